/** How does an answer or a failure stand in the result of tools/call? */
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { codeOf, type ErrorCode, KhoregosError, messageOf, systemCode } from '../core/errors.ts';
import type { Answer } from './tool.ts';

/** IDENTITY: the arguments name another agent than the one that calls. */
export type ToolErrorCode = ErrorCode | 'IDENTITY';

export function answerResult({ text, structured }: Answer, notice: string): CallToolResult {
  return { content: contentOf(text, notice), structuredContent: structured };
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

/** What was thrown, without a stack; what nobody foresaw also without its message, which may quote anything. */
export function thrownResult(error: unknown, notice = ''): CallToolResult {
  if (error instanceof KhoregosError) return errorResult(error.code, error.message, error.remedy, notice);
  if (systemCode(error) !== undefined) return errorResult(codeOf(error), messageOf(error), undefined, notice);
  return errorResult('INTERNAL', 'This is a fault of k6s', 'Ask the user to run "k6s status"', notice);
}

function contentOf(text: string, notice: string): CallToolResult['content'] {
  return [{ type: 'text', text: notice === '' ? text : `${text}\n\n${notice}` }];
}
