import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../../../src/web/instants.ts';
import { webWordsIn } from '../../../src/web/words/web-words.ts';

const AT = '2025-02-12T18:04:11.000Z';
const en = webWordsIn('en');
const fr = webWordsIn('fr');

describe('instants', () => {
  it('are told in UTC, to the minute or to the second', () => {
    expect(en.day(AT)).toBe('12 Feb 2025');
    expect(en.moment(AT)).toBe('12 Feb 2025, 18:04 UTC');
    expect(en.exactly(AT)).toBe('12 Feb 2025, 18:04:11 UTC');
  });

  it('are told in French', () => {
    expect(fr.moment(AT)).toBe('12 févr. 2025, 18:04 UTC');
    expect(fr.day('2025-08-01T00:00:00.000Z')).toBe('1er août 2025');
    expect(fr.weekday(AT, AT)).toBe('mercredi, aujourd’hui');
  });

  it('know their weekday, and today', () => {
    expect(en.weekday(AT, '2025-02-12T23:59:59.000Z')).toBe('Wednesday, today');
    expect(en.weekday(AT, '2025-02-13T00:00:00.000Z')).toBe('Wednesday');
  });

  it('are machine-readable too', () => {
    expect(String(en.time(AT))).toBe(
      '<time datetime="2025-02-12T18:04:11.000Z">12 Feb 2025, 18:04 UTC</time>',
    );
  });
});

it.each([
  [20_000, 'less than a minute', 'moins d’une minute'],
  [MINUTE, '1 minute', '1 minute'],
  [40 * MINUTE, '40 minutes', '40 minutes'],
  [59 * MINUTE, '59 minutes', '59 minutes'],
  [HOUR, '1 hour', '1 heure'],
  [6 * HOUR, '6 hours', '6 heures'],
  [24 * HOUR, '24 hours', '24 heures'],
  [49 * 24 * HOUR, '49 days', '49 jours'],
])('tells %d ms as %s, %s', (milliseconds, english, french) => {
  expect(en.duration(milliseconds)).toBe(english);
  expect(fr.duration(milliseconds)).toBe(french);
});
