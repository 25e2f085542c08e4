/** Which project does the server speak of? Looked for at each call: it may become governed while the server runs. */
import { KhoregosError } from '../core/errors.ts';
import type { Setting } from '../operations/describe-call.ts';
import { type Clock, openProject, type Project } from '../operations/open-project.ts';
import { homeOf } from '../workspace/environment.ts';
import { findProjectRoot } from '../workspace/project-root.ts';
import { readPin } from '../workspace/session-pin.ts';

export interface Workplace {
  /** Where relative paths begin. */
  readonly cwd: string;
  readonly setting: Setting;
  /** Opens the project as it is now, as every hook does. @throws KhoregosError NOT_GOVERNED */
  open(): Promise<Project>;
}

export function createWorkplace(cwd: string, setting: Setting, now: Clock): Workplace {
  const { variables } = setting;
  const start = variables.CLAUDE_PROJECT_DIR || cwd;
  const open = async () => {
    const pinned = readPin(variables, variables.CLAUDE_CODE_SESSION_ID ?? '');
    const root = pinned ?? findProjectRoot(start, homeOf(variables));
    if (root !== undefined) return openProject(root, now);
    const message = `Cannot find a k6s.yaml at or above "${start}": not governed`;
    throw new KhoregosError('NOT_GOVERNED', message, 'Ask the user to run "k6s init"; work goes on without governance');
  };
  return { cwd: start, setting, open };
}
