import { describe, expect, it } from 'vitest';
import { documentFromMarkdown } from '../../src/document/from-markdown.ts';
import { documentHash, sameText } from '../../src/document/sameness.ts';

describe('sameText', () => {
  it.each([
    ['Unicode form', 'ﬁle ½ Å', 'file 1⁄2 Å'],
    ['white space', ' a\u00a0b\n c ', 'a b c'],
    ['soft hyphens, zero-width and bidi marks', 'opt\u00ad-out\u200b \u202eok\ufeff', 'opt-out ok'],
    ['quotes', '“a” ‘b’ «c»', '"a" \'b\' "c"'],
    ['dashes', 'a — b – c ‑ d', 'a - b - c - d'],
    ['remains of Markdown', '**Price\\.** _now_', 'Price. now'],
    ['bullets', '• One', 'One'],
    ['numbering', '1.2.3 Scope', '4. Scope'],
    ['lettering', '(a) Scope', 'iv) Scope'],
    ['space before punctuation', 'one , two', 'one, two'],
  ])('sets aside %s', (_, one, other) => {
    expect(sameText(one)).toBe(sameText(other));
  });

  it.each([
    ['words', 'We may train.', 'We may not train.'],
    ['letter case', 'Service', 'service'],
    ['numbers in a sentence', 'We keep it 30 days.', 'We keep it 60 days.'],
    ['quantities at the start', '1.5 million users', '2.5 million users'],
    ['e-mail addresses', 'Write to a@lutra.example', 'Write to b@lutra.example'],
    ['sums', '-5 degrees', '5 degrees'],
  ])('counts %s', (_, one, other) => {
    expect(sameText(one)).not.toBe(sameText(other));
  });
});

describe('documentHash', () => {
  it('is equal for documents that say the same, whatever their links and markup', () => {
    const one = documentFromMarkdown('# Terms\n\n*   See [the form](https://lutra.example/a).');
    const other = documentFromMarkdown('## Terms\n\nSee [the form](https://lutra.example/b).');
    expect(documentHash(one)).toBe(documentHash(other));
    expect(documentHash(one)).not.toBe(documentHash(documentFromMarkdown('# Terms')));
  });
});
