import { Command } from 'commander';
import { whereabouts } from '../../archive/place.ts';
import { openContext } from '../../context.ts';
import { archiveOption, configOf } from '../options.ts';
import { openPart } from '../service.ts';
import { stay } from '../stay.ts';
import { stopped } from '../stopped.ts';
import { warnOfSilence } from '../warn-of-silence.ts';

export function workerCommand(): Command {
  return new Command('worker')
    .description('visit pages and deliver alerts, beside other workers on one REDIS_URL')
    .addOption(archiveOption())
    .action(async (_options, command: Command) => {
      const stop = stopped();
      const config = configOf(command);
      await using open = new AsyncDisposableStack();
      const context = open.adopt(await openContext(config), each => each.close());
      const { log } = context;
      const worker = await openPart('work', context);
      warnOfSilence(context);
      if (config.publicUrl === undefined) {
        log.warn({}, `PUBLIC_URL is not set: the links in alerts lead to ${context.publicUrl}`);
      }
      log.info({ archive: whereabouts(config) }, `working: ${config.concurrency} pages at once`);
      await stay(stop, worker, log, config.stopGrace);
    });
}
