/** What do compilers, linkers and tools for binaries read and write? */
import type { Row, Table } from './row.ts';

const cc: Row = {
  style: 'compiler',
  operands: 'read*',
  options:
    '-o|--output=write -I= -L= -l= -D= -U= -A= -B= -F= -G= -T=read -W?= -O?= -x= -e= -u= -z= -include=read -imacros=read -isystem= -iquote= -idirafter= -isysroot= -iprefix= -MF=write -MT= -MQ= -MJ=write -Xlinker= -Xassembler= -Xpreprocessor= -Xclang= -arch= -target= -framework= -specs=run -fplugin=run -wrapper=run -aux-info=write -dumpdir=into -dumpbase= -fprofile-dir=into -fdiagnostics-format= -rpath= -install_name= -current_version= -compatibility_version= -exported_symbols_list=read --param= --sysroot=',
  adds: 'write a.out',
  when: {
    '-o|--output|-c|-S|-E|--compile|--assemble|--preprocess|-M|-MM|-fsyntax-only|-shared|-v|--version|-dumpversion|-dumpmachine|--help|-print-search-dirs':
      {
        adds: '',
      },
  },
};

export const compilers: Table = {
  gcc: cc,
  cc: 'gcc',
  'g++': 'gcc',
  'c++': 'gcc',
  c99: 'gcc',
  cpp: { ...cc, operands: 'read write', adds: '' },
  clang: 'gcc',
  'clang++': 'gcc',
  icc: 'gcc',
  tcc: { ...cc, when: { ...cc.when, '-run': { operands: 'run possible*', adds: '' } } },
  mpicc: 'gcc',
  nvcc: 'gcc',
  emcc: 'gcc',
  'em++': 'gcc',
  gfortran: 'gcc',
  gdc: 'gcc',
  gnat: {},
  ld: {
    ...cc,
    options:
      '-o|-output|--output=write -L= -l= -T|--script=read -e= -m= -rpath= -soname= -Map=write -z= -y= -arch= -syslibroot= -plugin=run',
  },
  lld: 'ld',
  'ld.lld': 'ld',
  gold: 'ld',
  mold: 'ld',
  as: {
    style: 'compiler',
    operands: 'read*',
    options: '-o=write -I= -MD=write -arch= -march=',
    adds: 'write a.out',
    when: { '-o': { adds: '' } },
  },
  nasm: {
    style: 'compiler',
    operands: 'read',
    options: '-o=write -l=write -f= -I= -i= -p=read -P=read -d= -D= -E -M -MF=write -MT= -Z=write -g -F=',
  },
  yasm: 'nasm',
  ranlib: { operands: 'write*' },
  strip: { operands: 'write*', options: '-o=write -K= -N= -R= -F= -I= -O=', when: { '-o': { operands: 'read*' } } },
  objcopy: {
    operands: 'write',
    options:
      '-I|--input-target= -O|--output-target= -F= -B= -j|--only-section= -R|--remove-section= -K= -N= -L= -W= --add-section= --dump-section= --update-section= --add-gnu-debuglink=read --rename-section= --set-section-flags= --redefine-sym= --add-symbol= --split-dwo=write --extract-symbol',
    when: { '#2': { operands: 'read write' } },
  },
  objdump: { operands: 'read*', options: '-j|--section= -M= -m= -b= --start-address= --stop-address= --disassemble?=' },
  nm: { operands: 'read*' },
  readelf: { operands: 'read*', options: '-x= -p= -R= -w?=' },
  size: { operands: 'read*' },
  addr2line: { operands: 'text*', options: '-e|--exe=read -j= -b=' },
  'c++filt': {},
  ldd: { operands: 'read*' },
  ldconfig: { options: '-C=write -f=read -r=', operands: 'text*' },
  elfedit: { operands: 'write*' },
  patchelf: {
    operands: 'write*',
    options:
      '--set-interpreter= --set-rpath= --add-rpath= --add-needed= --remove-needed= --replace-needed=text,text --set-soname= --output=write',
  },
  chrpath: { operands: 'write*', options: '-r|--replace=' },
  install_name_tool: {
    style: 'single',
    operands: 'write*',
    options: '-id= -change=text,text -rpath=text,text -add_rpath= -delete_rpath=',
  },
  otool: { operands: 'read*' },
  lipo: {
    style: 'single',
    operands: 'read*',
    options: '-output=write -thin= -extract= -remove= -replace=text,read -arch=text,read',
  },
  codesign: {
    operands: 'write*',
    options: '-s|--sign= --entitlements=read -i|--identifier= -o|--options=',
    when: { '-v|-d|--verify|--display': { turn: 'write>read' } },
  },
  dsymutil: { operands: 'read', options: '-o|--out=write' },
  gcov: { operands: 'read*', options: '-o|--object-directory=' },
  lcov: {
    options: '-o|--output-file=write -d|--directory=dir -a|--add-tracefile=read -e|--extract=read -r|--remove=read -b=',
  },
  genhtml: { operands: 'read*', options: '-o|--output-directory=into -p= -t=' },
  gcovr: { operands: 'read*', options: '-o|--output=write -r|--root= -e= -f= --html --html-details=write --xml=write' },
  'llvm-profdata': {
    subcommands: { merge: { operands: 'read*', options: '-o|--output=write' }, show: { operands: 'read' } },
  },
  'llvm-cov': { operands: 'text read*', options: '-o|--output-dir=into' },
  opt: { style: 'compiler', operands: 'read', options: '-o=write -load=run' },
  llc: { style: 'compiler', operands: 'read', options: '-o=write' },
  lli: { operands: 'run possible*' },
  'llvm-as': { operands: 'read', options: '-o=write' },
  'llvm-dis': 'llvm-as',
  rustc: {
    operands: 'read*',
    options:
      '-o=write --out-dir=into -L= -l= --crate-type= --crate-name= --edition= -C|--codegen= --emit= --cfg= --extern= --target= -A= -W= -D= -F= --print= --explain= --cap-lints= --sysroot= --error-format=',
  },
  rustdoc: { operands: 'read*', options: '-o|--out-dir|--output=into -L= --crate-name= --edition= --cfg= --extern=' },
  javac: {
    style: 'single',
    operands: 'read*',
    options:
      '-d=into -s=into -h=into -cp|-classpath|--class-path= -sourcepath|--source-path= -processorpath|--processor-path=run -processor= -p|--module-path= -encoding= -source= -target= --release= -m|--module=',
  },
  kotlinc: {
    style: 'single',
    operands: 'read*',
    options: '-d=into -cp|-classpath= -jvm-target= -script=run! -language-version= -e=',
  },
  scalac: { style: 'single', operands: 'read*', options: '-d=into -cp|-classpath= -encoding=' },
  groovyc: 'javac',
  swiftc: {
    style: 'compiler',
    operands: 'read*',
    options: '-o=write -I= -L= -l= -module-name= -target= -sdk= -emit-module-path=write -framework= -F= -j=',
  },
  ghc: {
    style: 'compiler',
    operands: 'read*',
    options: '-o=write -odir|-hidir|-outputdir|-stubdir|-dumpdir=into -e= -package= -i?= -l= -L= -I=',
  },
  ocamlc: { style: 'single', operands: 'read*', options: '-o=write -I= -pp=code:sh -ppx=code:sh' },
  ocamlopt: 'ocamlc',
  ocamlfind: {
    subcommands: {
      'ocamlc|ocamlopt': { style: 'single', operands: 'read*', options: '-o=write -package= -I= -linkpkg' },
      'list|query': {},
    },
  },
  fpc: { style: 'compiler', operands: 'read', options: '-o=write -FE=into -FU=into' },
  dmd: { style: 'single', operands: 'read*', options: '-of=write -od=into' },
  ldc2: 'dmd',
  dub: {},
  nimble: {},
  zig: {
    style: 'compiler',
    options: '-femit-bin=write --cache-dir=into --global-cache-dir=into -target= -O= --name=',
    subcommands: {
      'build|test|init|fetch': { operands: 'text*' },
      run: { operands: 'run' },
      'build-exe|build-lib|build-obj': { operands: 'read*' },
      'cc|c++': cc,
      fmt: { operands: 'write*', when: { '--check': { operands: 'read*' } } },
      'version|env|targets|std|zen': {},
    },
  },
  erlc: { style: 'single', operands: 'read*', options: '-o=into -I= -D= -pa=' },
  elixirc: { operands: 'read*', options: '-o=into' },
  mcs: { operands: 'read*', options: '-out:=write -r=' },
  csc: 'mcs',
  mono: { operands: 'run possible*' },
};
