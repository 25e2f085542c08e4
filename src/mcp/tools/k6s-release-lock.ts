/** k6s_release_lock: give a path back. */
import * as v from 'valibot';
import { releaseLock } from '../../operations/claim-lock.ts';
import { describeLock } from '../../operations/describe-lock.ts';
import { homeOf } from '../../workspace/environment.ts';
import * as inputs from '../inputs.ts';
import { defineTool } from '../tool.ts';

export const k6sReleaseLock = defineTool({
  name: 'k6s_release_lock',
  title: 'Release a lock',
  description:
    "Gives back a lock that you hold, by the path you acquired it with. Releasing what you do not hold changes nothing; others' locks are not yours to release.",
  readOnly: false,
  destructive: false,
  idempotent: true,
  input: v.strictObject({ path: inputs.path }),
  output: v.strictObject({ released: v.boolean(), path: v.string() }),
  run: ({ path }, { project, actor, cwd, setting }) => {
    const claim = describeLock(project.root, path, cwd, homeOf(setting.variables));
    const released = releaseLock(project, actor, claim.path);
    const text = released ? `Released ${claim.path}` : `You hold no lock on ${claim.path}: nothing changed`;
    return { text, structured: { released, path: claim.path } };
  },
});
