import { describe, expect, it } from 'vitest';
import { hours } from '../../archive/builders.ts';
import { asking } from './asking.ts';

const lutra = asking();

describe('/api/positions', () => {
  it('tells who is trained on today, since when, and by which clauses', async () => {
    const { at, total, positions } = await lutra.told('/api/positions');
    expect([at, total]).toEqual([hours(80), 2]);
    expect(positions).toMatchObject([
      {
        vendor: 'Lutra AI',
        target: 'lutra/privacy',
        snapshot: 3,
        answers: { trains: { value: 'unless-refused', since: hours(48), clauses: [4] } },
      },
    ]);
  });

  it('tells how it stood on another day', async () => {
    const { at, positions } = await lutra.told('/api/positions?on=2026-03-02');
    expect(at).toBe('2026-03-02T23:59:59.999Z');
    expect(positions[0].answers.trains).toMatchObject({ value: 'only-with-consent', since: hours(0) });
    expect((await lutra.told('/api/positions?on=2026-02-01')).positions).toEqual([]);
  });

  it('is what the export of the page says', async () => {
    const exported = await (await lutra.request('/positions.json?on=2026-03-02')).json();
    expect(await lutra.told('/api/positions?on=2026-03-02')).toEqual(exported);
  });
});
