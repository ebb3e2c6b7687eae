import type { Database } from '../schema.ts';
import { firstDifference } from './difference.ts';
import { alteration, type Fault } from './fault.ts';
import { deriveLeaves } from './sql-leaves.ts';

/** A leaf as it is kept. */
export interface LeafRow {
  leaf_index: number;
  check_id: number;
  content: string;
}

/** The leaves that their rows do not give any more. */
export async function differingLeaves(db: Database, leaves: readonly LeafRow[]): Promise<readonly Fault[]> {
  const derived = await deriveLeaves(
    db,
    leaves.map(leaf => leaf.check_id),
  ).catch(() => undefined);
  const faults: Fault[] = [];
  for (const leaf of leaves) {
    const now = derived ? derived.get(leaf.check_id) : await derivedAlone(db, leaf.check_id);
    if (now !== leaf.content) faults.push(differs(leaf, now));
  }
  return faults;
}

/** The leaf of one check, or what makes it impossible to derive. */
async function derivedAlone(db: Database, check: number): Promise<string | Error | undefined> {
  return deriveLeaves(db, [check]).then(
    derived => derived.get(check),
    (error: Error) => error,
  );
}

function differs({ leaf_index, check_id, content }: LeafRow, now: string | Error | undefined): Fault {
  const logged = parsed(content);
  const where = `rows of check ${check_id}, or leaf ${leaf_index} of log_leaves`;
  if (logged === undefined) {
    return alteration(`leaf ${leaf_index} of the log is damaged`, `log_leaves, leaf_index ${leaf_index}`);
  }
  const name = `check ${check_id}${logged.check?.target ? ` of ${logged.check.target}` : ''}`;
  if (now === undefined) return alteration(`${name} is logged, but missing`, `checks, id ${check_id}`);
  if (now instanceof Error) return alteration(`${name} cannot be read (${now.message})`, where);
  const difference = firstDifference(parsed(now), logged) ?? 'it is written otherwise';
  return alteration(`${name} is not what was logged: ${difference}`, where);
}

function parsed(content: string): { check?: { target?: string } } | undefined {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}
