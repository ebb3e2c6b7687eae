import type { Archive } from '../archive/archive.ts';
import { bundleZip } from '../archive/bundle/contents.ts';
import { proofsOf } from '../archive/bundle/proofs-of.ts';
import { type Subject, subjectOf, type Wanted } from '../archive/bundle/subject.ts';
import type { Instant } from '../words/instant.ts';
import { headline } from './headline.ts';
import { fullName } from './naming.ts';
import { changePaper } from './paper/change-paper.ts';
import { paperHtml } from './paper/paper.ts';
import { SAY } from './paper/say.ts';
import { snapshotPaper } from './paper/snapshot-paper.ts';

/** A bundle of evidence that is ready to be sent. */
export interface Bundle {
  /** Of the file: `clausewatch-change-12.zip`. */
  fileName: string;
  subject: Subject;
  /** The bytes, a file at a time. @throws Error on the way when a blob is missing or altered */
  zip: AsyncGenerator<Uint8Array>;
}

/**
 * Prints a page that stands alone as a PDF, with a line at the foot of every page. Where there is nothing that can print, or it
 * gives undefined, the bundle says that it holds no PDF.
 */
export type Print = (html: string, foot: string) => Promise<Uint8Array | undefined>;

export interface Bundling {
  archive: Archive;
  /** The present moment. */
  now: Instant;
  /** Name and version of this program. */
  software: string;
  print: Print | undefined;
}

/**
 * The evidence of a snapshot or a change, for people who have no access to the archive.
 * @returns undefined when there is no such snapshot or change
 */
export async function openBundle(wanted: Wanted, how: Bundling): Promise<Bundle | undefined> {
  const paper = await paperOf(wanted, how);
  if (!paper) return undefined;
  const { archive, now, software, print } = how;
  const { name, subject, proofs, sentence, html, foot } = paper;
  const pdf = await print?.(html, foot);
  const making = { name, subject, proofs, paper: { html, pdf }, sentence, made: now, software };
  return { fileName: `${name}.zip`, subject, zip: bundleZip(archive, making) };
}

/**
 * The paper of a bundle alone, as PDF.
 * @returns undefined when there is no such snapshot or change; `pdf` is undefined where nothing can print
 */
export async function printRecord(
  wanted: Wanted,
  how: Bundling,
): Promise<{ fileName: string; pdf: Uint8Array | undefined } | undefined> {
  const paper = await paperOf(wanted, how);
  return paper && { fileName: `${paper.name}.pdf`, pdf: await how.print?.(paper.html, paper.foot) };
}

async function paperOf(wanted: Wanted, { archive, software }: Bundling) {
  const subject = await subjectOf(archive, wanted);
  if (!subject) return undefined;
  const name = `clausewatch-${wanted.kind}-${wanted.id}`;
  const sentence = sentenceOf(subject);
  const foot = `${fullName(subject.target)} · ${wanted.kind} ${wanted.id} · ${software}`;
  const proofs = await proofsOf(subject, archive);
  const main = subject.kind === 'change' ? changePaper(subject, proofs) : snapshotPaper(subject, proofs);
  const html = await paperHtml({ title: `${fullName(subject.target)}: ${sentence}`, main, foot });
  return { name, subject, proofs, sentence, html, foot };
}

function sentenceOf(subject: Subject): string {
  if (subject.kind === 'change') return `${headline(subject.change, SAY)}.`;
  const [{ snapshot }] = subject.readings;
  return `the text as it was read, of ${snapshot.document.clauses.length} clauses.`;
}
