/** What can a client read without calling a tool? */
import { describeBoundaries } from '../operations/describe-boundaries.ts';
import type { Setting } from '../operations/describe-call.ts';
import { describeGovernance } from '../operations/describe-governance.ts';
import type { Project } from '../operations/open-project.ts';
import { renderBrief } from '../operations/render-brief.ts';
import { readRecentEvents } from './read-recent-events.ts';
import { listBoundary } from './tools/k6s-get-boundaries.ts';
import { listGovernance } from './tools/k6s-status.ts';
import type { Workplace } from './workplace.ts';

/** What `k6s audit show` shows when nobody asks for more. */
const recentEvents = 50;

interface Resource {
  readonly uri: string;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly read: (project: Project, setting: Setting) => Promise<unknown> | unknown;
}

export const resources: readonly Resource[] = [
  {
    uri: 'k6s://session/current',
    name: 'session',
    title: 'Current session',
    description: 'The current session with its brief, and how the project is governed right now',
    read: (project) => {
      const brief = renderBrief(project.state(), project.now());
      return { ...listGovernance(describeGovernance(project)), brief };
    },
  },
  {
    uri: 'k6s://audit/recent',
    name: 'audit',
    title: 'Recent audit events',
    description: `The newest ${recentEvents} events of the audit trail, oldest first`,
    read: async ({ root }, setting) => ({ events: await readRecentEvents(root, recentEvents, setting) }),
  },
  {
    uri: 'k6s://boundaries',
    name: 'boundaries',
    title: 'Path boundaries',
    description: 'Which paths which agents may and may not touch, and the paths that no agent changes',
    read: (project) => {
      // Nobody in particular asks: what holds for whom is the tool's to say.
      const { boundaries, reserved } = describeBoundaries(project, undefined);
      const listed = boundaries.map(listBoundary).map(({ holds: _, ...boundary }) => boundary);
      return { policy: project.policy.hash, boundaries: listed, reserved };
    },
  },
];

/** The resource as JSON text. @throws KhoregosError NOT_GOVERNED */
export async function readResource(resource: Resource, workplace: Workplace): Promise<string> {
  const content = await workplace.withProject((project) => resource.read(project, workplace.setting));
  return JSON.stringify(content, null, 2);
}
