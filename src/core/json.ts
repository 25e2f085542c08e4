/** What is a value that somebody else nested as JSON? */

/** Deeper values are no notes. */
export const maxNesting = 32;

/** True when lists and objects stand more than `levels` within each other. */
export function nestsDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((each) => nestsDeeper(each, levels - 1));
}

/** A value as JSON text; empty for what is none, or nests deeper than the stack goes. */
export function toJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch (error) {
    if (error instanceof RangeError) return '';
    throw error;
  }
}
