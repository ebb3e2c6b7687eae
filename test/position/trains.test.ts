import { describe, expect, it } from 'vitest';
import { told } from './lutra.ts';

describe('whether a policy trains on data', () => {
  it.each([
    ['yes', 'We use your prompts and replies to train our language models.'],
    ['yes', 'Your conversations may be used to improve our AI models.'],
    ['yes', 'You grant us a licence to use Your Content to develop and train our machine learning models.'],
    ['no', 'We do not use your prompts or outputs to train our models.'],
    ['no', 'Your conversations are never used for training our AI models.'],
    ['no', 'We do not train on your content.'],
    [
      'no',
      'After feedback from the regulators, we are delaying our plans to use your personal data to train our models.',
    ],
    ['no', 'If you write to us, we will not use your messages to train our models.'],
    [
      'unless-refused',
      'We may use your inputs to train our models, unless you opt out in your account settings.',
    ],
    [
      'unless-refused',
      'We use your inputs to train our models, but you can opt out in your account settings.',
    ],
    ['unless-refused', 'If you have not opted out, we use your inputs to train our models.'],
    ['unless-refused', 'You can choose whether your chats can be used to train our models.'],
    [
      'unless-refused',
      'If you do not want us to use your content to train our models, you can object by e-mail.',
    ],
    ['unless-refused', 'Once you opt out, your new chats will not be used to train our models.'],
    [
      'unless-refused',
      'We use your chats to train our models. You can turn this setting off, or object to this use, at any time.',
    ],
    ['only-with-consent', 'We will not use your content to train our models without your consent.'],
    [
      'only-with-consent',
      'We do not use inputs to train our models unless: (1) you report them to us, or (2) you have expressly agreed.',
    ],
    ['only-with-consent', 'If you opt in, we use your recordings to train our models.'],
    [
      'only-with-consent',
      'We do not train our models on your inputs. If you wish to share them for training, you can opt in to it.',
    ],
  ])('%s: %s', (trains, sentence) => {
    expect(told(sentence)).toEqual([`all-users: ${trains}`]);
  });

  it.each([
    'You may not use outputs to train models that compete with ours.',
    'You agree not to use the services to develop machine learning models.',
    'Our employees are trained to protect your personal data.',
    'We use your personal data to improve our services.',
    'Our hosting providers do not use your prompts to train their models.',
    'Corvid, Inc. does not use your prompts to train any models.',
    'You can fine-tune a model with your data on our platform.',
    'This policy does not apply to data that was collected while training our models.',
    'We help businesses to improve their offers and validate our pricing models with your personal data.',
    'Language models are trained on billions of texts, images and recordings.',
    'Models learn from the data and from those who help to train them.',
    'There is a page for customers to submit documents of their own for fine-tuning.',
    'If you use our outputs to train a model, you shall name it after Otter.',
    'Our models are trained to answer questions and to summarise documents.',
    'Learn more about how your data is used to train our models',
    'You can opt out of marketing e-mails in your settings.',
    'Do you use my conversations to train your models?',
    'Output may resemble works in the data that was used to train our models.',
  ])('nothing: %s', sentence => {
    expect(told(sentence)).toEqual([]);
  });

  it('reads purposes by what introduces their list', () => {
    expect(
      told('We use your personal data for these purposes:', '- to train our models;\n- to answer you.'),
    ).toEqual(['all-users: yes']);
    expect(told('We do not use your personal data to:', '- train our models;\n- sell it.')).toEqual([
      'all-users: no',
    ]);
    expect(
      told('You must not:', '- use outputs of our services to develop machine learning models;'),
    ).toEqual([]);
  });

  it('does not take back a promise for a purpose told in general', () => {
    expect(
      told(
        'We do not use your inputs to train our models unless you agree.',
        'We use your personal data to develop our models.',
      ),
    ).toEqual(['all-users: only-with-consent']);
  });
});
