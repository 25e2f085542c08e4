/** How is it written down what a program does with its arguments? */
import type { Language as CodeLanguage } from '../read-code.ts';

type Language = CodeLanguage | 'sh' | 'sql';

/** What is done to a word. */
export type Role =
  /** Nothing. */
  | 'text'
  | 'read'
  | 'read-tree'
  /** Created, overwritten or changed in place. */
  | 'write'
  | 'write-tree'
  | 'delete'
  | 'delete-tree'
  /** The last operand of `cp`: a file, or a directory that gets files by the names of the sources. */
  | 'dest'
  /** A directory in which files are written whose names are not known. */
  | 'into'
  /** Goes away from here. */
  | 'move'
  /** The target of a link: becomes writable under another name. */
  | 'link'
  /** A file that is executed. */
  | 'run'
  | `code:${Language}`
  | 'url'
  | 'remote-read'
  | 'remote-dest'
  /** Code that runs on another machine. */
  | 'remote-code'
  /** A file that leaves the machine. */
  | 'send'
  /** The working directory for the rest. */
  | 'dir'
  | 'device'
  /** Text that is typed into another terminal. */
  | 'typed'
  /** A path with which something may be done by code that is not seen. */
  | 'possible';

/** What standard input is to a program: code, SQL, what is sent away, a patch (its paths are written), editor commands. */
export type Stdin = `code:${Language}` | 'sql' | 'sent' | 'patch' | 'commands';

/** How options are written: see `Row.style`. */
export type Style = 'exact' | 'single' | 'compiler' | 'letters';

/**
 * One program. Names with `|` between them are alternatives, a blank separates entries.
 *
 *   cp: { operands: 'read* dest', options: '-t|--target-directory=dest -S|--suffix=', when: { '-t': { operands: 'read*' } } }
 *
 * A role may be a `Role`; several joined by `&`; a placeholder that `turn` replaces (else it is text); or a shape, which
 * the reader resolves (`arguments/shapes.ts`):
 *   `out` written, and standard output is empty unless it is `-` · `download` a URL whose last part is written ·
 *   `clone` the same as a directory · `data` curl's `@file` · `form` curl's `name=@file` · `mount` docker's `from:to` ·
 *   `key`, `keys` one or more (`,`) `name=value`, roles in `Row.keys` · `prefix` files are written whose names start so ·
 *   `beside` the name with `Row.suffix` is written · `stem` the name without its last suffix is written ·
 *   `source`, `target` a file, or `host:path` (`pod-source`, `pod-target`: or `namespace/pod:path`); `gone`, `purge` the same if it is a file: moved away, emptied ·
 *   `suffix` of the copies that are kept of what is written · `renamed` sed's `s,from,to,` for names ·
 *   `assigned` awk's `name=value` · `debugger` a command of gdb ·
 *   `object` git's `revision:path` · `blamed` a path, or a revision without dot and slash ·
 *   `archive`, `content`, `place`, `file` placeholders.
 */
export interface Row {
  /**
   * Roles in order. `read*` takes any number, what follows it stands at the end. `--` : from the operand before it on,
   * there are no more options. `command`: here begins another command. `typed+`: all that follows, joined by blanks.
   * `variable*` at the beginning: words such as `A=1`. Without it operands are text.
   */
  readonly operands?: string;
  /** Roles of operands that stand after `--`, where that makes a difference. */
  readonly after?: string;
  /**
   * Options that take a value, and others only where an abbreviation would be ambiguous: `-o|--output=write` with a
   * value, `-n=` with one that is only text, `-i?=` with one only if attached, `-c=code:python!` nothing after it is an
   * option, `-m=command` its value and all that follows is a command, `--arg=text,text` two values, `if=read` (no dash)
   * an operand of the form `if=x`, `+=code:vim` a word that begins with `+`.
   */
  readonly options?: string;
  /** Options that stand before the subcommand only. */
  readonly before?: string;
  /**
   * Not given: `-abc` is three options, `--long` may be abbreviated. `exact`: no abbreviations. `single`: `-long`.
   * `compiler`: `-long`, and `-ofile`. `letters`: as none, and the first word needs no dash (`tar xzf a`).
   */
  readonly style?: Style;
  /** What is different when an option is given (`-i=inplace`: with that value), or (`#2`) two operands. Later entries win. */
  readonly when?: Readonly<Record<string, Row>>;
  /** `read>write`: what would be read is written. */
  readonly turn?: string;
  /** The role of the working directory when nothing else has it. */
  readonly here?: Role;
  /** More roles and their words: `write ~/.gitconfig`. */
  readonly adds?: string;
  /** Code on standard input counts only where no other code is named. */
  readonly stdin?: Stdin | 'none';
  /** Its standard output comes from the network. */
  readonly fetches?: boolean;
  readonly suffix?: string;
  /** For the shapes `key` and `keys`: roles by name; `*` at either end of a name is any text. */
  readonly keys?: string;
  readonly subcommands?: Readonly<Record<string, Row>>;
}

/** A string is the name of the program whose row it shares. */
export type Table = Readonly<Record<string, Row | string>>;
