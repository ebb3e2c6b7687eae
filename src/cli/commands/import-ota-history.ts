import { Command } from 'commander';
import type { Archive } from '../../archive/archive.ts';
import { openArchive } from '../../archive/open-archive.ts';
import { watched } from '../../target/target.ts';
import { readTargets } from '../../target/yaml-files.ts';
import { openCollections } from '../../watch/ota/git-collections.ts';
import { historyCounter } from '../../watch/ota/history-count.ts';
import { importHistory } from '../../watch/ota/import-history.ts';
import { planHistory } from '../../watch/ota/plan.ts';
import { instant } from '../../words/instant.ts';
import { archiveOption, configOf, jsonOption, targetsOption } from '../options.ts';
import { steps } from '../progress.ts';
import { historyForPeople } from './import-ota-history-text.ts';

export function importOtaHistoryCommand(): Command {
  return new Command('ota-history')
    .description('fill the archive with what collections of Open Terms Archive recorded; alerts nobody')
    .argument('<versions...>', 'git repositories of versions, or git bundles of them, one a collection')
    .addOption(archiveOption())
    .addOption(targetsOption())
    .addOption(jsonOption())
    .addHelpText('after', HELP)
    .action(async (paths: string[], options: { json?: boolean }, command: Command) => {
      const config = configOf(command);
      const declared = await readTargets(config.targetsDir);
      const collections = await openCollections(paths);
      const archive = await openArchive(config).catch(async error => {
        await collections.close();
        throw error;
      });
      try {
        const now = instant(new Date());
        await declareWhereNone(archive, declared, now);
        const lineages = await planHistory(collections.sources, declared, collections.textOf);
        const walk = steps(
          lineages.reduce((sum, lineage) => sum + lineage.steps.length, 0),
          'versions',
        );
        const counter = historyCounter(lineages);
        for await (const one of importHistory(lineages, archive, collections.textOf, now)) {
          counter.add(one);
          walk.step();
        }
        walk.end();
        const count = counter.count();
        const told = { collections: collections.names, ...count };
        console.log(options.json ? JSON.stringify(told) : historyForPeople(told));
      } finally {
        await archive.close();
        await collections.close();
      }
    });
}

/** A new archive knows the targets as `start` would have it know them; one that has some is left as it is. */
async function declareWhereNone(
  archive: Archive,
  declared: Awaited<ReturnType<typeof readTargets>>,
  now: string,
): Promise<void> {
  if ((await archive.stamps()).size === 0) await archive.declareTargets(watched(declared), now);
}

const HELP = `
Documents that a target is called as, or was, by its vendor or product and its name (formerly: in its file), become
that target's history, under one id through all renames. Others are held under ids made of service, terms and
collection. Name all collections at once: a history can be gone on with, and not be put before what is there.
A run that was stopped goes on where it was; running it again changes nothing.`;
