/** How are events shown to people, one a line? */
import type { StoredEvent } from '../operations/show-events.ts';
import type { Invocation } from './command.ts';
import { cut, fit, type Style, shownTime, visible } from './text.ts';

const widths = { time: 20, sequence: 7, delta: 8, agent: 16, severity: 4, type: 19 } as const;

/** Columns before the action, each followed by two spaces. */
const fixedWidth = Object.values(widths).reduce((sum, width) => sum + width + 2, 0);

/** However narrow the terminal, this much of an action is shown. */
const minActionWidth = 20;

export function headerRow({ paint }: Invocation): string {
  const cells = [
    'Time'.padEnd(widths.time),
    'Seq'.padStart(widths.sequence),
    'Delta'.padStart(widths.delta),
    'Agent'.padEnd(widths.agent),
    'Sev'.padEnd(widths.severity),
    'Type'.padEnd(widths.type),
    'Action',
  ];
  return `${paint('bold', cells.join('  '))}\n`;
}

const styles: Readonly<Record<string, Style>> = { warning: 'yellow', critical: 'red' };

/** @param previous time of the event shown before; empty before the first */
export function eventRow(event: StoredEvent, previous: string, { paint, columns }: Invocation): string {
  const severity = fit((shortSeverities[event.severity] ?? visible(event.severity)).toUpperCase(), widths.severity);
  const style = styles[event.severity];
  const cells = [
    fit(shownTime(event.at), widths.time),
    String(event.sequence).padStart(widths.sequence),
    delta(previous, event.at).padStart(widths.delta),
    fit(visible(event.agent), widths.agent),
    style === undefined ? severity : paint(style, severity),
    fit(visible(event.type), widths.type),
    cut(actionOf(event), Math.max(minActionWidth, columns - fixedWidth)),
  ];
  return `${cells.join('  ')}\n`;
}

function actionOf({ action, erased, redactedBy }: StoredEvent): string {
  if (erased === undefined) return visible(action);
  return redactedBy === undefined ? '(erased)' : `(redacted by ${visible(redactedBy)})`;
}

const shortSeverities: Readonly<Record<string, string>> = { info: 'info', warning: 'warn', critical: 'crit' };

/** `+250ms`, `+1.5s`, `+3m05s`, `+2h03m`, `+4d`; empty without a time before. */
function delta(from: string, to: string): string {
  const ms = Date.parse(to) - Date.parse(from);
  if (Number.isNaN(ms)) return '';
  const sign = ms < 0 ? '-' : '+';
  const seconds = Math.abs(ms) / 1000;
  if (seconds < 1) return `${sign}${Math.abs(ms)}ms`;
  if (seconds < 60) return `${sign}${seconds.toFixed(1)}s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${sign}${minutes}m${two(seconds % 60)}s`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${sign}${hours}h${two(minutes % 60)}m` : `${sign}${Math.floor(hours / 24)}d`;
}

function two(value: number): string {
  return String(Math.floor(value)).padStart(2, '0');
}
