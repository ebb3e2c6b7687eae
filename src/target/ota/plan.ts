import { freeName, keyOf } from '../names.ts';
import { parseTargets } from '../parse.ts';
import type { Target } from '../target.ts';
import type { Taken } from './collection.ts';
import type { Remark } from './remark.ts';
import type { Vendor } from './vendor.ts';
import { type Everywhere, isImported, isUnedited, vendorYaml } from './vendor-yaml.ts';

/** A file to write. */
export interface PlannedFile {
  name: string;
  /** `same`: it stands there already, word for word. */
  as: 'new' | 'replaced' | 'same';
  text: string;
  documents: number;
}

export interface Plan {
  files: readonly PlannedFile[];
  remarks: readonly Remark[];
}

/**
 * What an import would write into a folder. It never replaces what a person has written: a file that was edited stays, a vendor whose file
 * somebody wrote gets another beside it, and an address that other files watch already is left to them. A service that got another name keeps the file, and so the ids, of its former one.
 * @param existing the folder's target files under their names
 */
export function planFiles(
  taken: Taken,
  existing: ReadonlyMap<string, string>,
  from: string,
  everywhere: Everywhere,
): Plan {
  const remarks: Remark[] = [];
  const named = namesOf(taken.vendors, existing);
  const files: PlannedFile[] = [];
  const elsewhere = watchedBy(existing, new Set(named.values()));
  for (const [vendor, name] of named) {
    const say = (kind: Remark['kind'], message: string) =>
      remarks.push({ kind, file: vendor.of, line: 1, message });
    const before = existing.get(name);
    if (before !== undefined && !isUnedited(before)) {
      say(
        'left-out',
        `${name} was edited since it was imported, and stays; rename it, or import into another folder with --out`,
      );
      continue;
    }
    const fresh = new Map(
      [...vendor.documents].filter(([, { name: document, url }]) => {
        const by = elsewhere.get(addressOf(url));
        if (by) say('left-out', `${document}: ${by.id} watches ${url} already`);
        return by === undefined;
      }),
    );
    if (fresh.size === 0) continue;
    const text = vendorYaml({ ...vendor, documents: fresh }, from, everywhere);
    const as = before === undefined ? 'new' : before === text ? 'same' : 'replaced';
    files.push({ name, as, text, documents: fresh.size });
  }
  return { files, remarks };
}

/** Names that no two vendors share, and no file that a person wrote from the start. */
function namesOf(
  vendors: readonly Vendor[],
  existing: ReadonlyMap<string, string>,
): ReadonlyMap<Vendor, string> {
  const taken = new Map<string, Vendor>();
  for (const vendor of vendors) {
    const ids = [vendor.of.replace(/\.json$/, ''), ...vendor.formerly.map(({ name }) => name)].map(keyOf);
    const kept = ids.find(id => isImported(existing.get(`${id}.yaml`) ?? '') && !taken.has(id));
    const own = existing.has(`${ids[0]}.yaml`) ? `${ids[0]}-ota` : ids[0]!;
    taken.set(kept ?? freeName(own, taken), vendor);
  }
  return new Map([...taken].map(([stem, vendor]) => [vendor, `${stem}.yaml`]));
}

/** Who watches which address, of the files that the import does not make itself. */
function watchedBy(
  existing: ReadonlyMap<string, string>,
  made: ReadonlySet<string>,
): ReadonlyMap<string, Target> {
  const others = [...existing].filter(([name, text]) => !(made.has(name) && isUnedited(text)));
  const targets = others.flatMap(([name, text]) => {
    const parsed = parseTargets(name, text);
    return parsed.ok ? parsed.targets : [];
  });
  return new Map(targets.map(target => [addressOf(target.url), target]));
}

/** The same page under another spelling of its address is the same page. */
function addressOf(url: string): string {
  const { host, pathname, search, hash } = new URL(url);
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}${hash}`;
}
