/** What does a k6s.yaml say? Loaded only when the file changed. */
import { braceExpand } from 'minimatch';
import * as v from 'valibot';
import { type Document, isMap, LineCounter, parseDocument } from 'yaml';
import { type Policy, standardAudit } from '../core/policy.ts';
import { describeIssue, invalid } from './config-problems.ts';
import { type Config, schema } from './config-schema.ts';

/** A policy that people can still read. */
export const maxPolicyBytes = 64 * 1024;

/** YAML's aliases can make a small file large. */
const maxAliases = 50;

/**
 * The policy in a k6s.yaml.
 * @throws KhoregosError POLICY_INVALID naming every problem with its line.
 */
export function parsePolicy(source: string): Omit<Policy, 'hash'> {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const [broken] = document.errors;
  if (broken !== undefined)
    throw invalid([`${broken.message.split('\n')[0]} (line ${lines.linePos(broken.pos[0]).line})`]);
  if (!isMap(document.contents)) throw invalid(['the file must be a mapping (line 1)']);
  const result = v.safeParse(schema, toValue(document));
  if (!result.success) throw invalid(result.issues.map((issue) => describeIssue(issue, document, lines)));
  return compilePolicy(result.output);
}

function toValue(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: maxAliases });
  } catch (error) {
    if (error instanceof ReferenceError) throw invalid([error.message]);
    throw error;
  }
}

/** Braces multiply: what they stand for is no longer than the file itself may be. */
const maxExpandedLength = maxPolicyBytes;

function compilePolicy(config: Config): Omit<Policy, 'hash'> {
  let length = 0;
  const expand = (pattern: string): readonly string[] => {
    const expanded = braceExpand(pattern);
    length += expanded.join('').length;
    if (length <= maxExpandedLength) return expanded;
    throw invalid([`its patterns stand for more than ${maxExpandedLength} characters once braces are expanded`]);
  };
  return {
    project: config.project.name,
    onFault: config.on_fault,
    boundaries: config.boundaries.map((boundary) => ({
      pattern: boundary.pattern,
      allowed: boundary.allowed_paths.flatMap(expand),
      forbidden: boundary.forbidden_paths.flatMap(expand),
      forbiddenReads: boundary.forbidden_reads.flatMap(expand),
      enforcement: boundary.enforcement,
    })),
    tools: {
      deniedCommands: config.tools.deny_commands,
      protect: config.tools.protect,
      unknownWrites: config.tools.unknown_writes,
    },
    staleTimeoutHours: config.session.stale_timeout_hours,
    teams: { onIdle: config.teams.on_idle, maxAgents: config.teams.max_agents },
    locks: { auto: config.locks.auto, ttlMs: config.locks.ttl_seconds * 1000 },
    tasks: { requireDescription: config.tasks.require_description, maxOpen: config.tasks.max_open },
    audit: {
      anchorFile: config.audit.anchor.file ?? standardAudit.anchorFile,
      anchorGit: config.audit.anchor.git,
      anchorEveryEvents: config.audit.anchor.every_events,
    },
    retention: {
      auditDays: config.retention.audit_days,
      contextDays: config.retention.context_days,
      sessionDays: config.retention.session_days,
    },
    gates: config.gates.map((gate) => gate.id),
  };
}
