/** Where outside the trail does a head of it stand? */

/** As the details of `trail_anchored` name it. */
export type AnchorPlace =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'git'; readonly ref: string; readonly commit: string }
  | { readonly kind: 'timestamp'; readonly path: string };

/** The reference that a trail's anchors are commits of. */
export function anchorReference(project: string): string {
  return `refs/k6s/anchors/${project}`;
}

/** A head is anchored at one place of each kind. */
const maxPlaces = 8;

/** The places that an event's `anchors` name; whatever is none is left out. */
export function parseAnchorPlaces(anchors: unknown, limit = maxPlaces): readonly AnchorPlace[] {
  if (!Array.isArray(anchors)) return [];
  return anchors
    .slice(0, limit)
    .map(parseAnchorPlace)
    .filter((place) => place !== undefined);
}

function parseAnchorPlace(value: unknown): AnchorPlace | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { kind, path, ref, commit } = value as Readonly<Record<string, unknown>>;
  if ((kind === 'file' || kind === 'timestamp') && typeof path === 'string') return { kind, path };
  if (kind !== 'git' || typeof ref !== 'string' || typeof commit !== 'string') return undefined;
  return { kind, ref, commit };
}
