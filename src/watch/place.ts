import type { Place, Post, Receipt } from '../alert/channel.ts';
import type { Archive } from '../archive/archive.ts';
import type { Alert, OwedNotice } from '../archive/outbox.ts';

type Row = Alert | OwedNotice;

/** Where something is posted, or what must be posted before. */
export type Placing = { kind: 'at'; place: Place } | { kind: 'first'; root: Row };

/**
 * Where a part of something owed is posted: its head in the thread of what it belongs to, its rest in the same thread, or else
 * under its own head. Where the head of the thread was given up it stands for itself.
 */
export async function placeOf(
  { thread, receipts }: Row,
  { part }: Pick<Post, 'part'>,
  archive: Archive,
): Promise<Placing> {
  const anchor = thread === undefined ? undefined : await anchorOf(thread, archive);
  if (anchor?.kind === 'first') return anchor;
  const head = anchor?.head ?? (part === 'rest' ? receipts.head : undefined);
  return { kind: 'at', place: head === undefined ? {} : { thread: head } };
}

type Anchor = { kind: 'posted'; head: Receipt } | { kind: 'first'; root: Row } | undefined;

/** Threads do not nest: the message that the thread of a thread hangs on. */
async function anchorOf(id: string, archive: Archive): Promise<Anchor> {
  const root = await archive.owed(id);
  if (root === undefined || root.state === 'given-up') return undefined;
  const above = root.thread === undefined ? undefined : await anchorOf(root.thread, archive);
  if (above !== undefined) return above;
  const { head } = root.receipts;
  return head === undefined ? { kind: 'first', root } : { kind: 'posted', head };
}
