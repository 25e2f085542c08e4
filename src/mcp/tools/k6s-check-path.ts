/** k6s_check_path: what would the gate say if the caller touched this path? */
import * as v from 'valibot';
import { checkPath } from '../../operations/check-path.ts';
import * as inputs from '../inputs.ts';
import { defineTool } from '../tool.ts';

export const k6sCheckPath = defineTool({
  name: 'k6s_check_path',
  title: 'Check a path',
  description:
    'Tells what the gate would answer if you read, wrote or deleted a path: none (nothing speaks against it), note (passes, recorded as a warning), ask (a person is asked) or deny, with the rule and the reason. Records nothing. Call it before you plan work on a path you are unsure of.',
  readOnly: true,
  destructive: false,
  idempotent: true,
  input: v.strictObject({
    path: inputs.path,
    action: v.pipe(v.optional(v.picklist(['read', 'write', 'delete']), 'write'), v.description('Default: write')),
  }),
  output: v.strictObject({
    path: v.string(),
    action: v.picklist(['read', 'write', 'delete']),
    agent: v.string(),
    effect: v.picklist(['none', 'note', 'ask', 'deny']),
    rule: v.nullable(v.string()),
    reason: v.string(),
  }),
  run: async ({ path, action }, { project, actor, cwd, setting }) => {
    const { effect, rule, reason } = await checkPath(project, { ...actor, path, action, cwd }, setting);
    const agent = actor.agent.name;
    const said = reason || `No rule speaks against it: ${agent} may ${action} ${path}`;
    const structured = { path, action, agent, effect, rule: rule || null, reason: said };
    return { text: `${effect}${rule === '' ? '' : ` (rule ${rule})`}: ${said}`, structured };
  },
});
