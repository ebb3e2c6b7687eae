import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { byName, rosterOf } from '../../src/web/roster.ts';
import { aFailed, aTarget, hours } from '../archive/builders.ts';
import { first, policy, temporaryArchive } from './invented.ts';

const corvid = aTarget({ id: 'zcorvid/terms', vendor: 'Corvid Chat', document: 'Terms' });
const text = policy({ Storage: ['We keep your chats.'] });
let archive: Archive;
let close: () => Promise<void>;

/** A roster that is asked a second after the time before. */
const asOf = (of: Archive) => {
  let now = 0;
  return rosterOf(of, () => (now += 1_000));
};

beforeEach(async () => {
  ({ archive, close } = await temporaryArchive());
  await archive.declareTargets([aTarget(), corvid], hours(0));
});
afterEach(() => close());

it('says what the archive would say, and asks only of what changed', async () => {
  const asked: (readonly string[] | undefined)[] = [];
  const roster = asOf({
    ...archive,
    stamps: () => archive.stamps(),
    targets: ids => {
      asked.push(ids);
      return archive.targets(ids);
    },
  });
  const same = async () => expect(await roster.states()).toEqual(await archive.targets());
  await same();
  await first(archive, 1, text);
  await same();
  await archive.record(aFailed(hours(2), corvid.id));
  await same();
  await archive.declareTargets([corvid], hours(3));
  await same();
  expect(asked).toEqual([['lutra/privacy', corvid.id], ['lutra/privacy'], [corvid.id]]);
});

it('gives the same list while nothing happens', async () => {
  const roster = asOf(archive);
  const states = await roster.states();
  expect(await roster.states()).toBe(states);
});

it('lists by vendor as people do', async () => {
  const states = await asOf(archive).states();
  expect(byName(states).map(({ target }) => target.vendor)).toEqual(['Corvid Chat', 'Lutra AI']);
});

it('asks nothing again within a moment', async () => {
  let now = 0;
  const roster = rosterOf(archive, () => now);
  await roster.states();
  await archive.declareTargets([corvid], hours(3));
  now = 200;
  expect(await roster.states()).toHaveLength(2);
  now = 300;
  expect(await roster.states()).toHaveLength(1);
});
