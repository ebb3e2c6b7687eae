import type { Fault, Stage } from '../../archive/log/fault.ts';

/** What was verified, for people. */
export function soundForPeople(archive: string, verified: ReadonlyMap<Stage, number>): string {
  const counted = (['checks', 'documents', 'sealed rows', 'timestamps', 'blobs'] as const).map(
    stage => `${(verified.get(stage) ?? 0).toLocaleString('en')} ${stage}`,
  );
  return `The archive in ${archive} is as it was recorded: ${counted.join(', ')}.`;
}

/** What is wrong, for people. */
export function faultsForPeople(archive: string, faults: readonly Fault[]): string {
  const paragraphs = faults.map(
    ({ what, where, mend }) => `  ${what}\n    where: ${where}\n    mend:  ${mend}`,
  );
  return [`The archive in ${archive} is not as it was recorded.`, ...paragraphs].join('\n');
}
