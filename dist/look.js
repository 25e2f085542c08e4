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

// src/operations/look-after-call.ts
var look_after_call_exports = {};
__export(look_after_call_exports, {
  lookAfterCall: () => lookAfterCall
});
module.exports = __toCommonJS(look_after_call_exports);

// src/core/decisions.ts
var denialsBeforeUserIsTold = 3;
var maxKeyLength = 160;
function denialKey(event, rule, target) {
  return `${event.client}/${event.agent.id} ${rule} ${target}`.slice(0, maxKeyLength);
}

// src/core/calls.ts
var ownToolPrefix = "mcp__plugin_k6s_k6s__";
var unseenTools = /* @__PURE__ */ new Set(["Bash", "PowerShell", "Monitor", "Skill"]);
function writesUnseen(tool) {
  return unseenTools.has(tool) || tool.startsWith("mcp__") && !tool.startsWith(ownToolPrefix);
}

// src/core/looks.ts
var maxGone = 20;
function undeclaredKey(event, target) {
  return denialKey(event, "undeclared_writes", target);
}

// src/core/text.ts
var unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
function printable(text) {
  return text.replace(unprintable, writtenOut);
}
function writtenOut(character) {
  const code = character.codePointAt(0) ?? 0;
  return code <= 255 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u{${code.toString(16)}}`;
}

// src/core/match-path.ts
function matchPathOrParent(pattern, path, foldsCase = false) {
  const glob = segmentsOf(fold(pattern, foldsCase));
  const segments = fold(path, foldsCase).split("/");
  return matchSegments(glob, segments) || matchSegments([...glob, "**"], segments);
}
function isLiteral(pattern) {
  return !/[*?[]/.test(pattern);
}
function segmentsOf(pattern) {
  if (!pattern.includes("/")) return ["**", pattern];
  return pattern.replace(/^\.?\/+/, "").replace(/\/+$/, "").split("/");
}
function fold(text, foldsCase) {
  return foldsCase ? text.normalize("NFC").toLowerCase() : text;
}
function matchSegments(glob, path) {
  let [at, from] = [0, 0];
  let [star, taken] = [-1, 0];
  while (from < path.length) {
    const pattern = glob[at];
    if (pattern === "**") {
      [star, taken] = [at, from];
      at += 1;
      if (at === glob.length) return true;
    } else if (pattern !== void 0 && matchSegment(pattern, path[from] ?? "")) {
      at += 1;
      from += 1;
    } else if (star === -1) {
      return false;
    } else {
      taken += 1;
      [at, from] = [star + 1, taken];
    }
  }
  return at === glob.length;
}
function matchSegment(pattern, text) {
  if (isLiteral(pattern)) return pattern === text;
  let [at, from] = [0, 0];
  let [star, taken] = [-1, 0];
  while (from < text.length) {
    const width = pattern[at] === "*" ? 0 : matchCharacter(pattern, at, text.charAt(from));
    if (pattern[at] === "*") {
      [star, taken] = [at, from];
      at += 1;
    } else if (width > 0) {
      at += width;
      from += 1;
    } else if (star === -1) {
      return false;
    } else {
      taken += 1;
      [at, from] = [star + 1, taken];
    }
  }
  while (pattern[at] === "*") at += 1;
  return at === pattern.length;
}
function matchCharacter(pattern, at, character) {
  if (pattern[at] === "?") return 1;
  const negated = pattern[at + 1] === "!" || pattern[at + 1] === "^";
  const members = at + (negated ? 2 : 1);
  const close = pattern[at] === "[" ? pattern.indexOf("]", members + 1) : -1;
  if (close === -1) return pattern[at] === character ? 1 : 0;
  const inside = isInClass(pattern.slice(members, close), character);
  return inside === negated ? 0 : close - at + 1;
}
function isInClass(members, character) {
  for (let index = 0; index < members.length; index += 1) {
    const first = members.charAt(index);
    if (members[index + 1] === "-" && index + 2 < members.length) {
      if (first <= character && character <= members.charAt(index + 2)) return true;
      index += 2;
    } else if (first === character) return true;
  }
  return false;
}

// src/policy/reserved-paths.ts
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
];
var maxTargetLength = 90;
function shorten(text, maxLength = maxTargetLength) {
  if (text.length <= maxLength) return text;
  const cut = text.indexOf("/", text.length - maxLength + 1);
  return cut === -1 ? "\u2026" : `\u2026${text.slice(cut)}`;
}

// src/operations/find-changes.ts
var import_node_fs4 = require("node:fs");
var import_node_path6 = require("node:path");

// src/workspace/environment.ts
var import_node_os = require("node:os");
var import_node_path2 = require("node:path");

// src/workspace/project-root.ts
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");

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

// src/workspace/project-root.ts
var policyFileName = "k6s.yaml";
var maxPointerBytes = 8192;
function gitRootOf(directory) {
  for (let at = directory; ; at = (0, import_node_path.dirname)(at)) {
    if (exists((0, import_node_path.join)(at, ".git"))) return at;
    if (at === (0, import_node_path.dirname)(at)) return void 0;
  }
}
function commonDirectoryOf(tree) {
  const pointer = (0, import_node_path.join)(tree, ".git");
  const own2 = /^gitdir: (.+)$/m.exec(readPointer(pointer))?.[1];
  if (own2 === void 0) return void 0;
  const directory = (0, import_node_path.resolve)(tree, own2);
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
function homeOf(variables) {
  return variables.HOME || (reachable(import_node_os.homedir) ?? "/");
}
function userDirectory(variables) {
  return (0, import_node_path2.join)(variables.XDG_CONFIG_HOME || (0, import_node_path2.join)(homeOf(variables), ".config"), "k6s");
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
]);
var pluginNames = /* @__PURE__ */ new Set(["dist", "hooks", "commands", ".claude-plugin"]);
function configurationDirectory(variables) {
  return variables.CLAUDE_CONFIG_DIR || (0, import_node_path2.join)(homeOf(variables), ".claude");
}
function configurationZones(variables, pluginRoot) {
  const client = configurationDirectory(variables);
  const own2 = { directory: userDirectory(variables), names: void 0 };
  return {
    client: [
      { directory: client, names: clientNames },
      { directory: homeOf(variables), names: /* @__PURE__ */ new Set([".claude.json"]) }
    ],
    khoregos: pluginRoot === void 0 ? [own2] : [own2, { directory: pluginRoot, names: pluginNames }]
  };
}

// src/workspace/ask-git.ts
var import_node_path3 = require("node:path");
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
  return path.split(import_node_path3.delimiter).filter((each) => (0, import_node_path3.isAbsolute)(each) && each !== directory && !each.startsWith(directory + import_node_path3.sep)).join(import_node_path3.delimiter);
}

// src/workspace/git.ts
var import_node_path4 = require("node:path");

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
  let filled2 = 0;
  while (filled2 < length) {
    const count = (0, import_node_fs2.readSync)(fd, buffer, filled2, length - filled2, offset + filled2);
    if (count === 0) break;
    filled2 += count;
  }
  return buffer.subarray(0, filled2);
}

// src/workspace/git.ts
function gitDirectoryOf(directory) {
  const tree = gitRootOf(directory);
  if (tree === void 0) return void 0;
  const pointer = /^gitdir: (.+)$/m.exec(readText((0, import_node_path4.join)(tree, ".git")))?.[1];
  return pointer === void 0 ? (0, import_node_path4.join)(tree, ".git") : (0, import_node_path4.resolve)(tree, pointer);
}
var headMove = /^([0-9a-f]{40,64}) ([0-9a-f]{40,64}) .*> (\d+) [+-]\d{4}(?:\t(.*))?$/;
function readHeadLog(directory) {
  const own2 = gitDirectoryOf(directory);
  if (own2 === void 0) return [];
  const lines = readText((0, import_node_path4.join)(own2, "logs/HEAD")).split("\n");
  return lines.slice(-maxMoves).flatMap((line) => {
    const [, from = "", to = "", at = "", why = ""] = headMove.exec(line) ?? [];
    return at === "" ? [] : [{ from, to, at: Number(at), why }];
  });
}
var maxMoves = 500;
var maxTextBytes = 8 * 1024 * 1024;
function readText(path) {
  return reachable(() => readRegularFile(path, maxTextBytes))?.toString() ?? "";
}
var maxOutputBytes = 1024 * 1024;

// src/workspace/tracked-files.ts
var maxListBytes = 16 * 1024 * 1024;
async function listTrackedFiles(directory, since, variables, signal) {
  const bounds = { signal, maxBytes: maxListBytes };
  const ask = (args) => askGit(directory, variables, args, bounds);
  const [index, ...trees] = await Promise.all([
    ask(["ls-files", "-z", "-t", "--cached"]),
    ...commitsAt(directory, since).map((id) => ask(["ls-tree", "-r", "-z", "--name-only", id]))
  ]);
  const paths = new Set(trees.flatMap(({ text }) => wholeEntries(text)));
  for (const entry of wholeEntries(index.text)) {
    if (entry.startsWith("S ")) paths.delete(entry.slice(2));
    else paths.add(entry.slice(2));
  }
  return { paths, fault: [index, ...trees].find(({ fault }) => fault !== "")?.fault ?? "" };
}
function wholeEntries(text = "") {
  return text.split("\0").slice(0, -1);
}
var maxCommits = 4;
function commitsAt(directory, since) {
  const second = Math.floor(since / 1e3);
  const moves = readHeadLog(directory).filter(({ at }) => at <= second);
  const start = moves.findLastIndex(({ at }) => at < second);
  const ids = moves.slice(Math.max(start, 0)).map(({ to }) => to);
  return [...new Set(ids)].filter((id) => !/^0*$/.test(id)).slice(-maxCommits);
}

// src/workspace/walk-files.ts
var import_node_fs3 = require("node:fs");
var import_node_path5 = require("node:path");
var maxEntries = 2e5;
var maxDepth = 64;
var filled = new Set(
  ".cache .gradle .mypy_cache .next .nuxt .pnpm-store .pytest_cache .tox .turbo .venv __pycache__ bower_components node_modules Pods venv".split(
    " "
  )
);
var closed = /* @__PURE__ */ new Set([".git", ".khoregos"]);
function walkFiles(plan, see) {
  const near = [...plan.first.filter((path) => isDirectory(plan.tree, path, see)), ""].map(opened);
  const far = [];
  let entries = 0;
  let fault = "";
  for (let [nextNear, nextFar] = [0, 0]; ; ) {
    const open2 = nextNear < near.length ? near[nextNear++] : far[nextFar++];
    if (plan.isLate()) return "looking through the files took too long";
    if (open2 === void 0) return fault;
    if (entries > maxEntries) return `there are more than ${maxEntries} files`;
    if (open2.depth > maxDepth) fault = `directories are nested deeper than ${maxDepth}`;
    else entries += readDirectory(open2, plan, see, (next) => (next.whole ? near : far).push(next));
  }
}
var entriesBetweenChecks = 500;
function opened(path) {
  return { path, depth: 0, whole: true };
}
function readDirectory(open2, plan, see, push) {
  const base = open2.path === "" ? "" : `${open2.path}/`;
  const entries = entriesOf(plan.tree, open2.path);
  if (open2.whole) stamp(plan.tree, open2.path, see);
  for (const [index, entry] of entries.entries()) {
    if (index % entriesBetweenChecks === 0 && plan.isLate()) break;
    const { name } = entry;
    if (!entry.isDirectory()) {
      if (open2.whole || plan.isWatched(name)) stamp(plan.tree, base + name, see);
    } else if (!closed.has(name.toLowerCase())) {
      const whole = open2.whole && !filled.has(name) || plan.isWatched(name);
      push({ path: base + name, depth: open2.depth + 1, whole });
    }
  }
  return entries.length;
}
function stamp(tree, path, see) {
  const found = lstat(`${tree}/${path}`);
  if (found !== void 0) see(path, found.ctimeMs, found.isDirectory());
}
function isDirectory(tree, path, see) {
  const parent = (0, import_node_path5.dirname)((0, import_node_path5.join)(tree, path));
  if (reachable(() => (0, import_node_fs3.realpathSync)(parent)) !== parent) return false;
  const found = lstat((0, import_node_path5.join)(tree, path));
  if (found !== void 0 && !found.isDirectory()) see(path, found.ctimeMs, false);
  return found?.isDirectory() ?? false;
}
function entriesOf(tree, path) {
  const directory = `${tree}/${path}`;
  const entries = reachable(() => (0, import_node_fs3.readdirSync)(directory, { withFileTypes: true })) ?? [];
  const isPointer = (entry) => entry.name === ".git" && entry.isFile();
  return path !== "" && entries.some(isPointer) && commonDirectoryOf(directory) !== void 0 ? [] : entries;
}

// src/operations/watch-list.ts
var own = ".khoregos";
var worktrees = ".git/worktrees";
var maxPatterns = 500;
function watchList({ boundaries }, worktreeFiles2) {
  const forbidden = boundaries.flatMap((boundary) => boundary.forbidden);
  const patterns = [.../* @__PURE__ */ new Set([...reservedPatterns, ".git", ...forbidden])].slice(0, maxPatterns);
  const plain = patterns.filter((pattern) => pattern !== own && pattern !== worktrees);
  const starts = plain.map(literalStart).filter((start) => start !== "");
  const names = [...plain, policyFileName].map(lastName).filter((name) => name !== "");
  return { starts: [.../* @__PURE__ */ new Set([...starts, ...worktreeFiles2])], isWatched: nameTest(names) };
}
function literalStart(pattern) {
  if (!pattern.includes("/")) return "";
  const segments = pattern.replace(/^\.?\/+/, "").split("/");
  const firstGlob = segments.findIndex((segment) => !isLiteral(segment));
  return (firstGlob === -1 ? segments : segments.slice(0, firstGlob)).filter((segment) => segment !== "").join("/");
}
function lastName(pattern) {
  return pattern.split("/").findLast((segment) => /[^*]/.test(segment)) ?? "";
}
function nameTest(patterns) {
  const folded = patterns.map((pattern) => pattern.toLowerCase());
  const exact = new Set(folded.filter(isLiteral));
  const globs = folded.filter((pattern) => !isLiteral(pattern));
  const beginnings = globs.map((glob) => glob.slice(0, glob.search(/[*?[]/))).filter((text) => text !== "");
  const endings = globs.filter((glob) => /^[*?[]/.test(glob)).map((glob) => glob.slice(glob.search(/[^*?\][]*$/)));
  return (name) => {
    const text = name.toLowerCase();
    return exact.has(text) || beginnings.some((beginning) => text.startsWith(beginning)) || endings.some((ending) => text.endsWith(ending));
  };
}

// src/operations/find-changes.ts
var maxLookMs = 400;
var maxWalkMs = 300;
async function findChanges(question) {
  const { root, cwd } = question;
  const started = performance.now();
  const isLate = () => performance.now() - started > maxWalkMs;
  const signal = AbortSignal.timeout(maxLookMs);
  const trees = [root, ...linkedTreeOf(cwd, root)].map((tree) => walkTree(tree, question, isLate));
  const deletions = await Promise.all(trees.map((walk) => findDeletions(walk, question, signal)));
  return {
    changes: [...trees, ...deletions].flatMap(({ changes }) => changes).concat(clientSettings(question)),
    gone: deletions.flatMap(({ gone }) => gone),
    faults: [...new Set([...trees, ...deletions].map(({ fault }) => fault).filter((fault) => fault !== ""))]
  };
}
function linkedTreeOf(cwd, root) {
  const [top, main] = [gitRootOf(cwd), gitRootOf(root)];
  if (top === void 0 || main === void 0 || top === main) return [];
  return commonDirectoryOf(top) === (0, import_node_path6.join)(main, ".git") ? [(0, import_node_path6.join)(top, (0, import_node_path6.relative)(main, root))] : [];
}
function walkTree(tree, { policy, since }, isLate) {
  const { starts, isWatched } = watchList(policy, worktreeFiles(tree));
  const files = /* @__PURE__ */ new Map();
  const directories = /* @__PURE__ */ new Map();
  const fault = walkFiles({ tree, first: starts, isWatched, isLate }, (path, changedAt, isDirectory2) => {
    if (endOf(changedAt) > since) (isDirectory2 ? directories : files).set(path, changedAt);
  });
  return { tree, changes: [...files].map(([path, at]) => changeOf("write", tree, path, at)), directories, fault };
}
function worktreeFiles(tree) {
  const names = reachable(() => (0, import_node_fs4.readdirSync)((0, import_node_path6.join)(tree, ".git/worktrees"))) ?? [];
  return names.slice(0, maxWorktrees).flatMap((name) => ["gitdir", "commondir", "config.worktree"].map((file) => `.git/worktrees/${name}/${file}`));
}
var maxWorktrees = 100;
async function findDeletions(walk, { since, variables }, signal) {
  const { tree, directories } = walk;
  if (directories.size === 0 || gitRootOf(tree) === void 0) return { changes: [], gone: [], fault: "" };
  const { paths, fault } = await listTrackedFiles(tree, since, variables, signal);
  const isGone = once((path) => lstat(`${tree}/${path}`) === void 0);
  const changes = [...paths].flatMap((path) => {
    const at = path.includes("\uFFFD") ? void 0 : wentAt(path, directories, isGone);
    return at === void 0 ? [] : [changeOf("delete", tree, path, at)];
  });
  return { changes, gone: changes.map(({ place }) => place), fault };
}
function wentAt(path, directories, isGone) {
  for (let end = -1; ; ) {
    const at = directories.get(path.slice(0, Math.max(end, 0)));
    const next = path.indexOf("/", end + 1);
    if (at !== void 0 && isGone(next === -1 ? path : path.slice(0, next))) return at;
    if (next === -1) return void 0;
    end = next;
  }
}
function once(work) {
  const known = /* @__PURE__ */ new Map();
  return (path) => {
    const answer = known.get(path) ?? work(path);
    known.set(path, answer);
    return answer;
  };
}
var settings = ["settings.json", "settings.local.json"];
function clientSettings({ variables, since }) {
  const directories = configurationZones(variables, void 0).client.filter(({ names }) => names.has(settings[0]));
  const files = directories.flatMap(({ directory }) => settings.map((name) => (0, import_node_path6.join)(directory, name)));
  return files.flatMap((real) => {
    const at = lstat(real)?.ctimeMs ?? 0;
    const place = { real, relative: void 0, aliases: [], zone: "client" };
    return endOf(at) > since ? [{ action: "write", place, at }] : [];
  });
}
function changeOf(action, tree, path, at) {
  return { action, place: { real: (0, import_node_path6.join)(tree, path), relative: path, aliases: [], zone: void 0 }, at };
}
var tickMs = 10;
var coarseMs = 2e3;
function endOf(changedAt) {
  return changedAt + (changedAt % 1e3 === 0 ? coarseMs : tickMs);
}

// src/operations/judge-changes.ts
var import_node_path7 = require("node:path");

// src/operations/find-cause.ts
var longestCallMs = 60 * 60 * 1e3;
var longestBackgroundMs = 12 * 60 * 60 * 1e3;
function findCause(change, window, state) {
  if (endOf(change.at) <= window.since) return "outside";
  if (window.attended && isClientsOwn(change)) return "client";
  if (window.background) return "background";
  if (change.at < window.since) return "shared";
  const isOther = ({ client, call }) => call !== window.call || client !== window.client;
  const open2 = [...state.calls.values()].filter(isOther);
  if (open2.some((call) => window.now - Date.parse(call.at) < longestCallMs && mayWrite(call, change))) return "shared";
  const { ended, background } = state.looks;
  if (ended.filter(isOther).some(({ until }) => Date.parse(until) >= window.since)) return "shared";
  const running = background.filter(({ since }) => window.now - Date.parse(since) < longestBackgroundMs);
  return running.length > 0 ? "background" : "call";
}
var clientFiles = /* @__PURE__ */ new Set([".claude/settings.json", ".claude/settings.local.json"]);
function isClientsOwn({ place }) {
  return place.zone === "client" || clientFiles.has(place.relative ?? "");
}
var fileTools = /* @__PURE__ */ new Set(["Write", "Edit", "MultiEdit", "NotebookEdit"]);
function mayWrite({ tool, effect, action }, { place }) {
  if (effect === "deny") return false;
  if (writesUnseen(tool)) return true;
  const path = place.relative ?? place.real;
  return fileTools.has(tool) && `${tool} ${path}`.startsWith(action);
}

// src/operations/judge-changes.ts
var maxJudged = 2e3;
function judgeChanges(project, gate, findings) {
  const { call, checked, window, found } = findings;
  const judge = (access) => {
    const alone = { ...call, accesses: [access], command: "", invocations: [], dangers: [], denied: [] };
    return gate.decide(alone, project.policy, project.state(), project.now());
  };
  const named = call.accesses.filter(isNaming);
  const spoken = checked === "none" ? [] : named.filter((access) => judge(access).effect !== "none");
  const missed = new Set(project.state().looks.gone);
  const offences = [];
  const undeclared = [];
  for (const change of found.changes.slice(0, maxJudged)) {
    const { action, place } = change;
    const path = place.relative ?? place.real;
    const cause = findCause(change, window, project.state());
    const decision = judge(accessOf(change));
    if (decision.effect === "none") {
      if (cause !== "outside" && !named.some((access) => covers(access, change, call))) undeclared.push(path);
    } else {
      const isOld = action === "delete" && missed.has(path);
      const isKnown = isOld || spoken.some((access) => covers(access, change, call));
      if (isKnown || isNamedElsewhere(project, gate.redact(path), window.since)) continue;
      offences.push({ path, place, action, rule: decision.rule, effect: decision.effect, cause });
    }
  }
  const still = [...missed].filter((path) => lstat((0, import_node_path7.join)(project.root, path)) === void 0);
  const gone = [.../* @__PURE__ */ new Set([...still, ...protectedPaths(found.gone, judge)])];
  const fault = found.changes.length > maxJudged ? `more than ${maxJudged} files changed` : "";
  return { offences, undeclared, gone, fault };
}
function accessOf({ action, place }) {
  return { action, target: place.relative ?? place.real, certainty: "exact", place };
}
function isNaming({ action, certainty }) {
  return (action === "write" || action === "delete") && (certainty === "exact" || certainty === "glob");
}
function covers({ place, certainty }, change, { foldsCase }) {
  if (place === void 0) return false;
  const { real, relative: relative3 } = change.place;
  if (real === place.real || real.startsWith(`${place.real}/`)) return true;
  if (certainty !== "glob" || place.relative === void 0 || relative3 === void 0) return false;
  return matchPathOrParent(`./${place.relative}`, relative3, foldsCase);
}
function isNamedElsewhere(project, path, since) {
  const { changes, looks } = project.state();
  const at = Date.parse(changes.get(path)?.at ?? "");
  return at >= Math.min(since, looks.last === "" ? since : Date.parse(looks.last));
}
function protectedPaths(places, judge) {
  const accesses = places.slice(0, maxJudged).map((place) => accessOf({ action: "delete", place, at: 0 }));
  return accesses.filter((access) => judge(access).effect !== "none").map(({ target }) => target);
}

// src/workspace/brought-by-git.ts
var import_node_crypto = require("node:crypto");
var import_node_path8 = require("node:path");
var maxFileBytes = 4 * 1024 * 1024;
var maxListBytes2 = 64 * 1024;
var maxPaths = 50;
var movingEntries = /^(?:checkout|cherry-pick|clone|merge|pull|rebase|reset)\b/;
async function findBroughtByGit(tree, paths, since, variables) {
  const some = paths.slice(0, maxPaths);
  if (some.length === 0 || !hasMoved(tree, since)) return /* @__PURE__ */ new Set();
  const bounds = { signal: AbortSignal.timeout(gitTimeoutMs), maxBytes: maxListBytes2 };
  const { text, fault } = await askGit(tree, variables, ["ls-tree", "-z", "HEAD", "--", ...some], bounds);
  if (text === void 0 || fault !== "") return /* @__PURE__ */ new Set();
  const blobs = new Map(text.split("\0").map(parseEntry));
  return new Set(some.filter((path) => isAsCommitted((0, import_node_path8.join)(tree, path), blobs.get(path))));
}
var gitTimeoutMs = 150;
function hasMoved(tree, since) {
  const newer = readHeadLog(tree).filter(({ at }) => at >= Math.floor(since / 1e3));
  return newer.length > 0 && newer.every(({ why }) => movingEntries.test(why));
}
function parseEntry(entry) {
  const tab = entry.indexOf("	");
  return [entry.slice(tab + 1), entry.slice(0, Math.max(tab, 0)).split(" ")[2] ?? ""];
}
function isAsCommitted(path, blob) {
  if (blob === void 0) return lstat(path) === void 0;
  const found = lstat(path);
  if (found === void 0 || !found.isFile() || found.size > maxFileBytes) return false;
  const content = reachable(() => readRegularFile(path, maxFileBytes));
  if (content === void 0) return false;
  const hash = (0, import_node_crypto.createHash)(blob.length === 64 ? "sha256" : "sha1");
  return hash.update(`blob ${content.length}\0`).update(content).digest("hex") === blob;
}

// src/workspace/git-config.ts
var plainKeys = {
  branch: [],
  core: [
    "autocrlf",
    "bare",
    "eol",
    "filemode",
    "ignorecase",
    "logallrefupdates",
    "precomposeunicode",
    "quotepath",
    "repositoryformatversion",
    "safecrlf",
    "sparsecheckout",
    "sparsecheckoutcone",
    "symlinks"
  ],
  extensions: [],
  gui: [],
  init: ["defaultbranch"],
  pull: [],
  push: [],
  remote: ["fetch", "gh-resolved", "partialclonefilter", "promisor", "prune", "push", "pushurl", "tagopt", "url"],
  submodule: ["active", "branch", "ignore", "url"],
  user: ["email", "name", "signingkey"]
};
var header = /^\[\s*([A-Za-z0-9-]+)(?:\.[^\]"]*)?(?:\s+"(?:[^"\\]|\\.)*")?\s*\]/;
var oddValue = /^"?(?:ext::|-)/;
function isPlainConfig(text) {
  let section = "";
  for (const line of text.split("\n")) {
    const found = header.exec(line.trim());
    if (found !== null) section = (found[1] ?? "").toLowerCase();
    const rest = line.trim().slice(found?.[0].length ?? 0);
    if (!isPlainLine(section, rest.trim())) return false;
  }
  return true;
}
function isPlainLine(section, line) {
  if (line === "" || line.startsWith("#") || line.startsWith(";")) return true;
  const equals = line.indexOf("=");
  const key = (equals === -1 ? line : line.slice(0, equals)).trim().toLowerCase();
  const value = equals === -1 ? "" : line.slice(equals + 1).trim();
  if (!/^[a-z][a-z0-9-]*$/.test(key) || oddValue.test(value) || value.endsWith("\\")) return false;
  const keys = Object.hasOwn(plainKeys, section) ? plainKeys[section] : void 0;
  return keys !== void 0 && (keys.length === 0 || keys.includes(key));
}

// src/operations/spare-git.ts
async function spareGit(judgement, since, variables) {
  const isPlain = (each) => each.path === ".git/config" && isPlainFile(each.place.real);
  const plain = judgement.offences.filter(isPlain);
  const offences = await withGit(
    judgement.offences.filter((each) => !plain.includes(each)),
    since,
    variables
  );
  const undeclared = [
    ...judgement.undeclared,
    ...plain.filter(({ cause }) => cause !== "outside").map(({ path }) => path)
  ];
  return { ...judgement, offences, undeclared };
}
var maxConfigBytes = 1024 * 1024;
function isPlainFile(path) {
  const text = reachable(() => readRegularFile(path, maxConfigBytes))?.toString();
  return text !== void 0 && isPlainConfig(text);
}
async function withGit(offences, since, variables) {
  const trees = new Set(offences.filter(({ cause }) => cause !== "outside").map(treeOf));
  const brought = /* @__PURE__ */ new Set();
  for (const tree of trees) {
    const paths = offences.filter((each) => treeOf(each) === tree).map(({ path }) => path);
    if (tree === "") continue;
    for (const path of await findBroughtByGit(tree, paths, since, variables)) brought.add(`${tree}/${path}`);
  }
  return offences.map((each) => {
    return each.cause !== "outside" && brought.has(each.place.real) ? { ...each, cause: "git" } : each;
  });
}
function treeOf({ place, path }) {
  return place.relative === void 0 ? "" : place.real.slice(0, -path.length - 1);
}

// src/operations/look-after-call.ts
async function lookAfterCall(project, ended, { variables }, gate) {
  const { reported, described, open: open2 } = ended;
  const now = project.now();
  const since = Math.min(now, open2 === void 0 ? now - (ended.durationMs ?? 0) : Date.parse(open2.at));
  const { last } = project.state().looks;
  const { root, policy } = project;
  const from = last === "" ? since : Math.min(since, Date.parse(last));
  const found = await findChanges({ root, cwd: reported.cwd, policy, since: from, variables });
  const background = ended.background || open2?.background === true;
  const { attended } = described.call;
  const window = { client: reported.client, call: reported.call, since, now, background, attended };
  const { call } = described;
  const checked = open2?.effect;
  const judged = judgeChanges(project, gate, { call, checked, window, found });
  const judgement = await spareGit(judged, since, variables);
  const details = {
    looked: new Date(now).toISOString(),
    ...background ? { background } : {},
    ...outcomeDetails(judgement, found.faults)
  };
  const [inside, outside] = [judgement.offences.filter(isInside), judgement.offences.filter((each) => !isInside(each))];
  return {
    details,
    drafts: [...undeclaredDraft(inside, reported, gate), ...outsideDraft(outside, reported)],
    told: tell(inside),
    message: () => messageOn(inside, reported, project, gate)
  };
}
function isAgents({ cause }) {
  return cause !== "client" && cause !== "git";
}
function isInside({ cause }) {
  return cause !== "outside";
}
var maxNamed = 10;
var maxListed = 20;
var maxPathLength = 300;
function outcomeDetails({ undeclared, gone, fault }, faults) {
  const why = fault === "" ? faults : [...faults, fault];
  const paths = undeclared.slice(0, maxNamed).map((path) => path.slice(0, maxPathLength));
  return {
    ...undeclared.length === 0 ? {} : { changed: { count: undeclared.length, paths } },
    ...gone.length === 0 ? {} : { gone: gone.slice(0, maxGone).map((path) => path.slice(0, maxPathLength)) },
    ...why.length === 0 ? {} : { not_looked: why }
  };
}
function undeclaredDraft(offences, reported, { redact }) {
  const [first] = strongestFirst(offences);
  if (first === void 0) return [];
  const isRefused = offences.some((each) => each.effect !== "note" && isAgents(each));
  const action = `${reported.tool} changed ${shorten(first.path)} without naming it`;
  const decided = { would_be: first.effect, rule: first.rule, target: redact(first.path.slice(0, maxPathLength)) };
  const details = { tool: reported.tool, of: reported.call, ...decided, ...listed(offences) };
  return [{ type: "undeclared_writes", severity: isRefused ? "critical" : "warning", action, details }];
}
function outsideDraft(offences, { tool, call }) {
  const [first] = strongestFirst(offences);
  if (first === void 0) return [];
  const action = `${shorten(first.path)} changed between two calls`;
  return [{ type: "outside_changes", action, details: { tool, found_after: call, ...listed(offences) } }];
}
function listed(offences) {
  const shown = strongestFirst(offences).slice(0, maxListed);
  const paths = shown.map(({ place, path, ...rest }) => ({ path: path.slice(0, maxPathLength), ...rest }));
  return { count: offences.length, paths, ...offences.length > maxListed ? { truncated: true } : {} };
}
function strongestFirst(offences) {
  const [agents, others] = [offences.filter(isAgents), offences.filter((each) => !isAgents(each))];
  const isNote = ({ effect }) => effect === "note";
  return [...agents.filter((each) => !isNote(each)), ...agents.filter(isNote), ...others];
}
var maxTold = 5;
function tell(offences) {
  const told = strongestFirst(offences.filter(isAgents));
  if (told.length === 0) return "";
  const names = told.slice(0, maxTold).map(({ path, action, rule }) => {
    return `${printable(shorten(path))} (${action === "delete" ? "deleted, " : ""}rule ${rule})`;
  });
  const more = told.length > maxTold ? ` and ${told.length - maxTold} more` : "";
  const isOwn = told.every(({ cause }) => cause === "call");
  const whose = isOwn ? "" : "; something else was running too, so look whether it was this call";
  const against = told.some(({ effect }) => effect !== "note") ? "that agents may not change" : "across a boundary";
  return `While this call ran, files changed ${against} and that it had not named: ${names.join(", ")}${more}${whose}; undo what this call did there, or tell the user`;
}
function messageOn(offences, reported, project, { redact }) {
  const granted = offences.find(({ cause }) => cause === "client");
  const [first] = strongestFirst(offences);
  if (first === void 0) return "";
  const target = redact(first.path.slice(0, maxPathLength));
  const count = project.state().denials.get(undeclaredKey(reported, target)) ?? 0;
  if (isAgents(first) && count >= denialsBeforeUserIsTold) {
    return `k6s: ${reported.agent.name} changed ${printable(shorten(first.path))} ${count} times without naming it (rule ${first.rule})`;
  }
  if (granted === void 0) return "";
  return `k6s: ${shorten(granted.path)} changed while ${reported.tool} ran; all is well if you have just granted a permission`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  lookAfterCall
});
