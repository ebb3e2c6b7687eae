import type { z } from 'zod';
import { type LineOf, type LineProblem, readYaml } from '../../words/yaml-lines.ts';
import {
  type FormerTerms,
  formerTermsSchema,
  historySchema,
  serviceSchema,
  type Terms,
  termsSchema,
} from './declaration.ts';
import { TERMS_TYPES } from './terms-types.ts';

/** A declaration as far as it could be read: what is wrong with one entry is no reason to lose the others. */
export interface ReadService {
  /** Undefined where nothing of the file can be used. */
  name?: string;
  terms: ReadonlyMap<string, Terms>;
  problems: readonly LineProblem[];
  lineOf: LineOf;
}

/** A history as far as it could be read: entries in the order of the file. */
export interface ReadHistory {
  former: ReadonlyMap<string, readonly FormerTerms[]>;
  problems: readonly LineProblem[];
  lineOf: LineOf;
}

/** Reads `<service>.json`. It has no problems exactly where the schema of Open Terms Archive finds none. */
export function readService(text: string): ReadService {
  const { value, problems, lineOf } = readJson(text, serviceSchema);
  const { name, terms } = objectOf(value);
  const taken = Object.entries(objectOf(terms)).flatMap(([type, given]) => {
    const read = termsSchema.safeParse(given);
    return read.success && TERMS_TYPES.includes(type) ? [[type, read.data] as const] : [];
  });
  return { ...(typeof name === 'string' && { name }), terms: new Map(taken), problems, lineOf };
}

/** Reads `<service>.history.json`, with the same promise. */
export function readHistory(text: string): ReadHistory {
  const { value, problems, lineOf } = readJson(text, historySchema);
  const taken = Object.entries(objectOf(value)).map(([type, given]) => {
    const entries = Array.isArray(given) ? given : [];
    return [type, entries.flatMap(entry => formerOf(entry) ?? [])] as const;
  });
  return { former: new Map(taken), problems, lineOf };
}

/** Some histories write `ValidUntil`, which their schema refuses; what it means is plain. */
function formerOf(given: unknown): FormerTerms | undefined {
  const { ValidUntil, ...rest } = objectOf(given);
  const read = formerTermsSchema.safeParse(
    ValidUntil === undefined ? rest : { validUntil: ValidUntil, ...rest },
  );
  return read.success ? read.data : undefined;
}

function readJson(
  text: string,
  schema: z.ZodType,
): { value: unknown; problems: LineProblem[]; lineOf: LineOf } {
  const lineOf = () => 1;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const message = (error as Error).message;
    const at = /position (\d+)/.exec(message)?.[1];
    const line = text.slice(0, at === undefined ? text.length : Number(at)).split('\n').length;
    return { value: undefined, problems: [{ line, message: `is not JSON: ${message}` }], lineOf };
  }
  // JSON is YAML: read as that, every problem has its line.
  const read = readYaml(text, schema);
  return { value, problems: read.ok ? [] : read.problems, lineOf: read.lineOf };
}

function objectOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}
