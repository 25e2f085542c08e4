/** How is a record made that a reducer takes? */
import type { EventRecord } from '../../src/core/events.ts';

/** A whole record; everything not given is the same for all. */
export function record(more: Partial<EventRecord> = {}): EventRecord {
  return {
    v: 1,
    id: '01JDXXXXXXXXXXXXXXXXXXXXXX',
    at: '2030-01-01T00:00:00.000Z',
    type: 'tool_use',
    severity: 'info',
    session: 's1',
    agent: { id: 'main', name: 'lead', type: '', via: 'payload' },
    policy: 'p1',
    action: 'Write a',
    details: {},
    seen: '',
    ...more,
  };
}
