import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { type AgentIdentity, lead } from '../../src/core/agents.ts';
import { evaluateCall } from '../../src/operations/evaluate-call.ts';
import { type Explanation, explainCall } from '../../src/operations/explain-call.ts';
import type { AskedCall } from '../../src/operations/judge-call.ts';
import { pauseEnforcement } from '../../src/operations/pause-enforcement.ts';
import { renderExplanation } from '../../src/operations/render-explanation.ts';
import { rules } from '../../src/policy/decide.ts';
import { governedProject, journalLines } from '../helpers.ts';
import { open, reported, settingOf } from './projects.ts';

const policy = `version: "1"
boundaries:
  - pattern: "builder"
    allowed_paths: ["src/**"]
    enforcement: strict
  - pattern: "scout"
    forbidden_paths: ["drafts/**"]
    enforcement: advisory
  - pattern: "*"
    forbidden_paths: ["protected/**", ".env*"]
    forbidden_reads: ["secrets/**"]
    enforcement: strict
`;

const named = (name: string): AgentIdentity =>
  name === 'lead' ? lead : { id: name, name, type: name, via: 'payload' };

type Row = readonly [tool: string, input: AskedCall['input'], agent?: string];

const calls: readonly Row[] = [
  ['Write', { file_path: 'src/a' }],
  ['Write', { file_path: 'protected/a' }],
  ['Write', { file_path: 'src/link' }],
  ['Write', { file_path: 'test/a' }, 'builder'],
  ['Write', { file_path: 'drafts/a' }, 'scout'],
  ['Edit', { file_path: 'k6s.yaml' }],
  ['Read', { file_path: 'secrets/a' }],
  ['Bash', { command: 'echo x > protected/a' }],
  ['Bash', { command: 'cd protected && rm -rf a' }],
  ['Bash', { command: 'cp src/a .env' }],
  ['Bash', { command: 'k6s pause 1h' }],
  ['Bash', { command: 'echo hello' }],
  ['Bash', { command: `echo ${'('.repeat(100)}` }],
  ['Bash', { command: '' }],
  ['Skill', { skill: 'k6s:pause', args: '1h' }],
  ['mcp__fs__write_file', { path: 'protected/a' }],
  ['TodoWrite', { todos: [] }],
];

function arrange(t: Parameters<typeof governedProject>[0]): string {
  const root = governedProject(t, policy);
  for (const name of ['src', 'protected', 'secrets']) mkdirSync(join(root, name));
  writeFileSync(join(root, 'protected/a'), '');
  symlinkSync('../protected/a', join(root, 'src/link'));
  return root;
}

const asked = (root: string, [tool, input, agent = 'lead']: Row, attended = true): AskedCall => ({
  agent: named(agent),
  tool,
  input,
  cwd: root,
  attended,
});

async function explain(root: string, row: Row, attended = true): Promise<Explanation> {
  return explainCall(await open(root), asked(root, row, attended), settingOf(root));
}

const broken = {
  get file_path(): string {
    throw new Error('this breaks');
  },
};

const layout = { paint: (_style: string, text: string) => text, columns: 80, maxListed: 3 };

describe('explainCall()', () => {
  for (const attended of [true, false]) {
    it(`decides as evaluateCall() does, ${attended ? 'attended' : 'unattended'}`, async (t) => {
      const root = arrange(t);
      const effects = new Set<string>();
      for (const row of calls) {
        const [tool, input, agent = 'lead'] = row;
        const setting = settingOf(root, attended ? { CLAUDE_CODE_ENTRYPOINT: 'cli' } : {});
        const { decision } = await explain(root, row, attended);
        const call = reported(tool, input, { agent: named(agent), cwd: root });
        const { effect, reason } = await evaluateCall(await open(root), call, setting);
        assert.deepEqual([decision.effect, decision.reason], [effect, reason], JSON.stringify(row));
        effects.add(effect);
      }
      assert.deepEqual([...effects].sort(), attended ? ['ask', 'deny', 'none', 'note'] : ['deny', 'none', 'note']);
    });
  }

  it('shows what is touched, where it really leads, and how surely', async (t) => {
    const root = arrange(t);
    const { accesses, programs, command } = await explain(root, [
      'Bash',
      { command: 'cd src && echo x > link; rm -rf ../build' },
    ]);
    assert.equal(command, 'cd src && echo x > link; rm -rf ../build');
    assert.deepEqual(
      programs.map(({ program }) => program).filter((each) => each === 'rm'),
      ['rm'],
    );
    const write = accesses.find(({ action }) => action === 'write');
    assert.deepEqual([write?.certainty, write?.place?.relative, write?.place?.zone], ['exact', 'protected/a', null]);
    const removed = accesses.find(({ action }) => action === 'delete');
    assert.deepEqual([removed?.recursive, removed?.place?.relative], [true, 'build']);
  });

  it('names every rule in the order of the gate, with what it found', async (t) => {
    const root = arrange(t);
    const { rules: answers } = await explain(root, ['Bash', { command: 'echo x > protected/a; k6s stop' }]);
    assert.deepEqual(
      answers.map(({ id }) => id),
      rules.map(({ id }) => id),
    );
    const found = answers.filter(({ findings }) => findings.length > 0).map(({ id }) => id);
    assert.deepEqual(found, ['human-verb', 'boundary']);
  });

  it('records and runs nothing', async (t) => {
    const root = arrange(t);
    await open(root);
    const before = journalLines(root).length;
    for (const row of calls) await explain(root, row);
    assert.equal(journalLines(root).length, before);
  });

  it('says that a pause is on and what would hold without it', async (t) => {
    const root = arrange(t);
    const person = { id: 'person', name: 'operator', type: '', via: 'terminal' } as const;
    pauseEnforcement(await open(root), { client: '', agent: person }, '30m');
    const found = await explain(root, ['Write', { file_path: 'protected/a' }]);
    assert.deepEqual([found.decision.effect, found.degraded.length], ['note', 1]);
    assert.match(found.decision.reason, /^Enforcement is paused by a person; otherwise: /);
    const { id, paused, findings } = found.rules.find(({ id }) => id === 'boundary') ?? {};
    assert.deepEqual([id, paused, findings?.[0]?.effect], ['boundary', true, 'deny']);
    assert.equal(found.rules.find(({ id }) => id === 'reserved-path')?.paused, false);
  });

  it('refuses what is too large to be checked, as the gate does, and lets looking pass', async (t) => {
    const root = arrange(t);
    const paths = Array.from({ length: 600 }, (_, index) => `a/${index}`);
    const denied = await explain(root, ['mcp__fs__write_many', { files: paths }]);
    assert.deepEqual([denied.decision.effect, denied.decision.rule, denied.rules], ['deny', 'fault', []]);
    assert.match(denied.decision.reason, /TOO_LARGE.*smaller calls/);
    assert.match(renderExplanation(denied, layout).decision, /\nNo rule was asked: Cannot check .* too many paths/);
    assert.equal((await explain(root, ['Glob', { paths }])).decision.effect, 'none');
  });
});

for (const [mode, effect] of [
  ['advisory', 'none'],
  ['strict', 'deny'],
] as const) {
  it(`explainCall() says what a fault of ours means where the project is ${mode}`, async (t) => {
    const root = governedProject(t, `version: "1"\non_fault: ${mode}\n`);
    const { decision, fault } = await explain(root, ['Write', broken]);
    assert.deepEqual([decision.effect, fault], [effect, 'this breaks']);
    assert.equal((await explain(root, ['Read', broken])).decision.effect, 'none');
  });
}

describe('renderExplanation()', () => {
  it('shows nothing that a terminal would obey, and says how many are left out', async (t) => {
    const root = arrange(t);
    const command = `echo '\u001b[31m' > "\u001b]0;x" ; ${[1, 2, 3, 4, 5].map((n) => `rm ${n}`).join('; ')}`;
    const { facts, decision } = renderExplanation(await explain(root, ['Bash', { command }]), layout);
    assert.ok(!`${facts}${decision}`.includes('\u001b'), facts);
    assert.match(facts, /\nPrograms\n(?: {2}\S.*\n){3} {2}and \d more\n/);
  });

  it('fits 80 columns as far as words are short enough', async (t) => {
    const root = arrange(t);
    for (const row of calls) {
      const { facts, decision } = renderExplanation(await explain(root, row), layout);
      for (const line of `${facts}${decision}`.split('\n').slice(1)) assert.ok(line.length <= 80, line);
    }
  });

  it('says the reason whole, and once', async (t) => {
    const root = arrange(t);
    const found = await explain(root, ['Write', { file_path: 'protected/a' }]);
    const { facts, decision } = renderExplanation(found, { ...layout, columns: 1000 });
    assert.ok(decision.includes(`Decision: deny (rule boundary)\n  ${found.decision.reason}\n`), decision);
    assert.ok(!facts.includes(found.decision.reason));
  });
});
