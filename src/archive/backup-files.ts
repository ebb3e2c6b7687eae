import { copyFile, mkdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { blobFiles } from './blob-files.ts';
import { type BlobProgress, type CopiedBlobs, copyBlobs } from './copy-blobs.ts';
import type { PackedBlobs } from './packed-blobs.ts';
import { type CopiedRows, continues, copySqlite, examineCopy, putInPlace } from './sqlite-backup.ts';
import { troubleOf } from './trouble.ts';

const DATABASE = 'archive.sqlite';
const KEY = 'log.key';

/** Something in the way of a copy that the person who asked for it can decide about. */
export class CopyRefused extends Error {
  override readonly name = 'CopyRefused';
}

/** A finished copy of an archive, read through and through. */
export interface Copied {
  rows: Omit<CopiedRows, 'named'>;
  blobs: CopiedBlobs;
  /** What rows name and neither side has, or what is damaged at its source, in words. Empty when the copy is whole. */
  wrong: readonly string[];
}

export interface Copying {
  /** Also read what an earlier copy had brought. */
  thorough: boolean;
  progress: BlobProgress;
}

/**
 * Copies an archive that a service may be writing into a folder, which then is an archive itself: the rows as they stand at one
 * moment, then the blobs that the folder lacks, so that no row of the copy lacks its body. Until everything has been read back the
 * folder's earlier backup stays.
 *
 * @throws CopyRefused where the folder holds a backup of another archive, or of more than this one holds
 * @throws ArchiveTrouble saying what is wrong with either side, and how to mend it
 */
export async function backUp(archive: string, folder: string, how: Copying): Promise<Copied> {
  const [from, to] = [resolve(archive), resolve(folder)];
  if (!(await exists(join(from, DATABASE)))) throw new CopyRefused(`there is no archive in ${from}`);
  if (`${to}/`.startsWith(`${from}/`))
    throw new CopyRefused(`${to} lies within the archive; name a folder elsewhere, best on another disk`);
  return named(`the backup in ${to}`, async () => {
    await mkdir(join(to, 'blobs'), { recursive: true });
    const [database, part] = [join(to, DATABASE), join(to, `${DATABASE}.part`)];
    if ((await exists(database)) && !continues(join(from, DATABASE), database)) {
      throw new CopyRefused(
        `${to} holds checks that the archive in ${from} does not: it is of another archive, or this one lost some; name another folder`,
      );
    }
    const copied = await copyAll(from, to, part, how);
    await copyKey(from, to);
    await putInPlace(part, database);
    return copied;
  });
}

/** Rows first. What is missing may have been dropped, as its age allows, since the rows were copied: then newer rows say so. */
async function copyAll(from: string, to: string, part: string, how: Copying): Promise<Copied> {
  const stores = [blobFiles(join(from, 'blobs')), blobFiles(join(to, 'blobs'))] as const;
  for (let again = false; ; again = true) {
    await copySqlite(join(from, DATABASE), part);
    const { named: hashes, ...rows } = examineCopy(
      part,
      'stop the service and restore the archive from its last backup, which stays as it was',
    );
    const blobs = await copyBlobs(...stores, how);
    const missing = await absent(hashes, stores[1]);
    if (missing.length === 0 || again)
      return { rows, blobs, wrong: [...blobs.damaged, ...missing.map(gone)] };
  }
}

/**
 * Makes an archive of a backup, where there is none: the blobs first, the database when everything has been read back, so that a
 * restore that was cut off leaves no archive and can be repeated. Blobs that are there are kept if they are sound.
 *
 * @throws CopyRefused where an archive stands
 * @throws ArchiveTrouble
 */
export async function restore(folder: string, archive: string, progress: BlobProgress): Promise<Copied> {
  const [from, to] = [resolve(folder), resolve(archive)];
  if (!(await exists(join(from, DATABASE)))) throw new CopyRefused(`there is no backup in ${from}`);
  const [database, part] = [join(to, DATABASE), join(to, `${DATABASE}.part`)];
  if (await exists(database)) {
    throw new CopyRefused(
      `there is an archive in ${to}: stop its service and move ${database} (with -wal and -shm) away, or name another folder with --archive; --only-blobs puts back bodies alone`,
    );
  }
  return named(`the archive in ${to}`, async () => {
    await mkdir(join(to, 'blobs'), { recursive: true });
    await copySqlite(join(from, DATABASE), part);
    const { named: hashes, ...rows } = examineCopy(part, 'restore an older backup');
    const stores = [blobFiles(join(from, 'blobs')), blobFiles(join(to, 'blobs'))] as const;
    const blobs = await copyBlobs(...stores, { thorough: true, progress });
    const missing = await absent(hashes, stores[1]);
    await copyKey(from, to);
    await putInPlace(part, database);
    return { rows, blobs, wrong: [...blobs.damaged, ...missing.map(gone)] };
  });
}

/**
 * Puts back into an archive, in use or not, the bodies that it lacks or that are damaged. Its rows stay as they are.
 *
 * @param where the archive, for people
 */
export async function restoreBlobs(
  folder: string,
  to: PackedBlobs,
  where: string,
  progress: BlobProgress,
): Promise<CopiedBlobs> {
  const from = join(resolve(folder), 'blobs');
  if (!(await exists(from))) throw new CopyRefused(`there are no blobs in ${from}`);
  return named(where, () => copyBlobs(blobFiles(from), to, { thorough: true, progress }));
}

/** The key that signs the log; without it a restored archive could not go on signing as the same. */
async function copyKey(from: string, to: string): Promise<void> {
  if (!(await exists(join(from, KEY))) || (await exists(join(to, KEY)))) return;
  await copyFile(join(from, KEY), join(to, KEY));
}

async function absent(
  hashes: ReadonlySet<string>,
  store: ReturnType<typeof blobFiles>,
): Promise<readonly string[]> {
  const missing: string[] = [];
  for (const hash of hashes) if (!(await store.has(hash))) missing.push(hash);
  return missing;
}

const gone = (hash: string) => `blob ${hash} is named by a row and is missing`;

async function named<T>(where: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw troubleOf(error, where) ?? error;
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
