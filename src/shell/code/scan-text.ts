/** Where does a string, pattern or here-document end, and what is its value? */
import type { Interpolation } from './dialects.ts';
import { expectsOperand, isLetter, isNamePart, push, type Scanner } from './scan-code.ts';
import { endOfText, piecesOf } from './text-pieces.ts';

/** `'…'`, `"…"`, `` `…` ``, python's prefixes and triple quotes, Lua's `[[…]]`. */
export function scanText(scanner: Scanner): boolean {
  const { code, at, dialect } = scanner;
  if (dialect.language === 'lua') return scanLongBracket(scanner) || scanQuoted(scanner, at, '');
  if ((dialect.language !== 'python' && dialect.language !== 'r') || !isLetter(code.charAt(at)))
    return scanQuoted(scanner, at, '');
  let quote = at;
  while (quote < at + 3 && 'rRbBfFuUtT'.includes(code.charAt(quote))) quote += 1;
  const prefix = code.slice(at, quote).toLowerCase();
  return prefix !== '' && `'"`.includes(code[quote] ?? 'x') && scanQuoted(scanner, quote, prefix);
}

function scanQuoted(scanner: Scanner, from: number, prefix: string): boolean {
  const { code, dialect } = scanner;
  const quote = code.charAt(from);
  if (quote === '`') return scanBacktick(scanner);
  if (quote !== '"' && quote !== "'") return false;
  if (quote === "'" && dialect.single.escapes === 'none') return false;
  const triple = dialect.language === 'python' && code.startsWith(quote.repeat(3), from);
  const close = triple ? quote.repeat(3) : quote;
  const own = quote === '"' ? dialect.double : dialect.single;
  const style = {
    escapes: prefix.includes('r') ? ('none' as const) : own.escapes,
    code: /[ft]/.test(prefix) ? ('braces' as const) : own.code,
  };
  const start = from + close.length;
  const end = endOfText(code, start, close, style.code);
  push(scanner, 'text', end + close.length, { pieces: piecesOf(code.slice(start, end), style) });
  return true;
}

function scanBacktick(scanner: Scanner): boolean {
  const { code, at, dialect } = scanner;
  if (dialect.backtick === 'none') return false;
  const interpolation = dialect.backtick === 'template' ? 'dollar-brace' : dialect.double.code;
  const end = endOfText(code, at + 1, '`', interpolation);
  const pieces = piecesOf(code.slice(at + 1, end), { escapes: 'all', code: interpolation });
  push(scanner, 'text', end + 1, { pieces, use: dialect.backtick === 'shell' ? 'shell' : undefined });
  return true;
}

function scanLongBracket(scanner: Scanner): boolean {
  const { code, at } = scanner;
  if (code[at] !== '[') return false;
  let level = at + 1;
  while (code[level] === '=' && level < at + 16) level += 1;
  if (code[level] !== '[') return false;
  const close = `]${code.slice(at + 1, level)}]`;
  const end = code.indexOf(close, level + 1);
  const stop = end === -1 ? code.length : end;
  push(scanner, 'text', stop + close.length, { pieces: [code.slice(level + 1, stop)] });
  return true;
}

/** `<<EOF`, `<<~'EOF'`, `<<<EOF`: the body begins on the next line. */
export function scanHereDocument(scanner: Scanner): boolean {
  const { code, at, dialect } = scanner;
  const mark = dialect.hereDocuments;
  if (mark === 'none' || !code.startsWith(mark, at)) return false;
  const start = at + mark.length;
  const [whole = '', , quote = '', tag = ''] =
    /^([~-]?)(['"`]?)([A-Za-z_]\w{0,63})\2/.exec(code.slice(start, start + 70)) ?? [];
  if (tag === '' || (quote === '' && !/^[A-Z]/.test(tag) && !expectsOperand(scanner))) return false;
  // One search for the end of the line, however many stand on it.
  const line = scanner.bodyEnd === -1 ? code.indexOf('\n', start) + 1 : scanner.bodyEnd;
  const body = line === 0 ? code.length : line;
  const close = endOfBody(code, body, tag);
  const text = code.slice(body, close);
  const double = quote !== "'" && dialect.double;
  const pieces = double ? piecesOf(text, double) : [text];
  push(scanner, 'text', start + whole.length, { pieces, use: quote === '`' ? 'shell' : undefined });
  const after = code.indexOf('\n', close + 1);
  scanner.bodyEnd = close >= code.length || after === -1 ? code.length : after + 1;
  return true;
}

/** The line before the one that holds the tag alone; the end of the code when there is none. */
function endOfBody(code: string, from: number, tag: string): number {
  for (let line = from; line < code.length; ) {
    const next = code.indexOf('\n', line);
    const end = next === -1 ? code.length : next;
    if (
      code
        .slice(line, end)
        .trim()
        .replace(/[;,)]+$/, '') === tag
    )
      return line;
    line = end + 1;
  }
  return code.length;
}

const brackets: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '<': '>' };

/** Perl's `q(…)`, `qw(…)`, `s/a/b/`; Ruby's `%w[…]`, `%x(…)`, `%(…)`. */
export function scanQuoteWord(scanner: Scanner): boolean {
  const { code, at, dialect, tokens } = scanner;
  if (dialect.quoteWords === 'none') return false;
  if (dialect.quoteWords === 'ruby') {
    if (code[at] !== '%' || !(expectsOperand(scanner) || (scanner.spaced && code[at + 1] !== ' '))) return false;
    const [, word = ''] = /^%([qQwWiIxrs]?)[^\w\s=]/.exec(code.slice(at, at + 3)) ?? [undefined, '-'];
    return word !== '-' && scanDelimited(scanner, word, at + 1 + word.length);
  }
  const word = /^(?:q[qwxr]?|m|s|tr|y)(?!\w)/.exec(code.slice(at, at + 3))?.[0];
  const last = tokens.at(-1);
  if (word === undefined || (last?.kind === 'mark' && ['->', '::', '-', '{'].includes(last.text) && !scanner.spaced))
    return false;
  let open = at + word.length;
  while (code[open] === ' ' && open < at + word.length + 8) open += 1;
  const opener = code.charAt(open);
  const spaced = open > at + word.length;
  if (opener === '' || '=,;)]}>'.includes(opener) || opener <= ' ' || isNamePart(opener) || (spaced && opener === '#'))
    return false;
  return scanDelimited(scanner, word, open);
}

/** What a quote word makes of its text. */
const quoteUses: Readonly<Record<string, 'shell' | 'words' | 'pattern'>> = {
  qx: 'shell',
  x: 'shell',
  qw: 'words',
  w: 'words',
  W: 'words',
  i: 'words',
  I: 'words',
  m: 'pattern',
  qr: 'pattern',
  r: 'pattern',
  tr: 'pattern',
  y: 'pattern',
  s: 'pattern',
};

function scanDelimited(scanner: Scanner, word: string, open: number): boolean {
  const { code, dialect } = scanner;
  const opener = code.charAt(open);
  const closer = brackets[opener] ?? opener;
  const end = endOfDelimited(code, open + 1, opener, closer);
  const literal = ['q', 'qw', 'w', 'i', 's', 'tr', 'y'].includes(word) || opener === "'";
  const style = {
    escapes: literal ? ('quote' as const) : ('all' as const),
    code: literal ? ('none' as Interpolation) : dialect.double.code,
  };
  const use = quoteUses[word];
  const two = dialect.quoteWords === 'perl' && (word === 's' || word === 'tr' || word === 'y');
  if (!two) {
    push(scanner, 'text', end + 1, { pieces: piecesOf(code.slice(open + 1, end), style), use });
    return true;
  }
  let second = end + 1;
  if (closer !== opener) {
    while (code.charAt(second) !== '' && code.charAt(second) <= ' ') second += 1;
  }
  const next = closer === opener ? opener : code.charAt(second);
  const from = closer === opener ? end + 1 : second + 1;
  const stop = endOfDelimited(code, from, next, brackets[next] ?? next);
  const flags = /^[a-z]*/.exec(code.slice(stop + 1, stop + 16))?.[0] ?? '';
  const runs = word === 's' && flags.includes('e');
  const pieces = runs ? [{ code: code.slice(from, stop) }] : [code.slice(from, stop)];
  push(scanner, 'text', stop + 1 + flags.length, { pieces, use: runs ? 'code' : 'pattern' });
  return true;
}

function endOfDelimited(code: string, from: number, opener: string, closer: string): number {
  let depth = 0;
  for (let at = from; at < code.length; at += 1) {
    const character = code[at];
    if (character === '\\') at += 1;
    else if (character === closer && depth === 0) return at;
    else if (character === closer) depth -= 1;
    else if (character === opener && opener !== closer) depth += 1;
  }
  return code.length;
}

/** A pattern between slashes ends on its line. */
export function scanRegex(scanner: Scanner): boolean {
  const { code, at, dialect } = scanner;
  if (!dialect.regex || code[at] !== '/' || at < scanner.noPatternBefore || !expectsOperand(scanner)) return false;
  let inClass = false;
  for (let end = at + 1; end < code.length && code[end] !== '\n'; end += 1) {
    const character = code[end];
    if (character === '\\') end += 1;
    else if (character === '[') inClass = true;
    else if (character === ']') inClass = false;
    else if (character === '/' && !inClass) {
      const flags = /^[a-z]*/.exec(code.slice(end + 1, end + 12))?.[0] ?? '';
      push(scanner, 'text', end + 1 + flags.length, { use: 'pattern' });
      return true;
    }
    scanner.noPatternBefore = end;
  }
  return false;
}
