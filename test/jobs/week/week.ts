import { whatIsWrong } from '../../archive/kills/what-is-wrong.ts';
import { type Alerts, alertsAmiss } from './alerts-amiss.ts';
import type { Lived } from './live-by.ts';
import { liveThrough } from './live-through.ts';
import { requestsAmiss } from './requests-amiss.ts';
import { MINUTE, type Script, scriptOf, type WeekSize } from './script.ts';
import { type Visits, visitsAmiss } from './visits-amiss.ts';

/** What a simulated week came to. */
export interface Week {
  script: Script;
  lived: Lived;
  visits: Visits;
  alerts: Alerts;
  requests: { requests: number; repeated: number };
  /** Whatever should not be; nothing where all is well. */
  wrong: readonly string[];
}

/**
 * Has the real service live through days of which the clock alone is made up, while everything it works with fails in turn and it is
 * killed, and holds what came of it against what is promised.
 * @param minutes between two rounds of what is due
 */
export function liveAWeek(size: WeekSize, minutes: number, told?: (lived: Lived) => void): Promise<Week> {
  const round = minutes * MINUTE;
  const script = scriptOf(size, round);
  return liveThrough(
    script,
    round,
    async aftermath => {
      const { home, messages, ...lived } = aftermath;
      const visits = await visitsAmiss(home, script, lived, round);
      const alerts = await alertsAmiss(home, script, lived.now, messages);
      const requests = await requestsAmiss(home, script, lived, aftermath.requests);
      const archive = await whatIsWrong(home, []);
      const impatience = lived.slack.impatient.map(
        ({ channel, early }) =>
          `${channel} was called ${early} ms before the peace was over that it had asked for`,
      );
      const wrong = [visits, alerts, requests].flatMap(part => part.wrong);
      return { script, lived, visits, alerts, requests, wrong: [...wrong, ...archive, ...impatience] };
    },
    told,
  );
}
