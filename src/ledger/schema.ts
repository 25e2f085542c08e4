/** What is in k6s.db? */

/** Raised whenever a table changes; a program never writes a database of a later format. */
export const ledgerFormat = 4;

/** Rows of `events` that the database keeps: the newest. Older ones are read from their segments. */
export const keptEvents = 10_000;

/** Versions of a context value that the database keeps: the newest. */
export const keptVersions = 20;

export const schema = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

CREATE TABLE events (
  sequence INTEGER PRIMARY KEY,
  hash     TEXT NOT NULL,
  segment  INTEGER NOT NULL,
  offset   INTEGER NOT NULL,
  id       TEXT NOT NULL,
  at       TEXT NOT NULL,
  type     TEXT NOT NULL,
  severity TEXT NOT NULL,
  session  TEXT NOT NULL,
  client   TEXT NOT NULL,
  agent    TEXT NOT NULL,
  agent_id TEXT NOT NULL,
  agent_type TEXT NOT NULL,
  action   TEXT NOT NULL,
  tool     TEXT,
  call     TEXT,
  effect   TEXT,
  rule     TEXT,
  outcome  TEXT,
  line     TEXT NOT NULL
) STRICT;
CREATE INDEX events_by_agent ON events (agent, sequence);
CREATE INDEX events_by_call ON events (call) WHERE call IS NOT NULL;

CREATE TABLE sessions (
  id TEXT PRIMARY KEY,
  state TEXT NOT NULL,
  objective TEXT NOT NULL,
  parent TEXT NOT NULL,
  started_at TEXT NOT NULL, last_at TEXT NOT NULL, ended_at TEXT,
  operator TEXT, host TEXT, version TEXT,
  branch TEXT, git_commit TEXT, dirty INTEGER,
  end_branch TEXT, end_commit TEXT, end_dirty INTEGER,
  events INTEGER NOT NULL
) STRICT;

-- Claude sessions.
CREATE TABLE clients (
  id TEXT PRIMARY KEY, started_at TEXT NOT NULL, last_at TEXT NOT NULL, ended_at TEXT, events INTEGER NOT NULL
) STRICT;

CREATE TABLE agents (
  client TEXT NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL, type TEXT NOT NULL,
  first_at TEXT NOT NULL, last_at TEXT NOT NULL,
  events INTEGER NOT NULL, denials INTEGER NOT NULL,
  PRIMARY KEY (client, id)
) STRICT;

-- Versions of values that agents and people share; scope_key is the session, or empty for the project.
CREATE TABLE context (
  sequence INTEGER PRIMARY KEY,
  scope_key TEXT NOT NULL, key TEXT NOT NULL,
  session TEXT NOT NULL, client TEXT NOT NULL, agent TEXT NOT NULL, at TEXT NOT NULL,
  value TEXT, blob TEXT, summary TEXT NOT NULL, bytes INTEGER NOT NULL
) STRICT;
CREATE INDEX context_by_key ON context (scope_key, key, sequence);
-- The newest version of each key, by its sequence.
CREATE VIRTUAL TABLE context_text USING fts4 (key, text, tokenize=unicode61);

-- files, depends_on and blocked_by are JSON lists; holder and creator are keys of agents, client/id.
CREATE TABLE tasks (
  session TEXT NOT NULL, task TEXT NOT NULL,
  subject TEXT NOT NULL, status TEXT NOT NULL, progress TEXT NOT NULL,
  owner TEXT NOT NULL, holder TEXT NOT NULL,
  files TEXT NOT NULL, depends_on TEXT NOT NULL, blocked_by TEXT NOT NULL,
  creator TEXT NOT NULL, origin TEXT NOT NULL, agent TEXT NOT NULL,
  is_open INTEGER NOT NULL,
  created_at TEXT NOT NULL, updated_at TEXT NOT NULL,
  PRIMARY KEY (session, task)
) STRICT;
CREATE INDEX tasks_open ON tasks (session) WHERE is_open = 1;

CREATE TABLE checkpoints (
  sequence INTEGER PRIMARY KEY,
  id TEXT NOT NULL, session TEXT NOT NULL, at TEXT NOT NULL, agent TEXT NOT NULL, reason TEXT NOT NULL,
  details TEXT NOT NULL
) STRICT;

CREATE TABLE segments (
  number INTEGER PRIMARY KEY,
  first_sequence INTEGER NOT NULL, last_sequence INTEGER NOT NULL,
  first_at TEXT NOT NULL, last_at TEXT NOT NULL,
  agents TEXT NOT NULL
) STRICT;

CREATE TABLE policies (hash TEXT PRIMARY KEY, first_sequence INTEGER NOT NULL) STRICT;

-- Keys that sign heads, with the home and root that they sign for.
CREATE TABLE signing_keys (
  key TEXT NOT NULL, place TEXT NOT NULL, sequence INTEGER NOT NULL, PRIMARY KEY (key, place)
) STRICT;

-- Where heads are kept outside the project.
CREATE TABLE anchors (
  sequence INTEGER NOT NULL, kind TEXT NOT NULL, path TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (sequence, kind, path)
) STRICT;

CREATE TABLE findings (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, segment INTEGER NOT NULL, offset INTEGER NOT NULL
) STRICT;

-- One row per tool call that reached the gate; outcome is NULL while it runs. What lost a race was refused after all.
CREATE VIEW calls AS
SELECT request.session, request.client, request.call, request.agent, request.agent_id, request.agent_type,
       request.tool, request.action, coalesce(lost.effect, request.effect) AS effect,
       coalesce(lost.rule, request.rule) AS rule, done.outcome,
       request.at AS requested_at, done.at AS finished_at
FROM events AS request
LEFT JOIN events AS done
  ON done.call = request.call AND done.client = request.client AND done.outcome IS NOT NULL
LEFT JOIN events AS lost
  ON lost.call = request.call AND lost.client = request.client AND lost.type = 'claim_lost'
WHERE request.type IN ('tool_request', 'tool_denied', 'boundary_violation')
GROUP BY request.client, request.call;
`;
