/** Which tools are there? In the order in which a client shows them. */
import type { Tool } from './tool.ts';
import { k6sStatus } from './tools/k6s-status.ts';

export const tools: readonly Tool[] = [k6sStatus];
