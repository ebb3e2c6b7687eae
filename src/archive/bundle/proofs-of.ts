import type { Archive } from '../archive.ts';
import type { Proof } from '../log/proof.ts';
import type { Proofs } from './proof-files.ts';
import type { Subject } from './subject.ts';

/**
 * The proofs of all that a bundle rests on.
 * @throws LogKeyError when there is something to sign first and no key to do it with
 */
export async function proofsOf(subject: Subject, archive: Pick<Archive, 'proof'>): Promise<Proofs> {
  const proofs = new Map<string, Proof>();
  const [first, second] = subject.readings;
  proofs.set(first.role, await archive.proof(first.check.id));
  if (subject.kind === 'change' && subject.lastRead) {
    proofs.set('last-read', await archive.proof(subject.lastRead.id));
  }
  if (second) proofs.set(second.role, await archive.proof(second.check.id));
  return proofs;
}
