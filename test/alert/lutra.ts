import type { AlertContent } from '../../src/alert/alert.ts';
import type { Evidence, Finding } from '../../src/finding/finding.ts';

/** A clause of the invented vendor's policy, wholly matched. */
export function evidence(
  text: string,
  clause = 12,
  path = ['Privacy Policy', '4.1 How we improve Lutra'],
): Evidence {
  return { clause, path, text, range: [0, text.length] };
}

/** Lutra AI turns training on for its Free plan. */
export const trainingByDefault: Finding = {
  topic: 'training',
  change: 'modified',
  material: true,
  direction: 'less-control',
  severity: 'high',
  reasons: ['the default turns on for a whole plan'],
  before: evidence(
    'We do not use the content of your conversations to train our models unless you have switched on “Help improve Lutra” in your settings. Conversations on the Plus, Team and Enterprise plans are not used for training.',
  ),
  after: evidence(
    'We use the content of conversations on the Free plan, including files you attach, to train and evaluate our models unless you have switched off “Help improve Lutra” in your settings. Conversations on the Team and Enterprise plans are not used for training.',
  ),
  summary: 'Lutra AI now trains on Free users’ conversations unless they switch it off.',
  rules: ['en/train/use'],
};

/** Anyone may now refuse by e-mail. */
export const objectionByMail: Finding = {
  topic: 'opt-out',
  change: 'added',
  material: true,
  direction: 'more-control',
  severity: 'medium',
  reasons: ['a way to refuse was added'],
  after: evidence('You may object to training at any time by writing to privacy@lutra.example.', 20, [
    'Your rights',
  ]),
  summary: 'Anyone may now object to training by e-mail.',
  rules: ['en/opt-out/channel'],
};

/** The promise of notice is gone. */
export const noticeGone: Finding = {
  topic: 'opt-out',
  change: 'removed',
  material: true,
  direction: 'less-control',
  severity: 'medium',
  reasons: ['a promise was removed'],
  before: evidence('We tell you thirty days before we change how we use your data.', 31, ['Changes']),
  summary: 'The promise of thirty days’ notice is gone.',
  rules: ['en/opt-out/notice'],
};

/** An alert about the given findings, gravest first. */
export function lutraAlert(
  findings: readonly Finding[] = [trainingByDefault],
  over: Partial<AlertContent> = {},
): AlertContent {
  return {
    alertId: '7-slack',
    vendor: 'Lutra AI',
    document: 'Privacy Policy',
    pageUrl: 'https://lutra.example/privacy',
    changeUrl: 'http://localhost:8080/changes/7',
    evidenceUrl: 'http://localhost:8080/changes/7#evidence',
    statedDate: {},
    changeKind: 'text',
    lastReadBefore: '2025-02-12T18:04:00.000Z',
    firstReadAfter: '2025-02-13T00:06:00.000Z',
    verdict: {
      alert: true,
      reason: 'A clause on training and opt-out changed.',
      topics: ['training', 'opt-out'],
      direction: 'less-control',
    },
    findings,
    ...over,
  };
}
