import { html } from 'hono/html';
import type { Difference } from '../../fold.ts';
import type { change as english } from '../english/change.ts';
import { count, isOne, list, number } from './common.ts';

/** One and several, agreeing with `clause`. */
const OF_KIND: Readonly<Record<Difference['kind'], string>> = {
  moved: 'déplacée',
  amended: 'modifiée',
  renamed: 'renommée',
  removed: 'supprimée',
  added: 'ajoutée',
};

export const change: typeof english = {
  title: id => `Changement ${id}`,
  noAlert: 'Sans alerte.',
  findings: 'Constats',
  text: 'Texte',
  evidence: 'Preuves',
  whatForWhom: 'Ce qui a changé, et pour qui',
  lesser: n =>
    `${count(n, 'autre constat', 'autres constats')}, ${isOne(n) ? 'moins grave' : 'moins graves'}`,
  clauseByClause: 'Le texte, clause par clause',
  evidenceLede:
    'Les deux lectures sont gardées telles que la page se présentait dans le navigateur. Leurs empreintes les désignent.',
  handOn: 'Le tout, à transmettre',
  handOnWhat:
    'ZIP avec les deux lectures, ce changement en PDF, la preuve que rien n’a été altéré, et comment le vérifier sans nous ; ou ',
  pdfAlone: 'le PDF seul',
  inFindings: n => ` dans ${count(n, 'constat')}`,

  changedBetween: 'Modifié entre',
  and: 'et',
  betweenWhat: 'ancien texte lu pour la dernière fois, nouveau pour la première',
  kindOfChange: 'Nature du changement',
  alert: 'Alerte',
  owedToNone: 'Justifiée, mais aucun canal ne l’attend',
  thePage: 'La page elle-même',
  asItIsNow: 'Telle qu’elle est maintenant',
  asAfter: 'Archivée après',
  asBefore: 'avant',

  cite: 'Citer ce changement',
  copy: 'Copier',
  copied: 'Copié',
  citation: of =>
    `${of.name}, ${of.url}. Texte lu pour la dernière fois le ${of.lastRead}, et lu modifié pour la première fois le ${of.firstRead}. Archivé par Clausewatch, changement ${of.id}, ${of.address}. SHA-256 des captures : ${of.before} et ${of.after}.`,

  finding: n => `Constat ${n}`,
  wordingOnly: 'rédaction seule',
  because: ', car : ',
  readBy: rules => html`Lu par ${rules}`,
  inItsPlace: 'La clause à sa place',
  under: place => ` sous « ${place} »`,
  movedBetween: (from, to) => ` de « ${from} » à « ${to} »`,
  wordsUnchanged: ', mots inchangés',

  noSuchClause: 'Pas de telle clause',
  noLonger: 'N’est plus dans le texte',
  stoodAt: place => `Se trouvait en ${place}. Texte inchangé.`,
  movedFrom: place => `Déplacée ici depuis ${place}. Texte inchangé.`,
  place: (number, heading) => `${number}${heading ? ` sous « ${heading} »` : ''}`,
  difference: {
    moved: 'Déplacée',
    amended: 'Modifiée',
    renamed: 'Renommée',
    removed: 'Supprimée',
    added: 'Ajoutée',
  },
  ofKind: (kind, n) => `${number(n)} ${OF_KIND[kind]}${isOne(n) ? '' : 's'}`,

  recut: n =>
    ` ${count(n, 'passage découpé', 'passages découpés')} autrement en clauses, les mots inchangés.`,
  allUnchanged: clauses =>
    isOne(clauses)
      ? 'Les mots de la seule clause sont inchangés.'
      : `Les mots des ${number(clauses)} clauses sont tous inchangés.`,
  differ: (n, all, kinds) =>
    `${number(n)} ${isOne(n) ? 'clause diffère' : 'clauses diffèrent'} sur ${number(all)} : ${list(kinds)}.`,
  unchanged: n => count(n, 'clause inchangée', 'clauses inchangées'),
  sections: (shown, rest) =>
    ` : ${rest > 0 ? `${shown.join(', ')} et ${count(rest, 'autre section', 'autres sections')}` : list(shown)}`,
  clauseIs: (number, kind) => `Clause ${number}, ${kind.toLowerCase()}`,
  was: number => `était ${number}`,
  permalink: 'Lien permanent vers cette clause',

  layout: 'Disposition',
  sideBySide: 'Côte à côte',
  inline: 'À la suite',
  which: 'Afficher',
  everything: 'Tout',
  onlyRelevant: 'Seulement ce qui fonde les constats',
  marks: html`Marques : <ins>inséré</ins>, <del>supprimé</del>`,
  keys: html`Touches : <kbd>j</kbd> différence suivante, <kbd>k</kbd> précédente, <kbd>i</kbd> disposition, <kbd>r</kbd> ce qui est affiché, <kbd>c</kbd> copier la citation.`,
  where: 'Différence {at} sur {all}',
  clause: 'Clause',

  links: n => `${count(n, 'lien aux mêmes mots mène', 'liens aux mêmes mots mènent')} à une autre adresse`,
  link: 'Lien',
};
