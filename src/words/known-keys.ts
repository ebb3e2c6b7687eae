import { z } from 'zod';

/** An object of these keys and no others, whose complaint about another names them. */
export function knownKeys<S extends z.ZodRawShape>(shape: S): z.ZodObject<S, z.core.$strict> {
  const known = Object.keys(shape).join(', ');
  return z.strictObject(shape, {
    error: issue => (issue.code === 'unrecognized_keys' ? `known are ${known}` : undefined),
  });
}
