/** What does the model answer? A scripted Messages API on loopback: each agent of a run plays the turns written for it. */
import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ContentBlock {
  readonly type: string;
  readonly text?: string;
  readonly content?: Content;
  readonly tool_use_id?: string;
  readonly is_error?: boolean;
}
export type Content = string | readonly ContentBlock[];

export interface RequestBody {
  readonly model: string;
  readonly stream?: boolean;
  readonly system?: Content;
  readonly messages: readonly { readonly role: string; readonly content: Content }[];
  readonly tools?: readonly unknown[];
  readonly output_config?: { readonly format?: { readonly schema?: { readonly properties?: object } } };
}

interface TextBlock {
  readonly type: 'text';
  readonly text: string;
}
interface ToolUseBlock {
  readonly type: 'tool_use';
  readonly id: string;
  readonly name: string;
  readonly input: object;
}
export type AnswerBlock = TextBlock | ToolUseBlock;
export type Answer = readonly AnswerBlock[];
/** What is said when it is asked for; it may keep the client waiting. */
export type Reaction = (body: RequestBody) => Answer | Promise<Answer>;
export type Turn = Answer | Reaction;
/** One reaction in place of turns plays them all. */
export type Actors = Readonly<Record<string, readonly Turn[] | Reaction>>;

/** One request as it arrived. `actor` and `turn` (from 0) are missing on side requests: titles, probes, summaries. */
export interface RecordedRequest {
  readonly body: RequestBody;
  readonly actor?: string;
  readonly turn?: number;
}

const marker = /@@actor:([\w-]+)@@/g;

/** The marker that hands a conversation to the script of `name`: put it in the prompt of the run or of an Agent call. */
export const actor = (name: string): string => `@@actor:${name}@@`;
export const text = (value: string): TextBlock => ({ type: 'text', text: value });
/** A tool call; `id` is the tool_use_id, so that a test can find the call again in hooks and ledger. */
export const tool = (id: string, name: string, input: object): ToolUseBlock => ({ type: 'tool_use', id, name, input });

/** Everything readable in a message, tool results included. */
export function flatten(content: Content | undefined): string {
  if (content === undefined || typeof content === 'string') return content ?? '';
  return content.map((block) => block.text ?? flatten(block.content)).join('\n');
}

/** What happened since the model's last answer: tool results, reminders, a new prompt. */
export function news(body: RequestBody): string {
  const answered = body.messages.findLastIndex((message) => message.role === 'assistant');
  const unread = body.messages.slice(answered + 1);
  return unread.map((message) => flatten(message.content)).join('\n');
}

/** The last marker in the user's own words wins, and who has none is `main`; tool results are not searched, since a file or an agent may quote a marker. */
function findActor(body: RequestBody): string {
  for (const message of body.messages.toReversed()) {
    if (message.role !== 'user') continue;
    const own = typeof message.content === 'string' ? message.content : flatten(message.content.filter(isText));
    const found = [...own.matchAll(marker)].at(-1)?.[1];
    if (found !== undefined) return found;
  }
  return 'main';
}

const isText = (block: ContentBlock): boolean => block.type === 'text';

/** The Messages API of one run. Close it when the run is over. */
export class ScriptedModel {
  readonly requests: RecordedRequest[] = [];
  readonly #actors: Actors;
  readonly #turnsTaken = new Map<string, number>();
  readonly #server: http.Server;

  constructor(actors: Actors) {
    this.#actors = actors;
    this.#server = http.createServer((request, response) => {
      this.#handle(request, response).catch((error: unknown) => {
        console.error('scripted model:', error);
        response.destroy();
      });
    });
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async listen(): Promise<this> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    // A test that fails before it closes the model must not keep the runner waiting.
    this.#server.unref();
    return this;
  }

  async close(): Promise<void> {
    this.#server.close();
    this.#server.closeAllConnections();
    await once(this.#server, 'close');
  }

  async #handle(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const isMessage = request.method === 'POST' && request.url?.startsWith('/v1/messages?');
    if (!isMessage) return void response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as RequestBody;
    const recorded = this.#record(body);
    const answer = await this.#answer(recorded);
    if (body.stream === true) stream(response, body.model, answer);
    else respond(response, body.model, answer);
  }

  #record(body: RequestBody): RecordedRequest {
    const name = findActor(body);
    const isTurn = (body.tools?.length ?? 0) > 0;
    const recorded = isTurn ? { body, actor: name, turn: this.#turnsTaken.get(name) ?? 0 } : { body };
    if (recorded.actor !== undefined) this.#turnsTaken.set(recorded.actor, recorded.turn + 1);
    this.requests.push(recorded);
    return recorded;
  }

  #answer({ body, actor: name, turn }: RecordedRequest): Answer | Promise<Answer> {
    if (name === undefined || turn === undefined) return [text(sideAnswer(body))];
    const script = this.#actors[name];
    if (typeof script === 'function') return script(body);
    const scripted = script?.[turn] ?? [text(`nothing left to do for ${name}`)];
    return typeof scripted === 'function' ? scripted(body) : scripted;
  }
}

/** Side requests want one value per property of their schema, or any text. */
function sideAnswer(body: RequestBody): string {
  const properties = body.output_config?.format?.schema?.properties;
  if (properties === undefined) return 'ok';
  return JSON.stringify(Object.fromEntries(Object.keys(properties).map((name) => [name, 'scripted'])));
}

const usage = { input_tokens: 10, cache_creation_input_tokens: 0, cache_read_input_tokens: 0, output_tokens: 10 };
const stopReason = (blocks: readonly AnswerBlock[]): string =>
  blocks.some((block) => block.type === 'tool_use') ? 'tool_use' : 'end_turn';

function envelope(model: string): object {
  const id = `msg_${crypto.randomUUID()}`;
  return { id, type: 'message', role: 'assistant', model, content: [], stop_reason: null, stop_sequence: null, usage };
}

function respond(response: http.ServerResponse, model: string, blocks: readonly AnswerBlock[]): void {
  const message = { ...envelope(model), content: blocks, stop_reason: stopReason(blocks) };
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(message));
}

/** Source: the streaming format of the Messages API, https://docs.anthropic.com/en/api/messages-streaming */
function stream(response: http.ServerResponse, model: string, blocks: readonly AnswerBlock[]): void {
  const events: { type: string }[] = [
    { type: 'message_start', message: envelope(model) } as { type: string },
    ...blocks.flatMap(blockEvents),
    { type: 'message_delta', delta: { stop_reason: stopReason(blocks), stop_sequence: null }, usage } as {
      type: string;
    },
    { type: 'message_stop' },
  ];
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
  for (const event of events) response.write(`event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);
  response.end();
}

function blockEvents(block: AnswerBlock, index: number): { type: string }[] {
  const empty = block.type === 'text' ? { ...block, text: '' } : { ...block, input: {} };
  const delta =
    block.type === 'text'
      ? { type: 'text_delta', text: block.text }
      : { type: 'input_json_delta', partial_json: JSON.stringify(block.input) };
  const start = { type: 'content_block_start', index, content_block: empty };
  return [
    start,
    { type: 'content_block_delta', index, delta } as { type: string },
    { type: 'content_block_stop', index } as { type: string },
  ];
}
