/** From stdin to stdout and exit code: the only place of a hook that prints or exits. */
import { readSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { KhoregosError, messageOf, systemCode } from '../core/errors.ts';
import { render } from './render.ts';
import { type HookRun, runHook } from './run-hook.ts';

/** The client passes whole files: a 3 MB write is 6 MB of stdin. */
const maxInputBytes = 64 * 1024 * 1024;

/**
 * Past this a hook answers and ends itself at once: the client discards the answer of a hook that outlives its timeout
 * and lets the call pass. Source: measured.
 */
const deadlineMs = 1500;

export async function main(root: string): Promise<void> {
  const expected = process.argv[2] ?? '';
  const run = await attempt(root, expected);
  const output = render(run.eventName, run.answer);
  if (output.stdout !== '') write(1, output.stdout);
  if (output.stderr !== '') write(2, output.stderr);
  if (isLate() && run.eventName === 'PreToolUse') process.kill(process.pid, 'SIGKILL');
  await run.finish();
  // Everything is written; tearing down what nobody needs any more would cost a millisecond.
  process.exit(output.exitCode);
}

/** Whatever goes wrong, the session goes on and its user is told. */
async function attempt(root: string, expected: string): Promise<HookRun> {
  try {
    return await runHook(root, expected, readInput, Date.now, {
      variables: process.env,
      pluginRoot: typeof __dirname === 'string' ? dirname(__dirname) : undefined,
    });
  } catch (error) {
    const message = `k6s is degraded: ${messageOf(error).slice(0, 300)}`;
    return { eventName: expected, answer: { effect: 'none', reason: '', message }, finish: async () => undefined };
  }
}

function isLate(): boolean {
  return process.uptime() * 1000 > deadlineMs;
}

/** All of stdin. @throws KhoregosError TOO_LARGE above 64 MiB. */
function readInput(): string {
  const chunks: Buffer[] = [];
  let size = 0;
  for (;;) {
    const chunk = Buffer.allocUnsafe(size < 65_536 ? 65_536 : 1_048_576);
    const count = readChunk(chunk);
    if (count === 0) return Buffer.concat(chunks, size).toString();
    chunks.push(chunk.subarray(0, count));
    size += count;
    if (size > maxInputBytes) {
      throw new KhoregosError('TOO_LARGE', `Cannot read the hook event: stdin has more than ${maxInputBytes} bytes`);
    }
  }
}

/** Bytes read; 0 at the end. A pipe that is not blocking is asked again. */
function readChunk(chunk: Buffer): number {
  for (;;) {
    try {
      return readSync(0, chunk);
    } catch (error) {
      const code = systemCode(error);
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw error;
      if (isLate()) throw new KhoregosError('TOO_LATE', 'Cannot read the hook event: stdin did not end in time');
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

/** Writes everything now: what is buffered when a process is killed is lost. */
function write(fd: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let done = 0; done < bytes.length; ) {
    try {
      done += writeSync(fd, bytes, done);
    } catch (error) {
      const code = systemCode(error);
      if (code === undefined) throw error;
      // Nobody listens any more, or there is no room: the exit code says the same.
      if (code !== 'EAGAIN') return;
    }
  }
}
