import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordRuns } from '../../src/change/words.ts';
import { wordMarks } from '../../src/web/word-marks.ts';

const marked = (before: string, after: string) => String(wordMarks(wordRuns(before, after)));
const collapsed = (text: string) => text.replace(/\s+/g, ' ').trim();
/** What a column of the diff shows: without the words it hides, white space collapsed as a browser does. */
const column = (markup: string, hidden: 'ins' | 'del') =>
  collapsed(
    markup
      .replace(new RegExp(`<${hidden}>.*?</${hidden}>|<span class="apart"> </span>`, 'gs'), '')
      .replace(/<[^>]+>/g, ''),
  );

describe('wordMarks', () => {
  it('marks what was deleted and what was inserted in one text', () => {
    expect(marked('We never train on chats.', 'We train on public chats.')).toBe(
      'We <del>never</del> train on <ins>public</ins> chats.',
    );
  });

  it('sets an insertion apart from the deletion it stands in for', () => {
    expect(marked('switched on here', 'switched off here')).toBe(
      'switched <del>on</del><span class="apart"> </span><ins>off</ins> here',
    );
  });

  it('leaves white space out of the marks where its neighbour has some', () => {
    expect(marked('on the Plus, Team plans', 'on the Team plans')).toBe('on the <del>Plus,</del> Team plans');
    expect(marked('Ends here.', 'Ends here. Or not.')).toBe('Ends here. <ins>Or not.</ins>');
  });

  it('shows the text before on the left and the text after on the right, whatever they are', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.', '(', 'on', 'off') });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const markup = marked(before, after);
        expect(column(markup, 'ins')).toBe(collapsed(before));
        expect(column(markup, 'del')).toBe(collapsed(after));
      }),
    );
  });
});
