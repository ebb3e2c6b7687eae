import { describe, expect, it } from 'vitest';
import { webApp } from '../../../src/web/app.ts';
import { asking, clock } from './asking.ts';

const lutra = asking();

describe('who asks wrongly', () => {
  it.each([
    ['/api/changes?limit=0', '`limit` in the query is not right: write a whole number from 1 to 100.'],
    ['/api/changes?limit=101', '`limit` in the query is not right: write a whole number from 1 to 100.'],
    ['/api/changes?limit=5&limit=6', '`limit` in the query is not right'],
    ['/api/changes?target=lutra', '`target` in the query is not right: write the id of a target'],
    ['/api/changes?limt=5', 'The query holds `limt`, which is not asked for here.'],
    ['/api/changes/first', '`id` in the path is not right: write a whole number'],
    ['/api/positions?on=2026-02-30', '`on` in the query is not right: write a day, e.g. 2026-03-01.'],
    ['/api/search?topic=weather', '`topic` in the query is not right'],
  ])('%s is told what is wrong and where', async (path, said) => {
    const { status, code, message } = await lutra.refused(path);
    expect([status, code]).toEqual([400, 'bad-request']);
    expect(message).toContain(said);
    expect(message).toContain('/api lists what each endpoint takes');
  });

  it.each([
    ['/api/changes/999', 'There is no change 999. /api/changes lists those there are.'],
    ['/api/snapshots/999', 'There is no snapshot 999.'],
    ['/api/targets/lutra/cookies', 'No target is called lutra/cookies. /api/targets lists those there are.'],
    ['/api/nowhere', 'Nothing answers at /api/nowhere. /api lists what there is.'],
  ])('%s is told that there is no such thing', async (path, said) => {
    const { status, code, message } = await lutra.refused(path);
    expect([status, code]).toEqual([404, 'not-found']);
    expect(message).toContain(said);
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('can alter nothing by %s', async method => {
    const response = await webApp({ archive: lutra.archive, clock }).request('/api/changes/1', { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    expect(await response.json()).toMatchObject({ error: { code: 'not-allowed' } });
  });
});

describe('an archive that fails', () => {
  it('is told of as JSON, without what went wrong, which is logged', async () => {
    const logged: string[] = [];
    const archive = {
      ...lutra.archive,
      change: () => Promise.reject(new Error('/secret/place is full')),
    };
    const app = webApp({ archive, clock, onError: ({ message }) => logged.push(message) });
    const response = await app.request('/api/changes/1');
    expect([response.status, response.headers.get('cache-control')]).toEqual([500, 'no-cache']);
    expect(await response.text()).not.toContain('secret');
    expect(logged).toEqual(['/secret/place is full']);
  });
});

describe('what may be kept', () => {
  it.each(['/api/changes/1', '/api/snapshots/1'])('%s, for a day', async path => {
    expect((await lutra.request(path)).headers.get('cache-control')).toBe('private, max-age=86400');
  });

  it.each([
    '/api/targets',
    '/api/targets/lutra/privacy',
    '/api/changes',
    '/api/alerts',
    '/api/search?q=chats',
    '/api/positions',
    '/api/openapi.json',
    '/api/changes/999',
  ])('%s, if it is asked for again every time', async path => {
    expect((await lutra.request(path)).headers.get('cache-control')).toBe('no-cache');
  });

  it.each(['/api/changes', '/api/changes/1', '/api/snapshots/1', '/api/targets'])(
    '%s is not sent twice to who names its ETag',
    async path => {
      const tag = (await lutra.request(path)).headers.get('etag')!;
      const again = await lutra.request(path, { 'if-none-match': tag });
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
      expect((await lutra.request(path, { 'if-none-match': '"another"' })).status).toBe(200);
    },
  );
});

describe('pages of the site', () => {
  it('allow no script under /api either', async () => {
    const { headers } = await lutra.request('/api/changes');
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'self'/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});
