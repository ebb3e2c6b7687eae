import type { Config } from '../config.ts';
import { PLAIN_VISIT, type Target } from '../target/target.ts';
import type { Reading } from '../watch/reading.ts';
import { speaksOf } from '../watch/speaks-of.ts';

/** Opens a browser that reads pages and records nothing. */
export async function openLooking(config: Config) {
  const { openReader } = await import('../capture/playwright-reader.ts');
  const { requireBrowser } = await import('../machine/required.ts');
  const executablePath = await requireBrowser({ ...process.env, CHROMIUM_PATH: config.chromiumPath });
  const reader = await openReader({
    executablePath,
    clock: () => new Date(),
    allow: config.allowPrivateHosts,
  });
  return { reader, [Symbol.asyncDispose]: () => reader.close() };
}

/** An address as a target that nobody declared. */
export function undeclared(url: string): Target {
  return {
    id: 'look/once',
    vendor: '',
    document: '',
    url,
    select: [],
    remove: [],
    locale: 'en',
    every: 0,
    visit: PLAIN_VISIT,
  };
}

/** What a look saw, and the clauses that would be watched. */
export function seenBy({ document, capture }: Extract<Reading, { kind: 'read' }>) {
  return {
    seen: {
      url: capture.finalUrl,
      status: capture.status,
      title: document.title,
      language: document.language,
      section: document.section,
      clauses: document.clauses.length,
    },
    relevant: speaksOf(document).map(({ topic, after }) => ({ topic, text: after?.text ?? '' })),
  };
}
