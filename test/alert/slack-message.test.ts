import type { KnownBlock, RichTextBlock } from '@slack/types';
import { describe, expect, it } from 'vitest';
import type { AlertContent } from '../../src/alert/alert.ts';
import { slackMessage } from '../../src/alert/slack-message.ts';
import type { Evidence, Finding } from '../../src/finding/finding.ts';
import { evidence, lutraAlert, noticeGone, objectionByMail, trainingByDefault } from './lutra.ts';

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
        element.type === 'button' ? `[${element.text.text}] ${element.url ?? element.value}` : '',
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
      '(A clause on training and opt-out changed · High: the default turns on for a whole plan · States no date · <http://localhost:8080/changes/7#evidence|Evidence> · <https://lutra.example/privacy|Live page>)',
      '[Read the change] http://localhost:8080/changes/7',
      '[Acknowledge] 7-slack',
      '[Snooze a day] 7-slack',
      '[Not relevant] 7-slack',
    ]);
  });

  it('has a fallback text that stands alone, and our id in the metadata', () => {
    const { text, metadata } = slackMessage(lutraAlert());
    expect(text).toBe(
      '▼ Lutra AI, Privacy Policy: Lutra AI now trains on Free users’ conversations unless they switch it off. First read 13 Feb 2025, 00:06 UTC.',
    );
    expect(metadata).toEqual({
      event_type: 'clausewatch_alert',
      event_payload: { alert_id: '7-slack', part: 'head' },
    });
  });

  it('shows the one side of an added clause', () => {
    expect(read(lutraAlert([objectionByMail]))).toEqual(
      expect.arrayContaining([
        'Added, first read 13 Feb 2025, 00:06 UTC',
        '| [+You may object to training at any time by writing to privacy@lutra.example.+]',
        '(A clause on training and opt-out changed · Not there on 12 Feb 2025, 18:04 UTC · Medium: a way to refuse was added · States no date · <http://localhost:8080/changes/7#evidence|Evidence> · <https://lutra.example/privacy|Live page>)',
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
    expect(shown.at(-5)).toContain('Gone since 13 Feb 2025, 00:06 UTC');
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

  it('says that there are further findings, which its thread tells', () => {
    const message = read(lutraAlert([trainingByDefault, noticeGone, objectionByMail]));
    expect(message.at(-5)).toContain('Two more findings in the thread');
  });

  it('says which date the page states, and whether the edit updated it', () => {
    const stated = (before?: string, after?: string) =>
      read(
        lutraAlert([trainingByDefault], {
          statedDate: { ...(before && { before }), ...(after && { after }) },
        }),
      ).at(-5);
    expect(stated('2025-01-06', '2025-01-06')).toContain('Stated date: 6 Jan 2025, not updated by this edit');
    expect(stated('2025-01-06', '2025-02-13')).toContain('Stated date: 13 Feb 2025 (before: 6 Jan 2025)');
    expect(stated('2025-01-06')).toContain('States no date (before: 6 Jan 2025)');
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
      '(States no date · <http://localhost:8080/changes/7#evidence|Evidence> · <https://lutra.example/privacy|Live page>)',
      '[Read the change] http://localhost:8080/changes/7',
      '[Acknowledge] 7-slack',
      '[Snooze a day] 7-slack',
      '[Not relevant] 7-slack',
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
