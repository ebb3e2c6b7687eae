import { describe, expect, it } from 'vitest';
import { PLAIN_VISIT, type Target } from '../../src/target/target.ts';
import { interval, targetFacts } from '../../src/web/target-facts.ts';
import { webWordsIn } from '../../src/web/words/web-words.ts';

const target: Target = {
  id: 'lutra/privacy',
  vendor: 'Lutra AI',
  document: 'Privacy Policy',
  url: 'https://lutra.example/privacy',
  select: [],
  remove: [],
  locale: 'en',
  every: 3_600_000,
  visit: PLAIN_VISIT,
};
const facts = (more: Partial<Target>) =>
  targetFacts({ ...target, ...more }, webWordsIn('en'))
    .map(String)
    .join('');

describe('the facts of a target', () => {
  it('are none where it says nothing', () => {
    expect(facts({})).toBe('');
  });

  it('say whom the document is for', () => {
    expect(facts({ tier: 'free', region: 'EU' })).toBe(
      '<dt>Plan</dt><dd>free</dd><dt>Region</dt><dd>EU</dd>',
    );
  });

  it('tell former names and addresses, and not how the page was read', () => {
    const formerly = [
      { vendor: 'Otter <b>' },
      { until: '2025-02-06T12:32:25.000Z', url: 'https://lutra.example/old' },
      { select: ['main'] },
    ];
    expect(facts({ formerly })).toBe(
      '<dt>Formerly</dt><dd>Otter &lt;b&gt;</dd><dd>https://lutra.example/old, until 6 Feb 2025</dd>',
    );
  });
});

describe('how often a document is visited', () => {
  const [english, french] = [webWordsIn('en'), webWordsIn('fr')];

  it('is told as the time between two visits', () => {
    expect(interval({ ...target, every: 6 * 3_600_000 }, english)).toBe('6 hours');
  });

  it('is not told as a rhythm where the times are fixed', () => {
    const cron = { pattern: '0 9 * * 1-5', timezone: 'Europe/Paris' };
    const weekdays = { ...target, every: 72 * 3_600_000, cron };
    expect(interval(weekdays, english)).toBe('fixed times, at most 3 days apart (0 9 * * 1-5, Europe/Paris)');
    expect(interval(weekdays, french)).toBe(
      'heures fixes, espacées de 3 jours au plus (0 9 * * 1-5, Europe/Paris)',
    );
  });
});
