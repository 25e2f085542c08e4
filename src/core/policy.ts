/** What does a compiled policy say? */

/** `advisory` lets a forbidden write pass with a note; `strict` stops it before it happens. */
export type Enforcement = 'advisory' | 'strict';

/** Paths that agents whose name matches `pattern` may or may not touch; all lists are globs. */
export interface Boundary {
  readonly pattern: string;
  /** Empty allows every path. */
  readonly allowed: readonly string[];
  readonly forbidden: readonly string[];
  readonly forbiddenReads: readonly string[];
  readonly enforcement: Enforcement;
}

/** Commands that no agent runs: `npm publish`, `git push --force`; matched on the parsed command. */
export interface DeniedCommand {
  readonly command: string;
  /** Why, and what to do instead; empty when the policy does not say. */
  readonly reason: string;
}

export interface ToolPolicy {
  readonly deniedCommands: readonly DeniedCommand[];
  /** Which commands that cannot be undone are refused. */
  readonly protect: 'destructive' | 'strict' | 'off';
  /** What happens to a command that writes where nobody can tell. */
  readonly unknownWrites: 'pass' | 'ask' | 'deny';
}

/** Where heads of the trail are kept outside of it. */
export interface AuditPolicy {
  /** Absolute or in the home (`~/…`), ends with `.jsonl`; empty for none. */
  readonly anchorFile: string;
  /** True: as commits in the project's own repository, on a reference of their own. */
  readonly anchorGit: boolean;
  /** After how many events a head is anchored by itself. */
  readonly anchorEveryEvents: number;
}

/** For how many days what is kept; 0 for ever. */
export interface RetentionPolicy {
  readonly auditDays: number;
  readonly contextDays: number;
  readonly sessionDays: number;
}

export const standardAudit: AuditPolicy = { anchorFile: '', anchorGit: false, anchorEveryEvents: 200 };

export const standardRetention: RetentionPolicy = { auditDays: 0, contextDays: 0, sessionDays: 0 };

/** What happens when a teammate has nothing more to do, and how many agents there may be. */
export interface TeamPolicy {
  /** `nudge` sends a teammate back to what is open; `record` lets it rest. */
  readonly onIdle: 'nudge' | 'record';
  /** Agents at once besides the lead; 0 for any number. */
  readonly maxAgents: number;
}

export interface LockPolicy {
  /** A write takes a lock on its file until its agent's turn ends. */
  readonly auto: boolean;
  /** Milliseconds that such a lock lasts at most after the last write. */
  readonly ttlMs: number;
}

/** What a task must have. */
export interface TaskPolicy {
  readonly requireDescription: boolean;
  /** Open tasks of a session. */
  readonly maxOpen: number;
}

export const standardTeams: TeamPolicy = { onIdle: 'nudge', maxAgents: 0 };
export const standardLocks: LockPolicy = { auto: true, ttlMs: 300_000 };
export const standardTasks: TaskPolicy = { requireDescription: false, maxOpen: 64 };

export const standardTools: ToolPolicy = { deniedCommands: [], protect: 'destructive', unknownWrites: 'pass' };

export interface Policy {
  /** Hash of everything below: stands on every decision. */
  readonly hash: string;
  readonly project: string;
  /** What happens to writes and executions when Khoregos itself fails: denied, or passed and shown. */
  readonly onFault: Enforcement;
  readonly boundaries: readonly Boundary[];
  readonly tools: ToolPolicy;
  /** Hours without life after which a session is paused at the next start; 0 never. */
  readonly staleTimeoutHours: number;
  readonly teams: TeamPolicy;
  readonly locks: LockPolicy;
  readonly tasks: TaskPolicy;
  readonly audit: AuditPolicy;
  readonly retention: RetentionPolicy;
  /** Ids of gates that are accepted but not yet enforced. */
  readonly gates: readonly string[];
}

/** Forbidden by `k6s init`, and by the gate where no policy was ever read. */
export const defaultForbidden: readonly string[] = ['.env*', '**/*.pem', '**/*.key'];

export const standardStaleTimeoutHours = 24;

export const defaultPolicy: Omit<Policy, 'hash'> = {
  project: '',
  onFault: 'advisory',
  boundaries: [{ pattern: '*', allowed: [], forbidden: defaultForbidden, forbiddenReads: [], enforcement: 'advisory' }],
  tools: standardTools,
  staleTimeoutHours: standardStaleTimeoutHours,
  teams: standardTeams,
  locks: standardLocks,
  tasks: standardTasks,
  audit: standardAudit,
  retention: standardRetention,
  gates: [],
};

/** What in a policy does not do what its reader may expect, one line each. */
export function policyNotices({ boundaries, gates, tools }: Policy): readonly string[] {
  const everyone = boundaries.findIndex((boundary) => boundary.pattern === '*');
  const unreached =
    everyone === -1 ? [] : boundaries.slice(everyone + 1).filter((boundary) => boundary.pattern !== '*');
  return [
    ...(gates.length === 0 ? [] : [`gates are not yet enforced: ${gates.join(', ')}`]),
    ...(tools.protect === 'off' ? ['tools.protect is off: commands that cannot be undone are not refused'] : []),
    ...unreached.map(({ pattern }) => `boundary "${pattern}" is never reached: "*" stands before it`),
  ];
}
