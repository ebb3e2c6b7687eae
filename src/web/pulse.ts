import { html } from 'hono/html';
import type { TargetState } from '../archive/archive.ts';
import type { Instant } from '../words/instant.ts';
import type { Html } from './html.ts';
import { between, DAY } from './instants.ts';
import { isBlind, newestEnd } from './standing.ts';
import type { WebWords } from './words/web-words.ts';

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

export function pulseLine({ documents, read, lastReadAt }: Pulse, say: WebWords, now: Instant): Html {
  if (!documents) return html`<p class="pulse">${say.frame.nothingWatched}</p>`;
  const day = lastReadAt && between(lastReadAt, now) > DAY ? `${say.day(lastReadAt)}, ` : '';
  const last = lastReadAt && say.time(lastReadAt, `${day}${say.hour(lastReadAt)} UTC`);
  return html`<p class="pulse">${last && html`${say.frame.lastReading(last)} · `}<a href="${read < documents ? '/#unread' : '/targets'}">${say.frame.readOf(read, documents)}</a></p>`;
}
