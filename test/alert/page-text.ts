import fc from 'fast-check';

const HOSTILE = [
  '<!channel>',
  '<!here|you>',
  '<@U0123>',
  '<#C0123>',
  '<https://evil.example|Lutra AI>',
  '<mailto:a@evil.example>',
  'https://evil.example/',
  '*',
  '_',
  '~',
  '`',
  '```',
  '\n> ',
  '&',
  '&lt;!channel&gt;',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  ':tada:',
  '\u202e',
  '\u2066',
  '\u200b',
  '\ud83d',
  '\udc4d',
  '\u0000',
  '\u001b[31m',
  '. ',
  ' ',
];

/** What a page may say: words, whatever characters there are, and what could hurt, in any order. */
export const anyPageText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...HOSTILE) },
      { weight: 3, arbitrary: fc.lorem() },
      { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: 4_000 }).map(length => 'w'.repeat(length)) },
    ),
    { maxLength: 60 },
  )
  .map(parts => parts.join(''));
