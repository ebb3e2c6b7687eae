import type { Instant } from '../../words/instant.ts';
import { freeName, keyOf } from '../names.ts';
import type { FormerTerms } from './declaration.ts';
import { endOf, type FormerPage, formerPages } from './former.ts';
import { type PageToRead, pagesOf } from './pages.ts';
import type { Remark } from './remark.ts';
import { formerIds, type Rename, type Service } from './renames.ts';

/** A document as its vendor's file will say it. */
export interface VendorDocument extends Omit<PageToRead, 'filters'> {
  name: string;
  formerly: FormerPage[];
}

/** A service as the file of a vendor. */
export interface Vendor {
  /** File of the declaration that it was made of. */
  of: string;
  vendor: string;
  formerly: { name: string; until?: Instant }[];
  documents: Map<string, VendorDocument>;
}

/**
 * Makes a vendor of a service. Each page of a combined document becomes a document of its own: nothing of it is lost, every change is told of the
 * page it is on, and pages that several services combine are read alike.
 */
export function vendorOf(
  service: Service,
  services: ReadonlyMap<string, Service>,
  renames: readonly Rename[],
): { vendor: Vendor; remarks: Remark[] } {
  const { id, file, declared } = service;
  const former = formerIds(id, renames);
  const remarks: Remark[] = [];
  const documents = new Map<string, VendorDocument>();

  for (const [type, terms] of declared.terms) {
    const line = declared.lineOf(['terms', type]);
    const remark = (kind: Remark['kind'], message: string) =>
      remarks.push({ kind, file, line, message: `${type}: ${message}` });
    const taken = pagesOf(terms);
    const pages = taken.flatMap(one => (one.ok ? [one.page] : []));
    for (const one of taken) if (!one.ok) remark('left-out', one.why);
    const history = former.map(({ from }) => from).toReversed();
    const formers = formerPages(
      [...history, id].flatMap(each => services.get(each)?.history?.read.former.get(type) ?? []),
      pages,
    );
    const keys = pages.map((page, i) => {
      const key = freeName(i === 0 ? keyOf(type) : `${keyOf(type)}-${i + 1}`, documents);
      const { filters, ...read } = page;
      const name = pages.length === 1 ? type : `${type}, page ${i + 1} of ${pages.length}`;
      documents.set(key, { ...read, name, formerly: formers.get(page) ?? [] });
      return key;
    });
    if (pages.length > 1)
      remark('adapted', `its ${pages.length} pages become documents of their own: ${keys.join(', ')}`);
    const filters = [...new Set(pages.flatMap(page => page.filters))];
    if (filters.length > 0)
      remark('adapted', `imported without ${filters.join(', ')}: filters are code, which is never run`);
  }
  remarks.push(...ended(service, renames));
  const formerly = former.map(({ from, at }) => ({
    name: nameOf(services.get(from), from),
    ...(at && { until: at }),
  }));
  return {
    vendor: { of: file, vendor: declared.name ?? id, formerly: formerly.toReversed(), documents },
    remarks,
  };
}

function nameOf(service: Service | undefined, id: string): string {
  return service?.declared.name ?? id;
}

/** What the service's history knows, and its declaration does not. */
function ended({ id, declared, history }: Service, renames: readonly Rename[]): Remark[] {
  if (history === undefined || renames.some(({ from }) => from === id)) return [];
  const { file, read } = history;
  return [...read.former].flatMap(([type, entries]: [string, readonly FormerTerms[]]): Remark[] => {
    if (declared.terms.has(type)) return [];
    const until = endOf(entries);
    const since = until ? `since ${until.slice(0, 10)}` : 'any more';
    return [{ kind: 'ended', file, line: read.lineOf([type]), message: `${type}: is not declared ${since}` }];
  });
}
