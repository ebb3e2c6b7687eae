import { parseDocument, stringify } from 'yaml';

/** A document as it is added to a vendor's file. */
export interface NewDocument {
  key: string;
  name: string;
  url: string;
  /** Left out where it is the default. */
  locale?: string;
}

const WRITTEN = { lineWidth: 110, singleQuote: true } as const;

/** The text of a vendor's file with one more document, everything else as it was written; a new file where there is none. */
export function withDocument(text: string | undefined, vendor: string, document: NewDocument): string {
  const { key, ...declared } = document;
  if (text === undefined) {
    return `# yaml-language-server: $schema=schema.json\n${stringify({ vendor, documents: { [key]: declared } }, WRITTEN)}`;
  }
  const yaml = parseDocument(text);
  yaml.setIn(['documents', key], yaml.createNode(declared));
  return yaml.toString(WRITTEN);
}
