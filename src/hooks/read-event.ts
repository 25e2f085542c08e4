/** What did the client tell us? Its JSON, typed; unknown fields are left alone. */
import { KhoregosError } from '../core/errors.ts';
import { printable } from '../core/text.ts';
import { clip } from '../operations/redact-details.ts';

/** Source: payloads recorded from clients 2.1.197 and 2.1.329. Every field but the event's name may be missing. */
export interface HookEvent {
  readonly name: string;
  /** The Claude session id. */
  readonly client: string;
  readonly cwd: string;
  readonly permissionMode: string;
  readonly agentId: string;
  readonly agentType: string;
  /** Of events of teammates: their name and the name of their team. */
  readonly teammate: string;
  readonly team: string;
  readonly transcript: string;
  readonly tool: string;
  readonly toolInput: Fields;
  readonly toolUseId: string;
  /** Any other field, by the client's name for it. */
  readonly fields: Fields;
}

export type Fields = Readonly<Record<string, unknown>>;

/** Identifiers are short; longer ones are cut before they become keys. */
export const maxIdLength = 200;

/** What is longer is no identifier, and several are searched for each event. */
export const maxIdSearched = 2000;

/** @throws KhoregosError USAGE when it is no hook event; the message holds nothing of the input. */
export function parseEvent(input: string): HookEvent {
  if (input.trim() === '') throw new KhoregosError('USAGE', 'Cannot read the hook event: stdin is empty');
  const fields = fieldsOf(parseJson(input));
  const name = textOf(fields, 'hook_event_name');
  if (name === '') throw new KhoregosError('USAGE', 'Cannot read the hook event: it has no hook_event_name');
  // As the trail has them, so that what belongs together is found there.
  const id = (field: string) => clip(textOf(fields, field), maxIdLength, maxIdSearched);
  return {
    name,
    client: id('session_id'),
    cwd: textOf(fields, 'cwd'),
    permissionMode: id('permission_mode'),
    agentId: id('agent_id'),
    agentType: nameOf(textOf(fields, 'agent_type')),
    teammate: nameOf(textOf(fields, 'teammate_name')),
    team: id('team_name'),
    transcript: textOf(fields, 'transcript_path'),
    tool: id('tool_name'),
    toolInput: fieldsOf(fields.tool_input),
    toolUseId: id('tool_use_id'),
    fields,
  };
}

/** Boundaries match it as it is; it is redacted where it is written. */
function nameOf(type: string): string {
  return printable(type.length <= maxIdLength ? type : clip(type, maxIdLength, maxIdSearched));
}

function parseJson(input: string): unknown {
  try {
    return JSON.parse(input);
  } catch (error) {
    if (error instanceof SyntaxError) throw new KhoregosError('USAGE', 'Cannot read the hook event: stdin is not JSON');
    throw error;
  }
}

/** The fields of an object; none of anything else. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

/** A field's text; empty when it is missing or something else. */
export function textOf(fields: Fields, name: string): string {
  const value = fields[name];
  return typeof value === 'string' ? value : '';
}
