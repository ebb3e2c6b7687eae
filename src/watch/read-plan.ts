import type { Target } from '../target/target.ts';
import type { Instant } from '../words/instant.ts';

/** What came of rendering a target and asking for it plainly at one time, of a target that is read `auto`. */
export type Proof =
  | {
      kind: 'same';
      at: Instant;
      /** Of the document that both gave. */
      hash: string;
      /** Plain requests that have stood in for a render since. */
      requests: number;
    }
  | { kind: 'different'; at: Instant };

/** A page is rendered at least every twelfth visit, and once a day. */
const REQUESTS = 11;
const DAY = 86_400_000;

/**
 * How a target is to be read this time. `request`: a plain request may stand in, for it lately gave the document that is still
 * the current one. `render-and-compare`: both are read, to learn whether it may from now on. What a request gives is believed
 * only when it is the current document; anything else is for a render to say.
 * @param current hash of the target's current document
 */
export function readPlan(
  { visit }: Pick<Target, 'visit'>,
  proof: Proof | undefined,
  current: string | undefined,
  now: Instant,
): 'request' | 'render' | 'render-and-compare' {
  // Steps are done on a rendered page only.
  if (visit.read !== 'auto' || visit.steps.length > 0) return 'render';
  const fresh = proof !== undefined && Date.parse(now) - Date.parse(proof.at) < DAY;
  if (!fresh) return 'render-and-compare';
  if (proof.kind === 'different') return 'render';
  return proof.hash === current && proof.requests < REQUESTS ? 'request' : 'render-and-compare';
}
