/** How is one call of a tool answered? Found, checked, identified, run; whatever goes wrong becomes a result. */
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import * as v from 'valibot';
import type { Project } from '../operations/open-project.ts';
import { explainIssue } from './explain-issue.ts';
import { type Caller, identifyCaller, isOwnName } from './identify-caller.ts';
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
    return await workplace.withProject(async (project) => {
      const received = { tool: tool.name, input: fieldsOf(call.arguments), meta: call.meta };
      const caller = await identifyCaller(project, received, workplace.setting);
      return runTool(tool, call.arguments, { project, caller, workplace });
    });
  } catch (error) {
    return thrownResult(error);
  }
}

/** What is no object has no arguments; its schema says so. */
function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
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
    if (typeof claimed === 'string' && !isOwnName(claimed, actor.agent)) {
      const message = `Cannot act as "${claimed}": this call was made by "${actor.agent.name}"`;
      return errorResult('IDENTITY', message, 'Leave agent_name out', notice);
    }
    const { cwd, setting, values } = workplace;
    const context = { project, actor, notice, cwd, setting, values: () => values.open(project) };
    return answerResult(await tool.run(input, context), notice);
  } catch (error) {
    return thrownResult(error, notice);
  }
}

/** The tool's own arguments and the one that all have. */
export function completeInput({ input }: Tool): ObjectSchema {
  return v.strictObject({ ...input.entries, agent_name: v.optional(inputs.agentName) });
}
