import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Archive } from '../src/archive/archive.ts';
import { openSqliteArchive } from '../src/archive/open-sqlite.ts';
import { versionCommits } from '../src/watch/ota/export-history.ts';
import { exportPaths } from '../src/watch/ota/exported-as.ts';
import { openCollections } from '../src/watch/ota/git-collections.ts';
import { writeVersions } from '../src/watch/ota/git-write-versions.ts';
import { importHistory } from '../src/watch/ota/import-history.ts';
import { planHistory } from '../src/watch/ota/plan.ts';
import { instant } from '../src/words/instant.ts';

/** A recorded history; it is kept beside the repository and not in it. */
const BUNDLE = join(import.meta.dirname, '../../shared/corpus/ota/genai-eu-versions.bundle');

/**
 * Takes a collection in, exports it, takes the export into another archive, and compares the documents.
 * @returns whether every document of the one is in the other, in the same order
 */
export async function benchOtaRoundTrip(): Promise<boolean> {
  if (!existsSync(BUNDLE)) {
    console.log(`The recorded history is not here (${BUNDLE}), so there is nothing to measure with.`);
    return true;
  }
  const folder = await mkdtemp(join(tmpdir(), 'ota-round-trip-'));
  try {
    const repository = join(folder, 'again-versions');
    const first = await openSqliteArchive(join(folder, 'first'));
    await takeIn(first, BUNDLE);
    const states = await first.targets(await first.knownTargets());
    const all = await Promise.all(
      states.map(async ({ target }) => {
        const recorded = (await first.latest(target.id))?.capture.recorded;
        return { target, declared: false, recorded };
      }),
    );
    const targets = all.map(({ target }) => target);
    const versions = await writeVersions(
      repository,
      versionCommits(first, targets, exportPaths(all), 'Clausewatch'),
    );
    console.log(`${versions} versions of ${targets.length} documents exported`);
    const second = await openSqliteArchive(join(folder, 'second'));
    await takeIn(second, repository);
    const [one, other] = [await documentsOf(first), await documentsOf(second)];
    const lost = [...one].filter(([path, hashes]) => other.get(path)?.join() !== hashes.join());
    for (const [path, hashes] of lost)
      console.log(
        `  ${path}: ${hashes.length} documents, ${other.get(path)?.length ?? 0} after the round trip`,
      );
    console.log(`${one.size - lost.length} of ${one.size} histories are the same after the round trip`);
    await Promise.all([first.close(), second.close()]);
    return lost.length === 0 && one.size > 0;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function takeIn(archive: Archive, path: string): Promise<void> {
  const collections = await openCollections([path]);
  const lineages = await planHistory(collections.sources, [], collections.textOf);
  await Array.fromAsync(importHistory(lineages, archive, collections.textOf, instant(new Date())));
  await collections.close();
}

/** The wordings of each document in their order, by where it was recorded. */
async function documentsOf(archive: Archive): Promise<ReadonlyMap<string, readonly string[]>> {
  const documents = new Map<string, readonly string[]>();
  for (const id of await archive.knownTargets()) {
    const path = (await archive.latest(id))?.capture.recorded?.path;
    const lineage = await archive.lineage(id);
    if (path !== undefined)
      documents.set(
        path,
        lineage.map(({ documentHash }) => documentHash),
      );
  }
  return documents;
}
