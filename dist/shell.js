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

// src/operations/read-shell-call.ts
var read_shell_call_exports = {};
__export(read_shell_call_exports, {
  findAccessDangers: () => findAccessDangers,
  humanVerbOf: () => humanVerbOf,
  readShellCall: () => readShellCall
});
module.exports = __toCommonJS(read_shell_call_exports);

// src/core/agents.ts
var unverified = { id: "unverified", name: "unverified", type: "", via: "program" }, program = { id: "khoregos", name: "khoregos", type: "", via: "program" };
var ownNames = /* @__PURE__ */ new Set(["lead", "person", unverified.name, program.name]);

// src/core/clients.ts
var ungatedForMs = 1440 * 60 * 1e3;

// src/core/calls.ts
var ownToolPrefix = "mcp__plugin_k6s_k6s__";

// src/policy/accesses.ts
var runningTools = {
  Bash: ["command"],
  PowerShell: ["command"],
  Skill: ["skill", "args"],
  CronCreate: ["prompt"],
  ScheduleWakeup: ["prompt"],
  Monitor: ["command"]
}, namingTools = new Set(
  "Agent EnterWorktree ExitWorktree LSP ReportFindings SendUserFile Task ToolSearch Workflow".split(" ")
), ownTools = new Set(
  [
    "log",
    "save_context",
    "load_context",
    "list_context",
    "search_context",
    "acquire_lock",
    "release_lock",
    "list_locks",
    "get_boundaries",
    "check_path",
    "task_create",
    "task_claim",
    "task_update",
    "task_list",
    "status",
    "save_checkpoint",
    "load_checkpoint"
  ].map((name) => `${ownToolPrefix}k6s_${name}`)
);
function commandOf(tool, input) {
  return (Object.hasOwn(runningTools, tool) ? runningTools[tool] ?? [] : []).map((argument) => textOf(input[argument])).filter((text) => text !== "").join(" ");
}
var pathWords = new Set(
  "path paths file files filename filenames filepath filepaths dir dirs directory directories folder worktree outfile infile outdir".split(
    " "
  )
), perhapsPathWords = new Set(
  "dest destination from input location output source src target to uri url".split(" ")
), readingVerbs = new Set(
  "check count describe diff fetch find get glob grep info list log ls peek query read search show stat status tree view".split(
    " "
  )
), writingVerbs = new Set(
  "add append apply copy create download edit insert move patch put rename replace save set sync update upload write".split(
    " "
  )
);
function textOf(value) {
  return typeof value == "string" ? value : "";
}

// src/core/match-path.ts
function matchText(pattern, text) {
  return matchSegment(pattern, text);
}
function isLiteral(pattern) {
  return !/[*?[]/.test(pattern);
}
function matchSegment(pattern, text) {
  if (isLiteral(pattern)) return pattern === text;
  let [at, from] = [0, 0], [star2, taken] = [-1, 0];
  for (; from < text.length; ) {
    let width = pattern[at] === "*" ? 0 : matchCharacter(pattern, at, text.charAt(from));
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
function matchCharacter(pattern, at, character) {
  if (pattern[at] === "?") return 1;
  let negated = pattern[at + 1] === "!" || pattern[at + 1] === "^", members = at + (negated ? 2 : 1), close = pattern[at] === "[" ? pattern.indexOf("]", members + 1) : -1;
  return close === -1 ? pattern[at] === character ? 1 : 0 : isInClass(pattern.slice(members, close), character) === negated ? 0 : close - at + 1;
}
function isInClass(members, character) {
  for (let index = 0; index < members.length; index += 1) {
    let first2 = members.charAt(index);
    if (members[index + 1] === "-" && index + 2 < members.length) {
      if (first2 <= character && character <= members.charAt(index + 2)) return !0;
      index += 2;
    } else if (first2 === character) return !0;
  }
  return !1;
}

// src/policy/match-command.ts
function parsePattern(text) {
  let [words2, options] = [[], []], parts = text === "" ? [] : text.split(" ");
  for (let part of parts)
    /^!?-[^|]/.test(part) && part !== "--" ? options.push(optionToken(part)) : part !== "--" && words2.push(wordToken(part));
  return { words: words2, options, anchored: !0, dashes: parts.includes("--") };
}
function wordToken(part) {
  return part === "**" ? { kind: "any" } : part === "$" ? { kind: "unknown" } : { kind: "word", globs: part.toLowerCase().split("|") };
}
function optionToken(part) {
  let absent = part.startsWith("!"), [names3 = "", ...value] = part.slice(absent ? 1 : 0).split("=");
  return { names: names3.split("|"), value: value.length === 0 ? void 0 : value.join("=").toLowerCase(), absent };
}
var spellings = {
  cargo: ["-p --package", "-r --release"],
  docker: ["-f --force", "-a --all", "-v --volumes"],
  git: ["-f --force", "-d --delete", "-n --dry-run", "-a --all", "-m --message", "-u --set-upstream"],
  kubectl: ["-f --filename", "-n --namespace", "-A --all-namespaces"],
  npm: ["-g --global", "-D --save-dev", "-f --force"],
  pip: ["-U --upgrade", "-r --requirement"],
  rm: ["-r -R --recursive", "-f --force"]
};
function parseDenied(command2) {
  let [program2 = "", ...rest] = splitWords(command2), [words2, options] = [[], []];
  for (let part of rest)
    /^-./.test(part) && part !== "--" ? options.push(...lettersOf(part).map((each) => deniedOption(program2, each))) : part !== "--" && words2.push({ kind: "word", globs: [part.toLowerCase()] }, { kind: "any" });
  return {
    program: program2.slice(program2.lastIndexOf("/") + 1).toLowerCase(),
    pattern: { words: words2, options, anchored: !1, dashes: rest.includes("--") }
  };
}
function findDenied(invocations, list) {
  return list.filter(({ command: command2 }) => {
    let pattern = parseDenied(command2);
    return invocations.some((each) => matchesDenied(pattern, each));
  });
}
function matchesDenied({ program: program2, pattern }, invocation) {
  return matchText(program2, invocation.program) && matchesCommand(pattern, invocation);
}
function lettersOf(part) {
  return /^-[A-Za-z]{2,4}$/.test(part) ? [...part.slice(1)].map((letter) => `-${letter}`) : [part];
}
function deniedOption(program2, part) {
  let token = optionToken(part), same = (Object.hasOwn(spellings, program2) ? spellings[program2] ?? [] : []).map((row) => row.split(" ")).find((names3) => token.names.some((name) => names3.includes(name)));
  return same === void 0 ? token : { ...token, names: same };
}
function splitWords(text) {
  return (text.match(/(?:[^\s'"]|'[^']*'|"[^"]*")+/g) ?? []).map((word) => word.replace(/['"]/g, ""));
}
function matchesCommand(pattern, invocation, positions = positionsOf(invocation)) {
  return !matchWords(pattern, positions, invocation) || invocation.options.some(({ name }) => name === "--help") || !pattern.options.every((token) => isGiven(token, invocation) !== token.absent) ? !1 : !pattern.dashes || hasOperandsBehindDashes(invocation);
}
function hasOperandsBehindDashes({ words: words2 }) {
  let dashes = words2.indexOf("--");
  return dashes !== -1 && dashes < words2.length - 1;
}
function isGiven(token, { options, words: words2 }) {
  return (token.names.some((name) => isLongWithOneDash(name)) ? [...options, ...optionWords(words2)] : options).some((option) => {
    if (!token.names.some((name) => isSpelling(option.name, name))) return !1;
    if (token.value === void 0) return !0;
    let value = option.value ?? words2[words2.indexOf(option.name) + 1];
    return value !== void 0 && matchText(token.value, value.toLowerCase());
  });
}
function isLongWithOneDash(name) {
  return name.length > 2 && name[1] !== "-";
}
function optionWords(words2) {
  return words2.filter((word) => word !== void 0).filter(isLongWithOneDash).filter((word) => word.startsWith("-")).map((word) => {
    let equals = word.indexOf("=");
    return equals === -1 ? { name: word, value: void 0 } : { name: word.slice(0, equals), value: word.slice(equals + 1) };
  });
}
function isSpelling(given, name) {
  return given === name ? !0 : name.startsWith("--") ? given.length > 2 && given.startsWith("--") && name.startsWith(given) : name.length === 2 && /^-[A-Za-z]{2,5}$/.test(given) && given.includes(name.charAt(1));
}
function matchWords({ words: tokens, anchored }, words2, invocation) {
  let free = !anchored && invocation.subcommands.length === 0, [at, from] = [0, 0], [star2, taken] = free ? [0, 0] : [-1, 0];
  for (; at < tokens.length; ) {
    let token = tokens[at];
    if (token?.kind === "any") {
      at += 1, [star2, taken] = [at, from];
      continue;
    }
    let word = words2[from];
    if (word === void 0) return token?.kind === "unknown" && invocation.words.indexOf(void 0) !== -1;
    if (token !== void 0 && matchesWord(token, word))
      at += 1, from += 1;
    else if (word.perhapsValue && star2 === -1)
      from += 1;
    else {
      if (star2 === -1)
        return !1;
      taken += 1, [at, from] = [star2, taken];
    }
  }
  return !0;
}
function matchesWord(token, { text, folded }) {
  return token.kind !== "word" ? token.kind === "unknown" && text === void 0 : token.globs.some((glob) => text === void 0 ? glob === "*" : matchText(glob, folded));
}
function positionsOf({ subcommands, operands: operands2, words: words2 }) {
  let plain = [], [ended, option] = [!1, !1];
  for (let word of words2) {
    let isOption2 = !ended && word !== void 0 && word.length > 1 && word.startsWith("-");
    isOption2 || plain.push(positionOf(word, option)), word === "--" && (ended = !0), option = isOption2 && word !== "--" && !word.includes("=");
  }
  return subcommands.length === 0 && operands2.length === plain.length ? plain : [...subcommands, ...operands2].map((text) => positionOf(text, !1));
}
function positionOf(text, perhapsValue) {
  return { text, folded: text?.toLowerCase() ?? "", perhapsValue };
}

// src/policy/destructive/credentials.ts
var names = new Set(
  ".netrc _netrc .npmrc .pypirc .git-credentials .pgpass .my.cnf .vault-token .htpasswd .aws .gnupg .ssh .kube .docker .azure cookies cookies.sqlite logins.json key4.db application_default_credentials.json id_rsa id_dsa id_ecdsa id_ed25519".split(
    " "
  )
), endings = [
  "/.aws/credentials",
  "/.config/gh/hosts.yml",
  "/.kube/config",
  "/.docker/config.json",
  "/.config/gcloud/credentials.db",
  "/.terraform.d/credentials.tfrc.json",
  "/.cargo/credentials.toml",
  "/.gem/credentials",
  "/.config/op/config",
  "/etc/shadow",
  "/etc/gshadow",
  "/login data",
  ".p12",
  ".pfx",
  ".kdbx",
  ".jks",
  ".keystore",
  ".keychain",
  ".keychain-db",
  ".ppk"
], shown = /(?:\.pub|\.(?:example|sample|template|dist|defaults))$|(?:^|[._-])(?:pub|public|ca|cert|certificate|fullchain|chain)[._-]?[^/]{0,40}\.(?:pem|key)$/;
function isCredential(path) {
  let lower = path.toLowerCase(), name = lower.slice(lower.lastIndexOf("/") + 1);
  return shown.test(name) ? !1 : names.has(name) || endings.some((ending) => lower.endsWith(ending)) || /\/\.(?:gnupg|password-store)\/|\/library\/keychains\//.test(lower) ? !0 : /^\.env(?:$|\.)|^\.envrc$|\.(?:pem|key)$|^id_[a-z0-9_]+$/.test(name);
}

// src/policy/reaches.ts
function plainGlob(glob) {
  return glob.replace(/(^|\/)(?:\.\/)+/g, "$1");
}
function lastSegment(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}

// src/policy/destructive/deletions.ts
var buildOutput = new Set(
  "node_modules dist build target coverage out bin obj .next .nuxt .turbo .cache .parcel-cache .vite .svelte-kit .output __pycache__ .pytest_cache .mypy_cache .ruff_cache .tox .venv venv .gradle .eggs htmlcov tmp .tmp".split(
    " "
  )
), unmistakable = /^(?:node_modules|\.\w+[_-]cache|\.next|\.nuxt|\.turbo|\.tox|__pycache__|htmlcov)$/;
function deletionRule(access, { directories }) {
  if (access.action === "delete")
    return access.recursive !== !0 && !isFoundAnywhere(access) ? singleRule(access, directories) : access.certainty === "unknown" ? "delete-unknown" : access.certainty === "glob" ? globRule(access, directories) : access.certainty === "possible" ? wholeTree(access, directories) : wholeTree(access, directories) ?? partRule(access, directories);
}
function isFoundAnywhere({ certainty, target }) {
  return certainty === "glob" && target.includes("**") && !target.startsWith("**");
}
var repositoryFiles = /(?:^|\/)\.git\/(?:HEAD|packed-refs|objects\/.*|refs\/.*)$/;
function singleRule(access, directories) {
  let { certainty, place } = access;
  if (!(certainty !== "exact" || place === void 0))
    return place.relative !== void 0 && repositoryFiles.test(place.relative) ? "delete-repository" : wholeTree(access, directories) ?? (systemDirectories.test(place.real) ? "delete-outside" : void 0);
}
var systemDirectories = /^\/(?:bin|boot|dev|etc|home|lib\w*|opt|proc|root|sbin|srv|sys|usr(?:\/[a-z]+)?|var(?:\/[a-z]+)?|System|Library|Applications|Users)?$/;
function wholeTree({ place }, { root, home }) {
  if (place !== void 0)
    return contains(place.real, root) || place.relative === "." ? "delete-project" : contains(place.real, home) ? "delete-home" : void 0;
}
function partRule({ place, target }, directories) {
  if (place === void 0) return;
  let { real, relative } = place;
  if (relative !== void 0)
    return /(?:^|\/)\.git(?:\/(?:objects|refs|logs))?$/.test(relative) ? "delete-repository" : buildOutput.has(lastSegment(relative)) || isTemporary(real, directories) ? void 0 : "delete-recursively";
  if (!(isNamed(target) && isTemporary(real, directories)))
    return target === "" ? void 0 : "delete-outside";
}
function isNamed(target) {
  return target.startsWith("/");
}
function globRule({ place, target }, directories) {
  if (place === void 0 || target.startsWith("**"))
    return unmistakable.test(lastSegment(target)) ? void 0 : "delete-unknown";
  let { relative, real } = place;
  if (relative !== void 0) return globInside(plainGlob(relative).split("/"));
  let segments = plainGlob(real).split("/"), first2 = segments.findIndex((segment) => !isLiteral(segment)), directory = segments.slice(0, first2 === -1 ? segments.length : first2).join("/") || "/";
  if (!(isNamed(target) && isTemporary(directory, directories)) && !(directories.temporary.includes(directory) && segments[first2]?.startsWith("tmp.")))
    return contains(directories.home, directory) && contains(directory, directories.home) ? "delete-home" : "delete-outside";
}
function globInside(segments) {
  let [first2 = "", ...rest] = segments, last = segments.at(-1) ?? "";
  if (segments.every(isWide)) return "delete-project";
  if (first2 === ".git" && rest.length === 1 || !isLiteral(first2) && matchText(first2, ".git") && rest.every(isWide)) return "delete-repository";
  if (!buildOutput.has(last))
    return first2 === "**" ? "delete-everywhere" : "delete-recursively";
}
function isWide(segment) {
  return !isLiteral(segment) && segment.replace(/\[[^\]]*\]|[*?]/g, "") === "";
}
function isTemporary(real, { temporary }) {
  return temporary.some((directory) => real !== directory && contains(directory, real));
}
function contains(directory, path) {
  return path === directory || directory === "/" || path.startsWith(`${directory}/`);
}

// src/policy/destructive/access-rule-of.ts
function findAccessRule(access, call2) {
  return [
    deletionRule(access, call2),
    writeRule(access, call2),
    modeRule(access, call2),
    codeRule(access, call2),
    isSentCredential(access) ? "send-credentials" : void 0,
    isReverseShell(access, call2) ? "reverse-shell" : void 0
  ].filter((id) => id !== void 0);
}
var disks = /^\/dev\/(?:sd[a-z]|nvme|hd[a-z]|vd[a-z]|xvd|mmcblk|r?disk\d|mapper\/|md\d|dm-|k?mem$|port$)/, systemFiles = /^(?:\/private)?(?:\/etc\/(?:passwd|shadow|gshadow|group|sudoers|fstab)-?$|\/etc\/sudoers\.d\/|\/etc\/pam\.d\/|\/boot\/|\/sys\/|\/proc\/sysrq-trigger$|\/dev\/core)/, copying = new Set(
  "cp dd install mv pv rm rsync shred sponge tee truncate cat gzip xz zstd tar cpio".split(" ")
);
function writeRule({ action, certainty, place, target }, call2) {
  if (!(action !== "write" && action !== "delete" || certainty !== "exact" || place === void 0)) {
    if (disks.test(place.real)) {
      let named2 = call2.invocations.filter(({ operands: operands2 }) => operands2.includes(target));
      return named2.length > 0 && !named2.some(({ program: program2 }) => copying.has(program2)) ? void 0 : "write-disk";
    }
    return place.relative === void 0 && systemFiles.test(place.real) ? "change-system" : void 0;
  }
}
var modePrograms = /* @__PURE__ */ new Set(["chmod", "chown", "chgrp", "setfacl", "chflags", "chattr"]);
function modeRule({ action, certainty, place, target }, call2) {
  if (action !== "write" || certainty !== "exact" || place === void 0) return;
  let recursive = call2.invocations.filter((each) => modePrograms.has(each.program) && isRecursive(each)), { real, relative } = place, { root, home } = call2.directories;
  if (recursive.length === 0 || real === root || isTemporary(real, call2.directories)) return;
  let opened = recursive.some((each) => opensToAll(each) && each.operands.includes(target));
  return contains(real, root) || contains(real, home) || systemDirectories.test(real) || opened && relative === void 0 ? "change-owner-or-mode" : void 0;
}
function isRecursive({ options }) {
  return options.some(({ name }) => name === "-R" || name === "--recursive");
}
function opensToAll({ program: program2, words: words2 }) {
  return program2 === "chmod" && words2.some((word) => word !== void 0 && /^(?:0?777|a\+rwx|ugo\+rwx|o\+w|a\+w)$/.test(word));
}
function codeRule({ action, certainty, origin, target }, call2) {
  if (!(action !== "execute" || certainty !== "unknown" || target === call2.command))
    return origin === "network" ? "network-to-shell" : origin === "input" ? "input-as-code" : origin === "encoded" ? "encoded-code" : "unknown-code";
}
function isSentCredential({ action, sent, place, target }) {
  return action === "read" && sent === !0 && (isCredential(target) || place !== void 0 && isCredential(place.real));
}
var shells = /* @__PURE__ */ new Set(["sh", "bash", "dash", "zsh", "ksh", "ash", "fish"]);
function isReverseShell({ action, target }, { invocations }) {
  return action !== "write" && action !== "read" && action !== "network" || !/^\/dev\/(?:tcp|udp)\//.test(target) ? !1 : invocations.some((each) => each.words.length === 0 && isShell(each.program)) || talks(invocations);
}
function talks(invocations) {
  return invocations.some(({ program: program2, options }) => isShell(program2) && options.some(({ name }) => name === "-i"));
}
function isShell(program2) {
  return shells.has(program2);
}

// src/policy/destructive/access-rules.ts
var accessRules = { "delete-project": { level: "destructive", why: "the whole project would be gone", instead: "name what is to go, one directory of the project at a time" }, "delete-home": { level: "destructive", why: "everything that the user has would be gone", instead: "name what is to go inside the project" }, "delete-repository": { level: "destructive", why: "every commit that is nowhere else would be gone", instead: "leave .git alone; git has commands for what you need" }, "delete-outside": { level: "destructive", why: "it lies outside the project and nothing can bring it back", instead: "delete only inside the project, or by name below the temporary directory" }, "delete-unknown": { level: "destructive", why: "nobody can tell what it deletes", instead: "write the path out, without variables or substitutions" }, "delete-everywhere": { level: "destructive", why: "one wrong pattern deletes in every directory of the project", instead: "name the directories to search, or list the files first and delete them by name" }, "delete-recursively": { level: "strict", why: "everything below would be gone", instead: "delete files by name; build output may go" }, "write-disk": { level: "destructive", why: "it overwrites a device", instead: "write to a file" }, "change-system": { level: "destructive", why: "the system may not start or let nobody in any more", instead: "write a copy inside the project and ask the user to install it" }, "change-owner-or-mode": { level: "destructive", why: "nobody could put back who may do what there", instead: "name the one file or directory of the project that needs it" }, "send-credentials": { level: "destructive", why: "a secret would leave this machine, and nobody can call it back", instead: "send a file without secrets" }, "network-to-shell": { level: "destructive", why: "code from the network would run unread", instead: "download it to a file, read it, and run that" }, "encoded-code": { level: "destructive", why: "nobody can read what would run", instead: "write the command plainly" }, "input-as-code": { level: "destructive", why: "a file name or a line of input could be any command", instead: `hand it over as an argument: xargs sh -c 'wc -l "$1"' _` }, "unknown-code": { level: "strict", why: "nobody can tell what would run", instead: "write the command plainly" }, "fork-bomb": { level: "destructive", why: "it starts itself until the machine stands still", instead: "run what you need a fixed number of times" }, "reverse-shell": { level: "destructive", why: "it hands a shell of this machine to whoever listens there", instead: 'test a port with "nc -z"' } };

// src/policy/destructive/find-reverse-shell.ts
var rule = { id: "reverse-shell", ...accessRules["reverse-shell"] }, connectors = /* @__PURE__ */ new Set(["nc", "ncat", "netcat", "telnet", "socat"]);
function findTogether(invocations) {
  return invocations.some(
    ({ program: program2, words: words2 }) => connectors.has(program2) || program2 === "openssl" && words2[0] === "s_client"
  ) && talks(invocations) ? [rule] : [];
}
var maxCodeLength = 2e4;
function findCodeShell({ words: words2 }) {
  let code = words2.find(
    (word) => word !== void 0 && /socket|fsockopen|net\.connect/i.test(word.slice(0, maxCodeLength))
  );
  return code !== void 0 && /\/bin\/(?:ba|da|z|k)?sh\b|["'](?:ba|z)?sh["']|cmd\.exe/.test(code) && !/^-/.test(code) ? [rule] : [];
}

// src/policy/destructive/find-sql.ts
var sqlClients = new Set(
  "psql mysql mariadb sqlite3 sqlite duckdb cockroach clickhouse clickhouse-client sqlcmd osql isql bq snowsql usql mycli pgcli litecli sqlplus sql cqlsh trino presto hive beeline spark-sql impala-shell wrangler turso supabase heroku fly flyctl rails vsql db2 mysqlsh".split(
    " "
  )
), mongoClients = /* @__PURE__ */ new Set(["mongosh", "mongo"]), textOptions = new Set(
  "-c -e -q -Q -C --command --execute --eval --query --statement --sql -query -exec".split(" ")
), maxTextLength = 1e5;
function findDestructiveText(invocation) {
  let { program: program2 } = invocation, [sql, mongo] = [sqlClients.has(program2), mongoClients.has(program2)];
  if (!(!sql && !mongo && program2 !== "redis-cli"))
    for (let text of new Set(textsOf(invocation))) {
      let bounded2 = text.slice(0, maxTextLength), found = mongo ? findInMongo(bounded2) : sql ? findInSql(bounded2) : findInRedis(bounded2);
      if (found !== void 0) return found;
    }
}
function textsOf({ texts, options, operands: operands2 }) {
  let values = options.filter(({ name }) => textOptions.has(name)).map(({ value }) => value);
  return [...texts, ...[...values, ...operands2].filter((text) => text !== void 0)];
}
function findInRedis(text) {
  return /^\s{0,9}flush(?:all|db)\b/im.exec(text)?.[0].trim().toUpperCase();
}
function findInMongo(text) {
  let squeezed = text.replace(/\s+/g, "");
  return /\.(?:dropDatabase\(|drop\(|deleteMany\(\{\}|remove\(\{\})/.exec(squeezed)?.[0].slice(1);
}
var dropped = /\bDROP (?:DATABASE|SCHEMA|TABLE|TABLESPACE|KEYSPACE|MATERIALIZED VIEW|OWNED|USER|ROLE|WAREHOUSE|STAGE|BUCKET|DATASET|MEASUREMENT|SERIES|COLUMNFAMILY)\b/, truncated = /^TRUNCATE (?!\()/;
function findInSql(text) {
  for (let raw of statementsOf(text)) {
    let statement = raw.replace(/\s+/g, " ").trim().toUpperCase();
    if (/^EXPLAIN (?!ANALYZE|\(ANALYZE)/.test(statement)) continue;
    let found = dropped.exec(statement)?.[0] ?? (truncated.test(statement) ? "TRUNCATE" : void 0);
    if (found !== void 0) return found;
    let bounded2 = / WHERE /.test(statement);
    if (!bounded2 && /\bDELETE FROM\b/.test(statement)) return "DELETE without WHERE";
    if (!bounded2 && /^(?:WITH .*)?UPDATE .*\bSET\b/.test(statement)) return "UPDATE without WHERE";
    if (/^ALTER TABLE .* DROP (?!CONSTRAINT|INDEX|DEFAULT|NOT|KEY|FOREIGN|PRIMARY|CHECK|EXPRESSION|IDENTITY)/.test(
      statement
    ))
      return "ALTER TABLE \u2026 DROP";
  }
}
function statementsOf(text) {
  let statements = [], current = "";
  for (let index = 0; index < text.length; index += 1) {
    let character = text.charAt(index), skipped = endOfSkipped(text, index);
    skipped !== void 0 ? (current += character === "'" ? "''" : character === '"' || character === "`" ? "x" : " ", index = skipped) : character === ";" ? (statements.push(current), current = "") : current += character;
  }
  return [...statements, current];
}
function endOfSkipped(text, start) {
  let character = text.charAt(start), pair = text.slice(start, start + 2);
  return character === "'" || character === '"' || character === "`" ? endAt(text, character, start + 1) : pair === "--" ? endAt(text, `
`, start) : pair === "/*" ? endAt(text, "*/", start + 2) + 1 : void 0;
}
function endAt(text, end, from) {
  let found = text.indexOf(end, from);
  return found === -1 ? text.length : found;
}

// src/policy/destructive/read-plainly.ts
function readPlainly(program2, words2) {
  let end = words2.indexOf("--"), isOption2 = (word, index) => word !== void 0 && word.length > 1 && word.startsWith("-") && (end === -1 || index < end), options = words2.filter(isOption2).flatMap((word = "") => optionsOf(word)), operands2 = words2.filter((word, index) => !isOption2(word, index) && index !== end);
  return { program: program2, words: words2, subcommands: [], options, operands: operands2, variables: {}, texts: [] };
}
function optionsOf(word) {
  let equals = word.indexOf("=");
  return equals !== -1 ? [{ name: word.slice(0, equals), value: word.slice(equals + 1) }] : word.startsWith("--") ? [{ name: word, value: void 0 }] : [...word.slice(1)].map((letter) => ({ name: `-${letter}`, value: void 0 }));
}

// src/policy/destructive/git-config.ts
var maxAliases = 8, maxKeys = 64;
function gitSettings({ options, variables }) {
  let settings = /* @__PURE__ */ new Map();
  for (let { name, value } of options)
    name === "-c" && set(settings, value ?? "", !0), name === "--config-env" && set(settings, value ?? "", !1);
  for (let name of Object.keys(variables).slice(0, maxKeys)) {
    let key = name.startsWith("GIT_CONFIG_KEY_") ? variables[name] : void 0;
    key !== void 0 && settings.set(key.toLowerCase(), variables[name.replace("_KEY_", "_VALUE_")]);
  }
  for (let quoted of variables.GIT_CONFIG_PARAMETERS?.match(/'[^']*'(?:='[^']*')?/g) ?? [])
    set(settings, quoted.replaceAll("'", ""), !0);
  return settings;
}
function set(settings, text, known4) {
  let equals = text.indexOf("="), key = (equals === -1 ? text : text.slice(0, equals)).toLowerCase();
  settings.set(key, known4 && equals !== -1 ? text.slice(equals + 1) : void 0);
}
function resolveAlias(invocation) {
  let settings = gitSettings(invocation), words2 = behindOptions(invocation), resolved = !1;
  for (let depth = 0; depth < maxAliases; depth += 1) {
    let name = `alias.${words2[0]?.toLowerCase()}`;
    if (!settings.has(name)) break;
    let value = settings.get(name);
    if (value === void 0 || value.startsWith("!")) return "shell";
    words2 = [...value.split(" ").filter((word) => word !== ""), ...words2.slice(1)], resolved = !0;
  }
  return resolved ? { ...readPlainly("git", words2), variables: invocation.variables } : void 0;
}
var valued = /* @__PURE__ */ new Set(["-c", "-C", "--config-env", "--git-dir", "--work-tree", "--namespace"]);
function behindOptions({ words: words2 }) {
  let at = 0;
  for (; words2[at]?.startsWith("-"); ) at += valued.has(words2[at] ?? "") ? 2 : 1;
  return words2.slice(at);
}
var networkCommands = /* @__PURE__ */ new Set(["fetch", "pull", "push", "clone", "ls-remote"]);
function usesNetwork({ subcommands, operands: operands2, options }) {
  let [first2, second] = [...subcommands, ...operands2];
  return first2 === void 0 ? !1 : networkCommands.has(first2) ? !0 : first2 === "archive" ? options.some(({ name }) => "--remote".startsWith(name) && name.length > 4) : first2 === "submodule" ? second === "update" || second === "add" : first2 === "remote" && (second === "update" || options.some(({ name }) => name === "-f"));
}
var programKeys = /^(?:core\.(?:sshcommand|gitproxy|askpass)|remote\..{1,200}\.(?:uploadpack|receivepack|vcs)|protocol\.ext\.allow|include\.path)$/, credentialKey = /^credential\.(?:.{1,200}\.)?helper$/;
function findNetworkProgram(invocation) {
  if (!usesNetwork(invocation)) return;
  for (let [key, value] of gitSettings(invocation))
    if (programKeys.test(key) || credentialKey.test(key) && (value === void 0 || /^[!./~]/.test(value))) return key;
  let { variables } = invocation;
  for (let name of ["GIT_PROXY_COMMAND", "GIT_EXEC_PATH", "GIT_SSH_VARIANT"])
    if (Object.hasOwn(variables, name)) return name;
  return ["GIT_SSH_COMMAND", "GIT_SSH"].find((name) => Object.hasOwn(variables, name) && !isSsh(variables[name]));
}
function isSsh(command2) {
  return command2 !== void 0 && /^(?:\/usr\/bin\/)?ssh(?:\s|$)/.test(command2) && !/[;&|`$<>]|proxycommand|localcommand/i.test(command2);
}

// src/policy/destructive/find-rules.ts
var rows;
function findRules(name) {
  rows ??= require("node:fs").readFileSync(require("node:path").join(__dirname, "rules.txt"), "latin1");
  let at = name.includes(`
`) ? -1 : rows.indexOf(`
` + name + "	");
  if (at === -1) return [];
  let start = at + name.length + 2;
  return JSON.parse(Buffer.from(rows.slice(start, rows.indexOf(`
`, start)), "latin1").toString());
}

// src/policy/destructive/rules-of.ts
var sameAs = {
  blkdiscard: "mkfs",
  bun: "npm",
  cdktf: "cdk",
  cfdisk: "fdisk",
  chgrp: "chmod",
  chown: "chmod",
  civo: "doctl",
  copilot: "cdk",
  delgroup: "userdel",
  deluser: "userdel",
  "django-admin": "django",
  doas: "sudo",
  dropuser: "dropdb",
  eksctl: "kubeadm",
  etcdctl: "consul",
  exo: "doctl",
  flit: "cargo",
  flyctl: "fly",
  gdisk: "fdisk",
  gem: "cargo",
  groupdel: "userdel",
  halt: "shutdown",
  hatch: "cargo",
  hcloud: "doctl",
  ibmcloud: "doctl",
  incus: "vagrant",
  ip6tables: "iptables",
  k: "kubectl",
  k3d: "kubeadm",
  "kafka-topics.sh": "kafka-topics",
  killall: "pkill",
  kind: "kubeadm",
  kops: "kubeadm",
  kubecolor: "kubectl",
  "kwallet-query": "secret-tool",
  limactl: "vagrant",
  "linode-cli": "doctl",
  lxc: "vagrant",
  "manage.py": "django",
  microk8s: "kubeadm",
  minikube: "kubeadm",
  mkdosfs: "mkfs",
  mke2fs: "mkfs",
  mkntfs: "mkfs",
  mkswap: "mkfs",
  multipass: "vagrant",
  "nc.openbsd": "nc",
  "nc.traditional": "nc",
  ncat: "nc",
  nerdctl: "docker",
  netcat: "nc",
  newfs: "mkfs",
  newfs_msdos: "mkfs",
  oc: "kubectl",
  oci: "doctl",
  openstack: "doctl",
  opentofu: "terraform",
  pct: "vagrant",
  pip3: "pip",
  pipx: "pip",
  pnpm: "npm",
  podman: "docker",
  "podman-compose": "docker-compose",
  poetry: "cargo",
  poweroff: "shutdown",
  pvremove: "lvremove",
  qm: "vagrant",
  rabbitmqadmin: "rabbitmqctl",
  rake: "rails",
  reboot: "shutdown",
  rke: "kubeadm",
  rpk: "kafka-topics",
  sam: "cdk",
  scw: "doctl",
  "sequelize-cli": "sequelize",
  serverless: "cdk",
  setfacl: "chmod",
  sfdisk: "fdisk",
  sgdisk: "fdisk",
  sls: "cdk",
  sst: "cdk",
  talosctl: "kubeadm",
  telinit: "init",
  terragrunt: "terraform",
  tmutil: "duplicity",
  tofu: "terraform",
  twine: "cargo",
  typeorm: "sequelize",
  uv: "pip",
  vgremove: "lvremove",
  virsh: "vagrant",
  "vultr-cli": "doctl",
  yarn: "npm",
  zpool: "zfs"
}, formatting = /^(mkfs|newfs)[._]/;
function rulesOf(program2) {
  let alike = Object.hasOwn(sameAs, program2) ? sameAs[program2] ?? program2 : program2, name = formatting.test(alike) ? "mkfs" : alike;
  return findRules(name);
}

// src/policy/destructive/find-dangers.ts
var maxDangers = 16;
function findDangers(invocations) {
  let found = /* @__PURE__ */ new Map();
  for (let invocation of invocations) {
    for (let each of readings(invocation))
      for (let rule2 of match(each)) keep(found, rule2, each);
    for (let rule2 of specialRules(invocation)) keep(found, rule2, invocation);
    if (found.size >= maxDangers) break;
  }
  for (let rule2 of findTogether(invocations)) keep(found, rule2, invocations[0] ?? readPlainly("", []));
  return [...found.values()];
}
function keep(found, { id, level, why, instead }, invocation) {
  found.has(id) || found.set(id, { rule: id, level, shown: show(invocation), why, instead });
}
var known = /* @__PURE__ */ new Map(), maxKnown = 500;
function readRules(program2) {
  let read = known.get(program2) ?? rulesOf(program2).map((rule2) => ({ rule: rule2, patterns: rule2.runs.map(parsePattern) }));
  return known.size < maxKnown && known.set(program2, read), read;
}
function match(invocation) {
  let read = readRules(invocation.program);
  if (read.length === 0) return [];
  let positions = positionsOf(invocation);
  return read.filter(({ patterns }) => patterns.some((pattern) => matchesCommand(pattern, invocation, positions))).map(({ rule: rule2 }) => rule2);
}
function readings(invocation) {
  let { program: program2 } = invocation, alias = program2 === "git" ? resolveAlias(invocation) : void 0, script = interpreters.test(program2) ? readScript(invocation) : void 0;
  return [invocation, alias, script].filter((each) => each !== void 0 && each !== "shell");
}
var interpreters = /^(?:php|python|perl|ruby|lua|node|java|bun|deno|tsx|pypy)[\d.]*$/;
function readScript({ words: words2 }) {
  let at = words2.findIndex(
    (word, index) => word !== void 0 && (!word.startsWith("-") || words2[index - 1] === "-m")
  ), script = at === -1 ? void 0 : words2[at];
  if (script !== void 0)
    return readPlainly(script.slice(script.lastIndexOf("/") + 1).toLowerCase(), words2.slice(at + 1));
}
function specialRules(invocation) {
  let sql = findDestructiveText(invocation), git = invocation.program === "git" ? gitRules(invocation) : [], code = interpreters.test(invocation.program) ? findCodeShell(invocation) : [];
  return [...git, ...code, ...sql === void 0 ? [] : [sqlRule(sql)]];
}
function sqlRule(found) {
  return {
    id: "destructive-sql",
    level: "destructive",
    why: `${found} would destroy what the database keeps`,
    instead: "name the rows with WHERE, or take a dump first"
  };
}
function gitRules(invocation) {
  let setting = findNetworkProgram(invocation), program2 = {
    id: "git-network-program",
    level: "destructive",
    why: `${setting} names a program that git would run`,
    instead: 'run git without it, or with GIT_SSH_COMMAND="ssh \u2026"'
  }, alias = {
    id: "git-alias-shell",
    level: "destructive",
    why: "an alias on the command line hides what would run",
    instead: "run the command itself"
  };
  return [...setting === void 0 ? [] : [program2], ...resolveAlias(invocation) === "shell" ? [alias] : []];
}
var maxShownLength = 60, maxShownWords = 4;
function show({ program: program2, words: words2 }) {
  let plain = words2.filter((word, index) => word === void 0 ? !1 : /^(?:--[a-z][a-z-]{0,23}|-[A-Za-z]{1,3})$/.test(word) || /^[a-z][\w:.-]{0,23}$/.test(word) && !words2[index - 1]?.startsWith("-")), text = [program2, ...plain.slice(0, maxShownWords)].join(" ");
  return text.length <= maxShownLength ? text : program2.slice(0, maxShownLength);
}

// node_modules/.pnpm/unbash@6.0.4/node_modules/unbash/dist/traversal.js
function forEachChild(node, callback) {
  switch (node.type) {
    case "Script":
    case "CompoundList":
    case "AndOr":
      for (let command2 of node.commands)
        callback(command2);
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
      for (let command2 of node.commands)
        callback(command2);
      return;
    case "Redirected":
      callback(node.command);
      for (let redirect of node.redirects)
        callback(redirect);
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
      let parts = node.parts;
      if (parts)
        for (let part of parts)
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
      for (let operand of node.operands)
        callback(operand);
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
function decodeBytes(bytes) {
  return utf8.decode(new Uint8Array(bytes));
}
function readByteEscape(source, pos, limit) {
  if (source.charCodeAt(pos) !== 92 || pos + 2 > limit)
    return;
  let escaped = source.charCodeAt(pos + 1), digitsStart = pos + 2, end = digitsStart;
  if (escaped === 120) {
    for (; end < limit && end - digitsStart < 2 && isHex(source.charCodeAt(end)); )
      end++;
    return end === digitsStart ? void 0 : { value: Number.parseInt(source.slice(digitsStart, end), 16), end };
  }
  if (isOctal(escaped)) {
    for (; end < limit && end - digitsStart < 2 && isOctal(source.charCodeAt(end)); )
      end++;
    return { value: Number.parseInt(source.slice(pos + 1, end), 8) & 255, end };
  }
}
function decodeAnsiCQuoted(source, start, limit) {
  let pos = start, value = "", bytes = [], nul = -1;
  for (; pos < limit && source.charCodeAt(pos) !== 39; ) {
    let escapeStart = pos, byte = readByteEscape(source, pos, limit);
    if (byte && byte.value >= 128) {
      bytes.push(byte.value), pos = byte.end;
      continue;
    }
    if (bytes.length > 0 && (value += decodeBytes(bytes), bytes = []), byte) {
      byte.value === 0 && nul === -1 && (nul = value.length), value += String.fromCharCode(byte.value), pos = byte.end;
      continue;
    }
    if (source.charCodeAt(pos) !== 92 || pos + 1 >= limit) {
      let runStart = pos;
      for (; pos < limit; ) {
        let code = source.charCodeAt(pos);
        if (code === 39 || code === 92 && pos + 1 < limit)
          break;
        pos++;
      }
      value += source.slice(runStart, pos);
      continue;
    }
    pos++;
    let escaped = source[pos++];
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
        let code = pos < limit ? source.charCodeAt(pos) : 39;
        if (code === 39) {
          value += source.slice(escapeStart, pos);
          break;
        }
        if (pos++, code === 92) {
          let pair = pos < limit && source.charCodeAt(pos) === 92;
          pair && pos++, value += "", !pair && pos < limit && (value += source[pos], pos++);
          break;
        }
        let control = code === 63 ? 127 : code & 31;
        control === 0 && code < 128 && nul === -1 && (nul = value.length), value += String.fromCharCode(control);
        break;
      }
      case "u":
      case "U": {
        let digitsStart = pos, maxDigits = escaped === "u" ? 4 : 8;
        for (; pos < limit && pos - digitsStart < maxDigits && isHex(source.charCodeAt(pos)); )
          pos++;
        if (pos === digitsStart) {
          value += `\\${escaped}`;
          break;
        }
        let raw = source.slice(escapeStart, pos), point = Number.parseInt(source.slice(digitsStart, pos), 16);
        point === 0 && nul === -1 && (nul = value.length), value += codePoint(point, raw);
        break;
      }
      default:
        value += `\\${escaped}`;
        break;
    }
  }
  bytes.length > 0 && (value += decodeBytes(bytes)), nul !== -1 && (value = value.slice(0, nul));
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
  constructor(type, pos, end, text, window) {
    this.type = type, this.pos = pos, this.end = end, this.text = text, this.#window = window;
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
  constructor(pos, end, text, operator, window) {
    super("ProcessSubstitution", pos, end, text, window), this.operator = operator;
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
  constructor(pos, end, text, window) {
    this.pos = pos, this.end = end, this.text = text, this.#window = window;
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
function dequoteValue(parts) {
  let s = "";
  for (let c of parts)
    s += c.type === "Literal" ? c.value : c.text;
  return s;
}
function unescapeBareValue(text) {
  let first2 = text.indexOf("\\");
  if (first2 === -1)
    return text;
  let s = "", start = 0;
  for (let i = first2; i < text.length; i++)
    if (text.charCodeAt(i) === 92) {
      if (s += text.slice(start, i), i++, i >= text.length) {
        s += "\\", start = i;
        break;
      }
      text.charCodeAt(i) !== 10 && (s += text[i]), start = i + 1;
    }
  return s + text.slice(start);
}
function continuedExpansionValue(text) {
  let pos = 1;
  for (; text[pos] === "\\" && text[pos + 1] === `
`; )
    pos += 2;
  return pos === 1 || text[pos] !== "(" ? text : text[0] + text.slice(pos);
}
function wordPartsValue(parts) {
  let value = "";
  for (let part of parts)
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
  constructor(text, pos, end, source, resolver, depth = 0) {
    this.text = text, this.pos = pos, this.end = end, this.#source = source, this.#resolver = resolver, this.#depth = depth, this.#parts = resolver === void 0 ? void 0 : null;
  }
  get value() {
    if (this.#value === null) {
      let parts = this.#source === void 0 && this.#parts === null ? void 0 : this.parts;
      this.#value = parts ? wordPartsValue(parts) : unescapeBareValue(this.text);
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
function skipLineContinuations(source, pos, end) {
  for (; pos + 1 < end && source.charCodeAt(pos) === 92 && source.charCodeAt(pos + 1) === 10; )
    pos += 2;
  return pos;
}

// node_modules/.pnpm/unbash@6.0.4/node_modules/unbash/dist/glob.js
function hasGlobCharacters(text) {
  return /[*?[]/.test(text);
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
function bracketEnds(source, start, end, parts, offset) {
  let close = end - 1;
  for (; close > start && source.charCodeAt(close) !== 93; )
    close--;
  if (close === start)
    return null;
  let positions = [], kinds = [], members = [], partIndex = 0, symbols = !1;
  for (let pos = start; pos < end; pos++) {
    for (; parts && partIndex < parts.length && parts[partIndex].end <= pos + offset; )
      partIndex++;
    let part = parts?.[partIndex], tokenPos = pos, kind = 0;
    if (part && part.pos <= pos + offset && part.type !== "Literal")
      pos = part.end - offset - 1;
    else {
      if (kind = source.charCodeAt(pos), kind === 92 && pos + 1 < end && source.charCodeAt(pos + 1) === 10) {
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
      let type = kinds[i + 1], found = type === 58 ? colon : type === 61 ? eq : type === 46 ? dot : -1;
      found !== -1 && (type === 46 || close2 === -1 || close2 > found) && (symbolEnd[i] = found + 2);
    }
  }
  let subBracket = (open) => symbolEnd === void 0 ? -1 : symbolEnd[open], endFrom = new Int32Array(count + 2).fill(-1), resume = (next, range) => {
    if (next >= count)
      return -1;
    if (range && kinds[next] === 45 && next + 1 < count && kinds[next + 1] !== 93) {
      let last = next + 1;
      if (kinds[last] === 92) {
        if (last + 1 >= count)
          return -1;
        last++;
      }
      let after2 = last + 1;
      if (kinds[last] === 91 && kinds[last + 1] === 46) {
        let symbol = subBracket(last);
        symbol !== -1 && (after2 = symbol);
      } else if (kinds[last] === 0 && members[last] > 1)
        return endFrom[last];
      return after2 >= count ? -1 : kinds[after2] === 93 ? after2 + 1 : endFrom[after2];
    }
    return kinds[next] === 93 ? next + 1 : endFrom[next];
  };
  for (let t = count - 1; t >= 0; t--) {
    let kind = kinds[t], after2 = t + 1, range = !0;
    if (kind === 92) {
      if (t + 1 >= count)
        continue;
      after2 = t + 2;
    } else if (kind === 91) {
      let type = kinds[t + 1];
      if (type === 58 || type === 61 || type === 46) {
        let symbol = subBracket(t);
        symbol !== -1 && (after2 = symbol, range = type === 46);
      }
    }
    endFrom[t] = resume(after2, range);
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
function appendRange(source, start, end, parts, index, offset, result) {
  for (; start < end; ) {
    for (; parts && index < parts.length && parts[index].end <= start + offset; )
      index++;
    let part = parts?.[index];
    if (part && part.pos === start + offset && part.end <= end + offset) {
      result.push(part), start = part.end - offset, index++;
      continue;
    }
    let stop = part ? Math.min(end, (part.pos > start + offset ? part.pos : part.end) - offset) : end, text = source.slice(start, stop);
    result.push({ type: "Literal", pos: start + offset, end: stop + offset, text, value: unescapeBareValue(text) }), start = stop;
  }
  return index;
}
function parseGlobParts(source, start, end, parts, offset = 0) {
  let result, brackets, partIndex = 0, emittedIndex = 0, literalStart = start;
  for (let pos = start; pos < end; pos++) {
    for (; parts && partIndex < parts.length && parts[partIndex].end <= pos + offset; )
      partIndex++;
    let part = parts?.[partIndex];
    if (part && part.pos <= pos + offset && part.type !== "Literal") {
      pos = part.end - offset - 1;
      continue;
    }
    let character = source.charCodeAt(pos);
    if (character === 92) {
      pos++;
      continue;
    }
    let globEnd;
    if (character === 42 || character === 63) {
      let limit = part ? Math.min(end, part.end - offset) : end, next = skipLineContinuations(source, pos + 1, limit);
      if (next < limit && source.charCodeAt(next) === 40)
        continue;
      if (globEnd = pos + 1, character === 42)
        for (; globEnd < limit && source.charCodeAt(globEnd) === 42; ) {
          let next2 = skipLineContinuations(source, globEnd + 1, limit);
          if (next2 < limit && source.charCodeAt(next2) === 40)
            break;
          globEnd++;
        }
    } else if (character === 91) {
      brackets === void 0 && (brackets = bracketEnds(source, pos, end, parts, offset));
      let close = brackets?.get(pos);
      if (close === void 0)
        continue;
      globEnd = close;
    } else
      continue;
    result || (result = []), emittedIndex = appendRange(source, literalStart, pos, parts, emittedIndex, offset, result);
    let text = source.slice(pos, globEnd), glob;
    if (character === 91) {
      let interior = [];
      emittedIndex = appendRange(source, pos + 1, globEnd - 1, parts, emittedIndex, offset, interior), glob = {
        type: "Glob",
        kind: "bracket",
        pos: pos + offset,
        end: globEnd + offset,
        text,
        value: "[" + wordPartsValue(interior) + "]",
        parts: interior
      };
    } else
      glob = {
        type: "Glob",
        kind: character === 42 ? "star" : "question",
        pos: pos + offset,
        end: globEnd + offset,
        text,
        value: text,
        parts: void 0
      };
    result.push(glob), literalStart = globEnd, pos = globEnd - 1;
  }
  return result ? (appendRange(source, literalStart, end, parts, emittedIndex, offset, result), result) : parts ?? void 0;
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
function skipBlanks(source, pos, end) {
  for (; pos < end; ) {
    let ch = source.charCodeAt(pos);
    if (ch === 32 || ch === 9)
      pos++;
    else if (ch === 92 && pos + 1 < end && source.charCodeAt(pos + 1) === 10)
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
function hasEmbeddedWordStructure(source, start, end) {
  for (let pos = start; pos < end; pos++) {
    let ch = source.charCodeAt(pos);
    if (ch === 92 || ch === 39 || ch === 34 || ch === 36 || ch === 96 || (ch === 60 || ch === 62) && pos + 1 < end && source.charCodeAt(pos + 1) === 40)
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
function isBraceCommandOpener(after2) {
  return after2 === 32 || after2 === 9 || after2 === 10 || after2 === 124;
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
  commandExpansion(pos, text, start, inner, parenBoundary = !1) {
    let window = this.scriptWindow(this.src, start, start + inner.length, parenBoundary);
    return new ScriptExpansionImpl("CommandExpansion", pos, this.pos, text, window);
  }
  // Escaped backticks rebuild `inner` with the escapes removed, so it is no longer a verbatim
  // substring of the source: that script parses the decoded body as its own source.
  decodedCommandExpansion(pos, text, inner) {
    let window = this.scriptWindow(inner, 0, inner.length, !1, !0);
    return new ScriptExpansionImpl("CommandExpansion", pos, this.pos, text, window);
  }
  processSubstitution(pos, text, operator, inner) {
    let window = this.scriptWindow(this.src, pos + 2, pos + 2 + inner.length, !this._unbalanced);
    return new ProcessSubstitutionImpl(pos, this.pos, text, operator, window);
  }
  // Past the nesting budget the part gets no window, so lazy materialization bottoms out.
  scriptWindow(source, start, end, parenBoundary, decoded2 = !1) {
    if (this._nestingDepth > 256)
      return;
    let context = decoded2 ? void 0 : this.substitutionContext;
    return { source, start, end, depth: this._nestingDepth + 1, parenBoundary, context };
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
        let after2 = this.src.charCodeAt(pos + 1);
        if (after2 === 39) {
          pos = decodeAnsiCQuoted(this.src, pos + 2, this.srcEnd).end, wordStart = !1;
          continue;
        }
        if (after2 === 36) {
          pos += 2, wordStart = !1;
          continue;
        }
        if (after2 === 123 && braces) {
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
      let ch = src.charCodeAt(pos), type = ch < 128 ? charType[ch] : 0;
      if (type === 0) {
        if (pos++, ch === 125) {
          let hasSep = frames.pop();
          if (results.set(frames.pop(), hasSep ? pos : -1), frames.length === 0)
            break;
        } else (ch === 44 || ch === 46 && src.charCodeAt(pos) === 46) && (frames[frames.length - 1] = 1);
        continue;
      }
      let next = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
      if (type & 1)
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
      let inner = this.extractBalanced(), text = this.src.slice(startPos, this.pos), part = this.processSubstitution(startPos, text, ch === 60 ? "<" : ">", inner);
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
    let end = this.pos, operator = skipLineContinuations(src, close + 1, end), after2 = src.charCodeAt(operator), keyed = after2 === 61 || after2 === 43 && src.charCodeAt(operator + 1) === 61, headParts = head?.parts, tailParts = this._wordParts;
    if (keyed && (tailParts = parseGlobParts(src, close + 1, end, tailParts) ?? tailParts), !headParts && !tailParts)
      return keyed ? null : parseGlobParts(src, startPos, end, void 0) ?? null;
    let headText = src.slice(startPos, close + 1);
    headParts || (headParts = [{ type: "Literal", pos: startPos, end: close + 1, text: headText, value: head?.value ?? headText }]), tailParts || (tailParts = end > close + 1 ? [{ type: "Literal", pos: close + 1, end, text: src.slice(close + 1, end), value: this._wordText }] : []);
    let parts = joinWordParts(headParts, tailParts);
    return keyed || (parts = parseGlobParts(src, startPos, end, parts) ?? parts), parts.length > 1 || parts[0].type !== "Literal" ? parts : null;
  }
  /** Scan a heredoc body for expansions, building parts. Spaces/newlines are literal. */
  buildHereDocParts(bodyPos, bodyEnd) {
    this._buildParts = !0;
    let src = this.src, parts = [], hasExpansion = !1, litBuf = "", litStart = bodyPos, i = bodyPos, flushLit = () => {
      i > litStart && (parts.push({ type: "Literal", pos: litStart, end: i, value: litBuf, text: src.slice(litStart, i) }), litBuf = "");
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
        flushLit(), litStart = i, this.pos = i, this.readDollar(), this._resultPart ? (hasExpansion = !0, parts.push(this._resultPart), litStart = this.pos) : litBuf += src.slice(i, this.pos), i = this.pos;
        continue;
      }
      if (ch === 96) {
        flushLit(), litStart = i, this.pos = i, this.readBacktickExpansion(), this._resultPart ? (hasExpansion = !0, parts.push(this._resultPart), litStart = this.pos) : litBuf += src.slice(i, this.pos), i = this.pos;
        continue;
      }
      litBuf += src[i], i++;
    }
    return flushLit(), hasExpansion ? parts : null;
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
    let starts2 = [this.pos, 0, 0], parts = ["", "", "", 0, 0, 0], partIdx = 0, depth = 1, partStart = this.pos, extra = !1, setPart = (end) => {
      let raw = src.slice(partStart, end);
      parts[partIdx] = raw.trim(), parts[3 + partIdx] = starts2[partIdx] + raw.length - raw.trimStart().length;
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
    return depth > 0 && (extra || setPart(this.pos), this.errors.push({ message: "unterminated arithmetic for header", pos: openPos })), parts;
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
      if (pos = skipBlanks(src, pos, len), ctx === LexContext.TestMode)
        for (; pos < len && src.charCodeAt(pos) === 10; )
          pos = skipBlanks(src, pos + 1, len);
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
    let text = this.src.slice(tokenStart, this.pos);
    setToken(out, Token.Word, text, tokenStart, this.pos);
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
    let src = this.src, lineEnd = src.indexOf(`
`, from);
    for (; lineEnd !== -1 && lineEnd < end; ) {
      if (!join2)
        return lineEnd;
      let backslashes = lineEnd;
      for (; backslashes > from && src.charCodeAt(backslashes - 1) === 92; )
        backslashes--;
      if ((lineEnd - backslashes) % 2 === 0)
        return lineEnd;
      from = lineEnd + 1, lineEnd = src.indexOf(`
`, from);
    }
    return end;
  }
  skipHereDocBody(delimiter, strip, parenEnds = !1, quoted = !1) {
    this.hereDocClosingPos = -1, this.hereDocClosingEnd = -1;
    let src = this.src, len = this.srcEnd;
    for (; this.pos < len; ) {
      let lineStart = this.pos, lineEnd = this.logicalLineEnd(lineStart, len, !quoted);
      for (; ; ) {
        let before = lineStart;
        if (strip)
          for (; lineStart < lineEnd && src.charCodeAt(lineStart) === 9; )
            lineStart++;
        if (quoted || (lineStart = skipLineContinuations(src, lineStart, lineEnd)), lineStart === before)
          break;
      }
      let afterDelim = this.matchHereDocDelimiter(delimiter, lineStart, lineEnd, !quoted);
      if (afterDelim !== -1 && !quoted && (afterDelim = skipLineContinuations(src, afterDelim, lineEnd)), afterDelim === lineEnd) {
        let bodyEnd = this.pos;
        return (!parenEnds || !this.parenBoundary || lineEnd !== len) && (this.hereDocClosingPos = lineStart, this.hereDocClosingEnd = lineEnd), this.pos = lineEnd < len ? lineEnd + 1 : lineEnd, bodyEnd;
      }
      if (parenEnds && afterDelim !== -1) {
        let paren = afterDelim;
        for (; paren < lineEnd && src.charCodeAt(paren) !== 41; )
          paren++;
        if (paren < lineEnd || this.parenBoundary && lineEnd === len) {
          let bodyEnd = this.pos;
          return this.pos = afterDelim, bodyEnd;
        }
      }
      this.pos = lineEnd < len ? lineEnd + 1 : lineEnd;
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
    let bp = this._buildParts, bt = bp || this._buildValue, text = bt && pos > fastStart ? src.slice(fastStart, pos) : "", quoted = !1, hasExpansions = !1, keywordEligible = !0, valueIsRaw = !0, lastValueChar = pos > fastStart ? src.charCodeAt(pos - 1) : 0, assignmentState = scanAssignmentPrefix(src, fastStart, pos, ASSIGNMENT_NAME_START), parts, litBuf = "", litStart = 0, hasGlobs = !1, braceResults;
    for (bp && (parts = [], litBuf = text, litStart = fastStart, hasGlobs = text.length > 0 && hasGlobCharacters(text)); pos < len; ) {
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
          text += chunk, bp && (litBuf += chunk, hasGlobs = hasGlobs || hasGlobCharacters(chunk));
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
              text += chunk, bp && (litBuf += chunk, hasGlobs = hasGlobs || hasGlobCharacters(chunk));
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
          if (close === -1 && !scanning && !subscripts && assignmentState >= ASSIGNMENT_INDEX_BASE || ctx === LexContext.CommandStart && prefixChar !== 61 && close !== -1 && skipBlanks(src, innerStart, close) === close)
            break;
          keywordEligible = !1;
          let patternEnd = close === -1 ? len : close;
          if (pos = close === -1 ? len : close + 1, close === -1 && this.errors.push({ message: "unterminated extended glob", pos: innerStart - 2 }), lastValueChar = src.charCodeAt(pos - 1), bt) {
            let eg = "(" + src.slice(innerStart, pos);
            if (text += eg, bp && prefixChar !== 61) {
              let prefixPos = innerStart - 2;
              for (; src.charCodeAt(prefixPos) === 10 && src.charCodeAt(prefixPos - 1) === 92; )
                prefixPos -= 2;
              if (litBuf.length > 0) {
                let trimmed = litBuf.slice(0, -1);
                prefixPos > litStart && parts.push({
                  type: "Literal",
                  pos: litStart,
                  end: prefixPos,
                  value: trimmed,
                  text: src.slice(litStart, prefixPos)
                }), litBuf = "";
              }
              let op = extglobOp[prefixChar];
              parts.push({
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
        pos++, pos < len ? src.charCodeAt(pos) === 10 ? (pos++, valueIsRaw = !1) : (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE && (assignmentState = ASSIGNMENT_INVALID), quoted = !0, keywordEligible = !1, valueIsRaw = !1, lastValueChar = src.charCodeAt(pos), bt && (text += src[pos], bp && (litBuf += src[pos])), pos++) : (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE && (assignmentState = ASSIGNMENT_INVALID), quoted = !0, keywordEligible = !1, lastValueChar = 92, bt && (text += "\\", bp && (litBuf += "\\")));
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
        bt && (text += value), pos < len ? pos++ : this.errors.push({ message: "unterminated single quote", pos: start - 1 }), bp && (sqStart > litStart && (parts.push({
          type: "Literal",
          pos: litStart,
          end: sqStart,
          value: litBuf,
          text: src.slice(litStart, sqStart)
        }), litBuf = ""), parts.push({ type: "SingleQuoted", pos: sqStart, end: pos, value, text: src.slice(sqStart, pos) }), litStart = pos);
        continue;
      }
      if (ch === 34) {
        let dqStart = pos;
        if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE && (assignmentState = ASSIGNMENT_INVALID), quoted = !0, keywordEligible = !1, valueIsRaw = !1, pos++, this.pos = pos, this.readDoubleQuoted(), pos = this.pos, this._dqEnd > dqStart + 1 && (lastValueChar = src.charCodeAt(this._dqEnd - 1)), this._dqHasExpansions && (hasExpansions = !0), bt && (text += this._dqText), bp) {
          dqStart > litStart && (parts.push({
            type: "Literal",
            pos: litStart,
            end: dqStart,
            value: litBuf,
            text: src.slice(litStart, dqStart)
          }), litBuf = "");
          let dqText = src.slice(dqStart, pos);
          parts.push({
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
        (next === 39 || next === 34) && (quoted = !0), this.pos = pos, this.readDollar(), pos = this.pos, this._resultIsRaw || (valueIsRaw = !1), pos > dollarStart && (lastValueChar = src.charCodeAt(pos - 1)), this._resultHasExpansion && (hasExpansions = !0), bt && (text += this._resultText), bp && (this._resultPart ? (dollarStart > litStart && (parts.push({
          type: "Literal",
          pos: litStart,
          end: dollarStart,
          value: litBuf,
          text: src.slice(litStart, dollarStart)
        }), litBuf = ""), parts.push(this._resultPart), litStart = pos) : litBuf += this._resultText);
        continue;
      }
      if (ch === 96) {
        keywordEligible = !1;
        let btStart = pos;
        assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE && (assignmentState = ASSIGNMENT_INVALID), this.pos = pos, this.readBacktickExpansion(), pos = this.pos, valueIsRaw = !1, lastValueChar = src.charCodeAt(pos - 1), hasExpansions = !0, bt && (text += this._resultText), bp && (btStart > litStart && (parts.push({
          type: "Literal",
          pos: litStart,
          end: btStart,
          value: litBuf,
          text: src.slice(litStart, btStart)
        }), litBuf = ""), parts.push(this._resultPart), litStart = pos);
        continue;
      }
      if (ch === 123) {
        assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE && (assignmentState = ASSIGNMENT_INVALID);
        let first2 = pos + 1 < len ? src.charCodeAt(pos + 1) : 0, braceEnd = first2 <= 32 || first2 === 125 ? -1 : this.scanBraceExpansion(pos, braceResults ?? (braceResults = /* @__PURE__ */ new Map()));
        if (braceEnd > 0) {
          if (keywordEligible = !1, lastValueChar = src.charCodeAt(braceEnd - 1), bt) {
            let braceText = src.slice(pos, braceEnd);
            text += braceText, bp && (pos > litStart && (parts.push({
              type: "Literal",
              pos: litStart,
              end: pos,
              value: litBuf,
              text: src.slice(litStart, pos)
            }), litBuf = ""), parts.push({
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
        lastValueChar = 123, bt && (text += "{", bp && (litBuf += "{")), pos++;
        continue;
      }
      pos++;
    }
    bp && pos > litStart && parts.push({ type: "Literal", pos: litStart, end: pos, value: litBuf, text: src.slice(litStart, pos) }), this.pos = pos, this._wordText = text, this._wordRaw = valueIsRaw, this._wordQuoted = quoted, this._wordHasExpansions = hasExpansions, this._wordKeywordEligible = keywordEligible, this._wordAssignmentState = assignmentState, bp && (this._wordParts = parts.length > 1 || parts.length === 1 && parts[0].type !== "Literal" ? parts : null, hasGlobs && ctx !== LexContext.ArrayElement && (this._wordParts = parseGlobParts(src, fastStart, pos, this._wordParts) ?? null));
  }
  // Arithmetic text gets expansions and quote removal but no process substitution.
  readInnerWordText(insideDoubleQuotes = !1, arithmetic = !1, globs = !1) {
    let src = this.src, len = this.srcEnd, pos = this.pos, start = pos, text = "", bp = this._buildParts, parts, litBuf = "", litStart = 0, preserveLiteral = !1, hasGlobs = !1;
    for (bp && (parts = [], litStart = pos); pos < len; ) {
      let ch = src.charCodeAt(pos);
      if (ch === 92) {
        if (pos++, pos < len)
          if (src.charCodeAt(pos) === 10)
            pos++;
          else {
            let next = src.charCodeAt(pos);
            insideDoubleQuotes && next !== 36 && next !== 96 && next !== 34 && next !== 92 && next !== 125 && (text += "\\", bp && (litBuf += "\\"), preserveLiteral = !0);
            let escaped = src[pos++];
            text += escaped, bp && (litBuf += escaped);
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
        text += value, pos < len && pos++, bp && (sqStart > litStart && (parts.push({
          type: "Literal",
          pos: litStart,
          end: sqStart,
          value: litBuf,
          text: src.slice(litStart, sqStart)
        }), litBuf = ""), parts.push({ type: "SingleQuoted", pos: sqStart, end: pos, value, text: src.slice(sqStart, pos) }), litStart = pos);
        continue;
      }
      if (ch === 34) {
        let dqStart = pos;
        if (pos++, this.pos = pos, this.readDoubleQuoted(insideDoubleQuotes), pos = this.pos, text += this._dqText, bp) {
          dqStart > litStart && (parts.push({
            type: "Literal",
            pos: litStart,
            end: dqStart,
            value: litBuf,
            text: src.slice(litStart, dqStart)
          }), litBuf = "");
          let dqText = src.slice(dqStart, pos);
          parts.push({
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
        this.pos = pos, this.readDollar(insideDoubleQuotes), pos = this.pos, text += this._resultText, bp && (this._resultPart ? (dollarStart > litStart && (parts.push({
          type: "Literal",
          pos: litStart,
          end: dollarStart,
          value: litBuf,
          text: src.slice(litStart, dollarStart)
        }), litBuf = ""), parts.push(this._resultPart), litStart = pos) : litBuf += this._resultText);
        continue;
      }
      if (ch === 96) {
        let btStart = pos;
        this.pos = pos, this.readBacktickExpansion(insideDoubleQuotes), pos = this.pos, text += this._resultText, bp && (btStart > litStart && (parts.push({
          type: "Literal",
          pos: litStart,
          end: btStart,
          value: litBuf,
          text: src.slice(litStart, btStart)
        }), litBuf = ""), parts.push(this._resultPart), litStart = pos);
        continue;
      }
      if (!insideDoubleQuotes && !arithmetic && (ch === 60 || ch === 62) && pos + 1 < len && src.charCodeAt(pos + 1) === 40) {
        let psStart = pos;
        this.pos = pos + 2;
        let inner = this.extractBalanced();
        pos = this.pos;
        let raw = src.slice(psStart, pos);
        text += raw, bp && (psStart > litStart && (parts.push({
          type: "Literal",
          pos: litStart,
          end: psStart,
          value: litBuf,
          text: src.slice(litStart, psStart)
        }), litBuf = ""), parts.push(this.processSubstitution(psStart, raw, ch === 60 ? "<" : ">", inner)), litStart = pos);
        continue;
      }
      text += src[pos], bp && (litBuf += src[pos], globs && (ch === 42 || ch === 63 || ch === 91) && (hasGlobs = !0)), pos++;
    }
    bp && pos > litStart && parts.push({ type: "Literal", pos: litStart, end: pos, value: litBuf, text: src.slice(litStart, pos) }), this.pos = pos, this._wordText = text, this._wordRaw = !1, this._wordQuoted = !1, this._wordHasExpansions = !1, this._wordKeywordEligible = !1, bp && (this._wordParts = parts.length > 1 || parts.length === 1 && (parts[0].type !== "Literal" || preserveLiteral) ? parts : null, hasGlobs && (this._wordParts = parseGlobParts(src, start, pos, this._wordParts) ?? null));
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
    this.pos = skipBlanks(this.src, this.pos, this.srcEnd);
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
    let text = "", parts = null, litBuf = "", litStart = bp ? this.pos : 0;
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
        text += chunk, bp && (litBuf += chunk);
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
              text += c, bp && (litBuf += c);
            } else {
              let pair = "\\" + src[this.pos];
              text += pair, bp && (litBuf += pair);
            }
          this.pos++;
        }
        continue;
      }
      if (ch === 36) {
        let afterDollar = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
        if (afterDollar === 34 || afterDollar === 39) {
          bt && (text += "$", bp && (litBuf += "$")), this.pos++;
          continue;
        }
        let expStart = this.pos;
        if (this.readDollar(!0), bt && (text += this._resultText), this._resultHasExpansion && (hasExpansions = !0), bp) {
          let rp = this._resultPart;
          rp && isDQChild(rp) ? (parts || (parts = []), expStart > litStart && (parts.push({
            type: "Literal",
            pos: litStart,
            end: expStart,
            value: litBuf,
            text: src.slice(litStart, expStart)
          }), litBuf = ""), parts.push(rp), litStart = this.pos) : litBuf += this._resultText;
        }
        continue;
      }
      if (ch === 96) {
        let btStart = this.pos;
        this.readBacktickExpansion(!0), bt && (text += this._resultText), hasExpansions = !0, bp && this._resultPart && isDQChild(this._resultPart) && (parts || (parts = []), btStart > litStart && (parts.push({
          type: "Literal",
          pos: litStart,
          end: btStart,
          value: litBuf,
          text: src.slice(litStart, btStart)
        }), litBuf = ""), parts.push(this._resultPart), litStart = this.pos);
        continue;
      }
    }
    bp && parts && this.pos > litStart && parts.push({ type: "Literal", pos: litStart, end: this.pos, value: litBuf, text: src.slice(litStart, this.pos) }), this._dqEnd = this.pos, this.pos < len ? this.pos++ : this.errors.push({ message: "unterminated double quote", pos: contentStart - 1 }), this._dqText = text, this._dqHasExpansions = hasExpansions, this._dqParts = parts;
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
      let after2 = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
      if (after2 === 32 || after2 === 9 || after2 === 10) {
        this.readBraceCommandSubstitution();
        return;
      }
      if (after2 === 124) {
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
        let text = src.slice(dollarPos, this.pos);
        this._resultPart = {
          type: "LocaleString",
          pos: dollarPos,
          end: this.pos,
          text,
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
      let text = bt ? src.slice(this.pos - 2, this.pos) : "";
      this._resultText = text, this._resultIsRaw = !0, this._resultHasExpansion = !1, this._resultPart = this._buildParts ? { type: "SimpleExpansion", pos: dollarPos, end: this.pos, text } : void 0;
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
      let text = bt ? src.slice(namePos, this.pos) : "";
      this._resultText = text, this._resultIsRaw = !0, this._resultHasExpansion = !1, this._resultPart = this._buildParts ? { type: "SimpleExpansion", pos: dollarPos, end: this.pos, text } : void 0;
      return;
    }
    if (ch === 91) {
      let errorCount = this._errors === null ? 0 : this._errors.length, close = this.findClosingArithmeticBracket(this.pos + 1);
      if (close !== -1) {
        let bodyStart = this.pos + 1, body = src.slice(bodyStart, close);
        this.pos = close + 1;
        let text = bt ? src.slice(dollarPos, this.pos) : "";
        this._resultText = text, this._resultIsRaw = !0, this._resultHasExpansion = !1, this._resultPart = this._buildParts ? this.arithmeticExpansion(bodyStart - 2, text, body, bodyStart) : void 0;
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
    let text = this._buildParts || this._buildValue ? this.src.slice(dollarPos, this.pos) : "";
    this._resultText = text, this._resultIsRaw = !0, this._resultHasExpansion = !1, this._resultPart = this._buildParts ? this.arithmeticExpansion(dollarPos, text, body, bodyStart) : void 0;
  }
  arithmeticExpansion(pos, text, body, bodyStart) {
    return new ArithmeticExpansionImpl(pos, this.pos, text, {
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
    let inner = this.extractBalanced();
    this._unbalanced && this.errors.push({ message: "unterminated command substitution", pos: dollarPos });
    let bt = this._buildParts || this._buildValue, rawText = bt ? this.src.slice(dollarPos, this.pos) : "", text = !bt || openPos === dollarPos + 1 ? rawText : "$" + this.src.slice(openPos, this.pos);
    this._resultText = text, this._resultIsRaw = openPos === dollarPos + 1, this._resultHasExpansion = !0, this._buildParts ? this._resultPart = this.commandExpansion(dollarPos, rawText, openPos + 1, inner, !this._unbalanced) : this._resultPart = void 0;
  }
  readBraceCommandSubstitution() {
    this.readBraceSubstitution(1);
  }
  readValueSubstitution() {
    this.readBraceSubstitution(2);
  }
  readBraceSubstitution(skip2) {
    let dollarPos = this.pos - 1;
    this.pos += skip2;
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
      let rawInner = src.slice(start, this.pos - 1), inner = rawInner.trim(), text = src.slice(dollarPos, this.pos);
      if (this._resultText = text, this._buildParts) {
        let innerStart = start + (rawInner.length - rawInner.trimStart().length);
        this._resultPart = this.commandExpansion(dollarPos, text, innerStart, inner);
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
    let inner = "", hasEscapes = !1;
    for (; this.pos < len && src.charCodeAt(this.pos) !== 96; ) {
      if (src.charCodeAt(this.pos) === 92) {
        hasEscapes = !0;
        break;
      }
      this.pos++;
    }
    if (!hasEscapes)
      inner = src.slice(start, this.pos);
    else
      for (inner = src.slice(start, this.pos); this.pos < len && src.charCodeAt(this.pos) !== 96; )
        if (src.charCodeAt(this.pos) === 92) {
          if (this.pos++, this.pos < len) {
            let c = src.charCodeAt(this.pos);
            c === 36 || c === 96 || c === 92 || insideDoubleQuotes && c === 34 ? inner += src[this.pos] : inner += "\\" + src[this.pos], this.pos++;
          }
        } else {
          let runStart = this.pos;
          for (; this.pos < len; ) {
            let c = src.charCodeAt(this.pos);
            if (c === 96 || c === 92)
              break;
            this.pos++;
          }
          inner += src.slice(runStart, this.pos);
        }
    this.pos < len ? this.pos++ : this.errors.push({ message: "unterminated backtick", pos: start - 1 });
    let text = src.slice(start - 1, this.pos);
    this._resultText = inner, this._resultHasExpansion = !0, this._buildParts ? this._resultPart = hasEscapes ? this.decodedCommandExpansion(start - 1, text, inner) : this.commandExpansion(start - 1, text, start, inner) : this._resultPart = void 0;
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
    let text = this._buildParts || this._buildValue ? src.slice(start - 1, this.pos) : "";
    if (this._resultText = text, this._resultIsRaw = !0, this._resultHasExpansion = !1, this._buildParts) {
      let inner = src.slice(start + 1, closed ? this.pos - 1 : this.pos);
      this._resultPart = this.parseParamInner(text, inner, start + 1, insideDoubleQuotes);
    } else
      this._resultPart = void 0;
  }
  // `innerStart` is the absolute offset of `inner` in the original source, so each sub-field
  // word is parsed in place at its true position. `sub(a, b)` maps inner-relative offsets to
  // that absolute window.
  parseParamInner(text, inner, innerStart, insideDoubleQuotes) {
    let result = {
      type: "ParameterExpansion",
      pos: innerStart - 2,
      end: this.pos,
      text,
      parameter: "",
      parameterPos: innerStart,
      parameterEnd: innerStart,
      prefix: void 0,
      index: void 0,
      operation: void 0
    }, ilen = inner.length;
    if (ilen === 0)
      return result;
    let sub = (a, b, context = "word") => this.parseSubFieldWord(innerStart + a, innerStart + b, context), closeBracket = (start) => {
      let close = this.findClosingBracket(innerStart + start, innerStart + ilen);
      return close === -1 ? -1 : close - innerStart;
    }, i = 0;
    if (ilen > 1 && inner.charCodeAt(0) === 33 && (result.prefix = "!", i = 1), ilen > 1 && inner.charCodeAt(0) === 35) {
      let nameEnd = this.scanParamName(inner, 1), parameterEnd = nameEnd, indexEnd = -1;
      if (parameterEnd < ilen && inner.charCodeAt(parameterEnd) === 91 && (indexEnd = closeBracket(parameterEnd + 1), indexEnd !== -1 && (parameterEnd = indexEnd + 1)), nameEnd > 1 && parameterEnd === ilen)
        return result.prefix = "#", result.parameter = inner.slice(1, nameEnd), result.parameterPos = innerStart + 1, result.parameterEnd = innerStart + nameEnd, indexEnd !== -1 && (result.index = sub(nameEnd + 1, indexEnd, "embedded")), result;
    }
    let nameStart = i;
    if (i = this.scanParamName(inner, i), result.parameter = inner.slice(nameStart, i), result.parameterPos = innerStart + nameStart, result.parameterEnd = innerStart + i, i < ilen && inner.charCodeAt(i) === 91) {
      let closeB = closeBracket(i + 1);
      closeB !== -1 && (result.index = sub(i + 1, closeB, "embedded"), i = closeB + 1);
    }
    if (i >= ilen)
      return result;
    let pos = innerStart + i, end = innerStart + ilen, opChar = inner.charCodeAt(i), nextChar = inner.charCodeAt(i + 1), defaultChar = inner[opChar === 58 ? i + 1 : i];
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
      let sliceStart = innerStart + i, colonIdx = findUnnested(inner.slice(i), 58, !0, (index, quoted) => this.findNestedShellEnd(sliceStart + index, end, quoted) - sliceStart);
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
      nextChar === 47 && (separatorStart = skipLineContinuations(inner, i, ilen), inner.charCodeAt(separatorStart) === 47 && separatorStart++);
      let sepIdx = findUnnested(inner.slice(separatorStart), 47), patternEnd = sepIdx === -1 ? ilen : separatorStart + sepIdx;
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
    }, result) : (result.operation = { type: "Unknown", pos, end, operatorEnd: end, operator: inner.slice(i) }, result);
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
        let open = skipLineContinuations(this.src, next, end);
        if (open >= end || this.src.charCodeAt(open) !== 40)
          return start;
        close = this.findClosingParenthesis(open + 1, end);
      }
    } else {
      let open = start + 1;
      if (quoted || ch !== 60 && ch !== 62 || open >= end || this.src.charCodeAt(open) !== 40)
        return start;
      close = this.findClosingParenthesis(open + 1, end);
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
  extractBalanced(useGrammar = !0, quoteOnly = !1) {
    let src = this.src, len = this.srcEnd, bt = this._buildParts || this._buildValue, depth = quoteOnly ? 0 : 1, start = this.pos;
    this._unbalanced = !1;
    let knownEnd = useGrammar && !quoteOnly ? this.substitutionContext.boundaries?.get(start) : void 0;
    if (knownEnd !== void 0 && knownEnd <= len && this._nestingDepth < 256)
      return this.pos = knownEnd, bt ? src.slice(start, knownEnd - 1) : "";
    let wordStart = !0;
    for (; !quoteOnly && this.pos < len; ) {
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
    let caseDepth = 0, caseParens = 0, wordStartAfterParen = [], pendingDelims = null, scripts, arithBase = -1, arithExtent = start >= 2 && src.charCodeAt(start) === 40 && src.charCodeAt(start - 1) === 40 && src.charCodeAt(start - 2) === 36, substitutions = 0, reported = !1, quotes = quoteOnly ? [{ close: 34, depth: 0 }] : [], quotedDepth = quoteOnly ? 1 : 0, parameterDepth = 0, arithmeticOpens, continuedDollarPos = -1, continuedParenPos = -1, escapedEnd = -1, lastParenEnd = -1, checkedGrammar = !1;
    for (; this.pos < len && (depth > 0 || quotes.length > 0); ) {
      let ch = src.charCodeAt(this.pos), quote = quotes.length === 0 ? void 0 : quotes[quotes.length - 1];
      if (quote !== void 0 && quote.depth === depth) {
        let commandOpen = !1;
        if (ch === 92) {
          this.pos = Math.min(this.pos + 2, len);
          continue;
        }
        if (ch === quote.close) {
          if (quotes.pop(), ch === 34 ? quotedDepth-- : parameterDepth--, this.pos++, quoteOnly && depth === 0 && quotes.length === 0)
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
      if (ch === 35 && lastParenEnd !== -1 && !arithExtent && arithBase < 0 && useGrammar && !checkedGrammar && this._nestingDepth + (scripts?.length ?? 0) < 256 && skipBlanks(src, lastParenEnd, len) === this.pos) {
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
        }), caseDepth = 0, caseParens = 0, arithBase = -1, arithExtent = !1, checkedGrammar = !1, pendingDelims = null), wordStartAfterParen.push(!wordParen), wordStart = !0, !script && arithBase < 0 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 40 && (arithBase = depth), commandDollarPos !== -1 && (script ? substitutions++ : (arithmeticOpens ?? (arithmeticOpens = [])).push(depth), substitutions + (arithmeticOpens?.length ?? 0) + this._nestingDepth + (quoteOnly ? 0 : 1) > 256 && !reported && (this.errors.push({ message: "maximum command substitution nesting depth exceeded", pos: commandDollarPos }), reported = !0)), continuedDollarPos = -1, continuedParenPos = -1, depth++, caseDepth > 0 && caseParens++, this.pos++;
      } else if (ch === 41) {
        if (caseDepth > 0 && caseParens === 0)
          this.pos++, wordStart = !0;
        else {
          if (caseDepth > 0 && caseParens--, depth--, depth === 0 && !quoteOnly) {
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
    return this._unbalanced = !0, quoteOnly && scripts !== void 0 && scripts.length > 0 && this.errors.push({ message: "unterminated command substitution", pos: scripts[0].dollar }), bt ? src.slice(start, this.pos) : "";
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
      let operand = parseUnaryExpr(depth + 1);
      return { type: "ArithmeticUnary", pos: start2 + offset, end: operand.end, operator: "++", operand, prefix: !0 };
    }
    if (c === 45 && nc === 45) {
      pos += 2;
      let operand = parseUnaryExpr(depth + 1);
      return { type: "ArithmeticUnary", pos: start2 + offset, end: operand.end, operator: "--", operand, prefix: !0 };
    }
    if (c === 33) {
      pos++;
      let operand = parseUnaryExpr(depth + 1);
      return { type: "ArithmeticUnary", pos: start2 + offset, end: operand.end, operator: "!", operand, prefix: !0 };
    }
    if (c === 126) {
      pos++;
      let operand = parseUnaryExpr(depth + 1);
      return { type: "ArithmeticUnary", pos: start2 + offset, end: operand.end, operator: "~", operand, prefix: !0 };
    }
    if (c === 43 && nc !== 43 && nc !== 61) {
      pos++;
      let operand = parseUnaryExpr(depth + 1);
      return { type: "ArithmeticUnary", pos: start2 + offset, end: operand.end, operator: "+", operand, prefix: !0 };
    }
    if (c === 45 && nc !== 45 && nc !== 61) {
      pos++;
      let operand = parseUnaryExpr(depth + 1);
      return { type: "ArithmeticUnary", pos: start2 + offset, end: operand.end, operator: "-", operand, prefix: !0 };
    }
    return parsePostfixExpr(depth);
  }
  function parsePostfixExpr(depth) {
    let operand = parseAtom(depth);
    if (skipWS(), pos + 1 < len) {
      let c = src.charCodeAt(pos), nc = src.charCodeAt(pos + 1);
      if (c === 43 && nc === 43)
        return pos += 2, { type: "ArithmeticUnary", pos: operand.pos, end: pos + offset, operator: "++", operand, prefix: !1 };
      if (c === 45 && nc === 45)
        return pos += 2, { type: "ArithmeticUnary", pos: operand.pos, end: pos + offset, operator: "--", operand, prefix: !1 };
    }
    return operand;
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
        let text = src.slice(start2, pos);
        return collector ? collector.commandExpansion(start2 + offset, pos + offset, text) : new ScriptExpansionImpl("ArithmeticCommandExpansion", start2 + offset, pos + offset, text);
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
  return context.wordParts ?? (context.wordParts = (source, word, depth) => computeWordParts(source, word, depth, context));
}
function embeddedPartsResolver(context) {
  return context.embeddedParts ?? (context.embeddedParts = (source, word, depth) => computeEmbeddedWordParts(source, word, depth, context));
}
function arrayPartsResolver(context) {
  return context.arrayParts ?? (context.arrayParts = (source, word, depth) => computeArrayElementParts(source, word, depth, context));
}
function computeWordParts(source, word, depth = 0, context = createSubstitutionContext()) {
  let lexer = new Lexer(source, word.pos, word.end, !1, context);
  return lexer._nestingDepth = depth, lexer.buildWordParts(word.pos) ?? void 0;
}
function computeEmbeddedWordParts(source, word, depth = 0, context, arithmetic = !1) {
  if (!hasEmbeddedWordStructure(source, word.pos, word.end))
    return;
  let lexer = new Lexer(source, word.pos, word.end, !1, context);
  return lexer._nestingDepth = depth, lexer.buildEmbeddedWordParts(word.pos, arithmetic) ?? void 0;
}
function computeArrayElementParts(source, word, depth = 0, context) {
  let lexer = new Lexer(source, word.pos, word.end, !1, context);
  return lexer._nestingDepth = depth, lexer.buildArrayElementParts(word.pos) ?? void 0;
}
function computeHereDocBodyParts(source, word, depth = 0, context) {
  let lexer = new Lexer(source, word.pos, word.end, !1, context);
  return lexer._nestingDepth = depth, lexer.buildHereDocParts(word.pos, word.end) ?? void 0;
}

// node_modules/.pnpm/unbash@6.0.4/node_modules/unbash/dist/arithmetic-parts.js
function parseArithmeticWithParts(body, offset, source, depth, context, embeddedDepth = depth) {
  if (!hasEmbeddedWordStructure(source, offset, offset + body.length))
    return parseArithmeticExpression(body, offset, void 0, depth) ?? void 0;
  let embeddedWords = [], lexer = new Lexer(source, 0, source.length, !1, context);
  lexer._nestingDepth = depth;
  let expression = parseArithmeticExpression(body, offset, {
    embeddedWords,
    commandExpansion: (pos, end, text) => new ScriptExpansionImpl("ArithmeticCommandExpansion", pos, end, text, {
      source,
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
      node.parts = computeEmbeddedWordParts(source, node, embeddedDepth, context, !0);
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
    this.pos = pos, this.end = end, this.#source = source, this.#depth = depth, this.#context = context;
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
      let text = token.raw ? token.value : this.#source.slice(token.pos, token.end), indexed = text.charCodeAt(0) === 91, context = lexer.getSubstitutionContext(), source = !indexed && token.raw && token.keywordEligible ? void 0 : this.#source, resolver = source === void 0 ? computeBareWordParts : indexed ? arrayPartsResolver(context) : wordPartsResolver(context);
      elements.push(new WordImpl(text, token.pos, token.end, source, resolver, this.#depth));
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
  constructor(text, pos, end, source, operatorPos, depth, context) {
    this.pos = pos, this.end = end, this.text = text, this.#source = source, this.#operatorPos = operatorPos, this.#depth = depth, this.#context = context;
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
  constructor(source, pos, quoted, depth, context) {
    this.pos = pos, this.end = pos, this.#source = source, this.#depth = depth, this.#context = context, this.#parts = quoted ? void 0 : null;
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
  constructor(pos, end, body, source, depth, context) {
    this.pos = pos, this.end = end, this.body = body, this.#source = source, this.#depth = depth, this.#context = context;
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
  constructor(pos, end, body, initStr, testStr, updateStr, initPos, testPos, updatePos, source, depth, context) {
    this.pos = pos, this.end = end, this.body = body, this.#initStr = initStr, this.#testStr = testStr, this.#updateStr = updateStr, this.#initPos = initPos, this.#testPos = testPos, this.#updatePos = updatePos, this.#source = source, this.#depth = depth, this.#context = context;
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
function parse(source) {
  return new Parser(source, 0, source.length).run();
}
function parseRegion(source, start, end, depth = 0, parenBoundary = !1, context) {
  return new Parser(source, start, end, depth, parenBoundary, void 0, context).run();
}
var SubstitutionLexer = class _SubstitutionLexer extends Lexer {
  boundaries;
  pending;
  context;
  constructor(source, boundary, boundaries, pending, context, parenBoundary = !0) {
    super(source, boundary.start, boundary.end, parenBoundary, context), this._nestingDepth = boundary.depth, this.boundaries = boundaries, this.pending = pending, this.context = context;
  }
  // Keep child boundary requests on this worklist so nested scans stay iterative.
  fork(start, end, parenBoundary = !1) {
    return new _SubstitutionLexer(this.getSource(), { start, end, depth: this._nestingDepth }, this.boundaries, this.pending, this.context, parenBoundary);
  }
  findSubstitutionEnd(start, end, depth = this._nestingDepth + 1) {
    let known4 = this.context.boundaries?.get(start);
    if (known4 !== void 0)
      return known4 <= end ? known4 : -1;
    let boundary = this.boundaries.get(start);
    return boundary !== void 0 ? boundary <= end ? boundary : -1 : (this.boundaries.has(start) || (this.boundaries.set(start, void 0), this.pending.push({ start, end, depth })), -1);
  }
};
function findSubstitutionEnd(source, start, end, depth, context) {
  let boundaries = /* @__PURE__ */ new Map([[start, void 0]]), pending = [{ start, end, depth }];
  for (; pending.length > 0; ) {
    let count = pending.length, boundary = pending[count - 1], lexer = new SubstitutionLexer(source, boundary, boundaries, pending, context), found = new Parser(source, boundary.start, boundary.end, boundary.depth, !0, lexer).findSubstitutionEnd();
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
  constructor(source, start, end, depth = 0, parenBoundary = !1, lexer, context) {
    this.tok = lexer ?? new Lexer(source, start, end, parenBoundary, createSubstitutionContext(context)), this.tok._nestingDepth = depth, this.source = source, this.start = start, this.end = end, this.depth = depth;
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
  makeStatement(command2) {
    return {
      type: "Statement",
      pos: command2.pos,
      end: command2.end,
      command: command2,
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
  withRedirects(command2) {
    let redirects = this.collectTrailingRedirects();
    return redirects.length === 0 ? command2 : { type: "Redirected", pos: command2.pos, end: redirects[redirects.length - 1].end, command: command2, redirects };
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
    let command2 = this.pipelineCommands();
    if (!prefixes)
      return command2;
    let pos = prefixes[0].pos;
    return command2?.type === "Pipeline" ? (command2.prefixes = prefixes, command2.pos = pos, command2) : {
      type: "Pipeline",
      pos,
      end: command2 ? command2.end : prefixes[prefixes.length - 1].end,
      prefixes,
      commands: command2 ? [command2] : [],
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
    let command2, branchPos = pos;
    for (; ; ) {
      let clauseCommands = this.list(), emptyClausePos = this.emptyListPos(clauseCommands), clause = this.makeCompoundList(clauseCommands);
      this.skipSemi();
      let thenToken = this.accept(Token.Then, LexContext.CommandStart);
      thenToken ? emptyClausePos >= 0 && this.error(`expected command after '${branchPos === pos ? "if" : "elif"}'`, emptyClausePos) : this.error("expected 'then'", this.tok.getPos());
      let thenCommands = this.list(), then_ = this.makeCompoundList(thenCommands);
      thenToken && thenCommands.length === 0 && (this.error("expected command after 'then'", this.tok.peek(LexContext.CommandStart).pos), then_.pos = thenToken.end, then_.end = thenToken.end), command2 ? (command2.elif === EMPTY_ELIFS && (command2.elif = []), command2.elif.push({
        type: "Elif",
        pos: branchPos,
        end: then_.end,
        clause,
        then: then_
      })) : command2 = { type: "If", pos, end: pos, clause, then: then_, elif: EMPTY_ELIFS, else: void 0 }, this.skipSemi();
      let elif = this.accept(Token.Elif, LexContext.CommandStart);
      if (!elif)
        break;
      branchPos = elif.pos;
    }
    if (this.accept(Token.Else, LexContext.CommandStart)) {
      let elseCommands = this.list(), emptyElsePos = this.emptyListPos(elseCommands);
      emptyElsePos >= 0 && this.error("expected command after 'else'", emptyElsePos), command2.else = this.makeCompoundList(elseCommands), this.skipSemi();
    }
    let closeEnd = this.acceptEnd(Token.Fi, LexContext.CommandStart);
    return closeEnd < 0 && this.error("expected 'fi' to close 'if'", this.tok.getPos()), command2.end = closeEnd >= 0 ? closeEnd : branchPos, this.syntaxDepth--, command2;
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
      }, after2 = this.tok.peek(LexContext.CommandStart);
      if (t = after2.token, t === Token.DoubleSemi || t === Token.SemiAmp || t === Token.DoubleSemiAmp) {
        let termTok = this.tok.next(LexContext.CommandStart);
        item.terminator = CASE_TERMINATORS[termTok.token], item.end = termTok.end;
      } else t !== Token.Esac && t !== Token.EOF && !invalid && (this.unexpectedToken(after2), invalid = !0);
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
    let operands2 = [first2];
    do
      this.tok.next(LexContext.TestMode), operands2.push(this.parseTestAnd());
    while (this.tok.peek(LexContext.TestMode).token === Token.Or);
    return {
      type: "TestLogical",
      pos: first2.pos,
      end: operands2[operands2.length - 1].end,
      operator: "||",
      operands: operands2
    };
  }
  // test_and := test_not ('&&' test_not)*
  parseTestAnd() {
    let first2 = this.parseTestNot();
    if (this.tok.peek(LexContext.TestMode).token !== Token.And)
      return first2;
    let operands2 = [first2];
    do
      this.tok.next(LexContext.TestMode), operands2.push(this.parseTestNot());
    while (this.tok.peek(LexContext.TestMode).token === Token.And);
    return {
      type: "TestLogical",
      pos: first2.pos,
      end: operands2[operands2.length - 1].end,
      operator: "&&",
      operands: operands2
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
    let operand = this.parseTestPrimary();
    return { type: "TestNot", pos: negations[0].pos, end: operand.end, negations, operand };
  }
  // test_primary := '(' test_or ')' | unary_op word | word binary_op word | word
  parseTestPrimary() {
    if (this.tok.peek(LexContext.TestMode).token === Token.LParen) {
      let openPos = this.tok.next(LexContext.TestMode).pos;
      if (this.syntaxDepth >= 256) {
        this.error("maximum test group nesting depth exceeded", openPos);
        let closeEnd2 = this.tok.skipTestGroup();
        closeEnd2 < 0 && this.error("expected ')' to close test group", this.tok.getPos());
        let end2 = closeEnd2 >= 0 ? closeEnd2 : openPos, operand = new WordImpl("", openPos, openPos);
        return { type: "TestGroup", pos: openPos, end: end2, expression: {
          type: "TestUnary",
          pos: openPos,
          end: openPos,
          operator: "-n",
          operand
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
        let operand2 = this.readTestOperand();
        return {
          type: "TestUnary",
          pos: firstPos,
          end: operand2.end,
          operator: val,
          operand: operand2
        };
      }
      this.error("expected operand after unary test operator", firstEnd);
      let operand = new WordImpl("", firstEnd, firstEnd);
      return { type: "TestUnary", pos: firstPos, end: firstEnd, operator: val, operand };
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
        let assignment = this.tok.next(ctx);
        lastEnd = assignment.end, prefix.push(this.parseAssignment(assignment));
      } else if (t === Token.Redirect) {
        let redirect = this.readRedirect(ctx);
        prefix.push(redirect), lastEnd = redirect.end;
      } else
        break;
      ctx = LexContext.CommandPrefix;
    }
    if (this.tok.peek(LexContext.Normal).token !== Token.Word)
      return new CommandImpl(cmdPos, lastEnd, void 0, prefix, []);
    let nameToken = this.tok.next(LexContext.Normal), keyword = nameToken.keywordEligible ? nameToken.value : "", name = this.toWord(nameToken);
    ctx = isDeclarationCommand(keyword) ? LexContext.Declaration : keyword === "eval" || keyword === "let" ? LexContext.EvalArgument : LexContext.Normal, lastEnd = name.end;
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
        let redirect = this.readRedirect(ctx);
        suffix.push(redirect), lastEnd = redirect.end;
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
  readRequiredWord(keyword) {
    let t = this.tok.peek(LexContext.Normal);
    return t.token === Token.Word ? this.toWord(this.tok.next(LexContext.Normal)) : (t.token !== Token.EOF && this.error(`expected word after '${keyword}'`, t.pos), new WordImpl("", t.pos, t.pos));
  }
  toWord(tok) {
    let text = tok.raw ? tok.value : this.source.slice(tok.pos, tok.end), source = tok.raw && tok.keywordEligible ? void 0 : this.source;
    return new WordImpl(text, tok.pos, tok.end, source, source === void 0 ? computeBareWordParts : wordPartsResolver(this.tok.getSubstitutionContext()), this.depth);
  }
  toWordFromPosEnd(tok, pos, end) {
    return tok.pos === pos && tok.end === end ? this.toWord(tok) : new WordImpl(this.source.slice(pos, end), pos, end, this.source, wordPartsResolver(this.tok.getSubstitutionContext()), this.depth);
  }
  parseAssignment(token) {
    let text = token.raw ? token.value : this.source.slice(token.pos, token.end);
    return new AssignmentImpl(text, token.pos, token.end, this.source, token.assignmentOperatorPos, this.depth, this.tok.getSubstitutionContext());
  }
  makeCompoundList(commands) {
    let p = this.tok.getPos(), pos = commands.length > 0 ? commands[0].pos : p, end = commands.length > 0 ? commands[commands.length - 1].end : p;
    return { type: "CompoundList", pos, end, commands };
  }
};

// src/shell/words/value.ts
var nothing = { text: "" }, unknown = { text: "\uE000" };
function isExact(text) {
  return !/[\uE000-\uE004]/.test(text);
}
function isUnknown(text) {
  return text.includes("\uE000") && !/[^\uE000-\uE004]/.test(text);
}
function join(values, separator = "") {
  let [first2] = values;
  if (values.length <= 1) return first2 ?? nothing;
  let text = bounded(values.map((value) => value.text).join(separator));
  return values.some(isTainted) ? { ...taintsOf(values), text } : { text };
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
function bounded(text) {
  return text.length <= maxTextLength2 ? text : "\uE000";
}
function toShellWord({ text }) {
  return isExact(text) ? { text, certainty: "exact" } : isUnknown(text) ? { text: "", certainty: "unknown" } : { text: text.replace(/[*?[\]{}]/g, "?").replace(/\uE000+/g, "**").replace(/[\uE001\uE002]+/g, "*").replaceAll("\uE003", "?").replaceAll("\uE004", " "), certainty: "glob" };
}
function fromShellWord({ text, certainty }) {
  return certainty === "exact" ? text : certainty === "unknown" ? "\uE000" : text.replace(/\*\*+/g, "\uE000").replaceAll("*", "\uE002").replaceAll("?", "\uE003");
}
function unquoted(text) {
  return text.replaceAll("*", "\uE002").replaceAll("?", "\uE003").replace(/\[[^\]]*\]/g, "\uE003").replace(/[ \t\n]+/g, "\uE004");
}

// src/shell/run/directories.ts
var maxLength = 512;
function resolveDirectory(from, to, { reading }) {
  let [directory] = below([from], to);
  if (directory === void 0 || directory.length > maxLength) return { directory: void 0, exists: !1 };
  let isMade = [...reading.accesses.values()].some(
    ({ action, target }) => action === "write" && normalize(target) === directory
  );
  return { directory, exists: isMade || reading.around.list(absolute(directory, reading.around)) !== void 0 };
}
function normalize(path) {
  let isAbsolute = path.startsWith("/"), open = [];
  for (let name of path.split("/"))
    name === ".." && (isAbsolute || open.length > 0 && open.at(-1) !== "..") ? open.pop() : name !== "" && name !== "." && open.push(name);
  return isAbsolute ? `/${open.join("/")}` : open.join("/") || ".";
}
function below(directories, path) {
  return isExact(path) ? path.startsWith("/") ? [normalize(path)] : directories.map((directory) => directory === void 0 ? void 0 : normalize(`${directory}/${path}`)) : [void 0];
}
function absolute(directory, { cwd }) {
  return directory.startsWith("/") ? directory : normalize(`${cwd}/${directory}`);
}

// src/shell/run/scope.ts
function createScope({ cwd, home, variables }) {
  let known4 = { HOME: home, PWD: cwd, SHELL: "/bin/bash", IFS: ` 	
`, ...variables };
  return {
    cwd: ["."],
    fallback: [],
    old: [void 0],
    stack: [],
    references: /* @__PURE__ */ new Map(),
    globs: { hidden: !1, anyCase: !1 },
    variables: new Map(Object.entries(known4).map(([name, text]) => [name, [{ text }]])),
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
function assign(scope, given, values) {
  let name = scope.references.get(given) ?? given, all = [...scope.conditional ? scope.variables.get(name) ?? [] : [], ...values], distinct = all.filter(({ text }, index) => all.findIndex((each) => each.text === text) === index);
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
  return args.filter(({ text }) => !/^-[LPe@n-]+$/.test(text));
}
function changeDirectory(args, { shell, variables }) {
  let { scope, reading } = shell, given = operandsOf(args), targets = given.length === 0 ? [{ text: reading.around.home }] : given, paths = variables.CDPATH === void 0 ? scope.variables.get("CDPATH") ?? [] : [variables.CDPATH];
  return move(
    targets.flatMap(({ text }) => [text, ...searched(text, paths)]),
    shell
  ), nothing;
}
function searched(target, paths) {
  return /^(\/|\.\.?(\/|$)|-$)/.test(target) ? [] : paths.flatMap(({ text }) => text.split(":").filter((each) => each !== "")).map((each) => `${each}/${target}`);
}
function move(targets, shell) {
  let { scope } = shell, before = scope.cwd, moved = targets.slice(0, maxStack).flatMap(
    (target) => target === "-" ? scope.old.map((directory) => ({ directory, exists: !0 })) : scope.cwd.map((from) => resolveDirectory(from, target, shell))
  ), there = moved.filter(({ exists }) => exists), likely = targets.length > 1 && there.length > 0 ? there : moved;
  scope.fallback = likely.every(({ exists }) => exists) && likely.length === moved.length ? [] : before, scope.cwd = either(likely.map(({ directory }) => directory)), scope.old = before;
}
function pushDirectory(args, run) {
  let { scope } = run.shell, [target] = operandsOf(args), before = scope.cwd;
  if (target === void 0 || /^[-+]\d+$/.test(target.text)) {
    let [top = ["."], ...rest] = scope.stack;
    return scope.cwd = target === void 0 ? top : either(top, ...rest), scope.stack = [before, ...rest], scope.old = before, nothing;
  }
  return scope.stack = [before, ...scope.stack].slice(0, maxStack), changeDirectory(args, run);
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
function expandBraces(text) {
  let done = [], open = [text];
  for (; open.length > 0 && open.length + done.length <= 64; ) {
    let [next = "", ...rest] = open, expanded = expandFirst(next);
    expanded === void 0 ? [done, open] = [[...done, next], rest] : open = [...expanded, ...rest];
  }
  return open.length === 0 ? done : [text];
}
function expandFirst(text) {
  for (let at = 0; at < text.length; at = skip(text, at)) {
    if (text[at] !== "{" || text[at - 1] === "$") continue;
    let group = readGroup(text, at);
    if (group === void 0) continue;
    let alternatives = group.commas.length > 0 ? slices(text, at, group) : sequence(text.slice(at + 1, group.end));
    if (alternatives !== void 0)
      return alternatives.map((each) => text.slice(0, at) + each + text.slice(group.end + 1));
  }
}
function readGroup(text, start) {
  let commas = [], depth = 0;
  for (let at = start; at < text.length; at = skip(text, at)) {
    let character = text[at];
    if (character === "{") depth += 1;
    else if (character === "," && depth === 1) commas.push(at);
    else if (character === "}" && --depth === 0) return { commas, end: at };
  }
}
function slices(text, start, { commas, end }) {
  let bounds = [start, ...commas, end];
  return bounds.slice(1).map((bound, index) => text.slice((bounds[index] ?? start) + 1, bound));
}
function sequence(text) {
  let range = /^(-?\d{1,6}|[a-zA-Z])\.\.(-?\d{1,6}|[a-zA-Z])(?:\.\.-?\d{1,6})?$/.exec(text), [, from = "", to = ""] = range ?? [];
  if (range === null || /\d/.test(from) !== /\d/.test(to)) return;
  let letters = !/\d/.test(from), [first2, last] = [from, to].map((end) => letters ? end.charCodeAt(0) : Number(end));
  if (Math.abs(last - first2) >= 64) return;
  let step = first2 <= last ? 1 : -1;
  return Array.from({ length: Math.abs(last - first2) + 1 }, (_, index) => {
    let value = first2 + index * step;
    return letters ? String.fromCharCode(value) : String(value);
  });
}
function skip(text, at) {
  let character = text[at];
  return character === "\\" ? at + 2 : character === "'" || character === '"' || character === "`" ? after(text, at + 1, character) : character === "$" && (text[at + 1] === "{" || text[at + 1] === "(") ? after(text, at + 2, text[at + 1] === "{" ? "}" : ")") : at + 1;
}
function after(text, from, close) {
  let end = text.indexOf(close, from);
  return end === -1 ? text.length : end + 1;
}

// src/shell/words/expand-glob.ts
var maxNames = 64, maxDirectories2 = 32;
function expandGlob(text, { reading, scope }) {
  if (isExact(text) || text.includes("\uE000") || text.includes("\uE001") || scope.remote) return;
  let [cwd] = scope.cwd;
  if (scope.cwd.length !== 1 || cwd === void 0) return;
  let { anyCase } = scope.globs, matches = (pattern, name) => anyCase ? matchSegment(pattern.toLowerCase(), name.toLowerCase()) : matchSegment(pattern, name), segments = text.split("/"), found = [text.startsWith("/") ? "" : "."];
  for (let [index, segment] of (text.startsWith("/") ? segments.slice(1) : segments).entries()) {
    if (found.length > maxDirectories2) return;
    let isFirst = index === 0 && !text.startsWith("/"), next = [], later = [];
    for (let base of found) {
      let put = (name) => next.push(isFirst ? name : `${base}/${name}`), isSure = isExact(segment);
      if (isSure && (index === 0 || base === "" || found.length === 1)) {
        put(segment);
        continue;
      }
      let names3 = reading.around.list(absolute(base === "" ? "/" : below([cwd], base)[0] ?? cwd, reading.around));
      if (isSure) {
        names3 === void 0 ? later.push(`${base}/${segment}`) : (segment === "" || segment.startsWith(".") || names3.includes(segment)) && put(segment);
        continue;
      }
      if (names3 === void 0) continue;
      let pattern = segment.replaceAll("\uE002", "*").replaceAll("\uE003", "?");
      for (let name of names3) isShown(name, pattern, scope.globs.hidden) && matches(pattern, name) && put(name);
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
function touch(shell, action, value, trait = {}) {
  let { possible, ...rest } = trait;
  return placesOf(value, shell).flatMap(({ text, certainty }) => certainty === "exact" && isNoFile(text) ? [] : note(shell, { action, target: text, certainty: certainty === "exact" && possible === !0 ? "possible" : certainty, ...rest }));
}
function note({ reading, scope }, access) {
  if (scope.remote && !isFarReaching(access)) return [];
  let key = `${access.action} ${access.certainty} ${access.recursive ?? ""} ${access.origin ?? ""} ${access.target}`, known4 = reading.accesses.get(key);
  return known4 !== void 0 ? [known4] : reading.accesses.size >= maxAccesses ? (reading.complete = !1, []) : (reading.accesses.set(key, access), [access]);
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
function placesOf(value, shell) {
  return [value, ...throughLinks(value, shell)].flatMap((each) => wordsOf(each, shell));
}
function throughLinks(value, { scope, reading }) {
  let { links, around } = reading, [cwd] = scope.cwd;
  if (links.length === 0 || cwd === void 0 && !value.text.startsWith("/")) return [];
  let path = value.text.startsWith("/") ? value.text : absolute(normalize(`${cwd}/${value.text}`), around);
  return links.flatMap(
    ([name, target]) => path.startsWith(`${name}/`) ? [{ ...value, text: `${target === "/" ? "" : target}${path.slice(name.length)}` }] : []
  );
}
function withoutProc(text) {
  let [whole, place] = /^\/+proc\/[^/]+\/(cwd|root)(?=\/|$)/.exec(text) ?? [];
  if (whole === void 0) return text;
  let rest = text.slice(whole.length).replace(/^\/+/, "");
  return place === "root" ? `/${rest}` : rest || ".";
}
function wordsOf(given, { scope }) {
  let value = given.text.startsWith("/") ? { ...given, text: withoutProc(given.text) } : given, { text } = value;
  return text.startsWith("/") || text.startsWith("\uE000") ? [toShellWord(value)] : scope.cwd.map((directory) => directory === "." ? toShellWord(value) : toShellWord({ text: `${directory === "/" ? "" : directory ?? "\uE000"}/${text}` }));
}

// src/shell/run/run-code.ts
function runShellCode(code, { reading }, scope, stdin = nothing) {
  let shell = { reading, scope };
  if (isUnknown(code.text)) return runUnknownCode(code, shell);
  if (reading.characters -= code.text.length, reading.characters < 0)
    return reading.complete = !1, nothing;
  let text = isExact(code.text) ? code.text : withVariable(code, scope), script = parseWhole(text);
  return script === void 0 && (reading.complete = !1), script === void 0 ? nothing : evaluateList(script, scope, reading, stdin);
}
var variable = "k6s_unknown_text";
function withVariable(code, scope) {
  return assign(scope, variable, [{ text: "\uE000", origin: code.origin, reads: code.reads }]), code.text.replace(/[\uE000-\uE004]+/g, `\${${variable}}`);
}
function runUnknownCode({ origin }, shell) {
  return note(shell, { action: "execute", target: "", certainty: "unknown", origin: origin ?? "unknown" }), { text: "\uE000", origin };
}
var maxErrors = 8;
function parseWhole(text) {
  let found = [], rest = text;
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
function parseShallow(text) {
  try {
    let script = parse(text);
    return script.errors?.some(({ message }) => /nest|depth|recurs/i.test(message)) ? void 0 : script;
  } catch (error) {
    if (error instanceof RangeError) return;
    throw error;
  }
}
function textOf2(target, certainty, { reading }) {
  if (certainty === "unknown") return "\uE000";
  let path = /^~(\/|$)/.test(target) ? reading.around.home + target.slice(1) : target;
  return certainty === "glob" ? fromShellWord({ text: path, certainty }) : path;
}
function runCode(language, code, shell) {
  if (isUnknown(code.text)) {
    runUnknownCode(code, shell);
    return;
  }
  let { readCode } = shell.reading.around;
  if (readCode === void 0) {
    shell.reading.needsCode = !0;
    return;
  }
  let { accesses, commands, origin } = readCode(language, code.text.replace(/[\uE000-\uE004]+/g, "$unknown"));
  for (let { action, target, certainty, recursive, sent } of accesses) {
    if (action === "execute" || action === "network") {
      note(shell, { action, target, certainty });
      continue;
    }
    let drafts = touch(
      shell,
      action,
      { text: textOf2(target, certainty, shell) },
      { possible: certainty === "possible", ...recursive ? { recursive } : {} }
    );
    for (let draft of drafts) sent === !0 && (draft.sent = !0);
  }
  for (let command2 of commands) runShellCode({ text: command2 }, shell, { ...shell.scope });
  origin !== void 0 && runUnknownCode({ text: "", origin }, shell);
}

// src/shell/run/written.ts
var maxFiles = 64;
function keysOf(path, { reading, scope }) {
  return !isExact(path) || path === "" ? [] : path.startsWith("/dev/") ? [path] : below(scope.cwd, path).flatMap((at) => at === void 0 ? [] : [absolute(at, reading.around)]);
}
function recall(path, shell) {
  let { files } = shell.reading;
  for (let key of keysOf(path, shell)) {
    let content = files.get(key);
    if (content !== void 0) return content;
  }
}
function remember(path, content, shell, appends = !1) {
  let { files } = shell.reading;
  if (!path.startsWith("/dev/"))
    for (let key of keysOf(path, shell)) {
      let before = appends ? files.get(key) : void 0;
      if (files.size >= maxFiles && !files.has(key)) return;
      files.set(key, before === void 0 ? content : { ...before, ...content, text: before.text + content.text });
    }
}
function copyContent(from, to, shell) {
  let target = to.replace(/\/+$/, "");
  for (let key of keysOf(from, shell))
    for (let [name, content] of [...shell.reading.files])
      name === key ? remember(target, content, shell) : name.startsWith(`${key}/`) && remember(`${target}/${name.slice(key.length + 1)}`, content, shell);
}
var extensions = ["", ".js", ".mjs", ".cjs", ".ts", ".py", ".pm", ".rb"], starts = ["index.js", "index.mjs", "index.cjs", "__main__.py", "__init__.py"];
function startOf(path, shell) {
  let names3 = [
    ...extensions.map((each) => path + each),
    ...starts.map((each) => `${path.replace(/\/+$/, "")}/${each}`)
  ];
  for (let name of names3) {
    let content = recall(name, shell);
    if (content !== void 0) return [name, content];
  }
}
function runWritten(path, program2, args, run) {
  let found = startOf(path, run.shell);
  if (found === void 0) return !1;
  let [name, content] = found, { files } = run.shell.reading, keys = keysOf(name, run.shell).filter((key) => files.has(key));
  for (let key of keys) files.delete(key);
  runContent(languageOf(program2) ?? languageOfFile(name, content.text), content, args ?? [], run);
  for (let key of keys) files.has(key) || files.set(key, content);
  return !0;
}
function runInput(program2, run) {
  runContent(languageOf(program2) ?? "sh", run.stdin, [], run);
}
function runContent(language, content, args, run) {
  let { shell, stdin } = run;
  language === "make" ? runShellCode({ ...content, text: recipesOf(content.text) }, shell, scopeFor(run, [])) : language === "sh" ? runShellCode(content, shell, scopeFor(run, args), stdin) : runCode(language, content, shell);
}
function scopeFor({ shell }, args) {
  return innerScope(shell.scope, args);
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
function languageOf(program2) {
  let name = program2.replace(/[\d.]+$/, "");
  return Object.hasOwn(languages, name) ? languages[name] : void 0;
}
function languageOfFile(name, text) {
  let first2 = /^#!\s*(?:\S*\/)?env\s+(?:-S\s*)?([\w.]+)|^#!\s*\S*?([\w.]+)(?:\s|$)/.exec(text.slice(0, 200)), extension = /\.(\w+)$/.exec(name)?.[1] ?? "";
  return languageOf(first2?.[1] ?? first2?.[2] ?? extension) ?? "sh";
}
function recipesOf(makefile) {
  let lines = [], variables = /* @__PURE__ */ new Map();
  for (let line of makefile.replaceAll(`\\
`, " ").split(`
`)) {
    let [, name, value] = /^\s*(?:export\s+|override\s+)?(\w+)\s*[:?+]*=\s*(.*)$/.exec(line) ?? [];
    name !== void 0 && !line.startsWith("	") && variables.set(name, value ?? "");
    let shell = line.indexOf("$(shell ");
    shell !== -1 && lines.push(line.slice(shell + 8).replace(/\)\s*$/, ""));
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
function runImplied(program2, args, run) {
  let { shell } = run, language = languageOf(program2);
  if (run.stdin.text !== "" && args.some(({ text }) => text === "-" || text === "-f-") && (language === "make" || language === "sed" || language === "awk") && runContent(language, run.stdin, [], run), shell.reading.files.size !== 0) {
    if (language === "make")
      for (let name of ["Makefile", "makefile", "GNUmakefile"]) runWritten(name, "make", [], run);
    packageRunners.test(program2) && runScripts(run, args), (language === "node" || language === "python" || language === "perl" || language === "ruby") && runModules(language, program2, args, run);
  }
}
function runScripts(run, args) {
  let content = recall("package.json", run.shell);
  if (!(content === void 0 || !isExact(content.text)))
    for (let [name, script] of scriptsOf(content.text)) {
      let base = name.replace(/^(?:pre|post)/, ""), isNamed2 = args.some(({ text }) => text === name || text === base || text === base.slice(0, 1)), isInstalled = /^(?:install|prepare)$/.test(base) && args.some(({ text }) => /^(?:i|ci|add|install|rebuild)$/.test(text));
      (isNamed2 || isInstalled) && runShellCode({ ...content, text: script }, run.shell, scopeFor(run, []));
    }
}
function scriptsOf(text) {
  try {
    let { scripts } = JSON.parse(text);
    return typeof scripts != "object" || scripts === null ? [] : Object.entries(scripts).flatMap(([name, script]) => typeof script == "string" ? [[name, script]] : []);
  } catch {
    return [];
  }
}
function runModules(language, program2, args, run) {
  for (let [path] of [...run.shell.reading.files]) {
    let [, stem = "\uE000", extension = ""] = /([^/]+)\.(\w+)$/.exec(path) ?? [];
    if (languageOf(extension) !== language) continue;
    let isNamed2 = /^(?:site|user)customize$/.test(stem) || [...args, run.stdin, nothing].some(({ text }) => text.includes(stem)), isOperand = args.some(({ text }) => text.endsWith(`${stem}.${extension}`));
    isNamed2 && !isOperand ? runWritten(path, program2, [], run) : isNamed2 && isOperand && args.some(({ text }) => /^-/.test(text)) && runWritten(path, program2, [], run);
  }
}

// src/shell/run/redirects.ts
function applyRedirects(redirects, shell, input) {
  let stdin = input, files = [], appends = !1;
  for (let redirect of redirects)
    if (redirect.type === "HereDoc") {
      let { text, parts } = redirect.body, body = parts === void 0 ? { text } : expandParts(parts, shell);
      stdin = redirect.operator === "<<-" ? { ...body, text: body.text.replace(/^\t+/gm, "") } : body;
    } else if (redirect.type === "HereString") {
      let [value = nothing] = expandText(redirect.target, shell);
      stdin = { ...value, text: `${value.text}
` };
    } else if (redirect.operator === "<" || redirect.operator === "<>")
      stdin = readFrom(redirect, shell, input);
    else if (redirect.operator !== "<&") {
      let isOutput = redirect.descriptor?.type !== "FileDescriptor" || redirect.descriptor.value === 1, written = writeTo(redirect, shell);
      isOutput && written !== void 0 && files.push(...written), appends ||= redirect.operator.endsWith(">>");
    }
  return { stdin, print: (printed) => keep2(printed, files, shell, appends) };
}
function targetsOf(redirect, shell) {
  return redirect.target === void 0 ? [] : expandWord(redirect.target, shell);
}
function readFrom(redirect, shell, input) {
  let targets = targetsOf(redirect, shell);
  if (redirect.operator === "<>") for (let target of targets) touch(shell, "write", target);
  return targets.map((target) => contentOf(target, shell))[0] ?? input;
}
function contentOf(target, shell) {
  let known4 = recall(target.text, shell);
  if (known4 !== void 0) return known4;
  let reads = touch(shell, "read", target);
  return { text: "\uE000", origin: target.origin, reads };
}
function writeTo(redirect, shell) {
  let targets = targetsOf(redirect, shell);
  if (!(redirect.operator === ">&" && targets.every(({ text }) => /^(\d+-?|-)$/.test(text)))) {
    for (let target of targets) touch(shell, "write", target);
    return targets;
  }
}
function keep2(printed, files, shell, appends) {
  if (files.length === 0) return printed;
  let isTerminal = files.some(({ text }) => text === "/dev/stdout" || text === "/dev/tty");
  if (files.some(({ text }) => /^\/dev\/(tcp|udp)\//.test(text))) for (let read of printed.reads ?? []) read.sent = !0;
  for (let { text } of files) remember(text, printed, shell, appends);
  return isTerminal ? printed : nothing;
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
function printedBy(program2, args, run, printed) {
  let operands2 = args.filter(({ text }) => !text.startsWith("-"));
  if (decoding.has(program2)) return decoded(program2, args, run, printed);
  if (words.has(program2)) return { ...printed, text: "\uE001", items: void 0 };
  if (program2 === "cat" && printed.origin !== "network") return concatenated(operands2, run, printed);
  if (program2 === "tee") return { ...run.stdin };
  if (passing.has(program2) && isUnknown(printed.text))
    return { ...printed, items: run.stdin.items ?? listedBy(program2, operands2) };
  if (program2 === "basename" && operands2[0] !== void 0)
    return { ...printed, text: operands2[0].text.replace(/\/+$/, "").replace(/^.*\//, "") };
  if (program2 === "dirname" && operands2[0] !== void 0) {
    let { text } = operands2[0];
    return { ...printed, text: text.includes("/") ? text.replace(/\/+[^/]*\/*$/, "") || "/" : "." };
  }
  return (program2 === "realpath" || program2 === "readlink") && operands2[0] !== void 0 ? { ...printed, text: operands2[0].text } : program2 === "mktemp" ? { ...printed, text: temporaryName(run) } : program2 === "git" ? { ...printed, text: workTree(args, run) ?? printed.text } : program2 === "ls" ? { ...printed, items: listed(operands2) } : printed;
}
var maxDepth = 64;
function workTree(args, { shell, variables }) {
  let { around } = shell.reading, [cwd, ...others] = shell.scope.cwd;
  if (args.map(({ text }) => text).join(" ") !== "rev-parse --show-toplevel" || ["GIT_DIR", "GIT_WORK_TREE"].some((name) => name in variables || shell.scope.variables.has(name)) || shell.scope.remote || cwd === void 0 || others.length > 0) return;
  let directory = absolute(cwd, around);
  for (let depth = 0; depth < maxDepth && directory !== "/"; depth += 1) {
    let names3 = around.list(directory);
    if (names3 === void 0) return;
    if (names3.includes(".git")) return directory;
    directory = normalize(`${directory}/..`);
  }
}
function listed(operands2) {
  return operands2.length === 0 ? ["\uE002"] : operands2.flatMap(({ text }) => [text, "\uE002"]);
}
function listedBy(program2, operands2) {
  if (!/^(e|f)?grep$|^rg$/.test(program2)) return;
  let roots = operands2.slice(1).map(({ text }) => `${text.replace(/\/+$/, "")}/${"\uE000"}`);
  return roots.length === 0 ? void 0 : roots;
}
function concatenated(operands2, run, printed) {
  if (operands2.length === 0) return run.stdin.text === "" ? printed : run.stdin;
  let contents = operands2.map((file) => file.text === "-" ? run.stdin : contentOf(file, run.shell));
  return join(contents);
}
function temporaryName({ shell }) {
  return `${shell.scope.variables.get("TMPDIR")?.[0]?.text ?? "/tmp"}/tmp.${"\uE001"}`;
}
function decoded(program2, args, run, printed) {
  if (!(!/^(base(64|32|nc)|xxd|openssl|gpg|gzip|xz|zstd)$/.test(program2) || args.some(({ text: text2 }) => /^-\w*[dDr]|^--(d|r)/.test(text2)))) return { ...printed, text: "\uE000", items: void 0 };
  let source = printed.origin === "network" ? "network" : "encoded", { text } = run.stdin;
  return !/^base64$/.test(program2) || !isExact(text) || text === "" ? { ...printed, text: "\uE000", origin: source } : { ...printed, text: fromBase64(text), origin: source };
}
function fromBase64(text) {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(text.replace(/\s/g, "")), (each) => each.charCodeAt(0)));
  } catch {
    return "\uE000";
  }
}

// src/shell/run/run-xargs.ts
var maxItems = 16, xargsWithValue = "adEeILlnPRsSJ", xargsLongWithValue = /^--(arg-file|delimiter|eof|max-lines|max-args|max-procs|max-chars|process-slot-var)$/;
function runXargs(args, run) {
  let { marker: marker2, words: words2, fromFile } = readXargs(args), items = fromFile ? [unknown] : itemsOf(run.stdin, /\s+/);
  pushInvocation("xargs", args, run);
  let command2 = words2.length === 0 ? [{ text: "echo" }] : words2;
  return (marker2 === void 0 && endsOpen(command2) || isSpliced(command2, marker2, items)) && noteInputCode(run), marker2 === void 0 || !command2.some(({ text }) => text.includes(marker2)) ? runProgram([...command2, ...items], { ...run, stdin: nothing }) : join(items.map((item) => runProgram(replaced(command2, marker2, item), { ...run, stdin: nothing })));
}
var takers = /^(sudo|doas|env|nice|nohup|timeout|time|command|exec|busybox)$/, shells2 = /^(ba|da|z|k|fi|a)?sh$/;
function endsOpen(command2) {
  let [first2, ...rest] = command2.map(({ text }) => text), name = programName(first2 ?? "");
  return takers.test(name) ? rest.every((text) => text.startsWith("-")) : name === "find" ? rest.some((text) => text.startsWith("-")) : shells2.test(name) && /^-\w*c$/.test(rest.at(-1) ?? "");
}
function isSpliced(command2, marker2, items) {
  return marker2 === void 0 || items.every(({ text }) => isExact(text)) ? !1 : isSplicedCode(command2, marker2);
}
function isSplicedCode(command2, marker2) {
  let shell = command2.findIndex(({ text }) => shells2.test(programName(text))), code = command2.findIndex(({ text }, index) => index > shell && /^-\w*c$/.test(text)) + 1;
  return shell !== -1 && code > 0 && (command2[code]?.text.includes(marker2) ?? !1);
}
function noteInputCode({ shell }) {
  note(shell, { action: "execute", target: "", certainty: "unknown", origin: "input" });
}
function readXargs(args) {
  let marker2, fromFile = !1, index = 0;
  for (; index < args.length; index += 1) {
    let text = args[index]?.text ?? "";
    if (!text.startsWith("-") || text === "-") break;
    if (text === "--") {
      index += 1;
      break;
    }
    let letter = text[1] ?? "";
    fromFile ||= letter === "a" || text.startsWith("--arg-file"), letter === "I" || letter === "J" ? marker2 = text.length > 2 ? text.slice(2) : args[index + 1]?.text ?? "{}" : letter === "i" ? marker2 = text.slice(2) || "{}" : text.startsWith("--replace") && (marker2 = text.slice(10) || "{}"), (letter === "-" ? xargsLongWithValue.test(text) : takesValue(text)) && (index += 1);
  }
  return { marker: marker2, words: args.slice(index), fromFile };
}
function takesValue(text) {
  let at = [...text].findIndex((letter2, index) => index > 0 && xargsWithValue.includes(letter2)), letter = text[at] ?? "";
  return at === text.length - 1 && at > 0 && !"el".includes(letter);
}
function itemsOf(stdin, separator) {
  return (stdin.items ?? (isExact(stdin.text) ? stdin.text.split(separator).filter((text) => text !== "") : ["\uE000"])).slice(0, maxItems).map((text) => ({ ...stdin, text, items: void 0 }));
}
function replaced(words2, marker2, item) {
  return words2.map(
    (word) => word.text.includes(marker2) ? { ...join([word, item]), text: word.text.split(marker2).join(item.text) } : word
  );
}
var parallelWithValue = /^(-[jNnLlSaICEdPsMt]|--(jobs|max-args|sshlogin|arg-file|colsep|delay|joblog|results|tmpdir|timeout|retries|workdir|wd|memfree|load|nice|basefile|transferfile|return|env|tagstring|block|delimiter|recend|recstart|halt|seqreplace|profile))$/;
function runParallel(args, run) {
  pushInvocation("parallel", args, run);
  let sources = args.findIndex(({ text }) => /^:::\+?$/.test(text)), files = args.findIndex(({ text }) => /^::::\+?$/.test(text)), own = sources === -1 ? args : args.slice(0, sources), words2 = commandOf2(files === -1 || files > own.length ? own : own.slice(0, files)), given = sources === -1 ? [] : args.slice(sources + 1).filter(({ text }) => !/^:::\+?$/.test(text)), fromInput = files === -1 && sources === -1 ? itemsOf(run.stdin, /\n/) : [], items = files === -1 ? [...given, ...fromInput].slice(0, maxItems) : [unknown];
  if ((words2.length === 0 || given.length === 0 && endsOpen(words2)) && noteUnlessGiven(given, run), words2.length === 0) return join(items.map((item) => runShell(item, run)));
  if (sources !== -1 && items.length === 0) return nothing;
  let isReplaced = words2.some(({ text }) => marker.test(text));
  return join(
    items.map((item) => {
      let line = isReplaced ? words2.map((word) => ({ ...word, text: word.text.replace(markers, () => item.text) })) : [...words2, item];
      return runProgram(line.length === 1 ? words2 : line, { ...run, stdin: nothing });
    })
  );
}
function noteUnlessGiven(given, run) {
  given.length === 0 && run.stdin.text !== "" && noteInputCode(run);
}
var marker = /\{[./%#\d]*\}/, markers = /\{[./%#\d]*\}/g;
function runShell(code, { shell }) {
  return runShellCode(code, shell, innerScope(shell.scope, []));
}
function commandOf2(args) {
  let index = 0;
  for (; index < args.length; index += 1) {
    let text = args[index]?.text ?? "";
    if (!text.startsWith("-")) break;
    parallelWithValue.test(text) && (index += 1);
  }
  return args.slice(index);
}
function pushInvocation(program2, args, { shell }) {
  let words2 = args.map(({ text }) => isExact(text) ? text : void 0), none2 = { subcommands: [], options: [], operands: [], variables: {}, texts: [] };
  shell.reading.invocations.push({ program: program2, words: words2, ...none2 });
}

// src/shell/run/run-find.ts
var withValue = new Set(
  "amin anewer atime cmin cnewer context ctime fstype gid group ilname iname inum ipath iregex iwholename links lname maxdepth mindepth mmin mtime name newer path perm printf regex regextype samefile size type uid used user wholename xtype D f".split(
    " "
  )
), names2 = /* @__PURE__ */ new Set(["name", "iname", "path", "ipath", "wholename", "iwholename"]);
function runFind(args, run) {
  let search = readSearch(args), found = namesOf(search);
  run.shell.reading.invocations.push({
    program: "find",
    words: args.map(({ text }) => text),
    subcommands: [],
    options: search.actions.map(({ name }) => ({ name: `-${name}`, value: void 0 })),
    operands: search.roots.map(({ text }) => text),
    variables: {},
    texts: []
  });
  for (let action of search.actions) act(action, search, found, run);
  return { text: "\uE000", items: found };
}
function namesOf({ roots, patterns }) {
  return roots.flatMap(({ text }) => {
    let root = text.replace(/\/+$/, "");
    return patterns.length === 0 ? [`${root}/${"\uE000"}`] : patterns.flatMap((pattern) => [`${root}/${pattern}`, `${root}/${"\uE000"}/${pattern}`]);
  });
}
function act({ name, words: words2 }, search, found, run) {
  if (name === "delete") {
    let targets = search.patterns.length === 0 ? search.roots : found.map((text) => ({ text }));
    for (let target of targets) touch(run.shell, "delete", target, { recursive: !0 });
  } else if (name.startsWith("f"))
    for (let word of words2.slice(0, 1)) touch(run.shell, "write", word);
  else {
    isSplicedCode(words2, "{}") && noteInputCode(run);
    for (let target of search.patterns.length === 0 ? [...search.roots.map(({ text }) => text), ...found] : found) {
      let inner = words2.map((word) => ({ ...word, text: word.text.split("{}").join(target) }));
      runProgram(inner, { ...name.endsWith("dir") ? inEach(target, run) : run, stdin: nothing });
    }
  }
}
function inEach(target, run) {
  let directory = target.slice(0, Math.max(target.lastIndexOf("/"), 0)) || ".", cwd = below(run.shell.scope.cwd, isExact(target) ? directory : "\uE000");
  return { ...run, shell: { ...run.shell, scope: { ...run.shell.scope, cwd } } };
}
function readSearch(args) {
  let start = args.findIndex(({ text }) => /^[-(!]/.test(text) && !/^-[HLPO]\d?$/.test(text)), paths = (start === -1 ? args : args.slice(0, start)).filter(({ text }) => !/^-[HLPO]\d?$/.test(text)), patterns = [], actions = [], isFiltered = !0;
  for (let index = start === -1 ? args.length : start; index < args.length; index += 1) {
    let name = (args[index]?.text ?? "").replace(/^-/, "");
    if ((name === "o" || name === "or" || name === "not" || name === "!") && (isFiltered &&= name === "o" || name === "or"), /^(exec|ok)(dir)?$/.test(name)) {
      let words2 = untilEnd(args, index + 1);
      actions.push({ name, words: words2 }), index += words2.length + 1;
    } else name === "delete" ? actions.push({ name, words: [] }) : name === "fprint" || name === "fprint0" || name === "fls" || name === "fprintf" ? (actions.push({ name, words: args.slice(index + 1, index + 2) }), index += name === "fprintf" ? 2 : 1) : withValue.has(name) && (index += 1, names2.has(name) && patterns.push(unquoted(args[index]?.text ?? "\uE000")));
  }
  return { roots: paths.length === 0 ? [{ text: "." }] : paths, patterns: isFiltered ? patterns : [], actions };
}
function untilEnd(args, from) {
  let rest = args.slice(from), end = rest.findIndex(({ text }, index) => text === ";" || text === "+" && rest[index - 1]?.text === "{}"), plus = end === -1 ? rest.findIndex(({ text }) => text === "+") : end;
  return plus === -1 ? rest : rest.slice(0, plus);
}

// src/shell/arguments/operand-pattern.ts
function readPattern(text) {
  let head = [], tail = [], found = { middle: void 0, optionsEnd: 1 / 0, restAt: 1 / 0, rest: "" }, tokens = text.split(" "), takesVariables = tokens[0] === "variable*";
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
function wordWith({ certainty }, text) {
  return { text, certainty: certainty === "glob" && !wildcard.test(text) ? "exact" : certainty };
}
function knownText(word) {
  return word?.certainty === "exact" ? word.text : void 0;
}
function joinWords(words2) {
  let certainty = ["unknown", "glob"].find((some) => words2.some((word) => word.certainty === some));
  return { text: words2.map(({ text }) => text).join(" "), certainty: certainty ?? "exact" };
}
function knownPart({ text, certainty }) {
  if (certainty === "unknown") return "";
  let end = certainty === "glob" ? text.search(wildcard) : -1;
  return end === -1 ? text : text.slice(0, end);
}
function lastPart(text) {
  let query = text.indexOf("?"), path = query === -1 ? text : text.slice(0, query), trimmed = path.endsWith("/") ? path.slice(0, -1) : path;
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
function named(word, text) {
  return word.certainty === "unknown" || word.certainty === "glob" && /^\*+$/.test(text) ? { text: "./**", certainty: "glob" } : wordWith(word, text);
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
  let colon = word.text.indexOf(":"), source = wordWith(word, colon === -1 ? "" : word.text.slice(0, colon));
  return word.certainty === "unknown" ? [{ role: "possible", word }] : /^[.~*]|\//.test(source.text) ? [{ role: "possible", word: source }] : [];
}
function readKeys(word, { keys = "" }) {
  return word.text.split(",").flatMap((part) => readKey(wordWith(word, part), keys));
}
function readDebuggerCommand(word) {
  let [whole, name] = /^\s*(shell|!|make|python|pi|py)\s*/.exec(word.text) ?? [];
  return whole === void 0 ? [] : [{ role: name?.startsWith("p") ? "code:python" : "code:sh", word: wordFrom(word, whole.length) }];
}
function readRenaming(word) {
  let mark = word.text[1] ?? " ", name = word.text.split(mark)[2] ?? "";
  return name === "" ? [] : [{ role: "possible", word: wordWith(word, name) }];
}
function readKey(word, keys) {
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
  let known4 = knownPart(word);
  return known4.includes(":") && !/^[./~]/.test(known4);
}
function isRemote(word) {
  let known4 = knownPart(word), colon = known4.indexOf(":"), slash = known4.indexOf("/");
  return colon > 0 && (slash === -1 || colon < slash);
}

// src/shell/arguments/option-table.ts
var known2 = /* @__PURE__ */ new Map(), maxKnown2 = 500;
function readOptionTable(texts, flags) {
  let key = [...texts, ...flags].join(" "), table = known2.get(key) ?? parseOptionTable(texts, flags);
  return known2.size < maxKnown2 && known2.set(key, table), table;
}
function parseOptionTable(texts, flags) {
  let table = /* @__PURE__ */ new Map();
  for (let entry of texts.flatMap((text) => text.split(" ")).map(readEntry))
    for (let name of entry.names) table.set(name, entry);
  for (let name of flags)
    table.has(name) || table.set(name, { names: [name], value: "none", role: "text", more: [], last: !1 });
  return table;
}
function readEntry(text) {
  let equals = text.indexOf("="), optional = text.indexOf("?"), end = Math.min(...[equals, optional, text.length].filter((index) => index > 0)), value = equals === -1 ? "" : text.slice(equals + 1), last = value.endsWith("!"), [role = "", ...more] = (last ? value.slice(0, -1) : value).split(",");
  return {
    names: text.slice(0, end).split("|"),
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
function viewOf(rows3, given) {
  let layers = rows3.flatMap((row2) => layersOf(row2, given)), row = Object.assign({}, ...layers), deepest = rows3.at(-1), keys = layers.flatMap((layer) => Object.keys(layer.when ?? {})).flatMap((key) => key.split("|")), texts = layers.map(({ options }) => options).filter((text) => text !== void 0);
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
  let changes = Object.entries(row.when ?? {}).filter(([key]) => holds(key, given));
  return [row, ...changes.flatMap(([, change]) => layersOf(change, given))];
}
function holds(key, { options, operands: operands2 }) {
  return key.startsWith("#") ? operands2 >= Number(key.slice(1)) : key.split("|").some((name) => options.has(name));
}
function readTurn(text) {
  let arrow = text.indexOf(">");
  return [text.slice(0, arrow), text.slice(arrow + 1)];
}
function turned(role, turns) {
  return turns.reduce((current, [from, to]) => current === from ? to : current, role);
}
function findEntry(entries, name) {
  return Object.hasOwn(entries, name) ? entries[name] : Object.entries(entries).find(([key]) => key.includes("|") && key.split("|").includes(name))?.[1];
}

// src/shell/arguments/collect-uses.ts
function collectUses(reading) {
  let { view, values, operands: operands2, rest } = reading, turnedRoles = [...values, ...assignRoles(reading, operands2), ...rest === void 0 ? [] : [rest]].flatMap(
    ({ role, word }) => role.split("&").flatMap(
      (part) => turned(part, view.turns).split("&").map((each) => ({ role: each, word }))
    )
  ), all = turnedRoles.flatMap(({ role, word }) => usesOf(role, word, view.row)), remote = all.some(({ role }) => role === "remote-dest"), uses = turnedRoles.flatMap(
    ({ role, word }) => usesOf(role, word, view.row).map(
      (use) => role.endsWith("source") && remote && use.role === "read-tree" ? { ...use, role: "send" } : use
    )
  ).filter(({ word }) => !isDash(word));
  return {
    uses: [...uses, ...backups(uses, turnedRoles), ...added(view.row.adds), ...here(view.row.here, uses)],
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
function assignRoles({ view, dashesAt }, operands2) {
  let { pattern, after: after2 } = view, split2 = after2 === void 0 || dashesAt === void 0 ? operands2.length : dashesAt, roles = [...rolesOf(pattern, split2), ...after2 === void 0 ? [] : rolesOf(after2, operands2.length - split2)];
  return operands2.map((word, index) => ({ role: roles[index] ?? "text", word }));
}
function isDash({ text, certainty }) {
  return text === "-" && certainty === "exact";
}
function added(text) {
  let parts = text === void 0 || text === "" ? [] : text.split(" ");
  return parts.flatMap(
    (role, index) => index % 2 === 0 ? [{ role, word: { text: parts[index + 1] ?? ".", certainty: "exact" } }] : []
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
function refreshView(reading, operands2 = 0) {
  reading.view = viewOf(reading.rows, { options: reading.given, operands: operands2 });
}
function takeNext(reading) {
  let word = reading.words[reading.next];
  return word !== void 0 && (reading.next += 1), word;
}
function takeRest(reading, role, first2) {
  let words2 = [first2, ...reading.words.slice(reading.next)];
  reading.next = reading.words.length, role === "command" ? reading.command = words2 : reading.rest = { role: role.endsWith("+") ? role.slice(0, -1) : role, word: joinWords(words2) };
}
function takeOperand(reading, word) {
  if (reading.operands.length === 0 && takeSubcommand(reading, word)) return;
  let { pattern, index } = patternFor(reading);
  if (pattern.takesVariables && reading.operands.length === 0 && isAssignment(word)) {
    reading.assignments.push(word);
    return;
  }
  index >= pattern.restAt ? takeRest(reading, pattern.rest, word) : reading.operands.push(word), index + 1 >= pattern.optionsEnd && (reading.optionsEnded = !0);
}
function patternFor({ view, dashesAt, operands: operands2 }) {
  let { pattern, after: after2 } = view;
  return after2 === void 0 || dashesAt === void 0 ? { pattern, index: operands2.length } : { pattern: after2, index: operands2.length - dashesAt };
}
function takeSubcommand(reading, { text, certainty }) {
  let row = certainty === "exact" ? findEntry(reading.view.row.subcommands ?? {}, text) : void 0;
  return row === void 0 ? !1 : (reading.rows.push(row), reading.subcommands.push(text), refreshView(reading), !0);
}
function isAssignment(word) {
  let known4 = knownPart(word), equals = known4.indexOf("=");
  return equals > 0 && /^\w+\+?$/.test(known4.slice(0, equals));
}

// src/shell/arguments/take-option.ts
function isOption(word, { view }) {
  let known4 = knownPart(word);
  if (known4.startsWith("-")) return known4.length > 1;
  if (known4.startsWith("+")) return view.table.has("+");
  let equals = known4.indexOf("=");
  return equals > 0 && view.table.has(known4.slice(0, equals));
}
function takeOption(reading, word) {
  let { text } = word, { table, row } = reading.view, single = row.style === "single" || row.style === "compiler";
  text.startsWith("+") ? record(reading, "+", table.get("+"), wordFrom(word, 1)) : !text.startsWith("-") || text.startsWith("--") || single || table.has(text) ? takeLong(reading, word) : takeCluster(reading, word);
}
function takeLong(reading, word) {
  let { table, row } = reading.view, equals = word.text.indexOf("="), name = equals === -1 ? word.text : word.text.slice(0, equals), entry = findOption(table, name, row.style === void 0 || row.style === "letters") ?? otherDashes(reading, name), short = entry === void 0 && row.style === "compiler" ? table.get(name.slice(0, 2)) : void 0, attached = equals === -1 ? void 0 : wordFrom(word, equals + 1);
  short !== void 0 && short.value !== "none" ? record(reading, name.slice(0, 2), short, wordFrom(word, 2)) : record(reading, name, entry, attached ?? nextValue(reading, name, entry));
}
function otherDashes({ view }, name) {
  return view.row.style === "single" && name.startsWith("--") ? view.table.get(name.slice(1)) : void 0;
}
function takeCluster(reading, word) {
  let letters = knownPart(word);
  for (let index = 1; index < letters.length; index += 1) {
    let name = `-${letters[index]}`, entry = reading.view.table.get(name);
    if (entry !== void 0 && entry.value !== "none") {
      record(reading, name, entry, attachedValue(reading, word, index + 1) ?? nextValue(reading, name, entry));
      return;
    }
    let digits = digitsAt(letters, index);
    record(reading, digits === "" ? name : `-${digits}`, entry, void 0), index += Math.max(digits.length - 1, 0);
  }
}
function attachedValue({ view }, word, start) {
  if (!(start >= word.text.length))
    return wordFrom(word, view.row.style === "exact" && word.text[start] === "=" ? start + 1 : start);
}
function nextValue(reading, name, entry) {
  let empty2 = entry?.value === "optional" && name.length === 2 && reading.words[reading.next]?.text === "";
  return entry?.value === "required" || empty2 ? takeNext(reading) : void 0;
}
function digitsAt(text, start) {
  let end = start;
  for (; end < text.length && "0123456789".includes(text[end] ?? " "); ) end += 1;
  return text.slice(start, end);
}
function takeLetters(reading) {
  let [first2] = reading.words;
  if (!(first2 === void 0 || first2.certainty !== "exact" || first2.text.startsWith("-"))) {
    reading.next = 1;
    for (let letter of first2.text) {
      let name = `-${letter}`, entry = reading.view.table.get(name);
      record(reading, name, entry, nextValue(reading, name, entry));
    }
  }
}
function record(reading, name, entry, value) {
  let text = knownText(value);
  if (reading.options.push({ name, value: text }), note2(reading, entry?.names ?? [name], text), entry !== void 0 && (entry.last && (reading.optionsEnded = !0), !(value === void 0 || entry.value === "none"))) {
    assign2(reading, entry.role, value);
    for (let role of entry.more) assign2(reading, role, takeNext(reading));
  }
}
function assign2(reading, role, word) {
  word === void 0 || role === "text" || (role === "command" || role.endsWith("+") ? takeRest(reading, role, word) : reading.values.push({ role, word }));
}
function note2(reading, names3, value) {
  let { given, view } = reading, changes = (value === void 0 ? names3 : names3.flatMap((name) => [name, `${name}=${value}`])).filter((fact) => !given.has(fact) && view.triggers.has(fact));
  for (let name of names3) given.add(name);
  for (let fact of changes) given.add(fact);
  changes.length > 0 && refreshView(reading);
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
  let options = [], operands2 = [], uses = [], optionsEnded = !1;
  for (let index = 0; index < words2.length; index += 1) {
    let word = words2[index];
    if (!optionsEnded && word.text === "--" && word.certainty === "exact") optionsEnded = !0;
    else if (optionsEnded || !/^-./.test(knownPart(word))) operands2.push(word);
    else {
      let equals = word.text.indexOf("="), name = equals === -1 ? word.text : word.text.slice(0, equals), value = equals === -1 ? outputs.has(name) ? words2[++index] : void 0 : wordFrom(word, equals + 1);
      options.push({ name, value: knownText(value) }), outputs.has(name) && value !== void 0 && uses.push({ role: outputRole(value), word: value });
    }
  }
  return { options, operands: operands2, uses };
}
function outputRole({ text, certainty }) {
  return certainty !== "exact" || /[./]/.test(text) ? "write" : "possible";
}

// src/shell/programs/find-row.ts
var rows2;
function findRow(name) {
  rows2 ??= require("node:fs").readFileSync(require("node:path").join(__dirname, "programs.txt"), "latin1");
  let at = name.includes(`
`) ? -1 : rows2.indexOf(`
` + name + "	");
  if (at === -1) return;
  let start = at + name.length + 2;
  return JSON.parse(Buffer.from(rows2.slice(start, rows2.indexOf(`
`, start)), "latin1").toString());
}

// src/shell/find-program.ts
function findProgram(name) {
  if (known3.has(name)) return known3.get(name);
  let row = findRow(name) ?? findRow(withoutVersion(name)), found = typeof row == "string" ? findProgram(row) : row;
  return known3.size < maxKnown3 && known3.set(name, found), found;
}
var known3 = /* @__PURE__ */ new Map(), maxKnown3 = 500;
function withoutVersion(name) {
  let at = name.indexOf("@", 1), text = at === -1 ? name : name.slice(0, at), end = text.length;
  for (; end > 1 && "0123456789.".includes(text[end - 1] ?? " "); ) end -= 1;
  return text[end - 1] === "-" && end < text.length ? text.slice(0, end - 1) : text.slice(0, end);
}

// src/shell/read-arguments.ts
var nothing2 = {
  subcommands: [],
  command: void 0,
  assignments: [],
  stdin: void 0,
  fetches: !1
};
function readArguments(program2, words2) {
  let row = findProgram(program2);
  if (row === void 0) return { known: !1, ...nothing2, ...readUnknownProgram(words2) };
  let reading = readWords(row, words2), { subcommands, options, operands: operands2, command: command2, assignments, view } = reading, { uses, diverted, sendsInput } = collectUses(reading);
  return {
    known: !0,
    subcommands,
    options,
    operands: operands2,
    uses,
    command: command2,
    assignments,
    stdin: sendsInput ? "sent" : stdinOf(view.row.stdin, reading, uses),
    fetches: view.row.fetches === !0 && !diverted
  };
}
function readWords(row, words2) {
  let reading = newReading(row, words2);
  row.style === "letters" && takeLetters(reading);
  for (let word = takeNext(reading); word !== void 0; word = takeNext(reading)) takeWord(reading, word);
  return refreshView(reading, reading.operands.length), reading;
}
function takeWord(reading, word) {
  reading.optionsEnded ? takeOperand(reading, word) : word.text === "--" && word.certainty === "exact" ? (reading.optionsEnded = !0, reading.dashesAt = reading.operands.length) : isOption(word, reading) ? takeOption(reading, word) : takeOperand(reading, word);
}
function stdinOf(stdin, { command: command2 }, uses) {
  return stdin === void 0 || stdin === "none" || (command2 !== void 0 || uses.some(({ role }) => role === "run" || role.startsWith("code:"))) && (stdin === "sql" || stdin.startsWith("code:")) ? void 0 : stdin;
}

// src/shell/run/database-commands.ts
var maxLines = 500, command = /^\s*(?:\.(output|once|backup|save|log|trace|clone|read|import|shell|system)|\\(o|w|g|i|ir|!))\s*(.*)$/, call = /\b(writefile|readfile|edit)\s*\(\s*'([^']{1,4096})'/gi;
function runDatabaseCommands({ text }, shell) {
  for (let line of text.split(`
`, maxLines)) {
    let [, dot = "", slash = "", rest = ""] = command.exec(line) ?? [], name = dot || slash;
    /^(shell|system|!)$/.test(name) ? runShellCode({ text: rest }, shell, innerScope(shell.scope, [])) : rest.startsWith("|") ? runShellCode({ text: rest.slice(1) }, shell, innerScope(shell.scope, [])) : name !== "" && rest !== "" && touch(shell, /^(read|import|i|ir)$/.test(name) ? "read" : "write", fileIn(rest));
  }
  for (let [, name = "", path = "\uE000"] of text.slice(0, 1e5).matchAll(call))
    touch(shell, name.toLowerCase() === "readfile" ? "read" : "write", { text: path });
}
function fileIn(rest) {
  return { text: (rest.split(/\s+/).filter((word) => word !== "" && !word.startsWith("-")).at(/^(?:'|")/.test(rest) ? 0 : -1) ?? "").replace(/^['"]|['"]$/g, "") };
}

// src/shell/run/may-be-path.ts
function mayBePath(text) {
  return text.length > 1 && text.length < 4096 && !/[\n:]|^[-+@%]/.test(text) && !/ .* /.test(text);
}

// src/shell/run/write-destination.ts
function isDirectory(path, { shell }) {
  let { around } = shell.reading;
  return path !== void 0 && around.list(absolute(path, around)) !== void 0;
}
var sourceRoles = /^(read|read-tree|move|link|remote-read)$/;
function copySources(target, { run, read, valueFor }) {
  if (run.shell.reading.files.size !== 0)
    for (let { role, word } of read.uses)
      sourceRoles.test(role) && copyContent(valueFor(word).text, target.text, run.shell);
}
var maxLinks = 16;
function linkTo(link, target, { shell }) {
  if (!isExact(link) || !isExact(target)) return;
  let { links, around } = shell.reading;
  if (!(links.length >= maxLinks))
    for (let at of below(shell.scope.cwd, link)) {
      if (at === void 0) continue;
      let name = absolute(at, around), besides = [name.slice(0, name.lastIndexOf("/")) || "/", ...shell.scope.cwd];
      for (let to of below(besides, target)) to !== void 0 && links.push([name, absolute(to, around)]);
    }
}
function linkSources(target, { run, read, valueFor }) {
  for (let { role, word } of read.uses) {
    if (role !== "link") continue;
    let { text } = valueFor(word);
    linkTo(target.text, text, run), linkTo(`${target.text}/${text.replace(/\/+$/, "").replace(/^.*\//, "")}`, text, run);
  }
}
function writeDestination(value, call2) {
  let { run, read, valueFor } = call2;
  touch(run.shell, "write", value), copySources(value, call2), linkSources(value, call2);
  let directory = value.text.replace(/\/+$/, "");
  if (!(directory !== value.text || below(run.shell.scope.cwd, value.text).some((at) => isDirectory(at, run)))) return [];
  let sources = read.uses.filter(({ role }) => sourceRoles.test(role));
  for (let { word } of sources) {
    let { text } = valueFor(word), name = text.includes("\uE000") && !text.includes("/") ? "\uE000" : text.replace(/\/+$/, "").replace(/^.*\//, "");
    touch(run.shell, "write", { text: `${directory === "" ? "/" : directory}/${name === "." ? "\uE000" : name}` }), copyContent(text, `${directory}/${name}`, run.shell);
  }
  return [];
}

// src/shell/run/apply-use.ts
var none = () => [], appliers = {
  text: none,
  dir: none,
  read: (value, { run }) => contentOf(value, run.shell).reads ?? [],
  "read-tree": (value, { run }) => touch(run.shell, "read", value),
  write: (value, { run }) => touch(run.shell, "write", value),
  device: (value, { run }) => touch(run.shell, "write", value),
  delete: (value, { run }) => touch(run.shell, "delete", value),
  "delete-tree": (value, { run }) => touch(run.shell, "delete", value, { recursive: !0 }),
  move: (value, { run }) => touch(run.shell, "delete", value),
  dest: writeDestination,
  into: writeBelow,
  "write-tree": writeBelow,
  possible: (value, { run }) => (touch(run.shell, "write", value, { possible: !0 }), touch(run.shell, "read", value, { possible: !0 })),
  link: (value, { run }) => (touch(run.shell, "write", value, { possible: !0 }), touch(run.shell, "read", value)),
  run: runFile,
  url: (value, { run }) => {
    for (let access of value.reads ?? []) access.sent = !0;
    let file = /^file:\/\//i.test(value.text) ? value.text.slice(7) : void 0;
    return file !== void 0 ? touch(run.shell, "read", { text: file }) : noteAddress(value, run);
  },
  send: (value, call2) => sendFile(value, call2),
  "remote-read": (value, call2) => isRemote2(value) ? sendAlong(value, call2) : sendFile(value, call2),
  "remote-dest": (value, call2) => isRemote2(value) ? sendAlong(value, call2) : writeDestination(value, call2),
  "remote-code": (value, { run }) => (runShellCode(value, run.shell, { ...innerScope(run.shell.scope, []), remote: !0, cwd: [void 0] }), []),
  typed: (value, { run }) => (runShellCode(value, run.shell, innerScope(run.shell.scope, [])), [])
};
function runFile(value, { program: program2, run, read, valueFor }) {
  return value.text === "/dev/stdin" ? (runInput(program2, run), []) : runWritten(value.text, program2, read.operands.slice(1).map(valueFor), run) || !isExact(value.text) ? [] : touch(run.shell, "read", value, { possible: !0 });
}
function writeBelow(value, { run }) {
  return touch(run.shell, "write", value), touch(run.shell, "write", { ...value, text: `${value.text.replace(/\/+$/, "")}/${"\uE000"}` }), [];
}
function applyUse({ role, word }, call2) {
  let value = call2.valueFor(word);
  if (role.startsWith("code:")) {
    let rest = call2.read.operands.slice(1).map(call2.valueFor);
    return runAs(role.slice(5), value, call2.run, rest.length === 0 ? void 0 : rest.slice(1)), [];
  }
  return (Object.hasOwn(appliers, role) ? appliers[role] : none)?.(value, call2) ?? [];
}
function isRemote2({ text }) {
  return /^[^/]*:/.test(text);
}
function sendFile(value, { run }) {
  let from = value.text === "-" ? run.stdin.reads ?? [] : touch(run.shell, "read", value);
  for (let access of from) access.sent = !0;
  return [];
}
function noteAddress(value, { shell }) {
  let { text, certainty } = toShellWord(value);
  return note(shell, { action: "network", target: text, certainty }), [];
}
function sendAlong(value, { run, read, valueFor }) {
  noteAddress(value, run);
  let sources = read.uses.filter(({ role, word }) => role === "remote-read" && !isRemote2(valueFor(word)));
  for (let { word } of sources) for (let access of touch(run.shell, "read", valueFor(word))) access.sent = !0;
  return [];
}
function runAs(language, code, run, args) {
  let { shell } = run;
  if (language === "sh") runShellCode(code, shell, innerScope(shell.scope, args), nothing);
  else if (language === "sql") runDatabaseCommands(code, shell);
  else {
    let known4 = shell.reading.accesses.size;
    runCode(language, code, shell), touchGiven([...shell.reading.accesses.values()].slice(known4), run);
  }
}
function touchGiven(found, { shell, stdin, variables }) {
  if (!found.some(
    ({ action, certainty }) => certainty === "unknown" && (action === "write" || action === "delete")
  )) return;
  let lines = isExact(stdin.text) ? stdin.text.split(`
`, 40) : [];
  for (let { text } of [...Object.values(variables), ...lines.map((line) => ({ text: line }))])
    isExact(text) && mayBePath(text) && touch(shell, "write", { text }, { possible: !0 });
}

// src/shell/run/read-patch.ts
function readPatch(patch, shell, strip) {
  if (!isExact(patch.text)) {
    touch(shell, "write", { text: "\uE000" });
    return;
  }
  for (let line of patch.text.split(`
`)) {
    let name = /^(?:\+\+\+|---|rename to|rename from|copy to) ([^\t\r]+)/.exec(line)?.[1];
    if (name === void 0 || name === "/dev/null") continue;
    let stripped = name.replace(/^[^/]+\//, ""), isPrefixed = strip === void 0 && /^[abciow]\//.test(name);
    (strip === void 0 || strip === 0) && touch(shell, "write", { text: name }, { possible: isPrefixed }), (strip === void 0 || strip === 1) && touch(shell, "write", { text: stripped }), strip !== void 0 && strip > 1 && touch(shell, "write", { text: name.split("/").slice(strip).join("/") });
  }
}

// src/shell/run/run-fd.ts
var markers2 = /\{(?:\/\/|\/\.|\/|\.)?\}/g;
function placeFound(command2, found) {
  let placed = command2.map((word) => {
    let text = word.text.replace(markers2, () => found.text);
    return text === word.text ? word : { ...join([word, found]), text };
  });
  return placed.some((word, index) => word !== command2[index]) ? placed : [...command2, found];
}
var maxFound = 16;
function foundBy({ read, valueFor }) {
  let valuesOf4 = (...names3) => read.options.flatMap((each) => names3.includes(each.name) ? each.value : []), roots = [...read.operands.slice(1).map((word) => valueFor(word).text), ...valuesOf4("--search-path").map((value) => value ?? "\uE000")], endings2 = valuesOf4("-e", "--extension").map((value) => value === void 0 ? "" : `.${value}`);
  return (roots.length === 0 ? ["."] : roots).flatMap(
    (root) => (endings2.length === 0 ? [""] : endings2).map((ending) => ({ text: `${root.replace(/\/+$/, "")}/${"\uE000"}${ending}` }))
  ).slice(0, maxFound);
}

// src/shell/run/run-table-program.ts
var maxWords = 4e3;
function runTableProgram(program2, args, run) {
  if (args.length > maxWords)
    return run.shell.reading.complete = !1, unknown;
  let words2 = args.map(toShellWord), values = new Map(words2.map((word, index) => [word, args[index] ?? nothing])), taints = taintsOf(args), valueFor = (word) => values.get(word) ?? { ...taints, text: fromShellWord(word), items: void 0 }, read = readArguments(program2, words2), call2 = { program: program2, read, run: inDirectory(run, read, valueFor), valueFor };
  if (run.shell.reading.invocations.push(invocationOf(call2, words2)), !read.known) {
    touchOperands(call2);
    let start = args.findIndex(({ text }) => dangerous.has(text));
    start !== -1 && start < maxWrapperWords && runInner(call2, args.slice(start));
  }
  (read.fetches || read.uses.some(({ role }) => role === "url")) && sendAll(args);
  let touched = read.uses.flatMap((use) => applyUse(use, call2));
  keepInput(call2), runImplied(program2, args, run);
  let printed = read.command === void 0 ? takeInput(call2) : runCommandOf(call2, read.command.map(valueFor)), reads = [...printed.reads ?? [], ...touched];
  return {
    ...printed,
    origin: read.fetches ? "network" : printed.origin,
    reads: reads.length === 0 ? void 0 : reads
  };
}
function sendAll(args) {
  for (let { reads } of args) for (let access of reads ?? []) access.sent = !0;
}
function inDirectory(run, { uses }, valueFor) {
  let directories = uses.filter(({ role }) => role === "dir").map(({ word }) => valueFor(word).text);
  if (directories.length === 0) return run;
  let cwd = directories.reduce(below, run.shell.scope.cwd);
  return { ...run, shell: { ...run.shell, scope: { ...run.shell.scope, cwd } } };
}
function invocationOf({ program: program2, read, run, valueFor }, words2) {
  let known4 = (word) => word.certainty === "exact" ? word.text : void 0, { stdin } = run, texts = read.uses.filter(({ role }) => role === "code:sql").map(({ word }) => valueFor(word).text);
  return read.stdin === "sql" && stdin.text !== "" && !isUnknown(stdin.text) && texts.push(stdin.text), {
    program: program2,
    words: words2.map(known4),
    subcommands: read.subcommands,
    options: read.options,
    operands: read.operands.map(known4),
    variables: variablesOf(run, program2),
    texts
  };
}
var gitVariables = "GIT_SSH GIT_SSH_COMMAND GIT_SSH_VARIANT GIT_PROXY_COMMAND GIT_EXTERNAL_DIFF GIT_PAGER GIT_EDITOR GIT_DIR GIT_WORK_TREE GIT_CONFIG_PARAMETERS GIT_CONFIG_COUNT GIT_CONFIG_KEY_0 GIT_CONFIG_VALUE_0".split(
  " "
);
function variablesOf({ variables, shell }, program2) {
  let all = [...(program2 === "git" ? gitVariables : []).flatMap((name) => {
    let [value] = shell.scope.variables.get(name) ?? [];
    return value === void 0 ? [] : [[name, value]];
  }), ...Object.entries(variables)];
  return Object.fromEntries(all.map(([name, { text }]) => [name, isExact(text) ? text : void 0]));
}
var dangerous = new Set(
  "bash dd find git k6s kubectl mkfs node parted perl python python3 rm ruby sh shred sudo terraform wipefs xargs zsh".split(
    " "
  )
), maxWrapperWords = 6;
function touchOperands({ read, run, valueFor }) {
  for (let word of read.operands.slice(0, 40))
    word.certainty !== "exact" || !mayBePath(word.text) || (touch(run.shell, "write", valueFor(word), { possible: !0 }), touch(run.shell, "read", valueFor(word), { possible: !0 }));
}
function keepInput({ program: program2, read, run, valueFor }) {
  if (!(!keepers.has(program2) || run.stdin.text === ""))
    for (let { role, word } of read.uses) role === "write" && remember(valueFor(word).text, run.stdin, run.shell);
}
var keepers = /* @__PURE__ */ new Set(["tee", "dd", "sponge", "sort", "uniq"]);
function takeInput(call2) {
  let { read, run, valueFor } = call2, { stdin, shell } = run, { text } = stdin;
  if (!(text !== "") || read.stdin === void 0) return { text: "\uE000", origin: stdin.origin, reads: stdin.reads };
  if (read.stdin === "sent") for (let access of stdin.reads ?? []) access.sent = !0;
  else read.stdin === "patch" ? readPatch(stdin, shell, stripOf(call2)) : read.stdin === "sql" ? runDatabaseCommands(stdin, shell) : read.stdin.startsWith("code:") ? runAs(read.stdin.slice(5), stdin, run, read.operands.map(valueFor)) : read.stdin === "commands" && runAs("vim", stdin, run);
  return unknown;
}
function stripOf({ read }) {
  let value = read.options.findLast(({ name }) => name === "-p" || name === "--strip")?.value;
  return value !== void 0 && /^\d{1,2}$/.test(value) ? Number(value) : void 0;
}
function runCommandOf(call2, words2) {
  return call2.program !== "fd" && call2.program !== "fdfind" ? runInner(call2, words2) : join(foundBy(call2).map((found) => runInner(call2, placeFound(words2, found))));
}
function runInner({ read, run, valueFor, program: program2 }, words2) {
  let assigned = read.assignments.map(valueFor).map(({ text }) => {
    let at = text.indexOf("=");
    return [text.slice(0, at), { text: text.slice(at + 1) }];
  }), variables = { ...run.variables, ...Object.fromEntries(assigned) };
  for (let [name, value] of assigned) applyVariable(name, value, run);
  let scope = innerScope(run.shell.scope, run.shell.scope.positional), isElsewhere = containers.has(program2), shell = { ...run.shell, scope: isElsewhere ? { ...scope, remote: !0 } : scope };
  return runProgram(words2, { ...run, shell, variables });
}
var containers = /* @__PURE__ */ new Set(["docker", "podman", "kubectl", "nerdctl", "chroot", "lxc", "oc"]);

// src/shell/run/run-program.ts
var special = { find: runFind, xargs: runXargs, parallel: runParallel };
function runProgram(words2, given) {
  let [first2, ...args] = words2, { bypass, shell, stdin, variables } = given, run = bypass === !0 ? { shell, stdin, variables } : given, { reading, scope } = shell;
  if (reading.steps -= 1, first2 === void 0 || reading.steps < 0)
    return reading.complete &&= reading.steps >= 0, { text: "\uE000" };
  if (!isExact(first2.text)) return runUnknown(first2, args, run);
  if (bypass !== !0 && scope.functions.has(first2.text)) return callFunction(first2.text, args, run);
  let program2 = programName(first2.text);
  if (first2.text.includes("/") && runWritten(first2.text, "", args, run))
    return runTableProgram(program2, args, run), { text: "\uE000" };
  let builtin = Object.hasOwn(builtins, program2) ? builtins[program2] : void 0;
  if (builtin !== void 0) return builtin(args, run);
  let printed = (Object.hasOwn(special, program2) ? special[program2] : void 0)?.(args, run) ?? runTableProgram(program2, args, run);
  return printedBy(program2, args, run, printed);
}
function programName(path) {
  let name = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1).toLowerCase();
  return name.endsWith(".exe") ? name.slice(0, -4) : name;
}
function runUnknown(first2, args, run) {
  note(run.shell, {
    action: "execute",
    target: "",
    certainty: "unknown",
    ...first2.origin === void 0 ? {} : { origin: first2.origin }
  });
  for (let name of run.shell.scope.functions.keys()) callFunction(name, args, run);
  return runTableProgram("", args, run);
}

// src/shell/run/run-command.ts
function runCommand(command2, shell, input) {
  let words2 = [command2.name, ...command2.args].flatMap((word) => word === void 0 ? [] : fieldsOf(word, shell));
  if (command2.prefix.length === 0 && command2.redirects.length === 0)
    return words2.length === 0 ? nothing : runProgram(words2, { shell, stdin: input, variables: {} });
  let { stdin, print: print2 } = applyRedirects(command2.redirects, shell, input), assignments = command2.prefix.filter((part) => part.type === "Assignment");
  if (words2.length === 0) {
    for (let assignment of assignments) applyAssignment(assignment, shell);
    let reads = command2.redirects.some(({ operator }) => operator === "<");
    return print2(reads ? stdin : nothing);
  }
  let variables = Object.fromEntries(assignments.map((each) => [each.name, valuesOf(each, shell)[0] ?? nothing])), run = { shell, stdin, variables };
  for (let [name, value] of Object.entries(variables)) applyVariable(name, value, run);
  return print2(runProgram(words2, run));
}
function fieldsOf(word, shell) {
  return word.type === "Word" ? expandWord(word, shell) : valuesOf(word, shell).map((value) => ({ ...value, text: `${word.name}=${value.text}` }));
}
function valuesOf(assignment, shell) {
  let { value } = assignment;
  return value.type === "ArrayValue" ? elementsOf(value, shell) : expandText(value, shell).map((each) => ({ ...each, text: each.text.replaceAll("\uE004", " ") }));
}
function elementsOf({ elements }, shell) {
  return elements.flatMap((element) => expandWord(element, shell).map(withoutKey));
}
function withoutKey(value) {
  let at = /^[[\uE003][^=]{0,200}=|^\uE003=/.exec(value.text)?.[0].length ?? 0;
  return at === 0 ? value : { ...value, text: value.text.slice(at) };
}
function applyAssignment(assignment, { scope, ...rest }) {
  let values = affordable(valuesOf(assignment, { scope, ...rest }), rest.reading), { name, append, index } = assignment;
  for (let value of values) applyVariable(name, value, { shell: { scope, ...rest }, stdin: nothing, variables: {} });
  let before = scope.variables.get(name) ?? [];
  append === !0 && assignment.value.type !== "ArrayValue" ? assign(
    scope,
    name,
    before.length === 0 ? values : before.flatMap((old) => values.map((each) => ({ ...each, text: old.text + each.text })))
  ) : append === !0 || index !== void 0 ? assign(scope, name, [...before, ...values]) : assign(scope, name, values);
}
function affordable(values, reading) {
  return reading.assigned -= values.reduce((sum, { text }) => sum + text.length, 0), reading.assigned < 0 ? values.map((value) => ({ ...value, text: "\uE000" })) : values;
}
function callFunction(name, args, run) {
  let { scope, reading } = run.shell, body = scope.functions.get(name);
  if (body === void 0) return nothing;
  if (reading.running.includes(body)) return { text: "\uE000" };
  let { positional } = scope;
  scope.positional = args, reading.running.push(body);
  let printed = evaluate(body, scope, reading, run.stdin);
  return reading.running.pop(), scope.positional = positional, printed;
}
function innerScope(scope, args) {
  let functions = scope.exportsFunctions ? new Map(scope.functions) : /* @__PURE__ */ new Map();
  return { ...subshell(scope), functions, positional: args, stopsOnError: !1, conditional: !1 };
}

// src/shell/run/variable-effects.ts
var effects = {
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
function applyVariable(name, value, run) {
  let { shell } = run, effect = Object.hasOwn(effects, name) ? effects[name] : void 0;
  runSubscript(value, run), !(effect === void 0 || value.text === "" || isUnknown(value.text)) && (effect === "code" ? runShellCode(value, shell, innerScope(shell.scope, [])) : effect === "prompt" ? runExpansions(value, run) : effect === "start" && isExact(value.text) ? runWritten(value.text, "", [], run) || touch(shell, "read", value, { possible: !0 }) : effect === "write" || effect === "trace" && value.text.startsWith("/") ? touch(shell, "write", value) : effect === "below" ? touch(shell, "write", { ...value, text: `${value.text.replace(/\/+$/, "")}/x` }) : effect === "node" && runRequired(value, run));
}
function runRequired({ text }, run) {
  for (let word of text.split(/[\s=]+/)) /^[./\w]/.test(word) && runWritten(word, "node", [], run);
  let file = /--env-file(?:-if-exists)?=(\S+)/.exec(text)?.[1];
  file !== void 0 && touch(run.shell, "read", { text: file });
}
function runExpansions(value, { shell }) {
  let start = value.text.search(/\$\(|`/);
  start !== -1 && runShellCode({ ...value, text: `: ${value.text.slice(start)}` }, shell, innerScope(shell.scope, void 0));
}
function runSubscript(value, run) {
  /\[[^\]]*(?:\$\(|`)/.test(value.text.slice(0, 4096)) && runExpansions(value, run);
}

// src/shell/run/read-into.ts
var maxLines2 = 64, withValue2 = /^-[A-Za-z]*[dinNptucCOs]$/;
function namesIn(args, otherwise) {
  let names3 = args.filter(
    ({ text }, index) => /^[A-Za-z_]\w*$/.test(text) && !(withValue2.test(args[index - 1]?.text ?? "") && index < args.length - 1)
  );
  return names3.length === 0 ? [otherwise] : names3.map(({ text }) => text);
}
function linesOf({ items, text }) {
  return items ?? (isExact(text) ? text.split(`
`).filter((line) => line !== "") : ["\uE000"]);
}
function readInto(args, run) {
  let { shell, stdin, variables } = run;
  for (let arg of args) runSubscript(arg, run);
  let separators = variables.IFS?.text ?? shell.scope.variables.get("IFS")?.[0]?.text ?? ` 	
`, isArray = args.some(({ text }) => /^-\w*a$/.test(text)), names3 = namesIn(args, "REPLY"), lines = linesOf(stdin).slice(0, maxLines2).map((line) => names3.length === 1 && !isArray ? [line] : fieldsOf2(line, separators));
  for (let [index, name] of names3.entries()) {
    let isLast = index === names3.length - 1, values = lines.flatMap((fields) => isArray ? fields : isLast && fields.length > index + 1 ? [fields[index] ?? "\uE000", "\uE000"] : [fields[index] ?? "\uE000"]);
    assignAll(name, values, run);
  }
  return nothing;
}
function fieldsOf2(line, separators) {
  let fields = [""];
  for (let character of line)
    separators.includes(character) ? fields.push("") : fields[fields.length - 1] += character;
  return separators.trim() === "" ? fields.filter((field) => field !== "") : fields;
}
function assignAll(name, values, { shell, stdin }) {
  assign(
    shell.scope,
    name,
    [...new Set(values)].slice(0, maxLines2).map((text) => ({ ...stdin, text }))
  );
}
function readLines(args, run) {
  let callback = args[args.findIndex(({ text }) => text === "-C") + 1];
  callback !== void 0 && args.some(({ text }) => text === "-C") && runShellCode(callback, run.shell, run.shell.scope);
  let [name = "MAPFILE"] = namesIn(args, "MAPFILE");
  return assignAll(name, linesOf(run.stdin), run), nothing;
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
  compgen: (args, run) => {
    for (let arg of args) runExpansions(arg, run);
    return runTableProgram("compgen", args, run);
  },
  test: calculate,
  "[": calculate,
  cd: changeDirectory,
  pushd: pushDirectory,
  popd: popDirectory,
  export: declare,
  declare,
  typeset: declare,
  local: declare,
  readonly: declare,
  unset: (args, { shell }) => {
    for (let arg of args) runSubscript(arg, { shell });
    for (let { text } of args) shell.scope.variables.set(text, [nothing]);
    return nothing;
  },
  read: readInto,
  mapfile: readLines,
  readarray: readLines,
  set: setOptions,
  shift: (args, { shell }) => (shell.scope.positional = shell.scope.positional?.slice(Number(args[0]?.text ?? 1) || 1), nothing),
  eval: (args, run) => runShellCode(join(args, " "), run.shell, run.shell.scope, run.stdin),
  source: runFile2,
  ".": runFile2,
  trap: (args, { shell }) => {
    let [code] = operands(args);
    return code !== void 0 && args.length > 1 && shell.reading.traps.push({ code, scope: shell.scope }), nothing;
  },
  echo: (args) => echo(args),
  printf: (args, run) => print(args, run),
  pwd: (_, { shell }) => shell.scope.cwd.length === 1 ? directoriesOf(shell)[0] ?? unknown : unknown,
  exec: (args, run) => operands(args).length === 0 ? nothing : runProgram(operands(args), run),
  time: (args, run) => args[0]?.text.startsWith("-") ? runTableProgram("time", args, run) : runProgram(args, run),
  builtin: (args, run) => runProgram(operands(args), withoutFunctions(run)),
  command: (args, run) => args[0]?.text.match(/^-[pvV]*[vV]/) ? nothing : runProgram(operands(args), withoutFunctions(run))
};
function operands(args) {
  let first2 = args.findIndex(({ text }) => !text.startsWith("-") || text === "-");
  return first2 === -1 ? [] : args.slice(args[first2 - 1]?.text === "-a" ? first2 + 1 : first2);
}
function withoutFunctions(run) {
  return { ...run, bypass: !0 };
}
function calculate(args, run) {
  for (let arg of args) runSubscript(arg, run);
  return nothing;
}
function setGlobs(args, { shell: { scope } }) {
  let isSet = (name) => args.some(({ text }) => text === name) && args.every(({ text }) => text !== "-u");
  return scope.globs = {
    hidden: scope.globs.hidden || isSet("dotglob"),
    anyCase: scope.globs.anyCase || isSet("nocaseglob")
  }, nothing;
}
function declare(args, run) {
  let { shell } = run, flags = args.filter(({ text }) => /^-[a-zA-Z]+$/.test(text)).map(({ text }) => text).join("");
  args.some(({ text }) => /^-\w*f/.test(text)) && (shell.scope.exportsFunctions = !0);
  for (let arg of args) {
    let at = arg.text.indexOf("="), name = arg.text.slice(0, Math.max(at, 0)).replace(/\+$/, ""), value = { ...arg, text: recased(arg.text.slice(at + 1), flags) };
    flags.includes("n") && /^\w+$/.test(name) ? shell.scope.references.set(name, value.text) : /^\w+$/.test(name) && assign(shell.scope, name, [value]), at === -1 ? runSubscript(arg, run) : applyVariable(name, value, run), runSubscript({ text: arg.text.slice(0, Math.max(at, 0)) }, run);
  }
  return nothing;
}
function recased(text, flags) {
  return flags.includes("l") ? text.toLowerCase() : flags.includes("u") ? text.toUpperCase() : text;
}
function setOptions(args, { shell }) {
  let end = args.findIndex(({ text }) => text === "--");
  return end !== -1 ? shell.scope.positional = args.slice(end + 1) : args.length > 0 && !/^[-+]/.test(args[0]?.text ?? "") && (shell.scope.positional = args), args.some(({ text }) => /^-\w*e/.test(text)) && (shell.scope.stopsOnError = !0), nothing;
}
function runFile2(args, run) {
  let [file] = operands(args);
  if (file === void 0) return nothing;
  let [, ...rest] = operands(args);
  if (rest.length > 0 && (run.shell.scope.positional = rest), /^\/dev\/(stdin|fd\/0)$/.test(file.text)) return runShellCode(run.stdin, run.shell, run.shell.scope);
  let content = contentOf(file, run.shell);
  return content.text !== "\uE000" || content.origin !== void 0 ? runShellCode(content, run.shell, run.shell.scope) : nothing;
}
function echo(args) {
  let [only] = args;
  if (args.length === 1 && only !== void 0 && !only.text.startsWith("-")) return { ...only, text: `${only.text}
` };
  let options = args.findIndex(({ text: text2 }) => !/^-[neE]+$/.test(text2)), words2 = options === -1 ? [] : args.slice(options), printed = join(words2, " "), text = args.slice(0, Math.max(options, 0)).some(({ text: text2 }) => text2.includes("e")) ? unescaped(printed.text) : printed.text;
  return { ...printed, text: `${text}
`, items: words2.length > 1 ? words2.map((word) => word.text) : void 0 };
}
function print(args, { shell }) {
  let [first2 = nothing, second = nothing] = args, isVariable = first2.text.startsWith("-v"), isAttached = first2.text.length > 2, [format, ...values] = operands(isVariable ? args.slice(isAttached ? 1 : 2) : args);
  if (format === void 0) return nothing;
  let printed = {
    ...join(args),
    text: formatted(
      format.text,
      values.map(({ text }) => text)
    ),
    items: void 0
  };
  if (!isVariable) return printed;
  let name = isAttached ? { text: first2.text.slice(2) } : second;
  return runSubscript(name, { shell }), assign(shell.scope, name.text, [printed]), nothing;
}
var maxRounds = 64;
function formatted(format, values) {
  let parts = unescaped(format).split(/(%%|%[-+ #0-9.]*[a-zA-Z])/), slots = parts.filter((part) => part.startsWith("%") && part !== "%%").length, rounds = slots === 0 ? 1 : Math.min(maxRounds, Math.max(1, Math.ceil(values.length / slots))), next = 0, text = "";
  for (let round = 0; round < rounds; round += 1)
    for (let part of parts)
      part === "%%" ? text += "%" : !part.startsWith("%") || part.length < 2 ? text += part : text += slot(part, values[next++] ?? "");
  return text;
}
function slot(specifier, value) {
  return specifier.endsWith("s") || specifier === "%d" || specifier.endsWith("q") ? value : specifier.endsWith("b") ? unescaped(value) : "\uE000";
}
function unescaped(text) {
  let plain = { n: `
`, t: "	", r: "\r", "\\": "\\", a: "", b: "", '"': '"' };
  return text.replace(
    /\\(?:x([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{1,4})|0?([0-7]{1,3})|(.))/g,
    (whole, hex, unit, octal, letter) => hex !== void 0 || unit !== void 0 ? String.fromCharCode(Number.parseInt(hex ?? unit, 16)) : octal !== void 0 ? String.fromCharCode(Number.parseInt(octal, 8)) : Object.hasOwn(plain, letter) ? plain[letter] ?? "" : whole
  );
}

// src/shell/words/expand-parameter.ts
function expandParameter(part, shell) {
  if (part.type === "SimpleExpansion") return valuesOf2(part.text.slice(1), shell);
  for (let script of part.index === void 0 ? [] : scriptsIn(part.index)) capture(script, shell);
  if (part.prefix === "#") return [{ text: "\uE001" }];
  if (part.prefix === "!") return indirect(part.parameter, shell);
  let values = valuesOf2(part.parameter, shell);
  return part.operation === void 0 ? values : applied(part.operation, part.parameter, values, shell);
}
function valuesOf2(name, shell) {
  let { scope } = shell;
  return /^[$?#!-]$/.test(name) ? [{ text: "\uE001" }] : name === "@" || name === "*" ? scope.positional ?? [unknown] : /^[1-9]\d?$/.test(name) ? scope.positional === void 0 ? [unknown] : [scope.positional[Number(name) - 1] ?? nothing] : name === "PWD" ? directoriesOf(shell) : name === "OLDPWD" ? directoriesOf({ reading: shell.reading, scope: { ...scope, cwd: scope.old } }) : scope.variables.get(scope.references.get(name) ?? name) ?? [unknown];
}
function directoriesOf({ scope, reading }) {
  return scope.cwd.map((directory) => ({
    text: directory === void 0 ? "\uE000" : absolute(directory, reading.around)
  }));
}
function indirect(name, shell) {
  return valuesOf2(name, shell).flatMap(({ text }) => isExact(text) ? valuesOf2(text, shell) : [unknown]);
}
function applied(operation, name, values, shell) {
  switch (operation.type) {
    case "Default":
      return withDefault(operation.operator, name, values, expandText(operation.operand, shell), shell);
    case "Remove":
      return values.map((value) => removed(value, operation.operator, expandText(operation.operand, shell)[0]));
    case "Replace": {
      let [pattern] = expandText(operation.pattern, shell), [replacement = nothing] = expandText(operation.replacement, shell);
      return values.map((value) => replaced2(value, operation.operator, pattern, replacement));
    }
    case "Slice":
      return values.map((value) => sliced(value, operation.offset.value, operation.length?.value));
    case "CaseModification":
      return values.map((value) => recased2(value, operation.operator));
    case "Transform":
      return values.map((value) => transformed(value, operation.operand.value, shell));
    default:
      for (let script of scriptsIn(operation)) capture(script, shell);
      return values.map((value) => ({ ...value, text: "\uE000" }));
  }
}
function withDefault(operator, name, values, operand, { scope }) {
  if (operator.endsWith("+")) return [...operand, nothing];
  if (operator.endsWith("?") || scope.variables.has(name) && values.every(({ text }) => text !== "" && isExact(text))) return values;
  let known4 = values.filter(({ text }) => text !== "" && text !== "\uE000");
  return operator.endsWith("=") && assign(scope, name, [...known4, ...operand]), [...known4, ...operand];
}
function removed(value, operator, pattern) {
  let { text } = value, glob = pattern?.text ?? "\uE000";
  if (!isExact(text) || !isExact(glob)) return { ...value, text: "\uE000" };
  let isLiteral2 = !/[*?[\\]/.test(glob);
  return { ...value, text: isLiteral2 ? withoutLiteral(text, operator, glob) : removedGlob(text, operator, glob) };
}
var maxTried = 256;
function removedGlob(text, operator, glob) {
  if (text.length > maxTried || glob.length > maxTried || glob.includes("\\")) return "\uE000";
  let isStart = operator.startsWith("#"), lengths = Array.from({ length: text.length + 1 }, (_, index) => index);
  operator.length === 2 && lengths.reverse();
  for (let length of lengths) {
    let part = isStart ? text.slice(0, length) : text.slice(text.length - length);
    if (matchText(glob, part)) return isStart ? text.slice(length) : text.slice(0, text.length - length);
  }
  return text;
}
function withoutLiteral(text, operator, literal2) {
  return operator.startsWith("#") ? text.startsWith(literal2) ? text.slice(literal2.length) : text : text.endsWith(literal2) ? text.slice(0, text.length - literal2.length) : text;
}
function replaced2(value, operator, pattern, replacement) {
  let glob = pattern?.text ?? "\uE000";
  if (!isExact(value.text) || !isExact(glob) || glob === "" || /[*?[\\]/.test(glob)) return { ...value, text: "\uE000" };
  let { text } = replacement;
  if (operator === "//") return { ...value, text: value.text.split(glob).join(text).slice(0, 4096) };
  if (operator === "/#")
    return value.text.startsWith(glob) ? { ...value, text: text + value.text.slice(glob.length) } : value;
  if (operator === "/%")
    return value.text.endsWith(glob) ? { ...value, text: value.text.slice(0, -glob.length) + text } : value;
  let at = value.text.indexOf(glob);
  return at === -1 ? value : { ...value, text: value.text.slice(0, at) + text + value.text.slice(at + glob.length) };
}
function sliced(value, offset, length) {
  let [from, count] = [Number(offset), length === void 0 ? void 0 : Number(length)];
  if (!isExact(value.text) || !Number.isInteger(from) || count !== void 0 && !Number.isInteger(count))
    return { ...value, text: "\uE000" };
  let start = from < 0 ? Math.max(0, value.text.length + from) : from;
  return count === void 0 ? { ...value, text: value.text.slice(start) } : { ...value, text: value.text.slice(start, count < 0 ? value.text.length + count : start + count) };
}
function transformed(value, operator, shell) {
  let { text } = value;
  return operator === "P" && runExpansions(value, { shell }), isExact(text) ? operator === "E" ? { ...value, text: unescaped(text) } : operator === "P" ? { ...value, text: /[$`]/.test(text) ? "\uE000" : unescaped(text) } : operator === "L" ? { ...value, text: text.toLowerCase() } : operator === "U" ? { ...value, text: text.toUpperCase() } : operator === "Q" && /^[\w.-]*$/.test(text) ? value : { ...value, text: "\uE000" } : value;
}
function recased2(value, operator) {
  if (!isExact(value.text)) return value;
  let { text } = value, change = (part) => operator.startsWith("^") ? part.toUpperCase() : part.toLowerCase();
  return { ...value, text: operator.length === 2 ? change(text) : change(text.slice(0, 1)) + text.slice(1) };
}

// src/shell/words/expand-word.ts
var maxVariants = 32;
function expandWord(word, shell) {
  return word.parts?.some(isBrace) ? braced(word).flatMap((each) => expandPlain(each, shell)) : expandPlain(word, shell);
}
function expandText(word, shell) {
  return word === void 0 ? [nothing] : word.parts === void 0 ? [{ text: tilde(word.value, word.text, shell) }] : combine(word.parts, shell, !0);
}
function expandParts(parts, shell) {
  return join(combine(parts, shell, !0, !0).slice(0, 1));
}
function isBrace(part) {
  return part.type === "BraceExpansion";
}
function braced(word) {
  return expandBraces(word.text).flatMap((text) => {
    let [statement] = parse(`_ ${text}`).commands, command2 = statement?.command;
    return command2?.type === "Command" ? command2.args.filter((each) => each.type === "Word") : [];
  });
}
function expandPlain(word, shell) {
  if (word.parts === void 0) return [{ text: tilde(word.value, word.text, shell) }];
  let quoted = word.parts.some(isQuotedPart);
  return combine(word.parts, shell, !1).flatMap((value) => splitFields(value, quoted)).flatMap((field) => {
    let names3 = expandGlob(field.text, shell);
    return names3 === void 0 ? [field] : names3.map((text) => ({ ...field, text }));
  });
}
function isQuotedPart({ type }) {
  return type === "DoubleQuoted" || type === "SingleQuoted" || type === "AnsiCQuoted" || type === "LocaleString";
}
function splitFields(value, quoted) {
  return value.text.includes("\uE004") ? value.text.split("\uE004").filter((text) => text !== "").map((text) => ({ ...value, text })) : value.text === "" && !quoted ? [] : [value];
}
var empty = [nothing];
function combine(parts, shell, whole, isQuoted = !1) {
  let variants = empty, certain = [];
  for (let [index, part] of parts.entries()) {
    let next = index === 0 && part.type === "Literal" && !isQuoted ? [literal(part, shell)] : valuesOf3(part, shell, whole);
    next.length === 1 ? certain.push(...next) : next.length > 1 && (variants = followed(followed(variants, certain), next, next.length), certain = []);
  }
  return followed(variants, certain);
}
function followed(variants, next, choices = 1) {
  return next.length === 0 ? variants : choices === 1 ? cross(variants, [join(next)]) : variants.length * choices > maxVariants ? [merge(variants, next)] : cross(variants, next);
}
function cross(before, next) {
  let [only] = next;
  return next.length === 0 ? before : before === empty ? next : next.length === 1 && only !== void 0 ? before.map((value) => join([value, only])) : before.flatMap((value) => next.map((each) => join([value, each])));
}
function merge(before, next) {
  return { ...join([...before, ...next]), text: "\uE000" };
}
function literal(part, shell) {
  return { text: tilde(part.value, part.text, shell) };
}
function valuesOf3(part, shell, whole) {
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
      return combine(part.parts, shell, !0, !0);
    case "ProcessSubstitution":
      return [substitute(part.operator, part.script, shell)];
    default:
      return expansionOf(part, shell).map((value) => whole ? value : { ...value, text: unquoted(value.text) });
  }
}
function expansionOf(part, shell) {
  if (part.type === "CommandExpansion") {
    let printed = capture(part.script, shell), text = printed.text.replace(/\n+$/, ""), items = text.includes("\uE000") ? printed.items : void 0;
    return items === void 0 ? [{ ...printed, text }] : items.map((item) => ({ ...printed, text: item }));
  }
  if (part.type !== "ArithmeticExpansion") return expandParameter(part, shell);
  for (let script of scriptsIn(part)) capture(script, shell);
  return [{ text: "\uE001" }];
}
function substitute(operator, script, shell) {
  let printed = capture(script, shell), path = `/dev/fd/${shell.reading.files.size + 63}`;
  return operator === "<" && shell.reading.files.set(path, printed), { ...printed, text: path };
}
function scriptsIn(node) {
  let found = [], open = [node];
  for (let next = open.pop(); next !== void 0; next = open.pop())
    next.type === "CommandExpansion" || next.type === "ArithmeticCommandExpansion" ? found.push(next.script) : forEachChild(next, (child) => {
      open.push(child);
    });
  return found;
}
function tilde(value, text, { reading, scope }) {
  if (!text.startsWith("~")) return value;
  let end = value.indexOf("/"), name = end === -1 ? value.slice(1) : value.slice(1, end), rest = end === -1 ? "" : value.slice(end);
  if (name === "") return (scope.variables.get("HOME")?.[0]?.text ?? reading.around.home) + rest;
  let entry = stackEntry(name, scope);
  if (entry !== void 0) {
    let [directory] = entry;
    return (directory === void 0 || entry.length > 1 ? "\uE000" : absolute(directory, reading.around)) + rest;
  }
  if (!/^[\w.-]+$/.test(name)) return value;
  let { home } = reading.around;
  return name === "root" ? `/root${rest}` : `${home.slice(0, home.lastIndexOf("/"))}/${name}${rest}`;
}

// src/shell/run/evaluate.ts
var maxDepth2 = 64;
function evaluateList(commands, scope, reading, input) {
  let printed = [];
  for (let { command: command2 } of commands) {
    if (!spend(reading)) break;
    printed.push(evaluate(command2, scope, reading, input)), settle(scope);
  }
  return join(printed);
}
function spend(reading) {
  return reading.steps -= 1, reading.steps < 0 && (reading.complete = !1), reading.steps >= 0;
}
function capture(script, { scope, reading }) {
  return script === void 0 ? unknown : evaluateList(script.commands, subshell(scope), reading, nothing);
}
function evaluate(node, scope, reading, input) {
  if (reading.depth >= maxDepth2 || !spend(reading))
    return reading.complete = !1, unknown;
  reading.depth += 1;
  let printed = evaluateNode(node, scope, reading, input);
  return reading.depth -= 1, printed;
}
function evaluateNode(node, scope, reading, input) {
  switch (node.type) {
    case "Command":
      return runCommand(node, { scope, reading }, input);
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
      let { stdin, print: print2 } = applyRedirects(node.redirects, { scope, reading }, input);
      return print2(evaluate(node.command, scope, reading, stdin));
    }
    case "Function":
      return defineFunction(node, scope), nothing;
    case "Coproc":
      return evaluate(node.body, subshell(scope), reading, input);
    default:
      return evaluateConditional(node, scope, reading, input);
  }
}
function defineFunction(node, scope) {
  scope.functions.set(node.name.value, node.body);
}
function evaluateConditional(node, scope, reading, input) {
  let shell = { scope, reading };
  switch (node.type) {
    case "If": {
      let branches = [node.then, ...node.elif.flatMap(({ clause, then }) => [clause, then]), node.else];
      return join([evaluate(node.clause, scope, reading, input), perhaps(branches, scope, reading, input)]);
    }
    case "While":
      return join([evaluate(node.clause, scope, reading, input), perhaps([node.body], scope, reading, input)]);
    case "For":
    case "Select":
      return evaluateLoop(node, shell, input);
    case "ArithmeticFor":
      return evaluateArithmeticFor(node, shell, input);
    case "Case":
      return evaluateCase(node, shell, input);
    case "TestCommand":
      for (let value of wordsOf2(node).flatMap((word) => [...expandText(word, shell)])) runSubscript(value, { shell });
      return nothing;
    case "ArithmeticCommand":
      for (let script of scriptsIn(node)) capture(script, shell);
      return nothing;
  }
}
function perhaps(bodies, scope, reading, input) {
  let { conditional, cwd } = scope;
  scope.conditional = !0;
  let ends = cwd, printed = bodies.map((body) => {
    if (body === void 0) return nothing;
    scope.cwd = cwd;
    let text = evaluate(body, scope, reading, input);
    return ends = either(ends, scope.cwd), text;
  });
  return scope.cwd = ends, scope.conditional = conditional, join(printed);
}
function evaluateLoop(node, shell, input) {
  let { scope, reading } = shell, words2 = node.wordlist?.flatMap((word) => [...expandWord(word, shell)]) ?? scope.positional ?? [unknown];
  return assign(scope, node.name.value, words2), perhaps([node.body], scope, reading, input);
}
function evaluateArithmeticFor(node, shell, input) {
  let { scope, reading } = shell;
  for (let expression of [node.initialize, node.test, node.update])
    for (let script of expression === void 0 ? [] : scriptsIn(expression)) capture(script, shell);
  return perhaps([node.body], scope, reading, input);
}
function evaluateCase(node, shell, input) {
  for (let word of [node.word, ...node.items.flatMap(({ pattern }) => pattern)]) expandText(word, shell);
  return perhaps(
    node.items.map(({ body }) => body),
    shell.scope,
    shell.reading,
    input
  );
}
function wordsOf2({ expression }) {
  let words2 = [], open = [expression];
  for (let next = open.pop(); next !== void 0; next = open.pop())
    next.type === "TestUnary" ? words2.push(next.operand) : next.type === "TestBinary" ? words2.push(next.left, next.right) : next.type === "TestLogical" ? open.push(...next.operands) : open.push(next.type === "TestNot" ? next.operand : next.expression);
  return words2;
}
function evaluatePipeline(node, scope, reading, input) {
  let piped = node.commands.length > 1;
  return node.commands.reduce(
    (stdin, command2) => evaluate(command2, piped ? subshell(scope) : scope, reading, stdin),
    input
  );
}
function evaluateAndOr(node, scope, reading, input) {
  let { conditional } = scope, printed = [];
  for (let [index, command2] of node.commands.entries())
    if ((index === 0 ? void 0 : node.operators[index - 1]) === "||") {
      let { cwd, fallback } = scope;
      scope.cwd = fallback.length === 0 ? cwd : fallback, scope.fallback = [], scope.conditional = !0, printed.push(evaluate(command2, scope, reading, input));
      let isEnd = endsShell(command2);
      scope.cwd = isEnd ? cwd : either(cwd, scope.cwd);
    } else
      scope.conditional = conditional || index > 0, printed.push(evaluate(command2, scope, reading, input));
  return scope.conditional = conditional, join(printed);
}
function endsShell(node) {
  if (node.type === "Command") return /^(exit|return|continue|break|die)$/.test(node.name?.value ?? "");
  if (node.type !== "BraceGroup") return !1;
  let last = node.body.commands.at(-1)?.command;
  return last !== void 0 && last.type !== "AndOr" && endsShell(last);
}

// src/shell/read-command.ts
var maxCommandLength = 1e5, maxNesting = 64, maxSteps = 3e4, maxInnerCharacters = 2e5, maxAssigned = 2e6, unread = { accesses: [], invocations: [], complete: !1, needsCode: !1 };
function readCommand(command2, around) {
  if (command2.length > maxCommandLength || nesting(command2) > maxNesting) return unread;
  let statements = parseWhole(command2);
  if (statements === void 0) return unread;
  let reading = {
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
  evaluateList(statements, createScope(around), reading, nothing);
  for (let { code, scope } of reading.traps) runShellCode(code, { reading, scope }, scope);
  let { accesses, invocations, complete, needsCode } = reading;
  return { accesses: [...accesses.values()], invocations, complete, needsCode };
}
function nesting(command2) {
  let depth = 0, deepest = 0;
  for (let index = 0; index < command2.length; index += 1) {
    let code = command2.charCodeAt(index);
    code === 40 || code === 123 ? deepest = Math.max(deepest, ++depth) : (code === 41 || code === 125) && depth > 0 && (depth -= 1);
  }
  return deepest;
}

// src/policy/reserved-paths.ts
var verbs = { read: "Reading", write: "Writing", delete: "Deleting", execute: "Running", network: "Fetching" };
function verb({ action, certainty }) {
  return certainty === "possible" ? `A command that may ${action}` : verbs[action];
}
var maxTargetLength = 90;
function shorten(text, maxLength2 = maxTargetLength) {
  if (text.length <= maxLength2) return text;
  let cut = text.indexOf("/", text.length - maxLength2 + 1);
  return cut === -1 ? "\u2026" : `\u2026${text.slice(cut)}`;
}

// src/policy/destructive/find-access-dangers.ts
function findAccessDangers(call2) {
  return [...bombs(call2), ...call2.accesses.flatMap((access) => dangersOf(access, call2))];
}
function dangersOf(access, call2) {
  let rules = findAccessRule(access, call2);
  return rules.length === 0 || isGuarded(access, call2) ? [] : rules.map((rule2) => ({ rule: rule2, shown: showAccess(access), ...accessRules[rule2] }));
}
var bomb = /(?:^|[\s;&|({])([\w:.-]{1,30})\s{0,5}\(\)\s{0,5}\{\s{0,5}\1\s{0,5}\|\s{0,5}\1\s{0,5}&/;
function bombs({ tool, command: command2, invocations }) {
  return tool !== "Bash" && tool !== "Monitor" ? [] : bomb.test(command2) ? invocations.some(
    ({ program: program2, words: words2 }) => !isShell(program2) && words2.some((word) => word !== void 0 && bomb.test(word))
  ) ? [] : [{ rule: "fork-bomb", shown: "This command", ...accessRules["fork-bomb"] }] : [];
}
function isGuarded({ target }, { invocations }) {
  return invocations.some(
    ({ program: program2, subcommands, operands: operands2 }) => program2 === "git" && subcommands.join(" ") === "worktree remove" && operands2.includes(target)
  );
}
var maxShownLength2 = 60;
function showAccess(access) {
  return access.certainty !== "unknown" && access.action !== "execute" ? `${verb(access)} ${shorten(access.shown ?? access.target, maxShownLength2)}` : "This command";
}

// src/policy/human-verbs.ts
var humanVerbs = [
  "approve",
  "audit anchor",
  "audit prune",
  "audit redact",
  "audit rotate-key",
  "delete",
  "deny",
  "locks break",
  "pause",
  "promote",
  "restore",
  "resume",
  "session delete",
  "start",
  "stop",
  "trust",
  "uninstall"
], skillVerbs = humanVerbs.filter((verb2) => verb2 !== "start"), runtimes = /* @__PURE__ */ new Set(["node", "nodejs", "bun", "deno", "tsx", "ts-node"]), typists = /* @__PURE__ */ new Set(["claude", "expect", "screen", "tmux", "xdotool"]);
function humanVerbOf(call2) {
  return skillVerb(call2) ?? scheduledVerb(call2) ?? first(call2.invocations, invokedVerb);
}
function skillVerb(call2) {
  return call2.tool === "Skill" ? skillVerbs.find((verb2) => call2.command.trim().replace(/^\//, "").split(/\s/, 1)[0] === slashName(verb2)) : void 0;
}
function scheduledVerb(call2) {
  return call2.tool.startsWith("Cron") || call2.tool === "ScheduleWakeup" ? typedVerb(call2.command) : void 0;
}
function invokedVerb({ program: program2, words: words2, texts }) {
  if (typists.has(program2)) return first([...words2, ...texts], (text) => typedVerb(text ?? ""));
  if (program2 === "k6s" || program2 === ownScript) return namedVerb(words2);
  if (!runtimes.has(program2)) return;
  let script = words2.findIndex((word) => word?.endsWith(`dist/${ownScript}`));
  return script === -1 ? void 0 : namedVerb(words2.slice(script + 1));
}
var ownScript = "cli.js", unknownVerb = "<unknown>";
function namedVerb(words2) {
  let named2 = words2.filter((word) => !word?.startsWith("-")), [verb2 = unknownVerb, noun = ""] = named2[0] === "team" ? named2.slice(1) : named2;
  return verb2 === unknownVerb ? named2.length === 0 ? void 0 : verb2 : humanVerbs.find((known4) => known4 === verb2 || known4 === `${verb2} ${noun}`);
}
function typedVerb(text) {
  return humanVerbs.find((verb2) => text.includes(`/${slashName(verb2)}`));
}
function slashName(verb2) {
  return `k6s:${verb2.replace(" ", "-")}`;
}
function first(values, find) {
  for (let value of values) {
    let found = find(value);
    if (found !== void 0) return found;
  }
}

// src/operations/read-shell-call.ts
async function readShellCall({ tool, input }, { around, places, deniedCommands }) {
  let commands = await commandsOfCall(tool, input, places);
  if (commands.length === 0) return;
  let readings2 = [];
  for (let command2 of commands) {
    let reading2 = tool === "PowerShell" ? readPowerShellCommand(command2, around) : readWithCode(command2, around);
    readings2.push(await reading2);
  }
  let reading = readings2.length === 1 && readings2[0] !== void 0 ? readings2[0] : together(readings2), { invocations } = reading;
  return { ...reading, dangers: findDangers(invocations), denied: findDenied(invocations, deniedCommands) };
}
async function commandsOfCall(tool, input, places) {
  if (tool === "Bash" || tool === "PowerShell" || tool === "Monitor") return [commandOf(tool, input)];
  if (tool !== "Skill") return [];
  let { skill, args } = input;
  if (typeof skill != "string" || skill === "") return [];
  let { findSkillCommands } = await Promise.resolve().then(() => __toESM(require("./skills.js"), 1));
  return findSkillCommands(skill, typeof args == "string" ? args : "", places);
}
async function readWithCode(command2, around) {
  let reading = readCommand(command2, around);
  if (!reading.needsCode) return reading;
  let { readCode } = await Promise.resolve().then(() => __toESM(require("./code.js"), 1));
  return readCommand(command2, { ...around, readCode });
}
async function readPowerShellCommand(command2, around) {
  let { readPowerShell } = await Promise.resolve().then(() => __toESM(require("./powershell.js"), 1));
  return readPowerShell(command2, around);
}
function together(readings2) {
  return {
    accesses: readings2.flatMap(({ accesses }) => accesses),
    invocations: readings2.flatMap(({ invocations }) => invocations),
    complete: readings2.every(({ complete }) => complete),
    needsCode: !1
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  findAccessDangers,
  humanVerbOf,
  readShellCall
});
