import { Command } from 'commander';
import { backUp } from '../../archive/backup-files.ts';
import { Failure } from '../failure.ts';
import { archiveOption, configOf, jsonOption } from '../options.ts';
import { steps } from '../progress.ts';
import { copiedForPeople } from './archive-backup-text.ts';

export function archiveBackupCommand(): Command {
  return new Command('backup')
    .description(
      'copy the archive into a folder while the service runs, and read the copy back; a folder that holds an earlier backup is brought up to date',
    )
    .argument('<dir>', 'where the copy goes; best on another disk')
    .option('--thorough', 'also read back the bodies that an earlier backup had brought')
    .addOption(jsonOption())
    .addOption(archiveOption())
    .action(async (dir: string, options: { thorough?: boolean; json?: boolean }, command: Command) => {
      const { archiveDir, databaseUrl } = configOf(command);
      if (databaseUrl !== undefined) {
        throw new Failure(
          'the shared archive is backed up with pg_dump, which brings everything, or as an embedded one: clausewatch archive copy --from "$DATABASE_URL" --to DIR',
        );
      }
      const copied = await backUp(archiveDir, dir, {
        thorough: options.thorough ?? false,
        progress: all => steps(all, 'bodies copied and read back'),
      });
      console.log(options.json ? JSON.stringify(copied) : copiedForPeople(copied, `The backup in ${dir}`));
      if (copied.wrong.length > 0) process.exitCode = 1;
    });
}
