import type { Snapshot } from '../archive/archive.ts';
import type { Target } from '../target/target.ts';
import { instant } from '../words/instant.ts';
import { type Proof, readPlan } from './read-plan.ts';
import { type Reading, readTarget } from './reading.ts';
import type { Watching } from './watching.ts';

/**
 * Reads a target by the cheapest way that has proved to give its document. What is known of that way is kept in `proofs`, which
 * a restart forgets: then each page is rendered once more. Without `proofs` every page that is not `http` is rendered.
 * @throws CaptureError with reason `browser`
 */
export async function readAsPlanned(
  target: Target,
  latest: Snapshot | undefined,
  { reader, clock, proofs }: Pick<Watching, 'reader' | 'clock' | 'proofs'>,
  signal?: AbortSignal,
): Promise<Reading> {
  const render = () => readTarget(target, reader, signal);
  if (proofs === undefined) return render();
  const request = () => readTarget({ ...target, visit: { ...target.visit, read: 'http' } }, reader, signal);
  const proof = proofs.get(target.id);
  const plan = readPlan(target, proof, latest?.documentHash, instant(clock()));

  if (plan === 'request' && proof?.kind === 'same') {
    const requested = await request();
    if (requested.kind === 'read' && requested.hash === proof.hash) {
      proofs.set(target.id, { ...proof, requests: proof.requests + 1 });
      return requested;
    }
    proofs.delete(target.id);
  }
  const rendered = await render();
  if (plan === 'render-and-compare') proofs.set(target.id, proofOf(rendered, await request()));
  return rendered;

  function proofOf(one: Reading, other: Reading): Proof {
    const at = instant(clock());
    const same = one.kind === 'read' && other.kind === 'read' && one.hash === other.hash;
    return same ? { kind: 'same', at, hash: one.hash, requests: 0 } : { kind: 'different', at };
  }
}
