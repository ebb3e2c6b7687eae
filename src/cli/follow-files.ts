import type { Context } from '../context.ts';
import { followTargets } from '../target/followed-files.ts';
import { type Target, watched } from '../target/target.ts';
import { instant } from '../words/instant.ts';

/** Milliseconds between two looks at the folder. Looked at rather than watched: that works on every mount. */
const EVERY = 5_000;

/**
 * Has what is edited, added or removed in the folder of target files take effect while the service runs. A file with problems is
 * told, and its targets stay as they were.
 */
export function followFiles(
  { archive, clock, log, health }: Pick<Context, 'archive' | 'clock' | 'log' | 'health'>,
  directory: string,
  first: readonly Target[],
): { stop(): Promise<void> } {
  const look = followTargets(directory, first);
  let before = first;
  let owed: readonly Target[] | undefined;

  const declare = async () => {
    const declared = await look();
    for (const { file, line, message } of declared?.problems ?? []) {
      log.error(
        { file, line },
        `${file}:${line}: ${message}; what was declared there before stays until it is mended`,
      );
    }
    owed = declared ? watched(declared.targets) : owed;
    if (owed === undefined) return;
    const news = differences(before, owed);
    if (news.added.length + news.edited.length + news.removed.length > 0) {
      await archive.declareTargets(owed, instant(clock()));
      log.info(news, `the target files were edited: watching ${owed.length} documents`);
    }
    before = owed;
    owed = undefined;
  };

  let looking = Promise.resolve();
  const timer = setInterval(() => {
    looking = looking.then(declare).catch(error => {
      if (!health.met(error))
        log.error({ error: String(error) }, 'the target files could not be declared anew');
    });
  }, EVERY);
  return {
    async stop() {
      clearInterval(timer);
      await looking;
    },
  };
}

/** Ids of what is declared newly, otherwise, and no more. */
function differences(before: readonly Target[], after: readonly Target[]) {
  const known = new Map(before.map(target => [target.id, JSON.stringify(target)]));
  const ids = new Set(after.map(({ id }) => id));
  return {
    added: after.flatMap(({ id }) => (known.has(id) ? [] : [id])),
    edited: after.flatMap(target =>
      known.has(target.id) && known.get(target.id) !== JSON.stringify(target) ? [target.id] : [],
    ),
    removed: before.flatMap(({ id }) => (ids.has(id) ? [] : [id])),
  };
}
