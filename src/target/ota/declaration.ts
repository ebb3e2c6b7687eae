import { z } from 'zod';
import { chosenSchema } from '../../words/chosen-schema.ts';
import { parseMoment } from './moment.ts';
import { TERMS_TYPES } from './terms-types.ts';

const line = z.string('is not a text').regex(/^.+$/, 'is empty or more than one line');
const location = z.string('is not an address').refine(isUri, 'is not an address: write e.g. https://…');
const PDF = /^https?:\/\/.+.[pP][dD][fF](\?.+)?$/;

const STARTS = ['startBefore', 'startAfter'] as const;
const ENDS = ['endBefore', 'endAfter'] as const;
const NO_RANGE = 'is not a range: give one of startBefore, startAfter and one of endBefore, endAfter';

/** Other keys of a range are let pass, as in their schema. */
const range = z
  .looseObject({
    startBefore: line.optional(),
    startAfter: line.optional(),
    endBefore: line.optional(),
    endAfter: line.optional(),
  })
  .refine(given => [STARTS, ENDS].every(ends => ends.filter(end => end in given).length === 1), NO_RANGE);
export type DeclaredRange = z.output<typeof range>;

const selector = z.union([line, range], 'is neither a CSS selector nor a range');
const selectors = z.union([selector, z.array(selector)], 'is not a selector, a range or a list of them');
const filter = z.union(
  [line, z.looseObject({}).refine(given => Object.keys(given).length === 1, 'names not exactly one filter')],
  'is not the name of a filter, nor one name with its parameters',
);

const reading = {
  select: selectors.optional(),
  remove: selectors.optional(),
  filter: z.array(filter).optional(),
  executeClientScripts: z.boolean('is neither true nor false').optional(),
};
const page = z.strictObject({ fetch: location, ...reading });
const combined = z.strictObject({ combine: z.array(page), ...reading });
const single = page.refine(
  ({ fetch, ...rest }) => rest.select !== undefined || (PDF.test(fetch) && Object.keys(rest).length === 0),
  { path: ['select'], message: 'is missing: only the address of a PDF, with nothing else, needs none' },
);

const moment = z.string('is not a moment').refine(text => parseMoment(text) !== undefined, {
  message: 'is not a moment: write e.g. 2025-02-06T12:32:25Z',
});
const formerCombined = combined.extend({ validUntil: moment.optional() });
const formerSingle = page
  .extend({ validUntil: moment })
  .refine(
    ({ fetch, validUntil: _, ...rest }) =>
      rest.select !== undefined || (PDF.test(fetch) && Object.keys(rest).length === 0),
    { path: ['select'], message: 'is missing: only the address of a PDF, with nothing else, needs none' },
  );

export type DeclaredPage = z.output<typeof page>;
export type Terms = z.output<typeof page> | z.output<typeof combined>;
export type FormerTerms = z.output<typeof formerSingle> | z.output<typeof formerCombined>;

const isCombined = (given: unknown) => typeof given === 'object' && given !== null && 'combine' in given;
export const termsSchema = chosenSchema<Terms>(given => (isCombined(given) ? combined : single));
export const formerTermsSchema = chosenSchema<FormerTerms>(given =>
  isCombined(given) ? formerCombined : formerSingle,
);

const type = z
  .string()
  .refine(text => TERMS_TYPES.includes(text), 'is not a type of terms that Open Terms Archive knows');

/** `<service>.json`. */
export const serviceSchema = z.strictObject({
  name: z.string('is not a name'),
  terms: z.record(type, termsSchema),
  importedFrom: z.string('is not a text').optional(),
});

/** `<service>.history.json`. */
export const historySchema = z.record(type, z.array(formerTermsSchema));

/** RFC 3986: a scheme, and no sign that an address has to encode. */
function isUri(text: string): boolean {
  return (
    /^[a-z][a-z\d+.-]*:(?:\/\/[\w.~:@%!$&'()*+,;=[\]-]*)?[\w.~:@%!$&'()*+,;=/?-]*(?:#[\w.~:@%!$&'()*+,;=/?-]*)?$/iu.test(
      text,
    ) && !/%(?![\da-f]{2})/iu.test(text)
  );
}
