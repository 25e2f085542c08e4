/** Which authority for time do tests ask? A real one: a CA, a signing certificate and `openssl ts -reply`, behind HTTP. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { temporaryDirectory } from '../helpers.ts';

type Cleanup = Parameters<typeof temporaryDirectory>[0];

const configuration = `
[req]
distinguished_name = name
[name]
[ca]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign
[tsa]
extendedKeyUsage = critical,timeStamping
[replies]
serial = serial
signer_digest = sha256
default_policy = 1.2.3.4
digests = sha256
`;

export interface Authority {
  readonly caPath: string;
  /** A reply to a query, as the authority gives it. */
  reply(query: Buffer): Buffer;
}

/** An authority whose certificates hold so many days; none: they ended as they were made. */
export function createAuthority(t: Cleanup, days = 2): Authority {
  const directory = temporaryDirectory(t);
  const openssl = (...words: readonly string[]) =>
    execFileSync('openssl', words, { cwd: directory, stdio: 'pipe', env: { PATH: process.env.PATH } });
  writeFileSync(join(directory, 'c.cnf'), configuration);
  writeFileSync(join(directory, 'serial'), '01\n');
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-config', 'c.cnf'];
  openssl(
    'req',
    '-x509',
    ...key,
    '-extensions',
    'ca',
    '-subj',
    '/CN=ca',
    '-days',
    '2',
    '-keyout',
    'ca.key',
    '-out',
    'ca.pem',
  );
  openssl('req', ...key, '-subj', '/CN=tsa', '-keyout', 'tsa.key', '-out', 'tsa.csr');
  const made = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-days', String(days)];
  openssl('x509', '-req', '-in', 'tsa.csr', ...made, '-extfile', 'c.cnf', '-extensions', 'tsa', '-out', 'tsa.pem');
  return {
    caPath: join(directory, 'ca.pem'),
    reply: (query) => {
      writeFileSync(join(directory, 'query.tsq'), query);
      const signer = ['-signer', 'tsa.pem', '-inkey', 'tsa.key'];
      openssl(
        'ts',
        '-reply',
        '-config',
        'c.cnf',
        '-section',
        'replies',
        '-queryfile',
        'query.tsq',
        ...signer,
        '-out',
        'r',
      );
      return readFileSync(join(directory, 'r'));
    },
  };
}

/** A query about a hash that no authority of the tests stamps, so that it refuses. */
export function unsupportedQuery(t: Cleanup): Buffer {
  const directory = temporaryDirectory(t);
  mkdirSync(directory, { recursive: true });
  const words = ['ts', '-query', '-digest', '0'.repeat(128), '-sha512', '-out', 'q'];
  execFileSync('openssl', words, { cwd: directory, stdio: 'pipe', env: { PATH: process.env.PATH } });
  return readFileSync(join(directory, 'q'));
}

/** A server on loopback for as long as the test runs; returns its address. */
export async function serve(t: Cleanup, listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/tsr`;
}

/** Answers a query as an authority does. */
export function answering(reply: (query: Buffer) => Buffer): RequestListener {
  return (request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      const wanted = request.method === 'POST' && request.headers['content-type'] === 'application/timestamp-query';
      response.statusCode = wanted ? 200 : 415;
      response.setHeader('content-type', 'application/timestamp-reply');
      response.end(reply(Buffer.concat(pieces)));
    });
  };
}
