/** Where do plugins of the client lie, and which folders hold their commands and skills? */
import { type Dirent, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { readRegularFile } from './files.ts';
import { reachable } from './project-root.ts';

export interface Plugin {
  readonly root: string;
  readonly data: string;
  readonly commands: readonly string[];
  readonly skills: readonly string[];
}

interface PluginPlaces {
  readonly configDirectory: string;
  readonly pluginRoots: readonly string[];
}

/** The client's lists of plugins: hundreds of them fit. */
const maxListBytes = 1024 * 1024;
const maxRoots = 8;

/**
 * Every copy of the plugin that the client might load: installed, cached, or the live folder of a marketplace.
 * Source: public code that reads `installed_plugins.json`, which lists `name@marketplace` with `installPath`.
 */
export function findPluginRoots(name: string, { configDirectory, pluginRoots }: PluginPlaces): readonly Plugin[] {
  const directory = join(configDirectory, 'plugins');
  const installed = fieldsOf(readJson(join(directory, 'installed_plugins.json'))).plugins;
  const entries = Object.entries(fieldsOf(installed)).filter(([id]) => id.split('@', 1)[0] === name);
  const roots = [
    ...pluginRoots.filter((root) => pluginName(root) === name).map((root) => ({ root, id: name })),
    ...entries.flatMap(([id, entry]) => installPaths(entry).map((root) => ({ root, id }))),
    ...entries.flatMap(([id]) => liveRoots(directory, id).map((root) => ({ root, id }))),
    ...cachedRoots(directory, name),
  ];
  const distinct = new Map(roots.toReversed().map(({ root, id }) => [resolve(root), id]));
  return [...distinct]
    .toReversed()
    .slice(0, maxRoots)
    .map(([root, id]) => {
      return { root, data: join(directory, 'data', id.replace('@', '-')), ...foldersOf(root) };
    });
}

function readJson(path: string): unknown {
  const text = reachable(() => readRegularFile(path, maxListBytes)?.toString('utf8'));
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** One entry, or a list of one for each scope. */
function installPaths(entry: unknown): readonly string[] {
  return [entry].flat().flatMap((each) => {
    const { installPath } = fieldsOf(each);
    return typeof installPath === 'string' ? [installPath] : [];
  });
}

/** A plugin of a marketplace that is a folder runs from that folder. */
function liveRoots(directory: string, id: string): readonly string[] {
  const [name, marketplace = ''] = id.split('@');
  const known = fieldsOf(fieldsOf(readJson(join(directory, 'known_marketplaces.json')))[marketplace]);
  const place = fieldsOf(known.source).path ?? known.installLocation;
  if (typeof place !== 'string') return [];
  const listed = [fieldsOf(readJson(join(place, '.claude-plugin', 'marketplace.json'))).plugins].flat();
  return listed.flatMap((entry) => {
    const { name: own, source } = fieldsOf(entry);
    return own === name && typeof source === 'string' ? [resolve(place, source)] : [];
  });
}

/** `plugins/cache/<marketplace>/<plugin>/<version>` */
function cachedRoots(directory: string, name: string): readonly { readonly root: string; readonly id: string }[] {
  return directoriesOf(join(directory, 'cache')).flatMap((marketplace) =>
    directoriesOf(join(marketplace, name)).map((root) => ({ root, id: `${name}@${basename(marketplace)}` })),
  );
}

/** More marketplaces or versions are not looked through. */
const maxDirectories = 50;

function directoriesOf(path: string): readonly string[] {
  const entries: readonly Dirent[] = reachable(() => readdirSync(path, { withFileTypes: true })) ?? [];
  const directories = entries.filter((entry) => entry.isDirectory());
  return directories.slice(0, maxDirectories).map((entry) => join(path, entry.name));
}

function manifestOf(root: string): Readonly<Record<string, unknown>> {
  return fieldsOf(readJson(join(root, '.claude-plugin', 'plugin.json')));
}

function pluginName(root: string): string {
  const { name } = manifestOf(root);
  return typeof name === 'string' ? name : basename(root);
}

/** `commands` of the manifest stands for the folder of that name, `skills` adds to it. */
function foldersOf(root: string): Pick<Plugin, 'commands' | 'skills'> {
  const { commands, skills } = manifestOf(root);
  const named = pathsOf(root, commands);
  return {
    commands: named.length > 0 ? named : [join(root, 'commands')],
    skills: [join(root, 'skills'), ...pathsOf(root, skills)],
  };
}

function pathsOf(root: string, value: unknown): readonly string[] {
  const paths = [value].flat().filter((path) => typeof path === 'string');
  return paths.slice(0, maxDirectories).map((path) => resolve(root, path));
}
