/** k6s audit verify: does the trail hang together? */
import { KhoregosError } from '../core/errors.ts';
import { type TrailVerification, verifyTrail } from '../operations/verify-trail.ts';
import { type Command, done } from './command.ts';
import { findRoot } from './project.ts';
import { labelled, type Paint, visible } from './text.ts';

/** What the result is worth. */
const limits =
  'This proves consistency only: heads are not signed, so whoever rewrites the journal and the database together is not noticed. Keep a head elsewhere to compare it later.';

export const auditVerify: Command = {
  name: 'audit verify',
  summary: 'check the chain of all events, and the database against it',
  exitCodes: ['0 consistent', '1 broken, or failed', '2 wrong usage', '3 cannot tell: not governed, or no journal'],
  example: 'k6s audit verify --json',
  run: async (invocation) => {
    const root = findRoot(invocation);
    const found = await verifyTrail(root);
    if (found === undefined) {
      throw new KhoregosError('NOT_FOUND', `Cannot verify the trail of "${root}": there is no journal yet`);
    }
    return done(render(found, invocation.paint), { ...found, limits }, found.consistent ? 0 : 1);
  },
};

function render(found: TrailVerification, paint: Paint): string {
  const { comparedTo, findings, consistent } = found;
  const facts = labelled([
    ['Lines', String(found.lines)],
    ['Head', found.head],
    [
      'Database',
      comparedTo === undefined ? 'not compared: there is none to read' : `compared up to event ${comparedTo}`,
    ],
    ['Result', consistent ? paint('green', 'consistent') : paint('red', 'broken')],
  ]);
  const list = findings.map(({ kind, segment, offset, broken, message }) => {
    const place = segment === 0 ? 'k6s.db' : `segment ${segment}, byte ${offset}`;
    return `  ${broken ? paint('red', 'broken') : paint('yellow', 'note')}  ${kind} (${place}): ${visible(message)}\n`;
  });
  return `${facts}${list.length === 0 ? '' : `Findings\n${list.join('')}`}${limits}\n`;
}
