import { keyOf } from '../../target/names.ts';
import { PLAIN_VISIT, type Target, type TargetId } from '../../target/target.ts';
import type { Source } from './source.ts';

/** What a target says of the names it has and had. */
export type Named = Pick<Target, 'vendor' | 'document' | 'product' | 'formerly'>;

/**
 * Whether a target is, or once was, called as a document of a collection: the service as its vendor or product, the terms as its document.
 * A former name that holds both (`Le Chat/Privacy Policy`) stands for itself.
 */
export function isCalled({ vendor, document, product, formerly = [] }: Named, path: string): boolean {
  const services = [vendor, product, ...formerly.map(former => former.vendor)];
  const terms = [document, ...formerly.map(former => former.document)];
  const [service, name] = [path.slice(0, path.lastIndexOf('/')), path.slice(path.lastIndexOf('/') + 1)];
  return terms.includes(path) || (services.includes(service) && terms.includes(name));
}

/** The one target that a document of a collection is called as; undefined where none is, or more than one. */
export function declaredAs<T extends Named>(targets: readonly T[], path: string): T | undefined {
  const called = targets.filter(target => isCalled(target, path));
  return called.length === 1 ? called[0] : undefined;
}

/** How often a page would be read that never is: the field must hold something. */
const DAY = 86_400_000;

/** The target under which a document is held that nobody declares. */
export function heldAs({ collection, path, texts }: Source): Target {
  const [service, terms] = [path.slice(0, path.lastIndexOf('/')), path.slice(path.lastIndexOf('/') + 1)];
  return {
    id: derivedId(collection, service, terms),
    vendor: service,
    document: `${terms} (Open Terms Archive ${collection})`,
    url: versionAddress(collection, path, texts.at(-1)!),
    select: [],
    remove: [],
    locale: 'en',
    visit: PLAIN_VISIT,
    every: DAY,
  };
}

/** `le-chat/privacy-policy-genai-contrib`: collections read one page from different places, so each has its own. */
export function derivedId(collection: string, service: string, terms: string): TargetId {
  return `${keyOf(service)}/${keyOf(terms)}-${keyOf(collection)}`;
}

/** Where a version can be looked at, as far as its commit tells in which repository it lies. */
export function versionAddress(
  collection: string,
  path: string,
  { commit, snapshots }: Pick<Source['texts'][number], 'commit' | 'snapshots'>,
): string {
  const repository = snapshots[0]?.match(/^(.+)-snapshots\/commit\//u)?.[1];
  return repository === undefined
    ? encodeURI(`git:${collection}/${path}.md@${commit}`)
    : encodeURI(`${repository}-versions/blob/${commit}/${path}.md`);
}
