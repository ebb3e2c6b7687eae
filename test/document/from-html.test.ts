import { describe, expect, it } from 'vitest';
import { HIDDEN } from '../../src/capture/capture.ts';
import { documentFromHtml } from '../../src/document/from-html.ts';

const texts = (html: string, reading = {}) =>
  documentFromHtml(html, reading).clauses.map(clause => clause.text);

describe('documentFromHtml', () => {
  it('reads headings, paragraphs, items and rows in reading order', () => {
    const html = `<main><h1>Privacy</h1><p>We use your data:</p><ul><li>to train<ul><li>models</li></ul></li></ul>
      <div role="heading" aria-level="2">Table</div><table><tr><th>Data</th><th>Use</th></tr><tr><td>Prompts</td><td><p>Training</p></td></tr></table></main>`;
    expect(documentFromHtml(html).clauses).toEqual([
      { kind: 'heading', level: 1, path: [], text: 'Privacy', links: [] },
      { kind: 'paragraph', path: ['Privacy'], text: 'We use your data:', links: [] },
      { kind: 'item', path: ['Privacy'], text: 'to train', lead: 'We use your data:', links: [] },
      { kind: 'item', path: ['Privacy'], text: 'models', lead: 'to train', links: [] },
      { kind: 'heading', level: 2, path: ['Privacy'], text: 'Table', links: [] },
      { kind: 'row', path: ['Privacy', 'Table'], text: 'Data | Use', links: [] },
      { kind: 'row', path: ['Privacy', 'Table'], text: 'Prompts | Training', links: [] },
    ]);
  });

  it('reads text in divs, between line breaks, in definitions and in layout tables', () => {
    expect(
      texts(`<div>One<div>Two</div>Three<br><br>Four<br>still four</div>
        <dl><dt>Prompt</dt><dd>What you type</dd></dl><table><tr><td>Alone</td></tr></table>`),
    ).toEqual(['One', 'Two', 'Three', 'Four still four', 'Prompt', 'What you type', 'Alone']);
  });

  it.each([
    ['<p><b>Data We Collect</b></p>', 'heading'],
    ['<div><span style="font-weight: 700">Data We</span> <strong>Collect</strong></div>', 'heading'],
    ['<p><b>Data We</b> Collect</p>', 'paragraph'],
    ['<p><b>We keep your data</b></p>', 'paragraph'],
    ['<p>We keep:</p><ul><li><b>Data</b></li></ul>', 'item'],
    ['<h2>Data</h2>', 'heading'],
    ['<h3>Above</h3><table><tr><td>A</td><td>B</td></tr></table><p><b>Data</b></p>', 'heading'],
    ['<svg style="font-weight: bold"></svg><p>Data</p>', 'paragraph'],
  ])('reads a title that is only in bold, as in %s', (html, kind) => {
    expect(documentFromHtml(html).clauses.at(-1)?.kind).toBe(kind);
  });

  it('leaves out references to footnotes, and no other raised signs', () => {
    expect(
      texts(
        '<p>We keep it<sup><a href="#fn1">1</a></sup> for a month<a href="/p#n2"><sup>[2]</sup></a> on 40 m<sup>2</sup>.',
      ),
    ).toEqual(['We keep it for a month on 40 m2.']);
  });

  it('makes links absolute', () => {
    const [clause] = documentFromHtml(
      '<p>See <a href="../object">the <b>form</b></a> and <a href="#x">below</a>.</p>',
      {
        url: 'https://lutra.example/legal/privacy/',
      },
    ).clauses;
    expect(clause?.links).toEqual([
      { text: 'the form', href: 'https://lutra.example/legal/object' },
      { text: 'below', href: '#x' },
    ]);
  });

  it('shows the e-mail addresses that Cloudflare masks', () => {
    expect(
      texts(
        '<p>Write to <a class="__cf_email__" data-cfemail="2b4a6b4905484744">[email&#160;protected]</a>.</p>',
      ),
    ).toEqual(['Write to a@b.clo.']);
  });

  describe('with selectors', () => {
    const page = `<body><h1 id="t">T</h1><p id="a">A</p><section><p class="b">B</p><p id="c">C</p></section><p id="d">D</p></body>`;

    it('reads what they mean, in declared order', () => {
      expect(texts(page, { select: ['#d', 'p.b'] })).toEqual(['D', 'B']);
    });

    it.each([
      [{ startBefore: '#a', endBefore: '#c' }, ['A', 'B']],
      [{ startAfter: '#a', endAfter: '#c' }, ['B', 'C']],
      [{ startBefore: '.b', endAfter: '#d' }, ['B', 'C', 'D']],
      [{ startAfter: '#t', endBefore: '#d' }, ['A', 'B', 'C']],
    ])('reads the range %j', (range, expected) => {
      expect(texts(page, { select: [range] })).toEqual(expected);
    });

    it('takes `remove` out first', () => {
      expect(
        texts(page, { select: ['body'], remove: ['section', { startBefore: '#d', endAfter: '#d' }] }),
      ).toEqual(['T', 'A']);
    });

    it('falls back to the main content when they match no text, and says so', () => {
      const document = documentFromHtml(page, { select: ['#gone'] });
      expect(document.section).toBe('fallback');
      expect(document.clauses.map(clause => clause.text)).toEqual(['T', 'A', 'B', 'C', 'D']);
      expect(documentFromHtml(page, { select: ['#a'] }).section).toBe('selected');
      expect(documentFromHtml(page).section).toBe('main-content');
    });

    it('names a selector that is not CSS', () => {
      expect(() => documentFromHtml(page, { select: ['p[class'] })).toThrow(
        'The selector "p[class" is not valid CSS.',
      );
    });
  });

  describe('main content', () => {
    const policy = '<p>We keep what you write for thirty days and then we delete it for good.</p>'.repeat(5);

    it('leaves out menus, footers, dialogs, consent boxes, controls and scripts', () => {
      const html = `<header>Brand</header><nav><a href="/">Home</a></nav><div id="onetrust-banner-sdk">Accept all cookies?</div>
        <div role="dialog">Subscribe!</div><main><h1>Policy</h1>${policy}<button>Copy</button><script>var a = 'x';</script></main>
        <footer>Imprint</footer>`;
      expect(texts(html).slice(0, 2)).toEqual(['Policy', expect.stringContaining('We keep')]);
      expect(texts(html)).toHaveLength(6);
    });

    it('keeps folded text, and leaves out hidden menus', () => {
      const html = `<main>${policy}<div ${HIDDEN}><p>Folded answer.</p></div></main><div role="menu" ${HIDDEN}>Menu</div>`;
      expect(texts(html)).toContain('Folded answer.');
      expect(texts(html)).not.toContain('Menu');
    });

    it('is the page itself when a cookie policy stands in a container with an unlucky name', () => {
      expect(texts(`<div class="cookie-notice">${policy}</div>`)).toHaveLength(5);
    });

    it('keeps the title that stands above the text', () => {
      expect(texts(`<div><h1>Policy</h1></div><div>${policy}</div>`)[0]).toBe('Policy');
    });
  });

  it('tells title and language by what the page declares', () => {
    const html = '<html lang="fr-FR"><title>Mentions – Corvid</title><p>Bonjour</p>';
    expect(documentFromHtml(html)).toMatchObject({ title: 'Mentions – Corvid', language: 'fr' });
  });

  it.each([
    ['nothing', ''],
    ['bytes', '\u0000\ufffd\u0001\ud800<\u0000p>\udfff'],
    ['100,000 nested elements', '<div>'.repeat(100_000)],
    ['100,000 nested elements around a text', `${'<div>'.repeat(100_000)}Text.`],
    ['nested headers', `<main>${'<header>'.repeat(50_000)}Text.`],
    ['nested formatting elements', '<b>'.repeat(50_000)],
    ['very many items', `<ul>${'<li>item'.repeat(50_000)}`],
    ['nested tables', '<table><tr><td>'.repeat(2_000)],
  ])(
    'ends soon on %s',
    (_, html) => {
      expect(() => documentFromHtml(html)).not.toThrow();
    },
    20_000,
  );
});
