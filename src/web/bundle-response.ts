import type { Bundle } from './bundle.ts';

/** A bundle as a download that is sent while it is made. What goes wrong on the way breaks it off, and is told. */
export function bundleResponse({ fileName, zip }: Bundle, onError?: (error: Error) => void): Response {
  return new Response(ReadableStream.from(telling(zip, onError)), {
    headers: {
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="${fileName}"`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      // The proof in it may be a better one tomorrow: by an authority's time stamp.
      'cache-control': 'no-store',
    },
  });
}

async function* telling(
  zip: AsyncIterable<Uint8Array>,
  onError?: (error: Error) => void,
): AsyncGenerator<Uint8Array> {
  try {
    yield* zip;
  } catch (error) {
    onError?.(error as Error);
    throw error;
  }
}
