/** How are events named? */
/** Crockford's base 32: no I, L, O, U. */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A ULID: 10 characters of time, 16 of randomness. Source: github.com/ulid/spec. */
export function createId(now: number): string {
  let time = '';
  for (let rest = now; time.length < 10; rest = Math.floor(rest / 32)) time = digits.charAt(rest % 32) + time;
  let random = '';
  // An id is no secret; it has only to be unlike all others.
  while (random.length < 16) random += digits.charAt(Math.floor(Math.random() * 32));
  return time + random;
}
