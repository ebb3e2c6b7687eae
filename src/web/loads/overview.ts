import type { ChangeQuery } from '../../archive/archive.ts';
import { DIRECTIONS, SEVERITIES, TOPICS } from '../../finding/finding.ts';
import { idAsked } from '../asked.ts';
import { LATEST, type Load, latelyOf, nowOf, type Query, targetsOf } from '../load.ts';
import { overviewPage } from '../pages/overview.ts';

/** Differences that raised no alert, shown folded. */
const SILENT = 30;

/** What changed lately, and how everything stands. */
export const loadOverview: Load = async (sources, _parameters, query) => {
  const { archive, roster, say } = sources;
  const states = await roster.states();
  const filter = filterAsked(query);
  const of = ofVendor(filter.vendor, states);
  const found = await archive.changes({ ...narrowed(filter), ...of, alerting: true, limit: LATEST + 1 });
  const alerting = found.slice(0, LATEST);
  const isFirst = filter.below === undefined;
  const silent = isFirst ? await archive.changes({ ...of, alerting: false, limit: SILENT }) : [];
  const lately = await latelyOf(sources);
  const targets = await targetsOf(sources, [...alerting, ...silent]);
  const older = found.length > LATEST ? alerting.at(-1)!.id : undefined;
  const view = { states, lately, alerting, silent, targets, filter, older, now: nowOf(sources) };
  const main = overviewPage(view, say);
  return { place: { title: say.overview.title, under: '/' }, main };
};

/** What the list of changes is narrowed to. */
export type OverviewFilter = NonNullable<ChangeQuery['finding']> & { vendor?: string; below?: number };

/** What is asked wrongly narrows nothing. */
function filterAsked({ vendor, topic, direction, severity, below }: Query): OverviewFilter {
  const known = <T extends string>(all: readonly T[], name: string | undefined) =>
    all.find(each => each === name);
  const last = idAsked(below);
  const [isTopic, isDirection, isSeverity] = [
    known(TOPICS, topic),
    known(DIRECTIONS, direction),
    known(SEVERITIES, severity),
  ];
  return {
    ...(vendor?.trim() && { vendor: vendor.trim() }),
    ...(isTopic && { topic: isTopic }),
    ...(isDirection && { direction: isDirection }),
    ...(isSeverity && { severity: isSeverity }),
    ...(last !== undefined && { below: last }),
  };
}

function narrowed({ vendor: _, below, ...finding }: OverviewFilter): Pick<ChangeQuery, 'finding' | 'below'> {
  return {
    ...(Object.keys(finding).length > 0 && { finding }),
    ...(below !== undefined && { below }),
  };
}

function ofVendor(
  vendor: string | undefined,
  states: Parameters<typeof overviewPage>[0]['states'],
): Pick<ChangeQuery, 'targets'> {
  if (vendor === undefined) return {};
  const name = vendor.toLowerCase();
  return {
    targets: states
      .filter(({ target }) => target.vendor.toLowerCase() === name)
      .map(({ target }) => target.id),
  };
}
