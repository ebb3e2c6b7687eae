import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const STATIONS = ['words', 'target', 'capture', 'document', 'change', 'finding', 'position', 'alert'];

/** What each folder may import besides itself: the path runs one way. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(STATIONS.map((station, index) => [station, STATIONS.slice(0, index)])),
  archive: STATIONS,
  watch: [...STATIONS, 'archive'],
  search: [...STATIONS, 'archive'],
  web: [...STATIONS, 'archive', 'watch', 'search'],
  machine: [],
  '.': [...STATIONS, 'archive', 'watch', 'machine'],
  jobs: [...STATIONS, 'archive', 'watch', '.'],
  cli: [...STATIONS, 'archive', 'watch', 'machine', 'search', 'web', 'jobs', '.'],
};

/** Modules that touch the world, and the words in a file's name that announce it. The outer folders are all about the world. */
const TOUCHES =
  /^(node:(fs|net|http|https|child_process|sqlite|dns|tls|os|worker_threads)|playwright|kysely|pg$|proxy-chain|undici|pino|@slack\/web-api|@hono\/node-server)/;
const ANNOUNCED =
  /playwright|proxy|undici|tcp|dns|git|sql|postgres|slack|files|migrat|serve|stylesheet|standby/;
const WORLDLY = new Set(['cli', 'jobs', 'machine', '.']);

const files = globSync('{src,jobs}/**/*.{ts,mjs}').sort();
const folderOf = (path: string) =>
  path.startsWith('jobs') ? 'jobs' : path.split('/').length > 2 ? path.split('/')[1]! : '.';
const sourceOf = new Map(files.map(file => [file, readFileSync(file, 'utf8')]));
const importsOf = (file: string) =>
  [...(sourceOf.get(file) ?? '').matchAll(/^(import type|import|export)\s[^;]*?from '([^']+)'/gms)].map(
    match => ({
      typeOnly: match[1] === 'import type',
      from: match[2]!,
    }),
  );

describe('the layout', () => {
  it.each(files)('%s imports only what lies before it on the path', file => {
    const folder = folderOf(file);
    const beyond = importsOf(file)
      .filter(({ from }) => /^\..*\.(ts|mjs)$/.test(from))
      .map(({ from, typeOnly }) => ({ folder: folderOf(normalize(join(dirname(file), from))), typeOnly }))
      .filter(({ folder: other }) => other !== folder && !MAY_IMPORT[folder]?.includes(other));
    expect(beyond).toEqual([]);
  });

  it('lets only jobs know of the queue', () => {
    const knowing = files.filter(file => importsOf(file).some(({ from }) => /^bullmq/.test(from)));
    expect(knowing.filter(file => folderOf(file) !== 'jobs')).toEqual([]);
  });

  it('has effects only in files named for the technology they touch', () => {
    const touching = files.filter(file =>
      importsOf(file).some(({ from, typeOnly }) => !typeOnly && TOUCHES.test(from)),
    );
    const silent = touching.filter(
      file => !WORLDLY.has(folderOf(file)) && !ANNOUNCED.test(file.split('/').at(-1)!),
    );
    expect(silent).toEqual([]);
  });

  it('is made of small files: a median of at most 80 lines, none above 250 but vocabularies', () => {
    const lengths = files.map(file => ({ file, lines: (sourceOf.get(file) ?? '').split('\n').length }));
    const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(80);
    expect(lengths.filter(({ file, lines }) => lines > 250 && !file.includes('/languages/'))).toEqual([]);
  });
});
