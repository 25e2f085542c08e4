/** What does a reading of PowerShell remember? */
import type { Access, Invocation } from '../../core/calls.ts';
import type { Found } from '../code/found.ts';
import { unknown, type Value } from '../code/values.ts';
import type { ShellAround } from '../run/scope.ts';

export interface Script {
  readonly around: ShellAround;
  readonly found: Found;
  /** Of programs that are not PowerShell's own. */
  readonly others: Access[];
  readonly invocations: Invocation[];
  readonly variables: Map<string, Value>;
  /** Variables that are assigned to more than once, or in a loop. */
  readonly rebound: Set<string>;
  readonly aliases: Map<string, string>;
  code: string;
  at: number;
  depth: number;
  /** What comes through the pipe, and is `$_` in a block. */
  input: Value | undefined;
  /** Files that are read go out with what is fetched. */
  uploads: boolean;
  complete: boolean;
}

/** Each level takes stack. */
export const maxDepth = 64;

/** Reads one level deeper; beyond the last level the rest is not read. */
export function nested<T>(script: Script, read: () => T): T {
  script.depth += 1;
  if (script.depth > maxDepth) {
    script.complete = false;
    script.at = script.code.length;
  }
  const result = read();
  script.depth -= 1;
  return result;
}

/** The next character, or one further on; empty behind the end. */
export function peek(script: Script, ahead = 0): string {
  return script.code.charAt(script.at + ahead);
}

export function startsWith(script: Script, text: string): boolean {
  return script.code.startsWith(text, script.at);
}

/** Passes over blanks, comments and escaped line ends; over line ends too where they mean nothing. */
export function skipBlanks(script: Script, lines = false): void {
  for (;;) {
    const character = peek(script);
    if (character === '`' && /[\r\n]/.test(peek(script, 1))) script.at += startsWith(script, '`\r\n') ? 3 : 2;
    else if (character === '#') script.at = lineEnd(script);
    else if (startsWith(script, '<#')) script.at = after(script, '#>');
    else if (character === ' ' || character === '\t' || character === '\r' || character === '\u00a0') script.at += 1;
    else if (lines && character === '\n') script.at += 1;
    else return;
  }
}

function lineEnd({ code, at }: Script): number {
  const end = code.indexOf('\n', at);
  return end === -1 ? code.length : end;
}

/** Behind the next `mark`, or the end. */
export function after({ code, at }: Script, mark: string): number {
  const end = code.indexOf(mark, at + 2);
  return end === -1 ? code.length : end + mark.length;
}

/** A variable that does not keep one value is not known. */
export function assign(script: Script, name: string, value: Value): void {
  const key = name.toLowerCase();
  script.variables.set(key, script.rebound.has(key) ? unknown : value);
}

/** Takes the code that matches here; undefined when there is none. The pattern is sticky. */
export function take(script: Script, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = script.at;
  const match = pattern.exec(script.code);
  if (match === null) return undefined;
  script.at += match[0].length;
  return match;
}
