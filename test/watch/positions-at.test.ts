import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { openSqliteArchive } from '../../src/archive/open-sqlite.ts';
import { positionsAt } from '../../src/watch/positions-at.ts';
import { aChanged, aFirst, aTarget, hours, LUTRA } from '../archive/builders.ts';

const USE = 'We use your chats to train our models.';
const OBJECT = 'You can object to training by writing to privacy@lutra.example.';

describe('positions of an archived target', () => {
  let folder: string;
  let archive: Archive;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clausewatch-positions-'));
    archive = await openSqliteArchive(folder);
    await archive.declareTargets([aTarget()], hours(0));
    await archive.record(aFirst(hours(0), [USE]));
    const before = (await archive.latest(LUTRA))!;
    await archive.record(aChanged(hours(12), before.document, [USE, OBJECT]), before);
  });
  afterEach(async () => {
    await archive.close();
    await rm(folder, { recursive: true });
  });

  const told = async (at: string) => {
    const found = await positionsAt(archive, LUTRA, at);
    return found?.positions.map(({ position, since }) => [
      position.tier,
      position.trains.value,
      since.trains,
    ]);
  };

  it('are those of the snapshot that stood then', async () => {
    expect(await told(hours(6))).toEqual([['all-users', 'yes', hours(0)]]);
  });

  it('say since when they have stood', async () => {
    expect(await told(hours(24))).toEqual([['all-users', 'unless-refused', hours(12)]]);
    const [row] = (await positionsAt(archive, LUTRA, hours(24)))!.positions;
    expect(row!.since.data).toBe(hours(0));
  });

  it('are none before the first', async () => {
    expect(await told(hours(-1))).toBeUndefined();
  });
});
