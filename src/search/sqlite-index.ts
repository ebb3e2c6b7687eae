import { setImmediate as breath } from 'node:timers/promises';
import type { Archive } from '../archive/archive.ts';
import type { Progress, SearchIndex } from './search.ts';
import { eventsReader } from './sqlite-events.ts';
import { reader } from './sqlite-read.ts';
import { openTables } from './sqlite-tables.ts';
import { writer } from './sqlite-write.ts';

/** Snapshots taken up in one transaction: others wait no longer than that. */
const BATCH = 10;

/**
 * The index of an archive in a file of this machine, which is made where there is none. It follows the archive's log, and begins anew
 * where the log is shorter than what was followed: it is then another archive.
 */
export async function openSearchIndex(file: string, archive: Archive): Promise<SearchIndex> {
  const database = await openTables(file);
  const [write, read] = [writer(database), reader(database)];
  const events = eventsReader(database);
  const vendors = new Map<string, string>();
  let isClosed = false;
  let following: Promise<Progress> | undefined;

  const vendorOf = async (target: string): Promise<string> => {
    const known = vendors.get(target) ?? (await archive.target(target))!.target.vendor;
    vendors.set(target, known);
    return known;
  };

  const step = async (): Promise<Progress> => {
    const from = write.place();
    const { snapshots, end, of } = await archive.takenAfter(from, BATCH);
    if (of < from) {
      write.reset();
      return { done: 0, of };
    }
    const named = [];
    for (const snapshot of snapshots) named.push({ snapshot, vendor: await vendorOf(snapshot.target) });
    if (!isClosed && (end !== from || of !== read.progress().of)) write.write(from, named, { done: end, of });
    return { done: end, of };
  };

  const follow = async (): Promise<Progress> => {
    for (;;) {
      const progress = await step();
      if (isClosed || progress.done >= progress.of) return progress;
      await breath();
    }
  };
  const catchUp = (): Promise<Progress> => {
    following ??= follow().finally(() => {
      following = undefined;
    });
    return following;
  };

  // What was recorded a moment ago is found at once; what is left of a long way is taken up beside.
  const refresh = async (): Promise<Progress> => {
    if (following !== undefined) return read.progress();
    const { done, of } = await step();
    if (done < of) catchUp().catch(() => undefined);
    return { done, of };
  };

  return {
    catchUp,
    async search(asked) {
      await refresh();
      return { ...read.find(asked), progress: read.progress() };
    },
    async events(asked, limit) {
      await refresh();
      return events(asked, limit);
    },
    progress: async () => read.progress(),
    async said(snapshot) {
      const { done, of } = await refresh();
      return done < of ? undefined : read.said(snapshot);
    },
    async close() {
      isClosed = true;
      await following?.catch(() => undefined);
      database.close();
    },
  };
}
