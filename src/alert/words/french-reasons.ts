import type { Severity, Topic } from '../../finding/finding.ts';
import { DOUBTS_IN_FRENCH, SILENCES_IN_FRENCH } from './french-silences.ts';

/** Why something is grave, or why a change alerts: what the rules say in English, and the same in French. */
const REASONS = new Map(
  Object.entries({
    'only the wording changed': 'seule la formulation a changé',
    'only a mention of the topic': 'simple mention du sujet',
    'only a hint of the topic': 'simple allusion au sujet',
    'a new promise': 'un nouvel engagement',
    'a promise is gone': 'un engagement a disparu',
    'data is newly used for training': 'des données servent désormais à l’entraînement',
    'a use for training is gone': 'un usage pour l’entraînement a disparu',
    'a new use of data': 'un nouvel usage des données',
    'a use of data is gone': 'un usage des données a disparu',
    'it is newly said that one cannot refuse': 'il est désormais dit qu’on ne peut pas refuser',
    'it is no longer said that one cannot refuse': 'il n’est plus dit qu’on ne peut pas refuser',
    'what refusing costs is newly said': 'ce que coûte un refus est désormais dit',
    'what refusing costs is no longer said': 'ce que coûte un refus n’est plus dit',
    'a new way to refuse': 'une nouvelle façon de refuser',
    'a way to refuse is gone': 'une façon de refuser a disparu',
    'the way to refuse changed': 'la façon de refuser a changé',
    'a condition changed': 'une condition a changé',
    'the legal basis changed': 'la base légale a changé',
    'who is concerned changed': 'les personnes concernées ont changé',
    'the data concerned changed': 'les données concernées ont changé',
    'the purpose changed': 'la finalité a changé',
    'who takes part changed': 'les acteurs ont changé',
    'a safeguard changed': 'une garantie a changé',
    'what was denied is now stated': 'ce qui était nié est désormais affirmé',
    'what was stated is now denied': 'ce qui était affirmé est désormais nié',
    'words of substance changed': 'des mots qui comptent ont changé',
    'the default turns on for a whole plan': 'activé par défaut pour toute une offre',
  }),
);

const TOPICS: Readonly<Record<string, string>> = {
  training: 'l’entraînement',
  'opt-out': 'le droit de refus',
  'training and opt-out': 'l’entraînement et le droit de refus',
} satisfies Record<Topic | 'training and opt-out', string>;

/** What is said of a date, a number or a page, with how that is put in French. */
const PATTERNS: readonly (readonly [
  RegExp,
  (found: readonly string[], day: (at: string) => string) => string | undefined,
])[] = [
  [
    /^Back to the wording first read on (\d{1,2} \w{3,4} \d{4})\. (.*)$/s,
    ([, date = '', rest = ''], day) =>
      `Retour à la rédaction lue pour la première fois le ${dayOf(date, day)}. ${reasonInFrench(rest, day)}`,
  ],
  [
    /^The page goes back and forth between texts; this one was first read on (\d{1,2} \w{3,4} \d{4})\.$/,
    ([, date = ''], day) =>
      `La page alterne entre des textes ; celui-ci a été lu pour la première fois le ${dayOf(date, day)}.`,
  ],
  [
    /^For two days (.*)\. Look at the page: this may be no edit at all\.$/s,
    ([, doubt = '']) => {
      const told = DOUBTS_IN_FRENCH.get(doubt) ?? elsewhere(doubt);
      return told && `Depuis deux jours, ${told}. Regardez la page : il se peut que rien n’ait été modifié.`;
    },
  ],
  [
    /^(A clause|\d+ clauses) on (training|opt-out|training and opt-out) changed(\.?)$/,
    ([, which = '', topic = '', stop = '']) => {
      const count = Number.parseInt(which, 10);
      return Number.isNaN(count)
        ? `Une clause sur ${TOPICS[topic]} a changé${stop}`
        : `${count} clauses sur ${TOPICS[topic]} ont changé${stop}`;
    },
  ],
  [
    /^The text changed, but its language \(([\w-]+)\) is not one we can classify\.?$/,
    ([, language]) => `Le texte a changé, mais nous ne savons pas classer sa langue (${language}).`,
  ],
];

/** What cannot be said in French stands as it came. */
export function reasonInFrench(english: string, day: (at: string) => string): string {
  const known = REASONS.get(english) ?? SILENCES_IN_FRENCH.get(english);
  if (known !== undefined) return known;
  for (const [pattern, inFrench] of PATTERNS) {
    const found = pattern.exec(english);
    if (found) return inFrench(found, day) ?? english;
  }
  return english;
}

function dayOf(english: string, day: (at: string) => string): string {
  return day(new Date(`${english} UTC`).toISOString());
}

function elsewhere(doubt: string): string | undefined {
  const found = /^the address leads to (\S+) now, whose text is another one$/.exec(doubt);
  return found ? `l’adresse mène désormais à ${found[1]}, dont le texte est un autre` : undefined;
}

export const SEVERITY_IN_FRENCH: Readonly<Record<Severity, string>> = {
  low: 'Faible',
  medium: 'Moyen',
  high: 'Grave',
};
