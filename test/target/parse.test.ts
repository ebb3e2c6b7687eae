import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTargets } from '../../src/target/parse.ts';
import { PLAIN_VISIT } from '../../src/target/target.ts';

const FILE = 'targets/lutra.yaml';
const GOOD = `vendor: Lutra AI
documents:
  privacy:
    name: Privacy Policy
    url: https://lutra.example/legal
    select: ['#privacy', {startBefore: h1, endAfter: footer}]
    every: 6h
`;

function problems(text: string, file = FILE): string[] {
  const parsed = parseTargets(file, text);
  return parsed.ok ? [] : parsed.problems.map(({ line, message }) => `${line}: ${message}`);
}

describe('a vendor file', () => {
  it('declares targets whose ids come from the file and the key', () => {
    expect(parseTargets(FILE, GOOD)).toEqual({
      ok: true,
      targets: [
        {
          id: 'lutra/privacy',
          vendor: 'Lutra AI',
          document: 'Privacy Policy',
          url: 'https://lutra.example/legal',
          select: ['#privacy', { startBefore: 'h1', endAfter: 'footer' }],
          remove: [],
          locale: 'en',
          every: 6 * 3_600_000,
          visit: PLAIN_VISIT,
        },
      ],
    });
  });

  it('needs no more than a name and an address a document', () => {
    const parsed = parseTargets(
      FILE,
      'vendor: Lutra AI\ndocuments:\n  terms:\n    name: Terms\n    url: https://lutra.example/terms\n',
    );
    expect(parsed).toMatchObject({ ok: true, targets: [{ select: [], every: 6 * 3_600_000, locale: 'en' }] });
  });

  it('may name the times of its visits, and their zone', () => {
    const cron = GOOD.replace('every: 6h', "every: {cron: '0 9 * * *', timezone: Europe/Paris}");
    expect(parseTargets(FILE, cron)).toMatchObject({
      ok: true,
      targets: [{ every: 24 * 3_600_000, cron: { pattern: '0 9 * * *', timezone: 'Europe/Paris' } }],
    });
  });

  it('declares a document by its address alone, called by its key', () => {
    const short = 'vendor: Lutra AI\ndocuments:\n  terms-business: https://lutra.example/terms\n';
    expect(parseTargets(FILE, short)).toMatchObject({
      ok: true,
      targets: [
        { id: 'lutra/terms-business', document: 'Terms business', url: 'https://lutra.example/terms' },
      ],
    });
    expect(problems(short.replace('https:', 'lutra:'))).toEqual([
      '3: documents.terms-business: is not an http or https address: write e.g. https://lutra.example/privacy',
    ]);
  });

  it('may say whom a document is for, and how it and its vendor were before', () => {
    const known = `${GOOD}    product: Lutra Chat
    tier: free
    region: EU
    formerly: [{until: 2025-02-06, url: https://lutra.example/old, select: main}, {name: Privacy Notice}]
formerly: [{name: Otter, until: 2024-03-01T12:00:00+02:00}]
`;
    expect(parseTargets(FILE, known)).toMatchObject({
      ok: true,
      targets: [
        {
          product: 'Lutra Chat',
          tier: 'free',
          region: 'EU',
          formerly: [
            { document: 'Privacy Notice' },
            { until: '2024-03-01T10:00:00.000Z', vendor: 'Otter' },
            { until: '2025-02-06T00:00:00.000Z', url: 'https://lutra.example/old', select: ['main'] },
          ],
        },
      ],
    });
  });

  it('accepts one selector without a list', () => {
    const one = GOOD.replace(/select: .*/, "select: '#privacy'");
    expect(parseTargets(FILE, one)).toMatchObject({ ok: true, targets: [{ select: ['#privacy'] }] });
  });

  it.each([
    ['an empty file', '', ['1: vendor: is missing', '1: documents: is missing']],
    [
      'broken YAML',
      'a: [',
      [
        '1: YAML: Flow sequence in block collection must be sufficiently indented and end with a ]: begin it in the column of its neighbours, and close what is open above',
      ],
    ],
    ['an alias to nothing', '*!', ['1: YAML: Unresolved alias (the anchor must be set before the alias): !']],
    ['a missing address', GOOD.replace(/ {4}url.*\n/, ''), ['3: documents.privacy.url: is missing']],
    [
      'an address of another kind',
      GOOD.replace('https:', 'file:'),
      ['5: documents.privacy.url: is not an http or https address: write e.g. https://lutra.example/privacy'],
    ],
    [
      'a misspelt key',
      GOOD.replace('select:', 'selct:'),
      [expect.stringMatching(/^6: documents.privacy: unknown key `selct`: known are name, url, .*select/)],
    ],
    [
      'a broken selector',
      GOOD.replace("'#privacy'", "'#privacy['"),
      [
        '6: documents.privacy.select.0: is not a CSS selector: write e.g. main, #privacy or .policy > article',
      ],
    ],
    [
      'a range without an end',
      GOOD.replace(', endAfter: footer', ''),
      [
        '6: documents.privacy.select: is not a CSS selector, a range (one of startBefore, startAfter with one of endBefore, endAfter), or a list of them',
      ],
    ],
    [
      'a cadence in words',
      GOOD.replace('6h', 'often'),
      [
        '7: documents.privacy.every: is not a duration: write e.g. 30m, 6h or 1d, or {cron: "0 9 * * 1-5", timezone: Europe/Paris}',
      ],
    ],
    [
      'a time that is none',
      GOOD.replace('6h', '{cron: often}'),
      [
        '7: documents.privacy.every: is not a cron pattern such as "0 9 * * 1-5": has five fields: minute, hour, day, month, weekday',
      ],
    ],
    [
      'a time by the clocks of nowhere',
      GOOD.replace('6h', '{cron: 0 9 * * *, timezone: Mars}'),
      ['7: documents.privacy.every.timezone: is not a time zone: write e.g. UTC or Europe/Paris'],
    ],
    [
      'a key that cannot stand in an address',
      GOOD.replace('privacy:', 'Privacy Policy:'),
      ['3: documents.Privacy Policy: use lower-case letters, digits and hyphens, e.g. `privacy-eu`'],
    ],
    [
      'a locale that is none',
      `${GOOD}    locale: english please\n`,
      ['8: documents.privacy.locale: is not a language tag: write e.g. en, en-GB or fr-FR'],
    ],
  ])('with %s is refused, naming line and mend', (_, text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  it('may say how the page is visited', () => {
    const visit = `${GOOD}    read: auto
    timezone: Europe/Paris
    cookies: LUTRA_COOKIES
    robots: heed
    steps: [{click: '#refuse'}, {waitFor: '#privacy'}]
`;
    expect(parseTargets(FILE, visit)).toMatchObject({
      ok: true,
      targets: [
        {
          visit: {
            read: 'auto',
            timezone: 'Europe/Paris',
            cookies: 'LUTRA_COOKIES',
            robots: 'heed',
            steps: [{ click: '#refuse' }, { waitFor: '#privacy' }],
          },
        },
      ],
    });
  });

  it.each([
    ['timezone: Mars', '8: documents.privacy.timezone: is not a time zone: write e.g. UTC or Europe/Paris'],
    [
      'cookies: a=b',
      '8: documents.privacy.cookies: is not the name of an environment variable, e.g. LUTRA_COOKIES',
    ],
    [
      'steps: [{press: Enter}]',
      '8: documents.privacy.steps.0: is not a step: use {click: CSS}, {fill: CSS, with: text}, {waitFor: CSS} or {wait: 500}, in milliseconds up to 10000',
    ],
    [
      'formerly: [{until: 2025-02-30, name: Notice}]',
      '8: documents.privacy.formerly.0.until: is not a day or moment: write e.g. 2025-02-06',
    ],
    [
      'formerly: [{until: 2025-02-06}]',
      '8: documents.privacy.formerly.0: says nothing of how it was: give name or url',
    ],
    ['read: sometimes', '8: documents.privacy.read: is not a way to read: use browser, http or auto'],
  ])('refuses %s', (line, expected) => {
    expect(problems(`${GOOD}    ${line}\n`)).toEqual([expected]);
  });

  it('names all its problems at once', () => {
    expect(problems(GOOD.replace('6h', 'often').replace('https:', 'ftp:'))).toHaveLength(2);
  });

  it('must have a name fit for ids', () => {
    expect(problems(GOOD, 'targets/Lutra AI.yaml')[0]).toContain('lower-case');
  });

  it('of any content is read or refused, never more', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        const parsed = parseTargets(FILE, text);
        expect(parsed.ok || parsed.problems.length > 0).toBe(true);
      }),
    );
  });
});
