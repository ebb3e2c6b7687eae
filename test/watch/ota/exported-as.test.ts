import { expect, it } from 'vitest';
import type { RecordedElsewhere } from '../../../src/capture/capture.ts';
import { exportPaths } from '../../../src/watch/ota/exported-as.ts';
import { aTarget, DAWN } from '../../archive/builders.ts';

const recorded = (collection: string): RecordedElsewhere => ({
  by: 'Open Terms Archive',
  collection,
  commit: 'c',
  path: 'Otter/Terms of Service',
  at: DAWN,
  differs: 'page',
  snapshots: [],
});

it('gives every target a file of its own, what others recorded under their name', () => {
  const held = (id: string, collection: string) => ({
    target: aTarget({ id }),
    declared: false,
    recorded: recorded(collection),
  });
  const own = (id: string) => ({
    target: aTarget({ id, document: 'Privacy and/or Data' }),
    declared: true,
    recorded: undefined,
  });
  const paths = exportPaths([
    own('lutra/a'),
    own('lutra/b'),
    held('otter/x', 'river'),
    held('otter/y', 'lake'),
  ]);
  expect([...paths]).toEqual([
    ['lutra/a', 'Lutra AI/Privacy and-or Data'],
    ['lutra/b', 'Lutra AI/Privacy and-or Data #lutra-b'],
    ['otter/x', 'Otter/Terms of Service'],
    ['otter/y', 'Otter/Terms of Service #lake'],
  ]);
});
