import type { Trains } from '../../../position/position.ts';
import { count } from './common.ts';

/** Whether one's data is trained on, and how to refuse: the table of all documents at a time. */
export const positions = {
  title: (day: string): string => `Positions as of ${day}`,
  heading: 'Does it train on my data, and how do I refuse?',
  lede: 'What the published texts stated, per plan, on the day you choose. Every answer opens the sentence it rests on. A dash means the question does not arise; “not stated” means the text is silent.',
  dateOf: 'Date of the positions',
  asOf: 'As of',
  asOfDay: (day: string): string => `As of ${day}`,
  beforeChange: (day: string): string => `← Before the change of ${day}`,
  toChange: (day: string): string => `To the change of ${day} →`,
  shown: (total: number, from: number, to: number): string =>
    `${count(total, 'document')}${to - from + 1 < total ? `, from ${from} to ${to}` : ''}`,
  more: 'More documents',
  sentences: 'The sentences',
  slide: (first: string): string => `From ${first} to today`,
  firstRead: (day: string): string => `, as first read ${day}`,
  nothingBy: 'Nothing was archived by then.',
  untold: (language: string): string =>
    `Not told: positions are read from English and French, and this text is not (${language}).`,
  silent: 'The text says nothing on training with people’s data.',
  changed: 'changed',
  doesNotApply: 'does not apply',
  notStated: 'Not stated',
  clause: (number: number): string => `clause ${number}`,
  head: {
    plan: 'Plan',
    trains: 'Trains on my data?',
    data: 'Which data?',
    default: 'Default',
    refuse: 'How to refuse',
    price: 'Price of refusing',
    exempt: 'Exempt',
    basis: 'Legal basis',
    since: 'Since',
  },
  trains: {
    yes: 'Yes',
    'unless-refused': 'Yes, unless refused',
    'only-with-consent': 'Only with consent',
    no: 'No',
    'not-stated': 'Not stated',
  } as Readonly<Record<Trains, string>>,
  /** An answer in the words of a reader; plans and products keep the names that the text gives them. */
  answer: (value: string): string => ANSWERS.get(value) ?? value.replaceAll('-', ' '),
};

const ANSWERS = new Map([
  ['e-mail', 'e-mail'],
  ['setting', 'account setting'],
  ['not-offered', 'none offered'],
  ['free', 'none'],
  ['paid-plan-only', 'a paid plan'],
]);
