import type { Content } from '../capture/capture.ts';
import type { extract } from './reading.ts';

/** Extracts each part of a content once, for as long as the content is held: a snapshot is read as the later and as the earlier of two. */
export function rememberExtracts(read: typeof extract): typeof extract {
  const known = new WeakMap<Content, Map<string, ReturnType<typeof extract>>>();
  return (content, url, { select, remove }) => {
    const parts = known.get(content) ?? new Map<string, ReturnType<typeof extract>>();
    known.set(content, parts);
    const key = JSON.stringify([url, select, remove]);
    const document = parts.get(key) ?? read(content, url, { select, remove });
    parts.set(key, document);
    return document;
  };
}
