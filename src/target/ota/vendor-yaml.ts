import { stringify } from 'yaml';
import { sha256 } from '../../words/sha256.ts';
import { formatDuration } from '../duration.ts';
import type { Selector } from '../target.ts';
import type { Vendor, VendorDocument } from './vendor.ts';

/** What an import says of all documents. */
export interface Everywhere {
  /** Milliseconds between two checks. */
  every: number;
  locale?: string | undefined;
  region?: string | undefined;
}

const ORIGIN = '# Imported from Open Terms Archive, ';
const IMPRINT = /^# Imported from Open Terms Archive\b.*\n# Unedited, .*: ([\da-f]{64})\n/;

/** The text of a vendor's file, under two lines by which a later import knows it again. @param from names the collection */
export function vendorYaml(vendor: Vendor, from: string, everywhere: Everywhere): string {
  const documents = [...vendor.documents].map(
    ([key, document]) => [key, documentYaml(document, everywhere)] as const,
  );
  const body = stringify(
    {
      vendor: vendor.vendor,
      ...(vendor.formerly.length > 0 && { formerly: vendor.formerly }),
      documents: Object.fromEntries(documents),
    },
    { lineWidth: 110, singleQuote: true, aliasDuplicateObjects: false },
  );
  return `${ORIGIN}${from}.\n# Unedited, the rest of this file has the SHA-256: ${sha256(body)}\n${body}`;
}

/** Whether a file comes of an import, edited since or not. */
export function isImported(text: string): boolean {
  return text.startsWith(ORIGIN);
}

/** Whether nobody has changed a file since it was imported: only then may another import replace it. */
export function isUnedited(text: string): boolean {
  const [imprint, hash] = IMPRINT.exec(text) ?? [];
  return imprint !== undefined && sha256(text.slice(imprint.length)) === hash;
}

function documentYaml(document: VendorDocument, { every, locale, region }: Everywhere) {
  const { name, url, select, remove, read, formerly } = document;
  return {
    name,
    url,
    ...(region && { region }),
    ...(select.length > 0 && { select: oneOrMore(select) }),
    ...(remove.length > 0 && { remove: oneOrMore(remove) }),
    ...(locale && { locale }),
    every: formatDuration(every),
    ...(read !== 'browser' && { read }),
    ...(formerly.length > 0 && {
      formerly: formerly.map(({ select: was, remove: without, ...rest }) => ({
        ...rest,
        ...(was && { select: oneOrMore(was) }),
        ...(without && { remove: oneOrMore(without) }),
      })),
    }),
  };
}

function oneOrMore(selectors: readonly Selector[]): Selector | readonly Selector[] {
  return selectors.length === 1 ? selectors[0]! : selectors;
}
