/** Which project does the server speak of? Looked for at each call: it may become governed while the server runs. */
import { isUnwritable, KhoregosError } from '../core/errors.ts';
import type { Setting } from '../operations/describe-call.ts';
import { type Clock, openProject, type Project } from '../operations/open-project.ts';
import { homeOf } from '../workspace/environment.ts';
import { findProjectRoot } from '../workspace/project-root.ts';
import { readPin } from '../workspace/session-pin.ts';
import { createValues, type Values } from './values.ts';

export interface Workplace {
  /** Where relative paths begin. */
  readonly cwd: string;
  readonly setting: Setting;
  readonly values: Values;
  /** Opens the project as it is now, as every hook does, for one task. @throws KhoregosError NOT_GOVERNED */
  withProject<T>(task: (project: Project) => Promise<T> | T): Promise<T>;
}

export function createWorkplace(cwd: string, setting: Setting, now: Clock): Workplace {
  const start = setting.variables.CLAUDE_PROJECT_DIR || cwd;
  let opened: Promise<unknown> = Promise.resolve();
  // One after the other: of many calls behind a changed k6s.yaml, the first compiles and records it.
  const open = (): Promise<Project> => {
    const project = opened.then(() => openProject(findRoot(setting, start), now, setting.variables));
    opened = project.catch(() => undefined);
    return project;
  };
  const withProject: Workplace['withProject'] = async (task) => {
    const project = await open();
    const result = await task(project);
    closeProject(project);
    return result;
  };
  return { cwd: start, setting, values: createValues(setting), withProject };
}

function findRoot({ variables }: Setting, start: string): string {
  const pinned = readPin(variables, variables.CLAUDE_CODE_SESSION_ID ?? '');
  const root = pinned ?? findProjectRoot(start, homeOf(variables));
  if (root !== undefined) return root;
  const message = `Cannot find a k6s.yaml at or above "${start}": not governed`;
  throw new KhoregosError('NOT_GOVERNED', message, 'Ask the user to run "k6s init"; work goes on without governance');
}

/** That a snapshot cannot be published afterwards stops nobody. */
function closeProject(project: Project): void {
  try {
    project.close();
  } catch (error) {
    if (!isUnwritable(error)) throw error;
  }
}
