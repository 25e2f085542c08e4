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

// src/operations/anchor-head.ts
var anchor_head_exports = {};
__export(anchor_head_exports, {
  anchorHead: () => anchorHead,
  policyPlaces: () => policyPlaces,
  readAnchors: () => readAnchors
});
module.exports = __toCommonJS(anchor_head_exports);

// src/core/anchors.ts
function anchorReference(project) {
  return `refs/k6s/anchors/${project}`;
}

// src/core/signed.ts
var headFormat = "k6s-head/1";
function parseSigned(text) {
  let { statement, key, signature } = parseObject(text) ?? {};
  if (!(typeof statement != "string" || typeof signature != "string" || typeof key != "string"))
    return isHex(key, 64) && /^[A-Za-z0-9+/]{86}==$/.test(signature) ? { statement, key, signature } : void 0;
}
function headOf({ statement }) {
  let fields = parseObject(statement);
  return fields?.format === headFormat ? headFields(fields) : void 0;
}
function headFields({ project, sequence, head, at }) {
  if (!(!isHex(project, 32) || !isHex(head, 64) || !isCount(sequence) || sequence === 0) && !(typeof at != "string" || at.length > 32 || Number.isNaN(Date.parse(at))))
    return { project, sequence, head, at };
}
function isHex(value, digits) {
  return typeof value == "string" && value.length === digits && /^[0-9a-f]*$/.test(value);
}
function isCount(value) {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
function parseObject(text) {
  if (!(text.length > 65536 || !text.startsWith("{")))
    try {
      return JSON.parse(text);
    } catch (error) {
      if (error instanceof SyntaxError) return;
      throw error;
    }
}

// src/workspace/anchor-file.ts
var import_node_fs3 = require("node:fs"), import_node_path3 = require("node:path");

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

// src/workspace/environment.ts
var import_node_os = require("node:os"), import_node_path2 = require("node:path");

// src/workspace/project-root.ts
var import_node_fs = require("node:fs"), import_node_path = require("node:path");
function gitRootOf(directory) {
  for (let at = directory; ; at = (0, import_node_path.dirname)(at)) {
    if (exists((0, import_node_path.join)(at, ".git"))) return at;
    if (at === (0, import_node_path.dirname)(at)) return;
  }
}
function exists(path) {
  return stat(path) !== void 0;
}
function stat(path) {
  return reachable(() => (0, import_node_fs.statSync)(path, { throwIfNoEntry: !1 }));
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
function configurationDirectory(variables) {
  return variables.CLAUDE_CONFIG_DIR || (0, import_node_path2.join)(homeOf(variables), ".claude");
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

// src/workspace/anchor-file.ts
function anchorFilePath(file, variables) {
  return file.startsWith("~/") ? (0, import_node_path3.join)(homeOf(variables), file.slice(1)) : file;
}
function appendToAnchorFile(root, path, line, variables) {
  let say = (why, remedy) => `Cannot anchor in "${path}": ${why}; ${remedy}`, directory = (0, import_node_path3.dirname)(path);
  if (stat(directory)?.isDirectory() !== !0) return say("its directory is not there", `make "${directory}"`);
  let real = (0, import_node_path3.join)(realPath(directory), (0, import_node_path3.basename)(path)), place = forbiddenPlace(real, root, variables);
  if (place !== void 0) return say(`it lies in ${place}`, "choose a place elsewhere in audit.anchor.file");
  try {
    let why = append(real, line);
    return why === void 0 ? void 0 : say(why, "choose another file in audit.anchor.file");
  } catch (error) {
    if (!(error instanceof KhoregosError) && systemCode(error) === void 0) throw error;
    return say(messageOf(error), "make it writable, or choose another file in audit.anchor.file");
  }
}
function forbiddenPlace(real, root, variables) {
  return [
    ["the project", root],
    ["Khoregos' own directory", userDirectory(variables)],
    ["the client's configuration", configurationDirectory(variables)]
  ].find(([, directory]) => real.startsWith(realPath(directory) + import_node_path3.sep))?.[0];
}
function append(path, line) {
  let fd = openRegularFile(path, import_node_fs3.constants.O_RDWR | import_node_fs3.constants.O_APPEND | import_node_fs3.constants.O_CREAT);
  if (fd === void 0) return "it cannot be created";
  try {
    let { uid, size } = (0, import_node_fs3.fstatSync)(fd);
    if (process.getuid !== void 0 && uid !== process.getuid()) return "it belongs to another user";
    if (size > 0 && !beginsWithHead(fd)) return "it does not begin with a signed head of Khoregos";
    let bytes = Buffer.from(`
${JSON.stringify(line)}
`), written = (0, import_node_fs3.writeSync)(fd, bytes);
    return written === bytes.length ? void 0 : `${written} of ${bytes.length} bytes were written`;
  } finally {
    (0, import_node_fs3.closeSync)(fd);
  }
}
var maxFirstLineBytes = 4096;
function beginsWithHead(fd) {
  let first = readRange(fd, 0, maxFirstLineBytes).toString().split(`
`).find(Boolean);
  return parseHead(first ?? "") !== void 0;
}
function parseHead(text) {
  let line = parseSigned(text);
  return line !== void 0 && headOf(line) !== void 0 ? line : void 0;
}
var maxReadBytes = 64 * 1024 * 1024;
function readAnchorFile(path, maxBytes = maxReadBytes) {
  try {
    let fd = openRegularFile(path, import_node_fs3.constants.O_RDONLY);
    if (fd === void 0) return `The anchors in "${path}" are not there`;
    try {
      let { size } = (0, import_node_fs3.fstatSync)(fd), length = Math.min(size, maxBytes);
      return readRange(fd, size - length, length).toString().split(`
`).map(parseHead).filter((line) => line !== void 0);
    } finally {
      (0, import_node_fs3.closeSync)(fd);
    }
  } catch (error) {
    if (!(error instanceof KhoregosError) && systemCode(error) === void 0) throw error;
    return `The anchors in "${path}" cannot be read: ${messageOf(error)}`;
  }
}

// src/workspace/ask-git.ts
var import_node_path4 = require("node:path"), inert = ["--no-optional-locks", "-c", "core.fsmonitor=false", "-c", "protocol.allow=never"];
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
  return path.split(import_node_path4.delimiter).filter((each) => (0, import_node_path4.isAbsolute)(each) && each !== directory && !each.startsWith(directory + import_node_path4.sep)).join(import_node_path4.delimiter);
}

// src/workspace/git.ts
var import_node_path5 = require("node:path");
function gitDirectoryOf(directory) {
  let tree = gitRootOf(directory);
  if (tree === void 0) return;
  let pointer = /^gitdir: (.+)$/m.exec(readText((0, import_node_path5.join)(tree, ".git")))?.[1];
  return pointer === void 0 ? (0, import_node_path5.join)(tree, ".git") : (0, import_node_path5.resolve)(tree, pointer);
}
var maxTextBytes = 8 * 1024 * 1024;
function readText(path) {
  return reachable(() => readRegularFile(path, maxTextBytes))?.toString() ?? "";
}
var maxOutputBytes = 1024 * 1024;

// src/workspace/anchor-git.ts
var timeoutMs = 1e4, maxAnswerBytes = 1024 * 1024, maxTries = 32;
async function appendToAnchorGit(root, head, line, variables) {
  let say = (why) => `Cannot anchor in git at "${root}": ${why}; make the repository usable, or switch off audit.anchor.git`, { ask, problem } = await openRepository(root, variables, maxAnswerBytes);
  if (problem !== "") return say(problem);
  let tree = await ask(["mktree"], "");
  if (!isId(tree.text)) return say(tree.fault || "git makes no tree");
  let reference = anchorReference(head.project);
  for (let tries = 0; tries < maxTries; tries += 1) {
    let newest = await findNewest(ask, reference);
    if (typeof newest == "string") return say(newest);
    let words = ["commit-tree", "--no-gpg-sign", ...newest.id === "" ? [] : ["-p", newest.id], tree.text.trim()], made = await ask(words, `${JSON.stringify(line)}
`, authorAt(head.at));
    if (!isId(made.text)) return say(made.fault || "git makes no commit");
    let commit = made.text.trim(), before = newest.id || "0".repeat(commit.length), moved = await ask(["update-ref", "--no-deref", reference, commit, before], "", authorAt(head.at));
    if (moved.fault === "") return { commit };
    if (!moved.fault.includes("128")) return say(moved.fault);
  }
  return say(`"${reference}" could not be moved in ${maxTries} tries`);
}
function authorAt(at) {
  let date = `@${Math.max(0, Math.floor(Date.parse(at) / 1e3))} +0000`, [name, email] = ["khoregos", "khoregos@localhost"];
  return {
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: email,
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: name,
    GIT_COMMITTER_EMAIL: email,
    GIT_COMMITTER_DATE: date
  };
}
function isId(text) {
  return /^[0-9a-f]{40}(?:[0-9a-f]{24})?\n$/.test(text ?? "");
}
async function findNewest(ask, reference) {
  let format = "--format=%(objectname) %(objecttype) %(refname) %(symref)", { text, fault } = await ask(["for-each-ref", format, reference]);
  if (text === void 0 || fault !== "") return fault;
  let [first = ""] = text.split(`
`);
  if (first === "") return { id: "" };
  let [id = "", type, name, symbolic] = first.split(" ");
  return name !== reference || type !== "commit" || symbolic !== "" ? `"${reference}" is no reference to a commit` : { id };
}
var inert2 = [
  ["core.hooksPath", "/dev/null"],
  ["hook.reference-transaction.enabled", "false"],
  ["commit.gpgSign", "false"],
  ["log.showSignature", "false"],
  ["i18n.commitEncoding", "UTF-8"],
  ["i18n.logOutputEncoding", "UTF-8"]
].flatMap(([name, value]) => ["-c", `${name}=${value}`]), unreplaced = { GIT_NO_REPLACE_OBJECTS: "1", GIT_GRAFT_FILE: "/dev/null" }, maxNamesLength = 8192;
async function openRepository(root, variables, maxBytes) {
  let signal = AbortSignal.timeout(timeoutMs), directory = gitDirectoryOf(root), options = ["--no-replace-objects", ...inert2], ask = (args, input, own) => (
    // Named, for otherwise git takes a directory that looks like a repository for one.
    askGit(root, variables, [`--git-dir=${directory}`, ...options, ...args], {
      signal,
      maxBytes,
      variables: { ...unreplaced, ...own },
      ...input === void 0 ? {} : { input }
    })
  );
  if (directory === void 0) return { ask, problem: "there is no git repository" };
  let { text, fault } = await ask(["config", "--null", "--name-only", "--get-regexp", "^hook\\."]);
  if (text === void 0 || fault !== "") return { ask, problem: fault };
  if (text.length > maxNamesLength) return { ask, problem: "its configuration has too many hooks" };
  let names = new Set(text.split("\0").map((name) => /^hook\.(.+)\.[a-z]+$/is.exec(name)?.[1]));
  for (let name of names) {
    if (name?.includes("=")) return { ask, problem: "its configuration has a hook that cannot be switched off" };
    name !== void 0 && options.push("-c", `hook.${name}.enabled=false`);
  }
  return { ask, problem: "" };
}
var maxLogBytes = 64 * 1024 * 1024, maxCommits = 2e5;
async function readAnchorGit(root, project, variables) {
  let say = (why) => `The anchors in git at "${root}" cannot be read: ${why}`, { ask, problem } = await openRepository(root, variables, maxLogBytes);
  if (problem !== "") return say(problem);
  let newest = await findNewest(ask, anchorReference(project));
  if (typeof newest == "string") return say(newest);
  if (newest.id === "") return [];
  let words = ["rev-list", "--first-parent", `--max-count=${maxCommits}`, "--format=%B", newest.id], { text, fault } = await ask(words);
  return text === void 0 ? say(fault) : parseLog(text);
}
function parseLog(text) {
  let found = [], commit = "";
  for (let line of text.split(`
`)) {
    let id = /^commit ([0-9a-f]{40,64})$/.exec(line)?.[1];
    if (id !== void 0) {
      commit = id;
      continue;
    }
    let signed = parseSigned(line);
    signed !== void 0 && found.push({ line: signed, commit });
  }
  return found;
}

// src/operations/anchor-head.ts
async function anchorHead(root, audit, head, line, variables) {
  let anchors = [], problems = [];
  if (audit.anchorFile !== "") {
    let path = anchorFilePath(audit.anchorFile, variables), problem = appendToAnchorFile(root, path, line, variables);
    problem === void 0 ? anchors.push({ kind: "file", path }) : problems.push(problem);
  }
  if (audit.anchorGit) {
    let made = await appendToAnchorGit(root, head, line, variables);
    typeof made == "string" ? problems.push(made) : anchors.push({ kind: "git", ref: anchorReference(head.project), commit: made.commit });
  }
  return { anchors, problems };
}
function policyPlaces(audit, project, variables) {
  return [
    ...audit.anchorFile === "" ? [] : [{ kind: "file", path: anchorFilePath(audit.anchorFile, variables) }],
    ...audit.anchorGit ? [{ kind: "git", ref: anchorReference(project), commit: "" }] : []
  ];
}
var maxFiles = 16;
async function readAnchors(root, places, project, variables) {
  let lines = [], gone = [], keep = (line, from) => {
    headOf(line)?.project === project && lines.push({ line, from });
  }, paths = [...new Set(places.flatMap((place) => place.kind === "file" ? [place.path] : []))];
  for (let path of paths.slice(-maxFiles)) {
    let read = readAnchorFile(path);
    if (typeof read == "string") gone.push(read);
    else for (let line of read) keep(line, { kind: "file", path });
  }
  for (let path of paths.slice(0, -maxFiles)) gone.push(`The anchors in "${path}" are not read: too many files`);
  let ref = anchorReference(project);
  if (places.some((place) => place.kind === "git" && place.ref === ref)) {
    let read = await readAnchorGit(root, project, variables);
    if (typeof read == "string") gone.push(read);
    else for (let { line, commit } of [...read].reverse()) keep(line, { kind: "git", ref, commit });
  }
  return { lines, gone };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  anchorHead,
  policyPlaces,
  readAnchors
});
