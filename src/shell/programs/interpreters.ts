/** Which argument of an interpreter is code, and which file does it run? */
import type { Row, Table } from './row.ts';

const nodeOptions =
  '-e|--eval=code:node -p|--print|-pe=code:node -r|--require=run --import=run --loader|--experimental-loader=run -C|--conditions= --env-file=read --env-file-if-exists=read --inspect?= --inspect-brk?= --inspect-wait?= --test-name-pattern= --test-skip-pattern= --test-reporter= --test-reporter-destination=write --test-concurrency= --watch-path= --input-type= --redirect-warnings=write --diagnostic-dir=into --report-dir=into --cpu-prof-dir=into --heap-prof-dir=into --title= --stack-trace-limit= --tsconfig=read --openssl-config=read --icu-data-dir= --max-old-space-size= --run=';

const node: Row = {
  style: 'exact',
  operands: 'run -- possible*',
  options: nodeOptions,
  stdin: 'code:node',
  when: {
    '-e|-p|-pe|--eval|--print': { operands: 'possible*' },
    '-c|--check': { operands: 'read*' },
    '--test': { operands: 'run*', opaque: true },
    '--run': { operands: 'text*', opaque: true, stdin: 'none' },
    '-v|--version|-h|--help': { operands: 'text*', stdin: 'none' },
  },
};

export const interpreters: Table = {
  sh: {
    operands: 'run -- possible*',
    options: '-o= -O= --rcfile|--init-file=run +?=',
    stdin: 'code:sh',
    when: {
      '-s': { operands: 'text*' },
      '-c': { operands: 'code:sh -- text*' },
      '--version|--help': { operands: 'text*', stdin: 'none' },
    },
  },
  bash: 'sh',
  dash: 'sh',
  zsh: 'sh',
  ksh: 'sh',
  mksh: 'sh',
  ash: 'sh',
  rbash: 'sh',
  csh: 'sh',
  tcsh: 'sh',
  yash: 'sh',
  fish: {
    operands: 'run -- possible*',
    options:
      '-c|--command=code:sh -C|--init-command=code:sh -d|--debug= -o|--debug-output=write -f|--features= --profile=write',
    stdin: 'code:sh',
    when: { '-c|--command': { operands: 'text*' }, '-n|--no-execute': { operands: 'read*' } },
  },
  nu: {
    operands: 'run -- possible*',
    options: '-c|--commands=code:sh -e|--execute=code:sh --config=run --env-config=run',
    opaque: true,
  },
  elvish: { operands: 'run -- possible*', options: '-c=code:sh' },
  xonsh: { operands: 'run -- possible*', options: '-c=code:sh --rc=run' },
  pwsh: {
    style: 'single',
    operands: 'run -- possible*',
    options:
      '-File|-file|-f=run! -Command|-command|-c=text! -EncodedCommand|-encodedcommand|-e|-ec=text! -WorkingDirectory|-workingdirectory|-wd=dir -ExecutionPolicy|-executionpolicy|-ep= -ConfigurationFile=read -OutputFormat= -InputFormat= -WindowStyle=',
    opaque: true,
    when: {
      '-Command|-command|-c|-EncodedCommand': { operands: 'text*' },
      '-File|-file|-f': { operands: 'possible*' },
    },
  },
  powershell: 'pwsh',
  python: {
    operands: 'run -- possible*',
    options: '-c=code:python! -m=command -W= -X= -Q= --check-hash-based-pycs=',
    stdin: 'code:python',
    when: { '-c': { operands: 'possible*' }, '-V|--version|-h|--help': { operands: 'text*', stdin: 'none' } },
  },
  pypy: 'python',
  pythonw: 'python',
  ipython: { operands: 'run -- possible*', options: '-c=code:python -m=command --profile=', stdin: 'code:python' },
  bpython: 'ipython',
  // Behind `python -m`.
  'json.tool': { operands: 'read write', options: '--indent=' },
  venv: { operands: 'into*', options: '--prompt=' },
  virtualenv: { operands: 'into*', options: '-p|--python= --prompt=' },
  'http.server': { options: '-d|--directory=send -b|--bind= -p|--protocol=' },
  zipfile: {
    when: {
      '-c|--create': { operands: 'write read-tree*' },
      '-e|--extract': { operands: 'read into' },
      '-l|--list|-t|--test': { operands: 'read' },
    },
  },
  tarfile: 'zipfile',
  py_compile: { operands: 'read*' },
  compileall: { operands: 'read*' },
  timeit: { operands: 'code:python*', options: '-n|--number= -r|--repeat= -s|--setup=code:python -u|--unit=' },
  pdb: { operands: 'run -- possible*', options: '-c=', opaque: true },
  cprofile: { operands: 'run -- possible*', options: '-o=write -s= -m=command' },
  trace: { operands: 'run -- possible*', options: '-f=write -C=into --ignore-dir=' },
  node,
  nodejs: 'node',
  tsx: { ...node, subcommands: { watch: {} } },
  'ts-node': { ...node, options: `${nodeOptions} -P|--project=read -O|--compiler-options= --cwd=` },
  'ts-node-dev': 'ts-node',
  'ts-node-esm': 'ts-node',
  'babel-node': 'node',
  esr: 'node',
  nodemon: {
    style: 'exact',
    operands: 'run -- possible*',
    options: '-x|--exec=code:sh -w|--watch= -e|--ext= -i|--ignore= --config=read -d|--delay= -C --cwd= -s|--signal=',
  },
  deno: {
    style: 'exact',
    operands: 'run -- possible*',
    options:
      '-c|--config=read --import-map=read --lock=write --env-file?=read -L|--log-level= --location= --seed= --v8-flags= --cert=read',
    subcommands: {
      'run|serve': { operands: 'run -- possible*', opaque: true },
      eval: { operands: 'code:node possible*', options: '--ext=' },
      fmt: {
        operands: 'write*',
        options: '--ext= --ignore= --line-width=',
        when: { '--check': { operands: 'read*' } },
      },
      'lint|check|doc|info|cache': { operands: 'read*', when: { '--fix': { operands: 'write*' } } },
      'test|bench|task|install|add|remove|uninstall|upgrade|init|publish|repl|jupyter|lsp|outdated|update': {
        operands: 'text*',
        opaque: true,
      },
      compile: { operands: 'read -- text*', options: '-o|--output=write --target= --include=read' },
      bundle: { operands: 'read write', options: '-o|--output=write --outdir=into' },
      coverage: { operands: 'read*', options: '--output?=write' },
    },
  },
  bun: {
    style: 'exact',
    operands: 'run -- possible*',
    options:
      '-e|--eval=code:node -p|--print=code:node -r|--preload=run --cwd=dir -c|--config=read --env-file=read --filter= --port= --define=',
    stdin: 'code:node',
    when: { '-e|--eval|-p|--print': { operands: 'possible*' } },
    subcommands: {
      run: { operands: 'run -- possible*', opaque: true },
      x: { operands: 'command', options: '-p|--package=', opaque: true },
      'install|i|add|a|remove|rm|update|link|unlink|test|create|c|init|upgrade|outdated|publish|patch|pm|audit|exec': {
        operands: 'text*',
        opaque: true,
      },
      build: {
        operands: 'read*',
        options: '--outdir=into --outfile=write --target= --format= --root= --external=',
        opaque: true,
      },
    },
  },
  bunx: { style: 'exact', operands: 'command', options: '-p|--package=', opaque: true },
  perl: {
    operands: 'run -- possible*',
    options: '-e|-E=code:perl -i?= -F?= -I= -M?= -m?=',
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
    options: '-e=code:ruby -i?= -F?= -I= -r= -C=dir -E|--encoding= -K?= -T?= -W?= -x?=',
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
    opaque: true,
    when: { '-e|-E|--eval|--print': { operands: 'possible*' } },
  },
  osascript: {
    operands: 'run -- possible*',
    options: '-e= -l= -s=',
    opaque: true,
    when: { '-e': { operands: 'text*' } },
  },
  elixir: {
    operands: 'run -- possible*',
    options: '-e|--eval= -r=run -S= -pa= --name= --sname= --cookie=',
    opaque: true,
    when: { '-e|--eval': { operands: 'possible*' } },
  },
  iex: 'elixir',
  erl: { style: 'single', options: '-eval= -s= -run= -pa= -name= -sname= -setcookie=', opaque: true },
  escript: { operands: 'run -- possible*' },
  groovy: {
    operands: 'run -- possible*',
    options: '-e= -cp=',
    opaque: true,
    when: { '-e': { operands: 'possible*' } },
  },
  clojure: { operands: 'run -- possible*', options: '-e|--eval= -M= -X= -A=', opaque: true },
  clj: 'clojure',
  bb: { operands: 'run -- possible*', options: '-e= -f=run -m= -cp=', opaque: true },
  racket: { operands: 'run -- possible*', options: '-e|--eval= -t=run -l= -f=run', opaque: true },
  guile: { operands: 'run -- possible*', options: '-c= -s=run -l=run -e=', opaque: true },
  sbcl: { operands: 'text*', options: '--eval= --load=run --script=run', opaque: true },
  ghci: { operands: 'run*', options: '-e=', opaque: true },
  runghc: { operands: 'run -- possible*' },
  runhaskell: 'runghc',
  ocaml: { operands: 'run -- possible*' },
  java: {
    style: 'single',
    operands: 'text -- possible*',
    options: '-jar=run! -cp|-classpath|--class-path= -p|--module-path= -m|--module= -javaagent:=',
    opaque: true,
    when: { '-jar': { operands: 'possible*' } },
  },
  kotlin: 'java',
  scala: { style: 'single', operands: 'run -- possible*', options: '-e= -cp|-classpath=', opaque: true },
  jshell: { operands: 'run*', opaque: true },
  dotnet: {
    style: 'exact',
    operands: 'run -- possible*',
    options:
      '-o|--output=into -c|--configuration= -f|--framework= -r|--runtime= -v|--verbosity= -n|--name= -p|--project= --source= -s=',
    opaque: true,
    subcommands: {
      'build|run|test|publish|pack|restore|clean|watch|msbuild|tool|new|add|remove|list|sln|nuget|ef|format|workload|vstest':
        { operands: 'text*' },
      exec: { operands: 'run -- possible*' },
    },
  },
  v: {
    operands: 'run -- possible*',
    options: '-o=write',
    opaque: true,
    subcommands: {
      'run|test|build|install|up': { operands: 'text*' },
      fmt: { operands: 'read*', when: { '-w': { operands: 'write*' } } },
    },
  },
  nim: {
    style: 'exact',
    options: '-o|--out=write --outdir=into -d|--define=',
    opaque: true,
    operands: 'text read -- possible*',
  },
  crystal: {
    options: '-o=write',
    opaque: true,
    operands: 'text*',
    subcommands: { 'run|build|spec': { operands: 'read*' }, eval: {} },
  },
  dart: {
    style: 'exact',
    operands: 'run -- possible*',
    opaque: true,
    options: '-o|--output=write',
    subcommands: {
      'run|test|pub|analyze|create|doc|compile|fix': { operands: 'text*' },
      format: { operands: 'write*', options: '-o|--output= -l|--line-length=' },
    },
  },
};
