/** What do programs do that belong to no family? */
import type { Table } from './row.ts';

export const others: Table = {
  adb: {
    options: '-s= -P= -H= -t=',
    subcommands: {
      shell: { operands: 'remote-code+' },
      push: { operands: 'send* text' },
      pull: { operands: 'text* dest' },
      install: { operands: 'read*' },
      'devices|logcat|reboot|connect|disconnect|forward|reverse|uninstall|root|remount|sideload|kill-server|start-server|bugreport':
        {},
    },
  },
  aider: {
    style: 'exact',
    operands: 'write*',
    options: '-m|--message= --message-file|-f=read --model= --read=read',
  },
  borg: {
    subcommands: {
      create: { operands: 'text read-tree*', options: '-e|--exclude= --exclude-from=read -C|--compression=' },
      extract: { here: 'into', operands: 'text*' },
      'init|list|info|prune|delete|check|mount|umount|compact|key|config|diff|rename|export-tar|import-tar|serve|break-lock|with-lock':
        {},
    },
  },
  caddy: {
    options: '-c|--config=read --adapter=',
    subcommands: {
      fmt: { operands: 'read', when: { '-w|--overwrite': { operands: 'write' } } },
      'run|start|stop|reload|validate|adapt|file-server|reverse-proxy|version': {},
    },
  },
  certutil: {},
  chezmoi: {},
  clamscan: { operands: 'read-tree*', options: '-l|--log=write --move=into --copy=into -d=read -f|--file-list=read' },
  claude: { style: 'exact', operands: 'text*' },
  codex: { style: 'exact', operands: 'text*' },
  gemini: { style: 'exact', operands: 'text*' },
  opencode: { style: 'exact', operands: 'text*' },
  copilot: { style: 'exact', operands: 'text*' },
  dialog: { options: '--and-widget --file=read', operands: 'text*' },
  whiptail: 'dialog',
  zenity: { operands: 'text*' },
  duplicity: {},
  restic: {
    style: 'exact',
    options:
      '-r|--repo= -p|--password-file=read --password-command=code:sh --exclude= --exclude-file=read --files-from=read -t|--target=into --tag= -H|--host=',
    subcommands: {
      backup: { operands: 'send*' },
      'restore|dump': { operands: 'text*' },
      'init|snapshots|forget|prune|check|ls|find|mount|stats|diff|copy|key|unlock|cat|list|rebuild-index|repair|tag':
        {},
    },
  },
  'rdiff-backup': {},
  rsnapshot: {},
  stow: { operands: 'text*', options: '-d|--dir=dir -t|--target=into', here: 'into' },
  'fc-list': {},
  'fc-cache': { operands: 'text*' },
  ffuf: { style: 'single', options: '-u=url -w=read -o=write -od=into -request=read -H= -d= -X=', fetches: true },
  firefox: { operands: 'url*', options: '-P= --profile=dir --screenshot?=write' },
  wcurl: {
    operands: 'download*',
    options: '-o|-O|--output=write --curl-options=',
    when: { '-o|-O|--output': { turn: 'download>url' } },
  },
  getent: {},
  getconf: {},
  glances: { options: '--export-csv-file=write -C=read' },
  gprof: { operands: 'read*' },
  hwclock: {},
  'nvidia-smi': { options: '-f|--filename=write -i= -q= -l=' },
  inxi: {},
  iperf: { options: '-F=send --logfile=write -c= -p= -t=' },
  jupyter: {
    subcommands: {
      nbconvert: {
        operands: 'read*',
        options: '--output=write --output-dir=into --to= --config=read --template=',
        when: { '--inplace|--clear-output': { operands: 'write*' } },
      },
      'notebook|lab|server|kernelspec|console|execute|trust|run|labextension': { operands: 'text*' },
    },
  },
  streamlit: {},
  papermill: { operands: 'read write text*', options: '-p|--parameters=text,text -f=read' },
  ledger: { options: '-f|--file=read -o|--output=write' },
  hledger: { options: '-f|--file=read -o|--output-file=write' },
  mksquashfs: { operands: 'read-tree write text*', style: 'single', options: '-e= -comp= -b=' },
  unsquashfs: { style: 'single', operands: 'read text*', options: '-d|-dest=into', here: 'into' },
  mkisofs: { style: 'single', operands: 'read-tree*', options: '-o=write -V= -b= -c=' },
  genisoimage: 'mkisofs',
  xorriso: { style: 'single', operands: 'possible*', options: '-outdev=write -indev=read -o=write -as=' },
  mktorrent: { operands: 'read-tree', options: '-o=write -a= -n= -l=' },
  transmission: {},
  openstack: {},
  pygmentize: { operands: 'read', options: '-o=write -l= -f= -O= -S= -P=' },
  quilt: {},
  rabbitmqctl: {},
  setcap: { operands: 'text write' },
  getcap: { operands: 'read*' },
  smbclient: { operands: 'text*', options: '-c|--command= -A=read -U= -T=', fetches: true },
  smbget: { operands: 'download*', options: '-o|--outputfile=write -f=read' },
  'sqlite-utils': { operands: 'possible*' },
  srm: { operands: 'delete*', when: { '-r|-R': { turn: 'delete>delete-tree' } } },
  wipe: 'srm',
  scrub: { operands: 'write*', options: '-p= -s=', when: { '-r': { operands: 'delete*' } } },
  nwipe: { operands: 'device*' },
  '2to3': {
    operands: 'read*',
    options: '-o|--output-dir=into -f= -x=',
    when: { '-w|--write': { operands: 'write*' } },
  },
  updatedb: { options: '-o|--output=write -U=' },
  'update-ca-certificates': {},
  'update-desktop-database': { operands: 'into*' },
  wine: { operands: 'run -- possible*' },
  vegeta: {
    subcommands: {
      attack: { options: '-targets=read -output=write -body=send -rate= -duration=', style: 'single', fetches: true },
      'report|plot|encode|dump': { style: 'single', operands: 'read*', options: '-output=write -type=' },
    },
  },
  '[[': {},
  '((': {},
  wrk: { options: '-s|--script=run -t= -c= -d= -H=' },
  hey: { style: 'single', options: '-D=send -n= -c= -z= -m= -H= -d= -T= -a= -o=' },
  k6: {
    style: 'exact',
    subcommands: {
      run: {
        operands: 'run',
        options:
          '-o|--out= -e|--env= -u|--vus= -d|--duration= -i|--iterations= -s|--stage= --tag= --summary-export=write',
      },
      'cloud|archive|inspect|new': { operands: 'text*', options: '-O|--archive-out=write' },
    },
  },
  grpcurl: {
    style: 'single',
    operands: 'text*',
    options: '-d= -H= -proto=read -import-path= -cert=read -key=read -cacert=read -protoset=read',
    fetches: true,
  },
};
