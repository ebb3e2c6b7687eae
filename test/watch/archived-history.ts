import type { Archive, NewCheck } from '../../src/archive/archive.ts';
import { documentHash } from '../../src/document/sameness.ts';
import type { Target } from '../../src/target/target.ts';
import { derive, deriveChange } from '../../src/watch/derive.ts';
import { extract } from '../../src/watch/reading.ts';
import { aCapture, hours } from '../archive/builders.ts';

/** A policy of the invented vendor with this sentence on training. */
export const page = (sentence: string) =>
  `<html lang="en"><main><h1>Privacy Policy</h1><p>Lutra AI keeps what you write to Otter for thirty days, and gives it to nobody else at all.</p><h2>Training</h2><p>${sentence}</p></main></html>`;

export const PAID = 'People on a paid plan can opt out of training in the settings of their account.';
export const FREE =
  'People on the free plan may object to the training of our models by writing to privacy@lutra.example.';

type Changed = Extract<NewCheck, { outcome: 'changed' }>;

/**
 * Archives these pages as a check would have, one every twelve hours, without reading them from anywhere.
 *
 * @param as what a version with other rules or another extraction had recorded instead
 */
export async function archived(
  archive: Archive,
  target: Target,
  pages: readonly string[],
  as: (check: Changed) => Changed = check => check,
): Promise<void> {
  for (const [n, body] of pages.entries()) {
    const at = hours(12 * n);
    const capture = aCapture({ body, readAt: at, url: target.url, finalUrl: target.url });
    const document = await extract(capture, capture.finalUrl, target);
    const snapshot = { capture, document, documentHash: documentHash(document) };
    const visit = { target: target.id, startedAt: at, finishedAt: at, nextDueAt: hours(12 * n + 12) };
    const before = await archive.latest(target.id);
    if (before === undefined) {
      await archive.record({ ...visit, outcome: 'first', snapshot });
      continue;
    }
    const old = { content: await archive.content(before), url: target.url };
    const change = await deriveChange(old, { content: capture, url: target.url }, target);
    const judged = { change, ...derive(change), alerts: [] };
    await archive.record(as({ ...visit, outcome: 'changed', snapshot, ...judged }), before);
  }
}
