/** Which argument of perl, ruby, java and their kind is code, and which file do they run? */
import type { Table } from './row.ts';

export const languages: Table = {
  perl: {
    operands: 'run -- possible*',
    options: '-e|-E=code:perl -i?=suffix -F?= -I= -M?= -m?=',
    stdin: 'code:perl',
    when: {
      '-e|-E': { operands: '-- possible*' },
      '-n|-p': { turn: 'possible>read' },
      '-i': { turn: 'read>write possible>write' },
      '-v|-V': { stdin: 'none' },
    },
  },
  ruby: {
    operands: 'run -- possible*',
    options: '-e=code:ruby -i?=suffix -F?= -I= -r= -C=dir -E|--encoding= -K?= -T?= -W?= -x?=',
    stdin: 'code:ruby',
    when: {
      '-e': { operands: '-- possible*' },
      '-n|-p': { turn: 'possible>read' },
      '-i': { turn: 'read>write possible>write' },
      '-v|--version': { stdin: 'none' },
    },
  },
  jruby: 'ruby',
  irb: { operands: 'run -- possible*', options: '-r= -I=', stdin: 'code:ruby' },
  php: {
    operands: 'run -- possible*',
    options:
      '-r|--run=code:php -f|--file=run -B|--process-begin=code:php -R|--process-code=code:php -F|--process-file=run -E|--process-end=code:php -d|--define= -c|--php-ini=read -z|--zend-extension= -S|--server= -t|--docroot=',
    stdin: 'code:php',
    when: {
      '-r|-f|-R|-F|--run|--file': { operands: 'possible*' },
      '-l|--syntax-check|-s|-w': { operands: 'read*' },
      '-S|-v|--version|-m|-i|--info': { stdin: 'none' },
    },
  },
  lua: {
    operands: 'run -- possible*',
    options: '-e=code:lua -l=',
    stdin: 'code:lua',
    when: { '-v': { stdin: 'none' } },
  },
  luajit: { operands: 'run -- possible*', options: '-e=code:lua -l= -j?= -O?=', stdin: 'code:lua' },
  luac: { operands: 'read*', options: '-o=write' },
  tclsh: { operands: 'run -- possible*', stdin: 'code:tcl' },
  wish: 'tclsh',
  expect: { operands: 'run -- possible*', options: '-c=code:tcl -f=run', stdin: 'code:tcl' },
  rscript: { operands: 'run -- possible*', options: '-e=code:r', when: { '-e': { operands: 'possible*' } } },
  r: { operands: 'text*', options: '-e=code:r -f|--file=run -g|--gui= -d|--debugger=', stdin: 'code:r' },
  julia: {
    operands: 'run -- possible*',
    options: '-e|--eval= -E|--print= -L|--load=run --project?= -t|--threads=',
    when: { '-e|-E|--eval|--print': { operands: 'possible*' } },
  },
  osascript: {
    operands: 'run -- possible*',
    options: '-e=code:applescript -l= -s=',
    stdin: 'code:applescript',
    when: { '-e': { operands: 'text*' }, '-l=JavaScript': { options: '-e=', stdin: 'none' } },
  },
  elixir: {
    operands: 'run -- possible*',
    options: '-e|--eval= -r=run -S= -pa= --name= --sname= --cookie=',
    when: { '-e|--eval': { operands: 'possible*' } },
  },
  iex: 'elixir',
  erl: { style: 'single', options: '-eval= -s= -run= -pa= -name= -sname= -setcookie=' },
  escript: { operands: 'run -- possible*' },
  groovy: {
    operands: 'run -- possible*',
    options: '-e= -cp=',
    when: { '-e': { operands: 'possible*' } },
  },
  clojure: { operands: 'run -- possible*', options: '-e|--eval= -M= -X= -A=' },
  clj: 'clojure',
  bb: { operands: 'run -- possible*', options: '-e= -f=run -m= -cp=' },
  racket: { operands: 'run -- possible*', options: '-e|--eval= -t=run -l= -f=run' },
  guile: { operands: 'run -- possible*', options: '-c= -s=run -l=run -e=' },
  sbcl: { operands: 'text*', options: '--eval= --load=run --script=run' },
  ghci: { operands: 'run*', options: '-e=' },
  runghc: { operands: 'run -- possible*' },
  runhaskell: 'runghc',
  ocaml: { operands: 'run -- possible*' },
  java: {
    style: 'single',
    operands: 'text -- possible*',
    options: '-jar=run! -cp|-classpath|--class-path= -p|--module-path= -m|--module= -javaagent:=',
    when: { '-jar': { operands: 'possible*' } },
  },
  kotlin: 'java',
  scala: { style: 'single', operands: 'run -- possible*', options: '-e= -cp|-classpath=' },
  jshell: { operands: 'run*' },
  dotnet: {
    style: 'exact',
    operands: 'run -- possible*',
    options:
      '-o|--output=into -c|--configuration= -f|--framework= -r|--runtime= -v|--verbosity= -n|--name= -p|--project= --source= -s=',
    subcommands: {
      'build|run|test|publish|pack|restore|clean|watch|msbuild|tool|new|add|remove|list|sln|nuget|ef|format|workload|vstest':
        { operands: 'text*' },
      exec: { operands: 'run -- possible*' },
    },
  },
  v: {
    operands: 'run -- possible*',
    options: '-o=write',
    subcommands: {
      'run|test|build|install|up': { operands: 'text*' },
      fmt: { operands: 'read*', when: { '-w': { operands: 'write*' } } },
    },
  },
  nim: {
    style: 'exact',
    options: '-o|--out=write --outdir=into -d|--define=',
    operands: 'text read -- possible*',
  },
  crystal: {
    options: '-o=write',
    operands: 'text*',
    subcommands: { 'run|build|spec': { operands: 'read*' }, eval: {} },
  },
  dart: {
    style: 'exact',
    operands: 'run -- possible*',
    options: '-o|--output=write',
    subcommands: {
      'run|test|pub|analyze|create|doc|compile|fix': { operands: 'text*' },
      format: { operands: 'write*', options: '-o|--output= -l|--line-length=' },
    },
  },
};
