import { describe, expect, it } from 'vitest';
import { positionOf } from './lutra.ts';

const RIGHTS = `## Your rights

You have the right to object to the processing of your personal data.

You can exercise these rights:

- by e-mail to privacy@lutra.example;
- through the help center of your account;
- by a letter to Lutra AI, 12 Holt Lane.`;

const USE = 'We use your chats to train our models.';

describe('how one refuses', () => {
  it.each([
    ['setting', 'You can opt out of training in the settings of your account.'],
    [
      'setting',
      'You can refuse training with the switch on your account page: opt out of training from your account.',
    ],
    ['form', 'You can opt out of training with this form.'],
    ['e-mail', 'You can object to training by writing to privacy@lutra.example.'],
    ['post', 'You can object to training by a letter to our address.'],
    ['not-stated', 'You can opt out of training.'],
  ])('%s: %s', (way, sentence) => {
    expect(positionOf('all-users', `${USE} ${sentence}`).refuse.value).toEqual([way]);
  });

  it('by the general right to object where training has no refusal of its own', () => {
    const position = positionOf('all-users', USE, RIGHTS);
    expect(position.trains.value).toBe('yes');
    expect(position.refuse.value).toEqual(['e-mail', 'support-chat', 'post']);
  });

  it('by its own way only, where it has one', () => {
    const own = `${USE} You can turn off training in your settings.`;
    expect(positionOf('all-users', own, RIGHTS).refuse.value).toEqual(['setting']);
  });

  it('by all ways of the rights where it points to them', () => {
    const own = `${USE} You are entitled to object to this use by a message to dpo@lutra.example, or by any other means listed in Section 2 (Your rights).`;
    expect(positionOf('all-users', own, RIGHTS).refuse.value.toSorted()).toEqual([
      'e-mail',
      'post',
      'support-chat',
    ]);
  });

  it('by a form or an e-mail address that the words of a refusal lead to', () => {
    const linked = (address: string) =>
      positionOf('all-users', `${USE} You have the right to [object](${address}) to this use.`).refuse.value;
    expect(linked('https://lutra.example/help/contact/41')).toEqual(['form']);
    expect(linked('https://lutra.example/opt-out')).toEqual(['form']);
    expect(linked('mailto:privacy@lutra.example')).toEqual(['e-mail']);
    expect(linked('https://lutra.example/articles/formats')).toEqual(['not-stated']);
    const elsewhere = `${USE} You can opt out of training. [Contact us](https://lutra.example/contact).`;
    expect(positionOf('all-users', elsewhere).refuse.value).toEqual(['not-stated']);
  });

  it('by the general right to object, where a link or the settings are how it is exercised', () => {
    const right =
      'When we process your data as necessary for our legitimate interests, you have the right to object to such processing';
    const ways = (sentence: string) => {
      const { trains, refuse } = positionOf('all-users', USE, sentence);
      return [trains.value, refuse.value];
    };
    expect(ways(`${right}; to exercise your right, visit the settings.`)).toEqual(['yes', ['setting']]);
    expect(ways(`${right}. To exercise your rights, visit the settings.`)).toEqual(['yes', ['setting']]);
    expect(ways(`${right}. To see what we know, visit the settings.`)).toEqual(['yes', ['not-stated']]);
    expect(
      ways('You can [object](https://lutra.example/forms/7) to our processing of your personal data.'),
    ).toEqual(['yes', ['form']]);
  });

  it('without an account for those who have none', () => {
    const web = 'We train our models on writings from publicly available web sites.';
    expect(positionOf('non-users', web, RIGHTS).refuse.value).toEqual(['e-mail', 'post']);
  });

  it('not at all, where only not giving the data is left', () => {
    const text =
      'If you rate an answer, we use your feedback to train our models. If you do not wish your rating to train our models, do not rate answers.';
    expect(positionOf('all-users (feedback)', text).refuse.value).toEqual(['not-offered']);
  });

  it('quotes where', () => {
    const { refuse } = positionOf(
      'all-users',
      `${USE} You can opt out of training in the settings of your account.`,
    );
    expect(refuse.quotes.map(({ text }) => text)).toEqual([
      'You can opt out of training in the settings of your account.',
    ]);
  });
});

describe('what refusing costs', () => {
  const free = '- **If you use Otter Free:** We use your chats to train our models.';
  const pro = '- **If you use Otter Pro:** You can opt out of training in the settings of your account.';
  const price = (tier: string, ...items: readonly string[]) => positionOf(tier, items.join('\n')).price.value;

  it('a paid plan, where only those who pay can refuse', () => {
    expect(price('otter-free', free, pro)).toBe('paid-plan-only');
    expect(price('otter-pro', free, pro)).toBe('paid-plan-only');
  });

  it('nothing for free users who can refuse, and a paid plan for a way that only those have who pay', () => {
    const objecting = `${free} You may object to this use by e-mail.`;
    expect(price('otter-free', objecting, pro)).toBe('free');
    expect(price('otter-pro', objecting, pro)).toBe('paid-plan-only');
  });

  it('nothing worth telling for those who pay, where all have the same way', () => {
    const switching = `${free} You can opt out of training in the settings of your account.`;
    expect(price('otter-free', switching, pro)).toBe('free');
    expect(price('otter-pro', switching, pro)).toBe('not-stated');
  });

  it('what the text says outright', () => {
    expect(
      price(
        'all-users',
        'We use your chats to train our models, unless you opt out, free of charge, by e-mail.',
      ),
    ).toBe('free');
  });

  it('a paid plan, where the text sends those there who do not want to be trained on', () => {
    const position = positionOf(
      'free',
      'We train our models on the prompts of our free services. Free services do not have an option to exclude prompts from training. If you want your prompts not to be used for training, you must choose the paid services.',
    );
    expect([position.trains.value, position.refuse.value, position.price.value]).toEqual([
      'yes',
      ['not-offered'],
      'paid-plan-only',
    ]);
  });
});
