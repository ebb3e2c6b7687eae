import type { Verdict } from '../../src/alert/alert.ts';
import type { NewCheck, NewSnapshot } from '../../src/archive/archive.ts';
import type { Capture } from '../../src/capture/capture.ts';
import type { Change } from '../../src/change/change.ts';
import type { Clause, Document } from '../../src/document/document.ts';
import type { Finding } from '../../src/finding/finding.ts';
import { PLAIN_VISIT, type Target } from '../../src/target/target.ts';
import { type Instant, plus } from '../../src/words/instant.ts';
import { sha256 } from '../../src/words/sha256.ts';

/** When the tests' world begins. */
export const DAWN: Instant = '2026-03-01T06:00:00.000Z';
const HOUR = 3_600_000;

export const LUTRA = 'lutra/privacy';
/** The text of the page before and after the case that most tests play. */
export const OLD = ['We do not train on your chats.'];
export const NEW = ['We train our models on your chats.'];

/** The moment so many hours after dawn. */
export function hours(count: number): Instant {
  return plus(DAWN, count * HOUR);
}

export function aTarget(over: Partial<Target> = {}): Target {
  return {
    id: LUTRA,
    vendor: 'Lutra AI',
    document: 'Privacy Policy',
    url: 'https://lutra.example/privacy',
    select: ['main'],
    remove: [],
    locale: 'en-GB',
    every: 12 * HOUR,
    visit: PLAIN_VISIT,
    ...over,
  };
}

export function aClause(text: string, over: Partial<Clause> = {}): Clause {
  return { kind: 'paragraph', path: ['How we use your chats'], text, links: [], ...over };
}

/** A document with one paragraph for each text. */
export function aDocument(...texts: string[]): Document {
  return {
    title: 'Privacy Policy',
    language: 'en',
    section: 'selected',
    clauses: texts.map(text => aClause(text)),
  };
}

type PageCapture = Extract<Capture, { contentType: 'text/html' }>;
type PageSnapshot = NewSnapshot & { capture: PageCapture };

/** A capture of a page. */
export function aCapture(over: Partial<PageCapture> = {}): PageCapture {
  const url = over.url ?? aTarget().url;
  return {
    url,
    finalUrl: url,
    readAt: DAWN,
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    hops: [{ url, status: 200 }],
    contentType: 'text/html',
    body: '<main><p>We keep your chats for thirty days.</p></main>',
    browser: 'HeadlessChrome/0.0.0.0',
    ...over,
  };
}

/** A capture of a page whose paragraphs are these texts, with the document that stands in it. */
export function aSnapshot(texts: readonly string[], capture: Partial<PageCapture> = {}): PageSnapshot {
  const body = `<main>${texts.map(text => `<p>${text}</p>`).join('\n')}</main>`;
  return {
    capture: aCapture({ body, ...capture }),
    document: aDocument(...texts),
    documentHash: sha256(texts.join('\n')),
  };
}

export function aFinding(over: Partial<Finding> = {}): Finding {
  const text = 'We train our models on your chats.';
  return {
    topic: 'training',
    change: 'added',
    material: true,
    direction: 'less-control',
    severity: 'high',
    reasons: ['A use of chats that was not there before.'],
    after: { clause: 0, path: ['How we use your chats'], text, range: [3, 8] },
    summary: 'Lutra AI now trains its models on chats.',
    rules: ['en/train/use'],
    ...over,
  };
}

export function aVerdict(over: Partial<Verdict> = {}): Verdict {
  return {
    alert: true,
    reason: 'A training clause changed in substance.',
    topics: ['training'],
    direction: 'less-control',
    ...over,
  };
}

/** The change from one document to another, as if every clause had been rewritten. */
export function aChange(before: Document, after: Document): Change {
  return {
    kind: 'text',
    before,
    after,
    edits: [
      ...before.clauses.map((_, index) => ({ kind: 'removed' as const, before: index })),
      ...after.clauses.map((_, index) => ({ kind: 'added' as const, after: index })),
    ],
  };
}

type CheckOf<Outcome> = Extract<NewCheck, { outcome: Outcome }>;
type Visit = Pick<NewCheck, 'target' | 'startedAt' | 'finishedAt' | 'nextDueAt'>;

/** A visit of the target at a moment, due again twelve hours later; it takes five seconds. */
function aVisit(at: Instant, target = LUTRA): Visit {
  return { target, startedAt: at, finishedAt: plus(at, 5_000), nextDueAt: plus(at, 12 * HOUR) };
}

export function aFirst(at: Instant, texts: readonly string[], target?: string): CheckOf<'first'> {
  return { ...aVisit(at, target), outcome: 'first', snapshot: aSnapshot(texts, { readAt: at }) };
}

export function anUnchanged(at: Instant, target?: string): CheckOf<'unchanged'> {
  return { ...aVisit(at, target), outcome: 'unchanged' };
}

export function aFailed(at: Instant, target?: string): CheckOf<'failed'> {
  return { ...aVisit(at, target), outcome: 'failed', reason: 'timeout', detail: 'No answer within 30 s.' };
}

export function anUnstable(at: Instant, target?: string): CheckOf<'unstable'> {
  return { ...aVisit(at, target), outcome: 'unstable', detail: 'Two reads differed.' };
}

/** A change to these texts, with a finding and an alert owed to the log, unless told otherwise. */
export function aChanged(
  at: Instant,
  before: Document,
  texts: readonly string[],
  over: Partial<CheckOf<'changed'>> = {},
): CheckOf<'changed'> {
  const snapshot = aSnapshot(texts, { readAt: at });
  return {
    ...aVisit(at, over.target),
    outcome: 'changed',
    snapshot,
    change: aChange(before, snapshot.document),
    findings: [aFinding()],
    verdict: aVerdict(),
    alerts: [{ channel: 'log' }],
    ...over,
  };
}
