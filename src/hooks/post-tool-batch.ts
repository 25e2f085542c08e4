/** PostToolBatch: the only witness of calls that were refused, rejected or invalid. */
import { toJson } from '../core/json.ts';
import { type BatchCall, closeBatch } from '../operations/close-calls.ts';
import { clip } from '../operations/redact-details.ts';
import type { Adapter } from './adapter.ts';
import { fieldsOf, maxIdLength, maxIdSearched, textOf } from './read-event.ts';
import { silence } from './render.ts';

export const postToolBatch: Adapter = ({ event, actor, project }) => {
  closeBatch(project, actor, [event.fields.tool_calls].flat().map(batchCall));
  return silence;
};

function batchCall(value: unknown): BatchCall {
  const call = fieldsOf(value);
  const { tool_response } = call;
  const response = typeof tool_response === 'string' ? tool_response : toJson(tool_response);
  const id = (field: string) => clip(textOf(call, field), maxIdLength, maxIdSearched);
  return { call: id('tool_use_id'), tool: id('tool_name'), response };
}
