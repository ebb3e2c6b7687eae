import { timestampRequest, verifyTimestamp } from './timestamp.ts';

/** Milliseconds that an authority has to answer, and the bytes it may answer with. */
const PATIENCE = 20_000;
const MOST = 200_000;

/** Who says that something was there at a time. */
export interface TimestampAuthority {
  /** Its address, fit to be kept and shown: without credentials and query. */
  name: string;
  /**
   * DER of a TimeStampResp over the text's UTF-8 bytes, verified.
   *
   * @throws Error saying why there is none
   */
  stamp(text: string, signal?: AbortSignal): Promise<Uint8Array>;
}

/** An authority of RFC 3161 over HTTP. Credentials in the address are sent as basic authentication. */
export function httpAuthority(address: string): TimestampAuthority {
  const url = new URL(address);
  const credentials = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
  url.username = '';
  url.password = '';
  const authorization = credentials === ':' ? undefined : Buffer.from(credentials).toString('base64');
  const name = `${url.origin}${url.pathname}`;
  return {
    name,
    async stamp(text, signal) {
      const { request, nonce } = timestampRequest(text);
      const impatience = AbortSignal.timeout(PATIENCE);
      try {
        const response = await fetch(url, {
          method: 'POST',
          body: request,
          headers: {
            'content-type': 'application/timestamp-query',
            ...(authorization !== undefined && { authorization: `Basic ${authorization}` }),
          },
          signal: signal ? AbortSignal.any([signal, impatience]) : impatience,
        });
        if (!response.ok) throw new Error(`it answers ${response.status}`);
        const token = await bytesOf(response);
        await verifyTimestamp(token, text, nonce);
        return token;
      } catch (cause) {
        const { message, cause: deeper } = cause as Error;
        const why = deeper instanceof Error ? `${message}: ${deeper.message}` : message;
        throw new Error(`${name} gave no timestamp (${why})`, { cause });
      }
    },
  };
}

async function bytesOf(response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > MOST) throw new Error(`its answer has more than ${MOST} bytes`);
  }
  return Uint8Array.from(Buffer.concat(chunks));
}
