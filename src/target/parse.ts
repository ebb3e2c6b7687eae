import { readYaml } from '../words/yaml-lines.ts';
import { key, vendorFile } from './schema.ts';
import type { Target } from './target.ts';

/** Something wrong in a target file, said so that it can be mended without reading the documentation. */
export interface TargetProblem {
  file: string;
  /** Counted from 1; none where it is no line of a file. */
  line?: number;
  message: string;
}

export type ParsedTargets = { ok: true; targets: Target[] } | { ok: false; problems: TargetProblem[] };

/**
 * Reads one vendor's file. `file` is its name as people know it (for messages); its stem becomes the first half of the ids.
 * All problems of the file are returned together.
 */
export function parseTargets(file: string, text: string): ParsedTargets {
  const stem = file.replace(/^.*[/\\]/, '').replace(/\.ya?ml$/, '');
  const named = key.safeParse(stem);
  const read = readYaml(text, vendorFile);
  const isYaml = read.ok || !read.problems.some(({ message }) => message.startsWith('YAML: '));
  if (isYaml && !named.success) {
    const message = `the file's name becomes part of its ids: ${named.error.issues[0]?.message}`;
    return { ok: false, problems: [{ file, line: 1, message }] };
  }
  if (!read.ok) return { ok: false, problems: read.problems.map(problem => ({ file, ...problem })) };

  const { vendor, documents } = read.value;
  const targets = Object.entries(documents).map(([name, document]): Target => {
    const { name: title, url, select, remove, locale, every, ...visit } = document;
    return { id: `${stem}/${name}`, vendor, document: title, url, select, remove, locale, every, visit };
  });
  return { ok: true, targets };
}
