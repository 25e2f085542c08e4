/** k6s_acquire_lock: claim a path for a while. */
import * as v from 'valibot';
import { KhoregosError } from '../../core/errors.ts';
import { maxLockMs, minLockMs, standardLockMs } from '../../core/locks.ts';
import { checkPath } from '../../operations/check-path.ts';
import { claimLock } from '../../operations/claim-lock.ts';
import { describeLock } from '../../operations/describe-lock.ts';
import { homeOf } from '../../workspace/environment.ts';
import * as inputs from '../inputs.ts';
import { defineTool } from '../tool.ts';

export const k6sAcquireLock = defineTool({
  name: 'k6s_acquire_lock',
  title: 'Acquire a lock',
  description:
    'Claims a path or a pattern (src/api/**) so that no other agent claims it too; claiming again what you hold extends it. Nobody waits: when somebody else holds it the answer says who and until when. Release it when you are done.',
  readOnly: false,
  destructive: false,
  idempotent: false,
  input: v.strictObject({
    path: inputs.path,
    ttl_seconds: v.pipe(
      v.optional(v.pipe(v.number(), v.minValue(minLockMs / 1000), v.maxValue(maxLockMs / 1000)), standardLockMs / 1000),
      v.description('How long it lasts, 10 to 3600 seconds; default 300'),
    ),
    reason: v.optional(inputs.reason),
  }),
  output: v.strictObject({
    granted: v.boolean(),
    extended: v.boolean(),
    /** Who holds it now. */
    holder: v.string(),
    path: v.string(),
    token: v.number(),
    until: v.string(),
  }),
  run: async ({ path, ttl_seconds, reason }, { project, actor, cwd, setting }) => {
    const {
      effect,
      rule,
      reason: refusal,
    } = await checkPath(project, { ...actor, path, action: 'write', cwd }, setting);
    // Somebody else's lock is an answer and no error.
    if (effect === 'deny' && rule !== 'lock')
      throw new KhoregosError('REFUSED', `Cannot lock "${path}" (rule ${rule}): ${refusal}`);
    const claim = describeLock(project.root, path, cwd, homeOf(setting.variables));
    const answer = claimLock(project, actor, { claim, ttlMs: ttl_seconds * 1000, reason: reason ?? '' });
    const { lock, extended } = answer.granted ? answer : { lock: answer.rival, extended: false };
    const { name: holder, token, until } = lock;
    const text = answer.granted
      ? `${extended ? 'Extended' : 'Granted'}: ${lock.path} is yours until ${until}, fencing token ${token}`
      : `Refused: ${lock.path} is locked by ${holder} until ${until}; work elsewhere until then, or agree with ${holder}`;
    return { text, structured: { granted: answer.granted, extended, holder, path: lock.path, token, until } };
  },
});
