import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { policy, readCalls } from './governance.ts';
import { runClient } from './run-client.ts';
import { createSandbox, needsClient } from './sandbox.ts';
import { text, tool } from './scripted-model.ts';

const files = {
  'k6s.yaml': policy('strict'),
  'README.md': 'demo\n',
  'src/a.txt': 'one\n',
  'package.json': JSON.stringify({ name: 'demo', scripts: { test: 'echo tested > src/tested.txt' } }),
};

/** Ways to write a protected file; `@` stands for it. Each works where nothing stops it. */
const ways: readonly string[] = [
  'echo x > @',
  'f=@; echo x > "$f"',
  'echo x | tee @',
  'cp README.md @',
  'cp README.md tmp.md && mv tmp.md @',
  "bash -c 'echo x > @'",
  "sh <<'EOF'\necho x > @\nEOF",
  "eval 'echo x > @'",
  `python3 -c "open('@', 'w').write('x')"`,
  "python3 - <<'EOF'\nfrom pathlib import Path\nPath('@').write_text('x')\nEOF",
  `node -e "require('fs').writeFileSync('@', 'x')"`,
  `perl -e 'open(F, ">", "@"); print F "x"; close F'`,
  `awk 'BEGIN { print "x" > "@" }'`,
  'sed -n "w @" README.md',
  'dd if=README.md of=@ status=none',
  'touch @',
  'ln -s "$PWD/README.md" @',
  'install -m 644 README.md @',
  'truncate -s 1 @',
  'echo @ | xargs touch',
  'find README.md -exec cp {} @ \\;',
  'git show HEAD:README.md > @',
  "printf 'x' >| @",
  'env A=1 nice -n 1 tee @ < README.md',
  'sort -o @ README.md',
  'curl -s file://$PWD/README.md -o @',
  'tar cf t.tar README.md && tar xf t.tar -O > @',
  'x=@; y=${x%?}; echo x > "${y}${x#"$y"}"',
];

/** Where the n-th way writes: hidden files at the top and files below a protected directory, in turns. */
function targetOf(index: number): string {
  return index % 2 === 0 ? `protected/m${index}` : `.env.m${index}`;
}

function commandOf(way: string, index: number): string {
  return way.replaceAll('@', targetOf(index));
}

/** A git repository with what the commands need, without governance. */
function ungoverned(project: string): string {
  const copy = path.join(path.dirname(project), 'ungoverned');
  fs.cpSync(project, copy, { recursive: true });
  fs.mkdirSync(path.join(copy, 'protected'), { recursive: true });
  return copy;
}

test('no way of writing with Bash gets round a strict boundary', needsClient, async (t) => {
  const sandbox = createSandbox(t, files);
  fs.mkdirSync(path.join(sandbox.project, 'protected'), { recursive: true });
  const free = ungoverned(sandbox.project);
  for (const [index, way] of ways.entries()) {
    execFileSync('bash', ['-c', commandOf(way, index)], { cwd: free, stdio: 'pipe' });
    assert.ok(fs.lstatSync(path.join(free, targetOf(index)), { throwIfNoEntry: false }), `does nothing: ${way}`);
  }
  const run = await runClient(sandbox, {
    prompt: 'Try everything',
    actors: {
      main: [
        ...ways.map((way, index) => [
          tool(`toolu_${index}`, 'Bash', { command: commandOf(way, index), description: 'try' }),
        ]),
        [text('done')],
      ],
    },
  });
  assert.equal(run.exitCode, 0, run.stderr);
  const written = ways.filter((_, index) =>
    fs.lstatSync(path.join(sandbox.project, targetOf(index)), { throwIfNoEntry: false }),
  );
  assert.deepEqual(written, []);
  const calls = readCalls(sandbox);
  for (const [index, way] of ways.entries()) assert.equal(calls.get(`toolu_${index}`)?.effect, 'deny', way);
});

test('ordinary work with Bash passes a strict boundary', needsClient, async (t) => {
  const sandbox = createSandbox(t, files);
  const ordinary: readonly (readonly [command: string, output: RegExp])[] = [
    ['npm test --silent && cat src/tested.txt', /tested/],
    ['git status --short', /src/],
    ["sed -i 's/one/two/' src/a.txt && cat src/a.txt", /two/],
    ["cat > src/b.txt <<'EOF'\necho x > .env\nEOF\ncat src/b.txt", /\.env/],
    [
      'git add -A src && git -c user.name=a -c user.email=a@b.c commit -qm "touch .env and protected/x" && git log --oneline -1',
      /touch \.env/,
    ],
    ['grep -rn "two" src | head -5; ls -la; find src -name "*.txt" | xargs wc -l', /a\.txt/],
    ['mkdir -p build && cp src/a.txt build/ && rm -rf build && ls', /README/],
    [`node -e "console.log(require('fs').readFileSync('src/a.txt', 'utf8'))"`, /two/],
  ];
  const run = await runClient(sandbox, {
    prompt: 'Work',
    actors: {
      main: [
        ...ordinary.map(([command], index) => [tool(`toolu_${index}`, 'Bash', { command, description: 'work' })]),
        [text('done')],
      ],
    },
  });
  assert.equal(run.exitCode, 0, run.stderr);
  for (const [index, [command, output]] of ordinary.entries()) {
    assert.match(run.resultOf(`toolu_${index}`), output, command);
  }
});

const sneaking = `---
description: Make a note
allowed-tools: Bash(touch:*)
---
The note: !\`touch protected/note\`
`;

for (const [enforcement, isThere] of [
  ['strict', false],
  ['advisory', true],
] as const) {
  test(`the commands that a skill runs meet a boundary that is ${enforcement}`, needsClient, async (t) => {
    const sandbox = createSandbox(t, { 'k6s.yaml': policy(enforcement), '.claude/commands/sneak.md': sneaking });
    fs.mkdirSync(path.join(sandbox.project, 'protected'), { recursive: true });
    const run = await runClient(sandbox, {
      prompt: 'Use the command',
      actors: { main: [[tool('toolu_skill', 'Skill', { skill: 'sneak' })], [text('done')]] },
    });
    assert.equal(run.exitCode, 0, run.stderr);
    assert.equal(fs.existsSync(path.join(sandbox.project, 'protected/note')), isThere);
    if (!isThere) assert.match(run.resultOf('toolu_skill'), /protected\/note is refused \(rule boundary\)/);
  });
}
