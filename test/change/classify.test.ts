import { describe, expect, it } from 'vitest';
import { compare } from '../../src/change/compare.ts';
import type { Clause, Document } from '../../src/document/document.ts';
import { documentOf } from './documents.ts';

const subjects = 'prompts,files,voice,photos,contacts,payments,locations,searches,ratings,drafts'.split(',');
const policy = [
  'Last updated: 3 May 2025',
  ...subjects.map(
    what =>
      `When you give us ${what}, we keep them for as long as your account exists and we use them to provide the service.`,
  ),
  ...subjects.map(
    what =>
      `You can ask us at any time to delete the ${what} that we hold, and we will do so within thirty days.`,
  ),
];
const french = subjects.map(
  what =>
    `Nous conservons vos données (${what}) pour la durée de votre compte et nous les utilisons pour fournir le service.`,
);
/** Forty clauses of another document of the same vendor. */
const more = subjects.flatMap(what =>
  ['sold', 'rented', 'lent', 'copied'].map(
    done => `Under these terms ${what} may be ${done} by resellers once the fee for the year has been paid.`,
  ),
);
const kind = (before: Document, after: Document) => compare(before, after).kind;

describe('the kind of a change', () => {
  const base = documentOf(policy);
  const linked = (href: string): Document => {
    const link: Clause = {
      kind: 'paragraph',
      path: [],
      text: 'Use the form.',
      links: [{ text: 'form', href }],
    };
    return { ...base, clauses: [...base.clauses, link] };
  };

  it.each<[string, Document, Document, string]>([
    ['nothing', base, base, 'none'],
    ['a sentence', base, documentOf(policy.with(3, 'We train models on your photos.')), 'text'],
    ['quotes, dashes and spaces', documentOf(['“A” — b  c']), documentOf(['"A" - b c']), 'formatting'],
    [
      'renumbering',
      documentOf(['1. Scope of this policy', '2. Data']),
      documentOf(['2. Scope of this policy', '3. Data']),
      'formatting',
    ],
    [
      'a session token in a link',
      linked('https://lutra.example/f?utm_source=a&sid=1'),
      linked('https://lutra.example/f?utm_source=b'),
      'none',
    ],
    [
      'where a link leads',
      linked('https://lutra.example/form'),
      linked('https://lutra.example/object'),
      'links-only',
    ],
    [
      'the order',
      base,
      documentOf([...policy.slice(0, 2), ...policy.slice(5), ...policy.slice(2, 5)]),
      'moved-only',
    ],
    [
      'how it is cut',
      base,
      documentOf([policy[0]!, policy.slice(1, 4).join(' '), ...policy.slice(4)]),
      'layout-only',
    ],
    ['its own date', base, documentOf(policy.with(0, 'Last updated: 4 June 2025')), 'dates-only'],
    [
      'the year of a copyright line',
      documentOf([...policy, '© 2024 Lutra AI']),
      documentOf([...policy, '© 2025 Lutra AI']),
      'dates-only',
    ],
    [
      'a deadline',
      documentOf([
        ...policy,
        'If you do not wish that we train our models on your posts, object before 26 May 2025.',
      ]),
      documentOf([
        ...policy,
        'If you do not wish that we train our models on your posts, object before 26 June 2025.',
      ]),
      'text',
    ],
    ['the language', documentOf(policy.slice(1)), documentOf(french), 'language-switched'],
  ])('where %s changed', (_, before, after, expected) => {
    expect(kind(before, after)).toBe(expected);
    expect(kind(after, before)).toBe(expected);
  });

  it.each<[string, Document, Document, string, string]>([
    ['nearly everything', base, documentOf(policy.slice(0, 4)), 'truncated', 'grown'],
    [
      'most, without a date to tell by',
      documentOf([...policy.slice(1), ...more]),
      documentOf(policy.slice(1)),
      'part-left',
      'part-joined',
    ],
    ['all but a stub', base, documentOf(['Loading']), 'truncated', 'grown'],
    ['everything', base, documentOf([]), 'truncated', 'grown'],
    [
      'all but an error notice',
      base,
      documentOf(['This page isn’t available', 'An unexpected error has occurred.']),
      'truncated',
      'grown',
    ],
    [
      'a part, for an error notice',
      base,
      documentOf([...policy.slice(0, 15), 'This content is not available right now']),
      'truncated',
      'grown',
    ],
    ['a part, under the same date', base, documentOf(policy.slice(0, 15)), 'part-left', 'part-joined'],
  ])('where %s is gone, and back again', (_, whole, less, gone, back) => {
    expect(kind(whole, less)).toBe(gone);
    expect(kind(less, whole)).toBe(back);
  });

  it('is a different document where the date it gives itself went back', () => {
    const earlier = policy.with(0, 'Last updated: 1 April 2024').slice(0, 16);
    const after = documentOf([...earlier, 'And one thing that was said at the time.']);
    expect(kind(base, after)).toBe('different-document');
  });

  it('is text where a short notice grows', () => {
    const notice = ['Privacy', 'We answer your messages.'];
    expect(
      kind(
        documentOf(notice),
        documentOf([...notice, 'You may object to training on them.', ...policy.slice(1, 6)]),
      ),
    ).toBe('text');
  });

  it('is text for a full rewrite by the vendor', () => {
    const rewritten = subjects.map(
      what =>
        `Your ${what} stay with Lutra while you are a customer; our staff may look at them if a report has been filed.`,
    );
    const later = [
      'Last updated: 9 September 2025',
      ...rewritten,
      ...rewritten.map(text => `${text} Objections go to our desk.`),
    ];
    expect(kind(base, documentOf(later))).toBe('text');
  });
});
