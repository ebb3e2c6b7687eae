import type { Topic } from '../finding/finding.ts';
import { sha256 } from '../words/sha256.ts';

/** What a clause is found by beside its words. Kept as words of their own, so that a rare one makes a search short. */
export interface Facets {
  vendor?: string | undefined;
  target?: string | undefined;
  topics?: readonly Topic[] | undefined;
  current?: boolean | undefined;
}

const TOPIC_WORDS: Readonly<Record<Topic, string>> = { training: 'ttraining', 'opt-out': 'toptout' };

/** One word each: letters and digits only. Vendors are told apart as people do, whatever the case. */
export function facetWords({ vendor, target, topics = [], current }: Facets): readonly string[] {
  return [
    ...(vendor === undefined ? [] : [`v${short(vendor.trim().toLowerCase())}`]),
    ...(target === undefined ? [] : [`d${short(target)}`]),
    ...topics.map(topic => TOPIC_WORDS[topic]),
    ...(current ? ['xcurrent'] : []),
  ];
}

function short(name: string): string {
  return sha256(name).slice(0, 16);
}
