import { z } from 'zod';
import { hostOf } from '../src/target/page.ts';
import { dueTogether } from '../src/watch/due.ts';
import { LEASE } from '../src/watch/politeness.ts';
import { checkTogether } from '../src/watch/together.ts';
import { enqueueLanes } from './deliver.ts';
import { askToVisit } from './host-visit.ts';
import type { JobKind } from './job.ts';

const payload = z.object({ page: z.string(), targets: z.array(z.string()) });

/**
 * One visit of one page, for all targets that are parts of it and due. It waits for its turn at the page's host without keeping a
 * worker busy. Retried at once only when our own browser failed; a page that fails is due again later by its schedule.
 */
export const checkPage: JobKind<z.infer<typeof payload>> = {
  name: 'check-page',
  duty: 'work',
  payload,
  identity: ({ page }) => page,
  options: { attempts: 3, backoff: { type: 'exponential', delay: 2_000 } },
  concurrency: ({ config }) => config.concurrency,
  // As long as its lease of the host: what a dead worker had begun is taken over when the host is free again.
  lock: LEASE,
  async run({ page, targets }, context, enqueue, signal) {
    const due = await dueTogether(targets, context);
    const [first] = due;
    if (first === undefined) return undefined;
    const turn = await askToVisit(hostOf(first.target), page, context, signal);
    if (turn.kind === 'later') return { postpone: 'this', by: turn.after };
    await using visit = turn.visit;
    const recorded = await checkTogether(due, { ...context, reader: visit.reader }, visit.signal);
    const alerts = await Promise.all(
      recorded.flatMap(one => one.alerts).map(id => context.archive.alert(id)),
    );
    await enqueueLanes(
      alerts.flatMap(alert => alert ?? []),
      context,
      enqueue,
    );
    return undefined;
  },
};
