/** How far is a long task? One line of the terminal that is written again and again, and gone at the end. */

/** @param share from 0 to 1 */
export type Progress = (share: number, label: string) => void;

export interface ProgressBar {
  readonly show: Progress;
  readonly clear: () => void;
}

export const noProgress: ProgressBar = { show: () => undefined, clear: () => undefined };

/** Fast enough for a person, and no work for the terminal. */
const minIntervalMs = 100;

const barWidth = 24;

/** To the beginning of the line, and nothing behind it. Source: ECMA-48, EL. */
const cleared = '\r\u001b[K';

export function createProgress(now: () => number, columns: number, write: (text: string) => void): ProgressBar {
  let shownAt = Number.NEGATIVE_INFINITY;
  const clear = () => {
    if (shownAt !== Number.NEGATIVE_INFINITY) write(cleared);
    shownAt = Number.NEGATIVE_INFINITY;
  };
  const show: Progress = (share, label) => {
    if (now() - shownAt < minIntervalMs) return;
    shownAt = now();
    const done = Math.round(Math.min(1, Math.max(0, share)) * barWidth);
    const bar = `[${'#'.repeat(done)}${' '.repeat(barWidth - done)}] ${Math.floor(share * 100)} %  ${label}`;
    write(`${cleared}${bar.slice(0, columns - 1)}`);
  };
  return { show, clear };
}
