import { Command } from 'commander';
import type { Archive } from '../../archive/archive.ts';
import { type Prunable, prunable } from '../../archive/prune.ts';
import { RETENTION, type RetentionRule } from '../../archive/retention.ts';
import { instant } from '../../words/instant.ts';
import { withArchive } from '../existing-archive.ts';
import { archiveOption, configOf, jsonOption, wholeNumber } from '../options.ts';
import { type Pruned, prunedText } from './archive-prune-text.ts';

interface Options {
  dryRun?: boolean;
  days?: number;
  json?: boolean;
}

/** After so many files a line tells how far it has come. */
const STEP = 100;

export function archivePruneCommand(): Command {
  return new Command('prune')
    .description(
      'drop pictures and exchanges of old routine visits; what they were called and their hashes are kept',
    )
    .option('--dry-run', 'only say what would be dropped')
    .option(
      '--days <number>',
      `how old visits must be (${RETENTION.map(ruleText).join(', ')})`,
      wholeNumber(1, 36_500),
    )
    .addOption(archiveOption())
    .addOption(jsonOption())
    .action(async (options: Options, command: Command) => {
      const pruned = await withArchive(configOf(command), archive => prune(archive, options));
      console.log(options.json ? JSON.stringify(pruned, null, 2) : prunedText(pruned));
    });
}

async function prune(archive: Archive, { dryRun = false, days }: Options): Promise<Pruned> {
  const now = instant(new Date());
  const rules = RETENTION.map(rule => ({ ...rule, days: days ?? rule.days }));
  const done: Prunable[] = [];
  for await (const each of prunable(archive, rules, now)) {
    if (!dryRun) await archive.drop(each.file, { at: now, why: each.rule.why });
    done.push(each);
    if (done.length % STEP === 0) process.stderr.write(`${done.length.toLocaleString('en')} files\n`);
  }
  return {
    dryRun,
    rules: rules.map(rule => ({ ...rule, ...sums(done.filter(each => each.rule === rule)) })),
  };
}

function sums(done: readonly Prunable[]): { files: number; bytes: number } {
  return { files: done.length, bytes: done.reduce((sum, { file }) => sum + file.byteLength, 0) };
}

const ruleText = ({ of, days }: RetentionRule) => `${of}: ${days}`;
