/** k6s explain: what would the gate say to a call, and why? `--json` prints the `Explanation` of explain-call. */
import { resolve } from 'node:path';
import { lead } from '../core/agents.ts';
import { quoteWord } from '../core/quote-word.ts';
import { explainCall } from '../operations/explain-call.ts';
import type { AskedCall } from '../operations/judge-call.ts';
import { renderExplanation } from '../operations/render-explanation.ts';
import { stat } from '../workspace/project-root.ts';
import { type Command, done, type Invocation, textOption, usageError } from './command.ts';
import { withProject } from './project.ts';
import { textWidth } from './text.ts';

/** More of a kind are counted; --json has them all. */
const maxListed = 40;

export const explain: Command = {
  name: 'explain',
  summary: 'show what the gate sees in a call, what each rule finds, and the decision; nothing is run or recorded',
  operands: "'<command>' | -- <command>",
  maxOperands: Number.POSITIVE_INFINITY,
  options: {
    tool: { type: 'string', value: 'TOOL', help: 'the tool that is called (default Bash, with --path Write)' },
    path: { type: 'string', value: 'PATH', help: 'the path that a file tool is given' },
    input: { type: 'string', value: 'JSON', help: "the tool's arguments, as the client would send them" },
    agent: { type: 'string', value: 'NAME', help: 'who calls, as boundaries see it (default lead)' },
    cwd: { type: 'string', value: 'DIR', help: 'where the call is made (default: here)' },
    unattended: { type: 'boolean', help: 'nobody sits at the client to be asked' },
  },
  exitCodes: ['0 explained, whatever the decision', '1 failed', '2 wrong usage', '3 not governed'],
  example: "k6s explain --agent builder 'rm -rf build > log'",
  run: (invocation) => {
    const [tool, input] = parseCall(invocation);
    const cwd = parseDirectory(invocation);
    const name = textOption(invocation, 'agent') ?? lead.name;
    const agent = name === lead.name ? lead : ({ id: name, name, type: name, via: 'payload' } as const);
    const { variables, pluginRoot, paint, columns } = invocation;
    return withProject(invocation, async (project) => {
      const attended = invocation.options.unattended !== true;
      const asked: AskedCall = { agent, tool, input, cwd: cwd ?? project.root, attended };
      const explanation = await explainCall(project, asked, { variables, pluginRoot });
      const layout = { paint, columns: textWidth(columns), maxListed };
      const { facts, decision } = renderExplanation(explanation, layout);
      return done(`${facts}\n${decision}`, explanation);
    });
  },
};

type Call = readonly [tool: string, input: Readonly<Record<string, unknown>>];

const seeHelp = 'Run "k6s explain --help"';

function parseCall(invocation: Invocation): Call {
  const [path, json] = [textOption(invocation, 'path'), textOption(invocation, 'input')];
  const text = commandText(invocation);
  const tool = textOption(invocation, 'tool') ?? (path === undefined ? 'Bash' : 'Write');
  if ([path, json, text].filter((each) => each !== undefined).length !== 1) {
    throw usageError('Cannot explain: give either a command, or --path, or --input', seeHelp);
  }
  if (path !== undefined) return [tool, { [argumentOf(tool, pathArguments) ?? 'path']: path }];
  if (json !== undefined) return [tool, parseInput(json)];
  const argument = argumentOf(tool, textArguments);
  if (argument === undefined) {
    throw usageError(`Cannot explain ${tool} "${text}": it runs no command`, 'Give --path PATH or --input JSON');
  }
  return [tool, { [argument]: text }];
}

/** The argument by which the client's own tools are told a path; `path` for every other. */
const pathArguments: Readonly<Record<string, string>> = {
  Write: 'file_path',
  Edit: 'file_path',
  MultiEdit: 'file_path',
  Read: 'file_path',
  NotebookEdit: 'notebook_path',
};

/** The argument by which they are told what to run or fetch. */
const textArguments: Readonly<Record<string, string>> = {
  Bash: 'command',
  PowerShell: 'command',
  Monitor: 'command',
  Skill: 'skill',
  CronCreate: 'prompt',
  ScheduleWakeup: 'prompt',
  WebFetch: 'url',
  WebSearch: 'query',
};

function argumentOf(tool: string, table: Readonly<Record<string, string>>): string | undefined {
  return Object.hasOwn(table, tool) ? table[tool] : undefined;
}

/** One word is the command as it is; several are the words that a shell has already taken apart. */
function commandText({ operands }: Invocation): string | undefined {
  return operands.length > 1 ? operands.map(quoteWord).join(' ') : operands[0];
}

function parseInput(text: string): Readonly<Record<string, unknown>> {
  const input = parseJson(text);
  if (typeof input === 'object' && input !== null && !Array.isArray(input)) return { ...input };
  throw usageError('Cannot explain: --input must be a JSON object such as {"file_path":"a.txt"}', seeHelp);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Undefined for the project's root: who names another project does not speak of where they stand. */
function parseDirectory(invocation: Invocation): string | undefined {
  const given = textOption(invocation, 'cwd');
  if (given === undefined) return textOption(invocation, 'root') === undefined ? invocation.cwd : undefined;
  const directory = resolve(invocation.cwd, given);
  if (stat(directory)?.isDirectory()) return directory;
  throw usageError(`Cannot use --cwd "${given}": it is no directory`);
}
