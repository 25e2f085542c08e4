/** What do package managers run, and where do they install? */
import type { Row, Table } from './row.ts';

const scripts =
  'run|run-script|rum|urn|test|t|tst|start|stop|restart|build|dev|lint|install-test|it|rebuild|prune|dedupe|ddp|link|ln|update|up|upgrade|install|i|add|in|ins|isntall|ci|clean-install|uninstall|un|remove|rm|r|create|init|innit|pack|publish|unpublish|deprecate|version|audit|fund|set-script|workspaces|workspace|import|patch|patch-commit|approve-builds|fetch|deploy|rebuild|set|plugin|constraints|node|global|upgrade-interactive|licenses|why|outdated|store|server|self-update|env|setup';

const quiet =
  'ls|list|la|ll|view|info|show|v|search|find|bin|root|prefix|whoami|help|config|c|get|set|cache|owner|access|team|token|login|logout|adduser|add-user|dist-tag|ping|doctor|explain|why|outdated|docs|home|repo|bugs|completion|star|stars|profile|hook|org|query|sbom|pkg|diff|edit|explore|shrinkwrap';

const npmOptions =
  '--prefix=into -w|--workspace= --registry= --tag= --userconfig=read --globalconfig=read --cache=into --loglevel= --otp= --access= --omit= --include= --script-shell=run --node-options= --install-strategy= --before= --scope= --pack-destination=into -F|--filter= -C|--dir=dir --cwd=dir --reporter= --store-dir=into --modules-dir=into --lockfile-dir=into --virtual-store-dir=into --modules-folder=into --cache-folder=into --mutex= --network-timeout= --cooldown=';

const runner: Row = {
  operands: 'command',
  options: '-p|--package= -c|--call|--shell-mode=code:sh --node-options= -w|--workspace=',
};

const npm: Row = {
  style: 'exact',
  options: npmOptions,
  subcommands: {
    'exec|x|dlx': runner,
    'run|run-script': { operands: 'text -- text*' },
    [scripts]: { operands: 'text*' },
    [quiet]: { operands: 'text*' },
  },
};

const pip: Row = {
  options:
    '-r|--requirement=read -c|--constraint=read -e|--editable=read-tree -t|--target=into -d|--dest=into --root=into --pre --prefix=into --src=into -w|--wheel-dir=into -i|--index-url= --extra-index-url= -f|--find-links= --log=write --report=write --cache-dir=into --proxy= --timeout= --python= --platform= --python-version= --implementation= --abi= --only-binary= --no-binary= --progress-bar= --config-settings= --global-option= --upgrade-strategy= --trusted-host= --cert=read --format= --path= -o|--output=write',
  subcommands: {
    'install|download|wheel|lock': { operands: 'text*' },
    'uninstall|freeze|list|show|check|config|search|cache|index|hash|completion|debug|help|inspect': {
      operands: 'text*',
    },
  },
};

export const packages: Table = {
  npm,
  pnpm: { ...npm, operands: 'command' },
  yarn: { ...npm, operands: 'command' },
  cnpm: 'npm',
  npx: { style: 'exact', ...runner },
  pnpx: 'npx',
  pipx: {
    subcommands: {
      run: { operands: 'command', options: '--spec= --python= --index-url= --pip-args=' },
      'install|uninstall|upgrade|upgrade-all|list|inject|ensurepath|reinstall': { operands: 'text*' },
    },
  },
  uvx: {
    style: 'exact',
    operands: 'command',
    options: '--from= --with= -p|--python= --with-requirements=read --env-file=read --index= -w=',
  },
  uv: {
    style: 'exact',
    options:
      '--directory=dir --project=dir --cache-dir=into --config-file=read -p|--python= --index-url= --index= --color= --extra= --group= --with= --env-file=read',
    subcommands: {
      run: {
        operands: 'command',
        options: '-m|--module=command --with-requirements=read --with-editable=read --package= -w=',
      },
      tool: {
        subcommands: {
          run: { operands: 'command', options: '--from= --with=' },
          'install|uninstall|list|upgrade|dir|update-shell': {},
        },
      },
      pip: {
        ...pip,
        subcommands: {
          ...pip.subcommands,
          compile: { operands: 'read*', options: '-o|--output-file=write' },
          sync: { operands: 'read*' },
          tree: {},
        },
      },
      venv: { operands: 'into', options: '--prompt=' },
      export: { options: '-o|--output-file=write --format=' },
      build: { operands: 'read-tree', options: '-o|--out-dir=into' },
      'sync|add|remove|lock|init|publish|python|cache|self|version|tree|help|format': { operands: 'text*' },
    },
  },
  pip,
  poetry: {
    options:
      '-C|--directory=dir -P|--project=dir -G|--group= -E|--extras= --source= -o|--output=write -f|--format= -r|--repository= -u|--username= -p|--password=',
    subcommands: {
      run: { operands: 'command' },
      'install|add|remove|update|build|publish|lock|export|shell|new|init|show|check|config|env|version|self|cache|search|sync':
        { operands: 'text*' },
    },
  },
  pdm: {
    subcommands: {
      run: { operands: 'command', options: '-p|--project=dir' },
      'install|add|remove|update|build|publish|lock|export|sync': {},
    },
  },
  hatch: {
    subcommands: { run: { operands: 'command' }, 'build|env|shell|test|fmt|version|publish|new|clean': {} },
  },
  rye: {
    subcommands: { run: { operands: 'command' }, 'sync|add|remove|build|publish|test|fmt|lint|lock|pin': {} },
  },
  pixi: {
    subcommands: { run: { operands: 'command' }, 'install|add|remove|shell|init|task|global': {} },
  },
  pipenv: {
    subcommands: {
      run: { operands: 'command' },
      'install|uninstall|lock|sync|update|shell|graph|check|clean|requirements': { options: '-r=read' },
    },
  },
  conda: {
    options: '-n|--name= -p|--prefix=into -c|--channel= -f|--file=read',
    subcommands: {
      run: { operands: 'command', options: '--cwd=dir' },
      'install|create|remove|update|activate|deactivate|list|env|info|config|clean|search|init|upgrade|uninstall': {},
    },
  },
  mamba: 'conda',
  micromamba: 'conda',
  easy_install: {},
  twine: {
    subcommands: {
      upload: {
        operands: 'send*',
        options: '-r|--repository= -u= -p= --repository-url= -s -i= --config-file=read -c=',
      },
      'check|register': { operands: 'read*' },
    },
  },
  gem: {
    options: '-i|--install-dir=into -n|--bindir=into -v|--version= -o|--output=write -P= -s|--source= -C=dir',
    subcommands: {
      'install|uninstall|update|build|push|list|env|search|cleanup|info|exec|fetch|unpack|spec|yank|owner': {},
    },
  },
  bundle: {
    options: '--gemfile=read --path=into --jobs= --without= --with= -j=',
    subcommands: {
      exec: { operands: 'command' },
      'install|update|add|remove|init|check|list|outdated|config|show|info|open|clean|lock|gem|console|binstubs|cache|package':
        { operands: 'text*' },
    },
  },
  bundler: 'bundle',
  rails: {
    subcommands: {
      runner: { operands: 'code:ruby' },
      'server|s|console|c|generate|g|destroy|d|db:migrate|db:rollback|db:drop|db:reset|db:seed|db:create|test|new|routes|dbconsole':
        {},
    },
  },
  composer: {
    options: '-d|--working-dir=dir',
    subcommands: {
      exec: { operands: 'command' },
      'install|update|require|remove|dump-autoload|run-script|run|create-project|init|show|validate|outdated|global|self-update|clear-cache|diagnose|audit|config|test':
        { operands: 'text*' },
    },
  },
  pod: {},
  carthage: {},
  mix: {},
  rebar3: {},
  cabal: {
    subcommands: { exec: { operands: 'command' }, 'build|run|test|install|update|init|repl|clean': {} },
  },
  stack: {
    subcommands: { 'exec|runghc': { operands: 'command' }, 'build|test|run|install|ghci|setup|clean|new': {} },
  },
  opam: {
    subcommands: { exec: { operands: 'command' }, 'install|remove|update|upgrade|switch|init|list|env|pin': {} },
  },
  dune: {
    subcommands: { exec: { operands: 'command' }, 'build|test|runtest|clean|fmt|promote|install|init|utop': {} },
  },
  luarocks: {},
  cpan: {},
  cpanm: { options: '-l|--local-lib=into -L=into' },
  vcpkg: {},
  conan: {},
};
