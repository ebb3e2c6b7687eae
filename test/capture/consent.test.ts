import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Capture, Reader } from '../../src/capture/capture.ts';
import { openReader } from '../../src/capture/playwright-reader.ts';
import { documentFromHtml } from '../../src/document/from-html.ts';
import type { Behaviour } from '../site/behaviours.ts';
import { policy } from '../site/behaviours.ts';
import * as consenting from '../site/consenting.ts';
import type { Site } from '../site/site.ts';
import { startSite } from '../site/site.ts';
import { markup, readerOptions, request } from './browser.ts';

let site: Site;
let reader: Reader;
beforeAll(async () => {
  site = await startSite();
  reader = await openReader(await readerOptions());
});
afterAll(async () => {
  await reader.close();
  await site.close();
});

let paths = 0;
function read(behaviour: Behaviour, mode: 'routine' | 'evidence' = 'routine'): Promise<Capture> {
  const path = `/consent/${++paths}`;
  site.set(path, behaviour);
  return reader.read(request(site.url(path), { mode }));
}
const textOf = (capture: Capture) =>
  documentFromHtml(markup(capture))
    .clauses.map(({ text }) => text)
    .join('\n');
const asked = (path: string) => site.requests.some(seen => seen.path === path);

it('a banner is refused, and the rule that did it is recorded', async () => {
  const capture = await read(consenting.consentBanner('/refused'));
  expect(capture.consent).toMatchObject({ refused: true });
  expect(capture.consent!.rule).not.toBe('none');
  expect(asked('/refused')).toBe(true);
  expect(textOf(capture)).toContain('to train our models');
  expect(textOf(capture)).not.toContain('cookies');
});

it('a banner of a known consent manager is refused by its own rule', async () => {
  const capture = await read(consenting.namedConsentBanner('/refused-by-name'));
  expect(capture.consent).toEqual({ rule: 'Onetrust', refused: true });
  expect(asked('/refused-by-name')).toBe(true);
});

it('a banner that takes no refusal is left standing, and is not the document', async () => {
  const capture = await read(consenting.stubbornBanner);
  expect(capture.consent).toMatchObject({ refused: false });
  expect(textOf(capture)).toContain('to train our models');
  expect(textOf(capture)).not.toContain('cookies');
});

it('a page that shows its text only to those who accept is refused as consent-wall', async () => {
  await expect(read(consenting.consentWall)).rejects.toMatchObject({ reason: 'consent-wall' });
});

it('a page without a banner says nothing of consent', async () => {
  expect((await read(policy())).consent).toBeUndefined();
});

it('the page before the refusal is kept as evidence', { timeout: 30_000 }, async () => {
  const capture = await read(consenting.consentBanner('/refused-later'), 'evidence');
  expect(capture.consent).toMatchObject({ refused: true });
  expect(capture.evidence?.screenshotBeforeConsent?.length).toBeGreaterThan(1_000);
});
