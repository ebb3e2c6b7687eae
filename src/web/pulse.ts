import { html } from 'hono/html';
import type { TargetState } from '../archive/archive.ts';
import type { Instant } from '../words/instant.ts';
import type { Html } from './html.ts';
import { between, DAY, day, hour, time } from './instants.ts';
import { isBlind, newestEnd } from './standing.ts';
import { count } from './words.ts';

/** Blindness is told on every page: how many of the watched documents could be read, and when one last was. */
export interface Pulse {
  documents: number;
  read: number;
  lastReadAt: Instant | undefined;
}

export function pulse(states: readonly TargetState[], now: Instant): Pulse {
  return {
    documents: states.length,
    read: states.filter(state => !isBlind(state, now)).length,
    lastReadAt: newestEnd(states, 'lastRead'),
  };
}

export function pulseLine({ documents, read, lastReadAt }: Pulse, now: Instant): Html {
  if (!documents) return html`<p class="pulse">No document watched</p>`;
  const last = lastReadAt && between(lastReadAt, now) > DAY ? `${day(lastReadAt)}, ` : '';
  return html`<p class="pulse">${lastReadAt && html`Last reading ${time(lastReadAt, `${last}${hour(lastReadAt)} UTC`)} · `}<a href="${read < documents ? '/#unread' : '/targets'}">${read.toLocaleString('en')} of ${count(documents, 'document')} read</a></p>`;
}
