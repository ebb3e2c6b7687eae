import { join } from 'node:path';
import { Command } from 'commander';
import type { Archive, TargetState } from '../../archive/archive.ts';
import { whereabouts } from '../../archive/place.ts';
import type { Config } from '../../config.ts';
import { EXTRACTOR } from '../../document/document.ts';
import { RULES } from '../../finding/finding.ts';
import type { Target } from '../../target/target.ts';
import { type Rederived, rederive } from '../../watch/rederive.ts';
import { openRederivedFile, type RederivedFile } from '../../watch/rederived-files.ts';
import { sha256 } from '../../words/sha256.ts';
import { withArchive } from '../existing-archive.ts';
import { Failure } from '../failure.ts';
import { archiveOption, configOf, jsonOption } from '../options.ts';
import { type Steps, steps } from '../progress.ts';
import { replayedForPeople, replayedInAll } from './archive-replay-text.ts';

/** The exit code of a replay that found differences: neither done without any nor unable to be done. */
const DIFFERS = 3;

export function archiveReplayCommand(): Command {
  return new Command('replay')
    .description(
      'read every archived page again with the extractor and rules of this version, and print what would differ from the record; writes nothing to it and alerts nobody',
    )
    .argument('[targets...]', 'ids of targets, retired ones too; all declared ones unless given')
    .option('--afresh', 'forget what an earlier replay by this version came to, instead of going on with it')
    .addOption(jsonOption())
    .addOption(archiveOption())
    .addHelpText(
      'after',
      '\nEnds with 0 when nothing differs, 3 when something does, 1 when a page cannot be read.',
    )
    .action(async (ids: string[], options: { afresh?: boolean; json?: boolean }, command: Command) => {
      const config = configOf(command);
      await withArchive(config, async archive => {
        const known = await openRederivedFile(resultsFile(config), options.afresh);
        const states = await chosen(archive, ids);
        const walk = steps(
          states.reduce((sum, { snapshots }) => sum + snapshots, 0),
          'snapshots read again',
        );
        const all: Rederived[] = [];
        for (const { target } of states) {
          const told = await replayTarget(archive, target, known, walk);
          all.push(...told);
          walk.end();
          if (options.json) for (const one of told) console.log(JSON.stringify(one));
          else for (const line of replayedForPeople(told)) console.log(line);
        }
        if (!options.json) console.log(replayedInAll(all, states.length));
        process.exitCode = exitCodeOf(all);
      });
    });
}

/** What was known of its snapshots, then what is found out now. */
async function replayTarget(
  archive: Archive,
  target: Target,
  known: RederivedFile,
  walk: Steps,
): Promise<readonly Rederived[]> {
  const told = [...known.of(target.id)];
  walk.step(told.length);
  for await (const one of rederive(archive, target, known.of(target.id))) {
    await known.add(one);
    told.push(one);
    walk.step();
  }
  return told;
}

/** What one archive came to says nothing of another: each shared one has a file of its own beside that of the embedded one. */
function resultsFile(config: Config): string {
  const shared = config.databaseUrl === undefined ? '' : `-${sha256(whereabouts(config)).slice(0, 12)}`;
  return join(config.archiveDir, 'replay', `extractor-${EXTRACTOR}-rules-${RULES}${shared}.jsonl`);
}

async function chosen(archive: Archive, ids: readonly string[]): Promise<readonly TargetState[]> {
  if (ids.length === 0) return archive.targets();
  return Promise.all(
    ids.map(async id => {
      const state = await archive.target(id);
      if (state === undefined) throw new Failure(`no target of the archive is called ${id}`);
      return state;
    }),
  );
}

function exitCodeOf(all: readonly Rederived[]): number {
  if (all.some(({ unreadable }) => unreadable !== undefined)) return 1;
  return all.some(({ document, change }) => document ?? change) ? DIFFERS : 0;
}
