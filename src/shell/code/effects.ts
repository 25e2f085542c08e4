/** What does a call that a language's table names do? */
import { evaluate, exec, openKernel, openPipe, run, shell, spawn, trick } from './command-effects.ts';
import { type Deed, operands } from './deed.ts';
import {
  changeDirectory,
  flagsOf,
  isPathItself,
  isRecursive,
  link,
  modeOf,
  open,
  openPath,
  touch,
  transfer,
  transferInto,
} from './file-effects.ts';
import { addUnsure, type Found, isFull } from './found.ts';
import type { Call } from './walk-code.ts';

const effects: Readonly<Record<string, (deed: Deed) => unknown>> = {
  read: (deed) => touch(deed, 'read'),
  write: (deed) => touch(deed, 'write'),
  delete: (deed) => touch(deed, 'delete'),
  tree: (deed) => touch(deed, 'delete', true),
  rm: (deed) => touch(deed, 'delete', isRecursive(deed.call)),
  // Of a path only: a string or an open file has methods of the same names.
  'read-path': (deed) => isPathItself(deed.call) && touch(deed, 'read'),
  'write-path': (deed) => isPathItself(deed.call) && touch(deed, 'write'),
  'delete-path': (deed) => isPathItself(deed.call) && touch(deed, 'delete'),
  copy: (deed) => transfer(deed, 'read'),
  link,
  'copy-tree': (deed) => transfer(deed, 'read', true),
  'copy-into': (deed) => transferInto(deed, 'read'),
  move: (deed) => transfer(deed, 'delete', true),
  // With two arguments it is the method of a string.
  'move-only': (deed) => deed.call.args.length === 1 && transfer(deed, 'delete', true),
  'move-into': (deed) => transferInto(deed, 'delete'),
  open: (deed) => open(deed, modeOf(deed)),
  flags: (deed) => open(deed, flagsOf(deed)),
  'open-path': openPath,
  // A function that is given by its name.
  callback: (deed) => operands(deed)[0]?.value.kind === 'text' && trick(deed),
  chdir: changeDirectory,
  pipe: openPipe,
  'ruby-open': openKernel,
  shell,
  run,
  spawn,
  exec,
  eval: evaluate,
  trick,
  fetch: ({ found }) => {
    found.fetches = true;
  },
  decode: ({ found }) => {
    found.decodes = true;
  },
};

/** @param row `copy 0 1; fetch`: what happens, and to which arguments. */
export function applyEffects(row: string, call: Call, found: Found, readInner: (code: string) => void): void {
  if (isFull(found)) {
    addUnsure(found, '…');
    return;
  }
  for (const effect of row.split('; ')) {
    const [verb = '', ...places] = effect.split(' ');
    if (Object.hasOwn(effects, verb)) effects[verb]?.({ found, call, places, readInner });
  }
}
