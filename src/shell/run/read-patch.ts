/** Which files does a patch change? */
import { any, isExact, type Value } from '../words/value.ts';
import type { Shell } from './scope.ts';
import { touch } from './touch.ts';

/** Every file that a patch names, with and without its first directory; anything, when the patch is not known. */
export function readPatch(patch: Value, shell: Shell): void {
  if (!isExact(patch.text)) {
    touch(shell, 'write', { text: any });
    return;
  }
  for (const line of patch.text.split('\n')) {
    const name = /^(?:\+\+\+|---|rename to|rename from|copy to) ([^\t\r]+)/.exec(line)?.[1];
    if (name === undefined || name === '/dev/null') continue;
    touch(shell, 'write', { text: name });
    touch(shell, 'write', { text: name.replace(/^[^/]+\//, '') });
  }
}
