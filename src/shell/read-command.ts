/** Which files do a shell command's plain redirects touch, and which programs does it name? */
import { forEachChild, parse, type Redirect, type SyntaxNode, type Word } from 'unbash';
import type { Access } from '../core/calls.ts';

export interface ShellReading {
  /** Redirects to a literal path. What a program does with its arguments is not read here. */
  readonly accesses: readonly Access[];
  /** The literal words of each simple command, wherever it stands; a word with an expansion is an empty string. */
  readonly invocations: readonly (readonly string[])[];
  /** False when the command was too long or nested too deeply to be read. */
  readonly complete: boolean;
}

/** Parsing 100 kB takes some 10 ms; more is not a command that anybody reads. */
const maxCommandLength = 100_000;

/** The parser recurses: deeper input could overflow its stack. */
const maxNesting = 64;

const unread: ShellReading = { accesses: [], invocations: [], complete: false };

export function readCommand(command: string): ShellReading {
  if (command.length > maxCommandLength || nesting(command) > maxNesting) return unread;
  const tree = parseShallow(command);
  if (tree === undefined) return unread;
  const accesses: Access[] = [];
  const invocations: (readonly string[])[] = [];
  // Iterative: a deep tree must not overflow our stack either.
  const open: SyntaxNode[] = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'Redirect') accesses.push(...accessesOf(node));
    if (node.type === 'Command') {
      const words = [node.name, ...node.args].filter((word) => word?.type === 'Word');
      invocations.push(words.map((word) => literalOf(word) ?? ''));
    }
    forEachChild(node, (child) => {
      open.push(child);
    });
  }
  return { accesses, invocations, complete: true };
}

/** Undefined for what nests deeper than the stack goes without a bracket: `if`, functions, quotes in quotes. */
function parseShallow(command: string): SyntaxNode | undefined {
  try {
    const tree = parse(command);
    return tree.errors?.some(({ message }) => /nest|depth|recurs/i.test(message)) ? undefined : tree;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function accessesOf(redirect: Redirect): readonly Access[] {
  const target = redirect.target === undefined ? undefined : literalOf(redirect.target);
  // `2>&1`, `>&-` and `>&3-` name a descriptor, no file.
  if (target === undefined || target === '' || (redirect.operator.endsWith('&') && /^(\d+-?|-)$/.test(target)))
    return [];
  const access = { target, certainty: 'exact' } as const;
  if (redirect.operator === '<') return [{ action: 'read', ...access }];
  if (redirect.operator === '<>')
    return [
      { action: 'read', ...access },
      { action: 'write', ...access },
    ];
  return redirect.operator === '<&' ? [] : [{ action: 'write', ...access }];
}

/** The word's value when nothing in it is expanded. */
function literalOf(word: Word): string | undefined {
  const literal = (word.parts ?? []).every(
    (part) =>
      part.type === 'Literal' ||
      part.type === 'SingleQuoted' ||
      part.type === 'AnsiCQuoted' ||
      ((part.type === 'DoubleQuoted' || part.type === 'LocaleString') &&
        part.parts.every((inner) => inner.type === 'Literal')),
  );
  return literal ? word.value : undefined;
}

/** An upper bound of how deep brackets and substitutions nest; quoting is ignored, so that it can only be too high. */
function nesting(command: string): number {
  let depth = 0;
  let deepest = 0;
  for (let index = 0; index < command.length; index += 1) {
    const code = command.charCodeAt(index);
    if (code === 40 || code === 123) deepest = Math.max(deepest, ++depth);
    else if ((code === 41 || code === 125) && depth > 0) depth -= 1;
  }
  return deepest;
}
