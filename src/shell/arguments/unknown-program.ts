/** What may a program do with its arguments that the table does not know? */
import type { CommandOption } from '../../core/calls.ts';
import type { ShellWord } from '../shell-word.ts';
import type { Use } from './shapes.ts';
import { knownPart, knownText, wordFrom } from './words.ts';

export interface UnknownArguments {
  readonly options: readonly CommandOption[];
  readonly operands: readonly ShellWord[];
  readonly uses: readonly Use[];
}

/** What nearly every program means by them. */
const outputs: ReadonlySet<string> = new Set([
  '-o',
  '--output',
  '--out',
  '--outfile',
  '--output-file',
  '-output',
  '-out',
]);

/** Options that name an output have uses; what is done to operands nobody knows. */
export function readUnknownProgram(words: readonly ShellWord[]): UnknownArguments {
  const options: CommandOption[] = [];
  const operands: ShellWord[] = [];
  const uses: Use[] = [];
  let optionsEnded = false;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as ShellWord;
    if (!optionsEnded && word.text === '--' && word.certainty === 'exact') optionsEnded = true;
    else if (optionsEnded || !/^-./.test(knownPart(word))) operands.push(word);
    else {
      const equals = word.text.indexOf('=');
      const name = equals === -1 ? word.text : word.text.slice(0, equals);
      const value = equals === -1 ? (outputs.has(name) ? words[++index] : undefined) : wordFrom(word, equals + 1);
      options.push({ name, value: knownText(value) });
      if (outputs.has(name) && value !== undefined) uses.push({ role: outputRole(value), word: value });
    }
  }
  return { options, operands, uses };
}

/** `-o json` names a format. */
function outputRole({ text, certainty }: ShellWord): 'write' | 'possible' {
  return certainty !== 'exact' || /[./]/.test(text) ? 'write' : 'possible';
}
