"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: !0 });
}, __copyProps = (to, from, except, desc) => {
  if (from && typeof from == "object" || typeof from == "function")
    for (let key of __getOwnPropNames(from))
      !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);

// src/hooks/lifecycle.ts
var lifecycle_exports = {};
__export(lifecycle_exports, {
  lifecycle: () => lifecycle
});
module.exports = __toCommonJS(lifecycle_exports);

// src/core/text.ts
var maxHeadlineLength = 100;
function headline(text) {
  return text.replace(/\s+/g, " ").slice(0, maxHeadlineLength);
}

// src/workspace/secret-rules.ts
var providerRules = [
  { id: "aws-secret-access-key", keywords: ["secret"], pattern: () => /(secret_?access_?key["']?\s{0,3}[=:]\s{0,3}["']?)[A-Za-z0-9/+]{40}/gi },
  { id: "aws-bedrock-api-key", keywords: ["absk", "bedrock-api-key-"], pattern: () => /(?:ABSK|bedrock-api-key-)[A-Za-z0-9+/]{100,999999}={0,2}/g },
  { id: "gcp-api-key", keywords: ["aiza"], pattern: () => /AIza[\w-]{35,999999}/g },
  { id: "gcp-oauth-token", keywords: ["ya29."], pattern: () => /ya29\.[\w-]{20,999999}/g },
  { id: "azure-ad-client-secret", keywords: ["q~"], pattern: () => /[\w~.]{3}\dQ~[\w~.-]{31,999999}/g },
  { id: "azure-storage-key", keywords: ["accountkey", "sharedaccesskey"], pattern: () => /((?:AccountKey|SharedAccessKey)\s{0,3}=\s{0,3})[A-Za-z0-9+/]{43,999999}={0,2}/gi },
  { id: "azure-sas-signature", keywords: ["sig="], pattern: () => /([?&]sig=)[\w%+/-]{43,999999}={0,2}/g },
  { id: "github-pat", keywords: ["ghp_"], pattern: () => /ghp_[0-9a-zA-Z]{36,999999}/g },
  { id: "github-fine-grained-pat", keywords: ["github_pat_"], pattern: () => /github_pat_\w{36,999999}/g },
  { id: "github-oauth", keywords: ["gho_"], pattern: () => /gho_[0-9a-zA-Z]{36,999999}/g },
  { id: "github-app-token", keywords: ["ghu_", "ghs_"], pattern: () => /gh[us]_[0-9a-zA-Z]{36,999999}/g },
  { id: "github-refresh-token", keywords: ["ghr_"], pattern: () => /ghr_[0-9a-zA-Z]{36,999999}/g },
  { id: "gitlab-pat", keywords: ["glpat-"], pattern: () => /glpat-[\w-]{20,999999}(?:\.[0-9a-z]{2,999999})?(?:\.[0-9a-z]{7,999999})?/g },
  { id: "gitlab-token", keywords: ["glrt-", "gldt-", "glcbt-", "glptt-", "glft-", "glimt-", "gloas-", "glsoat-", "glagent-", "glffct-"], pattern: () => /gl(?:rt|dt|cbt|ptt|ft|imt|oas|soat|agent|ffct)-[\w-]{20,999999}/g },
  { id: "gitlab-runner-registration", keywords: ["gr1348941"], pattern: () => /GR1348941[\w-]{20,999999}/g },
  { id: "anthropic-api-key", keywords: ["sk-ant-api"], pattern: () => /sk-ant-api\d\d-[\w-]{40,999999}/g },
  { id: "anthropic-admin-api-key", keywords: ["sk-ant-admin"], pattern: () => /sk-ant-admin\d\d-[\w-]{40,999999}/g },
  { id: "anthropic-oauth-token", keywords: ["sk-ant-oat", "sk-ant-ort", "sk-ant-sid"], pattern: () => /sk-ant-(?:oat|ort|sid)\d\d-[\w-]{40,999999}/g },
  { id: "openai-api-key", keywords: ["sk-proj-", "sk-svcacct-", "sk-admin-", "t3blbkfj"], pattern: () => /sk-(?:(?:proj|svcacct|admin)-[\w-]{40,999999}|[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20,999999})/g },
  { id: "openrouter-api-key", keywords: ["sk-or-v1-"], pattern: () => /sk-or-v1-[a-f0-9]{64,999999}/g },
  { id: "perplexity-api-key", keywords: ["pplx-"], pattern: () => /pplx-[a-zA-Z0-9]{48,999999}/g },
  { id: "huggingface-token", keywords: ["hf_", "api_org_"], pattern: () => /(?:hf|api_org)_[a-zA-Z0-9]{34,999999}/g },
  { id: "slack-bot-token", keywords: ["xoxb-"], pattern: () => /xoxb-[0-9A-Za-z-]{20,999999}/g },
  { id: "slack-user-token", keywords: ["xoxp-", "xoxe-", "xoxe.xox"], pattern: () => /xox(?:p|e|e\.xox[bp])-[0-9A-Za-z-]{28,999999}/g },
  { id: "slack-app-token", keywords: ["xapp-"], pattern: () => /xapp-\d-[0-9A-Za-z-]{20,999999}/g },
  { id: "slack-legacy-token", keywords: ["xoxa-", "xoxr-", "xoxo-", "xoxs-"], pattern: () => /xox[aros]-[0-9A-Za-z-]{10,999999}/g },
  { id: "slack-webhook", keywords: ["hooks.slack.com"], pattern: () => /(hooks\.slack\.com\/(?:services|workflows|triggers)\/)[\w+/-]{20,999999}/g },
  { id: "stripe-access-token", keywords: ["sk_test", "sk_live", "sk_prod", "rk_test", "rk_live", "rk_prod", "whsec_"], pattern: () => /(?:[sr]k_(?:test|live|prod)|whsec)_[a-zA-Z0-9+/]{10,999999}/g },
  { id: "twilio-auth-token", keywords: ["twilio"], pattern: () => /(twilio[\w .-]{0,20}["']?\s{0,3}[=:]\s{0,3}["']?)[0-9a-f]{32}/gi },
  { id: "sendgrid-api-token", keywords: ["sg."], pattern: () => /SG\.[\w=.-]{66}/g },
  { id: "mailgun-api-key", keywords: ["mailgun"], pattern: () => /(mailgun[\w .-]{0,20}["']?\s{0,3}[=:]\s{0,3}["']?)(?:key-)?[0-9a-f]{32}(?:-[0-9a-f]{8}){0,2}/gi },
  { id: "npm-access-token", keywords: ["npm_"], pattern: () => /npm_[a-zA-Z0-9]{36,999999}/g },
  { id: "npm-registry-auth", keywords: ["_auth"], pattern: () => /(_auth[ \t]{0,3}=[ \t]{0,3}["']?)[A-Za-z0-9+/]{8,999999}={0,2}/g },
  { id: "pypi-upload-token", keywords: ["pypi-ageichlwas5vcmc"], pattern: () => /pypi-AgEIcHlwaS5vcmc[\w-]{50,999999}/g },
  { id: "rubygems-api-token", keywords: ["rubygems_"], pattern: () => /rubygems_[a-f0-9]{48}/g },
  { id: "dockerhub-token", keywords: ["dckr_pat_", "dckr_oat_"], pattern: () => /dckr_[po]at_[\w-]{27,999999}/g },
  { id: "docker-config-auth", keywords: ['"auth'], pattern: () => /("auth\\{0,3}"\s{0,3}:\s{0,3}\\{0,3}")[A-Za-z0-9+/]{8,999999}={0,2}/g },
  { id: "vault-token", keywords: ["hvs.", "hvb.", "hvr."], pattern: () => /hv[sbr]\.[\w-]{24,999999}/g },
  { id: "terraform-api-token", keywords: [".atlasv1."], pattern: () => /[a-zA-Z0-9]{14}\.atlasv1\.[\w=-]{60,999999}/g },
  { id: "pulumi-api-token", keywords: ["pul-"], pattern: () => /pul-[a-f0-9]{40}/g },
  { id: "digitalocean-token", keywords: ["doo_v1_", "dop_v1_", "dor_v1_"], pattern: () => /do[opr]_v1_[a-f0-9]{64}/g },
  { id: "cloudflare-api-key", keywords: ["cloudflare", "cf_api"], pattern: () => /((?:cloudflare|cf_api)[\w .-]{0,20}["']?\s{0,3}[=:]\s{0,3}["']?)[\w-]{37,999999}/gi },
  { id: "cloudflare-origin-ca-key", keywords: ["v1.0-"], pattern: () => /v1\.0-[a-f0-9]{24}-[a-f0-9]{146}/g },
  { id: "heroku-api-key", keywords: ["heroku", "hrku-"], pattern: () => /(heroku[\w .-]{0,20}["']?\s{0,3}[=:]\s{0,3}["']?)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|HRKU-[\w-]{36,999999}/gi },
  { id: "flyio-token", keywords: ["fo1_", "fm1a_", "fm1r_", "fm2_"], pattern: () => /(?:fo1|fm1[ar]|fm2)_[\w+/-]{43,999999}={0,3}/g },
  { id: "databricks-api-token", keywords: ["dapi"], pattern: () => /dapi[a-f0-9]{32}(?:-\d)?/g },
  { id: "linear-api-key", keywords: ["lin_api_", "lin_oauth_"], pattern: () => /lin_(?:api|oauth)_[a-zA-Z0-9]{40,999999}/g },
  { id: "notion-api-token", keywords: ["ntn_"], pattern: () => /ntn_[0-9]{11}[A-Za-z0-9]{35}/g },
  { id: "atlassian-api-token", keywords: ["atatt3"], pattern: () => /ATATT3[\w=-]{100,999999}/g },
  { id: "sentry-token", keywords: ["sntrys_", "sntryu_"], pattern: () => /sntry(?:s_[\w+/=-]{60,999999}|u_[a-f0-9]{64})/g },
  { id: "grafana-token", keywords: ["glc_", "glsa_"], pattern: () => /gl(?:c_[A-Za-z0-9+/]{32,999999}={0,3}|sa_[A-Za-z0-9]{32}_[A-Fa-f0-9]{8})/g },
  { id: "new-relic-key", keywords: ["nrak-", "nrii-"], pattern: () => /NR(?:AK|II)-[A-Za-z0-9-]{27,999999}/g },
  { id: "postman-api-token", keywords: ["pmak-"], pattern: () => /PMAK-[a-fA-F0-9]{24}-[a-fA-F0-9]{34}/g },
  { id: "shopify-token", keywords: ["shpat_", "shpca_", "shppa_", "shpss_"], pattern: () => /shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}/g },
  { id: "square-access-token", keywords: ["sq0atp-", "sq0csp-", "eaaa"], pattern: () => /sq0(?:atp|csp)-[\w-]{22,999999}|(?:(?<![\w\]+/=-])|(?<=\\[nrt]))EAAA[\w-]{60}/g },
  { id: "telegram-bot-token", keywords: [":aa"], pattern: () => /\d{8,12}:AA[\w-]{33}/g },
  { id: "discord-webhook", keywords: ["/api/webhooks/"], pattern: () => /(\/api\/webhooks\/\d{15,20}\/)[\w-]{60,999999}/g },
  { id: "discord-token", keywords: ["discord"], pattern: () => /(discord[\w .-]{0,20}["']?\s{0,3}[=:]\s{0,3}["']?)(?:[a-f0-9]{64}|[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,999999}|[\w-]{32})/gi },
  { id: "age-secret-key", keywords: ["age-secret-key-1"], pattern: () => /AGE-SECRET-KEY-1[A-Z0-9]{58}/gi },
  // Last, because a longer secret may by chance hold what these look like, and would keep its other half.
  { id: "aws-access-key-id", keywords: ["a3t", "akia", "asia", "abia", "acca"], pattern: () => /(?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}/g },
  { id: "twilio-api-key", keywords: ["sk"], pattern: () => /SK[0-9a-fA-F]{32}/g },
  { id: "jwt", keywords: ["ey"], pattern: () => /(?<=^|[^\w\]-]|%[0-9A-Fa-f]{2}|\\[nrt])ey[\w-]{15,999999}\.ey[\w-]{15,999999}\.[\w-]{0,999999}/g }
], contextRules = [
  { id: "authorization-header", keywords: ["authorization"], pattern: () => /(authorization\\{0,3}["'`]?\s{0,3}[:=]\s{0,3}\\{0,3}["'`]?(?:bearer|basic|token|bot|apikey)(?:[ \t]{1,3}|%20))[\w.~+/=:%-]{8,999999}/gi },
  { id: "bearer-token", keywords: ["bearer"], pattern: () => /(bearer(?:[ \t]{1,3}|%20))(?=[A-Za-z_.~+/=-]{0,64}\d)[\w.~+/=-]{20,999999}/gi },
  { id: "url-password", keywords: [":/"], pattern: () => /(:\/{1,2}[^\s/:@"'`<>[\]]{0,128}:)(?![$<{*])[^\s/"'`<>[\]]{1,256}(?=@)/g },
  { id: "curl-user", keywords: ["curl"], pattern: () => /(\s(?:-u|--user|--proxy-user)[ \t=]{0,3}\\{0,3}["']?[^\s:"'`$<>[\]]{1,64}:)(?![$<{]|\d{1,6}(?:\s|$))[^\s"'`[\]]{3,999999}/g },
  { id: "quoted-secret", keywords: ["passw", "passphrase", "_pwd", "secret", "token", "credential", "key"], pattern: () => /((?:password|passwd|passphrase|_pwd|secret|token|credentials?|(?:access|account|admin|api|app|auth|client|deploy|encryption|hmac|jwt|license|master|private|root|secret|service|session|shared|signing|storage|subscription|webhook)[_-]?key)(?:[_-]?(?:base|base64|b64|dev|live|prod|production|staging|test|value|\d{1,2}))?(?:\\{0,3}["'`]\]?)?\s{0,3}(?:[:?+]?={1,3}>?|:)\s{0,3}(\\{0,3}["'`]))(?!\$[A-Za-z_{(]|\$\d\b|<|\{\{|%\w{1,60}%|process\.|os\.|\*{3}|\.{0,2}\/[\w.-]{1,60}\/)(?:(?!\2|\[REDACTED:)(?:\\{7}["'`]|\\{3}["'`]|\\(?!\[REDACTED:)[^\n]|[^\n\\])){8,65536}/gi },
  { id: "env-secret", keywords: ["passw", "passphrase", "_pwd", "secret", "token", "credential", "key"], pattern: () => /((?:password|passwd|passphrase|_pwd|secret|token|credentials?|(?:access|account|admin|api|app|auth|client|deploy|encryption|hmac|jwt|license|master|private|root|secret|service|session|shared|signing|storage|subscription|webhook)[_-]?key)(?:[_-]?(?:base|base64|b64|dev|live|prod|production|staging|test|value|\d{1,2}))?=)(?!=|\$[A-Za-z_{(]|\$\d\b|%\w{1,60}%|(?:args|config|ctx|env|import|options|os|params|process|props|req|request|secrets|self|settings|this|vars)\.|undefined\b|\*{3}|\.{0,2}\/[\w.-]{1,60}\/|~\/|[\w.]{1,80}\()[^\s"'`\\,;&|<>(){}[\]]{8,999999}/gi },
  { id: "config-secret", keywords: ["passw", "passphrase", "_pwd", "secret", "token", "credential", "key"], pattern: () => /((?:password|passwd|passphrase|_pwd|secret|token|credentials?|(?:access|account|admin|api|app|auth|client|deploy|encryption|hmac|jwt|license|master|private|root|secret|service|session|shared|signing|storage|subscription|webhook)[_-]?key)(?:[_-]?(?:base|base64|b64|dev|live|prod|production|staging|test|value|\d{1,2}))?(?:["'`]\]?)?[ \t]{0,3}(?:[:?+]?={1,3}|:)[ \t]{0,3})(?!=|\$[A-Za-z_{(]|\$\d\b|%\w{1,60}%|(?:args|config|ctx|env|import|options|os|params|process|props|req|request|secrets|self|settings|this|vars)\.|Uint8Array|\*{3}|\.{0,2}\/[\w.-]{1,60}\/|~\/|[\w.]{1,80}\()(?=[^\s"'`\\,;&|<>(){}[\]\d]{0,128}\d)[^\s"'`\\,;&|<>(){}[\]]{8,999999}/gi },
  { id: "flag-secret", keywords: ["--"], pattern: () => /(--[a-z-]{0,32}?(?:password|passwd|passphrase|secret|token|(?:api|access|secret|private)-?key)[ \t]{1,3}["']?)(?![-$%*~]|\.{0,2}\/[\w.-]{1,60}\/)[^\s"'`\\,;&|<>(){}[\]]{8,999999}/gi },
  { id: "mixed-key", keywords: ["key"], pattern: () => /((?:(?<![A-Za-z\]])|(?<=\\[nrt]))(?:[kK]ey|KEY)["'`]?[ \t]{0,3}[:=][ \t]{0,3}["'`]?)(?=[A-Za-z+/=_-]{0,64}\d)(?=[a-z0-9+/=_-]{0,64}[A-Z])(?=[A-Z0-9+/=_-]{0,64}[a-z])[\w+/=-]{16,999999}/g }
], secretRules = [...providerRules, ...contextRules];

// src/workspace/redaction.ts
var beginMarker = "-----BEGIN ", endMarker = "-----END ", labelMaxLength = 64, keyBlockMaxLength = 16384, keyLabel = /^[A-Z0-9 ]*PRIVATE KEY(?: BLOCK)?$/, word = /^[a-z_]{0,20}$/, outsideKeyBody = /[^\w\s+/=\\:,.()-]/;
function redact(text) {
  return replaceSecrets(text, replacementOf);
}
function replacementOf(rule) {
  return `[REDACTED:${rule}]`;
}
function replaceSecrets(text, replace) {
  if (word.test(text)) return text;
  let lower = text.toLowerCase(), redacted = text.includes(beginMarker) ? replacePrivateKeys(text, replace) : text;
  for (let { id, keywords, pattern } of secretRules)
    keywords.some((keyword) => lower.includes(keyword)) && (redacted = redacted.replace(
      pattern(),
      (match, kept) => typeof kept == "string" ? kept + replace(id, match.slice(kept.length)) : replace(id, match)
    ));
  return redacted;
}
function replacePrivateKeys(text, replace) {
  let redacted = "", copiedTo = 0, end = 0;
  for (let begin = text.indexOf(beginMarker); begin >= 0; begin = text.indexOf(beginMarker, begin)) {
    let bodyStart = findKeyBody(text, begin);
    if (bodyStart < 0) {
      begin += beginMarker.length;
      continue;
    }
    end >= 0 && end < bodyStart && (end = text.indexOf(endMarker, bodyStart));
    let keyEnd = findKeyEnd(text, bodyStart, end);
    redacted += text.slice(copiedTo, begin) + replace("private-key", text.slice(begin, keyEnd)), begin = copiedTo = keyEnd;
  }
  return redacted + text.slice(copiedTo);
}
function findKeyBody(text, begin) {
  let header = text.slice(begin + beginMarker.length, begin + beginMarker.length + labelMaxLength), labelEnd = header.indexOf("-----");
  return labelEnd < 0 || !keyLabel.test(header.slice(0, labelEnd)) ? -1 : begin + beginMarker.length + labelEnd + 5;
}
function findKeyEnd(text, bodyStart, end) {
  let bound = Math.min(text.length, bodyStart + keyBlockMaxLength);
  if (end >= 0 && end < bound) {
    let close = text.indexOf("-----", end + endMarker.length);
    return close >= 0 && close - end <= labelMaxLength ? close + 5 : end + endMarker.length;
  }
  let stop = text.slice(bodyStart, bound).search(outsideKeyBody);
  return stop < 0 ? bound : bodyStart + stop;
}

// src/operations/redact-details.ts
var maxDepth = 64;
function redactValue(value, depth = 0) {
  if (typeof value == "string") return redact(value);
  if (typeof value != "object" || value === null) return value;
  if (!(depth > maxDepth))
    return Array.isArray(value) ? value.map((each) => redactValue(each, depth + 1)) : Object.fromEntries(Object.entries(value).map(([key, each]) => [redact(key), redactValue(each, depth + 1)]));
}
var maxSearched = 64 * 1024;
function clip(text, maxLength, searched = maxSearched) {
  return redactBeginning(text, searched, redact).slice(0, maxLength);
}
var halfSecretLength = 512;
function redactBeginning(text, length, search) {
  let redacted = search(text.slice(0, length));
  return text.length <= length ? redacted : redacted.slice(0, Math.max(0, redacted.length - halfSecretLength));
}
function redactedHeadline(text) {
  return headline(redact(text));
}

// src/operations/close-calls.ts
function closeOpenCalls(project, actor, everyAgent = !1) {
  let left = [...project.state().calls.values()].filter(
    (open) => open.client === actor.client && (everyAgent || open.agent === actor.agent.id)
  );
  for (let open of left) project.record(closed(open, ""), actor);
}
function closed(open, response) {
  let outcome = open.effect === "deny" || open.effect === "ask" ? "denied" : response === "" ? "none" : "rejected";
  return { type: "tool_closed", action: open.action, details: { tool: open.tool, call: open.call, outcome } };
}

// src/core/checkpoints.ts
var maxNotesLength = 2e3;

// src/core/errors.ts
var KhoregosError = class extends Error {
  code;
  remedy;
  constructor(code, message, remedy) {
    super(message), this.name = "KhoregosError", this.code = code, this.remedy = remedy;
  }
};
function systemCode(error) {
  if (!(typeof error != "object" || error === null || !("code" in error)))
    return typeof error.code == "string" ? error.code : void 0;
}
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}

// src/core/locks.ts
var maxLockMs = 3600 * 1e3, standardLockMs = 300 * 1e3;
function liveLocks(locks, now) {
  return [...locks.values()].filter((lock) => isLive(lock, now));
}
function isLive({ until }, now) {
  return Date.parse(until) > now;
}

// src/core/tasks.ts
var closedStatuses = /* @__PURE__ */ new Set([
  "cancelled",
  "canceled",
  "closed",
  "completed",
  "deleted",
  "done"
]);
function isOpen({ status }) {
  return !closedStatuses.has(status.toLowerCase());
}

// src/core/json.ts
function toJson(value) {
  try {
    return JSON.stringify(value) ?? "";
  } catch (error) {
    if (error instanceof RangeError) return "";
    throw error;
  }
}

// src/ledger/blobs.ts
var import_node_fs2 = require("node:fs"), import_node_path3 = require("node:path");

// src/core/sha256.ts
function rootConstants(count, root) {
  let constants2 = new Int32Array(count);
  for (let candidate = 2, found = 0; found < count; candidate += 1) {
    let prime = !0;
    for (let factor = 2; factor * factor <= candidate && prime; factor += 1) prime = candidate % factor !== 0;
    if (!prime) continue;
    let value = candidate ** (1 / root);
    constants2[found] = (value - Math.floor(value)) * 2 ** 32, found += 1;
  }
  return constants2;
}
var initial = rootConstants(8, 2), rounds = rootConstants(64, 3);
function sha256(message) {
  let state = Int32Array.from(initial), padded = pad(message), view = new DataView(padded.buffer), schedule = new Int32Array(64);
  for (let offset = 0; offset < padded.length; offset += 64) compress(state, schedule, view, offset);
  return Array.from(state, (word2) => (word2 >>> 0).toString(16).padStart(8, "0")).join("");
}
function pad(message) {
  let padded = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64);
  padded.set(message), padded[message.length] = 128;
  let view = new DataView(padded.buffer);
  return view.setUint32(padded.length - 8, Math.floor(message.length / 2 ** 29)), view.setUint32(padded.length - 4, message.length * 8), padded;
}
function compress(state, w, view, offset) {
  for (let i = 0; i < 16; i += 1) w[i] = view.getInt32(offset + i * 4);
  for (let i = 16; i < 64; i += 1) {
    let x = w[i - 15], y = w[i - 2], s0 = (x >>> 7 | x << 25) ^ (x >>> 18 | x << 14) ^ x >>> 3, s1 = (y >>> 17 | y << 15) ^ (y >>> 19 | y << 13) ^ y >>> 10;
    w[i] = w[i - 16] + s0 + w[i - 7] + s1 | 0;
  }
  let a = state[0], b = state[1], c = state[2], d = state[3], e = state[4], f = state[5], g = state[6], h = state[7];
  for (let i = 0; i < 64; i += 1) {
    let s1 = (e >>> 6 | e << 26) ^ (e >>> 11 | e << 21) ^ (e >>> 25 | e << 7), t1 = h + s1 + (e & f ^ ~e & g) + rounds[i] + w[i] | 0, t2 = ((a >>> 2 | a << 30) ^ (a >>> 13 | a << 19) ^ (a >>> 22 | a << 10)) + (a & b ^ a & c ^ b & c) | 0;
    h = g, g = f, f = e, e = d + t1 | 0, d = c, c = b, b = a, a = t1 + t2 | 0;
  }
  state[0] = state[0] + a, state[1] = state[1] + b, state[2] = state[2] + c, state[3] = state[3] + d, state[4] = state[4] + e, state[5] = state[5] + f, state[6] = state[6] + g, state[7] = state[7] + h;
}

// src/workspace/files.ts
var import_node_fs = require("node:fs"), import_node_path = require("node:path");
var safely = import_node_fs.constants.O_NONBLOCK | import_node_fs.constants.O_NOFOLLOW;
function publishFile(path, content, durable = !1) {
  let temporary = `${path}.${process.pid}.tmp`, fd = (0, import_node_fs.openSync)(temporary, import_node_fs.constants.O_WRONLY | import_node_fs.constants.O_CREAT | import_node_fs.constants.O_TRUNC | safely, 384);
  try {
    writeWhole(fd, typeof content == "string" ? Buffer.from(content) : content), durable && (0, import_node_fs.fsyncSync)(fd);
  } catch (error) {
    throw (0, import_node_fs.unlinkSync)(temporary), error;
  } finally {
    (0, import_node_fs.closeSync)(fd);
  }
  (0, import_node_fs.renameSync)(temporary, path);
}
function writeWhole(fd, bytes) {
  for (let done = 0; done < bytes.length; ) done += (0, import_node_fs.writeSync)(fd, bytes, done);
}
function makeDirectories(path) {
  if (!makeDirectory(path) && (path !== (0, import_node_path.dirname)(path) && makeDirectories((0, import_node_path.dirname)(path)), !makeDirectory(path)))
    throw Object.assign(new Error(`Cannot make "${path}"`), { code: "ENOENT" });
}
function makeDirectory(path) {
  try {
    (0, import_node_fs.mkdirSync)(path, { mode: 448 });
  } catch (error) {
    let code = systemCode(error);
    if (code === "ENOENT") return !1;
    if (code !== "EEXIST") throw error;
  }
  return !0;
}

// src/ledger/layout.ts
var import_node_path2 = require("node:path");
function blobPath(root, hash) {
  return (0, import_node_path2.join)(root, ".khoregos", "blobs", hash);
}

// src/ledger/blobs.ts
var maxBlobBytes = 1024 * 1024;
function saveBlob(root, text) {
  let bytes = Buffer.from(text).subarray(0, maxBlobBytes), hash = sha256(bytes), path = blobPath(root, hash);
  try {
    return (0, import_node_fs2.existsSync)(path) || (makeDirectories((0, import_node_path3.dirname)(path)), publishFile(path, bytes)), hash;
  } catch (error) {
    if (systemCode(error) === void 0) throw error;
    let directory = (0, import_node_path3.dirname)(path);
    throw new KhoregosError(
      "JOURNAL_UNWRITABLE",
      `Cannot write a large value to "${directory}": ${messageOf(error)}`,
      `Make "${directory}" a writable directory and free some disk space`
    );
  }
}

// src/operations/keep-large.ts
var maxInlineBytes = 8 * 1024;
function keepLarge(root, details, always = {}) {
  if (Buffer.byteLength(toJson(details)) <= maxInlineBytes) return details;
  let text = toJson(redactValue(details));
  return { ...always, truncated: !0, bytes: Buffer.byteLength(text), blob: saveBlob(root, text) };
}

// src/operations/save-checkpoint.ts
var maxBriefLength = 600, maxBriefDecisions = 5;
function saveCheckpoint(project, actor, input) {
  checkLengths(input);
  let state = project.state(), { current } = state.sessions, session = current?.id ?? "", isOwn = (value) => value.session === session, said = {
    reason: input.reason,
    objective: current?.objective ?? "",
    ...input.notes ? { notes: input.notes } : {},
    ...input.decisions?.length ? { decisions: input.decisions } : {},
    ...input.next ? { next: input.next } : {}
  }, lists = {
    tasks: [...state.tasks.values()].filter((task) => isOwn(task) && isOpen(task)),
    locks: liveLocks(state.locks, project.now()).map(({ path, name, until, token }) => ({ path, name, until, token })),
    files: [...state.changes].filter(([, change]) => isOwn(change)).map(([path, { agent, at }]) => ({ path, agent, at })),
    events: state.recent.filter(isOwn)
  }, brief = {
    reason: input.reason,
    objective: redactedHeadline(said.objective),
    notes: clip(input.notes ?? "", maxBriefLength),
    decisions: (input.decisions ?? []).slice(-maxBriefDecisions).map(redactedHeadline),
    next: clip(input.next ?? "", maxBriefLength)
  }, details = keepLarge(project.root, { ...said, ...lists }, brief), action = `Checkpoint (${input.reason})${input.notes ? `: ${redactedHeadline(input.notes)}` : ""}`;
  return project.record({ type: "checkpoint", action, details }, actor);
}
function checkLengths({ notes = "", decisions = [], next = "" }) {
  let texts = [["notes", notes], ...decisions.map((each) => ["decision", each]), ["next", next]];
  for (let [what, text = ""] of texts) {
    if (text.length <= maxNotesLength) continue;
    let message = `Cannot take a checkpoint: ${what} has ${text.length} characters, at most ${maxNotesLength} are kept`;
    throw new KhoregosError("USAGE", message, "Say it shorter and put the rest into a file");
  }
}

// src/workspace/session-pin.ts
var import_node_fs3 = require("node:fs"), import_node_path5 = require("node:path");

// src/workspace/environment.ts
var import_node_os = require("node:os"), import_node_path4 = require("node:path");

// src/workspace/project-root.ts
function reachable(call) {
  try {
    return call();
  } catch (error) {
    if (systemCode(error) === void 0) throw error;
    return;
  }
}

// src/workspace/environment.ts
function homeOf(variables) {
  return variables.HOME || (reachable(import_node_os.homedir) ?? "/");
}
function userDirectory(variables) {
  return (0, import_node_path4.join)(variables.XDG_CONFIG_HOME || (0, import_node_path4.join)(homeOf(variables), ".config"), "k6s");
}

// src/workspace/session-pin.ts
var keptMs = 720 * 60 * 60 * 1e3;
function pinPath(variables, session) {
  return /^[\w-]{1,64}$/.test(session) ? (0, import_node_path5.join)(userDirectory(variables), "sessions", session) : void 0;
}
function removePin(variables, session) {
  let path = pinPath(variables, session);
  path !== void 0 && reachable(() => (0, import_node_fs3.rmSync)(path, { force: !0 }));
}

// src/hooks/read-event.ts
var maxIdLength = 200;
function textOf(fields, name) {
  let value = fields[name];
  return typeof value == "string" ? value : "";
}

// src/hooks/render.ts
var silence = { effect: "none", reason: "", message: "" };

// src/hooks/lifecycle.ts
var maxSubjectLength = 200, drafts = {
  UserPromptSubmit: (_event, text) => ({
    type: "user_prompt",
    action: "User prompt",
    details: { bytes: Buffer.byteLength(text("prompt")) }
  }),
  SubagentStart: ({ agentType }) => ({ type: "agent_spawn", action: `Agent ${agentType} started` }),
  SubagentStop: ({ agentType }) => ({ type: "agent_complete", action: `Agent ${agentType} stopped` }),
  TeammateIdle: (_event, text) => ({
    type: "teammate_idle",
    action: `Teammate ${text("teammate_name")} is idle`,
    details: { teammate: text("teammate_name") }
  }),
  TaskCreated: (_event, text) => taskDraft("task_create", "created", text),
  TaskCompleted: (_event, text) => taskDraft("task_complete", "completed", text),
  PreCompact: (_event, text) => ({
    type: "compaction",
    action: `Compaction (${text("trigger")})`,
    details: { trigger: text("trigger") }
  }),
  Stop: () => ({ type: "turn_end", action: "Turn ended" }),
  SessionEnd: (_event, text) => ({
    type: "client_end",
    action: `Client ended (${text("reason")})`,
    details: { reason: text("reason") }
  })
};
function taskDraft(type, what, text) {
  let subject = clip(text("task_subject"), maxSubjectLength), details = {
    task: clip(text("task_id"), maxIdLength),
    subject,
    teammate: clip(text("teammate_name"), maxIdLength)
  };
  return { type, action: `Task ${what}: ${subject}`.slice(0, 160), details };
}
var closing = /* @__PURE__ */ new Set(["Stop", "SubagentStop", "SessionEnd"]), lifecycle = ({ event, actor, project, setting }) => {
  let { name } = event;
  closing.has(name) && closeOpenCalls(project, actor, name === "SessionEnd");
  let draft = drafts[name]?.(event, (field) => textOf(event.fields, field));
  return draft !== void 0 && project.record(draft, actor), name === "PreCompact" && project.state().sessions.current !== void 0 && saveCheckpoint(project, actor, { reason: "compaction" }), name === "SessionEnd" && removePin(setting.variables, actor.client), silence;
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  lifecycle
});
