/** Is a word anywhere in what the program keeps? */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The files below `.khoregos` that hold these bytes, in plain or as SQLite and JSON store them. */
export function filesWith(root: string, word: string): readonly string[] {
  const folder = join(root, '.khoregos');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => {
    const path = join(folder, name);
    return statSync(path).isFile() && readFileSync(path).includes(word);
  });
}
