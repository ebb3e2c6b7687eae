import fc from 'fast-check';
import { parse, serialize } from 'parse5';
import { adapter } from 'parse5-htmlparser2-tree-adapter';
import { describe, expect, it } from 'vitest';
import { parseWithoutCode } from '../../src/document/html-parser.ts';

type Root = ReturnType<typeof parseWithoutCode>;

/** Markup of a tree without what scripts and style sheets hold, wherever they stand. */
function bare(root: Root): string {
  const visit = (node: Root | Root['children'][number]): void => {
    if (!('children' in node)) return;
    if ('name' in node && /^(script|style)$/.test(node.name)) node.children = [];
    for (const child of node.children) visit(child);
  };
  visit(root);
  return serialize(root, { treeAdapter: adapter });
}

const PIECES = [
  '<script>',
  '<script src=a>',
  '</script>',
  '</script >',
  '</scrip',
  '<SCRIPT>',
  '<style>',
  '</style>',
  '</sty',
  '<!--',
  '-->',
  '<!-- <script>',
  '--!>',
  '<',
  '</',
  '<!',
  '\r\n',
  '\r',
  '\0',
  '😀',
  '\ud83d',
  'if (a<b) c();',
  '&amp;',
  ' ',
  '<p>',
  '</p>',
  '<title>',
  '</title>',
  '<textarea>',
  '</textarea>',
  '<xmp>',
  '</xmp>',
  '<iframe>',
  '</iframe>',
  '<svg>',
  '</svg>',
  '<math>',
  '<template>',
  '</template>',
  '<noscript>',
  '</noscript>',
  '<table>',
  '<select>',
  '<body>',
  'text',
];

describe('a parser that passes code over', () => {
  it('makes the same tree as one that does not, but for the text of scripts and style sheets', () => {
    const markup = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map(pieces => pieces.join(''));
    fc.assert(
      fc.property(markup, html => {
        expect(bare(parseWithoutCode(html))).toBe(bare(parse(html, { treeAdapter: adapter })));
      }),
      { numRuns: 2_000 },
    );
  });

  it('keeps the elements and drops what is in them', () => {
    const page = '<script id=a>let b = "<p>";</script><style>p > a { top: 0 }</style><p>We keep it.</p>';
    expect(serialize(parseWithoutCode(page), { treeAdapter: adapter })).toBe(
      '<html><head><script id="a"><</script><style></style></head><body><p>We keep it.</p></body></html>',
    );
  });

  it('goes on after code larger than its buffer', () => {
    const page = `<script>${'a\n'.repeat(100_000)}</script><p>One.</p><script>${'b'.repeat(200_000)}</script><p>Two.</p>`;
    expect(serialize(parseWithoutCode(page), { treeAdapter: adapter })).toMatch(
      /<p>One\.<\/p>.*<p>Two\.<\/p>/,
    );
  });
});
