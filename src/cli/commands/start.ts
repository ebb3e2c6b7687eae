import { Command } from 'commander';
import { whereabouts } from '../../archive/place.ts';
import { openContext } from '../../context.ts';
import { archiveOption, portOption, targetsOption } from '../options.ts';
import { preparedFor } from '../prepared.ts';
import { openService } from '../service.ts';
import { stopped } from '../stopped.ts';

export function startCommand(): Command {
  return new Command('start')
    .description('run the service: worker, scheduler and web archive')
    .addOption(archiveOption())
    .addOption(targetsOption())
    .addOption(portOption())
    .action(async (_options, command: Command) => {
      const stop = stopped();
      const { config, targets } = await preparedFor(command);
      await using open = new AsyncDisposableStack();
      const context = open.adopt(await openContext(config), each => each.close());
      const { log } = context;
      const service = open.adopt(await openService(context, targets), each => each.close());
      if (context.channels.every(({ name }) => name === 'log')) {
        log.warn(
          {},
          'no channel is configured (SLACK_TOKEN, alerts.yaml): alerts are shown in the web archive and in this log only',
        );
      }
      log.info(
        { archive: whereabouts(config) },
        `watching ${targets.length} documents; the web archive is on ${service.url}`,
      );
      await Promise.race([stop, service.lost]);
      log.info({}, 'stopping: finishing what has begun (ask again to stop at once)');
    });
}
