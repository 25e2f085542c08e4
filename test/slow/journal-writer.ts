/** A writer of its own process: appends as fast as it can and reports each record only when it is acknowledged. */
import { writeSync } from 'node:fs';
import { openProject } from '../../src/operations/open-project.ts';

const [root = '', name = '', count = '0', bytes = '500'] = process.argv.slice(2);
const project = await openProject(root, Date.now);
const agent = { id: name, name, type: '', via: 'payload' } as const;
for (let index = 0; index < Number(count); index += 1) {
  const call = `${name}-${index}`;
  const details = { tool: 'Write', call, effect: 'none', filling: 'x '.repeat(Number(bytes) / 2) };
  project.record({ type: 'tool_request', action: `Write ${call}`, details }, { session: 'slow', agent });
  if (index % 50 === 0) project.close();
  writeSync(1, `${call}\n`);
}
