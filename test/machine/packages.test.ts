import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { missingPackages } from '../../src/machine/packages.mjs';
import { scratchFolder } from './scratch.ts';

const LOCK = {
  '': { version: '0.1.0' },
  'node_modules/lantern': { version: '2.0.0' },
  'node_modules/ferry': { version: '1.4.1', dev: true },
  'node_modules/lantern-otheros': { version: '2.0.0', optional: true },
};

function checkout(installed: object | string | undefined): string {
  const root = scratchFolder();
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: LOCK }));
  if (installed !== undefined) {
    mkdirSync(join(root, 'node_modules'));
    const note = typeof installed === 'string' ? installed : JSON.stringify({ packages: installed });
    writeFileSync(join(root, 'node_modules', '.package-lock.json'), note);
  }
  return root;
}

describe('the packages', () => {
  const { '': _, 'node_modules/lantern-otheros': __, ...complete } = LOCK;
  const all = ['node_modules/lantern', 'node_modules/ferry'];

  it('are complete when all but the optional are there', () => {
    expect(missingPackages(checkout(complete))).toEqual([]);
  });

  it('are all missing in a fresh clone, and after an install that was interrupted', () => {
    expect(missingPackages(checkout(undefined))).toEqual(all);
    expect(missingPackages(checkout('{"packages": {"node_mod'))).toEqual(all);
  });

  it('are missing where the version differs', () => {
    const stale = { ...complete, 'node_modules/lantern': { version: '1.9.0' } };
    expect(missingPackages(checkout(stale))).toEqual(['node_modules/lantern']);
  });

  it('are missing for the checks, but not to run the service, where only those for production were installed', () => {
    const root = checkout({ 'node_modules/lantern': { version: '2.0.0' } });
    expect(missingPackages(root)).toEqual(['node_modules/ferry']);
    expect(missingPackages(root, 'to run')).toEqual([]);
  });
});
