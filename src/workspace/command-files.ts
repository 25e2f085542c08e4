/** Which files does the client run when a skill or slash command is invoked by its name? */
import { type Dirent, readdirSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { readRegularFile } from './files.ts';
import { findPluginRoots } from './plugins.ts';
import { reachable, stat } from './project-root.ts';

export interface CommandPlaces {
  readonly cwd: string;
  readonly root: string;
  /** The client's own: `CLAUDE_CONFIG_DIR` or `~/.claude`. */
  readonly configDirectory: string;
  /** Plugins that are loaded without being installed. */
  readonly pluginRoots: readonly string[];
}

export interface CommandFile {
  readonly path: string;
  /** Undefined of a file that is too large, or cannot be read. */
  readonly text: string | undefined;
  /** What stands for `${CLAUDE_PLUGIN_ROOT}` and the like. */
  readonly substitutions: Readonly<Record<string, string>>;
}

/** A longer one is no prompt. */
const maxFileBytes = 64 * 1024;

/** Which of several the client prefers is not known: a caller reads them all. */
const maxFiles = 8;

/** @param name `deploy`, `plugin:name` or `dir:name`, with or without a slash before it */
export function findCommandFiles(name: string, places: CommandPlaces): readonly CommandFile[] {
  const segments = name.trim().replace(/^\//, '').split(':');
  if (!segments.every(isName)) return [];
  const project = { CLAUDE_PROJECT_DIR: places.root };
  const own = [
    ...ancestors(places.cwd, places.root).map((directory) => join(directory, '.claude')),
    places.configDirectory,
  ];
  const found = new Map<string, CommandFile>();
  for (const directory of own) {
    const set = { commands: [join(directory, 'commands')], skills: [join(directory, 'skills')] };
    for (const path of pathsIn(set, segments)) add(found, path, project);
  }
  const [plugin = '', ...rest] = segments;
  if (rest.length === 0) return [...found.values()];
  for (const { root, data, commands, skills } of findPluginRoots(plugin, places)) {
    const substitutions = { ...project, CLAUDE_PLUGIN_ROOT: root, CLAUDE_PLUGIN_DATA: data };
    for (const path of pathsIn({ commands, skills }, rest)) add(found, path, substitutions);
  }
  return [...found.values()];
}

function isName(segment: string): boolean {
  return /^[\w][\w.@ -]{0,100}$/.test(segment);
}

/** From where the session stands up to the root; the root alone when it stands elsewhere. */
function ancestors(cwd: string, root: string): readonly string[] {
  const below = relative(root, resolve(cwd));
  if (below.startsWith('..') || below === '') return [root];
  const names = below.split('/');
  return [...names.map((_, index) => join(root, ...names.slice(0, names.length - index))), root];
}

function add(found: Map<string, CommandFile>, path: string, substitutions: CommandFile['substitutions']): void {
  const real = reachable(() => realpathSync(path));
  if (real === undefined || found.has(real) || found.size >= maxFiles) return;
  const text = reachable(() => readRegularFile(real, maxFileBytes)?.toString('utf8'));
  found.set(real, { path, text, substitutions: { ...substitutions, CLAUDE_SKILL_DIR: dirname(path) } });
}

interface Directories {
  readonly commands: readonly string[];
  readonly skills: readonly string[];
}

/** `a:b` is `commands/a/b.md`; a command in a folder may go by its own name alone; a skill goes by its folder's. */
function pathsIn({ commands, skills }: Directories, segments: readonly string[]): readonly string[] {
  const last = segments.at(-1) ?? '';
  return [
    ...commands.flatMap((directory) => commandPaths(directory, segments, last)),
    ...skills.flatMap((directory) => skillPaths(directory, segments, last)),
  ];
}

function commandPaths(directory: string, segments: readonly string[], last: string): readonly string[] {
  if (directory.endsWith('.md')) return basename(directory, '.md') === last ? [directory] : [];
  const straight = `${join(directory, ...segments)}.md`;
  if (isFile(straight)) return [straight];
  return segments.length > 1 ? [] : filesBelow(directory).filter((path) => basename(path) === `${last}.md`);
}

function skillPaths(directory: string, segments: readonly string[], last: string): readonly string[] {
  const straight = join(directory, ...segments, 'SKILL.md');
  if (isFile(straight)) return [straight];
  const files = [
    join(directory, 'SKILL.md'),
    ...entriesOf(directory).map((entry) => join(directory, entry.name, 'SKILL.md')),
  ];
  return files.filter((path) => nameIn(path) === last);
}

function isFile(path: string): boolean {
  return stat(path)?.isFile() ?? false;
}

/** The name that a skill gives itself. */
function nameIn(path: string): string | undefined {
  const real = reachable(() => realpathSync(path));
  const text = real === undefined ? undefined : reachable(() => readRegularFile(real, maxFileBytes)?.toString('utf8'));
  if (text === undefined || !text.startsWith('---')) return undefined;
  const header = text.slice(0, Math.max(0, text.indexOf('\n---', 3)));
  return /^name:[ \t]*["']?([^"'\n]{1,120}?)["']?[ \t]*$/m.exec(header)?.[1];
}

/** Larger collections are not looked through. */
const maxEntries = 500;
const maxDepth = 6;

function entriesOf(directory: string): readonly Dirent[] {
  return (reachable(() => readdirSync(directory, { withFileTypes: true })) ?? []).slice(0, maxEntries);
}

function filesBelow(directory: string): readonly string[] {
  const files: string[] = [];
  const open = [{ path: directory, depth: 0 }];
  for (let next = open.pop(); next !== undefined && files.length < maxEntries; next = open.pop()) {
    for (const entry of entriesOf(next.path)) {
      const path = join(next.path, entry.name);
      if (entry.isDirectory() && next.depth < maxDepth && open.length < maxEntries)
        open.push({ path, depth: next.depth + 1 });
      else if (!entry.isDirectory()) files.push(path);
    }
  }
  return files;
}
