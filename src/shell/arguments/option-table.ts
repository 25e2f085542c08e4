/** Which options does a row name, and which of them is this one? */

export interface OptionEntry {
  readonly names: readonly string[];
  readonly value: 'none' | 'optional' | 'required';
  readonly role: string;
  /** Roles of further values, each a word of its own. */
  readonly more: readonly string[];
  /** Nothing that follows is an option. */
  readonly last: boolean;
}

export type OptionTable = ReadonlyMap<string, OptionEntry>;

/** Tables that were read before: a script runs the same few programs again and again. */
const known = new Map<string, OptionTable>();
const maxKnown = 500;

/** Later texts win; `flags` are names that take no value unless a text says so. */
export function readOptionTable(texts: readonly string[], flags: readonly string[]): OptionTable {
  const key = [...texts, ...flags].join(' ');
  const table = known.get(key) ?? parseOptionTable(texts, flags);
  if (known.size < maxKnown) known.set(key, table);
  return table;
}

function parseOptionTable(texts: readonly string[], flags: readonly string[]): OptionTable {
  const table = new Map<string, OptionEntry>();
  for (const entry of texts.flatMap((text) => text.split(' ')).map(readEntry)) {
    for (const name of entry.names) table.set(name, entry);
  }
  for (const name of flags) {
    if (!table.has(name)) table.set(name, { names: [name], value: 'none', role: 'text', more: [], last: false });
  }
  return table;
}

function readEntry(text: string): OptionEntry {
  const equals = text.indexOf('=');
  const optional = text.indexOf('?');
  const end = Math.min(...[equals, optional, text.length].filter((index) => index > 0));
  const value = equals === -1 ? '' : text.slice(equals + 1);
  const last = value.endsWith('!');
  const [role = '', ...more] = (last ? value.slice(0, -1) : value).split(',');
  return {
    names: text.slice(0, end).split('|'),
    value: optional > 0 ? 'optional' : equals > 0 ? 'required' : 'none',
    role: role || 'text',
    more,
    last,
  };
}

/** `--targ` is `--target-directory` where the program takes abbreviations; of several the first. */
export function findOption(table: OptionTable, name: string, abbreviated: boolean): OptionEntry | undefined {
  const exact = table.get(name);
  if (exact !== undefined || !abbreviated || name.length < 3) return exact;
  for (const [long, entry] of table) if (long.startsWith(name)) return entry;
  return undefined;
}
