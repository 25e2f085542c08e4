/** How much does a passed call matter to somebody who reads the trail? */
import type { ToolCall } from '../core/calls.ts';
import type { Decision } from '../core/decisions.ts';
import type { Severity } from '../core/events.ts';
import { matchPath } from '../core/match-path.ts';

const sensitive: readonly string[] = ['.env*', '**/auth/**', '**/security/**', '**/*.pem', '**/*.key'];
const dependencies: readonly string[] = [
  'package.json',
  'package-lock.json',
  'pnpm-lock.yaml',
  'yarn.lock',
  'requirements.txt',
  'pyproject.toml',
  'go.mod',
  'go.sum',
  'Cargo.toml',
  'Cargo.lock',
  'pom.xml',
];
const riskyPrograms: ReadonlySet<string> = new Set(['rm', 'kill', 'chmod', 'chown', 'curl', 'wget']);

/** Refusals and notes by their effect; else by what is written or run. */
export function severityOf(call: ToolCall, decision: Decision): Severity {
  if (decision.effect === 'deny') return decision.rule === 'boundary' ? 'critical' : 'warning';
  if (decision.effect !== 'none') return 'warning';
  const written = call.accesses
    .filter((access) => access.action === 'write' || access.action === 'delete')
    .map((access) => access.place?.relative ?? access.target);
  if (written.some((path) => sensitive.some((pattern) => matchPath(pattern, path, call.foldsCase)))) return 'critical';
  const dependency = written.some((path) => dependencies.some((pattern) => matchPath(pattern, path, call.foldsCase)));
  const risky = call.invocations.some(({ program }) => riskyPrograms.has(program));
  return dependency || risky ? 'warning' : 'info';
}
