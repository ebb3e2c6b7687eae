import type { Document } from '../document/document.ts';
import { sha256 } from '../words/sha256.ts';
import { fromJson, toJson } from './json.ts';
import type { Database } from './schema.ts';

/** Keeps a document, once however often it is met, and returns its id. */
export async function insertDocument(db: Database, document: Document): Promise<string> {
  const content = toJson(document);
  const id = sha256(content);
  await db
    .insertInto('documents')
    .values({ id, content })
    .onConflict(conflict => conflict.column('id').doNothing())
    .execute();
  return id;
}

export async function selectDocument(db: Database, id: string): Promise<Document> {
  const row = await db
    .selectFrom('documents')
    .select('content')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return fromJson(row.content);
}
