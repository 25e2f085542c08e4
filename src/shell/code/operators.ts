/** What is the value of two operands with an operator between them? */
import type { Dialect } from './dialects.ts';
import { printed } from './folds.ts';
import { itemsOf, joined, joinedPath, text, unknown, type Value } from './values.ts';

/** Operators before an operand that leave its value as it is. */
const transparent = ' * ** ... \\ & @ :: : ';

/**
 * The value, `unknown` where an operand is not known, or undefined where nothing can be said of the whole expression:
 * a condition, a comparison.
 */
export function combine(
  dialect: Dialect,
  left: Value | undefined,
  operator: string | undefined,
  right: Value,
): Value | undefined {
  if (left === undefined) return prefixed(dialect, operator, right);
  if (operator === undefined) return adjacent(dialect, left, right);
  if (dialect.concatenation === operator) return concatenated(left, right);
  if (operator === '/' && (isPath(left) || isPath(right))) return joinedPath([left, right], true, true);
  if (operator === '%' && left.kind === 'text') return printed(left, itemsOf(right));
  if (operator === '*') return repeated(left, right);
  return undefined;
}

function prefixed(dialect: Dialect, operator: string | undefined, right: Value): Value | undefined {
  if (operator === undefined) return right;
  if (operator === '-' && right.kind === 'number') return { kind: 'number', number: -right.number };
  if (!transparent.includes(` ${operator} `)) return undefined;
  return dialect.language === 'ruby' && operator === ':' && right.kind === 'name' ? text(right.name) : right;
}

/** Two strings side by side are one; otherwise the first is a word like `return`. */
function adjacent({ language }: Dialect, left: Value, right: Value): Value {
  if (language === 'awk') return concatenated(left, right) ?? unknown;
  return left.kind === 'text' && right.kind === 'text' ? text(left.text + right.text) : right;
}

function concatenated(left: Value, right: Value): Value | undefined {
  if (left.kind === 'number' && right.kind === 'number') return { kind: 'number', number: left.number + right.number };
  if (left.kind === 'list' || right.kind === 'list')
    return { kind: 'list', items: [...itemsOf(left), ...itemsOf(right)] };
  if (isPath(left)) return joinedPath([left, right], true, true);
  if (![left.kind, right.kind].some((kind) => kind === 'text' || kind === 'choice')) return unknown;
  return joined([left, right], '');
}

function isPath(value: Value): boolean {
  return value.kind === 'text' && value.isPath === true;
}

/** A longer repetition is no name. */
const maxRepeatedLength = 4096;

function repeated(left: Value, right: Value): Value | undefined {
  const [value, times] =
    left.kind === 'number' ? [right, left.number] : [left, right.kind === 'number' ? right.number : -1];
  return value.kind === 'text' && times >= 0 && times * value.text.length <= maxRepeatedLength
    ? text(value.text.repeat(times))
    : unknown;
}
