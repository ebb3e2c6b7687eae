import { API, isPlan } from './audience.ts';
import { CONTENT, PUBLIC } from './statement.ts';
import type { Line } from './table.ts';

/** How data and ways of use are told in brackets. */
const SUBJECTS: Readonly<Record<string, string>> = {
  'connected-services': 'connectors',
  'third-party-content': 'third-party content',
  'e-mail-data': 'e-mail and calendar data',
  'identity-data': 'identity and sensitive data',
  'private-messages': 'private messages',
  'aggregated-data': 'aggregated data',
};

/** What a line is called: `lutra-free/pro`, `api-paid`, `all-users (feedback)`, `eea-uk users`, `all-users (other than team)`. */
export function nameOf(line: Line): string {
  const others = line.apart.map(each => bareName(each));
  const about =
    line.subject === CONTENT || line.subject === PUBLIC ? [] : [SUBJECTS[line.subject] ?? line.subject];
  if (line.subject === CONTENT && others.length > 0)
    about.push(`other than ${[...new Set(others)].join(', ')}`);
  return about.length === 0 ? bareName(line) : `${bareName(line)} (${about.join('; ')})`;
}

/** The name without what stands in brackets. */
function bareName({ who: { product, region }, tiers, subject }: Line): string {
  const users = tiers.join('/');
  if (product !== undefined) {
    const slug = slugOf(product);
    if (tiers.some(tier => !isPlan(tier))) return `${users} (${product})`;
    const all = product === API || subject === CONTENT ? slug : `${slug}-all`;
    return [users === '' ? all : `${slug}-${users}`, ...(region ? [`in ${region}`] : [])].join(' ');
  }
  if (region !== undefined) return users === '' ? `${region} users` : `${users} in ${region}`;
  return users === '' ? 'all-users' : users;
}

function slugOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
}
