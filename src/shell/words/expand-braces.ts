/** Which words do braces stand for? As the shell reads them: before everything else, as text, with quotes honoured. */

/** Braces multiply. */
const maxWords = 64;

/** `a{b,c}` → `ab`, `ac`; `{1..3}` → `1`, `2`, `3`; the text itself where there are no braces, or too many. */
export function expandBraces(text: string): readonly string[] {
  let done: readonly string[] = [];
  let open: readonly string[] = [text];
  while (open.length > 0 && open.length + done.length <= maxWords) {
    const [next = '', ...rest] = open;
    const expanded = expandFirst(next);
    if (expanded === undefined) [done, open] = [[...done, next], rest];
    else open = [...expanded, ...rest];
  }
  return open.length === 0 ? done : [text];
}

/** The words that the first group makes; undefined without one. */
function expandFirst(text: string): readonly string[] | undefined {
  for (let at = 0; at < text.length; at = skip(text, at)) {
    if (text[at] !== '{' || text[at - 1] === '$') continue;
    const group = readGroup(text, at);
    if (group === undefined) continue;
    const alternatives = group.commas.length > 0 ? slices(text, at, group) : sequence(text.slice(at + 1, group.end));
    if (alternatives === undefined) continue;
    return alternatives.map((each) => text.slice(0, at) + each + text.slice(group.end + 1));
  }
  return undefined;
}

interface Group {
  readonly commas: readonly number[];
  readonly end: number;
}

function readGroup(text: string, start: number): Group | undefined {
  const commas: number[] = [];
  let depth = 0;
  for (let at = start; at < text.length; at = skip(text, at)) {
    const character = text[at];
    if (character === '{') depth += 1;
    else if (character === ',' && depth === 1) commas.push(at);
    else if (character === '}' && --depth === 0) return { commas, end: at };
  }
  return undefined;
}

function slices(text: string, start: number, { commas, end }: Group): readonly string[] {
  const bounds = [start, ...commas, end];
  return bounds.slice(1).map((bound, index) => text.slice((bounds[index] ?? start) + 1, bound));
}

function sequence(text: string): readonly string[] | undefined {
  const range = /^(-?\d{1,6}|[a-zA-Z])\.\.(-?\d{1,6}|[a-zA-Z])(?:\.\.-?\d{1,6})?$/.exec(text);
  const [, from = '', to = ''] = range ?? [];
  if (range === null || /\d/.test(from) !== /\d/.test(to)) return undefined;
  const letters = !/\d/.test(from);
  const [first, last] = [from, to].map((end) => (letters ? end.charCodeAt(0) : Number(end))) as [number, number];
  if (Math.abs(last - first) >= maxWords) return undefined;
  const step = first <= last ? 1 : -1;
  return Array.from({ length: Math.abs(last - first) + 1 }, (_, index) => {
    const value = first + index * step;
    return letters ? String.fromCharCode(value) : String(value);
  });
}

/** The place after this character: a quoted text, an escape and an expansion count as one. */
function skip(text: string, at: number): number {
  const character = text[at];
  if (character === '\\') return at + 2;
  if (character === "'" || character === '"' || character === '`') return after(text, at + 1, character);
  if (character === '$' && (text[at + 1] === '{' || text[at + 1] === '(')) {
    return after(text, at + 2, text[at + 1] === '{' ? '}' : ')');
  }
  return at + 1;
}

function after(text: string, from: number, close: string): number {
  const end = text.indexOf(close, from);
  return end === -1 ? text.length : end + 1;
}
