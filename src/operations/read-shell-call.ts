/** What would the shell code of a call do? Loaded for calls that run some, and only then: a hook waits for it. */
import type { Danger } from '../core/calls.ts';
import type { DeniedCommand } from '../core/policy.ts';
import { commandOf, type ToolInput } from '../policy/accesses.ts';
import { findDangers } from '../policy/destructive/find-dangers.ts';
import { findDenied } from '../policy/match-command.ts';
import { readCommand, type ShellReading } from '../shell/read-command.ts';
import type { ShellAround } from '../shell/run/scope.ts';
import type { CommandPlaces } from '../workspace/command-files.ts';
import type { ReportedCall } from './describe-call.ts';

export interface ShellCall extends ShellReading {
  readonly dangers: readonly Danger[];
  readonly denied: readonly DeniedCommand[];
}

export { findAccessDangers } from '../policy/destructive/find-access-dangers.ts';
export { humanVerbOf } from '../policy/human-verbs.ts';

/** What is around the code, and what the policy says of it. */
interface Setting {
  readonly around: ShellAround;
  readonly places: CommandPlaces;
  readonly deniedCommands: readonly DeniedCommand[];
}

/** Undefined for a call that runs no shell code. */
export async function readShellCall(
  { tool, input }: Pick<ReportedCall, 'tool' | 'input'>,
  { around, places, deniedCommands }: Setting,
): Promise<ShellCall | undefined> {
  const commands = await commandsOfCall(tool, input, places);
  if (commands.length === 0) return undefined;
  const readings: ShellReading[] = [];
  for (const command of commands) {
    const reading = tool === 'PowerShell' ? readPowerShellCommand(command, around) : readWithCode(command, around);
    readings.push(await reading);
  }
  const reading = readings.length === 1 && readings[0] !== undefined ? readings[0] : together(readings);
  const { invocations } = reading;
  return { ...reading, dangers: findDangers(invocations), denied: findDenied(invocations, deniedCommands) };
}

/** A Skill call runs the `!` lines of its file; no other hook sees them. Source: measured. */
async function commandsOfCall(tool: string, input: ToolInput, places: CommandPlaces): Promise<readonly string[]> {
  if (tool === 'Bash' || tool === 'PowerShell' || tool === 'Monitor') return [commandOf(tool, input)];
  if (tool !== 'Skill') return [];
  const { skill, args } = input;
  if (typeof skill !== 'string' || skill === '') return [];
  const { findSkillCommands } = await import('./find-skill-commands.ts');
  return findSkillCommands(skill, typeof args === 'string' ? args : '', places);
}

/** The readers of other languages are loaded when there is code in one. */
async function readWithCode(command: string, around: ShellAround): Promise<ShellReading> {
  const reading = readCommand(command, around);
  if (!reading.needsCode) return reading;
  const { readCode } = await import('../shell/read-code.ts');
  return readCommand(command, { ...around, readCode });
}

async function readPowerShellCommand(command: string, around: ShellAround): Promise<ShellReading> {
  const { readPowerShell } = await import('../shell/read-powershell.ts');
  return readPowerShell(command, around);
}

function together(readings: readonly ShellReading[]): ShellReading {
  return {
    accesses: readings.flatMap(({ accesses }) => accesses),
    invocations: readings.flatMap(({ invocations }) => invocations),
    complete: readings.every(({ complete }) => complete),
    needsCode: false,
  };
}
