/** How do messages come in and go out? A line of JSON each, and no line may fill the memory. */
import type { Readable, Writable } from 'node:stream';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { ErrorCode, type JSONRPCMessage, JSONRPCMessageSchema } from '@modelcontextprotocol/sdk/types.js';

/** The largest argument is 64 KiB; more than this is no message of a client's. */
export const maxLineBytes = 1024 * 1024;

const newline = 10;

/** The SDK's own transport gives up on a line that is too long, and answers nothing to one that is no JSON. */
export class LineTransport implements Transport {
  onclose?: () => void;
  onerror?: (error: Error) => void;
  onmessage?: Transport['onmessage'];
  readonly #input: Readable;
  readonly #output: Writable;
  #chunks: Buffer[] = [];
  #size = 0;

  constructor(input: Readable, output: Writable) {
    this.#input = input;
    this.#output = output;
  }

  async start(): Promise<void> {
    this.#input.on('data', (chunk: Buffer) => this.#read(chunk));
    this.#input.on('error', (error) => this.onerror?.(error));
  }

  /** Reads no more; what was received is still answered, so nothing is told to end. */
  async close(): Promise<void> {
    this.#input.destroy();
  }

  send(message: JSONRPCMessage): Promise<void> {
    return this.#write(message);
  }

  #read(chunk: Buffer): void {
    let start = 0;
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
      this.#keep(chunk.subarray(start, end));
      this.#endLine();
      start = end + 1;
    }
    this.#keep(chunk.subarray(start));
  }

  /** Of a line that is too long only the length is kept. */
  #keep(part: Buffer): void {
    this.#size += part.length;
    if (this.#size > maxLineBytes) this.#chunks = [];
    else if (part.length > 0) this.#chunks.push(part);
  }

  #endLine(): void {
    const [size, chunks] = [this.#size, this.#chunks];
    this.#size = 0;
    this.#chunks = [];
    if (size > maxLineBytes) {
      this.#refuse(
        null,
        ErrorCode.InvalidRequest,
        `Message of ${size} bytes dropped: at most ${maxLineBytes} are read`,
      );
      return;
    }
    const line = Buffer.concat(chunks, size).toString().trim();
    if (line !== '') this.#receive(line);
  }

  #receive(line: string): void {
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      this.#refuse(null, ErrorCode.ParseError, 'Parse error: the line is not JSON');
      return;
    }
    const parsed = JSONRPCMessageSchema.safeParse(value);
    if (parsed.success) this.onmessage?.(parsed.data);
    else this.#refuse(idOf(value), ErrorCode.InvalidRequest, 'Invalid request: the line is no JSON-RPC 2.0 message');
  }

  #refuse(id: string | number | null, code: ErrorCode, message: string): void {
    void this.#write({ jsonrpc: '2.0', id, error: { code, message } });
  }

  /** Reads no further while nobody takes the answers. */
  #write(message: object): Promise<void> {
    return new Promise((resolve) => {
      const isTaken = this.#output.write(`${JSON.stringify(message)}\n`, () => resolve());
      if (isTaken || this.#input.isPaused()) return;
      this.#input.pause();
      this.#output.once('drain', () => this.#input.resume());
    });
  }
}

/** JSON-RPC 2.0 wants `null` where the request's id cannot be told. */
function idOf(value: unknown): string | number | null {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null;
  return typeof value.id === 'string' || typeof value.id === 'number' ? value.id : null;
}
