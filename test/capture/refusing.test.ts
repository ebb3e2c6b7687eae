import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaptureReason, Reader } from '../../src/capture/capture.ts';
import { CaptureError } from '../../src/capture/capture.ts';
import { openReader } from '../../src/capture/playwright-reader.ts';
import type { Behaviour } from '../site/behaviours.ts';
import * as answers from '../site/behaviours.ts';
import * as scripted from '../site/scripted.ts';
import type { Site } from '../site/site.ts';
import { startSite } from '../site/site.ts';
import { readerOptions, request } from './browser.ts';

let site: Site;
let reader: Reader;
let hasty: Reader;
beforeAll(async () => {
  site = await startSite({
    '/204': answers.answers(204),
    '/reset': answers.resets,
    '/gone': answers.answers(410),
  });
  reader = await openReader(await readerOptions());
  hasty = await openReader({ ...(await readerOptions()), deadlineMs: 4_000 });
});
afterAll(async () => {
  await reader.close();
  await hasty.close();
  await site.close();
});

async function refusal(url: string, by: Reader = reader): Promise<CaptureError> {
  const outcome = await by.read(request(url)).catch((error: unknown) => error);
  if (!(outcome instanceof CaptureError)) throw new Error(`was not refused: ${outcome}`);
  return outcome;
}

let paths = 0;
function serve(behaviour: Behaviour): string {
  const path = `/behaviour/${++paths}`;
  site.set(path, behaviour);
  return site.url(path);
}

describe('an answer that is not the page', () => {
  it.concurrent.each<[string, CaptureReason, Behaviour]>([
    ['status 404', 'gone', answers.answers(404)],
    ['status 410', 'gone', answers.answers(410)],
    ['status 404 without a body', 'gone', (_, response) => void response.writeHead(404).end()],
    ['status 401', 'blocked', answers.answers(401)],
    ['status 403', 'blocked', answers.answers(403)],
    ['status 451', 'blocked', answers.answers(451)],
    ['status 429', 'throttled', answers.answers(429)],
    ['status 503', 'throttled', answers.answers(503)],
    ['status 500', 'server-error', answers.answers(500)],
    ['status 502', 'server-error', answers.answers(502)],
    ['status 418', 'http-error', answers.answers(418)],
    ['status 204', 'empty', answers.answers(204)],
    ['a page without text', 'empty', answers.empty],
    [
      'a PDF that is gone',
      'gone',
      (_, response) => void response.writeHead(404, { 'content-type': 'application/pdf' }).end('%PDF'),
    ],
    ['a download', 'download', answers.download],
    ['plain text', 'content-type', answers.file('text/plain', 'We train on nothing.')],
    ['a connection reset', 'reset', answers.resets],
    ['a connection closed without a word', 'reset', answers.saysNothing],
    ['a connection reset in the middle of the page', 'reset', answers.resetsMidBody],
    ['redirects without end', 'redirects', answers.redirectsForEver],
    ['a redirect to a page that is gone', 'gone', answers.redirects('/gone')],
    ['a navigation of its own to a page that is gone', 'gone', scripted.navigatesTo('/gone')],
    ['a navigation of its own to a dead end', 'reset', scripted.navigatesTo('/reset')],
  ])('%s is refused as %s', async (_, reason, behaviour) => {
    const url = serve(behaviour);
    const error = await refusal(url);
    expect(error.reason).toBe(reason);
    expect(error.message).toContain(url);
  });

  it.concurrent.each<[string, CaptureReason]>([
    ['http://no-such-host.invalid/', 'dns'],
    ['http://127.0.0.1:9/', 'network'],
    ['file:///etc/hostname', 'network'],
    ['chrome://version', 'network'],
  ])('%s is refused as %s', async (url, reason) => {
    expect((await refusal(url)).reason).toBe(reason);
  });

  it('where nothing listens is refused as refused', async () => {
    const closed = await startSite();
    const url = closed.url('/');
    await closed.close();
    expect((await refusal(url)).reason).toBe('refused');
  });

  it('that does not speak TLS is refused as tls', async () => {
    expect((await refusal(site.url('/gone').replace('http:', 'https:'))).reason).toBe('tls');
  });

  it.concurrent.each([
    ['in seconds', '120', 120_000],
    ['as a date', 'Mon, 03 Mar 2025 12:10:00 GMT', 600_000],
  ])('says how long to stay away, %s', async (_, header, milliseconds) => {
    expect((await refusal(serve(answers.throttled(header)))).retryAfter).toBe(milliseconds);
  });
});

describe('a page that does not come to an end', () => {
  it.concurrent.each<[string, RegExp, Behaviour]>([
    ['never answers', /waiting for an answer/, answers.hangs],
    ['stops in the middle', /receiving the page/, answers.hangsMidBody],
    ['goes on for ever', /receiving the page/, answers.endlessBody],
    ['changes its text for ever', /stand still/, scripted.neverSettles],
    ['reloads itself for ever', /gave up while/, scripted.reloadsForEver],
    ['is busy for ever', /gave up while/, scripted.loopsForEver],
  ])('times out, and the phase is named: it %s', async (_, phase, behaviour) => {
    const error = await refusal(serve(behaviour), hasty);
    expect(error.reason).toBe('timeout');
    expect(error.message).toMatch(phase);
  });
});
