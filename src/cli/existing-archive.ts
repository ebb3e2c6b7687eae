import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { Archive } from '../archive/archive.ts';
import { openArchive } from '../archive/open-archive.ts';
import type { Place } from '../archive/place.ts';
import type { Config } from '../config.ts';
import { Failure } from './failure.ts';

const NAME_IT = 'name its folder with --archive';

/**
 * For commands that look at an archive: a name that was mistyped would else become an empty one.
 *
 * @param mend what to do where there is none, for people
 * @throws Failure
 */
export async function assertArchive({ archiveDir, databaseUrl }: Place, mend = NAME_IT): Promise<void> {
  if (databaseUrl !== undefined) return;
  await access(join(archiveDir, 'archive.sqlite')).catch(cause => {
    throw new Failure(`there is no archive in ${archiveDir}; ${mend}`, { cause });
  });
}

/**
 * Opens the configured archive, which must be there, for as long as the work lasts.
 *
 * @throws Failure as `assertArchive` does, Error as `openArchive` does
 */
export async function withArchive<T>(
  config: Config,
  work: (archive: Archive) => Promise<T>,
  mend = NAME_IT,
): Promise<T> {
  await assertArchive(config, mend);
  const archive = await openArchive(config);
  try {
    return await work(archive);
  } finally {
    await archive.close();
  }
}
