import { Command } from 'commander';
import { archiveBackupCommand } from './archive-backup.ts';
import { archiveCopyCommand } from './archive-copy.ts';
import { archiveExportCommand } from './archive-export.ts';
import { archiveLogCommand } from './archive-log.ts';
import { archiveMigrateCommand } from './archive-migrate.ts';
import { archivePruneCommand } from './archive-prune.ts';
import { archiveReplayCommand } from './archive-replay.ts';
import { archiveRestoreCommand } from './archive-restore.ts';
import { archiveStatsCommand } from './archive-stats.ts';
import { archiveVerifyCommand } from './archive-verify.ts';
import { archiveVerifyBundleCommand } from './archive-verify-bundle.ts';

export function archiveCommand(): Command {
  return new Command('archive')
    .description('look after the archive')
    .addCommand(archiveBackupCommand())
    .addCommand(archiveCopyCommand())
    .addCommand(archiveExportCommand())
    .addCommand(archiveLogCommand())
    .addCommand(archiveMigrateCommand())
    .addCommand(archivePruneCommand())
    .addCommand(archiveReplayCommand())
    .addCommand(archiveRestoreCommand())
    .addCommand(archiveStatsCommand())
    .addCommand(archiveVerifyCommand())
    .addCommand(archiveVerifyBundleCommand());
}
