import type { Reading } from '../reading.ts';
import type { PartValue } from '../statement.ts';
import { isSubstance } from '../substance.ts';

/** What a rule says a sentence is about, with the data and purposes that the sentence names close by, in English as in the rules. */
export interface Thing {
  says: string;
  data: readonly string[];
  purpose: readonly string[];
}

/** How one refuses: an address, or else the channel that is most worth telling. */
export type Way = { address: string } | { channel: Channel };

/** What a summary tells, before it is put in any language. */
export type Account =
  | { kind: 'stated'; gone: boolean; promise: boolean; thing: Thing; whom?: string; way?: Way }
  | { kind: 'reworded'; thing: Thing }
  | { kind: 'turned'; denied: boolean; thing: Thing }
  | { kind: 'changed'; thing: Thing; now: readonly PartValue[]; before: readonly PartValue[] };

/** The channels that a summary tells, the most telling first. */
export const CHANNELS = [
  'e-mail',
  'form',
  'settings',
  'browser signals',
  'a link',
  'post',
  'phone or text message',
  'contact with the vendor',
] as const;
export type Channel = (typeof CHANNELS)[number];

/** A sentence names so many things of one kind at most. */
const NAMED = 3;

/** What there is to tell of a reading: only what the sentence names. */
export function accountOf({ statement, parts, near, difference }: Reading): Account {
  const { says, burden, denied } = statement;
  const thing = { says, data: named(near, 'data'), purpose: named(near, 'purpose') };
  if (difference.change === 'modified') {
    if (!difference.material) return { kind: 'reworded', thing };
    if (difference.denial !== undefined && burden) {
      return { kind: 'turned', denied: difference.denial, thing };
    }
    return { kind: 'changed', thing, now: told(difference.gained), before: told(difference.lost) };
  }
  const promise = burden && denied;
  const whom = promise || !burden ? whomOf(parts) : undefined;
  const way = burden ? undefined : wayOf(parts);
  const gone = difference.change === 'removed';
  return { kind: 'stated', gone, promise, thing, ...(whom && { whom }), ...(way && { way }) };
}

function wayOf(parts: ReadonlySet<PartValue>): Way | undefined {
  const address = valuesOf(parts, 'address').find(value => value.includes('@'));
  if (address !== undefined) return { address };
  const channel = CHANNELS.find(value => parts.has(`channel:${value}`));
  return channel && { channel };
}

function whomOf(parts: ReadonlySet<PartValue>): string | undefined {
  const [first, ...others] = valuesOf(parts, 'whom');
  return others.length === 0 ? first : undefined;
}

function told(values: readonly PartValue[]): readonly PartValue[] {
  return values.filter(isSubstance).slice(0, NAMED);
}

function named(parts: ReadonlySet<PartValue>, part: string): readonly string[] {
  return valuesOf(parts, part).slice(0, NAMED);
}

function valuesOf(parts: ReadonlySet<PartValue>, part: string): readonly string[] {
  return [...parts].filter(value => value.startsWith(`${part}:`)).map(value => value.slice(part.length + 1));
}
