import type { Check, TargetState } from '../archive/archive.ts';
import { isTheirCheck } from './ota/theirs.ts';
import { BODY_LOST, SECTION_LOST } from './reading.ts';

const TWO_DAYS = 2 * 86_400_000;

/** A sentence for operators, and how loudly to say it. */
export interface News {
  level: 'warn' | 'info';
  says: string;
}

/**
 * What operators are to hear of after a check, in a sentence each, once for each loss: that the declared section of a page was
 * lost or found again, that the page archived before is damaged, and that a target has not been read for two days, or is read again.
 * @param before the target as it stood before the check
 */
export function news(before: TargetState, check: Check): readonly News[] {
  const { id } = before.target;
  const found: News[] = [];
  const knew = [before.lastCheck, before.lastRead].some(lostSection);
  if (lostSection(check) && !knew) {
    found.push({
      level: 'warn',
      says: `${id}: tracking lost its section: nothing on the page matches what the target selects; its main content is read until the target is corrected`,
    });
  }
  if (knew && hasRead(check) && !lostSection(check))
    found.push({ level: 'info', says: `${id}: the declared section of the page was found again` });

  if (check.detail?.includes(BODY_LOST)) found.push({ level: 'warn', says: `${id}: ${check.detail}` });

  const since = isTheirCheck(before.lastRead) ? undefined : before.lastRead?.finishedAt;
  const blind = (at: string | undefined) =>
    since !== undefined && at !== undefined && Date.parse(at) - Date.parse(since) >= TWO_DAYS;
  const wasBlind =
    before.lastCheck !== undefined && !hasRead(before.lastCheck) && blind(before.lastCheck.finishedAt);
  if (!hasRead(check) && blind(check.finishedAt) && !wasBlind) {
    found.push({
      level: 'warn',
      says: `${id}: tracking lost: the page has not been read since ${since}: ${check.detail ?? check.outcome}`,
    });
  }
  if (hasRead(check) && wasBlind) found.push({ level: 'info', says: `${id}: the page is read again` });
  return found;
}

function lostSection(check: Check | undefined): boolean {
  return check?.detail?.includes(SECTION_LOST) ?? false;
}

function hasRead({ outcome }: Check): boolean {
  return outcome === 'first' || outcome === 'unchanged' || outcome === 'changed';
}
