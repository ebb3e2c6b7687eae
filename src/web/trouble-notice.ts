import { html } from 'hono/html';
import type { TroubleKind } from '../archive/trouble.ts';
import type { Html } from './html.ts';

/** What visitors learn of the archive's trouble; where it lies and how to mend it is for the log. */
const WORDS: Readonly<Record<TroubleKind, string>> = {
  'disk-full': 'its disk is full',
  'read-only': 'its archive cannot be written',
  'disk-failing': 'its disk fails',
  locked: 'another process keeps its archive locked',
  unreachable: 'its database cannot be reached',
  'damaged-database': 'its database is damaged',
};

/** Told on every page: what it shows may be out of date. */
export function troubleNotice(kind: TroubleKind): Html {
  return html`<p class="trouble wrap" role="status">Clausewatch reads no page at the moment: ${WORDS[kind]}.</p>`;
}
