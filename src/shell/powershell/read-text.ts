/** What is the value of a string, a variable or a word? */
import { home, joined, text, unknown, type Value } from '../code/values.ts';
import { readStatements } from './read-statements.ts';
import { nested, peek, type Script, startsWith, take } from './script.ts';

const hereDocument = /@(['"])[ \t\r]*\n/y;

/** A string in quotes or between `@'` and `'@`; undefined when none stands here. */
export function readString(script: Script): Value | undefined {
  const quote = peek(script);
  if (quote === "'") return { kind: 'text', text: readSingle(script) };
  if (quote === '"') return readDouble(script);
  const opening = quote === '@' ? take(script, hereDocument) : undefined;
  if (opening === undefined) return undefined;
  const close = script.code.indexOf(`\n${opening[1]}@`, script.at - 1);
  const end = close === -1 ? script.code.length : close;
  const body = script.code.slice(script.at, end);
  const value = opening[1] === "'" ? text(body) : expandable(script, body);
  script.at = close === -1 ? end : end + 3;
  return value;
}

/** `''` is a quote. */
function readSingle(script: Script): string {
  let value = '';
  script.at += 1;
  for (; script.at < script.code.length; script.at += 1) {
    if (peek(script) === "'") {
      if (peek(script, 1) !== "'") break;
      script.at += 1;
    }
    value += peek(script);
  }
  script.at += 1;
  return value;
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '0': '\ufffd', e: '\x1b', '\n': '' };

function readDouble(script: Script): Value {
  script.at += 1;
  const value = readExpandable(script, '"');
  script.at += 1;
  return value;
}

/** The text of a here-document, which is code of its own. */
function expandable(script: Script, body: string): Value {
  const outer = { code: script.code, at: script.at };
  return nested(script, () => {
    Object.assign(script, { code: body, at: 0 });
    const value = readExpandable(script, '');
    Object.assign(script, outer);
    return value;
  });
}

function readExpandable(script: Script, closer: string): Value {
  const parts: Value[] = [];
  let literal = '';
  while (script.at < script.code.length) {
    const character = peek(script);
    if (character === closer) {
      if (peek(script, 1) !== closer) break;
      script.at += 1;
    }
    if (character === '`') {
      const escaped = peek(script, 1);
      literal += Object.hasOwn(escapes, escaped) ? escapes[escaped] : escaped;
      script.at += 2;
      continue;
    }
    const inserted = character === '$' ? readInserted(script) : undefined;
    if (inserted === undefined) {
      literal += character;
      script.at += 1;
      continue;
    }
    if (literal !== '') parts.push({ kind: 'text', text: literal });
    literal = '';
    parts.push(inserted);
  }
  if (parts.length === 0) return { kind: 'text', text: literal };
  return joined(literal === '' ? parts : [...parts, { kind: 'text', text: literal }], '');
}

/** `$(…)` or a variable; undefined for a dollar sign alone. */
function readInserted(script: Script): Value | undefined {
  return startsWith(script, '$(') ? readSubexpression(script) : readVariable(script);
}

/** `$(…)`, `@(…)` or `(…)`, at its first character. */
export function readSubexpression(script: Script): Value {
  script.at += peek(script) === '(' ? 1 : 2;
  return nested(script, () => readStatements(script, ')'));
}

const variablePattern = /\$(?:\{([^}]{1,200})\}|([?^$]|(?:[A-Za-z_]\w*:)?\w{1,200}))/y;

export function readVariable(script: Script): Value | undefined {
  const match = take(script, variablePattern);
  return match === undefined ? undefined : variable(script, (match[1] ?? match[2] ?? '').toLowerCase());
}

export function variable(script: Script, name: string): Value {
  const bare = name.replace(/^(?:global|script|local|private|using|variable):/, '');
  if (bare === '_' || bare === 'psitem' || bare === 'input') return script.input ?? unknown;
  const known = script.variables.get(bare);
  if (known !== undefined) return known;
  if (['home', 'env:home', 'env:userprofile'].includes(bare)) return text(home);
  if (bare === 'pwd' || bare === 'env:pwd') return text('.');
  if (bare === 'null' || bare === 'true' || bare === 'false') return { kind: 'name', name: bare };
  const environment = bare.startsWith('env:') ? bare.slice(4).toUpperCase() : undefined;
  const value = environment === undefined ? undefined : script.around.variables[environment];
  return value === undefined ? unknown : text(value);
}

/** Ends a word; quotes and variables inside it do not. */
const endOfWord = /[\s;|&(){},<>'"`$]/;

/** One argument without commas: letters, quotes and variables side by side. */
export function readWord(script: Script): Value {
  const parts: Value[] = [];
  while (script.at < script.code.length) {
    const character = peek(script);
    const part =
      character === "'" || character === '"'
        ? readString(script)
        : character === '$'
          ? (readInserted(script) ?? literal(script, 1))
          : undefined;
    if (part !== undefined) parts.push(part);
    else if (character === '`' && peek(script, 1) !== '\n') {
      script.at += 1;
      parts.push(literal(script, 1));
    } else if (endOfWord.test(character)) break;
    else parts.push(literal(script, lengthOfLiteral(script)));
  }
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : joined(parts, '');
}

function lengthOfLiteral({ code, at }: Script): number {
  let end = at + 1;
  while (end < code.length && !endOfWord.test(code.charAt(end))) end += 1;
  return end - at;
}

function literal(script: Script, length: number): Value {
  const value = script.code.slice(script.at, script.at + length);
  script.at += length;
  return { kind: 'text', text: value };
}
