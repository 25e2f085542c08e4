/** What do agents do that work on one file? They hand a part to another agent, and read the file before they replace it. */
import fs from 'node:fs';
import path from 'node:path';
import type { Sandbox } from './sandbox.ts';
import { actor, tool } from './scripted-model.ts';

/** The one file, as every project of these tests has it at first. */
export const sharedFile = { 'shared.txt': 'start\n' };

/** What is in the file now. */
export function readShared(sandbox: Sandbox): string {
  return fs.readFileSync(path.join(sandbox.project, 'shared.txt'), 'utf8');
}

/** Two turns: the client refuses to replace what was not read. `call` is the Write. */
export function replaceShared(sandbox: Sandbox, call: string, content: string) {
  const file_path = path.join(sandbox.project, 'shared.txt');
  return [
    [tool(`${call}_read`, 'Read', { file_path })],
    [tool(call, 'Write', { file_path, content: `${content}\n` })],
  ] as const;
}

/** An Agent call that hands a part to the actor `name`, who is called so as well. */
export function spawn(name: string, more: { readonly subagent_type?: string } = {}) {
  return tool(`toolu_spawn_${name}`, 'Agent', { description: name, prompt: actor(name), name, ...more });
}

export const generalPurpose = { subagent_type: 'general-purpose' };
