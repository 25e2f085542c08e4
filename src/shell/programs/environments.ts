/** Which programs run a command in another environment? */
import type { Table } from './row.ts';

export const environments: Table = {
  direnv: {
    subcommands: { exec: { operands: 'dir command' }, 'allow|deny|edit|reload|status|hook|export': {} },
  },
  dotenv: { style: 'exact', operands: 'command', options: '-e|-f=read -c?= -v=' },
  dotenvx: {
    style: 'exact',
    subcommands: {
      run: { operands: 'command', options: '-f|--env-file=read -e|--env= -fv=' },
      set: { options: '-f=write', adds: 'write .env' },
      encrypt: { options: '-f=write', adds: 'write .env' },
      get: { options: '-f=read' },
    },
  },
  'cross-env': { operands: 'variable* command' },
  'cross-env-shell': { operands: 'variable* code:sh+' },
  'env-cmd': { operands: 'command', options: '-f|--file=read -e|--environments= -r|--rc-file=read' },
  envdir: { operands: 'read command' },
  envconsul: { operands: 'command', options: '-config=read -prefix= -secret=' },
  op: {
    subcommands: {
      run: { operands: 'command', options: '--env-file=read' },
      inject: { options: '-i|--in-file=read -o|--out-file=write' },
      read: { options: '-o|--out-file=write' },
      'item|vault|account|signin|document|user': { options: '-o|--out-file=write' },
    },
  },
  doppler: {
    subcommands: {
      run: { operands: 'command', options: '-p|--project= -c|--config= --command=code:sh --mount=write' },
      'secrets|setup|login|configs|projects': {},
    },
  },
  infisical: {
    subcommands: {
      run: { operands: 'command', options: '--env= --path= --command=code:sh --projectId=' },
      'secrets|export|login': {},
    },
  },
  chamber: { subcommands: { exec: { operands: 'text command' }, 'list|read|write|export': {} } },
  'aws-vault': {
    subcommands: {
      exec: { operands: 'text command', options: '-d|--duration= -r|--region=' },
      'login|list|add|remove': {},
    },
  },
  'ssh-agent': { operands: 'command', options: '-a= -t= -E= -P=' },
  keychain: {},
  firejail: { operands: 'command' },
  bwrap: {
    operands: 'command',
    options:
      '--bind|--dev-bind|--bind-try=possible,text --ro-bind|--ro-bind-try=read-tree,text --symlink=text,text --setenv=text,text --file=text,text --ro-bind-data=text,text --bind-data=text,text --chmod=text,text --dir= --tmpfs= --proc= --dev= --mqueue= --unsetenv= --chdir=dir --uid= --gid= --hostname= --lock-file= --sync-fd= --seccomp= --args= --cap-add= --cap-drop= --perms= --size= --exec-label= --file-label= --info-fd= --userns= --overlay-src= --tmp-overlay=',
  },
  proxychains: { operands: 'command', options: '-f=read' },
  proxychains4: 'proxychains',
  torsocks: { operands: 'command' },
  torify: { operands: 'command' },
  trickle: { operands: 'command', options: '-d= -u= -w= -t= -l= -n=' },
  rlwrap: { operands: 'command', options: '-f=read -H=write -l=write -P= -p?= -b= -C= -s= -S= -w=' },
  setuidgid: { operands: 'text command' },
  chpst: { operands: 'command', options: '-u= -U= -b= -e=read -/= -n= -l=write -L=write' },
  sshpass: { operands: 'command', options: '-f=read -p= -d= -P=' },
  ts: {},
  ccache: { operands: 'command', options: '-o|--set-config= -k|--get-config= -M= -F= -d=' },
  sccache: { operands: 'command' },
  distcc: { operands: 'command' },
  bear: { operands: 'command', options: '--output=write --config=read' },
  'scan-build': { operands: 'command', options: '-o=into' },
  command: { operands: 'command', when: { '-v|-V': { operands: 'text*' } } },
  builtin: { operands: 'command' },
  exec: { operands: 'command', options: '-a=' },
  nocorrect: { operands: 'command' },
  noglob: { operands: 'command' },
  sg: { operands: 'possible*', options: '-c=code:sh -p= -r= -l=' },
};
