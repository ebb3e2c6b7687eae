declare const content: unique symbol;

/** The text of a JSON value of a known type: what the JSON columns hold. Only `toJson` makes one. */
export type Json<T> = string & { readonly [content]: T };

/**
 * JSON keeps every string exactly: NULs and lone surrogates, which databases refuse or replace in plain text, become escapes.
 *
 * @throws TypeError when the value has no JSON form
 */
export function toJson<T>(value: T): Json<T> {
  return JSON.stringify(value) as Json<T>;
}

/** Trusts what is stored: nothing but `toJson` writes these columns. */
export function fromJson<T>(text: Json<T>): T {
  return JSON.parse(text) as T;
}
