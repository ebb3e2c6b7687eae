import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { parseCheckpoint } from '../../archive/log/checkpoint.ts';
import type { Fault, KnownHead, Stage } from '../../archive/log/fault.ts';
import { whereabouts } from '../../archive/place.ts';
import { withArchive } from '../existing-archive.ts';
import { Failure } from '../failure.ts';
import { archiveOption, configOf, jsonOption } from '../options.ts';
import { stageProgress } from '../progress.ts';
import { faultsForPeople, soundForPeople } from './archive-verify-text.ts';

interface Options {
  json?: boolean;
  all?: boolean;
  checkpoint?: string;
}

export function archiveVerifyCommand(): Command {
  return new Command('verify')
    .description('hash everything in the archive again, and name the first thing that is wrong')
    .addOption(archiveOption())
    .addOption(jsonOption())
    .option('--all', 'name everything that is wrong')
    .option('--checkpoint <file>', 'a checkpoint that was kept elsewhere, which the log must still contain')
    .action(async (options: Options, command: Command) => {
      const config = configOf(command);
      const where = whereabouts(config);
      const known = options.checkpoint === undefined ? [] : [await keptHead(options.checkpoint)];
      const verified = new Map<Stage, number>();
      const told = stageProgress();
      const report = (stage: Stage, done: number, total: number) => {
        verified.set(stage, total);
        told.at(stage, done, total);
      };
      const faults: Fault[] = [];
      await withArchive(config, async archive => {
        for await (const fault of archive.log.verify({ known, report })) {
          faults.push(fault);
          if (!options.all) break;
        }
      }).finally(told.end);
      const sound = faults.length === 0;
      if (options.json) {
        const counts = Object.fromEntries(verified);
        console.log(JSON.stringify({ archive: where, sound, faults, verified: counts }, null, 2));
      } else {
        console.log(sound ? soundForPeople(where, verified) : faultsForPeople(where, faults));
      }
      if (!sound) process.exitCode = 1;
    });
}

async function keptHead(file: string): Promise<KnownHead> {
  const note = await readFile(file, 'utf8').catch(cause => {
    throw new Failure(`${file} cannot be read (${cause.message})`, { exitCode: 2, cause });
  });
  const parsed = parseCheckpoint(note);
  if (parsed) return parsed.head;
  throw new Failure(`${file} is no checkpoint, as archive log --json and the bundles have them`, {
    exitCode: 2,
  });
}
