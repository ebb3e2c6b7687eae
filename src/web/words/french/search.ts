import { html } from 'hono/html';
import type { search as english } from '../english/search.ts';
import { count, number } from './common.ts';

export const search: typeof english = {
  title: 'Recherche',
  titleOf: words => `Recherche : ${words}`,
  heading: 'Chercher dans les clauses',
  lede: 'Chaque clause de chaque lecture, avec sa première apparition et sa disparition.',
  noIndex: html`Ces archives n’ont pas d’index où chercher. Lancez-les par <code>npm start</code> ou <code>clausewatch web</code>.`,
  words: 'Des mots, une « phrase entière » entre guillemets, ou entraîn* pour entraînement aussi',
  asItStoodOn: 'Tel qu’en vigueur le',
  onlyCurrent: 'Seulement ce qui vaut aujourd’hui',
  search: 'Chercher',
  inDocument: name => ` dans ${name}`,
  behind: percent =>
    `L’index est en préparation : il contient ${percent} % de toutes les visites. Les clauses plus récentes y seront quand il sera prêt.`,
  older: 'Clauses plus anciennes',
  begin: 'Tapez un mot, une phrase ou une adresse pour commencer',
  noClause: 'Aucune clause ne le dit',
  found: n => count(n, 'clause'),
  orMore: n => `${number(n)} clauses ou plus`,
  feed: 'Suivre cette recherche par un flux',
  firstOf: (first, times) => html`La première fois le ${first}, et ${times} fois en tout auparavant :`,
  stands: since => html`<b>En vigueur</b> depuis le ${since}`,
  stoodFrom: from => html`En vigueur du ${from}, `,
  goneOn: at => html`disparue le ${at}`,
};
