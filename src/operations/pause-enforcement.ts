/** May a person suspend enforcement for a while, and how is that recorded? */
import { maxPauseMs } from '../core/enforcement.ts';
import { KhoregosError } from '../core/errors.ts';
import type { Actor, Project } from './open-project.ts';

const units = { s: 1000, m: 60_000, h: 3_600_000 } as const;

/** Milliseconds of `90s`, `30m` or `2h`. @throws KhoregosError USAGE for anything else or more than 24 hours. */
export function parseDuration(text: string): number {
  const [, digits, unit] = /^(\d{1,6})([smh])$/.exec(text.trim()) ?? [];
  const durationMs = Number(digits) * units[unit as keyof typeof units];
  if (durationMs > 0 && durationMs <= maxPauseMs) return durationMs;
  throw new KhoregosError(
    'USAGE',
    `Cannot pause for "${text.slice(0, 40)}": give a time such as 30m or 2h, at most 24h`,
  );
}

/** Pauses enforcement; returns when it ends by itself (UTC, ISO 8601). */
export function pauseEnforcement(project: Project, actor: Actor, duration: string): string {
  const until = new Date(project.now() + parseDuration(duration)).toISOString();
  const details = { until, by: actor.agent.name };
  project.record({ type: 'enforcement_paused', action: `Enforcement paused until ${until}`, details }, actor);
  return until;
}

/** Ends a pause; true when there was one. */
export function resumeEnforcement(project: Project, actor: Actor): boolean {
  const paused = project.state().pause !== undefined;
  project.record(
    { type: 'enforcement_resumed', action: 'Enforcement resumed', details: { by: actor.agent.name } },
    actor,
  );
  return paused;
}
