import { html } from 'hono/html';
import type { Html } from '../../html.ts';
import { count, number } from './common.ts';

/** The search through all clauses. */
export const search = {
  title: 'Search',
  titleOf: (words: string): string => `Search: ${words}`,
  heading: 'Search the clauses',
  lede: 'Every clause of every reading, with when it first appeared and when it went.',
  noIndex: html`This web archive keeps no index to search. Start it with <code>npm start</code> or <code>clausewatch web</code>.`,
  words: 'Words, a “whole phrase” in quotes, or train* for training as well',
  asItStoodOn: 'As it stood on',
  onlyCurrent: 'Only what stands today',
  search: 'Search',
  inDocument: (name: string): string => ` in ${name}`,
  behind: (percent: number): string =>
    `The index is being made: ${percent} % of all visits are in it. Newer clauses are found when it is done.`,
  older: 'Older clauses',
  begin: 'Type a word, a phrase or an address to begin',
  noClause: 'No clause says so',
  found: (n: number): string => count(n, 'clause'),
  orMore: (n: number): string => `${number(n)} clauses or more`,
  feed: 'Follow this search as a feed',
  firstOf: (first: Html, times: number): Html => html`First ${first}, and ${times} times in all before:`,
  stands: (since: Html): Html => html`<b>Stands</b> since ${since}`,
  stoodFrom: (from: Html): Html => html`Stood from ${from}, `,
  goneOn: (at: Html): Html => html`gone on ${at}`,
};
