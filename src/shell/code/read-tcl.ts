/** Which files does a Tcl script touch, and which commands does it run? */
import { addAccess, addCommand, addText, addUnsure, type Found, shellWord } from './found.ts';
import { type Argument, hole, text, textOf } from './values.ts';

interface Word {
  readonly value: string;
  /** In braces: as written, and perhaps a script. */
  readonly script: boolean;
}

interface Tcl {
  readonly found: Found;
  readonly variables: Map<string, string>;
  readonly depth: number;
}

/** Scripts in braces are read again, each level once. */
const maxDepth = 12;
const withScripts =
  ' if while for foreach proc catch try eval after namespace time switch uplevel lmap dict apply else elseif finally on ';

export function readTcl(code: string, found: Found): void {
  readScript(code, { found, variables: new Map(), depth: 0 });
}

function readScript(code: string, tcl: Tcl): void {
  let words: Word[] = [];
  for (let at = 0; at <= code.length; ) {
    const character = code.charAt(at);
    if (character === '' || character === '\n' || character === ';') {
      runCommand(words, tcl);
      words = [];
      at += 1;
    } else if (character === '#' && words.length === 0) {
      const end = code.indexOf('\n', at);
      at = end === -1 ? code.length : end;
    } else if (character <= ' ') at += 1;
    else if (character === '\\' && code[at + 1] === '\n') at += 2;
    else {
      const [word, end] = readWord(code, at, tcl);
      words.push(word);
      at = end;
    }
  }
}

function readWord(code: string, at: number, tcl: Tcl): readonly [Word, number] {
  const from = code.startsWith('{*}', at) && (code[at + 3] ?? ' ') > ' ' ? at + 3 : at;
  if (code[from] === '{') {
    const end = endOfBraces(code, from);
    return [{ value: code.slice(from + 1, end), script: true }, end + 1];
  }
  const quoted = code[from] === '"';
  let value = '';
  let index = quoted ? from + 1 : from;
  for (; index < code.length; ) {
    const character = code.charAt(index);
    if (quoted ? character === '"' : character <= ' ' || character === ';') break;
    const [part, end] = readPart(code, index, tcl);
    value += part;
    index = end;
  }
  return [{ value, script: false }, quoted ? index + 1 : index];
}

function readPart(code: string, at: number, tcl: Tcl): readonly [string, number] {
  const character = code.charAt(at);
  if (character === '\\') return [code.charAt(at + 1), at + 2];
  if (character === '[') {
    const end = endOfBrackets(code, at);
    if (tcl.depth < maxDepth) readScript(code.slice(at + 1, end), { ...tcl, depth: tcl.depth + 1 });
    else giveUp(tcl);
    return [hole, end + 1];
  }
  const variable = character === '$' ? /^\$(?:\{([^}]{1,64})\}|([\w:]{1,64}))/.exec(code.slice(at, at + 70)) : null;
  if (variable === null) return [character, at + 1];
  const name = variable[1] ?? variable[2] ?? '';
  return [tcl.variables.get(name) ?? hole, at + variable[0].length];
}

function endOfBraces(code: string, from: number): number {
  let depth = 0;
  for (let at = from; at < code.length; at += 1) {
    if (code[at] === '\\') at += 1;
    else if (code[at] === '{') depth += 1;
    else if (code[at] === '}' && --depth === 0) return at;
  }
  return code.length;
}

function endOfBrackets(code: string, from: number): number {
  let depth = 0;
  for (let at = from; at < code.length; at += 1) {
    if (code[at] === '\\') at += 1;
    else if (code[at] === '[') depth += 1;
    else if (code[at] === ']' && --depth === 0) return at;
  }
  return code.length;
}

function giveUp({ found }: Tcl): void {
  addUnsure(found, 'Tcl');
}

function argumentOf(word: Word): Argument {
  return { key: undefined, value: text(word.value), source: word.value.replaceAll(hole, '[…]') };
}

function runCommand(words: readonly Word[], tcl: Tcl): void {
  const [command, ...args] = words;
  if (command === undefined) return;
  for (const { value } of args) if (!value.includes(hole)) addText(tcl.found, value);
  const name = command.value;
  const operands = args.filter(({ value }) => !value.startsWith('-'));
  const [first, second] = operands;
  if (withScripts.includes(` ${name} `)) readScripts(args, tcl);
  else if (name === 'exec') addCommand(tcl.found, args.map(commandWord).join(' '));
  else if (name === 'file') file(operands, args, tcl);
  else if (name === 'source' || name === 'load' || name.includes(hole)) giveUp(tcl);
  else if (name === 'socket') tcl.found.fetches = true;
  else if (first === undefined) return;
  else if (name === 'set' && second !== undefined) set(first.value, second.value, tcl);
  else if (name === 'open') open(first, second, tcl);
  else if (name === 'cd') tcl.found.directory = first.value.includes(hole) ? undefined : first.value;
}

function set(name: string, value: string, { variables }: Tcl): void {
  variables.set(name, variables.has(name) ? hole : value);
}

function readScripts(args: readonly Word[], tcl: Tcl): void {
  for (const { value, script } of args) {
    if (tcl.depth >= maxDepth || (!script && value.includes(hole))) giveUp(tcl);
    else if (script || value.includes(' ')) readScript(value, { ...tcl, depth: tcl.depth + 1 });
  }
}

/** Redirects and pipes of `exec` are the shell's. */
function commandWord({ value }: Word): string {
  return /^(?:\d?>{1,2}[&@]?|<{1,2}|\||&)$/.test(value) ? value : shellWord(text(value));
}

function open(name: Word, mode: Word | undefined, { found }: Tcl): void {
  if (name.value.startsWith('|')) addCommand(found, name.value.slice(1).replaceAll(hole, '$_'));
  else addAccess(found, /[wa+]|WRONLY|RDWR/.test(mode?.value ?? 'r') ? 'write' : 'read', argumentOf(name));
}

/** `file delete -force a b`, `file rename a b` */
function file([verb, ...paths]: readonly Word[], args: readonly Word[], { found }: Tcl): void {
  const force = args.some(({ value }) => value === '-force');
  const last = paths.at(-1);
  if (verb?.value === 'delete') for (const path of paths) addAccess(found, 'delete', argumentOf(path), force);
  if (verb?.value === 'mkdir') for (const path of paths) addAccess(found, 'write', argumentOf(path));
  if (last === undefined || !['rename', 'copy', 'link'].includes(textOf(text(verb?.value ?? '')))) return;
  const moved = verb?.value === 'rename';
  for (const path of paths.slice(0, -1)) addAccess(found, moved ? 'delete' : 'read', argumentOf(path), moved);
  addAccess(found, 'write', argumentOf(verb?.value === 'link' ? (paths[0] ?? last) : last));
}
