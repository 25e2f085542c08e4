/** How does text that somebody else wrote reach a terminal without doing anything there? */
import { styleText } from 'node:util';
import { printable } from '../core/text.ts';

export type Style = 'bold' | 'dim' | 'green' | 'red' | 'yellow';

export type Paint = (style: Style, text: string) => string;

export function createPaint(coloured: boolean): Paint {
  return (style, text) => (coloured && text !== '' ? styleText(style, text) : text);
}

/** The text with every character that a terminal would not show written out, on one line. */
export const visible = printable;

/** The same for a text of several lines. */
export function visibleLines(text: string): string {
  return text.replace(/[^\t\n]+/g, printable);
}

/** The same for a cell of CSV, in which tabs and line ends are quoted. */
export function visibleCell(text: string): string {
  return text.replace(/[^\t\r\n]+/g, printable);
}

/** JSON in which such characters are escaped: the same value, harmless to print. */
export function safeJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(/[\u007f-\u009f]|[\p{Cf}\p{Zl}\p{Zp}]/gu, (character) =>
    Array.from({ length: character.length }, (_, index) => character.charCodeAt(index))
      .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
      .join(''),
  );
}

/** Characters that take two columns. Source: Unicode TR 11, the wide blocks. */
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}]/u;

function widthOf(character: string): number {
  return wide.test(character) ? 2 : 1;
}

/** The text in at most `columns` columns; what is cut ends with an ellipsis. */
export function cut(text: string, columns: number): string {
  const characters = [...text];
  const total = characters.reduce((width, character) => width + widthOf(character), 0);
  if (total <= columns) return text;
  let width = 1;
  const end = characters.findIndex((character) => {
    width += widthOf(character);
    return width > columns;
  });
  return `${characters.slice(0, end).join('')}…`;
}

/** The text in exactly `columns` columns. */
export function fit(text: string, columns: number): string {
  const short = cut(text, columns);
  const width = [...short].reduce((sum, character) => sum + widthOf(character), 0);
  return short + ' '.repeat(Math.max(0, columns - width));
}

const standardWidth = 80;

/** However narrow a terminal says it is. */
const minWidth = 40;

/** Columns for text that can be broken or cut: the terminal's, else what every reader has. */
export function textWidth(columns: number): number {
  return Number.isFinite(columns) ? Math.max(minWidth, columns) : standardWidth;
}

/** Lines of `label  value`, the values below each other. */
export function labelled(lines: readonly (readonly [label: string, value: string])[]): string {
  const width = Math.max(...lines.map(([label]) => label.length)) + 2;
  return lines.map(([label, value]) => `${label.padEnd(width)}${value}\n`).join('');
}

/** `2026-01-31 14:03:22Z`; what is no time is shown as it is. */
export function shownTime(at: string): string {
  const time = Date.parse(at);
  return Number.isNaN(time) ? cut(visible(at), 20) : `${new Date(time).toISOString().slice(0, 19).replace('T', ' ')}Z`;
}

/** `1 event`, `2 events`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
