import ipaddr from 'ipaddr.js';
import { CaptureError } from '../capture.ts';
import { whyNotPublic } from './address.ts';
import type { Allowance } from './allowance.ts';
import { canonicalHost, whyNotPublicName } from './host.ts';
import { whyNotWebPort } from './port.ts';

/** Finds the addresses of a name. Rejects, or gives none, where it has none. */
export type Resolve = (name: string) => Promise<readonly string[]>;

/**
 * The addresses at which a host may be reached. They are the ones to connect to: whoever asks for them again may be told others.
 * A name of which a single address is not public is refused whole.
 * @param rawHost as a client spelt it, IPv6 with or without brackets
 * @throws CaptureError with reason `guarded` or `dns`, saying which host and why
 */
export async function admit(
  rawHost: string,
  port: number,
  resolve: Resolve,
  allowed: Allowance,
): Promise<readonly string[]> {
  const host = canonicalHost(ipaddr.IPv6.isValid(rawHost) ? `[${rawHost}]` : rawHost);
  if (host === undefined) throw refused(rawHost, 'not a host');
  const isAddress = ipaddr.isValid(host);
  const named = allowed.name(host, port);
  if (!isAddress && !named) {
    const why = whyNotPublicName(host);
    if (why !== undefined) throw refused(host, why);
  }
  const addresses = isAddress ? [host] : await resolved(host, resolve);
  for (const address of addresses) {
    if (named || allowed.address(address, port)) continue;
    const why = whyNotPublic(address);
    if (why !== undefined) throw refused(host, why, address);
    const whyPort = whyNotWebPort(port);
    if (whyPort !== undefined) throw refused(`${host}:${port}`, whyPort);
  }
  return addresses;
}

async function resolved(host: string, resolve: Resolve): Promise<readonly string[]> {
  const addresses = await resolve(host).catch(cause => {
    throw new CaptureError(
      'dns',
      `${host} does not resolve: check the spelling of the url, and the DNS here`,
      {
        cause,
      },
    );
  });
  if (addresses.length > 0) return addresses;
  throw new CaptureError('dns', `${host} has no address: check the spelling of the url, and the DNS here`);
}

function refused(host: string, why: string, address = host): CaptureError {
  const subject = address === host ? 'it is' : `its address ${address} is`;
  return new CaptureError(
    'guarded',
    `${host} was not asked: ${subject} ${why}. Name it in ALLOW_PRIVATE_HOSTS if it is meant to be read`,
  );
}
