import { type Source, sourcesOf } from '../../../src/watch/ota/source.ts';
import type { Version } from '../../../src/watch/recorded.ts';
import type { Instant } from '../../../src/words/instant.ts';

/** A policy of an invented vendor with these sentences on training, in Markdown as the collections write it. */
export const policy = (...sentences: string[]) =>
  `# Privacy Policy

Lutra AI keeps what you write to Otter for thirty days, and gives it to nobody else at all. We answer within a month, and say why where it takes longer.

## Training

${sentences.join('\n\n')}

## Contact

Write to [our office](https://lutra.example/contact), which answers on working days, or by letter to the address that is printed on your invoice.
`;

export const PAID = 'People on a paid plan can opt out of training in the settings of their account.';
export const FREE =
  'People on the free plan may object to the training of our models by writing to privacy@lutra.example.';
export const ERROR_PAGE = '# Something went wrong\n\nPlease try again later.\n';

/** `2025-05-03T00:00:00.000Z` for 3, and half a day later for 3.5. */
export const may = (day: number): Instant =>
  new Date(Date.UTC(2025, 4, 1) + (day - 1) * 86_400_000).toISOString();

type Recorded = readonly [at: Instant, text: string | undefined, how?: Version['how']];

/** Versions of one document. The blob's name is its text. */
export function versions(document: string, recorded: readonly Recorded[]): Version[] {
  return recorded.map(([at, text, how], nth) => ({
    document,
    commit: `${document.length}${nth}`.padStart(40, '0'),
    at,
    how: text === undefined ? 'removed' : (how ?? (nth === 0 ? 'first' : 'change')),
    ...(text !== undefined && { blob: text }),
    snapshots: [],
  }));
}

export function source(collection: string, document: string, recorded: readonly Recorded[]): Source {
  return sourcesOf(collection, versions(document, recorded))[0]!;
}

export const textOf = async (_: Source, blob: string) => blob;
