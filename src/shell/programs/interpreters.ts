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
    '--test': { operands: 'run*' },
    '--run': { operands: 'text*', stdin: 'none' },
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
  },
  elvish: { operands: 'run -- possible*', options: '-c=code:sh' },
  xonsh: { operands: 'run -- possible*', options: '-c=code:sh --rc=run' },
  pwsh: {
    style: 'single',
    operands: 'run -- possible*',
    options:
      '-File|-file|-f=run! -Command|-command|-c=text! -EncodedCommand|-encodedcommand|-e|-ec=text! -WorkingDirectory|-workingdirectory|-wd=dir -ExecutionPolicy|-executionpolicy|-ep= -ConfigurationFile=read -OutputFormat= -InputFormat= -WindowStyle=',
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
  pdb: { operands: 'run -- possible*', options: '-c=' },
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
      'run|serve': { operands: 'run -- possible*' },
      eval: { operands: 'code:node possible*', options: '--ext=' },
      fmt: {
        operands: 'write*',
        options: '--ext= --ignore= --line-width=',
        when: { '--check': { operands: 'read*' } },
      },
      'lint|check|doc|info|cache': { operands: 'read*', when: { '--fix': { operands: 'write*' } } },
      'test|bench|task|install|add|remove|uninstall|upgrade|init|publish|repl|jupyter|lsp|outdated|update': {
        operands: 'text*',
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
      run: { operands: 'run -- possible*' },
      x: { operands: 'command', options: '-p|--package=' },
      'install|i|add|a|remove|rm|update|link|unlink|test|create|c|init|upgrade|outdated|publish|patch|pm|audit|exec': {
        operands: 'text*',
      },
      build: {
        operands: 'read*',
        options: '--outdir=into --outfile=write --target= --format= --root= --external=',
      },
    },
  },
  bunx: { style: 'exact', operands: 'command', options: '-p|--package=' },
};
