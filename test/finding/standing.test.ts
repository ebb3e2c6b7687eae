import { describe, expect, it } from 'vitest';
import type { Difference } from '../../src/finding/difference.ts';
import { standingOf } from '../../src/finding/standing.ts';
import type { PartValue, Statement } from '../../src/finding/statement.ts';

const statement = (over: Partial<Statement>): Statement => ({
  topic: 'opt-out',
  rules: ['en/opt-out/choose'],
  says: 'control',
  strength: 'firm',
  burden: false,
  denied: false,
  borrowed: false,
  manner: 'plain',
  range: [0, 1],
  ...over,
});
const added: Difference = { change: 'added', material: true, gained: [], lost: [] };
const near = (...values: PartValue[]): ReadonlySet<PartValue> => new Set(values);

describe('how much a statement has to say', () => {
  it('is telling where a sure rule spoke, or a tied one with a use named close by', () => {
    expect(standingOf(statement({}), near(), added)).toBe('telling');
    expect(standingOf(statement({ strength: 'tied' }), near('purpose:advertising'), added)).toBe('telling');
    expect(standingOf(statement({ strength: 'tied' }), near('data:location'), added)).toBe('telling');
  });

  it('is a mention where no use is named: "with your consent", "see Your Choices"', () => {
    expect(standingOf(statement({ strength: 'tied' }), near('data:content'), added)).toBe('mention');
    expect(standingOf(statement({ strength: 'weak' }), near(), added)).toBe('mention');
  });

  it('is a mention where a say is only put in other words', () => {
    const reworded: Difference = { ...added, change: 'modified' };
    expect(standingOf(statement({}), near(), reworded)).toBe('mention');
    expect(standingOf(statement({}), near(), { ...reworded, gained: ['modality:may'] })).toBe('mention');
    expect(standingOf(statement({}), near(), { ...reworded, lost: ['channel:e-mail'] })).toBe('telling');
    expect(standingOf(statement({}), near(), { ...reworded, denial: true })).toBe('telling');
  });

  it('is a hint where what models are trained on is told by a neighbour', () => {
    const detail = statement({ topic: 'training', strength: 'weak' });
    expect(standingOf(detail, near(), { ...added, change: 'modified', gained: ['data:code'] })).toBe('hint');
    expect(standingOf(detail, near(), added)).toBe('mention');
  });
});
