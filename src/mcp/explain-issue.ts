/** What is wrong with the arguments of a call? The field, its limit and the remedy, for the model. */
import type * as v from 'valibot';

/** A wrong value may be a megabyte long. */
const maxShownLength = 60;

/** One line for the first issue: mending one often mends the others. */
export function explainIssue(issue: v.BaseIssue<unknown>, known: readonly string[]): string {
  const field = issue.path?.map(({ key }) => String(key)).join('.') ?? '';
  return field === '' ? 'arguments must be an object' : `${clip(field)} ${complaint(issue, known)}`;
}

function complaint(issue: v.BaseIssue<unknown>, known: readonly string[]): string {
  const limit = `${issue.expected}`.replace(/^[<>]=/, '');
  switch (issue.type) {
    case 'strict_object':
      return issue.expected === 'never'
        ? `is no argument of this tool: leave it out (known: ${known.join(', ')})`
        : issue.received === 'undefined'
          ? 'is missing: give it'
          : wrongType(issue);
    case 'max_length': {
      const [what, unit] = Array.isArray(issue.input) ? ['entries', 'fewer'] : ['characters', 'a shorter text'];
      return `has ${issue.received} ${what}, at most ${limit} are allowed: give ${unit}`;
    }
    case 'non_empty':
      return 'is empty: give a text, or leave it out if it is optional';
    case 'check':
    case 'regex':
      return issue.message;
    default:
      return wrongType(issue);
  }
}

function wrongType(issue: v.BaseIssue<unknown>): string {
  return `must be ${String(issue.expected).toLowerCase()}, not ${clip(issue.received)}`;
}

function clip(text: string): string {
  return text.length <= maxShownLength ? text : `${text.slice(0, maxShownLength)}…`;
}
