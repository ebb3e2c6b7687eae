import { html } from 'hono/html';
import type { Html } from '../../html.ts';
import { count, list, number } from './common.ts';

/** What changed lately, how all documents stand, and what could not be read. */
export const overview = {
  title: 'What changed on training and opting out',
  nothingSuch: 'No finding is all of this.',
  nothingYet:
    'Nothing has changed on these subjects since watching began. When it does, the sentence stands here, with what the page said before and after.',
  older: 'Older findings',
  latest: 'Latest findings',
  finding: 'Finding',
  severity: 'Severity',

  stateOfAll: 'State of all watched documents',
  noneWatched:
    'No document is watched yet. Each file in the targets folder declares the documents of one vendor.',
  noneRead: (all: number): Html =>
    html`${count(all, 'document')} watched; none has been read yet. <a href="#unread">When each is read</a> stands below.`,
  sum(all: number, { changed, calm, unread }: { changed: number; calm: number; unread: number }): Html {
    const told = list([`${number(changed)} changed on these subjects`, `${number(calm)} did not`]);
    const blind = unread > 0 && html`; <a href="#unread">${number(unread)} could not be read</a>`;
    return html`${count(all, 'document')} watched. In the last seven days ${told}${blind}.`;
  },
  legend: ['Each step of the line is one document.', 'Line: calm', 'Stroke: changed', '× and gap: not read'],
  allWithState: 'All documents, with their state',
  drawn: (all: number): string =>
    `${count(all, 'watched document')} in one line. The list below says how each stands.`,
  unreadLabel: (vendor: string): string => `${vendor}, unread`,
  standing: {
    calm: 'calm',
    changed: 'changed',
    blind: 'not read',
    never: 'never read',
    retired: 'not watched',
  },
  drawing: 'Drawing',

  silences: (n: number): string => `${count(n, 'difference')} that raised no alert, each with its reason`,
  whatDiffers: 'What differs',
  whyNoAlert: 'Why no alert',

  stillToRead: 'What is still to be read',
  notRead: 'What could not be read',
  silenceMeansNothing: 'For these documents silence means nothing.',
  lastGoodStays: 'The last good text stays in the archive.',
  lastRead: 'Last read',
  reason: 'Reason',
  next: 'What happens next',
  never: 'Never',
  dueSince: (at: Html): Html => html`Due since ${at}.`,
  readAgain: (at: Html): Html => html`Read again at ${at}.`,
  allUnread: (n: number): string => `All ${number(n)} documents that could not be read`,
};
