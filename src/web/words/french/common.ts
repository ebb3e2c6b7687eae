import { MONTHS } from '../../../alert/words/french.ts';
import { lengthOf } from '../../instants.ts';
import { datesIn } from '../dates.ts';
import type { common as english } from '../english/common.ts';

const rule = new Intl.PluralRules('fr');

export const isOne = (n: number): boolean => rule.select(n) === 'one';

/** `1 clause`, `7 clauses`, `1 388 visites`; nothing counts as one. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${number(n)} ${isOne(n) ? one : many}`;
}

export function number(n: number): string {
  return n.toLocaleString('fr');
}

/** `a`, `a et b`, `a, b et c`. */
export function list(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} et ${items.at(-1)}`;
}

export const dates = datesIn({
  months: MONTHS,
  weekdays: 'dimanche lundi mardi mercredi jeudi vendredi samedi'.split(' '),
  dayOfMonth: day => (day === 1 ? '1er' : String(day)),
  today: weekday => `${weekday}, aujourd’hui`,
});

const LANGUAGES = new Intl.DisplayNames('fr', { type: 'language', fallback: 'code' });
const UNITS = { minute: 'minute', hour: 'heure', day: 'jour' } as const;

export const common: typeof english = {
  ...dates,
  number,
  list,
  duration(milliseconds) {
    const length = lengthOf(milliseconds);
    return length ? count(length[0], UNITS[length[1]]) : 'moins d’une minute';
  },
  ago: duration => `il y a ${duration}`,
  interval: 'Intervalle',
  fixedTimes: (longest, times) => `heures fixes, espacées de ${longest} au plus (${times})`,
  languageName(tag) {
    if (tag === 'und') return 'Non reconnue';
    try {
      return LANGUAGES.of(tag) ?? tag;
    } catch {
      return tag;
    }
  },
  clauses: n => count(n, 'clause'),
  documents: n => count(n, 'document'),
  moreFindings: n => `Et ${count(n, 'autre constat', 'autres constats')}`,
  semicolon: ' ; ',
  severity: 'Constat ',
  severityOf: severity => `Constat ${severity.toLowerCase()}`,
  notClassified: 'Non classé',
  notRead: 'Non lu',
  neverRead: 'Jamais lu',
  firstToCome: 'La première visite est encore à venir.',
  overdue: 'La dernière visite est en retard.',
  dueNow: 'Maintenant',
  none: 'Aucune',
  any: 'Tout',
  anyVendor: 'tous',
  vendor: 'Fournisseur',
  topic: 'Sujet',
  direction: 'Pour la personne',
  document: 'Document',
  state: 'État',
  seen: 'Vu',
  show: 'Afficher',
  showAll: 'Tout afficher',
  narrow: 'Restreindre la liste',
  before: 'Avant',
  after: 'Après',
  onThisPage: 'Sur cette page',
  lastReadAt: moment => `lu pour la dernière fois le ${moment}`,
  firstReadAt: moment => `lu pour la première fois le ${moment}`,

  kind: {
    none: 'Aucune différence dans le texte',
    text: 'Le texte a changé, sans toucher à l’entraînement ni au droit de refus',
    'links-only': 'Seules des adresses de liens ont changé',
    'layout-only': 'Seule la mise en page a changé',
    formatting: 'Seuls des signes et la numérotation ont changé',
    'moved-only': 'Des clauses ont été déplacées, leurs mots inchangés',
    'dates-only': 'Seules des dates ont changé',
    renamed: 'Un nom a changé partout, et rien d’autre',
    'part-joined': 'Une partie entière a rejoint la page',
    'part-left': 'Une partie entière a quitté la page',
    'language-switched': 'La page a répondu dans une autre langue',
    truncated: 'Une grande part du texte manquait',
    grown: 'Le texte qui manquait était de retour',
    'different-document': 'Un autre document se trouvait à cette adresse',
  },
  untold: 'Le texte a changé, et son sens n’a pas pu être établi',

  kindName: {
    none: 'Aucune',
    text: 'Rédaction',
    'links-only': 'Adresses de liens',
    'layout-only': 'Mise en page',
    formatting: 'Signes et numérotation',
    'moved-only': 'Ordre des clauses',
    'dates-only': 'Dates',
    renamed: 'Nom',
    'part-joined': 'Partie ajoutée',
    'part-left': 'Partie retirée',
    'language-switched': 'Langue de la page',
    truncated: 'Texte tronqué',
    grown: 'Texte revenu',
    'different-document': 'Autre document',
  },

  section: {
    selected: 'La partie déclarée',
    'main-content': 'Texte principal, trouvé par nous',
    fallback: 'Texte principal, la partie déclarée étant introuvable',
  },
};
