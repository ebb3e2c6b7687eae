import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Selector } from '../src/target/target.ts';

/** A recorded page and how its text was declared to be read; no selectors where nothing was declared. */
export interface ReplayPage {
  /** The folder it was recorded in, which stands for one document of one vendor. */
  of: string;
  html: string;
  select: readonly Selector[];
  remove: readonly Selector[];
}

/** Kept beside the repository and not in it. */
const REPLAY = join(import.meta.dirname, '../../shared/corpus/replay');

/** Recorded pages where they are at hand. */
export function replayPages(): ReplayPage[] | undefined {
  if (!existsSync(REPLAY)) return undefined;
  return globSync('*/*.html.gz', { cwd: REPLAY })
    .sort()
    .map(file => {
      const of = dirname(file);
      const declared = readFileSync(join(REPLAY, of, 'replay.json'), 'utf8');
      const { select, remove } = JSON.parse(declared) as Partial<ReplayPage>;
      const html = gunzipSync(readFileSync(join(REPLAY, file))).toString('utf8');
      return { of, html, select: select ?? [], remove: remove ?? [] };
    });
}
