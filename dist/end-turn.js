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

// src/operations/end-turn.ts
var end_turn_exports = {};
__export(end_turn_exports, {
  refusals: () => refusals,
  reportsTo: () => reportsTo
});
module.exports = __toCommonJS(end_turn_exports);

// src/core/agents.ts
var lead = { id: "main", name: "lead", type: "", via: "payload" }, unverified = { id: "unverified", name: "unverified", type: "", via: "program" }, program = { id: "khoregos", name: "khoregos", type: "", via: "program" };
var ownNames = /* @__PURE__ */ new Set(["lead", "person", unverified.name, program.name]);
var maxDepth = 16;
function agentKey(client, id) {
  return `${client}/${id}`;
}
function clientOf(key) {
  return key.slice(0, Math.max(0, key.indexOf("/")));
}
function ancestorsOf(agents, key) {
  let found = [];
  for (let next = parentOf(agents, key); next !== "" && found.length < maxDepth && !found.includes(next); next = parentOf(agents, next))
    found.push(next);
  return found;
}
function parentOf(agents, key) {
  let parent = agents.get(key)?.parent ?? "", main = agentKey(clientOf(key), lead.id), isStarted = key !== main && !key.endsWith(`/${unverified.id}`);
  return parent !== "" || !isStarted ? parent : main;
}

// src/core/decisions.ts
function denialsOf(denials, event) {
  let beginning = `${event.client}/${event.agent.id} `, own = [...denials].filter(([key]) => key.startsWith(beginning));
  return new Map(own.map(([key, count]) => [key.slice(beginning.length), count]));
}

// src/core/text.ts
var unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
function printable(text) {
  return text.replace(unprintable, writtenOut);
}
function writtenOut(character) {
  let code = character.codePointAt(0) ?? 0;
  return code <= 255 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u{${code.toString(16)}}`;
}

// src/operations/end-turn.ts
var maxNamed = 3, maxLineLength = 300;
function refusals(project, actor) {
  let { agents, denials } = project.state(), [parent] = ancestorsOf(agents, agentKey(actor.client, actor.agent.id)), found = [...denialsOf(denials, actor)];
  if (parent === void 0 || found.length === 0) return {};
  let count = found.reduce((sum, [, times]) => sum + times, 0), names = found.slice(-maxNamed).map(([what]) => shown(what)), more = found.length > maxNamed ? ` and ${found.length - maxNamed} more` : "", calls = count === 1 ? "a call" : `${count} calls`, line = `${printable(actor.agent.name.slice(0, 60))} was refused ${calls}: ${names.join(", ")}${more}`;
  return { parent, refused: line.slice(0, maxLineLength) };
}
function shown(what) {
  let space = what.indexOf(" ");
  return `${printable(what.slice(space + 1, space + 71))} (rule ${what.slice(0, space)})`;
}
function reportsTo(project, actor) {
  let lines = project.state().reports.get(agentKey(actor.client, actor.agent.id)) ?? [];
  return lines.length === 0 ? "" : `k6s: of the agents that you started, ${lines.join("; ")}; give it another task or tell the user`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  refusals,
  reportsTo
});
