/** Which names does an import bind, and to what? */
import { isMark, type Walk } from './walk-code.ts';

/** Modules that are others under another name. */
const sameModules: Readonly<Record<string, string>> = {
  'fs-extra': 'fs',
  'graceful-fs': 'fs',
  'original-fs': 'fs',
  'fs/promises': 'fs',
  'path/posix': 'path',
  'timers/promises': 'timers',
  posix: 'os',
  nt: 'os',
  posixpath: 'os.path',
  io: 'builtins',
  _io: 'builtins',
  codecs: 'codecs',
  urllib2: 'urllib.request',
  commands: 'subprocess',
};

export function moduleName(name: string): string {
  const bare = name.startsWith('node:') ? name.slice(5) : name;
  return Object.hasOwn(sameModules, bare) ? (sameModules[bare] ?? bare) : bare;
}

/** Takes an import statement, if one stands here. */
export function readImport(walk: Walk): boolean {
  const token = walk.tokens[walk.at];
  if (token?.kind !== 'name' || (token.text !== 'import' && token.text !== 'from')) return false;
  if (walk.dialect.language === 'python') return token.text === 'from' ? pythonFrom(walk) : pythonImport(walk);
  return walk.dialect.language === 'node' && token.text === 'import' && nodeImport(walk);
}

/** `import a.b as c, d` */
function pythonImport(walk: Walk): boolean {
  walk.at += 1;
  do {
    const module = dottedName(walk);
    const alias = aliasAfter(walk);
    mention(walk, module);
    if (alias !== undefined) walk.names.set(alias, { kind: 'name', name: moduleName(module) });
    else if (moduleName(module) !== module) walk.names.set(module, { kind: 'name', name: moduleName(module) });
  } while (isMark(walk.tokens[walk.at], ',') && ++walk.at > 0);
  return true;
}

/** `from a.b import c as d, e`, in parentheses or not */
function pythonFrom(walk: Walk): boolean {
  walk.at += 1;
  const module = moduleName(dottedName(walk));
  mention(walk, module);
  if (walk.tokens[walk.at]?.text !== 'import') return true;
  walk.at += 1;
  const parenthesised = isMark(walk.tokens[walk.at], '(');
  for (let token = walk.tokens[walk.at]; token !== undefined; token = walk.tokens[walk.at]) {
    if (isMark(token, ';') || (token.kind === 'line' && !parenthesised) || isMark(token, ')')) break;
    walk.at += 1;
    if (isMark(token, '*')) walk.stars.push(module);
    if (token.kind === 'name')
      walk.names.set(aliasAfter(walk) ?? token.text, { kind: 'name', name: `${module}.${token.text}` });
  }
  return true;
}

function dottedName(walk: Walk): string {
  let name = '';
  for (let token = walk.tokens[walk.at]; token !== undefined; token = walk.tokens[walk.at]) {
    if (!isMark(token, '.') && (token.kind !== 'name' || token.text === 'import' || token.text === 'as')) break;
    name += token.text;
    walk.at += 1;
  }
  return name;
}

function aliasAfter(walk: Walk): string | undefined {
  if (walk.tokens[walk.at]?.text !== 'as') return undefined;
  walk.at += 2;
  return walk.tokens[walk.at - 1]?.text;
}

/** An import of more names is not read. */
const maxImportTokens = 200;

/** `import a, { b as c }, * as d from 'm'`; a call of `import(…)` is none. */
function nodeImport(walk: Walk): boolean {
  if (isMark(walk.tokens[walk.at + 1], '(', '.')) return false;
  let end = walk.at + 1;
  while (end < walk.at + maxImportTokens && walk.tokens[end] !== undefined && walk.tokens[end]?.kind !== 'text')
    end += 1;
  const source = walk.tokens[end]?.pieces[0];
  if (typeof source !== 'string') return false;
  const module = moduleName(source);
  mention(walk, module);
  let inBraces = false;
  for (let at = walk.at + 1; at < end; at += 1) {
    const token = walk.tokens[at];
    inBraces = isMark(token, '{') || (inBraces && !isMark(token, '}'));
    if (token?.kind !== 'name' || token.text === 'as' || token.text === 'from') continue;
    const aliased = walk.tokens[at + 1]?.text === 'as' ? walk.tokens[at + 2] : undefined;
    const name = inBraces && token.text !== 'default' ? `${module}.${token.text}` : module;
    walk.names.set(aliased?.text ?? token.text, { kind: 'name', name });
    if (aliased !== undefined) at += 2;
  }
  walk.at = end + 1;
  return true;
}

/** A module may do by being loaded what no call shows. */
function mention(walk: Walk, module: string): void {
  walk.listener.onMention({ kind: 'name', name: `import ${module}` });
}
