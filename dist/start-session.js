"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

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
    super(message);
    this.name = "KhoregosError";
    this.code = code;
    this.remedy = remedy;
  }
};
function systemCode(error) {
  if (typeof error !== "object" || error === null || !("code" in error)) return void 0;
  return typeof error.code === "string" ? error.code : void 0;
}

// src/core/sessions.ts
var maxObjectiveLength = 2e3;

// src/core/text.ts
var maxHeadlineLength = 100;
function headline(text) {
  return text.replace(/\s+/g, " ").slice(0, maxHeadlineLength);
}

// src/workspace/ids.ts
var digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
function createId(now) {
  let time = "";
  for (let rest = now; time.length < 10; rest = Math.floor(rest / 32)) time = digits.charAt(rest % 32) + time;
  let random = "";
  while (random.length < 16) random += digits.charAt(Math.floor(Math.random() * 32));
  return time + random;
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
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
var maxPointerBytes = 8192;
function gitRootOf(directory) {
  for (let at = directory; ; at = (0, import_node_path.dirname)(at)) {
    if (exists((0, import_node_path.join)(at, ".git"))) return at;
    if (at === (0, import_node_path.dirname)(at)) return void 0;
  }
}
function commonDirectoryOf(tree) {
  const pointer = (0, import_node_path.join)(tree, ".git");
  const own = /^gitdir: (.+)$/m.exec(readPointer(pointer))?.[1];
  if (own === void 0) return void 0;
  const directory = (0, import_node_path.resolve)(tree, own);
  const common = readPointer((0, import_node_path.join)(directory, "commondir")).trim();
  const back = readPointer((0, import_node_path.join)(directory, "gitdir")).trim();
  if (common === "" || back === "" || realPath((0, import_node_path.resolve)(directory, back)) !== realPath(pointer)) return void 0;
  const shared = realPath((0, import_node_path.resolve)(directory, common));
  return realPath(directory).startsWith((0, import_node_path.join)(shared, "worktrees") + import_node_path.sep) ? shared : void 0;
}
function readPointer(path) {
  const found = lstat(path);
  return found?.isFile() && found.size <= maxPointerBytes ? reachable(() => (0, import_node_fs.readFileSync)(path, "utf8")) ?? "" : "";
}
function exists(path) {
  return stat(path) !== void 0;
}
function stat(path) {
  return reachable(() => (0, import_node_fs.statSync)(path, { throwIfNoEntry: false }));
}
function lstat(path) {
  return reachable(() => (0, import_node_fs.lstatSync)(path, { throwIfNoEntry: false }));
}
function reachable(call) {
  try {
    return call();
  } catch (error) {
    if (systemCode(error) === void 0) throw error;
    return void 0;
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
var import_node_path2 = require("node:path");
var inert = ["--no-optional-locks", "-c", "core.fsmonitor=false", "-c", "protocol.allow=never"];
async function askGit(directory, { PATH, HOME }, args, { signal, maxBytes, input, variables }) {
  const { execFile } = await Promise.resolve().then(() => __toESM(require("node:child_process"), 1));
  const options = {
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
    const child = execFile("git", [...inert, ...args], options, (error, stdout) => {
      const code = error?.code;
      if (error === null) done({ text: stdout, fault: "" });
      else if (code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER") done({ text: stdout, fault: "git lists too much" });
      else if (Number(code) === 1) done({ text: stdout, fault: "" });
      else done({ text: void 0, fault: faultOf(code, signal) });
    });
    if (input === void 0) return;
    child.stdin?.on("error", () => void 0);
    child.stdin?.end(input);
  });
}
function faultOf(code, signal) {
  if (signal.aborted) return "git took too long";
  return code === "ENOENT" ? "git was not found" : `git failed (${String(code ?? "killed")})`;
}
function pathOutside(directory, path) {
  return path.split(import_node_path2.delimiter).filter((each) => (0, import_node_path2.isAbsolute)(each) && each !== directory && !each.startsWith(directory + import_node_path2.sep)).join(import_node_path2.delimiter);
}

// src/workspace/files.ts
var import_node_fs2 = require("node:fs");
var safely = import_node_fs2.constants.O_NONBLOCK | import_node_fs2.constants.O_NOFOLLOW;
function openRegularFile(path, flags) {
  const fd = open(path, flags);
  if (fd === void 0) return void 0;
  if ((0, import_node_fs2.fstatSync)(fd).isFile()) return fd;
  (0, import_node_fs2.closeSync)(fd);
  throw notRegular(path);
}
function open(path, flags) {
  try {
    return (0, import_node_fs2.openSync)(path, flags | safely, 384);
  } catch (error) {
    const code = systemCode(error);
    if (code === "ENOENT" || code === "ENOTDIR") return void 0;
    if (code === "ELOOP" || code === "ENXIO" || code === "EISDIR") throw notRegular(path);
    throw error;
  }
}
function notRegular(path) {
  return new KhoregosError("NOT_A_REGULAR_FILE", `Cannot open "${path}": it is not a regular file`, `Remove "${path}"`);
}
function readRegularFile(path, maxBytes) {
  const fd = openRegularFile(path, import_node_fs2.constants.O_RDONLY);
  if (fd === void 0) return void 0;
  try {
    const { size } = (0, import_node_fs2.fstatSync)(fd);
    if (size > maxBytes) {
      throw new KhoregosError("TOO_LARGE", `Cannot read "${path}": it has ${size} bytes, at most ${maxBytes} are read`);
    }
    return readRange(fd, 0, size);
  } finally {
    (0, import_node_fs2.closeSync)(fd);
  }
}
function readRange(fd, offset, length) {
  const buffer = Buffer.allocUnsafe(length);
  let filled = 0;
  while (filled < length) {
    const count = (0, import_node_fs2.readSync)(fd, buffer, filled, length - filled, offset + filled);
    if (count === 0) break;
    filled += count;
  }
  return buffer.subarray(0, filled);
}

// src/workspace/git.ts
function readHead(directory) {
  const tree = gitRootOf(directory);
  if (tree === void 0) return void 0;
  const own = gitDirectoryOf(directory) ?? (0, import_node_path3.join)(tree, ".git");
  const head = readText((0, import_node_path3.join)(own, "HEAD")).trim();
  const reference = /^ref: (refs\/[^\0]+)$/.exec(head)?.[1];
  if (reference === void 0) return { branch: void 0, commit: commitId(head) };
  const commit = readReference(own, reference) ?? readReference(commonDirectoryOf(tree) ?? own, reference);
  return { branch: reference.replace(/^refs\/heads\//, ""), commit };
}
function gitDirectoryOf(directory) {
  const tree = gitRootOf(directory);
  if (tree === void 0) return void 0;
  const pointer = /^gitdir: (.+)$/m.exec(readText((0, import_node_path3.join)(tree, ".git")))?.[1];
  return pointer === void 0 ? (0, import_node_path3.join)(tree, ".git") : (0, import_node_path3.resolve)(tree, pointer);
}
function readReference(directory, reference) {
  if (reference.split("/").includes("..")) return void 0;
  const loose = commitId(readText((0, import_node_path3.join)(directory, reference)).trim());
  if (loose !== void 0) return loose;
  const packed = readText((0, import_node_path3.join)(directory, "packed-refs")).split("\n");
  return commitId(packed.find((line) => line.endsWith(` ${reference}`))?.slice(0, -reference.length - 1) ?? "");
}
function commitId(text) {
  return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text) ? text : void 0;
}
var maxTextBytes = 8 * 1024 * 1024;
function readText(path) {
  return reachable(() => readRegularFile(path, maxTextBytes))?.toString() ?? "";
}
var gitTimeoutMs = 400;
var maxOutputBytes = 1024 * 1024;
async function isDirty(directory, variables) {
  const bounds = { signal: AbortSignal.timeout(gitTimeoutMs), maxBytes: maxOutputBytes };
  const ask = async (args) => (await askGit(directory, variables, args, bounds)).text;
  const filters = await ask(["config", "--name-only", "--get-regexp", "^filter\\."]);
  if (filters === void 0 || filters.includes("=")) return void 0;
  const off = [...new Set(filters.split("\n").map((name) => /^filter\.(.+)\.[a-z]+$/i.exec(name)?.[1]))].filter((name) => name !== void 0).flatMap((name) => ["clean=", "process=", "required=false"].flatMap((each) => ["-c", `filter.${name}.${each}`]));
  const status = ["status", "--porcelain", "--untracked-files=normal", "--ignore-submodules=all"];
  const changes = await ask([...off, ...status]);
  return changes === void 0 ? void 0 : changes !== "";
}

// src/operations/session-facts.ts
async function gatherGitFacts(root, variables) {
  const head = readHead(root);
  if (head === void 0) return {};
  const dirty = await isDirty(root, variables);
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
  const details = {
    auto: true,
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
  const { current, previous } = project.state().sessions;
  if (current !== void 0) return current.id;
  return previous?.state === "paused" ? previous.id : "";
}
async function startSession(project, actor, given, variables) {
  const objective = checkObjective(given);
  pauseStaleSession(project, actor);
  const { current } = project.state().sessions;
  if (current !== void 0 && current.objective === "") {
    const details2 = { objective };
    project.record({ type: "session_named", action: `Session named: ${headline(objective)}`, details: details2 }, actor);
    return { session: getCurrent(project), how: "named" };
  }
  const facts = await gatherFacts(project.root, variables);
  const details = { objective, parent: parentOf(project), ...facts };
  pauseCurrent(project, actor, facts);
  const draft = { type: "session_start", action: `Session started: ${headline(objective)}`, details };
  project.record(draft, actor, createId(project.now()));
  return { session: getCurrent(project), how: "started" };
}
function checkObjective(given) {
  const objective = given.trim();
  if (objective === "") {
    throw new KhoregosError("USAGE", "Cannot start a session: its objective is missing", "Say what is to be done");
  }
  if (objective.length > maxObjectiveLength) {
    throw new KhoregosError(
      "USAGE",
      `Cannot start a session: its objective has ${objective.length} characters, at most ${maxObjectiveLength} are kept`,
      "Say it shorter and put the rest into a file"
    );
  }
  return objective;
}
function pauseCurrent(project, actor, { branch, commit, dirty }) {
  if (project.state().sessions.current === void 0) return;
  const details = { why: "replaced", branch, commit, dirty };
  project.record({ type: "session_pause", action: "Session paused: another one is taken up", details }, actor);
}
function getCurrent(project) {
  const { current } = project.state().sessions;
  if (current === void 0) throw new KhoregosError("INTERNAL", "Cannot find the session that was just started");
  return current;
}
var hourMs = 60 * 60 * 1e3;
function pauseStaleSession(project, actor) {
  const { current } = project.state().sessions;
  const { staleTimeoutHours } = project.policy;
  if (current === void 0 || staleTimeoutHours === 0) return void 0;
  if (project.now() - Date.parse(current.lastAt) < staleTimeoutHours * hourMs) return void 0;
  const details = { why: "stale", last_at: current.lastAt };
  project.record(
    { type: "session_pause", action: `Session paused: without life since ${current.lastAt}`, details },
    actor
  );
  return current;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  ensureSession,
  getCurrent,
  pauseCurrent,
  pauseStaleSession,
  startSession
});
