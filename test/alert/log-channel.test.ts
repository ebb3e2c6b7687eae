import { describe, expect, it } from 'vitest';
import { openLogChannel } from '../../src/alert/log-channel.ts';
import { evidence, lutraAlert, noticeGone, trainingByDefault } from './lutra.ts';

async function logged(content: ReturnType<typeof lutraAlert>): Promise<string[]> {
  const lines: string[] = [];
  const [post] = openLogChannel(line => lines.push(line)).posts({ kind: 'change', content, aftermath: [] });
  await post!.send({});
  return lines;
}

describe('the log channel', () => {
  it('writes the alert as lines to read', async () => {
    const short = {
      ...trainingByDefault,
      before: evidence('We never train.'),
      after: evidence('We may train.'),
    };
    expect(await logged(lutraAlert([short, noticeGone]))).toEqual([
      '▼ Lutra AI now trains on Free users’ conversations unless they switch it off',
      '  Less control · High · Training and opting out · Lutra AI, Privacy Policy, “4.1 How we improve Lutra”',
      '  A clause on training and opt-out changed.',
      '  Last read 12 Feb 2025, 18:04 UTC: We never train.',
      '  First read 13 Feb 2025, 00:06 UTC: We may train.',
      '  Also: ▼ The promise of thirty days’ notice is gone.',
      '  http://localhost:8080/changes/7#c13',
    ]);
  });

  it('writes a change that could not be classified with the reason', async () => {
    const reason = 'The text is in Estonian, which is not read yet.';
    const verdict = { alert: true, reason, topics: [], direction: 'neutral' } as const;
    expect(await logged(lutraAlert([], { verdict }))).toEqual([
      '○ Lutra AI changed its Privacy Policy',
      '  Changed, not classified · Lutra AI, Privacy Policy',
      `  ${reason}`,
      '  http://localhost:8080/changes/7',
    ]);
  });

  it('lets no page steer the terminal or add a line', async () => {
    const text = 'We train.\u001b[2J\r\n\u202eforged line';
    const lines = await logged(lutraAlert([{ ...trainingByDefault, summary: text, after: evidence(text) }]));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(lines.join('')).not.toMatch(/[\u0000-\u001f\u202e]/);
  });

  it('writes what else there is to say in a line', async () => {
    const lines: string[] = [];
    const about = { vendor: 'Lutra & Co', document: 'Terms', url: 'http://localhost:8080/documents/x' };
    const notice = { kind: 'flap', about, at: '2025-02-13T00:06:00.000Z' } as const;
    const channel = openLogChannel(line => lines.push(line));
    await channel.posts({ kind: 'notice', id: 'n-1', notice, told: [] })[0]!.send({});
    expect(lines).toEqual([
      'Lutra & Co, Terms: ○ The page goes back and forth between this text and the one before. While it does, nothing more is said about it.',
    ]);
  });
});
