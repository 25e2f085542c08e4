/** Which program is this, and what does it do with its words? */
import { any, isExact, type Value } from '../words/value.ts';
import { builtins } from './builtins.ts';
import { printedBy } from './printed.ts';
import { callFunction, type Run } from './run-command.ts';
import { runFind } from './run-find.ts';
import { runTableProgram } from './run-table-program.ts';
import { runParallel, runXargs } from './run-xargs.ts';
import { note } from './touch.ts';
import { runWritten } from './written.ts';

type Runner = (args: readonly Value[], run: Run) => Value;

/** Programs whose arguments are a language of their own. */
const special: Readonly<Record<string, Runner>> = { find: runFind, xargs: runXargs, parallel: runParallel };

/** The first word names the program. Returns what it prints. */
export function runProgram(words: readonly Value[], given: Run): Value {
  const [first, ...args] = words;
  const { bypass, shell, stdin, variables } = given;
  const run = bypass === true ? { shell, stdin, variables } : given;
  const { reading, scope } = shell;
  reading.steps -= 1;
  if (first === undefined || reading.steps < 0) {
    reading.complete &&= reading.steps >= 0;
    return { text: any };
  }
  if (!isExact(first.text)) return runUnknown(first, args, run);
  if (bypass !== true && scope.functions.has(first.text)) return callFunction(first.text, args, run);
  const program = programName(first.text);
  if (first.text.includes('/') && runWritten(first.text, '', args, run)) {
    runTableProgram(program, args, run);
    return { text: any };
  }
  const builtin = Object.hasOwn(builtins, program) ? builtins[program] : undefined;
  if (builtin !== undefined) return builtin(args, run);
  const runner = Object.hasOwn(special, program) ? special[program] : undefined;
  const printed = runner?.(args, run) ?? runTableProgram(program, args, run);
  return printedBy(program, args, run, printed);
}

/** `/usr/bin/Git.exe` is git. */
export function programName(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).toLowerCase();
  return name.endsWith('.exe') ? name.slice(0, -4) : name;
}

/** A program whose name only the shell will know: whatever it is, it runs. */
function runUnknown(first: Value, args: readonly Value[], run: Run): Value {
  note(run.shell, {
    action: 'execute',
    target: '',
    certainty: 'unknown',
    ...(first.origin === undefined ? {} : { origin: first.origin }),
  });
  for (const name of run.shell.scope.functions.keys()) callFunction(name, args, run);
  return runTableProgram('', args, run);
}
