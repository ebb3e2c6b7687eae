import type { Context, Hono } from 'hono';
import type { Archive } from '../archive/archive.ts';
import type { Wanted } from '../archive/bundle/subject.ts';
import { SOFTWARE } from '../capture/user-agent.ts';
import { type Clock, instant } from '../words/instant.ts';
import { openBundle, type Print, printRecord } from './bundle.ts';
import { bundleResponse } from './bundle-response.ts';

interface Bundles {
  archive: Archive;
  clock: Clock;
  print: Print | undefined;
  onError: ((error: Error) => void) | undefined;
  /** Says that there is no such page. */
  missing: (c: Context) => Promise<Response>;
}

/** Changes and snapshots to be handed on: `bundle.zip` is all of the evidence, `record.pdf` its paper alone. */
export function serveBundles(app: Hono, { archive, clock, print, onError, missing }: Bundles): void {
  const how = () => ({ archive, now: instant(clock()), software: SOFTWARE, print });
  app.get('/:kind{changes|snapshots}/:id{[0-9]{1,15}}/bundle.zip', async c => {
    const bundle = await openBundle(wantedBy(c), how());
    return bundle ? bundleResponse(bundle, onError) : missing(c);
  });
  app.get('/:kind{changes|snapshots}/:id{[0-9]{1,15}}/record.pdf', async c => {
    const record = await printRecord(wantedBy(c), how());
    if (!record) return missing(c);
    const { fileName, pdf } = record;
    if (!pdf) {
      return c.text(
        'There is no browser here to print with; the page itself can be printed, and looks the same.\n',
        503,
      );
    }
    return c.body(Buffer.from(pdf), 200, {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${fileName}"`,
      'cache-control': 'private, no-cache',
    });
  });
}

function wantedBy(c: Context): Wanted {
  return { kind: c.req.param('kind') === 'changes' ? 'change' : 'snapshot', id: Number(c.req.param('id')) };
}
