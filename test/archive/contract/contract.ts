import { describe } from 'vitest';
import { changeQueriesContract } from './change-queries.ts';
import { checksContract } from './checks.ts';
import { clockContract } from './clock.ts';
import { durabilityContract } from './durability.ts';
import { evidenceContract } from './evidence.ts';
import { hostsContract } from './hosts.ts';
import { logContract } from './log.ts';
import { outboxContract } from './outbox.ts';
import { retentionContract } from './retention.ts';
import { statisticsContract } from './statistics.ts';
import { stretchesContract } from './stretches.ts';
import { targetsContract } from './targets.ts';
import { aWorld, type Opener } from './world.ts';

/** What every archive promises, whatever it is built on. The opener is given a directory of the test's own. */
export function archiveContract(name: string, open: Opener): void {
  describe(`the archive on ${name}`, () => {
    const world = aWorld(open);
    targetsContract(world);
    checksContract(world);
    outboxContract(world);
    evidenceContract(world);
    retentionContract(world);
    hostsContract(world);
    clockContract(world);
    logContract(world);
    durabilityContract(world);
    statisticsContract(world);
    stretchesContract(world);
    changeQueriesContract(world);
  });
}
