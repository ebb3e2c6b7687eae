import { setTimeout as pause } from 'node:timers/promises';
import type { Archive, Check } from '../../archive/archive.ts';
import type { DemoSite } from './site.ts';

/** What the demonstration shows, step by step, each one awaited from the real service. */
export async function tellStory(
  target: string,
  site: DemoSite,
  archive: Archive,
  alerted: Promise<unknown>,
  say: (line: string) => void,
): Promise<void> {
  say(`An invented vendor, Lutra AI, publishes a privacy policy on ${site.url}.`);
  say('It trains on what free users write; only Plus subscribers may refuse.\n');
  say(`Check 1  ${describe(await checkAfter(0))}`);
  const calm = await checkAfter(1);
  say(`Check ${await count()}  ${describe(calm)}: other session tokens in the links, same words`);

  site.publish('second');
  say('\nThe vendor adds one sentence to two clauses, and announces nothing.\n');
  await alerted;
  const changed = (await archive.checks(target, 1_000)).find(check => check.outcome === 'changed');
  if (!changed) throw new Error('the alert came without a recorded change');
  say(`Read twice, the same both times: ${describe(changed)}.`);

  async function checkAfter(number: number): Promise<Check> {
    for (;;) {
      const check = (await archive.checks(target, 1_000)).at(-1 - number);
      if (check) return check;
      await pause(100);
    }
  }

  async function count(): Promise<number> {
    return (await archive.checks(target, 1_000)).length;
  }
}

function describe({ outcome, reason, detail }: Check): string {
  switch (outcome) {
    case 'first':
      return 'first reading, archived';
    case 'failed':
      return `failed (${reason}): ${detail}`;
    case 'unstable':
      return `not believed yet: ${detail}`;
    default:
      return outcome;
  }
}
