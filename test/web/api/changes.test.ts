import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/finding/finding.ts';
import { asking } from './asking.ts';

const lutra = asking();
const idsOf = async (path: string) =>
  (await lutra.told(path)).changes.map(({ id }: { id: number }) => id) as number[];

describe('/api/changes', () => {
  it('lists changes newest first, with findings and verdict', async () => {
    const { changes } = await lutra.told('/api/changes');
    const { trains, renamed } = lutra.history;
    expect(changes.map(({ id }: { id: number }) => id)).toEqual([renamed, trains]);
    expect(changes[1]).toMatchObject({
      target: 'lutra/privacy',
      kind: 'text',
      before: { sequence: 1 },
      after: { sequence: 2 },
      verdict: { alert: true, direction: 'less-control' },
    });
    expect(changes[1].findings.map(({ topic }: Finding) => topic)).toEqual(['opt-out', 'training']);
    expect(changes[1]).not.toHaveProperty('edits');
  });

  it('is narrowed by document and by whether people are told', async () => {
    const { trains, renamed } = lutra.history;
    expect(await idsOf('/api/changes?alerting=true')).toEqual([trains]);
    expect(await idsOf('/api/changes?alerting=false')).toEqual([renamed]);
    expect(await idsOf('/api/changes?target=lutra/privacy')).toEqual([renamed, trains]);
    expect(await idsOf('/api/changes?target=corvid/terms')).toEqual([]);
  });

  it('leads from page to page, narrowed as it was', async () => {
    const first = await lutra.told('/api/changes?target=lutra%2Fprivacy&limit=1');
    expect(first.next).toBe(`/api/changes?target=lutra%2Fprivacy&limit=1&below=${lutra.history.renamed}`);
    const second = await lutra.told(first.next);
    expect(second.changes.map(({ id }: { id: number }) => id)).toEqual([lutra.history.trains]);
    expect(second.next).toBeUndefined();
  });
});

describe('/api/changes/{id}', () => {
  it('shows each clause that is not the same, before and after, by its number', async () => {
    const { edits, same } = await lutra.told(`/api/changes/${lutra.history.trains}`);
    expect(edits).toEqual([
      {
        kind: 'amended',
        before: expect.objectContaining({
          number: 4,
          path: ['Improving our models'],
          text: 'We do not use your chats to train our models unless you ask us to.',
        }),
        after: expect.objectContaining({
          number: 4,
          text: 'We use your chats to train our models unless you object.',
        }),
        words: expect.arrayContaining([{ mark: 'deleted', text: 'do not ' }]),
      },
      { kind: 'added', after: expect.objectContaining({ number: 5, kind: 'heading', text: 'Your choices' }) },
      { kind: 'added', after: expect.objectContaining({ number: 6 }) },
    ]);
    expect(same).toBe(7);
  });

  it('counts the clauses of findings as the edits and the pages do', async () => {
    const { findings, edits } = await lutra.told(`/api/changes/${lutra.history.trains}`);
    const [objection, training] = findings;
    expect([training.before.clause, training.after.clause]).toEqual([4, 4]);
    expect(objection.after).toMatchObject({ clause: 6, text: edits[2].after.text });
    const page = await (await lutra.request(`/changes/${lutra.history.trains}`)).text();
    expect(page).toContain(`id="c${objection.after.clause}"`);
  });
});
