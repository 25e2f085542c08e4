/** What do other version control programs, and the command lines of forges, do to files? */
import type { Table } from './row.ts';

export const forges: Table = {
  svn: {
    options:
      '-m|--message= -F|--file=read -r|--revision= --username= --password= --config-dir=read --config-option= --diff-cmd=run --editor-cmd=code:sh -c= --depth=',
    subcommands: {
      'checkout|co': { operands: 'url into' },
      export: { operands: 'url into' },
      'delete|del|remove|rm': { operands: 'delete-tree*' },
      'move|mv|rename|ren': { operands: 'move* dest' },
      'copy|cp': { operands: 'read-tree* dest' },
      revert: { operands: 'write-tree*' },
      'update|up|add|commit|ci|status|st|diff|di|log|info|cat|list|ls|blame|merge|resolve|switch|sw|cleanup|mkdir|import|propset|propget|proplist':
        {},
    },
  },
  hg: {
    options: '-R|--repository=dir --cwd=dir --config= -m|--message= -l|--logfile=read -r|--rev= -u|--user= -d|--date=',
    subcommands: {
      clone: { operands: 'clone into', when: { '#2': { turn: 'clone>url' } } },
      init: { operands: 'into', here: 'into' },
      'remove|rm': { operands: 'delete*' },
      'rename|move|mv': { operands: 'move* dest' },
      'copy|cp': { operands: 'read* dest' },
      revert: { operands: 'write-tree*' },
      archive: { operands: 'into' },
      'import|patch': { operands: 'read*', stdin: 'patch' },
      'add|commit|ci|status|st|diff|log|update|up|pull|push|merge|branch|tag|heads|tip|id|cat|annotate|blame|bisect|purge|strip|shelve|unshelve':
        { options: '-o|--output=write' },
    },
  },
  jj: { style: 'exact', options: '-R|--repository=dir -m|--message= -r|--revision= --config=' },
  bzr: {},
  fossil: {},
  cvs: {},
  gh: {
    style: 'exact',
    options:
      '-R|--repo= -q|--jq= -t|--title= -b|--body= -F|--body-file=send -l|--label= -a|--assignee= -m|--milestone= -L|--limit= --json= -s|--state= -r|--reviewer= -B|--base= -H|--head= -S|--search= --template=',
    subcommands: {
      api: {
        options:
          '--input=send -F|--field=form -f|--raw-field= -H|--header= -X|--method= -t|--template= --hostname= -p= --cache=',
        fetches: true,
      },
      gist: {
        subcommands: {
          'create|new': {
            operands: 'send*',
            options: '-d|--desc= -f|--filename=',
            stdin: 'sent',
            when: { '#1': { stdin: 'none' } },
          },
          clone: { operands: 'clone into', when: { '#2': { turn: 'clone>url' } } },
          edit: { options: '-a|--add=send -f|--filename= -d|--desc= -r|--remove=' },
          'list|view|delete|rename': {},
        },
      },
      release: {
        subcommands: {
          create: {
            operands: 'text send*',
            options: '-n|--notes= -F|--notes-file=send --target= --notes-start-tag= --discussion-category=',
          },
          upload: { operands: 'text send*' },
          download: {
            options: '-D|--dir=into -O|--output=out -p|--pattern= -A|--archive=',
            here: 'into',
            when: { '-O|--output': { here: 'text' } },
          },
          'list|view|delete|edit|delete-asset': { options: '-n|--notes= -F|--notes-file=send' },
        },
      },
      repo: {
        subcommands: {
          clone: { operands: 'clone into', when: { '#2': { turn: 'clone>url' } } },
          'create|delete|view|list|fork|edit|archive|unarchive|rename|sync|set-default|deploy-key': {
            options: '-d|--description= -s|--source=dir -p|--template= --visibility=',
          },
        },
      },
      run: {
        subcommands: {
          download: { options: '-D|--dir=into -n|--name= -p|--pattern=', here: 'into' },
          'list|view|watch|rerun|cancel|delete': { options: '-w|--workflow= -j|--job= -i|--interval=' },
        },
      },
      'secret|variable': {
        subcommands: {
          set: { options: '-f|--env-file=send -b|--body= -e|--env= -o|--org=' },
          'list|delete|remove|get': { options: '-e|--env= -o|--org=' },
        },
      },
      codespace: {
        subcommands: {
          cp: { operands: 'source* target' },
          ssh: { operands: 'remote-code+', options: '-c= --profile=' },
          'create|list|delete|stop|view|logs|code': {},
        },
      },
      'ssh-key|gpg-key': { subcommands: { add: { operands: 'send' }, 'list|delete': {} } },
      'pr|issue|workflow|auth|cache|label|project|search|status|config|alias|extension|browse|org|ruleset|attestation|completion|copilot':
        {
          subcommands: {
            'create|new|list|ls|view|checkout|co|close|reopen|merge|comment|edit|review|diff|checks|ready|status|delete|lock|unlock|pin|unpin|transfer|develop|run|enable|disable|login|logout|token|setup-git|refresh|set|get|install|upgrade|remove|exec|clone|prs|issues|repos|commits|code|verify|download|trusted-root|update-branch':
              { options: '-c|--comment= -n|--name= --ref= -f= --hostname=' },
          },
        },
    },
  },
  glab: {
    style: 'exact',
    subcommands: { 'mr|issue|repo|ci|release|snippet|api|auth|config|variable|ssh-key|label': {} },
  },
};
