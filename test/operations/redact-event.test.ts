import assert from 'node:assert/strict';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { planRedaction } from '../../src/ledger/redact.ts';
import { keepUnfinished } from '../../src/ledger/unfinished.ts';
import { extractValues, openValues, updateValues } from '../../src/ledger/values.ts';
import { noEvidence, verifyJournal } from '../../src/ledger/verify.ts';
import { findEvent } from '../../src/operations/find-event.ts';
import type { Project } from '../../src/operations/open-project.ts';
import { readLedger, rebuildDatabase } from '../../src/operations/read-ledger.ts';
import { redactEvent } from '../../src/operations/redact-event.ts';
import { saveContext } from '../../src/operations/save-context.ts';
import { submitEvent } from '../../src/operations/submit-event.ts';
import { updateTask } from '../../src/operations/update-task.ts';
import { filesWith } from '../cli/files-with.ts';
import { governedProject, journalLines } from '../helpers.ts';
import { dump } from '../ledger/journals.ts';
import { open } from './projects.ts';
import { act, lead, person } from './sessions.ts';

const word = 'zebrafish';

/** Saves a value and returns its event's id. */
function leak(project: Project, key = 'db'): string {
  saveContext(project, lead, { key, value: `password ${word}`, scope: 'session', summary: word });
  return journalLines(project.root).at(-1)?.id ?? '';
}

const segment = (root: string) => join(root, '.khoregos/journal/000001.jsonl');

describe('redactEvent()', () => {
  it('takes a task’s text from all tables, and leaves what a fold of the journal gives', async (t) => {
    const root = governedProject(t);
    const project = await open(root);
    updateTask(project, lead, { task: '1', subject: `deploy ${word}`, status: 'open' });
    const { id } = journalLines(root).at(-1) ?? { id: '' };
    updateTask(project, lead, { task: '1', status: 'open', progress: 'half' });
    await readLedger(project);
    project.close(true);
    assert.deepEqual([...filesWith(root, word)].sort(), ['journal/000001.jsonl', 'k6s.db', 'state.json']);
    const { already, by } = await redactEvent(await open(root), person, id);
    assert.deepEqual([already, by], [false, 'ann']);
    assert.deepEqual(filesWith(root, word), []);
    const { database } = await readLedger(await open(root));
    assert.deepEqual(verifyJournal(root, { ...noEvidence, database }).findings, []);
    assert.equal(dump((await rebuildDatabase(await open(root))).database), dump(database));
  });

  it('changes no byte but those of its line, and appends one event', async (t) => {
    const root = governedProject(t);
    const project = await open(root);
    act(project);
    const id = leak(project);
    act(project);
    const before = readFileSync(segment(root), 'utf8');
    await redactEvent(project, person, id);
    const after = readFileSync(segment(root), 'utf8');
    const differing = before.split('\n').filter((line, index) => after.split('\n')[index] !== line);
    assert.deepEqual(differing, [before.split('\n').find((line) => line.includes(`"id":"${id}"`))]);
    assert.equal(journalLines(root).length, before.split('\n').filter(Boolean).length + 1);
    const { type, severity, details } = journalLines(root).at(-1) ?? {};
    assert.deepEqual(
      [type, severity, Object.keys(details ?? {})],
      ['event_redacted', 'warning', ['event', 'hash', 'digest', 'by']],
    );
  });

  it('finishes a line of which only a part was overwritten', async (t) => {
    for (const part of [10, 200, 300]) {
      const root = governedProject(t);
      const project = await open(root);
      const id = leak(project);
      act(project);
      const plan = planRedaction(root, findEvent(root, id));
      // All that a killed process got to.
      const details = { ...plan.redaction, by: 'ann' };
      project.record({ type: 'event_redacted', action: 'Redacted', details }, person);
      keepUnfinished(root, plan.left);
      const [{ text, offset } = { text: '', offset: 0 }] = plan.left;
      const bytes = readFileSync(segment(root));
      bytes.write(text.slice(0, part), offset);
      writeFileSync(segment(root), bytes);
      assert.equal((await redactEvent(await open(root), person, id)).already, true);
      assert.deepEqual(filesWith(root, word), [], `${part}`);
      assert.ok(!existsSync(join(root, '.khoregos/erasing.json')));
      assert.deepEqual(
        verifyJournal(root, { ...noEvidence, database: (await readLedger(await open(root))).database }).findings,
        [],
      );
    }
  });

  it('overwrites nothing that a killed process cannot have meant', async (t) => {
    const root = governedProject(t);
    const project = await open(root);
    const id = leak(project);
    const [line] = planRedaction(root, findEvent(root, id)).left;
    const other = act(project).id;
    const before = readFileSync(segment(root), 'utf8');
    for (const content of [
      JSON.stringify([{ ...line, offset: (line?.offset ?? 0) + 1 }]),
      JSON.stringify([{ ...line, text: 'x' }]),
      JSON.stringify([{ ...line, segment: 9 }, 3, null]),
      '[',
    ]) {
      writeFileSync(join(root, '.khoregos/erasing.json'), content);
      await assert.rejects(redactEvent(await open(root), person, 'nope'), { code: 'NOT_FOUND' });
      assert.equal(readFileSync(segment(root), 'utf8'), before);
    }
    assert.notEqual(other, '');
  });

  it('is noted while it is not finished, and then finished without a second event', async (t) => {
    const root = governedProject(t);
    const project = await open(root);
    const id = leak(project);
    await readLedger(project);
    const details = { ...planRedaction(root, findEvent(root, id)).redaction, by: 'bob' };
    project.record({ type: 'event_redacted', action: 'Redacted', details }, person);
    const { findings } = verifyJournal(root);
    assert.deepEqual(
      findings.map(({ kind, weight, message }) => [kind, weight, /audit redact/.test(message)]),
      [['erasure_unfinished', 'note', true]],
    );
    const { already, by } = await redactEvent(await open(root), person, id);
    assert.deepEqual([already, by], [false, 'bob']);
    assert.deepEqual(filesWith(root, word), []);
    assert.equal(journalLines(root).filter(({ type }) => type === 'event_redacted').length, 1);
  });

  it('does not let a process that had read the value publish it again', async (t) => {
    const root = governedProject(t);
    const project = await open(root);
    const id = leak(project);
    for (let count = 0; count < 60; count += 1) act(project);
    const ledger = await readLedger(project);
    submitEvent(project, lead, { type: 'log', action: 'x'.repeat(300) });
    project.close(true);
    const aside = join(root, '../k6s.db');
    copyFileSync(join(root, '.khoregos/k6s.db'), aside);
    const late = await open(root);
    for (let count = 0; count < 100; count += 1) act(late);
    const values = await openValues(extractValues(ledger));
    await redactEvent(await open(root), person, id);
    late.close();
    assert.deepEqual(filesWith(root, word), [], 'the snapshot');
    assert.equal(updateValues(root, values), undefined, 'tables in memory are made anew');
    // An older database, as a backup may bring back.
    copyFileSync(aside, join(root, '.khoregos/k6s.db'));
    assert.deepEqual(filesWith(root, word), ['k6s.db']);
    assert.deepEqual(verifyJournal(root).findings, []);
    await readLedger(await open(root));
    assert.deepEqual(filesWith(root, word), [], 'the database');
  });
});
