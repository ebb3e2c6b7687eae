import { Command } from 'commander';
import type { Archive, ChangeSummary } from '../../archive/archive.ts';
import { minute } from '../../words/instant.ts';
import { withArchive } from '../existing-archive.ts';
import { archiveOption, configOf, jsonOption } from '../options.ts';

const MOST = 1_000;

export function alertDisputedCommand(): Command {
  return new Command('disputed')
    .description('findings that somebody called not relevant: what the rules should learn from')
    .addOption(jsonOption())
    .addOption(archiveOption())
    .action(async (options: { json?: boolean }, command: Command) => {
      const disputed = await withArchive(configOf(command), disputedFindings);
      if (options.json) console.log(JSON.stringify(disputed));
      else if (disputed.length === 0) console.log('Nobody has called an alert not relevant.');
      else console.log(disputed.map(inWords).join('\n\n'));
    });
}

interface Disputed {
  alert: string;
  change: number;
  target: string;
  by: string;
  at: string;
  findings: readonly { summary: string; rules: readonly string[] }[];
}

async function disputedFindings(archive: Archive): Promise<readonly Disputed[]> {
  const acts = await archive.disputed(MOST);
  const alerts = await Promise.all(acts.map(({ alert }) => archive.alert(alert)));
  const ids = alerts.flatMap(alert => alert?.change ?? []);
  const changes = new Map<number, ChangeSummary>(
    (await archive.changes({ ids, limit: MOST })).map(change => [change.id, change]),
  );
  return acts.flatMap((act, index): Disputed[] => {
    const change = changes.get(alerts[index]?.change ?? 0);
    if (change === undefined) return [];
    const findings = change.findings
      .filter(({ material }) => material)
      .map(({ summary, rules }) => ({ summary, rules }));
    return [{ alert: act.alert, change: change.id, target: change.target, by: act.by, at: act.at, findings }];
  });
}

function inWords({ change, target, by, at, findings }: Disputed): string {
  return [
    `${target}, change ${change}: called not relevant by ${by} on ${minute(at)} UTC`,
    ...findings.map(({ summary, rules }) => `  ${summary} (${rules.join(', ')})`),
  ].join('\n');
}
