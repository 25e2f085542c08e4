/** What is worth knowing about where and by whom a session was started or ended? */
import { hostname } from 'node:os';
import plugin from '../../.claude-plugin/plugin.json' with { type: 'json' };
import { operatorName, type Variables } from '../workspace/environment.ts';
import { isDirty, readHead } from '../workspace/git.ts';

/** Branch, commit and dirtiness; what nobody knows is left out. */
export interface GitFacts {
  readonly branch?: string;
  readonly commit?: string;
  readonly dirty?: boolean;
}

export interface SessionFacts extends GitFacts {
  readonly operator: string;
  readonly host: string;
  /** Of Khoregos and of Node. */
  readonly version: string;
}

export async function gatherGitFacts(root: string, variables: Variables): Promise<GitFacts> {
  const head = readHead(root);
  if (head === undefined) return {};
  const dirty = await isDirty(root, variables);
  return {
    ...(head.branch === undefined ? {} : { branch: head.branch }),
    ...(head.commit === undefined ? {} : { commit: head.commit }),
    ...(dirty === undefined ? {} : { dirty }),
  };
}

export async function gatherFacts(root: string, variables: Variables): Promise<SessionFacts> {
  return {
    operator: operatorName(variables),
    host: hostname(),
    version: `k6s ${plugin.version}, node ${process.versions.node}`,
    ...(await gatherGitFacts(root, variables)),
  };
}
