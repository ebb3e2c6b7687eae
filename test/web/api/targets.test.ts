import { describe, expect, it } from 'vitest';
import { webApp } from '../../../src/web/app.ts';
import { aTarget, hours } from '../../archive/builders.ts';
import { temporaryArchive } from '../invented.ts';
import { recordLutra } from '../lutra.ts';
import { asking, clock } from './asking.ts';

const lutra = asking();

describe('/api/targets', () => {
  it('lists what is watched, with how it stands', async () => {
    const { total, targets, next } = await lutra.told('/api/targets');
    expect([total, targets.map(({ id }: { id: string }) => id), next]).toEqual([
      2,
      ['corvid/terms', 'lutra/privacy'],
      undefined,
    ]);
    expect(targets[1]).toMatchObject({
      vendor: 'Lutra AI',
      document: 'Privacy Policy',
      everySeconds: 43_200,
      lastCheck: { outcome: 'changed', change: lutra.history.renamed },
      snapshots: 3,
      changes: 2,
    });
  });

  it('leads from page to page', async () => {
    const first = await lutra.told('/api/targets?limit=1');
    expect(first.next).toBe('/api/targets?limit=1&from=1');
    const second = await lutra.told(first.next);
    expect([first, second].map(({ targets: [{ id }] }) => id)).toEqual(['corvid/terms', 'lutra/privacy']);
    expect(second.next).toBeUndefined();
  });
});

describe('/api/targets/{vendor}/{document}', () => {
  it('tells of its checks, newest first, page by page', async () => {
    const outcomes: string[] = [];
    let address = '/api/targets/lutra/privacy?limit=4';
    for (let pages = 0; address !== undefined; pages++) {
      const { checks, next } = await lutra.told(address);
      outcomes.push(...checks.map(({ outcome }: { outcome: string }) => outcome));
      address = next;
      expect(pages).toBeLessThan(4);
    }
    expect(outcomes).toEqual([
      'changed',
      'unchanged',
      'changed',
      'unchanged',
      'failed',
      'failed',
      'failed',
      'unchanged',
      'unchanged',
      'first',
    ]);
  });

  it('says why a visit failed', async () => {
    const { checks } = await lutra.told('/api/targets/lutra/privacy');
    expect(checks[4]).toMatchObject({ reason: 'timeout', detail: 'No answer within 30 s.' });
  });

  it('tells of one that is no longer watched, since when, and gives no secret of a target away', async () => {
    const { archive, close } = await temporaryArchive();
    await recordLutra(archive);
    const visit = { ...aTarget().visit, headers: { 'x-key': 'hush' }, cookies: 'LUTRA_COOKIES' };
    await archive.declareTargets([aTarget({ visit })], hours(79));
    await archive.declareTargets([], hours(80));
    const response = await webApp({ archive, clock }).request('/api/targets/lutra/privacy');
    const said = await response.text();
    expect(JSON.parse(said).target).toMatchObject({ id: 'lutra/privacy', retiredAt: hours(80) });
    expect(said).not.toMatch(/hush|LUTRA_COOKIES/);
    await close();
  });
});
