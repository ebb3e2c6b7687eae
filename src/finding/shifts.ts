import type { Reading } from './reading.ts';
import type { PartValue } from './statement.ts';

/** What it can mean that a statement names other parts than before. */
export type Shift =
  | 'a new limit of a use'
  | 'a limit of a use is gone'
  | 'a new limit of a promise'
  | 'a limit of a promise is gone'
  | 'data is now made anonymous first'
  | 'data is no longer made anonymous first'
  | 'it is now off until one turns it on'
  | 'it is now on until one turns it off'
  | 'a use is wider'
  | 'a use is narrower'
  | 'a promise is wider'
  | 'a promise is narrower'
  | 'a use is told at more length'
  | 'more ways to refuse'
  | 'fewer ways to refuse'
  | 'refusing is easier'
  | 'refusing is harder'
  | 'more can be refused'
  | 'less can be refused'
  | 'a way to refuse is for fewer people'
  | 'a way to refuse is for more people';

/** The parts of the statement as it is and as it was, and what came and went between them. */
interface Parts {
  now: ReadonlySet<PartValue>;
  before: ReadonlySet<PartValue>;
  gained: readonly PartValue[];
  lost: readonly PartValue[];
}

/** What it means that the parts which a statement names are others than before. */
export function shiftsOf(reading: Reading): readonly Shift[] {
  const { statement, difference } = reading;
  const parts = partsOf(reading);
  const turned = pick(
    count(OFF, parts) - count(ON, parts),
    'it is now off until one turns it on',
    'it is now on until one turns it off',
  );
  if (!statement.burden) return [...turned, ...shiftsOfSay(parts)];
  const kinds = [...turned, ...(statement.denied ? shiftsOfPromise(parts) : shiftsOfUse(parts))];
  if (kinds.length > 0 || statement.denied || statement.topic !== 'training') return kinds;
  const { came, went } = difference.words ?? { came: 0, went: 0 };
  return came > went ? ['a use is told at more length'] : [];
}

const LIMIT = /^condition:(?:consent|an opt-out|an exception)$/;
const SCOPE = /^(?:data:(?!aggregated)|whom:|purpose:|actor:)/;
/** What a say is about. */
const OBJECT = /^purpose:/;
const WAY = /^(?:channel:(?!contact)|address:.*@|condition:at any time)/;
const HURDLE = /^condition:(?:a deadline|proof of identity|which data in time)$/;
const OFF = /^condition:off by default$/;
const ON = /^condition:on by default$/;
const ANONYMOUS = /^safeguard:(?:de-identification|aggregation)$/;
/** Added to a promise it tells that there are cases where it does not hold. */
const ONLY_BY_DEFAULT = /^modality:by default$/;

/** A use that needs a yes is limited more than one that goes on until a no. */
const STRENGTH_OF_LIMITS: readonly (readonly [PartValue, number])[] = [
  ['condition:consent', 2],
  ['condition:an opt-out', 1],
  ['condition:an exception', 1],
];

function shiftsOfUse(parts: Parts): readonly Shift[] {
  const strength = strengthOf(parts.now) - strengthOf(parts.before);
  const limits = pick(
    strength === 0 ? count(LIMIT, parts) : strength,
    'a new limit of a use',
    'a limit of a use is gone',
  );
  const anonymous = pick(
    count(ANONYMOUS, parts),
    'data is now made anonymous first',
    'data is no longer made anonymous first',
  );
  // What an exception names is not used besides, but left out.
  if (excepted(parts)) return [...limits, ...anonymous];
  const people = restriction(PEOPLE, parts);
  const scope = people === 0 ? count(SCOPE, parts) : -people;
  return [...limits, ...anonymous, ...pick(scope, 'a use is wider', 'a use is narrower')];
}

function shiftsOfPromise(parts: Parts): readonly Shift[] {
  const limits = pick(
    count(LIMIT, parts) + count(ONLY_BY_DEFAULT, parts),
    'a new limit of a promise',
    'a limit of a promise is gone',
  );
  // What a limit names is not promised.
  if (limits.length > 0) return limits;
  const restricted = restriction(QUALIFIED, parts);
  const scope = restricted === 0 ? count(SCOPE, parts) : -restricted;
  return [...limits, ...pick(scope, 'a promise is wider', 'a promise is narrower')];
}

function shiftsOfSay(parts: Parts): readonly Shift[] {
  const ways = count(WAY, parts);
  const ease = ways === 0 ? easeOf(parts.now) - easeOf(parts.before) : 0;
  return [
    ...pick(ways, 'more ways to refuse', 'fewer ways to refuse'),
    ...pick(ease - count(HURDLE, parts), 'refusing is easier', 'refusing is harder'),
    ...pick(count(OBJECT, parts), 'more can be refused', 'less can be refused'),
    ...pick(
      -restriction(/^whom:/, parts),
      'a way to refuse is for more people',
      'a way to refuse is for fewer people',
    ),
  ];
}

function partsOf({ parts, news, difference: { gained, lost } }: Reading): Parts {
  const [came, went] = news.side === 'after' ? [gained, lost] : [lost, gained];
  const other = new Set([...[...parts].filter(value => !came.includes(value)), ...went]);
  return news.side === 'after'
    ? { now: parts, before: other, gained, lost }
    : { now: other, before: parts, gained, lost };
}

/** How many parts of a kind came, less how many went. */
function count(kind: RegExp, { gained, lost }: Parts): number {
  return gained.filter(value => kind.test(value)).length - lost.filter(value => kind.test(value)).length;
}

function pick(sign: number, more: Shift, fewer: Shift): readonly Shift[] {
  return sign === 0 ? [] : [sign > 0 ? more : fewer];
}

function strengthOf(parts: ReadonlySet<PartValue>): number {
  return Math.max(0, ...STRENGTH_OF_LIMITS.map(([part, strength]) => (parts.has(part) ? strength : 0)));
}

function excepted({ gained, lost }: Parts): boolean {
  return [gained, lost].some(values => values.includes('condition:an exception'));
}

/** By which ways it is how easy to refuse. A way that is told besides an easier one makes nothing harder. */
const EASE: readonly (readonly [PartValue, number])[] = [
  ['channel:settings', 3],
  ['channel:browser signals', 3],
  ['channel:a link', 3],
  ['channel:form', 2],
  ['channel:e-mail', 2],
  ['channel:phone or text message', 2],
  ['channel:post', 1],
];

function easeOf(parts: ReadonlySet<PartValue>): number {
  return Math.max(0, ...EASE.map(([part, ease]) => (parts.has(part) ? ease : 0)));
}

/** People whom naming leaves the others out. Minors and people without an account are added to the rest by naming them. */
const PEOPLE = /^whom:(?!minors|non-users)/;
/** What a promise names leaves the others out, whoever they are, and so does what it says of the data beyond what they are. */
const QUALIFIED =
  /^(?:whom:|data:(?:business data|personal data|sensitive data|aggregated data|public posts|third-party data)$)/;

/** 1 where what was said of all is now said of some that it names, -1 for the reverse, 0 where it is neither. */
function restriction(kind: RegExp, { now, before, gained, lost }: Parts): number {
  const some = (values: Iterable<PartValue>): boolean => [...values].some(value => kind.test(value));
  if (some(gained) && !some(before)) return 1;
  return some(lost) && !some(now) ? -1 : 0;
}
