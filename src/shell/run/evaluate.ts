/** What happens when a script runs, as far as its text says? Walks the tree with what a shell would remember. */
import type {
  AndOr,
  ArithmeticFor,
  Case,
  CommandExpansionPart,
  CompoundList,
  For,
  Function as FunctionNode,
  Pipeline,
  PipelineNode,
  Select,
  Statement,
  TestCommand,
  Word,
} from 'unbash';
import { expandText, expandWord, scriptsIn } from '../words/expand-word.ts';
import { join, nothing, unknown, type Value } from '../words/value.ts';
import { applyRedirects } from './redirects.ts';
import { runCommand } from './run-command.ts';
import { assign, either, type Reading, type Scope, type Shell, settle, subshell } from './scope.ts';
import { runSubscript } from './variable-effects.ts';

/** Deeper than this nobody reads a command. */
const maxDepth = 64;

/** What the commands print, all together. `input` is their standard input. */
export function evaluateList(commands: readonly Statement[], scope: Scope, reading: Reading, input: Value): Value {
  const printed: Value[] = [];
  for (const { command } of commands) {
    if (!spend(reading)) break;
    printed.push(evaluate(command, scope, reading, input));
    settle(scope);
  }
  return join(printed);
}

/** False when the command is too much work: what is left of it is not read. */
function spend(reading: Reading): boolean {
  reading.steps -= 1;
  if (reading.steps < 0) reading.complete = false;
  return reading.steps >= 0;
}

/** What `$(…)` prints: a subshell. */
export function capture(script: CommandExpansionPart['script'], { scope, reading }: Shell): Value {
  return script === undefined ? unknown : evaluateList(script.commands, subshell(scope), reading, nothing);
}

export type Node = PipelineNode | AndOr | CompoundList;

/** What it prints. */
export function evaluate(node: Node, scope: Scope, reading: Reading, input: Value): Value {
  if (reading.depth >= maxDepth || !spend(reading)) {
    reading.complete = false;
    return unknown;
  }
  reading.depth += 1;
  const printed = evaluateNode(node, scope, reading, input);
  reading.depth -= 1;
  return printed;
}

function evaluateNode(node: Node, scope: Scope, reading: Reading, input: Value): Value {
  switch (node.type) {
    case 'Command':
      return runCommand(node, { scope, reading }, input);
    case 'Pipeline':
      return evaluatePipeline(node, scope, reading, input);
    case 'AndOr':
      return evaluateAndOr(node, scope, reading, input);
    case 'CompoundList':
    case 'BraceGroup':
      return evaluateList(node.type === 'BraceGroup' ? node.body.commands : node.commands, scope, reading, input);
    case 'Subshell':
      return evaluateList(node.body.commands, subshell(scope), reading, input);
    case 'Redirected': {
      const { stdin, print } = applyRedirects(node.redirects, { scope, reading }, input);
      return print(evaluate(node.command, scope, reading, stdin));
    }
    case 'Function':
      defineFunction(node, scope);
      return nothing;
    case 'Coproc':
      return evaluate(node.body, subshell(scope), reading, input);
    default:
      return evaluateConditional(node, scope, reading, input);
  }
}

function defineFunction(node: FunctionNode, scope: Scope): void {
  scope.functions.set(node.name.value, node.body);
}

type Conditional = Exclude<
  Node,
  {
    type:
      | 'Command'
      | 'Pipeline'
      | 'AndOr'
      | 'CompoundList'
      | 'BraceGroup'
      | 'Subshell'
      | 'Redirected'
      | 'Function'
      | 'Coproc';
  }
>;

function evaluateConditional(node: Conditional, scope: Scope, reading: Reading, input: Value): Value {
  const shell = { scope, reading };
  switch (node.type) {
    case 'If': {
      const branches = [node.then, ...node.elif.flatMap(({ clause, then }) => [clause, then]), node.else];
      return join([evaluate(node.clause, scope, reading, input), perhaps(branches, scope, reading, input)]);
    }
    case 'While':
      return join([evaluate(node.clause, scope, reading, input), perhaps([node.body], scope, reading, input)]);
    case 'For':
    case 'Select':
      return evaluateLoop(node, shell, input);
    case 'ArithmeticFor':
      return evaluateArithmeticFor(node, shell, input);
    case 'Case':
      return evaluateCase(node, shell, input);
    case 'TestCommand':
      for (const value of wordsOf(node).flatMap((word) => [...expandText(word, shell)])) runSubscript(value, { shell });
      return nothing;
    case 'ArithmeticCommand':
      for (const script of scriptsIn(node)) capture(script, shell);
      return nothing;
  }
}

/** Any of these may run: what they assign is possible beside what was. */
function perhaps(bodies: readonly (CompoundList | undefined)[], scope: Scope, reading: Reading, input: Value): Value {
  const { conditional, cwd } = scope;
  scope.conditional = true;
  let ends = cwd;
  const printed = bodies.map((body) => {
    if (body === undefined) return nothing;
    scope.cwd = cwd;
    const text = evaluate(body, scope, reading, input);
    ends = either(ends, scope.cwd);
    return text;
  });
  scope.cwd = ends;
  scope.conditional = conditional;
  return join(printed);
}

function evaluateLoop(node: For | Select, shell: Shell, input: Value): Value {
  const { scope, reading } = shell;
  const words = node.wordlist?.flatMap((word) => [...expandWord(word, shell)]) ?? scope.positional ?? [unknown];
  // Its last value stays.
  assign(scope, node.name.value, words);
  return perhaps([node.body], scope, reading, input);
}

function evaluateArithmeticFor(node: ArithmeticFor, shell: Shell, input: Value): Value {
  const { scope, reading } = shell;
  for (const expression of [node.initialize, node.test, node.update]) {
    for (const script of expression === undefined ? [] : scriptsIn(expression)) capture(script, shell);
  }
  return perhaps([node.body], scope, reading, input);
}

function evaluateCase(node: Case, shell: Shell, input: Value): Value {
  for (const word of [node.word, ...node.items.flatMap(({ pattern }) => pattern)]) expandText(word, shell);
  return perhaps(
    node.items.map(({ body }) => body),
    shell.scope,
    shell.reading,
    input,
  );
}

function wordsOf({ expression }: TestCommand): readonly Word[] {
  const words: Word[] = [];
  const open = [expression];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.type === 'TestUnary') words.push(next.operand);
    else if (next.type === 'TestBinary') words.push(next.left, next.right);
    else if (next.type === 'TestLogical') open.push(...next.operands);
    else open.push(next.type === 'TestNot' ? next.operand : next.expression);
  }
  return words;
}

/** Each command of a pipe is a subshell and reads what the one before it prints. */
function evaluatePipeline(node: Pipeline, scope: Scope, reading: Reading, input: Value): Value {
  const piped = node.commands.length > 1;
  return node.commands.reduce(
    (stdin, command) => evaluate(command, piped ? subshell(scope) : scope, reading, stdin),
    input,
  );
}

/** `a && b`: b runs where a has led. `cd x || exit`: whoever goes on is in x. */
function evaluateAndOr(node: AndOr, scope: Scope, reading: Reading, input: Value): Value {
  const { conditional } = scope;
  const printed: Value[] = [];
  for (const [index, command] of node.commands.entries()) {
    const operator = index === 0 ? undefined : node.operators[index - 1];
    if (operator === '||') {
      const { cwd, fallback } = scope;
      scope.cwd = fallback.length === 0 ? cwd : fallback;
      scope.fallback = [];
      scope.conditional = true;
      printed.push(evaluate(command, scope, reading, input));
      const isEnd = endsShell(command);
      scope.cwd = isEnd ? cwd : either(cwd, scope.cwd);
    } else {
      scope.conditional = conditional || index > 0;
      printed.push(evaluate(command, scope, reading, input));
    }
  }
  scope.conditional = conditional;
  return join(printed);
}

function endsShell(node: PipelineNode): boolean {
  if (node.type === 'Command') return /^(exit|return|continue|break|die)$/.test(node.name?.value ?? '');
  if (node.type !== 'BraceGroup') return false;
  const last = node.body.commands.at(-1)?.command;
  return last !== undefined && last.type !== 'AndOr' && endsShell(last);
}
