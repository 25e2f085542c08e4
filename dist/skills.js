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

// src/operations/find-skill-commands.ts
var find_skill_commands_exports = {};
__export(find_skill_commands_exports, {
  findSkillCommands: () => findSkillCommands
});
module.exports = __toCommonJS(find_skill_commands_exports);

// src/shell/commands-of.ts
function commandsOf(text, args, substitutions = {}) {
  let { header, body } = splitHeader(text), values = valuesOf(args, argumentNames(header), substitutions), found = [...codeIn(substitute(body, values)), ...codeIn(body).map((code) => substitute(code, values))], commands = [...new Set(found.map((code) => code.trim()).filter((code) => code !== ""))];
  return commands.length <= 50 ? commands : [...commands.slice(0, 49), commands.slice(49).join(`
`)];
}
function splitHeader(text) {
  let whole = text.replaceAll(`\r
`, `
`), close = whole.startsWith(`---
`) ? whole.indexOf(`
---`, 3) : -1;
  return close === -1 ? { header: "", body: whole } : { header: whole.slice(4, close + 1), body: whole.slice(close + 4) };
}
function argumentNames(header) {
  let lines = header.split(`
`), at = lines.findIndex((line) => line.startsWith("arguments:"));
  if (at === -1) return [];
  let inline = (lines[at] ?? "").slice(10).match(/[\w-]+/g) ?? [], listed = [];
  for (let line of lines.slice(at + 1)) {
    let name = /^\s*-\s+["']?([\w-]+)/.exec(line)?.[1];
    if (name === void 0) break;
    listed.push(name);
  }
  return [...inline, ...listed];
}
function valuesOf(args, names, substitutions) {
  let words = splitWords(args);
  return new Map([
    ...Object.entries(substitutions).map(([name, value]) => [`{${name}}`, value]),
    ["ARGUMENTS", args],
    ...words.map((word, index) => [`ARGUMENTS[${index}]`, word]),
    ...words.map((word, index) => [String(index), word]),
    ...names.map((name, index) => [name, words[index] ?? ""])
  ]);
}
function splitWords(args) {
  return [...args.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, plain]) => double ?? single ?? plain ?? ""
  );
}
var placeholder = /(\\?)\$(\{[A-Z_]{1,60}\}|ARGUMENTS\[\d{1,3}\]|\d{1,3}|[A-Za-z_][\w-]{0,60})/g;
function substitute(text, values) {
  return text.replace(placeholder, (whole, backslash, name) => {
    if (backslash !== "") return whole.slice(1);
    let missing = /^(?:\d+|ARGUMENTS\[\d+\])$/.test(name) ? "" : whole;
    return values.get(name) ?? missing;
  });
}
function codeIn(body) {
  let found = [];
  for (let at = body.indexOf("!"); at !== -1; at = body.indexOf("!", at + 1))
    if (body.startsWith("```", at - 3)) {
      let line = body.indexOf(`
`, at);
      if (line === -1) break;
      let close = body.indexOf("\n```", line);
      found.push(body.slice(line + 1, close === -1 ? body.length : close)), at = close === -1 ? body.length : close;
    } else if (body[at + 1] === "`") {
      let close = body.indexOf("`", at + 2);
      if (close === -1) break;
      found.push(body.slice(at + 2, close)), at = close;
    }
  return found;
}

// src/workspace/command-files.ts
var import_node_fs4 = require("node:fs"), import_node_path2 = require("node:path");

// src/workspace/files.ts
var import_node_fs = require("node:fs");

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

// src/workspace/files.ts
var safely = import_node_fs.constants.O_NONBLOCK | import_node_fs.constants.O_NOFOLLOW;
function openRegularFile(path, flags) {
  let fd = open(path, flags);
  if (fd !== void 0) {
    if ((0, import_node_fs.fstatSync)(fd).isFile()) return fd;
    throw (0, import_node_fs.closeSync)(fd), notRegular(path);
  }
}
function open(path, flags) {
  try {
    return (0, import_node_fs.openSync)(path, flags | safely, 384);
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
  let fd = openRegularFile(path, import_node_fs.constants.O_RDONLY);
  if (fd !== void 0)
    try {
      let { size } = (0, import_node_fs.fstatSync)(fd);
      if (size > maxBytes)
        throw new KhoregosError("TOO_LARGE", `Cannot read "${path}": it has ${size} bytes, at most ${maxBytes} are read`);
      return readRange(fd, 0, size);
    } finally {
      (0, import_node_fs.closeSync)(fd);
    }
}
function readRange(fd, offset, length) {
  let buffer = Buffer.allocUnsafe(length), filled = 0;
  for (; filled < length; ) {
    let count = (0, import_node_fs.readSync)(fd, buffer, filled, length - filled, offset + filled);
    if (count === 0) break;
    filled += count;
  }
  return buffer.subarray(0, filled);
}

// src/workspace/plugins.ts
var import_node_fs3 = require("node:fs"), import_node_path = require("node:path");

// src/workspace/project-root.ts
var import_node_fs2 = require("node:fs");
function stat(path) {
  return reachable(() => (0, import_node_fs2.statSync)(path, { throwIfNoEntry: !1 }));
}
function reachable(call) {
  try {
    return call();
  } catch (error) {
    if (systemCode(error) === void 0) throw error;
    return;
  }
}

// src/workspace/plugins.ts
var maxListBytes = 1024 * 1024, maxRoots = 8;
function findPluginRoots(name, { configDirectory, pluginRoots }) {
  let directory = (0, import_node_path.join)(configDirectory, "plugins"), installed = fieldsOf(readJson((0, import_node_path.join)(directory, "installed_plugins.json"))).plugins, entries = Object.entries(fieldsOf(installed)).filter(([id]) => id.split("@", 1)[0] === name), roots = [
    ...pluginRoots.filter((root) => pluginName(root) === name).map((root) => ({ root, id: name })),
    ...entries.flatMap(([id, entry]) => installPaths(entry).map((root) => ({ root, id }))),
    ...entries.flatMap(([id]) => liveRoots(directory, id).map((root) => ({ root, id }))),
    ...cachedRoots(directory, name)
  ];
  return [...new Map(roots.toReversed().map(({ root, id }) => [(0, import_node_path.resolve)(root), id]))].toReversed().slice(0, maxRoots).map(([root, id]) => ({ root, data: (0, import_node_path.join)(directory, "data", id.replace("@", "-")), ...foldersOf(root) }));
}
function readJson(path) {
  let text = reachable(() => readRegularFile(path, maxListBytes)?.toString("utf8"));
  try {
    return text === void 0 ? void 0 : JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return;
    throw error;
  }
}
function fieldsOf(value) {
  return typeof value == "object" && value !== null ? { ...value } : {};
}
function installPaths(entry) {
  return [entry].flat().flatMap((each) => {
    let { installPath } = fieldsOf(each);
    return typeof installPath == "string" ? [installPath] : [];
  });
}
function liveRoots(directory, id) {
  let [name, marketplace = ""] = id.split("@"), known = fieldsOf(fieldsOf(readJson((0, import_node_path.join)(directory, "known_marketplaces.json")))[marketplace]), place = fieldsOf(known.source).path ?? known.installLocation;
  return typeof place != "string" ? [] : [fieldsOf(readJson((0, import_node_path.join)(place, ".claude-plugin", "marketplace.json"))).plugins].flat().flatMap((entry) => {
    let { name: own, source } = fieldsOf(entry);
    return own === name && typeof source == "string" ? [(0, import_node_path.resolve)(place, source)] : [];
  });
}
function cachedRoots(directory, name) {
  return directoriesOf((0, import_node_path.join)(directory, "cache")).flatMap(
    (marketplace) => directoriesOf((0, import_node_path.join)(marketplace, name)).map((root) => ({ root, id: `${name}@${(0, import_node_path.basename)(marketplace)}` }))
  );
}
var maxDirectories = 50;
function directoriesOf(path) {
  return (reachable(() => (0, import_node_fs3.readdirSync)(path, { withFileTypes: !0 })) ?? []).filter((entry) => entry.isDirectory()).slice(0, maxDirectories).map((entry) => (0, import_node_path.join)(path, entry.name));
}
function manifestOf(root) {
  return fieldsOf(readJson((0, import_node_path.join)(root, ".claude-plugin", "plugin.json")));
}
function pluginName(root) {
  let { name } = manifestOf(root);
  return typeof name == "string" ? name : (0, import_node_path.basename)(root);
}
function foldersOf(root) {
  let { commands, skills } = manifestOf(root), named = pathsOf(root, commands);
  return {
    commands: named.length > 0 ? named : [(0, import_node_path.join)(root, "commands")],
    skills: [(0, import_node_path.join)(root, "skills"), ...pathsOf(root, skills)]
  };
}
function pathsOf(root, value) {
  return [value].flat().filter((path) => typeof path == "string").slice(0, maxDirectories).map((path) => (0, import_node_path.resolve)(root, path));
}

// src/workspace/command-files.ts
var maxFileBytes = 64 * 1024, maxFiles = 8;
function findCommandFiles(name, places) {
  let segments = name.trim().replace(/^\//, "").split(":");
  if (!segments.every(isName)) return [];
  let project = { CLAUDE_PROJECT_DIR: places.root }, own = [
    ...ancestors(places.cwd, places.root).map((directory) => (0, import_node_path2.join)(directory, ".claude")),
    places.configDirectory
  ], found = /* @__PURE__ */ new Map();
  for (let directory of own) {
    let set = { commands: [(0, import_node_path2.join)(directory, "commands")], skills: [(0, import_node_path2.join)(directory, "skills")] };
    for (let path of pathsIn(set, segments)) add(found, path, project);
  }
  let [plugin = "", ...rest] = segments;
  if (rest.length === 0) return [...found.values()];
  for (let { root, data, commands, skills } of findPluginRoots(plugin, places)) {
    let substitutions = { ...project, CLAUDE_PLUGIN_ROOT: root, CLAUDE_PLUGIN_DATA: data };
    for (let path of pathsIn({ commands, skills }, rest)) add(found, path, substitutions);
  }
  return [...found.values()];
}
function isName(segment) {
  return /^[\w][\w.@ -]{0,100}$/.test(segment);
}
function ancestors(cwd, root) {
  let below = (0, import_node_path2.relative)(root, (0, import_node_path2.resolve)(cwd));
  if (below.startsWith("..") || below === "") return [root];
  let names = below.split("/");
  return [...names.map((_, index) => (0, import_node_path2.join)(root, ...names.slice(0, names.length - index))), root];
}
function add(found, path, substitutions) {
  let real = reachable(() => (0, import_node_fs4.realpathSync)(path));
  if (real === void 0 || found.has(real) || found.size >= maxFiles) return;
  let text = reachable(() => readRegularFile(real, maxFileBytes)?.toString("utf8"));
  found.set(real, { path, text, substitutions: { ...substitutions, CLAUDE_SKILL_DIR: (0, import_node_path2.dirname)(path) } });
}
function pathsIn({ commands, skills }, segments) {
  let last = segments.at(-1) ?? "";
  return [
    ...commands.flatMap((directory) => commandPaths(directory, segments, last)),
    ...skills.flatMap((directory) => skillPaths(directory, segments, last))
  ];
}
function commandPaths(directory, segments, last) {
  if (directory.endsWith(".md")) return (0, import_node_path2.basename)(directory, ".md") === last ? [directory] : [];
  let straight = `${(0, import_node_path2.join)(directory, ...segments)}.md`;
  return isFile(straight) ? [straight] : segments.length > 1 ? [] : filesBelow(directory).filter((path) => (0, import_node_path2.basename)(path) === `${last}.md`);
}
function skillPaths(directory, segments, last) {
  let straight = (0, import_node_path2.join)(directory, ...segments, "SKILL.md");
  return isFile(straight) ? [straight] : [
    (0, import_node_path2.join)(directory, "SKILL.md"),
    ...entriesOf(directory).map((entry) => (0, import_node_path2.join)(directory, entry.name, "SKILL.md"))
  ].filter((path) => nameIn(path) === last);
}
function isFile(path) {
  return stat(path)?.isFile() ?? !1;
}
function nameIn(path) {
  let real = reachable(() => (0, import_node_fs4.realpathSync)(path)), text = real === void 0 ? void 0 : reachable(() => readRegularFile(real, maxFileBytes)?.toString("utf8"));
  if (text === void 0 || !text.startsWith("---")) return;
  let header = text.slice(0, Math.max(0, text.indexOf(`
---`, 3)));
  return /^name:[ \t]*["']?([^"'\n]{1,120}?)["']?[ \t]*$/m.exec(header)?.[1];
}
var maxEntries = 500, maxDepth = 6;
function entriesOf(directory) {
  return (reachable(() => (0, import_node_fs4.readdirSync)(directory, { withFileTypes: !0 })) ?? []).slice(0, maxEntries);
}
function filesBelow(directory) {
  let files = [], open2 = [{ path: directory, depth: 0 }];
  for (let next = open2.pop(); next !== void 0 && files.length < maxEntries; next = open2.pop())
    for (let entry of entriesOf(next.path)) {
      let path = (0, import_node_path2.join)(next.path, entry.name);
      entry.isDirectory() && next.depth < maxDepth && open2.length < maxEntries ? open2.push({ path, depth: next.depth + 1 }) : entry.isDirectory() || files.push(path);
    }
  return files;
}

// src/operations/find-skill-commands.ts
var unreadable = '"$UNREADABLE"';
function findSkillCommands(name, args, places) {
  return findCommandFiles(name, places).flatMap(
    ({ text, substitutions }) => text === void 0 ? [unreadable] : commandsOf(text, args, substitutions)
  );
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  findSkillCommands
});
