import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { aTarget, hours } from '../builders.ts';

/** Opens the archive that is known by a directory, which is there and empty at first. */
export type Opener = (directory: string) => Promise<Archive>;

/** What each test of the contract is given: an archive of its own in which `lutra/privacy` is declared at dawn. */
export interface World {
  readonly archive: Archive;
  /** Opens the same archive once more, beside the first. */
  openAgain(): Promise<Archive>;
  /** Closes everything that is open, as the end of the program does. */
  closeAll(): Promise<void>;
}

/** Makes a new world before each test and takes it away after. */
export function aWorld(open: Opener): World {
  let directory: string;
  let opened: Archive[] = [];

  const world: World = {
    get archive() {
      return opened[0]!;
    },
    async openAgain() {
      const another = await open(directory);
      opened.push(another);
      return another;
    },
    async closeAll() {
      await Promise.all(opened.map(each => each.close()));
      opened = [];
    },
  };

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'clausewatch-archive-'));
    await world.openAgain();
    await world.archive.declareTargets([aTarget()], hours(0));
  });
  afterEach(async () => {
    await world.closeAll();
    await rm(directory, { recursive: true, force: true });
  });
  return world;
}
