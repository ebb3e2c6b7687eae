import { readHistory, readService } from './read-declaration.ts';
import type { Remark } from './remark.ts';
import { type Rename, type Service, successions } from './renames.ts';
import { type Vendor, vendorOf } from './vendor.ts';

/** The declarations of a collection: its files under their names, and what is known of them besides. */
export interface Collection {
  files: ReadonlyMap<string, string>;
  /** Files that were renamed, as the repository's history tells. */
  renames: readonly Rename[];
}

/** What a collection comes to. */
export interface Taken {
  services: number;
  vendors: readonly Vendor[];
  remarks: readonly Remark[];
}

const HISTORY = '.history.json';

/** Takes what can be taken of every declaration, and says of the rest why not. */
export function takeCollection({ files, renames: known }: Collection): Taken {
  const services = new Map(
    [...files.keys()]
      .filter(file => file.endsWith('.json') && !file.endsWith(HISTORY))
      .map(file => file.slice(0, -'.json'.length))
      .map(id => [id, serviceOf(id, files)] as const),
  );
  const all = [...services.values()];
  const renames = [...known, ...successions(all)];
  const made = all.map(service => ({ service, ...vendorOf(service, services, renames) }));
  const remarks = made.flatMap(({ service, vendor, remarks: some }) => [
    ...invalid(service),
    ...some,
    ...(vendor.documents.size === 0 ? [empty(service, renames)] : []),
  ]);
  return {
    services: all.length,
    vendors: made.map(({ vendor }) => vendor).filter(({ documents }) => documents.size > 0),
    remarks: [...remarks, ...orphans(files, services)],
  };
}

function serviceOf(id: string, files: ReadonlyMap<string, string>): Service {
  const [file, past] = [`${id}.json`, `${id}${HISTORY}`];
  const history = files.get(past);
  return {
    id,
    file,
    declared: readService(files.get(file)!),
    ...(history !== undefined && { history: { file: past, read: readHistory(history) } }),
  };
}

function invalid({ file, declared, history }: Service): Remark[] {
  const says = (of: string) => (problem: { line: number; message: string }) =>
    ({ kind: 'invalid', file: of, ...problem }) as const;
  return [
    ...declared.problems.map(says(file)),
    ...(history === undefined ? [] : history.read.problems.map(says(history.file))),
  ];
}

function empty({ id, file, declared }: Service, renames: readonly Rename[]): Remark {
  const heir = renames.find(({ from }) => from === id)?.to;
  if (heir !== undefined && declared.problems.length === 0)
    return {
      kind: 'adapted',
      file,
      line: 1,
      message: `goes on as ${heir}, which keeps its name and history`,
    };
  if (declared.problems.length === 0 && declared.terms.size === 0)
    return { kind: 'ended', file, line: 1, message: 'declares no terms' };
  return { kind: 'left-out', file, line: 1, message: 'declares no document that can be read' };
}

/** Histories whose service has no file any more. */
function orphans(files: ReadonlyMap<string, string>, services: ReadonlyMap<string, Service>): Remark[] {
  return [...files.keys()]
    .filter(file => file.endsWith(HISTORY) && !services.has(file.slice(0, -HISTORY.length)))
    .map(file => ({ kind: 'ended', file, line: 1, message: 'its service is not declared any more' }));
}
