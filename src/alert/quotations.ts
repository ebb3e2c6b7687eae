import type { RichTextBlock } from '@slack/types';
import type { Evidence, Finding } from '../finding/finding.ts';
import type { AlertContent } from './alert.ts';
import { clauseAddress } from './clause-address.ts';
import { type Excerpt, excerpt } from './excerpt.ts';
import { literalLine } from './foreign-text.ts';
import { markedSides, type Run } from './marked-text.ts';
import { quotation } from './slack-blocks.ts';
import type { AlertWords } from './words/alert-words.ts';

/** Room for one side of a clause, in UTF-16 units: a long paragraph. */
const ROOM = 1400;
/** Beyond so many runs the marks are confetti: the text counts as rewritten. */
const MOST_RUNS = 80;

/** The finding's clause as quoted in the alert: before and after with their changed words marked, or the one side there is. */
export function quotations(content: AlertContent, finding: Finding, words: AlertWords): RichTextBlock[] {
  const { before, after } = finding;
  const url = clauseAddress(content.changeUrl, finding);
  const lastRead = words.lastRead(content.lastReadBefore);
  const firstRead = words.firstRead(content.firstReadAfter);
  const quote = (
    label: string,
    note: string,
    side: Evidence,
    runs: readonly Run[],
    mark: 'strike' | 'bold',
  ) => quotation({ label, note, excerpt: part(side, runs), mark, url, whole: words.seeTheWhole });
  if (before && after) {
    const [old, fresh] = [literalLine(before.text), literalLine(after.text)];
    if (old === fresh) {
      return [quote(words.moved, `${words.sameWords}, ${firstRead}`, after, unmarked(fresh), 'bold')];
    }
    const sides = markedSides(old, fresh);
    return [
      quote(words.before, lastRead, before, sides.before, 'strike'),
      quote(words.after, firstRead, after, sides.after, 'bold'),
    ];
  }
  if (before) return [quote(words.removed, lastRead, before, marked(before), 'strike')];
  return after ? [quote(words.added, firstRead, after, marked(after), 'bold')] : [];
}

const unmarked = (text: string): Run[] => [{ text, marked: false }];
const marked = ({ text }: Evidence): Run[] => [{ text: literalLine(text), marked: true }];

function part({ range: [from, to] }: Evidence, runs: readonly Run[]): Excerpt {
  const shown = excerpt(runs, ROOM, { from, to });
  if (shown.runs.length <= MOST_RUNS) return shown;
  return { ...shown, runs: [{ text: shown.runs.map(run => run.text).join(''), marked: true }] };
}
