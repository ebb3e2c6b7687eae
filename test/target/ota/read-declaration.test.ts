import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHistory, readService } from '../../../src/target/ota/read-declaration.ts';

const HTML = { fetch: 'https://lutra.example/privacy', select: 'main' };
const service = (terms: unknown) => JSON.stringify({ name: 'Lutra', terms }, null, 2);
const problems = (entry: unknown) =>
  readService(service({ 'Privacy Policy': entry })).problems.map(
    ({ line, message }) => `${line}: ${message}`,
  );

describe('a declaration', () => {
  it.each([
    ['a page', HTML],
    [
      'a list of selectors and ranges',
      { ...HTML, select: ['main', { startBefore: 'h1', endAfter: '#end' }] },
    ],
    [
      'what to remove, filters and scripts',
      { ...HTML, remove: ['nav'], filter: ['a', { b: 1 }], executeClientScripts: true },
    ],
    ['a PDF, whose whole is read', { fetch: 'https://lutra.example/privacy.pdf?v=2' }],
    [
      'pages to combine, with what holds for all',
      { combine: [{ fetch: 'https://a.example' }, HTML], select: 'body' },
    ],
  ])('may name %s', (_, entry) => {
    expect(problems(entry)).toEqual([]);
  });

  it.each([
    ['no address', { select: 'main' }, ['4: terms.Privacy Policy.fetch: is missing']],
    [
      'an address without scheme',
      { ...HTML, fetch: 'lutra.example' },
      ['5: terms.Privacy Policy.fetch: is not an address: write e.g. https://…'],
    ],
    ['a page without selector', { fetch: HTML.fetch }, ['4: terms.Privacy Policy.select: is missing']],
    ['a misspelt key', { ...HTML, slect: 'p' }, ['7: terms.Privacy Policy: unknown key `slect`']],
    [
      'scripts in words',
      { ...HTML, executeClientScripts: 'yes' },
      ['7: terms.Privacy Policy.executeClientScripts: is neither true nor false'],
    ],
    [
      'a page too few among its pages',
      { combine: [HTML, { select: 'p' }] },
      ['10: terms.Privacy Policy.combine.1.fetch: is missing'],
    ],
  ])('with %s says so with its line', (_, entry, expected) => {
    expect(problems(entry)).toEqual(expected);
  });

  it('that is not JSON names the line', () => {
    const [problem] = readService('{\n  "name": "Lutra",\n  "terms": {,}\n}').problems;
    expect(problem).toMatchObject({ line: 3, message: expect.stringContaining('is not JSON') });
  });

  it('keeps what is sound beside what is not', () => {
    const read = readService(service({ 'Privacy Policy': HTML, 'Terms of Service': {}, Rumours: HTML }));
    expect([...read.terms.keys()]).toEqual(['Privacy Policy']);
    expect(read.problems).toHaveLength(2);
  });

  it('of any content is read or refused, never more', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), text => {
        const read = readService(text);
        expect(read.problems.length > 0 || read.name !== undefined).toBe(true);
      }),
    );
  });
});

describe('a history', () => {
  const history = (entry: unknown) => readHistory(JSON.stringify({ 'Privacy Policy': [entry] }));

  it('holds entries with the moment they were last valid', () => {
    const read = history({ ...HTML, validUntil: '2025-02-06T12:32:25Z' });
    expect(read.problems).toEqual([]);
    expect(read.former.get('Privacy Policy')).toHaveLength(1);
  });

  it.each(['yesterday', '2025-02-30T00:00:00Z', '2025-02-06'])('refuses %s for a moment', validUntil => {
    expect(history({ ...HTML, validUntil }).problems).toHaveLength(1);
  });

  it('that misspells validUntil is refused, and yet understood', () => {
    const read = history({ ...HTML, ValidUntil: '2025-02-06T12:32:25Z' });
    expect(read.problems).not.toEqual([]);
    expect(read.former.get('Privacy Policy')).toMatchObject([{ validUntil: '2025-02-06T12:32:25Z' }]);
  });
});
