import type { Direction, Severity, Topic } from '../finding/finding.ts';
import type { Instant } from '../words/instant.ts';

/** Sign and word of a direction. The sign alone must do in black and white, the word alone for a screen reader. */
export const DIRECTION_IN_WORDS: Record<Direction, { sign: string; word: string }> = {
  'less-control': { sign: '▼', word: 'Less control' },
  'more-control': { sign: '▲', word: 'More control' },
  mixed: { sign: '◆', word: 'Mixed' },
  neutral: { sign: '○', word: 'Neutral' },
};

export const SEVERITY_IN_WORDS: Record<Severity, string> = { low: 'Low', medium: 'Medium', high: 'High' };

/** `Training`, `Opting out`, or `Training and opting out`, whatever the order given. */
export function topicsInWords(topics: readonly Topic[]): string {
  const training = topics.includes('training');
  const optOut = topics.includes('opt-out');
  if (training && optOut) return 'Training and opting out';
  if (training) return 'Training';
  return optOut ? 'Opting out' : 'No topic';
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `13 Feb 2025, 00:06 UTC`: the same for every reader, so that it can be cited. */
export function instantInWords(at: Instant): string {
  const [year, month, day] = at.slice(0, 10).split('-').map(Number);
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}, ${at.slice(11, 16)} UTC`;
}

const NUMBERS = [
  'No',
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
  'Ten',
  'Eleven',
  'Twelve',
];

/** `Three`, at the beginning of a sentence; figures above twelve. */
export function countInWords(count: number): string {
  return NUMBERS[count] ?? String(count);
}
