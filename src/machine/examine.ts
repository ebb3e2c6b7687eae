import { join } from 'node:path';
import { examineArchive, examineNode, examinePackages, examineSlack } from './examine-checkout.ts';
import { examineBrowser, examineRedis } from './examine-programs.ts';
import type { Env } from './search.ts';

/** One thing the service needs or can use, as `clausewatch doctor` shows it. Never holds a secret. */
export interface Examined {
  name: string;
  state: 'ok' | 'warning' | 'missing';
  detail: string;
  /** What a person does about it; set unless the state is `ok`. */
  mend?: string;
}

/**
 * Looks at everything the service needs here: starts the browser for an instant, asks the shared Redis for its version where
 * `REDIS_URL` names one, and changes nothing on disk.
 *
 * @param root folder of the checkout; relative settings are read from the working directory, as the service reads them
 */
export async function examine(
  env: Env = process.env,
  root = join(import.meta.dirname, '..', '..'),
): Promise<Examined[]> {
  return Promise.all([
    examineNode(process.version),
    examinePackages(root),
    examineBrowser(env),
    examineRedis(env),
    examineArchive(env.ARCHIVE_DIR || 'snapshots'),
    examineSlack(env),
  ]);
}

const MARKS: Readonly<Record<Examined['state'], string>> = { ok: '✓', warning: '!', missing: '✗' };

/** A list for people: a line each, how to mend it below, a closing line. */
export function formatExamined(items: readonly Examined[]): string {
  const width = Math.max(...items.map(item => item.name.length));
  const lines = items.flatMap(item => [
    `${MARKS[item.state]} ${item.name.padEnd(width)}  ${item.detail}`,
    ...(item.mend === undefined ? [] : [`${' '.repeat(width + 4)}→ ${item.mend}`]),
  ]);
  const missing = items.filter(item => item.state === 'missing').length;
  const closing =
    missing === 0
      ? 'Ready: `npm start` has all it needs.'
      : `Not ready: ${missing} ${missing === 1 ? 'thing is' : 'things are'} missing.`;
  return [...lines, '', closing].join('\n');
}
