import type { ChangeKind } from '../change/change.ts';
import type { Finding } from '../finding/finding.ts';
import type { AlertContent } from './alert.ts';
import { oneLine } from './foreign-text.ts';

/** The finding the alert is about: the gravest. None where the change alerts although it could not be classified. */
export function leadingFinding({ findings }: AlertContent): Finding | undefined {
  return findings.find(finding => finding.material) ?? findings[0];
}

/**
 * The other material findings. One sentence of a clause may bear on both topics and be told in the same words: once is enough.
 */
export function otherFindings(content: AlertContent): readonly Finding[] {
  const told = new Set([toldOf(leadingFinding(content))]);
  return content.findings.filter(finding => {
    const again = told.has(toldOf(finding));
    told.add(toldOf(finding));
    return finding.material && !again;
  });
}

function toldOf(finding: Finding | undefined): string {
  return `${finding?.before?.clause} ${finding?.after?.clause} ${finding?.summary}`;
}

/** The alert in one sentence, without a full stop. */
export function headline(content: AlertContent): string {
  const summary = oneLine(leadingFinding(content)?.summary ?? '').replace(/\.$/, '');
  return summary || UNCLASSIFIED[content.changeKind](content.vendor, content.document);
}

type Sentence = (vendor: string, document: string) => string;

const changed: Sentence = (vendor, document) => `${vendor} changed its ${document}`;

const UNCLASSIFIED: Record<ChangeKind, Sentence> = {
  none: changed,
  text: changed,
  'links-only': (vendor, document) => `${vendor} changed links in its ${document}`,
  'layout-only': (vendor, document) => `${vendor} changed the layout of its ${document}`,
  formatting: (vendor, document) => `${vendor} changed signs in its ${document}`,
  'moved-only': (vendor, document) => `${vendor} moved clauses of its ${document}`,
  'dates-only': (vendor, document) => `${vendor} changed dates in its ${document}`,
  renamed: (vendor, document) => `${vendor} changed a name in its ${document}`,
  'part-joined': (vendor, document) => `${vendor} shows more parts of its ${document} than before`,
  'part-left': (vendor, document) => `${vendor} shows fewer parts of its ${document} than before`,
  'language-switched': (vendor, document) => `${vendor} answers with its ${document} in another language`,
  truncated: (vendor, document) => `${vendor} shows much less of its ${document} than before`,
  grown: (vendor, document) => `${vendor} shows its ${document} again`,
  'different-document': (vendor, document) => `${vendor} shows another document in place of its ${document}`,
};
