import type { Finding } from '../finding/finding.ts';
import type { AlertContent } from './alert.ts';
import { oneLine } from './foreign-text.ts';
import { type Language, wordsIn } from './words/alert-words.ts';

/** The finding the alert is about: the gravest. None where the change alerts although it could not be classified. */
export function leadingFinding({ findings }: Pick<AlertContent, 'findings'>): Finding | undefined {
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
export function headline(content: AlertContent, language: Language = 'en'): string {
  const finding = leadingFinding(content);
  const summary = finding ? summaryIn(finding, language).replace(/\.$/, '') : '';
  const { changeKind, vendor, document } = content;
  return summary || wordsIn(language).unclassifiedSentence(changeKind, vendor, document);
}

/** What a finding says, in the language where it has a sentence in it. One line. */
export function summaryIn(
  { summary, summaryFr }: Pick<Finding, 'summary' | 'summaryFr'>,
  language: Language,
): string {
  return oneLine((language === 'fr' ? summaryFr : undefined) ?? summary);
}
