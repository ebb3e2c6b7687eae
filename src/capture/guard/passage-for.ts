import { CaptureError, type ReadRequest } from '../capture.ts';
import type { Resolve } from './admission.ts';
import type { Allowance } from './allowance.ts';
import { openPassage, type Passage } from './egress-proxy.ts';

export interface PassageSettings {
  allowance: Allowance;
  resolve: Resolve;
  /** The value of an environment variable that a target names. */
  secret(name: string): string | undefined;
}

/** Bytes on the wire for one read. A routine read needs some hundred kilobytes, an evidence read some megabytes. */
const LIMIT = 100_000_000;

/**
 * The passage for a read, through the target's own proxy where it names one.
 * @throws CaptureError with reason `guarded` when the address of that proxy is not configured
 */
export async function openPassageFor(
  { url, visit }: ReadRequest,
  settings: PassageSettings,
): Promise<Passage> {
  const { allowance, resolve, secret } = settings;
  const upstream = visit.proxy === undefined ? undefined : secret(visit.proxy);
  if (
    visit.proxy !== undefined &&
    !/^(https?|socks[45]?[ah]?):/.test(URL.parse(upstream ?? '')?.protocol ?? '')
  ) {
    throw new CaptureError(
      'guarded',
      `${url} was not asked: it is to be read through the proxy whose address is in ${visit.proxy}, which holds none; set it, e.g. to http://user:password@proxy.example:3128`,
    );
  }
  return openPassage({ allowance, resolve, upstream, limit: LIMIT });
}
