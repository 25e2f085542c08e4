/** What does a program print, where its words alone tell? */
import { any, anySegment, isExact, isUnknown, join, star, type Value } from '../words/value.ts';
import { absolute, normalize } from './directories.ts';
import { contentOf } from './redirects.ts';
import type { Run } from './run-command.ts';

/** Programs that print what they read, or part of it. */
const passing: ReadonlySet<string> = new Set(
  'cat sort uniq head tail tee grep egrep fgrep rg sed awk cut tr rev shuf less more nl fold fmt column xargs'.split(
    ' ',
  ),
);

/** Programs whose output is something else than their input shows. */
const decoding: ReadonlySet<string> = new Set(
  'base64 base32 basenc xxd openssl gpg gunzip zcat bunzip2 bzcat xz unxz xzcat zstd uudecode rev tr gzip'.split(' '),
);

/** One word without a slash: a date, a number, a name. */
const words: ReadonlySet<string> = new Set(
  'date whoami hostname uname nproc wc id seq expr bc md5sum sha256sum uuidgen'.split(' '),
);

/** @param printed what is known without looking at the program's words: where it comes from. */
export function printedBy(program: string, args: readonly Value[], run: Run, printed: Value): Value {
  const operands = args.filter(({ text }) => !text.startsWith('-'));
  if (decoding.has(program)) return decoded(program, args, run, printed);
  if (words.has(program)) return { ...printed, text: anySegment, items: undefined };
  if (program === 'cat' && printed.origin !== 'network') return concatenated(operands, run, printed);
  if (program === 'tee') return { ...run.stdin };
  if (passing.has(program) && isUnknown(printed.text))
    return { ...printed, items: run.stdin.items ?? listedBy(program, operands) };
  if (program === 'basename' && operands[0] !== undefined) {
    return { ...printed, text: operands[0].text.replace(/\/+$/, '').replace(/^.*\//, '') };
  }
  if (program === 'dirname' && operands[0] !== undefined) {
    const { text } = operands[0];
    return { ...printed, text: text.includes('/') ? text.replace(/\/+[^/]*\/*$/, '') || '/' : '.' };
  }
  if ((program === 'realpath' || program === 'readlink') && operands[0] !== undefined)
    return { ...printed, text: operands[0].text };
  if (program === 'mktemp') return { ...printed, text: temporaryName(run) };
  if (program === 'git') return { ...printed, text: workTree(args, run) ?? printed.text };
  if (program === 'ls') return { ...printed, items: listed(operands) };
  return printed;
}

/** Deeper than this nobody works. */
const maxDepth = 64;

/** What `git rev-parse --show-toplevel` prints: the nearest directory with a `.git`, unless a variable names another. */
function workTree(args: readonly Value[], { shell, variables }: Run): string | undefined {
  const { around } = shell.reading;
  const [cwd, ...others] = shell.scope.cwd;
  if (args.map(({ text }) => text).join(' ') !== 'rev-parse --show-toplevel') return undefined;
  const isElsewhere = ['GIT_DIR', 'GIT_WORK_TREE'].some((name) => name in variables || shell.scope.variables.has(name));
  if (isElsewhere || shell.scope.remote || cwd === undefined || others.length > 0) return undefined;
  let directory = absolute(cwd, around);
  for (let depth = 0; depth < maxDepth && directory !== '/'; depth += 1) {
    const names = around.list(directory);
    if (names === undefined) return undefined;
    if (names.includes('.git')) return directory;
    directory = normalize(`${directory}/..`);
  }
  return undefined;
}

/** The names that `ls` prints, as a pattern from where it is run. */
function listed(operands: readonly Value[]): readonly string[] {
  return operands.length === 0 ? [star] : operands.flatMap(({ text }) => [text, star]);
}

/** `grep -rl x src`: names below src. */
function listedBy(program: string, operands: readonly Value[]): readonly string[] | undefined {
  if (!/^(e|f)?grep$|^rg$/.test(program)) return undefined;
  const roots = operands.slice(1).map(({ text }) => `${text.replace(/\/+$/, '')}/${any}`);
  return roots.length === 0 ? undefined : roots;
}

function concatenated(operands: readonly Value[], run: Run, printed: Value): Value {
  if (operands.length === 0) return run.stdin.text === '' ? printed : run.stdin;
  const contents = operands.map((file) => (file.text === '-' ? run.stdin : contentOf(file, run.shell)));
  return join(contents);
}

function temporaryName({ shell }: Run): string {
  const directory = shell.scope.variables.get('TMPDIR')?.[0]?.text ?? '/tmp';
  return `${directory}/tmp.${anySegment}`;
}

/** `base64 -d` of a known text is known; of everything else only that it was encoded. */
function decoded(program: string, args: readonly Value[], run: Run, printed: Value): Value {
  const isDecoding =
    !/^(base(64|32|nc)|xxd|openssl|gpg|gzip|xz|zstd)$/.test(program) ||
    args.some(({ text }) => /^-\w*[dDr]|^--(d|r)/.test(text));
  if (!isDecoding) return { ...printed, text: any, items: undefined };
  const source = printed.origin === 'network' ? ('network' as const) : ('encoded' as const);
  const { text } = run.stdin;
  if (!/^base64$/.test(program) || !isExact(text) || text === '') return { ...printed, text: any, origin: source };
  return { ...printed, text: fromBase64(text), origin: source };
}

function fromBase64(text: string): string {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(text.replace(/\s/g, '')), (each) => each.charCodeAt(0)));
  } catch {
    // What is no base64 decodes to nothing that anybody could know.
    return any;
  }
}
