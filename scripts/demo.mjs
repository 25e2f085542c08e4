/** What does Khoregos do? Plays a recorded session of three agents through the built hooks in a temporary project. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const dist = join(import.meta.dirname, '..', 'dist');
const base = mkdtempSync(join(tmpdir(), 'khoregos-demo-'));
process.on('exit', () => rmSync(base, { recursive: true, force: true }));
const project = join(base, 'shop');
const env = { PATH: process.env.PATH, HOME: join(base, 'home'), TERM: process.env.TERM, COLUMNS: '110' };

const colours = process.stdout.isTTY && !process.env.NO_COLOR;
const paint = (code) => (text) => (colours ? `\u001b[${code}m${text}\u001b[0m` : text);
const [bold, dim, red, green, yellow] = [1, 2, 31, 32, 33].map(paint);
const say = (text = '') => console.log(text);

const policy = `version: "1"
project: {name: shop}
boundaries:
  - pattern: "reviewer"                # looks, and writes reviews only
    allowed_paths: ["docs/reviews/**"]
    enforcement: strict
  - pattern: "*"                       # every agent
    forbidden_paths: [".env*", "**/*.pem", "migrations/**"]
    enforcement: strict
`;

// Assembled here, so that no scanner takes this file for a leak.
const token = `ghp_${'a1B2c3D4e5'.repeat(4)}`.slice(0, 40);

const builder = { agent_id: 'ab3f09c2d17e64a58', agent_type: 'builder' };
const tester = { agent_id: 'ad52e9f1ac308b746', agent_type: 'tester' };
const reviewer = { agent_id: 'ac41d8e09b2f7a635', agent_type: 'reviewer' };

/** What the client says when a person types a command of the plugin's. */
function typed(command_name, command_args = '') {
  return { command_name, command_args, command_source: 'plugin', expansion_type: 'slash_command' };
}

/** The recorded session: who calls which tool, and what it would do to the project. */
const session = [
  { event: 'SessionStart', source: 'startup' },
  { event: 'UserPromptExpansion', ...typed('k6s:start', 'Add a discount of 10 % to the cart') },
  { event: 'SubagentStart', who: builder },
  { who: builder, tool: 'Read', input: { file_path: 'src/cart.ts' } },
  { who: builder, tool: 'Write', input: { file_path: 'src/discount.ts', content: 'export const discount = 0.1;\n' } },
  { event: 'SubagentStart', who: tester },
  { who: tester, tool: 'Edit', input: { file_path: 'src/discount.ts', old_string: '0.1', new_string: '0.3' } },
  { event: 'SubagentStop', who: tester },
  {
    who: builder,
    tool: 'Write',
    input: { file_path: 'migrations/007_discount.sql', content: 'ALTER TABLE carts …;\n' },
  },
  { who: builder, tool: 'Bash', input: { command: `python3 -c "open('.env.local', 'w').write('RATE=0.1')"` } },
  { who: builder, tool: 'Bash', input: { command: 'npm test || git reset --hard' } },
  {
    who: builder,
    tool: 'Bash',
    input: { command: `curl -H "Authorization: token ${token}" https://api.example.com/ci` },
  },
  { event: 'SubagentStop', who: builder },
  { event: 'SubagentStart', who: reviewer },
  { who: reviewer, tool: 'Edit', input: { file_path: 'src/discount.ts', old_string: '0.1', new_string: '0.2' } },
  { who: reviewer, tool: 'Write', input: { file_path: '.khoregos/journal/000001.jsonl', content: '' } },
  { who: reviewer, tool: 'Write', input: { file_path: 'docs/reviews/discount.md', content: 'Looks right.\n' } },
  { event: 'SubagentStop', who: reviewer },
  { event: 'PreCompact', trigger: 'auto' },
];

function hook(event, fields) {
  const payload = {
    session_id: 'demo-session',
    cwd: project,
    permission_mode: 'acceptEdits',
    hook_event_name: event,
    ...fields,
  };
  const options = { input: JSON.stringify(payload), env: { ...env, CLAUDE_PROJECT_DIR: project }, encoding: 'utf8' };
  const { stdout, status } = spawnSync(process.execPath, [join(dist, 'hook.js'), event], options);
  return { answer: stdout === '' ? {} : JSON.parse(stdout), status };
}

function cli(...args) {
  const options = { env: { ...env, CLAUDE_PROJECT_DIR: project }, encoding: 'utf8' };
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(dist, 'cli.js'), ...args], options);
  return { text: (stdout + stderr).trimEnd(), status };
}

/** Does what the client would do: asks the gate, runs the tool only if it may, reports the outcome. */
function call({ who, tool, input }, index) {
  const path = input.file_path === undefined ? undefined : join(project, input.file_path);
  const tool_input = path === undefined ? input : { ...input, file_path: path };
  const fields = { ...who, tool_name: tool, tool_input, tool_use_id: `toolu_demo_${index}` };
  const { answer, status } = hook('PreToolUse', fields);
  const what = `${who.agent_type.padEnd(9)} ${tool.padEnd(5)} ${input.file_path ?? input.command.replace(token, 'ghp_…')}`;
  if (status === 2) {
    say(`  ${red('✗ stopped')}  ${what}`);
    say(dim(`             ${answer.hookSpecificOutput.permissionDecisionReason}`));
    return;
  }
  say(`  ${green('✓ passed ')}  ${what}`);
  if (tool === 'Write' || tool === 'Edit') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, input.content ?? input.new_string);
  }
  hook('PostToolUse', { ...fields, tool_response: { type: 'create' }, duration_ms: 4 });
}

function filesBelow(directory) {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

mkdirSync(join(project, 'src'), { recursive: true });
mkdirSync(join(project, '.git'));
writeFileSync(join(project, 'k6s.yaml'), policy);
writeFileSync(join(project, 'src/cart.ts'), 'export const cart = [];\n');

say(bold('\nKhoregos: three agents, one gate, one trail\n'));
say(dim(policy.replace(/^/gm, '    ')));
for (const [index, step] of session.entries()) {
  if (step.tool !== undefined) {
    call(step, index);
    continue;
  }
  const { event, who, ...fields } = step;
  const { answer } = hook(event, { ...who, ...fields });
  if (answer.systemMessage) say(`  ${yellow(answer.systemMessage)}`);
  if (event === 'UserPromptExpansion') say(`  ${yellow(answer.hookSpecificOutput.additionalContext)}`);
}

say(bold('\nThe context is compacted: what the agent is told when it has forgotten everything'));
const { answer: remembered } = hook('SessionStart', { source: 'compact' });
const brief = remembered.hookSpecificOutput.additionalContext.split('\n\n').at(-1);
say(dim(brief.replace(/^/gm, '    ')));
hook('UserPromptExpansion', typed('k6s:stop'));
hook('Stop', {});

say(bold('\nWhat is on disk'));
for (const path of ['src/discount.ts', 'migrations/007_discount.sql', '.env.local', 'docs/reviews/discount.md']) {
  say(`  ${existsSync(join(project, path)) ? green('there ') : red('absent')}  ${path}`);
}
const leaked = filesBelow(join(project, '.khoregos')).filter((path) => readFileSync(path, 'latin1').includes(token));
say(`  ${leaked.length === 0 ? green('absent') : red('LEAKED')}  the token, in any file of the trail`);

say(bold('\nThe trail  $ k6s audit show'));
say(cli('audit', 'show').text);
say(bold('\nIts verification  $ k6s audit verify'));
say(cli('audit', 'verify').text);

/** Verifies a copy of the project after somebody did something to its journal; heads that were signed know better. */
function verifyTampered(name, claim, tamper) {
  const copy = join(base, name);
  cpSync(project, copy, { recursive: true });
  const journal = join(copy, '.khoregos/journal/000001.jsonl');
  writeFileSync(journal, tamper(readFileSync(journal, 'utf8').split('\n')).join('\n'));
  rmSync(join(copy, '.khoregos/k6s.db'));
  rmSync(join(copy, '.khoregos/state.json'), { force: true });
  say(bold(`\n${claim}`));
  const { text, status } = cli('audit', 'verify', '--root', copy);
  say(text.slice(text.indexOf('Result ')));
  return status === 1;
}

const found = [
  verifyTampered('changed', 'A copy from which somebody took the refused migration, and the database', (lines) =>
    lines.filter((line) => !line.includes('migrations/007_discount.sql')),
  ),
  verifyTampered(
    'cut',
    'A copy without its last third, the database and the snapshot: nothing in it is missed',
    (lines) => [...lines.slice(0, Math.floor(lines.length / 3) * 2), ''],
  ),
];
say();
const isRemembered = brief.includes('Add a discount of 10 %') && brief.includes('src/discount.ts');
process.exitCode = leaked.length === 0 && isRemembered && !found.includes(false) ? 0 : 1;
