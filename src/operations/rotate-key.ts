/** How does a new key take the place of the one that signs, so that the trail itself says so? */
import { KhoregosError } from '../core/errors.ts';
import { keyStatement } from '../core/signed.ts';
import { readTrailId } from '../ledger/chain-start.ts';
import { openLedger } from '../ledger/ledger.ts';
import { createNextKey } from '../workspace/signing-key.ts';
import type { Actor, Project } from './open-project.ts';
import { findSigner, noSession, publishSigned } from './publish-ledger.ts';
import { whileNobodyFolds } from './read-ledger.ts';

export interface RotatedKey {
  /** Public keys. */
  readonly from: string;
  readonly to: string;
}

/**
 * The old key signs that the new one follows it; whoever is killed in between leaves the new one beside the old, and the
 * next fold takes it.
 * @throws KhoregosError NOT_FOUND before the first event, REFUSED where the user's directory cannot be written.
 */
export async function rotateKey(project: Project, actor: Actor): Promise<RotatedKey> {
  return whileNobodyFolds(project, 'rotate the signing key', async () => {
    const { root } = project;
    const trail = readTrailId(root);
    if (trail === '') throw new KhoregosError('NOT_FOUND', 'Cannot rotate the signing key: the trail is empty');
    const before = publishSigned(project, { ...(await openLedger(root, project.now())), stale: true });
    const signer = findSigner(project, before);
    if (signer === undefined) {
      throw new KhoregosError(
        'REFUSED',
        'Cannot rotate the signing key: the user directory cannot be written',
        'Make ~/.config/k6s writable',
      );
    }
    const [from, to] = [signer.key.key, createNextKey(signer.directory).key];
    const { statement, signature } = signer.key.sign(keyStatement(trail, from, to));
    const details = { from, key: to, place: signer.place, statement, signature };
    project.record(
      { type: 'signing_key_rotated', action: `Heads are signed with key ${to.slice(0, 16)}`, details },
      actor,
      noSession,
    );
    before.database.close();
    const after = publishSigned(project, await openLedger(root, project.now()));
    after.database.close();
    return { from, to };
  });
}
