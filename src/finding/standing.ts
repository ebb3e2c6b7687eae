import type { Difference } from './difference.ts';
import type { PartValue, Statement } from './statement.ts';

/**
 * How much a statement has to say on its topic. `telling`: it is about it; `hint`: it touches it, worth listing and no alert;
 * `mention`: nothing that a person could act on ("see Your Choices", "with your consent" to no use that is named).
 */
export type Standing = 'telling' | 'hint' | 'mention';

/** Uses that a person can be asked about one by one. */
const USE =
  /^(?:purpose:(?:training|sale|profiling|advertising|personalisation|marketing|cookies|analytics)|data:(?:location|biometric data))$/;

/** How it is put, rather than what is said. */
const MANNER = /^(?:modality|polarity):/;

/** What makes a statement another one although it says no more than before: who, which data, or how one refuses. */
const SUBSTANCE = /^(?:data|whom|channel|address):/;

/** By which way one refuses. */
const WAY = /^(?:channel|address):/;

/** Where so many words of substance came or went around a say in some use, it is no longer the same say in other words. */
const REWRITTEN = 4;

/** `near`: what the sentence names close to the telling phrase. */
export function standingOf(
  { strength, topic, burden, denied }: Statement,
  near: ReadonlySet<PartValue>,
  { change, gained, lost, denial, restated, words = { came: 0, went: 0 } }: Difference,
): Standing {
  const shifts = [...gained, ...lost];
  const edited =
    change === 'modified' && !restated && denial === undefined && words.came + words.went < REWRITTEN;
  // A say that is told in other words, and names what it named before, gives the person neither more nor less.
  if (topic === 'opt-out' && edited && shifts.every(value => MANNER.test(value))) return 'mention';
  // That a refusal of training goes another way is told as a matter of refusing: what is trained on stayed.
  const rerouted = edited && shifts.every(value => MANNER.test(value) || WAY.test(value));
  if (topic === 'training' && !burden && rerouted) return 'mention';
  // A use that is told by itself, without a say in it, is not yet a matter of refusing.
  if (topic === 'opt-out' && burden && !denied && change !== 'modified') return 'mention';
  if (strength === 'firm') return 'telling';
  const named = [...near].some(value => USE.test(value));
  if (strength === 'tied' && named) return 'telling';
  // Which right it is stands elsewhere; that it is exercised another way is told here.
  const way = shifts.some(value => WAY.test(value));
  if (topic === 'opt-out' && strength === 'weak' && change === 'modified' && way) return 'telling';
  const shifted = change === 'modified' && shifts.some(value => SUBSTANCE.test(value));
  return topic === 'training' && (named || shifted) ? 'hint' : 'mention';
}
