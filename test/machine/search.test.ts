import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findOnPath, isExecutable } from '../../src/machine/search.ts';
import { program, scratchFolder } from './scratch.ts';

describe('a search on PATH', () => {
  it('prefers the earlier name, and for one name the earlier folder', () => {
    const folder = scratchFolder();
    const [first, second] = [join(folder, 'first'), join(folder, 'second')];
    program(join(first, 'plain'));
    const wanted = program(join(second, 'better'));
    program(join(second, 'plain'));
    const env = { PATH: `${first}:${second}` };
    expect(findOnPath(['better', 'plain'], env)).toBe(wanted);
    expect(findOnPath(['plain'], env)).toBe(join(first, 'plain'));
  });

  it('takes neither folders nor files that may not be run', () => {
    const folder = scratchFolder();
    mkdirSync(join(folder, 'folder'));
    writeFileSync(join(folder, 'text'), '', { mode: 0o644 });
    expect(findOnPath(['folder', 'text', 'absent'], { PATH: folder })).toBeUndefined();
    expect(isExecutable(join(folder, 'absent'))).toBe(false);
  });

  it('finds nothing where PATH is unset or empty', () => {
    expect(findOnPath(['sh'], {})).toBeUndefined();
    expect(findOnPath(['sh'], { PATH: '' })).toBeUndefined();
  });
});
