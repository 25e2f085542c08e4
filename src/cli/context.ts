/** k6s context: what have agents and people left for each other to know? */
import type { ContextScope } from '../core/context.ts';
import { KhoregosError } from '../core/errors.ts';
import { findSession } from '../operations/find-session.ts';
import type { Project } from '../operations/open-project.ts';
import {
  type ContextPlace,
  listContext,
  loadContext,
  loadVersions,
  type StoredContext,
  searchContext,
} from '../operations/read-context.ts';
import { readLedger } from '../operations/read-ledger.ts';
import { saveContext } from '../operations/save-context.ts';
import { type Command, type CommandOption, done, type Invocation, textOption, usageError } from './command.ts';
import { limitOption, parseLimit, sessionOption } from './event-options.ts';
import { actorOf } from './person.ts';
import { withProject } from './project.ts';
import { counted, cut, fit, shownTime, visible, visibleLines } from './text.ts';

const scopeOption: Readonly<Record<string, CommandOption>> = {
  scope: { type: 'string', value: 'S', help: 'only session or project (default: both, the session first)' },
};
const standardLimit = 50;

export const contextList: Command = {
  name: 'context list',
  summary: 'list the keys of the shared context',
  operands: '[prefix]',
  maxOperands: 1,
  options: { ...scopeOption, ...sessionOption, ...limitOption(standardLimit) },
  example: 'k6s context list --scope project',
  run: (invocation) => {
    const limit = parseLimit(invocation, standardLimit);
    const scope = parseScope(invocation);
    return withProject(invocation, async (project) => {
      const { database, place } = await open(project, invocation, scope);
      const entries = listContext(database, place, invocation.operands[0] ?? '', limit);
      return done(entries.length === 0 ? 'No context is saved.\n' : rows(entries, invocation), { entries });
    });
  },
};

export const contextShow: Command = {
  name: 'context show',
  summary: 'show a value, with --history its earlier versions too',
  operands: '<key>',
  maxOperands: 1,
  options: {
    ...scopeOption,
    ...sessionOption,
    history: { type: 'boolean', help: 'earlier versions too, newest first' },
  },
  example: 'k6s context show api/base-url',
  run: (invocation) => {
    const key = needed(invocation, 0, 'show', 'its key');
    const scope = parseScope(invocation);
    return withProject(invocation, async (project) => {
      const { database, place } = await open(project, invocation, scope);
      const newest = loadContext(project.root, database, place, key);
      const versions =
        invocation.options.history === true ? loadVersions(project.root, database, { ...place, key }) : [newest];
      const text = versions
        .map((each) => `${shownTime(each.at)}  ${visible(each.agent)}  ${each.scope}\n${shownValue(each.value)}\n`)
        .join('\n');
      return done(text, invocation.options.history === true ? { versions } : newest);
    });
  },
};

export const contextSet: Command = {
  name: 'context set',
  summary: 'save a value for agents and people to know',
  operands: '<key> <value>',
  maxOperands: 2,
  options: { scope: { type: 'string', value: 'S', help: 'session (default) or project' } },
  example: 'k6s context set api/base-url https://api.example.org --scope project',
  run: (invocation) => {
    const key = needed(invocation, 0, 'set', 'its key');
    const value = needed(invocation, 1, 'set', 'its value');
    const scope = parseScope(invocation) ?? 'session';
    return withProject(invocation, (project) => {
      const { current } = project.state().sessions;
      if (scope === 'session' && current === undefined) {
        throw new KhoregosError(
          'NOT_FOUND',
          'Cannot set session context: no session is current',
          'Run "k6s start <objective>", or give --scope project',
        );
      }
      const saved = saveContext(project, actorOf(invocation), { key, value, scope });
      return done(`Saved ${scope} context ${visible(key)} (${counted(saved.bytes, 'byte')})\n`, saved);
    });
  },
};

export const contextSearch: Command = {
  name: 'context search',
  summary: 'find keys whose name, summary or value holds all of some words',
  operands: '<words>',
  maxOperands: 16,
  options: { ...scopeOption, ...sessionOption, ...limitOption(standardLimit) },
  example: 'k6s context search login token',
  run: (invocation) => {
    const limit = parseLimit(invocation, standardLimit);
    const scope = parseScope(invocation);
    return withProject(invocation, async (project) => {
      const { database, place } = await open(project, invocation, scope);
      const matches = searchContext(database, place, invocation.operands.join(' '), limit);
      const text = matches
        .map(
          ({ key, agent, at, snippet }) =>
            `${visible(key)}  (${visible(agent)}, ${shownTime(at)})\n    ${visible(snippet)}\n`,
        )
        .join('');
      return done(text === '' ? 'Nothing matches.\n' : text, { matches });
    });
  },
};

function needed({ operands }: Invocation, index: number, verb: string, what: string): string {
  const word = operands[index];
  if (word === undefined)
    throw usageError(`Cannot ${verb} context: ${what} is missing`, `Run "k6s context ${verb} --help"`);
  return word;
}

function parseScope(invocation: Invocation): ContextScope | undefined {
  const scope = textOption(invocation, 'scope');
  if (scope === undefined || scope === 'session' || scope === 'project') return scope;
  throw usageError(`Cannot use scope "${scope}": it must be session or project`);
}

async function open(project: Project, invocation: Invocation, scope: ContextScope | undefined) {
  const ledger = await readLedger(project);
  const given = textOption(invocation, 'session');
  const session = given === undefined ? (project.state().sessions.current?.id ?? '-') : findSession(ledger, given);
  const place: ContextPlace = { session, scope };
  return { database: ledger.database, place };
}

const widths = { key: 32, scope: 7, agent: 16, bytes: 8 } as const;
const minSummaryWidth = 20;

function rows(entries: readonly StoredContext[], { columns, paint }: Invocation): string {
  const header = `${fit('Key', widths.key)}  ${fit('Scope', widths.scope)}  ${fit('Agent', widths.agent)}  ${'Bytes'.padStart(widths.bytes)}  ${fit('Saved', 20)}  Summary`;
  const fixed = header.length - 'Summary'.length;
  const lines = entries.map(({ key, scope, agent, bytes, at, summary }) =>
    [
      fit(visible(key), widths.key),
      fit(scope, widths.scope),
      fit(visible(agent), widths.agent),
      String(bytes).padStart(widths.bytes),
      fit(shownTime(at), 20),
      cut(visible(summary), Math.max(minSummaryWidth, Math.min(columns - fixed, 200))),
    ]
      .join('  ')
      .trimEnd(),
  );
  return `${paint('bold', header)}\n${lines.join('\n')}\n`;
}

function shownValue(value: unknown): string {
  return visibleLines(typeof value === 'string' ? value : JSON.stringify(value, null, 2));
}
