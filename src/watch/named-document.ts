import type { NamedDocument } from '../alert/notice.ts';
import type { Target } from '../target/target.ts';

/** A document as notices name it, its address a path of the web archive. */
export function namedDocument({
  id,
  vendor,
  document,
}: Pick<Target, 'id' | 'vendor' | 'document'>): NamedDocument {
  return { vendor, document, url: `/documents/${id}` };
}
