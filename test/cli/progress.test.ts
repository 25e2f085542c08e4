import assert from 'node:assert/strict';
import test from 'node:test';
import { createProgress } from '../../src/cli/progress.ts';

function watch(columns = 80) {
  const written: string[] = [];
  let now = 1000;
  const bar = createProgress(
    () => now,
    columns,
    (text) => written.push(text),
  );
  return { bar, written, wait: (ms: number) => (now += ms) };
}

test('createProgress() writes one line again and again, not too often, and clears it', () => {
  const { bar, written, wait } = watch();
  for (let share = 0; share <= 1; share += 0.01) {
    bar.show(share, 'calls');
    wait(10);
  }
  assert.ok(written.length >= 10 && written.length <= 11, String(written.length));
  assert.ok(written.every((text) => text.startsWith('\r\u001b[K') && !text.includes('\n')));
  assert.match(written[5] ?? '', /\[#{12} {12}\] 50 % {2}calls$/);
  bar.clear();
  assert.equal(written.at(-1), '\r\u001b[K');
  const { length } = written;
  bar.clear();
  assert.equal(written.length, length, 'once');
});

test('createProgress() writes nothing where nothing is shown, and never more than a line holds', () => {
  const { bar, written } = watch(30);
  bar.clear();
  assert.equal(written.length, 0);
  bar.show(7, 'a long label');
  assert.equal(written[0]?.length, '\r\u001b[K'.length + 29);
});
