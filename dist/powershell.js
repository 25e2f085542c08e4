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

// src/shell/read-powershell.ts
var read_powershell_exports = {};
__export(read_powershell_exports, {
  readPowerShell: () => readPowerShell
});
module.exports = __toCommonJS(read_powershell_exports);

// src/core/quote-word.ts
var plain = /^[\w@%+=:,./-]+$/;
function quoteWord(word) {
  return plain.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

// src/shell/code/values.ts
var unknown = { kind: "unknown" }, maxFoldedLength = 16384, maxItems = 500;
function text(value, isPath2) {
  return value.length > maxFoldedLength ? unknown : isPath2 === !0 ? { kind: "text", text: value, isPath: isPath2 } : { kind: "text", text: value };
}
function textOf(value) {
  return value?.kind === "text" ? value.text : value?.kind === "number" ? String(value.number) : "\uFDD0";
}
function isKnown(value) {
  return value.kind === "text" && !value.text.includes("\uFDD0") || value.kind === "number";
}
function itemsOf(value) {
  let found = [], open3 = [value];
  for (let next = open3.pop(); next !== void 0 && found.length < maxItems; next = open3.pop())
    next.kind === "list" || next.kind === "choice" ? open3.push(...next.items.slice(0, maxItems).toReversed()) : found.push(next);
  return found;
}
var maxChoices = 64;
function distributed(parts2, make) {
  let at = parts2.findIndex(({ kind }) => kind === "choice"), choice = parts2[at];
  if (choice === void 0) return make(parts2);
  let items = itemsOf(choice).slice(0, maxChoices + 1), rest = parts2.with(at, unknown);
  return items.length > maxChoices || rest.some(({ kind }) => kind === "choice") ? make(rest.map(withoutChoice)) : { kind: "choice", items: items.map((item) => make(parts2.with(at, item))) };
}
function withoutChoice(value) {
  return value.kind === "choice" ? unknown : value;
}
function joined(values, separator) {
  return distributed(values, (parts2) => joinedTexts(parts2, separator));
}
function joinedTexts(parts2, separator) {
  let whole = "";
  for (let [index, part] of parts2.entries())
    if (whole += (index === 0 ? "" : separator) + textOf(part), whole.length > maxFoldedLength) return unknown;
  return text(whole);
}
function joinedPath(values, anew, isPath2 = !1) {
  return distributed(values, (parts2) => joinedNames(parts2, anew, isPath2));
}
function joinedNames(parts2, anew, isPath2) {
  let path = "";
  for (let part of parts2) {
    let next = textOf(part);
    if (anew && /^[/\ufdd1]/.test(next) ? path = next : path += path === "" || path.endsWith("/") || next.startsWith("/") ? next : `/${next}`, path.length > maxFoldedLength) return unknown;
  }
  return text(path, isPath2);
}
function entryOf(value, key) {
  return value?.kind === "record" ? value.entries.find((entry) => entry.key === key)?.value : void 0;
}

// src/shell/code/found.ts
var maxFoldedInAll = 1e6;
function nothingFound() {
  return {
    accesses: [],
    commands: [],
    texts: /* @__PURE__ */ new Set(),
    directory: "",
    budget: maxFoldedInAll,
    seen: /* @__PURE__ */ new Set(),
    unsure: !1,
    fetches: !1,
    decodes: !1,
    runs: !1
  };
}
var maxFound = 500, maxShownLength = 80, maxPathLength = 4096;
function addAccess(found, action, { value, source: source2 }, recursive = !1) {
  for (let item of itemsOf(value)) {
    if (item.kind === "number") continue;
    if (textOf(item).length > maxPathLength) {
      addUnknown(found, action, source2, recursive);
      continue;
    }
    let path = textOf(item).replace(/^file:\/\/(?=\/)/, "");
    if (isAddress(path)) {
      found.fetches = !0;
      continue;
    }
    let below2 = recursive ? { recursive: !0 } : {};
    isUnknown(path) ? addUnknown(found, action, source2, recursive) : path !== "" && add(found, { action, ...targetOf(path, found.directory ?? "\uFDD0"), ...below2 });
  }
}
function isAddress(path) {
  return /^(?:https?|ftps?|wss?):\/\//i.test(path);
}
function addUnknown(found, action, source2, recursive) {
  action !== "read" && addUnsure(found, source2, action, recursive);
}
function addUnsure(found, source2, action = "write", recursive = !1) {
  found.unsure = !0;
  let below2 = recursive ? { recursive: !0 } : {};
  add(found, { action, target: source2.trim().slice(0, maxShownLength), certainty: "unknown", ...below2 });
}
function add(found, access) {
  let key = `${access.action} ${access.certainty} ${access.recursive} ${access.target}`;
  found.seen.has(key) || found.accesses.length > maxFound || (found.seen.add(key), found.accesses.push(access));
}
function isFull(found) {
  return found.accesses.length >= maxFound || found.commands.length >= maxFound;
}
function isUnknown(path) {
  return path !== "" && path.replaceAll("\uFDD0", "").replaceAll("/", "") === "" && path.includes("\uFDD0");
}
function targetOf(path, directory) {
  let whole = /^[/\ufdd1\ufdd0]/.test(path) || directory === "" ? path : `${directory}/${path}`;
  if (!whole.includes("\uFDD0")) return { target: withHome(whole), certainty: "exact" };
  let pattern = whole.replace(/[*?[]/g, "[$&]").replace(/\ufdd0+/g, "**");
  return { target: withHome(pattern), certainty: "glob" };
}
function withHome(path) {
  return path.startsWith("\uFDD1") ? `~${path.slice(1)}` : path.startsWith("~") ? `./${path}` : path;
}
var maxTexts = 2e3, maxTextLength = 1024;
function addText({ texts }, text2) {
  text2.length <= maxTextLength && texts.size < maxTexts && texts.add(text2);
}
function addCommand(found, command3) {
  let trimmed = command3.trim();
  trimmed !== "" && found.commands.length < maxFound && found.commands.push(trimmed);
}
function shellWord(value) {
  return textOf(value).split("\uFDD0").map((part) => part === "" ? "" : part.startsWith("\uFDD1") ? `~${part.slice(1)}` : quoteWord(part)).join('"$_"').replace(/^$/, "''");
}
function shellText(value) {
  return textOf(value).replaceAll("\uFDD0", "$_").replaceAll("\uFDD1", "~");
}
var looksLikePath = /^[\w.~/@+%:#-]{2,1024}$/, modes = /^(?:[rwaxbt]{1,2}\+?[bt]?|utf-?8|[a-z]+:\/\/.*)$/i;
function possiblePaths(found) {
  return [...found.texts].filter((text2) => looksLikePath.test(text2) && /[\w]/.test(text2) && !modes.test(text2)).slice(0, maxFound).map((text2) => ({ action: "write", target: withHome(text2), certainty: "possible" }));
}

// src/shell/code/dialects.ts
var plain2 = { escapes: "all", code: "none" }, quoteOnly = { escapes: "quote", code: "none" }, base = {
  lineComments: ["#"],
  blockComment: void 0,
  single: plain2,
  double: plain2,
  backtick: "none",
  regex: !1,
  quoteWords: "none",
  hereDocuments: "none",
  sigils: "_",
  members: " . ",
  concatenation: "+",
  namedByEquals: !1,
  bareCalls: !1
}, dialects = {
  python: { ...base, language: "python", namedByEquals: !0 },
  node: {
    ...base,
    language: "node",
    lineComments: ["//", "#!"],
    blockComment: ["/*", "*/"],
    backtick: "template",
    regex: !0,
    sigils: "_$",
    members: " . ?. "
  },
  perl: {
    ...base,
    language: "perl",
    single: quoteOnly,
    double: { escapes: "all", code: "variables" },
    backtick: "shell",
    regex: !0,
    quoteWords: "perl",
    hereDocuments: "<<",
    sigils: "_$@%",
    members: " -> :: ",
    concatenation: ".",
    bareCalls: !0
  },
  ruby: {
    ...base,
    language: "ruby",
    single: quoteOnly,
    double: { escapes: "all", code: "hash-brace" },
    backtick: "shell",
    regex: !0,
    quoteWords: "ruby",
    hereDocuments: "<<",
    sigils: "_$@",
    members: " . :: &. ",
    bareCalls: !0
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
    bareCalls: !0
  },
  lua: {
    ...base,
    language: "lua",
    lineComments: ["--"],
    blockComment: ["--[[", "]]"],
    members: " . : ",
    concatenation: "..",
    bareCalls: !0
  },
  r: { ...base, language: "r", sigils: "_.", members: " $ :: ::: ", concatenation: "", namedByEquals: !0 },
  awk: { ...base, language: "awk", regex: !0, members: "", concatenation: "" },
  applescript: {
    ...base,
    language: "applescript",
    lineComments: ["--", "#"],
    blockComment: ["(*", "*)"],
    single: { escapes: "none", code: "none" },
    concatenation: "&",
    bareCalls: !0
  },
  vim: {
    ...base,
    language: "vim",
    lineComments: [],
    single: quoteOnly,
    members: "",
    concatenation: ".",
    bareCalls: !0
  }
};

// src/shell/code/loops.ts
function bindLoop(walk, at, list2) {
  let token = walk.tokens[at];
  token?.kind === "name" && bindItem(walk, token.text, list2);
}
var iterating = " forEach map each flatMap filter each_entry ";
function bindCallback(walk, list2) {
  if (!(list2.kind !== "list" || !iterating.includes(` ${walk.tokens[walk.at + 1]?.text} `))) {
    for (let token of walk.tokens.slice(walk.at + 2, walk.at + 8))
      if (!(token.kind !== "name" || token.text === "async" || token.text === "function" || token.text === "do")) {
        bindItem(walk, token.text, list2);
        return;
      }
  }
}
function bindItem(walk, name, list2) {
  list2.kind === "list" && walk.items.has(name) && walk.names.set(name, { kind: "choice", items: list2.items });
}

// src/shell/code/operators.ts
var transparent = " * ** ... \\ & @ :: : ";
function combine(dialect, left, operator, right) {
  if (left === void 0) return prefixed(dialect, operator, right);
  if (operator === void 0) return adjacent(dialect, left, right);
  if (dialect.concatenation === operator) return concatenated(left, right);
  if (operator === "/" && (isPath(left) || isPath(right))) return joinedPath([left, right], !0, !0);
  if (operator === "%" && left.kind === "text") return printed(left, itemsOf(right));
  if (operator === "*") return repeated(left, right);
}
function prefixed(dialect, operator, right) {
  if (operator === void 0) return right;
  if (operator === "-" && right.kind === "number") return { kind: "number", number: -right.number };
  if (transparent.includes(` ${operator} `))
    return dialect.language === "ruby" && operator === ":" && right.kind === "name" ? text(right.name) : right;
}
function adjacent({ language }, left, right) {
  return language === "awk" ? concatenated(left, right) ?? unknown : left.kind === "text" && right.kind === "text" ? text(left.text + right.text) : right;
}
function concatenated(left, right) {
  return left.kind === "number" && right.kind === "number" ? { kind: "number", number: left.number + right.number } : left.kind === "list" || right.kind === "list" ? { kind: "list", items: [...itemsOf(left), ...itemsOf(right)] } : isPath(left) ? joinedPath([left, right], !0, !0) : [left.kind, right.kind].some((kind) => kind === "text" || kind === "choice") ? joined([left, right], "") : unknown;
}
function isPath(value) {
  return value.kind === "text" && value.isPath === !0;
}
var maxRepeatedLength = 4096;
function repeated(left, right) {
  let [value, times] = left.kind === "number" ? [right, left.number] : [left, right.kind === "number" ? right.number : -1];
  return value.kind === "text" && times >= 0 && times * value.text.length <= maxRepeatedLength ? text(value.text.repeat(times)) : unknown;
}

// src/shell/code/text-pieces.ts
function endOfText(code, from, close, interpolation) {
  for (let at = from; at < code.length; at += 1) {
    let character2 = code.charAt(at);
    if (character2 === "\\") at += 1;
    else {
      if (character2 === close[0] && code.startsWith(close, at)) return at;
      opensCode(code, at, interpolation) && (at = endOfCode(code, code.indexOf("{", at) + 1));
    }
  }
  return code.length;
}
function opensCode(code, at, interpolation) {
  let two = code.slice(at, at + 2);
  return interpolation === "dollar-brace" ? two === "${" : interpolation === "hash-brace" ? two === "#{" : !1;
}
function endOfCode(code, from) {
  let depth = 0;
  for (let at = from; at < code.length; at += 1) {
    let character2 = code.charAt(at);
    if (character2 === "{") depth += 1;
    else {
      if (character2 === "}" && depth === 0) return at;
      character2 === "}" ? depth -= 1 : "'\"`".includes(character2) && (at = endOfQuoted(code, at));
    }
  }
  return code.length;
}
function endOfQuoted(code, from) {
  for (let at = from + 1; at < code.length; at += 1)
    if (code[at] === "\\") at += 1;
    else if (code[at] === code[from]) return at;
  return code.length;
}
function piecesOf(body, style) {
  let pieces = [], text2 = "";
  for (let at = 0; at < body.length; ) {
    let inserted2 = insertedAt(body, at, style.code);
    if (inserted2 !== void 0) {
      text2 !== "" && pieces.push(text2), text2 = "", pieces.push({ code: inserted2.code }), at = inserted2.end;
      continue;
    }
    let [value, end] = characterAt(body, at, style);
    text2 += value, at = end;
  }
  return text2 === "" && pieces.length > 0 ? pieces : [...pieces, text2];
}
function insertedAt(body, at, interpolation) {
  if (interpolation !== "none")
    return opensCode(body, at, interpolation) ? between(body, at + 2) : interpolation === "braces" && body[at] === "{" && body[at + 1] !== "{" ? withoutFormat(between(body, at + 1)) : interpolation === "variables" ? variableAt(body, at) : void 0;
}
function between(body, from) {
  let close = endOfCode(body, from);
  return { code: body.slice(from, close), end: close + 1 };
}
function withoutFormat({ code, end }) {
  let last = code.length - 1;
  for (; last >= 0 && !`'"()[]{}`.includes(code.charAt(last)); ) last -= 1;
  let format = code.slice(last + 1).search(/[!:]/);
  return { code: format === -1 ? code : code.slice(0, last + 1 + format), end };
}
function variableAt(body, at) {
  let [first2, second = ""] = [body[at], body[at + 1]];
  if (first2 === "{" && second === "$") return between(body, at + 1);
  if (first2 !== "$" && first2 !== "@") return;
  if (second === "{") {
    let { code, end } = between(body, at + 2);
    return { code: /^\w+$/.test(code) ? `${first2}${code}` : code, end };
  }
  let name = /^[A-Za-z_]\w{0,63}(?:\[[\w$'"-]{1,40}\]|\{[\w'"]{1,40}\}|->\w{1,40})?/.exec(
    body.slice(at + 1, at + 120)
  )?.[0];
  return name !== void 0 ? { code: `${first2}${name}`, end: at + 1 + name.length } : first2 === "$" && /[\d_!&0]/.test(second) ? { code: `$${second}`, end: at + 2 } : void 0;
}
var shortEscapes = { n: `
`, t: "	", r: "\r", e: "\x1B", "\n": "" }, numericEscape = /^(?:x\{([\da-fA-F]{1,8})\}|x([\da-fA-F]{1,2})|u\{([\da-fA-F]{1,8})\}|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([0-7]{1,3}))/;
function characterAt(body, at, { escapes: escapes2, code }) {
  let character2 = body.charAt(at);
  if (code === "braces" && (character2 === "{" || character2 === "}") && body[at + 1] === character2)
    return [character2, at + 2];
  if (character2 !== "\\" || escapes2 === "none" || at + 1 >= body.length) return [character2, at + 1];
  let next = body.charAt(at + 1);
  if (escapes2 === "quote") return /[\\'"/]/.test(next) ? [next, at + 2] : [character2, at + 1];
  let numeric = numericEscape.exec(body.slice(at + 1, at + 12));
  if (numeric === null) return [shortEscapes[next] ?? next, at + 2];
  let octal = numeric[6], point = octal === void 0 ? Number.parseInt(numeric.slice(1, 6).join(""), 16) : Number.parseInt(octal, 8);
  return [characterOf(point), at + 1 + numeric[0].length];
}
function characterOf(point) {
  return point > 0 && point <= 1114111 && point !== 64976 && point !== 64977 ? String.fromCodePoint(point) : "\uFFFD";
}

// src/shell/code/scan-text.ts
function scanText(scanner) {
  let { code, at, dialect } = scanner;
  if (dialect.language === "lua") return scanLongBracket(scanner) || scanQuoted(scanner, at, "");
  if (dialect.language !== "python" && dialect.language !== "r" || !isLetter(code.charAt(at)))
    return scanQuoted(scanner, at, "");
  let quote = at;
  for (; quote < at + 3 && "rRbBfFuUtT".includes(code.charAt(quote)); ) quote += 1;
  let prefix = code.slice(at, quote).toLowerCase();
  return prefix !== "" && `'"`.includes(code[quote] ?? "x") && scanQuoted(scanner, quote, prefix);
}
function scanQuoted(scanner, from, prefix) {
  let { code, dialect } = scanner, quote = code.charAt(from);
  if (quote === "`") return scanBacktick(scanner);
  if (quote !== '"' && quote !== "'" || quote === "'" && dialect.single.escapes === "none") return !1;
  let close = dialect.language === "python" && code.startsWith(quote.repeat(3), from) ? quote.repeat(3) : quote, own = quote === '"' ? dialect.double : dialect.single, style = {
    escapes: prefix.includes("r") ? "none" : own.escapes,
    code: /[ft]/.test(prefix) ? "braces" : own.code
  }, start = from + close.length, end = endOfText(code, start, close, style.code);
  return push(scanner, "text", end + close.length, { pieces: piecesOf(code.slice(start, end), style) }), !0;
}
function scanBacktick(scanner) {
  let { code, at, dialect } = scanner;
  if (dialect.backtick === "none") return !1;
  let interpolation = dialect.backtick === "template" ? "dollar-brace" : dialect.double.code, end = endOfText(code, at + 1, "`", interpolation), pieces = piecesOf(code.slice(at + 1, end), { escapes: "all", code: interpolation });
  return push(scanner, "text", end + 1, { pieces, use: dialect.backtick === "shell" ? "shell" : void 0 }), !0;
}
function scanLongBracket(scanner) {
  let { code, at } = scanner;
  if (code[at] !== "[") return !1;
  let level = at + 1;
  for (; code[level] === "=" && level < at + 16; ) level += 1;
  if (code[level] !== "[") return !1;
  let close = `]${code.slice(at + 1, level)}]`, end = code.indexOf(close, level + 1), stop = end === -1 ? code.length : end;
  return push(scanner, "text", stop + close.length, { pieces: [code.slice(level + 1, stop)] }), !0;
}
function scanHereDocument(scanner) {
  let { code, at, dialect } = scanner, mark = dialect.hereDocuments;
  if (mark === "none" || !code.startsWith(mark, at)) return !1;
  let start = at + mark.length, [whole = "", , quote = "", tag = ""] = /^([~-]?)(['"`]?)([A-Za-z_]\w{0,63})\2/.exec(code.slice(start, start + 70)) ?? [];
  if (tag === "" || quote === "" && !/^[A-Z]/.test(tag) && !expectsOperand(scanner)) return !1;
  let line = scanner.bodyEnd === -1 ? code.indexOf(`
`, start) + 1 : scanner.bodyEnd, body = line === 0 ? code.length : line, close = endOfBody(code, body, tag), text2 = code.slice(body, close), double = quote !== "'" && dialect.double, pieces = double ? piecesOf(text2, double) : [text2];
  push(scanner, "text", start + whole.length, { pieces, use: quote === "`" ? "shell" : void 0 });
  let after3 = code.indexOf(`
`, close + 1);
  return scanner.bodyEnd = close >= code.length || after3 === -1 ? code.length : after3 + 1, !0;
}
function endOfBody(code, from, tag) {
  for (let line = from; line < code.length; ) {
    let next = code.indexOf(`
`, line), end = next === -1 ? code.length : next;
    if (code.slice(line, end).trim().replace(/[;,)]+$/, "") === tag)
      return line;
    line = end + 1;
  }
  return code.length;
}
var brackets = { "(": ")", "[": "]", "{": "}", "<": ">" };
function scanQuoteWord(scanner) {
  let { code, at, dialect, tokens } = scanner;
  if (dialect.quoteWords === "none") return !1;
  if (dialect.quoteWords === "ruby") {
    if (code[at] !== "%" || !(expectsOperand(scanner) || scanner.spaced && code[at + 1] !== " ")) return !1;
    let [, word2 = ""] = /^%([qQwWiIxrs]?)[^\w\s=]/.exec(code.slice(at, at + 3)) ?? [void 0, "-"];
    return word2 !== "-" && scanDelimited(scanner, word2, at + 1 + word2.length);
  }
  let word = /^(?:q[qwxr]?|m|s|tr|y)(?!\w)/.exec(code.slice(at, at + 3))?.[0], last = tokens.at(-1);
  if (word === void 0 || last?.kind === "mark" && ["->", "::", "-", "{"].includes(last.text) && !scanner.spaced)
    return !1;
  let open3 = at + word.length;
  for (; code[open3] === " " && open3 < at + word.length + 8; ) open3 += 1;
  let opener = code.charAt(open3), spaced = open3 > at + word.length;
  return opener === "" || "=,;)]}>".includes(opener) || opener <= " " || isNamePart(opener) || spaced && opener === "#" ? !1 : scanDelimited(scanner, word, open3);
}
var quoteUses = {
  qx: "shell",
  x: "shell",
  qw: "words",
  w: "words",
  W: "words",
  i: "words",
  I: "words",
  m: "pattern",
  qr: "pattern",
  r: "pattern",
  tr: "pattern",
  y: "pattern",
  s: "pattern"
};
function scanDelimited(scanner, word, open3) {
  let { code, dialect } = scanner, opener = code.charAt(open3), closer = brackets[opener] ?? opener, end = endOfDelimited(code, open3 + 1, opener, closer), literal4 = ["q", "qw", "w", "i", "s", "tr", "y"].includes(word) || opener === "'", style = {
    escapes: literal4 ? "quote" : "all",
    code: literal4 ? "none" : dialect.double.code
  }, use = quoteUses[word];
  if (!(dialect.quoteWords === "perl" && (word === "s" || word === "tr" || word === "y")))
    return push(scanner, "text", end + 1, { pieces: piecesOf(code.slice(open3 + 1, end), style), use }), !0;
  let second = end + 1;
  if (closer !== opener)
    for (; code.charAt(second) !== "" && code.charAt(second) <= " "; ) second += 1;
  let next = closer === opener ? opener : code.charAt(second), from = closer === opener ? end + 1 : second + 1, stop = endOfDelimited(code, from, next, brackets[next] ?? next), flags = /^[a-z]*/.exec(code.slice(stop + 1, stop + 16))?.[0] ?? "", runs = word === "s" && flags.includes("e"), pieces = runs ? [{ code: code.slice(from, stop) }] : [code.slice(from, stop)];
  return push(scanner, "text", stop + 1 + flags.length, { pieces, use: runs ? "code" : "pattern" }), !0;
}
function endOfDelimited(code, from, opener, closer) {
  let depth = 0;
  for (let at = from; at < code.length; at += 1) {
    let character2 = code[at];
    if (character2 === "\\") at += 1;
    else {
      if (character2 === closer && depth === 0) return at;
      character2 === closer ? depth -= 1 : character2 === opener && opener !== closer && (depth += 1);
    }
  }
  return code.length;
}
function scanRegex(scanner) {
  let { code, at, dialect } = scanner;
  if (!dialect.regex || code[at] !== "/" || at < scanner.noPatternBefore || !expectsOperand(scanner)) return !1;
  let inClass = !1;
  for (let end = at + 1; end < code.length && code[end] !== `
`; end += 1) {
    let character2 = code[end];
    if (character2 === "\\") end += 1;
    else if (character2 === "[") inClass = !0;
    else if (character2 === "]") inClass = !1;
    else if (character2 === "/" && !inClass) {
      let flags = /^[a-z]*/.exec(code.slice(end + 1, end + 12))?.[0] ?? "";
      return push(scanner, "text", end + 1 + flags.length, { use: "pattern" }), !0;
    }
    scanner.noPatternBefore = end;
  }
  return !1;
}

// src/shell/code/scan-code.ts
var longMarks = " === !== ... ||= &&= **= <=> ??= ::: ?-> <<= >>= == != <= >= => -> :: ?. &. += -= *= /= .= := || && ?? ** // >> << .. =~ !~ |& <- ++ -- ~= ", markCharacters = "=.|&*?>-<~:/+";
function scanCode(language, code) {
  let scanner = {
    code,
    dialect: dialects[language],
    tokens: [],
    at: 0,
    spaced: !1,
    bodyEnd: -1,
    noPatternBefore: 0
  };
  for (; scanner.at < code.length; ) step(scanner);
  return scanner.tokens;
}
var noPieces = [];
function push(scanner, kind, end, { pieces = noPieces, use } = {}) {
  let { code, at, spaced } = scanner;
  scanner.tokens.push({ kind, text: kind === "text" ? "" : code.slice(at, end), pieces, use, start: at, end, spaced }), scanner.at = end, scanner.spaced = !1;
}
var plainMarks = "),;]}";
function step(scanner) {
  let { code, at } = scanner, character2 = code.charAt(at);
  character2 === `
` ? endLine(scanner) : character2 <= " " ? skip(scanner, at + 1) : character2 === "\\" && code[at + 1] === `
` ? skip(scanner, at + 2) : plainMarks.includes(character2) ? push(scanner, "mark", at + 1) : !skipComment(scanner) && !scanSpecial(scanner) && scanWord(scanner, character2);
}
function skip(scanner, end) {
  scanner.at = end, scanner.spaced = !0;
}
function endLine(scanner) {
  scanner.tokens.at(-1)?.kind !== "line" ? push(scanner, "line", scanner.at + 1) : scanner.at += 1, scanner.bodyEnd > scanner.at && (scanner.at = scanner.bodyEnd), scanner.bodyEnd = -1, scanner.spaced = !0;
}
function skipComment(scanner) {
  let { code, at, dialect } = scanner, block = dialect.blockComment;
  if (block !== void 0 && code.startsWith(block[0], at)) {
    let close = code.indexOf(block[1], at + block[0].length);
    return skip(scanner, close === -1 ? code.length : close + block[1].length), !0;
  }
  if (!dialect.lineComments.some((comment) => code.startsWith(comment, at))) return !1;
  let line = code.indexOf(`
`, at);
  return skip(scanner, line === -1 ? code.length : line), !0;
}
function scanSpecial(scanner) {
  return scanText(scanner) || scanHereDocument(scanner) || scanQuoteWord(scanner) || scanRegex(scanner);
}
function scanWord(scanner, character2) {
  let { code, at, dialect } = scanner;
  if (isLetter(character2) || dialect.sigils.includes(character2)) {
    push(scanner, "name", endOfName(scanner, at));
    return;
  }
  if (character2 >= "0" && character2 <= "9") {
    let end = at + 1;
    for (; isLetter(code.charAt(end)) || isDigit(code.charAt(end)); ) end += 1;
    push(scanner, "number", end);
    return;
  }
  push(scanner, "mark", at + lengthOfMark(code, at));
}
function lengthOfMark(code, at) {
  return markCharacters.includes(code[at + 1] ?? " ") ? longMarks.includes(` ${code.slice(at, at + 3)} `) ? 3 : longMarks.includes(` ${code.slice(at, at + 2)} `) ? 2 : 1 : 1;
}
function endOfName({ code, dialect }, at) {
  let dots = dialect.language === "r", end = at + 1;
  for (; isNamePart(code.charAt(end)) || dots && code[end] === "." || dialect.language === "node" && code[end] === "$"; )
    end += 1;
  return end === at + 1 && /[$@]/.test(code.charAt(at)) && /[!-,./:;?@\\\]^]/.test(code.charAt(end)) && dialect.language === "perl" && !"({".includes(code.charAt(end)) ? end + 1 : end;
}
function isLetter(character2) {
  return character2 >= "a" && character2 <= "z" || character2 >= "A" && character2 <= "Z" || character2 === "_" || character2 > "\x7F";
}
function isDigit(character2) {
  return character2 >= "0" && character2 <= "9";
}
function isNamePart(character2) {
  return character2 !== "" && (isLetter(character2) || isDigit(character2));
}
var wordsBeforeOperand = " return case if elsif unless while until and or not in typeof await yield do else when split grep puts print then ";
function expectsOperand({ tokens }) {
  let last = tokens.at(-1);
  return last === void 0 || last.kind === "line" ? !0 : last.kind === "name" ? wordsBeforeOperand.includes(` ${last.text} `) : last.kind === "mark" && !")]}".includes(last.text);
}

// src/shell/code/read-operand.ts
function readOperand(walk, closer) {
  let token = walk.tokens[walk.at];
  if (token === void 0) return unknown;
  walk.at += 1;
  let value = primary(walk, token);
  for (; ; ) {
    let next = follow(walk, { value, start: token.start, closer });
    if (next === void 0) return value;
    value = next;
  }
}
function primary(walk, token) {
  if (token.kind === "text") return textValue(walk, token);
  if (token.kind === "number") return { kind: "number", number: Number(token.text.replaceAll("_", "")) || 0 };
  if (token.kind === "name") return named(walk, token.text);
  if (isMark(token, "(")) {
    let items = readItems(walk, ")");
    return items.length === 1 && items[0] !== void 0 ? items[0].value : list(items);
  }
  if (isMark(token, "[")) {
    let items = readItems(walk, "]");
    return items.some(({ key }) => key !== void 0) ? { kind: "record", entries: items } : list(items);
  }
  return isMark(token, "{") ? { kind: "record", entries: readItems(walk, "}") } : unknown;
}
function list(items) {
  return { kind: "list", items: items.map(({ value }) => value) };
}
function named(walk, name) {
  let bound = walk.names.get(name);
  if (bound !== void 0) return bound;
  let star2 = walk.stars.find((module2) => walk.listener.isFunction(`${module2}.${name}`));
  return walk.listener.onName(star2 === void 0 ? name : `${star2}.${name}`);
}
function textValue(walk, token) {
  let parts2 = token.pieces.map(
    (piece) => typeof piece == "string" ? literal(walk, piece) : inserted(walk, piece.code)
  );
  if (token.use === "pattern" || token.use === "code") return unknown;
  let whole = parts2.length === 1 && parts2[0]?.kind === "text" ? parts2[0] : joined(parts2, "");
  return token.use === "words" ? {
    kind: "list",
    items: textOf(whole).split(/\s+/).filter(Boolean).map((word) => text(word))
  } : token.use !== "shell" ? whole : (walk.listener.onShell(whole), unknown);
}
function literal(walk, piece) {
  return walk.listener.onText(piece), { kind: "text", text: piece };
}
function inserted(walk, code) {
  let outer = { code: walk.code, tokens: walk.tokens, at: walk.at };
  return nested(walk, () => {
    Object.assign(walk, { code, tokens: walk.lost ? [] : scanCode(walk.dialect.language, code), at: 0 });
    let items = readItems(walk, "");
    return Object.assign(walk, walk.lost ? { ...outer, at: outer.tokens.length } : outer), items.length === 1 ? items[0]?.value ?? unknown : unknown;
  });
}
function follow(walk, chain) {
  let token = walk.tokens[walk.at], { value } = chain;
  if (token?.kind === "mark") {
    let member = walk.tokens[walk.at + 1];
    if (walk.dialect.members.includes(` ${token.text} `))
      return member?.kind === "name" ? (bindCallback(walk, value), readMember(walk, chain, member.text)) : isMark(member, "(", "[", "{") ? (walk.at += 1, follow(walk, chain) ?? unknown) : void 0;
    if (token.text === "(") return readCall(walk, chain);
    if (token.text === "[" && !token.spaced || token.text === "{" && !token.spaced && walk.dialect.language === "perl") return readIndex(walk, value);
  }
  return beginsBareCall(walk, value, token) ? call(walk, chain, readBareItems(walk, chain.closer)) : void 0;
}
function readMember(walk, { value, start, closer }, member) {
  if (isMark(walk.tokens[walk.at], ":") && !isMark(walk.tokens[walk.at + 2], "(")) return;
  let source2 = sourceSince(walk, start);
  if (walk.at += 2, value.kind === "name") return walk.listener.onName(memberOf(value.name, member));
  let entry = entryOf(value, member);
  if (entry !== void 0) return entry;
  let method = { kind: "name", name: `.${member}` }, receiver = { key: void 0, value, source: source2 };
  return isMark(walk.tokens[walk.at], "(") ? readCall(walk, { value: method, start, closer }, receiver) : beginsBareCall(walk, method, walk.tokens[walk.at]) ? call(walk, { value: method, start, closer }, readBareItems(walk, closer), receiver) : walk.dialect.language === "ruby" ? call(walk, { value: method, start, closer }, [], receiver) : unknown;
}
var transparent2 = " promises default __dict__ __builtins__ ", maxNameLength = 200;
function memberOf(name, member) {
  return transparent2.includes(` ${member} `) ? name : `${name.slice(-maxNameLength)}.${member}`;
}
function readCall(walk, chain, receiver) {
  let at = walk.at;
  walk.at += 1;
  let args = readItems(walk, ")");
  return walk.dialect.language === "perl" && bindLoop(walk, at - 1, list(args)), call(walk, chain, args, receiver);
}
function spreadOut(argument2) {
  let { value, spread } = argument2;
  return spread === void 0 || value.kind !== "list" ? [argument2] : value.items.map((item) => ({ key: void 0, value: item, source: textOf(item) }));
}
function call(walk, { value, start }, args, receiver) {
  if (walk.dialect.language === "ruby" && value.kind === "text" && args.length === 0) return value;
  let source2 = sourceSince(walk, start), name = nameOfFunction(walk, value), dot = name.lastIndexOf("."), object = receiver ?? { key: void 0, value: unknown, source: dot > 0 ? name.slice(0, dot) : "" };
  return walk.listener.onCall({ name, receiver: object, args: args.flatMap(spreadOut), source: source2 });
}
function nameOfFunction(walk, value) {
  return walk.dialect.language === "php" && isKnown(value) ? textOf(value) : value.kind === "name" ? value.name : "";
}
function readIndex(walk, value) {
  walk.at += 1;
  let start = walk.at, items = readItems(walk, walk.tokens[start - 1]?.text === "{" ? "}" : "]"), written = walk.tokens.slice(start, Math.min(walk.at - 1, start + 4)).map(({ text: mark }) => mark).join("");
  if ((written === "::-1" || written === ":-1") && value.kind === "text")
    return text([...value.text].reverse().join(""));
  let index = items.length === 1 ? items[0]?.value : void 0;
  if (value.kind === "name" && value.name === "Dir" && index !== void 0) return globbed(index);
  if (value.kind === "name" && index?.kind === "text") return walk.listener.onName(memberOf(value.name, index.text));
  if (walk.dialect.language === "perl" && value.kind === "name" && index?.kind === "name")
    return walk.listener.onName(memberOf(value.name, index.name));
  value.kind === "name" && walk.listener.onMention({ kind: "name", name: `${value.name}[]` });
  let entry = index?.kind === "text" ? entryOf(value, index.text) : void 0;
  return entry !== void 0 ? entry : value.kind === "list" && index?.kind === "number" ? value.items.at(index.number) ?? unknown : unknown;
}
function beginsBareCall(walk, value, token) {
  return value.kind !== "name" || token === void 0 || !walk.listener.isFunction(value.name) ? !1 : walk.dialect.language === "node" ? token.kind === "text" && !token.spaced : walk.dialect.bareCalls ? token.kind === "name" ? !" or and if unless while until foreach for do then end ".includes(` ${token.text} `) : token.kind === "text" || token.kind === "number" || isMark(token, "[", "\\", "*", ":", "-", "@") || isMark(token, "{") && takesBlock(value.name) : !1;
}
function takesBlock(name) {
  return name === "map" || name === "grep" || name === "sort";
}

// src/shell/code/rebound.ts
var changes = " += -= *= /= .= ||= &&= ??= ++ -- =~ ", functions = " def function sub lambda fn ";
function findRebound(dialect, tokens) {
  let declared = [], changed2 = /* @__PURE__ */ new Set(), bound = /* @__PURE__ */ new Set(), tuples = ["python", "ruby", "lua"].includes(dialect.language);
  for (let [index, token] of tokens.entries()) {
    if (token.text === "=" && changed2.add(ownerBefore(tokens, index)), token.text === "=>" && dialect.language === "node" && declared.push(...parametersBefore(tokens, index)), token.kind !== "name") continue;
    let [before, after3] = [tokens[index - 1], tokens[index + 1]];
    (token.text === "for" || token.text === "foreach") && declared.push(...namesAfter(tokens, index, 4)), functions.includes(` ${token.text} `) && declared.push(...namesAfter(tokens, index + 1, 24)), isText(before, "|") && declared.push(token.text), after3?.kind === "mark" && changes.includes(` ${after3.text} `) && changed2.add(token.text), (isText(before, "as") || isText(after3, "|") && !isText(before, "|")) && changed2.add(token.text), isMutated(tokens, index) && changed2.add(token.text), !(!isText(after3, "=") && !isText(after3, ":=") && !isText(after3, "<-")) && ((bound.has(token.text) || tuples && isText(before, ",")) && changed2.add(token.text), bound.add(token.text));
  }
  let [once, again] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set([...changed2, ...bound])];
  for (let name of declared) (once.has(name) ? again : once).add(name);
  return { names: /* @__PURE__ */ new Set([...changed2, ...declared]), items: new Set([...once].filter((name) => !again.has(name))) };
}
function isText(token, text2) {
  return token?.text === text2;
}
var mutators = " append extend insert push unshift splice add update set setdefault fill store delete_if ";
function isMutated(tokens, index) {
  let [before, after3, member] = [tokens[index - 1], tokens[index + 1], tokens[index + 2]];
  return isText(before, "push") || isText(before, "unshift") || isText(before, "splice") ? !0 : after3?.kind === "mark" && member?.kind === "name" && mutators.includes(` ${member.text} `);
}
function ownerBefore(tokens, index) {
  if (isText(tokens[index - 2], ".") || isText(tokens[index - 2], "->")) return tokens[index - 3]?.text ?? "";
  if (!isText(tokens[index - 1], "]") && !isText(tokens[index - 1], "}")) return "";
  for (let at = index - 2; at > Math.max(0, index - 12); at -= 1)
    if (isText(tokens[at], "[") || isText(tokens[at], "{")) return tokens[at - 1]?.text ?? "";
  return "";
}
var notNames = " const let var my our in of async await ";
function namesAfter(tokens, index, most) {
  let names2 = [];
  for (let token of tokens.slice(index + 1, index + 1 + most)) {
    if (token.kind === "line" || ["{", ":", ")", "in", "of"].includes(token.text)) break;
    token.kind === "name" && !notNames.includes(` ${token.text} `) && names2.push(token.text);
  }
  return names2;
}
function parametersBefore(tokens, index) {
  let last = tokens[index - 1];
  if (last?.kind === "name") return [last.text];
  let names2 = [];
  if (!isText(last, ")")) return names2;
  for (let at = index - 2; at >= Math.max(0, index - 24) && !isText(tokens[at], "("); at -= 1) {
    let token = tokens[at];
    token?.kind === "name" && names2.push(token.text);
  }
  return names2;
}

// src/shell/code/walk-code.ts
var maxDepth = 64;
function walkCode(language, code, listener) {
  let tokens = scanCode(language, code), dialect = dialects[language], { names: rebound, items } = findRebound(dialect, tokens), walk = {
    dialect,
    listener,
    names: /* @__PURE__ */ new Map(),
    rebound,
    items,
    stars: [],
    code,
    tokens,
    at: 0,
    depth: 0,
    lost: !1
  };
  return readItems(walk, ""), !walk.lost;
}
function isMark(token, ...marks) {
  return token?.kind === "mark" && marks.includes(token.text);
}
function nested(walk, read) {
  walk.depth += 1, walk.depth > maxDepth && (walk.lost = !0, walk.at = walk.tokens.length);
  let result = read();
  return walk.depth -= 1, result;
}
function readItems(walk, closer) {
  return nested(walk, () => {
    let items = [];
    for (let token = walk.tokens[walk.at]; token !== void 0; token = walk.tokens[walk.at]) {
      if (closer !== "" && isMark(token, closer)) {
        walk.at += 1;
        break;
      }
      token.kind === "line" || isMark(token, ",", ";", ")", "]", "}") ? walk.at += 1 : items.push(mentioned(walk, readItem(walk, closer)));
    }
    return items;
  });
}
function mentioned(walk, item) {
  return item.bound === void 0 && walk.listener.onMention(item.value), item;
}
function readBareItems(walk, closer) {
  return nested(walk, () => {
    let items = [];
    do
      items.push(mentioned(walk, readItem(walk, closer)));
    while (isMark(walk.tokens[walk.at], ",") && ++walk.at > 0);
    return items;
  });
}
var wordOperators = " if else or and in is not for of instanceof unless xor while until ", endingWords = " or and if unless while until foreach for do then xor ";
function readItem(walk, closer) {
  let start = walk.tokens[walk.at]?.start ?? 0, key = readKey(walk, closer), value, operator, poisoned = !1, spread = isMark(walk.tokens[walk.at], "*", "...");
  for (let token = walk.tokens[walk.at]; token !== void 0 && !((value !== void 0 || operator !== void 0 || isMark(token, ",", ";", ")", "]", "}")) && endsItem(walk, token, closer)); token = walk.tokens[walk.at]) {
    let word = token.kind === "name" && wordOperators.includes(` ${token.text} `);
    if (token.kind === "line" || word || token.kind === "mark" && !isMark(token, "(", "[", "{")) {
      walk.at += 1, token.kind !== "line" && (operator = operator === void 0 ? token.text : "several");
      continue;
    }
    if (value === void 0 && readImport(walk)) continue;
    let before = walk.at - 1, operand2 = readOperand(walk, closer);
    if (isMark(walk.tokens[walk.at], "=", ":=", "<-"))
      return { key, ...assign(walk, { token, operand: operand2, closer, start }) };
    (operator === "in" || operator === "of") && bindLoop(walk, before - 1, operand2);
    let combined = combine(walk.dialect, value, operator, operand2);
    combined !== operand2 && mentionAll(walk, [value, operand2]), poisoned ||= combined === void 0, [value, operator] = [combined ?? unknown, void 0];
  }
  let known3 = value === void 0 || poisoned || operator !== void 0 ? unknown : value;
  known3.kind === "text" && walk.listener.onText(known3.text);
  let item = { key, value: known3, source: sourceSince(walk, start) };
  return spread ? { ...item, spread } : item;
}
function mentionAll(walk, values) {
  for (let value of values) value !== void 0 && walk.listener.onMention(value);
}
function sourceSince(walk, start) {
  return walk.code.slice(start, walk.tokens[walk.at - 1]?.end ?? start);
}
function endsItem(walk, token, closer) {
  return token.kind === "line" ? closer === "" || closer === "}" : token.kind === "name" ? walk.dialect.bareCalls && endingWords.includes(` ${token.text} `) : isMark(token, ",", ";", ")", "]", "}");
}
function readKey(walk, closer) {
  let [token, mark] = [walk.tokens[walk.at], walk.tokens[walk.at + 1]], { language, namedByEquals } = walk.dialect, name = token?.kind === "name" ? token.text : token?.kind === "text" ? token.pieces[0] : void 0;
  if (!(typeof name != "string" || !(isMark(mark, "=") && (namedByEquals && closer === ")" || language === "lua" && closer === "}") || isMark(mark, ":") && ["node", "ruby", "python"].includes(language) && closer !== "" || isMark(mark, ":") && language === "ruby" && mark?.spaced === !1 || isMark(mark, "=>") && language !== "node")))
    return walk.at += 2, name;
}
function assign(walk, { token, operand: operand2, closer, start }) {
  let single = walk.tokens[walk.at - 1] === token && token.kind === "name";
  walk.at += 1;
  let { value } = nested(walk, () => readItem(walk, closer));
  if (single) bind(walk, token.text, value);
  else if (operand2.kind === "record" && value.kind === "name")
    for (let { key, value: target } of operand2.entries) {
      let from = key ?? (target.kind === "name" ? target.name : void 0);
      from !== void 0 && target.kind === "name" && walk.names.set(target.name, { kind: "name", name: memberOf(value.name, from) });
    }
  else walk.listener.onMention(value);
  return { value, source: sourceSince(walk, start), bound: !0 };
}
function bind(walk, name, value) {
  walk.rebound.has(name) ? walk.listener.onMention(value) : walk.names.set(name, value);
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
  let bare = name.startsWith("node:") ? name.slice(5) : name;
  return Object.hasOwn(sameModules, bare) ? sameModules[bare] ?? bare : bare;
}
function readImport(walk) {
  let token = walk.tokens[walk.at];
  return token?.kind !== "name" || token.text !== "import" && token.text !== "from" ? !1 : walk.dialect.language === "python" ? token.text === "from" ? pythonFrom(walk) : pythonImport(walk) : walk.dialect.language === "node" && token.text === "import" && nodeImport(walk);
}
function pythonImport(walk) {
  walk.at += 1;
  do {
    let module2 = dottedName(walk), alias = aliasAfter(walk);
    mention(walk, module2), alias !== void 0 ? walk.names.set(alias, { kind: "name", name: moduleName(module2) }) : moduleName(module2) !== module2 && walk.names.set(module2, { kind: "name", name: moduleName(module2) });
  } while (isMark(walk.tokens[walk.at], ",") && ++walk.at > 0);
  return !0;
}
function pythonFrom(walk) {
  walk.at += 1;
  let module2 = moduleName(dottedName(walk));
  if (mention(walk, module2), walk.tokens[walk.at]?.text !== "import") return !0;
  walk.at += 1;
  let parenthesised = isMark(walk.tokens[walk.at], "(");
  for (let token = walk.tokens[walk.at]; token !== void 0 && !(isMark(token, ";") || token.kind === "line" && !parenthesised || isMark(token, ")")); token = walk.tokens[walk.at])
    walk.at += 1, isMark(token, "*") && walk.stars.push(module2), token.kind === "name" && walk.names.set(aliasAfter(walk) ?? token.text, { kind: "name", name: `${module2}.${token.text}` });
  return !0;
}
function dottedName(walk) {
  let name = "";
  for (let token = walk.tokens[walk.at]; token !== void 0 && !(!isMark(token, ".") && (token.kind !== "name" || token.text === "import" || token.text === "as")); token = walk.tokens[walk.at])
    name += token.text, walk.at += 1;
  return name;
}
function aliasAfter(walk) {
  if (walk.tokens[walk.at]?.text === "as")
    return walk.at += 2, walk.tokens[walk.at - 1]?.text;
}
var maxImportTokens = 200;
function nodeImport(walk) {
  if (isMark(walk.tokens[walk.at + 1], "(", ".")) return !1;
  let end = walk.at + 1;
  for (; end < walk.at + maxImportTokens && walk.tokens[end] !== void 0 && walk.tokens[end]?.kind !== "text"; )
    end += 1;
  let source2 = walk.tokens[end]?.pieces[0];
  if (typeof source2 != "string") return !1;
  let module2 = moduleName(source2);
  mention(walk, module2);
  let inBraces = !1;
  for (let at = walk.at + 1; at < end; at += 1) {
    let token = walk.tokens[at];
    if (inBraces = isMark(token, "{") || inBraces && !isMark(token, "}"), token?.kind !== "name" || token.text === "as" || token.text === "from") continue;
    let aliased = walk.tokens[at + 1]?.text === "as" ? walk.tokens[at + 2] : void 0, name = inBraces && token.text !== "default" ? `${module2}.${token.text}` : module2;
    walk.names.set(aliased?.text ?? token.text, { kind: "name", name }), aliased !== void 0 && (at += 2);
  }
  return walk.at = end + 1, !0;
}
function mention(walk, module2) {
  walk.listener.onMention({ kind: "name", name: `import ${module2}` });
}

// src/shell/code/folds.ts
var folds = {
  // paths
  path: (values) => joinedPath(values, !0),
  paste: (values) => joinedPath(values, !1),
  object: (values) => joinedPath(values, !0, !0),
  below: (values, receiver) => joinedPath([receiver, ...values], !0, !0),
  home: () => text("\uFDD1"),
  "home-object": () => text("\uFDD1", !0),
  expand: ([value = unknown]) => expanded(value),
  "expand-self": (_, receiver) => expanded(receiver),
  here: () => text("."),
  "here-object": () => text(".", !0),
  // texts
  same: ([value = unknown]) => value,
  self: (_, receiver) => receiver,
  concat: (values) => joined(values.flatMap(itemsOf), ""),
  append: (values, receiver) => receiver.kind === "list" ? { kind: "list", items: [receiver, ...values] } : joined([receiver, ...values], ""),
  "join-with": ([items = unknown], separator) => joinedWith(items, separator),
  join: ([separator], items) => items.kind === "list" ? joined(itemsOf(items), separator ? textOf(separator) : ",") : unknown,
  "join-tight": (values, receiver) => receiver.kind === "list" ? joined(itemsOf(receiver), values[0] ? textOf(values[0]) : "") : joinedPath([receiver, ...values], !0, !0),
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
  format: (values, receiver, call3) => formatted(receiver, values, call3.args),
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
  "glob-below": ([pattern = unknown], receiver) => globbed(joinedPath([receiver, pattern], !1)),
  "glob-deep": ([pattern = unknown], receiver) => globbed(joined([receiver, text(`/${"\uFDD0"}`), pattern], "")),
  "names-in": () => ({ kind: "list", items: [unknown] }),
  "names-below": (_, receiver) => ({ kind: "list", items: [joinedPath([receiver, unknown], !1, !0)] }),
  module: ([value = unknown]) => isKnown(value) ? { kind: "name", name: moduleName(textOf(value)) } : unknown,
  member: ([object = unknown, name = unknown]) => object.kind === "name" && isKnown(name) ? { kind: "name", name: `${object.name}.${textOf(name)}` } : unknown
};
function fold(name, call3) {
  let values = call3.args.filter(({ key }) => key === void 0).map(({ value }) => value);
  return (Object.hasOwn(folds, name) ? folds[name] : void 0)?.(values, call3.receiver.value, call3) ?? unknown;
}
function joinedWith(items, separator) {
  return isKnown(separator) ? items.kind === "list" ? joined(itemsOf(items), textOf(separator)) : textOf(separator) === "" ? items : unknown : unknown;
}
function entriesOf(value) {
  return value.kind === "record" ? value.entries.map((entry) => entry.value) : [unknown];
}
function expanded(value) {
  let path = textOf(value);
  return path === "~" || path.startsWith("~/") ? text(`${"\uFDD1"}${path.slice(1)}`, value.kind === "text" && value.isPath) : value;
}
function changed(value, change) {
  return isKnown(value) ? text(change(textOf(value))) : unknown;
}
function reversed(value) {
  return value.kind === "list" ? { kind: "list", items: value.items.toReversed() } : changed(value, (known3) => [...known3].reverse().join(""));
}
function parts(value, separator) {
  return !isKnown(value) || separator !== void 0 && !isKnown(separator) ? unknown : { kind: "list", items: (separator === void 0 ? textOf(value).trim().split(/\s+/) : textOf(value).split(textOf(separator))).slice(0, 500).map((part) => text(part)) };
}
function replaced(value, from, to) {
  return from === void 0 || to === void 0 || !isKnown(value) || !isKnown(from) || !isKnown(to) ? unknown : text(textOf(value).split(textOf(from)).join(textOf(to)));
}
var maxFormatLength = 4096;
function formatted(format, values, args) {
  let next = 0, named3 = (key) => args.find((argument2) => argument2.key === key)?.value;
  return format.kind !== "text" || format.text.length > maxFormatLength ? unknown : text(
    format.text.replace(
      /\{(\w{0,40})\}/g,
      (_, key) => textOf(/^\d*$/.test(key) ? values[key === "" ? next++ : Number(key)] : named3(key))
    )
  );
}
function printed(format, values) {
  let next = 0;
  return format.kind !== "text" || format.text.length > maxFormatLength ? unknown : text(
    format.text.replace(/%(?:%|[-+ 0#]?\d{0,4}(?:\.\d{1,4})?[a-zA-Z])/g, (mark) => {
      if (mark === "%%") return "%";
      let value = textOf(values[next++]);
      return mark === "%s" || mark === "%d" ? value : "\uFDD0";
    })
  );
}
function packed(format, values) {
  return format.startsWith("H") ? decodedHex(values[0] ?? unknown) : /^[CUcW]/.test(format) ? joined(values.flatMap(itemsOf).map(character), "") : unknown;
}
function globbed(pattern) {
  return pattern.kind !== "text" ? unknown : { kind: "list", items: [text(pattern.text.replace(/[*?]+|\[[^\]]{0,64}\]|\{[^}]{0,64}\}/g, "\uFDD0"))] };
}
function character(value) {
  let point = Number(textOf(value));
  return value.kind !== "unknown" && Number.isInteger(point) ? text(characterOf(point)) : unknown;
}
function decodedBuffer(value, encoding) {
  if (value.kind === "list") return joined(itemsOf(value).map(character), "");
  let name = encoding === void 0 ? "" : textOf(encoding);
  return name === "hex" ? decodedHex(value) : name.startsWith("base64") ? decodedBase64(value) : value;
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
  let bytes = [], [bits, count] = [0, 0];
  for (let letter of encoded.replaceAll("-", "+").replaceAll("_", "/")) {
    let sextet = sextets.indexOf(letter);
    if (letter === "=") break;
    sextet !== -1 && (bits = (bits << 6 | sextet) & 16777215, count += 6, !(count < 8) && (count -= 8, bytes.push(bits >> count & 255)));
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
function argument({ call: call3, places }, index) {
  let place = places[index];
  if (place === void 0) return;
  if (place === ".") return call3.receiver;
  let given = positional(call3)[Number.parseInt(place, 10)];
  return given !== void 0 ? given : call3.args.flatMap(
    (each2) => each2.key === void 0 && each2.value.kind === "record" ? each2.value.entries : [each2]
  ).find(({ key }) => key !== void 0 && argumentNames[index].includes(` ${key} `));
}
function positional({ args }) {
  return args.filter(({ key, value }) => key === void 0 && value.kind !== "record");
}
function operands(deed) {
  let place = deed.places[0] ?? "";
  if (place === "*") return positional(deed.call);
  if (place.endsWith("+")) return positional(deed.call).slice(Number.parseInt(place, 10));
  let first2 = argument(deed, 0);
  return first2 === void 0 ? [] : [first2];
}

// src/shell/code/file-effects.ts
function touch(deed, action, recursive = !1) {
  for (let operand2 of operands(deed)) addAccess(deed.found, action, operand2, recursive);
}
function transfer(deed, from, recursive = !1) {
  let [source2, target] = [argument(deed, 0), argument(deed, 1)];
  source2 === void 0 || target === void 0 || (addAccess(deed.found, from, source2, recursive), addAccess(deed.found, "write", target, recursive && from === "read"));
}
function link(deed) {
  transfer(deed, "read");
  let source2 = argument(deed, 0);
  if (source2 === void 0 || !isKnown(source2.value)) return;
  let path = textOf(source2.value).replace(/\/+$/, "");
  path === "" || path === "." || path.length > maxPathLength || (add(deed.found, { action: "write", target: path, certainty: "possible" }), path.startsWith("\uFDD1") || add(deed.found, { action: "write", target: `${path}/**`, certainty: "glob" }));
}
function transferInto(deed, from) {
  transfer(deed, from, from === "delete");
  let [source2, target] = [argument(deed, 0), argument(deed, 1)];
  if (!(source2 === void 0 || target === void 0 || deed.found.directory !== ""))
    for (let item of itemsOf(source2.value)) {
      if (textOf(item).length > maxPathLength) continue;
      let [name, directory] = [textOf(item).split("/").at(-1) ?? "", textOf(target.value)];
      if (!isKnown(item) || !isKnown(target.value) || name === "" || directory.startsWith("\uFDD1")) continue;
      let path = `${directory.endsWith("/") ? directory : `${directory}/`}${name}`;
      add(deed.found, { action: "write", target: path, certainty: "possible" });
    }
}
function isPathItself({ receiver }) {
  return receiver.value.kind === "text" && receiver.value.isPath === !0;
}
function isRecursive({ args }) {
  return args.some(({ key, value }) => {
    let given = key === "recursive" ? value : entryOf(value, "recursive");
    return given !== void 0 && !(given.kind === "name" && /^false$/i.test(given.name));
  });
}
function open(deed, mode) {
  mode !== "write" && touch(deed, "read"), mode !== "read" && touch(deed, "write");
}
function openPath(deed) {
  let [given] = deed.call.args, mode = given === void 0 ? "r" : textOf(given.value);
  isPathItself(deed.call) || /^[rwxabt+]{1,3}$/.test(mode) ? open(deed, modeOf({ ...deed, places: [".", "0"] })) : given !== void 0 && addAccess(deed.found, "read", given);
}
function modeOf(deed) {
  let given = argument(deed, 1)?.value, mode = given?.kind === "record" ? entryOf(given, "flags") ?? entryOf(given, "mode") ?? text("r") : given;
  if (mode === void 0) return "read";
  if (!isKnown(mode)) return "write";
  if (mode.kind === "number") return mode.number === 0 ? "read" : "write";
  let letters = textOf(mode).split(":")[0] ?? "";
  return letters.includes("+") ? "both" : /[wacx]/.test(letters) ? "write" : "read";
}
function flagsOf(deed) {
  let source2 = argument(deed, 1)?.source ?? "";
  return /RDONLY/.test(source2) && !/WRONLY|RDWR|CREAT|TRUNC|APPEND/.test(source2) ? "read" : "write";
}
function changeDirectory(deed) {
  let target = argument(deed, 0)?.value;
  if (target === void 0) return;
  let path = textOf(target);
  isKnown(target) ? /^[/\ufdd1]/.test(path) ? deed.found.directory = path : deed.found.directory !== void 0 && (deed.found.directory = deed.found.directory === "" ? path : `${deed.found.directory}/${path}`) : deed.found.directory = void 0;
}

// src/shell/code/command-effects.ts
function openPipe(deed) {
  let [mode, path] = positional(deed.call).slice(Number.parseInt(deed.places[0] ?? "", 10));
  if (mode === void 0) return;
  let known3 = textOf(mode.value).trim();
  known3 === "-|" || known3 === "|-" ? run({ ...deed, places: ["2"] }) : path !== void 0 ? addAccess(deed.found, /[>+]/.test(known3) || !isKnown(mode.value) ? "write" : "read", path) : known3.startsWith("|") || known3.endsWith("|") ? addCommand(deed.found, shellText(text(known3.replace(/^\||\|$/g, "")))) : openMarked(deed, known3, mode);
}
function openKernel(deed) {
  let [name] = positional(deed.call);
  name !== void 0 && textOf(name.value).startsWith("|") ? openPipe(deed) : open(deed, modeOf(deed));
}
function openMarked({ found }, known3, argument2) {
  let marks = /^[+<>]*/.exec(known3)?.[0] ?? "", name = known3.slice(marks.length).trim(), writes = marks.includes(">") || marks.includes("+") || name.startsWith("\uFDD0");
  addAccess(found, writes ? "write" : "read", { ...argument2, value: text(name) });
}
function surrounded({ call: call3 }, command3) {
  let option = (name) => call3.args.find(({ key }) => key === name)?.value ?? call3.args.map(({ value }) => entryOf(value, name)).find(Boolean), [cwd, input] = [option("cwd") ?? option("chdir"), option("input") ?? option("stdin_data")], fed = input?.kind === "text" ? `${command3} <<< ${shellWord(input)}` : command3;
  return cwd === void 0 || cwd.kind === "name" ? fed : `cd ${shellWord(cwd)} && ${fed}`;
}
function shell(deed) {
  let [command3] = operands(deed);
  command3 !== void 0 && (command3.value.kind === "text" ? addCommand(deed.found, surrounded(deed, shellText(command3.value))) : runUnknown(deed));
}
function runUnknown(deed) {
  deed.found.runs = !0, trick(deed);
}
function run(deed) {
  let from = Number.parseInt(deed.places[0] ?? "", 10) || 0, args = deed.call.args.filter(
    ({ key, value }) => value.kind !== "record" && (key === void 0 || key === "args")
  ).slice(from);
  args.length === 1 && args[0]?.value.kind !== "list" ? shell({ ...deed, places: [String(from)] }) : runWords(
    deed,
    args.flatMap(({ value }) => value.kind === "list" ? itemsOf(value) : [value])
  );
}
function runWords(deed, words2) {
  let program = words2[0];
  program === void 0 || program.kind !== "text" && words2.length === 1 ? runUnknown(deed) : addCommand(deed.found, surrounded(deed, words2.map(shellWord).join(" ")));
}
function spawn(deed) {
  let [program, list2] = deed.call.args;
  if (program !== void 0)
    if (list2 === void 0 || list2.value.kind === "record") shell(deed);
    else if (program.value.kind !== "text") runUnknown(deed);
    else {
      let words2 = list2.value.kind === "list" ? itemsOf(list2.value) : [unknown];
      addCommand(deed.found, surrounded(deed, [shellText(program.value), ...words2.map(shellWord)].join(" ")));
    }
}
function exec(deed) {
  let [path, ...rest] = deed.call.args.slice(Number.parseInt(deed.places[0] ?? "", 10));
  if (path === void 0) return;
  let words2 = rest[0]?.value.kind === "list" ? itemsOf(rest[0].value) : rest.map(({ value }) => value);
  runWords(deed, [path.value, ...words2.slice(1)]);
}
function evaluate(deed) {
  let [code] = operands(deed);
  code === void 0 || code.value.kind === "record" || (isKnown(code.value) ? deed.readInner(textOf(code.value)) : runUnknown(deed));
}
function trick({ found, call: call3 }) {
  addUnsure(found, call3.source);
}

// src/shell/code/effects.ts
var effects = {
  read: (deed) => touch(deed, "read"),
  write: (deed) => touch(deed, "write"),
  delete: (deed) => touch(deed, "delete"),
  tree: (deed) => touch(deed, "delete", !0),
  rm: (deed) => touch(deed, "delete", isRecursive(deed.call)),
  // Of a path only: a string or an open file has methods of the same names.
  "read-path": (deed) => isPathItself(deed.call) && touch(deed, "read"),
  "write-path": (deed) => isPathItself(deed.call) && touch(deed, "write"),
  "delete-path": (deed) => isPathItself(deed.call) && touch(deed, "delete"),
  copy: (deed) => transfer(deed, "read"),
  link,
  "copy-tree": (deed) => transfer(deed, "read", !0),
  "copy-into": (deed) => transferInto(deed, "read"),
  move: (deed) => transfer(deed, "delete", !0),
  // With two arguments it is the method of a string.
  "move-only": (deed) => deed.call.args.length === 1 && transfer(deed, "delete", !0),
  "move-into": (deed) => transferInto(deed, "delete"),
  open: (deed) => open(deed, modeOf(deed)),
  flags: (deed) => open(deed, flagsOf(deed)),
  "open-path": openPath,
  // A function that is given by its name.
  callback: (deed) => operands(deed)[0]?.value.kind === "text" && trick(deed),
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
    found.fetches = !0;
  },
  decode: ({ found }) => {
    found.decodes = !0;
  }
};
function applyEffects(row, call3, found, readInner) {
  if (isFull(found)) {
    addUnsure(found, "\u2026");
    return;
  }
  for (let effect of row.split("; ")) {
    let [verb = "", ...places] = effect.split(" ");
    Object.hasOwn(effects, verb) && effects[verb]?.({ found, call: call3, places, readInner });
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
var maxDepth2 = 64;
function nested2(script, read) {
  script.depth += 1, script.depth > maxDepth2 && (script.complete = !1, script.at = script.code.length);
  let result = read();
  return script.depth -= 1, result;
}
function peek(script, ahead = 0) {
  return script.code.charAt(script.at + ahead);
}
function startsWith(script, text2) {
  return script.code.startsWith(text2, script.at);
}
function skipBlanks(script, lines = !1) {
  for (; ; ) {
    let character2 = peek(script);
    if (character2 === "`" && /[\r\n]/.test(peek(script, 1))) script.at += startsWith(script, "`\r\n") ? 3 : 2;
    else if (character2 === "#") script.at = lineEnd(script);
    else if (startsWith(script, "<#")) script.at = after(script, "#>");
    else if (character2 === " " || character2 === "	" || character2 === "\r" || character2 === "\xA0") script.at += 1;
    else if (lines && character2 === `
`) script.at += 1;
    else return;
  }
}
function lineEnd({ code, at }) {
  let end = code.indexOf(`
`, at);
  return end === -1 ? code.length : end;
}
function after({ code, at }, mark) {
  let end = code.indexOf(mark, at + 2);
  return end === -1 ? code.length : end + mark.length;
}
function assign2(script, name, value) {
  let key = name.toLowerCase();
  script.variables.set(key, script.rebound.has(key) ? unknown : value);
}
function take(script, pattern) {
  pattern.lastIndex = script.at;
  let match = pattern.exec(script.code);
  if (match !== null)
    return script.at += match[0].length, match;
}

// src/shell/powershell/run-code.ts
function runCode(script, code) {
  if (script.found.budget -= code.length, script.found.budget < 0)
    return script.complete = !1, { kind: "unknown" };
  let outer = { code: script.code, at: script.at };
  return nested2(script, () => {
    Object.assign(script, { code: script.depth > maxDepth2 ? "" : code, at: 0 });
    let value = readStatements(script, "");
    return Object.assign(script, script.complete ? outer : { ...outer, at: outer.code.length }), value;
  });
}
function runText(script, value, source2) {
  let code = textOf(value);
  return code.replaceAll("\uFDD0", "").trim() === "" ? (script.found.runs = !0, addUnsure(script.found, source2), { kind: "unknown" }) : runCode(script, code.replaceAll("\uFDD0", "$k6sUnknown"));
}

// src/shell/powershell/call-method.ts
function formatted2(format, values) {
  if (format.kind !== "text") return unknown;
  let percent = format.text.replaceAll("%", "%%").replace(/\{(\d{1,2})[^{}]{0,20}\}/g, "%s"), order = [...format.text.matchAll(/\{(\d{1,2})[^{}]{0,20}\}/g)].map(
    ([, index]) => values[Number(index)] ?? unknown
  );
  return printed(text(percent), order);
}
function callOf(name, receiver, values) {
  let args = values.map((value) => ({ key: void 0, value, source: "" }));
  return { name, receiver: { key: void 0, value: receiver, source: name }, args, source: name };
}
function withSlashes(value) {
  return value.kind === "text" ? text(value.text.replaceAll("\\", "/")) : value;
}
function callMethod(script, { full, receiver, values, source: source2 }) {
  let method = full.slice(full.lastIndexOf(".")), name = Object.hasOwn(dotNetCalls, full) ? full : method, row = Object.hasOwn(dotNetCalls, name) ? dotNetCalls[name] : void 0, call3 = { ...callOf(full, withSlashes(receiver), values), source: source2 };
  if (row === void 0) {
    if (receiver.kind === "name") for (let value of values) isKnown(value) && possibly(script, textOf(value));
    return unknown;
  }
  let [folding, otherwise] = row.split(" | ");
  if (folding?.startsWith("= ")) {
    script.found.budget -= 16 + textOf(receiver).length + values.reduce((sum, value) => sum + textOf(value).length, 0);
    let folded = script.found.budget < 0 ? unknown : folding === "= format-net" ? formatted2(values[0] ?? unknown, values.slice(1)) : fold(folding.slice(2), call3);
    return folded.kind === "unknown" && otherwise !== void 0 && applyEffects(otherwise, call3, script.found, () => {
    }), folded;
  }
  let paths = { ...call3, args: call3.args.map((argument2) => ({ ...argument2, value: withSlashes(argument2.value) })) };
  return applyEffects(row, row.startsWith("eval") ? call3 : paths, script.found, (code) => runCode(script, code)), /upload|post/.test(name) && (script.uploads = !0), unknown;
}
function possibly(script, path) {
  let name = path.replaceAll("\\", "/");
  !/^[\w.~/@+%:#-]{2,1024}$/.test(name) || !/[./]/.test(name) || /^[\d.]+$|:\/\//.test(name) || script.others.push({ action: "write", target: name, certainty: "possible" });
}

// src/shell/powershell/read-text.ts
var hereDocument = /@(['"])[ \t\r]*\n/y;
function readString(script) {
  let quote = peek(script);
  if (quote === "'") return { kind: "text", text: readSingle(script) };
  if (quote === '"') return readDouble(script);
  let opening = quote === "@" ? take(script, hereDocument) : void 0;
  if (opening === void 0) return;
  let close = script.code.indexOf(`
${opening[1]}@`, script.at - 1), end = close === -1 ? script.code.length : close, body = script.code.slice(script.at, end), value = opening[1] === "'" ? text(body) : expandable(script, body);
  return script.at = close === -1 ? end : end + 3, value;
}
function readSingle(script) {
  let value = "";
  for (script.at += 1; script.at < script.code.length; script.at += 1) {
    if (peek(script) === "'") {
      if (peek(script, 1) !== "'") break;
      script.at += 1;
    }
    value += peek(script);
  }
  return script.at += 1, value;
}
var escapes = { n: `
`, t: "	", r: "\r", 0: "\uFFFD", e: "\x1B", "\n": "" };
function readDouble(script) {
  script.at += 1;
  let value = readExpandable(script, '"');
  return script.at += 1, value;
}
function expandable(script, body) {
  let outer = { code: script.code, at: script.at };
  return nested2(script, () => {
    Object.assign(script, { code: body, at: 0 });
    let value = readExpandable(script, "");
    return Object.assign(script, outer), value;
  });
}
function readExpandable(script, closer) {
  let parts2 = [], literal4 = "";
  for (; script.at < script.code.length; ) {
    let character2 = peek(script);
    if (character2 === closer) {
      if (peek(script, 1) !== closer) break;
      script.at += 1;
    }
    if (character2 === "`") {
      let escaped = peek(script, 1);
      literal4 += Object.hasOwn(escapes, escaped) ? escapes[escaped] : escaped, script.at += 2;
      continue;
    }
    let inserted2 = character2 === "$" ? readInserted(script) : void 0;
    if (inserted2 === void 0) {
      literal4 += character2, script.at += 1;
      continue;
    }
    literal4 !== "" && parts2.push({ kind: "text", text: literal4 }), literal4 = "", parts2.push(inserted2);
  }
  return parts2.length === 0 ? { kind: "text", text: literal4 } : joined(literal4 === "" ? parts2 : [...parts2, { kind: "text", text: literal4 }], "");
}
function readInserted(script) {
  return startsWith(script, "$(") ? readSubexpression(script) : readVariable(script);
}
function readSubexpression(script) {
  return script.at += peek(script) === "(" ? 1 : 2, nested2(script, () => readStatements(script, ")"));
}
var variablePattern = /\$(?:\{([^}]{1,200})\}|([?^$]|(?:[A-Za-z_]\w*:)?\w{1,200}))/y;
function readVariable(script) {
  let match = take(script, variablePattern);
  return match === void 0 ? void 0 : variable(script, (match[1] ?? match[2] ?? "").toLowerCase());
}
function variable(script, name) {
  let bare = name.replace(/^(?:global|script|local|private|using|variable):/, "");
  if (bare === "_" || bare === "psitem" || bare === "input") return script.input ?? unknown;
  let known3 = script.variables.get(bare);
  if (known3 !== void 0) return known3;
  if (["home", "env:home", "env:userprofile"].includes(bare)) return text("\uFDD1");
  if (bare === "pwd" || bare === "env:pwd") return text(".");
  if (bare === "null" || bare === "true" || bare === "false") return { kind: "name", name: bare };
  let environment = bare.startsWith("env:") ? bare.slice(4).toUpperCase() : void 0, value = environment === void 0 ? void 0 : script.around.variables[environment];
  return value === void 0 ? unknown : text(value);
}
var endOfWord = /[\s;|&(){},<>'"`$]/;
function readWord(script) {
  let parts2 = [];
  for (; script.at < script.code.length; ) {
    let character2 = peek(script), part = character2 === "'" || character2 === '"' ? readString(script) : character2 === "$" ? readInserted(script) ?? literal2(script, 1) : void 0;
    if (part !== void 0) parts2.push(part);
    else if (character2 === "`" && peek(script, 1) !== `
`)
      script.at += 1, parts2.push(literal2(script, 1));
    else {
      if (endOfWord.test(character2)) break;
      parts2.push(literal2(script, lengthOfLiteral(script)));
    }
  }
  let [only] = parts2;
  return parts2.length === 1 && only !== void 0 ? only : joined(parts2, "");
}
function lengthOfLiteral({ code, at }) {
  let end = at + 1;
  for (; end < code.length && !endOfWord.test(code.charAt(end)); ) end += 1;
  return end - at;
}
function literal2(script, length) {
  let value = script.code.slice(script.at, script.at + length);
  return script.at += length, { kind: "text", text: value };
}

// src/shell/powershell/read-hash.ts
function readHash(script) {
  return script.at += 2, nested2(script, () => {
    let entries = [];
    for (skipBlanks(script, !0); script.at < script.code.length && peek(script) !== "}"; skipBlanks(script, !0)) {
      if (peek(script) === ";") {
        script.at += 1;
        continue;
      }
      entries.push(readEntry(script));
    }
    return script.at += 1, { kind: "record", entries };
  });
}
function readEntry(script) {
  let start = script.at, key = textOf(readString(script) ?? readVariable(script) ?? readWord(script)).replace(/=.*$/, ""), glued = script.code.slice(start, script.at).indexOf("=");
  if (glued !== -1 && (script.at = start + glued), skipBlanks(script), peek(script) !== "=")
    return script.at = Math.max(script.at, start + 1), { key, value: { kind: "unknown" }, source: key };
  script.at += 1, skipBlanks(script, !0);
  let value = readPipeline(script);
  return { key, value, source: script.code.slice(start, script.at) };
}

// src/shell/powershell/read-expression.ts
var operatorPattern = /-[A-Za-z]{1,12}(?![\w:-])|\.\.|[+*/%](?!=)|-(?=[\s\d$('"])|\?\?/y;
function readExpression(script, inArguments = !1) {
  return nested2(script, () => {
    let value = readUnary(script);
    for (; ; ) {
      if (skipBlanks(script), peek(script) === "," && !inArguments) {
        script.at += 1, skipBlanks(script, !0), value = { kind: "list", items: [...value.kind === "list" ? value.items : [value], readUnary(script)] };
        continue;
      }
      let operator = take(script, operatorPattern)?.[0].toLowerCase();
      if (operator === void 0) return value;
      skipBlanks(script, !0), value = operate(
        value,
        operator,
        operator === "-f" || operator === "-replace" ? readList(script) : readUnary(script)
      ), value.kind === "text" && addText(script.found, value.text);
    }
  });
}
function readList(script) {
  let items = [readUnary(script)];
  for (skipBlanks(script); peek(script) === ","; )
    script.at += 1, skipBlanks(script, !0), items.push(readUnary(script)), skipBlanks(script);
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
  let [from = unknown, to = text("")] = itemsOf(right);
  return /[\\^$.|?*+()[{]/.test(textOf(from)) ? unknown : fold("replace", callOf("", left, [from, to]));
}
function added(left, right) {
  return left.kind === "list" ? { kind: "list", items: [...left.items.slice(0, 500), ...itemsOf(right)] } : left.kind === "number" && right.kind === "number" ? { kind: "number", number: left.number + right.number } : left.kind === "text" || right.kind === "text" ? text(textOf(left) + textOf(right)) : unknown;
}
var prefixPattern = /-(?:not|join|split|bnot)(?![\w-])|!|,|\+\+|--|[-+](?=[\d$(])/iy;
function readUnary(script) {
  let prefix = take(script, prefixPattern)?.[0].toLowerCase();
  if (prefix === void 0) return readExpressionOperand(script);
  skipBlanks(script);
  let value = nested2(script, () => readUnary(script));
  return prefix === "-join" ? joined(itemsOf(value), "") : prefix === "," || prefix === "+" ? value : unknown;
}
var numberPattern = /(?:0x[\da-fA-F]+|\d+(?:\.\d+)?)(?:[kmgtp]b)?/iy, typePattern = /\[((?:[\w.+,` ]|\[[\w.,` [\]]{0,60}\]){1,120})\]/y;
function readExpressionOperand(script) {
  let value = readPrimary(script);
  return readMembers(script, value);
}
function readPrimary(script) {
  let found = readString(script) ?? readBracket(script) ?? readVariable(script);
  if (found !== void 0)
    return found.kind === "text" && addText(script.found, found.text), found;
  let number = take(script, numberPattern)?.[0];
  if (number !== void 0) return { kind: "number", number: Number(number.replace(/[kmgtp]b$/i, "")) };
  let type2 = take(script, typePattern)?.[1];
  if (type2 !== void 0) return readTyped(script, type2.toLowerCase().replace(/^system\./, ""));
  let before = script.at, word = readWord(script);
  return script.at === before && (script.at += 1), word;
}
function readBracket(script) {
  if (startsWith(script, "@{")) return readHash(script);
  if (peek(script) === "(" || startsWith(script, "$(")) return readSubexpression(script);
  if (startsWith(script, "@(")) {
    let value = readSubexpression(script);
    return { kind: "list", items: itemsOf(value) };
  }
  if (peek(script) === "{")
    return script.at += 1, nested2(script, () => readStatements(script, "}")), unknown;
}
function readTyped(script, type2) {
  if (startsWith(script, "::")) return { kind: "name", name: type2 };
  if (skipBlanks(script), !/['"$(@\d[{-]/.test(peek(script))) return { kind: "name", name: type2 };
  let value = nested2(script, () => readUnary(script));
  return type2 === "char" || type2 === "char[]" ? characters(value) : (type2 === "scriptblock" && value.kind === "text", value);
}
function characters(value) {
  return value.kind === "number" ? fold("characters", callOf("", unknown, [value])) : value.kind === "text" ? value : { kind: "list", items: itemsOf(value).map((item) => fold("characters", callOf("", unknown, [item]))) };
}
var memberPattern = /(?:::|\.|\?\.)(?:(\w{1,100})|(?=['"$(]))/y;
function readMembers(script, first2) {
  let value = first2;
  for (; ; ) {
    if (peek(script) === "[") {
      value = readIndex2(script, value);
      continue;
    }
    let start = script.at, member = startsWith(script, "..") ? void 0 : take(script, memberPattern);
    if (member === void 0) return value;
    let name = member[1] ?? textOf(readString(script) ?? readBracket(script) ?? readVariable(script));
    value = peek(script) === "(" ? readMethod(script, value, { name: name.toLowerCase(), start }) : property(value, name.toLowerCase());
  }
}
var sameThing = " fullname name path pspath value tostring literalpath providerpath content ";
function property(value, name) {
  return value.kind === "name" ? { kind: "name", name: `${value.name.slice(-200)}.${name}` } : value.kind === "record" ? value.entries.find(({ key }) => key?.toLowerCase() === name)?.value ?? unknown : sameThing.includes(` ${name} `) ? value : unknown;
}
function readIndex2(script, value) {
  script.at += 1;
  let index = nested2(script, () => readStatements(script, "]"));
  return value.kind === "list" && index.kind === "number" ? value.items.at(index.number) ?? unknown : value.kind === "text" && index.kind === "number" ? text(value.text.at(index.number) ?? "") : value.kind === "record" && isKnown(index) ? property(value, textOf(index).toLowerCase()) : value.kind === "text" && index.kind === "list" ? indexed(value.text, itemsOf(index)) : unknown;
}
function indexed(known3, indices) {
  return { kind: "list", items: indices.map((index) => index.kind === "number" ? text(known3.at(index.number) ?? "") : unknown) };
}
function readMethod(script, receiver, { name, start }) {
  script.at += 1;
  let values = [];
  for (skipBlanks(script, !0); script.at < script.code.length && peek(script) !== ")"; skipBlanks(script, !0))
    peek(script) === "," ? script.at += 1 : values.push(readExpression(script, !0));
  script.at += 1;
  let full = receiver.kind === "name" ? `${receiver.name}.${name}` : `.${name}`;
  return callMethod(script, { full, receiver, values, source: script.code.slice(start, script.at) });
}

// src/shell/powershell/touch.ts
function touch2(script, action, value, { recursive = !1, literal: literal4 = !1 } = {}) {
  for (let item of itemsOf(value)) {
    if (item.kind === "name" && item.name === "null") continue;
    let path = pathOf(textOf(item));
    if (path === void 0) continue;
    let { directory } = script.found, relative = !/^(?:[/\ufdd0\ufdd1]|[A-Za-z]:\/)/.test(path);
    if (literal4 || !/[*?[]/.test(path) || path.includes("\uFDD0") || path.length > maxPathLength || relative && directory === void 0)
      addAccess(
        script.found,
        action,
        { key: void 0, value: text(withHoles(path, literal4)), source: sourceOf(path) },
        recursive
      );
    else {
      let target = relative && directory !== "" ? `${directory}/${path}` : path;
      add(script.found, {
        action,
        target: target.replace("\uFDD1", "~"),
        certainty: "glob",
        ...recursive ? { recursive } : {}
      });
    }
  }
}
function withHoles(path, literal4) {
  return literal4 ? path : path.replace(/[*?[]+/g, "\uFDD0");
}
function sourceOf(path) {
  return path.replaceAll("\uFDD0", "$\u2026").replace("\uFDD1", "~");
}
var provider = /^(?:[\w.]{1,60}\\)?(\w{2,40})::?(?=\/|\\|$|\w)/;
function pathOf(written) {
  let kind = provider.exec(written);
  if (kind !== null && kind[1]?.toLowerCase() !== "filesystem" && kind[1]?.toLowerCase() !== "file") return;
  let path = written.slice(kind?.[0].length ?? 0).replaceAll("\\", "/");
  return path === "~" || path.startsWith("~/") ? `${"\uFDD1"}${path.slice(1)}` : path;
}

// src/shell/powershell/read-arguments.ts
var parameter = /-([A-Za-z_?][\w-]{0,60})(:|(?=[\s;|)},&]|$))/y, splat = /@(\w{1,100})(?=[\s;|)}]|$)/y, verbatim = /--%[^\n|]*/y;
function readArguments(script, piped) {
  let given = [], start = script.at, splatted = !1;
  for (skipBlanks(script); script.at < script.code.length && !endsCommand(script); skipBlanks(script)) {
    if (readRedirect(script)) continue;
    let raw = take(script, verbatim), named3 = raw === void 0 ? take(script, parameter) : void 0, splattedName = named3 === void 0 && raw === void 0 ? take(script, splat)?.[1] : void 0;
    if (raw !== void 0) given.push(...wordsOf(raw[0].slice(3)));
    else if (named3 !== void 0) given.push(readNamed(script, named3));
    else if (splattedName !== void 0) {
      let entries = variable(script, splattedName.toLowerCase());
      entries.kind === "record" ? given.push(...entries.entries.map(fromEntry)) : splatted = !0;
    } else peek(script) === "{" ? given.push({ parameter: void 0, value: { kind: "name", name: textOf(readBlock(script, piped)) } }) : given.push({ parameter: void 0, value: readValue(script) });
  }
  return { given, splatted, source: script.code.slice(start, script.at) };
}
function endsCommand(script) {
  let character2 = peek(script);
  return `
;|)}`.includes(character2) || character2 === "&" && !startsWith(script, "&1");
}
function wordsOf(raw) {
  return raw.split(/\s+/).filter(Boolean).map((word) => ({ parameter: void 0, value: text(word) }));
}
function fromEntry({ key, value }) {
  return { parameter: key ?? "", value };
}
function readNamed(script, [, name = "", colon]) {
  return colon !== ":" ? { parameter: name, value: void 0 } : (skipBlanks(script), { parameter: name, value: endsCommand(script) ? unknown : readValue(script) });
}
var redirect = /[\d*]?>{1,2}(?:&\d)?/y;
function readRedirect(script) {
  let mark = take(script, redirect)?.[0];
  return mark === void 0 ? !1 : (skipBlanks(script), mark.includes("&") || touch2(script, "write", readValue(script), { literal: !0 }), !0);
}
function readValue(script) {
  let items = [readOne(script)];
  for (skipBlanks(script); peek(script) === ","; )
    script.at += 1, skipBlanks(script, !0), items.push(readOne(script)), skipBlanks(script);
  let [only] = items;
  return items.length === 1 && only !== void 0 ? only : { kind: "list", items };
}
function readOne(script) {
  let character2 = peek(script), begins = `'"$(@`.includes(character2), before = script.at, first2 = begins ? readString(script) ?? readExpressionOperand(script) : readWord(script);
  if (script.at === before)
    return script.at += 1, unknown;
  if (!begins || first2.kind === "list" || first2.kind === "record" || /[\s;|&(){},<>]|^$/.test(peek(script)))
    return first2;
  let more = readWord(script);
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
}, aliases = {
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
}, windowsAliases = {
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
}, switches = [
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
  "hidden",
  "noclobber",
  "nonewline",
  "notypeinformation",
  "passthru",
  "raw",
  "readonly",
  "resolve",
  "update",
  "usebasicparsing",
  "verbose",
  "wait",
  "whatif",
  "nonewwindow",
  "notruncate",
  "asplaintext",
  "container"
], writingVerbs = " set new remove export out clear move copy rename add save update install uninstall publish write compress expand merge edit backup restore register unregister initialize reset format mount dismount convert sync build ";

// src/shell/powershell/bind-parameters.ts
var valued = [
  "encoding",
  "erroraction",
  "errorvariable",
  "warningaction",
  "outvariable",
  "filter",
  "include",
  "exclude",
  "credential",
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
  "type",
  "computername",
  "session",
  "argumentlist",
  "inputobject",
  "uri",
  "proxy",
  "useragent",
  "contenttype",
  "websession",
  "sessionvariable",
  "timeoutsec",
  "property",
  "scope",
  "option",
  "description",
  "target",
  "begin",
  "end",
  "verb",
  "windowstyle",
  "workingdirectory",
  "redirectstandardoutput",
  "redirectstandarderror",
  "redirectstandardinput",
  "name",
  "width",
  "compressionlevel",
  "comobject",
  "membername",
  "ea",
  "ov",
  "ev",
  "tosession",
  "fromsession"
], literalNames = ["literalpath", "lp", "pspath", "path"];
function shapeOf(cmdlet) {
  let [effects4 = "", positions = ""] = (cmdlets[cmdlet] ?? "").split(" | "), own = effects4.split("; ").flatMap((effect) => effect.split(" ").slice(1));
  return { main: own[0] ?? "path", own, positions: positions.split(" ").filter(Boolean) };
}
function bindParameters(cmdlet, { given, splatted }) {
  let shape = shapeOf(cmdlet), values = /* @__PURE__ */ new Map(), on = /* @__PURE__ */ new Set(), positional2 = [], literal4 = !1;
  for (let index = 0; index < given.length; index += 1) {
    let { parameter: parameter2, value } = given[index] ?? { parameter: void 0, value: void 0 };
    if (parameter2 === void 0) {
      positional2.push(value ?? unknown);
      continue;
    }
    let name = nameOf(parameter2.toLowerCase(), shape);
    if (switches.includes(name) && !shape.own.includes(name)) {
      value?.kind === "name" && value.name === "false" || on.add(name);
      continue;
    }
    let next = given[index + 1], takesNext = value === void 0 && next !== void 0 && next.parameter === void 0;
    takesNext && (index += 1);
    let isMain = literalNames.includes(name);
    literal4 ||= isMain && name !== "path", values.set(isMain ? shape.main : name, value ?? (takesNext ? next.value : void 0) ?? unknown);
  }
  let open3 = shape.positions.filter((name) => !values.has(name));
  for (let [index, name] of open3.entries()) {
    let value = positional2[index];
    value !== void 0 ? values.set(name, value) : splatted && !values.has(name) && values.set(name, unknown);
  }
  return { values, switches: on, literal: literal4 };
}
function nameOf(given, { own, positions }) {
  let all = [...own, ...positions, ...literalNames, ...switches, ...valued];
  return all.includes(given) ? given : all.find((name) => name.startsWith(given)) ?? given;
}

// src/shell/powershell/run-cmdlet.ts
var effects2 = {
  none: () => unknown,
  pass: (deed) => first(deed) ?? unknown,
  read: (deed) => each(deed, "read"),
  write: (deed) => each(deed, "write"),
  delete: (deed) => each(deed, "delete", deed.bound.switches.has("recurse")),
  tree: (deed) => each(deed, "write", !0),
  new: createItem,
  reach: reachTarget,
  move: (deed) => transfer2(deed, "delete", !0),
  copy: (deed) => transfer2(deed, "read", deed.bound.switches.has("recurse")),
  rename: renameItem,
  find: (deed) => first(deed) ?? unknown,
  list: listItems,
  join: ({ bound, parameters: [path = "", child = ""] }) => joinedPath([bound.values.get(path) ?? unknown, bound.values.get(child) ?? unknown].map(withSlashes2), !1),
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
  trick: ({ script, command: command3 }) => trick2(script, command3)
};
function runCmdlet(script, cmdlet, command3) {
  let bound = bindParameters(cmdlet, command3), [row = ""] = (cmdlets[cmdlet] ?? "").split(" | "), value;
  for (let [index, effect] of row.split("; ").entries()) {
    let [verb = "", ...parameters] = effect.split(" "), piped = index === 0 ? command3.piped : void 0, result = Object.hasOwn(effects2, verb) ? effects2[verb]?.({ script, command: command3, bound, parameters, piped }) : void 0;
    value ??= result;
  }
  return value ?? unknown;
}
function withSlashes2(value) {
  return value.kind === "text" ? text(value.text.replaceAll("\\", "/")) : value;
}
function first({ bound, parameters: [name = ""], command: command3, piped }) {
  return bound.values.get(name) ?? piped ?? (command3.splatted ? unknown : void 0);
}
function each(deed, action, recursive = !1) {
  let value = first(deed);
  return value !== void 0 && touch2(deed.script, action, value, { recursive, literal: deed.bound.literal }), unknown;
}
function listItems(deed) {
  let path = textOf(withSlashes2(first(deed) ?? text("."))), filter = deed.bound.values.get("filter") ?? deed.bound.values.get("include"), names2 = filter?.kind === "text" ? `${"\uFDD0"}${filter.text.replace(/[*?[]+/g, "\uFDD0")}` : "\uFDD0";
  return text(
    /[*?[]/.test(path) ? `${path.replace(/[*?[]+/g, "\uFDD0")}${"\uFDD0"}` : `${path === "." ? "" : `${path}/`}${names2}`
  );
}
function createItem({ script, bound }) {
  let parts2 = ["path", "name"].map((name) => bound.values.get(name)).filter((value) => value !== void 0);
  return parts2.length > 0 && touch2(script, "write", parts2.length === 1 ? parts2[0] ?? unknown : joinedPath(parts2, !1), { literal: !0 }), unknown;
}
function reachTarget({ script, bound, parameters }) {
  if (/link|junction/i.test(textOf(bound.values.get("itemtype"))))
    for (let name of parameters) {
      let value = bound.values.get(name), path = value === void 0 || !isKnown(value) ? void 0 : pathOf(textOf(value));
      path !== void 0 && add(script.found, { action: "write", target: path, certainty: "possible" });
    }
}
function transfer2(deed, action, recursive) {
  let { script, bound, parameters } = deed, [source2, target] = [first(deed), bound.values.get(parameters[1] ?? "")];
  if (source2 !== void 0 && touch2(script, action, source2, { recursive, literal: bound.literal }), target === void 0) return unknown;
  touch2(script, "write", target, { recursive: action === "read" && recursive, literal: !0 });
  let directory = isKnown(target) && script.found.directory === "" ? pathOf(textOf(target)) : void 0;
  if (source2 === void 0 || directory === void 0) return unknown;
  for (let item of itemsOf(source2)) {
    let name = isKnown(item) ? pathOf(textOf(item))?.split("/").at(-1) : void 0;
    if (name === void 0 || name === "" || /[*?[\]]/.test(name)) continue;
    let path = `${directory.replace(/\/$/, "")}/${name}`.replace("\uFDD1", "~");
    add(script.found, { action: "write", target: path, certainty: "possible" });
  }
  return unknown;
}
function renameItem(deed) {
  let { script, bound } = deed, [source2, name] = [first(deed) ?? unknown, bound.values.get("newname") ?? unknown];
  touch2(script, "delete", source2, { recursive: !0, literal: bound.literal });
  let path = textOf(source2).replaceAll("\\", "/"), directory = path.includes("/") ? path.slice(0, path.lastIndexOf("/") + 1) : "";
  return touch2(script, "write", path.includes("\uFDD0") ? name : text(`${directory}${textOf(name)}`), { literal: !0 }), unknown;
}
function enter(script, target) {
  let path = target === void 0 || !isKnown(target) ? void 0 : pathOf(textOf(target)), { directory } = script.found;
  return path === void 0 ? script.found.directory = target === void 0 ? directory : void 0 : directory === "" || /^(?:[/\ufdd1]|[A-Za-z]:)/.test(path) ? script.found.directory = path === "." ? directory : path : script.found.directory = directory === void 0 ? void 0 : `${directory}/${path}`, unknown;
}
function fetchAddress({ script, bound, parameters: [name = ""] }) {
  let address = bound.values.get(name), known3 = address !== void 0 && isKnown(address);
  script.found.fetches = !0, add(script.found, {
    action: "network",
    target: known3 ? textOf(address) : "",
    certainty: known3 ? "exact" : "unknown"
  });
  let method = textOf(bound.values.get("method") ?? text(""));
  (bound.values.has("body") || bound.values.has("form") || /post|put|patch|\ufdd0/i.test(method)) && (script.uploads = !0), address !== void 0 && !known3 && (script.uploads = !0);
}
function sendFile({ script, bound, parameters: [name = ""] }) {
  let file2 = bound.values.get(name);
  file2 !== void 0 && (script.uploads = !0, touch2(script, "read", file2, { literal: !0 }));
}
function runFile({ script, command: command3, bound, parameters: [name = ""] }) {
  let file2 = bound.values.get(name);
  file2 === void 0 || !/[./\\]/.test(textOf(file2)) || (touch2(script, "read", file2, { literal: !0 }), script.found.runs = !0, addUnsure(script.found, command3.source));
}
function startProcess({ script, command: command3, bound }) {
  let program = bound.values.get("filepath") ?? command3.piped ?? unknown, words2 = itemsOf(bound.values.get("argumentlist") ?? { kind: "list", items: [] }).flatMap(
    (item) => isKnown(item) ? textOf(item).split(/\s+/).map((word) => text(word)) : [item]
  );
  for (let name of ["redirectstandardoutput", "redirectstandarderror"]) {
    let file2 = bound.values.get(name);
    file2 !== void 0 && touch2(script, "write", file2, { literal: !0 });
  }
  let given = words2.map((word) => {
    let option = /^-([A-Za-z]\w*)$/.exec(textOf(word))?.[1];
    return option === void 0 ? { parameter: void 0, value: word } : { parameter: option, value: void 0 };
  });
  return runCommand(script, { name: program, given, splatted: !1, source: command3.source, piped: void 0 });
}
function createObject({ script, command: command3, bound }) {
  bound.values.has("comobject") && trick2(script, command3);
  let type2 = textOf(bound.values.get("typename") ?? text("")).toLowerCase().replace(/^system\./, ""), values = itemsOf(bound.values.get("argumentlist") ?? { kind: "list", items: [] });
  return callMethod(script, { full: `${type2}.new`, receiver: unknown, values, source: command3.source });
}
function setAlias({ script, bound }) {
  let [name, value] = [bound.values.get("name"), bound.values.get("value")];
  name !== void 0 && value !== void 0 && script.aliases.set(textOf(name).toLowerCase(), textOf(value).toLowerCase());
}
function setVariable({ script, bound }) {
  let name = bound.values.get("name");
  name !== void 0 && assign2(script, textOf(name), bound.values.get("value") ?? unknown);
}
function trick2(script, command3) {
  return addUnsure(script.found, command3.source.trim()), unknown;
}

// node_modules/.pnpm/unbash@6.0.4/node_modules/unbash/dist/traversal.js
function forEachChild(node, callback) {
  switch (node.type) {
    case "Script":
    case "CompoundList":
    case "AndOr":
      for (let command3 of node.commands)
        callback(command3);
      return;
    case "Statement":
      callback(node.command);
      return;
    case "Command":
      for (let child of node.prefix)
        callback(child);
      node.name && callback(node.name);
      for (let child of node.suffix)
        callback(child);
      return;
    case "Pipeline":
      for (let prefix of node.prefixes)
        callback(prefix);
      for (let command3 of node.commands)
        callback(command3);
      return;
    case "Redirected":
      callback(node.command);
      for (let redirect3 of node.redirects)
        callback(redirect3);
      return;
    case "If":
      callback(node.clause), callback(node.then);
      for (let branch of node.elif)
        callback(branch);
      node.else && callback(node.else);
      return;
    case "Elif":
      callback(node.clause), callback(node.then);
      return;
    case "For":
    case "Select":
      if (callback(node.name), node.wordlist)
        for (let word of node.wordlist)
          callback(word);
      callback(node.body);
      return;
    case "While":
      callback(node.clause), callback(node.body);
      return;
    case "Function":
    case "Coproc":
      node.name && callback(node.name), callback(node.body);
      return;
    case "Subshell":
    case "BraceGroup":
      callback(node.body);
      return;
    case "Case":
      callback(node.word);
      for (let item of node.items)
        callback(item);
      return;
    case "CaseItem":
      for (let pattern of node.pattern)
        callback(pattern);
      callback(node.body);
      return;
    case "ArithmeticFor": {
      let initialize = node.initialize;
      initialize && callback(initialize);
      let test = node.test;
      test && callback(test);
      let update = node.update;
      update && callback(update), callback(node.body);
      return;
    }
    case "Word":
    case "Glob":
    case "ArithmeticWord":
    case "HereDocBody":
    case "BraceExpansion":
    case "ExtendedGlob": {
      let parts2 = node.parts;
      if (parts2)
        for (let part of parts2)
          callback(part);
      return;
    }
    case "DoubleQuoted":
    case "LocaleString":
      for (let part of node.parts)
        callback(part);
      return;
    case "ParameterExpansion":
      node.index && callback(node.index), node.operation && callback(node.operation);
      return;
    case "Default":
    case "Remove":
    case "Transform":
      callback(node.operand);
      return;
    case "CaseModification":
      node.operand && callback(node.operand);
      return;
    case "Replace":
      callback(node.pattern), callback(node.replacement);
      return;
    case "Slice":
      callback(node.offset), node.length && callback(node.length);
      return;
    case "Assignment": {
      let index = node.index;
      index && callback(index), callback(node.value);
      return;
    }
    case "ArrayValue":
      for (let element of node.elements)
        callback(element);
      return;
    case "Redirect":
    case "HereString":
      node.descriptor && callback(node.descriptor), node.target && callback(node.target);
      return;
    case "HereDoc":
      node.descriptor && callback(node.descriptor), node.delimiter && callback(node.delimiter), callback(node.body);
      return;
    case "CommandExpansion":
    case "ProcessSubstitution":
    case "ArithmeticCommandExpansion": {
      let script = node.script;
      script && callback(script);
      return;
    }
    case "ArithmeticExpansion":
    case "ArithmeticCommand":
    case "ArithmeticGroup":
    case "TestCommand":
    case "TestGroup": {
      let expression = node.expression;
      expression && callback(expression);
      return;
    }
    case "ArithmeticBinary":
    case "TestBinary":
      callback(node.left), callback(node.right);
      return;
    case "ArithmeticUnary":
    case "TestUnary":
      callback(node.operand);
      return;
    case "ArithmeticTernary":
      callback(node.test), callback(node.consequent), callback(node.alternate);
      return;
    case "TestLogical":
      for (let operand2 of node.operands)
        callback(operand2);
      return;
    case "TestNot":
      for (let negation of node.negations)
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
      let exhaustive = node;
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
var utf8 = new TextDecoder("utf-8", { ignoreBOM: !0 });
function decodeBytes2(bytes) {
  return utf8.decode(new Uint8Array(bytes));
}
function readByteEscape(source2, pos, limit) {
  if (source2.charCodeAt(pos) !== 92 || pos + 2 > limit)
    return;
  let escaped = source2.charCodeAt(pos + 1), digitsStart = pos + 2, end = digitsStart;
  if (escaped === 120) {
    for (; end < limit && end - digitsStart < 2 && isHex(source2.charCodeAt(end)); )
      end++;
    return end === digitsStart ? void 0 : { value: Number.parseInt(source2.slice(digitsStart, end), 16), end };
  }
  if (isOctal(escaped)) {
    for (; end < limit && end - digitsStart < 2 && isOctal(source2.charCodeAt(end)); )
      end++;
    return { value: Number.parseInt(source2.slice(pos + 1, end), 8) & 255, end };
  }
}
function decodeAnsiCQuoted(source2, start, limit) {
  let pos = start, value = "", bytes = [], nul = -1;
  for (; pos < limit && source2.charCodeAt(pos) !== 39; ) {
    let escapeStart = pos, byte = readByteEscape(source2, pos, limit);
    if (byte && byte.value >= 128) {
      bytes.push(byte.value), pos = byte.end;
      continue;
    }
    if (bytes.length > 0 && (value += decodeBytes2(bytes), bytes = []), byte) {
      byte.value === 0 && nul === -1 && (nul = value.length), value += String.fromCharCode(byte.value), pos = byte.end;
      continue;
    }
    if (source2.charCodeAt(pos) !== 92 || pos + 1 >= limit) {
      let runStart = pos;
      for (; pos < limit; ) {
        let code = source2.charCodeAt(pos);
        if (code === 39 || code === 92 && pos + 1 < limit)
          break;
        pos++;
      }
      value += source2.slice(runStart, pos);
      continue;
    }
    pos++;
    let escaped = source2[pos++];
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
        value += `
`;
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
      case `
`:
        break;
      case "c": {
        let code = pos < limit ? source2.charCodeAt(pos) : 39;
        if (code === 39) {
          value += source2.slice(escapeStart, pos);
          break;
        }
        if (pos++, code === 92) {
          let pair = pos < limit && source2.charCodeAt(pos) === 92;
          pair && pos++, value += "", !pair && pos < limit && (value += source2[pos], pos++);
          break;
        }
        let control = code === 63 ? 127 : code & 31;
        control === 0 && code < 128 && nul === -1 && (nul = value.length), value += String.fromCharCode(control);
        break;
      }
      case "u":
      case "U": {
        let digitsStart = pos, maxDigits = escaped === "u" ? 4 : 8;
        for (; pos < limit && pos - digitsStart < maxDigits && isHex(source2.charCodeAt(pos)); )
          pos++;
        if (pos === digitsStart) {
          value += `\\${escaped}`;
          break;
        }
        let raw = source2.slice(escapeStart, pos), point = Number.parseInt(source2.slice(digitsStart, pos), 16);
        point === 0 && nul === -1 && (nul = value.length), value += codePoint(point, raw);
        break;
      }
      default:
        value += `\\${escaped}`;
        break;
    }
  }
  bytes.length > 0 && (value += decodeBytes2(bytes)), nul !== -1 && (value = value.slice(0, nul));
  let closed = pos < limit;
  return closed && pos++, { value, end: pos, closed };
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
    this.type = type2, this.pos = pos, this.end = end, this.text = text2, this.#window = window;
  }
  get script() {
    let window = this.#window;
    if (window !== void 0) {
      let script = _ScriptExpansionImpl._resolveScript(window.source, window.start, window.end, window.depth, window.parenBoundary, window.context);
      window.context === void 0 && (script.source = window.source), this.script = script;
    }
    return this.#script;
  }
  set script(script) {
    this.#script = script, this.#window = void 0;
  }
  toJSON() {
    return { type: this.type, pos: this.pos, end: this.end, text: this.text, script: this.script };
  }
}, ProcessSubstitutionImpl = class extends ScriptExpansionImpl {
  operator;
  constructor(pos, end, text2, operator, window) {
    super("ProcessSubstitution", pos, end, text2, window), this.operator = operator;
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
}, ArithmeticExpansionImpl = class _ArithmeticExpansionImpl {
  static _resolveExpression;
  type = "ArithmeticExpansion";
  pos;
  end;
  text;
  #window;
  #expression = void 0;
  constructor(pos, end, text2, window) {
    this.pos = pos, this.end = end, this.text = text2, this.#window = window;
  }
  get expression() {
    let window = this.#window;
    return window !== void 0 && (this.expression = _ArithmeticExpansionImpl._resolveExpression(window.body, window.offset, window.source, window.depth, window.context, window.depth + 1)), this.#expression;
  }
  set expression(expression) {
    this.#expression = expression, this.#window = void 0;
  }
  toJSON() {
    return { type: this.type, pos: this.pos, end: this.end, text: this.text, expression: this.expression };
  }
};

// node_modules/.pnpm/unbash@6.0.4/node_modules/unbash/dist/word-value.js
function dequoteValue(parts2) {
  let s = "";
  for (let c of parts2)
    s += c.type === "Literal" ? c.value : c.text;
  return s;
}
function unescapeBareValue(text2) {
  let first2 = text2.indexOf("\\");
  if (first2 === -1)
    return text2;
  let s = "", start = 0;
  for (let i = first2; i < text2.length; i++)
    if (text2.charCodeAt(i) === 92) {
      if (s += text2.slice(start, i), i++, i >= text2.length) {
        s += "\\", start = i;
        break;
      }
      text2.charCodeAt(i) !== 10 && (s += text2[i]), start = i + 1;
    }
  return s + text2.slice(start);
}
function continuedExpansionValue(text2) {
  let pos = 1;
  for (; text2[pos] === "\\" && text2[pos + 1] === `
`; )
    pos += 2;
  return pos === 1 || text2[pos] !== "(" ? text2 : text2[0] + text2.slice(pos);
}
function wordPartsValue(parts2) {
  let value = "";
  for (let part of parts2)
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
  constructor(text2, pos, end, source2, resolver, depth = 0) {
    this.text = text2, this.pos = pos, this.end = end, this.#source = source2, this.#resolver = resolver, this.#depth = depth, this.#parts = resolver === void 0 ? void 0 : null;
  }
  get value() {
    if (this.#value === null) {
      let parts2 = this.#source === void 0 && this.#parts === null ? void 0 : this.parts;
      this.#value = parts2 ? wordPartsValue(parts2) : unescapeBareValue(this.text);
    }
    return this.#value;
  }
  get parts() {
    return this.#parts === null && (this.#parts = this.#resolver?.(this.#source ?? "", this, this.#depth) ?? void 0), this.#parts;
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
  return { boundaries: parent === void 0 ? void 0 : substitutionBoundaries(parent), wordParts: void 0, embeddedParts: void 0, arrayParts: void 0 };
}
function substitutionBoundaries(context) {
  return context.boundaries ?? (context.boundaries = /* @__PURE__ */ new Map());
}

// node_modules/.pnpm/unbash@6.0.4/node_modules/unbash/dist/chars.js
function skipLineContinuations(source2, pos, end) {
  for (; pos + 1 < end && source2.charCodeAt(pos) === 92 && source2.charCodeAt(pos + 1) === 10; )
    pos += 2;
  return pos;
}

// node_modules/.pnpm/unbash@6.0.4/node_modules/unbash/dist/glob.js
function hasGlobCharacters(text2) {
  return /[*?[]/.test(text2);
}
var bracketSyntax = new Uint8Array(128);
bracketSyntax[33] = 1;
bracketSyntax[94] = 1;
bracketSyntax[91] = 1;
bracketSyntax[93] = 1;
bracketSyntax[58] = 1;
bracketSyntax[46] = 1;
bracketSyntax[61] = 1;
bracketSyntax[45] = 1;
bracketSyntax[92] = 1;
function bracketEnds(source2, start, end, parts2, offset) {
  let close = end - 1;
  for (; close > start && source2.charCodeAt(close) !== 93; )
    close--;
  if (close === start)
    return null;
  let positions = [], kinds = [], members = [], partIndex = 0, symbols = !1;
  for (let pos = start; pos < end; pos++) {
    for (; parts2 && partIndex < parts2.length && parts2[partIndex].end <= pos + offset; )
      partIndex++;
    let part = parts2?.[partIndex], tokenPos = pos, kind = 0;
    if (part && part.pos <= pos + offset && part.type !== "Literal")
      pos = part.end - offset - 1;
    else {
      if (kind = source2.charCodeAt(pos), kind === 92 && pos + 1 < end && source2.charCodeAt(pos + 1) === 10) {
        pos++;
        continue;
      }
      (kind >= 128 || !bracketSyntax[kind]) && (kind = 0);
    }
    let last = kinds.length - 1;
    if (kind === 0 && last >= 0 && kinds[last] === 0) {
      members[last]++;
      continue;
    }
    last >= 0 && kinds[last] === 91 && (kind === 58 || kind === 61 || kind === 46) && (symbols = !0), positions.push(tokenPos), kinds.push(kind), members.push(1);
  }
  let count = kinds.length, symbolEnd;
  if (symbols) {
    symbolEnd = new Int32Array(count).fill(-1);
    let close2 = -1, colon = -1, eq = -1, dot = -1;
    for (let i = count - 1; i >= 0; i--) {
      let kind = kinds[i + 2];
      if (kind === 93 ? close2 = i + 2 : kinds[i + 3] === 93 && (kind === 58 ? colon = i + 2 : kind === 61 ? eq = i + 2 : kind === 46 && (dot = i + 2)), kinds[i] !== 91)
        continue;
      let type2 = kinds[i + 1], found = type2 === 58 ? colon : type2 === 61 ? eq : type2 === 46 ? dot : -1;
      found !== -1 && (type2 === 46 || close2 === -1 || close2 > found) && (symbolEnd[i] = found + 2);
    }
  }
  let subBracket = (open3) => symbolEnd === void 0 ? -1 : symbolEnd[open3], endFrom = new Int32Array(count + 2).fill(-1), resume = (next, range) => {
    if (next >= count)
      return -1;
    if (range && kinds[next] === 45 && next + 1 < count && kinds[next + 1] !== 93) {
      let last = next + 1;
      if (kinds[last] === 92) {
        if (last + 1 >= count)
          return -1;
        last++;
      }
      let after3 = last + 1;
      if (kinds[last] === 91 && kinds[last + 1] === 46) {
        let symbol = subBracket(last);
        symbol !== -1 && (after3 = symbol);
      } else if (kinds[last] === 0 && members[last] > 1)
        return endFrom[last];
      return after3 >= count ? -1 : kinds[after3] === 93 ? after3 + 1 : endFrom[after3];
    }
    return kinds[next] === 93 ? next + 1 : endFrom[next];
  };
  for (let t = count - 1; t >= 0; t--) {
    let kind = kinds[t], after3 = t + 1, range = !0;
    if (kind === 92) {
      if (t + 1 >= count)
        continue;
      after3 = t + 2;
    } else if (kind === 91) {
      let type2 = kinds[t + 1];
      if (type2 === 58 || type2 === 61 || type2 === 46) {
        let symbol = subBracket(t);
        symbol !== -1 && (after3 = symbol, range = type2 === 46);
      }
    }
    endFrom[t] = resume(after3, range);
  }
  let ends = /* @__PURE__ */ new Map();
  for (let t = 0; t < count; t++) {
    if (kinds[t] !== 91)
      continue;
    let first2 = t + 1;
    if ((kinds[first2] === 33 || kinds[first2] === 94) && first2++, first2 >= count)
      continue;
    let close2 = kinds[first2] === 93 ? resume(first2 + 1, !0) : endFrom[first2];
    close2 !== -1 && ends.set(positions[t], positions[close2 - 1] + 1);
  }
  return ends;
}
function appendRange(source2, start, end, parts2, index, offset, result) {
  for (; start < end; ) {
    for (; parts2 && index < parts2.length && parts2[index].end <= start + offset; )
      index++;
    let part = parts2?.[index];
    if (part && part.pos === start + offset && part.end <= end + offset) {
      result.push(part), start = part.end - offset, index++;
      continue;
    }
    let stop = part ? Math.min(end, (part.pos > start + offset ? part.pos : part.end) - offset) : end, text2 = source2.slice(start, stop);
    result.push({ type: "Literal", pos: start + offset, end: stop + offset, text: text2, value: unescapeBareValue(text2) }), start = stop;
  }
  return index;
}
function parseGlobParts(source2, start, end, parts2, offset = 0) {
  let result, brackets2, partIndex = 0, emittedIndex = 0, literalStart = start;
  for (let pos = start; pos < end; pos++) {
    for (; parts2 && partIndex < parts2.length && parts2[partIndex].end <= pos + offset; )
      partIndex++;
    let part = parts2?.[partIndex];
    if (part && part.pos <= pos + offset && part.type !== "Literal") {
      pos = part.end - offset - 1;
      continue;
    }
    let character2 = source2.charCodeAt(pos);
    if (character2 === 92) {
      pos++;
      continue;
    }
    let globEnd;
    if (character2 === 42 || character2 === 63) {
      let limit = part ? Math.min(end, part.end - offset) : end, next = skipLineContinuations(source2, pos + 1, limit);
      if (next < limit && source2.charCodeAt(next) === 40)
        continue;
      if (globEnd = pos + 1, character2 === 42)
        for (; globEnd < limit && source2.charCodeAt(globEnd) === 42; ) {
          let next2 = skipLineContinuations(source2, globEnd + 1, limit);
          if (next2 < limit && source2.charCodeAt(next2) === 40)
            break;
          globEnd++;
        }
    } else if (character2 === 91) {
      brackets2 === void 0 && (brackets2 = bracketEnds(source2, pos, end, parts2, offset));
      let close = brackets2?.get(pos);
      if (close === void 0)
        continue;
      globEnd = close;
    } else
      continue;
    result || (result = []), emittedIndex = appendRange(source2, literalStart, pos, parts2, emittedIndex, offset, result);
    let text2 = source2.slice(pos, globEnd), glob;
    if (character2 === 91) {
      let interior = [];
      emittedIndex = appendRange(source2, pos + 1, globEnd - 1, parts2, emittedIndex, offset, interior), glob = {
        type: "Glob",
        kind: "bracket",
        pos: pos + offset,
        end: globEnd + offset,
        text: text2,
        value: "[" + wordPartsValue(interior) + "]",
        parts: interior
      };
    } else
      glob = {
        type: "Glob",
        kind: character2 === 42 ? "star" : "question",
        pos: pos + offset,
        end: globEnd + offset,
        text: text2,
        value: text2,
        parts: void 0
      };
    result.push(glob), literalStart = globEnd, pos = globEnd - 1;
  }
  return result ? (appendRange(source2, literalStart, end, parts2, emittedIndex, offset, result), result) : parts2 ?? void 0;
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
}, TokenValue = class {
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
  delimiterQuoted = !1;
  content = void 0;
  targetPos = 0;
  targetEnd = 0;
  assignmentOperatorPos = -1;
  // True when `value` is exactly the raw source span [pos, end) — lets consumers
  // reuse the string instead of slicing the source again.
  raw = !1;
  // True when a word contains no quoting, escaped characters, or expansions.
  // Backslash-newline continuations preserve keyword eligibility.
  keywordEligible = !1;
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
    this.token = Token.EOF, this._value = "", this.pos = 0, this.end = 0, this.fileDescriptor = void 0, this.variableName = void 0, this.descriptorEnd = 0, this.delimiterQuoted = !1, this.content = void 0, this.targetPos = 0, this.targetEnd = 0, this.assignmentOperatorPos = -1, this.raw = !1, this.keywordEligible = !1;
  }
  copyFrom(other) {
    this.token = other.token, this._value = other._value, this.pos = other.pos, this.end = other.end, this.fileDescriptor = other.fileDescriptor, this.variableName = other.variableName, this.descriptorEnd = other.descriptorEnd, this.delimiterQuoted = other.delimiterQuoted, this.content = other.content, this.targetPos = other.targetPos, this.targetEnd = other.targetEnd, this.assignmentOperatorPos = other.assignmentOperatorPos, this.raw = other.raw, this.keywordEligible = other.keywordEligible;
  }
}, RESERVED_WORDS = /* @__PURE__ */ new Map([
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
charType[124] = 1;
charType[38] = 1;
charType[59] = 1;
charType[40] = 1;
charType[41] = 1;
charType[60] = 1;
charType[62] = 1;
charType[32] = 1;
charType[9] = 1;
charType[10] = 1;
charType[92] = 2;
charType[39] = 2;
charType[34] = 2;
charType[36] = 2;
charType[96] = 2;
charType[123] = 2;
function skipBlanks2(source2, pos, end) {
  for (; pos < end; ) {
    let ch = source2.charCodeAt(pos);
    if (ch === 32 || ch === 9)
      pos++;
    else if (ch === 92 && pos + 1 < end && source2.charCodeAt(pos + 1) === 10)
      pos += 2;
    else
      break;
  }
  return pos;
}
var arithmeticWordDelimiter = new Uint8Array(128);
for (let ch of [
  9,
  10,
  32,
  33,
  37,
  38,
  40,
  41,
  42,
  43,
  44,
  45,
  47,
  58,
  60,
  61,
  62,
  63,
  94,
  124
])
  arithmeticWordDelimiter[ch] = 1;
function hasEmbeddedWordStructure(source2, start, end) {
  for (let pos = start; pos < end; pos++) {
    let ch = source2.charCodeAt(pos);
    if (ch === 92 || ch === 39 || ch === 34 || ch === 36 || ch === 96 || (ch === 60 || ch === 62) && pos + 1 < end && source2.charCodeAt(pos + 1) === 40)
      return !0;
  }
  return !1;
}
function findUnnested(s, target, pairTernaries = !1, findNestedEnd) {
  let depth = 0, ternaryDepth = 0;
  for (let i = 0; i < s.length; i++) {
    let c = s.charCodeAt(i);
    if (c === 92) {
      i++;
      continue;
    }
    if (c === 123) {
      depth++;
      continue;
    }
    if (c === 125) {
      depth > 0 && depth--;
      continue;
    }
    if (c === 39) {
      for (i++; i < s.length && s.charCodeAt(i) !== 39; )
        i++;
      continue;
    }
    if (c === 34) {
      for (i++; i < s.length; ) {
        let quoted = s.charCodeAt(i);
        if (quoted === 34)
          break;
        if (quoted === 92) {
          i += 2;
          continue;
        }
        let nestedEnd2 = findNestedEnd?.(i, !0) ?? i;
        if (nestedEnd2 > i) {
          i = nestedEnd2;
          continue;
        }
        i++;
      }
      continue;
    }
    let nestedEnd = findNestedEnd?.(i, !1) ?? i;
    if (nestedEnd > i) {
      i = nestedEnd - 1;
      continue;
    }
    if (pairTernaries && depth === 0) {
      if (c === 63) {
        ternaryDepth++;
        continue;
      }
      if (c === 58 && ternaryDepth > 0) {
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
for (let i = 97; i <= 122; i++)
  isIdChar[i] = 3;
for (let i = 65; i <= 90; i++)
  isIdChar[i] = 3;
for (let i = 48; i <= 57; i++)
  isIdChar[i] = 2;
isIdChar[95] = 3;
var extglobPrefix = new Uint8Array(128);
extglobPrefix[63] = 1;
extglobPrefix[64] = 1;
extglobPrefix[42] = 1;
extglobPrefix[43] = 1;
extglobPrefix[33] = 1;
extglobPrefix[61] = 1;
function isExtglobOpen(prefix) {
  return prefix < 128 && prefix !== 61 && extglobPrefix[prefix] === 1;
}
var extglobOp = {
  63: "?",
  64: "@",
  42: "*",
  43: "+",
  33: "!"
};
function isDQChild(p) {
  let t = p.type;
  return t === "Literal" || t === "SimpleExpansion" || t === "ParameterExpansion" || t === "CommandExpansion" || t === "ArithmeticExpansion";
}
function isAllDigitsRange(src, start, end) {
  for (let i = start; i < end; i++) {
    let c = src.charCodeAt(i);
    if (c < 48 || c > 57)
      return !1;
  }
  return end > start;
}
var ASSIGNMENT_INVALID = -1, ASSIGNMENT_NAME_START = 0, ASSIGNMENT_NAME = 1, ASSIGNMENT_AFTER_INDEX = 2, ASSIGNMENT_AFTER_PLUS = 3, ASSIGNMENT_INDEX_BASE = 4;
function joinWordParts(head, tail) {
  let last = head[head.length - 1], first2 = tail[0], start = 0;
  last?.type === "Literal" && first2?.type === "Literal" && last.end === first2.pos && (head[head.length - 1] = {
    type: "Literal",
    pos: last.pos,
    end: first2.end,
    text: last.text + first2.text,
    value: last.value + first2.value
  }, start = 1);
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
    let c = src.charCodeAt(i);
    if (state >= ASSIGNMENT_INDEX_BASE)
      c === 91 ? state++ : c === 93 && --state === ASSIGNMENT_INDEX_BASE && (state = ASSIGNMENT_AFTER_INDEX);
    else if (state === ASSIGNMENT_NAME_START)
      state = c < 128 && isIdChar[c] & 1 ? ASSIGNMENT_NAME : ASSIGNMENT_INVALID;
    else if (state === ASSIGNMENT_NAME) {
      if (c < 128 && isIdChar[c] & 2)
        continue;
      c === 91 ? state = ASSIGNMENT_INDEX_BASE + 1 : c === 43 ? state = ASSIGNMENT_AFTER_PLUS : state = c === 61 ? -i - 2 : ASSIGNMENT_INVALID;
    } else state === ASSIGNMENT_AFTER_INDEX ? c === 43 ? state = ASSIGNMENT_AFTER_PLUS : state = c === 61 ? -i - 2 : ASSIGNMENT_INVALID : state = c === 61 ? -i - 2 : ASSIGNMENT_INVALID;
  }
  return state;
}
function setToken(out, token, value, pos = 0, end = 0) {
  out.token = token, out._value = value, out.pos = pos, out.end = end, out.fileDescriptor = void 0, out.variableName = void 0, out.descriptorEnd = 0, out.delimiterQuoted = !1, out.content = void 0, out.assignmentOperatorPos = -1, out.raw = !1, out.keywordEligible = !1;
}
function setSpanToken(out, token, pos, end, raw) {
  out.token = token, out._value = null, out.pos = pos, out.end = end, out.fileDescriptor = void 0, out.variableName = void 0, out.descriptorEnd = 0, out.delimiterQuoted = !1, out.content = void 0, out.assignmentOperatorPos = -1, out.raw = raw, out.keywordEligible = !1;
}
function matchReservedWord(src, start, len) {
  switch (src.charCodeAt(start)) {
    case 33:
      return len === 1 ? Token.Bang : void 0;
    case 123:
      return len === 1 ? Token.LBrace : void 0;
    case 125:
      return len === 1 ? Token.RBrace : void 0;
    case 105: {
      if (len !== 2)
        return;
      let c = src.charCodeAt(start + 1);
      return c === 102 ? Token.If : c === 110 ? Token.In : void 0;
    }
    case 102:
      return len === 2 ? src.charCodeAt(start + 1) === 105 ? Token.Fi : void 0 : len === 3 ? src.startsWith("for", start) ? Token.For : void 0 : len === 8 && src.startsWith("function", start) ? Token.Function : void 0;
    case 116:
      return len === 4 && src.startsWith("then", start) ? Token.Then : void 0;
    case 101:
      return len !== 4 ? void 0 : src.startsWith("else", start) ? Token.Else : src.startsWith("elif", start) ? Token.Elif : src.startsWith("esac", start) ? Token.Esac : void 0;
    case 100:
      return len === 2 ? src.charCodeAt(start + 1) === 111 ? Token.Do : void 0 : len === 4 && src.startsWith("done", start) ? Token.Done : void 0;
    case 99:
      return len === 4 ? src.startsWith("case", start) ? Token.Case : void 0 : len === 6 && src.startsWith("coproc", start) ? Token.Coproc : void 0;
    case 119:
      return len === 5 && src.startsWith("while", start) ? Token.While : void 0;
    case 117:
      return len === 5 && src.startsWith("until", start) ? Token.Until : void 0;
    case 115:
      return len === 6 && src.startsWith("select", start) ? Token.Select : void 0;
    default:
      return;
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
  return after3 === 32 || after3 === 9 || after3 === 10 || after3 === 124;
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
  _buildParts = !1;
  // Build processed text while scanning. Off on the normal token path (values
  // materialize lazily); on for redirect targets, heredoc delimiters, arithmetic
  // command bodies, and bounded value re-lexes. _buildParts implies it.
  _buildValue = !1;
  // Nesting depth of the window being lexed (enclosing sub-fields plus substitution
  // scripts), sharing the MAX_SYNTAX_NESTING budget across lazily created lexers.
  _nestingDepth = 0;
  // `start`/`end` bound the lexer to a window of `src` so substitution scripts can be
  // parsed in place against the original source — every position is then absolute, with
  // no slicing or re-basing. Defaults cover the whole string (the common top-level parse).
  constructor(src, start = 0, end = src.length, parenBoundary = !1, context = createSubstitutionContext()) {
    if (this.src = src, this.srcEnd = end, this.parenBoundary = parenBoundary, this.pos = start, this.current = new TokenValue(this), this.nextState = new TokenValue(this), this.hasPeek = !1, this.pendingHereDocs = null, this.substitutionContext = context, start === 0 && src.charCodeAt(0) === 35 && src.charCodeAt(1) === 33) {
      let nl = src.indexOf(`
`);
      this.pos = nl === -1 ? this.srcEnd : nl + 1;
    }
  }
  getSource() {
    return this.src;
  }
  // Fresh window sharing source, depth and substitution context; tokens, errors, heredocs and build flags reset.
  fork(start, end, parenBoundary = !1) {
    let lexer = new _Lexer(this.src, start, end, parenBoundary, this.substitutionContext);
    return lexer._nestingDepth = this._nestingDepth, lexer;
  }
  getSubstitutionContext() {
    return this.substitutionContext;
  }
  get errors() {
    return this._errors ?? (this._errors = []);
  }
  // A substitution's script parses lazily, one level below the window it was found in, in
  // place over `inner` at `start`, sharing this scan's substitution boundaries.
  commandExpansion(pos, text2, start, inner2, parenBoundary = !1) {
    let window = this.scriptWindow(this.src, start, start + inner2.length, parenBoundary);
    return new ScriptExpansionImpl("CommandExpansion", pos, this.pos, text2, window);
  }
  // Escaped backticks rebuild `inner` with the escapes removed, so it is no longer a verbatim
  // substring of the source: that script parses the decoded body as its own source.
  decodedCommandExpansion(pos, text2, inner2) {
    let window = this.scriptWindow(inner2, 0, inner2.length, !1, !0);
    return new ScriptExpansionImpl("CommandExpansion", pos, this.pos, text2, window);
  }
  processSubstitution(pos, text2, operator, inner2) {
    let window = this.scriptWindow(this.src, pos + 2, pos + 2 + inner2.length, !this._unbalanced);
    return new ProcessSubstitutionImpl(pos, this.pos, text2, operator, window);
  }
  // Past the nesting budget the part gets no window, so lazy materialization bottoms out.
  scriptWindow(source2, start, end, parenBoundary, decoded2 = !1) {
    if (this._nestingDepth > 256)
      return;
    let context = decoded2 ? void 0 : this.substitutionContext;
    return { source: source2, start, end, depth: this._nestingDepth + 1, parenBoundary, context };
  }
  getPos() {
    return this.pos;
  }
  findSubstitutionEnd(start, end, depth = this._nestingDepth + 1) {
    return _Lexer._findSubstitutionEnd === void 0 ? -1 : _Lexer._findSubstitutionEnd(this.src, start, end, depth, this.substitutionContext);
  }
  /** Materialize a word token's value: raw spans slice directly, others re-lex the span. */
  _tokenValue(pos, end, raw) {
    return raw ? this.src.slice(pos, end) : this.wordValueOf(pos, end);
  }
  // Re-lex [start, end) in value mode to produce the processed word text. Bounded
  // to the span, so every expansion the original scan consumed closes within it.
  // Errors were already reported by the original scan; suppress duplicates.
  wordValueOf(start, end) {
    let savedPos = this.pos, savedEnd = this.srcEnd, savedBracketWindow = this._bracketWindow, savedArithmeticBracketWindow = this._arithmeticBracketWindow, savedBuildValue = this._buildValue, savedUnbalanced = this._unbalanced, errorCount = this._errors === null ? 0 : this._errors.length;
    this.pos = start, this.srcEnd = end, this._buildValue = !0, this.readWordText(), this.pos < end && this._wordAssignmentState !== void 0 && this._wordAssignmentState >= ASSIGNMENT_INDEX_BASE && (this.pos = start, this.readWordText(!0));
    let value = this._wordText;
    return this.pos = savedPos, this.srcEnd = savedEnd, this._bracketWindow = savedBracketWindow, this._arithmeticBracketWindow = savedArithmeticBracketWindow, this._buildValue = savedBuildValue, this._unbalanced = savedUnbalanced, this._errors !== null && (this._errors.length = errorCount), value;
  }
  /** Find the closing bracket for a shell subscript, ignoring brackets inside nested shell syntax. */
  findClosingBracket(start, end = this.srcEnd) {
    let limit = Math.min(end, this.srcEnd), window = this._bracketWindow;
    if ((!window || window.limit !== limit) && (window = { limit, depth: this._nestingDepth, last: this.src.lastIndexOf("]", limit - 1) }, this._bracketWindow = window), start > window.last || (window.depth !== this._nestingDepth && (window = { limit, depth: this._nestingDepth, last: window.last }, this._bracketWindow = window), window.failed?.has(start)))
      return -1;
    let unmatched = [], close = this.findClosingShellDelimiter(start, end, 93, !1, !0, unmatched);
    if (close === -1) {
      let failed = window.failed ?? (window.failed = /* @__PURE__ */ new Set());
      for (let starts2 of unmatched)
        for (let pos of starts2)
          failed.add(pos);
    }
    return close;
  }
  /** Find the closing bracket of `$[ … ]`, which unlike a subscript does not recurse into `${ }`. */
  findClosingArithmeticBracket(start, end = this.srcEnd) {
    let limit = Math.min(end, this.srcEnd), window = this._arithmeticBracketWindow;
    return (!window || window.end !== limit || window.depth !== this._nestingDepth) && (window = { end: limit, depth: this._nestingDepth, failed: /* @__PURE__ */ new Set() }, this._arithmeticBracketWindow = window), window.failed.has(start) ? -1 : this.findClosingShellDelimiter(start, end, 93, !1, !1, void 0, window.failed);
  }
  /** Find the closing brace for a parameter expansion, ignoring braces inside nested shell syntax. */
  findClosingBrace(start, end = this.srcEnd) {
    return this.findClosingShellDelimiter(start, end, 125);
  }
  /** Find the closing parenthesis for a shell substitution using the command-aware scanner. */
  findClosingParenthesis(start, end = this.srcEnd) {
    let savedPos = this.pos, savedEnd = this.srcEnd, savedBracketWindow = this._bracketWindow, savedArithmeticBracketWindow = this._arithmeticBracketWindow, savedUnbalanced = this._unbalanced;
    this.pos = start, this.srcEnd = Math.min(end, this.srcEnd), this.extractBalanced();
    let close = this._unbalanced ? -1 : this.pos - 1;
    return this.pos = savedPos, this.srcEnd = savedEnd, this._bracketWindow = savedBracketWindow, this._arithmeticBracketWindow = savedArithmeticBracketWindow, this._unbalanced = savedUnbalanced, close;
  }
  /** Find the end of one arithmetic expansion using the canonical lexer scanner. */
  findArithmeticExpansionEnd(start, end = this.srcEnd) {
    let scanner = this.fork(start, end);
    return scanner.pos = start + 1, scanner.scanArithmeticBody(), scanner.pos;
  }
  /** Find the end of one shell-expanded arithmetic word using the canonical lexer scanners. */
  findArithmeticWordEnd(start, end = this.srcEnd) {
    let scanner = this.fork(start, end);
    return scanner.pos = start, scanner.scanArithmeticWordEnd();
  }
  scanArithmeticWordEnd() {
    for (; this.pos < this.srcEnd; ) {
      let ch = this.src.charCodeAt(this.pos);
      if (ch === 36) {
        this.readDollar();
        continue;
      }
      if (ch === 96) {
        this.readBacktickExpansion();
        continue;
      }
      if (ch === 39) {
        this.pos++, this.skipSQ();
        continue;
      }
      if (ch === 34) {
        this.pos++, this.skipDQ();
        continue;
      }
      if (ch === 92) {
        this.pos += 2;
        continue;
      }
      if (ch === 91) {
        let close = this.findClosingBracket(this.pos + 1);
        if (close !== -1) {
          this.pos = close + 1;
          continue;
        }
      }
      if ((ch === 60 || ch === 62) && this.src.charCodeAt(this.pos + 1) === 40) {
        this.pos += 2, this.extractBalanced();
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
  findClosingShellDelimiter(start, end, closing, array = !1, braces = !0, bracketStarts, failedBrackets) {
    let savedPos = this.pos, savedEnd = this.srcEnd, savedBracketWindow = this._bracketWindow, savedArithmeticBracketWindow = this._arithmeticBracketWindow, savedUnbalanced = this._unbalanced;
    this.srcEnd = Math.min(end, this.srcEnd);
    let delimiters = [closing];
    bracketStarts?.push([]);
    let failedStarts = failedBrackets ? [start] : void 0, pos = start, wordStart = !0, invalid = -1;
    for (; pos < this.srcEnd; ) {
      let expected = delimiters[delimiters.length - 1];
      bracketStarts && expected === 93 && bracketStarts[bracketStarts.length - 1].push(pos);
      let ch = this.src.charCodeAt(pos);
      if (ch === 92) {
        pos + 1 < this.srcEnd && this.src.charCodeAt(pos + 1) !== 10 && (wordStart = !1), pos += 2;
        continue;
      }
      if (ch === 35 && array && delimiters.length === 1 && wordStart) {
        for (; pos < this.srcEnd && this.src.charCodeAt(pos) !== 10; )
          pos++;
        continue;
      }
      if (ch === 39) {
        this.pos = pos + 1, this.skipSQ(), pos = this.pos, wordStart = !1;
        continue;
      }
      if (ch === 34) {
        this.pos = pos + 1, this.skipDQ(), pos = this.pos, wordStart = !1;
        continue;
      }
      if (ch === 96) {
        for (pos++; pos < this.srcEnd && this.src.charCodeAt(pos) !== 96; )
          this.src.charCodeAt(pos) === 92 && pos++, pos++;
        pos < this.srcEnd && pos++, wordStart = !1;
        continue;
      }
      if (ch === 36 && pos + 1 < this.srcEnd && this.src.charCodeAt(pos + 1) === 40 || (ch === 60 || ch === 62) && pos + 1 < this.srcEnd && this.src.charCodeAt(pos + 1) === 40) {
        this.pos = pos + 2, this.extractBalanced(), pos = this.pos, wordStart = !1;
        continue;
      }
      if (ch === 36 && pos + 1 < this.srcEnd) {
        let after3 = this.src.charCodeAt(pos + 1);
        if (after3 === 39) {
          pos = decodeAnsiCQuoted(this.src, pos + 2, this.srcEnd).end, wordStart = !1;
          continue;
        }
        if (after3 === 36) {
          pos += 2, wordStart = !1;
          continue;
        }
        if (after3 === 123 && braces) {
          delimiters.push(125), bracketStarts?.push([]), pos += 2, wordStart = !1;
          continue;
        }
      }
      if (array && delimiters.length === 1 && (ch === 91 && wordStart ? (delimiters.push(93), bracketStarts?.push([])) : invalid === -1 && (ch === 59 || ch === 38 || ch === 124 || ch === 60 || ch === 62 || ch === 40 && !isExtglobOpen(this.src.charCodeAt(pos - 1))) && (invalid = pos)), expected === 93 && ch === 91)
        delimiters.push(93), bracketStarts?.push([]), failedStarts?.push(pos + 1);
      else if (expected === 41 && ch === 40)
        delimiters.push(41), bracketStarts?.push([]);
      else if (ch === expected) {
        if (delimiters.pop(), failedStarts?.pop(), bracketStarts?.pop(), delimiters.length === 0)
          return this.pos = savedPos, this.srcEnd = savedEnd, this._bracketWindow = savedBracketWindow, this._arithmeticBracketWindow = savedArithmeticBracketWindow, this._unbalanced = savedUnbalanced, invalid !== -1 && this.errors.push({ message: `unexpected '${this.src[invalid]}' in array assignment`, pos: invalid }), pos;
        wordStart = !1, pos++;
        continue;
      }
      wordStart = ch < 128 && (charType[ch] & 1) !== 0, pos++;
    }
    if (failedStarts)
      for (let start2 of failedStarts)
        failedBrackets.add(start2);
    return this.pos = savedPos, this.srcEnd = savedEnd, this._bracketWindow = savedBracketWindow, this._arithmeticBracketWindow = savedArithmeticBracketWindow, this._unbalanced = savedUnbalanced, -1;
  }
  // End of the brace expansion opened at `start`, or -1. As in Bash's brace_gobbler, quotes,
  // escapes, parameter expansions and substitutions are opaque; an unquoted metacharacter
  // ends the word before the brace closes. The word scan reports errors in the skipped text.
  scanBraceExpansion(start, results) {
    let src = this.src, len = this.srcEnd, cached = results.get(start);
    if (cached !== void 0)
      return cached;
    let savedPos = this.pos, savedUnbalanced = this._unbalanced, errorCount = this._errors === null ? 0 : this._errors.length, frames = [start, 0], pos = start + 1;
    for (; pos < len; ) {
      let ch = src.charCodeAt(pos), type2 = ch < 128 ? charType[ch] : 0;
      if (type2 === 0) {
        if (pos++, ch === 125) {
          let hasSep = frames.pop();
          if (results.set(frames.pop(), hasSep ? pos : -1), frames.length === 0)
            break;
        } else (ch === 44 || ch === 46 && src.charCodeAt(pos) === 46) && (frames[frames.length - 1] = 1);
        continue;
      }
      let next = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
      if (type2 & 1)
        if (next === 40 && (ch === 60 || ch === 62))
          this.pos = pos + 2, this.extractBalanced(), pos = this.pos;
        else if (ch === 40 && isExtglobOpen(src.charCodeAt(pos - 1))) {
          let close = this.findClosingShellDelimiter(pos + 1, len, 41);
          if (close === -1)
            break;
          pos = close + 1;
        } else
          break;
      else if (ch === 92)
        pos += 2;
      else if (ch === 39)
        this.pos = pos + 1, this.skipSQ(), pos = this.pos;
      else if (ch === 34)
        this.pos = pos + 1, this.skipDQ(), pos = this.pos;
      else if (ch === 96) {
        for (pos++; pos < len && src.charCodeAt(pos) !== 96; )
          pos += src.charCodeAt(pos) === 92 ? 2 : 1;
        pos++;
      } else if (ch === 123)
        frames.push(pos, 0), pos++;
      else if (next === 39)
        pos = decodeAnsiCQuoted(src, pos + 2, len).end;
      else if (next === 123) {
        let close = this.findClosingBrace(pos + 2, len);
        if (close === -1)
          break;
        pos = close + 1;
      } else next === 40 ? (this.pos = pos + 2, this.extractBalanced(), pos = this.pos) : pos++;
    }
    this.pos = savedPos, this._unbalanced = savedUnbalanced, this._errors !== null && (this._errors.length = errorCount);
    for (let index = 0; index < frames.length; index += 2)
      results.set(frames[index], -1);
    return results.get(start);
  }
  skipSubshellBody() {
    return this.extractBalanced(!1), this._unbalanced ? -1 : this.pos;
  }
  skipCompoundBody(closeToken) {
    let frames = [
      { close: closeToken, phase: closeToken === Token.Esac ? "case-pattern" : "commands" }
    ], commandStart = !0;
    for (; ; ) {
      let phase = frames[frames.length - 1].phase, ctx = commandStart ? LexContext.CommandStart : LexContext.Normal;
      phase === "function-name" ? ctx = LexContext.FunctionName : phase === "case-pattern" && commandStart && (ctx = LexContext.CasePattern);
      let value = this.next(ctx), token = value.token;
      if (token === Token.EOF)
        return -1;
      let last = frames.length - 1, frame = frames[last];
      if (frame.phase === "function-name") {
        if (token === Token.Newline)
          continue;
        frame.phase = "function-body", commandStart = !0;
        continue;
      } else if (frame.phase === "function-body") {
        if (token === Token.Newline)
          continue;
        if (frame.phase = "commands", commandStart = !0, token === Token.LParen && this.peek(LexContext.Normal).token === Token.RParen) {
          this.next(LexContext.Normal), frame.phase = "function-body";
          continue;
        }
      } else if (frame.phase === "coproc-command") {
        if (token === Token.Newline)
          continue;
        if (token === Token.Word) {
          frame.phase = "coproc-body", commandStart = !0;
          continue;
        }
        frame.phase = "commands", commandStart = !0;
      } else if (frame.phase === "coproc-body") {
        if (token === Token.Newline || (frame.phase = token === Token.Word && value.keywordEligible && value.value === "time" ? "time-command" : "commands", commandStart = !0, frame.phase === "time-command"))
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
        frame.phase = "commands", commandStart = !0;
      } else if (frame.phase === "time-command-after-p") {
        if (token === Token.Word && value.keywordEligible && value.value === "--") {
          frame.phase = "commands";
          continue;
        }
        frame.phase = "commands", commandStart = !0;
      } else if (frame.phase === "for-header") {
        if (token === Token.ArithCmd || token === Token.Semi || token === Token.Newline) {
          commandStart = !0;
          continue;
        }
        if (token === Token.Do || token === Token.LBrace) {
          frame.close = token === Token.Do ? Token.Done : Token.RBrace, frame.phase = "commands", commandStart = !0;
          continue;
        }
      } else if (frame.phase === "case-word") {
        if (token === Token.Newline)
          continue;
        frame.phase = "case-in", commandStart = !1;
        continue;
      } else if (frame.phase === "case-in") {
        if (token === Token.Newline) {
          commandStart = !0;
          continue;
        }
        frame.phase = "case-pattern", commandStart = !0;
        continue;
      } else if (frame.phase === "case-pattern") {
        if (token === Token.Esac && commandStart) {
          if (frames.pop(), frames.length === 0)
            return value.end;
          commandStart = !1;
          continue;
        }
        token === Token.RParen ? (frame.phase = "commands", commandStart = !0) : commandStart = token === Token.Newline;
        continue;
      }
      if (token === frame.close) {
        if (frames.pop(), frames.length === 0)
          return value.end;
        commandStart = !1;
        continue;
      }
      if (commandStart)
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
            commandStart = !1;
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
            token === Token.Word && value.keywordEligible && value.value === "time" ? (frame.phase = "time-command", commandStart = !0) : commandStart = !1;
            continue;
        }
      switch (token) {
        case Token.Semi:
        case Token.Newline:
        case Token.Pipe:
        case Token.And:
        case Token.Or:
        case Token.Amp:
          commandStart = !0;
          break;
        case Token.DoubleSemi:
        case Token.SemiAmp:
        case Token.DoubleSemiAmp:
          frame.close === Token.Esac && (frame.phase = "case-pattern"), commandStart = !0;
          break;
        case Token.RParen:
          commandStart = !0;
          break;
      }
    }
  }
  skipTestGroup() {
    let depth = 1;
    for (; ; ) {
      let value = this.next(LexContext.TestMode);
      if (value.token === Token.EOF)
        return -1;
      if (value.token === Token.DblRBracket)
        return this.unshift(value), -1;
      if (value.token === Token.LParen)
        depth++;
      else if (value.token === Token.RParen && --depth === 0)
        return value.end;
    }
  }
  skipTestCommandBody() {
    for (; ; ) {
      let token = this.next(LexContext.TestMode).token;
      if (token === Token.DblRBracket)
        return !0;
      if (token === Token.EOF)
        return !1;
    }
  }
  /** Set position and scan a word, building parts. Used by computeWordParts. */
  buildWordParts(startPos) {
    this._buildParts = !0, this.pos = startPos;
    let ch = this.src.charCodeAt(startPos);
    if ((ch === 60 || ch === 62) && startPos + 1 < this.srcEnd && this.src.charCodeAt(startPos + 1) === 40) {
      this.pos = startPos + 2;
      let inner2 = this.extractBalanced(), text2 = this.src.slice(startPos, this.pos), part = this.processSubstitution(startPos, text2, ch === 60 ? "<" : ">", inner2);
      this.pos < this.srcEnd ? (this.readWordText(), this._wordParts ? this._wordParts.unshift(part) : this._wordParts = [part]) : this._wordParts = [part];
    } else
      this.readWordText(), this.pos < this.srcEnd && this._wordAssignmentState !== void 0 && this._wordAssignmentState >= ASSIGNMENT_INDEX_BASE && (this.pos = startPos, this.readWordText(!0));
    return this._wordParts;
  }
  /** Scan a bounded word-like span without treating shell operators or whitespace as terminators. */
  buildEmbeddedWordParts(startPos, arithmetic = !1) {
    return this._buildParts = !0, this.pos = startPos, this.readInnerWordText(!1, arithmetic), this._wordParts;
  }
  buildArrayElementParts(startPos) {
    let close = this.findClosingBracket(startPos + 1);
    if (close === -1)
      return this.buildWordParts(startPos);
    let src = this.src;
    this._buildParts = !0;
    let head = hasEmbeddedWordStructure(src, startPos, close + 1) ? this.parseSubFieldWord(startPos, close + 1, "embedded") : void 0;
    this.pos = close + 1, this.readWordText(!1, LexContext.ArrayElement);
    let end = this.pos, operator = skipLineContinuations(src, close + 1, end), after3 = src.charCodeAt(operator), keyed = after3 === 61 || after3 === 43 && src.charCodeAt(operator + 1) === 61, headParts = head?.parts, tailParts = this._wordParts;
    if (keyed && (tailParts = parseGlobParts(src, close + 1, end, tailParts) ?? tailParts), !headParts && !tailParts)
      return keyed ? null : parseGlobParts(src, startPos, end, void 0) ?? null;
    let headText = src.slice(startPos, close + 1);
    headParts || (headParts = [{ type: "Literal", pos: startPos, end: close + 1, text: headText, value: head?.value ?? headText }]), tailParts || (tailParts = end > close + 1 ? [{ type: "Literal", pos: close + 1, end, text: src.slice(close + 1, end), value: this._wordText }] : []);
    let parts2 = joinWordParts(headParts, tailParts);
    return keyed || (parts2 = parseGlobParts(src, startPos, end, parts2) ?? parts2), parts2.length > 1 || parts2[0].type !== "Literal" ? parts2 : null;
  }
  /** Scan a heredoc body for expansions, building parts. Spaces/newlines are literal. */
  buildHereDocParts(bodyPos, bodyEnd) {
    this._buildParts = !0;
    let src = this.src, parts2 = [], hasExpansion = !1, litBuf = "", litStart = bodyPos, i = bodyPos, flushLit = () => {
      i > litStart && (parts2.push({ type: "Literal", pos: litStart, end: i, value: litBuf, text: src.slice(litStart, i) }), litBuf = "");
    };
    for (; i < bodyEnd; ) {
      let ch = src.charCodeAt(i);
      if (ch === 92) {
        if (i + 1 < bodyEnd) {
          let nc = src.charCodeAt(i + 1);
          if (nc === 10) {
            i += 2;
            continue;
          }
          if (nc === 36 || nc === 96 || nc === 92) {
            litBuf += String.fromCharCode(nc), i += 2;
            continue;
          }
        }
        litBuf += "\\", i++;
        continue;
      }
      if (ch === 36 && src.charCodeAt(i + 1) !== 39 && src.charCodeAt(i + 1) !== 34) {
        flushLit(), litStart = i, this.pos = i, this.readDollar(), this._resultPart ? (hasExpansion = !0, parts2.push(this._resultPart), litStart = this.pos) : litBuf += src.slice(i, this.pos), i = this.pos;
        continue;
      }
      if (ch === 96) {
        flushLit(), litStart = i, this.pos = i, this.readBacktickExpansion(), this._resultPart ? (hasExpansion = !0, parts2.push(this._resultPart), litStart = this.pos) : litBuf += src.slice(i, this.pos), i = this.pos;
        continue;
      }
      litBuf += src[i], i++;
    }
    return flushLit(), hasExpansion ? parts2 : null;
  }
  registerHereDocTarget(target) {
    if (this.pendingHereDocs !== null) {
      for (let hd of this.pendingHereDocs)
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
    this.hasPeek = !1, this.skipSpacesAndTabs();
    let src = this.src, len = this.srcEnd, start = this.pos, depth = 0;
    for (; this.pos < len; ) {
      let ch = src.charCodeAt(this.pos);
      if (ch === 40) {
        depth++, this.pos++;
        continue;
      }
      if (ch === 92) {
        this.pos += this.pos + 1 < len ? 2 : 1;
        continue;
      }
      if (ch === 39) {
        let quotePos = this.pos++, ansiC = quotePos > start && src.charCodeAt(quotePos - 1) === 36;
        for (; this.pos < len && src.charCodeAt(this.pos) !== 39; )
          ansiC && src.charCodeAt(this.pos) === 92 && this.pos + 1 < len && this.pos++, this.pos++;
        this.pos < len ? this.pos++ : this.errors.push({
          message: ansiC ? "unterminated ANSI-C quote" : "unterminated single quote",
          pos: quotePos
        });
        continue;
      }
      if (ch === 34) {
        this.pos++, this.readDoubleQuoted();
        continue;
      }
      if (ch === 96) {
        this.readBacktickExpansion();
        continue;
      }
      if (depth > 0) {
        ch === 41 && depth--, this.pos++;
        continue;
      }
      if (ch === 36) {
        this.readDollar();
        continue;
      }
      if ((ch === 60 || ch === 62) && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 40) {
        let subPos = this.pos;
        this.pos += 2, this.extractBalanced(), this._unbalanced && this.errors.push({ message: "unterminated process substitution", pos: subPos });
        continue;
      }
      if (ch < 128 && charType[ch] & 1 && ch !== 124)
        break;
      this.pos++;
    }
    return setToken(this.current, Token.Word, src.slice(start, this.pos), start, this.pos), this.current;
  }
  // Read C-style for expressions: called after first '(' consumed by parser.
  // Expects pos at second '('. Returns [init, test, update] raw text.
  readCStyleForExprs() {
    this.hasPeek = !1;
    let src = this.src, len = this.srcEnd;
    for (; this.pos < len && (src.charCodeAt(this.pos) === 32 || src.charCodeAt(this.pos) === 9); )
      this.pos++;
    let openPos = this.pos;
    this.pos < len && src.charCodeAt(this.pos) === 40 && this.pos++;
    let starts2 = [this.pos, 0, 0], parts2 = ["", "", "", 0, 0, 0], partIdx = 0, depth = 1, partStart = this.pos, extra = !1, setPart = (end) => {
      let raw = src.slice(partStart, end);
      parts2[partIdx] = raw.trim(), parts2[3 + partIdx] = starts2[partIdx] + raw.length - raw.trimStart().length;
    };
    for (; this.pos < len && depth > 0; ) {
      let c = src.charCodeAt(this.pos);
      if (c === 40)
        depth++, this.pos++;
      else if (c === 41) {
        if (depth--, depth === 0) {
          for (extra || setPart(this.pos), partIdx < 2 && this.errors.push({ message: "expected three arithmetic expressions in for header", pos: this.pos }), this.pos++; this.pos < len && (src.charCodeAt(this.pos) === 32 || src.charCodeAt(this.pos) === 9); )
            this.pos++;
          this.pos < len && src.charCodeAt(this.pos) === 41 && this.pos++;
          break;
        }
        this.pos++;
      } else if (c === 59 && depth === 1) {
        if (partIdx === 2) {
          extra || (setPart(this.pos), this.errors.push({ message: "expected three arithmetic expressions in for header", pos: this.pos })), extra = !0, this.pos++;
          continue;
        }
        setPart(this.pos), partIdx++, this.pos++, partStart = this.pos, starts2[partIdx] = partStart;
      } else c === 36 ? this.readDollar() : c === 96 ? this.readBacktickExpansion() : c === 92 ? this.pos += this.pos + 1 < len ? 2 : 1 : c === 39 ? (this.pos++, this.skipSQ()) : c === 34 ? (this.pos++, this.skipDQ()) : this.pos++;
    }
    return depth > 0 && (extra || setPart(this.pos), this.errors.push({ message: "unterminated arithmetic for header", pos: openPos })), parts2;
  }
  peek(ctx = LexContext.Normal) {
    return this.hasPeek || (this.readNext(this.nextState, ctx), this.hasPeek = !0), this.nextState;
  }
  // Peek where the context depends on the token just consumed. peek() ignores its ctx once a
  // token is cached, so the caller's context must only be derived when a read actually happens.
  peekFollow(closers) {
    if (!this.hasPeek) {
      let ctx = closers[this.current.token] ? LexContext.CommandStart : LexContext.Normal;
      this.readNext(this.nextState, ctx), this.hasPeek = !0;
    }
    return this.nextState;
  }
  next(ctx = LexContext.Normal) {
    if (this.hasPeek) {
      this.hasPeek = !1;
      let temp = this.current;
      return this.current = this.nextState, this.nextState = temp, this.current;
    }
    return this.readNext(this.current, ctx), this.current;
  }
  unshift(tok) {
    this.nextState.copyFrom(tok), this.hasPeek = !0;
  }
  readNext(out, ctx) {
    let src = this.src, len = this.srcEnd, pos = this.pos;
    for (; ; ) {
      if (pos = skipBlanks2(src, pos, len), ctx === LexContext.TestMode)
        for (; pos < len && src.charCodeAt(pos) === 10; )
          pos = skipBlanks2(src, pos + 1, len);
      if (pos >= len || src.charCodeAt(pos) !== 35)
        break;
      for (; pos < len && src.charCodeAt(pos) !== 10; )
        pos++;
    }
    if (this.pos = pos, pos >= len) {
      this.consumePendingHereDocs(), setToken(out, Token.EOF, "", pos, pos);
      return;
    }
    let tokenStart = pos, ch = src.charCodeAt(pos);
    if (ch === 10) {
      this.pos++, this.consumePendingHereDocs(), setToken(out, Token.Newline, `
`, tokenStart, this.pos);
      return;
    }
    if (ctx === LexContext.TestMode && (ch === 60 || ch === 62) && !(this.pos + 1 < this.srcEnd && src.charCodeAt(this.pos + 1) === 40)) {
      this.pos++, setToken(out, Token.Word, ch === 60 ? "<" : ">", tokenStart, this.pos), out.keywordEligible = !0;
      return;
    }
    ch < 128 && charType[ch] & 1 && this.tryReadOperator(out, ch, ctx, tokenStart) || ch === 91 && ctx === LexContext.ArrayElement && this.readArrayElement(out, tokenStart) || this.readWord(out, ctx, tokenStart);
  }
  tryReadOperator(out, ch, ctx, tokenStart) {
    let src = this.src, pos = this.pos, next = pos + 1 < this.srcEnd ? src.charCodeAt(pos + 1) : 0;
    switch (ch) {
      case 59:
        return next === 59 ? pos + 2 < this.srcEnd && src.charCodeAt(pos + 2) === 38 ? (this.pos += 3, setToken(out, Token.DoubleSemiAmp, ";;&", tokenStart, this.pos), !0) : (this.pos += 2, setToken(out, Token.DoubleSemi, ";;", tokenStart, this.pos), !0) : next === 38 ? (this.pos += 2, setToken(out, Token.SemiAmp, ";&", tokenStart, this.pos), !0) : (this.pos++, setToken(out, Token.Semi, ";", tokenStart, this.pos), !0);
      case 124:
        return next === 124 ? (this.pos += 2, setToken(out, Token.Or, "||", tokenStart, this.pos), !0) : next === 38 ? (this.pos += 2, setToken(out, Token.Pipe, "|&", tokenStart, this.pos), !0) : (this.pos++, setToken(out, Token.Pipe, "|", tokenStart, this.pos), !0);
      case 38:
        if (next === 38)
          return this.pos += 2, setToken(out, Token.And, "&&", tokenStart, this.pos), !0;
        if (next === 62) {
          this.pos += 2;
          let append = this.pos < this.srcEnd && src.charCodeAt(this.pos) === 62;
          return append && this.pos++, this.readRedirectTarget(out, append ? "&>>" : "&>", tokenStart);
        }
        return this.pos++, setToken(out, Token.Amp, "&", tokenStart, this.pos), !0;
      case 40:
        if (ctx === LexContext.CommandStart && next === 40) {
          let savedErrors = this.errors.length;
          if (this.readArithmeticCommand(out, tokenStart), !this._notArithmetic)
            return !0;
          this.errors.length = savedErrors, this.pos = tokenStart;
        }
        return this.pos++, setToken(out, Token.LParen, "(", tokenStart, this.pos), !0;
      case 41:
        return this.pos++, setToken(out, Token.RParen, ")", tokenStart, this.pos), !0;
      case 60:
      case 62:
        return this.readRedirection(out, tokenStart);
      default:
        return !1;
    }
  }
  readRedirection(out, tokenStart) {
    let src = this.src, ch = src.charCodeAt(this.pos), op = "";
    if (ch === 60) {
      this.pos++;
      let next = this.pos < this.srcEnd ? src.charCodeAt(this.pos) : 0;
      if (next === 60) {
        this.pos++;
        let third = this.pos < this.srcEnd ? src.charCodeAt(this.pos) : 0;
        if (third === 60)
          this.pos++, op = "<<<";
        else {
          let dash = third === 45;
          dash && this.pos++, this.skipSpacesAndTabs();
          let targetPos = this.pos;
          (this.pos >= this.srcEnd || src.charCodeAt(this.pos) !== 35) && this.readHereDocDelimiter();
          let hasTarget = this.pos > targetPos;
          return hasTarget && (this.pendingHereDocs ?? (this.pendingHereDocs = [])).push({
            delimiter: this._hereDelim,
            strip: dash,
            quoted: this._hereQuoted
          }), setToken(out, Token.Redirect, dash ? "<<-" : "<<", tokenStart, this.pos), out.content = hasTarget ? this._hereDelim : void 0, out.delimiterQuoted = hasTarget && this._hereQuoted, out.targetPos = targetPos, out.targetEnd = hasTarget ? this.pos : targetPos, !0;
        }
      } else {
        if (next === 40)
          return this.readProcessSubstitution(out, "<", tokenStart), !0;
        next === 62 ? (op = "<>", this.pos++) : next === 38 ? (op = "<&", this.pos++) : op = "<";
      }
    } else if (ch === 62) {
      this.pos++;
      let next = this.pos < this.srcEnd ? src.charCodeAt(this.pos) : 0;
      if (next === 40)
        return this.readProcessSubstitution(out, ">", tokenStart), !0;
      next === 62 ? (op = ">>", this.pos++) : next === 38 ? (op = ">&", this.pos++) : next === 124 ? (op = ">|", this.pos++) : op = ">";
    }
    return this.readRedirectTarget(out, op, tokenStart);
  }
  readRedirectTarget(out, op, tokenStart) {
    let src = this.src;
    if (this.skipSpacesAndTabs(), this.pos < this.srcEnd) {
      let nc = src.charCodeAt(this.pos);
      if ((nc === 60 || nc === 62) && this.pos + 1 < this.srcEnd && src.charCodeAt(this.pos + 1) === 40) {
        let psStart = this.pos;
        this.pos += 2, this.extractBalanced(), this._unbalanced && this.errors.push({ message: "unterminated process substitution", pos: psStart });
        let psText = src.slice(psStart, this.pos);
        return setToken(out, Token.Redirect, op, tokenStart, this.pos), out.content = psText, out.targetPos = psStart, out.targetEnd = this.pos, !0;
      }
      let targetPos = this.pos;
      return nc !== 10 && nc !== 35 && this.readRedirectTargetText(), this.redirectToken(out, op, tokenStart, targetPos), !0;
    }
    return this.redirectToken(out, op, tokenStart, this.pos), !0;
  }
  // Redirect targets keep their processed text eagerly (it becomes the target
  // word's content), so scan them in value mode.
  readRedirectTargetText() {
    let savedBuildValue = this._buildValue;
    this._buildValue = !0, this.readWordText(), this._buildValue = savedBuildValue;
  }
  redirectToken(out, operator, tokenStart, targetPos) {
    let hasTarget = this.pos > targetPos && (this._wordText.length > 0 || this._wordQuoted);
    setToken(out, Token.Redirect, operator, tokenStart, this.pos), out.content = hasTarget ? this._wordText : void 0, out.targetPos = targetPos, out.targetEnd = hasTarget ? this.pos : targetPos;
  }
  readProcessSubstitution(out, operator, tokenStart) {
    this.pos++, this.extractBalanced(), this._unbalanced && this.errors.push({ message: "unterminated process substitution", pos: tokenStart });
    let text2 = this.src.slice(tokenStart, this.pos);
    setToken(out, Token.Word, text2, tokenStart, this.pos);
  }
  // The delimiter is the word after quote removal: quote and escape segments may
  // appear anywhere in the word, any of them makes the heredoc quoted, and inside
  // double quotes a backslash is removed only before $ ` " \.
  readHereDocDelimiter() {
    let src = this.src, len = this.srcEnd, savedBuildValue = this._buildValue;
    this._buildValue = !0;
    let delimiter = "", quoted = !1;
    for (; this.pos < len; ) {
      let c = src.charCodeAt(this.pos);
      if (c === 39) {
        for (quoted = !0, this.pos++; this.pos < len && src.charCodeAt(this.pos) !== 39; )
          delimiter += src[this.pos], this.pos++;
        this.pos < len && this.pos++;
      } else if (c === 34) {
        for (quoted = !0, this.pos++; this.pos < len && src.charCodeAt(this.pos) !== 34; ) {
          if (src.charCodeAt(this.pos) === 92 && this.pos + 1 < len) {
            let next = src.charCodeAt(this.pos + 1);
            if (next === 10) {
              this.pos += 2;
              continue;
            }
            (next === 36 || next === 96 || next === 34 || next === 92) && this.pos++;
          }
          delimiter += src[this.pos], this.pos++;
        }
        this.pos < len && this.pos++;
      } else if (c === 92) {
        if (this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 10) {
          this.pos += 2;
          continue;
        }
        quoted = !0, this.pos++, this.pos < len ? (delimiter += src[this.pos], this.pos++) : delimiter += "\\";
      } else if (c === 96) {
        let btStart = this.pos;
        for (this.pos++; this.pos < len && src.charCodeAt(this.pos) !== 96; )
          src.charCodeAt(this.pos) === 92 && this.pos++, this.pos++;
        this.pos < len && this.pos++, delimiter += src.slice(btStart, this.pos);
      } else if (c === 36) {
        let next = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
        (next === 39 || next === 34) && (quoted = !0), this.readDollar(), delimiter += this._resultText;
      } else {
        if (c < 128 && charType[c] & 1)
          break;
        delimiter += src[this.pos], this.pos++;
      }
    }
    this._buildValue = savedBuildValue, this._hereDelim = delimiter, this._hereQuoted = quoted;
  }
  consumePendingHereDocs() {
    let pending = this.pendingHereDocs;
    if (!(pending === null || pending.length === 0)) {
      for (let hd of pending) {
        let bodyPos = this.pos, bodyEnd = this.skipHereDocBody(hd.delimiter, hd.strip, this.parenBoundary, hd.quoted);
        hd.target && (hd.target.body.pos = bodyPos, hd.target.body.end = bodyEnd, hd.target.body.text = this.src.slice(bodyPos, bodyEnd), this.hereDocClosingPos !== -1 && (hd.target.closing = { pos: this.hereDocClosingPos, end: this.hereDocClosingEnd }));
      }
      pending.length = 0;
    }
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
    let src = this.src, pos = lineStart;
    for (let i = 0; i < delimiter.length; ) {
      if (join2 && src.charCodeAt(pos) === 92 && pos + 1 < end && src.charCodeAt(pos + 1) === 10) {
        pos += 2;
        continue;
      }
      if (pos >= end || src.charCodeAt(pos) !== delimiter.charCodeAt(i))
        return -1;
      pos++, i++;
    }
    return pos;
  }
  // A `\` consumes the next character, so `\`+newline continues the line and `\\` does not.
  logicalLineEnd(from, end, join2) {
    let src = this.src, lineEnd2 = src.indexOf(`
`, from);
    for (; lineEnd2 !== -1 && lineEnd2 < end; ) {
      if (!join2)
        return lineEnd2;
      let backslashes = lineEnd2;
      for (; backslashes > from && src.charCodeAt(backslashes - 1) === 92; )
        backslashes--;
      if ((lineEnd2 - backslashes) % 2 === 0)
        return lineEnd2;
      from = lineEnd2 + 1, lineEnd2 = src.indexOf(`
`, from);
    }
    return end;
  }
  skipHereDocBody(delimiter, strip, parenEnds = !1, quoted = !1) {
    this.hereDocClosingPos = -1, this.hereDocClosingEnd = -1;
    let src = this.src, len = this.srcEnd;
    for (; this.pos < len; ) {
      let lineStart = this.pos, lineEnd2 = this.logicalLineEnd(lineStart, len, !quoted);
      for (; ; ) {
        let before = lineStart;
        if (strip)
          for (; lineStart < lineEnd2 && src.charCodeAt(lineStart) === 9; )
            lineStart++;
        if (quoted || (lineStart = skipLineContinuations(src, lineStart, lineEnd2)), lineStart === before)
          break;
      }
      let afterDelim = this.matchHereDocDelimiter(delimiter, lineStart, lineEnd2, !quoted);
      if (afterDelim !== -1 && !quoted && (afterDelim = skipLineContinuations(src, afterDelim, lineEnd2)), afterDelim === lineEnd2) {
        let bodyEnd = this.pos;
        return (!parenEnds || !this.parenBoundary || lineEnd2 !== len) && (this.hereDocClosingPos = lineStart, this.hereDocClosingEnd = lineEnd2), this.pos = lineEnd2 < len ? lineEnd2 + 1 : lineEnd2, bodyEnd;
      }
      if (parenEnds && afterDelim !== -1) {
        let paren = afterDelim;
        for (; paren < lineEnd2 && src.charCodeAt(paren) !== 41; )
          paren++;
        if (paren < lineEnd2 || this.parenBoundary && lineEnd2 === len) {
          let bodyEnd = this.pos;
          return this.pos = afterDelim, bodyEnd;
        }
      }
      this.pos = lineEnd2 < len ? lineEnd2 + 1 : lineEnd2;
    }
    return this.pos;
  }
  _wordText = "";
  _wordRaw = !1;
  _wordQuoted = !1;
  _wordHasExpansions = !1;
  _wordKeywordEligible = !1;
  _wordAssignmentState;
  _bracketWindow;
  _arithmeticBracketWindow;
  _wordParts = null;
  _resultText = "";
  // True when the last $-construct's value is exactly its raw source span.
  _resultIsRaw = !0;
  _resultHasExpansion = !1;
  _resultPart;
  // Set by extractBalanced when the input ended before the closing paren, so
  // callers can report the construct they were scanning.
  _unbalanced = !1;
  // Set by scanArithmeticBody when the construct turns out not to be arithmetic, so the
  // caller can re-read it as a subshell or command substitution instead.
  _notArithmetic = !1;
  _arithUnterminated = !1;
  _dqText = "";
  _dqHasExpansions = !1;
  _dqParts = null;
  // Content end (before the closing quote, or end of input when unterminated).
  _dqEnd = 0;
  _hereDelim = "";
  _hereQuoted = !1;
  readWord(out, ctx, tokenStart = 0) {
    let errorStart = this._errors === null ? 0 : this._errors.length;
    if (this.readWordText(!1, ctx, !0), ctx === LexContext.Normal) {
      let next = this.pos < this.srcEnd ? this.src.charCodeAt(this.pos) : 0;
      if (!this._wordRaw || next !== 60 && next !== 62) {
        setSpanToken(out, Token.Word, tokenStart, this.pos, this._wordRaw), out.keywordEligible = this._wordKeywordEligible;
        return;
      }
    }
    this.classifyWord(out, ctx, tokenStart, errorStart);
  }
  isRedirectVariable(start, end) {
    let src = this.src;
    for (let i = start; i < end; i++) {
      let c = src.charCodeAt(i);
      if (c === 91 && i > start)
        return i + 2 < end && src.charCodeAt(end - 1) === 93 && this.findClosingShellDelimiter(i + 1, end, 93) === end - 1;
      if (c >= 128 || !(isIdChar[c] & (i === start ? 1 : 2)))
        return !1;
    }
    return end > start;
  }
  readArrayElement(out, tokenStart) {
    let close = this.findClosingBracket(tokenStart + 1);
    return close === -1 ? !1 : (this.pos = close + 1, this.readWordText(), setSpanToken(out, Token.Word, tokenStart, this.pos, !0), !0);
  }
  classifyWord(out, ctx, tokenStart, errorStart) {
    let src = this.src, raw = this._wordRaw, hasExpansions = this._wordHasExpansions, quoted = this._wordQuoted, keywordEligible = this._wordKeywordEligible, assignmentState = this._wordAssignmentState, wordEnd = this.pos, wordLen = wordEnd - tokenStart;
    if (ctx === LexContext.CasePattern) {
      let token = Token.Word;
      if (keywordEligible) {
        let reserved = raw ? matchReservedWord(src, tokenStart, wordLen) : RESERVED_WORDS.get(this.wordValueOf(tokenStart, wordEnd));
        reserved === Token.Esac && (token = reserved);
      }
      setSpanToken(out, token, tokenStart, wordEnd, raw), out.keywordEligible = keywordEligible;
      return;
    }
    let value = null;
    if (!raw && !hasExpansions && keywordEligible && (ctx === LexContext.CommandStart || ctx === LexContext.TestMode)) {
      let nextCh = wordEnd < this.srcEnd ? src.charCodeAt(wordEnd) : 0;
      (!quoted && wordLen <= 16 || nextCh === 60 || nextCh === 62) && (value = this.wordValueOf(tokenStart, wordEnd));
    }
    if (ctx === LexContext.CommandStart && keywordEligible) {
      if (raw) {
        if (wordLen <= 8) {
          let reserved = matchReservedWord(src, tokenStart, wordLen);
          if (reserved !== void 0) {
            setSpanToken(out, reserved, tokenStart, wordEnd, !0);
            return;
          }
        }
        if (wordLen === 2 && src.charCodeAt(tokenStart) === 91 && src.charCodeAt(tokenStart + 1) === 91) {
          setSpanToken(out, Token.DblLBracket, tokenStart, wordEnd, !0);
          return;
        }
      } else if (value !== null && value.length > 0) {
        let fc = value.charCodeAt(0);
        if (fc >= 97 && fc <= 122 && value.length <= 8 || fc === 33 || fc === 123 || fc === 125) {
          let reserved = RESERVED_WORDS.get(value);
          if (reserved !== void 0) {
            setToken(out, reserved, value, tokenStart, wordEnd);
            return;
          }
        }
        if (fc === 91 && value === "[[") {
          setToken(out, Token.DblLBracket, value, tokenStart, wordEnd);
          return;
        }
      }
    }
    if (ctx === LexContext.CommandStart || ctx === LexContext.CommandPrefix || ctx === LexContext.Declaration) {
      if (assignmentState === void 0) {
        let eq = -1, bracket = !1;
        for (let i = tokenStart + 1; i < wordEnd; i++) {
          let c = src.charCodeAt(i);
          if (c === 61) {
            eq = i;
            break;
          }
          c === 91 && (bracket = !0);
        }
        (eq !== -1 || ctx !== LexContext.Declaration && bracket) && (assignmentState = scanAssignmentPrefix(src, tokenStart, wordEnd, ASSIGNMENT_NAME_START));
      }
      if (assignmentState !== void 0) {
        if (ctx !== LexContext.Declaration && assignmentState >= ASSIGNMENT_INDEX_BASE) {
          if (wordEnd < this.srcEnd && (this._errors !== null && (this._errors.length = errorStart), this.pos = tokenStart, this.readWordText(!0, ctx, !0), this.pos > wordEnd)) {
            this.classifyWord(out, ctx, tokenStart, errorStart);
            return;
          }
          (this._errors === null || this._errors.length === errorStart) && this.errors.push({ message: "unterminated array subscript", pos: src.indexOf("[", tokenStart) });
        }
        if (isMatchedAssignment(assignmentState)) {
          setSpanToken(out, Token.Assignment, tokenStart, wordEnd, raw), value !== null && (out._value = value), out.assignmentOperatorPos = assignmentOperatorPos(assignmentState);
          return;
        }
      }
    }
    if ((ctx === LexContext.CommandStart || ctx === LexContext.TestMode) && keywordEligible) {
      if (raw) {
        if (wordLen === 2 && src.charCodeAt(tokenStart) === 93 && src.charCodeAt(tokenStart + 1) === 93) {
          setSpanToken(out, Token.DblRBracket, tokenStart, wordEnd, !0);
          return;
        }
      } else if (value === "]]") {
        setToken(out, Token.DblRBracket, value, tokenStart, wordEnd);
        return;
      }
    }
    if (!hasExpansions && this.pos < this.srcEnd) {
      let nc = src.charCodeAt(this.pos);
      if ((nc === 60 || nc === 62) && raw) {
        let fc = src.charCodeAt(tokenStart);
        if (fc >= 48 && fc <= 57 && isAllDigitsRange(src, tokenStart, wordEnd)) {
          let fd = Number.parseInt(src.slice(tokenStart, wordEnd), 10);
          if (this.readRedirection(out, tokenStart)) {
            out.fileDescriptor = fd, out.descriptorEnd = wordEnd;
            return;
          }
        }
        if (fc === 123 && src.charCodeAt(wordEnd - 1) === 125 && this.isRedirectVariable(tokenStart + 1, wordEnd - 1)) {
          let varname = src.slice(tokenStart + 1, wordEnd - 1);
          if (this.readRedirection(out, tokenStart)) {
            out.variableName = varname, out.descriptorEnd = wordEnd;
            return;
          }
        }
      }
    }
    setSpanToken(out, Token.Word, tokenStart, wordEnd, raw), value !== null && (out._value = value), out.keywordEligible = keywordEligible;
  }
  // `subscripts` re-reads a word known to stop inside an array subscript, where
  // metacharacters are ordinary text.
  // `scanning` marks the first scan of a token, which decides where the word ends.
  readWordText(subscripts = !1, ctx = LexContext.Normal, scanning = !1) {
    let src = this.src, len = this.srcEnd, pos = this.pos, fastStart = pos, exitCh = 0;
    for (; pos < len; ) {
      let c = src.charCodeAt(pos);
      if (c < 128 && charType[c]) {
        exitCh = c;
        break;
      }
      pos++;
    }
    if (pos >= len || charType[exitCh] & 1 && !(exitCh === 40 && pos > fastStart && extglobPrefix[src.charCodeAt(pos - 1)]) && !subscripts) {
      this.pos = pos, this._wordText = (this._buildParts || this._buildValue) && pos > fastStart ? src.slice(fastStart, pos) : "", this._wordRaw = !0, this._wordQuoted = !1, this._wordHasExpansions = !1, this._wordKeywordEligible = !0, this._wordAssignmentState = void 0, this._buildParts && (this._wordParts = hasGlobCharacters(this._wordText) && ctx !== LexContext.ArrayElement ? parseGlobParts(src, fastStart, pos, void 0) ?? null : null);
      return;
    }
    let bp = this._buildParts, bt = bp || this._buildValue, text2 = bt && pos > fastStart ? src.slice(fastStart, pos) : "", quoted = !1, hasExpansions = !1, keywordEligible = !0, valueIsRaw = !0, lastValueChar = pos > fastStart ? src.charCodeAt(pos - 1) : 0, assignmentState = scanAssignmentPrefix(src, fastStart, pos, ASSIGNMENT_NAME_START), parts2, litBuf = "", litStart = 0, hasGlobs = !1, braceResults;
    for (bp && (parts2 = [], litBuf = text2, litStart = fastStart, hasGlobs = text2.length > 0 && hasGlobCharacters(text2)); pos < len; ) {
      let ch = src.charCodeAt(pos);
      if (ch >= 128 || !charType[ch]) {
        let runStart = pos;
        for (pos++; pos < len; ) {
          let c = src.charCodeAt(pos);
          if (c < 128 && charType[c])
            break;
          pos++;
        }
        if (lastValueChar = src.charCodeAt(pos - 1), assignmentState = scanAssignmentPrefix(src, runStart, pos, assignmentState), bt) {
          let chunk = src.slice(runStart, pos);
          text2 += chunk, bp && (litBuf += chunk, hasGlobs = hasGlobs || hasGlobCharacters(chunk));
        }
        continue;
      }
      if (charType[ch] & 1) {
        if (subscripts && assignmentState >= ASSIGNMENT_INDEX_BASE) {
          let close = this.findClosingBracket(pos);
          if (close !== -1) {
            let spanEnd = close + 1;
            if (assignmentState = assignmentState === ASSIGNMENT_INDEX_BASE + 1 ? ASSIGNMENT_AFTER_INDEX : assignmentState - 1, lastValueChar = src.charCodeAt(close), bt) {
              let chunk = src.slice(pos, spanEnd);
              text2 += chunk, bp && (litBuf += chunk, hasGlobs = hasGlobs || hasGlobCharacters(chunk));
            }
            pos = spanEnd;
            continue;
          }
        }
        if (ch === 40 && lastValueChar < 128 && extglobPrefix[lastValueChar]) {
          if (ctx === LexContext.FunctionName || assignmentState >= ASSIGNMENT_INDEX_BASE && (ctx === LexContext.CommandStart || ctx === LexContext.CommandPrefix) || ctx === LexContext.CommandStart && lastValueChar === 33 && keywordEligible && src.charCodeAt(fastStart) === 33 && skipLineContinuations(src, fastStart + 1, len) === pos)
            break;
          let prefixChar = lastValueChar;
          if (prefixChar === 61 && scanning && !((ctx === LexContext.CommandStart || ctx === LexContext.CommandPrefix || ctx === LexContext.Declaration || ctx === LexContext.EvalArgument) && isMatchedAssignment(assignmentState) && skipLineContinuations(src, assignmentOperatorPos(assignmentState) + 1, len) === pos))
            break;
          let innerStart = pos + 1, close = this.findClosingShellDelimiter(innerStart, len, 41, prefixChar === 61);
          if (close === -1 && !scanning && !subscripts && assignmentState >= ASSIGNMENT_INDEX_BASE || ctx === LexContext.CommandStart && prefixChar !== 61 && close !== -1 && skipBlanks2(src, innerStart, close) === close)
            break;
          keywordEligible = !1;
          let patternEnd = close === -1 ? len : close;
          if (pos = close === -1 ? len : close + 1, close === -1 && this.errors.push({ message: "unterminated extended glob", pos: innerStart - 2 }), lastValueChar = src.charCodeAt(pos - 1), bt) {
            let eg = "(" + src.slice(innerStart, pos);
            if (text2 += eg, bp && prefixChar !== 61) {
              let prefixPos = innerStart - 2;
              for (; src.charCodeAt(prefixPos) === 10 && src.charCodeAt(prefixPos - 1) === 92; )
                prefixPos -= 2;
              if (litBuf.length > 0) {
                let trimmed = litBuf.slice(0, -1);
                prefixPos > litStart && parts2.push({
                  type: "Literal",
                  pos: litStart,
                  end: prefixPos,
                  value: trimmed,
                  text: src.slice(litStart, prefixPos)
                }), litBuf = "";
              }
              let op = extglobOp[prefixChar];
              parts2.push({
                type: "ExtendedGlob",
                pos: prefixPos,
                end: pos,
                text: src.slice(prefixPos, pos),
                operator: op,
                pattern: src.slice(innerStart, patternEnd),
                parts: this.subFieldParts(innerStart, patternEnd)
              }), litStart = pos;
            } else bp && (litBuf += eg, hasGlobs = hasGlobs || hasGlobCharacters(eg));
          }
          continue;
        }
        break;
      }
      if (ch === 92) {
        pos++, pos < len ? src.charCodeAt(pos) === 10 ? (pos++, valueIsRaw = !1) : (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE && (assignmentState = ASSIGNMENT_INVALID), quoted = !0, keywordEligible = !1, valueIsRaw = !1, lastValueChar = src.charCodeAt(pos), bt && (text2 += src[pos], bp && (litBuf += src[pos])), pos++) : (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE && (assignmentState = ASSIGNMENT_INVALID), quoted = !0, keywordEligible = !1, lastValueChar = 92, bt && (text2 += "\\", bp && (litBuf += "\\")));
        continue;
      }
      if (ch === 39) {
        let sqStart = pos;
        assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE && (assignmentState = ASSIGNMENT_INVALID), quoted = !0, keywordEligible = !1, valueIsRaw = !1, pos++;
        let start = pos;
        for (; pos < len && src.charCodeAt(pos) !== 39; )
          pos++;
        pos > start && (lastValueChar = src.charCodeAt(pos - 1));
        let value = bt ? src.slice(start, pos) : "";
        bt && (text2 += value), pos < len ? pos++ : this.errors.push({ message: "unterminated single quote", pos: start - 1 }), bp && (sqStart > litStart && (parts2.push({
          type: "Literal",
          pos: litStart,
          end: sqStart,
          value: litBuf,
          text: src.slice(litStart, sqStart)
        }), litBuf = ""), parts2.push({ type: "SingleQuoted", pos: sqStart, end: pos, value, text: src.slice(sqStart, pos) }), litStart = pos);
        continue;
      }
      if (ch === 34) {
        let dqStart = pos;
        if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE && (assignmentState = ASSIGNMENT_INVALID), quoted = !0, keywordEligible = !1, valueIsRaw = !1, pos++, this.pos = pos, this.readDoubleQuoted(), pos = this.pos, this._dqEnd > dqStart + 1 && (lastValueChar = src.charCodeAt(this._dqEnd - 1)), this._dqHasExpansions && (hasExpansions = !0), bt && (text2 += this._dqText), bp) {
          dqStart > litStart && (parts2.push({
            type: "Literal",
            pos: litStart,
            end: dqStart,
            value: litBuf,
            text: src.slice(litStart, dqStart)
          }), litBuf = "");
          let dqText = src.slice(dqStart, pos);
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
          }), litStart = pos;
        }
        continue;
      }
      if (ch === 36) {
        keywordEligible = !1;
        let dollarStart = pos;
        assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE && (assignmentState = ASSIGNMENT_INVALID);
        let next = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
        (next === 39 || next === 34) && (quoted = !0), this.pos = pos, this.readDollar(), pos = this.pos, this._resultIsRaw || (valueIsRaw = !1), pos > dollarStart && (lastValueChar = src.charCodeAt(pos - 1)), this._resultHasExpansion && (hasExpansions = !0), bt && (text2 += this._resultText), bp && (this._resultPart ? (dollarStart > litStart && (parts2.push({
          type: "Literal",
          pos: litStart,
          end: dollarStart,
          value: litBuf,
          text: src.slice(litStart, dollarStart)
        }), litBuf = ""), parts2.push(this._resultPart), litStart = pos) : litBuf += this._resultText);
        continue;
      }
      if (ch === 96) {
        keywordEligible = !1;
        let btStart = pos;
        assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE && (assignmentState = ASSIGNMENT_INVALID), this.pos = pos, this.readBacktickExpansion(), pos = this.pos, valueIsRaw = !1, lastValueChar = src.charCodeAt(pos - 1), hasExpansions = !0, bt && (text2 += this._resultText), bp && (btStart > litStart && (parts2.push({
          type: "Literal",
          pos: litStart,
          end: btStart,
          value: litBuf,
          text: src.slice(litStart, btStart)
        }), litBuf = ""), parts2.push(this._resultPart), litStart = pos);
        continue;
      }
      if (ch === 123) {
        assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE && (assignmentState = ASSIGNMENT_INVALID);
        let first2 = pos + 1 < len ? src.charCodeAt(pos + 1) : 0, braceEnd = first2 <= 32 || first2 === 125 ? -1 : this.scanBraceExpansion(pos, braceResults ?? (braceResults = /* @__PURE__ */ new Map()));
        if (braceEnd > 0) {
          if (keywordEligible = !1, lastValueChar = src.charCodeAt(braceEnd - 1), bt) {
            let braceText = src.slice(pos, braceEnd);
            text2 += braceText, bp && (pos > litStart && (parts2.push({
              type: "Literal",
              pos: litStart,
              end: pos,
              value: litBuf,
              text: src.slice(litStart, pos)
            }), litBuf = ""), parts2.push({
              type: "BraceExpansion",
              pos,
              end: braceEnd,
              text: braceText,
              parts: this.subFieldParts(pos + 1, braceEnd - 1)
            }), litStart = braceEnd);
          }
          pos = braceEnd;
          continue;
        }
        lastValueChar = 123, bt && (text2 += "{", bp && (litBuf += "{")), pos++;
        continue;
      }
      pos++;
    }
    bp && pos > litStart && parts2.push({ type: "Literal", pos: litStart, end: pos, value: litBuf, text: src.slice(litStart, pos) }), this.pos = pos, this._wordText = text2, this._wordRaw = valueIsRaw, this._wordQuoted = quoted, this._wordHasExpansions = hasExpansions, this._wordKeywordEligible = keywordEligible, this._wordAssignmentState = assignmentState, bp && (this._wordParts = parts2.length > 1 || parts2.length === 1 && parts2[0].type !== "Literal" ? parts2 : null, hasGlobs && ctx !== LexContext.ArrayElement && (this._wordParts = parseGlobParts(src, fastStart, pos, this._wordParts) ?? null));
  }
  // Arithmetic text gets expansions and quote removal but no process substitution.
  readInnerWordText(insideDoubleQuotes = !1, arithmetic = !1, globs = !1) {
    let src = this.src, len = this.srcEnd, pos = this.pos, start = pos, text2 = "", bp = this._buildParts, parts2, litBuf = "", litStart = 0, preserveLiteral = !1, hasGlobs = !1;
    for (bp && (parts2 = [], litStart = pos); pos < len; ) {
      let ch = src.charCodeAt(pos);
      if (ch === 92) {
        if (pos++, pos < len)
          if (src.charCodeAt(pos) === 10)
            pos++;
          else {
            let next = src.charCodeAt(pos);
            insideDoubleQuotes && next !== 36 && next !== 96 && next !== 34 && next !== 92 && next !== 125 && (text2 += "\\", bp && (litBuf += "\\"), preserveLiteral = !0);
            let escaped = src[pos++];
            text2 += escaped, bp && (litBuf += escaped);
          }
        continue;
      }
      if (ch === 39 && !insideDoubleQuotes) {
        let sqStart = pos;
        pos++;
        let start2 = pos;
        for (; pos < len && src.charCodeAt(pos) !== 39; )
          pos++;
        let value = src.slice(start2, pos);
        text2 += value, pos < len && pos++, bp && (sqStart > litStart && (parts2.push({
          type: "Literal",
          pos: litStart,
          end: sqStart,
          value: litBuf,
          text: src.slice(litStart, sqStart)
        }), litBuf = ""), parts2.push({ type: "SingleQuoted", pos: sqStart, end: pos, value, text: src.slice(sqStart, pos) }), litStart = pos);
        continue;
      }
      if (ch === 34) {
        let dqStart = pos;
        if (pos++, this.pos = pos, this.readDoubleQuoted(insideDoubleQuotes), pos = this.pos, text2 += this._dqText, bp) {
          dqStart > litStart && (parts2.push({
            type: "Literal",
            pos: litStart,
            end: dqStart,
            value: litBuf,
            text: src.slice(litStart, dqStart)
          }), litBuf = "");
          let dqText = src.slice(dqStart, pos);
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
          }), litStart = pos;
        }
        continue;
      }
      if (ch === 36) {
        let dollarStart = pos;
        this.pos = pos, this.readDollar(insideDoubleQuotes), pos = this.pos, text2 += this._resultText, bp && (this._resultPart ? (dollarStart > litStart && (parts2.push({
          type: "Literal",
          pos: litStart,
          end: dollarStart,
          value: litBuf,
          text: src.slice(litStart, dollarStart)
        }), litBuf = ""), parts2.push(this._resultPart), litStart = pos) : litBuf += this._resultText);
        continue;
      }
      if (ch === 96) {
        let btStart = pos;
        this.pos = pos, this.readBacktickExpansion(insideDoubleQuotes), pos = this.pos, text2 += this._resultText, bp && (btStart > litStart && (parts2.push({
          type: "Literal",
          pos: litStart,
          end: btStart,
          value: litBuf,
          text: src.slice(litStart, btStart)
        }), litBuf = ""), parts2.push(this._resultPart), litStart = pos);
        continue;
      }
      if (!insideDoubleQuotes && !arithmetic && (ch === 60 || ch === 62) && pos + 1 < len && src.charCodeAt(pos + 1) === 40) {
        let psStart = pos;
        this.pos = pos + 2;
        let inner2 = this.extractBalanced();
        pos = this.pos;
        let raw = src.slice(psStart, pos);
        text2 += raw, bp && (psStart > litStart && (parts2.push({
          type: "Literal",
          pos: litStart,
          end: psStart,
          value: litBuf,
          text: src.slice(litStart, psStart)
        }), litBuf = ""), parts2.push(this.processSubstitution(psStart, raw, ch === 60 ? "<" : ">", inner2)), litStart = pos);
        continue;
      }
      text2 += src[pos], bp && (litBuf += src[pos], globs && (ch === 42 || ch === 63 || ch === 91) && (hasGlobs = !0)), pos++;
    }
    bp && pos > litStart && parts2.push({ type: "Literal", pos: litStart, end: pos, value: litBuf, text: src.slice(litStart, pos) }), this.pos = pos, this._wordText = text2, this._wordRaw = !1, this._wordQuoted = !1, this._wordHasExpansions = !1, this._wordKeywordEligible = !1, bp && (this._wordParts = parts2.length > 1 || parts2.length === 1 && (parts2[0].type !== "Literal" || preserveLiteral) ? parts2 : null, hasGlobs && (this._wordParts = parseGlobParts(src, start, pos, this._wordParts) ?? null));
  }
  subFieldParts(start, end) {
    if (!(this._nestingDepth >= 256))
      return hasEmbeddedWordStructure(this.src, start, end) ? this.parseSubFieldWord(start, end).parts : parseGlobParts(this.src, start, end, void 0);
  }
  // Parse a parameter-expansion sub-field (operand, slice bound, replacement pattern) over
  // the window [start, end) of the original source. Parsing in place — rather than against a
  // detached slice — gives the word and any nested substitutions absolute offsets, and
  // composes through nested ${...}. The `${...}` inner is a verbatim substring of the
  // source, so every sub-field offset maps straight back.
  parseSubFieldWord(start, end, context = "word", arithmetic = !1) {
    if (start >= end)
      return new WordImpl("", start, start);
    if (this._nestingDepth >= 256)
      return new WordImpl(this.src.slice(start, end), start, end);
    this._nestingDepth++;
    let savedEnd = this.srcEnd, savedBracketWindow = this._bracketWindow, savedArithmeticBracketWindow = this._arithmeticBracketWindow, savedPos = this.pos, savedText = this._wordText, savedParts = this._wordParts, savedQuoted = this._wordQuoted, savedKeywordEligible = this._wordKeywordEligible;
    this.srcEnd = end, this.pos = start, this.readInnerWordText(context === "quoted", arithmetic, context === "word");
    let word = new WordImpl(this.src.slice(start, end), start, end);
    return this._buildParts && (word.parts = this._wordParts ?? void 0), this.srcEnd = savedEnd, this._bracketWindow = savedBracketWindow, this._arithmeticBracketWindow = savedArithmeticBracketWindow, this.pos = savedPos, this._wordText = savedText, this._wordParts = savedParts, this._wordQuoted = savedQuoted, this._wordKeywordEligible = savedKeywordEligible, this._nestingDepth--, word;
  }
  skipSQ() {
    for (; this.pos < this.srcEnd && this.src.charCodeAt(this.pos) !== 39; )
      this.pos++;
    this.pos < this.srcEnd && this.pos++;
  }
  skipAnsiCQuoted() {
    let quotePos = this.pos - 1, result = decodeAnsiCQuoted(this.src, this.pos, this.srcEnd);
    this.pos = result.end, result.closed || this.errors.push({ message: "unterminated ANSI-C quote", pos: quotePos });
  }
  // Plain quoted text is skipped here; the first `$(`, `${`, `$$`, backtick or the end of input
  // hands the rest to the quote scanner, which owns substitution and nesting-limit decisions.
  skipDQ() {
    let src = this.src, len = this.srcEnd;
    if (this._unbalanced = !1, this._nestingDepth < 256)
      for (; this.pos < len; ) {
        let ch = src.charCodeAt(this.pos);
        if (ch === 34) {
          this.pos++;
          return;
        }
        if (ch === 92) {
          this.pos = Math.min(this.pos + 2, len);
          continue;
        }
        if (ch === 96)
          break;
        if (ch === 36) {
          let next = src.charCodeAt(this.pos + 1);
          if (next === 40 || next === 123 || next === 36)
            break;
        }
        this.pos++;
      }
    this.extractBalanced(!0, !0);
  }
  skipSpacesAndTabs() {
    this.pos = skipBlanks2(this.src, this.pos, this.srcEnd);
  }
  readDoubleQuoted(unescapeAll = !1) {
    let src = this.src, len = this.srcEnd, contentStart = this.pos, hasExpansions = !1, bp = this._buildParts, bt = bp || this._buildValue;
    if (!bp) {
      let p = this.pos;
      for (; p < len; ) {
        let c = src.charCodeAt(p);
        if (c === 34) {
          this._dqText = bt ? src.slice(contentStart, p) : "", this._dqEnd = p, this.pos = p + 1, this._dqHasExpansions = !1, this._dqParts = null;
          return;
        }
        if (c === 36 || c === 96 || c === 92)
          break;
        p++;
      }
    }
    let text2 = "", parts2 = null, litBuf = "", litStart = bp ? this.pos : 0;
    for (; this.pos < len && src.charCodeAt(this.pos) !== 34; ) {
      let runStart = this.pos;
      for (; this.pos < len; ) {
        let c = src.charCodeAt(this.pos);
        if (c === 34 || c === 92 || c === 36 || c === 96)
          break;
        this.pos++;
      }
      if (bt && this.pos > runStart) {
        let chunk = src.slice(runStart, this.pos);
        text2 += chunk, bp && (litBuf += chunk);
      }
      if (this.pos >= len || src.charCodeAt(this.pos) === 34)
        break;
      let ch = src.charCodeAt(this.pos);
      if (ch === 92) {
        if (this.pos++, this.pos < len) {
          let next = src.charCodeAt(this.pos);
          if (next === 10) {
            this.pos++;
            continue;
          }
          if (bt)
            if (unescapeAll || next === 36 || next === 96 || next === 34 || next === 92) {
              let c = src[this.pos];
              text2 += c, bp && (litBuf += c);
            } else {
              let pair = "\\" + src[this.pos];
              text2 += pair, bp && (litBuf += pair);
            }
          this.pos++;
        }
        continue;
      }
      if (ch === 36) {
        let afterDollar = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
        if (afterDollar === 34 || afterDollar === 39) {
          bt && (text2 += "$", bp && (litBuf += "$")), this.pos++;
          continue;
        }
        let expStart = this.pos;
        if (this.readDollar(!0), bt && (text2 += this._resultText), this._resultHasExpansion && (hasExpansions = !0), bp) {
          let rp = this._resultPart;
          rp && isDQChild(rp) ? (parts2 || (parts2 = []), expStart > litStart && (parts2.push({
            type: "Literal",
            pos: litStart,
            end: expStart,
            value: litBuf,
            text: src.slice(litStart, expStart)
          }), litBuf = ""), parts2.push(rp), litStart = this.pos) : litBuf += this._resultText;
        }
        continue;
      }
      if (ch === 96) {
        let btStart = this.pos;
        this.readBacktickExpansion(!0), bt && (text2 += this._resultText), hasExpansions = !0, bp && this._resultPart && isDQChild(this._resultPart) && (parts2 || (parts2 = []), btStart > litStart && (parts2.push({
          type: "Literal",
          pos: litStart,
          end: btStart,
          value: litBuf,
          text: src.slice(litStart, btStart)
        }), litBuf = ""), parts2.push(this._resultPart), litStart = this.pos);
        continue;
      }
    }
    bp && parts2 && this.pos > litStart && parts2.push({ type: "Literal", pos: litStart, end: this.pos, value: litBuf, text: src.slice(litStart, this.pos) }), this._dqEnd = this.pos, this.pos < len ? this.pos++ : this.errors.push({ message: "unterminated double quote", pos: contentStart - 1 }), this._dqText = text2, this._dqHasExpansions = hasExpansions, this._dqParts = parts2;
  }
  readDollar(insideDoubleQuotes = !1) {
    let dollarPos = this.pos;
    this.pos++;
    let src = this.src, len = this.srcEnd, bt = this._buildParts || this._buildValue;
    if (this.pos >= len) {
      this._resultText = "$", this._resultIsRaw = !0, this._resultHasExpansion = !1, this._resultPart = void 0;
      return;
    }
    let logicalPos = skipLineContinuations(src, this.pos, len);
    logicalPos > this.pos && src.charCodeAt(logicalPos) === 40 && src.charCodeAt(logicalPos + 1) !== 40 && (this.pos = logicalPos);
    let ch = src.charCodeAt(this.pos);
    if (ch === 40) {
      if (this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 40) {
        let savedPos = this.pos, savedErrors = this.errors.length;
        if (this.readArithmeticExpansion(dollarPos), !this._notArithmetic)
          return;
        this.errors.length = savedErrors, this.pos = savedPos;
      }
      this.readCommandSubstitution(dollarPos);
      return;
    }
    if (ch === 123) {
      let after3 = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
      if (after3 === 32 || after3 === 9 || after3 === 10) {
        this.readBraceCommandSubstitution();
        return;
      }
      if (after3 === 124) {
        this.readValueSubstitution();
        return;
      }
      this.readParameterExpansion(insideDoubleQuotes);
      return;
    }
    if (ch === 39) {
      if (this.pos++, bt) {
        let value = this.readAnsiCQuoted();
        this._resultText = value, this._resultPart = this._buildParts ? { type: "AnsiCQuoted", pos: dollarPos, end: this.pos, text: src.slice(dollarPos, this.pos), value } : void 0;
      } else
        this.skipAnsiCQuoted(), this._resultText = "", this._resultPart = void 0;
      this._resultIsRaw = !1, this._resultHasExpansion = !1;
      return;
    }
    if (ch === 34) {
      if (this.pos++, this.readDoubleQuoted(insideDoubleQuotes), this._resultText = this._dqText, this._resultIsRaw = !1, this._resultHasExpansion = this._dqHasExpansions, this._buildParts) {
        let text2 = src.slice(dollarPos, this.pos);
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
      } else
        this._resultPart = void 0;
      return;
    }
    if (ch === 64 || ch === 42 || ch === 35 || ch === 63 || ch === 45 || ch === 36 || ch === 33 || ch >= 48 && ch <= 57) {
      this.pos++;
      let text2 = bt ? src.slice(this.pos - 2, this.pos) : "";
      this._resultText = text2, this._resultIsRaw = !0, this._resultHasExpansion = !1, this._resultPart = this._buildParts ? { type: "SimpleExpansion", pos: dollarPos, end: this.pos, text: text2 } : void 0;
      return;
    }
    if (ch < 128 && isIdChar[ch] & 1) {
      let namePos = this.pos - 1;
      for (; this.pos < len; ) {
        let c = src.charCodeAt(this.pos);
        if (c < 128 && isIdChar[c] & 2)
          this.pos++;
        else
          break;
      }
      let text2 = bt ? src.slice(namePos, this.pos) : "";
      this._resultText = text2, this._resultIsRaw = !0, this._resultHasExpansion = !1, this._resultPart = this._buildParts ? { type: "SimpleExpansion", pos: dollarPos, end: this.pos, text: text2 } : void 0;
      return;
    }
    if (ch === 91) {
      let errorCount = this._errors === null ? 0 : this._errors.length, close = this.findClosingArithmeticBracket(this.pos + 1);
      if (close !== -1) {
        let bodyStart = this.pos + 1, body = src.slice(bodyStart, close);
        this.pos = close + 1;
        let text2 = bt ? src.slice(dollarPos, this.pos) : "";
        this._resultText = text2, this._resultIsRaw = !0, this._resultHasExpansion = !1, this._resultPart = this._buildParts ? this.arithmeticExpansion(bodyStart - 2, text2, body, bodyStart) : void 0;
        return;
      }
      this._errors !== null && (this._errors.length = errorCount);
    }
    this._resultText = "$", this._resultIsRaw = !0, this._resultHasExpansion = !1, this._resultPart = void 0;
  }
  scanArithmeticBody() {
    this._notArithmetic = !1, this._arithUnterminated = !1, this.pos += 2;
    let depth = 1, parenDepth = 0, parentParenDepth = 0, parenDepths, reported = !1, src = this.src, len = this.srcEnd, start = this.pos;
    for (; this.pos < len && depth > 0; ) {
      let c = src.charCodeAt(this.pos);
      if (c === 92)
        this.pos += this.pos + 1 < len ? 2 : 1;
      else if (c === 39)
        this.pos++, this.skipSQ();
      else if (c === 34)
        this.pos++, this.skipDQ();
      else if (c === 96) {
        for (this.pos++; this.pos < len && src.charCodeAt(this.pos) !== 96; )
          src.charCodeAt(this.pos) === 92 && this.pos++, this.pos++;
        this.pos < len && this.pos++;
      } else if (c === 36 && this.pos + 2 < len && src.charCodeAt(this.pos + 1) === 40 && src.charCodeAt(this.pos + 2) !== 40) {
        let dollarPos = this.pos;
        this.pos += 2, this.extractBalanced(), this._unbalanced && this.errors.push({ message: "unterminated command substitution", pos: dollarPos });
      } else if (c === 36 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 123) {
        let close = this.findClosingBrace(this.pos + 2, len);
        this.pos = close === -1 ? len : close + 1;
      } else if ((c === 60 || c === 62) && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 40)
        this.pos += 2, this.extractBalanced();
      else if (c === 40)
        src.charCodeAt(this.pos - 1) === 36 && src.charCodeAt(this.pos + 1) === 40 ? (depth === 1 ? parentParenDepth = parenDepth : (parenDepths ?? (parenDepths = [])).push(parenDepth), depth++, parenDepth = 0, depth + this._nestingDepth > 256 && !reported && (this.errors.push({ message: "maximum arithmetic expansion nesting depth exceeded", pos: this.pos - 1 }), reported = !0), this.pos += 2) : (++parenDepth + depth - 1 + this._nestingDepth > 256 && !reported && (this.errors.push({ message: "maximum arithmetic expression nesting depth exceeded", pos: this.pos }), reported = !0), this.pos++);
      else if (c === 41 && parenDepth > 0)
        parenDepth--, this.pos++;
      else if (c === 41 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 41) {
        if (--depth === 0) {
          this.pos += 2;
          break;
        }
        parenDepth = depth === 1 ? parentParenDepth : parenDepths.pop(), this.pos += 2;
      } else {
        if (c === 41 && depth === 1)
          return this._notArithmetic = !0, "";
        this.pos++;
      }
    }
    let bt = this._buildParts || this._buildValue;
    return depth > 0 ? (this._arithUnterminated = !0, bt ? src.slice(start, this.pos) : "") : bt ? src.slice(start, this.pos - 2) : "";
  }
  readArithmeticExpansion(dollarPos) {
    let bodyStart = this.pos + 2, body = this.scanArithmeticBody();
    if (this._notArithmetic)
      return;
    this._arithUnterminated && this.errors.push({ message: "unterminated arithmetic expansion", pos: dollarPos });
    let text2 = this._buildParts || this._buildValue ? this.src.slice(dollarPos, this.pos) : "";
    this._resultText = text2, this._resultIsRaw = !0, this._resultHasExpansion = !1, this._resultPart = this._buildParts ? this.arithmeticExpansion(dollarPos, text2, body, bodyStart) : void 0;
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
    let savedBuildValue = this._buildValue;
    this._buildValue = !0;
    let body = this.scanArithmeticBody();
    this._buildValue = savedBuildValue, this._arithUnterminated && this.errors.push({ message: "unterminated arithmetic command", pos: tokenStart }), setToken(out, Token.ArithCmd, body, tokenStart, this.pos);
  }
  readCommandSubstitution(dollarPos) {
    let openPos = this.pos;
    this.pos++;
    let inner2 = this.extractBalanced();
    this._unbalanced && this.errors.push({ message: "unterminated command substitution", pos: dollarPos });
    let bt = this._buildParts || this._buildValue, rawText = bt ? this.src.slice(dollarPos, this.pos) : "", text2 = !bt || openPos === dollarPos + 1 ? rawText : "$" + this.src.slice(openPos, this.pos);
    this._resultText = text2, this._resultIsRaw = openPos === dollarPos + 1, this._resultHasExpansion = !0, this._buildParts ? this._resultPart = this.commandExpansion(dollarPos, rawText, openPos + 1, inner2, !this._unbalanced) : this._resultPart = void 0;
  }
  readBraceCommandSubstitution() {
    this.readBraceSubstitution(1);
  }
  readValueSubstitution() {
    this.readBraceSubstitution(2);
  }
  readBraceSubstitution(skip3) {
    let dollarPos = this.pos - 1;
    this.pos += skip3;
    let src = this.src, len = this.srcEnd, depth = 1, start = this.pos;
    for (; this.pos < len; ) {
      let c = src.charCodeAt(this.pos);
      if (c === 123)
        depth++;
      else if (c === 125) {
        if (--depth === 0) {
          this.pos++;
          break;
        }
      } else if (c === 39) {
        this.pos++, this.skipSQ();
        continue;
      } else if (c === 34) {
        this.pos++, this.skipDQ();
        continue;
      } else c === 92 && this.pos++;
      this.pos++;
    }
    if (this._resultIsRaw = !0, this._resultHasExpansion = !0, this._buildParts || this._buildValue) {
      let rawInner = src.slice(start, this.pos - 1), inner2 = rawInner.trim(), text2 = src.slice(dollarPos, this.pos);
      if (this._resultText = text2, this._buildParts) {
        let innerStart = start + (rawInner.length - rawInner.trimStart().length);
        this._resultPart = this.commandExpansion(dollarPos, text2, innerStart, inner2);
      } else
        this._resultPart = void 0;
    } else
      this._resultText = "", this._resultPart = void 0;
  }
  readBacktickExpansion(insideDoubleQuotes = !1) {
    this.pos++;
    let src = this.src, len = this.srcEnd, start = this.pos;
    if (!this._buildParts && !this._buildValue) {
      for (; this.pos < len && src.charCodeAt(this.pos) !== 96; )
        src.charCodeAt(this.pos) === 92 && this.pos + 1 < len && this.pos++, this.pos++;
      this.pos < len ? this.pos++ : this.errors.push({ message: "unterminated backtick", pos: start - 1 }), this._resultText = "", this._resultIsRaw = !1, this._resultHasExpansion = !0, this._resultPart = void 0;
      return;
    }
    let inner2 = "", hasEscapes = !1;
    for (; this.pos < len && src.charCodeAt(this.pos) !== 96; ) {
      if (src.charCodeAt(this.pos) === 92) {
        hasEscapes = !0;
        break;
      }
      this.pos++;
    }
    if (!hasEscapes)
      inner2 = src.slice(start, this.pos);
    else
      for (inner2 = src.slice(start, this.pos); this.pos < len && src.charCodeAt(this.pos) !== 96; )
        if (src.charCodeAt(this.pos) === 92) {
          if (this.pos++, this.pos < len) {
            let c = src.charCodeAt(this.pos);
            c === 36 || c === 96 || c === 92 || insideDoubleQuotes && c === 34 ? inner2 += src[this.pos] : inner2 += "\\" + src[this.pos], this.pos++;
          }
        } else {
          let runStart = this.pos;
          for (; this.pos < len; ) {
            let c = src.charCodeAt(this.pos);
            if (c === 96 || c === 92)
              break;
            this.pos++;
          }
          inner2 += src.slice(runStart, this.pos);
        }
    this.pos < len ? this.pos++ : this.errors.push({ message: "unterminated backtick", pos: start - 1 });
    let text2 = src.slice(start - 1, this.pos);
    this._resultText = inner2, this._resultHasExpansion = !0, this._buildParts ? this._resultPart = hasEscapes ? this.decodedCommandExpansion(start - 1, text2, inner2) : this.commandExpansion(start - 1, text2, start, inner2) : this._resultPart = void 0;
  }
  readParameterExpansion(insideDoubleQuotes) {
    let src = this.src, len = this.srcEnd, start = this.pos;
    this.pos++;
    let depth = 1, reported = !1;
    for (; this.pos < len && depth > 0; ) {
      let ch = src.charCodeAt(this.pos);
      if (ch === 36) {
        let next = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
        if (next === 123) {
          depth++, this._nestingDepth + depth > 256 && !reported && (this.errors.push({ message: "maximum parameter expansion nesting depth exceeded", pos: this.pos }), reported = !0), this.pos += 2;
          continue;
        }
        if (next === 36) {
          this.pos += 2;
          continue;
        }
        if (next === 40) {
          let dollarPos = this.pos;
          this.pos += 2, this.extractBalanced(), this._unbalanced && this.errors.push({ message: "unterminated command substitution", pos: dollarPos });
          continue;
        }
      } else if (ch === 96) {
        for (this.pos++; this.pos < len && src.charCodeAt(this.pos) !== 96; )
          src.charCodeAt(this.pos) === 92 && this.pos++, this.pos++;
        this.pos < len && this.pos++;
        continue;
      } else if (ch === 125) {
        if (--depth === 0) {
          this.pos++;
          break;
        }
      } else if (ch === 92)
        this.pos + 1 < len && this.pos++;
      else if (ch === 39) {
        this.pos++, this.pos > start + 1 && src.charCodeAt(this.pos - 2) === 36 ? this.skipAnsiCQuoted() : this.skipSQ();
        continue;
      } else if (ch === 34) {
        this.pos++, this.skipDQ();
        continue;
      }
      this.pos++;
    }
    let closed = depth === 0;
    closed || this.errors.push({ message: "unterminated parameter expansion", pos: start - 1 });
    let text2 = this._buildParts || this._buildValue ? src.slice(start - 1, this.pos) : "";
    if (this._resultText = text2, this._resultIsRaw = !0, this._resultHasExpansion = !1, this._buildParts) {
      let inner2 = src.slice(start + 1, closed ? this.pos - 1 : this.pos);
      this._resultPart = this.parseParamInner(text2, inner2, start + 1, insideDoubleQuotes);
    } else
      this._resultPart = void 0;
  }
  // `innerStart` is the absolute offset of `inner` in the original source, so each sub-field
  // word is parsed in place at its true position. `sub(a, b)` maps inner-relative offsets to
  // that absolute window.
  parseParamInner(text2, inner2, innerStart, insideDoubleQuotes) {
    let result = {
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
    }, ilen = inner2.length;
    if (ilen === 0)
      return result;
    let sub = (a, b, context = "word") => this.parseSubFieldWord(innerStart + a, innerStart + b, context), closeBracket = (start) => {
      let close = this.findClosingBracket(innerStart + start, innerStart + ilen);
      return close === -1 ? -1 : close - innerStart;
    }, i = 0;
    if (ilen > 1 && inner2.charCodeAt(0) === 33 && (result.prefix = "!", i = 1), ilen > 1 && inner2.charCodeAt(0) === 35) {
      let nameEnd = this.scanParamName(inner2, 1), parameterEnd = nameEnd, indexEnd = -1;
      if (parameterEnd < ilen && inner2.charCodeAt(parameterEnd) === 91 && (indexEnd = closeBracket(parameterEnd + 1), indexEnd !== -1 && (parameterEnd = indexEnd + 1)), nameEnd > 1 && parameterEnd === ilen)
        return result.prefix = "#", result.parameter = inner2.slice(1, nameEnd), result.parameterPos = innerStart + 1, result.parameterEnd = innerStart + nameEnd, indexEnd !== -1 && (result.index = sub(nameEnd + 1, indexEnd, "embedded")), result;
    }
    let nameStart = i;
    if (i = this.scanParamName(inner2, i), result.parameter = inner2.slice(nameStart, i), result.parameterPos = innerStart + nameStart, result.parameterEnd = innerStart + i, i < ilen && inner2.charCodeAt(i) === 91) {
      let closeB = closeBracket(i + 1);
      closeB !== -1 && (result.index = sub(i + 1, closeB, "embedded"), i = closeB + 1);
    }
    if (i >= ilen)
      return result;
    let pos = innerStart + i, end = innerStart + ilen, opChar = inner2.charCodeAt(i), nextChar = inner2.charCodeAt(i + 1), defaultChar = inner2[opChar === 58 ? i + 1 : i];
    if (defaultChar === "-" || defaultChar === "=" || defaultChar === "+" || defaultChar === "?") {
      let operandStart = i + (opChar === 58 ? 2 : 1);
      return result.operation = {
        type: "Default",
        pos,
        end,
        operatorEnd: innerStart + operandStart,
        operator: opChar === 58 ? `:${defaultChar}` : defaultChar,
        operand: sub(operandStart, ilen, insideDoubleQuotes ? "quoted" : "word")
      }, result;
    }
    if (opChar === 58) {
      i++;
      let sliceStart = innerStart + i, colonIdx = findUnnested(inner2.slice(i), 58, !0, (index, quoted) => this.findNestedShellEnd(sliceStart + index, end, quoted) - sliceStart);
      return result.operation = {
        type: "Slice",
        pos,
        end,
        operatorEnd: sliceStart,
        operator: ":",
        offset: sub(i, colonIdx === -1 ? ilen : i + colonIdx, "embedded"),
        length: colonIdx === -1 ? void 0 : sub(i + colonIdx + 1, ilen, "embedded")
      }, result;
    }
    if (opChar === 35 || opChar === 37) {
      let doubled = nextChar === opChar, operator = opChar === 35 ? doubled ? "##" : "#" : doubled ? "%%" : "%", operandStart = i + (doubled ? 2 : 1);
      return result.operation = {
        type: "Remove",
        pos,
        end,
        operatorEnd: innerStart + operandStart,
        operator,
        operand: sub(operandStart, ilen)
      }, result;
    }
    if (opChar === 47) {
      i++;
      let operator = "/";
      (nextChar === 47 || nextChar === 35 || nextChar === 37) && (operator = nextChar === 47 ? "//" : nextChar === 35 ? "/#" : "/%", i++);
      let separatorStart = i;
      nextChar === 47 && (separatorStart = skipLineContinuations(inner2, i, ilen), inner2.charCodeAt(separatorStart) === 47 && separatorStart++);
      let sepIdx = findUnnested(inner2.slice(separatorStart), 47), patternEnd = sepIdx === -1 ? ilen : separatorStart + sepIdx;
      return result.operation = {
        type: "Replace",
        pos,
        end,
        operatorEnd: innerStart + i,
        operator,
        pattern: sub(i, patternEnd),
        replacement: sub(sepIdx === -1 ? ilen : patternEnd + 1, ilen)
      }, result;
    }
    if (opChar === 94 || opChar === 44) {
      let doubled = nextChar === opChar, operator = opChar === 94 ? doubled ? "^^" : "^" : doubled ? ",," : ",", operandStart = i + (doubled ? 2 : 1);
      return result.operation = {
        type: "CaseModification",
        pos,
        end,
        operatorEnd: innerStart + operandStart,
        operator,
        operand: operandStart === ilen ? void 0 : sub(operandStart, ilen)
      }, result;
    }
    return result.prefix === "!" && result.index === void 0 && i + 1 === ilen && (opChar === 64 || opChar === 42) ? (result.operation = { type: "Names", pos, end, operatorEnd: end, operator: opChar === 64 ? "@" : "*" }, result) : opChar === 64 ? (result.operation = {
      type: "Transform",
      pos,
      end,
      operatorEnd: pos + 1,
      operator: "@",
      operand: sub(i + 1, ilen)
    }, result) : (result.operation = { type: "Unknown", pos, end, operatorEnd: end, operator: inner2.slice(i) }, result);
  }
  findNestedShellEnd(start, end, quoted) {
    let ch = this.src.charCodeAt(start);
    if (ch === 96) {
      let pos = start + 1;
      for (; pos < end; ) {
        let current = this.src.charCodeAt(pos);
        if (current === 92) {
          pos += 2;
          continue;
        }
        if (pos++, current === 96)
          return pos;
      }
      return end;
    }
    let close;
    if (ch === 36) {
      let next = start + 1;
      if (next < end && this.src.charCodeAt(next) === 123)
        close = this.findClosingBrace(next + 1, end);
      else {
        let open3 = skipLineContinuations(this.src, next, end);
        if (open3 >= end || this.src.charCodeAt(open3) !== 40)
          return start;
        close = this.findClosingParenthesis(open3 + 1, end);
      }
    } else {
      let open3 = start + 1;
      if (quoted || ch !== 60 && ch !== 62 || open3 >= end || this.src.charCodeAt(open3) !== 40)
        return start;
      close = this.findClosingParenthesis(open3 + 1, end);
    }
    return close === -1 ? end : close + 1;
  }
  scanParamName(s, start) {
    let i = start;
    if (i >= s.length)
      return i;
    let c = s.charCodeAt(i);
    if (c === 64 || c === 42 || c === 35 || c === 63 || c === 45 || c === 36 || c === 33)
      return i + 1;
    if (c >= 48 && c <= 57) {
      for (; i < s.length && s.charCodeAt(i) >= 48 && s.charCodeAt(i) <= 57; )
        i++;
      return i;
    }
    if (c >= 97 && c <= 122 || c >= 65 && c <= 90 || c === 95)
      for (i++; i < s.length; ) {
        let ch = s.charCodeAt(i);
        if (ch >= 97 && ch <= 122 || ch >= 65 && ch <= 90 || ch >= 48 && ch <= 57 || ch === 95)
          i++;
        else
          break;
      }
    return i;
  }
  readAnsiCQuoted() {
    let quotePos = this.pos - 1, result = decodeAnsiCQuoted(this.src, this.pos, this.srcEnd);
    return this.pos = result.end, result.closed || this.errors.push({ message: "unterminated ANSI-C quote", pos: quotePos }), result.value;
  }
  // Quotes resume when a nested substitution returns to their parenthesis depth.
  extractBalanced(useGrammar = !0, quoteOnly2 = !1) {
    let src = this.src, len = this.srcEnd, bt = this._buildParts || this._buildValue, depth = quoteOnly2 ? 0 : 1, start = this.pos;
    this._unbalanced = !1;
    let knownEnd = useGrammar && !quoteOnly2 ? this.substitutionContext.boundaries?.get(start) : void 0;
    if (knownEnd !== void 0 && knownEnd <= len && this._nestingDepth < 256)
      return this.pos = knownEnd, bt ? src.slice(start, knownEnd - 1) : "";
    let wordStart = !0;
    for (; !quoteOnly2 && this.pos < len; ) {
      let c = src.charCodeAt(this.pos);
      if (c === 41) {
        let result = bt ? src.slice(start, this.pos) : "";
        return this.pos++, result;
      } else {
        if (c === 40 || c === 92 || c === 39 || c === 34 || c === 96 || c === 36 && (src.charCodeAt(this.pos + 1) === 39 || src.charCodeAt(this.pos + 1) === 36 || src.charCodeAt(this.pos + 1) === 123))
          break;
        if (c === 60 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 60)
          break;
        if (c === 35 && wordStart)
          break;
        if (c === 99 && wordStart && this.pos + 3 < len && src.charCodeAt(this.pos + 1) === 97 && src.charCodeAt(this.pos + 2) === 115 && src.charCodeAt(this.pos + 3) === 101 && (this.pos + 4 >= len || src.charCodeAt(this.pos + 4) < 128 && charType[src.charCodeAt(this.pos + 4)] & 1))
          break;
        wordStart = c < 128 && (charType[c] & 1) !== 0, this.pos++;
      }
    }
    let caseDepth = 0, caseParens = 0, wordStartAfterParen = [], pendingDelims = null, scripts, arithBase = -1, arithExtent = start >= 2 && src.charCodeAt(start) === 40 && src.charCodeAt(start - 1) === 40 && src.charCodeAt(start - 2) === 36, substitutions = 0, reported = !1, quotes = quoteOnly2 ? [{ close: 34, depth: 0 }] : [], quotedDepth = quoteOnly2 ? 1 : 0, parameterDepth = 0, arithmeticOpens, continuedDollarPos = -1, continuedParenPos = -1, escapedEnd = -1, lastParenEnd = -1, checkedGrammar = !1;
    for (; this.pos < len && (depth > 0 || quotes.length > 0); ) {
      let ch = src.charCodeAt(this.pos), quote = quotes.length === 0 ? void 0 : quotes[quotes.length - 1];
      if (quote !== void 0 && quote.depth === depth) {
        let commandOpen = !1;
        if (ch === 92) {
          this.pos = Math.min(this.pos + 2, len);
          continue;
        }
        if (ch === quote.close) {
          if (quotes.pop(), ch === 34 ? quotedDepth-- : parameterDepth--, this.pos++, quoteOnly2 && depth === 0 && quotes.length === 0)
            return "";
          continue;
        }
        if (ch === 34)
          quotes.push({ close: 34, depth }), quotedDepth++;
        else if (ch === 39 && quote.close === 125) {
          this.pos++, this.skipSQ();
          continue;
        } else if (ch === 96) {
          for (this.pos++; this.pos < len && src.charCodeAt(this.pos) !== 96; )
            src.charCodeAt(this.pos) === 92 && this.pos++, this.pos < len && this.pos++;
          this.pos < len && this.pos++;
          continue;
        } else if (ch === 36) {
          let next = src.charCodeAt(this.pos + 1);
          if (next === 39 && quote.close === 125) {
            this.pos += 2, this.skipAnsiCQuoted();
            continue;
          }
          if (next === 123)
            quotes.push({ close: 125, depth }), parameterDepth++, this.pos++;
          else if (next === 40)
            this.pos++, ch = 40, commandOpen = !0;
          else if (next === 36) {
            this.pos += src.charCodeAt(this.pos + 2) === 40 ? 1 : 2;
            continue;
          }
        }
        if (!reported && this._nestingDepth + Math.max(quotedDepth, parameterDepth) > 256 && (this.errors.push({ message: "maximum word nesting depth exceeded", pos: this.pos }), reported = !0), !commandOpen) {
          for (this.pos++; this.pos < len; ) {
            let c = src.charCodeAt(this.pos);
            if (c === 92 || c === 34 || c === 36 || c === 96 || c === 125 || c === 39)
              break;
            this.pos++;
          }
          continue;
        }
      }
      if (ch === 35 && lastParenEnd !== -1 && !arithExtent && arithBase < 0 && useGrammar && !checkedGrammar && this._nestingDepth + (scripts?.length ?? 0) < 256 && skipBlanks2(src, lastParenEnd, len) === this.pos) {
        checkedGrammar = !0;
        let scope = scripts?.[scripts.length - 1], end = this.findSubstitutionEnd(scope?.start ?? start, len, this._nestingDepth + (scripts?.length ?? 0) + 1);
        if (end !== -1) {
          if (scope === void 0)
            return this.pos = end, bt ? src.slice(start, end - 1) : "";
          this.pos = end - 1, depth = scope.depth + 1, caseDepth = 0, caseParens = 0, wordStartAfterParen.length = scope.parens + 1, ch = 41;
        }
      }
      if (ch === 40) {
        let prev = this.pos > start && this.pos !== escapedEnd ? src.charCodeAt(this.pos - 1) : 0, commandDollarPos = prev === 36 ? this.pos - 1 : this.pos === continuedParenPos ? continuedDollarPos : -1, wordParen = commandDollarPos !== -1 || prev === 60 || prev === 62 || prev === 61 || prev === 64 || prev === 63 || prev === 42 || prev === 43 || prev === 33 || prev === 40 && wordStartAfterParen[wordStartAfterParen.length - 1] === !1 || arithExtent && this.pos === start, script = commandDollarPos !== -1 && src.charCodeAt(this.pos + 1) !== 40 || (prev === 60 || prev === 62) && arithBase < 0 && !arithExtent;
        script && ((scripts ?? (scripts = [])).push({
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
        }), caseDepth = 0, caseParens = 0, arithBase = -1, arithExtent = !1, checkedGrammar = !1, pendingDelims = null), wordStartAfterParen.push(!wordParen), wordStart = !0, !script && arithBase < 0 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 40 && (arithBase = depth), commandDollarPos !== -1 && (script ? substitutions++ : (arithmeticOpens ?? (arithmeticOpens = [])).push(depth), substitutions + (arithmeticOpens?.length ?? 0) + this._nestingDepth + (quoteOnly2 ? 0 : 1) > 256 && !reported && (this.errors.push({ message: "maximum command substitution nesting depth exceeded", pos: commandDollarPos }), reported = !0)), continuedDollarPos = -1, continuedParenPos = -1, depth++, caseDepth > 0 && caseParens++, this.pos++;
      } else if (ch === 41) {
        if (caseDepth > 0 && caseParens === 0)
          this.pos++, wordStart = !0;
        else {
          if (caseDepth > 0 && caseParens--, depth--, depth === 0 && !quoteOnly2) {
            let result = bt ? src.slice(start, this.pos) : "";
            return this.pos++, result;
          }
          if (depth <= arithBase && (arithBase = -1), arithmeticOpens !== void 0)
            for (; arithmeticOpens.length > 0 && arithmeticOpens[arithmeticOpens.length - 1] >= depth; )
              arithmeticOpens.pop();
          wordStart = wordStartAfterParen.pop() ?? !0, this.pos++;
          let scope = scripts?.[scripts.length - 1];
          scope !== void 0 && scope.depth === depth && (scripts.pop(), caseDepth = scope.caseDepth, caseParens = scope.caseParens, arithBase = scope.arithBase, arithExtent = scope.arithExtent, substitutions = scope.substitutions, checkedGrammar = scope.checkedGrammar, pendingDelims = scope.pendingDelims);
        }
        lastParenEnd = this.pos;
      } else if (ch === 92) {
        if (this.pos > start && src.charCodeAt(this.pos - 1) === 36) {
          let logicalPos = skipLineContinuations(src, this.pos, len);
          logicalPos > this.pos && src.charCodeAt(logicalPos) === 40 && src.charCodeAt(logicalPos + 1) !== 40 && (continuedDollarPos = this.pos - 1, continuedParenPos = logicalPos);
        }
        this.pos++, this.pos < len && (src.charCodeAt(this.pos) !== 10 && (wordStart = !1), this.pos++), escapedEnd = this.pos;
      } else if (ch === 36) {
        let next = src.charCodeAt(++this.pos);
        next === 39 ? (this.pos++, this.skipAnsiCQuoted()) : next === 36 ? this.pos++ : next === 123 && !isBraceCommandOpener(src.charCodeAt(this.pos + 1)) && (quotes.push({ close: 125, depth }), parameterDepth++, this.pos++), wordStart = !1;
      } else if (ch === 39)
        this.pos++, this.skipSQ(), wordStart = !1;
      else if (ch === 34)
        quotes.push({ close: 34, depth }), quotedDepth++, this.pos++, wordStart = !1;
      else if (ch === 96) {
        for (this.pos++; this.pos < len && src.charCodeAt(this.pos) !== 96; )
          src.charCodeAt(this.pos) === 92 && this.pos++, this.pos < len && this.pos++;
        this.pos < len && this.pos++, wordStart = !1;
      } else if (ch === 60 && arithBase < 0 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 60) {
        if (this.pos + 2 < len && src.charCodeAt(this.pos + 2) === 60)
          this.pos += 3;
        else {
          this.pos += 2;
          let strip = this.pos < len && src.charCodeAt(this.pos) === 45;
          strip && this.pos++, this.skipSpacesAndTabs(), this.readHereDocDelimiter(), (this._hereDelim || this._hereQuoted) && (pendingDelims ?? (pendingDelims = [])).push({
            delimiter: this._hereDelim,
            strip,
            quoted: this._hereQuoted
          });
        }
        wordStart = !1;
      } else if (ch === 10 && pendingDelims) {
        this.pos++;
        for (let hd of pendingDelims)
          this.skipHereDocBody(hd.delimiter, hd.strip, !0, hd.quoted);
        pendingDelims = null, wordStart = !0;
      } else if (ch === 35 && arithBase < 0 && !arithExtent && wordStart)
        for (; this.pos < len && src.charCodeAt(this.pos) !== 10; )
          this.pos++;
      else {
        let wStart = this.pos;
        for (; this.pos < len; ) {
          let wc = src.charCodeAt(this.pos);
          if (wc < 128 && charType[wc])
            break;
          this.pos++;
        }
        if (this.pos > wStart) {
          if (this.pos - wStart === 4 && wordStart && arithBase < 0 && !arithExtent) {
            let c0 = src.charCodeAt(wStart);
            c0 === 99 && src.charCodeAt(wStart + 1) === 97 && src.charCodeAt(wStart + 2) === 115 && src.charCodeAt(wStart + 3) === 101 ? caseDepth++ : c0 === 101 && src.charCodeAt(wStart + 1) === 115 && src.charCodeAt(wStart + 2) === 97 && src.charCodeAt(wStart + 3) === 99 && caseDepth > 0 && (caseDepth--, caseDepth === 0 && (caseParens = 0));
          }
          wordStart = !1;
        } else {
          let wc = src.charCodeAt(this.pos);
          wordStart = wc < 128 && (charType[wc] & 1) !== 0, this.pos++;
        }
      }
    }
    return this._unbalanced = !0, quoteOnly2 && scripts !== void 0 && scripts.length > 0 && this.errors.push({ message: "unterminated command substitution", pos: scripts[0].dollar }), bt ? src.slice(start, this.pos) : "";
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
  for (; end > start; ) {
    let c = src.charCodeAt(end - 1);
    if (c !== 32 && c !== 9 && c !== 10)
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
      return !0;
    default:
      return !1;
  }
}
function parseArithmeticExpression(src, offset = 0, collector, nestingDepth = 0) {
  let pos = 0, len = src.length, initialWordCount = collector?.embeddedWords.length ?? 0;
  function makeWord(start2, end, embedded = !1) {
    let node = {
      type: "ArithmeticWord",
      pos: start2 + offset,
      end: end + offset,
      value: src.slice(start2, end),
      parts: void 0
    };
    return embedded && collector?.embeddedWords.push(node), node;
  }
  function skipWS() {
    for (; pos < len; ) {
      let c = src.charCodeAt(pos);
      if (c === 32 || c === 9 || c === 10)
        pos++;
      else
        break;
    }
  }
  function tryReadBinOp() {
    if (pos >= len)
      return null;
    let c = src.charCodeAt(pos), nc = pos + 1 < len ? src.charCodeAt(pos + 1) : 0, nnc = pos + 2 < len ? src.charCodeAt(pos + 2) : 0;
    switch (c) {
      case 44:
        return pos++, ",";
      case 61:
        return nc === 61 ? (pos += 2, "==") : (pos++, "=");
      case 33:
        return nc === 61 ? (pos += 2, "!=") : null;
      // unary
      case 60:
        return nc === 60 ? nnc === 61 ? (pos += 3, "<<=") : (pos += 2, "<<") : nc === 61 ? (pos += 2, "<=") : (pos++, "<");
      case 62:
        return nc === 62 ? nnc === 61 ? (pos += 3, ">>=") : (pos += 2, ">>") : nc === 61 ? (pos += 2, ">=") : (pos++, ">");
      case 43:
        return nc === 61 ? (pos += 2, "+=") : nc === 43 ? null : (pos++, "+");
      case 45:
        return nc === 61 ? (pos += 2, "-=") : nc === 45 ? null : (pos++, "-");
      case 42:
        return nc === 42 ? (pos += 2, "**") : nc === 61 ? (pos += 2, "*=") : (pos++, "*");
      case 47:
        return nc === 61 ? (pos += 2, "/=") : (pos++, "/");
      case 37:
        return nc === 61 ? (pos += 2, "%=") : (pos++, "%");
      case 124:
        return nc === 124 ? (pos += 2, "||") : nc === 61 ? (pos += 2, "|=") : (pos++, "|");
      case 38:
        return nc === 38 ? (pos += 2, "&&") : nc === 61 ? (pos += 2, "&=") : (pos++, "&");
      case 94:
        return nc === 61 ? (pos += 2, "^=") : (pos++, "^");
      case 63:
        return pos++, "?";
      default:
        return null;
    }
  }
  function skipTruncatedUnary() {
    for (skipWS(); pos < len; ) {
      let c2 = src.charCodeAt(pos);
      if (c2 !== 33 && c2 !== 126 && c2 !== 43 && c2 !== 45 || src.charCodeAt(pos + 1) === 61)
        break;
      pos++, skipWS();
    }
    if (src.charCodeAt(pos) === 40) {
      let groups = 1;
      for (pos++; pos < len && groups > 0; ) {
        let wordEnd = collector?.findArithmeticWordEnd?.(pos + offset, offset + len) ?? pos + offset;
        if (wordEnd > pos + offset) {
          pos = wordEnd - offset;
          continue;
        }
        let c2 = src.charCodeAt(pos++);
        c2 === 40 ? groups++ : c2 === 41 && groups--;
      }
    } else pos < len && src.charCodeAt(pos) !== 41 && src.charCodeAt(pos) !== 58 && parseAtom(0);
    skipWS();
    let c = src.charCodeAt(pos);
    (c === 43 || c === 45) && src.charCodeAt(pos + 1) === c && (pos += 2);
  }
  function recoverExpression(minPrec) {
    skipWS();
    let start2 = pos;
    if (start2 === len)
      return makeWord(start2, start2);
    let wordCount = collector?.embeddedWords.length ?? 0, ternaries = 0;
    for (; ; ) {
      if (skipTruncatedUnary(), skipWS(), src.charCodeAt(pos) === 58 && ternaries > 0) {
        ternaries--, pos++;
        continue;
      }
      let saved = pos, op = tryReadBinOp();
      if (op === null || ternaries === 0 && opPrec(op) < minPrec) {
        pos = saved;
        break;
      }
      op === "?" && ternaries++;
    }
    return collector && (collector.embeddedWords.length = wordCount), makeWord(start2, trimEnd(src, start2, pos));
  }
  function parseBinExpr(minPrec, depth) {
    if (depth > 256)
      return recoverExpression(minPrec);
    let left = parseUnaryExpr(depth);
    for (; skipWS(), !(pos >= len); ) {
      let saved = pos, op = tryReadBinOp();
      if (!op)
        break;
      if (op === "?") {
        if (opPrec(op) < minPrec) {
          pos = saved;
          break;
        }
        let consequent = parseBinExpr(1, depth + 1);
        skipWS(), pos < len && src.charCodeAt(pos) === 58 && pos++;
        let alternate = parseBinExpr(3, depth + 1);
        left = { type: "ArithmeticTernary", pos: left.pos, end: alternate.end, test: left, consequent, alternate };
        continue;
      }
      let prec = opPrec(op);
      if (prec < minPrec) {
        pos = saved;
        break;
      }
      let nextPrec = opRightAssoc(op) ? prec : prec + 1, right = parseBinExpr(nextPrec, depth + 1);
      left = { type: "ArithmeticBinary", pos: left.pos, end: right.end, operator: op, left, right };
    }
    return left;
  }
  function parseUnaryExpr(depth) {
    if (skipWS(), depth > 256)
      return recoverExpression(15);
    if (pos >= len)
      return makeWord(pos, pos);
    let start2 = pos, c = src.charCodeAt(pos), nc = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
    if (c === 43 && nc === 43) {
      pos += 2;
      let operand2 = parseUnaryExpr(depth + 1);
      return { type: "ArithmeticUnary", pos: start2 + offset, end: operand2.end, operator: "++", operand: operand2, prefix: !0 };
    }
    if (c === 45 && nc === 45) {
      pos += 2;
      let operand2 = parseUnaryExpr(depth + 1);
      return { type: "ArithmeticUnary", pos: start2 + offset, end: operand2.end, operator: "--", operand: operand2, prefix: !0 };
    }
    if (c === 33) {
      pos++;
      let operand2 = parseUnaryExpr(depth + 1);
      return { type: "ArithmeticUnary", pos: start2 + offset, end: operand2.end, operator: "!", operand: operand2, prefix: !0 };
    }
    if (c === 126) {
      pos++;
      let operand2 = parseUnaryExpr(depth + 1);
      return { type: "ArithmeticUnary", pos: start2 + offset, end: operand2.end, operator: "~", operand: operand2, prefix: !0 };
    }
    if (c === 43 && nc !== 43 && nc !== 61) {
      pos++;
      let operand2 = parseUnaryExpr(depth + 1);
      return { type: "ArithmeticUnary", pos: start2 + offset, end: operand2.end, operator: "+", operand: operand2, prefix: !0 };
    }
    if (c === 45 && nc !== 45 && nc !== 61) {
      pos++;
      let operand2 = parseUnaryExpr(depth + 1);
      return { type: "ArithmeticUnary", pos: start2 + offset, end: operand2.end, operator: "-", operand: operand2, prefix: !0 };
    }
    return parsePostfixExpr(depth);
  }
  function parsePostfixExpr(depth) {
    let operand2 = parseAtom(depth);
    if (skipWS(), pos + 1 < len) {
      let c = src.charCodeAt(pos), nc = src.charCodeAt(pos + 1);
      if (c === 43 && nc === 43)
        return pos += 2, { type: "ArithmeticUnary", pos: operand2.pos, end: pos + offset, operator: "++", operand: operand2, prefix: !1 };
      if (c === 45 && nc === 45)
        return pos += 2, { type: "ArithmeticUnary", pos: operand2.pos, end: pos + offset, operator: "--", operand: operand2, prefix: !1 };
    }
    return operand2;
  }
  function parseAtom(depth) {
    if (skipWS(), pos >= len)
      return makeWord(pos, pos);
    let c = src.charCodeAt(pos);
    if (c === 40) {
      let start3 = pos;
      pos++;
      let expr = parseBinExpr(0, depth + 1);
      return skipWS(), pos < len && src.charCodeAt(pos) === 41 && pos++, { type: "ArithmeticGroup", pos: start3 + offset, end: pos + offset, expression: expr };
    }
    if (c === 36) {
      let start3 = pos, wordCount2 = collector?.embeddedWords.length ?? 0, atom2 = readDollarAtom(), wordEnd2 = collector?.findArithmeticWordEnd?.(start3 + offset, offset + len) ?? pos + offset;
      return wordEnd2 > pos + offset ? (collector && (collector.embeddedWords.length = wordCount2), pos = wordEnd2 - offset, makeWord(start3, pos, !0)) : atom2;
    }
    if (c === 96 || c === 34 || c === 39) {
      let start3 = pos;
      return pos = (collector?.findArithmeticWordEnd?.(start3 + offset, offset + len) ?? start3 + offset + 1) - offset, makeWord(start3, pos, !0);
    }
    let start2 = pos, wordCount = collector?.embeddedWords.length ?? 0, atom = readWordAtom(), wordEnd = collector?.findArithmeticWordEnd?.(start2 + offset, offset + len) ?? pos + offset;
    return wordEnd > pos + offset ? (collector && (collector.embeddedWords.length = wordCount), pos = wordEnd - offset, makeWord(start2, pos, !0)) : atom;
  }
  function readDollarAtom() {
    let start2 = pos;
    if (pos++, pos >= len)
      return makeWord(start2, pos);
    let c = src.charCodeAt(pos);
    if (c === 40)
      if (pos + 1 < len && src.charCodeAt(pos + 1) === 40) {
        let expansionEnd = collector?.findArithmeticExpansionEnd(start2 + offset, offset + len) ?? -1;
        if (expansionEnd !== -1)
          pos = expansionEnd - offset;
        else {
          pos += 2;
          let depth = 1;
          for (; pos < len && depth > 0; )
            src.charCodeAt(pos) === 40 && src.charCodeAt(pos + 1) === 40 ? (depth++, pos += 2) : src.charCodeAt(pos) === 41 && src.charCodeAt(pos + 1) === 41 ? (depth--, pos += 2) : pos++;
        }
      } else {
        pos++;
        let close = collector?.findClosingParenthesis(pos + offset, offset + len) ?? -1;
        if (close !== -1)
          pos = close - offset + 1;
        else {
          let depth = 1;
          for (; pos < len && depth > 0; ) {
            let ch = src.charCodeAt(pos++);
            ch === 40 ? depth++ : ch === 41 && depth--;
          }
        }
        let text2 = src.slice(start2, pos);
        return collector ? collector.commandExpansion(start2 + offset, pos + offset, text2) : new ScriptExpansionImpl("ArithmeticCommandExpansion", start2 + offset, pos + offset, text2);
      }
    else if (c === 123) {
      let close = collector?.findClosingBrace(pos + offset + 1, offset + len) ?? -1;
      if (close !== -1)
        pos = close - offset + 1;
      else {
        pos++;
        let depth = 1;
        for (; pos < len && depth > 0; ) {
          let ch = src.charCodeAt(pos++);
          ch === 123 ? depth++ : ch === 125 && depth--;
        }
      }
    } else
      for (; pos < len; ) {
        let ch = src.charCodeAt(pos);
        if (ch >= 97 && ch <= 122 || ch >= 65 && ch <= 90 || ch >= 48 && ch <= 57 || ch === 95)
          pos++;
        else
          break;
      }
    return makeWord(start2, pos, c === 40 || c === 123);
  }
  function readWordAtom() {
    let start2 = pos;
    for (; pos < len; ) {
      let c = src.charCodeAt(pos);
      if (c >= 48 && c <= 57 || c >= 65 && c <= 90 || c >= 97 && c <= 122 || c === 95 || c === 35)
        pos++;
      else
        break;
    }
    if (pos > start2 && pos < len && src.charCodeAt(pos) === 91) {
      let close = collector?.findClosingBracket?.(pos + offset + 1, offset + len) ?? -1;
      if (close !== -1)
        pos = close - offset + 1;
      else {
        pos++;
        let depth = 1;
        for (; pos < len && depth > 0; ) {
          let c = src.charCodeAt(pos);
          c === 91 ? depth++ : c === 93 && depth--, pos++;
        }
      }
      return makeWord(start2, pos, !0);
    }
    return pos === start2 && pos++, makeWord(start2, pos);
  }
  if (skipWS(), pos >= len)
    return null;
  let start = pos, result = parseBinExpr(0, nestingDepth);
  return skipWS(), pos < len ? (collector && (collector.embeddedWords.length = initialWordCount), makeWord(start, trimEnd(src, start, len), collector !== void 0)) : result;
}

// node_modules/.pnpm/unbash@6.0.4/node_modules/unbash/dist/parts.js
var computeBareWordParts = (_source, word) => hasGlobCharacters(word.text) ? parseGlobParts(word.text, 0, word.text.length, void 0, word.pos) : void 0;
function wordPartsResolver(context) {
  return context.wordParts ?? (context.wordParts = (source2, word, depth) => computeWordParts(source2, word, depth, context));
}
function embeddedPartsResolver(context) {
  return context.embeddedParts ?? (context.embeddedParts = (source2, word, depth) => computeEmbeddedWordParts(source2, word, depth, context));
}
function arrayPartsResolver(context) {
  return context.arrayParts ?? (context.arrayParts = (source2, word, depth) => computeArrayElementParts(source2, word, depth, context));
}
function computeWordParts(source2, word, depth = 0, context = createSubstitutionContext()) {
  let lexer = new Lexer(source2, word.pos, word.end, !1, context);
  return lexer._nestingDepth = depth, lexer.buildWordParts(word.pos) ?? void 0;
}
function computeEmbeddedWordParts(source2, word, depth = 0, context, arithmetic = !1) {
  if (!hasEmbeddedWordStructure(source2, word.pos, word.end))
    return;
  let lexer = new Lexer(source2, word.pos, word.end, !1, context);
  return lexer._nestingDepth = depth, lexer.buildEmbeddedWordParts(word.pos, arithmetic) ?? void 0;
}
function computeArrayElementParts(source2, word, depth = 0, context) {
  let lexer = new Lexer(source2, word.pos, word.end, !1, context);
  return lexer._nestingDepth = depth, lexer.buildArrayElementParts(word.pos) ?? void 0;
}
function computeHereDocBodyParts(source2, word, depth = 0, context) {
  let lexer = new Lexer(source2, word.pos, word.end, !1, context);
  return lexer._nestingDepth = depth, lexer.buildHereDocParts(word.pos, word.end) ?? void 0;
}

// node_modules/.pnpm/unbash@6.0.4/node_modules/unbash/dist/arithmetic-parts.js
function parseArithmeticWithParts(body, offset, source2, depth, context, embeddedDepth = depth) {
  if (!hasEmbeddedWordStructure(source2, offset, offset + body.length))
    return parseArithmeticExpression(body, offset, void 0, depth) ?? void 0;
  let embeddedWords = [], lexer = new Lexer(source2, 0, source2.length, !1, context);
  lexer._nestingDepth = depth;
  let expression = parseArithmeticExpression(body, offset, {
    embeddedWords,
    commandExpansion: (pos, end, text2) => new ScriptExpansionImpl("ArithmeticCommandExpansion", pos, end, text2, {
      source: source2,
      start: pos + 2,
      end: end - 1,
      depth: depth + 1,
      parenBoundary: !0,
      context
    }),
    findClosingBracket: (start, end) => lexer.findClosingBracket(start, end),
    findClosingBrace: (start, end) => lexer.findClosingBrace(start, end),
    findClosingParenthesis: (start, end) => lexer.findClosingParenthesis(start, end),
    findArithmeticExpansionEnd: (start, end) => lexer.findArithmeticExpansionEnd(start, end),
    findArithmeticWordEnd: (start, end) => lexer.findArithmeticWordEnd(start, end)
  }, depth) ?? void 0;
  if (embeddedDepth <= 256)
    for (let node of embeddedWords)
      node.parts = computeEmbeddedWordParts(source2, node, embeddedDepth, context, !0);
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
  constructor(source2, pos, end, depth, context) {
    this.pos = pos, this.end = end, this.#source = source2, this.#depth = depth, this.#context = context;
  }
  get elements() {
    if (this.#elements)
      return this.#elements;
    let lexer = new Lexer(this.#source, this.pos + 1, this.end - 1, !1, this.#context);
    lexer._nestingDepth = this.#depth;
    let elements = [];
    for (; lexer.peek(LexContext.ArrayElement).token !== Token.EOF; ) {
      let token = lexer.next(LexContext.ArrayElement);
      if (token.token !== Token.Word && token.token !== Token.Assignment)
        continue;
      let text2 = token.raw ? token.value : this.#source.slice(token.pos, token.end), indexed2 = text2.charCodeAt(0) === 91, context = lexer.getSubstitutionContext(), source2 = !indexed2 && token.raw && token.keywordEligible ? void 0 : this.#source, resolver = source2 === void 0 ? computeBareWordParts : indexed2 ? arrayPartsResolver(context) : wordPartsResolver(context);
      elements.push(new WordImpl(text2, token.pos, token.end, source2, resolver, this.#depth));
    }
    return this.#elements = elements, elements;
  }
  toJSON() {
    return { type: this.type, pos: this.pos, end: this.end, elements: this.elements };
  }
}, AssignmentImpl = class {
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
  constructor(text2, pos, end, source2, operatorPos, depth, context) {
    this.pos = pos, this.end = end, this.text = text2, this.#source = source2, this.#operatorPos = operatorPos, this.#depth = depth, this.#context = context;
  }
  get name() {
    return this.#name ?? this.resolveTarget();
  }
  get append() {
    return this.#name === null && this.resolveTarget(), this.#append;
  }
  get index() {
    return this.#name === null && this.resolveTarget(), this.#index;
  }
  get value() {
    if (this.#value !== null)
      return this.#value;
    let start = this.#operatorPos + 1, arrayStart = skipLineContinuations(this.#source, start, this.end);
    return this.#value = this.#source.charCodeAt(arrayStart) === 40 && this.#source.charCodeAt(this.end - 1) === 41 ? new ArrayValueImpl(this.#source, arrayStart, this.end, this.#depth, this.#context) : new WordImpl(this.#source.slice(start, this.end), start, this.end, this.#source, wordPartsResolver(this.#context), this.#depth), this.#value;
  }
  resolveTarget() {
    let equal = this.#operatorPos - this.pos, nameEnd = equal, appendPos = equal;
    for (; appendPos >= 2 && this.text.charCodeAt(appendPos - 2) === 92 && this.text.charCodeAt(appendPos - 1) === 10; )
      appendPos -= 2;
    this.text.charCodeAt(appendPos - 1) === 43 && (this.#append = !0, nameEnd = appendPos - 1);
    let bracket = this.text.indexOf("[");
    if (bracket > 0 && bracket < nameEnd) {
      let close = this.text.lastIndexOf("]", equal);
      if (close > bracket) {
        let start = this.pos + bracket + 1, end = this.pos + close;
        this.#index = new WordImpl(this.#source.slice(start, end), start, end, this.#source, embeddedPartsResolver(this.#context), this.#depth), nameEnd = bracket;
      }
    }
    let name = this.text.slice(0, nameEnd);
    return this.#name = name.includes(`\\
`) ? name.split(`\\
`).join("") : name;
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
var isArgument = (item) => item.type === "Word" || item.type === "Assignment", CommandImpl = class {
  type = "Command";
  pos;
  end;
  name;
  prefix;
  suffix;
  #args;
  #redirects;
  constructor(pos, end, name, prefix, suffix) {
    this.pos = pos, this.end = end, this.name = name, this.prefix = prefix, this.suffix = suffix;
  }
  get args() {
    if (this.#args === void 0) {
      let suffix = this.suffix;
      this.#args = suffix.every(isArgument) ? suffix : suffix.filter(isArgument);
    }
    return this.#args;
  }
  get redirects() {
    if (this.#redirects === void 0) {
      let redirects = [];
      for (let item of this.prefix)
        item.type !== "Assignment" && redirects.push(item);
      for (let item of this.suffix)
        isArgument(item) || redirects.push(item);
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
  constructor(source2, pos, quoted, depth, context) {
    this.pos = pos, this.end = pos, this.#source = source2, this.#depth = depth, this.#context = context, this.#parts = quoted ? void 0 : null;
  }
  get parts() {
    return this.#parts === null && (this.#parts = computeHereDocBodyParts(this.#source, this, this.#depth, this.#context)), this.#parts;
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
      return !1;
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
  constructor(pos, end, body, source2, depth, context) {
    this.pos = pos, this.end = end, this.body = body, this.#source = source2, this.#depth = depth, this.#context = context;
  }
  get expression() {
    return this.#expression === null && (this.#expression = parseArithmeticWithParts(this.body, this.pos + 2, this.#source, this.#depth, this.#context)), this.#expression;
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
}, ArithmeticForImpl = class {
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
  constructor(pos, end, body, initStr, testStr, updateStr, initPos, testPos, updatePos, source2, depth, context) {
    this.pos = pos, this.end = end, this.body = body, this.#initStr = initStr, this.#testStr = testStr, this.#updateStr = updateStr, this.#initPos = initPos, this.#testPos = testPos, this.#updatePos = updatePos, this.#source = source2, this.#depth = depth, this.#context = context;
  }
  get initialize() {
    return this.#initialize === null && (this.#initStr ? this.#initialize = parseArithmeticWithParts(this.#initStr, this.#initPos, this.#source, this.#depth, this.#context) : this.#initialize = void 0), this.#initialize;
  }
  set initialize(v) {
    this.#initialize = v ?? void 0;
  }
  get test() {
    return this.#test === null && (this.#testStr ? this.#test = parseArithmeticWithParts(this.#testStr, this.#testPos, this.#source, this.#depth, this.#context) : this.#test = void 0), this.#test;
  }
  set test(v) {
    this.#test = v ?? void 0;
  }
  get update() {
    return this.#update === null && (this.#updateStr ? this.#update = parseArithmeticWithParts(this.#updateStr, this.#updatePos, this.#source, this.#depth, this.#context) : this.#update = void 0), this.#update;
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
}, CASE_TERMINATORS = {
  [Token.DoubleSemi]: ";;",
  [Token.SemiAmp]: ";&",
  [Token.DoubleSemiAmp]: ";;&"
}, REDIRECT_OPS = {
  ">": ">",
  ">>": ">>",
  "<": "<",
  "<>": "<>",
  "<&": "<&",
  ">&": ">&",
  ">|": ">|",
  "&>": "&>",
  "&>>": "&>>"
}, listTerminators = new Uint8Array(37);
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
}, BINARY_TEST_OPS = {
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
}, EMPTY_REDIRECTS = [], EMPTY_PREFIXES = [], EMPTY_ELIFS = [];
function parse(source2) {
  return new Parser(source2, 0, source2.length).run();
}
function parseRegion(source2, start, end, depth = 0, parenBoundary = !1, context) {
  return new Parser(source2, start, end, depth, parenBoundary, void 0, context).run();
}
var SubstitutionLexer = class _SubstitutionLexer extends Lexer {
  boundaries;
  pending;
  context;
  constructor(source2, boundary, boundaries, pending, context, parenBoundary = !0) {
    super(source2, boundary.start, boundary.end, parenBoundary, context), this._nestingDepth = boundary.depth, this.boundaries = boundaries, this.pending = pending, this.context = context;
  }
  // Keep child boundary requests on this worklist so nested scans stay iterative.
  fork(start, end, parenBoundary = !1) {
    return new _SubstitutionLexer(this.getSource(), { start, end, depth: this._nestingDepth }, this.boundaries, this.pending, this.context, parenBoundary);
  }
  findSubstitutionEnd(start, end, depth = this._nestingDepth + 1) {
    let known3 = this.context.boundaries?.get(start);
    if (known3 !== void 0)
      return known3 <= end ? known3 : -1;
    let boundary = this.boundaries.get(start);
    return boundary !== void 0 ? boundary <= end ? boundary : -1 : (this.boundaries.has(start) || (this.boundaries.set(start, void 0), this.pending.push({ start, end, depth })), -1);
  }
};
function findSubstitutionEnd(source2, start, end, depth, context) {
  let boundaries = /* @__PURE__ */ new Map([[start, void 0]]), pending = [{ start, end, depth }];
  for (; pending.length > 0; ) {
    let count = pending.length, boundary = pending[count - 1], lexer = new SubstitutionLexer(source2, boundary, boundaries, pending, context), found = new Parser(source2, boundary.start, boundary.end, boundary.depth, !0, lexer).findSubstitutionEnd();
    pending.length === count && (boundaries.set(boundary.start, found), found !== -1 && substitutionBoundaries(context).set(boundary.start, found), pending.pop());
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
  constructor(source2, start, end, depth = 0, parenBoundary = !1, lexer, context) {
    this.tok = lexer ?? new Lexer(source2, start, end, parenBoundary, createSubstitutionContext(context)), this.tok._nestingDepth = depth, this.source = source2, this.start = start, this.end = end, this.depth = depth;
  }
  run() {
    let start = this.start;
    this.depth > 256 && this.error("maximum substitution nesting depth exceeded", start);
    let shebang;
    if (start === 0 && this.source.charCodeAt(0) === 35 && this.source.charCodeAt(1) === 33) {
      let nl = this.source.indexOf(`
`);
      shebang = nl === -1 ? this.source : this.source.slice(0, nl);
    }
    let commands = this.list();
    for (; ; ) {
      let unexpected = this.tok.peek(LexContext.CommandStart);
      if (unexpected.token === Token.EOF || (this.unexpectedToken(unexpected), !listTerminators[unexpected.token] && unexpected.token !== Token.In))
        break;
      this.tok.next(LexContext.CommandStart);
      let separator = this.tok.peek(LexContext.CommandStart).token;
      if (separator !== Token.Semi && separator !== Token.Newline && separator !== Token.Amp)
        break;
      for (; separator === Token.Semi || separator === Token.Newline || separator === Token.Amp; )
        this.tok.next(LexContext.CommandStart), separator = this.tok.peek(LexContext.CommandStart).token;
      let recovered = this.list();
      for (let i = 0; i < recovered.length; i++)
        commands.push(recovered[i]);
    }
    let lexerErrors = this.tok._errors;
    if (lexerErrors !== null && lexerErrors.length > 0) {
      let errors = this.errors ?? (this.errors = []);
      for (let i = 0; i < lexerErrors.length; i++)
        errors.push(lexerErrors[i]);
    }
    return this.errors !== null && this.errors.length > 1 && this.errors.sort((a, b) => a.pos - b.pos), { type: "Script", pos: start, end: this.end, shebang, commands, errors: this.errors ?? void 0 };
  }
  error(message, pos) {
    (this.errors ?? (this.errors = [])).push({ message, pos });
  }
  unexpectedToken(t) {
    this.error(`unexpected token '${t.token === Token.Newline ? "newline" : t.value}'`, t.pos);
  }
  findSubstitutionEnd() {
    return this.list(), this.acceptEnd(Token.RParen);
  }
  skipSemi() {
    this.tok.peek(LexContext.Normal).token === Token.Semi && this.tok.next(LexContext.Normal);
  }
  accept(token, ctx = LexContext.Normal) {
    return this.tok.peek(ctx).token === token ? this.tok.next(ctx) : null;
  }
  acceptEnd(token, ctx = LexContext.Normal) {
    return this.tok.peek(ctx).token === token ? this.tok.next(ctx).end : -1;
  }
  skipNewlines(ctx = LexContext.Normal) {
    for (; this.tok.peek(ctx).token === Token.Newline; )
      this.tok.next(ctx);
  }
  doBody(hasDo) {
    let body = this.list(), emptyPos = hasDo ? this.emptyListPos(body) : -1;
    return emptyPos >= 0 && this.error("expected command after 'do'", emptyPos), body;
  }
  // Where an empty compound list stopped, or -1. An empty condition is reported only
  // once `then` or `do` follows, so a missing keyword is not reported twice.
  emptyListPos(commands) {
    return commands.length === 0 ? this.tok.peek(LexContext.CommandStart).pos : -1;
  }
  makeStatement(command3) {
    return {
      type: "Statement",
      pos: command3.pos,
      end: command3.end,
      command: command3,
      background: void 0
    };
  }
  // list := and_or ((';' | '&' | NEWLINE) and_or)* [';' | '&' | NEWLINE]
  list() {
    let commands = [];
    this.skipNewlines(LexContext.CommandStart);
    let t = this.tok.peek(LexContext.CommandStart).token;
    if (listTerminators[t] || !commandStarts[t])
      return commands;
    let first2 = this.andOr();
    for (first2 && commands.push(this.makeStatement(first2)); t = this.tok.peekFollow(compoundClosers).token, !(t !== Token.Semi && t !== Token.Newline && t !== Token.Amp); ) {
      let isBackground = t === Token.Amp, sepEnd = this.tok.next(LexContext.Normal).end;
      if (isBackground) {
        let stmt = commands[commands.length - 1];
        stmt.background = !0, stmt.end = sepEnd;
      }
      if (this.skipNewlines(LexContext.CommandStart), t = this.tok.peek(LexContext.CommandStart).token, listTerminators[t] || !commandStarts[t])
        break;
      let node = this.andOr();
      node && commands.push(this.makeStatement(node));
    }
    return commands;
  }
  // and_or := pipeline (('&&' | '||') newlines pipeline)*
  andOr() {
    let first2 = this.pipeline();
    if (!first2)
      return null;
    let t = this.tok.peek(LexContext.Normal).token;
    if (t !== Token.And && t !== Token.Or)
      return first2;
    let commands = [first2], operators = [];
    do {
      let operatorToken = this.tok.next(LexContext.Normal), operator = operatorToken.token === Token.And ? "&&" : "||";
      this.skipNewlines(LexContext.CommandStart);
      let next = this.pipeline();
      if (!next) {
        this.error(`expected command after '${operator}'`, operatorToken.end);
        break;
      }
      operators.push(operator), commands.push(next), t = this.tok.peek(LexContext.Normal).token;
    } while (t === Token.And || t === Token.Or);
    return {
      type: "AndOr",
      pos: first2.pos,
      end: commands[commands.length - 1].end,
      commands,
      operators
    };
  }
  withRedirects(command3) {
    let redirects = this.collectTrailingRedirects();
    return redirects.length === 0 ? command3 : { type: "Redirected", pos: command3.pos, end: redirects[redirects.length - 1].end, command: command3, redirects };
  }
  pipeline() {
    let prefixes;
    for (; ; ) {
      let token = this.tok.peek(LexContext.CommandStart), isTime = token.token === Token.Word && token.keywordEligible && token.value === "time";
      if (token.token !== Token.Bang && !isTime)
        break;
      let prefix = this.tok.next(LexContext.CommandStart), pos2 = prefix.pos, keywordEnd = prefix.end, posix, endOfOptions;
      if (isTime) {
        let flag = this.tok.peek(LexContext.CommandStart);
        flag.token === Token.Word && flag.keywordEligible && flag.value === "-p" && (this.tok.next(LexContext.CommandStart), posix = { pos: flag.pos, end: flag.end }, flag = this.tok.peek(LexContext.CommandStart)), flag.token === Token.Word && flag.keywordEligible && flag.value === "--" && (this.tok.next(LexContext.CommandStart), endOfOptions = { pos: flag.pos, end: flag.end });
      }
      prefixes === void 0 && (prefixes = []), prefixes.push(isTime ? { type: "Time", pos: pos2, end: endOfOptions?.end ?? posix?.end ?? keywordEnd, keywordEnd, posix, endOfOptions } : { type: "Negation", pos: pos2, end: keywordEnd });
    }
    let command3 = this.pipelineCommands();
    if (!prefixes)
      return command3;
    let pos = prefixes[0].pos;
    return command3?.type === "Pipeline" ? (command3.prefixes = prefixes, command3.pos = pos, command3) : {
      type: "Pipeline",
      pos,
      end: command3 ? command3.end : prefixes[prefixes.length - 1].end,
      prefixes,
      commands: command3 ? [command3] : [],
      operators: []
    };
  }
  pipelineCommands() {
    let first2 = this.command();
    if (!first2)
      return null;
    if (this.tok.peek(LexContext.Normal).token !== Token.Pipe)
      return first2;
    let commands = [first2], operators = [];
    for (; this.tok.peek(LexContext.Normal).token === Token.Pipe; ) {
      let pipeToken = this.tok.next(LexContext.Normal), operator = pipeToken.value === "|&" ? "|&" : "|";
      this.skipNewlines(LexContext.CommandStart);
      let cmd = this.command();
      if (!cmd) {
        this.error(`expected command after '${operator}'`, pipeToken.end);
        break;
      }
      operators.push(operator), commands.push(cmd);
    }
    return commands.length === 1 ? commands[0] : {
      type: "Pipeline",
      pos: first2.pos,
      end: commands[commands.length - 1].end,
      prefixes: EMPTY_PREFIXES,
      commands,
      operators
    };
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
        return this.simpleCommandOrFunction(!1);
      default:
        return null;
    }
    return this.withRedirects(compound);
  }
  collectTrailingRedirects() {
    let redirects = EMPTY_REDIRECTS;
    for (; this.tok.peekFollow(compoundClosers).token === Token.Redirect; )
      redirects === EMPTY_REDIRECTS && (redirects = []), redirects.push(this.readRedirect(LexContext.Normal));
    return redirects;
  }
  // arith_command := (( expr ))
  arithCommand() {
    let tok = this.tok.next(LexContext.CommandStart);
    return new ArithmeticCommandImpl(tok.pos, tok.end, tok.value, this.source, this.depth, this.tok.getSubstitutionContext());
  }
  // coproc := COPROC ([name] compound_command [redirections] | simple_command)
  coprocCommand() {
    let start = this.tok.next(LexContext.CommandStart), pos = start.pos, first2 = this.tok.peek(LexContext.CommandStart), name;
    if (first2.token === Token.Word) {
      let lookahead = this.tok.fork(first2.end, this.end);
      switch (lookahead.peek(LexContext.CommandStart).token) {
        case Token.LParen:
          lookahead.next(LexContext.CommandStart), lookahead.peek(LexContext.Normal).token !== Token.RParen && (name = this.readWord(LexContext.CommandStart));
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
    let cmd = first2.token === Token.Word && name === void 0 ? this.simpleCommandOrFunction(!0) : this.command();
    if (cmd && cmd.type !== "Function" && cmd.type !== "Coproc")
      return { type: "Coproc", pos, end: cmd.end, name, body: cmd };
    this.error("expected command after 'coproc'", cmd?.pos ?? start.end);
    let body = cmd ? this.makeCompoundList([this.makeStatement(cmd)]) : { type: "CompoundList", pos: start.end, end: start.end, commands: [] };
    return { type: "Coproc", pos, end: body.end, name, body };
  }
  // subshell := '(' list ')'
  subshell() {
    return this.subshellBody(this.tok.next(LexContext.CommandStart).pos);
  }
  // Continues a subshell whose '(' the caller already consumed.
  subshellBody(pos) {
    if (this.syntaxDepth >= 256) {
      this.error("maximum subshell nesting depth exceeded", pos);
      let closeEnd2 = this.tok.skipSubshellBody();
      closeEnd2 < 0 && this.error("expected ')' to close subshell", this.tok.getPos());
      let end2 = closeEnd2 >= 0 ? closeEnd2 : pos;
      return { type: "Subshell", pos, end: end2, body: this.makeCompoundList([]) };
    }
    this.syntaxDepth++;
    let commands = this.list();
    this.syntaxDepth--, commands.length === 0 && this.error("expected command in subshell", pos);
    let closeEnd = this.acceptEnd(Token.RParen, LexContext.Normal);
    closeEnd < 0 && this.error("expected ')' to close subshell", this.tok.getPos());
    let end = closeEnd >= 0 ? closeEnd : pos;
    return { type: "Subshell", pos, end, body: this.makeCompoundList(commands) };
  }
  // brace_group := '{' list '}'
  braceGroup() {
    let pos = this.tok.next(LexContext.CommandStart).pos;
    if (this.syntaxDepth >= 256) {
      this.error("maximum brace group nesting depth exceeded", pos);
      let closeEnd2 = this.tok.skipCompoundBody(Token.RBrace);
      closeEnd2 < 0 && this.error("expected '}' to close brace group", this.tok.getPos());
      let end2 = closeEnd2 >= 0 ? closeEnd2 : pos;
      return { type: "BraceGroup", pos, end: end2, body: this.makeCompoundList([]) };
    }
    this.syntaxDepth++;
    let commands = this.list();
    this.syntaxDepth--, commands.length === 0 && this.error("expected command in brace group", pos);
    let closeEnd = this.acceptEnd(Token.RBrace, LexContext.Normal);
    closeEnd < 0 && this.error("expected '}' to close brace group", this.tok.getPos());
    let end = closeEnd >= 0 ? closeEnd : pos;
    return { type: "BraceGroup", pos, end, body: this.makeCompoundList(commands) };
  }
  // if_clause := IF list THEN list (ELIF list THEN list)* [ELSE list] FI
  ifClause() {
    let pos = this.tok.next(LexContext.CommandStart).pos;
    if (this.syntaxDepth >= 256) {
      this.error("maximum if nesting depth exceeded", pos);
      let closeEnd2 = this.tok.skipCompoundBody(Token.Fi);
      closeEnd2 < 0 && this.error("expected 'fi' to close 'if'", this.tok.getPos());
      let end = closeEnd2 >= 0 ? closeEnd2 : pos;
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
    let command3, branchPos = pos;
    for (; ; ) {
      let clauseCommands = this.list(), emptyClausePos = this.emptyListPos(clauseCommands), clause = this.makeCompoundList(clauseCommands);
      this.skipSemi();
      let thenToken = this.accept(Token.Then, LexContext.CommandStart);
      thenToken ? emptyClausePos >= 0 && this.error(`expected command after '${branchPos === pos ? "if" : "elif"}'`, emptyClausePos) : this.error("expected 'then'", this.tok.getPos());
      let thenCommands = this.list(), then_ = this.makeCompoundList(thenCommands);
      thenToken && thenCommands.length === 0 && (this.error("expected command after 'then'", this.tok.peek(LexContext.CommandStart).pos), then_.pos = thenToken.end, then_.end = thenToken.end), command3 ? (command3.elif === EMPTY_ELIFS && (command3.elif = []), command3.elif.push({
        type: "Elif",
        pos: branchPos,
        end: then_.end,
        clause,
        then: then_
      })) : command3 = { type: "If", pos, end: pos, clause, then: then_, elif: EMPTY_ELIFS, else: void 0 }, this.skipSemi();
      let elif = this.accept(Token.Elif, LexContext.CommandStart);
      if (!elif)
        break;
      branchPos = elif.pos;
    }
    if (this.accept(Token.Else, LexContext.CommandStart)) {
      let elseCommands = this.list(), emptyElsePos = this.emptyListPos(elseCommands);
      emptyElsePos >= 0 && this.error("expected command after 'else'", emptyElsePos), command3.else = this.makeCompoundList(elseCommands), this.skipSemi();
    }
    let closeEnd = this.acceptEnd(Token.Fi, LexContext.CommandStart);
    return closeEnd < 0 && this.error("expected 'fi' to close 'if'", this.tok.getPos()), command3.end = closeEnd >= 0 ? closeEnd : branchPos, this.syntaxDepth--, command3;
  }
  // for_clause := FOR word [IN word* (';'|NL)] DO list DONE
  //            | FOR '((' expr '))' [';'|NL] DO list DONE
  forClause() {
    let pos = this.tok.next(LexContext.CommandStart).pos;
    if (this.tok.peek(LexContext.Normal).token === Token.LParen)
      return this.cStyleFor(pos);
    let name = this.readRequiredWord("for"), wordlist;
    if (this.skipNewlines(LexContext.CommandStart), this.tok.peek(LexContext.CommandStart).token === Token.In)
      for (this.tok.next(LexContext.CommandStart), wordlist = []; this.tok.peek(LexContext.Normal).token === Token.Word; )
        wordlist.push(this.readWord(LexContext.Normal));
    if (this.skipSemi(), this.skipNewlines(LexContext.CommandStart), this.tok.peek(LexContext.CommandStart).token === Token.LBrace) {
      let bg = this.braceGroup();
      return { type: "For", pos, end: bg.end, name, wordlist, body: bg.body };
    }
    let hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
    if (hasDo || this.error("expected 'do'", this.tok.getPos()), this.syntaxDepth >= 256) {
      this.error("maximum for nesting depth exceeded", pos);
      let closeEnd2 = this.tok.skipCompoundBody(Token.Done);
      closeEnd2 < 0 && this.error("expected 'done' to close 'for'", this.tok.getPos());
      let end2 = closeEnd2 >= 0 ? closeEnd2 : pos;
      return { type: "For", pos, end: end2, name, wordlist, body: this.makeCompoundList([]) };
    }
    this.syntaxDepth++;
    let body = this.doBody(hasDo);
    this.syntaxDepth--, this.skipSemi();
    let closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
    closeEnd < 0 && this.error("expected 'done' to close 'for'", this.tok.getPos());
    let end = closeEnd >= 0 ? closeEnd : pos;
    return { type: "For", pos, end, name, wordlist, body: this.makeCompoundList(body) };
  }
  // C-style for: (( expr; expr; expr )) [;|NL] do list done | { list }
  cStyleFor(pos) {
    let [initStr, testStr, updateStr, initPos, testPos, updatePos] = this.tok.readCStyleForExprs();
    if (this.tok.peek(LexContext.CommandStart).token === Token.Semi && this.tok.next(LexContext.CommandStart), this.skipNewlines(LexContext.CommandStart), this.tok.peek(LexContext.CommandStart).token === Token.LBrace) {
      let bg = this.braceGroup();
      return new ArithmeticForImpl(pos, bg.end, bg.body, initStr, testStr, updateStr, initPos, testPos, updatePos, this.source, this.depth, this.tok.getSubstitutionContext());
    }
    let hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
    if (hasDo || this.error("expected 'do'", this.tok.getPos()), this.syntaxDepth >= 256) {
      this.error("maximum for nesting depth exceeded", pos);
      let closeEnd2 = this.tok.skipCompoundBody(Token.Done);
      closeEnd2 < 0 && this.error("expected 'done' to close 'for'", this.tok.getPos());
      let end2 = closeEnd2 >= 0 ? closeEnd2 : pos;
      return new ArithmeticForImpl(pos, end2, this.makeCompoundList([]), initStr, testStr, updateStr, initPos, testPos, updatePos, this.source, this.depth, this.tok.getSubstitutionContext());
    }
    this.syntaxDepth++;
    let body = this.doBody(hasDo);
    this.syntaxDepth--;
    let closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
    closeEnd < 0 && this.error("expected 'done' to close 'for'", this.tok.getPos());
    let end = closeEnd >= 0 ? closeEnd : pos;
    return new ArithmeticForImpl(pos, end, this.makeCompoundList(body), initStr, testStr, updateStr, initPos, testPos, updatePos, this.source, this.depth, this.tok.getSubstitutionContext());
  }
  whileClause() {
    return this.whileOrUntil("while");
  }
  untilClause() {
    return this.whileOrUntil("until");
  }
  whileOrUntil(kind) {
    let pos = this.tok.next(LexContext.CommandStart).pos;
    if (this.syntaxDepth >= 256) {
      this.error(`maximum ${kind} nesting depth exceeded`, pos);
      let closeEnd2 = this.tok.skipCompoundBody(Token.Done);
      closeEnd2 < 0 && this.error(`expected 'done' to close '${kind}'`, this.tok.getPos());
      let end2 = closeEnd2 >= 0 ? closeEnd2 : pos;
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
    let clauseCommands = this.list(), emptyClausePos = this.emptyListPos(clauseCommands), clause = this.makeCompoundList(clauseCommands);
    this.skipSemi();
    let hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
    hasDo ? emptyClausePos >= 0 && this.error(`expected command after '${kind}'`, emptyClausePos) : this.error("expected 'do'", this.tok.getPos());
    let body = this.doBody(hasDo);
    this.skipSemi();
    let closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
    closeEnd < 0 && this.error(`expected 'done' to close '${kind}'`, this.tok.getPos());
    let end = closeEnd >= 0 ? closeEnd : pos;
    return this.syntaxDepth--, { type: "While", pos, end, kind, clause, body: this.makeCompoundList(body) };
  }
  // case_clause := CASE word IN (pattern) list (;; | ;& | ;;&) ... ESAC
  caseClause() {
    let pos = this.tok.next(LexContext.CommandStart).pos, word = this.readRequiredWord("case");
    if (this.skipNewlines(LexContext.CommandStart), this.accept(Token.In, LexContext.CommandStart) || this.error("expected 'in' after 'case' word", this.tok.getPos()), this.skipNewlines(LexContext.CasePattern), this.syntaxDepth >= 256) {
      this.error("maximum case nesting depth exceeded", pos);
      let closeEnd2 = this.tok.skipCompoundBody(Token.Esac);
      closeEnd2 < 0 && this.error("expected 'esac' to close 'case'", this.tok.getPos());
      let end2 = closeEnd2 >= 0 ? closeEnd2 : pos;
      return { type: "Case", pos, end: end2, word, items: [] };
    }
    this.syntaxDepth++;
    let items = [], invalid = !1, t = this.tok.peek(LexContext.CasePattern).token;
    for (; t !== Token.Esac && t !== Token.EOF; ) {
      let itemPos = this.tok.peek(LexContext.Normal).pos;
      this.accept(Token.LParen, LexContext.Normal);
      let pattern = [], expectWord = !0, next = this.tok.peek(LexContext.Normal);
      for (; next.token !== Token.RParen && next.token !== Token.EOF; ) {
        next.token === (expectWord ? Token.Word : Token.Pipe) ? expectWord = !expectWord : invalid || (this.unexpectedToken(next), invalid = !0);
        let tok = this.tok.next(LexContext.Normal);
        tok.token === Token.Word && pattern.push(this.toWord(tok)), next = this.tok.peek(LexContext.Normal);
      }
      expectWord && next.token === Token.RParen && !invalid && (this.unexpectedToken(next), invalid = !0);
      let rparenEnd = this.acceptEnd(Token.RParen, LexContext.Normal), cmds = this.list(), bodyPos = rparenEnd >= 0 ? rparenEnd : pattern.length > 0 ? pattern[pattern.length - 1].end : itemPos, itemEnd = cmds.length > 0 ? cmds[cmds.length - 1].end : bodyPos, item = {
        type: "CaseItem",
        pos: itemPos,
        end: itemEnd,
        pattern,
        body: cmds.length > 0 ? this.makeCompoundList(cmds) : { type: "CompoundList", pos: bodyPos, end: bodyPos, commands: [] },
        terminator: void 0
      }, after3 = this.tok.peek(LexContext.CommandStart);
      if (t = after3.token, t === Token.DoubleSemi || t === Token.SemiAmp || t === Token.DoubleSemiAmp) {
        let termTok = this.tok.next(LexContext.CommandStart);
        item.terminator = CASE_TERMINATORS[termTok.token], item.end = termTok.end;
      } else t !== Token.Esac && t !== Token.EOF && !invalid && (this.unexpectedToken(after3), invalid = !0);
      items.push(item), this.skipNewlines(LexContext.CasePattern), t = this.tok.peek(LexContext.CasePattern).token;
    }
    let closeEnd = this.acceptEnd(Token.Esac, LexContext.CommandStart);
    closeEnd < 0 && this.error("expected 'esac' to close 'case'", this.tok.getPos());
    let end = closeEnd >= 0 ? closeEnd : pos;
    return this.syntaxDepth--, { type: "Case", pos, end, word, items };
  }
  // select_clause := SELECT word [IN word* (';'|NL)] DO list DONE
  selectClause() {
    let pos = this.tok.next(LexContext.CommandStart).pos, name = this.readRequiredWord("select"), wordlist;
    if (this.skipNewlines(LexContext.CommandStart), this.tok.peek(LexContext.CommandStart).token === Token.In)
      for (this.tok.next(LexContext.CommandStart), wordlist = []; this.tok.peek(LexContext.Normal).token === Token.Word; )
        wordlist.push(this.readWord(LexContext.Normal));
    if (this.skipSemi(), this.skipNewlines(LexContext.CommandStart), this.tok.peek(LexContext.CommandStart).token === Token.LBrace) {
      let bg = this.braceGroup();
      return { type: "Select", pos, end: bg.end, name, wordlist, body: bg.body };
    }
    let hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
    if (hasDo || this.error("expected 'do'", this.tok.getPos()), this.syntaxDepth >= 256) {
      this.error("maximum select nesting depth exceeded", pos);
      let closeEnd2 = this.tok.skipCompoundBody(Token.Done);
      closeEnd2 < 0 && this.error("expected 'done' to close 'select'", this.tok.getPos());
      let end2 = closeEnd2 >= 0 ? closeEnd2 : pos;
      return { type: "Select", pos, end: end2, name, wordlist, body: this.makeCompoundList([]) };
    }
    this.syntaxDepth++;
    let body = this.doBody(hasDo);
    this.syntaxDepth--, this.skipSemi();
    let closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
    closeEnd < 0 && this.error("expected 'done' to close 'select'", this.tok.getPos());
    let end = closeEnd >= 0 ? closeEnd : pos;
    return { type: "Select", pos, end, name, wordlist, body: this.makeCompoundList(body) };
  }
  // test_command := [[ test_expr ]]
  testCommand() {
    let pos = this.tok.next(LexContext.CommandStart).pos, expr = this.parseTestOr(), closeEnd = this.acceptEnd(Token.DblRBracket, LexContext.TestMode);
    closeEnd < 0 && this.error("expected ']]' to close '[['", this.tok.getPos());
    let end = closeEnd >= 0 ? closeEnd : pos;
    return { type: "TestCommand", pos, end, expression: expr };
  }
  // test_or := test_and ('||' test_and)*
  parseTestOr() {
    let first2 = this.parseTestAnd();
    if (this.tok.peek(LexContext.TestMode).token !== Token.Or)
      return first2;
    let operands3 = [first2];
    do
      this.tok.next(LexContext.TestMode), operands3.push(this.parseTestAnd());
    while (this.tok.peek(LexContext.TestMode).token === Token.Or);
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
    let first2 = this.parseTestNot();
    if (this.tok.peek(LexContext.TestMode).token !== Token.And)
      return first2;
    let operands3 = [first2];
    do
      this.tok.next(LexContext.TestMode), operands3.push(this.parseTestNot());
    while (this.tok.peek(LexContext.TestMode).token === Token.And);
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
    let negations = [];
    for (; isTestNegation(t); ) {
      let bang = this.tok.next(LexContext.TestMode);
      negations.push({ type: "Negation", pos: bang.pos, end: bang.end }), t = this.tok.peek(LexContext.TestMode);
    }
    let operand2 = this.parseTestPrimary();
    return { type: "TestNot", pos: negations[0].pos, end: operand2.end, negations, operand: operand2 };
  }
  // test_primary := '(' test_or ')' | unary_op word | word binary_op word | word
  parseTestPrimary() {
    if (this.tok.peek(LexContext.TestMode).token === Token.LParen) {
      let openPos = this.tok.next(LexContext.TestMode).pos;
      if (this.syntaxDepth >= 256) {
        this.error("maximum test group nesting depth exceeded", openPos);
        let closeEnd2 = this.tok.skipTestGroup();
        closeEnd2 < 0 && this.error("expected ')' to close test group", this.tok.getPos());
        let end2 = closeEnd2 >= 0 ? closeEnd2 : openPos, operand2 = new WordImpl("", openPos, openPos);
        return { type: "TestGroup", pos: openPos, end: end2, expression: {
          type: "TestUnary",
          pos: openPos,
          end: openPos,
          operator: "-n",
          operand: operand2
        } };
      }
      this.syntaxDepth++;
      let expr = this.parseTestOr();
      this.syntaxDepth--;
      let closeEnd = this.acceptEnd(Token.RParen, LexContext.TestMode);
      closeEnd < 0 && this.error("expected ')' to close test group", this.tok.getPos());
      let end = closeEnd >= 0 ? closeEnd : openPos;
      return { type: "TestGroup", pos: openPos, end, expression: expr };
    }
    let first2 = this.tok.next(LexContext.TestMode);
    (first2.token === Token.And || first2.token === Token.Or) && this.unexpectedToken(first2);
    let val = first2.value, firstPos = first2.pos, firstEnd = first2.end;
    if (first2.keywordEligible && UNARY_TEST_OPS[val] === 1) {
      if (this.tok.peek(LexContext.TestMode).token === Token.Word) {
        let operand3 = this.readTestOperand();
        return {
          type: "TestUnary",
          pos: firstPos,
          end: operand3.end,
          operator: val,
          operand: operand3
        };
      }
      this.error("expected operand after unary test operator", firstEnd);
      let operand2 = new WordImpl("", firstEnd, firstEnd);
      return { type: "TestUnary", pos: firstPos, end: firstEnd, operator: val, operand: operand2 };
    }
    let nt = this.tok.peek(LexContext.TestMode);
    if (nt.token === Token.Word && nt.keywordEligible && BINARY_TEST_OPS[nt.value] === 1) {
      let op = this.tok.next(LexContext.TestMode).value, right;
      if (op === "=~") {
        let token = this.tok.readTestRegexWord();
        right = new WordImpl(this.source.slice(token.pos, token.end), token.pos, token.end, this.source, embeddedPartsResolver(this.tok.getSubstitutionContext()), this.depth);
      } else
        right = this.readTestOperand();
      let left = this.toWordFromPosEnd(first2, firstPos, firstEnd);
      return {
        type: "TestBinary",
        pos: firstPos,
        end: right.end,
        operator: op,
        left,
        right
      };
    }
    let w = this.toWordFromPosEnd(first2, firstPos, firstEnd);
    return { type: "TestUnary", pos: firstPos, end: w.end, operator: "-n", operand: w };
  }
  // Unquoted `<` and `>` are operators in `[[ ]]`, never operands.
  readTestOperand() {
    let t = this.tok.next(LexContext.TestMode);
    return t.keywordEligible && (t.value === "<" || t.value === ">") && this.error(`unexpected argument '${t.value}' to conditional operator`, t.pos), this.toWord(t);
  }
  // function_def with 'function' keyword
  functionDef() {
    let pos = this.tok.next(LexContext.CommandStart).pos, name = this.readWord(LexContext.FunctionName), body;
    if (this.tok.peek(LexContext.CommandStart).token === Token.LParen) {
      let openPos = this.tok.next(LexContext.CommandStart).pos;
      this.tok.peek(LexContext.CommandStart).token === Token.RParen ? (this.tok.next(LexContext.CommandStart), this.skipNewlines(LexContext.CommandStart), body = this.commandAsBody()) : body = this.withRedirects(this.subshellBody(openPos));
    } else
      this.skipNewlines(LexContext.CommandStart), body = this.commandAsBody();
    return { type: "Function", pos, end: body.end, name, body };
  }
  // simple_command or function_def (word '(' ')' body)
  simpleCommandOrFunction(coproc) {
    let prefix = [], cmdPos = this.tok.peek(LexContext.CommandStart).pos, lastEnd = cmdPos, ctx = LexContext.CommandStart;
    for (; ; ) {
      let t = this.tok.peek(ctx).token;
      if (t === Token.Assignment) {
        let assignment2 = this.tok.next(ctx);
        lastEnd = assignment2.end, prefix.push(this.parseAssignment(assignment2));
      } else if (t === Token.Redirect) {
        let redirect3 = this.readRedirect(ctx);
        prefix.push(redirect3), lastEnd = redirect3.end;
      } else
        break;
      ctx = LexContext.CommandPrefix;
    }
    if (this.tok.peek(LexContext.Normal).token !== Token.Word)
      return new CommandImpl(cmdPos, lastEnd, void 0, prefix, []);
    let nameToken = this.tok.next(LexContext.Normal), keyword2 = nameToken.keywordEligible ? nameToken.value : "", name = this.toWord(nameToken);
    ctx = isDeclarationCommand(keyword2) ? LexContext.Declaration : keyword2 === "eval" || keyword2 === "let" ? LexContext.EvalArgument : LexContext.Normal, lastEnd = name.end;
    let suffix = [];
    if (coproc)
      for (; this.tok.peek(LexContext.CommandPrefix).token === Token.Assignment; ) {
        let token = this.tok.next(LexContext.CommandPrefix), word = ctx === LexContext.Declaration ? this.parseAssignment(token) : this.toWord(token);
        suffix.push(word), lastEnd = word.end;
      }
    if (this.tok.peek(ctx).token === Token.LParen && suffix.length === 0 && (this.tok.next(LexContext.Normal), this.tok.peek(LexContext.Normal).token === Token.RParen)) {
      this.tok.next(LexContext.Normal), this.skipNewlines(LexContext.CommandStart);
      let body = this.commandAsBody();
      return {
        type: "Function",
        pos: name.pos,
        end: body.end,
        name,
        body
      };
    }
    for (; ; ) {
      let st = this.tok.peek(ctx).token;
      if (st === Token.Word || st === Token.Assignment) {
        let token = this.tok.next(ctx), w = st === Token.Assignment ? this.parseAssignment(token) : this.toWord(token);
        suffix.push(w), lastEnd = w.end;
      } else if (st === Token.Redirect) {
        let redirect3 = this.readRedirect(ctx);
        suffix.push(redirect3), lastEnd = redirect3.end;
      } else
        break;
    }
    return new CommandImpl(cmdPos, lastEnd, name, prefix, suffix);
  }
  readRedirect(ctx) {
    let t = this.tok.next(ctx), tPos = t.pos, tEnd = t.end, descriptor = t.fileDescriptor !== void 0 ? { type: "FileDescriptor", pos: tPos, end: t.descriptorEnd, value: t.fileDescriptor } : t.variableName !== void 0 ? { type: "FileDescriptorVariable", pos: tPos, end: t.descriptorEnd, name: t.variableName } : void 0, hasTarget = t.targetEnd > t.targetPos;
    if (hasTarget || this.error("expected redirect target", t.targetPos), t.value === "<<" || t.value === "<<-") {
      let r = {
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
      return hasTarget && this.tok.registerHereDocTarget(r), r;
    }
    let target = hasTarget ? new WordImpl(this.source.slice(t.targetPos, t.targetEnd), t.targetPos, t.targetEnd, this.source, wordPartsResolver(this.tok.getSubstitutionContext()), this.depth) : void 0;
    return t.value === "<<<" ? { type: "HereString", pos: tPos, end: tEnd, operator: "<<<", descriptor, target } : { type: "Redirect", pos: tPos, end: tEnd, operator: REDIRECT_OPS[t.value] ?? ">", descriptor, target };
  }
  commandAsBody() {
    let cmd = this.command();
    return cmd && cmd.type !== "Command" && cmd.type !== "Function" && cmd.type !== "Coproc" ? cmd : (this.error("expected compound command as function body", cmd?.pos ?? this.tok.getPos()), this.makeCompoundList(cmd ? [this.makeStatement(cmd)] : []));
  }
  readWord(ctx) {
    return this.toWord(this.tok.next(ctx));
  }
  // A missing word stays empty and leaves its token to the rest of the clause.
  readRequiredWord(keyword2) {
    let t = this.tok.peek(LexContext.Normal);
    return t.token === Token.Word ? this.toWord(this.tok.next(LexContext.Normal)) : (t.token !== Token.EOF && this.error(`expected word after '${keyword2}'`, t.pos), new WordImpl("", t.pos, t.pos));
  }
  toWord(tok) {
    let text2 = tok.raw ? tok.value : this.source.slice(tok.pos, tok.end), source2 = tok.raw && tok.keywordEligible ? void 0 : this.source;
    return new WordImpl(text2, tok.pos, tok.end, source2, source2 === void 0 ? computeBareWordParts : wordPartsResolver(this.tok.getSubstitutionContext()), this.depth);
  }
  toWordFromPosEnd(tok, pos, end) {
    return tok.pos === pos && tok.end === end ? this.toWord(tok) : new WordImpl(this.source.slice(pos, end), pos, end, this.source, wordPartsResolver(this.tok.getSubstitutionContext()), this.depth);
  }
  parseAssignment(token) {
    let text2 = token.raw ? token.value : this.source.slice(token.pos, token.end);
    return new AssignmentImpl(text2, token.pos, token.end, this.source, token.assignmentOperatorPos, this.depth, this.tok.getSubstitutionContext());
  }
  makeCompoundList(commands) {
    let p = this.tok.getPos(), pos = commands.length > 0 ? commands[0].pos : p, end = commands.length > 0 ? commands[commands.length - 1].end : p;
    return { type: "CompoundList", pos, end, commands };
  }
};

// src/shell/words/value.ts
var nothing = { text: "" }, unknown2 = { text: "\uE000" };
function isExact(text2) {
  return !/[\uE000-\uE004]/.test(text2);
}
function isUnknown2(text2) {
  return text2.includes("\uE000") && !/[^\uE000-\uE004]/.test(text2);
}
function join(values, separator = "") {
  let [first2] = values;
  if (values.length <= 1) return first2 ?? nothing;
  let text2 = bounded(values.map((value) => value.text).join(separator));
  return values.some(isTainted) ? { ...taintsOf(values), text: text2 } : { text: text2 };
}
function isTainted({ origin, reads, items }) {
  return origin !== void 0 || reads !== void 0 || items !== void 0;
}
function taintsOf(values) {
  let tainted = values.filter(isTainted);
  if (tainted.length === 0) return {};
  let reads = tainted.flatMap((value) => value.reads ?? []), items = tainted.flatMap((value) => value.items ?? []);
  return {
    origin: tainted.find(({ origin }) => origin !== void 0)?.origin,
    reads: reads.length === 0 ? void 0 : reads.slice(0, maxReads),
    items: items.length === 0 ? void 0 : items.slice(0, maxReads)
  };
}
var maxTextLength2 = 1e5, maxReads = 64;
function bounded(text2) {
  return text2.length <= maxTextLength2 ? text2 : "\uE000";
}
function toShellWord({ text: text2 }) {
  return isExact(text2) ? { text: text2, certainty: "exact" } : isUnknown2(text2) ? { text: "", certainty: "unknown" } : { text: text2.replace(/[*?[\]{}]/g, "?").replace(/\uE000+/g, "**").replace(/[\uE001\uE002]+/g, "*").replaceAll("\uE003", "?").replaceAll("\uE004", " "), certainty: "glob" };
}
function fromShellWord({ text: text2, certainty }) {
  return certainty === "exact" ? text2 : certainty === "unknown" ? "\uE000" : text2.replace(/\*\*+/g, "\uE000").replaceAll("*", "\uE002").replaceAll("?", "\uE003");
}
function unquoted(text2) {
  return text2.replaceAll("*", "\uE002").replaceAll("?", "\uE003").replace(/\[[^\]]*\]/g, "\uE003").replace(/[ \t\n]+/g, "\uE004");
}

// src/shell/run/directories.ts
var maxLength = 512;
function resolveDirectory(from, to, { reading: reading2 }) {
  let [directory] = below([from], to);
  if (directory === void 0 || directory.length > maxLength) return { directory: void 0, exists: !1 };
  let isMade = [...reading2.accesses.values()].some(
    ({ action, target }) => action === "write" && normalize(target) === directory
  );
  return { directory, exists: isMade || reading2.around.list(absolute(directory, reading2.around)) !== void 0 };
}
function normalize(path) {
  let isAbsolute = path.startsWith("/"), open3 = [];
  for (let name of path.split("/"))
    name === ".." && (isAbsolute || open3.length > 0 && open3.at(-1) !== "..") ? open3.pop() : name !== "" && name !== "." && open3.push(name);
  return isAbsolute ? `/${open3.join("/")}` : open3.join("/") || ".";
}
function below(directories2, path) {
  return isExact(path) ? path.startsWith("/") ? [normalize(path)] : directories2.map((directory) => directory === void 0 ? void 0 : normalize(`${directory}/${path}`)) : [void 0];
}
function absolute(directory, { cwd }) {
  return directory.startsWith("/") ? directory : normalize(`${cwd}/${directory}`);
}

// src/shell/run/scope.ts
var nowhere = {
  cwd: "/",
  home: "/root",
  variables: {},
  list: () => {
  },
  readCode: void 0
};
function createScope({ cwd, home: home2, variables }) {
  let known3 = { HOME: home2, PWD: cwd, SHELL: "/bin/bash", IFS: ` 	
`, ...variables };
  return {
    cwd: ["."],
    fallback: [],
    old: [void 0],
    stack: [],
    references: /* @__PURE__ */ new Map(),
    globs: { hidden: !1, anyCase: !1 },
    variables: new Map(Object.entries(known3).map(([name, text2]) => [name, [{ text: text2 }]])),
    functions: /* @__PURE__ */ new Map(),
    exportsFunctions: !1,
    positional: void 0,
    stopsOnError: !1,
    conditional: !1,
    remote: !1
  };
}
function subshell(scope) {
  return {
    ...scope,
    variables: new Map(scope.variables),
    functions: new Map(scope.functions),
    references: new Map(scope.references)
  };
}
var maxAlternatives = 16;
function assign3(scope, given, values) {
  let name = scope.references.get(given) ?? given, all = [...scope.conditional ? scope.variables.get(name) ?? [] : [], ...values], distinct = all.filter(({ text: text2 }, index) => all.findIndex((each2) => each2.text === text2) === index);
  scope.variables.set(name, distinct.length <= maxAlternatives ? distinct : [{ text: "\uE000" }]);
}
var maxDirectories = 8;
function either(...alternatives) {
  let all = [...new Set(alternatives.flat())];
  return all.length <= maxDirectories ? all : [...all.slice(0, maxDirectories - 1), void 0];
}
function settle(scope) {
  scope.fallback.length !== 0 && (scope.stopsOnError || (scope.cwd = either(scope.cwd, scope.fallback)), scope.fallback = []);
}

// src/shell/run/stack.ts
var maxStack = 16;
function operandsOf(args) {
  return args.filter(({ text: text2 }) => !/^-[LPe@n-]+$/.test(text2));
}
function changeDirectory2(args, { shell: shell2, variables }) {
  let { scope, reading: reading2 } = shell2, given = operandsOf(args), targets = given.length === 0 ? [{ text: reading2.around.home }] : given, paths = variables.CDPATH === void 0 ? scope.variables.get("CDPATH") ?? [] : [variables.CDPATH];
  return move(
    targets.flatMap(({ text: text2 }) => [text2, ...searched(text2, paths)]),
    shell2
  ), nothing;
}
function searched(target, paths) {
  return /^(\/|\.\.?(\/|$)|-$)/.test(target) ? [] : paths.flatMap(({ text: text2 }) => text2.split(":").filter((each2) => each2 !== "")).map((each2) => `${each2}/${target}`);
}
function move(targets, shell2) {
  let { scope } = shell2, before = scope.cwd, moved = targets.slice(0, maxStack).flatMap(
    (target) => target === "-" ? scope.old.map((directory) => ({ directory, exists: !0 })) : scope.cwd.map((from) => resolveDirectory(from, target, shell2))
  ), there = moved.filter(({ exists }) => exists), likely = targets.length > 1 && there.length > 0 ? there : moved;
  scope.fallback = likely.every(({ exists }) => exists) && likely.length === moved.length ? [] : before, scope.cwd = either(likely.map(({ directory }) => directory)), scope.old = before;
}
function pushDirectory(args, run3) {
  let { scope } = run3.shell, [target] = operandsOf(args), before = scope.cwd;
  if (target === void 0 || /^[-+]\d+$/.test(target.text)) {
    let [top = ["."], ...rest] = scope.stack;
    return scope.cwd = target === void 0 ? top : either(top, ...rest), scope.stack = [before, ...rest], scope.old = before, nothing;
  }
  return scope.stack = [before, ...scope.stack].slice(0, maxStack), changeDirectory2(args, run3);
}
function popDirectory(_, { shell: { scope } }) {
  let [top, ...rest] = scope.stack;
  return scope.old = scope.cwd, scope.cwd = top ?? either(scope.cwd, ["."]), scope.stack = rest, nothing;
}
function stackEntry(name, scope) {
  if (name === "+" || name === "0" || name === "+0") return scope.cwd;
  if (name === "-") return scope.old;
  if (!(!/^[-+]?\d{1,3}$/.test(name) || !isExact(name)))
    return scope.stack[Math.abs(Number(name)) - 1] ?? either(scope.cwd, ...scope.stack);
}

// src/shell/words/expand-braces.ts
function expandBraces(text2) {
  let done = [], open3 = [text2];
  for (; open3.length > 0 && open3.length + done.length <= 64; ) {
    let [next = "", ...rest] = open3, expanded2 = expandFirst(next);
    expanded2 === void 0 ? [done, open3] = [[...done, next], rest] : open3 = [...expanded2, ...rest];
  }
  return open3.length === 0 ? done : [text2];
}
function expandFirst(text2) {
  for (let at = 0; at < text2.length; at = skip2(text2, at)) {
    if (text2[at] !== "{" || text2[at - 1] === "$") continue;
    let group = readGroup(text2, at);
    if (group === void 0) continue;
    let alternatives = group.commas.length > 0 ? slices(text2, at, group) : sequence(text2.slice(at + 1, group.end));
    if (alternatives !== void 0)
      return alternatives.map((each2) => text2.slice(0, at) + each2 + text2.slice(group.end + 1));
  }
}
function readGroup(text2, start) {
  let commas = [], depth = 0;
  for (let at = start; at < text2.length; at = skip2(text2, at)) {
    let character2 = text2[at];
    if (character2 === "{") depth += 1;
    else if (character2 === "," && depth === 1) commas.push(at);
    else if (character2 === "}" && --depth === 0) return { commas, end: at };
  }
}
function slices(text2, start, { commas, end }) {
  let bounds = [start, ...commas, end];
  return bounds.slice(1).map((bound, index) => text2.slice((bounds[index] ?? start) + 1, bound));
}
function sequence(text2) {
  let range = /^(-?\d{1,6}|[a-zA-Z])\.\.(-?\d{1,6}|[a-zA-Z])(?:\.\.-?\d{1,6})?$/.exec(text2), [, from = "", to = ""] = range ?? [];
  if (range === null || /\d/.test(from) !== /\d/.test(to)) return;
  let letters = !/\d/.test(from), [first2, last] = [from, to].map((end) => letters ? end.charCodeAt(0) : Number(end));
  if (Math.abs(last - first2) >= 64) return;
  let step2 = first2 <= last ? 1 : -1;
  return Array.from({ length: Math.abs(last - first2) + 1 }, (_, index) => {
    let value = first2 + index * step2;
    return letters ? String.fromCharCode(value) : String(value);
  });
}
function skip2(text2, at) {
  let character2 = text2[at];
  return character2 === "\\" ? at + 2 : character2 === "'" || character2 === '"' || character2 === "`" ? after2(text2, at + 1, character2) : character2 === "$" && (text2[at + 1] === "{" || text2[at + 1] === "(") ? after2(text2, at + 2, text2[at + 1] === "{" ? "}" : ")") : at + 1;
}
function after2(text2, from, close) {
  let end = text2.indexOf(close, from);
  return end === -1 ? text2.length : end + 1;
}

// src/core/match-path.ts
function matchText(pattern, text2) {
  return matchSegment(pattern, text2);
}
function isLiteral(pattern) {
  return !/[*?[]/.test(pattern);
}
function matchSegment(pattern, text2) {
  if (isLiteral(pattern)) return pattern === text2;
  let [at, from] = [0, 0], [star2, taken] = [-1, 0];
  for (; from < text2.length; ) {
    let width = pattern[at] === "*" ? 0 : matchCharacter(pattern, at, text2.charAt(from));
    if (pattern[at] === "*")
      [star2, taken] = [at, from], at += 1;
    else if (width > 0)
      at += width, from += 1;
    else {
      if (star2 === -1)
        return !1;
      taken += 1, [at, from] = [star2 + 1, taken];
    }
  }
  for (; pattern[at] === "*"; ) at += 1;
  return at === pattern.length;
}
function matchCharacter(pattern, at, character2) {
  if (pattern[at] === "?") return 1;
  let negated = pattern[at + 1] === "!" || pattern[at + 1] === "^", members = at + (negated ? 2 : 1), close = pattern[at] === "[" ? pattern.indexOf("]", members + 1) : -1;
  return close === -1 ? pattern[at] === character2 ? 1 : 0 : isInClass(pattern.slice(members, close), character2) === negated ? 0 : close - at + 1;
}
function isInClass(members, character2) {
  for (let index = 0; index < members.length; index += 1) {
    let first2 = members.charAt(index);
    if (members[index + 1] === "-" && index + 2 < members.length) {
      if (first2 <= character2 && character2 <= members.charAt(index + 2)) return !0;
      index += 2;
    } else if (first2 === character2) return !0;
  }
  return !1;
}

// src/shell/words/expand-glob.ts
var maxNames = 64, maxDirectories2 = 32;
function expandGlob(text2, { reading: reading2, scope }) {
  if (isExact(text2) || text2.includes("\uE000") || text2.includes("\uE001") || scope.remote) return;
  let [cwd] = scope.cwd;
  if (scope.cwd.length !== 1 || cwd === void 0) return;
  let { anyCase } = scope.globs, matches = (pattern, name) => anyCase ? matchSegment(pattern.toLowerCase(), name.toLowerCase()) : matchSegment(pattern, name), segments = text2.split("/"), found = [text2.startsWith("/") ? "" : "."];
  for (let [index, segment] of (text2.startsWith("/") ? segments.slice(1) : segments).entries()) {
    if (found.length > maxDirectories2) return;
    let isFirst = index === 0 && !text2.startsWith("/"), next = [], later = [];
    for (let base2 of found) {
      let put = (name) => next.push(isFirst ? name : `${base2}/${name}`), isSure = isExact(segment);
      if (isSure && (index === 0 || base2 === "" || found.length === 1)) {
        put(segment);
        continue;
      }
      let names2 = reading2.around.list(absolute(base2 === "" ? "/" : below([cwd], base2)[0] ?? cwd, reading2.around));
      if (isSure) {
        names2 === void 0 ? later.push(`${base2}/${segment}`) : (segment === "" || segment.startsWith(".") || names2.includes(segment)) && put(segment);
        continue;
      }
      if (names2 === void 0) continue;
      let pattern = segment.replaceAll("\uE002", "*").replaceAll("\uE003", "?");
      for (let name of names2) isShown(name, pattern, scope.globs.hidden) && matches(pattern, name) && put(name);
      if (next.length > maxNames) return;
    }
    found = [...next, ...later];
  }
  return found.length === 0 ? void 0 : found;
}
function isShown(name, pattern, showsHidden) {
  return showsHidden || !name.startsWith(".") || pattern.startsWith(".");
}

// src/shell/run/touch.ts
var maxAccesses = 400;
function touch3(shell2, action, value, trait = {}) {
  let { possible, ...rest } = trait;
  return placesOf(value, shell2).flatMap(({ text: text2, certainty }) => certainty === "exact" && isNoFile(text2) ? [] : note(shell2, { action, target: text2, certainty: certainty === "exact" && possible === !0 ? "possible" : certainty, ...rest }));
}
function note({ reading: reading2, scope }, access) {
  if (scope.remote && !isFarReaching(access)) return [];
  let key = `${access.action} ${access.certainty} ${access.recursive ?? ""} ${access.origin ?? ""} ${access.target}`, known3 = reading2.accesses.get(key);
  return known3 !== void 0 ? [known3] : reading2.accesses.size >= maxAccesses ? (reading2.complete = !1, []) : (reading2.accesses.set(key, access), [access]);
}
function isFarReaching({ action, target, recursive, origin }) {
  return action === "network" || origin !== void 0 || recursive === !0 && target.startsWith("/");
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
  return path === "" || path === "-" ? !0 : path.startsWith("/dev/") && devices.has(path.slice(5).split("/", 1)[0] ?? "");
}
function placesOf(value, shell2) {
  return [value, ...throughLinks(value, shell2)].flatMap((each2) => wordsOf2(each2, shell2));
}
function throughLinks(value, { scope, reading: reading2 }) {
  let { links, around } = reading2, [cwd] = scope.cwd;
  if (links.length === 0 || cwd === void 0 && !value.text.startsWith("/")) return [];
  let path = value.text.startsWith("/") ? value.text : absolute(normalize(`${cwd}/${value.text}`), around);
  return links.flatMap(
    ([name, target]) => path.startsWith(`${name}/`) ? [{ ...value, text: `${target === "/" ? "" : target}${path.slice(name.length)}` }] : []
  );
}
function withoutProc(text2) {
  let [whole, place] = /^\/+proc\/[^/]+\/(cwd|root)(?=\/|$)/.exec(text2) ?? [];
  if (whole === void 0) return text2;
  let rest = text2.slice(whole.length).replace(/^\/+/, "");
  return place === "root" ? `/${rest}` : rest || ".";
}
function wordsOf2(given, { scope }) {
  let value = given.text.startsWith("/") ? { ...given, text: withoutProc(given.text) } : given, { text: text2 } = value;
  return text2.startsWith("/") || text2.startsWith("\uE000") ? [toShellWord(value)] : scope.cwd.map((directory) => directory === "." ? toShellWord(value) : toShellWord({ text: `${directory === "/" ? "" : directory ?? "\uE000"}/${text2}` }));
}

// src/shell/run/run-code.ts
function runShellCode(code, { reading: reading2 }, scope, stdin = nothing) {
  let shell2 = { reading: reading2, scope };
  if (isUnknown2(code.text)) return runUnknownCode(code, shell2);
  if (reading2.characters -= code.text.length, reading2.characters < 0)
    return reading2.complete = !1, nothing;
  let text2 = isExact(code.text) ? code.text : withVariable(code, scope), script = parseWhole(text2);
  return script === void 0 && (reading2.complete = !1), script === void 0 ? nothing : evaluateList(script, scope, reading2, stdin);
}
var variable2 = "k6s_unknown_text";
function withVariable(code, scope) {
  return assign3(scope, variable2, [{ text: "\uE000", origin: code.origin, reads: code.reads }]), code.text.replace(/[\uE000-\uE004]+/g, `\${${variable2}}`);
}
function runUnknownCode({ origin }, shell2) {
  return note(shell2, { action: "execute", target: "", certainty: "unknown", origin: origin ?? "unknown" }), { text: "\uE000", origin };
}
var maxErrors = 8;
function parseWhole(text2) {
  let found = [], rest = text2;
  for (let errors = 0; errors < maxErrors; errors += 1) {
    let script = parseShallow(rest);
    if (script === void 0) return;
    found.push(...script.commands);
    let stopped = script.errors?.find(({ message }) => message.startsWith("unexpected"));
    if (stopped === void 0) break;
    rest = rest.slice(stopped.pos + 1);
  }
  return found;
}
function parseShallow(text2) {
  try {
    let script = parse(text2);
    return script.errors?.some(({ message }) => /nest|depth|recurs/i.test(message)) ? void 0 : script;
  } catch (error) {
    if (error instanceof RangeError) return;
    throw error;
  }
}
function textOf2(target, certainty, { reading: reading2 }) {
  if (certainty === "unknown") return "\uE000";
  let path = /^~(\/|$)/.test(target) ? reading2.around.home + target.slice(1) : target;
  return certainty === "glob" ? fromShellWord({ text: path, certainty }) : path;
}
function runCode2(language, code, shell2) {
  if (isUnknown2(code.text)) {
    runUnknownCode(code, shell2);
    return;
  }
  let { readCode: readCode2 } = shell2.reading.around;
  if (readCode2 === void 0) {
    shell2.reading.needsCode = !0;
    return;
  }
  let { accesses, commands, origin } = readCode2(language, code.text.replace(/[\uE000-\uE004]+/g, "$unknown"));
  for (let { action, target, certainty, recursive, sent } of accesses) {
    if (action === "execute" || action === "network") {
      note(shell2, { action, target, certainty });
      continue;
    }
    let drafts = touch3(
      shell2,
      action,
      { text: textOf2(target, certainty, shell2) },
      { possible: certainty === "possible", ...recursive ? { recursive } : {} }
    );
    for (let draft of drafts) sent === !0 && (draft.sent = !0);
  }
  for (let command3 of commands) runShellCode({ text: command3 }, shell2, { ...shell2.scope });
  origin !== void 0 && runUnknownCode({ text: "", origin }, shell2);
}

// src/shell/run/written.ts
var maxFiles = 64;
function keysOf(path, { reading: reading2, scope }) {
  return !isExact(path) || path === "" ? [] : path.startsWith("/dev/") ? [path] : below(scope.cwd, path).flatMap((at) => at === void 0 ? [] : [absolute(at, reading2.around)]);
}
function recall(path, shell2) {
  let { files } = shell2.reading;
  for (let key of keysOf(path, shell2)) {
    let content = files.get(key);
    if (content !== void 0) return content;
  }
}
function remember(path, content, shell2, appends = !1) {
  let { files } = shell2.reading;
  if (!path.startsWith("/dev/"))
    for (let key of keysOf(path, shell2)) {
      let before = appends ? files.get(key) : void 0;
      if (files.size >= maxFiles && !files.has(key)) return;
      files.set(key, before === void 0 ? content : { ...before, ...content, text: before.text + content.text });
    }
}
function copyContent(from, to, shell2) {
  let target = to.replace(/\/+$/, "");
  for (let key of keysOf(from, shell2))
    for (let [name, content] of [...shell2.reading.files])
      name === key ? remember(target, content, shell2) : name.startsWith(`${key}/`) && remember(`${target}/${name.slice(key.length + 1)}`, content, shell2);
}
var extensions = ["", ".js", ".mjs", ".cjs", ".ts", ".py", ".pm", ".rb"], starts = ["index.js", "index.mjs", "index.cjs", "__main__.py", "__init__.py"];
function startOf(path, shell2) {
  let names2 = [
    ...extensions.map((each2) => path + each2),
    ...starts.map((each2) => `${path.replace(/\/+$/, "")}/${each2}`)
  ];
  for (let name of names2) {
    let content = recall(name, shell2);
    if (content !== void 0) return [name, content];
  }
}
function runWritten(path, program, args, run3) {
  let found = startOf(path, run3.shell);
  if (found === void 0) return !1;
  let [name, content] = found, { files } = run3.shell.reading, keys = keysOf(name, run3.shell).filter((key) => files.has(key));
  for (let key of keys) files.delete(key);
  runContent(languageOf(program) ?? languageOfFile(name, content.text), content, args ?? [], run3);
  for (let key of keys) files.has(key) || files.set(key, content);
  return !0;
}
function runInput(program, run3) {
  runContent(languageOf(program) ?? "sh", run3.stdin, [], run3);
}
function runContent(language, content, args, run3) {
  let { shell: shell2, stdin } = run3;
  language === "make" ? runShellCode({ ...content, text: recipesOf(content.text) }, shell2, scopeFor(run3, [])) : language === "sh" ? runShellCode(content, shell2, scopeFor(run3, args), stdin) : runCode2(language, content, shell2);
}
function scopeFor({ shell: shell2 }, args) {
  return innerScope(shell2.scope, args);
}
var languages = {
  python: "python",
  pypy: "python",
  node: "node",
  nodejs: "node",
  bun: "node",
  deno: "node",
  tsx: "node",
  "ts-node": "node",
  perl: "perl",
  ruby: "ruby",
  php: "php",
  lua: "lua",
  luajit: "lua",
  awk: "awk",
  gawk: "awk",
  mawk: "awk",
  sed: "sed",
  gsed: "sed",
  tclsh: "tcl",
  expect: "tcl",
  rscript: "r",
  vim: "vim",
  vi: "vim",
  ex: "vim",
  ed: "vim",
  nvim: "vim",
  make: "make",
  gmake: "make",
  sh: "sh",
  bash: "sh",
  dash: "sh",
  zsh: "sh",
  ksh: "sh",
  py: "python",
  js: "node",
  mjs: "node",
  cjs: "node",
  ts: "node",
  pl: "perl",
  pm: "perl",
  rb: "ruby",
  mk: "make"
};
function languageOf(program) {
  let name = program.replace(/[\d.]+$/, "");
  return Object.hasOwn(languages, name) ? languages[name] : void 0;
}
function languageOfFile(name, text2) {
  let first2 = /^#!\s*(?:\S*\/)?env\s+(?:-S\s*)?([\w.]+)|^#!\s*\S*?([\w.]+)(?:\s|$)/.exec(text2.slice(0, 200)), extension = /\.(\w+)$/.exec(name)?.[1] ?? "";
  return languageOf(first2?.[1] ?? first2?.[2] ?? extension) ?? "sh";
}
function recipesOf(makefile) {
  let lines = [], variables = /* @__PURE__ */ new Map();
  for (let line of makefile.replaceAll(`\\
`, " ").split(`
`)) {
    let [, name, value] = /^\s*(?:export\s+|override\s+)?(\w+)\s*[:?+]*=\s*(.*)$/.exec(line) ?? [];
    name !== void 0 && !line.startsWith("	") && variables.set(name, value ?? "");
    let shell2 = line.indexOf("$(shell ");
    shell2 !== -1 && lines.push(line.slice(shell2 + 8).replace(/\)\s*$/, ""));
    let recipe = line.startsWith("	") ? line.slice(1) : line.includes(":") ? line.slice(line.indexOf(";") + 1 || line.length) : "";
    recipe !== "" && lines.push(recipe.replace(/^[\s@+-]+/, ""));
  }
  let target = /^([^\s:=#]+)\s*:/m.exec(makefile)?.[1] ?? "";
  return lines.map(
    (line) => line.replace(/\$(?:\((\w+)\)|\{(\w+)\}|([@$]))/g, (whole, round, curly, sign) => sign !== void 0 ? sign === "$" ? "$" : target : variables.get(round ?? curly) ?? (round === void 0 ? whole : `\${${round}}`))
  ).join(`
`);
}
var packageRunners = /^(npm|pnpm|yarn|bun|cnpm|npx|node)$/;
function runImplied(program, args, run3) {
  let { shell: shell2 } = run3, language = languageOf(program);
  if (run3.stdin.text !== "" && args.some(({ text: text2 }) => text2 === "-" || text2 === "-f-") && (language === "make" || language === "sed" || language === "awk") && runContent(language, run3.stdin, [], run3), shell2.reading.files.size !== 0) {
    if (language === "make")
      for (let name of ["Makefile", "makefile", "GNUmakefile"]) runWritten(name, "make", [], run3);
    packageRunners.test(program) && runScripts(run3, args), (language === "node" || language === "python" || language === "perl" || language === "ruby") && runModules(language, program, args, run3);
  }
}
function runScripts(run3, args) {
  let content = recall("package.json", run3.shell);
  if (!(content === void 0 || !isExact(content.text)))
    for (let [name, script] of scriptsOf(content.text)) {
      let base2 = name.replace(/^(?:pre|post)/, ""), isNamed = args.some(({ text: text2 }) => text2 === name || text2 === base2 || text2 === base2.slice(0, 1)), isInstalled = /^(?:install|prepare)$/.test(base2) && args.some(({ text: text2 }) => /^(?:i|ci|add|install|rebuild)$/.test(text2));
      (isNamed || isInstalled) && runShellCode({ ...content, text: script }, run3.shell, scopeFor(run3, []));
    }
}
function scriptsOf(text2) {
  try {
    let { scripts } = JSON.parse(text2);
    return typeof scripts != "object" || scripts === null ? [] : Object.entries(scripts).flatMap(([name, script]) => typeof script == "string" ? [[name, script]] : []);
  } catch {
    return [];
  }
}
function runModules(language, program, args, run3) {
  for (let [path] of [...run3.shell.reading.files]) {
    let [, stem = "\uE000", extension = ""] = /([^/]+)\.(\w+)$/.exec(path) ?? [];
    if (languageOf(extension) !== language) continue;
    let isNamed = /^(?:site|user)customize$/.test(stem) || [...args, run3.stdin, nothing].some(({ text: text2 }) => text2.includes(stem)), isOperand = args.some(({ text: text2 }) => text2.endsWith(`${stem}.${extension}`));
    isNamed && !isOperand ? runWritten(path, program, [], run3) : isNamed && isOperand && args.some(({ text: text2 }) => /^-/.test(text2)) && runWritten(path, program, [], run3);
  }
}

// src/shell/run/redirects.ts
function applyRedirects(redirects, shell2, input) {
  let stdin = input, files = [], appends = !1;
  for (let redirect3 of redirects)
    if (redirect3.type === "HereDoc") {
      let { text: text2, parts: parts2 } = redirect3.body, body = parts2 === void 0 ? { text: text2 } : expandParts(parts2, shell2);
      stdin = redirect3.operator === "<<-" ? { ...body, text: body.text.replace(/^\t+/gm, "") } : body;
    } else if (redirect3.type === "HereString") {
      let [value = nothing] = expandText(redirect3.target, shell2);
      stdin = { ...value, text: `${value.text}
` };
    } else if (redirect3.operator === "<" || redirect3.operator === "<>")
      stdin = readFrom(redirect3, shell2, input);
    else if (redirect3.operator !== "<&") {
      let isOutput = redirect3.descriptor?.type !== "FileDescriptor" || redirect3.descriptor.value === 1, written = writeTo(redirect3, shell2);
      isOutput && written !== void 0 && files.push(...written), appends ||= redirect3.operator.endsWith(">>");
    }
  return { stdin, print: (printed2) => keep(printed2, files, shell2, appends) };
}
function targetsOf(redirect3, shell2) {
  return redirect3.target === void 0 ? [] : expandWord(redirect3.target, shell2);
}
function readFrom(redirect3, shell2, input) {
  let targets = targetsOf(redirect3, shell2);
  if (redirect3.operator === "<>") for (let target of targets) touch3(shell2, "write", target);
  return targets.map((target) => contentOf(target, shell2))[0] ?? input;
}
function contentOf(target, shell2) {
  let known3 = recall(target.text, shell2);
  if (known3 !== void 0) return known3;
  let reads = touch3(shell2, "read", target);
  return { text: "\uE000", origin: target.origin, reads };
}
function writeTo(redirect3, shell2) {
  let targets = targetsOf(redirect3, shell2);
  if (!(redirect3.operator === ">&" && targets.every(({ text: text2 }) => /^(\d+-?|-)$/.test(text2)))) {
    for (let target of targets) touch3(shell2, "write", target);
    return targets;
  }
}
function keep(printed2, files, shell2, appends) {
  if (files.length === 0) return printed2;
  let isTerminal = files.some(({ text: text2 }) => text2 === "/dev/stdout" || text2 === "/dev/tty");
  if (files.some(({ text: text2 }) => /^\/dev\/(tcp|udp)\//.test(text2))) for (let read of printed2.reads ?? []) read.sent = !0;
  for (let { text: text2 } of files) remember(text2, printed2, shell2, appends);
  return isTerminal ? printed2 : nothing;
}

// src/shell/run/printed.ts
var passing = new Set(
  "cat sort uniq head tail tee grep egrep fgrep rg sed awk cut tr rev shuf less more nl fold fmt column xargs".split(
    " "
  )
), decoding = new Set(
  "base64 base32 basenc xxd openssl gpg gunzip zcat bunzip2 bzcat xz unxz xzcat zstd uudecode rev tr gzip".split(" ")
), words = new Set(
  "date whoami hostname uname nproc wc id seq expr bc md5sum sha256sum uuidgen".split(" ")
);
function printedBy(program, args, run3, printed2) {
  let operands3 = args.filter(({ text: text2 }) => !text2.startsWith("-"));
  if (decoding.has(program)) return decoded(program, args, run3, printed2);
  if (words.has(program)) return { ...printed2, text: "\uE001", items: void 0 };
  if (program === "cat" && printed2.origin !== "network") return concatenated2(operands3, run3, printed2);
  if (program === "tee") return { ...run3.stdin };
  if (passing.has(program) && isUnknown2(printed2.text))
    return { ...printed2, items: run3.stdin.items ?? listedBy(program, operands3) };
  if (program === "basename" && operands3[0] !== void 0)
    return { ...printed2, text: operands3[0].text.replace(/\/+$/, "").replace(/^.*\//, "") };
  if (program === "dirname" && operands3[0] !== void 0) {
    let { text: text2 } = operands3[0];
    return { ...printed2, text: text2.includes("/") ? text2.replace(/\/+[^/]*\/*$/, "") || "/" : "." };
  }
  return (program === "realpath" || program === "readlink") && operands3[0] !== void 0 ? { ...printed2, text: operands3[0].text } : program === "mktemp" ? { ...printed2, text: temporaryName(run3) } : program === "git" ? { ...printed2, text: workTree(args, run3) ?? printed2.text } : program === "ls" ? { ...printed2, items: listed(operands3) } : printed2;
}
var maxDepth3 = 64;
function workTree(args, { shell: shell2, variables }) {
  let { around } = shell2.reading, [cwd, ...others] = shell2.scope.cwd;
  if (args.map(({ text: text2 }) => text2).join(" ") !== "rev-parse --show-toplevel" || ["GIT_DIR", "GIT_WORK_TREE"].some((name) => name in variables || shell2.scope.variables.has(name)) || shell2.scope.remote || cwd === void 0 || others.length > 0) return;
  let directory = absolute(cwd, around);
  for (let depth = 0; depth < maxDepth3 && directory !== "/"; depth += 1) {
    let names2 = around.list(directory);
    if (names2 === void 0) return;
    if (names2.includes(".git")) return directory;
    directory = normalize(`${directory}/..`);
  }
}
function listed(operands3) {
  return operands3.length === 0 ? ["\uE002"] : operands3.flatMap(({ text: text2 }) => [text2, "\uE002"]);
}
function listedBy(program, operands3) {
  if (!/^(e|f)?grep$|^rg$/.test(program)) return;
  let roots = operands3.slice(1).map(({ text: text2 }) => `${text2.replace(/\/+$/, "")}/${"\uE000"}`);
  return roots.length === 0 ? void 0 : roots;
}
function concatenated2(operands3, run3, printed2) {
  if (operands3.length === 0) return run3.stdin.text === "" ? printed2 : run3.stdin;
  let contents = operands3.map((file2) => file2.text === "-" ? run3.stdin : contentOf(file2, run3.shell));
  return join(contents);
}
function temporaryName({ shell: shell2 }) {
  return `${shell2.scope.variables.get("TMPDIR")?.[0]?.text ?? "/tmp"}/tmp.${"\uE001"}`;
}
function decoded(program, args, run3, printed2) {
  if (!(!/^(base(64|32|nc)|xxd|openssl|gpg|gzip|xz|zstd)$/.test(program) || args.some(({ text: text3 }) => /^-\w*[dDr]|^--(d|r)/.test(text3)))) return { ...printed2, text: "\uE000", items: void 0 };
  let source2 = printed2.origin === "network" ? "network" : "encoded", { text: text2 } = run3.stdin;
  return !/^base64$/.test(program) || !isExact(text2) || text2 === "" ? { ...printed2, text: "\uE000", origin: source2 } : { ...printed2, text: fromBase64(text2), origin: source2 };
}
function fromBase64(text2) {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(text2.replace(/\s/g, "")), (each2) => each2.charCodeAt(0)));
  } catch {
    return "\uE000";
  }
}

// src/shell/run/run-xargs.ts
var maxItems2 = 16, xargsWithValue = "adEeILlnPRsSJ", xargsLongWithValue = /^--(arg-file|delimiter|eof|max-lines|max-args|max-procs|max-chars|process-slot-var)$/;
function runXargs(args, run3) {
  let { marker: marker2, words: words2, fromFile } = readXargs(args), items = fromFile ? [unknown2] : itemsOf2(run3.stdin, /\s+/);
  pushInvocation("xargs", args, run3);
  let command3 = words2.length === 0 ? [{ text: "echo" }] : words2;
  return (marker2 === void 0 && endsOpen(command3) || isSpliced(command3, marker2, items)) && noteInputCode(run3), marker2 === void 0 || !command3.some(({ text: text2 }) => text2.includes(marker2)) ? runProgram([...command3, ...items], { ...run3, stdin: nothing }) : join(items.map((item) => runProgram(replaced2(command3, marker2, item), { ...run3, stdin: nothing })));
}
var takers = /^(sudo|doas|env|nice|nohup|timeout|time|command|exec|busybox)$/, shells = /^(ba|da|z|k|fi|a)?sh$/;
function endsOpen(command3) {
  let [first2, ...rest] = command3.map(({ text: text2 }) => text2), name = programName(first2 ?? "");
  return takers.test(name) ? rest.every((text2) => text2.startsWith("-")) : name === "find" ? rest.some((text2) => text2.startsWith("-")) : shells.test(name) && /^-\w*c$/.test(rest.at(-1) ?? "");
}
function isSpliced(command3, marker2, items) {
  return marker2 === void 0 || items.every(({ text: text2 }) => isExact(text2)) ? !1 : isSplicedCode(command3, marker2);
}
function isSplicedCode(command3, marker2) {
  let shell2 = command3.findIndex(({ text: text2 }) => shells.test(programName(text2))), code = command3.findIndex(({ text: text2 }, index) => index > shell2 && /^-\w*c$/.test(text2)) + 1;
  return shell2 !== -1 && code > 0 && (command3[code]?.text.includes(marker2) ?? !1);
}
function noteInputCode({ shell: shell2 }) {
  note(shell2, { action: "execute", target: "", certainty: "unknown", origin: "input" });
}
function readXargs(args) {
  let marker2, fromFile = !1, index = 0;
  for (; index < args.length; index += 1) {
    let text2 = args[index]?.text ?? "";
    if (!text2.startsWith("-") || text2 === "-") break;
    if (text2 === "--") {
      index += 1;
      break;
    }
    let letter = text2[1] ?? "";
    fromFile ||= letter === "a" || text2.startsWith("--arg-file"), letter === "I" || letter === "J" ? marker2 = text2.length > 2 ? text2.slice(2) : args[index + 1]?.text ?? "{}" : letter === "i" ? marker2 = text2.slice(2) || "{}" : text2.startsWith("--replace") && (marker2 = text2.slice(10) || "{}"), (letter === "-" ? xargsLongWithValue.test(text2) : takesValue(text2)) && (index += 1);
  }
  return { marker: marker2, words: args.slice(index), fromFile };
}
function takesValue(text2) {
  let at = [...text2].findIndex((letter2, index) => index > 0 && xargsWithValue.includes(letter2)), letter = text2[at] ?? "";
  return at === text2.length - 1 && at > 0 && !"el".includes(letter);
}
function itemsOf2(stdin, separator) {
  return (stdin.items ?? (isExact(stdin.text) ? stdin.text.split(separator).filter((text2) => text2 !== "") : ["\uE000"])).slice(0, maxItems2).map((text2) => ({ ...stdin, text: text2, items: void 0 }));
}
function replaced2(words2, marker2, item) {
  return words2.map(
    (word) => word.text.includes(marker2) ? { ...join([word, item]), text: word.text.split(marker2).join(item.text) } : word
  );
}
var parallelWithValue = /^(-[jNnLlSaICEdPsMt]|--(jobs|max-args|sshlogin|arg-file|colsep|delay|joblog|results|tmpdir|timeout|retries|workdir|wd|memfree|load|nice|basefile|transferfile|return|env|tagstring|block|delimiter|recend|recstart|halt|seqreplace|profile))$/;
function runParallel(args, run3) {
  pushInvocation("parallel", args, run3);
  let sources = args.findIndex(({ text: text2 }) => /^:::\+?$/.test(text2)), files = args.findIndex(({ text: text2 }) => /^::::\+?$/.test(text2)), own = sources === -1 ? args : args.slice(0, sources), words2 = commandOf(files === -1 || files > own.length ? own : own.slice(0, files)), given = sources === -1 ? [] : args.slice(sources + 1).filter(({ text: text2 }) => !/^:::\+?$/.test(text2)), fromInput = files === -1 && sources === -1 ? itemsOf2(run3.stdin, /\n/) : [], items = files === -1 ? [...given, ...fromInput].slice(0, maxItems2) : [unknown2];
  if ((words2.length === 0 || given.length === 0 && endsOpen(words2)) && noteUnlessGiven(given, run3), words2.length === 0) return join(items.map((item) => runShell(item, run3)));
  if (sources !== -1 && items.length === 0) return nothing;
  let isReplaced = words2.some(({ text: text2 }) => marker.test(text2));
  return join(
    items.map((item) => {
      let line = isReplaced ? words2.map((word) => ({ ...word, text: word.text.replace(markers, () => item.text) })) : [...words2, item];
      return runProgram(line.length === 1 ? words2 : line, { ...run3, stdin: nothing });
    })
  );
}
function noteUnlessGiven(given, run3) {
  given.length === 0 && run3.stdin.text !== "" && noteInputCode(run3);
}
var marker = /\{[./%#\d]*\}/, markers = /\{[./%#\d]*\}/g;
function runShell(code, { shell: shell2 }) {
  return runShellCode(code, shell2, innerScope(shell2.scope, []));
}
function commandOf(args) {
  let index = 0;
  for (; index < args.length; index += 1) {
    let text2 = args[index]?.text ?? "";
    if (!text2.startsWith("-")) break;
    parallelWithValue.test(text2) && (index += 1);
  }
  return args.slice(index);
}
function pushInvocation(program, args, { shell: shell2 }) {
  let words2 = args.map(({ text: text2 }) => isExact(text2) ? text2 : void 0), none3 = { subcommands: [], options: [], operands: [], variables: {}, texts: [] };
  shell2.reading.invocations.push({ program, words: words2, ...none3 });
}

// src/shell/run/run-find.ts
var withValue = new Set(
  "amin anewer atime cmin cnewer context ctime fstype gid group ilname iname inum ipath iregex iwholename links lname maxdepth mindepth mmin mtime name newer path perm printf regex regextype samefile size type uid used user wholename xtype D f".split(
    " "
  )
), names = /* @__PURE__ */ new Set(["name", "iname", "path", "ipath", "wholename", "iwholename"]);
function runFind(args, run3) {
  let search = readSearch(args), found = namesOf(search);
  run3.shell.reading.invocations.push({
    program: "find",
    words: args.map(({ text: text2 }) => text2),
    subcommands: [],
    options: search.actions.map(({ name }) => ({ name: `-${name}`, value: void 0 })),
    operands: search.roots.map(({ text: text2 }) => text2),
    variables: {},
    texts: []
  });
  for (let action of search.actions) act(action, search, found, run3);
  return { text: "\uE000", items: found };
}
function namesOf({ roots, patterns }) {
  return roots.flatMap(({ text: text2 }) => {
    let root = text2.replace(/\/+$/, "");
    return patterns.length === 0 ? [`${root}/${"\uE000"}`] : patterns.flatMap((pattern) => [`${root}/${pattern}`, `${root}/${"\uE000"}/${pattern}`]);
  });
}
function act({ name, words: words2 }, search, found, run3) {
  if (name === "delete") {
    let targets = search.patterns.length === 0 ? search.roots : found.map((text2) => ({ text: text2 }));
    for (let target of targets) touch3(run3.shell, "delete", target, { recursive: !0 });
  } else if (name.startsWith("f"))
    for (let word of words2.slice(0, 1)) touch3(run3.shell, "write", word);
  else {
    isSplicedCode(words2, "{}") && noteInputCode(run3);
    for (let target of search.patterns.length === 0 ? [...search.roots.map(({ text: text2 }) => text2), ...found] : found) {
      let inner2 = words2.map((word) => ({ ...word, text: word.text.split("{}").join(target) }));
      runProgram(inner2, { ...name.endsWith("dir") ? inEach(target, run3) : run3, stdin: nothing });
    }
  }
}
function inEach(target, run3) {
  let directory = target.slice(0, Math.max(target.lastIndexOf("/"), 0)) || ".", cwd = below(run3.shell.scope.cwd, isExact(target) ? directory : "\uE000");
  return { ...run3, shell: { ...run3.shell, scope: { ...run3.shell.scope, cwd } } };
}
function readSearch(args) {
  let start = args.findIndex(({ text: text2 }) => /^[-(!]/.test(text2) && !/^-[HLPO]\d?$/.test(text2)), paths = (start === -1 ? args : args.slice(0, start)).filter(({ text: text2 }) => !/^-[HLPO]\d?$/.test(text2)), patterns = [], actions = [], isFiltered = !0;
  for (let index = start === -1 ? args.length : start; index < args.length; index += 1) {
    let name = (args[index]?.text ?? "").replace(/^-/, "");
    if ((name === "o" || name === "or" || name === "not" || name === "!") && (isFiltered &&= name === "o" || name === "or"), /^(exec|ok)(dir)?$/.test(name)) {
      let words2 = untilEnd(args, index + 1);
      actions.push({ name, words: words2 }), index += words2.length + 1;
    } else name === "delete" ? actions.push({ name, words: [] }) : name === "fprint" || name === "fprint0" || name === "fls" || name === "fprintf" ? (actions.push({ name, words: args.slice(index + 1, index + 2) }), index += name === "fprintf" ? 2 : 1) : withValue.has(name) && (index += 1, names.has(name) && patterns.push(unquoted(args[index]?.text ?? "\uE000")));
  }
  return { roots: paths.length === 0 ? [{ text: "." }] : paths, patterns: isFiltered ? patterns : [], actions };
}
function untilEnd(args, from) {
  let rest = args.slice(from), end = rest.findIndex(({ text: text2 }, index) => text2 === ";" || text2 === "+" && rest[index - 1]?.text === "{}"), plus = end === -1 ? rest.findIndex(({ text: text2 }) => text2 === "+") : end;
  return plus === -1 ? rest : rest.slice(0, plus);
}

// src/shell/arguments/operand-pattern.ts
function readPattern(text2) {
  let head = [], tail = [], found = { middle: void 0, optionsEnd: 1 / 0, restAt: 1 / 0, rest: "" }, tokens = text2.split(" "), takesVariables = tokens[0] === "variable*";
  for (let token of takesVariables ? tokens.slice(1) : tokens)
    token === "--" ? found.optionsEnd = head.length : token === "command" || token.endsWith("+") ? (found.restAt = head.length, found.rest = token === "command" ? token : token.slice(0, -1)) : token.endsWith("*") ? found.middle = token.slice(0, -1) : (found.middle === void 0 ? head : tail).push(token);
  return { head, tail, ...found, takesVariables };
}
function rolesOf({ head, middle, tail }, count) {
  let last = Math.max(count - tail.length, Math.min(head.length, count));
  return Array.from({ length: count }, (_, index) => index < head.length ? head[index] ?? "text" : (index >= last ? tail[index - last] : middle) ?? "text");
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
  let certainty = ["unknown", "glob"].find((some) => words2.some((word) => word.certainty === some));
  return { text: words2.map(({ text: text2 }) => text2).join(" "), certainty: certainty ?? "exact" };
}
function knownPart({ text: text2, certainty }) {
  if (certainty === "unknown") return "";
  let end = certainty === "glob" ? text2.search(wildcard) : -1;
  return end === -1 ? text2 : text2.slice(0, end);
}
function lastPart(text2) {
  let query = text2.indexOf("?"), path = query === -1 ? text2 : text2.slice(0, query), trimmed = path.endsWith("/") ? path.slice(0, -1) : path;
  return trimmed.slice(trimmed.lastIndexOf("/") + 1);
}

// src/shell/arguments/shapes.ts
var shapes = {
  out: (word) => [{ role: "write", word }],
  download: (word) => [
    { role: "url", word },
    { role: "write", word: named2(word, lastPart(word.text) || "index.html") }
  ],
  clone: (word) => [
    { role: "url", word },
    { role: "into", word: named2(word, cloneName(word.text)) }
  ],
  data: (word) => word.text.startsWith("@") ? [{ role: "send", word: wordFrom(word, 1) }] : [],
  form: readForm,
  mount: readMount,
  key: (word, { keys = "" }) => readKey2(word, keys),
  keys: readKeys,
  prefix: (word) => [{ role: "write", word: { text: `${word.text}*`, certainty: globOf(word) } }],
  beside: (word, { suffix = "" }) => [{ role: "write", word: wordWith(word, word.text + suffix) }],
  stem: (word) => [{ role: "write", word: wordWith(word, stemOf(word.text)) }],
  purge: (word) => isRemote(word) ? [] : [{ role: "delete-tree", word }],
  gone: (word) => isRemote(word) ? [] : [{ role: "move", word }],
  source: (word) => [isRemote(word) ? { role: "remote-read", word } : { role: "read-tree", word }],
  target: (word) => [isRemote(word) ? { role: "remote-dest", word } : { role: "dest", word }],
  object: (word) => {
    let colon = word.text.lastIndexOf(":") + 1;
    return colon === 0 ? [] : [{ role: "read", word: wordFrom(word, colon) }];
  },
  blamed: (word) => /[./]/.test(word.text) ? [{ role: "read", word }] : [],
  assigned: (word) => {
    let value = word.text.indexOf("=") + 1;
    return value > 0 && /[./]/.test(word.text.slice(value)) ? [{ role: "possible", word: wordFrom(word, value) }] : [];
  },
  debugger: readDebuggerCommand,
  renamed: (word) => readRenaming(word),
  "pod-source": (word) => [isPod(word) ? { role: "remote-read", word } : { role: "read-tree", word }],
  "pod-target": (word) => [isPod(word) ? { role: "remote-dest", word } : { role: "dest", word }]
}, placeholders = /* @__PURE__ */ new Set(["archive", "content", "place", "file", "suffix"]);
function usesOf(role, word, row) {
  let shape = Object.hasOwn(shapes, role) ? shapes[role] : void 0;
  return shape !== void 0 ? shape(word, row) : [{ role: placeholders.has(role) ? "text" : role, word }];
}
function globOf({ certainty }) {
  return certainty === "unknown" ? "unknown" : "glob";
}
function named2(word, text2) {
  return word.certainty === "unknown" || word.certainty === "glob" && /^\*+$/.test(text2) ? { text: "./**", certainty: "glob" } : wordWith(word, text2);
}
function cloneName(url) {
  let part = lastPart(url), name = part.slice(part.lastIndexOf(":") + 1);
  return (name.endsWith(".git") ? name.slice(0, -4) : name) || "*";
}
function stemOf(path) {
  let dot = path.lastIndexOf(".");
  return dot > path.lastIndexOf("/") + 1 ? path.slice(0, dot) : path;
}
function readForm(word) {
  let mark = word.text.indexOf("=") + 1;
  if (mark === 0 || !"@<".includes(word.text[mark] ?? " ")) return [];
  let end = word.text.indexOf(";", mark);
  return [{ role: "send", word: wordWith(word, word.text.slice(mark + 1, end === -1 ? void 0 : end)) }];
}
function readMount(word) {
  let colon = word.text.indexOf(":"), source2 = wordWith(word, colon === -1 ? "" : word.text.slice(0, colon));
  return word.certainty === "unknown" ? [{ role: "possible", word }] : /^[.~*]|\//.test(source2.text) ? [{ role: "possible", word: source2 }] : [];
}
function readKeys(word, { keys = "" }) {
  return word.text.split(",").flatMap((part) => readKey2(wordWith(word, part), keys));
}
function readDebuggerCommand(word) {
  let [whole, name] = /^\s*(shell|!|make|python|pi|py)\s*/.exec(word.text) ?? [];
  return whole === void 0 ? [] : [{ role: name?.startsWith("p") ? "code:python" : "code:sh", word: wordFrom(word, whole.length) }];
}
function readRenaming(word) {
  let mark = word.text[1] ?? " ", name = word.text.split(mark)[2] ?? "";
  return name === "" ? [] : [{ role: "possible", word: wordWith(word, name) }];
}
function readKey2(word, keys) {
  let at = word.text.search(/[=: ]/);
  if (at === -1) return [];
  let name = word.text.slice(0, at).trim().toLowerCase(), role = keys.split(" ").map((key) => key.split("=")).find(([pattern = ""]) => matchesKey(pattern, name))?.[1];
  if (role === void 0) return [];
  let comma = word.text[at] === ":" ? word.text.indexOf(",", at) : -1, value = word.text.slice(at + 1, comma === -1 ? void 0 : comma);
  return valueUses(role, wordWith(word, value));
}
function valueUses(role, word) {
  return role !== "shell-alias" ? [{ role, word }] : word.text.startsWith("!") ? [{ role: "code:sh", word: wordFrom(word, 1) }] : [];
}
function matchesKey(pattern, name) {
  return pattern.startsWith("*") ? name.endsWith(pattern.slice(1)) : pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : pattern === name;
}
function isPod(word) {
  let known3 = knownPart(word);
  return known3.includes(":") && !/^[./~]/.test(known3);
}
function isRemote(word) {
  let known3 = knownPart(word), colon = known3.indexOf(":"), slash = known3.indexOf("/");
  return colon > 0 && (slash === -1 || colon < slash);
}

// src/shell/arguments/option-table.ts
var known = /* @__PURE__ */ new Map(), maxKnown = 500;
function readOptionTable(texts, flags) {
  let key = [...texts, ...flags].join(" "), table = known.get(key) ?? parseOptionTable(texts, flags);
  return known.size < maxKnown && known.set(key, table), table;
}
function parseOptionTable(texts, flags) {
  let table = /* @__PURE__ */ new Map();
  for (let entry of texts.flatMap((text2) => text2.split(" ")).map(readEntry2))
    for (let name of entry.names) table.set(name, entry);
  for (let name of flags)
    table.has(name) || table.set(name, { names: [name], value: "none", role: "text", more: [], last: !1 });
  return table;
}
function readEntry2(text2) {
  let equals = text2.indexOf("="), optional = text2.indexOf("?"), end = Math.min(...[equals, optional, text2.length].filter((index) => index > 0)), value = equals === -1 ? "" : text2.slice(equals + 1), last = value.endsWith("!"), [role = "", ...more] = (last ? value.slice(0, -1) : value).split(",");
  return {
    names: text2.slice(0, end).split("|"),
    value: optional > 0 ? "optional" : equals > 0 ? "required" : "none",
    role: role || "text",
    more,
    last
  };
}
function findOption(table, name, abbreviated) {
  let exact = table.get(name);
  if (exact !== void 0 || !abbreviated || name.length < 3) return exact;
  for (let [long, entry] of table) if (long.startsWith(name)) return entry;
}

// src/shell/arguments/view.ts
function viewOf(rows2, given) {
  let layers = rows2.flatMap((row2) => layersOf(row2, given)), row = Object.assign({}, ...layers), deepest = rows2.at(-1), keys = layers.flatMap((layer) => Object.keys(layer.when ?? {})).flatMap((key) => key.split("|")), texts = layers.map(({ options }) => options).filter((text2) => text2 !== void 0);
  return deepest?.before !== void 0 && texts.push(deepest.before), {
    row: { ...row, subcommands: deepest?.subcommands ?? {} },
    table: readOptionTable(texts, keys),
    pattern: readPattern(row.operands ?? "text*"),
    after: row.after === void 0 ? void 0 : readPattern(row.after),
    triggers: new Set(keys),
    turns: layers.flatMap(({ turn }) => turn?.split(" ") ?? []).map(readTurn)
  };
}
function layersOf(row, given) {
  let changes2 = Object.entries(row.when ?? {}).filter(([key]) => holds(key, given));
  return [row, ...changes2.flatMap(([, change]) => layersOf(change, given))];
}
function holds(key, { options, operands: operands3 }) {
  return key.startsWith("#") ? operands3 >= Number(key.slice(1)) : key.split("|").some((name) => options.has(name));
}
function readTurn(text2) {
  let arrow = text2.indexOf(">");
  return [text2.slice(0, arrow), text2.slice(arrow + 1)];
}
function turned(role, turns) {
  return turns.reduce((current, [from, to]) => current === from ? to : current, role);
}
function findEntry(entries, name) {
  return Object.hasOwn(entries, name) ? entries[name] : Object.entries(entries).find(([key]) => key.includes("|") && key.split("|").includes(name))?.[1];
}

// src/shell/arguments/collect-uses.ts
function collectUses(reading2) {
  let { view, values, operands: operands3, rest } = reading2, turnedRoles = [...values, ...assignRoles(reading2, operands3), ...rest === void 0 ? [] : [rest]].flatMap(
    ({ role, word }) => role.split("&").flatMap(
      (part) => turned(part, view.turns).split("&").map((each2) => ({ role: each2, word }))
    )
  ), all = turnedRoles.flatMap(({ role, word }) => usesOf(role, word, view.row)), remote = all.some(({ role }) => role === "remote-dest"), uses = turnedRoles.flatMap(
    ({ role, word }) => usesOf(role, word, view.row).map(
      (use) => role.endsWith("source") && remote && use.role === "read-tree" ? { ...use, role: "send" } : use
    )
  ).filter(({ word }) => !isDash(word));
  return {
    uses: [...uses, ...backups(uses, turnedRoles), ...added2(view.row.adds), ...here(view.row.here, uses)],
    diverted: turnedRoles.some(({ role, word }) => role === "out" && !isDash(word)),
    sendsInput: all.some(({ role, word }) => role === "send" && isDash(word))
  };
}
function backups(uses, roles) {
  let suffix = roles.find(({ role }) => role === "suffix")?.word;
  return suffix === void 0 || suffix.text === "" ? [] : uses.filter(({ role }) => role === "write" || role === "dest").map(({ word }) => {
    let slash = word.text.lastIndexOf("/") + 1, name = suffix.text.includes("*") ? (suffix.text.includes("/") ? "" : word.text.slice(0, slash)) + suffix.text.replaceAll("*", word.text.slice(slash)) : word.text + suffix.text, certainty = suffix.certainty === "exact" ? word.certainty : "unknown";
    return { role: "write", word: { text: certainty === "unknown" ? "" : name, certainty } };
  });
}
function assignRoles({ view, dashesAt }, operands3) {
  let { pattern, after: after3 } = view, split2 = after3 === void 0 || dashesAt === void 0 ? operands3.length : dashesAt, roles = [...rolesOf(pattern, split2), ...after3 === void 0 ? [] : rolesOf(after3, operands3.length - split2)];
  return operands3.map((word, index) => ({ role: roles[index] ?? "text", word }));
}
function isDash({ text: text2, certainty }) {
  return text2 === "-" && certainty === "exact";
}
function added2(text2) {
  let parts2 = text2 === void 0 || text2 === "" ? [] : text2.split(" ");
  return parts2.flatMap(
    (role, index) => index % 2 === 0 ? [{ role, word: { text: parts2[index + 1] ?? ".", certainty: "exact" } }] : []
  );
}
function here(role, uses) {
  return role === void 0 || uses.some((use) => use.role === role) ? [] : [{ role, word: { text: ".", certainty: "exact" } }];
}

// src/shell/arguments/reading.ts
function newReading(row, words2) {
  let given = /* @__PURE__ */ new Set();
  return {
    words: words2,
    next: 0,
    optionsEnded: !1,
    rows: [row],
    view: firstView(row),
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
var firstViews = /* @__PURE__ */ new WeakMap();
function firstView(row) {
  let view = firstViews.get(row) ?? viewOf([row], { options: /* @__PURE__ */ new Set(), operands: 0 });
  return firstViews.set(row, view), view;
}
function refreshView(reading2, operands3 = 0) {
  reading2.view = viewOf(reading2.rows, { options: reading2.given, operands: operands3 });
}
function takeNext(reading2) {
  let word = reading2.words[reading2.next];
  return word !== void 0 && (reading2.next += 1), word;
}
function takeRest(reading2, role, first2) {
  let words2 = [first2, ...reading2.words.slice(reading2.next)];
  reading2.next = reading2.words.length, role === "command" ? reading2.command = words2 : reading2.rest = { role: role.endsWith("+") ? role.slice(0, -1) : role, word: joinWords(words2) };
}
function takeOperand(reading2, word) {
  if (reading2.operands.length === 0 && takeSubcommand(reading2, word)) return;
  let { pattern, index } = patternFor(reading2);
  if (pattern.takesVariables && reading2.operands.length === 0 && isAssignment(word)) {
    reading2.assignments.push(word);
    return;
  }
  index >= pattern.restAt ? takeRest(reading2, pattern.rest, word) : reading2.operands.push(word), index + 1 >= pattern.optionsEnd && (reading2.optionsEnded = !0);
}
function patternFor({ view, dashesAt, operands: operands3 }) {
  let { pattern, after: after3 } = view;
  return after3 === void 0 || dashesAt === void 0 ? { pattern, index: operands3.length } : { pattern: after3, index: operands3.length - dashesAt };
}
function takeSubcommand(reading2, { text: text2, certainty }) {
  let row = certainty === "exact" ? findEntry(reading2.view.row.subcommands ?? {}, text2) : void 0;
  return row === void 0 ? !1 : (reading2.rows.push(row), reading2.subcommands.push(text2), refreshView(reading2), !0);
}
function isAssignment(word) {
  let known3 = knownPart(word), equals = known3.indexOf("=");
  return equals > 0 && /^\w+\+?$/.test(known3.slice(0, equals));
}

// src/shell/arguments/take-option.ts
function isOption(word, { view }) {
  let known3 = knownPart(word);
  if (known3.startsWith("-")) return known3.length > 1;
  if (known3.startsWith("+")) return view.table.has("+");
  let equals = known3.indexOf("=");
  return equals > 0 && view.table.has(known3.slice(0, equals));
}
function takeOption(reading2, word) {
  let { text: text2 } = word, { table, row } = reading2.view, single = row.style === "single" || row.style === "compiler";
  text2.startsWith("+") ? record(reading2, "+", table.get("+"), wordFrom(word, 1)) : !text2.startsWith("-") || text2.startsWith("--") || single || table.has(text2) ? takeLong(reading2, word) : takeCluster(reading2, word);
}
function takeLong(reading2, word) {
  let { table, row } = reading2.view, equals = word.text.indexOf("="), name = equals === -1 ? word.text : word.text.slice(0, equals), entry = findOption(table, name, row.style === void 0 || row.style === "letters") ?? otherDashes(reading2, name), short = entry === void 0 && row.style === "compiler" ? table.get(name.slice(0, 2)) : void 0, attached = equals === -1 ? void 0 : wordFrom(word, equals + 1);
  short !== void 0 && short.value !== "none" ? record(reading2, name.slice(0, 2), short, wordFrom(word, 2)) : record(reading2, name, entry, attached ?? nextValue(reading2, name, entry));
}
function otherDashes({ view }, name) {
  return view.row.style === "single" && name.startsWith("--") ? view.table.get(name.slice(1)) : void 0;
}
function takeCluster(reading2, word) {
  let letters = knownPart(word);
  for (let index = 1; index < letters.length; index += 1) {
    let name = `-${letters[index]}`, entry = reading2.view.table.get(name);
    if (entry !== void 0 && entry.value !== "none") {
      record(reading2, name, entry, attachedValue(reading2, word, index + 1) ?? nextValue(reading2, name, entry));
      return;
    }
    let digits = digitsAt(letters, index);
    record(reading2, digits === "" ? name : `-${digits}`, entry, void 0), index += Math.max(digits.length - 1, 0);
  }
}
function attachedValue({ view }, word, start) {
  if (!(start >= word.text.length))
    return wordFrom(word, view.row.style === "exact" && word.text[start] === "=" ? start + 1 : start);
}
function nextValue(reading2, name, entry) {
  let empty2 = entry?.value === "optional" && name.length === 2 && reading2.words[reading2.next]?.text === "";
  return entry?.value === "required" || empty2 ? takeNext(reading2) : void 0;
}
function digitsAt(text2, start) {
  let end = start;
  for (; end < text2.length && "0123456789".includes(text2[end] ?? " "); ) end += 1;
  return text2.slice(start, end);
}
function takeLetters(reading2) {
  let [first2] = reading2.words;
  if (!(first2 === void 0 || first2.certainty !== "exact" || first2.text.startsWith("-"))) {
    reading2.next = 1;
    for (let letter of first2.text) {
      let name = `-${letter}`, entry = reading2.view.table.get(name);
      record(reading2, name, entry, nextValue(reading2, name, entry));
    }
  }
}
function record(reading2, name, entry, value) {
  let text2 = knownText(value);
  if (reading2.options.push({ name, value: text2 }), note2(reading2, entry?.names ?? [name], text2), entry !== void 0 && (entry.last && (reading2.optionsEnded = !0), !(value === void 0 || entry.value === "none"))) {
    assign4(reading2, entry.role, value);
    for (let role of entry.more) assign4(reading2, role, takeNext(reading2));
  }
}
function assign4(reading2, role, word) {
  word === void 0 || role === "text" || (role === "command" || role.endsWith("+") ? takeRest(reading2, role, word) : reading2.values.push({ role, word }));
}
function note2(reading2, names2, value) {
  let { given, view } = reading2, changes2 = (value === void 0 ? names2 : names2.flatMap((name) => [name, `${name}=${value}`])).filter((fact) => !given.has(fact) && view.triggers.has(fact));
  for (let name of names2) given.add(name);
  for (let fact of changes2) given.add(fact);
  changes2.length > 0 && refreshView(reading2);
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
  let options = [], operands3 = [], uses = [], optionsEnded = !1;
  for (let index = 0; index < words2.length; index += 1) {
    let word = words2[index];
    if (!optionsEnded && word.text === "--" && word.certainty === "exact") optionsEnded = !0;
    else if (optionsEnded || !/^-./.test(knownPart(word))) operands3.push(word);
    else {
      let equals = word.text.indexOf("="), name = equals === -1 ? word.text : word.text.slice(0, equals), value = equals === -1 ? outputs.has(name) ? words2[++index] : void 0 : wordFrom(word, equals + 1);
      options.push({ name, value: knownText(value) }), outputs.has(name) && value !== void 0 && uses.push({ role: outputRole(value), word: value });
    }
  }
  return { options, operands: operands3, uses };
}
function outputRole({ text: text2, certainty }) {
  return certainty !== "exact" || /[./]/.test(text2) ? "write" : "possible";
}

// src/shell/programs/find-row.ts
var rows;
function findRow(name) {
  rows ??= require("node:fs").readFileSync(require("node:path").join(__dirname, "programs.txt"), "latin1");
  let at = name.includes(`
`) ? -1 : rows.indexOf(`
` + name + "	");
  if (at === -1) return;
  let start = at + name.length + 2;
  return JSON.parse(Buffer.from(rows.slice(start, rows.indexOf(`
`, start)), "latin1").toString());
}

// src/shell/find-program.ts
function findProgram(name) {
  if (known2.has(name)) return known2.get(name);
  let row = findRow(name) ?? findRow(withoutVersion(name)), found = typeof row == "string" ? findProgram(row) : row;
  return known2.size < maxKnown2 && known2.set(name, found), found;
}
var known2 = /* @__PURE__ */ new Map(), maxKnown2 = 500;
function withoutVersion(name) {
  let at = name.indexOf("@", 1), text2 = at === -1 ? name : name.slice(0, at), end = text2.length;
  for (; end > 1 && "0123456789.".includes(text2[end - 1] ?? " "); ) end -= 1;
  return text2[end - 1] === "-" && end < text2.length ? text2.slice(0, end - 1) : text2.slice(0, end);
}

// src/shell/read-arguments.ts
var nothing2 = {
  subcommands: [],
  command: void 0,
  assignments: [],
  stdin: void 0,
  fetches: !1
};
function readArguments2(program, words2) {
  let row = findProgram(program);
  if (row === void 0) return { known: !1, ...nothing2, ...readUnknownProgram(words2) };
  let reading2 = readWords(row, words2), { subcommands, options, operands: operands3, command: command3, assignments, view } = reading2, { uses, diverted, sendsInput } = collectUses(reading2);
  return {
    known: !0,
    subcommands,
    options,
    operands: operands3,
    uses,
    command: command3,
    assignments,
    stdin: sendsInput ? "sent" : stdinOf(view.row.stdin, reading2, uses),
    fetches: view.row.fetches === !0 && !diverted
  };
}
function readWords(row, words2) {
  let reading2 = newReading(row, words2);
  row.style === "letters" && takeLetters(reading2);
  for (let word = takeNext(reading2); word !== void 0; word = takeNext(reading2)) takeWord(reading2, word);
  return refreshView(reading2, reading2.operands.length), reading2;
}
function takeWord(reading2, word) {
  reading2.optionsEnded ? takeOperand(reading2, word) : word.text === "--" && word.certainty === "exact" ? (reading2.optionsEnded = !0, reading2.dashesAt = reading2.operands.length) : isOption(word, reading2) ? takeOption(reading2, word) : takeOperand(reading2, word);
}
function stdinOf(stdin, { command: command3 }, uses) {
  return stdin === void 0 || stdin === "none" || (command3 !== void 0 || uses.some(({ role }) => role === "run" || role.startsWith("code:"))) && (stdin === "sql" || stdin.startsWith("code:")) ? void 0 : stdin;
}

// src/shell/run/database-commands.ts
var maxLines = 500, command = /^\s*(?:\.(output|once|backup|save|log|trace|clone|read|import|shell|system)|\\(o|w|g|i|ir|!))\s*(.*)$/, call2 = /\b(writefile|readfile|edit)\s*\(\s*'([^']{1,4096})'/gi;
function runDatabaseCommands({ text: text2 }, shell2) {
  for (let line of text2.split(`
`, maxLines)) {
    let [, dot = "", slash = "", rest = ""] = command.exec(line) ?? [], name = dot || slash;
    /^(shell|system|!)$/.test(name) ? runShellCode({ text: rest }, shell2, innerScope(shell2.scope, [])) : rest.startsWith("|") ? runShellCode({ text: rest.slice(1) }, shell2, innerScope(shell2.scope, [])) : name !== "" && rest !== "" && touch3(shell2, /^(read|import|i|ir)$/.test(name) ? "read" : "write", fileIn(rest));
  }
  for (let [, name = "", path = "\uE000"] of text2.slice(0, 1e5).matchAll(call2))
    touch3(shell2, name.toLowerCase() === "readfile" ? "read" : "write", { text: path });
}
function fileIn(rest) {
  return { text: (rest.split(/\s+/).filter((word) => word !== "" && !word.startsWith("-")).at(/^(?:'|")/.test(rest) ? 0 : -1) ?? "").replace(/^['"]|['"]$/g, "") };
}

// src/shell/run/may-be-path.ts
function mayBePath(text2) {
  return text2.length > 1 && text2.length < 4096 && !/[\n:]|^[-+@%]/.test(text2) && !/ .* /.test(text2);
}

// src/shell/run/write-destination.ts
function isDirectory(path, { shell: shell2 }) {
  let { around } = shell2.reading;
  return path !== void 0 && around.list(absolute(path, around)) !== void 0;
}
var sourceRoles = /^(read|read-tree|move|link|remote-read)$/;
function copySources(target, { run: run3, read, valueFor }) {
  if (run3.shell.reading.files.size !== 0)
    for (let { role, word } of read.uses)
      sourceRoles.test(role) && copyContent(valueFor(word).text, target.text, run3.shell);
}
var maxLinks = 16;
function linkTo(link2, target, { shell: shell2 }) {
  if (!isExact(link2) || !isExact(target)) return;
  let { links, around } = shell2.reading;
  if (!(links.length >= maxLinks))
    for (let at of below(shell2.scope.cwd, link2)) {
      if (at === void 0) continue;
      let name = absolute(at, around), besides = [name.slice(0, name.lastIndexOf("/")) || "/", ...shell2.scope.cwd];
      for (let to of below(besides, target)) to !== void 0 && links.push([name, absolute(to, around)]);
    }
}
function linkSources(target, { run: run3, read, valueFor }) {
  for (let { role, word } of read.uses) {
    if (role !== "link") continue;
    let { text: text2 } = valueFor(word);
    linkTo(target.text, text2, run3), linkTo(`${target.text}/${text2.replace(/\/+$/, "").replace(/^.*\//, "")}`, text2, run3);
  }
}
function writeDestination(value, call3) {
  let { run: run3, read, valueFor } = call3;
  touch3(run3.shell, "write", value), copySources(value, call3), linkSources(value, call3);
  let directory = value.text.replace(/\/+$/, "");
  if (!(directory !== value.text || below(run3.shell.scope.cwd, value.text).some((at) => isDirectory(at, run3)))) return [];
  let sources = read.uses.filter(({ role }) => sourceRoles.test(role));
  for (let { word } of sources) {
    let { text: text2 } = valueFor(word), name = text2.includes("\uE000") && !text2.includes("/") ? "\uE000" : text2.replace(/\/+$/, "").replace(/^.*\//, "");
    touch3(run3.shell, "write", { text: `${directory === "" ? "/" : directory}/${name === "." ? "\uE000" : name}` }), copyContent(text2, `${directory}/${name}`, run3.shell);
  }
  return [];
}

// src/shell/run/apply-use.ts
var none = () => [], appliers = {
  text: none,
  dir: none,
  read: (value, { run: run3 }) => contentOf(value, run3.shell).reads ?? [],
  "read-tree": (value, { run: run3 }) => touch3(run3.shell, "read", value),
  write: (value, { run: run3 }) => touch3(run3.shell, "write", value),
  device: (value, { run: run3 }) => touch3(run3.shell, "write", value),
  delete: (value, { run: run3 }) => touch3(run3.shell, "delete", value),
  "delete-tree": (value, { run: run3 }) => touch3(run3.shell, "delete", value, { recursive: !0 }),
  move: (value, { run: run3 }) => touch3(run3.shell, "delete", value),
  dest: writeDestination,
  into: writeBelow,
  "write-tree": writeBelow,
  possible: (value, { run: run3 }) => (touch3(run3.shell, "write", value, { possible: !0 }), touch3(run3.shell, "read", value, { possible: !0 })),
  link: (value, { run: run3 }) => (touch3(run3.shell, "write", value, { possible: !0 }), touch3(run3.shell, "read", value)),
  run: runFile2,
  url: (value, { run: run3 }) => {
    for (let access of value.reads ?? []) access.sent = !0;
    let file2 = /^file:\/\//i.test(value.text) ? value.text.slice(7) : void 0;
    return file2 !== void 0 ? touch3(run3.shell, "read", { text: file2 }) : noteAddress(value, run3);
  },
  send: (value, call3) => sendFile2(value, call3),
  "remote-read": (value, call3) => isRemote2(value) ? sendAlong(value, call3) : sendFile2(value, call3),
  "remote-dest": (value, call3) => isRemote2(value) ? sendAlong(value, call3) : writeDestination(value, call3),
  "remote-code": (value, { run: run3 }) => (runShellCode(value, run3.shell, { ...innerScope(run3.shell.scope, []), remote: !0, cwd: [void 0] }), []),
  typed: (value, { run: run3 }) => (runShellCode(value, run3.shell, innerScope(run3.shell.scope, [])), [])
};
function runFile2(value, { program, run: run3, read, valueFor }) {
  return value.text === "/dev/stdin" ? (runInput(program, run3), []) : runWritten(value.text, program, read.operands.slice(1).map(valueFor), run3) || !isExact(value.text) ? [] : touch3(run3.shell, "read", value, { possible: !0 });
}
function writeBelow(value, { run: run3 }) {
  return touch3(run3.shell, "write", value), touch3(run3.shell, "write", { ...value, text: `${value.text.replace(/\/+$/, "")}/${"\uE000"}` }), [];
}
function applyUse({ role, word }, call3) {
  let value = call3.valueFor(word);
  if (role.startsWith("code:")) {
    let rest = call3.read.operands.slice(1).map(call3.valueFor);
    return runAs(role.slice(5), value, call3.run, rest.length === 0 ? void 0 : rest.slice(1)), [];
  }
  return (Object.hasOwn(appliers, role) ? appliers[role] : none)?.(value, call3) ?? [];
}
function isRemote2({ text: text2 }) {
  return /^[^/]*:/.test(text2);
}
function sendFile2(value, { run: run3 }) {
  let from = value.text === "-" ? run3.stdin.reads ?? [] : touch3(run3.shell, "read", value);
  for (let access of from) access.sent = !0;
  return [];
}
function noteAddress(value, { shell: shell2 }) {
  let { text: text2, certainty } = toShellWord(value);
  return note(shell2, { action: "network", target: text2, certainty }), [];
}
function sendAlong(value, { run: run3, read, valueFor }) {
  noteAddress(value, run3);
  let sources = read.uses.filter(({ role, word }) => role === "remote-read" && !isRemote2(valueFor(word)));
  for (let { word } of sources) for (let access of touch3(run3.shell, "read", valueFor(word))) access.sent = !0;
  return [];
}
function runAs(language, code, run3, args) {
  let { shell: shell2 } = run3;
  if (language === "sh") runShellCode(code, shell2, innerScope(shell2.scope, args), nothing);
  else if (language === "sql") runDatabaseCommands(code, shell2);
  else {
    let known3 = shell2.reading.accesses.size;
    runCode2(language, code, shell2), touchGiven([...shell2.reading.accesses.values()].slice(known3), run3);
  }
}
function touchGiven(found, { shell: shell2, stdin, variables }) {
  if (!found.some(
    ({ action, certainty }) => certainty === "unknown" && (action === "write" || action === "delete")
  )) return;
  let lines = isExact(stdin.text) ? stdin.text.split(`
`, 40) : [];
  for (let { text: text2 } of [...Object.values(variables), ...lines.map((line) => ({ text: line }))])
    isExact(text2) && mayBePath(text2) && touch3(shell2, "write", { text: text2 }, { possible: !0 });
}

// src/shell/run/read-patch.ts
function readPatch(patch, shell2, strip) {
  if (!isExact(patch.text)) {
    touch3(shell2, "write", { text: "\uE000" });
    return;
  }
  for (let line of patch.text.split(`
`)) {
    let name = /^(?:\+\+\+|---|rename to|rename from|copy to) ([^\t\r]+)/.exec(line)?.[1];
    if (name === void 0 || name === "/dev/null") continue;
    let stripped = name.replace(/^[^/]+\//, ""), isPrefixed = strip === void 0 && /^[abciow]\//.test(name);
    (strip === void 0 || strip === 0) && touch3(shell2, "write", { text: name }, { possible: isPrefixed }), (strip === void 0 || strip === 1) && touch3(shell2, "write", { text: stripped }), strip !== void 0 && strip > 1 && touch3(shell2, "write", { text: name.split("/").slice(strip).join("/") });
  }
}

// src/shell/run/run-fd.ts
var markers2 = /\{(?:\/\/|\/\.|\/|\.)?\}/g;
function placeFound(command3, found) {
  let placed = command3.map((word) => {
    let text2 = word.text.replace(markers2, () => found.text);
    return text2 === word.text ? word : { ...join([word, found]), text: text2 };
  });
  return placed.some((word, index) => word !== command3[index]) ? placed : [...command3, found];
}
var maxFound2 = 16;
function foundBy({ read, valueFor }) {
  let valuesOf4 = (...names2) => read.options.flatMap((each2) => names2.includes(each2.name) ? each2.value : []), roots = [...read.operands.slice(1).map((word) => valueFor(word).text), ...valuesOf4("--search-path").map((value) => value ?? "\uE000")], endings = valuesOf4("-e", "--extension").map((value) => value === void 0 ? "" : `.${value}`);
  return (roots.length === 0 ? ["."] : roots).flatMap(
    (root) => (endings.length === 0 ? [""] : endings).map((ending) => ({ text: `${root.replace(/\/+$/, "")}/${"\uE000"}${ending}` }))
  ).slice(0, maxFound2);
}

// src/shell/run/run-table-program.ts
var maxWords = 4e3;
function runTableProgram(program, args, run3) {
  if (args.length > maxWords)
    return run3.shell.reading.complete = !1, unknown2;
  let words2 = args.map(toShellWord), values = new Map(words2.map((word, index) => [word, args[index] ?? nothing])), taints = taintsOf(args), valueFor = (word) => values.get(word) ?? { ...taints, text: fromShellWord(word), items: void 0 }, read = readArguments2(program, words2), call3 = { program, read, run: inDirectory(run3, read, valueFor), valueFor };
  if (run3.shell.reading.invocations.push(invocationOf(call3, words2)), !read.known) {
    touchOperands(call3);
    let start = args.findIndex(({ text: text2 }) => dangerous.has(text2));
    start !== -1 && start < maxWrapperWords && runInner(call3, args.slice(start));
  }
  (read.fetches || read.uses.some(({ role }) => role === "url")) && sendAll(args);
  let touched = read.uses.flatMap((use) => applyUse(use, call3));
  keepInput(call3), runImplied(program, args, run3);
  let printed2 = read.command === void 0 ? takeInput(call3) : runCommandOf(call3, read.command.map(valueFor)), reads = [...printed2.reads ?? [], ...touched];
  return {
    ...printed2,
    origin: read.fetches ? "network" : printed2.origin,
    reads: reads.length === 0 ? void 0 : reads
  };
}
function sendAll(args) {
  for (let { reads } of args) for (let access of reads ?? []) access.sent = !0;
}
function inDirectory(run3, { uses }, valueFor) {
  let directories2 = uses.filter(({ role }) => role === "dir").map(({ word }) => valueFor(word).text);
  if (directories2.length === 0) return run3;
  let cwd = directories2.reduce(below, run3.shell.scope.cwd);
  return { ...run3, shell: { ...run3.shell, scope: { ...run3.shell.scope, cwd } } };
}
function invocationOf({ program, read, run: run3, valueFor }, words2) {
  let known3 = (word) => word.certainty === "exact" ? word.text : void 0, { stdin } = run3, texts = read.uses.filter(({ role }) => role === "code:sql").map(({ word }) => valueFor(word).text);
  return read.stdin === "sql" && stdin.text !== "" && !isUnknown2(stdin.text) && texts.push(stdin.text), {
    program,
    words: words2.map(known3),
    subcommands: read.subcommands,
    options: read.options,
    operands: read.operands.map(known3),
    variables: variablesOf(run3, program),
    texts
  };
}
var gitVariables = "GIT_SSH GIT_SSH_COMMAND GIT_SSH_VARIANT GIT_PROXY_COMMAND GIT_EXTERNAL_DIFF GIT_PAGER GIT_EDITOR GIT_DIR GIT_WORK_TREE GIT_CONFIG_PARAMETERS GIT_CONFIG_COUNT GIT_CONFIG_KEY_0 GIT_CONFIG_VALUE_0".split(
  " "
);
function variablesOf({ variables, shell: shell2 }, program) {
  let all = [...(program === "git" ? gitVariables : []).flatMap((name) => {
    let [value] = shell2.scope.variables.get(name) ?? [];
    return value === void 0 ? [] : [[name, value]];
  }), ...Object.entries(variables)];
  return Object.fromEntries(all.map(([name, { text: text2 }]) => [name, isExact(text2) ? text2 : void 0]));
}
var dangerous = new Set(
  "bash dd find git k6s kubectl mkfs node parted perl python python3 rm ruby sh shred sudo terraform wipefs xargs zsh".split(
    " "
  )
), maxWrapperWords = 6;
function touchOperands({ read, run: run3, valueFor }) {
  for (let word of read.operands.slice(0, 40))
    word.certainty !== "exact" || !mayBePath(word.text) || (touch3(run3.shell, "write", valueFor(word), { possible: !0 }), touch3(run3.shell, "read", valueFor(word), { possible: !0 }));
}
function keepInput({ program, read, run: run3, valueFor }) {
  if (!(!keepers.has(program) || run3.stdin.text === ""))
    for (let { role, word } of read.uses) role === "write" && remember(valueFor(word).text, run3.stdin, run3.shell);
}
var keepers = /* @__PURE__ */ new Set(["tee", "dd", "sponge", "sort", "uniq"]);
function takeInput(call3) {
  let { read, run: run3, valueFor } = call3, { stdin, shell: shell2 } = run3, { text: text2 } = stdin;
  if (!(text2 !== "") || read.stdin === void 0) return { text: "\uE000", origin: stdin.origin, reads: stdin.reads };
  if (read.stdin === "sent") for (let access of stdin.reads ?? []) access.sent = !0;
  else read.stdin === "patch" ? readPatch(stdin, shell2, stripOf(call3)) : read.stdin === "sql" ? runDatabaseCommands(stdin, shell2) : read.stdin.startsWith("code:") ? runAs(read.stdin.slice(5), stdin, run3, read.operands.map(valueFor)) : read.stdin === "commands" && runAs("vim", stdin, run3);
  return unknown2;
}
function stripOf({ read }) {
  let value = read.options.findLast(({ name }) => name === "-p" || name === "--strip")?.value;
  return value !== void 0 && /^\d{1,2}$/.test(value) ? Number(value) : void 0;
}
function runCommandOf(call3, words2) {
  return call3.program !== "fd" && call3.program !== "fdfind" ? runInner(call3, words2) : join(foundBy(call3).map((found) => runInner(call3, placeFound(words2, found))));
}
function runInner({ read, run: run3, valueFor, program }, words2) {
  let assigned = read.assignments.map(valueFor).map(({ text: text2 }) => {
    let at = text2.indexOf("=");
    return [text2.slice(0, at), { text: text2.slice(at + 1) }];
  }), variables = { ...run3.variables, ...Object.fromEntries(assigned) };
  for (let [name, value] of assigned) applyVariable(name, value, run3);
  let scope = innerScope(run3.shell.scope, run3.shell.scope.positional), isElsewhere = containers.has(program), shell2 = { ...run3.shell, scope: isElsewhere ? { ...scope, remote: !0 } : scope };
  return runProgram(words2, { ...run3, shell: shell2, variables });
}
var containers = /* @__PURE__ */ new Set(["docker", "podman", "kubectl", "nerdctl", "chroot", "lxc", "oc"]);

// src/shell/run/run-program.ts
var special = { find: runFind, xargs: runXargs, parallel: runParallel };
function runProgram(words2, given) {
  let [first2, ...args] = words2, { bypass, shell: shell2, stdin, variables } = given, run3 = bypass === !0 ? { shell: shell2, stdin, variables } : given, { reading: reading2, scope } = shell2;
  if (reading2.steps -= 1, first2 === void 0 || reading2.steps < 0)
    return reading2.complete &&= reading2.steps >= 0, { text: "\uE000" };
  if (!isExact(first2.text)) return runUnknown2(first2, args, run3);
  if (bypass !== !0 && scope.functions.has(first2.text)) return callFunction(first2.text, args, run3);
  let program = programName(first2.text);
  if (first2.text.includes("/") && runWritten(first2.text, "", args, run3))
    return runTableProgram(program, args, run3), { text: "\uE000" };
  let builtin = Object.hasOwn(builtins, program) ? builtins[program] : void 0;
  if (builtin !== void 0) return builtin(args, run3);
  let printed2 = (Object.hasOwn(special, program) ? special[program] : void 0)?.(args, run3) ?? runTableProgram(program, args, run3);
  return printedBy(program, args, run3, printed2);
}
function programName(path) {
  let name = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1).toLowerCase();
  return name.endsWith(".exe") ? name.slice(0, -4) : name;
}
function runUnknown2(first2, args, run3) {
  note(run3.shell, {
    action: "execute",
    target: "",
    certainty: "unknown",
    ...first2.origin === void 0 ? {} : { origin: first2.origin }
  });
  for (let name of run3.shell.scope.functions.keys()) callFunction(name, args, run3);
  return runTableProgram("", args, run3);
}

// src/shell/run/run-command.ts
function runCommand2(command3, shell2, input) {
  let words2 = [command3.name, ...command3.args].flatMap((word) => word === void 0 ? [] : fieldsOf(word, shell2));
  if (command3.prefix.length === 0 && command3.redirects.length === 0)
    return words2.length === 0 ? nothing : runProgram(words2, { shell: shell2, stdin: input, variables: {} });
  let { stdin, print: print2 } = applyRedirects(command3.redirects, shell2, input), assignments = command3.prefix.filter((part) => part.type === "Assignment");
  if (words2.length === 0) {
    for (let assignment2 of assignments) applyAssignment(assignment2, shell2);
    let reads = command3.redirects.some(({ operator }) => operator === "<");
    return print2(reads ? stdin : nothing);
  }
  let variables = Object.fromEntries(assignments.map((each2) => [each2.name, valuesOf(each2, shell2)[0] ?? nothing])), run3 = { shell: shell2, stdin, variables };
  for (let [name, value] of Object.entries(variables)) applyVariable(name, value, run3);
  return print2(runProgram(words2, run3));
}
function fieldsOf(word, shell2) {
  return word.type === "Word" ? expandWord(word, shell2) : valuesOf(word, shell2).map((value) => ({ ...value, text: `${word.name}=${value.text}` }));
}
function valuesOf(assignment2, shell2) {
  let { value } = assignment2;
  return value.type === "ArrayValue" ? elementsOf(value, shell2) : expandText(value, shell2).map((each2) => ({ ...each2, text: each2.text.replaceAll("\uE004", " ") }));
}
function elementsOf({ elements }, shell2) {
  return elements.flatMap((element) => expandWord(element, shell2).map(withoutKey));
}
function withoutKey(value) {
  let at = /^[[\uE003][^=]{0,200}=|^\uE003=/.exec(value.text)?.[0].length ?? 0;
  return at === 0 ? value : { ...value, text: value.text.slice(at) };
}
function applyAssignment(assignment2, { scope, ...rest }) {
  let values = affordable(valuesOf(assignment2, { scope, ...rest }), rest.reading), { name, append, index } = assignment2;
  for (let value of values) applyVariable(name, value, { shell: { scope, ...rest }, stdin: nothing, variables: {} });
  let before = scope.variables.get(name) ?? [];
  append === !0 && assignment2.value.type !== "ArrayValue" ? assign3(
    scope,
    name,
    before.length === 0 ? values : before.flatMap((old) => values.map((each2) => ({ ...each2, text: old.text + each2.text })))
  ) : append === !0 || index !== void 0 ? assign3(scope, name, [...before, ...values]) : assign3(scope, name, values);
}
function affordable(values, reading2) {
  return reading2.assigned -= values.reduce((sum, { text: text2 }) => sum + text2.length, 0), reading2.assigned < 0 ? values.map((value) => ({ ...value, text: "\uE000" })) : values;
}
function callFunction(name, args, run3) {
  let { scope, reading: reading2 } = run3.shell, body = scope.functions.get(name);
  if (body === void 0) return nothing;
  if (reading2.running.includes(body)) return { text: "\uE000" };
  let { positional: positional2 } = scope;
  scope.positional = args, reading2.running.push(body);
  let printed2 = evaluate2(body, scope, reading2, run3.stdin);
  return reading2.running.pop(), scope.positional = positional2, printed2;
}
function innerScope(scope, args) {
  let functions2 = scope.exportsFunctions ? new Map(scope.functions) : /* @__PURE__ */ new Map();
  return { ...subshell(scope), functions: functions2, positional: args, stopsOnError: !1, conditional: !1 };
}

// src/shell/run/variable-effects.ts
var effects3 = {
  EDITOR: "code",
  VISUAL: "code",
  PAGER: "code",
  MANPAGER: "code",
  BROWSER: "code",
  FCEDIT: "code",
  LESSOPEN: "code",
  LESSCLOSE: "code",
  GIT_EDITOR: "code",
  GIT_SEQUENCE_EDITOR: "code",
  GIT_PAGER: "code",
  GIT_EXTERNAL_DIFF: "code",
  GIT_ASKPASS: "code",
  GIT_SSH: "code",
  GIT_SSH_COMMAND: "code",
  GIT_PROXY_COMMAND: "code",
  SSH_ASKPASS: "code",
  SUDO_ASKPASS: "code",
  RSYNC_RSH: "code",
  PROMPT_COMMAND: "code",
  PS0: "prompt",
  PS1: "prompt",
  PS2: "prompt",
  PS4: "prompt",
  BASH_ENV: "start",
  ENV: "start",
  PYTHONSTARTUP: "start",
  HISTFILE: "write",
  LESSHISTFILE: "write",
  SQLITE_HISTORY: "write",
  NODE_REPL_HISTORY: "write",
  PYTHON_HISTORY: "write",
  NODE_REDIRECT_WARNINGS: "write",
  SSLKEYLOGFILE: "write",
  GIT_INDEX_FILE: "write",
  GIT_TRACE: "trace",
  GIT_TRACE_SETUP: "trace",
  GIT_TRACE_PACKET: "trace",
  GIT_TRACE_PACKFILE: "trace",
  GIT_TRACE_PACK_ACCESS: "trace",
  GIT_TRACE_PERFORMANCE: "trace",
  GIT_TRACE_REFS: "trace",
  GIT_TRACE_CURL: "trace",
  GIT_TRACE_SHALLOW: "trace",
  GIT_TRACE2: "trace",
  GIT_TRACE2_EVENT: "trace",
  GIT_TRACE2_PERF: "trace",
  GIT_OBJECT_DIRECTORY: "below",
  NODE_V8_COVERAGE: "below",
  PYTHONPYCACHEPREFIX: "below",
  NODE_OPTIONS: "node"
};
function applyVariable(name, value, run3) {
  let { shell: shell2 } = run3, effect = Object.hasOwn(effects3, name) ? effects3[name] : void 0;
  runSubscript(value, run3), !(effect === void 0 || value.text === "" || isUnknown2(value.text)) && (effect === "code" ? runShellCode(value, shell2, innerScope(shell2.scope, [])) : effect === "prompt" ? runExpansions(value, run3) : effect === "start" && isExact(value.text) ? runWritten(value.text, "", [], run3) || touch3(shell2, "read", value, { possible: !0 }) : effect === "write" || effect === "trace" && value.text.startsWith("/") ? touch3(shell2, "write", value) : effect === "below" ? touch3(shell2, "write", { ...value, text: `${value.text.replace(/\/+$/, "")}/x` }) : effect === "node" && runRequired(value, run3));
}
function runRequired({ text: text2 }, run3) {
  for (let word of text2.split(/[\s=]+/)) /^[./\w]/.test(word) && runWritten(word, "node", [], run3);
  let file2 = /--env-file(?:-if-exists)?=(\S+)/.exec(text2)?.[1];
  file2 !== void 0 && touch3(run3.shell, "read", { text: file2 });
}
function runExpansions(value, { shell: shell2 }) {
  let start = value.text.search(/\$\(|`/);
  start !== -1 && runShellCode({ ...value, text: `: ${value.text.slice(start)}` }, shell2, innerScope(shell2.scope, void 0));
}
function runSubscript(value, run3) {
  /\[[^\]]*(?:\$\(|`)/.test(value.text.slice(0, 4096)) && runExpansions(value, run3);
}

// src/shell/run/read-into.ts
var maxLines2 = 64, withValue2 = /^-[A-Za-z]*[dinNptucCOs]$/;
function namesIn(args, otherwise) {
  let names2 = args.filter(
    ({ text: text2 }, index) => /^[A-Za-z_]\w*$/.test(text2) && !(withValue2.test(args[index - 1]?.text ?? "") && index < args.length - 1)
  );
  return names2.length === 0 ? [otherwise] : names2.map(({ text: text2 }) => text2);
}
function linesOf({ items, text: text2 }) {
  return items ?? (isExact(text2) ? text2.split(`
`).filter((line) => line !== "") : ["\uE000"]);
}
function readInto(args, run3) {
  let { shell: shell2, stdin, variables } = run3;
  for (let arg of args) runSubscript(arg, run3);
  let separators = variables.IFS?.text ?? shell2.scope.variables.get("IFS")?.[0]?.text ?? ` 	
`, isArray = args.some(({ text: text2 }) => /^-\w*a$/.test(text2)), names2 = namesIn(args, "REPLY"), lines = linesOf(stdin).slice(0, maxLines2).map((line) => names2.length === 1 && !isArray ? [line] : fieldsOf2(line, separators));
  for (let [index, name] of names2.entries()) {
    let isLast = index === names2.length - 1, values = lines.flatMap((fields) => isArray ? fields : isLast && fields.length > index + 1 ? [fields[index] ?? "\uE000", "\uE000"] : [fields[index] ?? "\uE000"]);
    assignAll(name, values, run3);
  }
  return nothing;
}
function fieldsOf2(line, separators) {
  let fields = [""];
  for (let character2 of line)
    separators.includes(character2) ? fields.push("") : fields[fields.length - 1] += character2;
  return separators.trim() === "" ? fields.filter((field) => field !== "") : fields;
}
function assignAll(name, values, { shell: shell2, stdin }) {
  assign3(
    shell2.scope,
    name,
    [...new Set(values)].slice(0, maxLines2).map((text2) => ({ ...stdin, text: text2 }))
  );
}
function readLines(args, run3) {
  let callback = args[args.findIndex(({ text: text2 }) => text2 === "-C") + 1];
  callback !== void 0 && args.some(({ text: text2 }) => text2 === "-C") && runShellCode(callback, run3.shell, run3.shell.scope);
  let [name = "MAPFILE"] = namesIn(args, "MAPFILE");
  return assignAll(name, linesOf(run3.stdin), run3), nothing;
}

// src/shell/run/builtins.ts
var silent = () => nothing, builtins = {
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
  shopt: setGlobs,
  let: calculate,
  compgen: (args, run3) => {
    for (let arg of args) runExpansions(arg, run3);
    return runTableProgram("compgen", args, run3);
  },
  test: calculate,
  "[": calculate,
  cd: changeDirectory2,
  pushd: pushDirectory,
  popd: popDirectory,
  export: declare,
  declare,
  typeset: declare,
  local: declare,
  readonly: declare,
  unset: (args, { shell: shell2 }) => {
    for (let arg of args) runSubscript(arg, { shell: shell2 });
    for (let { text: text2 } of args) shell2.scope.variables.set(text2, [nothing]);
    return nothing;
  },
  read: readInto,
  mapfile: readLines,
  readarray: readLines,
  set: setOptions,
  shift: (args, { shell: shell2 }) => (shell2.scope.positional = shell2.scope.positional?.slice(Number(args[0]?.text ?? 1) || 1), nothing),
  eval: (args, run3) => runShellCode(join(args, " "), run3.shell, run3.shell.scope, run3.stdin),
  source: runFile3,
  ".": runFile3,
  trap: (args, { shell: shell2 }) => {
    let [code] = operands2(args);
    return code !== void 0 && args.length > 1 && shell2.reading.traps.push({ code, scope: shell2.scope }), nothing;
  },
  echo: (args) => echo(args),
  printf: (args, run3) => print(args, run3),
  pwd: (_, { shell: shell2 }) => shell2.scope.cwd.length === 1 ? directoriesOf(shell2)[0] ?? unknown2 : unknown2,
  exec: (args, run3) => operands2(args).length === 0 ? nothing : runProgram(operands2(args), run3),
  time: (args, run3) => args[0]?.text.startsWith("-") ? runTableProgram("time", args, run3) : runProgram(args, run3),
  builtin: (args, run3) => runProgram(operands2(args), withoutFunctions(run3)),
  command: (args, run3) => args[0]?.text.match(/^-[pvV]*[vV]/) ? nothing : runProgram(operands2(args), withoutFunctions(run3))
};
function operands2(args) {
  let first2 = args.findIndex(({ text: text2 }) => !text2.startsWith("-") || text2 === "-");
  return first2 === -1 ? [] : args.slice(args[first2 - 1]?.text === "-a" ? first2 + 1 : first2);
}
function withoutFunctions(run3) {
  return { ...run3, bypass: !0 };
}
function calculate(args, run3) {
  for (let arg of args) runSubscript(arg, run3);
  return nothing;
}
function setGlobs(args, { shell: { scope } }) {
  let isSet = (name) => args.some(({ text: text2 }) => text2 === name) && args.every(({ text: text2 }) => text2 !== "-u");
  return scope.globs = {
    hidden: scope.globs.hidden || isSet("dotglob"),
    anyCase: scope.globs.anyCase || isSet("nocaseglob")
  }, nothing;
}
function declare(args, run3) {
  let { shell: shell2 } = run3, flags = args.filter(({ text: text2 }) => /^-[a-zA-Z]+$/.test(text2)).map(({ text: text2 }) => text2).join("");
  args.some(({ text: text2 }) => /^-\w*f/.test(text2)) && (shell2.scope.exportsFunctions = !0);
  for (let arg of args) {
    let at = arg.text.indexOf("="), name = arg.text.slice(0, Math.max(at, 0)).replace(/\+$/, ""), value = { ...arg, text: recased(arg.text.slice(at + 1), flags) };
    flags.includes("n") && /^\w+$/.test(name) ? shell2.scope.references.set(name, value.text) : /^\w+$/.test(name) && assign3(shell2.scope, name, [value]), at === -1 ? runSubscript(arg, run3) : applyVariable(name, value, run3), runSubscript({ text: arg.text.slice(0, Math.max(at, 0)) }, run3);
  }
  return nothing;
}
function recased(text2, flags) {
  return flags.includes("l") ? text2.toLowerCase() : flags.includes("u") ? text2.toUpperCase() : text2;
}
function setOptions(args, { shell: shell2 }) {
  let end = args.findIndex(({ text: text2 }) => text2 === "--");
  return end !== -1 ? shell2.scope.positional = args.slice(end + 1) : args.length > 0 && !/^[-+]/.test(args[0]?.text ?? "") && (shell2.scope.positional = args), args.some(({ text: text2 }) => /^-\w*e/.test(text2)) && (shell2.scope.stopsOnError = !0), nothing;
}
function runFile3(args, run3) {
  let [file2] = operands2(args);
  if (file2 === void 0) return nothing;
  let [, ...rest] = operands2(args);
  if (rest.length > 0 && (run3.shell.scope.positional = rest), /^\/dev\/(stdin|fd\/0)$/.test(file2.text)) return runShellCode(run3.stdin, run3.shell, run3.shell.scope);
  let content = contentOf(file2, run3.shell);
  return content.text !== "\uE000" || content.origin !== void 0 ? runShellCode(content, run3.shell, run3.shell.scope) : nothing;
}
function echo(args) {
  let [only] = args;
  if (args.length === 1 && only !== void 0 && !only.text.startsWith("-")) return { ...only, text: `${only.text}
` };
  let options = args.findIndex(({ text: text3 }) => !/^-[neE]+$/.test(text3)), words2 = options === -1 ? [] : args.slice(options), printed2 = join(words2, " "), text2 = args.slice(0, Math.max(options, 0)).some(({ text: text3 }) => text3.includes("e")) ? unescaped(printed2.text) : printed2.text;
  return { ...printed2, text: `${text2}
`, items: words2.length > 1 ? words2.map((word) => word.text) : void 0 };
}
function print(args, { shell: shell2 }) {
  let [first2 = nothing, second = nothing] = args, isVariable = first2.text.startsWith("-v"), isAttached = first2.text.length > 2, [format, ...values] = operands2(isVariable ? args.slice(isAttached ? 1 : 2) : args);
  if (format === void 0) return nothing;
  let printed2 = {
    ...join(args),
    text: formatted3(
      format.text,
      values.map(({ text: text2 }) => text2)
    ),
    items: void 0
  };
  if (!isVariable) return printed2;
  let name = isAttached ? { text: first2.text.slice(2) } : second;
  return runSubscript(name, { shell: shell2 }), assign3(shell2.scope, name.text, [printed2]), nothing;
}
var maxRounds = 64;
function formatted3(format, values) {
  let parts2 = unescaped(format).split(/(%%|%[-+ #0-9.]*[a-zA-Z])/), slots = parts2.filter((part) => part.startsWith("%") && part !== "%%").length, rounds = slots === 0 ? 1 : Math.min(maxRounds, Math.max(1, Math.ceil(values.length / slots))), next = 0, text2 = "";
  for (let round = 0; round < rounds; round += 1)
    for (let part of parts2)
      part === "%%" ? text2 += "%" : !part.startsWith("%") || part.length < 2 ? text2 += part : text2 += slot(part, values[next++] ?? "");
  return text2;
}
function slot(specifier, value) {
  return specifier.endsWith("s") || specifier === "%d" || specifier.endsWith("q") ? value : specifier.endsWith("b") ? unescaped(value) : "\uE000";
}
function unescaped(text2) {
  let plain3 = { n: `
`, t: "	", r: "\r", "\\": "\\", a: "", b: "", '"': '"' };
  return text2.replace(
    /\\(?:x([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{1,4})|0?([0-7]{1,3})|(.))/g,
    (whole, hex, unit, octal, letter) => hex !== void 0 || unit !== void 0 ? String.fromCharCode(Number.parseInt(hex ?? unit, 16)) : octal !== void 0 ? String.fromCharCode(Number.parseInt(octal, 8)) : Object.hasOwn(plain3, letter) ? plain3[letter] ?? "" : whole
  );
}

// src/shell/words/expand-parameter.ts
function expandParameter(part, shell2) {
  if (part.type === "SimpleExpansion") return valuesOf2(part.text.slice(1), shell2);
  for (let script of part.index === void 0 ? [] : scriptsIn(part.index)) capture(script, shell2);
  if (part.prefix === "#") return [{ text: "\uE001" }];
  if (part.prefix === "!") return indirect(part.parameter, shell2);
  let values = valuesOf2(part.parameter, shell2);
  return part.operation === void 0 ? values : applied(part.operation, part.parameter, values, shell2);
}
function valuesOf2(name, shell2) {
  let { scope } = shell2;
  return /^[$?#!-]$/.test(name) ? [{ text: "\uE001" }] : name === "@" || name === "*" ? scope.positional ?? [unknown2] : /^[1-9]\d?$/.test(name) ? scope.positional === void 0 ? [unknown2] : [scope.positional[Number(name) - 1] ?? nothing] : name === "PWD" ? directoriesOf(shell2) : name === "OLDPWD" ? directoriesOf({ reading: shell2.reading, scope: { ...scope, cwd: scope.old } }) : scope.variables.get(scope.references.get(name) ?? name) ?? [unknown2];
}
function directoriesOf({ scope, reading: reading2 }) {
  return scope.cwd.map((directory) => ({
    text: directory === void 0 ? "\uE000" : absolute(directory, reading2.around)
  }));
}
function indirect(name, shell2) {
  return valuesOf2(name, shell2).flatMap(({ text: text2 }) => isExact(text2) ? valuesOf2(text2, shell2) : [unknown2]);
}
function applied(operation, name, values, shell2) {
  switch (operation.type) {
    case "Default":
      return withDefault(operation.operator, name, values, expandText(operation.operand, shell2), shell2);
    case "Remove":
      return values.map((value) => removed(value, operation.operator, expandText(operation.operand, shell2)[0]));
    case "Replace": {
      let [pattern] = expandText(operation.pattern, shell2), [replacement = nothing] = expandText(operation.replacement, shell2);
      return values.map((value) => replaced3(value, operation.operator, pattern, replacement));
    }
    case "Slice":
      return values.map((value) => sliced(value, operation.offset.value, operation.length?.value));
    case "CaseModification":
      return values.map((value) => recased2(value, operation.operator));
    case "Transform":
      return values.map((value) => transformed(value, operation.operand.value, shell2));
    default:
      for (let script of scriptsIn(operation)) capture(script, shell2);
      return values.map((value) => ({ ...value, text: "\uE000" }));
  }
}
function withDefault(operator, name, values, operand2, { scope }) {
  if (operator.endsWith("+")) return [...operand2, nothing];
  if (operator.endsWith("?") || scope.variables.has(name) && values.every(({ text: text2 }) => text2 !== "" && isExact(text2))) return values;
  let known3 = values.filter(({ text: text2 }) => text2 !== "" && text2 !== "\uE000");
  return operator.endsWith("=") && assign3(scope, name, [...known3, ...operand2]), [...known3, ...operand2];
}
function removed(value, operator, pattern) {
  let { text: text2 } = value, glob = pattern?.text ?? "\uE000";
  if (!isExact(text2) || !isExact(glob)) return { ...value, text: "\uE000" };
  let isLiteral2 = !/[*?[\\]/.test(glob);
  return { ...value, text: isLiteral2 ? withoutLiteral(text2, operator, glob) : removedGlob(text2, operator, glob) };
}
var maxTried = 256;
function removedGlob(text2, operator, glob) {
  if (text2.length > maxTried || glob.length > maxTried || glob.includes("\\")) return "\uE000";
  let isStart = operator.startsWith("#"), lengths = Array.from({ length: text2.length + 1 }, (_, index) => index);
  operator.length === 2 && lengths.reverse();
  for (let length of lengths) {
    let part = isStart ? text2.slice(0, length) : text2.slice(text2.length - length);
    if (matchText(glob, part)) return isStart ? text2.slice(length) : text2.slice(0, text2.length - length);
  }
  return text2;
}
function withoutLiteral(text2, operator, literal4) {
  return operator.startsWith("#") ? text2.startsWith(literal4) ? text2.slice(literal4.length) : text2 : text2.endsWith(literal4) ? text2.slice(0, text2.length - literal4.length) : text2;
}
function replaced3(value, operator, pattern, replacement) {
  let glob = pattern?.text ?? "\uE000";
  if (!isExact(value.text) || !isExact(glob) || glob === "" || /[*?[\\]/.test(glob)) return { ...value, text: "\uE000" };
  let { text: text2 } = replacement;
  if (operator === "//") return { ...value, text: value.text.split(glob).join(text2).slice(0, 4096) };
  if (operator === "/#")
    return value.text.startsWith(glob) ? { ...value, text: text2 + value.text.slice(glob.length) } : value;
  if (operator === "/%")
    return value.text.endsWith(glob) ? { ...value, text: value.text.slice(0, -glob.length) + text2 } : value;
  let at = value.text.indexOf(glob);
  return at === -1 ? value : { ...value, text: value.text.slice(0, at) + text2 + value.text.slice(at + glob.length) };
}
function sliced(value, offset, length) {
  let [from, count] = [Number(offset), length === void 0 ? void 0 : Number(length)];
  if (!isExact(value.text) || !Number.isInteger(from) || count !== void 0 && !Number.isInteger(count))
    return { ...value, text: "\uE000" };
  let start = from < 0 ? Math.max(0, value.text.length + from) : from;
  return count === void 0 ? { ...value, text: value.text.slice(start) } : { ...value, text: value.text.slice(start, count < 0 ? value.text.length + count : start + count) };
}
function transformed(value, operator, shell2) {
  let { text: text2 } = value;
  return operator === "P" && runExpansions(value, { shell: shell2 }), isExact(text2) ? operator === "E" ? { ...value, text: unescaped(text2) } : operator === "P" ? { ...value, text: /[$`]/.test(text2) ? "\uE000" : unescaped(text2) } : operator === "L" ? { ...value, text: text2.toLowerCase() } : operator === "U" ? { ...value, text: text2.toUpperCase() } : operator === "Q" && /^[\w.-]*$/.test(text2) ? value : { ...value, text: "\uE000" } : value;
}
function recased2(value, operator) {
  if (!isExact(value.text)) return value;
  let { text: text2 } = value, change = (part) => operator.startsWith("^") ? part.toUpperCase() : part.toLowerCase();
  return { ...value, text: operator.length === 2 ? change(text2) : change(text2.slice(0, 1)) + text2.slice(1) };
}

// src/shell/words/expand-word.ts
var maxVariants = 32;
function expandWord(word, shell2) {
  return word.parts?.some(isBrace) ? braced(word).flatMap((each2) => expandPlain(each2, shell2)) : expandPlain(word, shell2);
}
function expandText(word, shell2) {
  return word === void 0 ? [nothing] : word.parts === void 0 ? [{ text: tilde(word.value, word.text, shell2) }] : combine2(word.parts, shell2, !0);
}
function expandParts(parts2, shell2) {
  return join(combine2(parts2, shell2, !0, !0).slice(0, 1));
}
function isBrace(part) {
  return part.type === "BraceExpansion";
}
function braced(word) {
  return expandBraces(word.text).flatMap((text2) => {
    let [statement] = parse(`_ ${text2}`).commands, command3 = statement?.command;
    return command3?.type === "Command" ? command3.args.filter((each2) => each2.type === "Word") : [];
  });
}
function expandPlain(word, shell2) {
  if (word.parts === void 0) return [{ text: tilde(word.value, word.text, shell2) }];
  let quoted = word.parts.some(isQuotedPart);
  return combine2(word.parts, shell2, !1).flatMap((value) => splitFields(value, quoted)).flatMap((field) => {
    let names2 = expandGlob(field.text, shell2);
    return names2 === void 0 ? [field] : names2.map((text2) => ({ ...field, text: text2 }));
  });
}
function isQuotedPart({ type: type2 }) {
  return type2 === "DoubleQuoted" || type2 === "SingleQuoted" || type2 === "AnsiCQuoted" || type2 === "LocaleString";
}
function splitFields(value, quoted) {
  return value.text.includes("\uE004") ? value.text.split("\uE004").filter((text2) => text2 !== "").map((text2) => ({ ...value, text: text2 })) : value.text === "" && !quoted ? [] : [value];
}
var empty = [nothing];
function combine2(parts2, shell2, whole, isQuoted = !1) {
  let variants = empty, certain = [];
  for (let [index, part] of parts2.entries()) {
    let next = index === 0 && part.type === "Literal" && !isQuoted ? [literal3(part, shell2)] : valuesOf3(part, shell2, whole);
    next.length === 1 ? certain.push(...next) : next.length > 1 && (variants = followed(followed(variants, certain), next, next.length), certain = []);
  }
  return followed(variants, certain);
}
function followed(variants, next, choices = 1) {
  return next.length === 0 ? variants : choices === 1 ? cross(variants, [join(next)]) : variants.length * choices > maxVariants ? [merge(variants, next)] : cross(variants, next);
}
function cross(before, next) {
  let [only] = next;
  return next.length === 0 ? before : before === empty ? next : next.length === 1 && only !== void 0 ? before.map((value) => join([value, only])) : before.flatMap((value) => next.map((each2) => join([value, each2])));
}
function merge(before, next) {
  return { ...join([...before, ...next]), text: "\uE000" };
}
function literal3(part, shell2) {
  return { text: tilde(part.value, part.text, shell2) };
}
function valuesOf3(part, shell2, whole) {
  switch (part.type) {
    case "Literal":
    case "SingleQuoted":
    case "AnsiCQuoted":
      return [{ text: part.value }];
    case "Glob":
      return [{ text: whole ? part.text : part.kind === "star" ? "\uE002" : "\uE003" }];
    case "ExtendedGlob":
      return [{ text: whole ? part.text : "\uE002" }];
    case "BraceExpansion":
      return [{ text: part.text }];
    case "DoubleQuoted":
    case "LocaleString":
      return combine2(part.parts, shell2, !0, !0);
    case "ProcessSubstitution":
      return [substitute(part.operator, part.script, shell2)];
    default:
      return expansionOf(part, shell2).map((value) => whole ? value : { ...value, text: unquoted(value.text) });
  }
}
function expansionOf(part, shell2) {
  if (part.type === "CommandExpansion") {
    let printed2 = capture(part.script, shell2), text2 = printed2.text.replace(/\n+$/, ""), items = text2.includes("\uE000") ? printed2.items : void 0;
    return items === void 0 ? [{ ...printed2, text: text2 }] : items.map((item) => ({ ...printed2, text: item }));
  }
  if (part.type !== "ArithmeticExpansion") return expandParameter(part, shell2);
  for (let script of scriptsIn(part)) capture(script, shell2);
  return [{ text: "\uE001" }];
}
function substitute(operator, script, shell2) {
  let printed2 = capture(script, shell2), path = `/dev/fd/${shell2.reading.files.size + 63}`;
  return operator === "<" && shell2.reading.files.set(path, printed2), { ...printed2, text: path };
}
function scriptsIn(node) {
  let found = [], open3 = [node];
  for (let next = open3.pop(); next !== void 0; next = open3.pop())
    next.type === "CommandExpansion" || next.type === "ArithmeticCommandExpansion" ? found.push(next.script) : forEachChild(next, (child) => {
      open3.push(child);
    });
  return found;
}
function tilde(value, text2, { reading: reading2, scope }) {
  if (!text2.startsWith("~")) return value;
  let end = value.indexOf("/"), name = end === -1 ? value.slice(1) : value.slice(1, end), rest = end === -1 ? "" : value.slice(end);
  if (name === "") return (scope.variables.get("HOME")?.[0]?.text ?? reading2.around.home) + rest;
  let entry = stackEntry(name, scope);
  if (entry !== void 0) {
    let [directory] = entry;
    return (directory === void 0 || entry.length > 1 ? "\uE000" : absolute(directory, reading2.around)) + rest;
  }
  if (!/^[\w.-]+$/.test(name)) return value;
  let { home: home2 } = reading2.around;
  return name === "root" ? `/root${rest}` : `${home2.slice(0, home2.lastIndexOf("/"))}/${name}${rest}`;
}

// src/shell/run/evaluate.ts
var maxDepth4 = 64;
function evaluateList(commands, scope, reading2, input) {
  let printed2 = [];
  for (let { command: command3 } of commands) {
    if (!spend(reading2)) break;
    printed2.push(evaluate2(command3, scope, reading2, input)), settle(scope);
  }
  return join(printed2);
}
function spend(reading2) {
  return reading2.steps -= 1, reading2.steps < 0 && (reading2.complete = !1), reading2.steps >= 0;
}
function capture(script, { scope, reading: reading2 }) {
  return script === void 0 ? unknown2 : evaluateList(script.commands, subshell(scope), reading2, nothing);
}
function evaluate2(node, scope, reading2, input) {
  if (reading2.depth >= maxDepth4 || !spend(reading2))
    return reading2.complete = !1, unknown2;
  reading2.depth += 1;
  let printed2 = evaluateNode(node, scope, reading2, input);
  return reading2.depth -= 1, printed2;
}
function evaluateNode(node, scope, reading2, input) {
  switch (node.type) {
    case "Command":
      return runCommand2(node, { scope, reading: reading2 }, input);
    case "Pipeline":
      return evaluatePipeline(node, scope, reading2, input);
    case "AndOr":
      return evaluateAndOr(node, scope, reading2, input);
    case "CompoundList":
    case "BraceGroup":
      return evaluateList(node.type === "BraceGroup" ? node.body.commands : node.commands, scope, reading2, input);
    case "Subshell":
      return evaluateList(node.body.commands, subshell(scope), reading2, input);
    case "Redirected": {
      let { stdin, print: print2 } = applyRedirects(node.redirects, { scope, reading: reading2 }, input);
      return print2(evaluate2(node.command, scope, reading2, stdin));
    }
    case "Function":
      return defineFunction(node, scope), nothing;
    case "Coproc":
      return evaluate2(node.body, subshell(scope), reading2, input);
    default:
      return evaluateConditional(node, scope, reading2, input);
  }
}
function defineFunction(node, scope) {
  scope.functions.set(node.name.value, node.body);
}
function evaluateConditional(node, scope, reading2, input) {
  let shell2 = { scope, reading: reading2 };
  switch (node.type) {
    case "If": {
      let branches = [node.then, ...node.elif.flatMap(({ clause, then }) => [clause, then]), node.else];
      return join([evaluate2(node.clause, scope, reading2, input), perhaps(branches, scope, reading2, input)]);
    }
    case "While":
      return join([evaluate2(node.clause, scope, reading2, input), perhaps([node.body], scope, reading2, input)]);
    case "For":
    case "Select":
      return evaluateLoop(node, shell2, input);
    case "ArithmeticFor":
      return evaluateArithmeticFor(node, shell2, input);
    case "Case":
      return evaluateCase(node, shell2, input);
    case "TestCommand":
      for (let value of wordsOf3(node).flatMap((word) => [...expandText(word, shell2)])) runSubscript(value, { shell: shell2 });
      return nothing;
    case "ArithmeticCommand":
      for (let script of scriptsIn(node)) capture(script, shell2);
      return nothing;
  }
}
function perhaps(bodies, scope, reading2, input) {
  let { conditional, cwd } = scope;
  scope.conditional = !0;
  let ends = cwd, printed2 = bodies.map((body) => {
    if (body === void 0) return nothing;
    scope.cwd = cwd;
    let text2 = evaluate2(body, scope, reading2, input);
    return ends = either(ends, scope.cwd), text2;
  });
  return scope.cwd = ends, scope.conditional = conditional, join(printed2);
}
function evaluateLoop(node, shell2, input) {
  let { scope, reading: reading2 } = shell2, words2 = node.wordlist?.flatMap((word) => [...expandWord(word, shell2)]) ?? scope.positional ?? [unknown2];
  return assign3(scope, node.name.value, words2), perhaps([node.body], scope, reading2, input);
}
function evaluateArithmeticFor(node, shell2, input) {
  let { scope, reading: reading2 } = shell2;
  for (let expression of [node.initialize, node.test, node.update])
    for (let script of expression === void 0 ? [] : scriptsIn(expression)) capture(script, shell2);
  return perhaps([node.body], scope, reading2, input);
}
function evaluateCase(node, shell2, input) {
  for (let word of [node.word, ...node.items.flatMap(({ pattern }) => pattern)]) expandText(word, shell2);
  return perhaps(
    node.items.map(({ body }) => body),
    shell2.scope,
    shell2.reading,
    input
  );
}
function wordsOf3({ expression }) {
  let words2 = [], open3 = [expression];
  for (let next = open3.pop(); next !== void 0; next = open3.pop())
    next.type === "TestUnary" ? words2.push(next.operand) : next.type === "TestBinary" ? words2.push(next.left, next.right) : next.type === "TestLogical" ? open3.push(...next.operands) : open3.push(next.type === "TestNot" ? next.operand : next.expression);
  return words2;
}
function evaluatePipeline(node, scope, reading2, input) {
  let piped = node.commands.length > 1;
  return node.commands.reduce(
    (stdin, command3) => evaluate2(command3, piped ? subshell(scope) : scope, reading2, stdin),
    input
  );
}
function evaluateAndOr(node, scope, reading2, input) {
  let { conditional } = scope, printed2 = [];
  for (let [index, command3] of node.commands.entries())
    if ((index === 0 ? void 0 : node.operators[index - 1]) === "||") {
      let { cwd, fallback } = scope;
      scope.cwd = fallback.length === 0 ? cwd : fallback, scope.fallback = [], scope.conditional = !0, printed2.push(evaluate2(command3, scope, reading2, input));
      let isEnd = endsShell(command3);
      scope.cwd = isEnd ? cwd : either(cwd, scope.cwd);
    } else
      scope.conditional = conditional || index > 0, printed2.push(evaluate2(command3, scope, reading2, input));
  return scope.conditional = conditional, join(printed2);
}
function endsShell(node) {
  if (node.type === "Command") return /^(exit|return|continue|break|die)$/.test(node.name?.value ?? "");
  if (node.type !== "BraceGroup") return !1;
  let last = node.body.commands.at(-1)?.command;
  return last !== void 0 && last.type !== "AndOr" && endsShell(last);
}

// src/shell/read-command.ts
var maxCommandLength = 1e5, maxNesting = 64, maxSteps = 3e4, maxInnerCharacters = 2e5, maxAssigned = 2e6, unread = { accesses: [], invocations: [], complete: !1, needsCode: !1 };
function readCommand(command3, around) {
  if (command3.length > maxCommandLength || nesting(command3) > maxNesting) return unread;
  let statements = parseWhole(command3);
  if (statements === void 0) return unread;
  let reading2 = {
    around,
    accesses: /* @__PURE__ */ new Map(),
    invocations: [],
    files: /* @__PURE__ */ new Map(),
    links: [],
    running: [],
    traps: [],
    steps: maxSteps,
    characters: maxInnerCharacters,
    assigned: maxAssigned,
    depth: 0,
    complete: !0,
    needsCode: !1
  };
  evaluateList(statements, createScope(around), reading2, nothing);
  for (let { code, scope } of reading2.traps) runShellCode(code, { reading: reading2, scope }, scope);
  let { accesses, invocations, complete, needsCode } = reading2;
  return { accesses: [...accesses.values()], invocations, complete, needsCode };
}
function nesting(command3) {
  let depth = 0, deepest = 0;
  for (let index = 0; index < command3.length; index += 1) {
    let code = command3.charCodeAt(index);
    code === 40 || code === 123 ? deepest = Math.max(deepest, ++depth) : (code === 41 || code === 125) && depth > 0 && (depth -= 1);
  }
  return deepest;
}

// src/shell/powershell/run-program.ts
var maxPrograms = 400;
function runProgram2(script, { name, given, piped }) {
  let words2 = [text(textOf(name).replaceAll("\\", "/")), ...wordsOf4(given).map(withSlashes3)], fed = piped === void 0 ? "" : ` <<< ${shellWord(piped)}`;
  runShellText(script, `${words2.map(shellWord).join(" ")}${fed}`);
}
function withSlashes3(value) {
  let word = textOf(value);
  return value.kind === "text" && /^[^-\s]\S*$/.test(word) ? text(word.replaceAll("\\", "/")) : value;
}
function runShellText(script, command3) {
  let { directory } = script.found;
  if (script.invocations.length >= maxPrograms) {
    script.complete = !1;
    return;
  }
  let cwd = directory === void 0 || directory === "" ? script.around.cwd : normalize(`${script.around.cwd}/${directory}`), { accesses, invocations, complete } = readCommand(command3, { ...script.around, cwd });
  script.others.push(...accesses.map((access) => inDirectory2(access, directory))), script.invocations.push(...invocations), script.complete &&= complete;
}
function inDirectory2(access, directory) {
  let { action, target, certainty } = access;
  return directory === "" || action === "execute" || action === "network" || certainty === "unknown" || /^(?:\/|~\/|~$|[A-Za-z]:)/.test(target) ? access : directory !== void 0 ? { ...access, target: `${directory}/${target}` } : { ...access, target: `**/${target}`, certainty: "glob" };
}
var commandSwitch = /^\/[ck]$/i;
function runCmd(script, command3) {
  let words2 = wordsOf4(command3.given), from = words2.findIndex((word) => commandSwitch.test(textOf(word)));
  if (from === -1) {
    runProgram2(script, command3);
    return;
  }
  let line = joined(words2.slice(from + 1), " ");
  for (let part of textOf(line).split(/&&?|\|\|?/)) runCmdPart(script, part.trim());
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
  let [, before = "", file2] = /^([^>]*)(?:>{1,2}\s*(\S+))?/.exec(part) ?? [], [first2 = "", ...words2] = before.split(/\s+/).map((word) => word.replaceAll('"', "")), name = first2.toLowerCase(), known3 = Object.hasOwn(elsewhere, name) ? elsewhere[name] : void 0, operands3 = known3 === void 0 ? words2 : words2.filter((word) => !/^\/[a-z:-]{1,6}$/i.test(word)), program = words2.some((word) => /^\/s$/i.test(word)) && (known3 === "rm -f" || known3 === "rmdir") ? "rm -rf" : known3 ?? shellWord(text(first2.replaceAll("\\", "/"))), redirect3 = file2 === void 0 ? "" : ` > ${shellWord(text(file2.replaceAll("\\", "/").replaceAll('"', "")))}`, rest = operands3.filter(Boolean).map((word) => wildWord(word.replaceAll("\\", "/")));
  first2 !== "" && runShellText(script, `${[program, ...rest].join(" ")}${redirect3}`);
}
function wildWord(word) {
  let value = text(word);
  return isKnown(value) ? word.split("*").map((part) => part === "" ? "" : shellWord(text(part))).join("*") : shellWord(value);
}

// src/shell/powershell/run-command.ts
function runCommand(script, command3) {
  let name = textOf(command3.name).toLowerCase(), own = name.slice(name.lastIndexOf("\\") + 1), alias = script.aliases.get(own) ?? (Object.hasOwn(aliases, own) ? aliases[own] : void 0) ?? own;
  if (Object.hasOwn(cmdlets, alias))
    return noteCmdlet(script, alias, command3), runCmdlet(script, alias, command3);
  let perhaps2 = Object.hasOwn(windowsAliases, own) ? windowsAliases[own] : void 0;
  if (perhaps2 !== void 0)
    return runProgram2(script, command3), runCmdlet(script, perhaps2, command3);
  let program = own.slice(own.lastIndexOf("/") + 1).replace(/\.exe$/, "");
  return program === "powershell" || program === "pwsh" ? runPowerShell(script, command3) : program === "cmd" ? runCmd(script, command3) : /^[a-z]+-[a-z]\w*$/.test(own) ? runUnknownCmdlet(script, own, command3) : runProgram2(script, alias === own ? command3 : { ...command3, name: text(alias) }), unknown;
}
function wordOf({ parameter: parameter2, value }) {
  return parameter2 === void 0 ? value === void 0 ? [] : itemsOf(value) : value === void 0 ? [text(`-${parameter2}`)] : [joined([text(`-${parameter2}:`), value], "")];
}
function wordsOf4(given) {
  return given.flatMap(wordOf);
}
function noteCmdlet(script, program, { given }) {
  let written = (value) => value !== void 0 && isKnown(value) ? textOf(value) : void 0, options = given.flatMap(
    ({ parameter: parameter2, value }) => parameter2 === void 0 ? [] : [{ name: `-${parameter2}`, value: written(value) }]
  ), operands3 = given.flatMap(
    ({ parameter: parameter2, value }) => parameter2 === void 0 && value !== void 0 ? itemsOf(value).map(written) : []
  ), words2 = wordsOf4(given).map(written);
  script.invocations.push({ program, words: words2, subcommands: [], options, operands: operands3, variables: {}, texts: [] });
}
function runUnknownCmdlet(script, name, command3) {
  if (noteCmdlet(script, name, command3), !!writingVerbs.includes(` ${name.slice(0, name.indexOf("-"))} `)) {
    addUnsure(script.found, `${name}${command3.source.replaceAll("\uFDD0", "\u2026")}`.trim());
    for (let { value } of command3.given)
      for (let item of value === void 0 ? [] : itemsOf(value)) {
        let path = isKnown(item) && item.kind === "text" ? pathOf(item.text) : void 0;
        path !== void 0 && path !== "" && script.found.texts.add(path);
      }
  }
}
function runPowerShell(script, command3) {
  let { given, source: source2, piped } = command3, inner2 = innerOf(given);
  inner2 === void 0 ? runProgram2(script, command3) : inner2.encoded ? runEncoded(script, inner2.code, source2) : runText(script, inner2.code, source2), inner2 === void 0 && piped !== void 0 && runText(script, piped, source2);
}
var settings = [
  "executionpolicy",
  "ep",
  "windowstyle",
  "version",
  "workingdirectory",
  "wd",
  "outputformat",
  "inputformat",
  "configurationname",
  "configurationfile",
  "custompipename",
  "settingsfile",
  "psconsolefile"
];
function innerOf(given) {
  for (let index = 0; index < given.length; index += 1) {
    let { parameter: parameter2 = "", value } = given[index] ?? { value: void 0 }, name = parameter2.toLowerCase(), after3 = given.slice(index + 1), rest = value === void 0 ? after3 : [{ parameter: void 0, value }, ...after3];
    if (name !== "" && "command".startsWith(name)) return { code: joined(wordsOf4(rest), " "), encoded: !1 };
    if (name !== "" && ("encodedcommand".startsWith(name) || name === "ec"))
      return { code: wordsOf4(rest)[0] ?? unknown, encoded: !0 };
    if (name !== "" && "file".startsWith(name)) return;
    if (name !== "" && value === void 0 && settings.some((each2) => each2.startsWith(name))) index += 1;
    else if (name === "")
      return /\.ps1$/i.test(textOf(value)) ? void 0 : { code: joined(wordsOf4(rest), " "), encoded: !1 };
  }
}
function runEncoded(script, value, source2) {
  let bytes = isKnown(value) ? bytesOfBase64(textOf(value)) : [], decoded2 = new TextDecoder("utf-16le").decode(Uint8Array.from(bytes)).replace(/[\0\ufdd0\ufdd1]/g, "\uFFFD");
  decoded2 === "" ? (script.found.decodes = !0, runText(script, unknown, source2)) : runText(script, { kind: "text", text: decoded2 }, source2);
}

// src/shell/powershell/read-pipeline.ts
function readPipeline(script) {
  return nested2(script, () => {
    let value = readElement(script, void 0);
    for (skipBlanks(script); peek(script) === "|" && peek(script, 1) !== "|"; skipBlanks(script))
      script.at += 1, skipBlanks(script, !0), value = readElement(script, value);
    return value;
  });
}
var keyword = /(?:if|elseif|else|while|for|switch|do|until|try|catch|finally|trap|return|throw|exit|param|break|continue)(?![\w-])|(?:begin|process|end|data|dynamicparam|clean)(?=\s*\{)|foreach(?=\s*\()/iy, definition = /(?:function|filter|workflow|class|enum|configuration)\s+[\w:-]{1,100}/iy, loopHead = /\s*\(\s*\$(\w{1,100})\s+in\s/iy, assignment = /(?:\[[\w.[\]]{1,80}\]\s*){0,3}\$(?:\{([^}]{1,100})\}|((?:\w{1,20}:)?\w{1,100}))\s*([-+*/%]|\?\?)?=(?!=)/y, expressionStart = /[$'"([!]|@["'({]|\{|,|[-+](?=[\d$(])|-(?:join|split|not)(?![\w-])|\d+(?:\.\d+)?(?![\w-]|\.\w)/iy, type = /\[[\w.+,` ]/y;
function readElement(script, piped) {
  if (skipBlanks(script), piped === void 0) {
    let word = take(script, keyword)?.[0].toLowerCase();
    if (word === "foreach") return readLoop(script);
    if (word !== void 0) return unknown;
    if (take(script, definition) !== void 0) return unknown;
    let assigned = take(script, assignment);
    if (assigned !== void 0) return readAssignment(script, assigned);
  }
  return startsCall(script) ? readCall2(script, piped) : startsExpression(script) ? readExpressionStatement(script, piped) : runCommand(script, { name: readWord(script), ...readArguments(script, piped), piped });
}
function startsExpression(script) {
  let start = script.at, begins = take(script, expressionStart) !== void 0;
  if (script.at = start, peek(script) !== "[") return begins;
  let isType = take(script, type) !== void 0;
  return script.at = start, isType;
}
function startsCall(script) {
  return peek(script) === "&" || peek(script) === "." && /[\s'"$({]/.test(peek(script, 1));
}
function readCall2(script, piped) {
  return script.at += 1, skipBlanks(script), peek(script) === "{" ? readBlock(script, piped) : runCommand(script, { name: readValue(script), ...readArguments(script, piped), piped });
}
function readBlock(script, input) {
  let outer = script.input;
  script.at += 1, script.input = input ?? outer;
  let value = nested2(script, () => readStatements(script, "}"));
  return script.input = outer, value;
}
function readLoop(script) {
  let head = take(script, loopHead);
  if (head === void 0) return unknown;
  let items = itemsOf(nested2(script, () => readStatements(script, ")")));
  return assign2(script, head[1] ?? "", items.length === 1 ? items[0] ?? unknown : { kind: "list", items }), unknown;
}
function readAssignment(script, [, braced2, plain3, operator]) {
  skipBlanks(script, !0);
  let value = readPipeline(script);
  return assign2(
    script,
    (braced2 ?? plain3 ?? "").replace(/^(?:global|script|local|private):/i, ""),
    operator === void 0 ? value : unknown
  ), unknown;
}
function readExpressionStatement(script, piped) {
  if (peek(script) === "{") return readBlock(script, piped);
  let value = peek(script) === "(" && piped !== void 0 ? readSubexpression(script) : readExpression(script);
  for (skipBlanks(script); readRedirect(script); ) skipBlanks(script);
  return peek(script) !== "=" || startsWith(script, "==") ? value : (script.at += 1, skipBlanks(script, !0), readPipeline(script), unknown);
}

// src/shell/powershell/read-statements.ts
var maxValues = 100;
function readStatements(script, closer) {
  let values = [];
  for (skipBlanks(script, !0); script.at < script.code.length; skipBlanks(script, !0)) {
    let character2 = peek(script);
    if (closer !== "" && character2 === closer) break;
    let before = script.at;
    if (";)}]&|,".includes(character2) && !startsCall2(script)) script.at += 1;
    else {
      let value = readPipeline(script);
      values.length < maxValues && values.push(value), script.at === before && (script.at += 1);
    }
  }
  script.at += 1;
  let [only] = values;
  return values.length <= 1 ? only ?? unknown : { kind: "list", items: values };
}
function startsCall2(script) {
  return peek(script) === "&" && peek(script, 1) !== "&" && /\s*['"$({\w.\\/]/.test(script.code.slice(script.at + 1, script.at + 8));
}

// src/shell/code/read-applescript.ts
function readAppleScript(code, found, depth = 0) {
  let tokens = scanCode("applescript", code);
  for (let [index, token] of tokens.entries()) {
    if (token.kind === "text") {
      for (let piece of token.pieces) typeof piece == "string" && addText(found, piece);
      continue;
    }
    let phrase = tokens.slice(index, index + 3).map(({ text: word }) => word.toLowerCase()), [first2, second, third] = phrase, after3 = (count) => textAfter(tokens, index + count);
    first2 === "do" && second === "shell" && third === "script" ? command2(found, after3(3)) : first2 === "do" && second === "script" ? command2(found, after3(2)) : first2 === "run" && second === "script" ? inner(found, after3(2), depth) : first2 === "load" && second === "script" ? giveUp(found) : first2 === "delete" || first2 === "move" ? touch4(found, tokens, index, "delete") : first2 === "open" && second === "for" && third === "access" && touch4(found, tokens, index, accessOf(tokens, index));
  }
}
function textAfter(tokens, from) {
  let value;
  for (let at = from; at < tokens.length; at += 1) {
    let token = tokens[at];
    if (token === void 0 || token.kind === "line") break;
    if (token.text === "(" || token.text === "&") continue;
    if (token.kind !== "text" && value !== void 0 && tokens[at - 1]?.text !== "&") break;
    let [piece] = token.pieces, next = token.kind === "text" && typeof piece == "string" ? text(piece) : unknown;
    if (value = value === void 0 ? next : combine(dialects.applescript, value, "&", next) ?? unknown, tokens[at + 1]?.text !== "&" && token.kind === "text") break;
  }
  return value ?? unknown;
}
function command2(found, value) {
  value.kind === "text" ? addCommand(found, shellText(value)) : giveUp(found, !0);
}
var maxDepth5 = 4;
function inner(found, value, depth) {
  value.kind === "text" && depth < maxDepth5 ? readAppleScript(value.text, found, depth + 1) : giveUp(found, !0);
}
function giveUp(found, runs = !1) {
  runs && (found.runs = !0), addUnsure(found, "AppleScript");
}
function touch4(found, tokens, index, action) {
  let line = tokens.slice(index, index + 24), end = line.findIndex(({ kind }) => kind === "line"), piece = line.slice(0, end === -1 ? line.length : end).find(({ kind }) => kind === "text")?.pieces[0];
  typeof piece != "string" ? giveUp(found) : addAccess(found, action, { key: void 0, value: text(piece), source: piece }, action === "delete");
}
function accessOf(tokens, index) {
  return tokens.slice(index, index + 24).some(({ text: word }) => word.toLowerCase() === "write") ? "write" : "read";
}

// src/shell/code/read-awk.ts
var keywords = " getline in if else while for do print printf next exit delete return ";
function readAwk(code, found) {
  let tokens = scanCode("awk", code), awk = { found, code, tokens, variables: variablesOf2(tokens), at: 0 }, printing = !1, depth = 0;
  for (let token = tokens[0]; token !== void 0; token = tokens[awk.at]) {
    awk.at += 1;
    let mark = token.kind === "mark" ? token.text : "";
    if (token.kind === "line" || mark === ";" || mark === "{" || mark === "}") [printing, depth] = [!1, 0];
    else if (mark === "(") depth += 1;
    else if (mark === ")") depth -= 1;
    else if (token.text === "print" || token.text === "printf") [printing, depth] = [!0, 0];
    else if (printing && depth === 0 && (mark === ">" || mark === ">>")) writeTo2(awk);
    else if (mark === "|" || mark === "|&") pipe(awk, printing);
    else if (mark === "<" && afterGetline(awk)) addAccess(found, "read", operand(awk));
    else if (token.text === "system" && tokens[awk.at]?.text === "(") addTextCommand(awk, operand(awk).value);
    else if (mark === "@") include(awk);
    else if (token.kind === "text")
      for (let piece of token.pieces) typeof piece == "string" && addText(found, piece);
  }
}
function variablesOf2(tokens) {
  let variables = /* @__PURE__ */ new Map();
  for (let [index, token] of tokens.entries()) {
    let mark = tokens[index + 1]?.text;
    if (token.kind !== "name" || mark !== "=" && mark !== "+=" && mark !== "++") continue;
    let [value, after3] = [tokens[index + 2], tokens[index + 3]], ends = after3 === void 0 || after3.kind === "line" || ";})".includes(after3.text), piece = value?.kind === "text" && value.use === void 0 && ends ? value.pieces[0] : void 0, known3 = mark === "=" && !variables.has(token.text) && typeof piece == "string";
    variables.set(token.text, text(known3 ? piece : "\uFDD0"));
  }
  return variables;
}
var maxOperandTokens = 64;
function operand({ tokens, variables, code, at }, from = at) {
  let whole = "", depth = 0, end = from;
  for (let token = tokens[end]; token !== void 0; token = tokens[end]) {
    if (end - from > maxOperandTokens) return { key: void 0, value: unknown, source: "" };
    if (token.kind === "name" && keywords.includes(` ${token.text} `)) break;
    let mark = token.kind === "mark" ? token.text : "";
    if (mark === "(" ? depth += 1 : mark === ")" && (depth -= 1), depth < 0 || depth === 0 && (token.kind === "line" || mark !== "" && !"()$".includes(mark))) break;
    mark !== "(" && mark !== ")" && (whole += mark === "" ? textOfToken(token, variables) : "\uFDD0"), end += mark === "$" && tokens[end + 1]?.kind !== "mark" ? 2 : 1;
  }
  let source2 = code.slice(tokens[from]?.start ?? 0, tokens[end - 1]?.end ?? 0);
  return { key: void 0, value: text(whole), source: source2 };
}
function textOfToken(token, variables) {
  return token.kind === "text" ? token.pieces.map((piece) => typeof piece == "string" ? piece : "\uFDD0").join("") : token.kind === "name" ? textOf(variables.get(token.text)) : token.kind === "number" ? token.text : "\uFDD0";
}
function writeTo2(awk) {
  let target = operand(awk), path = textOf(target.value);
  path.startsWith("/inet") ? awk.found.fetches = !0 : /^\d*$/.test(path) || addAccess(awk.found, "write", target);
}
function pipe(awk, printing) {
  if (awk.tokens[awk.at]?.text !== "getline") {
    printing && addTextCommand(awk, operand(awk).value);
    return;
  }
  let from = awk.at - 2;
  for (; from > 0 && from > awk.at - 24 && startsOperand(awk.tokens[from - 1]); ) from -= 1;
  addTextCommand(awk, operand(awk, from).value);
}
function startsOperand(token) {
  return token?.kind === "name" ? !keywords.includes(` ${token.text} `) : token?.kind === "text" || token?.kind === "number" || ["(", ")", "$"].includes(token?.text ?? "-");
}
function afterGetline({ tokens, at }) {
  return [2, 3].some((back) => tokens[at - back]?.text === "getline");
}
function addTextCommand({ found }, command3) {
  let known3 = textOf(command3);
  known3.startsWith("/inet") ? found.fetches = !0 : known3.replaceAll("\uFDD0", "") === "" ? (found.runs = !0, addUnsure(found, "system")) : addCommand(found, shellText(command3));
}
function include({ found, tokens, at }) {
  let word = tokens[at]?.text;
  word !== "include" && word !== "load" || (found.runs = !0, addUnsure(found, `@${word}`));
}

// src/shell/code/calls-lua.ts
var luaCalls = {
  "io.open": "open 0 1",
  "io.output": "write 0",
  "io.input": "read 0",
  "io.lines": "read 0",
  "os.remove": "delete 0",
  "os.rename": "move 0 1",
  "lfs.mkdir": "write 0",
  "lfs.rmdir": "delete 0",
  "lfs.touch": "write 0",
  "lfs.link": "copy 0 1",
  "lfs.chdir": "chdir 0",
  "os.execute": "shell 0",
  "io.popen": "shell 0",
  load: "eval 0",
  loadstring: "eval 0",
  loadfile: "read 0; trick",
  dofile: "read 0; trick",
  "package.loadlib": "trick",
  require: "= module | trick",
  "import ffi": "trick",
  "import posix": "trick",
  "vim.fn.writefile": "write 1",
  "vim.fn.delete": "tree 0",
  "vim.fn.rename": "move 0 1",
  "vim.fn.mkdir": "write 0",
  "vim.fn.system": "run 0",
  "vim.fn.systemlist": "run 0",
  "vim.fn.jobstart": "run 0",
  "vim.system": "run 0",
  "vim.cmd": "trick",
  "vim.api.nvim_command": "trick",
  "vim.api.nvim_exec2": "trick",
  "vim.uv.fs_unlink": "delete 0",
  "vim.uv.fs_rename": "move 0 1",
  "vim.uv.fs_open": "open 0 1",
  "vim.loop.fs_unlink": "delete 0",
  "vim.loop.fs_open": "open 0 1",
  "socket.http.request": "fetch",
  "http.request": "fetch",
  "import socket": "fetch",
  "import socket.http": "fetch",
  "string.char": "= characters",
  "string.reverse": "= reverse",
  "string.format": "= sprintf",
  "string.lower": "= lower-first",
  "table.concat": "= join-tables",
  tostring: "= same",
  ".reverse": "= reverse",
  ".lower": "= lower"
}, rCalls = {
  file: "open 0 1",
  gzfile: "open 0 1",
  write: "write 1",
  writeLines: "write 1",
  writeBin: "write 1",
  "write.csv": "write 1",
  "write.csv2": "write 1",
  "write.table": "write 1",
  write_csv: "write 1",
  write_file: "write 1",
  write_lines: "write 1",
  fwrite: "write 1",
  saveRDS: "write 1",
  save: "write named",
  "save.image": "write 0",
  dput: "write 1",
  dump: "write 1",
  cat: "write named",
  sink: "write 0",
  ggsave: "write 0",
  png: "write 0",
  pdf: "write 0",
  "file.create": "write *",
  "file.append": "write 0; read 1",
  "file.remove": "delete *",
  unlink: "rm 0",
  "file.rename": "move 0 1",
  "file.copy": "copy-into 0 1",
  "file.symlink": "link 0 1",
  "file.link": "copy 0 1",
  "dir.create": "write 0",
  "fs.file_delete": "delete 0",
  "fs.dir_delete": "tree 0",
  "fs.file_create": "write 0",
  "fs.file_move": "move 0 1",
  "fs.file_copy": "copy-into 0 1",
  "Sys.chmod": "write 0",
  setwd: "chdir 0",
  unzip: "write exdir",
  untar: "write exdir",
  "download.file": "fetch; write 1",
  readLines: "read 0",
  readRDS: "read 0",
  "read.csv": "read 0",
  "read.table": "read 0",
  readBin: "read 0",
  readChar: "read 0",
  scan: "read 0",
  load: "read 0",
  source: "read 0; trick",
  system: "shell 0",
  shell: "shell 0",
  system2: "spawn 0",
  pipe: "shell 0",
  "processx.run": "spawn 0",
  parse: "= text-argument",
  str2lang: "= same",
  eval: "eval 0",
  evalq: "eval 0",
  "do.call": "trick",
  get: "trick",
  "match.fun": "trick",
  "dyn.load": "trick",
  ".Call": "trick",
  "install.packages": "fetch; trick",
  url: "fetch",
  "httr.GET": "fetch",
  "httr.POST": "fetch",
  "curl.curl": "fetch",
  paste0: "= concat",
  "file.path": "= paste",
  "path.expand": "= expand",
  normalizePath: "= same",
  c: "= list",
  sprintf: "= sprintf",
  intToUtf8: "= characters",
  tolower: "= lower-first",
  rawToChar: "= same",
  "base64enc.base64decode": "= base64 | decode",
  "jsonlite.base64_dec": "= base64 | decode",
  getwd: "= here"
}, vimCalls = {
  writefile: "write 1",
  delete: "tree 0",
  rename: "move 0 1",
  filecopy: "copy 0 1",
  mkdir: "write 0",
  setfperm: "write 0",
  readfile: "read 0",
  readblob: "read 0",
  chdir: "chdir 0",
  system: "run 0",
  systemlist: "run 0",
  job_start: "run 0",
  jobstart: "run 0",
  term_start: "run 0",
  termopen: "run 0",
  execute: "eval 0",
  win_execute: "eval 1",
  feedkeys: "trick",
  function: "trick",
  luaeval: "trick",
  py3eval: "trick",
  pyeval: "trick",
  perleval: "trick",
  rubyeval: "trick",
  libcall: "trick",
  expand: "= expand",
  join: "= join-vim",
  printf: "= sprintf",
  nr2char: "= characters",
  tolower: "= lower-first"
};

// src/shell/code/calls-node.ts
var nodeCalls = {
  // files
  "fs.writeFile": "write 0",
  "fs.appendFile": "write 0",
  "fs.createWriteStream": "write 0",
  "fs.truncate": "write 0",
  "fs.chmod": "write 0",
  "fs.lchmod": "write 0",
  "fs.chown": "write 0",
  "fs.lchown": "write 0",
  "fs.utimes": "write 0",
  "fs.lutimes": "write 0",
  "fs.mkdir": "write 0",
  "fs.mkdtemp": "write 0",
  "fs.rm": "rm 0",
  "fs.rmdir": "rm 0",
  "fs.unlink": "delete 0",
  "fs.rename": "move 0 1",
  "fs.copyFile": "copy 0 1",
  "fs.cp": "copy-tree 0 1",
  "fs.link": "link 0 1",
  "fs.symlink": "link 0 1",
  "fs.open": "open 0 1",
  "fs.readFile": "read 0",
  "fs.createReadStream": "read 0",
  // fs-extra
  "fs.outputFile": "write 0",
  "fs.outputJson": "write 0",
  "fs.writeJson": "write 0",
  "fs.ensureFile": "write 0",
  "fs.ensureDir": "write 0",
  "fs.remove": "tree 0",
  "fs.emptyDir": "tree 0",
  "fs.move": "move 0 1",
  "fs.copy": "copy-tree 0 1",
  // other runtimes
  "Bun.write": "write 0",
  "Bun.file": "read 0",
  "Bun.spawn": "run 0",
  "Deno.writeTextFile": "write 0",
  "Deno.writeFile": "write 0",
  "Deno.create": "write 0",
  "Deno.open": "trick",
  "Deno.mkdir": "write 0",
  "Deno.remove": "rm 0",
  "Deno.rename": "move 0 1",
  "Deno.copyFile": "copy 0 1",
  "Deno.readTextFile": "read 0",
  "Deno.readFile": "read 0",
  "Deno.Command": "trick",
  "Deno.run": "trick",
  // commands
  "child_process.exec": "shell 0",
  "child_process.execFile": "spawn 0",
  "child_process.spawn": "spawn 0",
  "child_process.fork": "trick",
  execa: "spawn 0",
  "execa.execa": "spawn 0",
  "execa.$": "shell 0",
  "zx.$": "shell 0",
  "bun.$": "shell 0",
  "Bun.$": "shell 0",
  $: "shell 0",
  "shelljs.exec": "shell 0",
  // code, and what may do anything
  eval: "eval 0",
  "globalThis.eval": "eval 0",
  Function: "eval 0",
  AsyncFunction: "trick",
  "vm.runInThisContext": "eval 0",
  "vm.runInNewContext": "eval 0",
  "vm.runInContext": "eval 0",
  "vm.Script": "eval 0",
  require: "= module | trick",
  import: "= module | trick",
  "module.require": "= module | trick",
  "process.mainModule.require": "= module | trick",
  "process.getBuiltinModule": "= module | trick",
  "module.createRequire": "trick",
  "process.binding": "trick",
  "process._linkedBinding": "trick",
  "process.dlopen": "trick",
  "process.chdir": "chdir 0",
  "Reflect.apply": "trick",
  "Reflect.get": "trick",
  "fs[]": "trick",
  "child_process[]": "trick",
  "globalThis[]": "trick",
  "global[]": "trick",
  ".constructor": "trick",
  "import vm": "read",
  "import module": "trick",
  "import worker_threads": "trick",
  "import cluster": "trick",
  "import inspector": "trick",
  "import repl": "trick",
  "import rimraf": "trick",
  "import del": "trick",
  "import mkdirp": "trick",
  "import write-file-atomic": "trick",
  "import shelljs": "trick",
  "import ffi-napi": "trick",
  "import koffi": "trick",
  // network
  fetch: "fetch",
  "globalThis.fetch": "fetch",
  "http.request": "fetch",
  "http.get": "fetch",
  "https.request": "fetch",
  "https.get": "fetch",
  "http2.connect": "fetch",
  "net.connect": "fetch",
  "net.createConnection": "fetch",
  "net.Socket": "fetch",
  "tls.connect": "fetch",
  "dgram.createSocket": "fetch",
  "dns.lookup": "fetch",
  "dns.resolve": "fetch",
  WebSocket: "fetch",
  XMLHttpRequest: "fetch",
  axios: "fetch",
  "axios.get": "fetch",
  "axios.post": "fetch",
  "axios.put": "fetch",
  "axios.request": "fetch",
  got: "fetch",
  "got.get": "fetch",
  "got.post": "fetch",
  "undici.fetch": "fetch",
  "undici.request": "fetch",
  // values
  "fs.glob": "= glob",
  "fs.readdir": "= names-in",
  "path.join": "= paste",
  "path.resolve": "= path",
  "path.normalize": "= same",
  "os.homedir": "= home",
  "process.cwd": "= here",
  "process.env.HOME": ": home",
  "String.fromCharCode": "= characters",
  "String.fromCodePoint": "= characters",
  "String.raw": "= same",
  String: "= same",
  "Buffer.from": "= buffer | decode",
  atob: "= base64 | decode",
  decodeURIComponent: "= percent | decode",
  unescape: "= percent | decode",
  "zlib.gunzip": "decode",
  "zlib.inflate": "decode",
  ".join": "= join",
  ".concat": "= append",
  ".reverse": "= reverse",
  ".split": "= split",
  ".replace": "= replace",
  ".replaceAll": "= replace",
  ".trim": "= trim",
  ".toLowerCase": "= lower",
  ".toUpperCase": "= upper",
  ".toString": "= self",
  ".valueOf": "= self"
};

// src/shell/code/calls-perl.ts
var perlCalls = {
  // files
  open: "pipe 1",
  sysopen: "flags 1 2",
  unlink: "delete *",
  rmdir: "delete 0",
  rename: "move 0 1",
  link: "link 0 1",
  symlink: "link 0 1",
  mkdir: "write 0",
  chmod: "write 1+",
  chown: "write 2+",
  utime: "write 2+",
  truncate: "write 0",
  chdir: "chdir 0",
  copy: "copy-into 0 1",
  cp: "copy-into 0 1",
  move: "move-into 0 1",
  mv: "move-into 0 1",
  rmtree: "tree *",
  remove_tree: "tree *",
  mkpath: "write *",
  make_path: "write *",
  write_file: "write 0",
  append_file: "write 0",
  read_file: "read 0",
  dircopy: "copy-tree 0 1",
  "File.Copy.copy": "copy-into 0 1",
  "File.Copy.cp": "copy-into 0 1",
  "File.Copy.move": "move-into 0 1",
  "File.Copy.mv": "move-into 0 1",
  "File.Path.rmtree": "tree *",
  "File.Path.remove_tree": "tree *",
  "File.Path.mkpath": "write *",
  "File.Path.make_path": "write *",
  "File.Slurp.write_file": "write 0",
  "POSIX.unlink": "delete 0",
  "POSIX.rename": "move 0 1",
  "POSIX.open": "flags 0 1",
  "POSIX.system": "run *",
  "CORE.unlink": "delete *",
  "CORE.open": "pipe 1",
  "CORE.system": "run *",
  "IO.File.new": "open 0 1",
  ".spew": "write .",
  ".spew_utf8": "write .",
  ".spew_raw": "write .",
  ".append": "write .",
  ".append_utf8": "write .",
  ".touch": "write .",
  ".mkpath": "write .",
  ".edit": "write .",
  ".edit_lines": "write .",
  ".remove": "delete .",
  ".remove_tree": "tree .",
  ".slurp": "read .",
  ".slurp_utf8": "read .",
  // commands
  system: "run *",
  exec: "run *",
  qx: "shell 0",
  readpipe: "shell 0",
  open2: "run 2",
  open3: "run 3",
  // code, and what may do anything
  eval: "eval 0",
  evalbytes: "eval 0",
  syscall: "trick",
  dump: "trick",
  // network
  "LWP.UserAgent.new": "fetch",
  "HTTP.Tiny.new": "fetch",
  "IO.Socket.INET.new": "fetch",
  "IO.Socket.SSL.new": "fetch",
  "LWP.Simple.get": "fetch",
  "LWP.Simple.getstore": "fetch; write 1",
  get: "fetch",
  getprint: "fetch",
  getstore: "fetch; write 1",
  mirror: "fetch; write 1",
  socket: "fetch",
  // values
  path: "= object",
  "Path.Tiny.path": "= object",
  "File.Spec.catfile": "= paste",
  catfile: "= paste",
  ".child": "= below",
  chr: "= characters",
  lc: "= lower-first",
  uc: "= upper-first",
  reverse: "= reverse",
  join: "= join-first",
  sprintf: "= sprintf",
  pack: "= pack",
  glob: "= glob",
  map: "= unknown",
  grep: "= unknown",
  sort: "= unknown",
  qw: "= list",
  decode_base64: "= base64 | decode",
  "MIME.Base64.decode_base64": "= base64 | decode",
  uncompress: "decode",
  "$ENV.HOME": ": home"
};

// src/shell/code/calls-php.ts
var phpCalls = {
  // files
  file_put_contents: "write 0",
  fopen: "open 0 1",
  gzopen: "open 0 1",
  bzopen: "open 0 1",
  splfileobject: "open 0 1",
  unlink: "delete 0",
  rmdir: "delete 0",
  rename: "move 0 1",
  copy: "copy 0 1",
  move_uploaded_file: "move 0 1",
  mkdir: "write 0",
  touch: "write 0",
  chmod: "write 0",
  chown: "write 0",
  chgrp: "write 0",
  symlink: "link 0 1",
  link: "link 0 1",
  chdir: "chdir 0",
  file_get_contents: "read 0",
  readfile: "read 0",
  file: "read 0",
  parse_ini_file: "read 0",
  highlight_file: "read 0",
  show_source: "read 0",
  include: "read 0; trick",
  include_once: "read 0; trick",
  sqlite3: "write 0",
  "phardata.extractto": "write 0",
  ".extractto": "write 0",
  ".save": "write 0",
  imagepng: "write 1",
  imagejpeg: "write 1",
  error_log: "write 2",
  // commands
  system: "shell 0",
  exec: "shell 0",
  shell_exec: "shell 0",
  passthru: "shell 0",
  popen: "shell 0",
  proc_open: "run 0",
  pcntl_exec: "exec 0",
  // code, and what may do anything
  eval: "eval 0",
  assert: "eval 0",
  create_function: "eval 1",
  array_map: "callback 0",
  array_walk: "callback 1",
  array_filter: "callback 1",
  usort: "callback 1",
  register_shutdown_function: "callback 0",
  call_user_func: "trick",
  call_user_func_array: "trick",
  unserialize: "trick",
  extract: "trick",
  "ffi.cdef": "trick",
  reflectionfunction: "trick",
  // network
  curl_init: "fetch",
  curl_exec: "fetch",
  fsockopen: "fetch",
  stream_socket_client: "fetch",
  socket_connect: "fetch",
  ftp_connect: "fetch",
  mail: "fetch",
  // values
  base64_decode: "= base64 | decode",
  hex2bin: "= hex | decode",
  urldecode: "= percent | decode",
  rawurldecode: "= percent | decode",
  str_rot13: "decode",
  gzinflate: "decode",
  gzuncompress: "decode",
  convert_uudecode: "decode",
  chr: "= characters",
  strrev: "= reverse",
  implode: "= join-first",
  join: "= join-first",
  sprintf: "= sprintf",
  pack: "= pack",
  glob: "= glob",
  realpath: "= same",
  trim: "= same",
  array: "= list",
  getcwd: "= here",
  directory_separator: ": slash",
  "$_server.home": ": home",
  "$_env.home": ": home"
};

// src/shell/code/calls-python.ts
var pythonCalls = {
  // files
  open: "open 0 1",
  "builtins.FileIO": "open 0 1",
  "codecs.open": "open 0 1",
  "gzip.open": "open 0 1",
  "gzip.GzipFile": "open 0 1",
  "bz2.open": "open 0 1",
  "lzma.open": "open 0 1",
  "tarfile.open": "open 0 1",
  "zipfile.ZipFile": "open 0 1",
  "dbm.open": "write 0",
  "shelve.open": "write 0",
  "sqlite3.connect": "write 0",
  "fileinput.input": "write 0",
  "fileinput.FileInput": "write 0",
  "linecache.getlines": "read 0",
  "linecache.getline": "read 0",
  "os.open": "flags 0 1",
  "os.remove": "delete 0",
  "os.unlink": "delete 0",
  "os.rmdir": "delete 0",
  "os.removedirs": "delete 0",
  "os.rename": "move 0 1",
  "os.renames": "move 0 1",
  "os.replace": "move 0 1",
  "os.link": "link 0 1",
  "os.symlink": "link 0 1",
  "os.mkdir": "write 0",
  "os.makedirs": "write 0",
  "os.mkfifo": "write 0",
  "os.mknod": "write 0",
  "os.truncate": "write 0",
  "os.chmod": "write 0",
  "os.chown": "write 0",
  "os.lchown": "write 0",
  "os.utime": "write 0",
  "os.setxattr": "write 0",
  "os.chdir": "chdir 0",
  "shutil.copy": "copy-into 0 1",
  "shutil.copy2": "copy-into 0 1",
  "shutil.copyfile": "copy 0 1",
  "shutil.copytree": "copy-tree 0 1",
  "shutil.move": "move-into 0 1",
  "shutil.rmtree": "tree 0",
  "shutil.chown": "write 0",
  "shutil.make_archive": "write 0",
  "shutil.unpack_archive": "write 1",
  "numpy.save": "write 0",
  "np.save": "write 0",
  "numpy.savetxt": "write 0",
  "np.savetxt": "write 0",
  "logging.FileHandler": "write 0",
  "urllib.request.urlretrieve": "fetch; write 1",
  // methods
  ".write_text": "write .",
  ".write_bytes": "write .",
  ".touch": "write .",
  ".mkdir": "write .",
  ".unlink": "delete .",
  ".rmdir": "delete .",
  ".rmtree": "tree .",
  ".chmod": "write .",
  ".symlink_to": "write .; read 0",
  ".hardlink_to": "write .; read 0",
  ".rename": "move . 0",
  ".open": "open-path . 0",
  ".read_text": "read .",
  ".read_bytes": "read .",
  ".to_csv": "write 0",
  ".to_json": "write 0",
  ".to_excel": "write 0",
  ".to_parquet": "write 0",
  ".to_pickle": "write 0",
  ".to_html": "write 0",
  ".savefig": "write 0",
  ".save": "write 0",
  ".extractall": "write 0",
  ".extract": "write 1",
  ".tofile": "write 0",
  // commands
  "os.system": "shell 0",
  "os.popen": "shell 0",
  "os.startfile": "shell 0",
  "subprocess.run": "run 0",
  "subprocess.call": "run 0",
  "subprocess.Popen": "run 0",
  "subprocess.check_call": "run 0",
  "subprocess.check_output": "run 0",
  "subprocess.getoutput": "shell 0",
  "subprocess.getstatusoutput": "shell 0",
  "asyncio.create_subprocess_shell": "shell 0",
  "asyncio.create_subprocess_exec": "run 0",
  "pty.spawn": "run 0",
  "pexpect.spawn": "run 0",
  "pexpect.run": "run 0",
  "os.execl": "exec 0",
  "os.execle": "exec 0",
  "os.execlp": "exec 0",
  "os.execlpe": "exec 0",
  "os.execv": "exec 0",
  "os.execve": "exec 0",
  "os.execvp": "exec 0",
  "os.execvpe": "exec 0",
  "os.spawnl": "exec 1",
  "os.spawnlp": "exec 1",
  "os.spawnv": "exec 1",
  "os.spawnve": "exec 1",
  "os.spawnvp": "exec 1",
  "os.posix_spawn": "exec 0",
  "os.posix_spawnp": "exec 0",
  // code, and what may do anything
  exec: "eval 0",
  eval: "eval 0",
  compile: "= same",
  getattr: "= member | trick",
  setattr: "trick",
  globals: "trick",
  locals: "trick",
  vars: "trick",
  __import__: "= module | trick",
  "importlib.import_module": "= module | trick",
  "runpy.run_path": "read 0; trick",
  "runpy.run_module": "trick",
  "pickle.loads": "trick",
  "pickle.load": "trick",
  "marshal.loads": "trick",
  "types.CodeType": "trick",
  "types.FunctionType": "trick",
  "import ctypes": "trick",
  "import cffi": "trick",
  "import ctypes.util": "trick",
  "import importlib.util": "trick",
  "import imp": "trick",
  "import code": "trick",
  "import sh": "trick",
  "__builtins__[]": "trick",
  ".__getattribute__": "trick",
  ".__subclasses__": "trick",
  // network
  "requests.get": "fetch",
  "requests.post": "fetch",
  "requests.put": "fetch",
  "requests.patch": "fetch",
  "requests.delete": "fetch",
  "requests.request": "fetch",
  "requests.Session": "fetch",
  "httpx.get": "fetch",
  "httpx.post": "fetch",
  "httpx.Client": "fetch",
  "aiohttp.ClientSession": "fetch",
  "urllib.request.urlopen": "fetch",
  "urllib.request.Request": "fetch",
  "urllib.urlopen": "fetch",
  "urllib3.PoolManager": "fetch",
  "http.client.HTTPConnection": "fetch",
  "http.client.HTTPSConnection": "fetch",
  "socket.socket": "fetch",
  "socket.create_connection": "fetch",
  "ftplib.FTP": "fetch",
  "smtplib.SMTP": "fetch",
  "smtplib.SMTP_SSL": "fetch",
  "telnetlib.Telnet": "fetch",
  "xmlrpc.client.ServerProxy": "fetch",
  "paramiko.SSHClient": "fetch",
  "websocket.create_connection": "fetch",
  // values
  "base64.b64decode": "= base64 | decode",
  "base64.urlsafe_b64decode": "= base64 | decode",
  "base64.decodebytes": "= base64 | decode",
  "base64.b32decode": "decode",
  "base64.b85decode": "decode",
  "base64.b16decode": "= hex | decode",
  "binascii.a2b_base64": "= base64 | decode",
  "binascii.unhexlify": "= hex | decode",
  "bytes.fromhex": "= hex | decode",
  "bytearray.fromhex": "= hex | decode",
  "codecs.decode": "decode",
  "zlib.decompress": "decode",
  "gzip.decompress": "decode",
  "urllib.parse.unquote": "= percent | decode",
  "os.path.join": "= path",
  "os.path.expanduser": "= expand",
  "os.path.abspath": "= same",
  "os.path.realpath": "= same",
  "os.path.normpath": "= same",
  "os.path.expandvars": "= same",
  "os.fspath": "= same",
  "os.fsencode": "= same",
  "os.fsdecode": "= same",
  "os.getcwd": "= here",
  "os.curdir": ": here",
  "os.environ.HOME": ": home",
  "pathlib.Path": "= object",
  "pathlib.PurePath": "= object",
  "pathlib.PosixPath": "= object",
  "pathlib.Path.home": "= home-object",
  "pathlib.Path.cwd": "= here-object",
  "glob.glob": "= glob",
  "glob.iglob": "= glob",
  "os.listdir": "= names-in",
  ".glob": "= glob-below",
  ".rglob": "= glob-deep",
  ".iterdir": "= names-below",
  ".joinpath": "= below",
  ".expanduser": "= expand-self",
  ".resolve": "= self",
  ".absolute": "= self",
  ".as_posix": "= self",
  ".__str__": "= self",
  str: "= same",
  bytes: "= characters-or-same",
  bytearray: "= characters-or-same",
  chr: "= characters",
  reversed: "= reverse",
  list: "= list",
  tuple: "= list",
  ".join": "= join-with",
  ".format": "= format",
  ".replace": "= replace | move-only . 0",
  ".strip": "= trim",
  ".lower": "= lower",
  ".upper": "= upper",
  ".split": "= split",
  ".decode": "= self",
  ".encode": "= self"
};

// src/shell/code/calls-ruby.ts
var rubyCalls = {
  // files
  open: "ruby-open 0 1",
  "Kernel.open": "ruby-open 0 1",
  "File.open": "open 0 1",
  "File.new": "open 0 1",
  "IO.sysopen": "open 0 1",
  "File.write": "write 0",
  "File.binwrite": "write 0",
  "IO.write": "write 0",
  "IO.binwrite": "write 0",
  "IO.copy_stream": "copy 0 1",
  "File.delete": "delete *",
  "File.unlink": "delete *",
  "File.rename": "move 0 1",
  "File.link": "link 0 1",
  "File.symlink": "link 0 1",
  "File.truncate": "write 0",
  "File.mkfifo": "write 0",
  "File.chmod": "write 1+",
  "File.chown": "write 2+",
  "File.utime": "write 2+",
  "Dir.mkdir": "write 0",
  "Dir.rmdir": "delete 0",
  "Dir.delete": "delete 0",
  "Dir.unlink": "delete 0",
  "Dir.chdir": "chdir 0",
  "File.read": "read 0",
  "File.binread": "read 0",
  "File.readlines": "read 0",
  "File.foreach": "read 0",
  "IO.read": "read 0",
  "IO.binread": "read 0",
  "IO.readlines": "read 0",
  "IO.foreach": "read 0",
  "YAML.load_file": "read 0",
  "CSV.open": "open 0 1",
  "CSV.read": "read 0",
  "PStore.new": "write 0",
  "YAML.Store.new": "write 0",
  "SQLite3.Database.new": "write 0",
  // FileUtils, included or not
  "FileUtils.rm": "delete 0",
  "FileUtils.rm_f": "delete 0",
  "FileUtils.remove": "delete 0",
  "FileUtils.remove_file": "delete 0",
  "FileUtils.safe_unlink": "delete 0",
  "FileUtils.rm_r": "tree 0",
  "FileUtils.rm_rf": "tree 0",
  "FileUtils.rmtree": "tree 0",
  "FileUtils.remove_dir": "tree 0",
  "FileUtils.remove_entry": "tree 0",
  "FileUtils.remove_entry_secure": "tree 0",
  "FileUtils.rmdir": "delete 0",
  "FileUtils.mv": "move-into 0 1",
  "FileUtils.move": "move-into 0 1",
  "FileUtils.cp": "copy-into 0 1",
  "FileUtils.copy": "copy-into 0 1",
  "FileUtils.copy_file": "copy 0 1",
  "FileUtils.copy_entry": "copy-tree 0 1",
  "FileUtils.cp_r": "copy-tree 0 1",
  "FileUtils.install": "copy-into 0 1",
  "FileUtils.ln": "copy-into 0 1",
  "FileUtils.ln_s": "copy-into 0 1",
  "FileUtils.ln_sf": "copy-into 0 1",
  "FileUtils.mkdir": "write 0",
  "FileUtils.mkdir_p": "write 0",
  "FileUtils.makedirs": "write 0",
  "FileUtils.touch": "write 0",
  "FileUtils.chmod": "write 1",
  "FileUtils.chmod_R": "write 1",
  "FileUtils.chown": "write 2",
  "FileUtils.chown_R": "write 2",
  "FileUtils.cd": "chdir 0",
  "FileUtils.chdir": "chdir 0",
  rm: "delete 0",
  rm_f: "delete 0",
  rm_r: "tree 0",
  rm_rf: "tree 0",
  mv: "move-into 0 1",
  cp: "copy-into 0 1",
  cp_r: "copy-tree 0 1",
  ln_s: "copy-into 0 1",
  mkdir: "write 0",
  mkdir_p: "write 0",
  touch: "write 0",
  // methods
  ".write": "write-path .",
  ".binwrite": "write-path .",
  ".delete": "delete-path .",
  ".unlink": "delete-path .",
  ".rmtree": "tree .",
  ".mkpath": "write .",
  ".rename": "move . 0",
  ".reopen": "open 0 1",
  ".read": "read-path .",
  // commands
  system: "run *",
  exec: "run *",
  spawn: "run *",
  "Kernel.system": "run *",
  "Kernel.exec": "run *",
  "Kernel.spawn": "run *",
  "Process.spawn": "run *",
  "Process.exec": "run *",
  "IO.popen": "run 0",
  "PTY.spawn": "run *",
  "Open3.capture2": "run *",
  "Open3.capture2e": "run *",
  "Open3.capture3": "run *",
  "Open3.popen2": "run *",
  "Open3.popen2e": "run *",
  "Open3.popen3": "run *",
  // code, and what may do anything
  eval: "eval 0",
  instance_eval: "eval 0",
  class_eval: "eval 0",
  ".instance_eval": "eval 0",
  ".class_eval": "eval 0",
  ".module_eval": "eval 0",
  "Kernel.eval": "eval 0",
  send: "trick",
  ".send": "trick",
  ".public_send": "trick",
  ".__send__": "trick",
  method: "trick",
  ".method": "trick",
  ".instance_method": "trick",
  ".const_get": "trick",
  syscall: "trick",
  "Marshal.load": "trick",
  "Fiddle.dlopen": "trick",
  // network
  "Net.HTTP.get": "fetch",
  "Net.HTTP.get_response": "fetch",
  "Net.HTTP.post": "fetch",
  "Net.HTTP.post_form": "fetch",
  "Net.HTTP.start": "fetch",
  "Net.HTTP.new": "fetch",
  "URI.open": "fetch",
  "HTTParty.get": "fetch",
  "HTTParty.post": "fetch",
  "Faraday.new": "fetch",
  "Faraday.get": "fetch",
  "TCPSocket.new": "fetch",
  "TCPSocket.open": "fetch",
  "UDPSocket.new": "fetch",
  // values
  Pathname: "= object",
  "Pathname.new": "= object",
  "File.join": "= paste",
  "File.expand_path": "= expand",
  "File.absolute_path": "= same",
  "Dir.home": ": home",
  "Dir.pwd": ": here",
  "ENV.HOME": ": home",
  "ENV.fetch": "= unknown",
  "Dir.glob": "= glob",
  "Dir[]": "= glob",
  String: "= same",
  format: "= sprintf",
  sprintf: "= sprintf",
  "Base64.decode64": "= base64 | decode",
  "Base64.strict_decode64": "= base64 | decode",
  "Base64.urlsafe_decode64": "= base64 | decode",
  "Zlib.inflate": "decode",
  ".unpack1": "= unpack",
  ".unpack": "= unpack",
  ".pack": "= pack-self",
  ".join": "= join-tight",
  ".chr": "= chr-self",
  ".concat": "= append",
  ".reverse": "= reverse",
  ".split": "= split",
  ".gsub": "= replace",
  ".sub": "= replace",
  ".strip": "= trim",
  ".chomp": "= trim",
  ".downcase": "= lower",
  ".upcase": "= upper",
  ".to_s": "= self",
  ".to_str": "= self",
  ".freeze": "= self",
  ".expand_path": "= expand-self"
};

// src/shell/code/read-scanned.ts
var none2 = {}, tables = {
  python: pythonCalls,
  node: nodeCalls,
  perl: perlCalls,
  ruby: rubyCalls,
  php: phpCalls,
  lua: luaCalls,
  r: rCalls,
  awk: none2,
  applescript: none2,
  vim: vimCalls
}, maxDepth6 = 4;
function readScanned(language, code, found, { depth = 0, readElse } = {}) {
  let table = tables[language], readInner = (inner2) => {
    found.budget -= inner2.length, depth >= maxDepth6 || found.budget < 0 ? addUnsure(found, inner2) : readElse !== void 0 ? readElse(inner2) : readScanned(language, inner2, found, { depth: depth + 1 });
  };
  walkCode(language, code, {
    onCall: (call3) => onCall(table, call3, found, readInner),
    onName: (name) => valueOfName(table, name),
    onMention: (value) => onMention(table, value, found),
    onShell: (command3) => addCommand(found, shellText(command3)),
    onText: (text2) => addText(found, text2),
    isFunction: (name) => rowOf(table, name) !== void 0
  }) || addUnsure(found, code);
}
function rowOf(table, name) {
  let folded = table === phpCalls ? name.replace(/^\\/, "").toLowerCase() : name, bare = (folded.endsWith("Sync") ? folded.slice(0, -4) : folded).replace(/^(?:__builtins__|builtins|globalThis|global|_G|CORE)\./, "");
  if (Object.hasOwn(table, bare)) return table[bare];
  let parts2 = bare.split("."), endings = [-3, -2].map((from) => parts2.slice(from).join(".")).concat(`.${parts2.at(-1)}`), known3 = parts2.length < 2 ? void 0 : endings.find((ending) => Object.hasOwn(table, ending));
  return known3 === void 0 ? void 0 : table[known3];
}
function withoutApply(call3) {
  let dot = call3.name.lastIndexOf("."), [name, method] = [call3.name.slice(0, dot), call3.name.slice(dot)];
  if (method === ".bind") return { kind: "name", name };
  let [, list2] = call3.args;
  return method === ".call" ? { ...call3, name, args: call3.args.slice(1) } : method !== ".apply" || list2?.value.kind !== "list" ? call3 : { ...call3, name, args: list2.value.items.map((value) => ({ key: void 0, value, source: list2.source })) };
}
function onCall(table, given, found, readInner) {
  let call3 = table === nodeCalls ? withoutApply(given) : given;
  if ("kind" in call3) return call3;
  let row = rowOf(table, call3.name);
  if (row === void 0 || row.startsWith(": ")) return unknown;
  let [value, ...otherwise] = row.split(" | ");
  if (value?.startsWith("= ")) {
    found.budget -= costOf(call3);
    let folded = found.budget < 0 ? unknown : fold(value.slice(2), call3);
    return folded.kind === "unknown" && otherwise[0] !== void 0 && applyEffects(otherwise[0], call3, found, readInner), folded.kind === "name" && onMention(table, { kind: "name", name: `import ${folded.name}` }, found), folded;
  }
  return applyEffects(row, call3, found, readInner), unknown;
}
function costOf({ receiver, args }) {
  return [receiver, ...args].reduce((sum, { value }) => sum + (value.kind === "text" ? value.text.length : 8), 0);
}
function valueOfName(table, name) {
  let row = Object.hasOwn(table, name) ? table[name] : void 0;
  return row?.startsWith(": ") ? fold(row.slice(2), {
    name,
    receiver: { key: void 0, value: unknown, source: "" },
    args: [],
    source: name
  }) : { kind: "name", name };
}
var harmless = /^(?:[=:]|read|fetch|decode)/;
function onMention(table, value, found) {
  if (value.kind !== "name") return;
  let row = value.name.startsWith("import ") ? importRow(table, value.name) : rowOf(table, value.name);
  row === void 0 || harmless.test(row) || addUnsure(found, value.name);
}
function importRow(table, name) {
  return Object.hasOwn(table, name) ? table[name] : void 0;
}

// src/shell/code/read-sed.ts
var textCommands = "aic";
function readSed(code, found) {
  let sed = { found, code, at: 0 };
  for (; sed.at < code.length; ) {
    skipAddress(sed);
    let command3 = code.charAt(sed.at);
    sed.at += 1, readCommand2(sed, command3);
  }
}
function readCommand2(sed, command3) {
  if (command3 === "#") restOfLine(sed);
  else if (textCommands.includes(command3) && command3 !== "") skipText(sed);
  else if (command3 === "w" || command3 === "W") touch5(sed, "write");
  else if (command3 === "r" || command3 === "R") touch5(sed, "read");
  else if (command3 === "e") execute(sed, restOfLine(sed).trim());
  else if (command3 === "s") substitute2(sed);
  else if (command3 === "y") {
    let delimiter = sed.code.charAt(sed.at);
    sed.at += 1, skipPart(sed, delimiter), skipPart(sed, delimiter);
  } else command3 !== "" && ":btTv".includes(command3) && skipWord(sed);
}
function skipAddress(sed) {
  for (; sed.at < sed.code.length; sed.at += 1) {
    let character2 = sed.code.charAt(sed.at);
    if (character2 === "/")
      sed.at += 1, skipPart(sed, "/"), sed.at -= 1;
    else if (character2 === "\\") {
      let delimiter = sed.code.charAt(sed.at + 1);
      sed.at += 2, skipPart(sed, delimiter), sed.at -= 1;
    } else if (!/[\s;{}!$,~+\d]/.test(character2) && (!/[IM]/.test(character2) || !/[/\s]/.test(sed.code.charAt(sed.at - 1))))
      return;
  }
}
function skipPart(sed, delimiter) {
  let from = sed.at;
  for (; sed.at < sed.code.length; sed.at += 1) {
    let character2 = sed.code.charAt(sed.at);
    if (character2 === "\\") sed.at += 1;
    else if (character2 === delimiter) break;
  }
  return sed.at += 1, sed.code.slice(from, sed.at - 1);
}
function restOfLine(sed) {
  let end = sed.code.indexOf(`
`, sed.at), line = sed.code.slice(sed.at, end === -1 ? sed.code.length : end);
  return sed.at = end === -1 ? sed.code.length : end + 1, line;
}
function skipText(sed) {
  let line = restOfLine(sed);
  for (; line.endsWith("\\") && sed.at < sed.code.length; ) line = restOfLine(sed);
}
function skipWord(sed) {
  for (; sed.at < sed.code.length && !/[\n;}]/.test(sed.code.charAt(sed.at)); ) sed.at += 1;
}
function touch5(sed, action) {
  let name = restOfLine(sed).trim();
  name === "/dev/stdout" || name === "/dev/stderr" || name === "/dev/stdin" || addAccess(sed.found, action, { key: void 0, value: text(name), source: name });
}
function execute({ found }, command3) {
  if (command3 !== "") {
    addCommand(found, command3);
    return;
  }
  found.runs = !0, addUnsure(found, "sed e");
}
function substitute2(sed) {
  let delimiter = sed.code.charAt(sed.at);
  sed.at += 1, skipPart(sed, delimiter);
  let replacement = skipPart(sed, delimiter);
  for (; sed.at < sed.code.length; sed.at += 1) {
    let flag = sed.code.charAt(sed.at);
    if (flag === "w") {
      sed.at += 1, touch5(sed, "write");
      return;
    }
    if (flag === "e") executeReplacement(sed, replacement);
    else if (!/[gpiImM\d]/.test(flag)) return;
  }
}
function executeReplacement(sed, replacement) {
  /^[^&\\]+$/.test(replacement) && addCommand(sed.found, replacement), execute(sed, "");
}

// src/shell/code/read-tcl.ts
var maxDepth7 = 12, withScripts = " if while for foreach proc catch try eval after namespace time switch uplevel lmap dict apply else elseif finally on ";
function readTcl(code, found) {
  readScript(code, { found, variables: /* @__PURE__ */ new Map(), depth: 0 });
}
function readScript(code, tcl) {
  let words2 = [];
  for (let at = 0; at <= code.length; ) {
    let character2 = code.charAt(at);
    if (character2 === "" || character2 === `
` || character2 === ";")
      runCommand3(words2, tcl), words2 = [], at += 1;
    else if (character2 === "#" && words2.length === 0) {
      let end = code.indexOf(`
`, at);
      at = end === -1 ? code.length : end;
    } else if (character2 <= " ") at += 1;
    else if (character2 === "\\" && code[at + 1] === `
`) at += 2;
    else {
      let [word, end] = readWord2(code, at, tcl);
      words2.push(word), at = end;
    }
  }
}
function readWord2(code, at, tcl) {
  let from = code.startsWith("{*}", at) && (code[at + 3] ?? " ") > " " ? at + 3 : at;
  if (code[from] === "{") {
    let end = endOfBraces(code, from);
    return [{ value: code.slice(from + 1, end), script: !0 }, end + 1];
  }
  let quoted = code[from] === '"', value = "", index = quoted ? from + 1 : from;
  for (; index < code.length; ) {
    let character2 = code.charAt(index);
    if (quoted ? character2 === '"' : character2 <= " " || character2 === ";") break;
    let [part, end] = readPart(code, index, tcl);
    value += part, index = end;
  }
  return [{ value, script: !1 }, quoted ? index + 1 : index];
}
function readPart(code, at, tcl) {
  let character2 = code.charAt(at);
  if (character2 === "\\") return [code.charAt(at + 1), at + 2];
  if (character2 === "[") {
    let end = endOfBrackets(code, at);
    return tcl.depth < maxDepth7 ? readScript(code.slice(at + 1, end), { ...tcl, depth: tcl.depth + 1 }) : giveUp2(tcl), ["\uFDD0", end + 1];
  }
  let variable3 = character2 === "$" ? /^\$(?:\{([^}]{1,64})\}|([\w:]{1,64}))/.exec(code.slice(at, at + 70)) : null;
  if (variable3 === null) return [character2, at + 1];
  let name = variable3[1] ?? variable3[2] ?? "";
  return [tcl.variables.get(name) ?? "\uFDD0", at + variable3[0].length];
}
function endOfBraces(code, from) {
  let depth = 0;
  for (let at = from; at < code.length; at += 1)
    if (code[at] === "\\") at += 1;
    else if (code[at] === "{") depth += 1;
    else if (code[at] === "}" && --depth === 0) return at;
  return code.length;
}
function endOfBrackets(code, from) {
  let depth = 0;
  for (let at = from; at < code.length; at += 1)
    if (code[at] === "\\") at += 1;
    else if (code[at] === "[") depth += 1;
    else if (code[at] === "]" && --depth === 0) return at;
  return code.length;
}
function giveUp2({ found }) {
  addUnsure(found, "Tcl");
}
function argumentOf(word) {
  return { key: void 0, value: text(word.value), source: word.value.replaceAll("\uFDD0", "[\u2026]") };
}
function runCommand3(words2, tcl) {
  let [command3, ...args] = words2;
  if (command3 === void 0) return;
  for (let { value } of args) value.includes("\uFDD0") || addText(tcl.found, value);
  let name = command3.value, operands3 = args.filter(({ value }) => !value.startsWith("-")), [first2, second] = operands3;
  if (withScripts.includes(` ${name} `)) readScripts(args, tcl);
  else if (name === "exec") addCommand(tcl.found, args.map(commandWord).join(" "));
  else if (name === "file") file(operands3, args, tcl);
  else if (name === "source" || name === "load" || name.includes("\uFDD0")) giveUp2(tcl);
  else if (name === "socket") tcl.found.fetches = !0;
  else {
    if (first2 === void 0) return;
    name === "set" && second !== void 0 ? set(first2.value, second.value, tcl) : name === "open" ? open2(first2, second, tcl) : name === "cd" && (tcl.found.directory = first2.value.includes("\uFDD0") ? void 0 : first2.value);
  }
}
function set(name, value, { variables }) {
  variables.set(name, variables.has(name) ? "\uFDD0" : value);
}
function readScripts(args, tcl) {
  for (let { value, script } of args)
    tcl.depth >= maxDepth7 || !script && value.includes("\uFDD0") ? giveUp2(tcl) : (script || value.includes(" ")) && readScript(value, { ...tcl, depth: tcl.depth + 1 });
}
function commandWord({ value }) {
  return /^(?:\d?>{1,2}[&@]?|<{1,2}|\||&)$/.test(value) ? value : shellWord(text(value));
}
function open2(name, mode, { found }) {
  name.value.startsWith("|") ? addCommand(found, name.value.slice(1).replaceAll("\uFDD0", "$_")) : addAccess(found, /[wa+]|WRONLY|RDWR/.test(mode?.value ?? "r") ? "write" : "read", argumentOf(name));
}
function file([verb, ...paths], args, { found }) {
  let force = args.some(({ value }) => value === "-force"), last = paths.at(-1);
  if (verb?.value === "delete") for (let path of paths) addAccess(found, "delete", argumentOf(path), force);
  if (verb?.value === "mkdir") for (let path of paths) addAccess(found, "write", argumentOf(path));
  if (last === void 0 || !["rename", "copy", "link"].includes(textOf(text(verb?.value ?? "")))) return;
  let moved = verb?.value === "rename";
  for (let path of paths.slice(0, -1)) addAccess(found, moved ? "delete" : "read", argumentOf(path), moved);
  addAccess(found, "write", argumentOf(verb?.value === "link" ? paths[0] ?? last : last));
}

// src/shell/code/read-vim.ts
var writing = " w wr wri writ write wq x xi xit exi exit sav save savea saveas up upd upda updat update wn wne wnext wN wp wprevious wundo wviminfo wv mk mks mkse mksession mkv mkvimrc mkvie mkview mkexrc mksp mkspell ", reading = " r re rea read ", editing = " e ed edi edit vi vis visu visual vie view new vne vnew sp split vs vsplit tabe tabedit tabnew ar args arge argedit badd drop find fin ", sourcing = " so sou source ru runtime luaf luafile pyf pyfile py3f py3file perlf rubyf rubyfile packadd ", directories = " cd lc lcd tc tcd chd chdir lchd tchd ", modifiers = " sil silent noa noautocmd keepa keepalt keepj keepjumps keepp verb verbose uns unsilent conf confirm hid hide vert vertical tab bel belowright abo aboveleft bufdo argdo windo tabdo cdo cfdo ldo lfdo ", expressions = " call cal let echo ec echom echomsg echon if elseif while for return const eval exe execute unlet var ", languages2 = {
  py: "python",
  python: "python",
  py3: "python",
  python3: "python",
  pyx: "python",
  pythonx: "python",
  pe: "perl",
  perl: "perl",
  rub: "ruby",
  ruby: "ruby",
  lua: "lua"
}, maxDepth8 = 4;
function readVim(code, found, depth = 0) {
  let vim = { found, depth, file: void 0, expressions: "" }, lines = code.split(`
`);
  for (let index = 0; index < lines.length; index += 1) index = readLine(vim, lines, index);
  if (vim.expressions === "") return;
  let readElse = (inner2) => {
    depth < maxDepth8 ? readVim(inner2, found, depth + 1) : addUnsure(found, inner2);
  };
  readScanned("vim", vim.expressions, found, { readElse });
}
function readLine(vim, lines, index) {
  let rest = lines[index] ?? "";
  for (; rest !== ""; ) {
    let { word, bang, after: after3 } = splitCommand(rest), language = Object.hasOwn(languages2, word) ? languages2[word] : void 0;
    if (language !== void 0) {
      let document = /^<<\s*(?:trim\s+)?(\w+)/.exec(after3)?.[1], end = document === void 0 ? -1 : lines.findIndex((line, at) => at > index && line.trim() === document), inner2 = document === void 0 ? after3 : lines.slice(index + 1, end === -1 ? void 0 : end).join(`
`);
      return readScanned(language, inner2, vim.found), document === void 0 ? index : end === -1 ? lines.length : end;
    }
    if (modifiers.includes(` ${word} `)) rest = after3;
    else if (isGlobal(word)) rest = afterPattern(after3);
    else {
      if (takesBar(word, after3))
        return run2(vim, word, { bang, argument: after3 }), index;
      {
        let bar = endOfCommand(after3);
        run2(vim, word, { bang, argument: after3.slice(0, bar).trim() }), rest = after3.slice(bar + 1);
      }
    }
  }
  return index;
}
function splitCommand(line) {
  let at = 0;
  for (; at < line.length && /[\s:%.,$;+\d-]/.test(line.charAt(at)); ) at += line[at] === "'" ? 2 : 1;
  for (; line[at] === "'"; ) at += 2 + (/[,;]/.test(line.charAt(at + 2)) ? 1 : 0);
  let word = /^(?:[a-zA-Z]{1,20}\d?|!)/.exec(line.slice(at, at + 24))?.[0] ?? "", end = at + word.length;
  if (word === "") return { word, bang: !1, after: line.slice(end + 1) };
  let bang = line[end] === "!" && word !== "!";
  return { word, bang, after: line.slice(bang ? end + 1 : end).trimStart() };
}
function isGlobal(word) {
  return " g gl global v vg vglobal ".includes(` ${word} `);
}
function afterPattern(after3) {
  let close = after3.indexOf(after3.charAt(0), 1);
  return close === -1 ? "" : after3.slice(close + 1);
}
function takesBar(word, after3) {
  return word === "!" || after3.startsWith("!") && (writing + reading).includes(` ${word} `) || " te ter term terminal au autocmd norm normal ".includes(` ${word} `);
}
function endOfCommand(text2) {
  let quote = "";
  for (let at = 0; at < text2.length; at += 1) {
    let character2 = text2.charAt(at);
    if (character2 === "\\") at += 1;
    else if (quote !== "") quote = character2 === quote ? "" : quote;
    else if (character2 === "'" || character2 === '"') quote = character2;
    else if (character2 === "|" && text2[at + 1] === "|") at += 1;
    else if (character2 === "|") return at;
  }
  return text2.length;
}
function run2(vim, word, { argument: argument2 }) {
  let { found } = vim, named3 = ` ${word} `, shell2 = /^!(.*)$/.exec(argument2)?.[1];
  word === "!" || " te ter term terminal ".includes(named3) ? addCommand(found, argument2) : shell2 !== void 0 && (writing + reading).includes(named3) ? addCommand(found, shell2) : writing.includes(named3) ? touch6(vim, "write", argument2.replace(/^>>/, "")) : reading.includes(named3) ? touch6(vim, "read", argument2) : editing.includes(named3) ? vim.file = fileOf(argument2) || vim.file : sourcing.includes(named3) ? source(found, argument2) : directories.includes(named3) ? found.directory = argument2 === "" ? void 0 : argument2 : " redi redir ".includes(named3) ? redirect2(vim, argument2) : " exe execute ".includes(named3) ? vim.expressions += `execute(${argument2.replaceAll(/(?<=['"])\s+(?=['"])/g, " . ' ' . ")})
` : " au autocmd ".includes(named3) ? readVim(argument2.split(/\s+/).slice(2).join(" "), found, vim.depth + 1) : expressions.includes(named3) && (vim.expressions += `${argument2}
`);
}
function fileOf(argument2) {
  return argument2.replace(/^(?:\+{1,2}\S+\s+){0,4}/, "").trim();
}
function touch6({ found, file: file2 }, action, argument2) {
  let name = fileOf(argument2) || file2;
  if (name === void 0 || name === "") return;
  !/[%#]|<\w+>/.test(name) ? addAccess(found, action, { key: void 0, value: text(name), source: name }) : action === "write" && addUnsure(found, name);
}
function source(found, argument2) {
  found.runs = !0, addUnsure(found, `source ${argument2}`);
}
function redirect2(vim, argument2) {
  let name = /^>{1,2}\s*(\S+)/.exec(argument2)?.[1];
  name !== void 0 && touch6(vim, "write", name);
}

// src/shell/read-code.ts
var maxCodeLength = 1e5;
function readCode(language, code) {
  let found = nothingFound();
  return code.length > maxCodeLength ? addUnsure(found, `${language} code of ${code.length} characters`) : readers[language](code.replace(/[\0\ufdd0\ufdd1]/g, "\uFFFD"), found), summary(found);
}
var readers = {
  python: (code, found) => readScript2("python", code, found),
  node: (code, found) => readScript2("node", code, found),
  perl: (code, found) => readScript2("perl", code, found),
  ruby: (code, found) => readScript2("ruby", code, found),
  php: (code, found) => readScript2("php", code, found),
  lua: (code, found) => readScript2("lua", code, found),
  r: (code, found) => readScript2("r", code, found),
  awk: readAwk,
  sed: readSed,
  tcl: readTcl,
  vim: readVim,
  applescript: readAppleScript
}, shellCommand = /^\s*(?:sudo\s+)?(?:rm|rmdir|dd|git|mv|cp|chmod|chown|shred|truncate|mkfs)\s+[\w./~-]+(?:\s+[\w./~-]|$)/;
function readScript2(language, code, found) {
  readScanned(language, code, found), shellCommand.test(code) && addCommand(found, code);
}
function summary(found) {
  let accesses = found.unsure ? [...found.accesses, ...possiblePaths(found)] : found.accesses;
  return {
    accesses: found.fetches ? accesses.map(sentIfRead) : accesses,
    commands: found.commands,
    origin: found.runs ? originOf(found) : void 0
  };
}
function sentIfRead(access) {
  return access.action === "read" ? { ...access, sent: !0 } : access;
}
function originOf({ fetches, decodes }) {
  return fetches ? "network" : decodes ? "encoded" : "unknown";
}

// src/shell/read-powershell.ts
var maxCommandLength2 = 1e5, unread2 = { accesses: [], invocations: [], complete: !1, needsCode: !1 };
function readPowerShell(command3, around) {
  if (command3.length > maxCommandLength2) return unread2;
  let code = withPlainMarks(command3), script = {
    around: { ...nowhere, ...around, readCode },
    found: nothingFound(),
    others: [],
    invocations: [],
    variables: /* @__PURE__ */ new Map(),
    rebound: findRebound2(code),
    aliases: /* @__PURE__ */ new Map(),
    code,
    at: 0,
    depth: 0,
    input: void 0,
    uploads: !1,
    complete: !0
  };
  return readStatements(script, ""), script.complete ? { accesses: accessesOf(script), invocations: script.invocations, complete: !0, needsCode: !1 } : unread2;
}
function withPlainMarks(command3) {
  return command3.replace(/[\0\ufdd0\ufdd1]/g, "\uFFFD").replace(/[‘’‚‛]/g, "'").replace(/[“”„]/g, '"').replace(/[–—―]/g, "-").replaceAll(`\r
`, `
`);
}
function findRebound2(code) {
  let [once, again] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
  for (let [, name = "", operator = ""] of code.matchAll(/\$\{?(\w{1,100})\}?[ \t]{0,8}([-+*/%]?=|\+\+|--)/g)) {
    let key = name.toLowerCase();
    (once.has(key) || operator !== "=") && again.add(key), once.add(key);
  }
  return again;
}
function accessesOf({ found, others, uploads }) {
  let possible = found.unsure ? possiblePaths(found) : [], executes = found.runs ? [{ action: "execute", target: "", certainty: "unknown", origin: "unknown" }] : [], distinct = /* @__PURE__ */ new Map();
  for (let access of [...found.accesses, ...others, ...executes, ...possible]) {
    let { action, certainty, target, recursive, origin } = access, known3 = {
      ...access,
      ...action === "read" && found.fetches && uploads ? { sent: !0 } : {},
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
