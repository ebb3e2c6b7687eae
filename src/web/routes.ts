import type { Load } from './load.ts';
import { loadAlerts } from './loads/alerts.ts';
import { loadChange } from './loads/change.ts';
import { loadComparison } from './loads/comparison.ts';
import { loadHistory } from './loads/history.ts';
import { loadOperations } from './loads/operations.ts';
import { loadOverview } from './loads/overview.ts';
import { loadPositions } from './loads/positions.ts';
import { loadSearch } from './loads/search.ts';
import { loadSnapshot } from './loads/snapshot.ts';
import { loadTargets } from './loads/targets.ts';

/** Every page: its address, and what loads it. */
export const PAGES: readonly (readonly [path: string, load: Load])[] = [
  ['/', loadOverview],
  ['/positions', loadPositions],
  ['/compare', loadComparison],
  ['/targets', loadTargets],
  ['/documents/:vendor/:document', loadHistory],
  ['/changes/:id{[0-9]{1,15}}', loadChange],
  ['/snapshots/:id{[0-9]{1,15}}', loadSnapshot],
  ['/search', loadSearch],
  ['/alerts', loadAlerts],
  ['/operations', loadOperations],
];
