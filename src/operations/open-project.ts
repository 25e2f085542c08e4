/** What does every operation need: the state, the policy, and a way to record? */
import type { AgentIdentity } from '../core/agents.ts';
import { program } from '../core/agents.ts';
import { activePause } from '../core/enforcement.ts';
import { isErasable, withRoom } from '../core/erasure.ts';
import { KhoregosError, messageOf, systemCode } from '../core/errors.ts';
import { createRecord, type EventDraft, type EventOrigin, type EventRecord } from '../core/events.ts';
import type { Policy } from '../core/policy.ts';
import { createState, type State } from '../core/state.ts';
import { appendRecord, maxRecordBytes, type Stamp } from '../ledger/append.ts';
import { setAsideForeignSegments } from '../ledger/segments.ts';
import { createDirectory, type LoadedTail, loadTail, publishSnapshot } from '../ledger/snapshot.ts';
import { seenBy, type Tail } from '../ledger/tail.ts';
import { userDirectory, type Variables } from '../workspace/environment.ts';
import { createId } from '../workspace/ids.ts';
import { loadFingerprintKey, type Voucher, vouch } from '../workspace/keys.ts';
import { lstat } from '../workspace/project-root.ts';
import { type LoadedPolicy, loadPolicy, publishPolicy } from './load-policy.ts';
import { clip, redactDetails, redactOrigin } from './redact-details.ts';

/** Who acts, in which Claude session. */
export interface Actor {
  /** The Claude session id; empty at a terminal. */
  readonly client: string;
  readonly agent: AgentIdentity;
}

/** Milliseconds since the epoch. */
export type Clock = () => number;

/** A governed project, open for one process: its policy, its state, and its journal to append to. */
export interface Project {
  readonly root: string;
  readonly policy: Policy;
  readonly now: Clock;
  /** The environment, which says where the user's directory is; undefined: nothing outside the project is touched. */
  readonly variables: Variables | undefined;
  /** Why protective defaults or nothing at all stand in for what should be there; empty when all is well. */
  degraded(): readonly string[];
  state(): State;
  /**
   * Redacts, appends and reduces one event, which belongs to the current session unless another is given.
   * @throws KhoregosError JOURNAL_UNWRITABLE when it is not in the journal.
   */
  record(draft: EventDraft, actor: Actor, session?: string): EventRecord;
  /** Takes a state that was computed anew and publishes it: values that were erased are in it no more. */
  replay(tail: Tail): void;
  /** Publishes the snapshot when the next process would read too much without, or always. */
  close(always?: boolean): void;
}

/** What Khoregos itself does or meets. */
export const programActor: Actor = { client: '', agent: program };

/** Opens a governed project. A broken journal does not throw here but at `record`, so that a decision is still taken. */
export async function openProject(root: string, now: Clock, variables?: Variables): Promise<Project> {
  const journal = openJournal(root, now, variables);
  const loaded = await loadPolicy(root, now());
  const faults = journal.fault === undefined ? [] : [journal.fault];
  const project: Project = {
    root,
    policy: loaded.policy,
    now,
    variables,
    degraded: () => degradations(loaded, journal.state(), faults, now()),
    state: journal.state,
    record: (draft, { client, agent }, session = journal.state().sessions.current?.id ?? '') =>
      journal.record(draft, { session, client, agent, policy: loaded.policy.hash }),
    replay: journal.replay,
    close: journal.close,
  };
  try {
    recordOpening(project, loaded, journal.problems);
  } catch (error) {
    if (!(error instanceof KhoregosError) && systemCode(error) === undefined) throw error;
    if (faults.length === 0) faults.push(messageOf(error));
  }
  return project;
}

function degradations(loaded: LoadedPolicy, state: State, faults: readonly string[], now: number): readonly string[] {
  const pause = activePause(state.pause, now);
  return [
    ...(loaded.degraded === undefined ? [] : [loaded.degraded]),
    ...faults,
    ...(pause === undefined ? [] : [`enforcement is paused by ${pause.by} until ${pause.until}`]),
  ];
}

/** What the reader of the trail must know before anything else is recorded. */
function recordOpening(project: Project, loaded: LoadedPolicy, problems: readonly EventDraft[]): void {
  for (const problem of problems) project.record(problem, programActor);
  if (loaded.setAside !== undefined) {
    const details = { file: 'policy.json', to: loaded.setAside };
    project.record({ type: 'file_set_aside', action: 'Set aside a broken policy.json', details }, programActor);
  }
  if (!loaded.changed) return;
  const { hash, onFault, boundaries, gates } = loaded.policy;
  const details = { hash, source: loaded.source, on_fault: onFault, boundaries: boundaries.length, gates };
  project.record(
    loaded.degraded === undefined
      ? { type: 'policy_loaded', action: `Loaded policy ${hash}`, details }
      : { type: 'policy_degraded', action: `Policy degraded: ${clip(loaded.degraded, 280)}`, details },
    programActor,
  );
  publishPolicy(project.root, loaded);
}

interface Journal {
  readonly fault: string | undefined;
  readonly problems: readonly EventDraft[];
  state(): State;
  record(draft: EventDraft, origin: EventOrigin): EventRecord;
  replay(tail: Tail): void;
  close(always?: boolean): void;
}

function openJournal(root: string, now: Clock, variables: Variables | undefined): Journal {
  let loaded: LoadedTail;
  let aside: readonly string[] = [];
  try {
    ensureDirectory(root);
    try {
      loaded = loadTail(root, now());
    } catch (error) {
      aside = setAsideForeignSegments(root, now());
      if (aside.length === 0) throw error;
      loaded = loadTail(root, now());
    }
  } catch (error) {
    return brokenJournal(error);
  }
  const stamp: Stamp = () => ({ id: createId(now()), at: new Date(now()).toISOString() });
  const publish = (always?: boolean) =>
    publishSnapshot(root, loaded, { always, vouch: (text) => vouchAs(variables, text) });
  return {
    fault: undefined,
    problems: [...aside.map(asideDraft), ...problemsOf(loaded)],
    state: () => loaded.tail.state,
    record: (draft, origin) => {
      const place = { ...stamp(), seen: seenBy(loaded.tail) };
      const record = createRecord(withRoom(redactDetails(draft)), redactOrigin(origin), place);
      const fitting = fit(record);
      loaded = { ...loaded, tail: appendRecord(root, loaded.tail, fitting, stamp) };
      return fitting;
    },
    replay: (tail) => {
      loaded = { ...loaded, tail };
      publish(true);
    },
    close: publish,
  };
}

/** A snapshot is vouched for with the user's own key, so that a forged one is told from it. */
function vouchAs(variables: Variables | undefined, text: string): Voucher {
  return vouch(variables === undefined ? undefined : loadFingerprintKey(userDirectory(variables)), text);
}

function asideDraft(to: string): EventDraft {
  return { type: 'file_set_aside', action: 'Set aside what stood in place of a segment', details: { to } };
}

function ensureDirectory(root: string): void {
  const found = lstat(`${root}/.khoregos`);
  if (found === undefined) createDirectory(root);
  else if (!found.isDirectory()) {
    throw new KhoregosError('JOURNAL_UNREADABLE', `Cannot open "${root}/.khoregos": it is not a directory`);
  }
}

function brokenJournal(error: unknown): Journal {
  const fault = messageOf(error);
  return {
    fault,
    problems: [],
    state: createState,
    record: () => {
      throw new KhoregosError('JOURNAL_UNWRITABLE', fault);
    },
    replay: () => undefined,
    close: () => undefined,
  };
}

/** Damage is recorded once: the snapshot that is published then begins behind it. */
function problemsOf({ tail, rebuilt }: LoadedTail): readonly EventDraft[] {
  const damage = tail.findings.filter(({ kind }) => kind !== 'torn_line');
  return [
    ...(rebuilt === undefined
      ? []
      : [{ type: 'state_rebuilt', action: `Rebuilt state.json: ${rebuilt}`, details: { why: rebuilt } } as const]),
    ...damage.map(({ kind, segment, offset }) => {
      const details = { kind, segment, offset };
      return {
        type: 'journal_regressed',
        action: `Journal damaged at ${segment}:${offset}: ${kind}`,
        details,
      } as const;
    }),
  ];
}

/** What somebody saves is never cut behind their back; what a call did is recorded however long it is. */
function fit(record: EventRecord): EventRecord {
  const bytes = Buffer.byteLength(JSON.stringify(record)) + 2;
  if (bytes <= maxRecordBytes) return record;
  if (!isErasable(record)) return shortened(record);
  throw new KhoregosError(
    'TOO_LARGE',
    `Cannot record ${record.type}: it has ${bytes} bytes, at most ${maxRecordBytes} fit`,
    'Say it shorter',
  );
}

/** A record that does not fit loses everything but what pairs and explains it. */
function shortened<T extends Pick<EventDraft, 'action' | 'details'>>(record: T): T {
  const { tool, call, effect, rule, target, outcome, fingerprint } = record.details ?? {};
  const details = { tool, call, effect, rule, target: String(target ?? '').slice(0, 200), outcome, fingerprint };
  return { ...record, action: record.action.slice(0, 200), details: { ...details, truncated: true } };
}
