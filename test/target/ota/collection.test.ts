import { describe, expect, it } from 'vitest';
import { said, take } from './declarations.ts';

const page = (url: string, more: object = {}) => ({ fetch: url, select: 'main', ...more });
const A = 'https://lutra.example/a';
const B = 'https://lutra.example/b';

function documents(files: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(take(files).vendors.flatMap(vendor => [...vendor.documents]));
}

describe('a collection', () => {
  it('gives each service a vendor and each of its terms a document', () => {
    const taken = take({
      'Lutra.json': { name: 'Lutra Chat', terms: { 'Privacy Policy': page(A, { remove: ['nav'] }) } },
    });
    expect(taken.vendors).toMatchObject([{ of: 'Lutra.json', vendor: 'Lutra Chat', formerly: [] }]);
    expect(taken.vendors[0]?.documents.get('privacy-policy')).toEqual({
      name: 'Privacy Policy',
      url: A,
      select: ['main'],
      remove: ['nav'],
      read: 'auto',
      formerly: [],
    });
    expect(taken.remarks).toEqual([]);
  });

  it.each([
    [true, 'browser'],
    [false, 'http'],
    [undefined, 'auto'],
  ])('reads a page whose scripts are declared %s by %s', (executeClientScripts, read) => {
    const terms = { 'Privacy Policy': page(A, { executeClientScripts }) };
    expect(documents({ 'Lutra.json': { name: 'Lutra', terms } })).toMatchObject({
      'privacy-policy': { read },
    });
  });

  it('makes documents of the pages of a combined one, each with what holds for all', () => {
    const terms = {
      'Terms of Service': {
        combine: [{ fetch: A }, page(B, { select: '#b' })],
        select: 'body',
        remove: 'nav',
      },
    };
    const files = { 'Lutra.json': { name: 'Lutra', terms } };
    expect(documents(files)).toMatchObject({
      'terms-of-service': {
        name: 'Terms of Service, page 1 of 2',
        url: A,
        select: ['body'],
        remove: ['nav'],
      },
      'terms-of-service-2': {
        name: 'Terms of Service, page 2 of 2',
        url: B,
        select: ['#b'],
        remove: ['nav'],
      },
    });
    expect(said(take(files))).toEqual([
      'adapted Lutra.json:4: Terms of Service: its 2 pages become documents of their own: terms-of-service, terms-of-service-2',
    ]);
  });

  it('takes ranges as they are, whatever else they hold', () => {
    const select = { startAfter: 'h1', endBefore: 'footer', note: 'ours' };
    expect(
      documents({ 'Lutra.json': { name: 'Lutra', terms: { Imprint: page(A, { select }) } } }),
    ).toMatchObject({
      imprint: { select: [{ startAfter: 'h1', endBefore: 'footer' }] },
    });
  });

  it('runs no code of others, and says what it does without', () => {
    const filter = ['tidy', { removeQueryParams: ['utm'] }, { clean: 1 }];
    const taken = take({
      'Lutra.json': { name: 'Lutra', terms: { Imprint: page(A, { filter }) } },
      'Lutra.filters.js': 'throw new Error("run")',
    });
    expect(said(taken)).toEqual([
      'adapted Lutra.json:4: Imprint: imported without tidy, clean: filters are code, which is never run',
    ]);
    expect(taken.vendors).toHaveLength(1);
  });

  it.each([
    [
      'an address that is not of the web',
      { fetch: 'ftp://lutra.example/a', select: 'p' },
      'ftp://lutra.example/a is not an http or https address',
    ],
    ['a selector that is none', page(A, { select: 'main[' }), '`main[` cannot be read as a CSS selector'],
  ])('leaves out %s', (_, entry, why) => {
    const terms = { Imprint: entry, 'Privacy Policy': page(B) };
    const taken = take({ 'Lutra.json': { name: 'Lutra', terms } });
    expect(said(taken)).toEqual([`left-out Lutra.json:4: Imprint: ${why}`]);
    expect([...(taken.vendors[0]?.documents.keys() ?? [])]).toEqual(['privacy-policy']);
  });

  it('loses nothing silently: every service gives a vendor or a remark', () => {
    const taken = take({
      'A.json': { name: 'A', terms: {} },
      'B.json': '{',
      'C.json': { name: 'C', terms: { Imprint: {} } },
    });
    expect(taken.vendors).toEqual([]);
    expect(new Set(taken.remarks.map(({ file }) => file))).toEqual(new Set(['A.json', 'B.json', 'C.json']));
  });
});

describe('the history of a declaration', () => {
  const former = (url: string, validUntil: string, more = {}) => ({ ...page(url, more), validUntil });
  const service = (history: unknown) => ({
    'Lutra.json': { name: 'Lutra', terms: { 'Privacy Policy': page(A) } },
    'Lutra.history.json': history,
  });

  it('tells where and how a document was read before, as far as that differs', () => {
    const history = {
      'Privacy Policy': [
        former(B, '2024-01-01T00:00:00Z', { remove: 'nav' }),
        former(A, '2025-01-01T00:00:00+01:00', { select: '#policy' }),
        former(A, '2025-06-01T00:00:00Z', { executeClientScripts: true }),
      ],
    };
    expect(documents(service(history))).toMatchObject({
      'privacy-policy': {
        formerly: [
          { until: '2024-01-01T00:00:00.000Z', url: B, remove: ['nav'] },
          { until: '2024-12-31T23:00:00.000Z', select: ['#policy'] },
        ],
      },
    });
  });

  it('of a document that is not declared any more is said to have ended', () => {
    expect(said(take(service({ Imprint: [former(B, '2024-01-01T00:00:00Z')] })))).toEqual([
      'ended Lutra.history.json:2: Imprint: is not declared since 2024-01-01',
    ]);
  });
});

describe('a service that was renamed', () => {
  const terms = { 'Privacy Policy': page(A) };
  const past = { 'Privacy Policy': [{ ...page(A), validUntil: '2026-07-09T19:07:00Z' }] };

  it('is known by its git history', () => {
    const renames = [
      { from: 'Otter', to: 'Lutra', at: '2025-07-31T00:00:00.000Z' },
      { from: 'Mink', to: 'Otter', at: '2024-02-20T00:00:00.000Z' },
    ];
    expect(take({ 'Lutra.json': { name: 'Lutra', terms } }, renames).vendors[0]?.formerly).toEqual([
      { name: 'Mink', until: '2024-02-20T00:00:00.000Z' },
      { name: 'Otter', until: '2025-07-31T00:00:00.000Z' },
    ]);
  });

  it('is known by a history that ends where another service goes on', () => {
    const taken = take({
      'Lutra.json': { name: 'Lutra', terms },
      'Otter.json': { name: 'Otter', terms: {} },
      'Otter.history.json': past,
    });
    expect(taken.vendors).toMatchObject([
      { vendor: 'Lutra', formerly: [{ name: 'Otter', until: '2026-07-09T19:07:00.000Z' }] },
    ]);
    expect(said(taken)).toEqual(['adapted Otter.json:1: goes on as Lutra, which keeps its name and history']);
  });

  it('is no other that ends elsewhere', () => {
    const taken = take({
      'Lutra.json': { name: 'Lutra', terms: { 'Privacy Policy': page(B) } },
      'Otter.json': { name: 'Otter', terms: {} },
      'Otter.history.json': past,
    });
    expect(taken.vendors[0]?.formerly).toEqual([]);
  });
});
