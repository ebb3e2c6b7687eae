import type { CaptureReason } from '../capture/capture.ts';
import type { Change } from '../change/change.ts';
import { canMatter } from '../change/collected.ts';
import { errorCameOrWent } from '../change/error-notice.ts';
import { type Measure, measure } from '../change/measure.ts';
import { isGarbled } from '../document/garbled.ts';

/** A document came, but edits do not explain how it differs. `why` is a clause of a sentence, for people. */
export interface Suspicion {
  reason: Extract<CaptureReason, 'shrunk' | 'grown' | 'language' | 'moved' | 'replaced'>;
  why: string;
}

/** The addresses that answered, before and after. */
export interface Addresses {
  before: string;
  after: string;
}

const WHY: Record<Exclude<Suspicion['reason'], 'moved'>, string> = {
  language: 'the page answers in another language',
  shrunk: 'much of the text is gone',
  grown: 'the page holds far more text than edits explain',
  replaced: 'the page holds another document',
};

const NOTICE = {
  came: 'the notice of an error stands in the place of text',
  went: 'text stands where the notice of an error stood',
};

/** Less than this share of either text on the other side: not an edit of the same document. */
const STRANGE = 0.5;

/**
 * Why a reading that differs is not believed at once; undefined where nothing is odd about it. Half-rendered pages and redirects
 * to a start page look like this, and so does, rarely, a vendor's real deed.
 */
export function suspicion(change: Change, addresses: Addresses): Suspicion | undefined {
  if (isGarbled(change.after) && !isGarbled(change.before))
    return { reason: 'replaced', why: 'its letters are garbled, as if its encoding were named wrongly' };
  const size = measure(change.before, change.after, change.edits);
  const reason = reasonFor(change, size, pageOf(addresses.before) !== pageOf(addresses.after));
  if (reason === undefined) return undefined;
  const notice =
    (change.kind === 'truncated' || change.kind === 'grown') &&
    errorCameOrWent(change.before, change.after, change.edits);
  if (reason === 'moved')
    return { reason, why: `the address leads to ${addresses.after} now, whose text is another one` };
  return { reason, why: notice ? NOTICE[notice] : WHY[reason] };
}

function reasonFor(change: Change, size: Measure, elsewhere: boolean): Suspicion['reason'] | undefined {
  const strange = Math.max(size.keptBefore, size.keptAfter) < STRANGE;
  switch (change.kind) {
    case 'language-switched':
      return 'language';
    case 'truncated':
      if (elsewhere && strange) return 'moved';
      return size.after < size.before ? 'shrunk' : 'grown';
    case 'grown':
      return elsewhere && strange ? 'moved' : 'grown';
    case 'part-joined':
    case 'part-left':
      if (canMatter(change)) return elsewhere && strange ? 'moved' : undefined;
      return change.kind === 'part-left' ? 'shrunk' : 'grown';
    case 'different-document':
      if (elsewhere) return 'moved';
      if (size.after < size.before / 2.5) return 'shrunk';
      return size.before < size.after / 2.5 && size.keptBefore > STRANGE ? 'grown' : 'replaced';
    default:
      return elsewhere && strange ? 'moved' : undefined;
  }
}

/** An address without what does not make it another page: protocol, `www.`, query, a slash or an index at the end. */
function pageOf(address: string): string {
  const { host, pathname } = new URL(address);
  return (
    host.replace(/^www\./u, '') + pathname.replace(/(?:\/(?:index|default)\.\w+|\/)$/iu, '').toLowerCase()
  );
}
