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

// src/operations/release-gone.ts
var release_gone_exports = {};
__export(release_gone_exports, {
  releaseGone: () => releaseGone
});
module.exports = __toCommonJS(release_gone_exports);

// src/core/agents.ts
var unverified = { id: "unverified", name: "unverified", type: "", via: "program" }, program = { id: "khoregos", name: "khoregos", type: "", via: "program" };
var ownNames = /* @__PURE__ */ new Set(["lead", "person", unverified.name, program.name]);
function clientOf(key) {
  return key.slice(0, Math.max(0, key.indexOf("/")));
}
function liveAgents(agents) {
  return [...agents].filter(([, { live }]) => live).map(([key, agent]) => ({ ...agent, key }));
}

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

// src/workspace/client-process.ts
var import_node_child_process = require("node:child_process"), import_node_fs = require("node:fs");

// src/workspace/processes.ts
function isGone(pid) {
  if (!Number.isSafeInteger(pid) || pid <= 0) return !1;
  try {
    return process.kill(pid, 0), !1;
  } catch (error) {
    if (systemCode(error) === void 0) throw error;
    return systemCode(error) === "ESRCH";
  }
}

// src/workspace/project-root.ts
function reachable(call) {
  try {
    return call();
  } catch (error) {
    if (systemCode(error) === void 0) throw error;
    return;
  }
}

// src/workspace/client-process.ts
var maxArgumentsLength = 64 * 1024;
function statFields(pid) {
  let text = reachable(() => (0, import_node_fs.readFileSync)(`/proc/${pid}/stat`, "utf8"));
  return text?.slice(text.lastIndexOf(")") + 2).split(" ");
}
var startField = 19, maxAnswerMs = 500;
function askSystem(pid, field) {
  if (process.platform === "linux" || process.platform === "win32") return "";
  let options = { encoding: "utf8", timeout: maxAnswerMs };
  return reachable(() => (0, import_node_child_process.execFileSync)("ps", ["-o", `${field}=`, "-p", String(pid)], options))?.trim() ?? "";
}
function describeProcess(pid) {
  return {
    pid,
    started: statFields(pid)?.[startField] ?? askSystem(pid, "lstart"),
    boot: bootId(),
    namespace: namespaceId()
  };
}
function bootId() {
  return reachable(() => (0, import_node_fs.readFileSync)("/proc/sys/kernel/random/boot_id", "utf8").trim()) ?? "";
}
function namespaceId() {
  return reachable(() => (0, import_node_fs.readlinkSync)("/proc/self/ns/pid")) ?? "";
}
function hasEnded({ pid, started, boot, namespace }) {
  return started === "" || boot !== bootId() || namespace !== namespaceId() ? !1 : isGone(pid) || describeProcess(pid).started !== started || statFields(pid)?.[0] === "Z";
}

// src/operations/release-gone.ts
function releaseGone(project, actor) {
  let { agents, locks, tasks, clients } = project.state(), holders = [...tasks.values()].filter(({ holder }) => holder !== "").map(({ holder }) => clientOf(holder));
  for (let client of /* @__PURE__ */ new Set([
    ...[...locks.values()].map((lock) => lock.client),
    ...holders,
    ...liveAgents(agents).map(({ key }) => clientOf(key))
  ])) {
    let process2 = clients.get(client)?.process;
    if (client === actor.client || process2 === void 0 || !hasEnded(process2)) continue;
    let details = { gone: client, pid: process2.pid };
    tryRecord(project, { type: "owner_gone", action: "A client that held locks or tasks is gone", details }, actor);
  }
}
function tryRecord(project, draft, actor) {
  try {
    project.record(draft, actor);
  } catch (error) {
    if (!(error instanceof KhoregosError)) throw error;
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  releaseGone
});
