import { Command } from 'commander';
import { whereabouts } from '../../archive/place.ts';
import type { Reader } from '../../capture/capture.ts';
import { openContext } from '../../context.ts';
import { watched } from '../../target/target.ts';
import { readTargets } from '../../target/yaml-files.ts';
import { instant } from '../../words/instant.ts';
import { followFiles } from '../follow-files.ts';
import { archiveOption, configOf, targetsOption } from '../options.ts';
import { openPart } from '../service.ts';
import { stay } from '../stay.ts';
import { stopped } from '../stopped.ts';
import { tellUnverified } from '../tell-unverified.ts';

/** A scheduler needs no browser on its machine. */
const NO_READER: Reader = {
  read: ({ url }) => Promise.reject(new Error(`a scheduler visits nothing: ${url} is left to workers`)),
  close: async () => {},
};

export function schedulerCommand(): Command {
  return new Command('scheduler')
    .description('say what is due, declare the targets and sign the log, for the workers on one REDIS_URL')
    .addOption(archiveOption())
    .addOption(targetsOption())
    .action(async (_options, command: Command) => {
      const stop = stopped();
      const config = configOf(command);
      const declared = await readTargets(config.targetsDir);
      const targets = watched(declared);
      await using open = new AsyncDisposableStack();
      const context = open.adopt(await openContext(config, { reader: NO_READER }), each => each.close());
      const { archive, clock, log } = context;
      await archive.declareTargets(targets, instant(clock()));
      const scheduler = await openPart('schedule', context);
      log.info({ archive: whereabouts(config) }, `scheduling the visits of ${targets.length} documents`);
      tellUnverified(log, declared);
      open.adopt(followFiles(context, config.targetsDir, targets), each => each.stop());
      await stay(stop, scheduler, log, config.stopGrace);
    });
}
