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

// src/core/agents.ts
var lead = { id: "main", name: "lead", type: "", via: "payload" }, unverified = { id: "unverified", name: "unverified", type: "", via: "program" }, program = { id: "khoregos", name: "khoregos", type: "", via: "program" };
var ownNames = /* @__PURE__ */ new Set(["lead", "person", unverified.name, program.name]);
var maxDepth = 16;
function agentKey(client, id) {
  return `${client}/${id}`;
}
function clientOf(key) {
  return key.slice(0, Math.max(0, key.indexOf("/")));
}
function ancestorsOf(agents, key) {
  let found = [];
  for (let next = parentOf(agents, key); next !== "" && found.length < maxDepth && !found.includes(next); next = parentOf(agents, next))
    found.push(next);
  return found;
}
function parentOf(agents, key) {
  let parent = agents.get(key)?.parent ?? "", main = agentKey(clientOf(key), lead.id), isStarted = key !== main && !key.endsWith(`/${unverified.id}`);
  return parent !== "" || !isStarted ? parent : main;
}
function isTeammateId(id, name) {
  return name !== "" && id.startsWith(`a${name}-`) && /^[0-9a-f]{16}$/.test(id.slice(name.length + 2));
}

// src/core/tasks.ts
var closedStatuses = /* @__PURE__ */ new Set([
  "cancelled",
  "canceled",
  "closed",
  "completed",
  "deleted",
  "done"
]), freeStatuses = /* @__PURE__ */ new Set(["created", "in_progress", "open", "pending", "todo"]);
function isOpen({ status }) {
  return !closedStatuses.has(status.toLowerCase());
}
function isFree(task, name) {
  return freeStatuses.has(task.status.toLowerCase()) && task.holder === "" && task.blockedBy.length === 0 && (task.owner === "" || task.owner === name);
}
function tasksOf(tasks, holder) {
  return [...tasks.values()].filter((task) => task.holder === holder && isOpen(task));
}
function clientTaskOf(team, id) {
  return `${team}#${id}`;
}
var teamLength = 8;

// src/core/text.ts
var unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
function printable(text) {
  return text.replace(unprintable, writtenOut);
}
function writtenOut(character) {
  let code = character.codePointAt(0) ?? 0;
  return code <= 255 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u{${code.toString(16)}}`;
}
var maxHeadlineLength = 100;
function headline(text) {
  return text.replace(/\s+/g, " ").slice(0, maxHeadlineLength);
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
var maxDepth2 = 64;
function redactValue(value, depth = 0) {
  if (typeof value == "string") return redact(value);
  if (typeof value != "object" || value === null) return value;
  if (!(depth > maxDepth2))
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

// src/operations/client-task.ts
var maxIdLength = 60, maxTextLength = 200;
function clientTaskId({ agents }, client, id) {
  let parent = agents.get(agentKey(client, lead.id))?.parent ?? "";
  return clientTaskOf((clientOf(parent) || client).slice(0, teamLength), printable(clip(id, maxIdLength)));
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
  let shown2 = printable(clip(subject, maxTextLength)), details = { task: clientTaskId(state, client, id), subject: shown2, teammate: clip(teammate, maxIdLength) };
  return { type, action: `Task ${type === "task_create" ? "created" : "completed"}: ${shown2}`.slice(0, 160), details };
}

// src/core/clients.ts
var ungatedForMs = 1440 * 60 * 1e3;

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

// src/core/decisions.ts
function denialsOf(denials, event) {
  let beginning = `${event.client}/${event.agent.id} `, own = [...denials].filter(([key]) => key.startsWith(beginning));
  return new Map(own.map(([key, count]) => [key.slice(beginning.length), count]));
}

// src/operations/end-turn.ts
var maxNamed = 3, maxLineLength = 300;
function refusals(project, actor) {
  let { agents, denials } = project.state(), [parent] = ancestorsOf(agents, agentKey(actor.client, actor.agent.id)), found = [...denialsOf(denials, actor)];
  if (parent === void 0 || found.length === 0) return {};
  let count = found.reduce((sum, [, times]) => sum + times, 0), names = found.slice(-maxNamed).map(([what]) => shown(what)), more = found.length > maxNamed ? ` and ${found.length - maxNamed} more` : "", calls = count === 1 ? "a call" : `${count} calls`, line = `${printable(actor.agent.name.slice(0, 60))} was refused ${calls}: ${names.join(", ")}${more}`;
  return { parent, refused: line.slice(0, maxLineLength) };
}
function shown(what) {
  let space = what.indexOf(" ");
  return `${printable(what.slice(space + 1, space + 71))} (rule ${what.slice(0, space)})`;
}
function reportsTo(project, actor) {
  let lines = project.state().reports.get(agentKey(actor.client, actor.agent.id)) ?? [];
  return lines.length === 0 ? "" : `k6s: of the agents that you started, ${lines.join("; ")}; give it another task or tell the user`;
}

// src/core/locks.ts
var maxLockMs = 3600 * 1e3, standardLockMs = 300 * 1e3;
function liveLocks(locks, now) {
  return [...locks.values()].filter((lock) => isLive(lock, now));
}
function isLive({ until }, now) {
  return Date.parse(until) > now;
}

// src/core/nudges.ts
var maxNudges = 3;
var maxReasonLength = 200, maxReasons = 20;
function mayNudge(nudge, reason) {
  if (nudge === void 0) return !0;
  let known = nudge.counts[reason.slice(0, maxReasonLength)];
  return known === void 0 ? Object.keys(nudge.counts).length < maxReasons : known < maxNudges;
}

// src/operations/rest-teammate.ts
function findNextThing(project, actor, onlyLocks) {
  if (project.policy.teams.onIdle === "record") return;
  let last = project.state().nudges.get(agentKey(actor.client, actor.agent.id));
  if (last?.told === !0) return;
  let held = heldLocks(project, actor);
  return (onlyLocks ? held : [...ownTasks(project, actor), ...held, ...freeTasks(project, actor)]).find(({ reason }) => mayNudge(last, reason));
}
function ownTasks(project, actor) {
  let { sessions, tasks } = project.state();
  return tasksOf(tasks, agentKey(actor.client, actor.agent.id)).filter(({ session }) => session === sessions.current?.id).map((task) => {
    let id = clientId(project, actor, task), how = id === void 0 ? `call k6s_task_update with task_id ${shownId(task)} and status completed, or give it back with status pending` : `set task ${id} to completed with TaskUpdate`;
    return { reason: reasonOf(task), text: `You still have task ${titleOf(task)}: finish it and ${how}` };
  });
}
function heldLocks(project, { client, agent }) {
  return liveLocks(project.state().locks, project.now()).filter((lock) => !lock.auto && lock.client === client && lock.agent === agent.id).map((lock) => {
    let text = `You still hold the lock on ${printable(lock.path.slice(0, maxShownLength))}: call k6s_release_lock for it if you are done there`;
    return { reason: `lock ${lock.token}`, text };
  });
}
function freeTasks(project, actor) {
  let { sessions, tasks } = project.state(), free = [...tasks.values()].filter((each) => {
    let isReachable = !isClientTask(each.task) || clientId(project, actor, each) !== void 0;
    return each.session === sessions.current?.id && isReachable && isFree(each, actor.agent.name);
  });
  return [...free.filter(({ owner }) => owner !== ""), ...free.filter(({ owner }) => owner === "")].map((task) => {
    let id = clientId(project, actor, task), how = id === void 0 ? `claim it with k6s_task_claim, task_id ${shownId(task)}` : `take it with TaskUpdate, taskId ${id}, status in_progress`;
    return { reason: reasonOf(task), text: `Task ${titleOf(task)} is free: ${how}, and do it` };
  });
}
function reasonOf({ origin }) {
  return `task ${origin}`;
}
function clientId(project, { client }, { task }) {
  let beginning = clientTaskId(project.state(), client, "");
  return task.startsWith(beginning) ? task.slice(beginning.length) : void 0;
}
var maxShownLength = 80, maxShownId = 50;
function shownId({ task }) {
  return printable(task.slice(0, maxShownId));
}
function titleOf(task) {
  let { subject } = task;
  return subject === "" ? shownId(task) : `${shownId(task)} ("${printable(subject.slice(0, maxShownLength))}")`;
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
    tasks: [...state.tasks.values()].filter((task) => isOwn(task) && isOpen(task)).map(shownTask),
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
function shownTask({ holder, creator, origin, ...task }) {
  return task;
}
function checkLengths({ notes = "", decisions = [], next = "" }) {
  let texts = [["notes", notes], ...decisions.map((each) => ["decision", each]), ["next", next]];
  for (let [what, text = ""] of texts) {
    if (text.length <= maxNotesLength) continue;
    let message = `Cannot take a checkpoint: ${what} has ${text.length} characters, at most ${maxNotesLength} are kept`;
    throw new KhoregosError("USAGE", message, "Say it shorter and put the rest into a file");
  }
}

// src/workspace/client-process.ts
var import_node_child_process = require("node:child_process"), import_node_fs3 = require("node:fs");

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
  if (told > 1 && (told === pid || ancestorsOf2(pid, maxHops).includes(told))) return told;
  for (let hop = 0; hop < maxHops && shells.test(readArguments(pid)[0] ?? ""); hop += 1) pid = readParent(pid) || pid;
  return pid;
}
function ancestorsOf2(pid, most) {
  let found = [];
  for (let next = readParent(pid); next > 1 && found.length < most; next = readParent(next)) found.push(next);
  return found;
}
var maxArgumentsLength = 64 * 1024;
function readArguments(pid) {
  let line = reachable(() => (0, import_node_fs3.readFileSync)(`/proc/${pid}/cmdline`, "utf8"));
  return line !== void 0 ? line.slice(0, maxArgumentsLength).split("\0") : askSystem(pid, "args").split(/\s+/);
}
function readParent(pid) {
  let found = statFields(pid)?.[1] ?? askSystem(pid, "ppid");
  return Number(found) || 0;
}
function statFields(pid) {
  let text = reachable(() => (0, import_node_fs3.readFileSync)(`/proc/${pid}/stat`, "utf8"));
  return text?.slice(text.lastIndexOf(")") + 2).split(" ");
}
var maxAnswerMs = 500;
function askSystem(pid, field) {
  if (process.platform === "linux" || process.platform === "win32") return "";
  let options = { encoding: "utf8", timeout: maxAnswerMs };
  return reachable(() => (0, import_node_child_process.execFileSync)("ps", ["-o", `${field}=`, "-p", String(pid)], options))?.trim() ?? "";
}

// src/workspace/session-pin.ts
var import_node_fs4 = require("node:fs"), import_node_path5 = require("node:path");

// src/workspace/environment.ts
var import_node_os = require("node:os"), import_node_path4 = require("node:path");
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
  path !== void 0 && reachable(() => (0, import_node_fs4.rmSync)(path, { force: !0 }));
}

// src/hooks/read-event.ts
function textOf(fields, name) {
  let value = fields[name];
  return typeof value == "string" ? value : "";
}

// src/hooks/render.ts
var silence = { effect: "none", reason: "", message: "" };

// src/hooks/lifecycle.ts
var closing = /* @__PURE__ */ new Set(["UserPromptSubmit", "Stop", "SubagentStop", "SessionEnd"]), lifecycle = (context) => {
  let { event, actor, project } = context;
  return closing.has(event.name) && closeOpenCalls(project, actor, event.name === "SessionEnd"), events[event.name]?.(context, (field) => textOf(event.fields, field)) ?? silence;
}, events = {
  UserPromptSubmit: ({ actor, project }, text) => {
    let reports = reportsTo(project, actor), details = { bytes: Buffer.byteLength(text("prompt")) };
    return project.record({ type: "user_prompt", action: "User prompt", details }, actor), reports === "" ? silence : { effect: "note", reason: reports, message: "" };
  },
  SubagentStart: ({ event, actor, project }) => {
    let { agentId, agentType } = event, teammate = isTeammateId(agentId, agentType) ? { teammate: !0 } : {};
    return project.record({ type: "agent_spawn", action: `Agent ${agentType} started`, details: teammate }, actor), silence;
  },
  SubagentStop: (context) => endTurn(context, "agent_complete", `Agent ${context.actor.agent.name} stopped`),
  Stop: (context) => endTurn(context, "turn_end", "Turn ended"),
  TeammateIdle: (context, text) => {
    let { actor, project } = context, next = findNextThing(project, actor, !1), details = { teammate: text("teammate_name"), ...next === void 0 ? {} : { nudge: next.reason } };
    return project.record({ type: "teammate_idle", action: `Teammate ${text("teammate_name")} is idle`, details }, actor), blocked(next?.text);
  },
  TaskCreated: ({ actor, project }, text) => {
    let task = taskIn(text), why = refuseTask(project, task);
    return why === "" ? project.record(clientTaskDraft(project.state(), actor.client, "task_create", task), actor) : project.record(refusedTask(task.id, why), actor), blocked(why);
  },
  TaskCompleted: ({ actor, project }, text) => {
    let next = text("teammate_name") === "" ? void 0 : findNextThing(project, actor, isUpdating(project, actor)), draft = clientTaskDraft(project.state(), actor.client, "task_complete", taskIn(text)), nudge = next === void 0 ? {} : { nudge: next.reason };
    return project.record({ ...draft, details: { ...draft.details, ...nudge } }, actor), blocked(next?.text);
  },
  PreCompact: ({ actor, project }, text) => {
    let trigger = text("trigger");
    return project.record({ type: "compaction", action: `Compaction (${trigger})`, details: { trigger } }, actor), project.state().sessions.current !== void 0 && saveCheckpoint(project, actor, { reason: "compaction" }), silence;
  },
  SessionEnd: ({ actor, project, setting }, text) => {
    let reason = text("reason"), details = { reason, pid: findClientProcess(setting.variables) };
    return project.record({ type: "client_end", action: `Client ended (${reason})`, details }, actor), removePin(setting.variables, actor.client), silence;
  }
};
function endTurn({ event, actor, project }, type, action) {
  let refused = refusals(project, actor), teammate = isTeammateId(event.agentId, event.agentType) ? { teammate: !0 } : {};
  return project.record({ type, action, details: { ...teammate, ...refused } }, actor), refused.refused === void 0 ? silence : { ...silence, message: `k6s: ${refused.refused}` };
}
function blocked(why) {
  return why === void 0 || why === "" ? silence : { effect: "block", reason: why, message: "" };
}
function taskIn(text) {
  let [id, subject] = [text("task_id"), text("task_subject")];
  return { id, subject, description: text("task_description"), teammate: text("teammate_name") };
}
function refusedTask(id, why) {
  return {
    type: "tool_denied",
    action: "Task refused",
    details: { tool: "TaskCreate", effect: "deny", rule: /\(rule ([\w-]+)\)/.exec(why)?.[1] ?? "", target: id, reason: why }
  };
}
function isUpdating({ state }, { client, agent }) {
  return [...state().calls.values()].some((open) => open.tool === "TaskUpdate" && open.client === client && open.agent === agent.id);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  lifecycle
});
