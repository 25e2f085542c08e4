/** What do version control programs do to files of the work tree and others? */
import type { Table } from './row.ts';

/** Settings whose value is a command, or leads to one. */
const commandSettings =
  'core.pager=code:sh core.editor=code:sh core.sshcommand=code:sh core.fsmonitor=code:sh core.askpass=code:sh core.hookspath=run core.gitproxy=code:sh sequence.editor=code:sh gpg.program=code:sh gpg.*=text diff.external=code:sh pager.*=code:sh alias.*=shell-alias credential.helper=shell-alias *.textconv=code:sh *.clean=code:sh *.smudge=code:sh *.process=code:sh *.command=code:sh *.cmd=code:sh *.driver=code:sh *.helper=shell-alias *.uploadpack=code:sh *.receivepack=code:sh uploadpack.packobjectshook=code:sh remote.*=text include.path=read core.worktree=dir';

const fetchOptions =
  '--upload-pack=code:sh -o|--server-option= --depth= -j|--jobs= --filter= --refmap= --shallow-since= --shallow-exclude= --negotiation-tip= --recurse-submodules?=';

const logOptions =
  '--output=write -n|--max-count= -S= -G= -L= --since= --until= --after= --before= --author= --committer= --grep= --format= --pretty?= --date= -U|--unified= -O=read --skip= --color?= --stat?= --diff-filter= --relative?= --word-diff?= --src-prefix= --dst-prefix= --abbrev?= --decorate?= --branches?= --remotes?= --tags?= --glob= --exclude= --ext-diff --textconv --no-index';

export const git: Table = {
  git: {
    before:
      '-C=dir -c=key --git-dir=dir --work-tree=dir --exec-path?=run --namespace= --super-prefix= --config-env= --attr-source= --list-cmds=',
    keys: commandSettings,
    subcommands: {
      add: { options: '--chmod= --pathspec-from-file=read' },
      'commit|ci': {
        options:
          '-m|--message= -F|--file=read -t|--template=read -C|--reuse-message= -c|--reedit-message= --author= --date= --fixup= --squash= --trailer= --cleanup= --pathspec-from-file=read -S?= --gpg-sign?= -u?= --untracked-files?=',
      },
      status: { options: '--porcelain?= -u?= --untracked-files?= --ignored?= --column?=' },
      'log|diff|whatchanged|shortlog|rev-list|diff-tree|diff-index|diff-files|range-diff|reflog': {
        options: logOptions,
        subcommands: { 'expire|delete|exists': { options: '--expire= --expire-unreachable=' } },
        when: { '--no-index': { operands: 'read*' }, '-p|-u|--patch': { after: 'read*' } },
      },
      'format-patch': {
        options: `${logOptions} -o|--output-directory=into --to= --cc= --subject-prefix= -v= --start-number= --base= --suffix=`,
        here: 'into',
        when: { '--stdout': { here: 'text' } },
      },
      grep: {
        options:
          '-e= -f=read -A= -B= -C= -m|--max-count= --max-depth= --threads= -O?=code:sh --open-files-in-pager?=code:sh',
        operands: 'text*',
        after: 'read*',
      },
      blame: {
        operands: 'blamed*',
        after: 'read*',
        options: '-L= -S=read --contents=read --since= --ignore-rev= --ignore-revs-file=read',
      },
      annotate: { operands: 'blamed*', after: 'read*' },
      checkout: {
        operands: 'possible write-tree*',
        after: 'write-tree*',
        options:
          '-b= -B= --orphan= --conflict= --pathspec-from-file=read --recurse-submodules?= -t?= --track?= -U|--unified= --inter-hunk-context=',
        when: { '-b|-B|--orphan|--detach|-d|-t|--track': { operands: 'text*' } },
      },
      switch: { options: '-c|--create= --force -C|--force-create= --orphan= --conflict= -t?= --track?=' },
      restore: {
        operands: 'write-tree*',
        options: '-s|--source= --conflict= --pathspec-from-file=read',
        when: { '-S|--staged': { operands: 'text*', when: { '-W|--worktree': { operands: 'write-tree*' } } } },
      },
      reset: { options: '--pathspec-from-file=read' },
      rm: {
        operands: 'delete*',
        options: '--pathspec-from-file=read',
        when: { '-r': { turn: 'delete>delete-tree' }, '--cached|-n|--dry-run': { operands: 'text*' } },
      },
      mv: { operands: 'move* dest' },
      clean: { options: '-e|--exclude=' },
      stash: {
        options: '-m|--message=',
        subcommands: {
          'push|save': { options: '-m|--message= --pathspec-from-file=read' },
          'pop|apply|drop|clear|list|show|branch|create|store': {},
        },
      },
      apply: {
        operands: 'read*',
        options: '-p= -C= --directory=dir --exclude= --include= --whitespace= --build-fake-ancestor=write',
        stdin: 'patch',
        when: {
          '#1': { here: 'into' },
          '--check|--stat|--numstat|--summary|--cached': { here: 'text', stdin: 'none' },
        },
      },
      am: {
        operands: 'read*',
        options: '-p= -C= --directory= --exclude= --include= --whitespace= --patch-format= -S?= --resolvemsg=',
        stdin: 'patch',
        when: { '#1': { here: 'into' } },
      },
      archive: { options: '-o|--output=write --format= --prefix= --remote= --exec=code:sh --add-file=read -T=' },
      clone: {
        operands: 'clone into',
        options: `${fetchOptions} -u=code:sh -b|--branch= -o|--origin= -c|--config=key --template=run --reference=read-tree --reference-if-able=read-tree --separate-git-dir=into --bundle-uri=`,
        when: { '#2': { turn: 'clone>url' } },
      },
      init: {
        operands: 'into',
        options: '-b|--initial-branch= --template=run --separate-git-dir=into --object-format= --shared?=',
        here: 'into',
      },
      'fetch|pull': { options: `${fetchOptions} -s|--strategy= -X|--strategy-option= -r?= --rebase?=` },
      push: {
        options:
          '-o|--push-option= --receive-pack|--exec=code:sh --repo= --force-with-lease?= --signed?= --recurse-submodules=',
      },
      'ls-remote': { options: '--upload-pack|--exec=code:sh -o= --sort=' },
      'fetch-pack|send-pack': { options: '--upload-pack|--receive-pack|--exec=code:sh --depth=' },
      remote: {
        subcommands: {
          'add|set-url|remove|rm|rename|show|prune|update|get-url|set-head|set-branches': {
            options: '-t= -m= --mirror?=',
          },
        },
      },
      branch: {
        options: '-u|--set-upstream-to= --format= --sort= --contains?= --points-at= --color?= --merged?= --no-merged?=',
      },
      tag: {
        options:
          '-m|--message= -F|--file=read -u|--local-user= -n?= --sort= --format= --contains?= --points-at= --cleanup=',
      },
      'merge|revert|cherry-pick': {
        options: '-m= -s|--strategy= -X|--strategy-option= -F|--file=read --into-name= -S?= --gpg-sign?= --cleanup=',
      },
      rebase: {
        options: '-x|--exec=code:sh -s|--strategy= -X|--strategy-option= --onto= -C= --empty= -S?= --whitespace= -r?=',
      },
      bisect: {
        subcommands: { run: { operands: 'command' }, 'start|good|bad|new|old|skip|reset|log|replay|terms|view': {} },
      },
      worktree: {
        subcommands: {
          add: { operands: 'into text', options: '-b= -B= --reason=' },
          remove: { operands: 'delete-tree' },
          move: { operands: 'move dest' },
          'list|prune|lock|unlock|repair': { options: '--reason= --expire=' },
        },
      },
      submodule: {
        subcommands: {
          foreach: { operands: 'code:sh+' },
          add: {
            operands: 'clone into',
            options: '-b= --name= --reference= --depth=',
            when: { '#2': { turn: 'clone>url' } },
          },
          'init|update|status|sync|deinit|summary|absorbgitdirs|set-url|set-branch': {
            options: '--reference= --depth= -j=',
          },
        },
      },
      config: {
        options: '-f|--file=file --blob=object --type= --default= -t= --comment= --value=',
        turn: 'file>write',
        when: {
          '--get|--get-all|--get-regexp|--list|-l|--get-urlmatch': { turn: 'write>read' },
          '--global': {
            when: {
              '#2': { adds: 'write ~/.gitconfig' },
              '--unset|--unset-all|--edit|-e|--remove-section': { adds: 'write ~/.gitconfig' },
              '--get|--get-all|--get-regexp|--list|-l': { adds: '' },
            },
          },
          '--system': { when: { '#2': { adds: 'write /etc/gitconfig' } } },
        },
        subcommands: {
          'get|list': { turn: 'write>read', when: { '--global|--system': { adds: '' } } },
          'set|unset|edit|rename-section|remove-section': { when: { '--global': { adds: 'write ~/.gitconfig' } } },
        },
      },
      bundle: {
        subcommands: { create: { operands: 'write text*' }, 'verify|list-heads|unbundle': { operands: 'read text*' } },
      },
      'hash-object': { operands: 'read*', options: '-t= --path=' },
      'cat-file': { operands: 'object*', options: '--batch?= --batch-check?=' },
      show: { operands: 'object*', options: logOptions, after: 'read*' },
      'merge-file': { operands: 'write read read', options: '-L=', when: { '-p|--stdout': { operands: 'read*' } } },
      mailinfo: { operands: 'write write' },
      'interpret-trailers': {
        options: '--trailer= --where= --if-exists= --if-missing=',
        when: { '--in-place': { operands: 'write*' } },
      },
      'bugreport|diagnose': { options: '-o|--output-directory=into -s|--suffix= --mode= --diagnose?=' },
      'fast-export': { options: '--export-marks=write --import-marks=read --import-marks-if-exists=read' },
      'credential-store': { options: '--file=write' },
      'show-ref|for-each-ref|ls-files|ls-tree|rev-parse|describe|name-rev|merge-base|count-objects|symbolic-ref|update-ref|var|version|help|notes|gc|fsck|prune|repack|check-ignore|check-attr|cherry|verify-commit|verify-tag|filter-repo|maintenance|rerere|sparse-checkout|lfs|replace|update-index|write-tree|commit-tree|read-tree|mktree|pack-refs|get-tar-commit-id|credential|difftool|mergetool|instaweb|daemon|gui|citool|subtree|svn|p4|send-email|request-pull|range-diff|stripspace|column|fast-import|multi-pack-index|unpack-objects|index-pack|pack-objects|upload-pack|receive-pack|shell':
        {
          options: '-m= -o= --format= --sort= -x|--extcmd=code:sh -t|--tool= --expire= --prune?= --path=',
        },
      'checkout-index': { options: '--prefix=prefix --stage=', operands: 'write*' },
      'filter-branch': {
        options:
          '--tree-filter=code:sh --index-filter=code:sh --env-filter=code:sh --msg-filter=code:sh --commit-filter=code:sh --parent-filter=code:sh --tag-name-filter=code:sh --setup=code:sh --subdirectory-filter= -d=into --original=',
      },
    },
  },
  hub: 'git',
  'git-lfs': {},
};
