import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { diffArrays } from 'diff';
import type { Document } from '../src/document/document.ts';
import { documentFromHtml } from '../src/document/from-html.ts';
import { documentFromMarkdown } from '../src/document/from-markdown.ts';
import type { Selector } from '../src/target/target.ts';

/** Captures, versions and declarations; they are kept beside the repository and not in it. */
const CORPUS = join(import.meta.dirname, '../../shared/corpus');

/** Share of words, in order, that must agree over all captures. */
const LEAST = 0.98;

interface Step {
  file: string;
  fetched: string;
  version_commit?: string;
  subject?: string;
}
interface Folder {
  slug: string;
  source: string;
  document: string;
  url: string;
  steps: readonly Step[];
}
type Given = Selector | readonly Selector[] | undefined;
interface Declared {
  fetch?: string;
  select?: Given;
  remove?: Given;
  combine?: readonly Declared[];
  filter?: readonly unknown[];
}
interface Agreement {
  of: string;
  words: number;
  agreeing: number;
  theirs: string;
  ours: string;
}

/**
 * Extracts the captures of which a version is recorded, each by the declaration that was in force when it was taken, and compares the
 * words with those of the version.
 * @param worst how many of the worst are shown
 * @returns whether enough words agree
 */
export function benchOtaExtraction(worst = 12): boolean {
  if (!existsSync(join(CORPUS, 'replay'))) {
    console.log(`The captures are not here (${CORPUS}), so there is nothing to measure with.`);
    return true;
  }
  const directory = mkdtempSync(join(tmpdir(), 'ota-extraction-'));
  try {
    const repositories = new Map<string, string>();
    for (const bundle of globSync('ota/genai-*.bundle', { cwd: CORPUS })) {
      const name = bundle.replace(/^ota\/|\.bundle$/g, '');
      const into = join(directory, name);
      execFileSync('git', ['clone', '--quiet', '--bare', join(CORPUS, bundle), into]);
      repositories.set(name, into);
    }
    const all = globSync('*/replay.json', { cwd: join(CORPUS, 'replay') })
      .sort()
      .flatMap(file => {
        const folder = JSON.parse(readFileSync(join(CORPUS, 'replay', file), 'utf8')) as Folder;
        return folder.steps.flatMap(step => agreement(folder, step, repositories) ?? []);
      });
    return told(all, worst);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function agreement(
  { slug, source, document, url }: Folder,
  { file, fetched, version_commit: version, subject = '' }: Step,
  repositories: ReadonlyMap<string, string>,
): Agreement | undefined {
  if (version === undefined || !/^(?:First record|Record new)/.test(subject)) return undefined;
  const collection = source.split(' ').at(-1)!;
  const show = (repository: string, what: string) =>
    execFileSync('git', ['-C', repositories.get(`${collection}-${repository}`)!, 'show', what], {
      encoding: 'utf8',
      maxBuffer: 1e8,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  const [service = '', terms = ''] = document.split('/');
  const declared = declaredAt(fetched, service, terms, repositories.get(`${collection}-declarations`)!);
  if (declared === undefined) return undefined;
  const html = gunzipSync(readFileSync(join(CORPUS, 'replay', slug, file))).toString('utf8');
  const select = listed(declared.select);
  const ours = wordsOf(documentFromHtml(html, { url, select, remove: listed(declared.remove) }));
  const theirs = wordsOf(documentFromMarkdown(show('versions', `${version}:${document}.md`)));
  const runs = diffArrays([...theirs], [...ours]);
  const agreeing = runs.reduce((sum, run) => sum + (run.added || run.removed ? 0 : run.value.length), 0);
  const said = (which: 'added' | 'removed') =>
    runs
      .filter(run => run[which])
      .sort((one, other) => other.value.length - one.value.length)
      .slice(0, 1)
      .map(run => run.value.slice(0, 12).join(' '))
      .join('');
  const of = `${slug} ${fetched.slice(0, 16)} ${JSON.stringify(select)}${declared.filter ? ' with filters' : ''}`;
  return {
    of,
    words: Math.max(ours.length, theirs.length),
    agreeing,
    theirs: said('removed'),
    ours: said('added'),
  };
}

/** How a document was declared to be read at a moment: as its file stood in the collection then. */
function declaredAt(at: string, service: string, terms: string, repository: string): Declared | undefined {
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', repository, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  const commit = git('rev-list', '-1', '--first-parent', `--before=${at}`, 'HEAD').trim();
  try {
    const file = JSON.parse(git('show', `${commit}:declarations/${service}.json`)) as {
      documents?: Record<string, Declared>;
      terms?: Record<string, Declared>;
    };
    const declared = (file.terms ?? file.documents)?.[terms];
    // What is assembled from several pages is compared only where it is one page.
    return declared?.combine === undefined ? declared : undefined;
  } catch {
    return undefined;
  }
}

const listed = (given: Given): readonly Selector[] =>
  given === undefined ? [] : Array.isArray(given) ? given : [given as Selector];

/** Fewer words are repeated in policies for good reason. */
const LONG = 8;

/**
 * The words of a document. A longer clause that stands in it again is counted once: collections that select `div` have each text as
 * often as it is nested, which is nothing that the page says.
 */
function wordsOf({ clauses }: Document): readonly string[] {
  const seen = new Set<string>();
  return clauses.flatMap(({ text }) => {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const whole = words.join(' ');
    if (words.length >= LONG && seen.has(whole)) return [];
    seen.add(whole);
    return words;
  });
}

function told(all: readonly Agreement[], worst: number): boolean {
  const share = ({ agreeing, words }: { agreeing: number; words: number }) =>
    words === 0 ? 1 : agreeing / words;
  const sum = all.reduce(
    (total, each) => ({ words: total.words + each.words, agreeing: total.agreeing + each.agreeing }),
    { words: 0, agreeing: 0 },
  );
  for (const each of all.toSorted((one, other) => share(one) - share(other)).slice(0, worst)) {
    console.log(`${(share(each) * 100).toFixed(1)} % of ${each.words} words: ${each.of}`);
    if (each.theirs) console.log(`    only theirs: ${each.theirs} …`);
    if (each.ours) console.log(`    only ours: ${each.ours} …`);
  }
  console.log(
    `${all.length} captures with a version of one page: ${(share(sum) * 100).toFixed(2)} % of ${sum.words.toLocaleString('en')} words agree (at least ${LEAST * 100} %)`,
  );
  return share(sum) >= LEAST && all.length > 0;
}
