import type { Direction } from '../finding/finding.ts';
import { ENGLISH } from './words/english.ts';

/** What stands for a direction in every language. The sign alone must do in black and white, the word alone for a screen reader. */
export const SIGN: Readonly<Record<Direction, string>> = {
  'less-control': '▼',
  'more-control': '▲',
  mixed: '◆',
  neutral: '○',
};

const inWords = (direction: Direction) => ({ sign: SIGN[direction], word: ENGLISH.direction[direction] });

export const DIRECTION_IN_WORDS: Readonly<Record<Direction, { sign: string; word: string }>> = {
  'less-control': inWords('less-control'),
  'more-control': inWords('more-control'),
  mixed: inWords('mixed'),
  neutral: inWords('neutral'),
};

export const SEVERITY_IN_WORDS = ENGLISH.severity;
export const TROUBLE_IN_WORDS = ENGLISH.trouble;
export const topicsInWords = ENGLISH.topics;
export const instantInWords = ENGLISH.instant;
