/** What do commands and expressions do that hand on their values by pipes? */
import { itemsOf, unknown, type Value } from '../code/values.ts';
import { readArguments, readRedirect, readValue } from './read-arguments.ts';
import { readExpression } from './read-expression.ts';
import { readStatements } from './read-statements.ts';
import { readSubexpression, readWord } from './read-text.ts';
import { runCommand } from './run-command.ts';
import { assign, nested, peek, type Script, skipBlanks, startsWith, take } from './script.ts';

/** Returns the value of its last part. */
export function readPipeline(script: Script): Value {
  return nested(script, () => {
    let value = readElement(script, undefined);
    for (skipBlanks(script); peek(script) === '|' && peek(script, 1) !== '|'; skipBlanks(script)) {
      script.at += 1;
      skipBlanks(script, true);
      value = readElement(script, value);
    }
    return value;
  });
}

const keyword =
  /(?:if|elseif|else|while|for|switch|do|until|try|catch|finally|trap|return|throw|exit|param|break|continue)(?![\w-])|(?:begin|process|end|data|dynamicparam|clean)(?=\s*\{)|foreach(?=\s*\()/iy;
const definition = /(?:function|filter|workflow|class|enum|configuration)\s+[\w:-]{1,100}/iy;
const loopHead = /\s*\(\s*\$(\w{1,100})\s+in\s/iy;
const assignment =
  /(?:\[[\w.[\]]{1,80}\]\s*){0,3}\$(?:\{([^}]{1,100})\}|((?:\w{1,20}:)?\w{1,100}))\s*([-+*/%]|\?\?)?=(?!=)/y;
const expressionStart =
  /[$'"([!]|@["'({]|\{|,|[-+](?=[\d$(])|-(?:join|split|not)(?![\w-])|\d+(?:\.\d+)?(?![\w-]|\.\w)/iy;
const type = /\[[\w.+,` ]/y;

function readElement(script: Script, piped: Value | undefined): Value {
  skipBlanks(script);
  if (piped === undefined) {
    const word = take(script, keyword)?.[0].toLowerCase();
    if (word === 'foreach') return readLoop(script);
    if (word !== undefined) return unknown;
    if (take(script, definition) !== undefined) return unknown;
    const assigned = take(script, assignment);
    if (assigned !== undefined) return readAssignment(script, assigned);
  }
  if (startsCall(script)) return readCall(script, piped);
  if (startsExpression(script)) return readExpressionStatement(script, piped);
  return runCommand(script, { name: readWord(script), ...readArguments(script, piped), piped });
}

function startsExpression(script: Script): boolean {
  const start = script.at;
  const begins = take(script, expressionStart) !== undefined;
  script.at = start;
  if (peek(script) !== '[') return begins;
  const isType = take(script, type) !== undefined;
  script.at = start;
  return isType;
}

/** `& 'prog' a` and `. ./file.ps1`; `./prog` is a command. */
function startsCall(script: Script): boolean {
  return peek(script) === '&' || (peek(script) === '.' && /[\s'"$({]/.test(peek(script, 1)));
}

function readCall(script: Script, piped: Value | undefined): Value {
  script.at += 1;
  skipBlanks(script);
  if (peek(script) === '{') return readBlock(script, piped);
  return runCommand(script, { name: readValue(script), ...readArguments(script, piped), piped });
}

/** A block with `$_`. */
export function readBlock(script: Script, input: Value | undefined): Value {
  const outer = script.input;
  script.at += 1;
  script.input = input ?? outer;
  const value = nested(script, () => readStatements(script, '}'));
  script.input = outer;
  return value;
}

/** `foreach ($x in 'a', 'b') { … }`: the variable is each of them. */
function readLoop(script: Script): Value {
  const head = take(script, loopHead);
  if (head === undefined) return unknown;
  const items = itemsOf(nested(script, () => readStatements(script, ')')));
  assign(script, head[1] ?? '', items.length === 1 ? (items[0] ?? unknown) : { kind: 'list', items });
  return unknown;
}

function readAssignment(script: Script, [, braced, plain, operator]: RegExpExecArray): Value {
  skipBlanks(script, true);
  const value = readPipeline(script);
  assign(
    script,
    (braced ?? plain ?? '').replace(/^(?:global|script|local|private):/i, ''),
    operator === undefined ? value : unknown,
  );
  return unknown;
}

function readExpressionStatement(script: Script, piped: Value | undefined): Value {
  if (peek(script) === '{') return readBlock(script, piped);
  const value = peek(script) === '(' && piped !== undefined ? readSubexpression(script) : readExpression(script);
  skipBlanks(script);
  while (readRedirect(script)) skipBlanks(script);
  if (peek(script) !== '=' || startsWith(script, '==')) return value;
  // `$a.b = …` and `$a[0] = …`
  script.at += 1;
  skipBlanks(script, true);
  readPipeline(script);
  return unknown;
}
