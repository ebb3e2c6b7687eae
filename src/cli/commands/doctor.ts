import { Command } from 'commander';
import { probeChromium } from '../../capture/playwright-chromium.ts';
import { examine } from '../../machine/examine.ts';
import { formatExamined } from '../../machine/examined.ts';
import { archiveOption, jsonOption } from '../options.ts';

export function doctorCommand(): Command {
  return new Command('doctor')
    .description('what is present, what is missing, and how to mend it')
    .addOption(archiveOption())
    .addOption(jsonOption())
    .action(async (options: { json?: boolean; archive?: string }) => {
      const env = {
        ...process.env,
        ...(options.archive !== undefined && { ARCHIVE_DIR: options.archive, DATABASE_URL: '' }),
      };
      const found = await examine(probeChromium, env);
      console.log(options.json ? JSON.stringify(found, null, 2) : formatExamined(found));
      if (found.some(({ state }) => state === 'missing')) process.exitCode = 1;
    });
}
