import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { sha256 } from '../src/words/sha256.ts';
import { pageMarkup, policyMarkup } from '../test/site/policy.ts';

/** The captures of one page, in the order in which they were taken. */
export interface History {
  page: string;
  captures: readonly Buffer[];
}

/** Recordings of real vendors, beside the checkout; they are not ours to publish. */
const REPLAY = join(import.meta.dirname, '../../shared/corpus/replay');
const SECTIONS = 150;

/** What was recorded of each page, where recordings are at hand. */
export function recordedHistories(): readonly History[] {
  if (!existsSync(REPLAY)) return [];
  const files = globSync(`${REPLAY}/*/*.gz`).sort();
  return [...Map.groupBy(files, dirname)].map(([folder, recordings]) => ({
    page: basename(folder),
    captures: recordings.map(file => gunzipSync(readFileSync(file))),
  }));
}

/**
 * Successive captures of one generated page of some 190 kB, as vendors' pages are: every one has other tokens (a nonce on each of its
 * scripts, the digest of a build every week's worth, an address with a signature on each picture), and every tenth another sentence.
 */
export function generatedHistory(count: number): History {
  return {
    page: 'generated',
    captures: Array.from({ length: count }, (_, index) => Buffer.from(generatedPage(index))),
  };
}

function generatedPage(index: number): string {
  const [build, edition] = [Math.floor(index / 14), Math.floor(index / 10)];
  const nonce = sha256(`nonce ${index}`).slice(0, 32);
  const sections = Array.from({ length: SECTIONS }, (_, section) => {
    // Each edition has amended one more section than the one before.
    const amended = Math.max(0, edition - (section % 10));
    return `<section class="s-${sha256(`class ${build} ${section}`).slice(0, 6)}"><h3>${section + 1}. Section ${section + 1}</h3>
<img src="/media/${section}.png?sig=${sha256(`signature ${index} ${section}`)}">
<p>${sentences(section, 0)}</p><p>${sentences(section, section % 7 === 0 ? amended : 0)}</p></section>`;
  });
  const scripts = Array.from(
    { length: 40 },
    (_, n) => `<script nonce="${nonce}" src="/_build/${sha256(`${build} ${n}`)}.js"></script>`,
  );
  return pageMarkup(policyMarkup() + sections.join('\n'), scripts.join('\n'));
}

const WORDS =
  'we you your data may keep use share with partners models train service account days law object consent delete ask';

/** Some hundred words that are a section's own, and an edition's. */
function sentences(section: number, edition: number): string {
  const words = WORDS.split(' ');
  return Array.from({ length: 3 }, (_, part) => {
    const digest = Buffer.from(sha256(`sentence ${section} ${edition} ${part}`), 'hex');
    return `${[...digest].map(byte => words[byte % words.length]).join(' ')}.`;
  }).join(' ');
}
