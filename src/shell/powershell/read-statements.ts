/** What do statements do, up to a closing bracket or the end? */
import { unknown, type Value } from '../code/values.ts';
import { readPipeline } from './read-pipeline.ts';
import { peek, type Script, skipBlanks } from './script.ts';

/** More values than this are not kept. */
const maxValues = 100;

/** The value of the only statement, or the list of all; `closer` is taken too. */
export function readStatements(script: Script, closer: string): Value {
  const values: Value[] = [];
  for (skipBlanks(script, true); script.at < script.code.length; skipBlanks(script, true)) {
    const character = peek(script);
    if (closer !== '' && character === closer) break;
    const before = script.at;
    if (';)}]&|,'.includes(character) && !startsCall(script)) script.at += 1;
    else {
      const value = readPipeline(script);
      if (values.length < maxValues) values.push(value);
      if (script.at === before) script.at += 1;
    }
  }
  script.at += 1;
  const [only] = values;
  if (values.length <= 1) return only ?? unknown;
  return { kind: 'list', items: values };
}

/** `&` calls what follows, unless it is `&&` or ends a command. */
function startsCall(script: Script): boolean {
  return (
    peek(script) === '&' &&
    peek(script, 1) !== '&' &&
    /\s*['"$({\w.\\/]/.test(script.code.slice(script.at + 1, script.at + 8))
  );
}
