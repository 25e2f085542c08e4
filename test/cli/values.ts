/** What do tests of deletion share? Values of every kind, and a trail that must be whole. */
import assert from 'node:assert/strict';
import { lead } from '../../src/core/agents.ts';
import { openProject } from '../../src/operations/open-project.ts';
import { saveCheckpoint } from '../../src/operations/save-checkpoint.ts';
import { saveContext } from '../../src/operations/save-context.ts';
import { submitEvent } from '../../src/operations/submit-event.ts';
import { updateTask } from '../../src/operations/update-task.ts';
import { json, k6s } from './cli-helpers.ts';

/** A value of every kind that holds the word, small and large. */
export async function say(root: string, word: string, values = 1): Promise<void> {
  const project = await openProject(root, Date.now);
  const actor = { client: 'session-1', agent: lead };
  for (let index = 0; index < values; index += 1) {
    saveContext(project, actor, { key: `${word}-${index}`, value: `the ${word}`, scope: 'session', summary: word });
    const large = `${word} ${index} `.repeat(1000);
    saveContext(project, actor, { key: `large-${index}`, value: large, scope: 'session' });
    submitEvent(project, actor, { type: 'log', action: `say ${word}`, details: { word }, files: [word] });
    submitEvent(project, actor, { type: 'file_modify', action: word, details: { large: `${large}!` } });
    const task = { task: `${word}-${index}`, status: word.slice(0, 100), subject: word, progress: word };
    updateTask(project, actor, task);
    saveCheckpoint(project, actor, { reason: 'manual', notes: word, decisions: [word], next: word });
  }
  project.close();
}

export interface Verified {
  readonly consistent: boolean;
  readonly events: number;
  readonly head: string;
  readonly findings: readonly { readonly kind: string; readonly weight: string }[];
}

export function verified(root: string): Verified {
  const ran = k6s(root, 'audit verify --json');
  const found = json<Verified>(ran);
  assert.deepEqual([ran.code, found.consistent], [0, true], JSON.stringify(found.findings));
  return found;
}
