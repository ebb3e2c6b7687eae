import { wordsIn } from '../../alert/words/alert-words.ts';
import type { ENGLISH } from './english.ts';
import { alerts } from './french/alerts.ts';
import { change } from './french/change.ts';
import { common } from './french/common.ts';
import { evidence } from './french/evidence.ts';
import { frame } from './french/frame.ts';
import { history } from './french/history.ts';
import { overview } from './french/overview.ts';
import { positions } from './french/positions.ts';
import { reasons } from './french/reasons.ts';
import { search } from './french/search.ts';
import { theirs } from './french/theirs.ts';
import { operations, watched } from './french/watched.ts';

export const FRENCH: typeof ENGLISH = {
  language: 'fr',
  alert: wordsIn('fr'),
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
