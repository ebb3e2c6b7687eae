import { parseNote } from '../log/note.ts';
import type { Proof } from '../log/proof.ts';
import type { ZipEntry } from './stored-zip.ts';

/**
 * Proofs by the name of what they prove: the folder of a reading, or `last-read`. Each may end in a checkpoint of its own, the
 * earliest that covers it.
 */
export type Proofs = ReadonlyMap<string, Proof>;

const encode = (text: string) => new TextEncoder().encode(text);

/** The proofs as files that standard tools take, a folder each. */
export function proofFiles(proofs: Proofs): ZipEntry[] {
  return [...proofs].flatMap(([role, proof]) => {
    const { text, signature } = parseNote(proof.checkpoint)!;
    const files: Record<string, Uint8Array> = {
      'leaf.json': encode(proof.leaf),
      'inclusion.txt': encode(inclusion(proof)),
      checkpoint: encode(proof.checkpoint),
      'checkpoint.text': encode(text),
      'checkpoint.sig': signature,
      'key.pem': encode(proof.publicKey),
      ...(proof.timestamp && { 'checkpoint.tsr': proof.timestamp }),
    };
    return Object.entries(files).map(([name, bytes]) => ({ path: `proof/${role}/${name}`, bytes }));
  });
}

/** Where the leaf stands, in a tree of how many, and the hashes that lead from it to the root. */
export function inclusion({ index, treeSize, path }: Pick<Proof, 'index' | 'treeSize' | 'path'>): string {
  return [`index ${index}`, `size ${treeSize}`, ...path.map(hash => `path ${hash}`), ''].join('\n');
}
