/** How does a signed head get to the places outside the trail, and what stands there? */
import { type AnchorPlace, anchorReference } from '../core/anchors.ts';
import type { AuditPolicy } from '../core/policy.ts';
import { headOf, type SignedHead, type SignedLine } from '../core/signed.ts';
import { anchorFilePath, appendToAnchorFile, readAnchorFile } from '../workspace/anchor-file.ts';
import { appendToAnchorGit, readAnchorGit } from '../workspace/anchor-git.ts';
import type { Variables } from '../workspace/environment.ts';

/** Where a head stands now, and one sentence for each place that did not take it. */
export interface AnchoredHead {
  readonly anchors: readonly AnchorPlace[];
  readonly problems: readonly string[];
}

/** Puts a signed head wherever the policy wants it; never throws for what stands in its way. */
export async function anchorHead(
  root: string,
  audit: AuditPolicy,
  head: SignedHead,
  line: SignedLine,
  variables: Variables,
): Promise<AnchoredHead> {
  const anchors: AnchorPlace[] = [];
  const problems: string[] = [];
  if (audit.anchorFile !== '') {
    const path = anchorFilePath(audit.anchorFile, variables);
    const problem = appendToAnchorFile(root, path, line, variables);
    if (problem === undefined) anchors.push({ kind: 'file', path });
    else problems.push(problem);
  }
  if (audit.anchorGit) {
    const made = await appendToAnchorGit(root, head, line, variables);
    if (typeof made === 'string') problems.push(made);
    else anchors.push({ kind: 'git', ref: anchorReference(head.project), commit: made.commit });
  }
  return { anchors, problems };
}

/** Where the policy has heads anchored, with no commit yet: to be read besides the places that events name. */
export function policyPlaces(audit: AuditPolicy, project: string, variables: Variables): readonly AnchorPlace[] {
  return [
    ...(audit.anchorFile === '' ? [] : [{ kind: 'file', path: anchorFilePath(audit.anchorFile, variables) } as const]),
    ...(audit.anchorGit ? [{ kind: 'git', ref: anchorReference(project), commit: '' } as const] : []),
  ];
}

export interface AnchoredLine {
  readonly line: SignedLine;
  readonly from: AnchorPlace;
}

export interface ReadAnchors {
  /** Heads of this trail, oldest first in each place. Whether their signatures hold is for the reader to ask. */
  readonly lines: readonly AnchoredLine[];
  /** One sentence for each place that cannot be read: no file, no git. A reference that is not there has no lines. */
  readonly gone: readonly string[];
}

/** A project changes its anchor file a few times at most. */
const maxFiles = 16;

/** What stands at the places, each read once. Timestamps are left to `verifyTimestamp`. */
export async function readAnchors(
  root: string,
  places: readonly AnchorPlace[],
  project: string,
  variables: Variables,
): Promise<ReadAnchors> {
  const lines: AnchoredLine[] = [];
  const gone: string[] = [];
  const keep = (line: SignedLine, from: AnchorPlace) => {
    // One file may hold the heads of many projects.
    if (headOf(line)?.project === project) lines.push({ line, from });
  };
  const paths = [...new Set(places.flatMap((place) => (place.kind === 'file' ? [place.path] : [])))];
  for (const path of paths.slice(-maxFiles)) {
    const read = readAnchorFile(path);
    if (typeof read === 'string') gone.push(read);
    else for (const line of read) keep(line, { kind: 'file', path });
  }
  for (const path of paths.slice(0, -maxFiles)) gone.push(`The anchors in "${path}" are not read: too many files`);
  const ref = anchorReference(project);
  if (places.some((place) => place.kind === 'git' && place.ref === ref)) {
    const read = await readAnchorGit(root, project, variables);
    if (typeof read === 'string') gone.push(read);
    else for (const { line, commit } of [...read].reverse()) keep(line, { kind: 'git', ref, commit });
  }
  return { lines, gone };
}
