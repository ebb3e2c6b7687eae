import { Command } from 'commander';
import { archivePruneCommand } from './archive-prune.ts';
import { archiveReplayCommand } from './archive-replay.ts';

export function archiveCommand(): Command {
  return new Command('archive')
    .description('look after the archive')
    .addCommand(archivePruneCommand())
    .addCommand(archiveReplayCommand());
}
