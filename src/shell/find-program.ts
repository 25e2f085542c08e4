/** Which row of the table is a program's? */
import { archives } from './programs/archives.ts';
import { coreutils } from './programs/coreutils.ts';
import { git } from './programs/git.ts';
import { interpreters } from './programs/interpreters.ts';
import { network } from './programs/network.ts';
import { packages } from './programs/packages.ts';
import type { Row, Table } from './programs/row.ts';
import { textTools } from './programs/text-tools.ts';
import { wrappers } from './programs/wrappers.ts';

export const tables: readonly Table[] = [
  coreutils,
  textTools,
  git,
  interpreters,
  wrappers,
  packages,
  network,
  archives,
];

/** `name` is the last part of the path, in lower case; `python3.11`, `g++-12` and `prettier@3` are known without version. */
export function findProgram(name: string): Row | undefined {
  const row = findRow(name) ?? findRow(withoutVersion(name));
  return typeof row === 'string' ? findProgram(row) : row;
}

function findRow(name: string): Row | string | undefined {
  const table = tables.find((candidate) => Object.hasOwn(candidate, name));
  return table?.[name];
}

function withoutVersion(name: string): string {
  const at = name.indexOf('@', 1);
  const text = at === -1 ? name : name.slice(0, at);
  let end = text.length;
  while (end > 1 && '0123456789.'.includes(text[end - 1] ?? ' ')) end -= 1;
  return text[end - 1] === '-' && end < text.length ? text.slice(0, end - 1) : text.slice(0, end);
}
