/** What do editors, and programs that open files in others, read, write and run? */
import type { Row, Table } from './row.ts';

const vim: Row = {
  operands: 'write*',
  options:
    '-c|--cmd=code:vim +?=code:vim -S=run -s=run -u=run -U=run -i=write -w|-W=write -T= -r?= -t= -q?=read -p?= -o?= -O?= --startuptime=write --servername= --remote-send=typed --remote-expr=code:vim --listen= -es -Es -nes',
  when: {
    '-e|-E|-es|-Es|-nes': { options: '-s', stdin: 'commands' },
    '-R|-Z': { turn: 'write>read' },
    '--version|--help|-h': { operands: 'text*' },
  },
};

export const editors: Table = {
  vim,
  vi: 'vim',
  nvim: { ...vim, options: `${vim.options} --server= --remote=write -l=run` },
  view: { ...vim, operands: 'read*' },
  gvim: 'vim',
  mvim: 'vim',
  ex: {
    operands: 'write*',
    options: '-c|--cmd=code:vim +?=code:vim -S=run -u=run -i=write -w|-W=write -t=',
    stdin: 'commands',
  },
  ed: { operands: 'write', options: '-p=', stdin: 'commands' },
  red: 'ed',
  nano: {
    operands: 'write*',
    options: '-f|--rcfile=read -o|--operatingdir= -r= -s= -T= -X= -Y= -Q= -C|--backupdir=into +?=',
    when: { '-v|--view': { turn: 'write>read' } },
  },
  pico: 'nano',
  rnano: 'nano',
  micro: { operands: 'write*', style: 'single', options: '-config-dir= +?=' },
  helix: { operands: 'write*', options: '-c|--config=read --log=write -w=dir' },
  hx: 'helix',
  kak: { operands: 'write*', options: '-e|-E= -f= -p= -s= -c= +?=' },
  joe: { operands: 'write*' },
  jed: 'joe',
  mg: 'joe',
  emacs: {
    style: 'single',
    operands: 'write*',
    options:
      '-eval|--eval|--execute= -l|-load|--load=run -script|--script=run! -f|-funcall|--funcall= -u= -q -nw -batch --batch +?= -chdir|--chdir=dir -init-directory|--init-directory=',
  },
  emacsclient: {
    operands: 'write*',
    options: '-e|--eval= -s|--socket-name= -f= -a|--alternate-editor=code:sh -F= +?=',
    when: { '-e|--eval': { operands: 'text*' } },
  },
  code: {
    style: 'exact',
    operands: 'read*',
    options:
      '--install-extension= --uninstall-extension= --user-data-dir=into --extensions-dir=into -d|--diff=read,read --profile= -a|--add=read',
  },
  cursor: 'code',
  codium: 'code',
  subl: 'code',
  atom: 'code',
  zed: 'code',
  idea: 'code',
  gedit: 'joe',
  kate: 'joe',
  open: { operands: 'read*', options: '-a= -b= --env= --stdout=write --stderr=write' },
  'xdg-open': { operands: 'read*' },
  start: 'xdg-open',
  cmd: { operands: 'text*' },
};
