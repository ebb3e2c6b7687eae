import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentFromHtml } from '../../src/document/from-html.ts';
import { documentFromMarkdown } from '../../src/document/from-markdown.ts';
import { sameText } from '../../src/document/sameness.ts';
import { documentToMarkdown } from '../../src/document/to-markdown.ts';

const pages = new URL('pages/', import.meta.url);
const names = readdirSync(pages)
  .filter(name => name.endsWith('.html'))
  .map(name => name.slice(0, -'.html'.length));

/** Whole pages and the documents they hold. After a wanted change: `npx vitest run test/document -u`, and read the difference. */
describe.each(names)('the page %s', name => {
  const html = readFileSync(new URL(`${name}.html`, pages), 'utf8');
  const document = documentFromHtml(html, { url: `https://legal.example/docs/${name}` });

  it('holds the document that is recorded beside it', async () => {
    await expect(`${JSON.stringify(document, null, 2)}\n`).toMatchFileSnapshot(`pages/${name}.json`);
    await expect(documentToMarkdown(document)).toMatchFileSnapshot(`pages/${name}.md`);
  });

  it('reads the same from the Markdown it is written as', () => {
    const again = documentFromMarkdown(documentToMarkdown(document));
    expect(again.clauses.map(clause => sameText(clause.text))).toEqual(
      document.clauses.map(clause => sameText(clause.text)),
    );
    expect(again.clauses.map(clause => clause.links)).toEqual(document.clauses.map(clause => clause.links));
  });
});
