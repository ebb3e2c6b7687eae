import type { Clause, Document, Link } from './document.ts';

/** A document as Markdown for people to read: headings, lists and tables as such, links in place. */
export function documentToMarkdown(document: Document): string {
  const lines: string[] = [];
  let last: Clause['kind'] | undefined;
  for (const clause of document.clauses) {
    const continues = last === clause.kind && (clause.kind === 'item' || clause.kind === 'row');
    if (lines.length > 0 && !continues) lines.push('');
    lines.push(...written(clause, continues));
    last = clause.kind;
  }
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

function written(clause: Clause, continues: boolean): string[] {
  const text = linked(clause);
  switch (clause.kind) {
    case 'heading':
      return [`${'#'.repeat(clause.level ?? 2)} ${text}`];
    case 'item':
      return [`- ${text}`];
    case 'row': {
      const row = `| ${text} |`;
      const columns = clause.text.split(' | ').length;
      return continues ? [row] : [row, `|${' --- |'.repeat(columns)}`];
    }
    case 'paragraph':
      return [text];
  }
}

/** The text escaped, each link written around its words where they first stand after the link before. */
function linked({ text, links }: Clause): string {
  let result = '';
  let from = 0;
  for (const link of links) {
    const at = text.indexOf(link.text, from);
    if (at < 0) continue;
    result += escaped(text.slice(from, at)) + asLink(link);
    from = at + link.text.length;
  }
  return guarded(result + escaped(text.slice(from)));
}

function asLink({ text, href }: Link): string {
  return `[${escaped(text)}](<${href.replace(/[<>\s\\]/gu, sign => encodeURIComponent(sign))}>)`;
}

function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<&~]/gu, '\\$&').replace(/(?<=^|\s)#/gu, '\\#');
}

/** Keeps a text from being read as a list, a heading or a rule because of how it begins. */
function guarded(text: string): string {
  return text.replace(/^(\d{1,9})([.)])/u, '$1\\$2').replace(/^[-+=>|#]/u, '\\$&');
}
