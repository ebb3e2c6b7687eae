/** `<vendor>/<document>`: the stem of the vendor's file and the document's key in it, e.g. `lutra/privacy`. */
export type TargetId = string;

/**
 * A part of a page: a CSS selector, or everything from one element to another in page order.
 * A range has exactly one of `startBefore | startAfter` and one of `endBefore | endAfter`, as in Open Terms Archive declarations.
 */
export type Selector =
  | string
  | (({ startBefore: string } | { startAfter: string }) & ({ endBefore: string } | { endAfter: string }));

/** A document of a vendor and how to read it. */
export interface Target {
  id: TargetId;
  vendor: string;
  /** The document's name for people, e.g. `Privacy Policy`. */
  document: string;
  url: string;
  /** Parts of the page that are the document, in this order. Empty: find the main content. */
  select: readonly Selector[];
  /** Parts that are never the document, taken out before selecting. */
  remove: readonly Selector[];
  /** Locale the page is asked for, a BCP 47 tag such as `en-GB`. */
  locale: string;
  /** Milliseconds between two checks. */
  every: number;
}
