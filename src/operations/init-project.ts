/** How does a project come under governance? */
import { existsSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { KhoregosError, systemCode } from '../core/errors.ts';
import { defaultForbidden } from '../core/policy.ts';
import { journalDirectory } from '../ledger/layout.ts';
import { createDirectory } from '../ledger/snapshot.ts';
import { commonDirectoryOf, gitRootOf, policyFileName } from '../workspace/project-root.ts';

export interface InitOptions {
  /** An agent runs this: it may start governing a project, but not replace a policy that vanished. */
  readonly byAgent: boolean;
}

/** Where `init` writes for somebody who stands in `directory`: the main checkout's root, without git right there. */
export function findInitDirectory(directory: string): string {
  const tree = gitRootOf(directory);
  const common = tree === undefined ? undefined : commonDirectoryOf(tree);
  return common === undefined ? (tree ?? directory) : dirname(common);
}

/**
 * Writes a commented k6s.yaml and makes `.khoregos/`; returns the policy's path.
 * @throws KhoregosError ALREADY_INITIALIZED when there is a k6s.yaml, HUMAN_ONLY for an agent where one has vanished.
 */
export function initProject(root: string, { byAgent }: InitOptions): string {
  const path = join(root, policyFileName);
  if (byAgent && !existsSync(path) && existsSync(journalDirectory(root))) {
    throw new KhoregosError(
      'HUMAN_ONLY',
      `Cannot create "${path}": this project was governed before, only a person may give it a new policy`,
      `Restore ${policyFileName}, or ask the user to run "k6s init" in a terminal of their own`,
    );
  }
  try {
    writeFileSync(path, renderPolicy(basename(root)), { flag: 'wx' });
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error;
    throw new KhoregosError('ALREADY_INITIALIZED', `Cannot create "${path}": it is already there`, `Edit "${path}"`);
  }
  createDirectory(root);
  return path;
}

/** The text of a new k6s.yaml. A JSON string is a YAML string, whatever the folder is called. */
export function renderPolicy(name: string): string {
  return `# What agents may touch in this project. Khoregos reads this before every tool call; "k6s status" says what holds.
# Paths are globs relative to the project: * within a directory, ** across directories.
version: "1"

project:
  name: ${JSON.stringify(name)}

# When Khoregos itself fails: advisory lets the call pass and shows the fault, strict denies writes and executions.
# on_fault: strict

# A session in which no agent acted for so long is paused at the next start; 0 never.
# session: { stale_timeout_hours: 24 }

boundaries:
  # The first entry whose pattern matches an agent's name or definition decides; the forbidden lists of "*" always hold too.
  - pattern: "*"
    # Where agents may write; an empty list allows every path.
    # allowed_paths: []
    forbidden_paths:
${defaultForbidden.map((pattern) => `      - ${JSON.stringify(pattern)}`).join('\n')}
    # What agents may not read either.
    # forbidden_reads: [".env*"]
    # advisory notes a crossing in the trail and lets it pass, strict stops the call before it runs.
    enforcement: advisory

# tools:
#   # What no agent runs: a program and words that must be there, wherever its options stand.
#   deny_commands: ["npm publish", { command: "git push origin main", reason: "open a pull request" }]
#   # Refuse what cannot be undone (destructive), more than that (strict), or nothing (off).
#   protect: destructive
#   # Commands that write where nobody can tell beforehand: pass, ask or deny.
#   unknown_writes: pass

# Agents side by side: a write locks its file until its agent's turn ends; a teammate that rests is told what is open.
# locks: { auto: true, ttl_seconds: 300 }
# teams: { on_idle: nudge, max_agents: 0 }
# Changes that will want a person's approval. Gates are accepted but not yet enforced.
gates:
  - id: dependencies
    name: Dependency changes
    trigger:
      file_patterns: ["package.json", "**/go.mod", "**/requirements*.txt"]
    approval_mode: manual
  - id: pipelines
    name: Build pipeline changes
    trigger:
      file_patterns: [".github/workflows/**"]
    approval_mode: manual
`;
}
