/** What does the table say of a program? */
import { findRow } from './programs/find-row.ts';
import type { Row } from './programs/row.ts';

/** `name` is the last part of the path, in lower case; `python3.11`, `g++-12` and `prettier@3` are known without version. */
export function findProgram(name: string): Row | undefined {
  if (known.has(name)) return known.get(name);
  const row = findRow(name) ?? findRow(withoutVersion(name));
  const found = typeof row === 'string' ? findProgram(row) : row;
  if (known.size < maxKnown) known.set(name, found);
  return found;
}

/** Rows that were looked up before: a script names the same few programs again and again. */
const known = new Map<string, Row | undefined>();
const maxKnown = 500;

function withoutVersion(name: string): string {
  const at = name.indexOf('@', 1);
  const text = at === -1 ? name : name.slice(0, at);
  let end = text.length;
  while (end > 1 && '0123456789.'.includes(text[end - 1] ?? ' ')) end -= 1;
  return text[end - 1] === '-' && end < text.length ? text.slice(0, end - 1) : text.slice(0, end);
}
