import { reaches, type Who } from './audience.ts';
import type { Way } from './position.ts';
import type { Statement } from './statement.ts';
import { PUBLIC } from './statement.ts';
import type { Line } from './table.ts';

export interface Ways {
  ways: readonly Way[];
  /** The sentences that tell them. */
  from: readonly Statement[];
}

/** Ways that take an account, which people who are no users do not have. */
const WITH_ACCOUNT = new Set<string>(['setting', 'support-chat']);

/**
 * How those of a line can refuse: as the refusals of training say, and where these point to the rights of all, as rights are exercised.
 * Where training cannot be refused as such, the general right to object remains.
 */
export function waysOf(line: Line, statements: readonly Statement[]): Ways {
  if (line.trains === 'not-stated') return { ways: ['not-stated'], from: [] };
  if (line.trains === 'no') return modeWays(line);
  if (line.trains === 'only-with-consent') return told(line.consents, []);
  const never = line.refusals.filter(({ denied }) => denied);
  if (line.trains === 'yes') {
    if (never.length > 0) return { ways: ['not-offered'], from: never };
    const objections = statements.filter(each => each.kind === 'objection' && holdsFor(each, line.who));
    return objections.length === 0
      ? told([], [])
      : told(objections, rightsOf(line, statements), true, line.subject === PUBLIC);
  }
  const offered = [
    ...line.refusals.filter(each => !each.denied),
    ...line.uses.filter(({ refusable }) => refusable),
  ];
  const rights = rightsOf(line, statements);
  const asRights = offered.some(
    each => each.asRights || rights.some(right => right.section === each.section),
  );
  return told(offered, asRights ? rights : []);
}

/** In a way of use that keeps data out of training, choosing it is how one refuses. */
function modeWays({ uses, subject }: Line): Ways {
  const ways = uses.filter(({ ways }) => ways.some(({ value }) => value === 'setting'));
  return subject.includes(' ') && ways.length > 0
    ? { ways: ['setting'], from: ways }
    : { ways: ['not-stated'], from: [] };
}

function rightsOf({ who }: Line, statements: readonly Statement[]): readonly Statement[] {
  return statements.filter(each => each.kind === 'rights' && holdsFor(each, who));
}

function holdsFor({ audience }: Statement, who: Who): boolean {
  return reaches(audience, who);
}

function told(
  own: readonly Statement[],
  rights: readonly Statement[],
  general = false,
  outsiders = false,
): Ways {
  const found: [string, Statement][] = [
    ...(general ? [] : own.flatMap(each => each.ways.map(({ value }): [string, Statement] => [value, each]))),
    ...rights.flatMap(each =>
      each.ways
        .filter(({ value }) => value !== 'setting' || tellsOf(each, own))
        .map(({ value }): [string, Statement] => [value, each]),
    ),
  ].filter(([value]) => !outsiders || !WITH_ACCOUNT.has(value)) as [string, Statement][];
  const ways = [...new Set(found.map(([value]) => value as Way))];
  const from = [...new Set([...(ways.length > 0 ? own : []), ...found.map(([, each]) => each)])];
  return ways.length === 0 ? { ways: ['not-stated'], from: [] } : { ways, from };
}

/** "… the right to object to this. To exercise your rights, visit the settings": only there are settings known to serve objections. */
function tellsOf({ exercises, clause }: Statement, own: readonly Statement[]): boolean {
  return exercises && own.some(each => each.clause === clause);
}
