import type { AlertContent } from '../../src/alert/alert.ts';
import { decide } from '../../src/alert/policy.ts';
import { compare } from '../../src/change/compare.ts';
import { documentFromMarkdown } from '../../src/document/from-markdown.ts';
import { statedDate } from '../../src/document/stated-date.ts';
import { findFindings } from '../../src/finding/find-findings.ts';

/** The alert that a pair of consecutive texts would raise, whether or not its verdict is to alert. */
export function realAlert(
  [id, before, after]: readonly [id: string, before: string, after: string],
  { vendor = 'Vendor', document = 'Document' } = {},
): AlertContent {
  const change = compare(documentFromMarkdown(before), documentFromMarkdown(after));
  const findings = findFindings(change);
  const [old, fresh] = [statedDate(change.before), statedDate(change.after)];
  return {
    alertId: id,
    vendor,
    document,
    pageUrl: 'https://vendor.example/privacy',
    changeUrl: `http://localhost:8080/changes/${id}`,
    evidenceUrl: `http://localhost:8080/changes/${id}#evidence`,
    statedDate: { ...(old && { before: old }), ...(fresh && { after: fresh }) },
    changeKind: change.kind,
    lastReadBefore: '2025-02-12T18:04:00.000Z',
    firstReadAfter: '2025-02-13T00:06:00.000Z',
    verdict: decide(change, findings),
    findings,
  };
}
