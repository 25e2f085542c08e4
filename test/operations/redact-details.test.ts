import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lead } from '../../src/core/agents.ts';
import { hideSecrets } from '../../src/operations/hide-secrets.ts';
import { clip, redactGiven, redactOrigin } from '../../src/operations/redact-details.ts';

const secret = 'correct-horse';
const token = `ghp_${'a1B2'.repeat(9)}`;

describe('redactGiven()', () => {
  const quoted = '[REDACTED:quoted-secret]';
  for (const [given, expected] of [
    [{ password: secret }, { password: quoted }],
    [{ deep: [{ apiKey: secret }] }, { deep: [{ apiKey: quoted }] }],
    [{ client_secret: 'two "words", and more\\' }, { client_secret: quoted }],
    [{ auth_token: [secret] }, { auth_token: [quoted] }],
    [{ password: 1234567890 }, { password: quoted }],
    [{ [token]: token }, { '[REDACTED:github-pat]': '[REDACTED:github-pat]' }],
    [{ password: '$DB_PASSWORD' }, { password: '$DB_PASSWORD' }],
    [{ password: 'short' }, { password: 'short' }],
    [
      { tokens: 'some words of text', max_tokens: 20_000_000 },
      { tokens: 'some words of text', max_tokens: 20_000_000 },
    ],
    [
      { passwordless: secret, a: null, b: true },
      { passwordless: secret, a: null, b: true },
    ],
  ] as const) {
    it(`redactGiven() of ${JSON.stringify(given)}`, () => {
      const redacted = redactGiven(given);
      assert.deepEqual(redacted, expected);
      assert.deepEqual(redactGiven(redacted), redacted);
    });
  }

  it('redactGiven() knows a value by the name that it is saved under', () => {
    assert.equal(redactGiven(secret, 'db/password'), quoted);
    assert.equal(redactGiven('https://api.example.org', 'api/base-url'), 'https://api.example.org');
  });
});

describe('redactOrigin()', () => {
  for (const [name, expected] of [
    ['k6s:builder', 'k6s:builder'],
    ['auth-token:reviewer-2', 'auth-token:reviewer-2'],
    [token, '[REDACTED:github-pat]'],
    [`plugin:${token}`, 'plugin:[REDACTED:github-pat]'],
    ['password: hunter2hunter2', 'password: [REDACTED:config-secret]'],
  ] as const) {
    it(`redactOrigin() of an agent named ${name.slice(0, 24)}`, () => {
      const origin = { session: 's', client: name, agent: { ...lead, name, type: name }, policy: 'p' };
      const { agent } = redactOrigin(origin);
      assert.deepEqual([agent.name, agent.type, agent.id], [expected, expected, lead.id]);
    });
  }
});

describe('clip()', () => {
  it('clip() leaves no half of a secret, wherever it is cut', () => {
    for (const at of [90, 99, 64 * 1024 - 20, 64 * 1024 - 4]) {
      const clipped = clip(`${' '.repeat(at)}${token}`, 64 * 1024);
      assert.ok(!clipped.includes('ghp_'), String(at));
    }
    assert.equal(clip(`${'a'.repeat(90)} ${token}`, 100), `${'a'.repeat(90)} [REDACTED`);
  });
});

describe('hideSecrets()', () => {
  for (const [command, text, expected] of [
    [`deploy --api-token ${secret}`, `src/${secret}`, 'src/[REDACTED:flag-secret]'],
    ['git clone https://u:pw@host/x', 'pw', '[REDACTED:url-password]'],
    ['git clone https://u:pw@host/x', 'src/pwd/pw.ts', 'src/pwd/pw.ts'],
    ['API_TOKEN="with \\" quote"', 'with " quote', '[REDACTED:quoted-secret]'],
    ['password = "open; the door"', 'the door', '[REDACTED:quoted-secret]'],
    ['cat src/a.ts', 'src/a.ts', 'src/a.ts'],
  ] as const) {
    it(`hideSecrets() of ${command} in ${text}`, () => assert.equal(hideSecrets(command).hide(text), expected));
  }
});
