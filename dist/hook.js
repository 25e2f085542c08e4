"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf, __hasOwnProp = Object.prototype.hasOwnProperty;
var __copyProps = (to, from, except, desc) => {
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
));

// src/hooks/entry.ts
var import_node_path6 = require("node:path");

// src/workspace/environment.ts
var import_node_os = require("node:os"), import_node_path2 = require("node:path");

// src/workspace/project-root.ts
var import_node_fs = require("node:fs"), import_node_path = require("node:path");

// src/core/errors.ts
function systemCode(error) {
  if (!(typeof error != "object" || error === null || !("code" in error)))
    return typeof error.code == "string" ? error.code : void 0;
}

// src/workspace/project-root.ts
var policyFileName = "k6s.yaml", maxPointerBytes = 8192;
function findProjectRoot(start, home) {
  let from = mainCheckoutOf(realPath(start)), owner = stat(from)?.uid;
  for (let directory = from; ; directory = (0, import_node_path.dirname)(directory)) {
    if (isGoverned(directory, owner)) return directory;
    if (directory === home || directory === (0, import_node_path.dirname)(directory) || exists((0, import_node_path.join)(directory, ".git"))) return;
  }
}
function isGoverned(directory, owner) {
  let policy = lstat((0, import_node_path.join)(directory, policyFileName));
  return policy !== void 0 && (policy.uid === owner || policy.uid === process.getuid?.()) ? !0 : stat((0, import_node_path.join)(directory, ".khoregos", "journal"))?.isDirectory() ?? !1;
}
function mainCheckoutOf(directory) {
  let tree = gitRootOf(directory), common = tree === void 0 ? void 0 : commonDirectoryOf(tree);
  return tree === void 0 || common === void 0 ? directory : (0, import_node_path.join)((0, import_node_path.dirname)(common), (0, import_node_path.relative)(tree, directory));
}
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
function homeOf(variables) {
  return variables.HOME || (reachable(import_node_os.homedir) ?? "/");
}
function userDirectory(variables) {
  return (0, import_node_path2.join)(variables.XDG_CONFIG_HOME || (0, import_node_path2.join)(homeOf(variables), ".config"), "k6s");
}

// src/workspace/session-pin.ts
var import_node_fs3 = require("node:fs"), import_node_path4 = require("node:path");

// src/workspace/files.ts
var import_node_fs2 = require("node:fs"), import_node_path3 = require("node:path");
var safely = import_node_fs2.constants.O_NONBLOCK | import_node_fs2.constants.O_NOFOLLOW;
function publishFile(path, content, durable = !1) {
  let temporary = `${path}.${process.pid}.tmp`, fd = (0, import_node_fs2.openSync)(temporary, import_node_fs2.constants.O_WRONLY | import_node_fs2.constants.O_CREAT | import_node_fs2.constants.O_TRUNC | safely, 384);
  try {
    writeWhole(fd, typeof content == "string" ? Buffer.from(content) : content), durable && (0, import_node_fs2.fsyncSync)(fd);
  } catch (error) {
    throw (0, import_node_fs2.unlinkSync)(temporary), error;
  } finally {
    (0, import_node_fs2.closeSync)(fd);
  }
  (0, import_node_fs2.renameSync)(temporary, path);
}
function writeWhole(fd, bytes) {
  for (let done = 0; done < bytes.length; ) done += (0, import_node_fs2.writeSync)(fd, bytes, done);
}
function makeDirectories(path) {
  if (!makeDirectory(path) && (path !== (0, import_node_path3.dirname)(path) && makeDirectories((0, import_node_path3.dirname)(path)), !makeDirectory(path)))
    throw Object.assign(new Error(`Cannot make "${path}"`), { code: "ENOENT" });
}
function makeDirectory(path) {
  try {
    (0, import_node_fs2.mkdirSync)(path, { mode: 448 });
  } catch (error) {
    let code = systemCode(error);
    if (code === "ENOENT") return !1;
    if (code !== "EEXIST") throw error;
  }
  return !0;
}

// src/workspace/session-pin.ts
var keptMs = 720 * 60 * 60 * 1e3, maxPinBytes = 8192;
function pinPath(variables, session) {
  return /^[\w-]{1,64}$/.test(session) ? (0, import_node_path4.join)(userDirectory(variables), "sessions", session) : void 0;
}
function readPin(variables, session) {
  let path = pinPath(variables, session), found = path === void 0 ? void 0 : lstat(path);
  if (path === void 0 || !found?.isFile() || found.size > maxPinBytes) return;
  let root2 = reachable(() => (0, import_node_fs3.readFileSync)(path, "utf8")) ?? "";
  return root2.startsWith("/") && stat(root2)?.isDirectory() ? root2 : void 0;
}

// src/hooks/compile-cache.ts
var import_node_fs4 = require("node:fs"), import_node_module = __toESM(require("node:module"), 1), import_node_path5 = require("node:path"), import_node_vm = require("node:vm");
var maxBytes = 8 * 1024 * 1024;
function installCompileCache(code, cache, kind) {
  let loaded = [], isMissing = !1, prototype = import_node_module.default.prototype, compile = prototype._compile;
  prototype._compile = function(content, path) {
    if ((0, import_node_path5.dirname)(path) !== code) return compile.call(this, content, path);
    let file = (0, import_node_path5.join)(cache, `${prefixOf(path, kind)}${stampOf(path)}`), cachedData = reachable(() => readOwn(file)), script = new import_node_vm.Script(import_node_module.default.wrap(content), { filename: path, ...cachedData && { cachedData } });
    loaded.push({ script, cache: file }), isMissing ||= cachedData === void 0 || script.cachedDataRejected === !0;
    let require2 = (id) => this.require(id);
    return script.runInThisContext().call(this.exports, this.exports, require2, this, path, code);
  }, process.once("exit", () => {
    isMissing && storeQuietly(loaded, cache);
  });
}
function stampOf(path) {
  let { size, mtimeMs, ino } = (0, import_node_fs4.statSync)(path);
  return `${size}-${mtimeMs}-${ino}-${process.version}-${process.arch}`;
}
function prefixOf(path, kind) {
  return `${(0, import_node_path5.basename)(path, ".js")}.${kind.replace(/\W/g, "")}.`;
}
function readOwn(path) {
  let fd = (0, import_node_fs4.openSync)(path, import_node_fs4.constants.O_RDONLY | import_node_fs4.constants.O_NONBLOCK | import_node_fs4.constants.O_NOFOLLOW);
  try {
    let { size, uid, mode } = (0, import_node_fs4.fstatSync)(fd);
    if (!(uid === (process.getuid?.() ?? uid) && (mode & 63) === 0) || size === 0 || size > maxBytes) return;
    let bytes = Buffer.allocUnsafe(size);
    return (0, import_node_fs4.readSync)(fd, bytes) === size ? bytes : void 0;
  } finally {
    (0, import_node_fs4.closeSync)(fd);
  }
}
function storeQuietly(loaded, cache) {
  try {
    store(loaded, cache);
  } catch {
  }
}
var keptMs2 = 10080 * 60 * 1e3;
function store(loaded, cache) {
  makeDirectories(cache);
  for (let { script, cache: file } of loaded) publishFile(file, script.createCachedData(), !0);
  let old = (0, import_node_fs4.readdirSync)(cache).map((name) => (0, import_node_path5.join)(cache, name));
  for (let file of old) Date.now() - (0, import_node_fs4.statSync)(file).mtimeMs > keptMs2 && (0, import_node_fs4.rmSync)(file, { force: !0 });
}

// src/hooks/entry.ts
var { env } = process, root = readPin(env, env.CLAUDE_CODE_SESSION_ID ?? "") ?? findProjectRoot(env.CLAUDE_PROJECT_DIR || process.cwd(), env.HOME || "/");
root !== void 0 && (installCompileCache(__dirname, (0, import_node_path6.join)(userDirectory(env), "compiled"), process.argv[2] ?? "hook"), Promise.resolve().then(() => __toESM(require("./gate.js"), 1)).then(({ main }) => main(root)));
