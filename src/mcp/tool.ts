/** What is a tool? Everything a file in `tools/` must say; the server does the rest. */
import type * as v from 'valibot';
import type { Database } from '../ledger/database.ts';
import type { Setting } from '../operations/describe-call.ts';
import type { Actor, Project } from '../operations/open-project.ts';

export interface ToolContext {
  /** Open, with everything that other processes have appended so far; closed by the server. */
  readonly project: Project;
  /** Who calls, by the gate's record; never by what the arguments say. */
  readonly actor: Actor;
  /** Said with every answer by the server, e.g. that hooks are off; empty when all is well. */
  readonly notice: string;
  /** Where relative paths begin. */
  readonly cwd: string;
  readonly setting: Setting;
  /** The ledger's tables of context, tasks and checkpoints, up to date. */
  readonly values: () => Promise<Database>;
}

/**
 * What a tool answers: text, and the same as structured content. Neither may lack what the other says: clients show their
 * model one of the two.
 */
export interface Answer {
  readonly text: string;
  readonly structured: Record<string, unknown>;
}

export type ObjectSchema = v.StrictObjectSchema<v.ObjectEntries, undefined>;

export interface Tool {
  /** As the client shows it behind its own prefix: `k6s_` and a verb. */
  readonly name: string;
  readonly title: string;
  /** For the model: what it learns or changes, and when to call it. */
  readonly description: string;
  /** Changes nothing that is governed. */
  readonly readOnly: boolean;
  /** May undo or overwrite something; says nothing for a tool that only reads. */
  readonly destructive: boolean;
  /** The same call twice leaves what one leaves. */
  readonly idempotent: boolean;
  /** Without `agent_name`: the server adds it to every tool. */
  readonly input: ObjectSchema;
  /** Without `notice`, which the server adds too. */
  readonly output: ObjectSchema;
  /** @param input has passed the input schema. @throws KhoregosError for what the caller can act on. */
  readonly run: (input: Readonly<Record<string, unknown>>, context: ToolContext) => Promise<Answer> | Answer;
}

/** A tool whose `run` is held to its own schemas. */
interface TypedTool<I extends v.ObjectEntries, O extends v.ObjectEntries>
  extends Omit<Tool, 'input' | 'output' | 'run'> {
  readonly input: v.StrictObjectSchema<I, undefined>;
  readonly output: v.StrictObjectSchema<O, undefined>;
  readonly run: (
    input: v.InferOutput<v.StrictObjectSchema<I, undefined>>,
    context: ToolContext,
  ) => Promise<TypedAnswer<O>> | TypedAnswer<O>;
}

interface TypedAnswer<O extends v.ObjectEntries> extends Answer {
  readonly structured: v.InferInput<v.StrictObjectSchema<O, undefined>>;
}

/** Forgets the types that the schemas carry, so that tools of all kinds fit one table. */
export function defineTool<I extends v.ObjectEntries, O extends v.ObjectEntries>(tool: TypedTool<I, O>): Tool {
  return tool as unknown as Tool;
}
