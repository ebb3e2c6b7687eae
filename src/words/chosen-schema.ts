import { z } from 'zod';

/** Reads a value by the schema that its look calls for, so that what is wrong is said of what was meant, and not of every alternative. */
export function chosenSchema<T>(choose: (given: unknown) => z.ZodType<T>): z.ZodType<T> {
  return z.unknown().transform((given, context): T => {
    const read = choose(given).safeParse(given);
    if (read.success) return read.data;
    for (const issue of read.error.issues) context.addIssue({ ...issue });
    return z.NEVER;
  });
}
