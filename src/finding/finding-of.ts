import type { Change, Edit } from '../change/change.ts';
import { directionOf } from './direction.ts';
import type { Evidence, Finding } from './finding.ts';
import { leaningsOf } from './leaning.ts';
import type { Range } from './lexicon.ts';
import type { News, Side } from './news.ts';
import type { Reading } from './reading.ts';
import { isMaterial, severityOf } from './severity.ts';
import { summaryOf } from './summary.ts';

/** One finding from all that a clause says anew on one topic. The first material reading stands for it. */
export function findingOf(readings: readonly Reading[], change: Change): Finding {
  const material = readings.filter(isMaterial);
  const telling = material.length > 0 ? material : readings;
  const lead = telling.find(reading => reading.standing === 'telling') ?? telling[0]!;
  const leanings = material.flatMap(leaningsOf);
  const { severity, reasons } = severityOf(telling);
  return {
    topic: lead.statement.topic,
    change: changeOf(readings),
    material: material.length > 0,
    direction: directionOf(leanings),
    leanings,
    severity,
    reasons,
    ...evidenceOf(lead, change),
    summary: summaryOf(lead),
    rules: [...new Set(telling.flatMap(reading => reading.statement.rules))],
  };
}

function changeOf(readings: readonly Reading[]): Finding['change'] {
  const changes = new Set(readings.map(reading => reading.difference.change));
  return changes.size === 1 ? [...changes][0]! : 'modified';
}

function evidenceOf(lead: Reading, change: Change): { before?: Evidence; after?: Evidence } {
  const { news, statement, difference } = lead;
  const start = news.start + statement.range[0];
  const own = evidence(change, news.side, news.clause, [
    start,
    start + statement.range[1] - statement.range[0],
  ]);
  const other = difference.twin ? sentenceEvidence(change, difference.twin) : partnerEvidence(change, news);
  return news.side === 'after'
    ? { ...(other && { before: other }), after: own }
    : { before: own, ...(other && { after: other }) };
}

function sentenceEvidence(change: Change, news: News): Evidence {
  return evidence(change, news.side, news.clause, [news.start, news.start + news.text.trimEnd().length]);
}

/** The clause on the other side of an amendment, when no sentence in it is the counterpart: nothing in it is marked. */
function partnerEvidence(change: Change, news: News): Evidence | undefined {
  const edit: Edit = change.edits[news.edit]!;
  if (edit.kind !== 'amended') return undefined;
  return news.side === 'after'
    ? evidence(change, 'before', edit.before, [0, 0])
    : evidence(change, 'after', edit.after, [0, 0]);
}

function evidence(change: Change, side: Side, clause: number, range: Range): Evidence {
  const { path, text } = change[side].clauses[clause]!;
  return { clause, path, text, range };
}
