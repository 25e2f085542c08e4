/** Which row of the table has this name? In dist/ the rows are text, of which only what is asked for is read. */
import { archives } from './archives.ts';
import { builds } from './builds.ts';
import { checks } from './checks.ts';
import { clouds } from './clouds.ts';
import { clusters } from './clusters.ts';
import { codeGenerators } from './code-generators.ts';
import { compilers } from './compilers.ts';
import { containers } from './containers.ts';
import { coreutils } from './coreutils.ts';
import { dataStores } from './data-stores.ts';
import { desktop } from './desktop.ts';
import { documents } from './documents.ts';
import { editors } from './editors.ts';
import { environments } from './environments.ts';
import { forges } from './forges.ts';
import { formatters } from './formatters.ts';
import { frameworks } from './frameworks.ts';
import { git } from './git.ts';
import { interpreters } from './interpreters.ts';
import { keys } from './keys.ts';
import { languages } from './languages.ts';
import { machine } from './machine.ts';
import { media } from './media.ts';
import { network } from './network.ts';
import { others } from './others.ts';
import { packages } from './packages.ts';
import type { Row, Table } from './row.ts';
import { scanners } from './scanners.ts';
import { shellWords } from './shell-words.ts';
import { system } from './system.ts';
import { systemPackages } from './system-packages.ts';
import { terminals } from './terminals.ts';
import { textTools } from './text-tools.ts';
import { wrappers } from './wrappers.ts';

/** No program stands in two. */
export const tables: readonly Table[] = [
  coreutils,
  textTools,
  git,
  wrappers,
  interpreters,
  packages,
  builds,
  checks,
  archives,
  compilers,
  network,
  containers,
  dataStores,
  system,
  editors,
  frameworks,
  formatters,
  codeGenerators,
  clusters,
  clouds,
  documents,
  media,
  forges,
  languages,
  systemPackages,
  shellWords,
  terminals,
  machine,
  keys,
  desktop,
  others,
  scanners,
  environments,
];

/** A row, or the name of the program whose row it shares. */
export function findRow(name: string): Row | string | undefined {
  const table = tables.find((candidate) => Object.hasOwn(candidate, name));
  return table?.[name];
}
