/** How does an answer or a failure stand in the result of tools/call? */
import { type CallToolResult, McpError, ErrorCode as McpErrorCode } from '@modelcontextprotocol/sdk/types.js';
import { codeOf, KhoregosError, messageOf, systemCode } from '../core/errors.ts';
import type { Answer } from './tool.ts';

/** The notice stands in both: a client may show its model the structured content alone. Source: measured, 2.1.197. */
export function answerResult({ text, structured }: Answer, notice: string): CallToolResult {
  const structuredContent = notice === '' ? structured : { ...structured, notice };
  return { content: contentOf(text, notice), structuredContent };
}

/** A failure the model can act on; never a protocol error, which it would not see. */
export function errorResult(code: string, message: string, remedy: string | undefined, notice = ''): CallToolResult {
  const text = `${code}: ${message}${remedy === undefined ? '' : `\n${remedy}`}`;
  return {
    isError: true,
    content: contentOf(text, notice),
    structuredContent: { error: { code, message, remedy: remedy ?? null } },
  };
}

export function thrownResult(error: unknown, notice = ''): CallToolResult {
  const { code, message, remedy } = describeThrown(error);
  return errorResult(code, message, remedy, notice);
}

/** The same where only a protocol error can be answered. */
export function thrownError(error: unknown): McpError {
  const { code, message, remedy } = describeThrown(error);
  const text = remedy === undefined ? message : `${message}. ${remedy}`;
  return new McpError(McpErrorCode.InternalError, `${code}: ${text}`, { code, message, remedy: remedy ?? null });
}

interface Thrown {
  readonly code: string;
  readonly message: string;
  readonly remedy: string | undefined;
}

/** Without a stack; what nobody foresaw also without its message, which may quote anything. */
function describeThrown(error: unknown): Thrown {
  if (error instanceof KhoregosError) return { code: error.code, message: error.message, remedy: error.remedy };
  if (systemCode(error) !== undefined) return { code: codeOf(error), message: messageOf(error), remedy: undefined };
  return { code: 'INTERNAL', message: 'This is a fault of k6s', remedy: 'Ask the user to run "k6s status"' };
}

function contentOf(text: string, notice: string): CallToolResult['content'] {
  return [{ type: 'text', text: notice === '' ? text : `${text}\n\n${notice}` }];
}
