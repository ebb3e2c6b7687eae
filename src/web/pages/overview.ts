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
export function overviewPage(view: OverviewView): Html {
  const { states, lately, alerting, silent, targets, filter, older, now } = view;
  const standings = states.map(state => ({ state, standing: standing(state, lately, now) }));
  const isNarrowed = Object.keys(filter).length > 0;
  return html`
<header class="title"><h1>What changed on training and opting out</h1></header>
${filter.below === undefined && stateOfAll(standings)}
${(alerting.length > 0 || isNarrowed) && filterForm(filter)}
${alerting.length > 0 ? docket(alerting, targets, now) : isNarrowed ? NOTHING_SUCH : nothingYet(states)}
${older !== undefined && html`<p class="more"><a href="/?${filterQuery({ ...filter, below: older })}">Older findings</a></p>`}
${silent.length > 0 && silences(silent, targets)}
${filter.below === undefined && unread(standings, now)}`;
}

const NOTHING_SUCH = html`<p class="empty">No finding is all of this. <a href="/">Show all</a></p>`;

function nothingYet(states: readonly TargetState[]): Html | false {
  const read = states.filter(state => state.lastRead);
  return (
    read.length > 0 &&
    html`<p class="empty">Nothing has changed on these subjects since watching began. When it does, the sentence stands here, with what the page said before and after.</p>`
  );
}
