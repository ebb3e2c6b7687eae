import { setTimeout as pause } from 'node:timers/promises';
import { askToVisit } from '../../jobs/host-visit.ts';
import type { Check } from '../archive/archive.ts';
import type { Lane } from '../archive/outbox.ts';
import type { Context } from '../context.ts';
import { hostOf } from '../target/page.ts';
import { deliverNext } from '../watch/deliver.ts';
import { dueTogether, OWED_AT_ONCE, type PageVisit, whatIsDue } from '../watch/due.ts';
import { signLog } from '../watch/keep-log.ts';
import { lookAfter } from '../watch/look-after.ts';
import { checkTogether } from '../watch/together.ts';
import { instant } from '../words/instant.ts';

/** What one round did. */
export interface Round {
  checks: readonly Check[];
  /** Changes of it that people are told of. */
  alerting: readonly number[];
  /** Messages that wait for a later round. */
  owed: number;
}

/** Longest that a round waits for a channel that asks for peace, in milliseconds: what is then still owed is for the next round. */
const PATIENCE = 30_000;
/** Between two messages to one channel: Slack takes one a second. */
const PACE = 1_100;

/**
 * Visits everything that is due, tells what there is to tell, and looks after what time brings about: a round of the service without
 * a service. A visit that our own browser failed is left for the next round. Called off, it ends after what is under way.
 */
export async function runOnce(context: Context, signal: AbortSignal): Promise<Round> {
  const { archive, config, clock } = context;
  const checks: Check[] = [];
  const { visits } = await whatIsDue(context);
  const waiting = [...visits];
  const work = async (): Promise<void> => {
    for (let visit = waiting.shift(); visit && !signal.aborted; visit = waiting.shift()) {
      checks.push(...(await visited(visit, waiting, context, signal)));
    }
  };
  await Promise.all(Array.from({ length: config.concurrency }, work));
  await lookAfter(context, config.archiveDir);
  const owed = () => archive.lanesDue(instant(clock()), OWED_AT_ONCE);
  for (const lane of await owed()) await deliver(lane, context, signal);
  await signLog(context).catch(error =>
    context.log.error({}, `the log is not signed: ${(error as Error).message}`),
  );
  const ids = checks.flatMap(({ change }) => change ?? []);
  const changes = ids.length > 0 ? await archive.changes({ ids, limit: ids.length }) : [];
  return {
    checks,
    alerting: changes.filter(({ verdict }) => verdict.alert).map(({ id }) => id),
    owed: (await owed()).length,
  };
}

/** Visits a page when its host has a turn to give; others go on meanwhile. */
async function visited(
  { page, targets }: PageVisit,
  waiting: PageVisit[],
  context: Context,
  signal: AbortSignal,
): Promise<readonly Check[]> {
  const due = await dueTogether(targets, context);
  const [first] = due;
  if (first === undefined) return [];
  const turn = await askToVisit(hostOf(first.target), page, context, signal);
  if (turn.kind === 'later') {
    // Whoever waits longer than a host's spacing asks was sent away by the site: its schedule says when to come again.
    if (turn.after > 10 * context.config.hostSpacing + 1_000) return [];
    await pause(waiting.length === 0 ? turn.after : Math.min(turn.after, 250), undefined, { signal }).catch(
      () => undefined,
    );
    waiting.push({ page, targets });
    return [];
  }
  await using visit = turn.visit;
  try {
    const recorded = await checkTogether(due, { ...context, reader: visit.reader }, visit.signal);
    return recorded.map(({ check }) => check);
  } catch (error) {
    context.log.error({ page, error: String(error) }, 'the page could not be visited, and is still due');
    return [];
  }
}

async function deliver(lane: Lane, context: Context, signal: AbortSignal): Promise<void> {
  for (let waited = 0; !signal.aborted && waited <= PATIENCE; ) {
    const step = await deliverNext(lane, context, signal);
    if (step.kind === 'done') return;
    const wait = step.kind === 'later' ? step.after : PACE;
    if (step.kind === 'later') waited += wait;
    if (waited <= PATIENCE) await pause(wait, undefined, { signal }).catch(() => undefined);
  }
}
