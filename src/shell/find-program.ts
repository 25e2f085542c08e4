/** Which row of the table is a program's? */
import { archives } from './programs/archives.ts';
import { builds } from './programs/builds.ts';
import { checks } from './programs/checks.ts';
import { clouds } from './programs/clouds.ts';
import { clusters } from './programs/clusters.ts';
import { codeGenerators } from './programs/code-generators.ts';
import { compilers } from './programs/compilers.ts';
import { containers } from './programs/containers.ts';
import { coreutils } from './programs/coreutils.ts';
import { dataStores } from './programs/data-stores.ts';
import { desktop } from './programs/desktop.ts';
import { documents } from './programs/documents.ts';
import { editors } from './programs/editors.ts';
import { environments } from './programs/environments.ts';
import { forges } from './programs/forges.ts';
import { formatters } from './programs/formatters.ts';
import { frameworks } from './programs/frameworks.ts';
import { git } from './programs/git.ts';
import { interpreters } from './programs/interpreters.ts';
import { keys } from './programs/keys.ts';
import { languages } from './programs/languages.ts';
import { machine } from './programs/machine.ts';
import { media } from './programs/media.ts';
import { network } from './programs/network.ts';
import { others } from './programs/others.ts';
import { packages } from './programs/packages.ts';
import type { Row, Table } from './programs/row.ts';
import { scanners } from './programs/scanners.ts';
import { shellWords } from './programs/shell-words.ts';
import { system } from './programs/system.ts';
import { systemPackages } from './programs/system-packages.ts';
import { terminals } from './programs/terminals.ts';
import { textTools } from './programs/text-tools.ts';
import { wrappers } from './programs/wrappers.ts';

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

/** `name` is the last part of the path, in lower case; `python3.11`, `g++-12` and `prettier@3` are known without version. */
export function findProgram(name: string): Row | undefined {
  const row = findRow(name) ?? findRow(withoutVersion(name));
  return typeof row === 'string' ? findProgram(row) : row;
}

function findRow(name: string): Row | string | undefined {
  const table = tables.find((candidate) => Object.hasOwn(candidate, name));
  return table?.[name];
}

function withoutVersion(name: string): string {
  const at = name.indexOf('@', 1);
  const text = at === -1 ? name : name.slice(0, at);
  let end = text.length;
  while (end > 1 && '0123456789.'.includes(text[end - 1] ?? ' ')) end -= 1;
  return text[end - 1] === '-' && end < text.length ? text.slice(0, end - 1) : text.slice(0, end);
}
