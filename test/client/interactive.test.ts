import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { policy } from './governance.ts';
import { createSandbox, needsClient } from './sandbox.ts';
import { ScriptedModel, text, tool } from './scripted-model.ts';
import { Terminal } from './terminal.ts';

test('a person sees that the session is governed, and that a Write was refused', needsClient, async (t) => {
  const sandbox = createSandbox(t, { 'k6s.yaml': policy('strict') });
  const file = path.join(sandbox.project, 'protected/k');
  const model = await new ScriptedModel({
    main: [[tool('toolu_refused', 'Write', { file_path: file, content: 'no\n' })], [text('all turns played')]],
  }).listen();
  t.after(() => model.close());
  const terminal = new Terminal(sandbox, model.url);
  await terminal.waitForScreen(/k6s armed/);
  await terminal.submit('Write one file');
  const screen = await terminal.waitForScreen('all turns played');
  assert.match(screen, /\bboundary\b/);
  assert.equal(fs.existsSync(file), false);
});
