import type { PartValue } from './statement.ts';

/** Parts that make a statement another one: what it is about and how one refuses, rather than how firmly it is put. */
const SUBSTANCE = /^(?:data|whom|actor|purpose|channel|address|condition|basis|safeguard):/;

export function isSubstance(value: PartValue): boolean {
  return SUBSTANCE.test(value);
}
