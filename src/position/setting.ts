import type { Document } from '../document/document.ts';
import { productsOf } from './audience.ts';
import type { Glossary } from './glossary.ts';
import type { Passage } from './passage.ts';
import type { Terms } from './terms.ts';
import { termsOf } from './terms.ts';
import { vendorOf } from './vendor.ts';

/** What a document says about itself, which its sentences are read with. */
export interface Setting {
  glossary: Glossary;
  terms: Terms;
  products: ReadonlySet<string>;
  /** Words of the vendor's names, in lower case. */
  vendor: ReadonlySet<string>;
}

export function settingOf(document: Document, passages: readonly Passage[], glossary: Glossary): Setting {
  const vendor = vendorOf(document, glossary);
  return {
    glossary,
    terms: termsOf(document, glossary),
    products: productsOf(passages, glossary, vendor),
    vendor,
  };
}
