import { z } from 'zod';
import { editedFile } from './schema.ts';

/** What editors need to complete and check target files: `targets/schema.json`. Whether a selector is CSS is beyond it. */
export function targetFileSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(editedFile, { io: 'input' });
  return { $schema, title: 'Target file of Clausewatch', ...schema };
}
