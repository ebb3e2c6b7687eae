import { type Taken, takeCollection } from '../../../src/target/ota/collection.ts';
import type { Rename } from '../../../src/target/ota/renames.ts';

/** Takes declarations that are written as objects, or as the text of a file. */
export function take(files: Record<string, unknown>, renames: readonly Rename[] = []): Taken {
  const texts = Object.entries(files).map(
    ([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value, null, 2)] as const,
  );
  return takeCollection({ files: new Map(texts), renames });
}

/** The remarks of an import as its reader sees them. */
export function said({ remarks }: Pick<Taken, 'remarks'>): string[] {
  return remarks.map(({ kind, file, line, message }) => `${kind} ${file}:${line}: ${message}`);
}
