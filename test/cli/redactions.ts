/** How do tests of redaction let a value slip in, and take it out again? */
import { lead } from '../../src/core/agents.ts';
import type { EventRecord } from '../../src/core/events.ts';
import { openProject } from '../../src/operations/open-project.ts';
import { saveContext } from '../../src/operations/save-context.ts';
import { submitEvent } from '../../src/operations/submit-event.ts';
import { journalLines } from '../helpers.ts';
import { json, k6s } from './cli-helpers.ts';

const actor = { client: 'session-1', agent: lead };

interface Redacted {
  readonly id: string;
  readonly sequence: number;
  readonly already: boolean;
  readonly by: string | null;
  readonly sharedWith: readonly string[];
}

export const redact = (root: string, event: string | number) =>
  json<Redacted>(k6s(root, `audit redact ${event} --json`));

export const newest = (root: string, type: string) =>
  journalLines(root).findLast((each) => each.type === type) as EventRecord;

/** Saves a value of the lead's and returns the event. */
export async function save(root: string, key: string, value: string, scope: 'session' | 'project' = 'session') {
  const project = await openProject(root, Date.now);
  saveContext(project, actor, { key, value, scope, summary: value.slice(0, 40) });
  project.close(true);
  return newest(root, 'context_saved');
}

export async function log(root: string, action: string, details: Record<string, unknown> = {}): Promise<EventRecord> {
  const project = await openProject(root, Date.now);
  const event = submitEvent(project, actor, { type: 'log', action, details });
  project.close(true);
  return event;
}
