import type { IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Behaviour } from './behaviours.ts';
import { answers } from './behaviours.ts';

export interface SeenRequest {
  /** Path with its query, e.g. `/privacy?lang=en`. */
  path: string;
  headers: IncomingHttpHeaders;
}

/** A vendor's web site on 127.0.0.1 that behaves, path by path, as badly as a test asks it to. */
export interface Site {
  /** Absolute address of a path. */
  url(path: string): string;
  /** What a path serves from now on. */
  set(path: string, behaviour: Behaviour): void;
  /** Every request so far, in order. */
  requests: readonly SeenRequest[];
  /** Also ends answers that hang. */
  close(): Promise<void>;
}

/** Starts a site on a free port. A path is looked up without its query; one that is not declared answers 404. */
export async function startSite(pages: Readonly<Record<string, Behaviour>> = {}): Promise<Site> {
  const behaviours = new Map(Object.entries(pages));
  const requests: SeenRequest[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    requests.push({ path, headers: request.headers });
    const behaviour = behaviours.get(path.split('?')[0]!) ?? answers(404);
    behaviour(request, response);
  });
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: path => `http://127.0.0.1:${port}${path}`,
    set: (path, behaviour) => void behaviours.set(path, behaviour),
    requests,
    close: () =>
      new Promise(closed => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
