import assert from 'node:assert/strict';
import { linkSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Decision } from '../../src/core/decisions.ts';
import { describeCall } from '../../src/operations/describe-call.ts';
import { decide } from '../../src/policy/decide.ts';
import { governedProject, temporaryDirectory } from '../helpers.ts';
import { open, reported, settingOf } from './projects.ts';

const policy = `version: "1"
boundaries:
  - pattern: "*"
    forbidden_paths: [".env*", "protected/**"]
    forbidden_reads: [".env*", "protected/**"]
    enforcement: strict
`;

type Input = Readonly<Record<string, unknown>>;

/** Decides as the gate does, in a project with a protected file. */
async function gate(root: string): Promise<(tool: string, input: Input) => Promise<Decision>> {
  const project = await open(root);
  return async (tool, input) => {
    const { call } = await describeCall(reported(tool, input, { cwd: root }), project, settingOf(root));
    return decide(call, project.policy, project.state(), project.now());
  };
}

function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

const denied: readonly string[] = [
  'rm -rf /',
  'rm -rf ~',
  'git reset --hard',
  'git push --force origin main',
  'git clean -fdx',
  'echo x > .env',
  'tee protected/key',
  'cat .env',
  'dd if=/dev/zero of=/dev/sda',
  'sed -i s/a/b/ protected/key',
  'k6s stop',
  'rm .khoregos/state.json',
  'find . -delete',
  'cp README.md .git/hooks/pre-commit',
];

/** What hides a command from those who only look at its beginning. */
const disguises: Readonly<Record<string, (command: string) => string>> = {
  sudo: (command) => `sudo ${command}`,
  'sudo -u': (command) => `sudo -u root -- ${command}`,
  env: (command) => `env X=1 ${command}`,
  assignment: (command) => `X=1 ${command}`,
  'bash -c': (command) => `bash -c ${quote(command)}`,
  'sh -ec': (command) => `sh -ec ${quote(command)}`,
  eval: (command) => `eval ${quote(command)}`,
  subshell: (command) => `( ${command} )`,
  group: (command) => `{ ${command}; }`,
  and: (command) => `true && ${command}`,
  or: (command) => `false || ${command}`,
  pipe: (command) => `${command} | cat`,
  background: (command) => `${command} &`,
  substitution: (command) => `echo $(${command})`,
  backticks: (command) => `echo \`${command}\``,
  'process substitution': (command) => `cat <(${command})`,
  newline: (command) => `true\n${command}`,
  semicolon: (command) => `cd src; cd ..; ${command}`,
  time: (command) => `time ${command}`,
  nohup: (command) => `nohup ${command} &`,
  timeout: (command) => `timeout -k 5 10 ${command}`,
  nice: (command) => `nice -n 5 ${command}`,
  'command ': (command) => `command ${command}`,
  exec: (command) => `exec ${command}`,
  if: (command) => `if true; then ${command}; fi`,
  for: (command) => `for i in 1; do ${command}; done`,
  while: (command) => `while true; do ${command}; done`,
  case: (command) => `case a in *) ${command};; esac`,
  function: (command) => `f() { ${command}; }; f`,
  trap: (command) => `trap ${quote(command)} EXIT`,
  'here-document': (command) => `bash <<'EOF'\n${command}\nEOF`,
  'here-string': (command) => `bash <<< ${quote(command)}`,
  'piped script': (command) => `echo ${quote(command)} | sh`,
  'script file': (command) => `echo ${quote(command)} > run.sh; bash run.sh`,
  base64: (command) => `echo ${btoa(command)} | base64 -d | sh`,
  'split by quotes': (command) => command.replace(/^(\w)(\w*)/, (_, first, rest) => `${first}"${rest}"`),
  'split by a backslash': (command) => command.replace(/^(\w)/, '$1\\'),
  'split by a variable': (command) => command.replace(/^(\w)(\w*)/, (_, first, rest) => `x=${first}; \${x}${rest}`),
  'ANSI-C quotes': (command) => command.replace(/^(\w)/, (first) => `$'\\x${first.charCodeAt(0).toString(16)}'`),
  'a full path': (command) => `/usr/bin/${command}`,
  xargs: (command) =>
    `echo ${command.split(' > ')[0]} | xargs -n 9 env X=1${command.includes(' > ') ? ` > ${command.split(' > ')[1]}` : ''}`,
  'xargs -I': (command) => `echo x | xargs -I{} sh -c ${quote(command)}`,
  'find -exec': (command) => `find . -maxdepth 0 -exec sh -c ${quote(command)} \\;`,
  python: (command) => `python3 -c ${quote(`import os; os.system(${JSON.stringify(command)})`)}`,
  node: (command) => `node -e ${quote(`require('child_process').execSync(${JSON.stringify(command)})`)}`,
  perl: (command) => `perl -e ${quote(`system(${JSON.stringify(command)})`)}`,
};

describe('a denied command is denied however it is dressed', () => {
  for (const [name, disguise] of Object.entries(disguises)) {
    it(name, async (t) => {
      const root = governedProject(t, policy);
      mkdirSync(join(root, 'src'));
      const check = await gate(root);
      for (const command of denied) {
        // The program's name is the first word only of some commands.
        const decision = await check('Bash', { command: disguise(command) });
        assert.equal(decision.effect, 'deny', disguise(command));
      }
    });
  }

  it('in two layers', async (t) => {
    const root = governedProject(t, policy);
    mkdirSync(join(root, 'src'));
    const check = await gate(root);
    const inner = fc.constantFrom(...['bash -c', 'sh -ec', 'eval', 'xargs -I', 'find -exec', 'python', 'node', 'perl']);
    const outer = fc.constantFrom(...Object.keys(disguises).filter((name) => !/^(xargs|split|ANSI|a full)/.test(name)));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...denied), inner, outer, async (command, first, second) => {
        const dressed = disguises[second]?.(disguises[first]?.(command) ?? '') ?? '';
        assert.equal((await check('Bash', { command: dressed })).effect, 'deny', dressed);
      }),
      { numRuns: 400 },
    );
  });
});

describe('a text that looks like a denied command is a text', () => {
  const harmless: Readonly<Record<string, (text: string) => string>> = {
    echo: (text) => `echo ${quote(text)}`,
    printf: (text) => `printf '%s\\n' ${quote(text)}`,
    commit: (text) => `git commit -m ${quote(text)}`,
    grep: (text) => `grep ${quote(text)} src/f`,
    'grep -r': (text) => `grep -rn ${quote(text)} .`,
    'here-document': (text) => `cat > src/f <<'EOF'\n${text}\nEOF`,
    comment: (text) => `ls # ${text}`,
    assignment: (text) => `X=${quote(text)}`,
    'gh issue': (text) => `gh issue create --title ${quote(text)}`,
    python: (text) => `python3 -c ${quote(`print(${JSON.stringify(text)})`)}`,
  };
  for (const [name, dress] of Object.entries(harmless)) {
    it(name, async (t) => {
      const root = governedProject(t, policy);
      const check = await gate(root);
      for (const text of denied) {
        const decision = await check('Bash', { command: dress(text) });
        assert.equal(decision.effect, 'none', `${dress(text)}: ${decision.effect === 'none' ? '' : decision.reason}`);
      }
    });
  }
});

/** Every way to say `protected/key`. */
const names: Readonly<Record<string, (root: string) => string>> = {
  relative: () => 'protected/key',
  absolute: (root) => `${root}/protected/key`,
  dot: () => './protected/./key',
  parent: () => 'src/../protected/key',
  'double slash': () => 'protected//key',
  'symbolic link': () => 'src/link',
  'linked directory': () => 'src/folder/key',
  'dangling link': () => 'src/dangling',
  'hard link': () => 'src/hard',
  '/proc/self/cwd': (root) => `/proc/self/root${root}/protected/key`,
};

const tools: Readonly<Record<string, (path: string) => readonly [tool: string, input: Input]>> = {
  Write: (path) => ['Write', { file_path: path, content: 'x' }],
  Edit: (path) => ['Edit', { file_path: path, old_string: 'a', new_string: 'b' }],
  NotebookEdit: (path) => ['NotebookEdit', { notebook_path: path, new_source: 'x' }],
  Read: (path) => ['Read', { file_path: path }],
  'an MCP argument': (path) => ['mcp__files__write_file', { path, content: 'x' }],
  'cat f': (path) => ['Bash', { command: `cat '${path}'` }],
  'cat < f': (path) => ['Bash', { command: `cat < '${path}'` }],
  'tee f': (path) => ['Bash', { command: `tee '${path}'` }],
  '> f': (path) => ['Bash', { command: `: > '${path}'` }],
  'cp a f': (path) => ['Bash', { command: `cp README.md '${path}'` }],
  python: (path) => ['Bash', { command: `python3 -c "open('${path}', 'w')"` }],
  'an unknown program': (path) => ['Bash', { command: `frobnicate '${path}'` }],
  PowerShell: (path) => ['PowerShell', { command: `Set-Content -Path '${path}' -Value x` }],
};

describe('one protected file has one verdict', () => {
  for (const [name, call] of Object.entries(tools)) {
    it(name, async (t) => {
      const root = governedProject(t, policy);
      for (const folder of ['src', 'protected']) mkdirSync(join(root, folder));
      writeFileSync(join(root, 'protected/key'), 'x');
      symlinkSync('../protected/key', join(root, 'src/link'));
      symlinkSync('../protected', join(root, 'src/folder'));
      symlinkSync('../protected/none', join(root, 'src/dangling'));
      linkSync(join(root, 'protected/key'), join(root, 'src/hard'));
      const check = await gate(root);
      for (const [way, path] of Object.entries(names)) {
        const decision = await check(...call(path(root)));
        assert.equal(decision.effect === 'none' ? 'none' : `${decision.effect} ${decision.rule}`, 'deny boundary', way);
      }
    });
  }
});

describe('a Skill call runs the commands in its file', () => {
  const cases: readonly (readonly [body: string, args: string, effect: string])[] = [
    ['The state: !`git status`', '', 'none'],
    ['!`git push --force`', '', 'deny'],
    ['!`echo x > $ARGUMENTS`', '.env', 'deny'],
    ['!`echo x > $ARGUMENTS`', 'notes.txt', 'none'],
    ['```!\nrm -rf ~\n```', '', 'deny'],
    ['Never run `git push --force`', '', 'none'],
  ];
  for (const [body, args, effect] of cases) {
    it(`${JSON.stringify(body)} ${args}`, async (t) => {
      const root = governedProject(t, policy);
      mkdirSync(join(root, '.claude/commands/ci'), { recursive: true });
      mkdirSync(join(root, '.claude/skills/deploy'), { recursive: true });
      writeFileSync(join(root, '.claude/commands/ci/deploy.md'), body);
      writeFileSync(join(root, '.claude/skills/deploy/SKILL.md'), body);
      const check = await gate(root);
      for (const skill of ['deploy', 'ci:deploy']) {
        assert.equal((await check('Skill', { skill, args })).effect, effect, skill);
      }
    });
  }
});

describe('what lies around decides', () => {
  it('a recursive deletion passes in the project and in temporary files, and nowhere else', async (t) => {
    const root = governedProject(t, policy);
    const elsewhere = temporaryDirectory(t);
    const check = await gate(root);
    const commands: readonly (readonly [command: string, effect: string])[] = [
      ['rm -rf build', 'none'],
      [`rm -rf ${elsewhere}`, 'none'],
      ['tmp=$(mktemp -d) && cp a "$tmp" && rm -rf "$tmp"', 'none'],
      ['mkdir -p out && cd out && rm -rf *', 'none'],
      ['rm -rf .', 'deny'],
      ['rm -rf *', 'deny'],
      [`rm -rf ${root}`, 'deny'],
      [`rm -rf ${dirname(root)}`, 'deny'],
      ['rm -rf ../other', 'deny'],
      ['rm -rf "$UNSET/"', 'deny'],
      ['rm -rf /tmp', 'deny'],
      ['cd .. && rm -rf build', 'deny'],
    ];
    for (const [command, effect] of commands) {
      assert.equal((await check('Bash', { command })).effect, effect, command);
    }
  });
});
