import { describe, expect, it } from 'vitest';
import { compare } from '../../src/change/compare.ts';
import type { Document } from '../../src/document/document.ts';
import { documentFromHtml } from '../../src/document/from-html.ts';
import { documentFromMarkdown } from '../../src/document/from-markdown.ts';
import { documentFromPdf } from '../../src/document/from-pdf.ts';
import { documentHash } from '../../src/document/sameness.ts';
import { documentToMarkdown } from '../../src/document/to-markdown.ts';
import { lines, pdfOf } from './pdf.ts';

/** Far more than these take, and far less than a hang. */
const SOON = { timeout: 60_000 };
const bytes = Buffer.from(Array.from({ length: 300_000 }, (_, i) => (i * 7919 + i * i) % 256)).toString(
  'latin1',
);
const said = ({ clauses }: Document): string => clauses.map(({ text }) => text).join(' ');

describe('a page that no one wrote for reading', () => {
  it.each([
    ['50 MB of one tag', '<b>'.repeat(17_000_000), 'more than 30,000,000 characters'],
    ['20 MB of one tag', '<b>'.repeat(7_000_000), 'more than 500,000 tags'],
    ['a million list items', `<ul>${'<li>one</li>'.repeat(1_000_000)}</ul>`, 'more than 500,000 tags'],
  ])('is refused where it is %s', SOON, (_, html, why) => {
    expect(() => documentFromHtml(html)).toThrow(why);
  });

  it.each([
    ['100,000 nested elements', '<div>'.repeat(100_000)],
    ['100,000 nested links', '<a href="/x">'.repeat(100_000)],
    ['20,000 nested tables', '<table><tr><td>'.repeat(20_000)],
    ['a tag with a million attributes', `<p ${'a '.repeat(1_000_000)}>`],
    ['an open comment that is never closed', 'said once <!-- '.repeat(100_000)],
  ])('is read where it is %s', SOON, (_, html) => {
    expect(said(documentFromHtml(`${html} said once`))).toContain('said once');
  });

  it('may have a long list', SOON, () => {
    expect(documentFromHtml('<li>one '.repeat(200_000)).clauses).toHaveLength(200_000);
    expect(documentFromMarkdown('* one\n'.repeat(200_000)).clauses).toHaveLength(200_000);
  });

  it.each([
    ['nothing', ''],
    ['bytes', bytes],
    ['NULs', 'One\0two\n\n\0\n\nthree'],
    ['lone surrogates', '\ud800 one \udfff\n\n\ud83d'],
  ])('may hold %s', SOON, (_, text) => {
    for (const document of [documentFromHtml(text), documentFromMarkdown(text)]) {
      expect(documentHash(document)).toMatch(/^[0-9a-f]{64}$/);
      expect(documentToMarkdown(document)).toBeTypeOf('string');
      expect(compare(document, document).kind).toBe('none');
      expect(compare(document, documentFromMarkdown('Something else.')).edits.length).toBeGreaterThan(0);
    }
  });

  it.each([
    ['links that never end', '['.repeat(50_000)],
    ['stars', '*a_ '.repeat(50_000)],
    ['quotes in quotes', '>'.repeat(500_000)],
    ['ticks', '`'.repeat(100_000) + '``a '.repeat(20_000)],
    ['breaks', 'a<br>'.repeat(100_000)],
    ['lists in lists', Array.from({ length: 2000 }, (_, i) => `${' '.repeat(i)}* a`).join('\n')],
    ['a table that never closes', '<table>\n\n'.repeat(50_000)],
  ])('may be Markdown made of %s', SOON, (_, text) => {
    expect(said(documentFromMarkdown(`${text}\n\nsaid once`))).toContain('said once');
  });
});

describe('a PDF that no one wrote for reading', () => {
  const said =
    'Lutra AI keeps what you write to its assistant for as long as your account exists, and no longer.';
  const whole = Buffer.from(pdfOf([lines(140, said), lines(140, said)]));

  it.each([
    ['bytes', Buffer.from(bytes, 'latin1')],
    [
      'bytes behind the beginning of a PDF',
      Buffer.concat([whole.subarray(0, 400), Buffer.from(bytes, 'latin1')]),
    ],
    ['NULs', Buffer.alloc(100_000)],
    ['its first half', whole.subarray(0, whole.length / 2)],
  ])('is refused where it is %s', SOON, async (_, pdf) => {
    await expect(documentFromPdf(pdf)).rejects.toMatchObject({ name: 'CaptureError' });
  });

  it('may say control characters', async () => {
    const { clauses } = await documentFromPdf(pdfOf([lines(140, `\0\x01${said}\x1f`)]));
    expect(clauses.map(({ text }) => text).join(' ')).toContain(said);
  });

  it('may be of 50,000 pieces of text', SOON, async () => {
    const pieces = Array.from({ length: 50_000 }, (_, i) => ({
      text: 'said once',
      x: 60,
      y: 100 + (i % 600),
    }));
    expect((await documentFromPdf(pdfOf([pieces]))).clauses.length).toBeLessThanOrEqual(50_000);
  });
});
