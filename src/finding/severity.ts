import type { Severity } from './finding.ts';
import type { Reading } from './reading.ts';
import type { PartValue } from './statement.ts';

/** How grave it is, and why, in plain words. The gravest reading decides; every reading's reasons are told once. */
export function severityOf(readings: readonly Reading[]): { severity: Severity; reasons: readonly string[] } {
  const material = readings.filter(isMaterial);
  if (material.length === 0) {
    const reworded = readings.every(reading => !reading.difference.material);
    return {
      severity: 'low',
      reasons: [reworded ? 'only the wording changed' : 'only a mention of the topic'],
    };
  }
  const firm = material.filter(reading => reading.standing === 'telling');
  if (firm.length === 0) return { severity: 'low', reasons: ['only a hint of the topic'] };
  const reasons = [...new Set(firm.flatMap(reasonsOf))];
  return { severity: firm.some(isGrave) ? 'high' : 'medium', reasons };
}

/** Whether the reading tells of a change in substance. */
export function isMaterial({ difference, standing }: Reading): boolean {
  return difference.material && standing !== 'mention';
}

/** A say in training, or training itself, that comes, goes or turns round. The same about cookies or newsletters is less grave. */
function isGrave(reading: Reading): boolean {
  const aboutTraining =
    reading.statement.topic === 'training' ||
    reading.parts.has('purpose:training') ||
    reading.statement.says.endsWith('training');
  return aboutTraining && reasonsOf(reading).some(reason => GRAVE.has(reason));
}

const GRAVE: ReadonlySet<string> = new Set([
  'data is newly used for training',
  'a promise is gone',
  'what was denied is now stated',
  'a way to refuse is gone',
  'a new way to refuse',
  'it is newly said that one cannot refuse',
]);

function reasonsOf({ statement, difference }: Reading): readonly string[] {
  if (difference.change === 'modified')
    return modified(difference.gained, difference.lost, difference.denial);
  const added = difference.change === 'added';
  if (statement.burden && statement.denied) return [added ? 'a new promise' : 'a promise is gone'];
  if (statement.topic === 'training' && statement.burden)
    return [added ? 'data is newly used for training' : 'a use for training is gone'];
  if (statement.burden) return [added ? 'a new use of data' : 'a use of data is gone'];
  if (statement.denied)
    return [
      added ? 'it is newly said that one cannot refuse' : 'it is no longer said that one cannot refuse',
    ];
  if (statement.manner === 'cost')
    return [added ? 'what refusing costs is newly said' : 'what refusing costs is no longer said'];
  return [added ? 'a new way to refuse' : 'a way to refuse is gone'];
}

/** Which parts of a statement, when they change, are named how. */
const PART_REASONS: readonly (readonly [RegExp, string])[] = [
  [/^(?:channel|address):/, 'the way to refuse changed'],
  [/^condition:/, 'a condition changed'],
  [/^basis:/, 'the legal basis changed'],
  [/^whom:/, 'who is concerned changed'],
  [/^data:/, 'the data concerned changed'],
  [/^purpose:/, 'the purpose changed'],
  [/^actor:/, 'who takes part changed'],
  [/^safeguard:/, 'a safeguard changed'],
];

function modified(
  gained: readonly PartValue[],
  lost: readonly PartValue[],
  denial?: boolean,
): readonly string[] {
  const changed = [...gained, ...lost];
  const reasons = PART_REASONS.filter(([part]) => changed.some(value => part.test(value))).map(
    ([, reason]) => reason,
  );
  if (denial === false) return ['what was denied is now stated', ...reasons];
  if (denial === true) return ['what was stated is now denied', ...reasons];
  return reasons.length > 0 ? reasons : ['words of substance changed'];
}
