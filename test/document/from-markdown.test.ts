import { describe, expect, it } from 'vitest';
import { documentFromMarkdown } from '../../src/document/from-markdown.ts';

const read = (markdown: string) => documentFromMarkdown(markdown).clauses;
const texts = (markdown: string) => read(markdown).map(clause => clause.text);

describe('documentFromMarkdown', () => {
  it('puts clauses under their headings, in either way of writing headings', () => {
    const clauses = read(
      `Lutra AI Privacy\n================\n\nHello.\n\nYour choices\n------------\n\n### Opting out\n\nWrite to us.`,
    );
    expect(clauses).toEqual([
      { kind: 'heading', level: 1, path: [], text: 'Lutra AI Privacy', links: [] },
      { kind: 'paragraph', path: ['Lutra AI Privacy'], text: 'Hello.', links: [] },
      { kind: 'heading', level: 2, path: ['Lutra AI Privacy'], text: 'Your choices', links: [] },
      {
        kind: 'heading',
        level: 3,
        path: ['Lutra AI Privacy', 'Your choices'],
        text: 'Opting out',
        links: [],
      },
      {
        kind: 'paragraph',
        path: ['Lutra AI Privacy', 'Your choices', 'Opting out'],
        text: 'Write to us.',
        links: [],
      },
    ]);
  });

  it('makes every list item a clause that knows what introduces it', () => {
    const clauses = read(
      `You can object by:\n\n*   e-mail;\n    \n*   a form:\n    \n    *   online\n    *   on paper`,
    );
    expect(clauses.map(({ kind, text, lead }) => ({ kind, text, lead }))).toEqual([
      { kind: 'paragraph', text: 'You can object by:', lead: undefined },
      { kind: 'item', text: 'e-mail;', lead: 'You can object by:' },
      { kind: 'item', text: 'a form:', lead: 'You can object by:' },
      { kind: 'item', text: 'online', lead: 'a form:' },
      { kind: 'item', text: 'on paper', lead: 'a form:' },
    ]);
  });

  it('does not take a closed sentence for an introduction', () => {
    const clauses = read('We were founded in Oslo.\n\n* One\n* Two');
    expect(clauses.map(clause => clause.lead)).toEqual([undefined, undefined, undefined]);
  });

  it('makes a clause of each table row, and paragraphs of a table with one column', () => {
    expect(texts('| Data | Purpose |\n| --- | --- |\n| Prompts | Training |')).toEqual([
      'Data | Purpose',
      'Prompts | Training',
    ]);
    expect(read('| Note |\n| --- |\n| Read this. |').map(clause => clause.kind)).toEqual([
      'paragraph',
      'paragraph',
    ]);
  });

  it('reads a table whose first row has fewer cells than the rule below it', () => {
    expect(texts('| Data |\n| --- | --- |\n| Prompts | Training |')).toEqual([
      'Data |',
      'Prompts | Training',
    ]);
  });

  it('reads a table that stands there in HTML', () => {
    const table =
      '<table>\n<tr><th>Data</th><th>Why</th></tr>\n\n<tr><td>Prompts</td><td>Training</td></tr>\n</table>';
    expect(read(`Intro\n\n${table}\n\nEnd`).map(({ kind, text }) => [kind, text])).toEqual([
      ['paragraph', 'Intro'],
      ['row', 'Data | Why'],
      ['row', 'Prompts | Training'],
      ['paragraph', 'End'],
    ]);
  });

  it('takes a title in bold for a heading below the last one', () => {
    const clauses = read(
      '## Privacy\n\n**Data We Collect**\n\nPrompts.\n\n**1\\. Your choices**\n\nNone.\n\n## End',
    );
    expect(clauses.map(({ path, text, level }) => [path.join(' › '), text, level])).toEqual([
      ['', 'Privacy', 2],
      ['Privacy', 'Data We Collect', 3],
      ['Privacy › Data We Collect', 'Prompts.', undefined],
      ['Privacy', '1. Your choices', 3],
      ['Privacy › 1. Your choices', 'None.', undefined],
      ['', 'End', 2],
    ]);
  });

  it('leaves out references to footnotes', () => {
    expect(texts('We keep it[1](#fn1) for a month[\\[2\\]](#fn2).')).toEqual(['We keep it for a month.']);
  });

  it('reads indented text as text', () => {
    expect(texts('One\n\n    ![](https://pixel.example/?a=1)\n\n    **Two**')).toEqual(['One', 'Two']);
  });

  it('leaves out the end of a link that was cut in two', () => {
    expect(texts('[The form\n\n(in a new window)](https://lutra.example/form)')).toEqual([
      'The form',
      '(in a new window)',
    ]);
  });

  it('reads escapes, entities, emphasis and breaks as the page showed them', () => {
    expect(texts('1\\. **Price.** A &amp; B  \nnext\\_line <br>and more')).toEqual([
      '1. Price. A & B next_line and more',
    ]);
  });

  it('parts paragraphs at two line breaks', () => {
    expect(texts('First part.<br><br>Second part.')).toEqual(['First part.', 'Second part.']);
  });

  it('keeps links with their words', () => {
    expect(read('Use [our form](https://lutra.example/object) today.')[0]?.links).toEqual([
      { text: 'our form', href: 'https://lutra.example/object' },
    ]);
  });

  it('leaves out rules and lines without a word', () => {
    expect(texts('One\n\n* * *\n\n- - -\n\n|\n\nTwo')).toEqual(['One', 'Two']);
  });

  it('tells title and language', () => {
    const english =
      'We use the content that you give to us in order to provide the service and to improve it for you.';
    expect(documentFromMarkdown(`# Terms\n\n${english}`)).toMatchObject({ title: 'Terms', language: 'en' });
    const french =
      'Nous utilisons les contenus que vous nous donnez pour fournir le service et pour les améliorer.';
    expect(documentFromMarkdown(french)).toMatchObject({ title: '', language: 'fr' });
    expect(documentFromMarkdown('Hello.').language).toBe('und');
  });

  it.each([
    ['nothing', ''],
    ['control characters', '\u0000\u0001\ud800 text \udfff'],
    ['very many quotes', '>'.repeat(20_000)],
    ['very many brackets', '['.repeat(20_000)],
    ['very many stars', '*a '.repeat(20_000)],
    ['deeply nested lists', Array.from({ length: 400 }, (_, i) => `${'  '.repeat(i)}* x`).join('\n')],
    ['very many items', '* item\n'.repeat(20_000)],
  ])(
    'ends soon on %s',
    (_, markdown) => {
      expect(() => documentFromMarkdown(markdown)).not.toThrow();
    },
    10_000,
  );
});
