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

// src/operations/learn-agent.ts
var learn_agent_exports = {};
__export(learn_agent_exports, {
  describeClient: () => describeClient,
  findTeammate: () => findTeammate,
  learnAgent: () => learnAgent
});
module.exports = __toCommonJS(learn_agent_exports);
var import_node_fs3 = require("node:fs");

// src/core/agents.ts
var lead = { id: "main", name: "lead", type: "", via: "payload" }, unverified = { id: "unverified", name: "unverified", type: "", via: "program" }, program = { id: "khoregos", name: "khoregos", type: "", via: "program" };
var ownNames = /* @__PURE__ */ new Set(["lead", "person", unverified.name, program.name]);
function givenName(name) {
  return ownNames.has(name) ? `${name}~` : name;
}
function agentKey(client, id) {
  return `${client}/${id}`;
}
function isTeammateId(id, name) {
  return name !== "" && id.startsWith(`a${name}-`) && /^[0-9a-f]{16}$/.test(id.slice(name.length + 2));
}

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

// src/core/text.ts
var unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
function printable(text) {
  return text.replace(unprintable, writtenOut);
}
function writtenOut(character) {
  let code = character.codePointAt(0) ?? 0;
  return code <= 255 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u{${code.toString(16)}}`;
}

// src/workspace/client-process.ts
var import_node_child_process = require("node:child_process"), import_node_fs = require("node:fs");

// src/workspace/processes.ts
function isGone(pid) {
  if (!Number.isSafeInteger(pid) || pid <= 0) return !1;
  try {
    return process.kill(pid, 0), !1;
  } catch (error) {
    if (systemCode(error) === void 0) throw error;
    return systemCode(error) === "ESRCH";
  }
}

// src/workspace/project-root.ts
function reachable(call) {
  try {
    return call();
  } catch (error) {
    if (systemCode(error) === void 0) throw error;
    return;
  }
}

// src/workspace/client-process.ts
var maxHops = 4, shells = /(?:^|\/)-?(?:sh|dash|bash|zsh|ksh|fish)$/;
function findClientProcess({ CLAUDE_PID }) {
  let told = Number(CLAUDE_PID), pid = process.ppid;
  if (told > 1 && (told === pid || ancestorsOf(pid, maxHops).includes(told))) return told;
  for (let hop = 0; hop < maxHops && shells.test(readArguments(pid)[0] ?? ""); hop += 1) pid = readParent(pid) || pid;
  return pid;
}
function ancestorsOf(pid, most) {
  let found = [];
  for (let next = readParent(pid); next > 1 && found.length < most; next = readParent(next)) found.push(next);
  return found;
}
var maxArgumentsLength = 64 * 1024;
function readArguments(pid) {
  let line = reachable(() => (0, import_node_fs.readFileSync)(`/proc/${pid}/cmdline`, "utf8"));
  return line !== void 0 ? line.slice(0, maxArgumentsLength).split("\0") : askSystem(pid, "args").split(/\s+/);
}
function readParent(pid) {
  let found = statFields(pid)?.[1] ?? askSystem(pid, "ppid");
  return Number(found) || 0;
}
function statFields(pid) {
  let text = reachable(() => (0, import_node_fs.readFileSync)(`/proc/${pid}/stat`, "utf8"));
  return text?.slice(text.lastIndexOf(")") + 2).split(" ");
}
var startField = 19, maxAnswerMs = 500;
function askSystem(pid, field) {
  if (process.platform === "linux" || process.platform === "win32") return "";
  let options = { encoding: "utf8", timeout: maxAnswerMs };
  return reachable(() => (0, import_node_child_process.execFileSync)("ps", ["-o", `${field}=`, "-p", String(pid)], options))?.trim() ?? "";
}
function describeProcess(pid) {
  return {
    pid,
    started: statFields(pid)?.[startField] ?? askSystem(pid, "lstart"),
    boot: bootId(),
    namespace: namespaceId()
  };
}
function bootId() {
  return reachable(() => (0, import_node_fs.readFileSync)("/proc/sys/kernel/random/boot_id", "utf8").trim()) ?? "";
}
function namespaceId() {
  return reachable(() => (0, import_node_fs.readlinkSync)("/proc/self/ns/pid")) ?? "";
}
function hasEnded({ pid, started, boot, namespace }) {
  return started === "" || boot !== bootId() || namespace !== namespaceId() ? !1 : isGone(pid) || describeProcess(pid).started !== started || statFields(pid)?.[0] === "Z";
}

// src/workspace/files.ts
var import_node_fs2 = require("node:fs");
var safely = import_node_fs2.constants.O_NONBLOCK | import_node_fs2.constants.O_NOFOLLOW;
function openRegularFile(path, flags) {
  let fd = open(path, flags);
  if (fd !== void 0) {
    if ((0, import_node_fs2.fstatSync)(fd).isFile()) return fd;
    throw (0, import_node_fs2.closeSync)(fd), notRegular(path);
  }
}
function open(path, flags) {
  try {
    return (0, import_node_fs2.openSync)(path, flags | safely, 384);
  } catch (error) {
    let code = systemCode(error);
    if (code === "ENOENT" || code === "ENOTDIR") return;
    throw code === "ELOOP" || code === "ENXIO" || code === "EISDIR" ? notRegular(path) : error;
  }
}
function notRegular(path) {
  return new KhoregosError("NOT_A_REGULAR_FILE", `Cannot open "${path}": it is not a regular file`, `Remove "${path}"`);
}
function readRange(fd, offset, length) {
  let buffer = Buffer.allocUnsafe(length), filled = 0;
  for (; filled < length; ) {
    let count = (0, import_node_fs2.readSync)(fd, buffer, filled, length - filled, offset + filled);
    if (count === 0) break;
    filled += count;
  }
  return buffer.subarray(0, filled);
}

// src/core/clients.ts
var ungatedForMs = 1440 * 60 * 1e3;

// src/operations/identify-agent.ts
function notePath({ transcript, agentId }) {
  return !/^[\w-]{1,100}$/.test(agentId) || !transcript.endsWith(".jsonl") ? "" : `${transcript.slice(0, -6)}/subagents/agent-${agentId}.meta.json`;
}
function isLeads({ client, team }) {
  return team === `session-${client.slice(0, 8)}`;
}

// src/workspace/secret-rules.ts
var rows;
function findSecret(name) {
  rows ??= require("node:fs").readFileSync(require("node:path").join(__dirname, "secrets.txt"), "latin1");
  let at = name.includes(`
`) ? -1 : rows.indexOf(`
` + name + "	");
  if (at === -1) return;
  let start = at + name.length + 2;
  return JSON.parse(Buffer.from(rows.slice(start, rows.indexOf(`
`, start)), "latin1").toString());
}
var secretRules = [["secret"], ["absk", "bedrock-api-key-"], ["aiza"], ["ya29."], ["q~"], ["accountkey", "sharedaccesskey"], ["sig="], ["ghp_"], ["github_pat_"], ["gho_"], ["ghu_", "ghs_"], ["ghr_"], ["glpat-"], ["glrt-", "gldt-", "glcbt-", "glptt-", "glft-", "glimt-", "gloas-", "glsoat-", "glagent-", "glffct-"], ["gr1348941"], ["sk-ant-api"], ["sk-ant-admin"], ["sk-ant-oat", "sk-ant-ort", "sk-ant-sid"], ["sk-proj-", "sk-svcacct-", "sk-admin-", "t3blbkfj"], ["sk-or-v1-"], ["pplx-"], ["hf_", "api_org_"], ["xoxb-"], ["xoxp-", "xoxe-", "xoxe.xox"], ["xapp-"], ["xoxa-", "xoxr-", "xoxo-", "xoxs-"], ["hooks.slack.com"], ["sk_test", "sk_live", "sk_prod", "rk_test", "rk_live", "rk_prod", "whsec_"], ["twilio"], ["sg."], ["mailgun"], ["npm_"], ["_auth"], ["pypi-ageichlwas5vcmc"], ["rubygems_"], ["dckr_pat_", "dckr_oat_"], ['"auth'], ["hvs.", "hvb.", "hvr."], [".atlasv1."], ["pul-"], ["doo_v1_", "dop_v1_", "dor_v1_"], ["cloudflare", "cf_api"], ["v1.0-"], ["heroku", "hrku-"], ["fo1_", "fm1a_", "fm1r_", "fm2_"], ["dapi"], ["lin_api_", "lin_oauth_"], ["ntn_"], ["atatt3"], ["sntrys_", "sntryu_"], ["glc_", "glsa_"], ["nrak-", "nrii-"], ["pmak-"], ["shpat_", "shpca_", "shppa_", "shpss_"], ["sq0atp-", "sq0csp-", "eaaa"], [":aa"], ["/api/webhooks/"], ["discord"], ["age-secret-key-1"], ["a3t", "akia", "asia", "abia", "acca"], ["sk"], ["ey"], ["authorization"], ["bearer"], [":/"], ["curl"], ["passw", "passphrase", "_pwd", "secret", "token", "credential", "key"], ["passw", "passphrase", "_pwd", "secret", "token", "credential", "key"], ["passw", "passphrase", "_pwd", "secret", "token", "credential", "key"], ["--"], ["key"]].map((keywords, index) => ({ keywords, get id() {
  return findSecret(`${index}`).id;
}, pattern: () => {
  let { source, flags } = findSecret(`${index}`);
  return new RegExp(source, flags);
} }));

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
  for (let rule of secretRules) {
    if (!rule.keywords.some((keyword) => lower.includes(keyword))) continue;
    let { id } = rule;
    redacted = redacted.replace(
      rule.pattern(),
      (match, kept) => typeof kept == "string" ? kept + replace(id, match.slice(kept.length)) : replace(id, match)
    );
  }
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

// src/operations/learn-agent.ts
function learnAgent(project, actor, report, variables) {
  let found = report.agentId === "" ? learnMain(project, report, variables) : learnStarted(project, actor, report);
  if (found === void 0) return actor;
  let { agent, parent, call } = found, details = { parent, ...call === "" ? {} : { call } };
  return project.record(
    { type: "agent_identified", action: `Agent ${clip(agent.name, 120)} identified`, details },
    { client: actor.client, agent }
  ), { client: actor.client, agent };
}
function learnStarted(project, { client, agent }, report) {
  let { agentId, agentType } = report, known = project.state().agents.get(agentKey(client, agentId)), note = readNote(report), call = clip(textOf(note.toolUseId), maxNameLength), open2 = project.state().calls.get(agentKey(client, call)), parent = open2 === void 0 ? known?.parent ?? "" : agentKey(client, open2.agent), given = printable(clip(open2?.spawn?.name || textOf(note.name), maxNameLength));
  if (isTeammateId(agentId, agentType)) return { agent, parent, call };
  let own = agentType === "" ? agent : { ...agent, name: givenName(agentType), via: "payload" }, named = {
    ...agent,
    name: givenName(given),
    via: open2 === void 0 ? "transcript" : "registry"
  };
  return { agent: given === "" ? own : named, parent, call };
}
function readNote(report) {
  return parseObject(readBeginning(notePath(report)));
}
function parseObject(text) {
  try {
    let value = JSON.parse(text);
    return typeof value == "object" && value !== null ? value : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}
function textOf(value) {
  return typeof value == "string" ? value : "";
}
function learnMain(project, report, variables) {
  return findTeammate(project, report, variables) ?? toldTeammate(project, report);
}
function findTeammate(project, { transcript, agentType }, variables) {
  let pid = findClientProcess(variables), starter = findStarter(project, pid);
  if (starter !== void 0)
    return { agent: { id: lead.id, name: "nested", type: agentType, via: "process" }, parent: agentKey(starter, lead.id), call: "" };
  let given = readArguments(pid), [name, parent] = [argumentOf(given, "--agent-name"), argumentOf(given, "--parent-session-id")];
  if (name !== "" && parent !== "") {
    let agent2 = { name: givenName(name), type: agentType || argumentOf(given, "--agent-type") };
    return { agent: { id: lead.id, ...agent2, via: "process" }, parent: agentKey(parent, lead.id), call: "" };
  }
  let line = transcriptLines(transcript).find((each) => each.includes('"agentName"')), { agentName, teamName } = parseObject(line ?? "");
  return textOf(agentName) === "" ? void 0 : { agent: {
    id: lead.id,
    name: givenName(printable(clip(textOf(agentName), maxNameLength))),
    type: agentType,
    via: "transcript"
  }, parent: leadOf(project, textOf(teamName)), call: "" };
}
var maxParents = 12;
function findStarter(project, pid) {
  let clients = [...project.state().clients].filter(
    ([, { process: process2 }]) => process2 !== void 0 && process2.pid !== pid
  );
  if (clients.length === 0) return;
  let parents = ancestorsOf(pid, maxParents);
  return clients.find(([, { process: process2 }]) => process2 !== void 0 && parents.includes(process2.pid) && isClient(process2.pid) && !hasEnded(process2))?.[0];
}
function isClient(pid) {
  return /(?:^|\/)claude[^/]*$/.test(readArguments(pid)[0] ?? "");
}
function toldTeammate(project, report) {
  let { teammate, team, agentType } = report;
  return teammate === "" || isLeads(report) ? void 0 : { agent: { id: lead.id, name: givenName(teammate), type: agentType, via: "payload" }, parent: leadOf(project, team), call: "" };
}
function leadOf(project, team) {
  let beginning = /^session-([0-9a-f]{8})$/.exec(team)?.[1], found = [...project.state().clients.keys()].filter((id) => beginning !== void 0 && id.startsWith(beginning));
  return found.length === 1 && found[0] !== void 0 ? agentKey(found[0], lead.id) : "";
}
var maxNameLength = 200;
function argumentOf(given, name) {
  let at = given.indexOf(name);
  return at === -1 ? "" : printable(clip(given[at + 1] ?? "", maxNameLength));
}
var maxBeginningBytes = 64 * 1024;
function transcriptLines(path) {
  return path.endsWith(".jsonl") ? readBeginning(path).split(`
`) : [];
}
function readBeginning(path) {
  try {
    let fd = openRegularFile(path, import_node_fs3.constants.O_RDONLY);
    if (fd === void 0) return "";
    try {
      return readRange(fd, 0, maxBeginningBytes).toString();
    } finally {
      (0, import_node_fs3.closeSync)(fd);
    }
  } catch (error) {
    if (error instanceof KhoregosError || systemCode(error) !== void 0) return "";
    throw error;
  }
}
function describeClient(variables) {
  return describeProcess(findClientProcess(variables));
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  describeClient,
  findTeammate,
  learnAgent
});
