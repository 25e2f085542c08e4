/** k6s db rebuild: the database anew from the journal. */
import { rebuildDatabase } from '../operations/read-ledger.ts';
import { type Command, done } from './command.ts';
import { withProject } from './project.ts';
import { counted } from './text.ts';

export const dbRebuild: Command = {
  name: 'db rebuild',
  summary: 'make k6s.db anew from the journal',
  example: 'k6s db rebuild',
  run: (invocation) =>
    withProject(invocation, async (project) => {
      const { watermark } = await rebuildDatabase(project);
      const { sequence: events, head } = watermark;
      return done(`Rebuilt k6s.db from ${counted(events, 'event')}\nHead ${head}\n`, { events, head });
    }),
};
