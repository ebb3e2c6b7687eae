import { plus } from '../../words/instant.ts';
import { scriptAddress } from '../client-files.ts';
import { type Load, nowOf } from '../load.ts';
import { positionsPageOf } from '../pages/positions.ts';
import { positionsAsked } from '../positions-asked.ts';

/** Changes among which the steps from one date to the next are looked for. */
const STEPS = 200;

/** What all documents say, at any time. */
export const loadPositions: Load = async (sources, _parameters, query) => {
  const { archive, say } = sources;
  const page = await positionsAsked(sources, query);
  const days = (await archive.changes({ alerting: true, limit: STEPS })).map(({ after }) => after.takenAt);
  const around = {
    // The day before a change shows how things stood without it.
    earlier: days.map(at => plus(at, -86_400_000)).find(at => at.slice(0, 10) < page.at.slice(0, 10)),
    later: days.findLast(at => at.slice(0, 10) > page.at.slice(0, 10)),
  };
  const [first] = (await archive.takenAfter(0, 1)).snapshots;
  const span = first && { first: first.takenAt, last: nowOf(sources) };
  const title = say.positions.title(page.at.slice(0, 10));
  const place = { title, under: '/positions', script: scriptAddress('slider.js') } as const;
  return { place, main: positionsPageOf(page, around, span, say) };
};
