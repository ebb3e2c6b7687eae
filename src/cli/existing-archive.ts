import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from './failure.ts';

/** For commands that look at an archive: a name that was mistyped would else become an empty one. @throws Failure */
export async function assertArchive(directory: string): Promise<void> {
  await access(join(directory, 'archive.sqlite')).catch(cause => {
    throw new Failure(`there is no archive in ${directory}; name its folder with --archive`, { cause });
  });
}
