/** k6s_list_locks: who holds what? */
import * as v from 'valibot';
import { liveLocks } from '../../core/locks.ts';
import { defineTool } from '../tool.ts';

export const k6sListLocks = defineTool({
  name: 'k6s_list_locks',
  title: 'List locks',
  description: 'Lists the locks that are held now: path, holder, reason, fencing token and when each ends.',
  readOnly: true,
  destructive: false,
  idempotent: true,
  input: v.strictObject({}),
  output: v.strictObject({
    locks: v.array(
      v.strictObject({
        path: v.string(),
        scope: v.picklist(['file', 'directory', 'glob']),
        holder: v.string(),
        yours: v.boolean(),
        reason: v.string(),
        token: v.number(),
        since: v.string(),
        until: v.string(),
      }),
    ),
  }),
  run: (_input, { project, actor }) => {
    const locks = liveLocks(project.state().locks, project.now()).map((lock) => {
      const { path, scope, name: holder, reason, token, since, until } = lock;
      const yours = lock.client === actor.client && lock.agent === actor.agent.id;
      return { path, scope, holder, yours, reason, token, since, until };
    });
    const lines = locks.map(({ path, holder, yours, until, reason }) => {
      return `${path}: ${yours ? 'you' : holder} until ${until}${reason === '' ? '' : ` (${reason})`}`;
    });
    return { text: lines.length === 0 ? 'No locks are held' : lines.join('\n'), structured: { locks } };
  },
});
