/** k6s audit export: the whole trail for somebody else's tools. */
import { closeSync, openSync, realpathSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { systemCode } from '../core/errors.ts';
import { nameOf } from '../operations/describe-governance.ts';
import { exportBundle } from '../operations/export-bundle.ts';
import { type ExportedTrail, type ExportFilter, exportTrail, resolveExport } from '../operations/export-trail.ts';
import type { Project } from '../operations/open-project.ts';
import type { TrailEntry } from '../operations/read-trail.ts';
import { type Command, done, type Invocation, type Result, textOption, usageError, type Write } from './command.ts';
import { filterOptions, parseFilter } from './event-options.ts';
import { csvHeader, csvRow } from './export-csv.ts';
import { withProject } from './project.ts';
import { counted, visible } from './text.ts';

export const auditExport: Command = {
  name: 'audit export',
  summary: 'write every event, with its chain hash, as JSON or CSV, or all that proves them as a bundle',
  options: {
    format: {
      type: 'string',
      value: 'F',
      help: 'json (default), csv, or bundle: a directory for "audit verify --from-export"',
    },
    output: {
      type: 'string',
      value: 'FILE',
      help: 'a new file, or directory of a bundle, instead of stdout; never overwrites',
    },
    ...filterOptions,
  },
  example: 'k6s audit export --format csv --output trail.csv --since 7d',
  run: (invocation) => {
    const format = parseFormat(invocation);
    const filter = parseFilter(invocation);
    return withProject(invocation, async (project) => {
      if (format === 'bundle') return writeBundle(invocation, project);
      const resolved = await resolveExport(project, filter);
      const source = { root: project.root, name: nameOf(project), filter: resolved, format };
      const output = textOption(invocation, 'output');
      if (output === undefined) return { kind: 'stream', play: (write) => void writeTrail(source, write) };
      const path = checkOutput(resolve(invocation.cwd, output), project.root);
      const exported = writeFile(path, (write) => writeTrail(source, write));
      const text = `Exported ${counted(exported.events, 'event')} to ${visible(path)}\nHead ${exported.head}\n`;
      return done(text, { output: path, ...exported });
    });
  },
};

type Format = 'json' | 'csv' | 'bundle';

function parseFormat(invocation: Invocation): Format {
  const format = textOption(invocation, 'format') ?? 'json';
  if (format !== 'json' && format !== 'csv' && format !== 'bundle') {
    throw usageError(`Cannot export as "${format}": it must be json, csv or bundle`);
  }
  if (format === 'csv' && invocation.json && textOption(invocation, 'output') === undefined) {
    throw usageError('Cannot export as CSV under --json: stdout holds one JSON document', 'Give --output FILE');
  }
  return format;
}

/** All of the trail: what leaves something out proves nothing. */
async function writeBundle(invocation: Invocation, project: Project): Promise<Result> {
  const output = textOption(invocation, 'output');
  if (output === undefined) throw usageError('Cannot export a bundle to stdout', 'Give --output DIR');
  if (Object.keys(parseFilter(invocation)).length > 0)
    throw usageError('Cannot filter a bundle: it proves the whole trail or nothing');
  const path = checkOutput(resolve(invocation.cwd, output), project.root);
  const exported = await exportBundle(project, path, nameOf(project));
  const { events, head, heads, anchors } = exported;
  const text = `Exported ${counted(events, 'event')}, ${counted(heads, 'signed head')} and ${counted(anchors, 'anchor')} to ${visible(path)}\nHead ${head}\n`;
  return done(text, { output: path, ...exported });
}

interface Source {
  readonly root: string;
  readonly name: string;
  readonly filter: ExportFilter;
  readonly format: Format;
}

/** Pieces of this size: few writes, little memory. */
const pieceLength = 64 * 1024;

function writeTrail({ root, name, filter, format }: Source, write: Write): ExportedTrail {
  let piece = format === 'csv' ? csvHeader : `{"format":"k6s-trail/1","project":${JSON.stringify(name)},"events":[\n`;
  let first = true;
  const exported = exportTrail(root, filter, (entry) => {
    piece += format === 'csv' ? csvRow(entry.event) : `${first ? '' : ',\n'}${jsonEntry(entry)}`;
    first = false;
    if (piece.length < pieceLength) return;
    write(piece);
    piece = '';
  });
  // The head is known only now: members of a JSON object have no order.
  write(format === 'csv' ? piece : `${piece}\n],"count":${exported.events},"head":"${exported.head}"}\n`);
  return exported;
}

/** The record is the journal's line, byte for byte, so that the chain can be checked again. */
function jsonEntry({ event, hash, line, torn }: TrailEntry): string {
  const raw = torn ? `"torn":${JSON.stringify(line)}` : `"record":${line}`;
  return `{"sequence":${event.sequence},"hash":"${hash}",${raw}}`;
}

/** An export must not become a file of Khoregos' own. @throws KhoregosError USAGE */
function checkOutput(path: string, root: string): string {
  const inside = relative(join(root, '.khoregos'), join(realDirectory(path), basename(path)));
  if (inside.startsWith('..')) return path;
  throw usageError(`Cannot export to "${path}": it lies in .khoregos`, 'Choose another directory');
}

function realDirectory(path: string): string {
  try {
    return realpathSync(dirname(path));
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    throw usageError(`Cannot export to "${path}": there is no such directory`);
  }
}

/** Writes a new file; one that could not be written to its end is removed. */
function writeFile<T>(path: string, task: (write: Write) => T): T {
  const fd = createFile(path);
  try {
    return task((text) => {
      const bytes = Buffer.from(text);
      for (let written = 0; written < bytes.length; ) written += writeSync(fd, bytes, written);
    });
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(fd);
  }
}

function createFile(path: string): number {
  try {
    return openSync(path, 'wx', 0o600);
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error;
    throw usageError(`Cannot export to "${path}": it is already there`, 'Choose another name');
  }
}
