/** How is a transcript of the client's written? One JSON object a line, as clients 2.1.197 and 2.1.329 do. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface Said {
  readonly id?: string;
  readonly tool?: string;
  readonly input?: unknown;
  /** Fields of the line itself. */
  readonly more?: Readonly<Record<string, unknown>>;
}

/** A line in which the assistant calls a tool. */
export function calling({
  id = 'toolu_1',
  tool = 'Write',
  input = { file_path: 'src/a' },
  more = {},
}: Said = {}): string {
  return JSON.stringify({
    parentUuid: 'p',
    isSidechain: false,
    type: 'assistant',
    message: {
      role: 'assistant',
      content: [
        { type: 'text', text: 'I will' },
        { type: 'tool_use', id, name: tool, input },
      ],
    },
    timestamp: '2026-01-02T03:04:05.000Z',
    sessionId: 'session-1',
    version: '2.1.197',
    ...more,
  });
}

export interface Answer {
  readonly content?: unknown;
  readonly isError?: boolean;
  /** The client's own note of it. */
  readonly result?: unknown;
}

/** A line in which a call is answered. */
export function answering(id: string, { content = 'done', isError, result }: Answer = {}): string {
  const block = { tool_use_id: id, type: 'tool_result', content, is_error: isError };
  return JSON.stringify({
    type: 'user',
    message: { role: 'user', content: [block] },
    toolUseResult: result,
    sessionId: 'session-1',
  });
}

/** Lines that tell of no call. */
export const quiet: readonly string[] = [
  JSON.stringify({ type: 'queue-operation', operation: 'enqueue', content: 'tool_use' }),
  JSON.stringify({ type: 'user', message: { role: 'user', content: 'do it' } }),
  JSON.stringify({ type: 'user', message: { content: [{ type: 'tool_use', id: 'u', name: 'Write', input: {} }] } }),
  JSON.stringify({ type: 'assistant', message: { content: [{ type: 'text', text: 'done' }, null, 7] } }),
  JSON.stringify({ type: 'assistant', message: { content: [{ type: 'tool_use', id: 'u', name: 7 }] } }),
  JSON.stringify({ type: 'assistant' }),
  '7',
  'null',
  '[]',
  '',
  '   ',
];

export function writeTranscript(directory: string, name: string, lines: readonly string[], end = '\n'): string {
  const path = join(directory, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, lines.join('\n') + end);
  return path;
}
