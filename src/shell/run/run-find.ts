/** What does `find` do to what it finds? */
import { any, isExact, nothing, unquoted, type Value } from '../words/value.ts';
import { below } from './directories.ts';
import type { Run } from './run-command.ts';
import { runProgram } from './run-program.ts';
import { isSplicedCode, noteInputCode } from './run-xargs.ts';
import { touch } from './touch.ts';

/** Tests that take a value, so that `-name -delete` deletes nothing. */
const withValue: ReadonlySet<string> = new Set(
  'amin anewer atime cmin cnewer context ctime fstype gid group ilname iname inum ipath iregex iwholename links lname maxdepth mindepth mmin mtime name newer path perm printf regex regextype samefile size type uid used user wholename xtype D f'.split(
    ' ',
  ),
);

const names: ReadonlySet<string> = new Set(['name', 'iname', 'path', 'ipath', 'wholename', 'iwholename']);

/** Where `find` looks, for what, and what it does to what it finds. */
interface Search {
  readonly roots: readonly Value[];
  /** Patterns of which a name must match one; empty for everything. */
  readonly patterns: readonly string[];
  readonly actions: readonly Action[];
}

interface Action {
  readonly name: string;
  readonly words: readonly Value[];
}

/** Returns the names that it prints, as patterns. */
export function runFind(args: readonly Value[], run: Run): Value {
  const search = readSearch(args);
  const found = namesOf(search);
  run.shell.reading.invocations.push({
    program: 'find',
    words: args.map(({ text }) => text),
    subcommands: [],
    options: search.actions.map(({ name }) => ({ name: `-${name}`, value: undefined })),
    operands: search.roots.map(({ text }) => text),
    variables: {},
    texts: [],
  });
  for (const action of search.actions) act(action, search, found, run);
  return { text: any, items: found };
}

/** What is found, as patterns. */
function namesOf({ roots, patterns }: Search): readonly string[] {
  return roots.flatMap(({ text }) => {
    const root = text.replace(/\/+$/, '');
    if (patterns.length === 0) return [`${root}/${any}`];
    return patterns.flatMap((pattern) => [`${root}/${pattern}`, `${root}/${any}/${pattern}`]);
  });
}

function act({ name, words }: Action, search: Search, found: readonly string[], run: Run): void {
  if (name === 'delete') {
    // Without a name, everything below goes, and with it the directory.
    const targets = search.patterns.length === 0 ? search.roots : found.map((text) => ({ text }));
    for (const target of targets) touch(run.shell, 'delete', target, { recursive: true });
  } else if (name.startsWith('f')) {
    for (const word of words.slice(0, 1)) touch(run.shell, 'write', word);
  } else {
    if (isSplicedCode(words, '{}')) noteInputCode(run);
    for (const target of search.patterns.length === 0 ? [...search.roots.map(({ text }) => text), ...found] : found) {
      const inner = words.map((word) => ({ ...word, text: word.text.split('{}').join(target) }));
      runProgram(inner, { ...(name.endsWith('dir') ? inEach(target, run) : run), stdin: nothing });
    }
  }
}

/** `-execdir` runs in the directory of what was found. */
function inEach(target: string, run: Run): Run {
  const directory = target.slice(0, Math.max(target.lastIndexOf('/'), 0)) || '.';
  const cwd = below(run.shell.scope.cwd, isExact(target) ? directory : any);
  return { ...run, shell: { ...run.shell, scope: { ...run.shell.scope, cwd } } };
}

function readSearch(args: readonly Value[]): Search {
  const start = args.findIndex(({ text }) => /^[-(!]/.test(text) && !/^-[HLPO]\d?$/.test(text));
  const paths = (start === -1 ? args : args.slice(0, start)).filter(({ text }) => !/^-[HLPO]\d?$/.test(text));
  const patterns: string[] = [];
  const actions: Action[] = [];
  let isFiltered = true;
  for (let index = start === -1 ? args.length : start; index < args.length; index += 1) {
    const name = (args[index]?.text ?? '').replace(/^-/, '');
    if (name === 'o' || name === 'or' || name === 'not' || name === '!') isFiltered &&= name === 'o' || name === 'or';
    if (/^(exec|ok)(dir)?$/.test(name)) {
      const words = untilEnd(args, index + 1);
      actions.push({ name, words });
      index += words.length + 1;
    } else if (name === 'delete') actions.push({ name, words: [] });
    else if (name === 'fprint' || name === 'fprint0' || name === 'fls' || name === 'fprintf') {
      actions.push({ name, words: args.slice(index + 1, index + 2) });
      index += name === 'fprintf' ? 2 : 1;
    } else if (withValue.has(name)) {
      index += 1;
      if (names.has(name)) patterns.push(unquoted(args[index]?.text ?? any));
    }
  }
  // `-name a -o -size 1` and `! -name a` find what the pattern does not say.
  return { roots: paths.length === 0 ? [{ text: '.' }] : paths, patterns: isFiltered ? patterns : [], actions };
}

/** The words of `-exec`: up to `;`, or to `+` behind `{}`. */
function untilEnd(args: readonly Value[], from: number): readonly Value[] {
  const rest = args.slice(from);
  const end = rest.findIndex(({ text }, index) => text === ';' || (text === '+' && rest[index - 1]?.text === '{}'));
  const plus = end === -1 ? rest.findIndex(({ text }) => text === '+') : end;
  return plus === -1 ? rest : rest.slice(0, plus);
}
