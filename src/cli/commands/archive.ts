import { Command } from 'commander';
import { archivePruneCommand } from './archive-prune.ts';

export function archiveCommand(): Command {
  return new Command('archive').description('look after the archive').addCommand(archivePruneCommand());
}
