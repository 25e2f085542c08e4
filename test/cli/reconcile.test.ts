import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import { runHook } from '../../src/hooks/run-hook.ts';
import { openProject, programActor } from '../../src/operations/open-project.ts';
import { transcriptsOf } from '../../src/operations/read-transcripts.ts';
import type { Reconciliation } from '../../src/operations/reconcile-trail.ts';
import { startSession } from '../../src/operations/start-session.ts';
import { governedProject, homeOf, runInProcess, spawnHook, temporaryDirectory, toolEvent } from '../helpers.ts';
import { type Answer, answering, calling, writeTranscript } from '../operations/transcripts.ts';
import { json, k6s, record, remedyOf } from './cli-helpers.ts';

type Shown = Reconciliation & { readonly transcripts: { readonly directory: string }; readonly limits: string };

const write = (id: string, name = 'PreToolUse', more = {}) =>
  toolEvent(name, 'Write', { file_path: `src/${id}`, content: 'x' }, { tool_use_id: id, ...more });

const lifecycle = (name: string, more = {}) => ({ session_id: 'session-1', hook_event_name: name, ...more });

/** A call as the client notes it now: the call and its answer. */
function told(id: string, { answer = {}, more = {} }: { answer?: Answer; more?: object } = {}): readonly string[] {
  const timestamp = new Date().toISOString();
  return [calling({ id, input: { file_path: `src/${id}` }, more: { timestamp, ...more } }), answering(id, answer)];
}

async function governedCall(root: string, id: string): Promise<void> {
  for (const name of ['PreToolUse', 'PostToolUse']) await runInProcess(root, write(id, name));
}

function tell(root: string, name: string, ...calls: readonly (readonly string[])[]): void {
  writeTranscript(transcriptsOf(root, { HOME: homeOf(root) }), name, calls.flat());
}

/** A hook that ran so long ago that nobody waits any more. */
async function runLongAgo(root: string, event: Readonly<Record<string, unknown>>): Promise<void> {
  const clock = () => Date.now() - 48 * 60 * 60 * 1000;
  const setting = { variables: { HOME: homeOf(root) }, pluginRoot: undefined };
  const run = await runHook(root, String(event.hook_event_name), () => JSON.stringify(event), clock, setting);
  await run.finish();
}

const kinds = [
  'missingCalls',
  'notRun',
  'outcomesWithoutRequest',
  'requestsWithoutOutcome',
  'openCalls',
  'failedHooks',
  'sessionsWithoutEnd',
  'clientsWithoutEnd',
] as const;

interface Row {
  readonly claim: string;
  readonly happened: (root: string) => Promise<void>;
  readonly found: Partial<Record<(typeof kinds)[number], number>>;
  readonly percent: number | null;
  readonly text: RegExp;
  readonly code: 0 | 1;
}

const invalid: Answer = { content: '<tool_use_error>InputValidationError: no</tool_use_error>', isError: true };

const rows: readonly Row[] = [
  {
    claim: 'nothing where the trail has every call',
    happened: async (root) => {
      await governedCall(root, 'a');
      tell(root, 's.jsonl', told('a'));
    },
    found: {},
    percent: 100,
    text: /^Coverage {5}100 % \(1 of 1 call\)\nResult {7}nothing is missing$/m,
    code: 0,
  },
  {
    claim: 'a call that no hook saw',
    happened: async (root) => {
      await governedCall(root, 'a');
      tell(root, 's.jsonl', told('a'), told('b'), told('c', { more: { isSidechain: true, agentId: 'a1' } }));
    },
    found: { missingCalls: 2 },
    percent: 33.3,
    text: /^Calls that the trail does not have \(2\)\n {2}Hooks were off: .*\n {2}\S+ \S+ {2}session- {2}lead {2}Write src\/b {2}b\n/m,
    code: 1,
  },
  {
    claim: 'a call of another Claude session under the id of one that was seen',
    happened: async (root) => {
      await governedCall(root, 'a');
      tell(root, 's.jsonl', told('a', { more: { sessionId: 'session-9' } }));
    },
    found: { missingCalls: 1 },
    percent: 0,
    text: /^Coverage {5}0 % \(0 of 1 call\)$/m,
    code: 1,
  },
  {
    claim: 'no second call in the copy of a forked session',
    happened: async (root) => {
      await governedCall(root, 'a');
      tell(root, 'a-fork.jsonl', told('a', { more: { sessionId: 'session-9' } }));
      tell(root, 'b-origin.jsonl', told('a'));
    },
    found: {},
    percent: 100,
    text: /^Passed over {2}1 told twice$/m,
    code: 0,
  },
  {
    claim: 'no call from before the trail began',
    happened: async (root) => {
      await governedCall(root, 'a');
      tell(root, 's.jsonl', told('old', { more: { timestamp: '2020-01-01T00:00:00Z' } }));
    },
    found: {},
    percent: null,
    text: /^Coverage {5}no calls to compare\nPassed over {2}1 before the trail began$/m,
    code: 0,
  },
  {
    claim: 'an invalid call as recorded where the client summed its batch up',
    happened: async (root) => {
      const [call] = [{ tool_name: 'Nonesuch', tool_input: {}, tool_use_id: 'a', tool_response: invalid.content }];
      await runInProcess(root, lifecycle('PostToolBatch', { tool_calls: [call] }));
      tell(root, 's.jsonl', told('a', { answer: invalid }));
    },
    found: {},
    percent: 100,
    text: /nothing is missing/,
    code: 0,
  },
  {
    claim: 'calls that the client did not run as not run',
    happened: async (root) => {
      await governedCall(root, 'seen');
      const message = { role: 'assistant', id: 'msg_1' };
      const queued = (id: string) => {
        const [line = '', answer = ''] = told(id);
        const said = JSON.parse(line);
        return [JSON.stringify({ ...said, message: { ...said.message, ...message } }), answer];
      };
      const rejected = { isError: true, result: 'User rejected tool use' };
      const [lost = ''] = queued('lost');
      tell(root, 's.jsonl', told('a', { answer: invalid }), told('b', { answer: rejected }), queued('seen'), [lost]);
    },
    found: { notRun: 3 },
    percent: 100,
    text: /^Calls not run by the client \(3\)\n.*\n(?:.*\n)*.*Write src\/a {2}\[invalid\] {2}a$/m,
    code: 0,
  },
  {
    claim: 'no invalid call in what a foreign server answers',
    happened: async (root) => {
      await governedCall(root, 'seen');
      const timestamp = new Date().toISOString();
      const call = calling({ id: 'a', tool: 'mcp__x__delete', input: { path: '/srv/all' }, more: { timestamp } });
      tell(root, 's.jsonl', [call, answering('a', invalid)]);
    },
    found: { missingCalls: 1 },
    percent: 0,
    text: /mcp__x__delete \/srv\/all {2}a$/m,
    code: 1,
  },
  {
    claim: 'an outcome without its request, once',
    happened: async (root) => {
      await runInProcess(root, write('a', 'PostToolUse'));
    },
    found: { outcomesWithoutRequest: 1 },
    percent: null,
    text: /^Outcomes without a request \(1\)\n {2}The gate never .*\n.* lead {2}file_modify {2}Write src\/a$/m,
    code: 1,
  },
  {
    claim: 'a call of our own tools that passed the gate by',
    happened: (root) =>
      record(root, { type: 'mcp_call', action: 'k6s_log', details: { tool: 'k6s_log', call: '', verified: false } }),
    found: { outcomesWithoutRequest: 1 },
    percent: null,
    text: /mcp_call {2}k6s_log$/m,
    code: 1,
  },
  {
    claim: 'a hook that failed',
    happened: async (root) => {
      await runInProcess(root, '{"broken');
    },
    found: { failedHooks: 1 },
    percent: null,
    text: /^Failed hooks: 1 [A-Z_]+ \(1\)$/m,
    code: 1,
  },
  {
    claim: 'a request and a Claude session that never ended',
    happened: async (root) => {
      await runLongAgo(root, lifecycle('SessionStart', { source: 'startup' }));
      await runLongAgo(root, write('a'));
    },
    found: { requestsWithoutOutcome: 1, clientsWithoutEnd: 1 },
    percent: null,
    text: /^Requests without an outcome \(1\)\n.*killed.*\n.*tool_request {2}Write src\/a$/m,
    code: 0,
  },
  {
    claim: 'a call of a client at work as open, and no end of what goes on',
    happened: async (root) => {
      await runInProcess(root, lifecycle('SessionStart', { source: 'startup' }));
      await runInProcess(root, write('a'));
    },
    found: { openCalls: 1 },
    percent: null,
    text: /^Calls that are still open \(1\)\n {2}Nothing to do/m,
    code: 0,
  },
  {
    claim: 'no outcome of what was denied, and no end where there was one',
    happened: async (root) => {
      await runLongAgo(root, lifecycle('SessionStart', { source: 'startup' }));
      await runLongAgo(root, toolEvent('PreToolUse', 'Write', { file_path: 'protected/key', content: 'x' }));
      await runInProcess(root, lifecycle('SessionEnd', { reason: 'other' }));
    },
    found: {},
    percent: null,
    text: /nothing is missing/,
    code: 0,
  },
  {
    claim: 'a session that was left for another one',
    happened: async (root) => {
      const project = await openProject(root, Date.now);
      for (const objective of ['First\u001b[2J', 'Second']) await startSession(project, programActor, objective, {});
      project.close();
    },
    found: { sessionsWithoutEnd: 1 },
    percent: null,
    text: /^Sessions without an end \(1\)\n {2}Go on with .*\n.* {2}[0-9A-Z]{26} {2}First\\x1b\[2J$/m,
    code: 0,
  },
];

for (const { claim, happened, found, percent, text, code } of rows) {
  test(`audit reconcile finds ${claim}`, async (t) => {
    const root = governedProject(t);
    await happened(root);
    const ran = k6s(root, 'audit reconcile --json');
    const shown = json<Shown>(ran);
    const none = Object.fromEntries(kinds.map((kind) => [kind, 0]));
    const counts = Object.fromEntries(kinds.map((kind) => [kind, shown[kind].count]));
    assert.deepEqual(counts, { ...none, ...found });
    assert.deepEqual([shown.coverage.percent, ran.code, shown.complete], [percent, code, code === 0]);
    const people = k6s(root, 'audit reconcile');
    assert.equal(people.code, code, people.stderr);
    assert.match(people.stdout, text);
  });
}

test('audit reconcile --json is one object, of the transcripts that were asked for', async (t) => {
  const root = governedProject(t);
  await governedCall(root, 'a');
  const directory = temporaryDirectory(t);
  const calls = ['b', 'c', 'd'].map((id, index) =>
    told(id, { more: { timestamp: new Date(Date.now() + index).toISOString() } }),
  );
  writeTranscript(directory, 'deep/s.jsonl', calls.flat());
  const found = json<Shown>(
    k6s(root, 'audit reconcile --json --limit 2 --transcripts .', {
      cwd: directory,
      env: { CLAUDE_PROJECT_DIR: root },
    }),
  );
  assert.deepEqual(
    Object.keys(found).sort(),
    ['complete', 'coverage', 'limits', 'trail', 'transcripts', ...kinds].sort(),
  );
  const { skipped, ...transcripts } = found.transcripts;
  assert.deepEqual(transcripts, { directory, files: 1, sessions: 1, earlier: 0, duplicates: 0, withoutId: 0 });
  assert.deepEqual(skipped, { notJson: 0, tooLong: 0, unreadable: 0 });
  const { count, shown } = found.missingCalls;
  assert.deepEqual([count, shown.map(({ call }) => call)], [3, ['c', 'd']], 'the newest, and how many there are');
  const { at, ...call } = shown[0] ?? {};
  assert.ok(Date.parse(at ?? '') > 0);
  const transcript = join(directory, 'deep/s.jsonl');
  assert.deepEqual(call, {
    call: 'c',
    client: 'session-1',
    agent: 'lead',
    action: 'Write src/c',
    transcript,
    why: 'ran',
  });
  assert.match(k6s(root, `audit reconcile --limit 1 --transcripts ${directory}`).stdout, /^ {2}… and 2 before/m);
});

test('audit reconcile reads, and writes nothing', async (t) => {
  const root = governedProject(t);
  await governedCall(root, 'a');
  const head = () => json<{ head: string }>(k6s(root, 'audit verify --json')).head;
  const before = head();
  k6s(root, 'audit reconcile');
  assert.equal(head(), before);
});

test('audit reconcile says what it cannot tell', async (t) => {
  const root = governedProject(t);
  assert.match(remedyOf(k6s(root, 'audit reconcile --json'), 3, 'NOT_FOUND'), /plugin/);
  await governedCall(root, 'a');
  remedyOf(k6s(root, 'audit reconcile --json --transcripts nowhere'), 3, 'NOT_FOUND');
  assert.equal(k6s(root, 'audit reconcile --limit 0').code, 2);
  assert.match(remedyOf(k6s(temporaryDirectory(t), 'audit reconcile --json'), 3, 'NOT_GOVERNED'), /k6s init/);
});

test('a history in which hooks were off for a part: exactly that part is missing', async (t) => {
  const root = governedProject(t);
  const calls: (readonly string[])[] = [];
  const call = async (id: string, hooksAreOn: boolean) => {
    if (hooksAreOn) for (const name of ['PreToolUse', 'PostToolUse']) await spawnHook(root, write(id, name));
    calls.push(told(id));
  };
  await spawnHook(root, lifecycle('SessionStart', { source: 'startup' }));
  for (const [id, on] of [
    ['1', true],
    ['2', true],
    ['3', false],
    ['4', false],
    ['5', true],
  ] as const) {
    await call(id, on);
  }
  await spawnHook(root, lifecycle('Stop'));
  await spawnHook(root, lifecycle('SessionEnd', { reason: 'other' }));
  tell(root, 'session-1.jsonl', ...calls);
  const ran = k6s(root, 'audit reconcile --json');
  const found = json<Shown>(ran);
  assert.deepEqual([ran.code, found.coverage], [1, { calls: 5, recorded: 3, percent: 60 }]);
  assert.deepEqual(
    found.missingCalls.shown.map(({ call: id, action }) => [id, action]),
    [
      ['3', 'Write src/3'],
      ['4', 'Write src/4'],
    ],
  );
  const others = kinds.filter((kind) => kind !== 'missingCalls' && found[kind].count > 0);
  assert.deepEqual(others, []);
});
