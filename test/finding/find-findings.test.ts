import { describe, expect, it } from 'vitest';
import { compare } from '../../src/change/compare.ts';
import { documentFromMarkdown } from '../../src/document/from-markdown.ts';
import { findFindings } from '../../src/finding/find-findings.ts';

/** Enough other text that a change of one clause is a change of text and nothing worse. */
const REST = `# Privacy policy of Lutra AI

We keep this page short and we say what we do with the data that you give us and for how long it is kept.

We store your account details for as long as your account exists and for one month after that.

You can reach us at the postal address that is given at the end of this page and we answer within a month.

Invoices are kept for ten years because the law on accounting of our country asks for it.
`;

const findingsBetween = (before: string, after: string) =>
  findFindings(
    compare(documentFromMarkdown(`${REST}\n${before}\n`), documentFromMarkdown(`${REST}\n${after}\n`)),
  );

describe('findings of a change', () => {
  it('tells a right that was added to a clause, with the clause and the words that tell it', () => {
    const before = 'We train our models on the conversations of free users.';
    const added = 'Free users may object to this training by e-mail at privacy@lutra.example.';
    const findings = findingsBetween(before, `${before} ${added}`);
    const right = findings.find(finding => finding.topic === 'opt-out');
    expect(right).toMatchObject({
      change: 'added',
      material: true,
      direction: 'more-control',
      severity: 'high',
      reasons: ['a new way to refuse'],
      summary:
        'Now stated for free users: the right to object to training, by e-mail (privacy@lutra.example).',
    });
    const { text, range } = right!.after!;
    expect(text).toBe(`${before} ${added}`);
    expect(text.slice(...range)).toContain('object to');
    expect(right!.before!.text).toBe(before);
  });

  it('takes a section for none of the items of a list that ends above it', () => {
    const list = [
      '2.1 Rules. You will not:',
      '(a) share the keys of your account;',
      '(b) sell what others share.',
    ].join('\n\n');
    const promise = '2.2 Photos. We never train our AI models on your photos.';
    expect(findingsBetween(list, `${list}\n\n${promise}`)).toMatchObject([
      { topic: 'training', change: 'added', material: true, direction: 'more-control' },
    ]);
  });

  it('tells another way to refuse training as a matter of refusing alone', () => {
    const about = 'We train our AI models on your drawings.';
    const refusal = (address: string) => `${about} You can opt out of this use by e-mail to ${address}.`;
    const findings = findingsBetween(refusal('hello@lutra.example'), refusal('privacy@lutra.example'));
    expect(findings.filter(finding => finding.material).map(finding => finding.topic)).toEqual(['opt-out']);
  });

  it('gives no presumed consent for a new way to refuse', () => {
    const presumed = 'By creating an account, you consent to receive marketing e-mails from Lutra.';
    expect(findingsBetween('See below.', `See below. ${presumed}`)).toMatchObject([
      { topic: 'opt-out', direction: 'less-control', reasons: ['it is newly said that one cannot refuse'] },
    ]);
  });

  it('tells by which way the right that stands before it is exercised against one use', () => {
    const right = 'You have the right to object to the processing of your personal data.';
    const way = 'You exercise this right with regard to training by e-mail to privacy@lutra.example.';
    expect(findingsBetween(right, `${right} ${way}`)).toMatchObject([
      {
        topic: 'opt-out',
        change: 'added',
        material: true,
        direction: 'more-control',
        summary: 'Now stated: the right to object to training, by e-mail (privacy@lutra.example).',
      },
    ]);
  });

  it('knows from the sentence before what "this processing" is', () => {
    const before = 'We train our models on your conversations.';
    const findings = findingsBetween(
      before,
      `${before} You have the right to object to this processing by writing to privacy@lutra.example.`,
    );
    const right = 'Now stated: the right to object to training, by e-mail (privacy@lutra.example).';
    expect(findings).toMatchObject([
      {
        topic: 'training',
        direction: 'more-control',
        severity: 'high',
        reasons: ['a new way to refuse'],
        summary: right,
      },
      {
        topic: 'opt-out',
        direction: 'more-control',
        severity: 'high',
        reasons: ['a new way to refuse'],
        summary: right,
      },
    ]);
  });

  it('tells a promise that is gone, with the clause as it was', () => {
    const promise = 'We do not use the prompts of business customers to train our models.';
    const [finding] = findingsBetween(
      `Our offer for companies is described here.\n\n${promise}`,
      'Our offer for companies is described here.',
    );
    expect(finding).toMatchObject({
      topic: 'training',
      change: 'removed',
      material: true,
      direction: 'less-control',
    });
    expect(finding!.summary).toMatch(/^Promise gone for business customers: no training of AI models/);
    expect(finding!.reasons).toContain('a promise is gone');
    expect(finding!.before!.text).toBe(promise);
    expect(finding!.after).toBeUndefined();
  });

  it('tells a denial that turned round', () => {
    const [finding] = findingsBetween(
      'We do not train our language models on the files that you upload to a project.',
      'We train our language models on the files that you upload to a project.',
    );
    expect(finding).toMatchObject({
      change: 'modified',
      material: true,
      direction: 'less-control',
      severity: 'high',
    });
    expect(finding!.reasons).toContain('what was denied is now stated');
  });

  it('tells a channel that changed', () => {
    const [finding] = findingsBetween(
      'To opt out of training you may write to privacy@lutra.example or change the setting in your account.',
      'To opt out of training you may change the setting in your account.',
    );
    expect(finding).toMatchObject({
      topic: 'opt-out',
      change: 'modified',
      material: true,
      direction: 'less-control',
    });
    expect(finding!.summary).toContain('no longer names');
    expect(finding!.summary).toContain('privacy@lutra.example');
  });

  it('keeps a sentence that says the same in other small words, and calls it immaterial', () => {
    const findings = findingsBetween(
      'You may object to the use of your data for training, by writing to us.',
      'You can also object to the use of the data for training by writing to us.',
    );
    expect(findings).toMatchObject([
      { topic: 'opt-out', material: false, severity: 'low', direction: 'neutral' },
    ]);
  });

  it.each([
    [
      'moved',
      'We sell no data.\n\nYou can opt out of training in your settings.',
      'You can opt out of training in your settings.\n\nWe sell no data.',
    ],
    [
      'split',
      'We train our models on your chats. You can opt out in your settings.',
      'We train our models on your chats.\n\nYou can opt out in your settings.',
    ],
    [
      'given other footnote numbers',
      'You can opt out of training[3] in settings.',
      'You can opt out of training[4] in settings.',
    ],
  ])('finds nothing where a sentence was only %s', (_, before, after) => {
    expect(findingsBetween(before, after)).toEqual([]);
  });

  it('does not take an address that was masked for another channel', () => {
    const findings = findingsBetween(
      'To opt out of training, write to [email protected] at any time.',
      'To opt out of training, write to privacy@lutra.example at any time.',
    );
    expect(findings.filter(finding => finding.material)).toEqual([]);
  });

  it('reads no headings, and nothing in suspect changes', () => {
    expect(
      findingsBetween('## Training\n\nSee our help pages.', '## Opt out of training\n\nSee our help pages.'),
    ).toEqual([]);
    const change = compare(
      documentFromMarkdown(REST),
      documentFromMarkdown(`${REST}\nYou can opt out of training.`),
    );
    expect(findFindings({ ...change, kind: 'truncated' })).toEqual([]);
  });

  it('puts the gravest first', () => {
    const findings = findingsBetween(
      'See below.',
      '## Consent\n\nWith your consent, we process your details.\n\n## Training\n\nWe train our models on your messages.\n\n## Cookies\n\nYou can manage your cookie settings.',
    );
    expect(findings.map(({ severity }) => severity)).toEqual(['high', 'medium', 'low']);
  });

  it('tells a list that was added as one finding, with its other items as evidence', () => {
    const items = [
      'opt out of targeted advertising',
      'opt out of the sale of your data',
      'opt out of profiling',
    ];
    const list = items.map(item => `- You may ${item}.`).join('\n');
    const findings = findingsBetween('See below.', `See below.\n\n## Your choices\n\n${list}`);
    const choices = findings.filter(finding => finding.topic === 'opt-out');
    expect(choices).toHaveLength(1);
    expect(choices[0]).toMatchObject({ change: 'added', material: true });
    expect(choices[0]!.also!.map(({ side, text }) => `${side}: ${text}`)).toEqual(
      items.slice(1).map(item => `after: You may ${item}.`),
    );
  });

  it('keeps what sections of their own say apart', () => {
    const findings = findingsBetween(
      'See below.',
      '## Advertising\n\nYou may opt out of targeted advertising.\n\n## Sale\n\nYou may opt out of the sale of your data.',
    );
    expect(findings.map(({ summary }) => summary)).toEqual([
      'Now stated: opting out of advertising.',
      'Now stated: opting out of sale.',
    ]);
  });

  it('tells once what is stated in the same words in several sections', () => {
    const promise = 'We do not sell your personal data.';
    const findings = findingsBetween(
      'See below.',
      `## Sharing\n\n${promise}\n\n## Residents of other states\n\nAs said above. ${promise}`,
    );
    expect(findings).toHaveLength(1);
    expect(findings[0]!.also).toHaveLength(1);
  });

  it('takes a say that is put in quite other words for one that changed, not for one lost and one gained', () => {
    const findings = findingsBetween(
      '## Rights\n\nYou may object to marketing whenever it suits you, as the law of our country provides.',
      '## Rights\n\nEvery person has the right to object, without giving grounds, where messages for marketing purposes reach them.',
    );
    expect(findings).toMatchObject([{ topic: 'opt-out', change: 'modified' }]);
  });

  it('tells that a right is exercised at another address, by name of its site too', () => {
    const findings = findingsBetween(
      'You can exercise your privacy rights under this section by e-mail to rights@lutra.example.',
      'You can exercise your privacy rights under this section at requests.lutra.example or by e-mail to rights@lutra.example.',
    );
    expect(findings).toMatchObject([
      { topic: 'opt-out', change: 'modified', material: true, reasons: ['the way to refuse changed'] },
    ]);
  });

  it('reads French', () => {
    const rest =
      'Nous conservons les données de votre compte aussi longtemps que celui-ci existe et pendant un mois après sa fermeture.';
    const change = compare(
      documentFromMarkdown(`${rest}\n\nNous entraînons nos modèles sur vos conversations.`),
      documentFromMarkdown(
        `${rest}\n\nNous entraînons nos modèles sur vos conversations. Vous pouvez vous opposer à cet entraînement par e-mail.`,
      ),
    );
    expect(findFindings(change)).toContainEqual(
      expect.objectContaining({ topic: 'opt-out', change: 'added', direction: 'more-control' }),
    );
  });
});
