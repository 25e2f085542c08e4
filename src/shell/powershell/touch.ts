/** Which file does a path of PowerShell name: with backslashes, wildcards, providers? */
import type { Action } from '../../core/calls.ts';
import { add, addAccess, maxPathLength } from '../code/found.ts';
import { hole, home, itemsOf, text, textOf, type Value } from '../code/values.ts';
import type { Script } from './script.ts';

export interface TouchOptions {
  readonly recursive?: boolean;
  /** `*` is only a character. */
  readonly literal?: boolean;
}

/** Notes the action for each path of the value; what is no file is none. */
export function touch(
  script: Script,
  action: Action,
  value: Value,
  { recursive = false, literal = false }: TouchOptions = {},
): void {
  for (const item of itemsOf(value)) {
    if (item.kind === 'name' && item.name === 'null') continue;
    const path = pathOf(textOf(item));
    if (path === undefined) continue;
    const { directory } = script.found;
    const relative = !/^(?:[/\ufdd0\ufdd1]|[A-Za-z]:\/)/.test(path);
    if (
      literal ||
      !/[*?[]/.test(path) ||
      path.includes(hole) ||
      path.length > maxPathLength ||
      (relative && directory === undefined)
    )
      addAccess(
        script.found,
        action,
        { key: undefined, value: text(withHoles(path, literal)), source: sourceOf(path) },
        recursive,
      );
    else {
      const target = relative && directory !== '' ? `${directory}/${path}` : path;
      add(script.found, {
        action,
        target: target.replace(home, '~'),
        certainty: 'glob',
        ...(recursive ? { recursive } : {}),
      });
    }
  }
}

function withHoles(path: string, literal: boolean): string {
  return literal ? path : path.replace(/[*?[]+/g, hole);
}

function sourceOf(path: string): string {
  return path.replaceAll(hole, '$…').replace(home, '~');
}

const provider = /^(?:[\w.]{1,60}\\)?(\w{2,40})::?(?=\/|\\|$|\w)/;

/** With slashes, and the home by its mark; undefined for what is no file: `Env:PATH`, `HKLM:\…`. */
export function pathOf(written: string): string | undefined {
  const kind = provider.exec(written);
  if (kind !== null && kind[1]?.toLowerCase() !== 'filesystem' && kind[1]?.toLowerCase() !== 'file') return undefined;
  const path = written.slice(kind?.[0].length ?? 0).replaceAll('\\', '/');
  return path === '~' || path.startsWith('~/') ? `${home}${path.slice(1)}` : path;
}
