import type { Routing } from '../../../src/alert/routing.ts';

/** Milliseconds that Slack has to answer in. */
export const PATIENCE = 1_000;
/** Every alert goes to two channels of these, by its vendor. */
const CHANNELS = ['C0WEEK000', 'C0WEEK001', 'C0WEEK002', 'C0WEEK003', 'C0WEEK004', 'C0WEEK005'];
const OPERATORS = 'C0OPERATORS';

export const SLACK_CHANNELS = Object.fromEntries([...CHANNELS, OPERATORS].map(id => [id.toLowerCase(), id]));

/** The channels that are told of a vendor. */
const channelsOf = (digit: number): string[] =>
  [digit % CHANNELS.length, (digit + 1) % CHANNELS.length].map(n => `slack:${CHANNELS[n]}`);

/** Who is told what: by the last digit of the vendor's number; and a digest every morning. */
export function routingOf(): Routing & { operators: string } {
  return {
    channels: CHANNELS.map(id => `slack:${id}`),
    routes: Array.from({ length: 10 }, (_, digit) => ({
      documents: [`*${digit}/*`],
      to: channelsOf(digit),
    })),
    quiet: new Map(),
    digests: [{ channel: `slack:${CHANNELS[0]}`, every: 'day', at: { hour: 9, minute: 0 }, zone: 'UTC' }],
    operators: `slack:${OPERATORS}`,
  };
}
