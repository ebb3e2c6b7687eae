import type { Verdict } from '../alert/alert.ts';
import type { ChangeKind, Edit } from '../change/change.ts';
import { compare } from '../change/compare.ts';
import type { Document } from '../document/document.ts';
import { documentHash } from '../document/sameness.ts';
import type { Finding } from '../finding/finding.ts';

/** How the document that today's extractor makes differs from the stored one. */
export interface DocumentDifference {
  /** Whether the words are others, or only how they are laid out and linked. */
  words: boolean;
  kind: ChangeKind;
  /** How many clauses met which fate, from the stored to today's. */
  clauses: Readonly<Partial<Record<Edit['kind'], number>>>;
}

/** What a change came to: the part of it that people are told. */
export interface Judged {
  kind: ChangeKind;
  findings: readonly Finding[];
  verdict: Verdict;
}

type FindingInShort = Pick<Finding, 'topic' | 'change' | 'material' | 'direction' | 'severity' | 'summary'>;

/** How a change would be judged otherwise today. */
export interface ChangeDifference {
  id: number;
  /** What people were told of it, and would be. */
  was: Told;
  would: Told;
  /** Findings that today's rules make and the recorded ones do not hold, and the reverse. */
  gained: readonly FindingInShort[];
  lost: readonly FindingInShort[];
}

type Told = Pick<Verdict, 'alert' | 'topics' | 'direction'> & { kind: ChangeKind };

/** Undefined where the documents are the same. */
export function documentDifference(stored: Document, today: Document): DocumentDifference | undefined {
  if (JSON.stringify(stored) === JSON.stringify(today)) return undefined;
  const { kind, edits } = compare(stored, today);
  const counted = [...Map.groupBy(edits, edit => edit.kind)].map(([fate, its]) => [fate, its.length]);
  return {
    words: documentHash(stored) !== documentHash(today),
    kind,
    clauses: Object.fromEntries(counted.filter(([fate]) => fate !== 'same')),
  };
}

/** Undefined where people would be told the same. */
export function changeDifference(
  recorded: Judged & { id: number },
  today: Judged,
): ChangeDifference | undefined {
  const [was, would] = [toldOf(recorded), toldOf(today)];
  const [old, recent] = [recorded, today].map(({ findings }) => findings.map(inShort));
  const [lost, gained] = [without(old!, recent!), without(recent!, old!)];
  const same = JSON.stringify(was) === JSON.stringify(would) && lost.length + gained.length === 0;
  return same ? undefined : { id: recorded.id, was, would, gained, lost };
}

function toldOf({ kind, verdict: { alert, topics, direction } }: Judged): Told {
  return { kind, alert, topics, direction };
}

function inShort(finding: Finding): FindingInShort {
  const { topic, change, material, direction, severity, summary } = finding;
  return { topic, change, material, direction, severity, summary };
}

/** Those of the first that the second lacks; one found twice counts twice. */
function without(some: readonly FindingInShort[], others: readonly FindingInShort[]): FindingInShort[] {
  const left = others.map(finding => JSON.stringify(finding));
  return some.filter(finding => {
    const at = left.indexOf(JSON.stringify(finding));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
