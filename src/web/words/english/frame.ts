import { html } from 'hono/html';
import type { TroubleKind } from '../../../archive/trouble.ts';
import type { Html } from '../../html.ts';
import { count, number } from './common.ts';

/** What stands around every page, and the pages that say there is none. */
export const frame = {
  navigation: {
    '/': 'Findings',
    '/positions': 'Positions',
    '/search': 'Search',
    '/targets': 'Documents',
    '/alerts': 'Alerts',
    '/operations': 'Operations',
  },
  main: 'Main',
  breadcrumb: 'Breadcrumb',
  skip: 'Skip to content',
  feeds: 'What changed on training and opting out',
  foot: 'Clausewatch records what was publicly readable and when. Findings are read by rules from the text and quote their evidence; they are not legal advice.',
  feed: 'Atom feed',
  signedIn: (name: string, role: 'reader' | 'reviewer'): string => `Signed in as ${name}, ${role}.`,
  signOut: 'Sign out',
  /** This page in the other language, said in that language. */
  otherLanguage: 'English',

  nothingWatched: 'No document watched',
  lastReading: (at: Html): Html => html`Last reading ${at}`,
  readOf: (read: number, documents: number): string =>
    `${number(read)} of ${count(documents, 'document')} read`,

  trouble: (what: TroubleKind): string => `Clausewatch reads no page at the moment: ${TROUBLES[what]}.`,

  noSuchPage: 'No such page',
  noPage: 'There is no page at this address',
  noPageWhy: html`Nothing is ever taken out of the archive, so the address may have been cut or mistyped. The <a href="/">latest findings</a> and the <a href="/targets">documents watched</a> lead to everything else.`,
  failure: 'Failure',
  failed: 'This page could not be made',
  failedWhy:
    'Something failed on our side; the log says what. The archive itself is only read here, never altered. Trying again in a moment may help.',

  signIn: 'Sign in',
  signInWhy: 'Whoever runs this archive gave you a token. Your name stands beside what you do.',
  noSuchToken: 'No such token. Look for spaces around it, or ask whoever runs this archive for a new one.',
  yourName: 'Your name',
  token: 'Token',
};

/** What visitors learn of the archive's trouble; where it lies and how to mend it is for the log. */
const TROUBLES: Readonly<Record<TroubleKind, string>> = {
  'disk-full': 'its disk is full',
  'read-only': 'its archive cannot be written',
  'disk-failing': 'its disk fails',
  locked: 'another process keeps its archive locked',
  unreachable: 'its database cannot be reached',
  'damaged-database': 'its database is damaged',
};
