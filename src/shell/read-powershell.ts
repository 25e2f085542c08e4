/** What would a PowerShell command do: which files does it touch, and which programs does it run? */
import type { Access } from '../core/calls.ts';
import { nothingFound, possiblePaths } from './code/found.ts';
import { readStatements } from './powershell/read-statements.ts';
import type { Script } from './powershell/script.ts';
import { readCode } from './read-code.ts';
import type { ShellReading } from './read-command.ts';
import { nowhere, type ShellAround } from './run/scope.ts';

/** As for other shells. */
const maxCommandLength = 100_000;

const unread: ShellReading = { accesses: [], invocations: [], complete: false, needsCode: false };

/** Programs that are not PowerShell's own are read as a POSIX shell would run them. */
export function readPowerShell(
  command: string,
  around: Pick<ShellAround, 'cwd' | 'home'> & Partial<ShellAround>,
): ShellReading {
  if (command.length > maxCommandLength) return unread;
  const code = withPlainMarks(command);
  const script: Script = {
    around: { ...nowhere, ...around, readCode },
    found: nothingFound(),
    others: [],
    invocations: [],
    variables: new Map(),
    rebound: findRebound(code),
    aliases: new Map(),
    ...{ code, at: 0, depth: 0, input: undefined, uploads: false, complete: true },
  };
  readStatements(script, '');
  return script.complete
    ? { accesses: accessesOf(script), invocations: script.invocations, complete: true, needsCode: false }
    : unread;
}

/** PowerShell takes typographic quotes and dashes for plain ones. */
function withPlainMarks(command: string): string {
  return command
    .replace(/[\0\ufdd0\ufdd1]/g, '\ufffd')
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/[–—―]/g, '-')
    .replaceAll('\r\n', '\n');
}

/** Variables to which more than one value is given. */
function findRebound(code: string): Set<string> {
  const [once, again] = [new Set<string>(), new Set<string>()];
  for (const [, name = '', operator = ''] of code.matchAll(/\$\{?(\w{1,100})\}?[ \t]{0,8}([-+*/%]?=|\+\+|--)/g)) {
    const key = name.toLowerCase();
    if (once.has(key) || operator !== '=') again.add(key);
    once.add(key);
  }
  return again;
}

function accessesOf({ found, others, uploads }: Script): readonly Access[] {
  const possible = found.unsure ? possiblePaths(found) : [];
  const executes: readonly Access[] = found.runs
    ? [{ action: 'execute', target: '', certainty: 'unknown', origin: 'unknown' }]
    : [];
  const distinct = new Map<string, Access>();
  for (const access of [...found.accesses, ...others, ...executes, ...possible]) {
    const { action, certainty, target, recursive, origin } = access;
    const known: Access = {
      ...access,
      ...(action === 'read' && found.fetches && uploads ? { sent: true } : {}),
      ...(origin === 'unknown' && found.fetches ? { origin: 'network' } : {}),
      ...(origin === 'unknown' && !found.fetches && found.decodes ? { origin: 'encoded' } : {}),
    };
    distinct.set(`${action} ${certainty} ${recursive} ${target}`, known);
  }
  return [...distinct.values()];
}
