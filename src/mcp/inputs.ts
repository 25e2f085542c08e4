/** What may an argument be at most? Shared by the tools, so that one name means the same everywhere. */
import * as v from 'valibot';
import { maxNotesLength } from '../core/checkpoints.ts';
import { maxNesting, nestsDeeper, toJson } from '../core/json.ts';
import { maxDependencies } from '../core/tasks.ts';
import { hasControls } from '../core/text.ts';

/** A line a person reads at a glance, or the name of a context entry. */
const maxActionLength = 500;
/** Longer than any path that a check could resolve in time. */
const maxPathLength = 1000;
/** A value is stored in a blob and read back whole into a model's context. */
const maxValueBytes = 64 * 1024;
const maxDetailsBytes = 32 * 1024;
const maxIdLength = 200;
const maxStatusLength = 100;
const maxProgressLength = 2000;
const maxReasonLength = 500;
const maxFiles = 100;
const maxDecisions = 20;
const maxListed = 500;
const standardListed = 50;

function text(maxLength: number, description: string) {
  return v.pipe(v.string(), v.nonEmpty(), v.maxLength(maxLength), v.check(isText, noText), v.description(description));
}

/** A text on one line. */
function line(maxLength: number, description: string) {
  return v.pipe(
    text(maxLength, description),
    v.check((given) => !hasControls(given), noText),
  );
}

const noText = 'has control characters or half surrogates: leave them out';

/** A tab and line ends aside, control characters are for terminals. */
function isText(given: string): boolean {
  return !hasControls(given.replace(/[\t\r\n]/g, ' '));
}

/** Bounded by what it takes as JSON, in bytes. */
function json<T>(maxBytes: number) {
  return v.check<T, string>(
    // What nests too deep to be measured is refused by whoever keeps it.
    (value) => nestsDeeper(value, maxNesting) || Buffer.byteLength(toJson(value)) <= maxBytes,
    `has more than ${maxBytes} bytes as JSON: shorten it, or store it in a file and give its path`,
  );
}

/** A newline in a path is an accident or an attack. */
export const path = v.pipe(
  text(maxPathLength, 'A path, absolute or relative to the project'),
  v.check((given) => !hasControls(given), 'has control characters or line breaks: give one path'),
);
export const files = v.pipe(v.array(path), v.maxLength(maxFiles), v.description('Paths, at most 100'));
export const action = line(maxActionLength, 'What is done, in one line');
export const key = line(maxActionLength, 'The name of the entry');
export const agentName = line(maxIdLength, 'Leave out: who calls is known. Given, it must be your own name');
export const taskFiles = v.pipe(
  v.array(path),
  v.maxLength(maxFiles),
  v.description('Paths and patterns relative to the project, such as src/api/**, 4000 characters in all'),
);
export const dependsOn = v.pipe(
  v.array(line(maxIdLength, 'The id of a task')),
  v.maxLength(maxDependencies),
  v.description('Ids of the tasks that must be completed before'),
);
export const owner = line(maxIdLength, 'Whom the task is meant for, by name');
export const description = text(maxProgressLength, 'What is to be done, and how one sees that it is');
export const taskId = line(maxIdLength, 'The id of the task');
export const status = line(maxStatusLength, 'The state, in a word or two');
export const progress = text(maxProgressLength, 'What is done so far and what comes next');
export const reason = text(maxReasonLength, 'Why, in one sentence');
export const value = v.pipe(v.unknown(), json(maxValueBytes), v.description('Any JSON value, at most 64 KiB'));
export const details = v.pipe(
  v.record(v.string(), v.unknown()),
  json(maxDetailsBytes),
  v.description('Any fields, at most 32 KiB as JSON'),
);

export const scope = v.picklist(['session', 'project']);
export const summary = text(maxProgressLength, 'What a large value says in a few words; searched and listed');
export const keyPrefix = v.pipe(
  v.string(),
  v.maxLength(maxActionLength),
  v.description('Only keys that begin with this'),
);
export const query = text(maxActionLength, 'Words, all of which must occur');
export const subject = line(maxReasonLength, 'What the task is, in one line');
export const checkpointId = text(maxIdLength, 'Default: the newest of the current session');
export const notes = text(maxNotesLength, 'What whoever goes on must know');
export const next = text(maxNotesLength, 'What is to be done next');
export const decisions = v.pipe(
  v.array(text(maxReasonLength, 'A decision and its reason')),
  v.maxLength(maxDecisions),
  v.description('Decisions that were taken, at most 20'),
);
export const limit = v.pipe(
  v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(maxListed)), standardListed),
  v.description(`At most so many; default ${standardListed}`),
);
