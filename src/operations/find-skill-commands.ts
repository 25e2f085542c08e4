/** Which shell code does the client run when an agent calls a skill? */
import { commandsOf } from '../shell/commands-of.ts';
import { type CommandPlaces, findCommandFiles } from '../workspace/command-files.ts';

/** What cannot be read may run anything. */
const unreadable = '"$UNREADABLE"';

/** The `!` lines of every file that the name may mean, with the call's arguments in them. */
export function findSkillCommands(name: string, args: string, places: CommandPlaces): readonly string[] {
  return findCommandFiles(name, places).flatMap(({ text, substitutions }) =>
    text === undefined ? [unreadable] : commandsOf(text, args, substitutions),
  );
}
