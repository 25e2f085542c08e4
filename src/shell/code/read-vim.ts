/** Which files do Ex commands of Vim write and read, and which commands do they run? */
import { addAccess, addCommand, addUnsure, type Found } from './found.ts';
import { readScanned } from './read-scanned.ts';
import { text } from './values.ts';

interface Vim {
  readonly found: Found;
  readonly depth: number;
  /** The file that is being edited. */
  file: string | undefined;
  /** Commands that are expressions, to be read together. */
  expressions: string;
}

const writing =
  ' w wr wri writ write wq x xi xit exi exit sav save savea saveas up upd upda updat update wn wne wnext wN wp wprevious wundo wviminfo wv mk mks mkse mksession mkv mkvimrc mkvie mkview mkexrc mksp mkspell ';
const reading = ' r re rea read ';
const editing =
  ' e ed edi edit vi vis visu visual vie view new vne vnew sp split vs vsplit tabe tabedit tabnew ar args arge argedit badd drop find fin ';
const sourcing = ' so sou source ru runtime luaf luafile pyf pyfile py3f py3file perlf rubyf rubyfile packadd ';
const directories = ' cd lc lcd tc tcd chd chdir lchd tchd ';
const modifiers =
  ' sil silent noa noautocmd keepa keepalt keepj keepjumps keepp verb verbose uns unsilent conf confirm hid hide vert vertical tab bel belowright abo aboveleft bufdo argdo windo tabdo cdo cfdo ldo lfdo ';
const expressions =
  ' call cal let echo ec echom echomsg echon if elseif while for return const eval exe execute unlet var ';
const languages: Readonly<Record<string, 'python' | 'perl' | 'ruby' | 'lua'>> = {
  py: 'python',
  python: 'python',
  py3: 'python',
  python3: 'python',
  pyx: 'python',
  pythonx: 'python',
  pe: 'perl',
  perl: 'perl',
  rub: 'ruby',
  ruby: 'ruby',
  lua: 'lua',
};

const maxDepth = 4;

export function readVim(code: string, found: Found, depth = 0): void {
  const vim: Vim = { found, depth, file: undefined, expressions: '' };
  const lines = code.split('\n');
  for (let index = 0; index < lines.length; index += 1) index = readLine(vim, lines, index);
  if (vim.expressions === '') return;
  const readElse = (inner: string): void => {
    if (depth < maxDepth) readVim(inner, found, depth + 1);
    else addUnsure(found, inner);
  };
  readScanned('vim', vim.expressions, found, { readElse });
}

/** The line after which reading goes on: a here-document takes more than one. */
function readLine(vim: Vim, lines: readonly string[], index: number): number {
  let rest = lines[index] ?? '';
  while (rest !== '') {
    const { word, bang, after } = splitCommand(rest);
    const language = Object.hasOwn(languages, word) ? languages[word] : undefined;
    if (language !== undefined) {
      const document = /^<<\s*(?:trim\s+)?(\w+)/.exec(after)?.[1];
      const end = document === undefined ? -1 : lines.findIndex((line, at) => at > index && line.trim() === document);
      const inner = document === undefined ? after : lines.slice(index + 1, end === -1 ? undefined : end).join('\n');
      readScanned(language, inner, vim.found);
      return document === undefined ? index : end === -1 ? lines.length : end;
    }
    if (modifiers.includes(` ${word} `)) rest = after;
    else if (isGlobal(word)) rest = afterPattern(after);
    else if (takesBar(word, after)) {
      run(vim, word, { bang, argument: after });
      return index;
    } else {
      const bar = endOfCommand(after);
      run(vim, word, { bang, argument: after.slice(0, bar).trim() });
      rest = after.slice(bar + 1);
    }
  }
  return index;
}

interface Command {
  readonly word: string;
  readonly bang: boolean;
  readonly after: string;
}

/** Passes over colons and a range. */
function splitCommand(line: string): Command {
  let at = 0;
  while (at < line.length && /[\s:%.,$;+\d-]/.test(line.charAt(at))) at += line[at] === "'" ? 2 : 1;
  while (line[at] === "'") at += 2 + (/[,;]/.test(line.charAt(at + 2)) ? 1 : 0);
  const word = /^(?:[a-zA-Z]{1,20}\d?|!)/.exec(line.slice(at, at + 24))?.[0] ?? '';
  const end = at + word.length;
  if (word === '') return { word, bang: false, after: line.slice(end + 1) };
  const bang = line[end] === '!' && word !== '!';
  return { word, bang, after: line.slice(bang ? end + 1 : end).trimStart() };
}

function isGlobal(word: string): boolean {
  return ' g gl global v vg vglobal '.includes(` ${word} `);
}

function afterPattern(after: string): string {
  const close = after.indexOf(after.charAt(0), 1);
  return close === -1 ? '' : after.slice(close + 1);
}

function takesBar(word: string, after: string): boolean {
  return (
    word === '!' ||
    (after.startsWith('!') && (writing + reading).includes(` ${word} `)) ||
    ' te ter term terminal au autocmd norm normal '.includes(` ${word} `)
  );
}

/** Where the next `|` stands that is not quoted. */
function endOfCommand(text: string): number {
  let quote = '';
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '\\') at += 1;
    else if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === "'" || character === '"') quote = character;
    else if (character === '|' && text[at + 1] === '|') at += 1;
    else if (character === '|') return at;
  }
  return text.length;
}

interface Given {
  readonly bang: boolean;
  readonly argument: string;
}

function run(vim: Vim, word: string, { argument }: Given): void {
  const { found } = vim;
  const named = ` ${word} `;
  const shell = /^!(.*)$/.exec(argument)?.[1];
  if (word === '!' || ' te ter term terminal '.includes(named)) addCommand(found, argument);
  else if (shell !== undefined && (writing + reading).includes(named)) addCommand(found, shell);
  else if (writing.includes(named)) touch(vim, 'write', argument.replace(/^>>/, ''));
  else if (reading.includes(named)) touch(vim, 'read', argument);
  else if (editing.includes(named)) vim.file = fileOf(argument) || vim.file;
  else if (sourcing.includes(named)) source(found, argument);
  else if (directories.includes(named)) found.directory = argument === '' ? undefined : argument;
  else if (' redi redir '.includes(named)) redirect(vim, argument);
  else if (' exe execute '.includes(named))
    vim.expressions += `execute(${argument.replaceAll(/(?<=['"])\s+(?=['"])/g, " . ' ' . ")})\n`;
  else if (' au autocmd '.includes(named)) readVim(argument.split(/\s+/).slice(2).join(' '), found, vim.depth + 1);
  else if (expressions.includes(named)) vim.expressions += `${argument}\n`;
}

/** Without `++opt` and `+cmd`. */
function fileOf(argument: string): string {
  return argument.replace(/^(?:\+{1,2}\S+\s+){0,4}/, '').trim();
}

function touch({ found, file }: Vim, action: 'read' | 'write', argument: string): void {
  const name = fileOf(argument) || file;
  if (name === undefined || name === '') return;
  // `%`, `#` and `<cfile>` stand for other names.
  const known = !/[%#]|<\w+>/.test(name);
  if (known) addAccess(found, action, { key: undefined, value: text(name), source: name });
  else if (action === 'write') addUnsure(found, name);
}

function source(found: Found, argument: string): void {
  found.runs = true;
  addUnsure(found, `source ${argument}`);
}

/** `redir > file`, `redir >> file` */
function redirect(vim: Vim, argument: string): void {
  const name = /^>{1,2}\s*(\S+)/.exec(argument)?.[1];
  if (name !== undefined) touch(vim, 'write', name);
}
