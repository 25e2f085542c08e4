/** What is done to each word that was read? */
import type { Role } from '../programs/row.ts';
import type { ShellWord } from '../shell-word.ts';
import { rolesOf } from './operand-pattern.ts';
import type { Assigned, Reading } from './reading.ts';
import { type Use, usesOf } from './shapes.ts';
import { turned } from './view.ts';

export interface CollectedUses {
  readonly uses: readonly Use[];
  /** What its result goes to is a file. */
  readonly diverted: boolean;
  /** Standard input is sent away. */
  readonly sendsInput: boolean;
}

/** Of the values of options, then of operands; shapes are resolved and turns applied. */
export function collectUses(reading: Reading): CollectedUses {
  const { view, values, operands, rest } = reading;
  const assigned = [...values, ...assignRoles(reading, operands), ...(rest === undefined ? [] : [rest])];
  const turnedRoles = assigned.flatMap(({ role, word }) =>
    role.split('&').flatMap((part) =>
      turned(part, view.turns)
        .split('&')
        .map((each) => ({ role: each, word })),
    ),
  );
  const all = turnedRoles.flatMap(({ role, word }) => usesOf(role, word, view.row));
  const remote = all.some(({ role }) => role === 'remote-dest');
  const uses = turnedRoles
    .flatMap(({ role, word }) =>
      usesOf(role, word, view.row).map((use) =>
        role.endsWith('source') && remote && use.role === 'read-tree' ? { ...use, role: 'send' as const } : use,
      ),
    )
    .filter(({ word }) => !isDash(word));
  return {
    uses: [...uses, ...backups(uses, turnedRoles), ...added(view.row.adds), ...here(view.row.here, uses)],
    diverted: turnedRoles.some(({ role, word }) => role === 'out' && !isDash(word)),
    sendsInput: all.some(({ role, word }) => role === 'send' && isDash(word)),
  };
}

/** `sed -i.bak f` and `cp -b -S .bak a f` also write `f.bak`; a `*` in it stands for the name, a slash for a directory. */
function backups(uses: readonly Use[], roles: readonly Assigned[]): readonly Use[] {
  const suffix = roles.find(({ role }) => role === 'suffix')?.word;
  if (suffix === undefined || suffix.text === '') return [];
  const written = uses.filter(({ role }) => role === 'write' || role === 'dest');
  return written.map(({ word }) => {
    const slash = word.text.lastIndexOf('/') + 1;
    const name = suffix.text.includes('*')
      ? (suffix.text.includes('/') ? '' : word.text.slice(0, slash)) +
        suffix.text.replaceAll('*', word.text.slice(slash))
      : word.text + suffix.text;
    const certainty = suffix.certainty === 'exact' ? word.certainty : 'unknown';
    return { role: 'write', word: { text: certainty === 'unknown' ? '' : name, certainty } };
  });
}

function assignRoles({ view, dashesAt }: Reading, operands: readonly ShellWord[]): readonly Assigned[] {
  const { pattern, after } = view;
  const split = after === undefined || dashesAt === undefined ? operands.length : dashesAt;
  const roles = [...rolesOf(pattern, split), ...(after === undefined ? [] : rolesOf(after, operands.length - split))];
  return operands.map((word, index) => ({ role: roles[index] ?? 'text', word }));
}

/** Standard input or output. */
function isDash({ text, certainty }: ShellWord): boolean {
  return text === '-' && certainty === 'exact';
}

function added(text: string | undefined): readonly Use[] {
  const parts = text === undefined || text === '' ? [] : text.split(' ');
  return parts.flatMap((role, index) =>
    index % 2 === 0 ? [{ role: role as Role, word: { text: parts[index + 1] ?? '.', certainty: 'exact' } }] : [],
  );
}

function here(role: Role | undefined, uses: readonly Use[]): readonly Use[] {
  if (role === undefined || uses.some((use) => use.role === role)) return [];
  return [{ role, word: { text: '.', certainty: 'exact' } }];
}
