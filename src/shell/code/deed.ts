/** Which of a call's arguments does a row of a language's table mean? */
import type { Found } from './found.ts';
import type { Argument } from './values.ts';
import type { Call } from './walk-code.ts';

/** A call with what its row says of the arguments: `0` the first, `.` the object, `*` all, `1+` all from the second. */
export interface Deed {
  readonly found: Found;
  readonly call: Call;
  readonly places: readonly string[];
  readonly readInner: (code: string) => void;
}

/** Names under which the first and the second argument of a row may be given. */
const argumentNames = [
  ' file path src filename name source fname con args command cmd destfile newname x ',
  ' mode dst target flag open to opener ',
] as const;

/** The argument at one place of the row, given by position or by name. */
export function argument({ call, places }: Deed, index: 0 | 1): Argument | undefined {
  const place = places[index];
  if (place === undefined) return undefined;
  if (place === '.') return call.receiver;
  const given = positional(call)[Number.parseInt(place, 10)];
  if (given !== undefined) return given;
  const named = call.args.flatMap((each) =>
    each.key === undefined && each.value.kind === 'record' ? each.value.entries : [each],
  );
  return named.find(({ key }) => key !== undefined && argumentNames[index].includes(` ${key} `));
}

export function positional({ args }: Call): readonly Argument[] {
  return args.filter(({ key, value }) => key === undefined && value.kind !== 'record');
}

/** The first argument that the row names, or as many as it says. */
export function operands(deed: Deed): readonly Argument[] {
  const place = deed.places[0] ?? '';
  if (place === '*') return positional(deed.call);
  if (place.endsWith('+')) return positional(deed.call).slice(Number.parseInt(place, 10));
  const first = argument(deed, 0);
  return first === undefined ? [] : [first];
}
