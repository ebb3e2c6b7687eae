import { compile } from 'css-select';
import { z } from 'zod';
import { chosenSchema } from '../words/chosen-schema.ts';
import { instant } from '../words/instant.ts';
import { parseDuration } from './duration.ts';
import { PLAIN_VISIT, type Selector, type Step } from './target.ts';

const KEY = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const key = z.string().regex(KEY, 'use lower-case letters, digits and hyphens, e.g. `privacy-eu`');

const css = z.string().refine(isCss, 'is not a CSS selector');

/** Whether it can be read as a CSS selector here. */
export function isCss(text: string): boolean {
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
const declaredSelectors = z.union([selector.transform(one => [one]), z.array(selector)], SELECTORS);
export const selectors = declaredSelectors.default([]);

const url = z.url({ protocol: /^https?$/, error: 'is not an http or https address' });
const duration = z.string().transform((text, context) => {
  const milliseconds = parseDuration(text);
  if (milliseconds !== undefined) return milliseconds;
  context.addIssue({ code: 'custom', message: 'is not a duration: write e.g. 30m, 6h or 1d' });
  return z.NEVER;
});
const locale = z.string().refine(isLocale, 'is not a language tag: write e.g. en, en-GB or fr-FR');

function isLocale(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

const HOUR = 3_600_000;

const SECRET = /^[A-Z][A-Z0-9_]*$/;
const secret = z.string().regex(SECRET, 'is not the name of an environment variable, e.g. LUTRA_COOKIES');
const timezone = z.string().refine(isTimezone, 'is not a time zone: write e.g. UTC or Europe/Paris');

function isTimezone(text: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }) !== undefined;
  } catch {
    return false;
  }
}

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

const name = z.string().trim().min(1, 'is empty');

const until = z
  .union([z.iso.date(), z.iso.datetime({ offset: true })], 'is not a day or moment: write e.g. 2025-02-06')
  .transform(text => instant(new Date(text)));
const former = z
  .strictObject({
    until: until.optional(),
    name: name.optional(),
    url: url.optional(),
    select: declaredSelectors.optional(),
    remove: declaredSelectors.optional(),
  })
  .refine(
    ({ until: _, ...was }) => Object.keys(was).length > 0,
    'says nothing of how it was: give name or url',
  );

/** One document in a vendor's file. */
const described = z.strictObject({
  name: name.optional(),
  url,
  product: name.optional(),
  tier: name.optional(),
  region: name.optional(),
  select: selectors,
  remove: selectors,
  locale: locale.default('en'),
  every: duration.default(HOUR),
  ...visiting,
  formerly: z.array(former).optional(),
  unverified: z
    .literal(true, 'can only be true; leave it out once the address is known to be right')
    .optional(),
});
const byAddress = url.transform(address => described.parse({ url: address }));
const document = chosenSchema<z.output<typeof described>>(given =>
  typeof given === 'string' ? byAddress : described,
);

/** `targets/<vendor>.yaml` as people write it. */
export const vendorFile = z.strictObject({
  vendor: name,
  formerly: z.array(z.strictObject({ name, until: until.optional() })).optional(),
  documents: z.record(key, document).refine(all => Object.keys(all).length > 0, 'names no document'),
});

/** The same, read. */
export type VendorFile = z.output<typeof vendorFile>;
