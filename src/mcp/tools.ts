/** Which tools are there? In the order in which a client shows them. */
import type { Tool } from './tool.ts';
import { k6sCheckPath } from './tools/k6s-check-path.ts';
import { k6sGetBoundaries } from './tools/k6s-get-boundaries.ts';
import { k6sStatus } from './tools/k6s-status.ts';

export const tools: readonly Tool[] = [k6sStatus, k6sGetBoundaries, k6sCheckPath];
