import { Command } from 'commander';
import { openHome } from '../../archive/open-archive.ts';
import { archiveOption, configOf, jsonOption } from '../options.ts';

export function archiveMigrateCommand(): Command {
  return new Command('migrate')
    .description('bring the tables up to date, as every start does: for before a deploy')
    .addOption(archiveOption())
    .addOption(jsonOption())
    .action(async (options: { json?: boolean }, command: Command) => {
      const { name, migrated, db } = await openHome(configOf(command));
      await db.destroy();
      if (options.json) return console.log(JSON.stringify({ archive: name, migrated }));
      const done = migrated.length === 0 ? 'is up to date' : `was brought up to date: ${migrated.join(', ')}`;
      console.log(`The archive in ${name} ${done}.`);
    });
}
