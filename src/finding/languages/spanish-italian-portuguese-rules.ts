import type { Rule } from '../language.ts';
import { optOut, refusals, training, trainingByContext } from './rule-bases.ts';

/**
 * The rules of Spanish, Italian and Portuguese, which differ in their phrases only.
 * @param code of the language, which the rules' ids begin with
 */
export function spanishItalianPortugueseRules(code: string): readonly Rule[] {
  return [
    {
      ...training,
      id: `${code}/train/objection`,
      says: 'the right to object to training',
      burden: false,
      all: ['oppose', 'this-use'],
      beside: ['training-sentence'],
      unless: ['training-sentence', 'user-rule'],
    },
    {
      ...training,
      id: `${code}/train/opting-out`,
      says: 'opting out of training',
      burden: false,
      all: ['opt-out', 'this-use'],
      beside: ['training-sentence'],
      unless: ['training-sentence', 'user-rule'],
    },
    {
      ...training,
      id: `${code}/train/refusal`,
      says: 'a refusal of training[ with {data}]',
      burden: false,
      all: ['training-refusal'],
      around: ['model'],
      unless: ['use-then-refusal', 'user-rule', 'staff-training'],
    },
    {
      ...training,
      id: `${code}/train/model`,
      says: 'training of AI models[ with {data}]',
      all: ['train-model'],
      around: ['data'],
    },
    {
      ...training,
      id: `${code}/train/use`,
      says: 'use of[ {data}| data] for training',
      all: ['train-on', 'data'],
      around: ['model'],
    },
    {
      ...training,
      id: `${code}/train/with-data`,
      says: 'training[ with {data}]',
      all: ['train-with-data'],
    },
    {
      ...training,
      id: `${code}/train/use-by-assistant`,
      says: 'use of[ {data}| data] for training',
      all: ['train-on', 'data'],
      document: ['assistant'],
    },
    {
      ...training,
      id: `${code}/train/improve-model`,
      says: 'development of AI models[ with {data}]',
      all: ['improve-model', 'data'],
    },
    {
      ...training,
      id: `${code}/train/learn`,
      says: 'machine learning[ with {data}]',
      all: ['learn-from', 'data'],
      around: ['model'],
    },
    {
      ...training,
      id: `${code}/train/improve-from-content`,
      says: 'improving the service[ with {data}]',
      all: ['improve-service', 'given-content', 'use-of-data'],
      document: ['assistant'],
    },
    ...trainingByContext(code, training),
    ...refusals(code, optOut, 'oppose'),
    {
      ...optOut,
      id: `${code}/opt-out/withdraw-consent`,
      says: 'withdrawal of consent[ to {purpose}]',
      all: ['withdraw-consent'],
    },
    {
      ...optOut,
      id: `${code}/opt-out/unsubscribe`,
      says: 'how to stop messages[ for {purpose}]',
      all: ['unsubscribe'],
    },
    {
      ...optOut,
      id: `${code}/opt-out/refuse`,
      says: 'refusing or limiting[ {purpose}| a use of data]',
      all: ['refuse'],
      unless: ['other-refusal', 'user-rule', 'security'],
    },
    {
      ...optOut,
      id: `${code}/opt-out/sale`,
      says: 'sale or sharing of[ {data}| data]',
      burden: true,
      all: ['sale', 'personal-data'],
      unless: ['other-refusal', 'user-rule', 'company-sale'],
    },
    { ...optOut, id: `${code}/opt-out/signal`, says: 'opt-out signals of the browser', all: ['signal'] },
    {
      ...optOut,
      id: `${code}/opt-out/switch`,
      says: 'a switch for[ {purpose}| a use of data]',
      all: ['toggle'],
      unless: ['erasure-only', 'other-refusal'],
    },
    {
      ...optOut,
      id: `${code}/opt-out/choose-use`,
      says: 'a choice over[ {purpose}| a use of data]',
      all: ['choose-use', 'personal-data'],
      unless: ['erasure-only', 'other-refusal'],
    },
    {
      ...optOut,
      id: `${code}/opt-out/choose`,
      strength: 'tied',
      says: 'control over[ {purpose}| the use of data]',
      all: ['choose', 'stoppable-use'],
      unless: ['erasure-only', 'other-refusal'],
    },
    {
      ...optOut,
      id: `${code}/opt-out/exercise`,
      says: 'how rights are exercised',
      strength: 'weak',
      all: ['exercise-rights'],
      around: ['rights-around'],
    },
    {
      ...optOut,
      id: `${code}/opt-out/consent`,
      says: 'consent[ to {purpose}]',
      strength: 'tied',
      all: ['consent', 'personal-use'],
      unless: ['other-refusal', 'user-rule', 'others-consent'],
      unlessAbove: ['user-rule-heading', 'user-rule'],
    },
  ];
}
