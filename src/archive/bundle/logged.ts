import { z } from 'zod';
import { PAGES } from './reading-files.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** What an entry of the log says that a bundle's files are held against; it says more. */
const entry = z.object({
  check: z.object({ id: z.int(), target: z.string(), startedAt: z.string(), outcome: z.string() }),
  snapshot: z.object({ id: z.int(), body: hash, document: hash }).optional(),
  change: z
    .object({
      id: z.int(),
      before: z.int(),
      after: z.int(),
      beforeDocument: hash,
      lastReadBefore: z.string(),
      edits: hash,
      verdict: hash,
    })
    .optional(),
  findings: z.array(z.object({ content: hash })).default([]),
  evidence: z.array(z.object({ name: z.string(), hash })).default([]),
});

export type Logged = z.infer<typeof entry>;

/** @throws Error when the text is no entry of a log */
export function loggedIn(leaf: string): Logged {
  return entry.parse(JSON.parse(leaf));
}

/** The files that may stand in the folder of a reading, with the SHA-256 that the log has of each. */
export function loggedFiles({ snapshot, change, findings, evidence }: Logged): ReadonlyMap<string, string> {
  return new Map([
    ...(snapshot
      ? [
          ...Object.values(PAGES).map(name => [name, snapshot.body] as const),
          ['document.json', snapshot.document] as const,
        ]
      : []),
    ...(change
      ? ([
          ['edits.json', change.edits],
          ['verdict.json', change.verdict],
          ['compared-before.json', change.beforeDocument],
        ] as const)
      : []),
    ...findings.map(({ content }, index) => [`finding-${index + 1}.json`, content] as const),
    ...evidence.map(file => [file.name, file.hash] as const),
  ]);
}
