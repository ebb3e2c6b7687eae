import { join } from 'node:path';
import { Command } from 'commander';
import { openContext } from '../../context.ts';
import { takeLock } from '../../machine/sqlite-lock.ts';
import { watched } from '../../target/target.ts';
import { instant } from '../../words/instant.ts';
import { Failure } from '../failure.ts';
import { archiveOption, jsonOption, targetsOption } from '../options.ts';
import { preparedFor } from '../prepared.ts';
import { type Round, runOnce } from '../run-once.ts';
import { stopped } from '../stopped.ts';

interface Options {
  once?: boolean;
  json?: boolean;
}

/** The exit code where something changed that people are told of. */
const ALERTING = 10;

export function runCommand(): Command {
  return new Command('run')
    .description('visit what is due, tell what there is to tell, and end: for cron, where no service runs')
    .option('--once', 'do so once')
    .addOption(jsonOption())
    .addOption(archiveOption())
    .addOption(targetsOption())
    .addHelpText(
      'after',
      `\nExit code: 0 nothing to tell, ${ALERTING} something alerted, 1 it could not be done.`,
    )
    .action(run);
}

async function run({ once, json }: Options, command: Command): Promise<void> {
  if (!once)
    throw new Failure('say --once, or `clausewatch start` for a service that goes on', { exitCode: 2 });
  const calledOff = new AbortController();
  void stopped().then(() => calledOff.abort());
  const { config, targets } = await preparedFor(command);
  const unlock = takeLock(join(config.archiveDir, 'service.lock'));
  if (!unlock) {
    throw new Failure(
      `another clausewatch is running on the archive in ${config.archiveDir}, and visits what is due by itself`,
    );
  }
  await using open = new AsyncDisposableStack();
  open.defer(unlock);
  const context = open.adopt(await openContext(config), each => each.close());
  await context.archive.declareTargets(watched(targets), instant(context.clock()));
  const round = await runOnce(context, calledOff.signal);
  console.log(json ? JSON.stringify(round) : roundForPeople(round, context.publicUrl));
  if (round.alerting.length > 0) process.exitCode = ALERTING;
}

function roundForPeople({ checks, alerting, owed }: Round, home: string): string {
  const failed = checks.filter(({ outcome }) => outcome === 'failed').length;
  return [
    `${checks.length} checked, ${failed} of them not read, ${alerting.length} with something to tell`,
    ...alerting.map(id => `  ${home}/changes/${id}`),
    ...(owed > 0 ? [`still to be delivered: ${owed}`] : []),
  ].join('\n');
}
