import { type Alias, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { valueMessage, yamlMessage } from './yaml-mends.ts';

/** Something wrong in a YAML file, said so that it can be mended without reading the documentation. */
export interface LineProblem {
  /** Counted from 1. */
  line: number;
  message: string;
}

/** The line on which a path stands, or the nearest that is there. */
export type LineOf = (path: readonly (string | number)[]) => number;

export type ReadYaml<T> =
  | { ok: true; value: T; lineOf: LineOf }
  | { ok: false; problems: LineProblem[]; lineOf: LineOf };

type Parsed = ReturnType<typeof parseDocument>;

/**
 * Reads YAML by a schema. All problems are returned together, each with its line; an empty file is an empty object.
 * @param scalars `as written` leaves them text, where `012` and `1e5` are neither numbers nor the same as `10` and `100000`
 */
export function readYaml<T>(
  text: string,
  schema: z.ZodType<T>,
  scalars: 'by type' | 'as written' = 'by type',
): ReadYaml<T> {
  const lines = new LineCounter();
  const yaml = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    ...(scalars === 'as written' && { schema: 'failsafe' }),
  });
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
  const lineOf: LineOf = path => lineAt(offsetOf(yaml, path));

  const broken = [...yaml.errors, ...yaml.warnings];
  if (broken.length > 0) {
    const problems = broken.map(error => ({ line: lineAt(error.pos[0]), message: yamlMessage(error) }));
    return { ok: false, problems, lineOf };
  }
  const value = plainValue(yaml);
  if (value instanceof Error)
    return {
      ok: false,
      problems: [{ line: lineAt(badAlias(yaml)), message: `YAML: ${value.message}` }],
      lineOf,
    };
  const parsed = schema.safeParse(value ?? {});
  if (parsed.success) return { ok: true, value: parsed.data, lineOf };
  return { ok: false, problems: parsed.error.issues.flatMap(problemsOf), lineOf };

  function problemsOf(issue: z.core.$ZodIssue): LineProblem[] {
    const path = issue.path.filter(part => typeof part !== 'symbol');
    const named = path.join('.') || 'the file';
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map(name => ({
        line: lineOf([...path, name]),
        message: `${named}: unknown key \`${name}\`${issue.message.startsWith('known') ? `: ${issue.message}` : ''}`,
      }));
    }
    const says =
      yaml.hasIn(path) || path.length === 0
        ? (inner(issue) ?? valueMessage(issue, valueAt(value, path)))
        : 'is missing';
    return [{ line: lineOf(path), message: `${named}: ${says}` }];
  }
}

/** An alias to nothing, or to too much, is found out only when the value is built. */
function plainValue(yaml: Parsed): unknown {
  try {
    return yaml.toJS();
  } catch (error) {
    return error;
  }
}

/** Where the alias stands that stands for nothing, else the first one. */
function badAlias(yaml: Parsed): number {
  const aliases: Alias[] = [];
  visit(yaml, { Alias: (_, alias) => void aliases.push(alias) });
  const bad = aliases.find(alias => alias.resolve(yaml) === undefined) ?? aliases[0];
  return bad?.range?.[0] ?? 0;
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inside, key) => (inside as Record<string | number, unknown> | null)?.[key],
    value,
  );
}

/** What a schema nested in the issue's own has to say: the reason a record's key was refused. */
function inner(issue: z.core.$ZodIssue): string | undefined {
  return issue.code === 'invalid_key' ? issue.issues[0]?.message : undefined;
}

/** Where a path stands in the source: its key, or for a missing one where its nearest present parent begins. */
function offsetOf(yaml: Parsed, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length--) {
    const parent = yaml.getIn(path.slice(0, length - 1), true) ?? yaml.contents;
    const name = path[length - 1];
    const pair = isMap(parent)
      ? parent.items.find(item => isScalar(item.key) && item.key.value === name)
      : undefined;
    const node = pair?.key ?? yaml.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return yaml.contents?.range?.[0] ?? 0;
}
