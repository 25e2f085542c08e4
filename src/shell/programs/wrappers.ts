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
      '-x|-command=run -ex|-eval-command=debugger -iex=debugger -ix=run -p|-pid= -c|-core=read -s|-symbols=read -e|-exec=read -d|-directory= -cd=dir -tty=',
    when: { '-args|--args': { operands: 'command' } },
  },
  lldb: {
    operands: 'command',
    options:
      '-o|--one-line= -O= -s|--source=run -S=run -c|--core=read -p|--attach-pid= -n|--attach-name= -f|--file=run -k= -K=',
  },
  dlv: { operands: 'text*' },
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
  watchman: {},
};
