import type { Answer, Behaviour } from '../../slack/fake-slack.ts';

/** A call that came although Slack had asked for peace. */
export interface Impatience {
  channel: string;
  /** Milliseconds before the peace was over. */
  early: number;
}

/** Between a call's being answered and its being sent a caller cannot have heard of a refusal: so many milliseconds are let pass. */
const UNDER_WAY = 50;

/**
 * Answers every third call wrongly, in every way there is, and notes who does not wait when asked to.
 * @param patience milliseconds that the callers wait for an answer; late acceptance comes after that
 */
export function randomFaults(patience: number): {
  behaviour: Behaviour;
  counts: Map<string, number>;
  impatient: Impatience[];
} {
  const counts = new Map<string, number>();
  const impatient: Impatience[] = [];
  const peace = new Map<string, number>();

  const faults: (() => Answer)[] = [
    () => ({ kind: 'hang' }),
    () => ({ kind: 'accept-then-hang' }),
    () => ({ kind: 'accept-then-reset' }),
    () => ({ kind: 'accept-then-error', status: 500 }),
    () => ({ kind: 'server-error', status: 500 + Math.floor(Math.random() * 4) }),
    () => ({ kind: 'accept-late', after: patience * (0.5 + Math.random()) }),
    () => ({ kind: 'rate-limited', retryAfter: 1 }),
    () => ({ kind: 'refuse', error: 'invalid_blocks' }),
    () => ({ kind: 'refuse', error: 'internal_error' }),
  ];

  const behaviour: Behaviour = (method, { channel = '', blocks }) => {
    if (channel.endsWith('GONE')) return { kind: 'refuse', error: 'channel_not_found' };
    if (method === 'chat.postMessage') {
      const early = (peace.get(channel) ?? 0) - Date.now();
      if (early > UNDER_WAY) impatient.push({ channel, early });
    }
    const answer =
      Math.random() < 1 / 3
        ? faults[Math.floor(Math.random() * faults.length)]!()
        : ({ kind: 'ok' } as const);
    const isRead = method.startsWith('conversations.');
    // Slack refuses blocks as such only where there are some.
    const isBlind = answer.kind === 'refuse' && answer.error === 'invalid_blocks' && blocks === undefined;
    const given: Answer = isBlind || (isRead && /accept|refuse/.test(answer.kind)) ? { kind: 'ok' } : answer;
    if (given.kind === 'rate-limited' && method === 'chat.postMessage')
      peace.set(channel, Date.now() + given.retryAfter * 1_000);
    counts.set(given.kind, (counts.get(given.kind) ?? 0) + 1);
    return given;
  };
  return { behaviour, counts, impatient };
}
