import { join } from 'node:path';
import { examineArchive, examineNode, examinePackages, examineSlack } from './examine-checkout.ts';
import { examineBrowser, examineDatabase, examineRedis } from './examine-programs.ts';
import type { Examined } from './examined.ts';
import type { ProbeBrowser } from './probe-browser.ts';
import type { Env } from './search.ts';

/**
 * Looks at everything the service needs here: starts the browser for an instant, asks the shared Redis and the
 * shared database for their versions where `REDIS_URL` and `DATABASE_URL` name them, and changes nothing on disk.
 *
 * @param probeBrowser how the browser is started; this folder knows only where it is
 * @param root folder of the checkout; relative settings are read from the working directory, as the service reads them
 */
export async function examine(
  probeBrowser: ProbeBrowser,
  env: Env = process.env,
  root = join(import.meta.dirname, '..', '..'),
): Promise<Examined[]> {
  const examined = await Promise.all([
    examineNode(process.version),
    examinePackages(root),
    examineBrowser(env, probeBrowser),
    examineRedis(env),
    examineArchive(env.ARCHIVE_DIR || 'snapshots'),
    examineDatabase(env),
    examineSlack(env),
  ]);
  return examined.flat();
}
