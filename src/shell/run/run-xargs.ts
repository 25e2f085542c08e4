/** Which commands do `xargs` and `parallel` make of their input? */
import { any, isExact, join, nothing, unknown, type Value } from '../words/value.ts';
import { runShellCode } from './run-code.ts';
import { innerScope, type Run } from './run-command.ts';
import { programName, runProgram } from './run-program.ts';
import { note } from './touch.ts';

/** More items than this say no more. */
const maxItems = 16;

const xargsWithValue = 'adEeILlnPRsSJ';
const xargsLongWithValue = /^--(arg-file|delimiter|eof|max-lines|max-args|max-procs|max-chars|process-slot-var)$/;

/** What is replaced by an item, and the command. */
interface Template {
  readonly marker: string | undefined;
  readonly words: readonly Value[];
  /** The items come from a file that is not known. */
  readonly fromFile: boolean;
}

/** Runs the command once for each item, or once with all of them, as `-I` says. */
export function runXargs(args: readonly Value[], run: Run): Value {
  const { marker, words, fromFile } = readXargs(args);
  const items = fromFile ? [unknown] : itemsOf(run.stdin, /\s+/);
  pushInvocation('xargs', args, run);
  const command = words.length === 0 ? [{ text: 'echo' }] : words;
  if ((marker === undefined && endsOpen(command)) || isSpliced(command, marker, items)) noteInputCode(run);
  if (marker === undefined || !command.some(({ text }) => text.includes(marker)))
    return runProgram([...command, ...items], { ...run, stdin: nothing });
  return join(items.map((item) => runProgram(replaced(command, marker, item), { ...run, stdin: nothing })));
}

/** Programs that take the command to run from their words. */
const takers = /^(sudo|doas|env|nice|nohup|timeout|time|command|exec|busybox)$/;
const shells = /^(ba|da|z|k|fi|a)?sh$/;

/** `xargs bash -c`, `xargs sudo`: the input says which command runs. */
function endsOpen(command: readonly Value[]): boolean {
  const [first, ...rest] = command.map(({ text }) => text);
  const name = programName(first ?? '');
  if (takers.test(name)) return rest.every((text) => text.startsWith('-'));
  // Behind an expression only more of it can stand: `-delete`.
  if (name === 'find') return rest.some((text) => text.startsWith('-'));
  return shells.test(name) && /^-\w*c$/.test(rest.at(-1) ?? '');
}

/** `xargs -I{} sh -c 'cmd {}'`: a file name becomes code. */
function isSpliced(command: readonly Value[], marker: string | undefined, items: readonly Value[]): boolean {
  if (marker === undefined || items.every(({ text }) => isExact(text))) return false;
  return isSplicedCode(command, marker);
}

/** A shell among the words, and the marker inside its code. */
export function isSplicedCode(command: readonly Value[], marker: string): boolean {
  const shell = command.findIndex(({ text }) => shells.test(programName(text)));
  const code = command.findIndex(({ text }, index) => index > shell && /^-\w*c$/.test(text)) + 1;
  return shell !== -1 && code > 0 && (command[code]?.text.includes(marker) ?? false);
}

/** Notes code that comes from the input, which nobody knows. */
export function noteInputCode({ shell }: Run): void {
  note(shell, { action: 'execute', target: '', certainty: 'unknown', origin: 'input' });
}

function readXargs(args: readonly Value[]): Template {
  let marker: string | undefined;
  let fromFile = false;
  let index = 0;
  for (; index < args.length; index += 1) {
    const text = args[index]?.text ?? '';
    if (!text.startsWith('-') || text === '-') break;
    if (text === '--') {
      index += 1;
      break;
    }
    const letter = text[1] ?? '';
    fromFile ||= letter === 'a' || text.startsWith('--arg-file');
    if (letter === 'I' || letter === 'J') marker = text.length > 2 ? text.slice(2) : (args[index + 1]?.text ?? '{}');
    else if (letter === 'i') marker = text.slice(2) || '{}';
    else if (text.startsWith('--replace')) marker = text.slice('--replace='.length) || '{}';
    const takesNext = letter === '-' ? xargsLongWithValue.test(text) : takesValue(text);
    if (takesNext) index += 1;
  }
  return { marker, words: args.slice(index), fromFile };
}

/** `-n1` has its value, `-n` takes the next word, `-0r` takes none. */
function takesValue(text: string): boolean {
  const at = [...text].findIndex((letter, index) => index > 0 && xargsWithValue.includes(letter));
  const letter = text[at] ?? '';
  // BSD's and GNU's -e, -i and -l take a value only where it is attached.
  return at === text.length - 1 && at > 0 && !'el'.includes(letter);
}

function itemsOf(stdin: Value, separator: RegExp): readonly Value[] {
  const texts =
    stdin.items ?? (isExact(stdin.text) ? stdin.text.split(separator).filter((text) => text !== '') : [any]);
  return texts.slice(0, maxItems).map((text) => ({ ...stdin, text, items: undefined }));
}

function replaced(words: readonly Value[], marker: string, item: Value): readonly Value[] {
  return words.map((word) =>
    word.text.includes(marker) ? { ...join([word, item]), text: word.text.split(marker).join(item.text) } : word,
  );
}

const parallelWithValue =
  /^(-[jNnLlSaICEdPsMt]|--(jobs|max-args|sshlogin|arg-file|colsep|delay|joblog|results|tmpdir|timeout|retries|workdir|wd|memfree|load|nice|basefile|transferfile|return|env|tagstring|block|delimiter|recend|recstart|halt|seqreplace|profile))$/;

/** `parallel CMD ::: a b`, and without a command each item is one. */
export function runParallel(args: readonly Value[], run: Run): Value {
  pushInvocation('parallel', args, run);
  const sources = args.findIndex(({ text }) => /^:::\+?$/.test(text));
  const files = args.findIndex(({ text }) => /^::::\+?$/.test(text));
  const own = sources === -1 ? args : args.slice(0, sources);
  const words = commandOf(files === -1 || files > own.length ? own : own.slice(0, files));
  const given = sources === -1 ? [] : args.slice(sources + 1).filter(({ text }) => !/^:::\+?$/.test(text));
  const fromInput = files === -1 && sources === -1 ? itemsOf(run.stdin, /\n/) : [];
  const items = files === -1 ? [...given, ...fromInput].slice(0, maxItems) : [unknown];
  if (words.length === 0 || (given.length === 0 && endsOpen(words))) noteUnlessGiven(given, run);
  if (words.length === 0) return join(items.map((item) => runShell(item, run)));
  if (sources !== -1 && items.length === 0) return nothing;
  const isReplaced = words.some(({ text }) => marker.test(text));
  return join(
    items.map((item) => {
      const line = isReplaced
        ? words.map((word) => ({ ...word, text: word.text.replace(markers, () => item.text) }))
        : [...words, item];
      return runProgram(line.length === 1 ? words : line, { ...run, stdin: nothing });
    }),
  );
}

/** `parallel ::: 'a' 'b'` names its commands. */
function noteUnlessGiven(given: readonly Value[], run: Run): void {
  if (given.length === 0 && run.stdin.text !== '') noteInputCode(run);
}

const marker = /\{[./%#\d]*\}/;
const markers = /\{[./%#\d]*\}/g;

function runShell(code: Value, { shell }: Run): Value {
  return runShellCode(code, shell, innerScope(shell.scope, []));
}

function commandOf(args: readonly Value[]): readonly Value[] {
  let index = 0;
  for (; index < args.length; index += 1) {
    const text = args[index]?.text ?? '';
    if (!text.startsWith('-')) break;
    if (parallelWithValue.test(text)) index += 1;
  }
  return args.slice(index);
}

function pushInvocation(program: string, args: readonly Value[], { shell }: Run): void {
  const words = args.map(({ text }) => (isExact(text) ? text : undefined));
  const none = { subcommands: [], options: [], operands: [], variables: {}, texts: [] };
  shell.reading.invocations.push({ program, words, ...none });
}
