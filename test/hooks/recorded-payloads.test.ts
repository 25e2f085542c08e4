/** Does the gate take what real clients sent? One session of all recorded payloads in one governed project. */
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { eventTypes } from '../../src/core/events.ts';
import { openLedger } from '../../src/ledger/ledger.ts';
import { noEvidence, verifyJournal } from '../../src/ledger/verify.ts';
import { governedProject, homeOf, journalLines, repository, runInProcess, strictPolicy } from '../helpers.ts';

const recorded = join(repository, 'test/payloads');

const { hooks } = JSON.parse(readFileSync(join(repository, 'hooks/hooks.json'), 'utf8'));
const registered = new Set(Object.keys(hooks));

/** What the client takes in `hookSpecificOutput` of each event; nothing where it is not listed. Source: hooks reference. */
const context = ['hookEventName', 'additionalContext'];
const allowed: Readonly<Record<string, readonly string[]>> = {
  PreToolUse: [...context, 'permissionDecision', 'permissionDecisionReason'],
  ...Object.fromEntries(
    [
      'SessionStart',
      'UserPromptSubmit',
      'UserPromptExpansion',
      'PostToolUse',
      'PostToolUseFailure',
      'PostToolBatch',
      'SubagentStart',
    ].map((name) => [name, context]),
  ),
};

function checkOutput(event: string, stdout: string): void {
  if (stdout === '') return;
  assert.ok(stdout.endsWith('}\n') && stdout.indexOf('\n') === stdout.length - 1, 'one line of JSON');
  const { systemMessage, hookSpecificOutput, ...rest } = JSON.parse(stdout);
  assert.deepEqual(rest, {});
  assert.ok(systemMessage === undefined || typeof systemMessage === 'string');
  if (hookSpecificOutput === undefined) return;
  assert.equal(hookSpecificOutput.hookEventName, event);
  for (const [field, value] of Object.entries(hookSpecificOutput)) {
    assert.ok(allowed[event]?.includes(field), `${event} takes no ${field}`);
    assert.equal(typeof value, 'string');
  }
}

describe('recorded payloads', () => {
  const tasks: (() => void)[] = [];
  let root = '';
  before(() => {
    // Sessions that knew nothing of each other stand in one project here.
    const alone = `${strictPolicy}locks: { auto: false }\nteams: { on_idle: record }\n`;
    root = governedProject({ after: (task) => tasks.push(task) }, alone);
    for (const name of ['sub2', 'sub3', 'src']) mkdirSync(join(root, name));
  });
  after(() => {
    for (const task of tasks) task();
  });

  for (const version of readdirSync(recorded).filter((name) => name !== 'identities.txt')) {
    for (const file of readdirSync(join(recorded, version))) {
      it(`${version} ${file} is taken without a fault`, async () => {
        const text = readFileSync(join(recorded, version, file), 'utf8')
          .replaceAll('/home/dev/project', root)
          .replaceAll('/home/dev', homeOf(root));
        const payload = JSON.parse(text);
        const known = journalLines(root).length;
        const { output } = await runInProcess(root, payload);
        checkOutput(payload.hook_event_name, output.stdout);
        const added = journalLines(root).slice(known);
        assert.deepEqual(
          added.filter(({ type }) => type === 'fault' || !(eventTypes as readonly string[]).includes(type)),
          [],
        );
        // A client's id and tool_use_id are what pairs the records.
        for (const { client } of added) assert.ok(client === payload.session_id || client === '');
        // A batch adds nothing when its calls ended by themselves; what is not registered is none of ours.
        if (registered.has(payload.hook_event_name) && !file.startsWith('PostToolBatch.'))
          assert.notEqual(added.length, 0);
        assert.equal(output.exitCode, 0, output.stderr);
      });
    }
  }

  it('leave a journal that holds together', async () => {
    const { database, watermark } = await openLedger(root, Date.now());
    const { findings, sequence: lines } = verifyJournal(root, { ...noEvidence, database });
    assert.deepEqual(findings, []);
    assert.equal(lines, watermark.sequence);
    assert.ok(lines > 30);
  });

  it('names the agents as the client does', () => {
    const names = new Set(journalLines(root).map(({ agent }) => agent.name));
    for (const name of ['lead', 'khoregos']) assert.ok(names.has(name), name);
    assert.ok(names.size >= 4, [...names].join());
  });
});
