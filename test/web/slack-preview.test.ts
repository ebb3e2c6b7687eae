import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { slackMessage } from '../../src/alert/slack-message.ts';
import { slackPreview } from '../../src/web/slack-preview.ts';
import { evidence, lutraAlert, noticeGone, trainingByDefault } from '../alert/lutra.ts';
import { anyPageText } from '../alert/page-text.ts';

const shown = (...about: Parameters<typeof lutraAlert>): string =>
  String(slackPreview(slackMessage(lutraAlert(...about)), '01:15'));

describe('slackPreview', () => {
  it('shows header, direction, source, quotations, small print and button', () => {
    const html = shown([trainingByDefault, noticeGone]);
    expect(html).toContain(
      '<p class="sl-h">Lutra AI now trains on Free users’ conversations unless they switch it off</p>',
    );
    expect(html).toContain(
      '▼ <b>Less control</b> · High · Training and opting out<br>Lutra AI, Privacy Policy, <a href="http://localhost:8080/changes/7#c13">',
    );
    expect(html).toContain('<blockquote class="sl-b sl-q">We <del>do not</del> use the content of');
    expect(html).toContain('<b>on the Free plan, including files you attach,</b>');
    expect(html).toContain('<a class="sl-btn p" href="http://localhost:8080/changes/7">Read the change</a>');
    expect(html).toContain('<time>01:15</time>');
  });

  it('shows bold, strike, links, quotes and entities of mrkdwn, and nothing else', () => {
    const text =
      '*bold* ~struck~ <https://corvid.example/?a=1&amp;b=2|a &amp; b> 2*3*4 <!channel> &lt;b&gt;\n> quoted';
    expect(String(slackPreview({ text, blocks: [] }))).toContain(
      '<b>bold</b> <del>struck</del> <a href="https://corvid.example/?a=1&amp;b=2">a &amp; b</a> 2*3*4 &lt;!channel&gt; &lt;b&gt;<br><span class="sl-q">quoted</span>',
    );
  });

  it('never holds an element, attribute or address that is not ours, whatever the page says', () => {
    fc.assert(
      fc.property(anyPageText, anyPageText, (one, other) => {
        const finding = {
          ...trainingByDefault,
          summary: one,
          before: evidence(other),
          after: evidence(one),
          reasons: [other],
        };
        for (const element of elementsOf(parseFragment(shown([finding], { vendor: other, document: one })))) {
          expect(['div', 'p', 'span', 'time', 'b', 'del', 'a', 'br', 'blockquote']).toContain(
            element.nodeName,
          );
          for (const { name, value } of element.attrs) {
            expect(['class', 'href', 'role', 'aria-label', 'aria-hidden']).toContain(name);
            if (name === 'href')
              expect(value).toMatch(/^(http:\/\/localhost:8080\/|https:\/\/lutra\.example\/)/);
          }
        }
      }),
    );
  });
});

type Element = { nodeName: string; attrs: { name: string; value: string }[] };

function elementsOf(node: object): Element[] {
  const children = 'childNodes' in node ? (node.childNodes as object[]) : [];
  return children.flatMap(child =>
    'attrs' in child ? [child as Element, ...elementsOf(child)] : elementsOf(child),
  );
}
