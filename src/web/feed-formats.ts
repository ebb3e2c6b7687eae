import { html, raw } from 'hono/html';
import { oneLine } from '../alert/foreign-text.ts';
import type { Feed } from './feed.ts';

/** As RFC 4287 has it. Text is escaped by construction, and holds no character that XML forbids. */
export function atom({ id, title, self, home, updated, entries }: Feed): string {
  const text = (value: string) => oneLine(value).replace(/[\ufffe\uffff]/g, '');
  return String(html`${raw('<?xml version="1.0" encoding="utf-8"?>\n')}<feed xmlns="http://www.w3.org/2005/Atom">
<id>${id}</id><title>${text(title)}</title><updated>${updated}</updated>
<link rel="self" type="application/atom+xml" href="${self}"/><link rel="alternate" type="text/html" href="${home}/"/>
<generator>Clausewatch</generator>
${entries.map(
  entry => html`<entry><id>${entry.id}</id><title>${text(entry.title)}</title><updated>${entry.at}</updated><published>${entry.at}</published>
<author><name>${text(entry.author)}</name></author><link rel="alternate" type="text/html" href="${entry.url}"/>
${entry.tags.map(term => html`<category term="${term}"/>`)}<summary type="text">${text(entry.summary)}</summary></entry>
`,
)}</feed>
`);
}

/** As version 1.1 of JSON Feed has it (jsonfeed.org). */
export function jsonFeed({ title, self, home, entries }: Feed): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: oneLine(title),
    home_page_url: `${home}/`,
    feed_url: self,
    language: 'en',
    items: entries.map(({ id, url, title: name, summary, at, author, tags }) => ({
      id,
      url,
      title: oneLine(name),
      content_text: oneLine(summary),
      date_published: at,
      authors: [{ name: oneLine(author) }],
      tags,
    })),
  };
}
