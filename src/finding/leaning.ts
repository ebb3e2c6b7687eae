import type { Difference } from './difference.ts';
import type { Leaning } from './finding.ts';
import type { Reading } from './reading.ts';
import type { Shift } from './shifts.ts';
import { shiftsOf } from './shifts.ts';
import type { Statement } from './statement.ts';

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
  'a use goes on until one refuses': -1,
  'a use that went on until one refused is gone': 1,
  'what refusing costs is newly said': -1,
  'what refusing costs is no longer said': 1,
  'a new use of data': -1,
  'a use of data is gone': 1,
  'a new limit of a use': 2,
  'a limit of a use is gone': -2,
  'a new limit of a promise': -2,
  'a limit of a promise is gone': 2,
  'data is now made anonymous first': 1,
  'data is no longer made anonymous first': -1,
  'it is now off until one turns it on': 2,
  'it is now on until one turns it off': -2,
  'a use is wider': -2,
  'a use is narrower': 1,
  'a promise is wider': 2,
  'a promise is narrower': -2,
  // It names what it named, and says more of it: most often what else is done.
  'a use is told at more length': -0.5,
  'more ways to refuse': 1,
  'fewer ways to refuse': -1,
  // Another way is less than one way more or less.
  'refusing is easier': 0.5,
  'refusing is harder': -0.5,
  'more can be refused': 1,
  'less can be refused': -1,
  'a way to refuse is for fewer people': -1,
  'a way to refuse is for more people': 1,
} as const satisfies Readonly<Record<Shift, number>> & Readonly<Record<string, number>>;
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
  if (change === 'modified' && denial === undefined) return shiftsOf(reading);
  const added = change === 'modified' ? denial === statement.denied : change === 'added';
  if (statement.burden && change === 'modified')
    return [denial ? 'what was stated is now denied' : 'what was denied is now stated'];
  return statement.burden ? kindsOfUse(statement, added) : kindsOfSay(statement, added, difference);
}

/** Of what is done with data, or promised not to be done. */
function kindsOfUse({ denied, topic, manner }: Statement, added: boolean): readonly Kind[] {
  if (manner === 'exception to a promise')
    return [added ? 'a new limit of a promise' : 'a limit of a promise is gone'];
  if (manner === 'exception to a use') return [added ? 'a new limit of a use' : 'a limit of a use is gone'];
  if (denied) return [added ? 'a new promise' : 'a promise is gone'];
  if (topic === 'training') return [added ? 'data is newly used for training' : 'a use for training is gone'];
  return [added ? 'a new use of data' : 'a use of data is gone'];
}

/** Of what one can say to a use. */
function kindsOfSay({ denied, manner }: Statement, added: boolean, { twin }: Difference): readonly Kind[] {
  if (denied)
    return [
      added ? 'it is newly said that one cannot refuse' : 'it is no longer said that one cannot refuse',
    ];
  if (manner === 'cost')
    return [added ? 'what refusing costs is newly said' : 'what refusing costs is no longer said'];
  // Where the use was told before, it is the say that came or went.
  if (manner === 'presumed' && !twin)
    return [added ? 'a use goes on until one refuses' : 'a use that went on until one refused is gone'];
  if (manner === 'asked' && !twin && added) return ['a new use of data', 'a new way to refuse'];
  return [added ? 'a new way to refuse' : 'a way to refuse is gone'];
}
