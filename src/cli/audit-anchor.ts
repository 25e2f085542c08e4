/** k6s audit anchor: put the newest head where nobody who rewrites the trail can reach it. */
import { resolve } from 'node:path';
import type { AnchorPlace } from '../core/anchors.ts';
import { type AnchoredNow, type AnchorOptions, anchorNow } from '../operations/anchor-now.ts';
import { type Command, done, type Invocation, textOption, usageError } from './command.ts';
import { requirePerson } from './person.ts';
import { withProject } from './project.ts';
import { labelled, visible } from './text.ts';

export const auditAnchor: Command = {
  name: 'audit anchor',
  summary: 'sign the newest head and keep it outside the trail; only a person may do this',
  options: {
    tsa: { type: 'string', value: 'URL', help: 'have an RFC 3161 authority stamp it too; needs openssl' },
    'tsa-ca': {
      type: 'string',
      value: 'FILE',
      help: 'certificates (PEM) that the signature of the reply must lead to',
    },
    'timestamp-query': { type: 'string', value: 'FILE', help: 'write the query into a new file, to be carried there' },
    'timestamp-reply': { type: 'string', value: 'FILE', help: 'keep the reply that an authority gave to such a query' },
  },
  exitCodes: [
    '0 anchored everywhere',
    '1 not everywhere, failed, or refused to an agent',
    '2 wrong usage',
    '3 not governed',
  ],
  example: 'k6s audit anchor --tsa https://freetsa.org/tsr --tsa-ca cacert.pem',
  run: (invocation) => {
    const person = requirePerson(invocation, 'audit anchor');
    const options = parseOptions(invocation);
    return withProject(invocation, async (project) => {
      const anchored = await anchorNow(project, person, options);
      const nowhere = anchored.anchors.length === 0 && options.timestampQuery === undefined;
      const failed = nowhere || anchored.problems.length > 0;
      return done(render(anchored, options), { ...anchored, query: options.timestampQuery ?? null }, failed ? 1 : 0);
    });
  },
};

function parseOptions(invocation: Invocation): AnchorOptions {
  const path = (name: string) => {
    const given = textOption(invocation, name);
    return given === undefined ? undefined : resolve(invocation.cwd, given);
  };
  const tsa = textOption(invocation, 'tsa');
  const [tsaCa, timestampQuery, timestampReply] = [path('tsa-ca'), path('timestamp-query'), path('timestamp-reply')];
  if ([tsa, timestampQuery, timestampReply].filter((each) => each !== undefined).length > 1) {
    throw usageError('Cannot use --tsa, --timestamp-query and --timestamp-reply together', 'Give one of them');
  }
  if (tsaCa !== undefined && tsa === undefined && timestampReply === undefined) {
    throw usageError('Cannot use --tsa-ca alone: it checks a reply', 'Give --tsa URL or --timestamp-reply FILE too');
  }
  return { variables: invocation.variables, tsa, tsaCa, timestampQuery, timestampReply };
}

function render({ head, anchors, problems, timestamp }: AnchoredNow, { timestampQuery }: AnchorOptions): string {
  const stamped =
    timestamp === undefined
      ? []
      : [
          [
            'Time',
            `${visible(timestamp.time)}${timestamp.checked === 'granted' ? '' : ' (signature not checked: give --tsa-ca FILE)'}`,
          ] as const,
        ];
  const query = timestampQuery === undefined ? [] : [['Query', visible(timestampQuery)] as const];
  const facts = labelled([
    ['Event', String(head.sequence)],
    ['Head', head.head],
    ...anchors.map((place) => ['Anchor', visible(shown(place))] as const),
    ...stamped,
    ...query,
  ]);
  const nowhere = anchors.length === 0 && problems.length === 0 && timestampQuery === undefined;
  const remedy = 'Anchored nowhere: name a place in audit.anchor of k6s.yaml, or give --tsa URL\n';
  return `${facts}${problems.map((problem) => `${visible(problem)}\n`).join('')}${nowhere ? remedy : ''}`;
}

function shown(place: AnchorPlace): string {
  return place.kind === 'git' ? `${place.ref} ${place.commit}` : place.path;
}
