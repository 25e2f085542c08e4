/** Is there anything to govern here? If not, a hook ends before it has loaded anything else. */
import { join } from 'node:path';
import { userDirectory } from '../workspace/environment.ts';
import { findProjectRoot } from '../workspace/project-root.ts';
import { readPin } from '../workspace/session-pin.ts';
import { installCompileCache } from './compile-cache.ts';

const { env } = process;
const root =
  readPin(env, env.CLAUDE_CODE_SESSION_ID ?? '') ??
  findProjectRoot(env.CLAUDE_PROJECT_DIR || process.cwd(), env.HOME || '/');
if (root !== undefined) {
  installCompileCache(__dirname, join(userDirectory(env), 'compiled'), process.argv[2] ?? 'hook');
  import('./main.ts').then(({ main }) => main(root));
}
