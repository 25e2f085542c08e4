/** Where is a k6s.yaml wrong, and what was meant? */
import type * as v from 'valibot';
import { type Document, isMap, type LineCounter } from 'yaml';
import { KhoregosError } from '../core/errors.ts';
import { printable } from '../core/text.ts';
import { schema } from './config-schema.ts';
import { policyFileName } from './project-root.ts';
import { redact } from './redaction.ts';

/** More than this in one message helps nobody. */
const maxProblems = 5;

/** A key may be as long as the file. */
const maxProblemLength = 200;

/** Redacted first, so that no half of a secret remains. */
function clipped(given: string): string {
  const problem = redact(given);
  return problem.length <= maxProblemLength ? problem : `${problem.slice(0, maxProblemLength)}…`;
}

/** What `parsePolicy` throws. */
export function invalid(problems: readonly string[]): KhoregosError {
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
export function describeIssue(issue: v.BaseIssue<unknown>, document: Document, lines: LineCounter): string {
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
  audit: ['anchor'],
  anchor: ['file', 'git', 'every_events'],
  retention: ['audit_days', 'context_days', 'session_days'],
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
