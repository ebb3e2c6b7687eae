/** Whether data is used to train: `unless-refused` until the person says no, `only-with-consent` once they said yes. */
export const TRAINS = ['yes', 'no', 'unless-refused', 'only-with-consent', 'not-stated'] as const;
export type Trains = (typeof TRAINS)[number];

/** How things stand for a person who does nothing. */
export type Default = 'on' | 'off' | 'not-stated';

/** By which way one can refuse. `not-offered`: the text says that there is none; `not-stated`: it says nothing of one. */
export const WAYS = [
  'setting',
  'form',
  'e-mail',
  'support-chat',
  'post',
  'phone',
  'signal',
  'not-offered',
  'not-stated',
] as const;
export type Way = (typeof WAYS)[number];

/** What refusing costs: nothing, a paid plan, or nothing that the text would tell. */
export type Price = 'free' | 'paid-plan-only' | 'not-stated';

/** Characters of a clause that support a cell. */
export interface Quote {
  /** Index into the document's clauses. */
  clause: number;
  /** Start and end (exclusive) in UTF-16 units of the clause's text. */
  range: readonly [number, number];
  /** What stands there. */
  text: string;
}

/** An answer with what it was read from. `not-stated` and empty lists need no quote. */
export interface Cell<T> {
  value: T;
  quotes: readonly Quote[];
}

/** What a policy says to one tier: people of a plan, product, class or region, or data of one sort (named in brackets). */
export interface Position {
  /** `lutra-free`, `team/enterprise`, `all-users (feedback)`, `non-users`, … */
  tier: string;
  trains: Cell<Trains>;
  /** `inputs`, `outputs`, `feedback`, … */
  data: Cell<readonly string[]>;
  default: Cell<Default>;
  refuse: Cell<readonly Way[]>;
  price: Cell<Price>;
  /** Tiers that are told apart, and data that is used all the same or is left alone. */
  exempt: Cell<readonly string[]>;
  basis: Cell<readonly string[]>;
  safeguards: Cell<readonly string[]>;
  /** What shows that the text speaks of the tier at all. */
  mention: readonly Quote[];
}

/** The cells of a position, in the order of its table. */
export const CELLS = [
  'trains',
  'data',
  'default',
  'refuse',
  'price',
  'exempt',
  'basis',
  'safeguards',
] as const;
export type CellName = (typeof CELLS)[number];
