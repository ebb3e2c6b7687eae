import { describe, expect, it } from 'vitest';
import { decide } from '../../src/alert/policy.ts';
import { reasonInFrench } from '../../src/alert/words/french-reasons.ts';
import type { Change, ChangeKind } from '../../src/change/change.ts';
import { CHANGE_KINDS } from '../../src/change/change.ts';
import { canMatter } from '../../src/change/collected.ts';
import type { Document } from '../../src/document/document.ts';
import type { Finding } from '../../src/finding/finding.ts';

const english =
  'We keep what you give to us for as long as you have an account with us, and then it is all removed.';

function change(kind: ChangeKind, language = 'en', text = english): Change {
  const document: Document = {
    title: 'Privacy',
    language,
    section: 'selected',
    clauses: [{ kind: 'paragraph', path: [], text, links: [] }],
  };
  return { kind, before: document, after: document, edits: [] };
}

const finding = (over: Partial<Finding> = {}): Finding => ({
  topic: 'training',
  change: 'added',
  material: true,
  direction: 'less-control',
  severity: 'high',
  reasons: ['data is newly used for training'],
  summary: 'Now stated: training of AI models.',
  rules: ['en/train/model'],
  ...over,
});

describe('the policy', () => {
  it('alerts on a material finding, and tells topics and direction', () => {
    expect(decide(change('text'), [finding()])).toEqual({
      alert: true,
      reason: 'A clause on training changed.',
      topics: ['training'],
      direction: 'less-control',
    });
  });

  it('tells the direction of the many, and mixed where neither side prevails', () => {
    const leanings = [{ kind: 'a new promise', weight: 4, training: true }];
    const promise = finding({ direction: 'more-control', leanings });
    const use = finding({
      leanings: [{ kind: 'data is newly used for training', weight: -4, training: true }],
    });
    expect(decide(change('text'), [use, promise]).direction).toBe('mixed');
    expect(decide(change('text'), [use, promise, promise]).direction).toBe('more-control');
  });

  it('lets training outweigh what may be refused beside it', () => {
    const right = finding({ topic: 'opt-out', direction: 'more-control' });
    expect(decide(change('text'), [finding(), right, right]).direction).toBe('less-control');
    expect(decide(change('text'), [finding(), right]).topics).toEqual(['training', 'opt-out']);
  });

  it('is silent on wording, on mere hints and on nothing, and says which', () => {
    const quiet = (...findings: Finding[]) => decide(change('text'), findings);
    expect(quiet()).toMatchObject({ alert: false, reason: 'No clause on training or opt-out changed.' });
    expect(quiet(finding({ material: false }))).toMatchObject({
      alert: false,
      reason: expect.stringContaining('reworded'),
    });
    expect(quiet(finding({ severity: 'low' }))).toMatchObject({
      alert: false,
      reason: expect.stringContaining('slightly'),
    });
  });

  it.each(CHANGE_KINDS.filter(kind => !canMatter(change(kind))))(
    'is silent on a change of kind %s, with a reason',
    kind => {
      const verdict = decide(change(kind), [finding()]);
      expect(verdict).toMatchObject({ alert: false, topics: [], direction: 'neutral' });
      expect(verdict.reason).toMatch(/^[A-Z].*\.$/);
    },
  );

  it('alerts unclassified on a text in a language without rules', () => {
    const finnish =
      'Säilytämme antamasi tiedot niin kauan kuin sinulla on tili, ja sen jälkeen ne poistetaan kokonaan.';
    const verdict = decide(change('text', 'fi', finnish), []);
    expect(verdict).toMatchObject({ alert: true, topics: [], direction: 'neutral' });
    expect(verdict.reason).toContain('fi');
    expect(decide(change('text', 'und', finnish), []).alert).toBe(false);
  });

  it('reads English text that was taken for another language', () => {
    expect(decide(change('text', 'hu'), []).alert).toBe(false);
  });

  it('gives every reason in French too', () => {
    const quiet = [finding({ severity: 'low' }), finding({ material: false })];
    const verdicts = [
      ...CHANGE_KINDS.filter(kind => kind !== 'text').map(kind => decide(change(kind), [])),
      ...[[], ...quiet.map(each => [each])].map(findings => decide(change('text'), findings)),
      decide(change('text'), [finding()]),
      decide(change('text', 'xx', 'Zqx vrt plk wmn.'), []),
    ];
    const reasons = verdicts.map(({ reason }) => reason);
    expect(reasons.filter(reason => reasonInFrench(reason, String) === reason)).toEqual([]);
  });
});
