import { html } from 'hono/html';
import type { ChangeSummary, TargetState } from '../../archive/archive.ts';
import type { Target, TargetId } from '../../target/target.ts';
import type { Instant } from '../../words/instant.ts';
import { docket } from '../docket.ts';
import type { Html } from '../html.ts';
import type { OverviewFilter } from '../loads/overview.ts';
import { filterForm, filterQuery } from '../overview-filter.ts';
import { silences } from '../silences.ts';
import { standing } from '../standing.ts';
import { stateOfAll } from '../state-of-all.ts';
import { unread } from '../unread.ts';
import type { WebWords } from '../words/web-words.ts';

export interface OverviewView {
  states: readonly TargetState[];
  /** The newest change that alerted, of each document that has one. */
  lately: ReadonlyMap<TargetId, ChangeSummary>;
  /** Changes that alerted and are asked for, newest first. */
  alerting: readonly ChangeSummary[];
  /** Changes that did not, newest first. */
  silent: readonly ChangeSummary[];
  targets: ReadonlyMap<TargetId, Target>;
  filter: OverviewFilter;
  /** Id of the change below which there are older ones. */
  older: number | undefined;
  now: Instant;
}

/** What changed lately on training and opting out; how all documents stand; what could not be read. */
export function overviewPage(view: OverviewView, say: WebWords): Html {
  const { states, lately, alerting, silent, targets, filter, older, now } = view;
  const standings = states.map(state => ({ state, standing: standing(state, lately, now) }));
  const isNarrowed = Object.keys(filter).length > 0;
  return html`
<header class="title"><h1>${say.overview.title}</h1></header>
${filter.below === undefined && stateOfAll(standings, say)}
${(alerting.length > 0 || isNarrowed) && filterForm(filter, say)}
${alerting.length > 0 ? docket(alerting, targets, say, now) : isNarrowed ? nothingSuch(say) : nothingYet(states, say)}
${older !== undefined && html`<p class="more"><a href="/?${filterQuery({ ...filter, below: older })}">${say.overview.older}</a></p>`}
${silent.length > 0 && silences(silent, targets, say)}
${filter.below === undefined && unread(standings, say, now)}`;
}

function nothingSuch({ overview, showAll }: WebWords): Html {
  return html`<p class="empty">${overview.nothingSuch} <a href="/">${showAll}</a></p>`;
}

function nothingYet(states: readonly TargetState[], { overview }: WebWords): Html | false {
  const isRead = states.some(state => state.lastRead);
  return isRead && html`<p class="empty">${overview.nothingYet}</p>`;
}
