import { readdirSync, readFileSync } from 'node:fs';
import type { Capture, ReadRequest } from '../../src/capture/capture.ts';
import type { ReaderOptions } from '../../src/capture/playwright-reader.ts';
import { findBrowser } from '../../src/machine/find-browser.ts';
import { PLAIN_VISIT } from '../../src/target/target.ts';

/** What every reader of these tests has in common; the clock stands still. */
export async function readerOptions(): Promise<ReaderOptions> {
  const search = await findBrowser();
  if (search.state !== 'found')
    throw new Error('no browser here: install chromium-headless-shell or set CHROMIUM_PATH');
  const clock = () => new Date('2025-03-03T12:00:00.000Z');
  // The misbehaving site is on this machine.
  return { executablePath: search.path, clock, allow: ['127.0.0.1'] };
}

/** A routine read of an address, with nothing special about it. */
export function request(url: string, over: Partial<ReadRequest> = {}): ReadRequest {
  return { url, locale: 'en-GB', visit: PLAIN_VISIT, mode: 'routine', ...over };
}

/** The serialised DOM of a capture that must be a page. */
export function markup(capture: Capture): string {
  if (capture.contentType !== 'text/html') throw new Error(`not a page: ${capture.contentType}`);
  return capture.body;
}

export interface Process {
  pid: number;
  command: string;
}

/** The processes that this one has started, and those that they have started (Linux); empty ones are zombies. */
export function descendants(): Process[] {
  const all = readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .flatMap(pid => {
      try {
        // The parent's id is the second field after the name, which may itself have spaces and brackets.
        const parent = Number(
          readFileSync(`/proc/${pid}/stat`, 'utf8')
            .replace(/^.*\) /s, '')
            .split(' ')[1],
        );
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
        return [{ pid: Number(pid), parent, command }];
      } catch {
        return [];
      }
    });
  const below = (pid: number): Process[] =>
    all.filter(({ parent }) => parent === pid).flatMap(child => [child, ...below(child.pid)]);
  return below(process.pid);
}

/** Of the Chromiums that this process has started: their main processes, which have no `--type`. */
export function browsers(): Process[] {
  return descendants().filter(
    ({ command }) => command.includes('--remote-debugging-pipe') && !/--type=|^\/bin\/sh /.test(command),
  );
}

export function browserProcess(): Process {
  const [found] = browsers();
  if (!found) throw new Error('no browser is running');
  return found;
}
