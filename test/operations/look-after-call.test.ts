import assert from 'node:assert/strict';
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { lead } from '../../src/core/agents.ts';
import { createState } from '../../src/core/state.ts';
import { findCause } from '../../src/operations/find-cause.ts';
import { pauseEnforcement } from '../../src/operations/pause-enforcement.ts';
import { governedProject, homeOf } from '../helpers.ts';
import { rowsOfToday } from '../rows-of-today.ts';
import { open } from './projects.ts';
import { git, makeOlder, outcome, pathsIn, put, repositoryOf, request, runCall, waitForTick } from './repositories.ts';

const files = { 'protected/a': '1', 'protected/deep/er/b': '1', 'src/a': '1', 'src/b': '1' };

const found: readonly (readonly [claim: string, change: (root: string) => void, paths: readonly string[]])[] = [
  ['a tracked file', (root) => put(root, 'protected/a', '2'), ['protected/a write']],
  ['a new file', (root) => put(root, 'protected/new'), ['protected/new write']],
  ['a file deep below', (root) => put(root, 'protected/deep/er/c'), ['protected/deep/er/c write']],
  ['an ignored file', (root) => put(root, 'protected/x.log'), ['protected/x.log write']],
  ['a file in an ignored directory', (root) => put(root, 'ignored/.env'), ['ignored/.env write']],
  ['a file among packages', (root) => put(root, 'node_modules/a/b/.env.local'), ['node_modules/a/b/.env.local write']],
  [
    'a file that a link leads to',
    (root) => {
      symlinkSync('../protected/a', join(root, 'src/link'));
      writeFileSync(join(root, 'src/link'), '2');
    },
    ['protected/a write'],
  ],
  [
    'a file by another name of it',
    (root) => {
      linkSync(join(root, 'protected/a'), join(root, 'src/hard'));
      writeFileSync(join(root, 'src/hard'), '2');
    },
    ['protected/a write'],
  ],
  ['a link in place of a file', (root) => symlinkSync('/etc/passwd', join(root, '.env')), ['.env write']],
  ['a deleted file', (root) => unlinkSync(join(root, 'protected/a')), ['protected/a delete']],
  [
    'a deleted directory',
    (root) => rmSync(join(root, 'protected/deep'), { recursive: true }),
    ['protected/deep/er/b delete'],
  ],
  [
    'a file that was moved away',
    (root) => renameSync(join(root, 'protected/a'), join(root, 'src/c')),
    ['protected/a delete'],
  ],
  [
    'a file that was moved there',
    (root) => renameSync(join(root, 'src/a'), join(root, 'protected/c')),
    ['protected/c write'],
  ],
  ['a file that git itself deleted', (root) => git(root, 'rm', '-q', 'protected/a'), ['protected/a delete']],
  [
    'a deletion that is committed already',
    (root) => {
      unlinkSync(join(root, 'protected/a'));
      git(root, 'commit', '-qam', 'second');
    },
    ['protected/a delete'],
  ],
  ['a mode', (root) => chmodSync(join(root, 'protected/a'), 0o755), ['protected/a write']],
  [
    'a file whose time was set back',
    (root) => {
      put(root, 'protected/a', '2');
      utimesSync(join(root, 'protected/a'), 1000, 1000);
    },
    ['protected/a write'],
  ],
  [
    'a file that is committed already',
    (root) => {
      put(root, 'protected/a', '2');
      git(root, 'commit', '-qam', 'second');
    },
    ['protected/a write'],
  ],
  [
    'a file that git was told to take for unchanged',
    (root) => {
      git(root, 'update-index', '--assume-unchanged', 'protected/a');
      put(root, 'protected/a', '2');
    },
    ['protected/a write'],
  ],
  ['a name that no shell likes', (root) => put(root, 'protected/ü\n"$x'), ['protected/ü\n"$x write']],
];

describe('lookAfterCall()', () => {
  for (const [claim, change, paths] of rowsOfToday(found)) {
    it(`finds ${claim}`, async (t) => {
      const root = repositoryOf(t, files);
      const { told, paths: offences, found, events } = await runCall(root, () => change(root));
      assert.deepEqual(
        offences,
        paths.map((path) => `${path} boundary deny call`),
      );
      assert.deepEqual(
        [found?.severity, found?.details.of, events[0]?.details.not_looked],
        ['critical', 'c1', undefined],
      );
      assert.match(told.agent, /^While this call ran, files changed .* \(.*rule boundary\); undo .* or tell the user$/);
      assert.equal(told.user, '');
    });
  }

  const reserved: readonly (readonly [path: string, rule: string])[] = [
    ['.git/hooks/pre-commit', 'reserved-path deny'],
    ['.git/config', 'reserved-path deny'],
    ['.mcp.json', 'reserved-path deny'],
    ['.claude/settings.json', 'reserved-path deny'],
    ['.claude/skills/x/SKILL.md', 'reserved-path deny'],
    ['packages/x/.claude/settings.json', 'reserved-path deny'],
    ['packages/k6s.yaml', 'reserved-path deny'],
  ];
  for (const [path, rule] of rowsOfToday(reserved)) {
    it(`finds ${path}`, async (t) => {
      const root = repositoryOf(t);
      const { paths } = await runCall(root, () => put(root, path, '[alias]\n\tx = !true\n'));
      assert.deepEqual(paths, [`${path} write ${rule} call`]);
    });
  }

  it('finds the settings of the client, which lie elsewhere', async (t) => {
    const root = repositoryOf(t);
    const { found } = await runCall(root, () => put(homeOf(root), '.claude/settings.json', '{}'));
    assert.equal(found?.details.rule, 'reserved-path');
  });

  it('finds a file that an earlier call had been noted for only where this one was not', async (t) => {
    const root = repositoryOf(
      t,
      files,
      'version: "1"\nboundaries: [{pattern: "*", forbidden_paths: ["protected/**"]}]\n',
    );
    const how = { input: { command: 'echo 2 > protected/a' } };
    const declared = await runCall(root, () => put(root, 'protected/a', '2'), how);
    assert.deepEqual([declared.found, declared.told.agent], [undefined, '']);
    const { found, told } = await runCall(root, () => put(root, 'protected/a', '3'), { call: 'c2' });
    assert.deepEqual([found?.severity, found?.details.would_be], ['warning', 'note']);
    assert.match(told.agent, /across a boundary/);
  });

  it('is not taken in by a link that was made after the call was checked', async (t) => {
    const root = repositoryOf(t, files);
    const how = { input: { command: 'ln -s ../protected/a src/c; echo 2 > src/c' } };
    const { paths } = await runCall(
      root,
      () => {
        symlinkSync('../protected/a', join(root, 'src/c'));
        writeFileSync(join(root, 'src/c'), '2');
      },
      how,
    );
    assert.deepEqual(paths, ['protected/a write boundary deny call']);
  });

  it('counts other changes and names a few, but none that the call had named', async (t) => {
    const root = repositoryOf(t, files);
    const how = { input: { command: 'echo 2 > src/a' } };
    const { details, events } = await runCall(
      root,
      () => {
        put(root, 'src/a', '2');
        for (let index = 0; index < 15; index += 1) put(root, `out/${index}`);
      },
      how,
    );
    const { count, paths } = details.changed as { count: number; paths: readonly string[] };
    assert.deepEqual([count, paths.length, events.length], [15, 10, 1]);
    assert.ok(paths.every((path) => path.startsWith('out/')));
  });

  it('does not hold against a file what the command itself was noted for', async (t) => {
    const root = repositoryOf(t, files, 'version: "1"\ntools: {deny_commands: [make]}\n');
    pauseEnforcement(await open(root), { client: '', agent: lead }, '30m');
    const { found, details } = await runCall(root, () => put(root, 'src/a', '2'));
    assert.deepEqual([found, details.changed], [undefined, { count: 1, paths: ['src/a'] }]);
  });

  it('says nothing when nothing changed', async (t) => {
    const root = repositoryOf(t, files);
    const { told, events, details } = await runCall(root, () => undefined);
    assert.deepEqual([told, events.length], [{ agent: '', user: '' }, 1]);
    assert.deepEqual([details.changed, details.not_looked], [undefined, undefined]);
  });

  it('lists at most 20 paths', async (t) => {
    const root = repositoryOf(t);
    const { found, told } = await runCall(root, () => {
      for (let index = 0; index < 30; index += 1) put(root, `protected/${index}`);
    });
    assert.deepEqual([found?.details.count, found?.details.truncated, pathsIn(found).length], [30, true, 20]);
    assert.match(told.agent, /and 25 more/);
  });

  for (const tool of ['Bash', 'PowerShell', 'Monitor', 'Skill', 'mcp__files__do']) {
    it(`looks after ${tool}`, async (t) => {
      const root = repositoryOf(t, files);
      const { found } = await runCall(root, () => put(root, 'protected/a', '2'), { tool, input: {} });
      assert.equal(found?.details.tool, tool);
    });
  }

  for (const tool of ['Write', 'Read', 'Agent', 'mcp__plugin_k6s_k6s__k6s_status']) {
    it(`does not look after ${tool}`, async (t) => {
      const root = repositoryOf(t, files);
      const { events, details } = await runCall(root, () => put(root, 'protected/a', '2'), { tool, input: {} });
      assert.deepEqual([events.length, details.looked], [1, undefined]);
    });
  }

  it('tells the user at the third time', async (t) => {
    const root = repositoryOf(t, files);
    const users: string[] = [];
    for (const call of ['c1', 'c2', 'c3']) {
      const { told } = await runCall(root, () => put(root, 'protected/a', call), { call });
      users.push(told.user);
    }
    assert.deepEqual(users.slice(0, 2), ['', '']);
    assert.match(users[2] ?? '', /^k6s: lead changed protected\/a 3 times/);
  });

  it('puts nothing back', async (t) => {
    const root = repositoryOf(t, files);
    await runCall(root, () => put(root, 'protected/a', '2'));
    assert.equal(readFileSync(join(root, 'protected/a'), 'utf8'), '2');
  });

  it('says that it was not looked, and why, when git does not answer', async (t) => {
    const root = repositoryOf(t, files);
    const variables = { PATH: join(root, 'nowhere') };
    const { paths, details } = await runCall(root, () => put(root, 'protected/new'), { variables });
    assert.deepEqual(paths, ['protected/new write boundary deny call']);
    assert.deepEqual(details.not_looked, ['git was not found']);
  });

  it('needs no git', async (t) => {
    const root = governedProject(t);
    rmSync(join(root, '.git'), { recursive: true });
    const { paths, details } = await runCall(root, () => put(root, 'protected/a', '2'));
    assert.deepEqual([paths, details.not_looked], [['protected/a write boundary deny call'], undefined]);
  });

  it('looks into the linked work tree that the call ran in, and no other', async (t) => {
    const root = repositoryOf(t, files);
    for (const name of ['w1', 'w2']) git(root, 'worktree', 'add', '-q', `.claude/worktrees/${name}`);
    const cwd = join(root, '.claude/worktrees/w1');
    await runCall(root, () => undefined, { cwd });
    const { paths } = await runCall(root, () => put(cwd, 'protected/c'), { call: 'c2', cwd });
    assert.ok(paths.includes('protected/c write boundary deny call'), paths.join());
    assert.deepEqual(
      paths.filter((path) => path.includes('worktrees/w')),
      [],
    );
  });
});

describe('the cause of an undeclared write', () => {
  const causeOf = async (root: string, how: Parameters<typeof runCall>[2] = {}) => {
    const { paths } = await runCall(root, () => put(root, 'protected/a', '2'), { call: 'own', ...how });
    return paths.map((path) => path.split(' ').at(-1));
  };

  it('is shared while another call is open', async (t) => {
    const root = repositoryOf(t, files);
    await request(root, { call: 'other' });
    assert.deepEqual(await causeOf(root), ['shared']);
  });

  it('is shared with a call that ended meanwhile', async (t) => {
    const root = repositoryOf(t, files);
    await request(root, { call: 'own' });
    await request(root, { call: 'other' });
    await outcome(root, { call: 'other' });
    put(root, 'protected/a', '2');
    assert.deepEqual(pathsIn((await outcome(root, { call: 'own' })).found), ['protected/a write boundary deny shared']);
  });

  it('is the call alone when another had ended before, was refused, reads, or writes elsewhere', async (t) => {
    const root = repositoryOf(t, files);
    await request(root, { call: 'before' }, -9);
    await outcome(root, { call: 'before' }, -8);
    await request(root, { call: 'refused', input: { command: 'echo > protected/x' } });
    await request(root, { call: 'reads', tool: 'Read', input: { file_path: join(root, 'protected/a') } });
    await request(root, { call: 'writes', tool: 'Write', input: { file_path: join(root, 'src/b') } });
    await request(root, { call: 'lost' }, -90);
    assert.deepEqual(await causeOf(root), ['call']);
  });

  it('is nothing to speak of when a file tool wrote there', async (t) => {
    const root = repositoryOf(
      t,
      files,
      'version: "1"\nboundaries: [{pattern: "*", forbidden_paths: ["protected/**"]}]\n',
    );
    await request(root, { call: 'own' });
    const write = { call: 'write', tool: 'Write', input: { file_path: join(root, 'protected/a') } };
    await runCall(root, () => put(root, 'protected/a', '2'), write);
    assert.equal((await outcome(root, { call: 'own' })).found, undefined);
  });

  it('is shared with a file tool that is still at it', async (t) => {
    const root = repositoryOf(
      t,
      files,
      'version: "1"\nboundaries: [{pattern: "*", forbidden_paths: ["protected/**"]}]\n',
    );
    await request(root, { call: 'w', tool: 'Write', input: { file_path: join(root, 'protected/a') } });
    assert.deepEqual(await causeOf(root), ['shared']);
  });

  const background: readonly (readonly [claim: string, how: Parameters<typeof runCall>[2]])[] = [
    ['was started so', { input: { command: 'make', run_in_background: true } }],
    ['was put there by the client', { response: { backgroundTaskId: 'b1' } }],
    ['is a Monitor', { tool: 'Monitor' }],
  ];
  for (const [claim, how] of background) {
    it(`is the background when the call ${claim}, and after it`, async (t) => {
      const root = repositoryOf(t, files);
      assert.deepEqual(await causeOf(root, how), ['background']);
      assert.deepEqual(await causeOf(root, { call: 'later' }), ['background']);
    });
  }

  it('is outside, and no fault of the call, when it was made since the last look but before the request', async (t) => {
    const root = repositoryOf(t, files);
    await request(root, { call: 'first' });
    await outcome(root, { call: 'first' });
    waitForTick();
    put(root, 'protected/a', 'by a person');
    put(root, 'src/a', 'by a person');
    const { events, found, told } = await runCall(root, () => undefined, { call: 'second' });
    assert.equal(found, undefined);
    const outside = events.find(({ type }) => type === 'outside_changes');
    assert.deepEqual([pathsIn(outside), outside?.severity], [['protected/a write boundary deny outside'], 'info']);
    assert.equal(told.agent, '');
    const third = await runCall(root, () => undefined, { call: 'third' });
    assert.deepEqual(third.events.length, 1);
  });

  it('is the client where a person grants permissions', async (t) => {
    const root = repositoryOf(t);
    const variables = { CLAUDE_CODE_ENTRYPOINT: 'cli' };
    const write = () => put(root, '.claude/settings.local.json', '{}');
    const { paths, found, told } = await runCall(root, write, { variables });
    assert.deepEqual(paths, ['.claude/settings.local.json write reserved-path deny client']);
    assert.deepEqual([found?.severity, told.agent], ['warning', '']);
    assert.match(told.user, /all is well if you have just granted a permission/);
  });

  it('is shared where the disk cannot tell whether it was before', () => {
    const place = { real: '/a', relative: 'a', aliases: [], zone: undefined };
    const window = { client: '', call: '', since: 10_500, now: 20_000, background: false, attended: false };
    const rows: readonly (readonly [at: number, cause: string])[] = [
      [10_496.5, 'shared'],
      [10_489.5, 'outside'],
      [10_000, 'shared'],
      [8000, 'outside'],
      [10_500.5, 'call'],
    ];
    for (const [stamp, cause] of rows) {
      assert.equal(findCause({ action: 'write', place, at: stamp }, window, createState()), cause, String(stamp));
    }
  });
});

describe('what git itself does', () => {
  const branches = (root: string) => {
    git(root, 'checkout', '-qb', 'other');
    put(root, 'protected/a', 'other');
    put(root, 'protected/only-there');
    git(root, 'add', '-A');
    git(root, 'commit', '-qm', 'other');
    git(root, 'checkout', '-q', 'main');
    makeOlder(root, 'logs/HEAD');
  };

  it('is told apart when it brings a commit that was there', async (t) => {
    const root = repositoryOf(t, files);
    branches(root);
    const { paths, found, told } = await runCall(root, () => git(root, 'checkout', '-q', 'other'));
    assert.deepEqual(paths, ['protected/a write boundary deny git', 'protected/only-there write boundary deny git']);
    assert.deepEqual([found?.severity, told], ['warning', { agent: '', user: '' }]);
    const back = await runCall(root, () => git(root, 'checkout', '-q', 'main'), { call: 'c2' });
    assert.deepEqual(back.paths, [
      'protected/a write boundary deny git',
      'protected/only-there delete boundary deny git',
    ]);
  });

  it('excuses nothing that the call wrote besides', async (t) => {
    const root = repositoryOf(t, files);
    branches(root);
    const { paths, found } = await runCall(root, () => {
      git(root, 'checkout', '-q', 'other');
      put(root, 'protected/a', 'mine');
    });
    assert.deepEqual(paths, ['protected/a write boundary deny call', 'protected/only-there write boundary deny git']);
    assert.deepEqual([found?.severity, found?.details.target], ['critical', 'protected/a']);
  });

  it('excuses nothing that the call committed itself', async (t) => {
    const root = repositoryOf(t, files);
    branches(root);
    const { paths } = await runCall(root, () => {
      put(root, 'protected/a', 'mine');
      git(root, 'commit', '-qam', 'mine');
      git(root, 'checkout', '-q', '--detach');
    });
    assert.deepEqual(paths, ['protected/a write boundary deny call']);
  });

  it('may note a branch in its configuration, but name no program there', async (t) => {
    const root = repositoryOf(t, files);
    const branch = await runCall(root, () => git(root, 'config', 'branch.main.remote', 'origin'));
    assert.deepEqual([branch.paths, branch.details.changed], [[], { count: 1, paths: ['.git/config'] }]);
    const hooks = await runCall(root, () => git(root, 'config', 'core.hooksPath', '.husky'), { call: 'c2' });
    assert.deepEqual(hooks.paths, ['.git/config write reserved-path deny call']);
  });

  it('may work in linked work trees', async (t) => {
    const root = repositoryOf(t, files);
    git(root, 'worktree', 'add', '-q', '../w1');
    const { found } = await runCall(root, () => {
      put(join(root, '../w1'), 'src/a', '2');
      git(join(root, '../w1'), 'commit', '-qam', 'there');
    });
    assert.equal(found, undefined);
    const made = await runCall(root, () => git(root, 'worktree', 'add', '-q', '../w2'), { call: 'c2' });
    assert.equal(made.found?.details.rule, 'reserved-path');
  });

  it('runs no program that the repository names', async (t) => {
    const root = repositoryOf(t, { ...files, '.gitattributes': '* filter=evil diff=evil\n' });
    const marker = join(homeOf(root), 'ran');
    const program = join(root, 'program.sh');
    writeFileSync(program, `#!/bin/sh\ntouch ${marker}\ncat\n`, { mode: 0o755 });
    const names = [
      'filter.evil.clean',
      'filter.evil.process',
      'filter.evil.smudge',
      'core.fsmonitor',
      'diff.evil.textconv',
    ];
    for (const name of [...names, 'core.sshCommand', 'core.pager', 'pager.ls-files'])
      git(root, 'config', name, program);
    mkdirSync(join(root, 'bin'));
    writeFileSync(join(root, 'bin/git'), `#!/bin/sh\ntouch ${marker}\n`, { mode: 0o755 });
    writeFileSync(join(root, 'git'), `#!/bin/sh\ntouch ${marker}\n`, { mode: 0o755 });
    const variables = { PATH: `${join(root, 'bin')}:.::bin:${process.env.PATH}` };
    const { paths, details } = await runCall(
      root,
      () => {
        put(root, 'protected/new');
        unlinkSync(join(root, 'protected/a'));
      },
      { variables },
    );
    assert.deepEqual(paths, ['protected/a delete boundary deny call', 'protected/new write boundary deny call']);
    assert.deepEqual([existsSync(marker), details.not_looked], [false, undefined]);
  });
});

describe('a deletion', () => {
  it('is told of once', async (t) => {
    const root = repositoryOf(t, files);
    const first = await runCall(root, () => unlinkSync(join(root, 'protected/a')));
    assert.deepEqual([first.paths.length, first.details.gone], [1, ['protected/a']]);
    const second = await runCall(root, () => put(root, 'protected/x'), { call: 'c2' });
    assert.deepEqual(second.paths, ['protected/x write boundary deny call']);
  });

  it('is none where a sparse checkout leaves the file out', async (t) => {
    const root = repositoryOf(t, files);
    git(root, 'sparse-checkout', 'set', '--no-cone', '/*', '!/protected/deep');
    const { paths } = await runCall(root, () => mkdirSync(join(root, 'protected/new')));
    assert.deepEqual(
      paths.filter((path) => path.includes('deep')),
      [],
    );
  });
});
