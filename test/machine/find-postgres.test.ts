import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findPostgres } from '../../src/machine/find-postgres.ts';
import { program, scratchFolder } from './scratch.ts';

describe('PostgreSQL', () => {
  it('is the one on PATH', async () => {
    const folder = scratchFolder();
    program(join(folder, '15', 'bin', 'initdb'));
    const path = program(join(folder, 'bin', 'initdb'));
    expect(await findPostgres({ PATH: join(folder, 'bin') }, folder)).toEqual({ state: 'found', path });
  });

  it("is else the newest of Debian's, which are not on PATH", async () => {
    const folder = scratchFolder();
    const [, path] = ['9.6', '15', '13'].map(version => program(join(folder, version, 'bin', 'initdb')));
    expect(await findPostgres({ PATH: '' }, folder)).toEqual({ state: 'found', path });
  });

  it('is missing where only its client is', async () => {
    const folder = scratchFolder();
    program(join(folder, 'bin', 'psql'));
    expect(await findPostgres({ PATH: join(folder, 'bin') }, folder)).toEqual({ state: 'missing' });
  });
});
