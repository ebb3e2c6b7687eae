import { describe, expect, it } from 'vitest';
import { compare } from '../../src/change/compare.ts';
import { documentFromMarkdown } from '../../src/document/from-markdown.ts';
import { directionOf } from '../../src/finding/direction.ts';
import { findFindings } from '../../src/finding/find-findings.ts';

/** Enough other text that a change of one clause is a change of text and nothing worse. */
const REST = `We keep this page short and we say what we do with the data that you give us and for how long it is kept.

You can reach us at the postal address that is given at the end of this page and we answer within a month.
`;

const REST_IN_FRENCH = `Nous tenons cette page courte et nous disons ce que nous faisons des données que vous nous confiez.

Vous pouvez nous joindre à l'adresse postale donnée à la fin de cette page et nous répondons dans le mois.
`;

/** The direction of the whole change, and the kinds of news that it is made of. */
function told(before: string, after: string, rest = REST) {
  const [old, now] = [before, after].map(text => documentFromMarkdown(`${rest}\n${text}\n`));
  const material = findFindings(compare(old!, now!)).filter(finding => finding.material);
  const leanings = material.flatMap(finding => finding.leanings ?? []);
  return { direction: directionOf(leanings), kinds: leanings.map(({ kind }) => kind) };
}

describe('the direction of a change', () => {
  it.each([
    ['data is newly used for training', '', 'We train our models on your messages.'],
    ['a promise is gone', 'We never train models on your messages.', ''],
    [
      'what was denied is now stated',
      'We do not train our language models on the files in your projects.',
      'We train our language models on the files in your projects.',
    ],
    ['a way to refuse is gone', 'You can opt out of training in your settings.', ''],
    [
      'fewer ways to refuse',
      'You can opt out of training by e-mail to privacy@lutra.example or in your settings.',
      'You can opt out of training in your settings.',
    ],
    [
      'a use is wider',
      'We train our models on the prompts that you type into the assistant.',
      'We train our models on the prompts and photos that you type into the assistant.',
    ],
    ['it is newly said that one cannot refuse', '', 'You cannot opt out of marketing messages.'],
  ])('is less control where %s', (kind, before, after) => {
    const { direction, kinds } = told(`See below. ${before}`, `See below. ${after}`);
    expect(direction).toBe('less-control');
    expect(kinds).toContain(kind);
  });

  it.each([
    ['a new promise', '', 'We will never train models on your messages.'],
    ['a use for training is gone', 'We train our models on your messages.', ''],
    [
      'a new way to refuse',
      '',
      'You have the right to opt out of the use of your messages to train our models.',
    ],
    ['a new way to refuse', '', 'If you do not want us to train our models on your messages, write to us.'],
    [
      'a new limit of a use',
      'We train our models on your messages.',
      'Unless you opt out, we may train our models on the messages you send.',
    ],
    ['it is no longer said that one cannot refuse', 'You cannot opt out of marketing messages.', ''],
  ])('is more control where it tells of %s', (kind, before, after) => {
    const { direction, kinds } = told(`See below. ${before}`, `See below. ${after}`);
    expect(direction).toBe('more-control');
    expect(kinds).toContain(kind);
  });

  /** Situations as they stand in policies, each in sentences of our own: what was said, what is said now. */
  const TURNS: readonly (readonly [direction: string, kind: string, before: string, after: string])[] = [
    [
      'less-control',
      'a limit of a use is gone',
      'We train our models on your chats only if you opt in.',
      'We train our models on your chats unless you opt out.',
    ],
    [
      'more-control',
      'a new limit of a use',
      'We train our models on your chats unless you opt out.',
      'We train our models on your chats only if you opt in.',
    ],
    [
      'less-control',
      'it is now on until one turns it off',
      'Training on your chats is off by default; you can turn it on in your settings.',
      'Training on your chats is on by default; you can turn it off in your settings.',
    ],
    [
      'less-control',
      'a limit of a use is gone',
      'We train our models on your chats on the basis of your consent.',
      'We train our models on your chats on the basis of our legitimate interests.',
    ],
    [
      'less-control',
      'data is no longer made anonymous first',
      'We use de-identified chats to train our models.',
      'We use chats to train our models.',
    ],
    [
      'more-control',
      'data is now made anonymous first',
      'We use your chats to train our models.',
      'We use your anonymised chats to train our models.',
    ],
    [
      'less-control',
      'a new limit of a promise',
      'We do not train our models on your files.',
      'By default, we do not train our models on your files.',
    ],
    [
      'less-control',
      'a promise is narrower',
      'We do not train our models on your chats.',
      'We do not train our models on the chats of Enterprise customers.',
    ],
    [
      'more-control',
      'a new limit of a use',
      'We train our models on your chats.',
      'We train our models on your chats, excluding chats of minors.',
    ],
    [
      'less-control',
      'a way to refuse is for fewer people',
      'You can opt out of training in your settings.',
      'If you are on a paid plan, you can opt out of training in your settings.',
    ],
    [
      'less-control',
      'refusing is harder',
      'You can opt out of training in your settings.',
      'You can opt out of training in your settings within 30 days of creating your account.',
    ],
    [
      'less-control',
      'refusing is harder',
      'You can object to the use of your data for marketing by e-mail.',
      'You can object to the use of your data for marketing by e-mail with a copy of your identity card.',
    ],
    [
      'less-control',
      'refusing is harder',
      'You can opt out of training in your settings.',
      'You can opt out of training by sending a letter to our postal address.',
    ],
    [
      'less-control',
      'it is newly said that one cannot refuse',
      '',
      'By creating an account, you consent to receive marketing e-mails from Lutra.',
    ],
    [
      'less-control',
      'it is newly said that one cannot refuse',
      '',
      'We may send you marketing e-mails without your consent where the law allows.',
    ],
    [
      'less-control',
      'it is newly said that one cannot refuse',
      '',
      'We may refuse your request to opt out if we have compelling grounds.',
    ],
    [
      'less-control',
      'what refusing costs is newly said',
      '',
      'If you withdraw your consent, you may not be able to use some features of the Services.',
    ],
    [
      'less-control',
      'a use goes on until one refuses',
      '',
      'Unless you object, we share your e-mail address with partners for their own marketing.',
    ],
    [
      'mixed',
      'a new use of data',
      '',
      'With your consent, we share your profile with our advertising partners.',
    ],
    [
      'more-control',
      'a new way to refuse',
      '',
      'You may tell us at any time that you do not want your chats used for model training.',
    ],
    [
      'more-control',
      'a new way to refuse',
      '',
      'You can choose whether your chats are used for model training.',
    ],
    [
      'more-control',
      'a new way to refuse',
      '',
      'You can withdraw your consent to the use of your chats for training our models.',
    ],
    [
      'less-control',
      'a new limit of a promise',
      'We do not train our models on your chats.',
      'We do not train our models on your chats. This does not apply to chats that are flagged for safety.',
    ],
    [
      'less-control',
      'a new limit of a promise',
      'We do not train our models on your chats.',
      'We do not train our models on your chats. The only exception is feedback, which we may use for this.',
    ],
    [
      'more-control',
      'a new limit of a use',
      'We train our models on your chats.',
      'We train our models on your chats. This does not apply to Enterprise customers.',
    ],
  ];

  it.each(TURNS)('is %s where %s', (direction, kind, before, after) => {
    const news = told(`See below. ${before}`, `See below. ${after}`);
    expect(news.direction).toBe(direction);
    expect(news.kinds).toContain(kind);
  });

  const TURNS_IN_FRENCH: typeof TURNS = [
    [
      'less-control',
      'a limit of a use is gone',
      'Nous entraînons nos modèles sur vos conversations sur la base de votre consentement.',
      'Nous entraînons nos modèles sur vos conversations sur la base de notre intérêt légitime.',
    ],
    [
      'less-control',
      'data is no longer made anonymous first',
      'Nous entraînons nos modèles sur vos conversations anonymisées.',
      'Nous entraînons nos modèles sur vos conversations.',
    ],
    [
      'less-control',
      'a new limit of a promise',
      "Nous n'entraînons pas nos modèles sur vos fichiers.",
      "Par défaut, nous n'entraînons pas nos modèles sur vos fichiers.",
    ],
    [
      'less-control',
      'a new limit of a promise',
      "Nous n'entraînons pas nos modèles sur vos conversations.",
      "Nous n'entraînons pas nos modèles sur vos conversations. Cela ne s'applique pas aux conversations signalées.",
    ],
    [
      'less-control',
      'a way to refuse is for fewer people',
      "Vous pouvez vous opposer à l'entraînement dans vos paramètres.",
      "Si vous avez un abonnement payant, vous pouvez vous opposer à l'entraînement dans vos paramètres.",
    ],
    [
      'less-control',
      'it is newly said that one cannot refuse',
      '',
      'En créant un compte, vous consentez à recevoir nos communications commerciales.',
    ],
    [
      'less-control',
      'what refusing costs is newly said',
      '',
      'Si vous retirez votre consentement, certaines fonctionnalités ne seront plus disponibles.',
    ],
    [
      'less-control',
      'a use goes on until one refuses',
      '',
      'Sauf opposition de votre part, nous transmettons votre adresse à nos partenaires à des fins de prospection.',
    ],
    [
      'more-control',
      'a new way to refuse',
      '',
      "Vous pouvez vous opposer à l'utilisation de vos conversations pour entraîner nos modèles.",
    ],
    [
      'more-control',
      'a new way to refuse',
      '',
      "Vous pouvez désactiver l'entraînement de nos modèles sur vos conversations dans les paramètres.",
    ],
    [
      'more-control',
      'a new way to refuse',
      '',
      'Vous pouvez choisir si vos conversations servent à entraîner nos modèles.',
    ],
  ];

  it.each(TURNS_IN_FRENCH)('is %s where %s, in French', (direction, kind, before, after) => {
    const news = told(`Voir ci-dessous. ${before}`, `Voir ci-dessous. ${after}`, REST_IN_FRENCH);
    expect(news.direction).toBe(direction);
    expect(news.kinds).toContain(kind);
  });

  it('reads improving the service as training where the page says once that it is', () => {
    const meaning =
      'Content in public workshops is used for improving the Service, including but not limited to training large language models.';
    const promise = 'Content in private workshops is not shown to others';
    const { direction, kinds } = told(
      `${meaning}\n\n${promise} and is not used for improving the Service.`,
      `${meaning}\n\n${promise}.`,
    );
    expect(direction).toBe('less-control');
    expect(kinds).toEqual(['a promise is gone']);
  });

  it('lets a new training use outweigh the right to object that comes with it', () => {
    const after =
      'From May we train our models on your messages. You may object to this processing by e-mail.';
    expect(told('See below.', `See below. ${after}`).direction).toBe('less-control');
  });

  it.each([
    ['a new limit of a use', 'more-control', ' on your messages.', ' on your messages, unless you object.'],
    [
      'a limit of a use is gone',
      'less-control',
      ' on your messages, unless you object.',
      ' on your messages.',
    ],
  ])('reads an exception that was appended or cut off: %s', (kind, direction, before, after) => {
    const use = 'See below. We train our models';
    const { direction: whole, kinds } = told(`${use}${before}`, `${use}${after}`);
    expect(whole).toBe(direction);
    expect(kinds).toContain(kind);
  });

  it('takes an exception to a promise for a limit of it', () => {
    const promise = 'We do not train our models on your messages';
    const { direction, kinds } = told(`See below. ${promise}.`, `See below. ${promise}, unless you agree.`);
    expect(direction).toBe('less-control');
    expect(kinds).toContain('a new limit of a promise');
  });

  it('takes a say that is now for some people only for less control', () => {
    const say = 'may object to the use of their messages for marketing by e-mail.';
    const { kinds } = told(`See below. People ${say}`, `See below. People in Europe ${say}`);
    expect(kinds).toEqual(['a way to refuse is for fewer people']);
  });

  it('takes no promise from words with "not" that deny nothing', () => {
    const after =
      'We use your messages for purposes including but not limited to training our language models.';
    expect(told('See below.', `See below. ${after}`).kinds).toEqual(['data is newly used for training']);
  });

  it('is mixed where both sides weigh alike, and neutral where nothing weighs', () => {
    const leaning = (weight: number, training = true) => ({ kind: 'any', weight, training });
    expect(directionOf([leaning(4), leaning(-4)])).toBe('mixed');
    expect(directionOf([leaning(4), leaning(-4), leaning(-2, false)])).toBe('mixed');
    expect(directionOf([leaning(-2), leaning(4, false)])).toBe('less-control');
    expect(directionOf([leaning(-1), leaning(3, false)])).toBe('mixed');
    expect(directionOf([])).toBe('neutral');
  });

  it('is mixed where the lighter side is many pieces of news, unless it is outweighed by far', () => {
    const leaning = (weight: number) => ({ kind: 'any', weight, training: false });
    const few = Array.from({ length: 4 }, () => leaning(1));
    expect(directionOf([...few, leaning(-8)])).toBe('less-control');
    expect(directionOf([...few, leaning(1), leaning(-8)])).toBe('mixed');
    expect(directionOf([...few, leaning(1), leaning(-16)])).toBe('less-control');
  });
});
