/** What does every tool keep to? Its listed schema, its limits to the character, and refusals that say what to do. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { governedProject } from '../../helpers.ts';
import { type AgentCall, type CallResult, type ListedTool, startAgent, startServer } from '../mcp-client.ts';

/** The most that an argument may hold. */
export interface Limit {
  readonly characters?: number;
  readonly entries?: number;
  /** As JSON. */
  readonly bytes?: number;
  /** From and to, both included. */
  readonly range?: readonly [number, number];
}

export interface Contract {
  /** Whether it only reads. */
  readonly reads: boolean;
  /** Whether the same call twice leaves what one leaves; those that only read do. */
  readonly idempotent?: boolean;
  /** Arguments that it accepts. */
  readonly input: Readonly<Record<string, unknown>>;
  readonly required?: readonly string[];
  readonly limits?: Readonly<Record<string, Limit>>;
  /** A value of a wrong type, for each argument. */
  readonly wrong?: Readonly<Record<string, unknown>>;
  readonly defaults?: Readonly<Record<string, unknown>>;
}

/** Tests what the contract says: the listing, every limit and one beyond it, wrong types, and arguments that are none. */
export function holdsContract(name: string, contract: Contract): void {
  const { input, limits = {}, required = [], wrong = {} } = contract;

  test(`${name} lists what it takes, what it does and what it answers`, async (t) => {
    const server = await startServer(t, governedProject(t));
    const tool = (await server.listTools()).find((each) => each.name === name);
    if (tool === undefined) throw new Error(`there is no ${name}`);
    assert.deepEqual(tool.inputSchema.required ?? [], required);
    assert.ok(tool.title.length > 3 && tool.title !== name && tool.description.length <= 400, tool.description);
    const { readOnlyHint, destructiveHint, idempotentHint, openWorldHint } = tool.annotations;
    const hints = [contract.reads, false, contract.reads || contract.idempotent === true, false];
    assert.deepEqual([readOnlyHint, destructiveHint, idempotentHint, openWorldHint], hints);
    const named = [...new Set([...Object.keys(limits), ...Object.keys(wrong), ...required])];
    const taken = Object.keys(tool.inputSchema.properties).filter((argument) => argument !== 'agent_name');
    assert.deepEqual(taken.sort(), named.sort(), 'the contract speaks of every argument');
    for (const [argument, limit] of Object.entries(limits)) listsLimit(tool, argument, limit);
    for (const [argument, value] of Object.entries(contract.defaults ?? {})) {
      assert.equal(tool.inputSchema.properties[argument].default, value, argument);
    }
  });

  test(`${name} accepts what its limits allow, and refuses one more`, async (t) => {
    const call = await startAgent(t, governedProject(t));
    for (const [argument, limit] of Object.entries({ ...limits, agent_name: { characters: 200 } })) {
      for (const value of atLimit(limit)) {
        const { structured } = await call(name, { ...input, [argument]: value });
        assert.notEqual(structured.error?.code, 'USAGE', `${argument}: ${structured.error?.message}`);
        assert.notEqual(structured.error?.code, 'INTERNAL', `${argument}: ${structured.error?.message}`);
      }
      for (const value of beyondLimit(limit)) {
        const message = refused(await call(name, { ...input, [argument]: value }), name);
        assert.ok(message.includes(argument), message);
      }
    }
  });

  test(`${name} refuses what it does not know, what is missing and what is of another type`, async (t) => {
    const call = await startAgent(t, governedProject(t));
    await refusesEach(call, name, { input, required, wrong: { ...wrong, agent_name: 7 } });
    const { text } = await call(name, { ...input, agent_name: 'somebody' });
    assert.match(text, /^IDENTITY: Cannot act as "somebody": this call was made by "lead"\nLeave agent_name out$/);
  });
}

async function refusesEach(
  call: AgentCall,
  name: string,
  { input, required, wrong }: Required<Pick<Contract, 'input' | 'required' | 'wrong'>>,
): Promise<void> {
  const unknown = refused(await call(name, { ...input, verbose: true }), name);
  assert.match(unknown, /verbose is no argument of this tool: leave it out \(known: .*agent_name\)/);
  for (const argument of required) {
    const rest = Object.fromEntries(Object.entries(input).filter(([key]) => key !== argument));
    assert.match(refused(await call(name, rest), name), new RegExp(`${argument} is missing: give it`));
  }
  for (const [argument, value] of Object.entries(wrong)) {
    assert.match(refused(await call(name, { ...input, [argument]: value }), name), new RegExp(`${argument}.* must be`));
  }
}

/** The message of a refusal of the arguments. */
function refused({ isError, text, structured }: CallResult, name: string): string {
  assert.deepEqual([isError, structured.error.code], [true, 'USAGE'], text);
  assert.ok(structured.error.message.startsWith(`Cannot call ${name}: `), text);
  assert.ok(text.startsWith(`USAGE: ${structured.error.message}`) && text.length < 400, text);
  return structured.error.message;
}

function listsLimit({ inputSchema }: ListedTool, argument: string, { characters, entries, range }: Limit): void {
  const listed = inputSchema.properties[argument];
  assert.ok(typeof listed.description === 'string' && listed.description.length > 0, argument);
  if (entries !== undefined) assert.equal(listed.maxItems, entries, argument);
  if (entries !== undefined && characters !== undefined) assert.equal(listed.items.maxLength, characters, argument);
  else if (characters !== undefined) assert.equal(listed.maxLength, characters, argument);
  if (range !== undefined) assert.deepEqual([listed.minimum, listed.maximum], range, argument);
}

/** A JSON text takes two bytes for its quotes; an object of one key of one letter six more. */
function atLimit({ characters, entries, bytes, range }: Limit, more = 0): readonly unknown[] {
  if (range !== undefined) return [range[0] - more, range[1] + more];
  if (bytes !== undefined) return [{ a: 'x'.repeat(bytes - '{"a":""}'.length + more) }];
  if (entries !== undefined) return [Array.from({ length: entries + more }, (_, index) => `a${index}`)];
  return ['a'.repeat((characters ?? 0) + more)];
}

function beyondLimit(limit: Limit): readonly unknown[] {
  const { characters, entries } = limit;
  const tooLong = entries === undefined || characters === undefined ? [] : [['a'.repeat(characters + 1)]];
  return [...atLimit(limit, 1), ...tooLong];
}
