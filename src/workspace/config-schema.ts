/** What may a k6s.yaml consist of? */
import * as v from 'valibot';
import { maxLockMs, minLockMs } from '../core/locks.ts';
import {
  standardAudit,
  standardLocks,
  standardRetention,
  standardStaleTimeoutHours,
  standardTasks,
  standardTeams,
  standardTools,
} from '../core/policy.ts';
import { maxOpenTasks } from '../core/tasks.ts';
import { hasControls } from '../core/text.ts';

const glob = v.pipe(
  v.string('must be a text'),
  v.rawCheck(({ dataset, addIssue }) => {
    const problem = dataset.typed ? patternProblem(dataset.value) : undefined;
    if (problem !== undefined) addIssue({ message: problem });
  }),
);
/** A pattern is something that people read. */
const maxPatternLength = 256;

const agentPattern = v.pipe(
  v.string('must be a text'),
  v.check((pattern) => pattern.trim() !== '' && pattern.length <= maxPatternLength, 'must name an agent or be "*"'),
  v.check((pattern) => !/[{}/]/.test(pattern), 'names agents, not paths: write one boundary for each, without braces'),
);
const globs = v.optional(v.array(glob, 'must be a list of patterns'), []);
const enforcement = v.picklist(['advisory', 'strict'], 'must be advisory or strict');
const text = v.string('must be a text');

/** A denied command is something that people read. */
const maxCommandLength = 256;

const commandText = v.pipe(
  v.string('must be a command, or a mapping of command and reason'),
  v.rawCheck(({ dataset, addIssue }) => {
    const problem = dataset.typed ? commandProblem(dataset.value) : undefined;
    if (problem !== undefined) addIssue({ message: problem });
  }),
);

const deniedCommand = v.lazy((value) =>
  typeof value === 'object' && value !== null
    ? v.strictObject({ command: commandText, reason: v.optional(text, '') })
    : v.pipe(
        commandText,
        v.transform((command) => ({ command, reason: '' })),
      ),
);

const tools = v.strictObject({
  deny_commands: v.optional(v.array(deniedCommand, 'must be a list of commands'), []),
  protect: v.optional(
    v.picklist(['destructive', 'strict', 'off'], 'must be destructive, strict or off'),
    standardTools.protect,
  ),
  unknown_writes: v.optional(
    v.picklist(['pass', 'ask', 'deny'], 'must be pass, ask or deny'),
    standardTools.unknownWrites,
  ),
});

/** More agents than that are not told apart. */
const maxAgents = 100;

const teams = v.strictObject({
  on_idle: v.optional(v.picklist(['nudge', 'record'], 'must be nudge or record'), standardTeams.onIdle),
  max_agents: v.optional(whole('agents', 0, maxAgents), standardTeams.maxAgents),
});

const locks = v.strictObject({
  auto: v.optional(v.boolean('must be true or false'), standardLocks.auto),
  ttl_seconds: v.optional(whole('seconds', minLockMs / 1000, maxLockMs / 1000), standardLocks.ttlMs / 1000),
});

const tasks = v.strictObject({
  require_description: v.optional(v.boolean('must be true or false'), standardTasks.requireDescription),
  max_open: v.optional(whole('tasks', 1, maxOpenTasks), standardTasks.maxOpen),
});

/** Anchors of more events than that say too little. */
const maxEveryEvents = 100_000;

const anchor = v.strictObject({
  file: v.optional(
    v.pipe(
      v.string('must be the path of a file'),
      v.rawCheck(({ dataset, addIssue }) => {
        const problem = dataset.typed ? anchorFileProblem(dataset.value) : undefined;
        if (problem !== undefined) addIssue({ message: problem });
      }),
    ),
  ),
  git: v.optional(v.boolean('must be true or false'), standardAudit.anchorGit),
  every_events: v.optional(whole('events', 1, maxEveryEvents), standardAudit.anchorEveryEvents),
});

/** A hundred years. */
const maxRetentionDays = 36_525;

const retention = v.strictObject({
  audit_days: v.optional(whole('days', 0, maxRetentionDays), standardRetention.auditDays),
  context_days: v.optional(whole('days', 0, maxRetentionDays), standardRetention.contextDays),
  session_days: v.optional(whole('days', 0, maxRetentionDays), standardRetention.sessionDays),
});

function whole(unit: string, least: number, most: number) {
  return v.pipe(
    v.number(`must be a number of ${unit}`),
    v.integer(`must be a whole number of ${unit}`),
    v.minValue(least, `must be ${least} or more`),
    v.maxValue(most, `must be at most ${most}`),
  );
}

/** A year. */
const maxStaleTimeoutHours = 8784;

/** Messages continue a sentence that begins with the name of what is wrong. */
export const schema = v.strictObject({
  version: v.pipe(v.union([v.string(), v.number()], 'must be "1"'), v.transform(String), v.literal('1', 'must be "1"')),
  project: v.optional(v.strictObject({ name: v.optional(text, ''), description: v.optional(text) }), {}),
  on_fault: v.optional(enforcement, 'advisory'),
  session: v.optional(
    v.strictObject({
      stale_timeout_hours: v.optional(
        v.pipe(
          v.number('must be a number of hours'),
          v.minValue(0, 'must be 0 or more'),
          v.maxValue(maxStaleTimeoutHours, `must be at most ${maxStaleTimeoutHours}`),
        ),
        standardStaleTimeoutHours,
      ),
    }),
    {},
  ),
  boundaries: v.optional(
    v.array(
      v.strictObject({
        pattern: agentPattern,
        allowed_paths: globs,
        forbidden_paths: globs,
        forbidden_reads: globs,
        enforcement: v.optional(enforcement, 'advisory'),
      }),
      'must be a list of boundaries',
    ),
    [],
  ),
  tools: v.optional(tools, {}),
  teams: v.optional(teams, {}),
  locks: v.optional(locks, {}),
  tasks: v.optional(tasks, {}),
  audit: v.optional(v.strictObject({ anchor: v.optional(anchor, {}) }), {}),
  retention: v.optional(retention, {}),
  gates: v.optional(
    v.array(
      v.strictObject({
        id: text,
        name: v.optional(text),
        trigger: v.optional(v.strictObject({ file_patterns: globs })),
        approval_mode: v.optional(v.picklist(['manual'], 'must be manual')),
      }),
      'must be a list of gates',
    ),
    [],
  ),
});

export type Config = v.InferOutput<typeof schema>;

/** Braces multiply. */
const maxBraceGroups = 2;
const maxBraceAlternatives = 64;

/** Why a pattern cannot be used, or undefined when it can. */
function patternProblem(pattern: string): string | undefined {
  if (pattern.trim() === '') return 'is empty';
  if (pattern.length > maxPatternLength) return `is longer than ${maxPatternLength} characters`;
  if (pattern.startsWith('!')) return 'starts with "!": negated patterns are not supported, use allowed_paths';
  if (pattern.startsWith('/') || pattern.startsWith('~')) return 'is absolute: patterns are relative to the project';
  if (pattern.split('/').includes('..')) return 'contains "..": patterns stay inside the project';
  if (pattern.includes('\\')) return 'contains a backslash: separate directories with "/"';
  if (/[?*+@!]\(/.test(pattern)) return 'contains an extended glob: use *, ?, [classes], ** and {alternatives}';
  if (/\/\/|(^|\/)\.\/./.test(pattern.replace(/^\.\//, ''))) return 'contains "//" or "/./": write the path plainly';
  if (/\{[^,{}]*\}/.test(pattern)) return 'has braces without alternatives';
  if (pattern.includes('[[')) return 'contains a named class: list the characters';
  if (/\.\.[^/]*\}/.test(pattern)) return 'contains a range in braces: list the alternatives';
  if (pattern.split('{').length - 1 > maxBraceGroups) return `has more than ${maxBraceGroups} groups in braces`;
  return pattern.split(',').length > maxBraceAlternatives
    ? `has more than ${maxBraceAlternatives} alternatives`
    : undefined;
}

/** Why a command cannot be matched, or undefined when it can. */
function commandProblem(command: string): string | undefined {
  if (command.trim() === '') return 'is empty';
  if (command.length > maxCommandLength) return `is longer than ${maxCommandLength} characters`;
  if (/[\n\r]/.test(command)) return 'has several lines: list each command by itself';
  const plain = command.replace(/'[^']*'|"[^"]*"/g, '');
  if (/['"]/.test(plain)) return 'has a quote that does not end';
  if (/[|;&<>`]|\$\(/.test(plain)) return 'is more than one command: name one program and its words, quoted if need be';
  return /^\s*[-*]/.test(command) ? 'must begin with the name of a program' : undefined;
}

/** What people still read, and every system still opens. */
const maxAnchorPathLength = 1024;

/** Why heads cannot be kept there, or undefined when they can. */
function anchorFileProblem(path: string): string | undefined {
  if (path.trim() === '') return 'is empty: leave it out to keep heads in no file';
  if (path.length > maxAnchorPathLength) return `is longer than ${maxAnchorPathLength} characters`;
  if (hasControls(path)) return 'contains a character that no path needs';
  if (!/^~?\//.test(path)) return 'is relative: it must lie elsewhere, begin with "/" or "~/"';
  if (path.split('/').includes('..')) return 'contains "..": write the path plainly';
  return path.endsWith('.jsonl') ? undefined : 'must end with ".jsonl": it holds one JSON document a line';
}
