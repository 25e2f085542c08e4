/** What does every adapter get, and what does it give back? */
import type { Setting } from '../operations/describe-call.ts';
import type { Actor, Project } from '../operations/open-project.ts';
import type { HookEvent } from './read-event.ts';
import type { Answer } from './render.ts';

export interface HookContext {
  readonly event: HookEvent;
  readonly actor: Actor;
  readonly project: Project;
  readonly setting: Setting;
}

/** From one event of the client's to one operation and its answer. */
export type Adapter = (context: HookContext) => Promise<Answer> | Answer;
