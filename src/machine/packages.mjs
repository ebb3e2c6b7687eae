import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ version?: string, dev?: boolean, optional?: boolean, devOptional?: boolean }} LockedPackage */

/**
 * What `package-lock.json` asks for and `node_modules` does not hold, as paths such as `node_modules/hono`; empty when all is
 * there. Reads npm's own note of what it installed (`node_modules/.package-lock.json`), which npm writes last: an interrupted
 * install has none, and then everything is missing. Packages that are optional, as those of other platforms, never count.
 * Contents are compared, not times, so that neither a touched file nor `npm ci --omit=dev` deceives it.
 *
 * @param {string} root folder of the checkout
 * @param {'all' | 'to run'} which `to run` leaves out what only the checks need, as an image may
 * @returns {string[]}
 */
export function missingPackages(root, which = 'all') {
  const wanted = locked(join(root, 'package-lock.json'));
  const present = locked(join(root, 'node_modules', '.package-lock.json'));
  return Object.entries(wanted)
    .filter(([path, entry]) => path !== '' && !entry.optional && !entry.devOptional)
    .filter(([, entry]) => which === 'all' || !entry.dev)
    .filter(([path, entry]) => present[path]?.version !== entry.version)
    .map(([path]) => path);
}

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage>} no entries when the file is absent or torn
 */
function locked(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}
