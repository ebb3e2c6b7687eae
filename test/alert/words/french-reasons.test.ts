import { expect, it } from 'vitest';
import { reasonInFrench } from '../../../src/alert/words/french-reasons.ts';

const day = (at: string) => at.slice(0, 10);

it('says in French what the rules say in English', () => {
  expect(reasonInFrench('a new way to refuse', day)).toBe('une nouvelle façon de refuser');
  expect(reasonInFrench('2 clauses on training and opt-out changed.', day)).toBe(
    '2 clauses sur l’entraînement et le droit de refus ont changé.',
  );
});

it('says what that is a return to', () => {
  expect(reasonInFrench('Back to the wording first read on 6 Jan 2025. a new promise', day)).toBe(
    'Retour à la rédaction lue pour la première fois le 2025-01-06. un nouvel engagement',
  );
});

it('leaves as it came what it cannot say, even where it is the name of something built in', () => {
  for (const reason of ['A reason of tomorrow', 'valueOf', 'constructor', '__proto__']) {
    expect(reasonInFrench(reason, day)).toBe(reason);
  }
});
