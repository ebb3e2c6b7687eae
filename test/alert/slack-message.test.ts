import type { KnownBlock, RichTextBlock } from '@slack/types';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AlertContent } from '../../src/alert/alert.ts';
import { slackMessage } from '../../src/alert/slack-message.ts';
import { CHANGE_KINDS } from '../../src/change/change.ts';
import { DIRECTIONS, type Evidence, type Finding, SEVERITIES, TOPICS } from '../../src/finding/finding.ts';
import { complaints, textLength } from '../slack/block-limits.ts';
import { evidence, lutraAlert, noticeGone, objectionByMail, trainingByDefault } from './lutra.ts';
import { anyPageText } from './page-text.ts';

/** The message as lines to read: deleted words as [-…-], inserted ones as [+…+], quotations behind a bar. */
function read(content: AlertContent): string[] {
  return slackMessage(content).blocks.flatMap(lines);
}

function lines(block: KnownBlock): string[] {
  switch (block.type) {
    case 'header':
      return [`# ${block.text.text}`];
    case 'section':
      return (block.text?.text ?? '').split('\n');
    case 'context':
      return block.elements.map(element => ('text' in element ? `(${element.text})` : ''));
    case 'rich_text':
      return quoted(block);
    case 'actions':
      return block.elements.map(element =>
        element.type === 'button' ? `[${element.text.text}] ${element.url}` : '',
      );
    default:
      throw new Error(`a ${block.type} block is not expected`);
  }
}

function quoted({ elements }: RichTextBlock): string[] {
  return elements.map(part => {
    const words = part.elements.map(element => {
      if (element.type === 'link') return `<${element.url}|${element.text}>`;
      if (element.type !== 'text') throw new Error(`a ${element.type} is not expected`);
      if (part.type !== 'rich_text_quote') return element.text;
      if (element.style?.strike) return `[-${element.text}-]`;
      return element.style?.bold ? `[+${element.text}+]` : element.text;
    });
    return `${part.type === 'rich_text_quote' ? '| ' : ''}${words.join('')}`;
  });
}

describe('slackMessage', () => {
  it('says what changed for whom, shows the clause before and after, and leads to the change', () => {
    expect(read(lutraAlert())).toEqual([
      '# Lutra AI now trains on Free users’ conversations unless they switch it off',
      '▼ *Less control* · High · Training and opting out',
      'Lutra AI, Privacy Policy, <http://localhost:8080/changes/7#c13|“4.1 How we improve Lutra”>',
      'Before, last read 12 Feb 2025, 18:04 UTC',
      '| We [-do not-] use the content of [-your-] conversations to train our models unless you have switched [-on-] “Help improve Lutra” in your settings. Conversations on the [-Plus,-] Team and Enterprise plans are not used for training.',
      'After, first read 13 Feb 2025, 00:06 UTC',
      '| We use the content of conversations [+on the Free plan, including files you attach,+] to train [+and evaluate+] our models unless you have switched [+off+] “Help improve Lutra” in your settings. Conversations on the Team and Enterprise plans are not used for training.',
      '(A clause on training and opt-out changed · High: the default turns on for a whole plan · <https://lutra.example/privacy|Live page>)',
      '[Read the change] http://localhost:8080/changes/7',
    ]);
  });

  it('has a fallback text that stands alone, and our id in the metadata', () => {
    const { text, metadata } = slackMessage(lutraAlert());
    expect(text).toBe(
      '▼ Lutra AI, Privacy Policy: Lutra AI now trains on Free users’ conversations unless they switch it off. First read 13 Feb 2025, 00:06 UTC.',
    );
    expect(metadata).toEqual({ event_type: 'clausewatch_alert', event_payload: { alert_id: '7-slack' } });
  });

  it('shows the one side of an added clause', () => {
    expect(read(lutraAlert([objectionByMail]))).toEqual(
      expect.arrayContaining([
        'Added, first read 13 Feb 2025, 00:06 UTC',
        '| [+You may object to training at any time by writing to privacy@lutra.example.+]',
        '(A clause on training and opt-out changed · Not there on 12 Feb 2025, 18:04 UTC · Medium: a way to refuse was added · <https://lutra.example/privacy|Live page>)',
      ]),
    );
  });

  it('shows the one side of a removed clause, and links to its place in the text before', () => {
    const shown = read(lutraAlert([noticeGone]));
    expect(shown).toEqual(
      expect.arrayContaining([
        'Lutra AI, Privacy Policy, <http://localhost:8080/changes/7#b32|“Changes”>',
        'Removed, last read 12 Feb 2025, 18:04 UTC',
        '| [-We tell you thirty days before we change how we use your data.-]',
      ]),
    );
    expect(shown.at(-2)).toContain('Gone since 13 Feb 2025, 00:06 UTC');
  });

  it('shows a moved clause once, without marks', () => {
    const same = evidence('We never train on voice recordings.');
    const moved: Finding = {
      ...trainingByDefault,
      change: 'moved',
      before: same,
      after: { ...same, clause: 40 },
    };
    expect(read(lutraAlert([moved]))).toEqual(
      expect.arrayContaining([
        'Moved, same words, first read 13 Feb 2025, 00:06 UTC',
        '| We never train on voice recordings.',
      ]),
    );
  });

  it('lists further findings of the same change', () => {
    const message = read(lutraAlert([trainingByDefault, noticeGone, objectionByMail]));
    expect(message.slice(7, 10)).toEqual([
      'Two more findings of the same change:',
      '▼ *Less control* · Medium · <http://localhost:8080/changes/7#b32|The promise of thirty days’ notice is gone.>',
      '▲ *More control* · Medium · <http://localhost:8080/changes/7#c21|Anyone may now object to training by e-mail.>',
    ]);
  });

  it('lists five further findings at most, then links to the rest; immaterial ones are not news', () => {
    const gone = Array.from({ length: 8 }, (_, number) => ({
      ...noticeGone,
      summary: `${noticeGone.summary} (${number})`,
    }));
    const many = [trainingByDefault, ...gone, { ...objectionByMail, material: false }];
    const message = read(lutraAlert(many));
    expect(message).toContain('Eight more findings of the same change:');
    expect(message.filter(line => line.includes('notice is gone'))).toHaveLength(5);
    expect(message).toContain('<http://localhost:8080/changes/7|and 3 more>');
    expect(message.join('\n')).not.toContain('by e-mail');
  });

  it('reads well where the change could not be classified', () => {
    const reason = 'The text is in Estonian, which is not read yet.';
    const content = lutraAlert([], { verdict: { alert: true, reason, topics: [], direction: 'neutral' } });
    expect(read(content)).toEqual([
      '# Lutra AI changed its Privacy Policy',
      '*Changed, not classified*',
      'Lutra AI, Privacy Policy',
      reason,
      'Last read as it was 12 Feb 2025, 18:04 UTC, first read changed 13 Feb 2025, 00:06 UTC.',
      '(<https://lutra.example/privacy|Live page>)',
      '[Read the change] http://localhost:8080/changes/7',
    ]);
  });

  it('cuts a long clause at sentence ends and links to the whole', () => {
    const filler = 'We keep your account for as long as you use it. '.repeat(60);
    const long = (text = ''): Evidence => evidence(`${filler}${text} ${filler}`);
    const finding = {
      ...trainingByDefault,
      before: long('We never train.'),
      after: long('We always train.'),
    };
    expect(read(lutraAlert([finding]))[6]).toBe(
      '| … We keep your account for as long as you use it. We [+always+] train. We keep your account for as long as you use it. … <http://localhost:8080/changes/7#c13|see the whole>',
    );
  });

  it('leaves out a live page that is no web address', () => {
    const shown = read(lutraAlert([trainingByDefault], { pageUrl: 'javascript:alert(1)' }));
    expect(shown.join('\n')).not.toContain('javascript:');
  });
});

const anyEvidence: fc.Arbitrary<Evidence> = fc.record({
  clause: fc.nat(2_000),
  path: fc.array(anyPageText, { maxLength: 3 }),
  text: anyPageText,
  range: fc.tuple(fc.nat(50), fc.nat(5_000)),
});

const anyFinding: fc.Arbitrary<Finding> = fc.record(
  {
    topic: fc.constantFrom(...TOPICS),
    change: fc.constantFrom('added', 'removed', 'modified', 'moved'),
    material: fc.boolean(),
    direction: fc.constantFrom(...DIRECTIONS),
    severity: fc.constantFrom(...SEVERITIES),
    reasons: fc.array(anyPageText, { maxLength: 4 }),
    summary: anyPageText,
    rules: fc.constant([]),
    before: anyEvidence,
    after: anyEvidence,
  },
  { requiredKeys: ['topic', 'change', 'material', 'direction', 'severity', 'reasons', 'summary', 'rules'] },
);

const OURS = 'http://localhost:8080/';
const LIVE = 'https://lutra.example/privacy?a=1&b=2';

const anyAlert: fc.Arbitrary<AlertContent> = fc
  .record({
    vendor: anyPageText,
    document: anyPageText,
    changeKind: fc.constantFrom(...CHANGE_KINDS),
    reason: anyPageText,
    path: fc.oneof(fc.constant('changes/7'), fc.webPath(), anyPageText.map(encodeForPath)),
    findings: fc.array(anyFinding, { maxLength: 12 }),
  })
  .map(({ vendor, document, changeKind, reason, path, findings }) =>
    lutraAlert(findings, {
      vendor,
      document,
      changeKind,
      pageUrl: LIVE,
      changeUrl: OURS + path,
      verdict: { alert: true, reason, topics: [...TOPICS], direction: 'mixed' },
    }),
  );

function encodeForPath(text: string): string {
  return text.toWellFormed().replaceAll('.', '').slice(0, 400);
}

describe('whatever a page says', () => {
  it('Slack takes the message: every block within its limits, together below 10,000 characters', () => {
    fc.assert(
      fc.property(anyAlert, content => {
        const { blocks, text } = slackMessage(content);
        expect(complaints(blocks)).toEqual([]);
        expect(textLength(blocks)).toBeLessThanOrEqual(10_000);
        expect(text.length).toBeLessThan(700);
      }),
    );
  });

  it('the longest message there can be still fits', () => {
    const endless = 'We & they <train> on it. '.repeat(4_000);
    const finding = {
      ...trainingByDefault,
      summary: 'word '.repeat(1_000),
      reasons: Array(9).fill('reason '.repeat(1_000)),
      before: evidence(endless, 1_000_000, [endless]),
      after: evidence(endless.replaceAll('train', 'learn'), 1_000_000, [endless]),
    };
    const { blocks } = slackMessage(
      lutraAlert(
        Array.from({ length: 60 }, (_, number) => ({ ...finding, summary: `${number} ${finding.summary}` })),
        {
          vendor: endless,
          document: endless,
          changeUrl: `${OURS}${'c'.repeat(210)}`,
          pageUrl: `https://lutra.example/${'p'.repeat(220)}`,
        },
      ),
    );
    expect(complaints(blocks)).toEqual([]);
    expect(textLength(blocks)).toBeGreaterThan(6_000);
    expect(textLength(blocks)).toBeLessThanOrEqual(10_000);
  });

  it('nothing in the message mentions anyone, and nothing links but to the change and the live page', () => {
    fc.assert(
      fc.property(anyAlert, content => {
        const message = slackMessage(content);
        expect(JSON.stringify(message)).not.toMatch(/<[!@#]/);
        for (const text of parsedTexts(message)) {
          for (const [, target] of text.matchAll(/<([^|>]*)/g)) {
            expect(target).toMatch(/^(http:\/\/localhost:8080\/|https:\/\/lutra\.example\/)/);
          }
        }
      }),
    );
  });

  it('only our own words are formatted', () => {
    fc.assert(
      fc.property(anyAlert, content => {
        for (const text of parsedTexts(slackMessage(content))) {
          const ours = text.replace(
            /\*(Less control|More control|Mixed|Neutral|Changed, not classified)\*|<[^|>]*\|/g,
            '',
          );
          expect(ours).not.toMatch(/[*_~`]|^&gt;/m);
        }
      }),
    );
  });

  it('no part of it turns the direction of writing', () => {
    fc.assert(
      fc.property(anyAlert, content => {
        expect(JSON.stringify(slackMessage(content))).not.toMatch(
          /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/,
        );
      }),
    );
  });
});

/** The texts that Slack parses as mrkdwn. */
function parsedTexts({ text, blocks }: ReturnType<typeof slackMessage>): string[] {
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
