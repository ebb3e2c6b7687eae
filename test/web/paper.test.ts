import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { openBundle } from '../../src/web/bundle.ts';
import { aChanged, aFirst, aTarget, hours } from '../archive/builders.ts';
import { temporaryArchive } from './invented.ts';

const HOSTILE = '<script>steal()</script><img src=x onerror=steal()>';

let archive: Archive;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ archive, close } = await temporaryArchive());
  await archive.declareTargets([aTarget({ vendor: HOSTILE })], hours(0));
  await archive.record(aFirst(hours(0), [HOSTILE]));
  const before = (await archive.latest(aTarget().id))!;
  await archive.record(aChanged(hours(12), before.document, [`${HOSTILE} now`]), before);
});
afterAll(() => close());

describe.each(['change', 'snapshot'] as const)('the paper of a %s', kind => {
  let html: string;
  beforeAll(async () => {
    const print = async (page: string) => {
      html = page;
      return undefined;
    };
    await openBundle({ kind, id: 1 }, { archive, now: hours(48), software: 'Clausewatch/0.0.0', print });
  });

  it('shows what a hostile page said as text', () => {
    expect(html).not.toMatch(/<(script|img)/);
    expect(html).toContain('&lt;script&gt;steal()&lt;/script&gt;');
  });

  it('stands alone: no link leads out of it, nothing is loaded', () => {
    expect([...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].filter(([, to]) => !to!.startsWith('#'))).toEqual(
      [],
    );
    expect(html).not.toMatch(/@import|url\(/);
    expect(html).toContain('default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;');
  });
});
