import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { LogKeyError } from '../../src/archive/log/log-key.ts';
import { openSqliteArchive } from '../../src/archive/open-sqlite.ts';
import { signLog, stampLog } from '../../src/watch/keep-log.ts';
import { aFailed, aTarget, DAWN } from '../archive/builders.ts';

const MINUTE = 60_000;

describe('keeping the log', () => {
  let directory: string;
  let archive: Archive;
  let now: Date;
  const clock = () => now;
  const pass = (milliseconds: number) => {
    now = new Date(now.getTime() + milliseconds);
  };
  const record = () => archive.record(aFailed(now.toISOString()));
  const sizes = async () => (await archive.log.checkpoints(99)).map(({ treeSize }) => treeSize);

  beforeEach(async () => {
    now = new Date(DAWN);
    directory = await mkdtemp(join(tmpdir(), 'clausewatch-keep-log-'));
    archive = await openSqliteArchive(directory, { clock });
    await archive.declareTargets([aTarget()], DAWN);
  });
  afterEach(async () => {
    await archive.close();
    await rm(directory, { recursive: true, force: true });
  });

  it('signs at once what nobody has signed yet, and then at most every minute', async () => {
    await signLog({ archive, clock });
    expect(await sizes()).toEqual([0]);
    await record();
    pass(MINUTE - 1);
    await signLog({ archive, clock });
    expect(await sizes()).toEqual([0]);
    pass(1);
    await signLog({ archive, clock });
    expect(await sizes()).toEqual([1, 0]);
    pass(MINUTE);
    await signLog({ archive, clock });
    expect(await sizes()).toEqual([1, 0]);
  });

  it('signs also when the clock was set back', async () => {
    await signLog({ archive, clock });
    await record();
    pass(-MINUTE * 60);
    await signLog({ archive, clock });
    expect(await sizes()).toEqual([1, 0]);
  });

  it('makes no second key when the first is gone, and signs everything when it is back', async () => {
    await signLog({ archive, clock });
    const another = await openSqliteArchive(directory, { clock, logKeyFile: join(directory, 'gone.key') });
    await record();
    pass(MINUTE);
    await expect(signLog({ archive: another, clock })).rejects.toThrow(LogKeyError);
    await another.close();
    await signLog({ archive, clock });
    expect(await sizes()).toEqual([1, 0]);
  });

  describe('with an authority', () => {
    let asked: string[];
    const authority = {
      name: 'https://tsa.example/',
      async stamp(text: string) {
        asked.push(text);
        return Uint8Array.of(48, asked.length);
      },
    };
    const round = async () => {
      await record();
      pass(MINUTE);
      await signLog({ archive, clock });
      await stampLog({ archive, clock, authority });
    };
    beforeEach(() => {
      asked = [];
    });

    it('has checkpoints stamped, at most every ten minutes', async () => {
      for (let minute = 0; minute <= 20; minute++) await round();
      const stamped = (await archive.log.checkpoints(99)).filter(({ timestamp }) => timestamp);
      expect(stamped.map(({ treeSize }) => treeSize)).toEqual([21, 11, 1]);
      expect(asked).toEqual(stamped.map(({ note }) => note).reverse());
      expect(await archive.log.lastStamped()).toEqual(stamped[0]);
    });

    it('asks again later when the authority gave none', async () => {
      const failing = { ...authority, stamp: () => Promise.reject(new Error('tsa.example is closed')) };
      await record();
      await signLog({ archive, clock });
      await expect(stampLog({ archive, clock, authority: failing })).rejects.toThrow('tsa.example is closed');
      await stampLog({ archive, clock, authority });
      expect(await archive.log.lastStamped()).toMatchObject({ treeSize: 1 });
    });

    it('stamps nothing twice, and not the empty log', async () => {
      await signLog({ archive, clock });
      await stampLog({ archive, clock, authority });
      expect(asked).toEqual([]);
      await round();
      pass(MINUTE * 60);
      await stampLog({ archive, clock, authority });
      expect(asked).toHaveLength(1);
    });
  });
});
