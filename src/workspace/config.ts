/** What does a k6s.yaml say, and where is it wrong? Loaded only when the file changed. */
import { braceExpand } from 'minimatch';
import * as v from 'valibot';
import { type Document, isMap, LineCounter, parseDocument } from 'yaml';
import { KhoregosError } from '../core/errors.ts';
import { type Policy, standardStaleTimeoutHours, standardTools } from '../core/policy.ts';
import { printable } from '../core/text.ts';
import { policyFileName } from './project-root.ts';

/** A policy that people can still read. */
export const maxPolicyBytes = 64 * 1024;

/** YAML's aliases can make a small file large. */
const maxAliases = 50;

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

/** A year. */
const maxStaleTimeoutHours = 8784;

const schema = v.strictObject({
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

/**
 * The policy in a k6s.yaml.
 * @throws KhoregosError POLICY_INVALID naming every problem with its line.
 */
export function parsePolicy(source: string): Omit<Policy, 'hash'> {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const [broken] = document.errors;
  if (broken !== undefined)
    throw invalid([`${broken.message.split('\n')[0]} (line ${lines.linePos(broken.pos[0]).line})`]);
  if (!isMap(document.contents)) throw invalid(['the file must be a mapping (line 1)']);
  const result = v.safeParse(schema, toValue(document));
  if (!result.success) throw invalid(result.issues.map((issue) => describe(issue, document, lines)));
  return compilePolicy(result.output);
}

function toValue(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: maxAliases });
  } catch (error) {
    if (error instanceof ReferenceError) throw invalid([error.message]);
    throw error;
  }
}

/** Braces multiply: what they stand for is no longer than the file itself may be. */
const maxExpandedLength = maxPolicyBytes;

function compilePolicy(config: v.InferOutput<typeof schema>): Omit<Policy, 'hash'> {
  let length = 0;
  const expand = (pattern: string): readonly string[] => {
    const expanded = braceExpand(pattern);
    length += expanded.join('').length;
    if (length <= maxExpandedLength) return expanded;
    throw invalid([`its patterns stand for more than ${maxExpandedLength} characters once braces are expanded`]);
  };
  return {
    project: config.project.name,
    onFault: config.on_fault,
    boundaries: config.boundaries.map((boundary) => ({
      pattern: boundary.pattern,
      allowed: boundary.allowed_paths.flatMap(expand),
      forbidden: boundary.forbidden_paths.flatMap(expand),
      forbiddenReads: boundary.forbidden_reads.flatMap(expand),
      enforcement: boundary.enforcement,
    })),
    tools: {
      deniedCommands: config.tools.deny_commands,
      protect: config.tools.protect,
      unknownWrites: config.tools.unknown_writes,
    },
    staleTimeoutHours: config.session.stale_timeout_hours,
    gates: config.gates.map((gate) => gate.id),
  };
}

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

/** More than this in one message helps nobody. */
const maxProblems = 5;

/** A key may be as long as the file. */
const maxProblemLength = 200;

function clipped(problem: string): string {
  return problem.length <= maxProblemLength ? problem : `${problem.slice(0, maxProblemLength)}…`;
}

function invalid(problems: readonly string[]): KhoregosError {
  const more = problems.length > maxProblems ? [`and ${problems.length - maxProblems} more`] : [];
  // It quotes the file, and is told to people and agents.
  const list = printable([...problems.slice(0, maxProblems).map(clipped), ...more].join('; '));
  return new KhoregosError(
    'POLICY_INVALID',
    `Cannot read policy "${policyFileName}": ${list}`,
    `Correct ${policyFileName}`,
  );
}

/** `boundaries[2].pattern is missing (line 14)`. */
function describe(issue: v.BaseIssue<unknown>, document: Document, lines: LineCounter): string {
  const keys = (issue.path ?? []).map((item) => item.key as string | number);
  const name = keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');
  const where = ` (line ${lineOf(keys, document, lines)})`;
  if (issue.type !== 'strict_object') return `${name || 'the file'} ${issue.message}${where}`;
  if (issue.expected === 'never')
    return `unknown key ${name}${where}${suggestion(String(keys.at(-1)), keys.slice(0, -1))}`;
  return `${name || 'the file'} ${issue.received === 'undefined' ? 'is missing' : 'must be a mapping'}${where}`;
}

/** The line of the value, of its key, or of the nearest parent that is there. */
function lineOf(keys: readonly (string | number)[], document: Document, lines: LineCounter): number {
  for (let length = keys.length; length > 0; length -= 1) {
    const parent: unknown = document.getIn(keys.slice(0, length - 1), true);
    const pair = isMap(parent) ? parent.items.find((item) => String(item.key) === String(keys[length - 1])) : undefined;
    const node = (pair?.key ?? document.getIn(keys.slice(0, length), true)) as {
      range?: [number, number, number];
    } | null;
    if (node?.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

const knownKeys: Readonly<Record<string, readonly string[]>> = {
  '': Object.keys(schema.entries),
  project: ['name', 'description'],
  session: ['stale_timeout_hours'],
  boundaries: ['pattern', 'allowed_paths', 'forbidden_paths', 'forbidden_reads', 'enforcement'],
  tools: ['deny_commands', 'protect', 'unknown_writes'],
  deny_commands: ['command', 'reason'],
  gates: ['id', 'name', 'trigger', 'approval_mode'],
  trigger: ['file_patterns'],
};

function suggestion(key: string, parents: readonly (string | number)[]): string {
  const level = String(parents.filter((parent) => typeof parent === 'string').at(-1) ?? '');
  const known = knownKeys[level] ?? [];
  const nearest = known.map((each) => [distance(key, each), each] as const).sort(([a], [b]) => a - b)[0];
  if (nearest !== undefined && nearest[0] <= Math.ceil(key.length / 3)) return `: did you mean "${nearest[1]}"?`;
  return `: known keys are ${known.join(', ')}`;
}

/** Levenshtein distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substitute = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, substitute));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
