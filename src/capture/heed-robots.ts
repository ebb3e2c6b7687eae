import type { Clock } from '../words/instant.ts';
import { CaptureError, type Reader, type ReadRequest } from './capture.ts';
import { type RobotsFile, type RobotsWord, robotsAddress, robotsFile, robotsWord } from './robots.ts';

/**
 * Gets a small text the way a page would be asked for, redirects followed.
 * @param url its address, in place of the page's
 * @throws CaptureError when there is no answer
 */
export type FetchText = (
  url: string,
  page: ReadRequest,
  signal?: AbortSignal,
) => Promise<{ url: string; status: number; body: string }>;

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

  async function robotsOf(page: ReadRequest, signal?: AbortSignal): Promise<RobotsFile> {
    const address = robotsAddress(page.url);
    const before = known.get(address);
    const now = clock().getTime();
    if (before !== undefined && before.until > now) return before.file;
    const answer = await fetchText(address, page, signal).then(robotsFile, (error: unknown): RobotsFile => {
      signal?.throwIfAborted();
      if (error instanceof CaptureError) return { kind: 'unreachable', why: error };
      throw error;
    });
    const lost = answer.kind === 'unreachable';
    const file = lost && before !== undefined ? before.file : answer;
    known.set(address, { file, until: now + (lost ? SOON : DAY) });
    return file;
  }

  return {
    async read(request, signal) {
      if (!/^https?:/i.test(request.url)) return reader.read(request, signal);
      const file = await robotsOf(request, signal);
      const word = robotsWord(file, request.url);
      if (request.visit.robots === 'heed') assertPermitted(request, file, word);
      const capture = await reader.read(request, signal);
      return word === 'unreachable' ? capture : { ...capture, robots: word };
    },
    close: () => reader.close(),
  };
}

function assertPermitted({ url }: ReadRequest, file: RobotsFile, word: RobotsWord): void {
  if (word === 'forbids') {
    throw new CaptureError(
      'robots',
      `${url} was not read: ${robotsAddress(url)} forbids it to us; ask the site’s owner, or declare \`robots: record\` for the target`,
    );
  }
  if (file.kind === 'unreachable') {
    const { reason, message, retryAfter } = file.why;
    throw new CaptureError(
      reason,
      `${url} was not read, for the robots.txt that it is to heed cannot be: ${message}`,
      { cause: file.why, retryAfter },
    );
  }
}
