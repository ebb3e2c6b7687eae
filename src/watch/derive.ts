import type { Verdict } from '../alert/alert.ts';
import { decide } from '../alert/policy.ts';
import type { Change } from '../change/change.ts';
import { compare } from '../change/compare.ts';
import type { Document } from '../document/document.ts';
import { findFindings } from '../finding/find-findings.ts';
import type { Finding } from '../finding/finding.ts';
import type { Target } from '../target/target.ts';
import { extract } from './reading.ts';

/** A captured body with the address it came from. */
export interface Captured {
  body: string;
  url: string;
}

/**
 * Compares two captures of a target by extracting *both* with today's extractor, so that an upgrade of ours, or a mended
 * selector, never looks like an edit of the vendor's. Like is compared with like: where the declared section is missing from
 * either capture, both are read without it.
 */
export function deriveChange(before: Captured, after: Captured, target: Target): Change {
  const declared = [
    extract(before.body, before.url, target),
    extract(after.body, after.url, target),
  ] as const;
  const comparable = declared[0].section === declared[1].section ? declared : wholly(before, after, target);
  return compare(...comparable);
}

function wholly(before: Captured, after: Captured, { remove }: Target): [Document, Document] {
  const main = { select: [], remove };
  return [extract(before.body, before.url, main), extract(after.body, after.url, main)];
}

/** What a change means and whether to speak of it. */
export interface Meaning {
  findings: readonly Finding[];
  verdict: Verdict;
}

export function derive(change: Change): Meaning {
  const findings = findFindings(change);
  return { findings, verdict: decide(change, findings) };
}
