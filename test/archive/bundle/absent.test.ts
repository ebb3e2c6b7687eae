import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { readStoredZip } from '../../../src/archive/bundle/read-zip.ts';
import { verifyBundle } from '../../../src/archive/bundle/verify-bundle.ts';
import { openBundle } from '../../../src/web/bundle.ts';
import { temporaryArchive } from '../../web/invented.ts';
import { hours } from '../builders.ts';
import { recordChange } from './recorded.ts';

let archive: Archive;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ archive, close } = await temporaryArchive());
  await recordChange(archive);
});
afterAll(() => close());

async function bundled(): Promise<{ readme: string; zip: Uint8Array }> {
  const how = { archive, now: hours(48), software: 'Clausewatch/0.0.0', print: undefined };
  const { zip: parts } = (await openBundle({ kind: 'change', id: 1 }, how))!;
  const zip = Buffer.concat(await Array.fromAsync(parts));
  const [first] = await readStoredZip(zip);
  return { zip, readme: Buffer.from(first!.bytes).toString().replaceAll(/\s+/g, ' ') };
}

describe('what a bundle does not hold', () => {
  it('is said: a paper that could not be printed, and a reading of which only the page was kept', async () => {
    const { readme } = await bundled();
    expect(readme).toContain('reading/change.pdf: there was no browser that could print it');
    expect(readme).toContain(
      'before/screenshot.png, page.wacz and evidence.json: of this reading only the page itself was kept',
    );
    expect(readme).toContain('after/: of bodies, not everything: some are left out');
  });

  it('is said of what was dropped by a rule, which the log still names', async () => {
    const files = await archive.evidence({ snapshot: 2 });
    const picture = files.find(({ name }) => name === 'screenshot.png')!;
    await archive.drop(picture, { at: hours(30), why: 'its change alerted nobody' });
    const { readme, zip } = await bundled();
    expect(readme).toContain(
      'after/screenshot.png: dropped on 2026-03-02 12:00:00 UTC to make room, for its change alerted nobody. The log still names its SHA-256.',
    );
    expect((await verifyBundle(zip)).absent).toEqual(['after/screenshot.png']);
  });
});
