import { describe, expect, it } from 'vitest';
import { OVERLAY } from '../../src/capture/capture.ts';
import { documentFromHtml } from '../../src/document/from-html.ts';
import { pageMarkup, policyMarkup } from '../site/policy.ts';

const textOf = (body: string) =>
  documentFromHtml(body, { select: ['body'] })
    .clauses.map(({ text }) => text)
    .join('\n');

describe('what lay over the page', () => {
  it('is not the document, whatever it is called', () => {
    const box = `<div class="x1" ${OVERLAY}=""><p>Chat with us about otters.</p></div>`;
    expect(textOf(pageMarkup(policyMarkup() + box))).not.toContain('Chat with us');
  });

  it('is the document where it holds most of the text', () => {
    const app = `<div ${OVERLAY}="">${policyMarkup()}</div>`;
    expect(textOf(pageMarkup(app))).toContain('to train our models');
  });
});
