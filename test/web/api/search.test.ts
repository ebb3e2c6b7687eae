import { describe, expect, it } from 'vitest';
import { webApp } from '../../../src/web/app.ts';
import { hours } from '../../archive/builders.ts';
import { asking, clock } from './asking.ts';

const lutra = asking();

describe('/api/search', () => {
  it('finds clauses of all times, with when they came and went', async () => {
    const { count, hits, progress } = await lutra.told('/api/search?q=%22not+use%22');
    expect(count).toBe(1);
    expect(progress.done).toBe(progress.of);
    expect(hits).toMatchObject([
      {
        target: 'lutra/privacy',
        text: [{ text: 'We do ' }, { text: 'not use', found: true }, { found: false }],
        path: ['Improving our models'],
        stays: [{ from: { snapshot: 1, at: hours(0), number: 4 }, until: { snapshot: 2, at: hours(48) } }],
      },
    ]);
  });

  it('takes the parameters of the page for searches', async () => {
    const count = async (query: string) => (await lutra.told(`/api/search?${query}`)).count;
    expect(await count('q=train')).toBe(2);
    expect(await count('q=train&current=1')).toBe(1);
    expect(await count('q=train&on=2026-03-01')).toBe(1);
    expect(await count('q=train&vendor=Corvid')).toBe(0);
    expect(await count('q=train&document=lutra/privacy&topic=training')).toBe(2);
  });

  it('says so where there is no index', async () => {
    const response = await webApp({ archive: lutra.archive, clock }).request('/api/search?q=train');
    expect(response.status).toBe(501);
    expect(await response.json()).toEqual({
      error: { code: 'no-index', message: expect.stringContaining('Start it with `npm start`') },
    });
  });
});
