/** When does an agent of the script go on? When it hears its cue, or when the agents it waits for have come as far. */
import { type Answer, news, type Reaction, type RequestBody, text } from './scripted-model.ts';

/** What an agent says, one answer a turn, once it has heard `cue`. */
type Episode = readonly [cue: RegExp, ...answers: readonly (Answer | (() => Promise<Answer>))[]];

/** Plays each episode once, at its cue. Teams tell each other more than a script can foresee: what is no cue is only heard. */
export function onCue(...episodes: readonly Episode[]): Reaction {
  const waiting = new Set(episodes);
  let answers: Episode[1][] = [];
  return (body) => {
    const heard = news(body);
    const cued = [...waiting].find(([cue]) => cue.test(heard));
    if (cued !== undefined) {
      waiting.delete(cued);
      answers = cued.slice(1) as Episode[1][];
    } else if (!isResult(body)) return [text('heard')];
    const answer = answers.shift() ?? [text('heard')];
    return typeof answer === 'function' ? answer() : answer;
  };
}

/** Is the newest message the outcome of the agent's own calls? */
function isResult({ messages }: RequestBody): boolean {
  const answered = messages.findLastIndex(({ role }) => role === 'assistant');
  return messages
    .slice(answered + 1)
    .some(({ content }) => typeof content !== 'string' && content.some(({ type }) => type === 'tool_result'));
}

/** Lets nobody pass before as many as `parties` have come. */
export function meeting(parties: number): () => Promise<void> {
  let missing = parties;
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return () => {
    missing -= 1;
    if (missing === 0) open();
    return opened;
  };
}
