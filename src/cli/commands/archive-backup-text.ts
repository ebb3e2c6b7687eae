import type { Copied } from '../../archive/backup-files.ts';
import type { CopiedBlobs } from '../../archive/copy-blobs.ts';
import { minute } from '../../words/instant.ts';

const MOST = 10;

/** What a backup or an archive holds now, and what is wrong with it. */
export function copiedForPeople({ rows, blobs, wrong }: Copied, what: string): string {
  const until = rows.until === undefined ? '' : `, the last of ${minute(rows.until)} UTC`;
  const mended = blobs.mended === 0 ? '' : `, ${blobs.mended} put right`;
  return [
    `${what} holds ${rows.checks.toLocaleString('en')} checks${until}, and ${rows.snapshots.toLocaleString('en')} snapshots.`,
    `Bodies: ${blobs.copied.toLocaleString('en')} copied, ${blobs.there.toLocaleString('en')} there before${mended}.`,
    ...listed(wrong, 'It is not whole:'),
  ].join('\n');
}

/** What was put back into an archive. */
export function mendedForPeople({ copied, mended, there, damaged }: CopiedBlobs, archive: string): string {
  return [
    `Put back into ${archive}: ${copied} bodies that were missing, ${mended} that were damaged; ${there} were sound.`,
    ...listed(damaged, 'Damaged in the backup, too:'),
  ].join('\n');
}

function listed(wrong: readonly string[], head: string): readonly string[] {
  if (wrong.length === 0) return [];
  const more = wrong.length > MOST ? [`  and ${wrong.length - MOST} more (--json names all)`] : [];
  return [head, ...wrong.slice(0, MOST).map(each => `  ${each}`), ...more];
}
