import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { openSqliteArchive } from '../../src/archive/open-sqlite.ts';
import { type Rederived, rederive } from '../../src/watch/rederive.ts';
import { aTarget, DAWN, LUTRA } from '../archive/builders.ts';
import { archived, FREE, PAID, page } from './archived-history.ts';

const TARGET = aTarget();

describe('reading an archive again', () => {
  let directory: string;
  let archive: Archive;
  const again = async (done: readonly Rederived[] = [], target = TARGET) => {
    const all: Rederived[] = [];
    for await (const one of rederive(archive, target, done)) all.push(one);
    return all;
  };

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'clausewatch-rederive-'));
    archive = await openSqliteArchive(directory);
    await archive.declareTargets([TARGET], DAWN);
  });
  afterEach(async () => {
    await archive.close();
    await rm(directory, { recursive: true });
  });

  it('finds what this version recorded itself as it was recorded, reversals too', async () => {
    await archived(archive, TARGET, [page(PAID), page(`${PAID} ${FREE}`), page(PAID)]);
    const all = await again();
    expect(all.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
    for (const one of all) {
      expect(one).not.toHaveProperty('document');
      expect(one).not.toHaveProperty('change');
      expect(one).not.toHaveProperty('unreadable');
    }
    expect(all[0]!.documentHash).toBe(all[2]!.documentHash);
  });

  it('tells what other rules would say of a change', async () => {
    await archived(archive, TARGET, [page(PAID), page(`${PAID} ${FREE}`)], check => ({
      ...check,
      findings: [],
      verdict: { alert: false, reason: 'No clause changed.', topics: [], direction: 'neutral' },
    }));
    const [, second] = await again();
    expect(second?.change).toMatchObject({
      was: { alert: false, direction: 'neutral', kind: 'text' },
      would: { alert: true, direction: 'more-control', kind: 'text' },
      lost: [],
    });
    expect(second?.change?.gained.length).toBeGreaterThan(0);
  });

  it('tells of documents that another extractor reads otherwise', async () => {
    await archived(archive, TARGET, [page(PAID), page(FREE)]);
    const elsewhere = { ...TARGET, select: ['h2 + p'] };
    const [first] = await again([], elsewhere);
    expect(first?.document).toMatchObject({ words: true, clauses: { removed: expect.any(Number) } });
  });

  it('goes on where an earlier run was cut off, and comes to the same', async () => {
    await archived(archive, TARGET, [page(PAID), page(`${PAID} ${FREE}`), page(PAID), page(FREE)]);
    const whole = await again();
    for (const cut of [1, 2, 3, 4]) expect(await again(whole.slice(0, cut))).toEqual(whole.slice(cut));
  });

  it('goes on past a body that is lost', async () => {
    await archived(archive, TARGET, [page(PAID), page(FREE), page(PAID), page(FREE)]);
    const lost = (await archive.snapshot((await archive.lineage(LUTRA))[3]!.id))!.bodyHash;
    await rm(join(directory, 'blobs', lost.slice(0, 2)), { recursive: true });
    const all = await again();
    expect(all).toHaveLength(4);
    expect(all[0]?.unreadable).toContain(`blob ${lost} is missing`);
    expect(all[1]?.unreadable).toContain(lost);
  });

  it('writes nothing', async () => {
    await archived(archive, TARGET, [page(PAID), page(FREE)]);
    const before = await Promise.all([
      archive.targets(),
      archive.changes({ limit: 9 }),
      archive.alerts({ limit: 9 }),
    ]);
    await again();
    const after = await Promise.all([
      archive.targets(),
      archive.changes({ limit: 9 }),
      archive.alerts({ limit: 9 }),
    ]);
    expect(after).toEqual(before);
  });
});
