/** How is a word written so that a shell reads it back as it is? */

const plain = /^[\w@%+=:,./-]+$/;

/** As it is where that is plain, else in single quotes. */
export function quoteWord(word: string): string {
  return plain.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
