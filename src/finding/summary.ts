import type { Reading } from './reading.ts';

export function summaryOf({ statement, difference }: Reading): string {
  return `${difference.change}: ${statement.says}.`;
}
