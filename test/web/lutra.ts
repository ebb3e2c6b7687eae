import type { Archive } from '../../src/archive/archive.ts';
import type { Document } from '../../src/document/document.ts';
import { aFinding, aTarget, DAWN } from '../archive/builders.ts';
import { changed, evidence, failed, first, policy, unchanged } from './invented.ts';

const ABOUT = 'Lutra AI offers Lutra Chat and decides how your data are used.';
const KEPT = 'We keep your chats for thirty days.';
const CHILDREN = 'Lutra Chat is not meant for children under 13.';

export const ASKS_FIRST: Document = policy({
  'Who we are': [ABOUT],
  'Improving our models': ['We do not use your chats to train our models unless you ask us to.'],
  Storage: [KEPT],
  Children: [CHILDREN],
});
export const TRAINS: Document = policy({
  'Who we are': [ABOUT],
  'Improving our models': ['We use your chats to train our models unless you object.'],
  'Your choices': ['You may object by writing to privacy@lutra.example.'],
  Storage: [KEPT],
  Children: [CHILDREN],
});
export const TRAINS_MOVED: Document = policy({
  'Who we are': ['Lutra AI Ltd. offers Lutra Chat and decides how your data are used.'],
  'Improving our models': ['We use your chats to train our models unless you object.'],
  'Your choices': ['You may object by writing to privacy@lutra.example.'],
  Storage: [KEPT],
  Children: [CHILDREN],
});

export const TRAINING = aFinding({
  change: 'modified',
  before: evidence(ASKS_FIRST, 'do not use your chats to train'),
  after: evidence(TRAINS, 'use your chats to train'),
  summary: 'Lutra AI now trains on chats unless people object.',
  summaryFr: 'Lutra AI s’entraîne désormais sur les échanges, sauf opposition.',
  reasons: ['the default turned on'],
});
const { before: _, ...added } = aFinding();
export const OBJECTION = {
  ...added,
  topic: 'opt-out',
  direction: 'more-control',
  severity: 'medium',
  after: evidence(TRAINS, 'You may object'),
  summary: 'Anyone may object by e-mail.',
  reasons: ['a way to refuse was added'],
  rules: ['en/opt-out/channel'],
} as const;

export interface LutraHistory {
  /** The change that alerts: training is switched on. */
  trains: number;
  /** The change that does not: a name was made fuller. */
  renamed: number;
}

/**
 * Lutra AI's privacy policy from dawn on: first read, read twice, not readable for three hours, read again, a change that
 * alerts after 48 hours, read once, a silent change after 72 hours.
 */
export async function recordLutra(archive: Archive): Promise<LutraHistory> {
  await archive.declareTargets([aTarget(), aTarget({ id: 'corvid/terms', vendor: 'Corvid Chat' })], DAWN);
  await first(archive, 0, ASKS_FIRST);
  await unchanged(archive, 12, 24);
  await failed(archive, 30, 31, 33);
  await unchanged(archive, 36);
  const trains = await changed(archive, 48, TRAINS, {
    findings: [OBJECTION, TRAINING],
    verdict: { topics: ['training', 'opt-out'], reason: 'The default for training was reversed.' },
  });
  await unchanged(archive, 60);
  const renamed = await changed(archive, 72, TRAINS_MOVED, {
    verdict: {
      alert: false,
      topics: [],
      direction: 'neutral',
      reason: 'No changed clause speaks of training.',
    },
  });
  return { trains, renamed };
}
