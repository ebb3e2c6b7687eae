import { describe, expect, it } from 'vitest';
import { positionOf, told } from './lutra.ts';

describe('what a position is about', () => {
  it('tells data apart on which the text says something of its own', () => {
    expect(
      told(
        'We use your inputs to train our models, unless you opt out in your settings.',
        'If you rate an answer, we use your feedback to train our models.',
        'When you link a third-party service to Otter, we never use that third-party service to train our models.',
        'We do not use the content of emails to train our models.',
      ),
    ).toEqual([
      'all-users: unless-refused',
      'all-users (feedback): yes',
      'all-users (connectors): no',
      'all-users (e-mail and calendar data): no',
    ]);
  });

  it('tells feedback that is used although one refused', () => {
    const text =
      'We use your chats to train our models, unless you opt out. Even if you opt out, we will use your chats for model training when you send us feedback on them.';
    expect(told(text)).toEqual(['all-users: unless-refused', 'all-users (feedback): yes']);
    expect(positionOf('all-users', text).exempt.value).toEqual(['not all can be refused']);
  });

  it('tells ways of use that keep data out of training', () => {
    const text = [
      'We use your chats to train our models.',
      'If you turn on a temporary chat in the menu, it will not be used to train our models.',
    ];
    expect(told(...text)).toEqual(['all-users: yes', 'all-users (temporary chat): no']);
  });

  it('reads the data, also by the words that the document defines', () => {
    expect(
      positionOf('all-users', 'We use your inputs, outputs and feedback to train our models.').data.value,
    ).toEqual(['inputs', 'outputs', 'feedback']);
    expect(
      positionOf(
        'all-users',
        'In this policy:',
        '- "Member Data" means your prompts, the replies to them and your ratings;',
        'We use Member Data to train our models.',
      ).data.value,
    ).toContain('feedback');
  });

  it('reads a row of a table as one statement: purpose, data, basis', () => {
    const table = [
      '| Why | Which data | Lawful basis |',
      '| --- | --- | --- |',
      '| To train our models | Your inputs and outputs, subject to your opt-out. Your feedback. We do not use your inputs to train our models when you use Otter Team. | Our legitimate interest in better models |',
      '| To send newsletters | Your e-mail address | Your consent |',
    ].join('\n');
    expect(told(table)).toEqual([
      'all-users (other than otter-team): unless-refused',
      'all-users (feedback): yes',
      'otter-team: no',
    ]);
    expect(positionOf('all-users (feedback)', table).basis.value).toEqual(['legitimate-interests']);
  });

  it('takes no purpose of a row that excludes training', () => {
    const table = [
      '| Why | Which data |',
      '| --- | --- |',
      '| To develop new products (but excluding model training) | Your inputs and feedback |',
    ].join('\n');
    expect(told(table)).toEqual([]);
  });

  it('reads the legal basis and the safeguards beside the use', () => {
    const position = positionOf(
      'all-users',
      '## Training',
      'We use your chats to train our models. We de-identify your chats before we use them to train our models.',
      'Lawful basis: our legitimate interest in better models.',
    );
    expect(position.basis.value).toEqual(['legitimate-interests']);
    expect(position.safeguards.value).toEqual(['de-identification']);
  });
});
