/** Which git commands discard work that no commit holds? */
import type { RuleFamily } from './rule.ts';

/** Names of files rather than of branches: what `git checkout` without `--` takes for a path. */
const fileNames =
  './*|../*|*.ts|*.tsx|*.js|*.jsx|*.mjs|*.cjs|*.py|*.rs|*.go|*.java|*.kt|*.rb|*.php|*.c|*.h|*.cc|*.cpp|*.hpp|*.cs|*.swift|*.md|*.json|*.yaml|*.yml|*.toml|*.lock|*.html|*.css|*.scss|*.sh|*.sql|*.txt|*.vue|*.svelte';

export const gitRules: RuleFamily = {
  git: [
    {
      id: 'git-reset-hard',
      level: 'destructive',
      runs: ['reset --hard', 'reset --merge'],
      why: 'it discards uncommitted changes for good',
      instead: 'keep them with "git stash" first, or use "git reset --keep"',
      passes: 'git reset --keep HEAD~1',
      stops: ['git reset --hard', 'git reset -q --har HEAD~1', 'git -C repo reset --merge'],
    },
    {
      id: 'git-checkout-force',
      level: 'destructive',
      runs: ['checkout -f|--force', 'switch -f|--force|--discard-changes', 'submodule deinit -f|--force'],
      why: 'it throws away uncommitted changes',
      instead: 'keep them with "git stash" and switch without force',
      passes: 'git switch main',
      stops: ['git checkout -f main', 'git switch --discard-changes main', 'git checkout --force -b x'],
    },
    {
      id: 'git-checkout-paths',
      level: 'destructive',
      runs: [
        'checkout -- !--ours !--theirs !-h',
        'checkout .|:/|:/*|:(*|[*] !-b !-B !--orphan !--ours !--theirs !-h !--detach',
        `checkout ${fileNames} !-b !-B !--orphan !--ours !--theirs`,
        'checkout * * !-b !-B !--orphan !--ours !--theirs',
        'checkout --pathspec-from-file',
        'checkout -p|--patch',
      ],
      why: 'it overwrites uncommitted changes in these files',
      instead: 'keep them with "git stash push -- <path>" first',
      passes: 'git stash push -- file.txt',
      stops: ['git checkout -- a b', 'git checkout HEAD a.txt', 'git checkout .', 'git checkout src/a.ts'],
    },
    {
      id: 'git-restore',
      level: 'destructive',
      runs: [
        'restore * !-S|--staged !--no-worktree !-h',
        'restore * -W|--worktree !-h',
        'restore --pathspec-from-file !-S|--staged',
        'restore -p|--patch !-S|--staged',
      ],
      why: 'it overwrites uncommitted changes in these files',
      instead: 'keep them with "git stash push -- <path>" first, or unstage only, with --staged',
      passes: 'git restore --staged file.txt',
      stops: ['git restore file.txt', 'git restore -SW a', 'git restore -- a', 'git restore -p'],
    },
    {
      id: 'git-clean',
      level: 'destructive',
      runs: ['clean -f|--force !-n|--dry-run', 'clean -c=clean.requireforce=false !-n|--dry-run'],
      why: 'it deletes files that git does not know and cannot bring back',
      instead: 'list them with "git clean -n" and delete those you made by name',
      passes: 'git clean -nd',
      stops: ['git clean -f', 'git clean -xdf', 'git clean --forc'],
    },
    {
      id: 'git-stash-drop',
      level: 'destructive',
      runs: ['stash drop', 'stash clear'],
      why: 'stashed work would be gone',
      instead: 'leave the stash where it is, or apply it with "git stash apply"',
      passes: 'git stash apply',
      stops: ['git stash drop', 'git stash drop stash@{0}', 'git stash clear'],
    },
    {
      id: 'git-worktree-remove',
      level: 'destructive',
      runs: ['worktree remove -f|--force'],
      why: 'it deletes a work tree with its uncommitted changes',
      instead: 'remove it without --force, which refuses while there is work in it',
      passes: 'git worktree remove ../other',
      stops: ['git worktree remove --force ../other', 'git worktree remove -ff x'],
    },
    {
      id: 'git-abort',
      level: 'destructive',
      runs: ['rebase --abort', 'merge --abort', 'am --abort', 'cherry-pick --abort', 'revert --abort'],
      why: 'conflicts that were already resolved would be lost',
      instead: 'resolve what is left and go on with --continue, or use --quit to keep the files as they are',
      passes: 'git rebase --continue',
      stops: ['git rebase --abort', 'git merge --abor'],
    },
    {
      id: 'git-rm-force',
      level: 'destructive',
      runs: ['rm -f|--force !--cached !-n|--dry-run'],
      why: 'it deletes files with changes that no commit holds',
      instead: 'use "git rm" without force, or --cached to keep the file',
      passes: 'git rm --cached file.txt',
      stops: ['git rm -f a', 'git rm -rf src'],
    },
    {
      id: 'git-overwrite-tree',
      level: 'destructive',
      runs: ['read-tree -u --reset', 'checkout-index -f|--force'],
      why: 'it overwrites files in the work tree without a copy',
      instead: 'commit or stash first and use "git switch"',
      passes: 'git stash push',
      stops: ['git read-tree -u --reset HEAD', 'git checkout-index -f -a'],
    },
  ],
};
