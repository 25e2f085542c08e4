/** How does a client see the tools? Their schemas as JSON Schema, made when first asked for. */
import type { Tool as ListedTool } from '@modelcontextprotocol/sdk/types.js';
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { completeInput } from './call-tool.ts';
import type { ObjectSchema, Tool } from './tool.ts';

/** Checks that JSON Schema cannot express; the server makes them all the same. */
const unlisted = ['check'];

export function listTool(tool: Tool): ListedTool {
  const { name, title, description, readOnly, destructive, idempotent, output } = tool;
  return {
    name,
    title,
    description,
    inputSchema: jsonSchema(completeInput(tool)),
    outputSchema: orError(jsonSchema(v.strictObject({ ...output.entries, notice: v.optional(v.string()) }))),
    annotations: {
      title,
      readOnlyHint: readOnly,
      destructiveHint: destructive,
      idempotentHint: idempotent,
      openWorldHint: false,
    },
  };
}

/** An empty schema looks like one that was forgotten, and not every client knows lists of types. */
function anyValue() {
  const types = ['string', 'number', 'boolean', 'object', 'array', 'null'] as const;
  return { anyOf: types.map((type) => ({ type })) };
}

type JsonSchema = ListedTool['inputSchema'];

function jsonSchema(schema: ObjectSchema): JsonSchema {
  const { $schema, ...listed } = toJsonSchema(schema, {
    typeMode: 'input',
    ignoreActions: unlisted,
    overrideSchema: ({ valibotSchema }) => (valibotSchema.type === 'unknown' ? anyValue() : undefined),
  });
  return listed as JsonSchema;
}

const errorSchema = {
  type: 'object',
  properties: {
    error: {
      type: 'object',
      properties: {
        code: { type: 'string' },
        message: { type: 'string' },
        remedy: { anyOf: [{ type: 'string' }, { type: 'null' }] },
      },
      required: ['code', 'message', 'remedy'],
    },
  },
  required: ['error'],
} as const;

/** The SDK's client checks structured content against this schema also when the result is an error. */
function orError(schema: JsonSchema): JsonSchema {
  return { type: 'object', anyOf: [schema, errorSchema] };
}
