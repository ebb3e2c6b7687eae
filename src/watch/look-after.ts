import { endedPeriods } from '../alert/digest-periods.ts';
import { instant } from '../words/instant.ts';
import { confirmations } from './confirmations.ts';
import { digestOf } from './digest.ts';
import { diskOf } from './disk-files.ts';
import { reminders } from './reminders.ts';
import { tellTroubles } from './tell-troubles.ts';
import type { Watching } from './watching.ts';

/**
 * Owes the channels what time alone brings about: confirmations, reminders, digests, and to the operators what stands in the way
 * of watching. Made again and again; what is owed already is not owed twice.
 * @param directory the folder whose disk must not fill up
 */
export async function lookAfter(
  { archive, clock, routing }: Pick<Watching, 'archive' | 'clock' | 'routing'>,
  directory: string,
): Promise<void> {
  const now = instant(clock());
  const notices = [...(await confirmations(archive, now)), ...(await reminders(archive, now))];
  for (const period of endedPeriods(routing.digests, now)) {
    if ((await archive.notice(period.id)) !== undefined) continue;
    const begun = await archive.begun();
    // Of a time before anything was watched there is nothing to tell.
    if (begun !== undefined && begun < period.to) notices.push(await digestOf(period, archive, now));
  }
  await archive.owe(notices, now);
  await tellTroubles(archive, { operators: routing.operators, disk: await diskOf(directory), now });
}
