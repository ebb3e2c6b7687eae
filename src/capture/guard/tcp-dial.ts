import { once } from 'node:events';
import { connect, isIPv6, type LookupFunction, type Socket } from 'node:net';
import { CaptureError, type CaptureReason } from '../capture.ts';

/** An address is given this long before the next one of the host is tried beside it. */
const HEAD_START = 1_000;

const REASONS: Readonly<Record<string, readonly [CaptureReason, string]>> = {
  ECONNREFUSED: ['refused', 'nothing listens there: the site is down, or the port in the url is wrong'],
  ECONNRESET: ['reset', 'the site closed the connection: it will be tried again'],
  ETIMEDOUT: ['timeout', 'it does not answer: it will be tried again'],
};

/**
 * Connects to one of the addresses given, and to nothing else: no name is looked up.
 * @param host for messages
 * @throws CaptureError with reason `refused`, `reset`, `timeout` or `network`
 */
export async function dial(host: string, addresses: readonly string[], port: number): Promise<Socket> {
  // Called with `all` because of autoSelectFamily. The name is never looked at.
  const pinned: LookupFunction = (_, __, found) =>
    found(
      null,
      addresses.map(address => ({ address, family: isIPv6(address) ? 6 : 4 })),
    );
  const socket = connect({
    host: 'pinned.invalid',
    port,
    lookup: pinned,
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: HEAD_START,
    noDelay: true,
  });
  try {
    await once(socket, 'connect');
    return socket;
  } catch (cause) {
    const code = codeOf(cause);
    const [reason, mend] = REASONS[code] ?? ['network', 'the way to it is broken: it will be tried again'];
    throw new CaptureError(reason, `${host}:${port} could not be connected to (${code}): ${mend}`, { cause });
  }
}

/** Of several addresses that failed, the first one's. */
function codeOf(error: unknown): string {
  const first = error instanceof AggregateError ? error.errors[0] : error;
  return (first as NodeJS.ErrnoException)?.code ?? 'failed';
}
