import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { EventRecord } from '../../src/core/events.ts';
import { createState, reduce } from '../../src/core/state.ts';
import type { Task } from '../../src/core/tasks.ts';
import { all, type Database, get, openDatabase, type Row } from '../../src/ledger/database.ts';
import { eraseLines, planErasure } from '../../src/ledger/erase.ts';
import { createTables, fold } from '../../src/ledger/fold.ts';
import { rebuildLedger } from '../../src/ledger/ledger.ts';
import { keptVersions } from '../../src/ledger/schema.ts';
import { taskOf } from '../../src/ledger/tables.ts';
import { record } from '../core/records.ts';
import { dump, emptyRoot, idOf, timeOf, writeJournal, writer } from './journals.ts';

type Event = Partial<EventRecord>;

const builder = { id: 'a1', name: 'builder', type: 'builder', via: 'payload' } as const;
const facts = { operator: 'ann', host: 'box', version: 'v', branch: 'main', commit: 'c'.repeat(40), dirty: true };

const begin = (session: string, details: Event['details'] = {}): Event => {
  return { type: 'session_start', session, details: { objective: `do ${session}`, parent: '', ...details } };
};
const act = (session: string, more: Event = {}): Event => ({ type: 'tool_use', session, ...more });
const end = (session: string, details: Event['details'] = {}): Event => ({
  type: 'session_complete',
  session,
  details,
});
const save = (key: string, value: unknown, more: Event = {}, details: Event['details'] = {}): Event => {
  return {
    type: 'context_saved',
    session: 'a',
    details: { key, scope: 'session', value, bytes: 9, summary: '', ...details },
    ...more,
  };
};

/** The database made of a journal with these events, one a second. */
async function databaseOf(t: Parameters<typeof emptyRoot>[0], ...events: readonly Event[]): Promise<Database> {
  const root = emptyRoot(t);
  writeJournal(root, events.length, events.length, (number) => events[number - 1] ?? {});
  const database = await openDatabase();
  createTables(database);
  fold(root, database);
  return database;
}

const sessionRow: Row = {
  id: 'a',
  state: 'created',
  objective: 'do a',
  parent: '',
  started_at: timeOf(1),
  last_at: timeOf(1),
  ended_at: null,
  operator: null,
  host: null,
  version: null,
  branch: null,
  git_commit: null,
  dirty: null,
  end_branch: null,
  end_commit: null,
  end_dirty: null,
  events: 1,
};

describe('fold() sessions', () => {
  const known = { operator: 'ann', host: 'box', version: 'v', branch: 'main', git_commit: 'c'.repeat(40), dirty: 1 };
  const ended = { end_branch: 'fix', end_commit: null, end_dirty: 0 };
  const rows: readonly (readonly [claim: string, events: readonly Event[], row: Row])[] = [
    ['begin', [begin('a')], {}],
    ['begin with all that is known of where and by whom', [begin('a', facts)], known],
    ['are active once a client acts', [begin('a'), act('a')], { state: 'active', last_at: timeOf(2), events: 2 }],
    [
      'end with what is known then',
      [begin('a'), end('a', { branch: 'fix', dirty: false })],
      { state: 'completed', ended_at: timeOf(2), last_at: timeOf(2), events: 2, ...ended },
    ],
    ['are paused when another begins', [begin('a'), begin('b')], { state: 'paused', ended_at: timeOf(2) }],
    [
      'are named',
      [begin('a', { objective: '' }), { type: 'session_named', session: 'a', details: { objective: 'x' } }],
      { objective: 'x', last_at: timeOf(2), events: 2 },
    ],
    [
      'go on when they are resumed',
      [
        begin('a'),
        end('a', { branch: 'fix' }),
        { type: 'session_resume', session: 'a', details: { objective: 'do a', started_at: timeOf(1) } },
      ],
      { last_at: timeOf(3), events: 3 },
    ],
    [
      'lose what was said when they are deleted',
      [begin('a', facts), end('a'), { type: 'session_delete', session: 'a' }],
      { state: 'deleted', objective: '', ended_at: timeOf(2), last_at: timeOf(3), events: 3 },
    ],
    ['take facts of something else for none', [begin('a', { operator: 5, dirty: 'yes' })], {}],
  ];
  for (const [claim, events, row] of rows) {
    it(claim, async (t) => {
      const database = await databaseOf(t, ...events);
      assert.deepEqual(get(database, "SELECT * FROM sessions WHERE id = 'a'"), { ...sessionRow, ...row });
    });
  }

  it('have clients and their agents beside them', async (t) => {
    const ends = { type: 'client_end', client: 'c2', session: 'a' };
    const database = await databaseOf(
      t,
      begin('a'),
      act('a', { client: 'c2', agent: builder }),
      ends,
      act('a', { client: '' }),
    );
    assert.deepEqual(all(database, 'SELECT * FROM clients ORDER BY id'), [
      { id: 'c2', started_at: timeOf(2), last_at: timeOf(3), ended_at: timeOf(3), events: 2 },
      { id: 'client-1', started_at: timeOf(1), last_at: timeOf(1), ended_at: null, events: 1 },
    ]);
    const agents = all(database, 'SELECT client, id, name, events FROM agents ORDER BY client, id');
    assert.deepEqual(
      agents.map((row) => Object.values(row).join()),
      [',main,lead,1', 'c2,a1,builder,1', 'c2,main,lead,1', 'client-1,main,lead,1'],
    );
  });
});

describe('fold() values', () => {
  it('keeps versions of context, each with who and where', async (t) => {
    const blob = save('plan', undefined, { agent: builder }, { blob: 'b'.repeat(64), summary: 'large', bytes: 9000 });
    const database = await databaseOf(
      t,
      begin('a'),
      save('plan', { steps: [1] }),
      blob,
      save('all', 'x', {}, { scope: 'project' }),
    );
    const rows = all(
      database,
      'SELECT sequence, scope_key, key, session, client, agent, at, value, blob, summary, bytes FROM context',
    );
    assert.deepEqual(
      rows.map((row) => Object.values(row)),
      [
        [2, 'a', 'plan', 'a', 'client-1', 'lead', timeOf(2), '{"steps":[1]}', null, '', 9],
        [3, 'a', 'plan', 'a', 'client-1', 'builder', timeOf(3), null, 'b'.repeat(64), 'large', 9000],
        [4, '', 'all', 'a', 'client-1', 'lead', timeOf(4), '"x"', null, '', 9],
      ],
    );
  });

  it(`keeps the newest ${keptVersions} versions of a key`, async (t) => {
    const many = Array.from({ length: keptVersions + 5 }, (_, index) => save('plan', index));
    const database = await databaseOf(
      t,
      begin('a'),
      save('other', 1),
      ...many,
      save('plan', 'p', {}, { scope: 'project' }),
    );
    const rows = all(database, "SELECT value FROM context WHERE scope_key = 'a' AND key = 'plan' ORDER BY sequence");
    assert.deepEqual(
      rows.map(({ value }) => Number(value)),
      Array.from({ length: keptVersions }, (_, index) => index + 5),
    );
    assert.equal(get(database, 'SELECT count(*) AS n FROM context')?.n, keptVersions + 2);
    assert.equal(get(database, 'SELECT count(*) AS n FROM context_text')?.n, 3);
  });

  const searches: readonly (readonly [query: string, keys: string])[] = [
    ['disc*', 'plan'],
    ['discount', 'plan'],
    ['scount*', ''],
    ['GROESSE*', ''],
    ['größ*', 'size'],
    ['grosse*', 'size'],
    ['plan*', 'plan'],
    ['ten* per*', 'plan'],
    ['ten* größ*', ''],
    ['old*', ''],
    ['summed*', 'size'],
  ];
  for (const [query, keys] of searches) {
    it(`finds ${keys || 'nothing'} by ${query}`, async (t) => {
      const newest = save('plan', 'a discount of ten percent');
      const size = save('size', { größe: 'Größe grosse' }, {}, { summary: 'summed up' });
      const database = await databaseOf(t, begin('a'), save('plan', 'an old plan'), newest, size);
      const sql = 'SELECT key FROM context_text WHERE context_text MATCH ? ORDER BY key';
      assert.equal(
        all(database, sql, [query])
          .map(({ key }) => key)
          .join(),
        keys,
      );
    });
  }

  it('keeps the last state of each task', async (t) => {
    const task = (type: string, details: EventRecord['details'], more: Event = {}): Event => ({
      type,
      session: 'a',
      details,
      ...more,
    });
    const database = await databaseOf(
      t,
      begin('a'),
      task('task_create', { task: '1', subject: 'Discount' }),
      task('task_update', { task: '1', status: 'doing', progress: 'half' }, { agent: builder }),
      task('task_complete', { task: '1', subject: 'Other' }),
      task('task_update', { task: '2', status: 'new' }),
    );
    assert.deepEqual(
      all(
        database,
        'SELECT session, task, subject, status, progress, agent, created_at, updated_at FROM tasks ORDER BY task',
      ).map((row) => Object.values(row)),
      [
        ['a', '1', 'Discount', 'doing', 'half', 'builder', timeOf(2), timeOf(3)],
        ['a', '2', '', 'new', '', 'lead', timeOf(5), timeOf(5)],
      ],
    );
  });

  it('keeps who works on what, as the state does', async (t) => {
    const events: readonly Event[] = [
      begin('a'),
      { type: 'task_create', details: { task: '1', status: 'pending', files: ['src/**'] } },
      { type: 'task_create', details: { task: '2', status: 'pending', depends_on: ['1'], blocked_by: ['1'] } },
      { type: 'task_create', details: { task: '3', status: 'pending', owner: 'tester' } },
      { type: 'task_claim', details: { task: '2' }, agent: builder },
      { type: 'task_claim', details: { task: '1' }, agent: builder },
      { type: 'task_claim', details: { task: '1' } },
      { type: 'task_update', details: { task: '1', status: 'completed' }, agent: builder },
      { type: 'task_claim', details: { task: '2' }, agent: builder },
      { type: 'task_claim', details: { task: '3' }, agent: builder },
      { type: 'agent_complete', agent: builder, details: {} },
    ].map((event) => ({ session: 'a', ...event }));
    const database = await databaseOf(t, ...events);
    const rows = all(database, 'SELECT * FROM tasks ORDER BY task').map(taskOf);
    const state = createState();
    for (const [index, event] of events.entries()) {
      const known = { id: `01JD000000000000000000000${index + 1}`.slice(-26), at: timeOf(index + 1) };
      reduce(state, record({ ...known, ...event }), index + 1);
    }
    const shown = (tasks: Iterable<Task>) =>
      [...tasks].map(({ task, status, holder, owner, blockedBy, files }) => ({
        task,
        status,
        holder,
        owner,
        blockedBy,
        files,
      }));
    assert.deepEqual(shown(rows), shown([...state.tasks.values()].sort((a, b) => a.task.localeCompare(b.task))));
    assert.deepEqual(
      rows.map(({ status, owner }) => [status, owner]),
      [
        ['completed', 'builder'],
        ['pending', ''],
        ['pending', 'tester'],
      ],
    );
  });

  it('keeps every checkpoint whole', async (t) => {
    const details = { reason: 'agent', notes: 'n'.repeat(2000), tasks: [{ task: '1' }] };
    const database = await databaseOf(
      t,
      begin('a'),
      { type: 'checkpoint', session: 'a', agent: builder, details },
      { type: 'checkpoint', session: 'a', details: { reason: 'stop' } },
    );
    const [first, second] = all(database, 'SELECT * FROM checkpoints ORDER BY sequence');
    assert.deepEqual(
      [first?.sequence, first?.id, first?.session, first?.at, first?.agent, first?.reason],
      [2, idOf(2), 'a', timeOf(2), 'builder', 'agent'],
    );
    assert.deepEqual(JSON.parse(String(first?.details)), details);
    assert.equal(second?.reason, 'stop');
  });

  it('forgets what a deleted session said, and nothing else', async (t) => {
    const room = 'x'.repeat(120);
    const database = await databaseOf(
      t,
      begin('a'),
      save('plan', 'secret words'),
      save('all', 'shared words', {}, { scope: 'project' }),
      { type: 'task_update', session: 'a', action: room, details: { task: '1', status: 'secret' } },
      { type: 'checkpoint', session: 'a', action: room, details: { notes: 'secret' } },
      act('a', { action: 'Write src/a.ts' }),
      begin('b'),
      { type: 'session_delete', session: 'a', details: { lines: 0, digest: '', through: { segment: 2, offset: 0 } } },
    );
    const text = dump(database);
    assert.doesNotMatch(text, /secret/);
    assert.match(text, /shared words/);
    assert.match(text, /Write src\/a\.ts/);
    assert.deepEqual(all(database, 'SELECT key FROM context_text'), [{ key: 'all' }]);
  });
});

const session = fc.constantFrom('a', 'b', 'c');
const objective = fc.constantFrom('', 'fix it', 'größer');
const events: fc.Arbitrary<Event> = fc.oneof(
  fc.record({
    type: fc.constant('session_start'),
    session,
    details: fc.record({
      objective,
      auto: fc.boolean(),
      parent: fc.constantFrom('', 'a'),
      branch: fc.constantFrom('main', ''),
      dirty: fc.boolean(),
    }),
  }),
  fc.record({
    type: fc.constant('session_resume'),
    session,
    details: fc.record({ objective, started_at: fc.constant(timeOf(1)) }),
  }),
  fc.record({
    type: fc.constantFrom('session_pause', 'session_complete', 'session_fail', 'session_delete'),
    session,
    client: fc.constantFrom('', 'c1'),
  }),
  fc.record({ type: fc.constant('session_named'), session, details: fc.record({ objective }) }),
  fc.record({
    type: fc.constantFrom('tool_use', 'client_start', 'client_end', 'agent_spawn', 'log'),
    session,
    client: fc.constantFrom('', 'c1', 'c2'),
  }),
  fc.record({
    type: fc.constant('context_saved'),
    session,
    details: fc.record({
      key: fc.constantFrom('plan', 'x', ''),
      scope: fc.constantFrom('session', 'project'),
      value: fc.jsonValue({ maxDepth: 1 }),
      summary: fc.constantFrom('', 'in short'),
    }),
  }),
  fc.record({
    type: fc.constantFrom('task_create', 'task_update', 'task_complete'),
    session,
    details: fc.record({
      task: fc.constantFrom('1', '2', ''),
      status: fc.constantFrom('', 'done'),
      subject: fc.constantFrom('', 's'),
    }),
  }),
  fc.record({
    type: fc.constant('checkpoint'),
    session,
    details: fc.record({ reason: fc.constant('agent'), notes: fc.constantFrom('', 'n') }),
  }),
);

describe('fold()', () => {
  /** Appends, folds now and then, and compares with one fold of all. */
  async function checkFolds(
    t: Parameters<typeof emptyRoot>[0],
    steps: readonly (readonly [event: Event, folds: number])[],
    erases: boolean,
  ): Promise<void> {
    const root = emptyRoot(t);
    const database = await openDatabase();
    createTables(database);
    const { append } = writer(root);
    for (const [index, [event, folds]] of steps.entries()) {
      const standard = {
        client: 'c1',
        agent: builder,
        details: {},
        action: 'x'.repeat(120),
        severity: 'info',
      } as const;
      const plan = event.type === 'session_delete' ? planErasure(root, event.session ?? '') : undefined;
      append({ ...standard, ...event, id: idOf(index), ...(plan === undefined ? {} : { details: plan.erasure }) });
      if (erases && plan !== undefined) eraseLines(root, plan);
      if (folds === 0) fold(root, database);
    }
    fold(root, database);
    const anew = await rebuildLedger(root);
    assert.equal(dump(database), dump(anew.database));
    database.close();
    anew.database.close();
  }

  const steps = fc.array(fc.tuple(events, fc.nat(3)), { maxLength: 40 });

  it('gives the rows of one fold in any number of folds, whatever happened in sessions', async (t) => {
    await fc.assert(
      fc.asyncProperty(steps, (run) => checkFolds(t, run, false)),
      { numRuns: 150 },
    );
  });

  it('gives the same rows when deleted sessions were erased before, between and after folds', async (t) => {
    const begun = ['a', 'b', 'c'].map((id) => [begin(id, facts), 1] as const);
    await fc.assert(
      fc.asyncProperty(steps, (run) => checkFolds(t, [...begun, ...run], true)),
      { numRuns: 150 },
    );
  });
});
