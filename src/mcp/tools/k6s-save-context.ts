/** k6s_save_context: leave a value for others to know. */
import * as v from 'valibot';
import { saveContext } from '../../operations/save-context.ts';
import * as inputs from '../inputs.ts';
import { defineTool } from '../tool.ts';

export const k6sSaveContext = defineTool({
  name: 'k6s_save_context',
  title: 'Save shared context',
  description:
    'Saves a value under a key for every agent and person to know: decisions, interfaces, findings. The newest version is what others load; older ones are kept. Scope session (default) lasts for the work at hand, project for good.',
  readOnly: false,
  destructive: false,
  idempotent: false,
  input: v.strictObject({
    key: inputs.key,
    value: inputs.value,
    scope: v.pipe(v.optional(inputs.scope, 'session'), v.description('Default: session')),
    summary: v.optional(inputs.summary),
  }),
  output: v.strictObject({
    key: v.string(),
    scope: inputs.scope,
    bytes: v.number(),
    /** Hash of the blob that holds a large value. */
    blob: v.nullable(v.string()),
  }),
  run: ({ key, value, scope, summary }, { project, actor }) => {
    const input = { key, value, scope, ...(summary === undefined ? {} : { summary }) };
    const { key: saved, bytes, blob } = saveContext(project, actor, input);
    return {
      text: `Saved ${scope} context "${saved}" (${bytes} bytes)`,
      structured: { key: saved, scope, bytes, blob: blob ?? null },
    };
  },
});
