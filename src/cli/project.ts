/** Which project does a command speak of? */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { isUnwritable, KhoregosError, systemCode } from '../core/errors.ts';
import { openProject, type Project } from '../operations/open-project.ts';
import { homeOf } from '../workspace/environment.ts';
import { findProjectRoot } from '../workspace/project-root.ts';
import { readPin } from '../workspace/session-pin.ts';
import { type Invocation, textOption, usageError } from './command.ts';

/** Where the search begins: `--root`, the client's project, or where the person stands. @throws KhoregosError USAGE */
export function startDirectory(invocation: Invocation): string {
  const given = textOption(invocation, 'root');
  if (given === undefined) return invocation.variables.CLAUDE_PROJECT_DIR || invocation.cwd;
  const directory = resolve(invocation.cwd, given);
  if (isDirectory(directory)) return directory;
  throw usageError(`Cannot use --root "${given}": it is no directory`);
}

/** The governed root; hooks follow a session's pin too. @throws KhoregosError NOT_GOVERNED */
export function findRoot(invocation: Invocation): string {
  const { variables } = invocation;
  const start = startDirectory(invocation);
  const pinned = textOption(invocation, 'root') === undefined ? variables.CLAUDE_CODE_SESSION_ID : undefined;
  const root = findProjectRoot(start, homeOf(variables)) ?? readPin(variables, pinned ?? '');
  if (root !== undefined) return root;
  throw new KhoregosError(
    'NOT_GOVERNED',
    `Cannot find a k6s.yaml at or above "${start}": not governed`,
    'Run "k6s init"',
  );
}

/** Opens the project for one task; that its snapshot cannot be published afterwards stops nobody. */
export async function withProject<T>(invocation: Invocation, task: (project: Project) => Promise<T> | T): Promise<T> {
  const project = await openProject(findRoot(invocation), invocation.now, invocation.variables);
  const result = await task(project);
  try {
    project.close();
  } catch (error) {
    if (!isUnwritable(error)) throw error;
  }
  return result;
}

function isDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return false;
  }
}
