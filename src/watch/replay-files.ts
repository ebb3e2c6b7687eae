import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { z } from 'zod';
import { selectors } from '../target/schema.ts';
import { PLAIN_VISIT, type Selector, type Target } from '../target/target.ts';

const HOUR = 3_600_000;
const unzip = promisify(gunzip);

const folderSchema = z.object({
  slug: z.string().regex(/^[a-z0-9-]+$/, 'may hold lower-case letters, digits and hyphens only'),
  /** `Vendor/Document`. */
  document: z.string(),
  url: z.url(),
  select: selectors.nullish(),
  remove: selectors.nullish(),
  steps: z
    .array(z.object({ file: z.string().regex(/^[^/\\]+$/), fetched: z.iso.datetime({ offset: true }) }))
    .min(1),
});

/** A stored capture with the moment it was fetched. */
export interface ReplayStep {
  file: string;
  fetched: string;
  contentType: string;
  /** The stored bytes, read when asked for, so that a long history does not fill the memory. */
  body(): Promise<Buffer>;
}

/** A folder of stored captures of one target, oldest first. */
export interface ReplayFolder {
  target: Target;
  steps: readonly ReplayStep[];
}

/**
 * Reads `replay.json` of a folder: the target, and its captures as gzipped files beside it.
 * @throws Error naming the file and what is wrong with it
 */
export async function readReplayFolder(directory: string): Promise<ReplayFolder> {
  const file = join(directory, 'replay.json');
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Error(
      `${file} cannot be read (${error.code}): name a folder that holds a replay.json and its captures`,
    );
  });
  const parsed = folderSchema.safeParse(parseJson(text, file));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(`${file}: ${issue?.path.join('.') || 'the file'}: ${issue?.message}`);
  }
  const { slug, document, url, select, remove, steps } = parsed.data;
  const [vendor = document, name = document] = document.split('/');
  return {
    target: {
      id: `replay/${slug}`,
      vendor,
      document: name,
      url,
      select: (select ?? []) as Selector[],
      remove: (remove ?? []) as Selector[],
      locale: 'en',
      every: HOUR,
      visit: PLAIN_VISIT,
    },
    steps: steps.map(step => ({
      ...step,
      contentType: step.file.includes('.pdf') ? 'application/pdf' : 'text/html; charset=utf-8',
      body: async () => {
        const bytes = await readFile(join(directory, step.file));
        return step.file.endsWith('.gz') ? unzip(bytes) : bytes;
      },
    })),
  };
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file} is not JSON: ${(error as Error).message}`);
  }
}
