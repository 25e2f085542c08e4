/** Stands in for a client's process: runs one hook as its child, as the client does, and stays if it is told to. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeSync } from 'node:fs';

const [hook, event, after] = process.argv.slice(2);
const { status, stdout, stderr } = spawnSync(process.execPath, [hook, event], { input: readFileSync(0) });
writeSync(1, stdout);
writeSync(2, stderr);
if (after === 'stay') {
  writeSync(1, 'stays\n');
  setInterval(() => undefined, 1000);
} else process.exitCode = status ?? 1;
