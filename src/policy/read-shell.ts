/** What is loaded for a shell command, and only then: its reader, and the rules about what cannot be undone. */
export { readCommand } from '../shell/read-command.ts';
export { findDangers } from './destructive/find-dangers.ts';
export { findDenied } from './match-command.ts';
