/** Which files does a sed script write and read, and does it run commands? */
import { addAccess, addCommand, addUnsure, type Found } from './found.ts';
import { text } from './values.ts';

interface Sed {
  readonly found: Found;
  readonly code: string;
  at: number;
}

/** Commands whose text goes on to the end of the line, or as long as lines end in a backslash. */
const textCommands = 'aic';

/** The commands `w`, `r` and `e`, and the flags of `s`. */
export function readSed(code: string, found: Found): void {
  const sed: Sed = { found, code, at: 0 };
  while (sed.at < code.length) {
    skipAddress(sed);
    const command = code.charAt(sed.at);
    sed.at += 1;
    readCommand(sed, command);
  }
}

function readCommand(sed: Sed, command: string): void {
  if (command === '#') restOfLine(sed);
  else if (textCommands.includes(command) && command !== '') skipText(sed);
  else if (command === 'w' || command === 'W') touch(sed, 'write');
  else if (command === 'r' || command === 'R') touch(sed, 'read');
  else if (command === 'e') execute(sed, restOfLine(sed).trim());
  else if (command === 's') substitute(sed);
  else if (command === 'y') {
    const delimiter = sed.code.charAt(sed.at);
    sed.at += 1;
    skipPart(sed, delimiter);
    skipPart(sed, delimiter);
  } else if (command !== '' && ':btTv'.includes(command)) skipWord(sed);
}

/** `2,/x/!` and the white space and brackets before a command. */
function skipAddress(sed: Sed): void {
  for (; sed.at < sed.code.length; sed.at += 1) {
    const character = sed.code.charAt(sed.at);
    if (character === '/') {
      sed.at += 1;
      skipPart(sed, '/');
      sed.at -= 1;
    } else if (character === '\\') {
      const delimiter = sed.code.charAt(sed.at + 1);
      sed.at += 2;
      skipPart(sed, delimiter);
      sed.at -= 1;
    } else if (!/[\s;{}!$,~+\d]/.test(character)) {
      if (!/[IM]/.test(character) || !/[/\s]/.test(sed.code.charAt(sed.at - 1))) return;
    }
  }
}

/** To the delimiter and past it; a bracket expression may hold it. */
function skipPart(sed: Sed, delimiter: string): string {
  const from = sed.at;
  for (; sed.at < sed.code.length; sed.at += 1) {
    const character = sed.code.charAt(sed.at);
    if (character === '\\') sed.at += 1;
    else if (character === delimiter) break;
  }
  sed.at += 1;
  return sed.code.slice(from, sed.at - 1);
}

function restOfLine(sed: Sed): string {
  const end = sed.code.indexOf('\n', sed.at);
  const line = sed.code.slice(sed.at, end === -1 ? sed.code.length : end);
  sed.at = end === -1 ? sed.code.length : end + 1;
  return line;
}

function skipText(sed: Sed): void {
  let line = restOfLine(sed);
  // `a\` alone: the text is on the next line.
  while (line.endsWith('\\') && sed.at < sed.code.length) line = restOfLine(sed);
}

function skipWord(sed: Sed): void {
  while (sed.at < sed.code.length && !/[\n;}]/.test(sed.code.charAt(sed.at))) sed.at += 1;
}

/** A name goes on to the end of the line. */
function touch(sed: Sed, action: 'read' | 'write'): void {
  const name = restOfLine(sed).trim();
  if (name === '/dev/stdout' || name === '/dev/stderr' || name === '/dev/stdin') return;
  addAccess(sed.found, action, { key: undefined, value: text(name), source: name });
}

/** Without a command the line that was read is run. */
function execute({ found }: Sed, command: string): void {
  if (command !== '') {
    addCommand(found, command);
    return;
  }
  found.runs = true;
  addUnsure(found, 'sed e');
}

function substitute(sed: Sed): void {
  const delimiter = sed.code.charAt(sed.at);
  sed.at += 1;
  skipPart(sed, delimiter);
  const replacement = skipPart(sed, delimiter);
  for (; sed.at < sed.code.length; sed.at += 1) {
    const flag = sed.code.charAt(sed.at);
    if (flag === 'w') {
      sed.at += 1;
      touch(sed, 'write');
      return;
    }
    if (flag === 'e') executeReplacement(sed, replacement);
    else if (!/[gpiImM\d]/.test(flag)) return;
  }
}

/** What the line is replaced by is run, with whatever else is on the line. */
function executeReplacement(sed: Sed, replacement: string): void {
  if (/^[^&\\]+$/.test(replacement)) addCommand(sed.found, replacement);
  execute(sed, '');
}
