import { Command } from 'commander';
import { archiveBackupCommand } from './archive-backup.ts';
import { archivePruneCommand } from './archive-prune.ts';
import { archiveReplayCommand } from './archive-replay.ts';
import { archiveRestoreCommand } from './archive-restore.ts';
import { archiveStatsCommand } from './archive-stats.ts';

export function archiveCommand(): Command {
  return new Command('archive')
    .description('look after the archive')
    .addCommand(archiveBackupCommand())
    .addCommand(archivePruneCommand())
    .addCommand(archiveReplayCommand())
    .addCommand(archiveRestoreCommand())
    .addCommand(archiveStatsCommand());
}
