import { compile } from 'css-select';
import { z } from 'zod';
import { chosenSchema } from '../words/chosen-schema.ts';
import { instant } from '../words/instant.ts';
import { knownKeys } from '../words/known-keys.ts';
import { longestGap, unfit } from './cadence.ts';
import { parseDuration } from './duration.ts';
import { PLAIN_VISIT, type Selector, type Step, type Target } from './target.ts';

const KEY = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const key = z.string().regex(KEY, 'use lower-case letters, digits and hyphens, e.g. `privacy-eu`');

const css = z.string().refine(isCss, 'is not a CSS selector: write e.g. main, #privacy or .policy > article');

/** Whether it can be read as a CSS selector here. */
export function isCss(text: string): boolean {
  try {
    compile(text);
    return text.trim() !== '';
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

const url = z.url({
  protocol: /^https?$/,
  error: 'is not an http or https address: write e.g. https://lutra.example/privacy',
});
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

const DURATION =
  'is not a duration: write e.g. 30m, 6h or 1d, or {cron: "0 9 * * 1-5", timezone: Europe/Paris}';
const duration = z.string(DURATION).transform((text, context) => {
  const every = parseDuration(text);
  if (every !== undefined) return { every };
  context.addIssue({ code: 'custom', message: DURATION });
  return z.NEVER;
});
const times = { cron: z.string(), timezone: timezone.default('UTC') };
const fixedTimes = knownKeys(times).transform(({ cron: pattern, timezone: zone }, context) => {
  const cron = { pattern, timezone: zone };
  const why = unfit(cron);
  if (why === undefined) return { every: longestGap(cron), cron };
  context.addIssue({ code: 'custom', message: `is not a cron pattern such as "0 9 * * 1-5": ${why}` });
  return z.NEVER;
});
/** How often, or when. */
const cadence = chosenSchema<Pick<Target, 'every' | 'cron'>>(given =>
  typeof given === 'object' ? fixedTimes : duration,
);

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
  viewport: knownKeys({ width: pixels, height: pixels }).default(PLAIN_VISIT.viewport),
  userAgent: z.string().trim().min(1).optional(),
  headers: z
    .record(
      z.string().regex(/^[A-Za-z0-9-]+$/, 'is not the name of a header, e.g. Accept-Language'),
      z.string(),
    )
    .default({}),
  cookies: secret.optional(),
  proxy: secret.optional(),
  robots: z.enum(['heed', 'record'], 'is not a policy for robots.txt: use heed or record').default('record'),
  steps: z.array(step).default([]),
};

const name = z.string().trim().min(1, 'is empty: give it a text');

const until = z
  .union([z.iso.date(), z.iso.datetime({ offset: true })], 'is not a day or moment: write e.g. 2025-02-06')
  .transform(text => instant(new Date(text)));
const former = knownKeys({
  until: until.optional(),
  name: name.optional(),
  url: url.optional(),
  select: declaredSelectors.optional(),
  remove: declaredSelectors.optional(),
}).refine(
  ({ until: _, ...was }) => Object.keys(was).length > 0,
  'says nothing of how it was: give name or url',
);

const says = <T extends z.ZodType>(schema: T, description: string): T => schema.meta({ description });

/** One document in a vendor's file. */
const described = knownKeys({
  name: says(name.optional(), 'For people, e.g. Privacy Policy. Default: the key.'),
  url: says(url, 'The page.'),
  product: says(name.optional(), 'The product the document is for, where the vendor has several.'),
  tier: says(name.optional(), 'The plan it is for, e.g. free or business.'),
  region: says(name.optional(), 'Where it applies, e.g. EU.'),
  select: says(
    selectors,
    'Parts of the page that are the document: CSS or ranges. Default: its main content.',
  ),
  remove: says(selectors, 'Parts that are never the document.'),
  locale: says(locale.default('en'), 'Language asked of the site, e.g. en-GB.'),
  every: cadence.optional(),
  ...visiting,
  formerly: says(
    z.array(former).optional(),
    'What it was called, where it stood and how it was read, until when.',
  ),
  unverified: says(
    z.literal(true, 'can only be true; leave it out once the address is known to be right').optional(),
    'Nobody has seen yet that the address leads to the document: it is not visited.',
  ),
});
const byAddress = url.transform(address => described.parse({ url: address }));
const document = chosenSchema<z.output<typeof described>>(given =>
  typeof given === 'string' ? byAddress : described,
);

const vendorKeys = {
  vendor: says(name, 'The name for people.'),
  formerly: says(
    z.array(knownKeys({ name, until: until.optional() })).optional(),
    'Names that the vendor, or its product, had.',
  ),
};

/** `targets/<vendor>.yaml` as people write it. */
export const vendorFile = knownKeys({
  ...vendorKeys,
  documents: z
    .record(key, document)
    .refine(
      all => Object.keys(all).length > 0,
      'names no document: write a key with an address, e.g. `privacy: https://lutra.example/privacy`',
    ),
});

/** The same, read. */
export type VendorFile = z.output<typeof vendorFile>;

/** The same in the shapes that a JSON schema can tell of. */
export const editedFile = knownKeys({
  ...vendorKeys,
  documents: z.record(
    key,
    z.union([
      url,
      described.extend({
        every: says(
          z.union([z.string(), knownKeys(times)]).optional(),
          'Time between two checks: 30m, 6h, 1d; or fixed times. Default: 1h for privacy policies, else 6h.',
        ),
      }),
    ]),
  ),
});
