import type { KnownBlock } from '@slack/types';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NamedDocument, type Notice, type ToldChange, TROUBLES } from '../../src/alert/notice.ts';
import { type SlackPost, slackPosts } from '../../src/alert/slack-posts.ts';
import { ACT_KINDS, type Aftermath, type InIncident, type Telling } from '../../src/alert/telling.ts';
import { LANGUAGES } from '../../src/alert/words/alert-words.ts';
import { DIRECTIONS, SEVERITIES } from '../../src/finding/finding.ts';
import { complaints, textLength } from '../slack/block-limits.ts';
import { anyAlert, OURS } from './any-alert.ts';
import { evidence, lutraAlert, trainingByDefault } from './lutra.ts';
import { anyPageText } from './page-text.ts';

const AT = '2025-02-13T00:06:00.000Z';
const instants = fc.constantFrom(AT, '2024-12-31T23:59:59.999Z');

const anyAftermath: fc.Arbitrary<Aftermath> = fc.oneof(
  fc.record({ kind: fc.constantFrom('reversed', 'changed-again', 'flapping'), at: instants }),
  fc.record({ kind: fc.constant('confirmed'), at: instants, reads: fc.nat() }),
  fc.record({
    kind: fc.constant('act'),
    act: fc.constantFrom(...ACT_KINDS),
    by: anyPageText,
    at: instants,
    until: instants,
  }),
);
const anyIncident: fc.Arbitrary<InIncident> = fc.oneof(
  fc.record({ kind: fc.constant('reversal'), wordingOf: instants, stoodFrom: instants }),
  fc.record({ kind: fc.constantFrom('further-edit', 'in-storm') }),
);

const document = {
  vendor: anyPageText,
  document: anyPageText,
  url: fc.constant(`${OURS}documents/x?a=1&b=2`),
};
const anyDocument: fc.Arbitrary<NamedDocument> = fc.record(document);
const anyTold: fc.Arbitrary<ToldChange> = fc.record({
  ...document,
  direction: fc.constantFrom(...DIRECTIONS),
  severity: fc.constantFrom(...SEVERITIES),
  summary: anyPageText,
  summaryFr: anyPageText,
});
const unread = fc.record({ ...document, since: instants, reason: anyPageText });
const url = fc.constant(OURS);
const anyNotice: fc.Arbitrary<Notice> = fc.oneof(
  fc.record({ kind: fc.constant('flap'), about: anyDocument, at: instants }),
  fc.record({
    kind: fc.constant('confirmation'),
    about: anyDocument,
    at: instants,
    since: instants,
    reads: fc.nat(),
  }),
  fc.record({
    kind: fc.constant('reminder'),
    about: anyDocument,
    at: instants,
    snoozedBy: anyPageText,
    snoozedAt: instants,
    url,
  }),
  fc.record({ kind: fc.constant('storm'), since: instants }),
  fc.record({
    kind: fc.constant('digest'),
    every: fc.constantFrom('day', 'week'),
    from: instants,
    to: instants,
    documents: fc.nat(),
    read: fc.nat(),
    changes: fc.array(anyTold, { maxLength: 40 }),
    flapped: fc.array(anyDocument, { maxLength: 12 }),
    unread: fc.array(unread, { maxLength: 12 }),
    silent: fc.nat(),
    url,
  }),
  fc.record({
    kind: fc.constant('trouble'),
    trouble: fc.constantFrom(...TROUBLES),
    subject: anyPageText,
    stage: fc.constantFrom('begun', 'lasting', 'mended'),
    since: instants,
    says: anyPageText,
    url,
  }),
  fc.record({ kind: fc.constant('sample'), at: instants, url }),
);

const anyTelling: fc.Arbitrary<Telling> = fc.oneof(
  fc.record(
    {
      kind: fc.constant('change' as const),
      content: anyAlert,
      incident: anyIncident,
      aftermath: fc.array(anyAftermath, { maxLength: 12 }),
    },
    { requiredKeys: ['kind', 'content', 'aftermath'] },
  ),
  fc.record(
    {
      kind: fc.constant('notice' as const),
      id: fc.constant('n-1'),
      notice: anyNotice,
      told: fc.array(anyTold, { maxLength: 60 }),
      mended: instants,
    },
    { requiredKeys: ['kind', 'id', 'notice', 'told'] },
  ),
) as fc.Arbitrary<Telling>;

/** Checks every message of whatever may have to be told, in every language. */
function everyMessage(check: (post: SlackPost) => void): void {
  fc.assert(
    fc.property(anyTelling, fc.constantFrom(...LANGUAGES), (telling, language) => {
      const posts = slackPosts(telling, language);
      expect(posts.length).toBeGreaterThan(0);
      posts.forEach(check);
    }),
    { numRuns: 300 },
  );
}

/** The texts that Slack parses as mrkdwn. */
function parsedTexts({ text, blocks }: SlackPost['message']): string[] {
  return [
    text,
    ...blocks.flatMap(block => {
      if (block.type === 'section') return block.text?.text ?? [];
      if (block.type === 'context')
        return block.elements.flatMap(element => ('text' in element ? element.text : []));
      return [];
    }),
  ];
}

describe('whatever is told, and whatever a page says', () => {
  it('Slack takes it: every block within its limits, together below 10,000 characters', () => {
    everyMessage(({ message: { blocks, text } }) => {
      expect(complaints(blocks)).toEqual([]);
      expect(textLength(blocks)).toBeLessThanOrEqual(10_000);
      expect(text.length).toBeGreaterThan(10);
      expect(text.length).toBeLessThan(3_000);
    });
  });

  it('it mentions nobody, and links nowhere but to the archive and the live page', () => {
    everyMessage(({ message }) => {
      expect(JSON.stringify(message)).not.toMatch(/<[!@#]/);
      for (const text of parsedTexts(message)) {
        for (const [, target] of text.matchAll(/<([^|>]*)/g)) {
          expect(target).toMatch(/^(http:\/\/localhost:8080\/|https:\/\/lutra\.example\/)/);
        }
      }
    });
  });

  it('only our own words are formatted', () => {
    everyMessage(({ message }) => {
      for (const text of parsedTexts(message)) {
        const outside = text.replace(/<[^|>]*\|/g, '').replace(/\*[^*\n]*\*/g, '');
        expect(outside).not.toMatch(/[*_~`]|^&gt;/m);
      }
    });
  });

  it('no part of it turns the direction of writing', () => {
    everyMessage(({ message }) => {
      expect(JSON.stringify(message)).not.toMatch(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
    });
  });

  it('the longest messages there can be still fit', () => {
    const endless = 'We & they <train> on it. '.repeat(4_000);
    const finding = {
      ...trainingByDefault,
      summary: 'word '.repeat(1_000),
      reasons: Array(9).fill('reason '.repeat(1_000)),
      before: evidence(endless, 1_000_000, [endless]),
      after: evidence(endless.replaceAll('train', 'learn'), 1_000_000, [endless]),
    };
    const findings = Array.from({ length: 2_000 }, (_, n) => ({
      ...finding,
      summary: `${n} ${finding.summary}`,
    }));
    const content = lutraAlert(findings, {
      vendor: endless,
      document: endless,
      changeUrl: `${OURS}${'c'.repeat(210)}`,
      pageUrl: `https://lutra.example/${'p'.repeat(220)}`,
    });
    const act = { kind: 'act', act: 'snooze', by: endless, at: AT, until: AT } as const;
    const incidents: (InIncident | undefined)[] = [
      undefined,
      { kind: 'reversal', wordingOf: AT, stoodFrom: AT },
    ];
    const posts = incidents.flatMap(incident =>
      slackPosts(
        { kind: 'change', content, aftermath: Array(9).fill(act), ...(incident && { incident }) },
        'fr',
      ),
    );
    expect(posts).toHaveLength(3);
    for (const { message } of posts) {
      expect(complaints(message.blocks)).toEqual([]);
      expect(textLength(message.blocks)).toBeGreaterThan(4_000);
      expect(textLength(message.blocks)).toBeLessThanOrEqual(10_000);
    }
  });
});

const written = (blocks: readonly KnownBlock[]): string => JSON.stringify(blocks);

describe('an alert', () => {
  const tell = (over: Partial<Extract<Telling, { kind: 'change' }>> = {}, language: 'en' | 'fr' = 'en') =>
    slackPosts({ kind: 'change', content: lutraAlert(), aftermath: [], ...over }, language);

  it('tells its worst finding itself and the others in its thread', () => {
    const others = Array.from({ length: 9 }, (_, n) => ({
      ...trainingByDefault,
      summary: `Another finding, ${n}.`,
    }));
    const [head, rest, ...more] = tell({ content: lutraAlert([trainingByDefault, ...others]) });
    expect(more).toEqual([]);
    expect([head?.part, rest?.part]).toEqual(['head', 'rest']);
    expect(written(head!.message.blocks)).toContain('Nine more findings in the thread');
    for (const { summary } of others) expect(written(rest!.message.blocks)).toContain(summary);
    expect(rest!.message.metadata.event_payload).toEqual({ alert_id: '7-slack', part: 'rest' });
  });

  it('that is reversed says so in place, and the reversal says to which wording and for how long the other stood', () => {
    const [parent] = tell({ aftermath: [{ kind: 'reversed', at: '2025-02-16T11:40:00.000Z' }] });
    expect(written(parent!.message.blocks)).toContain('*Reversed on 16 Feb 2025, see thread*');
    const incident = {
      kind: 'reversal',
      wordingOf: '2025-02-01T10:00:00.000Z',
      stoodFrom: '2025-02-09T11:38:00.000Z',
    } as const;
    const [reply] = tell({ incident });
    expect(reply).toMatchObject({ part: 'head', broadcast: true });
    expect(written(reply!.message.blocks)).toContain('*Reversed: back to the wording of 1 Feb 2025*');
    expect(written(reply!.message.blocks)).toContain(
      'The other wording stood from 9 Feb 2025, 11:38 UTC to 13 Feb 2025, 00:06 UTC',
    );
  });

  it('shows who settled it and when, and how to take that back', () => {
    const act = {
      kind: 'act',
      act: 'acknowledge',
      by: 'M. Okafor <!here>',
      at: '2025-02-13T08:14:00.000Z',
    } as const;
    const text = written(tell({ aftermath: [act] })[0]!.message.blocks);
    expect(text).toContain('✓ Acknowledged by M. Okafor &lt;!here&gt;, 13 Feb 2025, 08:14 UTC');
    expect(text).toContain('Reopen');
    expect(text).not.toContain('Not relevant');
  });

  it('is told in French where the channel reads French; the page’s own words stay as they are', () => {
    const finding = {
      ...trainingByDefault,
      summaryFr: 'Lutra AI s’entraîne désormais.',
      reasons: ['a promise is gone'],
    };
    const [{ message } = { message: undefined }] = tell({ content: lutraAlert([finding]) }, 'fr');
    const text = written(message!.blocks);
    expect(message!.text).toBe(
      '▼ Lutra AI, Privacy Policy: Lutra AI s’entraîne désormais. Lu pour la première fois le 13 févr. 2025, 00:06 UTC.',
    );
    for (const part of [
      'Moins de contrôle',
      'Entraînement et droit de refus',
      'Une clause sur l’entraînement et le droit de refus a changé',
      'Grave : un engagement a disparu',
      'Prendre en compte',
      'unless you have switched ',
    ])
      expect(text).toContain(part);
  });
});

describe('a digest', () => {
  const digest = {
    kind: 'digest',
    every: 'week',
    from: '2025-02-08T00:00:00.000Z',
    to: '2025-02-15T00:00:00.000Z',
    documents: 120,
    read: 117,
    changes: [],
    flapped: [],
    unread: [],
    silent: 41,
    url: OURS,
  } as const;
  const tell = (over: Partial<Extract<Notice, { kind: 'digest' }>>, language: 'en' | 'fr' = 'en') => {
    const [post] = slackPosts(
      { kind: 'notice', id: 'n-d', told: [], notice: { ...digest, ...over } },
      language,
    );
    return post!.message;
  };

  it('says that nothing changed, and how much was read', () => {
    expect(tell({}).text).toBe(
      'Training and opting out, 8 Feb 2025 to 14 Feb 2025. Nothing changed: 117 documents read, none could not be read.',
    );
    expect(written(tell({}).blocks)).toContain('41 differences alerted nobody');
  });

  it('groups what changed by direction, the gravest first, and names what could not be read', () => {
    const change = (
      summary: string,
      direction: 'less-control' | 'more-control',
      severity: 'high' | 'medium',
    ) =>
      ({
        vendor: 'Lutra AI',
        document: summary,
        url: `${OURS}changes/1`,
        direction,
        severity,
        summary,
      }) as const;
    const message = tell({
      changes: [
        change('An objection form opens.', 'more-control', 'medium'),
        change('Notice is gone.', 'less-control', 'medium'),
        change('It trains on all.', 'less-control', 'high'),
      ],
      unread: [{ vendor: 'Quillon', document: 'Privacy Policy', url: OURS, since: AT, reason: 'blocked' }],
    });
    const text = written(message.blocks);
    const order = ['It trains on all', 'Notice is gone', 'An objection form opens', 'Quillon'].map(part =>
      text.indexOf(part),
    );
    expect(order).toEqual([...order].sort((one, other) => one - other));
    expect(text).toContain('3 changes in 3 of 120 documents.');
    expect(text).toContain('117 documents read. 1 could not be read.');
  });
});

describe('a trouble', () => {
  const trouble = {
    kind: 'trouble',
    trouble: 'disk-low',
    subject: 'snapshots',
    since: AT,
    says: 'Only 1 % is free.',
    url: OURS,
  } as const;
  const tell = (stage: 'begun' | 'lasting' | 'mended', mended?: string) => {
    const notice = { ...trouble, stage };
    return written(
      slackPosts({ kind: 'notice', id: 'n', told: [], notice, ...(mended && { mended }) }, 'en')[0]!.message
        .blocks,
    );
  };

  it('says what is wrong, is repeated, and closed in place when it is mended', () => {
    expect(tell('begun')).toContain('said again every day until it is mended');
    expect(tell('begun', '2025-02-14T00:06:00.000Z')).toContain('*Mended on 14 Feb 2025, 00:06 UTC*');
    expect(tell('lasting')).toContain('Still so, since 13 Feb 2025');
    expect(tell('mended')).toContain('Mended.');
  });
});
