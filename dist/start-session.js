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

// src/operations/start-session.ts
var start_session_exports = {};
__export(start_session_exports, {
  ensureSession: () => ensureSession,
  getCurrent: () => getCurrent,
  pauseCurrent: () => pauseCurrent,
  pauseStaleSession: () => pauseStaleSession,
  startSession: () => startSession
});
module.exports = __toCommonJS(start_session_exports);

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

// src/core/sessions.ts
var maxObjectiveLength = 2e3;

// src/workspace/ids.ts
var digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
function createId(now) {
  let time = "";
  for (let rest = now; time.length < 10; rest = Math.floor(rest / 32)) time = digits.charAt(rest % 32) + time;
  let random = "";
  for (; random.length < 16; ) random += digits.charAt(Math.floor(Math.random() * 32));
  return time + random;
}

// src/core/text.ts
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
var maxSearched = 64 * 1024;
function redactedHeadline(text) {
  return headline(redact(text));
}

// src/operations/session-facts.ts
var import_node_os2 = require("node:os");

// .claude-plugin/plugin.json
var plugin_default = {
  name: "k6s",
  displayName: "Khoregos",
  version: "0.1.0",
  description: "One gate before every tool call, one audit trail where deletion shows: governance for teams of coding agents.",
  author: { name: "Khoregos contributors" },
  license: "MIT",
  keywords: ["governance", "audit", "security", "hooks", "agents"],
  mcpServers: {
    k6s: {
      command: "node",
      args: ["${CLAUDE_PLUGIN_ROOT}/dist/mcp.js"]
    }
  }
};

// src/workspace/environment.ts
var import_node_os = require("node:os");

// src/workspace/project-root.ts
var import_node_fs = require("node:fs"), import_node_path = require("node:path");
var maxPointerBytes = 8192;
function gitRootOf(directory) {
  for (let at = directory; ; at = (0, import_node_path.dirname)(at)) {
    if (exists((0, import_node_path.join)(at, ".git"))) return at;
    if (at === (0, import_node_path.dirname)(at)) return;
  }
}
function commonDirectoryOf(tree) {
  let pointer = (0, import_node_path.join)(tree, ".git"), own = /^gitdir: (.+)$/m.exec(readPointer(pointer))?.[1];
  if (own === void 0) return;
  let directory = (0, import_node_path.resolve)(tree, own), common = readPointer((0, import_node_path.join)(directory, "commondir")).trim(), back = readPointer((0, import_node_path.join)(directory, "gitdir")).trim();
  if (common === "" || back === "" || realPath((0, import_node_path.resolve)(directory, back)) !== realPath(pointer)) return;
  let shared = realPath((0, import_node_path.resolve)(directory, common));
  return realPath(directory).startsWith((0, import_node_path.join)(shared, "worktrees") + import_node_path.sep) ? shared : void 0;
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
  return reachable(() => (0, import_node_fs.realpathSync)(path)) ?? (0, import_node_path.resolve)(path);
}

// src/workspace/environment.ts
function operatorName(variables) {
  return variables.USER || (reachable(() => (0, import_node_os.userInfo)().username) ?? "unknown");
}

// src/workspace/git.ts
var import_node_path3 = require("node:path");

// src/workspace/ask-git.ts
var import_node_path2 = require("node:path"), inert = ["--no-optional-locks", "-c", "core.fsmonitor=false", "-c", "protocol.allow=never"];
async function askGit(directory, { PATH, HOME }, args, { signal, maxBytes, input, variables }) {
  let { execFile } = await Promise.resolve().then(() => __toESM(require("node:child_process"), 1)), options = {
    cwd: directory,
    // Variables such as GIT_DIR would lead to another repository.
    env: {
      PATH: PATH === void 0 ? void 0 : pathOutside(directory, PATH),
      HOME,
      LC_ALL: "C",
      GIT_NO_LAZY_FETCH: "1",
      ...variables
    },
    signal,
    killSignal: "SIGKILL",
    maxBuffer: maxBytes
  };
  return new Promise((done) => {
    let child = execFile("git", [...inert, ...args], options, (error, stdout) => {
      let code = error?.code;
      error === null ? done({ text: stdout, fault: "" }) : code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER" ? done({ text: stdout, fault: "git lists too much" }) : Number(code) === 1 ? done({ text: stdout, fault: "" }) : done({ text: void 0, fault: faultOf(code, signal) });
    });
    input !== void 0 && (child.stdin?.on("error", () => {
    }), child.stdin?.end(input));
  });
}
function faultOf(code, signal) {
  return signal.aborted ? "git took too long" : code === "ENOENT" ? "git was not found" : `git failed (${String(code ?? "killed")})`;
}
function pathOutside(directory, path) {
  return path.split(import_node_path2.delimiter).filter((each) => (0, import_node_path2.isAbsolute)(each) && each !== directory && !each.startsWith(directory + import_node_path2.sep)).join(import_node_path2.delimiter);
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
function readRegularFile(path, maxBytes) {
  let fd = openRegularFile(path, import_node_fs2.constants.O_RDONLY);
  if (fd !== void 0)
    try {
      let { size } = (0, import_node_fs2.fstatSync)(fd);
      if (size > maxBytes)
        throw new KhoregosError("TOO_LARGE", `Cannot read "${path}": it has ${size} bytes, at most ${maxBytes} are read`);
      return readRange(fd, 0, size);
    } finally {
      (0, import_node_fs2.closeSync)(fd);
    }
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

// src/workspace/git.ts
function readHead(directory) {
  let tree = gitRootOf(directory);
  if (tree === void 0) return;
  let own = gitDirectoryOf(directory) ?? (0, import_node_path3.join)(tree, ".git"), head = readText((0, import_node_path3.join)(own, "HEAD")).trim(), reference = /^ref: (refs\/[^\0]+)$/.exec(head)?.[1];
  if (reference === void 0) return { branch: void 0, commit: commitId(head) };
  let commit = readReference(own, reference) ?? readReference(commonDirectoryOf(tree) ?? own, reference);
  return { branch: reference.replace(/^refs\/heads\//, ""), commit };
}
function gitDirectoryOf(directory) {
  let tree = gitRootOf(directory);
  if (tree === void 0) return;
  let pointer = /^gitdir: (.+)$/m.exec(readText((0, import_node_path3.join)(tree, ".git")))?.[1];
  return pointer === void 0 ? (0, import_node_path3.join)(tree, ".git") : (0, import_node_path3.resolve)(tree, pointer);
}
function readReference(directory, reference) {
  if (reference.split("/").includes("..")) return;
  let loose = commitId(readText((0, import_node_path3.join)(directory, reference)).trim());
  if (loose !== void 0) return loose;
  let packed = readText((0, import_node_path3.join)(directory, "packed-refs")).split(`
`);
  return commitId(packed.find((line) => line.endsWith(` ${reference}`))?.slice(0, -reference.length - 1) ?? "");
}
function commitId(text) {
  return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text) ? text : void 0;
}
var maxTextBytes = 8 * 1024 * 1024;
function readText(path) {
  return reachable(() => readRegularFile(path, maxTextBytes))?.toString() ?? "";
}
var gitTimeoutMs = 400, maxOutputBytes = 1024 * 1024;
async function isDirty(directory, variables) {
  let bounds = { signal: AbortSignal.timeout(gitTimeoutMs), maxBytes: maxOutputBytes }, ask = async (args) => (await askGit(directory, variables, args, bounds)).text, filters = await ask(["config", "--name-only", "--get-regexp", "^filter\\."]);
  if (filters === void 0 || filters.includes("=")) return;
  let off = [...new Set(filters.split(`
`).map((name) => /^filter\.(.+)\.[a-z]+$/i.exec(name)?.[1]))].filter((name) => name !== void 0).flatMap((name) => ["clean=", "process=", "required=false"].flatMap((each) => ["-c", `filter.${name}.${each}`])), status = ["status", "--porcelain", "--untracked-files=normal", "--ignore-submodules=all"], changes = await ask([...off, ...status]);
  return changes === void 0 ? void 0 : changes !== "";
}

// src/operations/session-facts.ts
async function gatherGitFacts(root, variables) {
  let head = readHead(root);
  if (head === void 0) return {};
  let dirty = await isDirty(root, variables);
  return {
    ...head.branch === void 0 ? {} : { branch: head.branch },
    ...head.commit === void 0 ? {} : { commit: head.commit },
    ...dirty === void 0 ? {} : { dirty }
  };
}
async function gatherFacts(root, variables) {
  return {
    operator: operatorName(variables),
    host: (0, import_node_os2.hostname)(),
    version: `k6s ${plugin_default.version}, node ${process.versions.node}`,
    ...await gatherGitFacts(root, variables)
  };
}

// src/operations/start-session.ts
async function ensureSession(project, actor, variables) {
  if (project.state().sessions.current !== void 0) return;
  let details = {
    auto: !0,
    objective: "",
    parent: parentOf(project),
    ...await gatherFacts(project.root, variables)
  };
  project.record(
    { type: "session_start", action: "Session opened by itself", details },
    actor,
    createId(project.now())
  );
}
function parentOf(project) {
  let { current, previous } = project.state().sessions;
  return current !== void 0 ? current.id : previous?.state === "paused" ? previous.id : "";
}
async function startSession(project, actor, given, variables) {
  let objective = checkObjective(given);
  pauseStaleSession(project, actor);
  let { current } = project.state().sessions;
  if (current !== void 0 && current.objective === "") {
    let details2 = { objective };
    return project.record({ type: "session_named", action: `Session named: ${redactedHeadline(objective)}`, details: details2 }, actor), { session: getCurrent(project), how: "named" };
  }
  let facts = await gatherFacts(project.root, variables), details = { objective, parent: parentOf(project), ...facts };
  pauseCurrent(project, actor, facts);
  let draft = {
    type: "session_start",
    action: `Session started: ${redactedHeadline(objective)}`,
    details
  };
  return project.record(draft, actor, createId(project.now())), { session: getCurrent(project), how: "started" };
}
function checkObjective(given) {
  let objective = given.trim();
  if (objective === "")
    throw new KhoregosError("USAGE", "Cannot start a session: its objective is missing", "Say what is to be done");
  if (objective.length > maxObjectiveLength)
    throw new KhoregosError(
      "USAGE",
      `Cannot start a session: its objective has ${objective.length} characters, at most ${maxObjectiveLength} are kept`,
      "Say it shorter and put the rest into a file"
    );
  return objective;
}
function pauseCurrent(project, actor, { branch, commit, dirty }) {
  if (project.state().sessions.current === void 0) return;
  let details = { why: "replaced", branch, commit, dirty };
  project.record({ type: "session_pause", action: "Session paused: another one is taken up", details }, actor);
}
function getCurrent(project) {
  let { current } = project.state().sessions;
  if (current === void 0) throw new KhoregosError("INTERNAL", "Cannot find the session that was just started");
  return current;
}
var hourMs = 3600 * 1e3;
function pauseStaleSession(project, actor) {
  let { current } = project.state().sessions, { staleTimeoutHours } = project.policy;
  if (current === void 0 || staleTimeoutHours === 0 || project.now() - Date.parse(current.lastAt) < staleTimeoutHours * hourMs) return;
  let details = { why: "stale", last_at: current.lastAt };
  return project.record(
    { type: "session_pause", action: `Session paused: without life since ${current.lastAt}`, details },
    actor
  ), current;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  ensureSession,
  getCurrent,
  pauseCurrent,
  pauseStaleSession,
  startSession
});
