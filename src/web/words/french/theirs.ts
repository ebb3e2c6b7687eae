import type { theirs as english } from '../english/theirs.ts';

export const theirs: typeof english = {
  recordedBy: ({ by, collection, path, commit }) =>
    `les contributeurs d’${by}, collection ${collection}, ${path}, version ${commit}`,
  recordedByLabel: 'Consigné par',
  thisArchive: 'Ces archives',
  noBrowser: 'Aucun des nôtres',
  notRead: (by, collection) =>
    `les contributeurs d’${by}, collection ${collection} ; non lu par ces archives`,
  recordedAs: 'Consigné comme',
  version: 'Version de source',
  madeFrom: 'Tiré de',
  extracted: by => `La page elle-même n’a pas été lue par ces archives : ${by} en a extrait ce texte.`,
  saveText: 'Enregistrer le texte tel que consigné',
  inMarkdown: ', en Markdown.',
  origin: 'D’où cela vient',
  originIs: ({ by, collection, path, until }) =>
    `Ce que porte cette histoire jusqu’au ${until} a été consigné par les contributeurs d’${by} (en dernier comme ${path} dans la collection ${collection}, sous ODC-By 1.0) et n’a pas été lu par ces archives. Les visites jusque-là sont les leurs ; seules sont dites celles qui ont consigné quelque chose.`,
  held: by => `Gardé tel qu’${by} l’a consigné, et non visité par ces archives.`,
  takenIn:
    'La prise en charge de ce texte est une entrée du journal signé de toutes les visites, qui montre si quoi que ce soit a été altéré depuis. Le ZIP contient la preuve ; ',
  cited: sources => ` Texte consigné par : ${sources.join(' ; et par : ')}.`,
  notOurRead: recordedBy => `Non lu : consigné par ${recordedBy}`,
};
