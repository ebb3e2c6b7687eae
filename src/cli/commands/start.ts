import { Command } from 'commander';
import { whereabouts } from '../../archive/place.ts';
import { openContext } from '../../context.ts';
import { watched } from '../../target/target.ts';
import { followFiles } from '../follow-files.ts';
import { archiveOption, portOption, targetsOption } from '../options.ts';
import { preparedFor } from '../prepared.ts';
import { openService } from '../service.ts';
import { showProgress } from '../show-progress.ts';
import { stay } from '../stay.ts';
import { stopped } from '../stopped.ts';
import { tellUnverified } from '../tell-unverified.ts';
import { warnOfSilence } from '../warn-of-silence.ts';

export function startCommand(): Command {
  return new Command('start')
    .description('run the whole service in one process: worker, scheduler and web archive')
    .addOption(archiveOption())
    .addOption(targetsOption())
    .addOption(portOption())
    .action(async (_options, command: Command) => {
      const stop = stopped();
      const { config, targets: declared } = await preparedFor(command);
      const targets = watched(declared);
      await using open = new AsyncDisposableStack();
      const context = open.adopt(await openContext(config), each => each.close());
      const { log } = context;
      const service = await openService(context, targets);
      warnOfSilence(context);
      log.info(
        { archive: whereabouts(config) },
        `watching ${targets.length} documents; the web archive is on ${service.url}`,
      );
      tellUnverified(log, declared);
      open.adopt(followFiles(context, config.targetsDir, targets), each => each.stop());
      open.adopt(showProgress(context), each => each.stop());
      await stay(stop, service, log, config.stopGrace);
    });
}
