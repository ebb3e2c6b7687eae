import { z } from 'zod';
import { DIRECTIONS, SEVERITIES, TOPICS } from '../finding/finding.ts';
import type { ChannelKind } from './channel-kind.ts';
import { CHANNEL_KINDS, kindOf } from './channel-kinds.ts';
import { timeZone, weekTime } from './week-time.ts';

const name = z.string().regex(/^[\w-]+$/, 'use letters, digits, hyphens and underscores');
/** A list, or its one item without brackets; complaints then name what was written. */
function oneOrMore<T extends z.ZodType>(schema: T) {
  const list = z.array(schema).min(1, 'names nothing');
  return z.unknown().transform((value, context): z.output<T>[] => {
    const isList = Array.isArray(value);
    const parsed = list.safeParse(isList ? value : [value]);
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues)
      context.addIssue({ ...issue, path: isList ? issue.path : issue.path.slice(1) });
    return z.NEVER;
  });
}

const quiet = z.strictObject({
  from: weekTime,
  to: weekTime,
  zone: timeZone.default('UTC'),
  unless: z.enum(SEVERITIES).optional(),
});

/** What every kind of channel can be told. */
const common = z.object({ quiet: oneOrMore(quiet).default([]) });

/** A channel: its kind's own settings, and those that every kind has. */
export interface DeclaredChannel {
  kind: ChannelKind;
  declared: object;
  quiet: z.output<typeof common>['quiet'];
}

const channel = z.unknown().transform((value, context): DeclaredChannel => {
  const { quiet: hours, ...own } =
    typeof value === 'object' && value !== null ? { ...(value as { quiet?: unknown }) } : {};
  const kind = kindOf(own);
  if (kind === undefined) {
    const keys = CHANNEL_KINDS.map(({ key }) => key).join(', ');
    context.addIssue({ code: 'custom', message: `names no kind: give one of ${keys}` });
    return z.NEVER;
  }
  const [settings, all] = [kind.schema.safeParse(own), common.safeParse({ quiet: hours })];
  if (settings.success && all.success) return { kind, declared: settings.data, quiet: all.data.quiet };
  for (const { error } of [settings, all])
    for (const issue of error?.issues ?? []) context.addIssue({ ...issue });
  return z.NEVER;
});

const route = z.strictObject({
  to: oneOrMore(name),
  vendors: oneOrMore(z.string()).optional(),
  documents: oneOrMore(z.string()).optional(),
  topics: oneOrMore(z.enum(TOPICS)).optional(),
  directions: oneOrMore(z.enum(DIRECTIONS)).optional(),
  severity: z.enum(SEVERITIES).optional(),
  languages: oneOrMore(z.string()).optional(),
  stop: z.boolean().optional(),
});

const digest = z
  .strictObject({
    to: name,
    every: z.enum(['day', 'week']),
    at: weekTime,
    zone: timeZone.default('UTC'),
  })
  .superRefine(({ every, at }, context) => {
    const says =
      every === 'week' && at.day === undefined
        ? 'names no day: write e.g. "Mon 09:00"'
        : every === 'day' && at.day !== undefined
          ? 'names a day of the week, which a digest of every day has not'
          : undefined;
    if (says) context.addIssue({ code: 'custom', path: ['at'], message: says });
  });

/** The file that says who is told what. */
export const routingFile = z
  .strictObject({
    channels: z.record(name, channel),
    routes: z.array(route).default([]),
    digests: z.array(digest).default([]),
    operators: name.optional(),
  })
  .superRefine(({ channels, routes, digests, operators }, context) => {
    const known = Object.keys(channels);
    const check = (named: string, path: (string | number)[]) => {
      if (known.includes(named)) return;
      const message = `names the channel \`${named}\`, which is not among channels (${known.join(', ')})`;
      context.addIssue({ code: 'custom', path, message });
    };
    if (known.length === 0) context.addIssue({ code: 'custom', path: ['channels'], message: 'is empty' });
    routes.forEach(({ to }, index) => {
      for (const named of to) check(named, ['routes', index, 'to']);
    });
    digests.forEach(({ to }, index) => {
      check(to, ['digests', index, 'to']);
    });
    if (operators !== undefined) check(operators, ['operators']);
  });

export type RoutingFile = z.infer<typeof routingFile>;
