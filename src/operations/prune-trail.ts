/** How does a person let go of events that are older than anybody needs, so that what remains verifies? */
import { KhoregosError } from '../core/errors.ts';
import type { EventDraft } from '../core/events.ts';
import type { PruneMarker } from '../core/signed.ts';
import { readTrailId } from '../ledger/chain-start.ts';
import { all, type Database, type Row } from '../ledger/database.ts';
import { removeOrphans } from '../ledger/erase.ts';
import { foldAnew, openLedger, renewFoldLock } from '../ledger/ledger.ts';
import { announcedKeys, loadedPolicies } from '../ledger/proof-tables.ts';
import {
  findLeftovers,
  markPruning,
  type PrunePlan,
  planPruning,
  removePruned,
  removeSegments,
} from '../ledger/prune.ts';
import { carriedColumns } from '../ledger/tables.ts';
import { type Actor, type Project, programActor } from './open-project.ts';
import { findSigner, noSession, publishSigned, type Signer } from './publish-ledger.ts';
import { whileNobodyFolds } from './read-ledger.ts';
import { verifyTrail } from './verify-trail.ts';

export interface PruneOptions {
  /** Only segments all of whose events are older. UTC, ISO 8601. */
  readonly before: string;
  readonly dryRun: boolean;
}

export interface PruneResult {
  readonly segments: number;
  readonly events: number;
  /** On disk. */
  readonly bytes: number;
  /** The last event that goes, and the chain hash there; 0 and empty when nothing goes. */
  readonly through: number;
  readonly head: string;
  /** Sessions and values that stay although their events go. */
  readonly carried: number;
  readonly dryRun: boolean;
}

/**
 * Removes whole segments and leaves a signed marker; sessions and values that the retention keeps are recorded anew.
 * @throws KhoregosError REFUSED for a broken trail or where nothing can be signed, BUSY while others fold.
 */
export async function pruneTrail(project: Project, actor: Actor, options: PruneOptions): Promise<PruneResult> {
  return whileNobodyFolds(project, 'prune the trail', async () => {
    const plan = planPruning(project.root, options.before);
    if (plan === undefined) {
      if (!options.dryRun) await finishPruning(project);
      return { segments: 0, events: 0, bytes: 0, through: 0, head: '', carried: 0, dryRun: options.dryRun };
    }
    renewFoldLock(project.root, project.now());
    await refuseBroken(project);
    renewFoldLock(project.root, project.now());
    const ledger = await openLedger(project.root, project.now());
    const drafts = draftsToCarry(project, plan, ledger.database);
    if (!options.dryRun) {
      const signer = findSigner(project, ledger);
      if (signer === undefined) throw unsigned();
      const keys = announcedKeys(ledger.database).map(({ key, place }) => [key, place] as const);
      const policies = loadedPolicies(ledger.database);
      publishSigned(project, ledger);
      ledger.database.close();
      await prune(project, actor, { plan, drafts, signer, keys, policies });
    } else ledger.database.close();
    const { segments, events, bytes, sequence: through, head } = plan;
    return { segments: segments.length, events, bytes, through, head, carried: drafts.length, dryRun: options.dryRun };
  });
}

interface Pruning {
  readonly plan: PrunePlan;
  readonly drafts: readonly CarriedDraft[];
  readonly signer: Signer;
  readonly keys: PruneMarker['keys'];
  readonly policies: PruneMarker['policies'];
}

async function prune(project: Project, actor: Actor, { plan, drafts, signer, keys, policies }: Pruning): Promise<void> {
  const { root } = project;
  const trail = readTrailId(root);
  const known = keys.some(([key]) => key === signer.key.key)
    ? keys
    : [...keys, [signer.key.key, signer.place] as const];
  const marker = markPruning(plan, { project: trail, keys: known, policies }, signer.key.sign);
  const { sequence: through, head, segment } = plan;
  const details = { through, head, segment, by: actor.agent.name };
  project.record({ type: 'trail_pruned', action: `Pruned events up to ${through}`, details }, actor, noSession);
  // What announced it goes.
  const announcement = { key: signer.key.key, place: signer.place };
  const action = `Heads are signed with key ${signer.key.key.slice(0, 16)}`;
  project.record({ type: 'signing_key', action, details: announcement }, programActor, noSession);
  for (const { draft, actor: whose, session } of drafts) project.record(draft, whose, session);
  removePruned(root, plan, marker);
  removeOrphans(root, project.now());
  renewFoldLock(root, project.now());
  const rebuilt = await foldAnew(root);
  publishSigned(project, rebuilt);
  rebuilt.database.close();
  project.close(true);
}

/** Removes what a pruning that was killed left behind. */
async function finishPruning(project: Project): Promise<void> {
  const leftovers = findLeftovers(project.root);
  if (leftovers.length === 0) return;
  await refuseBroken(project);
  removeSegments(project.root, leftovers);
  removeOrphans(project.root, project.now());
}

/** What is broken must be looked at before it is gone; what only the computed files say, is not lost with it. */
async function refuseBroken({ root, variables = {} }: Project): Promise<void> {
  const options = {
    key: '',
    session: undefined,
    sinceAnchor: false,
    authorities: undefined,
    progress: () => undefined,
    journalOnly: true,
  };
  const found = await verifyTrail(root, variables, options);
  const broken = found?.findings.find(({ kind, weight }) => weight === 'broken' && !harmless.has(kind));
  if (broken === undefined) return;
  const message = `Cannot prune a trail that is broken: ${broken.kind}: ${broken.message}`;
  throw new KhoregosError('REFUSED', message, 'Look at it with "k6s audit verify", and keep a copy');
}

const harmless: ReadonlySet<string> = new Set([
  'clock_jumped',
  'database_edited',
  'database_replayed',
  'database_unreadable',
  'state_forged',
]);

function unsigned(): KhoregosError {
  const message = 'Cannot prune: what is left must be signed, and the user directory cannot hold a key';
  return new KhoregosError('REFUSED', message, 'Make ~/.config/k6s writable');
}

interface CarriedDraft {
  readonly draft: EventDraft;
  readonly actor: Actor;
  readonly session: string;
}

const dayMs = 86_400_000;

/** Sessions that began before the cut, and values that were saved before it, unless their own retention lets them go. */
function draftsToCarry(
  project: Project,
  { at: cut, sequence: through, sessions: counts }: PrunePlan,
  database: Database,
): readonly CarriedDraft[] {
  const { sessionDays, contextDays } = project.policy.retention;
  const current = project.state().sessions.current?.id ?? '';
  const kept = all(database, 'SELECT * FROM sessions').filter((row) => {
    const isOpen = row.state === 'created' || row.state === 'active';
    return String(row.started_at) <= cut && (isOpen || isWithin(project, String(row.last_at), sessionDays));
  });
  const saved = all(database, newestValues).filter(
    (row) => Number(row.sequence) <= through && isWithin(project, String(row.at), contextDays),
  );
  const tasks = all(database, 'SELECT * FROM tasks WHERE session = ? AND updated_at <= ?', [current, cut]);
  const newest = 'SELECT * FROM checkpoints WHERE session = ? AND sequence <= ? ORDER BY sequence DESC LIMIT 1';
  const checkpoints = all(database, newest, [current, through]);
  return [
    ...kept.map((row) => carriedSession(row, counts.get(String(row.id)) ?? 0)),
    ...saved.map(carriedValue),
    ...(current === '' ? [] : [...tasks.map(carriedTask), ...checkpoints.map(carriedCheckpoint)]),
  ];
}

function isWithin(project: Project, at: string, days: number): boolean {
  return days === 0 || project.now() - Date.parse(at) <= days * dayMs;
}

/** The newest version of each key. */
const newestValues = `SELECT * FROM context
  WHERE sequence IN (SELECT max(sequence) FROM context GROUP BY scope_key, key) ORDER BY sequence`;

function carriedSession(row: Row, events: number): CarriedDraft {
  const details = Object.fromEntries(carriedColumns.map((name) => [name, row[name]]));
  const draft = {
    type: 'session_carried',
    action: 'Session carried on',
    details: { carried: true, ...details, events },
  } as const;
  return { draft, actor: programActor, session: String(row.id) };
}

/** As it was saved, by whom and when. */
function carriedValue(row: Row): CarriedDraft {
  const text = (name: string) => String(row[name] ?? '');
  const value = typeof row.value === 'string' ? { value: JSON.parse(row.value) as unknown } : { blob: row.blob };
  const scope = row.scope_key === '' ? 'project' : 'session';
  const told = {
    carried: true,
    key: text('key'),
    scope,
    bytes: row.bytes,
    summary: text('summary'),
    saved_at: text('at'),
  };
  const draft = { type: 'context_saved', action: 'Context carried on', details: { ...told, ...value } } as const;
  return { draft, actor: { ...savedBy(text('agent')), client: text('client') }, session: text('session') };
}

/** Tasks and the newest checkpoint of the current session only: whoever goes on needs them. */
function carriedTask(row: Row): CarriedDraft {
  const { task, subject, status, progress, owner, holder, creator } = row;
  const [files, depends_on, blocked_by] = [row.files, row.depends_on, row.blocked_by].map((list): unknown =>
    JSON.parse(String(list)),
  );
  const draft = {
    type: 'task_update',
    action: 'Task carried on',
    details: { carried: true, task, subject, status, progress, owner, holder, creator, files, depends_on, blocked_by },
  } as const;
  return { draft, actor: savedBy(String(row.agent)), session: String(row.session) };
}

function carriedCheckpoint(row: Row): CarriedDraft {
  const details = { ...(JSON.parse(String(row.details)) as object), carried: true, saved_at: row.at };
  const draft = { type: 'checkpoint', action: 'Checkpoint carried on', details } as const;
  return { draft, actor: savedBy(String(row.agent)), session: String(row.session) };
}

function savedBy(name: string): Actor {
  return { client: '', agent: { ...programActor.agent, id: 'carried', name } };
}
