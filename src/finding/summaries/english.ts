import { sayAll } from '../phrasing.ts';
import type { PartValue } from '../statement.ts';
import type { Account, Channel, Thing, Way } from './account.ts';
import { fill } from './fill.ts';

/** An account in English, the longest form first. */
export function inEnglish(account: Account): readonly string[] {
  switch (account.kind) {
    case 'stated':
      return stated(account);
    case 'reworded':
      return [`Reworded, with the same substance: ${thingOf(account.thing)}.`];
    case 'turned':
      return [`Turned around: ${thingOf(account.thing)} is ${account.denied ? 'now' : 'no longer'} denied.`];
    case 'changed':
      return changed(account);
  }
}

function stated(account: Account & { kind: 'stated' }): readonly string[] {
  const { gone, promise } = account;
  const opening = promise
    ? gone
      ? 'Promise gone'
      : 'New promise'
    : gone
      ? 'No longer stated'
      : 'Now stated';
  const thing = `${promise ? 'no ' : ''}${thingOf(account.thing)}`;
  const way = account.way ? `, ${wayOf(account.way)}` : '';
  const people = account.whom ? ` for ${account.whom}` : '';
  return [`${opening}${people}: ${thing}${way}.`, `${opening}: ${thing}${way}.`, `${opening}: ${thing}.`];
}

function changed({ thing, now, before }: Account & { kind: 'changed' }): readonly string[] {
  const what = thingOf(thing);
  const told = [
    now.length > 0 && `now names ${named(now)}`,
    before.length > 0 && `no longer names ${named(before)}`,
  ].filter(one => one !== false);
  if (told.length === 0) return [`Changed: what is said on ${what}.`];
  return [
    `Changed: ${what}: ${told.join('; ')}.`,
    ...told.map(one => `Changed: ${what}: ${one}.`),
    `Changed: ${what}.`,
  ];
}

function thingOf(thing: Thing): string {
  return fill(thing.says, thing, sayAll);
}

function named(values: readonly PartValue[]): string {
  return sayAll(values.map(value => value.slice(value.indexOf(':') + 1)));
}

const WAYS: Readonly<Record<Channel, string>> = {
  'e-mail': 'by e-mail',
  form: 'through a form',
  settings: 'in settings',
  'browser signals': 'by a browser signal',
  'a link': 'through a link',
  post: 'by post',
  'phone or text message': 'by phone or text message',
  'contact with the vendor': 'by contacting the vendor',
};

function wayOf(way: Way): string {
  return 'address' in way ? `by e-mail (${way.address})` : WAYS[way.channel];
}
