/** Which texts hold a secret of each rule's kind? Assembled here, never written out, so that no scanner flags this file. */

/** Makes the part of a secret that is made up: so many characters of a kind. */
export interface Fill {
  /** Letters of both cases and digits, of each at least one in the first four. */
  readonly mixed: (length: number) => string;
  /** Hexadecimal digits in lower case. */
  readonly hex: (length: number) => string;
  /** Upper-case letters and the digits 2 to 7. */
  readonly upper: (length: number) => string;
  /** Lower-case letters. */
  readonly letters: (length: number) => string;
}

/** Rule id, the text in front that stays, the secret, the text behind that stays. */
export type SecretSample = readonly [id: string, before: string, secret: string, after?: string];

export const dashes = '-'.repeat(5);

export function keyBlock(label: string, body: string): string {
  return `${dashes}BEGIN ${label}${dashes}\n${body}\n${dashes}END ${label}${dashes}`;
}

/** At least one sample for each rule. */
export function secretSamples({ mixed, hex, upper, letters }: Fill): readonly SecretSample[] {
  const uuid = [8, 4, 4, 4, 12].map(hex).join('-');
  const word = () => `hunter2${letters(12)}`;
  return [
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
    ['huggingface-token', '', `hf_${mixed(34)}`],
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
    ['square-access-token', 'a\\n', `EAAA${mixed(60)}`],
    ['square-access-token', 'x ', `EAAA${mixed(60)}`],
    ['telegram-bot-token', 'https://api.telegram.org/bot', `123456789:AA${mixed(33)}`, '/getMe'],
    ['discord-webhook', `https://discord.com/api/webhooks/${'1'.repeat(18)}/`, mixed(68)],
    ['discord-token', 'DISCORD_TOKEN=', `${mixed(24)}.${mixed(6)}.${mixed(38)}`],
    ['age-secret-key', '', `AGE-SECRET-KEY-1${upper(58)}`],
    ['jwt', 'cookie x=', `eyJ${mixed(30)}.eyJ${mixed(60)}.${mixed(43)}`, ';'],
    ['jwt', 'a=b%20', `eyJ${mixed(30)}.eyJ${mixed(60)}.`],
    ['jwt', '{"text":"a\\n', `eyJ${mixed(30)}.eyJ${mixed(60)}.${mixed(43)}`, '"}'],
    ['private-key', 'x\n', keyBlock('RSA PRIVATE KEY', mixed(900)), '\ny'],
    ['private-key', '', keyBlock('OPENSSH PRIVATE KEY', `${mixed(64)}\\n`.repeat(6)), ' y'],
    ['private-key', '', keyBlock('PGP PRIVATE KEY BLOCK', mixed(900))],
    ['private-key', 'cat: ', `${dashes}BEGIN PRIVATE KEY${dashes}\n${mixed(200)}`],
    ['private-key', 'grep "', `${dashes}BEGIN PRIVATE KEY${dashes}`, '" -r . && echo done'],
    ['authorization-header', "curl -H 'Authorization: Bearer ", mixed(12), "' https://x"],
    ['authorization-header', '{"authorization": "Basic ', `${mixed(14)}==`, '"}'],
    ['bearer-token', 'bearer ', mixed(24)],
    ['url-password', 'postgres://app:', word(), '@db:5432/x'],
    ['url-password', 'src/postgres:/app:', word(), '@db:5432/x'],
    ['url-password', 'redis://:', `p@ss:w0rd${letters(12)}`, '@cache'],
    ['curl-user', 'curl -s -u admin:', word(), ' https://x'],
    ['curl-user', 'curl --user "admin:', word(), '" https://x'],
    ['quoted-secret', 'const apiKey = "', `correct-${letters(12)}`, '";'],
    ['quoted-secret', "password: '", `correct [${letters(12)}] battery`, "',"],
    ['quoted-secret', '{\\"client_secret\\": \\"', `correct-${letters(12)}`, '\\"}'],
    ['quoted-secret', '{\\"client_secret\\": \\"', `with \\\\\\" quote ${letters(12)}`, '\\"}'],
    ['quoted-secret', 'os.environ["API_TOKEN"] = "', `with \\" quote ${letters(12)}`, '"'],
    ['env-secret', 'export DB_PASSWORD=', letters(12), '; run'],
    ['env-secret', 'https://x/?access_token=', word(), '&y=1'],
    ['config-secret', 'password: ', word(), '\nuser: x'],
    ['config-secret', 'X-Api-Key: ', word()],
    ['flag-secret', 'deploy --api-token ', word(), ' --force'],
    ['mixed-key', 'FOO_KEY=', mixed(24)],
    ['mixed-key', 'a\\nKEY=', mixed(24)],
  ];
}
