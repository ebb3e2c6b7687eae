import type { Verdict } from '../../alert/alert.ts';
import type { Archive, ChangeSummary, Check } from '../../archive/archive.ts';
import type { Content, RecordedElsewhere } from '../../capture/capture.ts';
import type { Change } from '../../change/change.ts';
import type { Recurrence } from '../recurrence.ts';
import { type Suspicion, suspicion } from '../suspicion.ts';
import { afterRecurrence } from '../verdict.ts';

/** How the detail of every check begins by which a text that others recorded was taken in. */
const THEIRS = 'recorded by Open Terms Archive';

/** Whether a check is no visit of ours. */
export function isTheirCheck(check: Pick<Check, 'detail'> | undefined): boolean {
  return check?.detail?.startsWith(THEIRS) ?? false;
}

/** Those that our own readings found: what others recorded is history by the time it is taken in, and no news to anybody. */
export async function ownChanges(
  archive: Pick<Archive, 'checkThatTook'>,
  changes: readonly ChangeSummary[],
): Promise<readonly ChangeSummary[]> {
  const own: ChangeSummary[] = [];
  for (const change of changes) {
    if (!isTheirCheck(await archive.checkThatTook(change.after.id))) own.push(change);
  }
  return own;
}

/** A clause for people: who recorded a text, and where. */
export function recordedBy({ collection, path, commit }: RecordedElsewhere): string {
  return `${THEIRS} (${collection}, ${path}, version ${commit.slice(0, 12)})`;
}

/**
 * The verdict on a difference between texts that others recorded: the same as of a check, but that what may only be another way of
 * reading the page is no news.
 */
export function verdictOnTheirs(
  verdict: Verdict,
  differs: RecordedElsewhere['differs'],
  returned: Recurrence,
): Verdict {
  if (differs === 'page') return afterRecurrence(verdict, returned);
  return {
    ...verdict,
    alert: false,
    reason: 'From here on Open Terms Archive read the page in another way, which need be no edit of it.',
  };
}

/** Whether what is archived is a text that others recorded, and no page. */
export function isTheirs({ contentType }: Pick<Content, 'contentType'>): boolean {
  return contentType === 'text/markdown';
}

/** The verdict on what our first reading of a page shows to be different from the last text that others recorded of it. */
export function verdictOnTakingOver(verdict: Verdict): Verdict {
  return {
    ...verdict,
    alert: false,
    reason:
      'From here on the page is read by this archive, and no more by Open Terms Archive: what differs need be no edit.',
  };
}

/** Why a text that others recorded is not believed at once. They read a page from one address as long as they call it the same. */
export function doubtOf(change: Change, differs: RecordedElsewhere['differs']): Suspicion | undefined {
  return differs === 'reading'
    ? undefined
    : suspicion(change, { before: 'about:theirs', after: 'about:theirs' });
}
