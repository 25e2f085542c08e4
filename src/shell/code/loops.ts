/** Which variable stands for the items of a list, one after the other? */
import type { Value } from './values.ts';
import type { Walk } from './walk-code.ts';

/** `for name in list`: `at` is where the name stands. */
export function bindLoop(walk: Walk, at: number, list: Value): void {
  const token = walk.tokens[at];
  if (token?.kind === 'name') bindItem(walk, token.text, list);
}

const iterating = ' forEach map each flatMap filter each_entry ';

/** `list.forEach(name => …)`, `list.each { |name| … }`: the member stands at `walk.at + 1`. */
export function bindCallback(walk: Walk, list: Value): void {
  if (list.kind !== 'list' || !iterating.includes(` ${walk.tokens[walk.at + 1]?.text} `)) return;
  for (const token of walk.tokens.slice(walk.at + 2, walk.at + 8)) {
    if (token.kind !== 'name' || token.text === 'async' || token.text === 'function' || token.text === 'do') continue;
    bindItem(walk, token.text, list);
    return;
  }
}

/** Only a name that nothing else gives a value to. */
function bindItem(walk: Walk, name: string, list: Value): void {
  if (list.kind === 'list' && walk.items.has(name)) walk.names.set(name, { kind: 'choice', items: list.items });
}
