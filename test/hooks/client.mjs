/** Stands in for a client's process: runs a hook as its child, as the client does; may then stay, or start another client. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeSync } from 'node:fs';

const [hook, event, after, ...more] = process.argv.slice(2);
run([hook, event], readFileSync(0));
if (after === 'stay') {
  writeSync(1, 'stays\n');
  setInterval(() => undefined, 1000);
}
if (after === 'nest') run([process.argv[1], hook, 'PreToolUse', 'end', ...more], process.env.NESTED_EVENT);

function run(args, input) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { input });
  writeSync(1, stdout);
  writeSync(2, stderr);
  process.exitCode = status ?? 1;
}
