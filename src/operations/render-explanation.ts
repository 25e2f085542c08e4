/** How is an explanation said to a person? */
import type { Certainty } from '../core/calls.ts';
import type { Effect, Finding } from '../core/decisions.ts';
import { quoteWord } from '../core/quote-word.ts';
import { printable } from '../core/text.ts';
import type { ExplainedAccess, ExplainedPlace, Explanation, RuleAnswer } from './explain-call.ts';

type Style = 'bold' | 'dim' | 'green' | 'red' | 'yellow';

export interface Layout {
  readonly paint: (style: Style, text: string) => string;
  readonly columns: number;
  /** More of a kind are counted, not listed. */
  readonly maxListed: number;
}

/** Each part ends with a line end; all of them together are the whole. */
export interface ExplanationText {
  readonly facts: string;
  readonly decision: string;
}

/** Facts and decision, each some lines that a terminal can show. */
export function renderExplanation(explanation: Explanation, layout: Layout): ExplanationText {
  const { programs, accesses, rules, degraded } = explanation;
  const parts = [
    ...degraded.map((reason) => `${layout.paint('yellow', 'k6s is degraded')}: ${printable(reason)}\n`),
    callLines(explanation, layout),
    section('Programs', programs.map(programLine), layout),
    section(
      'Accesses',
      accesses.map((access) => accessLines(access, explanation, layout)),
      layout,
    ),
    section(
      'Rules',
      rules.map((rule) => ruleLines(rule, explanation, layout)),
      { ...layout, maxListed: rules.length },
    ),
  ];
  return { facts: parts.join(''), decision: decisionLines(explanation, layout) };
}

function callLines({ tool, agent, cwd, attended, command }: Explanation, layout: Layout): string {
  const who = attended ? 'a person sits at the client' : 'nobody sits at the client';
  const ran = command === '' ? '' : `${cut(printable(command), layout.columns)}\n`;
  return `${layout.paint('bold', `${printable(tool)} by ${printable(agent)}`)} in ${printable(cwd)}; ${who}\n${ran}`;
}

function section(title: string, items: readonly string[], { paint, maxListed }: Layout): string {
  if (items.length === 0) return '';
  const more = items.length > maxListed ? `  and ${items.length - maxListed} more\n` : '';
  return `\n${paint('bold', title)}\n${items.slice(0, maxListed).join('')}${more}`;
}

/** A command may name thousands of words. */
const maxLineLength = 200;

function programLine({ program, words }: Explanation['programs'][number]): string {
  const shown = words.slice(0, maxLineLength).map((word) => (word === null ? '<unknown>' : quoteWord(word)));
  return `  ${cut(printable([program || '<unknown>', ...shown].join(' ')), maxLineLength)}\n`;
}

const verbs: Readonly<Record<ExplainedAccess['action'], string>> = {
  read: 'read',
  write: 'write',
  delete: 'delete',
  execute: 'run',
  network: 'network',
};

const certainties: Readonly<Record<Certainty, string>> = {
  exact: 'surely',
  possible: 'perhaps: it is not known what is done with it',
  glob: 'whatever matches this pattern',
  unknown: 'nobody can tell beforehand which',
};

function accessLines(access: ExplainedAccess, { command }: Explanation, { paint }: Layout): string {
  const { action, target, recursive, sent } = access;
  const isWhole = action === 'execute' && target === command;
  const shown = isWhole ? 'the command' : cut(printable(target), maxLineLength) || '<unknown>';
  const extent = `${recursive ? ', and all below it' : ''}${sent ? ', and sends it away' : ''}`;
  return `  ${verbs[action].padEnd(8)}${shown}${extent}\n          ${paint('dim', details(access, isWhole))}\n`;
}

function details({ target, certainty, origin, place }: ExplainedAccess, isWhole: boolean): string {
  if (isWhole) return certainty === 'exact' ? 'all of it could be read' : 'not all of it could be read';
  const from = origin === null ? [] : [`code whose origin is ${origin}`];
  return [certainties[certainty], ...from, ...(place === null ? [] : placeWords(place, target))].join('; ');
}

function placeWords({ real, relative, aliases, zone }: ExplainedPlace, target: string): readonly string[] {
  const inside =
    relative === target ? 'in the project' : `in the project: ${cut(printable(relative ?? ''), maxLineLength)}`;
  const outside =
    real === target ? 'outside the project' : `leads to ${cut(printable(real), maxLineLength)}, outside the project`;
  const owner = zone === null ? [] : [`configuration of ${zone === 'client' ? 'the client' : 'k6s'}`];
  const names = aliases.length === 0 ? [] : [`also named ${cut(printable(aliases.join(', ')), maxLineLength)}`];
  return [relative === null ? outside : inside, ...owner, ...names];
}

const styles: Readonly<Record<Effect | 'none', Style>> = { none: 'green', note: 'yellow', ask: 'yellow', deny: 'red' };

/** Each finding of a rule is one access or program; the first ones say enough. */
const maxFindings = 3;

const idWidth = 16;

function ruleLines({ id, paused, findings }: RuleAnswer, explanation: Explanation, layout: Layout): string {
  const name = `  ${id.padEnd(idWidth - 1)} `;
  if (findings.length === 0) return `${name}${layout.paint('dim', 'nothing')}\n`;
  const shown = findings.slice(0, maxFindings).map((finding) => findingLines(finding, id, explanation, layout));
  const more = findings.length > maxFindings ? [`and ${findings.length - maxFindings} more\n`] : [];
  const pause = paused ? ['only a note: enforcement is paused\n'] : [];
  const indent = ' '.repeat(idWidth + 2);
  return [...shown, ...more, ...pause].map((text, index) => `${index === 0 ? name : indent}${text}`).join('');
}

/** The reason of the finding that decides is said once, as the decision. */
function findingLines(finding: Finding, id: string, { decision }: Explanation, { paint, columns }: Layout): string {
  const { effect, rule, target, reason } = finding;
  const by = rule === id ? '' : ` (${rule})`;
  const head = `${paint(styles[effect], effect)} ${cut(printable(target), maxLineLength)}${by}\n`;
  return reason === decision.reason ? head : `${head}${paint('dim', wrap(printable(reason), columns, idWidth + 2))}`;
}

function decisionLines({ decision, fault }: Explanation, { paint, columns }: Layout): string {
  const { effect, rule, reason } = decision;
  const by = rule === '' ? '' : ` (rule ${rule})`;
  const title = `${paint('bold', 'Decision')}: ${paint(styles[effect], effect)}${by}\n`;
  const silent = 'The gate says nothing: the client goes on by its own permissions';
  const unasked = fault === '' ? '' : `No rule was asked: ${printable(fault)}\n`;
  return `${title}${wrap(reason === '' ? silent : printable(reason), columns, 2)}${unasked}`;
}

/** Lines of at most so many columns, where words are short enough. */
function wrap(text: string, columns: number, indent: number): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > columns - indent) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.map((line) => `${' '.repeat(indent)}${line}\n`).join('');
}

function cut(text: string, maxLength: number): string {
  return text.length <= maxLength ? text : `${text.slice(0, maxLength - 1)}…`;
}
