import { mrkdwnLine } from './foreign-text.ts';
import { type Aftermath, actsAfter } from './telling.ts';
import type { AlertWords } from './words/alert-words.ts';

const NAME = 80;
/** Of what people did, so many are shown. */
const ACTS = 3;

/** What has become of the text itself, a bold line each; of each kind only the latest, so that they have room. */
export function aftermathLines(aftermath: readonly Aftermath[], words: AlertWords): string[] {
  const latest = new Map(aftermath.map(event => [event.kind, event]));
  return [...latest.values()].flatMap(event => (event.kind === 'act' ? [] : lineOf(event, words)));
}

function lineOf(event: Exclude<Aftermath, { kind: 'act' }>, words: AlertWords): string {
  switch (event.kind) {
    case 'reversed':
      return `*${words.reversedOn(event.at)}*`;
    case 'changed-again':
      return `*${words.changedAgainOn(event.at)}*`;
    case 'flapping':
      return `*${words.flappingSince(event.at)}*`;
    case 'confirmed':
      return words.confirmed(event.reads, event.at);
  }
}

/** What people did lately, with who and when: small print. */
export function lastActs(aftermath: readonly Aftermath[], words: AlertWords): string[] {
  return aftermath
    .flatMap(event => (event.kind === 'act' ? [event] : []))
    .slice(-ACTS)
    .map(({ act, by, at, until }) => words.acted(act, mrkdwnLine(by, NAME) || '?', at, until));
}

/** What can be done about an alert now. */
export function actButtons(
  alertId: string,
  aftermath: readonly Aftermath[],
  words: AlertWords,
): { action: string; label: string; value: string }[] {
  const last = aftermath.findLast(event => event.kind === 'act');
  return actsAfter(last?.act).map(act => ({ action: act, label: words.act[act], value: alertId }));
}
