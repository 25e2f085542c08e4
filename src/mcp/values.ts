/** Where do the tools read context, tasks and checkpoints? From tables in memory that follow the journal. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { KhoregosError } from '../core/errors.ts';
import type { Database } from '../ledger/database.ts';
import { openValues, type Values as StoredValues, updateValues } from '../ledger/values.ts';
import type { Setting } from '../operations/describe-call.ts';
import type { Project } from '../operations/open-project.ts';

export interface Values {
  /** Up to date with the journal. @throws KhoregosError JOURNAL_UNREADABLE */
  open(project: Project): Promise<Database>;
}

export function createValues(setting: Setting): Values {
  let known: { readonly root: string; readonly values: StoredValues } | undefined;
  let opened: Promise<unknown> = Promise.resolve();
  const update = async ({ root }: Project): Promise<Database> => {
    const values = known?.root === root ? updateValues(root, known.values) : undefined;
    if (values === undefined) {
      known?.values.database.close();
      known = undefined;
    }
    known = { root, values: values ?? (await load(root, setting)) };
    return known.values.database;
  };
  return {
    // One after the other: two would load the same.
    open: (project) => {
      const database = opened.then(() => update(project));
      opened = database.catch(() => undefined);
      return database;
    },
  };
}

/** Folding the newest events of a million takes seconds at the worst. */
const timeoutMs = 30_000;

/** What agents saved, each value at most 20 times. */
const maxBytes = 256 * 1024 * 1024;

async function load(root: string, { variables, pluginRoot }: Setting): Promise<StoredValues> {
  const script = join(pluginRoot ?? '.', 'dist/values.js');
  const options = { env: { ...variables }, timeout: timeoutMs, maxBuffer: maxBytes, encoding: 'buffer' } as const;
  const bytes = await new Promise<Uint8Array>((resolve, reject) => {
    execFile(process.execPath, [script, root], options, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(unreadable(stderr.toString().split('\n', 1)[0]?.slice(0, 300) || 'its reader failed'));
    });
  });
  const values = await openValues(bytes);
  return updateValues(root, values) ?? values;
}

function unreadable(why: string): KhoregosError {
  return new KhoregosError('JOURNAL_UNREADABLE', `Cannot read the ledger: ${why}`, 'Ask the user to run "k6s status"');
}
