import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeHtml } from '../../src/capture/http-charset.ts';

const latin = (text: string) => Buffer.from(text, 'latin1');
const PAGE = '<!doctype html><title>Données</title>';

describe('the text of a page', () => {
  it.each<[string, Uint8Array, string]>([
    ['the header', latin(PAGE), 'text/html; charset=ISO-8859-1'],
    ['the header, in quotes', latin(PAGE), 'text/html; charset="iso-8859-1"'],
    ['a meta element', latin(`<meta charset=latin1>${PAGE}`), 'text/html'],
    [
      'a meta element of the old kind',
      latin(`<meta http-equiv=Content-Type content="text/html; charset=windows-1252">${PAGE}`),
      '',
    ],
    [
      'the header before the meta element',
      Buffer.from(`<meta charset=latin1>${PAGE}`),
      'text/html;charset=utf-8',
    ],
    ['a byte order mark before the header', Buffer.from(`\uFEFF${PAGE}`), 'text/html;charset=latin1'],
    ['a byte order mark of UTF-16', Buffer.from(`\uFEFF${PAGE}`, 'utf16le'), 'text/html;charset=utf-8'],
    ['its bytes, which are UTF-8', Buffer.from(PAGE), 'text/html'],
    ['its bytes, which cannot be UTF-8', latin(PAGE), 'text/html'],
    ['its bytes, where the header says what does not exist', Buffer.from(PAGE), 'text/html; charset=utf-9'],
    ['a meta element, unless it is a comment', Buffer.from(`<!-- <meta charset=latin1> -->${PAGE}`), ''],
    ['a meta element that must be wrong about UTF-16', Buffer.from(`<meta charset=utf-16>${PAGE}`), ''],
  ])('is known by %s', (_, bytes, header) => {
    expect(decodeHtml(bytes, header)).toContain('<title>Données</title>');
  });

  it('comes out of whatever bytes and header there are', () => {
    fc.assert(
      fc.property(
        fc.uint8Array(),
        fc.string(),
        (bytes, header) => typeof decodeHtml(bytes, header) === 'string',
      ),
    );
  });

  it('that is UTF-8 comes out as it went in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const page = `<!doctype html>${text.replaceAll(/[<\uFEFF]/g, '')}`;
        expect(decodeHtml(Buffer.from(page))).toBe(page);
      }),
    );
  });
});
