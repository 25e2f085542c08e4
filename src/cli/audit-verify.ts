/** k6s audit verify: is the trail what it was? */
import { resolve } from 'node:path';
import { KhoregosError } from '../core/errors.ts';
import { type TrailVerification, type VerifyOptions, verifyBundle, verifyTrail } from '../operations/verify-trail.ts';
import { type Command, done, type ExitCode, type Invocation, textOption, usageError } from './command.ts';
import { findRoot } from './project.ts';
import { counted, labelled, type Paint, visible } from './text.ts';

export const auditVerify: Command = {
  name: 'audit verify',
  summary: 'check every event against the chain, signed heads, anchors and the database',
  options: {
    session: {
      type: 'string',
      value: 'ID',
      help: 'only what concerns this session: its id, the beginning of it, or "latest"',
    },
    'since-anchor': { type: 'boolean', help: 'only what concerns events behind the newest anchor' },
    'from-export': {
      type: 'string',
      value: 'DIR',
      help: 'an exported bundle instead of this project; asks nothing of this machine',
    },
    key: { type: 'string', value: 'HEX', help: 'the public key that you expect' },
    'tsa-ca': { type: 'string', value: 'FILE', help: 'certificates to check timestamps with' },
  },
  exitCodes: [
    '0 intact',
    '1 broken, or failed',
    '2 wrong usage',
    '3 cannot tell: not governed, no journal, or an anchor out of reach',
  ],
  example: 'k6s audit verify --since-anchor --json',
  run: async (invocation) => {
    const found = await verify(invocation);
    return done(render(found, invocation.paint), found, exitCodes[found.result]);
  },
};

const exitCodes: Readonly<Record<TrailVerification['result'], ExitCode>> = { intact: 0, broken: 1, 'cannot tell': 3 };

/** @throws KhoregosError NOT_FOUND when there is nothing to verify. */
async function verify(invocation: Invocation): Promise<TrailVerification> {
  const options = parseOptions(invocation);
  const directory = textOption(invocation, 'from-export');
  if (directory !== undefined) {
    const path = resolve(invocation.cwd, directory);
    const found = verifyBundle(path, options);
    if (found !== undefined) return found;
    const remedy = 'Make one with "k6s audit export --format bundle --output DIR"';
    throw new KhoregosError('NOT_FOUND', `Cannot verify "${path}": it holds no exported trail`, remedy);
  }
  const root = findRoot(invocation);
  const found = await verifyTrail(root, invocation.variables, options);
  if (found !== undefined) return found;
  throw new KhoregosError('NOT_FOUND', `Cannot verify the trail of "${root}": there is no journal yet`);
}

/** @throws KhoregosError USAGE */
function parseOptions(invocation: Invocation): VerifyOptions {
  const key = textOption(invocation, 'key')?.toLowerCase() ?? '';
  if (key !== '' && !/^[0-9a-f]{64}$/.test(key)) {
    throw usageError(
      `Cannot expect key "${key}": it must be 64 hexadecimal digits`,
      'Take it from "k6s audit verify --json"',
    );
  }
  return {
    key,
    session: textOption(invocation, 'session'),
    sinceAnchor: invocation.options['since-anchor'] === true,
    authorities: textOption(invocation, 'tsa-ca'),
    progress: (share) => invocation.progress(share, 'verifying the journal'),
  };
}

function render(found: TrailVerification, paint: Paint): string {
  const { comparedTo, findings, result, ranges, keys, scope } = found;
  const facts = labelled([
    ['Events', found.events === 0 ? 'none' : `${found.first} to ${found.events}`],
    ['Head', found.head === '' ? 'none' : found.head],
    ['Anchored', shownRange(ranges.anchored, 'vouched for outside, whoever owns this account')],
    ['Signed', shownRange(ranges.signed, 'vouched for by the head log of this home')],
    ['Unsigned', shownRange(ranges.unsigned, 'vouched for by nobody yet')],
    ['Keys', keys.length === 0 ? 'none' : keys.map((key) => key.slice(0, 16)).join(', ')],
    ['Database', comparedTo === null ? 'not compared: there is none to read' : `compared up to event ${comparedTo}`],
    ...(scope === null ? [] : ([['Only', `${shownRange(scope.range, counted(scope.events, 'event'))}`]] as const)),
    ['Result', paint(result === 'intact' ? 'green' : result === 'broken' ? 'red' : 'yellow', result)],
  ]);
  const colours = { broken: 'red', unclear: 'yellow', note: 'yellow' } as const;
  const list = findings.map(({ kind, segment, offset, sequence, weight, message }) => {
    const byte = segment === 0 ? '' : `segment ${segment}, byte ${offset}`;
    const place = [sequence === null ? '' : `event ${sequence}`, byte].filter(Boolean).join(', ');
    return `  ${paint(colours[weight], weight.padEnd(7))}  ${kind}${place === '' ? '' : ` (${place})`}: ${visible(message)}\n`;
  });
  return `${facts}${list.length === 0 ? '' : `Findings\n${list.join('')}`}`;
}

function shownRange(range: readonly [number, number] | null, what: string): string {
  return range === null ? 'none' : `events ${range[0]} to ${range[1]}: ${what}`;
}
