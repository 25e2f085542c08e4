/** Which build tools and task runners run code of the project, and where do they write what is known? */
import type { Row, Table } from './row.ts';

/** It runs what the project says: its words do not tell what that is. */
const runsProject: Row = {};

const cargoOptions =
  '--manifest-path=read --target-dir=into -p|--package= --bin= --example= --test= --bench= -F|--features= --target= --profile= -j|--jobs= --message-format= --config= --color= -Z= -C=dir --exclude= --lockfile-path= --artifact-dir|--out-dir=into';

export const builds: Table = {
  make: {
    options:
      '-C|--directory=dir -f|--file|--makefile=run -I|--include-dir= -j?= --jobs?= -l?= --load-average?= -o|--old-file|--assume-old= -W|--what-if|--new-file|--assume-new= -O?= --output-sync?= -E|--eval=code:sh --debug?=',
  },
  gmake: 'make',
  bmake: 'make',
  nmake: runsProject,
  cmake: {
    style: 'exact',
    options:
      '-S=dir -B=into --build=into --install=dir --prefix=into -C=run -P=run! -D= -U= -G= -T= -A= -t|--target= --config= -j?= --parallel?= --preset= --toolchain=run --graphviz=write --install-prefix= --log-level= --component=',
    subcommands: {
      // Behind `cmake -E`.
      copy: { operands: 'read* dest' },
      copy_if_different: { operands: 'read* dest' },
      copy_directory: { operands: 'read-tree* dest' },
      copy_directory_if_different: { operands: 'read-tree* dest' },
      rename: { operands: 'move dest' },
      'rm|remove': { operands: 'delete*', when: { '-r|-R': { turn: 'delete>delete-tree' } } },
      remove_directory: { operands: 'delete-tree*' },
      'make_directory|touch|touch_nocreate': { operands: 'write*' },
      'create_symlink|create_hardlink': { operands: 'link dest' },
      'env|time': { operands: 'variable* command' },
      chdir: { operands: 'dir command' },
      'cat|md5sum|sha1sum|sha256sum|compare_files': { operands: 'read*' },
    },
  },
  ctest: runsProject,
  cpack: runsProject,
  ccmake: runsProject,
  ninja: { options: '-C=dir -f=run -j= -k= -l= -t= -d= -w=' },
  samu: 'ninja',
  meson: {
    options: '-C=dir',
    subcommands: {
      setup: { operands: 'into text' },
      'compile|test|install|configure|dist|init|introspect|wrap|devenv|rewrite': { operands: 'text*' },
    },
  },
  bazel: {
    subcommands: { 'build|test|run|query|clean|fetch|info|coverage|cquery|sync|shutdown': { operands: 'text*' } },
  },
  bazelisk: 'bazel',
  buck: runsProject,
  buck2: runsProject,
  pants: runsProject,
  scons: { options: '-C|--directory=dir -f|--file=run' },
  waf: runsProject,
  tup: runsProject,
  xmake: runsProject,
  premake5: runsProject,
  autoconf: { operands: 'read', options: '-o|--output=write -I|--include= -B=' },
  automake: runsProject,
  autoreconf: runsProject,
  aclocal: runsProject,
  configure: { options: '--prefix=' },
  libtool: runsProject,
  libtoolize: runsProject,
  qmake: { options: '-o=write' },
  just: {
    style: 'exact',
    options:
      '-f|--justfile=run -d|--working-directory=dir -c|--command=command --shell= --set=text,text --dotenv-path=read',
  },
  task: { style: 'exact', options: '-d|--dir=dir -t|--taskfile=run -o= -c= -C=' },
  'go-task': 'task',
  rake: {
    options: '-f|--rakefile=run -C|--directory=dir -e|--execute=code:ruby -p|--execute-print=code:ruby -I= -r=',
  },
  thor: runsProject,
  mage: runsProject,
  invoke: runsProject,
  inv: runsProject,
  fab: runsProject,
  doit: runsProject,
  snakemake: { options: '-s|--snakefile=run -d|--directory=dir' },
  gulp: { options: '-f|--gulpfile=run --cwd=dir' },
  grunt: { options: '--gruntfile=run --base=dir' },
  turbo: { options: '--cwd=dir --filter=' },
  nx: {},
  rush: runsProject,
  rushx: runsProject,
  moon: runsProject,
  wireit: runsProject,
  'npm-run-all': runsProject,
  'run-s': runsProject,
  'run-p': runsProject,
  'wait-on': runsProject,
  'start-server-and-test': runsProject,
  concurrently: {
    style: 'exact',
    operands: 'code:sh*',
    options: '-n|--names= -c|--prefix-colors= -p|--prefix= -k= -s|--success= -m|--max-processes=',
  },
  'lint-staged': runsProject,
  husky: runsProject,
  'pre-commit': { options: '-c|--config=read' },
  lefthook: runsProject,
  changeset: runsProject,
  'semantic-release': runsProject,
  pm2: { operands: 'text possible*' },
  forever: { operands: 'text possible*' },
  foreman: {
    options: '-f|--procfile=run -e|--env=read',
    subcommands: { run: { operands: 'command' }, 'start|check|export': {} },
  },
  honcho: 'foreman',
  overmind: 'foreman',
  goreman: 'foreman',
  supervisord: { options: '-c|--configuration=read -l|--logfile=write -j|--pidfile=write' },
  supervisorctl: runsProject,
  mvn: {
    options:
      '-f|--file=run -s|--settings=read -gs=read -l|--log-file=write -pl|--projects= -P|--activate-profiles= -D= -T|--threads=',
  },
  mvnw: 'mvn',
  mvnd: 'mvn',
  gradle: {
    options:
      '-b|--build-file=run -p|--project-dir=dir -c|--settings-file=run -I|--init-script=run -g|--gradle-user-home= -x|--exclude-task= -P= -D= --tests=',
  },
  gradlew: 'gradle',
  ant: { style: 'single', options: '-f|-file|-buildfile=run -logfile|-l=write -lib= -D=' },
  sbt: runsProject,
  mill: runsProject,
  lein: runsProject,
  boot: runsProject,
  cargo: {
    style: 'exact',
    options: cargoOptions,
    subcommands: {
      'run|r|build|b|check|c|test|t|bench|doc|d|clippy|fix|rustc|rustdoc|install|uninstall|add|remove|rm|update|publish|package|fetch|clean|tree|metadata|search|login|logout|owner|yank|generate-lockfile|verify-project|vendor|fmt|nextest|audit|outdated|expand|llvm-cov|tarpaulin|miri|deny|udeps|upgrade|binstall|make|sqlx|component|info|locate-project|pkgid|help|version':
        {
          operands: 'text -- text*',
          options:
            '--root=into --path=dir --git= --branch= --tag= --rev= --vers|--version= --registry= --index= --token=',
        },
      'new|init': { operands: 'into', options: '--name= --edition= --vcs=' },
      watch: {
        options: '-x|--exec= -s|--shell=code:sh -w|--watch= -i|--ignore= -C|--workdir=dir -d|--delay= -E|--env=',
      },
    },
  },
  go: {
    style: 'single',
    before: '-C=dir',
    options:
      '-o=write -C=dir -run= -bench= -tags= -ldflags= -gcflags= -mod= -modfile=read -p= -timeout= -count= -cpu= -coverprofile=write -cpuprofile=write -memprofile=write -blockprofile=write -mutexprofile=write -trace=write -outputdir=into -covermode= -coverpkg= -exec=code:sh -toolexec=code:sh -overlay=read -pkgdir= -buildmode= -asmflags= -f= -skip= -benchtime= -shuffle= -parallel= -vet= -fuzz= -fuzztime=',
    subcommands: {
      run: { operands: 'run -- possible*' },
      'build|install|test|vet|generate|get|clean|list|fmt|fix|bug|doc|telemetry': { operands: 'text*' },
      mod: {
        subcommands: {
          'tidy|init|download|vendor|verify|why|graph': {},
          edit: { options: '-replace= -require= -droprequire= -go= -module=', adds: 'write go.mod' },
        },
      },
      work: { subcommands: { 'init|use|sync|edit|vendor': { adds: 'write go.work' } } },
      tool: { operands: 'text -- possible*' },
      env: { options: '-w= -u=' },
      version: {},
    },
  },
  swift: {
    operands: 'run -- possible*',
    options:
      '--package-path=dir -C|--chdir=dir --scratch-path|--build-path=into -c|--configuration= --product= --target= --filter=',
    subcommands: { 'build|run|test|package': { operands: 'text*' } },
  },
  xcodebuild: {
    style: 'single',
    options:
      '-project=read -workspace=read -scheme= -configuration= -destination= -sdk= -derivedDataPath=into -archivePath=into -exportPath=into -resultBundlePath=into -exportOptionsPlist=read -target= -arch= -xcconfig=read',
  },
  xcrun: { style: 'single', operands: 'command', options: '-sdk|--sdk= -toolchain|--toolchain=' },
  fastlane: runsProject,
  flutter: {},
  expo: runsProject,
  eas: runsProject,
  'react-native': runsProject,
  cordova: runsProject,
  ionic: runsProject,
  electron: { operands: 'run possible*' },
  'electron-builder': runsProject,
  tauri: runsProject,
};
