import { readYaml } from '../words/yaml-lines.ts';
import { usualCadence } from './cadence.ts';
import { key, type VendorFile, vendorFile } from './schema.ts';
import type { Former, Target } from './target.ts';

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

  return { ok: true, targets: targetsOf(stem, read.value) };
}

function targetsOf(stem: string, { vendor, formerly: names = [], documents }: VendorFile): Target[] {
  return Object.entries(documents).map(([key, document]): Target => {
    const {
      name,
      url,
      select,
      remove,
      locale,
      every = { every: usualCadence(key, name ?? '') },
      product,
      tier,
      region,
      formerly,
      unverified,
      ...visit
    } = document;
    const formers: Former[] = [
      ...names.map(({ until, name: was }) => ({ until, vendor: was })),
      ...(formerly ?? []).map(({ name: was, ...rest }) => ({ ...rest, ...(was && { document: was }) })),
    ];
    return {
      id: `${stem}/${key}`,
      vendor,
      document: name ?? titled(key),
      url,
      select,
      remove,
      locale,
      visit,
      ...every,
      ...(product && { product }),
      ...(tier && { tier }),
      ...(region && { region }),
      ...(formers.length > 0 && { formerly: formers.toSorted(byEnd) }),
      ...(unverified && { unverified }),
    };
  });
}

/** What a document is called that has a key only: `terms-consumer` is `Terms consumer`. */
function titled(key: string): string {
  return key.charAt(0).toUpperCase() + key.slice(1).replaceAll('-', ' ');
}

function byEnd(one: Former, other: Former): number {
  const [a, b] = [one.until ?? '', other.until ?? ''];
  return a < b ? -1 : a > b ? 1 : 0;
}
