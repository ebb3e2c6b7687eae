import type { Change } from '../../src/change/change.ts';
import { compare } from '../../src/change/compare.ts';
import { documentFromMarkdown } from '../../src/document/from-markdown.ts';
import { findFindings } from '../../src/finding/find-findings.ts';
import type { Finding } from '../../src/finding/finding.ts';

/** Compares two texts that stand at the end of the same document, so that it is a change of text and nothing worse. */
export function changeWithin(
  rest: string,
): (before: string, after: string) => { change: Change; findings: readonly Finding[] } {
  return (before, after) => {
    const change = compare(
      documentFromMarkdown(`${rest}\n${before}\n`),
      documentFromMarkdown(`${rest}\n${after}\n`),
    );
    return { change, findings: findFindings(change) };
  };
}
