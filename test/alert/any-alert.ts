import fc from 'fast-check';
import type { AlertContent } from '../../src/alert/alert.ts';
import { CHANGE_KINDS } from '../../src/change/change.ts';
import { DIRECTIONS, type Evidence, type Finding, SEVERITIES, TOPICS } from '../../src/finding/finding.ts';
import { lutraAlert } from './lutra.ts';
import { anyPageText } from './page-text.ts';

const anyEvidence: fc.Arbitrary<Evidence> = fc.record({
  clause: fc.nat(2_000),
  path: fc.array(anyPageText, { maxLength: 3 }),
  text: anyPageText,
  range: fc.tuple(fc.nat(50), fc.nat(5_000)),
});

const anyFinding: fc.Arbitrary<Finding> = fc.record(
  {
    topic: fc.constantFrom(...TOPICS),
    change: fc.constantFrom('added', 'removed', 'modified', 'moved'),
    material: fc.boolean(),
    direction: fc.constantFrom(...DIRECTIONS),
    severity: fc.constantFrom(...SEVERITIES),
    reasons: fc.array(anyPageText, { maxLength: 4 }),
    summary: anyPageText,
    rules: fc.constant([]),
    before: anyEvidence,
    after: anyEvidence,
  },
  { requiredKeys: ['topic', 'change', 'material', 'direction', 'severity', 'reasons', 'summary', 'rules'] },
);

export const OURS = 'http://localhost:8080/';
const LIVE = 'https://lutra.example/privacy?a=1&b=2';

/** An alert about anything a page may say, whose vendor, document and reasons are as hostile. */
export const anyAlert: fc.Arbitrary<AlertContent> = fc
  .record({
    vendor: anyPageText,
    document: anyPageText,
    changeKind: fc.constantFrom(...CHANGE_KINDS),
    reason: anyPageText,
    path: fc.oneof(fc.constant('changes/7'), fc.webPath(), anyPageText.map(encodeForPath)),
    findings: fc.array(anyFinding, { maxLength: 30 }),
    statedDate: fc.record(
      { before: fc.constant('2025-01-06'), after: fc.constant('2025-02-13') },
      { requiredKeys: [] },
    ),
  })
  .map(({ vendor, document, changeKind, reason, path, findings, statedDate }) =>
    lutraAlert(findings, {
      vendor,
      document,
      changeKind,
      statedDate,
      pageUrl: LIVE,
      changeUrl: OURS + path,
      evidenceUrl: `${OURS}${path}#evidence`,
      verdict: { alert: true, reason, topics: [...TOPICS], direction: 'mixed' },
    }),
  );

function encodeForPath(text: string): string {
  return text.toWellFormed().replaceAll('.', '').slice(0, 400);
}
