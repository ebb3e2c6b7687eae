import { asked } from './asked.ts';
import { nowOf, type Query, type Sources } from './load.ts';
import { type PositionsPage, positionsPage } from './positions-table.ts';

/** The page of positions that an address asks for. */
export async function positionsAsked(sources: Sources, query: Query): Promise<PositionsPage> {
  const { archive, roster, read, search } = sources;
  return positionsPage(archive, await roster.states(), asked(query, nowOf(sources)), read, search?.said);
}
