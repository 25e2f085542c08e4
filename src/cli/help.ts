/** k6s help: which commands are there, and how is one used? */
import { type Command, done, type Result, usageError } from './command.ts';
import { globalOptions } from './parse-arguments.ts';
import { labelled } from './text.ts';

/** What every command's exit codes mean. */
const commonExitCodes: readonly string[] = [
  '0 done',
  '1 failed',
  '2 wrong usage',
  '3 cannot tell: not governed, or nothing there',
];

/** @param commands all of them, this one included */
export function createHelp(commands: () => readonly Command[]): Command {
  return {
    name: 'help',
    summary: 'show all commands, or how one is used',
    operands: '[command]',
    maxOperands: 2,
    example: 'k6s help audit show',
    run: ({ operands }) => {
      if (operands.length === 0) return overview(commands());
      const name = operands.join(' ');
      const command = commands().find((each) => each.name === name);
      if (command !== undefined) return describe(command);
      const below = commands().filter((each) => each.name.startsWith(`${name} `));
      if (below.length > 0) return overview(below);
      throw usageError(`Cannot explain "k6s ${name}": there is no such command`, 'Run "k6s help" for all commands');
    },
  };
}

function overview(commands: readonly Command[]): Result {
  const list = labelled(commands.map((command) => [`  ${usage(command)}`, command.summary]));
  const text = `k6s: one gate before every tool call, one audit trail where deletion shows\n\n${list}\nEach takes --json, --root DIR, --no-fail and --help.\n`;
  return done(text, { commands: commands.map(description) });
}

/** How one command is used. */
export function describe(command: Command): Result {
  const { summary, options, exitCodes, example } = description(command);
  const text = [
    `${usage(command)} [options]: ${summary}\n`,
    `Options:\n${labelled(Object.entries(options).map(([option, help]) => [`  ${option}`, help]))}`,
    `Exit codes:\n${exitCodes.map((line) => `  ${line}\n`).join('')}`,
    `Example: ${example}\n`,
  ].join('\n');
  return done(text, description(command));
}

function description(command: Command) {
  const { name, summary, example, exitCodes = commonExitCodes } = command;
  const options = Object.entries({ ...command.options, ...globalOptions }).map(
    ([option, { value, help }]) => [`--${option}${value === undefined ? '' : ` ${value}`}`, help] as const,
  );
  return { name, usage: usage(command), summary, options: Object.fromEntries(options), exitCodes, example };
}

function usage({ name, operands }: Command): string {
  return ['k6s', name, operands].filter(Boolean).join(' ');
}
