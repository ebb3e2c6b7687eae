import type { Archive } from './archive/archive.ts';
import { commandOf, processTree, residentMemory } from './capture/playwright-processes.ts';
import type { Metrics } from './metrics.ts';
import { diskOf } from './watch/disk-files.ts';
import { type Clock, instant } from './words/instant.ts';

/** Messages that are counted one by one. */
const COUNTED = 1_000;
/** Milliseconds for which the sizes of what is stored hold: adding them up reads every row of it. */
const SIZES_HOLD = 600_000;

/** Has the metrics tell of the archive: the same from whichever process they are asked of, so ask one. */
export function lookUpArchive(metrics: Metrics, archive: Archive, clock: Clock, directory: string): void {
  metrics.look('clausewatch_documents', 'Documents that are watched.', ['state'], async () => {
    const now = instant(clock());
    const states = await archive.targets();
    const count = (state: string, value: number) => ({ labels: { state }, value });
    return [
      count('watched', states.length),
      count('due', states.filter(({ schedule }) => schedule.nextDueAt <= now).length),
      count('failing', states.filter(({ schedule }) => schedule.failures > 0).length),
    ];
  });
  metrics.look('clausewatch_overdue_seconds', 'How long the visit longest due is due.', [], async () => {
    const now = instant(clock());
    const [id] = await archive.due(now, 1);
    const state = id === undefined ? undefined : await archive.target(id);
    const since = state?.schedule.nextDueAt ?? now;
    return [{ labels: {}, value: Math.max(0, Date.parse(now) - Date.parse(since)) / 1_000 }];
  });
  metrics.look('clausewatch_alerts', `Alerts owed and given up, at most ${COUNTED}.`, ['state'], () =>
    Promise.all(
      (['pending', 'given-up'] as const).map(async state => ({
        labels: { state },
        value: (await archive.alerts({ state, limit: COUNTED })).length,
      })),
    ),
  );
  const sizes = heldFor(SIZES_HOLD, () => archive.statistics());
  metrics.look('clausewatch_stored_bytes', 'Bodies and evidence as they are packed.', ['kind'], async () =>
    (await sizes()).blobs.map(({ kind, bytes }) => ({ labels: { kind }, value: bytes })),
  );
  metrics.look('clausewatch_disk_bytes', 'Of the disk of ARCHIVE_DIR.', ['state'], async () => {
    const disk = await diskOf(directory);
    return Object.entries(disk ?? {}).map(([state, value]) => ({ labels: { state }, value }));
  });
}

/** Asks at most so often; in between what was last heard is said again. */
function heldFor<T>(milliseconds: number, ask: () => Promise<T>): () => Promise<T> {
  let until = Number.NEGATIVE_INFINITY;
  let heard: Promise<T> | undefined;
  return () => {
    if (heard !== undefined && performance.now() < until) return heard;
    until = performance.now() + milliseconds;
    const asked = ask();
    heard = asked;
    asked.catch(() => {
      heard = undefined;
    });
    return asked;
  };
}

/** Has the metrics tell what memory the browser takes, with all its processes. */
export function lookUpBrowser(metrics: Metrics): void {
  metrics.look('clausewatch_browser_memory_bytes', 'Memory of the browser’s processes.', [], async () => {
    const started = processTree(process.pid).filter(pid => /chrom/i.test(commandOf(pid)));
    return [{ labels: {}, value: residentMemory(started) }];
  });
}
