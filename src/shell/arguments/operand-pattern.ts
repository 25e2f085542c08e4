/** Which role has each operand? */

export interface OperandPattern {
  readonly head: readonly string[];
  /** The role of any number of operands between head and tail. */
  readonly middle: string | undefined;
  readonly tail: readonly string[];
  /** How many operands there are before options end. */
  readonly optionsEnd: number;
  /** At which operand a command, or a text of all that follows, begins. */
  readonly restAt: number;
  readonly rest: string;
  readonly takesVariables: boolean;
}

export function readPattern(text: string): OperandPattern {
  const head: string[] = [];
  const tail: string[] = [];
  const found = { middle: undefined as string | undefined, optionsEnd: Infinity, restAt: Infinity, rest: '' };
  const tokens = text.split(' ');
  const takesVariables = tokens[0] === 'variable*';
  for (const token of takesVariables ? tokens.slice(1) : tokens) {
    if (token === '--') found.optionsEnd = head.length;
    else if (token === 'command' || token.endsWith('+')) {
      found.restAt = head.length;
      found.rest = token === 'command' ? token : token.slice(0, -1);
    } else if (token.endsWith('*')) found.middle = token.slice(0, -1);
    else (found.middle === undefined ? head : tail).push(token);
  }
  return { head, tail, ...found, takesVariables };
}

/** Of `count` operands, the role of each; what is too many is text, what is too few is missing in front of the tail. */
export function rolesOf({ head, middle, tail }: OperandPattern, count: number): readonly string[] {
  const last = Math.max(count - tail.length, Math.min(head.length, count));
  return Array.from({ length: count }, (_, index) => {
    if (index < head.length) return head[index] ?? 'text';
    return (index >= last ? tail[index - last] : middle) ?? 'text';
  });
}
