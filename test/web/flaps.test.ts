import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Archive, ChangeSummary } from '../../src/archive/archive.ts';
import { webApp } from '../../src/web/app.ts';
import { foldFlaps } from '../../src/web/flaps.ts';
import type { Entry } from '../../src/web/timeline.ts';
import { aFailed, aTarget, hours } from '../archive/builders.ts';
import { changed, first, policy, temporaryArchive, unchanged } from './invented.ts';
import { visit } from './page.ts';

/** A history told by wordings, oldest first: a letter a change to it, `.` a calm stretch, `x` a gap. */
function told(history: string) {
  const changes = new Map<number, ChangeSummary>();
  let standing = 'A';
  const entries = [...history].map((sign, hour): Entry => {
    const at = hours(hour);
    if (sign === '.') return { kind: 'calm', from: at, to: at, visits: 2 };
    if (sign === 'x') return { kind: 'gap', from: at, to: at, visits: [] };
    const [before, after] = [{ documentHash: standing }, { documentHash: sign, takenAt: at }];
    changes.set(hour, { id: hour, before, after } as ChangeSummary);
    standing = sign;
    return { kind: 'changed', at, change: hour };
  });
  const folded = foldFlaps(entries.toReversed(), changes).toReversed();
  return folded
    .map(each => {
      if (each.kind === 'flap') return `(${each.changes.length})`;
      if (each.kind === 'changed') return changes.get(each.change)!.after.documentHash;
      return each.kind === 'calm' ? '.' : 'x';
    })
    .join('');
}

describe('a page that goes back and forth', () => {
  it.each([
    ['folds all but the change that brought the other wording', 'B.A.B.A.B', 'B(4)'],
    ['leaves a single return alone', 'B.A.C', 'B.A.C'],
    ['ends with a third wording', 'BABC', 'B(2)C'],
    ['and begins anew from there', 'BABCDC', 'B(2)CDC'],
    ['folds nothing across a gap', 'BA.x.BA', 'BA.x.BA'],
    ['keeps what is calm before and after', '.BAB.', '.B(2).'],
  ])('%s: %s', (_, history, line) => {
    expect(told(history)).toBe(line);
  });
});

describe('the page of a document', () => {
  let archive: Archive;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ archive, close } = await temporaryArchive());
    await archive.declareTargets([aTarget()], hours(0));
    const [one, other] = [policy({ A: ['One wording.'] }), policy({ A: ['Another wording.'] })];
    await first(archive, 0, one);
    for (let hour = 2; hour <= 10; hour += 2) {
      await changed(archive, hour, hour % 4 === 2 ? other : one, { verdict: { alert: false } });
      await unchanged(archive, hour + 1);
    }
    await archive.record(aFailed(hours(13)));
  });
  afterAll(() => close());

  it('tells of a flap once, with every change of it in reach', async () => {
    const app = webApp({ archive, clock: () => new Date(hours(14)) });
    const page = await visit(app, '/documents/lutra/privacy');
    expect(page.text('.flap summary')).toBe(
      'Went back and forth between these two wordings 4 times in 6 hours.',
    );
    expect(page.elements('.flap a')).toHaveLength(4);
    expect(page.elements('.line > .hit')).toHaveLength(2);
  });
});
