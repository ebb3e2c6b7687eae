import { type Language, wordsIn } from '../../alert/words/alert-words.ts';
import { alerts } from './english/alerts.ts';
import { change } from './english/change.ts';
import { common } from './english/common.ts';
import { evidence } from './english/evidence.ts';
import { frame } from './english/frame.ts';
import { history } from './english/history.ts';
import { overview } from './english/overview.ts';
import { positions } from './english/positions.ts';
import { reasons } from './english/reasons.ts';
import { search } from './english/search.ts';
import { theirs } from './english/theirs.ts';
import { operations, watched } from './english/watched.ts';

export const ENGLISH = {
  language: 'en' as Language,
  /** The words of messages, which pages share. */
  alert: wordsIn('en'),
  ...common,
  alerts,
  change,
  evidence,
  frame,
  history,
  operations,
  overview,
  positions,
  reasons,
  search,
  theirs,
  watched,
};
