import { describe, expect, it } from 'vitest';
import { compare } from '../../src/change/compare.ts';
import { type Evidence, evidenceOf } from '../../src/change/evidence.ts';
import type { Document } from '../../src/document/document.ts';
import { documentFromMarkdown } from '../../src/document/from-markdown.ts';

const read = (text: string): Document => documentFromMarkdown(text);
const evidence = (before: string, after: string): Evidence => evidenceOf(compare(read(before), read(after)));

const policy = `# Privacy at Lutra AI

Last updated: 3 May 2025

We keep what you write for thirty days.

You may object with [the form](https://lutra.example/form).
`;

describe('the evidence of a kind of change', () => {
  it.each<[string, string, Evidence]>([
    ['', '', { kind: 'none' }],
    ['thirty days', 'ninety days', { kind: 'text', amended: 1, added: 0, removed: 0 }],
    [
      'lutra.example/form',
      'lutra.example/object',
      {
        kind: 'links-only',
        links: [
          {
            clause: 3,
            text: 'the form',
            before: 'https://lutra.example/form',
            after: 'https://lutra.example/object',
          },
        ],
      },
    ],
    ['# Privacy', '## Privacy', { kind: 'layout-only', regrouped: 0, reshaped: [0] }],
    ['We keep', '1. We keep', { kind: 'layout-only', regrouped: 0, reshaped: [2] }],
    ['write for thirty', 'write\u00ad for thirty', { kind: 'formatting', clauses: [2] }],
    ['3 May 2025', '4 June 2025', { kind: 'dates-only', before: ['2025-05-03'], after: ['2025-06-04'] }],
  ])('for %j made %j', (from, to, expected) => {
    expect(evidence(policy, policy.replace(from, to))).toEqual(expected);
  });

  it('tells which clauses moved', () => {
    const moved = 'We keep what you write for thirty days.\n\n';
    expect(evidence(policy, `${policy.replace(moved, '')}\n${moved}`)).toEqual({
      kind: 'moved-only',
      clauses: [3],
    });
  });

  it('tells how much is gone, and by what error', () => {
    expect(evidence(policy.repeat(20), 'This page isn’t available')).toMatchObject({
      kind: 'truncated',
      error: 'came',
      dates: ['2025-05-03', undefined],
      size: { after: 25, keptBefore: 0 },
    });
  });
});
