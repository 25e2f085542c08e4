/** The tables of values on stdout: run as a process of its own, because folding takes memory that is never given back. */
import { writeSync } from 'node:fs';
import { extractValues } from '../ledger/values.ts';
import { openProject } from '../operations/open-project.ts';
import { endSoon, readLedger } from '../operations/read-ledger.ts';

async function main(root: string): Promise<void> {
  const project = await openProject(root, Date.now, process.env);
  const bytes = extractValues(await readLedger(project));
  for (let done = 0; done < bytes.length; ) done += writeSync(1, bytes, done);
}

endSoon();
main(process.argv[2] ?? '.').catch((error: unknown) => {
  writeSync(2, error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
