"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
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
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/operations/find-skill-commands.ts
var find_skill_commands_exports = {};
__export(find_skill_commands_exports, {
  findSkillCommands: () => findSkillCommands
});
module.exports = __toCommonJS(find_skill_commands_exports);

// src/shell/commands-of.ts
var maxCommands = 50;
function commandsOf(text, args, substitutions = {}) {
  const { header, body } = splitHeader(text);
  const values = valuesOf(args, argumentNames(header), substitutions);
  const found = [...codeIn(substitute(body, values)), ...codeIn(body).map((code) => substitute(code, values))];
  const commands = [...new Set(found.map((code) => code.trim()).filter((code) => code !== ""))];
  if (commands.length <= maxCommands) return commands;
  return [...commands.slice(0, maxCommands - 1), commands.slice(maxCommands - 1).join("\n")];
}
function splitHeader(text) {
  const whole = text.replaceAll("\r\n", "\n");
  const close = whole.startsWith("---\n") ? whole.indexOf("\n---", 3) : -1;
  return close === -1 ? { header: "", body: whole } : { header: whole.slice(4, close + 1), body: whole.slice(close + 4) };
}
function argumentNames(header) {
  const lines = header.split("\n");
  const at = lines.findIndex((line) => line.startsWith("arguments:"));
  if (at === -1) return [];
  const inline = (lines[at] ?? "").slice("arguments:".length).match(/[\w-]+/g) ?? [];
  const listed = [];
  for (const line of lines.slice(at + 1)) {
    const name = /^\s*-\s+["']?([\w-]+)/.exec(line)?.[1];
    if (name === void 0) break;
    listed.push(name);
  }
  return [...inline, ...listed];
}
function valuesOf(args, names, substitutions) {
  const words = splitWords(args);
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
    const missing = /^(?:\d+|ARGUMENTS\[\d+\])$/.test(name) ? "" : whole;
    return values.get(name) ?? missing;
  });
}
function codeIn(body) {
  const found = [];
  for (let at = body.indexOf("!"); at !== -1; at = body.indexOf("!", at + 1)) {
    if (body.startsWith("```", at - 3)) {
      const line = body.indexOf("\n", at);
      if (line === -1) break;
      const close = body.indexOf("\n```", line);
      found.push(body.slice(line + 1, close === -1 ? body.length : close));
      at = close === -1 ? body.length : close;
    } else if (body[at + 1] === "`") {
      const close = body.indexOf("`", at + 2);
      if (close === -1) break;
      found.push(body.slice(at + 2, close));
      at = close;
    }
  }
  return found;
}

// src/workspace/command-files.ts
var import_node_fs4 = require("node:fs");
var import_node_path2 = require("node:path");

// src/workspace/files.ts
var import_node_fs = require("node:fs");

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

// src/workspace/files.ts
var safely = import_node_fs.constants.O_NONBLOCK | import_node_fs.constants.O_NOFOLLOW;
function openRegularFile(path, flags) {
  const fd = open(path, flags);
  if (fd === void 0) return void 0;
  if ((0, import_node_fs.fstatSync)(fd).isFile()) return fd;
  (0, import_node_fs.closeSync)(fd);
  throw notRegular(path);
}
function open(path, flags) {
  try {
    return (0, import_node_fs.openSync)(path, flags | safely, 384);
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
  const fd = openRegularFile(path, import_node_fs.constants.O_RDONLY);
  if (fd === void 0) return void 0;
  try {
    const { size } = (0, import_node_fs.fstatSync)(fd);
    if (size > maxBytes) {
      throw new KhoregosError("TOO_LARGE", `Cannot read "${path}": it has ${size} bytes, at most ${maxBytes} are read`);
    }
    return readRange(fd, 0, size);
  } finally {
    (0, import_node_fs.closeSync)(fd);
  }
}
function readRange(fd, offset, length) {
  const buffer = Buffer.allocUnsafe(length);
  let filled = 0;
  while (filled < length) {
    const count = (0, import_node_fs.readSync)(fd, buffer, filled, length - filled, offset + filled);
    if (count === 0) break;
    filled += count;
  }
  return buffer.subarray(0, filled);
}

// src/workspace/plugins.ts
var import_node_fs3 = require("node:fs");
var import_node_path = require("node:path");

// src/workspace/project-root.ts
var import_node_fs2 = require("node:fs");
function stat(path) {
  return reachable(() => (0, import_node_fs2.statSync)(path, { throwIfNoEntry: false }));
}
function reachable(call) {
  try {
    return call();
  } catch (error) {
    if (systemCode(error) === void 0) throw error;
    return void 0;
  }
}

// src/workspace/plugins.ts
var maxListBytes = 1024 * 1024;
var maxRoots = 8;
function findPluginRoots(name, { configDirectory, pluginRoots }) {
  const directory = (0, import_node_path.join)(configDirectory, "plugins");
  const installed = fieldsOf(readJson((0, import_node_path.join)(directory, "installed_plugins.json"))).plugins;
  const entries = Object.entries(fieldsOf(installed)).filter(([id]) => id.split("@", 1)[0] === name);
  const roots = [
    ...pluginRoots.filter((root) => pluginName(root) === name).map((root) => ({ root, id: name })),
    ...entries.flatMap(([id, entry]) => installPaths(entry).map((root) => ({ root, id }))),
    ...entries.flatMap(([id]) => liveRoots(directory, id).map((root) => ({ root, id }))),
    ...cachedRoots(directory, name)
  ];
  const distinct = new Map(roots.toReversed().map(({ root, id }) => [(0, import_node_path.resolve)(root), id]));
  return [...distinct].toReversed().slice(0, maxRoots).map(([root, id]) => {
    return { root, data: (0, import_node_path.join)(directory, "data", id.replace("@", "-")), ...foldersOf(root) };
  });
}
function readJson(path) {
  const text = reachable(() => readRegularFile(path, maxListBytes)?.toString("utf8"));
  try {
    return text === void 0 ? void 0 : JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return void 0;
    throw error;
  }
}
function fieldsOf(value) {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
function installPaths(entry) {
  return [entry].flat().flatMap((each) => {
    const { installPath } = fieldsOf(each);
    return typeof installPath === "string" ? [installPath] : [];
  });
}
function liveRoots(directory, id) {
  const [name, marketplace = ""] = id.split("@");
  const known = fieldsOf(fieldsOf(readJson((0, import_node_path.join)(directory, "known_marketplaces.json")))[marketplace]);
  const place = fieldsOf(known.source).path ?? known.installLocation;
  if (typeof place !== "string") return [];
  const listed = [fieldsOf(readJson((0, import_node_path.join)(place, ".claude-plugin", "marketplace.json"))).plugins].flat();
  return listed.flatMap((entry) => {
    const { name: own, source } = fieldsOf(entry);
    return own === name && typeof source === "string" ? [(0, import_node_path.resolve)(place, source)] : [];
  });
}
function cachedRoots(directory, name) {
  return directoriesOf((0, import_node_path.join)(directory, "cache")).flatMap(
    (marketplace) => directoriesOf((0, import_node_path.join)(marketplace, name)).map((root) => ({ root, id: `${name}@${(0, import_node_path.basename)(marketplace)}` }))
  );
}
var maxDirectories = 50;
function directoriesOf(path) {
  const entries = reachable(() => (0, import_node_fs3.readdirSync)(path, { withFileTypes: true })) ?? [];
  const directories = entries.filter((entry) => entry.isDirectory());
  return directories.slice(0, maxDirectories).map((entry) => (0, import_node_path.join)(path, entry.name));
}
function manifestOf(root) {
  return fieldsOf(readJson((0, import_node_path.join)(root, ".claude-plugin", "plugin.json")));
}
function pluginName(root) {
  const { name } = manifestOf(root);
  return typeof name === "string" ? name : (0, import_node_path.basename)(root);
}
function foldersOf(root) {
  const { commands, skills } = manifestOf(root);
  const named = pathsOf(root, commands);
  return {
    commands: named.length > 0 ? named : [(0, import_node_path.join)(root, "commands")],
    skills: [(0, import_node_path.join)(root, "skills"), ...pathsOf(root, skills)]
  };
}
function pathsOf(root, value) {
  const paths = [value].flat().filter((path) => typeof path === "string");
  return paths.slice(0, maxDirectories).map((path) => (0, import_node_path.resolve)(root, path));
}

// src/workspace/command-files.ts
var maxFileBytes = 64 * 1024;
var maxFiles = 8;
function findCommandFiles(name, places) {
  const segments = name.trim().replace(/^\//, "").split(":");
  if (!segments.every(isName)) return [];
  const project = { CLAUDE_PROJECT_DIR: places.root };
  const own = [
    ...ancestors(places.cwd, places.root).map((directory) => (0, import_node_path2.join)(directory, ".claude")),
    places.configDirectory
  ];
  const found = /* @__PURE__ */ new Map();
  for (const directory of own) {
    const set = { commands: [(0, import_node_path2.join)(directory, "commands")], skills: [(0, import_node_path2.join)(directory, "skills")] };
    for (const path of pathsIn(set, segments)) add(found, path, project);
  }
  const [plugin = "", ...rest] = segments;
  if (rest.length === 0) return [...found.values()];
  for (const { root, data, commands, skills } of findPluginRoots(plugin, places)) {
    const substitutions = { ...project, CLAUDE_PLUGIN_ROOT: root, CLAUDE_PLUGIN_DATA: data };
    for (const path of pathsIn({ commands, skills }, rest)) add(found, path, substitutions);
  }
  return [...found.values()];
}
function isName(segment) {
  return /^[\w][\w.@ -]{0,100}$/.test(segment);
}
function ancestors(cwd, root) {
  const below = (0, import_node_path2.relative)(root, (0, import_node_path2.resolve)(cwd));
  if (below.startsWith("..") || below === "") return [root];
  const names = below.split("/");
  return [...names.map((_, index) => (0, import_node_path2.join)(root, ...names.slice(0, names.length - index))), root];
}
function add(found, path, substitutions) {
  const real = reachable(() => (0, import_node_fs4.realpathSync)(path));
  if (real === void 0 || found.has(real) || found.size >= maxFiles) return;
  const text = reachable(() => readRegularFile(real, maxFileBytes)?.toString("utf8"));
  found.set(real, { path, text, substitutions: { ...substitutions, CLAUDE_SKILL_DIR: (0, import_node_path2.dirname)(path) } });
}
function pathsIn({ commands, skills }, segments) {
  const last = segments.at(-1) ?? "";
  return [
    ...commands.flatMap((directory) => commandPaths(directory, segments, last)),
    ...skills.flatMap((directory) => skillPaths(directory, segments, last))
  ];
}
function commandPaths(directory, segments, last) {
  if (directory.endsWith(".md")) return (0, import_node_path2.basename)(directory, ".md") === last ? [directory] : [];
  const straight = `${(0, import_node_path2.join)(directory, ...segments)}.md`;
  if (isFile(straight)) return [straight];
  return segments.length > 1 ? [] : filesBelow(directory).filter((path) => (0, import_node_path2.basename)(path) === `${last}.md`);
}
function skillPaths(directory, segments, last) {
  const straight = (0, import_node_path2.join)(directory, ...segments, "SKILL.md");
  if (isFile(straight)) return [straight];
  const files = [
    (0, import_node_path2.join)(directory, "SKILL.md"),
    ...entriesOf(directory).map((entry) => (0, import_node_path2.join)(directory, entry.name, "SKILL.md"))
  ];
  return files.filter((path) => nameIn(path) === last);
}
function isFile(path) {
  return stat(path)?.isFile() ?? false;
}
function nameIn(path) {
  const real = reachable(() => (0, import_node_fs4.realpathSync)(path));
  const text = real === void 0 ? void 0 : reachable(() => readRegularFile(real, maxFileBytes)?.toString("utf8"));
  if (text === void 0 || !text.startsWith("---")) return void 0;
  const header = text.slice(0, Math.max(0, text.indexOf("\n---", 3)));
  return /^name:[ \t]*["']?([^"'\n]{1,120}?)["']?[ \t]*$/m.exec(header)?.[1];
}
var maxEntries = 500;
var maxDepth = 6;
function entriesOf(directory) {
  return (reachable(() => (0, import_node_fs4.readdirSync)(directory, { withFileTypes: true })) ?? []).slice(0, maxEntries);
}
function filesBelow(directory) {
  const files = [];
  const open2 = [{ path: directory, depth: 0 }];
  for (let next = open2.pop(); next !== void 0 && files.length < maxEntries; next = open2.pop()) {
    for (const entry of entriesOf(next.path)) {
      const path = (0, import_node_path2.join)(next.path, entry.name);
      if (entry.isDirectory() && next.depth < maxDepth && open2.length < maxEntries)
        open2.push({ path, depth: next.depth + 1 });
      else if (!entry.isDirectory()) files.push(path);
    }
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
