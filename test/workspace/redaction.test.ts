import assert from 'node:assert/strict';
import { performance } from 'node:perf_hooks';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { redact } from '../../src/workspace/redaction.ts';
import { secretRules } from '../../src/workspace/secret-rules.ts';

// Secrets are assembled here, never written out, so that no scanner flags this file.
const mixed = (length: number): string => 'a1B2'.repeat(length).slice(0, length);
const hex = (length: number): string => '0a1b2c3d'.repeat(length).slice(0, length);
const upper = (length: number): string => 'QZ37'.repeat(length).slice(0, length);
const uuid = [8, 4, 4, 4, 12].map(hex).join('-');
const word = 'hunter2'.repeat(2);
const dashes = '-'.repeat(5);
const keyBlock = (label: string, body: string): string =>
  `${dashes}BEGIN ${label}${dashes}\n${body}\n${dashes}END ${label}${dashes}`;

/** Rule id, the text in front that stays, the secret, the text behind that stays. */
const positives: readonly (readonly [id: string, before: string, secret: string, after?: string])[] = [
  ['aws-access-key-id', 'id: ', `AKIA${upper(16)}`],
  ['aws-secret-access-key', 'aws_secret_access_key = ', mixed(40)],
  ['aws-secret-access-key', '"SecretAccessKey": "', mixed(40), '"'],
  ['aws-bedrock-api-key', '', `ABSK${mixed(120)}=`],
  ['gcp-api-key', '?k=', `AIza${mixed(35)}`, '&x=1'],
  ['gcp-oauth-token', '', `ya29.${mixed(60)}`],
  ['azure-ad-client-secret', ' ', `abc8Q~${mixed(34)}`, ' '],
  ['azure-storage-key', 'AccountName=x;AccountKey=', `${mixed(86)}==`, ';EndpointSuffix=core'],
  ['azure-sas-signature', 'https://x.blob/y?sv=1&sig=', `${mixed(43)}%3D`, '&se=2'],
  ['github-pat', 'git clone https://', `ghp_${mixed(36)}`, '@github.com/a/b'],
  ['github-fine-grained-pat', '', `github_pat_${mixed(82)}`],
  ['github-oauth', '', `gho_${mixed(36)}`],
  ['github-app-token', '', `ghs_${mixed(36)}`],
  ['github-app-token', '', `ghu_${mixed(36)}`],
  ['github-refresh-token', '', `ghr_${mixed(76)}`],
  ['gitlab-pat', '', `glpat-${mixed(20)}`],
  ['gitlab-pat', '', `glpat-${mixed(40)}.01.${hex(9)}`],
  ['gitlab-token', '', `glrt-${mixed(20)}`],
  ['gitlab-runner-registration', '', `GR1348941${mixed(20)}`],
  ['anthropic-api-key', '', `sk-ant-api03-${mixed(93)}AA`],
  ['anthropic-admin-api-key', '', `sk-ant-admin01-${mixed(93)}AA`],
  ['anthropic-oauth-token', '', `sk-ant-oat01-${mixed(93)}AA`],
  ['openai-api-key', '', `sk-${mixed(20)}T3Blbk${'FJ'}${mixed(20)}`],
  ['openai-api-key', '', `sk-proj-${mixed(74)}T3Blbk${'FJ'}${mixed(74)}`],
  ['openrouter-api-key', '', `sk-or-v1-${hex(64)}`],
  ['perplexity-api-key', '', `pplx-${mixed(48)}`],
  ['huggingface-token', '', `hf_${'aBcD'.repeat(9).slice(0, 34)}`],
  ['slack-bot-token', '', `xoxb-${'1234567890-'.repeat(2)}${mixed(24)}`],
  ['slack-user-token', '', `xoxp-${'1234567890-'.repeat(3)}${mixed(32)}`],
  ['slack-user-token', '', `xoxe.xoxp-1-${upper(163)}`],
  ['slack-app-token', '', `xapp-1-${upper(11)}-1234567890-${hex(64)}`],
  ['slack-legacy-token', '', `xoxs-${'123-'.repeat(3)}${hex(20)}`],
  ['slack-webhook', 'https://hooks.slack.com/services/', `T${upper(8)}/B${upper(8)}/${mixed(24)}`],
  ['stripe-access-token', '', `sk_live_${mixed(24)}`],
  ['stripe-access-token', '', `whsec_${mixed(32)}`],
  ['twilio-api-key', '', `SK${hex(32)}`],
  ['twilio-auth-token', 'TWILIO_AUTH_TOKEN=', hex(32)],
  ['sendgrid-api-token', '', `SG.${mixed(22)}.${mixed(43)}`],
  ['mailgun-api-key', 'mailgun_key: ', `key-${hex(32)}`],
  ['npm-access-token', '//registry.npmjs.org/:_authToken=', `npm_${mixed(36)}`],
  ['npm-registry-auth', '_auth=', `${mixed(22)}==`],
  ['pypi-upload-token', '', `pypi-AgEIcHlwaS5vcmc${mixed(60)}`],
  ['rubygems-api-token', '', `rubygems_${hex(48)}`],
  ['dockerhub-token', '', `dckr_pat_${mixed(27)}`],
  ['docker-config-auth', '{"auths":{"r":{"auth": "', `${mixed(22)}==`, '"}}}'],
  ['vault-token', '', `hvs.${mixed(95)}`],
  ['vault-token', '', `hvb.${mixed(140)}`],
  ['terraform-api-token', '', `${mixed(14)}.atlasv1.${mixed(64)}`],
  ['pulumi-api-token', '', `pul-${hex(40)}`],
  ['digitalocean-token', '', `dop_v1_${hex(64)}`],
  ['cloudflare-api-key', 'CLOUDFLARE_API_TOKEN=', mixed(40)],
  ['cloudflare-origin-ca-key', '', `v1.0-${hex(24)}-${hex(146)}`],
  ['heroku-api-key', 'HEROKU_API_KEY=', uuid],
  ['heroku-api-key', '', `HRKU-AA${mixed(58)}`],
  ['flyio-token', '', `fo1_${mixed(43)}`],
  ['databricks-api-token', '', `dapi${hex(32)}-2`],
  ['linear-api-key', '', `lin_api_${mixed(40)}`],
  ['notion-api-token', '', `ntn_${'1'.repeat(11)}${mixed(35)}`],
  ['atlassian-api-token', '', `ATATT3${mixed(186)}`],
  ['sentry-token', '', `sntryu_${hex(64)}`],
  ['grafana-token', '', `glsa_${mixed(32)}_${hex(8)}`],
  ['new-relic-key', '', `NRAK-${upper(27)}`],
  ['postman-api-token', '', `PMAK-${hex(24)}-${hex(34)}`],
  ['shopify-token', '', `shpat_${hex(32)}`],
  ['square-access-token', '', `sq0atp-${mixed(22)}`],
  ['square-access-token', 'x ', `EAAA${mixed(60)}`],
  ['telegram-bot-token', 'https://api.telegram.org/bot', `123456789:AA${mixed(33)}`, '/getMe'],
  ['discord-webhook', `https://discord.com/api/webhooks/${'1'.repeat(18)}/`, mixed(68)],
  ['discord-token', 'DISCORD_TOKEN=', `${mixed(24)}.${mixed(6)}.${mixed(38)}`],
  ['age-secret-key', '', `AGE-SECRET-KEY-1${upper(58)}`],
  ['jwt', 'cookie x=', `eyJ${mixed(30)}.eyJ${mixed(60)}.${mixed(43)}`, ';'],
  ['jwt', 'a=b%20', `eyJ${mixed(30)}.eyJ${mixed(60)}.`],
  ['private-key', 'x\n', keyBlock('RSA PRIVATE KEY', mixed(900)), '\ny'],
  ['private-key', '', keyBlock('OPENSSH PRIVATE KEY', 'ab\\n'.repeat(60)), ' y'],
  ['private-key', '', keyBlock('PGP PRIVATE KEY BLOCK', mixed(900))],
  ['private-key', 'cat: ', `${dashes}BEGIN PRIVATE KEY${dashes}\n${mixed(200)}`],
  ['private-key', 'grep "', `${dashes}BEGIN PRIVATE KEY${dashes}`, '" -r . && echo done'],
  ['authorization-header', "curl -H 'Authorization: Bearer ", mixed(12), "' https://x"],
  ['authorization-header', '{"authorization": "Basic ', `${mixed(14)}==`, '"}'],
  ['bearer-token', 'bearer ', mixed(24)],
  ['url-password', 'postgres://app:', word, '@db:5432/x'],
  ['url-password', 'redis://:', 'p@ss:w0rd', '@cache'],
  ['curl-user', 'curl -s -u admin:', word, ' https://x'],
  ['curl-user', 'curl --user "admin:', word, '" https://x'],
  ['quoted-secret', 'const apiKey = "', 'correct-horse', '";'],
  ['quoted-secret', "password: '", 'correct [horse] battery', "',"],
  ['quoted-secret', '{\\"client_secret\\": \\"', 'correct-horse', '\\"}'],
  ['quoted-secret', 'os.environ["API_TOKEN"] = "', 'with \\" quote', '"'],
  ['env-secret', 'export DB_PASSWORD=', 'correcthorse', '; run'],
  ['env-secret', 'https://x/?access_token=', word, '&y=1'],
  ['config-secret', 'password: ', word, '\nuser: x'],
  ['config-secret', 'X-Api-Key: ', word],
  ['flag-secret', 'deploy --api-token ', word, ' --force'],
  ['mixed-key', 'FOO_KEY=', mixed(24)],
];

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
      const single = fill(unit, sizeChars);
      const double = fill(unit, 2 * sizeChars);
      const doubleMs = medianMs(double);
      if (doubleMs <= floorMs) return;
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
