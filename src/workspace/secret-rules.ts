/**
 * Which strings count as secrets: one row a rule, applied in this order by `redaction.ts`.
 *
 * Derived from gitleaks `config/gitleaks.toml` (MIT, see THIRD_PARTY_NOTICES.md), loosened to survive newer key lengths.
 * The rows for headers, URLs, command lines, assignments and a few providers are our own.
 * What every row keeps to, so that `redact` stays linear and idempotent:
 * - a pattern has the flag `g`; its group 1, when there is one, is the part to keep in front of the secret;
 * - a pattern implies one of its keywords, which only save time; `curl-user` alone also uses its keyword as context;
 * - a long run (`{n,999999}`) is over one class, and ends the pattern or cannot start twice in one run of that class;
 *   it has a bound because V8 throws a RangeError once a run of some 16 million characters fills its backtrack stack;
 * - no pattern crosses a `[REDACTED:…]` marker, and a lookbehind counts `]` as part of a word, so a replacement creates
 *   no match beside itself; rows that know a provider come before rows that know only a context.
 */

/** One kind of secret: `id` names it in the replacement, `keywords` are lower case, and one of them must occur in the text. */
export interface SecretRule {
  readonly id: string;
  readonly keywords: readonly string[];
  /** A function, because V8 parses a regular expression when it is created, and most are never needed. */
  readonly pattern: () => RegExp;
}

// biome-ignore format: a table reads as one row a rule
const providerRules: readonly SecretRule[] = [
  { id: 'aws-secret-access-key', keywords: ['secret'], pattern: () => /(secret_?access_?key["']?\s{0,3}[=:]\s{0,3}["']?)[A-Za-z0-9/+]{40}/gi },
  { id: 'aws-bedrock-api-key', keywords: ['absk', 'bedrock-api-key-'], pattern: () => /(?:ABSK|bedrock-api-key-)[A-Za-z0-9+/]{100,999999}={0,2}/g },
  { id: 'gcp-api-key', keywords: ['aiza'], pattern: () => /AIza[\w-]{35,999999}/g },
  { id: 'gcp-oauth-token', keywords: ['ya29.'], pattern: () => /ya29\.[\w-]{20,999999}/g },
  { id: 'azure-ad-client-secret', keywords: ['q~'], pattern: () => /[\w~.]{3}\dQ~[\w~.-]{31,999999}/g },
  { id: 'azure-storage-key', keywords: ['accountkey', 'sharedaccesskey'], pattern: () => /((?:AccountKey|SharedAccessKey)\s{0,3}=\s{0,3})[A-Za-z0-9+/]{43,999999}={0,2}/gi },
  { id: 'azure-sas-signature', keywords: ['sig='], pattern: () => /([?&]sig=)[\w%+/-]{43,999999}={0,2}/g },
  { id: 'github-pat', keywords: ['ghp_'], pattern: () => /ghp_[0-9a-zA-Z]{36,999999}/g },
  { id: 'github-fine-grained-pat', keywords: ['github_pat_'], pattern: () => /github_pat_\w{36,999999}/g },
  { id: 'github-oauth', keywords: ['gho_'], pattern: () => /gho_[0-9a-zA-Z]{36,999999}/g },
  { id: 'github-app-token', keywords: ['ghu_', 'ghs_'], pattern: () => /gh[us]_[0-9a-zA-Z]{36,999999}/g },
  { id: 'github-refresh-token', keywords: ['ghr_'], pattern: () => /ghr_[0-9a-zA-Z]{36,999999}/g },
  { id: 'gitlab-pat', keywords: ['glpat-'], pattern: () => /glpat-[\w-]{20,999999}(?:\.[0-9a-z]{2,999999})?(?:\.[0-9a-z]{7,999999})?/g },
  { id: 'gitlab-token', keywords: ['glrt-', 'gldt-', 'glcbt-', 'glptt-', 'glft-', 'glimt-', 'gloas-', 'glsoat-', 'glagent-', 'glffct-'], pattern: () => /gl(?:rt|dt|cbt|ptt|ft|imt|oas|soat|agent|ffct)-[\w-]{20,999999}/g },
  { id: 'gitlab-runner-registration', keywords: ['gr1348941'], pattern: () => /GR1348941[\w-]{20,999999}/g },
  { id: 'anthropic-api-key', keywords: ['sk-ant-api'], pattern: () => /sk-ant-api\d\d-[\w-]{40,999999}/g },
  { id: 'anthropic-admin-api-key', keywords: ['sk-ant-admin'], pattern: () => /sk-ant-admin\d\d-[\w-]{40,999999}/g },
  { id: 'anthropic-oauth-token', keywords: ['sk-ant-oat', 'sk-ant-ort', 'sk-ant-sid'], pattern: () => /sk-ant-(?:oat|ort|sid)\d\d-[\w-]{40,999999}/g },
  { id: 'openai-api-key', keywords: ['sk-proj-', 'sk-svcacct-', 'sk-admin-', 't3blbkfj'], pattern: () => /sk-(?:(?:proj|svcacct|admin)-[\w-]{40,999999}|[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20,999999})/g },
  { id: 'openrouter-api-key', keywords: ['sk-or-v1-'], pattern: () => /sk-or-v1-[a-f0-9]{64,999999}/g },
  { id: 'perplexity-api-key', keywords: ['pplx-'], pattern: () => /pplx-[a-zA-Z0-9]{48,999999}/g },
  { id: 'huggingface-token', keywords: ['hf_', 'api_org_'], pattern: () => /(?:hf|api_org)_[a-zA-Z0-9]{34,999999}/g },
  { id: 'slack-bot-token', keywords: ['xoxb-'], pattern: () => /xoxb-[0-9A-Za-z-]{20,999999}/g },
  { id: 'slack-user-token', keywords: ['xoxp-', 'xoxe-', 'xoxe.xox'], pattern: () => /xox(?:p|e|e\.xox[bp])-[0-9A-Za-z-]{28,999999}/g },
  { id: 'slack-app-token', keywords: ['xapp-'], pattern: () => /xapp-\d-[0-9A-Za-z-]{20,999999}/g },
  { id: 'slack-legacy-token', keywords: ['xoxa-', 'xoxr-', 'xoxo-', 'xoxs-'], pattern: () => /xox[aros]-[0-9A-Za-z-]{10,999999}/g },
  { id: 'slack-webhook', keywords: ['hooks.slack.com'], pattern: () => /(hooks\.slack\.com\/(?:services|workflows|triggers)\/)[\w+/-]{20,999999}/g },
  { id: 'stripe-access-token', keywords: ['sk_test', 'sk_live', 'sk_prod', 'rk_test', 'rk_live', 'rk_prod', 'whsec_'], pattern: () => /(?:[sr]k_(?:test|live|prod)|whsec)_[a-zA-Z0-9+/]{10,999999}/g },
  { id: 'twilio-auth-token', keywords: ['twilio'], pattern: () => /(twilio[\w .-]{0,20}["']?\s{0,3}[=:]\s{0,3}["']?)[0-9a-f]{32}/gi },
  { id: 'sendgrid-api-token', keywords: ['sg.'], pattern: () => /SG\.[\w=.-]{66}/g },
  { id: 'mailgun-api-key', keywords: ['mailgun'], pattern: () => /(mailgun[\w .-]{0,20}["']?\s{0,3}[=:]\s{0,3}["']?)(?:key-)?[0-9a-f]{32}(?:-[0-9a-f]{8}){0,2}/gi },
  { id: 'npm-access-token', keywords: ['npm_'], pattern: () => /npm_[a-zA-Z0-9]{36,999999}/g },
  { id: 'npm-registry-auth', keywords: ['_auth'], pattern: () => /(_auth[ \t]{0,3}=[ \t]{0,3}["']?)[A-Za-z0-9+/]{8,999999}={0,2}/g },
  { id: 'pypi-upload-token', keywords: ['pypi-ageichlwas5vcmc'], pattern: () => /pypi-AgEIcHlwaS5vcmc[\w-]{50,999999}/g },
  { id: 'rubygems-api-token', keywords: ['rubygems_'], pattern: () => /rubygems_[a-f0-9]{48}/g },
  { id: 'dockerhub-token', keywords: ['dckr_pat_', 'dckr_oat_'], pattern: () => /dckr_[po]at_[\w-]{27,999999}/g },
  { id: 'docker-config-auth', keywords: ['"auth'], pattern: () => /("auth\\{0,3}"\s{0,3}:\s{0,3}\\{0,3}")[A-Za-z0-9+/]{8,999999}={0,2}/g },
  { id: 'vault-token', keywords: ['hvs.', 'hvb.', 'hvr.'], pattern: () => /hv[sbr]\.[\w-]{24,999999}/g },
  { id: 'terraform-api-token', keywords: ['.atlasv1.'], pattern: () => /[a-zA-Z0-9]{14}\.atlasv1\.[\w=-]{60,999999}/g },
  { id: 'pulumi-api-token', keywords: ['pul-'], pattern: () => /pul-[a-f0-9]{40}/g },
  { id: 'digitalocean-token', keywords: ['doo_v1_', 'dop_v1_', 'dor_v1_'], pattern: () => /do[opr]_v1_[a-f0-9]{64}/g },
  { id: 'cloudflare-api-key', keywords: ['cloudflare', 'cf_api'], pattern: () => /((?:cloudflare|cf_api)[\w .-]{0,20}["']?\s{0,3}[=:]\s{0,3}["']?)[\w-]{37,999999}/gi },
  { id: 'cloudflare-origin-ca-key', keywords: ['v1.0-'], pattern: () => /v1\.0-[a-f0-9]{24}-[a-f0-9]{146}/g },
  { id: 'heroku-api-key', keywords: ['heroku', 'hrku-'], pattern: () => /(heroku[\w .-]{0,20}["']?\s{0,3}[=:]\s{0,3}["']?)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|HRKU-[\w-]{36,999999}/gi },
  { id: 'flyio-token', keywords: ['fo1_', 'fm1a_', 'fm1r_', 'fm2_'], pattern: () => /(?:fo1|fm1[ar]|fm2)_[\w+/-]{43,999999}={0,3}/g },
  { id: 'databricks-api-token', keywords: ['dapi'], pattern: () => /dapi[a-f0-9]{32}(?:-\d)?/g },
  { id: 'linear-api-key', keywords: ['lin_api_', 'lin_oauth_'], pattern: () => /lin_(?:api|oauth)_[a-zA-Z0-9]{40,999999}/g },
  { id: 'notion-api-token', keywords: ['ntn_'], pattern: () => /ntn_[0-9]{11}[A-Za-z0-9]{35}/g },
  { id: 'atlassian-api-token', keywords: ['atatt3'], pattern: () => /ATATT3[\w=-]{100,999999}/g },
  { id: 'sentry-token', keywords: ['sntrys_', 'sntryu_'], pattern: () => /sntry(?:s_[\w+/=-]{60,999999}|u_[a-f0-9]{64})/g },
  { id: 'grafana-token', keywords: ['glc_', 'glsa_'], pattern: () => /gl(?:c_[A-Za-z0-9+/]{32,999999}={0,3}|sa_[A-Za-z0-9]{32}_[A-Fa-f0-9]{8})/g },
  { id: 'new-relic-key', keywords: ['nrak-', 'nrii-'], pattern: () => /NR(?:AK|II)-[A-Za-z0-9-]{27,999999}/g },
  { id: 'postman-api-token', keywords: ['pmak-'], pattern: () => /PMAK-[a-fA-F0-9]{24}-[a-fA-F0-9]{34}/g },
  { id: 'shopify-token', keywords: ['shpat_', 'shpca_', 'shppa_', 'shpss_'], pattern: () => /shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}/g },
  { id: 'square-access-token', keywords: ['sq0atp-', 'sq0csp-', 'eaaa'], pattern: () => /sq0(?:atp|csp)-[\w-]{22,999999}|(?:(?<![\w\]+/=-])|(?<=\\[nrt]))EAAA[\w-]{60}/g },
  { id: 'telegram-bot-token', keywords: [':aa'], pattern: () => /\d{8,12}:AA[\w-]{33}/g },
  { id: 'discord-webhook', keywords: ['/api/webhooks/'], pattern: () => /(\/api\/webhooks\/\d{15,20}\/)[\w-]{60,999999}/g },
  { id: 'discord-token', keywords: ['discord'], pattern: () => /(discord[\w .-]{0,20}["']?\s{0,3}[=:]\s{0,3}["']?)(?:[a-f0-9]{64}|[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,999999}|[\w-]{32})/gi },
  { id: 'age-secret-key', keywords: ['age-secret-key-1'], pattern: () => /AGE-SECRET-KEY-1[A-Z0-9]{58}/gi },
  // Last, because a longer secret may by chance hold what these look like, and would keep its other half.
  { id: 'aws-access-key-id', keywords: ['a3t', 'akia', 'asia', 'abia', 'acca'], pattern: () => /(?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}/g },
  { id: 'twilio-api-key', keywords: ['sk'], pattern: () => /SK[0-9a-fA-F]{32}/g },
  { id: 'jwt', keywords: ['ey'], pattern: () => /(?<=^|[^\w\]-]|%[0-9A-Fa-f]{2}|\\[nrt])ey[\w-]{15,999999}\.ey[\w-]{15,999999}\.[\w-]{0,999999}/g },
];

// The unquoted value stops at what separates words in shell, URLs and code; a call (`getToken()`), a path or a variable is no value.
// biome-ignore format: a table reads as one row a rule
const contextRules: readonly SecretRule[] = [
  { id: 'authorization-header', keywords: ['authorization'], pattern: () => /(authorization\\{0,3}["'`]?\s{0,3}[:=]\s{0,3}\\{0,3}["'`]?(?:bearer|basic|token|bot|apikey)(?:[ \t]{1,3}|%20))[\w.~+/=:%-]{8,999999}/gi },
  { id: 'bearer-token', keywords: ['bearer'], pattern: () => /(bearer(?:[ \t]{1,3}|%20))(?=[A-Za-z_.~+/=-]{0,64}\d)[\w.~+/=-]{20,999999}/gi },
  { id: 'url-password', keywords: [':/'], pattern: () => /(:\/{1,2}[^\s/:@"'`<>[\]]{0,128}:)(?![$<{*])[^\s/"'`<>[\]]{1,256}(?=@)/g },
  { id: 'curl-user', keywords: ['curl'], pattern: () => /(\s(?:-u|--user|--proxy-user)[ \t=]{0,3}\\{0,3}["']?[^\s:"'`$<>[\]]{1,64}:)(?![$<{]|\d{1,6}(?:\s|$))[^\s"'`[\]]{3,999999}/g },
  { id: 'quoted-secret', keywords: ['passw', 'passphrase', '_pwd', 'secret', 'token', 'credential', 'key'], pattern: () => /((?:password|passwd|passphrase|_pwd|secret|token|credentials?|(?:access|account|admin|api|app|auth|client|deploy|encryption|hmac|jwt|license|master|private|root|secret|service|session|shared|signing|storage|subscription|webhook)[_-]?key)(?:[_-]?(?:base|base64|b64|dev|live|prod|production|staging|test|value|\d{1,2}))?(?:\\{0,3}["'`]\]?)?\s{0,3}(?:[:?+]?={1,3}>?|:)\s{0,3}(\\{0,3}["'`]))(?!\$[A-Za-z_{(]|\$\d\b|<|\{\{|%\w{1,60}%|process\.|os\.|\*{3}|\.{0,2}\/[\w.-]{1,60}\/)(?:(?!\2|\[REDACTED:)(?:\\{7}["'`]|\\{3}["'`]|\\(?!\[REDACTED:)[^\n]|[^\n\\])){8,65536}/gi },
  { id: 'env-secret', keywords: ['passw', 'passphrase', '_pwd', 'secret', 'token', 'credential', 'key'], pattern: () => /((?:password|passwd|passphrase|_pwd|secret|token|credentials?|(?:access|account|admin|api|app|auth|client|deploy|encryption|hmac|jwt|license|master|private|root|secret|service|session|shared|signing|storage|subscription|webhook)[_-]?key)(?:[_-]?(?:base|base64|b64|dev|live|prod|production|staging|test|value|\d{1,2}))?=)(?!=|\$[A-Za-z_{(]|\$\d\b|%\w{1,60}%|(?:args|config|ctx|env|import|options|os|params|process|props|req|request|secrets|self|settings|this|vars)\.|undefined\b|\*{3}|\.{0,2}\/[\w.-]{1,60}\/|~\/|[\w.]{1,80}\()[^\s"'`\\,;&|<>(){}[\]]{8,999999}/gi },
  { id: 'config-secret', keywords: ['passw', 'passphrase', '_pwd', 'secret', 'token', 'credential', 'key'], pattern: () => /((?:password|passwd|passphrase|_pwd|secret|token|credentials?|(?:access|account|admin|api|app|auth|client|deploy|encryption|hmac|jwt|license|master|private|root|secret|service|session|shared|signing|storage|subscription|webhook)[_-]?key)(?:[_-]?(?:base|base64|b64|dev|live|prod|production|staging|test|value|\d{1,2}))?(?:["'`]\]?)?[ \t]{0,3}(?:[:?+]?={1,3}|:)[ \t]{0,3})(?!=|\$[A-Za-z_{(]|\$\d\b|%\w{1,60}%|(?:args|config|ctx|env|import|options|os|params|process|props|req|request|secrets|self|settings|this|vars)\.|Uint8Array|\*{3}|\.{0,2}\/[\w.-]{1,60}\/|~\/|[\w.]{1,80}\()(?=[^\s"'`\\,;&|<>(){}[\]\d]{0,128}\d)[^\s"'`\\,;&|<>(){}[\]]{8,999999}/gi },
  { id: 'flag-secret', keywords: ['--'], pattern: () => /(--[a-z-]{0,32}?(?:password|passwd|passphrase|secret|token|(?:api|access|secret|private)-?key)[ \t]{1,3}["']?)(?![-$%*~]|\.{0,2}\/[\w.-]{1,60}\/)[^\s"'`\\,;&|<>(){}[\]]{8,999999}/gi },
  { id: 'mixed-key', keywords: ['key'], pattern: () => /((?:(?<![A-Za-z\]])|(?<=\\[nrt]))(?:[kK]ey|KEY)["'`]?[ \t]{0,3}[:=][ \t]{0,3}["'`]?)(?=[A-Za-z+/=_-]{0,64}\d)(?=[a-z0-9+/=_-]{0,64}[A-Z])(?=[A-Z0-9+/=_-]{0,64}[a-z])[\w+/=-]{16,999999}/g },
];

/** Every rule, in the order of application. */
export const secretRules: readonly SecretRule[] = [...providerRules, ...contextRules];
