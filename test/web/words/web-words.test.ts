import { describe, expect, it } from 'vitest';
import { type WebWords, webWordsIn } from '../../../src/web/words/web-words.ts';

const en = webWordsIn('en');
const fr = webWordsIn('fr');

/** Words that are spelled alike in both. */
const ALIKE = new Set([
  'Positions',
  'Documents',
  'Document',
  'Clause',
  'Page',
  'Texte',
  'Dates',
  'e-mail',
  'code',
  'images',
  'Capture, SHA-256',
]);

/** Every text of the words, by where it stands. */
function texts(words: object, at = ''): [at: string, text: string][] {
  return Object.entries(words).flatMap(([name, value]): [string, string][] => {
    const path = `${at}.${name}`;
    if (typeof value === 'string') return [[path, value]];
    return typeof value === 'object' && value !== null ? texts(value, path) : [];
  });
}

const own = ({ alert: _, ...words }: WebWords) => words;

describe('French', () => {
  it('says everything in words of its own', () => {
    const english = new Map(texts(own(en)));
    const same = texts(own(fr)).filter(([at, text]) => english.get(at) === text && !ALIKE.has(text));
    expect(same.filter(([, text]) => /\p{L}{3}/u.test(text))).toEqual([]);
  });

  it('sets signs apart that French sets apart, and writes the apostrophe', () => {
    // The space before a high sign must not let it wander to the next line.
    for (const [at, text] of texts(own(fr)))
      expect(text, at).not.toMatch(/ [;:!?»]|« |[^\s\u202f\u00a0(\d][;!?]|'/u);
  });

  it('counts none as one', () => {
    expect([0, 1, 2, 1388].map(fr.clauses)).toEqual(['0 clause', '1 clause', '2 clauses', '1 388 clauses']);
    expect([0, 1, 2, 1388].map(en.clauses)).toEqual(['0 clauses', '1 clause', '2 clauses', '1,388 clauses']);
  });

  it('agrees in number', () => {
    expect(fr.change.differ(1, 12, ['1 modifiée'])).toBe('1 clause diffère sur 12 : 1 modifiée.');
    expect(fr.change.ofKind('added', 3)).toBe('3 ajoutées');
    expect(fr.history.changes(4, 2)).toBe(
      '4 changements, dont 2 touchent à l’entraînement ou au droit de refus',
    );
    expect(fr.history.changes(4, 0)).toMatch(/aucun ne touche/);
    expect(fr.alerts.sum(1, 0)).toBe(
      '1 alerte, la plus récente d’abord, telle que le canal la montre. Remise.',
    );
  });

  it('agrees in number and gender with what it counts and grades', () => {
    expect([1, 2].map(fr.change.lesser)).toEqual([
      '1 autre constat, moins grave',
      '2 autres constats, moins graves',
    ]);
    expect(fr.severityOf(fr.alert.severity.medium)).toBe('Constat moyen');
  });

  it('names the journal of alerts after a preposition that does not merge with its article', () => {
    const { theLog, owedTo, theAlertTo, alertTo } = fr.alerts;
    for (const told of [owedTo(theLog), theAlertTo(theLog), alertTo(theLog)]) {
      expect(told).toMatch(/pour le journal$/);
    }
  });
});
