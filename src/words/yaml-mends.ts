import type { YAMLError } from 'yaml';
import type { z } from 'zod';

/** What usually went wrong, where YAML itself tells of the symptom. */
const MENDS: Partial<Record<YAMLError['code'], string>> = {
  BAD_INDENT: 'begin it in the column of its neighbours, and close what is open above',
  BLOCK_AS_IMPLICIT_KEY: 'put a text that holds a colon in quotes, and begin keys in one column',
  DUPLICATE_KEY: 'leave one of them',
  MISSING_CHAR: 'close what is open above, and put a text that holds # in quotes',
  MULTILINE_IMPLICIT_KEY: 'put a space behind the colon',
  MULTIPLE_DOCS: 'take the --- away, or make two files of it',
  TAB_AS_INDENT: 'use spaces',
};

/** What is wrong with the YAML, and how that is mended. */
export function yamlMessage({ code, message }: YAMLError): string {
  const mend = MENDS[code];
  return `YAML: ${message}${mend ? `: ${mend}` : ''}`;
}

const KINDS: Readonly<Record<string, string>> = {
  array: 'make it a list, in brackets or with a hyphen before each item',
  boolean: 'make it true or false',
  int: 'make it a whole number',
  number: 'make it a number',
  object: 'write keys with values, as in `name: Privacy Policy`',
  record: 'write keys with values, as in `name: Privacy Policy`',
  string: 'make it one text, in quotes where it looks like something else',
};

/** The words of a schema, where it has none of its own for what is wrong with a value. */
export function valueMessage(issue: z.core.$ZodIssue, value: unknown): string {
  if (!/^(?:Invalid input|Too (?:small|big)|Unrecognized)/.test(issue.message)) return issue.message;
  if (issue.code === 'invalid_type')
    return `is ${kindOf(value)}: ${KINDS[issue.expected] ?? `make it ${issue.expected}`}`;
  if (issue.code === 'too_small')
    return issue.origin === 'string' ? 'is empty' : `is less than ${issue.minimum}`;
  if (issue.code === 'too_big') return `is more than ${issue.maximum}`;
  return issue.message;
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  return (
    { string: 'a text', number: 'a number', boolean: 'true or false' }[typeof value as string] ??
    'a group of keys'
  );
}
