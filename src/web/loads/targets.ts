import type { TargetState } from '../../archive/archive.ts';
import { type Load, latelyOf, nowOf, type Query, type Sources } from '../load.ts';
import { targetsPage } from '../pages/targets.ts';
import { byName } from '../roster.ts';
import { standing } from '../standing.ts';

/** Documents on one page. */
const AT_ONCE = 100;

/** All that is watched, a page of it. */
export const loadTargets: Load = async (sources, _parameters, query) => {
  const { roster, say } = sources;
  const now = nowOf(sources);
  const filter = targetsAsked(query);
  const lately = await latelyOf(sources);
  const declared = await roster.states();
  const states = byName(filter.state === 'retired' ? await retired(sources, declared) : declared);
  const fitting = states
    .map(state => ({ state, standing: standing(state, lately, now) }))
    .filter(({ state: { target }, standing: { kind } }) => {
      const isUnread = kind === 'blind' || kind === 'never';
      return (
        (filter.vendor === undefined || target.vendor.toLowerCase() === filter.vendor.toLowerCase()) &&
        (filter.language === undefined || languageOf(target.locale) === filter.language) &&
        (filter.state === undefined || filter.state === (isUnread ? 'unread' : kind))
      );
    });
  const view = {
    shown: fitting.slice(filter.from, filter.from + AT_ONCE),
    total: fitting.length,
    documents: declared.length,
    vendors: new Set(declared.map(({ target }) => target.vendor)).size,
    languages: [...new Set(states.map(({ target }) => languageOf(target.locale)))].sort(),
    next: filter.from + AT_ONCE < fitting.length ? filter.from + AT_ONCE : undefined,
    filter,
    now,
  };
  const main = targetsPage(view, say);
  return { place: { title: say.watched.title, under: '/targets' }, main };
};

export const STATES = ['calm', 'changed', 'unread', 'retired'] as const;

/** Documents that are no longer watched, or never were, among which those asked for are looked for. */
const MOST_RETIRED = 2_000;

async function retired(
  { archive }: Sources,
  declared: readonly TargetState[],
): Promise<readonly TargetState[]> {
  const watched = new Set(declared.map(({ target }) => target.id));
  const ids = (await archive.knownTargets()).filter(id => !watched.has(id));
  return archive.targets(ids.slice(0, MOST_RETIRED));
}

/** Which documents are asked for. */
export interface TargetsFilter {
  vendor?: string;
  /** Primary subtag of the language that pages are asked for in. */
  language?: string;
  state?: (typeof STATES)[number];
  from: number;
}

function targetsAsked({ vendor, language, state, from }: Query): TargetsFilter {
  const isState = STATES.find(each => each === state);
  return {
    ...(vendor?.trim() && { vendor: vendor.trim() }),
    ...(language && { language }),
    ...(isState && { state: isState }),
    from: from !== undefined && /^\d{1,7}$/.test(from) ? Number(from) : 0,
  };
}

function languageOf(locale: string): string {
  return locale.split('-')[0] ?? locale;
}
