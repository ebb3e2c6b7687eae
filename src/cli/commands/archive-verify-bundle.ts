import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { Command } from 'commander';
import { BundleFault } from '../../archive/bundle/bundle-files.ts';
import { type Verified, verifyBundle, verifyFiles } from '../../archive/bundle/verify-bundle.ts';
import { Failure } from '../failure.ts';
import { jsonOption } from '../options.ts';
import { keysOf, verifiedForPeople } from './archive-bundle-text.ts';

interface Options {
  key?: string;
  json?: boolean;
}

export function archiveVerifyBundleCommand(): Command {
  return new Command('verify-bundle')
    .description(
      'check exported evidence: offline, with nothing but the file; exit code 1 where it is not in order',
    )
    .argument('<file>', 'a bundle, or the folder it was unpacked to')
    .option(
      '--key <sha256>',
      'SHA-256 of the public key that must have signed it, as the operator made it known',
    )
    .addOption(jsonOption())
    .action(async (file: string, { key, json }: Options) => {
      try {
        const verified = await verify(file);
        demandKey(verified, key);
        console.log(
          json ? forPrograms(file, verified) : verifiedForPeople(file, verified, key !== undefined),
        );
      } catch (error) {
        if (!(error instanceof BundleFault)) throw error;
        if (!json) throw new Failure(`${file} is not in order: ${error.message}`, { cause: error });
        console.log(JSON.stringify({ file, inOrder: false, where: error.where, why: error.message }));
        process.exitCode = 1;
      }
    });
}

async function verify(file: string): Promise<Verified> {
  try {
    if ((await stat(file)).isDirectory()) return await verifyFiles(await filesIn(file));
    return await verifyBundle(await readFile(file));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (error instanceof BundleFault || code === undefined) throw error;
    throw new Failure(`${file} cannot be read (${code})`, { cause: error });
  }
}

async function filesIn(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, Uint8Array>();
  for (const entry of entries.filter(each => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    files.set(relative(folder, path).replaceAll(sep, '/'), await readFile(path));
  }
  return files;
}

function demandKey(verified: Verified, wanted: string | undefined): void {
  if (wanted === undefined) return;
  const other = keysOf(verified).find(key => key !== wanted.toLowerCase().replaceAll(/[\s:]/g, ''));
  if (other !== undefined) {
    throw new BundleFault('proof/', `it was signed with another key, whose SHA-256 is ${other}`);
  }
}

function forPrograms(file: string, verified: Verified): string {
  const { files, entries, absent } = verified;
  return JSON.stringify({
    file,
    inOrder: true,
    files,
    keys: keysOf(verified),
    entries: Object.fromEntries(entries),
    absent,
  });
}
