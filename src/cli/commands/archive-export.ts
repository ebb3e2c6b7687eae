import { createWriteStream } from 'node:fs';
import { link, readFile, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { Argument, Command } from 'commander';
import type { Wanted } from '../../archive/bundle/subject.ts';
import { verifyBundle } from '../../archive/bundle/verify-bundle.ts';
import { whereabouts } from '../../archive/place.ts';
import { SOFTWARE } from '../../capture/user-agent.ts';
import { requireBrowser } from '../../machine/required.ts';
import { openBundle } from '../../web/bundle.ts';
import { printer } from '../../web/playwright-print.ts';
import { instant } from '../../words/instant.ts';
import { sha256 } from '../../words/sha256.ts';
import { withArchive } from '../existing-archive.ts';
import { Failure } from '../failure.ts';
import { archiveOption, configOf, jsonOption, wholeNumber } from '../options.ts';
import { exportedForPeople, keysOf } from './archive-bundle-text.ts';

interface Options {
  out?: string;
  json?: boolean;
}

export function archiveExportCommand(): Command {
  return new Command('export')
    .description('write the evidence of a snapshot or a change, for people without access to the archive')
    .addArgument(new Argument('<what>').choices(['snapshot', 'change']))
    .argument('<number>', 'as in the address of its page: 12 for /changes/12', wholeNumber(1))
    .option('--out <file>', 'file to write; default clausewatch-WHAT-NUMBER.zip')
    .addOption(jsonOption())
    .addOption(archiveOption())
    .action(async (kind: Wanted['kind'], id: number, options: Options, command: Command) => {
      const config = configOf(command);
      const print = printer(() => requireBrowser({ ...process.env, CHROMIUM_PATH: config.chromiumPath }));
      await withArchive(config, async archive => {
        const bundle = await openBundle(
          { kind, id },
          {
            archive,
            now: instant(new Date()),
            software: SOFTWARE,
            print: (html, foot) => print(html, foot).catch(withoutPdf),
          },
        );
        if (!bundle) throw new Failure(`the archive in ${whereabouts(config)} has no ${kind} ${id}`);
        const out = options.out ?? bundle.fileName;
        await write(out, bundle.zip);
        // What is handed on has been checked as whoever gets it will check it.
        const bytes = await readFile(out);
        const verified = await verifyBundle(bytes);
        const told = { file: out, bytes: bytes.length, sha256: sha256(bytes), files: verified.files };
        console.log(
          options.json
            ? JSON.stringify({ ...told, keys: keysOf(verified) })
            : exportedForPeople(told, bundle.subject, verified),
        );
      });
    });
}

/** Evidence is worth having without its paper. */
function withoutPdf(error: Error): undefined {
  console.error(`clausewatch: goes on without a PDF, which could not be printed: ${error.message}`);
}

/** The whole file or none; never over another one. */
async function write(out: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  const aside = `${out}.${process.pid}.tmp`;
  try {
    await pipeline(bytes, createWriteStream(aside, { flags: 'wx', flush: true }));
    await link(aside, out);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') {
      throw new Failure(`${out} is there already: move it away, or name another file with --out`, {
        cause: error,
      });
    }
    if (code === 'ENOSPC')
      throw new Failure(`${out} does not fit on the disk: name another with --out`, { cause: error });
    if (code === 'ENOENT' || code === 'EACCES' || code === 'EROFS' || code === 'ENOTDIR') {
      throw new Failure(`${out} cannot be written (${code}): name another file with --out`, { cause: error });
    }
    throw error;
  } finally {
    await rm(aside, { force: true });
  }
}
