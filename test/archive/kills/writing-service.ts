import { writeSync } from 'node:fs';
import type { Archive } from '../../../src/archive/archive.ts';
import { openArchive } from '../../../src/archive/open-archive.ts';
import type { Target } from '../../../src/target/target.ts';
import { deliverNext } from '../../../src/watch/deliver.ts';
import { whatIsDue } from '../../../src/watch/due.ts';
import { instant, plus } from '../../../src/words/instant.ts';
import { aChanged, aFailed, aFirst, anUnchanged, anUnstable, aTarget, DAWN } from '../builders.ts';
import { acknowledging } from './acknowledged.ts';

// The part of the service that writes: asks what is due, records a visit of each, delivers what is owed, until it is killed.
// The archive is the one that ARCHIVE_DIR and DATABASE_URL name. What it was told is kept is printed, a line each.

/** A millisecond on the wall is ten seconds of the service: pages that are read twice a day are due every four seconds. */
const PACE = 10_000;
const BEGAN = Date.parse('2026-01-01T00:00:00.000Z');
const clock = () => new Date(Date.parse(DAWN) + (Date.now() - BEGAN) * PACE);
const AT_ONCE = 4;
const CHANNELS = ['log', 'slack:#privacy'];
const FILLING = Array.from(
  { length: 40 },
  (_, n) => `Clause ${n} says what we keep, for how long, and with whom we share it.`,
);

const archive = acknowledging(
  await openArchive({ archiveDir: process.env.ARCHIVE_DIR!, databaseUrl: process.env.DATABASE_URL }),
  fact => writeSync(1, `${JSON.stringify(fact)}\n`),
);
const targets = Array.from({ length: 24 }, (_, n) => aTarget({ id: `vendor${n}/privacy` }));
const takes = { part: 'head', send: async () => ({ ts: '1740.1' }) } as const;
const channels = CHANNELS.map(name => ({ name, posts: () => [takes] }));
const quiet = () => undefined;
const log = { debug: quiet, info: quiet, warn: quiet, error: quiet };

await archive.declareTargets(targets, instant(clock()));
for (;;) {
  const { visits, lanes } = await whatIsDue({ archive, clock, log });
  const due = targets.filter(({ id }) => visits.some(each => each.targets.includes(id)));
  // Side by side, as the workers of the queue do.
  await Promise.all([
    each(due, target => visit(archive, target)),
    each(lanes, lane =>
      deliverNext(lane, { archive, clock, channels, log, publicUrl: 'http://watch.example' }),
    ),
  ]);
}

/** Does it for all, a few at the same time. */
async function each<T>(items: readonly T[], work: (item: T) => Promise<unknown>): Promise<void> {
  const queue = items.values();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const item of queue) await work(item);
    }),
  );
}

/** What a visit finds is chosen by lot; a wording never comes twice, so that one that is recorded twice is seen. */
async function visit(its: Archive, { id }: Target): Promise<void> {
  const at = instant(clock());
  await its.atHost(`${id}.example`, known => ({
    state: { restsUntil: at, leases: (known?.leases ?? 0) + 1, day: at.slice(0, 10), reads: 1, line: [] },
    answer: undefined,
  }));
  const latest = await its.latest(id);
  const texts = [
    ...FILLING,
    `We train our models on your chats since release ${(latest?.sequence ?? 0) + 1} of ${id}.`,
  ];
  const bytes = Buffer.from(JSON.stringify({ of: id, at }));
  const evidence = [{ name: 'evidence.json', mediaType: 'application/json', bytes }];
  const soon = { nextDueAt: plus(at, 3_600_000), evidence };
  if (latest === undefined) await its.record({ ...aFirst(at, texts, id), ...soon });
  else if (Math.random() < 0.7)
    await its.record(
      {
        ...aChanged(at, latest.document, texts, {
          target: id,
          alerts: CHANNELS.map(channel => ({ channel })),
        }),
        ...soon,
      },
      latest,
    );
  else if (Math.random() < 0.4)
    await its.record({ ...anUnchanged(at, id), nextDueAt: soon.nextDueAt }, latest);
  else await its.record({ ...(Math.random() < 0.5 ? anUnstable(at, id) : aFailed(at, id)), ...soon });
}
