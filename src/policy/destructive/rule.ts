/** What is a rule that protects what cannot be undone? */

export interface DestructiveRule {
  readonly id: string;
  /** `strict` holds only where the policy says `protect: strict`. */
  readonly level: 'destructive' | 'strict';
  /** Patterns of what stands behind the program's name (see match-command), any of which is refused. */
  readonly runs: readonly string[];
  /** What is lost, for the agent. */
  readonly why: string;
  /** What to do instead; begins with a verb. */
  readonly instead: string;
  /** A command that does so, and passes. */
  readonly passes: string;
  /** Commands that are refused. */
  readonly stops: readonly string[];
}

/** Rules by the program that they are about. */
export type RuleFamily = Readonly<Record<string, readonly DestructiveRule[]>>;
