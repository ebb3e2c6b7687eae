import type { Rule } from '../language.ts';
import { optOut as base, refusals, training, trainingByContext } from './rule-bases.ts';

/** Changes of a contract are objected to as uses of data are. */
const optOut = { ...base, unlessBeside: ['arbitration', 'amendment'] } as const;

/**
 * The rules of German, Dutch and Polish, which differ in their phrases only.
 * @param code of the language, which the rules' ids begin with
 */
export function germanDutchPolishRules(code: string): readonly Rule[] {
  return [
    {
      ...training,
      id: `${code}/train/objection`,
      says: 'the right to object to training',
      burden: false,
      all: ['object', 'this-use'],
      beside: ['training-sentence'],
      unless: ['training-sentence', 'user-rule', 'other-refusal'],
    },
    {
      ...training,
      id: `${code}/train/opting-out`,
      says: 'opting out of training',
      burden: false,
      all: ['opt-out', 'this-use'],
      beside: ['training-sentence'],
      unless: ['training-sentence', 'user-rule', 'other-refusal'],
    },
    {
      ...training,
      id: `${code}/train/refusal`,
      says: 'a refusal of training[ with {data}]',
      burden: false,
      all: ['training-refusal'],
      unless: ['use-then-refusal', 'user-rule', 'staff-training'],
    },
    {
      ...training,
      id: `${code}/train/model`,
      says: 'training of AI models[ with {data}]',
      all: ['train-model'],
      around: ['data'],
      unless: [...training.unless, 'model-behaviour'],
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
      id: `${code}/train/use-in-assistant`,
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
      id: `${code}/train/by-learning`,
      says: 'machine learning[ with {data}]',
      all: ['by-learning', 'use-of-data'],
    },
    {
      ...training,
      id: `${code}/train/improve-from-assistant`,
      says: 'improving the service[ with {data}]',
      all: ['improve-service', 'assistant-data', 'use-of-data'],
      unless: ['user-rule', 'support-talk'],
    },
    ...trainingByContext(code, training),
    ...refusals(code, optOut, 'object'),
    {
      ...optOut,
      id: `${code}/opt-out/withdraw-consent`,
      says: 'withdrawal of consent[ to {purpose}]',
      all: ['withdraw-consent'],
      unless: ['other-refusal', 'others-consent'],
    },
    {
      ...optOut,
      id: `${code}/opt-out/withdraw-consent-continued`,
      says: 'withdrawal of consent[ to {purpose}]',
      all: ['withdraw'],
      beside: ['leave'],
    },
    {
      ...optOut,
      id: `${code}/opt-out/unsubscribe`,
      says: 'how to stop messages[ for {purpose}]',
      all: ['unsubscribe'],
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
      id: `${code}/opt-out/allow`,
      strength: 'tied',
      says: 'a use that the person allows or not[: {purpose}]',
      all: ['allow', 'stoppable-use'],
      unless: ['user-rule', 'other-refusal'],
    },
    {
      ...optOut,
      id: `${code}/opt-out/choose-use`,
      says: 'a choice over[ {purpose}| a use of data]',
      all: ['choose-use'],
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
      id: `${code}/opt-out/refuse`,
      says: 'refusing or limiting[ {purpose}| a use of data]',
      all: ['refuse', 'stoppable-use'],
      unless: ['other-refusal', 'user-rule'],
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
      strength: 'tied',
      says: 'consent[ to {purpose}]',
      all: ['consent', 'personal-use'],
      unless: ['other-refusal', 'user-rule', 'others-consent'],
      unlessAbove: ['user-rule-heading', 'user-rule'],
    },
  ];
}
