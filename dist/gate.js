"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf, __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: !0 });
}, __copyProps = (to, from, except, desc) => {
  if (from && typeof from == "object" || typeof from == "function")
    for (let key of __getOwnPropNames(from))
      !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: !0 }) : target,
  mod
)), __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);

var main_exports = {};
__export(main_exports, {
  main: () => main
});
module.exports = __toCommonJS(main_exports);
var import_node_fs10 = require("node:fs"), import_node_path10 = require("node:path");

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
function codeOf(error) {
  return error instanceof KhoregosError ? error.code : systemCode(error) ?? "INTERNAL";
}

var silence = { effect: "none", reason: "", message: "" }, maxTextLength = 4e3;
function render(eventName, answer) {
  let reason = wellFormed(answer.reason.slice(0, maxTextLength)), specific = hookSpecific(eventName, answer.effect, reason), message = answer.message === "" ? {} : { systemMessage: answer.message.slice(0, maxTextLength) }, block = answer.effect === "block" ? { decision: "block", reason } : {}, output = { ...message, ...block, ...specific === void 0 ? {} : { hookSpecificOutput: specific } }, stdout = Object.keys(output).length === 0 ? "" : `${JSON.stringify(output)}
`, denied = answer.effect === "deny" || answer.effect === "block";
  return { stdout, stderr: denied ? `${reason}
` : "", exitCode: denied ? 2 : 0 };
}
function wellFormed(text) {
  return Buffer.from(text).toString();
}
function hookSpecific(eventName, effect, reason) {
  if (effect === "deny" || effect === "ask")
    return { hookEventName: eventName, permissionDecision: effect, permissionDecisionReason: reason };
  if (!(reason === "" || effect === "block"))
    return { hookEventName: eventName, additionalContext: reason };
}

var lead = { id: "main", name: "lead", type: "", via: "payload" }, unverified = { id: "unverified", name: "unverified", type: "", via: "program" }, program = { id: "khoregos", name: "khoregos", type: "", via: "program" };
function isNameless({ id, via }) {
  return via === "unknown" || id === unverified.id;
}
var ownNames = /* @__PURE__ */ new Set(["lead", "person", unverified.name, program.name]);
function givenName(name) {
  return ownNames.has(name) ? `${name}~` : name;
}
var maxDepth = 16;
function agentKey(client, id) {
  return `${client}/${id}`;
}
function clientOf(key) {
  return key.slice(0, Math.max(0, key.indexOf("/")));
}
function liveAgents(agents) {
  return [...agents].filter(([, { live }]) => live).map(([key, agent]) => ({ ...agent, key }));
}
function ancestorsOf(agents, key) {
  let found = [];
  for (let next = parentOf(agents, key); next !== "" && found.length < maxDepth && !found.includes(next); next = parentOf(agents, next))
    found.push(next);
  return found;
}
function parentOf(agents, key) {
  let parent = agents.get(key)?.parent ?? "", main2 = agentKey(clientOf(key), lead.id), isStarted = key !== main2 && !key.endsWith(`/${unverified.id}`);
  return parent !== "" || !isStarted ? parent : main2;
}
function isTeammateId(id, name) {
  return name !== "" && id.startsWith(`a${name}-`) && /^[0-9a-f]{16}$/.test(id.slice(name.length + 2));
}

var import_node_path = require("node:path");
function stateDirectory(root) {
  return (0, import_node_path.join)(root, ".khoregos");
}
function journalDirectory(root) {
  return (0, import_node_path.join)(root, ".khoregos", "journal");
}
function segmentPath(root, segment) {
  return (0, import_node_path.join)(journalDirectory(root), `${String(segment).padStart(6, "0")}.jsonl`);
}
function archivePath(root, segment) {
  return `${segmentPath(root, segment)}.gz`;
}
function prunedPath(root) {
  return (0, import_node_path.join)(journalDirectory(root), "pruned.json");
}
function snapshotPath(root) {
  return (0, import_node_path.join)(root, ".khoregos", "state.json");
}
function databasePath(root) {
  return (0, import_node_path.join)(root, ".khoregos", "k6s.db");
}
function blobPath(root, hash) {
  return (0, import_node_path.join)(root, ".khoregos", "blobs", hash);
}

function setNewest(map, key, value, limit) {
  map.delete(key), map.set(key, value);
  for (let oldest of map.keys()) {
    if (map.size <= limit) return;
    map.delete(oldest);
  }
}

var severities = {
  session_fail: "warning",
  session_delete: "warning",
  event_redacted: "warning",
  tool_denied: "warning",
  boundary_violation: "critical",
  call_changed: "critical",
  call_ungated: "critical",
  undeclared_writes: "critical",
  owner_gone: "warning",
  lock_denied: "warning",
  lock_break: "warning",
  claim_lost: "warning",
  policy_degraded: "warning",
  enforcement_paused: "warning",
  fault: "warning",
  file_set_aside: "warning",
  state_rebuilt: "warning",
  journal_regressed: "critical",
  signing_key_rotated: "warning",
  trail_pruned: "warning"
};
function detailText({ details }, name) {
  let value = details[name];
  return typeof value == "string" ? value : "";
}
function createRecord(draft, origin, place) {
  return {
    v: 1,
    id: place.id,
    at: place.at,
    type: draft.type,
    severity: draft.severity ?? severities[draft.type] ?? "info",
    session: origin.session,
    client: origin.client,
    agent: origin.agent,
    policy: origin.policy,
    action: draft.action,
    details: draft.details ?? {},
    seen: place.seen
  };
}
function parseRecord(line) {
  if (!(line.charCodeAt(0) !== 123 || line.charCodeAt(line.length - 1) !== 125))
    try {
      let value = JSON.parse(line);
      return isRecord(value) ? value : void 0;
    } catch (error) {
      if (error instanceof SyntaxError) return;
      throw error;
    }
}
function isRecord(value) {
  if (typeof value != "object" || value === null) return !1;
  let record = value, agent = record.agent;
  return typeof record.v == "number" && typeof record.id == "string" && typeof record.at == "string" && typeof record.type == "string" && typeof record.session == "string" && typeof record.client == "string" && typeof record.seen == "string" && typeof record.action == "string" && typeof record.details == "object" && record.details !== null && typeof agent == "object" && agent !== null && typeof agent.id == "string" && typeof agent.name == "string";
}

function endedBy({
  type,
  client,
  details
}) {
  if (type === "client_end") return { client, whole: !0 };
  if (type === "owner_gone") return { client: detailText({ details }, "gone"), whole: !0 };
  if (type !== "client_start") return;
  let replaced2 = detailText({ details }, "replaces");
  return replaced2 !== "" && replaced2 !== client ? { client: replaced2, whole: !0 } : details.restarted === !0 ? { client, whole: !1 } : void 0;
}
function isOutdated(clients, event) {
  let { pid } = event.details, ended = event.type === "client_end" || event.type === "owner_gone" ? endedBy(event) : void 0, process2 = ended === void 0 ? void 0 : clients.get(ended.client)?.process;
  return process2 !== void 0 && typeof pid == "number" && pid !== process2.pid;
}
var maxLiveClients = 32;
function reduceClients(clients, event) {
  let { client, type, at } = event, isUngated = type === "mcp_call" && event.details.verified === !1, ended = endedBy(event);
  if (ended?.whole === !0 && clients.delete(ended.client), client === "" && !isUngated || type === "client_end") return;
  let known = clients.get(client), ungated = isUngated ? (known?.ungated ?? 0) + 1 : requestTypes.has(type) ? 0 : known?.ungated ?? 0, process2 = type === "client_start" ? processOf(event.details.process) : known?.process, next = { since: known?.since ?? at, lastAt: at, ungated, ...process2 === void 0 ? {} : { process: process2 } };
  setNewest(clients, client, next, maxLiveClients);
}
function processOf(value) {
  if (typeof value != "object" || value === null) return;
  let { pid, started: started2, boot, namespace } = value;
  if (!(typeof pid != "number" || ![started2, boot, namespace].every((each) => typeof each == "string")))
    return { pid, started: String(started2), boot: String(boot), namespace: String(namespace) };
}
var ungatedForMs = 1440 * 60 * 1e3;

function shownTarget({ shown, place, target }) {
  return shown ?? place?.relative ?? target;
}
var ownToolPrefix = "mcp__plugin_k6s_k6s__", unseenTools = /* @__PURE__ */ new Set(["Bash", "PowerShell", "Monitor", "Skill"]);
function writesUnseen(tool) {
  return unseenTools.has(tool) || tool.startsWith("mcp__") && !tool.startsWith(ownToolPrefix);
}
var maxOpenCalls = 128, maxActionLength = 80, requestTypes = /* @__PURE__ */ new Set(["tool_request", "tool_denied", "boundary_violation"]), outcomeTypes = /* @__PURE__ */ new Set([
  "tool_use",
  "tool_failed",
  "tool_closed",
  "file_create",
  "file_modify"
]), maxFinishedCalls = 256;
function reduceFinished(finished, event) {
  let { call } = event.details;
  !outcomeTypes.has(event.type) || typeof call != "string" || call === "" || (finished.push(call), finished.length > maxFinishedCalls && finished.shift());
}
function findOpenCall(calls, client, call) {
  return calls.get(agentKey(client, call));
}
function findUnclaimed(calls, { call, tool, fingerprint: fingerprint2 }) {
  if (call !== "")
    return [...calls.values()].find(
      (open2) => open2.call === call && open2.tool === `${ownToolPrefix}${tool}` && open2.fingerprint === fingerprint2 && open2.effect !== "deny" && open2.claimedBy === ""
    );
}
function reduceCalls(calls, event, lost = !1) {
  let ended = endedBy(event);
  if (ended !== void 0) for (let [key2, open2] of calls) open2.client === ended.client && calls.delete(key2);
  let { call, tool, fingerprint: fingerprint2 } = event.details;
  if (typeof call != "string" || call === "") return;
  if (event.type === "mcp_call") {
    let open2 = findUnclaimed(calls, { call, tool: String(tool), fingerprint: String(fingerprint2) });
    open2 !== void 0 && calls.set(agentKey(open2.client, call), { ...open2, claimedBy: event.id });
    return;
  }
  let key = agentKey(event.client, call);
  requestTypes.has(event.type) ? setNewest(calls, key, openCall(event, call, lost), maxOpenCalls) : event.type === "claim_lost" ? deny(calls, key) : outcomeTypes.has(event.type) && calls.delete(key);
}
function deny(calls, key) {
  let open2 = calls.get(key);
  open2 !== void 0 && calls.set(key, { ...open2, effect: "deny" });
}
function openCall(event, call, lost) {
  let { tool, effect, fingerprint: fingerprint2 } = event.details;
  return {
    call,
    client: event.client,
    agent: event.agent.id,
    name: event.agent.name,
    type: String(event.agent.type ?? ""),
    via: event.agent.via,
    tool: String(tool ?? ""),
    action: event.action.slice(0, maxActionLength),
    effect: lost ? "deny" : String(effect ?? "none"),
    fingerprint: String(fingerprint2 ?? ""),
    at: event.at,
    background: tool === "Monitor" || argument(event, "run_in_background") === !0,
    ...tool === "Agent" || tool === "Task" ? { spawn: spawnOf(event) } : {},
    claimedBy: ""
  };
}
function spawnOf(event) {
  let text = (name) => {
    let value = argument(event, name);
    return typeof value == "string" ? value : "";
  };
  return { name: text("name"), type: text("subagent_type") };
}
function argument({ details }, name) {
  let { arguments: input } = details;
  return typeof input == "object" && input !== null ? input[name] : void 0;
}

var denialsBeforeUserIsTold = 3, maxDenials = 64, maxKeyLength = 160;
function denialKey(event, rule, target) {
  return `${event.client}/${event.agent.id} ${rule} ${target}`.slice(0, maxKeyLength);
}
function denialsOf(denials, event) {
  let beginning = `${event.client}/${event.agent.id} `, own = [...denials].filter(([key]) => key.startsWith(beginning));
  return new Map(own.map(([key, count]) => [key.slice(beginning.length), count]));
}
function reduceDenials(denials, event) {
  if (detailText(event, "refused") !== "")
    for (let what of denialsOf(denials, event).keys()) denials.delete(`${event.client}/${event.agent.id} ${what}`);
  let { effect, rule, target } = event.details;
  if (effect !== "deny" || typeof rule != "string" || typeof target != "string") return;
  let key = denialKey(event, rule, target);
  setNewest(denials, key, (denials.get(key) ?? 0) + 1, maxDenials);
}

function reducePause(pause, event) {
  if (event.type === "enforcement_resumed") return;
  if (event.type !== "enforcement_paused") return pause;
  let { until, by } = event.details, latest = Date.parse(event.at) + 864e5;
  return typeof until != "string" || !(Date.parse(until) <= latest) ? pause : { until, by: String(by ?? "") };
}
function activePause(pause, now) {
  return pause !== void 0 && Date.parse(pause.until) > now ? pause : void 0;
}

function findAgentLimit(call, { teams }, state) {
  return call.tool !== "Agent" || teams.maxAgents === 0 ? [] : countAgents(state, "") < teams.maxAgents ? [] : [limitFinding(teams.maxAgents)];
}
function exceedsLimit(call, id, { teams }, state) {
  return call.tool !== "Agent" || teams.maxAgents === 0 ? !1 : countAgents(state, agentKey(call.client, id)) >= teams.maxAgents;
}
function countAgents({ agents, calls }, until) {
  let started2 = liveAgents(agents), known = new Set([...agents.values()].map(({ call }) => call)), unlinked = started2.filter(({ call }) => call === ""), expected = 0;
  for (let [key, { call, spawn, effect, at }] of calls) {
    if (key === until) break;
    if (spawn === void 0 || effect === "deny" || known.has(call)) continue;
    let seen = unlinked.findIndex(({ since }) => since >= at);
    seen === -1 ? expected += 1 : unlinked.splice(seen, 1);
  }
  return started2.length + expected;
}
function limitFinding(maxAgents3) {
  return { effect: "deny", rule: "max-agents", target: "agent", reason: `Starting an agent is refused (rule max-agents): ${maxAgents3} are at work, the limit of the policy; wait until one has ended, or do it yourself` };
}

function matchPath(pattern, path, foldsCase2 = !1) {
  return matchSegments(segmentsOf(fold(pattern, foldsCase2)), fold(path, foldsCase2).split("/"));
}
function matchPathOrParent(pattern, path, foldsCase2 = !1) {
  let glob = segmentsOf(fold(pattern, foldsCase2)), segments = fold(path, foldsCase2).split("/");
  return matchSegments(glob, segments) || matchSegments([...glob, "**"], segments);
}
function mayMatchBelow(pattern, directory, foldsCase2 = !1) {
  if (directory === ".") return !0;
  let glob = segmentsOf(fold(pattern, foldsCase2)), segments = fold(directory, foldsCase2).split("/"), anyDepth = glob.indexOf("**");
  if (anyDepth === -1 && glob.length <= segments.length) return !1;
  let fixed = anyDepth === -1 ? segments.length : Math.min(anyDepth, segments.length);
  return segments.slice(0, fixed).every((segment, index) => matchSegment(glob[index] ?? "", segment));
}
function matchAgent(pattern, name) {
  return matchSegment(pattern, name) || matchSegment(pattern, name.slice(name.lastIndexOf(":") + 1));
}
function matchText(pattern, text) {
  return matchSegment(pattern, text);
}
function isLiteral(pattern) {
  return !/[*?[]/.test(pattern);
}
function segmentsOf(pattern) {
  return pattern.includes("/") ? pattern.replace(/^\.?\/+/, "").replace(/\/+$/, "").split("/") : ["**", pattern];
}
function fold(text, foldsCase2) {
  return foldsCase2 ? text.normalize("NFC").toLowerCase() : text;
}
function matchSegments(glob, path) {
  let [at, from] = [0, 0], [star, taken] = [-1, 0];
  for (; from < path.length; ) {
    let pattern = glob[at];
    if (pattern === "**") {
      if ([star, taken] = [at, from], at += 1, at === glob.length) return !0;
    } else if (pattern !== void 0 && matchSegment(pattern, path[from] ?? ""))
      at += 1, from += 1;
    else {
      if (star === -1)
        return !1;
      taken += 1, [at, from] = [star + 1, taken];
    }
  }
  return at === glob.length;
}
function matchSegment(pattern, text) {
  if (isLiteral(pattern)) return pattern === text;
  let [at, from] = [0, 0], [star, taken] = [-1, 0];
  for (; from < text.length; ) {
    let width = pattern[at] === "*" ? 0 : matchCharacter(pattern, at, text.charAt(from));
    if (pattern[at] === "*")
      [star, taken] = [at, from], at += 1;
    else if (width > 0)
      at += width, from += 1;
    else {
      if (star === -1)
        return !1;
      taken += 1, [at, from] = [star + 1, taken];
    }
  }
  for (; pattern[at] === "*"; ) at += 1;
  return at === pattern.length;
}
function matchCharacter(pattern, at, character) {
  if (pattern[at] === "?") return 1;
  let negated = pattern[at + 1] === "!" || pattern[at + 1] === "^", members = at + (negated ? 2 : 1), close = pattern[at] === "[" ? pattern.indexOf("]", members + 1) : -1;
  return close === -1 ? pattern[at] === character ? 1 : 0 : isInClass(pattern.slice(members, close), character) === negated ? 0 : close - at + 1;
}
function isInClass(members, character) {
  for (let index = 0; index < members.length; index += 1) {
    let first = members.charAt(index);
    if (members[index + 1] === "-" && index + 2 < members.length) {
      if (first <= character && character <= members.charAt(index + 2)) return !0;
      index += 2;
    } else if (first === character) return !0;
  }
  return !1;
}
function patternsMeet(glob, pattern, foldsCase2 = !1) {
  let ours = shellTokens(fold(glob, foldsCase2)), theirs = policyTokens(segmentsOf(fold(pattern, foldsCase2)));
  return ours.length * theirs.length > maxProduct ? !0 : canMeet(ours, theirs);
}
var maxProduct = 1e6, anything = { kind: "many", set: "any" }, slash = { kind: "one", set: "/" };
function shellTokens(glob) {
  let tokens = [];
  for (let at = 0; at < glob.length; ) {
    let starts = at === 0 || glob[at - 1] === "/";
    if (glob.startsWith("**", at)) {
      let whole = starts && glob[at + 2] === "/";
      tokens.push(...whole ? [{ kind: "skip", count: 2 }, anything, slash] : [anything]), at += whole ? 3 : 2;
    } else at += pushToken(tokens, glob, at, starts ? "undotted" : "name");
  }
  return tokens;
}
function policyTokens(segments) {
  let tokens = [];
  return segments.forEach((segment, index) => {
    let last = index === segments.length - 1;
    if (segment === "**") {
      tokens.push(
        ...last ? [{ kind: "one", set: "any" }, anything] : [{ kind: "skip", count: 2 }, anything, slash]
      );
      return;
    }
    for (let at = 0; at < segment.length; ) at += pushToken(tokens, segment, at, "name");
    last || tokens.push(slash);
  }), [...tokens, { kind: "skip", count: 3 }, slash, { kind: "one", set: "any" }, anything];
}
function pushToken(tokens, pattern, at, wild) {
  let character = pattern.charAt(at);
  if (character === "*")
    return wild === "undotted" && tokens.push({ kind: "skip", count: 2 }, { kind: "one", set: wild }), tokens.push({ kind: "many", set: "name" }), 1;
  let close = character === "[" ? pattern.indexOf("]", at + (/[!^]/.test(pattern.charAt(at + 1)) ? 3 : 2)) : -1, length = close === -1 ? 1 : close - at + 1, set = character === "?" ? wild : pattern.slice(at, at + length);
  return tokens.push({ kind: "one", set }), length;
}
function canMeet(ours, theirs) {
  let width = theirs.length + 1, reached = new Uint8Array((ours.length + 1) * width);
  reached[0] = 1;
  for (let at = 0; at < reached.length; at += 1) {
    if (reached[at] !== 1) continue;
    let [i, j] = [Math.floor(at / width), at % width], [a, b] = [ours[i], theirs[j]];
    a !== void 0 && a.kind !== "one" && (reached[at + width] = 1), b !== void 0 && b.kind !== "one" && (reached[at + 1] = 1), a?.kind === "skip" ? reached[at + (a.count + 1) * width] = 1 : b?.kind === "skip" ? reached[at + b.count + 1] = 1 : a !== void 0 && b !== void 0 && setsMeet(a.set, b.set) && (reached[at + (a.kind === "one" ? width : 0) + (b.kind === "one" ? 1 : 0)] = 1);
  }
  return reached[reached.length - 1] === 1;
}
function setsMeet(a, b) {
  return a.length === 1 ? b.length === 1 ? a === b : isMember(b, a) : b.length === 1 ? isMember(a, b) : !0;
}
function isMember(set, character) {
  return set === "any" ? !0 : character === "/" ? !1 : set === "name" ? !0 : set === "undotted" ? character !== "." : matchCharacter(set, 0, character) > 0;
}

function namesOf(place) {
  return place.relative === void 0 ? place.aliases : [place.relative, ...place.aliases];
}
function plainGlob(glob) {
  return glob.replace(/(^|\/)(?:\.\/)+/g, "$1");
}
function isUnknown({ action, certainty, target, place }) {
  if (certainty === "unknown" || place === void 0) return !0;
  if (certainty !== "glob") return !1;
  let relative3 = plainGlob(place.relative ?? "");
  return target.startsWith("**") || relative3.startsWith("**") && !(action === "delete" && relative3 === "**");
}
function reaches(access, pattern, foldsCase2) {
  let { place, action, certainty } = access;
  return place === void 0 ? !1 : isUnknown(access) ? certainty === "glob" && namesEnd(access.target, pattern, foldsCase2) : namesOf(place).some((name) => certainty === "glob" ? globReaches(plainGlob(name), action, pattern, foldsCase2) : matchPathOrParent(pattern, name, foldsCase2) ? !0 : action === "delete" && !isAnyDepth(pattern) && mayMatchBelow(pattern, name, foldsCase2));
}
function literalTail(glob) {
  let segments = glob.split("/");
  return segments.slice(segments.findLastIndex((segment) => !isLiteral(segment)) + 1).join("/");
}
function namesEnd(glob, pattern, foldsCase2) {
  let tail = literalTail(glob);
  return tail !== "" && isAnyDepth(pattern) && matchPathOrParent(pattern, tail, foldsCase2) ? !0 : namesSegment(lastSegment(glob), pattern, foldsCase2);
}
function namesSegment(segment, pattern, foldsCase2) {
  let last = lastSegment(pattern.replace(/\/+$/, ""));
  return isAnyName(last) || isAnyName(segment) ? !1 : isLiteral(segment) ? foldsCase2 ? matchText(last.toLowerCase(), segment.toLowerCase()) : matchText(last, segment) : !isPlainName(pattern) || last.startsWith(".") && !segment.startsWith(".") ? !1 : patternsMeet(segment.replace(/\*{2,}/g, "*"), last, foldsCase2);
}
function lastSegment(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
function isAnyName(segment) {
  return segment === "*" || segment === "**";
}
function isPlainName(pattern) {
  return !pattern.replace(/^\*\*\//, "").includes("/");
}
function globReaches(glob, action, pattern, foldsCase2) {
  return isAnyName(pattern.replace(/^\*\*\//, "")) ? !0 : isPlainName(pattern) ? glob.split("/").some((segment) => namesSegment(segment, pattern, foldsCase2)) : isAnyDepth(pattern) && glob.includes("**") ? namesEnd(glob, pattern, foldsCase2) : patternsMeet(glob, pattern, foldsCase2) ? !0 : action === "delete" && !isAnyDepth(pattern) && patternsMeet(`${glob}/**`, pattern, foldsCase2);
}
function isAnyDepth(pattern) {
  return !pattern.includes("/") || pattern.startsWith("**/");
}
function staysWithin(access, pattern, foldsCase2) {
  let relative3 = access.place?.relative;
  if (relative3 === void 0) return !1;
  if (access.certainty !== "glob") return isAllowed(pattern, relative3, foldsCase2);
  let segments = plainGlob(relative3).split("/"), first = segments.findIndex((segment) => !isLiteral(segment)), directory = segments.slice(0, first === -1 ? segments.length : first).join("/");
  if (directory !== "" && isLiteral(pattern)) return matchPathOrParent(pattern, directory, foldsCase2);
  if (pattern === "**" || pattern === "**/*") return !0;
  if (pattern.endsWith("/**") && directory !== "") {
    let base = pattern.slice(0, -3);
    return matchPathOrParent(base.includes("/") ? base : `./${base}`, directory, foldsCase2);
  }
  return !relative3.includes("**") && !/[?[]/.test(pattern) && matchPath(pattern, relative3, foldsCase2);
}
function isAllowed(pattern, path, foldsCase2) {
  return pattern.endsWith("/**") && matchPath(`./${pattern.slice(0, -3)}`, path, foldsCase2) ? !0 : isLiteral(pattern) ? matchPathOrParent(pattern, path, foldsCase2) : matchPath(pattern, path, foldsCase2);
}

var reservedPatterns = [
  ".khoregos",
  ".git/hooks",
  ".git/worktrees",
  ".git/config",
  ".mcp.json",
  ".claude/settings*.json",
  ".claude/agents",
  ".claude/commands",
  ".claude/skills",
  ".claude/hooks"
], policyFile = "k6s.yaml";
function findReservedPaths(call) {
  return call.accesses.map((access) => findReservedPath(access, call)).filter((finding) => finding !== void 0);
}
function findReservedPath(access, call) {
  if (access.action === "read" && readsKey(access)) return deny2(access, "may hold a key that vouches for the trail");
  if (!(access.action !== "write" && access.action !== "delete") && !(access.place === void 0 || access.certainty === "unknown"))
    return isUnknown(access) ? findReservedPath({ ...access, certainty: "exact", place: tailOf(access.target) }, call) : access.place.zone !== void 0 ? deny2(access, `belongs to the configuration of ${access.place.zone}`) : isReserved(access, call.foldsCase) ? deny2(access, "decides what runs or records what ran") : touchesPolicy(access, call.foldsCase) ? policyFinding(access, call) : void 0;
}
function readsKey({ place }) {
  return place?.zone !== "khoregos" ? !1 : /\.key(?:\.next)?$|\/k6s(?:\/trails(?:\/[^/]+)?)?(?:\/[*?.]*)?$/.test(place.real);
}
function tailOf(target) {
  let relative3 = literalTail(target) || void 0;
  return { real: `/${relative3}`, relative: relative3, aliases: [], zone: void 0 };
}
var reservedSegment = /(?:^|\/)\.(?:khoregos|git|mcp\.json|claude)(?:\/|$)/;
function isReserved(access, foldsCase2) {
  let { action, certainty, place } = access;
  return action === "write" && certainty !== "glob" && !foldsCase2 && place !== void 0 && !namesOf(place).some((name) => reservedSegment.test(name)) ? !1 : touches(access, ".git", foldsCase2) && !isSkipped(access) ? !0 : reservedPatterns.some(
    (pattern) => (
      // Nested repositories have hooks too.
      [`./${pattern}`, `**/${pattern}`].some((each) => reaches({ ...access, action: "write" }, each, foldsCase2)) || // Anchored, for otherwise a bare name may lie below whatever is deleted.
      access.action === "delete" && reaches(access, `./${pattern}`, foldsCase2)
    )
  );
}
function isSkipped({ action, certainty, place }) {
  return action === "write" && certainty === "possible" && place?.relative === ".git";
}
function touchesPolicy(access, foldsCase2) {
  return touches(access, policyFile, foldsCase2) || access.action === "delete" && access.place?.relative === ".";
}
function touches(access, name, foldsCase2) {
  return access.place === void 0 ? !1 : access.certainty === "glob" ? reaches({ ...access, action: "write" }, `./${name}`, foldsCase2) : namesOf(access.place).some((path) => matchPath(name, path, foldsCase2));
}
function policyFinding(access, call) {
  return call.attended ? {
    effect: "ask",
    rule: "reserved-path",
    target: access.place?.relative ?? policyFile,
    reason: `${policyFile} is the policy that governs this project (rule reserved-path): allow this change only if you asked for it`
  } : deny2(access, "is the policy itself");
}
function deny2(access, why) {
  let target = shownTarget(access);
  return {
    effect: "deny",
    rule: "reserved-path",
    target,
    reason: `${verb(access)} ${shorten(target)} is refused (rule reserved-path): it ${why}; leave it as it is and ask the user to change it`
  };
}
var verbs = { read: "Reading", write: "Writing", delete: "Deleting", execute: "Running", network: "Fetching" };
function verb({ action, certainty }) {
  return certainty === "possible" ? `A command that may ${action}` : verbs[action];
}
var maxTargetLength = 90;
function shorten(text, maxLength2 = maxTargetLength) {
  if (text.length <= maxLength2) return text;
  let cut = text.indexOf("/", text.length - maxLength2 + 1);
  return cut === -1 ? "\u2026" : `\u2026${text.slice(cut)}`;
}

function findBoundaries(call, policy) {
  return call.accesses.flatMap((access) => findBoundary(access, call, policy));
}
function findBoundary(access, call, policy) {
  if (access.place === void 0 || access.action === "execute" || access.action === "network") return [];
  let own = boundariesOf(call.agent, policy), common = policy.boundaries.filter((boundary) => boundary.pattern === "*" && !own.includes(boundary));
  return [...own.map((boundary) => forbiddenBy(boundary, access, call) ?? notAllowedBy(boundary, access, call)), ...common.map((boundary) => forbiddenBy(boundary, access, call))].filter(
    (finding) => finding !== void 0
  );
}
function boundariesOf(agent, { boundaries }) {
  let find = (name) => boundaries.find(({ pattern }) => isNameless(agent) ? pattern === "*" : matchAgent(pattern, name)), matching = [.../* @__PURE__ */ new Set([find(agent.name), agent.type === "" ? void 0 : find(agent.type)])].filter((boundary) => boundary !== void 0), named = matching.filter(({ pattern }) => pattern !== "*");
  return named.length > 0 ? named : matching;
}
function forbiddenBy(boundary, access, call) {
  let pattern = (access.action === "read" ? boundary.forbiddenReads : boundary.forbidden).find((each) => reaches(access, each, call.foldsCase));
  if (pattern !== void 0)
    return createFinding(
      boundary,
      access,
      `${shorten(pattern, maxPatternLength)} is forbidden to agents matching ${shorten(boundary.pattern, maxAgentLength)}`
    );
}
function notAllowedBy(boundary, access, call) {
  if (access.action === "read" || boundary.allowed.length === 0 || access.place === void 0 || access.certainty === "possible" || isUnknown(access) || boundary.allowed.some((pattern) => staysWithin(access, pattern, call.foldsCase))) return;
  let list = shorten(boundary.allowed.join(", "), maxPatternLength), agents = shorten(boundary.pattern, maxAgentLength);
  return createFinding(boundary, access, `agents matching ${agents} may change only ${list}`);
}
var maxShownLength = 70, maxPatternLength = 45, maxAgentLength = 24;
function createFinding(boundary, access, why) {
  let target = shownTarget(access), shown = shorten(target, maxShownLength);
  if (boundary.enforcement === "advisory")
    return {
      effect: "note",
      rule: "boundary",
      target,
      reason: `${verb(access)} ${shown} crosses an advisory boundary (rule boundary): ${why}; it is recorded as a warning, prefer another path`
    };
  let instead = access.action === "read" ? "work without its contents or ask the user" : "choose a path outside it or ask the user";
  return {
    effect: "deny",
    rule: "boundary",
    target,
    reason: `${verb(access)} ${shown} is refused (rule boundary): ${why}; ${instead}`
  };
}

var minLockMs = 1e4, maxLockMs = 3600 * 1e3, standardLockMs = 300 * 1e3, maxLocks = 128;
function ownerKey({ client, agent }) {
  return agentKey(client, agent.id);
}
function lockKey(owner, path) {
  return `${ownerKey(owner)}:${path}`;
}
function findLock(locks, owner, path, now) {
  let lock = locks.get(lockKey(owner, path));
  return lock !== void 0 && isLive(lock, now) ? lock : void 0;
}
function findRival({ locks, agents }, owner, claim, now) {
  let overlapping = [...locks.values()].filter((lock) => !isOwned(lock, owner) && overlap(lock, claim) && isLive(lock, now));
  if (!overlapping.some(({ auto }) => auto)) return overlapping[0];
  let ancestors = ancestorsOf(agents, ownerKey(owner));
  return overlapping.find((lock) => !(lock.auto && ancestors.includes(agentKey(lock.client, lock.agent))));
}
function isLive({ until }, now) {
  return Date.parse(until) > now;
}
function isOwned(lock, owner) {
  return lock.client === owner.client && lock.agent === owner.agent.id;
}
function overlap(a, b) {
  let foldsCase2 = a.foldsCase || b.foldsCase;
  return a.scope === "file" && b.scope === "file" && !foldsCase2 ? a.path === b.path : a.scope === "glob" && b.scope === "glob" ? isWithin(prefixOf(a), prefixOf(b), foldsCase2) : a.scope === "glob" ? coversSome(a.path, b, foldsCase2) : b.scope === "glob" ? coversSome(b.path, a, foldsCase2) : isWithin(a.path, b.path, foldsCase2);
}
function coversSome(pattern, { path, scope }, foldsCase2) {
  return path.startsWith("/") ? !1 : matchPathOrParent(pattern, path, foldsCase2) ? !0 : scope === "directory" && (!pattern.includes("/") || mayMatchBelow(pattern, path, foldsCase2));
}
function prefixOf({ path }) {
  let segments = path.includes("/") ? path.split("/") : ["**", path], first = segments.findIndex((segment) => !isLiteral(segment));
  return segments.slice(0, first === -1 ? void 0 : first).join("/");
}
function isWithin(a, b, foldsCase2) {
  let [one, other] = [a, b].map((path) => foldsCase2 ? path.normalize("NFC").toLowerCase() : path);
  if (one === void 0 || other === void 0) return !1;
  let contains = (parent, child) => parent === "" || parent === "." || parent === child || child.startsWith(`${parent}/`);
  return contains(one, other) || contains(other, one);
}

var maxClaims = 32;
function findLocked(call, _policy, state, now) {
  return call.accesses.flatMap((access) => {
    let rival = rivalOf(access, call, state, now);
    return rival === void 0 ? [] : [lockFinding(rival, access, call, now)];
  }).slice(0, maxClaims);
}
function rivalOf(access, call, state, now) {
  let claim = state.locks.size === 0 ? void 0 : claimOf(access, call);
  return claim === void 0 ? void 0 : findRival(state, call, claim, now);
}
function claimOf(access, call) {
  if (call.tool.startsWith(ownToolPrefix)) return;
  let { action, certainty, place, recursive, shown } = access;
  if (action !== "write" && action !== "delete" || certainty !== "exact" && certainty !== "glob" || place?.relative === void 0 || shown !== void 0 || isMade(access, call)) return;
  let path = nameIn(call.directories.root, place.real), scope = certainty === "glob" ? "glob" : recursive === !0 || place.isDirectory === !0 ? "directory" : "file";
  return { path: scope === "glob" ? plainGlob(path) : path, scope, foldsCase: call.foldsCase };
}
function nameIn(root, real) {
  return real === root ? "." : real.startsWith(`${root}/`) ? real.slice(root.length + 1) : real;
}
function isMade({ target }, { invocations }) {
  return invocations.some(({ program: program2, operands }) => program2 === "mkdir" && operands.includes(target));
}
function automaticClaims(call) {
  let claims = /* @__PURE__ */ new Map();
  for (let access of call.accesses) {
    let claim = claimOf(access, call);
    claim?.scope === "file" && claims.size < maxClaims && claims.set(claim.path, claim);
  }
  return [...claims.values()];
}
var maxPathLength = 70, maxNameLength = 40;
function lockFinding(lock, access, call, now) {
  let holder = nameOf(lock, call), age = Math.max(0, Math.round((now - Date.parse(lock.since)) / 1e3)), until = `${lock.until.slice(11, 19)} UTC`, ends = lock.auto ? `until its turn ends or ${until}` : `until it is released or ${until}`, target = access.place?.relative ?? access.target, reason = `${verb(access)} ${shorten(target, maxPathLength)} is refused (rule lock): ${holder} has held it for ${age} s, ${ends}; work on something else and try again then, or agree with it`;
  return { effect: "deny", rule: "lock", target, reason };
}
function nameOf({ name, agent, client }, call) {
  let shown = shorten(name, maxNameLength);
  return name !== call.agent.name ? shown : agent === lead.id ? `${shown} of session ${client.slice(0, 8)}` : `${shown} (${agent.slice(0, 9)})`;
}

function isPlainFile(file) {
  return !/^[/~!]|\\|[{}]/.test(file) && !file.split("/").includes("..");
}
var maxFilesLength = 4e3, maxDependencies = 16, closedStatuses = /* @__PURE__ */ new Set([
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
function taskKey(session, task) {
  return `${session}/${task}`;
}
function tasksOf(tasks, holder) {
  return [...tasks.values()].filter((task) => task.holder === holder && isOpen(task));
}
function clientTaskOf(team, id) {
  return `${team}#${id}`;
}
var teamLength = 8;

var unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
function printable(text) {
  return text.replace(unprintable, writtenOut);
}
function writtenOut(character) {
  let code = character.codePointAt(0) ?? 0;
  return code <= 255 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u{${code.toString(16)}}`;
}

function findOutsideTask(call, _policy, state) {
  if (state.tasks.size === 0) return [];
  let { tasks, isOwn } = currentTasks(call, state), patterns = tasks.flatMap(({ files }) => files);
  return patterns.length === 0 ? [] : call.accesses.filter((access) => changes(access) && !patterns.some((pattern) => covers(pattern, access, call.foldsCase))).map((access) => createFinding2(access, { tasks, isOwn, patterns }));
}
function currentTasks(call, { tasks, agents, sessions }) {
  let own = agentKey(call.client, call.agent.id), session = sessions.current?.id;
  for (let key of [own, ...ancestorsOf(agents, own)]) {
    let found = tasksOf(tasks, key).filter((task) => task.session === session && task.files.length > 0);
    if (found.length > 0) return { tasks: found, isOwn: key === own };
  }
  return { tasks: [], isOwn: !0 };
}
function changes(access) {
  let { action, certainty, place } = access;
  return action !== "write" && action !== "delete" || certainty === "possible" || isUnknown(access) ? !1 : place?.relative !== void 0;
}
function covers(pattern, access, foldsCase2) {
  let plain = pattern.replace(/\/+$/, ""), { certainty, place } = access, name = place?.relative ?? "";
  return certainty !== "glob" && (name === plain || name.startsWith(`${plain}/`)) ? !0 : staysWithin(access, plain, foldsCase2) || staysWithin(access, `${plain}/**`, foldsCase2);
}
var maxPathLength2 = 60, maxFilesLength2 = 60, maxTaskLength = 40;
function createFinding2(access, { tasks, isOwn, patterns }) {
  let target = access.place?.relative ?? access.target, names = shorten(tasks.map(({ task }) => task).join(", "), maxTaskLength), whose = isOwn ? `your task ${names}` : `the task ${names} that you work for`, reason = `${verb(access)} ${shorten(target, maxPathLength2)} is refused (rule task-claim): ${whose} may change only ${shorten(patterns.join(", "), maxFilesLength2)}; keep to that, or ask the lead to widen it with k6s_task_update`;
  return { effect: "deny", rule: "task-claim", target, reason: printable(reason) };
}

function findHumanVerb({ humanVerb: verb2 }) {
  if (verb2 === void 0) return [];
  let reason = `k6s ${verb2} is refused (rule human-verb): only a person may do this; tell the user why you want it and ask them to run "k6s ${verb2}" themselves`;
  return [{ effect: "deny", rule: "human-verb", target: verb2, reason }];
}
function findProtected(call, { tools, boundaries }) {
  let isStrict = boundaries.some(({ enforcement }) => enforcement === "strict"), unread = tools.protect !== "off" || isStrict ? findUnread(call) : [];
  return tools.protect === "off" ? unread : [...unread, ...findDestructive(call, tools.protect)];
}
var maxFindings = 8;
function findDestructive({ dangers }, level) {
  let found = /* @__PURE__ */ new Map();
  for (let danger of dangers)
    danger.level === "strict" && level !== "strict" || found.size < maxFindings && !found.has(danger.rule) && found.set(danger.rule, destructiveFinding(danger));
  return [...found.values()];
}
function destructiveFinding({ rule, shown, why, instead }) {
  let reason = `${shown} is refused (rule ${rule}): ${why}; ${instead}, or ask the user to run it with "! command"`;
  return { effect: "deny", rule, target: shown, reason };
}
function findUnread({ accesses, command }) {
  return accesses.some(
    ({ action, certainty, target }) => action === "execute" && certainty === "unknown" && target === command
  ) ? [{ effect: "deny", rule: "unread-command", target: "command", reason: "This command is refused (rule unread-command): it is too long, too deeply nested or names too much to be checked; split it into shorter commands, or write a script file and run that" }] : [];
}
function findDeniedCommands({ denied }) {
  return denied.map(deniedFinding);
}
var maxCommandLength = 70, maxReasonLength = 110;
function deniedFinding({ command, reason }) {
  let shown = clip(command, maxCommandLength), why = reason === "" ? "the policy of this project denies it" : clip(reason, maxReasonLength);
  return {
    effect: "deny",
    rule: "deny-command",
    target: shown,
    reason: `"${shown}" is refused (rule deny-command): ${why}; do it another way or ask the user`
  };
}
function clip(text, length) {
  return text.length <= length ? text : `${text.slice(0, length - 1)}\u2026`;
}
function findUnknownWrites(call, { tools }) {
  if (tools.unknownWrites === "pass") return [];
  let unknown = call.accesses.find(
    (access) => (access.action === "write" || access.action === "delete") && isUnknown(access)
  );
  if (unknown === void 0) return [];
  let what = unknown.action === "write" ? "writes" : "deletes", asks = tools.unknownWrites === "ask", reason = asks ? `This command ${what} where nobody can tell beforehand (rule unknown-write): allow it only if you know what it does, or have the path named plainly` : `This command is refused (rule unknown-write): it ${what} where nobody can tell beforehand; name the path plainly, without variables or substitutions, or ask the user`;
  return [{ effect: asks ? "ask" : "deny", rule: "unknown-write", target: "command", reason }];
}

var rules = [
  { id: "reserved-path", pausable: !1, find: findReservedPaths },
  { id: "human-verb", pausable: !1, find: findHumanVerb },
  { id: "protect", pausable: !1, find: findProtected },
  { id: "deny-command", pausable: !0, find: findDeniedCommands },
  { id: "unknown-write", pausable: !0, find: findUnknownWrites },
  { id: "boundary", pausable: !0, find: findBoundaries },
  { id: "task-claim", pausable: !0, find: findOutsideTask },
  { id: "lock", pausable: !0, find: findLocked },
  { id: "max-agents", pausable: !0, find: findAgentLimit }
], strength = { note: 1, ask: 2, deny: 3 };
function decide(call, policy, state, now) {
  let paused = activePause(state.pause, now) !== void 0;
  return combine(
    rules.flatMap(({ find, pausable }) => {
      let found = find(call, policy, state, now);
      return paused && pausable ? found.map(noted) : found;
    })
  );
}
function combine(findings) {
  let strongest = findings.reduce(
    (best, next) => best === void 0 || strength[next.effect] > strength[best.effect] ? next : best,
    void 0
  );
  return strongest === void 0 ? { effect: "none", findings: [] } : { ...strongest, findings: [strongest, ...findings.filter((finding) => finding !== strongest)] };
}
function noted(finding) {
  return finding.effect === "note" ? finding : { ...finding, effect: "note", reason: `Enforcement is paused by a person; otherwise: ${finding.reason}` };
}

var sensitive = [".env*", "**/auth/**", "**/security/**", "**/*.pem", "**/*.key"], dependencies = [
  "package.json",
  "package-lock.json",
  "pnpm-lock.yaml",
  "yarn.lock",
  "requirements.txt",
  "pyproject.toml",
  "go.mod",
  "go.sum",
  "Cargo.toml",
  "Cargo.lock",
  "pom.xml"
], riskyPrograms = /* @__PURE__ */ new Set(["rm", "kill", "chmod", "chown", "curl", "wget"]);
function severityOf(call, decision) {
  if (decision.effect === "deny") return decision.rule === "boundary" ? "critical" : "warning";
  if (decision.effect !== "none") return "warning";
  let written = call.accesses.filter((access) => access.action === "write" || access.action === "delete").map((access) => access.place?.relative ?? access.target);
  if (written.some((path) => sensitive.some((pattern) => matchPath(pattern, path, call.foldsCase)))) return "critical";
  let dependency = written.some((path) => dependencies.some((pattern) => matchPath(pattern, path, call.foldsCase))), risky = call.invocations.some(({ program: program2 }) => riskyPrograms.has(program2));
  return dependency || risky ? "warning" : "info";
}

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

var beginMarker = "-----BEGIN ", endMarker = "-----END ", labelMaxLength = 64, keyBlockMaxLength = 16384, keyLabel = /^[A-Z0-9 ]*PRIVATE KEY(?: BLOCK)?$/, word = /^[a-z_]{0,20}$/, outsideKeyBody = /[^\w\s+/=\\:,.()-]/;
function redact(text) {
  return replaceSecrets(text, replacementOf);
}
function replacementOf(rule) {
  return `[REDACTED:${rule}]`;
}
function takeSecrets(text) {
  let secrets = [];
  return { redacted: replaceSecrets(text, (rule, secret) => (secrets.push({ rule, secret }), replacementOf(rule))), secrets };
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

var fileTools = {
  Write: ["file_path", "write"],
  Edit: ["file_path", "write"],
  MultiEdit: ["file_path", "write"],
  NotebookEdit: ["notebook_path", "write"],
  Read: ["file_path", "read"]
}, runningTools = {
  Bash: ["command"],
  PowerShell: ["command"],
  Skill: ["skill", "args"],
  CronCreate: ["prompt"],
  ScheduleWakeup: ["prompt"],
  Monitor: ["command"]
}, namingTools = new Set(
  "Agent EnterWorktree ExitWorktree LSP ReportFindings SendUserFile Task ToolSearch Workflow".split(" ")
), ownTools = new Set(
  [
    "log",
    "save_context",
    "load_context",
    "list_context",
    "search_context",
    "acquire_lock",
    "release_lock",
    "list_locks",
    "get_boundaries",
    "check_path",
    "task_create",
    "task_claim",
    "task_update",
    "task_list",
    "status",
    "save_checkpoint",
    "load_checkpoint"
  ].map((name) => `${ownToolPrefix}k6s_${name}`)
);
function ownAccesses(tool, input) {
  let target = textOf(input.path);
  return tool !== `${ownToolPrefix}k6s_acquire_lock` || target === "" ? [] : [{ action: "write", target, certainty: "exact" }];
}
function isShellTool(tool) {
  return tool === "Bash" || tool === "PowerShell" || tool === "Monitor";
}
function commandOf(tool, input) {
  return (Object.hasOwn(runningTools, tool) ? runningTools[tool] ?? [] : []).map((argument2) => textOf(input[argument2])).filter((text) => text !== "").join(" ");
}
function accessesOf(tool, input, shell) {
  let file = Object.hasOwn(fileTools, tool) ? fileTools[tool] : void 0;
  if (file !== void 0) {
    let target = textOf(input[file[0]]);
    return target === "" ? [] : [{ action: file[1], target, certainty: "exact" }];
  }
  if (Object.hasOwn(runningTools, tool)) {
    let certainty = shell === void 0 || shell.complete ? "exact" : "unknown";
    return [{ action: "execute", target: commandOf(tool, input), certainty }, ...shell?.accesses ?? []];
  }
  return ownTools.has(tool) ? ownAccesses(tool, input) : tool === "WebFetch" ? [{ action: "network", target: textOf(input.url), certainty: "exact" }] : tool === "WebSearch" ? [{ action: "network", target: textOf(input.query), certainty: "unknown" }] : pathArguments(input).map((target) => ({ action: actionOf(tool), target, certainty: "exact" }));
}
var pathWords = new Set(
  "path paths file files filename filenames filepath filepaths dir dirs directory directories folder worktree outfile infile outdir".split(
    " "
  )
), perhapsPathWords = new Set(
  "dest destination from input location output source src target to uri url".split(" ")
), readingVerbs = new Set(
  "check count describe diff fetch find get glob grep info list log ls peek query read search show stat status tree view".split(
    " "
  )
), writingVerbs = new Set(
  "add append apply copy create download edit insert move patch put rename replace save set sync update upload write".split(
    " "
  )
), deletingVerbs = /* @__PURE__ */ new Set(["delete", "move", "mv", "remove", "rename", "rm", "unlink"]);
function actionOf(tool) {
  if (namingTools.has(tool)) return "read";
  let words = wordsOf(tool.split("__").pop() ?? tool);
  return words.some((word2) => deletingVerbs.has(word2)) ? "delete" : readingVerbs.has(words[0] ?? "") && !words.some((word2) => writingVerbs.has(word2)) ? "read" : "write";
}
var maxAccesses = 500, maxDepth2 = 8;
function pathArguments(input, depth = 0) {
  return typeof input != "object" || input === null || depth > maxDepth2 ? [] : Object.entries(input).flatMap(([name, value]) => {
    let values = [value].flat();
    return [...values.filter((each) => typeof each == "string").filter((text) => isPath(name, text)).map(fromFileUrl), ...values.flatMap((each) => pathArguments(each, depth + 1))];
  }).slice(0, maxAccesses + 1);
}
function isPath(name, text) {
  if (text === "" || /[\n\r\0]/.test(text)) return !1;
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(text)) return /^file:/i.test(text);
  let words = wordsOf(name.replace(/\d+$/, "")), word2 = words.at(-1) ?? "";
  return pathWords.has(word2) || pathWords.has(words.slice(-2).join("")) || perhapsPathWords.has(word2) && /[./~]/.test(text);
}
function wordsOf(name) {
  return name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase().split(/[_-]+/);
}
function fromFileUrl(text) {
  if (!/^file:/i.test(text)) return text;
  try {
    return decodeURIComponent(new URL(text).pathname);
  } catch (error) {
    if (error instanceof TypeError || error instanceof URIError) return text;
    throw error;
  }
}
function textOf(value) {
  return typeof value == "string" ? value : "";
}

var import_node_os = require("node:os"), import_node_path3 = require("node:path");

var import_node_fs = require("node:fs"), import_node_path2 = require("node:path");
var policyFileName = "k6s.yaml", maxPointerBytes = 8192;
function gitRootOf(directory) {
  for (let at = directory; ; at = (0, import_node_path2.dirname)(at)) {
    if (exists((0, import_node_path2.join)(at, ".git"))) return at;
    if (at === (0, import_node_path2.dirname)(at)) return;
  }
}
function commonDirectoryOf(tree) {
  let pointer = (0, import_node_path2.join)(tree, ".git"), own = /^gitdir: (.+)$/m.exec(readPointer(pointer))?.[1];
  if (own === void 0) return;
  let directory = (0, import_node_path2.resolve)(tree, own), common = readPointer((0, import_node_path2.join)(directory, "commondir")).trim(), back = readPointer((0, import_node_path2.join)(directory, "gitdir")).trim();
  if (common === "" || back === "" || realPath((0, import_node_path2.resolve)(directory, back)) !== realPath(pointer)) return;
  let shared = realPath((0, import_node_path2.resolve)(directory, common));
  return realPath(directory).startsWith((0, import_node_path2.join)(shared, "worktrees") + import_node_path2.sep) ? shared : void 0;
}
function readPointer(path) {
  let found = lstat(path);
  return found?.isFile() && found.size <= maxPointerBytes ? reachable(() => (0, import_node_fs.readFileSync)(path, "utf8")) ?? "" : "";
}
function exists(path) {
  return stat(path) !== void 0;
}
function stat(path) {
  return reachable(() => (0, import_node_fs.statSync)(path, { throwIfNoEntry: !1 }));
}
function lstat(path) {
  return reachable(() => (0, import_node_fs.lstatSync)(path, { throwIfNoEntry: !1 }));
}
function reachable(call) {
  try {
    return call();
  } catch (error) {
    if (systemCode(error) === void 0) throw error;
    return;
  }
}
function realPath(path) {
  return reachable(() => (0, import_node_fs.realpathSync)(path)) ?? (0, import_node_path2.resolve)(path);
}

function homeOf(variables) {
  return variables.HOME || (reachable(import_node_os.homedir) ?? "/");
}
function temporaryDirectories({ TMPDIR }) {
  let directories = [TMPDIR || (0, import_node_os.tmpdir)(), "/tmp", "/var/tmp"].map((path) => realPath(path));
  return [...new Set(directories)];
}
function userDirectory(variables) {
  return (0, import_node_path3.join)(variables.XDG_CONFIG_HOME || (0, import_node_path3.join)(homeOf(variables), ".config"), "k6s");
}
var clientNames = /* @__PURE__ */ new Set([
  "settings.json",
  "settings.local.json",
  "plugins",
  "agents",
  "commands",
  "skills",
  "hooks",
  ".credentials.json",
  ".claude.json"
]), pluginNames = /* @__PURE__ */ new Set(["dist", "hooks", "commands", ".claude-plugin"]);
function configurationDirectory(variables) {
  return variables.CLAUDE_CONFIG_DIR || (0, import_node_path3.join)(homeOf(variables), ".claude");
}
function configurationZones(variables, pluginRoot) {
  let client = configurationDirectory(variables), own = { directory: userDirectory(variables), names: void 0 };
  return {
    client: [
      { directory: client, names: clientNames },
      { directory: homeOf(variables), names: /* @__PURE__ */ new Set([".claude.json"]) }
    ],
    khoregos: pluginRoot === void 0 ? [own] : [own, { directory: pluginRoot, names: pluginNames }]
  };
}
var askingModes = /* @__PURE__ */ new Set(["default", "acceptEdits", "plan"]);
function isAttended(variables, permissionMode) {
  return variables.CLAUDE_CODE_ENTRYPOINT === "cli" && askingModes.has(permissionMode);
}

var import_node_fs2 = require("node:fs"), import_node_path4 = require("node:path");
var maxPathLength3 = 4096, maxLinks = 40, maxNames = 5e3;
function resolvePlace(target, around) {
  let expanded = target === "~" || target.startsWith("~/") ? (0, import_node_path4.join)(around.home, target.slice(1)) : target, absolute = ((0, import_node_path4.isAbsolute)(expanded) ? expanded : `${around.cwd}${import_node_path4.sep}${expanded}`).slice(0, maxPathLength3), { real, isDirectory } = absolute.includes("\0") ? { real: (0, import_node_path4.resolve)(absolute), isDirectory: !1 } : realPathOf(absolute);
  return {
    real,
    relative: relativeToTree(real, around.root),
    aliases: findAliases(real, around),
    zone: zoneOf(real, around),
    ...isDirectory ? { isDirectory: !0 } : {}
  };
}
function realPathOf(path) {
  let open2 = path.split(import_node_path4.sep).reverse(), links = 0, real = import_node_path4.sep, isDirectory = !0;
  for (let name = open2.pop(); name !== void 0; name = open2.pop()) {
    if (name === "" || name === ".") continue;
    if (name === "..") {
      real = (0, import_node_path4.dirname)(real), isDirectory = !0;
      continue;
    }
    let at = (0, import_node_path4.join)(real, name), found = lstat(at), link2 = links < maxLinks && found?.isSymbolicLink() ? reachable(() => (0, import_node_fs2.readlinkSync)(at)) : void 0;
    if (link2 === void 0) {
      real = at, isDirectory = found?.isDirectory() === !0;
      continue;
    }
    links += 1, (0, import_node_path4.isAbsolute)(link2) && (real = import_node_path4.sep), open2.push(...link2.split(import_node_path4.sep).reverse());
  }
  return { real: reachable(() => import_node_fs2.realpathSync.native(real)) ?? real, isDirectory };
}
function* directoriesOf(path) {
  for (let end = path.indexOf(import_node_path4.sep, 1); end !== -1; end = path.indexOf(import_node_path4.sep, end + 1)) yield path.slice(0, end);
  yield path;
}
function relativeToTree(real, root) {
  let inside = isInside(real, root), nearest;
  for (let at of directoriesOf((0, import_node_path4.dirname)(real))) {
    if (inside && at.length <= root.length) continue;
    if (lstat(at) === void 0) break;
    let base = lstat((0, import_node_path4.join)(at, ".git"))?.isFile() ? worktreeRoot(at, root) : void 0;
    base !== void 0 && (nearest = base);
  }
  let tree = nearest ?? root;
  return isInside(real, tree) ? slashed((0, import_node_path4.relative)(tree, real)) : void 0;
}
function worktreeRoot(tree, root) {
  let main2 = gitRootOf(root);
  if (!(main2 === void 0 || commonDirectoryOf(tree) !== (0, import_node_path4.join)(main2, ".git")))
    return (0, import_node_path4.join)(tree, (0, import_node_path4.relative)(main2, root));
}
function isInside(path, directory) {
  return path === directory || path.startsWith(directory === import_node_path4.sep ? import_node_path4.sep : directory + import_node_path4.sep);
}
function slashed(path) {
  return path === "" ? "." : import_node_path4.sep === "/" ? path : path.replaceAll(import_node_path4.sep, "/");
}
function zoneOf(real, { zones }) {
  return zones.client.some((zone) => isInZone(real, zone)) ? "client" : zones.khoregos.some((zone) => isInZone(real, zone)) ? "khoregos" : void 0;
}
function isInZone(real, { directory, names }) {
  let base = isInside(real, directory) ? directory : reachable(() => (0, import_node_fs2.realpathSync)(directory)) ?? directory;
  return isInside(real, base) ? names === void 0 || names.has(real.slice(base.length + 1).split(import_node_path4.sep, 1)[0] ?? "") : !1;
}
function findAliases(real, { root, protectedNames }) {
  let file = stat(real);
  return file === void 0 || !file.isFile() || file.nlink < 2 ? [] : (protectedNames().get(inodeOf(file)) ?? []).filter((name) => (0, import_node_path4.join)(root, name) !== real).map(slashed);
}
function inodeOf({ dev, ino }) {
  return `${dev}:${ino}`;
}
function indexNames(root, directories) {
  let index = /* @__PURE__ */ new Map();
  for (let name of new Set(directories.flatMap((directory) => namesBelow(root, directory)))) {
    let found = lstat((0, import_node_path4.join)(root, name));
    if (found === void 0 || !found.isFile() || found.nlink < 2) continue;
    let inode = inodeOf(found), names = index.get(inode) ?? [];
    names.push(name), index.set(inode, names);
  }
  return index;
}
function namesBelow(root, directory) {
  let names = [directory];
  for (let index = 0; index < names.length && names.length < maxNames; index += 1) {
    let name = names[index] ?? "";
    if (name !== directory && directory === ".") continue;
    let entries = lstat((0, import_node_path4.join)(root, name))?.isDirectory() ? reachable(() => (0, import_node_fs2.readdirSync)((0, import_node_path4.join)(root, name))) : [];
    for (let entry of (entries ?? []).slice(0, maxNames)) names.push((0, import_node_path4.join)(name, entry));
  }
  return names;
}
function listNames(directory, most) {
  let names = reachable(() => (0, import_node_fs2.readdirSync)(directory));
  return names === void 0 || names.length > most ? void 0 : names;
}
function foldsCase(directory, name) {
  let upper = lstat((0, import_node_path4.join)(directory, name.toUpperCase()));
  return upper !== void 0 && inodeOf(upper) === inodeOf(lstat((0, import_node_path4.join)(directory, name)) ?? upper);
}

function toJson(value) {
  try {
    return JSON.stringify(value) ?? "";
  } catch (error) {
    if (error instanceof RangeError) return "";
    throw error;
  }
}

function rootConstants(count, root) {
  let constants4 = new Int32Array(count);
  for (let candidate = 2, found = 0; found < count; candidate += 1) {
    let prime = !0;
    for (let factor = 2; factor * factor <= candidate && prime; factor += 1) prime = candidate % factor !== 0;
    if (!prime) continue;
    let value = candidate ** (1 / root);
    constants4[found] = (value - Math.floor(value)) * 2 ** 32, found += 1;
  }
  return constants4;
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

var import_node_fs4 = require("node:fs"), import_node_path6 = require("node:path");

var import_node_fs3 = require("node:fs"), import_node_path5 = require("node:path");
var safely = import_node_fs3.constants.O_NONBLOCK | import_node_fs3.constants.O_NOFOLLOW;
function openRegularFile(path, flags) {
  let fd = open(path, flags);
  if (fd !== void 0) {
    if ((0, import_node_fs3.fstatSync)(fd).isFile()) return fd;
    throw (0, import_node_fs3.closeSync)(fd), notRegular(path);
  }
}
function open(path, flags) {
  try {
    return (0, import_node_fs3.openSync)(path, flags | safely, 384);
  } catch (error) {
    let code = systemCode(error);
    if (code === "ENOENT" || code === "ENOTDIR") return;
    throw code === "ELOOP" || code === "ENXIO" || code === "EISDIR" ? notRegular(path) : error;
  }
}
function notRegular(path) {
  return new KhoregosError("NOT_A_REGULAR_FILE", `Cannot open "${path}": it is not a regular file`, `Remove "${path}"`);
}
function readRegularFile(path, maxBytes) {
  let fd = openRegularFile(path, import_node_fs3.constants.O_RDONLY);
  if (fd !== void 0)
    try {
      let { size } = (0, import_node_fs3.fstatSync)(fd);
      if (size > maxBytes)
        throw new KhoregosError("TOO_LARGE", `Cannot read "${path}": it has ${size} bytes, at most ${maxBytes} are read`);
      return readRange(fd, 0, size);
    } finally {
      (0, import_node_fs3.closeSync)(fd);
    }
}
function readRange(fd, offset, length) {
  let buffer = Buffer.allocUnsafe(length), filled = 0;
  for (; filled < length; ) {
    let count = (0, import_node_fs3.readSync)(fd, buffer, filled, length - filled, offset + filled);
    if (count === 0) break;
    filled += count;
  }
  return buffer.subarray(0, filled);
}
function publishFile(path, content, durable = !1) {
  let temporary = `${path}.${process.pid}.tmp`, fd = (0, import_node_fs3.openSync)(temporary, import_node_fs3.constants.O_WRONLY | import_node_fs3.constants.O_CREAT | import_node_fs3.constants.O_TRUNC | safely, 384);
  try {
    writeWhole(fd, typeof content == "string" ? Buffer.from(content) : content), durable && (0, import_node_fs3.fsyncSync)(fd);
  } catch (error) {
    throw (0, import_node_fs3.unlinkSync)(temporary), error;
  } finally {
    (0, import_node_fs3.closeSync)(fd);
  }
  (0, import_node_fs3.renameSync)(temporary, path);
}
function writeWhole(fd, bytes) {
  for (let done = 0; done < bytes.length; ) done += (0, import_node_fs3.writeSync)(fd, bytes, done);
}
function fileIdentity(path) {
  try {
    let { ino, mtimeNs, size } = (0, import_node_fs3.statSync)(path, { bigint: !0 });
    return `${ino}:${mtimeNs}:${size}`;
  } catch (error) {
    if (systemCode(error) === void 0) throw error;
    return "";
  }
}
function setAside(path, now) {
  let aside = `${path}.set-aside-${now}`;
  try {
    return (0, import_node_fs3.renameSync)(path, aside), aside;
  } catch (error) {
    if (systemCode(error) !== void 0) return;
    throw error;
  }
}
function makeDirectories(path) {
  if (!makeDirectory(path) && (path !== (0, import_node_path5.dirname)(path) && makeDirectories((0, import_node_path5.dirname)(path)), !makeDirectory(path)))
    throw Object.assign(new Error(`Cannot make "${path}"`), { code: "ENOENT" });
}
function makeDirectory(path) {
  try {
    (0, import_node_fs3.mkdirSync)(path, { mode: 448 });
  } catch (error) {
    let code = systemCode(error);
    if (code === "ENOENT") return !1;
    if (code !== "EEXIST") throw error;
  }
  return !0;
}

var keyBytes = 32, smallBytes = 4096;
function loadFingerprintKey(userDirectory2) {
  let path = (0, import_node_path6.join)(userDirectory2, "fingerprint.key");
  try {
    return readKey(path) ?? createKey(path);
  } catch (error) {
    if (systemCode(error) !== void 0) return;
    throw error;
  }
}
function readKey(path) {
  try {
    let key = readRegularFile(path, keyBytes);
    if (key === void 0 || key.length === keyBytes) return key;
  } catch (error) {
    if (!(error instanceof KhoregosError)) throw error;
  }
  setAside(path, Date.now());
}
function createKey(path) {
  makeDirectories((0, import_node_path6.dirname)(path));
  let key = Buffer.from(crypto.getRandomValues(new Uint8Array(keyBytes))), temporary = `${path}.${process.pid}.tmp`;
  (0, import_node_fs4.writeFileSync)(temporary, key, { mode: 384 });
  try {
    return (0, import_node_fs4.linkSync)(temporary, path), key;
  } catch (error) {
    if (systemCode(error) === "EEXIST") return readKey(path);
    throw error;
  } finally {
    (0, import_node_fs4.rmSync)(temporary, { force: !0 });
  }
}
async function fingerprint(key, text) {
  if (key?.length !== keyBytes) return "";
  let keyed = Buffer.concat([key, Buffer.from(text)]);
  if (keyed.length <= smallBytes) return sha256(keyed).slice(0, 32);
  let { createHash } = await Promise.resolve().then(() => __toESM(require("node:crypto"), 1));
  return createHash("sha256").update(keyed).digest("hex").slice(0, 32);
}
function vouch(key, text) {
  if (key === void 0) return { by: "", mac: "" };
  let by = sha256(Buffer.concat([key, Buffer.from("state")])).slice(0, 16);
  return { by, mac: hmac(key, Buffer.from(`${text},"by":"${by}"`)) };
}
var blockBytes = 64;
function hmac(key, message) {
  let padded = Buffer.alloc(blockBytes);
  key.copy(padded);
  let inner = sha256(Buffer.concat([padded.map((byte) => byte ^ 54), message]));
  return sha256(Buffer.concat([padded.map((byte) => byte ^ 92), Buffer.from(inner, "hex")]));
}

async function fingerprintCall(call, input, variables) {
  return call.tool.startsWith(ownToolPrefix) ? ownFingerprint(call.tool, input, variables) : fingerprint(loadFingerprintKey(userDirectory(variables)), fingerprintText(call, input));
}
var contentArguments = [
  "content",
  "old_string",
  "new_string",
  "replace_all",
  "edits",
  "new_source",
  "edit_mode",
  "command",
  "url"
];
function fingerprintText(call, input) {
  let contents = contentArguments.map((name) => toJson(input[name] ?? null)), paths = call.accesses.map((access) => [access.action, targetOf(access, call)]);
  return JSON.stringify([call.tool, isShellTool(call.tool) ? [] : paths, contents]);
}
async function ownFingerprint(tool, input, variables) {
  let text = ownFingerprintText(tool, input), key = loadFingerprintKey(userDirectory(variables));
  return await fingerprint(key, text) || sha256(Buffer.from(text)).slice(0, 32);
}
var maxNesting = 64;
function ownFingerprintText(tool, input) {
  return JSON.stringify([tool, canonical(input)]);
}
function canonical(value, levels = maxNesting) {
  return typeof value != "object" || value === null ? value : levels === 0 ? "deeper" : Array.isArray(value) ? value.map((each) => canonical(each, levels - 1)) : { entries: Object.entries(value).map(([key, each]) => [key, canonical(each, levels - 1)]).sort(([a], [b]) => a < b ? -1 : 1) };
}
function targetOf(access, call) {
  return call.accesses.length === 1 && access.target.startsWith("/") ? access.place?.real ?? access.target : access.target;
}

var import_node_fs5 = require("node:fs"), import_node_path7 = require("node:path");
var maxBlobBytes = 1024 * 1024;
function saveBlob(root, text) {
  let bytes = Buffer.from(text).subarray(0, maxBlobBytes), hash = sha256(bytes), path = blobPath(root, hash);
  try {
    return (0, import_node_fs5.existsSync)(path) || (makeDirectories((0, import_node_path7.dirname)(path)), publishFile(path, bytes)), hash;
  } catch (error) {
    if (systemCode(error) === void 0) throw error;
    let directory = (0, import_node_path7.dirname)(path);
    throw new KhoregosError(
      "JOURNAL_UNWRITABLE",
      `Cannot write a large value to "${directory}": ${messageOf(error)}`,
      `Make "${directory}" a writable directory and free some disk space`
    );
  }
}

var maxDepth3 = 64;
function redactDetails(draft) {
  let details = redactValue(draft.details ?? {});
  return { ...draft, action: redact(draft.action), details };
}
function redactOrigin(origin) {
  let { id, name, type } = origin.agent, agent = { ...origin.agent, id: redact(id), name: redactName(name), type: redactName(type) };
  return { ...origin, client: redact(origin.client), agent };
}
function redactName(name) {
  return pluginName.test(name) ? name.split(":").map(redact).join(":") : redact(name);
}
var pluginName = /^[A-Za-z][\w.-]{0,99}:[\w.-]{1,99}$/;
function redactValue(value, depth = 0) {
  if (typeof value == "string") return redact(value);
  if (typeof value != "object" || value === null) return value;
  if (!(depth > maxDepth3))
    return Array.isArray(value) ? value.map((each) => redactValue(each, depth + 1)) : Object.fromEntries(Object.entries(value).map(([key, each]) => [redact(key), redactValue(each, depth + 1)]));
}
var maxSearched = 64 * 1024;
function clip2(text, maxLength2, searched = maxSearched) {
  return redactBeginning(text, searched, redact).slice(0, maxLength2);
}
var halfSecretLength = 512;
function redactBeginning(text, length, search) {
  let redacted = search(text.slice(0, length));
  return text.length <= length ? redacted : redacted.slice(0, Math.max(0, redacted.length - halfSecretLength));
}

function hideSecrets(command) {
  let secrets = [], redacted = redactBeginning(command, maxBlobBytes, (text) => {
    let taken = takeSecrets(text);
    return secrets.push(...taken.secrets), taken.redacted;
  }), known = [...secrets.flatMap(spellings), ...secrets.flatMap(wordsOf2)].slice(0, maxSecrets), all = known.map(({ secret }) => secret).join(`
`), hide = (text) => {
    let whole = text.length >= tellingLength && all.includes(text) ? known.find(({ secret }) => secret.includes(text)) : void 0;
    return whole !== void 0 ? replacementOf(whole.rule) : redact(known.filter(({ secret }) => text.includes(secret)).reduce(hideOne, text));
  };
  return { command: redacted, hasSecrets: known.length > 0, hide };
}
var maxSecrets = 200;
function spellings({ rule, secret }) {
  return [.../* @__PURE__ */ new Set([secret, secret.replace(/\\(.)/g, "$1")])].map((each) => ({ rule, secret: each }));
}
function wordsOf2({ rule, secret }) {
  return secret.split(/[\s\\]+/).filter((word2) => word2.length >= tellingLength && word2 !== secret).map((word2) => ({ rule, secret: word2 }));
}
var tellingLength = 6;
function hideOne(text, { rule, secret }) {
  if (secret.length >= tellingLength) return text.replaceAll(secret, () => replacementOf(rule));
  let start = text.length - secret.length;
  return text.endsWith(secret) && !/\w/.test(text.charAt(start - 1)) ? text.slice(0, start) + replacementOf(rule) : text;
}
function showAccesses(accesses, { hasSecrets, hide }) {
  let texts = accesses.flatMap(textsOf).join(`
`);
  return !hasSecrets && redact(texts) === texts ? accesses : accesses.map((access) => {
    let shown = textsOf(access).map((text) => [text, hide(text)]), [, hidden] = shown.find(([text, without]) => without !== text) ?? [];
    return hidden === void 0 ? access : { ...access, shown: hidden };
  });
}
function textsOf({ action, target, place }) {
  return action === "execute" ? [] : [place?.relative ?? place?.real ?? target, target];
}

var maxCommandLength2 = 2e3, maxActionLength2 = 160, maxKeptAccesses = 20, maxTargetLength2 = 300;
function actionOf2({ call, command }) {
  let [first] = call.accesses, text = first === void 0 ? "" : first.action === "execute" ? command : shownTarget(first), shown = isPrompt(call) ? "" : clip2(text, maxActionLength2).replace(/\s+/g, " ");
  return `${redact(call.tool)} ${shown}`.trim().slice(0, maxActionLength2);
}
function keepCall(root, { call, input, command }) {
  return {
    accesses: call.accesses.slice(0, maxKeptAccesses).map((access) => ({ action: access.action, target: keptTarget(access, call), certainty: access.certainty })),
    ...call.accesses.length > maxKeptAccesses ? { truncated: !0 } : {},
    ...call.command === "" || isPrompt(call) ? {} : keepCommand(root, command),
    arguments: isValueTool(call.tool) ? sizesOf(input) : summarize(input)
  };
}
function keptTarget({ action, shown, place, target }, { command }) {
  return action === "execute" && command !== "" ? "command" : redact(shown ?? place?.relative ?? place?.real ?? target).slice(0, maxTargetLength2);
}
function isPrompt(call) {
  return call.command !== "" && !isShellTool(call.tool) && call.tool !== "Skill";
}
function keepCommand(root, redacted) {
  return redacted.length <= maxCommandLength2 ? { command: redacted } : { command: redacted.slice(0, maxCommandLength2), truncated: !0, blob: saveBlob(root, redacted) };
}
var maxArguments = 20, maxArgumentLength = 120, maxNameLength2 = 60, secretName = /pass|pwd|secret|token|credential|key|auth|cookie|private/i, oneWord = /^[\w.:@/+~-]*$/, titles = /* @__PURE__ */ new Set(["description", "subject", "summary"]), unkept = /* @__PURE__ */ new Set(["command", "file_path", "notebook_path", "url", "path"]);
function isValueTool(tool) {
  return tool.startsWith(ownToolPrefix) || tool === "TaskCreate" || tool === "TaskUpdate";
}
function sizesOf(input) {
  let sizes = Object.entries(input).map(
    ([name, value]) => [clip2(name, maxNameLength2), { bytes: byteLength(value) }]
  );
  return Object.fromEntries(sizes.slice(0, maxArguments));
}
function byteLength(value) {
  return Buffer.byteLength(typeof value == "string" ? value : toJson(value));
}
function summarize(input) {
  let kept = Object.entries(input).filter(([name]) => !unkept.has(name));
  return Object.fromEntries(
    kept.slice(0, maxArguments).map(([name, value]) => [clip2(name, maxNameLength2), summarizeValue(name, value)])
  );
}
function summarizeValue(name, value) {
  if (typeof value == "number" || typeof value == "boolean" || value === null) return value;
  let text = typeof value == "string" ? value : toJson(value);
  return typeof value == "string" && text.length <= maxArgumentLength && !contentArguments.includes(name) && !secretName.test(name) && (titles.has(name) || oneWord.test(text)) ? text : { bytes: Buffer.byteLength(text) };
}

async function describeCall(reported, project, setting) {
  let { tool, input } = reported, around = surroundings(reported, project, setting), reader = runsSomething(tool, input) ? await Promise.resolve().then(() => __toESM(require("./shell.js"), 1)) : void 0, shell = await reader?.readShellCall(reported, {
    around: shellAround(around, setting),
    places: commandPlaces(around, setting),
    deniedCommands: project.policy.tools.deniedCommands
  }), named = accessesOf(tool, input, shell), paths = named.filter(isPath2);
  if (paths.length > maxAccesses || lengthOf(paths) > maxPathsLength)
    throw new KhoregosError("TOO_LARGE", `Cannot check ${tool}: it names too many paths or too long ones`);
  let hidden = hideSecrets(commandOf(tool, input)), resolved = named.map((access) => ({ ...access, place: placeOf(access, around) })), known = {
    tool,
    client: reported.client,
    agent: reported.agent,
    accesses: showAccesses(resolved, hidden),
    command: commandOf(tool, input),
    invocations: shell?.invocations ?? [],
    dangers: (shell?.dangers ?? []).map((danger) => ({ ...danger, shown: hidden.hide(danger.shown) })),
    denied: shell?.denied ?? [],
    attended: isAttended(setting.variables, reported.permissionMode),
    foldsCase: foldsCase(project.root, ".khoregos"),
    directories: {
      root: project.root,
      home: around.home,
      temporary: shell === void 0 ? [] : temporaryDirectories(setting.variables)
    }
  }, findMore = reader?.findAccessDangers ?? await accessDangers(known), dangers = findMore === void 0 ? known.dangers : [...known.dangers, ...findMore(known)], call = { ...known, dangers, humanVerb: reader?.humanVerbOf(known) }, fingerprint2 = await fingerprintCall(call, input, setting.variables), kept = { call, input, command: hidden.command };
  return { call, action: actionOf2(kept), fingerprint: fingerprint2, keep: () => keepCall(project.root, kept) };
}
function runsSomething(tool, input) {
  return isShellTool(tool) || tool === "Skill" || commandOf(tool, input) !== "";
}
async function accessDangers({ accesses }) {
  if (accesses.some(({ action, place }) => action === "delete" || action === "write" && place !== void 0 && place.relative === void 0))
    return (await Promise.resolve().then(() => __toESM(require("./dangers.js"), 1))).findAccessDangers;
}
function isPath2({ action }) {
  return action !== "execute" && action !== "network";
}
function placeOf(access, around) {
  let { target, certainty } = access;
  if (!isPath2(access) || certainty === "unknown") return;
  if (certainty !== "glob") return resolvePlace(target, around);
  let start = literalStart(target), rest = start === "." ? target.replace(/^\/+/, "") : target.slice(start.length + 1), place = resolvePlace(start === "." && target.startsWith("/") ? "/" : start, around), below = (path) => path === "." ? rest : `${path.replace(/\/$/, "")}/${rest}`;
  return {
    ...place,
    real: below(place.real),
    relative: place.relative === void 0 ? void 0 : below(place.relative),
    aliases: []
  };
}
function commandPlaces({ cwd, root }, { variables, pluginRoot }) {
  let pluginRoots = pluginRoot === void 0 ? [] : [pluginRoot];
  return { cwd, root, configDirectory: configurationDirectory(variables), pluginRoots };
}
var maxListed = 2e3;
function shellAround({ cwd, home }, { variables }) {
  let known = ["USER", "LOGNAME", "TMPDIR", "SHELL", "XDG_CONFIG_HOME"].flatMap((name) => {
    let value = variables[name];
    return value === void 0 ? [] : [[name, value]];
  });
  return {
    cwd,
    home,
    variables: { TMPDIR: "/tmp", ...Object.fromEntries(known) },
    list: onceEach((directory) => listNames(directory, maxListed)),
    readCode: void 0
  };
}
var maxPathsLength = 64 * 1024;
function lengthOf(paths) {
  return paths.reduce((sum, { target }) => sum + Math.min(target.length, maxPathLength3), 0);
}
function surroundings(reported, project, { variables, pluginRoot }) {
  let { boundaries } = project.policy;
  return {
    root: project.root,
    cwd: reported.cwd || project.root,
    home: homeOf(variables),
    zones: configurationZones(variables, pluginRoot),
    protectedNames: once(() => {
      let patterns = boundaries.flatMap(({ forbidden, forbiddenReads }) => [...forbidden, ...forbiddenReads]);
      return indexNames(project.root, [.../* @__PURE__ */ new Set([".", ...[...reservedPatterns, ...patterns].map(literalStart)])]);
    })
  };
}
function once(work) {
  let known;
  return () => (known ??= work(), known);
}
function onceEach(work) {
  let known = /* @__PURE__ */ new Map();
  return (name) => {
    let before = known.get(name);
    if (before !== void 0 || known.has(name)) return before;
    let found = work(name);
    return known.set(name, found), found;
  };
}
function literalStart(pattern) {
  let segments = pattern.split("/"), firstGlob = segments.findIndex((segment) => !isLiteral(segment));
  return (firstGlob === -1 ? segments : segments.slice(0, firstGlob)).join("/") || ".";
}

var lookingTools = /* @__PURE__ */ new Set([
  "Read",
  "Glob",
  "Grep",
  "LS",
  "ToolSearch",
  "TaskGet",
  "TaskList",
  "TaskOutput",
  "AskUserQuestion"
]);
function isLookingTool(tool) {
  return lookingTools.has(tool);
}
async function evaluateCall(project, reported, setting) {
  let described = await describeCall(reported, project, setting), first = decide(described.call, project.policy, project.state(), project.now()), decision = await withoutGone(project, described.call, reported, first);
  try {
    if (project.state().sessions.current === void 0) {
      let { ensureSession } = await Promise.resolve().then(() => __toESM(require("./start-session.js"), 1));
      await ensureSession(project, reported, setting.variables);
    }
    let claims = reported.call === "" ? {} : claimsOf(project, described.call, decision), { at } = project.record(requestDraft(described, decision, reported, claims), reported), lost = decision.effect === "deny" ? void 0 : findLost(project, described.call, reported.call, Date.parse(at));
    lost !== void 0 && (recordLost(project, reported, described.action, lost), decision = { ...lost, findings: [lost] });
  } catch (error) {
    return faultVerdict(project, reported.tool, decision, error);
  }
  if (decision.effect === "none") return { effect: "none", reason: "", message: "" };
  let key = denialKey(reported, decision.rule, redact(decision.target)), count = project.state().denials.get(key) ?? 0, message = decision.effect === "deny" && count >= denialsBeforeUserIsTold ? `k6s: ${reported.agent.name} was refused the same thing ${count} times: ${decision.reason}` : "";
  return { effect: decision.effect, reason: decision.reason, message };
}
async function withoutGone(project, call, actor, first) {
  if (!first.findings.some(({ rule }) => rule === "lock" || rule === "max-agents")) return first;
  let { releaseGone } = await Promise.resolve().then(() => __toESM(require("./release-gone.js"), 1));
  return releaseGone(project, actor), decide(call, project.policy, project.state(), project.now());
}
function claimsOf({ policy, state, now }, call, { effect }) {
  let isPaused = activePause(state().pause, now()) !== void 0, claims = policy.locks.auto && effect !== "deny" && !isPaused ? automaticClaims(call) : [];
  if (claims.length === 0) return {};
  let folds = call.foldsCase ? { folds_case: !0 } : {};
  return { locks: claims.map(({ path }) => path), ttl_ms: policy.locks.ttlMs, ...folds };
}
function findLost({ policy, state }, call, id, at) {
  if (activePause(state().pause, at) !== void 0) return;
  if (exceedsLimit(call, id, policy, state())) return limitFinding(policy.teams.maxAgents);
  let [held] = findLocked(call, policy, state(), at), isLost = findOpenCall(state().calls, call.client, id)?.effect === "deny";
  return held ?? (isLost ? overtaken : void 0);
}
var overtaken = {
  effect: "deny",
  rule: "lock",
  target: "file",
  reason: "This call is refused (rule lock): another agent took one of its files at the same moment; make it again"
};
function recordLost(project, reported, action, { rule, target, reason }) {
  let details = { tool: reported.tool, call: reported.call, effect: "deny", rule, target, reason };
  project.record({ type: "claim_lost", action, details }, reported);
}
function requestDraft(described, decision, reported, claims = {}) {
  let decided = decision.effect === "none" ? { effect: "none" } : {
    effect: decision.effect,
    rule: decision.rule,
    target: decision.target,
    // What a task may touch was written by somebody, and is erased with their session.
    reason: decision.rule === "task-claim" ? "outside the files of its task" : decision.reason,
    also: decision.findings.slice(1, 4).map(({ effect, rule, target }) => ({ effect, rule, target }))
  };
  return {
    type: requestType(decision),
    severity: severityOf(described.call, decision),
    action: described.action,
    details: {
      tool: reported.tool,
      call: reported.call,
      ...decided,
      fingerprint: described.fingerprint,
      mode: reported.permissionMode,
      ...claims,
      ...described.keep()
    }
  };
}
function requestType(decision) {
  return decision.effect === "none" ? "tool_request" : decision.rule === "boundary" ? "boundary_violation" : decision.effect === "deny" ? "tool_denied" : "tool_request";
}
function faultVerdict(project, tool, decision, error) {
  let fault = `k6s is degraded: this call is not recorded (${messageOf(error)})`;
  return decision.effect === "deny" || decision.effect === "ask" ? { effect: decision.effect, reason: decision.reason, message: fault } : project.policy.onFault === "advisory" || isLookingTool(tool) ? { effect: decision.effect, reason: decision.effect === "note" ? decision.reason : "", message: fault } : { effect: "deny", reason: faultReason(codeOf(error), error), message: fault };
}
function faultReason(code, error) {
  if (code === "TOO_LARGE")
    return "This call is refused (rule fault, TOO_LARGE): it is too large to be checked; split it into smaller calls";
  let remedy = error instanceof KhoregosError && error.remedy !== void 0 ? ` (${error.remedy})` : "";
  return `This call is refused (rule fault, ${code}): Khoregos failed and the project sets on_fault: strict; reading goes on, ask the user to run "k6s status"${remedy}`.slice(
    0,
    299
  );
}

var maxAgents = 128, standardDefinition = "general-purpose";
function spawningCalls(calls, agents, client, type) {
  let taken = new Set([...agents.values()].map(({ call }) => call));
  return [...calls.values()].flatMap((open2) => {
    let { spawn } = open2;
    return spawn === void 0 || open2.client !== client || open2.effect === "deny" || taken.has(open2.call) ? [] : (spawn.type || standardDefinition) !== type && spawn.name !== type ? [] : [{ call: open2.call, parent: agentKey(client, open2.agent), ...spawn }];
  });
}
function reduceAgents(agents, event, calls) {
  let key = agentKey(event.client, event.agent.id), known = agents.get(key), ended = endedBy(event);
  switch (ended !== void 0 && forget(agents, ended), event.type) {
    case "agent_spawn":
      put(agents, key, { ...known ?? started(agents, event, calls), live: !0 });
      break;
    case "client_start":
    case "agent_identified":
      identify(agents, event, known);
      break;
    case "agent_complete":
      known !== void 0 && put(agents, key, { ...known, live: !1 });
      break;
    case "tool_use":
      link(agents, event, calls);
      break;
    case "tool_closed":
      interrupt(agents, event, calls);
      break;
    case "tool_request":
    case "tool_denied":
    case "boundary_violation":
      known?.live !== !0 && (event.agent.id !== lead.id || isTeammatesMain(event.agent)) && put(agents, key, { ...known ?? started(agents, event, calls), live: !0 });
  }
}
function isTeammatesMain({ id, name, type, via }) {
  return id === lead.id && (via === "process" || via === "transcript" || name !== lead.name && type === "");
}
function interrupt(agents, event, calls) {
  for (let [key, agent] of interrupted(agents, event, calls)) put(agents, key, { ...agent, live: !1 });
}
function interrupted(agents, event, calls) {
  let call = detailText(event, "call"), open2 = event.type === "tool_closed" ? calls.get(agentKey(event.client, call)) : void 0;
  return open2?.spawn === void 0 ? [] : [...agents].filter(([key, agent]) => !agent.live || clientOf(key) !== event.client || key === agentKey(event.client, lead.id) ? !1 : agent.call === call || agent.call === "" && agent.since >= open2.at);
}
function started(agents, event, calls) {
  let { agent, at, client } = event, { id, name, type, via } = agent, unlinked = { name, type, via, parent: "", call: "", settled: !1, since: at, live: !0 }, isTeammate = isTeammateId(id, name), announced = isTeammate ? takeAnnounced(agents, client, name) : void 0;
  if (announced !== void 0) return { ...announced, name, via, settled: !0 };
  let candidates = spawningCalls(calls, agents, client, type || name), alone = candidates.length === 1 ? candidates[0] : void 0;
  if (alone === void 0) return unlinked;
  let { call, parent } = alone;
  return isTeammate ? { ...unlinked, type: alone.type, call, parent } : { ...unlinked, call, parent };
}
function teammateType({ agents, calls }, client, name) {
  let announced = [...agents].find(([key]) => key.startsWith(`${agentKey(client, name)}@`))?.[1], asking = [...calls.values()].find(({ spawn, client: by }) => by === client && spawn?.name === name);
  return announced?.type ?? asking?.spawn?.type ?? "";
}
function takeAnnounced(agents, client, name) {
  let found = [...agents].find(([key]) => key.startsWith(`${agentKey(client, name)}@`));
  return found !== void 0 && agents.delete(found[0]), found?.[1];
}
function identify(agents, event, known) {
  let { client, agent, at } = event, { name, type, via } = agent, key = agentKey(client, agent.id), [parent, call] = [detailText(event, "parent"), detailText(event, "call")];
  event.type === "client_start" && event.details.teammate !== !0 || (agent.id === lead.id && takeAnnounced(agents, clientOf(parent), name), put(agents, key, {
    name,
    type,
    via,
    settled: !0,
    since: known?.since ?? at,
    live: known?.live ?? !0,
    // Nobody starts itself.
    parent: parent === key ? "" : parent || (known?.parent ?? ""),
    call: call || (known?.call ?? "")
  }));
}
function link(agents, event, calls) {
  let id = detailText(event, "agent_id"), open2 = calls.get(agentKey(event.client, detailText(event, "call")));
  if (id === "" || open2?.spawn === void 0) return;
  let { name } = open2.spawn, isTeammate = id.includes("@"), key = (isTeammate ? [...agents].find(([, { call }]) => call === open2.call)?.[0] : void 0) ?? agentKey(event.client, id), known = agents.get(key), type = open2.spawn.type || (isTeammate ? "" : standardDefinition), found = { type, parent: agentKey(open2.client, open2.agent), call: open2.call, settled: !0 }, named = name === "" ? { name: type, via: "payload" } : { name: givenName(name), via: "registry" };
  known === void 0 ? put(agents, key, { ...named, ...found, since: event.at, live: isTeammate }) : put(agents, key, { ...known, ...isTeammate ? {} : named, ...found });
}
function put(agents, key, agent) {
  if (agents.delete(key), agents.set(key, agent), agents.size <= maxAgents) return;
  let others = [...agents].filter(([each]) => !each.endsWith(`/${lead.id}`)), [oldest] = others.find(([, { live }]) => !live) ?? others[0] ?? [...agents][0] ?? [""];
  agents.delete(oldest);
}
function forget(agents, { client, whole }) {
  let main2 = agentKey(client, lead.id);
  for (let key of agents.keys()) clientOf(key) === client && (whole || key !== main2) && agents.delete(key);
}

function notePath({ transcript, agentId }) {
  return !/^[\w-]{1,100}$/.test(agentId) || !transcript.endsWith(".jsonl") ? "" : `${transcript.slice(0, -6)}/subagents/agent-${agentId}.meta.json`;
}
function identifyAgent(state, reported) {
  let { agents } = state, { client, agentId, agentType, teammate } = reported;
  if (agentId !== "") return identifyStarted(state, reported);
  if (teammate !== "" && isLeads(reported)) return identifyTeammate(agents, client, teammate);
  let main2 = agents.get(agentKey(client, lead.id));
  return main2 !== void 0 ? { id: lead.id, name: main2.name, type: agentType || main2.type, via: main2.via } : teammate !== "" ? { id: lead.id, name: givenName(teammate), type: agentType, via: "payload" } : agentType !== "" ? { id: lead.id, name: givenName(agentType), type: agentType, via: "payload" } : lead;
}
function isLeads({ client, team }) {
  return team === `session-${client.slice(0, 8)}`;
}
function identifyStarted(state, { client, agentId, agentType }) {
  let known = state.agents.get(agentKey(client, agentId));
  return isTeammateId(agentId, agentType) ? {
    id: agentId,
    name: givenName(agentType),
    type: known?.type ?? teammateType(state, client, agentType),
    via: "payload"
  } : known !== void 0 ? { id: agentId, name: known.name, type: agentType || known.type, via: known.via } : agentType === "" ? { id: agentId, name: "unknown", type: "", via: "unknown" } : { id: agentId, name: givenName(agentType), type: agentType, via: "payload" };
}
function identifyTeammate(agents, client, teammate) {
  let found = [...agents].find(([key, { name }]) => clientOf(key) === client && name === givenName(teammate) && isTeammateId(key.slice(client.length + 1), teammate));
  return { id: found === void 0 ? teammate : found[0].slice(client.length + 1), name: givenName(teammate), type: found?.[1].type ?? "", via: "payload" };
}

var valueTypes = /* @__PURE__ */ new Set([
  "session_start",
  "session_named",
  "session_resume",
  "session_carried",
  "context_saved",
  "log",
  "checkpoint",
  "task_create",
  "task_claim",
  "task_update",
  "task_complete"
]);
function isErasable({ type, details }) {
  return (valueTypes.has(type) || details?.submitted === !0) && details?.scope !== "project";
}
var suffix = /,"erased":"([0-9a-f]{64})"\}$/, suffixLength = 77, comma = 44;
function erasedHash(line) {
  let start = line.length - suffixLength;
  if (!(start < 0 || line[start] !== comma))
    return suffix.exec(String.fromCharCode(...line.subarray(start)))?.[1];
}
var roomNeeded = suffixLength + 50;
function withRoom(draft) {
  if (!isErasable(draft)) return draft;
  let lacking = roomNeeded - JSON.stringify([draft.action, draft.details]).length;
  return lacking <= 0 ? draft : { ...draft, details: { ...draft.details, room: " ".repeat(lacking) } };
}

var maxShownNotes = 600, maxLineLength = 200, maxDecisions = 5;
function reduceCheckpoint(known, event) {
  if (event.type === "session_delete" && known?.session === event.session) return;
  if (event.type !== "checkpoint") return known;
  let [notes, next] = [detailText(event, "notes"), detailText(event, "next")], decisions = textsOf2(event.details.decisions);
  return notes === "" && next === "" && decisions.length === 0 && known !== void 0 && known.session === event.session ? known : {
    id: event.id,
    session: event.session,
    at: event.at,
    by: event.agent.name,
    reason: detailText(event, "reason"),
    notes: notes.slice(0, maxShownNotes),
    decisions: decisions.slice(-maxDecisions).map((each) => each.slice(0, maxLineLength)),
    next: next.slice(0, maxLineLength * 2)
  };
}
function textsOf2(value) {
  return Array.isArray(value) ? value.filter((each) => typeof each == "string") : [];
}
var maxChanges = 64, maxPathLength4 = 300;
function reduceChanges(changes2, event) {
  let observed = event.type === "file_create" || event.type === "file_modify", path = detailText(event, "path");
  !observed || path === "" || path.length > maxPathLength4 || setNewest(changes2, path, { session: event.session, agent: event.agent.name, at: event.at }, maxChanges);
}
var maxRecent = 10, tellingTypes = /* @__PURE__ */ new Set([
  "boundary_violation",
  "tool_denied",
  "tool_failed",
  "file_create",
  "file_modify",
  "call_changed",
  "call_ungated",
  "undeclared_writes",
  "context_saved",
  "claim_lost",
  "lock_denied",
  "log",
  "task_create",
  "task_claim",
  "task_update"
]);
function reduceRecent(recent, event) {
  if (event.type === "session_delete") {
    let kept = recent.filter(({ session: session2 }) => session2 !== event.session);
    recent.splice(0, recent.length, ...kept);
  }
  if (!tellingTypes.has(event.type)) return;
  let { at, type, session, agent, action } = event;
  recent.push({ at, type, session, agent: agent.name, action: action.slice(0, 80) }), recent.length > maxRecent && recent.shift();
}

var maxEntries = 32;
function scopeOf({ details }) {
  return details.scope === "project" ? "project" : "session";
}
function contextKey(scope, session, key) {
  return `${scope === "project" ? "" : session}/${key}`;
}
function reduceContext(entries, event) {
  if (event.type === "session_delete")
    for (let [id, entry2] of entries)
      entry2.scope === "session" && entry2.session === event.session && entries.delete(id);
  let key = detailText(event, "key");
  if (event.type !== "context_saved" || key === "") return;
  let scope = scopeOf(event), { session, at, agent, details } = event, entry = { key, scope, session, agent: agent.name, at, bytes: Number(details.bytes ?? 0) };
  setNewest(entries, contextKey(scope, session, key), entry, maxEntries);
}

var maxAutoLocks = 128, maxOwnAutoLocks = 64;
function reduceLocks(locks, event, order, agents) {
  let { type } = event;
  if (type === "lock_claim") return grant({ locks, agents }, event, order, [explicitClaim(event)]);
  if (requestTypes.has(type))
    return event.details.effect !== "deny" && grant({ locks, agents }, event, order, automaticClaims2(event));
  release(locks, event);
  let ended = endedBy(event);
  return ended !== void 0 && removeWhere(locks, (lock) => lock.client === ended.client && isOver(lock, ended)), !1;
}
function isOver({ agent, auto }, { whole }) {
  return whole || auto || agent !== lead.id;
}
function dropLocks(locks, holders) {
  holders.length > 0 && removeWhere(locks, ({ client, agent }) => holders.includes(agentKey(client, agent)));
}
var turnEnds = /* @__PURE__ */ new Set(["turn_end", "agent_complete", "teammate_idle"]);
function release(locks, event) {
  let { type, client, agent } = event;
  type === "lock_release" && locks.delete(lockKey(event, detailText(event, "path"))), type === "lock_break" && removeWhere(locks, ({ path }) => path === detailText(event, "path")), turnEnds.has(type) && (type !== "turn_end" || agent.id === lead.id) && removeWhere(locks, (lock) => lock.auto && isOwned(lock, event));
  let call = detailText(event, "call");
  type === "tool_closed" && call !== "" && removeWhere(locks, (lock) => lock.call === call && lock.client === client);
}
function removeWhere(locks, isOver2) {
  for (let [key, lock] of locks) isOver2(lock) && locks.delete(key);
}
function grant(holders, event, order, given) {
  let at = Date.parse(event.at), claims = given.filter((claim) => claim !== void 0);
  if (claims.length === 0 || Number.isNaN(at) || !claims.every(({ ttlMs }) => ttlMs >= minLockMs && ttlMs <= maxLockMs)) return !1;
  if (claims.some((claim) => findRival(holders, event, claim, at) !== void 0)) return !0;
  for (let claim of claims) take(holders.locks, event, { claim, order, at });
  return !1;
}
function take(locks, event, { claim: { ttlMs, auto, ...claim }, order, at }) {
  let key = lockKey(event, claim.path), held = findLock(locks, event, claim.path, at);
  if (auto && held !== void 0 && !held.auto || held === void 0 && !makeRoom(locks, event, auto, at)) return;
  removeWhere(locks, (lock2) => !isOwned(lock2, event) && overlap(lock2, claim));
  let lock = {
    ...claim,
    client: event.client,
    agent: event.agent.id,
    name: event.agent.name,
    reason: auto ? "" : detailText(event, "reason").slice(0, maxReasonLength2),
    auto,
    call: auto && held === void 0 ? detailText(event, "call") : "",
    token: held?.token ?? order,
    claim: event.id,
    since: held?.since ?? event.at,
    until: new Date(at + ttlMs).toISOString()
  };
  locks.delete(key), locks.set(key, lock);
}
var maxReasonLength2 = 100;
function makeRoom(locks, owner, auto, at) {
  let kept = () => [...locks].filter(([, lock]) => lock.auto === auto), own = kept().filter(([, lock]) => isOwned(lock, owner));
  if (auto && own.length >= maxOwnAutoLocks) return locks.delete(own[0]?.[0] ?? "");
  let most = auto ? maxAutoLocks : maxLocks;
  return kept().length >= most && removeWhere(locks, (lock) => !isLive(lock, at)), kept().length < most || auto && locks.delete(kept()[0]?.[0] ?? "");
}
var scopes = ["file", "directory", "glob"];
function explicitClaim(event) {
  let { path, scope, folds_case: foldsCase2, ttl_ms: ttlMs } = event.details;
  if (!(typeof path != "string" || path === "" || !scopes.includes(scope) || typeof ttlMs != "number"))
    return { path, scope, foldsCase: foldsCase2 === !0, ttlMs, auto: !1 };
}
function automaticClaims2({ details }) {
  let { folds_case: foldsCase2, ttl_ms: ttlMs } = details;
  return typeof ttlMs != "number" ? [] : textsOf2(details.locks).map((path) => ({ path, scope: "file", foldsCase: foldsCase2 === !0, ttlMs, auto: !0 }));
}

var noLooks = { last: "", gone: [], ended: [], background: [] }, maxEnded = 32, maxBackground = 16, maxGone = 20;
function reduceLooks(looks, event, calls) {
  if (event.type === "client_end") return withoutClient(looks, event.client);
  if (!outcomeTypes.has(event.type)) return looks;
  let seen = withLook(looks, event), open2 = calls.get(agentKey(event.client, detailText(event, "call")));
  if (open2 === void 0 || !writesUnseen(open2.tool)) return seen;
  let ended = { client: open2.client, call: open2.call, since: open2.at, until: event.at }, staysOn = open2.background || event.details.background === !0;
  return {
    ...seen,
    ended: [...seen.ended, ended].slice(-maxEnded),
    background: staysOn ? [...seen.background, ended].slice(-maxBackground) : seen.background
  };
}
function withoutClient(looks, client) {
  return looks.background.length === 0 ? looks : { ...looks, background: looks.background.filter((call) => call.client !== client) };
}
function reduceUndeclared(denials, event) {
  if (event.type !== "undeclared_writes") return;
  let key = undeclaredKey(event, detailText(event, "target"));
  setNewest(denials, key, (denials.get(key) ?? 0) + 1, maxUndeclared);
}
var maxUndeclared = 64;
function undeclaredKey(event, target) {
  return denialKey(event, "undeclared_writes", target);
}
function withLook(looks, event) {
  let looked = detailText(event, "looked");
  return looked <= looks.last ? looks : { ...looks, last: looked, gone: textsOf2(event.details.gone).slice(0, maxGone) };
}

var maxAgents2 = 64, maxReasonLength3 = 200;
function reduceNudges(nudges, event) {
  let { type } = event, ends = type === "agent_complete" || type === "turn_end";
  if (!ends && type !== "teammate_idle" && type !== "task_complete") return;
  let key = agentKey(event.client, event.agent.id), known = nudges.get(key), reason = detailText(event, "nudge").slice(0, maxReasonLength3);
  if (ends)
    known !== void 0 && nudges.set(key, { ...known, told: !1 });
  else if (reason !== "") {
    let counts = { ...known?.counts, [reason]: (known?.counts[reason] ?? 0) + 1 };
    setNewest(nudges, key, { counts, told: !0 }, maxAgents2);
  } else type === "teammate_idle" && known?.told !== !0 && nudges.delete(key);
}
var maxReports = 32, maxLines = 4, maxLineLength2 = 300;
function reduceReports(reports, event) {
  let { type, details, client, agent } = event;
  if (type === "agent_complete" || type === "turn_end") {
    let [parent, line] = [detailText(event, "parent"), detailText(event, "refused").slice(0, maxLineLength2)];
    if (parent === "" || line === "") return;
    setNewest(reports, parent, [...reports.get(parent) ?? [], line].slice(-maxLines), maxReports);
  }
  reports.size === 0 || type !== "user_prompt" && typeof details.outcome != "string" || reports.delete(agentKey(client, agent.id));
}

var maxTasks = 80, maxLength = 200, sessionEnds = /* @__PURE__ */ new Set(["session_pause", "session_complete", "session_fail"]);
function reduceTasks(tasks, event) {
  let { type, client, agent, session } = event;
  if (type === "session_delete")
    for (let [key, task] of tasks) task.session === session && tasks.delete(key);
  sessionEnds.has(type) && giveBack(tasks, (task) => task.session === session);
  let ended = endedBy(event);
  if (ended !== void 0) {
    let main2 = agentKey(ended.client, lead.id);
    giveBack(tasks, ({ holder }) => clientOf(holder) === ended.client && (ended.whole || holder !== main2)), ended.whole && cancelOwn(tasks, ended.client);
  }
  type === "agent_complete" && event.details.teammate !== !0 && giveBack(tasks, ({ holder }) => holder === agentKey(client, agent.id)), (type === "task_create" || type === "task_update" || type === "task_claim") && report(tasks, event);
}
function giveBack(tasks, isOver2) {
  for (let [key, task] of tasks)
    isOpen(task) && task.holder !== "" && isOver2(task) && tasks.set(key, { ...task, status: "pending", holder: "", owner: "" });
}
function cancelOwn(tasks, client) {
  let beginning = clientTaskOf(client.slice(0, teamLength), "");
  for (let [key, task] of tasks)
    client !== "" && task.task.startsWith(beginning) && isOpen(task) && tasks.set(key, { ...task, status: "cancelled", holder: "" });
}
function report(tasks, event) {
  let id = detailText(event, "task");
  if (id === "") return;
  let key = taskKey(event.session, id), known = tasks.get(key);
  if (event.type === "task_create" && known !== void 0 || event.type === "task_update" && isForeign(known, event)) return;
  let next = event.type === "task_claim" ? claimed(known, event) : updated(known, event, tasks);
  next !== void 0 && (tasks.delete(key), tasks.set(key, next), isOpen(next) || unblock(tasks, next), forgetOldest(tasks, event.session));
}
function isForeign(known, { client, agent, details }) {
  return known === void 0 || known.holder === "" || !isOpen(known) ? !1 : known.holder !== agentKey(client, agent.id) && details.manages !== !0 && details.carried !== !0;
}
function claimed(known, event) {
  let { name, id } = event.agent;
  if (known === void 0 || !isFree(known, name)) return;
  let holder = agentKey(event.client, id);
  return { ...known, status: "in_progress", holder, owner: name, agent: name, at: event.at };
}
function updated(known, event, tasks) {
  let { session, details, agent, client, at } = event, text = (name) => detailText(event, name).slice(0, maxLength), list = (name, before = []) => details[name] === void 0 ? before : textsOf2(details[name]), status = text("status") || (known?.status ?? "created"), task = {
    session,
    task: detailText(event, "task"),
    subject: text("subject") || (known?.subject ?? ""),
    status,
    progress: text("progress") || (known?.progress ?? ""),
    files: fitting(list("files", known?.files)),
    dependsOn: list("depends_on", known?.dependsOn).slice(0, maxDependencies),
    blockedBy: list("blocked_by", known?.blockedBy).slice(0, maxDependencies),
    creator: known?.creator ?? agentKey(client, agent.id),
    origin: known?.origin ?? event.id,
    agent: agent.name,
    at
  };
  if (details.carried === !0)
    return { ...task, holder: text("holder"), owner: text("owner"), creator: text("creator") || task.creator };
  let blockedBy = task.blockedBy.filter((id) => {
    let before = tasks.get(taskKey(session, id));
    return (before === void 0 || isOpen(before)) && !waitsFor(tasks, before, task.task);
  });
  return { ...task, blockedBy, ...holding(known, event, { status, blockedBy }) };
}
function waitsFor(tasks, task, id) {
  let seen = /* @__PURE__ */ new Set();
  for (let open2 = [task]; open2.length > 0; ) {
    let next = open2.pop();
    if (!(next === void 0 || seen.has(next.task))) {
      if (next.task === id || next.blockedBy.includes(id)) return !0;
      seen.add(next.task), open2.push(...next.blockedBy.map((each) => tasks.get(taskKey(next.session, each))));
    }
  }
  return !1;
}
function holding(known, event, { status, blockedBy }) {
  let { details, client, agent } = event, named = details.owner === void 0 ? void 0 : detailText(event, "owner").slice(0, maxLength), before = { holder: known?.holder ?? "", owner: known?.owner ?? "" };
  if (!isOpen({ status })) return { holder: "", owner: before.owner };
  if (status === "pending") return { holder: "", owner: named ?? (before.holder === "" ? before.owner : "") };
  if (before.holder !== "" && named !== void 0 && named !== before.owner) return { holder: "", owner: named };
  let owner = named ?? before.owner;
  return status === "in_progress" && before.holder === "" && blockedBy.length === 0 && (owner === "" || owner === agent.name) ? { holder: agentKey(client, agent.id), owner: agent.name } : { holder: before.holder, owner };
}
function fitting(files) {
  let length = 0;
  return files.filter(isPlainFile).filter((file) => (length += file.length, length <= maxFilesLength));
}
function unblock(tasks, { session, task }) {
  for (let [key, each] of tasks)
    each.session !== session || !each.blockedBy.includes(task) || tasks.set(key, { ...each, blockedBy: each.blockedBy.filter((id) => id !== task) });
}
function forgetOldest(tasks, session) {
  let all = [...tasks], open2 = all.filter(([, task]) => task.session === session && isOpen(task)), spare = open2.length > 64 ? open2.find(([, { holder }]) => holder === "") ?? open2[0] : void 0;
  if (spare !== void 0 && tasks.delete(spare[0]), tasks.size <= maxTasks) return;
  let oldest = all.find(([, task]) => !isOpen(task)) ?? all.find(([, task]) => task.session !== session);
  oldest !== void 0 && tasks.delete(oldest[0]);
}

var noSessions = { current: void 0, previous: void 0 };
var endings = {
  session_pause: "paused",
  session_complete: "completed",
  session_fail: "failed"
};
function reduceSessions(sessions, event) {
  let { current } = sessions;
  switch (event.type) {
    case "session_start":
      return event.details.auto === !0 && current !== void 0 ? sessions : replaced(sessions, opened(event));
    case "session_resume":
      return replaced(sessions, { ...opened(event), startedAt: detailText(event, "started_at") || event.at });
    case "session_delete":
      return deleted(sessions, event.session);
    case "session_carried":
      return carried(sessions, event);
  }
  if (current === void 0) return adopted(sessions, event);
  if (event.session !== current.id) return sessions;
  let ending = endings[event.type];
  return ending !== void 0 ? { current: void 0, previous: { id: current.id, state: ending } } : event.type === "session_named" ? { ...sessions, current: { ...current, objective: detailText(event, "objective") } } : event.client === "" ? sessions : { ...sessions, current: { ...current, state: "active", lastAt: event.at } };
}
function carried({ current, previous }, event) {
  let [state, objective, parent] = [
    detailText(event, "state"),
    detailText(event, "objective"),
    detailText(event, "parent")
  ];
  if (!(state === "created" || state === "active") || current !== void 0 && current.id !== event.session) return { current, previous };
  let [startedAt, lastAt] = [detailText(event, "started_at"), current?.lastAt ?? detailText(event, "last_at")];
  return {
    current: { id: event.session, state: current?.state ?? state, objective, parent, startedAt, lastAt },
    previous
  };
}
function deleted({ current, previous }, id) {
  return current?.id !== id && previous?.id !== id ? { current, previous } : { current: current?.id === id ? void 0 : current, previous: { id, state: "deleted" } };
}
function opened(event) {
  let { session: id, at } = event, [objective, parent] = [detailText(event, "objective"), detailText(event, "parent")];
  return { id, state: "created", objective, parent, startedAt: at, lastAt: at };
}
function replaced({ current, previous }, next) {
  let left = current === void 0 || current.id === next.id ? void 0 : { id: current.id, state: "paused" };
  return { current: next, previous: left ?? previous };
}
function adopted(sessions, event) {
  if (sessions.previous !== void 0 || event.session === "" || event.client === "") return sessions;
  let { session: id, at } = event;
  return { ...sessions, current: { id, state: "active", objective: "", parent: "", startedAt: at, lastAt: at } };
}

function createState() {
  return {
    sessions: noSessions,
    clients: /* @__PURE__ */ new Map(),
    agents: /* @__PURE__ */ new Map(),
    calls: /* @__PURE__ */ new Map(),
    finished: [],
    denials: /* @__PURE__ */ new Map(),
    locks: /* @__PURE__ */ new Map(),
    tasks: /* @__PURE__ */ new Map(),
    nudges: /* @__PURE__ */ new Map(),
    reports: /* @__PURE__ */ new Map(),
    context: /* @__PURE__ */ new Map(),
    changes: /* @__PURE__ */ new Map(),
    recent: [],
    checkpoint: void 0,
    pause: void 0,
    looks: noLooks
  };
}
function reduce(state, event, order) {
  if (state.sessions = reduceSessions(state.sessions, event), isOutdated(state.clients, event)) return;
  reduceClients(state.clients, event);
  let broken = interrupted(state.agents, event, state.calls).map(([key]) => key);
  reduceAgents(state.agents, event, state.calls), state.looks = reduceLooks(state.looks, event, state.calls);
  let lost = reduceLocks(state.locks, event, order, state.agents);
  dropLocks(state.locks, broken), reduceCalls(state.calls, event, lost), reduceFinished(state.finished, event), reduceDenials(state.denials, event), reduceUndeclared(state.denials, event), reduceTasks(state.tasks, event), reduceNudges(state.nudges, event), reduceReports(state.reports, event), reduceContext(state.context, event), reduceChanges(state.changes, event), reduceRecent(state.recent, event), state.checkpoint = reduceCheckpoint(state.checkpoint, event), state.pause = reducePause(state.pause, event);
}

var import_node_fs8 = require("node:fs");

var import_node_fs6 = require("node:fs");

var import_node_module = require("node:module");
var maxUnpackedBytes = 64 * 1024 * 1024;
function zlib() {
  return (0, import_node_module.createRequire)(typeof __filename == "string" ? __filename : void 0)("node:zlib");
}
function readArchive(root, segment) {
  let packed = readRegularFile(archivePath(root, segment), maxUnpackedBytes);
  return packed === void 0 ? void 0 : unpack(packed, archivePath(root, segment));
}
function unpack(packed, path) {
  try {
    return zlib().gunzipSync(packed, { maxOutputLength: maxUnpackedBytes });
  } catch (error) {
    throw new KhoregosError(
      "JOURNAL_UNREADABLE",
      `Cannot read "${path}": ${messageOf(error)}`,
      "Restore it from a copy"
    );
  }
}

var segmentBytes = 4 * 1024 * 1024, maxSegmentBytes = 16 * segmentBytes;
function listSegments(root) {
  try {
    let numbers = (0, import_node_fs6.readdirSync)(journalDirectory(root)).map((name) => /^(\d{6,})\.jsonl(?:\.gz)?$/.exec(name)?.[1]).filter((digits2) => digits2 !== void 0).map(Number);
    return [...new Set(numbers)].sort((a, b) => a - b);
  } catch (error) {
    if (systemCode(error) === "ENOENT") return [];
    throw error;
  }
}
function hasSegment(root, segment) {
  return (0, import_node_fs6.existsSync)(segmentPath(root, segment)) || (0, import_node_fs6.existsSync)(archivePath(root, segment));
}
var newline = 10;
function readSegment(root, segment, offset) {
  let fd = openRegularFile(segmentPath(root, segment), import_node_fs6.constants.O_RDONLY);
  if (fd === void 0) return readArchived(root, segment, offset);
  try {
    let { size } = (0, import_node_fs6.fstatSync)(fd);
    if (size <= offset) return { lines: [], end: offset, size };
    let bytes = readRange(fd, offset, size - offset);
    return { ...splitLines(bytes, segment, offset), size };
  } finally {
    (0, import_node_fs6.closeSync)(fd);
  }
}
function readArchived(root, segment, offset) {
  let bytes = readArchive(root, segment);
  if (bytes !== void 0)
    return bytes.length <= offset ? { lines: [], end: offset, size: bytes.length } : { ...splitLines(bytes.subarray(offset), segment, offset), size: bytes.length };
}
function splitLines(bytes, segment, offset) {
  let lines = [], start = 0;
  for (let end = bytes.indexOf(newline); end !== -1; end = bytes.indexOf(newline, start))
    end > start && lines.push({ segment, offset: offset + start, bytes: bytes.subarray(start, end) }), start = end + 1;
  return { lines, end: offset + start };
}
function setAsideForeignSegments(root, now) {
  let newest = listSegments(root).at(-1);
  if (newest === void 0) return [];
  let path = segmentPath(root, newest);
  if ((0, import_node_fs6.lstatSync)(path, { throwIfNoEntry: !1 })?.isFile() !== !1) return [];
  let to = setAside(path, now);
  return to === void 0 ? [] : [to];
}

var import_node_fs7 = require("node:fs");
var shortLength = 32;
function shortHash(lineHash) {
  return lineHash.slice(0, shortLength);
}
var journalStart = { segment: 1, offset: 0 };
function readJournal(root, from, visit) {
  return readLines(root, from, parseRecord, visit);
}
function readLines(root, from, parse, visit) {
  let findings = [], { segment, offset } = from, lastLine, bytesRead = 0;
  for (; ; ) {
    let reading = readWhole(root, segment, offset);
    if (typeof reading == "string" || reading.size < offset) {
      let next = listSegments(root).find((number) => number > segment);
      if (reading === "segment_gone" && offset === 0 && next === void 0) break;
      findings.push({ kind: typeof reading == "string" ? reading : "journal_regressed", segment, offset }), [segment, offset] = [next ?? segment + 1, 0];
      continue;
    }
    bytesRead += reading.end - offset;
    let sealed = visitLines(reading.lines, parse, (line, record) => {
      lastLine = line.bytes, record === void 0 && findings.push({ kind: "torn_line", segment: line.segment, offset: line.offset }), visit(line, record);
    });
    if (offset = reading.end, !sealed) {
      if (!(0, import_node_fs7.existsSync)(segmentPath(root, segment + 1))) break;
      if (readSegment(root, segment, offset)?.lines.length) continue;
      findings.push({ kind: "seal_missing", segment, offset });
    }
    [segment, offset] = [segment + 1, 0];
  }
  return { end: { segment, offset }, lastLine, findings, bytesRead };
}
function readWhole(root, segment, offset) {
  try {
    return readSegment(root, segment, offset) ?? "segment_gone";
  } catch (error) {
    if (error instanceof KhoregosError && error.code === "JOURNAL_UNREADABLE") return "segment_unreadable";
    throw error;
  }
}
function visitLines(lines, parse, visit) {
  for (let line of lines) {
    let record = parse(line.bytes.toString());
    if (visit(line, record), record?.type === "segment_sealed") return !0;
  }
  return !1;
}
function seenBy(tail) {
  return typeof tail.last == "string" ? tail.last : shortHash(erasedHash(tail.last) ?? sha256(tail.last));
}
function orderOf({ segment, offset }) {
  return segment * maxSegmentBytes + offset;
}
function readTail(root, tail, visit) {
  let reading = readJournal(root, tail.position, (line, record) => {
    record !== void 0 && reduce(tail.state, record, orderOf(line)), visit?.(line, record);
  });
  return {
    position: reading.end,
    last: reading.lastLine ?? tail.last,
    state: tail.state,
    findings: [...tail.findings, ...reading.findings],
    bytesRead: tail.bytesRead + reading.bytesRead
  };
}

var maxRecordBytes = 16 * 1024, maxTries = 8;
function appendRecord(root, tail, record, stamp) {
  let line = Buffer.from(JSON.stringify(record));
  if (line.length + 2 > maxRecordBytes)
    throw new KhoregosError(
      "TOO_LARGE",
      `Cannot append ${record.type}: it has ${line.length} bytes, at most ${maxRecordBytes} fit`
    );
  let current = tail;
  for (let tries = 0; tries < maxTries; tries += 1) {
    current.position.offset > segmentBytes && (current = seal(root, current, stamp)), writeLine(root, current, line, stamp);
    let found = !1, { segment } = current.position;
    if (current = readTail(root, current, (read) => {
      found ||= read.bytes.equals(line);
    }), found) return current;
    current.position.segment === segment && (current = seal(root, current, stamp, "record_lost"));
  }
  throw unwritable(root, `a record was not there after ${maxTries} tries`);
}
function seal(root, tail, stamp, why) {
  let { segment } = tail.position, next = segment + 1, details = why === void 0 ? { next } : { next, why }, draft = { type: "segment_sealed", action: `Sealed segment ${segment}`, details }, record = createRecord(
    draft,
    { session: "", client: "", agent: program, policy: "" },
    { ...stamp(), seen: seenBy(tail) }
  );
  writeLine(root, tail, Buffer.from(JSON.stringify(record)), stamp);
  let after = readTail(root, tail);
  return after.position.segment > segment ? after : { ...after, position: { segment: next, offset: 0 } };
}
function writeLine(root, tail, line, stamp) {
  let path = segmentPath(root, tail.position.segment), bytes = Buffer.concat([newline2, line, newline2]);
  try {
    let fd = openForAppend(root, path, stamp, tail.position.segment);
    if (fd === void 0) return;
    try {
      let written = (0, import_node_fs8.writeSync)(fd, bytes);
      if (written < bytes.length) throw unwritable(root, `${written} of ${bytes.length} bytes were written`);
    } finally {
      (0, import_node_fs8.closeSync)(fd);
    }
  } catch (error) {
    throw error instanceof KhoregosError && error.code !== "NOT_A_REGULAR_FILE" ? error : unwritable(root, messageOf(error));
  }
}
var newline2 = Buffer.from(`
`);
function openForAppend(root, path, stamp, segment) {
  let flags = import_node_fs8.constants.O_WRONLY | import_node_fs8.constants.O_APPEND;
  try {
    let fd2 = openRegularFile(path, flags);
    if (fd2 !== void 0) return fd2;
  } catch (error) {
    if (!(error instanceof KhoregosError) && systemCode(error) !== "ENXIO") throw error;
    setAside(path, Date.parse(stamp().at));
  }
  if (makeDirectories(journalDirectory(root)), (listSegments(root).at(-1) ?? 0) > segment) return;
  let fd = openRegularFile(path, flags | import_node_fs8.constants.O_CREAT);
  if (fd === void 0) throw unwritable(root, "it cannot be created");
  return fd;
}
function unwritable(root, why) {
  return new KhoregosError(
    "JOURNAL_UNWRITABLE",
    `Cannot append to the journal in "${journalDirectory(root)}": ${why}`,
    `Make "${journalDirectory(root)}" writable and free some disk space`
  );
}

var import_node_fs9 = require("node:fs"), import_node_path8 = require("node:path");
var maxSnapshotBytes = 4 * 1024 * 1024, publishAfterBytes = 16 * 1024, rebuildSegments = 2;
function loadTail(root, now) {
  let file = fileIdentity(snapshotPath(root)), snapshot = readSnapshot(root, now);
  return typeof snapshot == "object" ? { tail: readTail(root, snapshot), rebuilt: void 0, file } : { tail: readFrom(root, listSegments(root).slice(-rebuildSegments)[0]), rebuilt: snapshot, file };
}
function readFrom(root, segment) {
  return readTail(root, { position: segment === void 0 ? journalStart : { segment, offset: 0 }, last: "", state: createState(), findings: [], bytesRead: 0 });
}
function readSnapshot(root, now) {
  let path = snapshotPath(root);
  try {
    let bytes = readRegularFile(path, maxSnapshotBytes);
    if (bytes === void 0) return;
    let snapshot = parseSnapshot(bytes.toString());
    return isReachable(root, snapshot.position) ? snapshot : (setAside(path, now), "it spoke of segments that are not there");
  } catch (error) {
    let isShapeless = error instanceof SyntaxError || error instanceof TypeError;
    if (!isShapeless && systemCode(error) === void 0) throw error;
    return setAside(path, now), isShapeless ? "it was not a snapshot" : "it was not a readable file of ordinary size";
  }
}
function isReachable(root, { segment }) {
  return hasSegment(root, segment) ? !0 : segment < (listSegments(root)[0] ?? 1) && (0, import_node_fs9.existsSync)(prunedPath(root)) ? !1 : segment === 1 || hasSegment(root, segment - 1);
}
var snapshotVersion = 5;
function parseSnapshot(text) {
  let { v, position, last, state } = JSON.parse(text), { segment, offset } = position;
  if (v !== snapshotVersion || !isCount(segment, 1) || !isCount(offset, 0) || typeof last != "string")
    throw notSnapshot();
  return { position, last, state: parseState(state), findings: [], bytesRead: 0 };
}
function parseState(state) {
  let { sessions, finished, recent, checkpoint, pause, looks } = state;
  if (!isObject(sessions) || !(sessions.current === void 0 || typeof sessions.current.id == "string") || !finished.every((call) => typeof call == "string") || !recent.every(isObject) || checkpoint !== void 0 && !(isObject(checkpoint) && Array.isArray(checkpoint.decisions)) || pause !== void 0 && !(isObject(pause) && typeof pause.until == "string") || !isLooks(looks)) throw notSnapshot();
  return {
    sessions: { current: sessions.current, previous: sessions.previous },
    clients: mapOf(state.clients, isObject),
    agents: mapOf(state.agents, isObject),
    calls: mapOf(state.calls, isObject),
    finished,
    denials: mapOf(state.denials, (count) => typeof count == "number"),
    locks: mapOf(state.locks, isLock),
    tasks: mapOf(state.tasks, isObject),
    nudges: mapOf(state.nudges, isObject),
    reports: mapOf(state.reports, Array.isArray),
    context: mapOf(state.context, isObject),
    changes: mapOf(state.changes, isObject),
    recent,
    checkpoint,
    pause,
    looks
  };
}
function isLooks(value) {
  let { last, gone, ended, background } = value ?? {}, calls = [ended, background].every((list) => Array.isArray(list) && list.every(isObject));
  return typeof last == "string" && Array.isArray(gone) && gone.every((path) => typeof path == "string") && calls;
}
function isLock(value) {
  let { path, until, token } = value ?? {};
  return typeof path == "string" && typeof until == "string" && typeof token == "number";
}
function notSnapshot() {
  return new TypeError("not a snapshot");
}
function isCount(value, least) {
  return Number.isSafeInteger(value) && Number(value) >= least;
}
function isObject(value) {
  return typeof value == "object" && value !== null;
}
function mapOf(entries, isValue) {
  if (!entries.every(([key, value]) => typeof key == "string" && isValue(value))) throw notSnapshot();
  return new Map(entries);
}
var unvouched = () => ({ by: "", mac: "" });
function publishSnapshot(root, { tail, rebuilt, file }, { always = !1, vouch: vouch2 = unvouched } = {}) {
  if (!(always || tail.bytesRead > publishAfterBytes || tail.findings.length > 0 || rebuilt !== void 0) || !always && isOvertaken(root, file)) return;
  let { position, state } = tail, text = JSON.stringify(
    { v: snapshotVersion, position, last: seenBy(tail), state },
    (_key, value) => value instanceof Map ? [...value] : value
  ).slice(0, -1), { by, mac } = vouch2(text);
  publishFile(snapshotPath(root), `${text},"by":"${by}","mac":"${mac}"}`);
}
function isOvertaken(root, file) {
  let now = fileIdentity(snapshotPath(root));
  return now !== "" && now !== file;
}
function createDirectory(root) {
  let directory = stateDirectory(root);
  makeDirectories(directory), (0, import_node_fs9.writeFileSync)((0, import_node_path8.join)(directory, ".gitignore"), `*
`, { mode: 384 });
}

var digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
function createId(now) {
  let time = "";
  for (let rest = now; time.length < 10; rest = Math.floor(rest / 32)) time = digits.charAt(rest % 32) + time;
  let random = "";
  for (; random.length < 16; ) random += digits.charAt(Math.floor(Math.random() * 32));
  return time + random;
}

var import_node_path9 = require("node:path");

var standardAudit = { anchorFile: "", anchorGit: !1, anchorEveryEvents: 200 }, standardRetention = { auditDays: 0, contextDays: 0, sessionDays: 0 }, standardTeams = { onIdle: "nudge", maxAgents: 0 }, standardLocks = { auto: !0, ttlMs: 3e5 }, standardTasks = { requireDescription: !1, maxOpen: 64 }, standardTools = { deniedCommands: [], protect: "destructive", unknownWrites: "pass" }, defaultForbidden = [".env*", "**/*.pem", "**/*.key"], standardStaleTimeoutHours = 24, defaultPolicy = {
  project: "",
  onFault: "advisory",
  boundaries: [{ pattern: "*", allowed: [], forbidden: defaultForbidden, forbiddenReads: [], enforcement: "advisory" }],
  tools: standardTools,
  staleTimeoutHours: standardStaleTimeoutHours,
  teams: standardTeams,
  locks: standardLocks,
  tasks: standardTasks,
  audit: standardAudit,
  retention: standardRetention,
  gates: []
};

var maxCacheBytes = 1024 * 1024;
function policyCachePath(root) {
  return (0, import_node_path9.join)(root, ".khoregos", "policy.json");
}
async function loadPolicy(root, now) {
  let source = sourceStamp(root), cache = readCache(root, now), unchanged = { changed: !1, setAside: void 0, source };
  if (typeof cache == "object" && cache.source === source)
    return { policy: cache.policy, degraded: cache.degraded, ...unchanged };
  let compiled = await compile(root), changed = { changed: !0, setAside: typeof cache == "string" ? cache : void 0, source };
  if (typeof compiled == "object") return { policy: withHash(compiled), degraded: void 0, ...changed };
  let defaults = withHash(defaultPolicy), policy = typeof cache == "object" ? cache.policy : defaults, inForce = policy.hash === defaults.hash ? 'the defaults of "k6s init" hold' : "the last good policy holds";
  return { policy, degraded: `${compiled}; ${inForce}`, ...changed };
}
function publishPolicy(root, { policy, degraded, source }) {
  publishFile(policyCachePath(root), JSON.stringify({ v: 1, source, policy, degraded }));
}
function sourceStamp(root) {
  let found = lstat((0, import_node_path9.join)(root, policyFileName));
  return found === void 0 ? "gone" : [found.size, found.mtimeMs, found.ctimeMs, found.ino, found.mode].join(" ");
}
function readCache(root, now) {
  let path = policyCachePath(root);
  try {
    let bytes = readRegularFile(path, maxCacheBytes);
    if (bytes === void 0) return;
    let cache = JSON.parse(bytes.toString());
    if (cache.v === 1 && withHash(cache.policy).hash === cache.policy.hash) return completed(cache);
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof TypeError) && systemCode(error) === void 0) throw error;
  }
  return setAside(path, now) ?? path;
}
function completed(cache) {
  let { audit = standardAudit, retention = standardRetention, teams } = cache.policy;
  if (teams !== void 0) return cache;
  let added = { audit, retention, teams: standardTeams, locks: standardLocks, tasks: standardTasks }, policy = withHash({ ...cache.policy, ...added });
  return { ...cache, source: "", policy };
}
async function compile(root) {
  let { maxPolicyBytes, parsePolicy } = await Promise.resolve().then(() => __toESM(require("./config.js"), 1));
  try {
    let bytes = readRegularFile((0, import_node_path9.join)(root, policyFileName), maxPolicyBytes);
    return bytes === void 0 ? `${policyFileName} is gone` : parsePolicy(bytes.toString());
  } catch (error) {
    return redact(messageOf(error));
  }
}
function withHash(policy) {
  let { project, onFault, boundaries, tools, staleTimeoutHours, teams, locks, tasks, audit, retention, gates } = policy, content = { ...{ project, onFault, boundaries, tools, staleTimeoutHours, teams, locks, tasks }, audit, retention, gates };
  return { hash: sha256(Buffer.from(JSON.stringify(content))).slice(0, 16), ...content };
}

var programActor = { client: "", agent: program };
async function openProject(root, now, variables) {
  let journal = openJournal(root, now, variables), loaded = await loadPolicy(root, now()), faults = journal.fault === void 0 ? [] : [journal.fault], project = {
    root,
    policy: loaded.policy,
    now,
    variables,
    degraded: () => degradations(loaded, journal.state(), faults, now()),
    state: journal.state,
    record: (draft, { client, agent }, session = journal.state().sessions.current?.id ?? "") => journal.record(draft, { session, client, agent, policy: loaded.policy.hash }),
    replay: journal.replay,
    close: journal.close
  };
  try {
    recordOpening(project, loaded, journal.problems);
  } catch (error) {
    if (!(error instanceof KhoregosError) && systemCode(error) === void 0) throw error;
    faults.length === 0 && faults.push(messageOf(error));
  }
  return project;
}
function degradations(loaded, state, faults, now) {
  let pause = activePause(state.pause, now);
  return [
    ...loaded.degraded === void 0 ? [] : [loaded.degraded],
    ...faults,
    ...pause === void 0 ? [] : [`enforcement is paused by ${pause.by} until ${pause.until}`]
  ];
}
function recordOpening(project, loaded, problems) {
  for (let problem of problems) project.record(problem, programActor);
  if (loaded.setAside !== void 0) {
    let details2 = { file: "policy.json", to: loaded.setAside };
    project.record({ type: "file_set_aside", action: "Set aside a broken policy.json", details: details2 }, programActor);
  }
  if (!loaded.changed) return;
  let { hash, onFault, boundaries, gates } = loaded.policy, details = { hash, source: loaded.source, on_fault: onFault, boundaries: boundaries.length, gates };
  project.record(
    loaded.degraded === void 0 ? { type: "policy_loaded", action: `Loaded policy ${hash}`, details } : { type: "policy_degraded", action: `Policy degraded: ${clip2(loaded.degraded, 280)}`, details },
    programActor
  ), publishPolicy(project.root, loaded);
}
function openJournal(root, now, variables) {
  let loaded, aside = [];
  try {
    ensureDirectory(root);
    try {
      loaded = loadTail(root, now());
    } catch (error) {
      if (aside = setAsideForeignSegments(root, now()), aside.length === 0) throw error;
      loaded = loadTail(root, now());
    }
  } catch (error) {
    return brokenJournal(error);
  }
  let stamp = () => ({ id: createId(now()), at: new Date(now()).toISOString() }), publish = (always) => publishSnapshot(root, loaded, { always, vouch: (text) => vouchAs(variables, text) });
  return {
    fault: void 0,
    problems: [...aside.map(asideDraft), ...problemsOf(loaded)],
    state: () => loaded.tail.state,
    record: (draft, origin) => {
      let place = { ...stamp(), seen: seenBy(loaded.tail) }, record = createRecord(withRoom(redactDetails(draft)), redactOrigin(origin), place), fitting2 = fit(record);
      return loaded = { ...loaded, tail: appendRecord(root, loaded.tail, fitting2, stamp) }, fitting2;
    },
    replay: (tail) => {
      loaded = { ...loaded, tail }, publish(!0);
    },
    close: publish
  };
}
function vouchAs(variables, text) {
  return vouch(variables === void 0 ? void 0 : loadFingerprintKey(userDirectory(variables)), text);
}
function asideDraft(to) {
  return { type: "file_set_aside", action: "Set aside what stood in place of a segment", details: { to } };
}
function ensureDirectory(root) {
  let found = lstat(`${root}/.khoregos`);
  if (found === void 0) createDirectory(root);
  else if (!found.isDirectory())
    throw new KhoregosError("JOURNAL_UNREADABLE", `Cannot open "${root}/.khoregos": it is not a directory`);
}
function brokenJournal(error) {
  let fault = messageOf(error);
  return {
    fault,
    problems: [],
    state: createState,
    record: () => {
      throw new KhoregosError("JOURNAL_UNWRITABLE", fault);
    },
    replay: () => {
    },
    close: () => {
    }
  };
}
function problemsOf({ tail, rebuilt }) {
  let damage = tail.findings.filter(({ kind }) => kind !== "torn_line");
  return [
    ...rebuilt === void 0 ? [] : [{ type: "state_rebuilt", action: `Rebuilt state.json: ${rebuilt}`, details: { why: rebuilt } }],
    ...damage.map(({ kind, segment, offset }) => {
      let details = { kind, segment, offset };
      return {
        type: "journal_regressed",
        action: `Journal damaged at ${segment}:${offset}: ${kind}`,
        details
      };
    })
  ];
}
function fit(record) {
  let bytes = Buffer.byteLength(JSON.stringify(record)) + 2;
  if (bytes <= maxRecordBytes) return record;
  if (!isErasable(record)) return shortened(record);
  throw new KhoregosError(
    "TOO_LARGE",
    `Cannot record ${record.type}: it has ${bytes} bytes, at most ${maxRecordBytes} fit`,
    "Say it shorter"
  );
}
function shortened(record) {
  let { tool, call, effect, rule, target, outcome, fingerprint: fingerprint2 } = record.details ?? {}, details = { tool, call, effect, rule, target: String(target ?? "").slice(0, 200), outcome, fingerprint: fingerprint2 };
  return { ...record, action: record.action.slice(0, 200), details: { ...details, truncated: !0 } };
}

var maxErrorLength = 200;
async function recordOutcome(project, reported, outcome, setting) {
  let described = await describeCall(reported, project, setting), open2 = findOpenCall(project.state().calls, reported.client, reported.call), background = field(outcome.response, "backgroundTaskId") !== void 0, ended = { reported, described, open: open2, durationMs: outcome.durationMs, background }, look = writesUnseen(reported.tool) ? await lookAfter(project, ended, setting) : nothingSeen;
  project.record(outcomeDraft(described, reported, outcome, look.details), reported);
  let unchecked = checkAgain(project, ended);
  for (let draft of look.drafts) project.record(draft, reported);
  let texts = [unchecked === "" ? "" : `k6s: ${unchecked}`, look.message()];
  return { agent: joined([unchecked, look.told]), user: joined(texts) };
}
function joined(texts) {
  return texts.filter((text) => text !== "").join(`
`);
}
var nothingSeen = { details: {}, drafts: [], told: "", message: () => "" };
async function lookAfter(project, ended, setting) {
  try {
    let { lookAfterCall } = await Promise.resolve().then(() => __toESM(require("./look.js"), 1));
    return await lookAfterCall(project, ended, setting, { decide, redact });
  } catch (error) {
    return { ...nothingSeen, details: { not_looked: [`${codeOf(error)}: ${clip2(messageOf(error), maxErrorLength)}`] } };
  }
}
function checkAgain(project, { reported, described, open: open2 }) {
  return open2 === void 0 ? recordUnchecked(project, reported, described, "call_ungated") : open2.fingerprint !== "" && described.fingerprint !== "" && open2.fingerprint !== described.fingerprint ? recordUnchecked(project, reported, described, "call_changed") : "";
}
function outcomeDraft(described, reported, outcome, seen) {
  let { tool, call } = reported;
  return {
    type: outcome.ok ? successType(tool, outcome.response) : "tool_failed",
    action: described.action,
    details: {
      tool,
      call,
      outcome: outcome.ok ? "ok" : outcome.interrupted ? "interrupted" : "error",
      ...changedPath(described, tool),
      ...outcome.durationMs === void 0 ? {} : { duration_ms: outcome.durationMs },
      ...outcome.error === "" ? {} : { error: clip2(outcome.error.split(`
`, 1)[0] ?? "", maxErrorLength) },
      ...agentLink(outcome.response),
      ...seen
    }
  };
}
var changingTools = /* @__PURE__ */ new Set(["Write", "Edit", "MultiEdit", "NotebookEdit"]);
function successType(tool, response) {
  return tool === "Write" && field(response, "type") === "create" ? "file_create" : changingTools.has(tool) ? "file_modify" : "tool_use";
}
function changedPath({ call }, tool) {
  let [access] = call.accesses;
  return changingTools.has(tool) && access?.action === "write" ? { path: access.shown ?? access.place?.relative ?? access.place?.real ?? access.target } : {};
}
function agentLink(response) {
  let id = field(response, "agentId") ?? field(response, "agent_id");
  return id === void 0 ? {} : { agent_id: clip2(id, maxErrorLength) };
}
function field(value, name) {
  if (typeof value != "object" || value === null) return;
  let found = value[name];
  return typeof found == "string" ? found : void 0;
}
function recordUnchecked(project, reported, described, type) {
  let decision = decide(described.call, project.policy, project.state(), project.now()), refused = decision.effect === "deny" || decision.effect === "ask", details = { tool: reported.tool, of: reported.call, would_be: decision.effect, ...described.keep() };
  return project.record({ type, severity: refused ? "critical" : "warning", action: described.action, details }, reported), refused ? `This call ${type === "call_changed" ? "differs from what was checked" : "was never checked"} and has run: ${decision.reason}; undo it or tell the user` : "";
}

var preToolUse = (context) => evaluateCall(context.project, reportedCall(context), context.setting);
function reportedCall({ event, actor }) {
  return {
    ...actor,
    tool: event.tool,
    input: event.toolInput,
    call: event.toolUseId,
    cwd: event.cwd,
    permissionMode: event.permissionMode
  };
}

var maxIdLength = 200, maxIdSearched = 2e3;
function parseEvent(input) {
  if (input.trim() === "") throw new KhoregosError("USAGE", "Cannot read the hook event: stdin is empty");
  let fields = fieldsOf(parseJson(input)), name = textOf2(fields, "hook_event_name");
  if (name === "") throw new KhoregosError("USAGE", "Cannot read the hook event: it has no hook_event_name");
  let id = (field2) => clip2(textOf2(fields, field2), maxIdLength, maxIdSearched);
  return {
    name,
    client: id("session_id"),
    cwd: textOf2(fields, "cwd"),
    permissionMode: id("permission_mode"),
    agentId: id("agent_id"),
    agentType: nameOf2(textOf2(fields, "agent_type")),
    teammate: nameOf2(textOf2(fields, "teammate_name")),
    team: id("team_name"),
    transcript: textOf2(fields, "transcript_path"),
    tool: id("tool_name"),
    toolInput: fieldsOf(fields.tool_input),
    toolUseId: id("tool_use_id"),
    fields
  };
}
function nameOf2(type) {
  return printable(type.length <= maxIdLength ? type : clip2(type, maxIdLength, maxIdSearched));
}
function parseJson(input) {
  try {
    return JSON.parse(input);
  } catch (error) {
    throw error instanceof SyntaxError ? new KhoregosError("USAGE", "Cannot read the hook event: stdin is not JSON") : error;
  }
}
function fieldsOf(value) {
  return typeof value == "object" && value !== null && !Array.isArray(value) ? value : {};
}
function textOf2(fields, name) {
  let value = fields[name];
  return typeof value == "string" ? value : "";
}

var postToolUse = async (context) => {
  let { event, project, setting } = context, { fields } = event, outcome = {
    ok: event.name === "PostToolUse",
    interrupted: fields.is_interrupt === !0,
    durationMs: typeof fields.duration_ms == "number" ? fields.duration_ms : void 0,
    error: textOf2(fields, "error"),
    response: fields.tool_response
  }, call = reportedCall(context), reports = await reportsFor(context), { agent, user } = await recordOutcome(project, call, outcome, setting);
  outcome.ok && call.tool === "TaskUpdate" && await updateTask(context);
  let reason = [agent, reports].filter((text) => text !== "").join(`
`);
  return { effect: reason === "" ? "none" : "note", reason, message: user };
};
async function reportsFor({ actor, project }) {
  if (!project.state().reports.has(agentKey(actor.client, actor.agent.id))) return "";
  let { reportsTo } = await Promise.resolve().then(() => __toESM(require("./end-turn.js"), 1));
  return reportsTo(project, actor);
}
async function updateTask({ event, actor, project }) {
  let { recordTaskUpdate } = await Promise.resolve().then(() => __toESM(require("./client-task.js"), 1));
  recordTaskUpdate(project, actor, event.toolInput);
}

var lifecycle = async (context) => (await Promise.resolve().then(() => __toESM(require("./lifecycle.js"), 1))).lifecycle(context), adapters = {
  SessionStart: async (context) => (await Promise.resolve().then(() => __toESM(require("./session-start.js"), 1))).sessionStart(context),
  UserPromptSubmit: lifecycle,
  UserPromptExpansion: async (context) => (await Promise.resolve().then(() => __toESM(require("./typed-commands.js"), 1))).userPromptExpansion(context),
  PreToolUse: preToolUse,
  PostToolUse: postToolUse,
  PostToolUseFailure: postToolUse,
  PostToolBatch: async (context) => (await Promise.resolve().then(() => __toESM(require("./post-tool-batch.js"), 1))).postToolBatch(context),
  SubagentStart: lifecycle,
  SubagentStop: lifecycle,
  TeammateIdle: lifecycle,
  TaskCreated: lifecycle,
  TaskCompleted: lifecycle,
  PreCompact: lifecycle,
  Stop: lifecycle,
  SessionEnd: lifecycle
};
async function runHook(root, expected, readInput2, clock, setting) {
  let project = await openProject(root, clock, setting.variables), event;
  try {
    event = parseEvent(readInput2());
    let answer = await answerEvent(event, project, setting), eventName = event.name;
    return { eventName, answer, finish: () => finish(eventName, project) };
  } catch (error) {
    let eventName = event?.name ?? expected, answer = faultAnswer(project, eventName, event?.tool ?? "", error);
    return { eventName, answer, finish: () => finish("", project) };
  }
}
async function answerEvent(event, project, setting) {
  let adapter = Object.hasOwn(adapters, event.name) ? adapters[event.name] : void 0;
  if (adapter === void 0) return silence;
  let answer = await adapter({ event, actor: await findActor(event, project, setting), project, setting }), reasons = project.degraded();
  return answer.effect === "none" || answer.message !== "" || reasons.length === 0 ? answer : { ...answer, message: `k6s degraded: ${reasons.join("; ")}` };
}
async function findActor(event, project, { variables }) {
  let actor = { client: event.client, agent: identifyAgent(project.state(), event) };
  if (!isNew(event, project)) return actor;
  let { learnAgent } = await Promise.resolve().then(() => __toESM(require("./learn-agent.js"), 1));
  return learnAgent(project, actor, event, variables);
}
function isNew(event, project) {
  let { name, client, agentId, teammate } = event, { agents, clients } = project.state();
  return client === "" || name === "SessionStart" ? !1 : agentId !== "" ? (name === "PreToolUse" || name === "SubagentStop") && agents.get(agentKey(client, agentId))?.settled !== !0 && stat(notePath(event)) !== void 0 : !clients.has(client) || teammate !== "" && !isLeads(event) && !agents.has(agentKey(client, lead.id));
}
function faultAnswer(project, eventName, tool, error) {
  let why = clip2(messageOf(error), 300), code = codeOf(error);
  try {
    let event = clip2(eventName, 60), details = { code, event, message: why };
    project.record({ type: "fault", action: `Fault in ${event}: ${code}`, details }, programActor);
  } catch {
  }
  let strict = project.policy.onFault === "strict" || code === "TOO_LARGE", refuse = eventName === "PreToolUse" && strict && !isLookingTool(tool), message = `k6s is degraded: ${why}`;
  return refuse ? { effect: "deny", reason: faultReason(code, error), message } : { effect: "none", reason: "", message };
}
var turnEnds2 = /* @__PURE__ */ new Set(["Stop", "SubagentStop", "TeammateIdle", "PreCompact", "SessionEnd"]), foldAfterMs = 3e4;
async function finish(eventName, project) {
  try {
    if (project.close(), !turnEnds2.has(eventName) && !(eventName === "PostToolBatch" && isFoldDue(project))) return;
    let { foldJournal } = await Promise.resolve().then(() => __toESM(require("./ledger.js"), 1));
    await foldJournal(project);
  } catch (error) {
    faultAnswer(project, eventName, "", error);
  }
}
function isFoldDue(project) {
  let folded = stat(databasePath(project.root))?.mtimeMs ?? 0;
  return project.now() - folded > foldAfterMs;
}

var maxInputBytes = 64 * 1024 * 1024, deadlineMs = 1500;
async function main(root) {
  let expected = process.argv[2] ?? "", run = await attempt(root, expected), output = render(run.eventName, run.answer);
  output.stdout !== "" && write(1, output.stdout), output.stderr !== "" && write(2, output.stderr), isLate() && run.eventName === "PreToolUse" && process.kill(process.pid, "SIGKILL"), await run.finish(), process.exit(output.exitCode);
}
async function attempt(root, expected) {
  try {
    return await runHook(root, expected, readInput, Date.now, {
      variables: process.env,
      pluginRoot: typeof __dirname == "string" ? (0, import_node_path10.dirname)(__dirname) : void 0
    });
  } catch (error) {
    let message = `k6s is degraded: ${messageOf(error).slice(0, 300)}`;
    return { eventName: expected, answer: { effect: "none", reason: "", message }, finish: async () => {
    } };
  }
}
function isLate() {
  return process.uptime() * 1e3 > deadlineMs;
}
function readInput() {
  let chunks = [], size = 0;
  for (; ; ) {
    let chunk = Buffer.allocUnsafe(size < 65536 ? 65536 : 1048576), count = readChunk(chunk);
    if (count === 0) return Buffer.concat(chunks, size).toString();
    if (chunks.push(chunk.subarray(0, count)), size += count, size > maxInputBytes)
      throw new KhoregosError("TOO_LARGE", `Cannot read the hook event: stdin has more than ${maxInputBytes} bytes`);
  }
}
function readChunk(chunk) {
  for (; ; )
    try {
      return (0, import_node_fs10.readSync)(0, chunk);
    } catch (error) {
      let code = systemCode(error);
      if (code === "EOF") return 0;
      if (code !== "EAGAIN") throw error;
      if (isLate()) throw new KhoregosError("TOO_LATE", "Cannot read the hook event: stdin did not end in time");
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
}
function write(fd, text) {
  let bytes = Buffer.from(text);
  for (let done = 0; done < bytes.length; )
    try {
      done += (0, import_node_fs10.writeSync)(fd, bytes, done);
    } catch (error) {
      let code = systemCode(error);
      if (code === void 0) throw error;
      if (code !== "EAGAIN") return;
    }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  main
});
