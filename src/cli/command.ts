/** What is a command: how it is described, what it is given, and what it gives back? */
import { KhoregosError } from '../core/errors.ts';
import type { Variables } from '../workspace/environment.ts';
import type { Progress } from './progress.ts';
import type { Paint } from './text.ts';

export interface CommandOption {
  readonly type: 'string' | 'boolean';
  /** What stands for the value in help, e.g. `FILE`. */
  readonly value?: string;
  readonly help: string;
}

export interface Command {
  /** The words after `k6s`. */
  readonly name: string;
  readonly summary: string;
  /** Operands as help shows them, e.g. `<30m>`. */
  readonly operands?: string;
  readonly maxOperands?: number;
  readonly options?: Readonly<Record<string, CommandOption>>;
  /** Where the exit codes say more than those that all commands share. */
  readonly exitCodes?: readonly string[];
  readonly example: string;
  readonly run: (invocation: Invocation) => Promise<Result> | Result;
}

/** Everything a command may know of the process. */
export interface Invocation {
  readonly operands: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly variables: Variables;
  readonly cwd: string;
  readonly now: () => number;
  readonly json: boolean;
  readonly paint: Paint;
  /** Width of the terminal; Infinity when there is none. */
  readonly columns: number;
  /** The plugin's own folder. */
  readonly pluginRoot: string | undefined;
  /** Tells whoever watches how far a long task is. */
  readonly progress: Progress;
  /** Aborted once somebody asks the process to end; from the first call on that no longer kills it. */
  readonly interrupted: () => AbortSignal;
}

/** 0 done, 1 failed or broken, 2 usage, 3 cannot tell. */
export type ExitCode = 0 | 1 | 2 | 3;

export type Write = (text: string) => void;

/** Either shown at once, as text or as one JSON document, or written piece by piece. */
export type Result =
  | { readonly kind: 'done'; readonly exitCode: ExitCode; readonly text: string; readonly json: unknown }
  | { readonly kind: 'stream'; readonly play: (write: Write) => Promise<ExitCode | undefined> | Promise<void> | void };

export function done(text: string, json: unknown, exitCode: ExitCode = 0): Result {
  return { kind: 'done', exitCode, text, json };
}

/** A text option; undefined when it was not given. */
export function textOption({ options }: Invocation, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

export function usageError(message: string, remedy?: string): KhoregosError {
  return new KhoregosError('USAGE', message, remedy);
}
