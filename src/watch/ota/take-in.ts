import type { Archive, NewCheck, Snapshot } from '../../archive/archive.ts';
import type { Change } from '../../change/change.ts';
import { compare } from '../../change/compare.ts';
import { notTheDocument } from '../../document/not-the-document.ts';
import type { Instant } from '../../words/instant.ts';
import { leastRecentlyUsed } from '../../words/least-recently-used.ts';
import { derive, type Meaning } from '../derive.ts';
import { pageFile } from '../evidence-files.ts';
import { hasLasted } from '../lasting.ts';
import { recurrence } from '../recurrence.ts';
import type { Lineage, Step } from './plan.ts';
import { type TheirSnapshot, theirSnapshot } from './read-text.ts';
import { doubtOf, recordedBy, verdictOnTheirs } from './theirs.ts';

/** Comparisons that are kept: pages that flap come back to the same few. Each holds two documents. */
const KEPT = 60;

/** Judges the texts of a history one by one, as a check judges readings, and records what comes of each. Alerts nobody. */
export function takingIn(archive: Archive, now: Instant) {
  const compared = leastRecentlyUsed<Change>(KEPT);
  const judged = leastRecentlyUsed<Meaning>(KEPT);

  /** @param markdown the text of the step @param latest the snapshot that stands before it */
  async function check(
    { target }: Lineage,
    step: Step,
    markdown: string,
    latest: Snapshot | undefined,
  ): Promise<NewCheck> {
    const taken = theirSnapshot(step, markdown);
    const at = step.text.placedAt;
    const detail = recordedBy(taken.capture.recorded);
    const visit = { target: target.id, startedAt: at, finishedAt: at, nextDueAt: now, detail };
    const refusal = notTheDocument(taken.document);
    if (refusal) return { ...visit, ...notBelieved(taken, refusal) };
    if (latest === undefined) return { ...visit, outcome: 'first', snapshot: taken };
    if (taken.documentHash === latest.documentHash) return { ...visit, outcome: 'unchanged' };

    const pair = `${latest.bodyHash} ${step.text.blob}`;
    const change = compared.get(pair) ?? compared.keep(pair, compare(latest.document, taken.document));
    if (change.kind === 'none') return { ...visit, outcome: 'unchanged' };
    const { differs } = step;
    const doubt = doubtOf(change, differs);
    const stoodOn = step.nextAt === undefined || Date.parse(step.nextAt) - Date.parse(at) >= TWO_DAYS;
    if (doubt && !stoodOn && !hasLasted(await archive.checks(target.id, 200), doubt.reason, at))
      return { ...visit, ...notBelieved(taken, doubt) };

    const [known, current] = await Promise.all([
      archive.earlier(latest, taken.documentHash),
      archive.earlier(latest, latest.documentHash),
    ]);
    const { findings, verdict } = judged.get(pair) ?? judged.keep(pair, derive(change));
    return {
      ...visit,
      outcome: 'changed',
      snapshot: taken,
      change,
      findings,
      verdict: verdictOnTheirs(verdict, differs, recurrence({ known, current }, at)),
      alerts: [],
    };
  }
  return check;
}

/** A collection reads twice a day and records only what differs: what is not followed for so long has lasted. */
const TWO_DAYS = 2 * 86_400_000;

function notBelieved(
  { capture }: TheirSnapshot,
  { reason, why }: { reason: Extract<NewCheck, { outcome: 'failed' }>['reason']; why: string },
) {
  return {
    outcome: 'failed' as const,
    reason,
    detail: `${recordedBy(capture.recorded)}, but ${why}`,
    evidence: [pageFile('suspect-read', capture)],
  };
}
