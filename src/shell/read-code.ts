/** What does a piece of code in another language, given to its interpreter, do to which files? */
import type { Access, Origin } from '../core/calls.ts';
import { addCommand, addUnsure, type Found, nothingFound, possiblePaths } from './code/found.ts';
import { readAppleScript } from './code/read-applescript.ts';
import { readAwk } from './code/read-awk.ts';
import { readScanned } from './code/read-scanned.ts';
import { readSed } from './code/read-sed.ts';
import { readTcl } from './code/read-tcl.ts';
import { readVim } from './code/read-vim.ts';

export type Language =
  | 'python'
  | 'node'
  | 'perl'
  | 'ruby'
  | 'php'
  | 'awk'
  | 'sed'
  | 'lua'
  | 'tcl'
  | 'r'
  | 'vim'
  | 'applescript';

export interface CodeReading {
  /** Paths as the code has them, relative to where the process begins; `~` is the home, `./~` is not. */
  readonly accesses: readonly Access[];
  /** Shell code that it runs; what is not known of it is `$_`. */
  readonly commands: readonly string[];
  /** Where code comes from that it runs without containing it. */
  readonly origin: Origin | undefined;
}

/** Scanning this takes some 20 ms; more is not a one-liner. */
const maxCodeLength = 100_000;

/**
 * What the code says of itself, in linear time: texts that it puts together are put together, calls that a table names
 * are understood. Where something is written and the name is not known, every text that may be a path is `possible`.
 */
export function readCode(language: Language, code: string): CodeReading {
  const found = nothingFound();
  if (code.length > maxCodeLength) addUnsure(found, `${language} code of ${code.length} characters`);
  else readers[language](code.replace(/[\0\ufdd0\ufdd1]/g, '\ufffd'), found);
  return summary(found);
}

const readers: Readonly<Record<Language, (code: string, found: Found) => void>> = {
  python: (code, found) => readScript('python', code, found),
  node: (code, found) => readScript('node', code, found),
  perl: (code, found) => readScript('perl', code, found),
  ruby: (code, found) => readScript('ruby', code, found),
  php: (code, found) => readScript('php', code, found),
  lua: (code, found) => readScript('lua', code, found),
  r: (code, found) => readScript('r', code, found),
  awk: readAwk,
  sed: readSed,
  tcl: readTcl,
  vim: readVim,
  applescript: readAppleScript,
};

/** A shell command by mistake: an interpreter that passes it on would run it. */
const shellCommand =
  /^\s*(?:sudo\s+)?(?:rm|rmdir|dd|git|mv|cp|chmod|chown|shred|truncate|mkfs)\s+[\w./~-]+(?:\s+[\w./~-]|$)/;

function readScript(
  language: 'python' | 'node' | 'perl' | 'ruby' | 'php' | 'lua' | 'r',
  code: string,
  found: Found,
): void {
  readScanned(language, code, found);
  if (shellCommand.test(code)) addCommand(found, code);
}

function summary(found: Found): CodeReading {
  const accesses = found.unsure ? [...found.accesses, ...possiblePaths(found)] : found.accesses;
  return {
    accesses: found.fetches ? accesses.map(sentIfRead) : accesses,
    commands: found.commands,
    origin: found.runs ? originOf(found) : undefined,
  };
}

function sentIfRead(access: Access): Access {
  return access.action === 'read' ? { ...access, sent: true } : access;
}

function originOf({ fetches, decodes }: Found): Origin {
  if (fetches) return 'network';
  return decodes ? 'encoded' : 'unknown';
}
