import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { LATEST } from '../load.ts';

/** No list is longer. */
const MOST = 100;
const LARGEST = 999_999_999_999_999;

function wholeNumber({ least = 0, most = LARGEST }: { least?: number; most?: number }) {
  const said = `write a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,15}$/, said)
    .transform(Number)
    .refine(number => number >= least && number <= most, said);
}

export const limit = wholeNumber({ least: 1, most: MOST }).default(LATEST).openapi({
  type: 'integer',
  minimum: 1,
  maximum: MOST,
  default: LATEST,
  description: 'How many at most.',
});

export const from = wholeNumber({ most: 999_999 }).default(0).openapi({
  type: 'integer',
  minimum: 0,
  maximum: 999_999,
  default: 0,
  description: 'How many to pass over. `next` of an answer sets it.',
});

const anyId = { type: 'integer', minimum: 1, maximum: LARGEST } as const;

/** A number that something in the archive has. */
export const id = (description: string) => wholeNumber({ least: 1 }).openapi({ ...anyId, description });

export const below = wholeNumber({ least: 1 })
  .optional()
  .openapi({
    ...anyId,
    description: 'Only what was recorded before the one of this id. `next` of an answer sets it.',
  });

const PART = '[a-z0-9-]{1,100}';

export const targetPart = (description: string) =>
  z
    .string()
    .regex(new RegExp(`^${PART}$`), 'write it as the id of the target does, e.g. lutra and privacy')
    .openapi({ description });

export const target = z
  .string()
  .regex(new RegExp(`^${PART}/${PART}$`), 'write the id of a target, e.g. lutra/privacy');

export const day = z.iso.date('write a day, e.g. 2026-03-01').optional();

export const next = z
  .string()
  .optional()
  .openapi({ description: 'Address of the next page; absent on the last one.' });

/** What was asked, from another place on: the address of the next page. */
export function nextPage(c: Context, place: Readonly<Record<string, number>>): string {
  const { pathname, searchParams } = new URL(c.req.url);
  for (const [name, value] of Object.entries(place)) searchParams.set(name, String(value));
  return `${pathname}?${searchParams}`;
}
