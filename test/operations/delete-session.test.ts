import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { ownToolPrefix } from '../../src/core/calls.ts';
import { eraseLine } from '../../src/core/erasure.ts';
import { planErasure } from '../../src/ledger/erase.ts';
import { noEvidence, verifyJournal } from '../../src/ledger/verify.ts';
import { deleteSession } from '../../src/operations/delete-session.ts';
import { evaluateCall } from '../../src/operations/evaluate-call.ts';
import type { Project } from '../../src/operations/open-project.ts';
import { readLedger, rebuildDatabase } from '../../src/operations/read-ledger.ts';
import { saveCheckpoint } from '../../src/operations/save-checkpoint.ts';
import { saveContext } from '../../src/operations/save-context.ts';
import { startSession } from '../../src/operations/start-session.ts';
import { stopSession } from '../../src/operations/stop-session.ts';
import { submitEvent } from '../../src/operations/submit-event.ts';
import { updateTask } from '../../src/operations/update-task.ts';
import { governedProject, journalLines } from '../helpers.ts';
import { dump } from '../ledger/journals.ts';
import { open, reported, settingOf } from './projects.ts';
import { currentOf, lead, person } from './sessions.ts';

const stop = { failed: false, variables: {} };

/** A session in which everything that can be said says `word`; returns its id. */
async function spoken(project: Project, word: string): Promise<string> {
  await startSession(project, person, `objective ${word}`, {});
  const { id } = currentOf(project);
  const own = { summary: `in short ${word}`, key: word, value: word, subject: word, reason: `because ${word}` };
  await evaluateCall(project, reported(`${ownToolPrefix}k6s_save_context`, own), settingOf(project.root));
  saveContext(project, lead, {
    key: `key ${word}`,
    value: { said: word },
    scope: 'session',
    summary: `summary ${word}`,
  });
  saveContext(project, lead, { key: 'large', value: `${word} ${'x'.repeat(9000)}`, scope: 'session' });
  updateTask(project, lead, { task: '1', status: word, subject: word, progress: word, files: [word] });
  submitEvent(project, lead, { type: 'file_modify', action: word, details: { note: word }, files: [word] });
  submitEvent(project, lead, { type: 'log', action: word, details: { note: word, filler: 'x'.repeat(9000) } });
  saveCheckpoint(project, lead, { reason: 'agent', notes: word, next: word, decisions: [word] });
  await stopSession(project, person, stop);
  return id;
}

/** The files below .khoregos that hold the word. */
function filesWith(root: string, word: string): readonly string[] {
  return readdirSync(join(root, '.khoregos'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => readFileSync(path, 'latin1').includes(word));
}

const strictPolicy = `version: "1"
boundaries:
  - {pattern: "*", forbidden_paths: ["protected/**"], enforcement: strict}
`;

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

describe('deleteSession()', () => {
  it('leaves nothing of what was said, in no file, and a trail that holds together', async (t) => {
    const root = governedProject(t);
    const project = await open(root);
    const id = await spoken(project, 'nebuchadnezzar');
    await readLedger(project);
    assert.notDeepEqual(filesWith(root, 'nebuchadnezzar'), []);
    const before = readFileSync(join(root, '.khoregos/journal/000001.jsonl')).length;
    const ids = journalLines(root).map((each) => each.id);
    const { erased } = await deleteSession(project, person, id);
    assert.ok(erased >= 8, `${erased}`);
    project.close(true);
    assert.deepEqual(filesWith(root, 'nebuchadnezzar'), []);
    assert.deepEqual(
      journalLines(root)
        .map((each) => each.id)
        .slice(0, ids.length),
      ids,
      'every line keeps its place',
    );
    const deletion = journalLines(root).at(-1);
    assert.deepEqual([deletion?.type, deletion?.session, deletion?.details.by], ['session_delete', id, 'ann']);
    assert.equal(
      readFileSync(join(root, '.khoregos/journal/000001.jsonl')).length,
      before + JSON.stringify(deletion).length + 2,
    );
    const { database } = await readLedger(project);
    assert.deepEqual(verifyJournal(root, { ...noEvidence, database }).findings, []);
    const kept = dump(database);
    assert.equal(dump((await rebuildDatabase(project)).database), kept);
  });

  it('keeps what another session said, what belongs to the project, and what was done', async (t) => {
    const root = governedProject(t);
    const project = await open(root);
    const id = await spoken(project, 'nebuchadnezzar');
    await startSession(project, person, 'objective hammurabi', {});
    saveContext(project, lead, { key: 'shared', value: 'gilgamesh', scope: 'project' });
    await evaluateCall(project, reported('Write', { file_path: 'src/enkidu.ts' }), settingOf(root));
    await deleteSession(project, person, id);
    for (const word of ['hammurabi', 'gilgamesh', 'src/enkidu.ts'])
      assert.notDeepEqual(filesWith(root, word), [], word);
  });

  it('does not cover for a line that was something else and looks erased', async (t) => {
    const root = governedProject(t, strictPolicy);
    const project = await open(root);
    const id = await spoken(project, 'nebuchadnezzar');
    const refused = reported('Write', { file_path: 'protected/k' }, { call: 'refused' });
    project.record({ type: 'session_resume', action: 'back', details: {} }, person, id);
    await evaluateCall(project, refused, settingOf(root));
    await stopSession(project, person, stop);
    await deleteSession(project, person, id);
    assert.deepEqual(verifyJournal(root).findings, []);
    const path = join(root, '.khoregos/journal/000001.jsonl');
    const text = readFileSync(path, 'utf8');
    const line = text.split('\n').find((each) => each.includes('boundary_violation')) ?? '';
    const forged = eraseLine(
      line.replace('"type":"boundary_violation"', '"type":"log"'),
      sha256(line),
      Buffer.byteLength,
    );
    const padded = forged?.replace('"details":', `"details":${' '.repeat(line.length - (forged?.length ?? 0))}`) ?? '';
    assert.equal(Buffer.byteLength(padded), Buffer.byteLength(line));
    writeFileSync(
      path,
      text.replace(line, () => padded),
    );
    const kinds = verifyJournal(root).findings.map(({ kind, weight }) => `${kind} ${weight}`);
    assert.deepEqual(kinds, ['erasure_unexplained broken']);
  });

  it('takes what came late, when it is repeated', async (t) => {
    const root = governedProject(t);
    const project = await open(root);
    const id = await spoken(project, 'nebuchadnezzar');
    await deleteSession(project, person, id);
    project.record({ type: 'log', action: 'ashurbanipal', details: { submitted: true } }, lead, id);
    assert.notDeepEqual(filesWith(root, 'ashurbanipal'), []);
    assert.equal((await deleteSession(await open(root), person, id)).erased, 1);
    assert.deepEqual(filesWith(root, 'ashurbanipal'), []);
    assert.deepEqual(
      verifyJournal(root, { ...noEvidence, database: (await readLedger(await open(root))).database }).findings,
      [],
    );
  });

  it('waits for no fold whose process was killed', async (t) => {
    const root = governedProject(t);
    const project = await open(root);
    const id = await spoken(project, 'nebuchadnezzar');
    const gone = spawnSync(process.execPath, ['-e', '0']);
    writeFileSync(join(root, '.khoregos/fold.lock'), String(gone.pid));
    await deleteSession(project, person, id);
    assert.deepEqual(filesWith(root, 'nebuchadnezzar'), []);
  });

  it('keeps a blob that another session names too', async (t) => {
    const root = governedProject(t);
    const project = await open(root);
    const value = `shared ${'y'.repeat(9000)}`;
    await startSession(project, person, 'one', {});
    const { id } = currentOf(project);
    saveContext(project, lead, { key: 'large', value, scope: 'session' });
    await startSession(project, person, 'two', {});
    const second = currentOf(project).id;
    saveContext(project, lead, { key: 'large', value, scope: 'session' });
    await deleteSession(project, person, id);
    assert.equal(filesWith(root, value).length, 1, 'the other session still has it');
    await stopSession(project, person, stop);
    await deleteSession(project, person, second);
    assert.deepEqual(filesWith(root, value), []);
  });

  it('refuses the current session and what there is not', async (t) => {
    const project = await open(governedProject(t));
    await startSession(project, person, 'one', {});
    const before = journalLines(project.root).length;
    await assert.rejects(deleteSession(project, person, currentOf(project).id), { code: 'USAGE', remedy: /k6s stop/ });
    await assert.rejects(deleteSession(project, person, 'nope'), { code: 'NOT_FOUND' });
    assert.equal(journalLines(project.root).length, before);
  });

  it('can be repeated, and then finishes what a killed process left', async (t) => {
    const root = governedProject(t);
    const project = await open(root);
    const id = await spoken(project, 'nebuchadnezzar');
    // All that a killed process got to.
    const details = { ...planErasure(root, id).erasure };
    project.record({ type: 'session_delete', action: `Session ${id} deleted`, details }, person, id);
    assert.ok((await deleteSession(await open(root), person, id)).erased > 0);
    assert.equal((await deleteSession(await open(root), person, id)).erased, 0);
    assert.equal(journalLines(root).filter(({ type }) => type === 'session_delete').length, 1);
  });
});
