import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { pageMarkup, policyMarkup } from '../test/site/policy.ts';

export interface BenchPage {
  name: string;
  body: Buffer;
}

/** Recorded policy pages of real vendors, beside the checkout; they are not ours to publish. */
const CORPUS = join(import.meta.dirname, '../../shared/corpus/replay');

/** The last recording of each page there is, else as many pages of our own of the same size. */
export function benchPages(): BenchPage[] {
  return existsSync(CORPUS) ? recorded() : invented();
}

export function pagesAre(): string {
  return existsSync(CORPUS) ? 'recorded policy pages' : 'generated policy pages';
}

function recorded(): BenchPage[] {
  const files = globSync(`${CORPUS}/*/*.html.gz`).sort();
  const last = Map.groupBy(files, dirname);
  return [...last].map(([folder, recordings]) => ({
    name: basename(folder),
    body: gunzipSync(readFileSync(recordings.at(-1)!)),
  }));
}

function invented(): BenchPage[] {
  const clauses = (page: number) =>
    Array.from({ length: 150 }, (_, clause) => [
      `<h3>${clause + 1}. Section ${clause + 1} of page ${page}</h3>`,
      `<details><summary>More</summary><p>We keep record ${clause} of your conversations for ${page + clause} days.</p></details>`,
      `<p>${'You may object to this by writing to us, and we will answer within a month. '.repeat(8)}</p>`,
    ]).flat();
  return Array.from({ length: 16 }, (_, page) => ({
    name: `page-${page}`,
    body: Buffer.from(
      pageMarkup(policyMarkup() + clauses(page).join('\n'), '<script src="/app.js"></script>'),
    ),
  }));
}
