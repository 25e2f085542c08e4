/** k6s_search_context: has somebody left something about this? */
import * as v from 'valibot';
import { searchContext } from '../../operations/read-context.ts';
import { dataNotice, placeOf, storedContext } from '../context-place.ts';
import * as inputs from '../inputs.ts';
import { defineTool } from '../tool.ts';

export const k6sSearchContext = defineTool({
  name: 'k6s_search_context',
  title: 'Search shared context',
  description:
    'Finds the keys whose name, summary or value holds all words of a query (by their beginnings), with the place that matched. A run of letters without blanks is one word. Call it before you decide something that others may have decided.',
  readOnly: true,
  destructive: false,
  idempotent: true,
  input: v.strictObject({ query: inputs.query, scope: v.optional(inputs.scope), limit: inputs.limit }),
  output: v.strictObject({
    matches: v.array(v.strictObject({ ...storedContext, snippet: v.string() })),
    about: v.string(),
  }),
  run: async ({ query, scope, limit }, { project, values }) => {
    const found = searchContext(await values(), placeOf(project, scope), query, limit);
    const matches = found.map(({ sequence: _, ...match }) => match);
    const lines = matches.map(({ key, agent, at, snippet }) => `${key} (${agent}, ${at}): ${snippet}`);
    return {
      text: lines.length === 0 ? 'Nothing matches' : lines.join('\n'),
      structured: { matches, about: dataNotice },
    };
  },
});
