import { expect, it } from 'vitest';
import { recentBytes } from '../../src/archive/recent-bytes.ts';

const bytes = (length: number) => new Uint8Array(length);

it('remembers up to a sum of lengths, and forgets what was not used for longest', () => {
  const recent = recentBytes(8);
  for (const name of ['a', 'b', 'c', 'd']) recent.add(name, bytes(2));
  expect(recent.get('a')).toHaveLength(2);
  recent.add('e', bytes(2));
  expect(['a', 'b', 'c', 'd', 'e'].filter(name => recent.get(name))).toEqual(['a', 'c', 'd', 'e']);
});

it('takes what comes again once, and does not take what leaves no room for others', () => {
  const recent = recentBytes(8);
  recent.add('a', bytes(2));
  for (let times = 0; times < 9; times++) recent.add('b', bytes(2));
  recent.add('large', bytes(3));
  expect(recent.get('a')).toHaveLength(2);
  expect(recent.get('large')).toBeUndefined();
});
