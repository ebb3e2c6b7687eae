import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { blobFiles } from '../src/archive/blob-files.ts';
import { blobs } from '../src/archive/blobs.ts';
import { generatedHistory, type History, recordedHistories } from './archive-captures.ts';

/**
 * Bytes that captures take: packed as the archive packs them, each gzip'd, and committed to git, which is then told to pack.
 * @returns whether ours are no larger than git's
 */
export async function benchSizes(): Promise<boolean> {
  console.log(
    '\n| captures | raw | gzip each | git gc | archive | a capture | of git |\n|---|--:|--:|--:|--:|--:|--:|',
  );
  const recorded = recordedHistories();
  if (recorded.length === 0) console.log('| (no recorded captures at hand) | | | | | | |');
  const sets: [string, readonly History[]][] = [
    ...(recorded.length > 0 ? [['recorded', recorded] as [string, readonly History[]]] : []),
    ...recorded
      .filter(({ captures }) => captures.length > 10)
      .map(its => [its.page, [its]] as [string, History[]]),
    ['100 of one page, generated', [generatedHistory(100)]],
  ];
  const met: boolean[] = [];
  for (const [name, histories] of sets) met.push(await compared(name, histories));
  return met.every(Boolean);
}

async function compared(name: string, histories: readonly History[]): Promise<boolean> {
  const all = histories.flatMap(({ captures }) => captures);
  const gzip = sum(all.map(bytes => gzipSync(bytes).length));
  const [git, ours] = [committed(histories), await archived(histories)];
  const cells = [sum(all.map(bytes => bytes.length)), gzip, git, ours, ours / all.length].map(inBytes);
  const pages = histories.length > 1 ? ` of ${histories.length} pages` : '';
  console.log(`| ${name}: ${all.length}${pages} | ${cells.join(' | ')} | ${(ours / git).toFixed(2)} × |`);
  return ours <= git;
}

/** The folder of blobs, with one target a history. */
async function archived(histories: readonly History[]): Promise<number> {
  return inFolder(async folder => {
    const its = blobs(blobFiles(join(folder, 'blobs')));
    for (const { captures } of histories) {
      let like: string | undefined;
      for (const capture of captures) like = await its.put(capture, like);
    }
    return bytesIn(folder);
  });
}

/** The objects of one repository, with one file a history and one commit a capture. */
function committed(histories: readonly History[]): number {
  return inFolder(folder => {
    const git = (...args: string[]) =>
      execFileSync('git', [
        '-C',
        folder,
        '-c',
        'user.name=bench',
        '-c',
        'user.email=bench@localhost',
        '-c',
        'gc.auto=0',
        ...args,
      ]);
    git('init', '--quiet');
    for (const { page, captures } of histories) {
      for (const capture of captures) {
        writeFileSync(join(folder, `${page}.html`), capture);
        git('add', '.');
        git('commit', '--quiet', '--allow-empty', '-m', page);
      }
    }
    git('gc', '--quiet');
    return bytesIn(join(folder, '.git/objects'));
  });
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'clausewatch-bench-'));
  mkdirSync(join(folder, 'blobs'));
  const done = () => rmSync(folder, { recursive: true });
  const result = work(folder);
  if (result instanceof Promise) return result.finally(done) as T;
  done();
  return result;
}

function bytesIn(folder: string): number {
  return sum(
    globSync('**', { cwd: folder })
      .map(name => statSync(join(folder, name)))
      .filter(stat => stat.isFile())
      .map(stat => stat.size),
  );
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const inBytes = (value: number) => Math.round(value).toLocaleString('en');
