import type { Severity } from './finding.ts';
import type { Reading } from './reading.ts';

/** How grave it is, and why, in plain words. */
export function severityOf(readings: readonly Reading[]): { severity: Severity; reasons: readonly string[] } {
  const firm = readings.some(reading => reading.statement.firm);
  if (!readings.some(reading => reading.difference.material))
    return { severity: 'low', reasons: ['only the wording changed'] };
  if (!firm) return { severity: 'low', reasons: ['only a hint of the topic'] };
  return { severity: 'medium', reasons: ['changed'] };
}
