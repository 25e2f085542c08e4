import assert from 'node:assert/strict';
import { performance } from 'node:perf_hooks';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { redact } from '../../src/workspace/redaction.ts';
import { secretRules } from '../../src/workspace/secret-rules.ts';
import { dashes, type Fill, keyBlock, secretSamples } from './secret-samples.ts';

const fixed: Fill = {
  mixed: (length) => 'a1B2'.repeat(length).slice(0, length),
  hex: (length) => '0a1b2c3d'.repeat(length).slice(0, length),
  upper: (length) => 'QZ37'.repeat(length).slice(0, length),
  letters: (length) => 'correcthorse'.repeat(length).slice(0, length),
};
const { mixed, hex } = fixed;
const positives = secretSamples(fixed);
const uuid = [8, 4, 4, 4, 12].map(hex).join('-');

const negatives: readonly string[] = [
  `commit ${hex(40)}`,
  `sha256:${hex(64)}`,
  uuid,
  'const token = getToken()',
  'token=getToken(a, b)',
  'password: string',
  'function login(user: string, password: string): Promise<Token> {}',
  'secretary = "x"',
  'secretary = "Miss Moneypenny"',
  'const { token, secret } = useAuthentication()',
  'apiKey: z.string().min(8)',
  'secretKey: Uint8Array',
  'if (password === "" && token == null) return',
  'apiKey: process.env.OPENAI_API_KEY',
  'token="process.env.GITHUB_TOKEN_1"',
  'PASSWORD=$DB_PASSWORD_1',
  `PASSWORD=$${'{DB_PASSWORD_1}'}`,
  `token: $${'{{ secrets.NPM_TOKEN_1 }}'}`,
  'password = "<your-password-1>"',
  'API_KEY=<placeholder-1>',
  'deploy --token $TOKEN',
  'deploy --token <TOKEN_VALUE> --password-file /run/x',
  'SECRET=/run/secrets/database1',
  'max_tokens: 20000000',
  'token_count=123456789',
  'src/auth/token.ts:12345678',
  'https://github.com/a/b/blob/main/src/secret-rules.ts',
  'git@github.com:owner/repository.git',
  'http://localhost:3000/@scope/package',
  `https://u:$${'{PASSWORD}'}@host`,
  `"integrity": "sha512-${mixed(86)}=="`,
  'Authorization: Bearer $TOKEN',
  'bearer authentication is required-by-the-server',
  'curl -u 1000:1000 x',
  'docker run --user node:node-group image',
  keyBlock('CERTIFICATE', mixed(900)),
  keyBlock('PUBLIC KEY', mixed(300)),
  `ghp_${mixed(20)}`,
  'key="user-list-item-12"',
  'task-runner disk-usage sk-learn eyes.eye',
];

describe('redact()', () => {
  for (const [id, before, secret, after = ''] of positives) {
    it(`redact() replaces the secret of ${id} in ${JSON.stringify(before)}`, () => {
      const redacted = redact(before + secret + after);
      assert.equal(redacted, `${before}[REDACTED:${id}]${after}`);
      assert.equal(redact(redacted), redacted);
    });
  }

  for (const text of negatives) {
    it(`redact() keeps ${JSON.stringify(text.slice(0, 60))}`, () => assert.equal(redact(text), text));
  }

  it('redact() bounds an unfinished private key', () => {
    const redacted = redact(`${dashes}BEGIN PRIVATE KEY${dashes}\n${'a'.repeat(40_000)}`);
    assert.ok(redacted.startsWith('[REDACTED:private-key]a'));
    assert.ok(redacted.length > 20_000);
  });
});

describe('secretRules', () => {
  it('secretRules has a positive case for every row', () => {
    const covered = new Set(positives.map(([id]) => id));
    assert.deepEqual(
      secretRules.map(({ id }) => id).filter((id) => !covered.has(id)),
      [],
    );
  });

  it('secretRules has unique kebab-case ids, lower-case keywords and global patterns', () => {
    assert.equal(new Set(secretRules.map(({ id }) => id)).size, secretRules.length);
    for (const { id, keywords, pattern } of secretRules) {
      assert.match(id, /^[a-z0-9-]+$/);
      assert.ok(pattern().global && !pattern().sticky, id);
      assert.ok(keywords.length > 0 && keywords.every((keyword) => keyword === keyword.toLowerCase()), id);
    }
  });
});

describe('redact(), for any text', () => {
  const glue = [
    ...' \n"\'`:=@/[]()<>{}$\\,;&|-%.~?+',
    'REDACTED:',
    '[REDACTED:x]',
    '\\"',
    '://',
    'a',
    'zzzzzzzz',
    '1234567',
    '\ud800',
    '\udc00',
    'ſK',
  ];
  const context = ['password', 'token', 'secret', 'api_key', 'KEY', 'curl', ' -u ', ' --token ', 'bearer ', 'discord'];
  const marks = [`${dashes}BEGIN `, 'PRIVATE KEY', dashes, `${dashes}END `];
  const whole = positives.flatMap(([, before, secret, after = '']) => [before, secret, before + secret + after]);
  const cut = fc.tuple(fc.constantFrom(...whole), fc.nat(60), fc.nat(60)).map(([text, a, b]) => text.slice(a, a + b));
  const piece = fc.oneof(
    fc.constantFrom(...glue),
    fc.constantFrom(...context),
    fc.constantFrom(...marks),
    fc.constantFrom(...whole),
    cut,
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));

  it('redact() is idempotent and never throws', () => {
    fc.assert(
      fc.property(text, (input) => {
        const once = redact(input);
        assert.equal(redact(once), once);
      }),
      { numRuns: 3000 },
    );
  });

  it('redact() touches nothing but the secret among plain words', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,7}$/), { maxLength: 20 }).map((all) => all.join(' '));
    const secret = fc.constantFrom(...positives.filter(([, before]) => before === '').map(([, , found]) => found));
    fc.assert(
      fc.property(words, secret, words, (before, found, after) => {
        assert.equal(redact(`${before} ${after}`), `${before} ${after}`);
        const redacted = redact(`${before}\n"${found}"\n${after}`);
        assert.ok(redacted.startsWith(`${before}\n"[REDACTED:`) && redacted.endsWith(`]"\n${after}`), redacted);
      }),
    );
  });
});

describe('redact(), in time', () => {
  const sizeChars = 100_000;
  /** Below this a doubled time is noise; a quadratic rule needs seconds at these sizes. */
  const floorMs = 60;
  const allKeywords = secretRules.flatMap(({ keywords }) => keywords).join(' ');
  // Every keyword is present, so that no prefilter hides a slow pattern.
  const fill = (unit: string, length: number): string =>
    `${allKeywords} ${unit.repeat(Math.ceil(length / unit.length)).slice(0, length)}`;
  const prefixes = positives.flatMap(([, before, secret]) => [before + secret.slice(0, 8), secret.slice(0, -12)]);
  const units = new Set([
    ...'aA0f=-_/.:@ "\\[+~%\n',
    ...[
      'a1',
      'aB3-',
      'ey',
      'eyJ',
      'eyJ.',
      '.ey',
      '-ey',
      'a.',
      '://',
      '://a:',
      '://:',
      ':@',
      'sig=',
      '--',
      '--a',
      '\\"',
    ],
    ...[
      'password="',
      'password=',
      'password: a',
      'token=a',
      'secret\\"',
      'key ',
      'key=a',
      'key=A',
      'bearer ',
      'curl -u a:',
    ],
    ...[`${dashes}BEGIN `, `${dashes}BEGIN PRIVATE KEY${dashes}`, `${dashes}BEGIN RSA PRIVATE KEY${dashes}\nab\n`],
    ...[`${dashes}BEGIN PRIVATE KEY${dashes}${dashes}END `, `${dashes}END `, '[REDACTED:', 'authorization: bearer '],
    ...secretRules.flatMap(({ keywords }) => keywords),
    ...secretRules.flatMap(({ keywords }) => keywords.map((keyword) => `${keyword.toUpperCase()}-`)),
    ...prefixes.filter((prefix) => prefix !== ''),
  ]);

  for (const unit of units) {
    it(`redact() is linear in a run of ${JSON.stringify(unit.slice(0, 40))}`, () => {
      const double = fill(unit, 2 * sizeChars);
      if (medianMs(double, 1) <= floorMs) return;
      const single = fill(unit, sizeChars);
      const doubleMs = medianMs(double);
      assert.ok(doubleMs <= 3 * medianMs(single) + floorMs, `${medianMs(single)} ms, then ${doubleMs} ms`);
    });
  }

  it('redact() does not throw for a value of 20 million characters', () => {
    for (const before of ['token=', 'ghp_', 'eyJ', 'password: "']) redact(before + 'a1'.repeat(10_000_000));
  });

  it('redact() takes a keyword 20 000 times', () => {
    for (const { keywords } of secretRules) assert.ok(medianMs(`${keywords[0]} `.repeat(20_000), 1) < 1000);
  });

  it('redact() takes 1 MB of ordinary text well within 1 s', () => {
    const line = 'const token = await readToken(path.join(root, "src/key.ts")); // see https://example.org/a?b=c#d\n';
    const ordinary = `${allKeywords}\n${line.repeat(Math.ceil(1_000_000 / line.length))}`;
    const spent = medianMs(ordinary, 3);
    assert.ok(spent < 1000, `${spent} ms`);
  });
});

function medianMs(text: string, runs = 3): number {
  const spent = Array.from({ length: runs }, () => {
    const startedAt = performance.now();
    redact(text);
    return performance.now() - startedAt;
  });
  return spent.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}
