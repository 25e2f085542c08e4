/** What does somebody need who verifies the trail elsewhere, and trusts nobody here? */
import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { KhoregosError, systemCode } from '../core/errors.ts';
import { readTrailId } from '../ledger/chain-start.ts';
import { blobPath, journalDirectory } from '../ledger/layout.ts';
import { openLedger } from '../ledger/ledger.ts';
import { anchorPlaces } from '../ledger/proof-tables.ts';
import { makeDirectories } from '../workspace/files.ts';
import { reachable } from '../workspace/project-root.ts';
import { gatherAnchors } from './gather-anchors.ts';
import { gatherEvidence } from './gather-evidence.ts';
import type { Project } from './open-project.ts';
import { publishSigned } from './publish-ledger.ts';
import { whileNobodyFolds } from './read-ledger.ts';

export interface ExportedBundle {
  readonly events: number;
  readonly head: string;
  /** Signed heads, in head logs and in anchors. */
  readonly heads: number;
  readonly anchors: number;
}

export const bundleFormat = 'k6s-bundle/1';

/**
 * Writes journal, blobs, signed heads and anchors into a new directory. Heads first: the journal may grow meanwhile.
 * @throws KhoregosError USAGE when the directory is there, NOT_FOUND without a journal, BUSY while others fold.
 */
export async function exportBundle(project: Project, directory: string, name: string): Promise<ExportedBundle> {
  return whileNobodyFolds(project, 'export the trail', async () => {
    const { root, variables = {} } = project;
    const trail = readTrailId(root);
    if (trail === '') throw new KhoregosError('NOT_FOUND', 'Cannot export the trail: there is no journal yet');
    createDirectory(directory);
    const ledger = publishSigned(project, { ...(await openLedger(root, project.now())), stale: true });
    const places = anchorPlaces(ledger.database);
    ledger.database.close();
    const evidence = gatherEvidence(root, trail, variables);
    const anchors = await gatherAnchors(root, places, { evidence, variables, authorities: undefined });
    const lines = (kept: readonly { readonly line: object }[]) =>
      kept.map(({ line }) => `${JSON.stringify(line)}\n`).join('');
    const heads = evidence.kept.filter(({ by }) => by === 'own');
    write(directory, 'heads.jsonl', lines(heads));
    write(directory, 'anchors.jsonl', lines(anchors.kept));
    const { place, key } = evidence;
    const exportedAt = new Date(project.now()).toISOString();
    const manifest = {
      format: bundleFormat,
      project: name,
      trail,
      root,
      place,
      key: key || null,
      exported_at: exportedAt,
    };
    write(directory, 'manifest.json', `${JSON.stringify(manifest, null, 2)}\n`);
    copyAll(journalDirectory(root), journalDirectory(directory));
    copyAll(join(blobPath(root, '-'), '..'), join(blobPath(directory, '-'), '..'));
    const { sequence: events, head } = ledger.watermark;
    return { events, head, heads: heads.length, anchors: anchors.kept.length };
  });
}

/** Like everything of the trail, for its owner only. */
function createDirectory(directory: string): void {
  try {
    mkdirSync(directory, { mode: 0o700 });
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    const why = code === 'EEXIST' ? 'it is already there' : code;
    throw new KhoregosError(
      'USAGE',
      `Cannot export to "${directory}": ${why}`,
      'Give a new directory in one that is there',
    );
  }
}

function write(directory: string, name: string, text: string): void {
  writeFileSync(join(directory, name), text, { mode: 0o600, flag: 'wx' });
}

/** Plain files only; what was set aside there goes along. */
function copyAll(from: string, to: string): void {
  const entries = reachable(() => readdirSync(from, { withFileTypes: true })) ?? [];
  makeDirectories(to);
  for (const entry of entries) if (entry.isFile()) copyFileSync(join(from, entry.name), join(to, entry.name));
}
