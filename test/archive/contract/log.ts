import { createPublicKey, verify } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { parseCheckpoint } from '../../../src/archive/log/checkpoint.ts';
import { leafHash } from '../../../src/archive/log/merkle.ts';
import { rootOfInclusion } from '../../../src/archive/log/merkle-proofs.ts';
import { isSignedBy } from '../../../src/archive/log/note.ts';
import type { Proof } from '../../../src/archive/log/proof.ts';
import { sha256 } from '../../../src/words/sha256.ts';
import { aChanged, aFailed, aFirst, anUnchanged, hours, LUTRA, NEW, OLD } from '../builders.ts';
import type { World } from './world.ts';

/** The root that the proof leads to, when its checkpoint is signed and is of the tree it says. */
function provenRoot({ leaf, index, treeSize, path, checkpoint, publicKey }: Proof): string | undefined {
  const { head, signed } = parseCheckpoint(checkpoint)!;
  const isSigned = verify(null, Buffer.from(signed.text), createPublicKey(publicKey), signed.signature);
  const root = rootOfInclusion(leafHash(leaf), { index, size: treeSize, path });
  return isSigned && head.size === treeSize && head.root === root ? root : undefined;
}

/** That every check is in the log, and can be proven to be. */
export function logContract(world: World): void {
  /** A first reading, a failure, a change and a calm visit: checks 1 to 4. */
  async function history() {
    await world.archive.record({
      ...aFirst(hours(0), OLD),
      evidence: [{ name: 'note.txt', mediaType: 'text/plain', bytes: Buffer.from('seen') }],
    });
    const before = (await world.archive.latest(LUTRA))!;
    await world.archive.record(aFailed(hours(6)));
    await world.archive.record(aChanged(hours(12), before.document, NEW), before);
    await world.archive.record(anUnchanged(hours(24)), await world.archive.latest(LUTRA));
  }

  describe('the log', () => {
    it('proves every check against a signed checkpoint', async () => {
      await history();
      for (const check of [1, 2, 3, 4]) {
        const proof = await world.archive.proof(check);
        expect(proof).toMatchObject({ index: check - 1, treeSize: 4 });
        expect(provenRoot(proof)).toMatch(/^[0-9a-f]{64}$/);
        expect(provenRoot({ ...proof, leaf: proof.leaf.replace('lutra', 'pelagic') })).toBeUndefined();
      }
    });

    it('says in a leaf all that was recorded with the check', async () => {
      await history();
      const change = (await world.archive.change(1))!;
      const first = JSON.parse((await world.archive.proof(1)).leaf);
      expect(first).toMatchObject({
        leaf: 1,
        check: { id: 1, target: LUTRA, startedAt: hours(0), outcome: 'first', snapshot: 1 },
        snapshot: { id: 1, sequence: 1, body: change.before.bodyHash, text: change.before.documentHash },
        evidence: [{ name: 'note.txt', byteLength: 4, hash: sha256('seen'), snapshot: 1 }],
      });
      expect(first.snapshot.capture).toEqual(change.before.capture);
      expect(first.snapshot.document).toBe(sha256(JSON.stringify(change.before.document)));
      expect(JSON.parse((await world.archive.proof(3)).leaf)).toMatchObject({
        check: { outcome: 'changed', change: 1 },
        change: { before: 1, after: 2, edits: sha256(JSON.stringify(change.edits)) },
        findings: [{ topic: 'training', content: sha256(JSON.stringify(change.findings[0])) }],
        alerts: [{ channel: 'log', createdAt: change.after.takenAt.replace(':00.000', ':05.000') }],
      });
      expect(JSON.parse((await world.archive.proof(4)).leaf)).toEqual({
        leaf: 1,
        check: expect.objectContaining({ id: 4, outcome: 'unchanged', snapshot: 2 }),
      });
    });

    it('is signed when it has grown, and only then', async () => {
      const empty = (await world.archive.log.sign())!;
      expect(empty.treeSize).toBe(0);
      expect(await world.archive.log.sign()).toBeUndefined();
      await history();
      const grown = (await world.archive.log.sign())!;
      expect(grown.treeSize).toBe(4);
      expect(await world.archive.log.sign()).toBeUndefined();
      expect(await world.archive.log.checkpoints(9)).toEqual([grown, empty]);
      const [verifier, ...others] = await world.archive.log.keys();
      expect(others).toEqual([]);
      for (const { note } of [empty, grown]) {
        expect(isSignedBy(parseCheckpoint(note)!.signed, verifier!)).toBe(true);
        expect(parseCheckpoint(note)!.head.origin).toBe(verifier!.name);
      }
    });

    it('goes on under one key, also for whoever opens it again', async () => {
      await history();
      await world.archive.log.sign();
      await world.closeAll();
      const again = await world.openAgain();
      await again.record(aFailed(hours(36)));
      await again.log.sign();
      expect(await again.log.keys()).toHaveLength(1);
      const [last, first] = await again.log.checkpoints(9);
      expect([first?.treeSize, last?.treeSize]).toEqual([4, 5]);
    });

    it('proves a check by the first checkpoint that covers it, and sooner by one that an authority has stamped', async () => {
      await history();
      await world.archive.log.sign();
      await world.archive.record(aFailed(hours(36)));
      await world.archive.log.sign();
      expect(await world.archive.proof(1)).toMatchObject({ treeSize: 4 });
      const stamp = { token: Uint8Array.of(48, 0), authority: 'https://tsa.example/', createdAt: hours(37) };
      await world.archive.log.stamp(5, stamp);
      await world.archive.log.stamp(5, { ...stamp, token: Uint8Array.of(49) });
      const proof = await world.archive.proof(1);
      expect(proof).toMatchObject({ treeSize: 5, timestamp: stamp.token });
      expect(provenRoot(proof)).toBeDefined();
      expect((await world.archive.log.checkpoints(1))[0]?.timestamp).toEqual(stamp);
    });

    it('numbers leaves without a gap, whoever writes and whatever is rolled back', async () => {
      const writers = [world.archive, await world.openAgain()];
      await world.archive.record(aFirst(hours(0), OLD));
      const refused = await Promise.allSettled([
        ...Array.from({ length: 20 }, (_, n) => writers[n % 2]!.record(aFailed(hours(n + 1)))),
        world.archive.record(aFirst(hours(1), OLD)),
      ]);
      expect(refused.filter(({ status }) => status === 'rejected')).toHaveLength(1);
      const checks = await world.archive.checks(LUTRA, 99);
      const proofs = await Promise.all(checks.map(({ id }) => world.archive.proof(id)));
      expect(proofs.map(({ index }) => index).sort((a, b) => a - b)).toEqual(checks.map((_, n) => n));
      for (const proof of proofs) expect(provenRoot(proof)).toBeDefined();
    });

    it('has no proof of a check that is not there', async () => {
      await expect(world.archive.proof(7)).rejects.toThrow('check 7 is not in the archive');
    });
  });
}
