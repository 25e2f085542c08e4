/** How does text that somebody else wrote reach a reader without hiding or doing anything there? */

/** Control and format characters (escapes, overrides of direction, invisible tags), separators and half surrogates. */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** The text with every character that a terminal or reader would not show written out, on one line. */
export function printable(text: string): string {
  return text.replace(unprintable, writtenOut);
}

/** `\x1b` or `\u{202e}`. */
export function writtenOut(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code <= 0xff ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
}

const maxHeadlineLength = 100;

/** A text in one line of an event. */
export function headline(text: string): string {
  return text.replace(/\s+/g, ' ').slice(0, maxHeadlineLength);
}

/** True for characters that a name on one line does not have: control characters, line ends, half surrogates. */
export function hasControls(text: string): boolean {
  return /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(text);
}
