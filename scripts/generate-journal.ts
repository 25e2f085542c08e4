/** How is a long, honest journal made quickly? For benchmarks and tests of size. */
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { program } from '../src/core/agents.ts';
import { createRecord, type EventDraft } from '../src/core/events.ts';
import { hashLine } from '../src/ledger/hashes.ts';
import { journalDirectory, segmentPath } from '../src/ledger/layout.ts';
import { segmentBytes } from '../src/ledger/segments.ts';
import { shortHash } from '../src/ledger/tail.ts';
import { createId } from '../src/workspace/ids.ts';

const agents = ['lead', 'builder', 'reviewer', 'scout'];
const flushBytes = 1024 * 1024;

/** The policy that every generated record names. */
const policy = '0123456789abcdef';

/** Even, so that a session begins where a call would. */
const eventsPerSession = 20_000;

/** Appends `count` events (sessions that begin, requests and outcomes in turn) to an empty journal, sealing segments as writers do. */
export function generateJournal(root: string, count: number, startMs = Date.UTC(2026, 0, 1)): void {
  mkdirSync(journalDirectory(root), { recursive: true });
  let segment = 1;
  let size = 0;
  let seen = '';
  let pending: Buffer[] = [];
  let fd = openSync(segmentPath(root, segment), 'a', 0o600);
  const flush = () => {
    writeSync(fd, Buffer.concat(pending));
    pending = [];
  };
  let session = '';
  const add = (draft: EventDraft, agent: string, at: number) => {
    const origin = {
      session,
      client: `client-${Math.floor(at / 86_400_000)}`,
      agent: { ...program, id: agent, name: agent },
      policy,
    };
    const place = { id: createId(at), at: new Date(at).toISOString(), seen };
    const line = Buffer.from(JSON.stringify(createRecord(draft, origin, place)));
    pending.push(Buffer.from('\n'), line, Buffer.from('\n'));
    size += line.length + 2;
    seen = shortHash(hashLine(line));
  };
  add({ type: 'policy_loaded', action: `Loaded policy ${policy}`, details: { hash: policy } }, 'khoregos', startMs);
  for (let index = 1; index < count; index += 1) {
    const at = startMs + index * 1000;
    const isStart = index % eventsPerSession === 1;
    if (isStart) session = createId(at);
    add(isStart ? startOf(index) : draftOf(index), agents[Math.floor(index / 2) % agents.length] ?? 'lead', at);
    if (size % flushBytes < 1024) flush();
    if (size <= segmentBytes) continue;
    segment += 1;
    add(
      { type: 'segment_sealed', action: `Sealed segment ${segment - 1}`, details: { next: segment } },
      'khoregos',
      at,
    );
    flush();
    closeSync(fd);
    fd = openSync(segmentPath(root, segment), 'a', 0o600);
    size = 0;
  }
  flush();
  closeSync(fd);
}

function startOf(index: number): EventDraft {
  const objective = `Refactor module ${index % 97}`;
  return { type: 'session_start', action: `Session started: ${objective}`, details: { objective } };
}

/** Odd events ask, even ones tell how it ended. */
function draftOf(index: number): EventDraft {
  const call = `toolu_${String(Math.ceil(index / 2)).padStart(24, '0')}`;
  const action = `Write src/module-${index % 97}/file-${index % 1009}.ts`;
  if (index % 2 === 0)
    return { type: 'file_modify', action, details: { tool: 'Write', call, outcome: 'ok', duration_ms: 4 } };
  const accesses = [{ action: 'write', target: action.slice(6), certainty: 'exact' }];
  const details = { tool: 'Write', call, effect: 'none', fingerprint: call.slice(-16), mode: 'acceptEdits', accesses };
  return { type: 'tool_request', action, details: { ...details, arguments: { content: { bytes: 1200 } } } };
}

if (import.meta.filename === process.argv[1]) generateJournal(process.argv[2] ?? '.', Number(process.argv[3] ?? 1000));
