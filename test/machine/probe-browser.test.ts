import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { browserVersion } from '../../src/machine/probe-browser.ts';
import { requireBrowser } from '../../src/machine/required.ts';
import { program, scratchFolder } from './scratch.ts';

describe('the version of a browser', () => {
  it('is what the one here calls itself', async () => {
    expect(await browserVersion(await requireBrowser())).toMatch(/\d+\.\d+\.\d+/);
  });

  it('is unknown where it does not answer', async () => {
    const broken = program(join(scratchFolder(), 'chromium'), 'exit 1');
    expect(await browserVersion(broken)).toBeUndefined();
  });
});
