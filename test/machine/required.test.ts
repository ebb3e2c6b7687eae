import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { requireBrowser, requireRedisServer } from '../../src/machine/required.ts';
import { program, scratchFolder } from './scratch.ts';

describe('a program the service cannot do without', () => {
  it('is given by its path', async () => {
    const folder = scratchFolder();
    const path = program(join(folder, 'chromium'));
    expect(await requireBrowser({ HOME: folder, PATH: folder })).toBe(path);
  });

  it('is asked for in one sentence where it is missing', async () => {
    const folder = scratchFolder();
    program(join(folder, 'apt-get'));
    program(join(folder, 'dpkg'));
    await expect(requireRedisServer({ HOME: folder, PATH: folder })).rejects.toThrow(
      'redis-server is missing here: as root, run: apt-get update && apt-get install -y --no-install-recommends redis-tools',
    );
  });

  it('is asked to be corrected where a variable names it wrongly', async () => {
    await expect(requireBrowser({ CHROMIUM_PATH: '/nowhere/chromium' })).rejects.toThrow(
      'CHROMIUM_PATH names /nowhere/chromium, which is no program to run: correct or unset it',
    );
  });
});
