import { Command } from 'commander';
import { type Status, statusOf } from '../../watch/status.ts';
import { instant } from '../../words/instant.ts';
import { withArchive } from '../existing-archive.ts';
import { archiveOption, configOf, jsonOption } from '../options.ts';
import { statusForPeople } from './status-text.ts';

/** Visits may come so late before it is said that they do not come, in seconds. */
const LATE = 300;

export function statusCommand(): Command {
  return new Command('status')
    .description(
      'how the watching goes: what is read, late, failing and owed; ends with 1 when it does not go well',
    )
    .addOption(archiveOption())
    .addOption(jsonOption())
    .action(async (options: { json?: boolean }, command: Command) => {
      const status = await withArchive(configOf(command), archive => statusOf(archive, instant(new Date())));
      console.log(options.json ? JSON.stringify(status, null, 2) : statusForPeople(status));
      if (!goesWell(status)) process.exitCode = 1;
    });
}

function goesWell({ documents, latest, alerts, troubles }: Status): boolean {
  const isOnTime = latest === undefined || latest.lateSeconds < LATE;
  return documents.watched > 0 && isOnTime && alerts.givenUp === 0 && troubles.length === 0;
}
