/** A process that claims one lock after another, and proves with files of its own that nobody else holds what it was granted. */
import { appendFileSync, closeSync, openSync, rmSync } from 'node:fs';
import { findLock, type LockClaim } from '../../src/core/locks.ts';
import { claimLock, releaseLock } from '../../src/operations/claim-lock.ts';
import { evaluateCall } from '../../src/operations/evaluate-call.ts';
import { type Actor, openProject, type Project } from '../../src/operations/open-project.ts';
import { describeProcess } from '../../src/workspace/client-process.ts';

export interface Claiming {
  readonly root: string;
  readonly name: string;
  readonly claims: number;
  readonly paths: readonly string[];
  /** Where markers of holders, and the tokens that were granted, go. */
  readonly proofs: string;
  /** Claims once, says so, and waits to be killed. */
  readonly waits?: boolean;
}

const setting = { variables: {}, pluginRoot: undefined };

async function run({ root, name, claims, paths, proofs, waits }: Claiming): Promise<void> {
  let project = await openProject(root, Date.now, process.env);
  const actor: Actor = { client: `client-${name}`, agent: { id: name, name, type: 'racer', via: 'payload' } };
  const started = { source: 'startup', process: describeProcess(process.pid) };
  project.record({ type: 'client_start', action: 'Client startup', details: started }, actor);
  for (let index = 0; index < claims; index += 1) {
    if (index % 200 === 199) {
      project.close();
      project = await openProject(root, Date.now, process.env);
    }
    const path = paths[(index * 7 + name.length) % paths.length] ?? '';
    const isWrite = index % 3 === 0;
    const token = isWrite ? await write(project, actor, path, `${name}-${index}`) : claim(project, actor, path);
    if (waits === true) {
      process.stdout.write(`held ${token}\n`);
      setInterval(() => 0, 1000);
      return;
    }
    appendFileSync(`${proofs}/asked`, '.');
    if (token === undefined) continue;
    const marker = `${proofs}/${path}.held`;
    closeSync(openSync(marker, 'wx'));
    appendFileSync(`${proofs}/${path}.tokens`, `${token}\n`);
    rmSync(marker);
    if (isWrite) {
      const details = { tool: 'Write', call: `${name}-${index}`, outcome: 'none' };
      project.record({ type: 'tool_closed', action: 'Write', details }, actor);
    } else releaseLock(project, actor, path);
  }
  project.close();
}

/** The token, or undefined when somebody else holds it. */
function claim(project: Project, actor: Actor, path: string): number | undefined {
  const wanted: LockClaim = { path, scope: 'file', foldsCase: false };
  const answer = claimLock(project, actor, { claim: wanted, ttlMs: 600_000, reason: '' });
  return answer.granted ? answer.lock.token : undefined;
}

/** As a write takes it. */
async function write(project: Project, actor: Actor, path: string, call: string): Promise<number | undefined> {
  const input = { file_path: `${project.root}/${path}`, content: '' };
  const reported = { ...actor, tool: 'Write', input, call, cwd: project.root, permissionMode: 'default' };
  const { effect } = await evaluateCall(project, reported, setting);
  if (effect === 'deny') return undefined;
  return findLock(project.state().locks, actor, path, project.now())?.token;
}

if (process.argv[1] === import.meta.filename) run(JSON.parse(process.argv[2] ?? '{}'));
