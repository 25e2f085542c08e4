/** What was an agent refused in the turn that ends, and who is told of it? */
import { agentKey, ancestorsOf } from '../core/agents.ts';
import { denialsOf } from '../core/decisions.ts';
import { printable } from '../core/text.ts';
import type { Actor, Project } from './open-project.ts';

/** A few names say enough. */
const maxNamed = 3;
const maxLineLength = 300;

/** For the event that ends the turn: one line for whoever started the agent; nothing when it was refused nothing. */
export function refusals(project: Project, actor: Actor): { readonly parent?: string; readonly refused?: string } {
  const { agents, denials } = project.state();
  const [parent] = ancestorsOf(agents, agentKey(actor.client, actor.agent.id));
  const found = [...denialsOf(denials, actor)];
  if (parent === undefined || found.length === 0) return {};
  const count = found.reduce((sum, [, times]) => sum + times, 0);
  const names = found.slice(-maxNamed).map(([what]) => shown(what));
  const more = found.length > maxNamed ? ` and ${found.length - maxNamed} more` : '';
  const calls = count === 1 ? 'a call' : `${count} calls`;
  const line = `${printable(actor.agent.name.slice(0, 60))} was refused ${calls}: ${names.join(', ')}${more}`;
  return { parent, refused: line.slice(0, maxLineLength) };
}

/** `boundary src/a` as `src/a (rule boundary)`. */
function shown(what: string): string {
  const space = what.indexOf(' ');
  return `${printable(what.slice(space + 1, space + 71))} (rule ${what.slice(0, space)})`;
}

/** What the agents that an agent started were refused since it was last told; empty for nothing. */
export function reportsTo(project: Project, actor: Actor): string {
  const lines = project.state().reports.get(agentKey(actor.client, actor.agent.id)) ?? [];
  return lines.length === 0
    ? ''
    : `k6s: of the agents that you started, ${lines.join('; ')}; give it another task or tell the user`;
}
