/** What does code inside a command do: a script for a shell, a line of Python? */
import { parse } from 'unbash';
import type { Access } from '../../core/calls.ts';
import type { Language } from '../read-code.ts';
import { any, fromShellWord, isExact, isUnknown, nothing, type Value } from '../words/value.ts';
import { evaluateList } from './evaluate.ts';
import { assign, type Scope, type Shell } from './scope.ts';
import { note, touch } from './touch.ts';

/** Runs shell code in `scope`; what of it is not known becomes a variable that is not known. */
export function runShellCode(code: Value, { reading }: Shell, scope: Scope, stdin: Value = nothing): Value {
  const shell = { reading, scope };
  if (isUnknown(code.text)) return runUnknownCode(code, shell);
  reading.characters -= code.text.length;
  if (reading.characters < 0) {
    reading.complete = false;
    return nothing;
  }
  const text = isExact(code.text) ? code.text : withVariable(code, scope);
  const script = parseWhole(text);
  if (script === undefined) reading.complete = false;
  return script === undefined ? nothing : evaluateList(script, scope, reading, stdin);
}

/** A name that no command has. */
const variable = 'k6s_unknown_text';

function withVariable(code: Value, scope: Scope): string {
  assign(scope, variable, [{ text: any, origin: code.origin, reads: code.reads }]);
  return code.text.replace(/[\uE000-\uE004]+/g, `\${${variable}}`);
}

/** Notes that something runs of which nothing is known but, perhaps, where it comes from. */
export function runUnknownCode({ origin }: Value, shell: Shell): Value {
  note(shell, { action: 'execute', target: '', certainty: 'unknown', origin: origin ?? 'unknown' });
  return { text: any, origin };
}

/** How often reading goes on behind something that is no shell. */
const maxErrors = 8;

type Statements = ReturnType<typeof parse>['commands'];

/**
 * The commands of a text; undefined when it nests too deeply. The shell would run nothing of a text with an error, but
 * another shell may read it otherwise: what stands behind the error is read as well.
 */
export function parseWhole(text: string): Statements | undefined {
  const found: Statements[number][] = [];
  let rest = text;
  for (let errors = 0; errors < maxErrors; errors += 1) {
    const script = parseShallow(rest);
    if (script === undefined) return undefined;
    found.push(...script.commands);
    const stopped = script.errors?.find(({ message }) => message.startsWith('unexpected'));
    if (stopped === undefined) break;
    rest = rest.slice(stopped.pos + 1);
  }
  return found;
}

/** Undefined for what nests deeper than the stack goes: the parser recurses. */
function parseShallow(text: string): ReturnType<typeof parse> | undefined {
  try {
    const script = parse(text);
    return script.errors?.some(({ message }) => /nest|depth|recurs/i.test(message)) ? undefined : script;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** A path as code has it: a tilde at its beginning is the home. */
function textOf(target: string, certainty: Access['certainty'], { reading }: Shell): string {
  if (certainty === 'unknown') return any;
  const path = /^~(\/|$)/.test(target) ? reading.around.home + target.slice(1) : target;
  return certainty === 'glob' ? fromShellWord({ text: path, certainty }) : path;
}

/** Code in another language; `code` may hold texts that are not known. */
export function runCode(language: Language, code: Value, shell: Shell): void {
  if (isUnknown(code.text)) {
    runUnknownCode(code, shell);
    return;
  }
  const { readCode } = shell.reading.around;
  if (readCode === undefined) {
    shell.reading.needsCode = true;
    return;
  }
  const { accesses, commands, origin } = readCode(language, code.text.replace(/[\uE000-\uE004]+/g, '$unknown'));
  for (const { action, target, certainty, recursive, sent } of accesses) {
    if (action === 'execute' || action === 'network') {
      note(shell, { action, target, certainty });
      continue;
    }
    const drafts = touch(
      shell,
      action,
      { text: textOf(target, certainty, shell) },
      { possible: certainty === 'possible', ...(recursive ? { recursive } : {}) },
    );
    for (const draft of drafts) if (sent === true) draft.sent = true;
  }
  for (const command of commands) runShellCode({ text: command }, shell, { ...shell.scope });
  if (origin !== undefined) runUnknownCode({ text: '', origin }, shell);
}
