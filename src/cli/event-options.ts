/** Which events were asked for? The options that the audit commands share. */
import type { ExportFilter } from '../operations/export-trail.ts';
import { type CommandOption, type Invocation, textOption, usageError } from './command.ts';

export const filterOptions: Readonly<Record<string, CommandOption>> = {
  session: { type: 'string', value: 'ID', help: 'only this session: its id, the beginning of it, or "latest"' },
  client: { type: 'string', value: 'ID', help: 'only this Claude session' },
  agent: { type: 'string', value: 'NAME', help: 'only this agent' },
  type: { type: 'string', value: 'TYPE', help: 'only events of this type, e.g. boundary_violation' },
  severity: { type: 'string', value: 'S', help: 'only info, warning or critical' },
  since: { type: 'string', value: 'TIME', help: 'only since then: 90s, 30m, 1h, 7d ago, or a date (UTC)' },
};

export function limitOption(standard: number): Readonly<Record<string, CommandOption>> {
  return { limit: { type: 'string', value: 'N', help: `at most the newest N (default ${standard})` } };
}

/** For commands that speak of one session. */
export const sessionOption: Readonly<Record<string, CommandOption>> = {
  session: {
    type: 'string',
    value: 'ID',
    help: 'of this session: its id, the beginning of it, or "latest" (default: the current one)',
  },
};

const severities: readonly string[] = ['info', 'warning', 'critical'];

/** @throws KhoregosError USAGE for a value that can mean nothing. */
export function parseFilter(invocation: Invocation): ExportFilter {
  const severity = textOption(invocation, 'severity');
  if (severity !== undefined && !severities.includes(severity)) {
    throw usageError(`Cannot filter by severity "${severity}": it must be info, warning or critical`);
  }
  const since = textOption(invocation, 'since');
  const given = ['session', 'client', 'agent', 'type', 'severity'].map(
    (name) => [name, textOption(invocation, name)] as const,
  );
  return {
    ...Object.fromEntries(given.filter(([, value]) => value !== undefined)),
    ...(since === undefined ? {} : { since: parseTime(since, invocation.now(), 'filter since') }),
  };
}

const unitMs: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

const date = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:\d\d)?)?$/;

/** UTC, ISO 8601, of a time ago or a date; `what` is what cannot be done without. @throws KhoregosError USAGE */
export function parseTime(text: string, now: number, what: string): string {
  const time = timeAgo(text, now) ?? timeOf(text);
  if (time !== undefined && !Number.isNaN(time)) return new Date(time).toISOString();
  throw usageError(`Cannot ${what} "${text}": give a time such as 30m, 1h or 7d, or a date such as 2026-01-31T08:00Z`);
}

function timeAgo(text: string, now: number): number | undefined {
  const [, digits, unit = ''] = /^(\d{1,5})([smhd])$/.exec(text) ?? [];
  return digits === undefined ? undefined : now - Number(digits) * (unitMs[unit] ?? 0);
}

function timeOf(text: string): number | undefined {
  const [, day, clock = '00:00', zone = 'Z'] = date.exec(text) ?? [];
  return day === undefined ? undefined : Date.parse(`${day}T${clock}${zone}`);
}

/** More than the database keeps is what "k6s audit export" is for. */
const maxLimit = 10_000;

/** @throws KhoregosError USAGE unless it is a number from 1 to 10 000. */
export function parseLimit(invocation: Invocation, standard: number): number {
  const text = textOption(invocation, 'limit');
  if (text === undefined) return standard;
  const limit = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  if (limit >= 1 && limit <= maxLimit) return limit;
  throw usageError(`Cannot show "${text}" events: --limit must be a number from 1 to ${maxLimit}`);
}
