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

// src/shell/read-powershell.ts
var read_powershell_exports = {};
__export(read_powershell_exports, {
  readPowerShell: () => readPowerShell
});
module.exports = __toCommonJS(read_powershell_exports);

// src/shell/code/values.ts
var hole = "\uFDD0";
var home = "\uFDD1";
var unknown = { kind: "unknown" };
var maxFoldedLength = 16384;
var maxItems = 500;
function text(value, isPath) {
  if (value.length > maxFoldedLength) return unknown;
  return isPath === true ? { kind: "text", text: value, isPath } : { kind: "text", text: value };
}
function textOf(value) {
  if (value?.kind === "text") return value.text;
  return value?.kind === "number" ? String(value.number) : hole;
}
function isKnown(value) {
  return value.kind === "text" && !value.text.includes(hole) || value.kind === "number";
}
function itemsOf(value) {
  const found = [];
  const open2 = [value];
  for (let next = open2.pop(); next !== void 0 && found.length < maxItems; next = open2.pop()) {
    if (next.kind === "list" || next.kind === "choice") open2.push(...next.items.slice(0, maxItems).toReversed());
    else found.push(next);
  }
  return found;
}
var maxChoices = 64;
function distributed(parts2, make) {
  const at = parts2.findIndex(({ kind }) => kind === "choice");
  const choice = parts2[at];
  if (choice === void 0) return make(parts2);
  const items = itemsOf(choice).slice(0, maxChoices + 1);
  const rest = parts2.with(at, unknown);
  if (items.length > maxChoices || rest.some(({ kind }) => kind === "choice")) return make(rest.map(withoutChoice));
  return { kind: "choice", items: items.map((item) => make(parts2.with(at, item))) };
}
function withoutChoice(value) {
  return value.kind === "choice" ? unknown : value;
}
function joined(values, separator) {
  return distributed(values, (parts2) => joinedTexts(parts2, separator));
}
function joinedTexts(parts2, separator) {
  let whole = "";
  for (const [index, part] of parts2.entries()) {
    whole += (index === 0 ? "" : separator) + textOf(part);
    if (whole.length > maxFoldedLength) return unknown;
  }
  return text(whole);
}
function joinedPath(values, anew, isPath = false) {
  return distributed(values, (parts2) => joinedNames(parts2, anew, isPath));
}
function joinedNames(parts2, anew, isPath) {
  let path = "";
  for (const part of parts2) {
    const next = textOf(part);
    if (anew && /^[/\ufdd1]/.test(next)) path = next;
    else path += path === "" || path.endsWith("/") || next.startsWith("/") ? next : `/${next}`;
    if (path.length > maxFoldedLength) return unknown;
  }
  return text(path, isPath);
}
function entryOf(value, key) {
  return value?.kind === "record" ? value.entries.find((entry) => entry.key === key)?.value : void 0;
}

// src/shell/code/found.ts
var maxFoldedInAll = 1e6;
function nothingFound() {
  return {
    ...{ accesses: [], commands: [], texts: /* @__PURE__ */ new Set(), directory: "", budget: maxFoldedInAll, seen: /* @__PURE__ */ new Set() },
    ...{ unsure: false, fetches: false, decodes: false, runs: false }
  };
}
var maxFound = 500;
var maxShownLength = 80;
var maxPathLength = 4096;
function addAccess(found, action, { value, source }, recursive = false) {
  for (const item of itemsOf(value)) {
    if (item.kind === "number") continue;
    if (textOf(item).length > maxPathLength) {
      addUnknown(found, action, source, recursive);
      continue;
    }
    const path = textOf(item).replace(/^file:\/\/(?=\/)/, "");
    if (isAddress(path)) {
      found.fetches = true;
      continue;
    }
    const below2 = recursive ? { recursive: true } : {};
    if (isUnknown(path)) addUnknown(found, action, source, recursive);
    else if (path !== "") add(found, { action, ...targetOf(path, found.directory ?? hole), ...below2 });
  }
}
function isAddress(path) {
  return /^(?:https?|ftps?|wss?):\/\//i.test(path);
}
function addUnknown(found, action, source, recursive) {
  if (action !== "read") addUnsure(found, source, action, recursive);
}
function addUnsure(found, source, action = "write", recursive = false) {
  found.unsure = true;
  const below2 = recursive ? { recursive: true } : {};
  add(found, { action, target: source.trim().slice(0, maxShownLength), certainty: "unknown", ...below2 });
}
function add(found, access) {
  const key = `${access.action} ${access.certainty} ${access.recursive} ${access.target}`;
  if (found.seen.has(key) || found.accesses.length > maxFound) return;
  found.seen.add(key);
  found.accesses.push(access);
}
function isFull(found) {
  return found.accesses.length >= maxFound || found.commands.length >= maxFound;
}
function isUnknown(path) {
  return path !== "" && path.replaceAll(hole, "").replaceAll("/", "") === "" && path.includes(hole);
}
function targetOf(path, directory) {
  const absolute2 = /^[/\ufdd1\ufdd0]/.test(path);
  const whole = absolute2 || directory === "" ? path : `${directory}/${path}`;
  if (!whole.includes(hole)) return { target: withHome(whole), certainty: "exact" };
  const pattern = whole.replace(/[*?[]/g, "[$&]").replace(/\ufdd0+/g, "**");
  return { target: withHome(pattern), certainty: "glob" };
}
function withHome(path) {
  if (path.startsWith(home)) return `~${path.slice(1)}`;
  return path.startsWith("~") ? `./${path}` : path;
}
var maxTexts = 2e3;
var maxTextLength = 1024;
function addText({ texts }, text2) {
  if (text2.length <= maxTextLength && texts.size < maxTexts) texts.add(text2);
}
function addCommand(found, command) {
  const trimmed = command.trim();
  if (trimmed !== "" && found.commands.length < maxFound) found.commands.push(trimmed);
}
function shellWord(value) {
  return textOf(value).split(hole).map((part) => {
    if (part === "") return "";
    if (part.startsWith(home)) return `~${part.slice(1)}`;
    return /^[\w./:=@%+,-]+$/.test(part) ? part : `'${part.replaceAll("'", "'\\''")}'`;
  }).join('"$_"').replace(/^$/, "''");
}
function shellText(value) {
  return textOf(value).replaceAll(hole, "$_").replaceAll(home, "~");
}
var looksLikePath = /^[\w.~/@+%:#-]{2,1024}$/;
var modes = /^(?:[rwaxbt]{1,2}\+?[bt]?|utf-?8|[a-z]+:\/\/.*)$/i;
function possiblePaths(found) {
  return [...found.texts].filter((text2) => looksLikePath.test(text2) && /[\w]/.test(text2) && !modes.test(text2)).slice(0, maxFound).map((text2) => ({ action: "write", target: withHome(text2), certainty: "possible" }));
}

// src/shell/code/dialects.ts
var plain = { escapes: "all", code: "none" };
var quoteOnly = { escapes: "quote", code: "none" };
var base = {
  lineComments: ["#"],
  blockComment: void 0,
  single: plain,
  double: plain,
  backtick: "none",
  regex: false,
  quoteWords: "none",
  hereDocuments: "none",
  sigils: "_",
  members: " . ",
  concatenation: "+",
  namedByEquals: false,
  bareCalls: false
};
var dialects = {
  python: { ...base, language: "python", namedByEquals: true },
  node: {
    ...base,
    language: "node",
    lineComments: ["//", "#!"],
    blockComment: ["/*", "*/"],
    backtick: "template",
    regex: true,
    sigils: "_$",
    members: " . ?. "
  },
  perl: {
    ...base,
    language: "perl",
    single: quoteOnly,
    double: { escapes: "all", code: "variables" },
    backtick: "shell",
    regex: true,
    quoteWords: "perl",
    hereDocuments: "<<",
    sigils: "_$@%",
    members: " -> :: ",
    concatenation: ".",
    bareCalls: true
  },
  ruby: {
    ...base,
    language: "ruby",
    single: quoteOnly,
    double: { escapes: "all", code: "hash-brace" },
    backtick: "shell",
    regex: true,
    quoteWords: "ruby",
    hereDocuments: "<<",
    sigils: "_$@",
    members: " . :: &. ",
    bareCalls: true
  },
  php: {
    ...base,
    language: "php",
    lineComments: ["#", "//"],
    blockComment: ["/*", "*/"],
    single: quoteOnly,
    double: { escapes: "all", code: "variables" },
    backtick: "shell",
    hereDocuments: "<<<",
    sigils: "_$\\",
    members: " -> :: ?-> ",
    concatenation: ".",
    bareCalls: true
  },
  lua: {
    ...base,
    language: "lua",
    lineComments: ["--"],
    blockComment: ["--[[", "]]"],
    members: " . : ",
    concatenation: "..",
    bareCalls: true
  },
  r: { ...base, language: "r", sigils: "_.", members: " $ :: ::: ", concatenation: "", namedByEquals: true },
  awk: { ...base, language: "awk", regex: true, members: "", concatenation: "" },
  applescript: {
    ...base,
    language: "applescript",
    lineComments: ["--", "#"],
    blockComment: ["(*", "*)"],
    single: { escapes: "none", code: "none" },
    concatenation: "&",
    bareCalls: true
  },
  vim: {
    ...base,
    language: "vim",
    lineComments: [],
    single: quoteOnly,
    members: "",
    concatenation: ".",
    bareCalls: true
  }
};

// src/shell/code/text-pieces.ts
function characterOf(point) {
  return point > 0 && point <= 1114111 && point !== 64976 && point !== 64977 ? String.fromCodePoint(point) : "\uFFFD";
}

// src/shell/code/imports.ts
var sameModules = {
  "fs-extra": "fs",
  "graceful-fs": "fs",
  "original-fs": "fs",
  "fs/promises": "fs",
  "path/posix": "path",
  "timers/promises": "timers",
  posix: "os",
  nt: "os",
  posixpath: "os.path",
  io: "builtins",
  _io: "builtins",
  codecs: "codecs",
  urllib2: "urllib.request",
  commands: "subprocess"
};
function moduleName(name) {
  const bare = name.startsWith("node:") ? name.slice(5) : name;
  return Object.hasOwn(sameModules, bare) ? sameModules[bare] ?? bare : bare;
}

// src/shell/code/folds.ts
var folds = {
  // paths
  path: (values) => joinedPath(values, true),
  paste: (values) => joinedPath(values, false),
  object: (values) => joinedPath(values, true, true),
  below: (values, receiver) => joinedPath([receiver, ...values], true, true),
  home: () => text(home),
  "home-object": () => text(home, true),
  expand: ([value = unknown]) => expanded(value),
  "expand-self": (_, receiver) => expanded(receiver),
  here: () => text("."),
  "here-object": () => text(".", true),
  // texts
  same: ([value = unknown]) => value,
  self: (_, receiver) => receiver,
  concat: (values) => joined(values.flatMap(itemsOf), ""),
  append: (values, receiver) => receiver.kind === "list" ? { kind: "list", items: [receiver, ...values] } : joined([receiver, ...values], ""),
  "join-with": ([items = unknown], separator) => joinedWith(items, separator),
  join: ([separator], items) => items.kind === "list" ? joined(itemsOf(items), separator ? textOf(separator) : ",") : unknown,
  "join-tight": (values, receiver) => receiver.kind === "list" ? joined(itemsOf(receiver), values[0] ? textOf(values[0]) : "") : joinedPath([receiver, ...values], true, true),
  "join-first": ([separator = unknown, ...items]) => joined(items.flatMap(itemsOf), textOf(separator)),
  reverse: (values, receiver) => reversed(receiver.kind === "unknown" ? values[0] ?? unknown : receiver),
  split: ([separator], receiver) => parts(receiver, separator),
  "characters-or-same": ([value = unknown]) => value.kind === "list" ? joined(itemsOf(value).map(character), "") : value,
  replace: ([from, to], receiver) => replaced(receiver, from, to),
  lower: (_, receiver) => changed(receiver, (value) => value.toLowerCase()),
  upper: (_, receiver) => changed(receiver, (value) => value.toUpperCase()),
  "lower-first": ([value = unknown]) => changed(value, (known3) => known3.toLowerCase()),
  "upper-first": ([value = unknown]) => changed(value, (known3) => known3.toUpperCase()),
  trim: (_, receiver) => changed(receiver, (value) => value.trim()),
  list: (values) => ({ kind: "list", items: values.flatMap(itemsOf) }),
  format: (values, receiver, call) => formatted(receiver, values, call.args),
  sprintf: ([format = unknown, ...values]) => printed(format, values),
  "join-tables": ([items = unknown, separator]) => joined(entriesOf(items), separator ? textOf(separator) : ""),
  "join-vim": ([items = unknown, separator]) => joined(itemsOf(items), separator ? textOf(separator) : " "),
  "text-argument": (_, __, { args }) => args.find(({ key }) => key === "text")?.value ?? unknown,
  // encodings
  "chr-self": (_, receiver) => character(receiver),
  characters: (values) => joined(values.flatMap(itemsOf).map(character), ""),
  base64: ([value = unknown]) => decodedBase64(value),
  hex: ([value = unknown]) => decodedHex(value),
  "base64-self": (_, receiver) => decodedBase64(receiver),
  buffer: ([value = unknown, encoding]) => decodedBuffer(value, encoding),
  narrow: ([value = unknown]) => changed(value, (known3) => known3.replaceAll("\uFFFD", "")),
  percent: ([value = unknown]) => decodedPercent(value),
  pack: ([format = unknown, ...values]) => packed(textOf(format), values),
  "pack-self": ([format = unknown], receiver) => packed(textOf(format), itemsOf(receiver)),
  unpack: ([format = unknown], receiver) => textOf(format).startsWith("m") ? decodedBase64(receiver) : unknown,
  // names
  slash: () => text("/"),
  glob: ([pattern = unknown]) => globbed(pattern),
  module: ([value = unknown]) => isKnown(value) ? { kind: "name", name: moduleName(textOf(value)) } : unknown,
  member: ([object = unknown, name = unknown]) => object.kind === "name" && isKnown(name) ? { kind: "name", name: `${object.name}.${textOf(name)}` } : unknown
};
function fold(name, call) {
  const values = call.args.filter(({ key }) => key === void 0).map(({ value }) => value);
  return (Object.hasOwn(folds, name) ? folds[name] : void 0)?.(values, call.receiver.value, call) ?? unknown;
}
function joinedWith(items, separator) {
  if (!isKnown(separator)) return unknown;
  if (items.kind === "list") return joined(itemsOf(items), textOf(separator));
  return textOf(separator) === "" ? items : unknown;
}
function entriesOf(value) {
  return value.kind === "record" ? value.entries.map((entry) => entry.value) : [unknown];
}
function expanded(value) {
  const path = textOf(value);
  return path === "~" || path.startsWith("~/") ? text(`${home}${path.slice(1)}`, value.kind === "text" && value.isPath) : value;
}
function changed(value, change) {
  return isKnown(value) ? text(change(textOf(value))) : unknown;
}
function reversed(value) {
  if (value.kind === "list") return { kind: "list", items: value.items.toReversed() };
  return changed(value, (known3) => [...known3].reverse().join(""));
}
function parts(value, separator) {
  if (!isKnown(value) || separator !== void 0 && !isKnown(separator)) return unknown;
  const split2 = separator === void 0 ? textOf(value).trim().split(/\s+/) : textOf(value).split(textOf(separator));
  return { kind: "list", items: split2.slice(0, 500).map((part) => text(part)) };
}
function replaced(value, from, to) {
  if (from === void 0 || to === void 0 || !isKnown(value) || !isKnown(from) || !isKnown(to)) return unknown;
  return text(textOf(value).split(textOf(from)).join(textOf(to)));
}
var maxFormatLength = 4096;
function formatted(format, values, args) {
  let next = 0;
  const named2 = (key) => args.find((argument2) => argument2.key === key)?.value;
  if (format.kind !== "text" || format.text.length > maxFormatLength) return unknown;
  return text(
    format.text.replace(
      /\{(\w{0,40})\}/g,
      (_, key) => textOf(/^\d*$/.test(key) ? values[key === "" ? next++ : Number(key)] : named2(key))
    )
  );
}
function printed(format, values) {
  let next = 0;
  if (format.kind !== "text" || format.text.length > maxFormatLength) return unknown;
  return text(
    format.text.replace(/%(?:%|[-+ 0#]?\d{0,4}(?:\.\d{1,4})?[a-zA-Z])/g, (mark) => {
      if (mark === "%%") return "%";
      const value = textOf(values[next++]);
      return mark === "%s" || mark === "%d" ? value : hole;
    })
  );
}
function packed(format, values) {
  if (format.startsWith("H")) return decodedHex(values[0] ?? unknown);
  return /^[CUcW]/.test(format) ? joined(values.flatMap(itemsOf).map(character), "") : unknown;
}
function globbed(pattern) {
  return pattern.kind === "text" ? text(pattern.text.replace(/[*?]+|\[[^\]]{0,64}\]|\{[^}]{0,64}\}/g, hole)) : unknown;
}
function character(value) {
  const point = Number(textOf(value));
  return value.kind !== "unknown" && Number.isInteger(point) ? text(characterOf(point)) : unknown;
}
function decodedBuffer(value, encoding) {
  if (value.kind === "list") return joined(itemsOf(value).map(character), "");
  const name = encoding === void 0 ? "" : textOf(encoding);
  if (name === "hex") return decodedHex(value);
  return name.startsWith("base64") ? decodedBase64(value) : value;
}
function decodedPercent(value) {
  return changed(
    value,
    (known3) => decodeBytes(
      [...known3.matchAll(/%([\da-f]{2})|([^%]+|%)/gi)].flatMap(
        ([, hex, rest = ""]) => hex === void 0 ? [...encodeUtf8(rest)] : [Number.parseInt(hex, 16)]
      )
    )
  );
}
function decodedHex(value) {
  return changed(
    value,
    (known3) => decodeBytes((known3.match(/[\da-f]{2}/gi) ?? []).map((pair) => Number.parseInt(pair, 16)))
  );
}
function decodedBase64(value) {
  return changed(value, (known3) => decodeBytes(bytesOfBase64(known3)));
}
var sextets = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function bytesOfBase64(encoded) {
  const bytes = [];
  let [bits, count] = [0, 0];
  for (const letter of encoded.replaceAll("-", "+").replaceAll("_", "/")) {
    const sextet = sextets.indexOf(letter);
    if (letter === "=") break;
    if (sextet === -1) continue;
    bits = (bits << 6 | sextet) & 16777215;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes.push(bits >> count & 255);
  }
  return bytes;
}
function encodeUtf8(known3) {
  return new TextEncoder().encode(known3);
}
function decodeBytes(bytes) {
  return new TextDecoder().decode(Uint8Array.from(bytes)).replace(/[\0\ufdd0\ufdd1]/g, "\uFFFD");
}

// src/shell/code/deed.ts
var argumentNames = [
  " file path src filename name source fname con args command cmd destfile newname x ",
  " mode dst target flag open to opener "
];
function argument({ call, places }, index) {
  const place = places[index];
  if (place === void 0) return void 0;
  if (place === ".") return call.receiver;
  const given = positional(call)[Number.parseInt(place, 10)];
  return given ?? call.args.find(({ key }) => key !== void 0 && argumentNames[index].includes(` ${key} `));
}
function positional({ args }) {
  return args.filter(({ key }) => key === void 0);
}
function operands(deed) {
  const place = deed.places[0] ?? "";
  if (place === "*") return positional(deed.call).filter(({ value }) => value.kind !== "record");
  if (place.endsWith("+")) return positional(deed.call).slice(Number.parseInt(place, 10));
  const first2 = argument(deed, 0);
  return first2 === void 0 ? [] : [first2];
}

// src/shell/code/file-effects.ts
function touch(deed, action, recursive = false) {
  for (const operand of operands(deed)) addAccess(deed.found, action, operand, recursive);
}
function transfer(deed, from, recursive = false) {
  const [source, target] = [argument(deed, 0), argument(deed, 1)];
  if (source === void 0 || target === void 0) return;
  addAccess(deed.found, from, source, recursive);
  addAccess(deed.found, "write", target, recursive && from === "read");
}
function transferInto(deed, from) {
  transfer(deed, from, from === "delete");
  const [source, target] = [argument(deed, 0), argument(deed, 1)];
  if (source === void 0 || target === void 0 || deed.found.directory !== "") return;
  for (const item of itemsOf(source.value)) {
    if (textOf(item).length > maxPathLength) continue;
    const [name, directory] = [textOf(item).split("/").at(-1) ?? "", textOf(target.value)];
    if (!isKnown(item) || !isKnown(target.value) || name === "" || directory.startsWith(home)) continue;
    const path = `${directory.endsWith("/") ? directory : `${directory}/`}${name}`;
    add(deed.found, { action: "write", target: path, certainty: "possible" });
  }
}
function isPathItself({ receiver }) {
  return receiver.value.kind === "text" && receiver.value.isPath === true;
}
function isRecursive({ args }) {
  return args.some(({ key, value }) => {
    const given = key === "recursive" ? value : entryOf(value, "recursive");
    return given !== void 0 && !(given.kind === "name" && /^false$/i.test(given.name));
  });
}
function open(deed, mode) {
  if (mode !== "write") touch(deed, "read");
  if (mode !== "read") touch(deed, "write");
}
function modeOf(deed) {
  const given = argument(deed, 1)?.value;
  const mode = given?.kind === "record" ? entryOf(given, "flags") ?? entryOf(given, "mode") ?? text("r") : given;
  if (mode === void 0) return "read";
  if (!isKnown(mode)) return "write";
  if (mode.kind === "number") return mode.number === 0 ? "read" : "write";
  const letters = textOf(mode).split(":")[0] ?? "";
  if (letters.includes("+")) return "both";
  return /[wacx]/.test(letters) ? "write" : "read";
}
function flagsOf(deed) {
  const source = argument(deed, 1)?.source ?? "";
  return /RDONLY/.test(source) && !/WRONLY|RDWR|CREAT|TRUNC|APPEND/.test(source) ? "read" : "write";
}
function changeDirectory(deed) {
  const target = argument(deed, 0)?.value;
  if (target === void 0) return;
  const path = textOf(target);
  if (!isKnown(target)) deed.found.directory = void 0;
  else if (/^[/\ufdd1]/.test(path)) deed.found.directory = path;
  else if (deed.found.directory !== void 0)
    deed.found.directory = deed.found.directory === "" ? path : `${deed.found.directory}/${path}`;
}

// src/shell/code/command-effects.ts
function openPipe(deed) {
  const [mode, path] = positional(deed.call).slice(Number.parseInt(deed.places[0] ?? "", 10));
  if (mode === void 0) return;
  const known3 = textOf(mode.value).trim();
  if (known3 === "-|" || known3 === "|-") run({ ...deed, places: ["2"] });
  else if (path !== void 0)
    addAccess(deed.found, /[>+]/.test(known3) || !isKnown(mode.value) ? "write" : "read", path);
  else if (known3.startsWith("|") || known3.endsWith("|"))
    addCommand(deed.found, shellText(text(known3.replace(/^\||\|$/g, ""))));
  else openMarked(deed, known3, mode);
}
function openKernel(deed) {
  const [name] = positional(deed.call);
  if (name !== void 0 && textOf(name.value).startsWith("|")) openPipe(deed);
  else open(deed, modeOf(deed));
}
function openMarked({ found }, known3, argument2) {
  const marks = /^[+<>]*/.exec(known3)?.[0] ?? "";
  const name = known3.slice(marks.length).trim();
  const writes = marks.includes(">") || marks.includes("+") || name.startsWith(hole);
  addAccess(found, writes ? "write" : "read", { ...argument2, value: text(name) });
}
function surrounded({ call }, command) {
  const option = (name) => call.args.find(({ key }) => key === name)?.value ?? call.args.map(({ value }) => entryOf(value, name)).find(Boolean);
  const [cwd, input] = [option("cwd") ?? option("chdir"), option("input") ?? option("stdin_data")];
  const fed = input?.kind === "text" ? `${command} <<< ${shellWord(input)}` : command;
  return cwd === void 0 || cwd.kind === "name" ? fed : `cd ${shellWord(cwd)} && ${fed}`;
}
function shell(deed) {
  const [command] = operands(deed);
  if (command === void 0) return;
  if (command.value.kind === "text") addCommand(deed.found, surrounded(deed, shellText(command.value)));
  else runUnknown(deed);
}
function runUnknown(deed) {
  deed.found.runs = true;
  trick(deed);
}
function run(deed) {
  const from = Number.parseInt(deed.places[0] ?? "", 10) || 0;
  const given = deed.call.args.filter(
    ({ key, value }) => value.kind !== "record" && (key === void 0 || key === "args")
  );
  const args = given.slice(from);
  if (args.length === 1 && args[0]?.value.kind !== "list") shell({ ...deed, places: [String(from)] });
  else
    runWords(
      deed,
      args.flatMap(({ value }) => value.kind === "list" ? itemsOf(value) : [value])
    );
}
function runWords(deed, words2) {
  const program = words2[0];
  if (program === void 0 || program.kind !== "text" && words2.length === 1) runUnknown(deed);
  else addCommand(deed.found, surrounded(deed, words2.map(shellWord).join(" ")));
}
function spawn(deed) {
  const [program, list] = deed.call.args;
  if (program === void 0) return;
  if (list === void 0 || list.value.kind === "record") shell(deed);
  else if (program.value.kind !== "text") runUnknown(deed);
  else {
    const words2 = list.value.kind === "list" ? itemsOf(list.value) : [unknown];
    addCommand(deed.found, surrounded(deed, [shellText(program.value), ...words2.map(shellWord)].join(" ")));
  }
}
function exec(deed) {
  const [path, ...rest] = deed.call.args.slice(Number.parseInt(deed.places[0] ?? "", 10));
  if (path === void 0) return;
  const words2 = rest[0]?.value.kind === "list" ? itemsOf(rest[0].value) : rest.map(({ value }) => value);
  runWords(deed, [path.value, ...words2.slice(1)]);
}
function evaluate(deed) {
  const [code] = operands(deed);
  if (code === void 0 || code.value.kind === "record") return;
  if (isKnown(code.value)) deed.readInner(textOf(code.value));
  else runUnknown(deed);
}
function trick({ found, call }) {
  addUnsure(found, call.source);
}

// src/shell/code/effects.ts
var effects = {
  read: (deed) => touch(deed, "read"),
  write: (deed) => touch(deed, "write"),
  delete: (deed) => touch(deed, "delete"),
  tree: (deed) => touch(deed, "delete", true),
  rm: (deed) => touch(deed, "delete", isRecursive(deed.call)),
  // Of a path only: a string or an open file has methods of the same names.
  "read-path": (deed) => isPathItself(deed.call) && touch(deed, "read"),
  "write-path": (deed) => isPathItself(deed.call) && touch(deed, "write"),
  "delete-path": (deed) => isPathItself(deed.call) && touch(deed, "delete"),
  copy: (deed) => transfer(deed, "read"),
  "copy-tree": (deed) => transfer(deed, "read", true),
  "copy-into": (deed) => transferInto(deed, "read"),
  move: (deed) => transfer(deed, "delete", true),
  // With two arguments it is the method of a string.
  "move-only": (deed) => deed.call.args.length === 1 && transfer(deed, "delete", true),
  "move-into": (deed) => transferInto(deed, "delete"),
  open: (deed) => open(deed, modeOf(deed)),
  flags: (deed) => open(deed, flagsOf(deed)),
  chdir: changeDirectory,
  pipe: openPipe,
  "ruby-open": openKernel,
  shell,
  run,
  spawn,
  exec,
  eval: evaluate,
  trick,
  fetch: ({ found }) => {
    found.fetches = true;
  },
  decode: ({ found }) => {
    found.decodes = true;
  }
};
function applyEffects(row, call, found, readInner) {
  if (isFull(found)) {
    addUnsure(found, "\u2026");
    return;
  }
  for (const effect of row.split("; ")) {
    const [verb = "", ...places] = effect.split(" ");
    if (Object.hasOwn(effects, verb)) effects[verb]?.({ found, call, places, readInner });
  }
}

// src/shell/powershell/dot-net.ts
var dotNetCalls = {
  "io.file.writealltext": "write 0",
  "io.file.writealltextasync": "write 0",
  "io.file.writealllines": "write 0",
  "io.file.writeallbytes": "write 0",
  "io.file.appendalltext": "write 0",
  "io.file.appendalllines": "write 0",
  "io.file.appendtext": "write 0",
  "io.file.create": "write 0",
  "io.file.createtext": "write 0",
  "io.file.createsymboliclink": "write 0; read 1",
  "io.file.openwrite": "write 0",
  "io.file.open": "write 0",
  "io.file.setattributes": "write 0",
  "io.file.setlastwritetime": "write 0",
  "io.file.encrypt": "write 0",
  "io.file.delete": "delete 0",
  "io.file.move": "move 0 1",
  "io.file.copy": "copy 0 1",
  "io.file.replace": "move 0 1",
  "io.file.readalltext": "read 0",
  "io.file.readalllines": "read 0",
  "io.file.readallbytes": "read 0",
  "io.file.readlines": "read 0",
  "io.file.openread": "read 0",
  "io.file.opentext": "read 0",
  "io.file.exists": "none",
  "io.directory.delete": "tree 0",
  "io.directory.move": "move 0 1",
  "io.directory.createdirectory": "write 0",
  "io.directory.setcurrentdirectory": "chdir 0",
  "io.directory.exists": "none",
  "io.directory.getfiles": "none",
  "io.streamwriter": "write 0",
  "io.streamwriter.new": "write 0",
  "io.streamreader": "read 0",
  "io.streamreader.new": "read 0",
  "io.filestream": "write 0",
  "io.filestream.new": "write 0",
  "io.fileinfo": "= same",
  "io.fileinfo.new": "= same",
  "io.directoryinfo": "= same",
  "io.compression.zipfile.createfromdirectory": "read 0; write 1",
  "io.compression.zipfile.extracttodirectory": "read 0; write 1",
  "diagnostics.process.start": "spawn 0",
  "reflection.assembly.load": "trick",
  "reflection.assembly.loadfile": "trick",
  "reflection.assembly.loadfrom": "trick",
  "activator.createinstance": "trick",
  "runtime.interopservices.marshal.copy": "trick",
  "powershell.create": "trick",
  "scriptblock.create": "eval 0",
  "net.webclient": "fetch",
  "net.webclient.new": "fetch",
  "net.http.httpclient": "fetch",
  "net.http.httpclient.new": "fetch",
  "net.webrequest.create": "fetch",
  "net.sockets.tcpclient": "fetch",
  "net.sockets.tcpclient.new": "fetch",
  ".downloadstring": "fetch",
  ".downloaddata": "fetch",
  ".openread": "fetch",
  ".downloadfile": "fetch; write 1",
  ".downloadfileasync": "fetch; write 1",
  ".uploadfile": "fetch; read 1",
  ".uploadstring": "fetch",
  ".uploaddata": "fetch",
  ".getstringasync": "fetch",
  ".getasync": "fetch",
  ".postasync": "fetch",
  ".writealltext": "write 0",
  ".delete": "delete .",
  ".moveto": "move . 0",
  ".copyto": "copy . 0",
  ".save": "write 0",
  ".invokescript": "eval 0",
  ".invokecommand": "trick",
  ".invokemember": "trick",
  ".getmethod": "trick",
  ".addscript": "eval 0",
  // values
  "io.path.combine": "= path",
  "io.path.join": "= paste",
  "io.path.getfullpath": "= same",
  "io.path.gettemppath": "none",
  "string.join": "= join-first",
  "string.concat": "= concat",
  "string.format": "= format-net",
  "convert.frombase64string": "= base64 | decode",
  "text.encoding.utf8.getstring": "= same",
  "text.encoding.unicode.getstring": "= narrow",
  "text.encoding.ascii.getstring": "= same",
  "text.encoding.default.getstring": "= same",
  "environment.getfolderpath": "none",
  "uri.unescapedatastring": "= percent",
  ".replace": "= replace",
  ".trim": "= trim",
  ".tolower": "= lower",
  ".toupper": "= upper",
  ".split": "= split",
  ".tostring": "= self",
  ".insert": "none",
  ".substring": "none"
};

// src/shell/powershell/script.ts
var maxDepth = 64;
function nested2(script, read) {
  script.depth += 1;
  if (script.depth > maxDepth) {
    script.complete = false;
    script.at = script.code.length;
  }
  const result = read();
  script.depth -= 1;
  return result;
}
function peek(script, ahead = 0) {
  return script.code.charAt(script.at + ahead);
}
function startsWith(script, text2) {
  return script.code.startsWith(text2, script.at);
}
function skipBlanks(script, lines = false) {
  for (; ; ) {
    const character2 = peek(script);
    if (character2 === "`" && /[\r\n]/.test(peek(script, 1))) script.at += startsWith(script, "`\r\n") ? 3 : 2;
    else if (character2 === "#") script.at = lineEnd(script);
    else if (startsWith(script, "<#")) script.at = after(script, "#>");
    else if (character2 === " " || character2 === "	" || character2 === "\r" || character2 === "\xA0") script.at += 1;
    else if (lines && character2 === "\n") script.at += 1;
    else return;
  }
}
function lineEnd({ code, at }) {
  const end = code.indexOf("\n", at);
  return end === -1 ? code.length : end;
}
function after({ code, at }, mark) {
  const end = code.indexOf(mark, at + 2);
  return end === -1 ? code.length : end + mark.length;
}
function assign(script, name, value) {
  const key = name.toLowerCase();
  script.variables.set(key, script.rebound.has(key) ? unknown : value);
}
function take(script, pattern) {
  pattern.lastIndex = script.at;
  const match = pattern.exec(script.code);
  if (match === null) return void 0;
  script.at += match[0].length;
  return match;
}

// src/shell/powershell/run-code.ts
function runCode(script, code) {
  script.found.budget -= code.length;
  if (script.found.budget < 0) {
    script.complete = false;
    return { kind: "unknown" };
  }
  const outer = { code: script.code, at: script.at };
  return nested2(script, () => {
    Object.assign(script, { code: script.depth > 64 ? "" : code, at: 0 });
    const value = readStatements(script, "");
    Object.assign(script, script.complete ? outer : { ...outer, at: outer.code.length });
    return value;
  });
}
function runText(script, value, source) {
  const code = textOf(value);
  if (code.replaceAll(hole, "").trim() === "") {
    script.found.runs = true;
    addUnsure(script.found, source);
    return { kind: "unknown" };
  }
  return runCode(script, code.replaceAll(hole, "$k6sUnknown"));
}

// src/shell/powershell/call-method.ts
function formatted2(format, values) {
  if (format.kind !== "text") return unknown;
  const percent = format.text.replaceAll("%", "%%").replace(/\{(\d{1,2})[^{}]{0,20}\}/g, "%s");
  const order = [...format.text.matchAll(/\{(\d{1,2})[^{}]{0,20}\}/g)].map(
    ([, index]) => values[Number(index)] ?? unknown
  );
  return printed(text(percent), order);
}
function callOf(name, receiver, values) {
  const args = values.map((value) => ({ key: void 0, value, source: "" }));
  return { name, receiver: { key: void 0, value: receiver, source: name }, args, source: name };
}
function withSlashes(value) {
  return value.kind === "text" ? text(value.text.replaceAll("\\", "/")) : value;
}
function callMethod(script, { full, receiver, values, source }) {
  const method = full.slice(full.lastIndexOf("."));
  const name = Object.hasOwn(dotNetCalls, full) ? full : method;
  const row = Object.hasOwn(dotNetCalls, name) ? dotNetCalls[name] : void 0;
  const call = { ...callOf(full, withSlashes(receiver), values), source };
  if (row === void 0) {
    if (receiver.kind === "name") {
      for (const value of values) if (isKnown(value)) possibly(script, textOf(value));
    }
    return unknown;
  }
  const [folding, otherwise] = row.split(" | ");
  if (folding?.startsWith("= ")) {
    script.found.budget -= 16 + textOf(receiver).length + values.reduce((sum, value) => sum + textOf(value).length, 0);
    const folded = script.found.budget < 0 ? unknown : folding === "= format-net" ? formatted2(values[0] ?? unknown, values.slice(1)) : fold(folding.slice(2), call);
    if (folded.kind === "unknown" && otherwise !== void 0) applyEffects(otherwise, call, script.found, () => {
    });
    return folded;
  }
  const paths = { ...call, args: call.args.map((argument2) => ({ ...argument2, value: withSlashes(argument2.value) })) };
  applyEffects(row, row.startsWith("eval") ? call : paths, script.found, (code) => runCode(script, code));
  if (/upload|post/.test(name)) script.uploads = true;
  return unknown;
}
function possibly(script, path) {
  const name = path.replaceAll("\\", "/");
  if (!/^[\w.~/@+%:#-]{2,1024}$/.test(name) || !/[./]/.test(name) || /^[\d.]+$|:\/\//.test(name)) return;
  script.others.push({ action: "write", target: name, certainty: "possible" });
}

// src/shell/powershell/read-text.ts
var hereDocument = /@(['"])[ \t\r]*\n/y;
function readString(script) {
  const quote = peek(script);
  if (quote === "'") return { kind: "text", text: readSingle(script) };
  if (quote === '"') return readDouble(script);
  const opening = quote === "@" ? take(script, hereDocument) : void 0;
  if (opening === void 0) return void 0;
  const close = script.code.indexOf(`
${opening[1]}@`, script.at - 1);
  const end = close === -1 ? script.code.length : close;
  const body = script.code.slice(script.at, end);
  const value = opening[1] === "'" ? text(body) : expandable(script, body);
  script.at = close === -1 ? end : end + 3;
  return value;
}
function readSingle(script) {
  let value = "";
  script.at += 1;
  for (; script.at < script.code.length; script.at += 1) {
    if (peek(script) === "'") {
      if (peek(script, 1) !== "'") break;
      script.at += 1;
    }
    value += peek(script);
  }
  script.at += 1;
  return value;
}
var escapes = { n: "\n", t: "	", r: "\r", "0": "\uFFFD", e: "\x1B", "\n": "" };
function readDouble(script) {
  script.at += 1;
  const value = readExpandable(script, '"');
  script.at += 1;
  return value;
}
function expandable(script, body) {
  const outer = { code: script.code, at: script.at };
  return nested2(script, () => {
    Object.assign(script, { code: body, at: 0 });
    const value = readExpandable(script, "");
    Object.assign(script, outer);
    return value;
  });
}
function readExpandable(script, closer) {
  const parts2 = [];
  let literal3 = "";
  while (script.at < script.code.length) {
    const character2 = peek(script);
    if (character2 === closer) {
      if (peek(script, 1) !== closer) break;
      script.at += 1;
    }
    if (character2 === "`") {
      const escaped = peek(script, 1);
      literal3 += Object.hasOwn(escapes, escaped) ? escapes[escaped] : escaped;
      script.at += 2;
      continue;
    }
    const inserted = character2 === "$" ? readInserted(script) : void 0;
    if (inserted === void 0) {
      literal3 += character2;
      script.at += 1;
      continue;
    }
    if (literal3 !== "") parts2.push({ kind: "text", text: literal3 });
    literal3 = "";
    parts2.push(inserted);
  }
  if (parts2.length === 0) return { kind: "text", text: literal3 };
  return joined(literal3 === "" ? parts2 : [...parts2, { kind: "text", text: literal3 }], "");
}
function readInserted(script) {
  return startsWith(script, "$(") ? readSubexpression(script) : readVariable(script);
}
function readSubexpression(script) {
  script.at += peek(script) === "(" ? 1 : 2;
  return nested2(script, () => readStatements(script, ")"));
}
var variablePattern = /\$(?:\{([^}]{1,200})\}|([?^$]|(?:[A-Za-z_]\w*:)?\w{1,200}))/y;
function readVariable(script) {
  const match = take(script, variablePattern);
  return match === void 0 ? void 0 : variable(script, (match[1] ?? match[2] ?? "").toLowerCase());
}
function variable(script, name) {
  const bare = name.replace(/^(?:global|script|local|private|using|variable):/, "");
  if (bare === "_" || bare === "psitem" || bare === "input") return script.input ?? unknown;
  const known3 = script.variables.get(bare);
  if (known3 !== void 0) return known3;
  if (["home", "env:home", "env:userprofile"].includes(bare)) return text(home);
  if (bare === "pwd" || bare === "env:pwd") return text(".");
  if (bare === "null" || bare === "true" || bare === "false") return { kind: "name", name: bare };
  const environment = bare.startsWith("env:") ? bare.slice(4).toUpperCase() : void 0;
  const value = environment === void 0 ? void 0 : script.around.variables[environment];
  return value === void 0 ? unknown : text(value);
}
var endOfWord = /[\s;|&(){},<>'"`$]/;
function readWord(script) {
  const parts2 = [];
  while (script.at < script.code.length) {
    const character2 = peek(script);
    const part = character2 === "'" || character2 === '"' ? readString(script) : character2 === "$" ? readInserted(script) ?? literal(script, 1) : void 0;
    if (part !== void 0) parts2.push(part);
    else if (character2 === "`" && peek(script, 1) !== "\n") {
      script.at += 1;
      parts2.push(literal(script, 1));
    } else if (endOfWord.test(character2)) break;
    else parts2.push(literal(script, lengthOfLiteral(script)));
  }
  const [only] = parts2;
  return parts2.length === 1 && only !== void 0 ? only : joined(parts2, "");
}
function lengthOfLiteral({ code, at }) {
  let end = at + 1;
  while (end < code.length && !endOfWord.test(code.charAt(end))) end += 1;
  return end - at;
}
function literal(script, length) {
  const value = script.code.slice(script.at, script.at + length);
  script.at += length;
  return { kind: "text", text: value };
}

// src/shell/powershell/read-hash.ts
function readHash(script) {
  script.at += 2;
  return nested2(script, () => {
    const entries = [];
    for (skipBlanks(script, true); script.at < script.code.length; skipBlanks(script, true)) {
      if (peek(script) === "}") break;
      if (peek(script) === ";") {
        script.at += 1;
        continue;
      }
      entries.push(readEntry(script));
    }
    script.at += 1;
    return { kind: "record", entries };
  });
}
function readEntry(script) {
  const start = script.at;
  const key = textOf(readString(script) ?? readVariable(script) ?? readWord(script)).replace(/=.*$/, "");
  const glued = script.code.slice(start, script.at).indexOf("=");
  if (glued !== -1) script.at = start + glued;
  skipBlanks(script);
  if (peek(script) !== "=") {
    script.at = Math.max(script.at, start + 1);
    return { key, value: { kind: "unknown" }, source: key };
  }
  script.at += 1;
  skipBlanks(script, true);
  const value = readPipeline(script);
  return { key, value, source: script.code.slice(start, script.at) };
}

// src/shell/powershell/read-expression.ts
var operatorPattern = /-[A-Za-z]{1,12}(?![\w:-])|\.\.|[+*/%](?!=)|-(?=[\s\d$('"])|\?\?/y;
function readExpression(script, inArguments = false) {
  return nested2(script, () => {
    let value = readUnary(script);
    for (; ; ) {
      skipBlanks(script);
      if (peek(script) === "," && !inArguments) {
        script.at += 1;
        skipBlanks(script, true);
        value = { kind: "list", items: [...value.kind === "list" ? value.items : [value], readUnary(script)] };
        continue;
      }
      const operator = take(script, operatorPattern)?.[0].toLowerCase();
      if (operator === void 0) return value;
      skipBlanks(script, true);
      value = operate(
        value,
        operator,
        operator === "-f" || operator === "-replace" ? readList(script) : readUnary(script)
      );
      if (value.kind === "text") addText(script.found, value.text);
    }
  });
}
function readList(script) {
  const items = [readUnary(script)];
  skipBlanks(script);
  while (peek(script) === ",") {
    script.at += 1;
    skipBlanks(script, true);
    items.push(readUnary(script));
    skipBlanks(script);
  }
  return { kind: "list", items };
}
function operate(left, operator, right) {
  if (operator === "+") return added(left, right);
  if (operator === "*" && left.kind === "text" && right.kind === "number" && right.number * left.text.length < 4096)
    return text(left.text.repeat(Math.max(0, right.number)));
  if (operator === "-f") return formatted2(left, itemsOf(right));
  if (operator === "-join" && isKnown(right)) return joined(itemsOf(left), textOf(right));
  if (operator === "-split") return fold("split", callOf("", left, [right]));
  if (operator !== "-replace" && operator !== "-creplace") return unknown;
  const [from = unknown, to = text("")] = itemsOf(right);
  return /[\\^$.|?*+()[{]/.test(textOf(from)) ? unknown : fold("replace", callOf("", left, [from, to]));
}
function added(left, right) {
  if (left.kind === "list") return { kind: "list", items: [...left.items.slice(0, 500), ...itemsOf(right)] };
  if (left.kind === "number" && right.kind === "number") return { kind: "number", number: left.number + right.number };
  return left.kind === "text" || right.kind === "text" ? text(textOf(left) + textOf(right)) : unknown;
}
var prefixPattern = /-(?:not|join|split|bnot)(?![\w-])|!|,|\+\+|--|[-+](?=[\d$(])/iy;
function readUnary(script) {
  const prefix = take(script, prefixPattern)?.[0].toLowerCase();
  if (prefix === void 0) return readExpressionOperand(script);
  skipBlanks(script);
  const value = nested2(script, () => readUnary(script));
  if (prefix === "-join") return joined(itemsOf(value), "");
  return prefix === "," || prefix === "+" ? value : unknown;
}
var numberPattern = /(?:0x[\da-fA-F]+|\d+(?:\.\d+)?)(?:[kmgtp]b)?/iy;
var typePattern = /\[((?:[\w.+,` ]|\[[\w.,` [\]]{0,60}\]){1,120})\]/y;
function readExpressionOperand(script) {
  const value = readPrimary(script);
  return readMembers(script, value);
}
function readPrimary(script) {
  const found = readString(script) ?? readBracket(script) ?? readVariable(script);
  if (found !== void 0) {
    if (found.kind === "text") addText(script.found, found.text);
    return found;
  }
  const number = take(script, numberPattern)?.[0];
  if (number !== void 0) return { kind: "number", number: Number(number.replace(/[kmgtp]b$/i, "")) };
  const type2 = take(script, typePattern)?.[1];
  if (type2 !== void 0) return readTyped(script, type2.toLowerCase().replace(/^system\./, ""));
  const before = script.at;
  const word = readWord(script);
  if (script.at === before) script.at += 1;
  return word;
}
function readBracket(script) {
  if (startsWith(script, "@{")) return readHash(script);
  if (peek(script) === "(" || startsWith(script, "$(")) return readSubexpression(script);
  if (startsWith(script, "@(")) {
    const value = readSubexpression(script);
    return { kind: "list", items: itemsOf(value) };
  }
  if (peek(script) !== "{") return void 0;
  script.at += 1;
  nested2(script, () => readStatements(script, "}"));
  return unknown;
}
function readTyped(script, type2) {
  if (startsWith(script, "::")) return { kind: "name", name: type2 };
  skipBlanks(script);
  if (!/['"$(@\d[{-]/.test(peek(script))) return { kind: "name", name: type2 };
  const value = nested2(script, () => readUnary(script));
  if (type2 === "char" || type2 === "char[]") return characters(value);
  return type2 === "scriptblock" && value.kind === "text" ? value : value;
}
function characters(value) {
  if (value.kind === "number") return fold("characters", callOf("", unknown, [value]));
  if (value.kind === "text") return value;
  return { kind: "list", items: itemsOf(value).map((item) => fold("characters", callOf("", unknown, [item]))) };
}
var memberPattern = /(?:::|\.|\?\.)(?:(\w{1,100})|(?=['"$(]))/y;
function readMembers(script, first2) {
  let value = first2;
  for (; ; ) {
    if (peek(script) === "[") {
      value = readIndex(script, value);
      continue;
    }
    const start = script.at;
    const member = startsWith(script, "..") ? void 0 : take(script, memberPattern);
    if (member === void 0) return value;
    const name = member[1] ?? textOf(readString(script) ?? readBracket(script) ?? readVariable(script));
    value = peek(script) === "(" ? readMethod(script, value, { name: name.toLowerCase(), start }) : property(value, name.toLowerCase());
  }
}
var sameThing = " fullname name path pspath value tostring literalpath providerpath content ";
function property(value, name) {
  if (value.kind === "name") return { kind: "name", name: `${value.name.slice(-200)}.${name}` };
  if (value.kind === "record") return value.entries.find(({ key }) => key?.toLowerCase() === name)?.value ?? unknown;
  return sameThing.includes(` ${name} `) ? value : unknown;
}
function readIndex(script, value) {
  script.at += 1;
  const index = nested2(script, () => readStatements(script, "]"));
  if (value.kind === "list" && index.kind === "number") return value.items.at(index.number) ?? unknown;
  if (value.kind === "text" && index.kind === "number") return text(value.text.at(index.number) ?? "");
  if (value.kind === "record" && isKnown(index)) return property(value, textOf(index).toLowerCase());
  return value.kind === "text" && index.kind === "list" ? indexed(value.text, itemsOf(index)) : unknown;
}
function indexed(known3, indices) {
  const items = indices.map((index) => index.kind === "number" ? text(known3.at(index.number) ?? "") : unknown);
  return { kind: "list", items };
}
function readMethod(script, receiver, { name, start }) {
  script.at += 1;
  const values = [];
  for (skipBlanks(script, true); script.at < script.code.length; skipBlanks(script, true)) {
    if (peek(script) === ")") break;
    if (peek(script) === ",") script.at += 1;
    else values.push(readExpression(script, true));
  }
  script.at += 1;
  const full = receiver.kind === "name" ? `${receiver.name}.${name}` : `.${name}`;
  return callMethod(script, { full, receiver, values, source: script.code.slice(start, script.at) });
}

// src/shell/powershell/touch.ts
function touch2(script, action, value, { recursive = false, literal: literal3 = false } = {}) {
  for (const item of itemsOf(value)) {
    if (item.kind === "name" && item.name === "null") continue;
    const path = pathOf(textOf(item));
    if (path === void 0) continue;
    const { directory } = script.found;
    const relative = !/^(?:[/\ufdd0\ufdd1]|[A-Za-z]:\/)/.test(path);
    if (literal3 || !/[*?[]/.test(path) || path.includes(hole) || path.length > maxPathLength || relative && directory === void 0)
      addAccess(
        script.found,
        action,
        { key: void 0, value: text(withHoles(path, literal3)), source: sourceOf(path) },
        recursive
      );
    else {
      const target = relative && directory !== "" ? `${directory}/${path}` : path;
      add(script.found, {
        action,
        target: target.replace(home, "~"),
        certainty: "glob",
        ...recursive ? { recursive } : {}
      });
    }
  }
}
function withHoles(path, literal3) {
  return literal3 ? path : path.replace(/[*?[]+/g, hole);
}
function sourceOf(path) {
  return path.replaceAll(hole, "$\u2026").replace(home, "~");
}
var provider = /^(?:[\w.]{1,60}\\)?(\w{2,40})::?(?=\/|\\|$|\w)/;
function pathOf(written) {
  const kind = provider.exec(written);
  if (kind !== null && kind[1]?.toLowerCase() !== "filesystem" && kind[1]?.toLowerCase() !== "file") return void 0;
  const path = written.slice(kind?.[0].length ?? 0).replaceAll("\\", "/");
  return path === "~" || path.startsWith("~/") ? `${home}${path.slice(1)}` : path;
}

// src/shell/powershell/read-arguments.ts
var parameter = /-([A-Za-z_?][\w-]{0,60})(:|(?=[\s;|)},&]|$))/y;
var splat = /@(\w{1,100})(?=[\s;|)}]|$)/y;
var verbatim = /--%[^\n|]*/y;
function readArguments(script, piped) {
  const given = [];
  const start = script.at;
  let splatted = false;
  for (skipBlanks(script); script.at < script.code.length; skipBlanks(script)) {
    if (endsCommand(script)) break;
    if (readRedirect(script)) continue;
    const raw = take(script, verbatim);
    const named2 = raw === void 0 ? take(script, parameter) : void 0;
    const splattedName = named2 === void 0 && raw === void 0 ? take(script, splat)?.[1] : void 0;
    if (raw !== void 0) given.push(...wordsOf(raw[0].slice(3)));
    else if (named2 !== void 0) given.push(readNamed(script, named2));
    else if (splattedName !== void 0) {
      const entries = variable(script, splattedName.toLowerCase());
      if (entries.kind === "record") given.push(...entries.entries.map(fromEntry));
      else splatted = true;
    } else if (peek(script) === "{")
      given.push({ parameter: void 0, value: { kind: "name", name: textOf(readBlock(script, piped)) } });
    else given.push({ parameter: void 0, value: readValue(script) });
  }
  return { given, splatted, source: script.code.slice(start, script.at) };
}
function endsCommand(script) {
  const character2 = peek(script);
  return "\n;|)}".includes(character2) || character2 === "&" && !startsWith(script, "&1");
}
function wordsOf(raw) {
  return raw.split(/\s+/).filter(Boolean).map((word) => ({ parameter: void 0, value: text(word) }));
}
function fromEntry({ key, value }) {
  return { parameter: key ?? "", value };
}
function readNamed(script, [, name = "", colon]) {
  if (colon !== ":") return { parameter: name, value: void 0 };
  skipBlanks(script);
  return { parameter: name, value: endsCommand(script) ? unknown : readValue(script) };
}
var redirect = /[\d*]?>{1,2}(?:&\d)?/y;
function readRedirect(script) {
  const mark = take(script, redirect)?.[0];
  if (mark === void 0) return false;
  skipBlanks(script);
  if (!mark.includes("&")) touch2(script, "write", readValue(script), { literal: true });
  return true;
}
function readValue(script) {
  const items = [readOne(script)];
  skipBlanks(script);
  while (peek(script) === ",") {
    script.at += 1;
    skipBlanks(script, true);
    items.push(readOne(script));
    skipBlanks(script);
  }
  const [only] = items;
  return items.length === 1 && only !== void 0 ? only : { kind: "list", items };
}
function readOne(script) {
  const character2 = peek(script);
  const begins = `'"$(@`.includes(character2);
  const before = script.at;
  const first2 = begins ? readString(script) ?? readExpressionOperand(script) : readWord(script);
  if (script.at === before) {
    script.at += 1;
    return unknown;
  }
  if (!begins || first2.kind === "list" || first2.kind === "record" || /[\s;|&(){},<>]|^$/.test(peek(script)))
    return first2;
  const more = readWord(script);
  return joined([first2, more], "");
}

// src/shell/powershell/cmdlets.ts
var cmdlets = {
  // content
  "set-content": "write path | path value",
  "add-content": "write path | path value",
  "clear-content": "write path | path",
  "out-file": "write filepath | filepath encoding",
  "tee-object": "write filepath | filepath",
  "get-content": "read path | path",
  "select-string": "read path | pattern path",
  "import-csv": "read path | path",
  "import-clixml": "read path | path",
  "import-powershelldatafile": "read path | path",
  "get-filehash": "read path | path",
  "format-hex": "read path | path",
  "test-json": "read path | json",
  // items
  "new-item": "new path name; reach target value | path",
  "set-item": "write path | path value",
  "clear-item": "write path | path",
  "remove-item": "delete path | path",
  "move-item": "move path destination | path destination",
  "copy-item": "copy path destination | path destination",
  "rename-item": "rename path newname | path newname",
  "get-item": "find path | path",
  "get-childitem": "list path | path filter",
  "resolve-path": "find path | path",
  "convert-path": "find path | path",
  "join-path": "join path childpath | path childpath",
  "split-path": "none path | path",
  "test-path": "none path | path",
  "set-itemproperty": "write path | path name value",
  "new-itemproperty": "write path | path name",
  "clear-itemproperty": "write path | path name",
  "remove-itemproperty": "write path | path name",
  "get-itemproperty": "none path | path name",
  "set-acl": "write path | path aclobject",
  "unblock-file": "write path | path",
  // exports
  "export-csv": "write path | path",
  "export-clixml": "write path | path",
  "export-alias": "write path | path",
  "export-pssession": "write outputmodule | session outputmodule",
  "export-formatdata": "write path | path",
  "export-certificate": "write filepath | filepath",
  "export-pfxcertificate": "write filepath | pfxdata filepath",
  "export-console": "write path | path",
  "start-transcript": "write path | path outputdirectory",
  "new-modulemanifest": "write path | path",
  "save-help": "write destinationpath | destinationpath",
  "save-module": "fetch uri; write path | name path",
  "save-script": "fetch uri; write path | name path",
  "expand-archive": "read path; tree destinationpath | path destinationpath",
  "compress-archive": "read path; write destinationpath | path destinationpath",
  // places
  "set-location": "enter path | path",
  "push-location": "enter path | path",
  "pop-location": "leave path",
  // network
  "invoke-webrequest": "fetch uri; write outfile; send infile | uri",
  "invoke-restmethod": "fetch uri; write outfile; send infile | uri",
  "start-bitstransfer": "fetch source; write destination | source destination",
  "send-mailmessage": "fetch smtpserver; send attachments | to subject",
  "test-netconnection": "fetch computername | computername",
  // code
  "invoke-expression": "run command | command",
  "invoke-command": "none scriptblock; file filepath | scriptblock",
  "foreach-object": "none process | process",
  "where-object": "none filterscript | filterscript",
  "start-process": "start filepath argumentlist | filepath argumentlist",
  "start-job": "none scriptblock; file filepath | scriptblock",
  "start-threadjob": "none scriptblock; file filepath | scriptblock",
  "import-module": "file name | name",
  "add-type": "trick typedefinition | typedefinition",
  "new-object": "object typename argumentlist | typename argumentlist",
  "new-alias": "alias name value | name value",
  "set-alias": "alias name value | name value",
  "set-variable": "set name value | name value",
  "new-variable": "set name value | name value",
  "get-variable": "none name | name",
  // nothing outside
  "add-member": "none inputobject | membertype",
  "clear-host": "none path",
  "clear-variable": "none name | name",
  "new-guid": "none path",
  "new-timespan": "none path",
  "new-temporaryfile": "none path",
  "out-null": "none inputobject",
  "out-string": "pass inputobject",
  "out-host": "none inputobject",
  "out-default": "none inputobject",
  "set-strictmode": "none version",
  "set-psreadlineoption": "none path",
  "set-psdebug": "none path",
  "update-typedata": "none path",
  "write-output": "pass inputobject | inputobject",
  "write-host": "none object | object"
};
var aliases = {
  ac: "add-content",
  clc: "clear-content",
  cli: "clear-item",
  cd: "set-location",
  chdir: "set-location",
  sl: "set-location",
  pushd: "push-location",
  popd: "pop-location",
  copy: "copy-item",
  cpi: "copy-item",
  cvpa: "convert-path",
  del: "remove-item",
  dir: "get-childitem",
  echo: "write-output",
  epcsv: "export-csv",
  erase: "remove-item",
  gal: "get-alias",
  gc: "get-content",
  gci: "get-childitem",
  gi: "get-item",
  gp: "get-itemproperty",
  icm: "invoke-command",
  iex: "invoke-expression",
  ipcsv: "import-csv",
  ipmo: "import-module",
  irm: "invoke-restmethod",
  iwr: "invoke-webrequest",
  md: "new-item",
  mi: "move-item",
  move: "move-item",
  nal: "new-alias",
  ni: "new-item",
  nv: "new-variable",
  rd: "remove-item",
  ren: "rename-item",
  ri: "remove-item",
  rni: "rename-item",
  rp: "remove-itemproperty",
  rvpa: "resolve-path",
  sajb: "start-job",
  sal: "set-alias",
  saps: "start-process",
  sasv: "start-service",
  sc: "set-content",
  si: "set-item",
  sls: "select-string",
  sp: "set-itemproperty",
  sv: "set-variable",
  type: "get-content",
  foreach: "foreach-object",
  where: "where-object",
  "%": "foreach-object",
  "?": "where-object"
};
var windowsAliases = {
  cat: "get-content",
  cp: "copy-item",
  curl: "invoke-webrequest",
  ls: "get-childitem",
  mkdir: "new-item",
  mv: "move-item",
  rm: "remove-item",
  rmdir: "remove-item",
  start: "start-process",
  tee: "tee-object",
  wget: "invoke-webrequest"
};
var switches = [
  ...[
    "recurse",
    "force",
    "append",
    "asbytestream",
    "asjob",
    "confirm",
    "debug",
    "directory",
    "exclusive",
    "file",
    "hidden"
  ],
  ...["noclobber", "nonewline", "notypeinformation", "passthru", "raw", "readonly", "resolve", "update"],
  ...["usebasicparsing", "verbose", "wait", "whatif", "nonewwindow", "notruncate", "asplaintext", "container"]
];
var writingVerbs = " set new remove export out clear move copy rename add save update install uninstall publish write compress expand merge edit backup restore register unregister initialize reset format mount dismount convert sync build ";

// src/shell/powershell/bind-parameters.ts
var valued = [
  ...[
    "encoding",
    "erroraction",
    "errorvariable",
    "warningaction",
    "outvariable",
    "filter",
    "include",
    "exclude",
    "credential"
  ],
  ...[
    "itemtype",
    "method",
    "body",
    "form",
    "headers",
    "depth",
    "delimiter",
    "value",
    "stream",
    "totalcount",
    "tail",
    "type"
  ],
  ...[
    "computername",
    "session",
    "argumentlist",
    "inputobject",
    "uri",
    "proxy",
    "useragent",
    "contenttype",
    "websession"
  ],
  ...["sessionvariable", "timeoutsec", "property", "scope", "option", "description", "target", "begin", "end", "verb"],
  ...["windowstyle", "workingdirectory", "redirectstandardoutput", "redirectstandarderror", "redirectstandardinput"],
  ...["name", "width", "compressionlevel", "comobject", "membername", "ea", "ov", "ev", "tosession", "fromsession"]
];
var literalNames = ["literalpath", "lp", "pspath", "path"];
function shapeOf(cmdlet) {
  const [effects3 = "", positions = ""] = (cmdlets[cmdlet] ?? "").split(" | ");
  const own = effects3.split("; ").flatMap((effect) => effect.split(" ").slice(1));
  return { main: own[0] ?? "path", own, positions: positions.split(" ").filter(Boolean) };
}
function bindParameters(cmdlet, { given, splatted }) {
  const shape = shapeOf(cmdlet);
  const values = /* @__PURE__ */ new Map();
  const on = /* @__PURE__ */ new Set();
  const positional2 = [];
  let literal3 = false;
  for (let index = 0; index < given.length; index += 1) {
    const { parameter: parameter2, value } = given[index] ?? { parameter: void 0, value: void 0 };
    if (parameter2 === void 0) {
      positional2.push(value ?? unknown);
      continue;
    }
    const name = nameOf(parameter2.toLowerCase(), shape);
    if (switches.includes(name) && !shape.own.includes(name)) {
      if (!(value?.kind === "name" && value.name === "false")) on.add(name);
      continue;
    }
    const next = given[index + 1];
    const takesNext = value === void 0 && next !== void 0 && next.parameter === void 0;
    if (takesNext) index += 1;
    const isMain = literalNames.includes(name);
    literal3 ||= isMain && name !== "path";
    values.set(isMain ? shape.main : name, value ?? (takesNext ? next.value : void 0) ?? unknown);
  }
  const open2 = shape.positions.filter((name) => !values.has(name));
  for (const [index, name] of open2.entries()) {
    const value = positional2[index];
    if (value !== void 0) values.set(name, value);
    else if (splatted && !values.has(name)) values.set(name, unknown);
  }
  return { values, switches: on, literal: literal3 };
}
function nameOf(given, { own, positions }) {
  const all = [...own, ...positions, ...literalNames, ...switches, ...valued];
  if (all.includes(given)) return given;
  return all.find((name) => name.startsWith(given)) ?? given;
}

// src/shell/powershell/run-cmdlet.ts
var effects2 = {
  none: () => unknown,
  pass: (deed) => first(deed) ?? unknown,
  read: (deed) => each(deed, "read"),
  write: (deed) => each(deed, "write"),
  delete: (deed) => each(deed, "delete", deed.bound.switches.has("recurse")),
  tree: (deed) => each(deed, "write", true),
  new: createItem,
  reach: reachTarget,
  move: (deed) => transfer2(deed, "delete", true),
  copy: (deed) => transfer2(deed, "read", deed.bound.switches.has("recurse")),
  rename: renameItem,
  find: (deed) => first(deed) ?? unknown,
  list: listItems,
  join: ({ bound, parameters: [path = "", child = ""] }) => joinedPath([bound.values.get(path) ?? unknown, bound.values.get(child) ?? unknown].map(withSlashes2), false),
  enter: (deed) => enter(deed.script, first(deed)),
  leave: ({ script }) => enter(script, unknown),
  fetch: fetchAddress,
  send: sendFile,
  run: (deed) => runText(deed.script, first(deed) ?? unknown, deed.command.source),
  file: runFile,
  start: startProcess,
  object: createObject,
  alias: setAlias,
  set: setVariable,
  trick: ({ script, command }) => trick2(script, command)
};
function runCmdlet(script, cmdlet, command) {
  const bound = bindParameters(cmdlet, command);
  const [row = ""] = (cmdlets[cmdlet] ?? "").split(" | ");
  let value;
  for (const [index, effect] of row.split("; ").entries()) {
    const [verb = "", ...parameters] = effect.split(" ");
    const piped = index === 0 ? command.piped : void 0;
    const result = Object.hasOwn(effects2, verb) ? effects2[verb]?.({ script, command, bound, parameters, piped }) : void 0;
    value ??= result;
  }
  return value ?? unknown;
}
function withSlashes2(value) {
  return value.kind === "text" ? text(value.text.replaceAll("\\", "/")) : value;
}
function first({ bound, parameters: [name = ""], command, piped }) {
  const value = bound.values.get(name) ?? piped;
  return value ?? (command.splatted ? unknown : void 0);
}
function each(deed, action, recursive = false) {
  const value = first(deed);
  if (value !== void 0) touch2(deed.script, action, value, { recursive, literal: deed.bound.literal });
  return unknown;
}
function listItems(deed) {
  const path = textOf(withSlashes2(first(deed) ?? text(".")));
  const filter = deed.bound.values.get("filter") ?? deed.bound.values.get("include");
  const names2 = filter?.kind === "text" ? `${hole}${filter.text.replace(/[*?[]+/g, hole)}` : hole;
  return text(
    /[*?[]/.test(path) ? `${path.replace(/[*?[]+/g, hole)}${hole}` : `${path === "." ? "" : `${path}/`}${names2}`
  );
}
function createItem({ script, bound }) {
  const parts2 = ["path", "name"].map((name) => bound.values.get(name)).filter((value) => value !== void 0);
  if (parts2.length > 0)
    touch2(script, "write", parts2.length === 1 ? parts2[0] ?? unknown : joinedPath(parts2, false), { literal: true });
  return unknown;
}
function reachTarget({ script, bound, parameters }) {
  if (!/link|junction/i.test(textOf(bound.values.get("itemtype")))) return;
  for (const name of parameters) {
    const value = bound.values.get(name);
    const path = value === void 0 || !isKnown(value) ? void 0 : pathOf(textOf(value));
    if (path !== void 0) add(script.found, { action: "write", target: path, certainty: "possible" });
  }
}
function transfer2(deed, action, recursive) {
  const { script, bound, parameters } = deed;
  const [source, target] = [first(deed), bound.values.get(parameters[1] ?? "")];
  if (source !== void 0) touch2(script, action, source, { recursive, literal: bound.literal });
  if (target === void 0) return unknown;
  touch2(script, "write", target, { recursive: action === "read" && recursive, literal: true });
  const directory = isKnown(target) && script.found.directory === "" ? pathOf(textOf(target)) : void 0;
  if (source === void 0 || directory === void 0) return unknown;
  for (const item of itemsOf(source)) {
    const name = isKnown(item) ? pathOf(textOf(item))?.split("/").at(-1) : void 0;
    if (name === void 0 || name === "" || /[*?[\]]/.test(name)) continue;
    const path = `${directory.replace(/\/$/, "")}/${name}`.replace("\uFDD1", "~");
    add(script.found, { action: "write", target: path, certainty: "possible" });
  }
  return unknown;
}
function renameItem(deed) {
  const { script, bound } = deed;
  const [source, name] = [first(deed) ?? unknown, bound.values.get("newname") ?? unknown];
  touch2(script, "delete", source, { recursive: true, literal: bound.literal });
  const path = textOf(source).replaceAll("\\", "/");
  const directory = path.includes("/") ? path.slice(0, path.lastIndexOf("/") + 1) : "";
  touch2(script, "write", path.includes(hole) ? name : text(`${directory}${textOf(name)}`), { literal: true });
  return unknown;
}
function enter(script, target) {
  const path = target === void 0 || !isKnown(target) ? void 0 : pathOf(textOf(target));
  const { directory } = script.found;
  if (path === void 0) script.found.directory = target === void 0 ? directory : void 0;
  else if (directory === "" || /^(?:[/\ufdd1]|[A-Za-z]:)/.test(path))
    script.found.directory = path === "." ? directory : path;
  else script.found.directory = directory === void 0 ? void 0 : `${directory}/${path}`;
  return unknown;
}
function fetchAddress({ script, bound, parameters: [name = ""] }) {
  const address = bound.values.get(name);
  const known3 = address !== void 0 && isKnown(address);
  script.found.fetches = true;
  add(script.found, {
    action: "network",
    target: known3 ? textOf(address) : "",
    certainty: known3 ? "exact" : "unknown"
  });
  const method = textOf(bound.values.get("method") ?? text(""));
  if (bound.values.has("body") || bound.values.has("form") || /post|put|patch|\ufdd0/i.test(method))
    script.uploads = true;
  if (address !== void 0 && !known3) script.uploads = true;
}
function sendFile({ script, bound, parameters: [name = ""] }) {
  const file = bound.values.get(name);
  if (file === void 0) return;
  script.uploads = true;
  touch2(script, "read", file, { literal: true });
}
function runFile({ script, command, bound, parameters: [name = ""] }) {
  const file = bound.values.get(name);
  if (file === void 0 || !/[./\\]/.test(textOf(file))) return;
  touch2(script, "read", file, { literal: true });
  script.found.runs = true;
  addUnsure(script.found, command.source);
}
function startProcess({ script, command, bound }) {
  const program = bound.values.get("filepath") ?? command.piped ?? unknown;
  const list = itemsOf(bound.values.get("argumentlist") ?? { kind: "list", items: [] });
  const words2 = list.flatMap(
    (item) => isKnown(item) ? textOf(item).split(/\s+/).map((word) => text(word)) : [item]
  );
  for (const name of ["redirectstandardoutput", "redirectstandarderror"]) {
    const file = bound.values.get(name);
    if (file !== void 0) touch2(script, "write", file, { literal: true });
  }
  const given = words2.map((word) => {
    const option = /^-([A-Za-z]\w*)$/.exec(textOf(word))?.[1];
    return option === void 0 ? { parameter: void 0, value: word } : { parameter: option, value: void 0 };
  });
  return runCommand(script, { name: program, given, splatted: false, source: command.source, piped: void 0 });
}
function createObject({ script, command, bound }) {
  if (bound.values.has("comobject")) trick2(script, command);
  const type2 = textOf(bound.values.get("typename") ?? text("")).toLowerCase().replace(/^system\./, "");
  const values = itemsOf(bound.values.get("argumentlist") ?? { kind: "list", items: [] });
  return callMethod(script, { full: `${type2}.new`, receiver: unknown, values, source: command.source });
}
function setAlias({ script, bound }) {
  const [name, value] = [bound.values.get("name"), bound.values.get("value")];
  if (name !== void 0 && value !== void 0)
    script.aliases.set(textOf(name).toLowerCase(), textOf(value).toLowerCase());
}
function setVariable({ script, bound }) {
  const name = bound.values.get("name");
  if (name !== void 0) assign(script, textOf(name), bound.values.get("value") ?? unknown);
}
function trick2(script, command) {
  addUnsure(script.found, command.source.trim());
  return unknown;
}

// node_modules/.pnpm/unbash@6.0.4/node_modules/unbash/dist/traversal.js
function forEachChild(node, callback) {
  switch (node.type) {
    case "Script":
    case "CompoundList":
    case "AndOr":
      for (const command of node.commands)
        callback(command);
      return;
    case "Statement":
      callback(node.command);
      return;
    case "Command":
      for (const child of node.prefix)
        callback(child);
      if (node.name)
        callback(node.name);
      for (const child of node.suffix)
        callback(child);
      return;
    case "Pipeline":
      for (const prefix of node.prefixes)
        callback(prefix);
      for (const command of node.commands)
        callback(command);
      return;
    case "Redirected":
      callback(node.command);
      for (const redirect2 of node.redirects)
        callback(redirect2);
      return;
    case "If":
      callback(node.clause);
      callback(node.then);
      for (const branch of node.elif)
        callback(branch);
      if (node.else)
        callback(node.else);
      return;
    case "Elif":
      callback(node.clause);
      callback(node.then);
      return;
    case "For":
    case "Select":
      callback(node.name);
      if (node.wordlist)
        for (const word of node.wordlist)
          callback(word);
      callback(node.body);
      return;
    case "While":
      callback(node.clause);
      callback(node.body);
      return;
    case "Function":
    case "Coproc":
      if (node.name)
        callback(node.name);
      callback(node.body);
      return;
    case "Subshell":
    case "BraceGroup":
      callback(node.body);
      return;
    case "Case":
      callback(node.word);
      for (const item of node.items)
        callback(item);
      return;
    case "CaseItem":
      for (const pattern of node.pattern)
        callback(pattern);
      callback(node.body);
      return;
    case "ArithmeticFor": {
      const initialize = node.initialize;
      if (initialize)
        callback(initialize);
      const test = node.test;
      if (test)
        callback(test);
      const update = node.update;
      if (update)
        callback(update);
      callback(node.body);
      return;
    }
    case "Word":
    case "Glob":
    case "ArithmeticWord":
    case "HereDocBody":
    case "BraceExpansion":
    case "ExtendedGlob": {
      const parts2 = node.parts;
      if (parts2)
        for (const part of parts2)
          callback(part);
      return;
    }
    case "DoubleQuoted":
    case "LocaleString":
      for (const part of node.parts)
        callback(part);
      return;
    case "ParameterExpansion":
      if (node.index)
        callback(node.index);
      if (node.operation)
        callback(node.operation);
      return;
    case "Default":
    case "Remove":
    case "Transform":
      callback(node.operand);
      return;
    case "CaseModification":
      if (node.operand)
        callback(node.operand);
      return;
    case "Replace":
      callback(node.pattern);
      callback(node.replacement);
      return;
    case "Slice":
      callback(node.offset);
      if (node.length)
        callback(node.length);
      return;
    case "Assignment": {
      const index = node.index;
      if (index)
        callback(index);
      callback(node.value);
      return;
    }
    case "ArrayValue":
      for (const element of node.elements)
        callback(element);
      return;
    case "Redirect":
    case "HereString":
      if (node.descriptor)
        callback(node.descriptor);
      if (node.target)
        callback(node.target);
      return;
    case "HereDoc":
      if (node.descriptor)
        callback(node.descriptor);
      if (node.delimiter)
        callback(node.delimiter);
      callback(node.body);
      return;
    case "CommandExpansion":
    case "ProcessSubstitution":
    case "ArithmeticCommandExpansion": {
      const script = node.script;
      if (script)
        callback(script);
      return;
    }
    case "ArithmeticExpansion":
    case "ArithmeticCommand":
    case "ArithmeticGroup":
    case "TestCommand":
    case "TestGroup": {
      const expression = node.expression;
      if (expression)
        callback(expression);
      return;
    }
    case "ArithmeticBinary":
    case "TestBinary":
      callback(node.left);
      callback(node.right);
      return;
    case "ArithmeticUnary":
    case "TestUnary":
      callback(node.operand);
      return;
    case "ArithmeticTernary":
      callback(node.test);
      callback(node.consequent);
      callback(node.alternate);
      return;
    case "TestLogical":
      for (const operand of node.operands)
        callback(operand);
      return;
    case "TestNot":
      for (const negation of node.negations)
        callback(negation);
      callback(node.operand);
      return;
    case "Literal":
    case "SingleQuoted":
    case "AnsiCQuoted":
    case "SimpleExpansion":
    case "Names":
    case "Unknown":
    case "FileDescriptor":
    case "FileDescriptorVariable":
    case "HereDocDelimiter":
    case "Time":
    case "Negation":
      return;
    default: {
      const exhaustive = node;
      throw new TypeError(`Unexpected syntax node: ${exhaustive}`);
    }
  }
}

// node_modules/.pnpm/unbash@6.0.4/node_modules/unbash/dist/ansi-c.js
function isOctal(code) {
  return code >= 48 && code <= 55;
}
function isHex(code) {
  return code >= 48 && code <= 57 || code >= 65 && code <= 70 || code >= 97 && code <= 102;
}
function codePoint(value, fallback) {
  try {
    return String.fromCodePoint(value);
  } catch {
    return fallback;
  }
}
var utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
function decodeBytes2(bytes) {
  return utf8.decode(new Uint8Array(bytes));
}
function readByteEscape(source, pos, limit) {
  if (source.charCodeAt(pos) !== 92 || pos + 2 > limit)
    return void 0;
  const escaped = source.charCodeAt(pos + 1);
  const digitsStart = pos + 2;
  let end = digitsStart;
  if (escaped === 120) {
    while (end < limit && end - digitsStart < 2 && isHex(source.charCodeAt(end)))
      end++;
    if (end === digitsStart)
      return void 0;
    return { value: Number.parseInt(source.slice(digitsStart, end), 16), end };
  }
  if (!isOctal(escaped))
    return void 0;
  while (end < limit && end - digitsStart < 2 && isOctal(source.charCodeAt(end)))
    end++;
  return { value: Number.parseInt(source.slice(pos + 1, end), 8) & 255, end };
}
function decodeAnsiCQuoted(source, start, limit) {
  let pos = start;
  let value = "";
  let bytes = [];
  let nul = -1;
  while (pos < limit && source.charCodeAt(pos) !== 39) {
    const escapeStart = pos;
    const byte = readByteEscape(source, pos, limit);
    if (byte && byte.value >= 128) {
      bytes.push(byte.value);
      pos = byte.end;
      continue;
    }
    if (bytes.length > 0) {
      value += decodeBytes2(bytes);
      bytes = [];
    }
    if (byte) {
      if (byte.value === 0 && nul === -1)
        nul = value.length;
      value += String.fromCharCode(byte.value);
      pos = byte.end;
      continue;
    }
    if (source.charCodeAt(pos) !== 92 || pos + 1 >= limit) {
      const runStart = pos;
      while (pos < limit) {
        const code = source.charCodeAt(pos);
        if (code === 39 || code === 92 && pos + 1 < limit)
          break;
        pos++;
      }
      value += source.slice(runStart, pos);
      continue;
    }
    pos++;
    const escaped = source[pos++];
    switch (escaped) {
      case "a":
        value += "\x07";
        break;
      case "b":
        value += "\b";
        break;
      case "e":
      case "E":
        value += "\x1B";
        break;
      case "f":
        value += "\f";
        break;
      case "n":
        value += "\n";
        break;
      case "r":
        value += "\r";
        break;
      case "t":
        value += "	";
        break;
      case "v":
        value += "\v";
        break;
      case "\\":
        value += "\\";
        break;
      case "'":
        value += "'";
        break;
      case '"':
        value += '"';
        break;
      case "?":
        value += "?";
        break;
      case "\n":
        break;
      case "c": {
        const code = pos < limit ? source.charCodeAt(pos) : 39;
        if (code === 39) {
          value += source.slice(escapeStart, pos);
          break;
        }
        pos++;
        if (code === 92) {
          const pair = pos < limit && source.charCodeAt(pos) === 92;
          if (pair)
            pos++;
          value += "";
          if (!pair && pos < limit) {
            value += source[pos];
            pos++;
          }
          break;
        }
        const control = code === 63 ? 127 : code & 31;
        if (control === 0 && code < 128 && nul === -1)
          nul = value.length;
        value += String.fromCharCode(control);
        break;
      }
      case "u":
      case "U": {
        const digitsStart = pos;
        const maxDigits = escaped === "u" ? 4 : 8;
        while (pos < limit && pos - digitsStart < maxDigits && isHex(source.charCodeAt(pos)))
          pos++;
        if (pos === digitsStart) {
          value += `\\${escaped}`;
          break;
        }
        const raw = source.slice(escapeStart, pos);
        const point = Number.parseInt(source.slice(digitsStart, pos), 16);
        if (point === 0 && nul === -1)
          nul = value.length;
        value += codePoint(point, raw);
        break;
      }
      default:
        value += `\\${escaped}`;
        break;
    }
  }
  if (bytes.length > 0)
    value += decodeBytes2(bytes);
  if (nul !== -1)
    value = value.slice(0, nul);
  const closed = pos < limit;
  if (closed)
    pos++;
  return { value, end: pos, closed };
}

// node_modules/.pnpm/unbash@6.0.4/node_modules/unbash/dist/expansion.js
var ScriptExpansionImpl = class _ScriptExpansionImpl {
  static _resolveScript;
  type;
  pos;
  end;
  text;
  #window;
  #script = void 0;
  constructor(type2, pos, end, text2, window) {
    this.type = type2;
    this.pos = pos;
    this.end = end;
    this.text = text2;
    this.#window = window;
  }
  get script() {
    const window = this.#window;
    if (window !== void 0) {
      const script = _ScriptExpansionImpl._resolveScript(window.source, window.start, window.end, window.depth, window.parenBoundary, window.context);
      if (window.context === void 0)
        script.source = window.source;
      this.script = script;
    }
    return this.#script;
  }
  set script(script) {
    this.#script = script;
    this.#window = void 0;
  }
  toJSON() {
    return { type: this.type, pos: this.pos, end: this.end, text: this.text, script: this.script };
  }
};
var ProcessSubstitutionImpl = class extends ScriptExpansionImpl {
  operator;
  constructor(pos, end, text2, operator, window) {
    super("ProcessSubstitution", pos, end, text2, window);
    this.operator = operator;
  }
  toJSON() {
    return {
      type: this.type,
      pos: this.pos,
      end: this.end,
      text: this.text,
      operator: this.operator,
      script: this.script
    };
  }
};
var ArithmeticExpansionImpl = class _ArithmeticExpansionImpl {
  static _resolveExpression;
  type = "ArithmeticExpansion";
  pos;
  end;
  text;
  #window;
  #expression = void 0;
  constructor(pos, end, text2, window) {
    this.pos = pos;
    this.end = end;
    this.text = text2;
    this.#window = window;
  }
  get expression() {
    const window = this.#window;
    if (window !== void 0) {
      this.expression = _ArithmeticExpansionImpl._resolveExpression(window.body, window.offset, window.source, window.depth, window.context, window.depth + 1);
    }
    return this.#expression;
  }
  set expression(expression) {
    this.#expression = expression;
    this.#window = void 0;
  }
  toJSON() {
    return { type: this.type, pos: this.pos, end: this.end, text: this.text, expression: this.expression };
  }
};

// node_modules/.pnpm/unbash@6.0.4/node_modules/unbash/dist/limits.js
var MAX_SYNTAX_NESTING = 256;

// node_modules/.pnpm/unbash@6.0.4/node_modules/unbash/dist/word-value.js
function dequoteValue(parts2) {
  let s = "";
  for (const c of parts2)
    s += c.type === "Literal" ? c.value : c.text;
  return s;
}
function unescapeBareValue(text2) {
  const first2 = text2.indexOf("\\");
  if (first2 === -1)
    return text2;
  let s = "";
  let start = 0;
  for (let i = first2; i < text2.length; i++) {
    if (text2.charCodeAt(i) !== 92)
      continue;
    s += text2.slice(start, i);
    i++;
    if (i >= text2.length) {
      s += "\\";
      start = i;
      break;
    }
    if (text2.charCodeAt(i) !== 10)
      s += text2[i];
    start = i + 1;
  }
  return s + text2.slice(start);
}
function continuedExpansionValue(text2) {
  let pos = 1;
  while (text2[pos] === "\\" && text2[pos + 1] === "\n")
    pos += 2;
  return pos === 1 || text2[pos] !== "(" ? text2 : text2[0] + text2.slice(pos);
}
function wordPartsValue(parts2) {
  let value = "";
  for (const part of parts2) {
    switch (part.type) {
      case "Literal":
      case "Glob":
      case "SingleQuoted":
      case "AnsiCQuoted":
        value += part.value;
        break;
      case "DoubleQuoted":
      case "LocaleString":
        value += dequoteValue(part.parts);
        break;
      case "CommandExpansion":
        value += part.text[0] === "$" ? continuedExpansionValue(part.text) : part.text;
        break;
      case "ExtendedGlob":
        value += continuedExpansionValue(part.text);
        break;
      default:
        value += part.text;
        break;
    }
  }
  return value;
}

// node_modules/.pnpm/unbash@6.0.4/node_modules/unbash/dist/word.js
var WordImpl = class {
  type = "Word";
  text;
  pos;
  end;
  #source;
  #resolver;
  #depth;
  #parts;
  #value = null;
  constructor(text2, pos, end, source, resolver, depth = 0) {
    this.text = text2;
    this.pos = pos;
    this.end = end;
    this.#source = source;
    this.#resolver = resolver;
    this.#depth = depth;
    this.#parts = resolver === void 0 ? void 0 : null;
  }
  get value() {
    if (this.#value === null) {
      const parts2 = this.#source === void 0 && this.#parts === null ? void 0 : this.parts;
      this.#value = parts2 ? wordPartsValue(parts2) : unescapeBareValue(this.text);
    }
    return this.#value;
  }
  get parts() {
    if (this.#parts === null) {
      this.#parts = this.#resolver?.(this.#source ?? "", this, this.#depth) ?? void 0;
    }
    return this.#parts;
  }
  set parts(v) {
    this.#parts = v ?? void 0;
  }
  toJSON() {
    return { type: this.type, text: this.text, pos: this.pos, end: this.end, parts: this.parts, value: this.value };
  }
};

// node_modules/.pnpm/unbash@6.0.4/node_modules/unbash/dist/substitution-context.js
function createSubstitutionContext(parent) {
  const boundaries = parent === void 0 ? void 0 : substitutionBoundaries(parent);
  return { boundaries, wordParts: void 0, embeddedParts: void 0, arrayParts: void 0 };
}
function substitutionBoundaries(context) {
  return context.boundaries ?? (context.boundaries = /* @__PURE__ */ new Map());
}

// node_modules/.pnpm/unbash@6.0.4/node_modules/unbash/dist/chars.js
var CH_TAB = 9;
var CH_NL = 10;
var CH_SPACE = 32;
var CH_BANG = 33;
var CH_DQUOTE = 34;
var CH_HASH = 35;
var CH_DOLLAR = 36;
var CH_PERCENT = 37;
var CH_AMP = 38;
var CH_SQUOTE = 39;
var CH_LPAREN = 40;
var CH_RPAREN = 41;
var CH_STAR = 42;
var CH_PLUS = 43;
var CH_COMMA = 44;
var CH_DASH = 45;
var CH_DOT = 46;
var CH_SLASH = 47;
var CH_0 = 48;
var CH_9 = 57;
var CH_COLON = 58;
var CH_SEMI = 59;
var CH_LT = 60;
var CH_EQ = 61;
var CH_GT = 62;
var CH_QUESTION = 63;
var CH_AT = 64;
var CH_A = 65;
var CH_Z = 90;
var CH_LBRACKET = 91;
var CH_BACKSLASH = 92;
var CH_RBRACKET = 93;
var CH_CARET = 94;
var CH_UNDERSCORE = 95;
var CH_BACKTICK = 96;
var CH_a = 97;
var CH_z = 122;
var CH_LBRACE = 123;
var CH_PIPE = 124;
var CH_RBRACE = 125;
var CH_TILDE = 126;
function skipLineContinuations(source, pos, end) {
  while (pos + 1 < end && source.charCodeAt(pos) === CH_BACKSLASH && source.charCodeAt(pos + 1) === CH_NL)
    pos += 2;
  return pos;
}

// node_modules/.pnpm/unbash@6.0.4/node_modules/unbash/dist/glob.js
function hasGlobCharacters(text2) {
  return /[*?[]/.test(text2);
}
var bracketSyntax = new Uint8Array(128);
bracketSyntax[CH_BANG] = 1;
bracketSyntax[CH_CARET] = 1;
bracketSyntax[CH_LBRACKET] = 1;
bracketSyntax[CH_RBRACKET] = 1;
bracketSyntax[CH_COLON] = 1;
bracketSyntax[CH_DOT] = 1;
bracketSyntax[CH_EQ] = 1;
bracketSyntax[CH_DASH] = 1;
bracketSyntax[CH_BACKSLASH] = 1;
function bracketEnds(source, start, end, parts2, offset) {
  let close = end - 1;
  while (close > start && source.charCodeAt(close) !== CH_RBRACKET)
    close--;
  if (close === start)
    return null;
  const positions = [];
  const kinds = [];
  const members = [];
  let partIndex = 0;
  let symbols = false;
  for (let pos = start; pos < end; pos++) {
    while (parts2 && partIndex < parts2.length && parts2[partIndex].end <= pos + offset)
      partIndex++;
    const part = parts2?.[partIndex];
    const tokenPos = pos;
    let kind = 0;
    if (part && part.pos <= pos + offset && part.type !== "Literal") {
      pos = part.end - offset - 1;
    } else {
      kind = source.charCodeAt(pos);
      if (kind === CH_BACKSLASH && pos + 1 < end && source.charCodeAt(pos + 1) === CH_NL) {
        pos++;
        continue;
      }
      if (kind >= 128 || !bracketSyntax[kind])
        kind = 0;
    }
    const last = kinds.length - 1;
    if (kind === 0 && last >= 0 && kinds[last] === 0) {
      members[last]++;
      continue;
    }
    if (last >= 0 && kinds[last] === CH_LBRACKET && (kind === CH_COLON || kind === CH_EQ || kind === CH_DOT)) {
      symbols = true;
    }
    positions.push(tokenPos);
    kinds.push(kind);
    members.push(1);
  }
  const count = kinds.length;
  let symbolEnd;
  if (symbols) {
    symbolEnd = new Int32Array(count).fill(-1);
    let close2 = -1;
    let colon = -1;
    let eq = -1;
    let dot = -1;
    for (let i = count - 1; i >= 0; i--) {
      const kind = kinds[i + 2];
      if (kind === CH_RBRACKET)
        close2 = i + 2;
      else if (kinds[i + 3] === CH_RBRACKET) {
        if (kind === CH_COLON)
          colon = i + 2;
        else if (kind === CH_EQ)
          eq = i + 2;
        else if (kind === CH_DOT)
          dot = i + 2;
      }
      if (kinds[i] !== CH_LBRACKET)
        continue;
      const type2 = kinds[i + 1];
      const found = type2 === CH_COLON ? colon : type2 === CH_EQ ? eq : type2 === CH_DOT ? dot : -1;
      if (found !== -1 && (type2 === CH_DOT || close2 === -1 || close2 > found))
        symbolEnd[i] = found + 2;
    }
  }
  const subBracket = (open2) => symbolEnd === void 0 ? -1 : symbolEnd[open2];
  const endFrom = new Int32Array(count + 2).fill(-1);
  const resume = (next, range) => {
    if (next >= count)
      return -1;
    if (range && kinds[next] === CH_DASH && next + 1 < count && kinds[next + 1] !== CH_RBRACKET) {
      let last = next + 1;
      if (kinds[last] === CH_BACKSLASH) {
        if (last + 1 >= count)
          return -1;
        last++;
      }
      let after3 = last + 1;
      if (kinds[last] === CH_LBRACKET && kinds[last + 1] === CH_DOT) {
        const symbol = subBracket(last);
        if (symbol !== -1)
          after3 = symbol;
      } else if (kinds[last] === 0 && members[last] > 1) {
        return endFrom[last];
      }
      if (after3 >= count)
        return -1;
      return kinds[after3] === CH_RBRACKET ? after3 + 1 : endFrom[after3];
    }
    return kinds[next] === CH_RBRACKET ? next + 1 : endFrom[next];
  };
  for (let t = count - 1; t >= 0; t--) {
    const kind = kinds[t];
    let after3 = t + 1;
    let range = true;
    if (kind === CH_BACKSLASH) {
      if (t + 1 >= count)
        continue;
      after3 = t + 2;
    } else if (kind === CH_LBRACKET) {
      const type2 = kinds[t + 1];
      if (type2 === CH_COLON || type2 === CH_EQ || type2 === CH_DOT) {
        const symbol = subBracket(t);
        if (symbol !== -1) {
          after3 = symbol;
          range = type2 === CH_DOT;
        }
      }
    }
    endFrom[t] = resume(after3, range);
  }
  const ends = /* @__PURE__ */ new Map();
  for (let t = 0; t < count; t++) {
    if (kinds[t] !== CH_LBRACKET)
      continue;
    let first2 = t + 1;
    if (kinds[first2] === CH_BANG || kinds[first2] === CH_CARET)
      first2++;
    if (first2 >= count)
      continue;
    const close2 = kinds[first2] === CH_RBRACKET ? resume(first2 + 1, true) : endFrom[first2];
    if (close2 !== -1)
      ends.set(positions[t], positions[close2 - 1] + 1);
  }
  return ends;
}
function appendRange(source, start, end, parts2, index, offset, result) {
  while (start < end) {
    while (parts2 && index < parts2.length && parts2[index].end <= start + offset)
      index++;
    const part = parts2?.[index];
    if (part && part.pos === start + offset && part.end <= end + offset) {
      result.push(part);
      start = part.end - offset;
      index++;
      continue;
    }
    const stop = part ? Math.min(end, (part.pos > start + offset ? part.pos : part.end) - offset) : end;
    const text2 = source.slice(start, stop);
    result.push({ type: "Literal", pos: start + offset, end: stop + offset, text: text2, value: unescapeBareValue(text2) });
    start = stop;
  }
  return index;
}
function parseGlobParts(source, start, end, parts2, offset = 0) {
  let result;
  let brackets;
  let partIndex = 0;
  let emittedIndex = 0;
  let literalStart = start;
  for (let pos = start; pos < end; pos++) {
    while (parts2 && partIndex < parts2.length && parts2[partIndex].end <= pos + offset)
      partIndex++;
    const part = parts2?.[partIndex];
    if (part && part.pos <= pos + offset && part.type !== "Literal") {
      pos = part.end - offset - 1;
      continue;
    }
    const character2 = source.charCodeAt(pos);
    if (character2 === CH_BACKSLASH) {
      pos++;
      continue;
    }
    let globEnd;
    if (character2 === CH_STAR || character2 === CH_QUESTION) {
      const limit = part ? Math.min(end, part.end - offset) : end;
      const next = skipLineContinuations(source, pos + 1, limit);
      if (next < limit && source.charCodeAt(next) === CH_LPAREN)
        continue;
      globEnd = pos + 1;
      if (character2 === CH_STAR) {
        while (globEnd < limit && source.charCodeAt(globEnd) === CH_STAR) {
          const next2 = skipLineContinuations(source, globEnd + 1, limit);
          if (next2 < limit && source.charCodeAt(next2) === CH_LPAREN)
            break;
          globEnd++;
        }
      }
    } else if (character2 === CH_LBRACKET) {
      if (brackets === void 0)
        brackets = bracketEnds(source, pos, end, parts2, offset);
      const close = brackets?.get(pos);
      if (close === void 0)
        continue;
      globEnd = close;
    } else {
      continue;
    }
    if (!result)
      result = [];
    emittedIndex = appendRange(source, literalStart, pos, parts2, emittedIndex, offset, result);
    const text2 = source.slice(pos, globEnd);
    let glob;
    if (character2 === CH_LBRACKET) {
      const interior = [];
      emittedIndex = appendRange(source, pos + 1, globEnd - 1, parts2, emittedIndex, offset, interior);
      glob = {
        type: "Glob",
        kind: "bracket",
        pos: pos + offset,
        end: globEnd + offset,
        text: text2,
        value: "[" + wordPartsValue(interior) + "]",
        parts: interior
      };
    } else {
      glob = {
        type: "Glob",
        kind: character2 === CH_STAR ? "star" : "question",
        pos: pos + offset,
        end: globEnd + offset,
        text: text2,
        value: text2,
        parts: void 0
      };
    }
    result.push(glob);
    literalStart = globEnd;
    pos = globEnd - 1;
  }
  if (!result)
    return parts2 ?? void 0;
  appendRange(source, literalStart, end, parts2, emittedIndex, offset, result);
  return result;
}

// node_modules/.pnpm/unbash@6.0.4/node_modules/unbash/dist/lexer.js
var Token = {
  Word: 0,
  Assignment: 1,
  Semi: 2,
  Newline: 3,
  Pipe: 4,
  And: 5,
  Or: 6,
  Amp: 7,
  LParen: 8,
  RParen: 9,
  LBrace: 10,
  RBrace: 11,
  Bang: 12,
  If: 13,
  Then: 14,
  Else: 15,
  Elif: 16,
  Fi: 17,
  Do: 18,
  Done: 19,
  For: 20,
  While: 21,
  Until: 22,
  In: 23,
  Case: 24,
  Esac: 25,
  Function: 26,
  DoubleSemi: 27,
  SemiAmp: 28,
  DoubleSemiAmp: 29,
  Select: 30,
  DblLBracket: 31,
  DblRBracket: 32,
  EOF: 33,
  ArithCmd: 34,
  Coproc: 35,
  Redirect: 36
};
var TokenValue = class {
  token = Token.EOF;
  // Materialized token value, or null for word tokens whose value has not been
  // requested yet (computed from [pos, end) on demand via the owning lexer).
  _value = "";
  _owner;
  pos = 0;
  end = 0;
  fileDescriptor = void 0;
  variableName = void 0;
  descriptorEnd = 0;
  delimiterQuoted = false;
  content = void 0;
  targetPos = 0;
  targetEnd = 0;
  assignmentOperatorPos = -1;
  // True when `value` is exactly the raw source span [pos, end) — lets consumers
  // reuse the string instead of slicing the source again.
  raw = false;
  // True when a word contains no quoting, escaped characters, or expansions.
  // Backslash-newline continuations preserve keyword eligibility.
  keywordEligible = false;
  constructor(owner = null) {
    this._owner = owner;
  }
  get value() {
    return this._value ?? (this._value = this._owner === null ? "" : this._owner._tokenValue(this.pos, this.end, this.raw));
  }
  set value(v) {
    this._value = v;
  }
  reset() {
    this.token = Token.EOF;
    this._value = "";
    this.pos = 0;
    this.end = 0;
    this.fileDescriptor = void 0;
    this.variableName = void 0;
    this.descriptorEnd = 0;
    this.delimiterQuoted = false;
    this.content = void 0;
    this.targetPos = 0;
    this.targetEnd = 0;
    this.assignmentOperatorPos = -1;
    this.raw = false;
    this.keywordEligible = false;
  }
  copyFrom(other) {
    this.token = other.token;
    this._value = other._value;
    this.pos = other.pos;
    this.end = other.end;
    this.fileDescriptor = other.fileDescriptor;
    this.variableName = other.variableName;
    this.descriptorEnd = other.descriptorEnd;
    this.delimiterQuoted = other.delimiterQuoted;
    this.content = other.content;
    this.targetPos = other.targetPos;
    this.targetEnd = other.targetEnd;
    this.assignmentOperatorPos = other.assignmentOperatorPos;
    this.raw = other.raw;
    this.keywordEligible = other.keywordEligible;
  }
};
var RESERVED_WORDS = /* @__PURE__ */ new Map([
  ["if", Token.If],
  ["then", Token.Then],
  ["else", Token.Else],
  ["elif", Token.Elif],
  ["fi", Token.Fi],
  ["do", Token.Do],
  ["done", Token.Done],
  ["for", Token.For],
  ["while", Token.While],
  ["until", Token.Until],
  ["in", Token.In],
  ["case", Token.Case],
  ["esac", Token.Esac],
  ["function", Token.Function],
  ["select", Token.Select],
  ["coproc", Token.Coproc],
  ["!", Token.Bang],
  ["{", Token.LBrace],
  ["}", Token.RBrace]
]);
var charType = new Uint8Array(128);
charType[CH_PIPE] = 1;
charType[CH_AMP] = 1;
charType[CH_SEMI] = 1;
charType[CH_LPAREN] = 1;
charType[CH_RPAREN] = 1;
charType[CH_LT] = 1;
charType[CH_GT] = 1;
charType[CH_SPACE] = 1;
charType[CH_TAB] = 1;
charType[CH_NL] = 1;
charType[CH_BACKSLASH] = 2;
charType[CH_SQUOTE] = 2;
charType[CH_DQUOTE] = 2;
charType[CH_DOLLAR] = 2;
charType[CH_BACKTICK] = 2;
charType[CH_LBRACE] = 2;
function skipBlanks2(source, pos, end) {
  while (pos < end) {
    const ch = source.charCodeAt(pos);
    if (ch === CH_SPACE || ch === CH_TAB)
      pos++;
    else if (ch === CH_BACKSLASH && pos + 1 < end && source.charCodeAt(pos + 1) === CH_NL)
      pos += 2;
    else
      break;
  }
  return pos;
}
var arithmeticWordDelimiter = new Uint8Array(128);
for (const ch of [
  CH_TAB,
  CH_NL,
  CH_SPACE,
  CH_BANG,
  CH_PERCENT,
  CH_AMP,
  CH_LPAREN,
  CH_RPAREN,
  CH_STAR,
  CH_PLUS,
  CH_COMMA,
  CH_DASH,
  CH_SLASH,
  CH_COLON,
  CH_LT,
  CH_EQ,
  CH_GT,
  CH_QUESTION,
  CH_CARET,
  CH_PIPE
]) {
  arithmeticWordDelimiter[ch] = 1;
}
function hasEmbeddedWordStructure(source, start, end) {
  for (let pos = start; pos < end; pos++) {
    const ch = source.charCodeAt(pos);
    if (ch === CH_BACKSLASH || ch === CH_SQUOTE || ch === CH_DQUOTE || ch === CH_DOLLAR || ch === CH_BACKTICK || (ch === CH_LT || ch === CH_GT) && pos + 1 < end && source.charCodeAt(pos + 1) === CH_LPAREN) {
      return true;
    }
  }
  return false;
}
function findUnnested(s, target, pairTernaries = false, findNestedEnd) {
  let depth = 0;
  let ternaryDepth = 0;
  for (let i = 0; i < s.length; i++) {
    const c = s.charCodeAt(i);
    if (c === CH_BACKSLASH) {
      i++;
      continue;
    }
    if (c === CH_LBRACE) {
      depth++;
      continue;
    }
    if (c === CH_RBRACE) {
      if (depth > 0)
        depth--;
      continue;
    }
    if (c === CH_SQUOTE) {
      i++;
      while (i < s.length && s.charCodeAt(i) !== CH_SQUOTE)
        i++;
      continue;
    }
    if (c === CH_DQUOTE) {
      i++;
      while (i < s.length) {
        const quoted = s.charCodeAt(i);
        if (quoted === CH_DQUOTE)
          break;
        if (quoted === CH_BACKSLASH) {
          i += 2;
          continue;
        }
        const nestedEnd2 = findNestedEnd?.(i, true) ?? i;
        if (nestedEnd2 > i) {
          i = nestedEnd2;
          continue;
        }
        i++;
      }
      continue;
    }
    const nestedEnd = findNestedEnd?.(i, false) ?? i;
    if (nestedEnd > i) {
      i = nestedEnd - 1;
      continue;
    }
    if (pairTernaries && depth === 0) {
      if (c === CH_QUESTION) {
        ternaryDepth++;
        continue;
      }
      if (c === CH_COLON && ternaryDepth > 0) {
        ternaryDepth--;
        continue;
      }
    }
    if (c === target && depth === 0)
      return i;
  }
  return -1;
}
var isIdChar = new Uint8Array(128);
for (let i = CH_a; i <= CH_z; i++)
  isIdChar[i] = 3;
for (let i = CH_A; i <= CH_Z; i++)
  isIdChar[i] = 3;
for (let i = CH_0; i <= CH_9; i++)
  isIdChar[i] = 2;
isIdChar[CH_UNDERSCORE] = 3;
var extglobPrefix = new Uint8Array(128);
extglobPrefix[CH_QUESTION] = 1;
extglobPrefix[CH_AT] = 1;
extglobPrefix[CH_STAR] = 1;
extglobPrefix[CH_PLUS] = 1;
extglobPrefix[CH_BANG] = 1;
extglobPrefix[CH_EQ] = 1;
function isExtglobOpen(prefix) {
  return prefix < 128 && prefix !== CH_EQ && extglobPrefix[prefix] === 1;
}
var extglobOp = {
  [CH_QUESTION]: "?",
  [CH_AT]: "@",
  [CH_STAR]: "*",
  [CH_PLUS]: "+",
  [CH_BANG]: "!"
};
function isDQChild(p) {
  const t = p.type;
  return t === "Literal" || t === "SimpleExpansion" || t === "ParameterExpansion" || t === "CommandExpansion" || t === "ArithmeticExpansion";
}
function isAllDigitsRange(src, start, end) {
  for (let i = start; i < end; i++) {
    const c = src.charCodeAt(i);
    if (c < CH_0 || c > CH_9)
      return false;
  }
  return end > start;
}
var ASSIGNMENT_INVALID = -1;
var ASSIGNMENT_NAME_START = 0;
var ASSIGNMENT_NAME = 1;
var ASSIGNMENT_AFTER_INDEX = 2;
var ASSIGNMENT_AFTER_PLUS = 3;
var ASSIGNMENT_INDEX_BASE = 4;
function joinWordParts(head, tail) {
  const last = head[head.length - 1];
  const first2 = tail[0];
  let start = 0;
  if (last?.type === "Literal" && first2?.type === "Literal" && last.end === first2.pos) {
    head[head.length - 1] = {
      type: "Literal",
      pos: last.pos,
      end: first2.end,
      text: last.text + first2.text,
      value: last.value + first2.value
    };
    start = 1;
  }
  for (let i = start; i < tail.length; i++)
    head.push(tail[i]);
  return head;
}
function isMatchedAssignment(state) {
  return state < ASSIGNMENT_INVALID;
}
function assignmentOperatorPos(state) {
  return -state - 2;
}
function scanAssignmentPrefix(src, start, end, initialState) {
  let state = initialState;
  for (let i = start; i < end && state >= 0; i++) {
    const c = src.charCodeAt(i);
    if (state >= ASSIGNMENT_INDEX_BASE) {
      if (c === CH_LBRACKET)
        state++;
      else if (c === CH_RBRACKET && --state === ASSIGNMENT_INDEX_BASE)
        state = ASSIGNMENT_AFTER_INDEX;
    } else if (state === ASSIGNMENT_NAME_START) {
      state = c < 128 && isIdChar[c] & 1 ? ASSIGNMENT_NAME : ASSIGNMENT_INVALID;
    } else if (state === ASSIGNMENT_NAME) {
      if (c < 128 && isIdChar[c] & 2)
        continue;
      if (c === CH_LBRACKET)
        state = ASSIGNMENT_INDEX_BASE + 1;
      else if (c === CH_PLUS)
        state = ASSIGNMENT_AFTER_PLUS;
      else
        state = c === CH_EQ ? -i - 2 : ASSIGNMENT_INVALID;
    } else if (state === ASSIGNMENT_AFTER_INDEX) {
      if (c === CH_PLUS)
        state = ASSIGNMENT_AFTER_PLUS;
      else
        state = c === CH_EQ ? -i - 2 : ASSIGNMENT_INVALID;
    } else {
      state = c === CH_EQ ? -i - 2 : ASSIGNMENT_INVALID;
    }
  }
  return state;
}
function setToken(out, token, value, pos = 0, end = 0) {
  out.token = token;
  out._value = value;
  out.pos = pos;
  out.end = end;
  out.fileDescriptor = void 0;
  out.variableName = void 0;
  out.descriptorEnd = 0;
  out.delimiterQuoted = false;
  out.content = void 0;
  out.assignmentOperatorPos = -1;
  out.raw = false;
  out.keywordEligible = false;
}
function setSpanToken(out, token, pos, end, raw) {
  out.token = token;
  out._value = null;
  out.pos = pos;
  out.end = end;
  out.fileDescriptor = void 0;
  out.variableName = void 0;
  out.descriptorEnd = 0;
  out.delimiterQuoted = false;
  out.content = void 0;
  out.assignmentOperatorPos = -1;
  out.raw = raw;
  out.keywordEligible = false;
}
function matchReservedWord(src, start, len) {
  switch (src.charCodeAt(start)) {
    case CH_BANG:
      return len === 1 ? Token.Bang : void 0;
    case CH_LBRACE:
      return len === 1 ? Token.LBrace : void 0;
    case CH_RBRACE:
      return len === 1 ? Token.RBrace : void 0;
    case 105: {
      if (len !== 2)
        return void 0;
      const c = src.charCodeAt(start + 1);
      return c === 102 ? Token.If : c === 110 ? Token.In : void 0;
    }
    case 102:
      if (len === 2)
        return src.charCodeAt(start + 1) === 105 ? Token.Fi : void 0;
      if (len === 3)
        return src.startsWith("for", start) ? Token.For : void 0;
      if (len === 8)
        return src.startsWith("function", start) ? Token.Function : void 0;
      return void 0;
    case 116:
      return len === 4 && src.startsWith("then", start) ? Token.Then : void 0;
    case 101:
      if (len !== 4)
        return void 0;
      if (src.startsWith("else", start))
        return Token.Else;
      if (src.startsWith("elif", start))
        return Token.Elif;
      if (src.startsWith("esac", start))
        return Token.Esac;
      return void 0;
    case 100:
      if (len === 2)
        return src.charCodeAt(start + 1) === 111 ? Token.Do : void 0;
      if (len === 4)
        return src.startsWith("done", start) ? Token.Done : void 0;
      return void 0;
    case 99:
      if (len === 4)
        return src.startsWith("case", start) ? Token.Case : void 0;
      if (len === 6)
        return src.startsWith("coproc", start) ? Token.Coproc : void 0;
      return void 0;
    case 119:
      return len === 5 && src.startsWith("while", start) ? Token.While : void 0;
    case 117:
      return len === 5 && src.startsWith("until", start) ? Token.Until : void 0;
    case 115:
      return len === 6 && src.startsWith("select", start) ? Token.Select : void 0;
    default:
      return void 0;
  }
}
var LexContext = {
  Normal: 0,
  CommandStart: 1,
  TestMode: 2,
  // After a prefix element: assignments still recognized, reserved words not.
  CommandPrefix: 3,
  // Assignment arguments retain ordinary word boundaries inside subscripts.
  Declaration: 4,
  ArrayElement: 5,
  FunctionName: 6,
  CasePattern: 7,
  // Arguments of eval and let: ordinary words, but `name=(…)` keeps its array value as in Bash.
  EvalArgument: 8
};
function isBraceCommandOpener(after3) {
  return after3 === CH_SPACE || after3 === CH_TAB || after3 === CH_NL || after3 === CH_PIPE;
}
var Lexer = class _Lexer {
  static _findSubstitutionEnd;
  src;
  srcEnd;
  parenBoundary;
  pos;
  current;
  nextState;
  hasPeek;
  pendingHereDocs;
  substitutionContext;
  _errors = null;
  _buildParts = false;
  // Build processed text while scanning. Off on the normal token path (values
  // materialize lazily); on for redirect targets, heredoc delimiters, arithmetic
  // command bodies, and bounded value re-lexes. _buildParts implies it.
  _buildValue = false;
  // Nesting depth of the window being lexed (enclosing sub-fields plus substitution
  // scripts), sharing the MAX_SYNTAX_NESTING budget across lazily created lexers.
  _nestingDepth = 0;
  // `start`/`end` bound the lexer to a window of `src` so substitution scripts can be
  // parsed in place against the original source — every position is then absolute, with
  // no slicing or re-basing. Defaults cover the whole string (the common top-level parse).
  constructor(src, start = 0, end = src.length, parenBoundary = false, context = createSubstitutionContext()) {
    this.src = src;
    this.srcEnd = end;
    this.parenBoundary = parenBoundary;
    this.pos = start;
    this.current = new TokenValue(this);
    this.nextState = new TokenValue(this);
    this.hasPeek = false;
    this.pendingHereDocs = null;
    this.substitutionContext = context;
    if (start === 0 && src.charCodeAt(0) === CH_HASH && src.charCodeAt(1) === CH_BANG) {
      const nl = src.indexOf("\n");
      this.pos = nl === -1 ? this.srcEnd : nl + 1;
    }
  }
  getSource() {
    return this.src;
  }
  // Fresh window sharing source, depth and substitution context; tokens, errors, heredocs and build flags reset.
  fork(start, end, parenBoundary = false) {
    const lexer = new _Lexer(this.src, start, end, parenBoundary, this.substitutionContext);
    lexer._nestingDepth = this._nestingDepth;
    return lexer;
  }
  getSubstitutionContext() {
    return this.substitutionContext;
  }
  get errors() {
    return this._errors ?? (this._errors = []);
  }
  // A substitution's script parses lazily, one level below the window it was found in, in
  // place over `inner` at `start`, sharing this scan's substitution boundaries.
  commandExpansion(pos, text2, start, inner, parenBoundary = false) {
    const window = this.scriptWindow(this.src, start, start + inner.length, parenBoundary);
    return new ScriptExpansionImpl("CommandExpansion", pos, this.pos, text2, window);
  }
  // Escaped backticks rebuild `inner` with the escapes removed, so it is no longer a verbatim
  // substring of the source: that script parses the decoded body as its own source.
  decodedCommandExpansion(pos, text2, inner) {
    const window = this.scriptWindow(inner, 0, inner.length, false, true);
    return new ScriptExpansionImpl("CommandExpansion", pos, this.pos, text2, window);
  }
  processSubstitution(pos, text2, operator, inner) {
    const window = this.scriptWindow(this.src, pos + 2, pos + 2 + inner.length, !this._unbalanced);
    return new ProcessSubstitutionImpl(pos, this.pos, text2, operator, window);
  }
  // Past the nesting budget the part gets no window, so lazy materialization bottoms out.
  scriptWindow(source, start, end, parenBoundary, decoded2 = false) {
    if (this._nestingDepth > MAX_SYNTAX_NESTING)
      return void 0;
    const context = decoded2 ? void 0 : this.substitutionContext;
    return { source, start, end, depth: this._nestingDepth + 1, parenBoundary, context };
  }
  getPos() {
    return this.pos;
  }
  findSubstitutionEnd(start, end, depth = this._nestingDepth + 1) {
    if (_Lexer._findSubstitutionEnd === void 0)
      return -1;
    return _Lexer._findSubstitutionEnd(this.src, start, end, depth, this.substitutionContext);
  }
  /** Materialize a word token's value: raw spans slice directly, others re-lex the span. */
  _tokenValue(pos, end, raw) {
    return raw ? this.src.slice(pos, end) : this.wordValueOf(pos, end);
  }
  // Re-lex [start, end) in value mode to produce the processed word text. Bounded
  // to the span, so every expansion the original scan consumed closes within it.
  // Errors were already reported by the original scan; suppress duplicates.
  wordValueOf(start, end) {
    const savedPos = this.pos;
    const savedEnd = this.srcEnd;
    const savedBracketWindow = this._bracketWindow;
    const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
    const savedBuildValue = this._buildValue;
    const savedUnbalanced = this._unbalanced;
    const errorCount = this._errors === null ? 0 : this._errors.length;
    this.pos = start;
    this.srcEnd = end;
    this._buildValue = true;
    this.readWordText();
    if (this.pos < end && this._wordAssignmentState !== void 0 && this._wordAssignmentState >= ASSIGNMENT_INDEX_BASE) {
      this.pos = start;
      this.readWordText(true);
    }
    const value = this._wordText;
    this.pos = savedPos;
    this.srcEnd = savedEnd;
    this._bracketWindow = savedBracketWindow;
    this._arithmeticBracketWindow = savedArithmeticBracketWindow;
    this._buildValue = savedBuildValue;
    this._unbalanced = savedUnbalanced;
    if (this._errors !== null)
      this._errors.length = errorCount;
    return value;
  }
  /** Find the closing bracket for a shell subscript, ignoring brackets inside nested shell syntax. */
  findClosingBracket(start, end = this.srcEnd) {
    const limit = Math.min(end, this.srcEnd);
    let window = this._bracketWindow;
    if (!window || window.limit !== limit) {
      window = { limit, depth: this._nestingDepth, last: this.src.lastIndexOf("]", limit - 1) };
      this._bracketWindow = window;
    }
    if (start > window.last)
      return -1;
    if (window.depth !== this._nestingDepth) {
      window = { limit, depth: this._nestingDepth, last: window.last };
      this._bracketWindow = window;
    }
    if (window.failed?.has(start))
      return -1;
    const unmatched = [];
    const close = this.findClosingShellDelimiter(start, end, CH_RBRACKET, false, true, unmatched);
    if (close === -1) {
      const failed = window.failed ?? (window.failed = /* @__PURE__ */ new Set());
      for (const starts of unmatched)
        for (const pos of starts)
          failed.add(pos);
    }
    return close;
  }
  /** Find the closing bracket of `$[ … ]`, which unlike a subscript does not recurse into `${ }`. */
  findClosingArithmeticBracket(start, end = this.srcEnd) {
    const limit = Math.min(end, this.srcEnd);
    let window = this._arithmeticBracketWindow;
    if (!window || window.end !== limit || window.depth !== this._nestingDepth) {
      window = { end: limit, depth: this._nestingDepth, failed: /* @__PURE__ */ new Set() };
      this._arithmeticBracketWindow = window;
    }
    if (window.failed.has(start))
      return -1;
    return this.findClosingShellDelimiter(start, end, CH_RBRACKET, false, false, void 0, window.failed);
  }
  /** Find the closing brace for a parameter expansion, ignoring braces inside nested shell syntax. */
  findClosingBrace(start, end = this.srcEnd) {
    return this.findClosingShellDelimiter(start, end, CH_RBRACE);
  }
  /** Find the closing parenthesis for a shell substitution using the command-aware scanner. */
  findClosingParenthesis(start, end = this.srcEnd) {
    const savedPos = this.pos;
    const savedEnd = this.srcEnd;
    const savedBracketWindow = this._bracketWindow;
    const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
    const savedUnbalanced = this._unbalanced;
    this.pos = start;
    this.srcEnd = Math.min(end, this.srcEnd);
    this.extractBalanced();
    const close = this._unbalanced ? -1 : this.pos - 1;
    this.pos = savedPos;
    this.srcEnd = savedEnd;
    this._bracketWindow = savedBracketWindow;
    this._arithmeticBracketWindow = savedArithmeticBracketWindow;
    this._unbalanced = savedUnbalanced;
    return close;
  }
  /** Find the end of one arithmetic expansion using the canonical lexer scanner. */
  findArithmeticExpansionEnd(start, end = this.srcEnd) {
    const scanner = this.fork(start, end);
    scanner.pos = start + 1;
    scanner.scanArithmeticBody();
    return scanner.pos;
  }
  /** Find the end of one shell-expanded arithmetic word using the canonical lexer scanners. */
  findArithmeticWordEnd(start, end = this.srcEnd) {
    const scanner = this.fork(start, end);
    scanner.pos = start;
    return scanner.scanArithmeticWordEnd();
  }
  scanArithmeticWordEnd() {
    while (this.pos < this.srcEnd) {
      const ch = this.src.charCodeAt(this.pos);
      if (ch === CH_DOLLAR) {
        this.readDollar();
        continue;
      }
      if (ch === CH_BACKTICK) {
        this.readBacktickExpansion();
        continue;
      }
      if (ch === CH_SQUOTE) {
        this.pos++;
        this.skipSQ();
        continue;
      }
      if (ch === CH_DQUOTE) {
        this.pos++;
        this.skipDQ();
        continue;
      }
      if (ch === CH_BACKSLASH) {
        this.pos += 2;
        continue;
      }
      if (ch === CH_LBRACKET) {
        const close = this.findClosingBracket(this.pos + 1);
        if (close !== -1) {
          this.pos = close + 1;
          continue;
        }
      }
      if ((ch === CH_LT || ch === CH_GT) && this.src.charCodeAt(this.pos + 1) === CH_LPAREN) {
        this.pos += 2;
        this.extractBalanced();
        continue;
      }
      if (ch < 128 && arithmeticWordDelimiter[ch])
        break;
      this.pos++;
    }
    return this.pos;
  }
  // Only array assignment bodies take comments and leading `[` subscripts and reject operators;
  // extglob shares this scanner, and `#` is pattern data there.
  findClosingShellDelimiter(start, end, closing, array = false, braces = true, bracketStarts, failedBrackets) {
    const savedPos = this.pos;
    const savedEnd = this.srcEnd;
    const savedBracketWindow = this._bracketWindow;
    const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
    const savedUnbalanced = this._unbalanced;
    this.srcEnd = Math.min(end, this.srcEnd);
    const delimiters = [closing];
    bracketStarts?.push([]);
    const failedStarts = failedBrackets ? [start] : void 0;
    let pos = start;
    let wordStart = true;
    let invalid = -1;
    while (pos < this.srcEnd) {
      const expected = delimiters[delimiters.length - 1];
      if (bracketStarts && expected === CH_RBRACKET)
        bracketStarts[bracketStarts.length - 1].push(pos);
      const ch = this.src.charCodeAt(pos);
      if (ch === CH_BACKSLASH) {
        if (pos + 1 < this.srcEnd && this.src.charCodeAt(pos + 1) !== CH_NL)
          wordStart = false;
        pos += 2;
        continue;
      }
      if (ch === CH_HASH && array && delimiters.length === 1 && wordStart) {
        while (pos < this.srcEnd && this.src.charCodeAt(pos) !== CH_NL)
          pos++;
        continue;
      }
      if (ch === CH_SQUOTE) {
        this.pos = pos + 1;
        this.skipSQ();
        pos = this.pos;
        wordStart = false;
        continue;
      }
      if (ch === CH_DQUOTE) {
        this.pos = pos + 1;
        this.skipDQ();
        pos = this.pos;
        wordStart = false;
        continue;
      }
      if (ch === CH_BACKTICK) {
        pos++;
        while (pos < this.srcEnd && this.src.charCodeAt(pos) !== CH_BACKTICK) {
          if (this.src.charCodeAt(pos) === CH_BACKSLASH)
            pos++;
          pos++;
        }
        if (pos < this.srcEnd)
          pos++;
        wordStart = false;
        continue;
      }
      if (ch === CH_DOLLAR && pos + 1 < this.srcEnd && this.src.charCodeAt(pos + 1) === CH_LPAREN || (ch === CH_LT || ch === CH_GT) && pos + 1 < this.srcEnd && this.src.charCodeAt(pos + 1) === CH_LPAREN) {
        this.pos = pos + 2;
        this.extractBalanced();
        pos = this.pos;
        wordStart = false;
        continue;
      }
      if (ch === CH_DOLLAR && pos + 1 < this.srcEnd) {
        const after3 = this.src.charCodeAt(pos + 1);
        if (after3 === CH_SQUOTE) {
          pos = decodeAnsiCQuoted(this.src, pos + 2, this.srcEnd).end;
          wordStart = false;
          continue;
        }
        if (after3 === CH_DOLLAR) {
          pos += 2;
          wordStart = false;
          continue;
        }
        if (after3 === CH_LBRACE && braces) {
          delimiters.push(CH_RBRACE);
          bracketStarts?.push([]);
          pos += 2;
          wordStart = false;
          continue;
        }
      }
      if (array && delimiters.length === 1) {
        if (ch === CH_LBRACKET && wordStart) {
          delimiters.push(CH_RBRACKET);
          bracketStarts?.push([]);
        } else if (invalid === -1 && (ch === CH_SEMI || ch === CH_AMP || ch === CH_PIPE || ch === CH_LT || ch === CH_GT || ch === CH_LPAREN && !isExtglobOpen(this.src.charCodeAt(pos - 1)))) {
          invalid = pos;
        }
      }
      if (expected === CH_RBRACKET && ch === CH_LBRACKET) {
        delimiters.push(CH_RBRACKET);
        bracketStarts?.push([]);
        failedStarts?.push(pos + 1);
      } else if (expected === CH_RPAREN && ch === CH_LPAREN) {
        delimiters.push(CH_RPAREN);
        bracketStarts?.push([]);
      } else if (ch === expected) {
        delimiters.pop();
        failedStarts?.pop();
        bracketStarts?.pop();
        if (delimiters.length === 0) {
          this.pos = savedPos;
          this.srcEnd = savedEnd;
          this._bracketWindow = savedBracketWindow;
          this._arithmeticBracketWindow = savedArithmeticBracketWindow;
          this._unbalanced = savedUnbalanced;
          if (invalid !== -1)
            this.errors.push({ message: `unexpected '${this.src[invalid]}' in array assignment`, pos: invalid });
          return pos;
        }
        wordStart = false;
        pos++;
        continue;
      }
      wordStart = ch < 128 && (charType[ch] & 1) !== 0;
      pos++;
    }
    if (failedStarts)
      for (const start2 of failedStarts)
        failedBrackets.add(start2);
    this.pos = savedPos;
    this.srcEnd = savedEnd;
    this._bracketWindow = savedBracketWindow;
    this._arithmeticBracketWindow = savedArithmeticBracketWindow;
    this._unbalanced = savedUnbalanced;
    return -1;
  }
  // End of the brace expansion opened at `start`, or -1. As in Bash's brace_gobbler, quotes,
  // escapes, parameter expansions and substitutions are opaque; an unquoted metacharacter
  // ends the word before the brace closes. The word scan reports errors in the skipped text.
  scanBraceExpansion(start, results) {
    const src = this.src;
    const len = this.srcEnd;
    const cached = results.get(start);
    if (cached !== void 0)
      return cached;
    const savedPos = this.pos;
    const savedUnbalanced = this._unbalanced;
    const errorCount = this._errors === null ? 0 : this._errors.length;
    const frames = [start, 0];
    let pos = start + 1;
    while (pos < len) {
      const ch = src.charCodeAt(pos);
      const type2 = ch < 128 ? charType[ch] : 0;
      if (type2 === 0) {
        pos++;
        if (ch === CH_RBRACE) {
          const hasSep = frames.pop();
          results.set(frames.pop(), hasSep ? pos : -1);
          if (frames.length === 0)
            break;
        } else if (ch === 44 || ch === 46 && src.charCodeAt(pos) === 46) {
          frames[frames.length - 1] = 1;
        }
        continue;
      }
      const next = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
      if (type2 & 1) {
        if (next === CH_LPAREN && (ch === CH_LT || ch === CH_GT)) {
          this.pos = pos + 2;
          this.extractBalanced();
          pos = this.pos;
        } else if (ch === CH_LPAREN && isExtglobOpen(src.charCodeAt(pos - 1))) {
          const close = this.findClosingShellDelimiter(pos + 1, len, CH_RPAREN);
          if (close === -1)
            break;
          pos = close + 1;
        } else {
          break;
        }
      } else if (ch === CH_BACKSLASH) {
        pos += 2;
      } else if (ch === CH_SQUOTE) {
        this.pos = pos + 1;
        this.skipSQ();
        pos = this.pos;
      } else if (ch === CH_DQUOTE) {
        this.pos = pos + 1;
        this.skipDQ();
        pos = this.pos;
      } else if (ch === CH_BACKTICK) {
        pos++;
        while (pos < len && src.charCodeAt(pos) !== CH_BACKTICK)
          pos += src.charCodeAt(pos) === CH_BACKSLASH ? 2 : 1;
        pos++;
      } else if (ch === CH_LBRACE) {
        frames.push(pos, 0);
        pos++;
      } else if (next === CH_SQUOTE) {
        pos = decodeAnsiCQuoted(src, pos + 2, len).end;
      } else if (next === CH_LBRACE) {
        const close = this.findClosingBrace(pos + 2, len);
        if (close === -1)
          break;
        pos = close + 1;
      } else if (next === CH_LPAREN) {
        this.pos = pos + 2;
        this.extractBalanced();
        pos = this.pos;
      } else {
        pos++;
      }
    }
    this.pos = savedPos;
    this._unbalanced = savedUnbalanced;
    if (this._errors !== null)
      this._errors.length = errorCount;
    for (let index = 0; index < frames.length; index += 2)
      results.set(frames[index], -1);
    return results.get(start);
  }
  skipSubshellBody() {
    this.extractBalanced(false);
    return this._unbalanced ? -1 : this.pos;
  }
  skipCompoundBody(closeToken) {
    const frames = [
      { close: closeToken, phase: closeToken === Token.Esac ? "case-pattern" : "commands" }
    ];
    let commandStart = true;
    for (; ; ) {
      const phase = frames[frames.length - 1].phase;
      let ctx = commandStart ? LexContext.CommandStart : LexContext.Normal;
      if (phase === "function-name")
        ctx = LexContext.FunctionName;
      else if (phase === "case-pattern" && commandStart)
        ctx = LexContext.CasePattern;
      const value = this.next(ctx);
      const token = value.token;
      if (token === Token.EOF)
        return -1;
      const last = frames.length - 1;
      const frame = frames[last];
      if (frame.phase === "function-name") {
        if (token === Token.Newline)
          continue;
        frame.phase = "function-body";
        commandStart = true;
        continue;
      } else if (frame.phase === "function-body") {
        if (token === Token.Newline)
          continue;
        frame.phase = "commands";
        commandStart = true;
        if (token === Token.LParen && this.peek(LexContext.Normal).token === Token.RParen) {
          this.next(LexContext.Normal);
          frame.phase = "function-body";
          continue;
        }
      } else if (frame.phase === "coproc-command") {
        if (token === Token.Newline)
          continue;
        if (token === Token.Word) {
          frame.phase = "coproc-body";
          commandStart = true;
          continue;
        }
        frame.phase = "commands";
        commandStart = true;
      } else if (frame.phase === "coproc-body") {
        if (token === Token.Newline)
          continue;
        frame.phase = token === Token.Word && value.keywordEligible && value.value === "time" ? "time-command" : "commands";
        commandStart = true;
        if (frame.phase === "time-command")
          continue;
      } else if (frame.phase === "time-command") {
        if (token === Token.Word && value.keywordEligible && value.value === "-p") {
          frame.phase = "time-command-after-p";
          continue;
        }
        if (token === Token.Word && value.keywordEligible && value.value === "--") {
          frame.phase = "commands";
          continue;
        }
        frame.phase = "commands";
        commandStart = true;
      } else if (frame.phase === "time-command-after-p") {
        if (token === Token.Word && value.keywordEligible && value.value === "--") {
          frame.phase = "commands";
          continue;
        }
        frame.phase = "commands";
        commandStart = true;
      } else if (frame.phase === "for-header") {
        if (token === Token.ArithCmd || token === Token.Semi || token === Token.Newline) {
          commandStart = true;
          continue;
        }
        if (token === Token.Do || token === Token.LBrace) {
          frame.close = token === Token.Do ? Token.Done : Token.RBrace;
          frame.phase = "commands";
          commandStart = true;
          continue;
        }
      } else if (frame.phase === "case-word") {
        if (token === Token.Newline)
          continue;
        frame.phase = "case-in";
        commandStart = false;
        continue;
      } else if (frame.phase === "case-in") {
        if (token === Token.Newline) {
          commandStart = true;
          continue;
        }
        frame.phase = "case-pattern";
        commandStart = true;
        continue;
      } else if (frame.phase === "case-pattern") {
        if (token === Token.Esac && commandStart) {
          frames.pop();
          if (frames.length === 0)
            return value.end;
          commandStart = false;
          continue;
        }
        if (token === Token.RParen) {
          frame.phase = "commands";
          commandStart = true;
        } else {
          commandStart = token === Token.Newline;
        }
        continue;
      }
      if (token === frame.close) {
        frames.pop();
        if (frames.length === 0)
          return value.end;
        commandStart = false;
        continue;
      }
      if (commandStart) {
        switch (token) {
          case Token.LParen:
            frames.push({ close: Token.RParen, phase: "commands" });
            break;
          case Token.LBrace:
            frames.push({ close: Token.RBrace, phase: "commands" });
            break;
          case Token.If:
            frames.push({ close: Token.Fi, phase: "commands" });
            break;
          case Token.For:
            frames.push({ close: Token.Done, phase: "for-header" });
            break;
          case Token.While:
          case Token.Until:
          case Token.Select:
            frames.push({ close: Token.Done, phase: "commands" });
            break;
          case Token.Case:
            frames.push({ close: Token.Esac, phase: "case-word" });
            break;
          case Token.DblLBracket:
            if (!this.skipTestCommandBody())
              return -1;
            commandStart = false;
            continue;
          case Token.Assignment:
          case Token.Redirect:
          case Token.Bang:
          case Token.Then:
          case Token.Else:
          case Token.Elif:
          case Token.Do:
          case Token.In:
            break;
          case Token.Semi:
          case Token.Newline:
          case Token.Pipe:
          case Token.And:
          case Token.Or:
          case Token.Amp:
          case Token.DoubleSemi:
          case Token.SemiAmp:
          case Token.DoubleSemiAmp:
            break;
          case Token.Function:
            frame.phase = "function-name";
            break;
          case Token.Coproc:
            frame.phase = "coproc-command";
            break;
          default:
            if (token === Token.Word && value.keywordEligible && value.value === "time") {
              frame.phase = "time-command";
              commandStart = true;
            } else {
              commandStart = false;
            }
            continue;
        }
      }
      switch (token) {
        case Token.Semi:
        case Token.Newline:
        case Token.Pipe:
        case Token.And:
        case Token.Or:
        case Token.Amp:
          commandStart = true;
          break;
        case Token.DoubleSemi:
        case Token.SemiAmp:
        case Token.DoubleSemiAmp:
          if (frame.close === Token.Esac)
            frame.phase = "case-pattern";
          commandStart = true;
          break;
        case Token.RParen:
          commandStart = true;
          break;
      }
    }
  }
  skipTestGroup() {
    let depth = 1;
    for (; ; ) {
      const value = this.next(LexContext.TestMode);
      if (value.token === Token.EOF)
        return -1;
      if (value.token === Token.DblRBracket) {
        this.unshift(value);
        return -1;
      }
      if (value.token === Token.LParen)
        depth++;
      else if (value.token === Token.RParen && --depth === 0)
        return value.end;
    }
  }
  skipTestCommandBody() {
    for (; ; ) {
      const token = this.next(LexContext.TestMode).token;
      if (token === Token.DblRBracket)
        return true;
      if (token === Token.EOF)
        return false;
    }
  }
  /** Set position and scan a word, building parts. Used by computeWordParts. */
  buildWordParts(startPos) {
    this._buildParts = true;
    this.pos = startPos;
    const ch = this.src.charCodeAt(startPos);
    if ((ch === 60 || ch === 62) && startPos + 1 < this.srcEnd && this.src.charCodeAt(startPos + 1) === 40) {
      this.pos = startPos + 2;
      const inner = this.extractBalanced();
      const text2 = this.src.slice(startPos, this.pos);
      const part = this.processSubstitution(startPos, text2, ch === 60 ? "<" : ">", inner);
      if (this.pos < this.srcEnd) {
        this.readWordText();
        if (this._wordParts) {
          this._wordParts.unshift(part);
        } else {
          this._wordParts = [part];
        }
      } else {
        this._wordParts = [part];
      }
    } else {
      this.readWordText();
      if (this.pos < this.srcEnd && this._wordAssignmentState !== void 0 && this._wordAssignmentState >= ASSIGNMENT_INDEX_BASE) {
        this.pos = startPos;
        this.readWordText(true);
      }
    }
    return this._wordParts;
  }
  /** Scan a bounded word-like span without treating shell operators or whitespace as terminators. */
  buildEmbeddedWordParts(startPos, arithmetic = false) {
    this._buildParts = true;
    this.pos = startPos;
    this.readInnerWordText(false, arithmetic);
    return this._wordParts;
  }
  buildArrayElementParts(startPos) {
    const close = this.findClosingBracket(startPos + 1);
    if (close === -1)
      return this.buildWordParts(startPos);
    const src = this.src;
    this._buildParts = true;
    const head = hasEmbeddedWordStructure(src, startPos, close + 1) ? this.parseSubFieldWord(startPos, close + 1, "embedded") : void 0;
    this.pos = close + 1;
    this.readWordText(false, LexContext.ArrayElement);
    const end = this.pos;
    const operator = skipLineContinuations(src, close + 1, end);
    const after3 = src.charCodeAt(operator);
    const keyed = after3 === CH_EQ || after3 === CH_PLUS && src.charCodeAt(operator + 1) === CH_EQ;
    let headParts = head?.parts;
    let tailParts = this._wordParts;
    if (keyed)
      tailParts = parseGlobParts(src, close + 1, end, tailParts) ?? tailParts;
    if (!headParts && !tailParts)
      return keyed ? null : parseGlobParts(src, startPos, end, void 0) ?? null;
    const headText = src.slice(startPos, close + 1);
    if (!headParts)
      headParts = [{ type: "Literal", pos: startPos, end: close + 1, text: headText, value: head?.value ?? headText }];
    if (!tailParts)
      tailParts = end > close + 1 ? [{ type: "Literal", pos: close + 1, end, text: src.slice(close + 1, end), value: this._wordText }] : [];
    let parts2 = joinWordParts(headParts, tailParts);
    if (!keyed)
      parts2 = parseGlobParts(src, startPos, end, parts2) ?? parts2;
    return parts2.length > 1 || parts2[0].type !== "Literal" ? parts2 : null;
  }
  /** Scan a heredoc body for expansions, building parts. Spaces/newlines are literal. */
  buildHereDocParts(bodyPos, bodyEnd) {
    this._buildParts = true;
    const src = this.src;
    const parts2 = [];
    let hasExpansion = false;
    let litBuf = "";
    let litStart = bodyPos;
    let i = bodyPos;
    const flushLit = () => {
      if (i > litStart) {
        parts2.push({ type: "Literal", pos: litStart, end: i, value: litBuf, text: src.slice(litStart, i) });
        litBuf = "";
      }
    };
    while (i < bodyEnd) {
      const ch = src.charCodeAt(i);
      if (ch === 92) {
        if (i + 1 < bodyEnd) {
          const nc = src.charCodeAt(i + 1);
          if (nc === CH_NL) {
            i += 2;
            continue;
          }
          if (nc === 36 || nc === 96 || nc === 92) {
            litBuf += String.fromCharCode(nc);
            i += 2;
            continue;
          }
        }
        litBuf += "\\";
        i++;
        continue;
      }
      if (ch === 36 && src.charCodeAt(i + 1) !== CH_SQUOTE && src.charCodeAt(i + 1) !== CH_DQUOTE) {
        flushLit();
        litStart = i;
        this.pos = i;
        this.readDollar();
        if (this._resultPart) {
          hasExpansion = true;
          parts2.push(this._resultPart);
          litStart = this.pos;
        } else {
          litBuf += src.slice(i, this.pos);
        }
        i = this.pos;
        continue;
      }
      if (ch === 96) {
        flushLit();
        litStart = i;
        this.pos = i;
        this.readBacktickExpansion();
        if (this._resultPart) {
          hasExpansion = true;
          parts2.push(this._resultPart);
          litStart = this.pos;
        } else {
          litBuf += src.slice(i, this.pos);
        }
        i = this.pos;
        continue;
      }
      litBuf += src[i];
      i++;
    }
    flushLit();
    return hasExpansion ? parts2 : null;
  }
  registerHereDocTarget(target) {
    if (this.pendingHereDocs === null)
      return;
    for (const hd of this.pendingHereDocs) {
      if (!hd.target) {
        hd.target = target;
        return;
      }
    }
  }
  // Read the right-hand operand of =~ in [[ ]]. Bash ends the operand at
  // depth-zero whitespace, `)`, `;`, `&`, `<`, or `>` (but `<(`/`>(` open a
  // process substitution and `|` never delimits). An unquoted `(` opens a
  // group that consumes everything — `]]`, newlines, and metacharacters
  // included — until its matching `)`; inside a group only quotes stay opaque
  // and expansion parens count naively, matching bash. Quotes and expansions
  // at depth zero skip via the same readers normal words use, so their errors
  // and spans stay identical. The token is the raw source span; value and
  // parts resolve lazily like every other word.
  readTestRegexWord() {
    this.hasPeek = false;
    this.skipSpacesAndTabs();
    const src = this.src;
    const len = this.srcEnd;
    const start = this.pos;
    let depth = 0;
    while (this.pos < len) {
      const ch = src.charCodeAt(this.pos);
      if (ch === CH_LPAREN) {
        depth++;
        this.pos++;
        continue;
      }
      if (ch === CH_BACKSLASH) {
        this.pos += this.pos + 1 < len ? 2 : 1;
        continue;
      }
      if (ch === CH_SQUOTE) {
        const quotePos = this.pos++;
        const ansiC = quotePos > start && src.charCodeAt(quotePos - 1) === CH_DOLLAR;
        while (this.pos < len && src.charCodeAt(this.pos) !== CH_SQUOTE) {
          if (ansiC && src.charCodeAt(this.pos) === CH_BACKSLASH && this.pos + 1 < len)
            this.pos++;
          this.pos++;
        }
        if (this.pos < len)
          this.pos++;
        else
          this.errors.push({
            message: ansiC ? "unterminated ANSI-C quote" : "unterminated single quote",
            pos: quotePos
          });
        continue;
      }
      if (ch === CH_DQUOTE) {
        this.pos++;
        this.readDoubleQuoted();
        continue;
      }
      if (ch === CH_BACKTICK) {
        this.readBacktickExpansion();
        continue;
      }
      if (depth > 0) {
        if (ch === CH_RPAREN)
          depth--;
        this.pos++;
        continue;
      }
      if (ch === CH_DOLLAR) {
        this.readDollar();
        continue;
      }
      if ((ch === CH_LT || ch === CH_GT) && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_LPAREN) {
        const subPos = this.pos;
        this.pos += 2;
        this.extractBalanced();
        if (this._unbalanced)
          this.errors.push({ message: "unterminated process substitution", pos: subPos });
        continue;
      }
      if (ch < 128 && charType[ch] & 1 && ch !== CH_PIPE)
        break;
      this.pos++;
    }
    setToken(this.current, Token.Word, src.slice(start, this.pos), start, this.pos);
    return this.current;
  }
  // Read C-style for expressions: called after first '(' consumed by parser.
  // Expects pos at second '('. Returns [init, test, update] raw text.
  readCStyleForExprs() {
    this.hasPeek = false;
    const src = this.src;
    const len = this.srcEnd;
    while (this.pos < len && (src.charCodeAt(this.pos) === CH_SPACE || src.charCodeAt(this.pos) === CH_TAB))
      this.pos++;
    const openPos = this.pos;
    if (this.pos < len && src.charCodeAt(this.pos) === CH_LPAREN)
      this.pos++;
    const starts = [this.pos, 0, 0];
    const parts2 = ["", "", "", 0, 0, 0];
    let partIdx = 0;
    let depth = 1;
    let partStart = this.pos;
    let extra = false;
    const setPart = (end) => {
      const raw = src.slice(partStart, end);
      parts2[partIdx] = raw.trim();
      parts2[3 + partIdx] = starts[partIdx] + raw.length - raw.trimStart().length;
    };
    while (this.pos < len && depth > 0) {
      const c = src.charCodeAt(this.pos);
      if (c === CH_LPAREN) {
        depth++;
        this.pos++;
      } else if (c === CH_RPAREN) {
        depth--;
        if (depth === 0) {
          if (!extra)
            setPart(this.pos);
          if (partIdx < 2)
            this.errors.push({ message: "expected three arithmetic expressions in for header", pos: this.pos });
          this.pos++;
          while (this.pos < len && (src.charCodeAt(this.pos) === CH_SPACE || src.charCodeAt(this.pos) === CH_TAB))
            this.pos++;
          if (this.pos < len && src.charCodeAt(this.pos) === CH_RPAREN)
            this.pos++;
          break;
        }
        this.pos++;
      } else if (c === CH_SEMI && depth === 1) {
        if (partIdx === 2) {
          if (!extra) {
            setPart(this.pos);
            this.errors.push({ message: "expected three arithmetic expressions in for header", pos: this.pos });
          }
          extra = true;
          this.pos++;
          continue;
        }
        setPart(this.pos);
        partIdx++;
        this.pos++;
        partStart = this.pos;
        starts[partIdx] = partStart;
      } else if (c === CH_DOLLAR) {
        this.readDollar();
      } else if (c === CH_BACKTICK) {
        this.readBacktickExpansion();
      } else if (c === CH_BACKSLASH) {
        this.pos += this.pos + 1 < len ? 2 : 1;
      } else if (c === CH_SQUOTE) {
        this.pos++;
        this.skipSQ();
      } else if (c === CH_DQUOTE) {
        this.pos++;
        this.skipDQ();
      } else {
        this.pos++;
      }
    }
    if (depth > 0) {
      if (!extra)
        setPart(this.pos);
      this.errors.push({ message: "unterminated arithmetic for header", pos: openPos });
    }
    return parts2;
  }
  peek(ctx = LexContext.Normal) {
    if (!this.hasPeek) {
      this.readNext(this.nextState, ctx);
      this.hasPeek = true;
    }
    return this.nextState;
  }
  // Peek where the context depends on the token just consumed. peek() ignores its ctx once a
  // token is cached, so the caller's context must only be derived when a read actually happens.
  peekFollow(closers) {
    if (!this.hasPeek) {
      const ctx = closers[this.current.token] ? LexContext.CommandStart : LexContext.Normal;
      this.readNext(this.nextState, ctx);
      this.hasPeek = true;
    }
    return this.nextState;
  }
  next(ctx = LexContext.Normal) {
    if (this.hasPeek) {
      this.hasPeek = false;
      const temp = this.current;
      this.current = this.nextState;
      this.nextState = temp;
      return this.current;
    }
    this.readNext(this.current, ctx);
    return this.current;
  }
  unshift(tok) {
    this.nextState.copyFrom(tok);
    this.hasPeek = true;
  }
  readNext(out, ctx) {
    const src = this.src;
    const len = this.srcEnd;
    let pos = this.pos;
    while (true) {
      pos = skipBlanks2(src, pos, len);
      if (ctx === LexContext.TestMode) {
        while (pos < len && src.charCodeAt(pos) === CH_NL)
          pos = skipBlanks2(src, pos + 1, len);
      }
      if (pos >= len || src.charCodeAt(pos) !== CH_HASH)
        break;
      while (pos < len && src.charCodeAt(pos) !== CH_NL)
        pos++;
    }
    this.pos = pos;
    if (pos >= len) {
      this.consumePendingHereDocs();
      setToken(out, Token.EOF, "", pos, pos);
      return;
    }
    const tokenStart = pos;
    const ch = src.charCodeAt(pos);
    if (ch === CH_NL) {
      this.pos++;
      this.consumePendingHereDocs();
      setToken(out, Token.Newline, "\n", tokenStart, this.pos);
      return;
    }
    if (ctx === LexContext.TestMode && (ch === CH_LT || ch === CH_GT) && !(this.pos + 1 < this.srcEnd && src.charCodeAt(this.pos + 1) === CH_LPAREN)) {
      this.pos++;
      setToken(out, Token.Word, ch === CH_LT ? "<" : ">", tokenStart, this.pos);
      out.keywordEligible = true;
      return;
    }
    if (ch < 128 && charType[ch] & 1 && this.tryReadOperator(out, ch, ctx, tokenStart))
      return;
    if (ch === CH_LBRACKET && ctx === LexContext.ArrayElement && this.readArrayElement(out, tokenStart))
      return;
    this.readWord(out, ctx, tokenStart);
  }
  tryReadOperator(out, ch, ctx, tokenStart) {
    const src = this.src;
    const pos = this.pos;
    const next = pos + 1 < this.srcEnd ? src.charCodeAt(pos + 1) : 0;
    switch (ch) {
      case CH_SEMI:
        if (next === CH_SEMI) {
          if (pos + 2 < this.srcEnd && src.charCodeAt(pos + 2) === CH_AMP) {
            this.pos += 3;
            setToken(out, Token.DoubleSemiAmp, ";;&", tokenStart, this.pos);
            return true;
          }
          this.pos += 2;
          setToken(out, Token.DoubleSemi, ";;", tokenStart, this.pos);
          return true;
        }
        if (next === CH_AMP) {
          this.pos += 2;
          setToken(out, Token.SemiAmp, ";&", tokenStart, this.pos);
          return true;
        }
        this.pos++;
        setToken(out, Token.Semi, ";", tokenStart, this.pos);
        return true;
      case CH_PIPE:
        if (next === CH_PIPE) {
          this.pos += 2;
          setToken(out, Token.Or, "||", tokenStart, this.pos);
          return true;
        }
        if (next === CH_AMP) {
          this.pos += 2;
          setToken(out, Token.Pipe, "|&", tokenStart, this.pos);
          return true;
        }
        this.pos++;
        setToken(out, Token.Pipe, "|", tokenStart, this.pos);
        return true;
      case CH_AMP:
        if (next === CH_AMP) {
          this.pos += 2;
          setToken(out, Token.And, "&&", tokenStart, this.pos);
          return true;
        }
        if (next === CH_GT) {
          this.pos += 2;
          const append = this.pos < this.srcEnd && src.charCodeAt(this.pos) === CH_GT;
          if (append)
            this.pos++;
          return this.readRedirectTarget(out, append ? "&>>" : "&>", tokenStart);
        }
        this.pos++;
        setToken(out, Token.Amp, "&", tokenStart, this.pos);
        return true;
      case CH_LPAREN:
        if (ctx === LexContext.CommandStart && next === CH_LPAREN) {
          const savedErrors = this.errors.length;
          this.readArithmeticCommand(out, tokenStart);
          if (!this._notArithmetic)
            return true;
          this.errors.length = savedErrors;
          this.pos = tokenStart;
        }
        this.pos++;
        setToken(out, Token.LParen, "(", tokenStart, this.pos);
        return true;
      case CH_RPAREN:
        this.pos++;
        setToken(out, Token.RParen, ")", tokenStart, this.pos);
        return true;
      case CH_LT:
      case CH_GT:
        return this.readRedirection(out, tokenStart);
      default:
        return false;
    }
  }
  readRedirection(out, tokenStart) {
    const src = this.src;
    const ch = src.charCodeAt(this.pos);
    let op = "";
    if (ch === CH_LT) {
      this.pos++;
      const next = this.pos < this.srcEnd ? src.charCodeAt(this.pos) : 0;
      if (next === CH_LT) {
        this.pos++;
        const third = this.pos < this.srcEnd ? src.charCodeAt(this.pos) : 0;
        if (third === CH_LT) {
          this.pos++;
          op = "<<<";
        } else {
          const dash = third === CH_DASH;
          if (dash)
            this.pos++;
          this.skipSpacesAndTabs();
          const targetPos = this.pos;
          if (this.pos >= this.srcEnd || src.charCodeAt(this.pos) !== CH_HASH)
            this.readHereDocDelimiter();
          const hasTarget = this.pos > targetPos;
          if (hasTarget) {
            (this.pendingHereDocs ?? (this.pendingHereDocs = [])).push({
              delimiter: this._hereDelim,
              strip: dash,
              quoted: this._hereQuoted
            });
          }
          setToken(out, Token.Redirect, dash ? "<<-" : "<<", tokenStart, this.pos);
          out.content = hasTarget ? this._hereDelim : void 0;
          out.delimiterQuoted = hasTarget && this._hereQuoted;
          out.targetPos = targetPos;
          out.targetEnd = hasTarget ? this.pos : targetPos;
          return true;
        }
      } else if (next === CH_LPAREN) {
        this.readProcessSubstitution(out, "<", tokenStart);
        return true;
      } else if (next === CH_GT) {
        op = "<>";
        this.pos++;
      } else if (next === CH_AMP) {
        op = "<&";
        this.pos++;
      } else {
        op = "<";
      }
    } else if (ch === CH_GT) {
      this.pos++;
      const next = this.pos < this.srcEnd ? src.charCodeAt(this.pos) : 0;
      if (next === CH_LPAREN) {
        this.readProcessSubstitution(out, ">", tokenStart);
        return true;
      }
      if (next === CH_GT) {
        op = ">>";
        this.pos++;
      } else if (next === CH_AMP) {
        op = ">&";
        this.pos++;
      } else if (next === CH_PIPE) {
        op = ">|";
        this.pos++;
      } else {
        op = ">";
      }
    }
    return this.readRedirectTarget(out, op, tokenStart);
  }
  readRedirectTarget(out, op, tokenStart) {
    const src = this.src;
    this.skipSpacesAndTabs();
    if (this.pos < this.srcEnd) {
      const nc = src.charCodeAt(this.pos);
      if ((nc === CH_LT || nc === CH_GT) && this.pos + 1 < this.srcEnd && src.charCodeAt(this.pos + 1) === CH_LPAREN) {
        const psStart = this.pos;
        this.pos += 2;
        this.extractBalanced();
        if (this._unbalanced)
          this.errors.push({ message: "unterminated process substitution", pos: psStart });
        const psText = src.slice(psStart, this.pos);
        setToken(out, Token.Redirect, op, tokenStart, this.pos);
        out.content = psText;
        out.targetPos = psStart;
        out.targetEnd = this.pos;
        return true;
      }
      const targetPos = this.pos;
      if (nc !== CH_NL && nc !== CH_HASH)
        this.readRedirectTargetText();
      this.redirectToken(out, op, tokenStart, targetPos);
      return true;
    }
    this.redirectToken(out, op, tokenStart, this.pos);
    return true;
  }
  // Redirect targets keep their processed text eagerly (it becomes the target
  // word's content), so scan them in value mode.
  readRedirectTargetText() {
    const savedBuildValue = this._buildValue;
    this._buildValue = true;
    this.readWordText();
    this._buildValue = savedBuildValue;
  }
  redirectToken(out, operator, tokenStart, targetPos) {
    const hasTarget = this.pos > targetPos && (this._wordText.length > 0 || this._wordQuoted);
    setToken(out, Token.Redirect, operator, tokenStart, this.pos);
    out.content = hasTarget ? this._wordText : void 0;
    out.targetPos = targetPos;
    out.targetEnd = hasTarget ? this.pos : targetPos;
  }
  readProcessSubstitution(out, operator, tokenStart) {
    this.pos++;
    this.extractBalanced();
    if (this._unbalanced)
      this.errors.push({ message: "unterminated process substitution", pos: tokenStart });
    const text2 = this.src.slice(tokenStart, this.pos);
    setToken(out, Token.Word, text2, tokenStart, this.pos);
  }
  // The delimiter is the word after quote removal: quote and escape segments may
  // appear anywhere in the word, any of them makes the heredoc quoted, and inside
  // double quotes a backslash is removed only before $ ` " \.
  readHereDocDelimiter() {
    const src = this.src;
    const len = this.srcEnd;
    const savedBuildValue = this._buildValue;
    this._buildValue = true;
    let delimiter = "";
    let quoted = false;
    while (this.pos < len) {
      const c = src.charCodeAt(this.pos);
      if (c === CH_SQUOTE) {
        quoted = true;
        this.pos++;
        while (this.pos < len && src.charCodeAt(this.pos) !== CH_SQUOTE) {
          delimiter += src[this.pos];
          this.pos++;
        }
        if (this.pos < len)
          this.pos++;
      } else if (c === CH_DQUOTE) {
        quoted = true;
        this.pos++;
        while (this.pos < len && src.charCodeAt(this.pos) !== CH_DQUOTE) {
          if (src.charCodeAt(this.pos) === CH_BACKSLASH && this.pos + 1 < len) {
            const next = src.charCodeAt(this.pos + 1);
            if (next === CH_NL) {
              this.pos += 2;
              continue;
            }
            if (next === CH_DOLLAR || next === CH_BACKTICK || next === CH_DQUOTE || next === CH_BACKSLASH)
              this.pos++;
          }
          delimiter += src[this.pos];
          this.pos++;
        }
        if (this.pos < len)
          this.pos++;
      } else if (c === CH_BACKSLASH) {
        if (this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_NL) {
          this.pos += 2;
          continue;
        }
        quoted = true;
        this.pos++;
        if (this.pos < len) {
          delimiter += src[this.pos];
          this.pos++;
        } else {
          delimiter += "\\";
        }
      } else if (c === CH_BACKTICK) {
        const btStart = this.pos;
        this.pos++;
        while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
          if (src.charCodeAt(this.pos) === CH_BACKSLASH)
            this.pos++;
          this.pos++;
        }
        if (this.pos < len)
          this.pos++;
        delimiter += src.slice(btStart, this.pos);
      } else if (c === CH_DOLLAR) {
        const next = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
        if (next === CH_SQUOTE || next === CH_DQUOTE)
          quoted = true;
        this.readDollar();
        delimiter += this._resultText;
      } else if (c < 128 && charType[c] & 1) {
        break;
      } else {
        delimiter += src[this.pos];
        this.pos++;
      }
    }
    this._buildValue = savedBuildValue;
    this._hereDelim = delimiter;
    this._hereQuoted = quoted;
  }
  consumePendingHereDocs() {
    const pending = this.pendingHereDocs;
    if (pending === null || pending.length === 0)
      return;
    for (const hd of pending) {
      const bodyPos = this.pos;
      const bodyEnd = this.skipHereDocBody(hd.delimiter, hd.strip, this.parenBoundary, hd.quoted);
      if (hd.target) {
        hd.target.body.pos = bodyPos;
        hd.target.body.end = bodyEnd;
        hd.target.body.text = this.src.slice(bodyPos, bodyEnd);
        if (this.hereDocClosingPos !== -1)
          hd.target.closing = { pos: this.hereDocClosingPos, end: this.hereDocClosingEnd };
      }
    }
    pending.length = 0;
  }
  hereDocClosingPos = -1;
  hereDocClosingEnd = -1;
  // Advance past the heredoc body and its delimiter line; return the body end
  // (start of the delimiter line, or srcEnd when delimited by end-of-input).
  // With parenEnds (inside $(...)), a line starting with the delimiter directly
  // followed by ")" also terminates the body, resuming at the ")" — bash treats
  // the substitution's closing paren as end-of-file for its heredocs.
  // `join` crosses `\`+newline pairs, which an unquoted delimiter may straddle.
  matchHereDocDelimiter(delimiter, lineStart, end, join2) {
    const src = this.src;
    let pos = lineStart;
    for (let i = 0; i < delimiter.length; ) {
      if (join2 && src.charCodeAt(pos) === CH_BACKSLASH && pos + 1 < end && src.charCodeAt(pos + 1) === CH_NL) {
        pos += 2;
        continue;
      }
      if (pos >= end || src.charCodeAt(pos) !== delimiter.charCodeAt(i))
        return -1;
      pos++;
      i++;
    }
    return pos;
  }
  // A `\` consumes the next character, so `\`+newline continues the line and `\\` does not.
  logicalLineEnd(from, end, join2) {
    const src = this.src;
    let lineEnd2 = src.indexOf("\n", from);
    while (lineEnd2 !== -1 && lineEnd2 < end) {
      if (!join2)
        return lineEnd2;
      let backslashes = lineEnd2;
      while (backslashes > from && src.charCodeAt(backslashes - 1) === CH_BACKSLASH)
        backslashes--;
      if ((lineEnd2 - backslashes) % 2 === 0)
        return lineEnd2;
      from = lineEnd2 + 1;
      lineEnd2 = src.indexOf("\n", from);
    }
    return end;
  }
  skipHereDocBody(delimiter, strip, parenEnds = false, quoted = false) {
    this.hereDocClosingPos = -1;
    this.hereDocClosingEnd = -1;
    const src = this.src;
    const len = this.srcEnd;
    while (this.pos < len) {
      let lineStart = this.pos;
      const lineEnd2 = this.logicalLineEnd(lineStart, len, !quoted);
      for (; ; ) {
        const before = lineStart;
        if (strip)
          while (lineStart < lineEnd2 && src.charCodeAt(lineStart) === CH_TAB)
            lineStart++;
        if (!quoted)
          lineStart = skipLineContinuations(src, lineStart, lineEnd2);
        if (lineStart === before)
          break;
      }
      let afterDelim = this.matchHereDocDelimiter(delimiter, lineStart, lineEnd2, !quoted);
      if (afterDelim !== -1 && !quoted)
        afterDelim = skipLineContinuations(src, afterDelim, lineEnd2);
      if (afterDelim === lineEnd2) {
        const bodyEnd = this.pos;
        if (!parenEnds || !this.parenBoundary || lineEnd2 !== len) {
          this.hereDocClosingPos = lineStart;
          this.hereDocClosingEnd = lineEnd2;
        }
        this.pos = lineEnd2 < len ? lineEnd2 + 1 : lineEnd2;
        return bodyEnd;
      }
      if (parenEnds && afterDelim !== -1) {
        let paren = afterDelim;
        while (paren < lineEnd2 && src.charCodeAt(paren) !== CH_RPAREN)
          paren++;
        if (paren < lineEnd2 || this.parenBoundary && lineEnd2 === len) {
          const bodyEnd = this.pos;
          this.pos = afterDelim;
          return bodyEnd;
        }
      }
      this.pos = lineEnd2 < len ? lineEnd2 + 1 : lineEnd2;
    }
    return this.pos;
  }
  _wordText = "";
  _wordRaw = false;
  _wordQuoted = false;
  _wordHasExpansions = false;
  _wordKeywordEligible = false;
  _wordAssignmentState;
  _bracketWindow;
  _arithmeticBracketWindow;
  _wordParts = null;
  _resultText = "";
  // True when the last $-construct's value is exactly its raw source span.
  _resultIsRaw = true;
  _resultHasExpansion = false;
  _resultPart;
  // Set by extractBalanced when the input ended before the closing paren, so
  // callers can report the construct they were scanning.
  _unbalanced = false;
  // Set by scanArithmeticBody when the construct turns out not to be arithmetic, so the
  // caller can re-read it as a subshell or command substitution instead.
  _notArithmetic = false;
  _arithUnterminated = false;
  _dqText = "";
  _dqHasExpansions = false;
  _dqParts = null;
  // Content end (before the closing quote, or end of input when unterminated).
  _dqEnd = 0;
  _hereDelim = "";
  _hereQuoted = false;
  readWord(out, ctx, tokenStart = 0) {
    const errorStart = this._errors === null ? 0 : this._errors.length;
    this.readWordText(false, ctx, true);
    if (ctx === LexContext.Normal) {
      const next = this.pos < this.srcEnd ? this.src.charCodeAt(this.pos) : 0;
      if (!this._wordRaw || next !== CH_LT && next !== CH_GT) {
        setSpanToken(out, Token.Word, tokenStart, this.pos, this._wordRaw);
        out.keywordEligible = this._wordKeywordEligible;
        return;
      }
    }
    this.classifyWord(out, ctx, tokenStart, errorStart);
  }
  isRedirectVariable(start, end) {
    const src = this.src;
    for (let i = start; i < end; i++) {
      const c = src.charCodeAt(i);
      if (c === CH_LBRACKET && i > start) {
        return i + 2 < end && src.charCodeAt(end - 1) === CH_RBRACKET && this.findClosingShellDelimiter(i + 1, end, CH_RBRACKET) === end - 1;
      }
      if (c >= 128 || !(isIdChar[c] & (i === start ? 1 : 2)))
        return false;
    }
    return end > start;
  }
  readArrayElement(out, tokenStart) {
    const close = this.findClosingBracket(tokenStart + 1);
    if (close === -1)
      return false;
    this.pos = close + 1;
    this.readWordText();
    setSpanToken(out, Token.Word, tokenStart, this.pos, true);
    return true;
  }
  classifyWord(out, ctx, tokenStart, errorStart) {
    const src = this.src;
    const raw = this._wordRaw;
    const hasExpansions = this._wordHasExpansions;
    const quoted = this._wordQuoted;
    const keywordEligible = this._wordKeywordEligible;
    let assignmentState = this._wordAssignmentState;
    const wordEnd = this.pos;
    const wordLen = wordEnd - tokenStart;
    if (ctx === LexContext.CasePattern) {
      let token = Token.Word;
      if (keywordEligible) {
        const reserved = raw ? matchReservedWord(src, tokenStart, wordLen) : RESERVED_WORDS.get(this.wordValueOf(tokenStart, wordEnd));
        if (reserved === Token.Esac)
          token = reserved;
      }
      setSpanToken(out, token, tokenStart, wordEnd, raw);
      out.keywordEligible = keywordEligible;
      return;
    }
    let value = null;
    if (!raw && !hasExpansions && keywordEligible && (ctx === LexContext.CommandStart || ctx === LexContext.TestMode)) {
      const nextCh = wordEnd < this.srcEnd ? src.charCodeAt(wordEnd) : 0;
      if (!quoted && wordLen <= 16 || nextCh === CH_LT || nextCh === CH_GT) {
        value = this.wordValueOf(tokenStart, wordEnd);
      }
    }
    if (ctx === LexContext.CommandStart && keywordEligible) {
      if (raw) {
        if (wordLen <= 8) {
          const reserved = matchReservedWord(src, tokenStart, wordLen);
          if (reserved !== void 0) {
            setSpanToken(out, reserved, tokenStart, wordEnd, true);
            return;
          }
        }
        if (wordLen === 2 && src.charCodeAt(tokenStart) === CH_LBRACKET && src.charCodeAt(tokenStart + 1) === CH_LBRACKET) {
          setSpanToken(out, Token.DblLBracket, tokenStart, wordEnd, true);
          return;
        }
      } else if (value !== null && value.length > 0) {
        const fc = value.charCodeAt(0);
        if (fc >= CH_a && fc <= CH_z && value.length <= 8 || fc === CH_BANG || fc === CH_LBRACE || fc === CH_RBRACE) {
          const reserved = RESERVED_WORDS.get(value);
          if (reserved !== void 0) {
            setToken(out, reserved, value, tokenStart, wordEnd);
            return;
          }
        }
        if (fc === CH_LBRACKET && value === "[[") {
          setToken(out, Token.DblLBracket, value, tokenStart, wordEnd);
          return;
        }
      }
    }
    if (ctx === LexContext.CommandStart || ctx === LexContext.CommandPrefix || ctx === LexContext.Declaration) {
      if (assignmentState === void 0) {
        let eq = -1;
        let bracket = false;
        for (let i = tokenStart + 1; i < wordEnd; i++) {
          const c = src.charCodeAt(i);
          if (c === CH_EQ) {
            eq = i;
            break;
          }
          if (c === CH_LBRACKET)
            bracket = true;
        }
        if (eq !== -1 || ctx !== LexContext.Declaration && bracket) {
          assignmentState = scanAssignmentPrefix(src, tokenStart, wordEnd, ASSIGNMENT_NAME_START);
        }
      }
      if (assignmentState !== void 0) {
        if (ctx !== LexContext.Declaration && assignmentState >= ASSIGNMENT_INDEX_BASE) {
          if (wordEnd < this.srcEnd) {
            if (this._errors !== null)
              this._errors.length = errorStart;
            this.pos = tokenStart;
            this.readWordText(true, ctx, true);
            if (this.pos > wordEnd) {
              this.classifyWord(out, ctx, tokenStart, errorStart);
              return;
            }
          }
          if (this._errors === null || this._errors.length === errorStart) {
            this.errors.push({ message: "unterminated array subscript", pos: src.indexOf("[", tokenStart) });
          }
        }
        if (isMatchedAssignment(assignmentState)) {
          setSpanToken(out, Token.Assignment, tokenStart, wordEnd, raw);
          if (value !== null)
            out._value = value;
          out.assignmentOperatorPos = assignmentOperatorPos(assignmentState);
          return;
        }
      }
    }
    if ((ctx === LexContext.CommandStart || ctx === LexContext.TestMode) && keywordEligible) {
      if (raw) {
        if (wordLen === 2 && src.charCodeAt(tokenStart) === CH_RBRACKET && src.charCodeAt(tokenStart + 1) === CH_RBRACKET) {
          setSpanToken(out, Token.DblRBracket, tokenStart, wordEnd, true);
          return;
        }
      } else if (value === "]]") {
        setToken(out, Token.DblRBracket, value, tokenStart, wordEnd);
        return;
      }
    }
    if (!hasExpansions && this.pos < this.srcEnd) {
      const nc = src.charCodeAt(this.pos);
      if (nc === CH_LT || nc === CH_GT) {
        if (raw) {
          const fc = src.charCodeAt(tokenStart);
          if (fc >= CH_0 && fc <= CH_9 && isAllDigitsRange(src, tokenStart, wordEnd)) {
            const fd = Number.parseInt(src.slice(tokenStart, wordEnd), 10);
            if (this.readRedirection(out, tokenStart)) {
              out.fileDescriptor = fd;
              out.descriptorEnd = wordEnd;
              return;
            }
          }
          if (fc === CH_LBRACE && src.charCodeAt(wordEnd - 1) === CH_RBRACE && this.isRedirectVariable(tokenStart + 1, wordEnd - 1)) {
            const varname = src.slice(tokenStart + 1, wordEnd - 1);
            if (this.readRedirection(out, tokenStart)) {
              out.variableName = varname;
              out.descriptorEnd = wordEnd;
              return;
            }
          }
        }
      }
    }
    setSpanToken(out, Token.Word, tokenStart, wordEnd, raw);
    if (value !== null)
      out._value = value;
    out.keywordEligible = keywordEligible;
  }
  // `subscripts` re-reads a word known to stop inside an array subscript, where
  // metacharacters are ordinary text.
  // `scanning` marks the first scan of a token, which decides where the word ends.
  readWordText(subscripts = false, ctx = LexContext.Normal, scanning = false) {
    const src = this.src;
    const len = this.srcEnd;
    let pos = this.pos;
    const fastStart = pos;
    let exitCh = 0;
    while (pos < len) {
      const c = src.charCodeAt(pos);
      if (c < 128 && charType[c]) {
        exitCh = c;
        break;
      }
      pos++;
    }
    if (pos >= len || charType[exitCh] & 1 && !(exitCh === CH_LPAREN && pos > fastStart && extglobPrefix[src.charCodeAt(pos - 1)]) && !subscripts) {
      this.pos = pos;
      this._wordText = (this._buildParts || this._buildValue) && pos > fastStart ? src.slice(fastStart, pos) : "";
      this._wordRaw = true;
      this._wordQuoted = false;
      this._wordHasExpansions = false;
      this._wordKeywordEligible = true;
      this._wordAssignmentState = void 0;
      if (this._buildParts) {
        this._wordParts = hasGlobCharacters(this._wordText) && ctx !== LexContext.ArrayElement ? parseGlobParts(src, fastStart, pos, void 0) ?? null : null;
      }
      return;
    }
    const bp = this._buildParts;
    const bt = bp || this._buildValue;
    let text2 = bt && pos > fastStart ? src.slice(fastStart, pos) : "";
    let quoted = false;
    let hasExpansions = false;
    let keywordEligible = true;
    let valueIsRaw = true;
    let lastValueChar = pos > fastStart ? src.charCodeAt(pos - 1) : 0;
    let assignmentState = scanAssignmentPrefix(src, fastStart, pos, ASSIGNMENT_NAME_START);
    let parts2;
    let litBuf = "";
    let litStart = 0;
    let hasGlobs = false;
    let braceResults;
    if (bp) {
      parts2 = [];
      litBuf = text2;
      litStart = fastStart;
      hasGlobs = text2.length > 0 && hasGlobCharacters(text2);
    }
    while (pos < len) {
      const ch = src.charCodeAt(pos);
      if (ch >= 128 || !charType[ch]) {
        const runStart = pos;
        pos++;
        while (pos < len) {
          const c = src.charCodeAt(pos);
          if (c < 128 && charType[c])
            break;
          pos++;
        }
        lastValueChar = src.charCodeAt(pos - 1);
        assignmentState = scanAssignmentPrefix(src, runStart, pos, assignmentState);
        if (bt) {
          const chunk = src.slice(runStart, pos);
          text2 += chunk;
          if (bp) {
            litBuf += chunk;
            hasGlobs = hasGlobs || hasGlobCharacters(chunk);
          }
        }
        continue;
      }
      if (charType[ch] & 1) {
        if (subscripts && assignmentState >= ASSIGNMENT_INDEX_BASE) {
          const close = this.findClosingBracket(pos);
          if (close !== -1) {
            const spanEnd = close + 1;
            assignmentState = assignmentState === ASSIGNMENT_INDEX_BASE + 1 ? ASSIGNMENT_AFTER_INDEX : assignmentState - 1;
            lastValueChar = src.charCodeAt(close);
            if (bt) {
              const chunk = src.slice(pos, spanEnd);
              text2 += chunk;
              if (bp) {
                litBuf += chunk;
                hasGlobs = hasGlobs || hasGlobCharacters(chunk);
              }
            }
            pos = spanEnd;
            continue;
          }
        }
        if (ch === CH_LPAREN && lastValueChar < 128 && extglobPrefix[lastValueChar]) {
          if (ctx === LexContext.FunctionName || assignmentState >= ASSIGNMENT_INDEX_BASE && (ctx === LexContext.CommandStart || ctx === LexContext.CommandPrefix))
            break;
          if (ctx === LexContext.CommandStart && lastValueChar === CH_BANG && keywordEligible && src.charCodeAt(fastStart) === CH_BANG && skipLineContinuations(src, fastStart + 1, len) === pos)
            break;
          const prefixChar = lastValueChar;
          if (prefixChar === CH_EQ && scanning && !((ctx === LexContext.CommandStart || ctx === LexContext.CommandPrefix || ctx === LexContext.Declaration || ctx === LexContext.EvalArgument) && isMatchedAssignment(assignmentState) && skipLineContinuations(src, assignmentOperatorPos(assignmentState) + 1, len) === pos))
            break;
          const innerStart = pos + 1;
          const close = this.findClosingShellDelimiter(innerStart, len, CH_RPAREN, prefixChar === CH_EQ);
          if (close === -1 && !scanning && !subscripts && assignmentState >= ASSIGNMENT_INDEX_BASE)
            break;
          if (ctx === LexContext.CommandStart && prefixChar !== CH_EQ && close !== -1 && skipBlanks2(src, innerStart, close) === close)
            break;
          keywordEligible = false;
          const patternEnd = close === -1 ? len : close;
          pos = close === -1 ? len : close + 1;
          if (close === -1)
            this.errors.push({ message: "unterminated extended glob", pos: innerStart - 2 });
          lastValueChar = src.charCodeAt(pos - 1);
          if (bt) {
            const eg = "(" + src.slice(innerStart, pos);
            text2 += eg;
            if (bp && prefixChar !== CH_EQ) {
              let prefixPos = innerStart - 2;
              while (src.charCodeAt(prefixPos) === CH_NL && src.charCodeAt(prefixPos - 1) === CH_BACKSLASH) {
                prefixPos -= 2;
              }
              if (litBuf.length > 0) {
                const trimmed = litBuf.slice(0, -1);
                if (prefixPos > litStart)
                  parts2.push({
                    type: "Literal",
                    pos: litStart,
                    end: prefixPos,
                    value: trimmed,
                    text: src.slice(litStart, prefixPos)
                  });
                litBuf = "";
              }
              const op = extglobOp[prefixChar];
              parts2.push({
                type: "ExtendedGlob",
                pos: prefixPos,
                end: pos,
                text: src.slice(prefixPos, pos),
                operator: op,
                pattern: src.slice(innerStart, patternEnd),
                parts: this.subFieldParts(innerStart, patternEnd)
              });
              litStart = pos;
            } else if (bp) {
              litBuf += eg;
              hasGlobs = hasGlobs || hasGlobCharacters(eg);
            }
          }
          continue;
        }
        break;
      }
      if (ch === CH_BACKSLASH) {
        pos++;
        if (pos < len) {
          if (src.charCodeAt(pos) === CH_NL) {
            pos++;
            valueIsRaw = false;
          } else {
            if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE)
              assignmentState = ASSIGNMENT_INVALID;
            quoted = true;
            keywordEligible = false;
            valueIsRaw = false;
            lastValueChar = src.charCodeAt(pos);
            if (bt) {
              text2 += src[pos];
              if (bp)
                litBuf += src[pos];
            }
            pos++;
          }
        } else {
          if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE)
            assignmentState = ASSIGNMENT_INVALID;
          quoted = true;
          keywordEligible = false;
          lastValueChar = CH_BACKSLASH;
          if (bt) {
            text2 += "\\";
            if (bp)
              litBuf += "\\";
          }
        }
        continue;
      }
      if (ch === CH_SQUOTE) {
        const sqStart = pos;
        if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE)
          assignmentState = ASSIGNMENT_INVALID;
        quoted = true;
        keywordEligible = false;
        valueIsRaw = false;
        pos++;
        const start = pos;
        while (pos < len && src.charCodeAt(pos) !== CH_SQUOTE)
          pos++;
        if (pos > start)
          lastValueChar = src.charCodeAt(pos - 1);
        const value = bt ? src.slice(start, pos) : "";
        if (bt)
          text2 += value;
        if (pos < len)
          pos++;
        else
          this.errors.push({ message: "unterminated single quote", pos: start - 1 });
        if (bp) {
          if (sqStart > litStart) {
            parts2.push({
              type: "Literal",
              pos: litStart,
              end: sqStart,
              value: litBuf,
              text: src.slice(litStart, sqStart)
            });
            litBuf = "";
          }
          parts2.push({ type: "SingleQuoted", pos: sqStart, end: pos, value, text: src.slice(sqStart, pos) });
          litStart = pos;
        }
        continue;
      }
      if (ch === CH_DQUOTE) {
        const dqStart = pos;
        if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE)
          assignmentState = ASSIGNMENT_INVALID;
        quoted = true;
        keywordEligible = false;
        valueIsRaw = false;
        pos++;
        this.pos = pos;
        this.readDoubleQuoted();
        pos = this.pos;
        if (this._dqEnd > dqStart + 1)
          lastValueChar = src.charCodeAt(this._dqEnd - 1);
        if (this._dqHasExpansions)
          hasExpansions = true;
        if (bt)
          text2 += this._dqText;
        if (bp) {
          if (dqStart > litStart) {
            parts2.push({
              type: "Literal",
              pos: litStart,
              end: dqStart,
              value: litBuf,
              text: src.slice(litStart, dqStart)
            });
            litBuf = "";
          }
          const dqText = src.slice(dqStart, pos);
          parts2.push({
            type: "DoubleQuoted",
            pos: dqStart,
            end: pos,
            text: dqText,
            parts: this._dqParts ?? [
              {
                type: "Literal",
                pos: dqStart + 1,
                end: this._dqEnd,
                value: this._dqText,
                text: src.slice(dqStart + 1, this._dqEnd)
              }
            ]
          });
          litStart = pos;
        }
        continue;
      }
      if (ch === CH_DOLLAR) {
        keywordEligible = false;
        const dollarStart = pos;
        if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE)
          assignmentState = ASSIGNMENT_INVALID;
        const next = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
        if (next === CH_SQUOTE || next === CH_DQUOTE)
          quoted = true;
        this.pos = pos;
        this.readDollar();
        pos = this.pos;
        if (!this._resultIsRaw)
          valueIsRaw = false;
        if (pos > dollarStart)
          lastValueChar = src.charCodeAt(pos - 1);
        if (this._resultHasExpansion)
          hasExpansions = true;
        if (bt)
          text2 += this._resultText;
        if (bp) {
          if (this._resultPart) {
            if (dollarStart > litStart) {
              parts2.push({
                type: "Literal",
                pos: litStart,
                end: dollarStart,
                value: litBuf,
                text: src.slice(litStart, dollarStart)
              });
              litBuf = "";
            }
            parts2.push(this._resultPart);
            litStart = pos;
          } else {
            litBuf += this._resultText;
          }
        }
        continue;
      }
      if (ch === CH_BACKTICK) {
        keywordEligible = false;
        const btStart = pos;
        if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE)
          assignmentState = ASSIGNMENT_INVALID;
        this.pos = pos;
        this.readBacktickExpansion();
        pos = this.pos;
        valueIsRaw = false;
        lastValueChar = src.charCodeAt(pos - 1);
        hasExpansions = true;
        if (bt)
          text2 += this._resultText;
        if (bp) {
          if (btStart > litStart) {
            parts2.push({
              type: "Literal",
              pos: litStart,
              end: btStart,
              value: litBuf,
              text: src.slice(litStart, btStart)
            });
            litBuf = "";
          }
          parts2.push(this._resultPart);
          litStart = pos;
        }
        continue;
      }
      if (ch === CH_LBRACE) {
        if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE)
          assignmentState = ASSIGNMENT_INVALID;
        const first2 = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
        const braceEnd = first2 <= CH_SPACE || first2 === CH_RBRACE ? -1 : this.scanBraceExpansion(pos, braceResults ?? (braceResults = /* @__PURE__ */ new Map()));
        if (braceEnd > 0) {
          keywordEligible = false;
          lastValueChar = src.charCodeAt(braceEnd - 1);
          if (bt) {
            const braceText = src.slice(pos, braceEnd);
            text2 += braceText;
            if (bp) {
              if (pos > litStart) {
                parts2.push({
                  type: "Literal",
                  pos: litStart,
                  end: pos,
                  value: litBuf,
                  text: src.slice(litStart, pos)
                });
                litBuf = "";
              }
              parts2.push({
                type: "BraceExpansion",
                pos,
                end: braceEnd,
                text: braceText,
                parts: this.subFieldParts(pos + 1, braceEnd - 1)
              });
              litStart = braceEnd;
            }
          }
          pos = braceEnd;
          continue;
        }
        lastValueChar = CH_LBRACE;
        if (bt) {
          text2 += "{";
          if (bp)
            litBuf += "{";
        }
        pos++;
        continue;
      }
      pos++;
    }
    if (bp && pos > litStart)
      parts2.push({ type: "Literal", pos: litStart, end: pos, value: litBuf, text: src.slice(litStart, pos) });
    this.pos = pos;
    this._wordText = text2;
    this._wordRaw = valueIsRaw;
    this._wordQuoted = quoted;
    this._wordHasExpansions = hasExpansions;
    this._wordKeywordEligible = keywordEligible;
    this._wordAssignmentState = assignmentState;
    if (bp) {
      this._wordParts = parts2.length > 1 || parts2.length === 1 && parts2[0].type !== "Literal" ? parts2 : null;
      if (hasGlobs && ctx !== LexContext.ArrayElement)
        this._wordParts = parseGlobParts(src, fastStart, pos, this._wordParts) ?? null;
    }
  }
  // Arithmetic text gets expansions and quote removal but no process substitution.
  readInnerWordText(insideDoubleQuotes = false, arithmetic = false, globs = false) {
    const src = this.src;
    const len = this.srcEnd;
    let pos = this.pos;
    const start = pos;
    let text2 = "";
    const bp = this._buildParts;
    let parts2;
    let litBuf = "";
    let litStart = 0;
    let preserveLiteral = false;
    let hasGlobs = false;
    if (bp) {
      parts2 = [];
      litStart = pos;
    }
    while (pos < len) {
      const ch = src.charCodeAt(pos);
      if (ch === CH_BACKSLASH) {
        pos++;
        if (pos < len) {
          if (src.charCodeAt(pos) === CH_NL) {
            pos++;
          } else {
            const next = src.charCodeAt(pos);
            if (insideDoubleQuotes && next !== CH_DOLLAR && next !== CH_BACKTICK && next !== CH_DQUOTE && next !== CH_BACKSLASH && next !== CH_RBRACE) {
              text2 += "\\";
              if (bp)
                litBuf += "\\";
              preserveLiteral = true;
            }
            const escaped = src[pos++];
            text2 += escaped;
            if (bp)
              litBuf += escaped;
          }
        }
        continue;
      }
      if (ch === CH_SQUOTE && !insideDoubleQuotes) {
        const sqStart = pos;
        pos++;
        const start2 = pos;
        while (pos < len && src.charCodeAt(pos) !== CH_SQUOTE)
          pos++;
        const value = src.slice(start2, pos);
        text2 += value;
        if (pos < len)
          pos++;
        if (bp) {
          if (sqStart > litStart) {
            parts2.push({
              type: "Literal",
              pos: litStart,
              end: sqStart,
              value: litBuf,
              text: src.slice(litStart, sqStart)
            });
            litBuf = "";
          }
          parts2.push({ type: "SingleQuoted", pos: sqStart, end: pos, value, text: src.slice(sqStart, pos) });
          litStart = pos;
        }
        continue;
      }
      if (ch === CH_DQUOTE) {
        const dqStart = pos;
        pos++;
        this.pos = pos;
        this.readDoubleQuoted(insideDoubleQuotes);
        pos = this.pos;
        text2 += this._dqText;
        if (bp) {
          if (dqStart > litStart) {
            parts2.push({
              type: "Literal",
              pos: litStart,
              end: dqStart,
              value: litBuf,
              text: src.slice(litStart, dqStart)
            });
            litBuf = "";
          }
          const dqText = src.slice(dqStart, pos);
          parts2.push({
            type: "DoubleQuoted",
            pos: dqStart,
            end: pos,
            text: dqText,
            parts: this._dqParts ?? [
              {
                type: "Literal",
                pos: dqStart + 1,
                end: this._dqEnd,
                value: this._dqText,
                text: src.slice(dqStart + 1, this._dqEnd)
              }
            ]
          });
          litStart = pos;
        }
        continue;
      }
      if (ch === CH_DOLLAR) {
        const dollarStart = pos;
        this.pos = pos;
        this.readDollar(insideDoubleQuotes);
        pos = this.pos;
        text2 += this._resultText;
        if (bp) {
          if (this._resultPart) {
            if (dollarStart > litStart) {
              parts2.push({
                type: "Literal",
                pos: litStart,
                end: dollarStart,
                value: litBuf,
                text: src.slice(litStart, dollarStart)
              });
              litBuf = "";
            }
            parts2.push(this._resultPart);
            litStart = pos;
          } else {
            litBuf += this._resultText;
          }
        }
        continue;
      }
      if (ch === CH_BACKTICK) {
        const btStart = pos;
        this.pos = pos;
        this.readBacktickExpansion(insideDoubleQuotes);
        pos = this.pos;
        text2 += this._resultText;
        if (bp) {
          if (btStart > litStart) {
            parts2.push({
              type: "Literal",
              pos: litStart,
              end: btStart,
              value: litBuf,
              text: src.slice(litStart, btStart)
            });
            litBuf = "";
          }
          parts2.push(this._resultPart);
          litStart = pos;
        }
        continue;
      }
      if (!insideDoubleQuotes && !arithmetic && (ch === CH_LT || ch === CH_GT) && pos + 1 < len && src.charCodeAt(pos + 1) === CH_LPAREN) {
        const psStart = pos;
        this.pos = pos + 2;
        const inner = this.extractBalanced();
        pos = this.pos;
        const raw = src.slice(psStart, pos);
        text2 += raw;
        if (bp) {
          if (psStart > litStart) {
            parts2.push({
              type: "Literal",
              pos: litStart,
              end: psStart,
              value: litBuf,
              text: src.slice(litStart, psStart)
            });
            litBuf = "";
          }
          parts2.push(this.processSubstitution(psStart, raw, ch === CH_LT ? "<" : ">", inner));
          litStart = pos;
        }
        continue;
      }
      text2 += src[pos];
      if (bp) {
        litBuf += src[pos];
        if (globs && (ch === CH_STAR || ch === CH_QUESTION || ch === CH_LBRACKET))
          hasGlobs = true;
      }
      pos++;
    }
    if (bp && pos > litStart)
      parts2.push({ type: "Literal", pos: litStart, end: pos, value: litBuf, text: src.slice(litStart, pos) });
    this.pos = pos;
    this._wordText = text2;
    this._wordRaw = false;
    this._wordQuoted = false;
    this._wordHasExpansions = false;
    this._wordKeywordEligible = false;
    if (bp) {
      this._wordParts = parts2.length > 1 || parts2.length === 1 && (parts2[0].type !== "Literal" || preserveLiteral) ? parts2 : null;
      if (hasGlobs)
        this._wordParts = parseGlobParts(src, start, pos, this._wordParts) ?? null;
    }
  }
  subFieldParts(start, end) {
    if (this._nestingDepth >= MAX_SYNTAX_NESTING)
      return void 0;
    return hasEmbeddedWordStructure(this.src, start, end) ? this.parseSubFieldWord(start, end).parts : parseGlobParts(this.src, start, end, void 0);
  }
  // Parse a parameter-expansion sub-field (operand, slice bound, replacement pattern) over
  // the window [start, end) of the original source. Parsing in place — rather than against a
  // detached slice — gives the word and any nested substitutions absolute offsets, and
  // composes through nested ${...}. The `${...}` inner is a verbatim substring of the
  // source, so every sub-field offset maps straight back.
  parseSubFieldWord(start, end, context = "word", arithmetic = false) {
    if (start >= end)
      return new WordImpl("", start, start);
    if (this._nestingDepth >= MAX_SYNTAX_NESTING)
      return new WordImpl(this.src.slice(start, end), start, end);
    this._nestingDepth++;
    const savedEnd = this.srcEnd;
    const savedBracketWindow = this._bracketWindow;
    const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
    const savedPos = this.pos;
    const savedText = this._wordText;
    const savedParts = this._wordParts;
    const savedQuoted = this._wordQuoted;
    const savedKeywordEligible = this._wordKeywordEligible;
    this.srcEnd = end;
    this.pos = start;
    this.readInnerWordText(context === "quoted", arithmetic, context === "word");
    const word = new WordImpl(this.src.slice(start, end), start, end);
    if (this._buildParts) {
      word.parts = this._wordParts ?? void 0;
    }
    this.srcEnd = savedEnd;
    this._bracketWindow = savedBracketWindow;
    this._arithmeticBracketWindow = savedArithmeticBracketWindow;
    this.pos = savedPos;
    this._wordText = savedText;
    this._wordParts = savedParts;
    this._wordQuoted = savedQuoted;
    this._wordKeywordEligible = savedKeywordEligible;
    this._nestingDepth--;
    return word;
  }
  skipSQ() {
    while (this.pos < this.srcEnd && this.src.charCodeAt(this.pos) !== CH_SQUOTE)
      this.pos++;
    if (this.pos < this.srcEnd)
      this.pos++;
  }
  skipAnsiCQuoted() {
    const quotePos = this.pos - 1;
    const result = decodeAnsiCQuoted(this.src, this.pos, this.srcEnd);
    this.pos = result.end;
    if (!result.closed)
      this.errors.push({ message: "unterminated ANSI-C quote", pos: quotePos });
  }
  // Plain quoted text is skipped here; the first `$(`, `${`, `$$`, backtick or the end of input
  // hands the rest to the quote scanner, which owns substitution and nesting-limit decisions.
  skipDQ() {
    const src = this.src;
    const len = this.srcEnd;
    this._unbalanced = false;
    if (this._nestingDepth < MAX_SYNTAX_NESTING) {
      while (this.pos < len) {
        const ch = src.charCodeAt(this.pos);
        if (ch === CH_DQUOTE) {
          this.pos++;
          return;
        }
        if (ch === CH_BACKSLASH) {
          this.pos = Math.min(this.pos + 2, len);
          continue;
        }
        if (ch === CH_BACKTICK)
          break;
        if (ch === CH_DOLLAR) {
          const next = src.charCodeAt(this.pos + 1);
          if (next === CH_LPAREN || next === CH_LBRACE || next === CH_DOLLAR)
            break;
        }
        this.pos++;
      }
    }
    this.extractBalanced(true, true);
  }
  skipSpacesAndTabs() {
    this.pos = skipBlanks2(this.src, this.pos, this.srcEnd);
  }
  readDoubleQuoted(unescapeAll = false) {
    const src = this.src;
    const len = this.srcEnd;
    const contentStart = this.pos;
    let hasExpansions = false;
    const bp = this._buildParts;
    const bt = bp || this._buildValue;
    if (!bp) {
      let p = this.pos;
      while (p < len) {
        const c = src.charCodeAt(p);
        if (c === CH_DQUOTE) {
          this._dqText = bt ? src.slice(contentStart, p) : "";
          this._dqEnd = p;
          this.pos = p + 1;
          this._dqHasExpansions = false;
          this._dqParts = null;
          return;
        }
        if (c === CH_DOLLAR || c === CH_BACKTICK || c === CH_BACKSLASH)
          break;
        p++;
      }
    }
    let text2 = "";
    let parts2 = null;
    let litBuf = "";
    let litStart = bp ? this.pos : 0;
    while (this.pos < len && src.charCodeAt(this.pos) !== CH_DQUOTE) {
      const runStart = this.pos;
      while (this.pos < len) {
        const c = src.charCodeAt(this.pos);
        if (c === CH_DQUOTE || c === CH_BACKSLASH || c === CH_DOLLAR || c === CH_BACKTICK)
          break;
        this.pos++;
      }
      if (bt && this.pos > runStart) {
        const chunk = src.slice(runStart, this.pos);
        text2 += chunk;
        if (bp)
          litBuf += chunk;
      }
      if (this.pos >= len || src.charCodeAt(this.pos) === CH_DQUOTE)
        break;
      const ch = src.charCodeAt(this.pos);
      if (ch === CH_BACKSLASH) {
        this.pos++;
        if (this.pos < len) {
          const next = src.charCodeAt(this.pos);
          if (next === CH_NL) {
            this.pos++;
            continue;
          }
          if (bt) {
            if (unescapeAll || next === CH_DOLLAR || next === CH_BACKTICK || next === CH_DQUOTE || next === CH_BACKSLASH) {
              const c = src[this.pos];
              text2 += c;
              if (bp)
                litBuf += c;
            } else {
              const pair = "\\" + src[this.pos];
              text2 += pair;
              if (bp)
                litBuf += pair;
            }
          }
          this.pos++;
        }
        continue;
      }
      if (ch === CH_DOLLAR) {
        const afterDollar = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
        if (afterDollar === CH_DQUOTE || afterDollar === CH_SQUOTE) {
          if (bt) {
            text2 += "$";
            if (bp)
              litBuf += "$";
          }
          this.pos++;
          continue;
        }
        const expStart = this.pos;
        this.readDollar(true);
        if (bt)
          text2 += this._resultText;
        if (this._resultHasExpansion)
          hasExpansions = true;
        if (bp) {
          const rp = this._resultPart;
          if (rp && isDQChild(rp)) {
            if (!parts2)
              parts2 = [];
            if (expStart > litStart) {
              parts2.push({
                type: "Literal",
                pos: litStart,
                end: expStart,
                value: litBuf,
                text: src.slice(litStart, expStart)
              });
              litBuf = "";
            }
            parts2.push(rp);
            litStart = this.pos;
          } else {
            litBuf += this._resultText;
          }
        }
        continue;
      }
      if (ch === CH_BACKTICK) {
        const btStart = this.pos;
        this.readBacktickExpansion(true);
        if (bt)
          text2 += this._resultText;
        hasExpansions = true;
        if (bp && this._resultPart && isDQChild(this._resultPart)) {
          if (!parts2)
            parts2 = [];
          if (btStart > litStart) {
            parts2.push({
              type: "Literal",
              pos: litStart,
              end: btStart,
              value: litBuf,
              text: src.slice(litStart, btStart)
            });
            litBuf = "";
          }
          parts2.push(this._resultPart);
          litStart = this.pos;
        }
        continue;
      }
    }
    if (bp && parts2 && this.pos > litStart)
      parts2.push({ type: "Literal", pos: litStart, end: this.pos, value: litBuf, text: src.slice(litStart, this.pos) });
    this._dqEnd = this.pos;
    if (this.pos < len)
      this.pos++;
    else
      this.errors.push({ message: "unterminated double quote", pos: contentStart - 1 });
    this._dqText = text2;
    this._dqHasExpansions = hasExpansions;
    this._dqParts = parts2;
  }
  readDollar(insideDoubleQuotes = false) {
    const dollarPos = this.pos;
    this.pos++;
    const src = this.src;
    const len = this.srcEnd;
    const bt = this._buildParts || this._buildValue;
    if (this.pos >= len) {
      this._resultText = "$";
      this._resultIsRaw = true;
      this._resultHasExpansion = false;
      this._resultPart = void 0;
      return;
    }
    const logicalPos = skipLineContinuations(src, this.pos, len);
    if (logicalPos > this.pos && src.charCodeAt(logicalPos) === CH_LPAREN && src.charCodeAt(logicalPos + 1) !== CH_LPAREN)
      this.pos = logicalPos;
    const ch = src.charCodeAt(this.pos);
    if (ch === CH_LPAREN) {
      if (this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_LPAREN) {
        const savedPos = this.pos;
        const savedErrors = this.errors.length;
        this.readArithmeticExpansion(dollarPos);
        if (!this._notArithmetic)
          return;
        this.errors.length = savedErrors;
        this.pos = savedPos;
      }
      this.readCommandSubstitution(dollarPos);
      return;
    }
    if (ch === CH_LBRACE) {
      const after3 = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
      if (after3 === CH_SPACE || after3 === CH_TAB || after3 === CH_NL) {
        this.readBraceCommandSubstitution();
        return;
      }
      if (after3 === CH_PIPE) {
        this.readValueSubstitution();
        return;
      }
      this.readParameterExpansion(insideDoubleQuotes);
      return;
    }
    if (ch === CH_SQUOTE) {
      this.pos++;
      if (bt) {
        const value = this.readAnsiCQuoted();
        this._resultText = value;
        this._resultPart = this._buildParts ? { type: "AnsiCQuoted", pos: dollarPos, end: this.pos, text: src.slice(dollarPos, this.pos), value } : void 0;
      } else {
        this.skipAnsiCQuoted();
        this._resultText = "";
        this._resultPart = void 0;
      }
      this._resultIsRaw = false;
      this._resultHasExpansion = false;
      return;
    }
    if (ch === CH_DQUOTE) {
      this.pos++;
      this.readDoubleQuoted(insideDoubleQuotes);
      this._resultText = this._dqText;
      this._resultIsRaw = false;
      this._resultHasExpansion = this._dqHasExpansions;
      if (this._buildParts) {
        const text2 = src.slice(dollarPos, this.pos);
        this._resultPart = {
          type: "LocaleString",
          pos: dollarPos,
          end: this.pos,
          text: text2,
          parts: this._dqParts ?? [
            {
              type: "Literal",
              pos: dollarPos + 2,
              end: this._dqEnd,
              value: this._dqText,
              text: src.slice(dollarPos + 2, this._dqEnd)
            }
          ]
        };
      } else {
        this._resultPart = void 0;
      }
      return;
    }
    if (ch === CH_AT || ch === CH_STAR || ch === CH_HASH || ch === CH_QUESTION || ch === CH_DASH || ch === CH_DOLLAR || ch === CH_BANG || ch >= CH_0 && ch <= CH_9) {
      this.pos++;
      const text2 = bt ? src.slice(this.pos - 2, this.pos) : "";
      this._resultText = text2;
      this._resultIsRaw = true;
      this._resultHasExpansion = false;
      this._resultPart = this._buildParts ? { type: "SimpleExpansion", pos: dollarPos, end: this.pos, text: text2 } : void 0;
      return;
    }
    if (ch < 128 && isIdChar[ch] & 1) {
      const namePos = this.pos - 1;
      while (this.pos < len) {
        const c = src.charCodeAt(this.pos);
        if (c < 128 && isIdChar[c] & 2)
          this.pos++;
        else
          break;
      }
      const text2 = bt ? src.slice(namePos, this.pos) : "";
      this._resultText = text2;
      this._resultIsRaw = true;
      this._resultHasExpansion = false;
      this._resultPart = this._buildParts ? { type: "SimpleExpansion", pos: dollarPos, end: this.pos, text: text2 } : void 0;
      return;
    }
    if (ch === CH_LBRACKET) {
      const errorCount = this._errors === null ? 0 : this._errors.length;
      const close = this.findClosingArithmeticBracket(this.pos + 1);
      if (close !== -1) {
        const bodyStart = this.pos + 1;
        const body = src.slice(bodyStart, close);
        this.pos = close + 1;
        const text2 = bt ? src.slice(dollarPos, this.pos) : "";
        this._resultText = text2;
        this._resultIsRaw = true;
        this._resultHasExpansion = false;
        this._resultPart = this._buildParts ? this.arithmeticExpansion(bodyStart - 2, text2, body, bodyStart) : void 0;
        return;
      }
      if (this._errors !== null)
        this._errors.length = errorCount;
    }
    this._resultText = "$";
    this._resultIsRaw = true;
    this._resultHasExpansion = false;
    this._resultPart = void 0;
  }
  scanArithmeticBody() {
    this._notArithmetic = false;
    this._arithUnterminated = false;
    this.pos += 2;
    let depth = 1;
    let parenDepth = 0;
    let parentParenDepth = 0;
    let parenDepths;
    let reported = false;
    const src = this.src;
    const len = this.srcEnd;
    const start = this.pos;
    while (this.pos < len && depth > 0) {
      const c = src.charCodeAt(this.pos);
      if (c === CH_BACKSLASH) {
        this.pos += this.pos + 1 < len ? 2 : 1;
      } else if (c === CH_SQUOTE) {
        this.pos++;
        this.skipSQ();
      } else if (c === CH_DQUOTE) {
        this.pos++;
        this.skipDQ();
      } else if (c === CH_BACKTICK) {
        this.pos++;
        while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
          if (src.charCodeAt(this.pos) === CH_BACKSLASH)
            this.pos++;
          this.pos++;
        }
        if (this.pos < len)
          this.pos++;
      } else if (c === CH_DOLLAR && this.pos + 2 < len && src.charCodeAt(this.pos + 1) === CH_LPAREN && src.charCodeAt(this.pos + 2) !== CH_LPAREN) {
        const dollarPos = this.pos;
        this.pos += 2;
        this.extractBalanced();
        if (this._unbalanced)
          this.errors.push({ message: "unterminated command substitution", pos: dollarPos });
      } else if (c === CH_DOLLAR && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_LBRACE) {
        const close = this.findClosingBrace(this.pos + 2, len);
        this.pos = close === -1 ? len : close + 1;
      } else if ((c === CH_LT || c === CH_GT) && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_LPAREN) {
        this.pos += 2;
        this.extractBalanced();
      } else if (c === CH_LPAREN) {
        if (src.charCodeAt(this.pos - 1) === CH_DOLLAR && src.charCodeAt(this.pos + 1) === CH_LPAREN) {
          if (depth === 1)
            parentParenDepth = parenDepth;
          else
            (parenDepths ?? (parenDepths = [])).push(parenDepth);
          depth++;
          parenDepth = 0;
          if (depth + this._nestingDepth > MAX_SYNTAX_NESTING && !reported) {
            this.errors.push({ message: "maximum arithmetic expansion nesting depth exceeded", pos: this.pos - 1 });
            reported = true;
          }
          this.pos += 2;
        } else {
          if (++parenDepth + depth - 1 + this._nestingDepth > MAX_SYNTAX_NESTING && !reported) {
            this.errors.push({ message: "maximum arithmetic expression nesting depth exceeded", pos: this.pos });
            reported = true;
          }
          this.pos++;
        }
      } else if (c === CH_RPAREN && parenDepth > 0) {
        parenDepth--;
        this.pos++;
      } else if (c === CH_RPAREN && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_RPAREN) {
        if (--depth === 0) {
          this.pos += 2;
          break;
        }
        parenDepth = depth === 1 ? parentParenDepth : parenDepths.pop();
        this.pos += 2;
      } else if (c === CH_RPAREN && depth === 1) {
        this._notArithmetic = true;
        return "";
      } else {
        this.pos++;
      }
    }
    const bt = this._buildParts || this._buildValue;
    if (depth > 0) {
      this._arithUnterminated = true;
      return bt ? src.slice(start, this.pos) : "";
    }
    return bt ? src.slice(start, this.pos - 2) : "";
  }
  readArithmeticExpansion(dollarPos) {
    const bodyStart = this.pos + 2;
    const body = this.scanArithmeticBody();
    if (this._notArithmetic)
      return;
    if (this._arithUnterminated)
      this.errors.push({ message: "unterminated arithmetic expansion", pos: dollarPos });
    const text2 = this._buildParts || this._buildValue ? this.src.slice(dollarPos, this.pos) : "";
    this._resultText = text2;
    this._resultIsRaw = true;
    this._resultHasExpansion = false;
    this._resultPart = this._buildParts ? this.arithmeticExpansion(dollarPos, text2, body, bodyStart) : void 0;
  }
  arithmeticExpansion(pos, text2, body, bodyStart) {
    return new ArithmeticExpansionImpl(pos, this.pos, text2, {
      source: this.src,
      body,
      offset: bodyStart,
      depth: this._nestingDepth,
      context: this.substitutionContext
    });
  }
  readArithmeticCommand(out, tokenStart) {
    const savedBuildValue = this._buildValue;
    this._buildValue = true;
    const body = this.scanArithmeticBody();
    this._buildValue = savedBuildValue;
    if (this._arithUnterminated)
      this.errors.push({ message: "unterminated arithmetic command", pos: tokenStart });
    setToken(out, Token.ArithCmd, body, tokenStart, this.pos);
  }
  readCommandSubstitution(dollarPos) {
    const openPos = this.pos;
    this.pos++;
    const inner = this.extractBalanced();
    if (this._unbalanced)
      this.errors.push({ message: "unterminated command substitution", pos: dollarPos });
    const bt = this._buildParts || this._buildValue;
    const rawText = bt ? this.src.slice(dollarPos, this.pos) : "";
    const text2 = !bt || openPos === dollarPos + 1 ? rawText : "$" + this.src.slice(openPos, this.pos);
    this._resultText = text2;
    this._resultIsRaw = openPos === dollarPos + 1;
    this._resultHasExpansion = true;
    if (this._buildParts) {
      this._resultPart = this.commandExpansion(dollarPos, rawText, openPos + 1, inner, !this._unbalanced);
    } else {
      this._resultPart = void 0;
    }
  }
  readBraceCommandSubstitution() {
    this.readBraceSubstitution(1);
  }
  readValueSubstitution() {
    this.readBraceSubstitution(2);
  }
  readBraceSubstitution(skip2) {
    const dollarPos = this.pos - 1;
    this.pos += skip2;
    const src = this.src;
    const len = this.srcEnd;
    let depth = 1;
    const start = this.pos;
    while (this.pos < len) {
      const c = src.charCodeAt(this.pos);
      if (c === CH_LBRACE)
        depth++;
      else if (c === CH_RBRACE) {
        if (--depth === 0) {
          this.pos++;
          break;
        }
      } else if (c === CH_SQUOTE) {
        this.pos++;
        this.skipSQ();
        continue;
      } else if (c === CH_DQUOTE) {
        this.pos++;
        this.skipDQ();
        continue;
      } else if (c === CH_BACKSLASH)
        this.pos++;
      this.pos++;
    }
    this._resultIsRaw = true;
    this._resultHasExpansion = true;
    if (this._buildParts || this._buildValue) {
      const rawInner = src.slice(start, this.pos - 1);
      const inner = rawInner.trim();
      const text2 = src.slice(dollarPos, this.pos);
      this._resultText = text2;
      if (this._buildParts) {
        const innerStart = start + (rawInner.length - rawInner.trimStart().length);
        this._resultPart = this.commandExpansion(dollarPos, text2, innerStart, inner);
      } else {
        this._resultPart = void 0;
      }
    } else {
      this._resultText = "";
      this._resultPart = void 0;
    }
  }
  readBacktickExpansion(insideDoubleQuotes = false) {
    this.pos++;
    const src = this.src;
    const len = this.srcEnd;
    const start = this.pos;
    if (!this._buildParts && !this._buildValue) {
      while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
        if (src.charCodeAt(this.pos) === CH_BACKSLASH && this.pos + 1 < len)
          this.pos++;
        this.pos++;
      }
      if (this.pos < len)
        this.pos++;
      else
        this.errors.push({ message: "unterminated backtick", pos: start - 1 });
      this._resultText = "";
      this._resultIsRaw = false;
      this._resultHasExpansion = true;
      this._resultPart = void 0;
      return;
    }
    let inner = "";
    let hasEscapes = false;
    while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
      if (src.charCodeAt(this.pos) === CH_BACKSLASH) {
        hasEscapes = true;
        break;
      }
      this.pos++;
    }
    if (!hasEscapes) {
      inner = src.slice(start, this.pos);
    } else {
      inner = src.slice(start, this.pos);
      while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
        if (src.charCodeAt(this.pos) === CH_BACKSLASH) {
          this.pos++;
          if (this.pos < len) {
            const c = src.charCodeAt(this.pos);
            if (c === CH_DOLLAR || c === CH_BACKTICK || c === CH_BACKSLASH || insideDoubleQuotes && c === CH_DQUOTE) {
              inner += src[this.pos];
            } else {
              inner += "\\" + src[this.pos];
            }
            this.pos++;
          }
        } else {
          const runStart = this.pos;
          while (this.pos < len) {
            const c = src.charCodeAt(this.pos);
            if (c === CH_BACKTICK || c === CH_BACKSLASH)
              break;
            this.pos++;
          }
          inner += src.slice(runStart, this.pos);
        }
      }
    }
    if (this.pos < len)
      this.pos++;
    else
      this.errors.push({ message: "unterminated backtick", pos: start - 1 });
    const text2 = src.slice(start - 1, this.pos);
    this._resultText = inner;
    this._resultHasExpansion = true;
    if (this._buildParts) {
      this._resultPart = hasEscapes ? this.decodedCommandExpansion(start - 1, text2, inner) : this.commandExpansion(start - 1, text2, start, inner);
    } else {
      this._resultPart = void 0;
    }
  }
  readParameterExpansion(insideDoubleQuotes) {
    const src = this.src;
    const len = this.srcEnd;
    const start = this.pos;
    this.pos++;
    let depth = 1;
    let reported = false;
    while (this.pos < len && depth > 0) {
      const ch = src.charCodeAt(this.pos);
      if (ch === CH_DOLLAR) {
        const next = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
        if (next === CH_LBRACE) {
          depth++;
          if (this._nestingDepth + depth > MAX_SYNTAX_NESTING && !reported) {
            this.errors.push({ message: "maximum parameter expansion nesting depth exceeded", pos: this.pos });
            reported = true;
          }
          this.pos += 2;
          continue;
        }
        if (next === CH_DOLLAR) {
          this.pos += 2;
          continue;
        }
        if (next === CH_LPAREN) {
          const dollarPos = this.pos;
          this.pos += 2;
          this.extractBalanced();
          if (this._unbalanced)
            this.errors.push({ message: "unterminated command substitution", pos: dollarPos });
          continue;
        }
      } else if (ch === CH_BACKTICK) {
        this.pos++;
        while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
          if (src.charCodeAt(this.pos) === CH_BACKSLASH)
            this.pos++;
          this.pos++;
        }
        if (this.pos < len)
          this.pos++;
        continue;
      } else if (ch === CH_RBRACE) {
        if (--depth === 0) {
          this.pos++;
          break;
        }
      } else if (ch === CH_BACKSLASH) {
        if (this.pos + 1 < len)
          this.pos++;
      } else if (ch === CH_SQUOTE) {
        this.pos++;
        if (this.pos > start + 1 && src.charCodeAt(this.pos - 2) === CH_DOLLAR)
          this.skipAnsiCQuoted();
        else
          this.skipSQ();
        continue;
      } else if (ch === CH_DQUOTE) {
        this.pos++;
        this.skipDQ();
        continue;
      }
      this.pos++;
    }
    const closed = depth === 0;
    if (!closed)
      this.errors.push({ message: "unterminated parameter expansion", pos: start - 1 });
    const text2 = this._buildParts || this._buildValue ? src.slice(start - 1, this.pos) : "";
    this._resultText = text2;
    this._resultIsRaw = true;
    this._resultHasExpansion = false;
    if (this._buildParts) {
      const inner = src.slice(start + 1, closed ? this.pos - 1 : this.pos);
      this._resultPart = this.parseParamInner(text2, inner, start + 1, insideDoubleQuotes);
    } else {
      this._resultPart = void 0;
    }
  }
  // `innerStart` is the absolute offset of `inner` in the original source, so each sub-field
  // word is parsed in place at its true position. `sub(a, b)` maps inner-relative offsets to
  // that absolute window.
  parseParamInner(text2, inner, innerStart, insideDoubleQuotes) {
    const result = {
      type: "ParameterExpansion",
      pos: innerStart - 2,
      end: this.pos,
      text: text2,
      parameter: "",
      parameterPos: innerStart,
      parameterEnd: innerStart,
      prefix: void 0,
      index: void 0,
      operation: void 0
    };
    const ilen = inner.length;
    if (ilen === 0)
      return result;
    const sub = (a, b, context = "word") => this.parseSubFieldWord(innerStart + a, innerStart + b, context);
    const closeBracket = (start) => {
      const close = this.findClosingBracket(innerStart + start, innerStart + ilen);
      return close === -1 ? -1 : close - innerStart;
    };
    let i = 0;
    if (ilen > 1 && inner.charCodeAt(0) === CH_BANG) {
      result.prefix = "!";
      i = 1;
    }
    if (ilen > 1 && inner.charCodeAt(0) === CH_HASH) {
      const nameEnd = this.scanParamName(inner, 1);
      let parameterEnd = nameEnd;
      let indexEnd = -1;
      if (parameterEnd < ilen && inner.charCodeAt(parameterEnd) === CH_LBRACKET) {
        indexEnd = closeBracket(parameterEnd + 1);
        if (indexEnd !== -1)
          parameterEnd = indexEnd + 1;
      }
      if (nameEnd > 1 && parameterEnd === ilen) {
        result.prefix = "#";
        result.parameter = inner.slice(1, nameEnd);
        result.parameterPos = innerStart + 1;
        result.parameterEnd = innerStart + nameEnd;
        if (indexEnd !== -1)
          result.index = sub(nameEnd + 1, indexEnd, "embedded");
        return result;
      }
    }
    const nameStart = i;
    i = this.scanParamName(inner, i);
    result.parameter = inner.slice(nameStart, i);
    result.parameterPos = innerStart + nameStart;
    result.parameterEnd = innerStart + i;
    if (i < ilen && inner.charCodeAt(i) === CH_LBRACKET) {
      const closeB = closeBracket(i + 1);
      if (closeB !== -1) {
        result.index = sub(i + 1, closeB, "embedded");
        i = closeB + 1;
      }
    }
    if (i >= ilen)
      return result;
    const pos = innerStart + i;
    const end = innerStart + ilen;
    const opChar = inner.charCodeAt(i);
    const nextChar = inner.charCodeAt(i + 1);
    const defaultChar = inner[opChar === CH_COLON ? i + 1 : i];
    if (defaultChar === "-" || defaultChar === "=" || defaultChar === "+" || defaultChar === "?") {
      const operandStart = i + (opChar === CH_COLON ? 2 : 1);
      result.operation = {
        type: "Default",
        pos,
        end,
        operatorEnd: innerStart + operandStart,
        operator: opChar === CH_COLON ? `:${defaultChar}` : defaultChar,
        operand: sub(operandStart, ilen, insideDoubleQuotes ? "quoted" : "word")
      };
      return result;
    }
    if (opChar === CH_COLON) {
      i++;
      const sliceStart = innerStart + i;
      const colonIdx = findUnnested(inner.slice(i), CH_COLON, true, (index, quoted) => {
        return this.findNestedShellEnd(sliceStart + index, end, quoted) - sliceStart;
      });
      result.operation = {
        type: "Slice",
        pos,
        end,
        operatorEnd: sliceStart,
        operator: ":",
        offset: sub(i, colonIdx === -1 ? ilen : i + colonIdx, "embedded"),
        length: colonIdx === -1 ? void 0 : sub(i + colonIdx + 1, ilen, "embedded")
      };
      return result;
    }
    if (opChar === CH_HASH || opChar === CH_PERCENT) {
      const doubled = nextChar === opChar;
      const operator = opChar === CH_HASH ? doubled ? "##" : "#" : doubled ? "%%" : "%";
      const operandStart = i + (doubled ? 2 : 1);
      result.operation = {
        type: "Remove",
        pos,
        end,
        operatorEnd: innerStart + operandStart,
        operator,
        operand: sub(operandStart, ilen)
      };
      return result;
    }
    if (opChar === CH_SLASH) {
      i++;
      let operator = "/";
      if (nextChar === CH_SLASH || nextChar === CH_HASH || nextChar === CH_PERCENT) {
        operator = nextChar === CH_SLASH ? "//" : nextChar === CH_HASH ? "/#" : "/%";
        i++;
      }
      let separatorStart = i;
      if (nextChar === CH_SLASH) {
        separatorStart = skipLineContinuations(inner, i, ilen);
        if (inner.charCodeAt(separatorStart) === CH_SLASH)
          separatorStart++;
      }
      const sepIdx = findUnnested(inner.slice(separatorStart), CH_SLASH);
      const patternEnd = sepIdx === -1 ? ilen : separatorStart + sepIdx;
      result.operation = {
        type: "Replace",
        pos,
        end,
        operatorEnd: innerStart + i,
        operator,
        pattern: sub(i, patternEnd),
        replacement: sub(sepIdx === -1 ? ilen : patternEnd + 1, ilen)
      };
      return result;
    }
    if (opChar === CH_CARET || opChar === CH_COMMA) {
      const doubled = nextChar === opChar;
      const operator = opChar === CH_CARET ? doubled ? "^^" : "^" : doubled ? ",," : ",";
      const operandStart = i + (doubled ? 2 : 1);
      result.operation = {
        type: "CaseModification",
        pos,
        end,
        operatorEnd: innerStart + operandStart,
        operator,
        operand: operandStart === ilen ? void 0 : sub(operandStart, ilen)
      };
      return result;
    }
    if (result.prefix === "!" && result.index === void 0 && i + 1 === ilen && (opChar === CH_AT || opChar === CH_STAR)) {
      result.operation = { type: "Names", pos, end, operatorEnd: end, operator: opChar === CH_AT ? "@" : "*" };
      return result;
    }
    if (opChar === CH_AT) {
      result.operation = {
        type: "Transform",
        pos,
        end,
        operatorEnd: pos + 1,
        operator: "@",
        operand: sub(i + 1, ilen)
      };
      return result;
    }
    result.operation = { type: "Unknown", pos, end, operatorEnd: end, operator: inner.slice(i) };
    return result;
  }
  findNestedShellEnd(start, end, quoted) {
    const ch = this.src.charCodeAt(start);
    if (ch === CH_BACKTICK) {
      let pos = start + 1;
      while (pos < end) {
        const current = this.src.charCodeAt(pos);
        if (current === CH_BACKSLASH) {
          pos += 2;
          continue;
        }
        pos++;
        if (current === CH_BACKTICK)
          return pos;
      }
      return end;
    }
    let close;
    if (ch === CH_DOLLAR) {
      const next = start + 1;
      if (next < end && this.src.charCodeAt(next) === CH_LBRACE) {
        close = this.findClosingBrace(next + 1, end);
      } else {
        const open2 = skipLineContinuations(this.src, next, end);
        if (open2 >= end || this.src.charCodeAt(open2) !== CH_LPAREN)
          return start;
        close = this.findClosingParenthesis(open2 + 1, end);
      }
    } else {
      const open2 = start + 1;
      if (quoted || ch !== CH_LT && ch !== CH_GT || open2 >= end || this.src.charCodeAt(open2) !== CH_LPAREN) {
        return start;
      }
      close = this.findClosingParenthesis(open2 + 1, end);
    }
    return close === -1 ? end : close + 1;
  }
  scanParamName(s, start) {
    let i = start;
    if (i >= s.length)
      return i;
    const c = s.charCodeAt(i);
    if (c === CH_AT || c === CH_STAR || c === CH_HASH || c === CH_QUESTION || c === CH_DASH || c === CH_DOLLAR || c === CH_BANG) {
      return i + 1;
    }
    if (c >= CH_0 && c <= CH_9) {
      while (i < s.length && s.charCodeAt(i) >= CH_0 && s.charCodeAt(i) <= CH_9)
        i++;
      return i;
    }
    if (c >= CH_a && c <= CH_z || c >= CH_A && c <= CH_Z || c === CH_UNDERSCORE) {
      i++;
      while (i < s.length) {
        const ch = s.charCodeAt(i);
        if (ch >= CH_a && ch <= CH_z || ch >= CH_A && ch <= CH_Z || ch >= CH_0 && ch <= CH_9 || ch === CH_UNDERSCORE)
          i++;
        else
          break;
      }
    }
    return i;
  }
  readAnsiCQuoted() {
    const quotePos = this.pos - 1;
    const result = decodeAnsiCQuoted(this.src, this.pos, this.srcEnd);
    this.pos = result.end;
    if (!result.closed)
      this.errors.push({ message: "unterminated ANSI-C quote", pos: quotePos });
    return result.value;
  }
  // Quotes resume when a nested substitution returns to their parenthesis depth.
  extractBalanced(useGrammar = true, quoteOnly2 = false) {
    const src = this.src;
    const len = this.srcEnd;
    const bt = this._buildParts || this._buildValue;
    let depth = quoteOnly2 ? 0 : 1;
    const start = this.pos;
    this._unbalanced = false;
    const knownEnd = useGrammar && !quoteOnly2 ? this.substitutionContext.boundaries?.get(start) : void 0;
    if (knownEnd !== void 0 && knownEnd <= len && this._nestingDepth < MAX_SYNTAX_NESTING) {
      this.pos = knownEnd;
      return bt ? src.slice(start, knownEnd - 1) : "";
    }
    let wordStart = true;
    while (!quoteOnly2 && this.pos < len) {
      const c = src.charCodeAt(this.pos);
      if (c === CH_RPAREN) {
        const result = bt ? src.slice(start, this.pos) : "";
        this.pos++;
        return result;
      } else if (c === CH_LPAREN || c === CH_BACKSLASH || c === CH_SQUOTE || c === CH_DQUOTE || c === CH_BACKTICK || c === CH_DOLLAR && (src.charCodeAt(this.pos + 1) === CH_SQUOTE || src.charCodeAt(this.pos + 1) === CH_DOLLAR || src.charCodeAt(this.pos + 1) === CH_LBRACE)) {
        break;
      } else if (c === CH_LT && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_LT) {
        break;
      } else if (c === CH_HASH && wordStart) {
        break;
      } else if (c === 99 && wordStart && this.pos + 3 < len && src.charCodeAt(this.pos + 1) === 97 && src.charCodeAt(this.pos + 2) === 115 && src.charCodeAt(this.pos + 3) === 101 && (this.pos + 4 >= len || src.charCodeAt(this.pos + 4) < 128 && charType[src.charCodeAt(this.pos + 4)] & 1)) {
        break;
      } else {
        wordStart = c < 128 && (charType[c] & 1) !== 0;
        this.pos++;
      }
    }
    let caseDepth = 0;
    let caseParens = 0;
    const wordStartAfterParen = [];
    let pendingDelims = null;
    let scripts;
    let arithBase = -1;
    let arithExtent = start >= 2 && src.charCodeAt(start) === CH_LPAREN && src.charCodeAt(start - 1) === CH_LPAREN && src.charCodeAt(start - 2) === CH_DOLLAR;
    let substitutions = 0;
    let reported = false;
    const quotes = quoteOnly2 ? [{ close: CH_DQUOTE, depth: 0 }] : [];
    let quotedDepth = quoteOnly2 ? 1 : 0;
    let parameterDepth = 0;
    let arithmeticOpens;
    let continuedDollarPos = -1;
    let continuedParenPos = -1;
    let escapedEnd = -1;
    let lastParenEnd = -1;
    let checkedGrammar = false;
    while (this.pos < len && (depth > 0 || quotes.length > 0)) {
      let ch = src.charCodeAt(this.pos);
      const quote = quotes.length === 0 ? void 0 : quotes[quotes.length - 1];
      if (quote !== void 0 && quote.depth === depth) {
        let commandOpen = false;
        if (ch === CH_BACKSLASH) {
          this.pos = Math.min(this.pos + 2, len);
          continue;
        }
        if (ch === quote.close) {
          quotes.pop();
          if (ch === CH_DQUOTE)
            quotedDepth--;
          else
            parameterDepth--;
          this.pos++;
          if (quoteOnly2 && depth === 0 && quotes.length === 0)
            return "";
          continue;
        }
        if (ch === CH_DQUOTE) {
          quotes.push({ close: CH_DQUOTE, depth });
          quotedDepth++;
        } else if (ch === CH_SQUOTE && quote.close === CH_RBRACE) {
          this.pos++;
          this.skipSQ();
          continue;
        } else if (ch === CH_BACKTICK) {
          this.pos++;
          while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
            if (src.charCodeAt(this.pos) === CH_BACKSLASH)
              this.pos++;
            if (this.pos < len)
              this.pos++;
          }
          if (this.pos < len)
            this.pos++;
          continue;
        } else if (ch === CH_DOLLAR) {
          const next = src.charCodeAt(this.pos + 1);
          if (next === CH_SQUOTE && quote.close === CH_RBRACE) {
            this.pos += 2;
            this.skipAnsiCQuoted();
            continue;
          }
          if (next === CH_LBRACE) {
            quotes.push({ close: CH_RBRACE, depth });
            parameterDepth++;
            this.pos++;
          } else if (next === CH_LPAREN) {
            this.pos++;
            ch = CH_LPAREN;
            commandOpen = true;
          } else if (next === CH_DOLLAR) {
            this.pos += src.charCodeAt(this.pos + 2) === CH_LPAREN ? 1 : 2;
            continue;
          }
        }
        if (!reported && this._nestingDepth + Math.max(quotedDepth, parameterDepth) > MAX_SYNTAX_NESTING) {
          this.errors.push({ message: "maximum word nesting depth exceeded", pos: this.pos });
          reported = true;
        }
        if (!commandOpen) {
          this.pos++;
          while (this.pos < len) {
            const c = src.charCodeAt(this.pos);
            if (c === CH_BACKSLASH || c === CH_DQUOTE || c === CH_DOLLAR || c === CH_BACKTICK || c === CH_RBRACE || c === CH_SQUOTE)
              break;
            this.pos++;
          }
          continue;
        }
      }
      if (ch === CH_HASH && lastParenEnd !== -1 && !arithExtent && arithBase < 0 && useGrammar && !checkedGrammar && this._nestingDepth + (scripts?.length ?? 0) < MAX_SYNTAX_NESTING && skipBlanks2(src, lastParenEnd, len) === this.pos) {
        checkedGrammar = true;
        const scope = scripts?.[scripts.length - 1];
        const end = this.findSubstitutionEnd(scope?.start ?? start, len, this._nestingDepth + (scripts?.length ?? 0) + 1);
        if (end !== -1) {
          if (scope === void 0) {
            this.pos = end;
            return bt ? src.slice(start, end - 1) : "";
          }
          this.pos = end - 1;
          depth = scope.depth + 1;
          caseDepth = 0;
          caseParens = 0;
          wordStartAfterParen.length = scope.parens + 1;
          ch = CH_RPAREN;
        }
      }
      if (ch === CH_LPAREN) {
        const prev = this.pos > start && this.pos !== escapedEnd ? src.charCodeAt(this.pos - 1) : 0;
        const commandDollarPos = prev === CH_DOLLAR ? this.pos - 1 : this.pos === continuedParenPos ? continuedDollarPos : -1;
        const wordParen = commandDollarPos !== -1 || prev === CH_LT || prev === CH_GT || prev === CH_EQ || prev === CH_AT || prev === CH_QUESTION || prev === CH_STAR || prev === CH_PLUS || prev === CH_BANG || prev === CH_LPAREN && wordStartAfterParen[wordStartAfterParen.length - 1] === false || arithExtent && this.pos === start;
        const script = commandDollarPos !== -1 && src.charCodeAt(this.pos + 1) !== CH_LPAREN || (prev === CH_LT || prev === CH_GT) && arithBase < 0 && !arithExtent;
        if (script) {
          (scripts ?? (scripts = [])).push({
            start: this.pos + 1,
            dollar: commandDollarPos,
            depth,
            parens: wordStartAfterParen.length,
            caseDepth,
            caseParens,
            arithBase,
            arithExtent,
            substitutions,
            checkedGrammar,
            pendingDelims
          });
          caseDepth = 0;
          caseParens = 0;
          arithBase = -1;
          arithExtent = false;
          checkedGrammar = false;
          pendingDelims = null;
        }
        wordStartAfterParen.push(!wordParen);
        wordStart = true;
        if (!script && arithBase < 0 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_LPAREN) {
          arithBase = depth;
        }
        if (commandDollarPos !== -1) {
          if (script)
            substitutions++;
          else
            (arithmeticOpens ?? (arithmeticOpens = [])).push(depth);
          if (substitutions + (arithmeticOpens?.length ?? 0) + this._nestingDepth + (quoteOnly2 ? 0 : 1) > MAX_SYNTAX_NESTING && !reported) {
            this.errors.push({ message: "maximum command substitution nesting depth exceeded", pos: commandDollarPos });
            reported = true;
          }
        }
        continuedDollarPos = -1;
        continuedParenPos = -1;
        depth++;
        if (caseDepth > 0)
          caseParens++;
        this.pos++;
      } else if (ch === CH_RPAREN) {
        if (caseDepth > 0 && caseParens === 0) {
          this.pos++;
          wordStart = true;
        } else {
          if (caseDepth > 0)
            caseParens--;
          depth--;
          if (depth === 0 && !quoteOnly2) {
            const result = bt ? src.slice(start, this.pos) : "";
            this.pos++;
            return result;
          }
          if (depth <= arithBase)
            arithBase = -1;
          if (arithmeticOpens !== void 0) {
            while (arithmeticOpens.length > 0 && arithmeticOpens[arithmeticOpens.length - 1] >= depth)
              arithmeticOpens.pop();
          }
          wordStart = wordStartAfterParen.pop() ?? true;
          this.pos++;
          const scope = scripts?.[scripts.length - 1];
          if (scope !== void 0 && scope.depth === depth) {
            scripts.pop();
            caseDepth = scope.caseDepth;
            caseParens = scope.caseParens;
            arithBase = scope.arithBase;
            arithExtent = scope.arithExtent;
            substitutions = scope.substitutions;
            checkedGrammar = scope.checkedGrammar;
            pendingDelims = scope.pendingDelims;
          }
        }
        lastParenEnd = this.pos;
      } else if (ch === CH_BACKSLASH) {
        if (this.pos > start && src.charCodeAt(this.pos - 1) === CH_DOLLAR) {
          const logicalPos = skipLineContinuations(src, this.pos, len);
          if (logicalPos > this.pos && src.charCodeAt(logicalPos) === CH_LPAREN && src.charCodeAt(logicalPos + 1) !== CH_LPAREN) {
            continuedDollarPos = this.pos - 1;
            continuedParenPos = logicalPos;
          }
        }
        this.pos++;
        if (this.pos < len) {
          if (src.charCodeAt(this.pos) !== CH_NL) {
            wordStart = false;
          }
          this.pos++;
        }
        escapedEnd = this.pos;
      } else if (ch === CH_DOLLAR) {
        const next = src.charCodeAt(++this.pos);
        if (next === CH_SQUOTE) {
          this.pos++;
          this.skipAnsiCQuoted();
        } else if (next === CH_DOLLAR) {
          this.pos++;
        } else if (next === CH_LBRACE && !isBraceCommandOpener(src.charCodeAt(this.pos + 1))) {
          quotes.push({ close: CH_RBRACE, depth });
          parameterDepth++;
          this.pos++;
        }
        wordStart = false;
      } else if (ch === CH_SQUOTE) {
        this.pos++;
        this.skipSQ();
        wordStart = false;
      } else if (ch === CH_DQUOTE) {
        quotes.push({ close: CH_DQUOTE, depth });
        quotedDepth++;
        this.pos++;
        wordStart = false;
      } else if (ch === CH_BACKTICK) {
        this.pos++;
        while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
          if (src.charCodeAt(this.pos) === CH_BACKSLASH)
            this.pos++;
          if (this.pos < len)
            this.pos++;
        }
        if (this.pos < len)
          this.pos++;
        wordStart = false;
      } else if (ch === CH_LT && arithBase < 0 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_LT) {
        if (this.pos + 2 < len && src.charCodeAt(this.pos + 2) === CH_LT) {
          this.pos += 3;
        } else {
          this.pos += 2;
          const strip = this.pos < len && src.charCodeAt(this.pos) === CH_DASH;
          if (strip)
            this.pos++;
          this.skipSpacesAndTabs();
          this.readHereDocDelimiter();
          if (this._hereDelim || this._hereQuoted) {
            (pendingDelims ?? (pendingDelims = [])).push({
              delimiter: this._hereDelim,
              strip,
              quoted: this._hereQuoted
            });
          }
        }
        wordStart = false;
      } else if (ch === CH_NL && pendingDelims) {
        this.pos++;
        for (const hd of pendingDelims)
          this.skipHereDocBody(hd.delimiter, hd.strip, true, hd.quoted);
        pendingDelims = null;
        wordStart = true;
      } else if (ch === CH_HASH && arithBase < 0 && !arithExtent && wordStart) {
        while (this.pos < len && src.charCodeAt(this.pos) !== CH_NL)
          this.pos++;
      } else {
        const wStart = this.pos;
        while (this.pos < len) {
          const wc = src.charCodeAt(this.pos);
          if (wc < 128 && charType[wc])
            break;
          this.pos++;
        }
        if (this.pos > wStart) {
          const wLen = this.pos - wStart;
          if (wLen === 4 && wordStart && arithBase < 0 && !arithExtent) {
            const c0 = src.charCodeAt(wStart);
            if (c0 === 99 && src.charCodeAt(wStart + 1) === 97 && src.charCodeAt(wStart + 2) === 115 && src.charCodeAt(wStart + 3) === 101) {
              caseDepth++;
            } else if (c0 === 101 && src.charCodeAt(wStart + 1) === 115 && src.charCodeAt(wStart + 2) === 97 && src.charCodeAt(wStart + 3) === 99 && caseDepth > 0) {
              caseDepth--;
              if (caseDepth === 0)
                caseParens = 0;
            }
          }
          wordStart = false;
        } else {
          const wc = src.charCodeAt(this.pos);
          wordStart = wc < 128 && (charType[wc] & 1) !== 0;
          this.pos++;
        }
      }
    }
    this._unbalanced = true;
    if (quoteOnly2 && scripts !== void 0 && scripts.length > 0) {
      this.errors.push({ message: "unterminated command substitution", pos: scripts[0].dollar });
    }
    return bt ? src.slice(start, this.pos) : "";
  }
};

// node_modules/.pnpm/unbash@6.0.4/node_modules/unbash/dist/arithmetic.js
function opPrec(op) {
  switch (op) {
    case ",":
      return 1;
    case "=":
    case "+=":
    case "-=":
    case "*=":
    case "/=":
    case "%=":
    case "<<=":
    case ">>=":
    case "&=":
    case "|=":
    case "^=":
      return 2;
    case "||":
      return 4;
    case "&&":
      return 5;
    case "|":
      return 6;
    case "^":
      return 7;
    case "&":
      return 8;
    case "==":
    case "!=":
      return 9;
    case "<":
    case "<=":
    case ">":
    case ">=":
      return 10;
    case "<<":
    case ">>":
      return 11;
    case "+":
    case "-":
      return 12;
    case "*":
    case "/":
    case "%":
      return 13;
    case "**":
      return 14;
    case "?":
      return 3;
    default:
      return -1;
  }
}
function trimEnd(src, start, end) {
  while (end > start) {
    const c = src.charCodeAt(end - 1);
    if (c !== CH_SPACE && c !== CH_TAB && c !== CH_NL)
      break;
    end--;
  }
  return end;
}
function opRightAssoc(op) {
  switch (op) {
    case "=":
    case "+=":
    case "-=":
    case "*=":
    case "/=":
    case "%=":
    case "<<=":
    case ">>=":
    case "&=":
    case "|=":
    case "^=":
    case "**":
      return true;
    default:
      return false;
  }
}
function parseArithmeticExpression(src, offset = 0, collector, nestingDepth = 0) {
  let pos = 0;
  const len = src.length;
  const initialWordCount = collector?.embeddedWords.length ?? 0;
  function makeWord(start2, end, embedded = false) {
    const node = {
      type: "ArithmeticWord",
      pos: start2 + offset,
      end: end + offset,
      value: src.slice(start2, end),
      parts: void 0
    };
    if (embedded)
      collector?.embeddedWords.push(node);
    return node;
  }
  function skipWS() {
    while (pos < len) {
      const c = src.charCodeAt(pos);
      if (c === CH_SPACE || c === CH_TAB || c === CH_NL)
        pos++;
      else
        break;
    }
  }
  function tryReadBinOp() {
    if (pos >= len)
      return null;
    const c = src.charCodeAt(pos);
    const nc = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
    const nnc = pos + 2 < len ? src.charCodeAt(pos + 2) : 0;
    switch (c) {
      case CH_COMMA:
        pos++;
        return ",";
      case CH_EQ:
        if (nc === CH_EQ) {
          pos += 2;
          return "==";
        }
        pos++;
        return "=";
      case CH_BANG:
        if (nc === CH_EQ) {
          pos += 2;
          return "!=";
        }
        return null;
      // unary
      case CH_LT:
        if (nc === CH_LT) {
          if (nnc === CH_EQ) {
            pos += 3;
            return "<<=";
          }
          pos += 2;
          return "<<";
        }
        if (nc === CH_EQ) {
          pos += 2;
          return "<=";
        }
        pos++;
        return "<";
      case CH_GT:
        if (nc === CH_GT) {
          if (nnc === CH_EQ) {
            pos += 3;
            return ">>=";
          }
          pos += 2;
          return ">>";
        }
        if (nc === CH_EQ) {
          pos += 2;
          return ">=";
        }
        pos++;
        return ">";
      case CH_PLUS:
        if (nc === CH_EQ) {
          pos += 2;
          return "+=";
        }
        if (nc === CH_PLUS)
          return null;
        pos++;
        return "+";
      case CH_DASH:
        if (nc === CH_EQ) {
          pos += 2;
          return "-=";
        }
        if (nc === CH_DASH)
          return null;
        pos++;
        return "-";
      case CH_STAR:
        if (nc === CH_STAR) {
          pos += 2;
          return "**";
        }
        if (nc === CH_EQ) {
          pos += 2;
          return "*=";
        }
        pos++;
        return "*";
      case CH_SLASH:
        if (nc === CH_EQ) {
          pos += 2;
          return "/=";
        }
        pos++;
        return "/";
      case CH_PERCENT:
        if (nc === CH_EQ) {
          pos += 2;
          return "%=";
        }
        pos++;
        return "%";
      case CH_PIPE:
        if (nc === CH_PIPE) {
          pos += 2;
          return "||";
        }
        if (nc === CH_EQ) {
          pos += 2;
          return "|=";
        }
        pos++;
        return "|";
      case CH_AMP:
        if (nc === CH_AMP) {
          pos += 2;
          return "&&";
        }
        if (nc === CH_EQ) {
          pos += 2;
          return "&=";
        }
        pos++;
        return "&";
      case CH_CARET:
        if (nc === CH_EQ) {
          pos += 2;
          return "^=";
        }
        pos++;
        return "^";
      case CH_QUESTION:
        pos++;
        return "?";
      default:
        return null;
    }
  }
  function skipTruncatedUnary() {
    skipWS();
    while (pos < len) {
      const c2 = src.charCodeAt(pos);
      if (c2 !== CH_BANG && c2 !== CH_TILDE && c2 !== CH_PLUS && c2 !== CH_DASH)
        break;
      if (src.charCodeAt(pos + 1) === CH_EQ)
        break;
      pos++;
      skipWS();
    }
    if (src.charCodeAt(pos) === CH_LPAREN) {
      let groups = 1;
      pos++;
      while (pos < len && groups > 0) {
        const wordEnd = collector?.findArithmeticWordEnd?.(pos + offset, offset + len) ?? pos + offset;
        if (wordEnd > pos + offset) {
          pos = wordEnd - offset;
          continue;
        }
        const c2 = src.charCodeAt(pos++);
        if (c2 === CH_LPAREN)
          groups++;
        else if (c2 === CH_RPAREN)
          groups--;
      }
    } else if (pos < len && src.charCodeAt(pos) !== CH_RPAREN && src.charCodeAt(pos) !== CH_COLON) {
      parseAtom(0);
    }
    skipWS();
    const c = src.charCodeAt(pos);
    if ((c === CH_PLUS || c === CH_DASH) && src.charCodeAt(pos + 1) === c)
      pos += 2;
  }
  function recoverExpression(minPrec) {
    skipWS();
    const start2 = pos;
    if (start2 === len)
      return makeWord(start2, start2);
    const wordCount = collector?.embeddedWords.length ?? 0;
    let ternaries = 0;
    for (; ; ) {
      skipTruncatedUnary();
      skipWS();
      if (src.charCodeAt(pos) === CH_COLON && ternaries > 0) {
        ternaries--;
        pos++;
        continue;
      }
      const saved = pos;
      const op = tryReadBinOp();
      if (op === null || ternaries === 0 && opPrec(op) < minPrec) {
        pos = saved;
        break;
      }
      if (op === "?")
        ternaries++;
    }
    if (collector)
      collector.embeddedWords.length = wordCount;
    return makeWord(start2, trimEnd(src, start2, pos));
  }
  function parseBinExpr(minPrec, depth) {
    if (depth > MAX_SYNTAX_NESTING)
      return recoverExpression(minPrec);
    let left = parseUnaryExpr(depth);
    while (true) {
      skipWS();
      if (pos >= len)
        break;
      const saved = pos;
      const op = tryReadBinOp();
      if (!op)
        break;
      if (op === "?") {
        if (opPrec(op) < minPrec) {
          pos = saved;
          break;
        }
        const consequent = parseBinExpr(1, depth + 1);
        skipWS();
        if (pos < len && src.charCodeAt(pos) === CH_COLON)
          pos++;
        const alternate = parseBinExpr(3, depth + 1);
        left = { type: "ArithmeticTernary", pos: left.pos, end: alternate.end, test: left, consequent, alternate };
        continue;
      }
      const prec = opPrec(op);
      if (prec < minPrec) {
        pos = saved;
        break;
      }
      const nextPrec = opRightAssoc(op) ? prec : prec + 1;
      const right = parseBinExpr(nextPrec, depth + 1);
      left = { type: "ArithmeticBinary", pos: left.pos, end: right.end, operator: op, left, right };
    }
    return left;
  }
  function parseUnaryExpr(depth) {
    skipWS();
    if (depth > MAX_SYNTAX_NESTING)
      return recoverExpression(15);
    if (pos >= len)
      return makeWord(pos, pos);
    const start2 = pos;
    const c = src.charCodeAt(pos);
    const nc = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
    if (c === CH_PLUS && nc === CH_PLUS) {
      pos += 2;
      const operand = parseUnaryExpr(depth + 1);
      return { type: "ArithmeticUnary", pos: start2 + offset, end: operand.end, operator: "++", operand, prefix: true };
    }
    if (c === CH_DASH && nc === CH_DASH) {
      pos += 2;
      const operand = parseUnaryExpr(depth + 1);
      return { type: "ArithmeticUnary", pos: start2 + offset, end: operand.end, operator: "--", operand, prefix: true };
    }
    if (c === CH_BANG) {
      pos++;
      const operand = parseUnaryExpr(depth + 1);
      return { type: "ArithmeticUnary", pos: start2 + offset, end: operand.end, operator: "!", operand, prefix: true };
    }
    if (c === CH_TILDE) {
      pos++;
      const operand = parseUnaryExpr(depth + 1);
      return { type: "ArithmeticUnary", pos: start2 + offset, end: operand.end, operator: "~", operand, prefix: true };
    }
    if (c === CH_PLUS && nc !== CH_PLUS && nc !== CH_EQ) {
      pos++;
      const operand = parseUnaryExpr(depth + 1);
      return { type: "ArithmeticUnary", pos: start2 + offset, end: operand.end, operator: "+", operand, prefix: true };
    }
    if (c === CH_DASH && nc !== CH_DASH && nc !== CH_EQ) {
      pos++;
      const operand = parseUnaryExpr(depth + 1);
      return { type: "ArithmeticUnary", pos: start2 + offset, end: operand.end, operator: "-", operand, prefix: true };
    }
    return parsePostfixExpr(depth);
  }
  function parsePostfixExpr(depth) {
    const operand = parseAtom(depth);
    skipWS();
    if (pos + 1 < len) {
      const c = src.charCodeAt(pos);
      const nc = src.charCodeAt(pos + 1);
      if (c === CH_PLUS && nc === CH_PLUS) {
        pos += 2;
        return { type: "ArithmeticUnary", pos: operand.pos, end: pos + offset, operator: "++", operand, prefix: false };
      }
      if (c === CH_DASH && nc === CH_DASH) {
        pos += 2;
        return { type: "ArithmeticUnary", pos: operand.pos, end: pos + offset, operator: "--", operand, prefix: false };
      }
    }
    return operand;
  }
  function parseAtom(depth) {
    skipWS();
    if (pos >= len)
      return makeWord(pos, pos);
    const c = src.charCodeAt(pos);
    if (c === CH_LPAREN) {
      const start3 = pos;
      pos++;
      const expr = parseBinExpr(0, depth + 1);
      skipWS();
      if (pos < len && src.charCodeAt(pos) === CH_RPAREN)
        pos++;
      return { type: "ArithmeticGroup", pos: start3 + offset, end: pos + offset, expression: expr };
    }
    if (c === CH_DOLLAR) {
      const start3 = pos;
      const wordCount2 = collector?.embeddedWords.length ?? 0;
      const atom2 = readDollarAtom();
      const wordEnd2 = collector?.findArithmeticWordEnd?.(start3 + offset, offset + len) ?? pos + offset;
      if (wordEnd2 > pos + offset) {
        if (collector)
          collector.embeddedWords.length = wordCount2;
        pos = wordEnd2 - offset;
        return makeWord(start3, pos, true);
      }
      return atom2;
    }
    if (c === 96 || c === 34 || c === 39) {
      const start3 = pos;
      pos = (collector?.findArithmeticWordEnd?.(start3 + offset, offset + len) ?? start3 + offset + 1) - offset;
      return makeWord(start3, pos, true);
    }
    const start2 = pos;
    const wordCount = collector?.embeddedWords.length ?? 0;
    const atom = readWordAtom();
    const wordEnd = collector?.findArithmeticWordEnd?.(start2 + offset, offset + len) ?? pos + offset;
    if (wordEnd > pos + offset) {
      if (collector)
        collector.embeddedWords.length = wordCount;
      pos = wordEnd - offset;
      return makeWord(start2, pos, true);
    }
    return atom;
  }
  function readDollarAtom() {
    const start2 = pos;
    pos++;
    if (pos >= len)
      return makeWord(start2, pos);
    const c = src.charCodeAt(pos);
    if (c === CH_LPAREN) {
      if (pos + 1 < len && src.charCodeAt(pos + 1) === CH_LPAREN) {
        const expansionEnd = collector?.findArithmeticExpansionEnd(start2 + offset, offset + len) ?? -1;
        if (expansionEnd !== -1) {
          pos = expansionEnd - offset;
        } else {
          pos += 2;
          let depth = 1;
          while (pos < len && depth > 0) {
            if (src.charCodeAt(pos) === CH_LPAREN && src.charCodeAt(pos + 1) === CH_LPAREN) {
              depth++;
              pos += 2;
            } else if (src.charCodeAt(pos) === CH_RPAREN && src.charCodeAt(pos + 1) === CH_RPAREN) {
              depth--;
              pos += 2;
            } else {
              pos++;
            }
          }
        }
      } else {
        pos++;
        const close = collector?.findClosingParenthesis(pos + offset, offset + len) ?? -1;
        if (close !== -1) {
          pos = close - offset + 1;
        } else {
          let depth = 1;
          while (pos < len && depth > 0) {
            const ch = src.charCodeAt(pos++);
            if (ch === CH_LPAREN)
              depth++;
            else if (ch === CH_RPAREN)
              depth--;
          }
        }
        const text2 = src.slice(start2, pos);
        return collector ? collector.commandExpansion(start2 + offset, pos + offset, text2) : new ScriptExpansionImpl("ArithmeticCommandExpansion", start2 + offset, pos + offset, text2);
      }
    } else if (c === CH_LBRACE) {
      const close = collector?.findClosingBrace(pos + offset + 1, offset + len) ?? -1;
      if (close !== -1) {
        pos = close - offset + 1;
      } else {
        pos++;
        let depth = 1;
        while (pos < len && depth > 0) {
          const ch = src.charCodeAt(pos++);
          if (ch === CH_LBRACE)
            depth++;
          else if (ch === CH_RBRACE)
            depth--;
        }
      }
    } else {
      while (pos < len) {
        const ch = src.charCodeAt(pos);
        if (ch >= CH_a && ch <= CH_z || ch >= CH_A && ch <= CH_Z || ch >= CH_0 && ch <= CH_9 || ch === CH_UNDERSCORE)
          pos++;
        else
          break;
      }
    }
    return makeWord(start2, pos, c === CH_LPAREN || c === CH_LBRACE);
  }
  function readWordAtom() {
    const start2 = pos;
    while (pos < len) {
      const c = src.charCodeAt(pos);
      if (c >= CH_0 && c <= CH_9 || c >= CH_A && c <= CH_Z || c >= CH_a && c <= CH_z || c === CH_UNDERSCORE || c === 35) {
        pos++;
      } else
        break;
    }
    if (pos > start2 && pos < len && src.charCodeAt(pos) === CH_LBRACKET) {
      const close = collector?.findClosingBracket?.(pos + offset + 1, offset + len) ?? -1;
      if (close !== -1) {
        pos = close - offset + 1;
      } else {
        pos++;
        let depth = 1;
        while (pos < len && depth > 0) {
          const c = src.charCodeAt(pos);
          if (c === CH_LBRACKET)
            depth++;
          else if (c === CH_RBRACKET)
            depth--;
          pos++;
        }
      }
      return makeWord(start2, pos, true);
    }
    if (pos === start2) {
      pos++;
      return makeWord(start2, pos);
    }
    return makeWord(start2, pos);
  }
  skipWS();
  if (pos >= len)
    return null;
  const start = pos;
  const result = parseBinExpr(0, nestingDepth);
  skipWS();
  if (pos < len) {
    if (collector)
      collector.embeddedWords.length = initialWordCount;
    return makeWord(start, trimEnd(src, start, len), collector !== void 0);
  }
  return result;
}

// node_modules/.pnpm/unbash@6.0.4/node_modules/unbash/dist/parts.js
var computeBareWordParts = (_source, word) => hasGlobCharacters(word.text) ? parseGlobParts(word.text, 0, word.text.length, void 0, word.pos) : void 0;
function wordPartsResolver(context) {
  return context.wordParts ?? (context.wordParts = (source, word, depth) => computeWordParts(source, word, depth, context));
}
function embeddedPartsResolver(context) {
  return context.embeddedParts ?? (context.embeddedParts = (source, word, depth) => computeEmbeddedWordParts(source, word, depth, context));
}
function arrayPartsResolver(context) {
  return context.arrayParts ?? (context.arrayParts = (source, word, depth) => computeArrayElementParts(source, word, depth, context));
}
function computeWordParts(source, word, depth = 0, context = createSubstitutionContext()) {
  const lexer = new Lexer(source, word.pos, word.end, false, context);
  lexer._nestingDepth = depth;
  const parts2 = lexer.buildWordParts(word.pos);
  return parts2 ?? void 0;
}
function computeEmbeddedWordParts(source, word, depth = 0, context, arithmetic = false) {
  if (!hasEmbeddedWordStructure(source, word.pos, word.end))
    return void 0;
  const lexer = new Lexer(source, word.pos, word.end, false, context);
  lexer._nestingDepth = depth;
  const parts2 = lexer.buildEmbeddedWordParts(word.pos, arithmetic);
  return parts2 ?? void 0;
}
function computeArrayElementParts(source, word, depth = 0, context) {
  const lexer = new Lexer(source, word.pos, word.end, false, context);
  lexer._nestingDepth = depth;
  const parts2 = lexer.buildArrayElementParts(word.pos);
  return parts2 ?? void 0;
}
function computeHereDocBodyParts(source, word, depth = 0, context) {
  const lexer = new Lexer(source, word.pos, word.end, false, context);
  lexer._nestingDepth = depth;
  const parts2 = lexer.buildHereDocParts(word.pos, word.end);
  return parts2 ?? void 0;
}

// node_modules/.pnpm/unbash@6.0.4/node_modules/unbash/dist/arithmetic-parts.js
function parseArithmeticWithParts(body, offset, source, depth, context, embeddedDepth = depth) {
  if (!hasEmbeddedWordStructure(source, offset, offset + body.length)) {
    return parseArithmeticExpression(body, offset, void 0, depth) ?? void 0;
  }
  const embeddedWords = [];
  const lexer = new Lexer(source, 0, source.length, false, context);
  lexer._nestingDepth = depth;
  const expression = parseArithmeticExpression(body, offset, {
    embeddedWords,
    commandExpansion: (pos, end, text2) => new ScriptExpansionImpl("ArithmeticCommandExpansion", pos, end, text2, {
      source,
      start: pos + 2,
      end: end - 1,
      depth: depth + 1,
      parenBoundary: true,
      context
    }),
    findClosingBracket: (start, end) => lexer.findClosingBracket(start, end),
    findClosingBrace: (start, end) => lexer.findClosingBrace(start, end),
    findClosingParenthesis: (start, end) => lexer.findClosingParenthesis(start, end),
    findArithmeticExpansionEnd: (start, end) => lexer.findArithmeticExpansionEnd(start, end),
    findArithmeticWordEnd: (start, end) => lexer.findArithmeticWordEnd(start, end)
  }, depth) ?? void 0;
  if (embeddedDepth <= MAX_SYNTAX_NESTING) {
    for (const node of embeddedWords)
      node.parts = computeEmbeddedWordParts(source, node, embeddedDepth, context, true);
  }
  return expression;
}

// node_modules/.pnpm/unbash@6.0.4/node_modules/unbash/dist/assignment.js
var ArrayValueImpl = class {
  type = "ArrayValue";
  pos;
  end;
  #source;
  #depth;
  #context;
  #elements;
  constructor(source, pos, end, depth, context) {
    this.pos = pos;
    this.end = end;
    this.#source = source;
    this.#depth = depth;
    this.#context = context;
  }
  get elements() {
    if (this.#elements)
      return this.#elements;
    const lexer = new Lexer(this.#source, this.pos + 1, this.end - 1, false, this.#context);
    lexer._nestingDepth = this.#depth;
    const elements = [];
    while (lexer.peek(LexContext.ArrayElement).token !== Token.EOF) {
      const token = lexer.next(LexContext.ArrayElement);
      if (token.token !== Token.Word && token.token !== Token.Assignment)
        continue;
      const text2 = token.raw ? token.value : this.#source.slice(token.pos, token.end);
      const indexed2 = text2.charCodeAt(0) === 91;
      const context = lexer.getSubstitutionContext();
      const source = !indexed2 && token.raw && token.keywordEligible ? void 0 : this.#source;
      const resolver = source === void 0 ? computeBareWordParts : indexed2 ? arrayPartsResolver(context) : wordPartsResolver(context);
      elements.push(new WordImpl(text2, token.pos, token.end, source, resolver, this.#depth));
    }
    this.#elements = elements;
    return elements;
  }
  toJSON() {
    return { type: this.type, pos: this.pos, end: this.end, elements: this.elements };
  }
};
var AssignmentImpl = class {
  type = "Assignment";
  pos;
  end;
  text;
  #source;
  #depth;
  #context;
  #operatorPos;
  #name = null;
  #append;
  #index;
  #value = null;
  constructor(text2, pos, end, source, operatorPos, depth, context) {
    this.pos = pos;
    this.end = end;
    this.text = text2;
    this.#source = source;
    this.#operatorPos = operatorPos;
    this.#depth = depth;
    this.#context = context;
  }
  get name() {
    return this.#name ?? this.resolveTarget();
  }
  get append() {
    if (this.#name === null)
      this.resolveTarget();
    return this.#append;
  }
  get index() {
    if (this.#name === null)
      this.resolveTarget();
    return this.#index;
  }
  get value() {
    if (this.#value !== null)
      return this.#value;
    const start = this.#operatorPos + 1;
    const arrayStart = skipLineContinuations(this.#source, start, this.end);
    this.#value = this.#source.charCodeAt(arrayStart) === 40 && this.#source.charCodeAt(this.end - 1) === 41 ? new ArrayValueImpl(this.#source, arrayStart, this.end, this.#depth, this.#context) : new WordImpl(this.#source.slice(start, this.end), start, this.end, this.#source, wordPartsResolver(this.#context), this.#depth);
    return this.#value;
  }
  resolveTarget() {
    const equal = this.#operatorPos - this.pos;
    let nameEnd = equal;
    let appendPos = equal;
    while (appendPos >= 2 && this.text.charCodeAt(appendPos - 2) === 92 && this.text.charCodeAt(appendPos - 1) === 10)
      appendPos -= 2;
    if (this.text.charCodeAt(appendPos - 1) === 43) {
      this.#append = true;
      nameEnd = appendPos - 1;
    }
    const bracket = this.text.indexOf("[");
    if (bracket > 0 && bracket < nameEnd) {
      const close = this.text.lastIndexOf("]", equal);
      if (close > bracket) {
        const start = this.pos + bracket + 1;
        const end = this.pos + close;
        this.#index = new WordImpl(this.#source.slice(start, end), start, end, this.#source, embeddedPartsResolver(this.#context), this.#depth);
        nameEnd = bracket;
      }
    }
    const name = this.text.slice(0, nameEnd);
    return this.#name = name.includes("\\\n") ? name.split("\\\n").join("") : name;
  }
  toJSON() {
    return {
      type: this.type,
      pos: this.pos,
      end: this.end,
      text: this.text,
      name: this.name,
      append: this.append,
      index: this.index,
      value: this.value
    };
  }
};

// node_modules/.pnpm/unbash@6.0.4/node_modules/unbash/dist/command.js
var isArgument = (item) => item.type === "Word" || item.type === "Assignment";
var CommandImpl = class {
  type = "Command";
  pos;
  end;
  name;
  prefix;
  suffix;
  #args;
  #redirects;
  constructor(pos, end, name, prefix, suffix) {
    this.pos = pos;
    this.end = end;
    this.name = name;
    this.prefix = prefix;
    this.suffix = suffix;
  }
  get args() {
    if (this.#args === void 0) {
      const suffix = this.suffix;
      this.#args = suffix.every(isArgument) ? suffix : suffix.filter(isArgument);
    }
    return this.#args;
  }
  get redirects() {
    if (this.#redirects === void 0) {
      const redirects = [];
      for (const item of this.prefix)
        if (item.type !== "Assignment")
          redirects.push(item);
      for (const item of this.suffix)
        if (!isArgument(item))
          redirects.push(item);
      this.#redirects = redirects;
    }
    return this.#redirects;
  }
  toJSON() {
    return { type: this.type, pos: this.pos, end: this.end, name: this.name, prefix: this.prefix, suffix: this.suffix };
  }
};

// node_modules/.pnpm/unbash@6.0.4/node_modules/unbash/dist/heredoc.js
var HereDocBodyImpl = class {
  type = "HereDocBody";
  pos;
  end;
  text = "";
  #source;
  #depth;
  #context;
  #parts;
  constructor(source, pos, quoted, depth, context) {
    this.pos = pos;
    this.end = pos;
    this.#source = source;
    this.#depth = depth;
    this.#context = context;
    this.#parts = quoted ? void 0 : null;
  }
  get parts() {
    if (this.#parts === null)
      this.#parts = computeHereDocBodyParts(this.#source, this, this.#depth, this.#context);
    return this.#parts;
  }
  toJSON() {
    return { type: this.type, pos: this.pos, end: this.end, text: this.text, parts: this.parts };
  }
};

// node_modules/.pnpm/unbash@6.0.4/node_modules/unbash/dist/parser.js
Lexer._findSubstitutionEnd = findSubstitutionEnd;
ScriptExpansionImpl._resolveScript = parseRegion;
ArithmeticExpansionImpl._resolveExpression = parseArithmeticWithParts;
function isDeclarationCommand(name) {
  switch (name.length) {
    case 5:
      return name === "local" || name === "alias";
    case 6:
      return name === "export";
    case 7:
      return name === "declare" || name === "typeset";
    case 8:
      return name === "readonly";
    default:
      return false;
  }
}
var ArithmeticCommandImpl = class {
  type = "ArithmeticCommand";
  pos;
  end;
  body;
  #source;
  #depth;
  #context;
  #expression = null;
  constructor(pos, end, body, source, depth, context) {
    this.pos = pos;
    this.end = end;
    this.body = body;
    this.#source = source;
    this.#depth = depth;
    this.#context = context;
  }
  get expression() {
    if (this.#expression === null) {
      this.#expression = parseArithmeticWithParts(this.body, this.pos + 2, this.#source, this.#depth, this.#context);
    }
    return this.#expression;
  }
  set expression(v) {
    this.#expression = v ?? void 0;
  }
  toJSON() {
    return {
      type: this.type,
      pos: this.pos,
      end: this.end,
      expression: this.expression,
      body: this.body
    };
  }
};
var ArithmeticForImpl = class {
  type = "ArithmeticFor";
  pos;
  end;
  body;
  #initStr;
  #testStr;
  #updateStr;
  #initPos;
  #testPos;
  #updatePos;
  #source;
  #depth;
  #context;
  #initialize = null;
  #test = null;
  #update = null;
  constructor(pos, end, body, initStr, testStr, updateStr, initPos, testPos, updatePos, source, depth, context) {
    this.pos = pos;
    this.end = end;
    this.body = body;
    this.#initStr = initStr;
    this.#testStr = testStr;
    this.#updateStr = updateStr;
    this.#initPos = initPos;
    this.#testPos = testPos;
    this.#updatePos = updatePos;
    this.#source = source;
    this.#depth = depth;
    this.#context = context;
  }
  get initialize() {
    if (this.#initialize === null) {
      if (this.#initStr) {
        this.#initialize = parseArithmeticWithParts(this.#initStr, this.#initPos, this.#source, this.#depth, this.#context);
      } else {
        this.#initialize = void 0;
      }
    }
    return this.#initialize;
  }
  set initialize(v) {
    this.#initialize = v ?? void 0;
  }
  get test() {
    if (this.#test === null) {
      if (this.#testStr) {
        this.#test = parseArithmeticWithParts(this.#testStr, this.#testPos, this.#source, this.#depth, this.#context);
      } else {
        this.#test = void 0;
      }
    }
    return this.#test;
  }
  set test(v) {
    this.#test = v ?? void 0;
  }
  get update() {
    if (this.#update === null) {
      if (this.#updateStr) {
        this.#update = parseArithmeticWithParts(this.#updateStr, this.#updatePos, this.#source, this.#depth, this.#context);
      } else {
        this.#update = void 0;
      }
    }
    return this.#update;
  }
  set update(v) {
    this.#update = v ?? void 0;
  }
  toJSON() {
    return {
      type: this.type,
      pos: this.pos,
      end: this.end,
      initialize: this.initialize,
      test: this.test,
      update: this.update,
      body: this.body
    };
  }
};
var CASE_TERMINATORS = {
  [Token.DoubleSemi]: ";;",
  [Token.SemiAmp]: ";&",
  [Token.DoubleSemiAmp]: ";;&"
};
var REDIRECT_OPS = {
  ">": ">",
  ">>": ">>",
  "<": "<",
  "<>": "<>",
  "<&": "<&",
  ">&": ">&",
  ">|": ">|",
  "&>": "&>",
  "&>>": "&>>"
};
var listTerminators = new Uint8Array(37);
listTerminators[Token.EOF] = 1;
listTerminators[Token.RParen] = 1;
listTerminators[Token.RBrace] = 1;
listTerminators[Token.Then] = 1;
listTerminators[Token.Else] = 1;
listTerminators[Token.Elif] = 1;
listTerminators[Token.Fi] = 1;
listTerminators[Token.Do] = 1;
listTerminators[Token.Done] = 1;
listTerminators[Token.Esac] = 1;
listTerminators[Token.DoubleSemi] = 1;
listTerminators[Token.SemiAmp] = 1;
listTerminators[Token.DoubleSemiAmp] = 1;
var compoundClosers = new Uint8Array(37);
compoundClosers[Token.RParen] = 1;
compoundClosers[Token.RBrace] = 1;
compoundClosers[Token.DblRBracket] = 1;
compoundClosers[Token.Fi] = 1;
compoundClosers[Token.Done] = 1;
compoundClosers[Token.Esac] = 1;
compoundClosers[Token.ArithCmd] = 1;
function isTestNegation(t) {
  return t.token === Token.Word && t.keywordEligible && t.value === "!";
}
var commandStarts = new Uint8Array(37);
commandStarts[Token.Word] = 1;
commandStarts[Token.Assignment] = 1;
commandStarts[Token.Bang] = 1;
commandStarts[Token.LParen] = 1;
commandStarts[Token.LBrace] = 1;
commandStarts[Token.DblLBracket] = 1;
commandStarts[Token.If] = 1;
commandStarts[Token.For] = 1;
commandStarts[Token.While] = 1;
commandStarts[Token.Until] = 1;
commandStarts[Token.Case] = 1;
commandStarts[Token.Function] = 1;
commandStarts[Token.Select] = 1;
commandStarts[Token.ArithCmd] = 1;
commandStarts[Token.Coproc] = 1;
commandStarts[Token.Redirect] = 1;
var UNARY_TEST_OPS = {
  "-a": 1,
  "-b": 1,
  "-c": 1,
  "-d": 1,
  "-e": 1,
  "-f": 1,
  "-g": 1,
  "-h": 1,
  "-k": 1,
  "-p": 1,
  "-r": 1,
  "-s": 1,
  "-t": 1,
  "-u": 1,
  "-v": 1,
  "-w": 1,
  "-x": 1,
  "-z": 1,
  "-n": 1,
  "-o": 1,
  "-N": 1,
  "-S": 1,
  "-L": 1,
  "-G": 1,
  "-O": 1,
  "-R": 1
};
var BINARY_TEST_OPS = {
  "==": 1,
  "!=": 1,
  "=~": 1,
  "=": 1,
  "-eq": 1,
  "-ne": 1,
  "-lt": 1,
  "-le": 1,
  "-gt": 1,
  "-ge": 1,
  "-nt": 1,
  "-ot": 1,
  "-ef": 1,
  "<": 1,
  ">": 1
};
var EMPTY_REDIRECTS = [];
var EMPTY_PREFIXES = [];
var EMPTY_ELIFS = [];
function parse(source) {
  return new Parser(source, 0, source.length).run();
}
function parseRegion(source, start, end, depth = 0, parenBoundary = false, context) {
  return new Parser(source, start, end, depth, parenBoundary, void 0, context).run();
}
var SubstitutionLexer = class _SubstitutionLexer extends Lexer {
  boundaries;
  pending;
  context;
  constructor(source, boundary, boundaries, pending, context, parenBoundary = true) {
    super(source, boundary.start, boundary.end, parenBoundary, context);
    this._nestingDepth = boundary.depth;
    this.boundaries = boundaries;
    this.pending = pending;
    this.context = context;
  }
  // Keep child boundary requests on this worklist so nested scans stay iterative.
  fork(start, end, parenBoundary = false) {
    return new _SubstitutionLexer(this.getSource(), { start, end, depth: this._nestingDepth }, this.boundaries, this.pending, this.context, parenBoundary);
  }
  findSubstitutionEnd(start, end, depth = this._nestingDepth + 1) {
    const known3 = this.context.boundaries?.get(start);
    if (known3 !== void 0)
      return known3 <= end ? known3 : -1;
    const boundary = this.boundaries.get(start);
    if (boundary !== void 0)
      return boundary <= end ? boundary : -1;
    if (!this.boundaries.has(start)) {
      this.boundaries.set(start, void 0);
      this.pending.push({ start, end, depth });
    }
    return -1;
  }
};
function findSubstitutionEnd(source, start, end, depth, context) {
  const boundaries = /* @__PURE__ */ new Map([[start, void 0]]);
  const pending = [{ start, end, depth }];
  while (pending.length > 0) {
    const count = pending.length;
    const boundary = pending[count - 1];
    const lexer = new SubstitutionLexer(source, boundary, boundaries, pending, context);
    const found = new Parser(source, boundary.start, boundary.end, boundary.depth, true, lexer).findSubstitutionEnd();
    if (pending.length === count) {
      boundaries.set(boundary.start, found);
      if (found !== -1)
        substitutionBoundaries(context).set(boundary.start, found);
      pending.pop();
    }
  }
  return boundaries.get(start) ?? -1;
}
var Parser = class {
  tok;
  source;
  start;
  end;
  depth;
  errors = null;
  syntaxDepth = 0;
  // `depth` counts the substitution scripts (and sub-fields) enclosing this region; it
  // shares the MAX_SYNTAX_NESTING budget with the lexer's lazy word-part materialization.
  constructor(source, start, end, depth = 0, parenBoundary = false, lexer, context) {
    this.tok = lexer ?? new Lexer(source, start, end, parenBoundary, createSubstitutionContext(context));
    this.tok._nestingDepth = depth;
    this.source = source;
    this.start = start;
    this.end = end;
    this.depth = depth;
  }
  run() {
    const start = this.start;
    if (this.depth > MAX_SYNTAX_NESTING)
      this.error("maximum substitution nesting depth exceeded", start);
    let shebang;
    if (start === 0 && this.source.charCodeAt(0) === 35 && this.source.charCodeAt(1) === 33) {
      const nl = this.source.indexOf("\n");
      shebang = nl === -1 ? this.source : this.source.slice(0, nl);
    }
    const commands = this.list();
    for (; ; ) {
      const unexpected = this.tok.peek(LexContext.CommandStart);
      if (unexpected.token === Token.EOF)
        break;
      this.unexpectedToken(unexpected);
      if (!listTerminators[unexpected.token] && unexpected.token !== Token.In)
        break;
      this.tok.next(LexContext.CommandStart);
      let separator = this.tok.peek(LexContext.CommandStart).token;
      if (separator !== Token.Semi && separator !== Token.Newline && separator !== Token.Amp)
        break;
      while (separator === Token.Semi || separator === Token.Newline || separator === Token.Amp) {
        this.tok.next(LexContext.CommandStart);
        separator = this.tok.peek(LexContext.CommandStart).token;
      }
      const recovered = this.list();
      for (let i = 0; i < recovered.length; i++)
        commands.push(recovered[i]);
    }
    const lexerErrors = this.tok._errors;
    if (lexerErrors !== null && lexerErrors.length > 0) {
      const errors = this.errors ?? (this.errors = []);
      for (let i = 0; i < lexerErrors.length; i++)
        errors.push(lexerErrors[i]);
    }
    if (this.errors !== null && this.errors.length > 1)
      this.errors.sort((a, b) => a.pos - b.pos);
    return { type: "Script", pos: start, end: this.end, shebang, commands, errors: this.errors ?? void 0 };
  }
  error(message, pos) {
    (this.errors ?? (this.errors = [])).push({ message, pos });
  }
  unexpectedToken(t) {
    this.error(`unexpected token '${t.token === Token.Newline ? "newline" : t.value}'`, t.pos);
  }
  findSubstitutionEnd() {
    this.list();
    return this.acceptEnd(Token.RParen);
  }
  skipSemi() {
    if (this.tok.peek(LexContext.Normal).token === Token.Semi)
      this.tok.next(LexContext.Normal);
  }
  accept(token, ctx = LexContext.Normal) {
    if (this.tok.peek(ctx).token === token)
      return this.tok.next(ctx);
    return null;
  }
  acceptEnd(token, ctx = LexContext.Normal) {
    if (this.tok.peek(ctx).token === token)
      return this.tok.next(ctx).end;
    return -1;
  }
  skipNewlines(ctx = LexContext.Normal) {
    while (this.tok.peek(ctx).token === Token.Newline)
      this.tok.next(ctx);
  }
  doBody(hasDo) {
    const body = this.list();
    const emptyPos = hasDo ? this.emptyListPos(body) : -1;
    if (emptyPos >= 0)
      this.error("expected command after 'do'", emptyPos);
    return body;
  }
  // Where an empty compound list stopped, or -1. An empty condition is reported only
  // once `then` or `do` follows, so a missing keyword is not reported twice.
  emptyListPos(commands) {
    return commands.length === 0 ? this.tok.peek(LexContext.CommandStart).pos : -1;
  }
  makeStatement(command) {
    return {
      type: "Statement",
      pos: command.pos,
      end: command.end,
      command,
      background: void 0
    };
  }
  // list := and_or ((';' | '&' | NEWLINE) and_or)* [';' | '&' | NEWLINE]
  list() {
    const commands = [];
    this.skipNewlines(LexContext.CommandStart);
    let t = this.tok.peek(LexContext.CommandStart).token;
    if (listTerminators[t] || !commandStarts[t])
      return commands;
    const first2 = this.andOr();
    if (first2)
      commands.push(this.makeStatement(first2));
    for (; ; ) {
      t = this.tok.peekFollow(compoundClosers).token;
      if (t !== Token.Semi && t !== Token.Newline && t !== Token.Amp)
        break;
      const isBackground = t === Token.Amp;
      const sepEnd = this.tok.next(LexContext.Normal).end;
      if (isBackground) {
        const stmt = commands[commands.length - 1];
        stmt.background = true;
        stmt.end = sepEnd;
      }
      this.skipNewlines(LexContext.CommandStart);
      t = this.tok.peek(LexContext.CommandStart).token;
      if (listTerminators[t] || !commandStarts[t])
        break;
      const node = this.andOr();
      if (node)
        commands.push(this.makeStatement(node));
    }
    return commands;
  }
  // and_or := pipeline (('&&' | '||') newlines pipeline)*
  andOr() {
    const first2 = this.pipeline();
    if (!first2)
      return null;
    let t = this.tok.peek(LexContext.Normal).token;
    if (t !== Token.And && t !== Token.Or)
      return first2;
    const commands = [first2];
    const operators = [];
    do {
      const operatorToken = this.tok.next(LexContext.Normal);
      const operator = operatorToken.token === Token.And ? "&&" : "||";
      this.skipNewlines(LexContext.CommandStart);
      const next = this.pipeline();
      if (!next) {
        this.error(`expected command after '${operator}'`, operatorToken.end);
        break;
      }
      operators.push(operator);
      commands.push(next);
      t = this.tok.peek(LexContext.Normal).token;
    } while (t === Token.And || t === Token.Or);
    return {
      type: "AndOr",
      pos: first2.pos,
      end: commands[commands.length - 1].end,
      commands,
      operators
    };
  }
  withRedirects(command) {
    const redirects = this.collectTrailingRedirects();
    if (redirects.length === 0)
      return command;
    return { type: "Redirected", pos: command.pos, end: redirects[redirects.length - 1].end, command, redirects };
  }
  pipeline() {
    let prefixes;
    for (; ; ) {
      const token = this.tok.peek(LexContext.CommandStart);
      const isTime = token.token === Token.Word && token.keywordEligible && token.value === "time";
      if (token.token !== Token.Bang && !isTime)
        break;
      const prefix = this.tok.next(LexContext.CommandStart);
      const pos2 = prefix.pos;
      const keywordEnd = prefix.end;
      let posix;
      let endOfOptions;
      if (isTime) {
        let flag = this.tok.peek(LexContext.CommandStart);
        if (flag.token === Token.Word && flag.keywordEligible && flag.value === "-p") {
          this.tok.next(LexContext.CommandStart);
          posix = { pos: flag.pos, end: flag.end };
          flag = this.tok.peek(LexContext.CommandStart);
        }
        if (flag.token === Token.Word && flag.keywordEligible && flag.value === "--") {
          this.tok.next(LexContext.CommandStart);
          endOfOptions = { pos: flag.pos, end: flag.end };
        }
      }
      if (prefixes === void 0)
        prefixes = [];
      prefixes.push(isTime ? { type: "Time", pos: pos2, end: endOfOptions?.end ?? posix?.end ?? keywordEnd, keywordEnd, posix, endOfOptions } : { type: "Negation", pos: pos2, end: keywordEnd });
    }
    const command = this.pipelineCommands();
    if (!prefixes)
      return command;
    const pos = prefixes[0].pos;
    if (command?.type === "Pipeline") {
      command.prefixes = prefixes;
      command.pos = pos;
      return command;
    }
    return {
      type: "Pipeline",
      pos,
      end: command ? command.end : prefixes[prefixes.length - 1].end,
      prefixes,
      commands: command ? [command] : [],
      operators: []
    };
  }
  pipelineCommands() {
    const first2 = this.command();
    if (!first2)
      return null;
    if (this.tok.peek(LexContext.Normal).token !== Token.Pipe)
      return first2;
    const commands = [first2];
    const operators = [];
    while (this.tok.peek(LexContext.Normal).token === Token.Pipe) {
      const pipeToken = this.tok.next(LexContext.Normal);
      const operator = pipeToken.value === "|&" ? "|&" : "|";
      this.skipNewlines(LexContext.CommandStart);
      const cmd = this.command();
      if (!cmd) {
        this.error(`expected command after '${operator}'`, pipeToken.end);
        break;
      }
      operators.push(operator);
      commands.push(cmd);
    }
    if (commands.length === 1) {
      return commands[0];
    }
    const pipeline = {
      type: "Pipeline",
      pos: first2.pos,
      end: commands[commands.length - 1].end,
      prefixes: EMPTY_PREFIXES,
      commands,
      operators
    };
    return pipeline;
  }
  // command := compound_command | function_def | simple_command
  command() {
    let compound;
    switch (this.tok.peek(LexContext.CommandStart).token) {
      case Token.LParen:
        compound = this.subshell();
        break;
      case Token.LBrace:
        compound = this.braceGroup();
        break;
      case Token.If:
        compound = this.ifClause();
        break;
      case Token.For:
        compound = this.forClause();
        break;
      case Token.While:
        compound = this.whileClause();
        break;
      case Token.Until:
        compound = this.untilClause();
        break;
      case Token.Case:
        compound = this.caseClause();
        break;
      case Token.Function:
        return this.functionDef();
      case Token.Select:
        compound = this.selectClause();
        break;
      case Token.DblLBracket:
        compound = this.testCommand();
        break;
      case Token.ArithCmd:
        compound = this.arithCommand();
        break;
      case Token.Coproc:
        return this.coprocCommand();
      case Token.Word:
      case Token.Assignment:
      case Token.Redirect:
        return this.simpleCommandOrFunction(false);
      default:
        return null;
    }
    return this.withRedirects(compound);
  }
  collectTrailingRedirects() {
    let redirects = EMPTY_REDIRECTS;
    while (this.tok.peekFollow(compoundClosers).token === Token.Redirect) {
      if (redirects === EMPTY_REDIRECTS)
        redirects = [];
      redirects.push(this.readRedirect(LexContext.Normal));
    }
    return redirects;
  }
  // arith_command := (( expr ))
  arithCommand() {
    const tok = this.tok.next(LexContext.CommandStart);
    return new ArithmeticCommandImpl(tok.pos, tok.end, tok.value, this.source, this.depth, this.tok.getSubstitutionContext());
  }
  // coproc := COPROC ([name] compound_command [redirections] | simple_command)
  coprocCommand() {
    const start = this.tok.next(LexContext.CommandStart);
    const pos = start.pos;
    const first2 = this.tok.peek(LexContext.CommandStart);
    let name;
    if (first2.token === Token.Word) {
      const lookahead = this.tok.fork(first2.end, this.end);
      switch (lookahead.peek(LexContext.CommandStart).token) {
        case Token.LParen:
          lookahead.next(LexContext.CommandStart);
          if (lookahead.peek(LexContext.Normal).token !== Token.RParen)
            name = this.readWord(LexContext.CommandStart);
          break;
        case Token.LBrace:
        case Token.If:
        case Token.For:
        case Token.While:
        case Token.Until:
        case Token.Case:
        case Token.Select:
        case Token.DblLBracket:
        case Token.ArithCmd:
          name = this.readWord(LexContext.CommandStart);
      }
    }
    const cmd = first2.token === Token.Word && name === void 0 ? this.simpleCommandOrFunction(true) : this.command();
    if (cmd && cmd.type !== "Function" && cmd.type !== "Coproc") {
      return { type: "Coproc", pos, end: cmd.end, name, body: cmd };
    }
    this.error("expected command after 'coproc'", cmd?.pos ?? start.end);
    const body = cmd ? this.makeCompoundList([this.makeStatement(cmd)]) : { type: "CompoundList", pos: start.end, end: start.end, commands: [] };
    return { type: "Coproc", pos, end: body.end, name, body };
  }
  // subshell := '(' list ')'
  subshell() {
    return this.subshellBody(this.tok.next(LexContext.CommandStart).pos);
  }
  // Continues a subshell whose '(' the caller already consumed.
  subshellBody(pos) {
    if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
      this.error("maximum subshell nesting depth exceeded", pos);
      const closeEnd2 = this.tok.skipSubshellBody();
      if (closeEnd2 < 0)
        this.error("expected ')' to close subshell", this.tok.getPos());
      const end2 = closeEnd2 >= 0 ? closeEnd2 : pos;
      return { type: "Subshell", pos, end: end2, body: this.makeCompoundList([]) };
    }
    this.syntaxDepth++;
    const commands = this.list();
    this.syntaxDepth--;
    if (commands.length === 0)
      this.error("expected command in subshell", pos);
    const closeEnd = this.acceptEnd(Token.RParen, LexContext.Normal);
    if (closeEnd < 0)
      this.error("expected ')' to close subshell", this.tok.getPos());
    const end = closeEnd >= 0 ? closeEnd : pos;
    return { type: "Subshell", pos, end, body: this.makeCompoundList(commands) };
  }
  // brace_group := '{' list '}'
  braceGroup() {
    const pos = this.tok.next(LexContext.CommandStart).pos;
    if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
      this.error("maximum brace group nesting depth exceeded", pos);
      const closeEnd2 = this.tok.skipCompoundBody(Token.RBrace);
      if (closeEnd2 < 0)
        this.error("expected '}' to close brace group", this.tok.getPos());
      const end2 = closeEnd2 >= 0 ? closeEnd2 : pos;
      return { type: "BraceGroup", pos, end: end2, body: this.makeCompoundList([]) };
    }
    this.syntaxDepth++;
    const commands = this.list();
    this.syntaxDepth--;
    if (commands.length === 0)
      this.error("expected command in brace group", pos);
    const closeEnd = this.acceptEnd(Token.RBrace, LexContext.Normal);
    if (closeEnd < 0)
      this.error("expected '}' to close brace group", this.tok.getPos());
    const end = closeEnd >= 0 ? closeEnd : pos;
    return { type: "BraceGroup", pos, end, body: this.makeCompoundList(commands) };
  }
  // if_clause := IF list THEN list (ELIF list THEN list)* [ELSE list] FI
  ifClause() {
    const pos = this.tok.next(LexContext.CommandStart).pos;
    if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
      this.error("maximum if nesting depth exceeded", pos);
      const closeEnd2 = this.tok.skipCompoundBody(Token.Fi);
      if (closeEnd2 < 0)
        this.error("expected 'fi' to close 'if'", this.tok.getPos());
      const end = closeEnd2 >= 0 ? closeEnd2 : pos;
      return {
        type: "If",
        pos,
        end,
        clause: this.makeCompoundList([]),
        then: this.makeCompoundList([]),
        elif: EMPTY_ELIFS,
        else: void 0
      };
    }
    this.syntaxDepth++;
    let command;
    let branchPos = pos;
    for (; ; ) {
      const clauseCommands = this.list();
      const emptyClausePos = this.emptyListPos(clauseCommands);
      const clause = this.makeCompoundList(clauseCommands);
      this.skipSemi();
      const thenToken = this.accept(Token.Then, LexContext.CommandStart);
      if (!thenToken)
        this.error("expected 'then'", this.tok.getPos());
      else if (emptyClausePos >= 0)
        this.error(`expected command after '${branchPos === pos ? "if" : "elif"}'`, emptyClausePos);
      const thenCommands = this.list();
      const then_ = this.makeCompoundList(thenCommands);
      if (thenToken && thenCommands.length === 0) {
        this.error("expected command after 'then'", this.tok.peek(LexContext.CommandStart).pos);
        then_.pos = thenToken.end;
        then_.end = thenToken.end;
      }
      if (command) {
        if (command.elif === EMPTY_ELIFS)
          command.elif = [];
        command.elif.push({
          type: "Elif",
          pos: branchPos,
          end: then_.end,
          clause,
          then: then_
        });
      } else {
        command = { type: "If", pos, end: pos, clause, then: then_, elif: EMPTY_ELIFS, else: void 0 };
      }
      this.skipSemi();
      const elif = this.accept(Token.Elif, LexContext.CommandStart);
      if (!elif)
        break;
      branchPos = elif.pos;
    }
    if (this.accept(Token.Else, LexContext.CommandStart)) {
      const elseCommands = this.list();
      const emptyElsePos = this.emptyListPos(elseCommands);
      if (emptyElsePos >= 0)
        this.error("expected command after 'else'", emptyElsePos);
      command.else = this.makeCompoundList(elseCommands);
      this.skipSemi();
    }
    const closeEnd = this.acceptEnd(Token.Fi, LexContext.CommandStart);
    if (closeEnd < 0)
      this.error("expected 'fi' to close 'if'", this.tok.getPos());
    command.end = closeEnd >= 0 ? closeEnd : branchPos;
    this.syntaxDepth--;
    return command;
  }
  // for_clause := FOR word [IN word* (';'|NL)] DO list DONE
  //            | FOR '((' expr '))' [';'|NL] DO list DONE
  forClause() {
    const pos = this.tok.next(LexContext.CommandStart).pos;
    if (this.tok.peek(LexContext.Normal).token === Token.LParen) {
      return this.cStyleFor(pos);
    }
    const name = this.readRequiredWord("for");
    let wordlist;
    this.skipNewlines(LexContext.CommandStart);
    if (this.tok.peek(LexContext.CommandStart).token === Token.In) {
      this.tok.next(LexContext.CommandStart);
      wordlist = [];
      while (this.tok.peek(LexContext.Normal).token === Token.Word) {
        wordlist.push(this.readWord(LexContext.Normal));
      }
    }
    this.skipSemi();
    this.skipNewlines(LexContext.CommandStart);
    if (this.tok.peek(LexContext.CommandStart).token === Token.LBrace) {
      const bg = this.braceGroup();
      return { type: "For", pos, end: bg.end, name, wordlist, body: bg.body };
    }
    const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
    if (!hasDo)
      this.error("expected 'do'", this.tok.getPos());
    if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
      this.error("maximum for nesting depth exceeded", pos);
      const closeEnd2 = this.tok.skipCompoundBody(Token.Done);
      if (closeEnd2 < 0)
        this.error("expected 'done' to close 'for'", this.tok.getPos());
      const end2 = closeEnd2 >= 0 ? closeEnd2 : pos;
      return { type: "For", pos, end: end2, name, wordlist, body: this.makeCompoundList([]) };
    }
    this.syntaxDepth++;
    const body = this.doBody(hasDo);
    this.syntaxDepth--;
    this.skipSemi();
    const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
    if (closeEnd < 0)
      this.error("expected 'done' to close 'for'", this.tok.getPos());
    const end = closeEnd >= 0 ? closeEnd : pos;
    return { type: "For", pos, end, name, wordlist, body: this.makeCompoundList(body) };
  }
  // C-style for: (( expr; expr; expr )) [;|NL] do list done | { list }
  cStyleFor(pos) {
    const [initStr, testStr, updateStr, initPos, testPos, updatePos] = this.tok.readCStyleForExprs();
    if (this.tok.peek(LexContext.CommandStart).token === Token.Semi)
      this.tok.next(LexContext.CommandStart);
    this.skipNewlines(LexContext.CommandStart);
    if (this.tok.peek(LexContext.CommandStart).token === Token.LBrace) {
      const bg = this.braceGroup();
      return new ArithmeticForImpl(pos, bg.end, bg.body, initStr, testStr, updateStr, initPos, testPos, updatePos, this.source, this.depth, this.tok.getSubstitutionContext());
    }
    const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
    if (!hasDo)
      this.error("expected 'do'", this.tok.getPos());
    if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
      this.error("maximum for nesting depth exceeded", pos);
      const closeEnd2 = this.tok.skipCompoundBody(Token.Done);
      if (closeEnd2 < 0)
        this.error("expected 'done' to close 'for'", this.tok.getPos());
      const end2 = closeEnd2 >= 0 ? closeEnd2 : pos;
      return new ArithmeticForImpl(pos, end2, this.makeCompoundList([]), initStr, testStr, updateStr, initPos, testPos, updatePos, this.source, this.depth, this.tok.getSubstitutionContext());
    }
    this.syntaxDepth++;
    const body = this.doBody(hasDo);
    this.syntaxDepth--;
    const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
    if (closeEnd < 0)
      this.error("expected 'done' to close 'for'", this.tok.getPos());
    const end = closeEnd >= 0 ? closeEnd : pos;
    return new ArithmeticForImpl(pos, end, this.makeCompoundList(body), initStr, testStr, updateStr, initPos, testPos, updatePos, this.source, this.depth, this.tok.getSubstitutionContext());
  }
  whileClause() {
    return this.whileOrUntil("while");
  }
  untilClause() {
    return this.whileOrUntil("until");
  }
  whileOrUntil(kind) {
    const pos = this.tok.next(LexContext.CommandStart).pos;
    if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
      this.error(`maximum ${kind} nesting depth exceeded`, pos);
      const closeEnd2 = this.tok.skipCompoundBody(Token.Done);
      if (closeEnd2 < 0)
        this.error(`expected 'done' to close '${kind}'`, this.tok.getPos());
      const end2 = closeEnd2 >= 0 ? closeEnd2 : pos;
      return {
        type: "While",
        pos,
        end: end2,
        kind,
        clause: this.makeCompoundList([]),
        body: this.makeCompoundList([])
      };
    }
    this.syntaxDepth++;
    const clauseCommands = this.list();
    const emptyClausePos = this.emptyListPos(clauseCommands);
    const clause = this.makeCompoundList(clauseCommands);
    this.skipSemi();
    const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
    if (!hasDo)
      this.error("expected 'do'", this.tok.getPos());
    else if (emptyClausePos >= 0)
      this.error(`expected command after '${kind}'`, emptyClausePos);
    const body = this.doBody(hasDo);
    this.skipSemi();
    const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
    if (closeEnd < 0)
      this.error(`expected 'done' to close '${kind}'`, this.tok.getPos());
    const end = closeEnd >= 0 ? closeEnd : pos;
    this.syntaxDepth--;
    return { type: "While", pos, end, kind, clause, body: this.makeCompoundList(body) };
  }
  // case_clause := CASE word IN (pattern) list (;; | ;& | ;;&) ... ESAC
  caseClause() {
    const pos = this.tok.next(LexContext.CommandStart).pos;
    const word = this.readRequiredWord("case");
    this.skipNewlines(LexContext.CommandStart);
    if (!this.accept(Token.In, LexContext.CommandStart))
      this.error("expected 'in' after 'case' word", this.tok.getPos());
    this.skipNewlines(LexContext.CasePattern);
    if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
      this.error("maximum case nesting depth exceeded", pos);
      const closeEnd2 = this.tok.skipCompoundBody(Token.Esac);
      if (closeEnd2 < 0)
        this.error("expected 'esac' to close 'case'", this.tok.getPos());
      const end2 = closeEnd2 >= 0 ? closeEnd2 : pos;
      return { type: "Case", pos, end: end2, word, items: [] };
    }
    this.syntaxDepth++;
    const items = [];
    let invalid = false;
    let t = this.tok.peek(LexContext.CasePattern).token;
    while (t !== Token.Esac && t !== Token.EOF) {
      const itemPos = this.tok.peek(LexContext.Normal).pos;
      this.accept(Token.LParen, LexContext.Normal);
      const pattern = [];
      let expectWord = true;
      let next = this.tok.peek(LexContext.Normal);
      while (next.token !== Token.RParen && next.token !== Token.EOF) {
        const valid = next.token === (expectWord ? Token.Word : Token.Pipe);
        if (valid)
          expectWord = !expectWord;
        else if (!invalid) {
          this.unexpectedToken(next);
          invalid = true;
        }
        const tok = this.tok.next(LexContext.Normal);
        if (tok.token === Token.Word)
          pattern.push(this.toWord(tok));
        next = this.tok.peek(LexContext.Normal);
      }
      if (expectWord && next.token === Token.RParen && !invalid) {
        this.unexpectedToken(next);
        invalid = true;
      }
      const rparenEnd = this.acceptEnd(Token.RParen, LexContext.Normal);
      const cmds = this.list();
      const bodyPos = rparenEnd >= 0 ? rparenEnd : pattern.length > 0 ? pattern[pattern.length - 1].end : itemPos;
      const itemEnd = cmds.length > 0 ? cmds[cmds.length - 1].end : bodyPos;
      const item = {
        type: "CaseItem",
        pos: itemPos,
        end: itemEnd,
        pattern,
        body: cmds.length > 0 ? this.makeCompoundList(cmds) : { type: "CompoundList", pos: bodyPos, end: bodyPos, commands: [] },
        terminator: void 0
      };
      const after3 = this.tok.peek(LexContext.CommandStart);
      t = after3.token;
      if (t === Token.DoubleSemi || t === Token.SemiAmp || t === Token.DoubleSemiAmp) {
        const termTok = this.tok.next(LexContext.CommandStart);
        item.terminator = CASE_TERMINATORS[termTok.token];
        item.end = termTok.end;
      } else if (t !== Token.Esac && t !== Token.EOF && !invalid) {
        this.unexpectedToken(after3);
        invalid = true;
      }
      items.push(item);
      this.skipNewlines(LexContext.CasePattern);
      t = this.tok.peek(LexContext.CasePattern).token;
    }
    const closeEnd = this.acceptEnd(Token.Esac, LexContext.CommandStart);
    if (closeEnd < 0)
      this.error("expected 'esac' to close 'case'", this.tok.getPos());
    const end = closeEnd >= 0 ? closeEnd : pos;
    this.syntaxDepth--;
    return { type: "Case", pos, end, word, items };
  }
  // select_clause := SELECT word [IN word* (';'|NL)] DO list DONE
  selectClause() {
    const pos = this.tok.next(LexContext.CommandStart).pos;
    const name = this.readRequiredWord("select");
    let wordlist;
    this.skipNewlines(LexContext.CommandStart);
    if (this.tok.peek(LexContext.CommandStart).token === Token.In) {
      this.tok.next(LexContext.CommandStart);
      wordlist = [];
      while (this.tok.peek(LexContext.Normal).token === Token.Word) {
        wordlist.push(this.readWord(LexContext.Normal));
      }
    }
    this.skipSemi();
    this.skipNewlines(LexContext.CommandStart);
    if (this.tok.peek(LexContext.CommandStart).token === Token.LBrace) {
      const bg = this.braceGroup();
      return { type: "Select", pos, end: bg.end, name, wordlist, body: bg.body };
    }
    const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
    if (!hasDo)
      this.error("expected 'do'", this.tok.getPos());
    if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
      this.error("maximum select nesting depth exceeded", pos);
      const closeEnd2 = this.tok.skipCompoundBody(Token.Done);
      if (closeEnd2 < 0)
        this.error("expected 'done' to close 'select'", this.tok.getPos());
      const end2 = closeEnd2 >= 0 ? closeEnd2 : pos;
      return { type: "Select", pos, end: end2, name, wordlist, body: this.makeCompoundList([]) };
    }
    this.syntaxDepth++;
    const body = this.doBody(hasDo);
    this.syntaxDepth--;
    this.skipSemi();
    const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
    if (closeEnd < 0)
      this.error("expected 'done' to close 'select'", this.tok.getPos());
    const end = closeEnd >= 0 ? closeEnd : pos;
    return { type: "Select", pos, end, name, wordlist, body: this.makeCompoundList(body) };
  }
  // test_command := [[ test_expr ]]
  testCommand() {
    const pos = this.tok.next(LexContext.CommandStart).pos;
    const expr = this.parseTestOr();
    const closeEnd = this.acceptEnd(Token.DblRBracket, LexContext.TestMode);
    if (closeEnd < 0)
      this.error("expected ']]' to close '[['", this.tok.getPos());
    const end = closeEnd >= 0 ? closeEnd : pos;
    return { type: "TestCommand", pos, end, expression: expr };
  }
  // test_or := test_and ('||' test_and)*
  parseTestOr() {
    const first2 = this.parseTestAnd();
    if (this.tok.peek(LexContext.TestMode).token !== Token.Or)
      return first2;
    const operands3 = [first2];
    do {
      this.tok.next(LexContext.TestMode);
      operands3.push(this.parseTestAnd());
    } while (this.tok.peek(LexContext.TestMode).token === Token.Or);
    return {
      type: "TestLogical",
      pos: first2.pos,
      end: operands3[operands3.length - 1].end,
      operator: "||",
      operands: operands3
    };
  }
  // test_and := test_not ('&&' test_not)*
  parseTestAnd() {
    const first2 = this.parseTestNot();
    if (this.tok.peek(LexContext.TestMode).token !== Token.And)
      return first2;
    const operands3 = [first2];
    do {
      this.tok.next(LexContext.TestMode);
      operands3.push(this.parseTestNot());
    } while (this.tok.peek(LexContext.TestMode).token === Token.And);
    return {
      type: "TestLogical",
      pos: first2.pos,
      end: operands3[operands3.length - 1].end,
      operator: "&&",
      operands: operands3
    };
  }
  // test_not := '!' test_not | test_primary
  parseTestNot() {
    let t = this.tok.peek(LexContext.TestMode);
    if (!isTestNegation(t))
      return this.parseTestPrimary();
    const negations = [];
    while (isTestNegation(t)) {
      const bang = this.tok.next(LexContext.TestMode);
      negations.push({ type: "Negation", pos: bang.pos, end: bang.end });
      t = this.tok.peek(LexContext.TestMode);
    }
    const operand = this.parseTestPrimary();
    return { type: "TestNot", pos: negations[0].pos, end: operand.end, negations, operand };
  }
  // test_primary := '(' test_or ')' | unary_op word | word binary_op word | word
  parseTestPrimary() {
    if (this.tok.peek(LexContext.TestMode).token === Token.LParen) {
      const openPos = this.tok.next(LexContext.TestMode).pos;
      if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
        this.error("maximum test group nesting depth exceeded", openPos);
        const closeEnd2 = this.tok.skipTestGroup();
        if (closeEnd2 < 0)
          this.error("expected ')' to close test group", this.tok.getPos());
        const end2 = closeEnd2 >= 0 ? closeEnd2 : openPos;
        const operand = new WordImpl("", openPos, openPos);
        const expression = {
          type: "TestUnary",
          pos: openPos,
          end: openPos,
          operator: "-n",
          operand
        };
        return { type: "TestGroup", pos: openPos, end: end2, expression };
      }
      this.syntaxDepth++;
      const expr = this.parseTestOr();
      this.syntaxDepth--;
      const closeEnd = this.acceptEnd(Token.RParen, LexContext.TestMode);
      if (closeEnd < 0)
        this.error("expected ')' to close test group", this.tok.getPos());
      const end = closeEnd >= 0 ? closeEnd : openPos;
      return { type: "TestGroup", pos: openPos, end, expression: expr };
    }
    const first2 = this.tok.next(LexContext.TestMode);
    if (first2.token === Token.And || first2.token === Token.Or)
      this.unexpectedToken(first2);
    const val = first2.value;
    const firstPos = first2.pos;
    const firstEnd = first2.end;
    if (first2.keywordEligible && UNARY_TEST_OPS[val] === 1) {
      if (this.tok.peek(LexContext.TestMode).token === Token.Word) {
        const operand2 = this.readTestOperand();
        return {
          type: "TestUnary",
          pos: firstPos,
          end: operand2.end,
          operator: val,
          operand: operand2
        };
      }
      this.error("expected operand after unary test operator", firstEnd);
      const operand = new WordImpl("", firstEnd, firstEnd);
      return { type: "TestUnary", pos: firstPos, end: firstEnd, operator: val, operand };
    }
    const nt = this.tok.peek(LexContext.TestMode);
    if (nt.token === Token.Word && nt.keywordEligible && BINARY_TEST_OPS[nt.value] === 1) {
      const op = this.tok.next(LexContext.TestMode).value;
      let right;
      if (op === "=~") {
        const token = this.tok.readTestRegexWord();
        right = new WordImpl(this.source.slice(token.pos, token.end), token.pos, token.end, this.source, embeddedPartsResolver(this.tok.getSubstitutionContext()), this.depth);
      } else {
        right = this.readTestOperand();
      }
      const left = this.toWordFromPosEnd(first2, firstPos, firstEnd);
      return {
        type: "TestBinary",
        pos: firstPos,
        end: right.end,
        operator: op,
        left,
        right
      };
    }
    const w = this.toWordFromPosEnd(first2, firstPos, firstEnd);
    return { type: "TestUnary", pos: firstPos, end: w.end, operator: "-n", operand: w };
  }
  // Unquoted `<` and `>` are operators in `[[ ]]`, never operands.
  readTestOperand() {
    const t = this.tok.next(LexContext.TestMode);
    if (t.keywordEligible && (t.value === "<" || t.value === ">"))
      this.error(`unexpected argument '${t.value}' to conditional operator`, t.pos);
    return this.toWord(t);
  }
  // function_def with 'function' keyword
  functionDef() {
    const pos = this.tok.next(LexContext.CommandStart).pos;
    const name = this.readWord(LexContext.FunctionName);
    let body;
    if (this.tok.peek(LexContext.CommandStart).token === Token.LParen) {
      const openPos = this.tok.next(LexContext.CommandStart).pos;
      if (this.tok.peek(LexContext.CommandStart).token === Token.RParen) {
        this.tok.next(LexContext.CommandStart);
        this.skipNewlines(LexContext.CommandStart);
        body = this.commandAsBody();
      } else {
        body = this.withRedirects(this.subshellBody(openPos));
      }
    } else {
      this.skipNewlines(LexContext.CommandStart);
      body = this.commandAsBody();
    }
    return { type: "Function", pos, end: body.end, name, body };
  }
  // simple_command or function_def (word '(' ')' body)
  simpleCommandOrFunction(coproc) {
    const prefix = [];
    const cmdPos = this.tok.peek(LexContext.CommandStart).pos;
    let lastEnd = cmdPos;
    let ctx = LexContext.CommandStart;
    for (; ; ) {
      const t = this.tok.peek(ctx).token;
      if (t === Token.Assignment) {
        const assignment2 = this.tok.next(ctx);
        lastEnd = assignment2.end;
        prefix.push(this.parseAssignment(assignment2));
      } else if (t === Token.Redirect) {
        const redirect2 = this.readRedirect(ctx);
        prefix.push(redirect2);
        lastEnd = redirect2.end;
      } else {
        break;
      }
      ctx = LexContext.CommandPrefix;
    }
    if (this.tok.peek(LexContext.Normal).token !== Token.Word) {
      return new CommandImpl(cmdPos, lastEnd, void 0, prefix, []);
    }
    const nameToken = this.tok.next(LexContext.Normal);
    const keyword2 = nameToken.keywordEligible ? nameToken.value : "";
    const name = this.toWord(nameToken);
    ctx = isDeclarationCommand(keyword2) ? LexContext.Declaration : keyword2 === "eval" || keyword2 === "let" ? LexContext.EvalArgument : LexContext.Normal;
    lastEnd = name.end;
    const suffix = [];
    if (coproc) {
      while (this.tok.peek(LexContext.CommandPrefix).token === Token.Assignment) {
        const token = this.tok.next(LexContext.CommandPrefix);
        const word = ctx === LexContext.Declaration ? this.parseAssignment(token) : this.toWord(token);
        suffix.push(word);
        lastEnd = word.end;
      }
    }
    if (this.tok.peek(ctx).token === Token.LParen && suffix.length === 0) {
      this.tok.next(LexContext.Normal);
      if (this.tok.peek(LexContext.Normal).token === Token.RParen) {
        this.tok.next(LexContext.Normal);
        this.skipNewlines(LexContext.CommandStart);
        const body = this.commandAsBody();
        return {
          type: "Function",
          pos: name.pos,
          end: body.end,
          name,
          body
        };
      }
    }
    for (; ; ) {
      const st = this.tok.peek(ctx).token;
      if (st === Token.Word || st === Token.Assignment) {
        const token = this.tok.next(ctx);
        const w = st === Token.Assignment ? this.parseAssignment(token) : this.toWord(token);
        suffix.push(w);
        lastEnd = w.end;
      } else if (st === Token.Redirect) {
        const redirect2 = this.readRedirect(ctx);
        suffix.push(redirect2);
        lastEnd = redirect2.end;
      } else {
        break;
      }
    }
    return new CommandImpl(cmdPos, lastEnd, name, prefix, suffix);
  }
  readRedirect(ctx) {
    const t = this.tok.next(ctx);
    const tPos = t.pos;
    const tEnd = t.end;
    const descriptor = t.fileDescriptor !== void 0 ? { type: "FileDescriptor", pos: tPos, end: t.descriptorEnd, value: t.fileDescriptor } : t.variableName !== void 0 ? { type: "FileDescriptorVariable", pos: tPos, end: t.descriptorEnd, name: t.variableName } : void 0;
    const hasTarget = t.targetEnd > t.targetPos;
    if (!hasTarget)
      this.error("expected redirect target", t.targetPos);
    if (t.value === "<<" || t.value === "<<-") {
      const r = {
        type: "HereDoc",
        pos: tPos,
        end: tEnd,
        operator: t.value,
        descriptor,
        delimiter: hasTarget ? {
          type: "HereDocDelimiter",
          pos: t.targetPos,
          end: t.targetEnd,
          text: this.source.slice(t.targetPos, t.targetEnd),
          value: t.content ?? "",
          quoted: t.delimiterQuoted
        } : void 0,
        body: new HereDocBodyImpl(this.source, tEnd, t.delimiterQuoted, this.depth, this.tok.getSubstitutionContext()),
        closing: void 0
      };
      if (hasTarget)
        this.tok.registerHereDocTarget(r);
      return r;
    }
    const target = hasTarget ? new WordImpl(this.source.slice(t.targetPos, t.targetEnd), t.targetPos, t.targetEnd, this.source, wordPartsResolver(this.tok.getSubstitutionContext()), this.depth) : void 0;
    return t.value === "<<<" ? { type: "HereString", pos: tPos, end: tEnd, operator: "<<<", descriptor, target } : { type: "Redirect", pos: tPos, end: tEnd, operator: REDIRECT_OPS[t.value] ?? ">", descriptor, target };
  }
  commandAsBody() {
    const cmd = this.command();
    if (cmd && cmd.type !== "Command" && cmd.type !== "Function" && cmd.type !== "Coproc")
      return cmd;
    this.error("expected compound command as function body", cmd?.pos ?? this.tok.getPos());
    return this.makeCompoundList(cmd ? [this.makeStatement(cmd)] : []);
  }
  readWord(ctx) {
    return this.toWord(this.tok.next(ctx));
  }
  // A missing word stays empty and leaves its token to the rest of the clause.
  readRequiredWord(keyword2) {
    const t = this.tok.peek(LexContext.Normal);
    if (t.token === Token.Word)
      return this.toWord(this.tok.next(LexContext.Normal));
    if (t.token !== Token.EOF)
      this.error(`expected word after '${keyword2}'`, t.pos);
    return new WordImpl("", t.pos, t.pos);
  }
  toWord(tok) {
    const text2 = tok.raw ? tok.value : this.source.slice(tok.pos, tok.end);
    const source = tok.raw && tok.keywordEligible ? void 0 : this.source;
    return new WordImpl(text2, tok.pos, tok.end, source, source === void 0 ? computeBareWordParts : wordPartsResolver(this.tok.getSubstitutionContext()), this.depth);
  }
  toWordFromPosEnd(tok, pos, end) {
    if (tok.pos === pos && tok.end === end)
      return this.toWord(tok);
    return new WordImpl(this.source.slice(pos, end), pos, end, this.source, wordPartsResolver(this.tok.getSubstitutionContext()), this.depth);
  }
  parseAssignment(token) {
    const text2 = token.raw ? token.value : this.source.slice(token.pos, token.end);
    return new AssignmentImpl(text2, token.pos, token.end, this.source, token.assignmentOperatorPos, this.depth, this.tok.getSubstitutionContext());
  }
  makeCompoundList(commands) {
    const p = this.tok.getPos();
    const pos = commands.length > 0 ? commands[0].pos : p;
    const end = commands.length > 0 ? commands[commands.length - 1].end : p;
    return { type: "CompoundList", pos, end, commands };
  }
};

// src/shell/words/expand-braces.ts
var maxWords = 64;
function expandBraces(text2) {
  let done = [];
  let open2 = [text2];
  while (open2.length > 0 && open2.length + done.length <= maxWords) {
    const [next = "", ...rest] = open2;
    const expanded2 = expandFirst(next);
    if (expanded2 === void 0) [done, open2] = [[...done, next], rest];
    else open2 = [...expanded2, ...rest];
  }
  return open2.length === 0 ? done : [text2];
}
function expandFirst(text2) {
  for (let at = 0; at < text2.length; at = skip(text2, at)) {
    if (text2[at] !== "{" || text2[at - 1] === "$") continue;
    const group = readGroup(text2, at);
    if (group === void 0) continue;
    const alternatives = group.commas.length > 0 ? slices(text2, at, group) : sequence(text2.slice(at + 1, group.end));
    if (alternatives === void 0) continue;
    return alternatives.map((each2) => text2.slice(0, at) + each2 + text2.slice(group.end + 1));
  }
  return void 0;
}
function readGroup(text2, start) {
  const commas = [];
  let depth = 0;
  for (let at = start; at < text2.length; at = skip(text2, at)) {
    const character2 = text2[at];
    if (character2 === "{") depth += 1;
    else if (character2 === "," && depth === 1) commas.push(at);
    else if (character2 === "}" && --depth === 0) return { commas, end: at };
  }
  return void 0;
}
function slices(text2, start, { commas, end }) {
  const bounds = [start, ...commas, end];
  return bounds.slice(1).map((bound, index) => text2.slice((bounds[index] ?? start) + 1, bound));
}
function sequence(text2) {
  const range = /^(-?\d{1,6}|[a-zA-Z])\.\.(-?\d{1,6}|[a-zA-Z])(?:\.\.-?\d{1,6})?$/.exec(text2);
  const [, from = "", to = ""] = range ?? [];
  if (range === null || /\d/.test(from) !== /\d/.test(to)) return void 0;
  const letters = !/\d/.test(from);
  const [first2, last] = [from, to].map((end) => letters ? end.charCodeAt(0) : Number(end));
  if (Math.abs(last - first2) >= maxWords) return void 0;
  const step = first2 <= last ? 1 : -1;
  return Array.from({ length: Math.abs(last - first2) + 1 }, (_, index) => {
    const value = first2 + index * step;
    return letters ? String.fromCharCode(value) : String(value);
  });
}
function skip(text2, at) {
  const character2 = text2[at];
  if (character2 === "\\") return at + 2;
  if (character2 === "'" || character2 === '"' || character2 === "`") return after2(text2, at + 1, character2);
  if (character2 === "$" && (text2[at + 1] === "{" || text2[at + 1] === "(")) {
    return after2(text2, at + 2, text2[at + 1] === "{" ? "}" : ")");
  }
  return at + 1;
}
function after2(text2, from, close) {
  const end = text2.indexOf(close, from);
  return end === -1 ? text2.length : end + 1;
}

// src/core/match-path.ts
function isLiteral(pattern) {
  return !/[*?[]/.test(pattern);
}
function matchSegment(pattern, text2) {
  if (isLiteral(pattern)) return pattern === text2;
  let [at, from] = [0, 0];
  let [star2, taken] = [-1, 0];
  while (from < text2.length) {
    const width = pattern[at] === "*" ? 0 : matchCharacter(pattern, at, text2.charAt(from));
    if (pattern[at] === "*") {
      [star2, taken] = [at, from];
      at += 1;
    } else if (width > 0) {
      at += width;
      from += 1;
    } else if (star2 === -1) {
      return false;
    } else {
      taken += 1;
      [at, from] = [star2 + 1, taken];
    }
  }
  while (pattern[at] === "*") at += 1;
  return at === pattern.length;
}
function matchCharacter(pattern, at, character2) {
  if (pattern[at] === "?") return 1;
  const negated = pattern[at + 1] === "!" || pattern[at + 1] === "^";
  const members = at + (negated ? 2 : 1);
  const close = pattern[at] === "[" ? pattern.indexOf("]", members + 1) : -1;
  if (close === -1) return pattern[at] === character2 ? 1 : 0;
  const inside = isInClass(pattern.slice(members, close), character2);
  return inside === negated ? 0 : close - at + 1;
}
function isInClass(members, character2) {
  for (let index = 0; index < members.length; index += 1) {
    const first2 = members.charAt(index);
    if (members[index + 1] === "-" && index + 2 < members.length) {
      if (first2 <= character2 && character2 <= members.charAt(index + 2)) return true;
      index += 2;
    } else if (first2 === character2) return true;
  }
  return false;
}

// src/shell/words/value.ts
var any = "\uE000";
var anySegment = "\uE001";
var star = "\uE002";
var question = "\uE003";
var split = "\uE004";
var nothing = { text: "" };
var unknown2 = { text: any };
function isExact(text2) {
  return !/[\uE000-\uE004]/.test(text2);
}
function isUnknown2(text2) {
  return text2.includes(any) && !/[^\uE000-\uE004]/.test(text2);
}
function join(values, separator = "") {
  const [first2] = values;
  if (values.length <= 1) return first2 ?? nothing;
  const text2 = bounded(values.map((value) => value.text).join(separator));
  return values.some(isTainted) ? { ...taintsOf(values), text: text2 } : { text: text2 };
}
function isTainted({ origin, reads, items }) {
  return origin !== void 0 || reads !== void 0 || items !== void 0;
}
function taintsOf(values) {
  const tainted = values.filter(isTainted);
  if (tainted.length === 0) return {};
  const reads = tainted.flatMap((value) => value.reads ?? []);
  const items = tainted.flatMap((value) => value.items ?? []);
  return {
    origin: tainted.find(({ origin }) => origin !== void 0)?.origin,
    reads: reads.length === 0 ? void 0 : reads.slice(0, maxReads),
    items: items.length === 0 ? void 0 : items.slice(0, maxReads)
  };
}
var maxTextLength2 = 1e5;
var maxReads = 64;
function bounded(text2) {
  return text2.length <= maxTextLength2 ? text2 : any;
}
function toShellWord({ text: text2 }) {
  if (isExact(text2)) return { text: text2, certainty: "exact" };
  if (isUnknown2(text2)) return { text: "", certainty: "unknown" };
  const glob = text2.replace(/[*?[\]{}]/g, "?").replace(/\uE000+/g, "**").replace(/[\uE001\uE002]+/g, "*").replaceAll(question, "?").replaceAll(split, " ");
  return { text: glob, certainty: "glob" };
}
function fromShellWord({ text: text2, certainty }) {
  if (certainty === "exact") return text2;
  if (certainty === "unknown") return any;
  return text2.replace(/\*\*+/g, any).replaceAll("*", star).replaceAll("?", question);
}
function unquoted(text2) {
  return text2.replaceAll("*", star).replaceAll("?", question).replace(/\[[^\]]*\]/g, question).replace(/[ \t\n]+/g, split);
}

// src/shell/run/directories.ts
var maxLength = 512;
function resolveDirectory(from, to, { reading }) {
  const [directory] = below([from], to);
  if (directory === void 0 || directory.length > maxLength) return { directory: void 0, exists: false };
  const isMade = [...reading.accesses.values()].some(
    ({ action, target }) => action === "write" && normalize(target) === directory
  );
  return { directory, exists: isMade || reading.around.list(absolute(directory, reading.around)) !== void 0 };
}
function normalize(path) {
  const isAbsolute = path.startsWith("/");
  const open2 = [];
  for (const name of path.split("/")) {
    if (name === ".." && (isAbsolute || open2.length > 0 && open2.at(-1) !== "..")) open2.pop();
    else if (name !== "" && name !== ".") open2.push(name);
  }
  return isAbsolute ? `/${open2.join("/")}` : open2.join("/") || ".";
}
function below(directories, path) {
  if (!isExact(path)) return [void 0];
  if (path.startsWith("/")) return [normalize(path)];
  return directories.map((directory) => directory === void 0 ? void 0 : normalize(`${directory}/${path}`));
}
function absolute(directory, { cwd }) {
  return directory.startsWith("/") ? directory : normalize(`${cwd}/${directory}`);
}

// src/shell/words/expand-glob.ts
var maxNames = 64;
var maxDirectories = 32;
function expandGlob(text2, { reading, scope }) {
  if (isExact(text2) || text2.includes(any) || text2.includes(anySegment) || scope.remote) return void 0;
  const [cwd] = scope.cwd;
  if (scope.cwd.length !== 1 || cwd === void 0) return void 0;
  const segments = text2.split("/");
  let found = [text2.startsWith("/") ? "" : "."];
  for (const [index, segment] of (text2.startsWith("/") ? segments.slice(1) : segments).entries()) {
    if (found.length > maxDirectories) return void 0;
    const isFirst = index === 0 && !text2.startsWith("/");
    const next = [];
    for (const base2 of found) {
      const put = (name) => next.push(isFirst ? name : `${base2}/${name}`);
      if (isExact(segment)) {
        put(segment);
        continue;
      }
      const names2 = reading.around.list(absolute(base2 === "" ? "/" : below([cwd], base2)[0] ?? cwd, reading.around));
      if (names2 === void 0) continue;
      const pattern = segment.replaceAll(star, "*").replaceAll(question, "?");
      for (const name of names2) if (isShown(name, pattern) && matchSegment(pattern, name)) put(name);
      if (next.length > maxNames) return void 0;
    }
    found = next;
  }
  return found.length === 0 ? void 0 : found;
}
function isShown(name, pattern) {
  return !name.startsWith(".") || pattern.startsWith(".");
}

// src/shell/run/scope.ts
var nowhere = {
  cwd: "/",
  home: "/root",
  variables: {},
  list: () => void 0,
  readCode: void 0
};
function createScope({ cwd, home: home2, variables }) {
  const known3 = { HOME: home2, PWD: cwd, SHELL: "/bin/bash", IFS: " 	\n", ...variables };
  return {
    cwd: ["."],
    fallback: [],
    variables: new Map(Object.entries(known3).map(([name, text2]) => [name, [{ text: text2 }]])),
    functions: /* @__PURE__ */ new Map(),
    exportsFunctions: false,
    positional: void 0,
    stopsOnError: false,
    conditional: false,
    remote: false
  };
}
function subshell(scope) {
  return { ...scope, variables: new Map(scope.variables), functions: new Map(scope.functions) };
}
var maxAlternatives = 16;
function assign2(scope, name, values) {
  const before = scope.conditional ? scope.variables.get(name) ?? [] : [];
  const all = [...before, ...values];
  const distinct = all.filter(({ text: text2 }, index) => all.findIndex((each2) => each2.text === text2) === index);
  scope.variables.set(name, distinct.length <= maxAlternatives ? distinct : [{ text: any }]);
}
var maxDirectories2 = 4;
function either(...alternatives) {
  const all = [...new Set(alternatives.flat())];
  return all.length <= maxDirectories2 ? all : [...all.slice(0, maxDirectories2 - 1), void 0];
}
function settle(scope) {
  if (scope.fallback.length === 0) return;
  if (!scope.stopsOnError) scope.cwd = either(scope.cwd, scope.fallback);
  scope.fallback = [];
}

// src/shell/words/expand-parameter.ts
function expandParameter(part, shell2) {
  if (part.type === "SimpleExpansion") return valuesOf(part.text.slice(1), shell2);
  for (const script of part.index === void 0 ? [] : scriptsIn(part.index)) capture(script, shell2);
  if (part.prefix === "#") return [{ text: anySegment }];
  if (part.prefix === "!") return indirect(part.parameter, shell2);
  const values = valuesOf(part.parameter, shell2);
  return part.operation === void 0 ? values : applied(part.operation, part.parameter, values, shell2);
}
function valuesOf(name, shell2) {
  const { scope } = shell2;
  if (/^[$?#!-]$/.test(name)) return [{ text: anySegment }];
  if (name === "@" || name === "*") return scope.positional ?? [unknown2];
  if (/^[1-9]\d?$/.test(name)) {
    return scope.positional === void 0 ? [unknown2] : [scope.positional[Number(name) - 1] ?? nothing];
  }
  if (name === "PWD") return directoriesOf(shell2);
  return scope.variables.get(name) ?? [unknown2];
}
function directoriesOf({ scope, reading }) {
  return scope.cwd.map((directory) => ({
    text: directory === void 0 ? any : absolute(directory, reading.around)
  }));
}
function indirect(name, shell2) {
  return valuesOf(name, shell2).flatMap(({ text: text2 }) => isExact(text2) ? valuesOf(text2, shell2) : [unknown2]);
}
function applied(operation, name, values, shell2) {
  switch (operation.type) {
    case "Default":
      return withDefault(operation.operator, name, values, expandText(operation.operand, shell2), shell2);
    case "Remove":
      return values.map((value) => removed(value, operation.operator, expandText(operation.operand, shell2)[0]));
    case "Replace": {
      const [pattern] = expandText(operation.pattern, shell2);
      const [replacement = nothing] = expandText(operation.replacement, shell2);
      return values.map((value) => replaced2(value, operation.operator, pattern, replacement));
    }
    case "Slice":
      return values.map((value) => sliced(value, operation.offset.value, operation.length?.value));
    case "CaseModification":
      return values.map((value) => recased(value, operation.operator));
    default:
      for (const script of scriptsIn(operation)) capture(script, shell2);
      return values.map((value) => ({ ...value, text: any }));
  }
}
function withDefault(operator, name, values, operand, { scope }) {
  if (operator.endsWith("+")) return [...operand, nothing];
  if (operator.endsWith("?")) return values;
  const isKnown2 = scope.variables.has(name) && values.every(({ text: text2 }) => text2 !== "" && isExact(text2));
  if (isKnown2) return values;
  const known3 = values.filter(({ text: text2 }) => text2 !== "" && text2 !== any);
  if (operator.endsWith("=")) assign2(scope, name, [...known3, ...operand]);
  return [...known3, ...operand];
}
function removed(value, operator, pattern) {
  const { text: text2 } = value;
  const glob = pattern?.text ?? any;
  if (!isExact(text2) || !isExact(glob)) return { ...value, text: any };
  if (!/[*?[\\]/.test(glob)) return { ...value, text: withoutLiteral(text2, operator, glob) };
  const fixed = operator.startsWith("#") ? /^\*([^*?[\\]+)$/.exec(glob)?.[1] : /^([^*?[\\]+)\*$/.exec(glob)?.[1];
  if (fixed === void 0) return { ...value, text: any };
  const isLong = operator.length === 2;
  if (operator.startsWith("#")) {
    const at2 = isLong ? text2.lastIndexOf(fixed) : text2.indexOf(fixed);
    return { ...value, text: at2 === -1 ? text2 : text2.slice(at2 + fixed.length) };
  }
  const at = isLong ? text2.indexOf(fixed) : text2.lastIndexOf(fixed);
  return { ...value, text: at === -1 ? text2 : text2.slice(0, at) };
}
function withoutLiteral(text2, operator, literal3) {
  if (operator.startsWith("#")) return text2.startsWith(literal3) ? text2.slice(literal3.length) : text2;
  return text2.endsWith(literal3) ? text2.slice(0, text2.length - literal3.length) : text2;
}
function replaced2(value, operator, pattern, replacement) {
  const glob = pattern?.text ?? any;
  if (!isExact(value.text) || !isExact(glob) || glob === "" || /[*?[\\]/.test(glob)) return { ...value, text: any };
  const { text: text2 } = replacement;
  if (operator === "//") return { ...value, text: value.text.split(glob).join(text2).slice(0, 4096) };
  if (operator === "/#")
    return value.text.startsWith(glob) ? { ...value, text: text2 + value.text.slice(glob.length) } : value;
  if (operator === "/%") {
    return value.text.endsWith(glob) ? { ...value, text: value.text.slice(0, -glob.length) + text2 } : value;
  }
  const at = value.text.indexOf(glob);
  return at === -1 ? value : { ...value, text: value.text.slice(0, at) + text2 + value.text.slice(at + glob.length) };
}
function sliced(value, offset, length) {
  const [from, count] = [Number(offset), length === void 0 ? void 0 : Number(length)];
  if (!isExact(value.text) || !Number.isInteger(from) || count !== void 0 && !Number.isInteger(count)) {
    return { ...value, text: any };
  }
  const start = from < 0 ? Math.max(0, value.text.length + from) : from;
  if (count === void 0) return { ...value, text: value.text.slice(start) };
  return { ...value, text: value.text.slice(start, count < 0 ? value.text.length + count : start + count) };
}
function recased(value, operator) {
  if (!isExact(value.text)) return value;
  const { text: text2 } = value;
  const change = (part) => operator.startsWith("^") ? part.toUpperCase() : part.toLowerCase();
  return { ...value, text: operator.length === 2 ? change(text2) : change(text2.slice(0, 1)) + text2.slice(1) };
}

// src/shell/words/expand-word.ts
var maxVariants = 32;
function expandWord(word, shell2) {
  if (word.parts?.some(isBrace)) return braced(word).flatMap((each2) => expandPlain(each2, shell2));
  return expandPlain(word, shell2);
}
function expandText(word, shell2) {
  if (word === void 0) return [nothing];
  if (word.parts === void 0) return [{ text: tilde(word.value, word.text, shell2) }];
  return combine2(word.parts, shell2, true);
}
function expandParts(parts2, shell2) {
  return join(combine2(parts2, shell2, true, true).slice(0, 1));
}
function isBrace(part) {
  return part.type === "BraceExpansion";
}
function braced(word) {
  return expandBraces(word.text).flatMap((text2) => {
    const [statement] = parse(`_ ${text2}`).commands;
    const command = statement?.command;
    return command?.type === "Command" ? command.args.filter((each2) => each2.type === "Word") : [];
  });
}
function expandPlain(word, shell2) {
  if (word.parts === void 0) return [{ text: tilde(word.value, word.text, shell2) }];
  const quoted = word.parts.some(isQuotedPart);
  const fields = combine2(word.parts, shell2, false).flatMap((value) => splitFields(value, quoted));
  return fields.flatMap((field) => {
    const names2 = expandGlob(field.text, shell2);
    return names2 === void 0 ? [field] : names2.map((text2) => ({ ...field, text: text2 }));
  });
}
function isQuotedPart({ type: type2 }) {
  return type2 === "DoubleQuoted" || type2 === "SingleQuoted" || type2 === "AnsiCQuoted" || type2 === "LocaleString";
}
function splitFields(value, quoted) {
  if (!value.text.includes(split)) return value.text === "" && !quoted ? [] : [value];
  return value.text.split(split).filter((text2) => text2 !== "").map((text2) => ({ ...value, text: text2 }));
}
var empty = [nothing];
function combine2(parts2, shell2, whole, isQuoted = false) {
  let variants = empty;
  for (const [index, part] of parts2.entries()) {
    const next = index === 0 && part.type === "Literal" && !isQuoted ? [literal2(part, shell2)] : valuesOf2(part, shell2, whole);
    variants = variants.length * next.length > maxVariants ? [merge(variants, next)] : cross(variants, next);
  }
  return variants;
}
function cross(before, next) {
  const [only] = next;
  if (next.length === 0) return before;
  if (before === empty) return next;
  if (next.length === 1 && only !== void 0) return before.map((value) => join([value, only]));
  return before.flatMap((value) => next.map((each2) => join([value, each2])));
}
function merge(before, next) {
  return { ...join([...before, ...next]), text: any };
}
function literal2(part, shell2) {
  return { text: tilde(part.value, part.text, shell2) };
}
function valuesOf2(part, shell2, whole) {
  switch (part.type) {
    case "Literal":
    case "SingleQuoted":
    case "AnsiCQuoted":
      return [{ text: part.value }];
    case "Glob":
      return [{ text: whole ? part.text : part.kind === "star" ? star : question }];
    case "ExtendedGlob":
      return [{ text: whole ? part.text : star }];
    case "BraceExpansion":
      return [{ text: part.text }];
    case "DoubleQuoted":
    case "LocaleString":
      return combine2(part.parts, shell2, true, true);
    case "ProcessSubstitution":
      return [substitute(part.operator, part.script, shell2)];
    default:
      return expansionOf(part, shell2).map((value) => whole ? value : { ...value, text: unquoted(value.text) });
  }
}
function expansionOf(part, shell2) {
  if (part.type === "CommandExpansion") {
    const printed2 = capture(part.script, shell2);
    const text2 = printed2.text.replace(/\n+$/, "");
    const items = text2.includes(any) ? printed2.items : void 0;
    return items === void 0 ? [{ ...printed2, text: text2 }] : items.map((item) => ({ ...printed2, text: item }));
  }
  if (part.type !== "ArithmeticExpansion") return expandParameter(part, shell2);
  for (const script of scriptsIn(part)) capture(script, shell2);
  return [{ text: anySegment }];
}
function substitute(operator, script, shell2) {
  const printed2 = capture(script, shell2);
  const path = `/dev/fd/${shell2.reading.files.size + 63}`;
  if (operator === "<") shell2.reading.files.set(path, printed2);
  return { ...printed2, text: path };
}
function scriptsIn(node) {
  const found = [];
  const open2 = [node];
  for (let next = open2.pop(); next !== void 0; next = open2.pop()) {
    if (next.type === "CommandExpansion" || next.type === "ArithmeticCommandExpansion") found.push(next.script);
    else forEachChild(next, (child) => void open2.push(child));
  }
  return found;
}
function tilde(value, text2, { reading, scope }) {
  if (!text2.startsWith("~")) return value;
  const end = value.indexOf("/");
  const name = end === -1 ? value.slice(1) : value.slice(1, end);
  const rest = end === -1 ? "" : value.slice(end);
  if (name === "") return (scope.variables.get("HOME")?.[0]?.text ?? reading.around.home) + rest;
  if (name === "+") return (directoriesOf({ reading, scope })[0]?.text ?? any) + rest;
  if (!/^[\w.-]+$/.test(name)) return name === "-" ? any + rest : value;
  const { home: home2 } = reading.around;
  return name === "root" ? `/root${rest}` : `${home2.slice(0, home2.lastIndexOf("/"))}/${name}${rest}`;
}

// src/shell/run/touch.ts
var maxAccesses = 400;
function touch3(shell2, action, value, trait = {}) {
  const { possible, ...rest } = trait;
  return placesOf(value, shell2).flatMap(({ text: text2, certainty }) => {
    if (certainty === "exact" && isNoFile(text2)) return [];
    const known3 = certainty === "exact" && possible === true ? "possible" : certainty;
    return note(shell2, { action, target: text2, certainty: known3, ...rest });
  });
}
function note({ reading, scope }, access) {
  if (scope.remote && !isFarReaching(access)) return [];
  const key = `${access.action} ${access.certainty} ${access.recursive ?? ""} ${access.origin ?? ""} ${access.target}`;
  const known3 = reading.accesses.get(key);
  if (known3 !== void 0) return [known3];
  if (reading.accesses.size >= maxAccesses) {
    reading.complete = false;
    return [];
  }
  reading.accesses.set(key, access);
  return [access];
}
function isFarReaching({ action, target, recursive, origin }) {
  return action === "network" || origin !== void 0 || recursive === true && target.startsWith("/");
}
var devices = /* @__PURE__ */ new Set([
  "null",
  "zero",
  "full",
  "random",
  "urandom",
  "tty",
  "stdin",
  "stdout",
  "stderr",
  "fd"
]);
function isNoFile(path) {
  if (path === "" || path === "-") return true;
  return path.startsWith("/dev/") && devices.has(path.slice(5).split("/", 1)[0] ?? "");
}
function placesOf(value, { scope }) {
  const { text: text2 } = value;
  if (text2.startsWith("/") || text2.startsWith(any)) return [toShellWord(value)];
  return scope.cwd.map((directory) => {
    if (directory === ".") return toShellWord(value);
    return toShellWord({ text: `${directory === "/" ? "" : directory ?? any}/${text2}` });
  });
}

// src/shell/run/redirects.ts
function applyRedirects(redirects, shell2, input) {
  let stdin = input;
  const files = [];
  for (const redirect2 of redirects) {
    if (redirect2.type === "HereDoc") {
      const { text: text2, parts: parts2 } = redirect2.body;
      const body = parts2 === void 0 ? { text: text2 } : expandParts(parts2, shell2);
      stdin = redirect2.operator === "<<-" ? { ...body, text: body.text.replace(/^\t+/gm, "") } : body;
    } else if (redirect2.type === "HereString") {
      const [value = nothing] = expandText(redirect2.target, shell2);
      stdin = { ...value, text: `${value.text}
` };
    } else if (redirect2.operator === "<" || redirect2.operator === "<>") {
      stdin = readFrom(redirect2, shell2, input);
    } else if (redirect2.operator !== "<&") {
      const isOutput = redirect2.descriptor?.type !== "FileDescriptor" || redirect2.descriptor.value === 1;
      const written = writeTo(redirect2, shell2);
      if (isOutput && written !== void 0) files.push(...written);
    }
  }
  return { stdin, print: (printed2) => keep(printed2, files, shell2) };
}
function targetsOf(redirect2, shell2) {
  return redirect2.target === void 0 ? [] : expandWord(redirect2.target, shell2);
}
function readFrom(redirect2, shell2, input) {
  const targets = targetsOf(redirect2, shell2);
  if (redirect2.operator === "<>") for (const target of targets) touch3(shell2, "write", target);
  const values = targets.map((target) => contentOf(target, shell2));
  return values[0] ?? input;
}
function contentOf(target, shell2) {
  const known3 = shell2.reading.files.get(target.text);
  if (known3 !== void 0) return known3;
  const reads = touch3(shell2, "read", target);
  return { text: any, origin: target.origin, reads };
}
function writeTo(redirect2, shell2) {
  const targets = targetsOf(redirect2, shell2);
  const isDescriptor = redirect2.operator === ">&" && targets.every(({ text: text2 }) => /^(\d+-?|-)$/.test(text2));
  if (isDescriptor) return void 0;
  for (const target of targets) touch3(shell2, "write", target);
  return targets;
}
var maxFiles = 64;
function keep(printed2, files, { reading }) {
  if (files.length === 0) return printed2;
  const isTerminal = files.some(({ text: text2 }) => text2 === "/dev/stdout" || text2 === "/dev/tty");
  const isSocket = files.some(({ text: text2 }) => /^\/dev\/(tcp|udp)\//.test(text2));
  if (isSocket) for (const read of printed2.reads ?? []) read.sent = true;
  for (const { text: text2 } of files) {
    if (reading.files.size >= maxFiles || !isExact(text2) || text2.startsWith("/dev/")) continue;
    reading.files.set(text2, printed2);
  }
  return isTerminal ? printed2 : nothing;
}

// src/shell/run/run-code.ts
function runShellCode(code, { reading }, scope, stdin = nothing) {
  const shell2 = { reading, scope };
  if (isUnknown2(code.text)) return runUnknownCode(code, shell2);
  reading.characters -= code.text.length;
  if (reading.characters < 0) {
    reading.complete = false;
    return nothing;
  }
  const text2 = isExact(code.text) ? code.text : withVariable(code, scope);
  const script = parseWhole(text2);
  if (script === void 0) reading.complete = false;
  return script === void 0 ? nothing : evaluateList(script, scope, reading, stdin);
}
var variable2 = "k6s_unknown_text";
function withVariable(code, scope) {
  assign2(scope, variable2, [{ text: any, origin: code.origin, reads: code.reads }]);
  return code.text.replace(/[\uE000-\uE004]+/g, `\${${variable2}}`);
}
function runUnknownCode({ origin }, shell2) {
  note(shell2, { action: "execute", target: "", certainty: "unknown", origin: origin ?? "unknown" });
  return { text: any, origin };
}
var maxErrors = 8;
function parseWhole(text2) {
  const found = [];
  let rest = text2;
  for (let errors = 0; errors < maxErrors; errors += 1) {
    const script = parseShallow(rest);
    if (script === void 0) return void 0;
    found.push(...script.commands);
    const stopped = script.errors?.find(({ message }) => message.startsWith("unexpected"));
    if (stopped === void 0) break;
    rest = rest.slice(stopped.pos + 1);
  }
  return found;
}
function parseShallow(text2) {
  try {
    const script = parse(text2);
    return script.errors?.some(({ message }) => /nest|depth|recurs/i.test(message)) ? void 0 : script;
  } catch (error) {
    if (error instanceof RangeError) return void 0;
    throw error;
  }
}
function runCode2(language, code, shell2) {
  if (isUnknown2(code.text)) {
    runUnknownCode(code, shell2);
    return;
  }
  const { readCode } = shell2.reading.around;
  if (readCode === void 0) {
    shell2.reading.needsCode = true;
    return;
  }
  const { accesses, commands, origin } = readCode(language, code.text.replace(/[\uE000-\uE004]+/g, "$unknown"));
  for (const { action, target, certainty, recursive, sent } of accesses) {
    if (action === "execute" || action === "network") {
      note(shell2, { action, target, certainty });
      continue;
    }
    const text2 = certainty === "unknown" ? any : target;
    const drafts = touch3(
      shell2,
      action,
      { text: text2 },
      { possible: certainty === "possible", ...recursive ? { recursive } : {} }
    );
    for (const draft of drafts) if (sent === true) draft.sent = true;
  }
  for (const command of commands) runShellCode({ text: command }, shell2, { ...shell2.scope });
  if (origin !== void 0) runUnknownCode({ text: "", origin }, shell2);
}

// src/shell/arguments/operand-pattern.ts
function readPattern(text2) {
  const head = [];
  const tail = [];
  const found = { middle: void 0, optionsEnd: Infinity, restAt: Infinity, rest: "" };
  const tokens = text2.split(" ");
  const takesVariables = tokens[0] === "variable*";
  for (const token of takesVariables ? tokens.slice(1) : tokens) {
    if (token === "--") found.optionsEnd = head.length;
    else if (token === "command" || token.endsWith("+")) {
      found.restAt = head.length;
      found.rest = token === "command" ? token : token.slice(0, -1);
    } else if (token.endsWith("*")) found.middle = token.slice(0, -1);
    else (found.middle === void 0 ? head : tail).push(token);
  }
  return { head, tail, ...found, takesVariables };
}
function rolesOf({ head, middle, tail }, count) {
  const last = Math.max(count - tail.length, Math.min(head.length, count));
  return Array.from({ length: count }, (_, index) => {
    if (index < head.length) return head[index] ?? "text";
    return (index >= last ? tail[index - last] : middle) ?? "text";
  });
}

// src/shell/arguments/words.ts
var wildcard = /[*?[\\]/;
function wordFrom(word, start) {
  return wordWith(word, word.text.slice(start));
}
function wordWith({ certainty }, text2) {
  return { text: text2, certainty: certainty === "glob" && !wildcard.test(text2) ? "exact" : certainty };
}
function knownText(word) {
  return word?.certainty === "exact" ? word.text : void 0;
}
function joinWords(words2) {
  const certainty = ["unknown", "glob"].find((some) => words2.some((word) => word.certainty === some));
  return { text: words2.map(({ text: text2 }) => text2).join(" "), certainty: certainty ?? "exact" };
}
function knownPart({ text: text2, certainty }) {
  if (certainty === "unknown") return "";
  const end = certainty === "glob" ? text2.search(wildcard) : -1;
  return end === -1 ? text2 : text2.slice(0, end);
}
function lastPart(text2) {
  const query = text2.indexOf("?");
  const path = query === -1 ? text2 : text2.slice(0, query);
  const trimmed = path.endsWith("/") ? path.slice(0, -1) : path;
  return trimmed.slice(trimmed.lastIndexOf("/") + 1);
}

// src/shell/arguments/shapes.ts
var shapes = {
  out: (word) => [{ role: "write", word }],
  download: (word) => [
    { role: "url", word },
    { role: "write", word: named(word, lastPart(word.text) || "index.html") }
  ],
  clone: (word) => [
    { role: "url", word },
    { role: "into", word: named(word, cloneName(word.text)) }
  ],
  data: (word) => word.text.startsWith("@") ? [{ role: "send", word: wordFrom(word, 1) }] : [],
  form: readForm,
  mount: readMount,
  key: (word, { keys = "" }) => readKey(word, keys),
  keys: readKeys,
  prefix: (word) => [{ role: "write", word: { text: `${word.text}*`, certainty: globOf(word) } }],
  beside: (word, { suffix = "" }) => [{ role: "write", word: wordWith(word, word.text + suffix) }],
  stem: (word) => [{ role: "write", word: wordWith(word, stemOf(word.text)) }],
  purge: (word) => isRemote(word) ? [] : [{ role: "delete-tree", word }],
  gone: (word) => isRemote(word) ? [] : [{ role: "move", word }],
  source: (word) => [isRemote(word) ? { role: "remote-read", word } : { role: "read-tree", word }],
  target: (word) => [isRemote(word) ? { role: "remote-dest", word } : { role: "dest", word }],
  "pod-source": (word) => [isPod(word) ? { role: "remote-read", word } : { role: "read-tree", word }],
  "pod-target": (word) => [isPod(word) ? { role: "remote-dest", word } : { role: "dest", word }]
};
var placeholders = /* @__PURE__ */ new Set(["archive", "content", "place", "file"]);
function usesOf(role, word, row) {
  const shape = Object.hasOwn(shapes, role) ? shapes[role] : void 0;
  if (shape !== void 0) return shape(word, row);
  return [{ role: placeholders.has(role) ? "text" : role, word }];
}
function globOf({ certainty }) {
  return certainty === "unknown" ? "unknown" : "glob";
}
function named(word, text2) {
  return word.certainty === "unknown" ? { text: "*", certainty: "glob" } : wordWith(word, text2);
}
function cloneName(url) {
  const part = lastPart(url);
  const name = part.slice(part.lastIndexOf(":") + 1);
  return (name.endsWith(".git") ? name.slice(0, -4) : name) || "*";
}
function stemOf(path) {
  const dot = path.lastIndexOf(".");
  return dot > path.lastIndexOf("/") + 1 ? path.slice(0, dot) : path;
}
function readForm(word) {
  const mark = word.text.indexOf("=") + 1;
  if (mark === 0 || !"@<".includes(word.text[mark] ?? " ")) return [];
  const end = word.text.indexOf(";", mark);
  return [{ role: "send", word: wordWith(word, word.text.slice(mark + 1, end === -1 ? void 0 : end)) }];
}
function readMount(word) {
  const colon = word.text.indexOf(":");
  const source = wordWith(word, colon === -1 ? "" : word.text.slice(0, colon));
  if (word.certainty === "unknown") return [{ role: "possible", word }];
  return /^[.~*]|\//.test(source.text) ? [{ role: "possible", word: source }] : [];
}
function readKeys(word, { keys = "" }) {
  return word.text.split(",").flatMap((part) => readKey(wordWith(word, part), keys));
}
function readKey(word, keys) {
  const at = word.text.search(/[=: ]/);
  if (at === -1) return [];
  const name = word.text.slice(0, at).trim().toLowerCase();
  const role = keys.split(" ").map((key) => key.split("=")).find(([pattern = ""]) => matchesKey(pattern, name))?.[1];
  if (role === void 0) return [];
  const comma = word.text[at] === ":" ? word.text.indexOf(",", at) : -1;
  const value = word.text.slice(at + 1, comma === -1 ? void 0 : comma);
  return valueUses(role, wordWith(word, value));
}
function valueUses(role, word) {
  if (role !== "shell-alias") return [{ role, word }];
  return word.text.startsWith("!") ? [{ role: "code:sh", word: wordFrom(word, 1) }] : [];
}
function matchesKey(pattern, name) {
  if (pattern.startsWith("*")) return name.endsWith(pattern.slice(1));
  return pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : pattern === name;
}
function isPod(word) {
  const known3 = knownPart(word);
  return known3.includes(":") && !/^[./~]/.test(known3);
}
function isRemote(word) {
  const known3 = knownPart(word);
  const colon = known3.indexOf(":");
  const slash = known3.indexOf("/");
  return colon > 0 && (slash === -1 || colon < slash);
}

// src/shell/arguments/option-table.ts
var known = /* @__PURE__ */ new Map();
var maxKnown = 500;
function readOptionTable(texts, flags) {
  const key = [...texts, ...flags].join(" ");
  const table = known.get(key) ?? parseOptionTable(texts, flags);
  if (known.size < maxKnown) known.set(key, table);
  return table;
}
function parseOptionTable(texts, flags) {
  const table = /* @__PURE__ */ new Map();
  for (const entry of texts.flatMap((text2) => text2.split(" ")).map(readEntry2)) {
    for (const name of entry.names) table.set(name, entry);
  }
  for (const name of flags) {
    if (!table.has(name)) table.set(name, { names: [name], value: "none", role: "text", more: [], last: false });
  }
  return table;
}
function readEntry2(text2) {
  const equals = text2.indexOf("=");
  const optional = text2.indexOf("?");
  const end = Math.min(...[equals, optional, text2.length].filter((index) => index > 0));
  const value = equals === -1 ? "" : text2.slice(equals + 1);
  const last = value.endsWith("!");
  const [role = "", ...more] = (last ? value.slice(0, -1) : value).split(",");
  return {
    names: text2.slice(0, end).split("|"),
    value: optional > 0 ? "optional" : equals > 0 ? "required" : "none",
    role: role || "text",
    more,
    last
  };
}
function findOption(table, name, abbreviated) {
  const exact = table.get(name);
  if (exact !== void 0 || !abbreviated || name.length < 3) return exact;
  for (const [long, entry] of table) if (long.startsWith(name)) return entry;
  return void 0;
}

// src/shell/arguments/view.ts
function viewOf(rows2, given) {
  const layers = rows2.flatMap((row2) => layersOf(row2, given));
  const row = Object.assign({}, ...layers);
  const deepest = rows2.at(-1);
  const keys = layers.flatMap((layer) => Object.keys(layer.when ?? {})).flatMap((key) => key.split("|"));
  const texts = layers.map(({ options }) => options).filter((text2) => text2 !== void 0);
  if (deepest?.before !== void 0) texts.push(deepest.before);
  return {
    row: { ...row, subcommands: deepest?.subcommands ?? {} },
    table: readOptionTable(texts, keys),
    pattern: readPattern(row.operands ?? "text*"),
    after: row.after === void 0 ? void 0 : readPattern(row.after),
    triggers: new Set(keys),
    turns: layers.flatMap(({ turn }) => turn?.split(" ") ?? []).map(readTurn)
  };
}
function layersOf(row, given) {
  const changes = Object.entries(row.when ?? {}).filter(([key]) => holds(key, given));
  return [row, ...changes.flatMap(([, change]) => layersOf(change, given))];
}
function holds(key, { options, operands: operands3 }) {
  if (key.startsWith("#")) return operands3 >= Number(key.slice(1));
  return key.split("|").some((name) => options.has(name));
}
function readTurn(text2) {
  const arrow = text2.indexOf(">");
  return [text2.slice(0, arrow), text2.slice(arrow + 1)];
}
function turned(role, turns) {
  return turns.reduce((current, [from, to]) => current === from ? to : current, role);
}
function findEntry(entries, name) {
  if (Object.hasOwn(entries, name)) return entries[name];
  return Object.entries(entries).find(([key]) => key.includes("|") && key.split("|").includes(name))?.[1];
}

// src/shell/arguments/collect-uses.ts
function collectUses(reading) {
  const { view, values, operands: operands3, rest } = reading;
  const assigned = [...values, ...assignRoles(reading, operands3), ...rest === void 0 ? [] : [rest]];
  const turnedRoles = assigned.flatMap(
    ({ role, word }) => role.split("&").flatMap(
      (part) => turned(part, view.turns).split("&").map((each2) => ({ role: each2, word }))
    )
  );
  const all = turnedRoles.flatMap(({ role, word }) => usesOf(role, word, view.row));
  const remote = all.some(({ role }) => role === "remote-dest");
  const uses = turnedRoles.flatMap(
    ({ role, word }) => usesOf(role, word, view.row).map(
      (use) => role.endsWith("source") && remote && use.role === "read-tree" ? { ...use, role: "send" } : use
    )
  ).filter(({ word }) => !isDash(word));
  return {
    uses: [...uses, ...added2(view.row.adds), ...here(view.row.here, uses)],
    diverted: turnedRoles.some(({ role, word }) => role === "out" && !isDash(word)),
    sendsInput: all.some(({ role, word }) => role === "send" && isDash(word))
  };
}
function assignRoles({ view, dashesAt }, operands3) {
  const { pattern, after: after3 } = view;
  const split2 = after3 === void 0 || dashesAt === void 0 ? operands3.length : dashesAt;
  const roles = [...rolesOf(pattern, split2), ...after3 === void 0 ? [] : rolesOf(after3, operands3.length - split2)];
  return operands3.map((word, index) => ({ role: roles[index] ?? "text", word }));
}
function isDash({ text: text2, certainty }) {
  return text2 === "-" && certainty === "exact";
}
function added2(text2) {
  const parts2 = text2 === void 0 || text2 === "" ? [] : text2.split(" ");
  return parts2.flatMap(
    (role, index) => index % 2 === 0 ? [{ role, word: { text: parts2[index + 1] ?? ".", certainty: "exact" } }] : []
  );
}
function here(role, uses) {
  if (role === void 0 || uses.some((use) => use.role === role)) return [];
  return [{ role, word: { text: ".", certainty: "exact" } }];
}

// src/shell/arguments/reading.ts
function newReading(row, words2) {
  const given = /* @__PURE__ */ new Set();
  return {
    words: words2,
    next: 0,
    optionsEnded: false,
    rows: [row],
    view: viewOf([row], { options: given, operands: 0 }),
    given,
    subcommands: [],
    options: [],
    values: [],
    operands: [],
    dashesAt: void 0,
    rest: void 0,
    assignments: [],
    command: void 0
  };
}
function refreshView(reading, operands3 = 0) {
  reading.view = viewOf(reading.rows, { options: reading.given, operands: operands3 });
}
function takeNext(reading) {
  const word = reading.words[reading.next];
  if (word !== void 0) reading.next += 1;
  return word;
}
function takeRest(reading, role, first2) {
  const words2 = [first2, ...reading.words.slice(reading.next)];
  reading.next = reading.words.length;
  if (role === "command") reading.command = words2;
  else reading.rest = { role: role.endsWith("+") ? role.slice(0, -1) : role, word: joinWords(words2) };
}
function takeOperand(reading, word) {
  if (reading.operands.length === 0 && takeSubcommand(reading, word)) return;
  const { pattern, index } = patternFor(reading);
  if (pattern.takesVariables && reading.operands.length === 0 && isAssignment(word)) {
    reading.assignments.push(word);
    return;
  }
  if (index >= pattern.restAt) takeRest(reading, pattern.rest, word);
  else reading.operands.push(word);
  if (index + 1 >= pattern.optionsEnd) reading.optionsEnded = true;
}
function patternFor({ view, dashesAt, operands: operands3 }) {
  const { pattern, after: after3 } = view;
  if (after3 === void 0 || dashesAt === void 0) return { pattern, index: operands3.length };
  return { pattern: after3, index: operands3.length - dashesAt };
}
function takeSubcommand(reading, { text: text2, certainty }) {
  const row = certainty === "exact" ? findEntry(reading.view.row.subcommands ?? {}, text2) : void 0;
  if (row === void 0) return false;
  reading.rows.push(row);
  reading.subcommands.push(text2);
  refreshView(reading);
  return true;
}
function isAssignment(word) {
  const known3 = knownPart(word);
  const equals = known3.indexOf("=");
  return equals > 0 && /^\w+\+?$/.test(known3.slice(0, equals));
}

// src/shell/arguments/take-option.ts
function isOption(word, { view }) {
  const known3 = knownPart(word);
  if (known3.startsWith("-")) return known3.length > 1;
  if (known3.startsWith("+")) return view.table.has("+");
  const equals = known3.indexOf("=");
  return equals > 0 && view.table.has(known3.slice(0, equals));
}
function takeOption(reading, word) {
  const { text: text2 } = word;
  const { table, row } = reading.view;
  const single = row.style === "single" || row.style === "compiler";
  if (text2.startsWith("+")) record(reading, "+", table.get("+"), wordFrom(word, 1));
  else if (!text2.startsWith("-") || text2.startsWith("--") || single || table.has(text2)) takeLong(reading, word);
  else takeCluster(reading, word);
}
function takeLong(reading, word) {
  const { table, row } = reading.view;
  const equals = word.text.indexOf("=");
  const name = equals === -1 ? word.text : word.text.slice(0, equals);
  const entry = findOption(table, name, row.style === void 0 || row.style === "letters") ?? otherDashes(reading, name);
  const short = entry === void 0 && row.style === "compiler" ? table.get(name.slice(0, 2)) : void 0;
  const attached = equals === -1 ? void 0 : wordFrom(word, equals + 1);
  if (short !== void 0 && short.value !== "none") record(reading, name.slice(0, 2), short, wordFrom(word, 2));
  else record(reading, name, entry, attached ?? nextValue(reading, name, entry));
}
function otherDashes({ view }, name) {
  return view.row.style === "single" && name.startsWith("--") ? view.table.get(name.slice(1)) : void 0;
}
function takeCluster(reading, word) {
  const letters = knownPart(word);
  for (let index = 1; index < letters.length; index += 1) {
    const name = `-${letters[index]}`;
    const entry = reading.view.table.get(name);
    if (entry !== void 0 && entry.value !== "none") {
      record(reading, name, entry, attachedValue(reading, word, index + 1) ?? nextValue(reading, name, entry));
      return;
    }
    const digits = digitsAt(letters, index);
    record(reading, digits === "" ? name : `-${digits}`, entry, void 0);
    index += Math.max(digits.length - 1, 0);
  }
}
function attachedValue({ view }, word, start) {
  if (start >= word.text.length) return void 0;
  return wordFrom(word, view.row.style === "exact" && word.text[start] === "=" ? start + 1 : start);
}
function nextValue(reading, name, entry) {
  const empty2 = entry?.value === "optional" && name.length === 2 && reading.words[reading.next]?.text === "";
  return entry?.value === "required" || empty2 ? takeNext(reading) : void 0;
}
function digitsAt(text2, start) {
  let end = start;
  while (end < text2.length && "0123456789".includes(text2[end] ?? " ")) end += 1;
  return text2.slice(start, end);
}
function takeLetters(reading) {
  const [first2] = reading.words;
  if (first2 === void 0 || first2.certainty !== "exact" || first2.text.startsWith("-")) return;
  reading.next = 1;
  for (const letter of first2.text) {
    const name = `-${letter}`;
    const entry = reading.view.table.get(name);
    record(reading, name, entry, nextValue(reading, name, entry));
  }
}
function record(reading, name, entry, value) {
  const text2 = knownText(value);
  reading.options.push({ name, value: text2 });
  note2(reading, entry?.names ?? [name], text2);
  if (entry === void 0) return;
  if (entry.last) reading.optionsEnded = true;
  if (value === void 0 || entry.value === "none") return;
  assign3(reading, entry.role, value);
  for (const role of entry.more) assign3(reading, role, takeNext(reading));
}
function assign3(reading, role, word) {
  if (word === void 0 || role === "text") return;
  if (role === "command" || role.endsWith("+")) takeRest(reading, role, word);
  else reading.values.push({ role, word });
}
function note2(reading, names2, value) {
  const { given, view } = reading;
  const facts = value === void 0 ? names2 : names2.flatMap((name) => [name, `${name}=${value}`]);
  const changes = facts.filter((fact) => !given.has(fact) && view.triggers.has(fact));
  for (const name of names2) given.add(name);
  for (const fact of changes) given.add(fact);
  if (changes.length > 0) refreshView(reading);
}

// src/shell/arguments/unknown-program.ts
var outputs = /* @__PURE__ */ new Set([
  "-o",
  "--output",
  "--out",
  "--outfile",
  "--output-file",
  "-output",
  "-out"
]);
function readUnknownProgram(words2) {
  const options = [];
  const operands3 = [];
  const uses = [];
  let optionsEnded = false;
  for (let index = 0; index < words2.length; index += 1) {
    const word = words2[index];
    if (!optionsEnded && word.text === "--" && word.certainty === "exact") optionsEnded = true;
    else if (optionsEnded || !/^-./.test(knownPart(word))) operands3.push(word);
    else {
      const equals = word.text.indexOf("=");
      const name = equals === -1 ? word.text : word.text.slice(0, equals);
      const value = equals === -1 ? outputs.has(name) ? words2[++index] : void 0 : wordFrom(word, equals + 1);
      options.push({ name, value: knownText(value) });
      if (outputs.has(name) && value !== void 0) uses.push({ role: outputRole(value), word: value });
    }
  }
  return { options, operands: operands3, uses };
}
function outputRole({ text: text2, certainty }) {
  return certainty !== "exact" || /[./]/.test(text2) ? "write" : "possible";
}

// src/shell/programs/find-row.ts
var rows = `
cp	{"operands":"read* dest","options":"-t|--target-directory=dest -S|--suffix= --sparse= --no-preserve= --backup?= --preserve?= --reflink?= --context?=","when":{"-r|-R|-a|--recursive|--archive":{"turn":"read>read-tree"},"-l|-s|--link|--symbolic-link":{"turn":"read>link"},"-t|--target-directory":{"operands":"read*"}}}
mv	{"operands":"move* dest","options":"-t|--target-directory=dest -S|--suffix= --backup?=","when":{"-t|--target-directory":{"operands":"move*"}}}
install	{"operands":"read* dest","options":"-t|--target-directory=dest -m|--mode= -o|--owner= -g|--group= -S|--suffix= --strip-program=run --backup?=","when":{"-t|--target-directory":{"operands":"read*"},"-d|--directory":{"operands":"write*"}}}
ln	{"operands":"link*","options":"-t|--target-directory=dest -S|--suffix= --backup?=","when":{"#2":{"operands":"link* dest"},"-t|--target-directory":{"operands":"link*"}},"here":"dest"}
link	{"operands":"link write"}
rm	{"operands":"delete*","options":"--interactive?=","when":{"-r|-R|--recursive":{"turn":"delete>delete-tree"}}}
unlink	{"operands":"delete"}
rmdir	{"operands":"delete*"}
trash	{"operands":"delete-tree*"}
trash-put	"trash"
mkdir	{"operands":"write*","options":"-m|--mode= -Z|--context?="}
touch	{"operands":"write*","options":"-d|--date= -r|--reference=read -t= --time="}
mkfifo	{"operands":"write*","options":"-m|--mode="}
mknod	{"operands":"write text*","options":"-m|--mode="}
truncate	{"operands":"write*","options":"-s|--size= -r|--reference=read"}
shred	{"operands":"write*","options":"-n|--iterations= -s|--size= --random-source=read","when":{"-u|--remove":{"turn":"write>delete"}}}
mktemp	{"operands":"prefix","options":"-p=into --tmpdir?=into --suffix=","when":{"-p|--tmpdir|-t":{"operands":"text"}}}
tee	{"operands":"write*","options":"--output-error?="}
sponge	{"operands":"write"}
dd	{"options":"if=read of=write bs= ibs= obs= cbs= count= skip= seek= iseek= oseek= conv= iflag= oflag= status="}
chmod	{"operands":"text write*","options":"--reference=read","when":{"-r|-w|-x|-X|-s|-t|-u|-g|-o|-a|--reference":{"operands":"write*"},"-R|--recursive":{"turn":"write>write-tree"}}}
chown	{"operands":"text write*","options":"--reference=read --from=","when":{"--reference":{"operands":"write*"},"-R|--recursive":{"turn":"write>write-tree"}}}
chgrp	"chown"
chattr	{"operands":"write*","options":"-p= -v= +=","when":{"-R":{"turn":"write>write-tree"}}}
lsattr	{"operands":"read*"}
chflags	"chown"
chcon	"chown"
setfacl	{"operands":"write*","options":"-m|--modify= -x|--remove= -M|--modify-file=read -X|--remove-file=read --set= --set-file=read --restore=read","when":{"-R|--recursive":{"turn":"write>write-tree"}}}
getfacl	{"operands":"read*"}
setfattr	{"operands":"write*","options":"-n|--name= -v|--value= -x|--remove= --restore=read"}
getfattr	{"operands":"read*","options":"-n|--name= -m|--match= -e|--encoding="}
split	{"operands":"read prefix","options":"-a|--suffix-length= --additional-suffix= -b|--bytes= -C|--line-bytes= -l|--lines= -n|--number= -t|--separator= --filter=code:sh","when":{"--filter":{"operands":"read text"}}}
csplit	{"operands":"read text*","options":"-b|--suffix-format= -f|--prefix=prefix -n|--digits="}
sort	{"operands":"read*","options":"-o|--output=write -k|--key= -t|--field-separator= -S|--buffer-size= -T|--temporary-directory=into --batch-size= --compress-program=run --files0-from=read --parallel= --random-source=read --sort= --check?= --debug"}
uniq	{"operands":"read write","options":"-f|--skip-fields= -s|--skip-chars= -w|--check-chars= --group?= --all-repeated?="}
shuf	{"operands":"read","options":"-o|--output=write -n|--head-count= -i|--input-range= --random-source=read","when":{"-e|--echo":{"operands":"text*"}}}
cat	{"operands":"read*"}
tac	{"operands":"read*","options":"-s|--separator="}
head	{"operands":"read*","options":"-n|--lines= -c|--bytes="}
tail	{"operands":"read*","options":"-n|--lines= -c|--bytes= --pid= -s|--sleep-interval= --max-unchanged-stats= --follow?= +="}
nl	{"operands":"read*","options":"-b|--body-numbering= -d= -f= -h= -i= -l= -n= -s= -v= -w="}
wc	{"operands":"read*","options":"--files0-from=read --total="}
cut	{"operands":"read*","options":"-b|--bytes= -c|--characters= -d|--delimiter= -f|--fields= --output-delimiter="}
paste	{"operands":"read*","options":"-d|--delimiters="}
join	{"operands":"read*","options":"-a= -e= -i -j= -o= -t= -v= -1= -2="}
comm	{"operands":"read*","options":"--output-delimiter="}
fold	{"operands":"read*","options":"-w|--width="}
fmt	{"operands":"read*","options":"-w|--width= -p|--prefix= -g|--goal="}
pr	{"operands":"read*","options":"-h|--header= -l|--length= -w|--width= -o|--indent= -N= -D= -W="}
expand	{"operands":"read*","options":"-t|--tabs="}
unexpand	"expand"
tsort	"cat"
ptx	{"operands":"read*","options":"-F= -M= -S= -W= -b=read -g= -i|--ignore-file=read -o|--only-file=read -w="}
od	{"operands":"read*","options":"-A= -j= -N= -S?= -t= -w?= --endian="}
sum	"cat"
cksum	{"operands":"read*","options":"-a|--algorithm= -l|--length="}
md5sum	"cat"
sha1sum	"cat"
sha224sum	"cat"
sha256sum	"cat"
sha384sum	"cat"
sha512sum	"cat"
b2sum	{"operands":"read*","options":"-l|--length="}
md5	"cat"
shasum	{"operands":"read*","options":"-a|--algorithm="}
base64	{"operands":"read","options":"-w|--wrap= -i|--input=read -o|--output=write -b|--break="}
base32	{"operands":"read","options":"-w|--wrap="}
basenc	"base32"
ls	{"operands":"read*","options":"-I|--ignore= -w|--width= -T|--tabsize= --block-size= --color?= --sort= --time= --time-style= --format= --hide= --hyperlink?= --indicator-style= --quoting-style="}
dir	"ls"
vdir	"ls"
stat	{"operands":"read*","options":"-c|--format= --printf= -f -t"}
du	{"operands":"read*","options":"-d|--max-depth= -t|--threshold= -B|--block-size= -X|--exclude-from=read --exclude= --files0-from=read --time?= --time-style="}
df	{"operands":"read*","options":"-t|--type= -x|--exclude-type= -B|--block-size= --output?="}
readlink	{"operands":"read*"}
realpath	{"operands":"read*","options":"--relative-to= --relative-base="}
basename	{"options":"-s|--suffix="}
dirname	{}
pathchk	{}
test	{}
[	{}
true	{}
false	{}
:	{}
seq	{"options":"-f|--format= -s|--separator="}
sleep	{}
yes	{}
date	{"options":"-d|--date= -f|--file=read -r|--reference=read -s|--set= -I?="}
expr	{"operands":"-- text*"}
factor	{}
numfmt	{"options":"-d|--delimiter= --field= --format= --from= --to= --suffix= --padding= --round="}
tr	{}
pwd	{}
whoami	{}
id	{}
groups	{}
who	{"operands":"read"}
users	{"operands":"read"}
hostname	{"options":"-F|--file=read"}
hostid	{}
uname	{}
nproc	{"options":"--ignore="}
logname	{}
tty	{}
stty	{"options":"-F|--file=device"}
printenv	{}
sync	{"operands":"text*"}
kill	{"options":"-s|--signal= -n= -l -L"}
tree	{"operands":"read*","options":"-L= -P= -I= -o=write -H= -T= --charset= --filelimit= --gitfile=read --infofile=read --fromfile"}
exa	{"operands":"read*","options":"-L|--level= -s|--sort= -I|--ignore-glob= --time-style= --color= --icons?="}
eza	"exa"
lsd	"exa"
grep	{"operands":"text read*","options":"-e|--regexp= -f|--file=read -A|--after-context= -B|--before-context= -C|--context= -m|--max-count= -d|--directories= -D|--devices= --include= --exclude= --exclude-from=read --exclude-dir= --color?= --colour?= --label= --binary-files=","when":{"-e|-f|--regexp|--file":{"operands":"read*"},"-r|-R|--recursive|--dereference-recursive":{"turn":"read>read-tree","here":"read-tree"}}}
egrep	"grep"
fgrep	"grep"
ggrep	"grep"
rg	{"style":"exact","operands":"text read-tree*","options":"-e|--regexp= -f|--file=read -A|--after-context= -B|--before-context= -C|--context= -m|--max-count= -g|--glob= --iglob= -t|--type= -T|--type-not= -d|--directories= -D|--devices= --include= --exclude= --exclude-from=read --exclude-dir= --color?= --colour?= --colors= --label= --binary-files= --ignore-file=read --pre=run --pre-glob= -r|--replace= -M|--max-columns= --max-depth= --max-filesize= --sort= -j|--threads= -E|--encoding=","when":{"-e|-f|--regexp|--file|--files":{"operands":"read-tree*"}}}
ag	{"style":"exact","operands":"text read-tree*","options":"-A= -B= -C= -G= -g= -m= -p=read --ignore= --depth="}
ack	"ag"
ugrep	"rg"
fd	{"style":"exact","options":"-e|--extension= -t|--type= -E|--exclude= -d|--max-depth= -S|--size= -x|--exec=command -X|--exec-batch=command -c|--color= --search-path= --base-directory=dir --changed-within= -j|--threads="}
fdfind	"fd"
locate	{}
fzf	{"style":"exact","options":"--preview=code:sh --bind= -q|--query= -f|--filter= --delimiter= --height="}
sed	{"operands":"code:sed read*","options":"-e|--expression=code:sed -f|--file=run -i?= --in-place?= -l|--line-length=","when":{"-e|-f|--expression|--file":{"operands":"read*"},"-i|--in-place":{"turn":"read>write"}}}
gsed	"sed"
awk	{"operands":"code:awk -- read*","options":"-f|--file=run -F|--field-separator= -v|--assign= -i|--include= -e|--source=code:awk -E|--exec=run -l|--load= -o?=write --pretty-print?=write -p?=write --profile?=write -d?=write --dump-variables?=write -W=","when":{"-f|-e|-E|--file|--source|--exec":{"operands":"-- read*"},"-i=inplace":{"turn":"read>write"}}}
gawk	"awk"
mawk	"awk"
nawk	"awk"
less	{"operands":"read*","options":"-o|-O|--log-file|--LOG-FILE=write -k|--lesskey-file=read -p|--pattern= -P= -t= -T= -x= -y= -b= -h= -j= -z= +="}
more	{"operands":"read*","options":"+="}
most	"more"
pg	"more"
bat	{"style":"exact","operands":"read*","options":"-l|--language= -r|--line-range= -H|--highlight-line= --theme= --style= --pager=code:sh --color= --paging= --wrap="}
batcat	"bat"
man	{"options":"-P|--pager=code:sh -M|--manpath= -C|--config-file=read -H|--html=code:sh -L= -S= -s= -e= -r= -R= -E="}
info	{"operands":"text*","options":"-f|--file=read -o|--output=write -d|--directory= -n|--node="}
tldr	{}
help	{}
whatis	{}
apropos	{}
diff	{"operands":"read*","options":"-U|--unified?= -C|--context?= -I|--ignore-matching-lines= -L|--label= -x|--exclude= -X|--exclude-from=read -W|--width= -F|--show-function-line= -S|--starting-file= -D|--ifdef= --color?= --from-file=read --to-file=read --tabsize= --output=write","when":{"-r|--recursive":{"turn":"read>read-tree"}}}
sdiff	{"operands":"read*","options":"-o|--output=write -I= -w|--width= --diff-program=run"}
diff3	{"operands":"read*","options":"-L|--label= --diff-program=run"}
colordiff	"diff"
vimdiff	"vim"
delta	{"style":"exact","operands":"read*"}
difft	"delta"
cmp	{"operands":"read read text*","options":"-i|--ignore-initial= -n|--bytes="}
merge	{"operands":"write read read","options":"-L="}
patch	{"operands":"write read","options":"-o|--output=write -i|--input=read -d|--directory=dir -r|--reject-file=write -p|--strip= -B|--prefix= -z|--suffix= -Y|--basename-prefix= -F|--fuzz= -D|--ifdef= -V|--version-control= -g|--get=","stdin":"patch","when":{"-i|--input":{"here":"into","stdin":"none"},"#2":{"stdin":"none"},"#1":{"here":"text"},"--dry-run|-C|--check":{"turn":"write>read","here":"text","stdin":"none"}}}
jq	{"style":"exact","operands":"text read*","options":"-f|--from-file=read --arg=text,text --argjson=text,text --slurpfile=text,read --rawfile=text,read --indent= -L=","when":{"-f|--from-file":{"operands":"read*"},"--args|--jsonargs":{"operands":"text*"},"-n|--null-input":{"operands":"text*"}}}
gojq	"jq"
jaq	"jq"
yq	{"style":"exact","operands":"text read*","options":"-o|--output-format= -p|--input-format= -I|--indent= -s|--split-exp= --from-file=read --arg=text,text -t -w= --split-exp-file=read","when":{"-i|--inplace|--in-place":{"turn":"read>write"},"-n|--null-input":{"operands":"text*"}},"subcommands":{"e|eval|ea|eval-all":{}}}
xq	"yq"
tomlq	"yq"
dasel	{"style":"exact","options":"-f|--file=read -o|--out=write -r|--read= -w|--write= -s|--selector="}
fx	{"operands":"read text*"}
gron	"cat"
xmllint	{"style":"single","operands":"read*","options":"-output|-o|--output=write -xpath|--xpath= -schema|--schema=read -relaxng|--relaxng=read -dtdvalid|--dtdvalid=read -encode|--encode= -path|--path= -pattern|--pattern="}
xmlstarlet	{"subcommands":{"sel|select|el|val|validate|pyx|c14n|fo|format":{"operands":"read*","options":"-t -m|--match= -v|--value-of= -n -o|--output= -N= -c|--copy-of= -i= -e= -s= -f="},"ed|edit":{"operands":"read*","options":"-u|--update= -v|--value= -d|--delete= -i|--insert= -a|--append= -s|--subnode= -t|--type= -n= -r|--rename= -m= -N= -x=","when":{"-L|--inplace":{"operands":"write*"}}}}}
xsltproc	{"style":"single","operands":"read*","options":"-o|-output|--output=write -param|--param=text,text -stringparam|--stringparam=text,text"}
xidel	{"operands":"url*","options":"-e|--extract= -s --output-format= -d|--data=","fetches":true}
htmlq	{"options":"-f|--filename=read -o|--output=write -a|--attribute="}
pup	{"options":"-f|--file=read"}
csvcut	{"operands":"read","options":"-c= -C= -d= -q= -e="}
csvgrep	{"operands":"read","options":"-c= -m= -r= -f=read -d= -e="}
csvsql	{"operands":"read*","options":"--query=code:sql --db= --tables= --insert"}
csvlook	"csvcut"
csvstat	"csvcut"
in2csv	"csvcut"
mlr	{"style":"single","operands":"text*","when":{"-I":{"operands":"possible*"}}}
xsv	{"operands":"text*","options":"-o|--output=write -d|--delimiter= -s|--select= -n"}
datamash	{}
column	{"operands":"read*","options":"-s|--separator= -o|--output-separator= -c|--output-width= -N|--table-columns= -H= -R= -T="}
rev	"cat"
look	{"operands":"text read"}
iconv	{"operands":"read*","options":"-o|--output=write -f|--from-code= -t|--to-code= -c"}
recode	{"operands":"text write*"}
dos2unix	{"operands":"write*","options":"-c|--convmode= -n|--newfile","when":{"-n|--newfile":{"operands":"read write"}}}
unix2dos	"dos2unix"
mac2unix	"dos2unix"
rename	{"operands":"text write*","options":"-e=code:perl -E=code:perl","when":{"-n|--nono|--dry-run|--no-act":{"operands":"text read*"}}}
prename	"rename"
perl-rename	"rename"
mmv	{"operands":"text*"}
vidir	{"operands":"write*"}
xxd	{"style":"single","operands":"read write","options":"-c|-cols= -g|-groupsize= -l|-len= -n|-name= -o= -s|-seek= -R="}
hexdump	{"operands":"read*","options":"-n= -s= -e= -f=read"}
hd	"hexdump"
strings	{"operands":"read*","options":"-n|--bytes= -t|--radix= -e|--encoding= -T|--target="}
file	{"operands":"read*","options":"-f|--files-from=read -m|--magic-file=read -F|--separator= -P|--parameter= -e|--exclude="}
uuencode	{"operands":"read text"}
uudecode	{"operands":"read*","options":"-o|--output-file=write","here":"into","when":{"-o|--output-file":{"here":"text"}}}
envsubst	{}
m4	{"operands":"read*","options":"-D|--define= -U|--undefine= -I|--include= -R|--reload-state=read -F|--freeze-state=write -o=write -B= -L="}
gettext	{}
msgfmt	{"operands":"read*","options":"-o|--output-file=write -d= -l= -D="}
xgettext	{"operands":"read*","options":"-o|--output=write -p|--output-dir=into -f|--files-from=read -d|--default-domain=prefix -L= -k?="}
aspell	{"subcommands":{"check|-c":{"operands":"write*"},"list":{}}}
codespell	{"operands":"read*","options":"-S|--skip= -L|--ignore-words-list= -I|--ignore-words=read -D= -x=read","when":{"-w|--write-changes":{"turn":"read>write"}}}
cloc	{"operands":"read-tree*","options":"--exclude-dir= --out=write --report-file=write --include-lang="}
tokei	{"operands":"read-tree*","options":"-e|--exclude= -o|--output= -s|--sort= -t|--types="}
scc	"tokei"
sd	{"style":"exact","operands":"text text write*","options":"-f|--flags= -n|--max-replacements=","when":{"-p|--preview":{"operands":"text text read*"}}}
comby	{"operands":"text text text*","options":"-d|-directory=","opaque":true}
ast-grep	{"style":"exact","options":"-p|--pattern= -r|--rewrite= -l|--lang= -c|--config=read","operands":"read*","when":{"-U|--update-all":{"operands":"write*"}},"subcommands":{"run|scan|test|new|lsp":{}}}
git	{"before":"-C=dir -c=key --git-dir=dir --work-tree=dir --exec-path?=run --namespace= --super-prefix= --config-env= --attr-source= --list-cmds=","keys":"core.pager=code:sh core.editor=code:sh core.sshcommand=code:sh core.fsmonitor=code:sh core.askpass=code:sh core.hookspath=run core.gitproxy=code:sh sequence.editor=code:sh gpg.program=code:sh gpg.*=text diff.external=code:sh pager.*=code:sh alias.*=shell-alias credential.helper=shell-alias *.textconv=code:sh *.clean=code:sh *.smudge=code:sh *.process=code:sh *.command=code:sh *.cmd=code:sh *.driver=code:sh *.helper=shell-alias *.uploadpack=code:sh *.receivepack=code:sh uploadpack.packobjectshook=code:sh remote.*=text include.path=read core.worktree=dir","subcommands":{"add":{"options":"--chmod= --pathspec-from-file=read"},"commit|ci":{"options":"-m|--message= -F|--file=read -t|--template=read -C|--reuse-message= -c|--reedit-message= --author= --date= --fixup= --squash= --trailer= --cleanup= --pathspec-from-file=read -S?= --gpg-sign?= -u?= --untracked-files?="},"status":{"options":"--porcelain?= -u?= --untracked-files?= --ignored?= --column?="},"log|show|diff|whatchanged|shortlog|rev-list|diff-tree|diff-index|diff-files|range-diff|reflog":{"options":"--output=write -n|--max-count= -S= -G= -L= --since= --until= --after= --before= --author= --committer= --grep= --format= --pretty?= --date= -U|--unified= -O=read --skip= --color?= --stat?= --diff-filter= --relative?= --word-diff?= --src-prefix= --dst-prefix= --abbrev?= --decorate?= --branches?= --remotes?= --tags?= --glob= --exclude= --ext-diff --textconv --no-index","subcommands":{"expire|delete|exists":{"options":"--expire= --expire-unreachable="}},"when":{"--no-index":{"operands":"read*"}}},"format-patch":{"options":"--output=write -n|--max-count= -S= -G= -L= --since= --until= --after= --before= --author= --committer= --grep= --format= --pretty?= --date= -U|--unified= -O=read --skip= --color?= --stat?= --diff-filter= --relative?= --word-diff?= --src-prefix= --dst-prefix= --abbrev?= --decorate?= --branches?= --remotes?= --tags?= --glob= --exclude= --ext-diff --textconv --no-index -o|--output-directory=into --to= --cc= --subject-prefix= -v= --start-number= --base= --suffix=","here":"into","when":{"--stdout":{"here":"text"}}},"grep":{"options":"-e= -f=read -A= -B= -C= -m|--max-count= --max-depth= --threads= -O?=code:sh --open-files-in-pager?=code:sh","operands":"text*"},"blame":{"operands":"text*","options":"-L= -S=read --contents=read --since= --ignore-rev= --ignore-revs-file=read"},"annotate":{},"checkout":{"operands":"possible write-tree*","after":"write-tree*","options":"-b= -B= --orphan= --conflict= --pathspec-from-file=read --recurse-submodules?= -t?= --track?= -U|--unified= --inter-hunk-context=","when":{"-b|-B|--orphan|--detach|-d|-t|--track":{"operands":"text*"}}},"switch":{"options":"-c|--create= --force -C|--force-create= --orphan= --conflict= -t?= --track?="},"restore":{"operands":"write-tree*","options":"-s|--source= --conflict= --pathspec-from-file=read","when":{"-S|--staged":{"operands":"text*","when":{"-W|--worktree":{"operands":"write-tree*"}}}}},"reset":{"options":"--pathspec-from-file=read"},"rm":{"operands":"delete*","options":"--pathspec-from-file=read","when":{"-r":{"turn":"delete>delete-tree"},"--cached|-n|--dry-run":{"operands":"text*"}}},"mv":{"operands":"move* dest"},"clean":{"options":"-e|--exclude="},"stash":{"options":"-m|--message=","subcommands":{"push|save":{"options":"-m|--message= --pathspec-from-file=read"},"pop|apply|drop|clear|list|show|branch|create|store":{}}},"apply":{"operands":"read*","options":"-p= -C= --directory=dir --exclude= --include= --whitespace= --build-fake-ancestor=write","stdin":"patch","when":{"#1":{"here":"into"},"--check|--stat|--numstat|--summary|--cached":{"here":"text","stdin":"none"}}},"am":{"operands":"read*","options":"-p= -C= --directory= --exclude= --include= --whitespace= --patch-format= -S?= --resolvemsg=","stdin":"patch","when":{"#1":{"here":"into"}}},"archive":{"options":"-o|--output=write --format= --prefix= --remote= --exec=code:sh --add-file=read -T="},"clone":{"operands":"clone into","options":"--upload-pack=code:sh -o|--server-option= --depth= -j|--jobs= --filter= --refmap= --shallow-since= --shallow-exclude= --negotiation-tip= --recurse-submodules?= -u=code:sh -b|--branch= -o|--origin= -c|--config=key --template=run --reference=read-tree --reference-if-able=read-tree --separate-git-dir=into --bundle-uri=","when":{"#2":{"turn":"clone>url"}}},"init":{"operands":"into","options":"-b|--initial-branch= --template=run --separate-git-dir=into --object-format= --shared?=","here":"into"},"fetch|pull":{"options":"--upload-pack=code:sh -o|--server-option= --depth= -j|--jobs= --filter= --refmap= --shallow-since= --shallow-exclude= --negotiation-tip= --recurse-submodules?= -s|--strategy= -X|--strategy-option= -r?= --rebase?="},"push":{"options":"-o|--push-option= --receive-pack|--exec=code:sh --repo= --force-with-lease?= --signed?= --recurse-submodules="},"ls-remote":{"options":"--upload-pack|--exec=code:sh -o= --sort="},"fetch-pack|send-pack":{"options":"--upload-pack|--receive-pack|--exec=code:sh --depth="},"remote":{"subcommands":{"add|set-url|remove|rm|rename|show|prune|update|get-url|set-head|set-branches":{"options":"-t= -m= --mirror?="}}},"branch":{"options":"-u|--set-upstream-to= --format= --sort= --contains?= --points-at= --color?= --merged?= --no-merged?="},"tag":{"options":"-m|--message= -F|--file=read -u|--local-user= -n?= --sort= --format= --contains?= --points-at= --cleanup="},"merge|revert|cherry-pick":{"options":"-m= -s|--strategy= -X|--strategy-option= -F|--file=read --into-name= -S?= --gpg-sign?= --cleanup="},"rebase":{"options":"-x|--exec=code:sh -s|--strategy= -X|--strategy-option= --onto= -C= --empty= -S?= --whitespace= -r?="},"bisect":{"subcommands":{"run":{"operands":"command"},"start|good|bad|new|old|skip|reset|log|replay|terms|view":{}}},"worktree":{"subcommands":{"add":{"operands":"into text","options":"-b= -B= --reason="},"remove":{"operands":"delete-tree"},"move":{"operands":"move dest"},"list|prune|lock|unlock|repair":{"options":"--reason= --expire="}}},"submodule":{"subcommands":{"foreach":{"operands":"code:sh+"},"add":{"operands":"clone into","options":"-b= --name= --reference= --depth=","when":{"#2":{"turn":"clone>url"}}},"init|update|status|sync|deinit|summary|absorbgitdirs|set-url|set-branch":{"options":"--reference= --depth= -j="}}},"config":{"options":"-f|--file=file --blob= --type= --default= -t= --comment= --value=","turn":"file>write","when":{"--get|--get-all|--get-regexp|--list|-l|--get-urlmatch":{"turn":"write>read"},"--global":{"when":{"#2":{"adds":"write ~/.gitconfig"},"--unset|--unset-all|--edit|-e|--remove-section":{"adds":"write ~/.gitconfig"},"--get|--get-all|--get-regexp|--list|-l":{"adds":""}}},"--system":{"when":{"#2":{"adds":"write /etc/gitconfig"}}}},"subcommands":{"get|list":{"turn":"write>read","when":{"--global|--system":{"adds":""}}},"set|unset|edit|rename-section|remove-section":{"when":{"--global":{"adds":"write ~/.gitconfig"}}}}},"bundle":{"subcommands":{"create":{"operands":"write text*"},"verify|list-heads|unbundle":{"operands":"read text*"}}},"hash-object":{"operands":"read*","options":"-t= --path="},"cat-file":{"options":"--batch?= --batch-check?="},"show-ref|for-each-ref|ls-files|ls-tree|rev-parse|describe|name-rev|merge-base|count-objects|symbolic-ref|update-ref|var|version|help|notes|gc|fsck|prune|repack|check-ignore|check-attr|cherry|verify-commit|verify-tag|filter-repo|maintenance|rerere|sparse-checkout|lfs|replace|update-index|write-tree|commit-tree|read-tree|mktree|pack-refs|get-tar-commit-id|diagnose|bugreport|credential|difftool|mergetool|instaweb|daemon|gui|citool|subtree|svn|p4|send-email|request-pull|range-diff|stripspace|interpret-trailers|column|fast-export|fast-import|multi-pack-index|unpack-objects|index-pack|pack-objects|upload-pack|receive-pack|shell":{"options":"-m= -o= --format= --sort= -x|--extcmd=code:sh -t|--tool= --expire= --prune?= --path="},"checkout-index":{"options":"--prefix=prefix --stage=","operands":"write*"},"filter-branch":{"options":"--tree-filter=code:sh --index-filter=code:sh --env-filter=code:sh --msg-filter=code:sh --commit-filter=code:sh --parent-filter=code:sh --tag-name-filter=code:sh --setup=code:sh --subdirectory-filter= -d=into --original="}}}
hub	"git"
git-lfs	{"opaque":true}
sudo	{"operands":"variable* command","options":"-u|--user= -g|--group= -h|--host= -p|--prompt= -C|--close-from= -r|--role= -t|--type= -T|--command-timeout= -U|--other-user= -a= -c= -D|--chdir=dir -R|--chroot=","when":{"-e|--edit":{"operands":"write*"},"-s|-i|--shell|--login":{"stdin":"code:sh"}}}
sudoedit	{"operands":"write*","options":"-u= -g="}
doas	{"operands":"command","options":"-u= -C=read","when":{"-s":{"stdin":"code:sh"}}}
pkexec	{"operands":"command","options":"-u|--user="}
run0	{"operands":"command","options":"-u|--user= -g|--group= -D|--chdir=dir --nice= --setenv= --property= --unit="}
su	{"operands":"text*","options":"-c|--command|--session-command=code:sh -s|--shell=run -g|--group= -G|--supp-group= -w|--whitelist-environment=","stdin":"code:sh"}
runuser	{"operands":"text*","options":"-c|--command|--session-command=code:sh -s|--shell=run -u|--user= -g|--group= -G|--supp-group= -w=","stdin":"code:sh","when":{"-u|--user":{"operands":"command","stdin":"none"}}}
gosu	{"operands":"text command"}
su-exec	"gosu"
setpriv	{"operands":"command","options":"--reuid= --regid= --groups= --inh-caps= --ambient-caps= --bounding-set= --securebits= --selinux-label="}
env	{"operands":"variable* command","options":"-u|--unset= -C|--chdir=dir -S|--split-string=code:sh+ -P= --block-signal?= --default-signal?= --ignore-signal?="}
nice	{"operands":"command","options":"-n|--adjustment="}
ionice	{"operands":"command","options":"-c|--class= -n|--classdata= -p|--pid= -P|--pgid= -u|--uid="}
chrt	{"operands":"text command","options":"-T= -P= -D=","when":{"-p|--pid|-m|--max":{"operands":"text*"}}}
taskset	{"operands":"text command","when":{"-p|--pid":{"operands":"text*"}}}
numactl	{"operands":"command","options":"-N|--cpunodebind= -m|--membind= -C|--physcpubind= -i|--interleave= -p|--preferred="}
prlimit	{"operands":"command","options":"-p|--pid= -o|--output="}
cpulimit	{"operands":"command","options":"-l|--limit= -p|--pid= -e|--exe= -P|--path="}
cgexec	{"operands":"command","options":"-g="}
nohup	{"operands":"command"}
setsid	{"operands":"command"}
eatmydata	{"operands":"command"}
unbuffer	{"operands":"command"}
tini	{"operands":"command","options":"-p= -e="}
dumb-init	{"operands":"command","options":"-r|--rewrite="}
busybox	{"operands":"command"}
toybox	{"operands":"command"}
corepack	{"operands":"command","opaque":true,"subcommands":{"enable|disable|use|up|prepare|install|pack":{"operands":"text*"}}}
time	{"operands":"command","options":"-f|--format= -o|--output=write"}
gtime	"time"
timeout	{"operands":"text command","options":"-s|--signal= -k|--kill-after="}
gtimeout	"timeout"
stdbuf	{"operands":"command","options":"-i|--input= -o|--output= -e|--error="}
setarch	{"operands":"text command"}
linux32	{"operands":"command"}
linux64	{"operands":"command"}
arch	{"operands":"command","options":"-arch= -e="}
faketime	{"operands":"text command","options":"-f="}
fakeroot	{"operands":"command","options":"-s=write -i=read -l|--lib= -b="}
unshare	{"operands":"command","options":"-R|--root= -w|--wd=dir -S|--setuid= -G|--setgid= --map-user= --map-group= --map-users= --map-groups= --setgroups= --propagation= --mount-proc?= --kill-child?="}
nsenter	{"operands":"command","options":"-t|--target= -S|--setuid= -G|--setgid= -w?= -r?= -m?= -u?= -i?= -n?= -p?= -C?= -U?= -T?="}
chroot	{"operands":"read command","options":"--userspec= --groups="}
proot	{"operands":"command","options":"-r= -b= -w= -q= -S= -R="}
flock	{"operands":"write command","options":"-w|--timeout|--wait= -E|--conflict-exit-code= -c|--command=code:sh"}
lockf	{"operands":"write command","options":"-t="}
watch	{"operands":"code:sh+","options":"-n|--interval= -q|--equexit= -s|--shotsdir=into","when":{"-x|--exec":{"operands":"command"}}}
script	{"operands":"write command","options":"-c|--command=code:sh -O|--log-out=write -I|--log-in=write -B|--log-io=write -T|--log-timing=write -t?=write --timing?=write -m|--logging-format= -o|--output-limit= -E|--echo="}
scriptreplay	{"operands":"read*","options":"-t|--timing=read -O= -I= -B= -d= -m="}
asciinema	{"subcommands":{"rec":{"operands":"write","options":"-c|--command=code:sh -t|--title= -i= -e="},"play":{"operands":"read"},"upload":{"operands":"send"},"cat":{"operands":"read"}}}
strace	{"operands":"command","options":"-o|--output=write -e|--trace= -p|--attach= -s|--string-limit= -u|--user= -E|--env= -P|--trace-path= -a|--columns= -O= -S= -b= -I= -X= -U="}
ltrace	{"operands":"command","options":"-o|--output=write -e= -l= -n= -p= -s= -u= -F=read -x= -a= -A= -D= -w="}
dtruss	{"operands":"command","options":"-p= -n= -t="}
gdb	{"style":"single","operands":"read*","options":"-x|-command=run -ex|-eval-command= -iex= -ix=run -p|-pid= -c|-core=read -s|-symbols=read -e|-exec=read -d|-directory= -cd=dir -tty=","opaque":true,"when":{"-args|--args":{"operands":"command"}}}
lldb	{"operands":"command","options":"-o|--one-line= -O= -s|--source=run -S=run -c|--core=read -p|--attach-pid= -n|--attach-name= -f|--file=run -k= -K=","opaque":true}
dlv	{"operands":"text*","opaque":true}
valgrind	{"operands":"command","options":"--log-file=write --xml-file=write --massif-out-file=write --callgrind-out-file=write --cachegrind-out-file=write --suppressions=read --tool="}
perf	{"subcommands":{"stat|record|trace":{"operands":"command","options":"-o|--output=write -e|--event= -p|--pid= -t|--tid= -F|--freq= -C|--cpu= -r|--repeat= -i= -I= -c= -g -G= --call-graph="},"report|script|annotate|diff":{"operands":"text*","options":"-i|--input=read -s|--sort= -o|--output=write"},"list|top|bench":{}}}
rr	{"subcommands":{"record":{"operands":"command"},"replay":{"operands":"read"}}}
heaptrack	{"operands":"command"}
hyperfine	{"style":"exact","operands":"code:sh*","options":"-p|--prepare=code:sh -s|--setup=code:sh -c|--cleanup=code:sh --conclude=code:sh -w|--warmup= -r|--runs= -m|--min-runs= -M|--max-runs= -P|--parameter-scan=text,text,text -L|--parameter-list=text,text -n|--command-name= -S|--shell= -u= --export-json=write --export-markdown=write --export-csv=write --export-asciidoc=write --style= --output=write --input=read"}
xvfb-run	{"operands":"command","options":"-n|--server-num= -s|--server-args= -e|--error-file=write -f|--auth-file=write -p|--xauth-protocol= -w="}
dbus-run-session	{"operands":"command","options":"--config-file=read --dbus-daemon=run"}
dbus-launch	{"operands":"command"}
caffeinate	{"operands":"command","options":"-t= -w="}
systemd-inhibit	{"operands":"command","options":"--what= --who= --why= --mode="}
systemd-run	{"operands":"command","options":"-u|--unit= -p|--property= -E|--setenv= --uid= --gid= --nice= --working-directory=dir --slice= --description= --on-active= --on-calendar= --on-boot= --timer-property= -M|--machine= -H|--host="}
systemd-cat	{"operands":"command","options":"-t|--identifier= -p|--priority="}
systemd-nspawn	{"operands":"command","options":"-D|--directory=possible -i|--image=possible --bind=mount --bind-ro= -M|--machine= -u|--user= --setenv="}
entr	{"operands":"command","when":{"-s":{"operands":"code:sh*"}}}
watchexec	{"style":"exact","operands":"command","options":"-w|--watch= -e|--exts= -i|--ignore= -f|--filter= -s|--signal= -d|--debounce= --shell= -E|--env= --workdir=dir"}
chokidar	{"style":"exact","operands":"text*","options":"-c|--command=code:sh -d= -i|--ignore="}
inotifywait	{"operands":"read*","options":"-e|--event= -o|--outfile=write --format= --timefmt= -t|--timeout= --exclude= --fromfile=read"}
watchman	{"opaque":true}
sh	{"operands":"run -- possible*","options":"-o= -O= --rcfile|--init-file=run +?=","stdin":"code:sh","when":{"-s":{"operands":"text*"},"-c":{"operands":"code:sh -- text*"},"--version|--help":{"operands":"text*","stdin":"none"}}}
bash	"sh"
dash	"sh"
zsh	"sh"
ksh	"sh"
mksh	"sh"
ash	"sh"
rbash	"sh"
csh	"sh"
tcsh	"sh"
yash	"sh"
fish	{"operands":"run -- possible*","options":"-c|--command=code:sh -C|--init-command=code:sh -d|--debug= -o|--debug-output=write -f|--features= --profile=write","stdin":"code:sh","when":{"-c|--command":{"operands":"text*"},"-n|--no-execute":{"operands":"read*"}}}
nu	{"operands":"run -- possible*","options":"-c|--commands=code:sh -e|--execute=code:sh --config=run --env-config=run","opaque":true}
elvish	{"operands":"run -- possible*","options":"-c=code:sh"}
xonsh	{"operands":"run -- possible*","options":"-c=code:sh --rc=run"}
pwsh	{"style":"single","operands":"run -- possible*","options":"-File|-file|-f=run! -Command|-command|-c=text! -EncodedCommand|-encodedcommand|-e|-ec=text! -WorkingDirectory|-workingdirectory|-wd=dir -ExecutionPolicy|-executionpolicy|-ep= -ConfigurationFile=read -OutputFormat= -InputFormat= -WindowStyle=","opaque":true,"when":{"-Command|-command|-c|-EncodedCommand":{"operands":"text*"},"-File|-file|-f":{"operands":"possible*"}}}
powershell	"pwsh"
python	{"operands":"run -- possible*","options":"-c=code:python! -m=command -W= -X= -Q= --check-hash-based-pycs=","stdin":"code:python","when":{"-c":{"operands":"possible*"},"-V|--version|-h|--help":{"operands":"text*","stdin":"none"}}}
pypy	"python"
pythonw	"python"
ipython	{"operands":"run -- possible*","options":"-c=code:python -m=command --profile=","stdin":"code:python"}
bpython	"ipython"
json.tool	{"operands":"read write","options":"--indent="}
venv	{"operands":"into*","options":"--prompt="}
virtualenv	{"operands":"into*","options":"-p|--python= --prompt="}
http.server	{"options":"-d|--directory=send -b|--bind= -p|--protocol="}
zipfile	{"when":{"-c|--create":{"operands":"write read-tree*"},"-e|--extract":{"operands":"read into"},"-l|--list|-t|--test":{"operands":"read"}}}
tarfile	"zipfile"
py_compile	{"operands":"read*"}
compileall	{"operands":"read*"}
timeit	{"operands":"code:python*","options":"-n|--number= -r|--repeat= -s|--setup=code:python -u|--unit="}
pdb	{"operands":"run -- possible*","options":"-c=","opaque":true}
cprofile	{"operands":"run -- possible*","options":"-o=write -s= -m=command"}
trace	{"operands":"run -- possible*","options":"-f=write -C=into --ignore-dir="}
node	{"style":"exact","operands":"run -- possible*","options":"-e|--eval=code:node -p|--print|-pe=code:node -r|--require=run --import=run --loader|--experimental-loader=run -C|--conditions= --env-file=read --env-file-if-exists=read --inspect?= --inspect-brk?= --inspect-wait?= --test-name-pattern= --test-skip-pattern= --test-reporter= --test-reporter-destination=write --test-concurrency= --watch-path= --input-type= --redirect-warnings=write --diagnostic-dir=into --report-dir=into --cpu-prof-dir=into --heap-prof-dir=into --title= --stack-trace-limit= --tsconfig=read --openssl-config=read --icu-data-dir= --max-old-space-size= --run=","stdin":"code:node","when":{"-e|-p|-pe|--eval|--print":{"operands":"possible*"},"-c|--check":{"operands":"read*"},"--test":{"operands":"run*","opaque":true},"--run":{"operands":"text*","opaque":true,"stdin":"none"},"-v|--version|-h|--help":{"operands":"text*","stdin":"none"}}}
nodejs	"node"
tsx	{"style":"exact","operands":"run -- possible*","options":"-e|--eval=code:node -p|--print|-pe=code:node -r|--require=run --import=run --loader|--experimental-loader=run -C|--conditions= --env-file=read --env-file-if-exists=read --inspect?= --inspect-brk?= --inspect-wait?= --test-name-pattern= --test-skip-pattern= --test-reporter= --test-reporter-destination=write --test-concurrency= --watch-path= --input-type= --redirect-warnings=write --diagnostic-dir=into --report-dir=into --cpu-prof-dir=into --heap-prof-dir=into --title= --stack-trace-limit= --tsconfig=read --openssl-config=read --icu-data-dir= --max-old-space-size= --run=","stdin":"code:node","when":{"-e|-p|-pe|--eval|--print":{"operands":"possible*"},"-c|--check":{"operands":"read*"},"--test":{"operands":"run*","opaque":true},"--run":{"operands":"text*","opaque":true,"stdin":"none"},"-v|--version|-h|--help":{"operands":"text*","stdin":"none"}},"subcommands":{"watch":{}}}
ts-node	{"style":"exact","operands":"run -- possible*","options":"-e|--eval=code:node -p|--print|-pe=code:node -r|--require=run --import=run --loader|--experimental-loader=run -C|--conditions= --env-file=read --env-file-if-exists=read --inspect?= --inspect-brk?= --inspect-wait?= --test-name-pattern= --test-skip-pattern= --test-reporter= --test-reporter-destination=write --test-concurrency= --watch-path= --input-type= --redirect-warnings=write --diagnostic-dir=into --report-dir=into --cpu-prof-dir=into --heap-prof-dir=into --title= --stack-trace-limit= --tsconfig=read --openssl-config=read --icu-data-dir= --max-old-space-size= --run= -P|--project=read -O|--compiler-options= --cwd=","stdin":"code:node","when":{"-e|-p|-pe|--eval|--print":{"operands":"possible*"},"-c|--check":{"operands":"read*"},"--test":{"operands":"run*","opaque":true},"--run":{"operands":"text*","opaque":true,"stdin":"none"},"-v|--version|-h|--help":{"operands":"text*","stdin":"none"}}}
ts-node-dev	"ts-node"
ts-node-esm	"ts-node"
babel-node	"node"
esr	"node"
nodemon	{"style":"exact","operands":"run -- possible*","options":"-x|--exec=code:sh -w|--watch= -e|--ext= -i|--ignore= --config=read -d|--delay= -C --cwd= -s|--signal="}
deno	{"style":"exact","operands":"run -- possible*","options":"-c|--config=read --import-map=read --lock=write --env-file?=read -L|--log-level= --location= --seed= --v8-flags= --cert=read","subcommands":{"run|serve":{"operands":"run -- possible*","opaque":true},"eval":{"operands":"code:node possible*","options":"--ext="},"fmt":{"operands":"write*","options":"--ext= --ignore= --line-width=","when":{"--check":{"operands":"read*"}}},"lint|check|doc|info|cache":{"operands":"read*","when":{"--fix":{"operands":"write*"}}},"test|bench|task|install|add|remove|uninstall|upgrade|init|publish|repl|jupyter|lsp|outdated|update":{"operands":"text*","opaque":true},"compile":{"operands":"read -- text*","options":"-o|--output=write --target= --include=read"},"bundle":{"operands":"read write","options":"-o|--output=write --outdir=into"},"coverage":{"operands":"read*","options":"--output?=write"}}}
bun	{"style":"exact","operands":"run -- possible*","options":"-e|--eval=code:node -p|--print=code:node -r|--preload=run --cwd=dir -c|--config=read --env-file=read --filter= --port= --define=","stdin":"code:node","when":{"-e|--eval|-p|--print":{"operands":"possible*"}},"subcommands":{"run":{"operands":"run -- possible*","opaque":true},"x":{"operands":"command","options":"-p|--package=","opaque":true},"install|i|add|a|remove|rm|update|link|unlink|test|create|c|init|upgrade|outdated|publish|patch|pm|audit|exec":{"operands":"text*","opaque":true},"build":{"operands":"read*","options":"--outdir=into --outfile=write --target= --format= --root= --external=","opaque":true}}}
bunx	{"style":"exact","operands":"command","options":"-p|--package=","opaque":true}
npm	{"style":"exact","options":"--prefix=into -w|--workspace= --registry= --tag= --userconfig=read --globalconfig=read --cache=into --loglevel= --otp= --access= --omit= --include= --script-shell=run --node-options= --install-strategy= --before= --scope= --pack-destination=into -F|--filter= -C|--dir=dir --cwd=dir --reporter= --store-dir=into --modules-dir=into --lockfile-dir=into --virtual-store-dir=into --modules-folder=into --cache-folder=into --mutex= --network-timeout= --cooldown=","opaque":true,"subcommands":{"exec|x|dlx":{"operands":"command","options":"-p|--package= -c|--call|--shell-mode=code:sh --node-options= -w|--workspace=","opaque":true},"run|run-script":{"operands":"text -- text*"},"run|run-script|rum|urn|test|t|tst|start|stop|restart|build|dev|lint|install-test|it|rebuild|prune|dedupe|ddp|link|ln|update|up|upgrade|install|i|add|in|ins|isntall|ci|clean-install|uninstall|un|remove|rm|r|create|init|innit|pack|publish|unpublish|deprecate|version|audit|fund|set-script|workspaces|workspace|import|patch|patch-commit|approve-builds|fetch|deploy|rebuild|set|plugin|constraints|node|global|upgrade-interactive|licenses|why|outdated|store|server|self-update|env|setup":{"operands":"text*"},"ls|list|la|ll|view|info|show|v|search|find|bin|root|prefix|whoami|help|config|c|get|set|cache|owner|access|team|token|login|logout|adduser|add-user|dist-tag|ping|doctor|explain|why|outdated|docs|home|repo|bugs|completion|star|stars|profile|hook|org|query|sbom|pkg|diff|edit|explore|shrinkwrap":{"operands":"text*","opaque":false}}}
pnpm	{"style":"exact","options":"--prefix=into -w|--workspace= --registry= --tag= --userconfig=read --globalconfig=read --cache=into --loglevel= --otp= --access= --omit= --include= --script-shell=run --node-options= --install-strategy= --before= --scope= --pack-destination=into -F|--filter= -C|--dir=dir --cwd=dir --reporter= --store-dir=into --modules-dir=into --lockfile-dir=into --virtual-store-dir=into --modules-folder=into --cache-folder=into --mutex= --network-timeout= --cooldown=","opaque":true,"subcommands":{"exec|x|dlx":{"operands":"command","options":"-p|--package= -c|--call|--shell-mode=code:sh --node-options= -w|--workspace=","opaque":true},"run|run-script":{"operands":"text -- text*"},"run|run-script|rum|urn|test|t|tst|start|stop|restart|build|dev|lint|install-test|it|rebuild|prune|dedupe|ddp|link|ln|update|up|upgrade|install|i|add|in|ins|isntall|ci|clean-install|uninstall|un|remove|rm|r|create|init|innit|pack|publish|unpublish|deprecate|version|audit|fund|set-script|workspaces|workspace|import|patch|patch-commit|approve-builds|fetch|deploy|rebuild|set|plugin|constraints|node|global|upgrade-interactive|licenses|why|outdated|store|server|self-update|env|setup":{"operands":"text*"},"ls|list|la|ll|view|info|show|v|search|find|bin|root|prefix|whoami|help|config|c|get|set|cache|owner|access|team|token|login|logout|adduser|add-user|dist-tag|ping|doctor|explain|why|outdated|docs|home|repo|bugs|completion|star|stars|profile|hook|org|query|sbom|pkg|diff|edit|explore|shrinkwrap":{"operands":"text*","opaque":false}},"operands":"command"}
yarn	{"style":"exact","options":"--prefix=into -w|--workspace= --registry= --tag= --userconfig=read --globalconfig=read --cache=into --loglevel= --otp= --access= --omit= --include= --script-shell=run --node-options= --install-strategy= --before= --scope= --pack-destination=into -F|--filter= -C|--dir=dir --cwd=dir --reporter= --store-dir=into --modules-dir=into --lockfile-dir=into --virtual-store-dir=into --modules-folder=into --cache-folder=into --mutex= --network-timeout= --cooldown=","opaque":true,"subcommands":{"exec|x|dlx":{"operands":"command","options":"-p|--package= -c|--call|--shell-mode=code:sh --node-options= -w|--workspace=","opaque":true},"run|run-script":{"operands":"text -- text*"},"run|run-script|rum|urn|test|t|tst|start|stop|restart|build|dev|lint|install-test|it|rebuild|prune|dedupe|ddp|link|ln|update|up|upgrade|install|i|add|in|ins|isntall|ci|clean-install|uninstall|un|remove|rm|r|create|init|innit|pack|publish|unpublish|deprecate|version|audit|fund|set-script|workspaces|workspace|import|patch|patch-commit|approve-builds|fetch|deploy|rebuild|set|plugin|constraints|node|global|upgrade-interactive|licenses|why|outdated|store|server|self-update|env|setup":{"operands":"text*"},"ls|list|la|ll|view|info|show|v|search|find|bin|root|prefix|whoami|help|config|c|get|set|cache|owner|access|team|token|login|logout|adduser|add-user|dist-tag|ping|doctor|explain|why|outdated|docs|home|repo|bugs|completion|star|stars|profile|hook|org|query|sbom|pkg|diff|edit|explore|shrinkwrap":{"operands":"text*","opaque":false}},"operands":"command"}
cnpm	"npm"
npx	{"style":"exact","operands":"command","options":"-p|--package= -c|--call|--shell-mode=code:sh --node-options= -w|--workspace=","opaque":true}
pnpx	"npx"
pipx	{"opaque":true,"subcommands":{"run":{"operands":"command","options":"--spec= --python= --index-url= --pip-args="},"install|uninstall|upgrade|upgrade-all|list|inject|ensurepath|reinstall":{"operands":"text*"}}}
uvx	{"style":"exact","operands":"command","options":"--from= --with= -p|--python= --with-requirements=read --env-file=read --index= -w=","opaque":true}
uv	{"style":"exact","options":"--directory=dir --project=dir --cache-dir=into --config-file=read -p|--python= --index-url= --index= --color= --extra= --group= --with= --env-file=read","opaque":true,"subcommands":{"run":{"operands":"command","options":"-m|--module=command --with-requirements=read --with-editable=read --package= -w="},"tool":{"subcommands":{"run":{"operands":"command","options":"--from= --with="},"install|uninstall|list|upgrade|dir|update-shell":{}}},"pip":{"options":"-r|--requirement=read -c|--constraint=read -e|--editable=read-tree -t|--target=into -d|--dest=into --root=into --pre --prefix=into --src=into -w|--wheel-dir=into -i|--index-url= --extra-index-url= -f|--find-links= --log=write --report=write --cache-dir=into --proxy= --timeout= --python= --platform= --python-version= --implementation= --abi= --only-binary= --no-binary= --progress-bar= --config-settings= --global-option= --upgrade-strategy= --trusted-host= --cert=read --format= --path= -o|--output=write","subcommands":{"install|download|wheel|lock":{"operands":"text*","opaque":true},"uninstall|freeze|list|show|check|config|search|cache|index|hash|completion|debug|help|inspect":{"operands":"text*"},"compile":{"operands":"read*","options":"-o|--output-file=write"},"sync":{"operands":"read*"},"tree":{}}},"venv":{"operands":"into","options":"--prompt="},"export":{"options":"-o|--output-file=write --format="},"build":{"operands":"read-tree","options":"-o|--out-dir=into"},"sync|add|remove|lock|init|publish|python|cache|self|version|tree|help|format":{"operands":"text*"}}}
pip	{"options":"-r|--requirement=read -c|--constraint=read -e|--editable=read-tree -t|--target=into -d|--dest=into --root=into --pre --prefix=into --src=into -w|--wheel-dir=into -i|--index-url= --extra-index-url= -f|--find-links= --log=write --report=write --cache-dir=into --proxy= --timeout= --python= --platform= --python-version= --implementation= --abi= --only-binary= --no-binary= --progress-bar= --config-settings= --global-option= --upgrade-strategy= --trusted-host= --cert=read --format= --path= -o|--output=write","subcommands":{"install|download|wheel|lock":{"operands":"text*","opaque":true},"uninstall|freeze|list|show|check|config|search|cache|index|hash|completion|debug|help|inspect":{"operands":"text*"}}}
poetry	{"options":"-C|--directory=dir -P|--project=dir -G|--group= -E|--extras= --source= -o|--output=write -f|--format= -r|--repository= -u|--username= -p|--password=","opaque":true,"subcommands":{"run":{"operands":"command"},"install|add|remove|update|build|publish|lock|export|shell|new|init|show|check|config|env|version|self|cache|search|sync":{"operands":"text*"}}}
pdm	{"opaque":true,"subcommands":{"run":{"operands":"command","options":"-p|--project=dir"},"install|add|remove|update|build|publish|lock|export|sync":{}}}
hatch	{"opaque":true,"subcommands":{"run":{"operands":"command"},"build|env|shell|test|fmt|version|publish|new|clean":{}}}
rye	{"opaque":true,"subcommands":{"run":{"operands":"command"},"sync|add|remove|build|publish|test|fmt|lint|lock|pin":{}}}
pixi	{"opaque":true,"subcommands":{"run":{"operands":"command"},"install|add|remove|shell|init|task|global":{}}}
pipenv	{"opaque":true,"subcommands":{"run":{"operands":"command"},"install|uninstall|lock|sync|update|shell|graph|check|clean|requirements":{"options":"-r=read"}}}
conda	{"opaque":true,"options":"-n|--name= -p|--prefix=into -c|--channel= -f|--file=read","subcommands":{"run":{"operands":"command","options":"--cwd=dir"},"install|create|remove|update|activate|deactivate|list|env|info|config|clean|search|init|upgrade|uninstall":{}}}
mamba	"conda"
micromamba	"conda"
easy_install	{"opaque":true}
twine	{"subcommands":{"upload":{"operands":"send*","options":"-r|--repository= -u= -p= --repository-url= -s -i= --config-file=read -c="},"check|register":{"operands":"read*"}}}
gem	{"opaque":true,"options":"-i|--install-dir=into -n|--bindir=into -v|--version= -o|--output=write -P= -s|--source= -C=dir","subcommands":{"install|uninstall|update|build|push|list|env|search|cleanup|info|exec|fetch|unpack|spec|yank|owner":{}}}
bundle	{"opaque":true,"options":"--gemfile=read --path=into --jobs= --without= --with= -j=","subcommands":{"exec":{"operands":"command"},"install|update|add|remove|init|check|list|outdated|config|show|info|open|clean|lock|gem|console|binstubs|cache|package":{"operands":"text*"}}}
bundler	"bundle"
rails	{"opaque":true,"subcommands":{"runner":{"operands":"code:ruby"},"server|s|console|c|generate|g|destroy|d|db:migrate|db:rollback|db:drop|db:reset|db:seed|db:create|test|new|routes|dbconsole":{}}}
composer	{"opaque":true,"options":"-d|--working-dir=dir","subcommands":{"exec":{"operands":"command"},"install|update|require|remove|dump-autoload|run-script|run|create-project|init|show|validate|outdated|global|self-update|clear-cache|diagnose|audit|config|test":{"operands":"text*"}}}
pod	{"opaque":true}
carthage	{"opaque":true}
mix	{"opaque":true}
rebar3	{"opaque":true}
cabal	{"opaque":true,"subcommands":{"exec":{"operands":"command"},"build|run|test|install|update|init|repl|clean":{}}}
stack	{"opaque":true,"subcommands":{"exec|runghc":{"operands":"command"},"build|test|run|install|ghci|setup|clean|new":{}}}
opam	{"opaque":true,"subcommands":{"exec":{"operands":"command"},"install|remove|update|upgrade|switch|init|list|env|pin":{}}}
dune	{"opaque":true,"subcommands":{"exec":{"operands":"command"},"build|test|runtest|clean|fmt|promote|install|init|utop":{}}}
luarocks	{"opaque":true}
cpan	{"opaque":true}
cpanm	{"opaque":true,"options":"-l|--local-lib=into -L=into"}
vcpkg	{"opaque":true}
conan	{"opaque":true}
make	{"opaque":true,"options":"-C|--directory=dir -f|--file|--makefile=run -I|--include-dir= -j?= --jobs?= -l?= --load-average?= -o|--old-file|--assume-old= -W|--what-if|--new-file|--assume-new= -O?= --output-sync?= -E|--eval= --debug?="}
gmake	"make"
bmake	"make"
nmake	{"opaque":true}
cmake	{"style":"exact","opaque":true,"options":"-S=dir -B=into --build=into --install=dir --prefix=into -C=run -P=run! -D= -U= -G= -T= -A= -t|--target= --config= -j?= --parallel?= --preset= --toolchain=run --graphviz=write --install-prefix= --log-level= --component=","subcommands":{"copy":{"operands":"read* dest"},"copy_if_different":{"operands":"read* dest"},"copy_directory":{"operands":"read-tree* dest"},"copy_directory_if_different":{"operands":"read-tree* dest"},"rename":{"operands":"move dest"},"rm|remove":{"operands":"delete*","when":{"-r|-R":{"turn":"delete>delete-tree"}}},"remove_directory":{"operands":"delete-tree*"},"make_directory|touch|touch_nocreate":{"operands":"write*"},"create_symlink|create_hardlink":{"operands":"link dest"},"env|time":{"operands":"variable* command"},"chdir":{"operands":"dir command"},"cat|md5sum|sha1sum|sha256sum|compare_files":{"operands":"read*"}}}
ctest	{"opaque":true}
cpack	{"opaque":true}
ccmake	{"opaque":true}
ninja	{"opaque":true,"options":"-C=dir -f=run -j= -k= -l= -t= -d= -w="}
samu	"ninja"
meson	{"opaque":true,"options":"-C=dir","subcommands":{"setup":{"operands":"into text"},"compile|test|install|configure|dist|init|introspect|wrap|devenv|rewrite":{"operands":"text*"}}}
bazel	{"opaque":true,"subcommands":{"build|test|run|query|clean|fetch|info|coverage|cquery|sync|shutdown":{"operands":"text*"}}}
bazelisk	"bazel"
buck	{"opaque":true}
buck2	{"opaque":true}
pants	{"opaque":true}
scons	{"opaque":true,"options":"-C|--directory=dir -f|--file=run"}
waf	{"opaque":true}
tup	{"opaque":true}
xmake	{"opaque":true}
premake5	{"opaque":true}
autoconf	{"operands":"read","options":"-o|--output=write -I|--include= -B="}
automake	{"opaque":true}
autoreconf	{"opaque":true}
aclocal	{"opaque":true}
configure	{"opaque":true,"options":"--prefix="}
libtool	{"opaque":true}
libtoolize	{"opaque":true}
qmake	{"opaque":true,"options":"-o=write"}
just	{"style":"exact","opaque":true,"options":"-f|--justfile=run -d|--working-directory=dir -c|--command=command --shell= --set=text,text --dotenv-path=read"}
task	{"style":"exact","opaque":true,"options":"-d|--dir=dir -t|--taskfile=run -o= -c= -C="}
go-task	"task"
rake	{"opaque":true,"options":"-f|--rakefile=run -C|--directory=dir -e|--execute=code:ruby -p|--execute-print=code:ruby -I= -r="}
thor	{"opaque":true}
mage	{"opaque":true}
invoke	{"opaque":true}
inv	{"opaque":true}
fab	{"opaque":true}
doit	{"opaque":true}
snakemake	{"opaque":true,"options":"-s|--snakefile=run -d|--directory=dir"}
gulp	{"opaque":true,"options":"-f|--gulpfile=run --cwd=dir"}
grunt	{"opaque":true,"options":"--gruntfile=run --base=dir"}
turbo	{"opaque":true,"options":"--cwd=dir --filter="}
nx	{"opaque":true}
rush	{"opaque":true}
rushx	{"opaque":true}
moon	{"opaque":true}
wireit	{"opaque":true}
npm-run-all	{"opaque":true}
run-s	{"opaque":true}
run-p	{"opaque":true}
wait-on	{"opaque":true}
start-server-and-test	{"opaque":true}
concurrently	{"style":"exact","operands":"code:sh*","options":"-n|--names= -c|--prefix-colors= -p|--prefix= -k= -s|--success= -m|--max-processes="}
lint-staged	{"opaque":true}
husky	{"opaque":true}
pre-commit	{"opaque":true,"options":"-c|--config=read"}
lefthook	{"opaque":true}
changeset	{"opaque":true}
semantic-release	{"opaque":true}
pm2	{"opaque":true,"operands":"text possible*"}
forever	{"opaque":true,"operands":"text possible*"}
foreman	{"opaque":true,"options":"-f|--procfile=run -e|--env=read","subcommands":{"run":{"operands":"command"},"start|check|export":{}}}
honcho	"foreman"
overmind	"foreman"
goreman	"foreman"
supervisord	{"opaque":true,"options":"-c|--configuration=read -l|--logfile=write -j|--pidfile=write"}
supervisorctl	{"opaque":true}
mvn	{"opaque":true,"options":"-f|--file=run -s|--settings=read -gs=read -l|--log-file=write -pl|--projects= -P|--activate-profiles= -D= -T|--threads="}
mvnw	"mvn"
mvnd	"mvn"
gradle	{"opaque":true,"options":"-b|--build-file=run -p|--project-dir=dir -c|--settings-file=run -I|--init-script=run -g|--gradle-user-home= -x|--exclude-task= -P= -D= --tests="}
gradlew	"gradle"
ant	{"style":"single","opaque":true,"options":"-f|-file|-buildfile=run -logfile|-l=write -lib= -D="}
sbt	{"opaque":true}
mill	{"opaque":true}
lein	{"opaque":true}
boot	{"opaque":true}
cargo	{"style":"exact","opaque":true,"options":"--manifest-path=read --target-dir=into -p|--package= --bin= --example= --test= --bench= -F|--features= --target= --profile= -j|--jobs= --message-format= --config= --color= -Z= -C=dir --exclude= --lockfile-path= --artifact-dir|--out-dir=into","subcommands":{"run|r|build|b|check|c|test|t|bench|doc|d|clippy|fix|rustc|rustdoc|install|uninstall|add|remove|rm|update|publish|package|fetch|clean|tree|metadata|search|login|logout|owner|yank|generate-lockfile|verify-project|vendor|fmt|nextest|audit|outdated|expand|llvm-cov|tarpaulin|miri|deny|udeps|upgrade|binstall|make|sqlx|component|info|locate-project|pkgid|help|version":{"operands":"text -- text*","options":"--root=into --path=dir --git= --branch= --tag= --rev= --vers|--version= --registry= --index= --token="},"new|init":{"operands":"into","options":"--name= --edition= --vcs="},"watch":{"options":"-x|--exec= -s|--shell=code:sh -w|--watch= -i|--ignore= -C|--workdir=dir -d|--delay= -E|--env="}}}
go	{"style":"single","before":"-C=dir","opaque":true,"options":"-o=write -C=dir -run= -bench= -tags= -ldflags= -gcflags= -mod= -modfile=read -p= -timeout= -count= -cpu= -coverprofile=write -cpuprofile=write -memprofile=write -blockprofile=write -mutexprofile=write -trace=write -outputdir=into -covermode= -coverpkg= -exec=code:sh -toolexec=code:sh -overlay=read -pkgdir= -buildmode= -asmflags= -f= -skip= -benchtime= -shuffle= -parallel= -vet= -fuzz= -fuzztime=","subcommands":{"run":{"operands":"run -- possible*"},"build|install|test|vet|generate|get|clean|list|fmt|fix|bug|doc|telemetry":{"operands":"text*"},"mod":{"subcommands":{"tidy|init|download|vendor|verify|why|graph":{},"edit":{"options":"-replace= -require= -droprequire= -go= -module=","adds":"write go.mod"}}},"work":{"subcommands":{"init|use|sync|edit|vendor":{"adds":"write go.work"}}},"tool":{"operands":"text -- possible*"},"env":{"options":"-w= -u=","opaque":false},"version":{"opaque":false}}}
swift	{"opaque":true,"operands":"run -- possible*","options":"--package-path=dir -C|--chdir=dir --scratch-path|--build-path=into -c|--configuration= --product= --target= --filter=","subcommands":{"build|run|test|package":{"operands":"text*"}}}
xcodebuild	{"style":"single","opaque":true,"options":"-project=read -workspace=read -scheme= -configuration= -destination= -sdk= -derivedDataPath=into -archivePath=into -exportPath=into -resultBundlePath=into -exportOptionsPlist=read -target= -arch= -xcconfig=read"}
xcrun	{"style":"single","operands":"command","options":"-sdk|--sdk= -toolchain|--toolchain="}
fastlane	{"opaque":true}
flutter	{"opaque":true}
expo	{"opaque":true}
eas	{"opaque":true}
react-native	{"opaque":true}
cordova	{"opaque":true}
ionic	{"opaque":true}
electron	{"opaque":true,"operands":"run possible*"}
electron-builder	{"opaque":true}
tauri	{"opaque":true}
pytest	{"operands":"read*","options":"-k= -m= -c=read -o= -p= -n= -r= -W= --rootdir= --junitxml|--junit-xml=write --log-file=write --resultlog=write --basetemp=into --cov?= --cov-report= --cov-config=read --html=write --json-report-file=write --debug?=write --maxfail= --tb= --co --durations= --ignore= --deselect= --confcutdir= --color= --capture= --timeout= --dist=","opaque":true}
py.test	"pytest"
unittest	{"style":"exact","operands":"read*","opaque":true}
doctest	{"style":"exact","operands":"read*","opaque":true}
nose2	{"style":"exact","operands":"read*","opaque":true}
nosetests	{"style":"exact","operands":"read*","opaque":true}
tox	{"opaque":true,"options":"-c|--conf=read -e= -f= --workdir=into --result-json=write"}
nox	{"opaque":true,"options":"-f|--noxfile=run -s= -e= -k= -t= -p="}
behave	{"style":"exact","operands":"read*","opaque":true}
robot	{"operands":"read*","options":"-d|--outputdir=into -o|--output=write -l|--log=write -r|--report=write -v= -t= -i= -e= -s=","opaque":true}
coverage	{"opaque":true,"options":"--rcfile=read -o=write -d|--directory=into --data-file=write --source= --omit= --include=","subcommands":{"run":{"operands":"run -- possible*","options":"-m=command -p -a"},"report|html|xml|json|lcov|combine|erase|annotate|debug":{"operands":"text*"}}}
jest	{"style":"exact","operands":"read*","opaque":true,"options":"-c|--config=run --outputFile=write --coverageDirectory=into --rootDir=dir --cacheDirectory=into -t|--testNamePattern= -w|--maxWorkers= --testPathPattern= --testPathPatterns= --testTimeout= --reporters= --env= --selectProjects= --coverageReporters= --changedSince="}
vitest	{"style":"exact","operands":"read*","opaque":true,"options":"-c|--config=run -r|--root=dir --outputFile=write --dir=dir -t|--testNamePattern= --reporter= --environment= --project= --pool= --testTimeout=","subcommands":{"run|watch|dev|bench|related|list|typecheck":{}}}
mocha	{"style":"exact","operands":"read*","opaque":true,"options":"-r|--require=run --config=read -g|--grep= -R|--reporter= -t|--timeout= --file=run -f= -u= -j= --spec="}
ava	{"style":"exact","operands":"read*","opaque":true}
tap	{"style":"exact","operands":"read*","opaque":true}
tape	{"style":"exact","operands":"read*","opaque":true}
jasmine	{"style":"exact","operands":"read*","opaque":true}
karma	{"style":"exact","operands":"read*","opaque":true}
uvu	{"style":"exact","operands":"read*","opaque":true}
c8	{"operands":"command","options":"-o|--reports-dir|--report-dir=into -r|--reporter= --temp-directory=into -n|--include= -x|--exclude= --src= --config=read","opaque":true}
nyc	{"operands":"command","options":"--report-dir=into -r|--reporter= -t|--temp-dir=into --include= --exclude= -n= -x= --cwd=dir","opaque":true}
playwright	{"opaque":true,"options":"-c|--config=run --output=into","subcommands":{"test|install|codegen|show-report|open|install-deps|show-trace":{"operands":"text*"},"screenshot":{"operands":"url write"},"pdf":{"operands":"url write"}}}
cypress	{"opaque":true,"options":"-s|--spec= -C|--config-file=run -P|--project=dir"}
testcafe	{"style":"exact","operands":"read*","opaque":true}
wdio	{"style":"exact","operands":"read*","opaque":true}
rspec	{"style":"exact","operands":"read*","opaque":true,"options":"-o|--out=write -f|--format= -e|--example= -r= -I= -t= -O=read -P="}
minitest	{"style":"exact","operands":"read*","opaque":true}
cucumber	{"style":"exact","operands":"read*","opaque":true}
phpunit	{"style":"exact","operands":"read*","options":"-c|--configuration=read --bootstrap=run --log-junit=write --coverage-html=into --coverage-text?=write --coverage-clover=write --coverage-xml=into --filter= --group= --testsuite=","opaque":true}
pest	"phpunit"
bats	{"operands":"run*","options":"-f|--filter= -o|--output=into -F|--formatter= -j|--jobs= --report-formatter=","opaque":true}
shellspec	{"style":"exact","operands":"read*","opaque":true}
shunit2	{"style":"exact","operands":"read*","opaque":true}
cargo-nextest	{"style":"exact","operands":"read*","opaque":true}
gotestsum	{"style":"exact","opaque":true,"options":"--junitfile=write --jsonfile=write -f|--format="}
busted	{"style":"exact","operands":"read*","opaque":true}
newman	{"opaque":true,"subcommands":{"run":{"operands":"read","options":"-e|--environment=read -g|--globals=read -d|--iteration-data=read --export-environment=write --reporter-json-export=write -r= -n="}}}
lighthouse	{"style":"exact","operands":"url","options":"--output-path=write --output="}
tar	{"style":"letters","operands":"content*","options":"-f|--file=archive -C|--directory=place -T|--files-from=read -X|--exclude-from=read --exclude= -b|--blocking-factor= -I|--use-compress-program=code:sh --to-command=code:sh --checkpoint-action=key -F|--info-script|--new-volume-script=code:sh --rsh-command=code:sh --rmt-command=code:sh --transform|--xform= -g|--listed-incremental=write --index-file=write --strip-components= --owner= --group= --mode= --mtime= -H|--format= -N|--newer= -K|--starting-file= -L|--tape-length= -V|--label= --checkpoint?= --record-size= --suffix= --volno-file=write --newer-mtime= --add-file=content --sort= --one-top-level?=into","keys":"exec=code:sh","when":{"-c|--create|-r|--append|-u|--update|-A|--catenate|--concatenate":{"turn":"archive>write content>read-tree place>dir","when":{"--remove-files":{"turn":"read-tree>delete-tree"}}},"-x|--extract|--get":{"turn":"archive>read place>into","here":"into","when":{"-O|--to-stdout|--to-command":{"turn":"into>text","here":"text"}}},"-t|--list|-d|--diff|--compare":{"turn":"archive>read place>dir"},"--delete":{"turn":"archive>write"}}}
bsdtar	"tar"
gtar	"tar"
jar	{"style":"letters","operands":"content*","options":"-f|--file=archive -m|--manifest=read -e|--main-class= -C=dir --release=","when":{"-c|--create":{"turn":"archive>write content>read-tree"},"-u|--update":{"turn":"archive>write content>read-tree"},"-x|--extract":{"turn":"archive>read","here":"into"},"-t|--list":{"turn":"archive>read"}}}
ar	{"style":"letters","operands":"write read*","when":{"-t|-p":{"operands":"read text*"},"-x":{"operands":"read text*","here":"into"},"-d":{"operands":"write text*"}}}
cpio	{"options":"-F|--file=archive -D|--directory=place -E|--pattern-file=read -H|--format= -O=write -I=read -R|--owner= -C= --rsh-command=code:sh","operands":"text*","when":{"-i|--extract":{"turn":"archive>read place>into","here":"into","when":{"-t|--list":{"here":"text"}}},"-o|--create":{"turn":"archive>write place>dir"},"-p|--pass-through":{"operands":"into","turn":"place>dir"}}}
pax	{"options":"-f=archive -s= -o= -x= -b=","operands":"content*","when":{"-w":{"turn":"archive>write content>read-tree"},"-r":{"turn":"archive>read","here":"into","when":{"-w":{"operands":"read-tree* into","here":"text"}}}}}
zip	{"operands":"write read*","options":"-b|--temp-path=into -i|--include= -n|--suffixes= -O|--output-file=write -P|--password= -t= -tt= -x|--exclude= -TT|--unzip-command=code:sh -Z= -ll -sf","when":{"-r|--recurse-paths|-R":{"turn":"read>read-tree"},"-m|--move":{"turn":"read>delete read-tree>delete-tree"},"-d|--delete":{"operands":"write text*"},"-sf|-T":{"turn":"write>read"}}}
unzip	{"operands":"read text*","options":"-d=into -x= -P=","here":"into","when":{"-l|-v|-Z|-t|-p|-c|-z":{"here":"text"}}}
zipinfo	{"operands":"read text*"}
zipcloak	{"operands":"write","options":"-O|--output-file=write -b=into"}
zipnote	{"operands":"read","when":{"-w":{"operands":"write"}}}
zipsplit	{"operands":"read","options":"-b=into -n="}
7z	{"style":"exact","options":"-o?=into -p?= -t?= -m?= -x?= -i?= -v?= -w?=into","subcommands":{"x|e":{"operands":"read text*","here":"into"},"a|u":{"operands":"write read-tree*","when":{"-sdel":{"turn":"read-tree>delete-tree"}}},"d|rn":{"operands":"write text*"},"l|t|h|i":{"operands":"read*"}}}
7za	"7z"
7zr	"7z"
7zz	"7z"
rar	"7z"
unrar	{"subcommands":{"x|e":{"operands":"read into","here":"into"},"l|t|v|p":{"operands":"read text*"}}}
unar	{"style":"single","operands":"read text*","options":"-o|-output-directory=into -p|-password= -e=","here":"into"}
lsar	{"operands":"read*"}
gzip	{"operands":"move&beside*","options":"-S|--suffix= -b= -T|--threads= -p|--processes= -M|--memory= -F|--format= -C|--check=","when":{"-k|--keep":{"turn":"move>read"},"-d|--decompress|--uncompress":{"turn":"beside>stem"},"-c|--stdout|--to-stdout|-l|--list|-t|--test":{"turn":"move>read beside>text stem>text"}},"suffix":".gz"}
pigz	{"operands":"move&beside*","options":"-S|--suffix= -b= -T|--threads= -p|--processes= -M|--memory= -F|--format= -C|--check=","when":{"-k|--keep":{"turn":"move>read"},"-d|--decompress|--uncompress":{"turn":"beside>stem"},"-c|--stdout|--to-stdout|-l|--list|-t|--test":{"turn":"move>read beside>text stem>text"}},"suffix":".gz"}
gunzip	{"operands":"move&beside*","options":"-S|--suffix= -b= -T|--threads= -p|--processes= -M|--memory= -F|--format= -C|--check=","when":{"-k|--keep":{"turn":"move>read"},"-d|--decompress|--uncompress":{"turn":"beside>stem"},"-c|--stdout|--to-stdout|-l|--list|-t|--test":{"turn":"move>read beside>text stem>text"}},"turn":"beside>stem"}
unpigz	{"operands":"move&beside*","options":"-S|--suffix= -b= -T|--threads= -p|--processes= -M|--memory= -F|--format= -C|--check=","when":{"-k|--keep":{"turn":"move>read"},"-d|--decompress|--uncompress":{"turn":"beside>stem"},"-c|--stdout|--to-stdout|-l|--list|-t|--test":{"turn":"move>read beside>text stem>text"}},"turn":"beside>stem"}
uncompress	{"operands":"move&beside*","options":"-S|--suffix= -b= -T|--threads= -p|--processes= -M|--memory= -F|--format= -C|--check=","when":{"-k|--keep":{"turn":"move>read"},"-d|--decompress|--uncompress":{"turn":"beside>stem"},"-c|--stdout|--to-stdout|-l|--list|-t|--test":{"turn":"move>read beside>text stem>text"}},"turn":"beside>stem"}
compress	{"operands":"move&beside*","options":"-S|--suffix= -b= -T|--threads= -p|--processes= -M|--memory= -F|--format= -C|--check=","when":{"-k|--keep":{"turn":"move>read"},"-d|--decompress|--uncompress":{"turn":"beside>stem"},"-c|--stdout|--to-stdout|-l|--list|-t|--test":{"turn":"move>read beside>text stem>text"}},"suffix":".Z"}
bzip2	{"operands":"move&beside*","options":"-S|--suffix= -b= -T|--threads= -p|--processes= -M|--memory= -F|--format= -C|--check=","when":{"-k|--keep":{"turn":"move>read"},"-d|--decompress|--uncompress":{"turn":"beside>stem"},"-c|--stdout|--to-stdout|-l|--list|-t|--test":{"turn":"move>read beside>text stem>text"}},"suffix":".bz2"}
bunzip2	{"operands":"move&beside*","options":"-S|--suffix= -b= -T|--threads= -p|--processes= -M|--memory= -F|--format= -C|--check=","when":{"-k|--keep":{"turn":"move>read"},"-d|--decompress|--uncompress":{"turn":"beside>stem"},"-c|--stdout|--to-stdout|-l|--list|-t|--test":{"turn":"move>read beside>text stem>text"}},"turn":"beside>stem"}
xz	{"operands":"move&beside*","options":"-S|--suffix= -b= -T|--threads= -p|--processes= -M|--memory= -F|--format= -C|--check=","when":{"-k|--keep":{"turn":"move>read"},"-d|--decompress|--uncompress":{"turn":"beside>stem"},"-c|--stdout|--to-stdout|-l|--list|-t|--test":{"turn":"move>read beside>text stem>text"}},"suffix":".xz"}
unxz	{"operands":"move&beside*","options":"-S|--suffix= -b= -T|--threads= -p|--processes= -M|--memory= -F|--format= -C|--check=","when":{"-k|--keep":{"turn":"move>read"},"-d|--decompress|--uncompress":{"turn":"beside>stem"},"-c|--stdout|--to-stdout|-l|--list|-t|--test":{"turn":"move>read beside>text stem>text"}},"turn":"beside>stem"}
lzma	{"operands":"move&beside*","options":"-S|--suffix= -b= -T|--threads= -p|--processes= -M|--memory= -F|--format= -C|--check=","when":{"-k|--keep":{"turn":"move>read"},"-d|--decompress|--uncompress":{"turn":"beside>stem"},"-c|--stdout|--to-stdout|-l|--list|-t|--test":{"turn":"move>read beside>text stem>text"}},"suffix":".lzma"}
unlzma	{"operands":"move&beside*","options":"-S|--suffix= -b= -T|--threads= -p|--processes= -M|--memory= -F|--format= -C|--check=","when":{"-k|--keep":{"turn":"move>read"},"-d|--decompress|--uncompress":{"turn":"beside>stem"},"-c|--stdout|--to-stdout|-l|--list|-t|--test":{"turn":"move>read beside>text stem>text"}},"turn":"beside>stem"}
lzip	{"operands":"move&beside*","options":"-S|--suffix= -b= -T|--threads= -p|--processes= -M|--memory= -F|--format= -C|--check=","when":{"-k|--keep":{"turn":"move>read"},"-d|--decompress|--uncompress":{"turn":"beside>stem"},"-c|--stdout|--to-stdout|-l|--list|-t|--test":{"turn":"move>read beside>text stem>text"}},"suffix":".lz"}
lzop	{"operands":"read&beside*","options":"-S|--suffix= -b= -T|--threads= -p|--processes= -M|--memory= -F|--format= -C|--check=","when":{"-k|--keep":{"turn":"move>read"},"-d|--decompress|--uncompress":{"turn":"beside>stem"},"-c|--stdout|--to-stdout|-l|--list|-t|--test":{"turn":"move>read beside>text stem>text"}},"suffix":".lzo"}
zstd	{"operands":"read&beside*","options":"-o=write -D=read -M= -T= --output-dir-flat=into --output-dir-mirror=into --patch-from=read --long?= --train","suffix":".zst","when":{"-d|--decompress|--uncompress":{"turn":"beside>stem"},"-c|--stdout|-o|-l|--list|-t|--test|--output-dir-flat|--output-dir-mirror":{"turn":"beside>text stem>text"},"--rm":{"turn":"read>delete"}}}
unzstd	{"operands":"read&stem*","options":"-o=write -D=read --output-dir-flat=into","when":{"-c|--stdout|-o":{"turn":"stem>text"}}}
lz4	{"operands":"read write","suffix":".lz4","when":{"-c|-t":{"operands":"read*"},"-m":{"operands":"read&beside*"}}}
unlz4	"lz4"
brotli	{"operands":"read&beside*","options":"-o|--output=write -S|--suffix= -q|--quality= -w|--lgwin= -D|--dictionary=read","suffix":".br","when":{"-d|--decompress":{"turn":"beside>stem"},"-j|--rm":{"turn":"read>delete"},"-c|--stdout|-o|--output|-t|--test":{"turn":"beside>text stem>text"}}}
zcat	{"operands":"read*"}
bzcat	"zcat"
xzcat	"zcat"
zstdcat	"zcat"
lzcat	"zcat"
zless	"zcat"
zmore	"zcat"
xzless	"zcat"
zgrep	"grep"
zegrep	"grep"
bzgrep	"grep"
xzgrep	"grep"
zdiff	"diff"
zcmp	"diff"
gzexe	{"operands":"write*"}
shar	{"operands":"read*","options":"-o|--output-prefix=prefix"}
unshar	{"operands":"read*","options":"-d|--directory=into","here":"into"}
ditto	{"operands":"read-tree* dest"}
gcc	{"style":"compiler","operands":"read*","options":"-o|--output=write -I= -L= -l= -D= -U= -A= -B= -F= -G= -T=read -W?= -O?= -x= -e= -u= -z= -include=read -imacros=read -isystem= -iquote= -idirafter= -isysroot= -iprefix= -MF=write -MT= -MQ= -MJ=write -Xlinker= -Xassembler= -Xpreprocessor= -Xclang= -arch= -target= -framework= -specs=run -fplugin=run -wrapper=run -aux-info=write -dumpdir=into -dumpbase= -fprofile-dir=into -fdiagnostics-format= -rpath= -install_name= -current_version= -compatibility_version= -exported_symbols_list=read --param= --sysroot=","adds":"write a.out","when":{"-o|--output|-c|-S|-E|--compile|--assemble|--preprocess|-M|-MM|-fsyntax-only|-shared|-v|--version|-dumpversion|-dumpmachine|--help|-print-search-dirs":{"adds":""}}}
cc	"gcc"
g++	"gcc"
c++	"gcc"
c99	"gcc"
cpp	{"style":"compiler","operands":"read write","options":"-o|--output=write -I= -L= -l= -D= -U= -A= -B= -F= -G= -T=read -W?= -O?= -x= -e= -u= -z= -include=read -imacros=read -isystem= -iquote= -idirafter= -isysroot= -iprefix= -MF=write -MT= -MQ= -MJ=write -Xlinker= -Xassembler= -Xpreprocessor= -Xclang= -arch= -target= -framework= -specs=run -fplugin=run -wrapper=run -aux-info=write -dumpdir=into -dumpbase= -fprofile-dir=into -fdiagnostics-format= -rpath= -install_name= -current_version= -compatibility_version= -exported_symbols_list=read --param= --sysroot=","adds":"","when":{"-o|--output|-c|-S|-E|--compile|--assemble|--preprocess|-M|-MM|-fsyntax-only|-shared|-v|--version|-dumpversion|-dumpmachine|--help|-print-search-dirs":{"adds":""}}}
clang	"gcc"
clang++	"gcc"
icc	"gcc"
tcc	{"style":"compiler","operands":"read*","options":"-o|--output=write -I= -L= -l= -D= -U= -A= -B= -F= -G= -T=read -W?= -O?= -x= -e= -u= -z= -include=read -imacros=read -isystem= -iquote= -idirafter= -isysroot= -iprefix= -MF=write -MT= -MQ= -MJ=write -Xlinker= -Xassembler= -Xpreprocessor= -Xclang= -arch= -target= -framework= -specs=run -fplugin=run -wrapper=run -aux-info=write -dumpdir=into -dumpbase= -fprofile-dir=into -fdiagnostics-format= -rpath= -install_name= -current_version= -compatibility_version= -exported_symbols_list=read --param= --sysroot=","adds":"write a.out","when":{"-o|--output|-c|-S|-E|--compile|--assemble|--preprocess|-M|-MM|-fsyntax-only|-shared|-v|--version|-dumpversion|-dumpmachine|--help|-print-search-dirs":{"adds":""},"-run":{"operands":"run possible*","adds":""}}}
mpicc	"gcc"
nvcc	"gcc"
emcc	"gcc"
em++	"gcc"
gfortran	"gcc"
gdc	"gcc"
gnat	{"opaque":true}
ld	{"style":"compiler","operands":"read*","options":"-o|-output|--output=write -L= -l= -T|--script=read -e= -m= -rpath= -soname= -Map=write -z= -y= -arch= -syslibroot= -plugin=run","adds":"write a.out","when":{"-o|--output|-c|-S|-E|--compile|--assemble|--preprocess|-M|-MM|-fsyntax-only|-shared|-v|--version|-dumpversion|-dumpmachine|--help|-print-search-dirs":{"adds":""}}}
lld	"ld"
ld.lld	"ld"
gold	"ld"
mold	"ld"
as	{"style":"compiler","operands":"read*","options":"-o=write -I= -MD=write -arch= -march=","adds":"write a.out","when":{"-o":{"adds":""}}}
nasm	{"style":"compiler","operands":"read","options":"-o=write -l=write -f= -I= -i= -p=read -P=read -d= -D= -E -M -MF=write -MT= -Z=write -g -F="}
yasm	"nasm"
ranlib	{"operands":"write*"}
strip	{"operands":"write*","options":"-o=write -K= -N= -R= -F= -I= -O=","when":{"-o":{"operands":"read*"}}}
objcopy	{"operands":"write","options":"-I|--input-target= -O|--output-target= -F= -B= -j|--only-section= -R|--remove-section= -K= -N= -L= -W= --add-section= --dump-section= --update-section= --add-gnu-debuglink=read --rename-section= --set-section-flags= --redefine-sym= --add-symbol= --split-dwo=write --extract-symbol","when":{"#2":{"operands":"read write"}}}
objdump	{"operands":"read*","options":"-j|--section= -M= -m= -b= --start-address= --stop-address= --disassemble?="}
nm	{"operands":"read*"}
readelf	{"operands":"read*","options":"-x= -p= -R= -w?="}
size	{"operands":"read*"}
addr2line	{"operands":"text*","options":"-e|--exe=read -j= -b="}
c++filt	{}
ldd	{"operands":"read*"}
ldconfig	{"options":"-C=write -f=read -r=","operands":"text*"}
elfedit	{"operands":"write*"}
patchelf	{"operands":"write*","options":"--set-interpreter= --set-rpath= --add-rpath= --add-needed= --remove-needed= --replace-needed=text,text --set-soname= --output=write"}
chrpath	{"operands":"write*","options":"-r|--replace="}
install_name_tool	{"style":"single","operands":"write*","options":"-id= -change=text,text -rpath=text,text -add_rpath= -delete_rpath="}
otool	{"operands":"read*"}
lipo	{"style":"single","operands":"read*","options":"-output=write -thin= -extract= -remove= -replace=text,read -arch=text,read"}
codesign	{"operands":"write*","options":"-s|--sign= --entitlements=read -i|--identifier= -o|--options=","when":{"-v|-d|--verify|--display":{"turn":"write>read"}}}
dsymutil	{"operands":"read","options":"-o|--out=write"}
gcov	{"operands":"read*","options":"-o|--object-directory="}
lcov	{"options":"-o|--output-file=write -d|--directory=dir -a|--add-tracefile=read -e|--extract=read -r|--remove=read -b="}
genhtml	{"operands":"read*","options":"-o|--output-directory=into -p= -t="}
gcovr	{"operands":"read*","options":"-o|--output=write -r|--root= -e= -f= --html --html-details=write --xml=write"}
llvm-profdata	{"subcommands":{"merge":{"operands":"read*","options":"-o|--output=write"},"show":{"operands":"read"}}}
llvm-cov	{"operands":"text read*","options":"-o|--output-dir=into"}
opt	{"style":"compiler","operands":"read","options":"-o=write -load=run"}
llc	{"style":"compiler","operands":"read","options":"-o=write"}
lli	{"operands":"run possible*"}
llvm-as	{"operands":"read","options":"-o=write"}
llvm-dis	"llvm-as"
rustc	{"operands":"read*","options":"-o=write --out-dir=into -L= -l= --crate-type= --crate-name= --edition= -C|--codegen= --emit= --cfg= --extern= --target= -A= -W= -D= -F= --print= --explain= --cap-lints= --sysroot= --error-format="}
rustdoc	{"operands":"read*","options":"-o|--out-dir|--output=into -L= --crate-name= --edition= --cfg= --extern="}
javac	{"style":"single","operands":"read*","options":"-d=into -s=into -h=into -cp|-classpath|--class-path= -sourcepath|--source-path= -processorpath|--processor-path=run -processor= -p|--module-path= -encoding= -source= -target= --release= -m|--module="}
kotlinc	{"style":"single","operands":"read*","options":"-d=into -cp|-classpath= -jvm-target= -script=run! -language-version= -e="}
scalac	{"style":"single","operands":"read*","options":"-d=into -cp|-classpath= -encoding="}
groovyc	"javac"
swiftc	{"style":"compiler","operands":"read*","options":"-o=write -I= -L= -l= -module-name= -target= -sdk= -emit-module-path=write -framework= -F= -j="}
ghc	{"style":"compiler","operands":"read*","options":"-o=write -odir|-hidir|-outputdir|-stubdir|-dumpdir=into -e= -package= -i?= -l= -L= -I=","opaque":true}
ocamlc	{"style":"single","operands":"read*","options":"-o=write -I= -pp=code:sh -ppx=code:sh"}
ocamlopt	"ocamlc"
ocamlfind	{"subcommands":{"ocamlc|ocamlopt":{"style":"single","operands":"read*","options":"-o=write -package= -I= -linkpkg"},"list|query":{}}}
fpc	{"style":"compiler","operands":"read","options":"-o=write -FE=into -FU=into"}
dmd	{"style":"single","operands":"read*","options":"-of=write -od=into"}
ldc2	"dmd"
dub	{"opaque":true}
nimble	{"opaque":true}
zig	{"style":"compiler","opaque":true,"options":"-femit-bin=write --cache-dir=into --global-cache-dir=into -target= -O= --name=","subcommands":{"build|test|init|fetch":{"operands":"text*"},"run":{"operands":"run"},"build-exe|build-lib|build-obj":{"operands":"read*"},"cc|c++":{"style":"compiler","operands":"read*","options":"-o|--output=write -I= -L= -l= -D= -U= -A= -B= -F= -G= -T=read -W?= -O?= -x= -e= -u= -z= -include=read -imacros=read -isystem= -iquote= -idirafter= -isysroot= -iprefix= -MF=write -MT= -MQ= -MJ=write -Xlinker= -Xassembler= -Xpreprocessor= -Xclang= -arch= -target= -framework= -specs=run -fplugin=run -wrapper=run -aux-info=write -dumpdir=into -dumpbase= -fprofile-dir=into -fdiagnostics-format= -rpath= -install_name= -current_version= -compatibility_version= -exported_symbols_list=read --param= --sysroot=","adds":"write a.out","when":{"-o|--output|-c|-S|-E|--compile|--assemble|--preprocess|-M|-MM|-fsyntax-only|-shared|-v|--version|-dumpversion|-dumpmachine|--help|-print-search-dirs":{"adds":""}}},"fmt":{"operands":"write*","when":{"--check":{"operands":"read*"}}},"version|env|targets|std|zen":{}}}
erlc	{"style":"single","operands":"read*","options":"-o=into -I= -D= -pa="}
elixirc	{"operands":"read*","options":"-o=into"}
mcs	{"operands":"read*","options":"-out:=write -r="}
csc	"mcs"
mono	{"operands":"run possible*"}
curl	{"operands":"url*","options":"-o|--output=out --output-dir=into -d|--data|--data-ascii|--data-binary|--json=data --data-urlencode=form --data-raw= -F|--form=form --form-string= -T|--upload-file=send -K|--config=read -D|--dump-header=write -c|--cookie-jar=write -b|--cookie= -E|--cert=read --key=read --cacert=read --capath=read --cert-type= --key-type= --pass= -u|--user= -U|--proxy-user= -x|--proxy= -H|--header=data --proxy-header=data -A|--user-agent= -e|--referer= -X|--request= -m|--max-time= --connect-timeout= --retry= --retry-delay= --retry-max-time= -w|--write-out= -r|--range= -C|--continue-at= -Y|--speed-limit= -y|--speed-time= -z|--time-cond= --limit-rate= --max-filesize= --max-redirs= --trace=write --trace-ascii=write --stderr=write --etag-save=write --etag-compare=read --hsts=write --alt-svc=write --libcurl=write --unix-socket= --abstract-unix-socket= --url=url --url-query= --netrc-file=read --resolve= --connect-to= --interface= -t|--telnet-option= -Q|--quote= -P|--ftp-port= --proto= --proto-default= --proto-redir= --ciphers= --tls-max= --dns-servers= --doh-url= --oauth2-bearer= --aws-sigv4= --mail-from= --mail-rcpt= --noproxy= --local-port= --keepalive-time= --variable= --rate= --create-file-mode= -h?= --head --netrc --proxy --cert --form --data --url --retry-all-errors --trace-time --get --user","fetches":true,"when":{"-O|--remote-name|--remote-name-all":{"turn":"url>download","fetches":false},"-J|--remote-header-name":{"here":"into"}}}
wget	{"operands":"download*","options":"-O|--output-document=out -o|--output-file=write -a|--append-output=write -P|--directory-prefix=into -i|--input-file=read --save-cookies=write --load-cookies=read --post-file|--body-file=send --post-data= --body-data= --header= -U|--user-agent= --user= --password= -t|--tries= -T|--timeout= -w|--wait= -e|--execute= -A|--accept= -R|--reject= -D|--domains= -l|--level= -I|--include-directories= -X|--exclude-directories= --use-askpass=run --warc-file=prefix --config=read -Q|--quota= --ca-certificate=read --certificate=read --private-key=read -B|--base= --method= --limit-rate= --referer= --cut-dirs= --rejected-log=write --hsts-file=write --dns-timeout= --connect-timeout= --read-timeout= --proxy-user= --proxy-password= --secure-protocol= --accept-regex= --reject-regex= --progress= --waitretry= --retry-on-http-error= --max-redirect= --default-page= --local-encoding= --remote-encoding= --bind-address=","when":{"-P|--directory-prefix":{"turn":"download>url"},"-r|-m|-p|-i|--recursive|--mirror|--page-requisites|--input-file|--content-disposition":{"here":"into"},"-O|--output-document":{"turn":"download>url","here":"text","fetches":true},"--spider":{"turn":"download>url","here":"text"}}}
wget2	"wget"
aria2c	{"operands":"url*","options":"-o|--out=write -d|--dir=into -i|--input-file=read -l|--log=write -x= -s= -j= --header= -c --save-session=write --on-download-complete=run","here":"into"}
axel	{"operands":"download*","options":"-o|--output=write -n= -s= -H=","when":{"-o|--output":{"turn":"download>url"}}}
http	{"style":"exact","operands":"text*","options":"-o|--output=out -a|--auth= -A= --session=write -p= -s= --timeout= --proxy= --verify= --cert=read --cert-key=read","fetches":true,"stdin":"sent","when":{"-d|--download":{"here":"into"}}}
https	"http"
xh	"http"
xhs	"http"
curlie	"curl"
httpx	{"options":"-l=read -o=write"}
lynx	{"style":"single","operands":"url*","options":"-cookie_file=read -post_data=","fetches":true}
w3m	{"operands":"url*","options":"-cookie_file=read -post_data=","fetches":true}
links	{"style":"single","operands":"url*","options":"-cookie_file=read -post_data=","fetches":true}
elinks	{"style":"single","operands":"url*","options":"-cookie_file=read -post_data=","fetches":true}
nc	{"operands":"text*","options":"-e|--exec=code:sh -c|--sh-exec=code:sh --lua-exec=run -o|--output=write -x|--hex-dump= -p|--source-port= -s|--source= -w|--wait= -X= -i|--idle-timeout= -q= -g= -G= -I= -O= -P= -T= -V= -m|--max-conns= --ssl --ssl-cert=read --ssl-key=read --proxy= --proxy-type=","fetches":true,"stdin":"sent"}
ncat	"nc"
netcat	"nc"
nc.traditional	"nc"
nc.openbsd	"nc"
cryptcat	"nc"
socat	{"style":"single","operands":"key*","options":"-lf=write -r=write -R=write -b= -t= -T= -L=write -W=write -d?=","keys":"exec=code:sh system=code:sh shell=code:sh open=write create=write file=write gopen=write unix-listen=write pty=text","fetches":true,"stdin":"sent"}
websocat	{"operands":"url*","fetches":true,"stdin":"sent"}
telnet	{"operands":"text*","options":"-n=write -l= -b= -e=","fetches":true,"stdin":"sent"}
ftp	{"operands":"text*","options":"-o=out -u= -P= -p=","fetches":true,"stdin":"commands"}
lftp	{"operands":"url","options":"-e= -c= -f=run -u= -p=","fetches":true,"stdin":"commands"}
tftp	{"operands":"text*","options":"-c= -m=","stdin":"commands"}
ssh	{"operands":"text remote-code+","options":"-o=key -i=read -F=read -E=write -S= -l= -p= -J= -L= -R= -D= -W= -c= -m= -b= -B= -e= -I= -O= -Q= -w= -P=","keys":"proxycommand=code:sh localcommand=code:sh knownhostscommand=code:sh include=read identityfile=read userknownhostsfile=write","fetches":true,"stdin":"sent"}
slogin	"ssh"
autossh	{"operands":"text remote-code+","options":"-o=key -i=read -F=read -E=write -S= -l= -p= -J= -L= -R= -D= -W= -c= -m= -b= -B= -e= -I= -O= -Q= -w= -P= -M=","keys":"proxycommand=code:sh localcommand=code:sh knownhostscommand=code:sh include=read identityfile=read userknownhostsfile=write","fetches":true,"stdin":"sent"}
mosh	{"operands":"text remote-code+","options":"--ssh=code:sh -p|--port= --server=","fetches":true}
rsh	{"operands":"text remote-code+","options":"-l|--user=","fetches":true}
pssh	{"operands":"remote-code+","options":"-h|--hosts=read -H|--host= -l|--user= -p|--par= -o|--outdir=into -e|--errdir=into -t|--timeout= -O|--option= -x|--extra-args= -X|--extra-arg="}
sshfs	{"operands":"text into","options":"-o=key -p= -F=read","keys":"ssh_command=code:sh proxycommand=code:sh"}
scp	{"operands":"source* target","options":"-o=key -i=read -F=read -S=run -P= -J= -c= -l= -D= -X=","keys":"proxycommand=code:sh localcommand=code:sh"}
sftp	{"operands":"url","options":"-o=key -b=run -i=read -F=read -S=run -P= -J= -B= -c= -D= -l= -R= -s= -X=","keys":"proxycommand=code:sh localcommand=code:sh","fetches":true,"stdin":"commands"}
rsync	{"operands":"source* target","options":"-e|--rsh=code:sh --rsync-path= --exclude= --include= --exclude-from=read --include-from=read --files-from=read -f|--filter= -T|--temp-dir=into --backup-dir=into --suffix= --log-file=write --partial-dir= --compare-dest= --copy-dest= --link-dest= --bwlimit= --max-size= --min-size= --chmod= --chown= --usermap= --groupmap= --password-file=read --port= --timeout= --contimeout= --write-batch=write --only-write-batch=write --read-batch=read -B|--block-size= -M|--remote-option= --info= --debug= --out-format= --log-file-format= --max-delete= --modify-window= --compress-level= --skip-compress= --iconv= --address= --sockopts= --outbuf= --protocol= --early-input=read --delete --partial --backup --compress","when":{"-n|--dry-run|--list-only":{"turn":"target>text"},"--delete|--del|--delete-before|--delete-during|--delete-delay|--delete-after|--delete-excluded":{"turn":"target>target&purge"},"--remove-source-files":{"turn":"source>source&gone"}}}
rclone	{"style":"exact","options":"--config=read --log-file=write -f|--filter= --include= --exclude= --filter-from=read --include-from=read --exclude-from=read --files-from=read --transfers= --checkers= --bwlimit= --backup-dir=into --max-depth= --password-command=code:sh","subcommands":{"copy|copyto|bisync":{"operands":"source target"},"sync":{"operands":"source target&purge"},"move|moveto":{"operands":"source&gone target"},"delete|purge|deletefile|rmdir|rmdirs|cleanup":{"operands":"purge"},"mount|nfsmount":{"operands":"text into"},"copyurl":{"operands":"url target"},"rcat":{"operands":"target","stdin":"sent"},"cat":{"fetches":true},"ls|lsd|lsl|lsf|lsjson|size|check|config|listremotes|about|version|serve|link|tree|mkdir|touch|dedupe|ncdu|obscure":{}}}
unison	{"operands":"possible*","opaque":true}
croc	{"options":"--code= --out=into --relay=","subcommands":{"send":{"operands":"send*","options":"-c|--code= -t|--text="}}}
wormhole	{"subcommands":{"send|tx":{"operands":"send","options":"--text= --code="},"receive|recv|rx":{"options":"-o|--output-file=write","here":"into"}}}
magic-wormhole	"wormhole"
transfer	{"operands":"send*"}
ffsend	{"subcommands":{"upload|u|up":{"operands":"send*"},"download|d|down":{"operands":"url","options":"-o|--output=write","here":"into"}}}
ngrok	{"options":"--config=read --log=write","operands":"text*"}
cloudflared	{"operands":"text*","options":"--config=read --logfile=write --url="}
localtunnel	{}
lt	"localtunnel"
ipfs	{"subcommands":{"add":{"operands":"send*"},"get":{"operands":"text","options":"-o|--output=write","here":"into"},"cat|pin|daemon|init|swarm|id":{}}}
pastebinit	{"options":"-i=send -b= -f= -a= -t=","stdin":"sent"}
termbin	{"stdin":"sent"}
mail	{"operands":"text*","options":"-a|--attach=send -A=send -s= -c= -b= -r= -f=read -q=send -S=","stdin":"sent"}
mailx	"mail"
mutt	{"operands":"text*","options":"-a=send! -i=send -H=send -s= -c= -b= -e= -f=read -F=run","stdin":"sent"}
neomutt	"mutt"
sendmail	{"operands":"text*","options":"-f= -F= -C=read -X=write -O= -o=","stdin":"sent"}
msmtp	"sendmail"
swaks	{"options":"--attach=send --body=send --data=send -t|--to= -f|--from= -s|--server= --header=","stdin":"sent"}
dig	{"options":"-f=read -k=read -b= -p= -t= -q= -x= -y= -c= +?="}
drill	"dig"
kdig	"dig"
nslookup	{}
host	{"options":"-t= -c= -W= -R= -N="}
whois	{"options":"-h= -p="}
ping	{"options":"-c= -i= -I= -s= -t= -w= -W= -p= -l="}
traceroute	{}
mtr	{"options":"-F|--filename=read -c= -i="}
nmap	{"style":"exact","operands":"text*","options":"-oN|-oX|-oG|-oS=write -oA=prefix -iL=read --excludefile=read --script=run --script-args= --script-args-file=read --datadir= --resume=read --stylesheet= -p= -e= -S= -g= --exclude= --top-ports= --min-rate= --max-rate= -sV -sS -sT -sU -sn -sP -sC -Pn -T4 -A -O"}
masscan	{"style":"exact","operands":"text*","options":"-oX|-oJ|-oG|-oL|-oB=write -iL=read -c=read -p= --rate="}
tcpdump	{"operands":"text*","options":"-w=write -r=read -F=read -z=run -i= -c= -C= -G= -W= -s= -y= -Z= -E= -T= -B= -m="}
tshark	{"operands":"text*","options":"-w=write -r=read -i= -f= -Y= -c= -e= -T= -E= -o= -d= -z= -X= -F="}
ngrep	{"operands":"text*","options":"-O=write -I=read -d= -n="}
arp	{"options":"-f=read -i= -s=text,text"}
ip	{"subcommands":{"netns":{"subcommands":{"exec":{"operands":"text command"},"add|del|delete|list|show|identify":{}}},"a|addr|address|link|l|route|r|rule|neigh|n|tunnel|monitor|vrf":{}},"options":"-n|-netns= -b|-batch=read -family=","style":"single"}
ifconfig	{}
netstat	{}
ss	{"options":"-F=read -D=write"}
lsof	{"operands":"text*","options":"-i?= -p= -u= -c= -d= -a -g?= -F?= -s?= +d= +D="}
iptables	{}
ip6tables	{}
nft	{"options":"-f|--file=run -I= -D="}
ufw	{}
iptables-restore	{"operands":"read"}
iptables-save	{"options":"-f|--file=write"}
wg	{}
wg-quick	{"operands":"text*"}
tailscale	{"subcommands":{"file":{"subcommands":{"cp":{"operands":"send* text"},"get":{"operands":"into"}}},"ssh":{"operands":"text remote-code+"},"up|down|status|ip|ping|serve|funnel":{}}}
openvpn	{"options":"--config=read","opaque":true}
ab	{"options":"-p=send -u=send -e=write -g=write -n= -c= -T= -H= -C= -A= -t= -m="}
docker	{"style":"exact","before":"-H|--host= --config= -c|--context= -l|--log-level= --tlscacert=read --tlscert=read --tlskey=read --root= --runroot= --connection= --url= --storage-driver=","keys":"src=possible source=possible dest=into","subcommands":{"run":{"operands":"text command","options":"-v|--volume=mount --mount=keys -e|--env= --env-file=read --name= -p|--publish= -w|--workdir= -u|--user= --network|--net= --entrypoint= -h|--hostname= --platform= --cpus= -m|--memory= --cidfile=write -l|--label= --label-file=read --restart= --gpus= --device= --add-host= --cap-add= --cap-drop= --security-opt= --tmpfs= --ulimit= --shm-size= --pull= --log-driver= --log-opt= --ip= --dns= --link= --volumes-from= --userns= --pid= --ipc= --expose= -a|--attach= --health-cmd= --stop-signal= --sysctl= --group-add= --cgroupns= --runtime= --isolation= --memory-swap= --pids-limit= --cpuset-cpus= --network-alias= --stop-timeout= --mac-address= --secret= --arch="},"create":{"operands":"text command","options":"-v|--volume=mount --mount=keys -e|--env= --env-file=read --name= -p|--publish= -w|--workdir= -u|--user= --network|--net= --entrypoint= -h|--hostname= --platform= --cpus= -m|--memory= --cidfile=write -l|--label= --label-file=read --restart= --gpus= --device= --add-host= --cap-add= --cap-drop= --security-opt= --tmpfs= --ulimit= --shm-size= --pull= --log-driver= --log-opt= --ip= --dns= --link= --volumes-from= --userns= --pid= --ipc= --expose= -a|--attach= --health-cmd= --stop-signal= --sysctl= --group-add= --cgroupns= --runtime= --isolation= --memory-swap= --pids-limit= --cpuset-cpus= --network-alias= --stop-timeout= --mac-address= --secret= --arch="},"exec":{"operands":"text command","options":"-e|--env= -w|--workdir= -u|--user= --env-file=read --index= --detach-keys="},"build":{"operands":"read-tree","options":"-t|--tag= -f|--file=read --build-arg= -o|--output=keys --target= --secret=keys --ssh= --iidfile=write --cidfile=write --metadata-file=write --cache-from= --cache-to=keys --platform= --build-context= --label= --progress= --network= --builder= --add-host= --allow= --attest= --sbom= --provenance= -m|--memory= --shm-size= --ulimit= -v|--volume=mount","opaque":true},"cp":{"operands":"source target"},"save":{"options":"-o|--output=out --format= --platform="},"export":{"options":"-o|--output=out"},"load":{"options":"-i|--input=read"},"import":{"operands":"read text","options":"-c|--change= -m|--message= --platform="},"compose":{"before":"-f|--file=read -p|--project-name= --project-directory=dir --env-file=read --profile= --ansi= --progress= --parallel=","subcommands":{"run":{"operands":"text command","options":"-v|--volume=mount --mount=keys -e|--env= --env-file=read --name= -p|--publish= -w|--workdir= -u|--user= --network|--net= --entrypoint= -h|--hostname= --platform= --cpus= -m|--memory= --cidfile=write -l|--label= --label-file=read --restart= --gpus= --device= --add-host= --cap-add= --cap-drop= --security-opt= --tmpfs= --ulimit= --shm-size= --pull= --log-driver= --log-opt= --ip= --dns= --link= --volumes-from= --userns= --pid= --ipc= --expose= -a|--attach= --health-cmd= --stop-signal= --sysctl= --group-add= --cgroupns= --runtime= --isolation= --memory-swap= --pids-limit= --cpuset-cpus= --network-alias= --stop-timeout= --mac-address= --secret= --arch="},"exec":{"operands":"text command","options":"-e|--env= -w|--workdir= -u|--user= --env-file=read --index= --detach-keys="},"cp":{"operands":"source target"},"config":{"options":"-o|--output=write --format="},"up|down|start|stop|restart|build|pull|push|logs|ps|rm|kill|pause|unpause|top|events|images|port|create|ls|version|watch|wait|attach|stats|scale|convert|volumes":{"options":"--scale= -t|--timeout= --rmi= -n|--tail= --since= --until= --build-arg= -s|--signal= --exit-code-from= --format=","opaque":true}}},"buildx":{"subcommands":{"build|b":{"operands":"read-tree","options":"-t|--tag= -f|--file=read --build-arg= -o|--output=keys --target= --secret=keys --ssh= --iidfile=write --cidfile=write --metadata-file=write --cache-from= --cache-to=keys --platform= --build-context= --label= --progress= --network= --builder= --add-host= --allow= --attest= --sbom= --provenance= -m|--memory= --shm-size= --ulimit= -v|--volume=mount","opaque":true},"bake":{"options":"-f|--file=read --set= --metadata-file=write","opaque":true},"create|use|ls|rm|inspect|prune|du|stop|imagetools|version":{"options":"-f|--filter= --format= -n|--tail|--last= --since= --until= -t|--time= -s|--signal= -u|--username= -p|--password= --platform= -d|--driver= -o|--opt= --label= --subnet= --gateway= --name= -a|--author= -m|--message= -c|--change="}}},"container":{"subcommands":{"run":{"operands":"text command","options":"-v|--volume=mount --mount=keys -e|--env= --env-file=read --name= -p|--publish= -w|--workdir= -u|--user= --network|--net= --entrypoint= -h|--hostname= --platform= --cpus= -m|--memory= --cidfile=write -l|--label= --label-file=read --restart= --gpus= --device= --add-host= --cap-add= --cap-drop= --security-opt= --tmpfs= --ulimit= --shm-size= --pull= --log-driver= --log-opt= --ip= --dns= --link= --volumes-from= --userns= --pid= --ipc= --expose= -a|--attach= --health-cmd= --stop-signal= --sysctl= --group-add= --cgroupns= --runtime= --isolation= --memory-swap= --pids-limit= --cpuset-cpus= --network-alias= --stop-timeout= --mac-address= --secret= --arch="},"create":{"operands":"text command","options":"-v|--volume=mount --mount=keys -e|--env= --env-file=read --name= -p|--publish= -w|--workdir= -u|--user= --network|--net= --entrypoint= -h|--hostname= --platform= --cpus= -m|--memory= --cidfile=write -l|--label= --label-file=read --restart= --gpus= --device= --add-host= --cap-add= --cap-drop= --security-opt= --tmpfs= --ulimit= --shm-size= --pull= --log-driver= --log-opt= --ip= --dns= --link= --volumes-from= --userns= --pid= --ipc= --expose= -a|--attach= --health-cmd= --stop-signal= --sysctl= --group-add= --cgroupns= --runtime= --isolation= --memory-swap= --pids-limit= --cpuset-cpus= --network-alias= --stop-timeout= --mac-address= --secret= --arch="},"exec":{"operands":"text command","options":"-e|--env= -w|--workdir= -u|--user= --env-file=read --index= --detach-keys="},"cp":{"operands":"source target"},"export":{"options":"-o|--output=out"},"rm|prune|ls|list|ps|stop|start|restart|kill|logs|inspect|top|stats|attach|commit|rename|update|wait|port|pause|unpause|diff":{"options":"-f|--filter= --format= -n|--tail|--last= --since= --until= -t|--time= -s|--signal= -u|--username= -p|--password= --platform= -d|--driver= -o|--opt= --label= --subnet= --gateway= --name= -a|--author= -m|--message= -c|--change="}}},"image":{"subcommands":{"build":{"operands":"read-tree","options":"-t|--tag= -f|--file=read --build-arg= -o|--output=keys --target= --secret=keys --ssh= --iidfile=write --cidfile=write --metadata-file=write --cache-from= --cache-to=keys --platform= --build-context= --label= --progress= --network= --builder= --add-host= --allow= --attest= --sbom= --provenance= -m|--memory= --shm-size= --ulimit= -v|--volume=mount","opaque":true},"save":{"options":"-o|--output=out"},"load":{"options":"-i|--input=read"},"import":{"operands":"read text"},"rm|prune|ls|list|pull|push|tag|inspect|history":{"options":"-f|--filter= --format= -n|--tail|--last= --since= --until= -t|--time= -s|--signal= -u|--username= -p|--password= --platform= -d|--driver= -o|--opt= --label= --subnet= --gateway= --name= -a|--author= -m|--message= -c|--change="}}},"volume|network|system|builder|context|plugin|node|service|secret|config|swarm|manifest|trust|machine|pod|play|generate|kube|sandbox|scout|init|model|desktop":{"subcommands":{"create|rm|remove|prune|ls|list|inspect|connect|disconnect|df|info|events|use|show|export|import|init|join|leave|update|ps|logs|scale|rollback|start|stop|ssh|install|enable|disable|push|annotate|down|kube":{"options":"-f|--filter= --format= -n|--tail|--last= --since= --until= -t|--time= -s|--signal= -u|--username= -p|--password= --platform= -d|--driver= -o|--opt= --label= --subnet= --gateway= --name= -a|--author= -m|--message= -c|--change="}}},"ps|images|rm|rmi|stop|start|restart|kill|logs|inspect|pull|push|tag|login|logout|info|version|stats|top|attach|commit|diff|events|history|port|rename|search|update|wait|pause|unpause|unshare|healthcheck":{"options":"-f|--filter= --format= -n|--tail|--last= --since= --until= -t|--time= -s|--signal= -u|--username= -p|--password= --platform= -d|--driver= -o|--opt= --label= --subnet= --gateway= --name= -a|--author= -m|--message= -c|--change="}}}
podman	"docker"
nerdctl	"docker"
finch	"docker"
docker-compose	{"style":"exact","before":"-f|--file=read -p|--project-name= --project-directory=dir --env-file=read --profile= --ansi= --progress= --parallel=","subcommands":{"run":{"operands":"text command","options":"-v|--volume=mount --mount=keys -e|--env= --env-file=read --name= -p|--publish= -w|--workdir= -u|--user= --network|--net= --entrypoint= -h|--hostname= --platform= --cpus= -m|--memory= --cidfile=write -l|--label= --label-file=read --restart= --gpus= --device= --add-host= --cap-add= --cap-drop= --security-opt= --tmpfs= --ulimit= --shm-size= --pull= --log-driver= --log-opt= --ip= --dns= --link= --volumes-from= --userns= --pid= --ipc= --expose= -a|--attach= --health-cmd= --stop-signal= --sysctl= --group-add= --cgroupns= --runtime= --isolation= --memory-swap= --pids-limit= --cpuset-cpus= --network-alias= --stop-timeout= --mac-address= --secret= --arch="},"exec":{"operands":"text command","options":"-e|--env= -w|--workdir= -u|--user= --env-file=read --index= --detach-keys="},"cp":{"operands":"source target"},"config":{"options":"-o|--output=write --format="},"up|down|start|stop|restart|build|pull|push|logs|ps|rm|kill|pause|unpause|top|events|images|port|create|ls|version|watch|wait|attach|stats|scale|convert|volumes":{"options":"--scale= -t|--timeout= --rmi= -n|--tail= --since= --until= --build-arg= -s|--signal= --exit-code-from= --format=","opaque":true}}}
podman-compose	"docker-compose"
buildah	{"style":"exact","opaque":true,"keys":"src=possible source=possible dest=into","subcommands":{"run":{"operands":"text command","options":"-v|--volume=mount --mount=keys -e|--env= --env-file=read --name= -p|--publish= -w|--workdir= -u|--user= --network|--net= --entrypoint= -h|--hostname= --platform= --cpus= -m|--memory= --cidfile=write -l|--label= --label-file=read --restart= --gpus= --device= --add-host= --cap-add= --cap-drop= --security-opt= --tmpfs= --ulimit= --shm-size= --pull= --log-driver= --log-opt= --ip= --dns= --link= --volumes-from= --userns= --pid= --ipc= --expose= -a|--attach= --health-cmd= --stop-signal= --sysctl= --group-add= --cgroupns= --runtime= --isolation= --memory-swap= --pids-limit= --cpuset-cpus= --network-alias= --stop-timeout= --mac-address= --secret= --arch="},"bud|build":{"operands":"read-tree","options":"-t|--tag= -f|--file=read --build-arg= -o|--output=keys --target= --secret=keys --ssh= --iidfile=write --cidfile=write --metadata-file=write --cache-from= --cache-to=keys --platform= --build-context= --label= --progress= --network= --builder= --add-host= --allow= --attest= --sbom= --provenance= -m|--memory= --shm-size= --ulimit= -v|--volume=mount","opaque":true},"add|copy":{"operands":"text read-tree* text"},"push":{"operands":"text target"},"from|config|commit|rm|rmi|images|containers|mount|umount|inspect|tag|pull|login":{"options":"-f|--filter= --format= -n|--tail|--last= --since= --until= -t|--time= -s|--signal= -u|--username= -p|--password= --platform= -d|--driver= -o|--opt= --label= --subnet= --gateway= --name= -a|--author= -m|--message= -c|--change="}}}
skopeo	{"style":"exact","subcommands":{"copy|sync":{"operands":"text text","options":"--authfile=read --src-creds= --dest-creds="},"inspect|delete|list-tags|login|logout":{}}}
crictl	{"style":"exact","subcommands":{"exec":{"operands":"text remote-code+"},"ps|pods|images|logs|inspect|rm|rmi|stop|pull":{}}}
ctr	{"opaque":true}
lxc	{"subcommands":{"exec":{"operands":"text command"},"file":{"subcommands":{"push":{"operands":"send* text","when":{}},"pull":{"operands":"text* dest"},"edit":{}}},"launch|list|start|stop|delete|config|image|network|profile|storage|snapshot|restore":{}}}
incus	"lxc"
lxc-attach	{"operands":"command","options":"-n|--name="}
distrobox	{"subcommands":{"enter":{"operands":"text command","options":"-n|--name="},"create|list|stop|rm|upgrade":{}}}
toolbox	{"subcommands":{"run":{"operands":"command","options":"-c|--container= -d= -r="},"create|enter|list|rm|rmi":{}}}
devcontainer	{"opaque":true,"subcommands":{"exec":{"operands":"command","options":"--workspace-folder= --config=read"},"up|build|run-user-commands|read-configuration|features|templates":{}}}
vagrant	{"subcommands":{"ssh":{"options":"-c|--command=remote-code"},"upload":{"operands":"send text"},"up|halt|destroy|provision|reload|status|init|box|plugin|snapshot|suspend|resume|package|global-status":{}},"opaque":true}
multipass	{"subcommands":{"exec":{"operands":"text remote-code+"},"transfer|copy-files":{"operands":"source* target"},"launch|list|start|stop|delete|purge|mount|shell|info":{}}}
limactl	{"subcommands":{"shell":{"operands":"text remote-code+"},"copy|cp":{"operands":"source* target"},"start|stop|delete|list|create|edit":{}}}
colima	{"subcommands":{"ssh":{"operands":"remote-code+"},"start|stop|delete|status|list":{}}}
qemu-img	{"subcommands":{"create":{"operands":"write text","options":"-f= -b=read -o= -F="},"convert":{"operands":"read write","options":"-f= -O= -o= -S= -m="},"resize":{"operands":"write text"},"info|check|compare|map|snapshot":{"operands":"read","options":"-f="}}}
virsh	{"opaque":true}
vboxmanage	{"opaque":true}
sqlite3	{"style":"single","operands":"write code:sql*","options":"-cmd|--cmd=code:sql -init|--init=run -separator= -nullvalue= -newline= -maxsize= -mmap= -vfs= -lookaside=text,text -pagecache=text,text","stdin":"sql","when":{"-readonly|--readonly":{"turn":"write>read"}}}
sqlite	"sqlite3"
duckdb	{"style":"single","operands":"write code:sql*","options":"-c|-s|-cmd=code:sql -init=run -f=read -separator= -nullvalue= -newline=","stdin":"sql","when":{"-readonly":{"turn":"write>read"}}}
psql	{"operands":"text*","options":"-c|--command=code:sql -f|--file=read -o|--output=write -L|--log-file=write -d|--dbname= -h|--host= -p|--port= -U|--username= -v|--set|--variable= -P|--pset= -F|--field-separator= -R|--record-separator= -T|--table-attr=","stdin":"sql"}
pgcli	"psql"
cockroach	{"style":"exact","subcommands":{"sql":{"options":"-e|--execute=code:sql -f|--file=read --url= --host= -d=","stdin":"sql"},"start|start-single-node|init|node|demo|cert|version|quit|workload":{}}}
mysql	{"operands":"text*","options":"-e|--execute=code:sql --init-command=code:sql -h|--host= -u|--user= -p?= --password?= -P|--port= -D|--database= -S|--socket= --tee=write --defaults-file|--defaults-extra-file=read --ssl-ca=read --ssl-cert=read --ssl-key=read --default-character-set= --protocol= --delimiter= --pager=code:sh --plugin-dir= --prompt=","stdin":"sql"}
mariadb	"mysql"
mycli	{"operands":"text*","options":"-e|--execute=code:sql --init-command=code:sql -h|--host= -u|--user= -p?= --password?= -P|--port= -D|--database= -S|--socket= --tee=write --defaults-file|--defaults-extra-file=read --ssl-ca=read --ssl-cert=read --ssl-key=read --default-character-set= --protocol= --delimiter= --pager=code:sh --plugin-dir= --prompt=","stdin":"sql"}
mysqladmin	{"operands":"text*","options":"-e|--execute=code:sql --init-command=code:sql -h|--host= -u|--user= -p?= --password?= -P|--port= -D|--database= -S|--socket= --tee=write --defaults-file|--defaults-extra-file=read --ssl-ca=read --ssl-cert=read --ssl-key=read --default-character-set= --protocol= --delimiter= --pager=code:sh --plugin-dir= --prompt="}
mysqlimport	{"operands":"text send*","options":"-e|--execute=code:sql --init-command=code:sql -h|--host= -u|--user= -p?= --password?= -P|--port= -D|--database= -S|--socket= --tee=write --defaults-file|--defaults-extra-file=read --ssl-ca=read --ssl-cert=read --ssl-key=read --default-character-set= --protocol= --delimiter= --pager=code:sh --plugin-dir= --prompt="}
mysqldump	{"operands":"text*","options":"-f|--file=write -r|--result-file=write -T|--tab=into -d|--dbname= -h|--host= -p= -P|--port= -u|--user= -U|--username= -F|--format= -t|--table= -n|--schema= -N|--exclude-schema= -j|--jobs= -Z|--compress= -E|--encoding= -S= -w|--where= --exclude-table= --exclude-table-data= --defaults-file|--defaults-extra-file=read --password?= --ignore-table= --databases --log-error=write"}
mariadb-dump	"mysqldump"
pg_dump	{"operands":"text*","options":"-f|--file=write -r|--result-file=write -T|--tab=into -d|--dbname= -h|--host= -p= -P|--port= -u|--user= -U|--username= -F|--format= -t|--table= -n|--schema= -N|--exclude-schema= -j|--jobs= -Z|--compress= -E|--encoding= -S= -w|--where= --exclude-table= --exclude-table-data= --defaults-file|--defaults-extra-file=read --password?= --ignore-table= --databases --log-error=write"}
pg_restore	{"operands":"read","options":"-d|--dbname= -f|--file=write -h|--host= -p|--port= -U|--username= -F= -j= -L|--use-list=read -n= -t= -I= -P= -S= -T= --section="}
pg_basebackup	{"options":"-D|--pgdata=into -h= -p= -U= -F= -X= -d= -T= -Z="}
pg_ctl	{"options":"-D|--pgdata= -l|--log=write -o= -p=run -m= -t= -w","operands":"text*"}
initdb	{"operands":"into","options":"-D|--pgdata=into -U= -E= -A= --pwfile=read"}
createdb	{}
dropdb	{}
createuser	{}
dropuser	{}
vacuumdb	{}
sqlcmd	{"operands":"text*","options":"-Q|-q=code:sql -i=read -o=write -S= -U= -P= -d= -v= -s= -W -h=","stdin":"sql"}
sqlplus	{"operands":"text*","stdin":"sql"}
usql	{"operands":"text*","options":"-c|--command=code:sql -f|--file=read -o|--out=write","stdin":"sql"}
isql	{"operands":"text*","options":"-i=read -o=write","stdin":"sql"}
clickhouse-client	{"options":"-q|--query=code:sql --queries-file=read -h|--host= -u|--user= --password= -d|--database= --port= --format=","stdin":"sql"}
clickhouse	{"subcommands":{"client|local":{"options":"-q|--query=code:sql --queries-file=read -h|--host= -u= --password= -d= --file=read","stdin":"sql"},"server|keeper|benchmark":{}}}
trino	{"operands":"text*","options":"--execute=code:sql -f|--file=read --server= --catalog= --schema=","stdin":"sql"}
presto	"trino"
hive	{"options":"-e=code:sql -f=read -i=read --hiveconf=","stdin":"sql"}
beeline	{"options":"-e=code:sql -f=read -u= -n= -p= -i=read","stdin":"sql"}
spark-sql	{"options":"-e=code:sql -f=read","stdin":"sql"}
spark-submit	{"operands":"run -- possible*","opaque":true,"options":"--master= --class= --jars= --conf= --py-files=read --properties-file=read --name= --deploy-mode="}
cqlsh	{"operands":"text*","options":"-e|--execute=code:sql -f|--file=read -u= -p= -k=","stdin":"sql"}
snowsql	{"options":"-q|--query=code:sql -f|--filename=read -o= -a= -u= -d= -s= -w= -r=","stdin":"sql"}
bq	{"style":"exact","options":"--project_id= --location= --format= --destination_table= --use_legacy_sql= --max_rows=","subcommands":{"query":{"operands":"code:sql","stdin":"sql"},"load":{"operands":"text send* text","options":"--source_format= --schema="},"ls|show|rm|mk|cp|extract|head|update|insert|cancel":{}}}
influx	{"options":"-execute= -database= -host=","operands":"text*"}
mongosh	{"style":"exact","operands":"text run*","options":"--eval= -f|--file=run -u|--username= -p|--password= --host= --port= --authenticationDatabase=","opaque":true}
mongo	"mongosh"
mongodump	{"options":"-o|--out=into --archive?=write -d|--db= -c|--collection= -u= -p= -q= --uri= -h= --host= --port="}
mongorestore	{"operands":"read-tree","options":"--archive?=read --dir=read-tree -d|--db= -c|--collection= -u= -p= --uri= -h= --host= --port="}
mongoexport	{"options":"-o|--out=write -d= -c= -q= -f= -u= -p= --uri= --type= -h="}
mongoimport	{"operands":"read","options":"--file=read -d= -c= -u= -p= --uri= --type= -h= -f="}
mongod	{"options":"--dbpath=into --logpath=write -f|--config=read --port= --bind_ip= --pidfilepath=write"}
redis-cli	{"style":"exact","operands":"text*","options":"-h= -p= -a= -n= -u= -r= -i= --user= --pass= --rdb=write --functions-rdb=write --eval=read --pattern= --cacert=read --cert=read --key=read","stdin":"commands"}
valkey-cli	"redis-cli"
redis-server	{"operands":"read","options":"--dir=into --port= --logfile=write"}
redis-benchmark	{}
memcached	{}
etcdctl	{"style":"exact","subcommands":{"snapshot":{"subcommands":{"save":{"operands":"write"},"restore|status":{"operands":"read","options":"--data-dir=into"}}},"get|put|del|watch|member|lease|role|user|auth|endpoint|txn|lock|elect":{}}}
ldapsearch	{"options":"-f=read -T=into -H= -b= -D= -w= -y=read -s= -l= -z= -o="}
ldapmodify	{"options":"-f=read -S=write -H= -D= -w= -y=read"}
ldapadd	"ldapmodify"
kcat	{"options":"-b= -t= -p= -o= -c= -K= -F=read -X= -f=","operands":"send*","stdin":"sent"}
kafka-console-producer	{"stdin":"sent"}
flyway	{"opaque":true}
liquibase	{"opaque":true}
dbmate	{"opaque":true}
goose	{"opaque":true}
migrate	{"style":"single","operands":"text*","options":"-path= -database= -source="}
mount	{"operands":"device into","options":"-t|--types= -o|--options= -O= -L|--label= -U|--uuid= -T|--fstab=read --source=device --target=into -N=","when":{"-B|--bind|-R|--rbind|--move|-M":{"operands":"link into"}}}
umount	{"operands":"text*","options":"-t= -O="}
mkfs	{"operands":"device text","options":"-t|--type= -L= -b= -i= -N= -m= -n= -F= -s= -U= -O= -E= -I="}
mkfs.ext2	"mkfs"
mkfs.ext3	"mkfs"
mkfs.ext4	"mkfs"
mkfs.xfs	"mkfs"
mkfs.btrfs	"mkfs"
mkfs.vfat	"mkfs"
mkfs.fat	"mkfs"
mkfs.ntfs	"mkfs"
mkfs.exfat	"mkfs"
mke2fs	"mkfs"
mkdosfs	"mkfs"
newfs	"mkfs"
mkswap	{"operands":"device","options":"-L|--label= -U|--uuid= -p|--pagesize= -e|--endianness="}
swapon	{"operands":"device*"}
swapoff	{"operands":"device*"}
fdisk	{"operands":"device*","options":"-b= -t= -s= -C= -H= -S=","stdin":"commands"}
sfdisk	{"operands":"device","stdin":"commands"}
cfdisk	{"operands":"device*"}
gdisk	{"operands":"device","stdin":"commands"}
sgdisk	{"operands":"device","options":"-n|--new= -t|--typecode= -c|--change-name= -d|--delete= -b|--backup=write -l|--load-backup=read"}
parted	{"operands":"device text*"}
partprobe	{"operands":"device*"}
wipefs	{"operands":"device*","options":"-t= -o="}
blkdiscard	{"operands":"device","options":"-o= -l= -p="}
hdparm	{"operands":"device*"}
smartctl	{"operands":"read","options":"-d= -t= -l= -n="}
badblocks	{"operands":"device text*","options":"-o=write -i=read -b= -c= -p= -t="}
fsck	{"operands":"device*","options":"-t="}
e2fsck	"fsck"
fsck.ext4	"fsck"
xfs_repair	{"operands":"device*"}
tune2fs	{"operands":"device","options":"-L= -U= -c= -i= -m= -o= -O= -e= -r="}
resize2fs	{"operands":"device text"}
e2label	{"operands":"device text"}
debugfs	{"operands":"device","options":"-f=run -R="}
losetup	{"operands":"device write","options":"-o= --sizelimit= -j=read","when":{"-f|--find":{"operands":"write"},"-d|-a":{"operands":"device*"}}}
dmsetup	{}
cryptsetup	{"operands":"text device text","options":"-d|--key-file=read --header=write --header-backup-file=write -c= -h= -s= -q"}
mdadm	{"operands":"device*","options":"-c|--config=read"}
pvcreate	{"operands":"device*"}
pvremove	{"operands":"device*"}
vgremove	{}
lvremove	{}
lvcreate	{}
vgcreate	{"operands":"text device*"}
zpool	{"subcommands":{"create|destroy|add|remove|import|export|status|list|scrub|attach|detach|replace|labelclear|get|set|history|iostat|online|offline|upgrade|clear":{}}}
zfs	{"subcommands":{"create|destroy|snapshot|rollback|clone|list|get|set|mount|unmount|rename|send|receive|recv|promote|inherit|allow":{}}}
btrfs	{"subcommands":{"subvolume|sub":{"subcommands":{"delete":{"operands":"delete-tree*"},"create":{"operands":"write"},"snapshot":{"operands":"read-tree dest"},"list|show":{}}},"filesystem|device|balance|scrub|send|receive|property|quota|check|restore|inspect-internal":{}}}
diskutil	{"operands":"text device*"}
hdiutil	{"operands":"text possible*"}
eject	{}
lsblk	{}
blkid	{"operands":"read*"}
findmnt	{}
systemctl	{"options":"-t|--type= -p|--property= -H|--host= -M|--machine= -s|--signal= -o|--output= -n|--lines= --state= --root=into --kill-whom=","subcommands":{"start|stop|restart|reload|enable|disable|mask|unmask|status|kill|is-active|is-enabled|is-failed|list-units|list-unit-files|list-timers|daemon-reload|daemon-reexec|show|cat|reboot|poweroff|halt|suspend|hibernate|isolate|set-default|get-default|reset-failed|try-restart|list-dependencies|list-sockets|set-property|rescue|emergency":{"operands":"text*"},"edit":{},"link":{"operands":"link*"}}}
service	{}
rc-service	{}
update-rc.d	{}
chkconfig	{}
initctl	{}
launchctl	{"subcommands":{"load|unload|bootstrap|bootout":{"operands":"possible*"},"list|start|stop|kickstart|print|enable|disable|kill|remove":{},"submit":{"operands":"command","options":"-l= -p= -o=write -e=write"}}}
journalctl	{"options":"-u|--unit= -n|--lines= -o|--output= -S|--since= -U|--until= -p|--priority= -b?= --file=read -D|--directory=read -t= -g|--grep= -F= -c= -M= --root= --cursor-file=write --vacuum-size= --vacuum-time= --vacuum-files= --user --user-unit="}
loginctl	{}
hostnamectl	{}
timedatectl	{}
localectl	{}
coredumpctl	{"options":"-o|--output=write -D=read","operands":"text*"}
shutdown	{}
reboot	{}
halt	{}
poweroff	{}
init	{}
telinit	{}
useradd	{}
adduser	{}
userdel	{}
deluser	{}
usermod	{}
groupadd	{}
groupdel	{}
gpasswd	{}
passwd	{}
chpasswd	{}
chsh	{}
chfn	{}
chage	{}
visudo	{"options":"-f|--file=write","adds":"write /etc/sudoers","when":{"-c|--check":{"turn":"write>read","adds":""},"-f|--file":{"adds":""}}}
vipw	{"adds":"write /etc/passwd"}
login	{}
last	{"options":"-f|--file=read -n="}
lastlog	{}
w	{}
finger	{}
sysctl	{"options":"-p?=read --load?=read -w -r|--pattern=","operands":"text*"}
modprobe	{"options":"-C|--config=read -d|--dirname= -S="}
insmod	{"operands":"run text*"}
rmmod	{}
vim	{"operands":"write*","options":"-c|--cmd=code:vim +?=code:vim -S=run -s=run -u=run -U=run -i=write -w|-W=write -T= -r?= -t= -q?=read -p?= -o?= -O?= --startuptime=write --servername= --remote-send=typed --remote-expr=code:vim --listen= -es -Es -nes","when":{"-e|-E|-es|-Es|-nes":{"options":"-s","stdin":"commands"},"-R|-Z":{"turn":"write>read"},"--version|--help|-h":{"operands":"text*"}}}
vi	"vim"
nvim	{"operands":"write*","options":"-c|--cmd=code:vim +?=code:vim -S=run -s=run -u=run -U=run -i=write -w|-W=write -T= -r?= -t= -q?=read -p?= -o?= -O?= --startuptime=write --servername= --remote-send=typed --remote-expr=code:vim --listen= -es -Es -nes --server= --remote=write -l=run","when":{"-e|-E|-es|-Es|-nes":{"options":"-s","stdin":"commands"},"-R|-Z":{"turn":"write>read"},"--version|--help|-h":{"operands":"text*"}}}
view	{"operands":"read*","options":"-c|--cmd=code:vim +?=code:vim -S=run -s=run -u=run -U=run -i=write -w|-W=write -T= -r?= -t= -q?=read -p?= -o?= -O?= --startuptime=write --servername= --remote-send=typed --remote-expr=code:vim --listen= -es -Es -nes","when":{"-e|-E|-es|-Es|-nes":{"options":"-s","stdin":"commands"},"-R|-Z":{"turn":"write>read"},"--version|--help|-h":{"operands":"text*"}}}
gvim	"vim"
mvim	"vim"
ex	{"operands":"write*","options":"-c|--cmd=code:vim +?=code:vim -S=run -u=run -i=write -w|-W=write -t=","stdin":"commands"}
ed	{"operands":"write","options":"-p=","stdin":"commands"}
red	"ed"
nano	{"operands":"write*","options":"-f|--rcfile=read -o|--operatingdir= -r= -s= -T= -X= -Y= -Q= -C|--backupdir=into +?=","when":{"-v|--view":{"turn":"write>read"}}}
pico	"nano"
rnano	"nano"
micro	{"operands":"write*","style":"single","options":"-config-dir= +?="}
helix	{"operands":"write*","options":"-c|--config=read --log=write -w=dir"}
hx	"helix"
kak	{"operands":"write*","options":"-e|-E= -f= -p= -s= -c= +?="}
joe	{"operands":"write*"}
jed	"joe"
mg	"joe"
emacs	{"style":"single","operands":"write*","options":"-eval|--eval|--execute= -l|-load|--load=run -script|--script=run! -f|-funcall|--funcall= -u= -q -nw -batch --batch +?= -chdir|--chdir=dir -init-directory|--init-directory=","opaque":true}
emacsclient	{"operands":"write*","options":"-e|--eval= -s|--socket-name= -f= -a|--alternate-editor=code:sh -F= +?=","opaque":true,"when":{"-e|--eval":{"operands":"text*"}}}
code	{"style":"exact","operands":"read*","options":"--install-extension= --uninstall-extension= --user-data-dir=into --extensions-dir=into -d|--diff=read,read --profile= -a|--add=read","opaque":true}
cursor	"code"
codium	"code"
subl	"code"
atom	"code"
zed	"code"
idea	"code"
gedit	"joe"
kate	"joe"
open	{"operands":"read*","options":"-a= -b= --env= --stdout=write --stderr=write"}
xdg-open	{"operands":"read*"}
start	"xdg-open"
cmd	{"operands":"text*","opaque":true}
vite	{"style":"exact","opaque":true,"options":"--outDir=into -c|--config=run","subcommands":{"build|dev|serve|preview|optimize":{"operands":"dir"}}}
webpack	{"style":"exact","opaque":true,"options":"-o|--output-path=into -c|--config=run --mode= --env= --entry=read"}
webpack-cli	"webpack"
rollup	{"style":"exact","opaque":true,"operands":"read*","options":"-o|--file=write -d|--dir=into -c?=run --config?=run -f|--format= -n|--name= -i|--input=read -p|--plugin= -g= -e="}
rolldown	"rollup"
rspack	"webpack"
parcel	{"style":"exact","opaque":true,"options":"--dist-dir|-d=into --cache-dir=into","subcommands":{"build|serve|watch":{"operands":"read*"}}}
next	{"opaque":true}
nuxt	{"opaque":true}
nuxi	{"opaque":true}
astro	{"opaque":true}
gatsby	{"opaque":true}
remix	{"opaque":true}
svelte	{"opaque":true}
svelte-kit	{"opaque":true}
ng	{"style":"exact","opaque":true,"options":"--output-path=into"}
vue	{"opaque":true}
vue-cli-service	{"opaque":true}
react-scripts	{"opaque":true}
create-react-app	{"operands":"into","opaque":true}
create-next-app	"create-react-app"
create-vite	"create-react-app"
degit	{"operands":"url into","here":"into"}
tiged	"degit"
cookiecutter	{"operands":"text","options":"-o|--output-dir=into","here":"into","opaque":true}
copier	{"opaque":true,"subcommands":{"copy":{"operands":"text into"},"update":{"here":"into"}}}
yo	{"opaque":true}
plop	{"opaque":true}
hygen	{"opaque":true}
storybook	{"opaque":true,"options":"-o|--output-dir=into"}
django-admin	{"opaque":true}
flask	{"opaque":true}
uvicorn	{"opaque":true,"options":"--app-dir=dir --log-config=read --env-file=read"}
gunicorn	{"opaque":true,"options":"-c|--config=run --chdir=dir --access-logfile=write --error-logfile|--log-file=write -p|--pid=write -b= -w= -k="}
hypercorn	{"opaque":true}
celery	{"opaque":true}
alembic	{"opaque":true,"options":"-c|--config=read -m= -x= -n="}
puma	{"opaque":true}
unicorn	{"opaque":true}
rackup	{"opaque":true}
artisan	{"opaque":true}
symfony	{"opaque":true}
wp	{"opaque":true,"options":"--path=dir"}
drush	{"opaque":true}
jekyll	{"opaque":true,"options":"-s|--source=dir -d|--destination=into","subcommands":{"build|serve|new|clean|b|s":{"operands":"text*"}}}
hugo	{"opaque":true,"options":"-s|--source=dir -d|--destination=into"}
mkdocs	{"opaque":true,"options":"-d|--site-dir=into -f|--config-file=read"}
mdbook	{"opaque":true,"options":"-d|--dest-dir=into"}
sphinx-build	{"opaque":true,"operands":"read-tree into write*","options":"-b|--builder= -M= -d|--doctree-dir=into -D= -A= -c= -j= -w=write -t="}
typedoc	{"style":"exact","opaque":true,"options":"--out=into --json=write --options=run"}
jsdoc	{"style":"exact","opaque":true,"operands":"read*","options":"-d|--destination=into -c|--configure=run"}
doxygen	{"operands":"read","opaque":true}
javadoc	{"style":"single","operands":"read*","options":"-d=into -sourcepath= -cp|-classpath="}
prisma	{"opaque":true}
drizzle-kit	{"opaque":true}
knex	{"opaque":true}
sequelize	{"opaque":true}
typeorm	{"opaque":true}
graphile	{"opaque":true}
graphql-codegen	{"opaque":true}
wrangler	{"opaque":true,"options":"-c|--config=read --outdir=into"}
vercel	{"opaque":true}
netlify	{"opaque":true}
serverless	{"opaque":true}
sls	{"opaque":true}
sam	{"opaque":true}
cdk	{"opaque":true,"options":"-a|--app=code:sh -o|--output=into"}
amplify	{"opaque":true}
firebase	{"opaque":true}
fly	{"opaque":true}
flyctl	{"opaque":true}
heroku	{"opaque":true}
railway	{"opaque":true,"subcommands":{"run":{"operands":"command"},"up|login|link|logs|status|variables":{}}}
supabase	{"opaque":true}
act	{"style":"exact","opaque":true,"options":"--env= -W=read -s= -e=read --env-file=read --secret-file=read -j= -P="}
eslint	{"style":"exact","operands":"read*","options":"-o|--output-file=write -c|--config=run --rulesdir=run --resolve-plugins-relative-to= --ignore-path=read --ignore-pattern= --cache-location=write --cache-file=write -f|--format= --ext= --rule= --plugin= --parser= --env= --global= --max-warnings= --fix-type= --stdin-filename= --flag=","opaque":true,"when":{"--fix":{"turn":"read>write"}}}
eslint_d	"eslint"
xo	"eslint"
standard	{"operands":"read*","when":{"--fix":{"operands":"write*"}}}
oxlint	{"style":"exact","operands":"read*","options":"-c|--config=read -f= -A= -D= -W=","when":{"--fix":{"operands":"write*"}}}
biome	{"style":"exact","options":"--config-path=read --log-file=write --reporter= --max-diagnostics= --stdin-file-path= --changed --since= --only= --skip=","subcommands":{"check|lint|format|ci":{"operands":"read*","when":{"--write|--fix|--apply|--apply-unsafe|--unsafe":{"operands":"write*"}}},"init|migrate|rage|start|stop|lsp-proxy|explain|search|version":{}}}
prettier	{"style":"exact","operands":"read*","options":"--config=read --ignore-path=read --plugin= --parser= --stdin-filepath= --cache-location=write --tab-width= --print-width= --log-level= --trailing-comma= --end-of-line= --prose-wrap=","when":{"-w|--write":{"operands":"write*"}}}
dprint	{"subcommands":{"fmt":{"operands":"write*"},"check|init|config|output-file-paths":{}}}
stylelint	{"style":"exact","operands":"read*","options":"-o|--output-file=write --config=run -f= --ignore-path=read","when":{"--fix":{"operands":"write*"}}}
markdownlint	{"style":"exact","operands":"read*","options":"-o|--output=write -c|--config=read -i|--ignore= -p=read -r=run","when":{"-f|--fix":{"operands":"write*"}}}
markdownlint-cli2	{"operands":"read*","options":"--config=read","when":{"--fix":{"operands":"write*"}}}
htmlhint	{"operands":"read*"}
jshint	{"operands":"read*","options":"-c|--config=read"}
tslint	{"operands":"read*","options":"-c|--config=read -o|--out=write -p|--project=read","when":{"--fix":{"operands":"write*"}}}
knip	{"opaque":true,"when":{"--fix":{"here":"into"}}}
depcheck	{"opaque":true}
ncu	{"options":"--packageFile=write","when":{"-u|--upgrade":{"adds":"write package.json"}}}
npm-check-updates	"ncu"
sort-package-json	{"operands":"write*","adds":"write package.json"}
syncpack	{"opaque":true}
vue-tsc	"tsc"
tsd	{"opaque":true}
flow	{"opaque":true}
black	{"operands":"write*","options":"-l|--line-length= -t|--target-version= --config=read --include= --exclude= --extend-exclude= --force-exclude= -c|--code= --stdin-filename= -W|--workers= --required-version= --line-ranges=","when":{"--check|--diff":{"turn":"write>read"}}}
isort	{"operands":"write*","options":"-l|--line-length= --profile= -p= --settings-path|--sp=read -s|--skip= --sg=","when":{"-c|--check|--check-only|-d|--diff":{"turn":"write>read"}}}
ruff	{"style":"exact","options":"--config=read --line-length= --select= --ignore= --extend-select= --exclude= --target-version= -o|--output-file=write --output-format= --cache-dir=into --stdin-filename= --per-file-ignores= --fixable= --unfixable=","subcommands":{"check":{"operands":"read*","when":{"--fix|--fix-only|--add-noqa":{"operands":"write*"}}},"format":{"operands":"write*","when":{"--check|--diff":{"operands":"read*"}}},"rule|config|linter|clean|server|version|analyze":{}}}
autopep8	{"operands":"read*","options":"--max-line-length= --ignore= --select= --global-config=read","when":{"-i|--in-place":{"operands":"write*"}}}
yapf	{"operands":"read*","options":"--style= -e= -l=","when":{"-i|--in-place":{"operands":"write*"}}}
autoflake	{"operands":"read*","options":"--imports= --exclude=","when":{"-i|--in-place":{"operands":"write*"}}}
pyupgrade	{"operands":"write*"}
docformatter	{"operands":"read*","when":{"-i|--in-place":{"operands":"write*"}}}
flake8	{"operands":"read*","options":"--output-file=write --config=read --max-line-length= --ignore= --select= --exclude= --extend-ignore= --format="}
pylint	{"operands":"read*","options":"--rcfile=read --output=write -d|--disable= -e|--enable= -f|--output-format= -j|--jobs= --init-hook=code:python","opaque":true}
mypy	{"operands":"read*","options":"--config-file=read -p|--package= -m|--module= -c= --cache-dir=into --junit-xml=write --html-report=into --txt-report=into --xml-report=into --any-exprs-report=into --python-version= --exclude="}
dmypy	"mypy"
pyright	{"style":"exact","operands":"read*","options":"-p|--project=read --outputjson --pythonpath= --level= --createstub="}
basedpyright	"pyright"
ty	{"operands":"read*","subcommands":{"check|server|version":{}}}
pydocstyle	{"operands":"read*"}
bandit	{"operands":"read-tree*","options":"-o|--output=write -c=read -f= -b=read -t= -s= -x= -ll -iii"}
vulture	{"operands":"read*"}
radon	{"operands":"text read*"}
safety	{"options":"-r|--file=read --output="}
pip-audit	{"options":"-r|--requirement=read -o|--output=write","when":{"--fix":{"here":"into"}}}
rubocop	{"operands":"read*","options":"-o|--out=write -c|--config=read -f= -r=run --only= --except= --format=","opaque":true,"when":{"-a|-A|-x|--auto-correct|--autocorrect|--autocorrect-all|--fix-layout":{"operands":"write*"}}}
standardrb	{"operands":"read*","when":{"--fix":{"operands":"write*"}}}
erb_lint	"standardrb"
brakeman	{"operands":"read","options":"-o|--output=write -p|--path=dir"}
php-cs-fixer	{"subcommands":{"fix":{"operands":"write*","options":"--config=run --rules= --path-mode= --cache-file=write","when":{"--dry-run":{"operands":"read*"}}},"check|describe|list-files":{"operands":"read*"}}}
phpcs	{"operands":"read*","options":"--report-file=write --standard= --extensions="}
phpcbf	{"operands":"write*","options":"--standard= --extensions="}
pint	{"operands":"write*","when":{"--test":{"operands":"read*"}}}
phpstan	{"subcommands":{"analyse|analyze":{"operands":"read*","options":"-c|--configuration=read -l|--level= -a|--autoload-file=run -b?=write --generate-baseline?=write"}}}
psalm	{"operands":"read*","options":"-c|--config=read --report=write","when":{"--alter":{"operands":"write*"}}}
rector	{"subcommands":{"process":{"operands":"write*","when":{"-n|--dry-run":{"operands":"read*"}}}}}
gofmt	{"style":"single","operands":"read*","options":"-r= -cpuprofile=write","when":{"-w":{"operands":"write*"}}}
goimports	{"style":"single","operands":"read*","options":"-local=","when":{"-w":{"operands":"write*"}}}
gofumpt	"gofmt"
gci	{"subcommands":{"write":{"operands":"write*"},"diff|list|print":{"operands":"read*"}}}
golangci-lint	{"style":"exact","subcommands":{"run|fmt":{"operands":"read*","options":"-c|--config=read -E= -D= --out-format= --timeout= --path-prefix=","when":{"--fix":{"operands":"write*"}}},"cache|config|linters|version|help":{}}}
staticcheck	{"style":"single","operands":"text*"}
govulncheck	{"style":"single","operands":"text*","options":"-C=dir"}
rustfmt	{"style":"exact","operands":"write*","options":"--config-path=read --config= --edition= --style-edition= --emit=","when":{"--check":{"operands":"read*"}}}
clang-format	{"style":"single","operands":"read*","options":"-style|--style= -assume-filename= -lines= -offset= -length= -cursor= -files=read","when":{"-i":{"operands":"write*"}}}
clang-tidy	{"style":"single","operands":"read*","options":"-p= -checks= -export-fixes=write -config= -config-file=read -header-filter=","when":{"-fix|--fix|-fix-errors|--fix-errors":{"operands":"write*"}}}
cppcheck	{"operands":"read*","options":"--output-file=write -I= -D= -U= -j= --enable= --suppress= --project=read --cppcheck-build-dir=into"}
uncrustify	{"operands":"read*","options":"-c=read -o=write -f=read -l= --prefix= --suffix=","when":{"--replace|--no-backup":{"operands":"write*"}}}
astyle	{"operands":"write*","options":"--options=read","when":{"--dry-run":{"operands":"read*"}}}
indent	{"style":"single","operands":"write","options":"-o=write -l= -i= -ts=","when":{"-o":{"operands":"read"},"-st":{"operands":"read"}}}
cmake-format	{"operands":"read*","options":"-o=write -c=read","when":{"-i|--in-place":{"operands":"write*"}}}
shellcheck	{"operands":"read*","options":"-e= -i= -s= -f= -P= -o= -S= -W= --rcfile=read"}
shfmt	{"style":"exact","operands":"read*","options":"-i= -ln= -filename=","when":{"-w|--write":{"operands":"write*"}}}
hadolint	{"operands":"read*","options":"-c|--config=read"}
yamllint	{"operands":"read*","options":"-c|--config-file=read -d= -f="}
yamlfmt	{"style":"single","operands":"write*","options":"-conf=read","when":{"-lint|-dry":{"operands":"read*"}}}
actionlint	{"style":"single","operands":"read*"}
jsonlint	{"operands":"read*","when":{"-i|--in-place":{"operands":"write*"}}}
ajv	{"options":"-s=read -d=read -r=read -o=write"}
taplo	{"subcommands":{"fmt|format":{"operands":"write*"},"lint|check|get":{"operands":"read*"}}}
sqlfluff	{"subcommands":{"fix|format":{"operands":"write*"},"lint|parse|render":{"operands":"read*"}},"options":"--dialect= --config=read -d="}
sql-formatter	{"operands":"read","options":"-o|--output=write -c|--config=read -l=","when":{"--fix":{"operands":"write*"}}}
buf	{"subcommands":{"build|export|generate":{"options":"-o|--output=into --template=read","opaque":true},"lint|breaking|dep|push":{},"format":{"operands":"read","when":{"-w|--write":{"operands":"write*"}}}}}
ktlint	{"style":"exact","operands":"read*","when":{"-F|--format":{"operands":"write*"}}}
ktfmt	{"operands":"write*"}
google-java-format	{"operands":"read*","when":{"-i|-r|--replace":{"operands":"write*"}}}
checkstyle	{"operands":"read*","options":"-c=read -o=write -f="}
scalafmt	{"operands":"write*","options":"-c|--config=read","when":{"--test|--check|--list":{"operands":"read*"}}}
tsc	{"style":"single","operands":"read*","options":"-outDir|--outDir=into -outFile|--outFile=write -p|-project|--project=read -declarationDir|--declarationDir=into -tsBuildInfoFile|--tsBuildInfoFile=write -generateTrace|--generateTrace=into -generateCpuProfile|--generateCpuProfile=write -t|--target= -m|--module= --rootDir= --lib= --jsx= --moduleResolution= --types= --baseUrl=","when":{"--init|-init":{"adds":"write tsconfig.json"}}}
tsgo	"tsc"
tsup	{"style":"exact","operands":"read*","options":"-d|--out-dir=into --format= --target= --config=run","opaque":true}
unbuild	{"opaque":true}
babel	{"style":"exact","operands":"read*","options":"-o|--out-file=write -d|--out-dir=into --config-file=run -f= --presets= --plugins= -x=","opaque":true}
swc	{"style":"exact","operands":"read*","options":"-o|--out-file=write -d|--out-dir=into --config-file=read -C="}
esbuild	{"style":"exact","operands":"read*","options":"--outfile=write --outdir=into --metafile=write --mangle-cache=write --tsconfig=read --servedir= --allow-overwrite"}
terser	{"style":"exact","operands":"read*","options":"-o|--output=write --config-file=read"}
uglifyjs	"terser"
cleancss	{"operands":"read*","options":"-o|--output=write"}
csso	{"operands":"read","options":"-o|--output=write -i|--input=read -s=write"}
html-minifier	{"operands":"read","options":"-o|--output=write --output-dir=into --input-dir=read-tree"}
svgo	{"operands":"write*","options":"-o|--output=write -f|--folder=into -i|--input=write -s= --config=run -r","when":{"-o|--output":{"turn":"write>read","options":"-i|--input=read"}}}
sass	{"style":"exact","operands":"read write","options":"-I|--load-path= -s|--style="}
node-sass	{"operands":"read write","options":"-o|--output=into --source-map="}
sassc	{"operands":"read write","options":"-I= -t="}
lessc	{"operands":"read write","options":"--source-map?="}
postcss	{"operands":"read*","options":"-o|--output=write -d|--dir=into -u|--use= --config=run -b=","opaque":true,"when":{"-r|--replace":{"operands":"write*"}}}
tailwindcss	{"style":"exact","options":"-i|--input=read -o|--output=write -c|--config=run --content=","opaque":true,"subcommands":{"init":{"operands":"write"}}}
coffee	{"operands":"read*","options":"-o|--output=write -e|--eval"}
pug	{"operands":"read*","options":"-o|--out=into -O=read"}
ejs	{"operands":"read","options":"-o|--output-file=write -f|--data-file=read"}
handlebars	{"operands":"read*","options":"-f|--output=write"}
wasm-pack	{"opaque":true,"options":"-d|--out-dir=into"}
wasm-opt	{"operands":"read","options":"-o|--output=write"}
wat2wasm	{"operands":"read","options":"-o|--output=write"}
wasm2wat	"wat2wasm"
wasmtime	{"operands":"run -- possible*","options":"--dir=possible --mapdir=possible","opaque":true}
wasmer	"wasmtime"
asc	{"operands":"read*","options":"-o|--outFile=write -t|--textFile=write"}
solc	{"operands":"read*","options":"-o|--output-dir=into"}
forge	{"opaque":true}
hardhat	{"opaque":true}
protoc	{"operands":"read*","options":"-I|--proto_path= -o|--descriptor_set_out=write --descriptor_set_in=read --plugin=run --dependency_out=write --cpp_out=into --csharp_out=into --dart_out=into --go_out=into --go-grpc_out=into --grpc_out=into --grpc_python_out=into --java_out=into --js_out=into --kotlin_out=into --objc_out=into --php_out=into --python_out=into --pyi_out=into --ruby_out=into --rust_out=into --swift_out=into --ts_out=into --ts_proto_out=into --doc_out=into --validate_out=into --openapiv2_out=into --encode= --decode=","opaque":true}
flatc	{"operands":"read*","options":"-o=into -I="}
thrift	{"operands":"read*","options":"-o|-out=into -gen|--gen= -I=","style":"single"}
capnp	{"subcommands":{"compile":{"operands":"read*","options":"-o= -I="},"id|eval|decode|encode|convert":{}}}
swig	{"style":"single","operands":"read*","options":"-o=write -outdir=into -oh=write -module="}
flex	{"operands":"read*","options":"-o|--outfile=write --header-file?=write -P="}
lex	"flex"
bison	{"operands":"read*","options":"-o|--output=write -d -b|--file-prefix=prefix -p= --defines?=write --header?=write -g?=write --graph?=write --xml?=write"}
yacc	"bison"
antlr4	{"style":"single","operands":"read*","options":"-o=into -lib= -package= -encoding="}
re2c	{"operands":"read","options":"-o|--output=write -I="}
gperf	{"operands":"read","options":"--output-file=write"}
ragel	{"operands":"read","options":"-o=write"}
ctags	{"operands":"read*","options":"-f|-o=write -L=read --options=read --languages= --exclude=","adds":"write tags","when":{"-f|-o|-e":{"adds":""}}}
etags	{"operands":"read*","options":"-o|--output=write","adds":"write TAGS","when":{"-o|--output":{"adds":""}}}
cscope	{"options":"-f=write -i=read -s= -I= -F=read","adds":"write cscope.out"}
pkg-config	{}
cython	{"operands":"read*","options":"-o|--output-file=write -I="}
f2py	{"opaque":true}
pyinstaller	{"operands":"read*","options":"--distpath=into --workpath=into --specpath=into -n=","opaque":true}
nuitka	{"opaque":true}
pkg	{"opaque":true,"operands":"text*","options":"-o|--output=write --out-path=into -t= -c="}
ncc	{"opaque":true,"options":"-o|--out=into"}
kubectl	{"style":"exact","options":"-n|--namespace= -f|--filename=read -k|--kustomize=read-tree -o|--output= -l|--selector= --context= --cluster= --user= --kubeconfig=read -c|--container= --field-selector= --as= --token= -s|--server= --request-timeout= -v= --since= --tail= --timeout= --grace-period= --dry-run?= --from-file=form --from-literal= --from-env-file=send -p|--patch= --patch-file=read --type= --image= --replicas= --for= --port= --target-port= --name= --cache-dir=into --profile-output=write --certificate-authority=read --client-certificate=read --client-key=read --template= --sort-by= --env= --overrides= --restart= --field-manager=","subcommands":{"exec":{"operands":"text","after":"remote-code+"},"cp":{"operands":"pod-source pod-target"},"run":{"operands":"text","after":"text*"},"debug":{"operands":"text","after":"remote-code+"},"create|config|rollout|set|auth|certificate|plugin|krew":{"subcommands":{"secret|configmap|cm|deployment|namespace|ns|service|job|cronjob|role|rolebinding|clusterrole|clusterrolebinding|serviceaccount|token|ingress|quota|generic|tls|docker-registry|use-context|set-context|view|get-contexts|current-context|delete-context|delete-cluster|get-clusters|rename-context|restart|status|undo|history|pause|resume|image|env|resources|can-i|approve|deny|whoami|install|list|update":{"options":"--from-file=form --cert=read --key=read"}}},"get|describe|apply|delete|edit|logs|explain|top|scale|patch|label|annotate|expose|port-forward|proxy|attach|wait|drain|cordon|uncordon|taint|diff|replace|autoscale|version|api-resources|api-versions|cluster-info|completion|kustomize|events|convert|options":{}}}
oc	"kubectl"
k3s	{"subcommands":{"kubectl":{"operands":"text*"},"server|agent|ctr|crictl":{}}}
microk8s	{"opaque":true}
minikube	{"style":"exact","subcommands":{"cp":{"operands":"source target"},"ssh":{"operands":"remote-code+"},"start|stop|delete|status|addons|image|service|tunnel|dashboard|kubectl|ip|mount|profile|config|logs":{}}}
kind	{"style":"exact","options":"--config=read --name= --kubeconfig=write --image=","subcommands":{"create|delete|get|load|export|build":{"subcommands":{"cluster|clusters|nodes|docker-image|image-archive|kubeconfig|logs":{}}}}}
k3d	{"style":"exact","options":"-c|--config=read -v|--volume=mount -p|--port= -a= -s=","subcommands":{"cluster|node|image|kubeconfig|registry":{"subcommands":{"create|delete|list|start|stop|import|get|merge|edit":{}}}}}
kustomize	{"subcommands":{"build":{"operands":"read-tree","options":"-o|--output=write"},"edit|create|cfg":{"here":"into"}}}
helm	{"style":"exact","options":"-f|--values=read -n|--namespace= --kubeconfig=read --kube-context= --set= --set-string= --set-file= --set-json= --version= --repo= --timeout= --output-dir=into -d|--destination=into --untardir=into --post-renderer=run --ca-file=read --cert-file=read --key-file=read --keyring=read --username= --password= --description= -o|--output= --repository-config=read --registry-config=read --wait-for-jobs","subcommands":{"install|upgrade|template|lint":{"operands":"text*"},"create":{"operands":"into","options":"-p|--starter="},"pull|fetch":{"here":"into","operands":"text*"},"package":{"operands":"read-tree","options":"-u"},"push":{"operands":"send text"},"repo|dependency|dep|plugin|registry|get|show|search":{"subcommands":{"add|remove|rm|update|up|list|ls|index|build|install|uninstall|login|logout|all|values|manifest|notes|hooks|chart|readme|crds|repo|hub":{}}},"uninstall|delete|del|list|ls|rollback|status|history|test|version|env|verify|completion":{}}}
helmfile	{"opaque":true,"options":"-f|--file=read"}
skaffold	{"opaque":true}
tilt	{"opaque":true}
argocd	{}
flux	{}
istioctl	{}
k9s	{}
stern	{}
terraform	{"style":"single","before":"-chdir=dir","opaque":true,"options":"-var= -var-file=read -target= -replace= -out=write -state=write -state-out=write -backup=write -backend-config= -parallelism= -lock-timeout= -plugin-dir= -from-module= -generate-config-out=write -refresh-only -input= -lock= -upgrade -config=","subcommands":{"plan":{"operands":"text*"},"apply|destroy|init|get|graph|import|login|logout|output|providers|refresh|show|taint|untaint|validate|version|console|force-unlock|test|metadata":{"operands":"read*"},"fmt":{"operands":"write*","opaque":false,"when":{"-check|--check":{"operands":"read*"}}},"state":{"subcommands":{"rm|mv|list|show|replace-provider":{"operands":"text*"},"pull":{},"push":{"operands":"send"}}},"workspace":{"subcommands":{"new|select|delete|list|show":{}}}}}
tofu	"terraform"
terragrunt	"terraform"
pulumi	{"style":"exact","opaque":true,"options":"-C|--cwd=dir -s|--stack= --config-file=read -m|--message=","subcommands":{"up|update|preview|destroy|refresh|new|login|logout|config|import|cancel|logs|install|whoami|version":{},"stack":{"subcommands":{"rm|init|ls|select|output|history|graph|tag|rename|unselect":{},"export":{"options":"--file=write"},"import":{"options":"--file=read"}}},"state":{"subcommands":{"delete|rename|unprotect|move":{}}}}}
ansible	{"operands":"text*","options":"-i|--inventory=read -m|--module-name= -a|--args= -e|--extra-vars= -u|--user= -l|--limit= -M|--module-path= -t|--tree=into -f= --vault-password-file|--vault-id=run --private-key|--key-file=read -c= -T= -B= -P= --become --become-method= --become-user= -J -K","opaque":true}
ansible-playbook	{"operands":"run*","options":"-i|--inventory=read -e|--extra-vars= -u|--user= -l|--limit= -t|--tags= --skip-tags= -M|--module-path= -f= --vault-password-file|--vault-id=run --private-key|--key-file=read -c= -T= --start-at-task= --become --become-method= --become-user=","opaque":true}
ansible-vault	{"subcommands":{"encrypt|decrypt|rekey|edit|create":{"operands":"write*","options":"--vault-password-file|--vault-id=run --output=write --encrypt-vault-id="},"view":{"operands":"read*","options":"--vault-password-file=run"},"encrypt_string":{}}}
ansible-galaxy	{"opaque":true,"options":"-p|--roles-path=into -r|--role-file=read"}
ansible-inventory	{"options":"-i=read --output=write"}
ansible-lint	{"operands":"read*","when":{"--fix":{"operands":"write*"}}}
salt	{"opaque":true}
salt-call	{"opaque":true}
salt-ssh	{"opaque":true}
puppet	{"opaque":true}
chef	{"opaque":true}
knife	{"opaque":true}
packer	{"style":"single","opaque":true,"subcommands":{"build|validate|inspect|init|console|plugins|hcl2_upgrade":{"operands":"read*","options":"-var= -var-file=read -only= -except="},"fmt":{"operands":"write*","when":{"-check":{"operands":"read*"}}}}}
nomad	{"style":"single","subcommands":{"alloc":{"subcommands":{"exec":{"operands":"text remote-code+","options":"-task= -job"},"fs|logs|status|stop|restart|signal":{}}},"job|node|run|stop|status|agent|server|operator|namespace|var|volume":{}}}
consul	{"style":"single","subcommands":{"exec":{"operands":"remote-code+"},"kv|agent|members|services|catalog|acl|snapshot|connect|config|watch|lock":{}}}
vault	{"style":"single","operands":"text*","options":"-output=write -field= -format= -address= -namespace="}
aws	{"style":"exact","options":"--output= --region= --profile= --query= --endpoint-url= --ca-bundle=read --cli-read-timeout= --cli-connect-timeout= --color= --cli-input-json= --cli-input-yaml= --body=send --zip-file=send --payload=send --template-body=send --template-file=read --output-template-file=write --policy-document= --bucket= --key= --function-name= --stack-name= --parameters= --capabilities= --instance-ids= --filters= --name= --names= --s3-bucket= --log-group-name= --start-time= --end-time= --image-id= --instance-type= --key-name= --secret-id= --secret-string= --table-name= --item= --cluster= --service= --task-definition= --user-name= --role-name= --policy-arn= --group-name=","subcommands":{"s3":{"subcommands":{"cp":{"operands":"source target","options":"--exclude= --include= --acl= --storage-class= --sse?= --content-type= --cache-control= --metadata= --grants= --page-size="},"sync":{"operands":"source target","options":"--exclude= --include= --acl= --storage-class= --sse?= --content-type= --cache-control= --metadata= --grants= --page-size=","when":{"--delete":{"turn":"target>target&purge"},"--dryrun":{"operands":"text*"}}},"mv":{"operands":"source&gone target","options":"--exclude= --include= --acl= --storage-class= --sse?= --content-type= --cache-control= --metadata= --grants= --page-size="},"rm|ls|mb|rb|presign|website":{"options":"--exclude= --include= --expires-in="}}},"s3api":{"subcommands":{"get-object":{"operands":"write","options":"--range= --version-id="},"put-object|upload-part":{},"delete-object|delete-objects|delete-bucket|list-objects|list-objects-v2|list-buckets|head-object|head-bucket|create-bucket|copy-object|put-bucket-policy|get-bucket-policy|put-bucket-versioning|put-object-acl":{"options":"--delete= --policy= --prefix="}}},"lambda":{"subcommands":{"invoke":{"operands":"write","options":"--invocation-type= --log-type= --cli-binary-format= --qualifier="},"update-function-code|create-function|list-functions|delete-function|get-function|update-function-configuration|publish-version|add-permission":{"options":"--runtime= --role= --handler= --environment= --timeout= --memory-size= --layers="}}},"ssm":{"subcommands":{"send-command|start-session":{"options":"--document-name= --targets= --parameters= --target="},"get-parameter|get-parameters|put-parameter|delete-parameter|describe-parameters|get-parameters-by-path":{"options":"--value= --type= --path="}}},"cloudformation":{"subcommands":{"package":{},"deploy|create-stack|update-stack|delete-stack|describe-stacks|validate-template|list-stacks|wait|describe-stack-events":{"options":"--parameter-overrides="}}},"ec2|iam|sts|rds|dynamodb|ecs|ecr|eks|logs|cloudwatch|route53|sns|sqs|kms|secretsmanager|configure|sso|apigateway|apigatewayv2|events|elasticache|elbv2|autoscaling|athena|glue|kinesis|emr|redshift|cloudfront|acm|cognito-idp|stepfunctions|batch|codebuild|codepipeline|organizations|support|bedrock|bedrock-runtime|amplify|backup|ses|sesv2|help":{}}}
awslocal	"aws"
s3cmd	{"options":"-c|--config=read --access_key= --secret_key= --exclude= --include= --acl-public","subcommands":{"put":{"operands":"send* text"},"get":{"operands":"text dest","here":"dest"},"sync":{"operands":"source* target"},"ls|la|del|rm|mb|rb|cp|mv|info|setacl|du":{}}}
s5cmd	{"subcommands":{"cp|sync":{"operands":"source target"},"mv":{"operands":"source&gone target"},"ls|rm|mb|rb|du|cat|select|pipe|run":{}}}
mc	{"subcommands":{"cp|mirror|put|get":{"operands":"source* target"},"mv":{"operands":"source&gone target"},"ls|rm|mb|rb|cat|stat|find|alias|admin|diff|share|policy|anonymous":{}}}
gsutil	{"options":"-o= -h= -u= -i=","subcommands":{"cp":{"operands":"source* target","options":"-a= -j= -L=write -n -z="},"rsync":{"operands":"source* target","options":"-x= -y= -j=","when":{"-d":{"turn":"target>target&purge"},"-n":{"operands":"text*"}}},"mv":{"operands":"source&gone target"},"rm|ls|mb|rb|cat|du|stat|acl|iam|setmeta|config|version|lifecycle|cors|web|signurl|hash|compose|defacl|defstorageclass|label|logging|notification|requesterpays|retention|rewrite|test|versioning":{}}}
gcloud	{"style":"exact","options":"--project= --account= --region= --zone= --format= --filter= --configuration= --verbosity= --impersonate-service-account= --flags-file=read --access-token-file=read --key-file=read --source=read-tree --env-vars-file=read --metadata-from-file=keys --limit= --quiet --log-http --billing-project=","subcommands":{"storage":{"subcommands":{"cp":{"operands":"source* target"},"mv":{"operands":"source&gone target"},"rsync":{"operands":"source* target","when":{"--delete-unmatched-destination-objects":{"turn":"target>target&purge"}}},"rm|ls|cat|du|buckets|objects|hash|sign-url":{"subcommands":{"create|delete|list|update|describe|compose":{}}}}},"compute":{"subcommands":{"scp":{"operands":"source* target","options":"--port= --ssh-key-file=read --scp-flag="},"ssh":{"options":"--command=remote-code --ssh-key-file=read --ssh-flag="},"instances|disks|networks|firewall-rules|images|snapshots|addresses|instance-groups|instance-templates|forwarding-rules|target-pools|zones|regions|project-info|ssl-certificates":{"subcommands":{"create|delete|list|describe|start|stop|reset|update|add-metadata|add-tags|remove-tags|resize|attach-disk|detach-disk|set-machine-type":{}}}}},"secrets":{"options":"--data-file=send","subcommands":{"versions":{"subcommands":{"add":{},"access":{"options":"--secret= --out-file=write"},"list|destroy|describe":{}}},"create|delete|list|describe|update":{}}},"auth|config|projects|iam|services|functions|run|app|container|sql|pubsub|builds|artifacts|logging|kms|dns|components|info|init|help|version|organizations|resource-manager|dataproc|dataflow|bigtable|spanner|redis|scheduler|tasks|firestore|deploy|endpoints|monitoring|ai|alpha|beta|emulators|source|billing|domains|workflows|eventarc|certificate-manager":{"subcommands":{"create|delete|list|describe|deploy|update|login|logout|set|get|get-value|unset|submit|call|logs|clusters|instances|databases|jobs|topics|subscriptions|service-accounts|add-iam-policy-binding|remove-iam-policy-binding|get-iam-policy|set-iam-policy|enable|disable|activate-service-account|application-default|configure-docker|print-access-token|install|get-credentials|versions|keys|repositories|docker|configurations|activate|revoke|start|stop|read|tail|export|import|browse|quotas":{}}}}}
az	{"style":"exact","options":"-g|--resource-group= -n|--name= -l|--location= -o|--output= --query= --subscription= --ids= --tags= -p|--parameters= --template-file=read --resource-type= --account-name= --account-key= --sas-token= --connection-string= -c|--container-name= --auth-mode=","subcommands":{"storage":{"subcommands":{"blob|file|fs|directory":{"subcommands":{"upload":{"options":"-f|--file=send -s|--source=send --data="},"upload-batch":{"options":"-s|--source=send -d|--destination="},"download":{"options":"-f|--file|--dest=write -d|--destination=into"},"download-batch":{"options":"-d|--destination=into -s|--source="},"sync":{"options":"-s|--source=send -d|--destination="},"delete|delete-batch|list|show|copy|exists|url|generate-sas|create|metadata|snapshot|undelete|set-tier":{}}},"copy":{"options":"-s|--source=send -d|--destination=text"},"account|container|share|queue|table|entity|message":{"subcommands":{"create|delete|list|show|keys|show-connection-string|update|exists|generate-sas":{}}}}},"vm|group|aks|acr|webapp|functionapp|keyvault|network|account|login|logout|ad|role|sql|cosmosdb|deployment|appservice|monitor|postgres|mysql|redis|container|containerapp|resource|tag|policy|configure|find|version|upgrade|extension|devops|pipelines|repos|boards|artifacts|rest|bicep|lock|identity|disk|image|snapshot|feedback|interactive|staticwebapp|servicebus|eventhubs|iot|batch|ml|cognitiveservices|search":{"options":"-f|--file=possible --src=send --body= --uri=","subcommands":{"create|delete|list|show|start|stop|restart|update|set|get-credentials|login|build|run-command|invoke|secret|key|certificate|download|upload|import|export|add|remove|purge|recover|deallocate|resize|config|deploy|deployment|log|up|wait|assignment|definition|server|db|database|what-if|validate|group|sub|nsg|vnet|public-ip|nic|lb|scale|upgrade|browse":{"options":"-f|--file=possible --scripts=remote-code"}}}}}
azcopy	{"style":"exact","subcommands":{"copy|cp":{"operands":"source target"},"sync":{"operands":"source target","when":{"--delete-destination":{"turn":"target>target&purge"}}},"remove|rm|list|ls|login|logout|make|jobs|bench|env":{}}}
doctl	{"style":"exact"}
linode-cli	{}
hcloud	{}
oci	{}
ibmcloud	{}
aliyun	{}
b2	{"subcommands":{"upload-file|upload_file":{"operands":"text send text"},"sync":{"operands":"source target"},"download-file-by-name|download_file_by_name":{"operands":"text text write"}}}
minio	{"operands":"text into"}
stripe	{}
twilio	{}
kaggle	{"options":"-p|--path=into -f|--file=","opaque":true}
huggingface-cli	{"subcommands":{"upload":{"operands":"text send text"},"download":{"operands":"text*","options":"--local-dir=into --cache-dir=into"},"login|logout|whoami|repo|scan-cache|delete-cache":{}}}
hf	"huggingface-cli"
wandb	{"opaque":true}
dvc	{"opaque":true}
ollama	{"subcommands":{"create":{"options":"-f|--file=read"},"run|pull|push|list|ls|ps|rm|show|serve|stop|cp":{}}}
pandoc	{"operands":"read*","options":"-o|--output=write -f|--from|-r|--read= -t|--to|-w|--write= -F|--filter=run -L|--lua-filter=run --template=read --extract-media=into --log=write -d|--defaults=read -M|--metadata= --metadata-file=read -V|--variable= -H|--include-in-header=read -B|--include-before-body=read -A|--include-after-body=read -c|--css= --reference-doc=read --bibliography=read --csl=read --data-dir= --resource-path= --pdf-engine=run --pdf-engine-opt= --syntax-definition=read --abbreviations=read --highlight-style= --columns= --toc --toc-depth= --wrap= -D= --shift-heading-level-by= --dpi= --eol= --citation-abbreviations=read --epub-cover-image=read"}
quarto	{"opaque":true}
pdflatex	{"style":"single","operands":"read","options":"-output-directory=into -jobname= -interaction= -aux-directory=into -fmt= -include-directory=","opaque":true}
latex	"pdflatex"
xelatex	"pdflatex"
lualatex	"pdflatex"
tex	"pdflatex"
pdftex	"pdflatex"
latexmk	{"style":"single","operands":"read*","options":"-outdir|-output-directory|-auxdir=into -jobname= -r=run -e=code:perl -pdflatex=code:sh -usepretex=","opaque":true}
tectonic	{"operands":"read","options":"-o|--outdir=into"}
bibtex	{"operands":"read"}
biber	{"operands":"read","options":"-O|--output-file=write --output-directory=into --input-directory="}
typst	{"subcommands":{"compile|c|watch|w":{"operands":"read write","options":"--root= --font-path= --input= -f="},"init|fonts|query|update":{}}}
asciidoctor	{"operands":"read*","options":"-o|--out-file=write -D|--destination-dir=into -b= -a= -r= -R= -B=dir -d="}
markdown	{"operands":"read"}
marked	{"style":"exact","operands":"read","options":"-o|--output=write -i|--input=read"}
groff	{"operands":"read*","options":"-m= -T= -F= -M= -P= -L= -o= -r= -d="}
nroff	"groff"
troff	"groff"
rst2html	{"operands":"read write"}
enscript	{"operands":"read*","options":"-o|-p|--output=write -f= -F= -b= -M= -E?= -W="}
a2ps	{"operands":"read*","options":"-o|--output=write -P= -M= -E?="}
lp	{"operands":"read*","options":"-d= -n= -o= -t="}
lpr	{"operands":"read*","options":"-P= -o= -T="}
cupsfilter	{"operands":"read","options":"-d= -e -i= -m= -n= -o= -p=read -t= -U="}
dot	{"style":"compiler","operands":"read*","options":"-o=write -T= -K= -G= -N= -E= -l= -s?="}
neato	"dot"
fdp	"dot"
circo	"dot"
twopi	"dot"
gnuplot	{"operands":"run*","options":"-e=","opaque":true}
plantuml	{"style":"single","operands":"read*","options":"-o|-output=into -config=read -charset="}
mmdc	{"options":"-i|--input=read -o|--output=write -c|--configFile=read -C|--cssFile=read -p=read -t= -b= -w= -H="}
d2	{"operands":"read write","options":"-l|--layout= -t|--theme="}
convert	{"style":"single","operands":"read* write"}
magick	{"style":"single","operands":"read* write","subcommands":{"convert|montage|composite|compare":{"style":"single","operands":"read* write"},"mogrify":{"style":"single","operands":"possible*","options":"-path=into"},"identify":{"style":"single","operands":"read*"}}}
montage	{"style":"single","operands":"read* write"}
composite	{"style":"single","operands":"read* write"}
compare	{"style":"single","operands":"read* write"}
mogrify	{"style":"single","operands":"possible*","options":"-path=into -resize= -quality= -format= -crop= -rotate= -gravity= -density= -background=","when":{}}
identify	{"style":"single","operands":"read*","options":"-format="}
import	{"style":"single","operands":"write","options":"-window= -pause="}
gm	{"subcommands":{"convert|montage|composite":{"style":"single","operands":"read* write"},"mogrify":{"style":"single","operands":"possible*"},"identify":{"style":"single","operands":"read*"}}}
ffmpeg	{"style":"single","operands":"text* write","options":"-i=read -f= -c= -c:v= -c:a= -vcodec= -acodec= -codec= -b:v= -b:a= -r= -s= -ss= -t= -to= -vf= -af= -filter_complex= -filter:v= -filter:a= -map= -preset= -crf= -pix_fmt= -ar= -ac= -vframes= -frames:v= -q:v= -qscale:v= -q:a= -threads= -metadata= -loglevel= -v= -movflags= -safe= -loop= -framerate= -start_number= -pass= -passlogfile=prefix -progress= -report -attach=read -dump_attachment=write -filter_script=read -filter_complex_script=read -vstats_file=write -hwaccel= -g= -bufsize= -maxrate= -aspect= -shortest -y -n -an -vn -sn"}
ffprobe	{"style":"single","operands":"read","options":"-i=read -v= -loglevel= -show_entries= -of= -print_format= -select_streams= -o=write -f="}
ffplay	{"style":"single","operands":"read","options":"-i=read"}
sox	{"style":"single","operands":"possible*","options":"-r= -c= -b= -t= -e="}
rec	{"operands":"write text*"}
play	{"operands":"read text*"}
lame	{"operands":"read write","options":"-b= -V= -m= -q= --preset= -h --tt= --ta="}
flac	{"operands":"read*","options":"-o|--output-name=write --output-prefix= -T=","here":"into"}
oggenc	{"operands":"read*","options":"-o|--output=write -q= -b= -t= -a="}
opusenc	{"operands":"read write","options":"--bitrate="}
mplayer	{"style":"single","operands":"read*","options":"-dumpfile=write -ao= -vo="}
mpv	{"operands":"read*","options":"--o=write --script=run --log-file=write --stream-record=write"}
vlc	{"operands":"read*"}
mkvmerge	{"operands":"read*","options":"-o|--output=write"}
mkvextract	{"operands":"read text*","here":"into"}
mp4box	{"style":"single","operands":"possible*","options":"-out=write -add=read"}
handbrakecli	{"options":"-i|--input=read -o|--output=write -e= -q= -Z= -f="}
yt-dlp	{"operands":"url*","options":"-o|--output=text -P|--paths=into -f|--format= -a|--batch-file=read --exec=code:sh --config-locations=read --cookies=write --download-archive=write --cache-dir=into -x --audio-format= --cookies-from-browser= -r= -S= --write-info-json --load-info-json=read --netrc-cmd=code:sh --downloader=run --ffmpeg-location=run --plugin-dirs=","here":"into"}
youtube-dl	"yt-dlp"
gallery-dl	{"operands":"url*","options":"-d|--dest|--destination=into -D|--directory=into -o= -c=read -i=read --exec=code:sh","here":"into"}
tesseract	{"operands":"read prefix text*","options":"-l= --psm= --oem= -c= --tessdata-dir="}
exiftool	{"style":"single","operands":"possible*","options":"-o=dest -config=run -@=read -if= -if2= -p= -w= -ext= -tagsfromfile=read -d= -csv=read -i="}
jhead	{"operands":"possible*","options":"-cmd=code:sh"}
optipng	{"style":"single","operands":"write*","options":"-out=write -dir=into -o?="}
pngquant	{"operands":"possible*","options":"-o|--output=write --ext= --quality= -s="}
pngcrush	{"style":"single","operands":"read write"}
oxipng	{"operands":"write*","options":"--out=write --dir=into -o|--opt= --strip="}
jpegoptim	{"operands":"write*","options":"-d|--dest=into -m|--max= -S|--size="}
jpegtran	{"style":"single","operands":"read","options":"-outfile=write -crop= -rotate= -copy="}
cjpeg	"jpegtran"
djpeg	"jpegtran"
gifsicle	{"operands":"read*","options":"-o|--output=write -O?= --colors= --resize=","when":{"-b|--batch":{"operands":"write*"}}}
cwebp	{"style":"single","operands":"read","options":"-o=write -q= -m= -resize=text,text -crop=text,text -metadata="}
dwebp	{"style":"single","operands":"read","options":"-o=write"}
avifenc	{"operands":"read* write","options":"-o|--output=write -q= -s= -j= --min= --max="}
rsvg-convert	{"operands":"read*","options":"-o|--output=write -w= -h= -f= -d= -p= -z= -b= -s=read"}
inkscape	{"operands":"read*","options":"-o|--export-filename=write --export-type= --actions= -w|--export-width= -h|--export-height= -d|--export-dpi= -i|--export-id= --pipe"}
cairosvg	{"operands":"read","options":"-o|--output=write -f="}
potrace	{"operands":"read*","options":"-o|--output=write -b="}
wkhtmltopdf	{"operands":"text* write","options":"--page-size= -s= --margin-top= --header-html="}
wkhtmltoimage	"wkhtmltopdf"
weasyprint	{"operands":"read write","options":"-s=read -a=read -f= -e="}
chromium	{"style":"single","operands":"url*","options":"-screenshot?=write -print-to-pdf?=write -user-data-dir=into","fetches":true}
google-chrome	"chromium"
chrome	"chromium"
libreoffice	{"style":"exact","operands":"read*","options":"--outdir=into --convert-to= --infilter=","opaque":true}
soffice	"libreoffice"
unoconv	{"operands":"read*","options":"-o|--output=write -f="}
gs	{"style":"compiler","operands":"read*","options":"-sOutputFile=write -o=write -d= -s= -r= -I= -f -c=","opaque":true}
ps2pdf	{"operands":"read write"}
pdf2ps	"ps2pdf"
pdftotext	{"style":"single","operands":"read write","options":"-f= -l= -r= -x= -y= -W= -H= -enc= -opw= -upw="}
pdftohtml	"pdftotext"
pdftops	"pdftotext"
pdftoppm	{"style":"single","operands":"read prefix","options":"-f= -l= -r= -x= -y= -W= -H= -scale-to="}
pdftocairo	"pdftoppm"
pdfimages	"pdftoppm"
pdfinfo	{"operands":"read","options":"-f= -l= -opw= -upw="}
pdffonts	"pdfinfo"
pdfunite	{"operands":"read* write"}
pdfseparate	{"operands":"read prefix","options":"-f= -l="}
pdftk	{"operands":"possible*"}
qpdf	{"style":"exact","operands":"read write","options":"--password= --copy-encryption=read --split-pages?=","when":{"--replace-input":{"operands":"write"},"--check|--show-npages|--is-encrypted":{"operands":"read"},"--pages":{"operands":"possible*"}}}
mutool	{"subcommands":{"convert|draw|clean|merge|extract|create|sign":{"operands":"possible*","options":"-o=write -F= -O="},"info|show|pages":{"operands":"read*"}}}
img2pdf	{"operands":"read*","options":"-o|--output=write"}
ocrmypdf	{"operands":"read write","options":"-l= --sidecar=write --output-type="}
ebook-convert	{"operands":"read write text*"}
screencapture	{"operands":"write*","options":"-t= -R= -l= -D= -T= -x"}
scrot	{"operands":"write","options":"-e|--exec=code:sh -d= -q= -s"}
gnome-screenshot	{"options":"-f|--file=write -d="}
grim	{"operands":"write","options":"-g= -o= -s= -t="}
qrencode	{"operands":"text*","options":"-o|--output=write -t= -s= -l= -v= -r=read -m="}
zbarimg	{"operands":"read*"}
fontforge	{"operands":"text*","options":"-script=run! -c=code:python","style":"single"}
pyftsubset	{"operands":"read*","options":"--output-file=write --unicodes-file=read --text-file=read"}
blender	{"style":"single","operands":"read*","options":"-P|--python=run --python-expr=code:python -o=write -f= -E= -F= -s= -e=","opaque":true}
svn	{"options":"-m|--message= -F|--file=read -r|--revision= --username= --password= --config-dir=read --config-option= --diff-cmd=run --editor-cmd=code:sh -c= --depth=","subcommands":{"checkout|co":{"operands":"url into"},"export":{"operands":"url into"},"delete|del|remove|rm":{"operands":"delete-tree*"},"move|mv|rename|ren":{"operands":"move* dest"},"copy|cp":{"operands":"read-tree* dest"},"revert":{"operands":"write-tree*"},"update|up|add|commit|ci|status|st|diff|di|log|info|cat|list|ls|blame|merge|resolve|switch|sw|cleanup|mkdir|import|propset|propget|proplist":{}}}
hg	{"options":"-R|--repository=dir --cwd=dir --config= -m|--message= -l|--logfile=read -r|--rev= -u|--user= -d|--date=","subcommands":{"clone":{"operands":"clone into","when":{"#2":{"turn":"clone>url"}}},"init":{"operands":"into","here":"into"},"remove|rm":{"operands":"delete*"},"rename|move|mv":{"operands":"move* dest"},"copy|cp":{"operands":"read* dest"},"revert":{"operands":"write-tree*"},"archive":{"operands":"into"},"import|patch":{"operands":"read*","stdin":"patch"},"add|commit|ci|status|st|diff|log|update|up|pull|push|merge|branch|tag|heads|tip|id|cat|annotate|blame|bisect|purge|strip|shelve|unshelve":{"options":"-o|--output=write"}}}
jj	{"opaque":true,"style":"exact","options":"-R|--repository=dir -m|--message= -r|--revision= --config="}
bzr	{}
fossil	{}
cvs	{}
gh	{"style":"exact","options":"-R|--repo= -q|--jq= -t|--title= -b|--body= -F|--body-file=send -l|--label= -a|--assignee= -m|--milestone= -L|--limit= --json= -s|--state= -r|--reviewer= -B|--base= -H|--head= -S|--search= --template=","subcommands":{"api":{"options":"--input=send -F|--field=form -f|--raw-field= -H|--header= -X|--method= -t|--template= --hostname= -p= --cache=","fetches":true},"gist":{"subcommands":{"create|new":{"operands":"send*","options":"-d|--desc= -f|--filename=","stdin":"sent","when":{"#1":{"stdin":"none"}}},"clone":{"operands":"clone into","when":{"#2":{"turn":"clone>url"}}},"edit":{"options":"-a|--add=send -f|--filename= -d|--desc= -r|--remove="},"list|view|delete|rename":{}}},"release":{"subcommands":{"create":{"operands":"text send*","options":"-n|--notes= -F|--notes-file=send --target= --notes-start-tag= --discussion-category="},"upload":{"operands":"text send*"},"download":{"options":"-D|--dir=into -O|--output=out -p|--pattern= -A|--archive=","here":"into","when":{"-O|--output":{"here":"text"}}},"list|view|delete|edit|delete-asset":{"options":"-n|--notes= -F|--notes-file=send"}}},"repo":{"subcommands":{"clone":{"operands":"clone into","when":{"#2":{"turn":"clone>url"}}},"create|delete|view|list|fork|edit|archive|unarchive|rename|sync|set-default|deploy-key":{"options":"-d|--description= -s|--source=dir -p|--template= --visibility="}}},"run":{"subcommands":{"download":{"options":"-D|--dir=into -n|--name= -p|--pattern=","here":"into"},"list|view|watch|rerun|cancel|delete":{"options":"-w|--workflow= -j|--job= -i|--interval="}}},"secret|variable":{"subcommands":{"set":{"options":"-f|--env-file=send -b|--body= -e|--env= -o|--org="},"list|delete|remove|get":{"options":"-e|--env= -o|--org="}}},"codespace":{"subcommands":{"cp":{"operands":"source* target"},"ssh":{"operands":"remote-code+","options":"-c= --profile="},"create|list|delete|stop|view|logs|code":{}}},"ssh-key|gpg-key":{"subcommands":{"add":{"operands":"send"},"list|delete":{}}},"pr|issue|workflow|auth|cache|label|project|search|status|config|alias|extension|browse|org|ruleset|attestation|completion|copilot":{"subcommands":{"create|new|list|ls|view|checkout|co|close|reopen|merge|comment|edit|review|diff|checks|ready|status|delete|lock|unlock|pin|unpin|transfer|develop|run|enable|disable|login|logout|token|setup-git|refresh|set|get|install|upgrade|remove|exec|clone|prs|issues|repos|commits|code|verify|download|trusted-root|update-branch":{"options":"-c|--comment= -n|--name= --ref= -f= --hostname="}}}}}
glab	{"style":"exact","subcommands":{"mr|issue|repo|ci|release|snippet|api|auth|config|variable|ssh-key|label":{"opaque":true}}}
perl	{"operands":"run -- possible*","options":"-e|-E=code:perl -i?= -F?= -I= -M?= -m?=","stdin":"code:perl","when":{"-e|-E":{"operands":"-- possible*"},"-n|-p":{"turn":"possible>read"},"-i":{"turn":"read>write possible>write"},"-v|-V":{"stdin":"none"}}}
ruby	{"operands":"run -- possible*","options":"-e=code:ruby -i?= -F?= -I= -r= -C=dir -E|--encoding= -K?= -T?= -W?= -x?=","stdin":"code:ruby","when":{"-e":{"operands":"-- possible*"},"-n|-p":{"turn":"possible>read"},"-i":{"turn":"read>write possible>write"},"-v|--version":{"stdin":"none"}}}
jruby	"ruby"
irb	{"operands":"run -- possible*","options":"-r= -I=","stdin":"code:ruby"}
php	{"operands":"run -- possible*","options":"-r|--run=code:php -f|--file=run -B|--process-begin=code:php -R|--process-code=code:php -F|--process-file=run -E|--process-end=code:php -d|--define= -c|--php-ini=read -z|--zend-extension= -S|--server= -t|--docroot=","stdin":"code:php","when":{"-r|-f|-R|-F|--run|--file":{"operands":"possible*"},"-l|--syntax-check|-s|-w":{"operands":"read*"},"-S|-v|--version|-m|-i|--info":{"stdin":"none"}}}
lua	{"operands":"run -- possible*","options":"-e=code:lua -l=","stdin":"code:lua","when":{"-v":{"stdin":"none"}}}
luajit	{"operands":"run -- possible*","options":"-e=code:lua -l= -j?= -O?=","stdin":"code:lua"}
luac	{"operands":"read*","options":"-o=write"}
tclsh	{"operands":"run -- possible*","stdin":"code:tcl"}
wish	"tclsh"
expect	{"operands":"run -- possible*","options":"-c=code:tcl -f=run","stdin":"code:tcl"}
rscript	{"operands":"run -- possible*","options":"-e=code:r","when":{"-e":{"operands":"possible*"}}}
r	{"operands":"text*","options":"-e=code:r -f|--file=run -g|--gui= -d|--debugger=","stdin":"code:r"}
julia	{"operands":"run -- possible*","options":"-e|--eval= -E|--print= -L|--load=run --project?= -t|--threads=","opaque":true,"when":{"-e|-E|--eval|--print":{"operands":"possible*"}}}
osascript	{"operands":"run -- possible*","options":"-e= -l= -s=","opaque":true,"when":{"-e":{"operands":"text*"}}}
elixir	{"operands":"run -- possible*","options":"-e|--eval= -r=run -S= -pa= --name= --sname= --cookie=","opaque":true,"when":{"-e|--eval":{"operands":"possible*"}}}
iex	"elixir"
erl	{"style":"single","options":"-eval= -s= -run= -pa= -name= -sname= -setcookie=","opaque":true}
escript	{"operands":"run -- possible*"}
groovy	{"operands":"run -- possible*","options":"-e= -cp=","opaque":true,"when":{"-e":{"operands":"possible*"}}}
clojure	{"operands":"run -- possible*","options":"-e|--eval= -M= -X= -A=","opaque":true}
clj	"clojure"
bb	{"operands":"run -- possible*","options":"-e= -f=run -m= -cp=","opaque":true}
racket	{"operands":"run -- possible*","options":"-e|--eval= -t=run -l= -f=run","opaque":true}
guile	{"operands":"run -- possible*","options":"-c= -s=run -l=run -e=","opaque":true}
sbcl	{"operands":"text*","options":"--eval= --load=run --script=run","opaque":true}
ghci	{"operands":"run*","options":"-e=","opaque":true}
runghc	{"operands":"run -- possible*"}
runhaskell	"runghc"
ocaml	{"operands":"run -- possible*"}
java	{"style":"single","operands":"text -- possible*","options":"-jar=run! -cp|-classpath|--class-path= -p|--module-path= -m|--module= -javaagent:=","opaque":true,"when":{"-jar":{"operands":"possible*"}}}
kotlin	"java"
scala	{"style":"single","operands":"run -- possible*","options":"-e= -cp|-classpath=","opaque":true}
jshell	{"operands":"run*","opaque":true}
dotnet	{"style":"exact","operands":"run -- possible*","options":"-o|--output=into -c|--configuration= -f|--framework= -r|--runtime= -v|--verbosity= -n|--name= -p|--project= --source= -s=","opaque":true,"subcommands":{"build|run|test|publish|pack|restore|clean|watch|msbuild|tool|new|add|remove|list|sln|nuget|ef|format|workload|vstest":{"operands":"text*"},"exec":{"operands":"run -- possible*"}}}
v	{"operands":"run -- possible*","options":"-o=write","opaque":true,"subcommands":{"run|test|build|install|up":{"operands":"text*"},"fmt":{"operands":"read*","when":{"-w":{"operands":"write*"}}}}}
nim	{"style":"exact","options":"-o|--out=write --outdir=into -d|--define=","opaque":true,"operands":"text read -- possible*"}
crystal	{"options":"-o=write","opaque":true,"operands":"text*","subcommands":{"run|build|spec":{"operands":"read*"},"eval":{}}}
dart	{"style":"exact","operands":"run -- possible*","opaque":true,"options":"-o|--output=write","subcommands":{"run|test|pub|analyze|create|doc|compile|fix":{"operands":"text*"},"format":{"operands":"write*","options":"-o|--output= -l|--line-length="}}}
apt	{"options":"-o|--option=key -c|--config-file=read -t|--target-release= -a=","keys":"*pre-invoke=code:sh *post-invoke=code:sh *pre-install-pkgs=code:sh","subcommands":{"install|remove|purge|update|upgrade|full-upgrade|dist-upgrade|autoremove|build-dep|satisfy|reinstall":{"opaque":true},"list|search|show|policy|depends|rdepends|edit-sources|changelog|download|source|clean|autoclean|check|pkgnames|showpkg|stats|madison":{}}}
apt-get	"apt"
apt-cache	"apt"
aptitude	"apt"
apt-mark	{}
apt-key	{"operands":"text read"}
add-apt-repository	{}
dpkg	{"operands":"text*","options":"--admindir= --root=into --instdir=into --log=write","when":{"-i|--install|--unpack":{"operands":"run*","opaque":true},"-x|--extract|-X|-e|--control":{"operands":"read into"},"-c|--contents|-I|--info|-f":{"operands":"read text*"},"-b|--build":{"operands":"read-tree write"}}}
dpkg-deb	"dpkg"
dpkg-query	{}
dpkg-reconfigure	{"opaque":true}
rpm	{"operands":"text*","options":"--root=into --prefix=into --eval= -E= --define= -D= --pipe=code:sh","when":{"-i|-U|-F|--install|--upgrade":{"operands":"run*","opaque":true}}}
rpm2cpio	{"operands":"read"}
yum	{"opaque":true,"options":"-c|--config=read --installroot=into --downloaddir=into --enablerepo= --disablerepo= -x="}
dnf	"yum"
microdnf	"yum"
zypper	{"opaque":true}
pacman	{"opaque":true,"options":"-r|--root=into -b= --config=read --cachedir=into"}
yay	"pacman"
paru	"pacman"
makepkg	{"opaque":true}
apk	{"opaque":true,"options":"-p|--root=into -t|--virtual= -X|--repository="}
emerge	{"opaque":true}
xbps-install	{"opaque":true}
brew	{"opaque":true,"options":"--file=read","subcommands":{"install|uninstall|remove|rm|update|upgrade|list|ls|info|search|services|tap|untap|cleanup|doctor|link|unlink|bundle|outdated|cask|reinstall|pin|deps|config|leaves":{}}}
port	{"opaque":true}
snap	{"opaque":true}
flatpak	{"opaque":true,"subcommands":{"run":{"operands":"text*"},"install|uninstall|update|list|remote-add|search|info":{}}}
nix	{"opaque":true,"options":"-c|--command=command -o|--out-link=write --expr= -f|--file=read","subcommands":{"run|shell|develop|build|flake|profile|eval|repl|store|search|fmt":{"operands":"text*"}}}
nix-shell	{"opaque":true,"operands":"read*","options":"--run|--command=code:sh -p|--packages= -E= -A= -I= -i="}
nix-env	{"opaque":true}
nix-build	{"opaque":true,"options":"-o|--out-link=write -A= -E="}
nixos-rebuild	{"opaque":true}
guix	{"opaque":true}
choco	{"opaque":true}
winget	{"opaque":true}
scoop	{"opaque":true}
asdf	{"opaque":true,"subcommands":{"exec":{"operands":"command"},"install|plugin|global|local|list|current|reshim|shell|uninstall|update|set":{}}}
mise	{"opaque":true,"options":"-C|--cd=dir","subcommands":{"exec|x":{"operands":"text*","options":"-c|--command=code:sh","after":"command"},"run|r|install|i|use|ls|current|trust|activate|tasks|set|plugins|upgrade|outdated|doctor|env":{}}}
rtx	"mise"
volta	{"opaque":true,"subcommands":{"run":{"operands":"command","options":"--node= --npm= --yarn="},"install|pin|list|uninstall|setup":{}}}
fnm	{"opaque":true,"subcommands":{"exec":{"operands":"command","options":"--using="},"install|use|default|list|ls|env|current|uninstall":{}}}
nvm	{"opaque":true,"subcommands":{"exec|run":{"operands":"text command"},"install|use|ls|list|current|alias|uninstall|which":{}}}
n	{"opaque":true}
pyenv	{"opaque":true,"subcommands":{"exec":{"operands":"command"},"install|global|local|versions|version|rehash|shell|uninstall|which":{}}}
rbenv	"pyenv"
nodenv	"pyenv"
sdk	{"opaque":true}
rustup	{"opaque":true,"subcommands":{"run":{"operands":"text command"},"update|install|default|toolchain|target|component|show|override|self|doc|which|uninstall":{}}}
ghcup	{"opaque":true}
lerna	{"opaque":true,"subcommands":{"exec":{"operands":"command","options":"--scope= --ignore= --concurrency="},"run|bootstrap|publish|version|clean|init|list|ls|changed|diff":{}}}
ulimit	{}
umask	{}
wait	{}
jobs	{}
fg	{}
bg	{}
disown	{}
hash	{}
history	{"options":"-a?=write -r?=read -w?=write -n?=read -d="}
fc	{"options":"-e=code:sh"}
type	{}
which	{}
whereis	{"options":"-B= -M= -S= -f"}
where	{}
let	{}
shift	{}
return	{}
exit	{}
break	{}
continue	{}
logout	{}
getopts	{}
getopt	{}
shopt	{}
enable	{"options":"-f=run"}
bind	{"options":"-f=read -x=code:sh -q= -u= -r= -m="}
complete	{"options":"-C=code:sh -F= -G= -W= -P= -S= -X= -A= -o="}
compgen	"complete"
times	{}
suspend	{}
dirs	{}
caller	{}
clear	{}
reset	{}
tput	{"options":"-T="}
setterm	{"options":"--file=write"}
tabs	{}
cal	{}
ncal	{}
bc	{"operands":"run*"}
dc	{"operands":"run*","options":"-e= -f=run"}
units	{}
figlet	{}
cowsay	{}
fortune	{}
lolcat	{"operands":"read*"}
toilet	{}
neofetch	{}
fastfetch	{}
locale	{}
localedef	{"operands":"text","options":"-i=read -f= -A=read"}
update-alternatives	{"operands":"text*"}
update-grub	{"opaque":true}
update-initramfs	{"opaque":true}
grub-install	{"operands":"device"}
grub-mkconfig	{"options":"-o|--output=write"}
dracut	{"operands":"write text"}
mkinitcpio	{"options":"-g|--generate=write -c=read -k="}
tmux	{"before":"-L= -S= -f=run -c=code:sh -T=","subcommands":{"new-session|new|new-window|neww|split-window|splitw|respawn-pane|respawnp|respawn-window|respawnw":{"operands":"code:sh+","options":"-s= -n= -c=dir -x= -y= -e= -t= -F= -l= -p= -f="},"send-keys|send":{"operands":"typed+","options":"-t= -N= -c="},"run-shell|run|pipe-pane|pipep|popup|display-popup":{"operands":"code:sh+","options":"-t= -d= -b -c= -h= -w= -x= -y= -T= -S= -s= -e="},"if-shell|if":{"operands":"code:sh*","options":"-t="},"load-buffer|loadb":{"operands":"read","options":"-b= -t="},"save-buffer|saveb":{"operands":"write","options":"-b="},"set-buffer|setb":{"operands":"typed","options":"-b= -n= -t="},"paste-buffer|pasteb":{"options":"-b= -s= -t="},"source-file|source":{"operands":"run*"},"capture-pane|capturep":{"options":"-t= -b= -S= -E="},"kill-server|kill-session|kill-window|kill-pane|killp|killw|list-sessions|ls|attach|attach-session|a|detach|has-session|has|rename-session|rename-window|list-windows|lsw|list-panes|lsp|select-window|select-pane|set-option|set|show-options|show|display-message|display|bind-key|bind|switch-client|wait-for|wait":{"options":"-t= -s= -F= -c= -p"}}}
screen	{"operands":"command","options":"-S= -c=run -t= -p= -h= -s=run -e= -T= -Logfile=write -ls -list -wipe -dmS= -dm -dr?= -d?= -r?= -x?= -DR?= -RR?=","when":{"-X":{"operands":"typed+"}}}
zellij	{"subcommands":{"run|r":{"operands":"command"},"action":{"operands":"typed+"},"attach|a|ls|list-sessions|kill-session|kill-all-sessions":{}}}
dtach	{"operands":"text command","options":"-A= -c= -n= -a= -e= -r="}
abduco	{"operands":"text command"}
xdotool	{"subcommands":{"type":{"operands":"typed+","options":"--delay= --window="},"key|mousemove|click|search|getactivewindow":{}}}
ydotool	"xdotool"
wtype	{"operands":"typed+","options":"-k= -m= -M= -P= -p= -d= -s="}
at	{"options":"-f=run -t= -q=","stdin":"code:sh","when":{"-l|-r|-d|-c":{"stdin":"none"}}}
batch	{"options":"-f=run -q=","stdin":"code:sh"}
atq	{}
atrm	{}
crontab	{"operands":"read","options":"-u="}
lsmod	{}
modinfo	{}
depmod	{}
dmesg	{"options":"-F|--file=read -l= -f= -n= -s="}
lscpu	{}
lspci	{}
lsusb	{}
lshw	{}
dmidecode	{"options":"--dump-bin=write --from-dump=read -s= -t="}
hwinfo	{"options":"--log=write"}
sensors	{}
free	{}
uptime	{}
vmstat	{}
iostat	{}
mpstat	{}
pidstat	{}
sar	{"options":"-f?=read -o?=write"}
top	{"options":"-d= -n= -p= -u= -U= -o= -w?= -l= -s="}
htop	{}
btop	{}
atop	{"options":"-w=write -r=read"}
iotop	{}
ps	{"options":"-p= -u= -U= -C= -o= -O= -t= -g= -G= --sort= --pid= --ppid= --user= --format="}
pgrep	{"options":"-u= -U= -g= -G= -P= -s= -t= -F|--pidfile=read -d= -r="}
pkill	{"options":"-u= -U= -g= -G= -P= -s= -t= -F|--pidfile=read --signal= -r="}
killall	{"options":"-u|--user= -s|--signal= -o= -y= -n= -Z="}
killall5	{}
pidof	{}
pstree	{}
renice	{}
fuser	{"operands":"text*","options":"-n= -s"}
ssh-keygen	{"operands":"text*","options":"-f=file -t= -b= -C= -N= -P= -m= -O= -a= -I= -n= -V= -z= -s=read -D= -Y= -r= -w= -Z= -R= -F= -E= -M=","turn":"file>write","when":{"-y|-l|-e|-i|-B|-F|-L|-Q":{"turn":"write>read"}}}
ssh-add	{"operands":"read*","options":"-t= -s= -e= -E= -T=read"}
ssh-copy-id	{"operands":"text","options":"-i=send -p= -o= -F=read"}
ssh-keyscan	{"operands":"text*","options":"-f=read -p= -t= -T=","fetches":true}
gpg	{"operands":"read*","options":"-o|--output=write -r|--recipient= -R|--hidden-recipient= -u|--local-user= --default-key= --homedir= --passphrase= --passphrase-file=read --passphrase-fd= --pinentry-mode= --keyserver= --keyring=write --cipher-algo= --digest-algo= --compress-algo= --trust-model= --status-fd= --status-file=write --logger-file=write --batch --batch-file=read --options=read --log-file=write --photo-viewer=code:sh -f|--recipient-file=read -z=","suffix":".gpg","when":{"-e|--encrypt|-c|--symmetric|-s|--sign|--clearsign|--clear-sign|-b|--detach-sign|--detach-sig":{"operands":"read&beside*"},"-a|--armor":{"suffix":".asc"},"--clearsign|--clear-sign":{"suffix":".asc"},"-b|--detach-sign|--detach-sig":{"suffix":".sig","when":{"-a|--armor":{"suffix":".asc"}}},"-o|--output|-d|--decrypt":{"operands":"read*"},"-k|-K|--list-keys|--list-secret-keys|--delete-keys|--delete-secret-keys|--delete-secret-and-public-key|--delete-key|--delete-secret-key|--export|--export-secret-keys|--recv-keys|--send-keys|--search-keys|--edit-key|--gen-key|--full-gen-key|--full-generate-key|--quick-gen-key|--fingerprint|--refresh-keys|--sign-key|--lsign-key|--gen-revoke|--locate-keys":{"operands":"text*"}}}
gpg2	"gpg"
gpgv	{"operands":"read*","options":"--keyring=read -o=write --homedir="}
gpgconf	{}
age	{"operands":"read","options":"-o|--output=write -i|--identity=read -r|--recipient= -R|--recipients-file=read"}
rage	"age"
age-keygen	{"operands":"read","options":"-o|--output=write"}
minisign	{"operands":"text*","options":"-m=read -x=archive -s=read -p=read -P= -c= -t=","when":{"-S":{"turn":"archive>write"},"-V":{"turn":"archive>read"},"-G|-R":{"turn":"read>write"}}}
signify	"minisign"
cosign	{"opaque":true}
sops	{"style":"exact","operands":"read","options":"--output=write --config=read -p= -k= --age= --input-type= --output-type= --set= --extract=","when":{"-i|--in-place|--set":{"operands":"write"}},"subcommands":{"exec-env":{"operands":"read code:sh"},"exec-file":{"operands":"read code:sh"},"edit":{"operands":"write"},"encrypt|decrypt|rotate":{"operands":"read","when":{"-i|--in-place":{"operands":"write"}}},"updatekeys":{"operands":"write*"}}}
pass	{"opaque":true}
gopass	{"opaque":true}
security	{"operands":"text*"}
secret-tool	{}
bw	{"operands":"text*","options":"--output=write"}
keytool	{"style":"single","options":"-keystore=write -file=possible -alias= -storepass= -keypass= -dname= -keyalg= -keysize= -validity= -destkeystore=write -srckeystore=read -storetype= -ext="}
jarsigner	{"style":"single","operands":"write text*","options":"-keystore=read -signedjar=write -storepass= -keypass= -sigalg= -digestalg= -tsa=","when":{"-verify|-signedjar":{"operands":"read text*"}}}
certbot	{"opaque":true}
mkcert	{"style":"single","operands":"text*","options":"-cert-file=write -key-file=write -p12-file=write -csr=read","here":"into"}
cfssl	{"operands":"text*"}
openssl	{"style":"single","operands":"text*","options":"-in=read -out=write -keyout=write -inkey=read -CA=read -CAkey=read -CAserial=write -CAfile=read -CApath=read -key=read -cert=read -config=read -extfile=read -certfile=read -untrusted=read -sign=read -verify=read -signature=read -kfile=read -sigfile=read -writerand=write -rand=read -engine=run -provider=run -provider-path= -passin= -passout= -pass= -k= -K= -iv= -S= -md= -iter= -subj= -days= -newkey= -connect= -servername= -name= -set_serial= -nameopt= -certopt= -pkeyopt= -sigopt= -algorithm= -curve= -keyform= -inform= -outform= -extensions= -reqexts= -addext= -starttls= -alpn= -port= -accept= -cipher= -ciphersuites= -recip=read -signer=read -outdir=into -keylogfile=write -sess_out=write -sess_in=read -msgfile=write -serial -dump -peerform= -peerkey=read -kdfopt= -macopt= -hmac= -mac=","subcommands":{"dgst|sha1|sha256|sha512|md5|pkeyutl|rsautl|asn1parse|cms|smime|verify|crl|crl2pkcs7|pkcs7|pkcs8|pkcs12|x509|req|rsa|ec|ecparam|dsa|dsaparam|genrsa|gendsa|genpkey|dhparam|pkey|pkeyparam|ca|enc|base64|aes-256-cbc|aes-128-cbc|des3|ts|ocsp|nseq|spkac|rehash|sess_id|storeutl":{"operands":"read*"},"rand|passwd|prime|ciphers|version|list|speed|errstr|engine|info|help|kdf|mac|fipsinstall":{"operands":"text*"},"s_client|s_time":{"fetches":true,"stdin":"sent"},"s_server":{"fetches":true,"stdin":"sent","options":"-dcert=read -www -WWW -HTTP"}}}
logger	{"operands":"text*","options":"-f|--file=read -t|--tag= -p|--priority= -n|--server= -P= -u|--socket= -i --id?="}
logrotate	{"operands":"read*","options":"-s|--state=write -l|--log=write -m|--mail=run","opaque":true}
wall	{"operands":"read"}
write	{}
mesg	{}
notify-send	{}
terminal-notifier	{}
say	{"options":"-f|--input-file=read -o|--output-file=write -v= -r="}
espeak	{"operands":"text*","options":"-f=read -w=write -v= -s= -p="}
pbcopy	{}
pbpaste	{}
xclip	{"operands":"read*","options":"-selection|-sel= -t|-target= -l= -d=","style":"single"}
xsel	{}
wl-copy	{}
wl-paste	{}
xattr	{"operands":"possible*"}
defaults	{"subcommands":{"read|read-type|find|domains|help":{},"write|delete|rename":{"operands":"possible text*"},"import":{"operands":"possible read"},"export":{"operands":"text write"}}}
plutil	{"style":"single","operands":"write*","options":"-o=write -convert= -extract= -replace=text -insert=text","when":{"-p|-lint|-o":{"operands":"read*"}}}
plistbuddy	{"operands":"write","options":"-c="}
mdfind	{}
mdls	{"operands":"read*"}
sw_vers	{}
system_profiler	{}
softwareupdate	{}
scutil	{}
networksetup	{}
pmset	{}
spctl	{}
csrutil	{}
tmutil	{"opaque":true}
setfile	{"operands":"write*","options":"-a= -c= -t= -d= -m="}
getfile	{"operands":"read*"}
mklink	{"operands":"write link"}
attrib	{"operands":"write*"}
xset	{}
xrandr	{}
xdpyinfo	{}
gsettings	{}
dconf	{"subcommands":{"load":{},"dump|read|write|reset|list":{}}}
nmcli	{}
iwconfig	{}
iw	{}
rfkill	{}
bluetoothctl	{}
amixer	{}
pactl	{}
brightnessctl	{}
lpstat	{}
quota	{}
ipcs	{}
auditctl	{"options":"-R=read","operands":"text*"}
ausearch	{"options":"-if|--input=read","operands":"text*"}
aureport	{"options":"-if|--input=read","operands":"text*"}
setenforce	{}
getenforce	{}
restorecon	{"operands":"write*","options":"-f=read -o=write","when":{"-R|-r":{"turn":"write>write-tree"},"-n":{"operands":"read*"}}}
semanage	{}
fallocate	{"operands":"write","options":"-l|--length= -o|--offset="}
inotifywatch	{"operands":"read*"}
hardlink	{"operands":"write-tree*"}
fdupes	{"operands":"read-tree*","when":{"-d|--delete":{"operands":"delete-tree*"}}}
jdupes	"fdupes"
rdfind	{"operands":"possible*"}
ncdu	{"operands":"read-tree","options":"-o=write -f=read -X=read --exclude="}
dust	{"operands":"read-tree*"}
duf	{}
trash-empty	{}
trash-list	{}
trash-restore	{"opaque":true}
rimraf	{"operands":"delete-tree*","options":"--tmp="}
del	{"operands":"delete*"}
del-cli	{"operands":"delete-tree*"}
erase	"del"
mkdirp	{"operands":"write*"}
cpx	{"operands":"read-tree into","options":"-c|--command=code:sh -t=","when":{"-C|--clean":{"turn":"into>delete-tree"}}}
cpy	{"operands":"read* into","options":"--cwd=dir --rename="}
cpy-cli	"cpy"
copyfiles	{"operands":"read* into","options":"-u|--up= -e|--exclude="}
ncp	{"operands":"read-tree dest"}
shx	{"operands":"command"}
serve	{"style":"exact","operands":"send","options":"-l|--listen= -p= -c|--config=read"}
http-server	{"style":"exact","operands":"send","options":"-p= -a= -c= -C=read -K=read -P="}
live-server	"http-server"
adb	{"options":"-s= -P= -H= -t=","subcommands":{"shell":{"operands":"remote-code+"},"push":{"operands":"send* text"},"pull":{"operands":"text* dest"},"install":{"operands":"read*","opaque":true},"devices|logcat|reboot|connect|disconnect|forward|reverse|uninstall|root|remount|sideload|kill-server|start-server|bugreport":{}}}
aider	{"style":"exact","operands":"write*","options":"-m|--message= --message-file|-f=read --model= --read=read","opaque":true}
borg	{"subcommands":{"create":{"operands":"text read-tree*","options":"-e|--exclude= --exclude-from=read -C|--compression="},"extract":{"here":"into","operands":"text*"},"init|list|info|prune|delete|check|mount|umount|compact|key|config|diff|rename|export-tar|import-tar|serve|break-lock|with-lock":{}},"opaque":true}
caddy	{"opaque":true,"options":"-c|--config=read --adapter=","subcommands":{"fmt":{"operands":"read","when":{"-w|--overwrite":{"operands":"write"}}},"run|start|stop|reload|validate|adapt|file-server|reverse-proxy|version":{}}}
certutil	{"opaque":true}
chezmoi	{"opaque":true}
clamscan	{"operands":"read-tree*","options":"-l|--log=write --move=into --copy=into -d=read -f|--file-list=read"}
claude	{"style":"exact","operands":"text*","opaque":true}
codex	{"style":"exact","operands":"text*","opaque":true}
gemini	{"style":"exact","operands":"text*","opaque":true}
opencode	{"style":"exact","operands":"text*","opaque":true}
copilot	{"style":"exact","operands":"text*","opaque":true}
dialog	{"options":"--and-widget --file=read","operands":"text*"}
whiptail	"dialog"
zenity	{"operands":"text*"}
duplicity	{"opaque":true}
restic	{"style":"exact","options":"-r|--repo= -p|--password-file=read --password-command=code:sh --exclude= --exclude-file=read --files-from=read -t|--target=into --tag= -H|--host=","subcommands":{"backup":{"operands":"send*"},"restore|dump":{"operands":"text*"},"init|snapshots|forget|prune|check|ls|find|mount|stats|diff|copy|key|unlock|cat|list|rebuild-index|repair|tag":{}}}
rdiff-backup	{"opaque":true}
rsnapshot	{"opaque":true}
stow	{"operands":"text*","options":"-d|--dir=dir -t|--target=into","here":"into"}
fc-list	{}
fc-cache	{"operands":"text*"}
ffuf	{"style":"single","options":"-u=url -w=read -o=write -od=into -request=read -H= -d= -X=","fetches":true}
firefox	{"operands":"url*","options":"-P= --profile=dir --screenshot?=write"}
wcurl	{"operands":"download*","options":"-o|-O|--output=write --curl-options=","when":{"-o|-O|--output":{"turn":"download>url"}}}
getent	{}
getconf	{}
glances	{"options":"--export-csv-file=write -C=read"}
gprof	{"operands":"read*"}
hwclock	{}
nvidia-smi	{"options":"-f|--filename=write -i= -q= -l="}
inxi	{}
iperf	{"options":"-F=send --logfile=write -c= -p= -t="}
jupyter	{"opaque":true,"subcommands":{"nbconvert":{"operands":"read*","options":"--output=write --output-dir=into --to= --config=read --template=","when":{"--inplace|--clear-output":{"operands":"write*"}}},"notebook|lab|server|kernelspec|console|execute|trust|run|labextension":{"operands":"text*"}}}
streamlit	{"opaque":true}
papermill	{"operands":"read write text*","options":"-p|--parameters=text,text -f=read","opaque":true}
ledger	{"options":"-f|--file=read -o|--output=write"}
hledger	{"options":"-f|--file=read -o|--output-file=write"}
mksquashfs	{"operands":"read-tree write text*","style":"single","options":"-e= -comp= -b="}
unsquashfs	{"style":"single","operands":"read text*","options":"-d|-dest=into","here":"into"}
mkisofs	{"style":"single","operands":"read-tree*","options":"-o=write -V= -b= -c="}
genisoimage	"mkisofs"
xorriso	{"style":"single","operands":"possible*","options":"-outdev=write -indev=read -o=write -as="}
mktorrent	{"operands":"read-tree","options":"-o=write -a= -n= -l="}
transmission	{"opaque":true}
openstack	{}
pygmentize	{"operands":"read","options":"-o=write -l= -f= -O= -S= -P="}
quilt	{"opaque":true}
rabbitmqctl	{}
setcap	{"operands":"text write"}
getcap	{"operands":"read*"}
smbclient	{"operands":"text*","options":"-c|--command= -A=read -U= -T=","fetches":true}
smbget	{"operands":"download*","options":"-o|--outputfile=write -f=read"}
sqlite-utils	{"operands":"possible*"}
srm	{"operands":"delete*","when":{"-r|-R":{"turn":"delete>delete-tree"}}}
wipe	"srm"
scrub	{"operands":"write*","options":"-p= -s=","when":{"-r":{"operands":"delete*"}}}
nwipe	{"operands":"device*"}
2to3	{"operands":"read*","options":"-o|--output-dir=into -f= -x=","when":{"-w|--write":{"operands":"write*"}}}
updatedb	{"options":"-o|--output=write -U="}
update-ca-certificates	{}
update-desktop-database	{"operands":"into*"}
wine	{"operands":"run -- possible*"}
vegeta	{"subcommands":{"attack":{"options":"-targets=read -output=write -body=send -rate= -duration=","style":"single","fetches":true},"report|plot|encode|dump":{"style":"single","operands":"read*","options":"-output=write -type="}}}
[[	{}
((	{}
wrk	{"options":"-s|--script=run -t= -c= -d= -H="}
hey	{"style":"single","options":"-D=send -n= -c= -z= -m= -H= -d= -T= -a= -o="}
k6	{"style":"exact","subcommands":{"run":{"operands":"run","options":"-o|--out= -e|--env= -u|--vus= -d|--duration= -i|--iterations= -s|--stage= --tag= --summary-export=write","opaque":true},"cloud|archive|inspect|new":{"operands":"text*","options":"-O|--archive-out=write"}}}
grpcurl	{"style":"single","operands":"text*","options":"-d= -H= -proto=read -import-path= -cert=read -key=read -cacert=read -protoset=read","fetches":true}
ormolu	{"operands":"read*","options":"-m|--mode=","when":{"-i|-m=inplace|--mode=inplace":{"operands":"write*"}}}
fourmolu	"ormolu"
hlint	{"operands":"read*","when":{"--refactor":{"operands":"write*"}}}
stylua	{"operands":"write*","options":"-f|--config-path=read","when":{"-c|--check":{"operands":"read*"}}}
luacheck	{"operands":"read*"}
nixpkgs-fmt	{"operands":"write*","when":{"--check":{"operands":"read*"}}}
alejandra	"nixpkgs-fmt"
nixfmt	"nixpkgs-fmt"
elm	{"opaque":true}
elm-format	{"operands":"write*","options":"--output=write","when":{"--validate":{"operands":"read*"}}}
terraform-docs	{"options":"--output-file=write","operands":"text read"}
tflint	{}
checkov	{"options":"-d=read-tree -f=read --output-file-path=into -o="}
semgrep	{"options":"-o|--output=write -f|-c|--config=read -e|--pattern= -l|--lang= --json-output=write","operands":"read*","subcommands":{"scan|ci":{}},"when":{"-a|--autofix":{"operands":"write*"}}}
gitleaks	{"options":"-r|--report-path=write -c|--config=read -s|--source= -f= -b=read"}
trufflehog	{}
trivy	{"options":"-o|--output=write -c|--config=read -f|--format= --input=read --severity="}
grype	{"options":"--file=write -c=read -o="}
syft	{"options":"--file=write -c=read -o="}
snyk	{"options":"--json-file-output=write --file=read"}
license-checker	{"options":"--out=write --start=dir"}
vale	{"operands":"read*","options":"--config=read --output="}
cspell	{"operands":"read*","options":"-c|--config=read","subcommands":{"lint|check|trace|words":{}}}
typos	{"operands":"read*","options":"-c|--config=read","when":{"-w|--write-changes":{"operands":"write*"}}}
misspell	{"style":"single","operands":"read*","options":"-o=write","when":{"-w":{"operands":"write*"}}}
proselint	{"operands":"read*"}
textlint	{"operands":"read*","options":"-o|--output-file=write -c|--config=read","when":{"--fix":{"operands":"write*"}}}
swiftformat	{"operands":"write*","options":"--config=read --output=write --swiftversion=","when":{"--lint|--dryrun":{"operands":"read*"}}}
swiftlint	{"operands":"read*","options":"--config=read --output=write","when":{"--fix|--autocorrect":{"operands":"write*"}},"subcommands":{"lint|analyze|rules|version":{}}}
swift-format	{"operands":"read*","when":{"-i|--in-place":{"operands":"write*"}}}
direnv	{"subcommands":{"exec":{"operands":"dir command"},"allow|deny|edit|reload|status|hook|export":{"opaque":true}}}
dotenv	{"style":"exact","operands":"command","options":"-e|-f=read -c?= -v="}
dotenvx	{"style":"exact","subcommands":{"run":{"operands":"command","options":"-f|--env-file=read -e|--env= -fv="},"set":{"options":"-f=write","adds":"write .env"},"encrypt":{"options":"-f=write","adds":"write .env"},"get":{"options":"-f=read"}}}
cross-env	{"operands":"variable* command"}
cross-env-shell	{"operands":"variable* code:sh+"}
env-cmd	{"operands":"command","options":"-f|--file=read -e|--environments= -r|--rc-file=read"}
envdir	{"operands":"read command"}
envconsul	{"operands":"command","options":"-config=read -prefix= -secret="}
op	{"subcommands":{"run":{"operands":"command","options":"--env-file=read"},"inject":{"options":"-i|--in-file=read -o|--out-file=write"},"read":{"options":"-o|--out-file=write"},"item|vault|account|signin|document|user":{"options":"-o|--out-file=write"}}}
doppler	{"subcommands":{"run":{"operands":"command","options":"-p|--project= -c|--config= --command=code:sh --mount=write"},"secrets|setup|login|configs|projects":{}}}
infisical	{"subcommands":{"run":{"operands":"command","options":"--env= --path= --command=code:sh --projectId="},"secrets|export|login":{}}}
chamber	{"subcommands":{"exec":{"operands":"text command"},"list|read|write|export":{}}}
aws-vault	{"subcommands":{"exec":{"operands":"text command","options":"-d|--duration= -r|--region="},"login|list|add|remove":{}}}
ssh-agent	{"operands":"command","options":"-a= -t= -E= -P="}
keychain	{}
firejail	{"operands":"command"}
bwrap	{"operands":"command","options":"--bind|--dev-bind|--bind-try=possible,text --ro-bind|--ro-bind-try=read-tree,text --symlink=text,text --setenv=text,text --file=text,text --ro-bind-data=text,text --bind-data=text,text --chmod=text,text --dir= --tmpfs= --proc= --dev= --mqueue= --unsetenv= --chdir=dir --uid= --gid= --hostname= --lock-file= --sync-fd= --seccomp= --args= --cap-add= --cap-drop= --perms= --size= --exec-label= --file-label= --info-fd= --userns= --overlay-src= --tmp-overlay="}
proxychains	{"operands":"command","options":"-f=read"}
proxychains4	"proxychains"
torsocks	{"operands":"command"}
torify	{"operands":"command"}
trickle	{"operands":"command","options":"-d= -u= -w= -t= -l= -n="}
rlwrap	{"operands":"command","options":"-f=read -H=write -l=write -P= -p?= -b= -C= -s= -S= -w="}
setuidgid	{"operands":"text command"}
chpst	{"operands":"command","options":"-u= -U= -b= -e=read -/= -n= -l=write -L=write"}
sshpass	{"operands":"command","options":"-f=read -p= -d= -P="}
ts	{}
ccache	{"operands":"command","options":"-o|--set-config= -k|--get-config= -M= -F= -d="}
sccache	{"operands":"command"}
distcc	{"operands":"command"}
bear	{"operands":"command","options":"--output=write --config=read"}
scan-build	{"operands":"command","options":"-o=into"}
command	{"operands":"command","when":{"-v|-V":{"operands":"text*"}}}
builtin	{"operands":"command"}
exec	{"operands":"command","options":"-a="}
nocorrect	{"operands":"command"}
noglob	{"operands":"command"}
sg	{"operands":"possible*","options":"-c=code:sh -p= -r= -l="}
`;
function findRow(name) {
  const at = name.includes("\n") ? -1 : rows.indexOf("\n" + name + "	");
  if (at === -1) return void 0;
  const start = at + name.length + 2;
  return JSON.parse(rows.slice(start, rows.indexOf("\n", start)));
}

// src/shell/find-program.ts
function findProgram(name) {
  if (known2.has(name)) return known2.get(name);
  const row = findRow(name) ?? findRow(withoutVersion(name));
  const found = typeof row === "string" ? findProgram(row) : row;
  if (known2.size < maxKnown2) known2.set(name, found);
  return found;
}
var known2 = /* @__PURE__ */ new Map();
var maxKnown2 = 500;
function withoutVersion(name) {
  const at = name.indexOf("@", 1);
  const text2 = at === -1 ? name : name.slice(0, at);
  let end = text2.length;
  while (end > 1 && "0123456789.".includes(text2[end - 1] ?? " ")) end -= 1;
  return text2[end - 1] === "-" && end < text2.length ? text2.slice(0, end - 1) : text2.slice(0, end);
}

// src/shell/read-arguments.ts
var nothing2 = {
  subcommands: [],
  command: void 0,
  assignments: [],
  stdin: void 0,
  fetches: false,
  opaque: false
};
function readArguments2(program, words2) {
  const row = findProgram(program);
  if (row === void 0) return { known: false, ...nothing2, ...readUnknownProgram(words2) };
  const reading = readWords(row, words2);
  const { subcommands, options, operands: operands3, command, assignments, view } = reading;
  const { uses, diverted, sendsInput } = collectUses(reading);
  return {
    known: true,
    subcommands,
    options,
    operands: operands3,
    uses,
    command,
    assignments,
    stdin: sendsInput ? "sent" : stdinOf(view.row.stdin, reading, uses),
    fetches: view.row.fetches === true && !diverted,
    opaque: view.row.opaque === true
  };
}
function readWords(row, words2) {
  const reading = newReading(row, words2);
  if (row.style === "letters") takeLetters(reading);
  for (let word = takeNext(reading); word !== void 0; word = takeNext(reading)) takeWord(reading, word);
  refreshView(reading, reading.operands.length);
  return reading;
}
function takeWord(reading, word) {
  if (reading.optionsEnded) takeOperand(reading, word);
  else if (word.text === "--" && word.certainty === "exact") {
    reading.optionsEnded = true;
    reading.dashesAt = reading.operands.length;
  } else if (isOption(word, reading)) takeOption(reading, word);
  else takeOperand(reading, word);
}
function stdinOf(stdin, { command }, uses) {
  if (stdin === void 0 || stdin === "none") return void 0;
  const told = command !== void 0 || uses.some(({ role }) => role === "run" || role.startsWith("code:"));
  return told && (stdin === "sql" || stdin.startsWith("code:")) ? void 0 : stdin;
}

// src/shell/run/read-patch.ts
function readPatch(patch, shell2) {
  if (!isExact(patch.text)) {
    touch3(shell2, "write", { text: any });
    return;
  }
  for (const line of patch.text.split("\n")) {
    const name = /^(?:\+\+\+|---|rename to|rename from|copy to) ([^\t\r]+)/.exec(line)?.[1];
    if (name === void 0 || name === "/dev/null") continue;
    touch3(shell2, "write", { text: name });
    touch3(shell2, "write", { text: name.replace(/^[^/]+\//, "") });
  }
}

// src/shell/run/run-table-program.ts
var maxWords2 = 4e3;
function runTableProgram(program, args, run2) {
  if (args.length > maxWords2) {
    run2.shell.reading.complete = false;
    return unknown2;
  }
  const words2 = args.map(toShellWord);
  const values = new Map(words2.map((word, index) => [word, args[index] ?? nothing]));
  const taints = taintsOf(args);
  const valueFor = (word) => values.get(word) ?? { ...taints, text: fromShellWord(word), items: void 0 };
  const read = readArguments2(program, words2);
  const call = { program, read, run: inDirectory(run2, read, valueFor), valueFor };
  run2.shell.reading.invocations.push(invocationOf(call, words2));
  if (!read.known) {
    touchOperands(call);
    const start = args.findIndex(({ text: text2 }) => dangerous.has(text2));
    if (start !== -1 && start < maxWrapperWords) runInner(call, args.slice(start));
  }
  if (read.fetches || read.uses.some(({ role }) => role === "url")) sendAll(args);
  const touched = read.uses.flatMap((use) => applyUse(use, call));
  const printed2 = read.command === void 0 ? takeInput(call) : runInner(call, read.command.map(valueFor));
  const reads = [...printed2.reads ?? [], ...touched];
  return {
    ...printed2,
    origin: read.fetches ? "network" : printed2.origin,
    reads: reads.length === 0 ? void 0 : reads
  };
}
function sendAll(args) {
  for (const { reads } of args) for (const access of reads ?? []) access.sent = true;
}
function inDirectory(run2, { uses }, valueFor) {
  const directories = uses.filter(({ role }) => role === "dir").map(({ word }) => valueFor(word).text);
  if (directories.length === 0) return run2;
  const cwd = directories.reduce(below, run2.shell.scope.cwd);
  return { ...run2, shell: { ...run2.shell, scope: { ...run2.shell.scope, cwd } } };
}
function invocationOf({ program, read, run: run2, valueFor }, words2) {
  const known3 = (word) => word.certainty === "exact" ? word.text : void 0;
  const { stdin } = run2;
  const texts = read.uses.filter(({ role }) => role === "code:sql").map(({ word }) => valueFor(word).text);
  if (read.stdin === "sql" && stdin.text !== "" && !isUnknown2(stdin.text)) texts.push(stdin.text);
  return {
    program,
    words: words2.map(known3),
    subcommands: read.subcommands,
    options: read.options,
    operands: read.operands.map(known3),
    variables: variablesOf(run2, program),
    texts
  };
}
var gitVariables = "GIT_SSH GIT_SSH_COMMAND GIT_SSH_VARIANT GIT_PROXY_COMMAND GIT_EXTERNAL_DIFF GIT_PAGER GIT_EDITOR GIT_DIR GIT_WORK_TREE GIT_CONFIG_PARAMETERS GIT_CONFIG_COUNT GIT_CONFIG_KEY_0 GIT_CONFIG_VALUE_0".split(
  " "
);
function variablesOf({ variables, shell: shell2 }, program) {
  const earlier = (program === "git" ? gitVariables : []).flatMap((name) => {
    const [value] = shell2.scope.variables.get(name) ?? [];
    return value === void 0 ? [] : [[name, value]];
  });
  const all = [...earlier, ...Object.entries(variables)];
  return Object.fromEntries(all.map(([name, { text: text2 }]) => [name, isExact(text2) ? text2 : void 0]));
}
var dangerous = new Set(
  "bash dd find git k6s kubectl mkfs node parted perl python python3 rm ruby sh shred sudo terraform wipefs xargs zsh".split(
    " "
  )
);
var maxWrapperWords = 6;
var maxPossible = 40;
function touchOperands({ read, run: run2, valueFor }) {
  for (const word of read.operands.slice(0, maxPossible)) {
    if (word.certainty !== "exact" || !mayBePath(word.text)) continue;
    touch3(run2.shell, "write", valueFor(word), { possible: true });
    touch3(run2.shell, "read", valueFor(word), { possible: true });
  }
}
function mayBePath(text2) {
  return text2.length > 1 && text2.length < 4096 && !/[\n:]|^[-+@%]/.test(text2) && !/ .* /.test(text2);
}
function takeInput({ read, run: run2 }) {
  const { stdin, shell: shell2 } = run2;
  const { text: text2 } = stdin;
  const isGiven = text2 !== "";
  if (!isGiven || read.stdin === void 0) return { text: any, origin: stdin.origin, reads: stdin.reads };
  if (read.stdin === "sent") for (const access of stdin.reads ?? []) access.sent = true;
  else if (read.stdin === "patch") readPatch(stdin, shell2);
  else if (read.stdin.startsWith("code:")) runAs(read.stdin.slice(5), stdin, run2);
  else if (read.stdin === "commands") runAs("vim", stdin, run2);
  return unknown2;
}
function runAs(language, code, run2, args) {
  const { shell: shell2 } = run2;
  if (language === "sh") runShellCode(code, shell2, innerScope(shell2.scope, args), nothing);
  else if (language !== "sql") runCode2(language, code, shell2);
}
function runInner({ read, run: run2, valueFor, program }, words2) {
  const assigned = read.assignments.map(valueFor).map(({ text: text2 }) => {
    const at = text2.indexOf("=");
    return [text2.slice(0, at), { text: text2.slice(at + 1) }];
  });
  const variables = { ...run2.variables, ...Object.fromEntries(assigned) };
  const scope = innerScope(run2.shell.scope, run2.shell.scope.positional);
  const isElsewhere = containers.has(program);
  const shell2 = { ...run2.shell, scope: isElsewhere ? { ...scope, remote: true } : scope };
  return runProgram(words2, { ...run2, shell: shell2, variables });
}
var containers = /* @__PURE__ */ new Set(["docker", "podman", "kubectl", "nerdctl", "chroot", "lxc", "oc"]);
var none = () => [];
var appliers = {
  text: none,
  dir: none,
  read: (value, { run: run2 }) => contentOf(value, run2.shell).reads ?? [],
  "read-tree": (value, { run: run2 }) => touch3(run2.shell, "read", value),
  write: (value, { run: run2 }) => touch3(run2.shell, "write", value),
  device: (value, { run: run2 }) => touch3(run2.shell, "write", value),
  delete: (value, { run: run2 }) => touch3(run2.shell, "delete", value),
  "delete-tree": (value, { run: run2 }) => touch3(run2.shell, "delete", value, { recursive: true }),
  move: (value, { run: run2 }) => touch3(run2.shell, "delete", value),
  dest: writeDestination,
  into: writeBelow,
  "write-tree": writeBelow,
  possible: (value, { run: run2 }) => {
    touch3(run2.shell, "write", value, { possible: true });
    return touch3(run2.shell, "read", value, { possible: true });
  },
  link: (value, { run: run2 }) => {
    touch3(run2.shell, "write", value, { possible: true });
    return touch3(run2.shell, "read", value);
  },
  run: (value, { run: run2 }) => {
    const code = run2.shell.reading.files.get(value.text);
    if (code !== void 0) runShellCode(code, run2.shell, innerScope(run2.shell.scope, []));
    return [];
  },
  url: (value, { run: run2 }) => {
    for (const access of value.reads ?? []) access.sent = true;
    const file = /^file:\/\//i.test(value.text) ? value.text.slice(7) : void 0;
    if (file !== void 0) return touch3(run2.shell, "read", { text: file });
    note(run2.shell, { action: "network", target: toShellWord(value).text, certainty: toShellWord(value).certainty });
    return [];
  },
  send: (value, call) => sendFile2(value, call),
  "remote-read": (value, call) => isRemote2(value) ? sendNothing(value, call) : sendFile2(value, call),
  "remote-dest": (value, call) => isRemote2(value) ? sendNothing(value, call) : writeDestination(value, call),
  "remote-code": (value, { run: run2 }) => {
    runShellCode(value, run2.shell, { ...innerScope(run2.shell.scope, []), remote: true, cwd: [void 0] });
    return [];
  },
  typed: (value, { run: run2 }) => {
    runShellCode(value, run2.shell, innerScope(run2.shell.scope, []));
    return [];
  }
};
function writeBelow(value, { run: run2 }) {
  touch3(run2.shell, "write", value);
  touch3(run2.shell, "write", { ...value, text: `${value.text.replace(/\/+$/, "")}/${any}` });
  return [];
}
function applyUse({ role, word }, call) {
  const value = call.valueFor(word);
  if (role.startsWith("code:")) {
    const rest = call.read.operands.slice(1).map(call.valueFor);
    runAs(role.slice(5), value, call.run, rest.length === 0 ? void 0 : rest.slice(1));
    return [];
  }
  return (Object.hasOwn(appliers, role) ? appliers[role] : none)?.(value, call) ?? [];
}
function isRemote2({ text: text2 }) {
  return /^[^/]*:/.test(text2);
}
function sendFile2(value, { run: run2 }) {
  const from = value.text === "-" ? run2.stdin.reads ?? [] : touch3(run2.shell, "read", value);
  for (const access of from) access.sent = true;
  return [];
}
function sendNothing(value, { run: run2, read, valueFor }) {
  note(run2.shell, { action: "network", target: toShellWord(value).text, certainty: toShellWord(value).certainty });
  const sources = read.uses.filter(({ role, word }) => role === "remote-read" && !isRemote2(valueFor(word)));
  for (const { word } of sources) for (const access of touch3(run2.shell, "read", valueFor(word))) access.sent = true;
  return [];
}
function isDirectory(path, { shell: shell2 }) {
  const { around } = shell2.reading;
  return path !== void 0 && around.list(absolute(path, around)) !== void 0;
}
function writeDestination(value, { run: run2, read, valueFor }) {
  touch3(run2.shell, "write", value);
  const directory = value.text.replace(/\/+$/, "");
  const isFolder = directory !== value.text || below(run2.shell.scope.cwd, value.text).some((at) => isDirectory(at, run2));
  if (!isFolder) return [];
  const sources = read.uses.filter(({ role }) => /^(read|read-tree|move|link|remote-read)$/.test(role));
  for (const { word } of sources) {
    const { text: text2 } = valueFor(word);
    const name = text2.includes(any) && !text2.includes("/") ? any : text2.replace(/\/+$/, "").replace(/^.*\//, "");
    touch3(run2.shell, "write", { text: `${directory === "" ? "/" : directory}/${name === "." ? any : name}` });
  }
  return [];
}

// src/shell/run/builtins.ts
var silent = () => nothing;
var builtins = {
  ":": silent,
  true: silent,
  false: silent,
  exit: silent,
  return: silent,
  break: silent,
  continue: silent,
  alias: silent,
  type: silent,
  hash: silent,
  ulimit: silent,
  umask: silent,
  wait: silent,
  jobs: silent,
  shopt: silent,
  let: silent,
  test: silent,
  "[": silent,
  cd: changeDirectory2,
  pushd: changeDirectory2,
  popd: (_, { shell: shell2 }) => {
    shell2.scope.cwd = either(shell2.scope.cwd, ["."]);
    return nothing;
  },
  export: declare,
  declare,
  typeset: declare,
  local: declare,
  readonly: declare,
  unset: (args, { shell: shell2 }) => {
    for (const { text: text2 } of args) shell2.scope.variables.set(text2, [nothing]);
    return nothing;
  },
  read: readInto,
  mapfile: readInto,
  readarray: readInto,
  set: setOptions,
  shift: (args, { shell: shell2 }) => {
    shell2.scope.positional = shell2.scope.positional?.slice(Number(args[0]?.text ?? 1) || 1);
    return nothing;
  },
  eval: (args, run2) => runShellCode(join(args, " "), run2.shell, run2.shell.scope, run2.stdin),
  source: runFile2,
  ".": runFile2,
  trap: (args, run2) => {
    const [code] = operands2(args);
    return code === void 0 || args.length < 2 ? nothing : runShellCode(code, run2.shell, run2.shell.scope);
  },
  echo: (args) => echo(args),
  printf: (args, run2) => print(args, run2),
  pwd: (_, { shell: shell2 }) => shell2.scope.cwd.length === 1 ? directoriesOf(shell2)[0] ?? unknown2 : unknown2,
  exec: (args, run2) => operands2(args).length === 0 ? nothing : runProgram(operands2(args), run2),
  time: (args, run2) => args[0]?.text.startsWith("-") ? runTableProgram("time", args, run2) : runProgram(args, run2),
  builtin: (args, run2) => runProgram(operands2(args), run2),
  command: (args, run2) => args[0]?.text.match(/^-[pvV]*[vV]/) ? nothing : runProgram(operands2(args), run2)
};
function operands2(args) {
  const first2 = args.findIndex(({ text: text2 }) => !text2.startsWith("-") || text2 === "-");
  return first2 === -1 ? [] : args.slice(args[first2 - 1]?.text === "-a" ? first2 + 1 : first2);
}
function changeDirectory2(args, { shell: shell2 }) {
  const { scope, reading } = shell2;
  const [target = { text: reading.around.home }] = operands2(args);
  const targets = target.text === "-" ? unknown2 : target;
  const moved = scope.cwd.map((from) => resolveDirectory(from, targets.text, shell2));
  scope.fallback = moved.every(({ exists }) => exists) ? [] : scope.cwd;
  scope.cwd = either(moved.map(({ directory }) => directory));
  return nothing;
}
function declare(args, { shell: shell2 }) {
  if (args.some(({ text: text2 }) => /^-\w*f/.test(text2))) shell2.scope.exportsFunctions = true;
  for (const arg of args) {
    const at = arg.text.indexOf("=");
    const name = arg.text.slice(0, Math.max(at, 0)).replace(/\+$/, "");
    if (/^\w+$/.test(name)) assign2(shell2.scope, name, [{ ...arg, text: arg.text.slice(at + 1) }]);
  }
  return nothing;
}
function readInto(args, { shell: shell2, stdin }) {
  const names2 = args.filter(({ text: text2 }) => /^[A-Za-z_]\w*$/.test(text2));
  const lines = stdin.items ?? (isExact(stdin.text) ? stdin.text.split("\n").filter((line) => line !== "") : [any]);
  for (const [index, { text: text2 }] of names2.entries()) {
    const values = lines.map((line) => names2.length === 1 ? line : line.split(/\s+/)[index] ?? any);
    assign2(
      shell2.scope,
      text2,
      [...new Set(values)].slice(0, 64).map((each2) => ({ ...stdin, text: each2 }))
    );
  }
  return nothing;
}
function setOptions(args, { shell: shell2 }) {
  const end = args.findIndex(({ text: text2 }) => text2 === "--");
  if (end !== -1) shell2.scope.positional = args.slice(end + 1);
  else if (args.length > 0 && !/^[-+]/.test(args[0]?.text ?? "")) shell2.scope.positional = args;
  if (args.some(({ text: text2 }) => /^-\w*e/.test(text2))) shell2.scope.stopsOnError = true;
  return nothing;
}
function runFile2(args, run2) {
  const [file] = operands2(args);
  if (file === void 0) return nothing;
  const content = contentOf(file, run2.shell);
  const isOurs = content.text !== any || content.origin !== void 0;
  return isOurs ? runShellCode(content, run2.shell, run2.shell.scope) : nothing;
}
function echo(args) {
  const options = args.findIndex(({ text: text3 }) => !/^-[neE]+$/.test(text3));
  const words2 = options === -1 ? [] : args.slice(options);
  const printed2 = join(words2, " ");
  const escapes2 = args.slice(0, Math.max(options, 0)).some(({ text: text3 }) => text3.includes("e"));
  const text2 = escapes2 ? unescaped(printed2.text) : printed2.text;
  return { ...printed2, text: `${text2}
`, items: words2.length > 1 ? words2.map((word) => word.text) : void 0 };
}
function print(args, { shell: shell2 }) {
  const isVariable = args[0]?.text === "-v";
  const [format, ...values] = operands2(isVariable ? args.slice(2) : args);
  if (format === void 0) return nothing;
  const taints = join(args);
  const printed2 = {
    ...taints,
    text: formatted3(
      format.text,
      values.map(({ text: text2 }) => text2)
    ),
    items: void 0
  };
  if (!isVariable) return printed2;
  assign2(shell2.scope, args[1]?.text ?? "", [printed2]);
  return nothing;
}
var maxRounds = 64;
function formatted3(format, values) {
  const parts2 = unescaped(format).split(/(%%|%[-+ #0-9.]*[a-zA-Z])/);
  const slots = parts2.filter((part) => part.startsWith("%") && part !== "%%").length;
  const rounds = slots === 0 ? 1 : Math.min(maxRounds, Math.max(1, Math.ceil(values.length / slots)));
  let next = 0;
  let text2 = "";
  for (let round = 0; round < rounds; round += 1) {
    for (const part of parts2) {
      if (part === "%%") text2 += "%";
      else if (!part.startsWith("%") || part.length < 2) text2 += part;
      else text2 += slot(part, values[next++] ?? "");
    }
  }
  return text2;
}
function slot(specifier, value) {
  if (specifier.endsWith("s") || specifier === "%d" || specifier.endsWith("q")) return value;
  return specifier.endsWith("b") ? unescaped(value) : any;
}
function unescaped(text2) {
  const plain2 = { n: "\n", t: "	", r: "\r", "\\": "\\", a: "", b: "", '"': '"' };
  return text2.replace(
    /\\(?:x([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{1,4})|0?([0-7]{1,3})|(.))/g,
    (whole, hex, unit, octal, letter) => {
      if (hex !== void 0 || unit !== void 0) return String.fromCharCode(Number.parseInt(hex ?? unit, 16));
      if (octal !== void 0) return String.fromCharCode(Number.parseInt(octal, 8));
      return Object.hasOwn(plain2, letter) ? plain2[letter] ?? "" : whole;
    }
  );
}

// src/shell/run/printed.ts
var passing = new Set(
  "cat sort uniq head tail tee grep egrep fgrep rg sed awk cut tr rev shuf less more nl fold fmt column xargs".split(
    " "
  )
);
var decoding = new Set(
  "base64 base32 basenc xxd openssl gpg gunzip zcat bunzip2 bzcat xz unxz xzcat zstd uudecode rev tr gzip".split(" ")
);
var words = new Set(
  "date whoami hostname uname nproc wc id seq expr bc md5sum sha256sum uuidgen".split(" ")
);
function printedBy(program, args, run2, printed2) {
  const operands3 = args.filter(({ text: text2 }) => !text2.startsWith("-"));
  if (decoding.has(program)) return decoded(program, args, run2, printed2);
  if (words.has(program)) return { ...printed2, text: anySegment, items: void 0 };
  if (program === "cat" && printed2.origin !== "network") return concatenated(operands3, run2, printed2);
  if (program === "tee") return { ...run2.stdin };
  if (passing.has(program) && isUnknown2(printed2.text))
    return { ...printed2, items: run2.stdin.items ?? listedBy(program, operands3) };
  if (program === "basename" && operands3[0] !== void 0) {
    return { ...printed2, text: operands3[0].text.replace(/\/+$/, "").replace(/^.*\//, "") };
  }
  if (program === "dirname" && operands3[0] !== void 0) {
    const { text: text2 } = operands3[0];
    return { ...printed2, text: text2.includes("/") ? text2.replace(/\/+[^/]*\/*$/, "") || "/" : "." };
  }
  if ((program === "realpath" || program === "readlink") && operands3[0] !== void 0)
    return { ...printed2, text: operands3[0].text };
  if (program === "mktemp") return { ...printed2, text: temporaryName(run2) };
  if (program === "ls") return { ...printed2, items: listed(operands3) };
  return printed2;
}
function listed(operands3) {
  return operands3.length === 0 ? [star] : operands3.flatMap(({ text: text2 }) => [text2, star]);
}
function listedBy(program, operands3) {
  if (!/^(e|f)?grep$|^rg$/.test(program)) return void 0;
  const roots = operands3.slice(1).map(({ text: text2 }) => `${text2.replace(/\/+$/, "")}/${any}`);
  return roots.length === 0 ? void 0 : roots;
}
function concatenated(operands3, run2, printed2) {
  if (operands3.length === 0) return run2.stdin.text === "" ? printed2 : run2.stdin;
  const contents = operands3.map((file) => file.text === "-" ? run2.stdin : contentOf(file, run2.shell));
  return join(contents);
}
function temporaryName({ shell: shell2 }) {
  const directory = shell2.scope.variables.get("TMPDIR")?.[0]?.text ?? "/tmp";
  return `${directory}/tmp.${anySegment}`;
}
function decoded(program, args, run2, printed2) {
  const isDecoding = !/^(base(64|32|nc)|xxd|openssl|gpg|gzip|xz|zstd)$/.test(program) || args.some(({ text: text3 }) => /^-\w*[dDr]|^--(d|r)/.test(text3));
  if (!isDecoding) return { ...printed2, text: any, items: void 0 };
  const source = printed2.origin === "network" ? "network" : "encoded";
  const { text: text2 } = run2.stdin;
  if (!/^base64$/.test(program) || !isExact(text2) || text2 === "") return { ...printed2, text: any, origin: source };
  return { ...printed2, text: fromBase64(text2), origin: source };
}
function fromBase64(text2) {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(text2.replace(/\s/g, "")), (each2) => each2.charCodeAt(0)));
  } catch {
    return any;
  }
}

// src/shell/run/run-xargs.ts
var maxItems2 = 16;
var xargsWithValue = "adEeILlnPRsSJ";
var xargsLongWithValue = /^--(arg-file|delimiter|eof|max-lines|max-args|max-procs|max-chars|process-slot-var)$/;
function runXargs(args, run2) {
  const { marker: marker2, words: words2, fromFile } = readXargs(args);
  const items = fromFile ? [unknown2] : itemsOf2(run2.stdin, /\s+/);
  pushInvocation("xargs", args, run2);
  const command = words2.length === 0 ? [{ text: "echo" }] : words2;
  if (marker2 === void 0 && endsOpen(command) || isSpliced(command, marker2, items)) noteInputCode(run2);
  if (marker2 === void 0 || !command.some(({ text: text2 }) => text2.includes(marker2)))
    return runProgram([...command, ...items], { ...run2, stdin: nothing });
  return join(items.map((item) => runProgram(replaced3(command, marker2, item), { ...run2, stdin: nothing })));
}
var takers = /^(sudo|doas|env|nice|nohup|timeout|time|command|exec|busybox)$/;
var shells = /^(ba|da|z|k|fi|a)?sh$/;
function endsOpen(command) {
  const [first2, ...rest] = command.map(({ text: text2 }) => text2);
  const name = programName(first2 ?? "");
  if (takers.test(name)) return rest.every((text2) => text2.startsWith("-"));
  if (name === "find") return rest.some((text2) => text2.startsWith("-"));
  return shells.test(name) && /^-\w*c$/.test(rest.at(-1) ?? "");
}
function isSpliced(command, marker2, items) {
  if (marker2 === void 0 || items.every(({ text: text2 }) => isExact(text2))) return false;
  return isSplicedCode(command, marker2);
}
function isSplicedCode(command, marker2) {
  const shell2 = command.findIndex(({ text: text2 }) => shells.test(programName(text2)));
  const code = command.findIndex(({ text: text2 }, index) => index > shell2 && /^-\w*c$/.test(text2)) + 1;
  return shell2 !== -1 && code > 0 && (command[code]?.text.includes(marker2) ?? false);
}
function noteInputCode({ shell: shell2 }) {
  note(shell2, { action: "execute", target: "", certainty: "unknown", origin: "input" });
}
function readXargs(args) {
  let marker2;
  let fromFile = false;
  let index = 0;
  for (; index < args.length; index += 1) {
    const text2 = args[index]?.text ?? "";
    if (!text2.startsWith("-") || text2 === "-") break;
    if (text2 === "--") {
      index += 1;
      break;
    }
    const letter = text2[1] ?? "";
    fromFile ||= letter === "a" || text2.startsWith("--arg-file");
    if (letter === "I" || letter === "J") marker2 = text2.length > 2 ? text2.slice(2) : args[index + 1]?.text ?? "{}";
    else if (letter === "i") marker2 = text2.slice(2) || "{}";
    else if (text2.startsWith("--replace")) marker2 = text2.slice("--replace=".length) || "{}";
    const takesNext = letter === "-" ? xargsLongWithValue.test(text2) : takesValue(text2);
    if (takesNext) index += 1;
  }
  return { marker: marker2, words: args.slice(index), fromFile };
}
function takesValue(text2) {
  const at = [...text2].findIndex((letter2, index) => index > 0 && xargsWithValue.includes(letter2));
  const letter = text2[at] ?? "";
  return at === text2.length - 1 && at > 0 && !"el".includes(letter);
}
function itemsOf2(stdin, separator) {
  const texts = stdin.items ?? (isExact(stdin.text) ? stdin.text.split(separator).filter((text2) => text2 !== "") : [any]);
  return texts.slice(0, maxItems2).map((text2) => ({ ...stdin, text: text2, items: void 0 }));
}
function replaced3(words2, marker2, item) {
  return words2.map(
    (word) => word.text.includes(marker2) ? { ...join([word, item]), text: word.text.split(marker2).join(item.text) } : word
  );
}
var parallelWithValue = /^(-[jNnLlSaICEdPsMt]|--(jobs|max-args|sshlogin|arg-file|colsep|delay|joblog|results|tmpdir|timeout|retries|workdir|wd|memfree|load|nice|basefile|transferfile|return|env|tagstring|block|delimiter|recend|recstart|halt|seqreplace|profile))$/;
function runParallel(args, run2) {
  pushInvocation("parallel", args, run2);
  const sources = args.findIndex(({ text: text2 }) => /^:::\+?$/.test(text2));
  const files = args.findIndex(({ text: text2 }) => /^::::\+?$/.test(text2));
  const own = sources === -1 ? args : args.slice(0, sources);
  const words2 = commandOf(files === -1 || files > own.length ? own : own.slice(0, files));
  const given = sources === -1 ? [] : args.slice(sources + 1).filter(({ text: text2 }) => !/^:::\+?$/.test(text2));
  const fromInput = files === -1 && sources === -1 ? itemsOf2(run2.stdin, /\n/) : [];
  const items = files === -1 ? [...given, ...fromInput].slice(0, maxItems2) : [unknown2];
  if (words2.length === 0 || given.length === 0 && endsOpen(words2)) noteUnlessGiven(given, run2);
  if (words2.length === 0) return join(items.map((item) => runShell(item, run2)));
  if (sources !== -1 && items.length === 0) return nothing;
  const isReplaced = words2.some(({ text: text2 }) => marker.test(text2));
  return join(
    items.map((item) => {
      const line = isReplaced ? words2.map((word) => ({ ...word, text: word.text.replace(markers, () => item.text) })) : [...words2, item];
      return runProgram(line.length === 1 ? words2 : line, { ...run2, stdin: nothing });
    })
  );
}
function noteUnlessGiven(given, run2) {
  if (given.length === 0 && run2.stdin.text !== "") noteInputCode(run2);
}
var marker = /\{[./%#\d]*\}/;
var markers = /\{[./%#\d]*\}/g;
function runShell(code, { shell: shell2 }) {
  return runShellCode(code, shell2, innerScope(shell2.scope, []));
}
function commandOf(args) {
  let index = 0;
  for (; index < args.length; index += 1) {
    const text2 = args[index]?.text ?? "";
    if (!text2.startsWith("-")) break;
    if (parallelWithValue.test(text2)) index += 1;
  }
  return args.slice(index);
}
function pushInvocation(program, args, { shell: shell2 }) {
  const words2 = args.map(({ text: text2 }) => isExact(text2) ? text2 : void 0);
  const none2 = { subcommands: [], options: [], operands: [], variables: {}, texts: [] };
  shell2.reading.invocations.push({ program, words: words2, ...none2 });
}

// src/shell/run/run-find.ts
var withValue = new Set(
  "amin anewer atime cmin cnewer context ctime fstype gid group ilname iname inum ipath iregex iwholename links lname maxdepth mindepth mmin mtime name newer path perm printf regex regextype samefile size type uid used user wholename xtype D f".split(
    " "
  )
);
var names = /* @__PURE__ */ new Set(["name", "iname", "path", "ipath", "wholename", "iwholename"]);
function runFind(args, run2) {
  const search = readSearch(args);
  const found = namesOf(search);
  run2.shell.reading.invocations.push({
    program: "find",
    words: args.map(({ text: text2 }) => text2),
    subcommands: [],
    options: search.actions.map(({ name }) => ({ name: `-${name}`, value: void 0 })),
    operands: search.roots.map(({ text: text2 }) => text2),
    variables: {},
    texts: []
  });
  for (const action of search.actions) act(action, search, found, run2);
  return { text: any, items: found };
}
function namesOf({ roots, patterns }) {
  return roots.flatMap(({ text: text2 }) => {
    const root = text2.replace(/\/+$/, "");
    if (patterns.length === 0) return [`${root}/${any}`];
    return patterns.flatMap((pattern) => [`${root}/${pattern}`, `${root}/${any}/${pattern}`]);
  });
}
function act({ name, words: words2 }, search, found, run2) {
  if (name === "delete") {
    const targets = search.patterns.length === 0 ? search.roots : found.map((text2) => ({ text: text2 }));
    const trait = search.patterns.length === 0 ? { recursive: true } : {};
    for (const target of targets) touch3(run2.shell, "delete", target, trait);
  } else if (name.startsWith("f")) {
    for (const word of words2.slice(0, 1)) touch3(run2.shell, "write", word);
  } else {
    if (isSplicedCode(words2, "{}")) noteInputCode(run2);
    for (const target of search.patterns.length === 0 ? [...search.roots.map(({ text: text2 }) => text2), ...found] : found) {
      const inner = words2.map((word) => ({ ...word, text: word.text.split("{}").join(target) }));
      runProgram(inner, { ...name.endsWith("dir") ? inEach(target, run2) : run2, stdin: nothing });
    }
  }
}
function inEach(target, run2) {
  const directory = target.slice(0, Math.max(target.lastIndexOf("/"), 0)) || ".";
  const cwd = below(run2.shell.scope.cwd, isExact(target) ? directory : any);
  return { ...run2, shell: { ...run2.shell, scope: { ...run2.shell.scope, cwd } } };
}
function readSearch(args) {
  const start = args.findIndex(({ text: text2 }) => /^[-(!]/.test(text2) && !/^-[HLPO]\d?$/.test(text2));
  const paths = (start === -1 ? args : args.slice(0, start)).filter(({ text: text2 }) => !/^-[HLPO]\d?$/.test(text2));
  const patterns = [];
  const actions = [];
  let isFiltered = true;
  for (let index = start === -1 ? args.length : start; index < args.length; index += 1) {
    const name = (args[index]?.text ?? "").replace(/^-/, "");
    if (name === "o" || name === "or" || name === "not" || name === "!") isFiltered &&= name === "o" || name === "or";
    if (/^(exec|ok)(dir)?$/.test(name)) {
      const words2 = untilEnd(args, index + 1);
      actions.push({ name, words: words2 });
      index += words2.length + 1;
    } else if (name === "delete") actions.push({ name, words: [] });
    else if (name === "fprint" || name === "fprint0" || name === "fls" || name === "fprintf") {
      actions.push({ name, words: args.slice(index + 1, index + 2) });
      index += name === "fprintf" ? 2 : 1;
    } else if (withValue.has(name)) {
      index += 1;
      if (names.has(name)) patterns.push(unquoted(args[index]?.text ?? any));
    }
  }
  return { roots: paths.length === 0 ? [{ text: "." }] : paths, patterns: isFiltered ? patterns : [], actions };
}
function untilEnd(args, from) {
  const rest = args.slice(from);
  const end = rest.findIndex(({ text: text2 }, index) => text2 === ";" || text2 === "+" && rest[index - 1]?.text === "{}");
  const plus = end === -1 ? rest.findIndex(({ text: text2 }) => text2 === "+") : end;
  return plus === -1 ? rest : rest.slice(0, plus);
}

// src/shell/run/run-program.ts
var special = { find: runFind, xargs: runXargs, parallel: runParallel };
function runProgram(words2, run2) {
  const [first2, ...args] = words2;
  const { reading, scope } = run2.shell;
  reading.steps -= 1;
  if (first2 === void 0 || reading.steps < 0) {
    reading.complete &&= reading.steps >= 0;
    return { text: any };
  }
  if (!isExact(first2.text)) return runUnknown2(first2, args, run2);
  if (scope.functions.has(first2.text)) return callFunction(first2.text, args, run2);
  const program = programName(first2.text);
  const builtin = Object.hasOwn(builtins, program) ? builtins[program] : void 0;
  if (builtin !== void 0) return builtin(args, run2);
  const runner = Object.hasOwn(special, program) ? special[program] : void 0;
  const printed2 = runner?.(args, run2) ?? runTableProgram(program, args, run2);
  return printedBy(program, args, run2, printed2);
}
function programName(path) {
  const name = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1).toLowerCase();
  return name.endsWith(".exe") ? name.slice(0, -4) : name;
}
function runUnknown2(first2, args, run2) {
  note(run2.shell, {
    action: "execute",
    target: "",
    certainty: "unknown",
    ...first2.origin === void 0 ? {} : { origin: first2.origin }
  });
  for (const name of run2.shell.scope.functions.keys()) callFunction(name, args, run2);
  return runTableProgram("", args, run2);
}

// src/shell/run/run-command.ts
function runCommand2(command, shell2, input) {
  const words2 = [command.name, ...command.args].flatMap((word) => word === void 0 ? [] : fieldsOf(word, shell2));
  const { stdin, print: print2 } = applyRedirects(command.redirects, shell2, input);
  const assignments = command.prefix.filter((part) => part.type === "Assignment");
  if (words2.length === 0) {
    for (const assignment2 of assignments) applyAssignment(assignment2, shell2);
    return print2(nothing);
  }
  const variables = Object.fromEntries(assignments.map((each2) => [each2.name, valuesOf3(each2, shell2)[0] ?? nothing]));
  return print2(runProgram(words2, { shell: shell2, stdin, variables }));
}
function fieldsOf(word, shell2) {
  if (word.type === "Word") return expandWord(word, shell2);
  return valuesOf3(word, shell2).map((value) => ({ ...value, text: `${word.name}=${value.text}` }));
}
function valuesOf3(assignment2, shell2) {
  const { value } = assignment2;
  if (value.type === "ArrayValue") return elementsOf(value, shell2);
  return expandText(value, shell2).map((each2) => ({ ...each2, text: each2.text.replaceAll(split, " ") }));
}
function elementsOf({ elements }, shell2) {
  return elements.flatMap((element) => [...expandWord(element, shell2)]);
}
function applyAssignment(assignment2, { scope, ...rest }) {
  const values = valuesOf3(assignment2, { scope, ...rest });
  const { name, append, index } = assignment2;
  const before = scope.variables.get(name) ?? [];
  if (append === true && assignment2.value.type !== "ArrayValue") {
    assign2(
      scope,
      name,
      before.length === 0 ? values : before.flatMap((old) => values.map((each2) => ({ ...each2, text: old.text + each2.text })))
    );
  } else if (append === true || index !== void 0) assign2(scope, name, [...before, ...values]);
  else assign2(scope, name, values);
}
function callFunction(name, args, run2) {
  const { scope, reading } = run2.shell;
  const body = scope.functions.get(name);
  if (body === void 0) return nothing;
  if (reading.running.includes(body)) {
    reading.invocations.push(recursion);
    return { text: any };
  }
  const { positional: positional2 } = scope;
  scope.positional = args;
  reading.running.push(body);
  const printed2 = evaluate2(body, scope, reading, run2.stdin);
  reading.running.pop();
  scope.positional = positional2;
  return printed2;
}
var recursion = {
  program: "fork bomb",
  words: [],
  subcommands: [],
  options: [],
  operands: [],
  variables: {},
  texts: []
};
function innerScope(scope, args) {
  const functions = scope.exportsFunctions ? new Map(scope.functions) : /* @__PURE__ */ new Map();
  return { ...subshell(scope), functions, positional: args, stopsOnError: false, conditional: false };
}

// src/shell/run/evaluate.ts
var maxDepth2 = 64;
function evaluateList(commands, scope, reading, input) {
  const printed2 = [];
  for (const { command } of commands) {
    if (!spend(reading)) break;
    printed2.push(evaluate2(command, scope, reading, input));
    settle(scope);
  }
  return join(printed2);
}
function spend(reading) {
  reading.steps -= 1;
  if (reading.steps < 0) reading.complete = false;
  return reading.steps >= 0;
}
function capture(script, { scope, reading }) {
  return script === void 0 ? unknown2 : evaluateList(script.commands, subshell(scope), reading, nothing);
}
function evaluate2(node, scope, reading, input) {
  if (reading.depth >= maxDepth2 || !spend(reading)) {
    reading.complete = false;
    return unknown2;
  }
  reading.depth += 1;
  const printed2 = evaluateNode(node, scope, reading, input);
  reading.depth -= 1;
  return printed2;
}
function evaluateNode(node, scope, reading, input) {
  switch (node.type) {
    case "Command":
      return runCommand2(node, { scope, reading }, input);
    case "Pipeline":
      return evaluatePipeline(node, scope, reading, input);
    case "AndOr":
      return evaluateAndOr(node, scope, reading, input);
    case "CompoundList":
    case "BraceGroup":
      return evaluateList(node.type === "BraceGroup" ? node.body.commands : node.commands, scope, reading, input);
    case "Subshell":
      return evaluateList(node.body.commands, subshell(scope), reading, input);
    case "Redirected": {
      const { stdin, print: print2 } = applyRedirects(node.redirects, { scope, reading }, input);
      return print2(evaluate2(node.command, scope, reading, stdin));
    }
    case "Function":
      defineFunction(node, scope);
      return nothing;
    case "Coproc":
      return evaluate2(node.body, subshell(scope), reading, input);
    default:
      return evaluateConditional(node, scope, reading, input);
  }
}
function defineFunction(node, scope) {
  scope.functions.set(node.name.value, node.body);
}
function evaluateConditional(node, scope, reading, input) {
  const shell2 = { scope, reading };
  switch (node.type) {
    case "If": {
      const branches = [node.then, ...node.elif.flatMap(({ clause, then }) => [clause, then]), node.else];
      return join([evaluate2(node.clause, scope, reading, input), perhaps(branches, scope, reading, input)]);
    }
    case "While":
      return join([evaluate2(node.clause, scope, reading, input), perhaps([node.body], scope, reading, input)]);
    case "For":
    case "Select":
      return evaluateLoop(node, shell2, input);
    case "ArithmeticFor":
      return evaluateArithmeticFor(node, shell2, input);
    case "Case":
      return evaluateCase(node, shell2, input);
    case "TestCommand":
      for (const word of wordsOf2(node)) expandText(word, shell2);
      return nothing;
    case "ArithmeticCommand":
      for (const script of scriptsIn(node)) capture(script, shell2);
      return nothing;
  }
}
function perhaps(bodies, scope, reading, input) {
  const { conditional, cwd } = scope;
  scope.conditional = true;
  let ends = cwd;
  const printed2 = bodies.map((body) => {
    if (body === void 0) return nothing;
    scope.cwd = cwd;
    const text2 = evaluate2(body, scope, reading, input);
    ends = either(ends, scope.cwd);
    return text2;
  });
  scope.cwd = ends;
  scope.conditional = conditional;
  return join(printed2);
}
function evaluateLoop(node, shell2, input) {
  const { scope, reading } = shell2;
  const words2 = node.wordlist?.flatMap((word) => [...expandWord(word, shell2)]) ?? scope.positional ?? [unknown2];
  assign2(scope, node.name.value, words2);
  return perhaps([node.body], scope, reading, input);
}
function evaluateArithmeticFor(node, shell2, input) {
  const { scope, reading } = shell2;
  for (const expression of [node.initialize, node.test, node.update]) {
    for (const script of expression === void 0 ? [] : scriptsIn(expression)) capture(script, shell2);
  }
  return perhaps([node.body], scope, reading, input);
}
function evaluateCase(node, shell2, input) {
  for (const word of [node.word, ...node.items.flatMap(({ pattern }) => pattern)]) expandText(word, shell2);
  return perhaps(
    node.items.map(({ body }) => body),
    shell2.scope,
    shell2.reading,
    input
  );
}
function wordsOf2({ expression }) {
  const words2 = [];
  const open2 = [expression];
  for (let next = open2.pop(); next !== void 0; next = open2.pop()) {
    if (next.type === "TestUnary") words2.push(next.operand);
    else if (next.type === "TestBinary") words2.push(next.left, next.right);
    else if (next.type === "TestLogical") open2.push(...next.operands);
    else open2.push(next.type === "TestNot" ? next.operand : next.expression);
  }
  return words2;
}
function evaluatePipeline(node, scope, reading, input) {
  const piped = node.commands.length > 1;
  return node.commands.reduce(
    (stdin, command) => evaluate2(command, piped ? subshell(scope) : scope, reading, stdin),
    input
  );
}
function evaluateAndOr(node, scope, reading, input) {
  const { conditional } = scope;
  const printed2 = [];
  for (const [index, command] of node.commands.entries()) {
    const operator = index === 0 ? void 0 : node.operators[index - 1];
    if (operator === "||") {
      const { cwd, fallback } = scope;
      scope.cwd = fallback.length === 0 ? cwd : fallback;
      scope.fallback = [];
      scope.conditional = true;
      printed2.push(evaluate2(command, scope, reading, input));
      const isEnd = endsShell(command);
      scope.cwd = isEnd ? cwd : either(cwd, scope.cwd);
    } else {
      scope.conditional = conditional || index > 0;
      printed2.push(evaluate2(command, scope, reading, input));
    }
  }
  scope.conditional = conditional;
  return join(printed2);
}
function endsShell(node) {
  if (node.type === "Command") return /^(exit|return|continue|break|die)$/.test(node.name?.value ?? "");
  if (node.type !== "BraceGroup") return false;
  const last = node.body.commands.at(-1)?.command;
  return last !== void 0 && last.type !== "AndOr" && endsShell(last);
}

// src/shell/read-command.ts
var maxCommandLength = 1e5;
var maxNesting = 64;
var maxSteps = 3e4;
var maxInnerCharacters = 2e5;
var unread = { accesses: [], invocations: [], complete: false, needsCode: false };
function readCommand(command, around) {
  if (command.length > maxCommandLength || nesting(command) > maxNesting) return unread;
  const statements = parseWhole(command);
  if (statements === void 0) return unread;
  const reading = {
    around,
    accesses: /* @__PURE__ */ new Map(),
    invocations: [],
    files: /* @__PURE__ */ new Map(),
    running: [],
    steps: maxSteps,
    characters: maxInnerCharacters,
    depth: 0,
    complete: true,
    needsCode: false
  };
  evaluateList(statements, createScope(around), reading, nothing);
  const { accesses, invocations, complete, needsCode } = reading;
  return { accesses: [...accesses.values()], invocations, complete, needsCode };
}
function nesting(command) {
  let depth = 0;
  let deepest = 0;
  for (let index = 0; index < command.length; index += 1) {
    const code = command.charCodeAt(index);
    if (code === 40 || code === 123) deepest = Math.max(deepest, ++depth);
    else if ((code === 41 || code === 125) && depth > 0) depth -= 1;
  }
  return deepest;
}

// src/shell/powershell/run-program.ts
var maxPrograms = 400;
function runProgram2(script, { name, given, piped }) {
  const program = text(textOf(name).replaceAll("\\", "/"));
  const words2 = [program, ...wordsOf3(given).map(withSlashes3)];
  const fed = piped === void 0 ? "" : ` <<< ${shellWord(piped)}`;
  runShellText(script, `${words2.map(shellWord).join(" ")}${fed}`);
}
function withSlashes3(value) {
  const word = textOf(value);
  return value.kind === "text" && /^[^-\s]\S*$/.test(word) ? text(word.replaceAll("\\", "/")) : value;
}
function runShellText(script, command) {
  const { directory } = script.found;
  if (script.invocations.length >= maxPrograms) {
    script.complete = false;
    return;
  }
  const cwd = directory === void 0 || directory === "" ? script.around.cwd : normalize(`${script.around.cwd}/${directory}`);
  const { accesses, invocations, complete } = readCommand(command, { ...script.around, cwd });
  script.others.push(...accesses.map((access) => inDirectory2(access, directory)));
  script.invocations.push(...invocations);
  script.complete &&= complete;
}
function inDirectory2(access, directory) {
  const { action, target, certainty } = access;
  if (directory === "" || action === "execute" || action === "network" || certainty === "unknown") return access;
  if (/^(?:\/|~\/|~$|[A-Za-z]:)/.test(target)) return access;
  if (directory !== void 0) return { ...access, target: `${directory}/${target}` };
  return { ...access, target: `**/${target}`, certainty: "glob" };
}
var commandSwitch = /^\/[ck]$/i;
function runCmd(script, command) {
  const words2 = wordsOf3(command.given);
  const from = words2.findIndex((word) => commandSwitch.test(textOf(word)));
  if (from === -1) {
    runProgram2(script, command);
    return;
  }
  const line = joined(words2.slice(from + 1), " ");
  for (const part of textOf(line).split(/&&?|\|\|?/)) runCmdPart(script, part.trim());
}
var elsewhere = {
  del: "rm -f",
  erase: "rm -f",
  rd: "rmdir",
  rmdir: "rmdir",
  copy: "cp",
  xcopy: "cp -r",
  robocopy: "cp -r",
  move: "mv",
  ren: "mv",
  rename: "mv",
  md: "mkdir -p",
  mkdir: "mkdir -p",
  type: "cat",
  dir: "ls",
  mklink: "ln -s",
  echo: "echo"
};
function runCmdPart(script, part) {
  const [, before = "", file] = /^([^>]*)(?:>{1,2}\s*(\S+))?/.exec(part) ?? [];
  const [first2 = "", ...words2] = before.split(/\s+/).map((word) => word.replaceAll('"', ""));
  const name = first2.toLowerCase();
  const known3 = Object.hasOwn(elsewhere, name) ? elsewhere[name] : void 0;
  const operands3 = known3 === void 0 ? words2 : words2.filter((word) => !/^\/[a-z:-]{1,6}$/i.test(word));
  const recursive = words2.some((word) => /^\/s$/i.test(word));
  const program = recursive && (known3 === "rm -f" || known3 === "rmdir") ? "rm -rf" : known3 ?? shellWord(text(first2.replaceAll("\\", "/")));
  const redirect2 = file === void 0 ? "" : ` > ${shellWord(text(file.replaceAll("\\", "/").replaceAll('"', "")))}`;
  const rest = operands3.filter(Boolean).map((word) => wildWord(word.replaceAll("\\", "/")));
  if (first2 !== "") runShellText(script, `${[program, ...rest].join(" ")}${redirect2}`);
}
function wildWord(word) {
  const value = text(word);
  return isKnown(value) ? word.split("*").map((part) => part === "" ? "" : shellWord(text(part))).join("*") : shellWord(value);
}

// src/shell/powershell/run-command.ts
function runCommand(script, command) {
  const name = textOf(command.name).toLowerCase();
  const own = name.slice(name.lastIndexOf("\\") + 1);
  const alias = script.aliases.get(own) ?? (Object.hasOwn(aliases, own) ? aliases[own] : void 0) ?? own;
  if (Object.hasOwn(cmdlets, alias)) {
    noteCmdlet(script, alias, command);
    return runCmdlet(script, alias, command);
  }
  const perhaps2 = Object.hasOwn(windowsAliases, own) ? windowsAliases[own] : void 0;
  if (perhaps2 !== void 0) {
    runProgram2(script, command);
    return runCmdlet(script, perhaps2, command);
  }
  const program = own.slice(own.lastIndexOf("/") + 1).replace(/\.exe$/, "");
  if (program === "powershell" || program === "pwsh") runPowerShell(script, command);
  else if (program === "cmd") runCmd(script, command);
  else if (/^[a-z]+-[a-z]\w*$/.test(own)) runUnknownCmdlet(script, own, command);
  else runProgram2(script, alias === own ? command : { ...command, name: text(alias) });
  return unknown;
}
function wordOf({ parameter: parameter2, value }) {
  if (parameter2 === void 0) return value === void 0 ? [] : itemsOf(value);
  return value === void 0 ? [text(`-${parameter2}`)] : [joined([text(`-${parameter2}:`), value], "")];
}
function wordsOf3(given) {
  return given.flatMap(wordOf);
}
function noteCmdlet(script, program, { given }) {
  const written = (value) => value !== void 0 && isKnown(value) ? textOf(value) : void 0;
  const options = given.flatMap(
    ({ parameter: parameter2, value }) => parameter2 === void 0 ? [] : [{ name: `-${parameter2}`, value: written(value) }]
  );
  const operands3 = given.flatMap(
    ({ parameter: parameter2, value }) => parameter2 === void 0 && value !== void 0 ? itemsOf(value).map(written) : []
  );
  const words2 = wordsOf3(given).map(written);
  script.invocations.push({ program, words: words2, subcommands: [], options, operands: operands3, variables: {}, texts: [] });
}
function runUnknownCmdlet(script, name, command) {
  noteCmdlet(script, name, command);
  if (!writingVerbs.includes(` ${name.slice(0, name.indexOf("-"))} `)) return;
  addUnsure(script.found, `${name}${command.source.replaceAll(hole, "\u2026")}`.trim());
  for (const { value } of command.given)
    for (const item of value === void 0 ? [] : itemsOf(value)) {
      const path = isKnown(item) && item.kind === "text" ? pathOf(item.text) : void 0;
      if (path !== void 0 && path !== "") script.found.texts.add(path);
    }
}
function runPowerShell(script, command) {
  const { given, source, piped } = command;
  const inner = innerOf(given);
  if (inner === void 0) runProgram2(script, command);
  else if (inner.encoded) runEncoded(script, inner.code, source);
  else runText(script, inner.code, source);
  if (inner === void 0 && piped !== void 0) runText(script, piped, source);
}
var settings = [
  ...["executionpolicy", "ep", "windowstyle", "version", "workingdirectory", "wd", "outputformat", "inputformat"],
  ...["configurationname", "configurationfile", "custompipename", "settingsfile", "psconsolefile"]
];
function innerOf(given) {
  for (let index = 0; index < given.length; index += 1) {
    const { parameter: parameter2 = "", value } = given[index] ?? { value: void 0 };
    const name = parameter2.toLowerCase();
    const after3 = given.slice(index + 1);
    const rest = value === void 0 ? after3 : [{ parameter: void 0, value }, ...after3];
    if (name !== "" && "command".startsWith(name)) return { code: joined(wordsOf3(rest), " "), encoded: false };
    if (name !== "" && ("encodedcommand".startsWith(name) || name === "ec"))
      return { code: wordsOf3(rest)[0] ?? unknown, encoded: true };
    if (name !== "" && "file".startsWith(name)) return void 0;
    if (name !== "" && value === void 0 && settings.some((each2) => each2.startsWith(name))) index += 1;
    else if (name === "")
      return /\.ps1$/i.test(textOf(value)) ? void 0 : { code: joined(wordsOf3(rest), " "), encoded: false };
  }
  return void 0;
}
function runEncoded(script, value, source) {
  const bytes = isKnown(value) ? bytesOfBase64(textOf(value)) : [];
  const decoded2 = new TextDecoder("utf-16le").decode(Uint8Array.from(bytes)).replace(/[\0\ufdd0\ufdd1]/g, "\uFFFD");
  if (decoded2 === "") {
    script.found.decodes = true;
    runText(script, unknown, source);
  } else runText(script, { kind: "text", text: decoded2 }, source);
}

// src/shell/powershell/read-pipeline.ts
function readPipeline(script) {
  return nested2(script, () => {
    let value = readElement(script, void 0);
    for (skipBlanks(script); peek(script) === "|" && peek(script, 1) !== "|"; skipBlanks(script)) {
      script.at += 1;
      skipBlanks(script, true);
      value = readElement(script, value);
    }
    return value;
  });
}
var keyword = /(?:if|elseif|else|while|for|switch|do|until|try|catch|finally|trap|return|throw|exit|param|break|continue)(?![\w-])|(?:begin|process|end|data|dynamicparam|clean)(?=\s*\{)|foreach(?=\s*\()/iy;
var definition = /(?:function|filter|workflow|class|enum|configuration)\s+[\w:-]{1,100}/iy;
var loopHead = /\s*\(\s*\$(\w{1,100})\s+in\s/iy;
var assignment = /(?:\[[\w.[\]]{1,80}\]\s*){0,3}\$(?:\{([^}]{1,100})\}|((?:\w{1,20}:)?\w{1,100}))\s*([-+*/%]|\?\?)?=(?!=)/y;
var expressionStart = /[$'"([!]|@["'({]|\{|,|[-+](?=[\d$(])|-(?:join|split|not)(?![\w-])|\d+(?:\.\d+)?(?![\w-]|\.\w)/iy;
var type = /\[[\w.+,` ]/y;
function readElement(script, piped) {
  skipBlanks(script);
  if (piped === void 0) {
    const word = take(script, keyword)?.[0].toLowerCase();
    if (word === "foreach") return readLoop(script);
    if (word !== void 0) return unknown;
    if (take(script, definition) !== void 0) return unknown;
    const assigned = take(script, assignment);
    if (assigned !== void 0) return readAssignment(script, assigned);
  }
  if (startsCall(script)) return readCall(script, piped);
  if (startsExpression(script)) return readExpressionStatement(script, piped);
  return runCommand(script, { name: readWord(script), ...readArguments(script, piped), piped });
}
function startsExpression(script) {
  const start = script.at;
  const begins = take(script, expressionStart) !== void 0;
  script.at = start;
  if (peek(script) !== "[") return begins;
  const isType = take(script, type) !== void 0;
  script.at = start;
  return isType;
}
function startsCall(script) {
  return peek(script) === "&" || peek(script) === "." && /[\s'"$({]/.test(peek(script, 1));
}
function readCall(script, piped) {
  script.at += 1;
  skipBlanks(script);
  if (peek(script) === "{") return readBlock(script, piped);
  return runCommand(script, { name: readValue(script), ...readArguments(script, piped), piped });
}
function readBlock(script, input) {
  const outer = script.input;
  script.at += 1;
  script.input = input ?? outer;
  const value = nested2(script, () => readStatements(script, "}"));
  script.input = outer;
  return value;
}
function readLoop(script) {
  const head = take(script, loopHead);
  if (head === void 0) return unknown;
  const items = itemsOf(nested2(script, () => readStatements(script, ")")));
  assign(script, head[1] ?? "", items.length === 1 ? items[0] ?? unknown : { kind: "list", items });
  return unknown;
}
function readAssignment(script, [, braced2, plain2, operator]) {
  skipBlanks(script, true);
  const value = readPipeline(script);
  assign(
    script,
    (braced2 ?? plain2 ?? "").replace(/^(?:global|script|local|private):/i, ""),
    operator === void 0 ? value : unknown
  );
  return unknown;
}
function readExpressionStatement(script, piped) {
  if (peek(script) === "{") return readBlock(script, piped);
  const value = peek(script) === "(" && piped !== void 0 ? readSubexpression(script) : readExpression(script);
  skipBlanks(script);
  while (readRedirect(script)) skipBlanks(script);
  if (peek(script) !== "=" || startsWith(script, "==")) return value;
  script.at += 1;
  skipBlanks(script, true);
  readPipeline(script);
  return unknown;
}

// src/shell/powershell/read-statements.ts
var maxValues = 100;
function readStatements(script, closer) {
  const values = [];
  for (skipBlanks(script, true); script.at < script.code.length; skipBlanks(script, true)) {
    const character2 = peek(script);
    if (closer !== "" && character2 === closer) break;
    const before = script.at;
    if (";)}]&|,".includes(character2) && !startsCall2(script)) script.at += 1;
    else {
      const value = readPipeline(script);
      if (values.length < maxValues) values.push(value);
      if (script.at === before) script.at += 1;
    }
  }
  script.at += 1;
  const [only] = values;
  if (values.length <= 1) return only ?? unknown;
  return { kind: "list", items: values };
}
function startsCall2(script) {
  return peek(script) === "&" && peek(script, 1) !== "&" && /\s*['"$({\w.\\/]/.test(script.code.slice(script.at + 1, script.at + 8));
}

// src/shell/read-powershell.ts
var maxCommandLength2 = 1e5;
var unread2 = { accesses: [], invocations: [], complete: false, needsCode: false };
function readPowerShell(command, around) {
  if (command.length > maxCommandLength2) return unread2;
  const code = withPlainMarks(command);
  const script = {
    around: { ...nowhere, ...around },
    found: nothingFound(),
    others: [],
    invocations: [],
    variables: /* @__PURE__ */ new Map(),
    rebound: findRebound2(code),
    aliases: /* @__PURE__ */ new Map(),
    ...{ code, at: 0, depth: 0, input: void 0, uploads: false, complete: true }
  };
  readStatements(script, "");
  return script.complete ? { accesses: accessesOf(script), invocations: script.invocations, complete: true, needsCode: false } : unread2;
}
function withPlainMarks(command) {
  return command.replace(/[\0\ufdd0\ufdd1]/g, "\uFFFD").replace(/[‘’‚‛]/g, "'").replace(/[“”„]/g, '"').replace(/[–—―]/g, "-").replaceAll("\r\n", "\n");
}
function findRebound2(code) {
  const [once, again] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
  for (const [, name = "", operator = ""] of code.matchAll(/\$\{?(\w{1,100})\}?[ \t]{0,8}([-+*/%]?=|\+\+|--)/g)) {
    const key = name.toLowerCase();
    if (once.has(key) || operator !== "=") again.add(key);
    once.add(key);
  }
  return again;
}
function accessesOf({ found, others, uploads }) {
  const possible = found.unsure ? possiblePaths(found) : [];
  const executes = found.runs ? [{ action: "execute", target: "", certainty: "unknown", origin: "unknown" }] : [];
  const distinct = /* @__PURE__ */ new Map();
  for (const access of [...found.accesses, ...others, ...executes, ...possible]) {
    const { action, certainty, target, recursive, origin } = access;
    const known3 = {
      ...access,
      ...action === "read" && found.fetches && uploads ? { sent: true } : {},
      ...origin === "unknown" && found.fetches ? { origin: "network" } : {},
      ...origin === "unknown" && !found.fetches && found.decodes ? { origin: "encoded" } : {}
    };
    distinct.set(`${action} ${certainty} ${recursive} ${target}`, known3);
  }
  return [...distinct.values()];
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  readPowerShell
});
