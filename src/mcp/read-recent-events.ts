/** What happened last? Asked of the command line: folding takes memory and time that no tool call shall wait for. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { KhoregosError } from '../core/errors.ts';
import type { Setting } from '../operations/describe-call.ts';

/** A journal of a million events is folded in less; a client would not wait longer. */
const timeoutMs = 30_000;

/** A record is at most 16 KiB, and what is asked for are dozens. */
const maxOutputBytes = 8 * 1024 * 1024;

interface Shown {
  readonly events?: readonly unknown[];
  readonly error?: { readonly message: string; readonly remedy: string | null };
}

/** The newest events of a project, oldest first, as `k6s audit show --json` prints them. @throws KhoregosError JOURNAL_UNREADABLE */
export async function readRecentEvents(root: string, limit: number, setting: Setting): Promise<readonly unknown[]> {
  const cli = join(setting.pluginRoot ?? '.', 'dist/cli.js');
  const shown = parse(await run([cli, 'audit', 'show', '--json', '--limit', String(limit), '--root', root], setting));
  if (shown?.events !== undefined) return shown.events;
  const why = shown?.error?.message ?? 'the command line gave no answer';
  throw new KhoregosError('JOURNAL_UNREADABLE', `Cannot show the trail: ${why}`, shown?.error?.remedy ?? undefined);
}

/** What it printed; how it ended says nothing more. */
function run(args: readonly string[], { variables }: Setting): Promise<string> {
  const options = { env: { ...variables }, timeout: timeoutMs, maxBuffer: maxOutputBytes };
  return new Promise((resolve) => execFile(process.execPath, args, options, (_error, stdout) => resolve(stdout)));
}

function parse(stdout: string): Shown | undefined {
  try {
    return JSON.parse(stdout) as Shown;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
}
