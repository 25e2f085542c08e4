/** What is known of a word after the shell has expanded it? */

export interface ShellWord {
  /** The value; of a glob the pattern, in which `**` stands for any text that is not known; else as written. */
  readonly text: string;
  readonly certainty: 'exact' | 'glob' | 'unknown';
}
