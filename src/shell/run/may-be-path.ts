/** Which texts may be paths, where nobody says so? */

/** More than this are a list of something. */
export const maxPossible = 40;

export function mayBePath(text: string): boolean {
  return text.length > 1 && text.length < 4096 && !/[\n:]|^[-+@%]/.test(text) && !/ .* /.test(text);
}
