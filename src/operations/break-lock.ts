/** How does a person take a lock away? */
import { KhoregosError } from '../core/errors.ts';
import { type Lock, liveLocks } from '../core/locks.ts';
import { headline } from '../core/text.ts';
import { redact } from '../workspace/redaction.ts';
import type { Actor, Project } from './open-project.ts';

/**
 * Ends every lock on exactly this path, as it is listed; returns those that held.
 * @throws KhoregosError NOT_FOUND when nobody holds it.
 */
export function breakLock(project: Project, person: Actor, given: string): readonly Lock[] {
  const path = redact(given.trim().replace(/^\.\//, ''));
  const held = liveLocks(project.state().locks, project.now()).filter((lock) => lock.path === path);
  if (held.length === 0) {
    throw new KhoregosError(
      'NOT_FOUND',
      `Cannot break the lock on "${headline(path)}": nobody holds one`,
      'Look at "k6s locks list"',
    );
  }
  const details = { path, of: held.map(({ name, token }) => ({ name, token })) };
  project.record({ type: 'lock_break', action: `Broke the lock on ${headline(path)}`, details }, person);
  return held;
}
