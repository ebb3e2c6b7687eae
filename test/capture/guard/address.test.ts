import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whyNotPublic } from '../../../src/capture/guard/address.ts';

/** The blocks that IANA's registries of special addresses keep from the public network, metadata services, and what IANA has not given out, as of 2026. */
const V4 =
  `0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.31.196.0/24
  192.52.193.0/24 192.88.99.0/24 192.168.0.0/16 192.175.48.0/24 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4
  168.63.129.16/32`.split(/\s+/);
const V6 =
  `::/128 ::1/128 ::/96 ::ffff:0:0/96 64:ff9b::/96 64:ff9b:1::/48 100::/64 2001::/23 2001:db8::/32 2002::/16 2620:4f:8000::/48
  3fff::/20 5f00::/16 fc00::/7 fe80::/10 fec0::/10 ff00::/8 ::/3 4000::/2 8000::/1`.split(/\s+/);

const WIDTH = { v4: 32, v6: 128 };
interface Block {
  first: bigint;
  bits: number;
}

/** The arithmetic is the test's own, so that a mistake of the library shows. */
function number(address: string): bigint {
  if (!address.includes(':')) return address.split('.').reduce((sum, part) => sum * 256n + BigInt(part), 0n);
  const [head = '', tail = ''] = address.split('::');
  const groups = (text: string) => text.split(':').filter(Boolean);
  const zeros = Array<string>(8 - groups(head).length - groups(tail).length).fill('0');
  const all = address.includes('::') ? [...groups(head), ...zeros, ...groups(tail)] : groups(head);
  return all.reduce((sum, group) => sum * 65_536n + BigInt(`0x${group}`), 0n);
}

function block(cidr: string): Block {
  const [address = '', bits = ''] = cidr.split('/');
  return { first: number(address), bits: Number(bits) };
}

function spelt(value: bigint, width: number): string {
  const size = width === 32 ? 8 : 16;
  const parts = Array.from({ length: width / size }, (_, index) =>
    Number((value >> BigInt(width - size * (index + 1))) & ((1n << BigInt(size)) - 1n)),
  );
  return width === 32 ? parts.join('.') : parts.map(part => part.toString(16)).join(':');
}

const within = (value: bigint, { first, bits }: Block, width: number) =>
  value >> BigInt(width - bits) === first >> BigInt(width - bits);

describe.each([
  ['IPv4', WIDTH.v4, V4.map(block)],
  ['IPv6', WIDTH.v6, V6.map(block)],
])('an %s address', (_, width, special) => {
  it('of a special block is never public, be it the first, the last or any between', () => {
    const any = fc
      .constantFrom(...special)
      .chain(({ first, bits }) =>
        fc
          .oneof(
            fc.constant(0n),
            fc.constant((1n << BigInt(width - bits)) - 1n),
            fc.bigInt(0n, (1n << BigInt(width - bits)) - 1n),
          )
          .map(offset => spelt(first + offset, width)),
      );
    fc.assert(
      fc.property(any, address => whyNotPublic(address) !== undefined),
      { numRuns: 2_000 },
    );
  });

  it('outside of all of them is public', () => {
    const free = fc
      .bigInt(0n, (1n << BigInt(width)) - 1n)
      .filter(value => !special.some(each => within(value, each, width)));
    fc.assert(fc.property(free, value => whyNotPublic(spelt(value, width)) === undefined));
  });
});

it('what is no address is not public either', () => {
  fc.assert(fc.property(fc.string(), text => /[.:]/.test(text) || whyNotPublic(text) !== undefined));
  for (const text of ['', 'localhost', '1.2.3.4.5', 'fe80::1%eth0%1', ':::', '256.1.1.1'])
    expect(whyNotPublic(text)).toBeDefined();
});

it('says what the address is', () => {
  expect(whyNotPublic('10.0.0.1')).toBe('a private address');
  expect(whyNotPublic('169.254.169.254')).toContain('metadata');
  expect(whyNotPublic('fd00:ec2::254')).toBe('a private address');
  expect(whyNotPublic('::ffff:127.0.0.1')).toBe('an IPv4 address in IPv6 clothing');
});
