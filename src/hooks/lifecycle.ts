/** The events that are only recorded: what is kept of each. */
import type { EventDraft } from '../core/events.ts';
import { closeOpenCalls } from '../operations/close-calls.ts';
import { clip } from '../operations/redact-details.ts';
import { saveCheckpoint } from '../operations/save-checkpoint.ts';
import { removePin } from '../workspace/session-pin.ts';
import type { Adapter } from './adapter.ts';
import { type HookEvent, maxIdLength, textOf } from './read-event.ts';
import { silence } from './render.ts';

const maxSubjectLength = 200;

const drafts: Readonly<Record<string, (event: HookEvent, text: (field: string) => string) => EventDraft>> = {
  UserPromptSubmit: (_event, text) => ({
    type: 'user_prompt',
    action: 'User prompt',
    details: { bytes: Buffer.byteLength(text('prompt')) },
  }),
  SubagentStart: ({ agentType }) => ({ type: 'agent_spawn', action: `Agent ${agentType} started` }),
  SubagentStop: ({ agentType }) => ({ type: 'agent_complete', action: `Agent ${agentType} stopped` }),
  TeammateIdle: (_event, text) => ({
    type: 'teammate_idle',
    action: `Teammate ${text('teammate_name')} is idle`,
    details: { teammate: text('teammate_name') },
  }),
  TaskCreated: (_event, text) => taskDraft('task_create', 'created', text),
  TaskCompleted: (_event, text) => taskDraft('task_complete', 'completed', text),
  PreCompact: (_event, text) => ({
    type: 'compaction',
    action: `Compaction (${text('trigger')})`,
    details: { trigger: text('trigger') },
  }),
  Stop: () => ({ type: 'turn_end', action: 'Turn ended' }),
  SessionEnd: (_event, text) => ({
    type: 'client_end',
    action: `Client ended (${text('reason')})`,
    details: { reason: text('reason') },
  }),
};

function taskDraft(type: EventDraft['type'], what: string, text: (field: string) => string): EventDraft {
  const subject = clip(text('task_subject'), maxSubjectLength);
  const details = {
    task: clip(text('task_id'), maxIdLength),
    subject,
    teammate: clip(text('teammate_name'), maxIdLength),
  };
  return { type, action: `Task ${what}: ${subject}`.slice(0, 160), details };
}

/** After these nothing that the agent had open can still end by itself. */
const closing: ReadonlySet<string> = new Set(['Stop', 'SubagentStop', 'SessionEnd']);

export const lifecycle: Adapter = ({ event, actor, project, setting }) => {
  const { name } = event;
  if (closing.has(name)) closeOpenCalls(project, actor, name === 'SessionEnd');
  const draft = drafts[name]?.(event, (field) => textOf(event.fields, field));
  if (draft !== undefined) project.record(draft, actor);
  // What the agent is about to forget.
  if (name === 'PreCompact' && project.state().sessions.current !== undefined) {
    saveCheckpoint(project, actor, { reason: 'compaction' });
  }
  if (name === 'SessionEnd') removePin(setting.variables, actor.client);
  return silence;
};
