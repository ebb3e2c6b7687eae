import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../../src/alert/words/alert-words.ts';
import { CHANGE_KINDS } from '../../../src/change/change.ts';

const fr = wordsIn('fr');
const AT = '2025-02-13T00:32:00.000Z';

describe('French alerts', () => {
  it('keep signs that French sets apart on the line of their word', () => {
    const told = [
      ...CHANGE_KINDS.map(kind => fr.unclassifiedSentence(kind, 'Lutra AI', 'Privacy Policy')),
      fr.because('high'),
      fr.further(2),
      fr.reversal(AT),
      fr.confirmation(3, AT),
      fr.statedDate({ before: AT, after: AT }),
      fr.statedDate({ before: AT }),
      fr.nothingChanged(3, 2),
      fr.stormDirections([['Mitigé', 2]]),
      fr.sample,
      fr.reason('The page looks cut off or broken, so nothing can be said about its clauses.'),
      fr.reason('The page goes back and forth between texts; this one was first read on 6 Jan 2025.'),
    ];
    for (const text of told) expect(text).not.toMatch(/ [;:!?»]|« /);
  });

  it('agree with how many documents could not be read', () => {
    expect([0, 1, 2].map(unread => fr.nothingChanged(3, unread).split(', ')[1])).toEqual([
      'aucun n’a pu être lu.',
      '1 n’a pas pu être lu.',
      '2 n’ont pas pu être lus.',
    ]);
    expect([0, 1, 2].map(unread => fr.digestCalm(3, unread))).toEqual([
      '3 documents lus.',
      '3 documents lus. 1 n’a pas pu être lu.',
      '3 documents lus. 2 n’ont pas pu être lus.',
    ]);
  });
});
