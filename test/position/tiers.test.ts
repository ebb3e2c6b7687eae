import { describe, expect, it } from 'vitest';
import { positionOf, told } from './lutra.ts';

const PLANS = `## Training

- **If you use Otter Free:** We use your inputs and outputs to train our models.
- **If you use Otter Pro:** You can opt out of training in the settings of your account. After that, your inputs are not used for training.
- **If you use Otter Team or Otter Enterprise:** We do not use your inputs to train our models. You can opt in to training through your account settings.`;

describe('whom a position is of', () => {
  it('tells plans of a product apart, and joins those that one sentence speaks of', () => {
    expect(told(PLANS)).toEqual([
      'otter-free: yes',
      'otter-pro: unless-refused',
      'otter-team/enterprise: only-with-consent',
    ]);
  });

  it('takes the product from the heading', () => {
    expect(
      told(
        'You can use Otter on the web, and use Burrow from your own programs. People use Otter and use Burrow alike.',
        '## Otter',
        'If you are on a free plan, we use your chats to train our models.',
        '## Burrow',
        'Customers on a paid plan: we do not use your inputs to train our models.',
      ),
    ).toEqual(['otter-free: yes', 'burrow-paid: no']);
  });

  it('leaves a general sentence to those whom it is told of closely', () => {
    expect(told('We use personal data to train our models.', PLANS)).not.toContain('all-users: yes');
  });

  it('keeps those who are not excepted together, and names the others', () => {
    const text =
      'We may use your prompts to train our models, unless you opt out in your settings. We do not use prompts to train our models when you use Otter Enterprise or the paid version of our API.';
    expect(told(text)).toEqual([
      'all-users (other than otter-enterprise, api-paid): unless-refused',
      'otter-enterprise: no',
      'api-paid: no',
    ]);
    expect(positionOf('all-users (other than otter-enterprise, api-paid)', text).exempt.value).toEqual([
      'otter-enterprise',
      'api-paid',
    ]);
  });

  it('reads exceptions in the sentence itself', () => {
    expect(told('We use your chats to train our models, except for enterprise customers.')).toEqual([
      'all-users (other than enterprise): yes',
      'enterprise: no',
    ]);
  });

  it('tells individuals and businesses apart, and leaves out the group where its members are named', () => {
    expect(
      told(
        '## Offers for individuals: Otter, Vole',
        'We may use your content to train our models. You can opt out of training with a form.',
        'Vole has its own settings, in which you can opt out of training for Vole alone.',
        '## Offers for companies',
        'What business users type, such as those of Otter Team or the API, is not used to train our models. Organizations can opt in to this use.',
      ),
    ).toEqual([
      'individuals: unless-refused',
      'individuals (Vole): unless-refused',
      'otter-team: only-with-consent',
      'api: only-with-consent',
    ]);
  });

  it('gives a region its own line where a section of its own speaks of training', () => {
    const text = [
      'We use your chats to train our models.',
      '## Additional terms',
      '### European Economic Area and Switzerland',
      'You can object to our use of your chats to train our models in your settings.',
    ];
    expect(told(...text)).toEqual([
      'all-users (other than eea-swiss users): yes',
      'eea-swiss users: unless-refused',
    ]);
  });

  it('does not take "us" for a country', () => {
    expect(told('## Data you give to us', 'We do not use your messages to train our models.')).toEqual([
      'all-users: no',
    ]);
  });

  it('tells people who use nothing by what is found on the web', () => {
    expect(told('We train our models on writings from publicly available web sites.')).toEqual([
      'non-users: yes',
    ]);
    expect(told('We use the photos that you share publicly to train our models.')).toEqual([
      'all-users: yes',
    ]);
  });

  it('says of businesses and children only that the text does not govern them, or that they are not meant', () => {
    expect(
      told(
        'We use your chats to train our models.',
        'This policy does not apply to data that we process on behalf of business customers, which is governed by our customer agreement.',
        'Our services are not directed to children under 13.',
      ),
    ).toEqual(['all-users: yes', 'business: not-stated', 'minors: not-stated']);
    expect(told('Our services are not directed to children under 13.')).toEqual([]);
  });

  it('reads what is said of children themselves', () => {
    expect(told('We do not use the messages of users under 18 to train our models.')).toEqual(['minors: no']);
  });

  it('is not misled by plans that one could move to', () => {
    expect(
      told(
        'To opt out of the use of your prompts for model training, write to us or upgrade to a Business plan.',
      ),
    ).toEqual(['all-users: unless-refused']);
  });
});
