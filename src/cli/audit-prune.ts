/** k6s audit prune: let go of whole segments that are older than a date. */

import type { Project } from '../operations/open-project.ts';
import { type PruneResult, pruneTrail } from '../operations/prune-trail.ts';
import { type Command, done, type Invocation, textOption, usageError } from './command.ts';
import { parseTime } from './event-options.ts';
import { requirePerson } from './person.ts';
import { withProject } from './project.ts';
import { counted } from './text.ts';

export const auditPrune: Command = {
  name: 'audit prune',
  summary: 'remove whole old segments and leave a signed marker; only a person may do this',
  options: {
    before: {
      type: 'string',
      value: 'DATE',
      help: 'segments all of whose events are older: 90d, or a date (default: retention.audit_days of k6s.yaml)',
    },
    'dry-run': { type: 'boolean', help: 'say what would go, and remove nothing' },
  },
  exitCodes: ['0 done', '1 failed, or refused: to an agent, or for a broken trail', '2 wrong usage', '3 not governed'],
  example: 'k6s audit prune --before 2026-01-31 --dry-run',
  run: (invocation) => {
    const dryRun = invocation.options['dry-run'] === true;
    const person = requirePerson(invocation, 'audit prune');
    return withProject(invocation, async (project) => {
      const result = await pruneTrail(project, person, { before: parseBefore(invocation, project), dryRun });
      return done(describe(result), result);
    });
  },
};

const dayMs = 86_400_000;

/** @throws KhoregosError USAGE when neither the option nor the policy says. */
function parseBefore(invocation: Invocation, { policy, now }: Project): string {
  const given = textOption(invocation, 'before');
  if (given !== undefined) return parseTime(given, now(), 'prune before');
  const { auditDays } = policy.retention;
  if (auditDays > 0) return new Date(now() - auditDays * dayMs).toISOString();
  throw usageError('Cannot prune: no date is given', 'Give --before DATE, or set retention.audit_days in k6s.yaml');
}

const bytesPerMegabyte = 1_000_000;

function describe({ segments, events, bytes, through, head, carried, dryRun }: PruneResult): string {
  if (segments === 0) return 'Nothing to prune: no whole segment is that old.\n';
  const what = `${counted(segments, 'segment')} with ${counted(events, 'event')} (${(bytes / bytesPerMegabyte).toFixed(1)} MB)`;
  const kept = `${counted(carried, 'value')} of sessions and context`;
  if (dryRun) return `Would remove ${what}, through event ${through}, and carry on ${kept}.\n`;
  return `Removed ${what}, through event ${through}, and carried on ${kept}.\nHead there ${head}\n`;
}
