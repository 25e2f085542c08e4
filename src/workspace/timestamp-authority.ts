/** How is an authority for time asked over the network? Source: RFC 3161, section 3.4. */
import { KhoregosError, messageOf } from '../core/errors.ts';
import { maxReplyBytes } from './timestamp.ts';

/** A person waits for it. */
const timeoutMs = 15_000;

/**
 * The authority's reply to a query.
 * @throws KhoregosError USAGE for an address that is none, REFUSED when no reply comes in time or it is too large.
 */
export async function askAuthority(address: string, query: Buffer, waitMs = timeoutMs): Promise<Buffer> {
  const url = parseAddress(address);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
      body: new Uint8Array(query),
      // Elsewhere is not where the person wanted it to go.
      redirect: 'error',
      signal: AbortSignal.timeout(waitMs),
    });
    if (!response.ok) {
      await response.body?.cancel();
      throw refused(url, `it answers ${response.status}`);
    }
    return await readBody(response, url);
  } catch (error) {
    if (error instanceof KhoregosError) throw error;
    throw refused(url, causeOf(error));
  }
}

function parseAddress(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url;
  throw new KhoregosError('USAGE', `Cannot ask "${address}" for a timestamp: it must be an http or https address`);
}

/** Stops at the first byte too many, whatever length is announced. */
async function readBody(response: Response, url: URL): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of response.body ?? []) {
    length += piece.length;
    if (length > maxReplyBytes) throw refused(url, `its reply is larger than ${maxReplyBytes} bytes`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** `fetch failed` says nothing; why stands in the cause. */
function causeOf(error: unknown): string {
  if (error instanceof Error && error.name === 'TimeoutError') return 'it does not answer in time';
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  return messageOf(cause);
}

function refused(url: URL, why: string): KhoregosError {
  return new KhoregosError(
    'REFUSED',
    `Cannot get a timestamp from "${url.origin}": ${why}`,
    'Check the address given to --tsa, or carry the query there yourself: --timestamp-query FILE, then --timestamp-reply FILE',
  );
}
