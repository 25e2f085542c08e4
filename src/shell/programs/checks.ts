/** What do test runners run, and where do they write reports? */
import type { Row, Table } from './row.ts';

const tests: Row = { style: 'exact', operands: 'read*' };

export const checks: Table = {
  pytest: {
    operands: 'read*',
    options:
      '-k= -m= -c=read -o= -p= -n= -r= -W= --rootdir= --junitxml|--junit-xml=write --log-file=write --resultlog=write --basetemp=into --cov?= --cov-report= --cov-config=read --html=write --json-report-file=write --debug?=write --maxfail= --tb= --co --durations= --ignore= --deselect= --confcutdir= --color= --capture= --timeout= --dist=',
  },
  'py.test': 'pytest',
  unittest: tests,
  doctest: tests,
  nose2: tests,
  nosetests: tests,
  tox: { options: '-c|--conf=read -e= -f= --workdir=into --result-json=write' },
  nox: { options: '-f|--noxfile=run -s= -e= -k= -t= -p=' },
  behave: tests,
  robot: {
    operands: 'read*',
    options: '-d|--outputdir=into -o|--output=write -l|--log=write -r|--report=write -v= -t= -i= -e= -s=',
  },
  coverage: {
    options: '--rcfile=read -o=write -d|--directory=into --data-file=write --source= --omit= --include=',
    subcommands: {
      run: { operands: 'run -- possible*', options: '-m=command -p -a' },
      'report|html|xml|json|lcov|combine|erase|annotate|debug': { operands: 'text*' },
    },
  },
  jest: {
    ...tests,
    options:
      '-c|--config=run --outputFile=write --coverageDirectory=into --rootDir=dir --cacheDirectory=into -t|--testNamePattern= -w|--maxWorkers= --testPathPattern= --testPathPatterns= --testTimeout= --reporters= --env= --selectProjects= --coverageReporters= --changedSince=',
  },
  vitest: {
    ...tests,
    options:
      '-c|--config=run -r|--root=dir --outputFile=write --dir=dir -t|--testNamePattern= --reporter= --environment= --project= --pool= --testTimeout=',
    subcommands: { 'run|watch|dev|bench|related|list|typecheck': {} },
  },
  mocha: {
    ...tests,
    options: '-r|--require=run --config=read -g|--grep= -R|--reporter= -t|--timeout= --file=run -f= -u= -j= --spec=',
  },
  ava: tests,
  tap: tests,
  tape: tests,
  jasmine: tests,
  karma: tests,
  uvu: tests,
  c8: {
    operands: 'command',
    options:
      '-o|--reports-dir|--report-dir=into -r|--reporter= --temp-directory=into -n|--include= -x|--exclude= --src= --config=read',
  },
  nyc: {
    operands: 'command',
    options: '--report-dir=into -r|--reporter= -t|--temp-dir=into --include= --exclude= -n= -x= --cwd=dir',
  },
  playwright: {
    options: '-c|--config=run --output=into',
    subcommands: {
      'test|install|codegen|show-report|open|install-deps|show-trace': { operands: 'text*' },
      screenshot: { operands: 'url write' },
      pdf: { operands: 'url write' },
    },
  },
  cypress: { options: '-s|--spec= -C|--config-file=run -P|--project=dir' },
  testcafe: tests,
  wdio: tests,
  rspec: { ...tests, options: '-o|--out=write -f|--format= -e|--example= -r= -I= -t= -O=read -P=' },
  minitest: tests,
  cucumber: tests,
  phpunit: {
    style: 'exact',
    operands: 'read*',
    options:
      '-c|--configuration=read --bootstrap=run --log-junit=write --coverage-html=into --coverage-text?=write --coverage-clover=write --coverage-xml=into --filter= --group= --testsuite=',
  },
  pest: 'phpunit',
  bats: {
    operands: 'run*',
    options: '-f|--filter= -o|--output=into -F|--formatter= -j|--jobs= --report-formatter=',
  },
  shellspec: tests,
  shunit2: tests,
  'cargo-nextest': tests,
  gotestsum: { style: 'exact', options: '--junitfile=write --jsonfile=write -f|--format=' },
  busted: tests,
  newman: {
    subcommands: {
      run: {
        operands: 'read',
        options:
          '-e|--environment=read -g|--globals=read -d|--iteration-data=read --export-environment=write --reporter-json-export=write -r= -n=',
      },
    },
  },
  lighthouse: { style: 'exact', operands: 'url', options: '--output-path=write --output=' },
};
