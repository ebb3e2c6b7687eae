import { canonical, type Plain } from '../../words/canonical.ts';
import { sha256 } from '../../words/sha256.ts';

/**
 * SHA-256 over all other columns of a row. Rows that are altered in the course of things (declarations, schedules, hosts, the
 * delivery of alerts) carry one, so that a byte that a disk or a hand has changed is found. It proves nothing to others: whoever
 * writes rows can write seals. What is proven stands in the log.
 */
export function sealOf(row: { readonly [column: string]: string | number | null }): string {
  const { seal: _, ...columns } = row;
  return sha256(canonical(columns as Plain));
}

/** The row with its seal. */
export function sealed<T extends { readonly [column: string]: string | number | null }>(
  row: T,
): T & { seal: string } {
  return { ...row, seal: sealOf(row) };
}
