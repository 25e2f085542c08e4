import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { maxObjectiveLength } from '../../src/core/sessions.ts';
import { openProject } from '../../src/operations/open-project.ts';
import { resumeSession } from '../../src/operations/resume-session.ts';
import { gatherGitFacts } from '../../src/operations/session-facts.ts';
import { ensureSession, pauseStaleSession, startSession } from '../../src/operations/start-session.ts';
import { stopSession } from '../../src/operations/stop-session.ts';
import { governedProject, homeOf, journalLines, strictPolicy, temporaryDirectory } from '../helpers.ts';
import { open, start } from './projects.ts';
import { act, currentOf, lead, newest, person } from './sessions.ts';

/** Where git is. */
const environment = { PATH: process.env.PATH };

const hour = 60 * 60 * 1000;

const startIn = async (root: string, objective: string, afterMs = 0) =>
  startSession(await open(root, afterMs), person, objective, {});

describe('startSession()', () => {
  const objectives: readonly (readonly [claim: string, objective: string])[] = [
    ['plain words', 'Fix the login'],
    ['quotes', `Fix "the" 'login' \`bug\``],
    ['what a shell would run', '$(touch marker); `touch marker` && touch marker | sh > marker'],
    ['line ends and tabs', 'First\n\n\tSecond\r\nThird'],
    ['any language and emoji', 'Größe ändern 大きさ 👩‍💻 \u202eright to left'],
    ['what looks like an option', '--failed'],
    ['what looks like JSON', '{"objective":"x"}'],
    ['backslashes', 'C:\\new\\table \\u0000'],
    [`${maxObjectiveLength} characters`, 'x'.repeat(maxObjectiveLength)],
    [`${maxObjectiveLength} characters of three bytes`, '大'.repeat(maxObjectiveLength)],
  ];
  for (const [claim, objective] of objectives) {
    it(`keeps exactly what was written: ${claim}`, async (t) => {
      const root = governedProject(t);
      const { session, how } = await startIn(root, objective);
      assert.deepEqual([session.objective, how], [objective, 'started']);
      assert.equal(currentOf(await open(root)).objective, objective);
      assert.equal(newest(root, 'session_start').details.objective, objective);
      assert.match(newest(root, 'session_start').action, /^[^\r\n]{0,160}$/);
    });
  }

  it('leaves out space around it', async (t) => {
    assert.equal((await startIn(governedProject(t), '  \n fix it \n')).session.objective, 'fix it');
  });

  const refused: readonly (readonly [claim: string, objective: string, message: RegExp])[] = [
    ['no objective', '', /objective is missing$/],
    ['an objective of spaces', ' \n\t ', /objective is missing$/],
    ['2 001 characters', 'x'.repeat(maxObjectiveLength + 1), /has 2001 characters, at most 2000 are kept$/],
  ];
  for (const [claim, objective, message] of refused) {
    it(`refuses ${claim}, says what to do, and records nothing`, async (t) => {
      const root = governedProject(t);
      await assert.rejects(startIn(root, objective), { code: 'USAGE', message, remedy: /^Say / });
      assert.deepEqual(
        journalLines(root).filter(({ type }) => type.startsWith('session_')),
        [],
      );
    });
  }

  it('hides a secret in it before it is written', async (t) => {
    const root = governedProject(t);
    const token = `ghp_${'a1B2c3D4e5'.repeat(4)}`.slice(0, 40);
    await startIn(root, `Use ${token} to log in`);
    const { details, action } = newest(root, 'session_start');
    assert.ok(!JSON.stringify([details, action]).includes(token));
    assert.match(String(details.objective), /^Use \[REDACTED:[a-z-]+\] to log in$/);
  });

  it('names the session that opened by itself, and keeps its id', async (t) => {
    const root = governedProject(t);
    const project = await open(root);
    await ensureSession(project, lead, {});
    const { id } = currentOf(project);
    const { session, how } = await startIn(root, 'fix it', 1000);
    assert.deepEqual([session.id, session.objective, how], [id, 'fix it', 'named']);
    assert.equal(newest(root, 'session_named').session, id);
  });

  it('pauses the session before and goes on from it', async (t) => {
    const root = governedProject(t);
    const first = (await startIn(root, 'one')).session;
    const second = (await startIn(root, 'two', 1000)).session;
    assert.notEqual(second.id, first.id);
    assert.equal(second.parent, first.id);
    const { previous } = (await open(root)).state().sessions;
    assert.deepEqual(previous, { id: first.id, state: 'paused' });
  });

  it('goes on from none that is done', async (t) => {
    for (const failed of [false, true]) {
      const root = governedProject(t);
      await startIn(root, 'one');
      await stopSession(await open(root), person, { failed, variables: environment });
      assert.equal((await startIn(root, 'two')).session.parent, '');
    }
  });

  it('gives every event from then on to the session', async (t) => {
    const root = governedProject(t);
    const { session } = await startIn(root, 'one');
    assert.equal(act(await open(root)).session, session.id);
    const next = (await startIn(root, 'two')).session;
    assert.equal(act(await open(root)).session, next.id);
  });
});

describe('ensureSession()', () => {
  it('opens a session once', async (t) => {
    const root = governedProject(t);
    const project = await open(root);
    await ensureSession(project, lead, { USER: 'ann' });
    await ensureSession(await open(root), lead, {});
    await ensureSession(project, lead, {});
    const starts = journalLines(root).filter(({ type }) => type === 'session_start');
    assert.equal(starts.length, 1);
    const { auto, objective, parent, operator } = starts[0]?.details ?? {};
    assert.deepEqual([auto, objective, parent, operator], [true, '', '', 'ann']);
    assert.match(starts[0]?.session ?? '', /^[0-9A-HJKMNP-TV-Z]{26}$/);
  });

  it('leaves one session current when two processes open one at once, the earlier', async (t) => {
    const root = governedProject(t);
    const [one, other] = [await open(root), await open(root)];
    await Promise.all([ensureSession(one, lead, {}), ensureSession(other, lead, {})]);
    const starts = journalLines(root).filter(({ type }) => type === 'session_start');
    assert.equal(starts.length, 2, 'neither saw the other');
    for (const project of [one, other, await open(root)]) {
      act(project);
      assert.equal(currentOf(project).id, starts[0]?.session);
    }
    assert.equal(newest(root, 'turn_end').session, starts[0]?.session);
  });

  it('goes on from a session that was paused', async (t) => {
    const root = governedProject(t);
    const { session } = await startIn(root, 'one');
    pauseStaleSession(await open(root, 25 * hour), lead);
    const project = await open(root, 25 * hour);
    await ensureSession(project, lead, {});
    assert.equal(currentOf(project).parent, session.id);
  });
});

describe('pauseStaleSession()', () => {
  const policy = (hours: string) => `${strictPolicy}session: { stale_timeout_hours: ${hours} }\n`;
  const rows: readonly (readonly [hours: string, afterMs: number, paused: boolean])[] = [
    ['24', 24 * hour - 1, false],
    ['24', 24 * hour, true],
    ['1', hour, true],
    ['0.5', hour / 2, true],
    ['0.5', hour / 2 - 1, false],
    ['0', 10_000 * hour, false],
    ['24', -48 * hour, false],
  ];
  for (const [hours, afterMs, paused] of rows) {
    it(`${paused ? 'pauses' : 'leaves'} a session after ${afterMs / hour} h where ${hours} are allowed`, async (t) => {
      const root = governedProject(t, policy(hours));
      await startIn(root, 'one');
      act(await open(root));
      const project = await open(root, afterMs);
      pauseStaleSession(project, lead);
      assert.equal(project.state().sessions.current === undefined, paused);
      if (paused)
        assert.deepEqual(newest(root, 'session_pause').details, {
          why: 'stale',
          last_at: new Date(start).toISOString(),
        });
    });
  }

  it('counts from the last time that a client acted', async (t) => {
    const root = governedProject(t);
    await startIn(root, 'one');
    act(await open(root, 20 * hour));
    act(await open(root, 30 * hour), person);
    pauseStaleSession(await open(root, 43 * hour), lead);
    assert.notEqual((await open(root)).state().sessions.current, undefined);
    pauseStaleSession(await open(root, 44 * hour), lead);
    assert.equal((await open(root)).state().sessions.current, undefined);
  });

  it('lets a start go on from the stale one', async (t) => {
    const root = governedProject(t);
    const first = (await startIn(root, 'one')).session;
    const second = (await startIn(root, 'two', 48 * hour)).session;
    assert.equal(second.parent, first.id);
    assert.equal(newest(root, 'session_pause').session, first.id);
  });
});

describe('stopSession()', () => {
  for (const [failed, state, type] of [
    [false, 'completed', 'session_complete'],
    [true, 'failed', 'session_fail'],
  ] as const) {
    it(`ends a session as ${state}, behind a checkpoint`, async (t) => {
      const root = governedProject(t);
      const { session } = await startIn(root, 'fix it');
      const project = await open(root);
      assert.equal((await stopSession(project, person, { failed, variables: environment })).id, session.id);
      assert.deepEqual(project.state().sessions, { current: undefined, previous: { id: session.id, state } });
      assert.deepEqual(
        journalLines(root)
          .slice(-2)
          .map((each) => each.type),
        ['checkpoint', type],
      );
      assert.equal(newest(root, 'checkpoint').details.objective, 'fix it');
      await assert.rejects(stopSession(project, person, { failed, variables: environment }), {
        code: 'NOT_FOUND',
        remedy: /k6s start/,
      });
    });
  }
});

describe('resumeSession()', () => {
  it('takes up the one before, with objective, parent and beginning', async (t) => {
    const root = governedProject(t);
    await startIn(root, 'one');
    const second = (await startIn(root, 'two "it"\n', 1000)).session;
    await stopSession(await open(root, 2000), person, { failed: false, variables: environment });
    const { session, how } = await resumeSession(await open(root, 3000), person, '', environment);
    assert.equal(how, 'resumed');
    assert.deepEqual({ ...session, lastAt: '' }, { ...second, lastAt: '' });
    assert.equal(currentOf(await open(root)).id, second.id);
  });

  it('takes up an older one by the beginning of its id, and pauses the current one', async (t) => {
    const root = governedProject(t);
    const first = (await startIn(root, 'one')).session;
    const second = (await startIn(root, 'two', hour)).session;
    const { session } = await resumeSession(await open(root, 2 * hour), person, first.id.slice(0, 12), environment);
    assert.deepEqual([session.id, session.objective], [first.id, 'one']);
    assert.deepEqual((await open(root)).state().sessions.previous, { id: second.id, state: 'paused' });
  });

  it('records nothing for the current one', async (t) => {
    const root = governedProject(t);
    const { session } = await startIn(root, 'one');
    const before = journalLines(root).length;
    assert.equal((await resumeSession(await open(root), person, session.id, environment)).session.id, session.id);
    assert.equal(journalLines(root).length, before);
  });

  it('refuses what there is not', async (t) => {
    const root = governedProject(t);
    await assert.rejects(resumeSession(await open(root), person, '', environment), { code: 'NOT_FOUND' });
    await startIn(root, 'one');
    for (const given of ['nope', '%', '_'.repeat(26)]) {
      await assert.rejects(resumeSession(await open(root), person, given, environment), { code: 'NOT_FOUND' }, given);
    }
  });

  it('refuses a beginning that fits several', async (t) => {
    const root = governedProject(t);
    await startIn(root, 'one');
    await startIn(root, 'two');
    await assert.rejects(resumeSession(await open(root), person, '0', environment), {
      code: 'USAGE',
      remedy: 'Give more of the id',
    });
  });
});

describe('gatherGitFacts()', () => {
  const git = (directory: string, ...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', '-c', 'commit.gpgsign=false', ...args], {
      cwd: directory,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { PATH: process.env.PATH, HOME: homeOf(directory), GIT_CONFIG_NOSYSTEM: '1' },
    }).trim();

  /** A clean repository with one commit on `main`. */
  function repositoryWith(t: Parameters<typeof temporaryDirectory>[0], branch = 'main') {
    const root = join(temporaryDirectory(t), 'tree');
    mkdirSync(root);
    git(root, 'init', '-q', '-b', branch);
    writeFileSync(join(root, 'a'), 'a');
    git(root, 'add', 'a');
    git(root, 'commit', '-q', '-m', 'first');
    return { root, commit: git(root, 'rev-parse', 'HEAD') };
  }

  it('knows branch and commit of a clean tree', async (t) => {
    const { root, commit } = repositoryWith(t);
    assert.deepEqual(await gatherGitFacts(root, environment), { branch: 'main', commit, dirty: false });
  });

  it('knows a branch with slashes', async (t) => {
    const { root, commit } = repositoryWith(t, 'fix/login/größe');
    assert.deepEqual(await gatherGitFacts(root, environment), { branch: 'fix/login/größe', commit, dirty: false });
  });

  for (const [claim, change] of [
    ['a changed file', 'a'],
    ['a new file', 'b'],
  ] as const) {
    it(`calls a tree with ${claim} dirty`, async (t) => {
      const { root } = repositoryWith(t);
      writeFileSync(join(root, change), 'changed');
      assert.equal((await gatherGitFacts(root, environment)).dirty, true);
    });
  }

  for (const [name, dirty] of [
    ['x', true],
    ['y=z', undefined],
  ] as const) {
    it(`runs no filter that the repository's configuration names, such as ${name}`, async (t) => {
      const { root } = repositoryWith(t);
      const marker = join(root, '..', 'was-run');
      git(root, 'config', `filter.${name}.clean`, `touch ${marker}; cat`);
      git(root, 'config', `filter.${name}.process`, `touch ${marker}`);
      git(root, 'config', `filter.${name}.required`, 'true');
      writeFileSync(join(root, '.gitattributes'), `* filter=${name}\n`);
      writeFileSync(join(root, 'a'), 'b');
      assert.equal((await gatherGitFacts(root, environment)).dirty, dirty);
      assert.equal(existsSync(marker), false);
    });
  }

  it('waits for nothing that stands in place of git’s own files', { timeout: 5000 }, async (t) => {
    const { root } = repositoryWith(t);
    rmSync(join(root, '.git/HEAD'));
    execFileSync('mkfifo', [join(root, '.git/HEAD')]);
    assert.equal((await gatherGitFacts(root, environment)).commit, undefined);
  });

  it('knows the commit where no branch is checked out', async (t) => {
    const { root, commit } = repositoryWith(t);
    git(root, 'checkout', '-q', '--detach');
    assert.deepEqual(await gatherGitFacts(root, environment), { commit, dirty: false });
  });

  it('knows a branch whose reference is packed', async (t) => {
    const { root, commit } = repositoryWith(t);
    git(root, 'branch', 'other/main');
    git(root, 'pack-refs', '--all');
    assert.deepEqual(await gatherGitFacts(root, environment), { branch: 'main', commit, dirty: false });
  });

  it('knows a linked work tree', async (t) => {
    const { root, commit } = repositoryWith(t);
    const linked = join(root, '../linked');
    git(root, 'worktree', 'add', '-q', '-b', 'side', linked);
    assert.deepEqual(await gatherGitFacts(linked, environment), { branch: 'side', commit, dirty: false });
    writeFileSync(join(linked, 'b'), 'b');
    assert.deepEqual(
      [(await gatherGitFacts(linked, environment)).dirty, (await gatherGitFacts(root, environment)).dirty],
      [true, false],
    );
  });

  it('knows the branch before the first commit', async (t) => {
    const root = join(temporaryDirectory(t), 'tree');
    mkdirSync(root);
    git(root, 'init', '-q', '-b', 'main');
    assert.deepEqual(await gatherGitFacts(root, environment), { branch: 'main', dirty: false });
  });

  it('is not led to another repository, and runs no monitor', async (t) => {
    const [{ root, commit }, other] = [repositoryWith(t), repositoryWith(t, 'other')];
    git(root, 'config', 'core.fsmonitor', `touch ${join(root, 'marker')}; false`);
    const variables = { ...environment, GIT_DIR: join(other.root, '.git'), GIT_WORK_TREE: other.root };
    assert.deepEqual(await gatherGitFacts(root, variables), { branch: 'main', commit, dirty: false });
    assert.ok(!existsSync(join(root, 'marker')));
  });

  it('knows nothing outside git, nor where .git is broken', async (t) => {
    const outside = temporaryDirectory(t);
    assert.deepEqual(await gatherGitFacts(outside, environment), {});
    const { root } = repositoryWith(t);
    renameSync(join(root, '.git/HEAD'), join(root, '.git/gone'));
    assert.deepEqual(await gatherGitFacts(root, environment), {});
    rmSync(join(root, '.git'), { recursive: true });
    writeFileSync(join(root, '.git'), 'gitdir: ../nowhere\n');
    assert.deepEqual(await gatherGitFacts(root, environment), {});
  });

  it('stands in the start and the end of a session', async (t) => {
    const { root, commit } = repositoryWith(t);
    mkdirSync(homeOf(root));
    writeFileSync(join(root, 'k6s.yaml'), strictPolicy);
    git(root, 'add', '.');
    git(root, 'commit', '-q', '-m', 'policy');
    const begun = git(root, 'rev-parse', 'HEAD');
    const project = await openProject(root, () => start);
    await startSession(project, person, 'one', { USER: 'ann' });
    const { branch, commit: at, dirty, operator, host, version } = newest(root, 'session_start').details;
    assert.deepEqual([branch, at, dirty, operator], ['main', begun, false, 'ann']);
    assert.ok(String(host).length > 0);
    assert.match(String(version), /^k6s \d+\.\d+\.\d+, node \d+\./);
    git(root, 'checkout', '-q', '--detach', commit);
    await stopSession(project, person, { failed: false, variables: environment });
    const ended = newest(root, 'session_complete').details;
    assert.deepEqual([ended.branch, ended.commit], [undefined, commit]);
  });
});
