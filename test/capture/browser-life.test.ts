import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Reader } from '../../src/capture/capture.ts';
import type { ReaderOptions } from '../../src/capture/playwright-reader.ts';
import { openReader } from '../../src/capture/playwright-reader.ts';
import { WORN } from '../../src/capture/wear.ts';
import type { Behaviour } from '../site/behaviours.ts';
import { hangs, hangsMidBody, policy } from '../site/behaviours.ts';
import { pageMarkup, policyMarkup } from '../site/policy.ts';
import type { Site } from '../site/site.ts';
import { startSite } from '../site/site.ts';
import { browserProcess, browsers, descendants, readerOptions, request } from './browser.ts';

let site: Site;
let reader: Reader;
beforeEach(async () => {
  site = await startSite({ '/privacy': policy(), '/hangs': hangs, '/hangs-midway': hangsMidBody });
  reader = await open();
});
afterEach(async () => {
  await reader.close();
  await site.close();
});

async function open(options: Partial<ReaderOptions> = {}): Promise<Reader> {
  return openReader({ ...(await readerOptions()), ...options });
}

const read = (path: string, signal?: AbortSignal) => reader.read(request(site.url(path)), signal);
const isRead = expect.objectContaining({ status: 200 });
const isOurs = expect.objectContaining({ name: 'CaptureError', reason: 'browser' });

/** Waits for the site to be asked for a path. */
async function asked(path: string): Promise<void> {
  await expect
    .poll(() => site.requests.some(request => request.path === path), { timeout: 10_000 })
    .toBe(true);
}
function killTabs(): void {
  for (const { pid, command } of descendants())
    if (/--type=renderer/.test(command)) process.kill(pid, 'SIGKILL');
}

/** Waits for every process that was started here to be gone. A killed browser's children follow it in their own time. */
async function alone(): Promise<void> {
  await expect.poll(descendants, { timeout: 5_000 }).toEqual([]);
}

describe('the browser', () => {
  it('is not started before the first read, and is gone without a trace after closing', async () => {
    expect(descendants()).toEqual([]);
    expect(await read('/privacy')).toEqual(isRead);
    expect(descendants()).not.toEqual([]);
    await reader.close();
    await alone();
  });

  it('is started again by the read after its death, which is our failure and not the page’s', async () => {
    const dying = read('/hangs').catch((error: unknown) => error);
    await asked('/hangs');
    process.kill(browserProcess().pid, 'SIGKILL');
    expect(await dying).toEqual(isOurs);
    expect(await read('/privacy')).toEqual(isRead);
  });

  it('may lose a tab: that read fails as ours, and the next one is read by the same browser', async () => {
    const dying = read('/hangs-midway').catch((error: unknown) => error);
    await asked('/hangs-midway');
    const { pid } = browserProcess();
    killTabs();
    expect(await dying).toEqual(isOurs);
    expect(await read('/privacy')).toEqual(isRead);
    expect(browserProcess().pid).toBe(pid);
  });

  it.each([0, 5, 10, 20])('never blames the page for a tab lost %d ms into its answer', async later => {
    site.set('/lost', (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.write('<!DOCTYPE html>');
      setTimeout(() => {
        killTabs();
        response.end(pageMarkup(policyMarkup()));
      }, later);
    });
    const lost = await read('/lost').catch((error: unknown) => error);
    // The browser may have gone on in another process by then, and have noticed nothing.
    expect([isRead, isOurs]).toContainEqual(lost);
    expect(await read('/privacy')).toEqual(isRead);
  });

  it('may lose a tab to the page in it: one that ends its tab twice in a row fails by itself', async () => {
    const endsItsTab: Behaviour = (...exchange) => {
      hangsMidBody(...exchange);
      setTimeout(killTabs, 100);
    };
    const isAtFault = expect.objectContaining({
      name: 'CaptureError',
      reason: 'crashed',
      message: expect.stringMatching(/\/deadly.*twice in a row.*memory/),
    });
    site.set('/deadly', endsItsTab);
    await expect(read('/deadly')).rejects.toEqual(isOurs);
    expect(await read('/privacy')).toEqual(isRead);
    await expect(read('/deadly')).rejects.toEqual(isAtFault);
    await expect(read('/deadly')).rejects.toEqual(isAtFault);
    site.set('/deadly', policy());
    expect(await read('/deadly')).toEqual(isRead);
    site.set('/deadly', endsItsTab);
    await expect(read('/deadly')).rejects.toEqual(isOurs);
  });

  it('is ended by force and replaced when it no longer answers', async () => {
    const impatient = await open({ deadlineMs: 3_000 });
    const asked = request(site.url('/privacy'));
    expect(await impatient.read(asked)).toEqual(isRead);
    process.kill(browserProcess().pid, 'SIGSTOP');
    await expect(impatient.read(asked)).rejects.toEqual(isOurs);
    expect(await impatient.read(asked)).toEqual(isRead);
    await impatient.close();
    await alone();
  });

  it('is replaced between two reads once it is worn, and its last read is not disturbed', async () => {
    const worn = await open({ worn: { ...WORN, reads: 2 } });
    const answer = Promise.withResolvers<void>();
    site.set('/slow', (...exchange) => void answer.promise.then(() => policy()(...exchange)));
    const slow = worn.read(request(site.url('/slow')));
    await asked('/slow');
    const first = browserProcess().pid;
    await worn.read(request(site.url('/privacy')));
    await worn.read(request(site.url('/privacy')));
    expect(browsers()).toHaveLength(2);
    answer.resolve();
    expect(await slow).toEqual(isRead);
    await expect.poll(() => browsers().map(({ pid }) => pid)).not.toContain(first);
    expect(browsers()).toHaveLength(1);
    await worn.close();
    await alone();
  });

  it.each([
    ['memory', { ...WORN, memory: 1_000_000 }],
    ['age', { ...WORN, age: 0 }],
  ])('is worn by %s too', async (_, limit) => {
    const worn = await open({ worn: limit });
    await worn.read(request(site.url('/privacy')));
    await alone();
    expect(await worn.read(request(site.url('/privacy')))).toEqual(isRead);
    await worn.close();
  });

  it('that is not there is named in the error', async () => {
    const lost = await open({ executablePath: '/no/such/chromium' });
    const error = await lost.read(request(site.url('/privacy'))).catch((e: unknown) => e);
    expect(error).toEqual(isOurs);
    expect((error as Error).message).toContain('/no/such/chromium');
    await lost.close();
  });

  it('says once when it runs without its sandbox', async () => {
    const warnings: string[] = [];
    const bare = await open({ sandbox: false, warn: message => warnings.push(message) });
    await bare.read(request(site.url('/privacy')));
    await bare.read(request(site.url('/privacy')));
    await bare.close();
    expect(warnings).toEqual([expect.stringContaining('without its sandbox')]);
  });
});

describe('a read', () => {
  it('that is called off ends at once with the caller’s reason, and leaves the browser fit for the next', async () => {
    const calledOff = new AbortController();
    const outcome = read('/hangs', calledOff.signal).catch((error: unknown) => error);
    await asked('/hangs');
    const tabs = descendants().length;
    calledOff.abort(new Error('shutting down'));
    expect(await outcome).toEqual(new Error('shutting down'));
    await expect.poll(() => descendants().length).toBeLessThanOrEqual(tabs);
    expect(await read('/privacy')).toEqual(isRead);
    await reader.close();
    await alone();
  });

  it('that was called off beforehand starts nothing', async () => {
    await expect(read('/privacy', AbortSignal.abort(new Error('too late')))).rejects.toThrow('too late');
    expect(descendants()).toEqual([]);
  });

  it('may run beside others', async () => {
    const captures = await Promise.all([1, 2, 3, 4].map(() => read('/privacy')));
    expect(captures).toEqual([isRead, isRead, isRead, isRead]);
  });

  it('under way when the reader closes fails as ours, as does one afterwards', async () => {
    const interrupted = read('/hangs').catch((error: unknown) => error);
    await asked('/hangs');
    await reader.close();
    expect(await interrupted).toEqual(isOurs);
    await expect(read('/privacy')).rejects.toEqual(isOurs);
    await alone();
  });
});
