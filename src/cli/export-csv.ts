/** What does an event look like in a spreadsheet? Source: RFC 4180. */
import type { StoredEvent } from '../operations/show-events.ts';
import { visibleCell } from './text.ts';

const columns = [
  'timestamp',
  'sequence',
  'session_id',
  'agent_id',
  'severity',
  'event_type',
  'action',
  'files_affected',
] as const;

export const csvHeader = `${columns.join(',')}\r\n`;

export function csvRow(event: StoredEvent): string {
  const { at, sequence, session, agentId, severity, type, action } = event;
  const cells = [at, String(sequence), session, agentId, severity, type, action, filesOf(event).join('; ')];
  return `${cells.map(cell).join(',')}\r\n`;
}

/** A spreadsheet runs what begins like this; a quote in front makes it text. Source: OWASP, CSV injection. */
const formula = /^[=+\-@\t\r]/;

function cell(text: string): string {
  const guarded = formula.test(text) ? `'${text}` : text;
  const shown = visibleCell(guarded);
  return /[",\r\n]/.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown;
}

const changedTypes: ReadonlySet<string> = new Set(['file_create', 'file_modify']);

/** What a request would write or delete, what an outcome changed. */
function filesOf({ type, action, details }: StoredEvent): readonly string[] {
  // An outcome's action is the tool's name and the file.
  if (changedTypes.has(type)) return [action.slice(action.indexOf(' ') + 1)];
  const accesses: readonly unknown[] = Array.isArray(details.accesses) ? details.accesses : [];
  return accesses
    .map((access) => (access ?? {}) as { readonly action?: unknown; readonly target?: unknown })
    .filter(({ action: how }) => how === 'write' || how === 'delete')
    .map(({ target }) => String(target));
}
