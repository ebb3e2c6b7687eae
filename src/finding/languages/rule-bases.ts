import type { Rule } from '../language.ts';

/** What all rules on training share: they speak of what the vendor does, not of rules for users, nor of people being taught. */
export const training = {
  topic: 'training',
  burden: true,
  strength: 'firm',
  unless: ['user-rule', 'staff-training', 'definition', 'disclaimer'],
  unlessAbove: ['user-rule-heading', 'user-rule'],
} as const;

/** What all rules on opt-out share: other things than a use of data can be refused, too. */
export const optOut = {
  topic: 'opt-out',
  strength: 'firm',
  unless: ['other-refusal'],
  unlessBeside: ['arbitration', 'other-programme'],
} as const;

/**
 * A use of data that does not itself name training, but continues a sentence that does, stands under it, or is listed with it.
 * @param base what the language's rules on training share
 */
export function trainingByContext(code: string, base: Pick<Rule, keyof typeof training>): readonly Rule[] {
  const says = 'training of AI models[ with {data}]';
  return [
    { ...base, id: `${code}/train/continued`, says, all: ['use-of-data'], around: ['training-sentence'] },
    { ...base, id: `${code}/train/row`, says, all: ['data-or-basis'], row: ['training-sentence'] },
    {
      ...base,
      id: `${code}/train/detail`,
      says: 'what models are trained on[: {data}]',
      strength: 'weak',
      all: ['data'],
      beside: ['training-sentence'],
    },
  ];
}

/**
 * What can be said no or yes to: training, where the sentence stands beside one on it, or whatever is named.
 * @param base what the language's rules on opt-out share
 * @param objecting the group of phrases for objecting, which in Romance languages is opposing
 */
export function refusals(
  code: string,
  base: Pick<Rule, keyof typeof optOut>,
  objecting: 'object' | 'oppose',
): readonly Rule[] {
  return [
    {
      ...base,
      id: `${code}/opt-out/object-to-training`,
      says: 'the right to object to training',
      all: [objecting, 'this-use'],
      beside: ['training-sentence'],
    },
    {
      ...base,
      id: `${code}/opt-out/opt-out-of-training`,
      says: 'opting out of training',
      all: ['opt-out', 'this-use'],
      beside: ['training-sentence'],
    },
    { ...base, id: `${code}/opt-out/object`, says: 'the right to object[ to {purpose}]', all: [objecting] },
    { ...base, id: `${code}/opt-out/opt-out`, says: 'opting out[ of {purpose}]', all: ['opt-out'] },
    { ...base, id: `${code}/opt-out/opt-in`, says: 'opting in[ to {purpose}]', all: ['opt-in'] },
  ];
}
