/** Which offences are no more than git at its own work? */
import { findBroughtByGit } from '../workspace/brought-by-git.ts';
import type { Variables } from '../workspace/environment.ts';
import { readRegularFile } from '../workspace/files.ts';
import { isPlainConfig } from '../workspace/git-config.ts';
import { reachable } from '../workspace/project-root.ts';
import type { Judgement, Offence } from './judge-changes.ts';

/**
 * Git notes branches and remotes in its configuration: while that names no program, it is a change like any other. What a
 * checkout or a merge brought from a commit is said to come from git.
 */
export async function spareGit(judgement: Judgement, since: number, variables: Variables): Promise<Judgement> {
  const isPlain = (each: Offence) => each.path === '.git/config' && isPlainFile(each.place.real);
  const plain = judgement.offences.filter(isPlain);
  const offences = await withGit(
    judgement.offences.filter((each) => !plain.includes(each)),
    since,
    variables,
  );
  const undeclared = [
    ...judgement.undeclared,
    ...plain.filter(({ cause }) => cause !== 'outside').map(({ path }) => path),
  ];
  return { ...judgement, offences, undeclared };
}

const maxConfigBytes = 1024 * 1024;

function isPlainFile(path: string): boolean {
  const text = reachable(() => readRegularFile(path, maxConfigBytes))?.toString();
  return text !== undefined && isPlainConfig(text);
}

async function withGit(offences: readonly Offence[], since: number, variables: Variables): Promise<readonly Offence[]> {
  const trees = new Set(offences.filter(({ cause }) => cause !== 'outside').map(treeOf));
  const brought = new Set<string>();
  for (const tree of trees) {
    const paths = offences.filter((each) => treeOf(each) === tree).map(({ path }) => path);
    if (tree === '') continue;
    for (const path of await findBroughtByGit(tree, paths, since, variables)) brought.add(`${tree}/${path}`);
  }
  return offences.map((each) => {
    return each.cause !== 'outside' && brought.has(each.place.real) ? { ...each, cause: 'git' } : each;
  });
}

/** Empty for what lies in no work tree. */
function treeOf({ place, path }: Offence): string {
  return place.relative === undefined ? '' : place.real.slice(0, -path.length - 1);
}
