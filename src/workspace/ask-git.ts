/** How is git asked so that nothing which the repository brings is run? */
import { delimiter, isAbsolute, sep } from 'node:path';
import type { Variables } from './environment.ts';

export interface GitAnswer {
  /** What git printed, the beginning of it if it was too much; undefined when it failed or did not come in time. */
  readonly text: string | undefined;
  /** Why there is no whole answer; empty when there is. */
  readonly fault: string;
}

export interface GitBounds {
  readonly signal: AbortSignal;
  readonly maxBytes: number;
  /** What git reads from its stdin; without it, nothing is said there. */
  readonly input?: string;
  /** Variables of git's own that are wanted, such as who commits. */
  readonly variables?: Variables;
}

/** What a repository can say for itself: a program that lists changes, and where to fetch objects that are not there. */
const inert = ['--no-optional-locks', '-c', 'core.fsmonitor=false', '-c', 'protocol.allow=never'];

/** Asks git in `directory`. Filters are switched off by whoever asks something that compares contents. */
export async function askGit(
  directory: string,
  { PATH, HOME }: Variables,
  args: readonly string[],
  { signal, maxBytes, input, variables }: GitBounds,
): Promise<GitAnswer> {
  // Loaded only when asked for.
  const { execFile } = await import('node:child_process');
  const options = {
    cwd: directory,
    // Variables such as GIT_DIR would lead to another repository.
    env: {
      PATH: PATH === undefined ? undefined : pathOutside(directory, PATH),
      HOME,
      LC_ALL: 'C',
      GIT_NO_LAZY_FETCH: '1',
      ...variables,
    },
    signal,
    killSignal: 'SIGKILL',
    maxBuffer: maxBytes,
  } as const;
  return new Promise((done) => {
    const child = execFile('git', [...inert, ...args], options, (error, stdout) => {
      const code = error?.code;
      if (error === null) done({ text: stdout, fault: '' });
      else if (code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') done({ text: stdout, fault: 'git lists too much' });
      // Without a match `git config` exits with 1.
      else if (Number(code) === 1) done({ text: stdout, fault: '' });
      else done({ text: undefined, fault: faultOf(code, signal) });
    });
    if (input === undefined) return;
    // A git that ends without having read it says why by its exit code.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}

function faultOf(code: unknown, signal: AbortSignal): string {
  if (signal.aborted) return 'git took too long';
  return code === 'ENOENT' ? 'git was not found' : `git failed (${String(code ?? 'killed')})`;
}

/** The user's PATH without what lies in the work tree: a program from there is none that the user chose. */
export function pathOutside(directory: string, path: string): string {
  return path
    .split(delimiter)
    .filter((each) => isAbsolute(each) && each !== directory && !each.startsWith(directory + sep))
    .join(delimiter);
}
