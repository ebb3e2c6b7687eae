import { expect, it } from 'vitest';
import { reasonInFrench } from '../../../src/alert/words/french-reasons.ts';
import { verdictOnTakingOver, verdictOnTheirs } from '../../../src/watch/ota/theirs.ts';
import { aVerdict } from '../../archive/builders.ts';

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

it('says why a page is not believed, and where its address leads now', () => {
  const lasting = (doubt: string) =>
    reasonInFrench(`For two days ${doubt}. Look at the page: this may be no edit at all.`, day);
  expect(lasting('much of the text is gone')).toMatch(
    /^Depuis deux jours, une grande part du texte a disparu\./,
  );
  expect(lasting('the address leads to https://lutra.example/new now, whose text is another one')).toContain(
    'l’adresse mène désormais à https://lutra.example/new, dont',
  );
  expect(lasting('of late')).toMatch(/^For two days/);
});

it('says when a text that comes and goes was first read', () => {
  const flap = 'The page goes back and forth between texts; this one was first read on 6 Jan 2025.';
  expect(reasonInFrench(flap, day)).toBe(
    'La page alterne entre des textes ; celui-ci a été lu pour la première fois le 2025-01-06.',
  );
});

it('says why nobody is told of what others recorded', () => {
  const reasons = [
    verdictOnTheirs(aVerdict(), 'reading', { kind: 'new' }),
    verdictOnTakingOver(aVerdict()),
  ].map(({ reason }) => reason);
  for (const reason of reasons) expect(reasonInFrench(reason, day)).toMatch(/^À partir d’ici/);
});
