import { Command } from 'commander';
import { openArchive } from '../../archive/open-archive.ts';
import { whereabouts } from '../../archive/place.ts';
import { openLog } from '../../log.ts';
import { lookUpArchive } from '../../look-up.ts';
import { openMetrics } from '../../metrics.ts';
import { archiveOption, configOf, portOption } from '../options.ts';
import { serveArchive } from '../serve-archive.ts';
import { stay } from '../stay.ts';
import { stopped } from '../stopped.ts';

export function webCommand(): Command {
  return new Command('web')
    .description('serve the web archive alone, without visiting anything')
    .addOption(archiveOption())
    .addOption(portOption())
    .action(async (_options, command: Command) => {
      const stop = stopped();
      const config = configOf(command);
      await using open = new AsyncDisposableStack();
      const archive = open.adopt(await openArchive(config), each => each.close());
      const log = openLog(config.logLevel);
      const clock = () => new Date();
      const metrics = openMetrics();
      lookUpArchive(metrics, archive, clock, config.archiveDir);
      const web = await serveArchive(archive, config, { clock, log, metrics });
      console.error(`The archive in ${whereabouts(config)} is on ${web.url}. Ctrl-C stops.`);
      const running = {
        lost: new Promise<never>(() => undefined),
        reach: async () => {},
        close: () => web.close().then(() => 'finished' as const),
      };
      await stay(stop, running, log, config.stopGrace);
    });
}
