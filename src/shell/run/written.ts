/** What do files hold that this very command writes, and what runs when it runs them? */
import type { Language } from '../read-code.ts';
import { any, isExact, nothing, type Value } from '../words/value.ts';
import { absolute, below } from './directories.ts';
import { runCode, runShellCode } from './run-code.ts';
import { innerScope, type Run } from './run-command.ts';
import type { Shell } from './scope.ts';

/** Nobody writes more files with one command and then runs them. */
const maxFiles = 64;

/** The file from the root, once for each directory in which the shell may stand. */
function keysOf(path: string, { reading, scope }: Shell): readonly string[] {
  if (!isExact(path) || path === '') return [];
  if (path.startsWith('/dev/')) return [path];
  return below(scope.cwd, path).flatMap((at) => (at === undefined ? [] : [absolute(at, reading.around)]));
}

/** What a file holds, if this command wrote it. */
export function recall(path: string, shell: Shell): Value | undefined {
  const { files } = shell.reading;
  for (const key of keysOf(path, shell)) {
    const content = files.get(key);
    if (content !== undefined) return content;
  }
  return undefined;
}

export function remember(path: string, content: Value, shell: Shell, appends = false): void {
  const { files } = shell.reading;
  if (path.startsWith('/dev/')) return;
  for (const key of keysOf(path, shell)) {
    const before = appends ? files.get(key) : undefined;
    if (files.size >= maxFiles && !files.has(key)) return;
    files.set(key, before === undefined ? content : { ...before, ...content, text: before.text + content.text });
  }
}

/** A copy, a link or another name holds the same; a directory's files are below it. */
export function copyContent(from: string, to: string, shell: Shell): void {
  const target = to.replace(/\/+$/, '');
  for (const key of keysOf(from, shell)) {
    for (const [name, content] of [...shell.reading.files]) {
      if (name === key) remember(target, content, shell);
      else if (name.startsWith(`${key}/`)) remember(`${target}/${name.slice(key.length + 1)}`, content, shell);
    }
  }
}

const extensions = ['', '.js', '.mjs', '.cjs', '.ts', '.py', '.pm', '.rb'];
const starts = ['index.js', 'index.mjs', 'index.cjs', '__main__.py', '__init__.py'];

/** A file that is run: with its extension, or what a directory begins with. Undefined when this command wrote none. */
function startOf(path: string, shell: Shell): readonly [name: string, content: Value] | undefined {
  const names = [
    ...extensions.map((each) => path + each),
    ...starts.map((each) => `${path.replace(/\/+$/, '')}/${each}`),
  ];
  for (const name of names) {
    const content = recall(name, shell);
    if (content !== undefined) return [name, content];
  }
  return undefined;
}

/** Runs what this command wrote to the file; false when it wrote none such. */
export function runWritten(path: string, program: string, args: readonly Value[] | undefined, run: Run): boolean {
  const found = startOf(path, run.shell);
  if (found === undefined) return false;
  const [name, content] = found;
  const { files } = run.shell.reading;
  const keys = keysOf(name, run.shell).filter((key) => files.has(key));
  // A script that runs itself ends here.
  for (const key of keys) files.delete(key);
  runContent(languageOf(program) ?? languageOfFile(name, content.text), content, args ?? [], run);
  for (const key of keys) if (!files.has(key)) files.set(key, content);
  return true;
}

/** `python /dev/stdin`: what comes in is the program. */
export function runInput(program: string, run: Run): void {
  runContent(languageOf(program) ?? 'sh', run.stdin, [], run);
}

function runContent(language: Language | 'sh' | 'make', content: Value, args: readonly Value[], run: Run): void {
  const { shell, stdin } = run;
  if (language === 'make') runShellCode({ ...content, text: recipesOf(content.text) }, shell, scopeFor(run, []));
  else if (language === 'sh') runShellCode(content, shell, scopeFor(run, args), stdin);
  else runCode(language, content, shell);
}

function scopeFor({ shell }: Run, args: readonly Value[]): Shell['scope'] {
  return innerScope(shell.scope, args);
}

const languages: Readonly<Record<string, Language | 'sh' | 'make'>> = {
  python: 'python',
  pypy: 'python',
  node: 'node',
  nodejs: 'node',
  bun: 'node',
  deno: 'node',
  tsx: 'node',
  'ts-node': 'node',
  perl: 'perl',
  ruby: 'ruby',
  php: 'php',
  lua: 'lua',
  luajit: 'lua',
  awk: 'awk',
  gawk: 'awk',
  mawk: 'awk',
  sed: 'sed',
  gsed: 'sed',
  tclsh: 'tcl',
  expect: 'tcl',
  rscript: 'r',
  vim: 'vim',
  vi: 'vim',
  ex: 'vim',
  ed: 'vim',
  nvim: 'vim',
  make: 'make',
  gmake: 'make',
  sh: 'sh',
  bash: 'sh',
  dash: 'sh',
  zsh: 'sh',
  ksh: 'sh',
  py: 'python',
  js: 'node',
  mjs: 'node',
  cjs: 'node',
  ts: 'node',
  pl: 'perl',
  pm: 'perl',
  rb: 'ruby',
  mk: 'make',
};

function languageOf(program: string): Language | 'sh' | 'make' | undefined {
  const name = program.replace(/[\d.]+$/, '');
  return Object.hasOwn(languages, name) ? languages[name] : undefined;
}

function languageOfFile(name: string, text: string): Language | 'sh' | 'make' {
  const first = /^#!\s*(?:\S*\/)?env\s+(?:-S\s*)?([\w.]+)|^#!\s*\S*?([\w.]+)(?:\s|$)/.exec(text.slice(0, 200));
  const extension = /\.(\w+)$/.exec(name)?.[1] ?? '';
  return languageOf(first?.[1] ?? first?.[2] ?? extension) ?? 'sh';
}

/** The recipes of a makefile and what `$(shell …)` runs, as a shell sees them. */
function recipesOf(makefile: string): string {
  const lines: string[] = [];
  const variables = new Map<string, string>();
  for (const line of makefile.replaceAll('\\\n', ' ').split('\n')) {
    const [, name, value] = /^\s*(?:export\s+|override\s+)?(\w+)\s*[:?+]*=\s*(.*)$/.exec(line) ?? [];
    if (name !== undefined && !line.startsWith('\t')) variables.set(name, value ?? '');
    const shell = line.indexOf('$(shell ');
    if (shell !== -1) lines.push(line.slice(shell + 8).replace(/\)\s*$/, ''));
    const recipe = line.startsWith('\t')
      ? line.slice(1)
      : line.includes(':')
        ? line.slice(line.indexOf(';') + 1 || line.length)
        : '';
    if (recipe !== '') lines.push(recipe.replace(/^[\s@+-]+/, ''));
  }
  const target = /^([^\s:=#]+)\s*:/m.exec(makefile)?.[1] ?? '';
  return lines
    .map((line) =>
      line.replace(/\$(?:\((\w+)\)|\{(\w+)\}|([@$]))/g, (whole, round, curly, sign) => {
        if (sign !== undefined) return sign === '$' ? '$' : target;
        return variables.get(round ?? curly) ?? (round === undefined ? whole : `\${${round}}`);
      }),
    )
    .join('\n');
}

const packageRunners = /^(npm|pnpm|yarn|bun|cnpm|npx|node)$/;

/** What a program runs although no word names it: the makefile, the scripts of `package.json`, a module by its name. */
export function runImplied(program: string, args: readonly Value[], run: Run): void {
  const { shell } = run;
  const language = languageOf(program);
  const takesInput = run.stdin.text !== '' && args.some(({ text }) => text === '-' || text === '-f-');
  if (takesInput && (language === 'make' || language === 'sed' || language === 'awk')) {
    runContent(language, run.stdin, [], run);
  }
  if (shell.reading.files.size === 0) return;
  if (language === 'make')
    for (const name of ['Makefile', 'makefile', 'GNUmakefile']) runWritten(name, 'make', [], run);
  if (packageRunners.test(program)) runScripts(run, args);
  if (language === 'node' || language === 'python' || language === 'perl' || language === 'ruby') {
    runModules(language, program, args, run);
  }
}

/** The scripts of a `package.json`: the one that is named and those that come before and after it, or those of an installation. */
function runScripts(run: Run, args: readonly Value[]): void {
  const content = recall('package.json', run.shell);
  if (content === undefined || !isExact(content.text)) return;
  for (const [name, script] of scriptsOf(content.text)) {
    const base = name.replace(/^(?:pre|post)/, '');
    const isNamed = args.some(({ text }) => text === name || text === base || text === base.slice(0, 1));
    const isInstalled =
      /^(?:install|prepare)$/.test(base) && args.some(({ text }) => /^(?:i|ci|add|install|rebuild)$/.test(text));
    if (isNamed || isInstalled) runShellCode({ ...content, text: script }, run.shell, scopeFor(run, []));
  }
}

function scriptsOf(text: string): readonly (readonly [string, string])[] {
  try {
    const { scripts } = JSON.parse(text) as { readonly scripts?: unknown };
    if (typeof scripts !== 'object' || scripts === null) return [];
    return Object.entries(scripts).flatMap(([name, script]) => (typeof script === 'string' ? [[name, script]] : []));
  } catch {
    return [];
  }
}

/** `python -m f`, `import f`, `-r ./f`: a module that this command wrote and whose name stands in its words. */
function runModules(language: Language, program: string, args: readonly Value[], run: Run): void {
  for (const [path] of [...run.shell.reading.files]) {
    const [, stem = any, extension = ''] = /([^/]+)\.(\w+)$/.exec(path) ?? [];
    if (languageOf(extension) !== language) continue;
    const isNamed =
      /^(?:site|user)customize$/.test(stem) || [...args, run.stdin, nothing].some(({ text }) => text.includes(stem));
    const isOperand = args.some(({ text }) => text.endsWith(`${stem}.${extension}`));
    if (isNamed && !isOperand) runWritten(path, program, [], run);
    else if (isNamed && isOperand && args.some(({ text }) => /^-/.test(text))) runWritten(path, program, [], run);
  }
}
