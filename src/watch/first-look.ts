import type { Target } from '../target/target.ts';
import type { Reading } from './reading.ts';

/** What a first read of a target's page has shown. Doubts are for a person to settle: the page was read, and may be another. */
export interface FirstLook {
  target: string;
  url: string;
  outcome: 'verified' | 'doubtful' | 'failed';
  doubts: readonly string[];
  title?: string;
  clauses?: number;
}

/** Fewer clauses are no policy. */
const FEWEST = 5;

/** Whether what was read is likely the document that the target declares. */
export function firstLook(target: Target, reading: Reading): FirstLook {
  const of = { target: target.id, url: target.url };
  if (reading.kind === 'failed') return { ...of, outcome: 'failed', doubts: [reading.error.message] };
  const { document, capture } = reading;
  const asked = target.locale.split('-')[0];
  const doubts = [
    ...(document.clauses.length < FEWEST ? [`it holds ${document.clauses.length} clauses only`] : []),
    ...(target.select.length > 0 && document.section !== 'selected' ? ['nothing on it is selected'] : []),
    ...(document.language !== 'und' && document.language !== asked
      ? [`it is in ${document.language}, and ${asked} was asked for`]
      : []),
    ...(pathOf(capture.finalUrl) !== pathOf(target.url) ? [`it leads to ${capture.finalUrl}`] : []),
  ];
  const outcome = doubts.length === 0 ? 'verified' : 'doubtful';
  return { ...of, outcome, doubts, title: document.title, clauses: document.clauses.length };
}

function pathOf(url: string): string {
  const { host, pathname } = new URL(url);
  return host.replace(/^www\./, '') + pathname.replace(/\/$/, '');
}
