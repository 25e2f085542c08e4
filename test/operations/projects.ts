/** How is an open project made, with a clock that stands still until it is told, and a call that a client reports? */
import { readFileSync } from 'node:fs';
import { segmentPath } from '../../src/ledger/layout.ts';
import type { ReportedCall, Setting } from '../../src/operations/describe-call.ts';
import { openProject, type Project } from '../../src/operations/open-project.ts';
import { homeOf } from '../helpers.ts';

export const start = Date.parse('2030-01-01T00:00:00.000Z');

/** The project as a process that starts `afterMs` later sees it. */
export function open(root: string, afterMs = 0): Promise<Project> {
  return openProject(root, () => start + afterMs);
}

export function settingOf(root: string, variables: Setting['variables'] = {}): Setting {
  return { variables: { HOME: homeOf(root), ...variables }, pluginRoot: undefined };
}

/** A call of the lead's in client `client-1`. */
export function reported(tool: string, input: ReportedCall['input'], more: Partial<ReportedCall> = {}): ReportedCall {
  const agent = { id: 'main', name: 'lead', type: '', via: 'payload' } as const;
  return { client: 'client-1', agent, tool, input, call: 'c1', cwd: '', permissionMode: 'default', ...more };
}

/** Everything that stands in the first segment, as it stands there. */
export function journalText(root: string): string {
  return readFileSync(segmentPath(root, 1), 'utf8');
}
