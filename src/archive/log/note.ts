import { createHash, createPublicKey, verify } from 'node:crypto';
import { sha256 } from '../../words/sha256.ts';

/**
 * Signed notes with Ed25519 keys, as https://c2sp.org/signed-note specifies them: a text that ends in a newline, an empty line,
 * and a line for each signature.
 */

/** Who signs: a name, and the public key that goes with it. */
export interface Verifier {
  /** Without spaces and plus signs. */
  name: string;
  /** PEM (SubjectPublicKeyInfo). */
  publicKey: string;
}

export interface SignedNote {
  /** What is signed, with its last newline. */
  text: string;
  /** Name of who signed, lower-case hexadecimal key id, and the 64 bytes of the signature. */
  name: string;
  keyId: string;
  signature: Uint8Array;
}

const ED25519 = 1;
/** What stands before the 32 bytes of the key in a SubjectPublicKeyInfo (RFC 8410). */
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

/** The eight digits by which signatures name their key. */
export function keyId({ name, publicKey }: Verifier): string {
  return createHash('sha256')
    .update(`${name}\n`)
    .update(Uint8Array.of(ED25519))
    .update(rawKey(publicKey))
    .digest('hex')
    .slice(0, 8);
}

/** The verifier key as text (`name+id+key`), to be told to whoever wants to verify. */
export function verifierKey(verifier: Verifier): string {
  const key = Buffer.concat([Uint8Array.of(ED25519), rawKey(verifier.publicKey)]);
  return `${verifier.name}+${keyId(verifier)}+${key.toString('base64')}`;
}

/** SHA-256 of a public key as a SubjectPublicKeyInfo: what `openssl pkey -pubin -outform DER | sha256sum` prints. */
export function fingerprint(publicKey: string): string {
  return sha256(createPublicKey(publicKey).export({ type: 'spki', format: 'der' }));
}

/** @param signature 64 bytes, over the UTF-8 bytes of `text` */
export function writeNote(text: string, verifier: Verifier, signature: Uint8Array): string {
  const signed = Buffer.concat([Buffer.from(keyId(verifier), 'hex'), signature]);
  return `${text}\n— ${verifier.name} ${signed.toString('base64')}\n`;
}

/** A note with one signature, in exactly the form that `writeNote` gives it; undefined when it is anything else. */
export function parseNote(note: string): SignedNote | undefined {
  const [, text, name, encoded] = /^((?:[^\n]+\n)+)\n— ([^\s+]+) ([A-Za-z0-9+/]+=*)\n$/u.exec(note) ?? [];
  if (text === undefined || name === undefined || encoded === undefined) return undefined;
  const signed = Buffer.from(encoded, 'base64');
  if (signed.length !== 68 || signed.toString('base64') !== encoded) return undefined;
  return { text, name, keyId: signed.subarray(0, 4).toString('hex'), signature: signed.subarray(4) };
}

/** Whether it is this verifier who signed. */
export function isSignedBy(note: SignedNote, verifier: Verifier): boolean {
  if (note.name !== verifier.name || note.keyId !== keyId(verifier)) return false;
  return verify(null, Buffer.from(note.text), createPublicKey(verifier.publicKey), note.signature);
}

function rawKey(publicKey: string): Uint8Array {
  const der = createPublicKey(publicKey).export({ format: 'der', type: 'spki' });
  if (!der.subarray(0, SPKI.length).equals(SPKI)) throw new Error('not an Ed25519 key');
  return der.subarray(SPKI.length);
}
