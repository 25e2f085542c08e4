/** What do a database client's own commands, among the SQL that it is given, do to files? */
import { any, type Value } from '../words/value.ts';
import { runShellCode } from './run-code.ts';
import { innerScope } from './run-command.ts';
import type { Shell } from './scope.ts';
import { touch } from './touch.ts';

/** More lines than this are data. */
const maxLines = 500;

const command = /^\s*(?:\.(output|once|backup|save|log|trace|clone|read|import|shell|system)|\\(o|w|g|i|ir|!))\s*(.*)$/;
const call = /\b(writefile|readfile|edit)\s*\(\s*'([^']{1,4096})'/gi;

/** `.output f` and `.shell x` of sqlite3, `\o f` and `\! x` of psql, `writefile('f', …)`. */
export function runDatabaseCommands({ text }: Value, shell: Shell): void {
  for (const line of text.split('\n', maxLines)) {
    const [, dot = '', slash = '', rest = ''] = command.exec(line) ?? [];
    const name = dot || slash;
    if (/^(shell|system|!)$/.test(name)) runShellCode({ text: rest }, shell, innerScope(shell.scope, []));
    else if (rest.startsWith('|')) runShellCode({ text: rest.slice(1) }, shell, innerScope(shell.scope, []));
    else if (name !== '' && rest !== '')
      touch(shell, /^(read|import|i|ir)$/.test(name) ? 'read' : 'write', fileIn(rest));
  }
  for (const [, name = '', path = any] of text.slice(0, 100_000).matchAll(call)) {
    touch(shell, name.toLowerCase() === 'readfile' ? 'read' : 'write', { text: path });
  }
}

/** The last word that is no option: `.backup main f`. */
function fileIn(rest: string): Value {
  const words = rest.split(/\s+/).filter((word) => word !== '' && !word.startsWith('-'));
  return { text: (words.at(/^(?:'|")/.test(rest) ? 0 : -1) ?? '').replace(/^['"]|['"]$/g, '') };
}
