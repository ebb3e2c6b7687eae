import { readFileSync } from 'node:fs';
import type { Context, Hono } from 'hono';
import { sha256 } from '../words/sha256.ts';

const FILES = ['awaiting.js', 'keys.js', 'slider.js'] as const;
export type ClientFile = (typeof FILES)[number];

const SCRIPTS = new Map(
  FILES.map(name => {
    const source = readFileSync(new URL(`./client/${name}`, import.meta.url), 'utf8');
    return [name, { source, version: sha256(source).slice(0, 12) }] as const;
  }),
);

/** Names the script by its content, so that it may be kept for ever and is fetched again when it changes. */
export function scriptAddress(name: ClientFile): string {
  return `/${name}?v=${SCRIPTS.get(name)!.version}`;
}

export function serveScripts(app: Hono): void {
  for (const [name, { source, version }] of SCRIPTS) {
    app.get(`/${name}`, (c: Context) =>
      c.body(source, 200, {
        'content-type': 'text/javascript; charset=utf-8',
        'cache-control': c.req.query('v') === version ? 'public, max-age=31536000, immutable' : 'no-cache',
      }),
    );
  }
}
