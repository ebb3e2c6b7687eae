import { createPublicKey } from 'node:crypto';
import type { Instant } from '../../words/instant.ts';
import { parseCheckpoint, type TreeHead } from '../log/checkpoint.ts';
import { leafHash } from '../log/merkle.ts';
import { rootOfInclusion } from '../log/merkle-proofs.ts';
import { fingerprint, isSignedBy } from '../log/note.ts';
import { verifyTimestamp } from '../log/timestamp.ts';
import { type Files, fault, fileOf, textOf } from './bundle-files.ts';
import { inclusion } from './proof-files.ts';

/** A checkpoint whose signature holds. */
export interface SignedCheckpoint extends TreeHead {
  /** SHA-256 of the public key that signed it, as a SubjectPublicKeyInfo. */
  key: string;
}

/** @throws BundleFault */
export function signedCheckpoint(files: Files, role: string): SignedCheckpoint {
  const at = (name: string) => `proof/${role}/${name}`;
  const checkpoint = parseCheckpoint(textOf(files, at('checkpoint')));
  if (!checkpoint) throw fault(at('checkpoint'), 'is no checkpoint of a log');
  const { head, signed } = checkpoint;
  const parts = {
    text: textOf(files, at('checkpoint.text')),
    signature: fileOf(files, at('checkpoint.sig')),
  };
  if (parts.text !== signed.text || !Buffer.from(parts.signature).equals(signed.signature)) {
    throw fault(at('checkpoint'), 'is not made of checkpoint.text and checkpoint.sig');
  }
  const publicKey = textOf(files, at('key.pem'));
  if (!isEd25519(publicKey)) throw fault(at('key.pem'), 'is no Ed25519 key');
  if (!isSignedBy(signed, { name: head.origin, publicKey })) {
    throw fault(at('checkpoint.sig'), 'is no signature by key.pem over checkpoint.text');
  }
  return { ...head, key: fingerprint(publicKey) };
}

function isEd25519(pem: string): boolean {
  try {
    return createPublicKey(pem).asymmetricKeyType === 'ed25519';
  } catch {
    return false;
  }
}

/** When an authority says that the checkpoint was there, where one was asked. @throws BundleFault */
export async function stampOf(files: Files, role: string): Promise<Instant | undefined> {
  const path = `proof/${role}/checkpoint.tsr`;
  const token = files.get(path);
  if (token === undefined) return undefined;
  return verifyTimestamp(token, textOf(files, `proof/${role}/checkpoint`)).catch(error => {
    throw fault(path, `is no time stamp of proof/${role}/checkpoint: ${(error as Error).message}`);
  });
}

/** The leaf of one proof, which the checkpoint covers. @throws BundleFault */
export function includedLeaf(files: Files, role: string, { size, root }: TreeHead): string {
  const name = `proof/${role}/leaf.json`;
  const leaf = textOf(files, name);
  const told = textOf(files, `proof/${role}/inclusion.txt`);
  const index = Number(/^index (\d{1,15})\n/.exec(told)?.[1] ?? Number.NaN);
  const path = [...told.matchAll(/^path ([0-9a-f]{64})$/gm)].map(([, hash]) => hash!);
  if (told !== inclusion({ index, treeSize: size, path })) {
    throw fault(`proof/${role}/inclusion.txt`, 'is no path in the tree of the checkpoint');
  }
  if (rootOfInclusion(leafHash(leaf), { index, size, path }) !== root) {
    throw fault(
      name,
      'does not lead to the root of the checkpoint: it is not what was logged, or not of this log',
    );
  }
  return leaf;
}
