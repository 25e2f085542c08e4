/** Do the programs of a call make a door of this machine, though none of them does so alone? */
import type { Invocation } from '../../core/calls.ts';
import { talks } from './access-rule-of.ts';
import { accessRules } from './access-rules.ts';
import type { DestructiveRule } from './rule.ts';

type Named = Pick<DestructiveRule, 'id' | 'level' | 'why' | 'instead'>;

const rule: Named = { id: 'reverse-shell', ...accessRules['reverse-shell'] };

const connectors: ReadonlySet<string> = new Set(['nc', 'ncat', 'netcat', 'telnet', 'socat']);

/** `sh -i | nc host port`, however the two are joined. */
export function findTogether(invocations: readonly Invocation[]): readonly Named[] {
  const connects = invocations.some(
    ({ program, words }) => connectors.has(program) || (program === 'openssl' && words[0] === 's_client'),
  );
  return connects && talks(invocations) ? [rule] : [];
}

/** More code than this is no one-liner. */
const maxCodeLength = 20_000;

/** Code of an interpreter that connects a shell to a socket. */
export function findCodeShell({ words }: Invocation): readonly Named[] {
  const code = words.find(
    (word) => word !== undefined && /socket|fsockopen|net\.connect/i.test(word.slice(0, maxCodeLength)),
  );
  return code !== undefined && /\/bin\/(?:ba|da|z|k)?sh\b|["'](?:ba|z)?sh["']|cmd\.exe/.test(code) && !/^-/.test(code)
    ? [rule]
    : [];
}
