import { describe, expect, it } from 'vitest';
import { planHistory } from '../../../src/watch/ota/plan.ts';
import { aTarget } from '../../archive/builders.ts';
import { FREE, may, PAID, policy, source, textOf } from './lutra-history.ts';

const target = {
  ...aTarget(),
  formerly: [{ document: 'Mustelid/Privacy Policy' }, { document: 'Otter/Privacy Policy' }],
};

describe('the lineages of recorded documents', () => {
  it('hold a renamed service as one, and take the new name’s first text for another way of reading', async () => {
    const sources = [
      source('river', 'Otter/Privacy Policy', [
        [may(5), policy(PAID, FREE)],
        [may(9), policy(FREE)],
      ]),
      source('river', 'Mustelid/Privacy Policy', [
        [may(1), policy(PAID)],
        [may(3), policy(PAID, FREE)],
        [may(7), policy(PAID)],
      ]),
      source('river', 'Stoat/Terms', [[may(2), policy(PAID)]]),
    ];
    const [otter, stoat, ...others] = await planHistory(sources, [target], textOf);
    expect(others).toEqual([]);
    expect(otter).toMatchObject({ target, declared: true, superseded: 1 });
    expect(otter?.steps.map(({ source: { path }, text, differs }) => [path, text.placedAt, differs])).toEqual(
      [
        ['Mustelid/Privacy Policy', may(1), 'page'],
        ['Mustelid/Privacy Policy', may(3), 'page'],
        ['Otter/Privacy Policy', may(5), 'reading'],
        ['Otter/Privacy Policy', may(9), 'page'],
      ],
    );
    expect(otter?.steps.map(({ nextAt }) => nextAt)).toEqual([may(3), may(5), may(9), undefined]);
    expect(stoat).toMatchObject({ declared: false, target: { id: 'stoat/terms-river' } });
  });

  it('pass to another collection that shows the same page, and not to one that shows another edition', async () => {
    const first = source('river', 'Mustelid/Privacy Policy', [[may(1), policy(PAID)]]);
    const same = source('lake', 'Otter/Privacy Policy', [[may(5), policy(PAID).replace('thirty', 'ninety')]]);
    const other = source('pond', 'Otter/Privacy Policy', [
      [may(6), policy(FREE).replace(/^Lutra.*$/m, 'In the Union other rules hold.')],
    ]);
    const lineages = await planHistory([other, same, first], [target], textOf);
    expect(lineages.map(lineage => [lineage.target.id, lineage.sources])).toEqual([
      ['lutra/privacy', [first, same]],
      ['otter/privacy-policy-pond', [other]],
    ]);
  });

  it('tell upgrades, and documents that are tracked anew, from edits', async () => {
    const [lineage] = await planHistory(
      [
        source('river', 'Stoat/Terms', [
          [may(1), 'one'],
          [may(2), 'two', 'upgrade'],
          [may(3), undefined],
          [may(4), 'three', 'first'],
          [may(5), 'four'],
        ]),
      ],
      [],
      textOf,
    );
    expect(lineage?.steps.map(({ differs }) => differs)).toEqual(['page', 'reading', 'reading', 'page']);
  });
});
