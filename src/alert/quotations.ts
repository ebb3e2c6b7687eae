import type { RichTextBlock } from '@slack/types';
import type { Evidence, Finding } from '../finding/finding.ts';
import type { AlertContent } from './alert.ts';
import { clauseAddress } from './clause-address.ts';
import { type Excerpt, excerpt } from './excerpt.ts';
import { literalLine } from './foreign-text.ts';
import { instantInWords } from './in-words.ts';
import { markedSides, type Run } from './marked-text.ts';
import { quotation } from './slack-blocks.ts';

/** Room for one side of a clause, in UTF-16 units: a long paragraph. */
const ROOM = 1400;
/** Beyond so many runs the marks are confetti: the text counts as rewritten. */
const MOST_RUNS = 80;

/** The finding's clause as quoted in the alert: before and after with their changed words marked, or the one side there is. */
export function quotations(content: AlertContent, finding: Finding): RichTextBlock[] {
  const { before, after } = finding;
  const url = clauseAddress(content.changeUrl, finding);
  const lastRead = `last read ${instantInWords(content.lastReadBefore)}`;
  const firstRead = `first read ${instantInWords(content.firstReadAfter)}`;
  if (before && after) {
    const [old, fresh] = [literalLine(before.text), literalLine(after.text)];
    if (old === fresh) {
      return [
        quotation({
          label: 'Moved',
          note: `same words, ${firstRead}`,
          excerpt: part(after, unmarked(fresh)),
          mark: 'bold',
          url,
        }),
      ];
    }
    const sides = markedSides(old, fresh);
    return [
      quotation({
        label: 'Before',
        note: lastRead,
        excerpt: part(before, sides.before),
        mark: 'strike',
        url,
      }),
      quotation({ label: 'After', note: firstRead, excerpt: part(after, sides.after), mark: 'bold', url }),
    ];
  }
  if (before)
    return [
      quotation({
        label: 'Removed',
        note: lastRead,
        excerpt: part(before, marked(before)),
        mark: 'strike',
        url,
      }),
    ];
  if (after)
    return [
      quotation({ label: 'Added', note: firstRead, excerpt: part(after, marked(after)), mark: 'bold', url }),
    ];
  return [];
}

const unmarked = (text: string): Run[] => [{ text, marked: false }];
const marked = ({ text }: Evidence): Run[] => [{ text: literalLine(text), marked: true }];

function part({ range: [from, to] }: Evidence, runs: readonly Run[]): Excerpt {
  const shown = excerpt(runs, ROOM, { from, to });
  if (shown.runs.length <= MOST_RUNS) return shown;
  return { ...shown, runs: [{ text: shown.runs.map(run => run.text).join(''), marked: true }] };
}
