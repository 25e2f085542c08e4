/** Which programs run the command that stands in their arguments? */
import type { Row, Table } from './row.ts';

const wrapper: Row = { operands: 'command' };

export const wrappers: Table = {
  sudo: {
    operands: 'variable* command',
    options:
      '-u|--user= -g|--group= -h|--host= -p|--prompt= -C|--close-from= -r|--role= -t|--type= -T|--command-timeout= -U|--other-user= -a= -c= -D|--chdir=dir -R|--chroot=',
    when: { '-e|--edit': { operands: 'write*' }, '-s|-i|--shell|--login': { stdin: 'code:sh' } },
  },
  sudoedit: { operands: 'write*', options: '-u= -g=' },
  doas: { operands: 'command', options: '-u= -C=read', when: { '-s': { stdin: 'code:sh' } } },
  pkexec: { operands: 'command', options: '-u|--user=' },
  run0: { operands: 'command', options: '-u|--user= -g|--group= -D|--chdir=dir --nice= --setenv= --property= --unit=' },
  su: {
    operands: 'text*',
    options:
      '-c|--command|--session-command=code:sh -s|--shell=run -g|--group= -G|--supp-group= -w|--whitelist-environment=',
    stdin: 'code:sh',
  },
  runuser: {
    operands: 'text*',
    options: '-c|--command|--session-command=code:sh -s|--shell=run -u|--user= -g|--group= -G|--supp-group= -w=',
    stdin: 'code:sh',
    when: { '-u|--user': { operands: 'command', stdin: 'none' } },
  },
  gosu: { operands: 'text command' },
  'su-exec': 'gosu',
  setpriv: {
    operands: 'command',
    options: '--reuid= --regid= --groups= --inh-caps= --ambient-caps= --bounding-set= --securebits= --selinux-label=',
  },
  env: {
    operands: 'variable* command',
    options:
      '-u|--unset= -C|--chdir=dir -S|--split-string=code:sh+ -P= --block-signal?= --default-signal?= --ignore-signal?=',
  },
  nice: { operands: 'command', options: '-n|--adjustment=' },
  ionice: { operands: 'command', options: '-c|--class= -n|--classdata= -p|--pid= -P|--pgid= -u|--uid=' },
  chrt: { operands: 'text command', options: '-T= -P= -D=', when: { '-p|--pid|-m|--max': { operands: 'text*' } } },
  taskset: { operands: 'text command', when: { '-p|--pid': { operands: 'text*' } } },
  numactl: {
    operands: 'command',
    options: '-N|--cpunodebind= -m|--membind= -C|--physcpubind= -i|--interleave= -p|--preferred=',
  },
  prlimit: { operands: 'command', options: '-p|--pid= -o|--output=' },
  cpulimit: { operands: 'command', options: '-l|--limit= -p|--pid= -e|--exe= -P|--path=' },
  cgexec: { operands: 'command', options: '-g=' },
  nohup: wrapper,
  setsid: wrapper,
  eatmydata: wrapper,
  unbuffer: wrapper,
  tini: { operands: 'command', options: '-p= -e=' },
  'dumb-init': { operands: 'command', options: '-r|--rewrite=' },
  busybox: wrapper,
  toybox: wrapper,
  corepack: {
    operands: 'command',
    opaque: true,
    subcommands: { 'enable|disable|use|up|prepare|install|pack': { operands: 'text*' } },
  },
  time: { operands: 'command', options: '-f|--format= -o|--output=write' },
  gtime: 'time',
  timeout: { operands: 'text command', options: '-s|--signal= -k|--kill-after=' },
  gtimeout: 'timeout',
  stdbuf: { operands: 'command', options: '-i|--input= -o|--output= -e|--error=' },
  setarch: { operands: 'text command' },
  linux32: wrapper,
  linux64: wrapper,
  arch: { operands: 'command', options: '-arch= -e=' },
  faketime: { operands: 'text command', options: '-f=' },
  fakeroot: { operands: 'command', options: '-s=write -i=read -l|--lib= -b=' },
  unshare: {
    operands: 'command',
    options:
      '-R|--root= -w|--wd=dir -S|--setuid= -G|--setgid= --map-user= --map-group= --map-users= --map-groups= --setgroups= --propagation= --mount-proc?= --kill-child?=',
  },
  nsenter: {
    operands: 'command',
    options: '-t|--target= -S|--setuid= -G|--setgid= -w?= -r?= -m?= -u?= -i?= -n?= -p?= -C?= -U?= -T?=',
  },
  chroot: { operands: 'read command', options: '--userspec= --groups=' },
  proot: { operands: 'command', options: '-r= -b= -w= -q= -S= -R=' },
  flock: { operands: 'write command', options: '-w|--timeout|--wait= -E|--conflict-exit-code= -c|--command=code:sh' },
  lockf: { operands: 'write command', options: '-t=' },
  watch: {
    operands: 'code:sh+',
    options: '-n|--interval= -q|--equexit= -s|--shotsdir=into',
    when: { '-x|--exec': { operands: 'command' } },
  },
  script: {
    operands: 'write command',
    options:
      '-c|--command=code:sh -O|--log-out=write -I|--log-in=write -B|--log-io=write -T|--log-timing=write -t?=write --timing?=write -m|--logging-format= -o|--output-limit= -E|--echo=',
  },
  scriptreplay: { operands: 'read*', options: '-t|--timing=read -O= -I= -B= -d= -m=' },
  asciinema: {
    subcommands: {
      rec: { operands: 'write', options: '-c|--command=code:sh -t|--title= -i= -e=' },
      play: { operands: 'read' },
      upload: { operands: 'send' },
      cat: { operands: 'read' },
    },
  },
  strace: {
    operands: 'command',
    options:
      '-o|--output=write -e|--trace= -p|--attach= -s|--string-limit= -u|--user= -E|--env= -P|--trace-path= -a|--columns= -O= -S= -b= -I= -X= -U=',
  },
  ltrace: { operands: 'command', options: '-o|--output=write -e= -l= -n= -p= -s= -u= -F=read -x= -a= -A= -D= -w=' },
  dtruss: { operands: 'command', options: '-p= -n= -t=' },
  gdb: {
    style: 'single',
    operands: 'read*',
    options:
      '-x|-command=run -ex|-eval-command= -iex= -ix=run -p|-pid= -c|-core=read -s|-symbols=read -e|-exec=read -d|-directory= -cd=dir -tty=',
    opaque: true,
    when: { '-args|--args': { operands: 'command' } },
  },
  lldb: {
    operands: 'command',
    options:
      '-o|--one-line= -O= -s|--source=run -S=run -c|--core=read -p|--attach-pid= -n|--attach-name= -f|--file=run -k= -K=',
    opaque: true,
  },
  dlv: { operands: 'text*', opaque: true },
  valgrind: {
    operands: 'command',
    options:
      '--log-file=write --xml-file=write --massif-out-file=write --callgrind-out-file=write --cachegrind-out-file=write --suppressions=read --tool=',
  },
  perf: {
    subcommands: {
      'stat|record|trace': {
        operands: 'command',
        options:
          '-o|--output=write -e|--event= -p|--pid= -t|--tid= -F|--freq= -C|--cpu= -r|--repeat= -i= -I= -c= -g -G= --call-graph=',
      },
      'report|script|annotate|diff': { operands: 'text*', options: '-i|--input=read -s|--sort= -o|--output=write' },
      'list|top|bench': {},
    },
  },
  rr: { subcommands: { record: wrapper, replay: { operands: 'read' } } },
  heaptrack: wrapper,
  hyperfine: {
    style: 'exact',
    operands: 'code:sh*',
    options:
      '-p|--prepare=code:sh -s|--setup=code:sh -c|--cleanup=code:sh --conclude=code:sh -w|--warmup= -r|--runs= -m|--min-runs= -M|--max-runs= -P|--parameter-scan=text,text,text -L|--parameter-list=text,text -n|--command-name= -S|--shell= -u= --export-json=write --export-markdown=write --export-csv=write --export-asciidoc=write --style= --output=write --input=read',
  },
  'xvfb-run': {
    operands: 'command',
    options: '-n|--server-num= -s|--server-args= -e|--error-file=write -f|--auth-file=write -p|--xauth-protocol= -w=',
  },
  'dbus-run-session': { operands: 'command', options: '--config-file=read --dbus-daemon=run' },
  'dbus-launch': wrapper,
  caffeinate: { operands: 'command', options: '-t= -w=' },
  'systemd-inhibit': { operands: 'command', options: '--what= --who= --why= --mode=' },
  'systemd-run': {
    operands: 'command',
    options:
      '-u|--unit= -p|--property= -E|--setenv= --uid= --gid= --nice= --working-directory=dir --slice= --description= --on-active= --on-calendar= --on-boot= --timer-property= -M|--machine= -H|--host=',
  },
  'systemd-cat': { operands: 'command', options: '-t|--identifier= -p|--priority=' },
  'systemd-nspawn': {
    operands: 'command',
    options: '-D|--directory=possible -i|--image=possible --bind=mount --bind-ro= -M|--machine= -u|--user= --setenv=',
  },
  entr: { operands: 'command', when: { '-s': { operands: 'code:sh*' } } },
  watchexec: {
    style: 'exact',
    operands: 'command',
    options:
      '-w|--watch= -e|--exts= -i|--ignore= -f|--filter= -s|--signal= -d|--debounce= --shell= -E|--env= --workdir=dir',
  },
  chokidar: { style: 'exact', operands: 'text*', options: '-c|--command=code:sh -d= -i|--ignore=' },
  inotifywait: {
    operands: 'read*',
    options: '-e|--event= -o|--outfile=write --format= --timefmt= -t|--timeout= --exclude= --fromfile=read',
  },
  watchman: { opaque: true },
  direnv: {
    subcommands: { exec: { operands: 'dir command' }, 'allow|deny|edit|reload|status|hook|export': { opaque: true } },
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
  torsocks: wrapper,
  torify: wrapper,
  trickle: { operands: 'command', options: '-d= -u= -w= -t= -l= -n=' },
  rlwrap: { operands: 'command', options: '-f=read -H=write -l=write -P= -p?= -b= -C= -s= -S= -w=' },
  setuidgid: { operands: 'text command' },
  chpst: { operands: 'command', options: '-u= -U= -b= -e=read -/= -n= -l=write -L=write' },
  sshpass: { operands: 'command', options: '-f=read -p= -d= -P=' },
  ts: {},
  ccache: { operands: 'command', options: '-o|--set-config= -k|--get-config= -M= -F= -d=' },
  sccache: wrapper,
  distcc: wrapper,
  bear: { operands: 'command', options: '--output=write --config=read' },
  'scan-build': { operands: 'command', options: '-o=into' },
  command: { operands: 'command', when: { '-v|-V': { operands: 'text*' } } },
  builtin: wrapper,
  exec: { operands: 'command', options: '-a=' },
  nocorrect: wrapper,
  noglob: wrapper,
  sg: { operands: 'possible*', options: '-c=code:sh -p= -r= -l=' },
  tmux: {
    before: '-L= -S= -f=run -c=code:sh -T=',
    subcommands: {
      'new-session|new|new-window|neww|split-window|splitw|respawn-pane|respawnp|respawn-window|respawnw': {
        operands: 'code:sh+',
        options: '-s= -n= -c=dir -x= -y= -e= -t= -F= -l= -p= -f=',
      },
      'send-keys|send': { operands: 'typed+', options: '-t= -N= -c=' },
      'run-shell|run|pipe-pane|pipep|popup|display-popup': {
        operands: 'code:sh+',
        options: '-t= -d= -b -c= -h= -w= -x= -y= -T= -S= -s= -e=',
      },
      'if-shell|if': { operands: 'code:sh*', options: '-t=' },
      'load-buffer|loadb': { operands: 'read', options: '-b= -t=' },
      'save-buffer|saveb': { operands: 'write', options: '-b=' },
      'set-buffer|setb': { operands: 'typed', options: '-b= -n= -t=' },
      'paste-buffer|pasteb': { options: '-b= -s= -t=' },
      'source-file|source': { operands: 'run*' },
      'capture-pane|capturep': { options: '-t= -b= -S= -E=' },
      'kill-server|kill-session|kill-window|kill-pane|killp|killw|list-sessions|ls|attach|attach-session|a|detach|has-session|has|rename-session|rename-window|list-windows|lsw|list-panes|lsp|select-window|select-pane|set-option|set|show-options|show|display-message|display|bind-key|bind|switch-client|wait-for|wait':
        {
          options: '-t= -s= -F= -c= -p',
        },
    },
  },
  screen: {
    operands: 'command',
    options:
      '-S= -c=run -t= -p= -h= -s=run -e= -T= -Logfile=write -ls -list -wipe -dmS= -dm -dr?= -d?= -r?= -x?= -DR?= -RR?=',
    when: { '-X': { operands: 'typed+' } },
  },
  zellij: {
    subcommands: {
      'run|r': { operands: 'command' },
      action: { operands: 'typed+' },
      'attach|a|ls|list-sessions|kill-session|kill-all-sessions': {},
    },
  },
  dtach: { operands: 'text command', options: '-A= -c= -n= -a= -e= -r=' },
  abduco: { operands: 'text command' },
  xdotool: {
    subcommands: {
      type: { operands: 'typed+', options: '--delay= --window=' },
      'key|mousemove|click|search|getactivewindow': {},
    },
  },
  ydotool: 'xdotool',
  wtype: { operands: 'typed+' },
  at: { options: '-f=run -t= -q=', stdin: 'code:sh', when: { '-l|-r|-d|-c': { stdin: 'none' } } },
  batch: { options: '-f=run -q=', stdin: 'code:sh' },
  atq: {},
  atrm: {},
  crontab: { operands: 'read', options: '-u=' },
};
