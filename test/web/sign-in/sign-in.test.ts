import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { webApp } from '../../../src/web/app.ts';
import { ownPath } from '../../../src/web/sign-in/routes.ts';
import { hours } from '../../archive/builders.ts';
import { temporaryArchive } from '../invented.ts';
import { type LutraHistory, recordLutra } from '../lutra.ts';

const TOKENS = { reader: 'the token of readers', reviewer: 'the token of reviewers' };
const ORIGIN = 'http://localhost';
const PAGES = [
  '/',
  '/positions',
  '/positions.csv',
  '/search?q=a',
  '/targets',
  '/alerts',
  '/operations',
  '/changes/1',
];
const REST = [
  '/snapshots/1',
  '/snapshots/1/page',
  '/changes/1/bundle.zip',
  '/checks/1/evidence/body',
  '/feed.atom',
  '/feed.json',
  '/api',
  '/api/targets',
  '/api/openapi.json',
  '/nowhere',
];

let archive: Archive;
let close: () => Promise<void>;
let history: LutraHistory;
let audited: string[];
beforeEach(async () => {
  ({ archive, close } = await temporaryArchive());
  history = await recordLutra(archive);
  audited = [];
});
afterEach(() => close());

const app = (tokens: { reader?: string; reviewer?: string } = TOKENS) =>
  webApp({
    archive,
    tokens,
    clock: () => new Date(hours(80)),
    audit: (what, facts) => audited.push(`${what}: ${Object.values(facts).join(', ')}`),
  });

async function post(path: string, fields: Record<string, string>, headers: Record<string, string> = {}) {
  return await app().request(ORIGIN + path, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      host: 'localhost',
      origin: ORIGIN,
      ...headers,
    },
    body: new URLSearchParams(fields).toString(),
  });
}
async function signIn(token: string, to = '/') {
  const response = await post(`/sign-in?to=${encodeURIComponent(to)}`, { name: 'Ada Okafor', token });
  return { response, cookie: response.headers.get('set-cookie')?.split(';')[0] ?? '' };
}
const get = (path: string, headers: Record<string, string> = {}) =>
  app().request(ORIGIN + path, { headers: { accept: 'text/html', ...headers } });

describe('an archive with tokens', () => {
  it.each([...PAGES, ...REST])('shows %s to nobody who has not signed in', async path => {
    const response = await get(path);
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe(`/sign-in?to=${encodeURIComponent(path)}`);
    const asProgram = await get(path, { accept: '*/*' });
    expect(asProgram.status).toBe(401);
    expect(asProgram.headers.get('www-authenticate')).toMatch(/^Bearer/);
  });

  it('still says that it is up, and shows the page to sign in with its style', async () => {
    for (const path of ['/healthz', '/readyz', '/sign-in', '/style.css', '/icon.svg']) {
      expect((await get(path)).status).toBe(200);
    }
  });

  it('lets in who brings a token, and leads on to where they were going', async () => {
    const { response, cookie } = await signIn(TOKENS.reader, '/changes/1?a=b#c3');
    expect([response.status, response.headers.get('location')]).toEqual([303, '/changes/1?a=b#c3']);
    expect(response.headers.get('set-cookie')).toMatch(/HttpOnly.*SameSite=Lax/);
    for (const path of PAGES) expect((await get(path, { cookie })).status).toBe(200);
    expect(await (await get('/', { cookie })).text()).toContain('Signed in as Ada Okafor, reader.');
  });

  it('lets in programs that send the token itself', async () => {
    for (const path of ['/api/targets', '/feed.atom']) {
      expect((await get(path, { authorization: `Bearer ${TOKENS.reader}` })).status).toBe(200);
      expect((await get(path, { authorization: 'Bearer something else', accept: '*/*' })).status).toBe(401);
    }
  });

  it('refuses any other token, says how to mend it, and never tells the token', async () => {
    const { response, cookie } = await signIn('a guess');
    expect([response.status, cookie]).toEqual([401, '']);
    expect(await response.text()).toContain('Look for spaces around it');
    await signIn(TOKENS.reviewer);
    expect(audited).toEqual(['refused: Ada Okafor', 'signed in: Ada Okafor, reviewer']);
  });

  it('remembers where people were going when a token is refused, also in the other language', async () => {
    const { response } = await signIn('a guess', '/changes/1?a=b#c3');
    const page = await response.text();
    expect(page).toContain('action="/sign-in?to=%2Fchanges%2F1%3Fa%3Db%23c3"');
    expect(page).toContain('href="?to=%2Fchanges%2F1%3Fa%3Db%23c3&amp;lang=fr"');
  });

  it('leads nobody elsewhere after signing in', () => {
    for (const path of [
      '//evil.example',
      '/\\evil.example',
      'https://evil.example/',
      'javascript:alert(1)',
      '',
    ]) {
      expect(ownPath(path)).toBe('/');
    }
    for (const path of [
      '/.//evil.example',
      '/..//evil.example',
      '/%2e//evil.example',
      '/a/..//evil.example',
    ]) {
      expect(ownPath(path)).toBe('/');
    }
    expect(ownPath('/search?q=a%26b')).toBe('/search?q=a%26b');
  });

  it('takes neither long bodies, nor forms in pieces, nor a NUL', async () => {
    const long = { token: 'x'.repeat(200_000) };
    expect((await post('/sign-in', long, { 'content-length': '200006' })).status).toBe(413);
    expect((await post('/sign-in', {}, { 'content-type': 'multipart/form-data' })).status).toBe(415);
    expect((await get('/documents/a%00/b')).status).toBe(404);
  });

  it('forgets who signs out', async () => {
    const { cookie } = await signIn(TOKENS.reader);
    const response = await post('/sign-out', {}, { cookie });
    expect(response.headers.get('set-cookie')).toMatch(/clausewatch=;.*Max-Age=0/);
  });
});

describe('a visit without waiting', () => {
  it('is made due by reviewers, and the page says so', async () => {
    const { cookie } = await signIn(TOKENS.reviewer);
    const page = '/documents/lutra/privacy';
    expect(await (await get(page, { cookie })).text()).toContain('Visit now');
    const response = await post(`${page}/visit`, {}, { cookie });
    expect([response.status, response.headers.get('location')]).toEqual([303, page]);
    expect(await archive.due(hours(80), 9)).toContain('lutra/privacy');
    const after = await (await get(page, { cookie })).text();
    expect(after).toContain('Due now');
    expect(after).not.toContain('Visit now');
    expect(audited.at(-1)).toBe('acted: Ada Okafor, lutra/privacy, visit now');
  });

  it('is not for readers, nor of what is not watched', async () => {
    const reader = await signIn(TOKENS.reader);
    expect((await post('/documents/lutra/privacy/visit', {}, { cookie: reader.cookie })).status).toBe(403);
    const { cookie } = await signIn(TOKENS.reviewer);
    expect((await post('/documents/no/such/visit', {}, { cookie })).status).toBe(404);
  });
});

it('an archive without tokens is read by whoever reaches it, and nobody acts', async () => {
  const open = app({});
  expect((await open.request('/')).status).toBe(200);
  expect((await open.request('/sign-in')).status).toBe(404);
  const [alert] = await archive.alerts({ change: history.trains, limit: 1 });
  const acted = await open.request(`/alerts/${alert!.id}/acts`, {
    method: 'POST',
    headers: { origin: ORIGIN, host: 'localhost' },
  });
  expect(acted.status).toBe(403);
});

describe('what reviewers do about an alert', () => {
  const alertOf = async () => (await archive.alerts({ change: history.trains, limit: 1 }))[0]!.id;
  const act = async (cookie: string, fields: Record<string, string>, headers = {}) =>
    post(`/alerts/${await alertOf()}/acts`, fields, { cookie, ...headers });

  it('is offered on the page of the change, and stands there afterwards with their name', async () => {
    const { cookie } = await signIn(TOKENS.reviewer);
    expect(await (await get(`/changes/${history.trains}`, { cookie })).text()).toContain(
      'value="not-relevant"',
    );
    const response = await act(cookie, { kind: 'acknowledge', once: '0' });
    expect([response.status, response.headers.get('location')]).toEqual([303, `/changes/${history.trains}`]);
    const page = await (await get(`/changes/${history.trains}`, { cookie })).text();
    expect(page).toContain('Acknowledged by Ada Okafor');
    expect(page).toContain('value="reopen"');
    expect(await archive.acts(await alertOf())).toMatchObject([
      { kind: 'acknowledge', by: 'Ada Okafor', via: 'web', at: hours(80) },
    ]);
    expect(audited.at(-1)).toBe(`acted: Ada Okafor, ${await alertOf()}, acknowledge`);
  });

  it('is done once, however often the form is sent', async () => {
    const { cookie } = await signIn(TOKENS.reviewer);
    for (let n = 0; n < 3; n++) await act(cookie, { kind: 'snooze', once: '0' });
    expect(await archive.acts(await alertOf())).toMatchObject([{ kind: 'snooze', until: hours(104) }]);
  });

  it('is not for readers, nor offered to them', async () => {
    const { cookie } = await signIn(TOKENS.reader);
    expect((await act(cookie, { kind: 'acknowledge' })).status).toBe(403);
    expect(await (await get(`/changes/${history.trains}`, { cookie })).text()).not.toContain('class="acts"');
    expect(await archive.acts(await alertOf())).toEqual([]);
  });

  it('cannot be done by a form on another site', async () => {
    const { cookie } = await signIn(TOKENS.reviewer);
    for (const origin of ['https://evil.example', 'null', 'http://localhost.evil.example']) {
      expect((await act(cookie, { kind: 'acknowledge' }, { origin })).status).toBe(403);
    }
    expect(await archive.acts(await alertOf())).toEqual([]);
  });

  it('is understood or refused', async () => {
    const { cookie } = await signIn(TOKENS.reviewer);
    expect((await act(cookie, { kind: 'delete' })).status).toBe(400);
    expect((await post('/alerts/c999-nothing/acts', { kind: 'acknowledge' }, { cookie })).status).toBe(404);
  });
});
