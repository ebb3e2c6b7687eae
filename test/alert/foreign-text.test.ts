import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, literalLine, mrkdwnLine, oneLine } from '../../src/alert/foreign-text.ts';
import { anyPageText } from './page-text.ts';

describe('oneLine', () => {
  it('collapses white space and drops controls, soft hyphens and marks that turn the direction of writing', () => {
    expect(oneLine(' We\n\tmay\u202e train\u200b on\u00ad it\u0007. ')).toBe('We may train on it.');
  });

  it('keeps the joiners of emoji and of scripts that need them', () => {
    expect(oneLine('👩‍💻 می‌خواهم')).toBe('👩‍💻 می‌خواهم');
  });
});

describe('a run of characters without spaces', () => {
  it('is cut where it is longer than any word', () => {
    expect(oneLine(`see ${'w'.repeat(100_000)} there`)).toBe(`see ${'w'.repeat(80)}… there`);
  });

  it('is left alone in scripts that put no spaces between words', () => {
    const text = '我们不会使用您的对话来训练我们的模型'.repeat(20);
    expect(oneLine(text)).toBe(text);
  });
});

describe('cut', () => {
  it('leaves short text alone and cuts long text at a word’s end', () => {
    expect(cut('We train on it.', 15)).toBe('We train on it.');
    expect(cut('We train on what you write to us.', 20)).toBe('We train on what…');
  });

  it('never splits a character in two', () => {
    expect(cut('😀😀😀', 4)).toBe('😀…');
  });
});

describe('mrkdwnLine', () => {
  it('escapes what Slack parses', () => {
    expect(mrkdwnLine('A & B <!channel> <https://corvid.example|here>', 200)).toBe(
      'A &amp; B &lt;!channel&gt; &lt;https://corvid.example∣here&gt;',
    );
  });

  it('shows formatting characters by others that look the same and format nothing', () => {
    expect(mrkdwnLine('*bold* _slanted_ ~struck~ `code`', 200)).toBe('∗bold∗ ˍslantedˍ ∼struck∼ ˋcodeˋ');
  });

  it('lets no line begin a quotation and no word become an emoji', () => {
    expect(mrkdwnLine('> said :tada:', 200)).toBe('\u2060&gt; said :\u2060tada:');
  });

  it('keeps its room whatever the text, also after escaping', () => {
    fc.assert(
      fc.property(anyPageText, fc.integer({ min: 10, max: 400 }), (text, max) => {
        const line = mrkdwnLine(text, max);
        expect(line.length).toBeLessThanOrEqual(max);
        expect(line).not.toMatch(/[<>*_~`|\n]/);
      }),
    );
  });
});

describe('literalLine', () => {
  it('breaks what an export would read as a mention, and changes nothing else', () => {
    expect(literalLine('<!channel> <@U1> 1 < 2 *so*')).toBe('<\u2060!channel> <\u2060@U1> 1 < 2 *so*');
  });
});
