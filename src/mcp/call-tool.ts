/** How is one call of a tool answered? Found, checked, identified, run; whatever goes wrong becomes a result. */
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import * as v from 'valibot';
import type { Project } from '../operations/open-project.ts';
import { explainIssue } from './explain-issue.ts';
import { type Caller, identifyCaller } from './identify-caller.ts';
import * as inputs from './inputs.ts';
import { answerResult, errorResult, thrownResult } from './result.ts';
import type { ObjectSchema, Tool } from './tool.ts';
import type { Workplace } from './workplace.ts';

export interface ToolCall {
  readonly arguments: unknown;
  readonly meta: Readonly<Record<string, unknown>>;
}

/** Never throws: a protocol error would not reach the model. */
export async function callTool(tool: Tool, call: ToolCall, workplace: Workplace): Promise<CallToolResult> {
  try {
    return await workplace.withProject((project) => {
      const caller = identifyCaller(project, call.meta, tool.name);
      return runTool(tool, call.arguments, { project, caller, workplace });
    });
  } catch (error) {
    return thrownResult(error);
  }
}

interface Identified {
  readonly project: Project;
  readonly caller: Caller;
  readonly workplace: Workplace;
}

async function runTool(
  tool: Tool,
  given: unknown,
  { project, caller, workplace }: Identified,
): Promise<CallToolResult> {
  const { actor, notice } = caller;
  try {
    const schema = completeInput(tool);
    const parsed = v.safeParse(schema, given);
    if (!parsed.success) {
      const problem = explainIssue(parsed.issues[0], Object.keys(schema.entries));
      return errorResult('USAGE', `Cannot call ${tool.name}: ${problem}`, undefined, notice);
    }
    const { agent_name: claimed, ...input } = parsed.output;
    if (claimed !== undefined && claimed !== actor.agent.name && claimed !== actor.agent.id) {
      const message = `Cannot act as "${claimed}": this call was made by "${actor.agent.name}"`;
      return errorResult('IDENTITY', message, 'Leave agent_name out', notice);
    }
    const { cwd, setting } = workplace;
    return answerResult(await tool.run(input, { project, actor, notice, cwd, setting }), notice);
  } catch (error) {
    return thrownResult(error, notice);
  }
}

/** The tool's own arguments and the one that all have. */
export function completeInput({ input }: Tool): ObjectSchema {
  return v.strictObject({ ...input.entries, agent_name: v.optional(inputs.agentName) });
}
