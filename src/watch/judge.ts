import { decide } from '../alert/policy.ts';
import type { ChangeKind } from '../change/change.ts';
import { compare } from '../change/compare.ts';
import { documentFromMarkdown } from '../document/from-markdown.ts';
import { findFindings } from '../finding/find-findings.ts';
import type { Direction, Finding, Topic } from '../finding/finding.ts';

/** Two consecutive texts of a document, in Markdown. */
export interface Pair {
  id: string;
  old: string;
  new: string;
}

/** How the captures themselves look: pages that are not the document, or not in its language, cannot say what changed. */
export type Page = 'normal' | 'broken' | 'language' | 'different' | 'layout';

/** What was made of a pair, in the form that the corpus's score reads. */
export interface Judgement {
  id: string;
  alert: boolean;
  page: Page;
  topics: readonly Topic[];
  direction: Direction;
  findings: readonly {
    topic: Topic;
    change: Finding['change'];
    material: boolean;
    quote: string;
    summary: string;
  }[];
}

const PAGES: Readonly<Partial<Record<ChangeKind, Page>>> = {
  truncated: 'broken',
  grown: 'broken',
  'language-switched': 'language',
  'different-document': 'different',
  'part-joined': 'different',
  'part-left': 'different',
  'layout-only': 'layout',
  formatting: 'layout',
  'links-only': 'layout',
};

/** Judges a pair the way a check would: the same documents, comparison, findings and policy, without browser or archive. */
export function judge(pair: Pair): Judgement {
  const change = compare(documentFromMarkdown(pair.old), documentFromMarkdown(pair.new));
  const findings = findFindings(change);
  const { alert, topics, direction } = decide(change, findings);
  return {
    id: pair.id,
    alert,
    page: PAGES[change.kind] ?? 'normal',
    topics,
    direction,
    findings: findings.map(told),
  };
}

function told(finding: Finding): Judgement['findings'][number] {
  const { topic, change, material, summary } = finding;
  return { topic, change, material, quote: quoteOf(finding), summary };
}

/**
 * What the alert shows of the finding: the whole text of its clause after the change and before it, as far as it stands there, for
 * also where a statement came into a clause or left one the rest of that clause stayed; and then the other clauses of the passage
 * that changed with it.
 */
export function quoteOf({ before, after, also = [] }: Finding): string {
  return [after, before, ...also].flatMap(clause => clause?.text ?? []).join('\n');
}
