import { describe, expect, it } from 'vitest';
import type { Version } from '../../src/watch/recorded.ts';
import { type StreamLine, stream } from '../../src/watch/stream.ts';
import { streamCounter } from '../../src/watch/stream-count.ts';

const policy = `# Privacy at Lutra AI

We keep what you write for **thirty** days, and answer within the month.

You may object with [the form](https://lutra.example/form?sid=1), at any time.
`;
/** A recorded history out of texts that follow one another, a day apart. */
function history(texts: readonly string[], how: Version['how'] = 'change') {
  const versions = texts.map(
    (_, i): Version => ({
      document: 'Lutra AI/Privacy Policy',
      commit: `c${i}`,
      at: `2025-05-${String(i + 1).padStart(2, '0')}T00:00:00.000Z`,
      how: i === 0 ? 'first' : how,
      blob: String(i),
      snapshots: [],
    }),
  );
  return stream(versions, async blob => texts[Number(blob)]!);
}
const kinds = async (...texts: string[]) =>
  (await Array.fromAsync(history(texts))).map((line: StreamLine) => line.kind);

describe('walking a recorded history', () => {
  it('names what each change was', async () => {
    const lines = [
      policy,
      policy.replace('**thirty**', 'thirty'),
      policy.replace('sid=1', 'sid=2'),
      policy.replace('/form?sid=1', '/object'),
      policy.replace('thirty', 'ninety'),
    ];
    expect(await kinds(...lines)).toEqual(['formatting', 'link-tokens', 'links-only', 'text']);
  });

  it('folds a page that goes back and forth into one incident', async () => {
    const other = policy.replace('thirty', 'ninety');
    const lines = await Array.fromAsync(history([policy, other, policy, other, policy, other]));
    expect(lines.map(line => line.recurrence?.kind)).toEqual(['new', 'reversal', 'flap', 'flap', 'flap']);
    const counter = streamCounter();
    for (const line of lines) counter.add(line);
    expect(counter.count()).toMatchObject({
      changes: 5,
      incidents: 2,
      kinds: [{ kind: 'text', changes: 5, reversals: 1, flaps: 3 }],
    });
  });

  it('alerts as a check would', async () => {
    const trained = `${policy}\nWe train our models on what you write. You can opt out in the settings.\n`;
    expect(await Array.fromAsync(history([policy, trained]))).toMatchObject([{ kind: 'text', alert: true }]);
  });

  it('counts the collection’s own upgrades apart', async () => {
    const counter = streamCounter();
    for await (const line of history([policy, `${policy}\nMore.\n`], 'upgrade')) counter.add(line);
    expect(counter.count()).toMatchObject({ changes: 0, upgrades: 1, kinds: [] });
  });

  it('begins anew with a document that was removed in between', async () => {
    const at = '2025-05-01T00:00:00.000Z';
    const version = { document: 'Lutra AI/Terms', commit: 'c', at, snapshots: [] };
    const versions: Version[] = [
      { ...version, how: 'first', blob: policy },
      { ...version, how: 'removed' },
      { ...version, how: 'first', blob: 'Other.' },
    ];
    expect(await Array.fromAsync(stream(versions, async blob => blob))).toEqual([]);
  });
});
