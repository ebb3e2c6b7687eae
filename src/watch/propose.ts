import type { ChangeKind } from '../change/change.ts';
import { compare } from '../change/compare.ts';
import type { Document } from '../document/document.ts';
import { usualCadence } from '../target/cadence.ts';
import { freeName, keyOf } from '../target/names.ts';
import type { Target, TargetId } from '../target/target.ts';

/** What would be declared for an address, before a person has agreed to it. */
export interface Proposal {
  id: TargetId;
  vendor: string;
  name: string;
  locale: string;
  /** Milliseconds between two checks, as they follow from the name. */
  every: number;
}

/** What the person already said of it. */
export interface Said {
  vendor?: string | undefined;
  name?: string | undefined;
}

/**
 * Proposes id, vendor, name and locale for a page that was read: the vendor of a declared page on the same site, or else what the
 * site is called; the name that the page gives itself.
 */
export function propose(url: string, document: Document, known: readonly Target[], said: Said): Proposal {
  const site = siteOf(url);
  const neighbour = known.find(target => siteOf(target.url) === site);
  const vendor = said.vendor ?? neighbour?.vendor ?? capital(site);
  const stem = known.find(target => target.vendor === vendor)?.id.split('/')[0] ?? keyOf(vendor);
  const name = said.name ?? nameIn(document.title, vendor) ?? capital(lastOf(url).replaceAll('-', ' '));
  const taken = new Set(known.map(({ id }) => id));
  const id = freeName(`${stem}/${keyOf(name)}`, taken);
  const locale = document.language === 'und' ? 'en' : document.language;
  return { id, vendor, name, locale, every: usualCadence(keyOf(name), name) };
}

/** What a site is called: the label before its public suffix, `lutra` of `www.lutra.co.uk`. */
function siteOf(url: string): string {
  const labels = new URL(url).hostname.replace(/\.$/, '').split('.');
  if (labels.every(label => /^\d+$/.test(label))) return labels.join('-');
  while (labels.length > 2 && (labels.at(-1)?.length ?? 0) <= 3 && (labels.at(-2)?.length ?? 0) <= 3)
    labels.pop();
  return labels.at(-2) ?? labels[0] ?? 'site';
}

/** The title of the page without the vendor's name before or after it; undefined where nothing is left. */
function nameIn(title: string, vendor: string): string | undefined {
  const parts = title.split(/\s+[|–—·-]\s+|:\s+/).map(part => part.trim());
  const own = parts.filter(part => part !== '' && part.toLowerCase() !== vendor.toLowerCase());
  return own.toSorted((a, b) => b.length - a.length)[0]?.slice(0, 80);
}

function lastOf(url: string): string {
  const last = new URL(url).pathname.split('/').filter(Boolean).at(-1) ?? 'document';
  return keyOf(last.replace(/\.\w{1,5}$/, ''));
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** How a page that was read several times differs from one read to the next, where nobody edited it. */
export interface Noise {
  reads: number;
  /** Kinds of difference, one for each read that differed from the one before. */
  kinds: readonly ChangeKind[];
  /** How many of them were more than signs, order, links, layout or dates: such are compared in full, and not believed. */
  loud: number;
}

const QUIET: ReadonlySet<ChangeKind> = new Set([
  'links-only',
  'layout-only',
  'formatting',
  'moved-only',
  'dates-only',
  'renamed',
]);

export function noiseOf(documents: readonly Document[]): Noise {
  const kinds = documents
    .slice(1)
    .map((document, n) => compare(documents[n]!, document).kind)
    .filter(kind => kind !== 'none');
  return { reads: documents.length, kinds, loud: kinds.filter(kind => !QUIET.has(kind)).length };
}
