import { compare } from '../change/compare.ts';
import type { Document } from '../document/document.ts';
import { findFindings } from '../finding/find-findings.ts';
import type { Finding } from '../finding/finding.ts';

/**
 * The clauses of one document that speak of the topics, as findings: the document compared with nothing. Shows what a target
 * would be watched for before there is anything to compare with.
 */
export function speaksOf(document: Document): readonly Finding[] {
  return findFindings({ ...compare({ ...document, clauses: [] }, document), kind: 'text' });
}
