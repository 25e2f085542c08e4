/** Which failures can a caller tell apart? */

/** Stable codes: printed by every command under `--json` as `error.code`, never renamed. */
export type ErrorCode =
  | 'ALREADY_INITIALIZED'
  | 'BUSY'
  | 'HUMAN_ONLY'
  | 'INTERNAL'
  | 'JOURNAL_UNREADABLE'
  | 'JOURNAL_UNWRITABLE'
  | 'LEDGER_NEWER'
  | 'NOT_A_REGULAR_FILE'
  | 'NOT_FOUND'
  | 'NOT_GOVERNED'
  | 'POLICY_INVALID'
  | 'READ_ONLY'
  | 'REFUSED'
  | 'TOO_LARGE'
  | 'TOO_LATE'
  | 'USAGE';

/** A failure with a code from the table above and, where one is known, what the person can do about it. */
export class KhoregosError extends Error {
  readonly code: ErrorCode;
  readonly remedy: string | undefined;

  constructor(code: ErrorCode, message: string, remedy?: string) {
    super(message);
    this.name = 'KhoregosError';
    this.code = code;
    this.remedy = remedy;
  }
}

/** The operating system's code of a failed call (`ENOENT`, `EACCES`, …), else undefined. */
export function systemCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

const unwritableCodes: ReadonlySet<string> = new Set(['EACCES', 'EDQUOT', 'ENOSPC', 'EPERM', 'EROFS']);

/** True when the system does not let us write there: whoever only reads goes on without. */
export function isUnwritable(error: unknown): boolean {
  return unwritableCodes.has(systemCode(error) ?? '');
}

/** One line for people: the message of an error, or the value as text. Never a stack. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Our code, the operating system's, or `INTERNAL` for a bug. */
export function codeOf(error: unknown): string {
  return error instanceof KhoregosError ? error.code : (systemCode(error) ?? 'INTERNAL');
}
