import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, it } from 'node:test';
import { maxBlobBytes, saveBlob } from '../../src/ledger/blobs.ts';
import { blobPath } from '../../src/ledger/layout.ts';
import { emptyRoot } from './journals.ts';

describe('saveBlob()', () => {
  it('stores a text once, under its hash, for its owner only', (t) => {
    const root = emptyRoot(t);
    const hash = saveBlob(root, 'é'.repeat(10_000));
    assert.equal(saveBlob(root, 'é'.repeat(10_000)), hash);
    const bytes = readFileSync(blobPath(root, hash));
    assert.equal(bytes.toString(), 'é'.repeat(10_000));
    assert.equal(createHash('sha256').update(bytes).digest('hex'), hash);
    assert.equal(statSync(blobPath(root, hash)).mode & 0o777, 0o600);
    assert.equal(statSync(dirname(blobPath(root, hash))).mode & 0o777, 0o700);
    assert.deepEqual(readdirSync(dirname(blobPath(root, hash))), [hash]);
  });

  it('cuts what is larger than a megabyte', (t) => {
    const root = emptyRoot(t);
    const hash = saveBlob(root, 'x'.repeat(maxBlobBytes + 1));
    assert.equal(statSync(blobPath(root, hash)).size, maxBlobBytes);
  });
});
