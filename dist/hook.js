"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
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

// src/hooks/entry.ts
var import_node_path6 = require("node:path");

// src/workspace/environment.ts
var import_node_os = require("node:os");
var import_node_path2 = require("node:path");

// src/workspace/project-root.ts
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");

// src/core/errors.ts
function systemCode(error) {
  if (typeof error !== "object" || error === null || !("code" in error)) return void 0;
  return typeof error.code === "string" ? error.code : void 0;
}

// src/workspace/project-root.ts
var policyFileName = "k6s.yaml";
var maxPointerBytes = 8192;
function findProjectRoot(start, home) {
  const from = mainCheckoutOf(realPath(start));
  const owner = stat(from)?.uid;
  for (let directory = from; ; directory = (0, import_node_path.dirname)(directory)) {
    if (isGoverned(directory, owner)) return directory;
    if (directory === home || directory === (0, import_node_path.dirname)(directory) || exists((0, import_node_path.join)(directory, ".git"))) return void 0;
  }
}
function isGoverned(directory, owner) {
  const policy = lstat((0, import_node_path.join)(directory, policyFileName));
  if (policy !== void 0 && (policy.uid === owner || policy.uid === process.getuid?.())) return true;
  return stat((0, import_node_path.join)(directory, ".khoregos", "journal"))?.isDirectory() ?? false;
}
function mainCheckoutOf(directory) {
  const tree = gitRootOf(directory);
  const common = tree === void 0 ? void 0 : commonDirectoryOf(tree);
  return tree === void 0 || common === void 0 ? directory : (0, import_node_path.join)((0, import_node_path.dirname)(common), (0, import_node_path.relative)(tree, directory));
}
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
function homeOf(variables) {
  return variables.HOME || (reachable(import_node_os.homedir) ?? "/");
}
function userDirectory(variables) {
  return (0, import_node_path2.join)(variables.XDG_CONFIG_HOME || (0, import_node_path2.join)(homeOf(variables), ".config"), "k6s");
}

// src/workspace/session-pin.ts
var import_node_fs3 = require("node:fs");
var import_node_path4 = require("node:path");

// src/workspace/files.ts
var import_node_fs2 = require("node:fs");
var import_node_path3 = require("node:path");
var safely = import_node_fs2.constants.O_NONBLOCK | import_node_fs2.constants.O_NOFOLLOW;
function publishFile(path, content, durable = false) {
  const temporary = `${path}.${process.pid}.tmp`;
  const fd = (0, import_node_fs2.openSync)(temporary, import_node_fs2.constants.O_WRONLY | import_node_fs2.constants.O_CREAT | import_node_fs2.constants.O_TRUNC | safely, 384);
  try {
    writeWhole(fd, typeof content === "string" ? Buffer.from(content) : content);
    if (durable) (0, import_node_fs2.fsyncSync)(fd);
  } catch (error) {
    (0, import_node_fs2.unlinkSync)(temporary);
    throw error;
  } finally {
    (0, import_node_fs2.closeSync)(fd);
  }
  (0, import_node_fs2.renameSync)(temporary, path);
}
function writeWhole(fd, bytes) {
  for (let done = 0; done < bytes.length; ) done += (0, import_node_fs2.writeSync)(fd, bytes, done);
}
function makeDirectories(path) {
  if (makeDirectory(path)) return;
  if (path !== (0, import_node_path3.dirname)(path)) makeDirectories((0, import_node_path3.dirname)(path));
  if (!makeDirectory(path)) throw Object.assign(new Error(`Cannot make "${path}"`), { code: "ENOENT" });
}
function makeDirectory(path) {
  try {
    (0, import_node_fs2.mkdirSync)(path, { mode: 448 });
  } catch (error) {
    const code = systemCode(error);
    if (code === "ENOENT") return false;
    if (code !== "EEXIST") throw error;
  }
  return true;
}

// src/workspace/session-pin.ts
var keptMs = 30 * 24 * 60 * 60 * 1e3;
var maxPinBytes = 8192;
function pinPath(variables, session) {
  return /^[\w-]{1,64}$/.test(session) ? (0, import_node_path4.join)(userDirectory(variables), "sessions", session) : void 0;
}
function readPin(variables, session) {
  const path = pinPath(variables, session);
  const found = path === void 0 ? void 0 : lstat(path);
  if (path === void 0 || !found?.isFile() || found.size > maxPinBytes) return void 0;
  const root2 = reachable(() => (0, import_node_fs3.readFileSync)(path, "utf8")) ?? "";
  return root2.startsWith("/") && stat(root2)?.isDirectory() ? root2 : void 0;
}

// src/hooks/compile-cache.ts
var import_node_fs4 = require("node:fs");
var import_node_module = __toESM(require("node:module"), 1);
var import_node_path5 = require("node:path");
var import_node_vm = require("node:vm");
var maxBytes = 8 * 1024 * 1024;
function installCompileCache(code, cache, kind) {
  const loaded = [];
  let isMissing = false;
  const prototype = import_node_module.default.prototype;
  const compile = prototype._compile;
  prototype._compile = function(content, path) {
    if ((0, import_node_path5.dirname)(path) !== code) return compile.call(this, content, path);
    const file = (0, import_node_path5.join)(cache, `${prefixOf(path, kind)}${stampOf(path)}`);
    const cachedData = reachable(() => readOwn(file));
    const script = new import_node_vm.Script(import_node_module.default.wrap(content), { filename: path, ...cachedData && { cachedData } });
    loaded.push({ script, cache: file });
    isMissing ||= cachedData === void 0 || script.cachedDataRejected === true;
    const require2 = (id) => this.require(id);
    return script.runInThisContext().call(this.exports, this.exports, require2, this, path, code);
  };
  process.once("exit", () => {
    if (isMissing) storeQuietly(loaded, cache);
  });
}
function stampOf(path) {
  const { size, mtimeMs, ino } = (0, import_node_fs4.statSync)(path);
  return `${size}-${mtimeMs}-${ino}-${process.version}-${process.arch}`;
}
function prefixOf(path, kind) {
  return `${(0, import_node_path5.basename)(path, ".js")}.${kind.replace(/\W/g, "")}.`;
}
function readOwn(path) {
  const fd = (0, import_node_fs4.openSync)(path, import_node_fs4.constants.O_RDONLY | import_node_fs4.constants.O_NONBLOCK | import_node_fs4.constants.O_NOFOLLOW);
  try {
    const { size, uid, mode } = (0, import_node_fs4.fstatSync)(fd);
    const isOurs = uid === (process.getuid?.() ?? uid) && (mode & 63) === 0;
    if (!isOurs || size === 0 || size > maxBytes) return void 0;
    const bytes = Buffer.allocUnsafe(size);
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
var keptMs2 = 7 * 24 * 60 * 60 * 1e3;
function store(loaded, cache) {
  makeDirectories(cache);
  for (const { script, cache: file } of loaded) publishFile(file, script.createCachedData(), true);
  const old = (0, import_node_fs4.readdirSync)(cache).map((name) => (0, import_node_path5.join)(cache, name));
  for (const file of old) if (Date.now() - (0, import_node_fs4.statSync)(file).mtimeMs > keptMs2) (0, import_node_fs4.rmSync)(file, { force: true });
}

// src/hooks/entry.ts
var { env } = process;
var root = readPin(env, env.CLAUDE_CODE_SESSION_ID ?? "") ?? findProjectRoot(env.CLAUDE_PROJECT_DIR || process.cwd(), env.HOME || "/");
if (root !== void 0) {
  installCompileCache(__dirname, (0, import_node_path6.join)(userDirectory(env), "compiled"), process.argv[2] ?? "hook");
  Promise.resolve().then(() => __toESM(require("./gate.js"), 1)).then(({ main }) => main(root));
}
