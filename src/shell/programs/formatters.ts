/** Which formatters and linters change files? */
import type { Row, Table } from './row.ts';

const fixes: Row = { operands: 'write*' };

export const formatters: Table = {
  eslint: {
    style: 'exact',
    operands: 'read*',
    options:
      '-o|--output-file=write -c|--config=run --rulesdir=run --resolve-plugins-relative-to= --ignore-path=read --ignore-pattern= --cache-location=write --cache-file=write -f|--format= --ext= --rule= --plugin= --parser= --env= --global= --max-warnings= --fix-type= --stdin-filename= --flag=',
    when: { '--fix': { turn: 'read>write' } },
  },
  eslint_d: 'eslint',
  xo: 'eslint',
  standard: { operands: 'read*', when: { '--fix': fixes } },
  oxlint: { style: 'exact', operands: 'read*', options: '-c|--config=read -f= -A= -D= -W=', when: { '--fix': fixes } },
  biome: {
    style: 'exact',
    options:
      '--config-path=read --log-file=write --reporter= --max-diagnostics= --stdin-file-path= --changed --since= --only= --skip=',
    subcommands: {
      'check|lint|format|ci': { operands: 'read*', when: { '--write|--fix|--apply|--apply-unsafe|--unsafe': fixes } },
      'init|migrate|rage|start|stop|lsp-proxy|explain|search|version': {},
    },
  },
  prettier: {
    style: 'exact',
    operands: 'read*',
    options:
      '--config=read --ignore-path=read --plugin= --parser= --stdin-filepath= --cache-location=write --tab-width= --print-width= --log-level= --trailing-comma= --end-of-line= --prose-wrap=',
    when: { '-w|--write': fixes },
  },
  dprint: { subcommands: { fmt: fixes, 'check|init|config|output-file-paths': {} } },
  stylelint: {
    style: 'exact',
    operands: 'read*',
    options: '-o|--output-file=write --config=run -f= --ignore-path=read',
    when: { '--fix': fixes },
  },
  markdownlint: {
    style: 'exact',
    operands: 'read*',
    options: '-o|--output=write -c|--config=read -i|--ignore= -p=read -r=run',
    when: { '-f|--fix': fixes },
  },
  'markdownlint-cli2': { operands: 'read*', options: '--config=read', when: { '--fix': fixes } },
  htmlhint: { operands: 'read*' },
  jshint: { operands: 'read*', options: '-c|--config=read' },
  tslint: { operands: 'read*', options: '-c|--config=read -o|--out=write -p|--project=read', when: { '--fix': fixes } },
  knip: { when: { '--fix': { here: 'into' } } },
  depcheck: {},
  ncu: { options: '--packageFile=write', when: { '-u|--upgrade': { adds: 'write package.json' } } },
  'npm-check-updates': 'ncu',
  'sort-package-json': { operands: 'write*', adds: 'write package.json' },
  syncpack: {},
  'vue-tsc': 'tsc',
  tsd: {},
  flow: {},
  black: {
    operands: 'write*',
    options:
      '-l|--line-length= -t|--target-version= --config=read --include= --exclude= --extend-exclude= --force-exclude= -c|--code= --stdin-filename= -W|--workers= --required-version= --line-ranges=',
    when: { '--check|--diff': { turn: 'write>read' } },
  },
  isort: {
    operands: 'write*',
    options: '-l|--line-length= --profile= -p= --settings-path|--sp=read -s|--skip= --sg=',
    when: { '-c|--check|--check-only|-d|--diff': { turn: 'write>read' } },
  },
  ruff: {
    style: 'exact',
    options:
      '--config=read --line-length= --select= --ignore= --extend-select= --exclude= --target-version= -o|--output-file=write --output-format= --cache-dir=into --stdin-filename= --per-file-ignores= --fixable= --unfixable=',
    subcommands: {
      check: { operands: 'read*', when: { '--fix|--fix-only|--add-noqa': fixes } },
      format: { operands: 'write*', when: { '--check|--diff': { operands: 'read*' } } },
      'rule|config|linter|clean|server|version|analyze': {},
    },
  },
  autopep8: {
    operands: 'read*',
    options: '--max-line-length= --ignore= --select= --global-config=read',
    when: { '-i|--in-place': fixes },
  },
  yapf: { operands: 'read*', options: '--style= -e= -l=', when: { '-i|--in-place': fixes } },
  autoflake: { operands: 'read*', options: '--imports= --exclude=', when: { '-i|--in-place': fixes } },
  pyupgrade: fixes,
  docformatter: { operands: 'read*', when: { '-i|--in-place': fixes } },
  flake8: {
    operands: 'read*',
    options:
      '--output-file=write --config=read --max-line-length= --ignore= --select= --exclude= --extend-ignore= --format=',
  },
  pylint: {
    operands: 'read*',
    options:
      '--rcfile=read --output=write -d|--disable= -e|--enable= -f|--output-format= -j|--jobs= --init-hook=code:python',
  },
  mypy: {
    operands: 'read*',
    options:
      '--config-file=read -p|--package= -m|--module= -c= --cache-dir=into --junit-xml=write --html-report=into --txt-report=into --xml-report=into --any-exprs-report=into --python-version= --exclude=',
  },
  dmypy: 'mypy',
  pyright: {
    style: 'exact',
    operands: 'read*',
    options: '-p|--project=read --outputjson --pythonpath= --level= --createstub=',
  },
  basedpyright: 'pyright',
  ty: { operands: 'read*', subcommands: { 'check|server|version': {} } },
  pydocstyle: { operands: 'read*' },
  bandit: { operands: 'read-tree*', options: '-o|--output=write -c=read -f= -b=read -t= -s= -x= -ll -iii' },
  vulture: { operands: 'read*' },
  radon: { operands: 'text read*' },
  safety: { options: '-r|--file=read --output=' },
  'pip-audit': { options: '-r|--requirement=read -o|--output=write', when: { '--fix': { here: 'into' } } },
  rubocop: {
    operands: 'read*',
    options: '-o|--out=write -c|--config=read -f= -r=run --only= --except= --format=',
    when: { '-a|-A|-x|--auto-correct|--autocorrect|--autocorrect-all|--fix-layout': fixes },
  },
  standardrb: { operands: 'read*', when: { '--fix': fixes } },
  erb_lint: 'standardrb',
  brakeman: { operands: 'read', options: '-o|--output=write -p|--path=dir' },
  'php-cs-fixer': {
    subcommands: {
      fix: {
        operands: 'write*',
        options: '--config=run --rules= --path-mode= --cache-file=write',
        when: { '--dry-run': { operands: 'read*' } },
      },
      'check|describe|list-files': { operands: 'read*' },
    },
  },
  phpcs: { operands: 'read*', options: '--report-file=write --standard= --extensions=' },
  phpcbf: { operands: 'write*', options: '--standard= --extensions=' },
  pint: { operands: 'write*', when: { '--test': { operands: 'read*' } } },
  phpstan: {
    subcommands: {
      'analyse|analyze': {
        operands: 'read*',
        options: '-c|--configuration=read -l|--level= -a|--autoload-file=run -b?=write --generate-baseline?=write',
      },
    },
  },
  psalm: { operands: 'read*', options: '-c|--config=read --report=write', when: { '--alter': fixes } },
  rector: { subcommands: { process: { operands: 'write*', when: { '-n|--dry-run': { operands: 'read*' } } } } },
  gofmt: { style: 'single', operands: 'read*', options: '-r= -cpuprofile=write', when: { '-w': fixes } },
  goimports: { style: 'single', operands: 'read*', options: '-local=', when: { '-w': fixes } },
  gofumpt: 'gofmt',
  gci: { subcommands: { write: fixes, 'diff|list|print': { operands: 'read*' } } },
  'golangci-lint': {
    style: 'exact',
    subcommands: {
      'run|fmt': {
        operands: 'read*',
        options: '-c|--config=read -E= -D= --out-format= --timeout= --path-prefix=',
        when: { '--fix': fixes },
      },
      'cache|config|linters|version|help': {},
    },
  },
  staticcheck: { style: 'single', operands: 'text*' },
  govulncheck: { style: 'single', operands: 'text*', options: '-C=dir' },
  rustfmt: {
    style: 'exact',
    operands: 'write*',
    options: '--config-path=read --config= --edition= --style-edition= --emit=',
    when: { '--check': { operands: 'read*' } },
  },
  'clang-format': {
    style: 'single',
    operands: 'read*',
    options: '-style|--style= -assume-filename= -lines= -offset= -length= -cursor= -files=read',
    when: { '-i': fixes },
  },
  'clang-tidy': {
    style: 'single',
    operands: 'read*',
    options: '-p= -checks= -export-fixes=write -config= -config-file=read -header-filter=',
    when: { '-fix|--fix|-fix-errors|--fix-errors': fixes },
  },
  cppcheck: {
    operands: 'read*',
    options: '--output-file=write -I= -D= -U= -j= --enable= --suppress= --project=read --cppcheck-build-dir=into',
  },
  uncrustify: {
    operands: 'read*',
    options: '-c=read -o=write -f=read -l= --prefix= --suffix=',
    when: { '--replace|--no-backup': fixes },
  },
  astyle: { operands: 'write*', options: '--options=read', when: { '--dry-run': { operands: 'read*' } } },
  indent: {
    style: 'single',
    operands: 'write',
    options: '-o=write -l= -i= -ts=',
    when: { '-o': { operands: 'read' }, '-st': { operands: 'read' } },
  },
  'cmake-format': { operands: 'read*', options: '-o=write -c=read', when: { '-i|--in-place': fixes } },
  shellcheck: { operands: 'read*', options: '-e= -i= -s= -f= -P= -o= -S= -W= --rcfile=read' },
  shfmt: { style: 'exact', operands: 'read*', options: '-i= -ln= -filename=', when: { '-w|--write': fixes } },
  hadolint: { operands: 'read*', options: '-c|--config=read' },
  yamllint: { operands: 'read*', options: '-c|--config-file=read -d= -f=' },
  yamlfmt: {
    style: 'single',
    operands: 'write*',
    options: '-conf=read',
    when: { '-lint|-dry': { operands: 'read*' } },
  },
  actionlint: { style: 'single', operands: 'read*' },
  jsonlint: { operands: 'read*', when: { '-i|--in-place': fixes } },
  ajv: { options: '-s=read -d=read -r=read -o=write' },
  taplo: { subcommands: { 'fmt|format': fixes, 'lint|check|get': { operands: 'read*' } } },
  sqlfluff: {
    subcommands: { 'fix|format': fixes, 'lint|parse|render': { operands: 'read*' } },
    options: '--dialect= --config=read -d=',
  },
  'sql-formatter': { operands: 'read', options: '-o|--output=write -c|--config=read -l=', when: { '--fix': fixes } },
  buf: {
    subcommands: {
      'build|export|generate': { options: '-o|--output=into --template=read' },
      'lint|breaking|dep|push': {},
      format: { operands: 'read', when: { '-w|--write': fixes } },
    },
  },
  ktlint: { style: 'exact', operands: 'read*', when: { '-F|--format': fixes } },
  ktfmt: fixes,
  'google-java-format': { operands: 'read*', when: { '-i|-r|--replace': fixes } },
  checkstyle: { operands: 'read*', options: '-c=read -o=write -f=' },
  scalafmt: {
    operands: 'write*',
    options: '-c|--config=read',
    when: { '--test|--check|--list': { operands: 'read*' } },
  },
};
