/** What does the shell room make of one simple command? Enough of it for the rules' own tests. */
import type { CommandOption, Invocation } from '../../src/core/calls.ts';

/** Options that take the next word, by program; the real table knows more. */
const valued: Readonly<Record<string, string>> = {
  git: ' -c -C -b -B -m --config-env --source -s --pathspec-from-file --git-dir --work-tree ',
  psql: ' -c -d -h ',
  kubectl: ' -n --namespace ',
};

/** Words as a shell splits them; `$x` is not known. */
export function wordsOf(command: string): readonly (string | undefined)[] {
  const words = command.match(/(?:"[^"]*"|'[^']*'|\\.|[^\s"'\\])+/g) ?? [];
  return words.map((word) =>
    /^"?\$[a-z(]/i.test(word) ? undefined : word.replace(/"([^"]*)"|'([^']*)'|\\(.)/g, (_, a, b, c) => a ?? b ?? c),
  );
}

/** `known` names the subcommands, as a row of the table would; else every plain word is an operand. */
export function invoke(command: string, known = 0): Invocation {
  const all = wordsOf(command);
  const start = all.findIndex((word) => word === undefined || !/^[A-Z_0-9a-z]+=/.test(word));
  const variables = Object.fromEntries(all.slice(0, start).map((word = '') => splitAt(word, word.indexOf('='))));
  const program = (all[start] ?? '').replace(/^.*\//, '').toLowerCase();
  const words = all.slice(start + 1);
  const options: CommandOption[] = [];
  const plain: (string | undefined)[] = [];
  let ended = false;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === '--' && !ended) ended = true;
    else if (ended || word === undefined || !/^-./.test(word)) plain.push(word);
    else if (valued[program]?.includes(` ${word} `)) options.push({ name: word, value: words[++index] });
    else options.push(...optionsIn(word));
  }
  const subcommands = plain.slice(0, known).map((word) => word ?? '');
  return {
    program,
    words,
    subcommands,
    options,
    operands: plain.slice(known),
    variables,
    texts: textsOf(program, words),
  };
}

function optionsIn(word: string): readonly CommandOption[] {
  if (word.includes('=')) {
    const [name, value] = splitAt(word, word.indexOf('='));
    return [{ name, value }];
  }
  if (word.startsWith('--') || !/^-[a-zA-Z]{1,4}$/.test(word)) return [{ name: word, value: undefined }];
  return [...word.slice(1)].map((letter) => ({ name: `-${letter}`, value: undefined }));
}

function textsOf(program: string, words: readonly (string | undefined)[]): readonly string[] {
  if (!/sql|^mongo/.test(program)) return [];
  return words.filter((word) => word !== undefined).filter((word) => /[\s(]/.test(word));
}

function splitAt(text: string, index: number): [string, string] {
  return [text.slice(0, index), text.slice(index + 1)];
}
