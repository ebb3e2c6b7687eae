import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArchivedChange } from '../../../src/archive/archive.ts';
import { compare } from '../../../src/change/compare.ts';
import { editSchema, editsTold } from '../../../src/web/api/edits.ts';
import { aDocument } from '../../archive/builders.ts';

const said = fc.array(
  fc.constantFrom(
    'We train.',
    'We keep chats.',
    'We keep chats. We train.',
    'You may object.',
    'Otters swim.',
  ),
  {
    maxLength: 8,
  },
);

describe('the edits of a change', () => {
  it('are told with the texts of the documents that were compared, as documented, whatever they are', () => {
    fc.assert(
      fc.property(said, said, (one, other) => {
        const [before, after] = [aDocument(...one), aDocument(...other)];
        const { edits } = compare(before, after);
        const told = editsTold({
          before: { document: before },
          after: { document: after },
          edits,
        } as ArchivedChange);
        expect(told).toHaveLength(edits.filter(({ kind }) => kind !== 'same').length);
        for (const edit of told) {
          expect(editSchema.parse(edit)).toEqual(edit);
          if ('before' in edit)
            for (const { number, text } of [edit.before].flat()) expect(text).toBe(one[number - 1]);
          if ('after' in edit)
            for (const { number, text } of [edit.after].flat()) expect(text).toBe(other[number - 1]);
        }
      }),
      { numRuns: 200 },
    );
  });
});
