import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { findCommandFiles } from '../../src/workspace/command-files.ts';
import { temporaryDirectory } from '../helpers.ts';

interface World {
  readonly directory: string;
  readonly find: (name: string, cwd?: string) => readonly string[];
}

/** Files of a home and a project; each is found by its path below both. */
function world(t: TestContext, files: Readonly<Record<string, string>>): World {
  const directory = temporaryDirectory(t);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text.replaceAll('$DIRECTORY', directory));
  }
  const places = {
    root: join(directory, 'project'),
    configDirectory: join(directory, 'config'),
    pluginRoots: [join(directory, 'own')],
  };
  const find = (name: string, cwd = 'project') =>
    findCommandFiles(name, { ...places, cwd: join(directory, cwd) }).map(({ path }) =>
      path.slice(directory.length + 1),
    );
  return { directory, find };
}

const files: Readonly<Record<string, string>> = {
  'project/.claude/commands/deploy.md': 'x',
  'project/.claude/commands/front/build.md': 'x',
  'project/.claude/skills/check/SKILL.md': 'x',
  'project/.claude/skills/other/SKILL.md': '---\nname: named\n---\nx',
  'project/packages/a/.claude/skills/near/SKILL.md': 'x',
  'project/packages/b/.claude/skills/far/SKILL.md': 'x',
  'config/commands/mine.md': 'x',
  'config/skills/habit/SKILL.md': 'x',
  'config/commands/deploy.md': 'x',
  'config/plugins/installed_plugins.json': JSON.stringify({
    version: 2,
    plugins: {
      'tool@shop': [{ scope: 'user', installPath: '$DIRECTORY/config/plugins/cache/shop/tool/1.0.0' }],
      'live@shelf': [{ scope: 'user', installPath: '$DIRECTORY/gone' }],
    },
  }),
  'config/plugins/known_marketplaces.json': JSON.stringify({
    shelf: { source: { source: 'directory', path: '$DIRECTORY/shelf' } },
  }),
  'shelf/.claude-plugin/marketplace.json': JSON.stringify({ plugins: [{ name: 'live', source: './live' }] }),
  'shelf/live/skills/go/SKILL.md': 'x',
  'config/plugins/cache/shop/tool/1.0.0/commands/run.md': 'x',
  'config/plugins/cache/shop/tool/1.0.0/commands/deep/run.md': 'x',
  'config/plugins/cache/shop/tool/1.0.0/skills/folder/SKILL.md': '---\nname: "renamed"\n---\nx',
  'config/plugins/cache/shop/unlisted/2.0.0/skills/go/SKILL.md': 'x',
  'own/.claude-plugin/plugin.json': JSON.stringify({
    name: 'custom',
    commands: ['./one.md', './more'],
    skills: './extra',
  }),
  'own/one.md': 'x',
  'own/more/two.md': 'x',
  'own/commands/three.md': 'x',
  'own/extra/four/SKILL.md': 'x',
};

const cache = 'config/plugins/cache/shop';

const table: readonly (readonly [name: string, ...paths: string[]])[] = [
  ['deploy', 'project/.claude/commands/deploy.md', 'config/commands/deploy.md'],
  ['/deploy', 'project/.claude/commands/deploy.md', 'config/commands/deploy.md'],
  ['front:build', 'project/.claude/commands/front/build.md'],
  ['build', 'project/.claude/commands/front/build.md'],
  ['check', 'project/.claude/skills/check/SKILL.md'],
  ['named', 'project/.claude/skills/other/SKILL.md'],
  ['mine', 'config/commands/mine.md'],
  ['habit', 'config/skills/habit/SKILL.md'],
  ['near'],
  ['tool:run', `${cache}/tool/1.0.0/commands/run.md`],
  ['tool:deep:run', `${cache}/tool/1.0.0/commands/deep/run.md`],
  ['tool:renamed', `${cache}/tool/1.0.0/skills/folder/SKILL.md`],
  ['unlisted:go', `${cache}/unlisted/2.0.0/skills/go/SKILL.md`],
  ['live:go', 'shelf/live/skills/go/SKILL.md'],
  ['custom:one', 'own/one.md'],
  ['custom:two', 'own/more/two.md'],
  ['custom:three'],
  ['custom:four', 'own/extra/four/SKILL.md'],
  ['run'],
  ['nothing'],
  ['../deploy'],
  ['..:deploy'],
  [''],
];

describe('findCommandFiles()', () => {
  for (const [name, ...paths] of table) {
    it(`finds ${JSON.stringify(name)}`, (t) => assert.deepEqual(world(t, files).find(name), paths));
  }

  it('looks from where the session stands up to the root', (t) => {
    const { find } = world(t, files);
    assert.deepEqual(find('near', 'project/packages/a/src'), ['project/packages/a/.claude/skills/near/SKILL.md']);
    assert.deepEqual(find('far', 'project/packages/a'), []);
    assert.deepEqual(find('check', 'elsewhere'), ['project/.claude/skills/check/SKILL.md']);
  });

  it('says what the client puts in place of its variables', (t) => {
    const { directory } = world(t, files);
    const [file] = findCommandFiles('tool:run', {
      cwd: directory,
      root: directory,
      configDirectory: join(directory, 'config'),
      pluginRoots: [],
    });
    const root = join(directory, cache, 'tool/1.0.0');
    assert.deepEqual(file?.substitutions, {
      CLAUDE_PROJECT_DIR: directory,
      CLAUDE_PLUGIN_ROOT: root,
      CLAUDE_PLUGIN_DATA: join(directory, 'config/plugins/data/tool-shop'),
      CLAUDE_SKILL_DIR: join(root, 'commands'),
    });
  });

  it('follows links and does not read what is too large', (t) => {
    const { directory } = world(t, {
      'else/SKILL.md': 'linked',
      'project/.claude/commands/large.md': 'x'.repeat(65_537),
    });
    mkdirSync(join(directory, 'project/.claude/skills'));
    symlinkSync(join(directory, 'else'), join(directory, 'project/.claude/skills/linked'));
    const places = { cwd: directory, root: join(directory, 'project'), configDirectory: directory, pluginRoots: [] };
    assert.deepEqual(
      findCommandFiles('linked', places).map(({ text }) => text),
      ['linked'],
    );
    assert.deepEqual(
      findCommandFiles('large', places).map(({ text }) => text),
      [undefined],
    );
  });

  it('passes over lists that are no JSON', (t) => {
    const { find } = world(t, {
      ...files,
      'config/plugins/installed_plugins.json': '{',
      'config/plugins/known_marketplaces.json': '[1]',
    });
    assert.deepEqual(find('tool:run'), [`${cache}/tool/1.0.0/commands/run.md`]);
  });
});
