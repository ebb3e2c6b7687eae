import { describe, expect, it } from 'vitest';
import { parseTargets } from '../../src/target/parse.ts';
import { watched } from '../../src/target/target.ts';
import { withoutMarks } from '../../src/target/verified.ts';

const FILE = `# of Lutra
vendor: Lutra AI
documents:
  privacy:
    url: https://lutra.example/privacy   # the whole
    unverified: true # for now
  terms:
    url: https://lutra.example/terms
    unverified: true
`;
const targets = (text: string) => {
  const parsed = parseTargets('lutra.yaml', text);
  return parsed.ok ? parsed.targets : [];
};

describe('a mark that a document is unverified', () => {
  it('keeps the document from being watched', () => {
    expect(watched(targets(FILE))).toEqual([]);
  });

  it('goes without a trace, and nothing else does', () => {
    expect(withoutMarks(FILE, ['privacy'])).toBe(FILE.replace('    unverified: true # for now\n', ''));
    expect(watched(targets(withoutMarks(FILE, ['privacy']))).map(({ id }) => id)).toEqual(['lutra/privacy']);
  });

  it.each([
    ['of a document that has none', FILE, 'imprint'],
    [
      'that shares its line',
      'vendor: L\ndocuments: {privacy: {url: "https://l.example", unverified: true}}\n',
      'privacy',
    ],
  ])('%s stays as it is', (_, text, key) => {
    expect(withoutMarks(text, [key])).toBe(text);
  });
});
