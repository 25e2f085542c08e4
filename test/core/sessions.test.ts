import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { EventRecord } from '../../src/core/events.ts';
import type { Sessions } from '../../src/core/sessions.ts';
import { stateAfter } from './records.ts';

type Event = Partial<EventRecord>;

const begin = (session: string, details: Event['details'] = {}, at = 'T0'): Event => {
  return { type: 'session_start', session, at, details: { objective: `do ${session}`, ...details } };
};
const auto = (session: string): Event => begin(session, { auto: true, objective: '' });
const act = (session: string, at = 'T5'): Event => ({ type: 'tool_request', session, at });
const by = (type: string, session: string, details: Event['details'] = {}): Event => ({ type, session, details });
/** As if nobody acted: events from a terminal have no client. */
const quiet = (event: Event): Event => ({ ...event, client: '' });

function sessionsAfter(...events: readonly Event[]): Sessions {
  return stateAfter(...events).sessions;
}

/** Current session and its state, then the one before and how it ended. */
function shown({ current, previous }: Sessions): string {
  const now = current === undefined ? 'none' : `${current.id} ${current.state}`;
  return `${now}; ${previous === undefined ? 'none' : `${previous.id} ${previous.state}`}`;
}

const rows: readonly (readonly [claim: string, events: readonly Event[], expected: string])[] = [
  ['knows none at first', [], 'none; none'],
  ['starts one', [begin('a')], 'a created; none'],
  ['starts one by itself', [auto('a')], 'a created; none'],
  ['has it active once a client acts in it', [begin('a'), act('a')], 'a active; none'],
  ['leaves it as created while no client acts', [begin('a'), quiet(act('a'))], 'a created; none'],
  ['pauses', [begin('a'), by('session_pause', 'a')], 'none; a paused'],
  ['completes', [begin('a'), by('session_complete', 'a')], 'none; a completed'],
  ['fails', [begin('a'), by('session_fail', 'a')], 'none; a failed'],
  ['pauses the current one when another starts', [begin('a'), begin('b')], 'b created; a paused'],
  ['keeps the earlier of two that opened by themselves', [auto('a'), auto('b')], 'a created; none'],
  [
    'opens by itself once the current one ended',
    [begin('a'), by('session_complete', 'a'), auto('b')],
    'b created; a completed',
  ],
  ['lets a named one win over one that opened by itself', [auto('a'), begin('b')], 'b created; a paused'],
  ['keeps a named one from one that opened by itself', [begin('a'), auto('b')], 'a created; none'],
  ['resumes what was paused', [begin('a'), by('session_pause', 'a'), by('session_resume', 'a')], 'a created; a paused'],
  ['resumes and pauses the current one', [begin('a'), begin('b'), by('session_resume', 'a')], 'a created; b paused'],
  [
    'resumes the current one and loses nothing',
    [begin('a'), begin('b'), by('session_resume', 'b')],
    'b created; a paused',
  ],
  [
    'has a resumed one active once a client acts',
    [begin('a'), by('session_pause', 'a'), by('session_resume', 'a'), act('a')],
    'a active; a paused',
  ],
  ['says that the one before was deleted', [begin('a'), begin('b'), by('session_delete', 'a')], 'b created; a deleted'],
  ['leaves no deleted session current', [begin('a'), { type: 'session_delete', session: 'a' }], 'none; a deleted'],
  [
    'takes no notice of the deletion of others',
    [begin('a'), begin('b'), by('session_delete', 'c')],
    'b created; a paused',
  ],
  ['takes no end of another session', [begin('a'), begin('b'), by('session_complete', 'a')], 'b created; a paused'],
  [
    'takes no name of another session',
    [begin('a'), begin('b'), by('session_named', 'a', { objective: 'x' })],
    'b created; a paused',
  ],
  ['takes no act in another session for life', [begin('a'), begin('b'), act('a')], 'b created; a paused'],
  ['takes no end while none is current', [by('session_complete', 'a')].map(quiet), 'none; none'],
  ['adopts the session that it meets in the middle of a journal', [act('a')], 'a active; none'],
  ['adopts none from an event without a client', [quiet(act('a'))], 'none; none'],
  ['adopts none from an event without a session', [act('')], 'none; none'],
  ['adopts none once one has ended', [begin('a'), by('session_pause', 'a'), act('a')], 'none; a paused'],
];

describe('reduceSessions()', () => {
  for (const [claim, events, expected] of rows) {
    it(claim, () => assert.equal(shown(sessionsAfter(...events)), expected));
  }

  it('keeps objective, parent and times', () => {
    const { current } = sessionsAfter(begin('b', { objective: 'do "it"\n$(x)', parent: 'a' }, 'T1'), act('b', 'T2'));
    const expected = {
      id: 'b',
      state: 'active',
      objective: 'do "it"\n$(x)',
      parent: 'a',
      startedAt: 'T1',
      lastAt: 'T2',
    };
    assert.deepEqual(current, expected);
  });

  it('names the one that opened by itself', () => {
    const { current } = sessionsAfter(auto('a'), act('a'), by('session_named', 'a', { objective: 'x' }));
    assert.deepEqual([current?.objective, current?.state], ['x', 'active']);
  });

  it('gives a resumed one what its event says, and the time when it first started', () => {
    const details = { objective: 'x', parent: 'p', started_at: 'T0' };
    const { current } = sessionsAfter({ type: 'session_resume', session: 'a', at: 'T9', details });
    assert.deepEqual(current, {
      id: 'a',
      state: 'created',
      objective: 'x',
      parent: 'p',
      startedAt: 'T0',
      lastAt: 'T9',
    });
  });

  it('keeps the last life from events without a client', () => {
    assert.equal(sessionsAfter(begin('a'), act('a', 'T5'), quiet(act('a', 'T9'))).current?.lastAt, 'T5');
  });

  it('takes details of something else for none', () => {
    const { current } = sessionsAfter({ type: 'session_start', session: 'a', details: { objective: 5, parent: null } });
    assert.deepEqual([current?.objective, current?.parent], ['', '']);
  });
});
