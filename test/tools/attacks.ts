/** What may be done to a trail, and under which name must a verifier find it? Whatever verifier: none is named here. */
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRecord } from '../../src/core/events.ts';
import { hashLine } from '../../src/ledger/hashes.ts';
import { databasePath, journalDirectory, segmentPath, snapshotPath, stateDirectory } from '../../src/ledger/layout.ts';
import { record } from '../core/records.ts';
import { chainOf, linesOf, rawKey, signHead, signLine, trailOf, type World } from './signed-projects.ts';
import {
  alter,
  append,
  at,
  blobOf,
  editDatabase,
  editFile,
  editLines,
  headLog,
  lastTime,
  middleOf,
  newestSigned,
  readLines,
  rechain,
  replaced,
  resign,
  restore,
  signedSequence,
  signingKeyOf,
  stranger,
  without,
} from './tampering.ts';

export type Attack = readonly [
  claim: string,
  attack: (world: World) => void | Promise<void>,
  /** Kinds that must be among those found broken; of some one or the other. */
  expected: readonly string[],
];

/** For every project with some thirty lines, a large value, a snapshot, an anchor file and an older copy. */
export const attacks: readonly Attack[] = [
  [
    'changes an event',
    ({ root }) => editLines(root, (lines) => replaced(lines, middleOf(lines), alter(at(lines, middleOf(lines))))),
    ['modified'],
  ],
  [
    'changes the last event, which no other has seen',
    ({ root }) => editLines(root, (lines) => replaced(lines, lines.length - 1, alter(at(lines, lines.length - 1)))),
    ['modified'],
  ],
  [
    'changes an event and lets all others fit',
    ({ root }) => rechain(root, (lines) => replaced(lines, middleOf(lines), alter(at(lines, middleOf(lines))))),
    ['modified'],
  ],
  [
    'changes an event, lets all others fit, and removes the database',
    ({ root }) => {
      rechain(root, (lines) => replaced(lines, middleOf(lines), alter(at(lines, middleOf(lines)))));
      rmSync(databasePath(root));
    },
    ['modified'],
  ],
  ['takes an event out', ({ root }) => editLines(root, (lines) => without(lines, middleOf(lines))), ['missing']],
  [
    'takes an event out and removes the database',
    ({ root }) => {
      editLines(root, (lines) => without(lines, middleOf(lines)));
      rmSync(databasePath(root));
    },
    ['missing'],
  ],
  [
    'takes an event out and lets all others fit',
    ({ root }) => rechain(root, (lines) => without(lines, middleOf(lines))),
    ['missing'],
  ],
  [
    'takes the last events out',
    ({ root }) => editLines(root, (lines) => lines.slice(0, -3)),
    ['truncated', 'journal_regressed'],
  ],
  [
    'takes the last events out and removes the database',
    ({ root }) => {
      editLines(root, (lines) => lines.slice(0, -3));
      rmSync(databasePath(root));
    },
    // Where just this end was signed, it is what an older copy would be.
    ['truncated|replayed'],
  ],
  ['empties the journal', ({ root }) => editLines(root, () => []), ['truncated']],
  ['removes the journal', ({ root }) => rmSync(journalDirectory(root), { recursive: true }), ['truncated']],
  ['removes everything', ({ root }) => rmSync(stateDirectory(root), { recursive: true }), ['truncated']],
  [
    'puts an event in',
    ({ root }) =>
      editLines(root, (lines) => {
        const before = at(lines, middleOf(lines));
        const text = JSON.stringify(record({ id: 'put-in', at: parseRecord(before.text)?.at ?? '', seen: before.was }));
        return replaced(lines, middleOf(lines), before, { ...before, text });
      }),
    ['inserted'],
  ],
  [
    'exchanges two events',
    ({ root }) =>
      editLines(root, (lines) => {
        const index = middleOf(lines);
        return lines.toSpliced(index, 2, at(lines, index + 1), at(lines, index));
      }),
    ['reordered'],
  ],
  [
    'exchanges two events and lets all others fit',
    ({ root }) =>
      rechain(root, (lines) => {
        const index = middleOf(lines);
        return lines.toSpliced(index, 2, at(lines, index + 1), at(lines, index));
      }),
    ['reordered'],
  ],
  [
    'says that one session did what another did',
    ({ root }) =>
      editLines(root, (lines) =>
        replaced(lines, middleOf(lines), {
          ...at(lines, middleOf(lines)),
          text: at(lines, middleOf(lines)).text.replace(/"session":"[^"]*"/, '"session":"another"'),
        }),
      ),
    ['modified'],
  ],
  [
    'repeats an event',
    ({ root }) =>
      editLines(root, (lines) =>
        replaced(lines, middleOf(lines) + 1, at(lines, middleOf(lines) + 1), at(lines, middleOf(lines))),
      ),
    ['repeated'],
  ],
  [
    'signs a second head for one line',
    (world) => {
      const lines = linesOf(world.root);
      const parts = { format: 'k6s-head/1', project: trailOf(world.root), sequence: newestSigned(world) };
      const statement = { ...parts, head: chainOf(lines)[1], at: lastTime(world.root) };
      appendFileSync(headLog(world), `${signLine(statement, signingKeyOf(world))}\n`);
    },
    ['forked'],
  ],
  ['puts an older k6s.db back', (world) => restore(world, 'k6s.db'), ['database_replayed']],
  ['puts an older journal back', (world) => restore(world, 'journal'), ['truncated', 'journal_regressed']],
  [
    'puts an older journal and k6s.db back',
    (world) => restore(world, 'journal', 'k6s.db', 'state.json'),
    ['replayed', 'database_replayed'],
  ],
  [
    'puts an older journal back and removes the database',
    (world) => {
      restore(world, 'journal', 'state.json');
      rmSync(databasePath(world.root));
    },
    ['replayed'],
  ],
  [
    'puts an older journal and k6s.db back and cuts the head log to fit, but not the anchors',
    (world) => {
      const newest = newestSigned(world);
      // One more head is anchored than the older copy has.
      appendFileSync(world.anchorFile, `\n${signHead(world.root, newest, signingKeyOf(world))}\n`);
      restore(world, 'journal', 'k6s.db', 'state.json');
      const last = linesOf(world.root).length;
      editFile(headLog(world), (lines) => lines.filter((line) => signedSequence(line) <= last));
    },
    ['replayed'],
  ],
  [
    'begins the trail anew with another first event and lets all others fit',
    ({ root }) => rechain(root, (lines) => replaced(lines, 0, alter(at(lines, 0)))),
    ['genesis_changed'],
  ],
  [
    'announces a key of their own in place of ours',
    (world) => {
      const ours = rawKey(signingKeyOf(world));
      const theirs = rawKey(stranger());
      rechain(world.root, (lines) => lines.map((line) => ({ ...line, text: line.text.replace(ours, theirs) })));
    },
    ['key_changed'],
  ],
  [
    'says that our key was followed by theirs',
    (world) => {
      const [ours, theirs] = [rawKey(signingKeyOf(world)), stranger()];
      const statement = { format: 'k6s-key/1', project: trailOf(world.root), from: ours, to: rawKey(theirs) };
      const signed = JSON.parse(signLine(statement, theirs));
      const details = { ...signed, from: ours, key: rawKey(theirs), place: 'p' };
      append(world.root, { type: 'signing_key_rotated' as 'log', details });
    },
    ['key_changed'],
  ],
  [
    'has our key: changes an event, lets all others fit, signs everything again and makes the database anew',
    (world) => {
      rechain(world.root, (lines) => replaced(lines, middleOf(lines), alter(at(lines, middleOf(lines)))));
      resign(world);
      rmSync(databasePath(world.root));
    },
    ['resigned'],
  ],
  [
    'moves the clock back',
    ({ root }) => {
      const before = new Date(Date.parse(lastTime(root)) - 3_600_000).toISOString();
      append(root, { at: before }, { at: before });
    },
    ['clock_jumped'],
  ],
  [
    'forges a marker that says the beginning was pruned',
    (world) => {
      const lines = readLines(world.root);
      const pruned = lines.filter(({ segment }) => segment === 1).length;
      const key = stranger();
      const statement = {
        format: 'k6s-prune/1',
        project: trailOf(world.root),
        sequence: pruned,
        head: chainOf(lines.map(({ text }) => text))[pruned],
        at: lastTime(world.root),
        segment: 2,
        last: lines[pruned - 1]?.was,
        recent: [],
        keys: [[rawKey(key), 'p']],
      };
      writeFileSync(join(journalDirectory(world.root), 'pruned.json'), `${signLine(statement, key)}\n`);
      rmSync(segmentPath(world.root, 1));
    },
    ['prune_forged'],
  ],
  [
    'cuts the head log',
    (world) => editFile(headLog(world), (lines) => lines.filter((line) => signedSequence(line) < newestSigned(world))),
    ['head_log_cut'],
  ],
  ['removes the head log', (world) => rmSync(headLog(world)), ['head_log_cut']],
  [
    'signs a head with a key of their own',
    (world) => appendFileSync(headLog(world), `${signHead(world.root, 1, stranger())}\n`),
    ['head_forged'],
  ],
  [
    'changes what a signed head states',
    (world) =>
      editFile(headLog(world), (lines) =>
        lines.map((line) => line.replace(/\\"head\\":\\"..../, '\\"head\\":\\"0000')),
      ),
    ['head_forged'],
  ],
  ['removes the lines of the anchor file', (world) => editFile(world.anchorFile, () => []), ['anchor_cut']],
  ['changes a large value', (world) => appendFileSync(blobOf(world), 'more'), ['blob_modified']],
  ['removes a large value', (world) => rmSync(blobOf(world)), ['blob_missing']],
  [
    'changes a line in k6s.db alone',
    ({ root }) => editDatabase(root, 'UPDATE events SET line = replace(line, \'"action":"\', \'"action":"Not \')'),
    ['database_edited'],
  ],
  [
    'changes a column in k6s.db alone',
    ({ root }) => editDatabase(root, "UPDATE events SET effect = 'none', severity = 'info', action = 'Nothing'"),
    ['database_edited'],
  ],
  [
    'takes a row out of k6s.db',
    ({ root }) => editDatabase(root, 'DELETE FROM events WHERE sequence = 5'),
    ['database_edited'],
  ],
  [
    'changes the head in k6s.db',
    ({ root }) => editDatabase(root, `UPDATE meta SET value = '${'0'.repeat(64)}' WHERE key = 'head'`),
    ['database_edited'],
  ],
  ['overwrites k6s.db', ({ root }) => writeFileSync(databasePath(root), 'no database'), ['database_unreadable']],
  [
    'changes the snapshot',
    ({ root }) => {
      const state = readFileSync(snapshotPath(root), 'utf8');
      writeFileSync(snapshotPath(root), state.replace('"state":{', '"state":{"paused":true,').replace(',}', '}'));
    },
    ['state_forged'],
  ],
  [
    'makes a snapshot of their own',
    ({ root }) => {
      const { mac: _mac, by: _by, ...state } = JSON.parse(readFileSync(snapshotPath(root), 'utf8'));
      writeFileSync(snapshotPath(root), JSON.stringify(state));
    },
    ['state_forged'],
  ],
  [
    'passes a changed event for an erased one',
    ({ root }) =>
      editLines(root, (lines) => {
        const line = at(lines, middleOf(lines));
        const text = `${alter(line).text.slice(0, -1)},"erased":"${hashLine(Buffer.from(line.text))}"}`;
        return replaced(lines, middleOf(lines), { ...line, text });
      }),
    ['erasure_unexplained'],
  ],
];
