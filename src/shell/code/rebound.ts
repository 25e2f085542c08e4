/** Which names in code do not keep one value that the code itself says? */
import type { Dialect } from './dialects.ts';
import type { Token } from './scan-code.ts';

const changes = ' += -= *= /= .= ||= &&= ??= ++ -- =~ ';
const functions = ' def function sub lambda fn ';

export interface Rebound {
  /** Parameters, variables of loops, and what is assigned to twice. */
  readonly names: Set<string>;
  /** Those among them that stand for an item of one list only. */
  readonly items: ReadonlySet<string>;
}

export function findRebound(dialect: Dialect, tokens: readonly Token[]): Rebound {
  const declared: string[] = [];
  const changed = new Set<string>();
  const bound = new Set<string>();
  const tuples = ['python', 'ruby', 'lua'].includes(dialect.language);
  for (const [index, token] of tokens.entries()) {
    if (token.text === '=') changed.add(ownerBefore(tokens, index));
    if (token.text === '=>' && dialect.language === 'node') declared.push(...parametersBefore(tokens, index));
    if (token.kind !== 'name') continue;
    const [before, after] = [tokens[index - 1], tokens[index + 1]];
    if (token.text === 'for' || token.text === 'foreach') declared.push(...namesAfter(tokens, index, 4));
    if (functions.includes(` ${token.text} `)) declared.push(...namesAfter(tokens, index + 1, 24));
    if (isText(before, '|')) declared.push(token.text);
    if (after?.kind === 'mark' && changes.includes(` ${after.text} `)) changed.add(token.text);
    if (isText(before, 'as') || (isText(after, '|') && !isText(before, '|'))) changed.add(token.text);
    if (isMutated(tokens, index)) changed.add(token.text);
    if (!isText(after, '=') && !isText(after, ':=') && !isText(after, '<-')) continue;
    if (bound.has(token.text) || (tuples && isText(before, ','))) changed.add(token.text);
    bound.add(token.text);
  }
  const [once, again] = [new Set<string>(), new Set<string>([...changed, ...bound])];
  for (const name of declared) (once.has(name) ? again : once).add(name);
  return { names: new Set([...changed, ...declared]), items: new Set([...once].filter((name) => !again.has(name))) };
}

function isText(token: Token | undefined, text: string): boolean {
  return token?.text === text;
}

const mutators = ' append extend insert push unshift splice add update set setdefault fill store delete_if ';

/** `list.push(…)`, `push @list, …` */
function isMutated(tokens: readonly Token[], index: number): boolean {
  const [before, after, member] = [tokens[index - 1], tokens[index + 1], tokens[index + 2]];
  if (isText(before, 'push') || isText(before, 'unshift') || isText(before, 'splice')) return true;
  return after?.kind === 'mark' && member?.kind === 'name' && mutators.includes(` ${member.text} `);
}

/** The name of which a part is assigned: `name[0] =`, `name.part =`; empty for none. */
function ownerBefore(tokens: readonly Token[], index: number): string {
  if (isText(tokens[index - 2], '.') || isText(tokens[index - 2], '->')) return tokens[index - 3]?.text ?? '';
  if (!isText(tokens[index - 1], ']') && !isText(tokens[index - 1], '}')) return '';
  for (let at = index - 2; at > Math.max(0, index - 12); at -= 1) {
    if (isText(tokens[at], '[') || isText(tokens[at], '{')) return tokens[at - 1]?.text ?? '';
  }
  return '';
}

const notNames = ' const let var my our in of async await ';

/** The names that follow, up to what closes the head of a loop or function. */
function namesAfter(tokens: readonly Token[], index: number, most: number): readonly string[] {
  const names: string[] = [];
  for (const token of tokens.slice(index + 1, index + 1 + most)) {
    if (token.kind === 'line' || ['{', ':', ')', 'in', 'of'].includes(token.text)) break;
    if (token.kind === 'name' && !notNames.includes(` ${token.text} `)) names.push(token.text);
  }
  return names;
}

/** `p =>` and `(p, q) =>`. */
function parametersBefore(tokens: readonly Token[], index: number): readonly string[] {
  const last = tokens[index - 1];
  if (last?.kind === 'name') return [last.text];
  const names: string[] = [];
  if (!isText(last, ')')) return names;
  for (let at = index - 2; at >= Math.max(0, index - 24) && !isText(tokens[at], '('); at -= 1) {
    const token = tokens[at];
    if (token?.kind === 'name') names.push(token.text);
  }
  return names;
}
