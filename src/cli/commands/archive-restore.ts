import { join } from 'node:path';
import { Command } from 'commander';
import { restore, restoreBlobs } from '../../archive/backup-files.ts';
import { blobFiles } from '../../archive/blob-files.ts';
import { assertArchive } from '../existing-archive.ts';
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
      const { archiveDir } = configOf(command);
      const progress = (all: number) => steps(all, 'bodies copied and read back');
      if (options.onlyBlobs) {
        await assertArchive(archiveDir);
        const blobs = await restoreBlobs(
          dir,
          blobFiles(join(archiveDir, 'blobs')),
          `the archive in ${archiveDir}`,
          progress,
        );
        console.log(options.json ? JSON.stringify(blobs) : mendedForPeople(blobs, archiveDir));
        if (blobs.damaged.length > 0) process.exitCode = 1;
        return;
      }
      const copied = await restore(dir, archiveDir, progress);
      console.log(
        options.json ? JSON.stringify(copied) : copiedForPeople(copied, `The archive in ${archiveDir}`),
      );
      if (!options.json && copied.rows.owed.length > 0) console.log(owedAgain(copied.rows.owed));
      if (copied.wrong.length > 0) process.exitCode = 1;
    });
}

function owedAgain(owed: readonly string[]): string {
  return `${owed.length} alerts were owed when the backup was made (${owed.slice(0, 5).join(', ')}${owed.length > 5 ? ', …' : ''}): they are delivered when the service starts, again where they had been since.`;
}
