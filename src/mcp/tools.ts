/** Which tools are there? In the order in which a client shows them. */
import type { Tool } from './tool.ts';
import { k6sAcquireLock } from './tools/k6s-acquire-lock.ts';
import { k6sCheckPath } from './tools/k6s-check-path.ts';
import { k6sGetBoundaries } from './tools/k6s-get-boundaries.ts';
import { k6sListContext } from './tools/k6s-list-context.ts';
import { k6sListLocks } from './tools/k6s-list-locks.ts';
import { k6sLoadCheckpoint } from './tools/k6s-load-checkpoint.ts';
import { k6sLoadContext } from './tools/k6s-load-context.ts';
import { k6sLog } from './tools/k6s-log.ts';
import { k6sReleaseLock } from './tools/k6s-release-lock.ts';
import { k6sSaveCheckpoint } from './tools/k6s-save-checkpoint.ts';
import { k6sSaveContext } from './tools/k6s-save-context.ts';
import { k6sSearchContext } from './tools/k6s-search-context.ts';
import { k6sStatus } from './tools/k6s-status.ts';
import { k6sTaskClaim } from './tools/k6s-task-claim.ts';
import { k6sTaskCreate } from './tools/k6s-task-create.ts';
import { k6sTaskList } from './tools/k6s-task-list.ts';
import { k6sTaskUpdate } from './tools/k6s-task-update.ts';

export const tools: readonly Tool[] = [
  k6sStatus,
  k6sGetBoundaries,
  k6sCheckPath,
  k6sLog,
  k6sSaveContext,
  k6sLoadContext,
  k6sListContext,
  k6sSearchContext,
  k6sAcquireLock,
  k6sReleaseLock,
  k6sListLocks,
  k6sTaskCreate,
  k6sTaskClaim,
  k6sTaskUpdate,
  k6sTaskList,
  k6sSaveCheckpoint,
  k6sLoadCheckpoint,
];
