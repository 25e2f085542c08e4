/** Which rules stand under this name? In dist/ the rules are text, of which only what is asked for is read. */
import { cloudRules } from './clouds.ts';
import { clusterRules } from './clusters.ts';
import { databaseRules } from './databases.ts';
import { diskRules } from './disk.ts';
import { gitRules } from './git.ts';
import { gitHistoryRules } from './git-history.ts';
import { networkRules } from './network.ts';
import type { DestructiveRule, RuleFamily } from './rule.ts';
import { serviceRules } from './services.ts';
import { systemRules } from './system.ts';

/** A program may have rules in several. */
export const families: readonly RuleFamily[] = [
  gitRules,
  gitHistoryRules,
  diskRules,
  systemRules,
  databaseRules,
  cloudRules,
  clusterRules,
  serviceRules,
  networkRules,
];

/** All rules under the name of a program; for other names of it see rules-of. */
export function findRules(name: string): readonly DestructiveRule[] {
  return families.flatMap((family) => (Object.hasOwn(family, name) ? (family[name] ?? []) : []));
}
