import { describe, expect, it } from 'vitest';
import { within } from '../../src/capture/deadline.ts';

const never = new Promise<never>(() => {});

describe('a deadline', () => {
  it('lets work through that is done in time, failures too', async () => {
    const inTime = within('https://lutra.example/', new AbortController().signal);
    expect(await inTime('thinking', Promise.resolve(42))).toBe(42);
    await expect(inTime('thinking', Promise.reject(new Error('no')))).rejects.toThrow('no');
  });

  it('names the page and the phase that was under way, with the reason of the phase', async () => {
    const expired = new AbortController();
    const inTime = within('https://lutra.example/', expired.signal);
    const page = inTime('waiting for an answer', never);
    const browser = inTime('starting the browser', never, 'browser');
    expired.abort();
    await expect(page).rejects.toMatchObject({
      reason: 'timeout',
      message: expect.stringMatching(/^https:\/\/lutra\.example\/: gave up while waiting for an answer/),
    });
    await expect(browser).rejects.toMatchObject({ reason: 'browser' });
  });

  it('holds for work begun after it', async () => {
    const inTime = within('https://lutra.example/', AbortSignal.abort());
    await expect(inTime('thinking', never)).rejects.toMatchObject({ reason: 'timeout' });
  });

  it('gives way to the caller, whose reason is passed on as it is', async () => {
    const cancelled = new AbortController();
    const inTime = within('https://lutra.example/', new AbortController().signal, cancelled.signal);
    const work = inTime('thinking', never);
    cancelled.abort(new Error('shutting down'));
    await expect(work).rejects.toThrow('shutting down');
  });
});
