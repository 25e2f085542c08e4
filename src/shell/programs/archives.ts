/** Which files do archivers and compressors read, write and remove? */
import type { Row, Table } from './row.ts';

/** `f` becomes `f.gz`, and back. */
const compressor: Row = {
  operands: 'move&beside*',
  options: '-S|--suffix= -b= -T|--threads= -p|--processes= -M|--memory= -F|--format= -C|--check=',
  when: {
    '-k|--keep': { turn: 'move>read' },
    '-d|--decompress|--uncompress': { turn: 'beside>stem' },
    '-c|--stdout|--to-stdout|-l|--list|-t|--test': { turn: 'move>read beside>text stem>text' },
  },
};

const decompressor: Row = { ...compressor, turn: 'beside>stem' };

const tarOptions =
  '-f|--file=archive -C|--directory=place -T|--files-from=read -X|--exclude-from=read --exclude= -b|--blocking-factor= ' +
  '-I|--use-compress-program=code:sh --to-command=code:sh --checkpoint-action=key -F|--info-script|--new-volume-script=code:sh ' +
  '--rsh-command=code:sh --rmt-command=code:sh --transform|--xform=renamed -g|--listed-incremental=write --index-file=write ' +
  '--strip-components= --owner= --group= --mode= --mtime= -H|--format= -N|--newer= -K|--starting-file= -L|--tape-length= ' +
  '-V|--label= --checkpoint?= --record-size= --suffix= --volno-file=write --newer-mtime= --add-file=content --sort= ' +
  '--one-top-level?=into';

export const archives: Table = {
  tar: {
    style: 'letters',
    operands: 'content*',
    options: tarOptions,
    keys: 'exec=code:sh',
    when: {
      '-c|--create|-r|--append|-u|--update|-A|--catenate|--concatenate': {
        turn: 'archive>write content>read-tree place>dir',
        when: { '--remove-files': { turn: 'read-tree>delete-tree' } },
      },
      '-x|--extract|--get': {
        turn: 'archive>read place>into',
        here: 'into',
        when: { '-O|--to-stdout|--to-command': { turn: 'into>text', here: 'text' } },
      },
      '-t|--list|-d|--diff|--compare': { turn: 'archive>read place>dir' },
      '--delete': { turn: 'archive>write' },
    },
  },
  bsdtar: 'tar',
  gtar: 'tar',
  jar: {
    style: 'letters',
    operands: 'content*',
    options: '-f|--file=archive -m|--manifest=read -e|--main-class= -C=dir --release=',
    when: {
      '-c|--create': { turn: 'archive>write content>read-tree' },
      '-u|--update': { turn: 'archive>write content>read-tree' },
      '-x|--extract': { turn: 'archive>read', here: 'into' },
      '-t|--list': { turn: 'archive>read' },
    },
  },
  ar: {
    style: 'letters',
    operands: 'write read*',
    when: {
      '-t|-p': { operands: 'read text*' },
      '-x': { operands: 'read text*', here: 'into' },
      '-d': { operands: 'write text*' },
    },
  },
  cpio: {
    options:
      '-F|--file=archive -D|--directory=place -E|--pattern-file=read -H|--format= -O=write -I=read -R|--owner= -C= --rsh-command=code:sh',
    operands: 'text*',
    when: {
      '-i|--extract': { turn: 'archive>read place>into', here: 'into', when: { '-t|--list': { here: 'text' } } },
      '-o|--create': { turn: 'archive>write place>dir' },
      '-p|--pass-through': { operands: 'into', turn: 'place>dir' },
    },
  },
  pax: {
    options: '-f=archive -s= -o= -x= -b=',
    operands: 'content*',
    when: {
      '-w': { turn: 'archive>write content>read-tree' },
      '-r': { turn: 'archive>read', here: 'into', when: { '-w': { operands: 'read-tree* into', here: 'text' } } },
    },
  },
  zip: {
    operands: 'write read*',
    options:
      '-b|--temp-path=into -i|--include= -n|--suffixes= -O|--output-file=write -P|--password= -t= -tt= -x|--exclude= -TT|--unzip-command=code:sh -Z= -ll -sf',
    when: {
      '-r|--recurse-paths|-R': { turn: 'read>read-tree' },
      '-m|--move': { turn: 'read>delete read-tree>delete-tree' },
      '-d|--delete': { operands: 'write text*' },
      '-sf|-T': { turn: 'write>read' },
    },
  },
  unzip: {
    operands: 'read text*',
    options: '-d=into -x= -P=',
    here: 'into',
    when: { '-l|-v|-Z|-t|-p|-c|-z': { here: 'text' } },
  },
  zipinfo: { operands: 'read text*' },
  zipcloak: { operands: 'write', options: '-O|--output-file=write -b=into' },
  zipnote: { operands: 'read', when: { '-w': { operands: 'write' } } },
  zipsplit: { operands: 'read', options: '-b=into -n=' },
  '7z': {
    style: 'exact',
    options: '-o?=into -p?= -t?= -m?= -x?= -i?= -v?= -w?=into',
    subcommands: {
      'x|e': { operands: 'read text*', here: 'into' },
      'a|u': { operands: 'write read-tree*', when: { '-sdel': { turn: 'read-tree>delete-tree' } } },
      'd|rn': { operands: 'write text*' },
      'l|t|h|i': { operands: 'read*' },
    },
  },
  '7za': '7z',
  '7zr': '7z',
  '7zz': '7z',
  rar: '7z',
  unrar: { subcommands: { 'x|e': { operands: 'read into', here: 'into' }, 'l|t|v|p': { operands: 'read text*' } } },
  unar: {
    style: 'single',
    operands: 'read text*',
    options: '-o|-output-directory=into -p|-password= -e=',
    here: 'into',
  },
  lsar: { operands: 'read*' },
  gzip: { ...compressor, suffix: '.gz' },
  pigz: { ...compressor, suffix: '.gz' },
  gunzip: decompressor,
  unpigz: decompressor,
  uncompress: decompressor,
  compress: { ...compressor, suffix: '.Z' },
  bzip2: { ...compressor, suffix: '.bz2' },
  bunzip2: decompressor,
  xz: { ...compressor, suffix: '.xz' },
  unxz: decompressor,
  lzma: { ...compressor, suffix: '.lzma' },
  unlzma: decompressor,
  lzip: { ...compressor, suffix: '.lz' },
  lzop: { ...compressor, suffix: '.lzo', operands: 'read&beside*' },
  zstd: {
    operands: 'read&beside*',
    options:
      '-o=write -D=read -M= -T= --output-dir-flat=into --output-dir-mirror=into --patch-from=read --long?= --train',
    suffix: '.zst',
    when: {
      '-d|--decompress|--uncompress': { turn: 'beside>stem' },
      '-c|--stdout|-o|-l|--list|-t|--test|--output-dir-flat|--output-dir-mirror': { turn: 'beside>text stem>text' },
      '--rm': { turn: 'read>delete' },
    },
  },
  unzstd: {
    operands: 'read&stem*',
    options: '-o=write -D=read --output-dir-flat=into',
    when: { '-c|--stdout|-o': { turn: 'stem>text' } },
  },
  lz4: {
    operands: 'read write',
    suffix: '.lz4',
    when: { '-c|-t': { operands: 'read*' }, '-m': { operands: 'read&beside*' } },
  },
  unlz4: 'lz4',
  brotli: {
    operands: 'read&beside*',
    options: '-o|--output=write -S|--suffix= -q|--quality= -w|--lgwin= -D|--dictionary=read',
    suffix: '.br',
    when: {
      '-d|--decompress': { turn: 'beside>stem' },
      '-j|--rm': { turn: 'read>delete' },
      '-c|--stdout|-o|--output|-t|--test': { turn: 'beside>text stem>text' },
    },
  },
  zcat: { operands: 'read*' },
  bzcat: 'zcat',
  xzcat: 'zcat',
  zstdcat: 'zcat',
  lzcat: 'zcat',
  zless: 'zcat',
  zmore: 'zcat',
  xzless: 'zcat',
  zgrep: 'grep',
  zegrep: 'grep',
  bzgrep: 'grep',
  xzgrep: 'grep',
  zdiff: 'diff',
  zcmp: 'diff',
  gzexe: { operands: 'write*' },
  shar: { operands: 'read*', options: '-o|--output-prefix=prefix' },
  unshar: { operands: 'read*', options: '-d|--directory=into', here: 'into' },
  ditto: { operands: 'read-tree* dest' },
};
