/** What do package managers of the system, and of versions of languages, run? */
import type { Table } from './row.ts';

export const systemPackages: Table = {
  apt: {
    options: '-o|--option=key -c|--config-file=read -t|--target-release= -a=',
    keys: '*pre-invoke=code:sh *post-invoke=code:sh *pre-install-pkgs=code:sh',
    subcommands: {
      'install|remove|purge|update|upgrade|full-upgrade|dist-upgrade|autoremove|build-dep|satisfy|reinstall': {},
      'list|search|show|policy|depends|rdepends|edit-sources|changelog|download|source|clean|autoclean|check|pkgnames|showpkg|stats|madison':
        {},
    },
  },
  'apt-get': 'apt',
  'apt-cache': 'apt',
  aptitude: 'apt',
  'apt-mark': {},
  'apt-key': { operands: 'text read' },
  'add-apt-repository': {},
  dpkg: {
    operands: 'text*',
    options: '--admindir= --root=into --instdir=into --log=write',
    when: {
      '-i|--install|--unpack': { operands: 'run*' },
      '-x|--extract|-X|-e|--control': { operands: 'read into' },
      '-c|--contents|-I|--info|-f': { operands: 'read text*' },
      '-b|--build': { operands: 'read-tree write' },
    },
  },
  'dpkg-deb': 'dpkg',
  'dpkg-query': {},
  'dpkg-reconfigure': {},
  rpm: {
    operands: 'text*',
    options: '--root=into --prefix=into --eval= -E= --define= -D= --pipe=code:sh',
    when: { '-i|-U|-F|--install|--upgrade': { operands: 'run*' } },
  },
  rpm2cpio: { operands: 'read' },
  yum: {
    options: '-c|--config=read --installroot=into --downloaddir=into --enablerepo= --disablerepo= -x=',
  },
  dnf: 'yum',
  microdnf: 'yum',
  zypper: {},
  pacman: { options: '-r|--root=into -b= --config=read --cachedir=into' },
  yay: 'pacman',
  paru: 'pacman',
  makepkg: {},
  apk: { options: '-p|--root=into -t|--virtual= -X|--repository=' },
  emerge: {},
  'xbps-install': {},
  brew: {
    options: '--file=read',
    subcommands: {
      'install|uninstall|remove|rm|update|upgrade|list|ls|info|search|services|tap|untap|cleanup|doctor|link|unlink|bundle|outdated|cask|reinstall|pin|deps|config|leaves':
        {},
    },
  },
  port: {},
  snap: {},
  flatpak: {
    subcommands: { run: { operands: 'text*' }, 'install|uninstall|update|list|remote-add|search|info': {} },
  },
  nix: {
    options: '-c|--command=command -o|--out-link=write --expr= -f|--file=read',
    subcommands: { 'run|shell|develop|build|flake|profile|eval|repl|store|search|fmt': { operands: 'text*' } },
  },
  'nix-shell': { operands: 'read*', options: '--run|--command=code:sh -p|--packages= -E= -A= -I= -i=' },
  'nix-env': {},
  'nix-build': { options: '-o|--out-link=write -A= -E=' },
  'nixos-rebuild': {},
  guix: {},
  choco: {},
  winget: {},
  scoop: {},
  asdf: {
    subcommands: {
      exec: { operands: 'command' },
      'install|plugin|global|local|list|current|reshim|shell|uninstall|update|set': {},
    },
  },
  mise: {
    options: '-C|--cd=dir',
    subcommands: {
      'exec|x': { operands: 'text*', options: '-c|--command=code:sh', after: 'command' },
      'run|r|install|i|use|ls|current|trust|activate|tasks|set|plugins|upgrade|outdated|doctor|env': {},
    },
  },
  rtx: 'mise',
  volta: {
    subcommands: {
      run: { operands: 'command', options: '--node= --npm= --yarn=' },
      'install|pin|list|uninstall|setup': {},
    },
  },
  fnm: {
    subcommands: {
      exec: { operands: 'command', options: '--using=' },
      'install|use|default|list|ls|env|current|uninstall': {},
    },
  },
  nvm: {
    subcommands: { 'exec|run': { operands: 'text command' }, 'install|use|ls|list|current|alias|uninstall|which': {} },
  },
  n: {},
  pyenv: {
    subcommands: {
      exec: { operands: 'command' },
      'install|global|local|versions|version|rehash|shell|uninstall|which': {},
    },
  },
  rbenv: 'pyenv',
  nodenv: 'pyenv',
  sdk: {},
  rustup: {
    subcommands: {
      run: { operands: 'text command' },
      'update|install|default|toolchain|target|component|show|override|self|doc|which|uninstall': {},
    },
  },
  ghcup: {},
  lerna: {
    subcommands: {
      exec: { operands: 'command', options: '--scope= --ignore= --concurrency=' },
      'run|bootstrap|publish|version|clean|init|list|ls|changed|diff': {},
    },
  },
};
