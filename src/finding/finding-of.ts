import type { Change, Edit } from '../change/change.ts';
import { directionOf } from './direction.ts';
import type { Evidence, Finding, SidedEvidence } from './finding.ts';
import { leaningsOf } from './leaning.ts';
import type { Range } from './lexicon.ts';
import type { News, Side } from './news.ts';
import type { Reading } from './reading.ts';
import { isMaterial, severityOf } from './severity.ts';
import { summariesOf } from './summary.ts';

/** One finding from all that a passage says anew on one topic. The first material reading stands for it. */
export function findingOf(readings: readonly Reading[], besides: readonly News[], change: Change): Finding {
  const material = readings.filter(isMaterial);
  const telling = tellingOf(readings);
  const lead = leadOf(readings);
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
    ...otherEvidence(lead, readings, besides, change),
    ...summariesOf(lead),
    rules: [...new Set(telling.flatMap(reading => reading.statement.rules))],
  };
}

/** The reading that stands for all: the first that is material and surely on its topic. */
export function leadOf(readings: readonly Reading[]): Reading {
  const telling = tellingOf(readings);
  return telling.find(reading => reading.standing === 'telling') ?? telling[0]!;
}

function tellingOf(readings: readonly Reading[]): readonly Reading[] {
  const material = readings.filter(isMaterial);
  return material.length > 0 ? material : readings;
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

/** The other clauses that speak of it and changed, and those that changed directly beside them; each once. */
function otherEvidence(
  lead: Reading,
  readings: readonly Reading[],
  besides: readonly News[],
  change: Change,
): { also?: readonly SidedEvidence[] } {
  const changed = readings.filter(({ difference }) => difference.material);
  const sentences = [
    ...changed.flatMap(({ news, difference }) => (difference.twin ? [difference.twin, news] : [news])),
    ...besides,
  ];
  const known = new Set([lead.news, lead.difference.twin].map(news => news && placeOf(news)));
  const also: SidedEvidence[] = [];
  for (const sentence of sentences) {
    if (known.has(placeOf(sentence))) continue;
    known.add(placeOf(sentence));
    also.push({ side: sentence.side, ...sentenceEvidence(change, sentence) });
  }
  return also.length > 0 ? { also } : {};
}

function placeOf({ side, clause }: News): string {
  return `${side} ${clause}`;
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
