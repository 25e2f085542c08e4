/** Does a text in SQL, or in a shell of MongoDB or Redis, destroy what a database keeps? */
import type { Invocation } from '../../core/calls.ts';

const sqlClients: ReadonlySet<string> = new Set(
  'psql mysql mariadb sqlite3 sqlite duckdb cockroach clickhouse clickhouse-client sqlcmd osql isql bq snowsql usql mycli pgcli litecli sqlplus sql cqlsh trino presto hive beeline spark-sql impala-shell wrangler turso supabase heroku fly flyctl rails vsql db2 mysqlsh'.split(
    ' ',
  ),
);
const mongoClients: ReadonlySet<string> = new Set(['mongosh', 'mongo']);

/** Options that hold a text in the language of the client. */
const textOptions: ReadonlySet<string> = new Set(
  '-c -e -q -Q -C --command --execute --eval --query --statement --sql -query -exec'.split(' '),
);

/** No statement that anybody writes on a command line is longer. */
const maxTextLength = 100_000;

/** The words that destroy, e.g. `DROP TABLE`, in what a database client is given. */
export function findDestructiveText(invocation: Invocation): string | undefined {
  const { program } = invocation;
  const [sql, mongo] = [sqlClients.has(program), mongoClients.has(program)];
  if (!sql && !mongo && program !== 'redis-cli') return undefined;
  for (const text of new Set(textsOf(invocation))) {
    const bounded = text.slice(0, maxTextLength);
    const found = mongo ? findInMongo(bounded) : sql ? findInSql(bounded) : findInRedis(bounded);
    if (found !== undefined) return found;
  }
  return undefined;
}

function textsOf({ texts, options, operands }: Invocation): readonly string[] {
  const values = options.filter(({ name }) => textOptions.has(name)).map(({ value }) => value);
  return [...texts, ...[...values, ...operands].filter((text) => text !== undefined)];
}

function findInRedis(text: string): string | undefined {
  return /^\s{0,9}flush(?:all|db)\b/im.exec(text)?.[0].trim().toUpperCase();
}

function findInMongo(text: string): string | undefined {
  const squeezed = text.replace(/\s+/g, '');
  return /\.(?:dropDatabase\(|drop\(|deleteMany\(\{\}|remove\(\{\})/.exec(squeezed)?.[0].slice(1);
}

const dropped =
  /\bDROP (?:DATABASE|SCHEMA|TABLE|TABLESPACE|KEYSPACE|MATERIALIZED VIEW|OWNED|USER|ROLE|WAREHOUSE|STAGE|BUCKET|DATASET|MEASUREMENT|SERIES|COLUMNFAMILY)\b/;
const truncated = /^TRUNCATE (?!\()/;

function findInSql(text: string): string | undefined {
  for (const raw of statementsOf(text)) {
    const statement = raw.replace(/\s+/g, ' ').trim().toUpperCase();
    if (/^EXPLAIN (?!ANALYZE|\(ANALYZE)/.test(statement)) continue;
    const found = dropped.exec(statement)?.[0] ?? (truncated.test(statement) ? 'TRUNCATE' : undefined);
    if (found !== undefined) return found;
    const bounded = / WHERE /.test(statement);
    if (!bounded && /\bDELETE FROM\b/.test(statement)) return 'DELETE without WHERE';
    if (!bounded && /^(?:WITH .*)?UPDATE .*\bSET\b/.test(statement)) return 'UPDATE without WHERE';
    if (
      /^ALTER TABLE .* DROP (?!CONSTRAINT|INDEX|DEFAULT|NOT|KEY|FOREIGN|PRIMARY|CHECK|EXPRESSION|IDENTITY)/.test(
        statement,
      )
    )
      return 'ALTER TABLE … DROP';
  }
  return undefined;
}

/** Statements without comments, and with every quoted text as `''`. */
function statementsOf(text: string): readonly string[] {
  const statements: string[] = [];
  let current = '';
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    const skipped = endOfSkipped(text, index);
    if (skipped !== undefined) {
      current += character === "'" ? "''" : character === '"' || character === '`' ? 'x' : ' ';
      index = skipped;
    } else if (character === ';') {
      statements.push(current);
      current = '';
    } else current += character;
  }
  return [...statements, current];
}

/** Where a quoted text or a comment that begins here ends; undefined where none begins. */
function endOfSkipped(text: string, start: number): number | undefined {
  const character = text.charAt(start);
  const pair = text.slice(start, start + 2);
  if (character === "'" || character === '"' || character === '`') return endAt(text, character, start + 1);
  if (pair === '--') return endAt(text, '\n', start);
  return pair === '/*' ? endAt(text, '*/', start + 2) + 1 : undefined;
}

function endAt(text: string, end: string, from: number): number {
  const found = text.indexOf(end, from);
  return found === -1 ? text.length : found;
}
