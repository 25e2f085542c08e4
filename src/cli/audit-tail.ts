/** k6s audit tail: what is happening? */
import { setTimeout as delay } from 'node:timers/promises';
import { readTrail } from '../operations/read-trail.ts';
import { type ShownEvents, type StoredEvent, showEvents } from '../operations/show-events.ts';
import type { Command, Invocation, Write } from './command.ts';
import { limitOption, parseLimit } from './event-options.ts';
import { eventRow, headerRow } from './event-rows.ts';
import { findRoot, withProject } from './project.ts';
import { safeJson } from './text.ts';

const standardLimit = 10;

/** Soon enough for a person who watches, rare enough to cost nothing. */
const pollMs = 300;

export const auditTail: Command = {
  name: 'audit tail',
  summary: 'show the last events, and with --follow the next ones as they come',
  options: { follow: { type: 'boolean', help: 'go on until interrupted' }, ...limitOption(standardLimit) },
  exitCodes: ['0 done or interrupted', '1 failed', '2 wrong usage', '3 not governed'],
  example: 'k6s audit tail --follow',
  run: async (invocation) => {
    const limit = parseLimit(invocation, standardLimit);
    const shown = await withProject(invocation, (project) => showEvents(project, { limit }));
    return { kind: 'stream', play: (write) => play(shown, invocation, write) };
  },
};

async function play(shown: ShownEvents, invocation: Invocation, write: Write): Promise<void> {
  if (!invocation.json) write(headerRow(invocation));
  let previous = '';
  const show = (event: StoredEvent) => {
    write(invocation.json ? `${safeJson(event)}\n` : eventRow(event, previous, invocation));
    previous = event.at;
  };
  shown.events.forEach(show);
  if (invocation.options.follow !== true) return;
  const root = findRoot(invocation);
  const signal = invocation.interrupted();
  let place = shown.end;
  while (!signal.aborted) {
    place = readTrail(root, place, ({ event }) => show(event));
    await pause(signal);
  }
}

async function pause(signal: AbortSignal): Promise<void> {
  try {
    await delay(pollMs, undefined, { signal });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
