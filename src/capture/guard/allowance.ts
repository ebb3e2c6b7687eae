import ipaddr from 'ipaddr.js';
import { canonicalHost } from './host.ts';

/** What the operator has let in although it is not public. */
export interface Allowance {
  /** Whether a host is let in by its name, whatever its addresses. */
  name(host: string, port: number): boolean;
  /** Whether an address is let in, under any name. */
  address(address: string, port: number): boolean;
}

interface Entry {
  matches(host: string): boolean;
  port: number | undefined;
  kind: 'name' | 'address';
}

/**
 * Reads entries such as `wiki.corp`, `127.0.0.1:8080`, `[::1]:8080`, `10.1.0.0/16`. An entry with a port lets in that port only,
 * one without lets in all. An address or block says nothing of names: `localhost` must be named to be let in as such.
 * @throws Error naming the entry that is none of these
 */
export function allowance(entries: readonly string[]): Allowance {
  const read = entries.map(readEntry);
  const lets = (kind: Entry['kind']) => (host: string, port: number) =>
    read.some(entry => entry.kind === kind && (entry.port ?? port) === port && entry.matches(host));
  return { name: lets('name'), address: lets('address') };
}

function readEntry(text: string): Entry {
  if (ipaddr.isValidCIDR(text)) {
    const block = ipaddr.parseCIDR(text);
    const matches = (host: string) => {
      const address = ipaddr.isValid(host) ? ipaddr.parse(host) : undefined;
      return address?.kind() === block[0].kind() && address.match(block);
    };
    return { kind: 'address', port: undefined, matches };
  }
  const bare = ipaddr.IPv6.isValid(text) ? `[${text}]` : text;
  const { host, port } = /^(?<host>\[.*\]|[^:]*)(?::(?<port>\d{1,5}))?$/.exec(bare)?.groups ?? {};
  const canonical = host === undefined ? undefined : canonicalHost(host);
  if (canonical === undefined) {
    throw new Error(`${text} is not a host, host:port or block of addresses such as 10.1.0.0/16`);
  }
  const isAddress = ipaddr.isValid(canonical);
  const meant = isAddress ? ipaddr.parse(canonical).toString() : canonical;
  return {
    kind: isAddress ? 'address' : 'name',
    port: port === undefined ? undefined : Number(port),
    matches: other => (ipaddr.isValid(other) ? ipaddr.parse(other).toString() : other) === meant,
  };
}
