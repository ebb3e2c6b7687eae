import { Command } from 'commander';
import { openArchive } from '../../archive/open-archive.ts';
import { whereabouts } from '../../archive/place.ts';
import { openLog } from '../../log.ts';
import { archiveOption, configOf, portOption } from '../options.ts';
import { serveArchive } from '../serve-archive.ts';
import { stopped } from '../stopped.ts';

export function webCommand(): Command {
  return new Command('web')
    .description('serve the web archive alone, without visiting anything')
    .addOption(archiveOption())
    .addOption(portOption())
    .action(async (_options, command: Command) => {
      const config = configOf(command);
      const archive = await openArchive(config);
      const web = await serveArchive(archive, config, {
        clock: () => new Date(),
        log: openLog(config.logLevel),
      });
      console.error(`The archive in ${whereabouts(config)} is on ${web.url}. Ctrl-C stops.`);
      await stopped();
      await web.close();
      await archive.close();
    });
}
