/** Which policy is in force? The compiled one while k6s.yaml is unchanged, else a new one, else the last good one. */
import { join } from 'node:path';
import { messageOf, systemCode } from '../core/errors.ts';
import {
  defaultPolicy,
  type Policy,
  standardAudit,
  standardLocks,
  standardRetention,
  standardTasks,
  standardTeams,
} from '../core/policy.ts';
import { sha256 } from '../core/sha256.ts';
import { publishFile, readRegularFile, setAside } from '../workspace/files.ts';
import { lstat, policyFileName } from '../workspace/project-root.ts';
import { redact } from '../workspace/redaction.ts';

/** What policy.json holds. */
interface PolicyCache {
  readonly v: 1;
  /** Size, times and inode of the k6s.yaml it was compiled from. */
  readonly source: string;
  readonly policy: Policy;
  readonly degraded?: string;
}

/** A compiled policy is smaller than its source may be. */
const maxCacheBytes = 1024 * 1024;

export interface LoadedPolicy {
  readonly policy: Policy;
  /** Why this is not what k6s.yaml says, else undefined. */
  readonly degraded: string | undefined;
  /** True when it was compiled just now: to be recorded first and published then. */
  readonly changed: boolean;
  /** Where a broken cache was moved to. */
  readonly setAside: string | undefined;
  readonly source: string;
}

export function policyCachePath(root: string): string {
  return join(root, '.khoregos', 'policy.json');
}

/** Never throws for what is in the files: a broken k6s.yaml degrades, a broken cache is set aside. */
export async function loadPolicy(root: string, now: number): Promise<LoadedPolicy> {
  const source = sourceStamp(root);
  const cache = readCache(root, now);
  const unchanged = { changed: false, setAside: undefined, source };
  if (typeof cache === 'object' && cache.source === source) {
    return { policy: cache.policy, degraded: cache.degraded, ...unchanged };
  }
  const compiled = await compile(root);
  const moved = typeof cache === 'string' ? cache : undefined;
  const changed = { changed: true, setAside: moved, source };
  if (typeof compiled === 'object') return { policy: withHash(compiled), degraded: undefined, ...changed };
  const defaults = withHash(defaultPolicy);
  const policy = typeof cache === 'object' ? cache.policy : defaults;
  const inForce = policy.hash === defaults.hash ? 'the defaults of "k6s init" hold' : 'the last good policy holds';
  return { policy, degraded: `${compiled}; ${inForce}`, ...changed };
}

/** Publishes what was compiled, so that the next hook need not; only after its event stands in the journal. */
export function publishPolicy(root: string, { policy, degraded, source }: LoadedPolicy): void {
  publishFile(policyCachePath(root), JSON.stringify({ v: 1, source, policy, degraded }));
}

/** Changes whenever the file does; content cannot change without ctime. */
function sourceStamp(root: string): string {
  const found = lstat(join(root, policyFileName));
  return found === undefined ? 'gone' : [found.size, found.mtimeMs, found.ctimeMs, found.ino, found.mode].join(' ');
}

/** The cache, where a broken one was moved to, or undefined when there is none. */
function readCache(root: string, now: number): PolicyCache | string | undefined {
  const path = policyCachePath(root);
  try {
    const bytes = readRegularFile(path, maxCacheBytes);
    if (bytes === undefined) return undefined;
    const cache = JSON.parse(bytes.toString()) as PolicyCache;
    // Its own hash tells a compiled policy from anything else, so its shape need not be checked.
    if (cache.v === 1 && withHash(cache.policy).hash === cache.policy.hash) return completed(cache);
  } catch (error) {
    const isShapeless = error instanceof SyntaxError || error instanceof TypeError;
    if (!isShapeless && systemCode(error) === undefined) throw error;
  }
  return setAside(path, now) ?? path;
}

/** What was compiled before there were these may be the last good policy, but k6s.yaml is to be read again. */
function completed(cache: PolicyCache): PolicyCache {
  const { audit = standardAudit, retention = standardRetention, teams } = cache.policy as Partial<Policy>;
  if (teams !== undefined) return cache;
  const added = { audit, retention, teams: standardTeams, locks: standardLocks, tasks: standardTasks };
  const policy = withHash({ ...cache.policy, ...added });
  return { ...cache, source: '', policy };
}

/** The policy in k6s.yaml, or why there is none. */
async function compile(root: string): Promise<Omit<Policy, 'hash'> | string> {
  // YAML is loaded only when the file changed.
  const { maxPolicyBytes, parsePolicy } = await import('../workspace/config.ts');
  try {
    const bytes = readRegularFile(join(root, policyFileName), maxPolicyBytes);
    return bytes === undefined ? `${policyFileName} is gone` : parsePolicy(bytes.toString());
  } catch (error) {
    return redact(messageOf(error));
  }
}

function withHash(policy: Omit<Policy, 'hash'>): Policy {
  const { project, onFault, boundaries, tools, staleTimeoutHours, teams, locks, tasks, audit, retention, gates } =
    policy;
  const own = { project, onFault, boundaries, tools, staleTimeoutHours, teams, locks, tasks };
  const content = { ...own, audit, retention, gates };
  return { hash: sha256(Buffer.from(JSON.stringify(content))).slice(0, 16), ...content };
}
