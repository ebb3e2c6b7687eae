import type { Checkpoint } from '../archive/log/checkpoint.ts';
import { instant } from '../words/instant.ts';
import type { Watching } from './watching.ts';

/** Milliseconds between two checkpoints, at least, and between two timestamps: authorities are asked with moderation. */
const SIGNED_EVERY = 60_000;
const STAMPED_EVERY = 600_000;

/**
 * Signs the archive's log when it has grown, at most every minute.
 *
 * @throws LogKeyError when the key is not there, or is another one
 */
export async function signLog({
  archive,
  clock,
}: Pick<Watching, 'archive' | 'clock'>): Promise<Checkpoint | undefined> {
  const [newest] = await archive.log.checkpoints(1);
  return newest && isWithin(SIGNED_EVERY, newest, clock()) ? undefined : archive.log.sign();
}

/**
 * Has the newest checkpoint stamped where an authority is configured, at most every ten minutes. What came before it is stamped
 * with it.
 *
 * @throws Error saying why the authority gave no timestamp
 */
export async function stampLog(
  { archive, clock, authority }: Pick<Watching, 'archive' | 'clock' | 'authority'>,
  signal?: AbortSignal,
): Promise<void> {
  const [newest] = await archive.log.checkpoints(1);
  if (authority === undefined || newest === undefined || newest.treeSize === 0 || newest.timestamp) return;
  const last = (await archive.log.lastStamped())?.timestamp;
  if (last && isWithin(STAMPED_EVERY, last, clock())) return;
  const token = await authority.stamp(newest.note, signal);
  const stamp = { token, authority: authority.name, createdAt: instant(clock()) };
  await archive.log.stamp(newest.treeSize, stamp);
}

/** Also of a clock that was set back: then the last one seems to lie ahead, and is not waited for. */
function isWithin(span: number, { createdAt }: { createdAt: string }, now: Date): boolean {
  return Math.abs(now.getTime() - Date.parse(createdAt)) < span;
}
