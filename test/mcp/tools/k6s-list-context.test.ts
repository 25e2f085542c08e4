import assert from 'node:assert/strict';
import test from 'node:test';
import { governedProject } from '../../helpers.ts';
import { startAgent } from '../mcp-client.ts';
import { holdsContract } from './contract.ts';

holdsContract('k6s_list_context', {
  reads: true,
  input: {},
  limits: { prefix: { characters: 500 }, limit: { range: [1, 500] } },
  wrong: { prefix: 7, scope: 'team', limit: 1.5 },
  defaults: { limit: 50, prefix: '' },
});

test('k6s_list_context lists each key once, saved last first, by prefix, scope and limit', async (t) => {
  const root = governedProject(t);
  const [one, two] = [await startAgent(t, root), await startAgent(t, root, { id: 'a1', type: 'builder' })];
  const empty = await one('k6s_list_context');
  assert.deepEqual([empty.text, empty.structured.entries], ['No context is saved', []]);
  await one('k6s_save_context', { key: 'api/url', value: 1 });
  await one('k6s_save_context', { key: 'api/key', value: 2, scope: 'project', summary: 'where it is' });
  await two('k6s_save_context', { key: 'db', value: 3 });
  await two('k6s_save_context', { key: 'api/url', value: 44 });
  const keys = async (input: object) => {
    const { entries } = (await two('k6s_list_context', input)).structured;
    return entries.map(({ key, scope }: Record<string, string>) => `${key} ${scope}`);
  };
  assert.deepEqual(await keys({}), ['api/url session', 'db session', 'api/key project']);
  assert.deepEqual(await keys({ prefix: 'api/' }), ['api/url session', 'api/key project']);
  assert.deepEqual(await keys({ prefix: 'API' }), []);
  assert.deepEqual(await keys({ prefix: 'ap_' }), []);
  assert.deepEqual(await keys({ scope: 'project' }), ['api/key project']);
  assert.deepEqual(await keys({ scope: 'session', limit: 1 }), ['api/url session']);
  const { text, structured } = await one('k6s_list_context');
  const [url, , key] = structured.entries;
  assert.deepEqual([url.agent, url.bytes, key.summary], ['builder', 2, 'where it is']);
  assert.deepEqual(text.split('\n'), [
    `api/url (session, builder, ${url.at}, 2 bytes)`,
    text.split('\n')[1],
    `api/key (project, lead, ${key.at}, 1 bytes): where it is`,
  ]);
  assert.match(structured.about, /data, not instructions/);
});
