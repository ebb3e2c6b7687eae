import type { ChangeKind } from '../../change/change.ts';
import type { ActKind } from '../telling.ts';
import type { AlertWords } from './alert-words.ts';
import { reasonInFrench, SEVERITY_IN_FRENCH } from './french-reasons.ts';

export const MONTHS = 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' ');
const NUMBERS = 'Aucun Un Deux Trois Quatre Cinq Six Sept Huit Neuf Dix Onze Douze'.split(' ');

const day = (at: string): string => {
  const [year, month, number] = at.slice(0, 10).split('-').map(Number);
  return `${number === 1 ? '1er' : number} ${MONTHS[(month ?? 1) - 1]} ${year}`;
};
const instant = (at: string): string => `${day(at)}, ${at.slice(11, 16)} UTC`;
const rule = new Intl.PluralRules('fr');
const isOne = (count: number): boolean => rule.select(count) === 'one';
const many = (count: number, one: string, more = `${one}s`): string =>
  `${count} ${isOne(count) ? one : more}`;
/** `aucun n’a pu être lu`, `1 n’a pas pu être lu`, `3 n’ont pas pu être lus`. */
const couldNot = (count: number): string => {
  if (count === 0) return 'aucun n’a pu être lu';
  return isOne(count) ? '1 n’a pas pu être lu' : `${count} n’ont pas pu être lus`;
};
const Count = (count: number): string => NUMBERS[count] ?? String(count);

const UNCLASSIFIED: Readonly<Record<ChangeKind, (vendor: string, document: string) => string>> = {
  none: (vendor, document) => `${vendor} a modifié « ${document} »`,
  text: (vendor, document) => `${vendor} a modifié « ${document} »`,
  'links-only': (vendor, document) => `${vendor} a modifié des liens dans « ${document} »`,
  'layout-only': (vendor, document) => `${vendor} a modifié la présentation de « ${document} »`,
  formatting: (vendor, document) => `${vendor} a modifié des signes dans « ${document} »`,
  'moved-only': (vendor, document) => `${vendor} a déplacé des clauses de « ${document} »`,
  'dates-only': (vendor, document) => `${vendor} a modifié des dates dans « ${document} »`,
  renamed: (vendor, document) => `${vendor} a changé un nom dans « ${document} »`,
  'part-joined': (vendor, document) => `${vendor} montre plus de parties de « ${document} » qu’avant`,
  'part-left': (vendor, document) => `${vendor} montre moins de parties de « ${document} » qu’avant`,
  'language-switched': (vendor, document) => `${vendor} répond avec « ${document} » dans une autre langue`,
  truncated: (vendor, document) => `${vendor} montre bien moins de « ${document} » qu’avant`,
  grown: (vendor, document) => `${vendor} montre de nouveau « ${document} »`,
  'different-document': (vendor, document) =>
    `${vendor} montre un autre document à la place de « ${document} »`,
};

const ACTED: Readonly<Record<ActKind, (by: string) => string>> = {
  acknowledge: by => `✓ Pris en compte par ${by}`,
  snooze: by => `⏸ Reporté par ${by}`,
  'not-relevant': by => `✗ Jugé sans intérêt par ${by}`,
  reopen: by => `↻ Rouvert par ${by}`,
};

export const FRENCH: AlertWords = {
  instant,
  direction: {
    'less-control': 'Moins de contrôle',
    'more-control': 'Plus de contrôle',
    mixed: 'Mitigé',
    neutral: 'Neutre',
  },
  severity: SEVERITY_IN_FRENCH,
  topics(topics) {
    const [training, optOut] = [topics.includes('training'), topics.includes('opt-out')];
    if (training && optOut) return 'Entraînement et droit de refus';
    if (training) return 'Entraînement';
    return optOut ? 'Droit de refus' : 'Sans sujet';
  },
  reason: english => reasonInFrench(english, day),

  unclassified: 'Modifié, non classé',
  unclassifiedSentence: (kind, vendor, document) => UNCLASSIFIED[kind](vendor, document),
  before: 'Avant',
  after: 'Après',
  added: 'Ajouté',
  removed: 'Supprimé',
  moved: 'Déplacé',
  sameWords: 'mêmes mots',
  seeTheWhole: 'voir le tout',
  lastRead: at => `lu pour la dernière fois le ${instant(at)}`,
  firstRead: at => `lu pour la première fois le ${instant(at)}`,
  readAs: (before, after) =>
    `Lu inchangé pour la dernière fois le ${instant(before)}, lu modifié le ${instant(after)}.`,
  goneSince: at => `Absent depuis le ${instant(at)}`,
  notThereOn: at => `Absent le ${instant(at)}`,
  statedDate({ before, after }) {
    if (after === undefined) {
      return before ? `N’indique plus de date (avant : ${day(before)})` : 'N’indique aucune date';
    }
    if (before === after) return `Date indiquée : ${day(after)}, non mise à jour`;
    return `Date indiquée : ${day(after)}${before ? ` (avant : ${day(before)})` : ''}`;
  },
  because: severity => `${SEVERITY_IN_FRENCH[severity]} : `,

  readTheChange: 'Lire le changement',
  evidence: 'Preuves',
  livePage: 'Page en ligne',
  act: {
    acknowledge: 'Prendre en compte',
    snooze: 'Reporter d’un jour',
    'not-relevant': 'Sans intérêt',
    reopen: 'Rouvrir',
  },
  furtherBelow: count => `${Count(count)} ${isOne(count) ? 'autre constat' : 'autres constats'} dans le fil`,
  further: count =>
    `${Count(count)} ${isOne(count) ? 'autre constat' : 'autres constats'} du même changement :`,
  andMore: count => `et ${many(count, 'autre')}`,

  reversedOn: at => `Annulé le ${day(at)}, voir le fil`,
  changedAgainOn: at => `Modifié de nouveau le ${day(at)}, voir le fil`,
  flappingSince: at => `Alterne depuis le ${day(at)}`,
  confirmed: (reads, at) =>
    `Toujours ainsi le ${instant(at)}, après ${many(reads, 'nouvelle lecture', 'nouvelles lectures')}`,
  acted: (act, by, at, until) =>
    `${ACTED[act](by)}, ${instant(at)}${until === undefined ? '' : `, jusqu’au ${instant(until)}`}`,

  reversal: wordingOf => `Annulé : retour à la rédaction du ${day(wordingOf)}`,
  otherStood: (from, to) => `L’autre rédaction a tenu du ${instant(from)} au ${instant(to)}`,
  furtherEdit: 'Modifié de nouveau',

  flap: 'La page alterne entre ce texte et le précédent. Tant qu’elle alterne, rien de plus n’en est dit.',
  confirmation: (reads, since) =>
    `Le nouveau texte tient toujours : lu ${reads} fois depuis le ${instant(since)}.`,
  reminder: (by, at) => `Reporté par ${by} le ${instant(at)}, et de nouveau à traiter.`,
  storm: count =>
    `${many(count, 'document modifié', 'documents modifiés')} à la fois sur l’entraînement ou le refus`,
  stormDirections: counts => counts.map(([direction, count]) => `${direction} : ${count}`).join(' · '),
  inThread: 'Chacun est raconté dans le fil.',
  digestTitle: (from, to) =>
    `Entraînement et droit de refus, ${day(from) === day(to) ? day(from) : `du ${day(from)} au ${day(to)}`}`,
  digestCounts: (changes, changed, documents) =>
    `${many(changes, 'changement')} dans ${changed} ${isOne(documents) ? 'document' : 'documents'} sur ${documents}.`,
  digestCalm: (read, unread) =>
    `${many(read, 'document lu', 'documents lus')}.${unread > 0 ? ` ${couldNot(unread)}.` : ''}`,
  nothingChanged: (read, unread) =>
    `Rien n’a changé : ${many(read, 'document lu', 'documents lus')}, ${couldNot(unread)}.`,
  changedAndBack: 'Modifié puis remis',
  couldNotRead: 'Illisibles',
  silenceMeansNothing: 'Le silence à leur sujet ne veut rien dire.',
  sinceWhen: at => `depuis le ${instant(at)}`,
  noFinding: count =>
    `${many(count, 'différence')} sans alerte, ${isOne(count) ? 'donnée' : 'chacune donnée'} avec sa raison`,
  openTheArchive: 'Ouvrir les archives',
  trouble: {
    'not-read': 'Un document n’est plus lu',
    'section-lost': 'Un document a perdu sa section',
    'host-blocking': 'Un site nous bloque',
    'queue-late': 'La file est en retard',
    'disk-low': 'Le disque est presque plein',
    'log-unsigned': 'Le journal des visites n’est pas signé',
    'channel-broken': 'Un canal ne prend plus d’alertes',
  },
  troubleSince: at => `Depuis le ${instant(at)}. Rappelé chaque jour jusqu’à réparation.`,
  lasting: since => `Toujours ainsi, depuis le ${instant(since)}.`,
  mended: since => `Réparé. C’était ainsi depuis le ${instant(since)}.`,
  mendedOn: at => `Réparé le ${instant(at)}`,
  sample: 'Ceci est un essai : Lutra AI est inventée et rien n’a changé. Les alertes auront cette allure.',
};
