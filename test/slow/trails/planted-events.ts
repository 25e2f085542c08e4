/** By which events and calls does text reach the trail? Each takes its texts from `say`, by a name for the place. */
import { randomUUID } from 'node:crypto';
import type { Payload } from '../../helpers.ts';

/** A text for a place; the same place gets the same text. */
export type Say = (place: string) => string;

type Fields = Readonly<Record<string, unknown>>;

/** A request and its outcome. */
function call(tool: string, input: Fields, response: unknown, failed?: string): readonly Payload[] {
  const common = { session_id: 'session-1', permission_mode: 'default', tool_name: tool, tool_input: input };
  const outcome =
    failed === undefined
      ? { hook_event_name: 'PostToolUse', tool_response: response }
      : { hook_event_name: 'PostToolUseFailure', error: failed };
  return [
    { ...common, hook_event_name: 'PreToolUse', tool_use_id: 'toolu_1' },
    { ...common, ...outcome, tool_use_id: 'toolu_1', duration_ms: 3 },
  ];
}

function lifecycle(name: string, fields: Fields): readonly Payload[] {
  return [{ session_id: 'session-1', hook_event_name: name, ...fields }];
}

interface Planting {
  readonly payloads: (say: Say) => readonly Payload[];
  /** Nothing of what is said is kept, not even redacted. */
  readonly silent?: true;
}

/** What the client tells a hook. */
export const hookPlantings: Readonly<Record<string, Planting>> = {
  Bash: {
    payloads: (say) =>
      call(
        'Bash',
        { command: say('command'), description: say('description'), [say('argument')]: 1, cwd: say('unknown') },
        { stdout: say('stdout'), stderr: say('stderr'), [say('key')]: [{ deep: say('deep') }] },
      ),
  },
  'quoted Bash': {
    payloads: (say) => call('Bash', { command: `printf '%s' '${say('quoted')}' > out.txt` }, { stdout: '' }),
  },
  'failed Bash': {
    payloads: (say) =>
      call('Bash', { command: 'false' }, undefined, `Exit code 1: ${line(say('error'), 5000)}\n${say('more')}`),
  },
  PowerShell: { payloads: (say) => call('PowerShell', { command: say('command') }, { stdout: say('stdout') }) },
  Write: {
    payloads: (say) =>
      call(
        'Write',
        { file_path: `src/${say('path')}`, content: say('content') },
        { type: 'create', content: say('content'), filePath: say('response') },
      ),
  },
  'refused Write': {
    payloads: (say) => call('Write', { file_path: `protected/${say('path')}`, content: say('content') }, {}),
  },
  'content of Write': {
    silent: true,
    payloads: (say) =>
      call('Write', { file_path: 'a.txt', content: say('content') }, { type: 'create', content: say('response') }),
  },
  Edit: {
    payloads: (say) =>
      call(
        'Edit',
        { file_path: say('path'), old_string: say('old'), new_string: say('new') },
        { structuredPatch: [{ lines: [say('patch')] }], originalFile: say('original') },
      ),
  },
  NotebookEdit: {
    payloads: (say) =>
      call(
        'NotebookEdit',
        { notebook_path: say('path'), new_source: say('source'), cell_id: say('cell') },
        { new_source: say('response') },
      ),
  },
  Read: {
    payloads: (say) =>
      call('Read', { file_path: say('path') }, { file: { content: say('content'), filePath: say('response') } }),
  },
  WebFetch: {
    payloads: (say) =>
      call('WebFetch', { url: `https://example.org/?${say('url')}`, prompt: say('prompt') }, { result: say('result') }),
  },
  WebSearch: { payloads: (say) => call('WebSearch', { query: say('query') }, { results: [say('result')] }) },
  'a tool of another server': {
    payloads: (say) =>
      call(
        'mcp__other__send',
        {
          path: say('path'),
          files: [say('file')],
          to: say('destination'),
          title: say('title'),
          word: say('word'),
          [say('key')]: { [say('nested key')]: [say('nested')] },
          summary: short(say('summary'), 2000),
        },
        [{ type: 'text', text: say('response') }],
      ),
  },
  Agent: {
    payloads: (say) =>
      call(
        'Agent',
        { prompt: say('prompt'), description: say('description'), subagent_type: say('type') },
        { agentId: say('id'), content: [{ text: say('content') }] },
      ),
  },
  Skill: {
    payloads: (say) => call('Skill', { skill: say('skill'), args: say('args') }, { commandName: say('name') }),
  },
  CronCreate: { silent: true, payloads: (say) => call('CronCreate', { prompt: say('prompt') }, {}) },
  TodoWrite: {
    silent: true,
    payloads: (say) => call('TodoWrite', { todos: [{ content: say('todo'), activeForm: say('form') }] }, {}),
  },
  PostToolBatch: {
    payloads: (say) =>
      lifecycle('PostToolBatch', {
        tool_calls: [
          {
            tool_name: say('tool'),
            tool_use_id: randomUUID(),
            tool_input: { text: say('input') },
            tool_response: `<tool_use_error>${say('complaint')}</tool_use_error>`,
          },
          { tool_name: 'Read', tool_use_id: 'toolu_9', tool_response: say('answer') },
        ],
      }),
  },
  UserPromptSubmit: { silent: true, payloads: (say) => lifecycle('UserPromptSubmit', { prompt: say('prompt') }) },
  UserPromptExpansion: {
    payloads: (say) =>
      lifecycle('UserPromptExpansion', {
        command_name: say('name'),
        command_args: say('args'),
        expanded_prompt: say('prompt'),
      }),
  },
  '/k6s:start': { payloads: (say) => typed('k6s:start', say('objective')) },
  '/k6s:checkpoint': { payloads: (say) => typed('k6s:checkpoint', say('notes')) },
  '/k6s:explain': { silent: true, payloads: (say) => typed('k6s:explain', say('command')) },
  '/k6s:pause': { silent: true, payloads: (say) => typed('k6s:pause', say('time')) },
  TaskCreated: {
    payloads: (say) =>
      lifecycle('TaskCreated', {
        task_id: say('id'),
        task_subject: say('subject'),
        task_description: say('description'),
        teammate_name: say('teammate'),
        team_name: say('team'),
      }),
  },
  TaskCompleted: {
    payloads: (say) => lifecycle('TaskCompleted', { task_id: say('id'), task_subject: say('subject') }),
  },
  TeammateIdle: {
    payloads: (say) => lifecycle('TeammateIdle', { teammate_name: say('teammate'), team_name: say('team') }),
  },
  SubagentStart: {
    payloads: (say) => lifecycle('SubagentStart', { agent_id: say('id'), agent_type: say('type') }),
  },
  SubagentStop: {
    payloads: (say) =>
      lifecycle('SubagentStop', { agent_id: say('id'), agent_type: say('type'), last_assistant_message: say('last') }),
  },
  'who acts': {
    payloads: (say) =>
      [
        ...call(say('tool'), { file_path: 'a.txt' }, {}),
        ...lifecycle('SessionStart', { source: say('source'), model: say('model') }),
        ...lifecycle('SessionEnd', { reason: say('reason') }),
      ].map((payload) => ({
        ...(payload as Fields),
        session_id: say('session'),
        agent_id: say('agent'),
        agent_type: say('type'),
        tool_use_id: say('call'),
        permission_mode: say('mode'),
        cwd: `/${say('directory')}`,
        transcript_path: say('transcript'),
        [say('unknown field')]: say('unknown value'),
      })),
  },
  PreCompact: {
    payloads: (say) => lifecycle('PreCompact', { trigger: say('trigger'), custom_instructions: say('instructions') }),
  },
  Stop: { silent: true, payloads: (say) => lifecycle('Stop', { last_assistant_message: say('last') }) },
};

function typed(name: string, args: string): readonly Payload[] {
  return lifecycle('UserPromptExpansion', { command_name: name, command_args: args, command_source: 'plugin' });
}

/** What no argument takes is not said: half of a secret is none that a rule could know. */
function short(text: string, maxLength: number): string {
  return text.length <= maxLength ? text : 'x';
}

function line(text: string, maxLength: number): string {
  return short(text.replaceAll('\n', ' '), maxLength);
}

/** What an agent tells our own tools. */
export const toolPlantings: Readonly<Record<string, (say: Say) => Fields>> = {
  k6s_log: (say) => ({
    action: line(say('action'), 500),
    details: {
      text: say('text'),
      json: JSON.stringify({ text: say('json') }),
      [say('key')]: [{ [say('nested key')]: say('nested') }],
    },
    files: [line(say('file'), 1000)],
  }),
  'k6s_log at length': (say) => ({
    action: 'at length',
    details: { filler: '. '.repeat(5000), text: say('text'), [say('key')]: { deep: [say('nested')] } },
  }),
  k6s_save_context: (say) => ({
    key: line(say('key'), 500),
    value: { text: say('text'), [say('nested key')]: [say('nested')] },
    summary: short(say('summary'), 2000),
  }),
  'k6s_save_context of a text': (say) => ({ key: 'text', value: say('text'), scope: 'project' }),
  'k6s_save_context at length': (say) => ({
    key: 'large',
    value: { first: `a\n${say('first')}`, filler: '. '.repeat(10_000), [say('key')]: say('text') },
  }),
  k6s_acquire_lock: (say) => ({
    path: line(`locks/${say('path').replace(/[{}*?]/g, '')}`, 900),
    reason: short(say('reason'), 500),
    ttl_seconds: 10,
  }),
  k6s_save_checkpoint: (say) => ({
    notes: short(say('notes'), 2000),
    decisions: [short(say('decision'), 500)],
    next: short(say('next'), 2000),
  }),
  'k6s_save_checkpoint at length': (say) => ({
    notes: short(say('notes'), 2000),
    decisions: [...Array.from({ length: 18 }, () => '. '.repeat(249)), short(say('decision'), 500)],
    next: short(say('next'), 2000),
  }),
  k6s_task_update: (say) => ({
    task_id: line(say('id'), 200),
    status: line(say('status'), 100),
    subject: line(say('subject'), 500),
    progress: short(say('progress'), 2000),
    files: [line(say('file'), 1000)],
  }),
};
