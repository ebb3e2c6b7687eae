import type { Way } from './position.ts';

/**
 * What the reader of positions must be able to tell in a sentence. Each is a list of phrases in the notation of
 * finding/language.ts.
 */
export const SIGNS = [
  // The sentence speaks of making models better with data.
  'training',
  // Words for training that are left out of sight: what customers do with a product, names of things.
  'no-training',
  // It only looks so: rules that bind users, staff that is taught, what a word means, what a model can do.
  'beside-the-point',
  // Headings and leads under which users are told what they must not do, or under which other companies are listed.
  'others-heading',
  // Somebody else than the vendor trains, or does not.
  'third-actor',
  // Words that deny, and words with "not" that deny nothing.
  'denial',
  'no-denial',
  // Where a sentence turns: what was denied before is not denied after.
  'turn',
  // A condition that stands before what is said: "If you …,".
  'condition',
  // The sentence goes on from the one before.
  'continues',
  // What a model is trained on follows.
  'trained-on',
  // Points to data, or to a use, that was told before.
  'such-data',
  'this-use',
  // "unless you opt out", "subject to your opt-out": used until refused.
  'unless-refused',
  // "once you opt out, we will not": what follows from a refusal.
  'refused-if',
  // "in this case", which goes on from a refusal.
  'in-that-case',
  // "without your consent", "if you opt in": used once allowed.
  'consent-needed',
  // A way to say yes is offered.
  'opting-in',
  // A way to say no is offered, and "you cannot".
  'refusal',
  'no-refusal',
  // Words of a link by which one refuses.
  'words-to-refuse',
  // Nothing is said of what is refused, so that it is what was told before.
  'bare-refusal',
  // "even if you opt out": used all the same.
  'even-so',
  // One refuses by not doing what gives the data.
  'abstention',
  // Refusals of other things: advertising, cookies, messages.
  'other-purpose',
  // The right to object to processing in general; how rights are exercised; a pointer to where that is told.
  'right-to-object',
  'exercise',
  'rights-reference',
  // The text does not govern what is done for these customers, or with this data.
  'governed-elsewhere',
  // It speaks of children and what it does, or does not do, with their data.
  'children',
  // Data that anybody can find on the web, and what its users make public.
  'public-web',
  'own-public',
  // "except for", before tiers that are told apart.
  'except',
  // Feedback is used even so.
  'feedback-anyway',
  // Joins data that goes with other data: "together with the associated".
  'along-with',
  // One product has settings of its own.
  'own-settings',
  // Names a plan that one could have, not one that the sentence is about.
  'towards',
  // "X means": a word is defined.
  'means',
  // Words right before the name of a product that is used: "on Lutra".
  'before-product',
  // Introduces members of a group: "such as".
  'such-as',
  // Begins a sentence or table cell on the legal basis.
  'basis-label',
  'by-default',
  'at-no-cost',
  // Refusing takes a plan that is paid for: "you must use the paid service".
  'at-a-price',
  // The vendor speaks of itself; in a definition it says who that is.
  'we',
  'we-defined',
  // What a subject does, which stands right before.
  'acts',
] as const;
export type Sign = (typeof SIGNS)[number];

export type Phrases = Readonly<Record<string, readonly string[]>>;

/**
 * What the reader of positions knows of one language: readable data, no code. Keys of the tables are the words that positions
 * are told in, whatever the language. Phrases may insert groups of the finding's language, and those written above them.
 */
export interface PositionLanguage {
  /** Primary subtag; a language of the findings has the same. */
  code: string;
  phrases: Phrases;
  signs: Readonly<Record<Sign, readonly string[]>>;
  /** Phrases that name people by what they pay or are: "free users". */
  tiers: Phrases;
  /** Names of plans as they stand, capitalised, after a product's name: "Lutra Pro". */
  plans: Phrases;
  /** Phrases that name programming interfaces, which count as a product. */
  api: readonly string[];
  /** Words that are capitalised in policies and name no product. */
  generic: readonly string[];
  /** Words between the members of an enumeration. */
  joining: readonly string[];
  regions: Phrases;
  data: Phrases;
  ways: Readonly<Partial<Record<Way, readonly string[]>>>;
  bases: Phrases;
  safeguards: Phrases;
  /** Ways of using a product in which other things hold: "temporary chat". */
  modes: Phrases;
}
