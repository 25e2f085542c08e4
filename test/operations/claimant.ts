/** What does one of several processes do that want the same lock? Opens the project, waits for a line, claims, says who won. */
import { once } from 'node:events';
import { claimLock } from '../../src/operations/claim-lock.ts';
import { openProject } from '../../src/operations/open-project.ts';

const [root = '', name = '', path = ''] = process.argv.slice(2);
const project = await openProject(root, Date.now);
process.stdout.write('ready\n');
await once(process.stdin, 'data');
const actor = { client: 'client-1', agent: { id: name, name, type: 'builder', via: 'payload' } } as const;
const claim = { path, scope: 'file', foldsCase: false } as const;
const answer = claimLock(project, actor, { claim, ttlMs: 60_000, reason: 'race' });
process.stdout.write(`${JSON.stringify(answer.granted ? answer.lock : answer.rival)}\n`);
process.exit(answer.granted ? 0 : 1);
