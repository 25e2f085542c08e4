/** Is there anything to govern here? If not, a hook ends before it has loaded anything else. */
import { findProjectRoot } from '../workspace/project-root.ts';

const root = findProjectRoot(process.env.CLAUDE_PROJECT_DIR || process.cwd(), process.env.HOME || '/');
if (root !== undefined) {
  import('./main.ts').then(({ main }) => main(root));
}
