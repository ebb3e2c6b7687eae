import { html } from 'hono/html';
import type { history as english } from '../english/history.ts';
import { count, isOne, number } from './common.ts';

export const history: typeof english = {
  timeline: 'Chronologie',
  earlierVisits: 'Les visites plus anciennes sont aux archives, mais ne figurent pas ici.',
  about: 'À propos de ce document',
  retired: at => `N’est plus déclaré, ni visité depuis le ${at}. Son histoire reste.`,
  neverRead: visits => `Jamais lu encore${visits > 0 ? `, en ${count(visits, 'visite')}` : ''}.`,
  nextDue: at =>
    at === undefined
      ? 'La prochaine visite est attendue maintenant.'
      : `La prochaine visite est attendue le ${at}.`,
  lastRead: at => html`Dernière lecture le ${at}`,
  overdue: ' ; la prochaine visite est en retard',
  unreadSince: ', et n’a pas pu être lu depuis',
  noChange: 'Aucun changement encore',
  changes(all, alerting) {
    const which = `${alerting === 0 ? 'aucun ne touche' : isOne(alerting) ? '1 touche' : `${number(alerting)} touchent`}`;
    return `${count(all, 'changement')}, dont ${which} à l’entraînement ou au droit de refus`;
  },
  visitNow: 'Visiter maintenant',
  howRead: 'Comment il est lu',
  address: 'Adresse',
  twice: duration => `${duration}, deux lectures avant de croire un changement`,
  nextVisit: 'Prochaine visite',
  dueNow: 'Attendue maintenant ; elle commence quand vient le tour de son site.',
  lookAgain: 'Regarder de nouveau',
  waiting: 'La visite n’est pas finie : attente de {seconds} secondes.',
  tooLong: 'La visite tarde : la page d’exploitation dit ce qui la gêne.',
  askedForIn: 'Demandé en',
  product: 'Produit',
  plan: 'Offre',
  region: 'Région',
  formerly: 'Auparavant',
  until: day => `, jusqu’au ${day}`,
  part: 'Partie de la page',
  languageFound: 'Langue trouvée',
  textToday: 'Le texte aujourd’hui',
  asArchived: 'Tel qu’archivé',
  unchangedSince: day => `inchangé depuis le ${day}`,

  drawn: ({ from, to, changes, gaps }) =>
    `Du ${from} au ${to} : ${count(changes, 'changement')} sur ces sujets, ${count(gaps, 'lacune')} sans lecture. La chronologie ci-dessous les énumère.`,
  legend: ['Ligne : lu et inchangé', 'Trait : un changement avec constat', '× et lacune : non lu'],

  first: 'Première lecture.',
  firstText: 'Le texte tel qu’archivé',
  aChange: 'Un changement',
  others: n => `et ${count(n, 'autre constat', 'autres constats')}`,
  noAlert: 'Sans alerte : ',
  flapped: (times, duration) => `A alterné ${number(times)} fois entre ces deux rédactions en ${duration}.`,
  calm: (visits, duration) =>
    visits === 1
      ? 'Lu une fois, aucune différence.'
      : `Lu ${number(visits)} fois en ${duration}, aucune différence.`,
  fromTo: (from, to) => html`du ${from} au ${to}`,
  failed: visits => `Non lu : ${count(visits, 'visite échouée', 'visites échouées')}`,
  unsettled: visits => `Texte instable : ${count(visits, 'visite')}`,
  over: duration => ` en ${duration}`,
  times: n => `, ${number(n)} fois.`,

  compareTwo: 'Comparer deux lectures',
  compareText: 'Comparer le texte du',
  withThat: 'à celui du',
  compare: 'Comparer',
  comparison: 'Comparaison',
  compared: name => `${name}, deux lectures comparées`,
  comparedDirectly: (before, after, between) =>
    html`Les textes lus pour la première fois le ${before} et le ${after}, comparés directement. ${between === 0 ? 'Aucune lecture ne se trouve' : isOne(between) ? '1 lecture se trouve' : `${number(between)} lectures se trouvent`} entre les deux.`,
  earlierText: 'Le texte le plus ancien tel qu’archivé',
  laterText: 'le plus récent',
};
