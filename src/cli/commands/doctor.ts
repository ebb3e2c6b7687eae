import { Command } from 'commander';
import { probeChromium } from '../../capture/playwright-chromium.ts';
import { tryLoadConfig } from '../../load-config.ts';
import { examine } from '../../machine/examine.ts';
import { type Examined, formatExamined } from '../../machine/examined.ts';
import { archiveOption, jsonOption, settingsOf } from '../options.ts';

export function doctorCommand(): Command {
  return new Command('doctor')
    .description('what is present, what is missing, and how to mend it')
    .addOption(archiveOption())
    .addOption(jsonOption())
    .action(async (options: { json?: boolean }, command: Command) => {
      const { values, problems } = tryLoadConfig(process.env, settingsOf(command));
      const env = { ...process.env, REDIS_URL: '', DATABASE_URL: '', ...values };
      const found = [...configured(problems), ...(await examine(probeChromium, env))];
      console.log(options.json ? JSON.stringify(found, null, 2) : formatExamined(found));
      if (found.some(({ state }) => state === 'missing')) process.exitCode = 1;
    });
}

function configured(problems: readonly string[]): Examined[] {
  return problems.map(problem => ({
    name: 'Settings',
    state: 'missing',
    detail: problem,
    mend: 'correct it where it is set; a start names every mistake, too',
  }));
}
