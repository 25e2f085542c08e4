/** What do programs fetch, send, and run elsewhere? */
import type { Row, Table } from './row.ts';

const ssh: Row = {
  operands: 'text remote-code+',
  options: '-o=key -i=read -F=read -E=write -S= -l= -p= -J= -L= -R= -D= -W= -c= -m= -b= -B= -e= -I= -O= -Q= -w= -P=',
  keys: 'proxycommand=code:sh localcommand=code:sh knownhostscommand=code:sh include=read identityfile=read userknownhostsfile=write',
  fetches: true,
  stdin: 'sent',
};

const page: Row = { operands: 'url*', options: '-cookie_file=read -post_data=', fetches: true };

export const network: Table = {
  curl: {
    operands: 'url*',
    options:
      '-o|--output=out --output-dir=into -d|--data|--data-ascii|--data-binary|--json=data --data-urlencode=form --data-raw= -F|--form=form --form-string= -T|--upload-file=send -K|--config=read -D|--dump-header=write -c|--cookie-jar=write -b|--cookie= -E|--cert=read --key=read --cacert=read --capath=read --cert-type= --key-type= --pass= -u|--user= -U|--proxy-user= -x|--proxy= -H|--header=data --proxy-header=data -A|--user-agent= -e|--referer= -X|--request= -m|--max-time= --connect-timeout= --retry= --retry-delay= --retry-max-time= -w|--write-out= -r|--range= -C|--continue-at= -Y|--speed-limit= -y|--speed-time= -z|--time-cond= --limit-rate= --max-filesize= --max-redirs= --trace=write --trace-ascii=write --stderr=write --etag-save=write --etag-compare=read --hsts=write --alt-svc=write --libcurl=write --unix-socket= --abstract-unix-socket= --url=url --url-query= --netrc-file=read --resolve= --connect-to= --interface= -t|--telnet-option= -Q|--quote= -P|--ftp-port= --proto= --proto-default= --proto-redir= --ciphers= --tls-max= --dns-servers= --doh-url= --oauth2-bearer= --aws-sigv4= --mail-from= --mail-rcpt= --noproxy= --local-port= --keepalive-time= --variable= --rate= --create-file-mode= -h?= --head --netrc --proxy --cert --form --data --url --retry-all-errors --trace-time --get --user',
    fetches: true,
    when: {
      '-O|--remote-name|--remote-name-all': { turn: 'url>download', fetches: false },
      '-J|--remote-header-name': { here: 'into' },
    },
  },
  wget: {
    operands: 'download*',
    options:
      '-O|--output-document=out -o|--output-file=write -a|--append-output=write -P|--directory-prefix=into -i|--input-file=read --save-cookies=write --load-cookies=read --post-file|--body-file=send --post-data= --body-data= --header= -U|--user-agent= --user= --password= -t|--tries= -T|--timeout= -w|--wait= -e|--execute= -A|--accept= -R|--reject= -D|--domains= -l|--level= -I|--include-directories= -X|--exclude-directories= --use-askpass=run --warc-file=prefix --config=read -Q|--quota= --ca-certificate=read --certificate=read --private-key=read -B|--base= --method= --limit-rate= --referer= --cut-dirs= --rejected-log=write --hsts-file=write --dns-timeout= --connect-timeout= --read-timeout= --proxy-user= --proxy-password= --secure-protocol= --accept-regex= --reject-regex= --progress= --waitretry= --retry-on-http-error= --max-redirect= --default-page= --local-encoding= --remote-encoding= --bind-address=',
    when: {
      '-P|--directory-prefix': { turn: 'download>url' },
      '-r|-m|-p|-i|--recursive|--mirror|--page-requisites|--input-file|--content-disposition': { here: 'into' },
      '-O|--output-document': { turn: 'download>url', here: 'text', fetches: true },
      '--spider': { turn: 'download>url', here: 'text' },
    },
  },
  wget2: 'wget',
  aria2c: {
    operands: 'url*',
    options:
      '-o|--out=write -d|--dir=into -i|--input-file=read -l|--log=write -x= -s= -j= --header= -c --save-session=write --on-download-complete=run',
    here: 'into',
  },
  axel: {
    operands: 'download*',
    options: '-o|--output=write -n= -s= -H=',
    when: { '-o|--output': { turn: 'download>url' } },
  },
  http: {
    style: 'exact',
    operands: 'text*',
    options:
      '-o|--output=out -a|--auth= -A= --session=write -p= -s= --timeout= --proxy= --verify= --cert=read --cert-key=read',
    fetches: true,
    stdin: 'sent',
    when: { '-d|--download': { here: 'into' } },
  },
  https: 'http',
  xh: 'http',
  xhs: 'http',
  curlie: 'curl',
  httpx: { options: '-l=read -o=write' },
  lynx: { style: 'single', ...page },
  w3m: page,
  links: { style: 'single', ...page },
  elinks: { style: 'single', ...page },
  nc: {
    operands: 'text*',
    options:
      '-e|--exec=code:sh -c|--sh-exec=code:sh --lua-exec=run -o|--output=write -x|--hex-dump= -p|--source-port= -s|--source= -w|--wait= -X= -i|--idle-timeout= -q= -g= -G= -I= -O= -P= -T= -V= -m|--max-conns= --ssl --ssl-cert=read --ssl-key=read --proxy= --proxy-type=',
    fetches: true,
    stdin: 'sent',
  },
  ncat: 'nc',
  netcat: 'nc',
  'nc.traditional': 'nc',
  'nc.openbsd': 'nc',
  cryptcat: 'nc',
  socat: {
    style: 'single',
    operands: 'key*',
    options: '-lf=write -r=write -R=write -b= -t= -T= -L=write -W=write -d?=',
    keys: 'exec=code:sh system=code:sh shell=code:sh open=write create=write file=write gopen=write unix-listen=write pty=text',
    fetches: true,
    stdin: 'sent',
  },
  websocat: { operands: 'url*', fetches: true, stdin: 'sent' },
  telnet: { operands: 'text*', options: '-n=write -l= -b= -e=', fetches: true, stdin: 'sent' },
  ftp: { operands: 'text*', options: '-o=out -u= -P= -p=', fetches: true, stdin: 'commands' },
  lftp: { operands: 'url', options: '-e= -c= -f=run -u= -p=', fetches: true, stdin: 'commands' },
  tftp: { operands: 'text*', options: '-c= -m=', stdin: 'commands' },
  ssh,
  slogin: 'ssh',
  autossh: { ...ssh, options: `${ssh.options} -M=` },
  mosh: { operands: 'text remote-code+', options: '--ssh=code:sh -p|--port= --server=', fetches: true },
  rsh: { operands: 'text remote-code+', options: '-l|--user=', fetches: true },
  pssh: {
    operands: 'remote-code+',
    options:
      '-h|--hosts=read -H|--host= -l|--user= -p|--par= -o|--outdir=into -e|--errdir=into -t|--timeout= -O|--option= -x|--extra-args= -X|--extra-arg=',
  },
  sshfs: { operands: 'text into', options: '-o=key -p= -F=read', keys: 'ssh_command=code:sh proxycommand=code:sh' },
  scp: {
    operands: 'source* target',
    options: '-o=key -i=read -F=read -S=run -P= -J= -c= -l= -D= -X=',
    keys: 'proxycommand=code:sh localcommand=code:sh',
  },
  sftp: {
    operands: 'url',
    options: '-o=key -b=run -i=read -F=read -S=run -P= -J= -B= -c= -D= -l= -R= -s= -X=',
    keys: 'proxycommand=code:sh localcommand=code:sh',
    fetches: true,
    stdin: 'commands',
  },
  rsync: {
    operands: 'source* target',
    options:
      '-e|--rsh=code:sh --rsync-path= --exclude= --include= --exclude-from=read --include-from=read --files-from=read -f|--filter= -T|--temp-dir=into --backup-dir=into --suffix= --log-file=write --partial-dir= --compare-dest= --copy-dest= --link-dest= --bwlimit= --max-size= --min-size= --chmod= --chown= --usermap= --groupmap= --password-file=read --port= --timeout= --contimeout= --write-batch=write --only-write-batch=write --read-batch=read -B|--block-size= -M|--remote-option= --info= --debug= --out-format= --log-file-format= --max-delete= --modify-window= --compress-level= --skip-compress= --iconv= --address= --sockopts= --outbuf= --protocol= --early-input=read --delete --partial --backup --compress',
    when: {
      '-n|--dry-run|--list-only': { turn: 'target>text' },
      '--delete|--del|--delete-before|--delete-during|--delete-delay|--delete-after|--delete-excluded': {
        turn: 'target>target&purge',
      },
      '--remove-source-files': { turn: 'source>source&gone' },
    },
  },
  rclone: {
    style: 'exact',
    options:
      '--config=read --log-file=write -f|--filter= --include= --exclude= --filter-from=read --include-from=read --exclude-from=read --files-from=read --transfers= --checkers= --bwlimit= --backup-dir=into --max-depth= --password-command=code:sh',
    subcommands: {
      'copy|copyto|bisync': { operands: 'source target' },
      sync: { operands: 'source target&purge' },
      'move|moveto': { operands: 'source&gone target' },
      'delete|purge|deletefile|rmdir|rmdirs|cleanup': { operands: 'purge' },
      'mount|nfsmount': { operands: 'text into' },
      copyurl: { operands: 'url target' },
      rcat: { operands: 'target', stdin: 'sent' },
      cat: { fetches: true },
      'ls|lsd|lsl|lsf|lsjson|size|check|config|listremotes|about|version|serve|link|tree|mkdir|touch|dedupe|ncdu|obscure':
        {},
    },
  },
  unison: { operands: 'possible*' },
  croc: {
    options: '--code= --out=into --relay=',
    subcommands: { send: { operands: 'send*', options: '-c|--code= -t|--text=' } },
  },
  wormhole: {
    subcommands: {
      'send|tx': { operands: 'send', options: '--text= --code=' },
      'receive|recv|rx': { options: '-o|--output-file=write', here: 'into' },
    },
  },
  'magic-wormhole': 'wormhole',
  transfer: { operands: 'send*' },
  ffsend: {
    subcommands: {
      'upload|u|up': { operands: 'send*' },
      'download|d|down': { operands: 'url', options: '-o|--output=write', here: 'into' },
    },
  },
  ngrok: { options: '--config=read --log=write', operands: 'text*' },
  cloudflared: { operands: 'text*', options: '--config=read --logfile=write --url=' },
  localtunnel: {},
  lt: 'localtunnel',
  ipfs: {
    subcommands: {
      add: { operands: 'send*' },
      get: { operands: 'text', options: '-o|--output=write', here: 'into' },
      'cat|pin|daemon|init|swarm|id': {},
    },
  },
  pastebinit: { options: '-i=send -b= -f= -a= -t=', stdin: 'sent' },
  termbin: { stdin: 'sent' },
  mail: { operands: 'text*', options: '-a|--attach=send -A=send -s= -c= -b= -r= -f=read -q=send -S=', stdin: 'sent' },
  mailx: 'mail',
  mutt: { operands: 'text*', options: '-a=send! -i=send -H=send -s= -c= -b= -e= -f=read -F=run', stdin: 'sent' },
  neomutt: 'mutt',
  sendmail: { operands: 'text*', options: '-f= -F= -C=read -X=write -O= -o=', stdin: 'sent' },
  msmtp: 'sendmail',
  swaks: { options: '--attach=send --body=send --data=send -t|--to= -f|--from= -s|--server= --header=', stdin: 'sent' },
  dig: { options: '-f=read -k=read -b= -p= -t= -q= -x= -y= -c= +?=' },
  drill: 'dig',
  kdig: 'dig',
  nslookup: {},
  host: { options: '-t= -c= -W= -R= -N=' },
  whois: { options: '-h= -p=' },
  ping: { options: '-c= -i= -I= -s= -t= -w= -W= -p= -l=' },
  traceroute: {},
  mtr: { options: '-F|--filename=read -c= -i=' },
  nmap: {
    style: 'exact',
    operands: 'text*',
    options:
      '-oN|-oX|-oG|-oS=write -oA=prefix -iL=read --excludefile=read --script=run --script-args= --script-args-file=read --datadir= --resume=read --stylesheet= -p= -e= -S= -g= --exclude= --top-ports= --min-rate= --max-rate= -sV -sS -sT -sU -sn -sP -sC -Pn -T4 -A -O',
  },
  masscan: { style: 'exact', operands: 'text*', options: '-oX|-oJ|-oG|-oL|-oB=write -iL=read -c=read -p= --rate=' },
  tcpdump: {
    operands: 'text*',
    options: '-w=write -r=read -F=read -z=run -i= -c= -C= -G= -W= -s= -y= -Z= -E= -T= -B= -m=',
  },
  tshark: { operands: 'text*', options: '-w=write -r=read -i= -f= -Y= -c= -e= -T= -E= -o= -d= -z= -X= -F=' },
  ngrep: { operands: 'text*', options: '-O=write -I=read -d= -n=' },
  arp: { options: '-f=read -i= -s=text,text' },
  ip: {
    subcommands: {
      netns: { subcommands: { exec: { operands: 'text command' }, 'add|del|delete|list|show|identify': {} } },
      'a|addr|address|link|l|route|r|rule|neigh|n|tunnel|monitor|vrf': {},
    },
    options: '-n|-netns= -b|-batch=read -family=',
    style: 'single',
  },
  ifconfig: {},
  netstat: {},
  ss: { options: '-F=read -D=write' },
  lsof: { operands: 'text*', options: '-i?= -p= -u= -c= -d= -a -g?= -F?= -s?= +d= +D=' },
  iptables: {},
  ip6tables: {},
  nft: { options: '-f|--file=run -I= -D=' },
  ufw: {},
  'iptables-restore': { operands: 'read' },
  'iptables-save': { options: '-f|--file=write' },
  wg: {},
  'wg-quick': { operands: 'text*' },
  tailscale: {
    subcommands: {
      file: { subcommands: { cp: { operands: 'send* text' }, get: { operands: 'into' } } },
      ssh: { operands: 'text remote-code+' },
      'up|down|status|ip|ping|serve|funnel': {},
    },
  },
  openvpn: { options: '--config=read' },
  ab: { options: '-p=send -u=send -e=write -g=write -n= -c= -T= -H= -C= -A= -t= -m=' },
};
