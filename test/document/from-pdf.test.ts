import { describe, expect, it } from 'vitest';
import { documentFromPdf } from '../../src/document/from-pdf.ts';
import { lines, pdfOf, type Said } from './pdf.ts';

const FULL = 'Lutra AI keeps what you write to its assistant for as long as your account exists, and no';
const clausesOf = async (...pages: Said[][]) =>
  (await documentFromPdf(pdfOf(pages))).clauses.map(({ kind, text, page }) => [kind, text, page]);
const textsOf = async (...pages: Said[][]) => (await clausesOf(...pages)).map(([, text]) => text);

describe('a document made of a PDF', () => {
  it('has paragraphs instead of lines, headings by their type, and the page of each', async () => {
    const document = await documentFromPdf(
      pdfOf(
        [
          [
            { text: 'Terms of Lutra AI', y: 140, size: 18, bold: true },
            { text: '1. Your data', y: 170, bold: true },
            ...lines(190, FULL, 'longer than that.'),
            ...lines(
              226,
              'We train our models on nothing that you have marked as private, and on nothing of',
              'people who are not yet of age.',
            ),
          ],
          [
            { text: '2. Your choices', y: 140, bold: true },
            ...lines(
              160,
              'You may object at any time by a letter to our office in Invented Town, or by e-mail.',
            ),
          ],
        ],
        { language: 'en-GB', title: 'terms-final-v3.docx' },
      ),
    );
    expect(document).toMatchObject({ title: 'Terms of Lutra AI', language: 'en', section: 'main-content' });
    expect(document.clauses).toMatchObject([
      { kind: 'heading', level: 1, text: 'Terms of Lutra AI', page: 1 },
      { kind: 'heading', level: 2, text: '1. Your data', page: 1 },
      { kind: 'paragraph', path: ['Terms of Lutra AI', '1. Your data'], text: `${FULL} longer than that.` },
      {
        kind: 'paragraph',
        text: /^We train .* nothing of people who are not yet of age\.$/.exec(document.clauses[3]!.text)?.[0],
      },
      { kind: 'heading', level: 2, text: '2. Your choices', page: 2 },
      { kind: 'paragraph', path: ['Terms of Lutra AI', '2. Your choices'], page: 2 },
    ]);
  });

  it('has items where lines are counted or bulleted', async () => {
    const intro =
      'We use your conversations for these purposes, and for no others that we have not named here:';
    const counted = [
      '• to answer you',
      '• to keep the service safe',
      '(a) to train our models',
      '2. to bill you',
    ];
    expect(await clausesOf([...lines(140, intro), ...lines(160, ...counted)])).toEqual([
      ['paragraph', intro, 1],
      ['item', 'to answer you', 1],
      ['item', 'to keep the service safe', 1],
      ['item', '(a) to train our models', 1],
      ['item', '2. to bill you', 1],
    ]);
  });

  it('joins a sentence that runs over the end of a page', async () => {
    const [text] = await textsOf(
      lines(780, FULL),
      lines(140, 'longer than a month after you have closed it.'),
    );
    expect(text).toBe(`${FULL} longer than a month after you have closed it.`);
  });

  it('joins words that were broken at the end of a line, and leaves those that have a hyphen', async () => {
    const [text] = await textsOf(
      lines(
        140,
        'A third-party may see it. We show what you write to no third-party, whatever it may be, and no third-',
        'party may ask. You may always with-',
        'draw your consent to it.',
      ),
    );
    expect(text).toContain('no third-party may ask');
    expect(text).toContain('withdraw your consent');
  });

  it('leaves out page numbers and what runs at the foot of every page; keeps a running head once', async () => {
    const page = (number: number): Said[] => [
      { text: 'Lutra AI terms, 3 March 2025', y: 40, size: 8 },
      ...lines(
        140,
        `On its page ${number} this document says something of its own about the data of its readers.`,
      ),
      { text: 'Lutra AI, 12 Holt Lane, Invented Town', y: 790, size: 8 },
      { text: `Page ${number} of 3`, y: 810, size: 8 },
    ];
    const texts = await textsOf(page(1), page(2), page(3));
    expect(texts).toHaveLength(4);
    expect(texts[0]).toBe('Lutra AI terms, 3 March 2025');
  });

  it('reads two columns one after the other, also when they were drawn row by row', async () => {
    const rows = Array.from({ length: 6 }, (_, i): Said[] => [
      { text: `the left column goes on like this ${i}`, x: 72, y: 140 + 12 * i },
      { text: `the right column says such things ${i}`, x: 320, y: 140 + 12 * i },
    ]).flat();
    const text = (await textsOf(rows)).join(' ');
    expect(text.indexOf('like this 5')).toBeLessThan(text.indexOf('such things 0'));
  });

  it('keeps the cells of a row together', async () => {
    const table: Said[] = [
      ...lines(
        140,
        'The table says for how long we keep which kind of data, and it says so in days, not in months.',
      ),
      { text: 'Conversations', y: 180 },
      { text: '30 days', x: 300, y: 180 },
    ];
    expect((await clausesOf(table)).at(-1)).toEqual(['row', 'Conversations | 30 days', 1]);
  });

  it('passes over stamps that run across the page', async () => {
    const bytes = pdfOf([lines(140, `${FULL} longer.`)]);
    const stamped = Buffer.from(bytes)
      .toString('latin1')
      .replace('BT /F1 10 Tf 72 702 Td', 'BT /F1 10 Tf 0 1 -1 0 72 702 Tm');
    await expect(documentFromPdf(new Uint8Array(Buffer.from(stamped, 'latin1')))).rejects.toMatchObject({
      reason: 'no-text',
    });
  });

  it('leaves the bytes it was given as they were', async () => {
    const bytes = pdfOf([lines(140, `${FULL} longer.`)]);
    await documentFromPdf(bytes);
    expect(Buffer.from(bytes.subarray(0, 8)).toString()).toBe('%PDF-1.4');
  });
});

describe('a PDF that is no document', () => {
  it.each([
    ['scanned pages', () => pdfOf([[], []]), 'no-text'],
    ['scanned pages with a stamp', () => pdfOf([[{ text: 'SCAN 0017', y: 20 }], []]), 'no-text'],
    ['not a PDF at all', () => new TextEncoder().encode('<html>Sorry</html>'), 'content-type'],
    ['a PDF cut off in its first line', () => new TextEncoder().encode('%PDF-1.4\n%%EOF\n'), 'content-type'],
    ['no bytes', () => new Uint8Array(), 'content-type'],
    ['more pages than any policy has', () => pdfOf(Array.from({ length: 501 }, () => [])), 'too-large'],
  ])('is refused with its reason: %s', async (_, bytes, reason) => {
    await expect(documentFromPdf(bytes())).rejects.toMatchObject({ name: 'CaptureError', reason });
  });

  it('is given up when its time is over', async () => {
    const two = pdfOf([lines(140, FULL), lines(140, FULL)]);
    await expect(documentFromPdf(two, AbortSignal.abort())).rejects.toMatchObject({ reason: 'timeout' });
  });
});
