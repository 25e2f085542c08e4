/** What does a piece of code in another language, given to its interpreter, do to which files? */
import type { Access, Origin } from '../core/calls.ts';
import type { ScannedLanguage } from './code/dialects.ts';
import { type Found, nothingFound, possiblePaths } from './code/found.ts';
import { readScanned } from './code/read-scanned.ts';

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

/** Not a parser: who hides what he does well enough is seen to hide it (`unknown`), or not at all. */
export function readCode(language: Language, code: string): CodeReading {
  if (code.length > maxCodeLength) {
    const target = `${language} code of ${code.length} characters`;
    return { accesses: [{ action: 'write', target, certainty: 'unknown' }], commands: [], origin: undefined };
  }
  const found = nothingFound();
  readInto(found, language, code.replace(/[\0\ufdd0\ufdd1]/g, '\ufffd'));
  return summary(found);
}

function readInto(found: Found, language: Language, code: string): void {
  readScanned(language as ScannedLanguage, code, found);
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
