import { describe, expect, it } from 'vitest';
import { documentFromMarkdown } from '../../src/document/from-markdown.ts';
import { positionsOf } from '../../src/position/positions.ts';

const PREAMBLE = `# Politique de confidentialité

Lutra SAS ("Lutra", "nous") exploite l'assistant Loutre. La présente politique décrit comment nous traitons les données de ceux qui utilisent nos services, et ce qu'ils peuvent nous demander.
`;

const positions = (...parts: readonly string[]) =>
  positionsOf(documentFromMarkdown([PREAMBLE, ...parts].join('\n\n')));
const told = (...parts: readonly string[]) =>
  positions(...parts).map(({ tier, trains }) => `${tier}: ${trains.value}`);

describe('positions in French', () => {
  it.each([
    ['yes', 'Nous utilisons vos requêtes et les réponses pour entraîner nos modèles.'],
    ['no', "Nous n'utilisons pas vos conversations pour entraîner nos modèles."],
    [
      'no',
      "Nous reportons l'utilisation de vos données afin de développer une technologie fondée sur l'intelligence artificielle.",
    ],
    ['no', 'Vos conversations ne sont jamais utilisées pour entraîner nos modèles.'],
    [
      'unless-refused',
      'Nous utilisons vos conversations pour entraîner nos modèles, sauf si vous vous y opposez dans vos paramètres.',
    ],
    [
      'unless-refused',
      "Vous pouvez vous opposer à l'utilisation de vos conversations pour entraîner nos modèles.",
    ],
    [
      'only-with-consent',
      "Nous n'utilisons pas vos contenus pour entraîner nos modèles sans votre consentement.",
    ],
  ])('%s: %s', (trains, sentence) => {
    expect(told(sentence)).toEqual([`all-users: ${trains}`]);
  });

  it.each([
    'Vous ne pouvez pas utiliser les résultats pour entraîner des modèles concurrents.',
    'Nos salariés sont formés à la protection des données.',
    'Nous utilisons vos données pour améliorer nos services.',
    "Nos prestataires n'utilisent pas vos requêtes pour entraîner leurs modèles.",
    'Vous pouvez vous opposer à la prospection commerciale.',
    'Vos données nous servent à améliorer nos offres et à valider nos modèles de tarification.',
  ])('nothing: %s', sentence => {
    expect(told(sentence)).toEqual([]);
  });

  it('tells plans, ways and prices', () => {
    const text = `## Entraînement

- **Si vous utilisez Loutre Free :** nous utilisons vos saisies pour entraîner nos modèles. Vous pouvez vous opposer à ce traitement en écrivant à privacy@lutra.example.
- **Si vous utilisez Loutre Pro :** vous pouvez désactiver l'entraînement dans les paramètres de votre compte.
- **Si vous utilisez Loutre Team :** nous n'utilisons pas vos saisies pour entraîner nos modèles.`;
    expect(
      positions(text).map(({ tier, trains, refuse, price }) => [
        tier,
        trains.value,
        refuse.value,
        price.value,
      ]),
    ).toEqual([
      ['loutre-free', 'unless-refused', ['e-mail'], 'free'],
      ['loutre-pro', 'unless-refused', ['setting'], 'paid-plan-only'],
      ['loutre-team', 'no', ['not-stated'], 'not-stated'],
    ]);
  });

  it('tells people who use nothing, businesses and children', () => {
    expect(
      told(
        'Pour entraîner nos modèles, nous lisons des sites publiquement accessibles.',
        'La présente politique ne s’applique pas aux données que nous traitons pour le compte de nos clients professionnels.',
        'Nos services ne sont pas destinés aux enfants de moins de 15 ans.',
      ),
    ).toEqual(['non-users: yes', 'business: not-stated', 'minors: not-stated']);
  });

  it('tells ways by their links, by the right that they exercise, and what only a paid plan spares', () => {
    const ways = (...parts: readonly string[]) =>
      positions(...parts).map(({ trains, refuse, price }) => [trains.value, refuse.value, price.value]);
    const use = 'Nous utilisons vos saisies pour entraîner nos modèles.';
    const right =
      'Lorsque le traitement repose sur nos intérêts légitimes, vous avez le droit de vous opposer à ce traitement.';
    expect(ways(use, `${right} Pour exercer votre droit, consultez les paramètres.`)).toEqual([
      ['yes', ['setting'], 'not-stated'],
    ]);
    expect(
      ways(`${use} Vous pouvez [vous opposer](https://lutra.example/form/3) à cette utilisation.`),
    ).toEqual([['unless-refused', ['form'], 'not-stated']]);
    expect(
      ways(`${use} Pour exclure vos saisies de l'entraînement, vous devez souscrire un abonnement.`),
    ).toEqual([['yes', ['not-offered'], 'paid-plan-only']]);
  });
});
