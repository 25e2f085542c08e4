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

// src/operations/client-task.ts
var client_task_exports = {};
__export(client_task_exports, {
  clientTaskDraft: () => clientTaskDraft,
  clientTaskId: () => clientTaskId,
  isClientTask: () => isClientTask,
  recordTaskUpdate: () => recordTaskUpdate,
  refuseTask: () => refuseTask
});
module.exports = __toCommonJS(client_task_exports);

// src/core/agents.ts
var lead = { id: "main", name: "lead", type: "", via: "payload" }, unverified = { id: "unverified", name: "unverified", type: "", via: "program" }, program = { id: "khoregos", name: "khoregos", type: "", via: "program" };
var ownNames = /* @__PURE__ */ new Set(["lead", "person", unverified.name, program.name]);
var ownIds = /* @__PURE__ */ new Set([lead.id, unverified.id, program.id, "person", "carried"]);
function agentKey(client, id) {
  return `${client}/${id}`;
}
function clientOf(key) {
  return key.slice(0, key.lastIndexOf("/"));
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

// src/workspace/secret-rules.ts
var rows;
function findPattern(name) {
  rows ??= require("node:fs").readFileSync(require("node:path").join(__dirname, "secrets.txt"), "latin1");
  let at = name.includes(`
`) ? -1 : rows.indexOf(`
` + name + "	");
  if (at === -1) return;
  let start = at + name.length + 2;
  return JSON.parse(Buffer.from(rows.slice(start, rows.indexOf(`
`, start)), "latin1").toString());
}
var compile = (id) => {
  let { source, flags } = findPattern(id);
  return new RegExp(source, flags);
}, secretRules = [["aws-secret-access-key", "secret"], ["aws-bedrock-api-key", "absk", "bedrock-api-key-"], ["gcp-api-key", "aiza"], ["gcp-oauth-token", "ya29."], ["azure-ad-client-secret", "q~"], ["azure-storage-key", "accountkey", "sharedaccesskey"], ["azure-sas-signature", "sig="], ["github-pat", "ghp_"], ["github-fine-grained-pat", "github_pat_"], ["github-oauth", "gho_"], ["github-app-token", "ghu_", "ghs_"], ["github-refresh-token", "ghr_"], ["gitlab-pat", "glpat-"], ["gitlab-token", "glrt-", "gldt-", "glcbt-", "glptt-", "glft-", "glimt-", "gloas-", "glsoat-", "glagent-", "glffct-"], ["gitlab-runner-registration", "gr1348941"], ["anthropic-api-key", "sk-ant-api"], ["anthropic-admin-api-key", "sk-ant-admin"], ["anthropic-oauth-token", "sk-ant-oat", "sk-ant-ort", "sk-ant-sid"], ["openai-api-key", "sk-proj-", "sk-svcacct-", "sk-admin-", "t3blbkfj"], ["openrouter-api-key", "sk-or-v1-"], ["perplexity-api-key", "pplx-"], ["huggingface-token", "hf_", "api_org_"], ["slack-bot-token", "xoxb-"], ["slack-user-token", "xoxp-", "xoxe-", "xoxe.xox"], ["slack-app-token", "xapp-"], ["slack-legacy-token", "xoxa-", "xoxr-", "xoxo-", "xoxs-"], ["slack-webhook", "hooks.slack.com"], ["stripe-access-token", "sk_test", "sk_live", "sk_prod", "rk_test", "rk_live", "rk_prod", "whsec_"], ["twilio-auth-token", "twilio"], ["sendgrid-api-token", "sg."], ["mailgun-api-key", "mailgun"], ["npm-access-token", "npm_"], ["npm-registry-auth", "_auth"], ["pypi-upload-token", "pypi-ageichlwas5vcmc"], ["rubygems-api-token", "rubygems_"], ["dockerhub-token", "dckr_pat_", "dckr_oat_"], ["docker-config-auth", '"auth'], ["vault-token", "hvs.", "hvb.", "hvr."], ["terraform-api-token", ".atlasv1."], ["pulumi-api-token", "pul-"], ["digitalocean-token", "doo_v1_", "dop_v1_", "dor_v1_"], ["cloudflare-api-key", "cloudflare", "cf_api"], ["cloudflare-origin-ca-key", "v1.0-"], ["heroku-api-key", "heroku", "hrku-"], ["flyio-token", "fo1_", "fm1a_", "fm1r_", "fm2_"], ["databricks-api-token", "dapi"], ["linear-api-key", "lin_api_", "lin_oauth_"], ["notion-api-token", "ntn_"], ["atlassian-api-token", "atatt3"], ["sentry-token", "sntrys_", "sntryu_"], ["grafana-token", "glc_", "glsa_"], ["new-relic-key", "nrak-", "nrii-"], ["postman-api-token", "pmak-"], ["shopify-token", "shpat_", "shpca_", "shppa_", "shpss_"], ["square-access-token", "sq0atp-", "sq0csp-", "eaaa"], ["telegram-bot-token", ":aa"], ["discord-webhook", "/api/webhooks/"], ["discord-token", "discord"], ["age-secret-key", "age-secret-key-1"], ["aws-access-key-id", "a3t", "akia", "asia", "abia", "acca"], ["twilio-api-key", "sk"], ["jwt", "ey"], ["authorization-header", "authorization"], ["bearer-token", "bearer"], ["url-password", ":/"], ["curl-user", "curl"], ["quoted-secret", "passw", "passphrase", "_pwd", "secret", "token", "credential", "key"], ["env-secret", "passw", "passphrase", "_pwd", "secret", "token", "credential", "key"], ["config-secret", "passw", "passphrase", "_pwd", "secret", "token", "credential", "key"], ["flag-secret", "--"], ["mixed-key", "key"]].map(([id, ...keywords]) => ({ id, keywords, pattern: () => compile(id) }));

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
var maxSearched = 64 * 1024;
function clip(text, maxLength, searched = maxSearched) {
  return redactBeginning(text, searched, redact).slice(0, maxLength);
}
var halfSecretLength = 512;
function redactBeginning(text, length, search) {
  let redacted = search(text.slice(0, length));
  return text.length <= length ? redacted : redacted.slice(0, Math.max(0, redacted.length - halfSecretLength));
}

// src/operations/client-task.ts
var teamLength = 8, maxIdLength = 200, maxTextLength = 200;
function clientTaskId({ agents }, client, id) {
  let parent = agents.get(agentKey(client, lead.id))?.parent ?? "";
  return `${(clientOf(parent) || client).slice(0, teamLength)}#${clip(id, maxIdLength)}`;
}
function isClientTask(task) {
  return /^[\w-]{1,8}#/.test(task);
}
function refuseTask({ policy, state }, task) {
  let { requireDescription, maxOpen } = policy.tasks;
  if (requireDescription && task.description.trim() === "")
    return "This task is refused (rule task-description): it has no description; say what is to be done and how one sees that it is";
  let { sessions, tasks } = state(), open = [...tasks.values()].filter((each) => each.session === sessions.current?.id && isOpen(each));
  return open.length < maxOpen ? "" : `This task is refused (rule max-open-tasks): ${open.length} tasks are open, as many as the policy allows; complete or cancel one first`;
}
function clientTaskDraft(state, client, type, { id, subject, teammate }) {
  let shown = clip(subject, maxTextLength), details = { task: clientTaskId(state, client, id), subject: shown, teammate: clip(teammate, maxIdLength) };
  return { type, action: `Task ${type === "task_create" ? "created" : "completed"}: ${shown}`.slice(0, 160), details };
}
function recordTaskUpdate(project, actor, input) {
  let text = (name) => typeof input[name] == "string" ? clip(input[name], maxTextLength) : void 0, [id, status, owner, subject] = [text("taskId"), text("status"), text("owner"), text("subject")];
  if (id === void 0 || status === void 0 && owner === void 0 && subject === void 0) return;
  let task = clientTaskId(project.state(), actor.client, id), told = Object.entries({ status, owner, subject }).filter(([, value]) => value !== void 0), action = `Task ${task}: ${status ?? "changed"}`;
  project.record({ type: "task_update", action, details: { task, ...Object.fromEntries(told) } }, actor);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  clientTaskDraft,
  clientTaskId,
  isClientTask,
  recordTaskUpdate,
  refuseTask
});
