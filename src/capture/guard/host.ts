/** Endings of names that are kept for networks of one's own (RFC 6761, 6762, 8375; ICANN on `.internal`), or used as if they were. */
const OWN =
  /^(localhost|local|localdomain|internal|intranet|private|lan|home|corp|home\.arpa)$|\.(localhost|local|localdomain|internal|intranet|private|lan|home|corp|home\.arpa)$/;

/**
 * A host as a browser understands it: lower case, punycode, numbers of any spelling (`0x7f.1`, `2130706433`) as the IPv4
 * address they mean, IPv6 without brackets, no dot at the end; `undefined` for what is no host (WHATWG URL, host parsing).
 */
export function canonicalHost(raw: string): string | undefined {
  // Anything that would end the host within a URL would let it mean two things.
  if (/[/\\?#@\s]|^[^[].*:|^$/.test(raw)) return undefined;
  const url = URL.parse(`http://${raw}/`);
  if (url === null || url.port !== '') return undefined;
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
  return host === '' || host.includes('..') || host.endsWith('.') ? undefined : host;
}

/** Why a name cannot be one of the public network, in words that follow `it is`; `undefined` for one that may be. */
export function whyNotPublicName(host: string): string | undefined {
  if (OWN.test(host)) return 'a name of this machine or of a network of one’s own';
  return host.includes('.')
    ? undefined
    : 'a name without a domain, which only a network of one’s own can know';
}
