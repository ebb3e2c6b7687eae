import robotsParser from 'robots-parser';
import { CaptureError } from './capture.ts';

// Its types describe a default export inside of what `require` gives; what it gives is the function.
const parse = robotsParser as unknown as typeof robotsParser.default;

/** The name that robots.txt files know us by. */
export const ROBOTS_NAME = 'Clausewatch';

/** What a robots.txt was found to be (RFC 9309, 2.3.1): a 4xx means there is none, save 429, which is trouble as a 5xx is. */
export type RobotsFile =
  | { kind: 'file'; text: string }
  | { kind: 'none' }
  | { kind: 'unreachable'; why: CaptureError };

/** `silent`: nothing in it is about this address. `unreachable`: it could not be read, so nobody may be sure. */
export type RobotsWord = 'allows' | 'forbids' | 'silent' | 'unreachable';

/** At least so much of a file is to be read (RFC 9309, 2.5). */
const READ = 500 * 1_024;

/** Where the robots.txt is that an address is subject to. It holds for a scheme, host and port. */
export function robotsAddress(url: string): string {
  return new URL('/robots.txt', url).href;
}

export function robotsFile(answer: { url: string; status: number; body: string }): RobotsFile {
  const { url, status, body } = answer;
  if (status >= 200 && status < 300)
    return { kind: 'file', text: body.slice(0, READ).replace(/^\uFEFF/, '') };
  if (status >= 400 && status < 500 && status !== 429) return { kind: 'none' };
  return { kind: 'unreachable', why: new CaptureError('robots', `${url} answers with status ${status}`) };
}

/** What it says of reading an address, to us. */
export function robotsWord(file: RobotsFile, url: string): RobotsWord {
  switch (file.kind) {
    case 'none':
      return 'silent';
    case 'unreachable':
      return 'unreachable';
    case 'file': {
      const rules = parse(robotsAddress(url), file.text);
      if (rules.isAllowed(url, ROBOTS_NAME) === false) return 'forbids';
      return rules.getMatchingLineNumber(url, ROBOTS_NAME) > 0 ? 'allows' : 'silent';
    }
  }
}
