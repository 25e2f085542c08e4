/** Does the time of the shell's readers grow with their input, not with its square? */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import test from 'node:test';
import type { Growth } from './measure-growth.ts';

/** Eight times the input takes eight times as long, thrice that with what memory costs; were it quadratic, 64 times. */
const mostGrowth = 24;

/** Room for all that a run allocates: what the collector does grows with the memory in use, not with the code. */
const roomy = ['--min-semi-space-size=64', '--max-semi-space-size=64'];

const script = [...roomy, '--import', 'tsx', join(import.meta.dirname, 'measure-growth.ts'), String(mostGrowth)];
const growths: readonly Growth[] = JSON.parse(execFileSync(process.execPath, script, { encoding: 'utf8' }));

for (const { name, eighthMs, wholeMs } of growths) {
  test(`${name} takes linear time`, () => {
    const took = `${eighthMs.toFixed(3)} ms for an eighth, ${wholeMs.toFixed(3)} ms for the whole`;
    assert.ok(wholeMs <= mostGrowth * eighthMs, took);
  });
}
