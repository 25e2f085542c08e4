/** A process that records one event after another, as fast as it can, and writes down which it was told are kept. */
import { appendFileSync } from 'node:fs';
import { openProject, programActor } from '../../src/operations/open-project.ts';

export interface Writing {
  readonly root: string;
  /** Begins every id. */
  readonly name: string;
  readonly count: number;
  readonly bytes: number;
  /** After so many events the project is opened anew, as the next hook would. */
  readonly reopenAfter: number;
  /** The file that takes the ids of what is kept. */
  readonly acknowledged: string;
}

async function write({ root, name, count, bytes, reopenAfter, acknowledged }: Writing): Promise<void> {
  let project = await openProject(root, Date.now, process.env);
  for (let index = 0; index < count; index += 1) {
    if (index % reopenAfter === reopenAfter - 1) {
      project.close();
      project = await openProject(root, Date.now, process.env);
    }
    const id = `${name}-${index}`;
    const details = { task: id, filler: 'x '.repeat(bytes / 2) };
    project.record({ type: 'task_create', action: `Task ${id}`, details }, programActor);
    appendFileSync(acknowledged, `${id}\n`);
  }
  project.close();
}

if (process.argv[1] === import.meta.filename) write(JSON.parse(process.argv[2] ?? '{}'));
