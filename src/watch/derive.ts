import type { Verdict } from '../alert/alert.ts';
import { decide } from '../alert/policy.ts';
import type { Content } from '../capture/capture.ts';
import type { Change } from '../change/change.ts';
import { compare } from '../change/compare.ts';
import { findFindings } from '../finding/find-findings.ts';
import type { Finding } from '../finding/finding.ts';
import type { Target } from '../target/target.ts';
import { isTheirs } from './ota/theirs.ts';
import { extract } from './reading.ts';

/** What was captured, with the address it came from. */
export interface Captured {
  content: Content;
  url: string;
}

/**
 * Compares two captures of a target by extracting *both* with today's extractor, so that an upgrade of ours, or a mended
 * selector, never looks like an edit of the vendor's. Like is compared with like: where the declared section is missing from
 * either capture, both are read without it. A text that others recorded holds that section alone, whatever it was selected by.
 * @param read extracts; for those who remember what they have extracted
 */
export async function deriveChange(
  before: Captured,
  after: Captured,
  target: Target,
  read: typeof extract = extract,
): Promise<Change> {
  const both = async (part: Pick<Target, 'select' | 'remove'>) => {
    const [old, recent] = await Promise.all(
      [before, after].map(({ content, url }) => read(content, url, part)),
    );
    return [old!, recent!] as const;
  };
  const declared = await both(target);
  const alike =
    isTheirs(before.content) || isTheirs(after.content) || declared[0].section === declared[1].section;
  return compare(...(alike ? declared : await both({ select: [], remove: target.remove })));
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
