/** What does a row say, given the options that were seen so far? */
import type { Row } from '../programs/row.ts';
import { type OperandPattern, readPattern } from './operand-pattern.ts';
import { type OptionTable, readOptionTable } from './option-table.ts';

export interface View {
  readonly row: Row;
  readonly table: OptionTable;
  readonly pattern: OperandPattern;
  readonly after: OperandPattern | undefined;
  /** Options that change the view. */
  readonly triggers: ReadonlySet<string>;
  readonly turns: readonly (readonly [string, string])[];
}

export interface Given {
  /** Names of the options, all alternatives of each. */
  readonly options: ReadonlySet<string>;
  readonly operands: number;
}

/** `rows` is the program's row and those of its subcommands; what a later one says counts. */
export function viewOf(rows: readonly Row[], given: Given): View {
  const layers = rows.flatMap((row) => layersOf(row, given));
  const row: Row = Object.assign({}, ...layers);
  const deepest = rows.at(-1);
  const keys = layers.flatMap((layer) => Object.keys(layer.when ?? {})).flatMap((key) => key.split('|'));
  const texts = layers.map(({ options }) => options).filter((text) => text !== undefined);
  if (deepest?.before !== undefined) texts.push(deepest.before);
  return {
    row: { ...row, subcommands: deepest?.subcommands ?? {} },
    table: readOptionTable(texts, keys),
    pattern: readPattern(row.operands ?? 'text*'),
    after: row.after === undefined ? undefined : readPattern(row.after),
    triggers: new Set(keys),
    turns: layers.flatMap(({ turn }) => turn?.split(' ') ?? []).map(readTurn),
  };
}

function layersOf(row: Row, given: Given): readonly Row[] {
  const changes = Object.entries(row.when ?? {}).filter(([key]) => holds(key, given));
  return [row, ...changes.flatMap(([, change]) => layersOf(change, given))];
}

function holds(key: string, { options, operands }: Given): boolean {
  if (key.startsWith('#')) return operands >= Number(key.slice(1));
  return key.split('|').some((name) => options.has(name));
}

function readTurn(text: string): readonly [string, string] {
  const arrow = text.indexOf('>');
  return [text.slice(0, arrow), text.slice(arrow + 1)];
}

/** The role after all turns, in their order. */
export function turned(role: string, turns: View['turns']): string {
  return turns.reduce((current, [from, to]) => (current === from ? to : current), role);
}

/** A table's entry for a name that may be one of several alternatives in its key. */
export function findEntry(entries: Readonly<Record<string, Row>>, name: string): Row | undefined {
  if (Object.hasOwn(entries, name)) return entries[name];
  return Object.entries(entries).find(([key]) => key.includes('|') && key.split('|').includes(name))?.[1];
}
