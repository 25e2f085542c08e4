/** Which names in code do not keep one value that the code itself says? */
import type { Dialect } from './dialects.ts';
import type { Token } from './scan-code.ts';

const changes = ' += -= *= /= .= ||= &&= ??= ++ -- =~ ';
const loops = ' for foreach ';
const functions = ' def function sub lambda fn ';

/** Parameters, loop variables, and what is assigned to twice. */
export function findRebound(dialect: Dialect, tokens: readonly Token[]): Set<string> {
  const rebound = new Set<string>();
  const bound = new Set<string>();
  const tuples = ['python', 'ruby', 'lua'].includes(dialect.language);
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'mark' && token.text === '=>' && dialect.language === 'node')
      parametersBefore(tokens, index, rebound);
    if (token.kind !== 'name') continue;
    const [before, after] = [tokens[index - 1], tokens[index + 1]];
    if (loops.includes(` ${token.text} `)) namesAfter(tokens, index, 4, rebound);
    if (functions.includes(` ${token.text} `)) namesAfter(tokens, index + 1, 24, rebound);
    if (after?.kind === 'mark' && changes.includes(` ${after.text} `)) rebound.add(token.text);
    if (isText(before, 'as') || isText(before, '|') || isText(after, '|')) rebound.add(token.text);
    if (!isText(after, '=') && !isText(after, ':=') && !isText(after, '<-')) continue;
    if (bound.has(token.text) || (tuples && isText(before, ','))) rebound.add(token.text);
    bound.add(token.text);
  }
  return rebound;
}

function isText(token: Token | undefined, text: string): boolean {
  return token?.text === text;
}

/** The names that follow, up to what closes a head of a loop or function. */
function namesAfter(tokens: readonly Token[], index: number, most: number, names: Set<string>): void {
  for (const token of tokens.slice(index + 1, index + 1 + most)) {
    if (token.kind === 'line' || ['{', ':', ')', 'in', 'of'].includes(token.text)) return;
    if (token.kind === 'name') names.add(token.text);
  }
}

/** `p =>` and `(p, q) =>`. */
function parametersBefore(tokens: readonly Token[], index: number, names: Set<string>): void {
  const last = tokens[index - 1];
  if (last?.kind === 'name') names.add(last.text);
  if (!isText(last, ')')) return;
  for (let at = index - 2; at >= Math.max(0, index - 24) && !isText(tokens[at], '('); at -= 1) {
    const token = tokens[at];
    if (token?.kind === 'name') names.add(token.text);
  }
}
