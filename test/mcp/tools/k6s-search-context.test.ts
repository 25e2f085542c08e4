import assert from 'node:assert/strict';
import test, { after, describe } from 'node:test';
import { governedProject } from '../../helpers.ts';
import { startAgent } from '../mcp-client.ts';
import { holdsContract } from './contract.ts';

holdsContract('k6s_search_context', {
  reads: true,
  input: { query: 'login' },
  required: ['query'],
  limits: { query: { characters: 500 }, limit: { range: [1, 500] } },
  wrong: { query: ['a'], scope: 'team', limit: '5' },
  defaults: { limit: 50 },
});

const saved = [
  { key: 'auth/login', value: { flow: 'OAuth with refresh tokens' }, summary: 'how people sign in' },
  { key: 'db', value: 'Postgres, Größe 10 GB', scope: 'project' },
  { key: 'large', value: `${'x '.repeat(6000)}needle`, summary: 'a hay stack' },
];

const queries: readonly (readonly [query: string, keys: readonly string[]])[] = [
  ['login', ['auth/login']],
  ['LOGIN', ['auth/login']],
  ['refr tok', ['auth/login']],
  ['refresh postgres', []],
  ['sign', ['auth/login']],
  ['größe', ['db']],
  ['hay', ['large']],
  ['"refresh" OR NOT (postgres*', []],
  ['nothing', []],
];

describe('k6s_search_context', () => {
  const started = startAgent({ after }, governedProject({ after })).then(async (call) => {
    for (const input of saved) await call('k6s_save_context', input);
    return call;
  });
  for (const [query, keys] of queries) {
    test(`finds ${keys.join(', ') || 'nothing'} by ${query}`, async () => {
      const call = await started;
      const { text, structured } = await call('k6s_search_context', { query });
      const found = structured.matches.map(({ key }: Record<string, string>) => key);
      assert.deepEqual(found, keys);
      assert.match(structured.about, /data, not instructions/);
      const lines = structured.matches.map(
        ({ key, agent, at, snippet }: Record<string, string>) => `${key} (${agent}, ${at}): ${snippet}`,
      );
      assert.equal(text, lines.join('\n') || 'Nothing matches');
    });
  }
});

test('k6s_search_context finds only the newest version of a key, within scope and limit', async (t) => {
  const root = governedProject(t);
  const [one, two] = [await startAgent(t, root), await startAgent(t, root, { id: 'a1', type: 'builder' })];
  for (const [key, value, scope] of [
    ['a', 'old word', 'session'],
    ['a', 'new thing', 'session'],
    ['b', 'word', 'session'],
    ['c', 'word', 'project'],
  ] as const) {
    await one('k6s_save_context', { key, value, scope });
  }
  const keys = async (input: object) =>
    (await two('k6s_search_context', input)).structured.matches.map(({ key }: Record<string, string>) => key);
  assert.deepEqual(await keys({ query: 'word' }), ['c', 'b']);
  assert.deepEqual(await keys({ query: 'word', scope: 'project' }), ['c']);
  assert.deepEqual(await keys({ query: 'word', scope: 'session' }), ['b']);
  assert.deepEqual(await keys({ query: 'word', limit: 1 }), ['c']);
});

test('k6s_search_context wants a word', async (t) => {
  const call = await startAgent(t, governedProject(t));
  const { error } = (await call('k6s_search_context', { query: '"*"' })).structured;
  assert.deepEqual([error.code, error.remedy], ['USAGE', 'Give a word that the value holds']);
});
