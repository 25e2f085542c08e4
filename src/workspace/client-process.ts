/** Which process is the client that started this hook, what was it started with, and is another one still there? */
import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import type { ClientProcess } from '../core/clients.ts';
import type { Variables } from './environment.ts';
import { isGone } from './processes.ts';
import { reachable } from './project-root.ts';

/** A client behind this many shells is not looked for. */
const maxHops = 4;

const shells = /(?:^|\/)-?(?:sh|dash|bash|zsh|ksh|fish)$/;

/** The client runs its hooks itself or through a shell. Source: measured; newer clients say who they are. */
export function findClientProcess({ CLAUDE_PID }: Variables): number {
  const told = Number(CLAUDE_PID);
  let pid = process.ppid;
  // An agent may have set it for a client that it starts: that one is no ancestor's.
  if (told > 1 && (told === pid || ancestorsOf(pid, maxHops).includes(told))) return told;
  for (let hop = 0; hop < maxHops && shells.test(readArguments(pid)[0] ?? ''); hop += 1) pid = readParent(pid) || pid;
  return pid;
}

/** The parents of a process, nearest first, at most so many. */
export function ancestorsOf(pid: number, most: number): readonly number[] {
  const found: number[] = [];
  for (let next = readParent(pid); next > 1 && found.length < most; next = readParent(next)) found.push(next);
  return found;
}

/** Longer command lines hold a prompt, and what is looked for stands before it. */
const maxArgumentsLength = 64 * 1024;

/** What a process was started with, its name first; empty when nobody may know. */
export function readArguments(pid: number): readonly string[] {
  const line = reachable(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
  if (line !== undefined) return line.slice(0, maxArgumentsLength).split('\0');
  return askSystem(pid, 'args').split(/\s+/);
}

function readParent(pid: number): number {
  const found = statFields(pid)?.[1] ?? askSystem(pid, 'ppid');
  return Number(found) || 0;
}

/** From the state on: a name may hold spaces and parentheses. Source: proc(5). */
function statFields(pid: number): readonly string[] | undefined {
  const text = reachable(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  return text?.slice(text.lastIndexOf(')') + 2).split(' ');
}

const startField = 19;

/** How long a system without /proc may take to answer. */
const maxAnswerMs = 500;

function askSystem(pid: number, field: 'args' | 'ppid' | 'lstart'): string {
  if (process.platform === 'linux' || process.platform === 'win32') return '';
  const options = { encoding: 'utf8', timeout: maxAnswerMs } as const;
  return reachable(() => execFileSync('ps', ['-o', `${field}=`, '-p', String(pid)], options))?.trim() ?? '';
}

export function describeProcess(pid: number): ClientProcess {
  return {
    pid,
    started: statFields(pid)?.[startField] ?? askSystem(pid, 'lstart'),
    boot: bootId(),
    namespace: namespaceId(),
  };
}

function bootId(): string {
  return reachable(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()) ?? '';
}

function namespaceId(): string {
  return reachable(() => readlinkSync('/proc/self/ns/pid')) ?? '';
}

/** True when it has surely ended; of another machine, container or boot nobody can tell. */
export function hasEnded({ pid, started, boot, namespace }: ClientProcess): boolean {
  if (started === '' || boot !== bootId() || namespace !== namespaceId()) return false;
  return isGone(pid) || describeProcess(pid).started !== started || statFields(pid)?.[0] === 'Z';
}
