/** k6s_save_checkpoint: record what whoever goes on must know. */
import * as v from 'valibot';
import { saveCheckpoint } from '../../operations/save-checkpoint.ts';
import * as inputs from '../inputs.ts';
import { defineTool } from '../tool.ts';

export const k6sSaveCheckpoint = defineTool({
  name: 'k6s_save_checkpoint',
  title: 'Save a checkpoint',
  description:
    'Records where the work stands: what you add here together with objective, open tasks, locks, files changed and last events, which are added by themselves. Call it before you stop, hand over, or expect to forget.',
  readOnly: false,
  destructive: false,
  idempotent: false,
  input: v.strictObject({
    notes: v.optional(inputs.notes),
    decisions: v.optional(inputs.decisions),
    next: v.optional(inputs.next),
  }),
  output: v.strictObject({ id: v.string(), session: v.string(), at: v.string() }),
  run: ({ notes, decisions, next }, { project, actor }) => {
    const said = Object.entries({ notes, decisions, next }).filter(([, value]) => value !== undefined);
    const input = { reason: 'agent', ...Object.fromEntries(said) } as const;
    const { id, session, at } = saveCheckpoint(project, actor, input);
    return { text: `Checkpoint ${id} was taken`, structured: { id, session, at } };
  },
});
