/** Which variables name code that other programs run, or files that they write? */
import { isExact, isUnknown, type Value } from '../words/value.ts';
import { runShellCode } from './run-code.ts';
import { innerScope, type Run } from './run-command.ts';
import { touch } from './touch.ts';
import { runWritten } from './written.ts';

type Effect = 'code' | 'prompt' | 'start' | 'write' | 'trace' | 'below' | 'node';

const effects: Readonly<Record<string, Effect>> = {
  EDITOR: 'code',
  VISUAL: 'code',
  PAGER: 'code',
  MANPAGER: 'code',
  BROWSER: 'code',
  FCEDIT: 'code',
  LESSOPEN: 'code',
  LESSCLOSE: 'code',
  GIT_EDITOR: 'code',
  GIT_SEQUENCE_EDITOR: 'code',
  GIT_PAGER: 'code',
  GIT_EXTERNAL_DIFF: 'code',
  GIT_ASKPASS: 'code',
  GIT_SSH: 'code',
  GIT_SSH_COMMAND: 'code',
  GIT_PROXY_COMMAND: 'code',
  SSH_ASKPASS: 'code',
  SUDO_ASKPASS: 'code',
  RSYNC_RSH: 'code',
  PROMPT_COMMAND: 'code',
  PS0: 'prompt',
  PS1: 'prompt',
  PS2: 'prompt',
  PS4: 'prompt',
  BASH_ENV: 'start',
  ENV: 'start',
  PYTHONSTARTUP: 'start',
  HISTFILE: 'write',
  LESSHISTFILE: 'write',
  SQLITE_HISTORY: 'write',
  NODE_REPL_HISTORY: 'write',
  PYTHON_HISTORY: 'write',
  NODE_REDIRECT_WARNINGS: 'write',
  SSLKEYLOGFILE: 'write',
  GIT_INDEX_FILE: 'write',
  GIT_TRACE: 'trace',
  GIT_TRACE_SETUP: 'trace',
  GIT_TRACE_PACKET: 'trace',
  GIT_TRACE_PACKFILE: 'trace',
  GIT_TRACE_PACK_ACCESS: 'trace',
  GIT_TRACE_PERFORMANCE: 'trace',
  GIT_TRACE_REFS: 'trace',
  GIT_TRACE_CURL: 'trace',
  GIT_TRACE_SHALLOW: 'trace',
  GIT_TRACE2: 'trace',
  GIT_TRACE2_EVENT: 'trace',
  GIT_TRACE2_PERF: 'trace',
  GIT_OBJECT_DIRECTORY: 'below',
  NODE_V8_COVERAGE: 'below',
  PYTHONPYCACHEPREFIX: 'below',
  NODE_OPTIONS: 'node',
};

/** What happens, or may happen, once a variable has this value. */
export function applyVariable(name: string, value: Value, run: Run): void {
  const { shell } = run;
  const effect = Object.hasOwn(effects, name) ? effects[name] : undefined;
  runSubscript(value, run);
  if (effect === undefined || value.text === '' || isUnknown(value.text)) return;
  if (effect === 'code') runShellCode(value, shell, innerScope(shell.scope, []));
  else if (effect === 'prompt') runExpansions(value, run);
  else if (effect === 'start' && isExact(value.text)) {
    if (!runWritten(value.text, '', [], run)) touch(shell, 'read', value, { possible: true });
  } else if (effect === 'write' || (effect === 'trace' && value.text.startsWith('/'))) touch(shell, 'write', value);
  else if (effect === 'below') touch(shell, 'write', { ...value, text: `${value.text.replace(/\/+$/, '')}/x` });
  else if (effect === 'node') runRequired(value, run);
}

/** `NODE_OPTIONS='-r ./f.js'` */
function runRequired({ text }: Value, run: Run): void {
  for (const word of text.split(/[\s=]+/)) if (/^[./\w]/.test(word)) runWritten(word, 'node', [], run);
  const file = /--env-file(?:-if-exists)?=(\S+)/.exec(text)?.[1];
  if (file !== undefined) touch(run.shell, 'read', { text: file });
}

/** Of a text that is expanded once more: the commands in it. */
export function runExpansions(value: Value, { shell }: Pick<Run, 'shell'>): void {
  const start = value.text.search(/\$\(|`/);
  if (start === -1) return;
  runShellCode({ ...value, text: `: ${value.text.slice(start)}` }, shell, innerScope(shell.scope, undefined));
}

/** `a[$(code)]`, wherever a number or a variable's name is expected. */
export function runSubscript(value: Value, run: Pick<Run, 'shell'>): void {
  if (/\[[^\]]*(?:\$\(|`)/.test(value.text.slice(0, 4096))) runExpansions(value, run);
}
