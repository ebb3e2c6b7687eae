import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

/**
 * What our pages may do: load our own stylesheet, scripts and pictures and ask this archive, and nothing else. No script within a page runs, so text of a
 * hostile one could do no harm even if it were not escaped. Whether the site is reached over TLS is the business of what stands before it.
 */
export function strictHeaders(): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      styleSrc: ["'self'"],
      scriptSrc: ["'self'"],
      imgSrc: ["'self'"],
      connectSrc: ["'self'"],
      // Archived pages, whose own policy sandboxes them.
      frameSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    referrerPolicy: 'no-referrer',
    strictTransportSecurity: false,
    xFrameOptions: 'DENY',
    // A file of evidence is held more strictly still.
    overwrite: false,
  });
}
