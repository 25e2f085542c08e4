/** Which files does a program make that copies, moves or links, and what do they hold? */
import { any, isExact, type Value } from '../words/value.ts';
import type { Call } from './apply-use.ts';
import { absolute, below } from './directories.ts';
import type { Run } from './run-command.ts';
import { touch } from './touch.ts';
import { copyContent } from './written.ts';

function isDirectory(path: string | undefined, { shell }: Run): boolean {
  const { around } = shell.reading;
  return path !== undefined && around.list(absolute(path, around)) !== undefined;
}

const sourceRoles = /^(read|read-tree|move|link|remote-read)$/;

/** What the sources hold, if this command wrote it, is what the target holds. */
function copySources(target: Value, { run, read, valueFor }: Call): void {
  if (run.shell.reading.files.size === 0) return;
  for (const { role, word } of read.uses) {
    if (sourceRoles.test(role)) copyContent(valueFor(word).text, target.text, run.shell);
  }
}

/** More links than this nobody makes to then write through them. */
const maxLinks = 16;

/** From here on the second name leads to the first; a symbolic link's target is meant from where the link stands. */
function linkTo(link: string, target: string, { shell }: Run): void {
  if (!isExact(link) || !isExact(target)) return;
  const { links, around } = shell.reading;
  if (links.length >= maxLinks) return;
  for (const at of below(shell.scope.cwd, link)) {
    if (at === undefined) continue;
    const name = absolute(at, around);
    const besides = [name.slice(0, name.lastIndexOf('/')) || '/', ...shell.scope.cwd];
    for (const to of below(besides, target)) if (to !== undefined) links.push([name, absolute(to, around)]);
  }
}

function linkSources(target: Value, { run, read, valueFor }: Call): void {
  for (const { role, word } of read.uses) {
    if (role !== 'link') continue;
    const { text } = valueFor(word);
    linkTo(target.text, text, run);
    linkTo(`${target.text}/${text.replace(/\/+$/, '').replace(/^.*\//, '')}`, text, run);
  }
}

/** A file, or a directory that gets the sources under their own names. */
export function writeDestination(value: Value, call: Call): ReturnType<typeof touch> {
  const { run, read, valueFor } = call;
  touch(run.shell, 'write', value);
  copySources(value, call);
  linkSources(value, call);
  const directory = value.text.replace(/\/+$/, '');
  const isFolder =
    directory !== value.text || below(run.shell.scope.cwd, value.text).some((at) => isDirectory(at, run));
  if (!isFolder) return [];
  const sources = read.uses.filter(({ role }) => sourceRoles.test(role));
  for (const { word } of sources) {
    const { text } = valueFor(word);
    const name = text.includes(any) && !text.includes('/') ? any : text.replace(/\/+$/, '').replace(/^.*\//, '');
    touch(run.shell, 'write', { text: `${directory === '' ? '/' : directory}/${name === '.' ? any : name}` });
    copyContent(text, `${directory}/${name}`, run.shell);
  }
  return [];
}
