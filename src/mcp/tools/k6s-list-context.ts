/** k6s_list_context: which keys are there? */
import * as v from 'valibot';
import { listContext } from '../../operations/read-context.ts';
import { dataNotice, placeOf, storedContext } from '../context-place.ts';
import * as inputs from '../inputs.ts';
import { defineTool } from '../tool.ts';

export const k6sListContext = defineTool({
  name: 'k6s_list_context',
  title: 'List shared context',
  description:
    'Lists the keys of the shared context with owner, size and summary, saved last first; values are loaded one by one.',
  readOnly: true,
  destructive: false,
  idempotent: true,
  input: v.strictObject({
    prefix: v.optional(inputs.keyPrefix, ''),
    scope: v.optional(inputs.scope),
    limit: inputs.limit,
  }),
  output: v.strictObject({ entries: v.array(v.strictObject(storedContext)), about: v.string() }),
  run: async ({ prefix, scope, limit }, { project, values }) => {
    const found = listContext(await values(), placeOf(project, scope), prefix, limit);
    const entries = found.map(({ sequence: _, ...entry }) => entry);
    const lines = entries.map(({ key, scope, agent, at, bytes, summary }) => {
      return `${key} (${scope}, ${agent}, ${at}, ${bytes} bytes)${summary === '' ? '' : `: ${summary.slice(0, 200)}`}`;
    });
    return {
      text: lines.length === 0 ? 'No context is saved' : lines.join('\n'),
      structured: { entries, about: dataNotice },
    };
  },
});
