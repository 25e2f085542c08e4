/** Is there anything to govern here? If not, a hook ends before it has loaded anything else. */
import { findProjectRoot } from '../workspace/project-root.ts';
import { readPin } from '../workspace/session-pin.ts';

const { env } = process;
const root =
  readPin(env, env.CLAUDE_CODE_SESSION_ID ?? '') ??
  findProjectRoot(env.CLAUDE_PROJECT_DIR || process.cwd(), env.HOME || '/');
if (root !== undefined) {
  import('./main.ts').then(({ main }) => main(root));
}
