import { z } from 'zod';
import { whatIsDue } from '../src/watch/due.ts';
import { checkPage } from './check-page.ts';
import { enqueueLanes } from './deliver.ts';
import type { JobKind } from './job.ts';
import { lookAfterThings } from './look-after.ts';
import { signTheLog } from './sign-log.ts';
import { stampTheLog } from './stamp-log.ts';

const payload = z.object({});

/**
 * Puts into the queue what the database says is due. Every scheduler asks for it again and again; what is queued already is not
 * queued twice, so a lost, late or doubled run costs nothing.
 */
export const reconcile: JobKind<z.infer<typeof payload>> = {
  name: 'reconcile',
  duty: 'schedule',
  payload,
  identity: () => 'reconcile',
  options: { attempts: 1 },
  concurrency: () => 1,
  // Short: while a dead scheduler holds it nothing is queued.
  lock: 15_000,
  async run(_payload, context, enqueue) {
    const { visits, lanes } = await whatIsDue(context);
    await enqueue(
      checkPage,
      visits.map(({ page, targets }) => ({ page, targets: [...targets] })),
    );
    await enqueueLanes(lanes, context, enqueue);
    await enqueue(lookAfterThings, [{}]);
    await enqueue(signTheLog, [{}]);
    if (context.authority) await enqueue(stampTheLog, [{}]);
    return undefined;
  },
};
