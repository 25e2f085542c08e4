/** Does a repository's configuration name anything that git would run or read elsewhere? */

/** Keys that git and its users write in the course of their work, by section; an empty list is every key of it. */
const plainKeys: Readonly<Record<string, readonly string[]>> = {
  branch: [],
  core: [
    'autocrlf',
    'bare',
    'eol',
    'filemode',
    'ignorecase',
    'logallrefupdates',
    'precomposeunicode',
    'quotepath',
    'repositoryformatversion',
    'safecrlf',
    'sparsecheckout',
    'sparsecheckoutcone',
    'symlinks',
  ],
  extensions: [],
  gui: [],
  init: ['defaultbranch'],
  pull: [],
  push: [],
  remote: ['fetch', 'gh-resolved', 'partialclonefilter', 'promisor', 'prune', 'push', 'pushurl', 'tagopt', 'url'],
  submodule: ['active', 'branch', 'ignore', 'url'],
  user: ['email', 'name', 'signingkey'],
};

const header = /^\[\s*([A-Za-z0-9-]+)(?:\.[^\]"]*)?(?:\s+"(?:[^"\\]|\\.)*")?\s*\]/;

/** A transport that is a program, or a URL that is an option. */
const oddValue = /^"?(?:ext::|-)/;

/** True when every line of it is known to name no program; what is not understood is not known. */
export function isPlainConfig(text: string): boolean {
  let section = '';
  for (const line of text.split('\n')) {
    const found = header.exec(line.trim());
    if (found !== null) section = (found[1] ?? '').toLowerCase();
    const rest = line.trim().slice(found?.[0].length ?? 0);
    if (!isPlainLine(section, rest.trim())) return false;
  }
  return true;
}

function isPlainLine(section: string, line: string): boolean {
  if (line === '' || line.startsWith('#') || line.startsWith(';')) return true;
  const equals = line.indexOf('=');
  const key = (equals === -1 ? line : line.slice(0, equals)).trim().toLowerCase();
  const value = equals === -1 ? '' : line.slice(equals + 1).trim();
  if (!/^[a-z][a-z0-9-]*$/.test(key) || oddValue.test(value) || value.endsWith('\\')) return false;
  const keys = Object.hasOwn(plainKeys, section) ? plainKeys[section] : undefined;
  return keys !== undefined && (keys.length === 0 || keys.includes(key));
}
