import { Command } from 'commander';
import { formatDuration } from '../../target/duration.ts';
import { targetFileSchema } from '../../target/json-schema.ts';
import { watched } from '../../target/target.ts';
import { readTargets } from '../../target/yaml-files.ts';
import { configOf, jsonOption, targetsOption } from '../options.ts';
import { addCommand } from './targets-add.ts';
import { verifyCommand } from './targets-verify.ts';

export function targetsCommand(): Command {
  const targets = new Command('targets').description('what is declared to be watched');
  targets
    .command('validate')
    .description('read all target files and name everything that is wrong in them')
    .addOption(targetsOption())
    .action(async (_options, command: Command) => {
      const { targetsDir } = configOf(command);
      const all = await readTargets(targetsDir);
      const vendors = new Set(all.map(target => target.vendor));
      const unverified = all.length - watched(all).length;
      const marked = unverified > 0 ? `, ${unverified} of them unverified` : '';
      console.log(`${targetsDir}: ${all.length} documents of ${vendors.size} vendors, all valid${marked}`);
    });
  targets
    .command('list')
    .description('list the declared targets')
    .addOption(targetsOption())
    .addOption(jsonOption())
    .action(async (options: { json?: boolean }, command: Command) => {
      const all = await readTargets(configOf(command).targetsDir);
      if (options.json) return console.log(JSON.stringify(all, null, 2));
      const width = Math.max(0, ...all.map(target => target.id.length));
      for (const { id, vendor, document, url, every, unverified } of all) {
        const pace = unverified ? 'unverified, not watched' : `every ${formatDuration(every)}`;
        console.log(`${id.padEnd(width)}  ${vendor}, ${document}, ${pace}, ${url}`);
      }
    });
  targets
    .command('schema')
    .description('print the JSON schema of target files, for editors')
    .action(() => console.log(JSON.stringify(targetFileSchema(), null, 2)));
  targets.addCommand(addCommand());
  targets.addCommand(verifyCommand());
  return targets;
}
