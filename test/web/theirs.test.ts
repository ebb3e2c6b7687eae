import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { readStoredZip } from '../../src/archive/bundle/read-zip.ts';
import { verifyBundle } from '../../src/archive/bundle/verify-bundle.ts';
import { importHistory } from '../../src/watch/ota/import-history.ts';
import { planHistory } from '../../src/watch/ota/plan.ts';
import { webApp } from '../../src/web/app.ts';
import { aTarget, DAWN, hours } from '../archive/builders.ts';
import { FREE, may, PAID, policy, source, textOf } from '../watch/ota/lutra-history.ts';
import { temporaryArchive } from './invented.ts';
import { visit } from './page.ts';

const WHOSE = 'Open Terms Archive contributors, collection river';

describe('a document that others recorded', () => {
  let archive: Archive;
  let close: () => Promise<void>;
  const clock = () => new Date(hours(48));
  const page = (path: string) => visit(webApp({ archive, clock }), path);

  beforeAll(async () => {
    ({ archive, close } = await temporaryArchive());
    const sources = ['Lutra AI', 'Stoat'].map(service =>
      source('river', `${service}/Privacy Policy`, [
        [may(1), policy(PAID)],
        [may(3), policy(PAID, FREE)],
      ]),
    );
    await archive.declareTargets([aTarget()], DAWN);
    const lineages = await planHistory(sources, [aTarget()], textOf);
    await Array.fromAsync(importHistory(lineages, archive, textOf, DAWN));
  });
  afterAll(() => close());

  it('has a history that says whose it is', async () => {
    const { text, texts } = await page('/documents/lutra/privacy');
    expect(texts('.side-note section')[0]).toContain(
      'up to 3 May 2025 was recorded by Open Terms Archive contributors',
    );
    expect(text('.line .hit h3')).toContain('a refusal of training, by e-mail');
  });

  it('is still to be read by this archive', async () => {
    const { text, texts } = await page('/');
    expect(text('.state .sum')).toContain('none has been read yet');
    expect(text('#unread h2')).toBe('What is still to be read');
    expect(texts('#unread td')[0]).toBe('Never');
    const declared = await page('/targets');
    expect(declared.text('.targets [data-l=State]')).toBe('× Never readThe first visit is still to come.');
    expect(declared.text('.targets [data-l="Last visit"]')).toBe('None yet');
  });

  it('is not said to be declared no longer where it never was', async () => {
    const { text, texts } = await page('/documents/stoat/privacy-policy-river');
    expect(texts('.side-note dt')).not.toContain('Interval');
    expect(text('header.title p')).toMatch(
      /^Held as Open Terms Archive recorded it, and not visited by this archive\. 1 change/,
    );
  });

  it('has snapshots that claim no reading of ours', async () => {
    const { text, texts, html, attributes } = await page('/snapshots/1');
    expect(texts('.side-note dd')[0]).toBe(`${WHOSE}; not read by this archive`);
    expect(text('#page')).toContain('The page itself was not read by this archive');
    expect(html).not.toContain('What the server said');
    expect(attributes('iframe', 'src')).toEqual([]);
    const saved = await page('/snapshots/1/page');
    expect(saved.headers.get('content-disposition')).toBe('attachment; filename="snapshot-1.md"');
  });

  it('has changes whose evidence and citation name who recorded them', async () => {
    const { text, texts } = await page('/changes/1');
    expect(texts('.ev tr').find(row => row.startsWith('Recorded by'))).toContain(WHOSE);
    expect(texts('.ev th[scope=row]')).not.toContain('Status');
    expect(text('#citation p')).toContain(`Text recorded by ${WHOSE}, Lutra AI/Privacy Policy, version 0`);
  });

  it('is no news to those who follow the feed', async () => {
    const answer = await webApp({ archive, clock }).request('/feed.json');
    expect(await archive.changes({ alerting: true, limit: 9 })).toHaveLength(2);
    expect(await answer.json()).toMatchObject({ items: [] });
  });

  it('is told by the API as what it is', async () => {
    const answer = await webApp({ archive, clock }).request('/api/snapshots/1');
    expect(await answer.json()).toMatchObject({
      capture: { contentType: 'text/markdown', status: 0, recorded: { collection: 'river', at: may(1) } },
    });
  });

  it('has a bundle that checks, and does not say that the page was read', async () => {
    const zip = await (await webApp({ archive, clock }).request('/changes/1/bundle.zip')).bytes();
    expect([...(await verifyBundle(zip)).entries.keys()]).toEqual(['before', 'after']);
    const files = await readStoredZip(zip);
    const named = (end: string) =>
      Buffer.from(files.find(({ path }) => path.endsWith(end))!.bytes).toString();
    expect(named('before/recorded.md')).toBe(policy(PAID));
    expect(named('connection-before.txt')).toContain('WHERE THE TEXT COMES FROM');
    const readme = named('README.txt').replace(/\s+/g, ' ');
    expect(readme).toContain('a text here was not read by Clausewatch');
    expect(readme).toContain('That the page said what others recorded of it.');
    expect(readme).not.toContain('The reader was sent the old text');
  });
});
