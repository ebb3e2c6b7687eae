import { isCss } from '../schema.ts';
import type { Selector } from '../target.ts';
import type { DeclaredPage, DeclaredRange, FormerTerms, Terms } from './declaration.ts';

/** A page of a document, as a target says it. */
export interface PageToRead {
  url: string;
  select: Selector[];
  remove: Selector[];
  read: 'browser' | 'http' | 'auto';
  /** Names of the filters that are code. */
  filters: string[];
}

export type TakenPage = { ok: true; page: PageToRead } | { ok: false; url: string; why: string };

/** Needs no code here: links are compared without what tracks people. */
const NEEDLESS = new Set(['removeQueryParams']);

/** The pages of an entry, each with what the entry says of all of them where it says nothing itself. */
export function pagesOf(terms: Terms | FormerTerms): TakenPage[] {
  if (!('combine' in terms)) return [pageOf(terms)];
  const { combine, select, remove, filter, executeClientScripts } = terms;
  return combine.map(page =>
    pageOf({
      fetch: page.fetch,
      select: page.select ?? select,
      remove: page.remove ?? remove,
      filter: page.filter ?? filter,
      executeClientScripts: page.executeClientScripts ?? executeClientScripts,
    }),
  );
}

function pageOf({ fetch: url, select, remove, filter = [], executeClientScripts }: DeclaredPage): TakenPage {
  if (!/^https?:/i.test(url) || !URL.canParse(url))
    return { ok: false, url, why: `${url} is not an http or https address` };
  const parts = [select, remove].map(selectorsOf);
  const broken = parts.flat().flatMap(part => (typeof part === 'string' ? [part] : Object.values(part)));
  const foreign = broken.find(css => !isCss(css));
  if (foreign !== undefined)
    return { ok: false, url, why: `\`${foreign}\` cannot be read as a CSS selector` };
  const names = filter.flatMap(one => (typeof one === 'string' ? [one] : Object.keys(one)));
  return {
    ok: true,
    page: {
      url,
      select: parts[0]!,
      remove: parts[1]!,
      read: executeClientScripts === undefined ? 'auto' : executeClientScripts ? 'browser' : 'http',
      filters: names.filter(name => !NEEDLESS.has(name)),
    },
  };
}

function selectorsOf(given: DeclaredPage['select']): Selector[] {
  const list = given === undefined ? [] : Array.isArray(given) ? given : [given];
  return list.map(one => (typeof one === 'string' ? one : rangeOf(one)));
}

function rangeOf({ startBefore, startAfter, endBefore, endAfter }: DeclaredRange): Selector {
  const start = startBefore === undefined ? { startAfter: startAfter! } : { startBefore };
  const end = endBefore === undefined ? { endAfter: endAfter! } : { endBefore };
  return { ...start, ...end };
}
