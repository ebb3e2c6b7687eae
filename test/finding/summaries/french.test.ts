import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PARTS } from '../../../src/finding/language.ts';
import { LANGUAGES } from '../../../src/finding/languages.ts';
import type { PartValue } from '../../../src/finding/statement.ts';
import { isSubstance } from '../../../src/finding/substance.ts';
import type { Account, Thing } from '../../../src/finding/summaries/account.ts';
import { CHANNELS } from '../../../src/finding/summaries/account.ts';
import { inEnglish } from '../../../src/finding/summaries/english.ts';
import { inFrench } from '../../../src/finding/summaries/french.ts';
import { PARTS_IN_FRENCH, THINGS } from '../../../src/finding/summaries/french-words.ts';
import { changeWithin } from '../change-within.ts';

const rules = LANGUAGES.flatMap(language => language.rules);
const says = [...new Set(rules.map(rule => rule.says))];
const burdens = [...new Set(rules.filter(rule => rule.burden).map(rule => rule.says))];
const told = [
  ...new Set(
    LANGUAGES.flatMap(({ parts }) =>
      PARTS.flatMap(part => Object.keys(parts[part]).map((value): PartValue => `${part}:${value}`)),
    ).filter(value => isSubstance(value)),
  ),
];
const valuesOf = (part: string) =>
  told.filter(value => value.startsWith(`${part}:`)).map(value => value.slice(part.length + 1));

/** Narrow no-break spaces are written as ordinary ones below. */
const ordinary = (text: string | undefined) => text?.replaceAll('\u202f', ' ');

const thing = (words: string, named: Partial<Thing> = {}): Thing => ({
  says: words,
  data: [],
  purpose: [],
  ...named,
});
const longest = (account: Account) => ordinary(inFrench(account)[0]);
const stated = (of: Thing, more: Partial<Account & { kind: 'stated' }> = {}) =>
  longest({ kind: 'stated', gone: false, promise: false, thing: of, ...more });

describe('the French wording', () => {
  it('knows what every rule of every language says, and nothing that no rule says', () => {
    expect(Object.keys(THINGS).sort()).toEqual([...says].sort());
  });

  it('can deny every use of data', () => {
    expect(burdens.filter(one => THINGS[one]?.denies === undefined)).toEqual([]);
  });

  it('knows every part of every language that summaries tell, and no other', () => {
    expect(Object.keys(PARTS_IN_FRENCH).sort()).toEqual([...told].sort());
  });

  it('gives data and purposes the definite article that prepositions merge with', () => {
    const bare = told
      .filter(value => /^(?:data|purpose):/.test(value))
      .filter(value => !/^(?:l’|(?:le|la|les) )/.test(PARTS_IN_FRENCH[value]!));
    expect(bare).toEqual([]);
  });

  it('keeps the blanks of the English', () => {
    const blanks = (text = '') => [...text.matchAll(/(data|purpose)\}/g)].map(match => match[1]);
    for (const [english, { states, denies }] of Object.entries(THINGS)) {
      expect(blanks(states)).toEqual(blanks(english));
      if (denies) expect(blanks(denies)).toEqual(blanks(english));
    }
  });
});

describe('a French sentence', () => {
  it('says what is now stated, for whom and by which way', () => {
    expect(
      stated(thing('the right to object to training'), {
        whom: 'free users',
        way: { address: 'privacy@lutra.example' },
      }),
    ).toBe(
      'Nouvelle mention pour les utilisateurs gratuits : le droit de s’opposer à l’entraînement, par courriel (privacy@lutra.example).',
    );
    expect(
      stated(thing('opting out[ of {purpose}]'), { gone: true, way: { channel: 'browser signals' } }),
    ).toBe('Mention retirée : la possibilité de refuser, par un signal du navigateur.');
  });

  it('merges prepositions with articles before each thing', () => {
    const training = 'training of AI models[ with {data}]';
    expect(stated(thing(training, { data: ['files', 'code', 'location'] }))).toBe(
      'Nouvelle mention : l’entraînement de modèles d’IA à partir des fichiers, du code et de la localisation.',
    );
    expect(
      stated(thing('the right to object[ to {purpose}]', { purpose: ['training', 'sharing', 'cookies'] })),
    ).toBe('Nouvelle mention : le droit de s’opposer à l’entraînement, au partage et aux cookies.');
    expect(
      stated(
        thing('control over[ {purpose}| the use of data]', { purpose: ['improving services', 'profiling'] }),
      ),
    ).toBe('Nouvelle mention : la maîtrise de l’amélioration des services et du profilage.');
  });

  it('says what rules say of data in general where the sentence names none', () => {
    expect(stated(thing('use of[ {data}| data] for training'))).toBe(
      'Nouvelle mention : l’utilisation de données pour l’entraînement.',
    );
  });

  it('elides the “de” of a promise', () => {
    expect(
      stated(thing('training of AI models[ with {data}]', { data: ['inputs'] }), {
        promise: true,
        gone: true,
        whom: 'business customers',
      }),
    ).toBe(
      'Promesse retirée pour les clients professionnels : pas d’entraînement de modèles d’IA à partir des saisies.',
    );
    expect(stated(thing('sale or sharing of[ {data}| data]'), { promise: true })).toBe(
      'Nouvelle promesse : ni vente ni partage de données.',
    );
  });

  it('says that a denial came or went', () => {
    const training = thing('training of AI models[ with {data}]', { data: ['conversations'] });
    expect(longest({ kind: 'turned', denied: true, thing: training })).toBe(
      'Renversement : le texte exclut désormais l’entraînement de modèles d’IA à partir des conversations.',
    );
    expect(longest({ kind: 'turned', denied: false, thing: training })).toBe(
      'Renversement : le texte n’exclut plus l’entraînement de modèles d’IA à partir des conversations.',
    );
  });

  it('says what is named anew and what no longer', () => {
    const consent = thing('consent[ to {purpose}]', { purpose: ['advertising'] });
    expect(
      longest({
        kind: 'changed',
        thing: consent,
        now: ['actor:third parties', 'condition:at any time'],
        before: ['address:lutra.example/choices'],
      }),
    ).toBe(
      'Changement concernant le consentement à la publicité : le texte mentionne désormais des tiers et « à tout moment » ; il ne mentionne plus lutra.example/choices.',
    );
    expect(longest({ kind: 'changed', thing: consent, now: [], before: [] })).toBe(
      'Changement dans ce qui est dit sur le consentement à la publicité.',
    );
    expect(longest({ kind: 'reworded', thing: consent })).toBe(
      'Reformulation, sans changement de fond : le consentement à la publicité.',
    );
  });

  it('sets narrow no-break spaces before tall punctuation and inside quotes', () => {
    const [sentence] = inFrench({
      kind: 'changed',
      thing: thing('opting out of training'),
      now: ['condition:at any time'],
      before: [],
    });
    expect(sentence).toBe(
      'Changement concernant la possibilité de refuser l’entraînement\u202f: le texte mentionne désormais «\u202fà tout moment\u202f».',
    );
  });

  const anyThing = (of: readonly string[]) =>
    fc.record({
      says: fc.constantFrom(...of),
      data: fc.subarray(valuesOf('data'), { maxLength: 3 }),
      purpose: fc.subarray(valuesOf('purpose'), { maxLength: 3 }),
    });
  const anyParts = fc.subarray(told, { maxLength: 3 });
  const anyAccount: fc.Arbitrary<Account> = fc.oneof(
    fc.record({
      kind: fc.constant('stated' as const),
      gone: fc.boolean(),
      promise: fc.constant(true),
      thing: anyThing(burdens),
      whom: fc.constantFrom(...valuesOf('whom')),
    }),
    fc.record({
      kind: fc.constant('stated' as const),
      gone: fc.boolean(),
      promise: fc.constant(false),
      thing: anyThing(says),
      way: fc.record({ channel: fc.constantFrom(...CHANNELS) }),
    }),
    fc.record({ kind: fc.constant('reworded' as const), thing: anyThing(says) }),
    fc.record({ kind: fc.constant('turned' as const), denied: fc.boolean(), thing: anyThing(burdens) }),
    fc.record({
      kind: fc.constant('changed' as const),
      thing: anyThing(says),
      now: anyParts,
      before: anyParts,
    }),
  );

  it('has a form for each form of the English', () => {
    fc.assert(
      fc.property(anyAccount, account => {
        expect(inFrench(account)).toHaveLength(inEnglish(account).length);
      }),
    );
  });

  it('of whatever is told is one whole sentence, well contracted and well set', () => {
    fc.assert(
      fc.property(anyAccount, account => {
        for (const form of inFrench(account)) {
          expect(form).toMatch(/^[A-Z][^[\]{}|'"]*[^ ]\.$/);
          expect(form).not.toMatch(/(?:^| )(?:de|à) les? | (?:de|le|la) [aeiouyéèêàâîôûh]| {2}| [:;?!»]|« /);
        }
      }),
    );
  });
});

describe('a finding', () => {
  const between = changeWithin(`# Privacy policy of Lutra AI

We keep this page short and we say what we do with the data that you give us and for how long it is kept.

Invoices are kept for ten years because the law on accounting of our country asks for it.
`);

  it('names in French what it names in English, however long that is', () => {
    const { findings } = between(
      'You have the right to object to advertising by e-mail.',
      'You have the right to object to advertising and research through our form, where the applicable law asks for your consent.',
    );
    const [{ summary, summaryFr } = {}] = findings;
    expect(summary).toBe(
      'Changed: the right to object to advertising and research: now names research, form and consent; no longer names e-mail.',
    );
    expect(ordinary(summaryFr)).toBe(
      'Changement concernant le droit de s’opposer à la publicité et à la recherche : le texte mentionne désormais la recherche, un formulaire et le consentement ; il ne mentionne plus le courriel.',
    );
  });

  it('carries the French sentence beside the English one', () => {
    const promise = 'We do not use the prompts of business customers to train our models.';
    const { findings } = between(
      `Our offer for companies is described here.\n\n${promise}`,
      'Our offer for companies is described here.',
    );
    expect(findings.map(({ summary, summaryFr }) => [summary, ordinary(summaryFr)])).toEqual([
      [
        'Promise gone for business customers: no training of AI models with inputs.',
        'Promesse retirée pour les clients professionnels : pas d’entraînement de modèles d’IA à partir des saisies.',
      ],
    ]);
  });
});
