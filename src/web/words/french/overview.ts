import { html } from 'hono/html';
import type { overview as english } from '../english/overview.ts';
import { count, isOne, number } from './common.ts';

export const overview: typeof english = {
  title: 'Ce qui a changé sur l’entraînement et le droit de refus',
  nothingSuch: 'Aucun constat ne réunit tout cela.',
  nothingYet:
    'Rien n’a changé sur ces sujets depuis le début du suivi. Le moment venu, la phrase figurera ici, avec ce que la page disait avant et après.',
  older: 'Constats plus anciens',
  latest: 'Derniers constats',
  finding: 'Constat',
  severity: 'Gravité',

  stateOfAll: 'État de tous les documents suivis',
  noneWatched:
    'Aucun document n’est encore suivi. Chaque fichier du dossier des cibles déclare les documents d’un fournisseur.',
  noneRead: all =>
    html`${count(all, 'document suivi', 'documents suivis')} ; aucun n’a encore été lu. <a href="#unread">Quand chacun le sera</a> figure plus bas.`,
  sum(all, { changed, calm, unread }) {
    const told = `${have(changed)} changé sur ces sujets, ${number(calm)} ${isOne(calm) ? 'est resté calme' : 'sont restés calmes'}`;
    const blind =
      unread > 0 &&
      html` ; <a href="#unread">${number(unread)} ${isOne(unread) ? 'n’a pas pu être lu' : 'n’ont pas pu être lus'}</a>`;
    return html`${count(all, 'document suivi', 'documents suivis')}. Ces sept derniers jours, ${told}${blind}.`;
  },
  legend: [
    'Chaque pas de la ligne est un document.',
    'Ligne : calme',
    'Trait : modifié',
    '× et lacune : non lu',
  ],
  allWithState: 'Tous les documents, avec leur état',
  drawn: all =>
    `${count(all, 'document suivi', 'documents suivis')} sur une ligne. La liste ci-dessous dit l’état de chacun.`,
  unreadLabel: vendor => `${vendor}, non lu`,
  standing: { calm: 'calme', changed: 'modifié', blind: 'non lu', never: 'jamais lu', retired: 'non suivi' },
  drawing: 'Dessin',

  silences: n =>
    `${count(n, 'différence')} sans alerte, ${isOne(n) ? 'donnée' : 'chacune donnée'} avec sa raison`,
  whatDiffers: 'Ce qui diffère',
  whyNoAlert: 'Pourquoi sans alerte',

  stillToRead: 'Ce qui reste à lire',
  notRead: 'Ce qui n’a pas pu être lu',
  silenceMeansNothing: 'Pour ces documents, le silence ne veut rien dire.',
  lastGoodStays: 'Le dernier texte valable reste aux archives.',
  lastRead: 'Dernière lecture',
  reason: 'Raison',
  next: 'Ce qui vient ensuite',
  never: 'Jamais',
  dueSince: at => html`Attendu depuis le ${at}.`,
  readAgain: at => html`Nouvelle lecture le ${at}.`,
  allUnread: n => `Les ${number(n)} documents qui n’ont pas pu être lus`,
};

/** The subject and the verb: `aucun n’a`, `1 a`, `3 ont`. */
function have(n: number): string {
  if (n === 0) return 'aucun n’a';
  return `${number(n)} ${isOne(n) ? 'a' : 'ont'}`;
}
