import { html } from 'hono/html';
import type { ChangeSummary, TargetState } from '../../archive/archive.ts';
import type { Target, TargetId } from '../../target/target.ts';
import type { Instant } from '../../words/instant.ts';
import { docket } from '../docket.ts';
import type { Html } from '../html.ts';
import { silences } from '../silences.ts';
import { newestByTarget, standing } from '../standing.ts';
import { stateOfAll } from '../state-of-all.ts';
import { unread } from '../unread.ts';

export interface OverviewView {
  states: readonly TargetState[];
  /** Changes that alerted, newest first. */
  alerting: readonly ChangeSummary[];
  /** Changes that did not, newest first. */
  silent: readonly ChangeSummary[];
  targets: ReadonlyMap<TargetId, Target>;
  now: Instant;
}

/** What changed lately on training and opting out; how all documents stand; what could not be read. */
export function overviewPage({ states, alerting, silent, targets, now }: OverviewView): Html {
  const lately = newestByTarget(alerting);
  const standings = states.map(state => ({ state, standing: standing(state, lately, now) }));
  return html`
<header class="title"><h1>What changed on training and opting out</h1></header>
${stateOfAll(standings)}
${alerting.length ? docket(alerting, targets, now) : nothingYet(states)}
${silent.length > 0 && silences(silent, targets)}
${unread(standings, now)}`;
}

function nothingYet(states: readonly TargetState[]): Html | false {
  const read = states.filter(state => state.lastRead);
  return (
    read.length > 0 &&
    html`<p class="empty">Nothing has changed on these subjects since watching began. When it does, the sentence stands here, with what the page said before and after.</p>`
  );
}
