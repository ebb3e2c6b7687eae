import { type History, openHistory } from '../git-history.ts';
import { collectionOf, type Source, sourcesOf } from './source.ts';

/** Repositories of versions, open for reading together. */
export interface Collections {
  /** What each is called, in the order given. */
  names: readonly string[];
  /** Every document of every one. */
  sources: readonly Source[];
  textOf(source: Source, blob: string): Promise<string>;
  close(): Promise<void>;
}

/**
 * Opens the repositories of versions, or bundles of them, of one or more collections.
 * @throws Error naming the path that is none, holds no document, or is of a collection that another is of as well
 */
export async function openCollections(paths: readonly string[]): Promise<Collections> {
  const open = new Map<string, History>();
  const close = async () => {
    await Promise.all([...open.values()].map(history => history.close()));
  };
  const sources: Source[] = [];
  try {
    for (const path of paths) {
      const history = await openHistory(path);
      const name = collectionOf(history.versions, path);
      if (open.has(name)) {
        await history.close();
        throw new Error(`${path} is of the collection ${name}, and so is another: name each collection once`);
      }
      open.set(name, history);
      const found = sourcesOf(name, history.versions);
      if (found.length === 0) {
        throw new Error(
          `${path} holds no versions: name a repository whose files are called "Service/Terms Type.md"`,
        );
      }
      sources.push(...found);
    }
  } catch (error) {
    await close();
    throw error;
  }
  const textOf = ({ collection }: Source, blob: string) => open.get(collection)!.text(blob);
  return { names: [...open.keys()], sources, textOf, close };
}
