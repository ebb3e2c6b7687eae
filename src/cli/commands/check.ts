import { Command } from 'commander';
import { openContext } from '../../context.ts';
import { readTargets } from '../../target/yaml-files.ts';
import { check } from '../../watch/check.ts';
import { readTarget } from '../../watch/reading.ts';
import { instant } from '../../words/instant.ts';
import { Failure } from '../failure.ts';
import { openLooking, seenBy, undeclared } from '../looking.ts';
import { archiveOption, configOf, jsonOption, targetsOption } from '../options.ts';
import { checkForPeople, visitForPeople } from './check-text.ts';

interface Options {
  json?: boolean;
}

export function checkCommand(): Command {
  return new Command('check')
    .description('visit one target now and record it; or look at any address without recording')
    .argument('<target|url>', 'id of a declared target, or an http(s) address')
    .addOption(jsonOption())
    .addOption(archiveOption())
    .addOption(targetsOption())
    .action(async (what: string, options: Options, command: Command) => {
      if (/^https?:\/\//.test(what)) await look(what, options, command);
      else await record(what, options, command);
    });
}

/** Reads an address as it would be watched, records nothing. */
async function look(url: string, { json }: Options, command: Command): Promise<void> {
  if (!URL.canParse(url)) throw new Failure(`${url} is not an address`, { exitCode: 2 });
  await using looking = await openLooking(configOf(command));
  const reading = await readTarget(undeclared(url), looking.reader);
  if (reading.kind === 'failed') throw new Failure(reading.error.message);
  const { seen, relevant } = seenBy(reading);
  console.log(json ? JSON.stringify({ ...seen, relevant }) : visitForPeople(seen, relevant));
}

/** Visits a declared target through the whole path and records what came of it. */
async function record(id: string, { json }: Options, command: Command): Promise<void> {
  const config = configOf(command);
  const targets = await readTargets(config.targetsDir);
  const target = targets.find(each => each.id === id);
  if (!target) {
    throw new Failure(
      `no target is called ${id}: declared in ${config.targetsDir} are ${targets.map(each => each.id).join(', ') || 'none'}`,
    );
  }
  const context = await openContext(config);
  try {
    await context.archive.declareTargets(
      targets.filter(each => each.id === id || !each.unverified),
      instant(context.clock()),
    );
    const recorded = await check(target, context);
    const change =
      recorded.check.change === undefined ? undefined : await context.archive.change(recorded.check.change);
    console.log(
      json
        ? JSON.stringify({ ...recorded, verdict: change?.verdict, findings: change?.findings })
        : checkForPeople(target, recorded.check, change),
    );
    if (recorded.check.outcome === 'failed') process.exitCode = 1;
  } finally {
    await context.close();
  }
}
