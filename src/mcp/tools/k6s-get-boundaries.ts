/** k6s_get_boundaries: what may the caller touch at all? */
import * as v from 'valibot';
import type { ToolPolicy } from '../../core/policy.ts';
import { type DescribedBoundary, describeBoundaries } from '../../operations/describe-boundaries.ts';
import { defineTool } from '../tool.ts';

const paths = v.array(v.string());

export const k6sGetBoundaries = defineTool({
  name: 'k6s_get_boundaries',
  title: 'Path boundaries',
  description:
    'Lists which paths agents may and may not touch under the policy in force, which of these boundaries hold for you, the paths that no agent changes, and the commands that are refused. Call it once before you plan which files to change.',
  readOnly: true,
  destructive: false,
  idempotent: true,
  input: v.strictObject({}),
  output: v.strictObject({
    agent: v.string(),
    policy: v.string(),
    boundaries: v.array(
      v.strictObject({
        pattern: v.string(),
        holds: v.picklist(['own', 'common', 'no']),
        allowed: paths,
        forbidden: paths,
        forbidden_reads: paths,
        enforcement: v.picklist(['advisory', 'strict']),
      }),
    ),
    reserved: paths,
    tools: v.strictObject({
      deny_commands: v.array(v.strictObject({ command: v.string(), reason: v.string() })),
      protect: v.picklist(['destructive', 'strict', 'off']),
      unknown_writes: v.picklist(['pass', 'ask', 'deny']),
    }),
  }),
  run: (_input, { project, actor }) => {
    const agent = actor.agent.name;
    const { boundaries, reserved } = describeBoundaries(project, actor.agent);
    const holding = boundaries.filter(({ holds }) => holds !== 'no');
    const lines = holding.length === 0 ? ['No boundary holds for you.'] : holding.map(line);
    return {
      text: [
        `You are ${agent}.`,
        ...lines,
        `Never changed by an agent: ${reserved.join(', ')}`,
        ...toolLines(project.policy.tools),
      ].join('\n'),
      structured: {
        agent,
        policy: project.policy.hash,
        boundaries: boundaries.map(listBoundary),
        reserved: [...reserved],
        tools: listTools(project.policy.tools),
      },
    };
  },
});

const protection = {
  destructive: 'Commands that cannot be undone are refused',
  strict: 'Commands that cannot be undone, or not easily, are refused',
  off: 'Commands that cannot be undone are not refused',
} as const;

function toolLines({ deniedCommands, protect, unknownWrites }: ToolPolicy): readonly string[] {
  const denied = deniedCommands.map(({ command, reason }) => (reason === '' ? command : `${command} (${reason})`));
  return [
    protection[protect],
    ...(denied.length === 0 ? [] : [`Commands that nobody runs: ${denied.join('; ')}`]),
    ...(unknownWrites === 'pass' ? [] : ['Name the paths that a command writes plainly, without variables']),
  ];
}

function listTools({ deniedCommands, protect, unknownWrites }: ToolPolicy) {
  return { deny_commands: deniedCommands.map((each) => ({ ...each })), protect, unknown_writes: unknownWrites };
}

/** The same with the names of the protocol. */
export function listBoundary({ pattern, holds, enforcement, ...lists }: DescribedBoundary) {
  return {
    pattern,
    holds,
    allowed: [...lists.allowed],
    forbidden: [...lists.forbidden],
    forbidden_reads: [...lists.forbiddenReads],
    enforcement,
  };
}

function line({ pattern, holds, enforcement, allowed, forbidden, forbiddenReads }: DescribedBoundary): string {
  const everything = allowed.length === 0 ? 'every path' : allowed.join(', ');
  const parts = [
    ...(holds === 'own' ? [`may change ${everything}`] : []),
    ...(forbidden.length === 0 ? [] : [`never ${forbidden.join(', ')}`]),
    ...(forbiddenReads.length === 0 ? [] : [`may not read ${forbiddenReads.join(', ')}`]),
  ];
  return `Agents matching ${pattern} (${enforcement}): ${parts.join('; ')}`;
}
