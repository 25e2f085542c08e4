/** Which processes are there? */
import { systemCode } from '../core/errors.ts';

/** True when no process of this machine has the id; false for what is no id. */
export function isGone(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return systemCode(error) === 'ESRCH';
  }
}
