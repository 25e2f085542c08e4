/** What do programs do that search, show and change text? */
import type { Table } from './row.ts';

const searchOptions =
  '-e|--regexp= -f|--file=read -A|--after-context= -B|--before-context= -C|--context= -m|--max-count= -g|--glob= --iglob= -t|--type= -T|--type-not= -d|--directories= -D|--devices= --include= --exclude= --exclude-from=read --exclude-dir= --color?= --colour?= --colors= --label= --binary-files= --ignore-file=read --pre=run --pre-glob= -r|--replace= -M|--max-columns= --max-depth= --max-filesize= --sort= -j|--threads= -E|--encoding=';

export const textTools: Table = {
  grep: {
    operands: 'text read*',
    options:
      '-e|--regexp= -f|--file=read -A|--after-context= -B|--before-context= -C|--context= -m|--max-count= -d|--directories= -D|--devices= --include= --exclude= --exclude-from=read --exclude-dir= --color?= --colour?= --label= --binary-files=',
    when: {
      '-e|-f|--regexp|--file': { operands: 'read*' },
      '-r|-R|--recursive|--dereference-recursive': { turn: 'read>read-tree', here: 'read-tree' },
    },
  },
  egrep: 'grep',
  fgrep: 'grep',
  ggrep: 'grep',
  rg: {
    style: 'exact',
    operands: 'text read-tree*',
    options: searchOptions,
    when: { '-e|-f|--regexp|--file|--files': { operands: 'read-tree*' } },
  },
  ag: { style: 'exact', operands: 'text read-tree*', options: '-A= -B= -C= -G= -g= -m= -p=read --ignore= --depth=' },
  ack: 'ag',
  ugrep: 'rg',
  fd: {
    style: 'exact',
    options:
      '-e|--extension= -t|--type= -E|--exclude= -d|--max-depth= -S|--size= -x|--exec=command -X|--exec-batch=command -c|--color= --search-path= --base-directory=dir --changed-within= -j|--threads=',
  },
  fdfind: 'fd',
  locate: {},
  fzf: { style: 'exact', options: '--preview=code:sh --bind= -q|--query= -f|--filter= --delimiter= --height=' },
  sed: {
    operands: 'code:sed read*',
    options: '-e|--expression=code:sed -f|--file=run -i|--in-place?=suffix -l|--line-length=',
    when: {
      '-e|-f|--expression|--file': { operands: 'read*' },
      '-i|--in-place': { turn: 'read>write' },
    },
  },
  gsed: 'sed',
  awk: {
    operands: 'code:awk -- read*',
    options:
      '-f|--file=run -F|--field-separator= -v|--assign=assigned -i|--include= -e|--source=code:awk -E|--exec=run -l|--load= -o?=write --pretty-print?=write -p?=write --profile?=write -d?=write --dump-variables?=write -W=',
    when: {
      '-f|-e|-E|--file|--source|--exec': { operands: '-- read*' },
      '-i=inplace': { turn: 'read>write' },
    },
  },
  gawk: 'awk',
  mawk: 'awk',
  nawk: 'awk',
  less: {
    operands: 'read*',
    options:
      '-o|-O|--log-file|--LOG-FILE=write -k|--lesskey-file=read -p|--pattern= -P= -t= -T= -x= -y= -b= -h= -j= -z= +=',
  },
  more: { operands: 'read*', options: '+=' },
  most: 'more',
  pg: 'more',
  bat: {
    style: 'exact',
    operands: 'read*',
    options:
      '-l|--language= -r|--line-range= -H|--highlight-line= --theme= --style= --pager=code:sh --color= --paging= --wrap=',
  },
  batcat: 'bat',
  man: {
    options: '-P|--pager=code:sh -M|--manpath= -C|--config-file=read -H|--html=code:sh -L= -S= -s= -e= -r= -R= -E=',
  },
  info: { operands: 'text*', options: '-f|--file=read -o|--output=write -d|--directory= -n|--node=' },
  tldr: {},
  help: {},
  whatis: {},
  apropos: {},
  diff: {
    operands: 'read*',
    options:
      '-U|--unified?= -C|--context?= -I|--ignore-matching-lines= -L|--label= -x|--exclude= -X|--exclude-from=read -W|--width= -F|--show-function-line= -S|--starting-file= -D|--ifdef= --color?= --from-file=read --to-file=read --tabsize= --output=write',
    when: { '-r|--recursive': { turn: 'read>read-tree' } },
  },
  sdiff: { operands: 'read*', options: '-o|--output=write -I= -w|--width= --diff-program=run' },
  diff3: { operands: 'read*', options: '-L|--label= --diff-program=run' },
  colordiff: 'diff',
  vimdiff: 'vim',
  delta: { style: 'exact', operands: 'read*' },
  difft: 'delta',
  cmp: { operands: 'read read text*', options: '-i|--ignore-initial= -n|--bytes=' },
  merge: { operands: 'write read read', options: '-L=' },
  patch: {
    operands: 'write read',
    options:
      '-o|--output=write -i|--input=read -d|--directory=dir -r|--reject-file=write -p|--strip= -B|--prefix= -z|--suffix= -Y|--basename-prefix= -F|--fuzz= -D|--ifdef= -V|--version-control= -g|--get=',
    stdin: 'patch',
    when: {
      '-i|--input': { here: 'into', stdin: 'none' },
      '#2': { stdin: 'none' },
      '#1': { here: 'text' },
      '--dry-run|-C|--check': { turn: 'write>read', here: 'text', stdin: 'none' },
    },
  },
  jq: {
    style: 'exact',
    operands: 'text read*',
    options:
      '-f|--from-file=read --arg=text,text --argjson=text,text --slurpfile=text,read --rawfile=text,read --indent= -L=',
    when: {
      '-f|--from-file': { operands: 'read*' },
      '--args|--jsonargs': { operands: 'text*' },
      '-n|--null-input': { operands: 'text*' },
    },
  },
  gojq: 'jq',
  jaq: 'jq',
  yq: {
    style: 'exact',
    operands: 'text read*',
    options:
      '-o|--output-format= -p|--input-format= -I|--indent= -s|--split-exp= --from-file=read --arg=text,text -t -w= --split-exp-file=read',
    when: { '-i|--inplace|--in-place': { turn: 'read>write' }, '-n|--null-input': { operands: 'text*' } },
    subcommands: { 'e|eval|ea|eval-all': {} },
  },
  xq: 'yq',
  tomlq: 'yq',
  dasel: { style: 'exact', options: '-f|--file=read -o|--out=write -r|--read= -w|--write= -s|--selector=' },
  fx: { operands: 'read text*' },
  gron: 'cat',
  xmllint: {
    style: 'single',
    operands: 'read*',
    options:
      '-output|-o|--output=write -xpath|--xpath= -schema|--schema=read -relaxng|--relaxng=read -dtdvalid|--dtdvalid=read -encode|--encode= -path|--path= -pattern|--pattern=',
  },
  xmlstarlet: {
    subcommands: {
      'sel|select|el|val|validate|pyx|c14n|fo|format': {
        operands: 'read*',
        options: '-t -m|--match= -v|--value-of= -n -o|--output= -N= -c|--copy-of= -i= -e= -s= -f=',
      },
      'ed|edit': {
        operands: 'read*',
        options:
          '-u|--update= -v|--value= -d|--delete= -i|--insert= -a|--append= -s|--subnode= -t|--type= -n= -r|--rename= -m= -N= -x=',
        when: { '-L|--inplace': { operands: 'write*' } },
      },
    },
  },
  xsltproc: {
    style: 'single',
    operands: 'read*',
    options: '-o|-output|--output=write -param|--param=text,text -stringparam|--stringparam=text,text',
  },
  xidel: { operands: 'url*', options: '-e|--extract= -s --output-format= -d|--data=', fetches: true },
  htmlq: { options: '-f|--filename=read -o|--output=write -a|--attribute=' },
  pup: { options: '-f|--file=read' },
  csvcut: { operands: 'read', options: '-c= -C= -d= -q= -e=' },
  csvgrep: { operands: 'read', options: '-c= -m= -r= -f=read -d= -e=' },
  csvsql: { operands: 'read*', options: '--query=code:sql --db= --tables= --insert' },
  csvlook: 'csvcut',
  csvstat: 'csvcut',
  in2csv: 'csvcut',
  mlr: { style: 'single', operands: 'text*', when: { '-I': { operands: 'possible*' } } },
  xsv: { operands: 'text*', options: '-o|--output=write -d|--delimiter= -s|--select= -n' },
  datamash: {},
  column: {
    operands: 'read*',
    options: '-s|--separator= -o|--output-separator= -c|--output-width= -N|--table-columns= -H= -R= -T=',
  },
  rev: 'cat',
  look: { operands: 'text read' },
  iconv: { operands: 'read*', options: '-o|--output=write -f|--from-code= -t|--to-code= -c' },
  recode: { operands: 'text write*' },
  dos2unix: {
    operands: 'write*',
    options: '-c|--convmode= -n|--newfile',
    when: { '-n|--newfile': { operands: 'read write' } },
  },
  unix2dos: 'dos2unix',
  mac2unix: 'dos2unix',
  rename: {
    operands: 'text write*',
    options: '-e=code:perl -E=code:perl',
    when: { '-n|--nono|--dry-run|--no-act': { operands: 'text read*' } },
  },
  prename: 'rename',
  'perl-rename': 'rename',
  mmv: { operands: 'text*' },
  vidir: { operands: 'write*' },
  xxd: {
    style: 'single',
    operands: 'read write',
    options: '-c|-cols= -g|-groupsize= -l|-len= -n|-name= -o= -s|-seek= -R=',
  },
  hexdump: { operands: 'read*', options: '-n= -s= -e= -f=read' },
  hd: 'hexdump',
  strings: { operands: 'read*', options: '-n|--bytes= -t|--radix= -e|--encoding= -T|--target=' },
  file: {
    operands: 'read*',
    options: '-f|--files-from=read -m|--magic-file=read -F|--separator= -P|--parameter= -e|--exclude=',
  },
  uuencode: { operands: 'read text' },
  uudecode: {
    operands: 'read*',
    options: '-o|--output-file=write',
    here: 'into',
    when: { '-o|--output-file': { here: 'text' } },
  },
  envsubst: {},
  m4: {
    operands: 'read*',
    options:
      '-D|--define= -U|--undefine= -I|--include= -R|--reload-state=read -F|--freeze-state=write -o=write -B= -L=',
  },
  gettext: {},
  msgfmt: { operands: 'read*', options: '-o|--output-file=write -d= -l= -D=' },
  xgettext: {
    operands: 'read*',
    options: '-o|--output=write -p|--output-dir=into -f|--files-from=read -d|--default-domain=prefix -L= -k?=',
  },
  aspell: { subcommands: { 'check|-c': { operands: 'write*' }, list: {} } },
  codespell: {
    operands: 'read*',
    options: '-S|--skip= -L|--ignore-words-list= -I|--ignore-words=read -D= -x=read',
    when: { '-w|--write-changes': { turn: 'read>write' } },
  },
  cloc: { operands: 'read-tree*', options: '--exclude-dir= --out=write --report-file=write --include-lang=' },
  tokei: { operands: 'read-tree*', options: '-e|--exclude= -o|--output= -s|--sort= -t|--types=' },
  scc: 'tokei',
  sd: {
    style: 'exact',
    operands: 'text text write*',
    options: '-f|--flags= -n|--max-replacements=',
    when: { '-p|--preview': { operands: 'text text read*' } },
  },
  comby: { operands: 'text text text*', options: '-d|-directory=' },
  'ast-grep': {
    style: 'exact',
    options: '-p|--pattern= -r|--rewrite= -l|--lang= -c|--config=read',
    operands: 'read*',
    when: { '-U|--update-all': { operands: 'write*' } },
    subcommands: { 'run|scan|test|new|lsp': {} },
  },
};
