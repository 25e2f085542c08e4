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

// src/core/agents.ts
var unverified = { id: "unverified", name: "unverified", type: "", via: "program" }, program = { id: "khoregos", name: "khoregos", type: "", via: "program" };
var ownNames = /* @__PURE__ */ new Set(["lead", "person", unverified.name, program.name]);

// src/core/clients.ts
var ungatedForMs = 1440 * 60 * 1e3;

// src/core/calls.ts
var ownToolPrefix = "mcp__plugin_k6s_k6s__", unseenTools = /* @__PURE__ */ new Set(["Bash", "PowerShell", "Monitor", "Skill"]);
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
  let code = character.codePointAt(0) ?? 0;
  return code <= 255 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u{${code.toString(16)}}`;
}

// src/core/match-path.ts
function matchPathOrParent(pattern, path, foldsCase = !1) {
  let glob = segmentsOf(fold(pattern, foldsCase)), segments = fold(path, foldsCase).split("/");
  return matchSegments(glob, segments) || matchSegments([...glob, "**"], segments);
}
function isLiteral(pattern) {
  return !/[*?[]/.test(pattern);
}
function segmentsOf(pattern) {
  return pattern.includes("/") ? pattern.replace(/^\.?\/+/, "").replace(/\/+$/, "").split("/") : ["**", pattern];
}
function fold(text, foldsCase) {
  return foldsCase ? text.normalize("NFC").toLowerCase() : text;
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
  let cut = text.indexOf("/", text.length - maxLength + 1);
  return cut === -1 ? "\u2026" : `\u2026${text.slice(cut)}`;
}

// src/operations/find-changes.ts
var import_node_fs4 = require("node:fs"), import_node_path6 = require("node:path");

// src/workspace/environment.ts
var import_node_os = require("node:os"), import_node_path2 = require("node:path");

// src/workspace/project-root.ts
var import_node_fs = require("node:fs"), import_node_path = require("node:path");

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

// src/workspace/project-root.ts
var policyFileName = "k6s.yaml", maxPointerBytes = 8192;
function gitRootOf(directory) {
  for (let at = directory; ; at = (0, import_node_path.dirname)(at)) {
    if (exists((0, import_node_path.join)(at, ".git"))) return at;
    if (at === (0, import_node_path.dirname)(at)) return;
  }
}
function commonDirectoryOf(tree) {
  let pointer = (0, import_node_path.join)(tree, ".git"), own2 = /^gitdir: (.+)$/m.exec(readPointer(pointer))?.[1];
  if (own2 === void 0) return;
  let directory = (0, import_node_path.resolve)(tree, own2), common = readPointer((0, import_node_path.join)(directory, "commondir")).trim(), back = readPointer((0, import_node_path.join)(directory, "gitdir")).trim();
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
]), pluginNames = /* @__PURE__ */ new Set(["dist", "hooks", "commands", ".claude-plugin"]);
function configurationDirectory(variables) {
  return variables.CLAUDE_CONFIG_DIR || (0, import_node_path2.join)(homeOf(variables), ".claude");
}
function configurationZones(variables, pluginRoot) {
  let client = configurationDirectory(variables), own2 = { directory: userDirectory(variables), names: void 0 };
  return {
    client: [
      { directory: client, names: clientNames },
      { directory: homeOf(variables), names: /* @__PURE__ */ new Set([".claude.json"]) }
    ],
    khoregos: pluginRoot === void 0 ? [own2] : [own2, { directory: pluginRoot, names: pluginNames }]
  };
}

// src/workspace/ask-git.ts
var import_node_path3 = require("node:path"), inert = ["--no-optional-locks", "-c", "core.fsmonitor=false", "-c", "protocol.allow=never"];
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
  return path.split(import_node_path3.delimiter).filter((each) => (0, import_node_path3.isAbsolute)(each) && each !== directory && !each.startsWith(directory + import_node_path3.sep)).join(import_node_path3.delimiter);
}

// src/workspace/git.ts
var import_node_path4 = require("node:path");

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
  let buffer = Buffer.allocUnsafe(length), filled2 = 0;
  for (; filled2 < length; ) {
    let count = (0, import_node_fs2.readSync)(fd, buffer, filled2, length - filled2, offset + filled2);
    if (count === 0) break;
    filled2 += count;
  }
  return buffer.subarray(0, filled2);
}

// src/workspace/git.ts
function gitDirectoryOf(directory) {
  let tree = gitRootOf(directory);
  if (tree === void 0) return;
  let pointer = /^gitdir: (.+)$/m.exec(readText((0, import_node_path4.join)(tree, ".git")))?.[1];
  return pointer === void 0 ? (0, import_node_path4.join)(tree, ".git") : (0, import_node_path4.resolve)(tree, pointer);
}
var headMove = /^([0-9a-f]{40,64}) ([0-9a-f]{40,64}) .*> (\d+) [+-]\d{4}(?:\t(.*))?$/;
function readHeadLog(directory) {
  let own2 = gitDirectoryOf(directory);
  return own2 === void 0 ? [] : readText((0, import_node_path4.join)(own2, "logs/HEAD")).split(`
`).slice(-maxMoves).flatMap((line) => {
    let [, from = "", to = "", at = "", why = ""] = headMove.exec(line) ?? [];
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
  let bounds = { signal, maxBytes: maxListBytes }, ask = (args) => askGit(directory, variables, args, bounds), [index, ...trees] = await Promise.all([
    ask(["ls-files", "-z", "-t", "--cached"]),
    ...commitsAt(directory, since).map((id) => ask(["ls-tree", "-r", "-z", "--name-only", id]))
  ]), paths = new Set(trees.flatMap(({ text }) => wholeEntries(text)));
  for (let entry of wholeEntries(index.text))
    entry.startsWith("S ") ? paths.delete(entry.slice(2)) : paths.add(entry.slice(2));
  return { paths, fault: [index, ...trees].find(({ fault }) => fault !== "")?.fault ?? "" };
}
function wholeEntries(text = "") {
  return text.split("\0").slice(0, -1);
}
var maxCommits = 4;
function commitsAt(directory, since) {
  let second = Math.floor(since / 1e3), moves = readHeadLog(directory).filter(({ at }) => at <= second), start = moves.findLastIndex(({ at }) => at < second), ids = moves.slice(Math.max(start, 0)).map(({ to }) => to);
  return [...new Set(ids)].filter((id) => !/^0*$/.test(id)).slice(-maxCommits);
}

// src/workspace/walk-files.ts
var import_node_fs3 = require("node:fs"), import_node_path5 = require("node:path");
var maxEntries = 2e5, maxDepth = 64, filled = new Set(
  ".cache .gradle .mypy_cache .next .nuxt .pnpm-store .pytest_cache .tox .turbo .venv __pycache__ bower_components node_modules Pods venv".split(
    " "
  )
), closed = /* @__PURE__ */ new Set([".git", ".khoregos"]);
function walkFiles(plan, see) {
  let near = [...plan.first.filter((path) => isDirectory(plan.tree, path, see)), ""].map(opened), far = [], entries = 0, fault = "";
  for (let [nextNear, nextFar] = [0, 0]; ; ) {
    let open2 = nextNear < near.length ? near[nextNear++] : far[nextFar++];
    if (plan.isLate()) return "looking through the files took too long";
    if (open2 === void 0) return fault;
    if (entries > maxEntries) return `there are more than ${maxEntries} files`;
    open2.depth > maxDepth ? fault = `directories are nested deeper than ${maxDepth}` : entries += readDirectory(open2, plan, see, (next) => (next.whole ? near : far).push(next));
  }
}
var entriesBetweenChecks = 500;
function opened(path) {
  return { path, depth: 0, whole: !0 };
}
function readDirectory(open2, plan, see, push) {
  let base = open2.path === "" ? "" : `${open2.path}/`, entries = entriesOf(plan.tree, open2.path);
  open2.whole && stamp(plan.tree, open2.path, see);
  for (let [index, entry] of entries.entries()) {
    if (index % entriesBetweenChecks === 0 && plan.isLate()) break;
    let { name } = entry;
    if (!entry.isDirectory())
      (open2.whole || plan.isWatched(name)) && stamp(plan.tree, base + name, see);
    else if (!closed.has(name.toLowerCase())) {
      let whole = open2.whole && !filled.has(name) || plan.isWatched(name);
      push({ path: base + name, depth: open2.depth + 1, whole });
    }
  }
  return entries.length;
}
function stamp(tree, path, see) {
  let found = lstat(`${tree}/${path}`);
  found !== void 0 && see(path, found.ctimeMs, found.isDirectory());
}
function isDirectory(tree, path, see) {
  let parent = (0, import_node_path5.dirname)((0, import_node_path5.join)(tree, path));
  if (reachable(() => (0, import_node_fs3.realpathSync)(parent)) !== parent) return !1;
  let found = lstat((0, import_node_path5.join)(tree, path));
  return found !== void 0 && !found.isDirectory() && see(path, found.ctimeMs, !1), found?.isDirectory() ?? !1;
}
function entriesOf(tree, path) {
  let directory = `${tree}/${path}`, entries = reachable(() => (0, import_node_fs3.readdirSync)(directory, { withFileTypes: !0 })) ?? [], isPointer = (entry) => entry.name === ".git" && entry.isFile();
  return path !== "" && entries.some(isPointer) && commonDirectoryOf(directory) !== void 0 ? [] : entries;
}

// src/operations/watch-list.ts
var own = ".khoregos", worktrees = ".git/worktrees", maxPatterns = 500;
function watchList({ boundaries }, worktreeFiles2) {
  let forbidden = boundaries.flatMap((boundary) => boundary.forbidden), plain = [.../* @__PURE__ */ new Set([...reservedPatterns, ".git", ...forbidden])].slice(0, maxPatterns).filter((pattern) => pattern !== own && pattern !== worktrees), starts = plain.map(literalStart).filter((start) => start !== ""), names = [...plain, policyFileName].map(lastName).filter((name) => name !== "");
  return { starts: [.../* @__PURE__ */ new Set([...starts, ...worktreeFiles2])], isWatched: nameTest(names) };
}
function literalStart(pattern) {
  if (!pattern.includes("/")) return "";
  let segments = pattern.replace(/^\.?\/+/, "").split("/"), firstGlob = segments.findIndex((segment) => !isLiteral(segment));
  return (firstGlob === -1 ? segments : segments.slice(0, firstGlob)).filter((segment) => segment !== "").join("/");
}
function lastName(pattern) {
  return pattern.split("/").findLast((segment) => /[^*]/.test(segment)) ?? "";
}
function nameTest(patterns) {
  let folded = patterns.map((pattern) => pattern.toLowerCase()), exact = new Set(folded.filter(isLiteral)), globs = folded.filter((pattern) => !isLiteral(pattern)), beginnings = globs.map((glob) => glob.slice(0, glob.search(/[*?[]/))).filter((text) => text !== ""), endings = globs.filter((glob) => /^[*?[]/.test(glob)).map((glob) => glob.slice(glob.search(/[^*?\][]*$/)));
  return (name) => {
    let text = name.toLowerCase();
    return exact.has(text) || beginnings.some((beginning) => text.startsWith(beginning)) || endings.some((ending) => text.endsWith(ending));
  };
}

// src/operations/find-changes.ts
var maxLookMs = 400, maxWalkMs = 300;
async function findChanges(question) {
  let { root, cwd } = question, started = performance.now(), isLate = () => performance.now() - started > maxWalkMs, signal = AbortSignal.timeout(maxLookMs), trees = [root, ...linkedTreeOf(cwd, root)].map((tree) => walkTree(tree, question, isLate)), deletions = await Promise.all(trees.map((walk) => findDeletions(walk, question, signal)));
  return {
    changes: [...trees, ...deletions].flatMap(({ changes }) => changes).concat(clientSettings(question)),
    gone: deletions.flatMap(({ gone }) => gone),
    faults: [...new Set([...trees, ...deletions].map(({ fault }) => fault).filter((fault) => fault !== ""))]
  };
}
function linkedTreeOf(cwd, root) {
  let [top, main] = [gitRootOf(cwd), gitRootOf(root)];
  return top === void 0 || main === void 0 || top === main ? [] : commonDirectoryOf(top) === (0, import_node_path6.join)(main, ".git") ? [(0, import_node_path6.join)(top, (0, import_node_path6.relative)(main, root))] : [];
}
function walkTree(tree, { policy, since }, isLate) {
  let { starts, isWatched } = watchList(policy, worktreeFiles(tree)), files = /* @__PURE__ */ new Map(), directories = /* @__PURE__ */ new Map(), fault = walkFiles({ tree, first: starts, isWatched, isLate }, (path, changedAt, isDirectory2) => {
    endOf(changedAt) > since && (isDirectory2 ? directories : files).set(path, changedAt);
  });
  return { tree, changes: [...files].map(([path, at]) => changeOf("write", tree, path, at)), directories, fault };
}
function worktreeFiles(tree) {
  return (reachable(() => (0, import_node_fs4.readdirSync)((0, import_node_path6.join)(tree, ".git/worktrees"))) ?? []).slice(0, maxWorktrees).flatMap((name) => ["gitdir", "commondir", "config.worktree"].map((file) => `.git/worktrees/${name}/${file}`));
}
var maxWorktrees = 100;
async function findDeletions(walk, { since, variables }, signal) {
  let { tree, directories } = walk;
  if (directories.size === 0 || gitRootOf(tree) === void 0) return { changes: [], gone: [], fault: "" };
  let { paths, fault } = await listTrackedFiles(tree, since, variables, signal), isGone = once((path) => lstat(`${tree}/${path}`) === void 0), changes = [...paths].flatMap((path) => {
    let at = path.includes("\uFFFD") ? void 0 : wentAt(path, directories, isGone);
    return at === void 0 ? [] : [changeOf("delete", tree, path, at)];
  });
  return { changes, gone: changes.map(({ place }) => place), fault };
}
function wentAt(path, directories, isGone) {
  for (let end = -1; ; ) {
    let at = directories.get(path.slice(0, Math.max(end, 0))), next = path.indexOf("/", end + 1);
    if (at !== void 0 && isGone(next === -1 ? path : path.slice(0, next))) return at;
    if (next === -1) return;
    end = next;
  }
}
function once(work) {
  let known = /* @__PURE__ */ new Map();
  return (path) => {
    let answer = known.get(path) ?? work(path);
    return known.set(path, answer), answer;
  };
}
var settings = ["settings.json", "settings.local.json"];
function clientSettings({ variables, since }) {
  return configurationZones(variables, void 0).client.filter(({ names }) => names.has(settings[0])).flatMap(({ directory }) => settings.map((name) => (0, import_node_path6.join)(directory, name))).flatMap((real) => {
    let at = lstat(real)?.ctimeMs ?? 0, place = { real, relative: void 0, aliases: [], zone: "client" };
    return endOf(at) > since ? [{ action: "write", place, at }] : [];
  });
}
function changeOf(action, tree, path, at) {
  return { action, place: { real: (0, import_node_path6.join)(tree, path), relative: path, aliases: [], zone: void 0 }, at };
}
var tickMs = 10, coarseMs = 2e3;
function endOf(changedAt) {
  return changedAt + (changedAt % 1e3 === 0 ? coarseMs : tickMs);
}

// src/operations/judge-changes.ts
var import_node_path7 = require("node:path");

// src/operations/find-cause.ts
var longestCallMs = 3600 * 1e3, longestBackgroundMs = 720 * 60 * 1e3;
function findCause(change, window, state) {
  if (endOf(change.at) <= window.since) return "outside";
  if (window.attended && isClientsOwn(change)) return "client";
  if (window.background) return "background";
  if (change.at < window.since) return "shared";
  let isOther = ({ client, call }) => call !== window.call || client !== window.client;
  if ([...state.calls.values()].filter(isOther).some((call) => window.now - Date.parse(call.at) < longestCallMs && mayWrite(call, change))) return "shared";
  let { ended, background } = state.looks;
  return ended.filter(isOther).some(({ until }) => Date.parse(until) >= window.since) ? "shared" : background.filter(({ since }) => window.now - Date.parse(since) < longestBackgroundMs).length > 0 ? "background" : "call";
}
var clientFiles = /* @__PURE__ */ new Set([".claude/settings.json", ".claude/settings.local.json"]);
function isClientsOwn({ place }) {
  return place.zone === "client" || clientFiles.has(place.relative ?? "");
}
var fileTools = /* @__PURE__ */ new Set(["Write", "Edit", "MultiEdit", "NotebookEdit"]);
function mayWrite({ tool, effect, action }, { place }) {
  if (effect === "deny") return !1;
  if (writesUnseen(tool)) return !0;
  let path = place.relative ?? place.real;
  return fileTools.has(tool) && `${tool} ${path}`.startsWith(action);
}

// src/operations/judge-changes.ts
var maxJudged = 2e3;
function judgeChanges(project, gate, findings) {
  let { call, checked, window, found } = findings, judge = (access) => {
    let alone = {
      ...call,
      accesses: [access],
      command: "",
      invocations: [],
      dangers: [],
      denied: [],
      humanVerb: void 0
    };
    return gate.decide(alone, project.policy, project.state(), project.now());
  }, named = call.accesses.filter(isNaming), spoken = checked === "none" ? [] : named.filter((access) => judge(access).effect !== "none"), missed = new Set(project.state().looks.gone), offences = [], undeclared = [];
  for (let change of found.changes.slice(0, maxJudged)) {
    let { action, place } = change, path = place.relative ?? place.real, cause = findCause(change, window, project.state()), decision = judge(accessOf(change));
    if (decision.effect === "none" || isSomebodyElses(decision.rule, cause))
      cause !== "outside" && !named.some((access) => covers(access, change, call)) && undeclared.push(path);
    else {
      if (action === "delete" && missed.has(path) || spoken.some((access) => covers(access, change, call)) || isNamedElsewhere(project, gate.redact(path), window.since)) continue;
      offences.push({ path, place, action, rule: decision.rule, effect: decision.effect, cause });
    }
  }
  let still = [...missed].filter((path) => lstat((0, import_node_path7.join)(project.root, path)) === void 0), gone = [.../* @__PURE__ */ new Set([...still, ...protectedPaths(found.gone, judge)])], fault = found.changes.length > maxJudged ? `more than ${maxJudged} files changed` : "";
  return { offences, undeclared, gone, fault };
}
function isSomebodyElses(rule, cause) {
  return (rule === "lock" || rule === "task-claim") && cause !== "call";
}
function accessOf({ action, place }) {
  return { action, target: place.relative ?? place.real, certainty: "exact", place };
}
function isNaming({ action, certainty }) {
  return (action === "write" || action === "delete") && (certainty === "exact" || certainty === "glob");
}
function covers({ place, certainty }, change, { foldsCase }) {
  if (place === void 0) return !1;
  let { real, relative: relative3 } = change.place;
  return real === place.real || real.startsWith(`${place.real}/`) ? !0 : certainty !== "glob" || place.relative === void 0 || relative3 === void 0 ? !1 : matchPathOrParent(`./${place.relative}`, relative3, foldsCase);
}
function isNamedElsewhere(project, path, since) {
  let { changes, looks } = project.state();
  return Date.parse(changes.get(path)?.at ?? "") >= Math.min(since, looks.last === "" ? since : Date.parse(looks.last));
}
function protectedPaths(places, judge) {
  return places.slice(0, maxJudged).map((place) => accessOf({ action: "delete", place, at: 0 })).filter((access) => judge(access).effect !== "none").map(({ target }) => target);
}

// src/workspace/brought-by-git.ts
var import_node_crypto = require("node:crypto"), import_node_path8 = require("node:path");
var maxFileBytes = 4 * 1024 * 1024, maxListBytes2 = 64 * 1024, maxPaths = 50, movingEntries = /^(?:checkout|cherry-pick|clone|merge|pull|rebase|reset)\b/;
async function findBroughtByGit(tree, paths, since, variables) {
  let some = paths.slice(0, maxPaths);
  if (some.length === 0 || !hasMoved(tree, since)) return /* @__PURE__ */ new Set();
  let bounds = { signal: AbortSignal.timeout(gitTimeoutMs), maxBytes: maxListBytes2 }, { text, fault } = await askGit(tree, variables, ["ls-tree", "-z", "HEAD", "--", ...some], bounds);
  if (text === void 0 || fault !== "") return /* @__PURE__ */ new Set();
  let blobs = new Map(text.split("\0").map(parseEntry));
  return new Set(some.filter((path) => isAsCommitted((0, import_node_path8.join)(tree, path), blobs.get(path))));
}
var gitTimeoutMs = 150;
function hasMoved(tree, since) {
  let newer = readHeadLog(tree).filter(({ at }) => at >= Math.floor(since / 1e3));
  return newer.length > 0 && newer.every(({ why }) => movingEntries.test(why));
}
function parseEntry(entry) {
  let tab = entry.indexOf("	");
  return [entry.slice(tab + 1), entry.slice(0, Math.max(tab, 0)).split(" ")[2] ?? ""];
}
function isAsCommitted(path, blob) {
  if (blob === void 0) return lstat(path) === void 0;
  let found = lstat(path);
  if (found === void 0 || !found.isFile() || found.size > maxFileBytes) return !1;
  let content = reachable(() => readRegularFile(path, maxFileBytes));
  return content === void 0 ? !1 : (0, import_node_crypto.createHash)(blob.length === 64 ? "sha256" : "sha1").update(`blob ${content.length}\0`).update(content).digest("hex") === blob;
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
}, header = /^\[\s*([A-Za-z0-9-]+)(?:\.[^\]"]*)?(?:\s+"(?:[^"\\]|\\.)*")?\s*\]/, oddValue = /^"?(?:ext::|-)/;
function isPlainConfig(text) {
  let section = "";
  for (let line of text.split(`
`)) {
    let found = header.exec(line.trim());
    found !== null && (section = (found[1] ?? "").toLowerCase());
    let rest = line.trim().slice(found?.[0].length ?? 0);
    if (!isPlainLine(section, rest.trim())) return !1;
  }
  return !0;
}
function isPlainLine(section, line) {
  if (line === "" || line.startsWith("#") || line.startsWith(";")) return !0;
  let equals = line.indexOf("="), key = (equals === -1 ? line : line.slice(0, equals)).trim().toLowerCase(), value = equals === -1 ? "" : line.slice(equals + 1).trim();
  if (!/^[a-z][a-z0-9-]*$/.test(key) || oddValue.test(value) || value.endsWith("\\")) return !1;
  let keys = Object.hasOwn(plainKeys, section) ? plainKeys[section] : void 0;
  return keys !== void 0 && (keys.length === 0 || keys.includes(key));
}

// src/operations/spare-git.ts
async function spareGit(judgement, since, variables) {
  let isPlain = (each) => each.path === ".git/config" && isPlainFile(each.place.real), plain = judgement.offences.filter(isPlain), offences = await withGit(
    judgement.offences.filter((each) => !plain.includes(each)),
    since,
    variables
  ), undeclared = [
    ...judgement.undeclared,
    ...plain.filter(({ cause }) => cause !== "outside").map(({ path }) => path)
  ];
  return { ...judgement, offences, undeclared };
}
var maxConfigBytes = 1024 * 1024;
function isPlainFile(path) {
  let text = reachable(() => readRegularFile(path, maxConfigBytes))?.toString();
  return text !== void 0 && isPlainConfig(text);
}
async function withGit(offences, since, variables) {
  let trees = new Set(offences.filter(({ cause }) => cause !== "outside").map(treeOf)), brought = /* @__PURE__ */ new Set();
  for (let tree of trees) {
    let paths = offences.filter((each) => treeOf(each) === tree).map(({ path }) => path);
    if (tree !== "")
      for (let path of await findBroughtByGit(tree, paths, since, variables)) brought.add(`${tree}/${path}`);
  }
  return offences.map((each) => each.cause !== "outside" && brought.has(each.place.real) ? { ...each, cause: "git" } : each);
}
function treeOf({ place, path }) {
  return place.relative === void 0 ? "" : place.real.slice(0, -path.length - 1);
}

// src/operations/look-after-call.ts
async function lookAfterCall(project, ended, { variables }, gate) {
  let { reported, described, open: open2 } = ended, now = project.now(), since = Math.min(now, open2 === void 0 ? now - (ended.durationMs ?? 0) : Date.parse(open2.at)), { last } = project.state().looks, { root, policy } = project, from = last === "" ? since : Math.min(since, Date.parse(last)), found = await findChanges({ root, cwd: reported.cwd, policy, since: from, variables }), background = ended.background || open2?.background === !0, { attended } = described.call, window = { client: reported.client, call: reported.call, since, now, background, attended }, { call } = described, checked = open2?.effect, judged = judgeChanges(project, gate, { call, checked, window, found }), judgement = await spareGit(judged, since, variables), details = {
    looked: new Date(now).toISOString(),
    ...background ? { background } : {},
    ...outcomeDetails(judgement, found.faults, gate)
  }, [inside, outside] = [judgement.offences.filter(isInside), judgement.offences.filter((each) => !isInside(each))];
  return {
    details,
    drafts: [...undeclaredDraft(inside, reported, gate), ...outsideDraft(outside, reported, gate)],
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
var maxNamed = 10, maxListed = 20, maxPathLength = 300;
function cutPath(path, { redact }) {
  return redact(path).slice(0, maxPathLength);
}
function outcomeDetails({ undeclared, gone, fault }, faults, gate) {
  let why = fault === "" ? faults : [...faults, fault], paths = undeclared.slice(0, maxNamed).map((path) => cutPath(path, gate));
  return {
    ...undeclared.length === 0 ? {} : { changed: { count: undeclared.length, paths } },
    ...gone.length === 0 ? {} : { gone: gone.slice(0, maxGone).map((path) => cutPath(path, gate)) },
    ...why.length === 0 ? {} : { not_looked: why }
  };
}
function undeclaredDraft(offences, reported, gate) {
  let [first] = strongestFirst(offences);
  if (first === void 0) return [];
  let isRefused = offences.some((each) => each.effect !== "note" && isAgents(each)), action = `${reported.tool} changed ${shorten(gate.redact(first.path))} without naming it`, decided = { would_be: first.effect, rule: first.rule, target: cutPath(first.path, gate) }, details = { tool: reported.tool, of: reported.call, ...decided, ...listed(offences, gate) };
  return [{ type: "undeclared_writes", severity: isRefused ? "critical" : "warning", action, details }];
}
function outsideDraft(offences, { tool, call }, gate) {
  let [first] = strongestFirst(offences);
  return first === void 0 ? [] : [{ type: "outside_changes", action: `${shorten(gate.redact(first.path))} changed between two calls`, details: { tool, found_after: call, ...listed(offences, gate) } }];
}
function listed(offences, gate) {
  let paths = strongestFirst(offences).slice(0, maxListed).map(({ place, path, ...rest }) => ({ path: cutPath(path, gate), ...rest }));
  return { count: offences.length, paths, ...offences.length > maxListed ? { truncated: !0 } : {} };
}
function strongestFirst(offences) {
  let [agents, others] = [offences.filter(isAgents), offences.filter((each) => !isAgents(each))], isNote = ({ effect }) => effect === "note";
  return [...agents.filter((each) => !isNote(each)), ...agents.filter(isNote), ...others];
}
var maxTold = 5;
function tell(offences) {
  let told = strongestFirst(offences.filter(isAgents));
  if (told.length === 0) return "";
  let names = told.slice(0, maxTold).map(({ path, action, rule }) => `${printable(shorten(path))} (${action === "delete" ? "deleted, " : ""}rule ${rule})`), more = told.length > maxTold ? ` and ${told.length - maxTold} more` : "", whose = told.every(({ cause }) => cause === "call") ? "" : "; something else was running too, so look whether it was this call";
  return `While this call ran, files changed ${told.some(({ effect }) => effect !== "note") ? "that agents may not change" : "across a boundary"} and that it had not named: ${names.join(", ")}${more}${whose}; undo what this call did there, or tell the user`;
}
function messageOn(offences, reported, project, gate) {
  let granted = offences.find(({ cause }) => cause === "client"), [first] = strongestFirst(offences);
  if (first === void 0) return "";
  let target = cutPath(first.path, gate), count = project.state().denials.get(undeclaredKey(reported, target)) ?? 0;
  return isAgents(first) && count >= denialsBeforeUserIsTold ? `k6s: ${reported.agent.name} changed ${printable(shorten(first.path))} ${count} times without naming it (rule ${first.rule})` : granted === void 0 ? "" : `k6s: ${shorten(granted.path)} changed while ${reported.tool} ran; all is well if you have just granted a permission`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  lookAfterCall
});
