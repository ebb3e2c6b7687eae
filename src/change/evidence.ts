import { datesIn } from '../document/dates.ts';
import { statedDate } from '../document/stated-date.ts';
import type { Change, ChangeKind, Edit } from './change.ts';
import { isCollected } from './collected.ts';
import { errorCameOrWent } from './error-notice.ts';
import { leadsElsewhere } from './links.ts';
import { type Measure, measure } from './measure.ts';
import { type Rename, renamesIn } from './renames.ts';

type Sized = Extract<ChangeKind, 'truncated' | 'grown' | 'part-joined' | 'part-left' | 'different-document'>;

/** What a change's kind rests on. Numbers are indexes of clauses of the document after unless said otherwise. */
export type Evidence =
  | { kind: 'none' }
  | { kind: 'text'; amended: number; added: number; removed: number }
  | { kind: 'links-only'; links: readonly { clause: number; text: string; before: string; after: string }[] }
  | { kind: 'layout-only'; regrouped: number; reshaped: readonly number[] }
  | { kind: 'formatting' | 'moved-only'; clauses: readonly number[] }
  /** Dates as `YYYY-MM-DD` that stand on one side only, in the clauses that differ. */
  | { kind: 'dates-only'; before: readonly string[]; after: readonly string[] }
  | { kind: 'renamed'; names: readonly Rename[] }
  | { kind: 'language-switched'; before: string; after: string }
  | {
      kind: Sized;
      size: Measure;
      /** The dates the two documents give themselves. */
      dates: readonly [before: string | undefined, after: string | undefined];
      /** Whether the notice of an error came, or went. */
      error?: 'came' | 'went';
      /** On parts that joined or left: whether that is how the page was read. */
      collected?: boolean;
    };

/** Shows what the kind of a change rests on. Derived like the kind itself: the same change gives the same evidence. */
export function evidenceOf(change: Change): Evidence {
  const { kind, before, after, edits } = change;
  switch (kind) {
    case 'none':
      return { kind };
    case 'text':
      return {
        kind,
        amended: many(edits, 'amended'),
        added: many(edits, 'added'),
        removed: many(edits, 'removed'),
      };
    case 'links-only':
      return { kind, links: linksOf(change) };
    case 'layout-only':
      return { kind, regrouped: many(edits, 'regrouped'), reshaped: wholeClauses(change, reshaped) };
    case 'formatting':
      return { kind, clauses: wholeClauses(change, (old, fresh) => old.text !== fresh.text) };
    case 'moved-only':
      return { kind, clauses: movedTo(edits) };
    case 'dates-only':
      return { kind, ...datesOf(change) };
    case 'renamed':
      return { kind, names: namesOf(change) };
    case 'language-switched':
      return { kind, before: before.language, after: after.language };
    default: {
      const error = errorCameOrWent(before, after, edits);
      return {
        kind,
        size: measure(before, after, edits),
        dates: [statedDate(before), statedDate(after)],
        ...(error !== undefined && { error }),
        ...((kind === 'part-joined' || kind === 'part-left') && { collected: isCollected(change) }),
      };
    }
  }
}

function many(edits: readonly Edit[], kind: Edit['kind']): number {
  return edits.filter(edit => edit.kind === kind).length;
}

/** Clauses that stand elsewhere now, and those that took in a sentence that stood elsewhere. */
function movedTo(edits: readonly Edit[]): number[] {
  return edits.flatMap(edit =>
    edit.kind === 'moved' || edit.kind === 'amended' || edit.kind === 'added' ? [edit.after] : [],
  );
}

type Clause = Change['after']['clauses'][number];

function reshaped(old: Clause, fresh: Clause): boolean {
  return old.kind !== fresh.kind || old.level !== fresh.level;
}

function wholeClauses(
  { before, after, edits }: Change,
  differ: (old: Clause, fresh: Clause) => boolean,
): number[] {
  return edits.flatMap(edit => {
    if (edit.kind !== 'same' && edit.kind !== 'moved') return [];
    return differ(before.clauses[edit.before]!, after.clauses[edit.after]!) ? [edit.after] : [];
  });
}

function linksOf({ before, after, edits }: Change) {
  return edits.flatMap(edit => {
    if (edit.kind !== 'same' && edit.kind !== 'moved') return [];
    const old = before.clauses[edit.before]!.links;
    const fresh = after.clauses[edit.after]!.links;
    return Array.from({ length: Math.max(old.length, fresh.length) }, (_, i) => i).flatMap(i => {
      const [one, other] = [old[i], fresh[i]];
      if (one !== undefined && other !== undefined && !leadsElsewhere(one, other)) return [];
      const text = (other ?? one)?.text ?? '';
      return [{ clause: edit.after, text, before: one?.href ?? '', after: other?.href ?? '' }];
    });
  });
}

function datesOf({ before, after, edits }: Change): { before: string[]; after: string[] } {
  const texts = { before: [] as string[], after: [] as string[] };
  for (const edit of edits) {
    if (edit.kind === 'removed' || edit.kind === 'amended')
      texts.before.push(before.clauses[edit.before]!.text);
    if (edit.kind === 'added' || edit.kind === 'amended') texts.after.push(after.clauses[edit.after]!.text);
  }
  const dates = (all: string[]): string[] => [...new Set(all.flatMap(datesIn))];
  return { before: dates(texts.before), after: dates(texts.after) };
}

/** The names that changed, read off the clauses that only they make differ. */
function namesOf({ before, after, edits }: Change): Rename[] {
  return renamesIn(
    before,
    after,
    edits.map(edit => (edit.kind === 'renamed' ? { ...edit, kind: 'amended' } : edit)),
  );
}
