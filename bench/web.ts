import { statSync } from 'node:fs';
import type { Archive } from '../src/archive/archive.ts';
import { openSqliteArchive } from '../src/archive/open-sqlite.ts';
import { searchFile } from '../src/archive/place.ts';
import { serveArchive } from '../src/cli/serve-archive.ts';
import { openSearchIndex } from '../src/search/sqlite-index.ts';
import { STYLE_ADDRESS } from '../src/web/stylesheet.ts';
import { bytes } from '../src/words/bytes.ts';
import { describeComputer } from './machine.ts';
import { inMs, percentile } from './timing.ts';
import { webArchive } from './web-fill.ts';
import { browsing } from './web-get.ts';
import { TODAY } from './web-history.ts';
import { type PageKind, requestsOf } from './web-requests.ts';

const [WARM_UPS, MEASURED] = [5, 60];
/** What comes over the wire until a page stands there for the first time. */
const MOST_BYTES = 60_000;

/** What a kind of page took: milliseconds, and bytes of the largest. */
interface Figures {
  name: string;
  cold: number;
  median: number;
  p95: number;
  max: number;
  bytes: number;
  missed: readonly string[];
}

/**
 * How long every kind of page takes, and how large it is, in an archive of many documents that is served as the service serves it.
 * @param documents each with ten snapshots on average
 * @param json prints the figures for programs
 * @returns whether the goals are met
 */
export async function benchWeb(documents = 10_000, json = false): Promise<boolean> {
  const { folder, seconds, kept } = await webArchive(documents);
  const archive = await openSqliteArchive(folder);
  try {
    const index = await indexed(archive, folder);
    const { style, figures } = await served(archive, folder, documents);
    const met = figures.every(({ missed }) => missed.length === 0);
    const filled = { documents, fillSeconds: seconds, filledNow: !kept, ...index, style };
    if (json) console.log(JSON.stringify({ computer: describeComputer(), ...filled, met, figures }, null, 2));
    else print(filled, figures);
    return met;
  } finally {
    await archive.close();
  }
}

/** Brings the search index up to date. */
async function indexed(
  archive: Archive,
  folder: string,
): Promise<{ indexSeconds: number; indexBytes: number }> {
  const file = searchFile({ archiveDir: folder, databaseUrl: undefined });
  process.stderr.write('bringing the search index up to date\n');
  const started = performance.now();
  const index = await openSearchIndex(file, archive);
  await index.catchUp();
  await index.close();
  return { indexSeconds: (performance.now() - started) / 1_000, indexBytes: statSync(file).size };
}

async function served(
  archive: Archive,
  folder: string,
  documents: number,
): Promise<{ style: number; figures: readonly Figures[] }> {
  const kinds = await requestsOf(archive, documents, WARM_UPS + MEASURED);
  const nobody = {
    publicUrl: undefined,
    databaseUrl: undefined,
    chromiumPath: undefined,
    slackSigningSecret: undefined,
    tokens: { reader: undefined, reviewer: undefined },
  };
  const web = await serveArchive(
    archive,
    { archiveDir: folder, host: '127.0.0.1', port: 0, ...nobody },
    {
      clock: () => new Date(TODAY),
      log: { debug() {}, info() {}, warn: console.error, error: console.error },
    },
  );
  const { get, close } = browsing(web.url.replace('localhost', '127.0.0.1'));
  try {
    // Whoever opens their first page fetches the stylesheet too.
    const style = (await get(STYLE_ADDRESS)).bytes;
    const figures: Figures[] = [];
    for (const kind of kinds) {
      process.stderr.write(`${kind.name}\n`);
      const got = [];
      for (const address of kind.addresses) got.push(await get(address));
      figures.push(figuresOf(kind, got, style));
    }
    return { style, figures };
  } finally {
    close();
    await web.close();
  }
}

function figuresOf(kind: PageKind, got: readonly { ms: number; bytes: number }[], style: number): Figures {
  const warm = got.slice(WARM_UPS);
  const times = warm.map(({ ms }) => ms);
  const p95 = percentile(times, 0.95);
  const bytes = Math.max(...warm.map(each => each.bytes));
  const missed = [
    ...(p95 > kind.goal ? [`${kind.goal} ms`] : []),
    ...(kind.isPage && bytes + style > MOST_BYTES ? ['60 kB'] : []),
  ];
  return {
    name: kind.name,
    cold: got[0]!.ms,
    median: percentile(times, 0.5),
    p95,
    max: Math.max(...times),
    bytes,
    missed,
  };
}

type Filling = {
  documents: number;
  fillSeconds: number;
  filledNow: boolean;
  indexSeconds: number;
  indexBytes: number;
  style: number;
};

function print(of: Filling, figures: readonly Figures[]): void {
  console.log(describeComputer());
  console.log(
    `${of.documents.toLocaleString('en')} documents, filled in ${Math.round(of.fillSeconds)} s${of.filledNow ? '' : ' by an earlier run'}; search index brought up to date in ${of.indexSeconds.toFixed(1)} s, ${bytes(of.indexBytes)}; stylesheet ${bytes(of.style)}`,
  );
  console.log(
    `\n| ms, of ${MEASURED} | first | median | 95 % | largest | largest page | misses |\n|---|--:|--:|--:|--:|--:|---|`,
  );
  for (const { name, cold, median, p95, max, bytes: size, missed } of figures)
    console.log(
      `| ${name} | ${[cold, median, p95, max].map(inMs).join(' | ')} | ${bytes(size)} | ${missed.join(', ')} |`,
    );
}
