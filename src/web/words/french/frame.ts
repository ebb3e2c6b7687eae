import { html } from 'hono/html';
import type { TroubleKind } from '../../../archive/trouble.ts';
import type { frame as english } from '../english/frame.ts';
import { isOne, number } from './common.ts';

export const frame: typeof english = {
  navigation: {
    '/': 'Constats',
    '/positions': 'Positions',
    '/search': 'Recherche',
    '/targets': 'Documents',
    '/alerts': 'Alertes',
    '/operations': 'Exploitation',
  },
  main: 'Principale',
  breadcrumb: 'Fil d’Ariane',
  skip: 'Aller au contenu',
  feeds: 'Ce qui a changé sur l’entraînement et le droit de refus',
  foot: 'Clausewatch consigne ce qui était lisible par tous, et quand. Les constats sont tirés du texte par des règles et citent leurs preuves ; ils ne sont pas un conseil juridique.',
  feed: 'Flux Atom',
  signedIn: (name, role) => `Session de ${name}, ${role === 'reader' ? 'lecture' : 'relecture'}.`,
  signOut: 'Se déconnecter',
  otherLanguage: 'Français',

  nothingWatched: 'Aucun document suivi',
  lastReading: at => html`Dernière lecture ${at}`,
  readOf: (read, documents) =>
    `${number(read)} ${isOne(documents) ? 'document lu' : 'documents lus'} sur ${number(documents)}`,

  trouble: what => `Clausewatch ne lit aucune page en ce moment : ${TROUBLES[what]}.`,

  noSuchPage: 'Page introuvable',
  noPage: 'Il n’y a pas de page à cette adresse',
  noPageWhy: html`Rien n’est jamais retiré des archives : l’adresse a pu être coupée ou mal recopiée. Les <a href="/">derniers constats</a> et les <a href="/targets">documents suivis</a> mènent à tout le reste.`,
  failure: 'Échec',
  failed: 'Cette page n’a pas pu être faite',
  failedWhy:
    'Quelque chose a échoué chez nous ; le journal dit quoi. Les archives elles-mêmes sont seulement lues ici, jamais modifiées. Réessayer dans un instant peut suffire.',

  signIn: 'Se connecter',
  signInWhy:
    'La personne qui tient ces archives vous a donné un jeton. Votre nom figure à côté de ce que vous faites.',
  noSuchToken:
    'Jeton inconnu. Vérifiez qu’il n’est pas entouré d’espaces, ou demandez-en un nouveau à la personne qui tient ces archives.',
  yourName: 'Votre nom',
  token: 'Jeton',
};

const TROUBLES: Readonly<Record<TroubleKind, string>> = {
  'disk-full': 'son disque est plein',
  'read-only': 'ses archives ne peuvent pas être écrites',
  'disk-failing': 'son disque est défaillant',
  locked: 'un autre processus tient ses archives verrouillées',
  unreachable: 'sa base de données est injoignable',
  'damaged-database': 'sa base de données est endommagée',
};
