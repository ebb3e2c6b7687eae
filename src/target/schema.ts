import { compile } from 'css-select';
import { z } from 'zod';
import { longestGap, unfit } from './cadence.ts';
import { parseDuration } from './duration.ts';
import { PLAIN_VISIT, type Selector, type Step, type Target } from './target.ts';

const KEY = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const key = z.string().regex(KEY, 'use lower-case letters, digits and hyphens, e.g. `privacy-eu`');

const css = z.string().refine(isCss, 'is not a CSS selector');

function isCss(text: string): boolean {
  try {
    compile(text);
    return true;
  } catch {
    return false;
  }
}

const range = z.union([
  z.strictObject({ startBefore: css, endBefore: css }),
  z.strictObject({ startBefore: css, endAfter: css }),
  z.strictObject({ startAfter: css, endBefore: css }),
  z.strictObject({ startAfter: css, endAfter: css }),
]);

const SELECTORS =
  'is not a CSS selector, a range (one of startBefore, startAfter with one of endBefore, endAfter), or a list of them';
const selector: z.ZodType<Selector> = z.union([css, range], SELECTORS);
export const selectors = z
  .union([selector.transform(one => [one]), z.array(selector)], SELECTORS)
  .default([]);

const url = z.url({ protocol: /^https?$/, error: 'is not an http or https address' });
const locale = z.string().refine(isLocale, 'is not a language tag: write e.g. en, en-GB or fr-FR');

function isLocale(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

const timezone = z.string().refine(isTimezone, 'is not a time zone: write e.g. UTC or Europe/Paris');

function isTimezone(text: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }) !== undefined;
  } catch {
    return false;
  }
}

const duration = z.string().transform((text, context) => {
  const every = parseDuration(text);
  if (every !== undefined) return { every };
  context.addIssue({
    code: 'custom',
    message: 'is not a duration: write e.g. 30m, 6h or 1d, or {cron: "0 9 * * 1-5", timezone: Europe/Paris}',
  });
  return z.NEVER;
});
const fixedTimes = z
  .strictObject({ cron: z.string(), timezone: timezone.default('UTC') })
  .transform(({ cron: pattern, timezone: zone }, context) => {
    const cron = { pattern, timezone: zone };
    const why = unfit(cron);
    if (why === undefined) return { every: longestGap(cron), cron };
    context.addIssue({ code: 'custom', message: `is not a cron pattern such as "0 9 * * 1-5": ${why}` });
    return z.NEVER;
  });
/** How often, or when. */
const cadence = z.unknown().transform((value, context) => {
  const read = (typeof value === 'object' ? fixedTimes : duration).safeParse(value);
  if (read.success) return read.data as Pick<Target, 'every' | 'cron'>;
  for (const { path, message } of read.error.issues) context.addIssue({ code: 'custom', path, message });
  return z.NEVER;
});

const SECRET = /^[A-Z][A-Z0-9_]*$/;
const secret = z.string().regex(SECRET, 'is not the name of an environment variable, e.g. LUTRA_COOKIES');
const STEP =
  'is not a step: use {click: CSS}, {fill: CSS, with: text}, {waitFor: CSS} or {wait: 500}, in milliseconds up to 10000';
const step: z.ZodType<Step> = z.union(
  [
    z.strictObject({ click: css }),
    z.strictObject({ fill: css, with: z.string() }),
    z.strictObject({ waitFor: css }),
    z.strictObject({ wait: z.int().min(0).max(10_000) }),
  ],
  STEP,
);
const pixels = z.int().min(200).max(4_000);

const visiting = {
  read: z
    .enum(['browser', 'http', 'auto'], 'is not a way to read: use browser, http or auto')
    .default('browser'),
  timezone: timezone.default('UTC'),
  viewport: z.strictObject({ width: pixels, height: pixels }).default(PLAIN_VISIT.viewport),
  userAgent: z.string().trim().min(1).optional(),
  headers: z.record(z.string().regex(/^[A-Za-z0-9-]+$/), z.string()).default({}),
  cookies: secret.optional(),
  proxy: secret.optional(),
  robots: z.enum(['heed', 'record'], 'is not a policy for robots.txt: use heed or record').default('record'),
  steps: z.array(step).default([]),
};

/** One document in a vendor's file. */
const document = z.strictObject({
  name: z.string().trim().min(1),
  url,
  select: selectors,
  remove: selectors,
  locale: locale.default('en'),
  every: cadence.optional(),
  ...visiting,
});

/** `targets/<vendor>.yaml` as people write it. */
export const vendorFile = z.strictObject({
  vendor: z.string().trim().min(1),
  documents: z.record(key, document).refine(all => Object.keys(all).length > 0, 'names no document'),
});
