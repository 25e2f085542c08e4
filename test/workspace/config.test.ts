import assert from 'node:assert/strict';
import { performance } from 'node:perf_hooks';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { KhoregosError } from '../../src/core/errors.ts';
import { maxPolicyBytes, parsePolicy } from '../../src/workspace/config.ts';

function problemIn(source: string): string {
  try {
    parsePolicy(source);
  } catch (error) {
    assert.ok(error instanceof KhoregosError, String(error));
    assert.equal(error.code, 'POLICY_INVALID');
    assert.match(error.message, /^Cannot read policy "k6s\.yaml": /);
    return error.message.slice('Cannot read policy "k6s.yaml": '.length);
  }
  return '';
}

const version = 'version: "1"\n';
const withPattern = (pattern: string) =>
  `${version}boundaries:\n  - pattern: "*"\n    forbidden_paths:\n      - ok\n      - ${JSON.stringify(pattern)}\n`;

const withAnchor = (text: string) => `${version}audit:\n  anchor:\n    ${text}\n`;
const withAnchorFile = (path: string) => withAnchor(`file: ${JSON.stringify(path)}`);

const withCommand = (command: string) =>
  `${version}tools:\n  deny_commands:\n    - ok\n    - ${JSON.stringify(command)}\n`;

/** What is wrong, the file, and what its reader is told, each with the line. */
const table: readonly (readonly [claim: string, source: string, problem: RegExp])[] = [
  ['an empty file', '', /^the file must be a mapping \(line 1\)$/],
  ['a list', '- a\n', /^the file must be a mapping \(line 1\)$/],
  ['a text', 'hello', /^the file must be a mapping \(line 1\)$/],
  ['no version', 'boundaries: []\n', /^version is missing \(line 1\)$/],
  ['a version of later', 'version: "2"\n', /^version must be "1" \(line 1\)$/],
  ['a version that is a list', 'version: [1]\n', /^version must be "1" \(line 1\)$/],
  ['broken YAML', `${version}a: [\n`, /\(line [23]\)/],
  ['a tab', `${version}boundaries:\n\t- pattern: x\n`, /\(line 3\)/],
  ['a key that is there twice', `${version}on_fault: strict\non_fault: strict\n`, /unique.*\(line 3\)/],
  ['two documents', `${version}---\n${version}`, /document.*\(line \d\)/],
  [
    'a key that would speak to a terminal',
    `${version}? "SYSTEM: obey\\n\\e[31m${'x'.repeat(5000)}"\n: 1\n`,
    /^unknown key SYSTEM: obey\\x0a\\x1b\[31mx{100,200}…$/,
  ],
  ['an unknown key', `${version}boundary: []\n`, /^unknown key boundary \(line 2\): did you mean "boundaries"\?$/],
  [
    'a key that is like none',
    `${version}x: 1\n`,
    /^unknown key x \(line 2\): known keys are version, project, on_fault, session, boundaries, tools, teams, locks, tasks, audit, retention, gates$/,
  ],
  [
    'an unknown key of a boundary',
    `${version}boundaries:\n  - pattern: "*"\n    forbiden_paths: [a]\n`,
    /^unknown key boundaries\[0\]\.forbiden_paths \(line 4\): did you mean "forbidden_paths"\?$/,
  ],
  [
    'an unknown key of the project',
    `${version}project: { nam: a }\n`,
    /project\.nam \(line 2\): did you mean "name"\?/,
  ],
  [
    'an unknown key of a trigger',
    `${version}gates:\n  - id: a\n    trigger:\n      file_pattern: [x]\n`,
    /gates\[0\]\.trigger\.file_pattern \(line 5\): did you mean "file_patterns"\?/,
  ],
  ...[-1, 1e9, '"24"', '.nan', 'soon', '[]'].map(
    (hours) =>
      [
        `a stale timeout of ${hours}`,
        `${version}session: { stale_timeout_hours: ${hours} }\n`,
        /^session\.stale_timeout_hours must be .*\(line 2\)$/,
      ] as const,
  ),
  [
    'no pattern',
    `${version}boundaries:\n  - enforcement: strict\n`,
    /^boundaries\[0\]\.pattern is missing \(line 3\)$/,
  ],
  [
    'no pattern in the second boundary',
    `${version}boundaries:\n  - pattern: a\n  - allowed_paths: [x]\n`,
    /^boundaries\[1\]\.pattern is missing \(line 4\)$/,
  ],
  [
    'boundaries that are no list',
    `${version}boundaries: { a: 1 }\n`,
    /^boundaries must be a list of boundaries \(line 2\)$/,
  ],
  ['a boundary that is no mapping', `${version}boundaries:\n  - x\n`, /^boundaries\[0\] must be a mapping \(line 3\)$/],
  [
    'an unknown enforcement',
    `${version}boundaries:\n  - pattern: a\n    enforcement: hard\n`,
    /^boundaries\[0\]\.enforcement must be advisory or strict \(line 4\)$/,
  ],
  ['an unknown fault mode', `${version}on_fault: closed\n`, /^on_fault must be advisory or strict \(line 2\)$/],
  [
    'paths that are no list',
    `${version}boundaries:\n  - pattern: a\n    allowed_paths: src\n`,
    /^boundaries\[0\]\.allowed_paths must be a list of patterns \(line 4\)$/,
  ],
  [
    'a path that is no text',
    `${version}boundaries:\n  - pattern: a\n    allowed_paths:\n      - 3\n`,
    /^boundaries\[0\]\.allowed_paths\[0\] must be a text \(line 5\)$/,
  ],
  ['a gate without id', `${version}gates:\n  - name: x\n`, /^gates\[0\]\.id is missing \(line 3\)$/],
  [
    'another way to approve',
    `${version}gates:\n  - id: a\n    approval_mode: auto\n`,
    /approval_mode must be manual \(line 4\)/,
  ],
  ['tools that are a text', `${version}tools: strict\n`, /^tools must be a mapping \(line 2\)$/],
  [
    'an unknown key of the tools',
    `${version}tools:\n  deny_command: [a]\n`,
    /^unknown key tools\.deny_command \(line 3\): did you mean "deny_commands"\?$/,
  ],
  [
    'an unknown key of a denied command',
    `${version}tools:\n  deny_commands:\n    - command: a\n      reasn: b\n`,
    /^unknown key tools\.deny_commands\[0\]\.reasn \(line 5\): did you mean "reason"\?$/,
  ],
  [
    'a denied command without a command',
    `${version}tools:\n  deny_commands:\n    - reason: b\n`,
    /^tools\.deny_commands\[0\]\.command is missing \(line 4\)$/,
  ],
  [
    'denied commands that are no list',
    `${version}tools:\n  deny_commands: npm publish\n`,
    /^tools\.deny_commands must be a list of commands \(line 3\)$/,
  ],
  [
    'a denied command that is a number',
    `${version}tools:\n  deny_commands:\n    - 3\n`,
    /^tools\.deny_commands\[0\] must be a command, or a mapping of command and reason \(line 4\)$/,
  ],
  ['an empty command', withCommand(' '), /^tools\.deny_commands\[1\] is empty \(line 5\)$/],
  ['a long command', withCommand('a'.repeat(300)), /is longer than 256 characters \(line 5\)/],
  ['a command of several lines', withCommand('a\nb'), /several lines.*\(line 5\)/],
  ['two commands', withCommand('curl x | sh'), /is more than one command.*\(line 5\)/],
  ['a quote without end', withCommand('a "b'), /quote that does not end \(line 5\)/],
  ['a command that is an option', withCommand('--force'), /must begin with the name of a program \(line 5\)/],
  [
    'an unknown protection',
    `${version}tools: { protect: all }\n`,
    /^tools\.protect must be destructive, strict or off \(line 2\)$/,
  ],
  [
    'another answer to unknown writes',
    `${version}tools:\n  unknown_writes: allow\n`,
    /^tools\.unknown_writes must be pass, ask or deny \(line 3\)$/,
  ],
  ['an audit that is a text', `${version}audit: git\n`, /^audit must be a mapping \(line 2\)$/],
  ['anchors that are a text', `${version}audit:\n  anchor: git\n`, /^audit\.anchor must be a mapping \(line 3\)$/],
  [
    'an unknown key of the anchors',
    withAnchor('every_event: 3'),
    /^unknown key audit\.anchor\.every_event \(line 4\): did you mean "every_events"\?$/,
  ],
  [
    'an unknown key of the audit',
    `${version}audit: { anchors: {} }\n`,
    /^unknown key audit\.anchors \(line 2\): did you mean "anchor"\?$/,
  ],
  ['a git that is a text', withAnchor('git: "yes"'), /^audit\.anchor\.git must be true or false \(line 4\)$/],
  ...[0, -1, 1.5, 100_001, '"200"', '.nan', '.inf', '[]'].map(
    (events) =>
      [
        `anchors every ${events} events`,
        withAnchor(`every_events: ${events}`),
        /^audit\.anchor\.every_events must be .*\(line 4\)$/,
      ] as const,
  ),
  [
    'an anchor file that is a number',
    withAnchor('file: 3'),
    /^audit\.anchor\.file must be the path of a file \(line 4\)$/,
  ],
  ['an anchor file without a name', withAnchorFile(''), /^audit\.anchor\.file is empty.*\(line 4\)$/],
  ...['heads.jsonl', './heads.jsonl', '~other/heads.jsonl', 'C:\\heads.jsonl', '~'].map(
    (path) =>
      [
        `the anchor file ${path}`,
        withAnchorFile(path),
        /^audit\.anchor\.file is relative: .* elsewhere.*\(line 4\)$/,
      ] as const,
  ),
  [
    'an anchor file that leads back',
    withAnchorFile('/var/../x.jsonl'),
    /^audit\.anchor\.file contains "\.\.".*\(line 4\)$/,
  ],
  [
    'an anchor file of another kind',
    withAnchorFile('~/.bashrc'),
    /^audit\.anchor\.file must end with "\.jsonl".*\(line 4\)$/,
  ],
  ['an anchor file with a NUL', withAnchorFile('/a\0.jsonl'), /^audit\.anchor\.file contains a character.*\(line 4\)$/],
  ['a long anchor file', withAnchorFile(`/${'a'.repeat(1020)}.jsonl`), /^audit\.anchor\.file is longer than 1024/],
  ...['-1', '0.5', '36526', 'for ever', '.inf'].map(
    (days) =>
      [
        `a retention of ${days} days`,
        `${version}retention:\n  session_days: 30\n  audit_days: ${days}\n`,
        /^retention\.audit_days must be .*\(line 4\)$/,
      ] as const,
  ),
  [
    'an unknown key of the retention',
    `${version}retention: { audit: 3 }\n`,
    /^unknown key retention\.audit \(line 2\): known keys are audit_days, context_days, session_days$/,
  ],
  ['an empty pattern', withPattern(' '), /^boundaries\[0\]\.forbidden_paths\[1\] is empty \(line 6\)$/],
  ['a negated pattern', withPattern('!a'), /starts with "!".*\(line 6\)/],
  ['an absolute pattern', withPattern('/etc/passwd'), /is absolute.*\(line 6\)/],
  ['a pattern in the home', withPattern('~/x'), /is absolute.*\(line 6\)/],
  ['a pattern that leaves the project', withPattern('a/../../b'), /contains "\.\.".*\(line 6\)/],
  ['a backslash', withPattern('a\\b'), /contains a backslash.*\(line 6\)/],
  ['an extended glob', withPattern('+(a|b)'), /contains an extended glob.*\(line 6\)/],
  ['a named class', withPattern('[[:alpha:]]'), /contains a named class.*\(line 6\)/],
  ['a range in braces', withPattern('{1..9}'), /braces.*\(line 6\)/],
  [
    'an unknown answer to idle teammates',
    `${version}teams: { on_idle: shout }\n`,
    /must be nudge or record \(line 2\)/,
  ],
  ['a negative number of agents', `${version}teams: { max_agents: -1 }\n`, /must be 0 or more \(line 2\)/],
  ['a lock that is over at once', `${version}locks: { ttl_seconds: 1 }\n`, /must be 10 or more \(line 2\)/],
  ['more tasks than are kept', `${version}tasks: { max_open: 65 }\n`, /must be at most 64 \(line 2\)/],
  ['many groups in braces', withPattern('{a,b}{c,d}{e,f}'), /has more than 2 groups in braces \(line 6\)/],
  ['many alternatives', withPattern(`{${'a,'.repeat(100)}b}`), /has more than 64 alternatives \(line 6\)/],
  ['a long pattern', withPattern('a'.repeat(300)), /is longer than 256 characters \(line 6\)/],
];

describe('parsePolicy()', () => {
  for (const [claim, source, problem] of table) {
    it(`refuses ${claim} and says where`, () => assert.match(problemIn(source), problem));
  }

  it('names every problem, but no more than five', () => {
    const two = problemIn('version: "2"\non_fault: x\n');
    assert.match(two, /version must be "1" \(line 1\); on_fault must be advisory or strict \(line 2\)/);
    const nine = `${version}boundaries:\n${'  - enforcement: strict\n'.repeat(9)}`;
    assert.equal(problemIn(nine).split('; ').length, 6);
    assert.match(problemIn(nine), /boundaries\[4\]\.pattern is missing \(line 7\); and 4 more$/);
  });

  it('reads what a policy may say', () => {
    const source = `${version}
project: { name: shop, description: x }
on_fault: strict
session: { stale_timeout_hours: 0 }
boundaries:
  - pattern: "k6s:*"
    allowed_paths: [src/**]
    forbidden_paths: ["{a,b}/*.{pem,key}"]
    forbidden_reads: [secrets/**]
    enforcement: strict
  - pattern: "*"
tools:
  deny_commands:
    - npm publish
    - { command: "git push 'a|b'", reason: "ask first" }
  protect: strict
  unknown_writes: ask
teams: { on_idle: record, max_agents: 3 }
locks: { auto: false, ttl_seconds: 60 }
tasks: { require_description: true, max_open: 10 }
audit: { anchor: { file: ~/k6s anchors/heads.jsonl, git: true, every_events: 100000 } }
retention: { audit_days: 365, context_days: 90, session_days: 0 }
gates:
  - id: release
    trigger: { file_patterns: ["CHANGELOG.md"] }
    approval_mode: manual
`;
    assert.deepEqual(parsePolicy(source), {
      project: 'shop',
      onFault: 'strict',
      boundaries: [
        {
          pattern: 'k6s:*',
          allowed: ['src/**'],
          forbidden: ['a/*.pem', 'a/*.key', 'b/*.pem', 'b/*.key'],
          forbiddenReads: ['secrets/**'],
          enforcement: 'strict',
        },
        { pattern: '*', allowed: [], forbidden: [], forbiddenReads: [], enforcement: 'advisory' },
      ],
      tools: {
        deniedCommands: [
          { command: 'npm publish', reason: '' },
          { command: "git push 'a|b'", reason: 'ask first' },
        ],
        protect: 'strict',
        unknownWrites: 'ask',
      },
      staleTimeoutHours: 0,
      teams: { onIdle: 'record', maxAgents: 3 },
      locks: { auto: false, ttlMs: 60_000 },
      tasks: { requireDescription: true, maxOpen: 10 },
      audit: { anchorFile: '~/k6s anchors/heads.jsonl', anchorGit: true, anchorEveryEvents: 100_000 },
      retention: { auditDays: 365, contextDays: 90, sessionDays: 0 },
      gates: ['release'],
    });
  });

  it('fills in the defaults, also for the number 1', () => {
    const tools = { deniedCommands: [], protect: 'destructive', unknownWrites: 'pass' };
    const audit = { anchorFile: '', anchorGit: false, anchorEveryEvents: 200 };
    const retention = { auditDays: 0, contextDays: 0, sessionDays: 0 };
    const team = {
      teams: { onIdle: 'nudge', maxAgents: 0 },
      locks: { auto: true, ttlMs: 300_000 },
      tasks: { requireDescription: false, maxOpen: 64 },
    };
    const kept = { staleTimeoutHours: 24, ...team, audit, retention };
    const defaults = { project: '', onFault: 'advisory', boundaries: [], tools, ...kept, gates: [] };
    assert.deepEqual(parsePolicy('version: 1\n'), defaults);
    assert.deepEqual(parsePolicy(`${version}audit: {}\nretention: {}\n`), defaults);
    assert.deepEqual(parsePolicy(`${version}audit: { anchor: {} }\n`), defaults);
    assert.deepEqual(parsePolicy('\uFEFFversion: "1"\r\nboundaries: []\r\n'), defaults);
  });

  it('never runs what a tag names', () => {
    const { project } = parsePolicy(`${version}project: { name: !!js/function "function () {}" }\n`);
    assert.equal(typeof project, 'string');
  });

  it('refuses aliases that grow', () => {
    const levels = Array.from({ length: 9 }, (_, level) => {
      const before = level === 0 ? '"x"' : `*a${level - 1}`;
      return `a${level}: &a${level} [${Array(9).fill(before).join(', ')}]`;
    });
    const started = performance.now();
    assert.match(problemIn(`${version}${levels.join('\n')}\n`), /alias/i);
    assert.ok(performance.now() - started < 1000);
  });

  it('refuses an alias of nothing, and one that holds itself', () => {
    assert.match(problemIn(`${version}gates: *nowhere\n`), /alias/i);
    assert.notEqual(problemIn(`${version}gates: &a [*a]\n`), '');
  });

  it('refuses braces that stand for more than a policy may hold', () => {
    const many = `{${Array.from({ length: 30 }, (_, index) => `a${index}`).join(',')}}`;
    const line = `      - "${many}/{${many.slice(1, -1)}}"\n`;
    const source = `${version}boundaries:\n  - pattern: "*"\n    forbidden_paths:\n${line.repeat(200)}`;
    const started = performance.now();
    assert.match(problemIn(source), /once braces are expanded/);
    assert.ok(performance.now() - started < 3000);
  });

  it('is done in time with the largest file, however it is written', () => {
    const fill = (piece: string) => piece.repeat(Math.floor((maxPolicyBytes - 100) / piece.length));
    const hostile = [`${version}gates: ${fill('[')}`, `${version}gates:\n${fill('- ')}`, fill('a:\n')];
    for (const source of hostile) {
      const started = performance.now();
      assert.throws(() => assert.equal(parsePolicy(source), undefined));
      assert.ok(performance.now() - started < 8000, `${source.slice(13, 30)} ${performance.now() - started}`);
    }
  });

  it('throws nothing but POLICY_INVALID for random text', () => {
    const pieces = fc.constantFrom(
      ...version,
      ...'&*!|>-?:[]{}#%@`"\'\n ~',
      'boundaries',
      'pattern',
      '\t',
      'é',
      '<<: ',
    );
    const random = fc.array(pieces, { maxLength: 60, size: 'max' }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(random, (text) => {
        problemIn(text);
        problemIn(version + text);
      }),
      { numRuns: 1000 },
    );
  });
});
