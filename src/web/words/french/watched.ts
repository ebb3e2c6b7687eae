import { html } from 'hono/html';
import type { watched as english, operations as englishOperations } from '../english/watched.ts';
import { count, isOne, number } from './common.ts';

export const watched: typeof english = {
  title: 'Documents',
  heading: 'Documents suivis',
  sum: (documents, vendors) =>
    `${count(documents, 'document')} de ${count(vendors, 'fournisseur')}, ${isOne(documents) ? 'déclaré' : 'déclarés'} dans le dossier des cibles.`,
  askedForIn: 'Demandé en',
  lastVisit: 'Dernière visite',
  noVisit: 'Aucune encore',
  nextVisit: 'Prochaine visite',
  changes: 'Changements',
  further: 'Documents suivants',
  states: { calm: 'Calme', changed: 'Modifié', unread: 'Non lu', retired: 'Non suivi' },
  historyStays: 'Ce qui a été consigné reste.',
  noneSuch: 'Aucun document ne réunit tout cela.',
  range: (from, to, total) => `${number(from)} à ${number(to)} sur ${count(total, 'document')}.`,
};

export const operations: typeof englishOperations = {
  title: 'Exploitation',
  newest: (at, ago) => html`La dernière visite s’est achevée le ${at}, il y a ${ago}.`,
  noVisit: 'Aucune visite ne s’est encore achevée.',
  documents: 'Documents',
  dueNow: 'Attendus',
  overdue: 'En retard',
  failing: 'En échec',
  toDeliver: 'Alertes à remettre',
  givenUp: 'Alertes abandonnées',
  inIndex: 'Dans l’index de recherche',
  all: 'Tout',
  orMore: n => `${number(n)} ou plus`,
  nothingInTheWay: 'Rien de durable ne gêne le suivi.',
  inTheWay: 'Ce qui gêne le suivi',
  what: 'Quoi',
  since: 'Depuis',
  whyNotRead: 'Pourquoi des pages ne sont pas lues',
  reason: 'Raison',
  longest: 'Les plus longues séries',
  visits: n => count(n, 'visite'),
  late: 'Visites en retard',
  lateSum: (all, shown) =>
    `${count(all, 'document aurait', 'documents auraient')} dû être ${isOne(all) ? 'revisité' : 'revisités'} à cette heure${all > shown ? ` ; les ${shown} plus en retard` : ''}.`,
  dueSince: 'Attendu depuis',
  lateBy: 'Retard',
  room: 'Place que prennent les archives',
  beingCounted: 'Elle est en cours de calcul ; regardez de nouveau dans un instant.',
  roomSum: (room, checks) =>
    `${room} de pages et de preuves, comprimées, outre l’enregistrement de ${checks} visites.`,
  countedAt: at => html`Calculé le ${at}.`,
  files: 'Fichiers',
  takes: 'Place',
  pages: 'Pages lues',
  unnamed: 'De visites interrompues',
};
