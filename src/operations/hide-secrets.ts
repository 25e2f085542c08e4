/** How does a secret stay out of what is worked out from a command, where nothing in front says any more what it is? */
import type { ResolvedAccess } from '../core/calls.ts';
import { maxBlobBytes } from '../ledger/blobs.ts';
import { type FoundSecret, redact, replacementOf, takeSecrets } from '../workspace/redaction.ts';
import { redactBeginning } from './redact-details.ts';

export interface Hidden {
  /** The command without its secrets, as far as a blob would hold it. */
  readonly command: string;
  /** There was one in it. */
  readonly hasSecrets: boolean;
  /** A text about the command, without what was taken out of the command, or a piece of it that a shell made a word of. */
  readonly hide: (text: string) => string;
}

/** A command's own secrets are known by what stands in front of them there: `--password correct-horse` names a file too. */
export function hideSecrets(command: string): Hidden {
  const secrets: FoundSecret[] = [];
  const redacted = redactBeginning(command, maxBlobBytes, (text) => {
    const taken = takeSecrets(text);
    secrets.push(...taken.secrets);
    return taken.redacted;
  });
  const known = [...secrets.flatMap(spellings), ...secrets.flatMap(wordsOf)].slice(0, maxSecrets);
  const all = known.map(({ secret }) => secret).join('\n');
  const hide = (text: string): string => {
    const isPiece = text.length >= tellingLength && all.includes(text);
    const whole = isPiece ? known.find(({ secret }) => secret.includes(text)) : undefined;
    if (whole !== undefined) return replacementOf(whole.rule);
    return redact(known.filter(({ secret }) => text.includes(secret)).reduce(hideOne, text));
  };
  return { command: redacted, hasSecrets: known.length > 0, hide };
}

/** Each is looked for in each path of the call: at the worst 50 ms. */
const maxSecrets = 200;

/** As it stands in the command, and as the shell reads it. */
function spellings({ rule, secret }: FoundSecret): readonly FoundSecret[] {
  return [...new Set([secret, secret.replace(/\\(.)/g, '$1')])].map((each) => ({ rule, secret: each }));
}

/** Without quotes that it knows, a shell makes each of them a word of its own. */
function wordsOf({ rule, secret }: FoundSecret): readonly FoundSecret[] {
  const words = secret.split(/[\s\\]+/).filter((word) => word.length >= tellingLength && word !== secret);
  return words.map((word) => ({ rule, secret: word }));
}

/** A shorter text may stand there by chance. */
const tellingLength = 6;

/** The secret in a text; a short one at its end only. */
function hideOne(text: string, { rule, secret }: FoundSecret): string {
  if (secret.length >= tellingLength) return text.replaceAll(secret, () => replacementOf(rule));
  const start = text.length - secret.length;
  const isLast = text.endsWith(secret) && !/\w/.test(text.charAt(start - 1));
  return isLast ? text.slice(0, start) + replacementOf(rule) : text;
}

/** Accesses with what may be told of those whose target holds a secret. */
export function showAccesses(
  accesses: readonly ResolvedAccess[],
  { hasSecrets, hide }: Hidden,
): readonly ResolvedAccess[] {
  const texts = accesses.flatMap(textsOf).join('\n');
  // One search for all of them: hardly any call has a secret in it.
  if (!hasSecrets && redact(texts) === texts) return accesses;
  return accesses.map((access) => {
    const shown = textsOf(access).map((text) => [text, hide(text)] as const);
    const [, hidden] = shown.find(([text, without]) => without !== text) ?? [];
    return hidden === undefined ? access : { ...access, shown: hidden };
  });
}

/** Where a path leads may no longer look like a secret, as `a//b` becomes `a/b`. What runs is the command. */
function textsOf({ action, target, place }: ResolvedAccess): readonly string[] {
  return action === 'execute' ? [] : [place?.relative ?? place?.real ?? target, target];
}
