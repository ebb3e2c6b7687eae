/** Byte order marks, which outrank everything that is said about a text (WHATWG Encoding, 6). */
const MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0xff, 0xfe], 'utf-16le'],
];
/** A declaration further down than this comes too late for browsers as well (WHATWG HTML, 13.2.3.2). */
const PRESCANNED = 1024;

/**
 * The text of an HTML document, decoded as a browser would: by its byte order mark, else the header's charset, else the one its
 * `<meta>` declares. Where nobody says, it is UTF-8 if it can be, else windows-1252. An unknown charset counts as not said.
 */
export function decodeHtml(bytes: Uint8Array, contentType = ''): string {
  const mark = MARKS.find(([signature]) => signature.every((byte, index) => bytes[index] === byte))?.[1];
  for (const label of [mark, charsetOf(contentType), metaCharset(bytes)]) {
    const text = label === undefined ? undefined : decoded(bytes, label);
    if (text !== undefined) return text;
  }
  return decoded(bytes, 'utf-8', { fatal: true }) ?? new TextDecoder('windows-1252').decode(bytes);
}

function charsetOf(contentType: string): string | undefined {
  return /charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType)?.[1];
}

/** What can be read of a declaration as ASCII is not UTF-16, whatever it says. */
function metaCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, PRESCANNED));
  const meta = /<meta\s[^>]*?charset\s*=\s*["']?([^\s"'/>;]+)/i.exec(
    head.replace(/<!--[\s\S]*?-->/g, ''),
  )?.[1];
  return meta !== undefined && /^utf-?16/i.test(meta) ? 'utf-8' : meta;
}

/** `undefined` for a charset that there is not, and for bytes that it cannot have where that is fatal. */
function decoded(bytes: Uint8Array, label: string, options: { fatal?: boolean } = {}): string | undefined {
  try {
    return new TextDecoder(label, options).decode(bytes);
  } catch {
    return undefined;
  }
}
