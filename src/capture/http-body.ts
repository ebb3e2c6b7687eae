import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { CaptureError } from './capture.ts';

/** What we can decode, for `Accept-Encoding`. */
export const ENCODINGS = 'gzip, deflate, br';

/**
 * Takes in a body, decoded, up to `limit` bytes. A bomb ends there: what is decoded is counted as it comes.
 * @param encoding of the answer's Content-Encoding header
 * @throws CaptureError with reason `too-large`, or `content-type` for an encoding nobody asked for
 */
export async function takeBody(
  url: string,
  body: Readable,
  encoding: string | undefined,
  limit: number,
): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  const collect = async (decoded: AsyncIterable<Buffer>) => {
    for await (const chunk of decoded) {
      length += chunk.length;
      if (length > limit) throw tooLarge(url, limit);
      chunks.push(chunk);
    }
  };
  const decode = decoderOf(url, encoding);
  await (decode ? pipeline(body, decode, collect) : pipeline(body, collect));
  return Buffer.concat(chunks, length);
}

function decoderOf(url: string, encoding = 'identity') {
  switch (encoding.trim().toLowerCase()) {
    case 'identity':
    case '':
      return undefined;
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'deflate':
      return createInflate();
    case 'br':
      return createBrotliDecompress();
    default:
      throw new CaptureError('content-type', `${url} came encoded as ${encoding}, which was not asked for`);
  }
}

export function tooLarge(url: string, limit: number): CaptureError {
  const megabytes = Math.round(limit / 1_000_000);
  return new CaptureError(
    'too-large',
    `${url} is longer than ${megabytes} MB: that is no page of text; point the target at the page that shows it`,
  );
}
