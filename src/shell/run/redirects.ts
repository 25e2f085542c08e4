/** Which files do redirects touch, and where does a command read from and print to? */
import type { Redirect, Redirection } from 'unbash';
import { expandParts, expandText, expandWord } from '../words/expand-word.ts';
import { any, nothing, type Value } from '../words/value.ts';
import type { Shell } from './scope.ts';
import { touch } from './touch.ts';
import { recall, remember } from './written.ts';

export interface Redirected {
  readonly stdin: Value;
  /** What still reaches the next command of the pipe; keeps what goes to a file. */
  readonly print: (printed: Value) => Value;
}

/** Touches their files; says what the command reads, and what becomes of what it prints. */
export function applyRedirects(redirects: readonly Redirection[], shell: Shell, input: Value): Redirected {
  let stdin = input;
  const files: Value[] = [];
  let appends = false;
  for (const redirect of redirects) {
    if (redirect.type === 'HereDoc') {
      const { text, parts } = redirect.body;
      const body = parts === undefined ? { text } : expandParts(parts, shell);
      stdin = redirect.operator === '<<-' ? { ...body, text: body.text.replace(/^\t+/gm, '') } : body;
    } else if (redirect.type === 'HereString') {
      const [value = nothing] = expandText(redirect.target, shell);
      stdin = { ...value, text: `${value.text}\n` };
    } else if (redirect.operator === '<' || redirect.operator === '<>') {
      stdin = readFrom(redirect, shell, input);
    } else if (redirect.operator !== '<&') {
      const isOutput = redirect.descriptor?.type !== 'FileDescriptor' || redirect.descriptor.value === 1;
      const written = writeTo(redirect, shell);
      if (isOutput && written !== undefined) files.push(...written);
      appends ||= redirect.operator.endsWith('>>');
    }
  }
  return { stdin, print: (printed) => keep(printed, files, shell, appends) };
}

function targetsOf(redirect: Redirect, shell: Shell): readonly Value[] {
  return redirect.target === undefined ? [] : expandWord(redirect.target, shell);
}

function readFrom(redirect: Redirect, shell: Shell, input: Value): Value {
  const targets = targetsOf(redirect, shell);
  if (redirect.operator === '<>') for (const target of targets) touch(shell, 'write', target);
  const values = targets.map((target) => contentOf(target, shell));
  return values[0] ?? input;
}

/** What a file holds, if this very command wrote it. */
export function contentOf(target: Value, shell: Shell): Value {
  const known = recall(target.text, shell);
  if (known !== undefined) return known;
  const reads = touch(shell, 'read', target);
  return { text: any, origin: target.origin, reads };
}

/** The files; undefined where it is a descriptor. */
function writeTo(redirect: Redirect, shell: Shell): readonly Value[] | undefined {
  const targets = targetsOf(redirect, shell);
  // `2>&1`, `>&-` and `>&3-` name a descriptor.
  const isDescriptor = redirect.operator === '>&' && targets.every(({ text }) => /^(\d+-?|-)$/.test(text));
  if (isDescriptor) return undefined;
  for (const target of targets) touch(shell, 'write', target);
  return targets;
}

function keep(printed: Value, files: readonly Value[], shell: Shell, appends: boolean): Value {
  if (files.length === 0) return printed;
  const isTerminal = files.some(({ text }) => text === '/dev/stdout' || text === '/dev/tty');
  const isSocket = files.some(({ text }) => /^\/dev\/(tcp|udp)\//.test(text));
  if (isSocket) for (const read of printed.reads ?? []) read.sent = true;
  for (const { text } of files) remember(text, printed, shell, appends);
  return isTerminal ? printed : nothing;
}
