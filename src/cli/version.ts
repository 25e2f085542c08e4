/** k6s version: which k6s is this? */
import plugin from '../../.claude-plugin/plugin.json' with { type: 'json' };
import { type Command, done } from './command.ts';

export const version: Command = {
  name: 'version',
  summary: 'show the version',
  example: 'k6s version',
  run: () => done(`k6s ${plugin.version}\n`, { version: plugin.version, node: process.version }),
};
