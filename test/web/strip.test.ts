import { expect, it } from 'vitest';
import { directionOf } from '../../src/web/marks.ts';
import { STRIP_WIDTH, strip } from '../../src/web/strip.ts';
import { webWordsIn } from '../../src/web/words/web-words.ts';

const say = webWordsIn('en');

const drawn = (over: Partial<Parameters<typeof strip>[0]>) =>
  String(strip({ description: 'All calm', name: 'Drawing', hits: [], gaps: [], ...over }));
const calm = (markup: string) =>
  [...markup.matchAll(/class="calm" d="M(\S+) 30H(\S+)"/g)].map(m => [+m[1]!, +m[2]!]);

it('is one line while all is calm, and says in words what it shows', () => {
  expect(calm(drawn({}))).toEqual([[0, STRIP_WIDTH]]);
  expect(drawn({})).toContain('role="img" aria-label="All calm"');
});

it('is interrupted where nothing could be read; gaps that touch are one', () => {
  const gaps = [
    { from: 100, to: 120 },
    { from: 120, to: 150 },
    { from: 900, to: STRIP_WIDTH },
  ];
  expect(calm(drawn({ gaps }))).toEqual([
    [0, 100],
    [150, 900],
  ]);
});

it('marks a change by sign as well as by colour', () => {
  const markup = drawn({ hits: [{ at: 300, mark: directionOf('less-control', say) }] });
  expect(markup).toContain('<path class="hit less" d="M300 18v24"/>');
  expect(markup).toContain('>▼</text>');
});

it('leaves out labels that would run into each other', () => {
  const at = [300, 310, 600].map(x => ({ at: x, mark: directionOf('mixed', say), label: `Vendor at ${x}` }));
  const labels = [...drawn({ hits: at }).matchAll(/>(Vendor at \d+)</g)].map(match => match[1]);
  expect(labels).toEqual(['Vendor at 300', 'Vendor at 600']);
});
