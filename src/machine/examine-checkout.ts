import { existsSync } from 'node:fs';
import { access, constants, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Examined } from './examined.ts';
import { missingPackages } from './packages.mjs';
import type { Env } from './search.ts';

const NODE_NEEDED = 24;

/** @param version as `process.version` says it, e.g. `v24.21.0` */
export function examineNode(version: string): Examined {
  return Number.parseInt(version.slice(1), 10) >= NODE_NEEDED
    ? { name: 'Node', state: 'ok', detail: version }
    : {
        name: 'Node',
        state: 'missing',
        detail: `${version} is too old: it must be ${NODE_NEEDED} or newer`,
        mend: 'run it through npm, which brings the right Node: npm run -s clausewatch -- doctor',
      };
}

/** Nothing where this is an installed package, which npm has seen to. */
export function examinePackages(root: string): Examined[] {
  return existsSync(join(root, 'package-lock.json')) ? [packagesOf(root)] : [];
}

function packagesOf(root: string): Examined {
  const missing = missingPackages(root, 'to run');
  if (missing.length === 0)
    return { name: 'Packages', state: 'ok', detail: 'as package-lock.json names them' };
  const some = missing.slice(0, 3).map(path => path.replace(/^node_modules\//, ''));
  const more = missing.length > some.length ? ` and ${missing.length - some.length} more` : '';
  return {
    name: 'Packages',
    state: 'missing',
    detail: `absent or of another version than package-lock.json names: ${some.join(', ')}${more}`,
    mend: 'run: npm ci',
  };
}

/** @param folder where the archive is or would be made */
export async function examineArchive(folder: string): Promise<Examined> {
  const path = resolve(folder);
  const standing = await nearestStanding(path);
  try {
    if (!(await stat(standing)).isDirectory()) throw new Error('not a folder');
    await access(standing, constants.W_OK | constants.X_OK);
  } catch {
    return {
      name: 'Archive',
      state: 'missing',
      detail: `${standing} is not a folder that can be written to`,
      mend: 'set ARCHIVE_DIR to a folder that this user may write to, or change its owner',
    };
  }
  const detail = standing === path ? path : `${path}, made at the first start`;
  return { name: 'Archive', state: 'ok', detail };
}

async function nearestStanding(path: string): Promise<string> {
  const there = await stat(path).then(
    () => true,
    error => error.code !== 'ENOENT',
  );
  return there || path === dirname(path) ? path : nearestStanding(dirname(path));
}

/** Says whether alerts can go to Slack, never what the token is. */
export function examineSlack(env: Env): Examined {
  if (!env.SLACK_TOKEN) {
    return {
      name: 'Slack',
      state: 'warning',
      detail: 'no SLACK_TOKEN: alerts go to the log and the web archive only',
      mend: 'set SLACK_TOKEN (a bot token with chat:write) and SLACK_CHANNEL',
    };
  }
  const file = env.ALERTS_FILE || (existsSync('alerts.yaml') ? 'alerts.yaml' : undefined);
  const where = file ? `where ${file} says` : env.SLACK_CHANNEL && `to ${env.SLACK_CHANNEL}`;
  return where
    ? {
        name: 'Slack',
        state: 'ok',
        detail: `token set, alerts go ${where}; try it with clausewatch alert test`,
      }
    : {
        name: 'Slack',
        state: 'missing',
        detail: 'SLACK_TOKEN is set but no channel',
        mend: 'set SLACK_CHANNEL, e.g. #privacy-alerts, or write an alerts.yaml',
      };
}
