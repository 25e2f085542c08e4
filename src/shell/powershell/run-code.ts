/** What does code do that PowerShell runs from a text? */
import { addUnsure } from '../code/found.ts';
import { hole, textOf, type Value } from '../code/values.ts';
import { readStatements } from './read-statements.ts';
import { maxDepth, nested, type Script } from './script.ts';

/** Reads the text as code where it stands. */
export function runCode(script: Script, code: string): Value {
  script.found.budget -= code.length;
  if (script.found.budget < 0) {
    script.complete = false;
    return { kind: 'unknown' };
  }
  const outer = { code: script.code, at: script.at };
  return nested(script, () => {
    Object.assign(script, { code: script.depth > maxDepth ? '' : code, at: 0 });
    const value = readStatements(script, '');
    Object.assign(script, script.complete ? outer : { ...outer, at: outer.code.length });
    return value;
  });
}

/** A text that is run: what of it is not known may be anything. */
export function runText(script: Script, value: Value, source: string): Value {
  const code = textOf(value);
  if (code.replaceAll(hole, '').trim() === '') {
    script.found.runs = true;
    addUnsure(script.found, source);
    return { kind: 'unknown' };
  }
  return runCode(script, code.replaceAll(hole, '$k6sUnknown'));
}
