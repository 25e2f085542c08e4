/** What does a method of .NET do, and what does it give back? */
import { applyEffects } from '../code/effects.ts';
import { fold, printed } from '../code/folds.ts';
import { type Argument, isKnown, text, textOf, unknown, type Value } from '../code/values.ts';
import { dotNetCalls } from './dot-net.ts';
import { runCode } from './run-code.ts';
import type { Script } from './script.ts';

/** `'{0}{1}' -f 'a', 'b'` */
export function formatted(format: Value, values: readonly Value[]): Value {
  if (format.kind !== 'text') return unknown;
  const percent = format.text.replaceAll('%', '%%').replace(/\{(\d{1,2})[^{}]{0,20}\}/g, '%s');
  const order = [...format.text.matchAll(/\{(\d{1,2})[^{}]{0,20}\}/g)].map(
    ([, index]) => values[Number(index)] ?? unknown,
  );
  return printed(text(percent), order);
}

export function callOf(name: string, receiver: Value, values: readonly Value[]): Parameters<typeof fold>[1] {
  const args = values.map((value): Argument => ({ key: undefined, value, source: '' }));
  return { name, receiver: { key: undefined, value: receiver, source: name }, args, source: name };
}

interface MethodCall {
  readonly full: string;
  readonly receiver: Value;
  readonly values: readonly Value[];
  readonly source: string;
}

function withSlashes(value: Value): Value {
  return value.kind === 'text' ? text(value.text.replaceAll('\\', '/')) : value;
}

export function callMethod(script: Script, { full, receiver, values, source }: MethodCall): Value {
  const method = full.slice(full.lastIndexOf('.'));
  const name = Object.hasOwn(dotNetCalls, full) ? full : method;
  const row = Object.hasOwn(dotNetCalls, name) ? dotNetCalls[name] : undefined;
  const call = { ...callOf(full, withSlashes(receiver), values), source };
  // A method that is not known may do what it likes to the files that it is given.
  if (row === undefined) {
    if (receiver.kind === 'name') for (const value of values) if (isKnown(value)) possibly(script, textOf(value));
    return unknown;
  }
  const [folding, otherwise] = row.split(' | ');
  if (folding?.startsWith('= ')) {
    script.found.budget -= 16 + textOf(receiver).length + values.reduce((sum, value) => sum + textOf(value).length, 0);
    const folded =
      script.found.budget < 0
        ? unknown
        : folding === '= format-net'
          ? formatted(values[0] ?? unknown, values.slice(1))
          : fold(folding.slice(2), call);
    if (folded.kind === 'unknown' && otherwise !== undefined) applyEffects(otherwise, call, script.found, () => {});
    return folded;
  }
  const paths = { ...call, args: call.args.map((argument) => ({ ...argument, value: withSlashes(argument.value) })) };
  applyEffects(row, row.startsWith('eval') ? call : paths, script.found, (code) => runCode(script, code));
  if (/upload|post/.test(name)) script.uploads = true;
  return unknown;
}

function possibly(script: Script, path: string): void {
  const name = path.replaceAll('\\', '/');
  if (!/^[\w.~/@+%:#-]{2,1024}$/.test(name) || !/[./]/.test(name) || /^[\d.]+$|:\/\//.test(name)) return;
  script.others.push({ action: 'write', target: name, certainty: 'possible' });
}
