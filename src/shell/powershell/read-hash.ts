/** What stands in `@{ Path = 'a'; Force = $true }`? */
import { type Argument, textOf, type Value } from '../code/values.ts';
import { readPipeline } from './read-pipeline.ts';
import { readString, readVariable, readWord } from './read-text.ts';
import { nested, peek, type Script, skipBlanks } from './script.ts';

export function readHash(script: Script): Value {
  script.at += 2;
  return nested(script, () => {
    const entries: Argument[] = [];
    for (skipBlanks(script, true); script.at < script.code.length; skipBlanks(script, true)) {
      if (peek(script) === '}') break;
      if (peek(script) === ';') {
        script.at += 1;
        continue;
      }
      entries.push(readEntry(script));
    }
    script.at += 1;
    return { kind: 'record', entries };
  });
}

function readEntry(script: Script): Argument {
  const start = script.at;
  const key = textOf(readString(script) ?? readVariable(script) ?? readWord(script)).replace(/=.*$/, '');
  // `a=1` is one word.
  const glued = script.code.slice(start, script.at).indexOf('=');
  if (glued !== -1) script.at = start + glued;
  skipBlanks(script);
  if (peek(script) !== '=') {
    script.at = Math.max(script.at, start + 1);
    return { key, value: { kind: 'unknown' }, source: key };
  }
  script.at += 1;
  skipBlanks(script, true);
  const value = readPipeline(script);
  return { key, value, source: script.code.slice(start, script.at) };
}
