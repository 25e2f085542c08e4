/** What is typed into another terminal, or run later? */
import type { Table } from './row.ts';

export const terminals: Table = {
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
  wtype: { operands: 'typed+', options: '-k= -m= -M= -P= -p= -d= -s=' },
  at: { options: '-f=run -t= -q=', stdin: 'code:sh', when: { '-l|-r|-d|-c': { stdin: 'none' } } },
  batch: { options: '-f=run -q=', stdin: 'code:sh' },
  atq: {},
  atrm: {},
  crontab: { operands: 'read', options: '-u=' },
};
