import type { Target, TargetId } from '../target/target.ts';

/** `Lutra AI, Privacy Policy` */
export function fullName({ vendor, document }: Pick<Target, 'vendor' | 'document'>): string {
  return `${vendor}, ${document}`;
}

/** The page of a document's history. */
export function documentPath(id: TargetId): string {
  return `/documents/${id.split('/').map(encodeURIComponent).join('/')}`;
}

/** The address, where it is one a reader may safely follow from our page. */
export function webAddress(url: string): string | undefined {
  const parsed = URL.parse(url);
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed.href : undefined;
}
