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

// src/shell/read-code.ts
var read_code_exports = {};
__export(read_code_exports, {
  readCode: () => readCode
});
module.exports = __toCommonJS(read_code_exports);

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
    let below = recursive ? { recursive: !0 } : {};
    isUnknown(path) ? addUnknown(found, action, source2, recursive) : path !== "" && add(found, { action, ...targetOf(path, found.directory ?? "\uFDD0"), ...below });
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
  let below = recursive ? { recursive: !0 } : {};
  add(found, { action, target: source2.trim().slice(0, maxShownLength), certainty: "unknown", ...below });
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
function addCommand(found, command2) {
  let trimmed = command2.trim();
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
  let [first, second = ""] = [body[at], body[at + 1]];
  if (first === "{" && second === "$") return between(body, at + 1);
  if (first !== "$" && first !== "@") return;
  if (second === "{") {
    let { code, end } = between(body, at + 2);
    return { code: /^\w+$/.test(code) ? `${first}${code}` : code, end };
  }
  let name = /^[A-Za-z_]\w{0,63}(?:\[[\w$'"-]{1,40}\]|\{[\w'"]{1,40}\}|->\w{1,40})?/.exec(
    body.slice(at + 1, at + 120)
  )?.[0];
  return name !== void 0 ? { code: `${first}${name}`, end: at + 1 + name.length } : first === "$" && /[\d_!&0]/.test(second) ? { code: `$${second}`, end: at + 2 } : void 0;
}
var shortEscapes = { n: `
`, t: "	", r: "\r", e: "\x1B", "\n": "" }, numericEscape = /^(?:x\{([\da-fA-F]{1,8})\}|x([\da-fA-F]{1,2})|u\{([\da-fA-F]{1,8})\}|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([0-7]{1,3}))/;
function characterAt(body, at, { escapes, code }) {
  let character2 = body.charAt(at);
  if (code === "braces" && (character2 === "{" || character2 === "}") && body[at + 1] === character2)
    return [character2, at + 2];
  if (character2 !== "\\" || escapes === "none" || at + 1 >= body.length) return [character2, at + 1];
  let next = body.charAt(at + 1);
  if (escapes === "quote") return /[\\'"/]/.test(next) ? [next, at + 2] : [character2, at + 1];
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
  let after = code.indexOf(`
`, close + 1);
  return scanner.bodyEnd = close >= code.length || after === -1 ? code.length : after + 1, !0;
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
  let { code, dialect } = scanner, opener = code.charAt(open3), closer = brackets[opener] ?? opener, end = endOfDelimited(code, open3 + 1, opener, closer), literal2 = ["q", "qw", "w", "i", "s", "tr", "y"].includes(word) || opener === "'", style = {
    escapes: literal2 ? "quote" : "all",
    code: literal2 ? "none" : dialect.double.code
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
  let star = walk.stars.find((module2) => walk.listener.isFunction(`${module2}.${name}`));
  return walk.listener.onName(star === void 0 ? name : `${star}.${name}`);
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
var transparent = " promises default __dict__ __builtins__ ", maxNameLength = 200;
function memberOf(name, member) {
  return transparent.includes(` ${member} `) ? name : `${name.slice(-maxNameLength)}.${member}`;
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
    let [before, after] = [tokens[index - 1], tokens[index + 1]];
    (token.text === "for" || token.text === "foreach") && declared.push(...namesAfter(tokens, index, 4)), functions.includes(` ${token.text} `) && declared.push(...namesAfter(tokens, index + 1, 24)), isText(before, "|") && declared.push(token.text), after?.kind === "mark" && changes.includes(` ${after.text} `) && changed2.add(token.text), (isText(before, "as") || isText(after, "|") && !isText(before, "|")) && changed2.add(token.text), isMutated(tokens, index) && changed2.add(token.text), !(!isText(after, "=") && !isText(after, ":=") && !isText(after, "<-")) && ((bound.has(token.text) || tuples && isText(before, ",")) && changed2.add(token.text), bound.add(token.text));
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
  let [before, after, member] = [tokens[index - 1], tokens[index + 1], tokens[index + 2]];
  return isText(before, "push") || isText(before, "unshift") || isText(before, "splice") ? !0 : after?.kind === "mark" && member?.kind === "name" && mutators.includes(` ${member.text} `);
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
  let names = [];
  for (let token of tokens.slice(index + 1, index + 1 + most)) {
    if (token.kind === "line" || ["{", ":", ")", "in", "of"].includes(token.text)) break;
    token.kind === "name" && !notNames.includes(` ${token.text} `) && names.push(token.text);
  }
  return names;
}
function parametersBefore(tokens, index) {
  let last = tokens[index - 1];
  if (last?.kind === "name") return [last.text];
  let names = [];
  if (!isText(last, ")")) return names;
  for (let at = index - 2; at >= Math.max(0, index - 24) && !isText(tokens[at], "("); at -= 1) {
    let token = tokens[at];
    token?.kind === "name" && names.push(token.text);
  }
  return names;
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
  let known = value === void 0 || poisoned || operator !== void 0 ? unknown : value;
  known.kind === "text" && walk.listener.onText(known.text);
  let item = { key, value: known, source: sourceSince(walk, start) };
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
  "lower-first": ([value = unknown]) => changed(value, (known) => known.toLowerCase()),
  "upper-first": ([value = unknown]) => changed(value, (known) => known.toUpperCase()),
  trim: (_, receiver) => changed(receiver, (value) => value.trim()),
  list: (values) => ({ kind: "list", items: values.flatMap(itemsOf) }),
  format: (values, receiver, call2) => formatted(receiver, values, call2.args),
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
  narrow: ([value = unknown]) => changed(value, (known) => known.replaceAll("\uFFFD", "")),
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
function fold(name, call2) {
  let values = call2.args.filter(({ key }) => key === void 0).map(({ value }) => value);
  return (Object.hasOwn(folds, name) ? folds[name] : void 0)?.(values, call2.receiver.value, call2) ?? unknown;
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
  return value.kind === "list" ? { kind: "list", items: value.items.toReversed() } : changed(value, (known) => [...known].reverse().join(""));
}
function parts(value, separator) {
  return !isKnown(value) || separator !== void 0 && !isKnown(separator) ? unknown : { kind: "list", items: (separator === void 0 ? textOf(value).trim().split(/\s+/) : textOf(value).split(textOf(separator))).slice(0, 500).map((part) => text(part)) };
}
function replaced(value, from, to) {
  return from === void 0 || to === void 0 || !isKnown(value) || !isKnown(from) || !isKnown(to) ? unknown : text(textOf(value).split(textOf(from)).join(textOf(to)));
}
var maxFormatLength = 4096;
function formatted(format, values, args) {
  let next = 0, named2 = (key) => args.find((argument2) => argument2.key === key)?.value;
  return format.kind !== "text" || format.text.length > maxFormatLength ? unknown : text(
    format.text.replace(
      /\{(\w{0,40})\}/g,
      (_, key) => textOf(/^\d*$/.test(key) ? values[key === "" ? next++ : Number(key)] : named2(key))
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
    (known) => decodeBytes(
      [...known.matchAll(/%([\da-f]{2})|([^%]+|%)/gi)].flatMap(
        ([, hex, rest = ""]) => hex === void 0 ? [...encodeUtf8(rest)] : [Number.parseInt(hex, 16)]
      )
    )
  );
}
function decodedHex(value) {
  return changed(
    value,
    (known) => decodeBytes((known.match(/[\da-f]{2}/gi) ?? []).map((pair) => Number.parseInt(pair, 16)))
  );
}
function decodedBase64(value) {
  return changed(value, (known) => decodeBytes(bytesOfBase64(known)));
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
function encodeUtf8(known) {
  return new TextEncoder().encode(known);
}
function decodeBytes(bytes) {
  return new TextDecoder().decode(Uint8Array.from(bytes)).replace(/[\0\ufdd0\ufdd1]/g, "\uFFFD");
}

// src/shell/code/operators.ts
var transparent2 = " * ** ... \\ & @ :: : ";
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
  if (transparent2.includes(` ${operator} `))
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

// src/shell/code/read-applescript.ts
function readAppleScript(code, found, depth = 0) {
  let tokens = scanCode("applescript", code);
  for (let [index, token] of tokens.entries()) {
    if (token.kind === "text") {
      for (let piece of token.pieces) typeof piece == "string" && addText(found, piece);
      continue;
    }
    let phrase = tokens.slice(index, index + 3).map(({ text: word }) => word.toLowerCase()), [first, second, third] = phrase, after = (count) => textAfter(tokens, index + count);
    first === "do" && second === "shell" && third === "script" ? command(found, after(3)) : first === "do" && second === "script" ? command(found, after(2)) : first === "run" && second === "script" ? inner(found, after(2), depth) : first === "load" && second === "script" ? giveUp(found) : first === "delete" || first === "move" ? touch(found, tokens, index, "delete") : first === "open" && second === "for" && third === "access" && touch(found, tokens, index, accessOf(tokens, index));
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
function command(found, value) {
  value.kind === "text" ? addCommand(found, shellText(value)) : giveUp(found, !0);
}
var maxDepth2 = 4;
function inner(found, value, depth) {
  value.kind === "text" && depth < maxDepth2 ? readAppleScript(value.text, found, depth + 1) : giveUp(found, !0);
}
function giveUp(found, runs = !1) {
  runs && (found.runs = !0), addUnsure(found, "AppleScript");
}
function touch(found, tokens, index, action) {
  let line = tokens.slice(index, index + 24), end = line.findIndex(({ kind }) => kind === "line"), piece = line.slice(0, end === -1 ? line.length : end).find(({ kind }) => kind === "text")?.pieces[0];
  typeof piece != "string" ? giveUp(found) : addAccess(found, action, { key: void 0, value: text(piece), source: piece }, action === "delete");
}
function accessOf(tokens, index) {
  return tokens.slice(index, index + 24).some(({ text: word }) => word.toLowerCase() === "write") ? "write" : "read";
}

// src/shell/code/read-awk.ts
var keywords = " getline in if else while for do print printf next exit delete return ";
function readAwk(code, found) {
  let tokens = scanCode("awk", code), awk = { found, code, tokens, variables: variablesOf(tokens), at: 0 }, printing = !1, depth = 0;
  for (let token = tokens[0]; token !== void 0; token = tokens[awk.at]) {
    awk.at += 1;
    let mark = token.kind === "mark" ? token.text : "";
    if (token.kind === "line" || mark === ";" || mark === "{" || mark === "}") [printing, depth] = [!1, 0];
    else if (mark === "(") depth += 1;
    else if (mark === ")") depth -= 1;
    else if (token.text === "print" || token.text === "printf") [printing, depth] = [!0, 0];
    else if (printing && depth === 0 && (mark === ">" || mark === ">>")) writeTo(awk);
    else if (mark === "|" || mark === "|&") pipe(awk, printing);
    else if (mark === "<" && afterGetline(awk)) addAccess(found, "read", operand(awk));
    else if (token.text === "system" && tokens[awk.at]?.text === "(") addTextCommand(awk, operand(awk).value);
    else if (mark === "@") include(awk);
    else if (token.kind === "text")
      for (let piece of token.pieces) typeof piece == "string" && addText(found, piece);
  }
}
function variablesOf(tokens) {
  let variables = /* @__PURE__ */ new Map();
  for (let [index, token] of tokens.entries()) {
    let mark = tokens[index + 1]?.text;
    if (token.kind !== "name" || mark !== "=" && mark !== "+=" && mark !== "++") continue;
    let [value, after] = [tokens[index + 2], tokens[index + 3]], ends = after === void 0 || after.kind === "line" || ";})".includes(after.text), piece = value?.kind === "text" && value.use === void 0 && ends ? value.pieces[0] : void 0, known = mark === "=" && !variables.has(token.text) && typeof piece == "string";
    variables.set(token.text, text(known ? piece : "\uFDD0"));
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
function writeTo(awk) {
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
function addTextCommand({ found }, command2) {
  let known = textOf(command2);
  known.startsWith("/inet") ? found.fetches = !0 : known.replaceAll("\uFDD0", "") === "" ? (found.runs = !0, addUnsure(found, "system")) : addCommand(found, shellText(command2));
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

// src/shell/code/deed.ts
var argumentNames = [
  " file path src filename name source fname con args command cmd destfile newname x ",
  " mode dst target flag open to opener "
];
function argument({ call: call2, places }, index) {
  let place = places[index];
  if (place === void 0) return;
  if (place === ".") return call2.receiver;
  let given = positional(call2)[Number.parseInt(place, 10)];
  return given !== void 0 ? given : call2.args.flatMap(
    (each) => each.key === void 0 && each.value.kind === "record" ? each.value.entries : [each]
  ).find(({ key }) => key !== void 0 && argumentNames[index].includes(` ${key} `));
}
function positional({ args }) {
  return args.filter(({ key, value }) => key === void 0 && value.kind !== "record");
}
function operands(deed) {
  let place = deed.places[0] ?? "";
  if (place === "*") return positional(deed.call);
  if (place.endsWith("+")) return positional(deed.call).slice(Number.parseInt(place, 10));
  let first = argument(deed, 0);
  return first === void 0 ? [] : [first];
}

// src/shell/code/file-effects.ts
function touch2(deed, action, recursive = !1) {
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
  mode !== "write" && touch2(deed, "read"), mode !== "read" && touch2(deed, "write");
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
  let known = textOf(mode.value).trim();
  known === "-|" || known === "|-" ? run({ ...deed, places: ["2"] }) : path !== void 0 ? addAccess(deed.found, /[>+]/.test(known) || !isKnown(mode.value) ? "write" : "read", path) : known.startsWith("|") || known.endsWith("|") ? addCommand(deed.found, shellText(text(known.replace(/^\||\|$/g, "")))) : openMarked(deed, known, mode);
}
function openKernel(deed) {
  let [name] = positional(deed.call);
  name !== void 0 && textOf(name.value).startsWith("|") ? openPipe(deed) : open(deed, modeOf(deed));
}
function openMarked({ found }, known, argument2) {
  let marks = /^[+<>]*/.exec(known)?.[0] ?? "", name = known.slice(marks.length).trim(), writes = marks.includes(">") || marks.includes("+") || name.startsWith("\uFDD0");
  addAccess(found, writes ? "write" : "read", { ...argument2, value: text(name) });
}
function surrounded({ call: call2 }, command2) {
  let option = (name) => call2.args.find(({ key }) => key === name)?.value ?? call2.args.map(({ value }) => entryOf(value, name)).find(Boolean), [cwd, input] = [option("cwd") ?? option("chdir"), option("input") ?? option("stdin_data")], fed = input?.kind === "text" ? `${command2} <<< ${shellWord(input)}` : command2;
  return cwd === void 0 || cwd.kind === "name" ? fed : `cd ${shellWord(cwd)} && ${fed}`;
}
function shell(deed) {
  let [command2] = operands(deed);
  command2 !== void 0 && (command2.value.kind === "text" ? addCommand(deed.found, surrounded(deed, shellText(command2.value))) : runUnknown(deed));
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
function runWords(deed, words) {
  let program = words[0];
  program === void 0 || program.kind !== "text" && words.length === 1 ? runUnknown(deed) : addCommand(deed.found, surrounded(deed, words.map(shellWord).join(" ")));
}
function spawn(deed) {
  let [program, list2] = deed.call.args;
  if (program !== void 0)
    if (list2 === void 0 || list2.value.kind === "record") shell(deed);
    else if (program.value.kind !== "text") runUnknown(deed);
    else {
      let words = list2.value.kind === "list" ? itemsOf(list2.value) : [unknown];
      addCommand(deed.found, surrounded(deed, [shellText(program.value), ...words.map(shellWord)].join(" ")));
    }
}
function exec(deed) {
  let [path, ...rest] = deed.call.args.slice(Number.parseInt(deed.places[0] ?? "", 10));
  if (path === void 0) return;
  let words = rest[0]?.value.kind === "list" ? itemsOf(rest[0].value) : rest.map(({ value }) => value);
  runWords(deed, [path.value, ...words.slice(1)]);
}
function evaluate(deed) {
  let [code] = operands(deed);
  code === void 0 || code.value.kind === "record" || (isKnown(code.value) ? deed.readInner(textOf(code.value)) : runUnknown(deed));
}
function trick({ found, call: call2 }) {
  addUnsure(found, call2.source);
}

// src/shell/code/effects.ts
var effects = {
  read: (deed) => touch2(deed, "read"),
  write: (deed) => touch2(deed, "write"),
  delete: (deed) => touch2(deed, "delete"),
  tree: (deed) => touch2(deed, "delete", !0),
  rm: (deed) => touch2(deed, "delete", isRecursive(deed.call)),
  // Of a path only: a string or an open file has methods of the same names.
  "read-path": (deed) => isPathItself(deed.call) && touch2(deed, "read"),
  "write-path": (deed) => isPathItself(deed.call) && touch2(deed, "write"),
  "delete-path": (deed) => isPathItself(deed.call) && touch2(deed, "delete"),
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
function applyEffects(row, call2, found, readInner) {
  if (isFull(found)) {
    addUnsure(found, "\u2026");
    return;
  }
  for (let effect of row.split("; ")) {
    let [verb = "", ...places] = effect.split(" ");
    Object.hasOwn(effects, verb) && effects[verb]?.({ found, call: call2, places, readInner });
  }
}

// src/shell/code/read-scanned.ts
var none = {}, tables = {
  python: pythonCalls,
  node: nodeCalls,
  perl: perlCalls,
  ruby: rubyCalls,
  php: phpCalls,
  lua: luaCalls,
  r: rCalls,
  awk: none,
  applescript: none,
  vim: vimCalls
}, maxDepth3 = 4;
function readScanned(language, code, found, { depth = 0, readElse } = {}) {
  let table = tables[language], readInner = (inner2) => {
    found.budget -= inner2.length, depth >= maxDepth3 || found.budget < 0 ? addUnsure(found, inner2) : readElse !== void 0 ? readElse(inner2) : readScanned(language, inner2, found, { depth: depth + 1 });
  };
  walkCode(language, code, {
    onCall: (call2) => onCall(table, call2, found, readInner),
    onName: (name) => valueOfName(table, name),
    onMention: (value) => onMention(table, value, found),
    onShell: (command2) => addCommand(found, shellText(command2)),
    onText: (text2) => addText(found, text2),
    isFunction: (name) => rowOf(table, name) !== void 0
  }) || addUnsure(found, code);
}
function rowOf(table, name) {
  let folded = table === phpCalls ? name.replace(/^\\/, "").toLowerCase() : name, bare = (folded.endsWith("Sync") ? folded.slice(0, -4) : folded).replace(/^(?:__builtins__|builtins|globalThis|global|_G|CORE)\./, "");
  if (Object.hasOwn(table, bare)) return table[bare];
  let parts2 = bare.split("."), endings = [-3, -2].map((from) => parts2.slice(from).join(".")).concat(`.${parts2.at(-1)}`), known = parts2.length < 2 ? void 0 : endings.find((ending) => Object.hasOwn(table, ending));
  return known === void 0 ? void 0 : table[known];
}
function withoutApply(call2) {
  let dot = call2.name.lastIndexOf("."), [name, method] = [call2.name.slice(0, dot), call2.name.slice(dot)];
  if (method === ".bind") return { kind: "name", name };
  let [, list2] = call2.args;
  return method === ".call" ? { ...call2, name, args: call2.args.slice(1) } : method !== ".apply" || list2?.value.kind !== "list" ? call2 : { ...call2, name, args: list2.value.items.map((value) => ({ key: void 0, value, source: list2.source })) };
}
function onCall(table, given, found, readInner) {
  let call2 = table === nodeCalls ? withoutApply(given) : given;
  if ("kind" in call2) return call2;
  let row = rowOf(table, call2.name);
  if (row === void 0 || row.startsWith(": ")) return unknown;
  let [value, ...otherwise] = row.split(" | ");
  if (value?.startsWith("= ")) {
    found.budget -= costOf(call2);
    let folded = found.budget < 0 ? unknown : fold(value.slice(2), call2);
    return folded.kind === "unknown" && otherwise[0] !== void 0 && applyEffects(otherwise[0], call2, found, readInner), folded.kind === "name" && onMention(table, { kind: "name", name: `import ${folded.name}` }, found), folded;
  }
  return applyEffects(row, call2, found, readInner), unknown;
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
    let command2 = code.charAt(sed.at);
    sed.at += 1, readCommand(sed, command2);
  }
}
function readCommand(sed, command2) {
  if (command2 === "#") restOfLine(sed);
  else if (textCommands.includes(command2) && command2 !== "") skipText(sed);
  else if (command2 === "w" || command2 === "W") touch3(sed, "write");
  else if (command2 === "r" || command2 === "R") touch3(sed, "read");
  else if (command2 === "e") execute(sed, restOfLine(sed).trim());
  else if (command2 === "s") substitute(sed);
  else if (command2 === "y") {
    let delimiter = sed.code.charAt(sed.at);
    sed.at += 1, skipPart(sed, delimiter), skipPart(sed, delimiter);
  } else command2 !== "" && ":btTv".includes(command2) && skipWord(sed);
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
function touch3(sed, action) {
  let name = restOfLine(sed).trim();
  name === "/dev/stdout" || name === "/dev/stderr" || name === "/dev/stdin" || addAccess(sed.found, action, { key: void 0, value: text(name), source: name });
}
function execute({ found }, command2) {
  if (command2 !== "") {
    addCommand(found, command2);
    return;
  }
  found.runs = !0, addUnsure(found, "sed e");
}
function substitute(sed) {
  let delimiter = sed.code.charAt(sed.at);
  sed.at += 1, skipPart(sed, delimiter);
  let replacement = skipPart(sed, delimiter);
  for (; sed.at < sed.code.length; sed.at += 1) {
    let flag = sed.code.charAt(sed.at);
    if (flag === "w") {
      sed.at += 1, touch3(sed, "write");
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
var maxDepth4 = 12, withScripts = " if while for foreach proc catch try eval after namespace time switch uplevel lmap dict apply else elseif finally on ";
function readTcl(code, found) {
  readScript(code, { found, variables: /* @__PURE__ */ new Map(), depth: 0 });
}
function readScript(code, tcl) {
  let words = [];
  for (let at = 0; at <= code.length; ) {
    let character2 = code.charAt(at);
    if (character2 === "" || character2 === `
` || character2 === ";")
      runCommand(words, tcl), words = [], at += 1;
    else if (character2 === "#" && words.length === 0) {
      let end = code.indexOf(`
`, at);
      at = end === -1 ? code.length : end;
    } else if (character2 <= " ") at += 1;
    else if (character2 === "\\" && code[at + 1] === `
`) at += 2;
    else {
      let [word, end] = readWord(code, at, tcl);
      words.push(word), at = end;
    }
  }
}
function readWord(code, at, tcl) {
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
    return tcl.depth < maxDepth4 ? readScript(code.slice(at + 1, end), { ...tcl, depth: tcl.depth + 1 }) : giveUp2(tcl), ["\uFDD0", end + 1];
  }
  let variable = character2 === "$" ? /^\$(?:\{([^}]{1,64})\}|([\w:]{1,64}))/.exec(code.slice(at, at + 70)) : null;
  if (variable === null) return [character2, at + 1];
  let name = variable[1] ?? variable[2] ?? "";
  return [tcl.variables.get(name) ?? "\uFDD0", at + variable[0].length];
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
function runCommand(words, tcl) {
  let [command2, ...args] = words;
  if (command2 === void 0) return;
  for (let { value } of args) value.includes("\uFDD0") || addText(tcl.found, value);
  let name = command2.value, operands2 = args.filter(({ value }) => !value.startsWith("-")), [first, second] = operands2;
  if (withScripts.includes(` ${name} `)) readScripts(args, tcl);
  else if (name === "exec") addCommand(tcl.found, args.map(commandWord).join(" "));
  else if (name === "file") file(operands2, args, tcl);
  else if (name === "source" || name === "load" || name.includes("\uFDD0")) giveUp2(tcl);
  else if (name === "socket") tcl.found.fetches = !0;
  else {
    if (first === void 0) return;
    name === "set" && second !== void 0 ? set(first.value, second.value, tcl) : name === "open" ? open2(first, second, tcl) : name === "cd" && (tcl.found.directory = first.value.includes("\uFDD0") ? void 0 : first.value);
  }
}
function set(name, value, { variables }) {
  variables.set(name, variables.has(name) ? "\uFDD0" : value);
}
function readScripts(args, tcl) {
  for (let { value, script } of args)
    tcl.depth >= maxDepth4 || !script && value.includes("\uFDD0") ? giveUp2(tcl) : (script || value.includes(" ")) && readScript(value, { ...tcl, depth: tcl.depth + 1 });
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
var writing = " w wr wri writ write wq x xi xit exi exit sav save savea saveas up upd upda updat update wn wne wnext wN wp wprevious wundo wviminfo wv mk mks mkse mksession mkv mkvimrc mkvie mkview mkexrc mksp mkspell ", reading = " r re rea read ", editing = " e ed edi edit vi vis visu visual vie view new vne vnew sp split vs vsplit tabe tabedit tabnew ar args arge argedit badd drop find fin ", sourcing = " so sou source ru runtime luaf luafile pyf pyfile py3f py3file perlf rubyf rubyfile packadd ", directories = " cd lc lcd tc tcd chd chdir lchd tchd ", modifiers = " sil silent noa noautocmd keepa keepalt keepj keepjumps keepp verb verbose uns unsilent conf confirm hid hide vert vertical tab bel belowright abo aboveleft bufdo argdo windo tabdo cdo cfdo ldo lfdo ", expressions = " call cal let echo ec echom echomsg echon if elseif while for return const eval exe execute unlet var ", languages = {
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
}, maxDepth5 = 4;
function readVim(code, found, depth = 0) {
  let vim = { found, depth, file: void 0, expressions: "" }, lines = code.split(`
`);
  for (let index = 0; index < lines.length; index += 1) index = readLine(vim, lines, index);
  if (vim.expressions === "") return;
  let readElse = (inner2) => {
    depth < maxDepth5 ? readVim(inner2, found, depth + 1) : addUnsure(found, inner2);
  };
  readScanned("vim", vim.expressions, found, { readElse });
}
function readLine(vim, lines, index) {
  let rest = lines[index] ?? "";
  for (; rest !== ""; ) {
    let { word, bang, after } = splitCommand(rest), language = Object.hasOwn(languages, word) ? languages[word] : void 0;
    if (language !== void 0) {
      let document = /^<<\s*(?:trim\s+)?(\w+)/.exec(after)?.[1], end = document === void 0 ? -1 : lines.findIndex((line, at) => at > index && line.trim() === document), inner2 = document === void 0 ? after : lines.slice(index + 1, end === -1 ? void 0 : end).join(`
`);
      return readScanned(language, inner2, vim.found), document === void 0 ? index : end === -1 ? lines.length : end;
    }
    if (modifiers.includes(` ${word} `)) rest = after;
    else if (isGlobal(word)) rest = afterPattern(after);
    else {
      if (takesBar(word, after))
        return run2(vim, word, { bang, argument: after }), index;
      {
        let bar = endOfCommand(after);
        run2(vim, word, { bang, argument: after.slice(0, bar).trim() }), rest = after.slice(bar + 1);
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
function afterPattern(after) {
  let close = after.indexOf(after.charAt(0), 1);
  return close === -1 ? "" : after.slice(close + 1);
}
function takesBar(word, after) {
  return word === "!" || after.startsWith("!") && (writing + reading).includes(` ${word} `) || " te ter term terminal au autocmd norm normal ".includes(` ${word} `);
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
  let { found } = vim, named2 = ` ${word} `, shell2 = /^!(.*)$/.exec(argument2)?.[1];
  word === "!" || " te ter term terminal ".includes(named2) ? addCommand(found, argument2) : shell2 !== void 0 && (writing + reading).includes(named2) ? addCommand(found, shell2) : writing.includes(named2) ? touch4(vim, "write", argument2.replace(/^>>/, "")) : reading.includes(named2) ? touch4(vim, "read", argument2) : editing.includes(named2) ? vim.file = fileOf(argument2) || vim.file : sourcing.includes(named2) ? source(found, argument2) : directories.includes(named2) ? found.directory = argument2 === "" ? void 0 : argument2 : " redi redir ".includes(named2) ? redirect(vim, argument2) : " exe execute ".includes(named2) ? vim.expressions += `execute(${argument2.replaceAll(/(?<=['"])\s+(?=['"])/g, " . ' ' . ")})
` : " au autocmd ".includes(named2) ? readVim(argument2.split(/\s+/).slice(2).join(" "), found, vim.depth + 1) : expressions.includes(named2) && (vim.expressions += `${argument2}
`);
}
function fileOf(argument2) {
  return argument2.replace(/^(?:\+{1,2}\S+\s+){0,4}/, "").trim();
}
function touch4({ found, file: file2 }, action, argument2) {
  let name = fileOf(argument2) || file2;
  if (name === void 0 || name === "") return;
  !/[%#]|<\w+>/.test(name) ? addAccess(found, action, { key: void 0, value: text(name), source: name }) : action === "write" && addUnsure(found, name);
}
function source(found, argument2) {
  found.runs = !0, addUnsure(found, `source ${argument2}`);
}
function redirect(vim, argument2) {
  let name = /^>{1,2}\s*(\S+)/.exec(argument2)?.[1];
  name !== void 0 && touch4(vim, "write", name);
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  readCode
});
