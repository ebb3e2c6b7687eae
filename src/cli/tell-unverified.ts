import type { Context } from '../context.ts';
import type { Target } from '../target/target.ts';

/** Says how many declared documents are left alone, and what has them visited. */
export function tellUnverified(log: Context['log'], declared: readonly Target[]): void {
  const left = declared.filter(({ unverified }) => unverified === true).length;
  if (left === 0) return;
  log.info(
    {},
    `unverified, and so left alone until \`targets verify --write\` has seen them: ${left} documents`,
  );
}
