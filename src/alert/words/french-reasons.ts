import type { Severity, Topic } from '../../finding/finding.ts';

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

/** What cannot be said in French stands as it came. */
export function reasonInFrench(english: string, day: (at: string) => string): string {
  const known = REASONS.get(english);
  if (known !== undefined) return known;
  const back = /^Back to the wording first read on (\d{1,2} \w{3,4} \d{4})\. (.*)$/s.exec(english);
  if (back) {
    const [, date = '', rest = ''] = back;
    const first = day(new Date(`${date} UTC`).toISOString());
    return `Retour à la rédaction lue pour la première fois le ${first}. ${reasonInFrench(rest, day)}`;
  }
  const clauses = /^(A clause|\d+ clauses) on (training|opt-out|training and opt-out) changed\.?$/.exec(
    english,
  );
  if (clauses) {
    const [, which = '', topic = ''] = clauses;
    const count = Number.parseInt(which, 10);
    const stop = english.endsWith('.') ? '.' : '';
    return Number.isNaN(count)
      ? `Une clause sur ${TOPICS[topic]} a changé${stop}`
      : `${count} clauses sur ${TOPICS[topic]} ont changé${stop}`;
  }
  const language = /^The text changed, but its language \(([\w-]+)\) is not one we can classify\.?$/.exec(
    english,
  );
  if (language) return `Le texte a changé, mais nous ne savons pas classer sa langue (${language[1]}).`;
  return english;
}

export const SEVERITY_IN_FRENCH: Readonly<Record<Severity, string>> = {
  low: 'Faible',
  medium: 'Moyen',
  high: 'Grave',
};
