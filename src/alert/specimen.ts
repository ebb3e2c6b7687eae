import type { Finding } from '../finding/finding.ts';
import type { Instant } from '../words/instant.ts';
import type { AlertContent } from './alert.ts';

/** A specimen of an alert, on an invented vendor, for trying a channel. */
export function specimen(id: string, at: Instant, url: string): AlertContent {
  return {
    alertId: id,
    vendor: 'Lutra AI',
    document: 'Privacy Policy of Lutra Chat',
    pageUrl: url,
    changeUrl: url,
    evidenceUrl: url,
    statedDate: { before: at.slice(0, 10), after: at.slice(0, 10) },
    changeKind: 'text',
    lastReadBefore: at,
    firstReadAfter: at,
    verdict: {
      alert: true,
      reason: 'A clause on training and opt-out changed.',
      topics: ['training', 'opt-out'],
      direction: 'less-control',
    },
    findings: [FINDING],
  };
}

const side = (text: string) => ({
  clause: 12,
  path: ['4.1 How we improve Lutra'],
  text,
  range: [0, text.length] as const,
});

const FINDING: Finding = {
  topic: 'training',
  change: 'modified',
  material: true,
  direction: 'less-control',
  severity: 'high',
  reasons: ['data is newly used for training'],
  before: side(
    'We do not use your conversations to train our models unless you have switched on “Help improve Lutra” in your settings.',
  ),
  after: side(
    'We use your conversations to train our models unless you have switched off “Help improve Lutra” in your settings.',
  ),
  summary: 'Lutra AI now trains on conversations unless you switch it off.',
  summaryFr: 'Lutra AI entraîne désormais ses modèles sur les conversations, sauf si vous le désactivez.',
  rules: [],
};
