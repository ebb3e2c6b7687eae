import { describe, expect, it } from 'vitest';
import { topicsOf } from './topics-of.ts';

describe('French: training', () => {
  it.each([
    'Nous entraînons nos modèles sur vos conversations avec l’assistant.',
    'Lutra n’utilise pas vos saisies pour entraîner ses modèles de langage.',
    'Vos publications publiques servent à l’entraînement de notre intelligence artificielle.',
    'Vos messages peuvent être utilisés pour développer et améliorer nos modèles d’IA.',
    'Les données sont anonymisées avant d’être utilisées à des fins d’entraînement des algorithmes.',
    'Nous utilisons vos contenus pour améliorer nos technologies grâce à l’apprentissage automatique.',
    'Les photos des mineurs ne sont jamais utilisées pour entraîner notre IA.',
  ])('%s', sentence => {
    expect(topicsOf('fr', sentence)).toContain('training');
  });

  it.each([
    'Nous utilisons vos données pour améliorer nos services.',
    'Tout défaut de paiement entraîne la suspension du compte et de ses données.',
    'Nos conseillers sont formés à la protection des données.',
    'La formation de nos équipes porte sur l’intelligence artificielle et les données.',
    'Vous ne pouvez pas utiliser les contenus pour entraîner un modèle concurrent.',
    'L’utilisateur s’interdit d’utiliser les réponses pour entraîner une IA.',
    'Vos séances de sport et programmes d’entraînement sont enregistrés.',
  ])('not: %s', sentence => {
    expect(topicsOf('fr', sentence)).not.toContain('training');
  });
});

describe('French: opt-out', () => {
  it.each([
    'Vous disposez d’un droit d’opposition au traitement de vos données.',
    'Vous pouvez à tout moment vous opposer à l’utilisation de vos données pour l’entraînement.',
    'Vous pouvez retirer votre consentement à tout moment.',
    'Pour ne plus recevoir nos communications par e-mail, écrivez à vie-privee@lutra.example.',
    'Un lien de désinscription figure au bas de chaque newsletter.',
    'Vous pouvez gérer vos préférences en matière de cookies.',
    'Si vous ne souhaitez pas que vos données soient partagées avec nos partenaires, dites-le nous.',
    'Vous pouvez refuser les cookies publicitaires depuis le bandeau.',
    'Désactivez la publicité personnalisée dans les réglages.',
    'Nous ne vendons pas vos données personnelles.',
    'Vous pouvez demander la limitation du traitement de vos données.',
    'L’adhérent dispose d’un droit d’accès, de rectification et d’opposition.',
  ])('%s', sentence => {
    expect(topicsOf('fr', sentence)).toContain('opt-out');
  });

  it.each([
    'Vous disposez d’un délai de rétractation de quatorze jours.',
    'Votre commande peut être retirée en magasin.',
    'Le renouvellement automatique de l’abonnement peut être désactivé, sans remboursement.',
    'Vous pouvez supprimer votre compte à tout moment.',
    'Le vendeur peut refuser un paiement par chèque.',
    'Le litige sera porté devant le tribunal, sauf opposition des parties.',
  ])('not: %s', sentence => {
    expect(topicsOf('fr', sentence)).not.toContain('opt-out');
  });
});
