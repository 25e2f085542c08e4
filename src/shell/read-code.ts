/** stub */
import type { Access, Origin } from '../core/calls.ts';
export type Language = 'python' | 'vim' | 'sed';
export interface CodeReading {
  readonly accesses: readonly Access[];
  readonly commands: readonly string[];
  readonly origin: Origin | undefined;
}
export function readCode(_language: Language, _code: string): CodeReading {
  return { accesses: [], commands: [], origin: undefined };
}
