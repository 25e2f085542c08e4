/** What is a value that somebody else nested as JSON? */

/** A value as JSON text; empty for what is none, or nests deeper than the stack goes. */
export function toJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch (error) {
    if (error instanceof RangeError) return '';
    throw error;
  }
}
