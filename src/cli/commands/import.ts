import { Command, InvalidArgumentError, Option } from 'commander';
import { parseDuration } from '../../target/duration.ts';
import { takeCollection } from '../../target/ota/collection.ts';
import { countsOf } from '../../target/ota/counts.ts';
import { readDeclarations, readTargetTexts, writePlanned } from '../../target/ota/ota-files.ts';
import { planFiles } from '../../target/ota/plan.ts';
import { Failure } from '../failure.ts';
import { configOf, jsonOption, targetsOption } from '../options.ts';
import { importOtaHistoryCommand } from './import-ota-history.ts';
import { importForPeople } from './import-text.ts';

interface Options {
  out?: string;
  every: number;
  dryRun?: boolean;
  json?: boolean;
}

export function importCommand(): Command {
  const command = new Command('import').description('take over what others declare and have recorded');
  command
    .command('ota')
    .description('make targets of the declarations of an Open Terms Archive collection')
    .argument('<declarations>', 'a declarations repository, its folder, or a git bundle of it')
    .addOption(
      new Option('--out <dir>', 'folder the files are written into; the targets folder if not given'),
    )
    .addOption(
      new Option('--every <duration>', 'how often the documents are read')
        .argParser(duration)
        .default(21_600_000, '6h'),
    )
    .option('--dry-run', 'say what would be written, write nothing')
    .addOption(jsonOption())
    .addOption(targetsOption())
    .action(importOta);
  return command.addCommand(importOtaHistoryCommand());
}

async function importOta(path: string, options: Options, command: Command): Promise<void> {
  const folder = options.out ?? configOf(command).targetsDir;
  const declarations = await readDeclarations(path).catch((error: Error) => {
    throw new Failure(error.message, { cause: error });
  });
  const taken = takeCollection(declarations);
  const everywhere = { every: options.every, ...declarations.place };
  const plan = planFiles(taken, await readTargetTexts(folder), declarations.from, everywhere);
  if (!options.dryRun) await writePlanned(folder, plan.files);
  const remarks = [...taken.remarks, ...plan.remarks];
  const counts = countsOf(taken, plan, remarks);
  if (!options.json) {
    console.log(importForPeople({ folder, counts, remarks, written: !options.dryRun }));
    return;
  }
  const files = plan.files.map(({ name, as, documents }) => ({ name, as, documents }));
  console.log(
    JSON.stringify(
      { from: declarations.from, folder, written: !options.dryRun, counts, remarks, files },
      null,
      2,
    ),
  );
}

function duration(text: string): number {
  const milliseconds = parseDuration(text);
  if (milliseconds === undefined) throw new InvalidArgumentError('Write e.g. 30m, 6h or 1d.');
  return milliseconds;
}
