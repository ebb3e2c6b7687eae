import type { Clock } from '../words/instant.ts';
import { CaptureError, type Reader, type ReadRequest } from './capture.ts';
import { type RobotsFile, type RobotsWord, robotsAddress, robotsFile, robotsWord } from './robots.ts';

/** Asks for a small text, redirects followed. Rejects when there is no answer. */
export type FetchText = (url: string, signal?: AbortSignal) => Promise<{ status: number; body: string }>;

interface Known {
  file: RobotsFile;
  until: number;
}

const DAY = 86_400_000;
const SOON = 10 * 60_000;

/**
 * A reader that asks each host's robots.txt before it reads there, once a day, and notes in the capture what it says. Where a
 * target heeds robots.txt, what is forbidden is not read. One that cannot be reached forbids everything (RFC 9309, 2.3.1.4), save
 * that a copy from before goes on being believed; a target that only records is read in any case.
 * @returns a reader that owns the one it is given; it throws CaptureError with reason `robots` besides what that one throws
 */
export function heedRobots(reader: Reader, fetchText: FetchText, clock: Clock): Reader {
  const known = new Map<string, Known>();

  async function robotsOf(address: string, signal?: AbortSignal): Promise<RobotsFile> {
    const before = known.get(address);
    const now = clock().getTime();
    if (before !== undefined && before.until > now) return before.file;
    const answer = await fetchText(address, signal).then(robotsFile, (error: unknown): RobotsFile => {
      signal?.throwIfAborted();
      return { kind: 'unreachable', why: error instanceof Error ? error.message : String(error) };
    });
    const lost = answer.kind === 'unreachable';
    const file = lost && before !== undefined ? before.file : answer;
    known.set(address, { file, until: now + (lost ? SOON : DAY) });
    return file;
  }

  return {
    async read(request, signal) {
      if (!/^https?:/i.test(request.url)) return reader.read(request, signal);
      const file = await robotsOf(robotsAddress(request.url), signal);
      const word = robotsWord(file, request.url);
      if (request.visit.robots === 'heed') assertPermitted(request, file, word);
      const capture = await reader.read(request, signal);
      return word === 'unreachable' ? capture : { ...capture, robots: word };
    },
    close: () => reader.close(),
  };
}

function assertPermitted({ url }: ReadRequest, file: RobotsFile, word: RobotsWord): void {
  const address = robotsAddress(url);
  const mend = 'ask the site’s owner, or declare `robots: record` for the target';
  if (word === 'forbids') {
    throw new CaptureError('robots', `${url} was not read: ${address} forbids it to us; ${mend}`);
  }
  if (file.kind === 'unreachable') {
    throw new CaptureError(
      'robots',
      `${url} was not read: ${address} cannot be read (${file.why}), which forbids everything; it will be tried again`,
    );
  }
}
