/** k6s_log: add an event to the trail. */
import * as v from 'valibot';
import { submitEvent, submittableTypes } from '../../operations/submit-event.ts';
import * as inputs from '../inputs.ts';
import { defineTool } from '../tool.ts';

export const k6sLog = defineTool({
  name: 'k6s_log',
  title: 'Log an event',
  description:
    'Adds an event of your own to the audit trail, marked as submitted: a note, or what you did to files or tasks outside tool calls. Calls are recorded without it.',
  readOnly: false,
  destructive: false,
  idempotent: false,
  input: v.strictObject({
    action: inputs.action,
    type: v.pipe(v.optional(v.picklist(submittableTypes), 'log'), v.description('Default: log')),
    details: v.optional(inputs.details),
    files: v.optional(inputs.files),
  }),
  output: v.strictObject({ id: v.string(), type: v.string(), at: v.string(), agent: v.string() }),
  run: ({ action, type, details, files }, { project, actor }) => {
    const more = { ...(details === undefined ? {} : { details }), ...(files === undefined ? {} : { files }) };
    const { id, at, agent } = submitEvent(project, actor, { type, action, ...more });
    return { text: `Logged ${type} as event ${id}`, structured: { id, type, at, agent: agent.name } };
  },
});
