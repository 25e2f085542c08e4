/** How is an answer said to the client? The only serializer. */

/** What a hook answers; empty texts are left out. */
export interface Answer {
  /** `block` is for events that are no calls: the agent goes on, or the task is not made. */
  readonly effect: 'none' | 'note' | 'ask' | 'deny' | 'block';
  /** For the agent: the reason of a refusal or question, or context. */
  readonly reason: string;
  /** For the person at the client. */
  readonly message: string;
}

export const silence: Answer = { effect: 'none', reason: '', message: '' };

export interface Output {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: 0 | 2;
}

/** Above this the client moves the text to a file. Source: hooks reference, 10 000 characters. */
const maxTextLength = 4000;

/** A denial is JSON on stdout and exit code 2 with the reason on stderr: either alone blocks. Silence prints nothing. */
export function render(eventName: string, answer: Answer): Output {
  // A lone surrogate in a path must read the same on both ways out.
  const reason = wellFormed(answer.reason.slice(0, maxTextLength));
  const specific = hookSpecific(eventName, answer.effect, reason);
  const message = answer.message === '' ? {} : { systemMessage: answer.message.slice(0, maxTextLength) };
  const block = answer.effect === 'block' ? { decision: 'block', reason } : {};
  const output = { ...message, ...block, ...(specific === undefined ? {} : { hookSpecificOutput: specific }) };
  const stdout = Object.keys(output).length === 0 ? '' : `${JSON.stringify(output)}\n`;
  const denied = answer.effect === 'deny' || answer.effect === 'block';
  return { stdout, stderr: denied ? `${reason}\n` : '', exitCode: denied ? 2 : 0 };
}

function wellFormed(text: string): string {
  return Buffer.from(text).toString();
}

function hookSpecific(eventName: string, effect: Answer['effect'], reason: string) {
  if (effect === 'deny' || effect === 'ask') {
    return { hookEventName: eventName, permissionDecision: effect, permissionDecisionReason: reason };
  }
  if (reason === '' || effect === 'block') return undefined;
  return { hookEventName: eventName, additionalContext: reason };
}
