import ipaddr from 'ipaddr.js';

/** What the ranges of ipaddr.js are called in a message. Whatever is not a key of its own is told by the library's name. */
const NAMES: Readonly<Record<string, string>> = {
  unspecified: 'the address of no host',
  broadcast: 'a broadcast address',
  multicast: 'a multicast address',
  linkLocal: 'a link-local address, where machines answer for their metadata',
  loopback: 'this machine itself',
  carrierGradeNat: 'a shared address behind a carrier’s NAT',
  private: 'a private address',
  uniqueLocal: 'a private address',
  reserved: 'a reserved address',
  ipv4Mapped: 'an IPv4 address in IPv6 clothing',
  rfc6052: 'an IPv4 address behind NAT64',
  rfc6145: 'an IPv4 address in IPv6 clothing',
  '6to4': 'an IPv4 address in a 6to4 tunnel',
  teredo: 'an IPv4 address in a Teredo tunnel',
};

/** Addresses of public ranges at which a cloud answers its own machines with their secrets. */
const METADATA = new Set(['168.63.129.16']);

/** The only IPv6 block of which addresses for the public network have been given out (RFC 4291, 2.4; IANA). */
const GLOBAL_UNICAST = ipaddr.parseCIDR('2000::/3');

/**
 * Why an address is not one of the public network, in words that follow `it is`; `undefined` for one that is. Only what is
 * known to be public passes: a range nobody has thought of is refused.
 * @param address canonical or not, without brackets
 */
export function whyNotPublic(address: string): string | undefined {
  if (!ipaddr.isValid(address)) return 'not an address';
  const parsed = ipaddr.parse(address);
  const range = parsed.range();
  if (range !== 'unicast') return NAMES[range] ?? `an address for special use (${range})`;
  if (METADATA.has(parsed.toString())) return 'where a cloud answers its machines for their metadata';
  if (parsed.kind() === 'ipv6' && !parsed.match(GLOBAL_UNICAST)) return 'outside the public IPv6 network';
  return undefined;
}
