/** The command line: the only place of it that prints or exits. */
import { writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { isatty } from 'node:tty';
import { codeOf, KhoregosError, messageOf, systemCode } from '../core/errors.ts';
import { endSoon } from '../operations/read-ledger.ts';
import { auditAnchor } from './audit-anchor.ts';
import { auditExport } from './audit-export.ts';
import { auditPrune } from './audit-prune.ts';
import { auditReconcile } from './audit-reconcile.ts';
import { auditRedact } from './audit-redact.ts';
import { auditRotateKey } from './audit-rotate-key.ts';
import { auditShow } from './audit-show.ts';
import { auditTail } from './audit-tail.ts';
import { auditVerify } from './audit-verify.ts';
import { checkpointLoad, checkpointNow, checkpointReport, checkpointTimeline } from './checkpoint.ts';
import type { Command, ExitCode, Invocation, Result } from './command.ts';
import { contextList, contextSearch, contextSet, contextShow } from './context.ts';
import { dbRebuild } from './db-rebuild.ts';
import { explain } from './explain.ts';
import { createHelp, describe } from './help.ts';
import { history, sessionList } from './history.ts';
import { init } from './init.ts';
import { locksBreak, locksList } from './locks.ts';
import { ownWords, type Parsed, parseArguments } from './parse-arguments.ts';
import { pause } from './pause.ts';
import { createProgress, noProgress, type ProgressBar } from './progress.ts';
import { resume } from './resume.ts';
import { resumeEnforcementCommand } from './resume-enforcement.ts';
import { sessionDelete } from './session-delete.ts';
import { sessionContext, sessionShow } from './session-show.ts';
import { simulate } from './simulate.ts';
import { start } from './start.ts';
import { status } from './status.ts';
import { stop } from './stop.ts';
import { tasks } from './tasks.ts';
import { createPaint, safeJson, visible } from './text.ts';
import { version } from './version.ts';
import { why } from './why.ts';

const commands: readonly Command[] = [
  init,
  status,
  why,
  explain,
  simulate,
  start,
  stop,
  resume,
  history,
  sessionList,
  sessionShow,
  sessionContext,
  sessionDelete,
  contextList,
  contextShow,
  contextSet,
  contextSearch,
  checkpointNow,
  checkpointLoad,
  checkpointReport,
  checkpointTimeline,
  locksList,
  locksBreak,
  tasks,
  auditShow,
  auditTail,
  auditExport,
  auditVerify,
  auditAnchor,
  auditPrune,
  auditRotateKey,
  auditReconcile,
  auditRedact,
  dbRebuild,
  pause,
  resumeEnforcementCommand,
  version,
  createHelp(() => commands),
];

async function main(args: readonly string[]): Promise<void> {
  const json = ownWords(args).includes('--json');
  const neverFail = ownWords(args).includes('--no-fail');
  let exitCode: ExitCode;
  try {
    exitCode = await execute(parseArguments(commands, args), json);
  } catch (error) {
    exitCode = printError(error, json, neverFail);
  }
  process.exitCode = neverFail ? 0 : exitCode;
}

async function execute({ command, operands, options }: Parsed, json: boolean): Promise<ExitCode> {
  const isTerminal = isatty(1);
  const bar = isatty(2) ? createProgress(Date.now, process.stderr.columns || 80, (text) => write(2, text)) : noProgress;
  const invocation: Invocation = {
    operands,
    options,
    variables: process.env,
    cwd: process.cwd(),
    now: Date.now,
    json,
    paint: createPaint(isTerminal && !json && !process.env.NO_COLOR),
    columns: isTerminal ? process.stdout.columns : Number.POSITIVE_INFINITY,
    pluginRoot: typeof __dirname === 'string' ? dirname(__dirname) : undefined,
    progress: bar.show,
    interrupted,
  };
  const result = options.help === true ? describe(command) : await run(command, invocation, bar);
  if (result.kind === 'stream') {
    return (await result.play((text) => write(1, text))) ?? 0;
  }
  write(1, json ? `${safeJson(result.json, 2)}\n` : result.text);
  return result.exitCode;
}

/** What was shown of a task's progress is gone before anything else is. */
async function run(command: Command, invocation: Invocation, bar: ProgressBar): Promise<Result> {
  try {
    return await command.run(invocation);
  } finally {
    bar.clear();
  }
}

function interrupted(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort());
  return controller.signal;
}

const exitCodes: Readonly<Record<string, ExitCode>> = { USAGE: 2, NOT_GOVERNED: 3, NOT_FOUND: 3 };

function printError(error: unknown, json: boolean, onStdout: boolean): ExitCode {
  const code = codeOf(error);
  const message = messageOf(error);
  const remedy = error instanceof KhoregosError ? error.remedy : remedies[code];
  if (process.env.KHOREGOS_DEBUG === '1' && error instanceof Error) write(2, `${error.stack}\n`);
  if (json) write(1, `${safeJson({ error: { code, message, remedy: remedy ?? null } }, 2)}\n`);
  else write(onStdout ? 1 : 2, `k6s: ${visible(message)}\n${remedy === undefined ? '' : `${visible(remedy)}\n`}`);
  return exitCodes[code] ?? 1;
}

const remedies: Readonly<Record<string, string>> = {
  INTERNAL: 'This is a fault of k6s; set KHOREGOS_DEBUG=1 to see where it happened',
};

/** Writes everything before it returns; when nobody listens any more, there is nothing left to do. */
function write(fd: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let done = 0; done < bytes.length; ) {
    try {
      done += writeSync(fd, bytes, done);
    } catch (error) {
      const code = systemCode(error);
      if (code === 'EPIPE') process.exit(0);
      if (code !== 'EAGAIN') throw error;
      // The reader of a pipe that does not block is slower than we are.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

endSoon();
main(process.argv.slice(2));
