import { describe, expect, it } from 'vitest';
import type { ChannelWorld } from '../../src/alert/channel-kind.ts';
import { parseRouting } from '../../src/alert/parse-routing.ts';

const secrets: Record<string, string> = { HOOK_SECRET: 'whsec_c2VjcmV0' };
const world: ChannelWorld = {
  slack: { token: 'xoxb-1', apiUrl: undefined },
  secret: name => secrets[name],
  clock: () => new Date(),
  write: () => undefined,
};
const parse = (text: string) => parseRouting(text, world);
const problems = (text: string) => {
  const parsed = parse(text);
  return parsed.ok ? [] : parsed.problems.map(({ line, message }) => `${line}: ${message}`);
};

const CHANNELS = `channels:
  privacy:
    slack: "#privacy"
`;

describe('the routing file', () => {
  it('names channels, routes, quiet hours, digests and the operators', () => {
    const parsed = parse(`${CHANNELS}    language: fr
    quiet: { from: "22:00", to: "07:00", zone: Europe/Paris, unless: high }
  hook:
    webhook: https://dpo.example/hooks/secret-part
    secret: HOOK_SECRET
  ops:
    slack: C0OPERATOR
routes:
  - to: privacy
    vendors: [Lutra AI]
    severity: high
digests:
  - { to: hook, every: week, at: "Mon 09:00", zone: Europe/Paris }
operators: ops
`);
    if (!parsed.ok) expect.unreachable(JSON.stringify(parsed.problems));
    expect(parsed.routing).toEqual({
      channels: ['slack:#privacy', expect.stringMatching(/^webhook:dpo\.example-[0-9a-f]{6}$/)],
      routes: [{ to: ['slack:#privacy'], vendors: ['Lutra AI'], severity: 'high' }],
      quiet: expect.any(Map),
      digests: [
        {
          channel: parsed.routing.channels[1],
          every: 'week',
          at: { day: 1, hour: 9, minute: 0 },
          zone: 'Europe/Paris',
        },
      ],
      operators: 'slack:C0OPERATOR',
    });
    expect(parsed.routing.quiet.get('slack:#privacy')).toEqual([
      { from: { hour: 22, minute: 0 }, to: { hour: 7, minute: 0 }, zone: 'Europe/Paris', unless: 'high' },
    ]);
  });

  it('lets the operators’ channel get alerts, too, where it is the only one or a route says so', () => {
    for (const text of [
      `${CHANNELS}operators: privacy`,
      `${CHANNELS}  log: { log: true }\nroutes: [{ to: privacy }]\noperators: privacy`,
    ]) {
      const parsed = parse(text);
      expect(parsed.ok && parsed.routing.channels).toContain('slack:#privacy');
    }
  });

  it.each([
    ['', '1: channels: is missing'],
    ['channels: {}', '1: channels: is empty'],
    ['channels: [', /^1: YAML: /],
    ['channels:\n  a: {}', '2: channels.a: names no kind: give one of slack, webhook, log'],
    ['channels:\n  a: { slack: "" }', /^2: channels\.a\.slack: is empty/],
    ['channels:\n  a:\n    slack: x\n    langage: fr', '4: channels.a: unknown key `langage`'],
    ['channels:\n  a:\n    slack: x\n    language: de', /^4: channels\.a\.language: /],
    ['channels:\n  "a b": { log: true }', /^2: channels\.a b: use letters/],
    ['channels:\n  a: { webhook: ftp://x, secret: HOOK_SECRET }', /is not an http or https address/],
    [
      'channels:\n  a:\n    webhook: https://x.example\n    secret: whsec_abc',
      /^4: .*is no name of an environment variable/,
    ],
    ['channels:\n  a:\n    webhook: https://x.example\n    secret: GONE', /^4: .*GONE is not set/],
    ['channels:\n  a: { slack: x }\n  b: { slack: x }', '3: channels.b: is the same channel as a'],
    [`${CHANNELS}    quiet: { from: "25:00", to: "07:00" }`, /^4: .*is no time: write e\.g\. "22:00"/],
    [`${CHANNELS}    quiet: { from: "22:00", to: "07:00", zone: Paris }`, /^4: .*is no time zone/],
    [
      `${CHANNELS}routes:\n  - to: elsewhere`,
      '5: routes.0.to: names the channel `elsewhere`, which is not among channels (privacy)',
    ],
    [`${CHANNELS}routes:\n  - to: privacy\n    topics: [cookies]`, /^6: routes\.0\.topics/],
    [
      `${CHANNELS}digests:\n  - { to: privacy, every: week, at: "09:00" }`,
      '5: digests.0.at: names no day: write e.g. "Mon 09:00"',
    ],
    [`${CHANNELS}digests:\n  - { to: privacy, every: day, at: "Mon 09:00" }`, /names a day of the week/],
    [`${CHANNELS}operators: ops`, /^4: operators: names the channel `ops`/],
  ])('says in which line what is wrong: %j', (text, expected) => {
    const found = problems(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected));
  });

  it('tells all problems at once', () => {
    expect(problems('channels:\n  a: {}\n  b: { slack: "" }\nroutes: 3')).toHaveLength(3);
  });
});
