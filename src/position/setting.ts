import type { Document } from '../document/document.ts';
import { productsOf } from './audience.ts';
import type { Glossary } from './glossary.ts';
import type { Passage } from './passage.ts';
import type { Terms } from './terms.ts';
import { termsOf } from './terms.ts';
import { type Vendor, vendorOf } from './vendor.ts';

/** What a document says about itself, which its sentences are read with. */
export interface Setting {
  glossary: Glossary;
  terms: Terms;
  products: ReadonlySet<string>;
  vendor: Vendor;
}

export function settingOf(document: Document, passages: readonly Passage[], glossary: Glossary): Setting {
  const vendor = vendorOf(document, glossary);
  return {
    glossary,
    terms: termsOf(document, glossary),
    products: productsOf(passages, glossary, vendor.names),
    vendor,
  };
}
