/** Which files does a patch change? */
import { any, isExact, type Value } from '../words/value.ts';
import type { Shell } from './scope.ts';
import { touch } from './touch.ts';

/** Every file that a patch names; anything, when the patch is not known. `strip` is how many directories a name loses. */
export function readPatch(patch: Value, shell: Shell, strip: number | undefined): void {
  if (!isExact(patch.text)) {
    touch(shell, 'write', { text: any });
    return;
  }
  for (const line of patch.text.split('\n')) {
    const name = /^(?:\+\+\+|---|rename to|rename from|copy to) ([^\t\r]+)/.exec(line)?.[1];
    if (name === undefined || name === '/dev/null') continue;
    const stripped = name.replace(/^[^/]+\//, '');
    // What git puts in front of both sides is no directory of anybody's; the names with and without it may both be meant.
    const isPrefixed = strip === undefined && /^[abciow]\//.test(name);
    if (strip === undefined || strip === 0) touch(shell, 'write', { text: name }, { possible: isPrefixed });
    if (strip === undefined || strip === 1) touch(shell, 'write', { text: stripped });
    if (strip !== undefined && strip > 1) touch(shell, 'write', { text: name.split('/').slice(strip).join('/') });
  }
}
