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

// src/policy/destructive/find-access-dangers.ts
var find_access_dangers_exports = {};
__export(find_access_dangers_exports, {
  findAccessDangers: () => findAccessDangers
});
module.exports = __toCommonJS(find_access_dangers_exports);

// src/core/agents.ts
var unverified = { id: "unverified", name: "unverified", type: "", via: "program" }, program = { id: "khoregos", name: "khoregos", type: "", via: "program" };
var ownNames = /* @__PURE__ */ new Set(["lead", "person", unverified.name, program.name]);

// src/core/clients.ts
var ungatedForMs = 1440 * 60 * 1e3;

// src/core/match-path.ts
function matchText(pattern, text) {
  return matchSegment(pattern, text);
}
function isLiteral(pattern) {
  return !/[*?[]/.test(pattern);
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

// src/policy/reaches.ts
function plainGlob(glob) {
  return glob.replace(/(^|\/)(?:\.\/)+/g, "$1");
}
function lastSegment(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}

// src/policy/reserved-paths.ts
var verbs = { read: "Reading", write: "Writing", delete: "Deleting", execute: "Running", network: "Fetching" };
function verb({ action, certainty }) {
  return certainty === "possible" ? `A command that may ${action}` : verbs[action];
}
var maxTargetLength = 90;
function shorten(text, maxLength = maxTargetLength) {
  if (text.length <= maxLength) return text;
  let cut = text.indexOf("/", text.length - maxLength + 1);
  return cut === -1 ? "\u2026" : `\u2026${text.slice(cut)}`;
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
  let segments = plainGlob(real).split("/"), first = segments.findIndex((segment) => !isLiteral(segment)), directory = segments.slice(0, first === -1 ? segments.length : first).join("/") || "/";
  if (!(isNamed(target) && isTemporary(directory, directories)) && !(directories.temporary.includes(directory) && segments[first]?.startsWith("tmp.")))
    return contains(directories.home, directory) && contains(directory, directories.home) ? "delete-home" : "delete-outside";
}
function globInside(segments) {
  let [first = "", ...rest] = segments, last = segments.at(-1) ?? "";
  if (segments.every(isWide)) return "delete-project";
  if (first === ".git" && rest.length === 1 || !isLiteral(first) && matchText(first, ".git") && rest.every(isWide)) return "delete-repository";
  if (!buildOutput.has(last))
    return first === "**" ? "delete-everywhere" : "delete-recursively";
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
function findAccessRule(access, call) {
  return [
    deletionRule(access, call),
    writeRule(access, call),
    modeRule(access, call),
    codeRule(access, call),
    isSentCredential(access) ? "send-credentials" : void 0,
    isReverseShell(access, call) ? "reverse-shell" : void 0
  ].filter((id) => id !== void 0);
}
var disks = /^\/dev\/(?:sd[a-z]|nvme|hd[a-z]|vd[a-z]|xvd|mmcblk|r?disk\d|mapper\/|md\d|dm-|k?mem$|port$)/, systemFiles = /^(?:\/private)?(?:\/etc\/(?:passwd|shadow|gshadow|group|sudoers|fstab)-?$|\/etc\/sudoers\.d\/|\/etc\/pam\.d\/|\/boot\/|\/sys\/|\/proc\/sysrq-trigger$|\/dev\/core)/, copying = new Set(
  "cp dd install mv pv rm rsync shred sponge tee truncate cat gzip xz zstd tar cpio".split(" ")
);
function writeRule({ action, certainty, place, target }, call) {
  if (!(action !== "write" && action !== "delete" || certainty !== "exact" || place === void 0)) {
    if (disks.test(place.real)) {
      let named = call.invocations.filter(({ operands }) => operands.includes(target));
      return named.length > 0 && !named.some(({ program: program2 }) => copying.has(program2)) ? void 0 : "write-disk";
    }
    return place.relative === void 0 && systemFiles.test(place.real) ? "change-system" : void 0;
  }
}
var modePrograms = /* @__PURE__ */ new Set(["chmod", "chown", "chgrp", "setfacl", "chflags", "chattr"]);
function modeRule({ action, certainty, place, target }, call) {
  if (action !== "write" || certainty !== "exact" || place === void 0) return;
  let recursive = call.invocations.filter((each) => modePrograms.has(each.program) && isRecursive(each)), { real, relative } = place, { root, home } = call.directories;
  if (recursive.length === 0 || real === root || isTemporary(real, call.directories)) return;
  let opened = recursive.some((each) => opensToAll(each) && each.operands.includes(target));
  return contains(real, root) || contains(real, home) || systemDirectories.test(real) || opened && relative === void 0 ? "change-owner-or-mode" : void 0;
}
function isRecursive({ options }) {
  return options.some(({ name }) => name === "-R" || name === "--recursive");
}
function opensToAll({ program: program2, words }) {
  return program2 === "chmod" && words.some((word) => word !== void 0 && /^(?:0?777|a\+rwx|ugo\+rwx|o\+w|a\+w)$/.test(word));
}
function codeRule({ action, certainty, origin, target }, call) {
  if (!(action !== "execute" || certainty !== "unknown" || target === call.command))
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

// src/policy/destructive/find-access-dangers.ts
function findAccessDangers(call) {
  return [...bombs(call), ...call.accesses.flatMap((access) => dangersOf(access, call))];
}
function dangersOf(access, call) {
  let rules = findAccessRule(access, call);
  return rules.length === 0 || isGuarded(access, call) ? [] : rules.map((rule) => ({ rule, shown: showAccess(access), ...accessRules[rule] }));
}
var bomb = /(?:^|[\s;&|({])([\w:.-]{1,30})\s{0,5}\(\)\s{0,5}\{\s{0,5}\1\s{0,5}\|\s{0,5}\1\s{0,5}&/;
function bombs({ tool, command, invocations }) {
  return tool !== "Bash" && tool !== "Monitor" ? [] : bomb.test(command) ? invocations.some(
    ({ program: program2, words }) => !isShell(program2) && words.some((word) => word !== void 0 && bomb.test(word))
  ) ? [] : [{ rule: "fork-bomb", shown: "This command", ...accessRules["fork-bomb"] }] : [];
}
function isGuarded({ target }, { invocations }) {
  return invocations.some(
    ({ program: program2, subcommands, operands }) => program2 === "git" && subcommands.join(" ") === "worktree remove" && operands.includes(target)
  );
}
var maxShownLength = 60;
function showAccess(access) {
  return access.certainty !== "unknown" && access.action !== "execute" ? `${verb(access)} ${shorten(access.shown ?? access.target, maxShownLength)}` : "This command";
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  findAccessDangers
});
