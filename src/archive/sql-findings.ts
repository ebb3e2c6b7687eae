import type { Finding } from '../finding/finding.ts';
import { fromJson, toJson } from './json.ts';
import type { Database } from './schema.ts';

export async function insertFindings(
  db: Database,
  change: number,
  findings: readonly Finding[],
): Promise<void> {
  const rows = findings.map((finding, position) => ({
    change_id: change,
    position,
    topic: finding.topic,
    direction: finding.direction,
    severity: finding.severity,
    material: finding.material ? (1 as const) : (0 as const),
    content: toJson(finding),
  }));
  // A row a statement: a page that was rewritten can have more findings than one statement takes parameters.
  for (const row of rows) await db.insertInto('findings').values(row).execute();
}

/** The findings of each of these changes, in the order they were given in. */
export async function selectFindings(
  db: Database,
  changes: readonly number[],
): Promise<ReadonlyMap<number, readonly Finding[]>> {
  if (changes.length === 0) return new Map();
  const rows = await db
    .selectFrom('findings')
    .select(['change_id', 'content'])
    .where('change_id', 'in', changes)
    .orderBy('change_id')
    .orderBy('position')
    .execute();
  const byChange = Map.groupBy(rows, row => row.change_id);
  return new Map([...byChange].map(([change, its]) => [change, its.map(row => fromJson(row.content))]));
}
