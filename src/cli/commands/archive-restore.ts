import { join } from 'node:path';
import { Command } from 'commander';
import { restore, restoreBlobs } from '../../archive/backup-files.ts';
import { blobFiles } from '../../archive/blob-files.ts';
import { openHome } from '../../archive/open-archive.ts';
import type { PackedBlobs } from '../../archive/packed-blobs.ts';
import { type Place, whereabouts } from '../../archive/place.ts';
import { assertArchive } from '../existing-archive.ts';
import { Failure } from '../failure.ts';
import { archiveOption, configOf, jsonOption } from '../options.ts';
import { steps } from '../progress.ts';
import { copiedForPeople, mendedForPeople } from './archive-backup-text.ts';

export function archiveRestoreCommand(): Command {
  return new Command('restore')
    .description('make an archive of a backup where there is none, and read it through')
    .argument('<dir>', 'the folder of the backup')
    .option(
      '--only-blobs',
      'put back the bodies that an archive lacks or that are damaged; also while the service runs',
    )
    .addOption(jsonOption())
    .addOption(archiveOption())
    .action(async (dir: string, options: { onlyBlobs?: boolean; json?: boolean }, command: Command) => {
      const config = configOf(command);
      const { archiveDir, databaseUrl } = config;
      const progress = (all: number) => steps(all, 'bodies copied and read back');
      if (options.onlyBlobs) {
        await assertArchive(config);
        const where = whereabouts(config);
        const blobs = await withBodies(config, to =>
          restoreBlobs(dir, to, `the archive in ${where}`, progress),
        );
        console.log(options.json ? JSON.stringify(blobs) : mendedForPeople(blobs, where));
        if (blobs.damaged.length > 0) process.exitCode = 1;
        return;
      }
      if (databaseUrl !== undefined) {
        throw new Failure(
          'the shared archive is restored with pg_restore, or from the folder of an embedded one: clausewatch archive copy --from DIR; --archive names a folder to restore to',
        );
      }
      const copied = await restore(dir, archiveDir, progress);
      console.log(
        options.json ? JSON.stringify(copied) : copiedForPeople(copied, `The archive in ${archiveDir}`),
      );
      if (!options.json && copied.rows.owed.length > 0) console.log(owedAgain(copied.rows.owed));
      if (copied.wrong.length > 0) process.exitCode = 1;
    });
}

/** The bodies of an archive alone: those of an embedded one can be put back even where its database is damaged. */
async function withBodies<T>(place: Place, work: (bodies: PackedBlobs) => Promise<T>): Promise<T> {
  if (place.databaseUrl === undefined) return work(blobFiles(join(place.archiveDir, 'blobs')));
  const home = await openHome(place);
  try {
    return await work(home.blobs);
  } finally {
    await home.db.destroy();
  }
}

function owedAgain(owed: readonly string[]): string {
  return `${owed.length} alerts were owed when the backup was made (${owed.slice(0, 5).join(', ')}${owed.length > 5 ? ', …' : ''}): they are delivered when the service starts, again where they had been since.`;
}
