import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { key, vendorFile } from './schema.ts';
import type { Target } from './target.ts';

/** Something wrong in a target file, said so that it can be mended without reading the documentation. */
export interface TargetProblem {
  file: string;
  /** Counted from 1. */
  line: number;
  message: string;
}

export type ParsedTargets = { ok: true; targets: Target[] } | { ok: false; problems: TargetProblem[] };

/**
 * Reads one vendor's file. `file` is its name as people know it (for messages); its stem becomes the first half of the ids.
 * All problems of the file are returned together.
 */
export function parseTargets(file: string, text: string): ParsedTargets {
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineOf = (offset: number) => Math.max(1, lines.linePos(offset).line);
  const problem = (line: number, message: string): TargetProblem => ({ file, line, message });

  const broken = [...yaml.errors, ...yaml.warnings];
  if (broken.length > 0) {
    return {
      ok: false,
      problems: broken.map(error => problem(lineOf(error.pos[0]), `YAML: ${error.message}`)),
    };
  }

  const stem = file.replace(/^.*[/\\]/, '').replace(/\.ya?ml$/, '');
  if (!key.safeParse(stem).success) {
    return {
      ok: false,
      problems: [
        problem(
          1,
          `the file's name becomes part of its ids: ${key.safeParse(stem).error?.issues[0]?.message}`,
        ),
      ],
    };
  }

  const value = plainValue(yaml);
  if (value instanceof Error) return { ok: false, problems: [problem(1, `YAML: ${value.message}`)] };
  const parsed = vendorFile.safeParse(value ?? {});
  if (!parsed.success) {
    return { ok: false, problems: parsed.error.issues.flatMap(issue => problemsOf(issue)) };
  }

  const { vendor, documents } = parsed.data;
  const targets = Object.entries(documents).map(([name, document]): Target => {
    const { name: title, url, select, remove, locale, every, ...visit } = document;
    return { id: `${stem}/${name}`, vendor, document: title, url, select, remove, locale, every, visit };
  });
  return { ok: true, targets };

  function problemsOf(issue: z.core.$ZodIssue): TargetProblem[] {
    const path = issue.path.filter(part => typeof part !== 'symbol');
    const named = path.join('.') || 'the file';
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map(name =>
        problem(lineOf(offsetOf(yaml, [...path, name])), `${named}: unknown key \`${name}\``),
      );
    }
    const message = yaml.hasIn(path) || path.length === 0 ? (inner(issue) ?? issue.message) : 'is missing';
    return [problem(lineOf(offsetOf(yaml, path)), `${named}: ${message}`)];
  }
}

/** An alias to nothing, or to too much, is found out only when the value is built. */
function plainValue(yaml: ReturnType<typeof parseDocument>): unknown {
  try {
    return yaml.toJS();
  } catch (error) {
    return error;
  }
}

/** What a schema nested in the issue's own has to say: the reason a record's key was refused. */
function inner(issue: z.core.$ZodIssue): string | undefined {
  return issue.code === 'invalid_key' ? issue.issues[0]?.message : undefined;
}

/** Where a path stands in the source: its key, or for a missing one where its nearest present parent begins. */
function offsetOf(yaml: ReturnType<typeof parseDocument>, path: readonly (string | number)[]): number {
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
