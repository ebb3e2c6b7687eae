import { describe, expect, it } from 'vitest';
import { topicsOf } from './topics-of.ts';

describe('English: training', () => {
  it.each([
    'We train our models on your conversations with the assistant.',
    'Lutra does not use prompts or replies to train its language models.',
    'Your messages may be used to develop and improve our artificial intelligence models.',
    'By default, content from business workspaces is excluded from model training.',
    'Public posts and photos are used to train generative AI at Meridian.',
    'We fine-tune our speech models with recordings of voice commands.',
    'Feedback that you send may be used for training purposes to improve our AI systems.',
    'Corvid will not train machine learning algorithms on files that you upload.',
    'Our models learn from data that members share in public groups.',
    'Before any training of our models, personal information is removed from the data.',
    'Private messages are never used to train AI models.',
    'We rely on legitimate interests to process personal data in order to train our models.',
    'Providers of ours may not use customer data to train their AI models.',
    'We may share de-identified transcripts with partners who train language models.',
    'We use your submissions to improve our machine learning models.',
  ])('%s', sentence => {
    expect(topicsOf('en', sentence)).toContain('training');
  });

  it.each([
    'You may not use Output to train models that compete with ours.',
    'Customer shall not use the service to develop or train a competing AI model.',
    'All employees are trained on how to handle personal data.',
    'Calls may be recorded for quality and training purposes.',
    'We train our staff to use AI tools with your personal information in mind.',
    'We use your information to improve our services.',
    'Decisions about your loan application are taken by automated means using your personal data.',
    'Crawling or scraping our content to train AI models is prohibited.',
    'Join the beta programme to try new AI features before others.',
    'Tickets can be used on any train or bus in the region.',
    'Our training courses on artificial intelligence are open to all members.',
    'Our assistant uses artificial intelligence to answer your questions.',
    'An AI model may give inaccurate answers, because of the data used to train it.',
    '"Model" means any AI model that we trained on data.',
    'Fitness training plans are made from the data of your watch.',
  ])('not: %s', sentence => {
    expect(topicsOf('en', sentence)).not.toContain('training');
  });

  it('takes a list item by its lead', () => {
    const item = 'Use output to train models of your own;';
    expect(topicsOf('en', item, { lead: 'You may not:' })).not.toContain('training');
    expect(
      topicsOf('en', 'Photos and captions that you share', { lead: 'To train our AI models, we use:' }),
    ).toEqual([]);
    expect(
      topicsOf('en', 'We use photos and captions that you share', { lead: 'How we train our AI models:' }),
    ).toContain('training');
  });

  it('takes what stands in a private place as content that was given', () => {
    const promise = 'Content in private notebooks is not used for improving the Service.';
    expect(topicsOf('en', promise, { document: new Set(['assistant']) })).toEqual(['training']);
    expect(topicsOf('en', promise)).toEqual([]);
  });

  it('takes a sentence that continues one on training as on training', () => {
    const previous = 'We train our models on your conversations.';
    expect(
      topicsOf('en', 'This includes files that you share and data that we collect.', { previous }),
    ).toContain('training');
    expect(topicsOf('en', 'We collect data that we need for billing.', { previous })).not.toContain(
      'training',
    );
  });

  it('takes improving a service from what people type as on training only where the document is about an assistant', () => {
    const sentence = 'We may use your content to develop and improve our services.';
    expect(topicsOf('en', sentence)).not.toContain('training');
    expect(topicsOf('en', sentence, { document: new Set(['assistant']) })).toContain('training');
  });

  it('takes a cell of a row on training as on training', () => {
    const row = 'To train our AI models with your posts | Your posts and photos | Our legitimate interests';
    expect(topicsOf('en', 'Our legitimate interests', { row })).toContain('training');
  });
});

describe('English: opt-out', () => {
  it.each([
    'You can opt out of training in the settings of your account.',
    'You have the right to object to the processing of your personal data.',
    'You may object at any time to the use of your data for direct marketing.',
    'You may withdraw your consent at any time by writing to privacy@lutra.example.',
    'Click the unsubscribe link at the end of each newsletter.',
    'We do not sell your personal information.',
    'We honour the Global Privacy Control signal.',
    'Turn off chat history to keep your conversations out of training.',
    'If you do not want us to use your photos for personalised ads, tell us through this form.',
    'You can choose whether we use your activity in your ad settings.',
    'Residents may opt out of the sale or sharing of their personal information.',
    'To stop receiving marketing e-mails from us, change your notification preferences.',
    'Your data is used for this purpose only if you opt in.',
    'Request the restriction of processing of your personal data.',
    'Manage your cookie preferences in the footer of any page.',
    'You can disable personalised advertising on your device.',
    'Objections can be sent with the objection form.',
    'Business customers can ask that Lutra AI features are disabled for their organisation.',
  ])('%s', sentence => {
    expect(topicsOf('en', sentence)).toContain('opt-out');
  });

  it.each([
    'You may opt out of arbitration within 30 days of accepting these terms.',
    'Members of the class may opt out of the class action settlement.',
    'Turn off auto-renewal before the end of the term to avoid being charged.',
    'You may delete your account at any time.',
    'We disable accounts that break these rules.',
    'You may appeal a moderation decision.',
    'You can opt out of the beta programme for early access features.',
    'Customers may object to a new sub-processor within ten days.',
    'The right of withdrawal from the contract ends after 14 days.',
    'You may not sell or share your account.',
    'Posts that are offensive or otherwise objectionable will be removed.',
    'Our objective is to protect your data.',
    'If the company is sold, personal data may be among the assets.',
  ])('not: %s', sentence => {
    expect(topicsOf('en', sentence)).not.toContain('opt-out');
  });

  it('passes over an opt-out whose surroundings speak of arbitration', () => {
    const headings = 'Dispute resolution';
    expect(topicsOf('en', 'To opt out, send us a letter within 30 days.', { headings })).toEqual([]);
    expect(topicsOf('en', 'To opt out, send us a letter within 30 days.')).toContain('opt-out');
  });
});
