import type { Leaning } from './finding.ts';
import type { Reading } from './reading.ts';
import type { PartValue } from './statement.ts';

/** How much each kind of news weighs for the person: above 0 more control, below 0 less. */
const WEIGHTS = {
  'data is newly used for training': -4,
  // A use that is told in other words elsewhere goes and comes again, so its going weighs less than its coming.
  'a use for training is gone': 2,
  'a new promise': 4,
  'a promise is gone': -4,
  'what was denied is now stated': -4,
  'what was stated is now denied': 4,
  // It often comes with the use that one may refuse, and does not make up for it.
  'a new way to refuse': 1,
  'a way to refuse is gone': -2,
  'it is newly said that one cannot refuse': -2,
  'it is no longer said that one cannot refuse': 2,
  'a new use of data': -1,
  'a use of data is gone': 1,
  'a new limit of a use': 2,
  'a limit of a use is gone': -2,
  'a new limit of a promise': -2,
  'a limit of a promise is gone': 2,
  'a use is wider': -2,
  'a use is narrower': 1,
  'a promise is wider': 2,
  'a promise is narrower': -2,
  // It names what it named, and says more of it: most often what else is done.
  'a use is told at more length': -0.5,
  'more ways to refuse': 1,
  'fewer ways to refuse': -1,
  'more can be refused': 1,
  'less can be refused': -1,
  'a way to refuse is for fewer people': -1,
  'a way to refuse is for more people': 1,
} as const;
type Kind = keyof typeof WEIGHTS;

/** What a reading does to the person, kind by kind. A reading that does neither good nor harm has none. */
export function leaningsOf(reading: Reading): readonly Leaning[] {
  // What is promised to those who came before a date tells that it does not hold for those who come after.
  if (reading.statement.burden && reading.parts.has('condition:those who came earlier')) return [];
  // What has the topic from the rest of its row alone goes with any rewrite of the row.
  if (reading.statement.borrowed && reading.difference.change === 'removed') return [];
  const training = isAboutTraining(reading);
  // What only hints at the topic, or has it from its neighbours, weighs little.
  const share = reading.standing === 'telling' && !reading.statement.borrowed ? 1 : 0.25;
  return kindsOf(reading).map(kind => ({ kind, weight: share * WEIGHTS[kind], training }));
}

/** Whether it is about training or a say in it, rather than about newsletters, cookies or sale. */
export function isAboutTraining({ statement, near }: Reading): boolean {
  return (
    statement.topic === 'training' || near.has('purpose:training') || statement.says.endsWith('training')
  );
}

function kindsOf(reading: Reading): readonly Kind[] {
  const { statement, difference } = reading;
  const { change, denial } = difference;
  if (change === 'modified' && denial === undefined) return shifts(reading);
  const added = change === 'modified' ? denial === statement.denied : change === 'added';
  if (statement.burden && change === 'modified')
    return [denial ? 'what was stated is now denied' : 'what was denied is now stated'];
  if (statement.burden && statement.denied) return [added ? 'a new promise' : 'a promise is gone'];
  if (statement.burden && statement.topic === 'training')
    return [added ? 'data is newly used for training' : 'a use for training is gone'];
  if (statement.burden) return [added ? 'a new use of data' : 'a use of data is gone'];
  if (statement.denied)
    return [
      added ? 'it is newly said that one cannot refuse' : 'it is no longer said that one cannot refuse',
    ];
  return [added ? 'a new way to refuse' : 'a way to refuse is gone'];
}

const LIMITS = /^condition:(?:consent|an opt-out|an exception)$/;
const SCOPE = /^(?:data|whom|purpose|actor):/;
/** What a say is about. */
const OBJECT = /^purpose:/;
const WAYS = /^(?:channel:(?!contact)|address:.*@|condition:at any time)/;

/** What it means that the parts which a statement names are others than before. */
function shifts({ statement: { burden, denied, topic }, parts, difference }: Reading): readonly Kind[] {
  const { gained, lost, words = { came: 0, went: 0 } } = difference;
  const balance = (part: RegExp): number =>
    Math.sign(
      gained.filter(value => part.test(value)).length - lost.filter(value => part.test(value)).length,
    );
  const pick = (sign: number, more: Kind, fewer: Kind): readonly Kind[] =>
    sign === 0 ? [] : [sign > 0 ? more : fewer];
  if (!burden) {
    const people = restriction(parts, gained, lost);
    return [
      ...pick(balance(WAYS), 'more ways to refuse', 'fewer ways to refuse'),
      ...pick(balance(OBJECT), 'more can be refused', 'less can be refused'),
      ...pick(-people, 'a way to refuse is for more people', 'a way to refuse is for fewer people'),
    ];
  }
  const limits = denied
    ? pick(balance(LIMITS), 'a new limit of a promise', 'a limit of a promise is gone')
    : pick(balance(LIMITS), 'a new limit of a use', 'a limit of a use is gone');
  const scope = denied
    ? pick(balance(SCOPE), 'a promise is wider', 'a promise is narrower')
    : pick(balance(SCOPE), 'a use is wider', 'a use is narrower');
  const kinds = [...limits, ...scope];
  if (kinds.length > 0 || denied || topic !== 'training') return kinds;
  return words.came > words.went ? ['a use is told at more length'] : [];
}

/** 1 where a say that was for all is now for some people that it names, -1 for the reverse, 0 where it is neither. */
function restriction(
  parts: ReadonlySet<PartValue>,
  gained: readonly PartValue[],
  lost: readonly PartValue[],
): number {
  const whom = (values: Iterable<PartValue>): number =>
    [...values].filter(value => value.startsWith('whom:')).length;
  const [now, came, went] = [whom(parts), whom(gained), whom(lost)];
  if (came > 0 && went === 0 && now === came) return 1;
  return went > 0 && now === 0 ? -1 : 0;
}
